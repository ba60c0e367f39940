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

/// Month and day of every holiday, by year.
pub(crate) static HOLIDAYS: Holidays = &[
    (
        2024,
        &[
            (1, 1),
            (1, 8),
            (2, 11),
            (2, 12),
            (2, 23),
            (3, 20),
            (4, 29),
            (5, 3),
            (5, 4),
            (5, 5),
            (5, 6),
            (7, 15),
            (8, 11),
            (8, 12),
            (9, 16),
            (9, 22),
            (9, 23),
            (10, 14),
            (11, 3),
            (11, 4),
            (11, 23),
        ],
    ),
    (
        2025,
        &[
            (1, 1),
            (1, 13),
            (2, 11),
            (2, 23),
            (2, 24),
            (3, 20),
            (4, 29),
            (5, 3),
            (5, 4),
            (5, 5),
            (5, 6),
            (7, 21),
            (8, 11),
            (9, 15),
            (9, 23),
            (10, 13),
            (11, 3),
            (11, 23),
            (11, 24),
        ],
    ),
    (
        2026,
        &[
            (1, 1),
            (1, 12),
            (2, 11),
            (2, 23),
            (3, 20),
            (4, 29),
            (5, 3),
            (5, 4),
            (5, 5),
            (5, 6),
            (7, 20),
            (8, 11),
            (9, 21),
            (9, 22),
            (9, 23),
            (10, 12),
            (11, 3),
            (11, 23),
        ],
    ),
    (
        2027,
        &[
            (1, 1),
            (1, 11),
            (2, 11),
            (2, 23),
            (3, 21),
            (3, 22),
            (4, 29),
            (5, 3),
            (5, 4),
            (5, 5),
            (7, 19),
            (8, 11),
            (9, 20),
            (9, 23),
            (10, 11),
            (11, 3),
            (11, 23),
        ],
    ),
];

/// Whether the day is a national holiday. Only meaningful inside [`YEARS`].
#[must_use]
pub fn is_holiday(day: NaiveDate) -> bool {
    super::listed(HOLIDAYS, day)
}
