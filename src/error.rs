//! What is said about input that cannot be believed.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;

use serde::ser::{Serialize, SerializeStruct, Serializer};

use crate::text::{Language, Text, text};

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
        let mut message = String::new();
        let allowed = self.allowed.join(", ");
        let mut rest = self.kind.sentence().in_language(language);
        while let Some((before, after)) = rest.split_once('{') {
            message.push_str(before);
            let (name, after) = after.split_once('}').unwrap_or((after, ""));
            message.push_str(match name {
                "field" => &self.field,
                "given" => &self.given,
                _ => &allowed,
            });
            rest = after;
        }
        message.push_str(rest);
        message
    }
}

impl ErrorKind {
    const fn sentence(self) -> Text {
        match self {
            ErrorKind::BadJson => text("JSON として読めません: {given}", "not readable as JSON: {given}"),
            ErrorKind::Missing => text(
                "`{field}` がありません。指定できる値: {allowed}",
                "`{field}` is missing; allowed: {allowed}",
            ),
            ErrorKind::UnknownKey => text(
                "`{field}` という項目はありません。使える項目: {allowed}",
                "there is no key `{field}`; allowed: {allowed}",
            ),
            ErrorKind::UnknownValue => text(
                "`{field}` に「{given}」は指定できません。指定できる値: {allowed}",
                "`{field}` cannot be `{given}`; allowed: {allowed}",
            ),
            ErrorKind::WrongType => text(
                "`{field}` の型が違います(入力: {given})。指定できる型: {allowed}",
                "`{field}` has the wrong type (given: {given}); allowed: {allowed}",
            ),
            ErrorKind::BadDate => text(
                "`{field}` の日付「{given}」は読み取れません。書き方: {allowed}",
                "`{field}` is no valid date: `{given}`; allowed: {allowed}",
            ),
            ErrorKind::OutOfRange => text(
                "`{field}` の値「{given}」は範囲外です。範囲: {allowed}",
                "`{field}` is out of range: `{given}`; allowed: {allowed}",
            ),
            ErrorKind::Contradiction => text(
                "`{field}` が他の項目と矛盾しています({given})。{allowed}",
                "`{field}` contradicts another key ({given}); {allowed}",
            ),
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
