//! Public holidays of the member states of the European Union, on which no period of law ends (Regulation
//! 1182/71 Art. 3(4); L-EU-002).
//!
//! Certain are the days that are kept in the whole of a state every year. All others that may be kept, by a part of it, by
//! its banks or offices, or in some years, are known as such only: a period that ends on one may end there or on the next
//! working day. A day that no part of the state keeps moves nothing, whatever others keep.
//!
//! The rule has a finding; the days have none, since no list of them was read. They are general knowledge, held against the
//! data of two public holiday libraries for 2026 to 2031: every certain day is a national one there, and every national one
//! there is known here. What single towns keep (patron saints in Italy, Portugal and Spain; Ceuta and Melilla) is in
//! neither table, which the answer says (`eu.local-holiday`).

use chrono::{Datelike, Days, NaiveDate, TimeDelta, Weekday};

/// Christmas and New Year's Day, in every member state.
const EVERYWHERE: &[(u32, u32)] = &[(1, 1), (12, 25)];

/// Days after Easter Sunday, and the states that keep them.
const AFTER_EASTER: &[(i64, &str)] = &[
    (-2, "CZ DE DK EE ES FI HU LV MT PT SE SK"),
    (
        1,
        "AT BE CZ DE DK FI FR HR HU IE IT LT LU LV NL PL SE SI SK",
    ),
    (39, "AT BE DE DK FI FR LU NL SE"),
    (50, "AT BE DE DK FR HU LU NL"),
    (60, "AT HR PL PT"),
];
/// The same by the Orthodox calendar.
const AFTER_ORTHODOX_EASTER: &[(i64, &str)] = &[
    (-48, "CY GR"),
    (-2, "BG CY GR RO"),
    (1, "BG CY GR RO"),
    (50, "CY GR RO"),
];
/// Month and day, and the states that do not keep them.
const EXCEPT: &[((u32, u32), &str)] = &[((5, 1), "DK IE NL"), ((12, 26), "BE ES FR MT PT")];

/// Month and day of what else the whole of a state keeps every year.
const KEPT: &[(&str, &str)] = &[
    ("AT", "0106 0815 1026 1101 1208"),
    ("BE", "0721 0815 1101 1111"),
    ("BG", "0303 0506 0524 0906 0922 1224"),
    ("CY", "0106 0325 0401 0815 1001 1028"),
    ("CZ", "0508 0705 0706 0928 1028 1117 1224"),
    ("DE", "1003"),
    ("EE", "0224 0623 0624 0820 1224"),
    ("ES", "0815 1012 1101 1206 1208"),
    ("FI", "0106 1206"),
    ("FR", "0508 0714 0815 1101 1111"),
    ("GR", "0106 0325 0815 1028"),
    ("HR", "0106 0530 0622 0805 0815 1101 1118"),
    ("HU", "0315 0820 1023 1101"),
    ("IE", "0317"),
    ("IT", "0106 0425 0602 0815 1101 1208"),
    ("LT", "0216 0311 0624 0706 0815 1101 1102 1224"),
    ("LU", "0509 0623 0815 1101"),
    ("LV", "0504 0623 0624 1118 1224 1231"),
    ("MT", "0210 0319 0331 0607 0629 0815 0908 0921 1208 1213"),
    ("NL", "0427"),
    ("PL", "0106 0503 0815 1101 1111"),
    ("PT", "0425 0610 0815 1005 1101 1201 1208"),
    ("RO", "0124 0601 0815 1130 1201"),
    ("SE", "0106 0606"),
    ("SI", "0208 0427 0502 0625 0815 1031 1101"),
    ("SK", "0106 0705 0829 1101 1224"),
];

/// Days after Orthodox Easter Sunday that banks keep, or Labour Day is moved to.
const PERHAPS_AFTER_ORTHODOX_EASTER: &[(i64, &str)] = &[(2, "CY GR")];
/// Days after Easter Sunday, and the states of which a part, the banks or the offices keep them.
const PERHAPS_AFTER_EASTER: &[(i64, &str)] = &[
    (-48, "DE"),
    (-47, "DE ES PT"),
    (-3, "DK ES"),
    (-2, "AT BE FR IE LU NL"),
    (1, "ES PT"),
    (40, "BE DK LU NL"),
    (50, "ES IT"),
    (60, "DE ES"),
];
/// Month and day of what a part of a state keeps, or its banks or offices; of some the law has changed lately.
const PERHAPS: &[(&str, &str)] = &[
    ("AT", "1224 1231"),
    ("BE", "1226"),
    ("BG", "0102 1101"),
    ("CY", "1224"),
    ("DE", "0106 0308 0808 0815 0920 1031 1101 1224 1231"),
    ("DK", "0501 0605 1224 1231"),
    ("EE", "0223 0622 1223 1231"),
    (
        "ES",
        "0106 0228 0301 0319 0423 0502 0517 0530 0531 0609 0613 0624 0725 0728 0805 0902 0908 0911 0915 0917 0924 1009 1203 1226",
    ),
    ("FI", "0609 1224 1231"),
    ("FR", "0427 0522 0527 0610 1009 1220 1226"),
    ("GR", "1224 1231"),
    ("HU", "1224"),
    ("IT", "1004"),
    ("LU", "1224 1231"),
    ("LV", "0102 0622"),
    ("NL", "0505 1231"),
    ("PL", "1224"),
    ("PT", "0701 1224 1226 1231"),
    ("RO", "0102 0106 0107"),
    ("SE", "0105 1224 1231"),
    ("SI", "0102"),
    ("SK", "0508 0901 0915 1117"),
];
/// Where a holiday at a week's end is made up for on the days after it.
const MADE_UP_FOR: &str = "BG ES IE LV";
/// Where the working day between a holiday and a week's end is given up.
const BRIDGED: &str = "HU";

