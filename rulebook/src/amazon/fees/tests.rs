//! The official samples E1 to E9 of the dossier, and laws that hold for every amount.
#![allow(clippy::expect_used, clippy::panic, reason = "a test may fail loudly")]

use crate::tests::RULES;

use proptest::prelude::*;
use proptest::sample::select;

use super::money;
use kotowari::case::Case;
use kotowari::decision::{Entry, Money, Verdict};
use kotowari::money::{MOST, proportion};

const CONFIRMED: &str =
    r#""orderStatus":"ship-confirmed","parcel":"delivered","reason":"change-of-mind""#;

/// A case of `marketplace` with these other members and this `money`.
fn case(marketplace: &str, members: &str, money: &str) -> Case {
    let case =
        format!(r#"{{"marketplace":"{marketplace}","language":"en",{members},"money":{money}}}"#);
    RULES.parse(&case).expect("a case")
}

fn told(marketplace: &str, members: &str, amounts: &str, verdict: Verdict) -> Money {
    money(&RULES, &case(marketplace, members, amounts), verdict, None).expect("money")
}

/// The return of a confirmed order with these lines.
fn returned(marketplace: &str, lines: &str) -> Money {
    let amounts = format!(r#"{{"lines":[{lines}],"outboundPostage":0,"returnPostage":0}}"#);
    told(marketplace, CONFIRMED, &amounts, Verdict::MustAccept)
}

fn entry<'a>(money: &'a Money, id: &str) -> &'a Entry {
    money
        .entries
        .iter()
        .find(|entry| entry.id == id)
        .unwrap_or_else(|| panic!("no {id}"))
}

fn bounds(money: &Money, id: &str) -> Option<(i64, i64)> {
    let entry = entry(money, id);
    entry.low.zip(entry.high)
}

fn exact(money: &Money, id: &str) -> i64 {
    let entry = entry(money, id);
    assert_eq!(entry.certainty, "exact", "{id}: {}", entry.working);
    entry.low.expect("exact")
}

#[test]
fn e1_us_345_at_15_percent_is_capped_at_5() {
    for refund in ["", r#","refund":37000"#, r#","refund":34500"#] {
        let line = format!(
            r#"{{"price":30000,"shipping":4000,"giftWrap":500,"tax":2500,"referralRate":0.15{refund}}}"#
        );
        let money = returned("amazon-us", &line);
        assert_eq!(exact(&money, "referral-fee-charged"), 5175);
        assert_eq!(exact(&money, "refund-administration-fee"), 500);
        let working = &entry(&money, "refund-administration-fee").working;
        for figure in ["345.00 × 15 % = 51.75", "× 20 % = 10.35", "cap 5.00"] {
            assert!(working.contains(figure), "{working}");
        }
    }
}

#[test]
fn e1_the_other_item_of_the_order_is_not_refunded() {
    let money = returned(
        "amazon-us",
        r#"{"price":30000,"shipping":4000,"giftWrap":500,"tax":2500,"referralRate":0.15},
           {"price":1000,"referralRate":0.15,"refund":0}"#,
    );
    assert_eq!(exact(&money, "refund-administration-fee"), 500);
    assert_eq!(exact(&money, "referral-fee-returned"), 5175);
}

#[test]
fn e2_euro_345_at_15_percent_is_capped_at_5() {
    for marketplace in [
        "amazon-fr",
        "amazon-es",
        "amazon-it",
        "amazon-nl",
        "amazon-de",
    ] {
        let money = returned(
            marketplace,
            r#"{"price":30000,"shipping":4000,"giftWrap":500,"tax":2500,"referralRate":0.15}"#,
        );
        assert_eq!(
            exact(&money, "refund-administration-fee"),
            500,
            "{marketplace}"
        );
    }
}

#[test]
fn e3_jp_3808_at_15_percent_is_57() {
    let money = returned(
        "amazon-jp",
        r#"{"price":3000,"shipping":500,"giftWrap":308,"referralRate":0.15}"#,
    );
    assert_eq!(exact(&money, "referral-fee-charged"), 571);
    assert_eq!(exact(&money, "referral-fee-returned"), 571);
    assert_eq!(exact(&money, "refund-administration-fee"), 57);
    assert_eq!(exact(&money, "account-debit"), 3808 - 571 + 57);
    assert_eq!(
        (money.seller_cost.low, money.seller_cost.high),
        (Some(57), Some(57))
    );
    let working = &entry(&money, "refund-administration-fee").working;
    assert!(
        working.contains("3,808 × 15 % = 571; × 10 % = 57; cap 500"),
        "{working}"
    );
}

