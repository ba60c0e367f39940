//! From facts to the verdicts that are possible: match the rows, combine the layers.
//!
//! Pure: no clock, no locale, no randomness, no input or output.

use crate::case::Case;
use crate::fact::{Cond, Fact, FactSet, Facts, Match, answer, bits};
use crate::impossible::Boxes;
use crate::ladder;
use crate::presumed::Condition;
use crate::rule::{Follows, Right, Rule, Yield};
use crate::rulebook::Rulebook;
use crate::states::{State, States};
use crate::text::Text;
use crate::verdict::Verdict;

/// A set of rows of one table, as a bit mask: at most 128 rows a table, which `tests/rulebook.rs` holds.
type RowSet = u128;

/// Every right.
const RIGHTS: [Right; 6] = [
    Right::None,
    Right::Withdraw,
    Right::Rescind,
    Right::Terminate,
    Right::Cure,
    Right::Unsettled,
];

/// Some of [`RIGHTS`], a bit for each.
#[derive(Clone, Copy)]
struct Rights(u8);

impl Rights {
    fn each(self) -> impl Iterator<Item = Right> {
        RIGHTS
            .iter()
            .copied()
            .filter(move |right| self.0 >> *right as u8 & 1 == 1)
    }
}

/// One table of rows of which exactly one prevails in every complete case.
#[derive(Debug)]
pub(crate) struct Table {
    rows: Vec<&'static Rule>,
    /// For each row, the rows it gives way to.
    gives_way_to: Vec<RowSet>,
    /// For each row, the facts that it reads.
    reads: Vec<FactSet>,
    /// For each of [`RIGHTS`], the rows that give it.
    giving: [RowSet; RIGHTS.len()],
    /// The rows that give way to another.
    giving_way: RowSet,
    /// The facts that a row reads.
    read: FactSet,
    /// For each fact, in the order of [`Fact::ALL`], the rows that its values leave standing.
    allowing: Vec<Allowing>,
    /// Rows that are not in force on every day.
    dated: RowSet,
}

/// Which rows the values of one fact leave standing.
#[derive(Debug)]
struct Allowing {
    /// For each value; empty where no row reads the fact.
    by_value: Vec<RowSet>,
    /// All values.
    everything: u32,
    /// The rows that stand at some value.
    some: RowSet,
    /// Those that stand at every one.
    every: RowSet,
}

