//! Dates and figures turned into facts, and facts that cannot be true together.
//!
//! This is where `deliveredAt` becomes "the statutory period is running". Nothing is guessed: a
//! date that is missing, or known only to the day when the hour matters, leaves the fact open.
//!
//! Derivation is monotone: one more key narrows what is derived or contradicts it, and never moves a fact
//! to a value that it could not have before. So an answer that needs no presumption cannot turn by
//! learning more. A date that is not given therefore stands for every date that it may have been.
//!
//! Periods of law are counted where the buyer is. Where the keys leave several laws or clocks open, every
//! fact is derived at each of those places, and what differs stays open.

use std::sync::Arc;

use super::{Case, contradiction, find};
use crate::error::{Allowed, Error};
use crate::words::engine as words;
use chrono::NaiveDate;

use crate::calendar::eu::is_holiday;
use crate::fact::{
    BEFORE_DISPATCH, Fact, NO, YES, accepted, channel, defect_notice, defect_period, delivery_late,
    extended_window, grace_period, informed_later, order_status, parcel, regime, reject_days,
    reject_period, return_proof, revised_date, sale, ship_time, since_order, statutory_window,
    stop_notice,
};
use crate::impossible;
use crate::money::Sale;
use crate::rulebook::Rulebook;
use crate::text::Text;
use crate::timeline::{
    Holiday, Moment, Timeline, When, Zone, eu_conformity_end, eu_extended_end, eu_withdrawal_end,
    jp_mailorder_end, jp_months, repair_extends, uk_cancel_end, uk_extended_end, uk_reject_end,
    us_auto_cancel_at,
};
use crate::value::Value;

/// The last day of a period, from the day of an event, where the buyer was told later, or never.
type EndOnceTold = fn(NaiveDate, Option<NaiveDate>, Holiday<'_>) -> Option<NaiveDate>;

/// Dates that cannot come in the other order.
const ORDER: &[(When, When)] = &[
    (When::OrderedAt, When::PaidAt),
    (When::OrderedAt, When::RequestedAt),
    (When::OrderedAt, When::ShipBy),
    (When::OrderedAt, When::HandedOverAt),
    (When::OrderedAt, When::DeliveredAt),
    (When::OrderedAt, When::AcceptanceSentAt),
    (When::OrderedAt, When::RefundedAt),
    (When::HandedOverAt, When::DeliveredAt),
    (When::OrderedAt, When::ReturnReceivedAt),
    (When::ReturnFirstScanAt, When::ReturnReceivedAt),
    (When::RepairFrom, When::RepairTo),
    (When::OrderedAt, When::ReturnFirstScanAt),
    (When::OrderedAt, When::ClaimDecidedAt),
    (When::OrderedAt, When::Now),
    (When::PaidAt, When::Now),
    (When::RequestedAt, When::Now),
    (When::HandedOverAt, When::Now),
    (When::DeliveredAt, When::Now),
    (When::ReturnReceivedAt, When::Now),
    (When::RefundedAt, When::Now),
    (When::InformationGivenAt, When::Now),
    (When::BuyerLearnedAt, When::Now),
    (When::ClaimDecidedAt, When::Now),
];

/// A fact and the values that a case leaves it, a mask.
pub type Derived = (Fact, fn(&Case) -> u32);

/// What dates and figures imply at one place together with where the parcel is and what the status says.
const WEIGHED_TOGETHER: [Derived; 3] = [
    (Fact::TermsGrant, Case::terms_grant),
    (Fact::GenerousTerms, Case::terms_grant),
    (Fact::Overdue, Case::overdue),
];

/// What dates and figures imply at one place by themselves; none of it rests on another of them.
const DERIVED: [Derived; 16] = [
    (Fact::StatutoryWindow, Case::statutory_window),
    (Fact::GracePeriod, Case::grace_period),
    (Fact::EssentialDateMissed, Case::essential_date),
    (Fact::SinceOrder, Case::since_order),
    (Fact::Accepted, Case::accepted),
    (Fact::ExtendedWindow, Case::extended_window),
    (Fact::InformedLater, Case::informed_later),
    (Fact::RejectPeriod, Case::reject_period),
    (Fact::RejectDays, Case::reject_days),
    (Fact::DefectPeriod, Case::defect_period),
    (Fact::DeliveryLate, Case::delivery_late),
    (Fact::ShipTime, Case::ship_time),
    (Fact::RevisedDate, Case::revised_date),
    (Fact::StopNotice, Case::stop_notice),
    (Fact::DefectNotice, Case::defect_notice),
    (Fact::Sale, Case::sale),
];

/// What dates and figures come to whatever else is said: counted once.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct Implied {
    /// What [`DERIVED`] comes to everywhere.
    derived: [u32; DERIVED.len()],
    /// Whether the ship date has passed.
    ship_date_passed: Option<bool>,
}

