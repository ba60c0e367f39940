//! What dates imply for an order on Qoo10.

use kotowari::case::{Case, left};
use kotowari::error::Error;
use kotowari::fact::{
    Fact, Facts,
    six_hours::{AFTER, ASKED, WITHIN},
};
use kotowari::timeline::{Moment, When};

/// Hours after the order in which a cancellation does not count.
pub(super) const UNCOUNTED: u16 = 6;

/// Adds whether what is cancelled now, and what was cancelled when it was asked for, lies within these hours.
pub(super) fn derive(case: &Case, facts: &mut Facts) -> Result<(), Error> {
    let timeline = case.timeline();
    let Some(ordered) = timeline.get(When::OrderedAt) else {
        return Ok(());
    };
    let past = |moment: Moment| {
        let most = i64::from(UNCOUNTED) * 3600;
        if moment.latest - ordered.earliest <= most {
            Some(false)
        } else if moment.earliest - ordered.latest > most {
            Some(true)
        } else {
            None
        }
    };
    let now = timeline.get(When::Now).and_then(past);
    let asked = timeline.notice().and_then(past);
    facts.narrow(Fact::SixHours, left(now, WITHIN, ASKED | AFTER));
    facts.narrow(Fact::SixHours, left(asked, WITHIN | ASKED, AFTER));
    Ok(())
}
