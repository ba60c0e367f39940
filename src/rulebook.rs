//! The rulebook as a value: the rows of every marketplace and law, and what decides by them.
//!
//! Rows, sources and letters are written in Rust, in a crate of their own. Native programs use them where
//! they stand ([`Rulebook::of`]). The WebAssembly module holds none of them: the build writes them into
//! `kotowari.rules` ([`Rulebook::written`]), or into parts ([`Rulebook::written_in_parts`]), of which the page
//! fetches those that it needs beside the module; [`Rulebook::read`] and [`Rulebook::take_part`] read them.
//! Whatever decides is handed the rulebook, so the code is the same on both, and two of them can stand side by
//! side.
//!
//! What a marketplace computes (dates, fees) is code and fits into no file: [`Code`].
//!
//! The file is written and read by `postcard`, as serde derives it from the types of the rows.

use std::sync::{Mutex, OnceLock};

use serde::{Deserialize, Serialize};

use crate::case::Case;
use crate::decide::Tables;
use crate::decision::Money;
use crate::error::Error;
use crate::fact::{Cond, Fact, Facts};
use crate::file_error::FileError;
use crate::hash::{SEED, fnv};
use crate::impossible::{self, Impossible};
use crate::leaked;
use crate::marketplace::Marketplace;
use crate::message::{Blank, Letter, Limit};
use crate::presumed::{Condition, Situation};
use crate::rule::Rule;
use crate::states::States;
use crate::text::{LetterLanguage, Sentences, Text, Volume, Words};
use crate::verdict::Verdict;
use crate::words;

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
    /// Books and laws whose rows come later, by name.
    cut: &'static [&'static str],
    /// Those that have come, in the order of the books and of the laws.
    books_come: Vec<OnceLock<&'static Book>>,
    laws_come: Vec<OnceLock<&'static Law>>,
    code: &'static [Code],
    edition: Edition,
    /// By marketplace and by how many laws had come, built when first asked for.
    tables: Vec<(u32, usize, OnceLock<Tables>)>,
    /// Where no marketplace is known.
    nowhere: OnceLock<Tables>,
    sentences: Sentences,
    /// What decisions have met so far.
    states: Mutex<States>,
}

/// Which rows these are. In a decision: `rulebook`, which says by which it was decided.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Edition {
    /// Changes whenever a row does.
    pub version: &'static str,
    /// Date of the dossiers behind it, `YYYY-MM-DD`.
    pub as_of: &'static str,
}

/// The rows, as they are authored: nothing but data.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
pub struct Rows {
    /// What each marketplace says.
    #[serde(borrow, deserialize_with = "leaked::list")]
    pub books: &'static [Book],
    /// The answers where no book has been entered.
    #[serde(deserialize_with = "leaked::list")]
    pub uncovered: &'static [Rule],
    /// What the law of the buyers' countries says.
    #[serde(deserialize_with = "leaked::list")]
    pub laws: &'static [Law],
    /// What would have prevented a request, and what follows a refusal, at every marketplace.
    #[serde(deserialize_with = "leaked::list")]
    pub advice: &'static [Rule],
    /// Facts that cannot be true together.
    #[serde(deserialize_with = "leaked::list")]
    pub impossible: &'static [Impossible],
    /// What is taken for granted while nobody says otherwise.
    #[serde(deserialize_with = "leaked::list")]
    pub presumptions: &'static [Condition],
    /// What has to be made sure of before refusing.
    #[serde(deserialize_with = "leaked::list")]
    pub provisos: &'static [Condition],
    /// What a likely case is like where not enough was said.
    #[serde(deserialize_with = "leaked::list")]
    pub situations: &'static [Situation],
    /// What a letter leaves for the seller to fill in.
    #[serde(deserialize_with = "leaked::list")]
    pub blanks: &'static [Blank],
    /// The question that asks for each fact.
    #[serde(deserialize_with = "leaked::list")]
    pub questions: &'static [(Fact, Text)],
    /// The question that asks for a date or a figure by its key, where a fact comes of several.
    #[serde(borrow, deserialize_with = "leaked::list")]
    pub dates: &'static [(&'static str, Text)],
    /// Values in words; the first that fits counts.
    #[serde(deserialize_with = "leaked::list")]
    pub labels: &'static [Label],
}