#[test]
fn e4_ae_640_at_15_percent_is_capped_at_15() {
    let money = returned(
        "amazon-ae",
        r#"{"price":60000,"shipping":4000,"referralRate":0.15}"#,
    );
    assert_eq!(exact(&money, "referral-fee-charged"), 9600);
    assert_eq!(exact(&money, "refund-administration-fee"), 1500);
}

#[test]
fn e5_us_the_debit_of_a_10_dollar_refund_is_8_80() {
    let money = returned("amazon-us", r#"{"price":1000,"referralRate":0.15}"#);
    assert_eq!(exact(&money, "refund-administration-fee"), 30);
    assert_eq!(exact(&money, "account-debit"), 880);
}

#[test]
fn e6_uk_a_book_half_refunded_keeps_1_36() {
    for marketplace in ["amazon-uk", "amazon-it"] {
        let money = returned(
            marketplace,
            r#"{"price":1000,"shipping":275,"referralRate":0.1725,"closingFee":49,"media":true,"refund":500}"#,
        );
        assert_eq!(exact(&money, "referral-fee-charged"), 173);
        assert_eq!(exact(&money, "referral-fee-returned"), 87);
        assert_eq!(exact(&money, "closing-fee-kept"), 49);
        assert_eq!(exact(&money, "refund-administration-fee"), 0);
        let working = &entry(&money, "referral-fee-returned").working;
        assert!(working.contains("the other 0.87 stays"), "{working}");
    }
}

#[test]
fn e6_uk_a_book_fully_refunded_keeps_nothing() {
    let money = returned(
        "amazon-uk",
        r#"{"price":1000,"shipping":275,"referralRate":0.1725,"closingFee":49,"category":"books"}"#,
    );
    assert_eq!(exact(&money, "referral-fee-returned"), 173);
    assert_eq!(exact(&money, "closing-fee-kept"), 0);
    assert_eq!(exact(&money, "refund-administration-fee"), 0);
    assert_eq!(exact(&money, "account-debit"), 1275 - 173 - 49);
}

#[test]
fn e7_jp_points_come_off_the_base_and_come_back() {
    let money = returned(
        "amazon-jp",
        r#"{"price":10000,"points":200,"referralRate":0.15}"#,
    );
    assert_eq!(exact(&money, "referral-fee-charged"), 1470);
    assert_eq!(exact(&money, "refund-administration-fee"), 147);
    assert_eq!(exact(&money, "points-returned"), 200);
    assert_eq!(entry(&money, "points-returned").party, "marketplace");
}

#[test]
fn e8_us_fba_return_rates_are_conditional_and_unknown() {
    let money = told(
        "amazon-us",
        &format!(r#"{CONFIRMED},"fulfilment":"marketplace""#),
        r#"{"lines":[{"price":5000,"referralRate":0.15}],"outboundPostage":241}"#,
        Verdict::MarketplaceDecides,
    );
    // The agency sample of §3.8: 50.00 sold, 7.50 referral, 2.41 fulfilment.
    assert_eq!(exact(&money, "fulfilment-fee-kept"), 241);
    assert_eq!(exact(&money, "account-debit"), 4400);
    assert_eq!(exact(&money, "refund-administration-fee"), 150);
    assert_eq!(entry(&money, "returns-processing-fee").certainty, "unknown");
    assert_eq!(
        (money.seller_cost.low, money.seller_cost.high),
        (Some(391), None)
    );
}

#[test]
fn e9_a_subscription_stopped_before_shipment_costs_nothing() {
    let money = told(
        "amazon-uk",
        r#""orderStatus":"ship-date-set","parcel":"not-started","channel":"subscription-page","goods":["subscription"]"#,
        r#"{"lines":[{"price":1900,"referralRate":0.15}],"subscription":{"sellerFundedRate":0.05,"itemsInDelivery":5}}"#,
        Verdict::Redirect,
    );
    assert_eq!(money.course, "accept");
    assert_eq!(
        (money.seller_cost.low, money.seller_cost.high),
        (Some(0), Some(0))
    );
}

#[test]
fn derived_jp_3808_after_the_rise_is_586_and_59() {
    let members = format!(r#"{CONFIRMED},"orderedAt":"2026-04-01""#);
    let line = |category: &str| {
        format!(
            r#"{{"lines":[{{"price":3000,"shipping":500,"giftWrap":308,"category":"{category}"}}],"returnPostage":0,"outboundPostage":0}}"#
        )
    };
    let money = told("amazon-jp", &members, &line("games"), Verdict::MustAccept);
    assert_eq!(exact(&money, "referral-fee-charged"), 586);
    assert_eq!(exact(&money, "refund-administration-fee"), 59);
    // A book: the same referral fee, and no source on the administration fee.
    let book = told("amazon-jp", &members, &line("books"), Verdict::MustAccept);
    assert_eq!(exact(&book, "referral-fee-charged"), 586);
    let fee = entry(&book, "refund-administration-fee");
    assert_eq!((fee.certainty, fee.low), ("unknown", None));
    assert!(fee.working.contains("× 10 % = 59"), "{}", fee.working);
}

#[test]
fn rates_follow_the_day_of_the_order() {
    let charged = |marketplace: &str, day: &str, line: &str| {
        let members = format!(r#"{CONFIRMED},"orderedAt":"{day}""#);
        let money = told(
            marketplace,
            &members,
            &format!(r#"{{"lines":[{line}]}}"#),
            Verdict::MustAccept,
        );
        bounds(&money, "referral-fee-charged")
    };
    let same = |fee: i64| Some((fee, fee));
    let jp = |day: &str, line: &str| charged("amazon-jp", day, line);
    let phone = r#"{"price":10000,"category":"electronics"}"#;
    assert_eq!(jp("2026-03-31", phone), same(800));
    assert_eq!(jp("2026-04-01", phone), same(840));
    // At or below 750 yen nothing rises; the least fee is 30 yen.
    assert_eq!(
        jp("2026-04-01", r#"{"price":750,"category":"toys"}"#),
        same(38)
    );
    assert_eq!(
        jp("2026-04-01", r#"{"price":751,"category":"toys"}"#),
        same(78)
    );
    assert_eq!(
        jp("2026-04-01", r#"{"price":300,"category":"toys"}"#),
        same(30)
    );
    assert_eq!(
        jp("2026-04-01", r#"{"price":300,"category":"books"}"#),
        same(46)
    );
    assert_eq!(
        jp("2026-05-01", r#"{"price":1500,"category":"beauty-health"}"#),
        same(126)
    );
    assert_eq!(
        jp("2025-10-30", r#"{"price":1500,"category":"beauty-health"}"#),
        None
    );
    // Two units of 700 yen: whether the band is read per unit is not documented.
    assert_eq!(
        jp(
            "2026-05-01",
            r#"{"price":1400,"quantity":2,"category":"toys"}"#
        ),
        Some((70, 146))
    );
    assert_eq!(
        jp("2026-05-01", r#"{"price":2500,"category":"clothing"}"#),
        None
    );
    assert_eq!(
        jp("2026-05-01", r#"{"price":2499,"category":"clothing"}"#),
        same(210)
    );
    let us = |line: &str| charged("amazon-us", "2026-05-01", line);
    assert_eq!(
        us(r#"{"price":15000,"category":"electronics-accessories"}"#),
        same(1900)
    );
    assert_eq!(us(r#"{"price":1000,"category":"baby"}"#), same(80));
    assert_eq!(us(r#"{"price":1001,"category":"baby"}"#), same(150));
    assert_eq!(us(r#"{"price":100,"category":"electronics"}"#), same(30));
    assert_eq!(us(r#"{"price":1000,"category":"clothing"}"#), None);
    let de = |day: &str, line: &str| charged("amazon-de", day, line);
    assert_eq!(
        de("2025-12-15", r#"{"price":1500,"category":"clothing"}"#),
        same(75)
    );
    assert_eq!(
        de("2025-12-15", r#"{"price":1501,"category":"clothing"}"#),
        same(150)
    );
    assert_eq!(
        de("2025-12-14", r#"{"price":1501,"category":"clothing"}"#),
        None
    );
    assert_eq!(
        de("2026-02-01", r#"{"price":2001,"category":"home"}"#),
        None
    );
}

#[test]
fn the_cases_own_rate_wins_and_tiers_add_up() {
    let money = returned(
        "amazon-de",
        r#"{"price":6000,"category":"clothing","referralTiers":[{"upTo":4500,"rate":0.153},{"rate":0.0918}]}"#,
    );
    assert_eq!(exact(&money, "referral-fee-charged"), 689 + 138);
    let least = returned(
        "amazon-jp",
        r#"{"price":300,"quantity":3,"referralRate":0.05,"referralMinimum":30}"#,
    );
    assert_eq!(exact(&least, "referral-fee-charged"), 90);
    assert_eq!(exact(&least, "refund-administration-fee"), 9);
}

#[test]
fn the_cap_is_per_line_and_not_per_unit() {
    let line = r#"{"price":30000,"quantity":4,"referralRate":0.15}"#;
    let money = returned("amazon-us", &format!("{line},{line}"));
    assert_eq!(exact(&money, "refund-administration-fee"), 1000);
}

#[test]
fn a_partial_refund_can_be_read_two_ways() {
    let money = returned(
        "amazon-us",
        r#"{"price":10000,"referralRate":0.15,"refund":5000}"#,
    );
    assert_eq!(
        bounds(&money, "refund-administration-fee"),
        Some((150, 300))
    );
    assert_eq!(exact(&money, "referral-fee-returned"), 750);
    assert_eq!(bounds(&money, "account-debit"), Some((4400, 4550)));
}

#[test]
fn where_no_page_was_found_the_fee_is_unknown() {
    for line in [
        r#"{"price":10000,"referralRate":0.15}"#,
        r#"{"price":10000}"#,
    ] {
        let money = returned("amazon-ca", line);
        let fee = entry(&money, "refund-administration-fee");
        assert_eq!((fee.certainty, fee.low, fee.high), ("unknown", None, None));
        assert!(fee.working.contains("A-115"), "{}", fee.working);
        assert_eq!(money.seller_cost.high, None);
    }
    let money = returned("amazon-jp", r#"{"price":10000}"#);
    let fee = entry(&money, "refund-administration-fee");
    assert_eq!(fee.certainty, "unknown");
    assert!(
        fee.working.contains("referralRate") || fee.working.contains("at most 500"),
        "{}",
        fee.working
    );
}

#[test]
fn cancelled_before_confirmation_is_nothing_and_refusing_leads_to_the_fee() {
    let money = told(
        "amazon-jp",
        r#""orderStatus":"ship-date-set","parcel":"not-started","reason":"change-of-mind""#,
        r#"{"lines":[{"price":3000,"shipping":500,"giftWrap":308,"referralRate":0.15,"points":30}],"outboundPostage":700,"returnPostage":0}"#,
        Verdict::AcceptAdvised,
    );
    assert_eq!(money.course, "accept");
    for id in [
        "refund-administration-fee",
        "referral-fee-charged",
        "points-returned",
    ] {
        assert_eq!(exact(&money, id), 0);
    }
    assert_eq!(
        (money.seller_cost.low, money.seller_cost.high),
        (Some(0), Some(0))
    );
    let other = money.otherwise.expect("the later return");
    assert_eq!(other.course, "return");
    assert_eq!(exact(&other, "refund-administration-fee"), 57);
    assert_eq!(other.seller_cost.low, Some(757));
}

#[test]
fn on_its_way_the_return_that_is_owed_stands_first() {
    let case = case(
        "amazon-jp",
        r#""orderStatus":"ship-date-set","parcel":"with-carrier","reason":"change-of-mind""#,
        r#"{"lines":[{"price":3808,"referralRate":0.15}],"outboundPostage":700,"returnPostage":900}"#,
    );
    let money = money(&RULES, &case, Verdict::MayRefuse, Some(Verdict::MustAccept)).expect("money");
    assert_eq!(money.course, "return");
    // Plain seller-fulfilled orders in Japan: who pays the return is not confirmed.
    assert_eq!(bounds(&money, "return-postage"), Some((0, 900)));
    assert_eq!(
        (money.seller_cost.low, money.seller_cost.high),
        (Some(757), Some(1657))
    );
    let other = money.otherwise.expect("the sale that stands");
    assert_eq!(other.course, "refuse");
    assert_eq!(
        (other.seller_cost.low, other.seller_cost.high),
        (Some(0), Some(0))
    );
}

#[test]
fn unconfirmed_and_back_is_cancelled_in_the_uk_and_perhaps_elsewhere() {
    let members =
        r#""orderStatus":"ship-date-set","parcel":"back","reason":"change-of-mind","goods":[]"#;
    let amounts = r#"{"lines":[{"price":10000,"referralRate":0.15}],"outboundPostage":300,"returnPostage":400}"#;
    let fee = |marketplace: &str| {
        let money = told(marketplace, members, amounts, Verdict::WaitForItem);
        bounds(&money, "refund-administration-fee")
    };
    assert_eq!(fee("amazon-uk"), Some((0, 0)));
    assert_eq!(fee("amazon-us"), Some((0, 300)));
    assert_eq!(fee("amazon-jp"), Some((150, 150)));
}

#[test]
fn not_received_shows_resending_beside_refunding() {
    let members = |stock: &str| {
        format!(
            r#""orderStatus":"ship-confirmed","parcel":"with-carrier","reason":"not-received"{stock}"#
        )
    };
    let amounts = r#"{"lines":[{"price":3808,"referralRate":0.15}],"outboundPostage":700}"#;
    let money = told("amazon-jp", &members(""), amounts, Verdict::MustRemedy);
    assert_eq!(money.course, "resend");
    assert_eq!(money.seller_cost.low, Some(1400));
    assert!(
        entry(&money, "resend-cost")
            .working
            .contains("was not said")
    );
    let other = money.otherwise.expect("the refund");
    assert_eq!(other.course, "refund");
    assert_eq!(other.seller_cost.high, Some(3808 - 571 + 57 + 700));
    let none = told(
        "amazon-jp",
        &members(r#","stockAvailable":false"#),
        amounts,
        Verdict::MustRemedy,
    );
    assert_eq!(none.course, "refund");
    assert!(none.otherwise.is_none(), "there is none to send");
}

#[test]
fn a_covered_parcel_costs_nothing_unless_refunded_by_the_seller() {
    let money = told(
        "amazon-us",
        r#""orderStatus":"ship-confirmed","parcel":"lost","reason":"not-received","labelFromMarketplace":true,"firstScanOnTime":true"#,
        r#"{"lines":[{"price":1000,"referralRate":0.15}],"outboundPostage":500}"#,
        Verdict::DoNotRefundYourself,
    );
    assert_eq!((money.course, money.seller_cost.high), ("claim", Some(0)));
    assert_eq!(entry(&money, "refund-to-buyer").party, "marketplace");
    let other = money.otherwise.expect("refunding");
    assert_eq!(other.seller_cost.high, Some(880 + 500));
}

#[test]
fn a_contest_is_about_the_debit() {
    let money = told(
        "amazon-us",
        r#""orderStatus":"ship-confirmed","parcel":"delivered","channel":"claim""#,
        r#"{"lines":[{"price":1000,"referralRate":0.15}]}"#,
        Verdict::Contest,
    );
    assert_eq!(bounds(&money, "account-debit"), Some((0, 880)));
    assert_eq!(
        (money.seller_cost.low, money.seller_cost.high),
        (Some(0), Some(880))
    );
}

#[test]
fn deductions_stay_inside_what_the_sources_allow() {
    let deduct = |marketplace: &str, members: &str| {
        told(
            marketplace,
            &format!(
                r#""orderStatus":"ship-confirmed","parcel":"back","reason":"change-of-mind",{members}"#
            ),
            r#"{"lines":[{"price":10000,"shipping":500,"referralRate":0.15}],"outboundPostage":0,"returnPostage":0}"#,
            Verdict::RefundWithDeduction,
        )
    };
    let worn = deduct("amazon-us", r#""returnedCondition":"used-or-damaged""#);
    assert_eq!(worn.course, "deduct");
    assert_eq!(bounds(&worn, "restocking-fee"), Some((0, 5000)));
    assert_eq!(bounds(&worn, "refund-to-buyer"), Some((5500, 10500)));
    // 15.75 and 315 at most; 8.25 and 165 at least.
    assert_eq!(bounds(&worn, "referral-fee-returned"), Some((825, 1575)));
    assert_eq!(bounds(&worn, "refund-administration-fee"), Some((165, 315)));
    let late = deduct(
        "amazon-us",
        r#""returnedCondition":"as-sent","insideReturnWindow":false"#,
    );
    assert_eq!(bounds(&late, "restocking-fee"), Some((0, 2000)));
    let intact = deduct(
        "amazon-us",
        r#""returnedCondition":"as-sent","insideReturnWindow":true"#,
    );
    assert_eq!(bounds(&intact, "restocking-fee"), Some((0, 0)));
    let other = deduct("amazon-us", r#""returnedCondition":"different-item""#);
    assert_eq!(bounds(&other, "restocking-fee"), None);
    assert_eq!(bounds(&other, "refund-administration-fee"), Some((0, 315)));
    let opened = deduct("amazon-jp", r#""opened":true"#);
    assert_eq!(bounds(&opened, "restocking-fee"), Some((0, 5000)));
    let points = told(
        "amazon-jp",
        r#""orderStatus":"ship-confirmed","parcel":"back","opened":true"#,
        r#"{"lines":[{"price":10000,"points":200}]}"#,
        Verdict::RefundWithDeduction,
    );
    assert_eq!(bounds(&points, "points-returned"), Some((100, 200)));
    assert_eq!(entry(&opened, "restocking-fee").party, "buyer");
    assert_eq!(
        bounds(&deduct("amazon-fr", r#""opened":true"#), "restocking-fee"),
        None
    );
}

#[test]
fn return_postage_follows_marketplace_and_reason() {
    let borne = |marketplace: &str, members: &str| {
        let money = told(
            marketplace,
            &format!(r#""orderStatus":"ship-confirmed","parcel":"delivered",{members}"#),
            r#"{"lines":[{"price":5000,"referralRate":0.15}],"outboundPostage":0,"returnPostage":900}"#,
            Verdict::MustAccept,
        );
        let postage = entry(&money, "return-postage");
        (postage.party, postage.low, postage.high)
    };
    let (seller, buyer) = (
        ("seller", Some(900), Some(900)),
        ("buyer", Some(900), Some(900)),
    );
    let open = ("seller", Some(0), Some(900));
    let defective = r#""reason":"defective""#;
    let mind = r#""reason":"change-of-mind","goods":[]"#;
    let fashion = r#""reason":"change-of-mind","goods":["fashion"]"#;
    assert_eq!(borne("amazon-us", defective), seller);
    assert_eq!(borne("amazon-us", mind), buyer);
    assert_eq!(borne("amazon-us", fashion), seller);
    assert_eq!(borne("amazon-us", r#""reason":"change-of-mind""#), open);
    // L-EU-008: the buyer's only where told.
    assert_eq!(borne("amazon-fr", mind), open);
    let told = |what: &str| format!("{mind},{what}");
    let info = |given: bool| told(&format!(r#""withdrawalInfoGiven":{given}"#));
    assert_eq!(borne("amazon-fr", &info(true)), buyer);
    assert_eq!(borne("amazon-fr", &info(false)), seller);
    assert_eq!(
        borne("amazon-fr", &told(r#""returnCostTold":false"#)),
        seller
    );
    assert_eq!(borne("amazon-ae", mind), open);
    assert_eq!(borne("amazon-jp", mind), open);
    let prime = r#""fulfilment":"seller-prime","#;
    assert_eq!(borne("amazon-jp", &format!("{prime}{mind}")), buyer);
    assert_eq!(borne("amazon-jp", &format!("{prime}{defective}")), seller);
}

#[test]
fn jp_fba_fashion_bears_the_fulfilment_fee_twice() {
    let fee = |goods: &str| {
        let money = told(
            "amazon-jp",
            &format!(r#"{CONFIRMED},"fulfilment":"marketplace","goods":{goods}"#),
            r#"{"lines":[{"price":3808,"referralRate":0.15}],"outboundPostage":434}"#,
            Verdict::MarketplaceDecides,
        );
        (
            bounds(&money, "returns-processing-fee"),
            money.seller_cost.high,
        )
    };
    assert_eq!(fee(r#"["fashion"]"#), (Some((434, 434)), Some(57 + 868)));
    assert_eq!(fee("[]"), (Some((0, 0)), Some(57 + 434)));
}

#[test]
fn a_deduction_given_stands_beside_the_whole_refund() {
    let money = told(
        "amazon-us",
        r#""orderStatus":"ship-confirmed","parcel":"back","reason":"change-of-mind","returnedCondition":"used-or-damaged""#,
        r#"{"lines":[{"price":10000,"referralRate":0.15,"refund":6000},{"price":500,"referralRate":0.15,"refund":0}]}"#,
        Verdict::RefundWithDeduction,
    );
    assert_eq!(exact(&money, "refund-to-buyer"), 6000);
    assert_eq!(exact(&money, "restocking-fee"), 4000);
    assert_eq!(exact(&money, "referral-fee-returned"), 900);
    assert_eq!(
        bounds(&money, "refund-administration-fee"),
        Some((180, 300))
    );
    let whole = money.otherwise.expect("the whole refund");
    assert_eq!(exact(&whole, "refund-to-buyer"), 10000);
    assert_eq!(exact(&whole, "refund-administration-fee"), 300);
}

#[test]
fn confirmed_by_mistake_and_still_in_hand_is_refunded_unsent() {
    let money = told(
        "amazon-jp",
        r#""orderStatus":"ship-confirmed","parcel":"packed","reason":"out-of-stock""#,
        r#"{"lines":[{"price":3808,"referralRate":0.15}],"outboundPostage":700}"#,
        Verdict::SellerCancels,
    );
    assert_eq!(money.course, "refund");
    assert_eq!(exact(&money, "outbound-postage"), 0);
    assert_eq!(money.seller_cost.high, Some(57));
}

#[test]
fn every_marketplace_of_amazon_has_books_in_its_currency() {
    let places = RULES
        .marketplaces()
        .filter(|place| crate::amazon::MARKETPLACES & place.mask != 0);
    let mut count = 0;
    for place in places {
        let name = kotowari::fact::Fact::Marketplace
            .name_of(place.mask)
            .expect("a name");
        let case = case(name, CONFIRMED, r#"{"lines":[{"price":1000}]}"#);
        let money = kotowari::money::of(&RULES, &case, Verdict::MustAccept, None).expect("money");
        assert_eq!(Some(money.currency), place.currency);
        count += 1;
    }
    assert_eq!(count, 12);
}

#[test]
fn only_part_of_the_order_costs_its_lines_fee_at_most() {
    let money = told(
        "amazon-uk",
        r#""orderStatus":"ship-date-set","parcel":"not-started","partOfOrder":true"#,
        r#"{"lines":[{"price":1000,"referralRate":0.15}]}"#,
        Verdict::AcceptAdvised,
    );
    assert_eq!(money.course, "refund");
    assert_eq!(bounds(&money, "refund-administration-fee"), Some((0, 30)));
    assert_eq!(money.seller_cost.high, Some(30));
}

#[test]
fn a_discount_makes_the_base_a_range() {
    let money = returned(
        "amazon-us",
        r#"{"price":10000,"shopDiscount":1000,"referralRate":0.15}"#,
    );
    assert_eq!(bounds(&money, "referral-fee-charged"), Some((1350, 1500)));
    assert_eq!(
        bounds(&money, "refund-administration-fee"),
        Some((270, 300))
    );
}

const CAPS: &[(&str, i64, i64)] = &[
    ("amazon-jp", 10, 500),
    ("amazon-us", 20, 500),
    ("amazon-uk", 20, 500),
    ("amazon-de", 20, 500),
    ("amazon-pl", 20, 2000),
    ("amazon-br", 20, 1000),
    ("amazon-ae", 20, 1500),
];

fn line(price: i64, shipping: i64, rate: u32, refund: Option<i64>) -> String {
    let refund = refund.map_or(String::new(), |refund| format!(r#","refund":{refund}"#));
    format!(r#"{{"price":{price},"shipping":{shipping},"referralRate":0.{rate:06}{refund}}}"#)
}

/// Amounts of daily life as often as the largest.
fn amount() -> impl Strategy<Value = i64> {
    prop_oneof![0_i64..=100_000, 0..=MOST / 2]
}

const VERDICTS: &[Verdict] = &[
    Verdict::MayRefuse,
    Verdict::AcceptAdvised,
    Verdict::MustRemedy,
    Verdict::WaitForItem,
    Verdict::RefundWithDeduction,
    Verdict::Contest,
    Verdict::DoNotRefundYourself,
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn the_fee_stays_below_cap_and_share_and_the_credit_below_the_charge(
        (marketplace, percent, cap) in select(CAPS), price in amount(), shipping in amount(), rate in 0_u32..1_000_000, part in 0_i64..=1000,
    ) {
        let refund = i64::try_from(i128::from(price + shipping) * i128::from(part) / 1000).expect("less");
        let money = returned(marketplace, &line(price, shipping, rate, Some(refund)));
        let (low, high) = bounds(&money, "refund-administration-fee").expect("known");
        let charged = exact(&money, "referral-fee-charged");
        let credit = exact(&money, "referral-fee-returned");
        prop_assert!(0 <= low && low <= high && high <= cap);
        prop_assert!(high * 100 <= charged * percent + 50);
        prop_assert!((0..=charged).contains(&credit));
        let (debit, most) = bounds(&money, "account-debit").expect("known");
        prop_assert_eq!((debit, most), (refund - credit + low, refund - credit + high));
        if refund == price + shipping {
            prop_assert_eq!(low, high);
            prop_assert_eq!(credit, charged);
        }
    }

    #[test]
    fn credit_and_kept_part_are_the_fee_within_one(amount in 0..=MOST * 1000, part in 0..=MOST * 4, more in 0..=MOST) {
        let whole = part + more;
        let credit = proportion(amount, part, whole);
        let kept = if more == 0 { 0 } else { proportion(amount, more, whole) };
        prop_assert!((amount..=amount + 1).contains(&(credit + kept)), "{credit} + {kept}");
        let wide = if whole == 0 { i128::from(amount) } else {
            (i128::from(amount) * i128::from(part) * 2 + i128::from(whole)) / (i128::from(whole) * 2)
        };
        prop_assert_eq!(i128::from(credit), wide);
    }

    #[test]
    fn lines_add_up_and_more_refunded_never_costs_less(
        (marketplace, ..) in select(CAPS), one in amount().prop_map(|amount| amount + 1), two in amount().prop_map(|amount| amount + 1), rate in 0_u32..1_000_000, less in amount(),
    ) {
        let (first, second) = (line(one, 0, rate, None), line(two, 0, rate, None));
        let fee = |lines: &str| bounds(&returned(marketplace, lines), "refund-administration-fee").expect("known");
        let both = fee(&format!("{first},{second}"));
        let ((a, b), (c, d)) = (fee(&first), fee(&second));
        prop_assert_eq!(both, (a + c, b + d));
        let (small, large) = (less.min(one), one);
        let (partial, full) = (fee(&line(one, 0, rate, Some(small))), fee(&line(one, 0, rate, Some(large))));
        prop_assert!(partial.0 <= full.0 && partial.1 <= full.1);
        let (cheap, dear) = (one.min(two), one.max(two));
        prop_assert!(fee(&line(cheap, 0, rate, None)).1 <= fee(&line(dear, 0, rate, None)).1);
    }

    #[test]
    fn nothing_overflows_and_every_working_is_filled(
        marketplace in select(&["amazon-jp", "amazon-us", "amazon-uk", "amazon-de", "amazon-ca", "amazon-br"][..]),
        verdict in select(VERDICTS), status in select(&["ship-date-set", "ship-confirmed"][..]),
        parcel in select(&["not-started", "labelled", "with-carrier", "delivered", "back", "lost"][..]),
        fulfilment in select(&["seller", "marketplace", "seller-prime"][..]), units in 1..=1_000_000, media in any::<bool>(), language in select(&["ja", "en"][..]),
    ) {
        let line = format!(
            r#"{{"price":{MOST},"quantity":{units},"shipping":{MOST},"giftWrap":{MOST},"tax":{MOST},"points":{MOST},"referralRate":1,"referralMinimum":{MOST},"closingFee":{MOST},"media":{media}}}"#
        );
        let lines: Vec<&str> = std::iter::repeat_n(line.as_str(), 1000).collect();
        let json = format!(
            r#"{{"marketplace":"{marketplace}","language":"{language}","orderStatus":"{status}","parcel":"{parcel}","fulfilment":"{fulfilment}","money":{{"lines":[{}],"outboundPostage":{MOST},"returnPostage":{MOST}}}}}"#,
            lines.join(",")
        );
        let case = RULES.parse(&json).expect("a case");
        let mut course = money(&RULES, &case, verdict, None);
        while let Some(money) = course {
            for entry in &money.entries {
                prop_assert!(entry.low <= entry.high && entry.low.is_some() == entry.high.is_some());
                prop_assert!(!entry.working.is_empty() && !entry.working.contains(['{', '}']), "{}", entry.working);
            }
            course = money.otherwise.map(|other| *other);
        }
    }
}
