//! The door to JavaScript: `Rulebook`, which decides, and `Checker`, the page.

#![allow(unsafe_code, reason = "wasm_bindgen's own macro writes the exports")]

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Array, Object, Reflect};
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

use crate::dom::Screen;
use crate::page::html::Node;
use crate::page::{self, Act, Clock, Copied};
use kotowari::FileError;
use kotowari::error::Error;
use kotowari::rulebook;
use kotowari::text::LetterLanguage;
use kotowari::value::{MAX_DEPTH, MAX_ITEMS, MAX_VALUES, Value};
use kotowari::{Case, Decision, Options};
use kotowari_rulebook::{CODE, EDITION};

/// Longest string that is taken out of JavaScript, in UTF-16 units.
const MAX_LENGTH: u32 = 100_000;

/// What cases are decided by.
#[wasm_bindgen(skip_typescript)]
pub struct Rulebook {
    rules: Rc<rulebook::Rulebook>,
}

#[wasm_bindgen]
impl Rulebook {
    /// Reads the rules (`kotowari.rules`). Throws where they are not what the build wrote.
    #[wasm_bindgen(constructor, skip_typescript)]
    pub fn new(file: Vec<u8>) -> Result<Rulebook, JsValue> {
        let volumes = [kotowari_rulebook::VOLUMES, page::VOLUMES].concat();
        let rules = rulebook::Rulebook::read(file, EDITION, CODE, &volumes).map_err(refused)?;
        Ok(Rulebook {
            rules: Rc::new(rules),
        })
    }

    /// Takes in the rows of one marketplace or law (`kotowari.qoo10-jp.rules`), where the rules came in parts. Throws where
    /// they are not of these rules.
    #[wasm_bindgen(skip_typescript)]
    pub fn part(&self, file: Vec<u8>) -> Result<(), JsValue> {
        self.rules.take_part(file).map_err(refused)
    }

    /// Takes in words of one language (`kotowari.ja.texts`, or a part of them), by its ISO 639-1 code. Throws where
    /// they are not those of these rules.
    #[wasm_bindgen(skip_typescript)]
    pub fn words(&self, language: &str, file: String) -> Result<(), JsValue> {
        let language = LetterLanguage::from_code(language).ok_or(FileError::OtherWords);
        let taken = language.and_then(|language| self.rules.take_words(language, file));
        taken.map_err(refused)
    }

    /// Decides a case (a plain object) and returns the decision as a plain object, with its `trace` and its
    /// `flips` where they are asked for.
    ///
    /// Throws an `Error` with `code` and `field` where the case cannot be believed, and one without where
    /// the words of its languages have not been taken in.
    #[wasm_bindgen(skip_typescript)]
    pub fn decide(&self, case: &JsValue, trace: bool, flips: bool) -> Result<JsValue, JsValue> {
        let decision = self.decision(case, Options { trace, flips })?;
        Ok(decision.serialize(&Serializer::json_compatible())?)
    }

    /// A decision without what a list of many does not show, the same keys with less in them: the whole takes longer to
    /// hand over than to find. Throws as [`Rulebook::decide`] does.
    #[wasm_bindgen(skip_typescript)]
    pub fn brief(&self, case: &JsValue) -> Result<JsValue, JsValue> {
        let (trace, flips) = (false, false);
        let decision = brief(self.decision(case, Options { trace, flips })?);
        Ok(decision.serialize(&Serializer::json_compatible())?)
    }

    /// Decides a case in words, all of which are at hand.
    fn decision(&self, case: &JsValue, options: Options) -> Result<Decision, JsValue> {
        let case = self.decidable(case, options)?;
        let _ = self.rules.sentences().take_missed();
        let decision = self.rules.decide_with(&case, options);
        if let Some((language, volume)) = self.rules.sentences().take_missed().first() {
            let (code, name) = (language.code(), volume.name());
            let missing = ["the words of `", code, "` were not loaded (", name, ")"].concat();
            return Err(js_sys::Error::new(&missing).into());
        }
        Ok(decision)
    }

    /// The verdicts alone (`verdict`, `then`, `overall`, `settled`), as a plain object: nothing is put into words.
    ///
    /// Throws as [`Rulebook::decide`] does where the case cannot be believed.
    #[wasm_bindgen(skip_typescript)]
    pub fn verdict(&self, case: &JsValue) -> Result<JsValue, JsValue> {
        let answer = self
            .rules
            .verdict(&self.decidable(case, Options::default())?);
        Ok(answer.serialize(&Serializer::json_compatible())?)
    }

    /// A case of which the rows of the marketplace and of the law are at hand.
    fn decidable(&self, given: &JsValue, options: Options) -> Result<Case, JsValue> {
        let case = self.case(given)?;
        if let Some(name) = self.rules.lacks(&case, options).first() {
            let missing = ["the rules of `", name, "` were not loaded"].concat();
            return Err(js_sys::Error::new(&missing).into());
        }
        Ok(case)
    }

