//! What the seller has told the page, and the case it makes.

use std::rc::Rc;

use kotowari::decision::{Decision, FieldKind, LetterField, LetterPart};
use kotowari::message::mark;
use kotowari::money::in_words;
use kotowari::text::{Language, LetterLanguage, Text};
use kotowari::value::Value;
use kotowari::{Error, Options, Rulebook};
use kotowari_rulebook::questions::{Choice, Place, Tap, stage, stages_after};

use super::clock::Clock;
use super::fields::{self, Field, Kind};
use super::given::Hosts;

const LINE: &str = "money.lines[0].";
/// The path of the price.
pub const PRICE: &str = "money.lines[0].price";

/// Everything the page knows. The page is a function of this.
#[derive(Clone, Debug)]
pub struct State {
    /// What is decided by, and where the words come from.
    pub rules: Rc<Rulebook>,
    /// The seller's language.
    pub language: Language,
    /// First tap.
    pub place: Option<&'static Place>,
    /// Where the buyers live, where the first tap said it.
    pub buyers: Option<&'static Choice>,
    /// Second to fourth tap.
    pub taps: [Option<&'static Choice>; 3],
    /// The question being answered; `None` shows the answer.
    pub open: Option<usize>,
    /// Kind of goods the seller chose; `None` leaves the moment's own, or ordinary stock, assumed.
    pub goods: Option<&'static str>,
    /// Whether the kinds of goods are on show.
    pub goods_open: bool,
    /// Refinements as typed.
    pub typed: Vec<(&'static Field, String)>,
    /// Fields whose date is only half filled in.
    pub unfinished: Vec<&'static str>,
    /// What of all this the host told.
    pub hosts: Hosts,
    /// Questions of the core answered in place.
    pub answered: Vec<Answered>,
    /// What is typed into the fields of letters, by their names: never part of the case.
    pub blanks: Vec<(String, String)>,
    /// What is looked for among the marketplaces.
    pub search: String,
    /// What became of the copy button.
    pub copied: Copied,
    /// Whether the seller wants to see how every rule stood to the facts.
    pub trace: bool,
    /// The device's clock, read by the shell.
    pub clock: Clock,
}

/// A question of the core and the answer given.
#[derive(Clone, Debug)]
pub struct Answered {
    /// Case key.
    pub fact: String,
    /// Trait, where the key is `goods`.
    pub goods_trait: Option<String>,
    /// Value.
    pub value: String,
    /// What the host page told, where it did and not the seller.
    pub given: Option<Value>,
}

/// What became of the copy button.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Copied {
    /// Not pressed since the text last changed.
    No,
    /// In the clipboard.
    Yes,
    /// The browser refused.
    Failed,
}

/// A decision, and what could not be used for it.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// `None` only where the taps themselves contradict each other, or rows have yet to come.
    pub decision: Option<Decision>,
    /// The book and the laws whose rows have yet to come before it can be decided, and the language of its letter.
    pub lacks: Option<(Vec<&'static str>, LetterLanguage)>,
    /// Refused fields with the reason.
    pub refused: Vec<Error>,
}

/// A letter with what was written into its fields.
pub struct Filled<'a> {
    /// The whole text.
    pub text: String,
    /// The same in pieces.
    pub pieces: Vec<Piece<'a>>,
    /// How many fields are open.
    pub left: usize,
}

/// A piece of a letter.
pub struct Piece<'a> {
    /// What stands there.
    pub text: String,
    /// The field, where it is one.
    pub field: Option<&'a LetterField>,
    /// Whether that is still to be written.
    pub is_open: bool,
}

impl State {
    /// A page on which nothing has been answered.
    pub fn new(
        rules: Rc<Rulebook>,
        language: Language,
        place: Option<&'static Place>,
        clock: Clock,
    ) -> State {
        State {
            rules,
            language,
            place,
            buyers: None,
            taps: [None; 3],
            open: Some(usize::from(place.is_some())),
            goods: None,
            goods_open: false,
            typed: Vec::new(),
            unfinished: Vec::new(),
            hosts: Hosts::default(),
            answered: Vec::new(),
            blanks: Vec::new(),
            search: String::new(),
            copied: Copied::No,
            trace: false,
            clock,
        }
    }

