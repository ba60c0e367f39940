//! The rulebook as a value: the rows of every marketplace and law, and what decides by them.
//!
//! Rows, sources, letters and fees are written in Rust. Native builds use them where they stand
//! ([`rulebook`]). The WebAssembly module holds none of them: the build writes them into `kotowari.rules`
//! ([`Rulebook::written`]), the page fetches that beside the module, and [`Rulebook::read`] reads it. Whatever
//! decides is handed the rulebook, so the code is the same on both, and two of them can stand side by side.
//!
//! Rows of a new marketplace or law and its letters need nothing here: they are named in
//! [`rules::BOOKS`], `rules::law` and `message::BOOKS`. A new table is a field of [`Rows`]; a new type, field
//! or variant has to be listed below, which the compiler demands. What rows are made of stays data: no
//! functions.
//!
//! The form is in `form.rs`, what the types are made of in the listing below.

use alloc::string::String;
use alloc::vec::Vec;
use std::sync::OnceLock;

use chrono::Weekday;

use crate::calendar::Calendar;
use crate::case::Case;
use crate::decide::Tables;
use crate::decision::{Decision, Settled, Verdict, Words};
use crate::error::Error;
use crate::explain::{self, Answer, Options};
use crate::fact::{Cond, Fact, Facts, VOCABULARY};
use crate::hash::{SEED, fnv};
use crate::marketplace;
use crate::message::{Blank, Letter, LetterBook, Limit, Part};
use crate::money::amazon::schedule::{Administration, Bands, Referral};
use crate::money::{Rate, Title};
use crate::rule::{Confidence, Finding, Follows, Layer, Right, Rule, Source, Tier, Yield};
use crate::rules::impossible::{self, Impossible};
use crate::rules::presumed::{Condition, Rung, Situation};
use crate::rules::{self, Book};
use crate::text::{File, Language, Sentences, Text};
use crate::timeline::{Clock, Due, When};
use crate::value::Value;

mod form;
#[cfg(all(test, not(target_arch = "wasm32")))]
pub(crate) mod tests;

#[cfg(not(target_arch = "wasm32"))]
use form::Writer;
use form::{Packed, Reader, packed};

/// Everything that cases are decided by.
///
/// ```
/// let rules = kotowari::rulebook();
/// let case = rules.parse(r#"{"marketplace": "qoo10-jp", "orderStatus": "unpaid"}"#)?;
/// assert_eq!(rules.decide(&case).verdict, kotowari::Verdict::Automatic);
/// # Ok::<(), kotowari::Error>(())
/// ```
#[derive(Debug)]
pub struct Rulebook {
    pub(crate) rows: Rows,
    /// By marketplace, built when first asked for.
    tables: Vec<(u32, OnceLock<Tables>)>,
    /// Where no marketplace is known.
    nowhere: OnceLock<Tables>,
    sentences: Sentences,
    /// Of the files of words that belong to the rows, by language.
    #[cfg_attr(
        not(target_arch = "wasm32"),
        expect(dead_code, reason = "natively a text carries its words")
    )]
    sums: [u32; Language::ALL.len()],
}

/// The rows, as they are authored.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Rows {
    /// What each marketplace says.
    pub(crate) books: &'static [Book],
    /// The answers where no book has been entered.
    pub(crate) uncovered: &'static [&'static [Rule]],
    /// Law: withdrawing without a reason.
    pub(crate) withdrawals: &'static [&'static [Rule]],
    /// Law: what the reason entitles to.
    pub(crate) claims: &'static [&'static [Rule]],
    /// Law: clocks, steps, proofs and warnings.
    pub(crate) effects: &'static [&'static [Rule]],
    /// Facts that cannot be true together.
    pub(crate) impossible: &'static [Impossible],
    /// What is taken for granted while nobody says otherwise.
    pub(crate) presumptions: &'static [Condition],
    /// What has to be made sure of before refusing.
    pub(crate) provisos: &'static [Condition],
    /// What a likely case is like where not enough was said.
    pub(crate) situations: &'static [Situation],
    /// Letters to buyers.
    pub(crate) letters: &'static [LetterBook],
    /// What a letter leaves for the seller to fill in.
    pub(crate) blanks: &'static [Blank],
    /// The question that asks for each fact.
    pub(crate) questions: &'static [(Fact, Text)],
    /// Answers in words.
    pub(crate) labels: &'static [(&'static str, Text)],
    /// The same on Amazon, where its screens have words of their own.
    pub(crate) amazon_labels: &'static [(&'static str, Text)],
    /// Money: what Amazon's entries are called.
    pub(crate) titles: &'static [Title],
    /// Money: Qoo10's commission by category, least and most in millionths.
    pub(crate) commission: &'static [(&'static str, (u32, u32))],
    /// Money: Amazon's refund administration fees.
    pub(crate) administration: &'static [Administration],
    /// Money: Amazon's referral rates.
    pub(crate) referral: &'static [Referral],
}

