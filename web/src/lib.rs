//! The decision core and its page for JavaScript.
//!
//! `page` is what a seller meets, as a value; `door` hands it and the decisions to JavaScript.

#[cfg(target_arch = "wasm32")]
mod door;
pub mod page;

#[cfg(target_arch = "wasm32")]
pub use door::{Checker, Rulebook};
