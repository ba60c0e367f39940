//! Consumer law, one file a jurisdiction: the floor under every answer.

pub mod jp;
pub mod uncovered;

use crate::rule::Rule;

/// The rows on withdrawing without a reason, every jurisdiction. Rows of one jurisdiction fail
/// where another's law applies.
pub fn withdrawals() -> impl Iterator<Item = &'static Rule> {
    jp::WITHDRAWALS.iter().chain(uncovered::WITHDRAWALS)
}

/// The rows on what the reason itself entitles the buyer to, every jurisdiction.
pub fn claims() -> impl Iterator<Item = &'static Rule> {
    jp::CLAIMS.iter().chain(uncovered::CLAIMS)
}
