//! What the host page already knows: a Case that stands in for taps and refinements.
//!
//! Whatever fits one of the four questions answers it, amounts are filled in as if typed, and the rest
//! stands among the seller's answers, where it can be seen and taken back.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::fields::{self, Kind};
use super::state::{Answered, State};
use crate::case::unknown_value;
use crate::error::{Allowed, Error};
use crate::intake::{self, Choice, Given, Tap};
use crate::pack;
use crate::text::facts::label_at;
use crate::text::{Language, Text};
use crate::value::Value;

/// Keys that the element knows better: its own language, the device's clock.
const OURS: [&str; 3] = ["language", "now", "sellerTimeZone"];

impl State {
    /// Takes in a Case of the host's. Returns why some of it could not be used; the rest is.
    pub fn tell(&mut self, case: &Value) -> Vec<Error> {
        let Value::Object(told) = case else {
            return [Error::unreadable("not an object")].into();
        };
        let known = |(key, value): &&(String, Value)| {
            *value != Value::Null && !OURS.contains(&key.as_str())
        };
        let mut told: Vec<(String, Value)> = told.iter().filter(known).cloned().collect();
        let keys: Vec<String> = told.iter().map(|(key, _)| key.clone()).collect();
        let mut refused = Vec::new();
        if let Some(Value::Text(id)) = take(&mut told, "marketplace") {
            match intake::find(&id).filter(|place| place.taps.is_some()) {
                Some(place) => self.move_to(Some(place)),
                None => refused.push(unknown_place(&id, self.language)),
            }
        }
        self.answered.retain(|one| one.given.is_none());
        self.tap(&mut told);
        self.choose_goods(&mut told);
        self.fill_in(&mut told);
        for (key, value) in told {
            self.stand(key, value);
        }
        let by_host = |error: &Error| keys.iter().any(|key| is_at(key, error));
        refused.extend(self.forget_refused().into_iter().filter(by_host));
        self.open = self.next_question();
        refused
    }

    /// Whether the host has told what this question is about.
    pub fn is_told(&self, tap: &Tap) -> bool {
        let told = |one: &Answered| one.given.is_some() && about(tap, &one.fact);
        self.answered.iter().any(told)
    }

    /// An answer of the seller's takes the place of what the host told about the same.
    pub fn outdo(&mut self, tap: &Tap) {
        self.answered
            .retain(|one| one.given.is_none() || !about(tap, &one.fact));
    }

    /// Answers each question with the choice that says most of what is told, and nothing else.
    fn tap(&mut self, told: &mut Vec<(String, Value)>) {
        for (slot, tap) in self.taps.iter_mut().zip(questions(self.place)) {
            let choices = tap.groups.iter().flat_map(|group| group.choices);
            let fitting = choices.filter(|choice| {
                !choice.gives.is_empty() && choice.gives.iter().all(|given| says(told, given))
            });
            let Some(choice) = fitting.max_by_key(|choice| choice.gives.len()) else {
                if told.iter().any(|(key, _)| about(tap, key)) {
                    *slot = None;
                }
                continue;
            };
            *slot = Some(choice);
            told.retain(|(key, _)| {
                key == "goods" || !choice.gives.iter().any(|given| given.key == key)
            });
        }
    }

    fn choose_goods(&mut self, told: &mut Vec<(String, Value)>) {
        let Some(Value::List(traits)) = find(told, "goods") else {
            return;
        };
        let names: Vec<&str> = traits.iter().filter_map(text_of).collect();
        let kind = self.kinds().iter().find(|kind| {
            let mut parts = kind.id.split('|').filter(|part| !part.is_empty());
            kind.id.split('|').filter(|part| !part.is_empty()).count() == traits.len()
                && parts.all(|part| names.contains(&part))
        });
        if let Some(kind) = kind {
            self.goods = Some(kind.id);
            take(told, "goods");
        }
    }

    /// Amounts, where the page has a field for each.
    fn fill_in(&mut self, told: &mut Vec<(String, Value)>) {
        let Some(Value::Object(money)) = find(told, "money") else {
            return;
        };
        let mut typed = Vec::new();
        let mut whole = true;
        let mut fill = |path: String, value: &Value| match self.written(&path, value) {
            Some(text) => typed.push((path, text)),
            None => whole = false,
        };
        for (key, value) in money {
            match (key.as_str(), value) {
                (_, Value::Null) => {}
                ("currency", Value::Text(code)) if code == self.currency() => {}
                ("lines", Value::List(lines)) => match lines.as_slice() {
                    [Value::Object(line)] => {
                        for (key, value) in line {
                            fill(alloc::format!("money.lines[0].{key}"), value);
                        }
                    }
                    _ => fill(String::new(), value),
                },
                _ => fill(alloc::format!("money.{key}"), value),
            }
        }
        if whole {
            take(told, "money");
            for (path, text) in typed {
                self.set_typed(&path, text);
            }
        }
    }

