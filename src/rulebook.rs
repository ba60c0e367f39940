//! The rulebook as a value: the rows of every marketplace and law, and what decides by them.
//!
//! Rows, sources and letters are written in Rust, in a crate of their own. Native programs use them where
//! they stand ([`Rulebook::of`]). The WebAssembly module holds none of them: the build writes them into
//! `kotowari.rules` ([`Rulebook::written`]), or into parts ([`Rulebook::written_in_parts`]), of which the page
//! fetches those that it needs beside the module; [`Rulebook::read`] and [`Rulebook::take_book`] read them.
//! Whatever decides is handed the rulebook, so the code is the same on both, and two of them can stand side by
//! side.
//!
//! What a marketplace computes (dates, fees) is code and fits into no file: [`Code`].
//!
//! The form of the file is in `form.rs`, what the types are made of in the listing below: a new type, field
//! or variant has to be listed, which the compiler demands.

use std::sync::OnceLock;

use chrono::Weekday;

use crate::calendar::Calendar;
use crate::case::Case;
use crate::decide::Tables;
use crate::decision::{Decision, Money, Settled, Verdict};
use crate::error::Error;
use crate::explain::{self, Answer, Options};
use crate::fact::{Cond, Fact, Facts, VOCABULARY};
use crate::hash::{SEED, fnv};
use crate::impossible::{self, Impossible};
use crate::marketplace::{Marketplace, Site};
use crate::message::{Blank, Letter, Limit, Part};
use crate::money::Rate;
use crate::presumed::{Condition, Rung, Situation};
use crate::rule::{Confidence, Finding, Follows, Layer, Right, Rule, Source, Tier, Yield};
use crate::states::States;
use crate::text::{Language, Sentences, Text, Volume, Words};
use crate::timeline::{Clock, Due, Summer, When, Zone};
use crate::value::Value;
use crate::words;

mod form;
use form::Writer;
use form::{Packed, Reader, packed};

/// Everything that cases are decided by.
///
/// ```
/// let rules = kotowari_rulebook::rulebook();
/// let case = rules.parse(r#"{"marketplace": "qoo10-jp", "orderStatus": "unpaid"}"#)?;
/// assert_eq!(rules.decide(&case).verdict, kotowari::Verdict::Automatic);
/// # Ok::<(), kotowari::Error>(())
/// ```
#[derive(Debug)]
pub struct Rulebook {
    pub(crate) rows: Rows,
    /// Books whose rows come later, by name, and those that have come, in the order of the books.
    cut: &'static [&'static str],
    come: Vec<OnceLock<&'static Book>>,
    code: &'static [Code],
    edition: Edition,
    /// By marketplace, built when first asked for.
    tables: Vec<(u32, OnceLock<Tables>)>,
    /// Where no marketplace is known.
    nowhere: OnceLock<Tables>,
    sentences: Sentences,
}

/// Which rows these are.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Edition {
    /// Changes whenever a row does.
    pub version: &'static str,
    /// Date of the dossiers behind it, `YYYY-MM-DD`.
    pub as_of: &'static str,
}

/// The rows, as they are authored: nothing but data.
#[derive(Clone, Copy, Debug)]
pub struct Rows {
    /// What each marketplace says.
    pub books: &'static [Book],
    /// The answers where no book has been entered.
    pub uncovered: &'static [Rule],
    /// What the law of the buyers' countries says.
    pub laws: &'static [Law],
    /// Facts that cannot be true together.
    pub impossible: &'static [Impossible],
    /// What is taken for granted while nobody says otherwise.
    pub presumptions: &'static [Condition],
    /// What has to be made sure of before refusing.
    pub provisos: &'static [Condition],
    /// What a likely case is like where not enough was said.
    pub situations: &'static [Situation],
    /// What a letter leaves for the seller to fill in.
    pub blanks: &'static [Blank],
    /// The question that asks for each fact.
    pub questions: &'static [(Fact, Text)],
    /// Values in words; the first that fits counts.
    pub labels: &'static [Label],
}

