//! The form of the file: how numbers, names, sentences and lists stand in it.
//!
//! Numbers are LEB128. Whatever is used more than once (a name, a source, a finding) has the number 0 where
//! it is first met, and afterwards one more than its place in the order of meeting. Sources and findings follow
//! their 0; names stand before the rows in that order, and a 0 takes the next one. Sentences stand in files of
//! their own; of each there is the step from the one before.

use crate::rule::{Finding, Source};
use crate::text::Text;

/// Something that can be written into the file and read back.
pub(crate) trait Packed: Sized + 'static {
    /// Appends it.
    fn write(&self, to: &mut Writer);

    /// Takes the next one. Where the bytes hold none, the reader is spoilt and some value is returned.
    fn read(from: &mut Reader<'_>) -> Self;
}

/// What has been met so far, for numbers that point back.
struct Met<T>(Vec<T>);

impl<T: Copy> Met<T> {
    /// The number of something, noting it where it is new (0).
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

/// Takes the file apart. Total: whatever the bytes are, it ends. Once spoilt it hands out zeros, which
/// are empty lists, first variants and new things, so nothing has to be checked on the way but at the
/// end: that keeps it small.
pub(crate) struct Reader<'a> {
    bytes: &'static [u8],
    named: &'a [&'static str],
    sources: Met<&'static Source>,
    findings: Met<&'static Finding>,
    names: usize,
    text: u32,
    spoilt: bool,
}

/// One thing, all of it, with the names that it uses and the files of its sentences; `None` where the
/// bytes hold something else.
pub(crate) fn unpacked<T: Packed>(bytes: &'static [u8], named: &[&'static str]) -> Option<T> {
    let mut from = Reader {
        bytes,
        named,
        sources: Met(Vec::new()),
        findings: Met(Vec::new()),
        names: 0,
        text: 0,
        spoilt: false,
    };
    let whole = T::read(&mut from);
    (!from.spoilt && from.bytes.is_empty()).then_some(whole)
}

impl Reader<'_> {
    /// Something is not as it was written.
    #[cold]
    pub(crate) fn spoil(&mut self) {
        self.spoilt = true;
        self.bytes = &[];
    }

    /// What is there, or else whatever stands for it.
    pub(crate) fn or_spoil<T>(&mut self, found: Option<T>, otherwise: T) -> T {
        if found.is_none() {
            self.spoil();
        }
        found.unwrap_or(otherwise)
    }

    /// The next thing. Compiled once for each type and called, not copied into whatever holds one: that
    /// compresses better (900 bytes).
    #[inline(never)]
    pub(crate) fn take<T: Packed>(&mut self) -> T {
        T::read(self)
    }

    pub(crate) fn byte(&mut self) -> u8 {
        if let Some((first, rest)) = self.bytes.split_first() {
            self.bytes = rest;
            *first
        } else {
            self.spoil();
            0
        }
    }

    pub(crate) fn number(&mut self) -> usize {
        let mut number = 0;
        let mut shift = 0;
        loop {
            let byte = self.byte();
            number |= (usize::from(byte) & 0x7f) << shift;
            shift += 7;
            if byte < 0x80 {
                return number;
            }
            if shift > 28 {
                self.spoil();
            }
        }
    }
}

impl Packed for u32 {
    fn write(&self, to: &mut Writer) {
        to.number(*self);
    }

    fn read(from: &mut Reader<'_>) -> u32 {
        from.number() as u32
    }
}

impl Packed for u8 {
    fn write(&self, to: &mut Writer) {
        to.byte(*self);
    }

    fn read(from: &mut Reader<'_>) -> u8 {
        from.byte()
    }
}

impl Packed for bool {
    fn write(&self, to: &mut Writer) {
        to.byte(u8::from(*self));
    }

    fn read(from: &mut Reader<'_>) -> bool {
        from.byte() != 0
    }
}

impl Packed for u16 {
    fn write(&self, to: &mut Writer) {
        to.number(u32::from(*self));
    }

    fn read(from: &mut Reader<'_>) -> u16 {
        from.number() as u16
    }
}

impl Packed for i32 {
    /// Small ones are short, whichever their sign.
    fn write(&self, to: &mut Writer) {
        to.number((self << 1 ^ self >> 31) as u32);
    }

    fn read(from: &mut Reader<'_>) -> i32 {
        let number = u32::read(from);
        (number >> 1) as i32 ^ -((number & 1) as i32)
    }
}

impl Packed for i64 {
    /// An amount, one more than it is; 0 stands for one that has no end.
    fn write(&self, to: &mut Writer) {
        let more = self.checked_add(1).map(u32::try_from);
        to.number(more.and_then(Result::ok).unwrap_or(0));
    }

    fn read(from: &mut Reader<'_>) -> i64 {
        match u32::read(from) {
            0 => i64::MAX,
            more => i64::from(more) - 1,
        }
    }
}

/// The place that a number stands for, the next one for 0; beyond all that were met where there is
/// no such place.
fn place(number: usize, met: &mut usize) -> usize {
    if number == 0 {
        *met += 1;
        *met - 1
    } else if number <= *met {
        number - 1
    } else {
        usize::MAX
    }
}

