//! Japanese national holidays (国民の祝日), including substitute days (振替休日) and the day between
//! two holidays (国民の休日).
//!
//! Source: 国民の祝日に関する法律 <https://laws.e-gov.go.jp/law/323AC1000000178>; the equinox days as
//! announced by the National Astronomical Observatory each February for the following year, so the
//! data ends with the last year announced.

use std::ops::RangeInclusive;

use chrono::NaiveDate;

use super::Holidays;

/// The years covered. Outside them no business day is computed.
pub const YEARS: RangeInclusive<i32> = 2024..=2027;

pub(crate) static HOLIDAYS: Holidays = &[
    (
        2024,
        &[
            101, 108, 211, 212, 223, 320, 429, 503, 504, 505, 506, 715, 811, 812, 916, 922, 923,
            1014, 1103, 1104, 1123,
        ],
    ),
    (
        2025,
        &[
            101, 113, 211, 223, 224, 320, 429, 503, 504, 505, 506, 721, 811, 915, 923, 1013, 1103,
            1123, 1124,
        ],
    ),
    (
        2026,
        &[
            101, 112, 211, 223, 320, 429, 503, 504, 505, 506, 720, 811, 921, 922, 923, 1012, 1103,
            1123,
        ],
    ),
    (
        2027,
        &[
            101, 111, 211, 223, 321, 322, 429, 503, 504, 505, 719, 811, 920, 923, 1011, 1103, 1123,
        ],
    ),
];

/// Whether the day is a national holiday. Only meaningful inside [`YEARS`].
#[must_use]
pub fn is_holiday(day: NaiveDate) -> bool {
    super::listed(HOLIDAYS, day)
}
