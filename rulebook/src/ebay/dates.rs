//! What dates imply on eBay.

use kotowari::case::{Case, left};
use kotowari::error::Error;
use kotowari::fact::{Fact, Facts, appeal_window};
use kotowari::timeline::{Due, When};

/// A decision can be appealed for 30 days (EB-04, EB-08).
const APPEAL: Due = Due::EndOfDayAfter(When::ClaimDecidedAt, 30);

/// Adds whether the time to appeal is over, by every clock that may count.
pub(super) fn derive(case: &Case, facts: &mut Facts) -> Result<(), Error> {
    let over = case.has_passed(APPEAL);
    let window = left(over, appeal_window::OPEN, appeal_window::OVER);
    facts.narrow(Fact::AppealWindow, window);
    Ok(())
}
