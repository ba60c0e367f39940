//! Untyped input, before anything is believed about it.
//!
//! [`Value`] is read by any `serde` deserializer (JSON text natively, JavaScript values in the
//! browser). It keeps what was written: a repeated key or nesting deeper than [`MAX_DEPTH`] is an
//! error here, not a silent choice.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};

/// Deepest nesting that is read. A case needs four levels.
pub const MAX_DEPTH: usize = 16;
/// Most items or keys in one list or object. A case needs a few dozen; this stops endless input.
pub const MAX_ITEMS: usize = 10_000;

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
    /// What it is, in the words of an error message.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Value::Null => "null",
            Value::Bool(_) => "boolean",
            Value::Integer(_) | Value::Number(_) => "number",
            Value::Text(_) => "string",
            Value::List(_) => "list",
            Value::Object(_) => "object",
        }
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

/// A number to three decimals: enough for an error message, without the machinery for all of them.
fn thousandths(number: f64) -> String {
    if !(number.abs() < 1e12) {
        return alloc::string::String::from("±10^12 …");
    }
    let scaled = (number * 1000.0) as i64;
    let sign = if number < 0.0 { "-" } else { "" };
    alloc::format!("{sign}{}.{:03}", scaled.abs() / 1000, scaled.abs() % 1000)
}

/// The first 60 characters, control characters replaced, so that an error stays readable.
pub(crate) fn clip(text: &str) -> String {
    let mut shown: String = text
        .chars()
        .take(60)
        .map(|c| if c.is_control() { '\u{fffd}' } else { c })
        .collect();
    if text.chars().nth(60).is_some() {
        shown.push('…');
    }
    shown
}

impl<'de> serde::Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Level(0).deserialize(deserializer)
    }
}

#[derive(Clone, Copy)]
struct Level(usize);

impl Level {
    fn deeper<E: serde::de::Error>(self) -> Result<Level, E> {
        if self.0 >= MAX_DEPTH {
            return Err(E::custom("nested too deeply"));
        }
        Ok(Level(self.0 + 1))
    }
}

impl<'de> DeserializeSeed<'de> for Level {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Level {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_bool<E>(self, yes: bool) -> Result<Value, E> {
        Ok(Value::Bool(yes))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Value, E> {
        Ok(Value::Integer(number))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Value, E> {
        Ok(i64::try_from(number).map_or(Value::Number(number as f64), Value::Integer))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Value, E> {
        const EXACT: f64 = 9_007_199_254_740_992.0; // 2^53: JavaScript's numbers are exact up to here
        let whole = number.is_finite() && number.abs() <= EXACT && number % 1.0 == 0.0;
        Ok(if whole { Value::Integer(number as i64) } else { Value::Number(number) })
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(Value::Text(text.to_string()))
    }

    fn visit_string<E>(self, text: String) -> Result<Value, E> {
        Ok(Value::Text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let level = self.deeper()?;
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(level)? {
            if list.len() >= MAX_ITEMS {
                return Err(A::Error::custom("list too long"));
            }
            list.push(item);
        }
        Ok(Value::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let level = self.deeper()?;
        let mut object: Vec<(String, Value)> = Vec::new();
        while let Some(key) = entries.next_key::<String>()? {
            if object.len() >= MAX_ITEMS {
                return Err(A::Error::custom("too many keys"));
            }
            if object.iter().any(|(known, _)| *known == key) {
                return Err(A::Error::custom(alloc::format!("key written twice: {}", clip(&key))));
            }
            let value = entries.next_value_seed(level)?;
            object.push((key, value));
        }
        Ok(Value::Object(object))
    }
}