impl Allowing {
    fn new(fact: Fact, rows: &[&'static Rule]) -> Allowing {
        let mut by_value = Vec::new();
        let reads = |row: &&'static Rule| row.when.iter().any(|cond| cond.fact == fact);
        if rows.iter().any(reads) {
            for value in Fact::each(fact.everything()) {
                let mut standing = 0;
                for (index, row) in rows.iter().enumerate() {
                    let mut conditions = row.when.iter().filter(|cond| cond.fact == fact);
                    if conditions.all(|cond| cond.allowed & value != 0) {
                        standing |= 1 << index;
                    }
                }
                by_value.push(standing);
            }
        }
        let read = !by_value.is_empty();
        Allowing {
            everything: fact.everything(),
            some: if read {
                by_value.iter().fold(0, |some, rows| some | rows)
            } else {
                RowSet::MAX
            },
            every: by_value
                .iter()
                .fold(RowSet::MAX, |every, rows| every & rows),
            by_value,
        }
    }

    /// The rows that stand at each of these values.
    fn at(&self, mut values: u32) -> impl Iterator<Item = RowSet> {
        std::iter::from_fn(move || {
            let rows = self.by_value.get(values.trailing_zeros() as usize)?;
            values &= values - 1;
            Some(*rows)
        })
    }

    /// The rows that one of these values leaves standing.
    fn some(&self, values: u32) -> RowSet {
        if values == self.everything || self.by_value.is_empty() {
            return self.some;
        }
        self.at(values).fold(0, |some, rows| some | rows)
    }

    /// The rows that every one of these values leaves standing.
    fn every(&self, values: u32) -> RowSet {
        if values == self.everything {
            return self.every;
        }
        self.at(values)
            .fold(RowSet::MAX, |every, rows| every & rows)
    }
}

/// Rows that may still prevail, and those that hold already.
#[derive(Clone, Copy, Default)]
pub(crate) struct Candidates {
    possible: RowSet,
    holding: RowSet,
    /// The facts open in a row that stands.
    open: FactSet,
}

impl Table {
    fn new(rows: Vec<&'static Rule>) -> Table {
        let (mut gives_way_to, mut giving_way) = (Vec::new(), 0);
        for (at, row) in rows.iter().enumerate() {
            let mut stronger = 0;
            for (index, other) in rows.iter().enumerate() {
                if other.id != row.id && other.overrides_row(row.id) {
                    stronger |= 1 << index;
                }
            }
            if stronger != 0 {
                giving_way |= 1 << at;
            }
            gives_way_to.push(stronger);
        }
        let mut dated = 0;
        for (index, row) in rows.iter().enumerate() {
            if row.from.is_some() || row.until.is_some() {
                dated |= 1 << index;
            }
        }
        let reads = rows.iter().map(|row| {
            let facts = row.when.iter().map(|cond| cond.fact);
            facts.fold(0, |reads, fact| reads | fact.alone())
        });
        let reads: Vec<FactSet> = reads.collect();
        let giving = RIGHTS.map(|right| {
            let mut giving = 0;
            for (index, row) in rows.iter().enumerate() {
                if right_of(row) == right {
                    giving |= 1 << index;
                }
            }
            giving
        });
        Table {
            allowing: Fact::ALL
                .iter()
                .map(|fact| Allowing::new(*fact, &rows))
                .collect(),
            giving_way,
            read: reads.iter().fold(0, |read, facts| read | facts),
            reads,
            giving,
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

    /// The rows that may prevail.
    pub(crate) fn possible(&self, facts: &Facts, day: &str) -> Vec<&'static Rule> {
        let candidates = self.candidates(
            facts,
            facts.unsure(),
            self.in_force(day) & self.standing(facts, facts.narrowed()),
        );
        self.each(candidates.possible).collect()
    }

    /// The rights of several rows, each once.
    fn rights(&self, set: RowSet) -> Rights {
        let mut rights = Rights(0);
        for (right, giving) in RIGHTS.iter().zip(&self.giving) {
            rights.0 |= u8::from(giving & set != 0) << *right as u8;
        }
        rights
    }

    /// The rows that one of these values of a fact leaves standing.
    fn some(&self, fact: usize, values: u32) -> RowSet {
        self.allowing
            .get(fact)
            .map_or(RowSet::MAX, |allowing| allowing.some(values))
    }

    /// A condition still open in a row that may prevail.
    fn first_open(&self, known: Candidates, facts: &Facts) -> Option<Cond> {
        self.each(known.possible & !known.holding).find_map(|row| {
            let mut conditions = row.when.iter().copied();
            conditions.find(|cond| facts.matches(*cond) == Match::Open)
        })
    }

    fn in_force(&self, day: &str) -> RowSet {
        let mut in_force = self.every_row();
        for row in bits(self.dated) {
            if self.rows.get(row).is_some_and(|row| !row.in_force(day)) {
                in_force &= !(1 << row);
            }
        }
        in_force
    }

    /// The rows of which no condition fails: an AND for each fact of which something is known (`narrowed`), instead
    /// of a look at every row.
    fn standing(&self, facts: &Facts, narrowed: FactSet) -> RowSet {
        bits(narrowed & self.read).fold(RowSet::MAX, |standing, fact| {
            standing & self.some(fact, facts.at(fact))
        })
    }

    /// Of the rows that stand those that may prevail: not beside a row that holds and that they give way to.
    /// `unsure`: the facts of which more than one value is possible.
    fn candidates(&self, facts: &Facts, unsure: FactSet, standing: RowSet) -> Candidates {
        let reads = bits(standing).filter_map(|row| self.reads.get(row));
        let reads = reads.fold(0, |all, reads| all | reads);
        let (mut holding, mut open) = (standing, 0);
        for fact in bits(reads & unsure) {
            let Some(allowing) = self.allowing.get(fact) else {
                continue;
            };
            let every = allowing.every(facts.at(fact));
            if standing & !every != 0 {
                open |= 1 << fact;
                holding &= every;
            }
        }
        let mut possible = standing;
        if holding != 0 {
            for row in bits(standing & self.giving_way) {
                let stronger = self.gives_way_to.get(row).copied().unwrap_or(0);
                if stronger & holding != 0 {
                    possible &= !(1 << row);
                }
            }
        }
        Candidates {
            possible,
            holding,
            open,
        }
    }

    fn every_row(&self) -> RowSet {
        match self.rows.len() {
            0 => 0,
            rows => RowSet::MAX >> (RowSet::BITS as usize - rows),
        }
    }
}

/// The tables that decide at one marketplace.
#[derive(Debug)]
pub(crate) struct Tables {
    pub(crate) answers: Table,
    pub(crate) withdrawals: Table,
    pub(crate) claims: Table,
    /// Clocks, figures, steps, proofs and warnings.
    pub(crate) effects: Vec<&'static Rule>,
    pub(crate) boxes: Boxes,
    /// For each fact, in the order of [`Fact::ALL`], its values in the words of the marketplace.
    labels: Vec<Vec<Text>>,
    /// What is taken for granted.
    pub(crate) presumptions: Vec<&'static Condition>,
    /// Which tables these are: the marketplace, as the position of its value, and how many laws had come.
    place: u32,
    /// Every fact that a verdict can turn on.
    read: Vec<Fact>,
}

impl Tables {
    /// The tables for a marketplace.
    pub(crate) fn of(rules: &Rulebook, marketplace: u32) -> Tables {
        let answers = Table::new(rules.answers(marketplace));
        let withdrawals = Table::new(rules.withdrawals().collect());
        let claims = Table::new(rules.claims().collect());
        let rows = [&answers, &withdrawals, &claims];
        let conditions = rows.into_iter().flat_map(Table::rows);
        let conditions = conditions.flat_map(|row| row.when);
        let conditions = conditions.chain(rules.impossible().iter().flat_map(|row| row.when));
        let presumptions = rules.presumptions(marketplace);
        let read = conditions.fold(ladder::read(rules, &presumptions), |read, cond| {
            read | cond.fact.alone()
        });
        Tables {
            presumptions,
            answers,
            withdrawals,
            claims,
            effects: rules.effects(marketplace),
            boxes: Boxes::new(rules.impossible()),
            labels: Fact::ALL
                .iter()
                .map(|fact| {
                    let values = fact.values().iter();
                    let label = |value: &&str| rules.label_at(marketplace, *fact, value);
                    values.map(label).collect()
                })
                .collect(),
            place: marketplace.trailing_zeros() | (rules.laws_come() as u32) << 6,
            read: Fact::ALL
                .iter()
                .copied()
                .filter(|fact| read & fact.alone() != 0)
                .collect(),
        }
    }

