//! The door to JavaScript, knocked on from Node.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail")]

#[path = "wasm/door.rs"]
mod door;
