//! The page, looked at without a browser.

use alloc::vec::Vec;

use super::clock::Clock;
use super::fields::{GROUPS, Kind};
use super::html::{Child, Node};
use super::state::State;
use super::view;
use crate::Verdict;
use crate::intake::MARKETPLACES;
use crate::text::Language;

const NOON: Clock = Clock {
    seconds: 1_795_316_400,
    offset: 540,
}; // 2026-11-22T12:00:00+09:00

fn opened(language: Language) -> State {
    State::new(
        language,
        MARKETPLACES.iter().find(|place| place.id == "qoo10-jp"),
        NOON,
    )
}

/// Taps the answers with these ids.
fn tapped(language: Language, ids: [&str; 3]) -> State {
    let mut state = opened(language);
    let questions = state.questions();
    for ((slot, tap), id) in state.taps.iter_mut().zip(questions).zip(ids) {
        *slot = tap.choice(id);
    }
    state.open = None;
    state
}

fn nodes<'a>(node: &'a Node, found: &mut Vec<&'a Node>) {
    found.push(node);
    for child in &node.children {
        if let Child::Element(child) = child {
            nodes(child, found);
        }
    }
}

fn shown(state: &State) -> Node {
    view::page(state, &state.outcome())
}

#[test]
fn every_four_taps_give_an_answer_in_both_languages_with_no_button_left_without_words() {
    let [moments, reasons, channels] = opened(Language::Ja).questions() else {
        return;
    };
    let ids = |tap: &'static crate::intake::Tap| {
        tap.groups
            .iter()
            .flat_map(|group| group.choices)
            .map(|one| one.id)
    };
    let mut pages = 0;
    for (moment, reason) in
        ids(moments).flat_map(|moment| ids(reasons).map(move |reason| (moment, reason)))
    {
        for channel in ids(channels) {
            for language in Language::ALL {
                let state = tapped(language, [moment, reason, channel]);
                let page = shown(&state);
                let mut all = Vec::new();
                nodes(&page, &mut all);
                let headed = all
                    .iter()
                    .any(|node| node.tag == "h2" && !node.text_content().is_empty());
                assert!(headed, "{moment} {reason} {channel}");
                let dumb = all.iter().find(|node| {
                    matches!(node.tag, "button" | "summary" | "label" | "li")
                        && node.text_content().is_empty()
                });
                assert!(dumb.is_none(), "{moment} {reason} {channel}: {dumb:?}");
                pages += 1;
            }
        }
    }
    assert!(pages > 2000, "{pages}");
}

#[test]
fn what_cannot_be_believed_is_left_out_and_named_beside_its_field() {
    let mut state = tapped(
        Language::En,
        ["handed-over", "change-of-mind", "cancel-button"],
    );
    let before = state.outcome().decision.map(|decision| decision.verdict);
    state.set_typed("money.lines[0].price", "three".into());
    state.set_typed("money.commissionRate", "8.8".into());
    let outcome = state.outcome();
    assert_eq!(
        outcome
            .refused
            .iter()
            .map(crate::Error::field)
            .collect::<Vec<_>>(),
        ["money.lines[0].price"]
    );
    assert_eq!(outcome.decision.map(|decision| decision.verdict), before);
    let page = shown(&state);
    let mut all = Vec::new();
    nodes(&page, &mut all);
    assert!(
        all.iter()
            .any(|node| node.attributes.contains(&("aria-invalid", "true".into())))
    );
}

#[test]
fn full_width_digits_and_separators_are_read_as_numbers() {
    let mut state = tapped(
        Language::Ja,
        ["handed-over", "change-of-mind", "cancel-button"],
    );
    state.set_typed("money.lines[0].price", "12,000円".into());
    state.set_typed("money.commissionRate", "8.25%".into());
    assert!(
        state.outcome().refused.is_empty(),
        "{:?}",
        state.outcome().refused
    );
}

#[test]
fn a_question_answered_in_place_is_kept_in_both_languages() {
    let mut state = tapped(Language::Ja, ["packed", "change-of-mind", "cancel-button"]);
    let asked = state
        .outcome()
        .decision
        .and_then(|decision| decision.ask.into_iter().next());
    let Some((fact, kind, value)) =
        asked.and_then(|one| Some((one.fact, one.goods_trait, one.options.first()?.value)))
    else {
        return;
    };
    state.answer(fact, kind, value);
    let kept = state
        .answered
        .first()
        .map(|one| (one.question.clone(), one.label.clone()));
    assert!(kept.is_some_and(|(question, label)| {
        question.iter().chain(&label).all(|words| !words.is_empty())
    }));
}

#[test]
fn nothing_tapped_needs_facts_and_every_field_fits_the_contract() {
    let state = opened(Language::Ja);
    let verdict = state.outcome().decision.map(|decision| decision.verdict);
    assert_eq!(verdict, Some(Verdict::NeedFacts));
    for field in GROUPS.iter().flat_map(|group| group.fields) {
        let mut state = tapped(Language::Ja, ["delivered", "change-of-mind", "message"]);
        let text = match field.kind {
            Kind::Date => "2026-11-20",
            Kind::DateTime => "2026-11-20T10:30",
            Kind::Whole(_) | Kind::Percent => "1",
            Kind::OneOf(options) => options.first().map_or("", |(value, _)| value),
            Kind::YesNo => "true",
        };
        state.set_typed(field.path, text.into());
        let refused = state.outcome().refused;
        assert!(
            !refused
                .iter()
                .any(|error| error.code() == "unknown-key" || error.code() == "unknown-value"),
            "{refused:?}"
        );
    }
}

#[test]
fn a_copy_that_failed_says_so() {
    let mut state = tapped(
        Language::En,
        ["handed-over", "change-of-mind", "cancel-button"],
    );
    state.copied = super::state::Copied::Failed;
    assert!(
        shown(&state)
            .text_content()
            .contains("the text is selected for you")
    );
    state.copied = super::state::Copied::Yes;
    assert!(shown(&state).text_content().contains("Copied"));
}
