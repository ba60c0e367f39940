//! Consumer law, one file a jurisdiction: the floor under every answer.

#![cfg_attr(
    target_arch = "wasm32",
    allow(
        dead_code,
        unused_imports,
        reason = "only the rows need them, and the browser reads those from the pack"
    )
)]

#[cfg(not(target_arch = "wasm32"))]
pub mod eu;
#[cfg(not(target_arch = "wasm32"))]
pub mod jp;
#[cfg(not(target_arch = "wasm32"))]
pub mod uk;
#[cfg(not(target_arch = "wasm32"))]
pub mod uncovered;
#[cfg(not(target_arch = "wasm32"))]
pub mod us;

use crate::fact::{parcel as p, reason as r};
use crate::rule::{Right, Rule, Yield};
use crate::text::Text;

/// Nobody is at fault: the buyer no longer wants it.
const CHANGE: u32 = r::CHANGE_OF_MIND
    | r::WRONG_ADDRESS
    | r::UNSUITABLE_CONTENT
    | r::IMPORT_CHARGES
    | r::BUYER_UNREACHABLE;
const MISTAKE: u32 = r::ORDERED_BY_MISTAKE | r::DUPLICATE;
const NO_FAULT: u32 = CHANGE | MISTAKE;
const FAULTY: u32 = r::DEFECTIVE | r::NOT_AS_DESCRIBED | r::WRONG_ITEM | r::MISSING_PART;

const NOT_SHIPPED: u32 = p::NOT_STARTED | p::IN_PRODUCTION | p::PACKED | p::LABELLED;
const NOT_ARRIVED: u32 = NOT_SHIPPED | p::WITH_CARRIER;

const fn right(right: Right, headline: Text, then_headline: Text) -> Yield {
    Yield::Right {
        right,
        headline,
        then_headline,
    }
}

/// The rows on withdrawing without a reason, one table a jurisdiction.
#[cfg(not(target_arch = "wasm32"))]
pub static WITHDRAWALS: &[&[Rule]] = &[
    jp::WITHDRAWALS,
    us::WITHDRAWALS,
    eu::WITHDRAWALS,
    uk::WITHDRAWALS,
    uncovered::WITHDRAWALS,
];

/// The rows on what the reason itself entitles the buyer to, likewise.
#[cfg(not(target_arch = "wasm32"))]
pub static CLAIMS: &[&[Rule]] = &[
    jp::CLAIMS,
    us::CLAIMS,
    eu::CLAIMS,
    uk::CLAIMS,
    uncovered::CLAIMS,
];

/// Clocks, steps, proofs and warnings, likewise.
#[cfg(not(target_arch = "wasm32"))]
pub static EFFECTS: &[&[Rule]] = &[jp::EFFECTS, us::EFFECTS, eu::EFFECTS, uk::EFFECTS];