impl Packed for &'static str {
    fn write(&self, to: &mut Writer) {
        let number = to.names.number(self, |a, b| a == b);
        to.number(number);
    }

    fn read(from: &mut Reader<'_>) -> &'static str {
        let at = place(from.number(), &mut from.names);
        from.or_spoil(from.named.get(at).copied(), "")
    }
}

impl Packed for Text {
    /// How far it stands behind the one after the last: mostly 0, for rows name their sentences in order.
    fn write(&self, to: &mut Writer) {
        let step = self.number().wrapping_sub(to.text) as i32;
        step.write(to);
        to.text = self.number().wrapping_add(1);
    }

    fn read(from: &mut Reader<'_>) -> Text {
        let step = i32::read(from);
        let number = from.text.wrapping_add(step as u32);
        from.text = number.wrapping_add(1);
        Text::from_number(number)
    }
}

/// Written in full once, then by number.
macro_rules! once {
    ($($type:ty: $table:ident),+) => { $(
        impl Packed for &'static $type {
            fn write(&self, to: &mut Writer) {
                let number = to.$table.number(self, |a, b| std::ptr::eq(a, b));
                to.number(number);
                if number == 0 {
                    (**self).write(to);
                }
            }

            fn read(from: &mut Reader<'_>) -> &'static $type {
                let back = from.number();
                if let Some(known) = from.$table.at(back) {
                    return known;
                }
                if back != 0 {
                    from.spoil();
                }
                let new: &'static $type = Box::leak(Box::new(from.take()));
                from.$table.0.push(new);
                new
            }
        }
    )+ };
}

once! { Source: sources, Finding: findings }

impl<T: Packed> Packed for &'static [T] {
    fn write(&self, to: &mut Writer) {
        to.number(u32::try_from(self.len()).unwrap_or(u32::MAX));
        for item in *self {
            item.write(to);
        }
    }

    fn read(from: &mut Reader<'_>) -> &'static [T] {
        let mut items = Vec::new();
        for _ in 0..from.number() {
            if from.spoilt {
                break;
            }
            items.push(from.take());
        }
        items.leak()
    }
}

impl<T: Packed, const N: usize> Packed for [T; N] {
    fn write(&self, to: &mut Writer) {
        for item in self {
            item.write(to);
        }
    }

    fn read(from: &mut Reader<'_>) -> [T; N] {
        std::array::from_fn(|_| from.take())
    }
}

impl<T: Packed> Packed for Option<T> {
    fn write(&self, to: &mut Writer) {
        to.number(u32::from(self.is_some()));
        if let Some(item) = self {
            item.write(to);
        }
    }

    fn read(from: &mut Reader<'_>) -> Option<T> {
        (from.byte() != 0).then(|| from.take())
    }
}

impl<A: Packed, B: Packed> Packed for (A, B) {
    fn write(&self, to: &mut Writer) {
        self.0.write(to);
        self.1.write(to);
    }

    fn read(from: &mut Reader<'_>) -> (A, B) {
        (from.take(), from.take())
    }
}

/// Puts the file together.
pub(crate) struct Writer {
    bytes: Vec<u8>,
    sources: Met<&'static Source>,
    findings: Met<&'static Finding>,
    names: Met<&'static str>,
    text: u32,
}

/// The rows as data, and what they name in the order of its places.
#[derive(Clone, Debug)]
pub struct Written {
    /// The numbers.
    pub rules: Vec<u8>,
    /// Its ids, keys and values.
    pub names: Vec<&'static str>,
}

impl Writer {
    /// Writes one thing.
    pub(crate) fn written(whole: &impl Packed) -> Written {
        let mut to = Writer {
            bytes: Vec::new(),
            sources: Met(Vec::new()),
            findings: Met(Vec::new()),
            names: Met(Vec::new()),
            text: 0,
        };
        whole.write(&mut to);
        Written {
            rules: to.bytes,
            names: to.names.0,
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
}

/// Lists what types are made of, once for both directions: a field or variant that is missing here
/// does not compile. The listing itself is hashed into [`LISTING`], so that a file of another shape is
/// known as such.
macro_rules! packed {
    ($($kind:ident $type:ident $body:tt)+) => {
        /// Hash of the listing.
        pub(crate) const LISTING: u32 = fnv(SEED, stringify!($($kind $type $body)+).as_bytes());
        $( $crate::rulebook::form::packed!(@$kind $type $body); )+
    };
    (@struct $type:ident { $($field:ident),+ $(,)? }) => {
        impl Packed for $type {
            fn write(&self, to: &mut Writer) {
                let $type { $($field),+ } = self;
                $( $field.write(to); )+
            }

            fn read(from: &mut Reader<'_>) -> $type {
                $type { $( $field: from.take() ),+ }
            }
        }
    };
    (@enum $type:ident { $( $variant:ident $(( $($item:ident),+ ))? $({ $($field:ident),+ })? ),+ $(,)? }) => {
        impl Packed for $type {
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

            fn read(from: &mut Reader<'_>) -> $type {
                enum Tag { $($variant),+ }
                match from.byte() {
                    $( tag if tag == Tag::$variant as u8 => {
                        $( $( let $item = from.take(); )+ )?
                        $( $( let $field = from.take(); )+ )?
                        $type::$variant $(( $($item),+ ))? $({ $($field),+ })?
                    } )+
                    _ => {
                        from.spoil();
                        Packed::read(from)
                    }
                }
            }
        }
    };
}
pub(crate) use packed;
