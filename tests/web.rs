//! The door to JavaScript and the element's page, in a real browser.
#![cfg(target_arch = "wasm32")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test may fail"
)]

use wasm_bindgen::JsCast;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

#[path = "wasm/door.rs"]
mod door;

wasm_bindgen_test_configure!(run_in_browser);

fn mounted(marketplace: Option<&str>) -> web_sys::HtmlElement {
    let document = web_sys::window().unwrap().document().unwrap();
    let host: web_sys::HtmlElement = document
        .create_element("kotowari-check")
        .unwrap()
        .dyn_into()
        .unwrap();
    document
        .document_element()
        .unwrap()
        .append_child(&host)
        .unwrap();
    door::ready();
    let tell = js_sys::Function::new_no_args("");
    let mut checker = kotowari::wasm::Checker::new(tell);
    checker
        .update(marketplace.map(ToString::to_string), None)
        .unwrap();
    let root: web_sys::HtmlElement = document.create_element("div").unwrap().dyn_into().unwrap();
    host.append_child(&root).unwrap();
    checker.mount(host, root.clone(), false).unwrap();
    core::mem::forget(checker); // for as long as the test runs
    root
}

fn tap(root: &web_sys::HtmlElement, act: &str, value: &str) {
    let button = root
        .query_selector(&format!("[data-do={act}][data-value={value}]"))
        .unwrap();
    button
        .unwrap_or_else(|| panic!("no button {act} {value}"))
        .unchecked_into::<web_sys::HtmlElement>()
        .click();
}

fn verdict(root: &web_sys::HtmlElement) -> Option<String> {
    root.query_selector("[data-verdict]")
        .unwrap()
        .and_then(|shown| shown.get_attribute("data-verdict"))
}

#[wasm_bindgen_test]
fn four_taps_give_a_verdict() {
    let root = mounted(None);
    tap(&root, "place", "qoo10-jp");
    tap(&root, "moment", "date-set");
    tap(&root, "reason", "change-of-mind");
    assert_eq!(verdict(&root), None);
    tap(&root, "channel", "cancel-button");
    assert_eq!(verdict(&root).as_deref(), Some("must-accept"));
}

#[wasm_bindgen_test]
fn a_marketplace_in_the_attribute_saves_the_first_tap() {
    let root = mounted(Some("qoo10-jp"));
    tap(&root, "moment", "unpaid");
    tap(&root, "reason", "change-of-mind");
    tap(&root, "channel", "message");
    assert_eq!(verdict(&root).as_deref(), Some("automatic"));
}

#[wasm_bindgen_test]
fn two_elements_on_one_page_know_nothing_of_each_other() {
    let (one, other) = (mounted(Some("qoo10-jp")), mounted(Some("qoo10-jp")));
    for (root, moment) in [(&one, "unpaid"), (&other, "date-set")] {
        tap(root, "moment", moment);
        tap(root, "reason", "change-of-mind");
        tap(root, "channel", "cancel-button");
    }
    assert_eq!(verdict(&one).as_deref(), Some("automatic"));
    assert_eq!(verdict(&other).as_deref(), Some("must-accept"));
}

#[wasm_bindgen_test]
fn an_amazon_marketplace_abroad_in_the_attribute_saves_the_first_tap() {
    let root = mounted(Some("amazon-us"));
    tap(&root, "moment", "unshipped");
    tap(&root, "reason", "change-of-mind");
    tap(&root, "channel", "message");
    assert_eq!(verdict(&root).as_deref(), Some("redirect"));
}
