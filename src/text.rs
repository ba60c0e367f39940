//! Sentences in every language the product speaks.
//!
//! The words stand in Fluent files, one file a language, beside the rows and the code that say them (`ja.ftl`,
//! `en.ftl`); the crate `kotowari-words` checks them while the project is built. Rust names a sentence as a
//! [`Text`], which carries no words: these are in a [`Volume`], one for each folder, and are at hand natively, or
//! fetched by the page for the language that is read. Letters to buyers may be written in further languages
//! ([`LetterLanguage`]).

use std::borrow::Cow;
use std::num::NonZeroU32;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};

use serde::{Deserialize, Serialize};

use crate::file_error::FileError;
use crate::hash::{SEED, fnv};

/// A sentence of a decision: fixed in the rulebook, or composed for this case.
pub type Said = Cow<'static, str>;

/// A language the product speaks to sellers. Japanese first.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
pub enum Language {
    /// 日本語.
    #[default]
    Ja,
    /// English.
    En,
}

impl Language {
    /// Every language.
    pub const ALL: [Language; 2] = [Language::Ja, Language::En];

    /// ISO 639-1 code.
    #[must_use]
    pub fn code(self) -> &'static str {
        LetterLanguage::from(self).code()
    }

    /// The language with this ISO 639-1 code, if the product speaks it.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Language> {
        Language::ALL
            .into_iter()
            .find(|language| language.code() == code)
    }
}

/// A language that buyers are written to in: those of [`Language`], and further ones in which only letters are written,
/// and not those of every marketplace.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum LetterLanguage {
    /// 日本語.
    Ja,
    /// English.
    En,
    /// Deutsch.
    De,
}

impl LetterLanguage {
    /// Every language, in the order of the columns of [`Words`].
    pub const ALL: [LetterLanguage; LANGUAGES] =
        [LetterLanguage::Ja, LetterLanguage::En, LetterLanguage::De];

    /// ISO 639-1 code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            LetterLanguage::Ja => "ja",
            LetterLanguage::En => "en",
            LetterLanguage::De => "de",
        }
    }

    /// The language with this ISO 639-1 code, if letters are written in it.
    #[must_use]
    pub fn from_code(code: &str) -> Option<LetterLanguage> {
        LetterLanguage::ALL
            .into_iter()
            .find(|language| language.code() == code)
    }

    /// The language other than English that every buyer in a country (ISO 3166-1) reads.
    pub(crate) fn of_country(code: &str) -> Option<LetterLanguage> {
        match code {
            "DE" | "AT" => Some(LetterLanguage::De),
            "JP" => Some(LetterLanguage::Ja),
            _ => None,
        }
    }
}

impl From<Language> for LetterLanguage {
    fn from(language: Language) -> LetterLanguage {
        match language {
            Language::Ja => LetterLanguage::Ja,
            Language::En => LetterLanguage::En,
        }
    }
}

const LANGUAGES: usize = 3;

/// One sentence, complete in every language of its volume: the volume and its place there. Said by [`Sentences::say`].
///
/// ```
/// use kotowari::fact::Fact;
/// use kotowari::text::Language;
/// let rules = kotowari_rulebook::rulebook();
/// assert_eq!(rules.say(rules.question(Fact::Digital), Language::En), "Is it digital, or an e-ticket?");
/// ```
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Text(u32);

impl Text {
    /// A sentence that says nothing.
    pub const NONE: Text = Text(u32::MAX);

    /// The sentence at a place of a volume. What the build writes for every sentence of the Fluent files.
    #[must_use]
    pub const fn at(volume: u8, place: u16) -> Text {
        Text((volume as u32) << 16 | place as u32)
    }

    /// Whether it has nothing to say.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self == Text::NONE
    }
}

/// The sentences of one folder: a marketplace, a law, what all share, the engine or the page.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Volume {
    number: u8,
    name: &'static str,
    /// By language; none of one that it is not written in.
    sums: [Option<NonZeroU32>; LANGUAGES],
}

impl Volume {
    /// What the build writes for every folder: its number, its name (`qoo10-jp`), and its sentences by language (none of
    /// one that it is not written in), of which it keeps the sums.
    #[must_use]
    pub const fn new(number: u8, name: &'static str, words: &[&[&str]; LANGUAGES]) -> Volume {
        let [ja, en, de] = words;
        let sums = [sum(ja), sum(en), sum(de)];
        Volume { number, name, sums }
    }

    /// What it is called where its words are fetched.
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.name
    }

    /// Whether it is written in a language.
    #[must_use]
    pub fn is_written_in(self, language: LetterLanguage) -> bool {
        self.sum_in(language).is_some()
    }

    fn sum_in(self, language: LetterLanguage) -> Option<NonZeroU32> {
        self.sums.get(language as usize).copied().flatten()
    }
}

