//! From facts to one verdict: match the rows, combine the layers, presume as little as possible.
//!
//! Pure: no clock, no locale, no randomness, no input or output.

use alloc::boxed::Box;
use alloc::vec::Vec;
use once_cell::race::OnceBox;

use crate::decision::{Settled, Verdict};
use crate::fact::{Cond, Fact, Facts, Match};
use crate::pack;
use crate::rule::{Follows, Right, Rule, Yield};
use crate::rules::presumed::Condition;
use crate::rules::{self, impossible};

/// A set of rows of one table, as a bit mask: at most 128 rows a table, which `tests/rulebook.rs` holds.
type RowSet = u128;

/// One table of rows of which exactly one prevails in every complete case.
pub(crate) struct Table {
    rows: Vec<&'static Rule>,
    /// For each row, the rows it gives way to.
    gives_way_to: Vec<RowSet>,
}

/// Rows that may still prevail, and those that hold already.
#[derive(Clone, Copy)]
pub(crate) struct Candidates {
    possible: RowSet,
    holding: RowSet,
}

impl Table {
    fn new(rows: Vec<&'static Rule>) -> Table {
        let mut gives_way_to = Vec::new();
        for row in &rows {
            let mut stronger = 0;
            for (index, other) in rows.iter().enumerate() {
                if other.id != row.id && other.overrides_row(row.id) {
                    stronger |= 1 << index;
                }
            }
            gives_way_to.push(stronger);
        }
        Table { rows, gives_way_to }
    }

    pub(crate) fn rows(&self) -> &[&'static Rule] {
        &self.rows
    }

    fn each(&self, set: RowSet) -> impl Iterator<Item = &'static Rule> {
        self.rows
            .iter()
            .enumerate()
            .filter(move |(index, _)| set >> index & 1 == 1)
            .map(|(_, row)| *row)
    }

    /// Rows that hold and give way to no other that holds.
    pub(crate) fn prevailing(&self, facts: &Facts, day: &str) -> Vec<&'static Rule> {
        let candidates = self.candidates(facts, day);
        self.each(candidates.possible & candidates.holding)
            .collect()
    }

    pub(crate) fn possible(&self, facts: &Facts, day: &str) -> Vec<&'static Rule> {
        self.each(self.candidates(facts, day).possible).collect()
    }

    fn candidates(&self, facts: &Facts, day: &str) -> Candidates {
        let (mut holding, mut open): (RowSet, RowSet) = (0, 0);
        for (index, row) in self.rows.iter().enumerate() {
            match facts.matches_all(row.when) {
                Match::Fails => {}
                Match::Holds if row.in_force(day) => holding |= 1 << index,
                Match::Open if row.in_force(day) => open |= 1 << index,
                _ => {}
            }
        }
        let mut possible = holding | open;
        for (index, stronger) in self.gives_way_to.iter().enumerate() {
            if stronger & holding != 0 {
                possible &= !(1 << index);
            }
        }
        Candidates { possible, holding }
    }
}

/// The tables that decide at one marketplace.
pub(crate) struct Tables {
    pub(crate) answers: Table,
    pub(crate) withdrawals: Table,
    pub(crate) claims: Table,
}

impl Tables {
    /// The tables for a marketplace, built once.
    pub(crate) fn of(marketplace: u32) -> &'static Tables {
        static EVERY: OnceBox<Vec<(u32, OnceBox<Tables>)>> = OnceBox::new();
        static NOWHERE: OnceBox<Tables> = OnceBox::new();
        let build = || {
            Box::new(Tables {
                answers: Table::new(rules::answering(marketplace)),
                withdrawals: Table::new(rules::rows(pack::get().withdrawals, rules::ANYWHERE)),
                claims: Table::new(rules::rows(pack::get().claims, rules::ANYWHERE)),
            })
        };
        EVERY
            .get_or_init(|| {
                let places = pack::get().marketplaces.iter();
                Box::new(places.map(|one| (one.mask, OnceBox::new())).collect())
            })
            .iter()
            .find(|(mask, _)| *mask == marketplace)
            .map_or(&NOWHERE, |(_, tables)| tables)
            .get_or_init(build)
    }
}

/// The stronger of two rights: what the reason entitles to, before what needs none; a right that is
/// not settled only where no other is open.
pub(crate) fn stronger(withdrawal: Right, claim: Right) -> Right {
    let strength = |right: Right| match right {
        Right::None => 0,
        Right::Unsettled => 1,
        Right::Withdraw => 2,
        Right::Cure => 3,
        Right::Rescind | Right::Terminate => 4,
    };
    if strength(claim) > strength(withdrawal) {
        claim
    } else {
        withdrawal
    }
}

