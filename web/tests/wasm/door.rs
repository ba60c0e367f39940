//! What `decide` promises JavaScript, tested alike in Node and in browsers.

use js_sys::{Array, Object, Reflect};
use kotowari_web::Rulebook;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

/// Reads what the build wrote; `./build.sh` comes before these tests.
pub fn rulebook() -> Rulebook {
    let rules = Rulebook::new(include_bytes!("../../../dist/pkg/kotowari.rules").to_vec()).unwrap();
    let ja = include_str!("../../../dist/pkg/kotowari.ja.texts");
    rules.words("ja", ja.into()).unwrap();
    rules
}

thread_local! {
    static RULES: Rulebook = rulebook();
}

fn decide(case: &JsValue) -> Result<JsValue, JsValue> {
    RULES.with(|rules| rules.decide(case, false, true))
}

fn object(entries: &[(&str, JsValue)]) -> JsValue {
    let object = Object::new();
    for (key, value) in entries {
        Reflect::set(&object, &(*key).into(), value).unwrap();
    }
    object.into()
}

fn text(of: &JsValue, key: &str) -> String {
    Reflect::get(of, &key.into())
        .unwrap()
        .as_string()
        .unwrap_or_default()
}

#[track_caller]
fn refused(case: &JsValue, code: &str, field: &str) {
    let error = decide(case).unwrap_err();
    assert!(error.is_instance_of::<js_sys::Error>(), "{error:?}");
    assert_eq!(
        (
            text(&error, "code").as_str(),
            text(&error, "field").as_str()
        ),
        (code, field)
    );
    assert!(!text(&error, "message").is_empty());
}

#[wasm_bindgen_test]
fn a_plain_object_gives_a_plain_object_with_null_for_what_is_missing() {
    let case = object(&[
        ("marketplace", "qoo10-jp".into()),
        ("orderStatus", "unpaid".into()),
    ]);
    let decision = decide(&case).unwrap();
    assert_eq!(text(&decision, "verdict"), "automatic");
    assert!(Reflect::get(&decision, &"then".into()).unwrap().is_null());
    let json = String::from(js_sys::JSON::stringify(&decision).unwrap());
    assert!(json.contains(r#""rulebook":{"version":"#), "{json}");
}

#[wasm_bindgen_test]
fn the_bare_verdict_is_that_of_the_decision() {
    let case = object(&[
        ("marketplace", "qoo10-jp".into()),
        ("orderStatus", "ship-confirmed".into()),
        ("parcel", "delivered".into()),
    ]);
    let whole = decide(&case).unwrap();
    let bare = RULES.with(|rules| rules.verdict(&case)).unwrap();
    for key in ["verdict", "then", "overall", "settled"] {
        let of = |one: &JsValue| Reflect::get(one, &key.into()).unwrap();
        assert_eq!(of(&bare), of(&whole), "{key}");
    }
    assert_eq!(Object::keys(bare.unchecked_ref::<Object>()).length(), 4);
    let error = RULES
        .with(|rules| rules.verdict(&JsValue::NULL))
        .unwrap_err();
    assert_eq!(text(&error, "code"), "wrong-type");
}

#[wasm_bindgen_test]
fn undefined_and_null_mean_unknown() {
    let case = object(&[
        ("marketplace", "qoo10-jp".into()),
        ("orderStatus", "unpaid".into()),
        ("reason", JsValue::UNDEFINED),
        ("parcel", JsValue::NULL),
    ]);
    assert_eq!(text(&decide(&case).unwrap(), "verdict"), "automatic");
}

#[wasm_bindgen_test]
fn what_cannot_be_believed_is_thrown_as_an_error_that_names_the_field() {
    let with = |key, value| object(&[("marketplace", "qoo10-jp".into()), (key, value)]);
    refused(&with("parcel", "posted".into()), "unknown-value", "parcel");
    refused(&with("colour", "red".into()), "unknown-key", "colour");
    refused(&with("opened", 1.into()), "wrong-type", "opened");
    refused(&with("shipBy", "2026-02-30".into()), "bad-date", "shipBy");
    refused(&object(&[]), "missing", "marketplace");
    refused(&JsValue::NULL, "wrong-type", "case");
}

#[wasm_bindgen_test]
fn cycles_and_endless_input_are_refused_at_once() {
    let cycle = object(&[("marketplace", "qoo10-jp".into())]);
    Reflect::set(&cycle, &"goods".into(), &cycle).unwrap();
    refused(&cycle, "bad-json", "case");
    // A hundred references to itself, sixteen levels deep, would be 10^32 values.
    let wide = Array::new();
    for _ in 0..100 {
        wide.push(&wide);
    }
    refused(&wide, "bad-json", "case");
    refused(&Array::new_with_length(u32::MAX), "bad-json", "case");
    refused(&"long".repeat(1 << 20).into(), "bad-json", "case");
    refused(
        &object(&[("marketplace", js_sys::Function::new_no_args("").into())]),
        "bad-json",
        "case",
    );
}

#[wasm_bindgen_test]
fn what_is_no_data_or_throws_while_it_is_read_is_refused_and_the_next_case_decided() {
    let case = object(&[
        ("marketplace", "qoo10-jp".into()),
        ("orderStatus", "unpaid".into()),
    ]);
    for trap in [
        "({get marketplace() { throw new Error('closed') }})",
        "({get marketplace() { throw null }})",
        "({get marketplace() { throw {get message() { throw 1 }} }})",
        "(() => { const {proxy, revoke} = Proxy.revocable({}, {}); revoke(); return proxy })()",
        "(() => { const {proxy, revoke} = Proxy.revocable([], {}); revoke(); return {goods: proxy} })()",
        "new Proxy({}, {ownKeys() { throw new Error('closed') }})",
        "({goods: new Proxy([], {get(list, key) { if (key === 'length') throw new Error('closed'); return list[key] }})})",
        "({goods: new Proxy([], {get(list, key) { return key === 'length' ? Infinity : list[key] }})})",
        "({marketplace: Symbol('qoo10-jp')})",
        "({opened: 1n})",
    ] {
        for _ in 0..20 {
            refused(&js_sys::eval(trap).unwrap(), "bad-json", "case");
        }
        assert!(decide(&case).is_ok(), "{trap}");
    }
}

#[wasm_bindgen_test]
fn a_proxy_is_read_as_what_stands_behind_it() {
    let draft =
        "new Proxy({marketplace: 'qoo10-jp', orderStatus: 'unpaid', goods: new Proxy([], {})}, {})";
    let decision = decide(&js_sys::eval(draft).unwrap()).unwrap();
    assert_eq!(text(&decision, "verdict"), "automatic");
}

#[wasm_bindgen_test]
fn words_that_were_not_loaded_are_missed_by_name_and_never_left_out() {
    let case = object(&[
        ("marketplace", "amazon-us".into()),
        ("orderStatus", "paid".into()),
    ]);
    let error = decide(&case).unwrap_err();
    assert!(text(&error, "message").contains("`en`"), "{error:?}");
    let other = "Those of another build".to_string();
    let refused = RULES.with(|rules| rules.words("en", other)).unwrap_err();
    assert!(text(&refused, "message").contains("words"), "{refused:?}");
}

#[wasm_bindgen_test]
fn the_same_case_gives_the_same_decision_every_time() {
    let case = object(&[
        ("marketplace", "qoo10-jp".into()),
        ("parcel", "packed".into()),
    ]);
    let json =
        |case: &JsValue| String::from(js_sys::JSON::stringify(&decide(case).unwrap()).unwrap());
    assert_eq!(json(&case), json(&case));
}
