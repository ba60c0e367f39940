//! What comes out: the [`Decision`] and its parts.
//!
//! Field names are the public contract (camelCase in JSON). Every sentence is in the seller's
//! language except [`Message`], which is in the buyer's. Nothing here decides anything.

use serde::ser::SerializeMap;
use serde::{Deserialize, Serialize, Serializer};

use crate::rate::Rate;
use crate::rule::Hurts;
use crate::rulebook::Edition;
use crate::text::Said;
use crate::value::Given;
pub use crate::verdict::{Settled, Verdict};

/// Everything the seller is told about one case.
///
/// ```
/// let rules = kotowari_rulebook::rulebook();
/// let case = rules.parse(r#"{"marketplace": "qoo10-jp", "orderStatus": "unpaid"}"#)?;
/// let decision = rules.decide(&case);
/// assert_eq!(decision.verdict, kotowari::Verdict::Automatic);
/// # Ok::<(), kotowari::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Decision {
    /// May the request, as such, be refused?
    pub verdict: Verdict,
    /// The verdict on what follows the refusal (the return, the claim), where there is one.
    pub then: Option<Verdict>,
    /// The one word for the buyer's wish as a whole: `then`, where the request as such may be refused or
    /// comes too late, else `verdict`.
    pub overall: Verdict,
    /// How firmly the sources stand behind `verdict`.
    pub settled: Settled,
    /// One sentence in the seller's language.
    pub headline: Said,
    /// The same without what the first of `ask` says anyway: for a page that shows that question beside it.
    #[serde(skip)]
    pub brief: Said,
    /// One sentence on `then`, where there is one.
    pub then_headline: Option<Said>,
    /// Facts nobody gave that the answer takes for granted, in the order they matter.
    pub assumed: Vec<Assumption>,
    /// What the buyer's consumer law says.
    pub law: Law,
    /// The rules that decided, strongest first.
    pub grounds: Vec<Ground>,
    /// Periods that are running or have run.
    pub windows: Vec<Span>,
    /// What the seller has to do, by when.
    pub duties: Vec<Duty>,
    /// The text to copy. `None` where no letters are written for the marketplace.
    pub message: Option<Message>,
    /// What following the verdict costs, and the other course beside it.
    pub money: Option<Money>,
    /// Effect on the seller's figures.
    pub metrics: Vec<Metric>,
    /// What happens if nothing is done, earliest first.
    pub consequences: Vec<Consequence>,
    /// Where to click, in order.
    pub steps: Vec<Said>,
    /// What could be offered instead.
    pub alternatives: Vec<Note>,
    /// Proof to gather today.
    pub keep: Vec<Said>,
    /// What would have prevented such a request, each with where it comes from: rules first, practice last.
    pub prevention: Vec<Ground>,
    /// What to say next after a refusal, and when.
    pub follow_up: Vec<Ground>,
    /// What must not be done or overlooked.
    pub warnings: Vec<Note>,
    /// The questions that still matter, the most decisive first.
    pub ask: Vec<Question>,
    /// The single changes of fact that would change the verdict, nearest first.
    pub flips: Vec<Flip>,
    /// What no source settles and bears on this case.
    pub unknowns: Vec<Note>,
    /// Every rule of the marketplace and law that was looked at, where it was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trace: Option<Vec<Step>>,
    /// Which rulebook decided.
    pub rulebook: Edition,
}

/// A fact the answer takes for granted.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Assumption {
    /// Case key.
    pub fact: &'static str,
    /// The trait, where `fact` is `goods`.
    #[serde(rename = "trait", skip_serializing_if = "Option::is_none")]
    pub goods_trait: Option<&'static str>,
    /// The value taken for granted; several with `|` between them: one of these.
    pub value: Said,
    /// The condition as a sentence.
    pub says: Said,
    /// The piece of a Case that says so; `None` where no key says it outright.
    pub given: Option<Given>,
}

/// The consumer-law side of the answer.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Law {
    /// `jp`, `us`, `eu`, `uk`, or `None` where the buyer's country is unknown or not covered.
    pub regime: Option<&'static str>,
    /// Whether the buyer may withdraw without a reason; `None` while that cannot be told.
    pub buyer_may_withdraw: Option<bool>,
    /// Last moment of the right, RFC 3339, where it can be computed.
    pub until: Option<String>,
    /// The law's answer as a sentence.
    pub says: Option<Said>,
}

