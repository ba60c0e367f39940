//! Dates and figures turned into facts, and facts that cannot be true together.
//!
//! This is where `deliveredAt` becomes "the statutory period is running". Nothing is guessed: a
//! date that is missing, or known only to the day when the hour matters, leaves the fact open.

use super::{Case, contradiction};
use crate::error::{Allowed, Error};
use chrono::{Days, NaiveDate};

use crate::calendar::Calendar;
use crate::fact::{
    Fact, NO, YES, accepted, defect_notice, defect_period, delivery_late, extended_window,
    grace_period, lapse, marketplace, order_status, parcel, payment_method, regime, reject_period,
    return_proof, revised_date, sale, ship_time, shop_tool, since_order, six_hours,
    statutory_window, stop_notice,
};
use crate::money::Sale;
use crate::rules::impossible;
use crate::text::joined;
use crate::timeline::{
    Moment, When, eu_conformity_end, eu_extended_end, eu_withdrawal_end, jp_mailorder_end,
    jp_months, uk_cancel_end, uk_extended_end, uk_reject_end, us_auto_cancel_at,
};

/// The last day of a period, from the day of an event.
type End = fn(NaiveDate) -> Option<NaiveDate>;
/// The same where the buyer was told later, or never.
type EndOnceTold = fn(NaiveDate, Option<NaiveDate>) -> Option<NaiveDate>;

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

/// A fact and the values that a case leaves it, a mask.
pub(super) type Derived = (Fact, fn(&Case) -> u32);

/// What dates and figures imply; none of it rests on another of them.
const DERIVED: &[Derived] = &[
    (Fact::StatutoryWindow, Case::statutory_window),
    (Fact::TermsGrant, Case::terms_grant),
    (Fact::SixHours, Case::six_hours),
    (Fact::Overdue, Case::overdue),
    (Fact::GracePeriod, Case::grace_period),
    (Fact::EssentialDateMissed, Case::essential_date),
    (Fact::GenerousTerms, Case::terms_grant),
    (Fact::SinceOrder, Case::since_order),
    (Fact::Accepted, Case::accepted),
    (Fact::ExtendedWindow, Case::extended_window),
    (Fact::RejectPeriod, Case::reject_period),
    (Fact::DefectPeriod, Case::defect_period),
    (Fact::DeliveryLate, Case::delivery_late),
    (Fact::ShipTime, Case::ship_time),
    (Fact::RevisedDate, Case::revised_date),
    (Fact::StopNotice, Case::stop_notice),
    (Fact::DefectNotice, Case::defect_notice),
    (Fact::Sale, Case::sale),
];

/// The values left of what is not so or so, as far as that is known.
pub(super) fn left(known: Option<bool>, not_so: u32, so: u32) -> u32 {
    match known {
        Some(false) => not_so,
        Some(true) => so,
        None => not_so | so,
    }
}

