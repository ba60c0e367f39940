//! Writes the answer as JSON text: the same bytes natively, in Node and in every browser.
//!
//! Small on purpose: serde's derived code for these structs, with a serializer for the browser, is
//! 9 KB of the compressed module; this is under 2.

use std::borrow::Cow;

/// Something that can be written as JSON.
pub trait ToJson {
    /// Appends the JSON text.
    fn write(&self, out: &mut String);

    /// Whether an object leaves the key out where this is its value and the key is optional.
    fn is_absent(&self) -> bool {
        false
    }
}

/// A key of an object with its value. A key that ends in `?` is left out where there is no value.
pub type Field<'a> = (&'a str, &'a dyn ToJson);

/// Appends an object.
pub fn object(out: &mut String, fields: &[Field<'_>]) {
    let mut mark = '{';
    for (key, value) in fields {
        let name = key.strip_suffix('?').unwrap_or(key);
        if name.len() < key.len() && value.is_absent() {
            continue;
        }
        out.push(mark);
        mark = ',';
        string(out, name);
        out.push(':');
        value.write(out);
    }
    if mark == '{' {
        out.push(mark);
    }
    out.push('}');
}

/// Implements [`ToJson`] for a struct, keys in the order written.
macro_rules! objects {
    ($($type:ident { $($field:ident: $key:literal),+ $(,)? })+) => { $(
        impl $crate::json::ToJson for $type {
            fn write(&self, out: &mut String) {
                $crate::json::object(out, &[$(($key, &self.$field)),+]);
            }
        }
    )+ };
}
pub(crate) use objects;

/// Appends a string with its quotes.
pub fn string(out: &mut String, text: &str) {
    out.push('"');
    // Without stopping at the first, so that many bytes are looked at together.
    let found = |found, byte| found | u8::from(special(byte));
    if text.bytes().fold(0, found) != 0 {
        escaped(out, text);
    } else {
        out.push_str(text);
    }
    out.push('"');
}

/// Whether a byte cannot stand in a string as it is.
fn special(byte: u8) -> bool {
    byte < b' ' || byte == b'"' || byte == b'\\'
}

fn escaped(out: &mut String, text: &str) {
    let mut rest = text;
    while let Some(at) = rest.bytes().position(special) {
        // Such a byte is a character of its own.
        let (plain, after) = rest.split_at_checked(at).unwrap_or((rest, ""));
        out.push_str(plain);
        let mut after = after.chars();
        match after.next().unwrap_or_default() {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            c => {
                out.push_str("\\u00");
                for digit in [c as u32 / 16, c as u32 % 16] {
                    out.extend(char::from_digit(digit, 16));
                }
            }
        }
        rest = after.as_str();
    }
    out.push_str(rest);
}

impl ToJson for str {
    fn write(&self, out: &mut String) {
        string(out, self);
    }
}

impl ToJson for String {
    fn write(&self, out: &mut String) {
        string(out, self);
    }
}

impl ToJson for Cow<'static, str> {
    fn write(&self, out: &mut String) {
        string(out, self);
    }
}

impl ToJson for bool {
    fn write(&self, out: &mut String) {
        out.push_str(if *self { "true" } else { "false" });
    }
}

impl ToJson for i64 {
    fn write(&self, out: &mut String) {
        out.push_str(&self.to_string());
    }
}

impl ToJson for u32 {
    fn write(&self, out: &mut String) {
        i64::from(*self).write(out);
    }
}

impl<T: ToJson + ?Sized> ToJson for &T {
    fn write(&self, out: &mut String) {
        (**self).write(out);
    }

    fn is_absent(&self) -> bool {
        (**self).is_absent()
    }
}

impl<T: ToJson> ToJson for Box<T> {
    fn write(&self, out: &mut String) {
        (**self).write(out);
    }
}

impl<T: ToJson> ToJson for Option<T> {
    fn write(&self, out: &mut String) {
        match self {
            None => out.push_str("null"),
            Some(value) => value.write(out),
        }
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }
}

impl<T: ToJson> ToJson for Vec<T> {
    fn write(&self, out: &mut String) {
        out.push('[');
        for (index, item) in self.iter().enumerate() {
            if index > 0 {
                out.push(',');
            }
            item.write(out);
        }
        out.push(']');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_optional_key_without_a_value_is_left_out() {
        let mut out = String::new();
        let (none, some): (Option<bool>, Option<bool>) = (None, Some(true));
        object(&mut out, &[("a?", &none), ("b", &none), ("c?", &some)]);
        assert_eq!(out, r#"{"b":null,"c":true}"#);
    }

    #[test]
    fn text_survives_the_round_trip() {
        for text in [
            "",
            "a\"b\\c",
            "一行目\n二行目",
            "\u{0}\u{1f}\u{7f}\u{2028}",
            "🙂",
        ] {
            let mut out = String::new();
            text.write(&mut out);
            assert_eq!(
                serde_json::from_str::<String>(&out).ok().as_deref(),
                Some(text),
                "{out}"
            );
        }
    }
}
