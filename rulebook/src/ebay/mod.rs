//! eBay: known, and its rules not entered yet.

use kotowari::fact::marketplace;
use kotowari::marketplace::Marketplace;
use kotowari::rulebook::{Book, Code};
use kotowari::text::{Language, Text, text};
use kotowari::timeline::Zone;

use crate::questions::Place;

/// What it says: nothing that has been entered.
pub const BOOK: Book = Book {
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
    fees: None,
};

/// Announced on the page.
pub const PLACES: &[Place] = &[Place {
    id: "ebay",
    name: text("eBay", "eBay"),
    country: Text::NONE,
    group: text("ほかの販売先", "Others"),
    taps: None,
    goods: &[],
    buyers: &[],
}];
