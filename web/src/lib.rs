//! The decision core and its page for JavaScript.
//!
//! `page` is what a seller meets, as a value; `dom` draws it; `door` hands decisions and the page's checker to JavaScript.

#[cfg(target_arch = "wasm32")]
mod dom;
#[cfg(target_arch = "wasm32")]
mod door;
pub mod page;

use kotowari::text::{LetterLanguage, Words};

#[cfg(target_arch = "wasm32")]
pub use door::{Checker, Rulebook};

/// The words of the engine, of the rules and of the page.
pub fn words() -> impl Iterator<Item = Words> {
    let all = [kotowari::WORDS, kotowari_rulebook::WORDS, page::WORDS];
    all.into_iter().flatten().copied()
}

/// The part of a language's words in which a volume is fetched: what the questions need comes with the page, a
/// marketplace, its letters and a law each when they are wanted.
#[must_use]
pub fn part_of(volume: &str) -> &str {
    let asked = volume.ends_with("-questions");
    let shared = ["engine", "page", "common", "law"].contains(&volume);
    if asked || shared { "base" } else { volume }
}

/// A part of a language's words, as it is named where it is fetched: `ja.base.texts`.
#[must_use]
pub fn part(language: LetterLanguage, part: &str) -> String {
    [language.code(), ".", part, ".texts"].concat()
}

/// The rulebook with the words of the page.
#[cfg(test)]
fn rulebook() -> kotowari::Rulebook {
    kotowari_rulebook::rulebook().speaking(page::WORDS)
}
