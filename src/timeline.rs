//! Instants, civil days and the clocks that rules run on.
//!
//! A [`Moment`] is an interval: an instant where the input has a time, the whole civil day where it
//! has only a date. Comparisons therefore have three answers, and a deadline is computed only from
//! what is known.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use serde::{Deserialize, Serialize};

use crate::calendar::Calendar;

mod count;
mod instant;
mod zone;

pub(crate) use count::repair_extends;
pub use count::{
    Clock, Holiday, eu_conformity_end, eu_extended_end, eu_withdrawal_end, jp_interest,
    uk_cancel_end, uk_extended_end, uk_refund_after_return, uk_reject_end, us_auto_cancel_at,
    us_refund_sent_by, us_ship_by,
};
pub use instant::Instant;
pub use zone::{Summer, Zone};

const DAY: i64 = 86_400;
/// Beyond every calendar, and small enough to add to.
const EVER: i64 = i64::MAX / 4;

/// A point in time as far as it is known: an instant, or somewhere within one civil day.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Moment {
    /// Earliest second, Unix time.
    pub earliest: i64,
    /// Latest second, Unix time.
    pub latest: i64,
}

impl Moment {
    /// Reads RFC 3339 with an offset, or `YYYY-MM-DD` as a civil day in `zone`.
    ///
    /// Years 1970 to 2199. `None` for anything else, impossible days included.
    ///
    /// ```
    /// use kotowari::timeline::{Moment, Zone};
    /// assert!(Moment::parse("2026-02-28", Zone::TOKYO).is_some());
    /// assert!(Moment::parse("2026-02-30", Zone::TOKYO).is_none());
    /// assert!(Moment::parse("2026-11-24T23:59:59", Zone::TOKYO).is_none()); // no offset
    /// ```
    #[must_use]
    pub fn parse(text: &str, zone: Zone) -> Option<Moment> {
        if text.len() == 10 {
            return Some(Moment::of_day(parse_day(text)?, zone));
        }
        let Instant { seconds, .. } = Instant::parse(text)?;
        Some(Moment {
            earliest: seconds,
            latest: seconds,
        })
    }

    /// The whole civil day in `zone`.
    #[must_use]
    pub fn of_day(day: NaiveDate, zone: Zone) -> Moment {
        Moment {
            earliest: zone.start_of(day),
            latest: zone.end_of(day),
        }
    }

    /// The civil day in `zone`; `None` where the moment spans two of them.
    #[must_use]
    pub fn day(self, zone: Zone) -> Option<NaiveDate> {
        let (first, last) = (zone.day_of(self.earliest)?, zone.day_of(self.latest)?);
        (first == last).then_some(first)
    }

    /// The last civil day it can be in `zone`.
    #[must_use]
    pub fn last_day(self, zone: Zone) -> Option<NaiveDate> {
        zone.day_of(self.latest)
    }

    /// Whether it is certainly before, certainly not before, or not known to be before `other`.
    #[must_use]
    pub fn is_before(self, other: Moment) -> Option<bool> {
        if self.latest < other.earliest {
            Some(true)
        } else if self.earliest >= other.latest {
            Some(false)
        } else {
            None
        }
    }

    /// Whether it is certainly after an instant, certainly not, or not known to be.
    #[must_use]
    pub fn is_after(self, end: i64) -> Option<bool> {
        if self.latest <= end {
            Some(false)
        } else if self.earliest > end {
            Some(true)
        } else {
            None
        }
    }
}

/// The number that stands in a few digits of a text and nothing else.
pub(crate) fn digits(text: &str, from: usize, to: usize) -> Option<u32> {
    let mut number = 0;
    for byte in text.get(from..to)?.bytes() {
        if !byte.is_ascii_digit() {
            return None;
        }
        number = number * 10 + u32::from(byte - b'0');
    }
    Some(number)
}

pub(crate) fn parse_day(text: &str) -> Option<NaiveDate> {
    if text.len() != 10 || text.get(4..5)? != "-" || text.get(7..8)? != "-" {
        return None;
    }
    let year = digits(text, 0, 4)?;
    if !(1970..=2199).contains(&year) {
        return None;
    }
    NaiveDate::from_ymd_opt(
        i32::try_from(year).ok()?,
        digits(text, 5, 7)?,
        digits(text, 8, 10)?,
    )
}

