//! What the host page already knows: a Case that stands in for taps and refinements.
//!
//! Whatever fits one of the four questions answers it, amounts and dates are filled in as if typed, and the
//! rest stands among the seller's answers, where it can be seen and taken back.

use super::fields::{self, Kind};
use super::state::{Answered, State};
use kotowari::case::fact_said_by;
use kotowari::error::Error;
use kotowari::fact::Fact;
use kotowari::rulebook::Rulebook;
use kotowari::text::listed;
use kotowari::value::Value;
use kotowari_rulebook::questions::{Choice, Given, Tap};

/// Keys and values of a case. What has found its place is taken out and leaves a null.
pub type Told = [(String, Value)];

/// What on the page is the host's word and not the seller's.
#[derive(Clone, Debug, Default)]
pub struct Hosts {
    /// The questions.
    pub taps: [bool; 3],
    /// The kind of goods.
    pub goods: bool,
    /// The fields, by path.
    pub typed: Vec<String>,
}

impl State {
    /// Takes in what the host tells now in place of what it told `before`, its marketplace already chosen.
    /// What is the same in both stays, with what the seller has made of it since. Returns why some of it
    /// could not be used; the rest is.
    pub fn tell(&mut self, told: &Told, before: &Told) -> Vec<Error> {
        let mut sellers = self.outcome().refused;
        let (asked, complete) = (self.reply(), self.next_question().is_none());
        let news = |key: &str| find(before, key) != find(told, key);
        for (key, _) in before.iter().filter(|(key, _)| news(key)) {
            self.withdraw(key);
        }
        let mut fresh: Vec<&str> = Vec::new();
        fresh.extend(
            told.iter()
                .map(|(key, _)| key.as_str())
                .filter(|key| news(key)),
        );
        let mut rest = told.to_vec();
        for (at, tap) in self.questions().iter().enumerate() {
            let lost = before.iter().any(|(key, _)| about(tap, key) && news(key));
            if fresh.iter().any(|key| about(tap, key)) || lost && self.is_hosts(at) {
                self.tap(at, tap, &mut rest);
                // What the choice does not say stands beside it.
                fresh.extend(
                    told.iter()
                        .map(|(key, _)| key.as_str())
                        .filter(|key| about(tap, key)),
                );
            }
        }
        if news("goods") {
            self.choose_goods(&mut rest);
        }
        if news("buyerCountry") {
            self.choose_buyers(&mut rest);
        }
        if news("money") && find(told, "money").is_some() {
            self.typed
                .retain(|(field, _)| !field.path.starts_with("money."));
        }
        for (key, value) in rest {
            if !value.is_null() && fresh.contains(&key.as_str()) {
                match self.written(&key, &value) {
                    Some(text) => {
                        self.set_typed(&key, text);
                        self.hosts.typed.push(key);
                    }
                    None => self.stand(&key, value),
                }
            }
        }
        let mut refused = self.outcome().refused;
        self.answered
            .retain(|one| one.given.is_none() || !refused.iter().any(|error| one.is_at(error)));
        sellers.retain(|error| error.field() != "marketplace");
        refused.retain(|error| !sellers.contains(error));
        // A question that is being answered stays open unless it has just been answered.
        let reopened = self.open.is_none() && complete && self.next_question().is_some();
        if reopened || asked != self.reply() {
            self.open = self.next_question();
        }
        refused
    }

    /// What stands as the answer to the open question.
    fn reply(&self) -> Option<(Option<&'static str>, bool)> {
        let at = self.open?.checked_sub(1)?;
        let chosen = self.taps.get(at).copied().flatten();
        let told = self
            .questions()
            .get(at)
            .is_some_and(|tap| self.is_told(tap));
        Some((chosen.map(|choice| choice.id), told))
    }

    /// Whether the host has told what this question is about.
    pub fn is_told(&self, tap: &Tap) -> bool {
        let mut answers = self.answered.iter();
        answers.any(|one| one.given.is_some() && about(tap, &one.fact))
    }

    fn is_hosts(&self, at: usize) -> bool {
        self.hosts.taps.get(at).is_some_and(|hosts| *hosts)
    }

