//! Mercari Shops (メルカリShops): the purchase fixes the order, and the system carries the refund.

pub mod rules;
pub mod sources;

use crate::mall_jp;
use crate::questions::Place;
use crate::words::mall_jp_questions as words;
use kotowari::fact::marketplace;
use kotowari::rulebook::{Book, Code};

/// What it says.
pub const BOOK: Book = Book {
    name: "mercari-shops",
    places: &[mall_jp::place(marketplace::MERCARI_SHOPS)],
    answers: &[rules::ANSWERS, mall_jp::rules::ANSWERS],
    effects: &[
        mall_jp::rules::FIRST,
        rules::EFFECTS,
        mall_jp::rules::EFFECTS,
    ],
    ..mall_jp::SHARED
};

/// What it computes.
pub const CODE: Code = mall_jp::code(marketplace::MERCARI_SHOPS);

/// What the page shows.
pub const PLACES: &[Place] = &[mall_jp::questions::place(
    "mercari-shops",
    words::PLACE_MERCARI_SHOPS,
)];
