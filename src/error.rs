//! What is said about input that cannot be believed.

use crate::words::engine as words;
use serde::Serialize;

use crate::text::{Language, Sentences, Text, listed};
use crate::value::{TOO_DEEP, TWICE};

/// Input that was refused: which field, what came, what is allowed.
///
/// ```
/// use kotowari::text::Language;
/// let rules = kotowari_rulebook::rulebook();
/// let error = rules.parse(r#"{"marketplace": "qoo10-jp", "parcel": "posted"}"#).unwrap_err();
/// assert_eq!((error.code(), error.field()), ("unknown-value", "parcel"));
/// assert!(error.message(rules.sentences(), Language::En).contains("with-carrier"));
/// ```
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Error(Box<Details>);

/// Boxed, so that a result is as small as its value.
#[derive(Clone, Debug, Eq, PartialEq)]
struct Details {
    kind: ErrorKind,
    field: String,
    given: String,
    allowed: Allowed,
    language: Language,
}

/// What would have been accepted.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Allowed {
    /// What is wrong at a line and a column of the text.
    Place(Text, (usize, usize)),
    /// A bound on an integer.
    Range(i64, i64),
    /// Names, joined.
    Told(String),
    /// Said in a sentence of its own.
    Says(Text),
    /// One of these.
    Words(&'static [&'static str]),
}

impl Allowed {
    /// Names joined from anywhere.
    pub fn join(names: &mut dyn Iterator<Item = &'static str>) -> Allowed {
        Allowed::Told(listed(names))
    }

    fn told(&self, sentences: &Sentences, language: Language) -> String {
        match self {
            Allowed::Place(says, (line, column)) => {
                let (line, column) = (format!("{line}"), format!("{column}"));
                let values = [("line", line.as_str()), ("column", column.as_str())];
                sentences.fill(*says, language, &values)
            }
            Allowed::Range(least, most) => format!("{least} … {most}"),
            Allowed::Told(told) => told.clone(),
            Allowed::Says(text) => sentences.say(*text, language).into(),
            Allowed::Words(words) => listed(&mut words.iter().copied()),
        }
    }
}

/// What is wrong.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum ErrorKind {
    /// No valid date.
    BadDate,
    /// Not readable as JSON, or no plain value.
    BadJson,
    /// True together with another key it cannot be.
    Contradiction,
    /// Needed and not there.
    Missing,
    /// A number beyond its bounds.
    OutOfRange,
    /// No key of the contract.
    UnknownKey,
    /// No value of the key.
    UnknownValue,
    /// Another type.
    WrongType,
}

impl Error {
    /// What is wrong with a field.
    #[must_use]
    pub fn new(kind: ErrorKind, field: &str) -> Error {
        Error(Box::new(Details {
            kind,
            field: field.into(),
            given: String::new(),
            allowed: Allowed::Words(&[]),
            language: Language::default(),
        }))
    }

    /// With what came, as written.
    #[must_use]
    pub fn given(mut self, given: String) -> Error {
        self.0.given = given;
        self
    }

    /// The same of a field inside another.
    #[must_use]
    pub fn within(mut self, outer: &str) -> Error {
        self.0.field = [outer, ".", &self.0.field].concat();
        self
    }

    /// With what would have been accepted.
    #[must_use]
    pub fn allowed(mut self, allowed: Allowed) -> Error {
        self.0.allowed = allowed;
        self
    }

    /// To be told in this language.
    #[must_use]
    pub fn in_language(mut self, language: Language) -> Error {
        self.0.language = language;
        self
    }

    /// The field of an error that is about the case as a whole; no key is called so.
    pub const WHOLE: &'static str = "case";

    /// Input that is not JSON at all.
    #[must_use]
    pub fn unreadable(reason: &str) -> Error {
        Error::new(ErrorKind::BadJson, Error::WHOLE).given(crate::value::clip(reason))
    }