    /// An answer of the seller's takes the place of what the host told about the same.
    pub fn outdo(&mut self, tap: Option<&Tap>, key: &str) {
        let money = key.starts_with("money.");
        self.answered.retain(|one| {
            let same = one.fact == key || money && one.fact == "money";
            one.given.is_none() || !same && !tap.is_some_and(|tap| about(tap, &one.fact))
        });
        self.hosts.typed.retain(|path| path != key);
        let questions = self.questions().iter();
        for (question, hosts) in questions.zip(&mut self.hosts.taps) {
            *hosts &= tap.is_none_or(|tap| tap.id != question.id);
        }
        self.hosts.goods &= key != "goods";
    }

    /// Takes back what the host told, unless the seller has made something else of it.
    fn withdraw(&mut self, key: &str) {
        self.answered
            .retain(|one| one.given.is_none() || one.fact != key);
        if let Some(at) = self.hosts.typed.iter().position(|path| path == key) {
            self.hosts.typed.remove(at);
            self.set_typed(key, String::new());
        }
        if key == "goods" && self.hosts.goods {
            self.goods = None;
        }
    }

    /// Answers a question with the choice that says most of what is told, and nothing else.
    fn tap(&mut self, at: usize, tap: &'static Tap, told: &mut Told) {
        let mut best: Option<&'static Choice> = None;
        for choice in tap.groups.iter().flat_map(|group| group.choices) {
            let says_more = choice.gives.len() > best.map_or(0, |best| best.gives.len());
            if says_more && choice.gives.iter().all(|given| says(told, given)) {
                best = Some(choice);
            }
        }
        let gives = best.map_or(&[][..], |choice| choice.gives);
        for given in gives.iter().filter(|given| given.key != "goods") {
            take(told, given.key);
        }
        self.answered
            .retain(|one| one.given.is_none() || !about(tap, &one.fact));
        if let (Some(slot), Some(hosts)) = (self.taps.get_mut(at), self.hosts.taps.get_mut(at)) {
            (*slot, *hosts) = (best, best.is_some());
        }
    }

    /// Answers with the first tap what it can say of the buyer's country.
    fn choose_buyers(&mut self, told: &mut Told) {
        let choices = self.place.map_or(&[][..], |place| place.buyers);
        let mut choices = choices.iter().filter(|choice| !choice.gives.is_empty());
        self.buyers = choices.find(|choice| choice.gives.iter().all(|given| says(told, given)));
        if self.buyers.is_some() {
            take(told, "buyerCountry");
        }
    }

    fn choose_goods(&mut self, told: &mut Told) {
        let Some(Value::List(traits)) = find(told, "goods") else {
            return;
        };
        let mut names = traits.iter().filter_map(|one| match one {
            Value::Text(name) => Some(name.as_str()),
            _ => None,
        });
        let wanted = listed(&mut names);
        let mut kinds = self.kinds().iter();
        if let Some(kind) = kinds.find(|kind| listed(&mut kind.id.split('|')) == wanted) {
            (self.goods, self.hosts.goods) = (Some(kind.id), true);
            take(told, "goods");
        }
    }

    /// Amounts by their paths, as the page asks for them, where it has a field for each.
    pub fn spread(&self, told: &mut Vec<(String, Value)>) {
        let Some(Value::Object(money)) = find(told, "money") else {
            return;
        };
        let mut paths = Vec::new();
        let mut add = |room: &str, entries: &Told| {
            let entries = entries
                .iter()
                .filter(|(key, value)| key != "lines" && !value.is_null());
            paths.extend(entries.map(|(key, value)| ([room, key].concat(), value.clone())));
        };
        add("money.", money);
        match find(money, "lines") {
            Some(Value::List(lines)) => match lines.as_slice() {
                [Value::Object(line)] => add("money.lines[0].", line),
                _ => return,
            },
            Some(_) => return,
            None => {}
        }
        if paths
            .iter()
            .all(|(path, value)| self.written(path, value).is_some())
        {
            take(told, "money");
            told.append(&mut paths);
        }
    }

