//! What dates imply where the buyer cancels alone for some minutes after ordering.

use crate::common::self_cancel;
use kotowari::case::Case;
use kotowari::error::Error;
use kotowari::fact::{Fact, Facts};

/// Narrows whether the buyer can still cancel alone, for so many minutes.
pub(crate) fn self_cancel(case: &Case, facts: &mut Facts, minutes: i64) -> Result<(), Error> {
    let seconds = minutes * 60;
    facts.narrow(
        Fact::SelfCancel,
        self_cancel::within(case, seconds, seconds),
    );
    Ok(())
}
