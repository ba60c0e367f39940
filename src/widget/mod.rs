//! The page a seller meets, built on the DOM. Holds no rule: it asks, calls the core, and shows.
//!
//! [`state`] is what was told, [`view`] turns it into a [`html::Node`], `dom` puts that on the page,
//! `shell` (browser only) listens, reads the clock and copies.

pub mod html;

mod answer;
mod clock;
#[cfg(target_arch = "wasm32")]
mod dom;
mod fields;
mod icons;
mod refine;
#[cfg(target_arch = "wasm32")]
mod shell;
mod state;
mod view;
mod words;

#[cfg(target_arch = "wasm32")]
pub use shell::mount;

#[cfg(test)]
mod tests;