/// A date that a case can carry.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[allow(
    missing_docs,
    reason = "each variant is the contract key of the same name"
)]
#[repr(u8)]
pub enum When {
    Now,
    OrderedAt,
    PaidAt,
    AcceptanceSentAt,
    RequestedAt,
    ShipBy,
    HandedOverAt,
    EstimatedDelivery,
    DeliveredAt,
    ReturnFirstScanAt,
    ReturnReceivedAt,
    RefundedAt,
    ClaimDecidedAt,
    DelayNewDate,
    InformationGivenAt,
    NeededBy,
    GraceUntil,
    BuyerLearnedAt,
    NextDispatch,
    RepairFrom,
    RepairTo,
}

impl When {
    /// Every date with its contract key.
    pub const ALL: [(When, &'static str); 21] = [
        (When::Now, "now"),
        (When::OrderedAt, "orderedAt"),
        (When::PaidAt, "paidAt"),
        (When::AcceptanceSentAt, "acceptanceSentAt"),
        (When::RequestedAt, "requestedAt"),
        (When::ShipBy, "shipBy"),
        (When::HandedOverAt, "handedOverAt"),
        (When::EstimatedDelivery, "estimatedDelivery"),
        (When::DeliveredAt, "deliveredAt"),
        (When::ReturnFirstScanAt, "returnFirstScanAt"),
        (When::ReturnReceivedAt, "returnReceivedAt"),
        (When::RefundedAt, "refundedAt"),
        (When::ClaimDecidedAt, "claimDecidedAt"),
        (When::DelayNewDate, "delayNewDate"),
        (When::InformationGivenAt, "informationGivenAt"),
        (When::NeededBy, "neededBy"),
        (When::GraceUntil, "graceUntil"),
        (When::BuyerLearnedAt, "buyerLearnedAt"),
        (When::NextDispatch, "nextDispatch"),
        (When::RepairFrom, "repairFrom"),
        (When::RepairTo, "repairTo"),
    ];

    /// Contract key.
    #[must_use]
    pub fn key(self) -> &'static str {
        let mut known = When::ALL.iter();
        known
            .find(|(when, _)| *when == self)
            .map_or("", |(_, key)| key)
    }
}

/// The dates of one case.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Timeline {
    moments: [Option<Moment>; When::ALL.len()],
    /// Civil days that no marketplace fixes to a zone: they are the days of wherever the buyer is.
    days: [Option<NaiveDate>; When::ALL.len()],
    /// Where the clocks of the marketplace run; those of an own store run where its buyer is.
    pub zone: Zone,
    /// Where the buyer is: periods of law are counted here.
    pub law: Zone,
    /// The member state of the European Union whose public holidays count there; empty where that is not known.
    pub state: &'static str,
    /// How many days before the next delivery leaves a subscription has to be stopped.
    pub notice_days: Option<u32>,
}

impl Timeline {
    /// No dates.
    #[must_use]
    pub fn empty(zone: Zone) -> Timeline {
        Timeline {
            moments: [None; When::ALL.len()],
            days: [None; When::ALL.len()],
            zone,
            law: zone,
            state: "",
            notice_days: None,
        }
    }

    /// The same dates as seen where the buyer is; the clocks of an own store (`own`) run there too.
    #[must_use]
    pub fn seen_in(&self, law: Zone, state: &'static str, own: bool) -> Timeline {
        let mut seen = if own { self.counted_in(law) } else { *self };
        seen.law = law;
        seen.state = state;
        seen
    }

    /// The date, where the case gave it.
    #[must_use]
    pub fn get(&self, when: When) -> Option<Moment> {
        self.moments.get(when as usize).copied().flatten()
    }

    /// The same dates, each day that no marketplace fixes as long as it is anywhere on Earth: whoever
    /// wrote it may have meant the shop's day or the buyer's.
    #[must_use]
    pub fn at_widest(&self) -> Timeline {
        let mut seen = *self;
        for (moment, day) in seen.moments.iter_mut().zip(&self.days) {
            if let Some(day) = day {
                *moment = Some(Moment {
                    earliest: Zone::FIRST.start_of(*day),
                    latest: Zone::LAST.end_of(*day),
                });
            }
        }
        seen
    }

    /// Sets a date.
    pub fn set(&mut self, when: When, moment: Moment) {
        if let Some(slot) = self.moments.get_mut(when as usize) {
            *slot = Some(moment);
        }
    }

    /// Sets a civil day of wherever the buyer is.
    pub fn set_day(&mut self, when: When, day: NaiveDate) {
        self.set(when, Moment::of_day(day, self.law));
        if let Some(slot) = self.days.get_mut(when as usize) {
            *slot = Some(day);
        }
    }

