//! The optional refinements below the answer.

use kotowari::error::Error;
use kotowari::text::Text;

use super::fields::{Field, GROUPS, Kind};
use super::html::{Node, classed, el};
use super::icons::{self, icon};
use super::state::{Outcome, State, names};
use super::words as w;

/// The disclosure with every field that fits the stage of the parcel.
pub fn form(state: &State, outcome: &Outcome) -> Node {
    let t = |text: Text| state.rules.say(text, state.language);
    let groups = GROUPS.iter().enumerate();
    let groups = groups.filter_map(|(at, group)| {
        let shown = group.fields.iter().filter(|field| shown(state, field));
        let rows: Vec<Node> = shown.map(|field| row(state, outcome, field, "")).collect();
        (!rows.is_empty()).then(|| {
            // Dates and amounts stand open, the rest is only needed now and then.
            el("details")
                .key(group.fields.first().map_or("", |field| field.path))
                .attr_if(at < 2, "open", "")
                .with(el("summary").text(t(group.name)))
                .with(
                    classed("div", "fields")
                        .attr("role", "group")
                        .attr("aria-label", t(group.name))
                        .all(rows),
                )
        })
    });
    classed("details", "refine")
        .key("refine")
        .with(
            el("summary")
                .with(icon(icons::PLUS))
                .with(el("span").text(t(w::REFINE))),
        )
        .with(classed("p", "note").text(t(w::REFINE_HINT)))
        .with(classed("div", "sheets").all(groups))
}

fn shown(state: &State, field: &Field) -> bool {
    let offered = state.offers(field);
    // What was typed elsewhere stays in sight, under its own name only.
    offered || state.typed.iter().any(|(typed, _)| *typed == field)
}

/// A field with its label, and what is wrong with it. `place` keeps ids apart where a field is
/// shown twice (once beside the question that needs it).
pub fn row(state: &State, outcome: &Outcome, field: &'static Field, place: &'static str) -> Node {
    named_row(state, outcome, field, place, None)
}

/// The same under another name, which says what it is for.
pub fn named_row(
    state: &State,
    outcome: &Outcome,
    field: &'static Field,
    place: &'static str,
    name: Option<&str>,
) -> Node {
    let t = |text: Text| state.rules.say(text, state.language);
    let id = format!("{place}{}", field.path);
    let error_id = format!("{id}-error");
    let typed = state.typed(field.path);
    let error = outcome
        .refused
        .iter()
        .find(|error| names(error.field(), field.path));
    let unfinished = state.unfinished.contains(&field.path);
    let wrong = error.is_some() || unfinished;
    let input = match field.kind {
        Kind::OneOf(options) => select(
            state,
            options.iter().map(|(value, name)| (*value, t(*name))),
            typed,
        ),
        Kind::YesNo => {
            let yes = match state.language {
                kotowari::text::Language::Ja => [("true", "はい"), ("false", "いいえ")],
                kotowari::text::Language::En => [("true", "Yes"), ("false", "No")],
            };
            select(state, yes.into_iter(), typed)
        }
        Kind::Date => el("input").attr("type", "date"),
        Kind::DateTime => el("input").attr("type", "datetime-local"),
        Kind::Whole(_) => el("input")
            .attr("type", "text")
            .attr("inputmode", "numeric")
            .attr("autocomplete", "off"),
        Kind::Percent | Kind::Money => el("input")
            .attr("type", "text")
            .attr("inputmode", "decimal")
            .attr("autocomplete", "off"),
    };
    let unit = match field.kind {
        Kind::Whole(unit) => t(unit),
        Kind::Percent => "%",
        Kind::Money => match state.currency() {
            "JPY" => t(w::YEN),
            other => other,
        },
        _ => "",
    };
    let mut input = input.attr("id", id.clone()).attr("data-field", field.path);
    if !(unfinished && typed.is_empty()) {
        // A half-typed date reads as empty: writing that back would wipe what the seller sees.
        input = input.attr("value", String::from(typed));
    }
    if wrong {
        input = input
            .attr("aria-invalid", "true")
            .attr("aria-describedby", error_id.clone());
    }
    let message = match error {
        Some(error) => Some(format!(
            "{}{}{}",
            said(state, error, field),
            space(state),
            t(w::NOT_USED)
        )),
        None => unfinished.then(|| t(w::NOT_FINISHED).into()),
    };
    classed("div", if wrong { "field wrong" } else { "field" })
        .key(field.path)
        .with(
            el("label")
                .attr("for", id)
                .text(String::from(name.unwrap_or(t(field.label)))),
        )
        .with(
            classed("span", "entry")
                .with(input)
                .maybe((!unit.is_empty()).then(|| classed("span", "unit").text(unit))),
        )
        .maybe(message.map(|message| {
            classed("p", "error")
                .key("error")
                .attr("id", error_id)
                .text(message)
        }))
}

fn select<'a>(
    state: &State,
    options: impl Iterator<Item = (&'static str, &'static str)> + 'a,
    typed: &str,
) -> Node {
    let none = state.rules.say(w::NOT_CHOSEN, state.language);
    let option = |value: &'static str, name: &'static str| {
        el("option")
            .attr("value", value)
            .attr_if(value == typed, "selected", "")
            .text(name)
    };
    el("select")
        .with(option("", none))
        .all(options.map(|(value, name)| option(value, name)))
}

/// The core names fields by their path; the page by the label above the field.
fn said(state: &State, error: &Error, field: &Field) -> String {
    let label = state.rules.say(field.label, state.language);
    let name = match state.language {
        kotowari::text::Language::Ja => format!("「{label}」"),
        kotowari::text::Language::En => format!("“{label}”"),
    };
    error.message_about(state.rules.sentences(), &name, state.language)
}

fn space(state: &State) -> &'static str {
    match state.language {
        kotowari::text::Language::Ja => "",
        kotowari::text::Language::En => ". ",
    }
}
