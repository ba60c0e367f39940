//! The one part of the page with effects: events in, DOM out, clock, clipboard.

use alloc::format;
use alloc::rc::Rc;
use alloc::string::String;
use core::cell::RefCell;

use wasm_bindgen::prelude::*;
use web_sys::{Document, Element, Event, HtmlElement, ShadowRoot};

use super::clock::Clock;
use super::dom;
use super::html::Node;
use super::state::{Copied, State};
use super::{view, words};
use crate::Verdict;
use crate::intake;
use crate::text::Language;

const MINUTE: i32 = 60_000;

/// One mounted element.
struct App {
    state: State,
    host: HtmlElement,
    root: ShadowRoot,
    document: Document,
    shown: Option<(Node, Element)>,
    status: Element,
    told: Option<(Verdict, String)>,
    /// Whether the page belongs to the element: then it follows and keeps the page's language.
    owns_page: bool,
}

/// Where the keyboard goes after a change.
#[derive(Clone, Copy, PartialEq)]
enum Focus {
    /// Stays.
    Stay,
    /// To the new question or the verdict.
    Heading,
}

/// Builds the page inside `host` and keeps it alive.
pub fn mount(host: HtmlElement, owns_page: bool) -> Result<(), JsValue> {
    let document = host.owner_document().ok_or("no document")?;
    let root = match host.shadow_root() {
        Some(root) => root,
        None => host.attach_shadow(&web_sys::ShadowRootInit::new(web_sys::ShadowRootMode::Open))?,
    };
    let status = document.create_element("p")?;
    status.set_class_name("sr");
    status.set_attribute("role", "status")?;
    root.append_child(&status)?;

    let place = host.get_attribute("marketplace");
    let place = place
        .and_then(|id| intake::find(&id))
        .filter(|place| place.taps.is_some());
    let language = language(&host, &document, owns_page);
    let app = Rc::new(RefCell::new(App {
        state: State::new(language, place, clock()),
        host,
        root,
        document,
        shown: None,
        status,
        told: None,
        owns_page,
    }));
    app.borrow_mut().show(Focus::Stay)?;
    listen(&app)
}

fn language(host: &HtmlElement, document: &Document, owns_page: bool) -> Language {
    let asked = owns_page
        .then(|| document.location())
        .flatten()
        .and_then(|at| at.search().ok());
    let asked = asked.as_deref().and_then(|query| {
        query
            .trim_start_matches('?')
            .split('&')
            .find_map(|pair| pair.strip_prefix("lang="))
    });
    let asked = asked.and_then(Language::from_code);
    let written = || {
        host.get_attribute("lang")
            .and_then(|code| Language::from_code(code.get(..2)?))
    };
    asked.or_else(written).unwrap_or_default()
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
    event: &str,
    act: fn(&Rc<RefCell<App>>, &Event),
) -> Result<(), JsValue> {
    let heard = Rc::clone(app);
    let listener = Closure::<dyn FnMut(Event)>::new(move |event: Event| act(&heard, &event));
    app.borrow()
        .root
        .add_event_listener_with_callback(event, listener.as_ref().unchecked_ref())?;
    listener.forget(); // lives as long as the page
    Ok(())
}

fn listen(app: &Rc<RefCell<App>>) -> Result<(), JsValue> {
    on(app, "click", clicked)?;
    on(app, "input", typed)?;
    on(app, "change", typed)?;
    let ticking = Rc::downgrade(app);
    let tick = Closure::<dyn FnMut()>::new(move || {
        // The clock runs on: remaining times and "today" must not go stale on an open page.
        if let Some(app) = ticking.upgrade() {
            let _ = app.borrow_mut().show(Focus::Stay);
        }
    });
    if let Some(window) = app.borrow().document.default_view() {
        window.set_interval_with_callback_and_timeout_and_arguments_0(
            tick.as_ref().unchecked_ref(),
            MINUTE,
        )?;
    }
    tick.forget();
    Ok(())
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
    let mut app = app.borrow_mut();
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
    let mut app = app.borrow_mut();
    app.state.set_typed(&path, text.unwrap_or_default());
    app.state.unfinished.retain(|other| *other != path);
    if let (true, Some(field)) = (bad, super::fields::find(&path, app.state.at())) {
        app.state.unfinished.push(field.path);
    }
    let _ = app.show(Focus::Stay);
}