/// What one marketplace, or one family of them, says. One without answers is known and not covered.
#[derive(Clone, Copy, Debug)]
pub struct Book {
    /// What it is called where it is fetched: `qoo10-jp`.
    pub name: &'static str,
    /// The marketplaces it is about.
    pub places: &'static [Marketplace],
    /// The answers to a request: in every case exactly one prevails.
    pub answers: &'static [&'static [Rule]],
    /// Clocks, figures, steps, proofs and warnings.
    pub effects: &'static [&'static [Rule]],
    /// The letters. The first whose conditions hold is the one to send.
    pub letters: &'static [Letter],
    /// What a letter must never do there, by id.
    pub never: &'static [(&'static str, Text)],
    /// Longest texts that the field takes, in characters; none where no source tells.
    pub limits: &'static [Limit],
    /// Values that its screens call something else; the first that fits counts.
    pub labels: &'static [Label],
    /// Values that a case does not come to have there: no change to them is told.
    pub unreal: &'static [Cond],
    /// What is taken for granted there while nobody says otherwise, besides what is everywhere.
    pub presumptions: &'static [Condition],
}

impl Book {
    /// The marketplaces, as a mask of [`Fact::Marketplace`].
    #[must_use]
    pub fn marketplaces(&self) -> u32 {
        self.places.iter().fold(0, |mask, place| mask | place.mask)
    }
}

/// The law of one country, or one group of them. Its rows fail where another's law applies.
#[derive(Clone, Copy, Debug)]
pub struct Law {
    /// Withdrawing without a reason: in every case exactly one row of all laws prevails.
    pub withdrawals: &'static [Rule],
    /// What the reason itself entitles the buyer to, likewise.
    pub claims: &'static [Rule],
    /// Clocks, steps, proofs and warnings.
    pub effects: &'static [Rule],
}

/// A value in words.
#[derive(Clone, Copy, Debug)]
pub struct Label {
    /// The facts that it is a value of; none: of any.
    pub facts: &'static [Fact],
    /// The value.
    pub value: &'static str,
    /// Its words.
    pub says: Text,
}

impl Label {
    /// A value of any fact.
    #[must_use]
    pub const fn any(value: &'static str, says: Text) -> Label {
        Label::of(&[], value, says)
    }

    /// A value of these facts.
    #[must_use]
    pub const fn of(facts: &'static [Fact], value: &'static str, says: Text) -> Label {
        Label { facts, value, says }
    }
}

/// What a marketplace computes.
#[derive(Clone, Copy, Debug)]
pub struct Code {
    /// The marketplaces, as a mask of [`Fact::Marketplace`].
    pub marketplaces: u32,
    /// What dates and amounts imply there, where they imply more than the law's clocks.
    pub dates: Option<Dates>,
    /// The facts said by a key that `dates` reads or narrows: it is asked again where one of them is said
    /// otherwise.
    pub weighed: &'static [Fact],
    /// Both courses of a case in money; `None` where the fees are not known.
    pub fees: Option<Fees>,
}

/// Narrows the facts of a case by what its dates and amounts imply; what is not implied stays. Refused is a
/// stated fact that contradicts them.
pub type Dates = fn(&Case, &mut Facts) -> Result<(), Error>;

/// Both courses of a case under the verdict on the request and on what follows.
pub type Fees = fn(&Rulebook, &Case, Verdict, Option<Verdict>) -> Option<Money>;

