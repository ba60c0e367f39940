//! Derivation is monotone: one more key narrows what is derived, or contradicts it.

#![allow(clippy::indexing_slicing, reason = "a test may fail loudly")]

use std::sync::LazyLock;

use kotowari::case::{Case, KEYS, Kind};
use kotowari::fact::Fact;
use kotowari::{Options, Rulebook, States};

/// The whole rulebook, read once for all tests.
static RULES: LazyLock<Rulebook> = LazyLock::new(kotowari_rulebook::rulebook);

/// A plain generator, so that a failure can be run again by its number.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize) % most.max(1)
    }

    fn of<T: Copy>(&mut self, list: &[T]) -> Option<T> {
        list.get(self.below(list.len())).copied()
    }
}

const COUNTRIES: &[&str] = &[
    "\"JP\"",
    "\"US\"",
    "\"GB\"",
    "\"DE\"",
    "\"ES\"",
    "\"PT\"",
    "\"GR\"",
    "\"AU\"",
    "[\"US\",\"CA\"]",
    "[\"DE\",\"GB\"]",
];
const REGIONS: &[&str] = &[
    "US-CA", "US-NY", "US-TX", "US-HI", "US-AK", "PT-20", "ES-CN", "DE-BE", "JP-13",
];
const MONEY: &[&str] = &[
    r#"{"lines":[{"price":900}]}"#,
    r#"{"lines":[{"price":9000}],"sale":"mega-wari"}"#,
    r#"{"lines":[{"price":9000}],"sale":null}"#,
];

/// A date about the end of 2026 or a while before, as a day or as an instant.
fn date(dice: &mut Dice, day_only: bool) -> String {
    let (year, month) = match dice.below(12) {
        0 => (2024, 12),
        1 => (2025, 11),
        2 => (2026, 1),
        3..6 => (2026, 11),
        _ => (2026, 12),
    };
    let day = 1 + dice.below(28);
    if day_only || dice.below(3) == 0 {
        return format!("\"{year}-{month:02}-{day:02}\"");
    }
    let offset = ["+09:00", "Z", "-05:00"][dice.below(3)];
    let (hour, minute) = (dice.below(24), dice.below(60));
    format!("\"{year}-{month:02}-{day:02}T{hour:02}:{minute:02}:00{offset}\"")
}

/// A value for a key, as JSON.
fn value(dice: &mut Dice, kind: Kind) -> Option<String> {
    let quoted = |word: &str| format!("\"{word}\"");
    Some(match kind {
        Kind::Choice(fact) => {
            let one = dice.of(fact.values())?;
            if dice.below(5) == 0 {
                format!("[{},{}]", quoted(one), quoted(dice.of(fact.values())?))
            } else {
                quoted(one)
            }
        }
        Kind::YesNo(_) => dice.of(&["true", "false"])?.into(),
        Kind::Count(_) => dice.of(&["0", "7", "14", "30", "365"])?.into(),
        Kind::Country => dice.of(COUNTRIES)?.into(),
        Kind::Date(_) => date(dice, true),
        Kind::Moment(_) => date(dice, false),
        Kind::Goods => {
            let traits: Vec<&str> = Fact::traits().filter_map(Fact::goods_trait).collect();
            match dice.below(3) {
                0 => "[]".into(),
                _ => format!("[{}]", quoted(dice.of(&traits)?)),
            }
        }
        Kind::Language => dice.of(&["\"ja\"", "\"en\""])?.into(),
        Kind::Letter => r#"{"shopName":"Kotobuki"}"#.into(),
        Kind::Money => dice.of(MONEY)?.into(),
        Kind::Rate => "0.02".into(),
        Kind::Region => quoted(dice.of(REGIONS)?),
        Kind::Zone => "\"Asia/Tokyo\"".into(),
    })
}

fn parsed(members: &[(&str, String)]) -> Option<Case> {
    let mut json = String::new();
    for (key, value) in members {
        json.push_str(if json.is_empty() { "" } else { "," });
        json.push_str(&format!("\"{}\":{}", *key, value.as_str()));
    }
    RULES.parse(&format!("{{{json}}}")).ok()
}

