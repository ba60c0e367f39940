//! Time zones as rules: an offset and, where clocks change, when. No time zone database.
//!
//! Covers the zones of the marketplaces, of the sellers they have and of the buyers whose law is covered;
//! any other place is given as an offset. Rules in force: USA and Canada since 2007 (second Sunday of March to first Sunday of
//! November, 02:00 local), EU and UK since 1996 (last Sundays of March and October, 01:00 UTC).

use super::DAY;
use super::instant::{Instant, days_since_epoch, parse_offset};
use chrono::{Datelike, Days, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};

/// When clocks change.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub enum Summer {
    /// From the last Sunday in March to the last in October, at 01:00 UTC.
    Europe,
    /// None.
    Never,
    /// From the second Sunday in March to the first in November, at 02:00 local time.
    NorthAmerica,
}

/// A time zone: standard offset in minutes east of UTC, and its summer-time rule.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Zone {
    /// Minutes east of UTC outside summer time.
    pub standard: i32,
    /// When the clocks are an hour ahead.
    pub summer: Summer,
}

const fn fixed(standard: i32) -> Zone {
    Zone {
        standard,
        summer: Summer::Never,
    }
}

const fn europe(standard: i32) -> Zone {
    Zone {
        standard,
        summer: Summer::Europe,
    }
}

const fn america(standard: i32) -> Zone {
    Zone {
        standard,
        summer: Summer::NorthAmerica,
    }
}

/// IANA names that can be given as `sellerTimeZone`.
pub(crate) static NAMED: &[(&str, Zone)] = &[
    ("Asia/Tokyo", Zone::TOKYO),
    ("Asia/Seoul", fixed(540)),
    ("Asia/Shanghai", fixed(480)),
    ("Asia/Hong_Kong", fixed(480)),
    ("Asia/Taipei", fixed(480)),
    ("Asia/Singapore", fixed(480)),
    ("Asia/Manila", fixed(480)),
    ("Asia/Bangkok", fixed(420)),
    ("Asia/Ho_Chi_Minh", fixed(420)),
    ("Asia/Jakarta", fixed(420)),
    ("Asia/Kolkata", fixed(330)),
    ("Asia/Dubai", Zone::DUBAI),
    ("Europe/London", europe(0)),
    ("Europe/Dublin", europe(0)),
    ("Europe/Lisbon", europe(0)),
    ("Europe/Berlin", Zone::BERLIN),
    ("Europe/Paris", Zone::BERLIN),
    ("Europe/Rome", Zone::BERLIN),
    ("Europe/Madrid", Zone::BERLIN),
    ("Europe/Amsterdam", Zone::BERLIN),
    ("Europe/Brussels", Zone::BERLIN),
    ("Europe/Vienna", Zone::BERLIN),
    ("Europe/Warsaw", Zone::BERLIN),
    ("Europe/Stockholm", Zone::BERLIN),
    ("Europe/Prague", Zone::BERLIN),
    ("Europe/Athens", Zone::ATHENS),
    ("Europe/Helsinki", Zone::ATHENS),
    ("Europe/Istanbul", fixed(180)),
    ("Atlantic/Azores", Zone::AZORES),
    ("Atlantic/Canary", Zone::LONDON),
    ("America/New_York", Zone::NEW_YORK),
    ("America/Toronto", Zone::NEW_YORK),
    ("America/Chicago", Zone::CHICAGO),
    ("America/Denver", Zone::DENVER),
    ("America/Phoenix", Zone::PHOENIX),
    ("America/Anchorage", Zone::ANCHORAGE),
    ("America/Los_Angeles", Zone::LOS_ANGELES),
    ("America/Vancouver", Zone::LOS_ANGELES),
    ("America/Sao_Paulo", Zone::SAO_PAULO),
    ("Pacific/Honolulu", Zone::HONOLULU),
    ("Australia/Brisbane", fixed(600)),
    ("UTC", Zone::UTC),
];