packed! {
    struct Rows {
        books, uncovered, laws, impossible, presumptions, provisos, situations, blanks, questions, labels,
    }
    struct Book { name, places, answers, effects, letters, never, limits, labels, unreal, presumptions }
    struct Law { withdrawals, claims, effects }
    struct Label { facts, value, says }
    struct Marketplace { mask, country, zone, currency, language, is_own_store, late_is_shown, sites }
    struct Site { mask, countries, zones, calendar, currency }
    struct Zone { standard, summer }
    enum Summer { Europe, Never, NorthAmerica }
    enum Language { Ja, En }
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
    enum Calendar { Jp, Uk, Us, OfSite, Weekdays }
    enum Weekday { Mon, Tue, Wed, Thu, Fri, Sat, Sun }
    struct Finding { id, sources, tier, seen_on, confidence }
    enum Tier { Law, Official, OfficialDerived, Agency, Practitioner, Inference }
    enum Confidence { High, Medium, Low }
    struct Source { title, url }
    struct Impossible { when, first, second, says }
    struct Condition { given, cond, says }
    struct Situation { rung, given, cond, says }
    enum Rung { Place, Reason, Buyer, OwnTerms }
    struct Limit { when, most }
    struct Letter { id, when, subject, parts }
    struct Part { point, when, says }
    struct Blank { name, filled_by, says }
}

impl Packed for Fact {
    fn write(&self, to: &mut Writer) {
        to.number(*self as u32);
    }

    fn read(from: &mut Reader<'_>) -> Fact {
        let at = from.number();
        from.or_spoil(Fact::ALL.get(at).copied(), Fact::Marketplace)
    }
}

impl Packed for Rate {
    fn write(&self, to: &mut Writer) {
        to.number(self.millionths());
    }

    fn read(from: &mut Reader<'_>) -> Rate {
        Rate::from_millionths(u32::read(from))
    }
}

/// Stands for the edition, the vocabulary of facts and what the types are made of: a file that differs in
/// any of them would be misread.
const fn version(edition: Edition) -> u32 {
    fnv(
        LISTING ^ fnv(VOCABULARY, b"facts"),
        edition.version.as_bytes(),
    )
}

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

impl Rulebook {
    /// A rulebook of rows where they stand, with the words of their folders.
    #[must_use]
    pub fn of(edition: Edition, rows: Rows, code: &'static [Code], words: &[Words]) -> Rulebook {
        let rules = Rulebook::made(edition, (rows, &[]), code, Sentences::default());
        rules.speaking(words::ALL).speaking(words)
    }

    /// Takes in further words in every language: those of a page.
    #[must_use]
    pub fn speaking(mut self, words: &[Words]) -> Rulebook {
        for words in words {
            self.sentences.take(words);
        }
        self
    }

    fn made(
        edition: Edition,
        (rows, cut): Parted,
        code: &'static [Code],
        sentences: Sentences,
    ) -> Rulebook {
        let places = rows.books.iter().flat_map(|book| book.places);
        Rulebook {
            rows,
            cut,
            come: rows.books.iter().map(|_| OnceLock::new()).collect(),
            code,
            edition,
            tables: places.map(|one| (one.mask, OnceLock::new())).collect(),
            nowhere: OnceLock::new(),
            sentences,
        }
    }

    /// Parses a case: JSON text.
    ///
    /// # Errors
    ///
    /// Text that is no JSON, or the first key that is unknown, of the wrong type, impossible, or in
    /// contradiction to another.
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
    /// let rules = kotowari_rulebook::rulebook();
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
    /// let rules = kotowari_rulebook::rulebook();
    /// let case = rules.parse(r#"{"marketplace": "qoo10-jp", "orderStatus": "unpaid"}"#)?;
    /// let with_trace = kotowari::Options { trace: true, ..kotowari::Options::default() };
    /// let decision = rules.decide_with(&case, with_trace);
    /// assert!(decision.trace.is_some_and(|steps| !steps.is_empty()));
    /// # Ok::<(), kotowari::Error>(())
    /// ```
    #[must_use]
    pub fn decide_with(&self, case: &Case, options: Options) -> Decision {
        self.decide_among(case, options, &States::default())
    }

    /// Decides one case and tells the verdicts alone: the same as in [`Rulebook::decide`], at a fraction of
    /// its cost.
    ///
    /// ```
    /// let rules = kotowari_rulebook::rulebook();
    /// let case = rules.parse(r#"{"marketplace": "qoo10-jp", "orderStatus": "unpaid"}"#)?;
    /// assert_eq!(rules.verdict(&case).verdict, kotowari::Verdict::Automatic);
    /// # Ok::<(), kotowari::Error>(())
    /// ```
    #[must_use]
    pub fn verdict(&self, case: &Case) -> Answer {
        explain::answer(self, case, &States::default())
    }

