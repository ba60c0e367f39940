//! Periods of law are counted where the buyer is: both sides of midnight on the last day, everywhere.
#![allow(clippy::expect_used, clippy::panic, reason = "a test may fail loudly")]

use std::sync::LazyLock;

use kotowari::timeline::{Moment, Zone};
use kotowari::{Decision, Rulebook, Settled, Verdict};

/// The whole rulebook, read once for all tests.
static RULES: LazyLock<Rulebook> = LazyLock::new(kotowari_rulebook::rulebook);

fn decided(json: &str) -> Decision {
    let case = RULES
        .parse(json)
        .unwrap_or_else(|error| panic!("{error}: {json}"));
    RULES.decide(&case)
}

/// A return asked for at an instant of goods received at noon of a day there.
fn returned(country: &str, received: &str, asked: &str) -> Decision {
    decided(&format!(
        r#"{{"marketplace":"own-store","buyerCountry":"{country}","parcel":"delivered","channel":"return-request",
        "reason":"change-of-mind","goods":[],"orderStatus":"ship-confirmed","deliveredAt":"{received}","requestedAt":"{asked}",
        "returnTerms":"not-shown","termsAllowDays":0,"withdrawalInfoGiven":true,"opened":false,"confirmStep":true,
        "sellerIsBusiness":true,"buyerIsBusiness":false}}"#
    ))
}

/// In winter: countries of the law, and their offset from UTC.
const WESTERN: &[&str] = &["IE", "GB"];
const CENTRAL: &[&str] = &[
    "AT", "BE", "CZ", "DE", "DK", "FR", "HR", "HU", "IT", "LU", "MT", "NL", "PL", "SE", "SI", "SK",
];
const EASTERN: &[&str] = &["BG", "CY", "EE", "FI", "GR", "LT", "LV", "RO"];

#[test]
fn a_withdrawal_is_in_time_until_midnight_where_the_buyer_is() {
    // Received on Tuesday 1 December; the last day is Tuesday 15 December.
    let last = [(WESTERN, "Z"), (CENTRAL, "+01:00"), (EASTERN, "+02:00")];
    for (countries, offset) in last {
        for country in countries {
            let received = format!("2026-12-01T12:00:00{offset}");
            let before = returned(country, &received, &format!("2026-12-15T23:30:00{offset}"));
            assert_eq!(before.then, Some(Verdict::MustAccept), "{country}");
            assert_eq!(before.settled, Settled::Settled, "{country}");
            let until = before.law.until.expect("an end");
            let offset = offset.replace('Z', "+00:00");
            assert_eq!(until, format!("2026-12-15T23:59:59{offset}"), "{country}");
            let after = returned(country, &received, &format!("2026-12-16T00:30:00{offset}"));
            assert_eq!(after.then, Some(Verdict::MayRefuse), "{country}");
        }
    }
}

#[test]
fn eight_days_in_japan_end_at_midnight_there() {
    for place in ["own-store", "qoo10-jp"] {
        let asked = |asked: &str| {
            decided(&format!(
                r#"{{"marketplace":"{place}","buyerCountry":"JP","parcel":"delivered","channel":"return-request",
                "reason":"change-of-mind","goods":[],"orderStatus":"ship-confirmed","deliveredAt":"2026-12-01",
                "requestedAt":"{asked}","returnTerms":"not-shown","termsAllowDays":0,"sellerIsBusiness":true,"buyerIsBusiness":false}}"#
            ))
        };
        let before = asked("2026-12-08T23:59:00+09:00");
        assert_eq!(before.then, Some(Verdict::MustAccept), "{place}");
        assert_eq!(
            before.law.until.as_deref(),
            Some("2026-12-08T23:59:59+09:00")
        );
        // The same instant is still the eighth day elsewhere: that does not matter.
        let after = asked("2026-12-08T10:30:00-05:00");
        assert_eq!(after.then, Some(Verdict::MayRefuse), "{place}");
    }
}

#[test]
fn where_a_country_has_several_clocks_what_differs_stays_open() {
    // 15 December, 23:30 in the Canaries and the Azores is the 16th in Madrid and Lisbon.
    for (country, offset, region) in [("ES", "+00:00", "ES-CN"), ("PT", "-01:00", "PT-20")] {
        let asked = format!("2026-12-15T23:30:00{offset}");
        let open = returned(country, "2026-12-01T12:00:00Z", &asked);
        assert_ne!(open.then, Some(Verdict::MayRefuse), "{country}");
        assert_ne!(open.settled, Settled::Settled, "{country}");
        let of = |region: &str| {
            decided(&format!(
                r#"{{"marketplace":"own-store","buyerRegion":"{region}","parcel":"delivered","channel":"return-request",
                "reason":"change-of-mind","goods":[],"orderStatus":"ship-confirmed","deliveredAt":"2026-12-01T12:00:00Z",
                "requestedAt":"{asked}","returnTerms":"not-shown","termsAllowDays":0,"withdrawalInfoGiven":true,
                "opened":false,"confirmStep":true,"sellerIsBusiness":true,"buyerIsBusiness":false}}"#
            ))
        };
        assert_eq!(of(region).then, Some(Verdict::MustAccept), "{region}");
        let mainland = of(&format!("{country}-MD"));
        assert_eq!(mainland.then, Some(Verdict::MayRefuse), "{country}");
    }
}

