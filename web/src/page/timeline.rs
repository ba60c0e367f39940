//! Request, now, the last moments to act, what silence does: one picture, and the same in words below it.

use kotowari::decision::{Decision, Duty};
use kotowari::order::ordered;
use kotowari::text::Text;

use super::clock::Clock;
use super::html::{Node, classed, el};
use super::state::State;
use super::words as w;

/// Most time limits: more would not be read.
const MOST: usize = 2;
/// From one moment to the next in the picture.
const STEP: usize = 80;

/// A moment: its mark (told apart without colour), what it is called, when it is and what happens.
struct Moment {
    mark: &'static str,
    name: Text,
    at: Option<String>,
    says: String,
}

/// The picture with its words; nothing where neither a duty nor a consequence is known.
pub fn picture(state: &State, decision: &Decision) -> Option<Node> {
    let moments = moments(state, decision);
    if moments.len() < 3 {
        return None;
    }
    let t = |text: Text| state.words_of(text);
    let width = moments.len() * STEP;
    let mut line = classed("svg", "timeline-of")
        .attr("viewBox", format!("0 0 {width} 44"))
        .attr("aria-hidden", "true")
        .with(classed("path", "line").attr("d", format!("M{} 14H{}", STEP / 2, width - STEP / 2)));
    for (at, moment) in moments.iter().enumerate() {
        let x = at * STEP + STEP / 2;
        line = line
            .with(
                el("path")
                    .attr("transform", format!("translate({x} 14)"))
                    .attr("d", moment.mark),
            )
            .with(
                el("text")
                    .attr("x", format!("{x}"))
                    .attr("y", "40")
                    .attr("text-anchor", "middle")
                    .text(t(moment.name)),
            );
    }
    let items = moments.into_iter().map(|moment| {
        let time = moment.at.map(|at| {
            let words = state.clock.words(&state.rules, &at, state.language);
            el("time").attr("datetime", at).text(words)
        });
        el("li")
            .with(el("strong").text(t(moment.name)))
            .maybe(time)
            .with(el("span").text(moment.says))
    });
    Some(
        classed("div", "timeline")
            .key("timeline")
            .with(line)
            .with(el("ol").all(items)),
    )
}

fn moments(state: &State, decision: &Decision) -> Vec<Moment> {
    const CIRCLE: &str = "M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0";
    const TRIANGLE: &str = "M-7-6H7L0 7z";
    const SQUARE: &str = "M-6-6H6V6H-6z";
    const CROSS: &str = "M-6-6L6 6M6-6L-6 6";
    let moment = |mark, name, at, says: &str| Moment {
        mark,
        name,
        at,
        says: says.into(),
    };
    let requested = Some(state.typed("requestedAt")).filter(|typed| typed.len() == 16);
    let requested = requested.map(|typed| format!("{typed}:00{}", state.clock.offset()));
    let mut moments = vec![
        moment(CIRCLE, w::REQUEST, requested, ""),
        moment(TRIANGLE, w::NOW, Some(state.clock.rfc3339()), ""),
    ];
    moments.extend(first_due(decision).into_iter().map(|duty| {
        let at = duty.due_local.clone().or_else(|| duty.due.clone());
        let limit = duty.limit.as_deref().filter(|_| at.is_none());
        moment(SQUARE, w::DUE, at, limit.unwrap_or_default())
    }));
    moments.extend(decision.consequences.first().map(|one| {
        let at = one.at_local.clone().or_else(|| one.at.clone());
        moment(CROSS, w::SILENCE, at, &one.says)
    }));
    moments
}

/// The duties that are due first, at most [`MOST`]; those without a time come last.
fn first_due(decision: &Decision) -> Vec<&Duty> {
    let due = |duty: &Duty| {
        let at = duty.due.as_deref().and_then(Clock::instant);
        at.unwrap_or(i64::MAX)
    };
    let mut duties: Vec<&Duty> = decision.duties.iter().collect();
    duties.retain(|duty| duty.due.is_some() || duty.limit.is_some());
    let mut first = ordered(duties, |duty| due(duty));
    first.truncate(MOST);
    first
}