/// A sum over sentences, by which those of another build are known; none where there are no sentences.
#[expect(
    clippy::indexing_slicing,
    reason = "the loop runs inside the list; const code has no iterators"
)]
const fn sum(sentences: &[&str]) -> Option<NonZeroU32> {
    if sentences.is_empty() {
        return None;
    }
    let mut sum = SEED;
    let mut place = 0;
    while place < sentences.len() {
        sum = fnv(fnv(sum, sentences[place].as_bytes()), &[0x1f]);
        place += 1;
    }
    NonZeroU32::new(sum)
}

/// A volume with its words, as the build writes it.
#[derive(Clone, Copy, Debug)]
pub struct Words {
    /// Which one.
    pub volume: Volume,
    /// The sentences in their order, by language; none of one that it is not written in.
    pub sentences: [&'static [&'static str]; LANGUAGES],
}

impl Words {
    /// What the build writes for every folder.
    #[must_use]
    pub const fn new(
        volume: Volume,
        sentences: &'static [&'static [&'static str]; LANGUAGES],
    ) -> Words {
        let sentences = *sentences;
        Words { volume, sentences }
    }
}

/// Writes those of some volumes that are written in a language, as the page fetches them (`kotowari.ja.texts`).
///
/// Volumes are parted by U+001E; the name of each and its sentences follow each other, parted by U+001F.
#[must_use]
pub fn file(volumes: &[Words], language: impl Into<LetterLanguage>) -> String {
    let language = language.into();
    let volume = |words: &Words| {
        let mut file = String::from(words.volume.name);
        for sentence in words
            .sentences
            .get(language as usize)
            .copied()
            .unwrap_or_default()
        {
            file.push(SENTENCE);
            file.push_str(sentence);
        }
        file
    };
    let volumes = volumes.iter();
    let written = volumes.filter(|words| words.volume.is_written_in(language));
    let volumes: Vec<String> = written.map(volume).collect();
    volumes.join(&VOLUME.to_string())
}

const VOLUME: char = '\u{1e}';
const SENTENCE: char = '\u{1f}';

/// The sentences at hand. Natively every one; on the page those of the files that were taken in.
#[derive(Debug, Default)]
pub struct Sentences {
    /// By the number of the volume.
    shelves: Vec<Option<Shelf>>,
    /// By language, a bit for each volume that something was to be said from and whose words were not at hand.
    missed: [AtomicU64; LANGUAGES],
    /// How often something was to be said whose words were not at hand.
    misses: AtomicUsize,
}

#[derive(Debug)]
struct Shelf {
    volume: Volume,
    words: [OnceLock<&'static [&'static str]>; LANGUAGES],
}

impl Sentences {
    /// Volumes whose words are still to come.
    pub(crate) fn of(volumes: &[Volume]) -> Sentences {
        let mut sentences = Sentences::default();
        for volume in volumes {
            sentences.put(Shelf {
                volume: *volume,
                words: Default::default(),
            });
        }
        sentences
    }

    fn put(&mut self, shelf: Shelf) {
        let number = usize::from(shelf.volume.number);
        if self.shelves.len() <= number {
            self.shelves.resize_with(number + 1, || None);
        }
        if let Some(place) = self.shelves.get_mut(number) {
            *place = Some(shelf);
        }
    }

    /// Takes in a volume in every language that it is written in.
    pub(crate) fn take(&mut self, words: &Words) {
        let spoken = LetterLanguage::ALL.map(|language| {
            let sentences = words.sentences.get(language as usize);
            let written = sentences.filter(|_| words.volume.is_written_in(language));
            written.copied().map(OnceLock::from).unwrap_or_default()
        });
        self.put(Shelf {
            volume: words.volume,
            words: spoken,
        });
    }

    /// Takes in a file of words in one language, once; later calls change nothing. What is taken in stays in
    /// memory as long as the program does.
    ///
    /// # Errors
    ///
    /// A volume that is not known, or not as it was written.
    pub(crate) fn take_file(
        &self,
        language: LetterLanguage,
        file: String,
    ) -> Result<(), FileError> {
        let file: &'static str = file.leak();
        for volume in file.split(VOLUME) {
            let mut sentences = volume.split(SENTENCE);
            let name = sentences.next().unwrap_or_default();
            let sentences: Vec<&'static str> = sentences.collect();
            let shelf = self.shelf(name);
            let known = shelf.filter(|shelf| {
                let written = shelf.volume.sum_in(language);
                written.is_some_and(|written| sum(&sentences) == Some(written))
            });
            let place = known.and_then(|shelf| shelf.words.get(language as usize));
            place
                .ok_or(FileError::OtherWords)?
                .get_or_init(|| sentences.leak());
        }
        Ok(())
    }

