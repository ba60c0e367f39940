//! The checker behind one element: what the seller and the host page do to it, and what it shows then.
//!
//! Strings and numbers in, a page and plain data out. `dom.rs` draws the page, `www/element-pure.js` listens and reads the clock.

use std::rc::Rc;

use serde::{Serialize, Serializer};

use super::clock::Clock;
use super::given;
use super::html::Node;
use super::state::{Copied, Outcome, State};
use super::{answer, view};
use kotowari::case::unknown_value;
use kotowari::error::{Allowed, Error, ErrorBody};
use kotowari::rulebook::Rulebook;
use kotowari::text::Language;
use kotowari::value::Value;
use kotowari::{Decision, Verdict};
use kotowari_rulebook::questions::{self, Place};

/// More keys than any case has: what a host hands over is looked at key by key.
const MOST: usize = 200;

/// It outlives its place in the document: an element that is moved, or taken out and put back, keeps its answers.
pub struct Checker {
    state: State,
    /// The verdict and message last shown.
    told: Option<(Verdict, String)>,
    /// The decision last handed over.
    decided: Option<Decision>,
    /// What the host gave and could not be used, not yet handed over.
    refused: Vec<Error>,
    /// The marketplace of the attribute: where starting over leads.
    home: Option<&'static Place>,
    /// What the host hands over, taken in when the page is shown next.
    held: Option<Result<Value, Error>>,
    /// What the host told last, its marketplace apart.
    facts: Vec<(String, Value)>,
    /// The marketplace it told.
    place: Value,
    /// Whether there was none yet to take it in.
    waits: bool,
}

/// What there is to see and to say at one moment; `T` is what the caller's serializer makes.
pub struct Shown<T> {
    /// The page; none where words that it needs are not at hand yet.
    pub page: Option<Node>,
    /// Everything else, an object: `shown` (whether there is a page), `language` (its code), `wants` (files of
    /// rules and words that are not at hand, as `ja.base.texts`), `says` (a new verdict, for a screen reader, unless the focus moves there), `refused`
    /// (errors) and, only where it is another one than before, `decision` (null where there is none any more).
    pub told: T,
}

#[derive(Serialize)]
struct Told<'a> {
    shown: bool,
    language: &'static str,
    wants: Vec<String>,
    says: String,
    refused: Vec<ErrorBody<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    decision: Option<Option<&'a Decision>>,
}

/// What a button of the page is about: its `data-` attributes.
pub struct Act<'a> {
    /// `do`: what it does, or the question it answers.
    pub what: &'a str,
    /// `value`.
    pub value: &'a str,
    /// `fact`: the case key it answers.
    pub fact: &'a str,
    /// `trait`, where that key is `goods`.
    pub goods_trait: &'a str,
}

impl Checker {
    /// A checker that has not been asked yet.
    pub fn new(rules: Rc<Rulebook>) -> Checker {
        let epoch = Clock {
            seconds: 0,
            offset: 0,
        };
        Checker {
            state: State::new(rules, Language::default(), None, epoch),
            told: None,
            decided: None,
            refused: Vec::new(),
            home: None,
            held: None,
            facts: Vec::new(),
            place: Value::Null,
            waits: false,
        }
    }
}

impl Checker {
    /// What the device's clock says: before anything is told or shown.
    pub fn tick(&mut self, clock: Clock) {
        self.state.clock = clock;
    }

    /// What the attributes say now; what is left out stays as it is, and no marketplace is an empty one.
    pub fn update(&mut self, marketplace: Option<&str>, language: Option<&str>) {
        if let Some(language) = language.and_then(Language::from_code) {
            self.state.language = language;
        }
        match marketplace {
            None => {}
            Some("") => {
                self.home = None;
                self.go_to(None);
            }
            Some(id) => {
                let found = self.enter(id);
                self.home = found.then_some(self.state.place).flatten();
            }
        }
    }

    /// What the host knows now, in place of what it knew; or why it cannot be read. Null is nothing.
    pub fn facts(&mut self, case: Result<Value, Error>) {
        self.held = Some(case);
    }