    /// The same as [`Rulebook::decide_with`]; what is met is remembered for the cases that come after.
    ///
    /// ```
    /// use kotowari::{Options, States};
    /// let (rules, states) = (kotowari_rulebook::rulebook(), States::default());
    /// let case = rules.parse(r#"{"marketplace": "qoo10-jp", "parcel": "packed"}"#)?;
    /// let first = rules.decide_among(&case, Options::default(), &states);
    /// assert_eq!(rules.decide_among(&case, Options::default(), &states), first);
    /// assert_eq!(rules.decide(&case), first);
    /// # Ok::<(), kotowari::Error>(())
    /// ```
    #[must_use]
    pub fn decide_among(&self, case: &Case, options: Options, states: &States) -> Decision {
        explain::decide(self, case, options, states)
    }

    /// The same as [`Rulebook::verdict`]; what is met is remembered for the cases that come after.
    #[must_use]
    pub fn verdict_among(&self, case: &Case, states: &States) -> Answer {
        explain::answer(self, case, states)
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

    /// The sentence as the contract carries it.
    pub(crate) fn words(&self, text: Text, language: Language) -> crate::decision::Words {
        self.sentences.words(text, language)
    }

    /// Which rows these are.
    #[must_use]
    pub const fn edition(&self) -> Edition {
        self.edition
    }

    /// What each marketplace says.
    #[must_use]
    pub const fn books(&self) -> &'static [Book] {
        self.rows.books
    }