/// A rule that decided, with its source.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Ground {
    /// Stable rule id.
    pub rule: &'static str,
    /// `law`, `marketplace`, `shop-terms` or `practice`.
    pub layer: &'static str,
    /// The rule in the seller's language.
    pub says: Said,
    /// Dossier fact ids (`Q-022`).
    pub facts: Vec<&'static str>,
    /// Title and address of each source.
    pub sources: Vec<SourceLink>,
    /// `official`, `official-derived`, `law`, `agency`, `practitioner`, `inference`.
    pub tier: &'static str,
    /// Date the source carries, `YYYY-MM-DD`, `YYYY-MM`, `YYYY`, or `None` where undated.
    pub seen_on: Option<&'static str>,
    /// `high`, `medium`, `low`.
    pub confidence: &'static str,
    /// True when the first of the sources is undated or more than 12 months older than the case's `now`
    /// (or the rulebook's date).
    pub stale: bool,
}

/// One source.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SourceLink {
    /// Title.
    pub title: &'static str,
    /// Address; empty only where the source has none.
    pub url: &'static str,
}

/// A period with its ends, RFC 3339.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Span {
    /// Stable id.
    pub id: &'static str,
    /// What runs.
    pub says: Said,
    /// First moment, where known.
    pub from: Option<String>,
    /// Last moment, where known.
    pub until: Option<String>,
    /// `until` in the seller's own time zone, where that differs.
    pub until_local: Option<String>,
    /// Rule id.
    pub rule: &'static str,
}

/// Something the seller has to do.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Duty {
    /// Stable id.
    pub id: &'static str,
    /// What to do.
    pub says: Said,
    /// Last moment, RFC 3339; `None` where no source gives a time or the date was not given.
    pub due: Option<String>,
    /// `due` in the seller's own time zone, where that differs.
    pub due_local: Option<String>,
    /// The time limit in words ("the same day"), also when no instant can be computed.
    pub limit: Option<Said>,
    /// Whether that moment has passed, by `now` or already when the request came; then `due` is `None`.
    pub overdue: bool,
    /// What follows when it is missed.
    pub if_missed: Option<Said>,
    /// Rule id.
    pub rule: &'static str,
}

/// A text for the buyer, as it can be sent. States only what the case gave; the few blanks there are
/// (`message.blanks`) are `〇〇` (ja) or `____` (en, de).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Message {
    /// Which letter it is.
    pub id: &'static str,
    /// Language of `subject` and `body`.
    pub language: &'static str,
    /// Subject line.
    pub subject: Said,
    /// The text, lines separated by `\n`.
    pub body: String,
    /// The same in pieces, so that a page can put an input where a blank is.
    pub parts: Vec<LetterPart>,
    /// Points made, by id.
    pub points: Vec<&'static str>,
    /// What the text must never do, by id; [`Message::avoid`] says it in words.
    pub never: Vec<&'static str>,
    /// The same list as sentences in the seller's language.
    pub avoid: Vec<Note>,
    /// What each blank in `body` stands for, in order of appearance, in the seller's language.
    pub blanks: Vec<Said>,
    /// Longest text the field takes, in characters.
    pub limit: Option<u32>,
    /// The same message in the seller's language, where that differs.
    pub in_seller_language: Option<Translation>,
}

/// A piece of a letter.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum LetterPart {
    /// Words as they stand.
    Text(LetterText),
    /// What the seller still has to write.
    Field(LetterField),
}

/// Words of a letter.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct LetterText {
    /// The words.
    pub text: String,
}

/// A blank of a letter, as an input.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct LetterField {
    /// Its name, the same in every letter and language.
    pub field: &'static str,
    /// What to write there, in the seller's language.
    pub says: Said,
    /// What is written there.
    pub kind: FieldKind,
}

/// What is written into a blank.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum FieldKind {
    /// A day.
    Date,
    /// A sum.
    Money,
    /// Words, of several lines perhaps.
    Text,
}

/// The message in the seller's own language, to read, not to send.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Translation {
    /// Language.
    pub language: &'static str,
    /// Subject line.
    pub subject: Said,
    /// The text.
    pub body: String,
    /// The same in pieces.
    pub parts: Vec<LetterPart>,
}

/// What a course costs.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Money {
    /// ISO 4217.
    pub currency: &'static str,
    /// `accept`, `refuse`, `return`, `refund`, `deduct`, `resend`, `claim`, `bring-home`, `abandon`: which
    /// course the entries follow.
    pub course: &'static str,
    /// Line by line.
    pub entries: Vec<Entry>,
    /// What the course costs the seller in all; `None` bounds where a part is unknown.
    pub seller_cost: Amount,
    /// The other course, same shape.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub otherwise: Option<Box<Money>>,
    /// What can be done with a parcel that was not taken, same shape: `bring-home`, `abandon`, `resend`, each
    /// with what it costs from here on.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub courses: Vec<Money>,
}

/// Low and high bound in minor units.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Amount {
    /// Least.
    pub low: Option<i64>,
    /// Most.
    pub high: Option<i64>,
}