/// The facts said by a key that something here reads or narrows: where one of them is said otherwise, all is
/// derived anew. A marketplace's own are in its [`Code`](crate::rulebook::Code).
/// `what_is_said_otherwise_is_derived_anew` holds the lists to that.
pub(super) const WEIGHED: &[Fact] = &[
    Fact::Marketplace,
    Fact::OrderStatus,
    Fact::Parcel,
    Fact::RefundAlreadyMade,
    Fact::RefundedBy,
    Fact::ReturnProof,
    Fact::Accepted,
    Fact::DelayNoticeSent,
    Fact::DelayConsent,
];

/// The values left of what is not so or so, as far as that is known.
#[must_use]
pub fn left(known: Option<bool>, not_so: u32, so: u32) -> u32 {
    match known {
        Some(false) => not_so,
        Some(true) => so,
        None => not_so | so,
    }
}

/// Two answers as one: what differs is not known.
#[must_use]
pub fn both(one: Option<bool>, other: Option<bool>) -> Option<bool> {
    if one == other { one } else { None }
}

impl Case {
    /// Adds what dates and figures imply.
    pub(super) fn derived(mut self, rules: &Rulebook) -> Result<Case, Error> {
        self.derive(rules)?;
        impossible::propagate(rules.impossible(), &mut self.facts).map_err(|clash| {
            let (field, other) = (clash.first, clash.second);
            Case::clash(
                field.key(),
                format!("{} / {}", field.key(), other.key()),
                clash.says,
            )
        })?;
        Ok(self)
    }

    /// Adds what dates and figures imply by themselves.
    pub(super) fn derive(&mut self, rules: &Rulebook) -> Result<(), Error> {
        let implied = match self.implied {
            Some(implied) => implied,
            None => self.implied_whatever_is_said(),
        };
        self.implied = Some(implied);
        self.derive_parcel()?;
        self.derive_refund()?;
        self.derive_status(implied.ship_date_passed)?;
        self.derive_notice()?;
        self.derive_everywhere(&implied.derived);
        self.derive_there(rules)?;
        self.derive_proofs()?;
        self.stated = self.facts.clone();
        Ok(())
    }

    /// Adds what dates and amounts imply at the marketplace alone.
    fn derive_there(&mut self, rules: &Rulebook) -> Result<(), Error> {
        let code = rules.code(self.marketplace.mask);
        let Some(dates) = code.and_then(|code| code.dates) else {
            return Ok(());
        };
        let mut facts = self.facts.clone();
        dates(self, &mut facts)?;
        self.facts = facts;
        Ok(())
    }

    /// A contradiction between a field and others, with what there is to do about it.
    #[must_use]
    pub fn clash(field: &str, both: String, says: Text) -> Error {
        contradiction(field, both).allowed(Allowed::Says(says))
    }

    fn implied_whatever_is_said(&mut self) -> Implied {
        Implied {
            derived: self.everywhere(&DERIVED, true),
            ship_date_passed: self.ship_date_passed(),
        }
    }

    /// Narrows by what dates imply at every place where the buyer may be, under its law; what differs stays open.
    fn derive_everywhere(&mut self, derived: &[u32; DERIVED.len()]) {
        let together = self.everywhere(&WEIGHED_TOGETHER, false);
        let derived = DERIVED.iter().zip(*derived);
        for ((fact, _), values) in derived.chain(WEIGHED_TOGETHER.iter().zip(together)) {
            self.facts.narrow(*fact, values);
        }
    }

