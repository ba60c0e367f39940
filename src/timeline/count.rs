//! How the laws of the USA, the EU and the United Kingdom count, and interest in Japan.
//!
//! Plain functions of civil days first, with the dossier's own test values; then [`Clock`], which
//! feeds them from the dates of a case. `None` where a date is missing or a calendar ends.

use chrono::{Days, Months, NaiveDate};

use super::{Count, Side, Timeline, When};
use serde::{Deserialize, Serialize};

use crate::calendar::{Calendar, eu};

/// Whether a day is a public holiday.
pub type Holiday<'a> = &'a dyn Fn(NaiveDate) -> bool;

fn plus(day: NaiveDate, days: u64) -> Option<NaiveDate> {
    day.checked_add_days(Days::new(days))
}

/// Last day to ship under the US mail-order rule where no time was stated: 30 days after the order was
/// complete, day 30 included (16 CFR 435.2(a)(1); L-US-003).
///
/// ```
/// use chrono::NaiveDate;
/// use kotowari::timeline::us_ship_by;
/// let complete = NaiveDate::from_ymd_opt(2026, 12, 3).unwrap();
/// assert_eq!(us_ship_by(complete), NaiveDate::from_ymd_opt(2027, 1, 2));
/// ```
#[must_use]
pub fn us_ship_by(complete: NaiveDate) -> Option<NaiveDate> {
    plus(complete, 30)
}

/// The day on which an order with a longer or no new date cancels itself: 30 days after the last
/// day to ship, unless shipped or expressly agreed (16 CFR 435.2(b)(1)(iii); L-US-006).
///
/// ```
/// use chrono::NaiveDate;
/// use kotowari::timeline::us_auto_cancel_at;
/// let t = NaiveDate::from_ymd_opt(2027, 1, 2).unwrap();
/// assert_eq!(us_auto_cancel_at(t), NaiveDate::from_ymd_opt(2027, 2, 1));
/// ```
#[must_use]
pub fn us_auto_cancel_at(ship_by: NaiveDate) -> Option<NaiveDate> {
    plus(ship_by, 30)
}

/// Last day to send the refund: the 7th working day after it fell due, working days being Monday to
/// Friday without federal holidays (16 CFR 435.1(b); L-US-009; the day count is an assumption).
///
/// ```
/// use chrono::NaiveDate;
/// use kotowari::timeline::us_refund_sent_by;
/// let vests = NaiveDate::from_ymd_opt(2027, 1, 3).unwrap();
/// assert_eq!(us_refund_sent_by(vests), NaiveDate::from_ymd_opt(2027, 1, 12));
/// ```
#[must_use]
pub fn us_refund_sent_by(vests: NaiveDate) -> Option<NaiveDate> {
    Calendar::Us.business_day_after(vests, 7)
}

/// Last day of the EU right of withdrawal: 14 days after receipt, the day of receipt out, moved past
/// Saturdays, Sundays and public holidays (CRD Art. 9; Reg. 1182/71 Art. 3; L-EU-001, -002).
///
/// ```
/// use chrono::NaiveDate;
/// use kotowari::timeline::eu_withdrawal_end;
/// let receipt = NaiveDate::from_ymd_opt(2026, 12, 5).unwrap();
/// assert_eq!(eu_withdrawal_end(receipt, &|_| false), NaiveDate::from_ymd_opt(2026, 12, 21));
/// let monday = NaiveDate::from_ymd_opt(2026, 12, 21);
/// let holiday = |day| Some(day) == monday;
/// assert_eq!(eu_withdrawal_end(receipt, &holiday), NaiveDate::from_ymd_opt(2026, 12, 22));
/// ```
#[must_use]
pub fn eu_withdrawal_end(receipt: NaiveDate, holiday: Holiday<'_>) -> Option<NaiveDate> {
    roll(plus(receipt, 14)?, holiday)
}

