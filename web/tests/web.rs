//! The door to JavaScript, in a real browser.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail")]

use wasm_bindgen_test::wasm_bindgen_test_configure;

#[path = "wasm/door.rs"]
mod door;

wasm_bindgen_test_configure!(run_in_browser);