packed! {
    struct Rows {
        books, uncovered, withdrawals, claims, effects, impossible, presumptions, provisos, situations, letters,
        blanks, questions, labels, amazon_labels, titles, commission, administration, referral,
    }
    struct Book { marketplaces, answers, effects }
    struct Rule { id, layer, when, yields, settled, finding, also, overrides, from, until, says }
    enum Layer { Law, Marketplace, ShopTerms, Practice }
    struct Cond { fact, allowed }
    enum Yield {
        Answer { verdict, follows, headline },
        Right { right, headline, then_headline },
        Duty { id, due, limit, if_missed },
        Consequence { id, at },
        Window { id, from, until },
        Metric { id, concerns, limit, otherwise, unknown },
        Steps(steps),
        Alternative(id),
        Keep,
        Warning(id),
        Unknown(id),
    }
    enum Verdict {
        MayRefuse, AcceptAdvised, MustAccept, Automatic, Redirect, NotACancellation, MustRemedy,
        MarketplaceDecides, SellerCancels, WaitForItem, RefundWithDeduction, Contest,
        DoNotRefundYourself, NeedFacts, Unsettled,
    }
    enum Follows { ByLaw, Nothing, Then(verdict, headline) }
    enum Right { None, Withdraw, Rescind, Terminate, Cure, Unsettled }
    enum Settled { Settled, Inferred, Conflicting, Unsettled }
    enum When {
        Now, OrderedAt, PaidAt, AcceptanceSentAt, RequestedAt, ShipBy, HandedOverAt, EstimatedDelivery,
        DeliveredAt, ReturnFirstScanAt, ReturnReceivedAt, RefundedAt, ClaimDecidedAt, DelayNewDate,
        InformationGivenAt, NeededBy, GraceUntil, BuyerLearnedAt, NextDispatch, RepairFrom, RepairTo,
    }
    enum Due {
        None,
        Start(when),
        EndOfDay(when),
        EndOfDayAfter(when, days),
        EndOfDayAfterLater(one, other, days),
        StartOfDayAfter(when, days),
        StartOfBusinessDay(when, count, calendar),
        EndOfBusinessDay(when, count, calendar),
        EndOfBusinessDayAfterKnown(first, other, count, calendar),
        HoursAfter(when, hours),
        MinutesAfter(when, minutes),
        EndOfMonthsAfter(when, months),
        StartOfNextWeekday(when, days, weekday),
        Clock(clock),
    }
    enum Clock {
        EuConformity, EuExtended, EuWithdrawal, UkCancel, UkExtended, UkRefundAfterReturn, UkReject, UsShip, UsAutoCancel, UsRefundUnshipped, UsRefundAutoCancelled,
    }
    enum Calendar { Jp, Uk, Us, Weekdays }
    enum Weekday { Mon, Tue, Wed, Thu, Fri, Sat, Sun }
    struct Finding { id, sources, tier, seen_on, confidence }
    enum Tier { Law, Official, OfficialDerived, Agency, Practitioner, Inference }
    enum Confidence { High, Medium, Low }
    struct Source { title, url }
    struct Impossible { when, first, second, says }
    struct Condition { given, cond, says }
    struct Situation { rung, given, cond, says }
    enum Rung { Place, Reason, Buyer, OwnTerms }
    struct LetterBook { marketplaces, letters, never, limits }
    struct Limit { when, most }
    struct Letter { id, when, subject, parts }
    struct Part { point, when, says }
    struct Blank { name, filled_by, says }
    struct Title { id, says, rule }
    struct Administration { marketplaces, share, cap, fact }
    struct Referral { marketplaces, categories, from, until, bands, rates, minimum, fact }
    enum Bands { Whole, Portions }
}

impl Packed for Fact {
    #[cfg(not(target_arch = "wasm32"))]
    fn write(&self, to: &mut Writer) {
        to.number(*self as u32);
    }