    /// The case so far, as the decision shown was made from it; null before there is a marketplace.
    pub fn case<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let case = self.state.place.map(|_| {
            let refused = self.state.outcome().refused;
            self.state.case(self.state.language, &refused)
        });
        case.serialize(serializer)
    }

    /// What a button does. True where the focus belongs on the new question or the verdict.
    pub fn act(&mut self, act: &Act<'_>) -> bool {
        let state = &mut self.state;
        let value = act.value;
        match act.what {
            "language" => {
                state.language = Language::from_code(value).unwrap_or_default();
                return false;
            }
            "place" => {
                state.search.clear();
                let (place, buyers) = questions::first_answer(value);
                self.go_to(place);
                self.state.buyers = buyers;
                self.state.outdo(None, "buyerCountry");
            }
            "edit" => state.open = place_of(value),
            "show" => state.open = None,
            "over" => {
                *state = State::new(
                    Rc::clone(&state.rules),
                    state.language,
                    self.home,
                    state.clock,
                );
                self.facts.clear();
                self.place = Value::Null;
            }
            "kinds" => {
                state.goods_open = !state.goods_open;
                return false;
            }
            "goods" => {
                let kinds = state.kinds();
                let kind = kinds.iter().find(|one| one.id == value);
                state.goods = kind.map(|one| one.id);
                state.outdo(None, "goods");
                state.goods_open = false;
                return false;
            }
            "trace" => {
                state.trace = true;
                return false;
            }
            "undo" => {
                let answered = &mut state.answered;
                if let Some(at) = place_of(value).filter(|at| *at < answered.len()) {
                    answered.remove(at);
                }
            }
            "reply" => {
                let goods_trait = Some(act.goods_trait).filter(|kind| !kind.is_empty());
                state.answer(act.fact, goods_trait, value);
            }
            question => {
                let questions = state.questions();
                if let Some(at) = questions.iter().position(|tap| tap.id == question) {
                    let tap = questions.get(at);
                    if let Some(slot) = state.taps.get_mut(at) {
                        *slot = tap.and_then(|tap| tap.choice(value));
                    }
                    state.outdo(tap, "");
                }
                state.open = state.next_question();
            }
        }
        true
    }

    /// What stands in a field now. `unreadable`: the browser sees a date that is only half there.
    pub fn typed(&mut self, path: &str, text: String, unreadable: bool) {
        let state = &mut self.state;
        if let Some(name) = path.strip_prefix("blank.") {
            return state.fill(name, text);
        }
        if path == "search" {
            state.search = text;
            return;
        }
        state.set_typed(path, text);
        state.outdo(None, path);
        state.unfinished.retain(|other| *other != path);
        if let (true, Some(field)) = (unreadable, super::fields::find(path, state.at())) {
            state.unfinished.push(field.path);
        }
    }

    /// What became of the copy button.
    pub fn copied(&mut self, what: Copied) {
        self.state.copied = what;
    }

    /// Everything there is to see and to say at this moment. `moves`: the focus moves to the heading. Where the
    /// page cannot be shown without words that are not at hand there is none, and no decision is told before
    /// they are.
    pub fn show<S: Serializer>(
        &mut self,
        moves: bool,
        serializer: S,
    ) -> Result<Shown<S::Ok>, S::Error> {
        match self.held.take() {
            None => {}
            Some(Ok(Value::Object(told))) => self.take_in(told),
            Some(Ok(Value::Null)) => self.take_in(Vec::new()),
            Some(Ok(_)) => self.refused.push(Error::unreadable("not an object")),
            Some(Err(error)) => self.refused.push(error),
        }
        let language = self.state.language.code();
        let mut wants = Vec::new();
        let outcome = self.state.outcome();
        // While a question is open nothing of the answer is shown: its words come in the meantime.
        let answered = !self.misses(&mut wants) && outcome.lacks.is_none();
        if let Some((names, buyer_language)) = &outcome.lacks {
            let sentences = self.state.rules.sentences();
            for name in names {
                // Its words are asked for together with it, or they would be missed only then.
                wants.push([name, ".rules"].concat());
                let mut books = self.state.rules.books().iter();
                let shares = books.find(|book| book.name == *name);
                let shares = shares.map_or(&[][..], |book| book.shares);
                for name in [name].into_iter().chain(shares) {
                    let letters = [name, "-letters"].concat();
                    for (language, volume) in [
                        (self.state.language.into(), *name),
                        (*buyer_language, &letters),
                    ] {
                        let part = crate::part(language, volume);
                        if sentences.awaits(language, volume) && !wants.contains(&part) {
                            wants.push(part);
                        }
                    }
                }
            }
        }
        let page = view::page(&self.state, &outcome);
        if self.misses(&mut wants) || !(answered || self.state.open.is_some()) {
            // Without its words nothing is shown: once they are here, it is asked for again.
            let told = Told {
                shown: false,
                language,
                wants,
                says: String::new(),
                refused: Vec::new(),
                decision: None,
            };
            let told = told.serialize(serializer)?;
            return Ok(Shown { page: None, told });
        }
        let says = self.announce(&outcome, moves);
        let news = answered && outcome.decision != self.decided;
        let refused = std::mem::take(&mut self.refused);
        let refused = refused.iter();
        let refused = refused.map(|error| ErrorBody::of(error, self.state.rules.sentences()));
        let told = Told {
            shown: true,
            language,
            wants,
            says,
            refused: refused.collect(),
            decision: news.then_some(outcome.decision.as_ref()),
        };
        let told = told.serialize(serializer)?;
        if news {
            self.decided = outcome.decision;
        }
        Ok(Shown {
            page: Some(page),
            told,
        })
    }

    /// Whether words were missed since the last call; the files that have them are then wanted.
    fn misses(&self, wants: &mut Vec<String>) -> bool {
        let missed = self.state.rules.sentences().take_missed();
        for (language, volume) in &missed {
            let part = crate::part(*language, crate::part_of(volume.name()));
            if !wants.contains(&part) {
                wants.push(part);
            }
        }
        !missed.is_empty()
    }

    /// Changes the marketplace; what the host told may have waited for one.
    fn go_to(&mut self, place: Option<&'static Place>) {
        self.state.move_to(place);
        self.state.open = self.state.next_question();
        if self.waits && place.is_some() {
            self.waits = false;
            let told = std::mem::take(&mut self.facts);
            self.tell(told);
        }
    }

    /// To the marketplace that the host names; false where there is none of that name.
    fn enter(&mut self, id: &str) -> bool {
        let place = questions::find(id).filter(|place| place.taps.is_some());
        if place.is_some() {
            self.go_to(place);
        } else {
            self.refused.push(unknown_place(id, self.state.language));
        }
        place.is_some()
    }

    fn take_in(&mut self, mut told: Vec<(String, Value)>) {
        if told.len() > MOST {
            self.refused.push(Error::unreadable("too many keys"));
            return;
        }
        let place = given::take(&mut told, "marketplace");
        for ours in ["language", "now", "sellerTimeZone"] {
            given::take(&mut told, ours); // the element has its own
        }
        told.retain(|(_, value)| !value.is_null());
        if place != self.place {
            match &place {
                Value::Null => {}
                Value::Text(id) => _ = self.enter(id),
                other => _ = self.enter(&other.shown()),
            }
            self.place = place;
        }
        self.tell(told);
    }

    fn tell(&mut self, mut told: Vec<(String, Value)>) {
        if self.state.place.is_none() {
            self.waits = true;
        } else {
            self.state.spread(&mut told);
            told.retain(|(_, value)| !value.is_null());
            if told != self.facts {
                let mut refused = self.state.tell(&told, &self.facts);
                self.refused.append(&mut refused);
            }
        }
        self.facts = told;
    }

    /// A new verdict in words, unless the focus moves there anyway. Forgets that the message was copied
    /// once it is another one.
    fn announce(&mut self, outcome: &Outcome, moves: bool) -> String {
        let shown = outcome
            .decision
            .as_ref()
            .filter(|_| self.state.open.is_none());
        let told = shown.map(|decision| {
            let body = decision.message.as_ref().map(|message| &message.body);
            (decision.verdict, body.cloned().unwrap_or_default())
        });
        if told == self.told {
            return String::new();
        }
        self.state.copied = Copied::No;
        let before = self.told.take().map(|(verdict, _)| verdict);
        self.told = told;
        match shown {
            Some(decision) if !moves && Some(decision.verdict) != before => {
                let name = answer::name(&self.state, decision);
                [name, " ", &decision.headline].concat()
            }
            _ => String::new(),
        }
    }
}

