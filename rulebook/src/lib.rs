//! What marketplaces and laws say about cancellations, returns and refunds: rows with sources.
//!
//! A marketplace, or a family of them, is one folder: its rows, sources, letters, fees and questions, and one
//! line below; its name as a value is in `kotowari::fact`. The proof in `tests/proof.rs` then demands that every
//! combination of facts has exactly one answer. Law is under [`law`], what all share under [`common`].
//!
//! ```
//! let rules = kotowari_rulebook::rulebook();
//! let case = rules.parse(r#"{"marketplace": "qoo10-jp", "orderStatus": "unpaid"}"#)?;
//! assert_eq!(rules.decide(&case).verdict.name(), "automatic");
//! # Ok::<(), kotowari::Error>(())
//! ```

pub mod common;
pub mod law;
pub mod mall_jp;
pub mod questions;
pub mod silence;
#[deny(dead_code)]
mod words;

use kotowari::rulebook::{Book, Code, Edition, Rows, Rulebook};
use kotowari::text::{Volume, Words};

use crate::questions::Place;

/// Which rows these are.
pub const EDITION: Edition = Edition {
    version: "2026.12.01-4",
    as_of: "2026-11-22",
};

macro_rules! marketplaces {
    ($($folder:ident),+ $(,)?) => {
        $( pub mod $folder; )+

        /// What each marketplace says.
        pub static BOOKS: &[Book] = &[$($folder::BOOK),+];

        /// What each marketplace computes.
        pub static CODE: &[Code] = &[$($folder::CODE),+];

        /// What the page asks at each marketplace, in the order in which it shows them.
        pub static PLACES: &[&[Place]] = &[$($folder::PLACES),+];
    };
}

marketplaces! {
    qoo10_jp,
    rakuten,
    yahoo_shopping,
    mercari,
    mercari_shops,
    buyma,
    minne,
    creema,
    au_pay_market,
    amazon,
    own_store,
    ebay,
    etsy,
    shopee,
    tiktok_shop,
}

/// Every row.
pub const ROWS: Rows = Rows {
    books: BOOKS,
    uncovered: common::uncovered::ANSWERS,
    laws: law::LAWS,
    advice: common::advice::ROWS,
    impossible: common::impossible::ROWS,
    presumptions: common::presumed::PRESUMPTIONS,
    provisos: common::presumed::PROVISOS,
    situations: common::presumed::SITUATIONS,
    blanks: common::blanks::BLANKS,
    questions: common::labels::QUESTIONS,
    dates: common::labels::DATES,
    labels: common::labels::LABELS,
};

/// The words of every marketplace and law.
pub const WORDS: &[Words] = words::ALL;

/// The same without the words themselves.
pub const VOLUMES: &[Volume] = words::VOLUMES;

/// The rulebook of this project, its rows where they stand.
#[must_use]
pub fn rulebook() -> Rulebook {
    Rulebook::of(EDITION, ROWS, CODE, WORDS)
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use super::*;

    /// The whole rulebook, read once for all tests.
    pub static RULES: LazyLock<Rulebook> = LazyLock::new(rulebook);
}
