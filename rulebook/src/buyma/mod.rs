//! BUYMA (バイマ): final in principle; the seller cancels alone until the ship notice, with the true reason.

mod dates;
pub mod rules;
pub mod sources;

use crate::mall_jp;
use crate::questions::Place;
use crate::words::mall_jp_questions as words;
use kotowari::fact::marketplace;
use kotowari::rulebook::{Book, Code};

/// What it says.
pub const BOOK: Book = Book {
    name: "buyma",
    places: &[mall_jp::place(marketplace::BUYMA)],
    answers: &[rules::ANSWERS, mall_jp::rules::ANSWERS],
    effects: &[
        mall_jp::rules::FIRST,
        rules::EFFECTS,
        mall_jp::rules::EFFECTS,
    ],
    ..mall_jp::SHARED
};

/// What it computes.
pub const CODE: Code = Code {
    dates: Some(dates::derive),
    ..mall_jp::code(marketplace::BUYMA)
};

/// What the page shows.
pub const PLACES: &[Place] = &[mall_jp::questions::place("buyma", words::PLACE_BUYMA)];