    fn read(from: &mut Reader<'_>) -> Fact {
        let at = from.number();
        from.or_spoil(Fact::ALL.get(at).copied(), Fact::Marketplace)
    }
}

impl Packed for Rate {
    #[cfg(not(target_arch = "wasm32"))]
    fn write(&self, to: &mut Writer) {
        to.number(self.millionths());
    }

    fn read(from: &mut Reader<'_>) -> Rate {
        Rate::from_millionths(u32::read(from))
    }
}

/// Stands for the rulebook's version, the vocabulary of facts and what the types are made of: a file
/// that differs in any of them would be misread.
const VERSION: u32 = fnv(
    LISTING ^ fnv(VOCABULARY, b"facts"),
    rules::VERSION.as_bytes(),
);

/// Why a file is not taken.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Refused {
    /// It was written for another version of the module.
    OtherVersion,
    /// It is not as it was written.
    Damaged,
    /// Its sentences are not those of these rules.
    OtherWords,
}

impl Refused {
    /// The same in a sentence, for whoever runs the page.
    #[must_use]
    pub const fn reason(self) -> &'static str {
        match self {
            Refused::OtherVersion => "kotowari.rules is of another version than the module",
            Refused::Damaged => "kotowari.rules is damaged",
            Refused::OtherWords => "the words are not those beside kotowari.rules, or damaged",
        }
    }
}

/// Every rule that this crate knows.
#[cfg(not(target_arch = "wasm32"))]
#[must_use]
pub fn rulebook() -> Rulebook {
    Rulebook::of(AUTHORED, [0; Language::ALL.len()])
}

#[cfg(not(target_arch = "wasm32"))]
const AUTHORED: Rows = Rows {
    books: rules::BOOKS,
    uncovered: rules::UNCOVERED,
    withdrawals: rules::law::WITHDRAWALS,
    claims: rules::law::CLAIMS,
    effects: rules::law::EFFECTS,
    impossible: rules::impossible::ROWS,
    presumptions: rules::presumed::PRESUMPTIONS,
    provisos: rules::presumed::PROVISOS,
    situations: rules::presumed::SITUATIONS,
    letters: crate::message::BOOKS,
    blanks: crate::message::BLANKS,
    questions: crate::text::facts::QUESTIONS,
    labels: crate::text::facts::LABELS,
    amazon_labels: crate::text::facts::AMAZON_LABELS,
    titles: crate::money::amazon::TITLES,
    commission: crate::money::qoo10::COMMISSION,
    administration: crate::money::amazon::schedule::ADMINISTRATION,
    referral: crate::money::amazon::schedule::REFERRAL,
};

impl Rulebook {
    fn of(rows: Rows, sums: [u32; Language::ALL.len()]) -> Rulebook {
        let places = marketplace::MARKETPLACES.iter();
        Rulebook {
            rows,
            tables: places.map(|one| (one.mask, OnceLock::new())).collect(),
            nowhere: OnceLock::new(),
            sentences: Sentences::default(),
            sums,
        }
    }

