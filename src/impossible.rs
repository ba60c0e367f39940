//! Facts that cannot be true together.
//!
//! Each row is a box that no case can lie in. A case wholly inside one is refused as a
//! contradiction; a case that misses one by a single open fact learns that fact.

use serde::{Deserialize, Serialize};

use crate::fact::{Cond, Fact, FactSet, Facts, Match, bits};
use crate::leaked;
use crate::text::Text;

/// A box that no case can lie in.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
pub struct Impossible {
    /// The conditions that cannot all hold.
    #[serde(deserialize_with = "leaked::list")]
    pub when: &'static [Cond],
    /// The field named first in the error.
    pub first: Fact,
    /// The field it clashes with.
    pub second: Fact,
    /// Why, as a sentence.
    pub says: Text,
}

/// What a row says of facts.
enum Implied {
    Nothing,
    /// All of its conditions hold.
    Contradiction,
    /// All but one hold, so that one cannot.
    Not(Cond),
}

impl Impossible {
    fn implied(&self, facts: &Facts) -> Implied {
        let holds = |cond: &Cond| facts.matches(*cond) == Match::Holds;
        let mut others = self.when.iter().copied().filter(|cond| !holds(cond));
        match (others.next(), others.next()) {
            (None, _) => Implied::Contradiction,
            (Some(cond), None) if facts.matches(cond) == Match::Open => Implied::Not(cond),
            _ => Implied::Nothing,
        }
    }
}

/// The rows by the facts that they read, so that what one more fact implies is found without looking at
/// all of them. At most 64, which `tests/rulebook.rs` holds.
#[derive(Debug)]
pub(crate) struct Boxes {
    rows: &'static [Impossible],
    /// For each fact, in the order of [`Fact::ALL`], the rows that read it.
    reading: Vec<u64>,
}

impl Boxes {
    pub(crate) fn new(rows: &'static [Impossible]) -> Boxes {
        let reads = |fact: Fact| {
            let mut reading = 0;
            for (at, row) in rows.iter().enumerate() {
                if row.when.iter().any(|cond| cond.fact == fact) {
                    reading |= 1 << at;
                }
            }
            reading
        };
        let reading = Fact::ALL.iter().map(|fact| reads(*fact)).collect();
        Boxes { rows, reading }
    }

    fn reading(&self, fact: usize) -> u64 {
        self.reading.get(fact).copied().unwrap_or(0)
    }

    /// Whether what is known of this fact bears on what is known of another.
    pub(crate) fn read(&self, fact: Fact) -> bool {
        self.reading(fact as usize) != 0
    }

    /// Draws every conclusion from a fact that was narrowed, where all of them had been drawn before: what
    /// [`propagate`] finds, in whatever order. The facts narrowed besides; `None` for a contradiction.
    pub(crate) fn conclude(&self, facts: &mut Facts, narrowed: Fact) -> Option<FactSet> {
        self.draw(facts, self.reading(narrowed as usize))
    }

    /// Draws every conclusion that there is; `None` for a contradiction, and where a fact has no value left.
    pub(crate) fn conclude_all(&self, facts: &mut Facts) -> Option<()> {
        let every = self.rows.len() as u32;
        let every = u64::MAX.checked_shr(u64::BITS - every).unwrap_or(0);
        self.draw(facts, every)?;
        facts.are_possible().then_some(())
    }

    /// The conclusions from some rows, and from those that read what is learned.
    fn draw(&self, facts: &mut Facts, mut pending: u64) -> Option<FactSet> {
        let mut learned = 0;
        while pending != 0 {
            let at = pending.trailing_zeros() as usize;
            pending &= pending - 1;
            let Some(row) = self.rows.get(at) else {
                continue;
            };
            match row.implied(facts) {
                Implied::Nothing => {}
                Implied::Contradiction => return None,
                Implied::Not(cond) => {
                    facts.narrow(cond.fact, !cond.allowed);
                    learned |= cond.fact.alone();
                    pending |= self.reading(cond.fact as usize);
                }
            }
        }
        Some(learned)
    }