impl Zone {
    /// Japan Standard Time.
    pub const TOKYO: Zone = fixed(540);
    /// Central European Time.
    pub const BERLIN: Zone = europe(60);
    /// British time; Ireland, Portugal and the Canaries have the same.
    pub const LONDON: Zone = europe(0);
    /// Eastern European Time.
    pub const ATHENS: Zone = europe(120);
    /// The Azores.
    pub const AZORES: Zone = europe(-60);
    /// US Eastern Time.
    pub const NEW_YORK: Zone = america(-300);
    /// US Central Time.
    pub const CHICAGO: Zone = america(-360);
    /// US Mountain Time.
    pub const DENVER: Zone = america(-420);
    /// US Mountain Time without summer time: Arizona.
    pub const PHOENIX: Zone = fixed(-420);
    /// Alaska Time.
    pub const ANCHORAGE: Zone = america(-540);
    /// The western Aleutians.
    pub const ADAK: Zone = america(-600);
    /// Hawaii.
    pub const HONOLULU: Zone = fixed(-600);
    /// Puerto Rico and the US Virgin Islands.
    pub const PUERTO_RICO: Zone = fixed(-240);
    /// Guam and the Northern Marianas.
    pub const GUAM: Zone = fixed(600);
    /// American Samoa.
    pub const SAMOA: Zone = fixed(-660);
    /// Where a civil day begins first on Earth.
    pub const FIRST: Zone = fixed(14 * 60);
    /// Where a civil day ends last on Earth.
    pub const LAST: Zone = fixed(-12 * 60);
    /// US Pacific Time.
    pub const LOS_ANGELES: Zone = america(-480);
    /// Gulf Standard Time.
    pub const DUBAI: Zone = fixed(240);
    /// Brasília time, without summer time since 2019.
    pub const SAO_PAULO: Zone = fixed(-180);
    /// Coordinated Universal Time.
    pub const UTC: Zone = fixed(0);

    /// An IANA name from the list, or an offset such as `+09:00`.
    ///
    /// ```
    /// use kotowari::timeline::Zone;
    /// assert_eq!(Zone::parse("Asia/Tokyo"), Some(Zone::TOKYO));
    /// assert!(Zone::parse("-03:30").is_some());
    /// assert!(Zone::parse("Mars/Olympus").is_none());
    /// ```
    #[must_use]
    pub fn parse(text: &str) -> Option<Zone> {
        let named = NAMED
            .iter()
            .find(|(name, _)| *name == text)
            .map(|(_, zone)| *zone);
        named.or_else(|| parse_offset(text).map(fixed))
    }

    /// The IANA names that [`Zone::parse`] knows.
    pub fn names() -> impl Iterator<Item = &'static str> {
        NAMED.iter().map(|(name, _)| *name)
    }

    /// Minutes east of UTC at an instant.
    #[must_use]
    pub fn offset_at(self, seconds: i64) -> i32 {
        let at = |offset| Instant { seconds, offset };
        let summer = match self.summer {
            Summer::Never => false,
            // Only in the months in which clocks change does the hour matter.
            Summer::Europe => at(0).day().is_some_and(|day| {
                let turn = |month| {
                    let sunday = last_sunday(day.year(), month)?;
                    Some(days_since_epoch(sunday) * DAY + 3600)
                };
                match day.month() {
                    3 => turn(3).is_some_and(|begin| seconds >= begin),
                    10 => turn(10).is_some_and(|end| seconds < end),
                    month => (4..10).contains(&month),
                }
            }),
            Summer::NorthAmerica => {
                let standard = i64::from(self.standard) * 60;
                at(self.standard).day().is_some_and(|day| {
                    let turn = |month, nth, hour: i64| {
                        let sunday = nth_sunday(day.year(), month, nth)?;
                        Some(days_since_epoch(sunday) * DAY + hour * 3600 - standard)
                    };
                    match day.month() {
                        3 => turn(3, 2, 2).is_some_and(|begin| seconds >= begin),
                        11 => turn(11, 1, 1).is_some_and(|end| seconds < end),
                        month => (4..11).contains(&month),
                    }
                })
            }
        };
        self.standard + if summer { 60 } else { 0 }
    }

    /// The civil day at an instant.
    #[must_use]
    pub fn day_of(self, seconds: i64) -> Option<NaiveDate> {
        self.instant(seconds).day()
    }

    /// 00:00:00 of a civil day; where the clock skips midnight, the first second after it.
    #[must_use]
    pub fn start_of(self, day: NaiveDate) -> i64 {
        let standard = days_since_epoch(day) * DAY - i64::from(self.standard) * 60;
        let summer = standard - 3600;
        // The earlier of the two where both exist: the Azores turn their clocks at midnight.
        if self.offset_at(summer) > self.standard {
            summer
        } else {
            standard
        }
    }

    /// 23:59:59 of a civil day.
    #[must_use]
    pub fn end_of(self, day: NaiveDate) -> i64 {
        day.succ_opt()
            .map_or(i64::MAX, |next| self.start_of(next) - 1)
    }

    /// RFC 3339 with this zone's offset; empty beyond the calendar.
    #[must_use]
    pub fn rfc3339(self, seconds: i64) -> String {
        self.instant(seconds).to_string()
    }

    /// The instant as the clocks there have it.
    #[must_use]
    pub fn instant(self, seconds: i64) -> Instant {
        Instant {
            seconds,
            offset: self.offset_at(seconds),
        }
    }
}

