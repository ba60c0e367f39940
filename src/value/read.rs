//! Reads a [`Value`] through any `serde` deserializer.
use std::cell::Cell;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};

use super::{MAX_DEPTH, MAX_ITEMS, MAX_VALUES, Value, clip};

/// How a reader says that lists and objects are nested too deeply; [`crate::Error`] knows it by that.
pub(crate) const TOO_DEEP: &str = "nested too deeply";
/// The same of a key that is written twice, before the key.
pub(crate) const TWICE: &str = "key written twice: ";

impl<'de> serde::Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let left = Cell::new(MAX_VALUES);
        let level = Level {
            depth: 0,
            left: &left,
        };
        level.deserialize(deserializer)
    }
}

/// Where a value stands.
#[derive(Clone, Copy)]
struct Level<'a> {
    /// Lists and objects around it.
    depth: usize,
    /// How many values may still be read, here and everywhere else in the same input.
    left: &'a Cell<u32>,
}

impl Level<'_> {
    fn deeper<E: serde::de::Error>(self) -> Result<Self, E> {
        if self.depth >= MAX_DEPTH {
            return Err(E::custom(TOO_DEEP));
        }
        Ok(Level {
            depth: self.depth + 1,
            ..self
        })
    }
}

impl<'de> DeserializeSeed<'de> for Level<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        let left = self.left.get().checked_sub(1);
        let left = left.ok_or_else(|| D::Error::custom("too many values"))?;
        self.left.set(left);
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Level<'_> {
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
        Ok(Value::number(number))
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
            if list.len() >= MAX_ITEMS as usize {
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
            if object.len() >= MAX_ITEMS as usize {
                return Err(A::Error::custom("too many keys"));
            }
            if object.iter().any(|(known, _)| *known == key) {
                return Err(A::Error::custom([TWICE, &clip(&key)].concat()));
            }
            let value = entries.next_value_seed(level)?;
            object.push((key, value));
        }
        Ok(Value::Object(object))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Value, String> {
        serde_json::from_str(text).map_err(|error| error.to_string())
    }

    #[test]
    fn a_repeated_key_and_nesting_without_end_are_errors() {
        let twice = read(r#"{"a": 1, "a": 2}"#);
        assert!(twice.is_err_and(|error| error.contains("written twice: a")));
        let nested = |depth: usize| read(&["[".repeat(depth), "]".repeat(depth)].concat());
        assert!(nested(MAX_DEPTH).is_ok());
        assert!(nested(MAX_DEPTH + 1).is_err_and(|error| error.contains("nested too deeply")));
    }

    #[test]
    fn values_are_counted_over_the_whole_input() {
        // A list of lists, each of its own far from too long.
        let lists = |count: usize| {
            let list = format!("[{}0]", "0,".repeat(998)); // 1,000 values, itself counted
            read(&format!("[{}]", vec![list; count].join(",")))
        };
        assert!(lists(19).is_ok());
        assert!(lists(20).is_err_and(|error| error.contains("too many values")));
    }
}