/// A buyer in the USA cancels after a delay was announced: the refund leaves within 7 working days.
fn refund_due(region: &str, asked: &str) -> Option<String> {
    let place = if region.is_empty() {
        r#""buyerCountry":"US""#.to_string()
    } else {
        format!(r#""buyerRegion":"{region}""#)
    };
    let decision = decided(&format!(
        r#"{{"marketplace":"own-store",{place},"parcel":"packed","channel":"cancel-button","reason":"change-of-mind",
        "goods":[],"orderStatus":"paid","orderedAt":"2026-10-01","acceptanceSentAt":"2026-10-02","shipBy":"2026-11-25",
        "delayNoticeSent":true,"delayNewDate":"2026-12-20","delayConsent":"silent","requestedAt":"{asked}","now":"2026-12-05",
        "returnTerms":"shown-both","termsCover":"cancellations-and-returns","termsAllowDays":0,"sellerIsBusiness":true,"buyerIsBusiness":false}}"#
    ));
    let mut duties = decision.duties.into_iter();
    duties
        .find(|duty| duty.id == "refund-within-7-working-days")
        .and_then(|duty| duty.due)
}

#[test]
fn a_refund_in_the_usa_is_due_by_the_buyers_day() {
    // 30 November, 23:30 in New York: the first of seven working days is 1 December.
    let late = "2026-12-01T04:30:00Z";
    assert_eq!(
        refund_due("US-NY", late).as_deref(),
        Some("2026-12-09T23:59:59-05:00")
    );
    assert_eq!(
        refund_due("US-NY", "2026-12-01T05:30:00Z").as_deref(),
        Some("2026-12-10T23:59:59-05:00")
    );
    // Which clock is the buyer's is not known: the end that comes first.
    assert_eq!(
        refund_due("", "2026-12-01T06:30:00Z").as_deref(),
        Some("2026-12-09T23:59:59-07:00")
    );
    assert_eq!(
        refund_due("US-HI", "2026-12-01T06:30:00Z").as_deref(),
        Some("2026-12-09T23:59:59-10:00")
    );
}

#[test]
fn a_day_without_a_time_is_the_buyers_in_a_store_of_ones_own() {
    for country in ["DE", "GR", "IE", "GB", "PT", "ES"] {
        let last = returned(country, "2026-12-01", "2026-12-15");
        assert_eq!(last.then, Some(Verdict::MustAccept), "{country}");
        let over = returned(country, "2026-12-01", "2026-12-16");
        assert_eq!(over.then, Some(Verdict::MayRefuse), "{country}");
    }
}

#[test]
fn the_day_of_whoever_wrote_it_is_no_contradiction() {
    // The shop's morning is still the day before for a buyer in Texas.
    let decision = decided(
        r#"{"marketplace":"own-store","buyerRegion":"US-TX","now":"2026-12-10T10:00:00+09:00","requestedAt":"2026-12-10"}"#,
    );
    assert_eq!(decision.law.regime, Some("us"));
}

