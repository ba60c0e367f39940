//! What would be answered if one more thing were said, or said otherwise: always asked of the Case, so
//! that everything that dates and facts imply is derived anew.

use crate::case::Case;
use crate::decide::{Judge, Judgement};
use crate::fact::{Cond, Fact, FactSet, Match, channel, fulfilment, parcel, reason};

const BY_MARKETPLACE: Cond = Fact::Fulfilment.is(fulfilment::MARKETPLACE);
const CLAIMED: Cond = Fact::Channel.is(channel::CLAIM | channel::CHARGEBACK);
const SENT: Cond = Fact::Parcel.is(parcel::WITH_CARRIER | parcel::DELIVERED);
/// Causes for which nothing is sent.
const UNDELIVERED: u32 = reason::OUT_OF_STOCK | reason::PRICE_ERROR | reason::WILL_NOT_SELL;

/// The values that a case does not come to have, of which it is not asked: nothing that is sent as a file or done as a
/// service is with a carrier, unless nothing else was said of it; what the marketplace stores and sends is packed where
/// the seller does not see it; and the bank or the marketplace is not asked about goods under way or delivered because
/// they were never sent.
pub(crate) fn never(case: &Case, fact: Fact) -> u32 {
    let holds = |cond: Cond| case.facts.matches(cond) == Match::Holds;
    let without_a_parcel = parcel::NOT_STARTED | parcel::DELIVERED;
    let is_none = holds(Fact::Digital.yes()) || holds(Fact::Service.yes());
    if fact == Fact::Parcel && is_none && case.facts.get(fact) & without_a_parcel != 0 {
        !without_a_parcel
    } else if fact == Fact::Parcel && holds(BY_MARKETPLACE) {
        parcel::IN_PRODUCTION | parcel::PACKED | parcel::LABELLED
    } else if fact == Fact::Reason && holds(CLAIMED) && holds(SENT) {
        UNDELIVERED
    } else {
        0
    }
}

/// One case, of which it is asked what else it could have said.
pub(crate) struct WhatIf<'a> {
    pub(crate) case: &'a Case,
    pub(crate) judge: &'a Judge<'a>,
    /// Of the explanation that the case shares with others: what dates have no say in is remembered for all of them.
    number: u64,
    /// The facts of which dates and amounts have a say in what follows where one of them is said otherwise.
    weighed: FactSet,
}

impl<'a> WhatIf<'a> {
    pub(crate) fn of(case: &'a Case, judge: &'a Judge<'a>, number: u64) -> WhatIf<'a> {
        let weighed = if case.is_dated() {
            case.weighed(judge.rules)
        } else {
            0
        };
        WhatIf {
            case,
            judge,
            number,
            weighed,
        }
    }

    /// The outcome had the case said that a fact is one of these values; `None` where it would contradict
    /// itself. What no key says outright is learned from the facts as they are.
    pub(crate) fn said(&self, cond: Cond) -> Option<Judgement> {
        if self.is_weighed(cond) {
            return self.found(cond);
        }
        let change = (self.number, cond.fact, cond.allowed);
        if let Some(known) = self.judge.states.turns.get(&change) {
            return known;
        }
        let outcome = self.found(cond);
        self.judge.states.turns.keep(change, outcome);
        outcome
    }

    /// Whether dates or amounts have a say in what would be known had the case said this. Of the goods all traits are said.
    fn is_weighed(&self, cond: Cond) -> bool {
        if cond.fact.goods_trait().is_some() {
            return Fact::traits().any(|fact| self.weighed & fact.alone() != 0);
        }
        self.case.told.get(cond.fact) != cond.allowed && self.weighed & cond.fact.alone() != 0
    }

    fn found(&self, cond: Cond) -> Option<Judgement> {
        let rules = self.judge.rules;
        let facts = match self.case.saying(cond) {
            Some(said) => self.case.stated_had(rules, &said)?,
            None => self.case.facts.with(cond),
        };
        self.judge.outcome(facts)
    }
}