    /// How the seller would type this value into the field of that path.
    fn written(&self, path: &str, value: &Value) -> Option<String> {
        let field = fields::find(path, self.at())?;
        match (field.kind, value) {
            (_, Value::Integer(amount)) if *amount < 0 => None,
            (Kind::Money, Value::Integer(amount)) if self.currency() != "JPY" => {
                Some(hundredths(*amount))
            }
            (Kind::Money | Kind::Whole(_), Value::Integer(amount)) => Some(amount.to_string()),
            (Kind::Percent, Value::Integer(rate)) => Some(rate.saturating_mul(100).to_string()),
            (Kind::Percent, Value::Number(rate)) => {
                Some(hundredths((rate * 10_000.0 + 0.5) as i64))
            }
            (Kind::OneOf(_), Value::Text(text)) => Some(text.clone()),
            (Kind::YesNo, Value::Bool(yes)) => Some(yes.to_string()),
            _ => None,
        }
    }

    /// What fits no question stands among the answers.
    fn stand(&mut self, key: String, value: Value) {
        let at = self.at();
        let asks = pack::get().questions.iter();
        let fact = asks
            .map(|(fact, asks)| (*fact, *asks))
            .find(|(fact, _)| fact.goods_trait().is_none() && fact.key() == key);
        let asked = fields::find(&key, at)
            .map(|field| field.label)
            .or(fact.map(|(_, asks)| asks));
        let label = |language: Language| {
            let mut words = Vec::new();
            leaves(&value, &mut |leaf| {
                let shown = leaf.shown();
                let label = fact.map_or("", |(fact, _)| {
                    label_at(at, fact, &shown).in_language(language)
                });
                words.push(if label.is_empty() {
                    shown
                } else {
                    label.into()
                });
            });
            words.join(", ")
        };
        let question = |language| {
            asked.map_or_else(
                || key.clone(),
                |text: Text| text.in_language(language).into(),
            )
        };
        self.answered.push(Answered {
            value: value.shown(),
            question: Language::ALL.map(question),
            label: Language::ALL.map(label),
            fact: key,
            goods_trait: None,
            given: Some(value),
        });
    }

    /// Drops what the core refuses of what the host told, and says why.
    fn forget_refused(&mut self) -> Vec<Error> {
        if self.place.is_none() {
            return Vec::new();
        }
        let refused = self.outcome().refused;
        self.answered
            .retain(|one| one.given.is_none() || !refused.iter().any(|error| one.is_at(error)));
        refused
    }
}

impl Answered {
    /// Whether the error is about this answer or something inside it.
    pub fn is_at(&self, error: &Error) -> bool {
        is_at(&self.fact, error)
    }
}

fn is_at(key: &str, error: &Error) -> bool {
    let rest = error.field().strip_prefix(key);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
}

/// The marketplace that an attribute or a case names, but the page does not know.
pub fn unknown_place(id: &str, language: Language) -> Error {
    let open = pack::get().places.iter();
    let mut open = open
        .filter(|place| place.taps.is_some())
        .map(|place| place.id);
    unknown_value("marketplace", id, Allowed::join(&mut open)).in_language(language)
}

fn questions(place: Option<&'static intake::Marketplace>) -> &'static [Tap] {
    place
        .and_then(|place| place.taps)
        .map_or(&[], |taps| taps.as_slice())
}

fn about(tap: &Tap, key: &str) -> bool {
    let choices = tap.groups.iter().flat_map(|group| group.choices);
    let mut given = choices.flat_map(|choice: &Choice| choice.gives);
    key != "goods" && given.any(|given| given.key == key)
}

/// Whether the case says what a choice would give.
fn says(told: &[(String, Value)], given: &Given) -> bool {
    match (find(told, given.key), given.told()) {
        (Some(Value::List(all)), Value::List(some)) if given.key == "goods" => {
            some.iter().all(|one| all.contains(one))
        }
        (Some(value), wanted) => *value == wanted,
        (None, _) => false,
    }
}

fn find<'a>(told: &'a [(String, Value)], key: &str) -> Option<&'a Value> {
    told.iter()
        .find(|(known, _)| known == key)
        .map(|(_, value)| value)
}

fn take(told: &mut Vec<(String, Value)>, key: &str) -> Option<Value> {
    let at = told.iter().position(|(known, _)| known == key)?;
    Some(told.remove(at).1)
}

fn text_of(value: &Value) -> Option<&str> {
    match value {
        Value::Text(text) => Some(text),
        _ => None,
    }
}

fn leaves<'a>(value: &'a Value, each: &mut dyn FnMut(&'a Value)) {
    match value {
        Value::List(items) => items.iter().for_each(|item| leaves(item, each)),
        other => each(other),
    }
}

fn hundredths(amount: i64) -> String {
    alloc::format!("{}.{:02}", amount / 100, (amount % 100).abs())
}
