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
use crate::decision::{Message, Money, Note, Translation};
use crate::fact::{Cond, Fact, Facts, Match, parcel, regime};
use crate::leaked;
use crate::money::{self, Line};
use crate::rule::Layer;
use crate::rulebook::Rulebook;
use crate::text::{Language, Text};
use crate::timeline::{Clock, Due, Side, When, Zone};

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
        Part { point, when, says }
    }
}

/// Something a letter needs that only the seller knows.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
pub struct Blank {
    /// Its name in `{…}`.
    pub name: &'static str,
    /// The date of the case that fills it, if there is one.
    pub filled_by: Option<When>,
    /// What to write there, in the seller's language.
    pub says: Text,
}

/// A blank that is worked out: what the buyer gets back.
pub const REFUND: &str = "refund";
/// Likewise: the part of the shipping above standard delivery.
pub const EXPRESS: &str = "express";
/// Likewise: what the buyer paid.
pub const AMOUNT: &str = "amount";
/// Likewise: last day for the refund.
pub const REFUND_BY: &str = "refund-by";
/// Likewise: last day for sending the goods back.
pub const SEND_BACK: &str = "send-back";

/// The letter for an answer; `None` where no letters exist for the marketplace.
///
/// `answered` are the facts with the answer among them. Parts of a letter state only what the case
/// says: of `answered` they read the answer alone. `money` is what following the answer costs.
#[must_use]
pub fn compose(
    rules: &Rulebook,
    case: &Case,
    answered: &Facts,
    money: Option<&Money>,
) -> Option<Message> {
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
    let parts: Vec<&Part> = letter
        .parts
        .iter()
        .filter(|part| facts.matches_all(part.when) == Match::Holds)
        .collect();
    let own = case.language;
    let (mut never, mut avoid) = (Vec::new(), Vec::new());
    for (id, says) in book.never {
        never.push(*id);
        let says = rules.words(*says, own);
        avoid.push(Note { id, says });
    }
    let writing = Writing { rules, case, money };
    let written = writing.write(&parts, case.buyer_language);
    let mut blanks = Vec::new();
    for blank in written.blanks {
        blanks.push(rules.words(blank.says, own));
    }
    Some(Message {
        id: letter.id,
        language: case.buyer_language.code(),
        subject: rules.words(letter.subject, case.buyer_language),
        body: written.body,
        points: written.points,
        never,
        avoid,
        blanks,
        limit: book
            .limits
            .iter()
            .find(|limit| facts.matches_all(limit.when) == Match::Holds)
            .map(|limit| limit.most),
        in_seller_language: (own != case.buyer_language).then(|| Translation {
            language: own.code(),
            subject: rules.words(letter.subject, own),
            body: writing.write(&parts, own).body,
        }),
    })
}

/// The mark of a blank.
fn mark(language: Language) -> &'static str {
    match language {
        Language::Ja => "〇〇",
        Language::En => "____",
    }
}

/// A letter in one language.
#[derive(Default)]
struct Written {
    body: String,
    points: Vec<&'static str>,
    /// In order of appearance.
    blanks: Vec<&'static Blank>,
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
    fn write(&self, parts: &[&Part], language: Language) -> Written {
        let mut written = Written::default();
        for part in parts {
            let mut said = String::new();
            let mut rest = self.rules.say(part.says, language);
            while let Some((before, after)) = rest.split_once('[') {
                self.fill(before, language, &mut said, &mut written.blanks);
                let (variants, after) = after.split_once(']').unwrap_or((after, ""));
                let known = variants.split('|').find(|one| self.knows(one, language));
                let known = known.unwrap_or_default();
                self.fill(known, language, &mut said, &mut written.blanks);
                rest = after;
            }
            self.fill(rest, language, &mut said, &mut written.blanks);
            if said.is_empty() {
                continue;
            }
            if !written.body.is_empty() {
                written.body.push_str("\n\n");
            }
            written.body.push_str(&said);
            written.points.push(part.point);
        }
        written
    }