impl Case {
    /// Adds what dates and figures imply.
    pub(super) fn derived(mut self) -> Result<Case, Error> {
        self.check_order()?;
        self.derive_parcel()?;
        self.derive_status()?;
        for (fact, values) in DERIVED {
            self.facts.narrow(*fact, values(&self));
        }
        self.derive_amazon();
        self.derive_lapse();
        self.derive_personalised();
        self.derive_proofs()?;
        self.stated = self.facts.clone();
        impossible::propagate(&mut self.facts).map_err(|clash| {
            let (field, other) = (clash.first, clash.second);
            contradiction(field.key(), joined![field.key(), " / ", other.key()])
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
                let both = joined![
                    first.key(),
                    "=",
                    zone.rfc3339(a.earliest),
                    ", ",
                    second.key(),
                    "=",
                    zone.rfc3339(b.latest),
                ];
                let field = if *second == When::Now { first } else { second };
                return Err(
                    contradiction(field.key(), both).allowed(Allowed::Told(joined![
                        first.key(),
                        " ≤ ",
                        second.key()
                    ])),
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
                        joined![when.key(), " / parcel=", stage],
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
                joined![
                    "shipBy=",
                    ship_by,
                    ", now=",
                    now,
                    ", orderStatus=ship-date-passed"
                ],
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
        if notice.is_before(delivered) == Some(true) {
            return BEFORE_RECEIPT | RUNNING;
        }
        let ends: [(u32, End); 3] = [
            (regime::JP, jp_mailorder_end),
            (regime::EU, |receipt| eu_withdrawal_end(receipt, &[])),
            (regime::UK, uk_cancel_end),
        ];
        let regimes = self.facts.get(Fact::Regime);
        let counted = ends.iter().filter(|(law, _)| regimes & law != 0);
        let mut possible = counted.fold(0, |possible, (_, end)| {
            possible | left(self.past(delivered, &end), RUNNING, OVER)
        });
        // The other laws have no such period: nothing is said of it.
        if regimes & (regime::US | regime::OTHER) != 0 {
            possible |= RUNNING | OVER;
        }
        possible
    }

    /// Whether the notice came after the last day counted from an event; `None` while that is open.
    fn past(&self, event: Moment, end: &dyn Fn(NaiveDate) -> Option<NaiveDate>) -> Option<bool> {
        let zone = self.timeline.zone;
        let notice = self.timeline.notice()?;
        let last = |seconds| Some(zone.end_of(end(zone.day_of(seconds)?)?));
        if notice.latest <= last(event.earliest)? {
            Some(false)
        } else if notice.earliest > last(event.latest)? {
            Some(true)
        } else {
            None
        }
    }

    fn since_order(&self) -> u32 {
        use since_order::{DAYS_14, DAYS_30, LONGER};
        let days = |days| {
            let ordered = self.timeline.get(When::OrderedAt)?;
            self.past(ordered, &|day| {
                day.checked_add_days(chrono::Days::new(days))
            })
        };
        match (days(14), days(30)) {
            (Some(false), _) => DAYS_14,
            (None, Some(false)) => DAYS_14 | DAYS_30,
            (Some(true), Some(false)) => DAYS_30,
            (Some(true), None) => DAYS_30 | LONGER,
            (_, Some(true)) => LONGER,
            (None, None) => DAYS_14 | DAYS_30 | LONGER,
        }
    }

    fn accepted(&self) -> u32 {
        let (Some(accepted), Some(notice)) = (
            self.timeline.get(When::AcceptanceSentAt),
            self.timeline.notice(),
        ) else {
            return NO | YES;
        };
        left(
            notice.is_before(accepted),
            accepted::ACCEPTED,
            accepted::NOT_YET,
        )
    }

    fn extended_window(&self) -> u32 {
        use extended_window::{OVER, RUNNING};
        let Some(delivered) = self.timeline.get(When::DeliveredAt) else {
            return RUNNING | OVER;
        };
        let told = self.timeline.day(When::InformationGivenAt);
        let regimes = self.facts.get(Fact::Regime);
        let mut possible = 0;
        let ends: [(u32, EndOnceTold); 2] =
            [(regime::EU, eu_extended_end), (regime::UK, uk_extended_end)];
        for (law, end) in ends {
            if regimes & law != 0 {
                let past = self.past(delivered, &|receipt| end(receipt, told));
                possible |= left(past, RUNNING, OVER);
            }
        }
        if possible == 0 {
            RUNNING | OVER
        } else {
            possible
        }
    }

    fn reject_period(&self) -> u32 {
        use reject_period::{OVER, RUNNING};
        let Some(delivered) = self.timeline.get(When::DeliveredAt) else {
            return RUNNING | OVER;
        };
        let repair = self
            .timeline
            .day(When::RepairFrom)
            .zip(self.timeline.day(When::RepairTo));
        match self.past(delivered, &|receipt| uk_reject_end(receipt, repair)) {
            Some(false) => RUNNING,
            // A repair that is not over yet still makes the period stand still.
            Some(true) if repair.is_some() || self.timeline.get(When::RepairFrom).is_none() => OVER,
            _ => RUNNING | OVER,
        }
    }

    fn defect_period(&self) -> u32 {
        use defect_period::{LIABLE, OLDER, SIX_MONTHS};
        let Some(delivered) = self.timeline.get(When::DeliveredAt) else {
            return SIX_MONTHS | LIABLE | OLDER;
        };
        let repaired = self.timeline.repair_extends();
        let months = |receipt: NaiveDate| receipt.checked_add_months(chrono::Months::new(6));
        match (
            self.past(delivered, &months),
            self.past(delivered, &|receipt| eu_conformity_end(receipt, repaired)),
        ) {
            (Some(false), _) => SIX_MONTHS,
            (None, Some(false)) => SIX_MONTHS | LIABLE,
            (Some(true), Some(false)) => LIABLE,
            (Some(true), None) => LIABLE | OLDER,
            (_, Some(true)) => OLDER,
            (None, None) => SIX_MONTHS | LIABLE | OLDER,
        }
    }

    /// The time agreed for delivery; where none was, the 30 days of the law count from the order.
    /// Before they have passed a shorter time may have been agreed, so that stays open.
    fn delivery_late(&self) -> u32 {
        use delivery_late::{LATE, NOT_YET};
        let Some(now) = self.timeline.get(When::Now) else {
            return NOT_YET | LATE;
        };
        if let Some(agreed) = self.timeline.get(When::EstimatedDelivery) {
            return left(now.is_after(agreed.latest), NOT_YET, LATE);
        }
        let zone = self.timeline.zone;
        let thirty = self.timeline.get(When::OrderedAt).and_then(|ordered| {
            let last = zone
                .day_of(ordered.latest)?
                .checked_add_days(chrono::Days::new(30))?;
            Some(zone.end_of(last))
        });
        // A ship date still ahead means that a longer time was agreed.
        let ahead = self
            .timeline
            .get(When::ShipBy)
            .is_some_and(|by| by.latest >= now.earliest);
        match thirty {
            Some(end) if now.earliest > end && !ahead => LATE,
            _ => NOT_YET | LATE,
        }
    }

    /// The same for shipment in the USA: the ship date named, else 30 days from payment or order.
    fn ship_time(&self) -> u32 {
        use ship_time::{MONTH_PASSED, NOT_PASSED, PASSED};
        let everything = NOT_PASSED | PASSED | MONTH_PASSED;
        let status = self.facts.get(Fact::OrderStatus);
        let (Some(now), Some(last)) = (self.timeline.get(When::Now), self.timeline.us_ship_by())
        else {
            return everything;
        };
        let zone = self.timeline.zone;
        let end = zone.end_of(last);
        let month = us_auto_cancel_at(last).map_or(i64::MAX, |day| zone.end_of(day));
        let counted = if now.latest <= end {
            NOT_PASSED
        } else if now.earliest > month {
            MONTH_PASSED
        } else if now.earliest > end && now.latest <= month {
            PASSED
        } else {
            everything
        };
        if self.timeline.get(When::ShipBy).is_some() {
            return counted;
        }
        // No ship date was named here, but the screen may know one.
        match status {
            order_status::SHIP_DATE_SET if counted == NOT_PASSED => NOT_PASSED,
            _ if counted == NOT_PASSED => everything,
            _ if status & order_status::SHIP_DATE_SET != 0
                && status != Fact::OrderStatus.everything() =>
            {
                everything
            }
            _ => counted,
        }
    }

    fn revised_date(&self) -> u32 {
        use revised_date::{LATER, NONE, PASSED, WITHIN_30};
        let everything = NONE | WITHIN_30 | LATER | PASSED;
        let zone = self.timeline.zone;
        let (Some(revised), Some(now)) = (
            self.timeline.day(When::DelayNewDate),
            self.timeline.get(When::Now),
        ) else {
            // A date that was named is not "no date".
            return match self.timeline.get(When::DelayNewDate) {
                Some(_) => WITHIN_30 | LATER | PASSED,
                None => everything,
            };
        };
        if now.earliest > zone.end_of(revised) {
            return PASSED;
        }
        let ahead = match self.timeline.us_ship_by().and_then(us_auto_cancel_at) {
            Some(longest) if revised <= longest => WITHIN_30,
            Some(_) => LATER,
            None => WITHIN_30 | LATER,
        };
        if now.latest <= zone.end_of(revised) {
            ahead
        } else {
            ahead | PASSED
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
                        left(notice.is_after(self.timeline.zone.end_of(last)), YES, NO)
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
        // What the status implies is drawn from it later, so that a change of status undoes it.
        if self.facts.get(Fact::OrderStatus) == order_status::SHIP_DATE_PASSED {
            return NO | YES;
        }
        let Some(now) = self.timeline.get(When::Now) else {
            return NO | YES;
        };
        let mut overdue = 0;
        for when in [When::ShipBy, When::EstimatedDelivery] {
            if let Some(promised) = self.timeline.get(when) {
                match left(now.is_after(promised.latest), NO, YES) {
                    YES => return YES,
                    values => overdue |= values,
                }
            }
        }
        if overdue == 0 { NO | YES } else { overdue }
    }

    fn grace_period(&self) -> u32 {
        use grace_period::{NOT_SET, OVER, RUNNING};
        match (
            self.timeline.get(When::GraceUntil),
            self.timeline.get(When::Now),
        ) {
            (None, _) => NOT_SET | RUNNING | OVER,
            (Some(_), None) => RUNNING | OVER,
            (Some(until), Some(now)) => left(now.is_after(until.latest), RUNNING, OVER),
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
        let missed = expected.and_then(|expected| expected.is_after(needed.latest));
        left(missed, NO, YES)
    }

    /// The terms ask for notice so many days before the next delivery leaves.
    fn stop_notice(&self) -> u32 {
        let cut_off = |dispatch: NaiveDate| {
            let days = self.numbers.notice_days?;
            dispatch.checked_sub_days(chrono::Days::new(u64::from(days)))
        };
        let dispatch = self.timeline.get(When::NextDispatch);
        let past = dispatch.and_then(|dispatch| self.past(dispatch, &cut_off));
        left(past, stop_notice::IN_TIME, stop_notice::TOO_LATE)
    }

    fn defect_notice(&self) -> u32 {
        let learned = self.timeline.get(When::BuyerLearnedAt);
        let past = learned.and_then(|learned| self.past(learned, &|day| jp_months(12, day)));
        left(past, defect_notice::IN_TIME, defect_notice::LATE)
    }

    fn sale(&self) -> u32 {
        match self.purse.as_ref().and_then(|purse| purse.sale) {
            None => sale::NONE | sale::MEGA_WARI | sale::MEGA_PO,
            Some(None) => sale::NONE,
            Some(Some(Sale::MegaWari)) => sale::MEGA_WARI,
            Some(Some(Sale::MegaPo)) => sale::MEGA_PO,
        }
    }

    /// What the shop's tool does by itself: the union over every tool, way of paying and status that is still
    /// possible, so that knowing more only narrows it.
    fn derive_lapse(&mut self) {
        if self.marketplace.mask != marketplace::OWN_STORE {
            return;
        }
        let mut possible = 0;
        for tool in Fact::each(self.facts.get(Fact::ShopTool)) {
            for paid_by in Fact::each(self.facts.get(Fact::PaymentMethod)) {
                for status in Fact::each(self.facts.get(Fact::OrderStatus)) {
                    possible |= self.lapse(tool, paid_by, status);
                }
            }
        }
        self.facts.narrow(Fact::Lapse, possible);
    }

    /// BASE: unpaid transfers after 5 business days (B09), unpaid convenience-store orders after 5 days (B10), unshipped
    /// card orders after 60 (B04); STORES: unpaid convenience-store orders after 3 days (B12). No source that may
    /// decide says that another tool, or another way of paying, ends an order by itself (B11, B13, SH04, SH06).
    fn lapse(&self, tool: u32, paid_by: u32, status: u32) -> u32 {
        use lapse::{LAPSED, LATER, NEVER};
        let unpaid = status & (order_status::UNPAID | order_status::PENDING) != 0;
        let zone = self.timeline.zone;
        let ordered = self.timeline.get(When::OrderedAt);
        let ordered = ordered.and_then(|ordered| zone.day_of(ordered.latest));
        let after = |days| ordered.and_then(|day| day.checked_add_days(Days::new(days)));
        let last = match (tool, paid_by) {
            (shop_tool::STORES, payment_method::KONBINI) if unpaid => after(3),
            (shop_tool::BASE, payment_method::KONBINI) if unpaid => after(5),
            (shop_tool::BASE, payment_method::BANK_TRANSFER) if unpaid => {
                ordered.and_then(|day| Calendar::Jp.business_day_after(day, 5))
            }
            (shop_tool::BASE, payment_method::CARD) if status != order_status::SHIP_CONFIRMED => {
                after(60)
            }
            _ => return NEVER,
        };
        let now = self.timeline.get(When::Now);
        let passed = last
            .zip(now)
            .and_then(|(last, now)| now.is_after(zone.end_of(last)));
        left(passed, LATER, LAPSED)
    }

    /// What is made to order is made to the buyer's specification, unless the case says otherwise.
    fn derive_personalised(&mut self) {
        if self.facts.is_unknown(Fact::Personalised) {
            self.facts
                .narrow(Fact::Personalised, self.facts.get(Fact::MadeToOrder));
        }
    }

    /// A scan of the return proves that it was sent; a word on the acceptance and its date have to agree.
    fn derive_proofs(&mut self) -> Result<(), Error> {
        let scanned = self.timeline.get(When::ReturnFirstScanAt).is_some();
        for (fact, implied, when) in [
            (
                Fact::ReturnProof,
                if scanned {
                    return_proof::SCAN
                } else {
                    u32::MAX
                },
                When::ReturnFirstScanAt,
            ),
            (Fact::Accepted, u32::MAX, When::AcceptanceSentAt),
        ] {
            self.facts.narrow(fact, implied);
            if self.facts.get(fact) == 0 {
                let said = Fact::name_of(fact, self.told.get(fact)).unwrap_or("…");
                return Err(contradiction(when.key(), joined![when.key(), " / ", said]));
            }
        }
        Ok(())
    }
}
