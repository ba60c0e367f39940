//! How a fact is said: the keys of a Case that would state it.

use super::{Case, KEYS, Kind};
use crate::fact::{Cond, Fact, NO, YES};
use crate::timeline::When;
use crate::value::{Given, Value};

/// The keys that one derived fact takes, the one that says most first.
type Keys = &'static [&'static str];

/// What dates, figures and places a derived fact comes from.
const DERIVED_FROM: &[(Fact, Keys)] = &[
    (Fact::StatutoryWindow, &["deliveredAt", "requestedAt"]),
    (
        Fact::ExtendedWindow,
        &["informationGivenAt", "deliveredAt", "requestedAt"],
    ),
    (Fact::InformedLater, &["informationGivenAt"]),
    (
        Fact::RejectPeriod,
        &["deliveredAt", "requestedAt", "repairFrom", "repairTo"],
    ),
    (
        Fact::DefectPeriod,
        &["deliveredAt", "requestedAt", "repairFrom"],
    ),
    (Fact::ReturnDays, &["deliveredAt", "requestedAt"]),
    (Fact::RejectDays, &["deliveredAt", "requestedAt"]),
    (Fact::AnswerTime, &["requestedAt"]),
    (Fact::Overdue, &["shipBy", "estimatedDelivery"]),
    (
        Fact::EssentialDateMissed,
        &["neededBy", "estimatedDelivery"],
    ),
    (
        Fact::TermsGrant,
        &["termsAllowDays", "deliveredAt", "requestedAt"],
    ),
    (
        Fact::GenerousTerms,
        &["termsAllowDays", "deliveredAt", "requestedAt"],
    ),
    (
        Fact::SinceOrder,
        &["orderedAt", "requestedAt", "deliveredAt"],
    ),
    (Fact::SixHours, &["orderedAt", "requestedAt", "now"]),
    (Fact::DelayPoints, &["paidAt", "now"]),
    (Fact::SelfCancel, &["orderedAt", "requestedAt"]),
    (Fact::Lapse, &["orderedAt"]),
    (
        Fact::StopNotice,
        &["nextDispatch", "noticeDays", "requestedAt"],
    ),
    (Fact::DefectNotice, &["buyerLearnedAt", "requestedAt"]),
];

impl Case {
    /// What the keys would say if this fact were one of these values, in place of what they say now;
    /// `None` where no key says it outright. A trait of the goods is said with all others, which are
    /// then not so unless they were said.
    #[must_use]
    pub fn saying(&self, cond: Cond) -> Option<Vec<Cond>> {
        let Cond { fact, allowed } = cond;
        if fact.goods_trait().is_some() {
            let others = Fact::traits().map(|other| {
                let so = if other == fact {
                    allowed
                } else if self.told.get(other) == YES {
                    YES
                } else {
                    NO
                };
                other.is(so)
            });
            return Some(others.collect());
        }
        key_of(fact).map(|_| vec![cond])
    }

    /// The same as a piece of a Case.
    pub(crate) fn given(&self, cond: Cond) -> Option<Given> {
        if cond.fact.goods_trait().is_some() {
            let said = self.saying(cond)?;
            let so = said.iter().filter(|cond| cond.allowed == YES);
            let traits = so.filter_map(|cond| cond.fact.goods_trait());
            let traits = traits.map(|name| Value::Text(name.into())).collect();
            return Some(Given(vec![("goods", Value::List(traits))]));
        }
        let key = key_of(cond.fact)?;
        let named = |value| {
            Some(match cond.fact.name_of(value)? {
                "true" if cond.fact.is_yes_no() => Value::Bool(true),
                "false" if cond.fact.is_yes_no() => Value::Bool(false),
                name => Value::Text(String::from(name)),
            })
        };
        let value = if cond.allowed.count_ones() == 1 {
            named(cond.allowed)?
        } else {
            Value::List(Fact::each(cond.allowed).map(named).collect::<Option<_>>()?)
        };
        Some(Given(vec![(key, value)]))
    }

    /// The key to ask for: of several that a fact comes from the first that was not given; `None` where
    /// all of them were.
    pub(crate) fn key_to_ask(&self, fact: Fact) -> Option<&'static str> {
        if let Some(key) = key_of(fact) {
            return Some(key);
        }
        let Some((_, keys)) = DERIVED_FROM.iter().find(|(derived, _)| *derived == fact) else {
            return Some(fact.key()).filter(|key| !self.has(key));
        };
        keys.iter().copied().find(|key| !self.has(key))
    }

    /// Whether a date or figure was given.
    fn has(&self, key: &str) -> bool {
        match key {
            "termsAllowDays" => self.numbers.terms_allow_days.is_some(),
            "noticeDays" => self.timeline.notice_days.is_some(),
            _ => When::ALL
                .iter()
                .any(|(when, known)| *known == key && self.timeline.get(*when).is_some()),
        }
    }
}

/// The key that says a fact outright.
fn key_of(fact: Fact) -> Option<&'static str> {
    let said =
        |kind: &Kind| matches!(kind, Kind::Choice(known) | Kind::YesNo(known) if *known == fact);
    let mut keys = KEYS.iter();
    keys.find(|(_, kind)| said(kind)).map(|(key, _)| *key)
}

/// The fact that a key says outright.
#[must_use]
pub fn fact_said_by(key: &str) -> Option<Fact> {
    let (_, kind) = KEYS.iter().find(|(known, _)| *known == key)?;
    match kind {
        Kind::Choice(fact) | Kind::YesNo(fact) => Some(*fact),
        _ => None,
    }
}

/// What kind of answer a key takes: one of its values (`choice`), or what is typed.
pub(crate) fn kind_of(key: &str) -> &'static str {
    let kind = KEYS.iter().find(|(known, _)| *known == key);
    match kind.map(|(_, kind)| *kind) {
        Some(Kind::Date(_)) => "date",
        Some(Kind::Moment(_)) => "date-time",
        Some(Kind::Count(_)) => "integer",
        Some(Kind::Money) => "money",
        Some(Kind::Rate) => "rate",
        Some(Kind::Country) => "country",
        Some(Kind::Region) => "region",
        _ => "choice",
    }
}
