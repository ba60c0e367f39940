//! The device's clock as the page shows it, and instants in words.

use chrono::Datelike;

use super::words;
use kotowari::rulebook::Rulebook;
use kotowari::text::Language;
use kotowari::timeline::{Instant, Zone};

/// One reading of the device's clock.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Clock {
    /// Seconds since 1970 in UTC.
    pub seconds: i64,
    /// The device's offset, minutes east of UTC.
    pub offset: i32,
}

/// The years in which a device's clock is believed, from 2020 to 2100, in seconds since 1970. One without a battery starts
/// in 1970, and what is counted from there would be told as true.
const BELIEVED: std::ops::Range<i64> = 1_577_836_800..4_133_980_800;
/// No clock on earth is further from UTC, in minutes.
const FURTHEST: i32 = 14 * 60;

impl Clock {
    /// What the browser says, whatever that is: no number at all is 1970.
    pub fn told(seconds: f64, offset: i32) -> Clock {
        let known = (-FURTHEST..=FURTHEST).contains(&offset);
        Clock {
            seconds: seconds.clamp(-1e12, 1e12) as i64,
            offset: if known { offset } else { 0 },
        }
    }

    /// Whether it can be the time: one that cannot is told to the seller and counts for nothing.
    pub fn is_believed(&self) -> bool {
        BELIEVED.contains(&self.seconds)
    }

    /// Now, as the device tells it.
    fn now(&self) -> Instant {
        Instant {
            seconds: self.seconds,
            offset: self.offset,
        }
    }

    /// Now, RFC 3339, in the device's own offset.
    pub fn rfc3339(&self) -> String {
        self.now().to_string()
    }

    /// The device's offset, `+09:00`.
    pub fn offset(&self) -> String {
        self.now().written_offset()
    }

    /// An RFC 3339 instant in words, the year only where it is another one.
    pub fn words(&self, rules: &Rulebook, instant: &str, language: Language) -> String {
        let read = Instant::parse(instant);
        let Some((at, date)) = read.and_then(|at| at.day().map(|date| (at, date))) else {
            return instant.into();
        };
        let today = self.now().day();
        let other_year = today.is_none_or(|today| today.year() != date.year());
        let (hour, minute, _) = at.time();
        let weekday = date.weekday().num_days_from_monday() as usize;
        let weekday = words::WEEKDAYS
            .get(weekday)
            .map_or("", |day| rules.say(*day, language));
        let (year, month, day) = (date.year(), date.month(), date.day());
        let time = format!("{hour}:{minute:02}");
        match language {
            Language::Ja => {
                let year = if other_year {
                    format!("{year}年")
                } else {
                    String::new()
                };
                format!("{year}{month}月{day}日({weekday}) {time}")
            }
            Language::En => {
                let month = words::MONTHS
                    .get(month as usize - 1)
                    .copied()
                    .unwrap_or_default();
                let year = if other_year {
                    format!(" {year}")
                } else {
                    String::new()
                };
                format!("{weekday} {day} {month}{year}, {time}")
            }
        }
    }

    /// The instant in seconds since 1970.
    pub fn instant(instant: &str) -> Option<i64> {
        Instant::parse(instant).map(|at| at.seconds)
    }

    /// An RFC 3339 instant on this device's clock, as a `datetime-local` field holds it: to the minute.
    pub fn local(&self, instant: &str) -> Option<String> {
        let seconds = Instant::parse(instant)?.seconds;
        let here = Clock { seconds, ..*self }.rfc3339();
        let (minute, rest) = here.split_at_checked(16)?;
        rest.starts_with(":00").then(|| minute.into())
    }

    /// Whether the instant is written in another offset than the device's.
    pub fn is_foreign(&self, instant: &str) -> bool {
        Instant::parse(instant).is_some_and(|at| at.offset != self.offset)
    }

