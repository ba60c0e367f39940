//! The decision core and its page for JavaScript.
//!
//! `page` is what a seller meets, as a value; `dom` draws it; `door` hands decisions and the page's checker to JavaScript.

#[cfg(target_arch = "wasm32")]
mod dom;
#[cfg(target_arch = "wasm32")]
mod door;
pub mod page;

use kotowari::text::Words;

#[cfg(target_arch = "wasm32")]
pub use door::{Checker, Rulebook};

/// The words of the engine, of the rules and of the page.
pub fn words() -> impl Iterator<Item = Words> {
    let all = [kotowari::WORDS, kotowari_rulebook::WORDS, page::WORDS];
    all.into_iter().flatten().copied()
}

/// The rulebook with the words of the page.
#[cfg(test)]
fn rulebook() -> kotowari::Rulebook {
    kotowari_rulebook::rulebook().speaking(page::WORDS)
}