/// Cases before and after one more key, as far as both contradict nothing.
///
/// Excluded is one key: `buyerCountry` where the marketplace has a country of its own, which the contract
/// takes where none is given.
fn pairs(seeds: std::ops::Range<u64>) -> impl Iterator<Item = (Case, Case, String)> {
    seeds.filter_map(|seed| {
        let mut dice = Dice(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
        let place = match dice.below(4) {
            0 => "own-store",
            1 => "qoo10-jp",
            _ => dice.of(Fact::Marketplace.values())?,
        };
        let mut members = Vec::from([("marketplace", format!("\"{place}\""))]);
        let dense = 3 + dice.below(12);
        for (key, kind) in KEYS.iter().skip(1) {
            let dated = matches!(kind, Kind::Date(_) | Kind::Moment(_));
            if dice.below(dense) <= usize::from(dated) {
                members.push((key, value(&mut dice, *kind)?));
            }
        }
        let (key, kind) = dice.of(KEYS)?;
        let given = members.iter().any(|(known, _)| *known == key);
        let mask = Fact::Marketplace.mask_of(place)?;
        let at_home = RULES.marketplace(mask)?.country.is_some();
        if given || key == "buyerCountry" && at_home {
            return None;
        }
        let before = parsed(&members)?;
        members.push((key, value(&mut dice, kind)?));
        Some((
            before,
            parsed(&members)?,
            format!("{key} added last, seed {seed}: {members:?}"),
        ))
    })
}

#[test]
fn one_more_key_only_narrows() {
    let (mut tried, mut narrowed) = (0, 0);
    for (before, after, told) in pairs(0..80_000) {
        tried += 1;
        for fact in Fact::ALL {
            let (was, is) = (before.facts().get(*fact), after.facts().get(*fact));
            assert!(is & !was == 0, "{fact:?} {was:b} → {is:b}: {told}");
            assert_ne!(is, 0, "{fact:?} has no value left: {told}");
            narrowed += usize::from(is != was);
        }
    }
    assert!(tried > 20_000 && narrowed > 20_000, "{tried} {narrowed}");
}

#[test]
fn what_is_said_otherwise_is_derived_anew() {
    let mut tried = 0;
    for (case, _, told) in pairs(0..4_000) {
        for fact in Fact::ALL {
            for value in Fact::each(fact.everything()) {
                let Some(said) = case.saying(fact.is(value)) else {
                    continue;
                };
                let quick = case.stated_had(&RULES, &said);
                let anew = case.derived_anew(&RULES, &said);
                assert_eq!(quick, anew, "{fact:?} {value}: {told}");
                tried += 1;
            }
        }
    }
    assert!(tried > 100_000, "{tried}");
}

/// Beside the same asked where nothing is remembered: with room for so few that all are forgotten again and
/// again, and with room for all.
#[test]
fn what_is_remembered_is_what_would_be_found() {
    let nothing = States::of_at_most(0);
    let (few, many) = (States::of_at_most(48), States::default());
    let mut tried = 0;
    for (case, more, told) in pairs(0..1_500) {
        for case in [case, more] {
            let options = Options {
                trace: true,
                ..Options::default()
            };
            let on = |states| RULES.decide_among(&case, options, states);
            let found = on(&nothing);
            assert_eq!(found, on(&few), "{told}");
            assert_eq!(found, on(&many), "{told}");
            assert_eq!(found, on(&many), "{told}, asked again");
            tried += 1;
        }
    }
    assert!(tried > 1_000, "{tried}");
}

/// A case with dates and figures, and the same without any but today's, are alike in what their keys say: what was
/// found for one is not taken for the other.
#[test]
fn a_case_without_dates_is_not_taken_for_one_with_them() -> Result<(), serde_json::Error> {
    let (nothing, many) = (States::of_at_most(0), States::default());
    let mut tried = 0;
    for (dated, _, told) in pairs(0..4_000) {
        let mut bare: serde_json::Map<_, _> =
            serde_json::from_str(&serde_json::to_string(&dated)?)?;
        for (key, kind) in KEYS.iter().filter(|(key, _)| *key != "now") {
            if let Kind::Date(_) | Kind::Moment(_) | Kind::Count(_) | Kind::Money = kind {
                bare.remove(*key);
            }
        }
        let Ok(bare) = RULES.parse(&serde_json::to_string(&bare)?) else {
            continue;
        };
        for case in [&dated, &bare, &dated] {
            let on = |states| RULES.decide_among(case, Options::default(), states);
            assert_eq!(on(&nothing), on(&many), "{told}");
        }
        tried += 1;
    }
    assert!(tried > 1_000, "{tried}");
    Ok(())
}
