//! What dates and amounts imply for an order on Amazon.

use crate::words::amazon as words;
use chrono::{Datelike, Days, NaiveDate};

use super::{COUNTED_RETURNS, EURO};
use kotowari::calendar::Calendar;
use kotowari::case::{Case, Derived, both, left};
use kotowari::error::Error;
use kotowari::fact::{
    Fact, Facts, NO, YES, answer_time, appeal_window, auto_cancel, fulfilment, marketplace as m,
    order_status, refund_clock, reimbursement_window, return_days,
};
use kotowari::money::Line;
use kotowari::timeline::{Moment, When};

/// Seconds in which the buyer cancels alone: certainly, and at most.
const SELF_CANCEL: &[(u32, i64, i64)] = &[
    (m::AMAZON_JP, 5 * 60, 5 * 60),
    (m::AMAZON_US, 30 * 60, 72 * 3600),
];
const SELF_CANCEL_ELSEWHERE: (i64, i64) = (30 * 60, 30 * 60);

/// Days to return an ordinary item, and one of the groups cut to 14.
const RETURN_DAYS: u64 = 30;
const SHORT_RETURN_DAYS: u64 = 14;

/// First day of the four calendar days in the US; two business days before.
const FOUR_DAYS_SINCE: &str = "2026-01-26";

/// Order value up to which Amazon refunds without a return where a seller has no address in the
/// country, in minor units.
const SMALL_ORDER: &[(u32, i64)] = &[
    (m::AMAZON_JP, 1_000),
    (m::AMAZON_UK, 2_000),
    (
        m::AMAZON_DE | m::AMAZON_FR | m::AMAZON_ES | m::AMAZON_IT,
        2_500,
    ),
];

/// What dates and amounts imply; none of it rests on another of them.
const DERIVED: &[Derived] = &[
    (Fact::SelfCancel, self_cancel),
    (Fact::AutoCancel, auto_cancel),
    (Fact::RefundClock, refund_clock),
    (Fact::AppealWindow, appeal_window),
    (Fact::ReimbursementWindow, reimbursement_window),
    (Fact::SmallOrder, small_order),
    (Fact::AnswerTime, answer_time),
    (Fact::ReturnDays, return_days),
];

/// Adds what an Amazon order implies.
pub(super) fn derive(case: &Case, facts: &mut Facts) -> Result<(), Error> {
    for (fact, values) in DERIVED {
        facts.narrow(*fact, values(case));
    }
    // The marketplace's own days bind the shop; its own window may be longer.
    if facts.get(Fact::ReturnDays) == return_days::WITHIN {
        facts.narrow(Fact::InsideReturnWindow, YES);
    }
    if facts.get(Fact::InsideReturnWindow) == 0 {
        return Err(Case::clash(
            "insideReturnWindow",
            "insideReturnWindow=false / deliveredAt".into(),
            words::WINDOW_OPEN,
        ));
    }
    Ok(())
}

fn self_cancel(case: &Case) -> u32 {
    let (least, most) = SELF_CANCEL
        .iter()
        .find(|(place, ..)| *place == case.marketplace().mask)
        .map_or(SELF_CANCEL_ELSEWHERE, |(_, least, most)| (*least, *most));
    crate::common::self_cancel::within(case, least, most)
}

/// Counted from the ship-by date, which is not before the order.
fn auto_cancel(case: &Case) -> u32 {
    use auto_cancel::{LAPSED, NOT_YET};
    let calendar = business_days(case.marketplace().mask);
    let past = |when| {
        let day = case.timeline().day(when)?;
        against_now(case, calendar.business_day_after(day, 7))
    };
    let passed = case.facts().get(Fact::OrderStatus) == order_status::SHIP_DATE_PASSED;
    match (past(When::ShipBy), past(When::OrderedAt)) {
        (Some(false), _) | (None, Some(false)) => NOT_YET,
        (Some(true), _) if passed => LAPSED,
        _ => NOT_YET | LAPSED,
    }
}

