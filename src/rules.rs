//! The rulebook: one file a marketplace or law, rows in the order of the source.
//!
//! To add a marketplace: write its file of rows with their sentences, and name it in
//! [`MARKETPLACE_ANSWERS`] and [`EFFECTS`]. The proof in `tests/proof.rs` then demands that every
//! combination of facts has exactly one answer.

pub mod impossible;
pub mod law;
pub mod qoo10;
pub mod uncovered;

use crate::fact::marketplace as m;
use crate::rule::Rule;

/// Version of the rulebook; changes whenever a row does.
pub const VERSION: &str = "2026.11.22-1";
/// Date of the dossiers behind it.
pub const AS_OF: &str = "2026-11-22";

/// The answers of each marketplace. A marketplace that is not named here is not covered.
pub static MARKETPLACE_ANSWERS: &[(u32, &[Rule])] = &[(m::QOO10_JP, qoo10::ANSWERS)];

/// Clocks, steps, proofs and warnings of each marketplace.
pub static EFFECTS: &[(u32, &[Rule])] = &[(m::QOO10_JP, qoo10::EFFECTS)];

/// The answers of the marketplace with this mask.
#[must_use]
pub fn answers(marketplace: u32) -> &'static [Rule] {
    find(MARKETPLACE_ANSWERS, marketplace).unwrap_or(uncovered::ANSWERS)
}

/// Every effect that can bear on a case there: the marketplace's, then the law's.
pub fn effects(marketplace: u32) -> impl Iterator<Item = &'static Rule> {
    find(EFFECTS, marketplace)
        .unwrap_or(&[])
        .iter()
        .chain(law::effects())
}

fn find(table: &[(u32, &'static [Rule])], marketplace: u32) -> Option<&'static [Rule]> {
    table
        .iter()
        .find(|(mask, _)| *mask == marketplace)
        .map(|(_, rules)| *rules)
}
