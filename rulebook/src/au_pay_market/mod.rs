//! au PAY Market (au PAY マーケット): no rule on cancelling was found, so the law alone decides.

pub mod rules;
pub mod sources;

use crate::mall_jp;
use crate::questions::Place;
use crate::words::mall_jp_questions as words;
use kotowari::fact::marketplace;
use kotowari::rulebook::{Book, Code};

/// What it says.
pub const BOOK: Book = Book {
    name: "au-pay-market",
    places: &[mall_jp::place(marketplace::AU_PAY_MARKET)],
    effects: &[
        mall_jp::rules::FIRST,
        rules::EFFECTS,
        mall_jp::rules::EFFECTS,
    ],
    ..mall_jp::SHARED
};

/// What it computes.
pub const CODE: Code = mall_jp::code(marketplace::AU_PAY_MARKET);

/// What the page shows.
pub const PLACES: &[Place] = &[mall_jp::questions::place(
    "au-pay-market",
    words::PLACE_AU_PAY_MARKET,
)];
