//! The page a seller meets, as a value. Holds no rule: it asks, calls the core, and shows.
//!
//! `state.rs` is what was told, `view.rs` turns it into a [`html::Node`], `checker.rs` takes what the seller and the
//! host do. `dom.rs` puts the page on the screen, `www/element-pure.js` listens and reads the clock.

pub mod html;

mod answer;
mod checker;
mod clock;
pub mod fields;
mod given;
mod icons;
pub mod moments;
mod refine;
mod state;
mod timeline;
mod view;
mod words;

pub use checker::{Act, Checker, Shown};
pub use clock::Clock;
pub use state::Copied;
pub use words::{ALL as WORDS, VOLUMES, verdicts};

#[cfg(test)]
mod tests;
