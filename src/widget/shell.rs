//! The one part of the page with effects: events in, DOM out, clock, clipboard.

use alloc::format;
use alloc::rc::Rc;
use alloc::string::String;
use alloc::vec::Vec;
use core::cell::RefCell;

use js_sys::{Array, Function};
use wasm_bindgen::prelude::*;
use web_sys::{Document, Element, Event, HtmlElement, Window};

use super::clock::Clock;
use super::html::Node;
use super::state::{Copied, Outcome, State};
use super::{dom, given};
use super::{view, words};
use crate::Verdict;
use crate::case::unknown_value;
use crate::error::{Allowed, Error};
use crate::intake;
use crate::pack;
use crate::text::Language;
use crate::value::Value;

const MINUTE: i32 = 60_000;

/// The checker behind one element. It outlives its place in the document: an element that is moved, or
/// taken out and put back, keeps its answers.
pub struct Checker {
    app: Rc<RefCell<App>>,
    /// What keeps the page in the document alive; dropped with it, so that nothing holds the element.
    listening: Option<Listening>,
}

struct App {
    state: State,
    page: Option<Page>,
    /// Called with the decision (JSON) and what was refused (JSON), whenever there is something new.
    tell: Function,
    /// The decision last told.
    decided: Option<String>,
    refused: Vec<Error>,
    /// What the host told before there was a marketplace.
    waiting: Vec<(String, Value)>,
}

/// The element in the document.
struct Page {
    host: HtmlElement,
    root: HtmlElement,
    document: Document,
    shown: Option<(Node, Element)>,
    status: Element,
    told: Option<(Verdict, String)>,
    /// Whether the page belongs to the element: then it keeps the page's language.
    owns_page: bool,
}

struct Listening {
    root: HtmlElement,
    _listeners: [Closure<dyn Fn(Event)>; 3],
    timer: Option<(Window, i32)>,
    _tick: Closure<dyn FnMut()>,
}

impl Drop for Listening {
    fn drop(&mut self) {
        if let Some((window, timer)) = &self.timer {
            window.clear_interval_with_handle(*timer);
        }
        self.root.remove(); // and its listeners with it
    }
}

/// Where the keyboard goes after a change.
#[derive(Clone, Copy, PartialEq)]
enum Focus {
    /// Stays.
    Stay,
    /// To the new question or the verdict.
    Heading,
}

impl Checker {
    /// A checker that has not been asked yet.
    pub fn new(tell: Function) -> Checker {
        let app = App {
            state: State::new(Language::default(), None, clock()),
            page: None,
            tell,
            decided: None,
            refused: Vec::new(),
            waiting: Vec::new(),
        };
        Checker {
            app: Rc::new(RefCell::new(app)),
            listening: None,
        }
    }

    /// Builds the page inside `root`, an element of its own in the shadow of `host`.
    pub fn mount(
        &mut self,
        host: HtmlElement,
        root: HtmlElement,
        owns_page: bool,
    ) -> Result<(), JsValue> {
        self.unmount();
        let document = host.owner_document().ok_or("no document")?;
        let status = document.create_element("p")?;
        status.set_class_name("sr");
        status.set_attribute("role", "status")?;
        root.append_child(&status)?;
        self.listening = Some(listen(&self.app, &document, root.clone())?);
        let Ok(mut app) = self.app.try_borrow_mut() else {
            return Ok(());
        };
        app.page = Some(Page {
            host,
            root,
            document,
            shown: None,
            status,
            told: None,
            owns_page,
        });
        app.follow_language();
        app.show(Focus::Stay)
    }

    /// Takes the page down, lets go of the element, and keeps the answers.
    pub fn unmount(&mut self) {
        self.listening = None;
        if let Ok(mut app) = self.app.try_borrow_mut() {
            app.page = None;
        }
    }

    /// What the attributes say now; what is left out stays as it is.
    pub fn update(&self, marketplace: Option<&str>, language: Option<&str>) -> Result<(), JsValue> {
        let Ok(mut app) = self.app.try_borrow_mut() else {
            return Ok(());
        };
        if let Some(language) = language.and_then(Language::from_code) {
            app.state.language = language;
            app.follow_language();
        }
        if let Some(id) = marketplace {
            app.enter(id);
        }
        app.show(Focus::Stay)
    }