    /// How the seller would type this value into the field of that path; nothing for the currency there is.
    fn written(&self, path: &str, value: &Value) -> Option<String> {
        if let ("money.currency", Value::Text(code)) = (path, value) {
            return (code == self.currency()).then(String::new);
        }
        let field = fields::find(path, self.at())?;
        let hundredths = |amount: i64| format!("{}.{:02}", amount / 100, amount % 100);
        match (field.kind, value) {
            (Kind::Money, Value::Integer(amount @ 0..)) if self.currency() != "JPY" => {
                Some(hundredths(*amount))
            }
            (Kind::Money | Kind::Whole(_), Value::Integer(amount @ 0..)) => {
                Some(format!("{}", *amount))
            }
            (Kind::Percent, Value::Integer(whole @ 0..=1)) => Some(hundredths(whole * 10_000)),
            (Kind::Percent, Value::Number(rate)) if *rate > 0.0 => {
                let parts = (rate * 10_000.0 + 0.5) as i64;
                let exact = (rate * 10_000.0 - parts as f64).abs() < 1e-6;
                exact.then(|| hundredths(parts))
            }
            (Kind::OneOf(_), Value::Text(text)) if path.starts_with("money.") => Some(text.clone()),
            (Kind::Date, Value::Text(text)) => (text.len() == 10).then(|| text.clone()),
            (Kind::DateTime, Value::Text(text)) if text.len() == 10 => None,
            (Kind::DateTime, Value::Text(text)) => self.clock.local(text),
            _ => None,
        }
    }

    /// What fits no question stands among the answers.
    fn stand(&mut self, key: &str, value: Value) {
        if value.is_null() {
            return;
        }
        self.answered.push(Answered {
            fact: key.into(),
            goods_trait: None,
            value: value.shown(),
            given: Some(value),
        });
    }

    /// What an answer is about and what it says, in the seller's words; as the contract writes it where
    /// there are none.
    pub fn in_words(&self, one: &Answered) -> (String, String) {
        let (rules, at, language) = (&self.rules, self.at(), self.language);
        let fact = fact_of(rules, one);
        let field = one.given.as_ref().and_then(|_| fields::find(&one.fact, at));
        let asked = field.map(|field| field.label);
        let asked = asked.or(fact.map(|fact| rules.question(fact)));
        let question = asked.map_or(one.fact.as_str(), |asked| rules.say(asked, language));
        let values = match &one.given {
            None => vec![one.value.clone()],
            Some(Value::List(items)) => items.iter().map(Value::shown).collect(),
            Some(other) => vec![other.shown()],
        };
        let mut said = values.iter().map(|value| {
            let label = fact.map(|fact| rules.say(rules.label_at(at, fact, value), language));
            label.filter(|label| !label.is_empty()).unwrap_or(value)
        });
        (question.into(), listed(&mut said))
    }
}

/// The fact that an answer is about: what its key says outright, else the first that is asked for by it.
fn fact_of(rules: &Rulebook, one: &Answered) -> Option<Fact> {
    let is_it = |fact: Fact| fact.goods_trait() == one.goods_trait.as_deref();
    let asked = || {
        rules
            .facts_asked()
            .find(|fact| is_it(*fact) && fact.key() == one.fact)
    };
    fact_said_by(&one.fact)
        .filter(|fact| is_it(*fact))
        .or_else(asked)
}

impl Answered {
    /// Whether the error is about this answer or something inside it.
    pub fn is_at(&self, error: &Error) -> bool {
        let rest = error.field().strip_prefix(self.fact.as_str());
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
    }
}

/// Takes a value out.
pub fn take(told: &mut Told, key: &str) -> Value {
    let mut told = told.iter_mut();
    let found = told.find(|(known, _)| known == key);
    found.map_or(Value::Null, |(_, value)| {
        std::mem::replace(value, Value::Null)
    })
}

fn find<'a>(told: &'a Told, key: &str) -> Option<&'a Value> {
    let found = told.iter().find(|(known, _)| known == key);
    found.map(|(_, value)| value)
}

fn about(tap: &Tap, key: &str) -> bool {
    let choices = tap.groups.iter().flat_map(|group| group.choices);
    let mut given = choices.flat_map(|choice| choice.gives);
    key != "goods" && given.any(|given| given.key == key)
}

