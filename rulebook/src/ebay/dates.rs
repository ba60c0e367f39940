//! What dates imply on eBay.

use crate::common::unsent;
use kotowari::calendar::Calendar;
use kotowari::case::{Case, left};
use kotowari::error::Error;
use kotowari::fact::{Fact, Facts, answer_time, appeal_window};
use kotowari::timeline::{Due, When};

/// A decision can be appealed for 30 days (EB-04, EB-08).
const APPEAL: Due = Due::EndOfDayAfter(When::ClaimDecidedAt, 30);

/// Adds whether the time to appeal is over, by every clock that may count.
pub(super) fn derive(case: &Case, facts: &mut Facts) -> Result<(), Error> {
    let over = case.has_passed(APPEAL);
    let window = left(over, appeal_window::OPEN, appeal_window::OVER);
    facts.narrow(Fact::AppealWindow, window);
    facts.narrow(Fact::AnswerTime, answer_time(case));
    unsent::derive(case, facts)
}

/// Three days to answer a request to cancel (E03); an old page says working days (E04), so it is certainly over only by
/// both readings.
fn answer_time(case: &Case) -> u32 {
    use answer_time::{OVER, RUNNING};
    let days = case.has_passed(Due::EndOfDayAfter(When::RequestedAt, 3));
    let working_days = case.has_passed(Due::EndOfBusinessDay(
        When::RequestedAt,
        3,
        Calendar::OfSite,
    ));
    match (days, working_days) {
        (Some(false), _) => RUNNING,
        (Some(true), Some(true)) => OVER,
        _ => RUNNING | OVER,
    }
}