    /// Parses a case: JSON text.
    ///
    /// # Errors
    ///
    /// Text that is no JSON, or the first key that is unknown, of the wrong type, impossible, or in
    /// contradiction to another.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn parse(&self, json: &str) -> Result<Case, Error> {
        let value: Value =
            serde_json::from_str(json).map_err(|error| Error::unreadable(&error.to_string()))?;
        self.case(&value)
    }

    /// Reads a case from untyped input.
    ///
    /// # Errors
    ///
    /// The first key that is unknown, of the wrong type, impossible, or in contradiction to another.
    pub fn case(&self, value: &Value) -> Result<Case, Error> {
        Case::from_value(self, value)
    }

    /// Decides one case.
    ///
    /// ```
    /// let rules = kotowari::rulebook();
    /// let case = rules.parse(r#"{"marketplace": "qoo10-jp", "orderStatus": "unpaid"}"#)?;
    /// let decision = rules.decide(&case);
    /// assert_eq!(decision.verdict, kotowari::Verdict::Automatic);
    /// assert!(decision.trace.is_none());
    /// # Ok::<(), kotowari::Error>(())
    /// ```
    #[must_use]
    pub fn decide(&self, case: &Case) -> Decision {
        self.decide_with(case, Options::default())
    }

    /// Decides one case and tells as much as is asked for.
    ///
    /// ```
    /// let rules = kotowari::rulebook();
    /// let case = rules.parse(r#"{"marketplace": "qoo10-jp", "orderStatus": "unpaid"}"#)?;
    /// let decision = rules.decide_with(&case, kotowari::Options { trace: true });
    /// assert!(decision.trace.is_some_and(|steps| !steps.is_empty()));
    /// # Ok::<(), kotowari::Error>(())
    /// ```
    #[must_use]
    pub fn decide_with(&self, case: &Case, options: Options) -> Decision {
        explain::decide(self, case, options)
    }

    /// Decides one case and tells the verdicts alone: the same as in [`Rulebook::decide`], at a fraction of
    /// its cost.
    ///
    /// ```
    /// let rules = kotowari::rulebook();
    /// let case = rules.parse(r#"{"marketplace": "qoo10-jp", "orderStatus": "unpaid"}"#)?;
    /// assert_eq!(rules.verdict(&case).verdict, kotowari::Verdict::Automatic);
    /// # Ok::<(), kotowari::Error>(())
    /// ```
    #[must_use]
    pub fn verdict(&self, case: &Case) -> Answer {
        explain::answer(self, case)
    }

    /// The sentences at hand.
    #[must_use]
    pub fn sentences(&self) -> &Sentences {
        &self.sentences
    }

    /// A sentence in one language.
    #[must_use]
    pub fn say(&self, text: Text, language: Language) -> &'static str {
        self.sentences.say(text, language)
    }

    /// The sentence with values in the place of `{name}`.
    #[must_use]
    pub fn fill(&self, text: Text, language: Language, values: &[(&str, &str)]) -> String {
        self.sentences.fill(text, language, values)
    }

    /// The sentence as [`Words`].
    pub(crate) fn words(&self, text: Text, language: Language) -> Words {
        self.sentences.words(text, language)
    }

    /// The answers at the marketplace with this mask, without the rows that can never hold there.
    pub fn answers(&self, marketplace: u32) -> impl Iterator<Item = &'static Rule> {
        self.rows.answers(marketplace).into_iter()
    }

    /// Every effect that can bear on a case there: the marketplace's, then the law's.
    #[must_use]
    pub fn effects(&self, marketplace: u32) -> Vec<&'static Rule> {
        self.rows.effects(marketplace)
    }

    /// What is said of the marketplace with this mask; `None` where nothing has been entered.
    #[must_use]
    pub fn book(&self, marketplace: u32) -> Option<&'static Book> {
        self.rows.book(marketplace)
    }

    /// The rows of law on withdrawing without a reason, every jurisdiction. Rows of one jurisdiction fail
    /// where another's law applies.
    pub fn withdrawals(&self) -> impl Iterator<Item = &'static Rule> {
        self.rows.withdrawals.iter().copied().flatten()
    }

    /// The rows of law on what the reason itself entitles the buyer to, every jurisdiction.
    pub fn claims(&self) -> impl Iterator<Item = &'static Rule> {
        self.rows.claims.iter().copied().flatten()
    }

    /// The rows of law that follow from the answer, every jurisdiction.
    pub fn law_effects(&self) -> impl Iterator<Item = &'static Rule> {
        self.rows.effects.iter().copied().flatten()
    }

    /// Facts that cannot be true together.
    #[must_use]
    pub fn impossible(&self) -> &'static [Impossible] {
        self.rows.impossible
    }

    /// Draws every conclusion that the rows on what is impossible allow.
    ///
    /// # Errors
    ///
    /// The row in which the facts lie wholly.
    pub fn propagate(&self, facts: &mut Facts) -> Result<(), &'static Impossible> {
        impossible::propagate(self, facts)
    }

    /// The tables that decide at a marketplace, built when first asked for.
    pub(crate) fn tables(&self, marketplace: u32) -> &Tables {
        self.tables
            .iter()
            .find(|(mask, _)| *mask == marketplace)
            .map_or(&self.nowhere, |(_, tables)| tables)
            .get_or_init(|| Tables::of(&self.rows, marketplace))
    }
}

