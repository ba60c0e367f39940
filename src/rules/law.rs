//! Consumer law, one file a jurisdiction: the floor under every answer.

pub mod eu;
pub mod jp;
pub mod uk;
pub mod uncovered;
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

/// The rows on withdrawing without a reason, every jurisdiction. Rows of one jurisdiction fail
/// where another's law applies.
pub fn withdrawals() -> impl Iterator<Item = &'static Rule> {
    jp::WITHDRAWALS
        .iter()
        .chain(us::WITHDRAWALS)
        .chain(eu::WITHDRAWALS)
        .chain(uk::WITHDRAWALS)
        .chain(uncovered::WITHDRAWALS)
}

/// The rows on what the reason itself entitles the buyer to, every jurisdiction.
pub fn claims() -> impl Iterator<Item = &'static Rule> {
    jp::CLAIMS
        .iter()
        .chain(us::CLAIMS)
        .chain(eu::CLAIMS)
        .chain(uk::CLAIMS)
        .chain(uncovered::CLAIMS)
}

/// Clocks, periods and warnings that the law adds, every jurisdiction.
pub fn effects() -> impl Iterator<Item = &'static Rule> {
    jp::EFFECTS
        .iter()
        .chain(us::EFFECTS)
        .chain(eu::EFFECTS)
        .chain(uk::EFFECTS)
}
