//! The text to copy: in the buyer's language, of true facts only.
//!
//! A letter is chosen by the answer; each of its parts is said only when the facts given support
//! it. Sums and dates that the case holds are filled in; a sentence whose figure nobody gave is said
//! without it or left out, and only where a letter means nothing without it does a blank stay for the
//! seller to fill in. An answer that hangs on something unconfirmed is a holding reply, never a
//! refusal. A letter never shifts the reason to the buyer, never promises a day nobody guarantees,
//! never claims a dispatch that has not happened.

use serde::{Deserialize, Serialize};

use crate::case::Case;
use crate::decision::{
    FieldKind, LetterField, LetterPart, LetterText, Message, Money, Note, Translation,
};
use crate::fact::{Cond, Fact, Facts, Match, payment_method};
use crate::leaked;
use crate::money::{self, Line};
use crate::rule::{Deadline, Layer, Yield};
use crate::rulebook::Rulebook;
use crate::text::{self, LetterLanguage, Text};
use crate::timeline::{Side, When, Zone};

/// The longest text that a field takes. The first whose conditions hold is the one that counts.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
pub struct Limit {
    /// When the letter goes into that field.
    #[serde(deserialize_with = "leaked::list")]
    pub when: &'static [Cond],
    /// Most characters.
    pub most: u32,
}

/// A letter for one outcome.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
pub struct Letter {
    /// Stable id.
    pub id: &'static str,
    /// When it is the one to send.
    #[serde(deserialize_with = "leaked::list")]
    pub when: &'static [Cond],
    /// Subject line.
    pub subject: Text,
    /// Paragraphs.
    #[serde(deserialize_with = "leaked::list")]
    pub parts: &'static [Part],
}

/// A paragraph, said when its conditions hold. `{name}` stands for a [`Blank`]. Of `[one|other]` the
/// first is said whose blanks are all filled, nothing where there is none; it may be empty.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
pub struct Part {
    /// The point it makes.
    pub point: &'static str,
    /// When it is true.
    #[serde(deserialize_with = "leaked::list")]
    pub when: &'static [Cond],
    /// When something else is said instead: where one of these holds. Not known to hold is no such reason, so
    /// the words are true either way.
    #[serde(deserialize_with = "leaked::list")]
    pub unless: &'static [Cond],
    /// The words.
    pub says: Text,
}

impl Part {
    /// Said in every case.
    #[must_use]
    pub const fn always(point: &'static str, says: Text) -> Part {
        Part::given(point, &[], says)
    }

    /// Said when these conditions hold.
    #[must_use]
    pub const fn given(point: &'static str, when: &'static [Cond], says: Text) -> Part {
        Part {
            point,
            when,
            unless: &[],
            says,
        }
    }

    /// Said unless one of these holds.
    #[must_use]
    pub const fn unless(self, unless: &'static [Cond]) -> Part {
        Part { unless, ..self }
    }

    fn is_said(&self, facts: &Facts) -> bool {
        let holds = |cond: &Cond| facts.matches(*cond) == Match::Holds;
        facts.matches_all(self.when) == Match::Holds && !self.unless.iter().any(holds)
    }
}

/// Something a letter needs that only the seller knows.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
pub struct Blank {
    /// Its name in `{…}`.
    pub name: &'static str,
    /// What of the case fills it, if there is something.
    pub filled_by: Option<Filling>,
    /// What is written there.
    pub kind: FieldKind,
    /// What to write there, in the seller's language.
    pub says: Text,
}

/// What of a case fills a blank.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
pub enum Filling {
    /// A date.
    Date(When),
    /// The last day that the buyer's law leaves, where the buyer is.
    LastDay(
        #[serde(deserialize_with = "leaked::list")] &'static [Deadline],
        Side,
    ),
}

/// A blank that is worked out: what the buyer gets back.
pub const REFUND: &str = "refund";
/// Likewise: the part of the shipping above standard delivery.
pub const EXPRESS: &str = "express";
/// Likewise: what the buyer paid.
pub const AMOUNT: &str = "amount";
/// Likewise: the same where all of it goes back.
pub const WHOLE: &str = "whole";
/// Likewise: what goes back where the case gives back a part.
pub const PART: &str = "part";
/// Likewise: the day on which the marketplace's return window ended.
pub const WINDOW_END: &str = "window-end";
/// Likewise, without words of its own: sending it back costs the buyer nothing.
pub const NO_POSTAGE: &str = "no-postage";
/// Likewise: how the buyer paid, where the money can go back the same way.
pub const METHOD: &str = "method";
/// Filled by how the shop signs: who writes, with address and telephone. A letter that says so needs no name under it.
pub const CONTACT: &str = "contact";

