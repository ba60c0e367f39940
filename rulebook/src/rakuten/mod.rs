//! Rakuten Ichiba (楽天市場): the first half hour is the buyer's; then each shop's own terms.

pub mod rules;
pub mod sources;

use crate::mall_jp;
use crate::questions::Place;
use crate::words::mall_jp_questions as words;
use kotowari::fact::marketplace;
use kotowari::rulebook::{Book, Code};

/// What it says.
pub const BOOK: Book = Book {
    name: "rakuten",
    places: &[mall_jp::place(marketplace::RAKUTEN)],
    answers: &[rules::ANSWERS, mall_jp::rules::ANSWERS],
    effects: &[
        mall_jp::rules::FIRST,
        rules::EFFECTS,
        mall_jp::rules::EFFECTS,
    ],
    presumptions: rules::PRESUMPTIONS,
    ..mall_jp::SHARED
};

/// What it computes: the buyer cancels alone for so many minutes.
pub const CODE: Code = Code {
    dates: Some(|case, facts| mall_jp::dates::self_cancel(case, facts, 30)),
    ..mall_jp::code(marketplace::RAKUTEN)
};

/// What the page shows.
pub const PLACES: &[Place] = &[mall_jp::questions::place("rakuten", words::PLACE_RAKUTEN)];
