//! Sentences in every language the product speaks.
//!
//! A [`Text`] cannot be built without all of them: a missing translation does not compile. One file
//! a subject, in the order of the rows that use it; the words of the trade stand in both languages.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use chrono::{Datelike, NaiveDate};

use crate::decision::Words;

pub mod facts;

/// A language the product speaks. Japanese first.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Language {
    /// 日本語.
    #[default]
    Ja,
    /// English.
    En,
}

impl Language {
    /// Every language, in the order of [`Text`]'s fields.
    pub const ALL: [Language; 2] = [Language::Ja, Language::En];

    /// ISO 639-1 code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Language::Ja => "ja",
            Language::En => "en",
        }
    }

    /// The language with this ISO 639-1 code, if the product speaks it.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Language> {
        Language::ALL
            .into_iter()
            .find(|language| language.code() == code)
    }
}

/// One sentence, complete in every language.
///
/// Natively it carries its words. In the browser it carries a key or a place, and the words stand in
/// one file (`kotowari.texts`) that the build writes from the same source lines: the module stays
/// small and the words can be read, cached and hashed on their own.
///
/// ```
/// use kotowari::text::{Language, Text, text};
/// const YES: Text = text("はい", "Yes");
/// assert_eq!(YES.in_language(Language::Ja), "はい");
/// ```
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Text(form::Form);

/// A sentence in Japanese (です・ます調) and English.
///
/// Both arguments have to be string literals: the build reads them from the source.
#[must_use]
pub const fn text(ja: &'static str, en: &'static str) -> Text {
    Text(form::Form::new(ja, en))
}

/// A title, name or address that is the same in every language; a string literal, as for [`text`].
#[must_use]
pub const fn same(words: &'static str) -> Text {
    text(words, words)
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

/// Something that stands in a text as it is: words or a whole number.
pub(crate) trait Piece {
    /// Appends it.
    fn put(&self, to: &mut String);
}

/// Pieces put together, one after the other. Instead of `format!`, whose machinery for every width and
/// radix is 2 KB of the compressed module.
macro_rules! joined {
    ($($piece:expr),+ $(,)?) => {{
        let mut told = alloc::string::String::new();
        $( $crate::text::Piece::put(&$piece, &mut told); )+
        told
    }};
}
pub(crate) use joined;

impl Piece for str {
    fn put(&self, to: &mut String) {
        to.push_str(self);
    }
}

impl Piece for String {
    fn put(&self, to: &mut String) {
        to.push_str(self);
    }
}

impl<T: Piece + ?Sized> Piece for &T {
    fn put(&self, to: &mut String) {
        (**self).put(to);
    }
}

/// A number with zeros before it, up to so many digits.
pub(crate) struct Padded(pub(crate) i64, pub(crate) u32);

impl Piece for Padded {
    fn put(&self, to: &mut String) {
        let Padded(number, width) = *self;
        if number < 0 {
            to.push('-');
        }
        let left = number.unsigned_abs();
        let mut power = 10_u64.pow(width.saturating_sub(1));
        while left / power >= 10 {
            power *= 10;
        }
        while power > 0 {
            to.push(char::from(b'0' + (left / power % 10) as u8));
            power /= 10;
        }
    }
}

impl Piece for i64 {
    fn put(&self, to: &mut String) {
        Padded(*self, 1).put(to);
    }
}

impl Piece for i32 {
    fn put(&self, to: &mut String) {
        i64::from(*self).put(to);
    }
}

impl Piece for u32 {
    fn put(&self, to: &mut String) {
        i64::from(*self).put(to);
    }
}

impl Piece for usize {
    fn put(&self, to: &mut String) {
        (*self as i64).put(to);
    }
}

/// A civil day as the contract writes it, `YYYY-MM-DD`.
impl Piece for NaiveDate {
    fn put(&self, to: &mut String) {
        if self.year() > 9999 {
            to.push('+'); // ISO 8601, as chrono writes it
        }
        Padded(self.year().into(), 4).put(to);
        for part in [self.month(), self.day()] {
            to.push('-');
            Padded(part.into(), 2).put(to);
        }
    }
}

/// Puts values in the place of `{name}`; what has no value stays out.
#[must_use]
pub fn fill(template: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::new();
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

impl Text {
    /// The sentence with values in the place of `{name}`.
    #[must_use]
    pub fn fill(self, language: Language, values: &[(&str, &str)]) -> String {
        fill(self.in_language(language), values)
    }

    /// The sentence in one language.
    #[must_use]
    pub fn in_language(self, language: Language) -> &'static str {
        self.0.in_language(language)
    }

    /// The sentence as [`Words`].
    #[must_use]
    pub fn words(self, language: Language) -> Words {
        Cow::Borrowed(self.in_language(language))
    }

    /// Whether it has nothing to say.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.0 == form::Form::new("", "")
    }
}

/// What `kotowari.texts` holds: the sentences, first those of the pack, in its order, then those that
/// the module names by key; and the names (ids, keys, values) that the pack uses.
pub(crate) struct Sentences {
    /// Of the last ones, ascending; natively nothing is named by key.
    #[cfg_attr(
        not(target_arch = "wasm32"),
        expect(dead_code, reason = "natively a text carries its words")
    )]
    keys: Vec<u32>,
    /// How many belong to the pack.
    packed: usize,
    /// The sentences by language, and then the names.
    words: Vec<Vec<&'static str>>,
}

