//! What dates, amounts and silence imply for an order on Amazon.

use chrono::{Datelike, Days, NaiveDate};

use super::Case;
use super::derive::{Derived, left};
use crate::calendar::Calendar;
use crate::fact::{
    Fact, NO, YES, appeal_window, auto_cancel, channel, claim_state, fulfilment, listing_error_by,
    marketplace as m, order_status, reason, refund_clock, reimbursement_window,
    return_request_state, returned_condition, self_cancel, ship_time,
};
use crate::rules::amazon::{COUNTED_RETURNS, EURO, MARKETPLACES};
use crate::timeline::{Moment, When};

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
    (Fact::SelfCancel, Case::self_cancel),
    (Fact::AutoCancel, Case::auto_cancel),
    (Fact::RefundClock, Case::refund_clock),
    (Fact::AppealWindow, Case::appeal_window),
    (Fact::ReimbursementWindow, Case::reimbursement_window),
    (Fact::SmallOrder, Case::small_order),
];

impl Case {
    /// Adds what an Amazon order implies; leaves every other case alone.
    pub(super) fn derive_amazon(&mut self) {
        let place = self.marketplace.mask;
        if place & MARKETPLACES == 0 {
            return;
        }
        self.read_silence();
        for (fact, values) in DERIVED {
            self.facts.narrow(*fact, values(self));
        }
        if self.facts.is_unknown(Fact::InsideReturnWindow) {
            self.facts
                .narrow(Fact::InsideReturnWindow, self.inside_return_window());
        }
    }

    /// What a case would have said: a claim is a channel of its own, a closed request is none any
    /// more, goods that never came back are worth a word, and so is a catalogue error.
    fn read_silence(&mut self) {
        let facts = &mut self.facts;
        let spoken = facts.get(Fact::Channel);
        if spoken & (channel::CLAIM | channel::CHARGEBACK) == 0
            && facts.is_unknown(Fact::ClaimState)
        {
            facts.narrow(
                Fact::ClaimState,
                claim_state::NONE | claim_state::DENIED | claim_state::CLOSED,
            );
        }
        // On Amazon an order is unshipped, whatever its ship-by date is called, and never unpaid.
        if facts.is_unknown(Fact::OrderStatus) {
            facts.narrow(
                Fact::OrderStatus,
                !(order_status::UNPAID | order_status::SHIP_DATE_SET),
            );
        }
        // Past its ship-by date an order has a status of its own.
        let status = facts.get(Fact::OrderStatus);
        if status & !(order_status::PAID | order_status::SHIP_DATE_SET) == 0 {
            facts.narrow(Fact::ShipTime, ship_time::NOT_PASSED);
        }
        if spoken == channel::RETURN_REQUEST && facts.is_unknown(Fact::ReturnRequestState) {
            facts.narrow(Fact::ReturnRequestState, !return_request_state::CLOSED);
        }
        if spoken == channel::SUBSCRIPTION_PAGE {
            facts.narrow(Fact::Subscription, YES);
        }
        if spoken & (channel::SELLER | channel::CANCEL_BUTTON) == 0
            && facts.is_unknown(Fact::Reason)
        {
            facts.narrow(Fact::Reason, !(reason::OUT_OF_STOCK | reason::PRICE_ERROR));
        }
        if facts.is_unknown(Fact::ReturnedCondition) {
            facts.narrow(Fact::ReturnedCondition, !returned_condition::NOT_SENT_BACK);
        }
        let never_sent = facts.get(Fact::ReturnedCondition) == returned_condition::NOT_SENT_BACK;
        if never_sent && facts.get(Fact::ReturnRequestState) != return_request_state::PENDING {
            facts.narrow(Fact::ReturnRequestState, !return_request_state::PENDING);
        }
        if facts.is_unknown(Fact::ListingErrorBy)
            && facts.get(Fact::Reason) & reason::NOT_AS_DESCRIBED == 0
        {
            facts.narrow(Fact::ListingErrorBy, listing_error_by::SELLER);
        }
        if self.timeline.get(When::RefundedAt).is_some()
            && facts.is_unknown(Fact::RefundAlreadyMade)
        {
            facts.narrow(Fact::RefundAlreadyMade, YES);
        }
    }

    fn self_cancel(&self) -> u32 {
        let (Some(ordered), Some(notice)) =
            (self.timeline.get(When::OrderedAt), self.timeline.notice())
        else {
            return self_cancel::OPEN | self_cancel::OVER;
        };
        let (least, most) = SELF_CANCEL
            .iter()
            .find(|(place, ..)| *place == self.marketplace.mask)
            .map_or(SELF_CANCEL_ELSEWHERE, |(_, least, most)| (*least, *most));
        if notice.latest - ordered.earliest <= least {
            self_cancel::OPEN
        } else if notice.earliest - ordered.latest > most {
            self_cancel::OVER
        } else {
            self_cancel::OPEN | self_cancel::OVER
        }
    }

    fn auto_cancel(&self) -> u32 {
        if self.facts.get(Fact::OrderStatus) != order_status::SHIP_DATE_PASSED {
            return auto_cancel::NOT_YET | auto_cancel::LAPSED;
        }
        let calendar = business_days(self.marketplace.mask);
        let end = self
            .timeline
            .day(When::ShipBy)
            .and_then(|day| calendar.business_day_after(day, 7));
        left(
            self.against_now(end),
            auto_cancel::NOT_YET,
            auto_cancel::LAPSED,
        )
    }

