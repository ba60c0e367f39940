//! What is said about input that cannot be believed.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use serde::ser::{Serialize, SerializeStruct, Serializer};

use crate::text::Language;

/// Input that was refused: which field, what came, what is allowed.
///
/// ```
/// use kotowari::{Case, text::Language};
/// let error = r#"{"marketplace": "qoo10-jp", "parcel": "posted"}"#.parse::<Case>().unwrap_err();
/// assert_eq!((error.code(), error.field()), ("unknown-value", "parcel"));
/// assert!(error.message(Language::En).contains("with-carrier"));
/// ```
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Error {
    pub(crate) kind: ErrorKind,
    pub(crate) field: Cow<'static, str>,
    pub(crate) given: String,
    pub(crate) allowed: Vec<Cow<'static, str>>,
    pub(crate) language: Language,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum ErrorKind {
    BadDate,
    BadJson,
    Contradiction,
    Missing,
    OutOfRange,
    UnknownKey,
    UnknownValue,
    WrongType,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, field: impl Into<Cow<'static, str>>) -> Error {
        Error {
            kind,
            field: field.into(),
            given: String::new(),
            allowed: Vec::new(),
            language: Language::default(),
        }
    }

    pub(crate) fn given(mut self, given: impl Into<String>) -> Error {
        self.given = given.into();
        self
    }

    pub(crate) fn allowed<I>(mut self, allowed: I) -> Error
    where
        I: IntoIterator,
        I::Item: Into<Cow<'static, str>>,
    {
        self.allowed = allowed.into_iter().map(Into::into).collect();
        self
    }

    pub(crate) fn in_language(mut self, language: Language) -> Error {
        self.language = language;
        self
    }

    /// Input that is not JSON at all.
    #[must_use]
    pub fn unreadable(reason: &str) -> Error {
        Error::new(ErrorKind::BadJson, "").given(crate::value::clip(reason))
    }

    /// Stable code: `bad-date`, `bad-json`, `contradiction`, `missing`, `out-of-range`,
    /// `unknown-key`, `unknown-value` or `wrong-type`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self.kind {
            ErrorKind::BadDate => "bad-date",
            ErrorKind::BadJson => "bad-json",
            ErrorKind::Contradiction => "contradiction",
            ErrorKind::Missing => "missing",
            ErrorKind::OutOfRange => "out-of-range",
            ErrorKind::UnknownKey => "unknown-key",
            ErrorKind::UnknownValue => "unknown-value",
            ErrorKind::WrongType => "wrong-type",
        }
    }

    /// The contract key at fault (`money.lines[0].price`); empty where the input is no object.
    #[must_use]
    pub fn field(&self) -> &str {
        &self.field
    }

    /// What came, as written, shortened.
    #[must_use]
    pub fn given_value(&self) -> &str {
        &self.given
    }

    /// What is allowed: values, a type or a form.
    pub fn allowed_values(&self) -> impl Iterator<Item = &str> {
        self.allowed.iter().map(AsRef::as_ref)
    }

    /// One sentence naming the field, what came and what is allowed.
    #[must_use]
    pub fn message(&self, language: Language) -> String {
        let (field, given, allowed) = (&self.field, &self.given, self.allowed.join(", "));
        match (language, self.kind) {
            (Language::Ja, ErrorKind::BadJson) => format!("JSON として読めません: {given}"),
            (Language::En, ErrorKind::BadJson) => format!("not readable as JSON: {given}"),
            (Language::Ja, ErrorKind::Missing) => {
                format!("`{field}` がありません。指定できる値: {allowed}")
            }
            (Language::En, ErrorKind::Missing) => format!("`{field}` is missing; allowed: {allowed}"),
            (Language::Ja, ErrorKind::UnknownKey) => {
                format!("`{field}` という項目はありません。使える項目: {allowed}")
            }
            (Language::En, ErrorKind::UnknownKey) => {
                format!("there is no key `{field}`; allowed: {allowed}")
            }
            (Language::Ja, ErrorKind::UnknownValue) => {
                format!("`{field}` に「{given}」は指定できません。指定できる値: {allowed}")
            }
            (Language::En, ErrorKind::UnknownValue) => {
                format!("`{field}` cannot be `{given}`; allowed: {allowed}")
            }
            (Language::Ja, ErrorKind::WrongType) => {
                format!("`{field}` の型が違います(入力: {given})。指定できる型: {allowed}")
            }
            (Language::En, ErrorKind::WrongType) => {
                format!("`{field}` has the wrong type (given: {given}); allowed: {allowed}")
            }
            (Language::Ja, ErrorKind::BadDate) => {
                format!("`{field}` の日付「{given}」は読み取れません。書き方: {allowed}")
            }
            (Language::En, ErrorKind::BadDate) => {
                format!("`{field}` is no valid date: `{given}`; allowed: {allowed}")
            }
            (Language::Ja, ErrorKind::OutOfRange) => {
                format!("`{field}` の値「{given}」は範囲外です。範囲: {allowed}")
            }
            (Language::En, ErrorKind::OutOfRange) => {
                format!("`{field}` is out of range: `{given}`; allowed: {allowed}")
            }
            (Language::Ja, ErrorKind::Contradiction) => {
                format!("`{field}` が他の項目と矛盾しています({given})。{allowed}")
            }
            (Language::En, ErrorKind::Contradiction) => {
                format!("`{field}` contradicts another key ({given}); {allowed}")
            }
        }
    }
}

impl core::fmt::Display for Error {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(&self.message(self.language))
    }
}

impl core::error::Error for Error {}

impl Serialize for Error {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Error", 3)?;
        fields.serialize_field("code", self.code())?;
        fields.serialize_field("field", self.field())?;
        fields.serialize_field("message", &self.message(self.language))?;
        fields.end()
    }
}
