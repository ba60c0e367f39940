//! Business days, with holidays as data.

use chrono::{Datelike, NaiveDate, Weekday};

pub mod jp;

/// Which days count.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Calendar {
    /// Monday to Friday without Japanese national holidays.
    Jp,
    /// Monday to Friday, for places whose holidays are not in the data: never later than the true day.
    Weekdays,
}

impl Calendar {
    /// Whether the day counts; `None` in a year whose holidays are not in the data.
    #[must_use]
    pub fn is_business_day(self, day: NaiveDate) -> Option<bool> {
        let weekend = matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
        match self {
            Calendar::Jp => jp::YEARS
                .contains(&day.year())
                .then(|| !weekend && !jp::is_holiday(day)),
            Calendar::Weekdays => Some(!weekend),
        }
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
