//! Amazon: four channels (order page, return centre, message, refused parcel), seller-fulfilled,
//! Fulfilment by Amazon (FBA) and Seller Fulfilled Prime (マケプレプライム).
//!
//! Rows follow the dossier's table D-01 to D-52, one file a subject. A row names the marketplaces
//! whose pages were read; elsewhere the same answer is an inference and says so.

#![cfg_attr(
    target_arch = "wasm32",
    allow(
        dead_code,
        unused_imports,
        reason = "only the rows need them, and the browser reads those from the pack"
    )
)]

#[cfg(not(target_arch = "wasm32"))]
pub mod cancellation;
#[cfg(not(target_arch = "wasm32"))]
pub mod claims;
#[cfg(not(target_arch = "wasm32"))]
pub mod delivery;
#[cfg(not(target_arch = "wasm32"))]
pub mod figures;
#[cfg(not(target_arch = "wasm32"))]
pub mod fulfilled;
#[cfg(not(target_arch = "wasm32"))]
pub mod returns;
#[cfg(not(target_arch = "wasm32"))]
pub mod subscription;

use crate::decision::Verdict;
use crate::fact::{
    Cond, Fact, channel as c, fulfilment as f, marketplace as m, order_status as s, parcel as p,
    reason as r,
};
use crate::rule::{Follows, Rule, Yield};
use crate::text::Text;

/// Every Amazon marketplace in the vocabulary.
pub const MARKETPLACES: u32 = m::AMAZON_JP
    | m::AMAZON_US
    | m::AMAZON_UK
    | EURO
    | m::AMAZON_PL
    | m::AMAZON_CA
    | m::AMAZON_AE
    | m::AMAZON_BR;

/// Those that pay in euros.
pub const EURO: u32 = m::AMAZON_DE | m::AMAZON_FR | m::AMAZON_IT | m::AMAZON_ES | m::AMAZON_NL;

/// Where a page gives two business days to refund a return (A-049, A-097; the US before 2026-01-26).
pub const COUNTED_RETURNS: u32 = m::AMAZON_US | m::AMAZON_UK | m::AMAZON_DE | m::AMAZON_ES;

/// The answers, in every case exactly one.
#[cfg(not(target_arch = "wasm32"))]
pub static ANSWERS: &[&[Rule]] = &[
    cancellation::ANSWERS,
    subscription::ANSWERS,
    fulfilled::ANSWERS,
    returns::ANSWERS,
    delivery::ANSWERS,
    claims::ANSWERS,
];

/// Clocks, steps, proofs, warnings and figures.
#[cfg(not(target_arch = "wasm32"))]
pub static EFFECTS: &[&[Rule]] = &[
    cancellation::EFFECTS,
    subscription::EFFECTS,
    fulfilled::EFFECTS,
    returns::EFFECTS,
    delivery::EFFECTS,
    claims::EFFECTS,
    figures::EFFECTS,
];

/// The marketplaces whose pages on cancelling were read: Japan, USA, UK, Germany.
const FOUR: u32 = m::AMAZON_JP | m::AMAZON_US | m::AMAZON_UK | m::AMAZON_DE;

const BEFORE_DISPATCH: u32 = p::NOT_STARTED | p::IN_PRODUCTION | p::PACKED | p::LABELLED;
const RETURNING: u32 = p::COMING_BACK | p::BACK;

/// 保留中.
const PENDING: u32 = s::UNPAID | s::PENDING;
/// 未出荷: shipment not confirmed.
const UNCONFIRMED: u32 = s::PAID | s::SHIP_DATE_SET | s::SHIP_DATE_PASSED;

/// Reasons on the buyer's side.
const BUYERS: u32 = r::CHANGE_OF_MIND
    | r::ORDERED_BY_MISTAKE
    | r::DUPLICATE
    | r::WRONG_ADDRESS
    | r::MINOR
    | r::UNSUITABLE_CONTENT
    | r::IMPORT_CHARGES
    | r::BUYER_UNREACHABLE;
/// The goods are not what was ordered.
const FAULTY: u32 = r::DEFECTIVE | r::NOT_AS_DESCRIBED | r::WRONG_ITEM | r::MISSING_PART;
/// Reasons on the seller's side, whatever the parcel does.
const SELLERS: u32 =
    FAULTY | r::OUT_OF_STOCK | r::PRICE_ERROR | r::MISLED_BY_ORDER_SCREEN | r::WILL_NOT_SELL;
/// Every reason but non-receipt and lateness.
const OTHER_THAN_DELIVERY: u32 = BUYERS | SELLERS;

/// The order page's official request (キャンセルリクエスト).
const BUTTON: u32 = c::CANCEL_BUTTON;
/// Ways to write that are no official cancellation request.
const UNOFFICIAL: u32 = c::MESSAGE | c::DELIVERY_REFUSED | c::RETURN_REQUEST;

const MFN: Cond = Fact::Fulfilment.is(f::SELLER);
const FBA: Cond = Fact::Fulfilment.is(f::MARKETPLACE);
const SFP: Cond = Fact::Fulfilment.is(f::SELLER_PRIME);

/// Every table of seller-fulfilled orders: what a claim overrides.
const ORDINARY: &[&str] = &[
    "amazon.cancel.*",
    "amazon.delivery.*",
    "amazon.refused.*",
    "amazon.return.*",
    "amazon.shipped.*",
    "amazon.subscription.*",
];

const fn says(verdict: Verdict, headline: Text) -> Yield {
    Yield::Answer {
        verdict,
        follows: Follows::Nothing,
        headline,
    }
}

const fn then(verdict: Verdict, headline: Text, then: Verdict, then_headline: Text) -> Yield {
    Yield::Answer {
        verdict,
        follows: Follows::Then(then, then_headline),
        headline,
    }
}

/// Everywhere but there.
const fn except(marketplaces: u32) -> Cond {
    Fact::Marketplace.is(MARKETPLACES & !marketplaces)
}

const fn only(marketplaces: u32) -> Cond {
    Fact::Marketplace.is(marketplaces)
}
