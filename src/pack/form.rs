//! The form of the pack: how numbers, strings, sentences and lists stand in it.
//!
//! Numbers are LEB128. Whatever is used more than once (a string, a sentence, a source, a finding) is
//! written in full where it is first met; its number is 0 there, and afterwards one more than its
//! place in the order of meeting. Strings stand apart, before everything else, and sentences in
//! `kotowari.texts`, both in that order: a 0 takes the next one.

use alloc::boxed::Box;
use alloc::vec::Vec;

use crate::rule::{Finding, Source};
use crate::text::{Sentences, Text};

/// Something that can be written into the pack and read back.
pub(crate) trait Packed: Sized + 'static {
    /// Appends it.
    #[cfg(not(target_arch = "wasm32"))]
    fn write(&self, to: &mut Writer);

    /// Takes the next one; `None` where the bytes hold none.
    fn read(from: &mut Reader<'_>) -> Option<Self>;
}

/// What has been met so far, for numbers that point back.
struct Met<T>(Vec<T>);

impl<T: Copy> Met<T> {
    /// The number of something, noting it where it is new (0).
    #[cfg(not(target_arch = "wasm32"))]
    fn number(&mut self, item: T, same: impl Fn(T, T) -> bool) -> u32 {
        match self.0.iter().position(|known| same(*known, item)) {
            Some(at) => u32::try_from(at + 1).unwrap_or(0),
            None => {
                self.0.push(item);
                0
            }
        }
    }

    /// What a number other than 0 points back to.
    fn at(&self, number: usize) -> Option<T> {
        self.0.get(number.checked_sub(1)?).copied()
    }
}

/// Takes a pack apart. Total: whatever the bytes are, it ends in a value or in `None`.
pub(crate) struct Reader<'a> {
    bytes: &'static [u8],
    strings: core::str::Split<'static, char>,
    sentences: &'a Sentences,
    met: MetSoFar,
    texts: usize,
}

struct MetSoFar {
    strings: Met<&'static str>,
    sources: Met<&'static Source>,
    findings: Met<&'static Finding>,
}

impl MetSoFar {
    fn nothing() -> MetSoFar {
        MetSoFar {
            strings: Met(Vec::new()),
            sources: Met(Vec::new()),
            findings: Met(Vec::new()),
        }
    }
}

/// Between two strings.
const SEPARATOR: char = '\u{1f}';

impl<'a> Reader<'a> {
    /// Begins with the length of the strings and the strings.
    pub(crate) fn new(bytes: &'static [u8], sentences: &'a Sentences) -> Option<Reader<'a>> {
        let mut reader = Reader {
            bytes,
            strings: "".split(SEPARATOR),
            sentences,
            met: MetSoFar::nothing(),
            texts: 0,
        };
        let length = reader.number()?;
        let (strings, rest) = reader.bytes.split_at_checked(length)?;
        reader.strings = core::str::from_utf8(strings).ok()?.split(SEPARATOR);
        reader.bytes = rest;
        Some(reader)
    }

    pub(crate) fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.bytes.split_first()?;
        self.bytes = rest;
        Some(*first)
    }

    pub(crate) fn number(&mut self) -> Option<usize> {
        let mut number = 0_usize;
        for shift in [0, 7, 14, 21, 28] {
            let byte = self.byte()?;
            number |= usize::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Some(number);
            }
        }
        None
    }

    /// Whether everything has been taken.
    pub(crate) fn is_done(&self) -> bool {
        self.bytes.is_empty()
    }
}

impl Packed for u32 {
    #[cfg(not(target_arch = "wasm32"))]
    fn write(&self, to: &mut Writer) {
        to.number(*self);
    }

    fn read(from: &mut Reader<'_>) -> Option<u32> {
        u32::try_from(from.number()?).ok()
    }
}

impl Packed for u16 {
    #[cfg(not(target_arch = "wasm32"))]
    fn write(&self, to: &mut Writer) {
        to.number(u32::from(*self));
    }

    fn read(from: &mut Reader<'_>) -> Option<u16> {
        u16::try_from(from.number()?).ok()
    }
}

impl Packed for i32 {
    /// Small ones are short, whichever their sign.
    #[cfg(not(target_arch = "wasm32"))]
    fn write(&self, to: &mut Writer) {
        to.number((self << 1 ^ self >> 31) as u32);
    }

    fn read(from: &mut Reader<'_>) -> Option<i32> {
        let number = u32::read(from)?;
        Some((number >> 1) as i32 ^ -((number & 1) as i32))
    }
}

impl Packed for &'static str {
    #[cfg(not(target_arch = "wasm32"))]
    fn write(&self, to: &mut Writer) {
        let number = to.met.strings.number(self, |a, b| a == b);
        to.number(number);
    }

    fn read(from: &mut Reader<'_>) -> Option<&'static str> {
        match from.number()? {
            0 => {
                let next = from.strings.next()?;
                from.met.strings.0.push(next);
                Some(next)
            }
            back => from.met.strings.at(back),
        }
    }
}

impl Packed for Text {
    #[cfg(not(target_arch = "wasm32"))]
    fn write(&self, to: &mut Writer) {
        let number = to.texts.number(*self, |a, b| a == b);
        to.number(number);
    }

    fn read(from: &mut Reader<'_>) -> Option<Text> {
        let at = match from.number()? {
            0 => {
                from.texts += 1;
                from.texts
            }
            back if back <= from.texts => back,
            _ => return None,
        };
        from.sentences.packed(at - 1)
    }
}

