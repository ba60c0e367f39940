//! What dates imply for an order on Qoo10.

use kotowari::calendar::Calendar;
use kotowari::case::{Case, left};
use kotowari::error::Error;
use kotowari::fact::{
    Fact, Facts, delay_points,
    six_hours::{AFTER, ASKED, WITHIN},
};
use kotowari::timeline::{Due, Moment, When};

/// Hours after the order in which a cancellation does not count.
pub(super) const UNCOUNTED: u16 = 6;

/// When an order that is still unshipped costs points.
pub(super) const POINTS_TAKEN: Due = Due::StartOfBusinessDay(When::PaidAt, 5, Calendar::Jp);

/// Adds whether what is cancelled now, and what was cancelled when it was asked for, lies within these hours, and
/// whether the days have passed after which a late shipment costs points.
pub(super) fn derive(case: &Case, facts: &mut Facts) -> Result<(), Error> {
    let timeline = case.timeline();
    let taken = timeline.resolve(POINTS_TAKEN);
    let due = timeline.get(When::Now).zip(taken).and_then(|(now, taken)| {
        if now.earliest >= taken {
            Some(true)
        } else if now.latest < taken {
            Some(false)
        } else {
            None
        }
    });
    facts.narrow(
        Fact::DelayPoints,
        left(due, delay_points::NOT_YET, delay_points::DUE),
    );
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
