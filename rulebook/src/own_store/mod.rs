//! A store of one's own (BASE, STORES, Shopify …): the law of the buyer's country, then the terms the shop
//! showed, what its tool does by itself, what the payment company decides.

mod dates;
pub mod fees;
pub mod letters;
mod presumed;
pub mod questions;
pub mod rules;
pub mod sources;

use crate::words::own_store as words;
use kotowari::fact::{Fact, marketplace};
use kotowari::marketplace::Marketplace;
use kotowari::rulebook::{Book, Code, Label};
use kotowari::text::Language;
use kotowari::timeline::Zone;

pub use questions::PLACES;

/// What it says.
pub const BOOK: Book = Book {
    name: "own-store",
    places: &[Marketplace {
        mask: marketplace::OWN_STORE,
        country: None,
        zone: Zone::TOKYO,
        currency: None,
        language: Language::Ja,
        is_own_store: true,
        late_is_shown: true,
        sells_at_home: false,
        sites: &[],
    }],
    answers: &[rules::ANSWERS],
    effects: &[rules::EFFECTS],
    letters: letters::LETTERS,
    never: letters::NEVER,
    // An e-mail has none.
    limits: &[],
    labels: &[Label::of(
        &[Fact::Answer, Fact::AnswerThen, Fact::Overall],
        "marketplace-decides",
        words::VALUE_MARKETPLACE_DECIDES,
    )],
    unreal: &[],
    presumptions: presumed::PRESUMPTIONS,
    shares: &[],
};

/// What it computes.
pub const CODE: Code = Code {
    marketplaces: marketplace::OWN_STORE,
    dates: Some(dates::derive),
    weighed: &[Fact::ShopTool, Fact::PaymentMethod],
    fees: Some(fees::money),
};
