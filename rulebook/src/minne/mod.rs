//! minne (ミンネ): the seller files the cancellation, the buyer consents.

pub mod rules;
pub mod sources;

use crate::mall_jp;
use crate::questions::Place;
use crate::words::mall_jp_questions as words;
use kotowari::fact::marketplace;
use kotowari::rulebook::{Book, Code};

/// What it says.
pub const BOOK: Book = Book {
    name: "minne",
    places: &[mall_jp::place(marketplace::MINNE)],
    answers: &[rules::ANSWERS, mall_jp::rules::ANSWERS],
    effects: &[
        mall_jp::rules::FIRST,
        rules::EFFECTS,
        mall_jp::rules::EFFECTS,
    ],
    ..mall_jp::SHARED
};

/// What it computes.
pub const CODE: Code = mall_jp::code(marketplace::MINNE);

/// What the page shows.
pub const PLACES: &[Place] = &[mall_jp::questions::place("minne", words::PLACE_MINNE)];
