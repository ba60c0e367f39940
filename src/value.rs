//! Untyped input, before anything is believed about it.
//!
//! [`Value`] is read by `serde` (`read.rs`) from JSON text; in the browser `web/src/door.rs` makes it of JavaScript values.
//! It keeps what was written: a repeated key, nesting deeper than [`MAX_DEPTH`] or more than [`MAX_VALUES`] is an error here,
//! not a silent choice.

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use crate::rate::Rate;

mod read;

pub(crate) use read::{TOO_DEEP, TWICE};

/// Deepest nesting that is read. A case needs four levels.
pub const MAX_DEPTH: usize = 16;

/// Most values that are read, those inside others counted too: far more than any case needs, far fewer than it takes
/// to notice. In JavaScript a few nested references to one another can stand for more values than there are atoms.
pub const MAX_VALUES: u32 = 20_000;

/// Most items or keys in one list or object. A case needs a few dozen; this stops endless input.
pub const MAX_ITEMS: u32 = 10_000;

/// One JSON-like value.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// `null` (and JavaScript's `undefined`): the same as leaving the key out.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number without a fraction, within 64 bits.
    Integer(i64),
    /// Any other number.
    Number(f64),
    /// A string.
    Text(String),
    /// A list.
    List(Vec<Value>),
    /// An object, keys in the order written.
    Object(Vec<(String, Value)>),
}

impl Value {
    /// A number: without a fraction it is an integer, as far as JavaScript's numbers are exact.
    #[must_use]
    pub fn number(number: f64) -> Value {
        const EXACT: f64 = 9_007_199_254_740_992.0; // 2^53
        if number.is_finite() && number.abs() <= EXACT && number % 1.0 == 0.0 {
            Value::Integer(number as i64)
        } else {
            Value::Number(number)
        }
    }

    /// Whether it is the same as leaving the key out.
    #[must_use]
    pub fn is_null(&self) -> bool {
        matches!(self, Value::Null)
    }

    /// The value as it was written, cut to 60 characters, for error messages.
    #[must_use]
    pub fn shown(&self) -> String {
        match self {
            Value::Null => "null".to_string(),
            Value::Bool(yes) => yes.to_string(),
            Value::Integer(number) => number.to_string(),
            Value::Number(number) => thousandths(*number),
            Value::Text(text) => clip(text),
            Value::List(_) => "[…]".to_string(),
            Value::Object(_) => "{…}".to_string(),
        }
    }
}

/// A number with a fraction is a rate: a case has no others.
impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Value::Null => serializer.serialize_unit(),
            Value::Bool(yes) => serializer.serialize_bool(*yes),
            Value::Integer(number) => serializer.serialize_i64(*number),
            Value::Number(rate) => Rate::from_fraction(*rate).serialize(serializer),
            Value::Text(text) => serializer.serialize_str(text),
            Value::List(items) => serializer.collect_seq(items),
            Value::Object(entries) => {
                serializer.collect_map(entries.iter().map(|(key, value)| (key, value)))
            }
        }
    }
}

/// A piece of a Case: keys and values, so that `{...case, ...given}` is a Case that says so.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Given(pub Vec<(&'static str, Value)>);

impl Serialize for Given {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (key, value) in &self.0 {
            map.serialize_entry(key, value)?;
        }
        map.end()
    }
}

/// A number to three decimals: enough for an error message, without the machinery for all of them.
fn thousandths(number: f64) -> String {
    if number % 1.0 == 0.0 && number.abs() < 9.2e18 {
        return format!("{}", number as i64);
    }
    if number.is_nan() || number.abs() >= 1e12 {
        return String::from("±10^12 …");
    }
    let scaled = (number * 1000.0) as i64;
    let sign = if number < 0.0 { "-" } else { "" };
    let shown = format!("{sign}{}.{:03}", scaled.abs() / 1000, scaled.abs() % 1000);
    shown.trim_end_matches('0').trim_end_matches('.').into()
}

/// The first 60 characters, control characters replaced, so that an error stays readable.
pub fn clip(text: &str) -> String {
    let mut shown = String::new();
    for (at, c) in text.chars().enumerate() {
        if at == 60 {
            shown.push('…');
            break;
        }
        shown.push(if c.is_control() { '\u{fffd}' } else { c });
    }
    shown
}