/// The right that a row of law gives.
pub(crate) fn right_of(row: &Rule) -> Right {
    match row.yields {
        Yield::Right { right, .. } => right,
        _ => Right::None,
    }
}

/// The verdict on the request and on what follows it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) struct Judgement {
    pub(crate) verdict: Verdict,
    pub(crate) then: Option<Verdict>,
}

/// How the layers combine: the marketplace's answer, restrained by the buyer's right.
///
/// A request that goes on as a return or claim keeps the marketplace's answer, and the right
/// decides what follows, or restrains what the marketplace says of it. Otherwise the right turns
/// every answer that would leave the buyer without it. An answer that already gives the buyer what
/// the right would give stays as it is.
pub(crate) fn combine(
    verdict: Verdict,
    follows: Follows,
    withdrawal: Right,
    claim: Right,
) -> Judgement {
    let right = weighed(restrainable(verdict, follows), withdrawal, claim);
    match follows {
        Follows::ByLaw => Judgement {
            verdict,
            then: Some(match right {
                Right::Cure => Verdict::MustRemedy,
                Right::None => Verdict::MayRefuse,
                Right::Rescind | Right::Terminate | Right::Withdraw => Verdict::MustAccept,
                Right::Unsettled => Verdict::Unsettled,
            }),
        },
        Follows::Nothing => Judgement {
            verdict: restrained(verdict, right),
            then: None,
        },
        Follows::Then(own, _) => Judgement {
            verdict,
            then: Some(restrained(own, right)),
        },
    }
}

/// A verdict of the marketplace under a right of the buyer.
fn restrained(verdict: Verdict, right: Right) -> Verdict {
    match (verdict, right) {
        (
            Verdict::MayRefuse | Verdict::AcceptAdvised | Verdict::Unsettled,
            Right::Rescind | Right::Terminate | Right::Withdraw,
        ) => Verdict::MustAccept,
        (Verdict::MayRefuse | Verdict::Unsettled, Right::Cure) => Verdict::MustRemedy,
        (Verdict::MayRefuse, Right::Unsettled) => Verdict::AcceptAdvised,
        (verdict, _) => verdict,
    }
}

/// The verdict that the buyer's right restrains: on the request, or on what it goes on as.
pub(crate) fn restrainable(verdict: Verdict, follows: Follows) -> Verdict {
    match follows {
        Follows::ByLaw => Verdict::MayRefuse,
        Follows::Nothing => verdict,
        Follows::Then(own, _) => own,
    }
}

/// The right that counts: the stronger, but where accepting is advised anyway the buyer who may
/// withdraw is helped by that more than by a cure.
pub(crate) fn weighed(verdict: Verdict, withdrawal: Right, claim: Right) -> Right {
    match (verdict, withdrawal, claim) {
        (Verdict::AcceptAdvised, Right::Withdraw, Right::Cure) => Right::Withdraw,
        _ => stronger(withdrawal, claim),
    }
}

/// Whether the buyer's right can bear on this answer at all.
pub(crate) fn law_matters(verdict: Verdict, follows: Follows) -> bool {
    matches!(follows, Follows::ByLaw) || yields_to_law(restrainable(verdict, follows))
}

/// Whether a right of the buyer would change such a verdict.
fn yields_to_law(verdict: Verdict) -> bool {
    matches!(
        verdict,
        Verdict::MayRefuse | Verdict::AcceptAdvised | Verdict::Unsettled
    )
}

impl Tables {
    /// The rows of law behind the right that prevails, strongest first: the claim, unless the
    /// right to withdraw is what counts.
    pub(crate) fn law_behind(
        &self,
        facts: &Facts,
        day: &str,
        verdict: Verdict,
    ) -> Vec<&'static Rule> {
        // A row that holds may still give way to one that is open: only a sole row is behind it.
        let one = |table: &Table| match (
            table.prevailing(facts, day).as_slice(),
            table.possible(facts, day).as_slice(),
        ) {
            ([row], [_]) => Some(*row),
            _ => None,
        };
        match (one(&self.withdrawals), one(&self.claims)) {
            (Some(withdrawal), Some(claim)) => {
                let right = weighed(verdict, right_of(withdrawal), right_of(claim));
                let plain = right == Right::None && right_of(claim) == Right::None;
                // Where nothing is open both rows say why, the terms first.
                if plain {
                    alloc::vec![withdrawal, claim]
                } else if right_of(claim) == right {
                    alloc::vec![claim]
                } else {
                    alloc::vec![withdrawal]
                }
            }
            (Some(only), None) | (None, Some(only)) => alloc::vec![only],
            (None, None) => Vec::new(),
        }
    }
}