/// What one marketplace, or one family of them, says. One without answers is known and not covered.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
pub struct Book {
    /// What it is called where it is fetched: `qoo10-jp`.
    pub name: &'static str,
    /// The marketplaces it is about.
    #[serde(deserialize_with = "leaked::list")]
    pub places: &'static [Marketplace],
    /// The answers to a request: in every case exactly one prevails.
    #[serde(deserialize_with = "leaked::lists")]
    pub answers: &'static [&'static [Rule]],
    /// Clocks, figures, steps, proofs and warnings.
    #[serde(deserialize_with = "leaked::lists")]
    pub effects: &'static [&'static [Rule]],
    /// The letters. The first whose conditions hold is the one to send.
    #[serde(deserialize_with = "leaked::list")]
    pub letters: &'static [Letter],
    /// What a letter must never do there, by id.
    #[serde(deserialize_with = "leaked::list")]
    pub never: &'static [(&'static str, Text)],
    /// Longest texts that the field takes, in characters; none where no source tells.
    #[serde(deserialize_with = "leaked::list")]
    pub limits: &'static [Limit],
    /// Values that its screens call something else; the first that fits counts.
    #[serde(deserialize_with = "leaked::list")]
    pub labels: &'static [Label],
    /// Values that a case does not come to have there: no change to them is told.
    #[serde(deserialize_with = "leaked::list")]
    pub unreal: &'static [Cond],
    /// What is taken for granted there while nobody says otherwise, besides what is everywhere.
    #[serde(deserialize_with = "leaked::list")]
    pub presumptions: &'static [Condition],
    /// Volumes of words beside its own, and their letters, that it shares with other books: `mall-jp`.
    #[serde(borrow, deserialize_with = "leaked::list")]
    pub shares: &'static [&'static str],
}

impl Book {
    /// The marketplaces, as a mask of [`Fact::Marketplace`].
    #[must_use]
    pub fn marketplaces(&self) -> u32 {
        self.places.iter().fold(0, |mask, place| mask | place.mask)
    }
}

/// The law of one country, or one group of them. Its rows fail where another's law applies, so a case under
/// another's is decided without them.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
pub struct Law {
    /// What it is called where it is fetched: `law-jp`. Empty where it stands with what all share.
    pub name: &'static str,
    /// The values of [`Fact::Regime`] under which its rows can hold.
    pub regimes: u32,
    /// Whether a buyer who may withdraw is not asked why.
    pub asks_no_reason: bool,
    /// Withdrawing without a reason: in every case exactly one row of all laws prevails.
    #[serde(deserialize_with = "leaked::list")]
    pub withdrawals: &'static [Rule],
    /// What the reason itself entitles the buyer to, likewise.
    #[serde(deserialize_with = "leaked::list")]
    pub claims: &'static [Rule],
    /// Clocks, steps, proofs and warnings.
    #[serde(deserialize_with = "leaked::list")]
    pub effects: &'static [Rule],
}

/// What is fetched by itself.
#[derive(Deserialize, Serialize)]
#[serde(bound(deserialize = "Book: Deserialize<'de>, Law: Deserialize<'de>"))]
enum Piece {
    Book(Book),
    Law(Law),
}