    /// The marketplace's three questions.
    pub fn questions(&self) -> &'static [Tap] {
        self.place
            .and_then(|place| place.taps)
            .map_or(&[], |taps| taps.as_slice())
    }

    /// How far the parcel has come, a mask.
    pub fn stages(&self) -> u8 {
        let [moment, ..] = self.taps;
        moment.map_or(stage::BEFORE, stages_after)
    }

    /// The marketplace, a mask.
    pub fn at(&self) -> u32 {
        self.place.map_or(0, Place::mask)
    }

    /// The currency of the marketplace, or of its country site where that came with the first answer.
    pub fn currency(&self) -> &'static str {
        let home = self
            .place
            .and_then(|place| self.rules.marketplace(place.mask()));
        let site = || {
            let told = self.buyers?.gives.iter();
            let site = told.clone().find(|given| given.key == "site")?;
            home?.site(site.value)?.currency
        };
        home.and_then(|home| home.currency)
            .or_else(site)
            .unwrap_or("JPY")
    }

    /// The kinds of goods that the marketplace's rules tell apart.
    pub fn kinds(&self) -> &'static [Choice] {
        self.place.map_or(&[], |place| place.goods)
    }

    /// Changes the marketplace and keeps what means the same there.
    pub fn move_to(&mut self, place: Option<&'static Place>) {
        if self.at() == place.map_or(0, Place::mask) {
            return;
        }
        let before = self.currency();
        self.place = place;
        self.buyers = None;
        let (questions, at, currency) = (self.questions(), self.at(), self.currency());
        for (at, slot) in self.taps.iter_mut().enumerate() {
            *slot = slot.and_then(|chosen| questions.get(at)?.choice(chosen.id));
        }
        let kinds = self.kinds();
        self.goods = self
            .goods
            .filter(|kind| kinds.iter().any(|one| one.id == *kind));
        self.typed.retain_mut(|(field, _)| {
            let same = fields::find(field.path, at).filter(|field| {
                field.places & at != 0 && (field.kind != Kind::Money || currency == before)
            });
            *field = same.unwrap_or(field);
            same.is_some()
        });
        self.unfinished.clear();
        self.answered.clear();
    }

    /// The first question without an answer.
    pub fn next_question(&self) -> Option<usize> {
        if self.place.is_none() {
            return Some(0);
        }
        let mut asked = self.taps.iter().zip(self.questions());
        asked
            .position(|(slot, tap)| slot.is_none() && !self.is_told(tap))
            .map(|at| at + 1)
    }

    /// The kind of goods in force, and whether it is only assumed.
    pub fn goods(&self) -> (&'static str, bool) {
        let told = self.taps.iter().flatten().flat_map(|choice| choice.gives);
        match (
            self.goods,
            told.into_iter().find(|given| given.key == "goods"),
        ) {
            (Some(chosen), _) => (chosen, false),
            (None, Some(given)) => (given.value, false),
            (None, None) => ("", true),
        }
    }

    /// What is typed into a field.
    pub fn typed(&self, path: &str) -> &str {
        self.typed
            .iter()
            .find(|(field, _)| field.path == path)
            .map_or("", |(_, text)| text)
    }

    /// Notes what is typed into a field.
    pub fn set_typed(&mut self, path: &str, text: String) {
        let Some(field) = fields::find(path, self.at()) else {
            return;
        };
        self.typed.retain(|(other, _)| other.path != path);
        if !text.is_empty() {
            self.typed.push((field, text));
        }
    }

    /// Whether a field is offered here, for this marketplace and stage of the parcel.
    pub fn offers(&self, field: &Field) -> bool {
        field.places & self.at() != 0 && field.stages & self.stages() != 0
    }

    /// The field with this path, where it is offered.
    pub fn offered(&self, path: &str) -> Option<&'static Field> {
        fields::find(path, self.at()).filter(|field| self.offers(field))
    }

    /// What is typed into a field of a letter.
    pub fn blank(&self, name: &str) -> &str {
        let mut blanks = self.blanks.iter();
        let found = blanks.find(|(known, _)| known == name);
        found.map_or("", |(_, text)| text)
    }

    /// Notes what is typed into a field of a letter.
    pub fn fill(&mut self, name: &str, text: String) {
        self.copied = Copied::No;
        self.blanks.retain(|(known, _)| known != name);
        if !text.is_empty() {
            self.blanks.push((name.into(), text));
        }
    }

    /// The letter with its fields filled as far as the seller has: each wherever it stands.
    pub fn filled<'a>(&self, parts: &'a [LetterPart], language: LetterLanguage) -> Filled<'a> {
        let (mut text, mut pieces, mut left) = (String::new(), Vec::new(), 0);
        for part in parts {
            let (words, field) = match part {
                LetterPart::Text(words) => (Some(words.text.clone()), None),
                LetterPart::Field(field) => (self.in_letter(field, language), Some(field)),
            };
            let is_open = words.is_none();
            left += usize::from(is_open);
            let words = words.unwrap_or_else(|| mark(language).into());
            text.push_str(&words);
            pieces.push(Piece {
                text: words,
                field,
                is_open,
            });
        }
        Filled { text, pieces, left }
    }

    /// What is typed into a field as the letter says it: a day and a sum in the letter's language.
    fn in_letter(&self, field: &LetterField, language: LetterLanguage) -> Option<String> {
        let typed = self.blank(field.field).trim();
        let words = match (field.kind, language) {
            (FieldKind::Date, LetterLanguage::Ja) => in_japanese(typed),
            (FieldKind::Money, _) => match self.read(Kind::Money, typed) {
                Value::Integer(sum) => Some(in_words(self.currency(), sum, language)),
                _ => None,
            },
            // A day is written as 2026-12-10 wherever its parts may stand in another order.
            (FieldKind::Date | FieldKind::Text, _) => None,
        };
        words.or_else(|| (!typed.is_empty()).then(|| typed.into()))
    }

    /// Whether a duty without a moment gets one once this field is filled in.
    pub fn dates(&self, duty: &str, field: &'static Field) -> bool {
        let mut then = self.clone();
        let now = self.clock.rfc3339();
        then.set_typed(field.path, now.get(..16).unwrap_or_default().into());
        let decision = then.outcome().decision;
        let duties = decision.into_iter().flat_map(|decision| decision.duties);
        duties
            .into_iter()
            .any(|one| one.id == duty && one.due.is_some())
    }

    /// Decides in the seller's language. A field that cannot be believed is left out and named.
    pub fn outcome(&self) -> Outcome {
        let language = self.language;
        let mut refused: Vec<Error> = Vec::new();
        let options = Options {
            trace: self.trace,
            ..Options::default()
        };
        loop {
            let case = self.case(language, &refused);
            match self.rules.case(&case) {
                Ok(case) => {
                    let lacks = self.rules.lacks(&case, options);
                    let lacks = (!lacks.is_empty()).then(|| (lacks, case.buyer_language()));
                    let decide = || self.rules.decide_with(&case, options);
                    return Outcome {
                        decision: lacks.is_none().then(decide),
                        lacks,
                        refused,
                    };
                }
                Err(error) => {
                    let known = refused.iter().any(|other| other.field() == error.field());
                    let ours = self
                        .typed
                        .iter()
                        .any(|(field, _)| names(error.field(), field.path));
                    let asked = self.answered.iter().any(|one| one.is_at(&error));
                    refused.push(error);
                    if known || !(ours || asked) {
                        return Outcome {
                            decision: None,
                            lacks: None,
                            refused,
                        };
                    }
                }
            }
        }
    }

    /// A sentence in the seller's language.
    pub fn words_of(&self, text: Text) -> &'static str {
        self.rules.say(text, self.language)
    }

    /// Notes the answer to a question the core asked.
    pub fn answer(&mut self, fact: &str, goods_trait: Option<&str>, value: &str) {
        self.answered.push(Answered {
            fact: fact.to_string(),
            goods_trait: goods_trait.map(ToString::to_string),
            value: value.to_string(),
            given: None,
        });
    }

    /// The case so far. Fields already refused are left out.
    pub fn case(&self, language: Language, refused: &[Error]) -> Value {
        let mut case = Vec::new();
        put(&mut case, "language", Value::Text(language.code().into()));
        if let Some(place) = self.place {
            put(&mut case, "marketplace", Value::Text(place.id.into()));
        }
        if self.clock.is_believed() {
            put(&mut case, "now", Value::Text(self.clock.rfc3339()));
        }
        put(
            &mut case,
            "sellerTimeZone",
            Value::Text(self.clock.offset()),
        );
        let mut goods: Vec<Value> = Vec::new();
        let kind = self.goods().0;
        if !kind.is_empty() {
            goods.extend(kind.split('|').map(|kind| Value::Text(kind.into())));
        }
        let first = self.buyers.iter().flat_map(|choice| choice.gives);
        let given = self.taps.iter().flatten().flat_map(|choice| choice.gives);
        for given in first.chain(given).filter(|given| given.key != "goods") {
            put(&mut case, given.key, given.told());
        }
        let believed = |path: &str| !refused.iter().any(|error| names(error.field(), path));
        let believed_in = |one: &&Answered| !refused.iter().any(|error| one.is_at(error));
        for one in self.answered.iter().filter(believed_in) {
            match (&one.goods_trait, &one.given) {
                (Some(kind), _) if one.value == "true" => goods.push(Value::Text(kind.clone())),
                (Some(_), _) => {}
                (None, Some(Value::List(traits))) if one.fact == "goods" => {
                    goods.extend_from_slice(traits);
                }
                (None, given) => put(
                    &mut case,
                    &one.fact,
                    given.clone().unwrap_or_else(|| plain(&one.value)),
                ),
            }
        }
        let refusable = case.iter().any(|(key, _)| key == "goods");
        let chosen = self.goods.is_some() || self.taps.iter().any(Option::is_some);
        if !goods.is_empty() || (chosen && !refusable) {
            put(&mut case, "goods", Value::List(goods));
        }
        let (mut money, mut line) = (Vec::new(), Vec::new());
        // A line has no meaning to the core without its price.
        let priced = |field: &Field| {
            !self.typed(PRICE).is_empty() && believed(PRICE) || !field.path.starts_with(LINE)
        };
        for (field, text) in self
            .typed
            .iter()
            .filter(|(field, _)| believed(field.path) && priced(field))
        {
            let value = self.read(field.kind, text);
            if let Some(key) = field.path.strip_prefix(LINE) {
                line.push((key.to_string(), value));
            } else if let Some(key) = field.path.strip_prefix("money.") {
                money.push((key.to_string(), value));
            } else {
                put(&mut case, field.path, value);
            }
        }
        if !line.is_empty() {
            money.push(("lines".into(), Value::List([Value::Object(line)].into())));
        }
        if !money.is_empty() {
            put(&mut money, "currency", Value::Text(self.currency().into()));
            put(&mut case, "money", Value::Object(money));
        }
        Value::Object(case)
    }

    /// What was typed, as the contract wants it; anything unreadable is passed on as it stands, so
    /// that the core can say what is wrong with it.
    fn read(&self, kind: Kind, text: &str) -> Value {
        match kind {
            Kind::DateTime if text.len() == 16 => {
                Value::Text(format!("{text}:00{}", self.clock.offset()))
            }
            Kind::Money if self.currency() != "JPY" => {
                hundredths(text).map_or_else(|| Value::Text(text.into()), Value::Integer)
            }
            Kind::Whole(_) | Kind::Money => {
                let plain: String = text
                    .chars()
                    .filter_map(digit)
                    .filter(|c| *c != ',')
                    .collect();
                plain
                    .parse()
                    .map_or_else(|_| Value::Text(text.into()), Value::Integer)
            }
            Kind::Percent => hundredths(text).map_or_else(
                || Value::Text(text.into()),
                |rate| Value::Number(rate as f64 / 10_000.0),
            ),
            Kind::YesNo => Value::Bool(text == "true"),
            Kind::Date | Kind::DateTime | Kind::OneOf(_) => Value::Text(text.into()),
        }
    }
}

