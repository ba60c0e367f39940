//! Facts that cannot be true together.
//!
//! Each row is a box that no case can lie in. A case wholly inside one is refused as a
//! contradiction; a case that misses one by a single open fact learns that fact.

use crate::fact::{Cond, Fact, Facts, Match};
use crate::rulebook::Rulebook;
use crate::text::Text;

/// A box that no case can lie in.
#[derive(Clone, Copy, Debug)]
pub struct Impossible {
    /// The conditions that cannot all hold.
    pub when: &'static [Cond],
    /// The field named first in the error.
    pub first: Fact,
    /// The field it clashes with.
    pub second: Fact,
    /// Why, as a sentence.
    pub says: Text,
}

impl Impossible {
    /// The conditions that cannot all hold.
    #[must_use]
    pub fn conditions(&self) -> &'static [Cond] {
        self.when
    }
}

/// Draws every conclusion that the rulebook's rows allow.
///
/// # Errors
///
/// The row in which the facts lie wholly.
pub(crate) fn propagate(rules: &Rulebook, facts: &mut Facts) -> Result<(), &'static Impossible> {
    loop {
        let mut learned = false;
        for row in rules.rows.impossible {
            let mut open = row
                .when
                .iter()
                .filter(|cond| facts.matches(**cond) != Match::Holds);
            match (open.next().copied(), open.next()) {
                (None, _) => return Err(row),
                (Some(cond), None) if facts.matches(cond) == Match::Open => {
                    facts.narrow(cond.fact, !cond.allowed);
                    learned = true;
                }
                _ => {}
            }
        }
        if !learned {
            return Ok(());
        }
    }
}