    /// The values that are possible at one of the places, `by_law` those where a law is asked.
    fn everywhere<const N: usize>(&mut self, derived: &[Derived; N], by_law: bool) -> [u32; N] {
        let (told, regimes) = (self.timeline, self.facts.get(Fact::Regime));
        let own = self.is_own_store();
        let mut possible = [0; N];
        let places = Arc::clone(&self.places);
        // Without a date all places are alike, and so they are where neither their law nor their clock counts.
        let alike = told.is_empty() || !by_law && !own;
        let apart = if alike { 1 } else { places.len() };
        for (place, seen) in places.iter().take(apart) {
            self.timeline = *seen;
            self.facts.set(Fact::Regime, place.regime);
            for ((_, values), possible) in derived.iter().zip(&mut possible) {
                *possible |= values(self);
            }
        }
        self.timeline = told;
        self.facts.set(Fact::Regime, regimes);
        possible
    }

    /// Whether the goods have certainly not reached the buyer.
    fn is_unreceived(&self) -> bool {
        const NOT_RECEIVED: u32 = BEFORE_DISPATCH | parcel::WITH_CARRIER;
        self.facts.get(Fact::Parcel) & !NOT_RECEIVED == 0
    }

    fn is_past_ship_date(&self) -> bool {
        self.facts.get(Fact::OrderStatus) == order_status::SHIP_DATE_PASSED
    }

    /// The dates as every clock has them by which the ship date may count: an own store's is the buyer's.
    fn views(&self) -> Vec<&Timeline> {
        if self.is_own_store() {
            self.places.iter().map(|(_, seen)| seen).collect()
        } else {
            self.counted().collect()
        }
    }

