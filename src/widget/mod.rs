//! The page a seller meets, built on the DOM. Holds no rule: it asks, calls the core, and shows.
//!
//! [`state`] is what was told, [`view`] turns it into a [`html::Node`], `dom` puts that on the page,
//! `shell` (browser only) listens, reads the clock and copies.

#[cfg(any(target_arch = "wasm32", test))]
pub mod html;

#[cfg(any(target_arch = "wasm32", test))]
mod answer;
#[cfg(any(target_arch = "wasm32", test))]
mod clock;
#[cfg(target_arch = "wasm32")]
mod dom;
pub mod fields;
#[cfg(any(target_arch = "wasm32", test))]
mod given;
#[cfg(any(target_arch = "wasm32", test))]
mod icons;
pub mod moments;
#[cfg(any(target_arch = "wasm32", test))]
mod refine;
#[cfg(target_arch = "wasm32")]
mod shell;
#[cfg(any(target_arch = "wasm32", test))]
mod state;
#[cfg(any(target_arch = "wasm32", test))]
mod view;
#[cfg(any(target_arch = "wasm32", test))]
mod words;

#[cfg(target_arch = "wasm32")]
pub use shell::Checker;

#[cfg(test)]
mod tests;
