//! The door to JavaScript: `load(rules, texts)`, `decide(case)` and `Checker`, the page.

#![allow(unsafe_code, reason = "wasm_bindgen's own macro writes the exports")]

use alloc::string::String;
use alloc::vec::Vec;

use js_sys::{Object, Reflect};
use wasm_bindgen::prelude::*;

/// Release builds cannot panic on input; should one panic all the same, it stops, and the page says so.
#[cfg(feature = "shipped")]
#[panic_handler]
fn panicked(_: &core::panic::PanicInfo<'_>) -> ! {
    core::arch::wasm32::unreachable()
}

/// Constant time and a third of the standard allocator's bytes.
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

use crate::error::Error;
use crate::value::{MAX_DEPTH, Value};
use crate::widget::{self, Act, Clock, Copied};
use crate::{Case, Options};

/// Values read from one case before it is refused: far more than any case needs, far fewer than it
/// takes to notice. Counted over the whole input, since a few nested references to one another can
/// stand for more values than there are atoms.
const MAX_VALUES: u32 = 20_000;
/// Longest string or list that is looked into.
const MAX_LENGTH: u32 = 100_000;

/// Decides a case (a plain object) and returns the decision as a plain object, with its `trace` where that
/// is asked for.
///
/// Throws an `Error` with `code` and `field` where the case cannot be believed.
#[wasm_bindgen(skip_typescript)]
pub fn decide(case: &JsValue, trace: bool) -> Result<JsValue, JsValue> {
    let case = Reader { left: MAX_VALUES }
        .read(case, 0)
        .and_then(|value| Case::from_value(&value))
        .map_err(|error| thrown(&error))?;
    js_sys::JSON::parse(&crate::decide_with(&case, Options { trace }).to_json())
}

/// Takes in the rulebook (`kotowari.rules`) and the words (`kotowari.texts`), once, before anything
/// else is called. Throws where they are not what the build wrote.
#[wasm_bindgen(skip_typescript)]
pub fn load(rules: Vec<u8>, texts: String) -> Result<(), JsValue> {
    crate::pack::load(rules, texts).map_err(|refused| js_sys::Error::new(refused.reason()).into())
}

/// The page inside one custom element: strings and numbers in, JSON text out (`www/shell.js`).
#[wasm_bindgen(skip_typescript)]
pub struct Checker(widget::Checker);

#[wasm_bindgen]
impl Checker {
    /// A checker that has not been asked yet.
    #[wasm_bindgen(constructor, skip_typescript)]
    #[allow(clippy::new_without_default, reason = "JavaScript calls it")]
    pub fn new() -> Checker {
        Checker(widget::Checker::default())
    }

    /// Another marketplace (none: an empty one) or language; what is undefined stays.
    #[wasm_bindgen(skip_typescript)]
    pub fn update(&mut self, marketplace: Option<String>, language: Option<String>) {
        self.0.update(marketplace.as_deref(), language.as_deref());
    }

    /// A Case that stands in for taps and refinements, from when the page is shown next; null for none.
    #[wasm_bindgen(skip_typescript)]
    pub fn facts(&mut self, case: &JsValue) {
        self.0.facts(Reader { left: MAX_VALUES }.read(case, 0));
    }

    /// The case so far, as JSON.
    #[wasm_bindgen(skip_typescript)]
    pub fn case(&self) -> String {
        self.0.case()
    }

    /// A button was pressed; its `data-` attributes. True where the focus belongs on the heading.
    #[wasm_bindgen(skip_typescript)]
    pub fn act(&mut self, what: &str, value: &str, fact: &str, goods_trait: &str) -> bool {
        self.0.act(&Act {
            what,
            value,
            fact,
            goods_trait,
        })
    }

    /// What stands in a field now, and whether the browser could not read it.
    #[wasm_bindgen(skip_typescript)]
    pub fn typed(&mut self, path: &str, text: String, unreadable: bool) {
        self.0.typed(path, text, unreadable);
    }

    /// Whether the message went into the clipboard.
    #[wasm_bindgen(skip_typescript)]
    pub fn copied(&mut self, done: bool) {
        self.0
            .copied(if done { Copied::Yes } else { Copied::Failed });
    }

