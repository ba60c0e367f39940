//! Federal holidays of the United States, by the rule of the law itself.
//!
//! Source: 5 U.S.C. 6103(a) for the days; 6103(b) and Executive Order 11582 for the day observed
//! when one falls on a weekend (Saturday: the Friday before; Sunday: the Monday after). Inauguration
//! day is a holiday around Washington only and is left out: a deadline counted without it is earlier.

use std::ops::RangeInclusive;

use chrono::{Datelike, Days, NaiveDate, Weekday};

/// From the first full year with Juneteenth (Pub. L. 117-17) as far as the law is taken to stand.
pub const YEARS: RangeInclusive<i32> = 2022..=2030;

/// Month and day.
const FIXED: &[(u32, u32)] = &[(1, 1), (6, 19), (7, 4), (11, 11), (12, 25)];
/// Month, weekday, and which of them in the month.
const FLOATING: &[(u32, Weekday, u32)] = &[
    (1, Weekday::Mon, 3),
    (2, Weekday::Mon, 3),
    (9, Weekday::Mon, 1),
    (10, Weekday::Mon, 2),
    (11, Weekday::Thu, 4),
];

/// Whether no federal business is done that weekday. Only meaningful inside [`YEARS`].
#[must_use]
pub fn is_holiday(day: NaiveDate) -> bool {
    let fixed = |day: NaiveDate| FIXED.contains(&(day.month(), day.day()));
    let floating = FLOATING.iter().any(|(month, weekday, nth)| {
        day.month() == *month && day.weekday() == *weekday && day.day().div_ceil(7) == *nth
    });
    // Memorial Day, the last Monday of May.
    let memorial = day.month() == 5 && day.weekday() == Weekday::Mon && day.day() > 24;
    let observed = match day.weekday() {
        Weekday::Fri => day.checked_add_days(Days::new(1)).is_some_and(fixed),
        Weekday::Mon => day.checked_sub_days(Days::new(1)).is_some_and(fixed),
        _ => false,
    };
    fixed(day) || floating || memorial || observed
}
