//! What dates imply at BUYMA, which ends an order by itself.

use chrono::Days;
use kotowari::case::{Case, left};
use kotowari::error::Error;
use kotowari::fact::{
    Fact, Facts,
    auto_cancel::{LAPSED, NOT_YET},
    order_status as s,
};
use kotowari::timeline::{When, Zone};

/// 18 days after the order without a ship notice (BY07).
const TO_SHIP: i64 = 18 * 24 * 3600;

/// Whether it has: the union over every status that is still possible. An extension that was agreed is told as the ship
/// date, which counts where it is later.
pub(super) fn derive(case: &Case, facts: &mut Facts) -> Result<(), Error> {
    let timeline = case.timeline();
    let now = timeline.get(When::Now);
    let ordered = timeline.get(When::OrderedAt);
    let ship_by = timeline.ship_date().map(|day| timeline.zone.end_of(day));
    let mut possible = 0;
    for status in Fact::each(case.facts().get(Fact::OrderStatus)) {
        let ends = if status & (s::UNPAID | s::PENDING) != 0 {
            // BY04: not paid within 4 days
            ordered.and_then(|ordered| {
                let day = Zone::TOKYO.day_of(ordered.latest)?;
                let end = Zone::TOKYO.end_of(day.checked_add_days(Days::new(4))?);
                Some((end, end))
            })
        } else {
            let (first, last) = ordered.map_or((i64::MIN, i64::MAX), |ordered| {
                (ordered.earliest + TO_SHIP, ordered.latest + TO_SHIP)
            });
            let extended = ship_by.unwrap_or(i64::MIN);
            Some((first.max(extended), last.max(extended)))
        };
        let passed = ends.zip(now).and_then(|((first, last), now)| {
            if now.earliest > last {
                Some(true)
            } else {
                (now.latest <= first).then_some(false)
            }
        });
        possible |= left(passed, NOT_YET, LAPSED);
    }
    facts.narrow(Fact::AutoCancel, possible);
    Ok(())
}
