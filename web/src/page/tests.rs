//! The page, looked at without a browser.

use std::rc::Rc;
use std::sync::LazyLock;

use super::clock::Clock;
use super::fields::{GROUPS, Kind};
use super::html::{Child, Node};
use super::state::State;
use super::view;
use kotowari::Verdict;
use kotowari::text::Language;
use kotowari::value::Value;
use kotowari_rulebook::questions::{self, Tap, stages_after};

/// The whole rulebook, read once for all tests.
pub static RULES: LazyLock<kotowari::Rulebook> = LazyLock::new(crate::rulebook);

const NOON: Clock = Clock {
    seconds: 1_795_316_400,
    offset: 540,
}; // 2026-11-22T12:00:00+09:00

fn opened(place: &str, language: Language) -> State {
    State::new(
        Rc::new(crate::rulebook()),
        language,
        questions::find(place),
        NOON,
    )
}

/// Taps the answers with these ids.
fn tapped_at(place: &str, language: Language, ids: [&str; 3]) -> State {
    let mut state = opened(place, language);
    let questions = state.questions();
    for ((slot, tap), id) in state.taps.iter_mut().zip(questions).zip(ids) {
        *slot = tap.choice(id);
    }
    state.open = None;
    state
}

fn tapped(language: Language, ids: [&str; 3]) -> State {
    tapped_at("qoo10-jp", language, ids)
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
    let ids = |tap: &'static kotowari_rulebook::questions::Tap| {
        tap.groups
            .iter()
            .flat_map(|group| group.choices)
            .map(|one| one.id)
    };
    let mut pages = 0;
    for place in ["qoo10-jp", "amazon-us"] {
        let [moments, reasons, channels] = opened(place, Language::Ja).questions() else {
            return;
        };
        for (moment, reason) in
            ids(moments).flat_map(|moment| ids(reasons).map(move |reason| (moment, reason)))
        {
            let Some(chosen) = moments.choice(moment) else {
                continue;
            };
            let offered = |tap: &Tap, id| {
                let stages = stages_after(chosen);
                tap.choice(id)
                    .is_some_and(|choice| choice.stages & stages != 0)
            };
            if !offered(reasons, reason) {
                continue;
            }
            for channel in ids(channels).filter(|id| offered(channels, id)) {
                for language in Language::ALL {
                    let state = tapped_at(place, language, [moment, reason, channel]);
                    let page = shown(&state);
                    let mut all = Vec::new();
                    nodes(&page, &mut all);
                    let headed = all.iter().any(|node| {
                        node.attributes
                            .iter()
                            .any(|(name, _)| *name == "data-verdict")
                    });
                    assert!(headed, "{place} {moment} {reason} {channel}");
                    let dumb = all.iter().find(|node| {
                        matches!(node.tag, "button" | "summary" | "label" | "li")
                            && node.text_content().is_empty()
                    });
                    assert!(
                        dumb.is_none(),
                        "{place} {moment} {reason} {channel}: {dumb:?}"
                    );
                    pages += 1;
                }
            }
        }
    }
    assert!(pages > 3000, "{pages}");
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
            .map(kotowari::Error::field)
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
    let mut state = tapped(
        Language::Ja,
        ["packed-today", "change-of-mind", "cancel-button"],
    );
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
    let kept = state.answered.first().map(|one| state.in_words(one));
    assert!(kept.is_some_and(|(question, label)| !question.is_empty() && label != value));
}

#[test]
fn nothing_tapped_needs_facts() {
    let verdict = opened("qoo10-jp", Language::Ja)
        .outcome()
        .decision
        .map(|decision| decision.verdict);
    assert_eq!(verdict, Some(Verdict::NeedFacts));
}

#[test]
fn every_field_fits_the_contract_where_it_is_shown() {
    let places =
        ["qoo10-jp", "amazon-jp", "amazon-us"].map(|id| (id, opened(id, Language::Ja).at()));
    for field in GROUPS.iter().flat_map(|group| group.fields) {
        for (id, _) in places
            .iter()
            .filter(|(_, at)| field.places & at != 0 || field.places == 0)
        {
            let mut state = tapped_at(id, Language::Ja, ["delivered", "change-of-mind", "message"]);
            let text = match field.kind {
                Kind::Date => "2026-11-20",
                Kind::DateTime => "2026-11-20T10:30",
                Kind::Whole(_) | Kind::Percent | Kind::Money => "1",
                Kind::OneOf(options) => options.first().map_or("", |(value, _)| value),
                Kind::YesNo => "true",
            };
            state.set_typed("money.lines[0].price", "1".into());
            state.set_typed(field.path, text.into());
            let outcome = state.outcome();
            assert!(outcome.decision.is_some(), "{id} {}", field.path);
            assert!(
                !outcome.refused.iter().any(|error| {
                    ["unknown-key", "unknown-value", "wrong-type"].contains(&error.code())
                }),
                "{id} {}: {:?}",
                field.path,
                outcome.refused
            );
        }
    }
}