#[test]
fn of_several_countries_every_law_stays_possible() {
    let one = decided(r#"{"marketplace":"own-store","buyerCountry":["DE","FR"]}"#);
    assert_eq!(one.law.regime, Some("eu"));
    let two = decided(r#"{"marketplace":"own-store","buyerCountry":["DE","GB"]}"#);
    assert_eq!(two.law.regime, None);
    let wrong = RULES.parse(r#"{"marketplace":"own-store","buyerCountry":["DE","XX"]}"#);
    assert_eq!(wrong.expect_err("no country").field(), "buyerCountry");
}

#[test]
fn a_marketplace_keeps_its_own_clock() {
    let decision = decided(
        r#"{"marketplace":"qoo10-jp","buyerCountry":"DE","orderStatus":"ship-date-set","parcel":"packed","paidAt":"2026-11-24",
        "reason":"change-of-mind","channel":"cancel-button","goods":[],"now":"2026-11-24"}"#,
    );
    for one in decision
        .consequences
        .iter()
        .filter_map(|one| one.at.as_ref())
    {
        assert!(one.ends_with("+09:00"), "{one}");
    }
}

#[test]
fn the_azores_turn_their_clocks_at_midnight() {
    let day = |text| Moment::parse(text, Zone::AZORES).expect("a day");
    assert_eq!(
        Zone::AZORES.rfc3339(day("2026-03-29").earliest),
        "2026-03-29T01:00:00+00:00"
    );
    assert_eq!(
        Zone::AZORES.rfc3339(day("2026-10-25").earliest),
        "2026-10-25T00:00:00+00:00"
    );
}

/// Every key that takes a date.
const DATES: &[&str] = &[
    "now",
    "orderedAt",
    "paidAt",
    "acceptanceSentAt",
    "requestedAt",
    "shipBy",
    "handedOverAt",
    "estimatedDelivery",
    "deliveredAt",
    "returnFirstScanAt",
    "returnReceivedAt",
    "refundedAt",
    "claimDecidedAt",
    "delayNewDate",
    "informationGivenAt",
    "neededBy",
    "graceUntil",
    "buyerLearnedAt",
    "nextDispatch",
    "repairFrom",
    "repairTo",
];

#[test]
fn a_date_outside_1970_to_2199_is_an_error_that_names_its_field() {
    for place in ["qoo10-jp", "amazon-us", "own-store"] {
        for key in DATES {
            let read =
                |day: &str| RULES.parse(&format!(r#"{{"marketplace":"{place}","{key}":"{day}"}}"#));
            for day in [
                "1969-12-31",
                "2200-01-01",
                "0000-01-01",
                "9999-12-31",
                "1969-12-31T23:59:59-14:00",
                "2200-01-01T00:00:00+14:00",
                "292277026596-12-04",
                "-0001-01-01",
                "NaN",
                "",
            ] {
                let error = read(day).expect_err(day);
                assert_eq!((error.code(), error.field()), ("bad-date", *key), "{day}");
                for language in kotowari::text::Language::ALL {
                    let message = error.message(RULES.sentences(), language);
                    assert!(message.contains("1970–2199"), "{message}");
                }
            }
            for day in ["1970-01-01", "2199-12-31"] {
                assert!(read(day).is_ok(), "{place} {key} {day}");
            }
        }
    }
}

#[test]
fn on_the_first_and_the_last_days_that_can_be_told_an_answer_is_whole() {
    let days = [
        "1970-01-01",
        "1970-01-02",
        "2100-12-31",
        "2101-01-01",
        "2199-12-30",
        "2199-12-31",
    ];
    let places = [
        "qoo10-jp",
        "amazon-jp",
        "amazon-us",
        "amazon-uk",
        "amazon-de",
        "own-store",
    ];
    for (place, country) in places
        .iter()
        .flat_map(|place| ["JP", "DE", "GB", "US"].map(|country| (place, country)))
    {
        for parcel in ["packed", "with-carrier", "delivered"] {
            for day in days {
                let decision = decided(&format!(
                    r#"{{"marketplace":"{place}","buyerCountry":"{country}","parcel":"{parcel}","reason":"change-of-mind","channel":"message",
                    "fulfilment":{},"goods":[],"orderedAt":"{day}","requestedAt":"{day}","now":"{day}"}}"#,
                    if place.starts_with("amazon") {
                        "\"seller\""
                    } else {
                        "null"
                    }
                ));
                assert!(!decision.headline.is_empty(), "{place} {country} {day}");
            }
        }
    }
}

/// A marketplace with country sites has a clock and business days for each; where the site is not told, the first of
/// all of them counts.
#[test]
fn a_site_has_its_own_clock_and_its_own_business_days() {
    let due = |site: &str, asked: &str, more: &str| {
        let site = match site {
            "" => String::new(),
            site => format!(r#""site":"{site}","#),
        };
        let decision = decided(&format!(
            r#"{{"marketplace":"ebay",{site}"requestedAt":"{asked}","reason":"change-of-mind",{more}}}"#
        ));
        decision.duties[0].due.clone().expect("a day")
    };
    let cancel = r#""channel":"cancel-button","orderStatus":"paid","parcel":"packed""#;
    let returned =
        r#""channel":"return-request","orderStatus":"ship-confirmed","parcel":"delivered""#;
    for (site, asked, more, end) in [
        ("US", "2026-11-26", cancel, "2026-11-29T23:59:59-08:00"),
        ("GB", "2026-11-26", cancel, "2026-11-29T23:59:59+00:00"),
        ("DE", "2026-11-26", cancel, "2026-11-29T23:59:59+01:00"),
        ("AU", "2026-11-26", cancel, "2026-11-29T23:59:59+11:00"),
        ("", "2026-11-26", cancel, "2026-11-29T09:59:59+00:00"),
        // At that moment it is still the day before in California.
        (
            "DE",
            "2026-11-26T01:00:00Z",
            cancel,
            "2026-11-29T23:59:59+01:00",
        ),
        (
            "US",
            "2026-11-26T01:00:00Z",
            cancel,
            "2026-11-28T23:59:59-08:00",
        ),
        (
            "",
            "2026-11-26T01:00:00Z",
            cancel,
            "2026-11-28T23:59:59-08:00",
        ),
        // Thanksgiving is a holiday in one of them, the day after Boxing Day of 2026 in another.
        ("US", "2026-11-25", returned, "2026-12-01T23:59:59-08:00"),
        ("DE", "2026-11-25", returned, "2026-11-30T23:59:59+01:00"),
        ("", "2026-11-25", returned, "2026-11-30T09:59:59+00:00"),
        ("GB", "2026-12-23", returned, "2026-12-30T23:59:59+00:00"),
        // Beyond the holidays that are known Monday to Friday count.
        ("US", "2050-11-23", returned, "2050-11-28T23:59:59-08:00"),
    ] {
        assert_eq!(due(site, asked, more), end, "{site} {asked}");
    }
}
