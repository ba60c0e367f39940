//! Mercari (メルカリ), sold between persons: both have to agree to a cancellation.

pub mod rules;
pub mod sources;

use crate::common::answer_time;
use crate::mall_jp;
use crate::questions::Place;
use crate::words::mall_jp_questions as words;
use kotowari::fact::marketplace;
use kotowari::rulebook::{Book, Code};

/// What it says.
pub const BOOK: Book = Book {
    name: "mercari",
    places: &[mall_jp::place(marketplace::MERCARI)],
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
    // M04
    dates: Some(|case, facts| {
        answer_time::derive(case, facts, 24, 24);
        Ok(())
    }),
    ..mall_jp::code(marketplace::MERCARI)
};

/// What the page shows.
pub const PLACES: &[Place] = &[mall_jp::questions::place("mercari", words::PLACE_MERCARI)];
