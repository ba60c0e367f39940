//! Single changes of what was said that would change the answer, nearest first.

use crate::words::engine as words;
use std::borrow::Cow;

use crate::case::Case;
use crate::decide::{Judge, Judgement};
use crate::decision::Flip;
use crate::fact::{Cond, Fact, Match, channel, order_status, parcel};
use crate::ladder::Resolution;
use crate::order::ordered;
use crate::verdict::Verdict;
use crate::what_if::{self, WhatIf};

/// Most flips told; the nearest come first.
const MOST: usize = 6;

/// The order in which a change of fact is told: what the seller can still do something about first.
const FLIPPED: &[Fact] = &[
    Fact::LeavesToday,
    Fact::Parcel,
    Fact::ReturnTerms,
    Fact::OrderStatus,
    Fact::MadeToOrder,
    Fact::Reserved,
    Fact::Clearance,
    Fact::ConfirmStep,
    Fact::TermsCover,
    Fact::AlreadyRefusedOnce,
    Fact::PartOfOrder,
    Fact::InsideReturnWindow,
    Fact::ReturnedCondition,
    Fact::ReturnRequestState,
    Fact::LabelFromMarketplace,
    Fact::FirstScanOnTime,
    Fact::DeliveryProof,
    Fact::ClaimState,
    Fact::Fulfilment,
    Fact::Channel,
    Fact::Reason,
    Fact::GuardianConsent,
    Fact::WithdrawalInfoGiven,
    Fact::BuyerIsBusiness,
];

/// The flips of a case that was decided.
pub(crate) fn flips(what_if: &WhatIf<'_>, resolution: &Resolution) -> Vec<Flip> {
    let (case, judge) = (what_if.case, what_if.judge);
    let now = resolution.judgement();
    let mut found: Vec<Flip> = Vec::new();
    if now.verdict == Verdict::NeedFacts {
        return found;
    }
    // Who is sent to the official button wants to know first what the button would change.
    let first = (now.verdict == Verdict::Redirect).then_some(Fact::Channel);
    let others = FLIPPED.iter().copied().filter(|fact| first != Some(*fact));
    let facts = first.into_iter().chain(others);
    let book = judge.rules.book(case.marketplace.mask);
    let there = book.map_or(&[][..], |book| book.unreal);
    for fact in facts {
        let said = case.told.get(fact);
        let from = fact.name_of(said);
        let mut bold = resolution
            .provided
            .iter()
            .map(|one| one.cond)
            .chain(resolution.situated.iter().map(|one| one.cond));
        let taken = bold.find(|cond| cond.fact == fact && cond.allowed.count_ones() == 1);
        let Some(present) = from.map(|_| said).or(taken.map(|cond| cond.allowed)) else {
            continue;
        };
        let mut told: Vec<Judgement> = Vec::new();
        let others = fact.everything() & !present & !unreal(there, case, fact);
        // The nearest value first, the earlier of two equally near.
        let distance = |value: &u32| value.trailing_zeros().abs_diff(present.trailing_zeros());
        for value in ordered(Fact::each(others), distance) {
            let Some(outcome) = what_if.said(fact.is(value)) else {
                continue;
            };
            if outcome == now || outcome.is_open() || told.contains(&outcome) {
                continue;
            }
            told.push(outcome);
            found.extend(flip(judge, case, fact.is(value), from, outcome, now));
            if found.len() == MOST {
                return found;
            }
        }
    }
    found
}

/// What does not become so: a paid order does not become unpaid, stock goods are not produced.
/// `there`: at the marketplace of the case.
fn unreal(there: &[Cond], case: &Case, fact: Fact) -> u32 {
    let there = there.iter().filter(|cond| cond.fact == fact);
    let there = there.fold(0, |values, cond| values | cond.allowed);
    let anywhere = match fact {
        // A message may become an official request, hardly a claim or the seller's own wish.
        Fact::Channel if case.facts.matches(Fact::Subscription.yes()) == Match::Holds => {
            channel::CHARGEBACK | channel::CLAIM | channel::SELLER
        }
        Fact::Channel => {
            channel::CHARGEBACK | channel::CLAIM | channel::SELLER | channel::SUBSCRIPTION_PAGE
        }
        Fact::OrderStatus => order_status::UNPAID | order_status::PENDING,
        Fact::Parcel if case.facts.matches(Fact::MadeToOrder.yes()) != Match::Holds => {
            parcel::IN_PRODUCTION
        }
        _ => 0,
    };
    anywhere | there | what_if::never(case, fact)
}

fn flip(
    judge: &Judge<'_>,
    case: &Case,
    cond: Cond,
    from: Option<&'static str>,
    outcome: Judgement,
    now: Judgement,
) -> Option<Flip> {
    let (rules, language) = (judge.rules, case.language);
    let fact = cond.fact;
    let to = fact.name_of(cond.allowed)?;
    let Judgement { verdict, then } = outcome;
    let overall = verdict.overall(then);
    let turned = if verdict == now.verdict {
        then.unwrap_or(verdict)
    } else if verdict != Verdict::MayRefuse || overall == verdict {
        verdict
    } else if overall == now.verdict.overall(now.then) {
        Verdict::NotACancellation // refusing helps nothing: the same is owed, by a return
    } else {
        overall
    };
    let answer = rules.say(judge.label(Fact::Answer.is(turned.mask())), language);
    let subject = rules.say(rules.question(fact), language);
    let change = rules.say(judge.label(cond), language);
    let sentence = if matches!(
        fact,
        Fact::Channel | Fact::OrderStatus | Fact::Parcel | Fact::Reason
    ) {
        words::PLAIN
    } else {
        words::ASKED
    };
    let says = rules.fill(
        sentence,
        language,
        &[
            ("question", subject),
            ("answer", change),
            ("verdict", answer),
        ],
    );
    Some(Flip {
        fact: fact.key(),
        goods_trait: fact.goods_trait(),
        from,
        to,
        given: case.given(cond),
        verdict,
        then,
        says: Cow::Owned(says),
    })
}
