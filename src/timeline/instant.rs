//! An instant as RFC 3339 writes it.

use std::fmt;

use chrono::{Datelike, NaiveDate};

use super::{DAY, digits, parse_day};

/// Days from the first of January of the year 1 to that of 1970.
const EPOCH_FROM_CE: i64 = 719_163;

/// An instant, and in which offset it is told.
///
/// ```
/// use kotowari::timeline::Instant;
/// let instant = Instant::parse("2026-11-24T23:59:59+09:00").unwrap();
/// assert_eq!(instant.offset, 540);
/// assert_eq!(instant.to_string(), "2026-11-24T23:59:59+09:00");
/// assert_eq!(Instant { offset: 0, ..instant }.to_string(), "2026-11-24T14:59:59+00:00");
/// ```
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Instant {
    /// Seconds since 1970-01-01T00:00:00Z.
    pub seconds: i64,
    /// Minutes east of UTC.
    pub offset: i32,
}

impl Instant {
    /// Reads RFC 3339, years 1970 to 2199; `None` for anything else, and without an offset.
    #[must_use]
    pub fn parse(text: &str) -> Option<Instant> {
        let day = parse_day(text.get(..10)?)?;
        let separators = (text.get(10..11)?, text.get(13..14)?, text.get(16..17)?);
        if !matches!(separators, ("T" | "t" | " ", ":", ":")) {
            return None;
        }
        let hour = digits(text, 11, 13)?;
        let minute = digits(text, 14, 16)?;
        let second = digits(text, 17, 19)?;
        // Second 60 is a leap second: RFC 3339 allows it; it counts as the next second.
        if hour > 23 || minute > 59 || second > 60 {
            return None;
        }
        let mut rest = text.get(19..)?;
        if let Some(fraction) = rest.strip_prefix('.') {
            let end = fraction.find(|c: char| !c.is_ascii_digit())?;
            if end == 0 {
                return None;
            }
            rest = fraction.get(end..)?;
        }
        let offset = parse_offset(rest)?;
        let of_day = i64::from(hour) * 3600 + i64::from(minute) * 60 + i64::from(second);
        Some(Instant {
            seconds: days_since_epoch(day) * DAY + of_day - i64::from(offset) * 60,
            offset,
        })
    }

    /// The civil day there; `None` beyond the calendar.
    #[must_use]
    pub fn day(self) -> Option<NaiveDate> {
        let days = self.local().div_euclid(DAY) + EPOCH_FROM_CE;
        NaiveDate::from_num_days_from_ce_opt(i32::try_from(days).ok()?)
    }

    /// The time of day there, as hour, minute and second.
    #[must_use]
    pub fn time(self) -> (i64, i64, i64) {
        let of_day = self.local().rem_euclid(DAY);
        (of_day / 3600, of_day / 60 % 60, of_day % 60)
    }

    /// The offset as it is written, `+09:00`.
    #[must_use]
    pub fn written_offset(self) -> String {
        let (sign, hours, minutes) = self.offset_parts();
        format!("{sign}{hours:02}:{minutes:02}")
    }

    fn offset_parts(self) -> (char, u32, u32) {
        let sign = if self.offset < 0 { '-' } else { '+' };
        let minutes = self.offset.unsigned_abs();
        (sign, minutes / 60, minutes % 60)
    }

    /// Seconds since 1970-01-01T00:00:00 on the clock there.
    fn local(self) -> i64 {
        self.seconds + i64::from(self.offset) * 60
    }
}

/// RFC 3339; nothing beyond the calendar.
impl fmt::Display for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(day) = self.day() else {
            return Ok(());
        };
        let (hour, minute, second) = self.time();
        let (sign, hours, minutes) = self.offset_parts();
        write!(
            f,
            "{day}T{hour:02}:{minute:02}:{second:02}{sign}{hours:02}:{minutes:02}"
        )
    }
}

/// Days since 1970-01-01.
pub(super) fn days_since_epoch(day: NaiveDate) -> i64 {
    i64::from(day.num_days_from_ce()) - EPOCH_FROM_CE
}

/// `Z` or `±HH:MM`, in minutes.
pub(super) fn parse_offset(text: &str) -> Option<i32> {
    if matches!(text, "Z" | "z") {
        return Some(0);
    }
    let sign = match text.get(..1)? {
        "+" => 1,
        "-" => -1,
        _ => return None,
    };
    if text.len() != 6 || text.get(3..4)? != ":" {
        return None;
    }
    let two = |from: usize| i32::try_from(digits(text, from, from + 2)?).ok();
    let (hours, minutes) = (two(1)?, two(4)?);
    (hours <= 14 && minutes <= 59).then_some(sign * (hours * 60 + minutes))
}