    /// Takes in a Case of the host's, or says why it cannot be read.
    pub fn facts(&self, case: Result<Value, Error>) -> Result<(), JsValue> {
        let Ok(mut app) = self.app.try_borrow_mut() else {
            return Ok(());
        };
        match case {
            Ok(Value::Object(told)) => app.take_in(told),
            Ok(_) => app.refused.push(Error::unreadable("not an object")),
            Err(error) => app.refused.push(error),
        }
        app.show(Focus::Stay)
    }
}

fn clock() -> Clock {
    let now = js_sys::Date::new_0();
    Clock {
        seconds: (now.get_time() / 1000.0) as i64,
        offset: -(now.get_timezone_offset() as i32),
    }
}

/// Calls `act` on every such event inside the element.
fn on(
    app: &Rc<RefCell<App>>,
    root: &HtmlElement,
    event: &str,
    act: fn(&Rc<RefCell<App>>, &Event),
) -> Result<Closure<dyn Fn(Event)>, JsValue> {
    let heard = Rc::downgrade(app);
    let listener = Closure::<dyn Fn(Event)>::new(move |event: Event| {
        if let Some(app) = heard.upgrade() {
            act(&app, &event);
        }
    });
    root.add_event_listener_with_callback(event, listener.as_ref().unchecked_ref())?;
    Ok(listener)
}

fn listen(
    app: &Rc<RefCell<App>>,
    document: &Document,
    root: HtmlElement,
) -> Result<Listening, JsValue> {
    let listeners = [
        on(app, &root, "click", clicked)?,
        on(app, &root, "input", typed)?,
        on(app, &root, "change", typed)?,
    ];
    let ticking = Rc::downgrade(app);
    let tick = Closure::<dyn FnMut()>::new(move || {
        // The clock runs on: remaining times and "today" must not go stale on an open page.
        if let Some(app) = ticking.upgrade() {
            show(&app, Focus::Stay);
        }
    });
    let timer = document.default_view().and_then(|window| {
        let every = tick.as_ref().unchecked_ref();
        let timer = window
            .set_interval_with_callback_and_timeout_and_arguments_0(every, MINUTE)
            .ok()?;
        Some((window, timer))
    });
    Ok(Listening {
        root,
        _listeners: listeners,
        timer,
        _tick: tick,
    })
}

/// Nothing that a host's listener does in the middle of a change may bring the page down.
fn show(app: &Rc<RefCell<App>>, focus: Focus) {
    if let Ok(mut app) = app.try_borrow_mut() {
        let _ = app.show(focus);
    }
}

fn clicked(app: &Rc<RefCell<App>>, event: &Event) {
    let Some(target) = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok())
    else {
        return;
    };
    let Ok(Some(button)) = target.closest("[data-do]") else {
        return;
    };
    let told = |name: &str| button.get_attribute(name).unwrap_or_default();
    let (act, value) = (told("data-do"), told("data-value"));
    if act == "copy" {
        copy(app);
        return;
    }
    let Ok(mut app) = app.try_borrow_mut() else {
        return;
    };
    let focus = app.act(&act, &value, &told("data-fact"), &told("data-trait"));
    let _ = app.show(focus);
}

fn typed(app: &Rc<RefCell<App>>, event: &Event) {
    let Some(target) = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok())
    else {
        return;
    };
    let Some(path) = target.get_attribute("data-field") else {
        return;
    };
    let text = js_sys::Reflect::get(&target, &"value".into())
        .ok()
        .and_then(|text| text.as_string());
    let bad = js_sys::Reflect::get(&target, &"validity".into())
        .and_then(|validity| js_sys::Reflect::get(&validity, &"badInput".into()))
        .is_ok_and(|bad| bad.is_truthy());
    let Ok(mut app) = app.try_borrow_mut() else {
        return;
    };
    app.state.set_typed(&path, text.unwrap_or_default());
    app.state.outdo(None, &path);
    app.state.unfinished.retain(|other| *other != path);
    if let (true, Some(field)) = (bad, super::fields::find(&path, app.state.at())) {
        app.state.unfinished.push(field.path);
    }
    let _ = app.show(Focus::Stay);
}

