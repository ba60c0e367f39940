//! Laws that hold for every input: knowledge only settles, dates and money never surprise.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test may fail loudly"
)]

use std::sync::LazyLock;

use chrono::{Datelike, NaiveDate, Weekday};
use kotowari::calendar::Calendar;
use kotowari::rate::{Rate, Rounding};
use kotowari::timeline::{
    Moment, Zone, eu_conformity_end, eu_extended_end, eu_withdrawal_end, jp_interest,
    jp_mailorder_end, jp_months, next_weekday, uk_cancel_end, uk_extended_end,
    uk_refund_after_return, uk_reject_end, us_auto_cancel_at, us_refund_sent_by, us_ship_by,
};
use kotowari::{Decision, Rulebook, Settled, Verdict};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

/// The whole rulebook, read once for all tests.
static RULES: LazyLock<Rulebook> = LazyLock::new(kotowari_rulebook::rulebook);

const STATUS: &[&str] = &[
    "unpaid",
    "pending",
    "paid",
    "ship-date-set",
    "ship-date-passed",
    "ship-confirmed",
];
const PARCEL: &[&str] = &[
    "not-started",
    "in-production",
    "packed",
    "labelled",
    "with-carrier",
    "delivered",
    "coming-back",
    "back",
    "lost",
];
const REASON: &[&str] = &[
    "change-of-mind",
    "ordered-by-mistake",
    "duplicate",
    "late",
    "not-received",
    "defective",
    "not-as-described",
    "wrong-item",
    "missing-part",
    "wrong-address",
    "out-of-stock",
    "price-error",
    "minor",
    "misled-by-order-screen",
    "unsuitable-content",
    "import-charges",
    "buyer-unreachable",
];
const CHANNEL: &[&str] = &[
    "cancel-button",
    "message",
    "return-request",
    "delivery-refused",
    "subscription-page",
    "claim",
    "chargeback",
    "seller",
];
const TRAITS: &[&str] = &[
    "made-to-order",
    "reserved",
    "digital",
    "clearance",
    "hygiene",
    "service",
];
const TERMS: &[&str] = &["shown-both", "shown-once", "not-shown"];
const COVER: &[&str] = &["returns", "cancellations-and-returns"];

/// Every deciding fact with one value, as JSON members.
fn full_facts() -> impl Strategy<Value = Vec<(&'static str, String)>> {
    let word = |key: &'static str, values: &'static [&'static str]| {
        select(values).prop_map(move |value| (key, format!("\"{value}\"")))
    };
    let flag = |key: &'static str| any::<bool>().prop_map(move |yes| (key, yes.to_string()));
    let goods = subsequence(TRAITS, 0..3).prop_map(|traits| ("goods", format!("{traits:?}")));
    (
        (
            word("orderStatus", STATUS),
            word("parcel", PARCEL),
            word("reason", REASON),
            word("channel", CHANNEL),
            goods,
        ),
        (
            word("returnTerms", TERMS),
            word("termsCover", COVER),
            flag("leavesToday"),
            flag("alreadyRefusedOnce"),
            flag("partOfOrder"),
        ),
        (
            flag("confirmStep"),
            flag("buyerIsBusiness"),
            flag("sellerIsBusiness"),
            flag("guardianConsent"),
        ),
    )
        .prop_map(|((a, b, c, d, e), (f, g, h, i, j), (k, l, m, n))| {
            vec![a, b, c, d, e, f, g, h, i, j, k, l, m, n]
        })
}