    /// Sets a civil day of one of several clocks: it is as long as it is anywhere on Earth.
    pub fn set_any_day(&mut self, when: When, day: NaiveDate) {
        if let Some(slot) = self.days.get_mut(when as usize) {
            *slot = Some(day);
        }
        let widest = self.at_widest().get(when);
        widest.into_iter().for_each(|moment| self.set(when, moment));
    }

    /// A date that was told as a day which no one clock fixes.
    #[must_use]
    pub fn day_told(&self, when: When) -> Option<NaiveDate> {
        self.days.get(when as usize).copied().flatten()
    }

    /// The same dates as one of the marketplace's clocks has them.
    #[must_use]
    pub fn counted_in(&self, zone: Zone) -> Timeline {
        let mut seen = *self;
        seen.zone = zone;
        for (moment, day) in seen.moments.iter_mut().zip(&self.days) {
            if let Some(day) = day {
                *moment = Some(Moment::of_day(*day, zone));
            }
        }
        seen
    }

    /// Whether there is no date at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.moments.iter().all(Option::is_none)
    }

    /// The civil day of a date in the marketplace's zone.
    #[must_use]
    pub fn day(&self, when: When) -> Option<NaiveDate> {
        self.get(when)?.day(self.zone)
    }

    /// When the request reached the seller: `requestedAt`, never before the order nor after `now`; where
    /// it was not given, any time between the two. `None` where nothing bounds it.
    #[must_use]
    pub fn notice(&self) -> Option<Moment> {
        let (ordered, now) = (self.get(When::OrderedAt), self.get(When::Now));
        let requested = self.get(When::RequestedAt);
        let latest = match (requested, now) {
            (Some(requested), Some(now)) => requested.latest.min(now.latest),
            (requested, now) => requested.or(now)?.latest,
        };
        let earliest = requested.map_or(-EVER, |requested| requested.earliest);
        let earliest = ordered.map_or(earliest, |ordered| earliest.max(ordered.earliest));
        // Dates in the wrong order are refused elsewhere.
        Some(Moment {
            earliest: earliest.min(latest),
            latest,
        })
    }

    /// When the buyer received the goods: `deliveredAt`, never before the order or the hand-over; where it
    /// was not given, any time after these. `None` where nothing bounds it.
    #[must_use]
    pub fn receipt(&self) -> Option<Moment> {
        let delivered = self.get(When::DeliveredAt);
        let bounds = [
            delivered,
            self.get(When::OrderedAt),
            self.get(When::HandedOverAt),
        ];
        let earliest = bounds
            .iter()
            .flatten()
            .map(|moment| moment.earliest)
            .max()?;
        let latest = delivered.map_or(EVER, |delivered| delivered.latest);
        Some(Moment {
            earliest: earliest.min(latest),
            latest,
        })
    }

    /// The instant a rule of the marketplace points at, Unix time; `None` where a date is missing or a
    /// calendar ends.
    #[must_use]
    pub fn resolve(&self, due: Due) -> Option<i64> {
        self.counted(due, self.zone, None)
    }

    /// The instant a rule of law points at, counted where the buyer is; of a date that spans two civil
    /// days there, from the first or from the last.
    #[must_use]
    pub fn resolve_law(&self, due: Due, side: Side) -> Option<i64> {
        self.counted(due, self.law, Some(side))
    }

    fn counted(&self, due: Due, zone: Zone, side: Option<Side>) -> Option<i64> {
        let count = Count {
            timeline: self,
            zone,
            side,
        };
        let day = |when| count.day(when);
        let days_after = |day: NaiveDate, days: u16| day.checked_add_days(Days::new(days.into()));
        match due {
            Due::None => None,
            Due::Start(when) => self.get(when).map(|moment| match side {
                Some(Side::Last) => moment.latest,
                _ => moment.earliest,
            }),
            Due::EndOfDay(when) => Some(zone.end_of(day(when)?)),
            Due::EndOfDayAfter(when, days) => Some(zone.end_of(days_after(day(when)?, days)?)),
            Due::EndOfMonthsAfter(when, months) => {
                Some(zone.end_of(jp_months(months.into(), day(when)?)?))
            }
            Due::EndOfDayAfterLater(one, other, days) => {
                let later = match (day(one), day(other)) {
                    (Some(one), Some(other)) => one.max(other),
                    (one, other) => one.or(other)?,
                };
                Some(zone.end_of(days_after(later, days)?))
            }
            Due::StartOfDayAfter(when, days) => Some(zone.start_of(days_after(day(when)?, days)?)),
            Due::StartOfDayAfterAndHours(when, days, other, hours) => {
                let start = zone.start_of(days_after(day(when)?, days)?);
                let waited = self.get(other).map(|moment| moment.earliest);
                let waited = waited.map(|from| from + i64::from(hours) * 3600);
                Some(waited.map_or(start, |waited| start.max(waited)))
            }
            Due::StartOfBusinessDay(when, count, calendar) => {
                Some(zone.start_of(calendar.business_day_after(day(when)?, count.into())?))
            }
            Due::EndOfBusinessDay(when, count, calendar) => {
                Some(zone.end_of(calendar.business_day_after(day(when)?, count.into())?))
            }
            Due::EndOfBusinessDayAfterKnown(first, other, count, calendar) => {
                let from = day(first).or_else(|| day(other))?;
                Some(zone.end_of(calendar.business_day_after(from, count.into())?))
            }
            Due::HoursAfter(when, hours) => {
                let moment = self.get(when)?;
                (moment.earliest == moment.latest)
                    .then(|| moment.earliest + i64::from(hours) * 3600)
            }
            Due::DaysToTheHour(when, days) => {
                let moment = self.get(when)?;
                let from = match side {
                    Some(Side::Last) => moment.latest,
                    _ => moment.earliest,
                };
                Some(from + i64::from(days) * 24 * 3600)
            }
            Due::MinutesAfter(when, minutes) => {
                let moment = self.get(when)?;
                (moment.earliest == moment.latest)
                    .then(|| moment.earliest + i64::from(minutes) * 60)
            }
            // A ship date that was named is the marketplace's day.
            Due::Clock(Clock::UsShip) if self.ship_date().is_some() => {
                Some(self.zone.end_of(self.ship_date()?))
            }
            Due::Clock(clock) => Some(zone.end_of(clock.last_day(&count)?)),
            Due::StartOfNext(weekday, when) => {
                let weekday = Weekday::try_from(weekday).ok()?;
                Some(zone.start_of(next_weekday(day(when)?, weekday)?))
            }
        }
    }

    /// RFC 3339 in the marketplace's zone.
    #[must_use]
    pub fn rfc3339(&self, seconds: i64) -> String {
        self.zone.rfc3339(seconds)
    }
}