    pub(crate) fn all(&self) -> [&Table; 3] {
        [&self.answers, &self.withdrawals, &self.claims]
    }

    fn table(&self, which: Which) -> &Table {
        match which {
            Which::Answers => &self.answers,
            Which::Withdrawals => &self.withdrawals,
            Which::Claims => &self.claims,
        }
    }
}

/// One of the tables.
#[derive(Clone, Copy)]
pub(crate) enum Which {
    Answers,
    Withdrawals,
    Claims,
}

impl Which {
    /// In the order of [`Tables::all`].
    pub(crate) const ALL: [Which; 3] = [Which::Answers, Which::Withdrawals, Which::Claims];
}

/// What is known, with the rows that it leaves standing: these are narrowed with the facts, not looked for
/// anew.
#[derive(Clone)]
pub(crate) struct Known {
    facts: Facts,
    /// The facts of which more than one value is possible.
    unsure: FactSet,
    /// In the order of [`Tables::all`].
    standing: [RowSet; 3],
}

impl Known {
    /// Facts of which every conclusion has been drawn, on a day.
    pub(crate) fn of(facts: Facts, judge: &Judge<'_>) -> Known {
        let (mut standing, narrowed) = (judge.in_force, facts.narrowed());
        for (rows, table) in standing.iter_mut().zip(judge.tables.all()) {
            *rows &= table.standing(&facts, narrowed);
        }
        Known {
            unsure: facts.unsure(),
            facts,
            standing,
        }
    }

    pub(crate) fn facts(&self) -> &Facts {
        &self.facts
    }

    fn standing(&self, which: Which) -> RowSet {
        let [answers, withdrawals, claims] = self.standing;
        match which {
            Which::Answers => answers,
            Which::Withdrawals => withdrawals,
            Which::Claims => claims,
        }
    }