    /// What is said of the marketplace with this mask; `None` where it is unknown.
    #[must_use]
    pub fn book(&self, marketplace: u32) -> Option<&'static Book> {
        let mut books = self.rows.books.iter().zip(&self.come);
        let (book, come) = books.find(|(book, _)| book.marketplaces() & marketplace != 0)?;
        Some(come.get().copied().unwrap_or(book))
    }

    /// The name of the book that a case is decided by, where its rows have yet to come: until then it must not be
    /// decided. `None` for every rulebook that is whole.
    #[must_use]
    pub fn lacks(&self, case: &Case) -> Option<&'static str> {
        let marketplace = case.facts().get(Fact::Marketplace);
        let mut books = self.rows.books.iter().zip(&self.come);
        let lacking = |(book, come): &(&'static Book, &OnceLock<_>)| {
            book.marketplaces() & marketplace != 0
                && come.get().is_none()
                && self.cut.contains(&book.name)
        };
        books.find(lacking).map(|(book, _)| book.name)
    }

    /// Every marketplace.
    pub fn marketplaces(&self) -> impl Iterator<Item = &'static Marketplace> {
        self.rows.books.iter().flat_map(|book| book.places)
    }

    /// The marketplace with this mask.
    #[must_use]
    pub fn marketplace(&self, mask: u32) -> Option<&'static Marketplace> {
        self.marketplaces().find(|place| place.mask == mask)
    }

    /// What the marketplace with this mask computes.
    pub(crate) fn code(&self, marketplace: u32) -> Option<&'static Code> {
        let mut code = self.code.iter();
        code.find(|code| code.marketplaces & marketplace != 0)
    }

    /// What is taken for granted at the marketplace with this mask: everywhere, then there.
    pub(crate) fn presumptions(&self, marketplace: u32) -> Vec<&'static Condition> {
        let there = self
            .book(marketplace)
            .map_or(&[][..], |book| book.presumptions);
        self.rows.presumptions.iter().chain(there).collect()
    }

    /// The answers at the marketplace with this mask, without the rows that can never hold there.
    #[must_use]
    pub fn answers(&self, marketplace: u32) -> Vec<&'static Rule> {
        let tables = self.book(marketplace).map_or(&[][..], |book| book.answers);
        let rows = if tables.is_empty() {
            &[self.rows.uncovered][..]
        } else {
            tables
        };
        within(rows.iter().copied().flatten(), marketplace)
    }

    /// Every effect that can bear on a case there: the marketplace's, then the law's.
    #[must_use]
    pub fn effects(&self, marketplace: u32) -> Vec<&'static Rule> {
        let tables = self.book(marketplace).map_or(&[][..], |book| book.effects);
        let mut effects = within(tables.iter().copied().flatten(), marketplace);
        effects.extend(self.law_effects());
        effects
    }

    /// The rows of law on withdrawing without a reason, every jurisdiction. Rows of one jurisdiction fail
    /// where another's law applies.
    pub fn withdrawals(&self) -> impl Iterator<Item = &'static Rule> {
        self.rows.laws.iter().flat_map(|law| law.withdrawals)
    }

    /// The rows of law on what the reason itself entitles the buyer to, every jurisdiction.
    pub fn claims(&self) -> impl Iterator<Item = &'static Rule> {
        self.rows.laws.iter().flat_map(|law| law.claims)
    }

    /// The rows of law that follow from the answer, every jurisdiction.
    pub fn law_effects(&self) -> impl Iterator<Item = &'static Rule> {
        self.rows.laws.iter().flat_map(|law| law.effects)
    }

    /// Facts that cannot be true together.
    #[must_use]
    pub fn impossible(&self) -> &'static [Impossible] {
        self.rows.impossible
    }

    /// The question that asks for a fact.
    #[must_use]
    pub fn question(&self, fact: Fact) -> Text {
        let mut questions = self.rows.questions.iter();
        let question = questions.find(|(known, _)| *known == fact);
        question.map_or(Text::NONE, |(_, question)| *question)
    }

    /// The facts that are asked for.
    pub fn facts_asked(&self) -> impl Iterator<Item = Fact> {
        self.rows.questions.iter().map(|(fact, _)| *fact)
    }

    /// A value in the words of a marketplace, where it has its own for it.
    #[must_use]
    pub fn label_at(&self, marketplace: u32, fact: Fact, value: &str) -> Text {
        let own = self.book(marketplace).map_or(&[][..], |book| book.labels);
        labelled(own, fact, value).unwrap_or_else(|| self.label(fact, value))
    }

    /// A value in words.
    #[must_use]
    pub fn label(&self, fact: Fact, value: &str) -> Text {
        labelled(self.rows.labels, fact, value).unwrap_or(Text::NONE)
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
            .get_or_init(|| Tables::of(self, marketplace))
    }
}

/// The rows that can hold at the marketplace.
fn within(rows: impl Iterator<Item = &'static Rule>, marketplace: u32) -> Vec<&'static Rule> {
    let can_hold = |rule: &&'static Rule| {
        let mut conditions = rule.when.iter();
        conditions.all(|cond| cond.fact != Fact::Marketplace || cond.allowed & marketplace != 0)
    };
    rows.filter(can_hold).collect()
}

fn labelled(labels: &[Label], fact: Fact, value: &str) -> Option<Text> {
    let fits = |label: &&Label| {
        label.value == value && (label.facts.is_empty() || label.facts.contains(&fact))
    };
    labels.iter().find(fits).map(|label| label.says)
}

/// The rows, and the names of the books that are cut down in them to what comes before a decision.
type Parted = (Rows, &'static [&'static str]);

impl Rulebook {
    /// Writes the rows as data: `kotowari.rules`.
    #[must_use]
    pub fn written(&self) -> Vec<u8> {
        let whole: Parted = (self.rows, self.cut);
        written(self.edition, &whole)
    }