/// The rulebook as data.
#[cfg(not(target_arch = "wasm32"))]
#[derive(Clone, Debug)]
pub struct Written {
    /// `kotowari.rules`.
    pub rules: Vec<u8>,
    /// The sentences of the rows, in the order in which they are met, by language: what stands first in
    /// `kotowari.ja` and `kotowari.en`.
    pub sentences: [Vec<&'static str>; Language::ALL.len()],
}

#[cfg(not(target_arch = "wasm32"))]
impl Rulebook {
    /// Writes the rows as data.
    #[must_use]
    pub fn written(&self) -> Written {
        let written = Writer::written(&self.rows);
        let sentences = Language::ALL.map(|language| {
            let words = written.texts.iter().map(|text| text.written_in(language));
            words.collect::<Vec<_>>()
        });
        let names = written.names.join(NAMES);
        let length = u32::try_from(names.len()).unwrap_or(u32::MAX);
        let mut rest = Vec::new();
        for words in &sentences {
            rest.extend(sum(words.iter().copied()).to_le_bytes());
        }
        rest.extend(length.to_le_bytes());
        rest.extend(names.as_bytes());
        rest.extend(written.rules);
        let mut rules = Vec::new();
        rules.extend(VERSION.to_le_bytes());
        rules.extend(fnv(SEED, &rest).to_le_bytes());
        rules.extend(rest);
        Written { rules, sentences }
    }

    /// Whether a file with its sentences, read back, is this rulebook.
    ///
    /// # Errors
    ///
    /// Bytes that are not the rulebook of this version, as it was written, or other sentences.
    pub fn reads_back(&self, written: &Written) -> Result<bool, Refused> {
        let files = written.sentences.clone().map(|words| {
            let file = alloc::format!("\n{}", words.join("\u{1f}"));
            File::read(file.leak())
        });
        let (rows, sums) = read(written.rules.clone().leak(), &files)?;
        if files.iter().map(|file| sum(file.of_rows())).ne(sums) {
            return Err(Refused::OtherWords);
        }
        Ok(alloc::format!("{rows:?}") == alloc::format!("{:?}", self.rows))
    }
}

#[cfg(target_arch = "wasm32")]
impl Rulebook {
    /// Reads `kotowari.rules`. Its sentences follow by [`Rulebook::take_words`]. What is read stays in memory
    /// as long as the module does.
    ///
    /// # Errors
    ///
    /// Bytes that are not the rulebook of this version, as it was written.
    pub fn read(file: Vec<u8>) -> Result<Rulebook, Refused> {
        let (rows, sums) = read(file.leak(), &[])?;
        Ok(Rulebook::of(rows, sums))
    }

    /// Takes in the words of one language (`kotowari.ja`), once. Later calls change nothing.
    ///
    /// # Errors
    ///
    /// Sentences that are not those of these rules.
    pub fn take_words(&self, language: Language, file: String) -> Result<(), Refused> {
        let file = File::read(file.leak());
        if self.sums.get(language as usize) != Some(&sum(file.of_rows())) {
            return Err(Refused::OtherWords);
        }
        self.sentences.take(language, file);
        Ok(())
    }
}

/// What parts the names in the file.
const NAMES: &str = "\u{1f}";

/// Reads a file: version, sum over the rest, the sums of the words by language, the names, the rows.
/// Whatever the bytes are, it ends.
fn read(
    file: &'static [u8],
    files: &[File],
) -> Result<(Rows, [u32; Language::ALL.len()]), Refused> {
    let (version, rest) = number(file).ok_or(Refused::Damaged)?;
    if version != VERSION {
        return Err(Refused::OtherVersion);
    }
    let (checked, rest) = number(rest).ok_or(Refused::Damaged)?;
    if checked != fnv(SEED, rest) {
        return Err(Refused::Damaged);
    }
    body(rest, files).ok_or(Refused::Damaged)
}

fn body(rest: &'static [u8], files: &[File]) -> Option<(Rows, [u32; Language::ALL.len()])> {
    let (ja, rest) = number(rest)?;
    let (en, rest) = number(rest)?;
    let (length, rest) = number(rest)?;
    let (names, rows) = rest.split_at_checked(length as usize)?;
    let names: Vec<&str> = core::str::from_utf8(names).ok()?.split(NAMES).collect();
    Some((form::unpacked(rows, &names, files)?, [ja, en]))
}

fn number(bytes: &'static [u8]) -> Option<(u32, &'static [u8])> {
    let (number, rest) = bytes.split_first_chunk()?;
    Some((u32::from_le_bytes(*number), rest))
}

/// A sum over sentences.
fn sum<'a>(sentences: impl Iterator<Item = &'a str>) -> u32 {
    sentences.fold(SEED, |hash, words| fnv(hash, words.as_bytes()))
}