/// One line of money.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Entry {
    /// Stable id (`refund-to-buyer`, `commission-charged`, …).
    pub id: &'static str,
    /// What it is.
    pub says: Said,
    /// Least, in minor units.
    pub low: Option<i64>,
    /// Most, in minor units.
    pub high: Option<i64>,
    /// `exact`, `range` or `unknown` (then both bounds are `None`).
    pub certainty: &'static str,
    /// Who bears it: `seller`, `buyer`, `marketplace`.
    pub party: &'static str,
    /// When the money moves, RFC 3339, where a source says.
    pub at: Option<String>,
    /// Rule or formula id.
    pub rule: &'static str,
    /// The arithmetic, written out.
    pub working: Said,
}

/// Effect on one of the seller's figures.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Metric {
    /// Stable id (`cancellation-rate`, `delay-points`, …).
    pub id: &'static str,
    /// `counts`, `does-not-count` or `unknown`.
    pub effect: &'static str,
    /// In words.
    pub says: Said,
    /// The figure with this order in it, where the case gave enough to compute it.
    pub value: Option<Rate>,
    /// The figure without this order, where the case gave enough.
    pub value_without: Option<Rate>,
    /// The limit, where a source gives one.
    pub limit: Option<Rate>,
    /// Rule id.
    pub rule: &'static str,
}

/// What happens by itself.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Consequence {
    /// Stable id.
    pub id: &'static str,
    /// When, RFC 3339; `None` where no source gives a time or the date was not given.
    pub at: Option<String>,
    /// `at` in the seller's own time zone, where that differs.
    pub at_local: Option<String>,
    /// What.
    pub says: Said,
    /// Whom it hurts: `seller`, `buyer` or `nobody`.
    pub hurts: Hurts,
    /// Rule id.
    pub rule: &'static str,
}

/// An id with its sentence.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Note {
    /// Stable id.
    pub id: &'static str,
    /// The sentence.
    pub says: Said,
}

/// A question that still matters.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Question {
    /// Case key to fill in.
    pub fact: &'static str,
    /// The trait asked about, where `fact` is `goods`.
    #[serde(rename = "trait", skip_serializing_if = "Option::is_none")]
    pub goods_trait: Option<&'static str>,
    /// The question in words a seller uses.
    pub says: Said,
    /// Which half the answers decide: `verdict`, or `then` where the verdict stays.
    pub decides: &'static str,
    /// What is answered: `choice` (one of the options), or a `date`, `date-time`, `integer`, `money`,
    /// `rate`, `country` or `region`.
    pub kind: &'static str,
    /// What each answer would make of that half (`need-facts` where it alone does not settle it).
    pub would_decide: Outcomes,
    /// The answers in words, in the fact's own order.
    pub options: Vec<Choice>,
}

/// Each possible answer with the verdict it would give; an object in JSON.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Outcomes(pub Vec<(&'static str, Option<Verdict>)>);

impl Outcomes {
    /// The verdict that an answer would give.
    #[must_use]
    pub fn get(&self, value: &str) -> Option<Verdict> {
        self.0
            .iter()
            .find(|(name, _)| *name == value)
            .and_then(|(_, verdict)| *verdict)
    }
}

/// One possible answer to a [`Question`].
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Choice {
    /// Value as in the case; where `kind` is no choice, what such an answer would come to.
    pub value: &'static str,
    /// In words.
    pub says: Said,
    /// The piece of a Case that says so; `None` where `kind` is no choice.
    pub given: Option<Given>,
    /// What the whole would come to.
    #[serde(skip)]
    pub overall: Verdict,
}

/// A single change of fact that changes the verdict.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Flip {
    /// Case key.
    pub fact: &'static str,
    /// The trait, where `fact` is `goods`.
    #[serde(rename = "trait", skip_serializing_if = "Option::is_none")]
    pub goods_trait: Option<&'static str>,
    /// Present value; `None` where nobody gave it.
    pub from: Option<&'static str>,
    /// Other value.
    pub to: &'static str,
    /// The piece of a Case that says so; `None` where no key says it outright.
    pub given: Option<Given>,
    /// The verdict it would give.
    pub verdict: Verdict,
    /// What the request would go on as.
    pub then: Option<Verdict>,
    /// The change as a sentence.
    pub says: Said,
}

/// One rule, looked at.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Step {
    /// Rule id.
    pub rule: &'static str,
    /// `holds`, `fails` or `open`.
    pub outcome: &'static str,
    /// The facts that made it so, `key=value` (`key=?` where unknown).
    pub because: Vec<String>,
}

impl Decision {
    /// The decision as one line of JSON, as the contract has it.
    #[must_use]
    pub fn to_json(&self) -> String {
        // Nothing in it can fail to be written: every key is a string.
        serde_json::to_string(self).unwrap_or_default()
    }
}

impl Serialize for Outcomes {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (name, verdict) in &self.0 {
            map.serialize_entry(name, verdict)?;
        }
        map.end()
    }
}