/// Copies the message as it is shown.
fn copy(app: &Rc<RefCell<App>>) {
    let body = app
        .borrow()
        .root
        .query_selector("[data-copy]")
        .ok()
        .flatten();
    let Some(text) = body.as_ref().and_then(|body| body.text_content()) else {
        return;
    };
    let view = app.borrow().document.default_view();
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
    let done = Closure::once(move |_: JsValue| {
        let mut app = done.borrow_mut();
        app.state.copied = Copied::Yes;
        let _ = app.show(Focus::Stay);
    });
    let failed = Closure::once(move |_: JsValue| select(&failed));
    let promise: js_sys::Promise = clipboard.write_text(&text).unchecked_into();
    let _ = promise.then2(&done, &failed);
    done.forget(); // a few bytes a copy, freed with the page
    failed.forget();
}

/// Where the clipboard is closed, the text is selected so that two keys copy it.
fn select(app: &Rc<RefCell<App>>) {
    let mut app = app.borrow_mut();
    app.state.copied = Copied::Failed;
    let _ = app.show(Focus::Stay);
    let Ok(Some(body)) = app.root.query_selector("[data-copy]") else {
        return;
    };
    let view = app.document.default_view();
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
            "place" => {
                state.move_to(intake::find(value));
                state.open = state.next_question();
            }
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
                state.open = state.next_question();
            }
        }
        Focus::Heading
    }

    fn follow_language(&self) {
        let code = self.state.language.code();
        let _ = self.host.set_attribute("lang", code);
        if self.owns_page
            && let Some(page) = self.document.document_element()
        {
            let _ = page.set_attribute("lang", code);
        }
    }

    /// Brings the page up to date with the state and the clock.
    fn show(&mut self, focus: Focus) -> Result<(), JsValue> {
        self.state.clock = clock();
        let outcome = self.state.outcome();
        self.announce(&outcome, focus);
        let new = view::page(&self.state, &outcome);
        let element = match self.shown.take() {
            Some((old, element)) => {
                dom::update(&self.document, &element, &old, &new, false)?;
                element
            }
            None => {
                self.follow_language();
                let element = dom::create(&self.document, &new, false)?;
                self.root.append_child(&element)?;
                element
            }
        };
        self.shown = Some((new, element));
        if focus == Focus::Heading
            && let Some(heading) = self.root.query_selector("[data-focus]")?
        {
            let heading: HtmlElement = heading.unchecked_into();
            heading.focus()?;
            heading.scroll_into_view();
        }
        Ok(())
    }

    /// Tells a screen reader about a new verdict, unless the focus moves there anyway; and forgets
    /// that the message was copied once it is another one.
    fn announce(&mut self, outcome: &super::state::Outcome, focus: Focus) {
        let body = |decision: &crate::Decision| {
            decision
                .message
                .as_ref()
                .map(|message| message.body.clone())
        };
        let told = outcome
            .decision
            .as_ref()
            .filter(|_| self.state.open.is_none())
            .map(|decision| (decision.verdict, body(decision).unwrap_or_default()));
        if told == self.told {
            return;
        }
        self.state.copied = Copied::No;
        let verdict = told.as_ref().map(|(verdict, _)| *verdict);
        let before = self.told.as_ref().map(|(verdict, _)| *verdict);
        self.told = told;
        let Some(decision) = outcome.decision.as_ref().filter(|_| verdict.is_some()) else {
            return;
        };
        if focus == Focus::Stay && verdict != before {
            let name = words::verdict(decision.verdict).in_language(self.state.language);
            let text = format!("{name} {}", decision.headline);
            self.status.set_text_content(Some(&text));
        }
    }
}