/// Written in full once, then by number.
macro_rules! once {
    ($($type:ty: $table:ident),+) => { $(
        impl Packed for &'static $type {
            #[cfg(not(target_arch = "wasm32"))]
            fn write(&self, to: &mut Writer) {
                let number = to.met.$table.number(self, |a, b| core::ptr::eq(a, b));
                to.number(number);
                if number == 0 {
                    (**self).write(to);
                }
            }

            fn read(from: &mut Reader<'_>) -> Option<&'static $type> {
                match from.number()? {
                    0 => {
                        let new: &'static $type = Box::leak(Box::new(Packed::read(from)?));
                        from.met.$table.0.push(new);
                        Some(new)
                    }
                    back => from.met.$table.at(back),
                }
            }
        }
    )+ };
}

once! { Source: sources, Finding: findings }

impl<T: Packed> Packed for &'static [T] {
    #[cfg(not(target_arch = "wasm32"))]
    fn write(&self, to: &mut Writer) {
        to.number(u32::try_from(self.len()).unwrap_or(u32::MAX));
        for item in *self {
            item.write(to);
        }
    }

    fn read(from: &mut Reader<'_>) -> Option<&'static [T]> {
        let length = from.number()?;
        let mut items = Vec::new();
        for _ in 0..length {
            items.push(T::read(from)?);
        }
        Some(items.leak())
    }
}

impl<T: Packed, const N: usize> Packed for &'static [T; N] {
    #[cfg(not(target_arch = "wasm32"))]
    fn write(&self, to: &mut Writer) {
        self.as_slice().write(to);
    }

    fn read(from: &mut Reader<'_>) -> Option<&'static [T; N]> {
        <&'static [T]>::read(from)?.try_into().ok()
    }
}

impl<T: Packed> Packed for Option<T> {
    #[cfg(not(target_arch = "wasm32"))]
    fn write(&self, to: &mut Writer) {
        to.number(u32::from(self.is_some()));
        if let Some(item) = self {
            item.write(to);
        }
    }

    fn read(from: &mut Reader<'_>) -> Option<Option<T>> {
        match from.byte()? {
            0 => Some(None),
            1 => Some(Some(T::read(from)?)),
            _ => None,
        }
    }
}

impl<A: Packed, B: Packed> Packed for (A, B) {
    #[cfg(not(target_arch = "wasm32"))]
    fn write(&self, to: &mut Writer) {
        self.0.write(to);
        self.1.write(to);
    }

    fn read(from: &mut Reader<'_>) -> Option<(A, B)> {
        Some((A::read(from)?, B::read(from)?))
    }
}

/// Puts a pack together.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) struct Writer {
    bytes: Vec<u8>,
    met: MetSoFar,
    texts: Met<Text>,
}

#[cfg(not(target_arch = "wasm32"))]
impl Writer {
    pub(crate) fn new() -> Writer {
        Writer {
            bytes: Vec::new(),
            met: MetSoFar::nothing(),
            texts: Met(Vec::new()),
        }
    }

    pub(crate) fn byte(&mut self, byte: u8) {
        self.bytes.push(byte);
    }

    pub(crate) fn number(&mut self, number: u32) {
        let mut left = number;
        while left >= 0x80 {
            self.bytes.push(left as u8 | 0x80);
            left >>= 7;
        }
        self.bytes.push(left as u8);
    }

    /// The strings with their length, what was written, and the sentences that it names.
    pub(crate) fn finish(self) -> (Vec<u8>, Vec<Text>) {
        let strings = self.met.strings.0.join("\u{1f}");
        let mut whole = Writer::new();
        whole.number(u32::try_from(strings.len()).unwrap_or(u32::MAX));
        whole.bytes.extend(strings.into_bytes());
        whole.bytes.extend(self.bytes);
        (whole.bytes, self.texts.0)
    }
}

/// Lists what types are made of, once for both directions: a field or variant that is missing here
/// does not compile. The listing itself is hashed into [`LISTING`], so that a pack of another shape is
/// known as such.
macro_rules! packed {
    ($($kind:ident $type:ident $body:tt)+) => {
        /// Hash of the listing.
        pub(crate) const LISTING: u32 = fnv(SEED, stringify!($($kind $type $body)+).as_bytes());
        $( $crate::pack::form::packed!(@$kind $type $body); )+
    };
    (@struct $type:ident { $($field:ident),+ $(,)? }) => {
        impl Packed for $type {
            #[cfg(not(target_arch = "wasm32"))]
            fn write(&self, to: &mut Writer) {
                let $type { $($field),+ } = self;
                $( $field.write(to); )+
            }

            fn read(from: &mut Reader<'_>) -> Option<$type> {
                Some($type { $( $field: Packed::read(from)? ),+ })
            }
        }
    };
    (@enum $type:ident { $( $variant:ident $(( $($item:ident),+ ))? $({ $($field:ident),+ })? ),+ $(,)? }) => {
        impl Packed for $type {
            #[cfg(not(target_arch = "wasm32"))]
            fn write(&self, to: &mut Writer) {
                enum Tag { $($variant),+ }
                match self {
                    $( $type::$variant $(( $($item),+ ))? $({ $($field),+ })? => {
                        to.byte(Tag::$variant as u8);
                        $( $($item.write(to);)+ )?
                        $( $($field.write(to);)+ )?
                    } )+
                }
            }

            fn read(from: &mut Reader<'_>) -> Option<$type> {
                enum Tag { $($variant),+ }
                match from.byte()? {
                    $( tag if tag == Tag::$variant as u8 => {
                        $( $( let $item = Packed::read(from)?; )+ )?
                        $( $( let $field = Packed::read(from)?; )+ )?
                        Some($type::$variant $(( $($item),+ ))? $({ $($field),+ })?)
                    } )+
                    _ => None,
                }
            }
        }
    };
}
pub(crate) use packed;