    /// Writes the rows in parts: first all but what the books rule, then each book by its name. One that rules
    /// nothing has no part of its own.
    #[must_use]
    pub fn written_in_parts(&self) -> (Vec<u8>, Vec<(&'static str, Vec<u8>)>) {
        let cut = |book: &Book| Book {
            answers: &[],
            effects: &[],
            letters: &[],
            never: &[],
            limits: &[],
            ..*book
        };
        let ruling = self
            .rows
            .books
            .iter()
            .filter(|book| !book.answers.is_empty());
        let parts = ruling.map(|book| (book.name, written(self.edition, book)));
        let parts: Vec<(&'static str, Vec<u8>)> = parts.collect();
        let names: Vec<&'static str> = parts.iter().map(|(name, _)| *name).collect();
        let books: Vec<Book> = self.rows.books.iter().map(cut).collect();
        let base: Parted = (
            Rows {
                books: books.leak(),
                ..self.rows
            },
            names.leak(),
        );
        (written(self.edition, &base), parts)
    }

    /// Reads `kotowari.rules`, or its first part, after which the books follow by [`Rulebook::take_book`]. The words
    /// of these volumes and of the engine follow by [`Rulebook::take_words`]. What is read stays in memory as long
    /// as the program does.
    ///
    /// # Errors
    ///
    /// Bytes that are not the rulebook of this version, as it was written.
    pub fn read(
        file: Vec<u8>,
        edition: Edition,
        code: &'static [Code],
        volumes: &[Volume],
    ) -> Result<Rulebook, Refused> {
        let rows = read(file, edition)?;
        let sentences = Sentences::of(&[words::VOLUMES, volumes].concat());
        Ok(Rulebook::made(edition, rows, code, sentences))
    }

    /// Takes in the rows of one book, once. Later calls change nothing.
    ///
    /// # Errors
    ///
    /// Bytes that are not a book of this version, as it was written.
    pub fn take_book(&self, file: Vec<u8>) -> Result<(), Refused> {
        let book: Book = read(file, self.edition)?;
        let mut books = self.rows.books.iter().zip(&self.come);
        let known = books.find(|(known, _)| known.name == book.name);
        let (_, come) = known.ok_or(Refused::Damaged)?;
        come.get_or_init(|| Box::leak(Box::new(book)));
        Ok(())
    }

    /// Takes in a file of words in one language (`kotowari.ja.texts`), once. Later calls change nothing.
    ///
    /// # Errors
    ///
    /// Sentences that are not those of these rules.
    pub fn take_words(&self, language: Language, file: String) -> Result<(), Refused> {
        self.sentences.take_file(language, file)
    }
}

/// What parts the names in the file.
const NAMES: &str = "\u{1f}";

/// Writes a file: version, sum over the rest, the names, what is written.
fn written(edition: Edition, what: &impl Packed) -> Vec<u8> {
    let written = Writer::written(what);
    let names = written.names.join(NAMES);
    let length = u32::try_from(names.len()).unwrap_or(u32::MAX);
    let mut rest = Vec::new();
    rest.extend(length.to_le_bytes());
    rest.extend(names.as_bytes());
    rest.extend(written.rules);
    let mut file = Vec::new();
    file.extend(version(edition).to_le_bytes());
    file.extend(fnv(SEED, &rest).to_le_bytes());
    file.extend(rest);
    file
}

/// Reads it back. Whatever the bytes are, it ends.
fn read<T: Packed>(file: Vec<u8>, edition: Edition) -> Result<T, Refused> {
    let (written, rest) = number(file.leak()).ok_or(Refused::Damaged)?;
    if written != version(edition) {
        return Err(Refused::OtherVersion);
    }
    let (checked, rest) = number(rest).ok_or(Refused::Damaged)?;
    if checked != fnv(SEED, rest) {
        return Err(Refused::Damaged);
    }
    body(rest).ok_or(Refused::Damaged)
}

fn body<T: Packed>(rest: &'static [u8]) -> Option<T> {
    let (length, rest) = number(rest)?;
    let (names, rows) = rest.split_at_checked(length as usize)?;
    let names: Vec<&str> = std::str::from_utf8(names).ok()?.split(NAMES).collect();
    form::unpacked(rows, &names)
}

fn number(bytes: &'static [u8]) -> Option<(u32, &'static [u8])> {
    let (number, rest) = bytes.split_first_chunk()?;
    Some((u32::from_le_bytes(*number), rest))
}
