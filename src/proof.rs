//! The questionnaire as a prover.
//!
//! Start with nothing known, split on a fact that is still open, stop where one row prevails. The
//! leaves are boxes that cover the whole space, so what is checked in each leaf holds for every
//! combination in it, however many there are.
//!
//! ```
//! let certificate = kotowari::proof::certify(&kotowari_rulebook::rulebook(), "qoo10-jp").unwrap();
//! assert_eq!(certificate.possible + certificate.impossible, certificate.combinations);
//! ```

use std::collections::BTreeMap;

use crate::decide::{Judge, Judgement, Known, Table, Tables, combine, law_matters, right_of};
use crate::fact::{Cond, Fact, Facts, Match};
use crate::ladder::Resolution;
use crate::presumed::Rung;
use crate::rule::{Right, Rule, Yield};
use crate::rulebook::Rulebook;
use crate::states::States;
use crate::verdict::Verdict;

/// What was proven of one marketplace's rules and the law above them.
#[derive(Clone, Debug)]
pub struct Certificate {
    /// Marketplace.
    pub marketplace: String,
    /// Rulebook version.
    pub rulebook: &'static str,
    /// The facts that the rows read.
    pub facts: Vec<&'static str>,
    /// Product of their domains.
    pub combinations: u128,
    /// Combinations that lie in no impossible box; each has exactly one judgement.
    pub possible: u128,
    /// Combinations that contradict themselves.
    pub impossible: u128,
    /// Boxes that were enough to cover them.
    pub leaves: u64,
    /// Combinations by verdict (`verdict` or `verdict/then`).
    pub verdicts: BTreeMap<String, u128>,
    /// Combinations in which each row decides.
    pub rows: BTreeMap<&'static str, u128>,
}

/// Where the rules fail to give exactly one answer.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Flaw {
    /// No row prevails.
    Gap(String),
    /// Two rows prevail and neither overrides the other.
    Clash(&'static str, &'static str, String),
    /// No such marketplace.
    Unknown,
}

/// One leaf: a box in which the judgement is the same everywhere.
pub struct Leaf<'a> {
    /// The box.
    pub facts: &'a Facts,
    /// The marketplace's prevailing row.
    pub answer: &'static Rule,
    /// The law's prevailing rows (withdrawal, claim), where the law bears on the answer.
    pub law: &'a [&'static Rule],
    /// The verdict on the request.
    pub verdict: Verdict,
    /// The verdict on what follows.
    pub then: Option<Verdict>,
    /// Combinations in the box.
    pub volume: u128,
}

/// Proves one marketplace.
///
/// # Errors
///
/// The first flaw found.
pub fn certify(rules: &Rulebook, marketplace: &str) -> Result<Certificate, Flaw> {
    let mut verdicts = BTreeMap::new();
    let mut rows = BTreeMap::new();
    let mut leaves = 0;
    let mut possible = 0;
    let space = walk(rules, marketplace, |leaf| {
        let name = match leaf.then {
            Some(then) => format!("{}/{}", leaf.verdict.name(), then.name()),
            None => leaf.verdict.name().to_string(),
        };
        *verdicts.entry(name).or_insert(0) += leaf.volume;
        for row in std::iter::once(&leaf.answer).chain(leaf.law) {
            *rows.entry(row.id).or_insert(0) += leaf.volume;
        }
        leaves += 1;
        possible += leaf.volume;
    })?;
    Ok(Certificate {
        marketplace: marketplace.to_string(),
        rulebook: rules.edition().version,
        facts: space
            .facts
            .iter()
            .map(|fact| fact.goods_trait().unwrap_or(fact.key()))
            .collect(),
        combinations: space.volume(&Facts::unknown()),
        possible,
        impossible: space.impossible,
        leaves,
        verdicts,
        rows,
    })
}

/// What is answered where only some facts are known, and what nobody confirmed it rests on.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Stand {
    /// The verdict on the request.
    pub verdict: Verdict,
    /// The verdict on what follows.
    pub then: Option<Verdict>,
    /// The verdict rests on a situation or a proviso.
    pub verdict_is_bold: bool,
    /// What follows does.
    pub then_is_bold: bool,
    /// A situation in the buyer's favour was put in.
    pub on_the_buyers_side: bool,
    /// The reason was taken to be a change of mind.
    pub on_the_reason: bool,
    /// Both a situation and a proviso were put in for the verdict.
    pub stacked: bool,
}

/// The answer to facts at the marketplace that they name; the states met are remembered for those that come after.
#[must_use]
pub fn stand(rules: &Rulebook, facts: &Facts, states: &States) -> Stand {
    let marketplace = facts.get(Fact::Marketplace);
    let judge = Judge::of(rules, marketplace, rules.edition().as_of, states);
    let [request, whole] = judge.request_then_whole(Known::of(facts.clone(), &judge));
    let bold = |one: &Resolution| !one.situated.is_empty() || !one.provided.is_empty();
    Stand {
        verdict: whole.verdict,
        then: whole.then,
        verdict_is_bold: bold(&request),
        then_is_bold: bold(&whole),
        on_the_buyers_side: whole.rests_on(Rung::Buyer),
        on_the_reason: whole.rests_on(Rung::Reason),
        stacked: !request.situated.is_empty() && !request.provided.is_empty(),
    }
}

