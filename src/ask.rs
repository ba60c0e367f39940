//! The questions that can still change the answer, the most deciding first.

use crate::case::{Case, kind_of};
use crate::decide::{Judge, Judgement, Known, Part, Which};
use crate::decision::{Choice, Outcomes, Question};
use crate::fact::{Cond, Fact, Match, bits};
use crate::ladder::{Agreement, Resolution};
use crate::order::ordered;
use crate::verdict::Verdict;
use crate::what_if::{self, WhatIf};

/// Most questions told.
const MOST: usize = 3;

/// What often decides only together: whose law it is, the terms that were shown, the step to confirm, and the periods.
const TOGETHER: [Fact; 9] = [
    Fact::Regime,
    Fact::ReturnTerms,
    Fact::TermsCover,
    Fact::TermsGrant,
    Fact::StatutoryWindow,
    Fact::InsideReturnWindow,
    Fact::SinceOrder,
    Fact::Opened,
    Fact::ConfirmStep,
];

/// A fact that may be asked about, with what each of its values would come to.
struct Candidate {
    fact: Fact,
    key: &'static str,
    answers: Vec<(Cond, Judgement)>,
    rank: (u8, usize, usize),
}

/// The questions whose answers can change the verdict or what follows.
pub(crate) fn questions(
    what_if: &WhatIf<'_>,
    resolution: &Resolution,
    worth_asking: &[Fact],
) -> Vec<Question> {
    let (case, judge) = (what_if.case, what_if.judge);
    let now = resolution.judgement();
    let mut candidates = candidates(what_if, resolution, worth_asking);
    let whole = resolution.agreement == Agreement::OneSide && is_binding(now.verdict);
    let turns = |candidate: &Candidate| {
        let mut outcomes = candidate.answers.iter().map(|(_, outcome)| *outcome);
        outcomes.any(|outcome| is_another(outcome, now, whole) && !outcome.is_open())
    };
    let mut most = MOST;
    if candidates.iter().any(turns) {
        candidates.retain(turns);
    } else {
        // Nothing turns the answer at once: one step on the way to it is asked.
        // Where the answer binds already, no step makes it another.
        let advised = now.overall();
        let careful = matches!(advised, Verdict::AcceptAdvised | Verdict::Unsettled);
        most = usize::from(now.is_open() || careful && is_undecided(resolution));
        let is_step = |candidate: &Candidate| is_step(judge, resolution, &candidate.answers);
        if candidates.iter().any(is_step) {
            candidates.retain(is_step);
        } else {
            // Only several answers together turn it: the first is asked, unless accepting does not depend on it.
            candidates.retain(|one| careful && decides_with_another(judge, resolution, one.fact));
        }
    }
    let first = ordered(candidates, |candidate| candidate.rank).into_iter();
    first
        .take(most)
        .map(|candidate| candidate.question(judge, case, resolution))
        .collect()
}

/// Those of these facts of which more than one answer is possible.
fn candidates(what_if: &WhatIf<'_>, resolution: &Resolution, facts: &[Fact]) -> Vec<Candidate> {
    let case = what_if.case;
    let mut candidates: Vec<Candidate> = Vec::new();
    for (order, fact) in facts.iter().copied().enumerate() {
        let Some(key) = case.key_to_ask(fact) else {
            continue;
        };
        // One date can settle several facts: it is asked for once.
        let asked = |known: &Candidate| known.key == key && key != "goods";
        if candidates.iter().any(asked) {
            continue;
        }
        let mut answers = Vec::new();
        for value in Fact::each(case.facts.get(fact) & !what_if::never(case, fact)) {
            let cond = fact.is(value);
            if let Some(outcome) = what_if.said(cond) {
                answers.push((cond, outcome));
            }
        }
        if answers.len() < 2 {
            continue;
        }
        let open = answers.iter().filter(|(_, outcome)| outcome.is_open());
        let left_open = open.count() * 100 / answers.len();
        let rank = (class(resolution, fact, &answers), left_open, order);
        candidates.push(Candidate {
            fact,
            key,
            answers,
            rank,
        });
    }
    candidates
}

/// Whether one of these answers leaves fewer verdicts possible; where nothing can be said yet every one helps.
fn is_step(judge: &Judge<'_>, resolution: &Resolution, answers: &[(Cond, Judgement)]) -> bool {
    if resolution.judgement().is_open() {
        return true;
    }
    let possible = |known: &Known| judge.answers(known, Part::Whole);
    let now = possible(&resolution.known);
    answers.iter().any(|(cond, _)| {
        let mut known = resolution.known.clone();
        known.narrow(judge.tables, *cond) && possible(&known) != now
    })
}

/// Whether this fact is one of those that often decide together, and does so with another of them.
fn decides_with_another(judge: &Judge<'_>, resolution: &Resolution, fact: Fact) -> bool {
    let now = judge.answers(&resolution.known, Part::Whole);
    let narrowed = |known: &Known, cond: Cond| {
        let mut narrowed = known.clone();
        narrowed.narrow(judge.tables, cond).then_some(narrowed)
    };
    let said = |known: &Known, fact: Fact| {
        let values = Fact::each(known.facts().get(fact));
        let said: Vec<Known> = values
            .filter_map(|value| narrowed(known, fact.is(value)))
            .collect();
        said
    };
    TOGETHER.contains(&fact)
        && said(&resolution.known, fact).iter().any(|known| {
            let others = TOGETHER.iter().filter(|other| **other != fact);
            let mut both = others.flat_map(|other| said(known, *other));
            both.any(|both| judge.answers(&both, Part::Whole) != now)
        })
}

