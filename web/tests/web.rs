//! The door to JavaScript, and the page in a real document: what `dom.rs` draws and what it leaves alone.
#![cfg(target_arch = "wasm32")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test may fail"
)]

use js_sys::Reflect;
use kotowari_web::{Checker, Rulebook};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Document, Element, HtmlElement, HtmlInputElement, HtmlSelectElement};

#[path = "wasm/door.rs"]
mod door;

wasm_bindgen_test_configure!(run_in_browser);

/// 2026-11-22T12:00:00+09:00.
const NOON: (f64, i32) = (1_795_316_400.0, 540);
const PRICE: &str = "[data-field='money.lines[0].price']";

fn document() -> Document {
    web_sys::window().unwrap().document().unwrap()
}

fn place() -> HtmlElement {
    let made = document().create_element("div").unwrap();
    document()
        .document_element()
        .unwrap()
        .append_child(&made)
        .unwrap();
    made.unchecked_into()
}

/// What somebody else does to the page.
type Tamper = fn(&Stage);

/// A checker on the page, used as `www/element-pure.js` uses it.
struct Stage {
    rules: Rulebook,
    checker: Checker,
    root: HtmlElement,
}

impl Stage {
    /// Mounted and shown, with no question answered.
    fn new() -> Stage {
        let rules = door::rulebook();
        let checker = Checker::new(&rules);
        checker.tick(NOON.0, NOON.1);
        let root = place();
        checker.mount(root.clone());
        let stage = Stage {
            rules,
            checker,
            root,
        };
        stage.show();
        stage
    }

    /// The four taps up to an answer.
    fn answered() -> Stage {
        let stage = Stage::new();
        stage.tap("place", "qoo10-jp");
        stage.tap("moment", "date-set");
        stage.tap("reason", "change-of-mind");
        stage.tap("channel", "cancel-button");
        stage
    }

    fn show(&self) -> JsValue {
        self.checker.show(false).unwrap()
    }

    fn find(&self, selector: &str) -> Option<Element> {
        self.root.query_selector(selector).unwrap()
    }

    fn one(&self, selector: &str) -> Element {
        self.find(selector)
            .unwrap_or_else(|| panic!("no {selector}"))
    }

    fn field(&self, selector: &str) -> HtmlInputElement {
        self.one(selector).unchecked_into()
    }

    /// Presses the button that does this.
    fn tap(&self, act: &str, value: &str) {
        let button = self.one(&format!("[data-do='{act}'][data-value='{value}']"));
        self.press(&button);
    }

    fn press(&self, button: &Element) {
        let data = |name: &str| button.get_attribute(name).unwrap_or_default();
        self.checker.act(
            &data("data-do"),
            &data("data-value"),
            &data("data-fact"),
            &data("data-trait"),
        );
        self.show();
    }

    /// What happens after a key was pressed in a field.
    fn typed(&self, field: &HtmlInputElement) {
        let path = field.get_attribute("data-field").unwrap();
        self.checker.typed(&path, field.value(), false);
        self.show();
    }

    fn verdict(&self) -> Option<String> {
        self.find("[data-verdict]")?.get_attribute("data-verdict")
    }

    /// The page as markup, the fields' values apart.
    fn page(&self) -> String {
        self.one(".page").outer_html()
    }
}

#[wasm_bindgen_test]
fn four_taps_give_a_verdict() {
    let stage = Stage::new();
    stage.tap("place", "qoo10-jp");
    stage.tap("moment", "date-set");
    stage.tap("reason", "change-of-mind");
    assert_eq!(stage.verdict(), None);
    stage.tap("channel", "cancel-button");
    assert_eq!(stage.verdict().as_deref(), Some("must-accept"));
}

