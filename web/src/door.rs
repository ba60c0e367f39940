//! The door to JavaScript: `Rulebook`, which decides, and `Checker`, the page.

#![allow(unsafe_code, reason = "wasm_bindgen's own macro writes the exports")]

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Object, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

use crate::dom::Screen;
use crate::page::html::Node;
use crate::page::{self, Act, Clock, Copied};
use kotowari::error::Error;
use kotowari::rulebook::{self, Refused};
use kotowari::text::Language;
use kotowari::value::{MAX_DEPTH, Value};
use kotowari::{Case, Options, States, Verdict};
use kotowari_rulebook::{CODE, EDITION};

/// Values read from one case before it is refused: far more than any case needs, far fewer than it
/// takes to notice. Counted over the whole input, since a few nested references to one another can
/// stand for more values than there are atoms.
const MAX_VALUES: u32 = 20_000;
/// Longest string or list that is looked into.
const MAX_LENGTH: u32 = 100_000;

/// What cases are decided by.
#[wasm_bindgen(skip_typescript)]
pub struct Rulebook {
    rules: Rc<rulebook::Rulebook>,
    /// What cases have met so far, so that the thousandth of a list costs look-ups.
    states: States,
}

#[wasm_bindgen]
impl Rulebook {
    /// Reads the rules (`kotowari.rules`). Throws where they are not what the build wrote.
    #[wasm_bindgen(constructor, skip_typescript)]
    pub fn new(file: Vec<u8>) -> Result<Rulebook, JsValue> {
        let rules = rulebook::Rulebook::read(file, EDITION, CODE).map_err(refused)?;
        Ok(Rulebook {
            rules: Rc::new(rules),
            states: States::default(),
        })
    }

    /// Takes in the words of one language (`kotowari.ja`), by its ISO 639-1 code. Throws where they are not
    /// those of these rules.
    #[wasm_bindgen(skip_typescript)]
    pub fn words(&self, language: &str, file: String) -> Result<(), JsValue> {
        let language = Language::from_code(language).ok_or(Refused::OtherWords);
        let taken = language.and_then(|language| self.rules.take_words(language, file));
        taken.map_err(refused)
    }

    /// Decides a case (a plain object) and returns the decision as a plain object, with its `trace` where that
    /// is asked for.
    ///
    /// Throws an `Error` with `code` and `field` where the case cannot be believed, and one without where
    /// the words of its languages have not been taken in.
    #[wasm_bindgen(skip_typescript)]
    pub fn decide(&self, case: &JsValue, trace: bool) -> Result<JsValue, JsValue> {
        let case = self.read(case)?;
        for language in [case.language(), case.buyer_language()] {
            if !self.rules.sentences().speaks(language) {
                let missing = ["the words of `", language.code(), "` were not loaded"].concat();
                return Err(js_sys::Error::new(&missing).into());
            }
        }
        let options = Options { trace };
        let decision = self.rules.decide_among(&case, options, &self.states);
        js_sys::JSON::parse(&decision.to_json())
    }

    /// The verdicts alone (`verdict`, `then`, `overall`, `settled`), as a plain object: nothing is put into words.
    ///
    /// Throws as [`Rulebook::decide`] does where the case cannot be believed.
    #[wasm_bindgen(skip_typescript)]
    pub fn verdict(&self, case: &JsValue) -> Result<JsValue, JsValue> {
        let answer = self.rules.verdict_among(&self.read(case)?, &self.states);
        let found = Object::new();
        let then = answer.then.map(Verdict::name);
        for (key, name) in [
            ("verdict", Some(answer.verdict.name())),
            ("then", then),
            ("overall", Some(answer.overall.name())),
            ("settled", Some(answer.settled.name())),
        ] {
            let name = name.map_or(JsValue::NULL, JsValue::from);
            // Setting a property of an object just made cannot fail.
            let _ = Reflect::set(&found, &key.into(), &name);
        }
        Ok(found.into())
    }

    fn read(&self, case: &JsValue) -> Result<Case, JsValue> {
        Reader { left: MAX_VALUES }
            .read(case, 0)
            .and_then(|value| self.rules.case(&value))
            .map_err(|error| self.thrown(&error))
    }

    fn thrown(&self, error: &Error) -> JsValue {
        let shown = js_sys::Error::new(&error.told(&self.rules));
        let given = [("code", error.code()), ("field", error.field())];
        for (key, text) in given {
            // Setting a property of an object just made cannot fail.
            let _ = Reflect::set(&shown, &key.into(), &text.into());
        }
        shown.into()
    }
}