    /// Whether everything that a text names is filled.
    fn knows(&self, text: &str, language: Language) -> bool {
        text.split('{').skip(1).all(|after| {
            let name = after.split('}').next().unwrap_or_default();
            self.filled(name, language).is_some()
        })
    }

    fn fill(
        &self,
        text: &str,
        language: Language,
        said: &mut String,
        blanks: &mut Vec<&'static Blank>,
    ) {
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('{') {
            said.push_str(before);
            let (name, after) = after.split_once('}').unwrap_or((after, ""));
            match self.filled(name, language) {
                Some(words) => said.push_str(&words),
                None => {
                    said.push_str(mark(language));
                    blanks.extend(self.blank(name));
                }
            }
            rest = after;
        }
        said.push_str(rest);
    }

    /// The words for a blank that the case fills.
    fn filled(&self, name: &str, language: Language) -> Option<String> {
        let sum = |of: fn(&Line) -> i64| {
            let amounts = self.case.amounts.as_ref()?;
            let sum = amounts.sum(of);
            (sum > 0).then(|| money::in_words(amounts.currency, sum, language))
        };
        match name {
            REFUND => self.refund(language),
            AMOUNT => sum(Line::paid),
            EXPRESS => sum(|line| line.express_surcharge.min(line.shipping)),
            REFUND_BY => self.day_words(self.refund_by()?, language),
            SEND_BACK => self.day_words(self.day_of_law(DECLARED_14, Side::Last)?, language),
            _ => self.date(self.blank(name)?.filled_by?, language),
        }
    }

    /// What the buyer gets back, where the sum is certain and not nothing.
    fn refund(&self, language: Language) -> Option<String> {
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

    /// Last day for the refund after a withdrawal in the EU and the UK: 14 days after it was declared
    /// (L-EU-006, L-UK-004); in the UK, once the goods were sent, after they are on their way back.
    fn refund_by(&self) -> Option<chrono::NaiveDate> {
        let unsent = Fact::Parcel
            .is(parcel::NOT_STARTED | parcel::IN_PRODUCTION | parcel::PACKED | parcel::LABELLED);
        let holds = |cond| self.case.facts.matches(cond) == Match::Holds;
        let due = if holds(Fact::Regime.is(regime::EU)) || holds(unsent) {
            DECLARED_14
        } else {
            Due::Clock(Clock::UkRefundAfterReturn)
        };
        self.day_of_law(due, Side::First)
    }

    /// The day that a clock of the buyer's law ends, where the buyer lives.
    fn day_of_law(&self, due: Due, side: Side) -> Option<chrono::NaiveDate> {
        let regimes = self.case.facts.get(Fact::Regime);
        let (seconds, zone) = self.case.instant(due, Layer::Law, side, regimes)?;
        zone.day_of(seconds)
    }

    fn day_words(&self, day: chrono::NaiveDate, language: Language) -> Option<String> {
        use chrono::Datelike;

        Some(match language {
            Language::Ja => format!("{}月{}日", day.month(), day.day()),
            Language::En if self.case.timeline.zone == Zone::TOKYO => format!("{day}"),
            Language::En => format!("{} {}", MONTHS.get(day.month0() as usize)?, day.day()),
        })
    }

    /// A date of the case: with a time of day only in Japan, where a country has one clock.
    fn date(&self, when: When, language: Language) -> Option<String> {
        let moment = self.case.timeline.get(when)?;
        let zone = self.case.timeline.zone;
        let day_words = self.day_words(moment.day(zone)?, language)?;
        let day_is_enough = !matches!(when, When::HandedOverAt);
        if moment.earliest != moment.latest || day_is_enough || zone != Zone::TOKYO {
            return Some(day_words);
        }
        let plain = crate::timeline::plain(zone, moment.latest);
        let time = plain.get(11..).unwrap_or_default();
        Some(match language {
            Language::Ja => format!("{day_words} {time}"),
            Language::En => format!("{day_words} {time} (JST)"),
        })
    }
}

/// 14 days after the buyer declared the withdrawal: last day for the refund, and to send the goods back
/// (L-EU-006, L-EU-008, L-UK-005).
const DECLARED_14: Due = Due::EndOfDayAfter(When::RequestedAt, 14);

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
