//! The questions that can still change the answer, the most deciding first.

use crate::case::{Case, kind_of};
use crate::decide::{Judge, Known, Which};
use crate::decision::{Choice, Outcomes, Question};
use crate::fact::{Cond, Fact, Match, bits, regime};
use crate::ladder::{Agreement, Outcome, Resolution};
use crate::verdict::Verdict;
use crate::what_if::WhatIf;

/// Most questions told.
const MOST: usize = 3;

/// A fact that may be asked about, with what each of its values would come to.
struct Candidate {
    fact: Fact,
    key: &'static str,
    answers: Vec<(Cond, Outcome)>,
    rank: (u8, usize, usize),
}

/// The questions whose answers can change the verdict or what follows.
pub(crate) fn questions(
    what_if: &WhatIf<'_>,
    resolution: &Resolution,
    worth_asking: &[Fact],
) -> Vec<Question> {
    let (case, judge) = (what_if.case, what_if.judge);
    let now = (resolution.verdict, resolution.then);
    let mut candidates: Vec<Candidate> = Vec::new();
    for (order, fact) in worth_asking.iter().copied().enumerate() {
        let Some(key) = case.key_to_ask(fact) else {
            continue;
        };
        // One date can settle several facts: it is asked for once.
        if candidates
            .iter()
            .any(|known| known.key == key && key != "goods")
        {
            continue;
        }
        let mut answers = Vec::new();
        for value in Fact::each(case.facts.get(fact)) {
            let cond = fact.is(value);
            if let Some(outcome) = what_if.said(cond) {
                answers.push((cond, outcome));
            }
        }
        let turns = |(_, outcome): &&(Cond, Outcome)| *outcome != now && !is_open(*outcome);
        let turning = answers.iter().filter(turns).count();
        // Where nothing can be said yet, a step on the way is worth asking too.
        if answers.len() < 2 || turning == 0 && now.0 != Verdict::NeedFacts {
            continue;
        }
        let open = answers.iter().filter(|(_, outcome)| is_open(*outcome));
        let left_open = open.count() * 100 / answers.len();
        let rank = (class(resolution, fact, &answers), left_open, order);
        candidates.push(Candidate {
            fact,
            key,
            answers,
            rank,
        });
    }
    // A step on the way is asked only where nothing turns the answer at once.
    let turns = |candidate: &Candidate| {
        let mut outcomes = candidate.answers.iter().map(|(_, outcome)| *outcome);
        outcomes.any(|outcome| outcome != now && !is_open(outcome))
    };
    if candidates.iter().any(turns) {
        candidates.retain(turns);
    } else {
        candidates.truncate(1);
    }
    let mut questions = Vec::new();
    while questions.len() < MOST
        && let Some(first) = first(&candidates)
    {
        let candidate = candidates.remove(first);
        questions.push(candidate.question(judge, case, now));
    }
    questions
}

/// The place of the one that decides most. So few are told that nothing has to be sorted.
fn first(candidates: &[Candidate]) -> Option<usize> {
    let candidates = candidates.iter().enumerate();
    let first = candidates.min_by_key(|(_, candidate)| candidate.rank)?;
    Some(first.0)
}

/// Whether an answer leaves the matter as open as it is.
fn is_open((verdict, then): Outcome) -> bool {
    verdict == Verdict::NeedFacts || then == Some(Verdict::NeedFacts)
}

/// What comes first: whose law it is, then what was taken for granted boldly or leaves the verdict open,
/// last what turns only that which follows.
fn class(resolution: &Resolution, fact: Fact, answers: &[(Cond, Outcome)]) -> u8 {
    let verdict_turns = answers
        .iter()
        .any(|(_, (verdict, _))| *verdict != resolution.verdict);
    let taken = resolution.taken().iter().any(|cond| cond.fact == fact);
    match () {
        // A country that a shop's tool speaks for is asked last.
        () if fact == Fact::Regime => 3 * u8::from(taken),
        () if taken => 1,
        () if verdict_turns => 2,
        () => 3,
    }
}

/// The facts taken for granted on the way to the answer, and those on which its completions differ.
pub(crate) fn worth_asking(case: &Case, judge: &Judge<'_>, resolution: &Resolution) -> Vec<Fact> {
    let mut facts: Vec<Fact> = Vec::new();
    let bold = resolution.situated.iter().map(|one| one.cond.fact);
    let provided = resolution.provided.iter().map(|one| one.cond.fact);
    // What is ordinary everywhere is not asked for; what is so only beside this reason or this claim is.
    let beside = resolution.presumed.iter().filter(|one| {
        let mut given = one.given.iter();
        given.any(|cond| matches!(cond.fact, Fact::Reason | Fact::ClaimState))
    });
    let beside = beside.map(|one| one.cond.fact);
    for fact in bold.chain(provided).chain(beside) {
        if !facts.contains(&fact) {
            facts.push(fact);
        }
    }
    let undecided = resolution.agreement != Agreement::Every
        || resolution.then_agreement != Agreement::Every
        || is_open((resolution.verdict, resolution.then));
    if undecided {
        let ordinary = resolution.ordinarily(judge);
        for fact in open_in(judge, &ordinary) {
            if !facts.contains(&fact) && !case.facts.is_known(fact) {
                facts.push(fact);
            }
        }
    }
    // A withdrawal in the EU or the UK needs no reason: none is asked for.
    let europe = Fact::Regime.is(regime::EU | regime::UK);
    if resolution.facts().matches(europe) == Match::Holds && judge.may_withdraw(&resolution.known) {
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
    fn question(self, judge: &Judge<'_>, case: &Case, now: Outcome) -> Question {
        let rules = judge.rules;
        let language = case.language;
        let verdict_turns = now.0 == Verdict::NeedFacts
            || self
                .answers
                .iter()
                .any(|(_, (verdict, _))| *verdict != now.0);
        let (mut would_decide, mut options) = (Outcomes::default(), Vec::new());
        for (cond, (verdict, then)) in &self.answers {
            let Some(value) = self.fact.name_of(cond.allowed) else {
                continue;
            };
            let outcome = if verdict_turns { Some(*verdict) } else { *then };
            would_decide.0.push((value, outcome));
            options.push(Choice {
                value,
                says: rules.words(judge.label(*cond), language),
                given: case.given(*cond),
            });
        }
        Question {
            fact: self.key,
            goods_trait: self.fact.goods_trait(),
            says: rules.words(rules.question(self.fact), language),
            decides: if verdict_turns { "verdict" } else { "then" },
            kind: kind_of(self.key),
            would_decide,
            options,
        }
    }
}
