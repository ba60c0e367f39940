//! Yahoo! Shopping (Yahoo!ショッピング): the first ten minutes are the buyer's; then the store's own terms.

pub mod rules;
pub mod sources;

use crate::mall_jp;
use crate::questions::Place;
use crate::words::mall_jp_questions as words;
use kotowari::fact::marketplace;
use kotowari::rulebook::{Book, Code};

/// What it says.
pub const BOOK: Book = Book {
    name: "yahoo-shopping",
    places: &[mall_jp::place(marketplace::YAHOO_SHOPPING)],
    answers: &[rules::ANSWERS, mall_jp::rules::ANSWERS],
    effects: &[
        mall_jp::rules::FIRST,
        rules::EFFECTS,
        mall_jp::rules::EFFECTS,
    ],
    ..mall_jp::SHARED
};

/// What it computes: the buyer cancels alone for so many minutes.
pub const CODE: Code = Code {
    dates: Some(|case, facts| mall_jp::dates::self_cancel(case, facts, 10)),
    ..mall_jp::code(marketplace::YAHOO_SHOPPING)
};

/// What the page shows.
pub const PLACES: &[Place] = &[mall_jp::questions::place(
    "yahoo-shopping",
    words::PLACE_YAHOO_SHOPPING,
)];