/// A letter for an answer, before the sums and dates of a case are put in.
pub(crate) struct Chosen {
    letter: &'static Letter,
    /// Those of its parts that are said.
    parts: Vec<&'static Part>,
    /// What it must never do.
    never: Vec<&'static str>,
    /// The same as sentences in the seller's language.
    avoid: Vec<Note>,
    /// Most characters.
    limit: Option<u32>,
}

/// The letter for an answer; `None` where no letters exist for the marketplace.
///
/// `answered` are the facts with the answer among them. Parts of a letter state only what the case
/// says: of `answered` they read the answer alone.
pub(crate) fn choose(rules: &Rulebook, case: &Case, answered: &Facts) -> Option<Chosen> {
    let book = rules.book(case.marketplace.mask)?;
    let mut facts = case.facts.clone();
    for answer in [
        Fact::Answer,
        Fact::AnswerThen,
        Fact::Overall,
        Fact::OnCondition,
    ] {
        facts.set(answer, answered.get(answer));
    }
    let letter = book
        .letters
        .iter()
        .find(|letter| facts.matches_all(letter.when) == Match::Holds)?;
    let never = book.never.iter();
    Some(Chosen {
        letter,
        parts: letter
            .parts
            .iter()
            .filter(|part| part.is_said(&facts))
            .collect(),
        never: never.clone().map(|(id, _)| *id).collect(),
        avoid: never
            .map(|(id, says)| Note {
                id,
                says: rules.words(*says, case.language),
            })
            .collect(),
        limit: book
            .limits
            .iter()
            .find(|limit| facts.matches_all(limit.when) == Match::Holds)
            .map(|limit| limit.most),
    })
}

/// The letter for an answer, written; `None` where no letters exist for the marketplace.
///
/// `answered` are the facts with the answer among them, `money` is what following it costs.
#[must_use]
pub fn compose(
    rules: &Rulebook,
    case: &Case,
    answered: &Facts,
    money: Option<&Money>,
) -> Option<Message> {
    Some(choose(rules, case, answered)?.written(rules, case, money))
}

impl Chosen {
    /// The letter with the sums and dates of the case. `money` is what following the answer costs.
    pub(crate) fn written(&self, rules: &Rulebook, case: &Case, money: Option<&Money>) -> Message {
        let Chosen { letter, parts, .. } = self;
        let own = case.language;
        let writing = Writing { rules, case, money };
        let written = writing.write(parts, case.buyer_language);
        Message {
            id: letter.id,
            language: case.buyer_language.code(),
            subject: rules.words(letter.subject, case.buyer_language),
            body: written.body(case.buyer_language),
            blanks: written.fields().map(|field| field.says.clone()).collect(),
            parts: written.parts,
            points: written.points,
            never: self.never.clone(),
            avoid: self.avoid.clone(),
            limit: self.limit,
            in_seller_language: (case.buyer_language != own.into()).then(|| {
                let written = writing.write(parts, own.into());
                Translation {
                    language: own.code(),
                    subject: rules.words(letter.subject, own),
                    body: written.body(own.into()),
                    parts: written.parts,
                }
            }),
        }
    }
}

/// The mark of a blank.
#[must_use]
pub const fn mark(language: LetterLanguage) -> &'static str {
    match language {
        LetterLanguage::Ja => "〇〇",
        LetterLanguage::En | LetterLanguage::De => "____",
    }
}

/// How a letter begins: nobody told the buyer's name.
const fn greeting(language: LetterLanguage) -> &'static str {
    match language {
        LetterLanguage::Ja => "お客様",
        LetterLanguage::En => "Hello,",
        LetterLanguage::De => "Guten Tag!",
    }
}

/// What stands between a letter and the name under it.
const fn regards(language: LetterLanguage) -> &'static str {
    match language {
        LetterLanguage::Ja => "",
        LetterLanguage::En => "Kind regards,",
        LetterLanguage::De => "Mit freundlichen Grüßen",
    }
}

/// A letter in one language.
#[derive(Default)]
struct Written {
    parts: Vec<LetterPart>,
    points: Vec<&'static str>,
    /// Whether it says itself who writes.
    signed: bool,
}

impl Written {
    fn push(&mut self, text: &str) {
        match self.parts.last_mut() {
            Some(LetterPart::Text(last)) => last.text.push_str(text),
            _ if text.is_empty() => {}
            _ => self
                .parts
                .push(LetterPart::Text(LetterText { text: text.into() })),
        }
    }

    fn fields(&self) -> impl Iterator<Item = &LetterField> {
        self.parts.iter().filter_map(|part| match part {
            LetterPart::Field(field) => Some(field),
            LetterPart::Text(_) => None,
        })
    }

    fn body(&self, language: LetterLanguage) -> String {
        let mut body = String::new();
        for part in &self.parts {
            body.push_str(match part {
                LetterPart::Text(words) => &words.text,
                LetterPart::Field(_) => mark(language),
            });
        }
        body
    }
}