fn refused(why: Refused) -> JsValue {
    js_sys::Error::new(why.reason()).into()
}

/// The page inside one custom element, which hands it strings and numbers and says where it is drawn.
///
/// While it draws, the browser may run others' code (a field that goes away loses the focus, and a host may listen)
/// which comes back in here: so nothing is held then.
#[wasm_bindgen(skip_typescript)]
pub struct Checker {
    page: RefCell<page::Checker>,
    screen: RefCell<Option<Screen>>,
}

#[wasm_bindgen]
impl Checker {
    /// A checker that has not been asked yet, and is drawn nowhere.
    #[wasm_bindgen(constructor, skip_typescript)]
    pub fn new(rules: &Rulebook) -> Checker {
        let page = page::Checker::new(Rc::clone(&rules.rules));
        Checker {
            page: RefCell::new(page),
            screen: RefCell::new(None),
        }
    }

    /// Draws inside this element from now on, anew when the page is shown next. What stands there stays.
    #[wasm_bindgen(skip_typescript)]
    pub fn mount(&self, root: HtmlElement) {
        self.screen.replace(Some(Screen::new(root)));
    }

    /// Draws nowhere any more. The element is let go: held from here it would never be collected.
    #[wasm_bindgen(skip_typescript)]
    pub fn unmount(&self) {
        self.screen.replace(None);
    }

    /// Another marketplace (none: an empty one) or language; what is undefined stays.
    #[wasm_bindgen(skip_typescript)]
    pub fn update(&self, marketplace: Option<String>, language: Option<String>) {
        let mut page = self.page.borrow_mut();
        page.update(marketplace.as_deref(), language.as_deref());
    }

    /// A Case that stands in for taps and refinements, from when the page is shown next; null for none.
    #[wasm_bindgen(skip_typescript)]
    pub fn facts(&self, case: &JsValue) {
        let case = Reader { left: MAX_VALUES }.read(case, 0);
        self.page.borrow_mut().facts(case);
    }

    /// The case so far, as JSON.
    #[wasm_bindgen(skip_typescript)]
    pub fn case(&self) -> String {
        self.page.borrow().case()
    }

    /// A button was pressed; its `data-` attributes. True where the focus belongs on the heading.
    #[wasm_bindgen(skip_typescript)]
    pub fn act(&self, what: &str, value: &str, fact: &str, goods_trait: &str) -> bool {
        self.page.borrow_mut().act(&Act {
            what,
            value,
            fact,
            goods_trait,
        })
    }

    /// What stands in a field now, and whether the browser could not read it.
    #[wasm_bindgen(skip_typescript)]
    pub fn typed(&self, path: &str, text: String, unreadable: bool) {
        self.page.borrow_mut().typed(path, text, unreadable);
    }

    /// Whether the message went into the clipboard.
    #[wasm_bindgen(skip_typescript)]
    pub fn copied(&self, done: bool) {
        let what = if done { Copied::Yes } else { Copied::Failed };
        self.page.borrow_mut().copied(what);
    }

    /// The device's clock, before anything is told or shown: `seconds` since 1970, `offset` in minutes east
    /// of UTC.
    #[wasm_bindgen(skip_typescript)]
    pub fn tick(&self, seconds: f64, offset: i32) {
        let seconds = seconds as i64;
        self.page.borrow_mut().tick(Clock { seconds, offset });
    }

    /// Draws the page where it is mounted and returns what there is to say ([`page::Shown`]). `moves`: the focus
    /// moves to the heading. Throws what the browser throws.
    #[wasm_bindgen(skip_typescript)]
    pub fn show(&self, moves: bool) -> Result<JsValue, JsValue> {
        let shown = self.page.borrow_mut().show(moves);
        if let Some(page) = shown.page {
            self.draw(page)?;
        }
        js_sys::JSON::parse(&shown.told)
    }

    fn draw(&self, page: Node) -> Result<(), JsValue> {
        let Some(mut screen) = self.screen.take() else {
            return Ok(());
        };
        let drawn = screen.draw(page);
        self.screen.replace(Some(screen));
        drawn
    }
}

/// Readable panics while developing. Release builds cannot panic on input, and leave its 6 KB out.
#[cfg(debug_assertions)]
#[wasm_bindgen(start)]
pub fn start() {
    console_error_panic_hook::set_once();
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