/// Which half of the judgement is asked for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Part {
    Request,
    Then,
}

/// How closely verdicts are told apart when asking whether all remaining possibilities agree.
///
/// Where only the law is still open and every possibility counsels accepting, the answer is that
/// counsel: the law can but make it a duty.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Lens {
    Exact,
    /// A duty to accept is seen as the advice to.
    Advice,
    /// Anything that counsels accepting is seen as what no source settles.
    Safe,
}

impl Lens {
    /// Tried in this order, with the only verdict each may give.
    const CAUTIOUS: [(Lens, Verdict); 2] = [
        (Lens::Advice, Verdict::AcceptAdvised),
        (Lens::Safe, Verdict::Unsettled),
    ];

    fn see(self, verdict: Verdict) -> Verdict {
        match (self, verdict) {
            (Lens::Advice, Verdict::MustAccept) => Verdict::AcceptAdvised,
            (Lens::Safe, Verdict::MustAccept | Verdict::AcceptAdvised) => Verdict::Unsettled,
            _ => verdict,
        }
    }
}

/// Decides within one marketplace on one day.
#[derive(Clone, Copy)]
pub(crate) struct Bench<'a> {
    pub(crate) tables: &'static Tables,
    pub(crate) day: &'a str,
}

impl Bench<'_> {
    /// What every completion of the facts agrees on; `None` while two of them differ.
    ///
    /// The outer `None` is disagreement; the inner is "there is no such part".
    pub(crate) fn agreed(&self, facts: &Facts, part: Part, lens: Lens) -> Option<Option<Verdict>> {
        if self.witnesses_differ(facts, part, lens) {
            None
        } else {
            self.explored(facts, part, lens)
        }
    }

    /// Whether two completions are quickly found that differ: one for each row that may prevail.
    fn witnesses_differ(&self, facts: &Facts, part: Part, lens: Lens) -> bool {
        let answers = self.tables.answers.candidates(facts, self.day);
        if answers.possible.count_ones() < 2 {
            return false;
        }
        let mut seen: Option<Option<Verdict>> = None;
        for row in self.tables.answers.each(answers.possible) {
            let mut witness = facts.clone();
            for cond in row.when {
                witness.narrow(cond.fact, cond.allowed);
            }
            // Whatever is still open takes its first value.
            for fact in Fact::ALL {
                let open = witness.get(*fact);
                witness.set(*fact, open & open.wrapping_neg());
            }
            if impossible::propagate(&mut witness).is_err() {
                continue;
            }
            let Some(outcome) = self.explored(&witness, part, lens) else {
                continue;
            };
            match seen {
                Some(known) if known != outcome => return true,
                _ => seen = Some(outcome),
            }
        }
        false
    }

    /// The same as [`Bench::agreed`], by splitting until every box agrees or two differ.
    fn explored(&self, facts: &Facts, part: Part, lens: Lens) -> Option<Option<Verdict>> {
        let mut found: Option<Option<Verdict>> = None;
        let mut open: Option<Cond> = None;
        let mut agree = true;
        let answers = self.tables.answers.candidates(facts, self.day);
        let mut law = None;
        let mut note = |outcome: Option<Verdict>| {
            let outcome = outcome.map(|verdict| lens.see(verdict));
            match found {
                Some(known) if known != outcome => agree = false,
                _ => found = Some(outcome),
            }
        };
        for row in self.tables.answers.each(answers.possible) {
            let Yield::Answer {
                verdict, follows, ..
            } = row.yields
            else {
                continue;
            };
            let on_request = matches!(follows, Follows::Nothing);
            if !law_matters(verdict, follows) || part == Part::Request && !on_request {
                let Judgement { verdict, then } =
                    combine(verdict, follows, Right::None, Right::None);
                note(if part == Part::Request {
                    Some(verdict)
                } else {
                    then
                });
                continue;
            }
            let (withdrawals, claims) = *law.get_or_insert_with(|| {
                let Tables {
                    withdrawals,
                    claims,
                    ..
                } = self.tables;
                (
                    withdrawals.candidates(facts, self.day),
                    claims.candidates(facts, self.day),
                )
            });
            for withdrawal in self.tables.withdrawals.each(withdrawals.possible) {
                for claim in self.tables.claims.each(claims.possible) {
                    let (withdrawal, claim) = (right_of(withdrawal), right_of(claim));
                    let judgement = combine(verdict, follows, withdrawal, claim);
                    note(if part == Part::Request {
                        Some(judgement.verdict)
                    } else {
                        judgement.then
                    });
                }
            }
        }
        if agree {
            return found;
        }
        // Rows disagree: split on the first fact still open in one of them.
        for row in self
            .tables
            .answers
            .each(answers.possible & !answers.holding)
        {
            open = open.or_else(|| first_open(row, facts));
        }
        if let (None, Some((withdrawals, claims))) = (open, law) {
            let withdrawals = self
                .tables
                .withdrawals
                .each(withdrawals.possible & !withdrawals.holding);
            for row in withdrawals {
                open = open.or_else(|| first_open(row, facts));
            }
            let claims = self.tables.claims.each(claims.possible & !claims.holding);
            for row in claims {
                open = open.or_else(|| first_open(row, facts));
            }
        }
        let cond = open?;
        let mut agreed: Option<Option<Verdict>> = None;
        for half in [cond.allowed, !cond.allowed] {
            let mut narrowed = facts.with(cond.fact.is(half));
            if impossible::propagate(&mut narrowed).is_err() {
                continue;
            }
            let outcome = self.explored(&narrowed, part, lens)?;
            match agreed {
                Some(known) if known != outcome => return None,
                _ => agreed = Some(outcome),
            }
        }
        agreed
    }

    /// The verdict, presuming no more than is needed.
    pub(crate) fn resolve(&self, facts: &Facts) -> Resolution {
        let mut resolution = self.presuming(facts);
        if resolution.verdict == Verdict::NeedFacts {
            resolution.presumed.clear();
            resolution.facts = resolution.stated.clone();
            return resolution;
        }
        resolution.drop_needless(self);
        let then = resolution.then;
        if self.agreed(&resolution.facts, Part::Then, Lens::Exact) != Some(then)
            && then != Some(Verdict::NeedFacts)
        {
            resolution.presume(pack::get().presumptions);
            resolution.drop_needless_for_then(self, then);
        }
        resolution
    }

    /// The verdicts alone, without finding out which presumptions they need.
    pub(crate) fn outcome(&self, facts: &Facts) -> Outcome {
        let Resolution { verdict, then, .. } = self.presuming(facts);
        Outcome { verdict, then }
    }

    /// The verdict with every presumption made that is open, if it is not certain without.
    fn presuming(&self, facts: &Facts) -> Resolution {
        let mut resolution = Resolution {
            verdict: Verdict::NeedFacts,
            then: None,
            stated: facts.clone(),
            facts: facts.clone(),
            presumed: Vec::new(),
            provided: Vec::new(),
            lens: Lens::Exact,
        };
        let verdict = self
            .agreed(facts, Part::Request, Lens::Exact)
            .flatten()
            .or_else(|| {
                resolution.presume(pack::get().presumptions);
                self.agreed(&resolution.facts, Part::Request, Lens::Exact)
                    .flatten()
            })
            .or_else(|| self.conditional(&mut resolution))
            .or_else(|| {
                Lens::CAUTIOUS.into_iter().find_map(|(lens, seen)| {
                    resolution.lens = lens;
                    self.agreed(&resolution.facts, Part::Request, lens)
                        .flatten()
                        .filter(|verdict| *verdict == seen)
                })
            });
        let Some(verdict) = verdict else {
            resolution.lens = Lens::Exact;
            return resolution;
        };
        resolution.verdict = verdict;
        resolution.then = self
            .agreed(facts, Part::Then, Lens::Exact)
            .unwrap_or_else(|| {
                let mut with = resolution.clone();
                with.presume(pack::get().presumptions);
                self.agreed(&with.facts, Part::Then, Lens::Exact)
                    .unwrap_or(Some(Verdict::NeedFacts))
            });
        resolution
    }

    /// A refusal that is open on conditions the seller has to make sure of.
    fn conditional(&self, resolution: &mut Resolution) -> Option<Verdict> {
        let mut with = resolution.clone();
        for condition in pack::get().provisos {
            if with.narrow(condition.cond) {
                with.provided.push(condition);
                if self
                    .agreed(&with.facts, Part::Request, Lens::Exact)
                    .flatten()
                    == Some(Verdict::MayRefuse)
                {
                    *resolution = with;
                    return Some(Verdict::MayRefuse);
                }
            }
        }
        None
    }
}