    /// The rows through which what is learned of `facts_of` may lead to something else: a row no condition of
    /// which fails and that reads one of them, or one that such a row reads. With these facts, and those that
    /// are still open in them.
    pub(crate) fn linked(&self, facts: &Facts, facts_of: FactSet) -> (u64, FactSet) {
        let (mut linked, mut all) = (0, facts_of);
        let mut fresh = facts_of;
        while fresh != 0 {
            let mut pending = 0;
            for fact in bits(fresh) {
                pending |= self.reading(fact);
            }
            pending &= !linked;
            fresh = 0;
            for at in bits(pending.into()) {
                let Some(row) = self.rows.get(at) else {
                    continue;
                };
                if facts.matches_all(row.when) == Match::Fails {
                    continue;
                }
                linked |= 1 << at;
                for cond in row.when {
                    if facts.matches(*cond) == Match::Open {
                        fresh |= cond.fact.alone();
                    }
                }
            }
            fresh &= !all;
            all |= fresh;
        }
        (linked, all)
    }
}

/// Draws every conclusion that the rulebook's rows allow.
///
/// # Errors
///
/// The row in which the facts lie wholly.
pub(crate) fn propagate(
    rows: &'static [Impossible],
    facts: &mut Facts,
) -> Result<(), &'static Impossible> {
    loop {
        let mut learned = false;
        for row in rows {
            match row.implied(facts) {
                Implied::Nothing => {}
                Implied::Contradiction => return Err(row),
                Implied::Not(cond) => {
                    facts.narrow(cond.fact, !cond.allowed);
                    learned = true;
                }
            }
        }
        if !learned {
            return Ok(());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fact::{order_status, parcel, reason};

    const BEFORE: u32 = parcel::NOT_STARTED | parcel::PACKED;

    const fn apart(when: &'static [Cond]) -> Impossible {
        Impossible {
            when,
            first: Fact::Parcel,
            second: Fact::Reason,
            says: Text::NONE,
        }
    }

    const ROWS: &[Impossible] = &[
        apart(&[
            Fact::OrderStatus.is(order_status::UNPAID),
            Fact::Parcel.is_not(BEFORE),
        ]),
        apart(&[
            Fact::Parcel.is(BEFORE),
            Fact::Reason.is(reason::NOT_RECEIVED),
        ]),
        apart(&[
            Fact::Reason.is_not(reason::NOT_RECEIVED),
            Fact::Opened.yes(),
            Fact::MadeToOrder.yes(),
        ]),
    ];

    /// Narrowing one fact after the other comes to what looking at all rows comes to, in every order.
    #[test]
    fn conclusions_are_the_same_in_every_order() {
        let boxes = Boxes::new(ROWS);
        let conditions = [
            Fact::OrderStatus.is(order_status::UNPAID),
            Fact::Opened.yes(),
            Fact::MadeToOrder.yes(),
            Fact::Reason.is_not(reason::LATE),
        ];
        let mut contradictions = 0;
        for first in 0..conditions.len() {
            let mut step_by_step = Facts::unknown();
            let mut at_once = Facts::unknown();
            for cond in conditions.iter().cycle().skip(first).take(conditions.len()) {
                at_once.narrow(cond.fact, cond.allowed);
                let mut possible = step_by_step.matches(*cond) != Match::Fails;
                step_by_step.narrow(cond.fact, cond.allowed);
                possible = possible && boxes.conclude(&mut step_by_step, cond.fact).is_some();
                let mut anew = at_once.clone();
                assert_eq!(propagate(ROWS, &mut anew).is_ok(), possible, "{cond:?}");
                if !possible {
                    contradictions += 1;
                    break;
                }
                assert_eq!(anew, step_by_step, "{cond:?}");
                let mut all = at_once.clone();
                assert!(boxes.conclude_all(&mut all).is_some(), "{cond:?}");
                assert_eq!(anew, all, "{cond:?}");
            }
        }
        assert_eq!(contradictions, conditions.len());
    }
}