/// What fills a letter.
struct Writing<'a> {
    rules: &'a Rulebook,
    case: &'a Case,
    money: Option<&'a Money>,
}

impl Writing<'_> {
    /// The blank with this name.
    fn blank(&self, name: &str) -> Option<&'static Blank> {
        let mut blanks = self.rules.rows.blanks.iter();
        blanks.find(|blank| blank.name == name)
    }

    /// Parts that come out empty are left out.
    fn write(&self, parts: &[&Part], language: LetterLanguage) -> Written {
        let mut written = Written::default();
        written.push(greeting(language));
        for part in parts {
            let says = self.chosen(self.rules.say(part.says, language), language);
            if says.is_empty() {
                continue;
            }
            written.push("\n\n");
            self.fill(&says, language, &mut written);
            written.points.push(part.point);
        }
        let regards = regards(language);
        match self.signature() {
            _ if written.signed => {}
            Some(name) => {
                written.push("\n\n");
                written.push(regards);
                written.push(if regards.is_empty() { "" } else { "\n" });
                written.push(&name);
            }
            // A German letter does not end without them.
            None if language == LetterLanguage::De => {
                written.push("\n\n");
                written.push(regards);
            }
            None => {}
        }
        written
    }

    /// The name under a letter. On a marketplace, whose own channel carries it, no more than the name.
    fn signature(&self) -> Option<String> {
        let signature = &self.case.signature;
        match (&signature.name, &signature.lines) {
            (Some(name), Some(lines)) if self.case.is_own_store() && !text::holds(lines, name) => {
                Some([name, "\n", lines].concat())
            }
            (_, Some(lines)) if self.case.is_own_store() => Some(lines.clone()),
            (name, _) => name.clone(),
        }
    }

    /// The text with one of each `[one|other]`: the first whose blanks are filled, or nothing.
    fn chosen(&self, text: &str, language: LetterLanguage) -> String {
        let mut chosen = String::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('[') {
            chosen.push_str(before);
            let (variants, after) = after.split_once(']').unwrap_or((after, ""));
            let known = variants.split('|').find(|one| self.knows(one, language));
            chosen.push_str(known.unwrap_or_default());
            rest = after;
        }
        chosen.push_str(rest);
        chosen
    }

    /// Whether everything that a text names is filled.
    fn knows(&self, text: &str, language: LetterLanguage) -> bool {
        text.split('{').skip(1).all(|after| {
            let name = after.split('}').next().unwrap_or_default();
            self.filled(name, language).is_some()
        })
    }

    fn fill(&self, text: &str, language: LetterLanguage, written: &mut Written) {
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('{') {
            written.push(before);
            let (name, after) = after.split_once('}').unwrap_or((after, ""));
            written.signed |= name == CONTACT;
            match (self.filled(name, language), self.blank(name)) {
                (Some(words), _) => written.push(&words),
                (None, Some(blank)) => written.parts.push(LetterPart::Field(LetterField {
                    field: blank.name,
                    says: self.rules.words(blank.says, self.case.language),
                    kind: blank.kind,
                })),
                (None, None) => {}
            }
            rest = after;
        }
        written.push(rest);
    }

    /// The words for a blank that the case fills.
    fn filled(&self, name: &str, language: LetterLanguage) -> Option<String> {
        let sum = |of: fn(&Line) -> i64| {
            let amounts = self.case.amounts.as_ref()?;
            let sum = amounts.sum(of);
            (sum > 0).then(|| money::in_words(amounts.currency, sum, language))
        };
        match name {
            REFUND => self.refund(language),
            AMOUNT => sum(Line::paid),
            WHOLE if !self.is_partial() => sum(Line::paid),
            PART if self.is_partial() => sum(|line| line.refund.unwrap_or(line.paid())),
            WHOLE | PART => None,
            NO_POSTAGE => self.returns_free().then(String::new),
            WINDOW_END => self.day_words(self.window_end()?, language),
            EXPRESS => sum(|line| line.express_surcharge.min(line.shipping)),
            METHOD => self.method(language).map(String::from),
            CONTACT => self.case.signature.lines.as_ref().and(self.signature()),
            _ => match self.blank(name)?.filled_by? {
                Filling::Date(when) => self.date(when, language),
                Filling::LastDay(deadlines, side) => {
                    self.day_words(self.last_day(deadlines, side)?, language)
                }
            },
        }
    }

    /// How the buyer paid, where a refund takes the same way back.
    fn method(&self, language: LetterLanguage) -> Option<&'static str> {
        Some(match (self.case.facts.get(Fact::PaymentMethod), language) {
            (payment_method::CARD, LetterLanguage::Ja) => "カード",
            (payment_method::CARD, LetterLanguage::En) => "card",
            (payment_method::CARD, LetterLanguage::De) => "Karte",
            (payment_method::PAYPAL, _) => "PayPal",
            (payment_method::BANK_TRANSFER, LetterLanguage::Ja) => "銀行振込",
            (payment_method::BANK_TRANSFER, LetterLanguage::En) => "bank transfer",
            (payment_method::BANK_TRANSFER, LetterLanguage::De) => "Überweisung",
            _ => return None,
        })
    }

    /// Whether the case gives back less of a line than was paid for it.
    fn is_partial(&self) -> bool {
        let less = |line: &Line| line.refund.is_some_and(|refund| refund < line.paid());
        let amounts = self.case.amounts.as_ref();
        amounts.is_some_and(|amounts| amounts.lines.iter().any(less))
    }

    /// Whether the sums of the case leave the return postage with the seller.
    fn returns_free(&self) -> bool {
        let amounts = self.case.amounts.as_ref();
        let known = amounts.is_some_and(|amounts| !amounts.lines.is_empty());
        let mut entries = self.money.iter().flat_map(|money| &money.entries);
        known && entries.any(|one| one.id == "return-postage" && one.party == "seller")
    }

    /// The day on which the return window that holds for the case ended, where it certainly has.
    fn window_end(&self) -> Option<chrono::NaiveDate> {
        let book = self.rules.book(self.case.marketplace.mask)?;
        let mut ends = book.effects.iter().copied().flatten().filter_map(|row| {
            let Yield::Window {
                id: "return-window",
                until,
                ..
            } = row.yields
            else {
                return None;
            };
            let holds = self.case.facts.matches_all(row.when) == Match::Holds;
            let ended = holds && self.case.has_passed(until) == Some(true);
            ended.then_some((until, row.layer))
        });
        let (until, layer) = ends.next_back()?;
        let regimes = self.case.facts.get(Fact::Regime);
        let (seconds, zone) = self.case.instant(until, layer, Side::Last, regimes)?;
        zone.day_of(seconds)
    }

    /// What the buyer gets back, where the sum is certain and not nothing.
    fn refund(&self, language: LetterLanguage) -> Option<String> {
        let money = self.money?;
        let mut refunds = money
            .entries
            .iter()
            .filter(|one| one.id == "refund-to-buyer");
        let refund = refunds.next()?;
        let sum = refund
            .low
            .filter(|low| Some(*low) == refund.high && *low > 0)?;
        Some(money::in_words(money.currency, sum, language))
    }

    /// The last day that the buyer's law leaves, where the buyer lives; none once it is over, for what is overdue is done
    /// at once.
    fn last_day(&self, deadlines: &[Deadline], side: Side) -> Option<chrono::NaiveDate> {
        let facts = &self.case.facts;
        let due = Deadline::of(deadlines, facts)?;
        let regimes = facts.get(Fact::Regime);
        let (seconds, zone) = self.case.instant(due, Layer::Law, side, regimes)?;
        let now = self.case.timeline.get(When::Now);
        let over = now.and_then(|now| now.is_after(seconds)) == Some(true);
        zone.day_of(seconds).filter(|_| !over)
    }

    fn day_words(&self, day: chrono::NaiveDate, language: LetterLanguage) -> Option<String> {
        use chrono::Datelike;

        let month = |names: [&'static str; 12]| names.get(day.month0() as usize).copied();
        Some(match language {
            LetterLanguage::Ja => format!("{}月{}日", day.month(), day.day()),
            LetterLanguage::En if self.case.timeline.zone == Zone::TOKYO => format!("{day}"),
            LetterLanguage::En => format!("{} {}", month(MONTHS)?, day.day()),
            LetterLanguage::De => format!("{}. {}", day.day(), month(GERMAN_MONTHS)?),
        })
    }

    /// A date of the case: with a time of day only in Japan, where a country has one clock.
    fn date(&self, when: When, language: LetterLanguage) -> Option<String> {
        // A day that was told is that day, whichever clock it is counted by.
        if let Some(day) = self.case.timeline.day_told(when) {
            return self.day_words(day, language);
        }
        let moment = self.case.timeline.get(when)?;
        let zone = self.case.timeline.zone;
        let day_words = self.day_words(moment.day(zone)?, language)?;
        let day_is_enough = !matches!(when, When::HandedOverAt);
        if moment.earliest != moment.latest || day_is_enough || zone != Zone::TOKYO {
            return Some(day_words);
        }
        let (hour, minute, _) = zone.instant(moment.latest).time();
        Some(match language {
            LetterLanguage::Ja if minute == 0 => format!("{day_words}{hour}時"),
            LetterLanguage::Ja => format!("{day_words}{hour}時{minute}分"),
            LetterLanguage::En | LetterLanguage::De => {
                format!("{day_words} {hour:02}:{minute:02} (JST)")
            }
        })
    }
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

const GERMAN_MONTHS: [&str; 12] = [
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
];