impl Sentences {
    /// Reads the file: a line of keys (six hexadecimal digits each), then one block a language and one
    /// of names, blocks parted by U+001E and what is in them by U+001F.
    pub(crate) fn read(texts: &'static str) -> Sentences {
        let (keys, blocks) = texts.split_once('\n').unwrap_or((texts, ""));
        let key = |digits: &[u8]| {
            let digits = digits
                .iter()
                .filter_map(|digit| char::from(*digit).to_digit(16));
            digits.fold(0, |key, digit| key << 4 | digit)
        };
        let keys: Vec<u32> = keys.as_bytes().chunks(6).map(key).collect();
        let words: Vec<Vec<&str>> = blocks
            .split('\u{1e}')
            .map(|block| block.split('\u{1f}').collect())
            .collect();
        let packed = words.first().map_or(0, Vec::len).saturating_sub(keys.len());
        Sentences {
            keys,
            packed,
            words,
        }
    }

    /// All that belongs to the pack: the words of its sentences, language by language, and the names.
    pub(crate) fn of_pack(&self) -> impl Iterator<Item = &'static str> {
        self.words.iter().enumerate().flat_map(|(block, words)| {
            let count = if block < Language::ALL.len() {
                self.packed
            } else {
                words.len()
            };
            words.iter().copied().take(count)
        })
    }

    /// A name that the pack uses.
    pub(crate) fn name(&self, at: usize) -> Option<&'static str> {
        self.words.get(Language::ALL.len())?.get(at).copied()
    }

    /// A sentence of the pack.
    pub(crate) fn packed(&self, at: usize) -> Option<Text> {
        (at < self.packed)
            .then(|| form::packed(self, at))
            .flatten()
            .map(Text)
    }

    fn word(&self, language: Language, at: usize) -> Option<&'static str> {
        self.words.get(language as usize)?.get(at).copied()
    }
}

#[cfg(target_arch = "wasm32")]
pub(crate) use form::load;

#[cfg(not(target_arch = "wasm32"))]
mod form {
    use super::{Language, Sentences};

    #[derive(Clone, Copy, Debug, Eq, PartialEq)]
    pub(super) struct Form {
        ja: &'static str,
        en: &'static str,
    }

    impl Form {
        pub(super) const fn new(ja: &'static str, en: &'static str) -> Form {
            Form { ja, en }
        }

        pub(super) const fn in_language(self, language: Language) -> &'static str {
            match language {
                Language::Ja => self.ja,
                Language::En => self.en,
            }
        }
    }

    pub(super) fn packed(sentences: &Sentences, at: usize) -> Option<Form> {
        Some(Form {
            ja: sentences.word(Language::Ja, at)?,
            en: sentences.word(Language::En, at)?,
        })
    }
}

#[cfg(target_arch = "wasm32")]
mod form {
    use once_cell::race::OnceBox;

    use super::{Language, Sentences};
    use crate::hash::{SEED, fnv};

    /// The key of a sentence (FNV-1a over both languages, folded to 24 bits), or, from [`PACKED`] on,
    /// its place among the pack's.
    #[derive(Clone, Copy, Debug, Eq, PartialEq)]
    pub(super) struct Form(u32);

    const PACKED: u32 = 1 << 24;

    impl Form {
        pub(super) const fn new(ja: &'static str, en: &'static str) -> Form {
            if ja.is_empty() && en.is_empty() {
                return Form(u32::MAX);
            }
            let hash = fnv(fnv(fnv(SEED, ja.as_bytes()), &[0x1f]), en.as_bytes());
            Form(hash >> 24 ^ hash & 0x00ff_ffff)
        }

        pub(super) fn in_language(self, language: Language) -> &'static str {
            if self == const { Form::new("", "") } {
                return "";
            }
            let words = SENTENCES.get().and_then(|sentences| {
                let at = match self.0.checked_sub(PACKED) {
                    Some(at) => at as usize,
                    None => sentences.packed + sentences.keys.binary_search(&self.0).ok()?,
                };
                sentences.word(language, at)
            });
            words.unwrap_or("\u{fffd}")
        }
    }

    pub(super) fn packed(sentences: &Sentences, at: usize) -> Option<Form> {
        if Language::ALL
            .iter()
            .all(|language| sentences.word(*language, at) == Some(""))
        {
            return Some(Form::new("", ""));
        }
        Some(Form(PACKED + u32::try_from(at).ok()?))
    }

    static SENTENCES: OnceBox<Sentences> = OnceBox::new();

    /// Takes in the words, once. Later calls change nothing.
    pub(crate) fn load(sentences: Sentences) {
        drop(SENTENCES.set(alloc::boxed::Box::new(sentences)));
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    #[test]
    fn pieces_are_put_as_format_puts_them() {
        for number in [0, 7, 10, 99, 100, -5, 1_234_567, i64::MAX, i64::MIN] {
            assert_eq!(joined![number], format!("{number}"));
        }
        for year in [-44, 0, 476, 9999, 10_000] {
            let day = NaiveDate::from_ymd_opt(year, 2, 3).unwrap_or_default();
            assert_eq!(joined![day], format!("{day}"));
        }
        let day = NaiveDate::from_ymd_opt(2026, 2, 3).unwrap_or_default();
        let told = joined![day, " ", Padded(4, 2), ":", Padded(123, 2), " ", 5_u32, "!"];
        assert_eq!(told, "2026-02-03 04:123 5!");
    }
}