/// A buyer abroad, the dates and what the law there turns on; the country comes first.
fn abroad() -> impl Strategy<Value = Vec<(&'static str, String)>> {
    let day = |key: &'static str, month: u32, days: core::ops::Range<u32>| {
        days.prop_map(move |day| (key, format!("\"2026-{month:02}-{day:02}\"")))
    };
    let flag = |key: &'static str| any::<bool>().prop_map(move |yes| (key, yes.to_string()));
    let place = select(vec![
        ("buyerCountry", "\"US\""),
        ("buyerRegion", "\"US-CA\""),
        ("buyerRegion", "\"US-NY\""),
        ("buyerRegion", "\"US-TX\""),
        ("buyerCountry", "\"DE\""),
        ("buyerCountry", "\"GB\""),
        ("buyerCountry", "\"AU\""),
    ]);
    let traits = subsequence(
        vec![
            "made-to-order",
            "perishable",
            "hygiene",
            "sealed-media",
            "digital",
            "subscription",
        ],
        0..2,
    );
    let consent = select(vec!["express", "silent", "refused"]);
    (
        place,
        (
            day("deliveredAt", 12, 1..15),
            day("orderedAt", 10, 1..31),
            day("shipBy", 11, 1..30),
            day("delayNewDate", 12, 1..31),
            day("estimatedDelivery", 12, 1..31),
        ),
        (
            flag("withdrawalInfoGiven"),
            flag("opened"),
            flag("delayNoticeSent"),
            flag("returnCostTold"),
            consent.prop_map(|consent| ("delayConsent", format!("\"{consent}\""))),
            traits.prop_map(|traits| ("goods", format!("{traits:?}"))),
        ),
    )
        .prop_map(|((key, value), (a, b, c, d, e), (f, g, h, i, j, k))| {
            let now = "\"2026-12-21T10:00:00+09:00\"".to_string();
            let mut members = vec![
                (key, value.to_string()),
                ("now", now.clone()),
                ("requestedAt", now),
                a,
                b,
                c,
                d,
                e,
                f,
                g,
                h,
                i,
                j,
                k,
            ];
            // A region says the country only where no other is presumed.
            if key == "buyerRegion" {
                members.push(("buyerCountry", "\"US\"".to_string()));
            }
            members
        })
}

fn decided(members: &[(&str, String)]) -> Option<Decision> {
    decided_at("qoo10-jp", members)
}