/// The first such weekday strictly after `day`.
#[must_use]
pub fn next_weekday(day: NaiveDate, weekday: Weekday) -> Option<NaiveDate> {
    let ahead = (7 + weekday.num_days_from_monday() - day.weekday().num_days_from_monday()) % 7;
    day.checked_add_days(Days::new(u64::from(if ahead == 0 { 7 } else { ahead })))
}

/// Which of two possible days counts: for what the seller owes the first, for what the buyer has the last.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[allow(missing_docs, reason = "the words say it")]
pub enum Side {
    First,
    Last,
}

/// The civil days of a timeline as one rule counts them.
pub(crate) struct Count<'a> {
    timeline: &'a Timeline,
    zone: Zone,
    /// Of a date that spans two days; `None`: then it has none.
    side: Option<Side>,
}

impl Count<'_> {
    fn day(&self, when: When) -> Option<NaiveDate> {
        let moment = self.timeline.get(when)?;
        match self.side {
            Some(Side::First) => self.zone.day_of(moment.earliest),
            Some(Side::Last) => self.zone.day_of(moment.latest),
            None => moment.day(self.zone),
        }
    }
}

/// How a rule counts to a moment. Days are civil days: of law where the buyer is, else the marketplace's.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub enum Due {
    /// No source gives a time.
    None,
    /// The moment itself.
    Start(When),
    /// 23:59:59 of that day.
    EndOfDay(When),
    /// 23:59:59, that many civil days later (first day out).
    EndOfDayAfter(When, u16),
    /// 23:59:59 of the last day of that many months under the Civil Code, [`jp_months`].
    EndOfMonthsAfter(When, u8),
    /// 23:59:59, that many civil days after the later of two; after the one that is known, which can
    /// only be too early, where the other is not.
    EndOfDayAfterLater(When, When, u16),
    /// 00:00, that many civil days later.
    StartOfDayAfter(When, u16),
    /// The same, and not before so many hours after another moment, counted from its first second: unknown, it holds
    /// nothing back.
    StartOfDayAfterAndHours(When, u16, When, u16),
    /// 00:00 of the n-th business day after that day.
    StartOfBusinessDay(When, u16, Calendar),
    /// 23:59:59 of the n-th business day after that day.
    EndOfBusinessDay(When, u16, Calendar),
    /// 23:59:59 of the n-th business day after the first of two days that is known.
    EndOfBusinessDayAfterKnown(When, When, u16, Calendar),
    /// That many hours after the instant; none where only the day is known.
    HoursAfter(When, u16),
    /// That many minutes after the instant; none where only the day is known.
    MinutesAfter(When, u16),
    /// So many days after it, to the hour; of a day the first moment that it can be, and for the buyer the last.
    DaysToTheHour(When, u16),
    /// 00:00 of the first such weekday strictly after that day; weekdays are numbered from Monday, which is 0.
    StartOfNext(u8, When),
    /// 23:59:59 of the last day of a period that the law counts from several dates.
    Clock(Clock),
}

