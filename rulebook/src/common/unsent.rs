//! Orders of which nobody named a ship date, and which are too old to be in time.

use kotowari::case::{Case, left};
use kotowari::error::Error;
use kotowari::fact::{Fact, Facts, auto_cancel};
use kotowari::timeline::{Due, When};

/// Narrows whether the 30 days are over in which goods are sent where no time was named (L-US-003), by every clock that
/// may count. That the order has lapsed decides nothing where no row reads it: only what is taken for granted does.
pub(crate) fn derive(case: &Case, facts: &mut Facts) -> Result<(), Error> {
    let over = case.has_passed(Due::EndOfDayAfter(When::OrderedAt, 30));
    facts.narrow(
        Fact::AutoCancel,
        left(over, auto_cancel::NOT_YET, auto_cancel::LAPSED),
    );
    Ok(())
}