    /// Takes in one more condition with what follows from it; `false`, and nothing is changed, where it holds
    /// or fails already or leads to a contradiction.
    pub(crate) fn narrow(&mut self, tables: &Tables, cond: Cond) -> bool {
        if self.facts.matches(cond) != Match::Open {
            return false;
        }
        let mut narrowed = cond.fact.alone();
        if tables.boxes.read(cond.fact) {
            let mut facts = self.facts.with(cond);
            let Some(learned) = tables.boxes.conclude(&mut facts, cond.fact) else {
                return false;
            };
            narrowed |= learned;
            self.facts = facts;
        } else {
            self.facts.narrow(cond.fact, cond.allowed);
        }
        for fact in bits(narrowed) {
            for (table, standing) in tables.all().into_iter().zip(&mut self.standing) {
                *standing &= table.some(fact, self.facts.at(fact));
            }
            if self.facts.at(fact).count_ones() == 1 {
                self.unsure &= !(1 << fact);
            }
        }
        true
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

impl Judge<'_> {
    /// The rows of law behind the right that prevails, strongest first: the claim, unless the
    /// right to withdraw is what counts.
    pub(crate) fn law_behind(&self, known: &Known, verdict: Verdict) -> Vec<&'static Rule> {
        // A row that holds may still give way to one that is open: only a sole row is behind it.
        let one = |which| {
            let Candidates {
                possible, holding, ..
            } = self.candidates(known, which);
            let sole = possible.count_ones() == 1 && possible & holding != 0;
            let mut rows = self.tables.table(which).each(possible);
            rows.next().filter(|_| sole)
        };
        match (one(Which::Withdrawals), one(Which::Claims)) {
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

    /// The rows that may prevail.
    pub(crate) fn possible(&self, known: &Known, which: Which) -> Vec<&'static Rule> {
        let candidates = self.candidates(known, which);
        self.tables.table(which).each(candidates.possible).collect()
    }

    /// Rows that hold and give way to no other that holds.
    pub(crate) fn prevailing(&self, known: &Known, which: Which) -> Vec<&'static Rule> {
        let candidates = self.candidates(known, which);
        let prevailing = candidates.possible & candidates.holding;
        self.tables.table(which).each(prevailing).collect()
    }

    /// The rows of one table that may prevail.
    fn candidates(&self, known: &Known, which: Which) -> Candidates {
        let table = self.tables.table(which);
        table.candidates(&known.facts, known.unsure, known.standing(which))
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
pub(crate) struct Judge<'a> {
    pub(crate) rules: &'a Rulebook,
    pub(crate) tables: &'a Tables,
    pub(crate) day: &'a str,
    /// The rows in force on that day, in the order of [`Tables::all`].
    in_force: [RowSet; 3],
    pub(crate) states: &'a States,
}

/// What can be seen of a box of facts without splitting it.
struct View {
    /// The answers that it can have at most.
    at_most: Answers,
    /// A condition to split it on: of the first row that may still prevail and does not hold yet.
    open: Option<Cond>,
    /// The facts open in a row that stands, as far as the row can bear on the answer.
    open_facts: FactSet,
    /// Whether the buyer's law can.
    law: bool,
}

impl<'a> Judge<'a> {
    pub(crate) fn of(
        rules: &'a Rulebook,
        marketplace: u32,
        day: &'a str,
        states: &'a States,
    ) -> Judge<'a> {
        states.enter(rules.edition());
        let tables = rules.tables(marketplace);
        Judge {
            rules,
            tables,
            day,
            in_force: tables.all().map(|table| table.in_force(day)),
            states,
        }
    }
}

impl Judge<'_> {
    /// The answers of all completions of the facts. Once two are found that lie [`apart`] the rest is
    /// not looked for.
    pub(crate) fn answers(&self, known: &Known, part: Part) -> Answers {
        let mut found = 0;
        self.explore(known, part, &mut found);
        found
    }

    /// Adds the answers of one box, splitting it until every part has one answer.
    fn explore(&self, known: &Known, part: Part, found: &mut Answers) {
        let view = self.view(known, part);
        // Nothing new can come of it.
        if view.at_most & !*found == 0 {
            return;
        }
        let Some(cond) = view.open.filter(|_| view.at_most.count_ones() > 1) else {
            *found |= view.at_most;
            return;
        };
        let tell = |state: &mut State| self.tell_box(state, known, &view, part, *found);
        let state = match self.states.answers.recall(tell) {
            Ok(answers) => {
                *found = answers;
                return;
            }
            Err(state) => state,
        };
        for half in [cond.allowed, !cond.allowed] {
            let mut narrowed = known.clone();
            if narrowed.narrow(self.tables, cond.fact.is(half)) {
                self.explore(&narrowed, part, found);
                if apart(*found) {
                    break;
                }
            }
        }
        self.states.answers.keep(state, *found);
    }

    /// Everything that what is found in a box turns on: see [`States`].
    fn tell_box(&self, state: &mut State, known: &Known, view: &View, part: Part, found: Answers) {
        let (linked, facts) = self.tables.boxes.linked(&known.facts, view.open_facts);
        let [answers, law @ ..] = known.standing;
        state.push(self.tables.place << 3 | u32::from(view.law) << 2 | part as u32);
        state.push(found);
        state.push_set(linked.into());
        state.push_set(facts);
        state.push_set(answers);
        if view.law {
            law.into_iter().for_each(|rows| state.push_set(rows));
        }
        bits(facts).for_each(|fact| state.push(known.facts.at(fact)));
    }