/// Copies the message as it is shown.
fn copy(app: &Rc<RefCell<App>>) {
    let found = app.try_borrow().ok().and_then(|app| {
        let page = app.page.as_ref()?;
        let body = page.root.query_selector("[data-copy]").ok().flatten()?;
        Some((body.text_content()?, page.document.default_view()))
    });
    let Some((text, view)) = found else {
        return;
    };
    let clipboard = view.map(|window| window.navigator()).and_then(|navigator| {
        // Absent outside secure contexts, whatever the binding says.
        js_sys::Reflect::get(&navigator, &"clipboard".into())
            .ok()
            .filter(JsValue::is_object)
    });
    let Some(clipboard) = clipboard else {
        select(app);
        return;
    };
    let clipboard: web_sys::Clipboard = clipboard.unchecked_into();
    let (done, failed) = (Rc::clone(app), Rc::clone(app));
    let done = Closure::once(move |_: JsValue| copied(&done, Copied::Yes));
    let failed = Closure::once(move |_: JsValue| select(&failed));
    let promise: js_sys::Promise = clipboard.write_text(&text).unchecked_into();
    let _ = promise.then2(&done, &failed);
    done.forget(); // a few bytes a copy, freed with the page
    failed.forget();
}

fn copied(app: &Rc<RefCell<App>>, what: Copied) {
    if let Ok(mut app) = app.try_borrow_mut() {
        app.state.copied = what;
        let _ = app.show(Focus::Stay);
    }
}

/// Where the clipboard is closed, the text is selected so that two keys copy it.
fn select(app: &Rc<RefCell<App>>) {
    copied(app, Copied::Failed);
    let Ok(app) = app.try_borrow() else { return };
    let Some(page) = &app.page else { return };
    let Ok(Some(body)) = page.root.query_selector("[data-copy]") else {
        return;
    };
    let view = page.document.default_view();
    if let Some(Ok(Some(selection))) = view.map(|window| window.get_selection()) {
        let _ = selection.select_all_children(&body);
    }
}

impl App {
    /// What a button does.
    fn act(&mut self, act: &str, value: &str, fact: &str, goods_trait: &str) -> Focus {
        let state = &mut self.state;
        match act {
            "language" => {
                state.language = Language::from_code(value).unwrap_or_default();
                self.follow_language();
                return Focus::Stay;
            }
            "place" => self.go_to(intake::find(value)),
            "edit" => state.open = value.parse::<u32>().ok().map(|at| at as usize),
            "show" => state.open = None,
            "over" => {
                *state = State::new(state.language, None, state.clock);
            }
            "kinds" => {
                state.goods_open = !state.goods_open;
                return Focus::Stay;
            }
            "goods" => {
                state.goods = state
                    .kinds()
                    .iter()
                    .find(|one| one.id == value)
                    .map(|one| one.id);
                state.goods_open = false;
                return Focus::Stay;
            }
            "undo" => {
                let at = value.parse::<u32>().map_or(usize::MAX, |at| at as usize);
                if at < state.answered.len() {
                    state.answered.remove(at);
                }
                return Focus::Heading;
            }
            "reply" => {
                state.answer(
                    fact,
                    Some(goods_trait).filter(|kind| !kind.is_empty()),
                    value,
                );
                return Focus::Heading;
            }
            _ => {
                let tap = state.questions().iter().position(|tap| tap.id == act);
                let chosen = tap
                    .and_then(|at| state.questions().get(at))
                    .and_then(|tap| tap.choice(value));
                if let Some(slot) = tap.and_then(|at| state.taps.get_mut(at)) {
                    *slot = chosen;
                }
                state.outdo(tap.and_then(|at| state.questions().get(at)), "");
                state.open = state.next_question();
            }
        }
        Focus::Heading
    }

    /// Changes the marketplace; what the host told may have waited for one.
    fn go_to(&mut self, place: Option<&'static intake::Marketplace>) {
        self.state.move_to(place);
        self.state.open = self.state.next_question();
        let told = core::mem::take(&mut self.waiting);
        if !told.is_empty() {
            self.take_in(told);
        }
    }

