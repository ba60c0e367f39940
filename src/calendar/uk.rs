//! Bank holidays in England and Wales, as published.
//!
//! Source: <https://www.gov.uk/bank-holidays> (Banking and Financial Dealings Act 1971, substitute
//! days included).

use std::ops::RangeInclusive;

use chrono::NaiveDate;

use super::Holidays;

/// Years whose bank holidays are listed.
pub const YEARS: RangeInclusive<i32> = 2024..=2027;

pub(crate) static HOLIDAYS: Holidays = &[
    (
        2024,
        &[
            (1, 1),
            (3, 29),
            (4, 1),
            (5, 6),
            (5, 27),
            (8, 26),
            (12, 25),
            (12, 26),
        ],
    ),
    (
        2025,
        &[
            (1, 1),
            (4, 18),
            (4, 21),
            (5, 5),
            (5, 26),
            (8, 25),
            (12, 25),
            (12, 26),
        ],
    ),
    (
        2026,
        &[
            (1, 1),
            (4, 3),
            (4, 6),
            (5, 4),
            (5, 25),
            (8, 31),
            (12, 25),
            (12, 28),
        ],
    ),
    (
        2027,
        &[
            (1, 1),
            (3, 26),
            (3, 29),
            (5, 3),
            (5, 31),
            (8, 30),
            (12, 27),
            (12, 28),
        ],
    ),
];

/// Whether the day is a bank holiday. Only meaningful inside [`YEARS`].
#[must_use]
pub fn is_holiday(day: NaiveDate) -> bool {
    super::listed(HOLIDAYS, day)
}