    /// The device's clock, before anything is told or shown: `seconds` since 1970, `offset` in minutes east
    /// of UTC.
    #[wasm_bindgen(skip_typescript)]
    pub fn tick(&mut self, seconds: f64, offset: i32) {
        let seconds = seconds as i64;
        self.0.tick(Clock { seconds, offset });
    }

    /// What there is to see and to say, as JSON. `moves`: the focus moves to the heading.
    #[wasm_bindgen(skip_typescript)]
    pub fn show(&mut self, moves: bool) -> String {
        self.0.show(moves)
    }
}

/// Readable panics while developing. Release builds cannot panic on input, and leave the 6 KB out.
#[cfg(all(debug_assertions, feature = "readable-panics"))]
#[wasm_bindgen(start)]
pub fn start() {
    console_error_panic_hook::set_once();
}

fn thrown(error: &Error) -> JsValue {
    let shown = js_sys::Error::new(&error.told());
    let given = [("code", error.code()), ("field", error.field())];
    for (key, text) in given {
        // Setting a property of an object just made cannot fail.
        let _ = Reflect::set(&shown, &key.into(), &text.into());
    }
    shown.into()
}

#[wasm_bindgen]
extern "C" {
    /// It throws where a proxy was revoked, and nothing may be thrown through Rust.
    #[wasm_bindgen(catch, js_namespace = Array, js_name = isArray)]
    fn is_array(value: &JsValue) -> Result<bool, JsValue>;
}

/// Reads a JavaScript value without ever trusting its size, depth or good will: cycles, getters
/// that throw, proxies and sparse arrays all end in an [`Error`].
struct Reader {
    left: u32,
}

impl Reader {
    fn read(&mut self, value: &JsValue, depth: usize) -> Result<Value, Error> {
        self.left = self
            .left
            .checked_sub(1)
            .ok_or_else(|| Error::unreadable("too many values"))?;
        if depth > MAX_DEPTH {
            return Err(Error::unreadable("nested too deeply"));
        }
        if value.is_null() || value.is_undefined() {
            return Ok(Value::Null);
        }
        if let Some(yes) = value.as_bool() {
            return Ok(Value::Bool(yes));
        }
        if let Some(number) = value.as_f64() {
            return Ok(whole(number));
        }
        if let Some(text) = value.dyn_ref::<js_sys::JsString>() {
            if text.length() > MAX_LENGTH {
                return Err(Error::unreadable("string too long"));
            }
            return Ok(Value::Text(String::from(text)));
        }
        if is_array(value).map_err(closed)? {
            return self.list(value, depth);
        }
        // Not `instanceof`: an object made in another frame is an object too.
        if value.is_object() {
            return self.object(value.unchecked_ref(), depth);
        }
        Err(Error::unreadable(
            "neither an object, a list, a string, a number nor a boolean",
        ))
    }

    fn list(&mut self, list: &JsValue, depth: usize) -> Result<Value, Error> {
        let length = Reflect::get(list, &"length".into()).map_err(closed)?;
        let length = length.as_f64().unwrap_or(f64::INFINITY);
        if length > f64::from(self.left) {
            return Err(Error::unreadable("list too long"));
        }
        let mut items = Vec::new();
        for index in 0..length as u32 {
            let item = Reflect::get(list, &index.into()).map_err(closed)?;
            items.push(self.read(&item, depth + 1)?);
        }
        Ok(Value::List(items))
    }

    fn object(&mut self, object: &Object, depth: usize) -> Result<Value, Error> {
        let keys = Reflect::own_keys(object).map_err(closed)?;
        if keys.length() > self.left {
            return Err(Error::unreadable("too many keys"));
        }
        let mut entries = Vec::new();
        for key in keys.iter() {
            let Some(name) = key.as_string() else {
                continue;
            }; // symbols are no part of JSON
            let value = Reflect::get(object, &key).map_err(closed)?;
            entries.push((name, self.read(&value, depth + 1)?));
        }
        Ok(Value::Object(entries))
    }
}

fn closed(_: JsValue) -> Error {
    Error::unreadable("a property could not be read")
}

/// JavaScript has one kind of number; those without a fraction are whole up to 2^53.
fn whole(number: f64) -> Value {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    if number.is_finite() && number.abs() <= EXACT && number % 1.0 == 0.0 {
        Value::Integer(number as i64)
    } else {
        Value::Number(number)
    }
}
