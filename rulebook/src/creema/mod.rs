//! Creema (クリーマ): goods that were sent come back before the cancellation is filed.

pub mod rules;
pub mod sources;

use crate::mall_jp;
use crate::questions::Place;
use crate::words::mall_jp_questions as words;
use kotowari::fact::marketplace;
use kotowari::rulebook::{Book, Code};

/// What it says.
pub const BOOK: Book = Book {
    name: "creema",
    places: &[mall_jp::place(marketplace::CREEMA)],
    effects: &[
        mall_jp::rules::FIRST,
        rules::EFFECTS,
        mall_jp::rules::EFFECTS,
    ],
    ..mall_jp::SHARED
};

/// What it computes.
pub const CODE: Code = mall_jp::code(marketplace::CREEMA);

/// What the page shows.
pub const PLACES: &[Place] = &[mall_jp::questions::place("creema", words::PLACE_CREEMA)];
