//! Business days, with holidays as data.

use std::ops::RangeInclusive;

use chrono::{Datelike, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};

pub mod eu;
pub mod jp;
pub mod uk;
pub mod us;

/// Every holiday by year, as month and day: 1123 is 23 November.
pub(crate) type Holidays = &'static [(i32, &'static [u32])];

/// Whether the day is among them.
fn listed(holidays: Holidays, day: NaiveDate) -> bool {
    holidays
        .iter()
        .filter(|(year, _)| *year == day.year())
        .any(|(_, days)| days.contains(&(day.month() * 100 + day.day())))
}

/// Which days count.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub enum Calendar {
    /// Monday to Friday without Japanese national holidays.
    Jp,
    /// Monday to Friday without bank holidays in England and Wales.
    Uk,
    /// Monday to Friday without US federal holidays.
    Us,
    /// The business days of the country site that was sold on ([`crate::marketplace::Site`]); Monday to Friday
    /// where that is not known.
    OfSite,
    /// Monday to Friday, for places whose holidays are not in the data: a deadline counted so is
    /// never later than the true one.
    Weekdays,
}

impl Calendar {
    /// Whether the day counts; `None` in a year whose holidays are not in the data.
    #[must_use]
    pub fn is_business_day(self, day: NaiveDate) -> Option<bool> {
        if self
            .years()
            .is_some_and(|years| !years.contains(&day.year()))
        {
            return None;
        }
        let holiday = match self {
            Calendar::Jp => jp::is_holiday(day),
            Calendar::Uk => uk::is_holiday(day),
            Calendar::Us => us::is_holiday(day),
            Calendar::OfSite | Calendar::Weekdays => false,
        };
        let weekend = matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
        Some(!weekend && !holiday)
    }

    /// The years whose holidays are known; `None` where there are no holidays to know.
    #[must_use]
    pub fn years(self) -> Option<RangeInclusive<i32>> {
        match self {
            Calendar::Jp => Some(jp::YEARS),
            Calendar::Uk => Some(uk::YEARS),
            Calendar::Us => Some(us::YEARS),
            Calendar::OfSite | Calendar::Weekdays => None,
        }
    }

    /// The day itself where it counts, else the next one that does; `None` outside the data.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use kotowari::calendar::Calendar;
    /// let boxing_day = NaiveDate::from_ymd_opt(2026, 12, 26).unwrap();
    /// assert_eq!(Calendar::Uk.on_or_after(boxing_day), NaiveDate::from_ymd_opt(2026, 12, 29));
    /// assert_eq!(Calendar::Weekdays.on_or_after(boxing_day), NaiveDate::from_ymd_opt(2026, 12, 28));
    /// ```
    #[must_use]
    pub fn on_or_after(self, day: NaiveDate) -> Option<NaiveDate> {
        let mut current = day;
        while !self.is_business_day(current)? {
            current = current.succ_opt()?;
        }
        Some(current)
    }

    /// The `count`-th business day after `day`, itself not counted (day 0); `None` outside the data.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use kotowari::calendar::Calendar;
    /// // Thursday 2026-11-19; Monday the 23rd is a holiday (勤労感謝の日).
    /// let paid = NaiveDate::from_ymd_opt(2026, 11, 19).unwrap();
    /// assert_eq!(Calendar::Jp.business_day_after(paid, 5), NaiveDate::from_ymd_opt(2026, 11, 27));
    /// ```
    #[must_use]
    pub fn business_day_after(self, day: NaiveDate, count: u32) -> Option<NaiveDate> {
        let mut current = day;
        let mut left = count;
        while left > 0 {
            current = current.succ_opt()?;
            if self.is_business_day(current)? {
                left -= 1;
            }
        }
        self.is_business_day(current).map(|_| current)
    }
}
