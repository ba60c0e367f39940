//! Shares of an amount: exact in millionths, rounded as the row says.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A share in millionths: exact where floating point is not.
///
/// ```
/// use kotowari::rate::{Rate, Rounding};
/// assert_eq!(Rate::from_millionths(150_000).of(3808, Rounding::HalfUp), 571);
/// assert_eq!(Rate::from_millionths(150_000).of(3808, Rounding::Down), 571);
/// assert_eq!(Rate::from_millionths(150_000).of(3809, Rounding::Up), 572);
/// ```
#[derive(Clone, Copy, Debug, Default, Eq, Ord, PartialEq, PartialOrd)]
pub struct Rate(u32);

/// How a fraction of the smallest unit is dropped.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Rounding {
    /// 切り捨て.
    Down,
    /// 四捨五入.
    HalfUp,
    /// 切り上げ.
    Up,
}

impl Rate {
    /// From millionths: 100,000 is 10 %.
    #[must_use]
    pub const fn from_millionths(millionths: u32) -> Rate {
        Rate(millionths)
    }

    /// In millionths.
    #[must_use]
    pub const fn millionths(self) -> u32 {
        self.0
    }

    /// From a fraction between 0 and 1, to the nearest millionth.
    #[must_use]
    pub fn from_fraction(fraction: f64) -> Rate {
        Rate((fraction * 1_000_000.0 + 0.5) as u32)
    }

    /// A part of a whole, to the nearest millionth.
    #[must_use]
    pub fn share(part: u32, whole: u32) -> Rate {
        let whole = u64::from(whole.max(1));
        Rate(u32::try_from((u64::from(part) * 1_000_000 + whole / 2) / whole).unwrap_or(u32::MAX))
    }

    /// The sum of two rates.
    #[must_use]
    pub const fn plus(self, other: Rate) -> Rate {
        Rate(self.0.saturating_add(other.0))
    }

    /// The share of an amount that is not negative and at most [`MOST`](crate::money::MOST) times a thousand.
    #[must_use]
    pub fn of(self, amount: i64, rounding: Rounding) -> i64 {
        let add = match rounding {
            Rounding::Down => 0,
            Rounding::HalfUp => 500_000,
            Rounding::Up => 999_999,
        };
        // Whole millions first: no product leaves 64 bits.
        let (millions, rest) = (amount / 1_000_000, amount % 1_000_000);
        let rate = i64::from(self.0);
        millions
            .saturating_mul(rate)
            .saturating_add((rest * rate + add) / 1_000_000)
    }

    /// As percent without needless zeros: `10`, `15.3`.
    #[must_use]
    pub fn percent(self) -> String {
        let (whole, fraction) = (self.0 / 10_000, self.0 % 10_000);
        if fraction == 0 {
            return format!("{whole}");
        }
        let digits = format!("{fraction:04}");
        format!("{whole}.{}", digits.trim_end_matches('0'))
    }
}

/// A decimal fraction: `0.025`.
impl Serialize for Rate {
    /// For readers a fraction, as the contract has it; among programs its millionths.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if !serializer.is_human_readable() {
            return serializer.serialize_u32(self.0);
        }
        if self.0.is_multiple_of(1_000_000) {
            return serializer.serialize_u32(self.0 / 1_000_000);
        }
        serializer.serialize_f64(f64::from(self.0) / 1_000_000.0)
    }
}

impl<'de> Deserialize<'de> for Rate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Rate, D::Error> {
        if deserializer.is_human_readable() {
            return f64::deserialize(deserializer).map(Rate::from_fraction);
        }
        u32::deserialize(deserializer).map(Rate::from_millionths)
    }
}