/// Whether something that was not said may still turn the answer, or gives it in the first place.
fn is_undecided(resolution: &Resolution) -> bool {
    resolution.agreement != Agreement::Every
        || resolution.then_agreement != Agreement::Every
        || resolution.judgement().is_open()
}

/// Whether a verdict on the whole obliges the seller.
fn is_binding(verdict: Verdict) -> bool {
    matches!(verdict, Verdict::MustAccept | Verdict::MustRemedy)
}

/// Whether this is another answer than now. One that the completions agree on only as a whole is turned as a whole.
fn is_another(outcome: Judgement, now: Judgement, whole: bool) -> bool {
    outcome.overall() != now.overall()
        || !whole
            && (outcome.verdict != now.verdict || now.then.is_some() && outcome.then != now.then)
}

/// What comes first: whose law it is, then what was taken for granted boldly or leaves the verdict open,
/// last what turns only that which follows.
fn class(resolution: &Resolution, fact: Fact, answers: &[(Cond, Judgement)]) -> u8 {
    // Where nothing can be said yet, a question turns what its own answers do not agree on.
    let now = match (resolution.verdict, answers.first()) {
        (Verdict::NeedFacts, Some((_, first))) => first.verdict,
        (verdict, _) => verdict,
    };
    let verdict_turns = answers.iter().any(|(_, outcome)| outcome.verdict != now);
    let taken = resolution.taken().iter().any(|cond| cond.fact == fact);
    if fact == Fact::Regime {
        // A country that a shop's tool speaks for is asked last.
        3 * u8::from(taken)
    } else if taken {
        1
    } else if verdict_turns {
        2
    } else {
        3
    }
}

/// The facts taken for granted on the way to the answer, and those on which its completions differ.
pub(crate) fn worth_asking(case: &Case, judge: &Judge<'_>, resolution: &Resolution) -> Vec<Fact> {
    let mut facts: Vec<Fact> = Vec::new();
    let bold = resolution.situated.iter().map(|one| one.cond.fact);
    let provided = resolution.provided.iter().map(|one| one.cond.fact);
    // What is ordinary everywhere is not asked for; what is so only beside this reason, this claim or these goods is.
    let beside = resolution.presumed.iter().filter(|one| {
        let mut given = one.given.iter();
        given.any(|cond| {
            matches!(
                cond.fact,
                Fact::Reason | Fact::ClaimState | Fact::MadeToOrder
            )
        })
    });
    let beside = beside.map(|one| one.cond.fact);
    for fact in bold.chain(provided).chain(beside) {
        if !facts.contains(&fact) {
            facts.push(fact);
        }
    }
    if is_undecided(resolution) {
        let ordinary = resolution.ordinarily(judge);
        for fact in open_in(judge, &ordinary) {
            if !facts.contains(&fact) && !case.facts.is_known(fact) {
                facts.push(fact);
            }
        }
    }
    let regimes = resolution.facts().get(Fact::Regime);
    if judge.rules.asks_no_reason(regimes) && judge.may_withdraw(&resolution.known) {
        facts.retain(|fact| *fact != Fact::Reason);
    }
    facts
}

/// The facts still open in rows that may prevail, in the order of the facts.
fn open_in(judge: &Judge<'_>, known: &Known) -> Vec<Fact> {
    let rows = Which::ALL.into_iter();
    let rows = rows.flat_map(|which| judge.possible(known, which));
    let mut open = 0;
    for cond in rows.flat_map(|row| row.when) {
        if known.facts().matches(*cond) == Match::Open {
            open |= cond.fact.alone();
        }
    }
    bits(open)
        .filter_map(|fact| Fact::ALL.get(fact).copied())
        .collect()
}

impl Candidate {
    fn question(self, judge: &Judge<'_>, case: &Case, resolution: &Resolution) -> Question {
        let now = resolution.judgement();
        // Of a step on the way, what is still open is what it is asked for.
        let open = resolution.agreement != Agreement::Every || now.then.is_none();
        let rules = judge.rules;
        let language = case.language;
        let outcomes = || self.answers.iter().map(|(_, outcome)| *outcome);
        let verdict_turns = now.verdict == Verdict::NeedFacts
            || outcomes().any(|outcome| outcome.verdict != now.verdict)
            || open && outcomes().all(|outcome| outcome.then == now.then);
        let (mut would_decide, mut options) = (Outcomes::default(), Vec::new());
        for (cond, outcome) in &self.answers {
            let Some(value) = self.fact.name_of(cond.allowed) else {
                continue;
            };
            let decided = if verdict_turns {
                Some(outcome.verdict)
            } else {
                outcome.then
            };
            would_decide.0.push((value, decided));
            options.push(Choice {
                value,
                says: rules.words(judge.label(*cond), language),
                given: case.given(*cond),
                overall: outcome.overall(),
            });
        }
        Question {
            fact: self.key,
            goods_trait: self.fact.goods_trait(),
            says: rules.words(rules.question_by(self.fact, self.key), language),
            decides: if verdict_turns { "verdict" } else { "then" },
            kind: kind_of(self.key),
            would_decide,
            options,
        }
    }
}