    /// Whether the instant is written in this zone.
    pub fn is_in(instant: &str, zone: Zone) -> bool {
        Instant::parse(instant).is_some_and(|at| at == zone.instant(at.seconds))
    }

    /// How long until the instant; `None` once it is over.
    pub fn remaining(&self, instant: &str, language: Language) -> Option<String> {
        let left = Instant::parse(instant)?.seconds - self.seconds;
        if left < 0 {
            return None;
        }
        let (days, hours, minutes) = (left / 86_400, left / 3600 % 24, left / 60 % 60);
        Some(match (language, days, hours) {
            (Language::Ja, 0, 0) => format!("あと{minutes}分"),
            (Language::Ja, 0, _) => format!("あと{hours}時間{minutes}分"),
            (Language::Ja, _, 0) => format!("あと{days}日"),
            (Language::Ja, _, _) => format!("あと{days}日{hours}時間"),
            (Language::En, 0, 0) => format!("{minutes} min left"),
            (Language::En, 0, _) => format!("{hours} h {minutes} min left"),
            (Language::En, 1, 0) => format!("{days} day left"),
            (Language::En, _, 0) => format!("{days} days left"),
            (Language::En, 1, _) => format!("{days} day {hours} h left"),
            (Language::En, _, _) => format!("{days} days {hours} h left"),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::tests::RULES;

    const NOON: Clock = Clock {
        seconds: 1_795_316_400,
        offset: 540,
    }; // 2026-11-22T12:00:00+09:00

    #[test]
    fn now_is_written_in_the_devices_offset() {
        assert_eq!(NOON.rfc3339(), "2026-11-22T12:00:00+09:00");
        let home = Clock {
            offset: -210,
            ..NOON
        };
        assert_eq!(home.rfc3339(), "2026-11-21T23:30:00-03:30");
    }

    #[test]
    fn a_clock_that_cannot_be_right_is_not_believed_and_breaks_nothing() {
        let told = |seconds: f64| Clock::told(seconds, 540);
        for seconds in [
            f64::NAN,
            f64::INFINITY,
            f64::NEG_INFINITY,
            f64::MAX,
            -0.5,
            0.0,
            -86_400.0,
            4_133_980_800.0,
        ] {
            let clock = told(seconds);
            assert!(!clock.is_believed(), "{seconds}");
            let due = "2026-11-24T23:59:59+09:00";
            assert_eq!(
                clock.words(&RULES, due, Language::Ja),
                "2026年11月24日(火) 23:59"
            );
            assert_eq!(
                clock.local(due.replace(":59+", ":00+").as_str()).as_deref(),
                Some("2026-11-24T23:59")
            );
        }
        assert!(told(1_577_836_800.0).is_believed() && told(4_133_980_799.0).is_believed());
        for offset in [i32::MIN, i32::MAX, -900, 900] {
            assert_eq!(Clock::told(0.0, offset).offset(), "+00:00");
        }
    }

    #[test]
    fn instants_are_told_in_words_with_the_time_that_is_left() {
        let due = "2026-11-24T23:59:59+09:00";
        assert_eq!(NOON.words(&RULES, due, Language::Ja), "11月24日(火) 23:59");
        assert_eq!(NOON.words(&RULES, due, Language::En), "Tue 24 Nov, 23:59");
        assert_eq!(
            NOON.words(&RULES, "2027-01-04T00:00:00+09:00", Language::Ja),
            "2027年1月4日(月) 0:00"
        );
        assert_eq!(
            NOON.remaining(due, Language::Ja).as_deref(),
            Some("あと2日11時間")
        );
        assert_eq!(
            NOON.remaining("2026-11-22T04:30:00Z", Language::En)
                .as_deref(),
            Some("1 h 30 min left")
        );
        assert_eq!(
            NOON.remaining("2026-11-22T11:59:59+09:00", Language::Ja),
            None
        );
        assert_eq!(NOON.words(&RULES, "soon", Language::En), "soon");
    }
}