/// What the core gets for a price typed like this.
fn price(place: &str, typed: &str) -> Value {
    let mut state = opened(place, Language::Ja);
    state.set_typed("money.lines[0].price", typed.into());
    let Value::Object(case) = state.case(Language::Ja, &[]) else {
        return Value::Null;
    };
    let get = |entries: &[(String, Value)], key: &str| {
        entries
            .iter()
            .find(|(known, _)| known == key)
            .map_or(Value::Null, |(_, value)| value.clone())
    };
    let Value::Object(money) = get(&case, "money") else {
        return Value::Null;
    };
    match get(&money, "lines") {
        Value::List(lines) => match lines.first() {
            Some(Value::Object(line)) => get(line, "price"),
            _ => Value::Null,
        },
        _ => Value::Null,
    }
}

#[test]
fn cents_are_read_without_guessing() {
    for (typed, cents) in [
        ("12", 1200),
        ("12.5", 1250),
        ("12.50", 1250),
        ("$12.50", 1250),
        ("12,50", 1250),
        ("1,250", 125_000),
        ("1,250.00", 125_000),
        ("1.250,00", 125_000),
        ("12.50", 1250),
        ("0.05", 5),
    ] {
        assert_eq!(price("amazon-us", typed), Value::Integer(cents), "{typed}");
    }
    for typed in [
        "1.250",
        "12.50.1",
        "-1",
        "twelve",
        ".",
        "99999999999999999999",
    ] {
        assert_eq!(
            price("amazon-de", typed),
            Value::Text(typed.into()),
            "{typed}"
        );
    }
    assert_eq!(price("amazon-jp", "12,500円"), Value::Integer(12_500));
    assert_eq!(price("qoo10-jp", "12.50"), Value::Text("12.50".into()));
}

#[test]
fn the_rest_of_a_line_waits_for_its_price() {
    let mut state = tapped(
        Language::Ja,
        ["handed-over", "change-of-mind", "cancel-button"],
    );
    for price in ["", "three", "3000"] {
        state.set_typed("money.lines[0].price", price.into());
        state.set_typed("money.lines[0].shipping", "500".into());
        assert!(state.outcome().decision.is_some(), "{price}");
    }
}

#[test]
fn another_marketplace_keeps_what_means_the_same_there() {
    let mut state = tapped(
        Language::Ja,
        ["in-transit", "change-of-mind", "cancel-button"],
    );
    state.set_typed("money.lines[0].price", "3000".into());
    state.set_typed("shipBy", "2026-11-20".into());
    state.set_typed("sellerLevel", "power".into());
    state.goods = Some("reserved");
    state.move_to(questions::find("amazon-us"));
    assert_eq!(state.next_question(), None);
    let [moment, ..] = state.taps;
    assert!(
        moment.is_some_and(|moment| moment.gives.iter().any(|given| given.key == "fulfilment"))
    );
    assert_eq!(state.typed("shipBy"), "2026-11-20");
    assert_eq!(state.typed("money.lines[0].price"), "");
    assert_eq!(state.typed("sellerLevel"), "");
    assert_eq!(state.goods, None);
    state.move_to(questions::find("qoo10-jp"));
    assert_eq!(state.typed("shipBy"), "2026-11-20");
}

#[test]
fn a_derived_question_shows_the_field_that_settles_it() {
    let at = opened("amazon-us", Language::Ja).at();
    let field = |fact| super::fields::by_fact(fact, false, at).map(|field| field.path);
    for fact in [
        "orderedAt",
        "shipBy",
        "returnReceivedAt",
        "claimDecidedAt",
        "refundedAt",
        "graceUntil",
        "buyerRegion",
    ] {
        assert_eq!(field(fact), Some(fact));
    }
    assert_eq!(field("money"), Some("money.lines[0].price"));
    for fact in [
        "withdrawalInfoGiven",
        "returnCostTold",
        "opened",
        "returnedCondition",
    ] {
        assert_eq!(field(fact), None, "{fact}");
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