fn nth_sunday(year: i32, month: u32, nth: u8) -> Option<NaiveDate> {
    NaiveDate::from_weekday_of_month_opt(year, month, Weekday::Sun, nth)
}

fn last_sunday(year: i32, month: u32) -> Option<NaiveDate> {
    let last = NaiveDate::from_ymd_opt(year, month, 31)?;
    last.checked_sub_days(Days::new(u64::from(last.weekday().num_days_from_sunday())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn offset(zone: Zone, text: &str, minutes: i32) {
        let moment = super::super::Moment::parse(text, Zone::UTC);
        assert_eq!(
            moment.map(|moment| zone.offset_at(moment.latest)),
            Some(minutes),
            "{text}"
        );
    }

    #[test]
    fn clocks_change_when_they_should() {
        offset(Zone::TOKYO, "2026-07-01T00:00:00Z", 540);
        offset(Zone::LOS_ANGELES, "2026-03-08T09:59:59Z", -480);
        offset(Zone::LOS_ANGELES, "2026-03-08T10:00:00Z", -420);
        offset(Zone::LOS_ANGELES, "2026-11-01T08:59:59Z", -420);
        offset(Zone::LOS_ANGELES, "2026-11-01T09:00:00Z", -480);
        offset(Zone::BERLIN, "2026-03-29T00:59:59Z", 60);
        offset(Zone::BERLIN, "2026-03-29T01:00:00Z", 120);
        offset(Zone::BERLIN, "2026-10-25T00:59:59Z", 120);
        offset(Zone::BERLIN, "2026-10-25T01:00:00Z", 60);
    }

    #[test]
    fn a_day_of_change_has_23_or_25_hours() {
        for (zone, day, hours) in [
            (Zone::LOS_ANGELES, (2026, 3, 8), 23),
            (Zone::LOS_ANGELES, (2026, 11, 1), 25),
            (Zone::LONDON, (2026, 3, 29), 23),
            (Zone::BERLIN, (2026, 10, 25), 25),
            (Zone::TOKYO, (2026, 3, 8), 24),
            (Zone::AZORES, (2026, 3, 29), 23),
            (Zone::AZORES, (2026, 10, 25), 25),
            (Zone::AZORES, (2026, 3, 28), 24),
            (Zone::AZORES, (2026, 10, 24), 24),
            (Zone::ATHENS, (2026, 3, 29), 23),
            (Zone::HONOLULU, (2026, 3, 8), 24),
        ] {
            let length = NaiveDate::from_ymd_opt(day.0, day.1, day.2)
                .map(|day| zone.end_of(day) + 1 - zone.start_of(day));
            assert_eq!(length, Some(hours * 3600), "{day:?}");
        }
    }
}
