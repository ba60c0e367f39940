//! From facts to the verdicts that are possible: match the rows, combine the layers.
//!
//! Pure: no clock, no locale, no randomness, no input or output.

use crate::decision::Verdict;
use crate::fact::{Cond, Fact, Facts, Match, answer};
use crate::impossible;
use crate::rule::{Follows, Right, Rule, Yield};
use crate::rulebook::Rulebook;

/// A set of rows of one table, as a bit mask: at most 128 rows a table, which `tests/rulebook.rs` holds.
type RowSet = u128;

/// One table of rows of which exactly one prevails in every complete case.
#[derive(Debug)]
pub(crate) struct Table {
    rows: Vec<&'static Rule>,
    /// For each row, the rows it gives way to.
    gives_way_to: Vec<RowSet>,
    /// For each fact that a row reads, the rows that each of its values leaves standing.
    allowing: Vec<(Fact, Vec<RowSet>)>,
    /// Rows that are not in force on every day.
    dated: RowSet,
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
        let mut dated = 0;
        for (index, row) in rows.iter().enumerate() {
            if row.from.is_some() || row.until.is_some() {
                dated |= 1 << index;
            }
        }
        Table {
            allowing: allowing(&rows),
            rows,
            gives_way_to,
            dated,
        }
    }

    pub(crate) fn rows(&self) -> &[&'static Rule] {
        &self.rows
    }

    fn each(&self, set: RowSet) -> impl Iterator<Item = &'static Rule> {
        bits(set).filter_map(|row| self.rows.get(row).copied())
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

    /// The rights of several rows, each once.
    fn rights(&self, set: RowSet) -> impl Iterator<Item = Right> {
        const EVERY: [Right; 6] = [
            Right::None,
            Right::Withdraw,
            Right::Rescind,
            Right::Terminate,
            Right::Cure,
            Right::Unsettled,
        ];
        let met = self
            .each(set)
            .fold(0_u8, |met, row| met | 1 << right_of(row) as u8);
        EVERY
            .into_iter()
            .filter(move |right| met >> *right as u8 & 1 == 1)
    }

    /// A condition still open in a row that may prevail.
    fn first_open(&self, known: Candidates, facts: &Facts) -> Option<Cond> {
        self.each(known.possible & !known.holding).find_map(|row| {
            let mut conditions = row.when.iter().copied();
            conditions.find(|cond| facts.matches(*cond) == Match::Open)
        })
    }

    /// The rows that may still prevail. A row stands while some value of every fact allows it, and holds
    /// where all of them do: a few ANDs for each fact instead of a look at every row.
    fn candidates(&self, facts: &Facts, day: &str) -> Candidates {
        let (mut standing, mut holding) = (RowSet::MAX, RowSet::MAX);
        for (fact, by_value) in &self.allowing {
            let (mut some, mut every) = (0, RowSet::MAX);
            let mut values = facts.get(*fact);
            while let Some(rows) = by_value.get(values.trailing_zeros() as usize) {
                some |= rows;
                every &= rows;
                values &= values - 1;
            }
            standing &= some;
            holding &= every;
        }
        let mut possible = standing & self.every_row();
        for row in bits(possible & self.dated) {
            if self.rows.get(row).is_some_and(|row| !row.in_force(day)) {
                possible &= !(1 << row);
            }
        }
        holding &= possible;
        let prevailing = holding;
        for row in bits(possible) {
            let stronger = self.gives_way_to.get(row).copied().unwrap_or(0);
            if stronger & prevailing != 0 {
                possible &= !(1 << row);
            }
        }
        Candidates { possible, holding }
    }

    fn every_row(&self) -> RowSet {
        match self.rows.len() {
            0 => 0,
            rows => RowSet::MAX >> (RowSet::BITS as usize - rows),
        }
    }
}

/// For each fact that one of the rows reads, the rows that each of its values leaves standing.
fn allowing(rows: &[&'static Rule]) -> Vec<(Fact, Vec<RowSet>)> {
    let mut allowing = Vec::new();
    for fact in Fact::ALL {
        let reads = |row: &&'static Rule| row.when.iter().any(|cond| cond.fact == *fact);
        if !rows.iter().any(reads) {
            continue;
        }
        let mut by_value = Vec::new();
        for value in Fact::each(fact.everything()) {
            let mut standing = 0;
            for (index, row) in rows.iter().enumerate() {
                let mut conditions = row.when.iter().filter(|cond| cond.fact == *fact);
                if conditions.all(|cond| cond.allowed & value != 0) {
                    standing |= 1 << index;
                }
            }
            by_value.push(standing);
        }
        allowing.push((*fact, by_value));
    }
    allowing
}

/// The positions of the bits of a set, lowest first.
fn bits(mut set: RowSet) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let position = set.trailing_zeros() as usize;
        set &= set.wrapping_sub(1);
        (position < RowSet::BITS as usize).then_some(position)
    })
}

/// The tables that decide at one marketplace.
#[derive(Debug)]
pub(crate) struct Tables {
    pub(crate) answers: Table,
    pub(crate) withdrawals: Table,
    pub(crate) claims: Table,
}

impl Tables {
    /// The tables for a marketplace.
    pub(crate) fn of(rules: &Rulebook, marketplace: u32) -> Tables {
        Tables {
            answers: Table::new(rules.answers(marketplace)),
            withdrawals: Table::new(rules.withdrawals().collect()),
            claims: Table::new(rules.claims().collect()),
        }
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
                    vec![withdrawal, claim]
                } else if right_of(claim) == right {
                    vec![claim]
                } else {
                    vec![withdrawal]
                }
            }
            (Some(only), None) | (None, Some(only)) => vec![only],
            (None, None) => Vec::new(),
        }
    }
}