    /// To the marketplace that the host names.
    fn enter(&mut self, id: &str) {
        match intake::find(id).filter(|place| place.taps.is_some()) {
            Some(place) => self.go_to(Some(place)),
            None => {
                let error = unknown_place(id, self.state.language);
                self.refused.push(error);
            }
        }
    }

    fn take_in(&mut self, mut told: Vec<(String, Value)>) {
        self.waiting.clear();
        match given::take(&mut told, "marketplace") {
            Value::Null => {}
            Value::Text(id) => self.enter(&id),
            other => self.enter(&other.shown()),
        }
        if self.state.place.is_none() {
            self.waiting = told;
        } else {
            self.refused.append(&mut self.state.tell(&mut told));
        }
    }

    fn follow_language(&self) {
        let Some(page) = &self.page else { return };
        let code = self.state.language.code();
        let _ = page.host.set_attribute("lang", code);
        if page.owns_page
            && let Some(page) = page.document.document_element()
        {
            let _ = page.set_attribute("lang", code);
        }
    }

    /// Brings the page and the host up to date with the state and the clock.
    fn show(&mut self, focus: Focus) -> Result<(), JsValue> {
        self.state.clock = clock();
        let outcome = self.state.outcome();
        self.report(&outcome);
        let Some(page) = &mut self.page else {
            return Ok(());
        };
        page.announce(&mut self.state, &outcome, focus);
        let new = view::page(&self.state, &outcome);
        let element = match page.shown.take() {
            Some((old, element)) => {
                dom::update(&page.document, &element, &old, &new, false)?;
                element
            }
            None => {
                let element = dom::create(&page.document, &new, false)?;
                page.root.append_child(&element)?;
                element
            }
        };
        page.shown = Some((new, element));
        if focus == Focus::Heading
            && let Some(heading) = page.root.query_selector("[data-focus]")?
        {
            let heading: HtmlElement = heading.unchecked_into();
            heading.focus()?;
            heading.scroll_into_view();
        }
        Ok(())
    }

    /// Tells the host what is new.
    fn report(&mut self, outcome: &Outcome) {
        let decided = outcome.decision.as_ref().map(crate::Decision::to_json);
        if decided == self.decided && self.refused.is_empty() {
            return;
        }
        let refused = Array::new();
        for error in core::mem::take(&mut self.refused) {
            refused.push(&crate::wasm::thrown(&error));
        }
        self.decided = decided;
        let decided = self.decided.as_deref().map_or(JsValue::NULL, Into::into);
        let _ = self.tell.call2(&JsValue::NULL, &decided, &refused);
    }
}

/// The marketplace that an attribute or a case names, but the page does not know.
fn unknown_place(id: &str, language: Language) -> Error {
    let open = pack::get().places.iter();
    let mut open = open
        .filter(|place| place.taps.is_some())
        .map(|place| place.id);
    unknown_value("marketplace", id, Allowed::join(&mut open)).in_language(language)
}

impl Page {
    /// Tells a screen reader about a new verdict, unless the focus moves there anyway; and forgets
    /// that the message was copied once it is another one.
    fn announce(&mut self, state: &mut State, outcome: &Outcome, focus: Focus) {
        let body = |decision: &crate::Decision| {
            decision
                .message
                .as_ref()
                .map(|message| message.body.clone())
        };
        let told = outcome
            .decision
            .as_ref()
            .filter(|_| state.open.is_none())
            .map(|decision| (decision.verdict, body(decision).unwrap_or_default()));
        if told == self.told {
            return;
        }
        state.copied = Copied::No;
        let verdict = told.as_ref().map(|(verdict, _)| *verdict);
        let before = self.told.as_ref().map(|(verdict, _)| *verdict);
        self.told = told;
        let Some(decision) = outcome.decision.as_ref().filter(|_| verdict.is_some()) else {
            return;
        };
        if focus == Focus::Stay && verdict != before {
            let name = words::verdict(decision.verdict).in_language(state.language);
            let text = format!("{name} {}", decision.headline);
            self.status.set_text_content(Some(&text));
        }
    }
}
