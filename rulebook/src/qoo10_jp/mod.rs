//! Qoo10 Japan (qoo10.jp): cancellation requests (キャンセル要請), returns, exchange, non-receipt.

mod dates;
pub mod fees;
pub mod letters;
pub mod questions;
pub mod rules;
pub mod sources;

use kotowari::fact::marketplace;
use kotowari::marketplace::Marketplace;
use kotowari::rulebook::{Book, Code};
use kotowari::text::Language;
use kotowari::timeline::Zone;

pub use questions::PLACES;

/// What it says.
pub const BOOK: Book = Book {
    name: "qoo10-jp",
    places: &[Marketplace::of_country(
        marketplace::QOO10_JP,
        "JP",
        Zone::TOKYO,
        "JPY",
        Language::Ja,
    )],
    answers: &[rules::ANSWERS],
    effects: &[rules::EFFECTS],
    letters: letters::LETTERS,
    never: letters::NEVER,
    limits: letters::LIMITS,
    labels: &[],
    unreal: &[],
    presumptions: rules::PRESUMPTIONS,
    shares: &[],
};

/// What it computes.
pub const CODE: Code = Code {
    marketplaces: marketplace::QOO10_JP,
    dates: Some(dates::derive),
    weighed: &[],
    fees: Some(fees::money),
};
