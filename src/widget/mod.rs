//! The page a seller meets, as a value. Holds no rule: it asks, calls the core, and shows.
//!
//! [`state`] is what was told, [`view`] turns it into a [`html::Node`], [`checker`] takes what the seller and the
//! host do and hands the page out as JSON. `www/shell.js` puts it on the screen, listens and reads the clock.

#[cfg(any(target_arch = "wasm32", test))]
pub mod html;

#[cfg(any(target_arch = "wasm32", test))]
mod answer;
#[cfg(any(target_arch = "wasm32", test))]
mod checker;
#[cfg(any(target_arch = "wasm32", test))]
mod clock;
pub mod fields;
#[cfg(any(target_arch = "wasm32", test))]
mod given;
#[cfg(any(target_arch = "wasm32", test))]
mod icons;
pub mod moments;
#[cfg(any(target_arch = "wasm32", test))]
mod refine;
#[cfg(any(target_arch = "wasm32", test))]
mod state;
#[cfg(any(target_arch = "wasm32", test))]
mod view;
#[cfg(any(target_arch = "wasm32", test))]
mod words;

#[cfg(target_arch = "wasm32")]
pub use checker::{Act, Checker};
#[cfg(target_arch = "wasm32")]
pub use clock::Clock;
#[cfg(target_arch = "wasm32")]
pub use state::Copied;

#[cfg(test)]
mod tests;