fn decided_at(marketplace: &str, members: &[(&str, String)]) -> Option<Decision> {
    let mut json = format!("{{\"marketplace\":\"{marketplace}\"");
    for (key, value) in members {
        json.push_str(&format!(",\"{key}\":{value}"));
    }
    json.push('}');
    RULES.parse(&json).ok().map(|case| RULES.decide(&case))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn learning_a_fact_never_changes_a_settled_verdict(members in full_facts(), mask in any::<u16>()) {
        let known: Vec<_> = members.iter().enumerate().filter(|(index, _)| mask >> index & 1 == 1).map(|(_, m)| m.clone()).collect();
        if let (Some(partial), Some(full)) = (decided(&known), decided(&members))
            && partial.settled == Settled::Settled
        {
            prop_assert_eq!(partial.verdict, full.verdict, "{:?}", known);
        }
    }

    #[test]
    fn learning_a_fact_never_changes_a_settled_verdict_of_an_own_store(
        members in full_facts(),
        mask in any::<u16>(),
        country in select(&["JP", "US", "DE", "GB", "KR"][..]),
        place in any::<bool>(),
    ) {
        let known = members.iter().enumerate().filter(|(index, _)| mask >> index & 1 == 1).map(|(_, m)| m.clone());
        let country = ("buyerCountry", format!("\"{country}\""));
        let partial: Vec<_> = known.chain(place.then(|| country.clone())).collect();
        let whole: Vec<_> = members.into_iter().chain([country]).collect();
        if let (Some(one), Some(full)) = (decided_at("own-store", &partial), decided_at("own-store", &whole))
            && one.settled == Settled::Settled
        {
            prop_assert_eq!(one.verdict, full.verdict, "{:?} / {:?}", partial, whole);
        }
    }

    /// While nobody has said where the terms were shown, no refusal in Japan is settled.
    #[test]
    fn an_own_store_settles_no_refusal_without_the_terms(members in full_facts(), mask in any::<u16>()) {
        let said: Vec<_> = members
            .into_iter()
            .enumerate()
            .filter(|(index, (key, _))| {
                mask >> index & 1 == 1 && !["returnTerms", "goods", "buyerIsBusiness", "sellerIsBusiness"].contains(key)
            })
            .map(|(_, member)| member)
            .chain([("buyerCountry", String::from("\"JP\"")), ("goods", String::from("[]"))])
            .collect();
        if let Some(decision) = decided_at("own-store", &said) {
            let refused = decision.verdict == Verdict::MayRefuse || decision.then == Some(Verdict::MayRefuse);
            // A date or reason that ends the matter is another ground than the terms.
            let by_terms = said.iter().any(|(key, value)| *key == "reason" && value == "\"change-of-mind\"");
            prop_assert!(!(refused && by_terms && decision.settled == Settled::Settled), "{said:?}");
        }
    }

    #[test]
    fn a_question_settles_what_it_says(members in full_facts(), mask in any::<u16>()) {
        let known: Vec<_> = members.iter().enumerate().filter(|(index, _)| mask >> index & 1 == 1).map(|(_, m)| m.clone()).collect();
        let Some(partial) = decided(&known) else { return Ok(()) };
        if partial.verdict == Verdict::NeedFacts {
            prop_assert!(!partial.ask.is_empty(), "{known:?}");
        }
        for question in partial.ask.iter().filter(|question| ["orderStatus", "parcel", "reason", "channel", "returnTerms"].contains(&question.fact)) {
            for (answer, verdict) in &question.would_decide.0 {
                let mut answered = known.clone();
                answered.push((question.fact, format!("\"{answer}\"")));
                let Some(decision) = decided(&answered) else { continue };
                let half = if question.decides == "then" { decision.then } else { Some(decision.verdict) };
                prop_assert_eq!(half, *verdict, "{} = {}: {:?}", question.fact, answer, known);
            }
        }
    }

    #[test]
    fn abroad_too_a_right_is_never_refused_and_words_agree_with_verdicts(
        members in full_facts(),
        mask in any::<u16>(),
        abroad in abroad(),
        open in any::<u16>(),
    ) {
        let held = |mask: u16, members: &[(&'static str, String)]| -> Vec<_> {
            members.iter().enumerate().filter(|(index, _)| mask >> index & 1 == 1).map(|(_, member)| member.clone()).collect()
        };
        let members: Vec<_> = members.into_iter().filter(|(key, _)| *key != "goods").collect();
        let country = abroad.first().cloned().expect("a country");
        let full = [vec![country.clone()], members.clone(), abroad.clone()].concat();
        let known = [vec![country], held(mask, &members), held(open & !1 | 6, &abroad)].concat();
        let distinct = |members: Vec<(&'static str, String)>| {
            let mut seen: Vec<(&'static str, String)> = Vec::new();
            for member in members {
                if !seen.iter().any(|(key, _)| *key == member.0) {
                    seen.push(member);
                }
            }
            seen
        };
        let (full, known) = (distinct(full), distinct(known));
        for marketplace in ["qoo10-jp", "own-store"] {
            let Some(partial) = decided_at(marketplace, &known) else { continue };
            if let Some(whole) = decided_at(marketplace, &full)
                && partial.settled == Settled::Settled
            {
                prop_assert_eq!(partial.verdict, whole.verdict, "{:?} / {:?}", known, full);
            }
            for decision in [Some(partial), decided_at(marketplace, &full)].into_iter().flatten() {
                prop_assert!(!decision.headline.is_empty(), "{known:?}");
                if decision.law.buyer_may_withdraw == Some(true) {
                    // The cancellation as such may be refused once the goods are on their way, said or assumed: the
                    // return that it goes on as may not.
                    let on_its_way = known.iter().chain(&full).any(|(key, value)| *key == "parcel" && value == "\"with-carrier\"")
                        || decision.assumed.iter().any(|one| one.fact == "parcel" && one.value == "with-carrier");
                    prop_assert!(decision.verdict != Verdict::MayRefuse || on_its_way, "{known:?}");
                    prop_assert_ne!(decision.overall, Verdict::MayRefuse, "{:?}", known);
                    prop_assert_ne!(decision.then, Some(Verdict::MayRefuse), "{:?}", known);
                }
                let refuses = |words: &str| words.starts_with("断れます") || words.starts_with("返品は断れます");
                if decision.overall != Verdict::MayRefuse {
                    prop_assert!(!refuses(&decision.headline), "{} {:?}", decision.headline, known);
                }
                if decision.then != Some(Verdict::MayRefuse) {
                    prop_assert!(!decision.then_headline.as_deref().is_some_and(refuses), "{:?} {:?}", decision.then_headline, known);
                }
                // A day that the law names has not passed while the right runs.
                if let (Some(true), Some(until)) = (decision.law.buyer_may_withdraw, &decision.law.until) {
                    prop_assert!(until.as_str() >= "2026-12-21", "{until} {known:?}");
                }
            }
        }
    }

    #[test]
    fn a_flip_gives_the_verdict_it_names(members in full_facts()) {
        let Some(decision) = decided(&members) else { return Ok(()) };
        for flip in decision.flips.iter().filter(|flip| flip.goods_trait.is_none() && flip.fact != "termsAllowDays") {
            let quoted = if matches!(flip.to, "true" | "false") { flip.to.to_string() } else { format!("\"{}\"", flip.to) };
            // What a flip names may not have been said at all.
            let others = members.iter().filter(|(key, _)| *key != flip.fact).cloned();
            let changed: Vec<_> = others.chain([(flip.fact, quoted)]).collect();
            let Some(other) = decided(&changed) else { continue };
            prop_assert_eq!(other.verdict, flip.verdict, "{} → {}: {:?}", flip.fact, flip.to, members);
        }
    }

    #[test]
    fn any_text_is_a_case_or_a_named_error(text in ".{0,200}") {
        if let Err(error) = RULES.parse(&text) {
            prop_assert!(!error.code().is_empty());
        }
    }

    #[test]
    fn any_json_is_a_case_or_a_named_error(key in "[a-zA-Z]{1,20}", value in "(null|true|-?[0-9]{1,25}(\\.[0-9]{1,3})?|\"[^\"\\\\]{0,20}\"|\\[\\]|\\{\\})") {
        let json = format!("{{\"marketplace\":\"qoo10-jp\",\"{key}\":{value}}}");
        if let Err(error) = RULES.parse(&json) {
            prop_assert!(error.code() == "bad-json" || error.field().starts_with(key.as_str()), "{error}");
        }
    }

    #[test]
    fn a_share_and_its_rest_are_the_whole(amount in 0_i64..=4_000_000_000_000, millionths in 0_u32..=1_000_000) {
        let rate = Rate::from_millionths(millionths);
        let rest = Rate::from_millionths(1_000_000 - millionths);
        prop_assert_eq!(rate.of(amount, Rounding::Down) + rest.of(amount, Rounding::Up), amount);
        prop_assert!(rate.of(amount, Rounding::Down) <= rate.of(amount, Rounding::HalfUp));
        prop_assert!(rate.of(amount, Rounding::HalfUp) <= rate.of(amount, Rounding::Up));
        prop_assert!(rate.of(amount, Rounding::Up) - rate.of(amount, Rounding::Down) <= 1);
    }

    #[test]
    fn periods_never_end_before_they_begin(days in 0_i32..80_000, months in 1_u32..60) {
        let Some(day) = NaiveDate::from_num_days_from_ce_opt(719_163 + days) else { return Ok(()) };
        prop_assert_eq!(jp_mailorder_end(day).map(|end| (end - day).num_days()), Some(7));
        let end = jp_months(months, day).expect("within the calendar");
        let begin = day.succ_opt().expect("within the calendar");
        let length = (end - begin).num_days() + 1;
        prop_assert!((28 * i64::from(months)..=31 * i64::from(months)).contains(&length), "{day} + {months} months = {end}");
        let wednesday = next_weekday(day, Weekday::Wed).expect("within the calendar");
        prop_assert!(wednesday.weekday() == Weekday::Wed && (1..=7).contains(&(wednesday - day).num_days()));
    }

    #[test]
    fn the_rights_abroad_end_when_the_law_says(days in 0_i32..80_000, told in 0_u64..800) {
        let Some(day) = NaiveDate::from_num_days_from_ce_opt(719_163 + days) else { return Ok(()) };
        let after = |end: NaiveDate| (end - day).num_days();
        prop_assert_eq!(uk_cancel_end(day).map(after), Some(14));
        prop_assert_eq!(us_ship_by(day).and_then(us_auto_cancel_at).map(after), Some(60));
        let none = |_: NaiveDate| false;
        let eu = eu_withdrawal_end(day, &none).expect("within the calendar");
        prop_assert!((14..=16).contains(&after(eu)) && !matches!(eu.weekday(), Weekday::Sat | Weekday::Sun), "{day} {eu}");
        // Never earlier than the first end, never later than a year after it, whenever told.
        let told = day.checked_add_days(chrono::Days::new(told));
        for (first, late, never) in [
            (eu, eu_extended_end(day, told, &none), eu_extended_end(day, None, &none)),
            (uk_cancel_end(day).expect("a day"), uk_extended_end(day, told), uk_extended_end(day, None)),
        ] {
            let (late, never) = (late.expect("a day"), never.expect("a day"));
            prop_assert!(first <= late && first < never, "{first} {late} {never}");
            prop_assert!((365..=369).contains(&(never - first).num_days()), "{first} {never}");
            prop_assert!(late <= never.checked_add_days(chrono::Days::new(14)).expect("a day"));
        }
        // One day later in, never earlier out.
        let next = day.succ_opt().expect("a day");
        prop_assert!(eu_withdrawal_end(next, &none) >= Some(eu));
        prop_assert!(eu_extended_end(next, None, &none) >= eu_extended_end(day, None, &none));
        prop_assert!(uk_extended_end(next, None) >= uk_extended_end(day, None));
        prop_assert!(eu_conformity_end(next, false) >= eu_conformity_end(day, false));
        prop_assert!(eu_conformity_end(day, true) > eu_conformity_end(day, false));
    }

    #[test]
    fn a_repair_never_shortens_the_right_to_reject(days in 0_i32..80_000, from in 0_u64..60, length in 0_u64..60) {
        let Some(day) = NaiveDate::from_num_days_from_ce_opt(719_163 + days) else { return Ok(()) };
        let later = |days: u64| day.checked_add_days(chrono::Days::new(days)).expect("a day");
        let repair = (later(from), later(from + length));
        let (plain, held) = (uk_reject_end(day, None).expect("a day"), uk_reject_end(day, Some(repair)).expect("a day"));
        prop_assert_eq!((plain - day).num_days(), 30);
        prop_assert!(held >= plain);
        prop_assert!(from > 30 || (held - repair.1).num_days() >= 7, "{} {}", repair.1, held);
        let (sent, back) = (Some(later(from)), Some(later(from + length)));
        prop_assert!(uk_refund_after_return(sent, back) <= uk_refund_after_return(None, back));
        prop_assert_eq!(uk_refund_after_return(sent, back), uk_refund_after_return(sent, None));
    }

    #[test]
    fn a_refund_in_the_usa_leaves_within_seven_working_days(days in 0_u64..2_900) {
        let day = NaiveDate::from_ymd_opt(2022, 1, 1).and_then(|day| day.checked_add_days(chrono::Days::new(days))).expect("a day");
        let sent = us_refund_sent_by(day).expect("within the data");
        // Seven working days are nine to fourteen days: a weekend or two, and holidays.
        prop_assert!((9..=14).contains(&(sent - day).num_days()), "{day} {sent}");
        prop_assert!(Some(sent) >= Calendar::Weekdays.business_day_after(day, 7));
        prop_assert!(us_refund_sent_by(day.succ_opt().expect("a day")) >= Some(sent));
    }

    #[test]
    fn interest_grows_by_the_day(amount in 0_i64..=4_000_000_000_000, from in 0_u64..3_000, days in 0_u64..3_000) {
        let first = NaiveDate::from_ymd_opt(2020, 4, 1).expect("a day");
        let from = first.checked_add_days(chrono::Days::new(from)).expect("a day");
        let to = from.checked_add_days(chrono::Days::new(days)).expect("a day");
        let (out, inside) = jp_interest(amount, from, to).expect("a known rate");
        prop_assert!(0 <= out && out <= inside);
        let next = jp_interest(amount, from, to.succ_opt().expect("a day")).expect("a known rate");
        prop_assert_eq!(next.0, inside);
        prop_assert_eq!(jp_interest(amount, first.pred_opt().expect("a day"), to), None);
        prop_assert!(days == 0 || jp_interest(amount, to, from).is_none());
    }

    #[test]
    fn business_days_add_up(days in 0_i32..1400, one in 1_u32..10, two in 1_u32..10) {
        let Some(day) = NaiveDate::from_ymd_opt(2024, 1, 1).and_then(|day| day.checked_add_days(chrono::Days::new(days as u64))) else { return Ok(()) };
        for calendar in [Calendar::Jp, Calendar::Uk, Calendar::Us, Calendar::Weekdays] {
            if let Some(both) = calendar.business_day_after(day, one + two) {
                let step = calendar.business_day_after(day, one).and_then(|day| calendar.business_day_after(day, two));
                prop_assert_eq!(Some(both), step);
                prop_assert_eq!(calendar.is_business_day(both), Some(true));
                prop_assert!((both - day).num_days() >= i64::from(one + two));
                // Without holidays a deadline is never later than the true one.
                prop_assert!(Calendar::Weekdays.business_day_after(day, one + two) <= Some(both));
            }
        }
    }

    #[test]
    fn an_instant_survives_printing_and_reading(seconds in 0_i64..7_000_000_000) {
        for zone in [Zone::TOKYO, Zone::LOS_ANGELES, Zone::BERLIN, Zone::LONDON, Zone::UTC] {
            let printed = zone.rfc3339(seconds);
            let read = Moment::parse(&printed, zone).expect("what was printed is read");
            prop_assert_eq!((read.earliest, read.latest), (seconds, seconds), "{}", printed);
            let day = zone.day_of(seconds).expect("a day");
            prop_assert!((zone.start_of(day)..=zone.end_of(day)).contains(&seconds), "{printed} {}", day.year());
        }
    }
}

/// Holidays of 2026 and 2027 as published by OPM and on gov.uk.
#[test]
fn holidays_abroad_are_the_published_ones() {
    let listed = |calendar: Calendar, year: i32| -> Vec<(u32, u32)> {
        NaiveDate::from_ymd_opt(year, 1, 1)
            .expect("a day")
            .iter_days()
            .take_while(|day| day.year() == year)
            .filter(|day| !matches!(day.weekday(), Weekday::Sat | Weekday::Sun))
            .filter(|day| calendar.is_business_day(*day) == Some(false))
            .map(|day| (day.month(), day.day()))
            .collect()
    };
    let us_2026 = [
        (1, 1),
        (1, 19),
        (2, 16),
        (5, 25),
        (6, 19),
        (7, 3),
        (9, 7),
        (10, 12),
        (11, 11),
        (11, 26),
        (12, 25),
    ];
    let us_2027 = [
        (1, 1),
        (1, 18),
        (2, 15),
        (5, 31),
        (6, 18),
        (7, 5),
        (9, 6),
        (10, 11),
        (11, 11),
        (11, 25),
        (12, 24),
        (12, 31),
    ];
    assert_eq!(listed(Calendar::Us, 2026), us_2026);
    assert_eq!(listed(Calendar::Us, 2027), us_2027);
    let uk_2027 = [
        (1, 1),
        (3, 26),
        (3, 29),
        (5, 3),
        (5, 31),
        (8, 30),
        (12, 27),
        (12, 28),
    ];
    assert_eq!(listed(Calendar::Uk, 2027), uk_2027);
}

/// A civil day ends with its own midnight, also where the clocks change that day.
#[test]
fn a_deadline_abroad_ends_with_the_civil_day() {
    for (delivered, marketplace, until) in [
        ("2026-10-11", "amazon-de", "2026-10-26T23:59:59+01:00"),
        ("2026-03-13", "amazon-de", "2026-03-27T23:59:59+01:00"),
        ("2026-03-16", "amazon-de", "2026-03-30T23:59:59+02:00"),
        ("2026-10-11", "amazon-uk", "2026-10-25T23:59:59+00:00"),
        ("2028-02-15", "amazon-uk", "2028-02-29T23:59:59+00:00"),
    ] {
        let json = format!(
            r#"{{"marketplace":"{marketplace}","parcel":"delivered","deliveredAt":"{delivered}","reason":"change-of-mind","goods":[],"withdrawalInfoGiven":true}}"#
        );
        let decision = RULES.decide(&RULES.parse(&json).expect("a case"));
        assert_eq!(decision.law.until.as_deref(), Some(until), "{json}");
    }
}

#[test]
fn business_days_end_where_the_holidays_are_not_known() {
    let last = NaiveDate::from_ymd_opt(2027, 12, 30).expect("a day");
    assert_eq!(Calendar::Jp.business_day_after(last, 5), None);
    let case = RULES
        .parse(
            r#"{"marketplace":"qoo10-jp","orderStatus":"ship-date-set","parcel":"not-started","goods":[],
        "reason":"change-of-mind","paidAt":"2029-06-01","now":"2029-06-02"}"#,
        )
        .expect("a case");
    let decision = RULES.decide(&case);
    assert!(
        decision
            .unknowns
            .iter()
            .any(|unknown| unknown.id == "calendar.years")
    );
    assert!(
        decision
            .consequences
            .iter()
            .filter(|c| c.id == "delay-points")
            .all(|c| c.at.is_none())
    );
}