/// Visits every leaf of one marketplace.
///
/// # Errors
///
/// The first flaw found.
pub fn walk(
    rules: &Rulebook,
    marketplace: &str,
    visit: impl FnMut(&Leaf<'_>),
) -> Result<Space, Flaw> {
    let mask = Fact::Marketplace
        .mask_of(marketplace)
        .ok_or(Flaw::Unknown)?;
    let mut start = Facts::unknown();
    start.set(Fact::Marketplace, mask);
    walk_within(rules, &start, visit)
}

/// Visits every leaf within a box: the completions of the facts at the marketplace that they name.
///
/// # Errors
///
/// The first flaw found.
pub fn walk_within(
    rules: &Rulebook,
    start: &Facts,
    visit: impl FnMut(&Leaf<'_>),
) -> Result<Space, Flaw> {
    let tables = rules.tables(start.get(Fact::Marketplace));
    let mut facts: Vec<Fact> = tables
        .answers
        .rows()
        .iter()
        .chain(tables.withdrawals.rows())
        .chain(tables.claims.rows())
        .flat_map(|row| row.when)
        .chain(rules.impossible().iter().flat_map(|row| row.when))
        .map(|cond| cond.fact)
        .filter(|fact| *fact != Fact::Marketplace)
        .collect();
    facts.sort();
    facts.dedup();
    let mut walker = Walker {
        rules,
        tables,
        space: Space {
            facts,
            impossible: 0,
        },
        visit,
    };
    walker.descend(start)?;
    Ok(walker.space)
}

/// The space that was covered.
pub struct Space {
    /// The facts that span it.
    pub facts: Vec<Fact>,
    /// Combinations in it that contradict themselves.
    pub impossible: u128,
}

impl Space {
    /// Combinations in a box.
    #[must_use]
    pub fn volume(&self, facts: &Facts) -> u128 {
        self.facts
            .iter()
            .map(|fact| u128::from(facts.get(*fact).count_ones()))
            .product()
    }
}

struct Walker<'a, V> {
    rules: &'a Rulebook,
    tables: &'a Tables,
    space: Space,
    visit: V,
}

impl<V: FnMut(&Leaf<'_>)> Walker<'_, V> {
    fn descend(&mut self, facts: &Facts) -> Result<(), Flaw> {
        for row in self.rules.impossible() {
            match facts.matches_all(row.when) {
                Match::Fails => {}
                Match::Holds => {
                    self.space.impossible += self.space.volume(facts);
                    return Ok(());
                }
                Match::Open => return self.split(facts, first_open(row.when, facts)),
            }
        }
        let answer = match sole(&self.tables.answers, facts, self.rules.edition().as_of)? {
            Sole::Row(row) => row,
            Sole::Open(cond) => return self.split(facts, Some(cond)),
        };
        let Yield::Answer {
            verdict, follows, ..
        } = answer.yields
        else {
            return Err(Flaw::Gap(answer.id.to_string()));
        };
        let mut law: Vec<&'static Rule> = Vec::new();
        if law_matters(verdict, follows) {
            for table in [&self.tables.withdrawals, &self.tables.claims] {
                match sole(table, facts, self.rules.edition().as_of)? {
                    Sole::Row(row) => law.push(row),
                    Sole::Open(cond) => return self.split(facts, Some(cond)),
                }
            }
        }
        let (withdrawal, claim) = match law.as_slice() {
            [withdrawal, claim] => (right_of(withdrawal), right_of(claim)),
            _ => (Right::None, Right::None),
        };
        let Judgement { verdict, then } = combine(verdict, follows, withdrawal, claim);
        let volume = self.space.volume(facts);
        (self.visit)(&Leaf {
            facts,
            answer,
            law: &law,
            verdict,
            then,
            volume,
        });
        Ok(())
    }

    fn split(&mut self, facts: &Facts, cond: Option<Cond>) -> Result<(), Flaw> {
        let Some(cond) = cond else {
            return Err(Flaw::Gap(shown(facts)));
        };
        self.descend(&facts.with(cond))?;
        self.descend(&facts.with(cond.fact.is(!cond.allowed)))
    }
}

enum Sole {
    Row(&'static Rule),
    Open(Cond),
}

/// The one row that prevails, or a condition to split on.
fn sole(table: &Table, facts: &Facts, day: &str) -> Result<Sole, Flaw> {
    let possible = table.possible(facts, day);
    for row in &possible {
        if let Some(cond) = first_open(row.when, facts) {
            return Ok(Sole::Open(cond));
        }
    }
    match possible.as_slice() {
        [] => Err(Flaw::Gap(shown(facts))),
        [row] => Ok(Sole::Row(row)),
        [first, second, ..] => Err(Flaw::Clash(first.id, second.id, shown(facts))),
    }
}

fn first_open(conditions: &[Cond], facts: &Facts) -> Option<Cond> {
    conditions
        .iter()
        .copied()
        .find(|cond| facts.matches(*cond) == Match::Open)
}

fn shown(facts: &Facts) -> String {
    let known = Fact::ALL
        .iter()
        .filter(|fact| !facts.is_unknown(**fact))
        .map(|fact| {
            let values: Vec<&str> = Fact::each(facts.get(*fact))
                .filter_map(|value| fact.name_of(value))
                .collect();
            format!(
                "{}={}",
                fact.goods_trait().unwrap_or(fact.key()),
                values.join("|")
            )
        });
    known.collect::<Vec<_>>().join(" ")
}