/// A value in words.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
pub struct Label {
    /// The facts that it is a value of; none: of any.
    #[serde(deserialize_with = "leaked::list")]
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

/// Stands for the edition, and for the sources of the engine, which say what the types are made of: a file that
/// differs in either would be misread.
const fn version(edition: Edition) -> u32 {
    let sources = fnv(SEED, env!("ENGINE_SOURCES").as_bytes());
    fnv(sources, edition.version.as_bytes())
}

impl Rulebook {
    /// A rulebook of rows where they stand, with the words of their folders.
    #[must_use]
    pub fn of(edition: Edition, rows: Rows, code: &'static [Code], words: &[Words]) -> Rulebook {
        let rules = Rulebook::made(
            edition,
            Parted { rows, cut: &[] },
            code,
            Sentences::default(),
        );
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
        Parted { rows, cut }: Parted,
        code: &'static [Code],
        sentences: Sentences,
    ) -> Rulebook {
        let later = rows.laws.iter().filter(|law| cut.contains(&law.name));
        let later = later.count();
        let mut tables = Vec::new();
        for place in rows.books.iter().flat_map(|book| book.places) {
            for come in 0..=later {
                tables.push((place.mask, come, OnceLock::new()));
            }
        }
        Rulebook {
            rows,
            cut,
            books_come: rows.books.iter().map(|_| OnceLock::new()).collect(),
            laws_come: rows.laws.iter().map(|_| OnceLock::new()).collect(),
            code,
            edition,
            tables,
            nowhere: OnceLock::new(),
            sentences,
            states: Mutex::default(),
        }
    }

    /// Does something with what decisions have met so far, and lets it remember more. While another thread does so,
    /// with nothing met yet.
    pub(crate) fn remembering<T>(&self, then: impl FnOnce(&States) -> T) -> T {
        match self.states.try_lock() {
            Ok(states) => then(&states),
            Err(_) => then(&States::default()),
        }
    }

    /// The sentences at hand.
    #[must_use]
    pub fn sentences(&self) -> &Sentences {
        &self.sentences
    }

    /// A sentence in one language.
    #[must_use]
    pub fn say(&self, text: Text, language: impl Into<LetterLanguage>) -> &'static str {
        self.sentences.say(text, language)
    }

    /// The sentence with values in the place of `{name}`.
    #[must_use]
    pub fn fill(
        &self,
        text: Text,
        language: impl Into<LetterLanguage>,
        values: &[(&str, &str)],
    ) -> String {
        self.sentences.fill(text, language, values)
    }

    /// The sentence as the contract carries it.
    pub(crate) fn words(
        &self,
        text: Text,
        language: impl Into<LetterLanguage>,
    ) -> crate::text::Said {
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
        let mut books = self.rows.books.iter().zip(&self.books_come);
        let (book, come) = books.find(|(book, _)| book.marketplaces() & marketplace != 0)?;
        Some(come.get().copied().unwrap_or(book))
    }

    /// The names of the book of these marketplaces and of the laws under these regimes (masks), or of every law, whose
    /// rows have yet to come.
    pub(crate) fn lacking(
        &self,
        marketplaces: u32,
        regimes: u32,
        every_law: bool,
    ) -> Vec<&'static str> {
        let mut lacking = Vec::new();
        for (book, come) in self.rows.books.iter().zip(&self.books_come) {
            if book.marketplaces() & marketplaces != 0 && come.get().is_none() {
                lacking.push(book.name);
            }
        }
        for (law, come) in self.rows.laws.iter().zip(&self.laws_come) {
            if (law.regimes & regimes != 0 || every_law) && come.get().is_none() {
                lacking.push(law.name);
            }
        }
        lacking.retain(|name| self.cut.contains(name));
        lacking
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

    /// What is taken for granted at the marketplace with this mask: there, then everywhere.
    pub(crate) fn presumptions(&self, marketplace: u32) -> Vec<&'static Condition> {
        let there = self
            .book(marketplace)
            .map_or(&[][..], |book| book.presumptions);
        there.iter().chain(self.rows.presumptions).collect()
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