    fn refund_clock(&self) -> u32 {
        let received = self.timeline.day(When::ReturnReceivedAt);
        let place = self.marketplace.mask;
        let end = received.and_then(|day| {
            if place == m::AMAZON_US && self.rulebook_day().as_str() >= FOUR_DAYS_SINCE {
                day.checked_add_days(Days::new(4))
            } else if place & COUNTED_RETURNS != 0 {
                business_days(place).business_day_after(day, 2)
            } else {
                None
            }
        });
        left(
            self.against_now(end),
            refund_clock::RUNNING,
            refund_clock::OVER,
        )
    }

    fn appeal_window(&self) -> u32 {
        let end = self
            .timeline
            .day(When::ClaimDecidedAt)
            .and_then(|day| day.checked_add_days(Days::new(30)));
        left(
            self.against_now(end),
            appeal_window::OPEN,
            appeal_window::OVER,
        )
    }

    /// FBA: day 60 to 120 after the refund in the US, 45 to 105 in the EU and UK.
    /// Seller-fulfilled and Prime: 30 days from the later of refund and return.
    fn reimbursement_window(&self) -> u32 {
        use reimbursement_window::{EARLY, OPEN, OVER};
        let refunded = self.timeline.day(When::RefundedAt);
        if self.facts.get(Fact::Fulfilment) == fulfilment::MARKETPLACE {
            let days = match self.marketplace.mask {
                m::AMAZON_US => Some((60, 120)),
                place if place & (EURO | m::AMAZON_PL | m::AMAZON_UK) != 0 => Some((45, 105)),
                _ => None,
            };
            let (Some(refunded), Some((first, last))) = (refunded, days) else {
                return EARLY | OPEN | OVER;
            };
            let begun = self.against_now(refunded.checked_add_days(Days::new(first - 1)));
            let ended = self.against_now(refunded.checked_add_days(Days::new(last)));
            return match (begun, ended) {
                (Some(false), _) => EARLY,
                (Some(true), Some(false)) => OPEN,
                (_, Some(true)) => OVER,
                _ => EARLY | OPEN | OVER,
            };
        }
        let returned = self.timeline.day(When::ReturnReceivedAt);
        let later = match (refunded, returned) {
            (Some(refunded), Some(returned)) => Some(refunded.max(returned)),
            (one, other) => one.or(other),
        };
        let end = later.and_then(|day| day.checked_add_days(Days::new(30)));
        left(self.against_now(end), OPEN, OVER)
    }

    fn small_order(&self) -> u32 {
        let limit = SMALL_ORDER
            .iter()
            .find(|(places, _)| places & self.marketplace.mask != 0)
            .map(|(_, limit)| *limit);
        let paid = self
            .purse
            .as_ref()
            .filter(|purse| !purse.lines.is_empty())
            .map(|purse| purse.sum(super::super::money::Line::paid));
        match (paid, limit) {
            (Some(paid), Some(limit)) if paid <= limit => YES,
            (Some(_), Some(_)) => NO,
            _ => NO | YES,
        }
    }

    /// The marketplace's own window, where a page names its length; the longest reading, since it
    /// binds the seller. Over the year-end holidays it may be longer still: then only the order's
    /// own page tells.
    fn inside_return_window(&self) -> u32 {
        let place = self.marketplace.mask;
        let europe = place & (EURO | m::AMAZON_UK) != 0;
        if place & (m::AMAZON_JP | m::AMAZON_US) == 0 && !europe {
            return NO | YES;
        }
        let (Some(delivered), Some(notice)) =
            (self.timeline.day(When::DeliveredAt), self.timeline.notice())
        else {
            return NO | YES;
        };
        let electronics = self.facts.get(Fact::Electronics);
        let days = if europe && electronics == YES {
            SHORT_RETURN_DAYS
        } else {
            RETURN_DAYS
        };
        let Some(last) = delivered.checked_add_days(Days::new(days)) else {
            return NO | YES;
        };
        let end = self.timeline.zone.end_of(last);
        if notice.latest <= end {
            // Short group or not is unknown: only the first 14 days are certain.
            let certain = delivered.checked_add_days(Days::new(SHORT_RETURN_DAYS));
            let short = certain.is_some_and(|day| notice.latest <= self.timeline.zone.end_of(day));
            return if europe && electronics == NO | YES && !short {
                NO | YES
            } else {
                YES
            };
        }
        if notice.earliest <= end || self.may_be_extended(place, delivered, notice) {
            return NO | YES;
        }
        NO
    }

    /// Whether a holiday extension may apply: bought in November or December, asked for by the end
    /// of January (A-042; JP binds only Amazon and FBA, A-043).
    fn may_be_extended(&self, place: u32, delivered: NaiveDate, notice: Moment) -> bool {
        if place == m::AMAZON_JP {
            return false;
        }
        let holidays = |day: NaiveDate| day.month() >= 11 || day.month() == 1;
        let bought = self
            .timeline
            .day(When::OrderedAt)
            .map_or_else(|| holidays(delivered), |day| day.month() >= 11);
        let Some(asked) = self.timeline.zone.day_of(notice.earliest) else {
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
    fn against_now(&self, last: Option<NaiveDate>) -> Option<bool> {
        let now = self.timeline.get(When::Now)?;
        now.is_after(self.timeline.zone.end_of(last?))
    }
}

/// The business days of a marketplace's country, as far as its holidays are in the data.
fn business_days(marketplace: u32) -> Calendar {
    if marketplace == m::AMAZON_JP {
        Calendar::Jp
    } else {
        Calendar::Weekdays
    }
}