    /// Text that is not JSON: where it breaks off, and what is wrong there. A key that is written twice is the field.
    #[must_use]
    pub fn not_json(error: &serde_json::Error) -> Error {
        let reason = error.to_string();
        let place = (error.line(), error.column());
        // The place comes last; a key may hold the same words.
        let told = reason
            .rsplit_once(" at line ")
            .map_or(&*reason, |(told, _)| told);
        let twice = told.strip_prefix(TWICE);
        let (field, says) = match twice {
            Some(key) => (key, words::JSON_TWICE),
            None if reason.starts_with(TOO_DEEP) => (Error::WHOLE, words::JSON_DEEP),
            None if error.is_data() => (Error::WHOLE, words::JSON_MANY),
            None if error.is_eof() => (Error::WHOLE, words::JSON_ENDED),
            None => (Error::WHOLE, words::JSON_SYNTAX),
        };
        Error::new(ErrorKind::BadJson, field)
            .given(twice.unwrap_or_default().into())
            .allowed(Allowed::Place(says, place))
    }

    /// Stable code: `bad-date`, `bad-json`, `contradiction`, `missing`, `out-of-range`,
    /// `unknown-key`, `unknown-value` or `wrong-type`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self.0.kind {
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

    /// The contract key at fault (`money.lines[0].price`); `case` where the input is no object.
    #[must_use]
    pub fn field(&self) -> &str {
        &self.0.field
    }

    /// What came, as written, shortened.
    #[must_use]
    pub fn given_value(&self) -> &str {
        &self.0.given
    }

    /// What is allowed: values, a type, a range or a form.
    #[must_use]
    pub fn allowed_values(&self, sentences: &Sentences) -> String {
        self.0.allowed.told(sentences, self.0.language)
    }

    /// One sentence naming the field, what came and what is allowed.
    #[must_use]
    pub fn message(&self, sentences: &Sentences, language: Language) -> String {
        if self.0.field == Error::WHOLE {
            return self.message_about(sentences, sentences.say(words::CASE, language), language);
        }
        self.message_about(sentences, &format!("`{}`", self.0.field), language)
    }

    /// The same in the seller's language.
    #[must_use]
    pub fn told(&self, sentences: &Sentences) -> String {
        self.message(sentences, self.0.language)
    }

    /// The same sentence with another name for the field: its label on a page.
    #[must_use]
    pub fn message_about(&self, sentences: &Sentences, name: &str, language: Language) -> String {
        let allowed = self.0.allowed.told(sentences, language);
        let values = [
            ("field", name),
            ("given", &self.0.given),
            ("allowed", &allowed),
        ];
        let mut sentence = sentences.fill(self.0.kind.sentence(), language, &values);
        // Some contradictions have nothing more to say than what was given.
        if sentence.ends_with("; ") {
            sentence.truncate(sentence.len() - 2);
        }
        sentence
    }
}

impl ErrorKind {
    fn sentence(self) -> Text {
        match self {
            ErrorKind::BadJson => words::ERROR_BAD_JSON,
            ErrorKind::Missing => words::ERROR_MISSING,
            ErrorKind::UnknownKey => words::ERROR_UNKNOWN_KEY,
            ErrorKind::UnknownValue => words::ERROR_UNKNOWN_VALUE,
            ErrorKind::WrongType => words::ERROR_WRONG_TYPE,
            ErrorKind::BadDate => words::ERROR_BAD_DATE,
            ErrorKind::OutOfRange => words::ERROR_OUT_OF_RANGE,
            ErrorKind::Contradiction => words::ERROR_CONTRADICTION,
        }
    }
}

/// For whoever writes programs: `unknown-value: parcel: posted`. What a seller reads is [`Error::message`].
impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.code())?;
        for part in [self.field(), self.given_value()] {
            if !part.is_empty() {
                f.write_str(": ")?;
                f.write_str(part)?;
            }
        }
        Ok(())
    }
}

impl std::error::Error for Error {}

impl Error {
    /// `{"error":{"code","field","message"}}`, one line of JSON, in the seller's language.
    #[must_use]
    pub fn to_json(&self, sentences: &Sentences) -> String {
        #[derive(Serialize)]
        struct Answer<'a> {
            error: ErrorBody<'a>,
        }
        let error = ErrorBody::of(self, sentences);
        serde_json::to_string(&Answer { error }).unwrap_or_default()
    }
}

/// An error as the contract has it.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
pub struct ErrorBody<'a> {
    code: &'static str,
    field: &'a str,
    message: String,
}

impl ErrorBody<'_> {
    /// The error in the seller's language.
    #[must_use]
    pub fn of<'a>(error: &'a Error, sentences: &Sentences) -> ErrorBody<'a> {
        ErrorBody {
            code: error.code(),
            field: error.field(),
            message: error.told(sentences),
        }
    }
}