/// Which of two times counts turns on the day of the order; where that is not given, either may.
fn refund_clock(case: &Case) -> u32 {
    use refund_clock::{OVER, RUNNING};
    let place = case.marketplace().mask;
    let Some(received) = case.timeline().day(When::ReturnReceivedAt) else {
        return RUNNING | OVER;
    };
    let four_days = || received.checked_add_days(Days::new(4));
    let two_days = || business_days(place).business_day_after(received, 2);
    let running = |end| left(against_now(case, end), RUNNING, OVER);
    if place == m::AMAZON_US {
        let ordered = case.timeline().day(When::OrderedAt);
        return match ordered.map(|day| format!("{day}").as_str() >= FOUR_DAYS_SINCE) {
            Some(true) => running(four_days()),
            Some(false) => running(two_days()),
            None => running(four_days()) | running(two_days()),
        };
    }
    if place & COUNTED_RETURNS != 0 {
        running(two_days())
    } else {
        RUNNING | OVER
    }
}

fn appeal_window(case: &Case) -> u32 {
    let end = case
        .timeline()
        .day(When::ClaimDecidedAt)
        .and_then(|day| day.checked_add_days(Days::new(30)));
    left(
        against_now(case, end),
        appeal_window::OPEN,
        appeal_window::OVER,
    )
}

/// By who shipped; where that is not known, either may count.
fn reimbursement_window(case: &Case) -> u32 {
    let fulfilment = case.facts().get(Fact::Fulfilment);
    let mut possible = 0;
    if fulfilment & fulfilment::MARKETPLACE != 0 {
        possible |= reimbursed_by_amazon(case);
    }
    if fulfilment & fulfilment::SELLER_PRIME != 0 {
        possible |= reimbursed_on_request(case);
    }
    if fulfilment & fulfilment::SELLER != 0 {
        possible |= match lost_by_silence(case) {
            Some(true) => reimbursement_window::LOST,
            Some(false) => reimbursed_on_request(case),
            None => reimbursement_window::LOST | reimbursed_on_request(case),
        };
    }
    possible
}

/// FBA: day 60 to 120 after the refund in the US, 45 to 105 in the EU and UK.
fn reimbursed_by_amazon(case: &Case) -> u32 {
    use reimbursement_window::{EARLY, OPEN, OVER};
    let days = match case.marketplace().mask {
        m::AMAZON_US => Some((60, 120)),
        place if place & (EURO | m::AMAZON_PL | m::AMAZON_UK) != 0 => Some((45, 105)),
        _ => None,
    };
    let (Some(refunded), Some((first, last))) = (case.timeline().day(When::RefundedAt), days)
    else {
        return EARLY | OPEN | OVER;
    };
    let begun = against_now(case, refunded.checked_add_days(Days::new(first - 1)));
    let ended = against_now(case, refunded.checked_add_days(Days::new(last)));
    match (begun, ended) {
        (Some(false), _) => EARLY,
        (Some(true), Some(false)) => OPEN,
        (_, Some(true)) => OVER,
        _ => EARLY | OPEN | OVER,
    }
}

/// Seller-fulfilled and Prime: 30 days from the later of refund and return. With only
/// one of the two known it may end later, not sooner.
fn reimbursed_on_request(case: &Case) -> u32 {
    use reimbursement_window::{OPEN, OVER};
    let refunded = case.timeline().day(When::RefundedAt);
    let returned = case.timeline().day(When::ReturnReceivedAt);
    let over = |day: NaiveDate| against_now(case, day.checked_add_days(Days::new(30)));
    match (refunded, returned) {
        (Some(refunded), Some(returned)) => left(over(refunded.max(returned)), OPEN, OVER),
        (Some(day), None) | (None, Some(day)) if over(day) == Some(false) => OPEN,
        _ => OPEN | OVER,
    }
}