/// Last day of the EU right where the buyer was not told of it: 12 months after the first end, or 14
/// days after being told within them (CRD Art. 10; L-EU-010); never before the first end.
///
/// ```
/// use chrono::NaiveDate;
/// use kotowari::timeline::eu_extended_end;
/// let receipt = NaiveDate::from_ymd_opt(2026, 12, 5).unwrap();
/// let none = |_| false;
/// assert_eq!(eu_extended_end(receipt, None, &none), NaiveDate::from_ymd_opt(2027, 12, 21));
/// let told = NaiveDate::from_ymd_opt(2027, 3, 1);
/// assert_eq!(eu_extended_end(receipt, told, &none), NaiveDate::from_ymd_opt(2027, 3, 15));
/// ```
#[must_use]
pub fn eu_extended_end(
    receipt: NaiveDate,
    told: Option<NaiveDate>,
    holiday: Holiday<'_>,
) -> Option<NaiveDate> {
    let first = eu_withdrawal_end(receipt, holiday)?;
    roll(extended(first, told)?, holiday)
}

/// Last day of the seller's liability for defects in the EU: 2 years after delivery, once 12 months
/// more after a repair (Dir. (EU) 2019/771 Art. 10; 2024/1799; L-EU-016, -017).
///
/// ```
/// use chrono::NaiveDate;
/// use kotowari::timeline::eu_conformity_end;
/// let receipt = NaiveDate::from_ymd_opt(2024, 2, 29).unwrap();
/// assert_eq!(eu_conformity_end(receipt, false), NaiveDate::from_ymd_opt(2026, 2, 28));
/// assert_eq!(eu_conformity_end(receipt, true), NaiveDate::from_ymd_opt(2027, 2, 28));
/// ```
#[must_use]
pub fn eu_conformity_end(receipt: NaiveDate, repaired: bool) -> Option<NaiveDate> {
    receipt.checked_add_months(Months::new(if repaired { 36 } else { 24 }))
}

/// Last day of the UK right to cancel: 14 days after receipt, the day of receipt out, not moved for
/// weekends (CCR reg. 30; L-UK-001).
///
/// ```
/// use chrono::NaiveDate;
/// use kotowari::timeline::uk_cancel_end;
/// let receipt = NaiveDate::from_ymd_opt(2026, 12, 5).unwrap();
/// assert_eq!(uk_cancel_end(receipt), NaiveDate::from_ymd_opt(2026, 12, 19));
/// ```
#[must_use]
pub fn uk_cancel_end(receipt: NaiveDate) -> Option<NaiveDate> {
    plus(receipt, 14)
}

/// Last day of the UK right where the buyer was not told of it (CCR reg. 31; L-UK-002).
///
/// ```
/// use chrono::NaiveDate;
/// use kotowari::timeline::uk_extended_end;
/// let receipt = NaiveDate::from_ymd_opt(2026, 12, 5).unwrap();
/// assert_eq!(uk_extended_end(receipt, None), NaiveDate::from_ymd_opt(2027, 12, 19));
/// ```
#[must_use]
pub fn uk_extended_end(receipt: NaiveDate, told: Option<NaiveDate>) -> Option<NaiveDate> {
    extended(uk_cancel_end(receipt)?, told)
}

/// Last day of the UK short-term right to reject: 30 days from the day after the last of ownership,
/// delivery and installation; it stands still during a repair and at least 7 days are left after one
/// (CRA s. 22; L-UK-010).
///
/// ```
/// use chrono::NaiveDate;
/// use kotowari::timeline::uk_reject_end;
/// let last_of_three = NaiveDate::from_ymd_opt(2026, 12, 5).unwrap();
/// assert_eq!(uk_reject_end(last_of_three, None), NaiveDate::from_ymd_opt(2027, 1, 4));
/// let repair = (NaiveDate::from_ymd_opt(2027, 1, 3).unwrap(), NaiveDate::from_ymd_opt(2027, 1, 13).unwrap());
/// assert_eq!(uk_reject_end(last_of_three, Some(repair)), NaiveDate::from_ymd_opt(2027, 1, 20));
/// ```
#[must_use]
pub fn uk_reject_end(
    last_of_three: NaiveDate,
    repair: Option<(NaiveDate, NaiveDate)>,
) -> Option<NaiveDate> {
    let end = plus(last_of_three, 30)?;
    match repair {
        // Only a repair that was asked for while the right still ran makes it stand still.
        Some((from, to)) if from <= end && from <= to => {
            let still = u64::try_from((to - from).num_days()).ok()?;
            Some(plus(end, still)?.max(plus(to, 7)?))
        }
        _ => Some(end),
    }
}

