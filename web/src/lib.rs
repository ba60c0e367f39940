//! The decision core and its page for JavaScript.
//!
//! `page` is what a seller meets, as a value; `dom` draws it; `door` hands decisions and the page's checker to JavaScript.

#[cfg(target_arch = "wasm32")]
mod dom;
#[cfg(target_arch = "wasm32")]
mod door;
pub mod page;

#[cfg(target_arch = "wasm32")]
pub use door::{Checker, Rulebook};