/// In the US SAFE-T is lost where Amazon refunded because the four days from the return had passed: a refund
/// made later than they end. `None` while one of the two days is not known.
fn lost_by_silence(case: &Case) -> Option<bool> {
    if case.marketplace().mask != m::AMAZON_US {
        return Some(false);
    }
    let refunded = case.timeline().day(When::RefundedAt)?;
    let returned = case.timeline().day(When::ReturnReceivedAt)?;
    let last = returned.checked_add_days(Days::new(4))?;
    Some(format!("{returned}").as_str() >= FOUR_DAYS_SINCE && refunded > last)
}

/// The seven days to answer a chargeback; no other answer has such a time.
fn answer_time(case: &Case) -> u32 {
    let end = case
        .timeline()
        .day(When::RequestedAt)
        .and_then(|day| day.checked_add_days(Days::new(7)));
    left(
        against_now(case, end),
        answer_time::RUNNING,
        answer_time::OVER,
    )
}

fn small_order(case: &Case) -> u32 {
    let limit = SMALL_ORDER
        .iter()
        .find(|(places, _)| places & case.marketplace().mask != 0)
        .map(|(_, limit)| *limit);
    let paid = case
        .amounts()
        .filter(|amounts| !amounts.lines.is_empty())
        .map(|amounts| amounts.sum(Line::paid));
    match (paid, limit) {
        (Some(paid), Some(limit)) if paid <= limit => YES,
        (Some(_), Some(_)) => NO,
        _ => NO | YES,
    }
}

/// The marketplace's own window, where a page names its length; the longest reading, since it
/// binds the seller. Over the year-end holidays it may be longer still: then only the order's
/// own page tells.
fn return_days(case: &Case) -> u32 {
    use return_days::{HOLIDAYS, PAST, WITHIN};
    let place = case.marketplace().mask;
    let europe = place & (EURO | m::AMAZON_UK) != 0;
    if place & (m::AMAZON_JP | m::AMAZON_US) == 0 && !europe {
        return WITHIN | PAST | HOLIDAYS;
    }
    let (Some(delivered), Some(notice)) = (
        case.timeline().day(When::DeliveredAt),
        case.timeline().notice(),
    ) else {
        return WITHIN | PAST | HOLIDAYS;
    };
    let after = |days| {
        let last = delivered.checked_add_days(Days::new(days))?;
        notice.is_after(case.timeline().zone.end_of(last))
    };
    let past = match case.facts().get(Fact::Electronics) {
        _ if !europe => after(RETURN_DAYS),
        YES => after(SHORT_RETURN_DAYS),
        NO => after(RETURN_DAYS),
        _ => both(after(SHORT_RETURN_DAYS), after(RETURN_DAYS)),
    };
    match past {
        Some(true) if may_be_extended(case, place, delivered, notice) => HOLIDAYS,
        Some(_) => left(past, WITHIN, PAST),
        None => WITHIN | PAST | HOLIDAYS,
    }
}

/// Whether a holiday extension may apply: bought in November or December, asked for by the end
/// of January (A-042; JP binds only Amazon and FBA, A-043).
fn may_be_extended(case: &Case, place: u32, delivered: NaiveDate, notice: Moment) -> bool {
    if place == m::AMAZON_JP {
        return false;
    }
    let holidays = |day: NaiveDate| day.month() >= 11 || day.month() == 1;
    let bought = case
        .timeline()
        .day(When::OrderedAt)
        .map_or_else(|| holidays(delivered), |day| day.month() >= 11);
    let Some(asked) = notice.day(case.timeline().zone) else {
        return true;
    };
    let season = if asked.month() <= 1 {
        asked.year() - 1
    } else {
        asked.year()
    };
    let same_season = delivered.year() == season || delivered.year() == season + 1;
    bought && same_season && holidays(asked)
}

/// Whether a last day has certainly passed; `None` where it or `now` is not known.
fn against_now(case: &Case, last: Option<NaiveDate>) -> Option<bool> {
    let now = case.timeline().get(When::Now)?;
    now.is_after(case.timeline().zone.end_of(last?))
}

/// The business days of a marketplace's country, as far as its holidays are in the data.
fn business_days(marketplace: u32) -> Calendar {
    if marketplace == m::AMAZON_JP {
        Calendar::Jp
    } else {
        Calendar::Weekdays
    }
}