fn first_open(row: &Rule, facts: &Facts) -> Option<Cond> {
    row.when
        .iter()
        .copied()
        .find(|cond| facts.matches(*cond) == Match::Open)
}

/// What would be answered.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) struct Outcome {
    pub(crate) verdict: Verdict,
    pub(crate) then: Option<Verdict>,
}

/// A verdict and what it takes for granted.
#[derive(Clone)]
pub(crate) struct Resolution {
    pub(crate) verdict: Verdict,
    pub(crate) then: Option<Verdict>,
    /// The facts of the case.
    stated: Facts,
    /// The same with everything taken for granted put in.
    pub(crate) facts: Facts,
    pub(crate) presumed: Vec<&'static Condition>,
    pub(crate) provided: Vec<&'static Condition>,
    /// How closely the verdict was looked at.
    pub(crate) lens: Lens,
}

impl Resolution {
    fn narrow(&mut self, cond: Cond) -> bool {
        if self.facts.matches(cond) != Match::Open {
            return false;
        }
        let mut narrowed = self.facts.with(cond);
        if impossible::propagate(&mut narrowed).is_err() {
            return false;
        }
        self.facts = narrowed;
        true
    }

    fn presume(&mut self, presumptions: &'static [Condition]) {
        for condition in presumptions {
            if self.narrow(condition.cond) {
                self.presumed.push(condition);
            }
        }
    }