    fn view(&self, known: &Known, part: Part) -> View {
        let Tables {
            answers,
            withdrawals,
            claims,
            ..
        } = self.tables;
        let facts = &known.facts;
        let candidates = self.candidates(known, Which::Answers);
        let mut open = answers.first_open(candidates, facts);
        let mut open_facts = candidates.open;
        let mut at_most = 0;
        let mut law = None;
        let (mut withdrawing, mut claiming) = (Rights(0), Rights(0));
        for row in answers.each(candidates.possible) {
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
            law.get_or_insert_with(|| {
                let withdrawal = self.candidates(known, Which::Withdrawals);
                let claim = self.candidates(known, Which::Claims);
                withdrawing = withdrawals.rights(withdrawal.possible);
                claiming = claims.rights(claim.possible);
                (withdrawal, claim)
            });
            for withdrawal in withdrawing.each() {
                for claim in claiming.each() {
                    at_most |= combine(verdict, follows, withdrawal, claim).half(part);
                }
            }
        }
        if let Some((withdrawal, claim)) = law {
            open_facts |= withdrawal.open | claim.open;
            open = open
                .or_else(|| withdrawals.first_open(withdrawal, facts))
                .or_else(|| claims.first_open(claim, facts));
        }
        View {
            at_most,
            open,
            open_facts,
            law: law.is_some(),
        }
    }

    /// One value of a fact in the words of the marketplace.
    pub(crate) fn label(&self, cond: Cond) -> Text {
        let labels = self.tables.labels.get(cond.fact as usize);
        let label = labels.and_then(|labels| labels.get(cond.allowed.trailing_zeros() as usize));
        label.copied().unwrap_or(Text::NONE)
    }

    /// Whether no completion of the facts leaves the buyer a right in law.
    pub(crate) fn no_right(&self, known: &Known) -> bool {
        let Tables {
            withdrawals,
            claims,
            ..
        } = self.tables;
        let none = |table: &Table, set| table.rights(set).each().all(|right| right == Right::None);
        none(
            withdrawals,
            self.candidates(known, Which::Withdrawals).possible,
        ) && none(claims, self.candidates(known, Which::Claims).possible)
    }

    /// Whether every completion of the facts lets the buyer withdraw without a reason.
    pub(crate) fn may_withdraw(&self, known: &Known) -> bool {
        let possible = self.candidates(known, Which::Withdrawals).possible;
        let mut rights = self.tables.withdrawals.rights(possible).each();
        possible != 0 && rights.all(|right| matches!(right, Right::Withdraw | Right::Terminate))
    }

    /// Everything that the verdict on these facts turns on: see [`States`].
    pub(crate) fn tell_case(&self, state: &mut State, facts: &Facts) {
        state.push(self.tables.place);
        self.in_force
            .into_iter()
            .for_each(|rows| state.push_set(rows));
        for fact in &self.tables.read {
            state.push(facts.get(*fact));
        }
    }

    /// Everything that an explanation turns on: see [`States`].
    pub(crate) fn tell_said(&self, state: &mut State, case: &Case) {
        state.push(self.tables.place << 1 | case.language as u32);
        self.tell_every_fact(state, &case.told);
        state.push_facts(&case.stated);
    }

    /// The day and all facts.
    pub(crate) fn tell_every_fact(&self, state: &mut State, facts: &Facts) {
        self.in_force
            .into_iter()
            .for_each(|rows| state.push_set(rows));
        state.push_facts(facts);
    }
}

impl Judgement {
    /// What the seller owes on the whole, in one word.
    pub(crate) fn overall(self) -> Verdict {
        self.verdict.overall(self.then)
    }

    /// Whether something is still to be told before it is decided.
    pub(crate) fn is_open(self) -> bool {
        self.verdict == Verdict::NeedFacts || self.then == Some(Verdict::NeedFacts)
    }

    /// One half, as a set.
    fn half(self, part: Part) -> Answers {
        match part {
            Part::Request => self.verdict.mask(),
            Part::Then => self.then.map_or(answer::NONE, Verdict::mask),
            Part::Whole => self.overall().mask(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_right_of_the_buyer_leaves_a_refusal_standing() {
        for right in [
            Right::Withdraw,
            Right::Rescind,
            Right::Terminate,
            Right::Cure,
            Right::Unsettled,
        ] {
            let own = Follows::Then(Verdict::MayRefuse, crate::words::engine::CAREFUL);
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