#[wasm_bindgen_test]
fn an_element_is_patched_in_place_and_looks_as_one_that_is_new() {
    let stage = Stage::answered();
    let (page, chip, verdict) = (
        stage.one(".page"),
        stage.one("[data-do=edit][data-value='1']"),
        stage.one("[data-verdict]"),
    );
    stage.tap("edit", "1");
    stage.tap("moment", "unpaid");
    assert_eq!(stage.verdict().as_deref(), Some("automatic"));
    assert_eq!(stage.one(".page"), page);
    assert_eq!(stage.one("[data-do=edit][data-value='1']"), chip);
    assert_ne!(stage.one("[data-verdict]"), verdict); // the question stood there in between
    let patched = stage.page();
    stage.checker.mount(place());
    stage.show();
    stage.checker.mount(stage.root.clone());
    stage.root.set_text_content(None);
    stage.show();
    assert_eq!(stage.page(), patched);
    assert_ne!(stage.one(".page"), page);
}

#[wasm_bindgen_test]
fn a_field_keeps_focus_and_caret_while_the_page_changes_around_it() {
    let stage = Stage::answered();
    let price = stage.field(PRICE);
    if let Some(fold) = price.closest("details").unwrap() {
        fold.set_attribute("open", "").unwrap();
    }
    let before = stage.page();
    price.focus().unwrap();
    price.set_value("1200");
    price.set_selection_range(2, 2).unwrap();
    stage.typed(&price);
    assert_ne!(stage.page(), before);
    assert!(stage.find(".part-money table").is_some());
    assert!(price.is_connected());
    assert_eq!(
        document().active_element().as_ref(),
        Some(price.as_ref() as &Element)
    );
    assert_eq!(price.selection_start().unwrap(), Some(2));
    assert_eq!(price.value(), "1200");
    // An error comes and goes beside it.
    price.set_value("three");
    stage.typed(&price);
    assert_eq!(price.get_attribute("aria-invalid").as_deref(), Some("true"));
    price.set_value("3000");
    stage.typed(&price);
    assert_eq!(price.get_attribute("aria-invalid"), None);
    assert_eq!(
        document().active_element().as_ref(),
        Some(price.as_ref() as &Element)
    );
}

#[wasm_bindgen_test]
fn the_neighbour_of_what_is_removed_stays_and_keeps_the_focus() {
    let stage = Stage::answered();
    let kinds = stage.one("[data-do=kinds]");
    stage.press(&kinds);
    let offered = stage.one(".case > :nth-child(2)");
    let over: HtmlElement = stage.one("[data-do=over]").unchecked_into();
    over.focus().unwrap();
    stage.press(&kinds);
    assert!(!offered.is_connected());
    assert_eq!(stage.one("[data-do=over]"), *over);
    assert_eq!(
        document().active_element().as_ref(),
        Some(over.as_ref() as &Element)
    );
}

#[wasm_bindgen_test]
fn pictures_are_svg_and_everything_else_is_not() {
    let stage = Stage::answered();
    let all = stage.root.query_selector_all(".page *").unwrap();
    let mut pictures = 0;
    for at in 0..all.length() {
        let one: Element = all.get(at).unwrap().unchecked_into();
        let svg = one.closest("svg").unwrap().is_some();
        let space = one.namespace_uri().unwrap();
        assert_eq!(
            space == "http://www.w3.org/2000/svg",
            svg,
            "{}",
            one.outer_html()
        );
        pictures += u32::from(svg);
    }
    assert!(pictures > 2);
}

#[wasm_bindgen_test]
fn the_value_of_a_field_is_a_property_and_set_after_its_options() {
    let stage = Stage::answered();
    let price = stage.field(PRICE);
    price.set_value("1");
    stage.typed(&price);
    let facts = js_sys::JSON::parse(
        r#"{"marketplace": "qoo10-jp", "money": {"lines": [{"price": 3000}]}}"#,
    );
    stage.checker.facts(&facts.unwrap());
    stage.show();
    assert_eq!(price.value(), "3000");
    assert_eq!(price.get_attribute("value"), None);
    let level: HtmlSelectElement = stage.one("[data-field=sellerLevel]").unchecked_into();
    assert_eq!(level.value(), "");
    stage.checker.typed("sellerLevel", "power".into(), false);
    stage.show();
    assert_eq!(level.value(), "power");
}

