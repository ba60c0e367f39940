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
    (2024, &[101, 329, 401, 506, 527, 826, 1225, 1226]),
    (2025, &[101, 418, 421, 505, 526, 825, 1225, 1226]),
    (2026, &[101, 403, 406, 504, 525, 831, 1225, 1228]),
    (2027, &[101, 326, 329, 503, 531, 830, 1227, 1228]),
];

/// Whether the day is a bank holiday. Only meaningful inside [`YEARS`].
#[must_use]
pub fn is_holiday(day: NaiveDate) -> bool {
    super::listed(HOLIDAYS, day)
}
