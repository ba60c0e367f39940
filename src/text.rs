//! Sentences in every language the product speaks.
//!
//! A [`Text`] cannot be built without all of them: a missing translation does not compile. A sentence stands
//! where it is used: beside the row, the tap or the code that says it.

use std::borrow::Cow;
#[cfg(target_arch = "wasm32")]
use std::sync::OnceLock;

use crate::decision::Words;

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
/// one file a language (`kotowari.ja.texts`, `kotowari.en.texts`) that the build writes from the same source lines:
/// a visitor loads the language that is read. Said by [`Sentences::say`].
///
/// ```
/// use kotowari::text::{Language, Text, text};
/// const YES: Text = text("はい", "Yes");
/// assert_eq!(kotowari_rulebook::rulebook().say(YES, Language::Ja), "はい");
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
    /// A sentence that says nothing.
    pub const NONE: Text = text("", "");

    /// The sentence at a place among those of the rows. `files` are those of all languages natively, where
    /// a text carries its words; in the browser they come later.
    pub(crate) fn of_row(files: &[File], place: usize) -> Option<Text> {
        form::of_row(files, place).map(Text)
    }

    /// Whether it has nothing to say.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.0 == form::Form::new("", "")
    }

    /// What is written in a language, as the build takes it from the source.
    #[cfg(not(target_arch = "wasm32"))]
    pub(crate) fn written_in(self, language: Language) -> &'static str {
        self.0.written_in(language)
    }
}

/// The sentences at hand. Natively every one; in the browser those of the languages whose files were
/// taken in.
#[derive(Debug, Default)]
pub struct Sentences {
    #[cfg(target_arch = "wasm32")]
    files: [OnceLock<File>; Language::ALL.len()],
}

impl Sentences {
    /// Whether the sentences of a language are at hand.
    #[must_use]
    #[cfg(target_arch = "wasm32")]
    pub fn speaks(&self, language: Language) -> bool {
        let file = self.files.get(language as usize);
        file.is_some_and(|file| file.get().is_some())
    }

    /// Takes in the sentences of one language, once. Later calls change nothing.
    #[cfg(target_arch = "wasm32")]
    pub(crate) fn take(&self, language: Language, file: File) {
        if let Some(place) = self.files.get(language as usize) {
            place.get_or_init(|| file);
        }
    }

    /// Whether the sentences of a language are at hand.
    #[must_use]
    #[cfg(not(target_arch = "wasm32"))]
    pub fn speaks(&self, _: Language) -> bool {
        true
    }

    /// A sentence in one language.
    #[must_use]
    pub fn say(&self, text: Text, language: Language) -> &'static str {
        text.0.said(self, language)
    }

    /// The sentence with values in the place of `{name}`.
    #[must_use]
    pub fn fill(&self, text: Text, language: Language, values: &[(&str, &str)]) -> String {
        fill(self.say(text, language), values)
    }

    /// The sentence as [`Words`].
    #[must_use]
    pub fn words(&self, text: Text, language: Language) -> Words {
        Cow::Borrowed(self.say(text, language))
    }
}

/// The sentences of one language as they stand in its file (`kotowari.ja.texts`): a line of keys (six
/// hexadecimal digits each, ascending), and then, parted by U+001F, the sentences of the rows in the
/// order in which the rules meet them, and those that the module names by key.
#[derive(Debug)]
pub(crate) struct File {
    #[cfg_attr(
        not(target_arch = "wasm32"),
        expect(dead_code, reason = "natively a text carries its words")
    )]
    keys: Vec<u32>,
    /// How many belong to the rows.
    rows: usize,
    words: Vec<&'static str>,
}

impl File {
    pub(crate) fn read(file: &'static str) -> File {
        let (keys, words) = file.split_once('\n').unwrap_or(("", file));
        let key = |digits: &[u8]| {
            let digits = digits
                .iter()
                .filter_map(|digit| char::from(*digit).to_digit(16));
            digits.fold(0, |key, digit| key << 4 | digit)
        };
        let keys: Vec<u32> = keys.as_bytes().chunks(6).map(key).collect();
        let words: Vec<&str> = words.split('\u{1f}').collect();
        let rows = words.len().saturating_sub(keys.len());
        File { keys, rows, words }
    }

    /// The sentences of the rows, in the order in which the rules meet them.
    pub(crate) fn of_rows(&self) -> impl Iterator<Item = &'static str> {
        self.words.iter().copied().take(self.rows)
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod form {
    use super::{File, Language, Sentences};

    #[derive(Clone, Copy, Debug, Eq, PartialEq)]
    pub(super) struct Form {
        ja: &'static str,
        en: &'static str,
    }

    impl Form {
        pub(super) const fn new(ja: &'static str, en: &'static str) -> Form {
            Form { ja, en }
        }

        pub(super) const fn written_in(self, language: Language) -> &'static str {
            match language {
                Language::Ja => self.ja,
                Language::En => self.en,
            }
        }

        pub(super) const fn said(self, _: &Sentences, language: Language) -> &'static str {
            self.written_in(language)
        }
    }

    pub(super) fn of_row(files: &[File], place: usize) -> Option<Form> {
        match files {
            [ja, en] => Some(Form::new(ja.words.get(place)?, en.words.get(place)?)),
            _ => None,
        }
    }
}

#[cfg(target_arch = "wasm32")]
mod form {
    use super::{File, Language, OnceLock, Sentences};
    use crate::hash::{SEED, fnv};

    /// The key of a sentence (FNV-1a over both languages, folded to 24 bits), or, from [`ROW`] on, its
    /// place among the sentences of the rows.
    #[derive(Clone, Copy, Debug, Eq, PartialEq)]
    pub(super) struct Form(u32);

    const ROW: u32 = 1 << 24;

    impl Form {
        pub(super) const fn new(ja: &'static str, en: &'static str) -> Form {
            if ja.is_empty() && en.is_empty() {
                return Form(u32::MAX);
            }
            let hash = fnv(fnv(fnv(SEED, ja.as_bytes()), &[0x1f]), en.as_bytes());
            Form(hash >> 24 ^ hash & 0x00ff_ffff)
        }

        pub(super) fn said(self, sentences: &Sentences, language: Language) -> &'static str {
            if self == const { Form::new("", "") } {
                return "";
            }
            let file = sentences
                .files
                .get(language as usize)
                .and_then(OnceLock::get);
            let words = file.and_then(|file| {
                let at = match self.0.checked_sub(ROW) {
                    Some(place) => place as usize,
                    None => file.rows + file.keys.binary_search(&self.0).ok()?,
                };
                file.words.get(at).copied()
            });
            words.unwrap_or("\u{fffd}")
        }
    }

    pub(super) fn of_row(_: &[File], place: usize) -> Option<Form> {
        Some(Form(ROW.checked_add(u32::try_from(place).ok()?)?))
    }
}