/// Whether the case says what a choice would give.
fn says(told: &Told, given: &Given) -> bool {
    match (find(told, given.key), given.told()) {
        (Some(Value::List(all)), Value::List(some)) if given.key == "goods" => {
            some.iter().all(|one| all.contains(one))
        }
        (Some(value), wanted) => *value == wanted,
        (None, _) => false,
    }
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::*;
    use crate::page::clock::Clock;
    use kotowari::text::Language;
    use kotowari_rulebook::questions;

    fn told(place: &str, case: &str) -> (State, Vec<(&'static str, String)>) {
        let clock = Clock {
            seconds: 1_795_316_400,
            offset: 540,
        };
        let mut state = State::new(
            Rc::new(crate::rulebook()),
            Language::Ja,
            questions::find(place),
            clock,
        );
        let refused = tell(&mut state, case);
        (state, refused)
    }

    fn tell(state: &mut State, case: &str) -> Vec<(&'static str, String)> {
        tell_anew(state, case, "{}")
    }

    fn tell_anew(state: &mut State, case: &str, before: &str) -> Vec<(&'static str, String)> {
        let [case, before] = [case, before].map(|text| {
            let Ok(Value::Object(mut case)) = serde_json::from_str(text) else {
                return Vec::new();
            };
            state.spread(&mut case);
            case
        });
        let refused = state.tell(&case, &before);
        refused
            .iter()
            .map(|error| (error.code(), error.field().into()))
            .collect()
    }

    fn verdict(state: &State) -> Option<&'static str> {
        state
            .outcome()
            .decision
            .map(|decision| decision.verdict.name())
    }

    #[test]
    fn what_fits_a_question_answers_it_and_the_rest_can_be_taken_back() {
        let (mut state, refused) = told(
            "qoo10-jp",
            r#"{"orderStatus": "ship-date-set", "parcel": "with-carrier", "reason": "change-of-mind",
                "channel": "cancel-button", "goods": ["made-to-order"], "returnTerms": "shown-both",
                "money": {"currency": "JPY", "lines": [{"price": 3000}], "commissionRate": 0.085, "sale": null}}"#,
        );
        assert_eq!(refused, []);
        assert_eq!(
            state.taps.map(|tap| tap.map(|tap| tap.id)),
            [
                Some("handed-over"),
                Some("change-of-mind"),
                Some("cancel-button")
            ]
        );
        assert_eq!((state.open, state.goods().0), (None, "made-to-order"));
        assert_eq!(
            (
                state.typed("money.lines[0].price"),
                state.typed("money.commissionRate")
            ),
            ("3000", "8.50")
        );
        assert_eq!(verdict(&state), Some("may-refuse"));
        let labels: Vec<_> = state
            .answered
            .iter()
            .map(|one| state.in_words(one).1)
            .collect();
        assert_eq!(labels.len(), 1);
        assert!(
            labels.iter().all(|label| !label.contains("shown-both")),
            "{labels:?}"
        );
        state.answered.clear();
        assert!(verdict(&state).is_some());
    }

    #[test]
    fn what_cannot_be_believed_is_named_and_the_rest_is_used() {
        let (state, mut refused) = told(
            "qoo10-jp",
            r#"{"orderStatus": "unpaid", "parcel": "moon", "bogus": 1, "leavesToday": "yes", "goods": "x",
                "money": {"lines": [{"price": -5}]}}"#,
        );
        refused.sort();
        let fields: Vec<_> = refused.iter().map(|(_, field)| field.as_str()).collect();
        assert_eq!(
            fields,
            [
                "money.lines[0].price",
                "bogus",
                "parcel",
                "goods",
                "leavesToday"
            ]
        );
        assert!(state.answered.is_empty());
        assert_eq!(verdict(&state), Some("automatic"));
    }

    #[test]
    fn one_of_several_values_is_no_tap_but_is_not_asked_again() {
        let (state, refused) = told(
            "qoo10-jp",
            r#"{"parcel": ["packed", "labelled"], "orderStatus": "ship-date-set"}"#,
        );
        assert_eq!(refused, []);
        assert_eq!((state.taps.first(), state.open), (Some(&None), Some(2)));
        let case = state.case(Language::Ja, &[]);
        assert!(
            format!("{case:?}").contains(r#"List([Text("packed"), Text("labelled")])"#),
            "{case:?}"
        );
    }

    #[test]
    fn facts_given_again_replace_those_before_and_the_sellers_own_outdo_them() {
        let first = r#"{"returnlessRule": true, "domesticReturnAddress": false}"#;
        let (mut state, _) = told("amazon-us", first);
        assert_eq!(state.answered.len(), 2);
        let second = r#"{"domesticReturnAddress": true, "parcel": "packed"}"#;
        assert_eq!(tell_anew(&mut state, second, first), []);
        assert_eq!(state.answered.len(), 2);
        state.outdo(state.questions().first(), "");
        assert_eq!(state.answered.len(), 1);
        state.outdo(None, "domesticReturnAddress");
        assert!(state.answered.is_empty());
    }
}