/// Whether the day is a public holiday in a member state, `None` where it may be one. Of a state that is not known (empty)
/// only what all of them keep is certain.
///
/// ```
/// use chrono::NaiveDate;
/// use kotowari::calendar::eu::is_holiday;
/// let day = |month, day| NaiveDate::from_ymd_opt(2027, month, day).unwrap();
/// assert_eq!(is_holiday("DE", day(3, 29)), Some(true)); // Easter Monday
/// assert_eq!(is_holiday("PT", day(3, 29)), None);
/// assert_eq!(is_holiday("", day(1, 1)), Some(true));
/// assert_eq!(is_holiday("DE", day(10, 8)), Some(false));
/// assert_eq!(is_holiday("GR", day(5, 3)), Some(true)); // Orthodox Easter Monday
/// ```
#[must_use]
pub fn is_holiday(state: &str, day: NaiveDate) -> Option<bool> {
    if is_certain(state, day) {
        return Some(true);
    }
    let perhaps =
        is_kept_somewhere(state, day) || is_by_weekday(state, day) || is_shifted(state, day);
    if perhaps { None } else { Some(false) }
}

fn is_among(states: &str, state: &str) -> bool {
    states.split(' ').any(|known| known == state)
}

fn is_certain(state: &str, day: NaiveDate) -> bool {
    let date = (day.month(), day.day());
    if EVERYWHERE.contains(&date) {
        return true;
    }
    let kept = |easter: Option<NaiveDate>, days: &[(i64, &str)]| {
        let after = easter.map(|easter| (day - easter).num_days());
        days.iter()
            .any(|(known, states)| after == Some(*known) && is_among(states, state))
    };
    !state.is_empty()
        && (kept(easter(day.year()), AFTER_EASTER)
            || kept(orthodox_easter(day.year()), AFTER_ORTHODOX_EASTER)
            || is_among_dates(KEPT, state, day)
            || EXCEPT
                .iter()
                .any(|(known, states)| *known == date && !is_among(states, state)))
}

/// Whether the state, or where it is not known any of them, has the day's date in the table.
fn is_among_dates(table: &[(&str, &str)], state: &str, day: NaiveDate) -> bool {
    let date = day.month() * 100 + day.day();
    let has = |days: &str| days.split(' ').any(|known| known.parse() == Ok(date));
    table
        .iter()
        .any(|(known, days)| (state.is_empty() || *known == state) && has(days))
}

/// Whether the day may be off for a holiday beside it.
fn is_shifted(state: &str, day: NaiveDate) -> bool {
    let of = |states| state.is_empty() || is_among(states, state);
    let kept = |day| is_certain(state, day) || is_kept_somewhere(state, day);
    let beside = |shift| {
        day.checked_add_signed(TimeDelta::days(shift))
            .is_some_and(kept)
    };
    let bridged = of(BRIDGED)
        && match day.weekday() {
            Weekday::Mon => beside(1),
            Weekday::Fri => beside(-1),
            _ => false,
        };
    bridged || of(MADE_UP_FOR) && is_made_up(day, &kept)
}

/// Whether one of the holidays of the last week's end may be made up for on the day, each on the next that is none.
fn is_made_up(day: NaiveDate, kept: &dyn Fn(NaiveDate) -> bool) -> bool {
    let since_monday = i64::from(day.weekday().num_days_from_monday());
    let at = |shift| day.checked_add_signed(TimeDelta::days(shift - since_monday));
    let off = |shift: &i64| at(*shift).is_some_and(kept);
    let ends = [-2, -1].iter().filter(|shift| off(shift)).count();
    let free = (0..since_monday).filter(|shift| !off(shift)).count();
    since_monday < 5 && free < ends
}

/// Whether a state, or where it is not known any of them, may keep the day by its date or by Easter's.
fn is_kept_somewhere(state: &str, day: NaiveDate) -> bool {
    let unknown = state.is_empty();
    let movable = |easter: Option<NaiveDate>, days: &[(i64, &str)]| {
        let after = easter.map(|easter| (day - easter).num_days());
        days.iter()
            .any(|(known, states)| after == Some(*known) && (unknown || is_among(states, state)))
    };
    movable(easter(day.year()), PERHAPS_AFTER_EASTER)
        || movable(orthodox_easter(day.year()), PERHAPS_AFTER_ORTHODOX_EASTER)
        || unknown && movable(easter(day.year()), AFTER_EASTER)
        || unknown && movable(orthodox_easter(day.year()), AFTER_ORTHODOX_EASTER)
        || unknown && is_among_dates(KEPT, state, day)
        || unknown
            && EXCEPT
                .iter()
                .any(|(known, _)| *known == (day.month(), day.day()))
        || is_among_dates(PERHAPS, state, day)
}