    /// The facts with everything ordinary put in that is still open.
    pub(crate) fn ordinarily(&self) -> Facts {
        let mut ordinary = self.clone();
        ordinary.presume(pack::get().presumptions);
        ordinary.facts
    }

    /// Keeps only the conditions without which the verdict on the request would not stand.
    fn drop_needless(&mut self, bench: &Bench<'_>) {
        let (verdict, lens) = (self.verdict, self.lens);
        self.drop(|facts| bench.agreed(facts, Part::Request, lens) == Some(Some(verdict)));
    }

    fn drop_needless_for_then(&mut self, bench: &Bench<'_>, then: Option<Verdict>) {
        let (verdict, lens) = (self.verdict, self.lens);
        self.drop(|facts| {
            bench.agreed(facts, Part::Request, lens) == Some(Some(verdict))
                && bench.agreed(facts, Part::Then, Lens::Exact) == Some(then)
        });
    }

    fn drop(&mut self, stands: impl Fn(&Facts) -> bool) {
        let mut conditions = self.presumed.clone();
        conditions.extend_from_slice(&self.provided);
        for needed in conditions {
            let mut without = self.facts.clone();
            without.set(needed.cond.fact, self.stated.get(needed.cond.fact));
            if impossible::propagate(&mut without).is_ok() && stands(&without) {
                self.facts = without;
                self.presumed
                    .retain(|condition| condition.cond != needed.cond);
                self.provided
                    .retain(|condition| condition.cond != needed.cond);
            }
        }
    }

    /// Whether the answer stands only under a condition that nobody has confirmed.
    pub(crate) fn on_condition(&self) -> bool {
        self.lens != Lens::Exact || !self.provided.is_empty()
    }

    /// The weakest of the rows behind the verdict, weakened further by what is taken for granted.
    pub(crate) fn settled(&self, rows: &[&'static Rule]) -> Settled {
        let mut settled = rows
            .iter()
            .map(|row| row.settled)
            .max()
            .unwrap_or(Settled::Unsettled);
        if !self.presumed.is_empty() {
            settled = settled.max(Settled::Inferred);
        }
        let refused_blindly =
            self.verdict == Verdict::MayRefuse && self.then == Some(Verdict::NeedFacts);
        if self.lens != Lens::Exact
            || refused_blindly
            || !self.provided.is_empty()
            || matches!(self.verdict, Verdict::NeedFacts | Verdict::Unsettled)
        {
            settled = Settled::Unsettled;
        }
        settled
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::text;

    #[test]
    fn no_right_of_the_buyer_leaves_a_refusal_standing() {
        for right in [
            Right::Withdraw,
            Right::Rescind,
            Right::Terminate,
            Right::Cure,
            Right::Unsettled,
        ] {
            let own = Follows::Then(Verdict::MayRefuse, text("返品は断れます", "A return"));
            for follows in [Follows::Nothing, Follows::ByLaw, own] {
                let judgement = combine(Verdict::MayRefuse, follows, Right::None, right);
                assert!(
                    judgement.verdict != Verdict::MayRefuse || judgement.then.is_some(),
                    "{right:?}"
                );
                assert_ne!(judgement.then, Some(Verdict::MayRefuse), "{right:?}");
            }
        }
    }
}
