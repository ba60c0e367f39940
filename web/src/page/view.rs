//! The page as a function of what the seller has told it.

use std::borrow::Cow;

use kotowari::fact::Fact;
use kotowari::text::{self, Language, Text};
use kotowari_rulebook::questions;
use kotowari_rulebook::questions::{Choice, Place, Tap};

use super::answer;
use super::html::{Node, classed, el};
use super::icons::{self, icon};
use super::state::{Outcome, State};
use super::words as w;

/// Everything inside the shadow root.
pub fn page(state: &State, outcome: &Outcome) -> Node {
    let t = |text: Text| state.rules.say(text, state.language);
    let answering = state.open.is_some();
    let mut desk = classed(
        "div",
        if answering {
            "desk asking"
        } else {
            "desk answered"
        },
    )
    .with(case(state));
    desk = match state.open {
        Some(0) => desk.with(places(state)),
        Some(at) => match state.questions().get(at - 1) {
            Some(tap) => desk.with(question(state, outcome, tap, at)),
            None => desk,
        },
        None => desk.with(answer::card(state, outcome)),
    };
    classed("div", "page")
        .attr("lang", state.language.code())
        .with(
            classed("div", "bar").key("bar").with(
                classed("div", "languages")
                    .attr("part", "languages")
                    .attr("role", "group")
                    .attr("aria-label", t(w::LANGUAGE))
                    .with(language(state, "ja", "日本語"))
                    .with(language(state, "en", "English")),
            ),
        )
        .maybe((!state.clock.is_believed()).then(|| {
            let note = classed("p", "clock").key("clock");
            note.with(icon(icons::CAREFUL))
                .with(el("span").text(t(w::CLOCK_WRONG)))
        }))
        .with(desk.key("desk"))
}

fn language(state: &State, code: &'static str, name: &'static str) -> Node {
    let current = state.language.code() == code;
    el("button")
        .attr("type", "button")
        .attr("lang", code)
        .attr("data-do", "language")
        .attr("data-value", code)
        .attr("aria-pressed", if current { "true" } else { "false" })
        .text(name)
}

/// The answers so far, each a chip that opens its question again.
fn case(state: &State) -> Node {
    let t = |text: Text| state.rules.say(text, state.language);
    let named = state.buyers.map(|buyers| buyers.name);
    let place = state
        .place
        .map(|place| (w::PLACE_LABEL, named.unwrap_or(place.name)));
    let mut labels = vec![place];
    for (tap, chosen) in state.questions().iter().zip(state.taps) {
        labels.push(match chosen {
            Some(chosen) => Some((tap.label, chosen.name)),
            // Told by the host in other words than any answer's: these stand beside it.
            None => state.is_told(tap).then_some((tap.label, tap.label)),
        });
    }
    let mut chips = Vec::new();
    for (at, told) in labels.into_iter().enumerate() {
        if let Some((label, name)) = told {
            let button = chip("edit", at, t(label).into(), t(name).into(), t(w::CHANGE));
            let button = button.attr_if(state.open == Some(at), "aria-current", "step");
            chips.push(el("li").key(format!("chip-{at}")).with(button));
        }
    }
    if state.open.is_none() {
        chips.push(goods_chip(state));
    }
    for (at, one) in state.answered.iter().enumerate() {
        let (question, label) = state.in_words(one);
        let button = chip("undo", at, question.into(), label.into(), t(w::UNDO));
        chips.push(el("li").key(format!("answered-{at}")).with(button));
    }
    let told = state.place.is_some();
    classed("nav", "case")
        .key("case")
        .attr("aria-label", t(w::YOUR_CASE))
        .with(el("ol").with_all_or_hidden(chips))
        .maybe((state.open.is_none() && state.goods_open).then(|| kinds(state)))
        .maybe(told.then(|| {
            classed("button", "quiet")
                .key("over")
                .attr("type", "button")
                .attr("data-do", "over")
                .text(t(w::START_OVER))
        }))
}

/// A chip with what it is about and what was said; `act`: what it does when it is pressed.
fn chip(
    act: &'static str,
    at: usize,
    label: Cow<'static, str>,
    name: Cow<'static, str>,
    does: &'static str,
) -> Node {
    classed("button", "chip")
        .attr("type", "button")
        .attr("data-do", act)
        .attr("data-value", format!("{at}"))
        .with(classed("span", "chip-label").text(label))
        .with(classed("span", "chip-name").text(name))
        .with(classed("span", "sr").text(format!(" {does}")))
}

fn goods_chip(state: &State) -> Node {
    let t = |text: Text| state.rules.say(text, state.language);
    let (kind, assumed) = state.goods();
    let name = state
        .kinds()
        .iter()
        .find(|one| one.id == kind)
        .map_or("", |one| t(one.name));
    el("li").key("goods").with(
        classed("button", if assumed { "chip assumed" } else { "chip" })
            .attr("type", "button")
            .attr("data-do", "kinds")
            .attr(
                "aria-expanded",
                if state.goods_open { "true" } else { "false" },
            )
            .with(classed("span", "chip-label").text(t(w::GOODS_LABEL)))
            .with(classed("span", "chip-name").text(format!(
                "{name}{}",
                if assumed { t(w::GOODS_ASSUMED) } else { "" }
            )))
            .with(classed("span", "sr").text(format!(" {}", t(w::CHANGE)))),
    )
}

