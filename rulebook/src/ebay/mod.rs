//! eBay: known, and its rules not entered yet.

pub mod questions;

use kotowari::fact::marketplace;
use kotowari::marketplace::Marketplace;
use kotowari::rulebook::{Book, Code};
use kotowari::text::Language;
use kotowari::timeline::Zone;

pub use questions::PLACES;

/// What it says: nothing that has been entered.
pub const BOOK: Book = Book {
    name: "ebay",
    places: &[Marketplace {
        mask: marketplace::EBAY,
        country: None,
        zone: Zone::UTC,
        currency: None,
        language: Language::En,
        is_own_store: false,
        late_is_shown: true,
    }],
    answers: &[],
    effects: &[],
    letters: &[],
    never: &[],
    limits: &[],
    labels: &[],
    unreal: &[],
};

/// What it computes.
pub const CODE: Code = Code {
    marketplaces: marketplace::EBAY,
    dates: None,
    weighed: &[],
    fees: None,
};
