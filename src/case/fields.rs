//! One object of a case, read key by key.

use super::{find, parse_integer, parse_rate, wrong_type};
use crate::error::{Allowed, Error, ErrorKind};
use crate::money::MOST;
use crate::rate::Rate;
use crate::value::{Value, clip};
use crate::words::engine as words;

const MOST_LINES: usize = 1000;

/// What stands in one object, under keys that are all known.
pub(super) struct Fields<'a>(&'a [(String, Value)]);

impl<'a> Fields<'a> {
    pub(super) fn new(
        key: &str,
        value: &'a Value,
        keys: &'static [&'static str],
    ) -> Result<Fields<'a>, Error> {
        let Value::Object(entries) = value else {
            return Err(wrong_type(key, value, words::WANTED_OBJECT));
        };
        for (name, _) in entries {
            if !keys.contains(&name.as_str()) {
                return Err(Error::new(ErrorKind::UnknownKey, &clip(name))
                    .allowed(Allowed::Words(keys))
                    .within(key));
            }
        }
        Ok(Fields(entries))
    }

    pub(super) fn get(&self, key: &str) -> Option<&'a Value> {
        find(self.0, key).filter(|value| !value.is_null())
    }

    pub(super) fn integer(&self, key: &str, least: i64, most: i64) -> Result<Option<i64>, Error> {
        self.get(key)
            .map(|value| parse_integer(key, value, least, most))
            .transpose()
    }

    pub(super) fn amount(&self, key: &str) -> Result<Option<i64>, Error> {
        self.integer(key, 0, MOST)
    }

    /// How many there are: one where nothing else is said.
    pub(super) fn count(&self, key: &str, most: u32) -> Result<u32, Error> {
        let count = self.integer(key, 1, most.into())?.unwrap_or(1);
        Ok(u32::try_from(count).unwrap_or(1))
    }

    pub(super) fn rate(&self, key: &str) -> Result<Option<Rate>, Error> {
        self.get(key)
            .map(|value| parse_rate(key, value))
            .transpose()
    }

    pub(super) fn text(&self, key: &str) -> Result<Option<&'a str>, Error> {
        match self.get(key) {
            None => Ok(None),
            Some(Value::Text(text)) => Ok(Some(text)),
            Some(other) => Err(wrong_type(key, other, words::WANTED_STRING)),
        }
    }

    pub(super) fn list(&self, key: &str) -> Result<&'a [Value], Error> {
        match self.get(key) {
            None => Ok(&[]),
            Some(Value::List(items)) if items.len() <= MOST_LINES => Ok(items),
            Some(Value::List(items)) => Err(Error::new(ErrorKind::OutOfRange, key)
                .given(format!("{}", items.len()))
                .allowed(Allowed::Range(0, MOST_LINES as i64))),
            Some(other) => Err(wrong_type(key, other, words::WANTED_LIST)),
        }
    }
}