    /// What something was to be said from since the last call and whose words were not at hand: language and
    /// volume. Natively nothing.
    #[must_use]
    pub fn take_missed(&self) -> Vec<(LetterLanguage, Volume)> {
        let mut missed = Vec::new();
        for (language, bits) in LetterLanguage::ALL.into_iter().zip(&self.missed) {
            let bits = bits.swap(0, Ordering::Relaxed);
            let volumes = self.shelves().map(|shelf| shelf.volume);
            let volumes = volumes.filter(|volume| bits & 1 << volume.number != 0);
            missed.extend(volumes.map(|volume| (language, volume)));
        }
        missed
    }

    /// Whether there is a volume of this name that is written in a language and whose words are still to come in it.
    #[must_use]
    pub fn awaits(&self, language: LetterLanguage, volume: &str) -> bool {
        let shelf = self.shelf(volume);
        let written = shelf.filter(|shelf| shelf.volume.is_written_in(language));
        written.is_some_and(|shelf| shelf.words_in(language).is_none())
    }

    /// Whether the letters of a folder (`ebay`) are written in a language, whether or not their words are at hand.
    pub(crate) fn has_letters(&self, folder: &str, language: LetterLanguage) -> bool {
        self.shelves().any(|shelf| {
            let of = shelf.volume.name.strip_suffix("-letters");
            of == Some(folder) && shelf.volume.is_written_in(language)
        })
    }

    fn shelves(&self) -> impl Iterator<Item = &Shelf> {
        self.shelves.iter().flatten()
    }

    fn shelf(&self, volume: &str) -> Option<&Shelf> {
        self.shelves().find(|shelf| shelf.volume.name == volume)
    }

    /// How often something was to be said whose words were not at hand: what was put into words in between lacks some.
    pub(crate) fn misses(&self) -> usize {
        self.misses.load(Ordering::Relaxed)
    }

    /// A sentence in one language.
    #[must_use]
    pub fn say(&self, text: Text, language: impl Into<LetterLanguage>) -> &'static str {
        self.said(text, language.into())
    }

    fn said(&self, text: Text, language: LetterLanguage) -> &'static str {
        if text.is_empty() {
            return "";
        }
        let [_, volume, high, low] = text.0.to_be_bytes();
        let shelf = self.shelves.get(usize::from(volume));
        let shelf = shelf.and_then(Option::as_ref);
        let Some(words) = shelf.and_then(|shelf| shelf.words_in(language)) else {
            if let Some(missed) = self.missed.get(language as usize) {
                missed.fetch_or(1 << (volume & 63), Ordering::Relaxed);
            }
            self.misses.fetch_add(1, Ordering::Relaxed);
            return "\u{fffd}";
        };
        let place = usize::from(u16::from_be_bytes([high, low]));
        words.get(place).copied().unwrap_or("\u{fffd}")
    }

    /// The sentence with values in the place of `{name}`.
    #[must_use]
    pub fn fill(
        &self,
        text: Text,
        language: impl Into<LetterLanguage>,
        values: &[(&str, &str)],
    ) -> String {
        fill(self.say(text, language), values)
    }

    /// The sentence as [`Said`].
    #[must_use]
    pub fn words(&self, text: Text, language: impl Into<LetterLanguage>) -> Said {
        Cow::Borrowed(self.say(text, language))
    }
}

impl Shelf {
    fn words_in(&self, language: LetterLanguage) -> Option<&'static [&'static str]> {
        self.words.get(language as usize)?.get().copied()
    }
}

/// One after the other, with commas between.
#[must_use]
pub fn listed(words: &mut dyn Iterator<Item = &str>) -> String {
    let mut told = String::new();
    for word in words {
        if !told.is_empty() {
            told.push_str(", ");
        }
        told.push_str(word);
    }
    told
}

/// Whether the text has the words in it. For names and short lists; `str::contains`, which is made for long texts, would
/// be 9 KB of the module.
///
/// ```
/// use kotowari::text::holds;
/// assert!(holds("自社サイト: 日本", "日本") && holds("", ""));
/// assert!(!holds("日本", "日本の"));
/// ```
#[must_use]
pub fn holds(text: &str, words: &str) -> bool {
    let starts = |(at, _)| text.get(at..).is_some_and(|rest| rest.starts_with(words));
    words.is_empty() || text.char_indices().any(starts)
}

/// Puts values in the place of `{name}`; what has no value stays out.
#[must_use]
pub fn fill(template: &str, values: &[(&str, &str)]) -> String {
    let values_long: usize = values.iter().map(|(_, value)| value.len()).sum();
    let mut filled = String::with_capacity(template.len() + values_long);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let (name, after) = after.split_once('}').unwrap_or((after, ""));
        filled.push_str(
            values
                .iter()
                .find(|(known, _)| *known == name)
                .map_or("", |(_, value)| value),
        );
        rest = after;
    }
    filled.push_str(rest);
    filled
}
