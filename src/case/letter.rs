//! Reads `letter`: what the shop puts under its letters.

use super::fields::Fields;
use crate::error::{Allowed, Error, ErrorKind};
use crate::value::Value;

const KEYS: &[&str] = &["shopName", "signature"];
const LONGEST_NAME: usize = 100;
const LONGEST_SIGNATURE: usize = 500;

/// How the shop signs. No fact: no answer rests on it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Signature {
    /// What the shop is called.
    pub name: Option<String>,
    /// The lines under a letter: name, address, telephone.
    pub lines: Option<String>,
}

pub(super) fn parse(value: &Value) -> Result<Signature, Error> {
    let fields = Fields::new("letter", value, KEYS)?;
    let read = |key, most| text(&fields, key, most).map_err(|error| error.within("letter"));
    let name = read("shopName", LONGEST_NAME)?;
    Ok(Signature {
        name: name.map(|name| name.replace('\n', " ")),
        lines: read("signature", LONGEST_SIGNATURE)?,
    })
}

/// A text without what cannot be seen; of lines, only what stands in them. Nothing but spaces is nothing said.
fn text(fields: &Fields<'_>, key: &str, most: usize) -> Result<Option<String>, Error> {
    let Some(given) = fields.text(key)? else {
        return Ok(None);
    };
    let length = given.chars().count();
    if length > most {
        return Err(Error::new(ErrorKind::OutOfRange, key)
            .given(format!("{length}"))
            .allowed(Allowed::Range(0, most as i64)));
    }
    let mut kept = String::new();
    for line in given.lines() {
        let line: String = line.chars().filter(|one| !one.is_control()).collect();
        if !line.trim().is_empty() {
            if !kept.is_empty() {
                kept.push('\n');
            }
            kept.push_str(line.trim());
        }
    }
    Ok((!kept.is_empty()).then_some(kept))
}
