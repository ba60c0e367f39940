//! Sentences in every language the product speaks.
//!
//! A [`Text`] cannot be built without all of them: a missing translation does not compile. One file
//! a subject, in the order of the rows that use it; the words of the trade stand in both languages.

use alloc::borrow::Cow;

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
        Language::ALL.into_iter().find(|language| language.code() == code)
    }
}

/// One sentence, complete in every language.
///
/// ```
/// use kotowari::text::{Language, Text};
/// const YES: Text = Text { ja: "はい", en: "Yes" };
/// assert_eq!(YES.in_language(Language::Ja), "はい");
/// ```
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Text {
    /// 日本語, です・ます調.
    pub ja: &'static str,
    /// English.
    pub en: &'static str,
}

impl Text {
    /// The sentence in one language.
    #[must_use]
    pub const fn in_language(self, language: Language) -> &'static str {
        match language {
            Language::Ja => self.ja,
            Language::En => self.en,
        }
    }

    /// The sentence as [`Words`].
    #[must_use]
    pub const fn words(self, language: Language) -> Words {
        Cow::Borrowed(self.in_language(language))
    }
}

/// Shorthand for the tables: Japanese first.
#[must_use]
pub const fn text(ja: &'static str, en: &'static str) -> Text {
    Text { ja, en }
}