    fn case(&self, given: &JsValue) -> Result<Case, JsValue> {
        read(given)
            .and_then(|value| self.rules.case(&value))
            .map_err(|error| self.thrown(&error))
    }

    fn thrown(&self, error: &Error) -> JsValue {
        let shown = js_sys::Error::new(&error.told(self.rules.sentences()));
        let given = [("code", error.code()), ("field", error.field())];
        for (key, text) in given {
            // Setting a property of an object just made cannot fail.
            let _ = Reflect::set(&shown, &key.into(), &text.into());
        }
        shown.into()
    }
}

/// What a list sorts, counts and writes out stays.
fn brief(mut decision: Decision) -> Decision {
    decision.windows = Vec::new();
    decision.metrics = Vec::new();
    decision.steps = Vec::new();
    decision.alternatives = Vec::new();
    decision.keep = Vec::new();
    decision.prevention = Vec::new();
    decision.follow_up = Vec::new();
    decision.warnings = Vec::new();
    decision.unknowns = Vec::new();
    decision.consequences.retain(|one| one.at.is_some()); // without a date it is not listed
    for ground in &mut decision.grounds {
        ground.sources = Vec::new();
        ground.facts = Vec::new();
    }
    for question in &mut decision.ask {
        question.options = Vec::new();
        question.would_decide.0 = Vec::new();
    }
    if let Some(money) = &mut decision.money {
        money.entries = Vec::new();
        money.otherwise = None;
    }
    if let Some(message) = &mut decision.message {
        message.points = Vec::new();
        message.never = Vec::new();
        message.avoid = Vec::new();
        message.parts = Vec::new();
        message.in_seller_language = None;
    }
    decision
}

fn refused(why: FileError) -> JsValue {
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
        let case = read(case); // the host's own code may run: nothing is held
        self.page.borrow_mut().facts(case);
    }

    /// The case so far, as a plain object; null before there is a marketplace.
    #[wasm_bindgen(skip_typescript)]
    pub fn case(&self) -> Result<JsValue, JsValue> {
        Ok(self.page.borrow().case(&Serializer::json_compatible())?)
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
        self.page.borrow_mut().tick(Clock::told(seconds, offset));
    }

    /// Draws the page where it is mounted and returns what there is to say ([`page::Shown`]). `moves`: the focus
    /// moves to the heading. Throws what the browser throws.
    #[wasm_bindgen(skip_typescript)]
    pub fn show(&self, moves: bool) -> Result<JsValue, JsValue> {
        let plain = Serializer::json_compatible();
        let shown = self.page.borrow_mut().show(moves, &plain)?;
        if let Some(page) = shown.page {
            self.draw(page)?;
        }
        Ok(shown.told)
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

#[wasm_bindgen(module = "/src/plain.js")]
extern "C" {
    #[wasm_bindgen(catch)]
    fn plain(given: &JsValue, most: u32, deepest: usize, longest: u32) -> Result<JsValue, JsValue>;
}

/// Reads what a host hands over without ever trusting its size, depth or good will: cycles, getters that throw,
/// proxies and sparse arrays all end in an [`Error`].
fn read(given: &JsValue) -> Result<Value, Error> {
    value(&plain(given, MAX_VALUES, MAX_DEPTH, MAX_LENGTH).map_err(unreadable)?)
}

/// The copy as a value. Nothing in it can be of a wrong type, so no deserializer is asked: what serde would say of a wrong
/// type prints every number and every character there is, which makes the download 14 KB larger.
fn value(copy: &JsValue) -> Result<Value, Error> {
    if let Some(yes) = copy.as_bool() {
        return Ok(Value::Bool(yes));
    }
    if let Some(number) = copy.as_f64() {
        return Ok(Value::number(number));
    }
    if let Some(text) = copy.as_string() {
        return Ok(Value::Text(text));
    }
    if let Some(items) = copy.dyn_ref::<Array>() {
        if items.length() > MAX_ITEMS {
            return Err(Error::unreadable("list too long"));
        }
        let mut list = Vec::new();
        for item in items.iter() {
            list.push(value(&item)?);
        }
        return Ok(Value::List(list));
    }
    let Some(object) = copy.dyn_ref::<Object>() else {
        return Ok(Value::Null);
    };
    let entries = Object::entries(object);
    if entries.length() > MAX_ITEMS {
        return Err(Error::unreadable("too many keys"));
    }
    let mut told = Vec::new();
    for entry in entries.iter() {
        let entry: Array = entry.unchecked_into();
        let key = entry.get(0).as_string().unwrap_or_default();
        told.push((key, value(&entry.get(1))?));
    }
    Ok(Value::Object(told))
}

/// What was thrown, in its own words; a host may throw anything.
fn unreadable(thrown: JsValue) -> Error {
    let message = Reflect::get(&thrown, &"message".into());
    let message = message.ok().and_then(|message| message.as_string());
    Error::unreadable(message.as_deref().unwrap_or("it could not be read"))
}