/// Last day for the UK refund once goods were supplied: 14 days after they came back or, if earlier,
/// after proof of sending (CCR reg. 34; L-UK-004).
///
/// ```
/// use chrono::NaiveDate;
/// use kotowari::timeline::uk_refund_after_return;
/// let (sent, back) = (NaiveDate::from_ymd_opt(2026, 12, 21), NaiveDate::from_ymd_opt(2026, 12, 28));
/// assert_eq!(uk_refund_after_return(sent, back), NaiveDate::from_ymd_opt(2027, 1, 4));
/// assert_eq!(uk_refund_after_return(None, None), None);
/// ```
#[must_use]
pub fn uk_refund_after_return(
    proof_of_sending: Option<NaiveDate>,
    back: Option<NaiveDate>,
) -> Option<NaiveDate> {
    let first = match (proof_of_sending, back) {
        (Some(sent), Some(back)) => sent.min(back),
        (Some(day), None) | (None, Some(day)) => day,
        (None, None) => return None,
    };
    plus(first, 14)
}

/// Statutory interest in Japan at 3 % a year from receipt to refund, in hundredths of the amount's
/// unit, rounded down: the day of receipt out, and in (民法404条, 545条2項; L-JP-043, -044). No source
/// settles which; both are to be told. `None` before 2020-04-01 or after 2029-03-31, where another
/// rate may apply, and where the refund comes before the receipt.
///
/// ```
/// use chrono::NaiveDate;
/// use kotowari::timeline::jp_interest;
/// let day = |month, day| NaiveDate::from_ymd_opt(2026, month, day).unwrap();
/// assert_eq!(jp_interest(30_000, day(12, 1), day(12, 31)), Some((7_397, 7_643))); // ¥73.97, ¥76.43
/// ```
#[must_use]
pub fn jp_interest(amount: i64, received: NaiveDate, refunded: NaiveDate) -> Option<(i64, i64)> {
    let known = NaiveDate::from_ymd_opt(2020, 4, 1)?..=NaiveDate::from_ymd_opt(2029, 3, 31)?;
    let days = (refunded - received).num_days();
    if days < 0 || amount < 0 || !known.contains(&received) {
        return None;
    }
    // 3 % of the amount, in hundredths of its unit, is three times the amount.
    let for_days = |days: i64| Some(amount.checked_mul(3)?.checked_mul(days)? / 365);
    Some((for_days(days)?, for_days(days + 1)?))
}

/// 12 months after the first end, or 14 days after being told within them; never before the first end.
fn extended(first: NaiveDate, told: Option<NaiveDate>) -> Option<NaiveDate> {
    let longest = first.checked_add_months(Months::new(12))?;
    match told {
        Some(told) if told <= longest => Some(plus(told, 14)?.max(first)),
        _ => Some(longest),
    }
}

fn roll(day: NaiveDate, holiday: Holiday<'_>) -> Option<NaiveDate> {
    let mut current = Calendar::Weekdays.on_or_after(day)?;
    while holiday(current) {
        current = Calendar::Weekdays.on_or_after(current.succ_opt()?)?;
    }
    Some(current)
}

/// The last day of a period that is counted from several dates of the case.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub enum Clock {
    /// [`eu_conformity_end`]
    EuConformity,
    /// [`eu_extended_end`]
    EuExtended,
    /// [`eu_withdrawal_end`]
    EuWithdrawal,
    /// [`uk_cancel_end`]
    UkCancel,
    /// [`uk_extended_end`]
    UkExtended,
    /// [`uk_refund_after_return`]
    UkRefundAfterReturn,
    /// [`uk_reject_end`]
    UkReject,
    /// [`us_ship_by`]
    UsShip,
    /// [`us_refund_sent_by`], the day after the last day to ship
    UsRefundUnshipped,
    /// [`us_refund_sent_by`], the day on which the order cancelled itself
    UsRefundAutoCancelled,
    /// [`us_refund_sent_by`], the day on which the buyer cancelled; the day on which the order cancelled itself, if earlier
    UsRefundOnCancelling,
    /// The last day for stopping a subscription: so many days before the next delivery leaves
    StopNotice,
}