fn place_of(value: &str) -> Option<usize> {
    value.parse::<u32>().ok().map(|at| at as usize)
}

/// The marketplace that an attribute or a case names, but the page does not know.
fn unknown_place(id: &str, language: Language) -> Error {
    let open = questions::places();
    let mut open = open
        .filter(|place| place.taps.is_some())
        .map(|place| place.id);
    unknown_value("marketplace", id, Allowed::join(&mut open)).in_language(language)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::tests::RULES;
    use serde_json::Value as Json;

    const NOON: Clock = Clock {
        seconds: 1_795_316_400,
        offset: 540,
    };

    fn press(checker: &mut Checker, what: &str, value: &str) -> bool {
        checker.act(&Act {
            what,
            value,
            fact: "",
            goods_trait: "",
        })
    }

    fn opened() -> Checker {
        let mut checker = Checker::new(Rc::new(crate::rulebook()));
        checker.tick(NOON);
        checker
    }

    fn tapped(place: &str, taps: [(&str, &str); 3]) -> Checker {
        let mut checker = opened();
        assert!(press(&mut checker, "place", place));
        for (question, answer) in taps {
            assert!(press(&mut checker, question, answer));
        }
        checker
    }

    fn shown(checker: &mut Checker, moves: bool) -> Json {
        let shown = checker.show(moves, serde_json::value::Serializer);
        shown.map(|shown| shown.told).unwrap_or_default()
    }

    fn case(checker: &Checker) -> Json {
        let case = checker.case(serde_json::value::Serializer);
        case.unwrap_or_default()
    }

    fn read(text: &str) -> Json {
        serde_json::from_str(text).unwrap_or_default()
    }

    fn at<'a>(json: &'a Json, path: &str) -> &'a Json {
        json.pointer(path).unwrap_or(&Json::Null)
    }

    /// Hands the case over; returns the errors.
    fn taken(checker: &mut Checker, case: &str) -> Vec<Json> {
        let case = serde_json::from_str(case);
        checker.facts(case.map_err(|_| Error::unreadable("not JSON")));
        let shown = shown(checker, false);
        at(&shown, "/refused")
            .as_array()
            .cloned()
            .unwrap_or_default()
    }

    #[test]
    fn a_decision_is_handed_over_when_it_is_new_and_a_verdict_is_said_where_the_focus_stays() {
        let mut checker = opened();
        let first = shown(&mut checker, false);
        assert_eq!(
            (at(&first, "/shown"), at(&first, "/language")),
            (&true.into(), &"ja".into())
        );
        checker = tapped(
            "qoo10-jp",
            [
                ("moment", "date-set"),
                ("reason", "change-of-mind"),
                ("channel", "cancel-button"),
            ],
        );
        let told = shown(&mut checker, true);
        assert_eq!(
            (at(&told, "/decision/verdict"), at(&told, "/says")),
            (&"must-accept".into(), &"".into())
        );
        let again = shown(&mut checker, false);
        assert_eq!(
            (again.get("decision"), at(&again, "/says")),
            (None, &"".into())
        );
        // Something else about the same order: no focus moves, so it is said.
        assert_eq!(
            taken(
                &mut checker,
                r#"{"orderStatus": "unpaid", "parcel": "not-started"}"#
            ),
            [Json::Null; 0]
        );
        press(&mut checker, "over", "");
        assert_eq!(shown(&mut checker, true).get("decision"), Some(&Json::Null));
        assert_eq!(case(&checker), Json::Null);
    }

    #[test]
    fn attributes_move_the_page_and_one_that_is_unknown_is_named_in_the_sellers_language() {
        let mut checker = opened();
        checker.update(Some("qoo10-jp"), Some("en"));
        let told = shown(&mut checker, false);
        assert_eq!(*at(&told, "/language"), "en");
        assert_eq!(*at(&case(&checker), "/marketplace"), "qoo10-jp");
        checker.update(Some("flea-market"), None);
        let told = shown(&mut checker, false);
        assert_eq!(*at(&told, "/refused/0/field"), "marketplace");
        let message = at(&told, "/refused/0/message").as_str().unwrap_or_default();
        assert!(
            message.contains("flea-market") && message.contains("qoo10-jp"),
            "{message}"
        );
        assert_eq!(*at(&case(&checker), "/marketplace"), "qoo10-jp");
        // Told once.
        assert_eq!(
            *at(&shown(&mut checker, false), "/refused"),
            serde_json::json!([])
        );
    }

    const ORDER_A: &str = r#"{"marketplace": "qoo10-jp", "orderStatus": "ship-date-set", "parcel": "with-carrier",
        "reason": "change-of-mind", "channel": "cancel-button", "goods": ["made-to-order"], "shipBy": "2026-11-25",
        "money": {"currency": "JPY", "lines": [{"price": 3000}], "commissionRate": 0.1}, "returnTerms": "shown-both"}"#;

    /// The case without what is the element's own.
    fn told(checker: &Checker) -> Json {
        let mut case = case(checker);
        if let Some(case) = case.as_object_mut() {
            for own in ["language", "now", "sellerTimeZone"] {
                case.remove(own);
            }
        }
        case
    }

    #[test]
    fn facts_take_the_place_of_those_before_whole() {
        let mut checker = opened();
        assert_eq!(taken(&mut checker, ORDER_A), [Json::Null; 0]);
        assert_eq!(told(&checker), read(ORDER_A));
        assert_eq!(
            taken(
                &mut checker,
                r#"{"marketplace": "qoo10-jp", "reason": "late"}"#
            ),
            [Json::Null; 0]
        );
        assert_eq!(
            told(&checker),
            serde_json::json!({"marketplace": "qoo10-jp", "reason": "late", "goods": []})
        );
        for nothing in ["{}", "null"] {
            taken(&mut checker, ORDER_A);
            assert_eq!(taken(&mut checker, nothing), [Json::Null; 0]);
            assert_eq!(
                told(&checker),
                serde_json::json!({"marketplace": "qoo10-jp"}),
                "{nothing}"
            );
        }
        let money = |price: u32, rate: f64| serde_json::json!({"marketplace": "qoo10-jp", "money": {"currency": "JPY", "lines": [{"price": price}], "commissionRate": rate}});
        // 12.345 % has more decimals than the field: then the amounts stand as they were told.
        for (price, rate) in [(3000, 0.1), (9000, 0.0), (9000, 0.12345), (100, 1.0)] {
            assert_eq!(
                taken(&mut checker, &money(price, rate).to_string()),
                [Json::Null; 0]
            );
            let case = told(&checker);
            let number = |path: &str| at(&case, path).as_f64();
            assert_eq!(
                number("/money/lines/0/price"),
                Some(f64::from(price)),
                "{case}"
            );
            assert_eq!(number("/money/commissionRate"), Some(rate), "{case}");
        }
    }

    #[test]
    fn the_same_facts_again_leave_the_sellers_answers_alone_and_new_ones_change_what_is_new() {
        let mut checker = opened();
        taken(&mut checker, ORDER_A);
        press(&mut checker, "moment", "unpaid");
        checker.typed("money.lines[0].price", "5000".into(), false);
        press(&mut checker, "edit", "2");
        taken(&mut checker, ORDER_A);
        let case = told(&checker);
        assert_eq!(
            (at(&case, "/orderStatus"), at(&case, "/money/lines/0/price")),
            (&"unpaid".into(), &5000.into())
        );
        assert_eq!(checker.state.open, Some(2));
        // Another commission is news of the commission, not of the price, nor of the moment.
        taken(&mut checker, &ORDER_A.replace("0.1}", "0.12}"));
        let case = told(&checker);
        assert_eq!(
            (at(&case, "/orderStatus"), at(&case, "/money/lines/0/price")),
            (&"unpaid".into(), &5000.into())
        );
        assert_eq!(at(&case, "/money/commissionRate").as_f64(), Some(0.12));
        // The parcel has moved on: that is news of the moment.
        taken(
            &mut checker,
            &ORDER_A
                .replace("with-carrier", "delivered")
                .replace("ship-date-set", "ship-confirmed"),
        );
        assert_eq!(*at(&told(&checker), "/parcel"), "delivered");
        assert_eq!(checker.state.open, Some(2));
    }

    #[test]
    fn starting_over_leads_to_the_marketplace_of_the_attribute_and_taking_that_away_to_the_first_question()
     {
        let mut checker = opened();
        checker.update(Some("amazon-us"), None);
        taken(&mut checker, ORDER_A);
        assert_eq!(*at(&told(&checker), "/marketplace"), "qoo10-jp");
        press(&mut checker, "over", "");
        assert_eq!(
            told(&checker),
            serde_json::json!({"marketplace": "amazon-us"})
        );
        taken(&mut checker, ORDER_A);
        assert_eq!(told(&checker), read(ORDER_A));
        checker.update(Some(""), None);
        assert_eq!((case(&checker), checker.state.open), (Json::Null, Some(0)));
        press(&mut checker, "over", "");
        assert_eq!(checker.state.open, Some(0));
    }

    #[test]
    fn what_is_no_case_is_refused_at_once_and_the_elements_own_keys_are_passed_over() {
        let mut checker = opened();
        let many: serde_json::Map<String, Json> =
            (0..4000).map(|at| (format!("key{at}"), 1.into())).collect();
        let refused = taken(&mut checker, &Json::Object(many).to_string());
        assert_eq!(refused.len(), 1);
        assert_eq!(taken(&mut checker, "[]").len(), 1);
        assert_eq!(
            taken(
                &mut checker,
                r#"{"marketplace": "qoo10-jp", "now": "junk", "language": 7}"#
            ),
            [Json::Null; 0]
        );
        let refused = taken(
            &mut checker,
            r#"{"marketplace": "qoo10-jp", "bogus": 1, "reason": "late"}"#,
        );
        assert_eq!(
            (
                refused.len(),
                refused.first().map(|error| at(error, "/field"))
            ),
            (1, Some(&"bogus".into()))
        );
        assert_eq!(*at(&told(&checker), "/reason"), "late");
    }

    #[test]
    fn copied_is_said_until_the_message_is_another_one() {
        let taps = [
            ("moment", "date-set"),
            ("reason", "change-of-mind"),
            ("channel", "cancel-button"),
        ];
        let mut checker = tapped("qoo10-jp", taps);
        let page = |checker: &mut Checker| {
            let shown = checker.show(false, serde_json::value::Serializer);
            shown.map(|shown| shown.page).ok().flatten()
        };
        let before = page(&mut checker);
        checker.copied(Copied::Yes);
        assert_ne!(page(&mut checker), before);
        press(&mut checker, "moment", "unpaid");
        assert_ne!(page(&mut checker), before);
        press(&mut checker, "moment", "date-set");
        page(&mut checker);
        assert_eq!(page(&mut checker), before);
    }

    #[test]
    fn a_verdict_that_changes_under_the_sellers_eyes_is_said() {
        let taps = [
            ("moment", "unshipped"),
            ("reason", "change-of-mind"),
            ("channel", "message"),
        ];
        let mut checker = tapped("amazon-us", taps);
        assert_eq!(
            *at(&shown(&mut checker, true), "/decision/verdict"),
            "redirect"
        );
        press(&mut checker, "channel", "cancel-button");
        let says = shown(&mut checker, false)["says"].take();
        assert!(says.as_str().is_some_and(|says| !says.is_empty()), "{says}");
    }

    #[test]
    fn the_case_handed_out_makes_the_decision_that_is_shown_and_the_same_page_elsewhere() {
        let pages = [
            (
                "qoo10-jp",
                [
                    ("moment", "handed-over"),
                    ("reason", "change-of-mind"),
                    ("channel", "cancel-button"),
                ],
            ),
            (
                "amazon-us",
                [
                    ("moment", "unshipped"),
                    ("reason", "late"),
                    ("channel", "cancel-button"),
                ],
            ),
            (
                "amazon-de",
                [
                    ("moment", "delivered"),
                    ("reason", "defective"),
                    ("channel", "return-request"),
                ],
            ),
        ];
        for (place, taps) in pages {
            let mut checker = tapped(place, taps);
            for (path, text) in [
                ("money.lines[0].price", "3000"),
                ("money.lines[0].quantity", "2"),
                ("orderedAt", "2026-11-20T09:30"),
                ("shipBy", "2026-11-25"),
            ] {
                checker.typed(path, text.into(), false);
            }
            let told = shown(&mut checker, true);
            let case = case(&checker).to_string();
            let Ok(given) = RULES.parse(&case) else {
                assert_eq!(case, "a case");
                continue;
            };
            assert_eq!(
                read(&RULES.decide(&given).to_json()),
                *at(&told, "/decision"),
                "{case}"
            );

            let mut other = opened();
            assert_eq!(taken(&mut other, &case), [Json::Null; 0], "{case}");
            assert_eq!(self::case(&other), read(&case));
            assert_eq!(
                other.state.taps.map(|tap| tap.map(|tap| tap.id)),
                checker.state.taps.map(|tap| tap.map(|tap| tap.id))
            );
        }
    }
}