/// Whether an error about `field` is about this path: `money.lines[0]` is about its keys too.
pub fn names(field: &str, path: &str) -> bool {
    field == path || (!field.is_empty() && path.starts_with(field) && path.contains('.'))
}

/// `2026-12-10` as 12月10日.
fn in_japanese(day: &str) -> Option<String> {
    let (month, day) = (day.get(5..7)?, day.get(8..10)?);
    let plain = |two: &str| two.trim_start_matches('0').to_string();
    Some([&plain(month), "月", &plain(day), "日"].concat())
}

/// Full-width digits, units and separators are how sellers write prices.
fn digit(c: char) -> Option<char> {
    match c {
        '\u{ff10}'..='\u{ff19}' => char::from_digit(c as u32 - 0xff10, 10),
        ' ' | '\u{3000}' | '円' | '¥' | '\u{ffe5}' | '$' | '€' | '£' | '%' | '\u{ff05}' => {
            None
        }
        '\u{ff0c}' => Some(','),
        '\u{ff0e}' => Some('.'),
        '\u{2212}' | '\u{ff0d}' => Some('-'),
        other => Some(other),
    }
}

/// `12.5` as 1250: a number with at most two decimals, without the 13 KB of a float parser. The last
/// point or comma parts the decimals, unless it is a comma before three digits.
fn hundredths(text: &str) -> Option<i64> {
    let plain: String = text.chars().filter_map(digit).collect();
    let (whole, decimals) = match plain.rsplit_once(['.', ',']) {
        Some((before, after)) if after.len() <= 2 => (before, after),
        _ => (plain.as_str(), ""),
    };
    // A point among the thousands is one only where a comma parted the decimals.
    let comma = plain
        .get(whole.len()..)
        .is_some_and(|rest| rest.starts_with(','));
    let grouping = if comma { '.' } else { ',' };
    let digits: String = whole
        .chars()
        .filter(|c| *c != grouping)
        .chain(decimals.chars())
        .collect();
    let all = digits.bytes().all(|byte| byte.is_ascii_digit());
    let scale = match decimals.len() {
        0 => 100,
        1 => 10,
        _ => 1,
    };
    digits
        .parse::<i64>()
        .ok()
        .filter(|_| all)?
        .checked_mul(scale)
}

/// A value as the page's buttons write it; several with `|` between them are one of these.
fn plain(value: &str) -> Value {
    match value {
        several if several.contains('|') => Value::List(several.split('|').map(plain).collect()),
        "true" => Value::Bool(true),
        "false" => Value::Bool(false),
        _ => value
            .parse()
            .map_or_else(|_| Value::Text(value.into()), Value::Integer),
    }
}

fn put(case: &mut Vec<(String, Value)>, key: &str, value: Value) {
    case.retain(|(other, _)| other != key);
    case.push((key.into(), value));
}