impl Clock {
    /// The last day, where the case has the dates for it.
    pub(crate) fn last_day(self, count: &Count<'_>) -> Option<NaiveDate> {
        let day = |when| count.day(when);
        let us_ship_by = || count.us_ship_by();
        match self {
            Clock::EuConformity => {
                let receipt = day(When::DeliveredAt)?;
                eu_conformity_end(receipt, repair_extends(receipt, day(When::RepairFrom)))
            }
            Clock::EuExtended => eu_extended_end(
                day(When::DeliveredAt)?,
                day(When::InformationGivenAt),
                &|day| count.is_holiday(day),
            ),
            Clock::EuWithdrawal => {
                eu_withdrawal_end(day(When::DeliveredAt)?, &|day| count.is_holiday(day))
            }
            Clock::UkCancel => uk_cancel_end(day(When::DeliveredAt)?),
            Clock::UkExtended => {
                uk_extended_end(day(When::DeliveredAt)?, day(When::InformationGivenAt))
            }
            Clock::UkRefundAfterReturn => {
                uk_refund_after_return(day(When::ReturnFirstScanAt), day(When::ReturnReceivedAt))
            }
            Clock::UkReject => {
                let repair = day(When::RepairFrom).zip(day(When::RepairTo));
                uk_reject_end(day(When::DeliveredAt)?, repair)
            }
            Clock::UsShip => us_ship_by(),
            Clock::UsRefundUnshipped => us_refund_sent_by(us_ship_by()?.succ_opt()?),
            Clock::UsRefundAutoCancelled => us_refund_sent_by(us_auto_cancel_at(us_ship_by()?)?),
            Clock::UsRefundOnCancelling => {
                let cancelled = day(When::RequestedAt).or_else(|| day(When::Now))?;
                let itself = us_ship_by().and_then(us_auto_cancel_at);
                us_refund_sent_by(itself.map_or(cancelled, |itself| itself.min(cancelled)))
            }
            Clock::StopNotice => {
                let days = u64::from(count.timeline.notice_days?);
                day(When::NextDispatch)?.checked_sub_days(Days::new(days))
            }
        }
    }

    /// The calendar whose end can leave the last day open.
    #[must_use]
    pub fn calendar(self) -> Option<Calendar> {
        match self {
            Clock::UsRefundUnshipped
            | Clock::UsRefundAutoCancelled
            | Clock::UsRefundOnCancelling => Some(Calendar::Us),
            _ => None,
        }
    }
}

/// Whether a repair extends the seller's liability: it began while that still ran, on or after
/// 2026-07-31 (Dir. (EU) 2024/1799; L-EU-017).
pub(crate) fn repair_extends(receipt: NaiveDate, from: Option<NaiveDate>) -> bool {
    let first = NaiveDate::from_ymd_opt(2026, 7, 31);
    let last = eu_conformity_end(receipt, false);
    from.is_some_and(|from| {
        first.is_some_and(|first| from >= first) && last.is_some_and(|last| from <= last)
    })
}

impl Timeline {
    /// Last day to ship by the ship date named: the marketplace's day.
    #[must_use]
    pub fn ship_date(&self) -> Option<NaiveDate> {
        let told = self.day_told(When::ShipBy);
        told.or_else(|| self.get(When::ShipBy)?.last_day(self.zone))
    }
}

impl Count<'_> {
    /// Whether a period of law does not end on this day. What may be a public holiday is one where the last moment is
    /// looked for, and none where the first is.
    fn is_holiday(&self, day: NaiveDate) -> bool {
        let perhaps = self.side != Some(Side::First);
        eu::is_holiday(self.timeline.state, day).unwrap_or(perhaps)
    }

    /// Last day to ship under the US rule: the ship date named, else 30 days after payment or order.
    fn us_ship_by(&self) -> Option<NaiveDate> {
        self.timeline.ship_date().or_else(|| {
            let complete = self
                .day(When::PaidAt)
                .or_else(|| self.day(When::OrderedAt))?;
            us_ship_by(complete)
        })
    }
}