/// Days that go by their weekday: the bank holidays of Ireland, Midsummer Eve, the day of penance in Saxony.
fn is_by_weekday(state: &str, day: NaiveDate) -> bool {
    let of = |known: &str| state.is_empty() || state == known;
    match (day.weekday(), day.month(), day.day()) {
        (Weekday::Mon, 2 | 5 | 6 | 8, 1..=7) | (Weekday::Mon, 10, 25..=31) => of("IE"),
        (Weekday::Fri, 2, 1) => of("IE"),
        (Weekday::Fri, 6, 19..=25) => of("SE") || of("FI"),
        (Weekday::Wed, 11, 16..=22) => of("DE"),
        _ => false,
    }
}

/// Easter Sunday by the Gregorian calendar.
fn easter(year: i32) -> Option<NaiveDate> {
    let golden = year % 19;
    let century = year / 100;
    let leap = century / 4;
    let moon = (19 * golden + century - leap - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    let week = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - moon - year % 100 % 4) % 7;
    let late = (golden + 11 * moon + 22 * week) / 451;
    let of_march = 22 + moon + week - 7 * late;
    let first = NaiveDate::from_ymd_opt(year, 3, 1)?;
    first.checked_add_days(Days::new(u64::try_from(of_march - 1).ok()?))
}

/// The same by the Julian calendar, as a day of the Gregorian.
fn orthodox_easter(year: i32) -> Option<NaiveDate> {
    let moon = (19 * (year % 19) + 15) % 30;
    let week = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
    let behind = if year < 2100 { 13 } else { 14 };
    let of_march = 22 + moon + week + behind;
    let first = NaiveDate::from_ymd_opt(year, 3, 1)?;
    first.checked_add_days(Days::new(u64::try_from(of_march - 1).ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn easter_falls_on_the_days_that_are_known() {
        let day = |year, month, day| NaiveDate::from_ymd_opt(year, month, day);
        for (known, orthodox) in [
            (day(2024, 3, 31), day(2024, 5, 5)),
            (day(2025, 4, 20), day(2025, 4, 20)),
            (day(2026, 4, 5), day(2026, 4, 12)),
            (day(2027, 3, 28), day(2027, 5, 2)),
            (day(2038, 4, 25), day(2038, 4, 25)),
        ] {
            let year = known.map_or(0, |known| known.year());
            assert_eq!(easter(year), known);
            assert_eq!(orthodox_easter(year), orthodox);
        }
    }

    #[test]
    fn what_every_state_keeps_is_certain_where_the_state_is_not_known() {
        let day = |month, day| NaiveDate::from_ymd_opt(2026, month, day).unwrap_or_default();
        assert_eq!(is_holiday("", day(12, 25)), Some(true));
        assert_eq!(is_holiday("", day(12, 26)), None);
        assert_eq!(is_holiday("FR", day(4, 3)), None); // Good Friday, in Alsace
        assert_eq!(is_holiday("IE", day(12, 28)), None); // for Saint Stephen's Day, a Saturday
        assert_eq!(is_holiday("DE", day(12, 28)), Some(false));
        assert_eq!(is_holiday("DE", day(11, 24)), Some(false));
    }

    #[test]
    fn the_day_after_a_holiday_is_a_working_day_where_nothing_moves_there() {
        let of = |state, year, month, day| {
            is_holiday(
                state,
                NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default(),
            )
        };
        for (state, year, month, day) in [
            ("LV", 2026, 11, 18),
            ("ES", 2026, 12, 8),
            ("PL", 2026, 11, 11),
            ("BG", 2027, 3, 3),
            ("GR", 2027, 3, 25),
            ("IE", 2027, 3, 17),
            ("SI", 2027, 2, 8),
        ] {
            assert_eq!(of(state, year, month, day), Some(true), "{state}");
            assert_eq!(of(state, year, month, day + 1), Some(false), "{state}");
        }
        // Sunday 6 December 2026, which a part of Spain makes up for on Monday.
        assert_eq!(of("ES", 2026, 12, 7), None);
        // Christmas 2027 at a week's end.
        assert_eq!(of("BG", 2027, 12, 28), None);
        assert_eq!(of("BG", 2027, 12, 29), Some(false));
        // Labour Day, moved from Holy Saturday; a working day given up; Saint Brigid's Day on a Friday.
        assert_eq!(of("GR", 2027, 5, 4), None);
        assert_eq!(of("LV", 2026, 6, 22), None);
        assert_eq!(of("IE", 2030, 2, 1), None);
        // Between Thursday and a week's end.
        assert_eq!(of("HU", 2026, 8, 21), None);
    }
}
