//! A parcel that was not taken: what bringing it home, abandoning it and sending it again cost from here on.
#![allow(clippy::expect_used, clippy::panic, reason = "a test may fail loudly")]

use kotowari::decision::{Decision, Money};
use serde_json::{Value, json};

fn decided(case: &Value) -> Decision {
    let rules = kotowari_rulebook::rulebook();
    let case = rules.parse(&case.to_string()).expect("a case");
    rules.decide(&case)
}

/// A refused parcel on its way back, with this said besides.
fn refused(more: Value) -> Value {
    let mut case = json!({
        "marketplace": "amazon-us", "fulfilment": "seller", "orderStatus": "ship-confirmed", "parcel": "coming-back",
        "reason": "change-of-mind", "channel": "delivery-refused", "goods": [], "language": "ja",
    });
    let (Value::Object(case), Value::Object(more)) = (&mut case, more) else {
        panic!("two objects");
    };
    case.extend(more);
    Value::Object(case.clone())
}

fn sums(case: &Value) -> Vec<(&'static str, Option<i64>, Option<i64>)> {
    let courses = decided(case)
        .money
        .map_or(Vec::new(), |money| money.courses);
    let sum = |one: &Money| (one.course, one.seller_cost.low, one.seller_cost.high);
    courses.iter().map(sum).collect()
}

/// Goods of $180.00, postage of $20.00, $95.00 for the way back.
fn amounts(currency: &str) -> Value {
    json!({"currency": currency, "lines": [{"price": 18_000, "shipping": 1_000}], "outboundPostage": 2_000, "returnPostage": 9_500})
}

#[test]
fn a_refused_parcel_is_brought_home_abandoned_or_sent_again() {
    for (marketplace, currency, more) in [
        ("amazon-us", "USD", json!({})),
        ("qoo10-jp", "JPY", json!({"fulfilment": null})),
        ("rakuten", "JPY", json!({"fulfilment": null})),
        (
            "own-store",
            "USD",
            json!({"fulfilment": null, "buyerCountry": "US"}),
        ),
        (
            "etsy",
            "USD",
            json!({"fulfilment": null, "buyerCountry": "US"}),
        ),
    ] {
        let mut case = refused(json!({"marketplace": marketplace, "money": amounts(currency)}));
        if let (Value::Object(case), Value::Object(more)) = (&mut case, more) {
            case.extend(more);
            case.retain(|_, value| !value.is_null());
        }
        assert_eq!(
            sums(&case),
            [
                // Whether the buyer can be charged for the way back is not known.
                ("bring-home", Some(0), Some(9_500)),
                ("abandon", Some(18_000), Some(18_000)),
                ("resend", Some(2_000), Some(11_500)),
            ],
            "{marketplace}"
        );
    }
}

#[test]
fn what_nobody_gave_stays_unknown() {
    assert_eq!(
        sums(&refused(json!({}))),
        [
            ("bring-home", None, None),
            ("abandon", None, None),
            ("resend", None, None),
        ]
    );
    let price = json!({"currency": "USD", "lines": [{"price": 18_000, "shopDiscount": 500}]});
    assert_eq!(
        sums(&refused(json!({"money": price}))),
        [
            ("bring-home", None, None),
            ("abandon", Some(17_500), Some(17_500)),
            ("resend", None, None),
        ]
    );
}

#[test]
fn held_by_customs_or_undeliverable_is_not_taken_either() {
    for reason in ["import-charges", "buyer-unreachable"] {
        let case =
            refused(json!({"reason": reason, "channel": "message", "parcel": "with-carrier"}));
        assert_eq!(sums(&case).len(), 3, "{reason}");
    }
}

#[test]
fn there_is_nothing_to_choose_where_the_parcel_is_elsewhere_or_not_the_sellers() {
    for more in [
        json!({"parcel": "back"}),
        json!({"parcel": "delivered", "channel": "return-request"}),
        json!({"fulfilment": "marketplace"}),
        json!({"channel": "message"}),
    ] {
        assert_eq!(sums(&refused(more.clone())), [], "{more}");
    }
}
