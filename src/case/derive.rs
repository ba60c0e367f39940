//! Dates and figures turned into facts, and facts that cannot be true together.
//!
//! This is where `deliveredAt` becomes "the statutory period is running". Nothing is guessed: a
//! date that is missing, or known only to the day when the hour matters, leaves the fact open.

use alloc::format;
use alloc::vec::Vec;

use super::{Case, contradiction};
use crate::error::{Allowed, Error};
use crate::fact::{
    Fact, NO, YES, grace_period, order_status, parcel, sale, six_hours, statutory_window,
};
use crate::money::Sale;
use crate::rules::impossible;
use crate::timeline::{Moment, When, jp_mailorder_end};

const SIX_HOURS: i64 = 6 * 3600;

/// Dates that cannot come in the other order.
const ORDER: &[(When, When)] = &[
    (When::OrderedAt, When::PaidAt),
    (When::OrderedAt, When::RequestedAt),
    (When::OrderedAt, When::HandedOverAt),
    (When::OrderedAt, When::DeliveredAt),
    (When::OrderedAt, When::AcceptanceSentAt),
    (When::OrderedAt, When::RefundedAt),
    (When::HandedOverAt, When::DeliveredAt),
    (When::OrderedAt, When::ReturnReceivedAt),
    (When::ReturnFirstScanAt, When::ReturnReceivedAt),
    (When::RepairFrom, When::RepairTo),
    (When::OrderedAt, When::Now),
    (When::PaidAt, When::Now),
    (When::RequestedAt, When::Now),
    (When::HandedOverAt, When::Now),
    (When::DeliveredAt, When::Now),
    (When::ReturnReceivedAt, When::Now),
    (When::RefundedAt, When::Now),
];

impl Case {
    /// Adds what dates and figures imply.
    pub(super) fn derived(mut self) -> Result<Case, Error> {
        self.check_order()?;
        self.derive_parcel()?;
        self.derive_status()?;
        let derived = [
            (Fact::StatutoryWindow, self.statutory_window()),
            (Fact::TermsGrant, self.terms_grant()),
            (Fact::SixHours, self.six_hours()),
            (Fact::Overdue, self.overdue()),
            (Fact::GracePeriod, self.grace_period()),
            (Fact::EssentialDateMissed, self.essential_date()),
            (Fact::Sale, self.sale()),
        ];
        for (fact, values) in derived {
            self.facts.narrow(fact, values);
        }
        self.derive_amazon();
        self.stated = self.facts.clone();
        impossible::propagate(&mut self.facts).map_err(|clash| {
            let (field, other) = (clash.first, clash.second);
            contradiction(field.key(), format!("{} / {}", field.key(), other.key()))
                .allowed(Allowed::Told(clash.says.in_language(self.language).into()))
        })?;
        Ok(self)
    }

    fn check_order(&self) -> Result<(), Error> {
        for (first, second) in ORDER {
            if let (Some(a), Some(b)) = (self.timeline.get(*first), self.timeline.get(*second))
                && b.latest < a.earliest
            {
                let zone = self.timeline.zone;
                let both = format!(
                    "{}={}, {}={}",
                    first.key(),
                    zone.rfc3339(a.earliest),
                    second.key(),
                    zone.rfc3339(b.latest)
                );
                let field = if *second == When::Now { first } else { second };
                return Err(
                    contradiction(field.key(), both).allowed(Allowed::Told(format!(
                        "{} ≤ {}",
                        first.key(),
                        second.key()
                    ))),
                );
            }
        }
        Ok(())
    }

    /// A date of hand-over or delivery says where the parcel has been.
    fn derive_parcel(&mut self) -> Result<(), Error> {
        let before =
            parcel::NOT_STARTED | parcel::IN_PRODUCTION | parcel::PACKED | parcel::LABELLED;
        let implied = [
            (When::HandedOverAt, before),
            (When::DeliveredAt, before | parcel::WITH_CARRIER),
        ];
        for (when, excluded) in implied {
            if self.timeline.get(when).is_some() {
                if self.facts.get(Fact::Parcel) & !excluded == 0 {
                    let stage = Fact::Parcel
                        .name_of(self.facts.get(Fact::Parcel))
                        .unwrap_or("…");
                    return Err(contradiction(
                        when.key(),
                        format!("{} / parcel={stage}", when.key()),
                    ));
                }
                self.facts.narrow(Fact::Parcel, !excluded);
            }
        }
        Ok(())
    }

    /// A ship date that was set and has passed, unshipped, is a passed ship date.
    fn derive_status(&mut self) -> Result<(), Error> {
        let (Some(ship_by), Some(now)) = (
            self.timeline
                .get(When::ShipBy)
                .and_then(|moment| moment.last_day(self.timeline.zone)),
            self.timeline.day(When::Now),
        ) else {
            return Ok(());
        };
        let status = self.facts.get(Fact::OrderStatus);
        // Every Amazon order has a date to ship by; on Qoo10 it is set by the seller.
        let waiting = if self.marketplace.mask & crate::rules::amazon::MARKETPLACES == 0 {
            order_status::SHIP_DATE_SET
        } else {
            order_status::SHIP_DATE_SET | order_status::PAID
        };
        if ship_by < now && status & waiting != 0 {
            let passed = status & !waiting | order_status::SHIP_DATE_PASSED;
            self.facts.set(Fact::OrderStatus, passed);
        } else if ship_by >= now && status == order_status::SHIP_DATE_PASSED {
            return Err(contradiction(
                "shipBy",
                format!("shipBy={ship_by}, now={now}, orderStatus=ship-date-passed"),
            ));
        } else if ship_by >= now {
            self.facts
                .narrow(Fact::OrderStatus, !order_status::SHIP_DATE_PASSED);
        }
        Ok(())
    }

