//! Consumer law, one file a jurisdiction: the floor under every answer.

#[cfg(not(target_arch = "wasm32"))]
pub mod jp;
#[cfg(not(target_arch = "wasm32"))]
pub mod uncovered;

use crate::pack;
use crate::rule::Rule;

/// The rows on withdrawing without a reason, one table a jurisdiction.
#[cfg(not(target_arch = "wasm32"))]
pub static WITHDRAWALS: &[&[Rule]] = &[jp::WITHDRAWALS, uncovered::WITHDRAWALS];

/// The rows on what the reason itself entitles the buyer to, likewise.
#[cfg(not(target_arch = "wasm32"))]
pub static CLAIMS: &[&[Rule]] = &[jp::CLAIMS, uncovered::CLAIMS];

/// Clocks, steps, proofs and warnings, likewise.
#[cfg(not(target_arch = "wasm32"))]
pub static EFFECTS: &[&[Rule]] = &[jp::EFFECTS];

/// The rows on withdrawing without a reason, every jurisdiction. Rows of one jurisdiction fail
/// where another's law applies.
pub fn withdrawals() -> impl Iterator<Item = &'static Rule> {
    pack::get().withdrawals.iter().copied().flatten()
}

/// The rows on what the reason itself entitles the buyer to, every jurisdiction.
pub fn claims() -> impl Iterator<Item = &'static Rule> {
    pack::get().claims.iter().copied().flatten()
}

/// The rows of law that follow from the answer, every jurisdiction.
pub fn effects() -> impl Iterator<Item = &'static Rule> {
    pack::get().effects.iter().copied().flatten()
}
