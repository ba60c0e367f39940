//! Consumer law, one file a jurisdiction: the floor under every answer.

pub mod jp;
pub mod uncovered;

use crate::rule::Rule;

/// The rows that say what the buyer may do in law, every jurisdiction. Rows of one jurisdiction
/// fail where another's law applies.
pub fn rights() -> impl Iterator<Item = &'static Rule> {
    jp::RIGHTS.iter().chain(uncovered::RIGHTS)
}