    /// Dates are in the wrong order only where they are so wherever their days were counted.
    pub(super) fn check_order(&self) -> Result<(), Error> {
        let widest = self.timeline.at_widest();
        for (first, second) in ORDER {
            let (told, then) = (
                self.timeline.day_told(*first),
                self.timeline.day_told(*second),
            );
            let in_order = match (widest.get(*first), widest.get(*second)) {
                // Two days of the same clock, whichever it is.
                _ if told.is_some() && then.is_some() => told <= then,
                (Some(a), Some(b)) => b.latest >= a.earliest,
                _ => true,
            };
            if in_order {
                continue;
            }
            let both = format!(
                "{}={}, {}={}",
                first.key(),
                self.as_given(*first),
                second.key(),
                self.as_given(*second)
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
        Ok(())
    }

    /// A date as the case has it.
    fn as_given(&self, when: When) -> String {
        let Value::Object(entries) = &*self.given else {
            return String::new();
        };
        find(entries, when.key()).map_or_else(String::new, Value::shown)
    }

    /// A date of hand-over or delivery says where the parcel has been.
    fn derive_parcel(&mut self) -> Result<(), Error> {
        let implied = [
            (When::HandedOverAt, BEFORE_DISPATCH),
            (When::DeliveredAt, BEFORE_DISPATCH | parcel::WITH_CARRIER),
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

    /// Whoever gives the date of a refund, or who made it, says that it was made.
    fn derive_refund(&mut self) -> Result<(), Error> {
        let dated = self.timeline.get(When::RefundedAt).is_some();
        if !dated && self.facts.is_unknown(Fact::RefundedBy) {
            return Ok(());
        }
        if self.facts.get(Fact::RefundAlreadyMade) & YES == 0 {
            let by = if dated { "refundedAt" } else { "refundedBy" };
            return Err(Case::clash(
                "refundAlreadyMade",
                format!("refundAlreadyMade=false / {by}"),
                words::REFUNDED,
            ));
        }
        self.facts.narrow(Fact::RefundAlreadyMade, YES);
        Ok(())
    }

    /// Whoever says what the buyer answered to a delay notice says that one was sent.
    fn derive_notice(&mut self) -> Result<(), Error> {
        if self.facts.is_unknown(Fact::DelayConsent) {
            return Ok(());
        }
        if self.facts.get(Fact::DelayNoticeSent) & YES == 0 {
            return Err(Case::clash(
                "delayConsent",
                "delayNoticeSent=false / delayConsent".into(),
                words::NOTICE_ANSWERED,
            ));
        }
        self.facts.narrow(Fact::DelayNoticeSent, YES);
        Ok(())
    }

    /// What the ship date says of the order's status. Where the screen knows only "unshipped", an
    /// order that waits may be past its ship-by date until that is known; elsewhere the seller tells
    /// the two apart, and a date that says otherwise is a contradiction.
    fn derive_status(&mut self, ship_date_passed: Option<bool>) -> Result<(), Error> {
        use order_status::{PAID, SHIP_DATE_SET};
        if self.timeline.get(When::PaidAt).is_some() {
            if self.facts.get(Fact::OrderStatus) == order_status::UNPAID {
                let both = format!("orderStatus=unpaid, paidAt={}", self.as_given(When::PaidAt));
                return Err(Case::clash("paidAt", both, words::PAID_WHEN_UNPAID));
            }
            self.facts.narrow(Fact::OrderStatus, !order_status::UNPAID);
        }
        let mut status = self.facts.get(Fact::OrderStatus);
        let mut waiting = SHIP_DATE_SET;
        if !self.marketplace.late_is_shown {
            waiting |= PAID;
            if status & waiting != 0 {
                status |= order_status::SHIP_DATE_PASSED;
                self.facts.set(Fact::OrderStatus, status);
            }
        }
        let (excluded, says) = match ship_date_passed {
            None => return Ok(()),
            Some(true) => (waiting, words::SHIP_DATE_PASSED),
            Some(false) => (order_status::SHIP_DATE_PASSED, words::SHIP_DATE_AHEAD),
        };
        if status & !excluded == 0 {
            let zone = self.timeline.zone;
            let day = |when| {
                let moment = self.timeline.get(when)?;
                Some(format!("{}", moment.last_day(zone)?))
            };
            let (ship_by, now) = (day(When::ShipBy), day(When::Now));
            let both = format!(
                "shipBy={}, now={}, orderStatus={}",
                ship_by.unwrap_or_default(),
                now.unwrap_or_default(),
                Fact::OrderStatus.name_of(status).unwrap_or("…")
            );
            return Err(Case::clash("shipBy", both, says));
        }
        self.facts.narrow(Fact::OrderStatus, !excluded);
        Ok(())
    }

    /// Whether the ship date has passed, wherever the buyer is; `None` where that differs or is not known.
    fn ship_date_passed(&self) -> Option<bool> {
        // Without both dates it is known nowhere.
        (self.timeline.get(When::ShipBy)).zip(self.timeline.get(When::Now))?;
        let mut views = self.views().into_iter().map(ship_date_passed);
        let first = views.next().flatten();
        views.fold(first, both)
    }

    fn statutory_window(&self) -> u32 {
        use statutory_window::{BEFORE_RECEIPT, OVER, RUNNING};
        let (Some(receipt), Some(notice)) = (self.timeline.receipt(), self.timeline.notice())
        else {
            return BEFORE_RECEIPT | RUNNING | OVER;
        };
        let counted = match self.facts.get(Fact::Regime) {
            regime::JP => self.past(receipt, &jp_mailorder_end),
            regime::EU => self.by_holidays(receipt, &eu_withdrawal_end),
            regime::UK => self.past(receipt, &uk_cancel_end),
            // The other laws have no such period: nothing is said of it.
            _ => None,
        };
        match notice.is_before(receipt) {
            Some(true) => BEFORE_RECEIPT | RUNNING,
            Some(false) => left(counted, RUNNING, OVER),
            None => BEFORE_RECEIPT | left(counted, RUNNING, OVER),
        }
    }

    /// Whether the notice came after the last day counted from an event where the buyer is; `None` while
    /// that is open.
    fn past(&self, event: Moment, end: &dyn Fn(NaiveDate) -> Option<NaiveDate>) -> Option<bool> {
        self.past_in(self.timeline.law, event, end)
    }

    fn past_in(
        &self,
        zone: Zone,
        event: Moment,
        end: &dyn Fn(NaiveDate) -> Option<NaiveDate>,
    ) -> Option<bool> {
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

    /// The same of a period that does not end on a public holiday: between the end where none of the days that may be one
    /// is, and the end where all are.
    fn by_holidays(
        &self,
        event: Moment,
        end: &dyn Fn(NaiveDate, Holiday<'_>) -> Option<NaiveDate>,
    ) -> Option<bool> {
        let past = |perhaps| {
            let holiday = |day| is_holiday(self.timeline.state, day).unwrap_or(perhaps);
            self.past(event, &|day| end(day, &holiday))
        };
        passed_between(past(false), past(true))
    }

    /// What came after the order bounds its day from above: what has passed since then has passed since the order.
    fn since_order(&self) -> u32 {
        use since_order::{DAYS_14, DAYS_30, DAYS_60, OLDER};
        const AFTER_ORDER: [When; 4] = [
            When::PaidAt,
            When::AcceptanceSentAt,
            When::HandedOverAt,
            When::DeliveredAt,
        ];
        let past = |event, days| {
            let event = self.timeline.get(event)?;
            self.past(event, &|day| day.checked_add_days(chrono::Days::new(days)))
        };
        let passed = |days| {
            past(When::OrderedAt, days).or_else(|| {
                let later = |event: &When| past(*event, days) == Some(true);
                AFTER_ORDER.iter().any(later).then_some(true)
            })
        };
        let ends = [passed(14), passed(30), passed(60)];
        let mut possible = OLDER;
        for (end, value) in ends.iter().zip([DAYS_14, DAYS_30, DAYS_60]).rev() {
            match end {
                Some(true) => break,
                Some(false) => possible = value,
                None => possible |= value,
            }
        }
        possible
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

    /// Whether and when the buyer was told late is not known unless it is said.
    fn extended_window(&self) -> u32 {
        use extended_window::{OVER, RUNNING};
        let end: EndOnceTold = match self.facts.get(Fact::Regime) {
            regime::EU => eu_extended_end,
            regime::UK => |receipt, told, _| uk_extended_end(receipt, told),
            _ => return RUNNING | OVER,
        };
        let Some(receipt) = self.timeline.receipt() else {
            return RUNNING | OVER;
        };
        let past = |told: &dyn Fn(NaiveDate, Holiday<'_>) -> Option<NaiveDate>| {
            self.by_holidays(receipt, &|receipt, holiday| {
                end(receipt, told(receipt, holiday), holiday)
            })
        };
        let past = match self.days_of(When::InformationGivenAt) {
            Some((first, last)) => both(past(&|_, _| first), past(&|_, _| last)),
            None => passed_between(
                past(&|receipt, _| Some(receipt)),
                past(&|receipt, holiday| end(receipt, None, holiday)),
            ),
        };
        left(past, RUNNING, OVER)
    }

    /// The first and the last civil day that a date can be where the buyer is.
    fn days_of(&self, when: When) -> Option<(Option<NaiveDate>, Option<NaiveDate>)> {
        let (moment, zone) = (self.timeline.get(when)?, self.timeline.law);
        Some((zone.day_of(moment.earliest), zone.day_of(moment.latest)))
    }

    fn reject_days(&self) -> u32 {
        let end = |receipt| uk_reject_end(receipt, None);
        let receipt = self.timeline.receipt();
        let past = receipt.and_then(|receipt| self.past(receipt, &end));
        left(past, reject_days::WITHIN, reject_days::PAST)
    }

    /// A repair makes the period stand still; whether there was one is not known unless it is said.
    fn reject_period(&self) -> u32 {
        use reject_period::{OVER, RUNNING};
        let Some(receipt) = self.timeline.receipt() else {
            return RUNNING | OVER;
        };
        let repair = (self.days_of(When::RepairFrom), self.days_of(When::RepairTo));
        let past = match repair {
            (Some((from, latest_from)), Some((earliest_to, to))) => both(
                self.past(receipt, &|receipt| uk_reject_end(receipt, from.zip(to))),
                self.past(receipt, &|receipt| {
                    uk_reject_end(receipt, latest_from.zip(earliest_to))
                }),
            ),
            _ => passed_between(
                self.past(receipt, &|receipt| uk_reject_end(receipt, None)),
                None,
            ),
        };
        left(past, RUNNING, OVER)
    }

    /// The same for the repair that lengthens the liability.
    fn defect_period(&self) -> u32 {
        use defect_period::{LIABLE, OLDER, SIX_MONTHS};
        let Some(receipt) = self.timeline.receipt() else {
            return SIX_MONTHS | LIABLE | OLDER;
        };
        let months = |receipt: NaiveDate| receipt.checked_add_months(chrono::Months::new(6));
        let repair = self.days_of(When::RepairFrom);
        let shortest = |receipt| {
            let (first, last) = repair.unwrap_or_default();
            let longer = repair_extends(receipt, first) && repair_extends(receipt, last);
            eu_conformity_end(receipt, longer)
        };
        let longest = |receipt| {
            let longer = match repair {
                Some((first, last)) => {
                    repair_extends(receipt, first) || repair_extends(receipt, last)
                }
                // The latest repair that would count.
                None => repair_extends(receipt, eu_conformity_end(receipt, false)),
            };
            eu_conformity_end(receipt, longer)
        };
        let older = passed_between(self.past(receipt, &shortest), self.past(receipt, &longest));
        match (self.past(receipt, &months), older) {
            (Some(false), _) => SIX_MONTHS,
            (None, Some(false)) => SIX_MONTHS | LIABLE,
            (Some(true), Some(false)) => LIABLE,
            (Some(true), None) => LIABLE | OLDER,
            (_, Some(true)) => OLDER,
            (None, None) => SIX_MONTHS | LIABLE | OLDER,
        }
    }

    /// The time agreed for delivery. Where none was agreed the 30 days of the law count, but that none
    /// was is not known.
    fn delivery_late(&self) -> u32 {
        use delivery_late::{LATE, NOT_YET};
        let now = self.timeline.get(When::Now);
        let agreed = self.timeline.get(When::EstimatedDelivery);
        let late = now.zip(agreed);
        left(
            late.and_then(|(now, agreed)| now.is_after(agreed.latest)),
            NOT_YET,
            LATE,
        )
    }

    /// The same for shipment in the USA: the ship date named, a day of the marketplace.
    fn ship_time(&self) -> u32 {
        self.by_each_clock(ship_time_passed)
    }

    /// What the dates imply by every clock of the marketplace that may count; an own store's is where it is looked from.
    fn by_each_clock(&self, implied: impl Fn(&Timeline) -> u32) -> u32 {
        if self.is_own_store() {
            return implied(&self.timeline);
        }
        self.counted()
            .fold(0, |possible, seen| possible | implied(seen))
    }

    fn revised_date(&self) -> u32 {
        use revised_date::{LATER, NONE, PASSED, WITHIN_30};
        // A date that was named is not "no date".
        let Some(revised) = self.timeline.get(When::DelayNewDate) else {
            return NONE | WITHIN_30 | LATER | PASSED;
        };
        let longest = self.timeline.ship_date().and_then(us_auto_cancel_at);
        let ahead = match revised.last_day(self.timeline.zone).zip(longest) {
            Some((revised, longest)) if revised <= longest => WITHIN_30,
            Some(_) => LATER,
            None => WITHIN_30 | LATER,
        };
        let now = self.timeline.get(When::Now);
        left(
            now.and_then(|now| now.is_after(revised.latest)),
            ahead,
            PASSED,
        )
    }

    fn terms_grant(&self) -> u32 {
        match self.numbers.terms_allow_days {
            None => NO | YES,
            Some(0) => NO,
            Some(_) if self.is_unreceived() => YES,
            Some(days) => {
                let last =
                    |day: NaiveDate| day.checked_add_days(chrono::Days::new(u64::from(days)));
                let receipt = self.timeline.receipt();
                let past =
                    receipt.and_then(|receipt| self.past_in(self.timeline.zone, receipt, &last));
                left(past, YES, NO)
            }
        }
    }

    /// Overdue by either promise; not overdue only where both are known.
    fn overdue(&self) -> u32 {
        // What the status implies is drawn from it later, so that a change of status undoes it.
        if self.is_past_ship_date() {
            return NO | YES;
        }
        self.by_each_clock(|seen| {
            let now = seen.get(When::Now);
            let passed = |when| {
                let promised = seen.get(when)?;
                now?.is_after(promised.latest)
            };
            match (passed(When::ShipBy), passed(When::EstimatedDelivery)) {
                (Some(true), _) | (_, Some(true)) => YES,
                (Some(false), Some(false)) => NO,
                _ => NO | YES,
            }
        })
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

    fn informed_later(&self) -> u32 {
        use informed_later::{INFORMED, NOT_YET};
        let told = self.timeline.get(When::InformationGivenAt).is_some();
        if told { INFORMED } else { NOT_YET | INFORMED }
    }

    /// Missed where the date has passed or the goods are expected after it; met only where both say so.
    fn essential_date(&self) -> u32 {
        let needed = self.timeline.get(When::NeededBy);
        let after = |when| self.timeline.get(when)?.is_after(needed?.latest);
        match (after(When::Now), after(When::EstimatedDelivery)) {
            (Some(true), _) | (_, Some(true)) => YES,
            (Some(false), Some(false)) => NO,
            _ => NO | YES,
        }
    }

    /// The terms ask for notice so many days before the next delivery leaves.
    fn stop_notice(&self) -> u32 {
        let cut_off = |dispatch: NaiveDate| {
            let days = self.timeline.notice_days?;
            dispatch.checked_sub_days(chrono::Days::new(u64::from(days)))
        };
        let dispatch = self.timeline.get(When::NextDispatch);
        let zone = self.timeline.zone;
        let past = dispatch.and_then(|dispatch| self.past_in(zone, dispatch, &cut_off));
        left(past, stop_notice::IN_TIME, stop_notice::TOO_LATE)
    }

    fn defect_notice(&self) -> u32 {
        let learned = self.timeline.get(When::BuyerLearnedAt);
        let past = learned.and_then(|learned| self.past(learned, &|day| jp_months(12, day)));
        left(past, defect_notice::IN_TIME, defect_notice::LATE)
    }

    fn sale(&self) -> u32 {
        match self.amounts.as_ref().and_then(|amounts| amounts.sale) {
            None => sale::NONE | sale::MEGA_WARI | sale::MEGA_PO,
            Some(None) => sale::NONE,
            Some(Some(Sale::MegaWari)) => sale::MEGA_WARI,
            Some(Some(Sale::MegaPo)) => sale::MEGA_PO,
        }
    }

    /// A scan of the return proves that it was sent; a word on the acceptance and its date have to agree.
    fn derive_proofs(&mut self) -> Result<(), Error> {
        if let Some(accepted) = self.timeline.get(When::AcceptanceSentAt) {
            let now = self.timeline.get(When::Now);
            let ahead = now.map_or(Some(false), |now| now.is_before(accepted));
            let asked = self.timeline.get(When::RequestedAt).is_some();
            let denied = !asked && self.told.get(Fact::Accepted) == accepted::NOT_YET;
            // No request came before it: what stands today counts.
            if denied || self.facts.get(Fact::Channel) == channel::SELLER {
                let today = left(ahead, accepted::ACCEPTED, accepted::NOT_YET);
                self.facts.narrow(Fact::Accepted, today);
            }
        }
        if self.timeline.get(When::ReturnFirstScanAt).is_some() {
            self.facts.narrow(Fact::ReturnProof, return_proof::SCAN);
        }
        for (fact, when) in [
            (Fact::ReturnProof, When::ReturnFirstScanAt),
            (Fact::Accepted, When::AcceptanceSentAt),
        ] {
            if self.facts.get(fact) == 0 {
                let said = Fact::name_of(fact, self.told.get(fact)).unwrap_or("…");
                return Err(contradiction(
                    when.key(),
                    format!("{} / {said}", when.key()),
                ));
            }
        }
        Ok(())
    }
}

/// Whether the end of a period has passed of which only the earliest and the latest end are known.
fn passed_between(earliest: Option<bool>, latest: Option<bool>) -> Option<bool> {
    match (earliest, latest) {
        (Some(false), _) => Some(false),
        (_, Some(true)) => Some(true),
        _ => None,
    }
}

/// Whether the day of the ship date has certainly passed, or certainly not.
fn ship_date_passed(seen: &Timeline) -> Option<bool> {
    let (last, now) = (seen.ship_date()?, seen.get(When::Now)?);
    now.is_after(seen.zone.end_of(last))
}

/// Whether the last day to ship has passed, and a month more, as one clock has it.
fn ship_time_passed(seen: &Timeline) -> u32 {
    use ship_time::{MONTH_PASSED, NOT_PASSED, PASSED};
    let (Some(now), Some(last)) = (seen.get(When::Now), seen.ship_date()) else {
        return NOT_PASSED | PASSED | MONTH_PASSED;
    };
    let zone = seen.zone;
    let month = us_auto_cancel_at(last).map_or(i64::MAX, |day| zone.end_of(day));
    match (now.is_after(zone.end_of(last)), now.is_after(month)) {
        (Some(false), _) => NOT_PASSED,
        (None, _) => NOT_PASSED | PASSED,
        (Some(true), Some(false)) => PASSED,
        (Some(true), None) => PASSED | MONTH_PASSED,
        (Some(true), Some(true)) => MONTH_PASSED,
    }
}