fn kinds(state: &State) -> Node {
    let t = |text: Text| state.rules.say(text, state.language);
    let current = state.goods().0;
    let buttons = state.kinds().iter().map(|one| {
        el("button")
            .attr("type", "button")
            .attr("data-do", "goods")
            .attr("data-value", one.id)
            .attr(
                "aria-pressed",
                if one.id == current { "true" } else { "false" },
            )
            .text(t(one.name))
    });
    classed("div", "kinds")
        .key("kinds")
        .attr("role", "group")
        .attr("aria-label", t(w::GOODS_QUESTION))
        .with(el("p").text(t(w::GOODS_QUESTION)))
        .with(classed("div", "pills").all(buttons))
}

/// Beyond so many, the marketplaces of one heading stand behind one tile.
const MOST: usize = 4;

fn places(state: &State) -> Node {
    let t = |text: Text| state.rules.say(text, state.language);
    let searched = state.search.trim().to_ascii_lowercase();
    let mut open: Vec<&'static Place> = questions::places()
        .filter(|place| place.taps.is_some())
        .collect();
    if state.language == Language::Ja {
        // Who reads Japanese has most likely a store of one's own: it is known by its tools' names.
        let (mut own, others): (Vec<_>, Vec<_>) =
            open.into_iter().partition(|one| is_own_store(state, one));
        own.extend(others);
        open = own;
    }
    let found = |place: &&'static Place| {
        let words = [place.name, place.country, place.group];
        let buyers = place.buyers.iter().map(|buyers| buyers.name);
        let mut words = words.into_iter().chain(buyers);
        // The contract's word is its name in Latin letters.
        text::holds(place.id, &searched)
            || words.any(|words| text::holds(&t(words).to_ascii_lowercase(), &searched))
    };
    let mut shown: Vec<_> = open.iter().copied().filter(found).collect();
    let nothing = shown.is_empty();
    if nothing {
        shown = open
            .into_iter()
            .filter(|one| is_own_store(state, one))
            .collect();
    }
    let mut headings: Vec<Text> = Vec::new();
    for place in &shown {
        if !headings.contains(&place.group) {
            headings.push(place.group);
        }
    }
    let (mut groups, mut folded) = (Vec::new(), Vec::new());
    for heading in headings {
        let under = shown.iter().copied().filter(|place| place.group == heading);
        let places: Vec<&'static Place> = under.collect();
        let name = t(heading);
        // Where the heading stands for one marketplace, its tiles need not name it again.
        let named = places.len() == 1;
        let tiles = places.iter();
        let tiles = tiles.flat_map(|one| place(state, one, named, &searched));
        let tiles: Vec<Node> = tiles.collect();
        let own = places.iter().any(|one| is_own_store(state, one));
        if own || tiles.len() < MOST {
            groups.push(group(name, "options places", tiles));
            continue;
        }
        let countries = places.len() > 1 && places.iter().all(|one| !one.country.is_empty());
        let count = countries.then(|| format!("{}{}", places.len(), t(w::COUNTRIES)));
        let tile = classed("details", "group abroad")
            .key(name)
            .attr_if(!searched.is_empty(), "open", "")
            .with(
                classed("summary", "option").with(
                    classed("span", "option-words")
                        .with(classed("span", "option-name").text(name))
                        .maybe(count.map(|count| classed("span", "option-hint").text(count))),
                ),
            )
            .with(classed("div", "options places").all(tiles));
        folded.push(tile);
    }
    let note = if nothing {
        format!("“{}”{}", state.search.trim(), t(w::NOT_FOUND))
    } else {
        t(w::UNCOVERED).into()
    };
    classed("section", "question")
        .key("question-0")
        .with(heading(state, 0, w::PLACE))
        .with(
            classed("div", "field search")
                .key("search")
                .with(el("label").attr("for", "search").text(t(w::SEARCH)))
                .with(
                    classed("span", "entry").with(
                        el("input")
                            .attr("type", "search")
                            .attr("id", "search")
                            .attr("autocomplete", "off")
                            .attr("data-field", "search")
                            .attr("value", state.search.clone()),
                    ),
                ),
        )
        .all(groups)
        .maybe((!folded.is_empty()).then(|| {
            classed("div", "options places folded")
                .key("folded")
                .all(folded)
        }))
        .with(
            classed("p", "uncovered")
                .key("uncovered")
                .attr("role", "status")
                .text(note),
        )
}