    fn statutory_window(&self) -> u32 {
        use statutory_window::{BEFORE_RECEIPT, OVER, RUNNING};
        let everything = BEFORE_RECEIPT | RUNNING | OVER;
        let (Some(delivered), Some(notice)) =
            (self.timeline.get(When::DeliveredAt), self.timeline.notice())
        else {
            return everything;
        };
        let zone = self.timeline.zone;
        if notice.is_before(delivered) == Some(true) {
            return BEFORE_RECEIPT | RUNNING;
        }
        let end = |moment: Moment, last: bool| {
            let day = zone.day_of(if last { moment.latest } else { moment.earliest })?;
            jp_mailorder_end(day).map(|day| zone.end_of(day))
        };
        match (end(delivered, false), end(delivered, true)) {
            (Some(first), _) if notice.latest <= first => RUNNING,
            (_, Some(last)) if notice.earliest > last => OVER,
            _ => RUNNING | OVER,
        }
    }

    fn terms_grant(&self) -> u32 {
        match self.numbers.terms_allow_days {
            None => NO | YES,
            Some(0) => NO,
            Some(days) => {
                let Some(delivered) = self.timeline.day(When::DeliveredAt) else {
                    let before = parcel::NOT_STARTED
                        | parcel::IN_PRODUCTION
                        | parcel::PACKED
                        | parcel::LABELLED
                        | parcel::WITH_CARRIER;
                    return if self.facts.get(Fact::Parcel) & !before == 0 {
                        YES
                    } else {
                        NO | YES
                    };
                };
                let last = delivered.checked_add_days(chrono::Days::new(u64::from(days)));
                match (self.timeline.notice(), last) {
                    (Some(notice), Some(last)) => {
                        let end = self.timeline.zone.end_of(last);
                        if notice.latest <= end {
                            YES
                        } else if notice.earliest > end {
                            NO
                        } else {
                            NO | YES
                        }
                    }
                    _ => NO | YES,
                }
            }
        }
    }

    fn six_hours(&self) -> u32 {
        let (Some(ordered), Some(notice)) =
            (self.timeline.get(When::OrderedAt), self.timeline.notice())
        else {
            return six_hours::WITHIN | six_hours::AFTER;
        };
        if notice.latest - ordered.earliest <= SIX_HOURS {
            six_hours::WITHIN
        } else if notice.earliest - ordered.latest > SIX_HOURS {
            six_hours::AFTER
        } else {
            six_hours::WITHIN | six_hours::AFTER
        }
    }

    fn overdue(&self) -> u32 {
        if self.facts.get(Fact::OrderStatus) == order_status::SHIP_DATE_PASSED {
            return YES;
        }
        let promised: Vec<Moment> = [When::ShipBy, When::EstimatedDelivery]
            .iter()
            .filter_map(|when| self.timeline.get(*when))
            .collect();
        let Some(now) = self.timeline.get(When::Now) else {
            return NO | YES;
        };
        if promised.is_empty() {
            NO | YES
        } else if promised.iter().any(|moment| moment.latest < now.earliest) {
            YES
        } else if promised.iter().all(|moment| moment.latest >= now.latest) {
            NO
        } else {
            NO | YES
        }
    }

    fn grace_period(&self) -> u32 {
        use grace_period::{NOT_SET, OVER, RUNNING};
        match (
            self.timeline.get(When::GraceUntil),
            self.timeline.get(When::Now),
        ) {
            (None, _) => NOT_SET | RUNNING | OVER,
            (Some(_), None) => RUNNING | OVER,
            (Some(until), Some(now)) if until.latest < now.earliest => OVER,
            (Some(until), Some(now)) if until.latest >= now.latest => RUNNING,
            _ => RUNNING | OVER,
        }
    }

    fn essential_date(&self) -> u32 {
        let Some(needed) = self.timeline.get(When::NeededBy) else {
            return NO | YES;
        };
        let expected = self
            .timeline
            .get(When::EstimatedDelivery)
            .or_else(|| self.timeline.get(When::Now));
        match expected {
            Some(expected) if expected.earliest > needed.latest => YES,
            Some(expected) if expected.latest <= needed.latest => NO,
            _ => NO | YES,
        }
    }

    fn sale(&self) -> u32 {
        match self.purse.as_ref().and_then(|purse| purse.sale) {
            None => sale::NONE | sale::MEGA_WARI | sale::MEGA_PO,
            Some(None) => sale::NONE,
            Some(Some(Sale::MegaWari)) => sale::MEGA_WARI,
            Some(Some(Sale::MegaPo)) => sale::MEGA_PO,
        }
    }
}