    /// Every effect that can bear on a case there: the marketplace's, the law's, then the advice that holds everywhere.
    #[must_use]
    pub fn effects(&self, marketplace: u32) -> Vec<&'static Rule> {
        let tables = self.book(marketplace).map_or(&[][..], |book| book.effects);
        let mut effects = within(tables.iter().copied().flatten(), marketplace);
        effects.extend(self.law_effects());
        effects.extend(self.rows.advice);
        effects
    }

    /// What the law of each jurisdiction says, as far as it has come.
    fn laws(&self) -> Vec<&'static Law> {
        let laws = self.rows.laws.iter().zip(&self.laws_come);
        let laws = laws.map(|(law, come)| come.get().copied().unwrap_or(law));
        laws.collect()
    }

    /// How many laws have come, each of which moves the rows to other places in the tables.
    pub(crate) fn laws_come(&self) -> usize {
        let come = self.laws_come.iter().filter(|law| law.get().is_some());
        come.count()
    }

    /// The rows of law on withdrawing without a reason, every jurisdiction. Rows of one jurisdiction fail
    /// where another's law applies.
    pub fn withdrawals(&self) -> impl Iterator<Item = &'static Rule> {
        self.laws().into_iter().flat_map(|law| law.withdrawals)
    }

    /// The rows of law on what the reason itself entitles the buyer to, every jurisdiction.
    pub fn claims(&self) -> impl Iterator<Item = &'static Rule> {
        self.laws().into_iter().flat_map(|law| law.claims)
    }

    /// The rows of law that follow from the answer, every jurisdiction.
    pub fn law_effects(&self) -> impl Iterator<Item = &'static Rule> {
        self.laws().into_iter().flat_map(|law| law.effects)
    }

    /// Whether a buyer who may withdraw is not asked why, whichever of the laws under these regimes (a mask) applies.
    pub(crate) fn asks_no_reason(&self, regimes: u32) -> bool {
        let mut laws = self.rows.laws.iter();
        laws.all(|law| law.asks_no_reason || law.regimes & regimes == 0)
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

    /// The question that asks for a fact by one of the keys that it comes of.
    #[must_use]
    pub fn question_by(&self, fact: Fact, key: &str) -> Text {
        let mut dates = self.rows.dates.iter();
        let date = dates.find(|(known, _)| *known == key);
        date.map_or_else(|| self.question(fact), |(_, question)| *question)
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
        impossible::propagate(self.rows.impossible, facts)
    }

    /// The tables that decide at a marketplace, built when first asked for.
    pub(crate) fn tables(&self, marketplace: u32) -> &Tables {
        let laws = self.laws_come();
        self.tables
            .iter()
            .find(|(mask, come, _)| *mask == marketplace && *come == laws)
            .map_or(&self.nowhere, |(_, _, tables)| tables)
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

/// The rows, and the names of the books and laws that are cut down in them to what comes before a decision.
#[derive(Deserialize, Serialize)]
struct Parted {
    rows: Rows,
    #[serde(borrow, deserialize_with = "leaked::list")]
    cut: &'static [&'static str],
}

impl Rulebook {
    /// Writes the rows as data: `kotowari.rules`.
    #[must_use]
    pub fn written(&self) -> Vec<u8> {
        let whole = Parted {
            rows: self.rows,
            cut: self.cut,
        };
        written(self.edition, &whole)
    }

    /// Writes the rows in parts: first all but what the books and the laws rule, then each of these by its name. A book
    /// that rules nothing has no part of its own.
    #[must_use]
    pub fn written_in_parts(&self) -> (Vec<u8>, Vec<(&'static str, Vec<u8>)>) {
        let cut_book = |book: &Book| Book {
            answers: &[],
            effects: &[],
            letters: &[],
            never: &[],
            limits: &[],
            ..*book
        };
        let cut_law = |law: &Law| match law.name {
            "" => *law,
            _ => Law {
                withdrawals: &[],
                claims: &[],
                effects: &[],
                ..*law
            },
        };
        let (books, laws) = (self.rows.books.iter(), self.rows.laws.iter());
        let ruling = books.clone().filter(|book| !book.answers.is_empty());
        let ruling = ruling.map(|book| (book.name, Piece::Book(*book)));
        let named = laws.clone().filter(|law| !law.name.is_empty());
        let named = named.map(|law| (law.name, Piece::Law(*law)));
        let parts = ruling.chain(named);
        let parts = parts.map(|(name, part)| (name, written(self.edition, &part)));
        let parts: Vec<(&'static str, Vec<u8>)> = parts.collect();
        let names: Vec<&'static str> = parts.iter().map(|(name, _)| *name).collect();
        let rows = Rows {
            books: books.map(cut_book).collect::<Vec<_>>().leak(),
            laws: laws.map(cut_law).collect::<Vec<_>>().leak(),
            ..self.rows
        };
        let cut = names.leak();
        let base = Parted { rows, cut };
        (written(self.edition, &base), parts)
    }

    /// Reads `kotowari.rules`, or its first part, after which books and laws follow by [`Rulebook::take_part`]. The words
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
    ) -> Result<Rulebook, FileError> {
        let rows = read(file, edition)?;
        let sentences = Sentences::of(&[words::VOLUMES, volumes].concat());
        Ok(Rulebook::made(edition, rows, code, sentences))
    }

    /// Takes in the rows of one book or law, once. Later calls change nothing.
    ///
    /// # Errors
    ///
    /// Bytes that are not a part of this version, as it was written.
    pub fn take_part(&self, file: Vec<u8>) -> Result<(), FileError> {
        match read(file, self.edition)? {
            Piece::Book(book) => {
                let mut books = self.rows.books.iter().zip(&self.books_come);
                let known = books.find(|(known, _)| known.name == book.name);
                let (_, come) = known.ok_or(FileError::Damaged)?;
                come.get_or_init(|| Box::leak(Box::new(book)));
            }
            Piece::Law(law) => {
                let mut laws = self.rows.laws.iter().zip(&self.laws_come);
                let known = laws.find(|(known, _)| known.name == law.name);
                let (_, come) = known.ok_or(FileError::Damaged)?;
                come.get_or_init(|| Box::leak(Box::new(law)));
            }
        }
        Ok(())
    }

    /// Takes in a file of words in one language (`kotowari.ja.texts`), once. Later calls change nothing.
    ///
    /// # Errors
    ///
    /// Sentences that are not those of these rules.
    pub fn take_words(
        &self,
        language: impl Into<LetterLanguage>,
        file: String,
    ) -> Result<(), FileError> {
        self.sentences.take_file(language.into(), file)
    }
}

/// Writes a file: version, sum over the rest, the rows in postcard's form.
fn written(edition: Edition, what: &impl Serialize) -> Vec<u8> {
    // Into memory, and of lists whose length is known: nothing of it can fail.
    let rows = postcard::to_allocvec(what).unwrap_or_default();
    let mut file = Vec::new();
    file.extend(version(edition).to_le_bytes());
    file.extend(fnv(SEED, &rows).to_le_bytes());
    file.extend(rows);
    file
}

/// Reads it back. Whatever the bytes are, it ends.
fn read<T: Deserialize<'static>>(file: Vec<u8>, edition: Edition) -> Result<T, FileError> {
    let (written, rest) = number(file.leak()).ok_or(FileError::Damaged)?;
    if written != version(edition) {
        return Err(FileError::OtherVersion);
    }
    let (checked, rows) = number(rest).ok_or(FileError::Damaged)?;
    if checked != fnv(SEED, rows) {
        return Err(FileError::Damaged);
    }
    match postcard::take_from_bytes(rows) {
        Ok((rows, [])) => Ok(rows),
        _ => Err(FileError::Damaged),
    }
}

fn number(bytes: &'static [u8]) -> Option<(u32, &'static [u8])> {
    let (number, rest) = bytes.split_first_chunk()?;
    Some((u32::from_le_bytes(*number), rest))
}