/// Whether it is a shop of the seller's own.
fn is_own_store(state: &State, place: &Place) -> bool {
    let known = Fact::Marketplace.mask_of(place.id);
    let known = known.and_then(|mask| state.rules.marketplace(mask));
    known.is_some_and(|marketplace| marketplace.is_own_store)
}

/// The tiles of a marketplace: its own, or one for each of its buyers' places; those that were searched for, where one was.
/// `named`: the heading says whose they are.
fn place(state: &State, place: &'static Place, named: bool, searched: &str) -> Vec<Node> {
    let chosen = state.place.is_some_and(|one| one.id == place.id);
    if place.buyers.is_empty() {
        let name = state.rules.say(place.name, state.language);
        let words = (place.id, name, place.country);
        return vec![option(state, "place", words, chosen, None)];
    }
    let found = |name: Text| {
        let name = state.rules.say(name, state.language);
        text::holds(&name.to_ascii_lowercase(), searched)
    };
    let any = place.buyers.iter().any(|buyers| found(buyers.name));
    let shown = place.buyers.iter();
    let shown = shown.filter(|buyers| !any || found(buyers.name));
    let buyers = shown.map(|buyers| {
        let name = state.rules.say(buyers.name, state.language);
        // Of "own store: buyers in Japan" the heading says the first half.
        let short = name
            .split_once(':')
            .map_or(name, |(_, rest)| rest.trim_start());
        let words = (buyers.id, if named { short } else { name }, buyers.hint);
        let chosen = chosen && state.buyers.is_some_and(|one| one.id == buyers.id);
        option(state, "place", words, chosen, None)
    });
    buyers.collect()
}

/// Answers under a small heading.
fn group(name: &'static str, class: &'static str, options: impl IntoIterator<Item = Node>) -> Node {
    classed("div", "group")
        .attr("role", "group")
        .attr("aria-label", name)
        .with(el("h3").text(name))
        .with(classed("div", class).all(options))
}

/// An answer to tap: its id, its name and a few more words.
fn option(
    state: &State,
    act: &'static str,
    (id, name, hint): (&'static str, &'static str, Text),
    chosen: bool,
    picture: Option<Node>,
) -> Node {
    let t = |text: Text| state.rules.say(text, state.language);
    let words = classed("span", "option-words")
        .with(classed("span", "option-name").text(name))
        .maybe((!hint.is_empty()).then(|| classed("span", "option-hint").text(t(hint))));
    classed("button", "option")
        .key(id)
        .attr("type", "button")
        .attr("data-do", act)
        .attr("data-value", id)
        .attr("aria-pressed", if chosen { "true" } else { "false" })
        .maybe(picture)
        .with(words)
}

fn heading(state: &State, at: usize, question: Text) -> Node {
    let t = |text: Text| state.rules.say(text, state.language);
    classed("header", "asks")
        .with(classed("p", "count").text(format!("{} {} / 4", t(w::QUESTION_OF), at + 1)))
        .with(
            el("h2")
                .attr("tabindex", "-1")
                .attr("data-focus", "")
                .text(t(question)),
        )
}

fn question(state: &State, outcome: &Outcome, tap: &Tap, at: usize) -> Node {
    let t = |text: Text| state.rules.say(text, state.language);
    let stages = state.stages();
    let chosen = state.taps.get(at - 1).copied().flatten();
    let chosen = chosen.map(|choice| choice.id);
    let moments = tap.id == "moment";
    // The moments of a parcel stand in their order along a line.
    let class = if moments { "strip" } else { "options" };
    let groups = tap.groups.iter().filter_map(|one| {
        let offered = |choice: &&Choice| choice.stages & stages != 0 || chosen == Some(choice.id);
        let options: Vec<Node> = one
            .choices
            .iter()
            .filter(offered)
            .map(|choice| {
                let picture = moments.then(|| icon(icons::moment(choice.id)));
                let words = (choice.id, t(choice.name), choice.hint);
                option(state, tap.id, words, chosen == Some(choice.id), picture)
            })
            .collect();
        (!options.is_empty()).then(|| group(t(one.name), class, options))
    });
    let early = outcome.decision.as_ref().filter(|decision| {
        state.next_question().is_some()
            && at > 1
            && decision.verdict != kotowari::Verdict::NeedFacts
    });
    classed("section", "question")
        .key(format!("question-{at}"))
        .with(heading(state, at, tap.question))
        .maybe(early.map(|decision| {
            classed("p", "early")
                .key("early")
                .with(icon(icons::tone(decision.verdict).drawing()))
                .with(el("span").text(t(w::SKIP)))
                .with(
                    classed("button", "quiet")
                        .attr("type", "button")
                        .attr("data-do", "show")
                        .text(t(w::SKIP_DO)),
                )
        }))
        .all(groups)
}

impl Node {
    /// Fills a list, and hides it while it is empty: an empty list is noise to a screen reader.
    fn with_all_or_hidden(self, items: Vec<Node>) -> Node {
        let empty = items.is_empty();
        self.attr_if(empty, "hidden", "").all(items)
    }
}
