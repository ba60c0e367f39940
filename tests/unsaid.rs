//! Silence is never read as a fact, and a stated fact is never rewritten.
#![allow(clippy::expect_used, clippy::panic, reason = "a test may fail loudly")]

use std::sync::LazyLock;

use kotowari::text::Language;
use kotowari::{Case, Decision, Error, Rulebook, Settled, Verdict};

/// The whole rulebook, read once for all tests.
static RULES: LazyLock<Rulebook> = LazyLock::new(kotowari_rulebook::rulebook);

fn case(members: &str) -> Result<Case, Error> {
    RULES.parse(&format!("{{{members}}}"))
}

fn decided(members: &str) -> Decision {
    RULES.decide(&case(members).unwrap_or_else(|error| panic!("{error}: {members}")))
}

fn refused(members: &str) -> String {
    let error = case(members).expect_err("a contradiction");
    assert_eq!(error.code(), "contradiction", "{error}");
    assert!(
        !error.allowed_values(RULES.sentences()).is_empty(),
        "{error}"
    );
    error.field().into()
}

fn takes(decision: &Decision, fact: &str) -> bool {
    decision.assumed.iter().any(|one| one.fact == fact)
}

#[test]
fn when_the_request_came_is_not_taken_to_be_now() {
    for place in [
        r#""marketplace":"own-store","buyerCountry":"JP","termsAllowDays":0,"sellerIsBusiness":true,"buyerIsBusiness":false"#,
        r#""marketplace":"qoo10-jp","orderStatus":"ship-confirmed""#,
        r#""marketplace":"own-store","buyerCountry":"DE","withdrawalInfoGiven":true,"termsAllowDays":0"#,
        r#""marketplace":"own-store","buyerCountry":"GB","withdrawalInfoGiven":true,"termsAllowDays":0"#,
    ] {
        let said = format!(
            r#"{place},"parcel":"delivered","reason":"change-of-mind","channel":"message","goods":[],
            "deliveredAt":"2026-11-01","now":"2026-11-27","returnTerms":"not-shown""#
        );
        let open = decided(&said);
        assert_ne!(open.settled, Settled::Settled, "{place}");
        assert_ne!(open.then, Some(Verdict::MayRefuse), "{place}");
        assert!(
            open.ask.iter().any(|one| one.fact == "requestedAt"),
            "{place}"
        );
        let in_time = decided(&format!(r#"{said},"requestedAt":"2026-11-05""#));
        assert_eq!(in_time.then, Some(Verdict::MustAccept), "{place}");
        let late = decided(&format!(r#"{said},"requestedAt":"2026-11-26""#));
        assert_eq!(late.then, Some(Verdict::MayRefuse), "{place}");
        // The whole of the time between order and now lies in the period: nothing to ask.
        let soon = decided(&said.replace("2026-11-27", "2026-11-07"));
        assert_eq!(soon.then, Some(Verdict::MustAccept), "{place}");
    }
}

#[test]
fn a_claim_that_nobody_mentions_is_taken_for_granted_in_so_many_words() {
    let said = r#""marketplace":"amazon-jp","fulfilment":"seller","channel":"cancel-button","reason":"change-of-mind","parcel":"with-carrier""#;
    let silent = decided(said);
    assert_ne!(silent.settled, Settled::Settled);
    let asked = silent.ask.iter().any(|one| one.fact == "claimState");
    assert!(
        takes(&silent, "claimState") || asked,
        "{:?}",
        silent.assumed
    );
}

#[test]
fn goods_that_may_never_come_back_leave_the_answer_unsettled() {
    let said = r#""marketplace":"amazon-it","fulfilment":"marketplace","parcel":"packed","refundAlreadyMade":true"#;
    let silent = decided(said);
    assert_ne!(silent.settled, Settled::Settled, "{:?}", silent.assumed);
}

#[test]
fn a_refund_with_a_date_was_made() {
    for place in ["amazon-uk", "qoo10-jp", "own-store"] {
        for by in [r#""refundedAt":"2026-06-25""#, r#""refundedBy":"seller""#] {
            let said = format!(r#""marketplace":"{place}",{by}"#);
            assert_eq!(
                refused(&format!(r#"{said},"refundAlreadyMade":false"#)),
                "refundAlreadyMade"
            );
            assert!(case(&format!(r#"{said},"refundAlreadyMade":true"#)).is_ok());
        }
    }
}

#[test]
fn on_amazon_an_order_that_waits_may_be_past_its_ship_by_date() {
    let said = r#""marketplace":"amazon-jp","fulfilment":"seller","channel":"message","orderStatus":"paid","parcel":"packed",
        "reason":"change-of-mind","shipBy":"2026-11-01""#;
    let silent = decided(said);
    assert_ne!(silent.settled, Settled::Settled, "{:?}", silent.assumed);
    // A date that says otherwise narrows it, and is no contradiction.
    assert!(case(&format!(r#"{said},"now":"2026-11-27""#)).is_ok());
}

#[test]
fn elsewhere_a_ship_date_and_a_status_that_differ_are_a_contradiction() {
    for place in ["qoo10-jp", "own-store"] {
        let said = |status: &str, ship_by: &str| {
            format!(
                r#""marketplace":"{place}","orderStatus":{status},"shipBy":"{ship_by}","now":"2026-11-24""#
            )
        };
        assert_eq!(refused(&said(r#""ship-date-set""#, "2026-11-20")), "shipBy");
        assert_eq!(
            refused(&said(r#""ship-date-passed""#, "2026-11-30")),
            "shipBy"
        );
        assert!(case(&said(r#""ship-date-set""#, "2026-11-24")).is_ok());
        assert!(
            case(&said(
                r#"["ship-date-set","ship-date-passed"]"#,
                "2026-11-20"
            ))
            .is_ok()
        );
    }
}

#[test]
fn the_end_of_a_right_is_that_of_the_right_beside_it() {
    let said = r#""marketplace":"own-store","buyerCountry":"FR","deliveredAt":"2026-10-01","now":"2026-11-27","requestedAt":"2026-11-27",
        "withdrawalInfoGiven":true,"channel":"message","parcel":"delivered","reason":"change-of-mind","goods":[]"#;
    let terms = decided(&format!(r#"{said},"termsAllowDays":365"#)).law;
    assert_eq!(terms.buyer_may_withdraw, Some(true));
    assert_eq!(terms.until.as_deref(), Some("2027-10-01T23:59:59+02:00"));
    let statute = decided(&format!(r#"{said},"termsAllowDays":0"#)).law;
    assert_eq!(statute.buyer_may_withdraw, Some(false));
    assert_eq!(statute.until.as_deref(), Some("2026-10-15T23:59:59+02:00"));
}

#[test]
fn a_duty_that_had_passed_when_the_request_came_has_no_date_and_says_so() {
    let said = r#""marketplace":"amazon-jp","fulfilment":"seller","channel":"cancel-button","orderStatus":"paid","parcel":"labelled",
        "shipBy":"2026-11-01""#;
    let of = |more: &str| {
        let decision = decided(&format!("{said},{more}"));
        let mut duties = decision.duties.into_iter();
        duties.find(|duty| duty.id == "cancel-before-shipment")
    };
    if let Some(passed) = of(r#""requestedAt":"2026-11-10""#) {
        assert!(passed.overdue && passed.due.is_none());
        assert!(
            passed
                .limit
                .is_some_and(|limit| limit.contains("2026-11-01"))
        );
    }
    if let Some(ahead) = of(r#""requestedAt":"2026-10-30""#) {
        assert!(!ahead.overdue && ahead.due.is_some());
    }
}

#[test]
fn an_error_names_what_it_is_about() {
    for text in ["null", "3", "[1]", "\"a\"", "{", ""] {
        let error = RULES.parse(text).expect_err("no case");
        assert_eq!(error.field(), "case", "{text}");
        for language in [Language::Ja, Language::En] {
            let message = error.message(RULES.sentences(), language);
            assert!(
                !message.contains("``") && !message.contains("null null"),
                "{message}"
            );
        }
    }
}

#[test]
fn a_language_without_letters_is_kept_and_written_in_english() {
    for code in [
        "de", "fr", "it", "es", "nl", "pl", "pt", "sv", "ar", "zh", "ko",
    ] {
        let case = case(&format!(
            r#""marketplace":"amazon-de","buyerLanguage":"{code}""#
        ))
        .expect("a language of the marketplaces");
        assert_eq!(case.language_not_written(), Some(code));
        let message = RULES.decide(&case).message;
        assert!(
            message.is_none_or(|message| message.language == "en"),
            "{code}"
        );
    }
    assert_eq!(
        case(r#""marketplace":"amazon-de","buyerLanguage":"xx""#)
            .expect_err("no language")
            .field(),
        "buyerLanguage"
    );
}

/// What language a letter is in, and which one was asked for in vain.
fn written_in(told: &str) -> (&'static str, Option<&'static str>) {
    let case = case(told).expect("a case");
    let message = RULES.decide(&case).message.expect("a letter");
    (message.language, case.language_not_written())
}

#[test]
fn german_is_written_on_ebay_and_nowhere_else() {
    for (told, expected) in [
        (r#""marketplace":"ebay","buyerLanguage":"de""#, ("de", None)),
        (
            r#""marketplace":"ebay","buyerLanguage":"fr""#,
            ("en", Some("fr")),
        ),
        (
            r#""marketplace":"etsy","buyerLanguage":"de""#,
            ("en", Some("de")),
        ),
        (
            r#""marketplace":"rakuten","buyerLanguage":"de""#,
            ("en", Some("de")),
        ),
        (
            r#""marketplace":"own-store","buyerCountry":"DE","buyerLanguage":"de""#,
            ("en", Some("de")),
        ),
    ] {
        assert_eq!(written_in(told), expected, "{told}");
    }
}

#[test]
fn buyers_of_a_german_site_are_written_to_in_german_unless_told_otherwise() {
    for (told, expected) in [
        (r#""site":"DE""#, "de"),
        (r#""site":"AT","buyerCountry":"AT""#, "de"),
        (r#""site":["DE","AT"]"#, "de"),
        (r#""buyerCountry":"DE""#, "de"),
        // The site says it, wherever the buyer lives.
        (r#""site":"DE","buyerCountry":"FR""#, "de"),
        (r#""site":"US","buyerCountry":"DE""#, "en"),
        (r#""site":["DE","US"]"#, "en"),
        (r#""buyerCountry":["DE","FR"]"#, "en"),
        (r#""site":"CH""#, "en"),
        (r#""site":null"#, "en"),
        (r#""site":"DE","buyerLanguage":null"#, "de"),
        (r#""site":"DE","buyerLanguage":"en""#, "en"),
        (r#""site":"DE","buyerLanguage":"ja""#, "ja"),
        (r#""site":"DE","buyerLanguage":"fr""#, "en"),
    ] {
        let (language, _) = written_in(&format!(r#""marketplace":"ebay",{told}"#));
        assert_eq!(language, expected, "{told}");
    }
    let (language, _) = written_in(r#""marketplace":"own-store","buyerCountry":"DE""#);
    assert_eq!(language, "en");
}

#[test]
fn what_cannot_be_is_a_contradiction_or_is_learned() {
    assert_eq!(
        refused(r#""marketplace":"qoo10-jp","channel":"delivery-refused","parcel":"packed""#),
        "parcel"
    );
    assert_eq!(
        refused(
            r#""marketplace":"qoo10-jp","channel":"seller","reason":"out-of-stock","partOfOrder":false,"parcel":"delivered""#
        ),
        "parcel"
    );
    // Of a part of the order the rest may have left.
    assert!(
        case(r#""marketplace":"qoo10-jp","channel":"seller","reason":"out-of-stock","partOfOrder":true,"parcel":"delivered""#)
            .is_ok()
    );
    // Within 14 days of the order the 14 days from the receipt are not over, whenever that was.
    let early = decided(
        r#""marketplace":"own-store","buyerCountry":"DE","parcel":"delivered","channel":"return-request","reason":"change-of-mind",
        "goods":[],"orderedAt":"2026-11-20","requestedAt":"2026-11-30","returnTerms":"not-shown","opened":false,"termsAllowDays":0,
        "orderStatus":"ship-confirmed","sellerIsBusiness":true,"buyerIsBusiness":false"#,
    );
    assert_eq!(early.then, Some(Verdict::MustAccept));
}