impl Due {
    /// The same with the business days of a site where those of the site are meant.
    pub(crate) fn by(self, calendar: Calendar) -> Due {
        match self {
            Due::StartOfBusinessDay(when, count, Calendar::OfSite) => {
                Due::StartOfBusinessDay(when, count, calendar)
            }
            Due::EndOfBusinessDay(when, count, Calendar::OfSite) => {
                Due::EndOfBusinessDay(when, count, calendar)
            }
            Due::EndOfBusinessDayAfterKnown(first, other, count, Calendar::OfSite) => {
                Due::EndOfBusinessDayAfterKnown(first, other, count, calendar)
            }
            other => other,
        }
    }
}

/// Last day of the statutory return right in Japan: the day of receipt is day 1, the last is day 8
/// (D0 + 7); no weekend or holiday extension (特定商取引法15条の3第1項; L-JP-004).
///
/// ```
/// use chrono::NaiveDate;
/// let receipt = NaiveDate::from_ymd_opt(2026, 12, 1).unwrap();
/// assert_eq!(kotowari::timeline::jp_mailorder_end(receipt), NaiveDate::from_ymd_opt(2026, 12, 8));
/// ```
#[must_use]
pub fn jp_mailorder_end(receipt: NaiveDate) -> Option<NaiveDate> {
    receipt.checked_add_days(Days::new(7))
}

/// Last day of a period in months under the Civil Code: starts the day after the event, ends the
/// day before the corresponding day, or with the month where that day is missing (民法143条).
///
/// ```
/// use chrono::NaiveDate;
/// let event = NaiveDate::from_ymd_opt(2026, 12, 30).unwrap();
/// assert_eq!(kotowari::timeline::jp_months(2, event), NaiveDate::from_ymd_opt(2027, 2, 28));
/// ```
#[must_use]
pub fn jp_months(months: u32, event: NaiveDate) -> Option<NaiveDate> {
    let start = event.succ_opt()?;
    let corresponding = start.checked_add_months(chrono::Months::new(months))?;
    if corresponding.day() == start.day() {
        corresponding.pred_opt()
    } else {
        Some(corresponding)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The dates of a timeline are kept in this order.
    #[test]
    fn a_date_stands_at_its_own_place() {
        for (place, (when, _)) in When::ALL.into_iter().enumerate() {
            assert_eq!(when as usize, place);
        }
    }

    #[test]
    fn an_instant_is_read_in_any_offset() {
        let tokyo = Moment::parse("2026-11-24T23:59:59+09:00", Zone::TOKYO);
        let utc = Moment::parse("2026-11-24T14:59:59Z", Zone::TOKYO);
        assert_eq!(tokyo, utc);
        assert_eq!(
            tokyo.map(|m| Zone::TOKYO.rfc3339(m.latest)).as_deref(),
            Some("2026-11-24T23:59:59+09:00")
        );
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for text in [
            "",
            "2026-11",
            "2026-13-01",
            "2026-02-30",
            "2025-02-29",
            "2026-11-24T24:00:00+09:00",
            "2026-11-24T23:59:59",
            "2026-11-24T23:59:59+9:00",
            "2026-11-24T23:59:59.+09:00",
            "1969-12-31",
            "2026/11/24",
            "２０２６-１１-２４",
            "2026-11-24T23:59:59+15:00x",
            "+026-11-24",
        ] {
            assert_eq!(Moment::parse(text, Zone::TOKYO), None, "{text}");
        }
    }

    #[test]
    fn a_day_is_an_interval() {
        let day = Moment::parse("2026-11-24", Zone::TOKYO);
        let noon = Moment::parse("2026-11-24T12:00:00+09:00", Zone::TOKYO);
        assert_eq!(
            day.zip(noon).map(|(day, noon)| day.is_before(noon)),
            Some(None)
        );
    }
}