#[wasm_bindgen_test]
fn what_others_did_to_the_page_stops_nothing() {
    let tampering: [(&str, Tamper); 6] = [
        ("the page is gone", |stage| stage.one(".page").remove()),
        ("it is empty", |stage| {
            stage.one(".page").set_text_content(None);
        }),
        ("a part is gone", |stage| stage.one(".bar").remove()),
        ("the root is empty", |stage| {
            stage.root.set_text_content(None);
        }),
        ("every text is translated", |stage| {
            let all = stage.root.query_selector_all(".page *").unwrap();
            for at in 0..all.length() {
                let one = all.get(at).unwrap();
                if one.child_nodes().length() == 1 && one.first_child().unwrap().node_type() == 3 {
                    one.set_text_content(None);
                    let font = document().create_element("font").unwrap();
                    font.set_text_content(Some("translated"));
                    one.append_child(&font).unwrap();
                }
            }
        }),
        ("every list has something more in it", |stage| {
            let all = stage
                .root
                .query_selector_all(".page div, .page ol")
                .unwrap();
            for at in 0..all.length() {
                let one = all.get(at).unwrap();
                for before in [one.first_child(), None] {
                    let more = document().create_element("hr").unwrap();
                    one.insert_before(&more, before.as_ref()).unwrap();
                }
            }
        }),
    ];
    for (what, tamper) in tampering {
        let stage = Stage::answered();
        tamper(&stage);
        stage.checker.act("edit", "1", "", "");
        stage.show();
        stage.tap("moment", "unpaid");
        assert_eq!(stage.verdict().as_deref(), Some("automatic"), "{what}");
        assert_eq!(
            stage.root.query_selector_all(".page").unwrap().length(),
            1,
            "{what}"
        );
    }
}

#[wasm_bindgen_test]
fn a_checker_that_is_taken_out_keeps_its_answers_and_draws_nowhere() {
    let stage = Stage::answered();
    let before = stage.page();
    stage.checker.unmount();
    stage.checker.act("edit", "1", "", "");
    stage.show();
    assert_eq!(stage.page(), before);
    stage.checker.act("show", "", "", "");
    let root = place();
    root.set_text_content(Some("what stands there stays"));
    stage.checker.mount(root.clone());
    stage.show();
    assert_eq!(root.last_element_child().unwrap().outer_html(), before);
    assert!(
        root.text_content()
            .unwrap()
            .starts_with("what stands there stays")
    );
}

#[wasm_bindgen_test]
fn two_checkers_on_one_page_know_nothing_of_each_other() {
    let (one, other) = (Stage::answered(), Stage::answered());
    one.tap("edit", "1");
    one.tap("moment", "unpaid");
    assert_eq!(one.verdict().as_deref(), Some("automatic"));
    assert_eq!(other.verdict().as_deref(), Some("must-accept"));
}

#[wasm_bindgen_test]
fn what_is_said_comes_back_as_a_plain_object() {
    let stage = Stage::answered();
    stage.tap("edit", "1");
    stage.checker.act("moment", "unpaid", "", "");
    let said = stage.show();
    let get = |key: &str| Reflect::get(&said, &key.into()).unwrap();
    assert_eq!(get("shown"), JsValue::TRUE);
    assert_eq!(get("language"), "ja");
    assert!(get("says").as_string().is_some_and(|says| !says.is_empty()));
    let verdict = Reflect::get(&get("decision"), &"verdict".into()).unwrap();
    assert_eq!(verdict, "automatic");
    // A language whose words are not at hand: nothing is drawn before they are.
    let before = stage.page();
    stage.checker.update(None, Some("en".into()));
    let waiting = stage.show();
    assert_eq!(
        Reflect::get(&waiting, &"shown".into()).unwrap(),
        JsValue::FALSE
    );
    assert_eq!(stage.page(), before);
    let en = include_str!("../../dist/pkg/kotowari.en.texts");
    stage.rules.words("en", en.into()).unwrap();
    stage.show();
    assert_eq!(
        stage.one(".page").get_attribute("lang").as_deref(),
        Some("en")
    );
}