/// Which half of the judgement is asked for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Part {
    Request,
    Then,
    /// Both as one: what the seller owes on the whole.
    Whole,
}

/// A set of answers, as a mask of [`Fact::Answer`]: [`answer::NONE`] where there is no such part.
pub(crate) type Answers = u32;

/// Answers that can stand together in one verdict: all of them counsel accepting, or may be met by it.
pub(crate) const ACCEPTING: Answers = answer::MUST_ACCEPT
    | answer::ACCEPT_ADVISED
    | answer::MUST_REMEDY
    | answer::AUTOMATIC
    | answer::UNSETTLED
    | answer::MAY_REFUSE
    | answer::WAIT_FOR_ITEM
    | answer::REFUND_WITH_DEDUCTION;
/// Likewise: none of them pays now.
pub(crate) const NOT_PAYING: Answers = answer::CONTEST
    | answer::DO_NOT_REFUND_YOURSELF
    | answer::MARKETPLACE_DECIDES
    | answer::WAIT_FOR_ITEM;

/// Whether the answers lie apart, so that no one verdict says what to do.
fn apart(answers: Answers) -> bool {
    let answers = answers & !answer::NONE;
    answers.count_ones() > 1 && answers & !ACCEPTING != 0 && answers & !NOT_PAYING != 0
}

/// Decides within one marketplace on one day.
#[derive(Clone, Copy)]
pub(crate) struct Bench<'a> {
    pub(crate) rules: &'a Rulebook,
    pub(crate) tables: &'a Tables,
    pub(crate) day: &'a str,
}

impl<'a> Bench<'a> {
    /// The bench for a case.
    pub(crate) fn of(rules: &'a Rulebook, marketplace: u32, day: &'a str) -> Bench<'a> {
        let tables = rules.tables(marketplace);
        Bench { rules, tables, day }
    }
}

impl Bench<'_> {
    /// The answers of all completions of the facts. Once two are found that lie [`apart`] the rest is
    /// not looked for.
    pub(crate) fn answers(&self, facts: &Facts, part: Part) -> Answers {
        let mut found = 0;
        self.explore(facts, part, &mut found);
        found
    }

    /// Adds the answers of one box, splitting it until every part has one answer.
    fn explore(&self, facts: &Facts, part: Part, found: &mut Answers) {
        let (at_most, open) = self.bounds(facts, part);
        // Nothing new can come of it.
        if at_most & !*found == 0 {
            return;
        }
        let Some(cond) = open.filter(|_| at_most.count_ones() > 1) else {
            *found |= at_most;
            return;
        };
        for half in [cond.allowed, !cond.allowed] {
            let mut narrowed = facts.with(cond.fact.is(half));
            if impossible::propagate(self.rules, &mut narrowed).is_ok() {
                self.explore(&narrowed, part, found);
                if apart(*found) {
                    return;
                }
            }
        }
    }

    /// The answers that a box can have at most, and a condition to split it on: of the first row that
    /// may still prevail and does not hold yet.
    fn bounds(&self, facts: &Facts, part: Part) -> (Answers, Option<Cond>) {
        let Tables {
            answers,
            withdrawals,
            claims,
        } = self.tables;
        let known = answers.candidates(facts, self.day);
        let mut open = answers.first_open(known, facts);
        let mut at_most = 0;
        let mut law = None;
        for row in answers.each(known.possible) {
            let Yield::Answer {
                verdict, follows, ..
            } = row.yields
            else {
                continue;
            };
            let on_request = matches!(follows, Follows::Nothing);
            if !law_matters(verdict, follows) || part == Part::Request && !on_request {
                let judgement = combine(verdict, follows, Right::None, Right::None);
                at_most |= judgement.half(part);
                continue;
            }
            let (withdrawing, claiming) = *law.get_or_insert_with(|| {
                (
                    withdrawals.candidates(facts, self.day),
                    claims.candidates(facts, self.day),
                )
            });
            for withdrawal in withdrawals.rights(withdrawing.possible) {
                for claim in claims.rights(claiming.possible) {
                    at_most |= combine(verdict, follows, withdrawal, claim).half(part);
                }
            }
        }
        if let (None, Some((withdrawing, claiming))) = (open, law) {
            open = withdrawals
                .first_open(withdrawing, facts)
                .or_else(|| claims.first_open(claiming, facts));
        }
        (at_most, open)
    }

    /// Whether no completion of the facts leaves the buyer a right in law.
    pub(crate) fn no_right(&self, facts: &Facts) -> bool {
        let Tables {
            withdrawals,
            claims,
            ..
        } = self.tables;
        [withdrawals, claims].iter().all(|table| {
            let possible = table.possible(facts, self.day);
            possible.iter().all(|row| right_of(row) == Right::None)
        })
    }

    /// Whether every completion of the facts lets the buyer withdraw without a reason.
    pub(crate) fn may_withdraw(&self, facts: &Facts) -> bool {
        let rows = self.tables.withdrawals.possible(facts, self.day);
        !rows.is_empty()
            && rows
                .iter()
                .all(|row| matches!(right_of(row), Right::Withdraw | Right::Terminate))
    }
}

impl Judgement {
    /// One half, as a set.
    fn half(self, part: Part) -> Answers {
        match part {
            Part::Request => self.verdict.mask(),
            Part::Then => self.then.map_or(answer::NONE, Verdict::mask),
            Part::Whole => self.overall().mask(),
        }
    }

    /// The one word for the buyer's wish as a whole: where the request as such may be refused or comes too
    /// late, what is owed on the return or claim that it goes on as.
    pub(crate) fn overall(self) -> Verdict {
        match (self.verdict, self.then) {
            (Verdict::MayRefuse | Verdict::NotACancellation, Some(then)) => then,
            _ => self.verdict,
        }
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
