//! The rulebook: one file a marketplace or law, rows in the order of the source.
//!
//! To add a marketplace: write its file of rows with their sentences, and name it in [`BOOKS`].
//! The proof in `tests/proof.rs` then demands that every combination of facts has exactly one
//! answer.

pub mod amazon;
pub mod impossible;
pub mod law;
#[cfg(not(target_arch = "wasm32"))]
pub mod own_store;
pub(crate) mod presumed;
#[cfg(not(target_arch = "wasm32"))]
pub mod qoo10;
#[cfg(not(target_arch = "wasm32"))]
pub mod uncovered;

use alloc::vec::Vec;

use crate::fact::Fact;
#[cfg(not(target_arch = "wasm32"))]
use crate::fact::marketplace as m;
use crate::rule::Rule;
use crate::rulebook::Rows;

/// Version of the rulebook; changes whenever a row does.
pub const VERSION: &str = "2026.11.24-1";
/// Date of the dossiers behind it.
pub const AS_OF: &str = "2026-11-22";

/// What one marketplace, or one family of them, says.
#[derive(Clone, Copy, Debug)]
pub struct Book {
    /// The marketplaces it is about, as a mask of [`Fact::Marketplace`].
    pub marketplaces: u32,
    /// The answers to a request: in every case exactly one prevails.
    pub answers: &'static [&'static [Rule]],
    /// Clocks, figures, steps, proofs and warnings.
    pub effects: &'static [&'static [Rule]],
}

/// Every marketplace that is covered.
#[cfg(not(target_arch = "wasm32"))]
pub static BOOKS: &[Book] = &[
    Book {
        marketplaces: m::QOO10_JP,
        answers: &[qoo10::ANSWERS],
        effects: &[qoo10::EFFECTS],
    },
    Book {
        marketplaces: amazon::MARKETPLACES,
        answers: amazon::ANSWERS,
        effects: amazon::EFFECTS,
    },
    Book {
        marketplaces: m::OWN_STORE,
        answers: &[own_store::ANSWERS],
        effects: &[own_store::EFFECTS],
    },
];

impl Rows {
    /// What is said of the marketplace with this mask; `None` where nothing has been entered.
    pub(crate) fn book(&self, marketplace: u32) -> Option<&'static Book> {
        self.books
            .iter()
            .find(|book| book.marketplaces & marketplace != 0)
    }

    /// The answers at a marketplace, without the rows that can never hold there.
    pub(crate) fn answers(&self, marketplace: u32) -> Vec<&'static Rule> {
        let book = self.book(marketplace);
        rows(
            book.map_or(self.uncovered, |book| book.answers),
            marketplace,
        )
    }

    /// Every effect that can bear on a case there: the marketplace's, then the law's.
    pub(crate) fn effects(&self, marketplace: u32) -> Vec<&'static Rule> {
        let book = self.book(marketplace).map_or(&[][..], |book| book.effects);
        let mut effects = rows(book, marketplace);
        effects.append(&mut rows(self.effects, ANYWHERE));
        effects
    }
}

#[cfg(not(target_arch = "wasm32"))]
pub(crate) static UNCOVERED: &[&[Rule]] = &[uncovered::ANSWERS];

/// Every marketplace, as a mask.
pub(crate) const ANYWHERE: u32 = u32::MAX;

/// The rows of several tables, without those that can never hold at the marketplace.
pub(crate) fn rows(tables: &'static [&'static [Rule]], marketplace: u32) -> Vec<&'static Rule> {
    let mut rows = Vec::new();
    for table in tables {
        for rule in *table {
            let mut place = rule
                .when
                .iter()
                .filter(|cond| cond.fact == Fact::Marketplace);
            if place.all(|cond| cond.allowed & marketplace != 0) {
                rows.push(rule);
            }
        }
    }
    rows
}
