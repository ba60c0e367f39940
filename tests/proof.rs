//! The rules give exactly one answer everywhere, and never an unsafe one.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test may fail loudly"
)]

use std::collections::BTreeSet;

use kotowari::Verdict;
use kotowari::fact::{
    Cond, Fact, Facts, Match, accepted, buyer_state, extended_window, parcel, reason, regime,
    return_terms, ship_time, since_order, statutory_window,
};
use kotowari::proof::{certify, walk};
use kotowari::rules;

#[test]
fn every_combination_at_qoo10_has_exactly_one_verdict() {
    let started = std::time::Instant::now();
    let proven = certify("qoo10-jp").expect("no gap and no clash");
    println!(
        "{} combinations of {} facts ({} impossible), covered by {} boxes in {:?}",
        proven.combinations,
        proven.facts.len(),
        proven.impossible,
        proven.leaves,
        started.elapsed()
    );
    assert_eq!(proven.possible + proven.impossible, proven.combinations);
    assert_eq!(proven.verdicts.values().sum::<u128>(), proven.possible);
}

#[test]
fn every_row_decides_somewhere() {
    let proven = certify("qoo10-jp").expect("proven");
    let rows = rules::qoo10::ANSWERS
        .iter()
        .chain(rules::law::withdrawals())
        .chain(rules::law::claims());
    println!(
        "{} withdrawals, {} claims",
        rules::law::withdrawals().count(),
        rules::law::claims().count()
    );
    let idle: Vec<&str> = rows
        .map(|row| row.id)
        .filter(|id| !proven.rows.contains_key(id))
        .collect();
    assert!(idle.is_empty(), "rows that never decide: {idle:?}");
}

#[test]
fn a_request_is_refused_only_on_one_of_the_three_listed_grounds() {
    walk("qoo10-jp", |leaf| {
        if leaf.verdict == Verdict::MayRefuse {
            let handed_over =
                leaf.facts.matches(Fact::Parcel.is(parcel::WITH_CARRIER)) == Match::Holds;
            let ready = leaf
                .facts
                .matches(Fact::Parcel.is(parcel::PACKED | parcel::LABELLED))
                == Match::Holds;
            let made_to_order = leaf.facts.matches(Fact::MadeToOrder.yes()) == Match::Holds;
            assert!(handed_over || ready || made_to_order, "{}", leaf.answer.id);
        }
    })
    .expect("proven");
}

/// The boxes in which the buyer may undo the order without a fault of the shop, or in which that
/// cannot be excluded: written from the dossier, apart from the rows.
fn open_rights() -> Vec<(&'static str, Vec<Cond>)> {
    const NOT_SHIPPED: u32 =
        parcel::NOT_STARTED | parcel::IN_PRODUCTION | parcel::PACKED | parcel::LABELLED;
    let window = |values| Fact::StatutoryWindow.is(values);
    let still = statutory_window::BEFORE_RECEIPT | statutory_window::RUNNING;
    let consumer = |law| {
        vec![
            Fact::Regime.is(law),
            Fact::BuyerIsBusiness.no(),
            Fact::SellerIsBusiness.yes(),
        ]
    };
    let goods = [Fact::Digital.no(), Fact::Service.no()];
    let with = |first: Vec<Cond>, more: &[Cond]| [first.as_slice(), more].concat();
    let not_shown = Fact::ReturnTerms.is(return_terms::NOT_SHOWN | return_terms::SHOWN_ONCE);
    let mut rights = vec![
        (
            "Japan: 8 days",
            with(
                with(consumer(regime::JP), &goods),
                &[not_shown, window(still)],
            ),
        ),
        // D-US-01, -04 to -07
        (
            "USA: not accepted",
            vec![
                Fact::Regime.is(regime::US),
                Fact::Parcel.is(NOT_SHIPPED),
                Fact::Accepted.is(accepted::NOT_YET),
            ],
        ),
        (
            "USA: late without a notice",
            with(
                goods.to_vec(),
                &[
                    Fact::Regime.is(regime::US),
                    Fact::Parcel.is(NOT_SHIPPED),
                    Fact::DelayNoticeSent.no(),
                    Fact::ShipTime.is_not(ship_time::NOT_PASSED),
                ],
            ),
        ),
        (
            "USA: a delay was announced",
            with(
                goods.to_vec(),
                &[
                    Fact::Regime.is(regime::US),
                    Fact::Parcel.is(NOT_SHIPPED),
                    Fact::DelayNoticeSent.yes(),
                ],
            ),
        ),
        // D-US-11
        (
            "California: 30 days",
            with(
                with(consumer(regime::US), &goods),
                &[
                    Fact::BuyerState.is(buyer_state::CALIFORNIA),
                    not_shown,
                    Fact::SinceOrder.is_not(since_order::LONGER),
                    Fact::MadeToOrder.no(),
                    Fact::Perishable.no(),
                    Fact::Hygiene.no(),
                ],
            ),
        ),
        // D-US-12, -13
        (
            "New York and others: no policy shown",
            with(
                consumer(regime::US),
                &[
                    Fact::BuyerState.is(buyer_state::LISTED),
                    not_shown,
                    Fact::Parcel.is_not(NOT_SHIPPED),
                ],
            ),
        ),
        (
            "California: subscription",
            vec![
                Fact::Regime.is(regime::US),
                Fact::BuyerState.is(buyer_state::CALIFORNIA),
                Fact::Subscription.yes(),
            ],
        ),
    ];
    for (law, name) in [(regime::EU, "EU"), (regime::UK, "UK")] {
        let ordinary = with(
            consumer(law),
            &[Fact::MadeToOrder.no(), Fact::Perishable.no()],
        );
        let sealed = with(
            ordinary.clone(),
            &[Fact::Hygiene.no(), Fact::SealedMedia.no()],
        );
        let unopened = with(ordinary.clone(), &[Fact::Opened.no()]);
        // Digital goods and services too: whether the right was lost cannot be told.
        rights.push((
            name,
            with(ordinary, &[window(statutory_window::BEFORE_RECEIPT)]),
        ));
        for goods in [sealed, unopened] {
            rights.push((
                name,
                with(goods.clone(), &[window(statutory_window::RUNNING)]),
            ));
            let not_told = [
                Fact::WithdrawalInfoGiven.no(),
                Fact::ExtendedWindow.is(extended_window::RUNNING),
            ];
            rights.push((name, with(goods, &not_told)));
        }
    }
    // L-EU-011: no exception of which the buyer was not told.
    let untold = [Fact::WithdrawalInfoGiven.no(), window(still)];
    rights.push((
        "EU: exception not told",
        with(consumer(regime::EU), &untold),
    ));
    rights
}

#[test]
fn nothing_is_refused_while_the_buyers_right_is_open() {
    let rights = open_rights();
    walk("qoo10-jp", |leaf| {
        if leaf.verdict != Verdict::MayRefuse && leaf.then != Some(Verdict::MayRefuse) {
            return;
        }
        for (name, open) in &rights {
            if leaf.facts.matches_all(open) == Match::Fails {
                continue;
            }
            assert_ne!(
                leaf.then,
                Some(Verdict::MayRefuse),
                "{name}: {}",
                leaf.answer.id
            );
            let on_its_way =
                leaf.facts.matches(Fact::Parcel.is(parcel::WITH_CARRIER)) == Match::Holds;
            assert!(on_its_way, "{name}: {}", leaf.answer.id);
        }
    })
    .expect("proven");
}

#[test]
fn goods_that_never_came_are_never_met_with_a_plain_no() {
    walk("qoo10-jp", |leaf| {
        let lost = leaf.facts.matches(Fact::Parcel.is(parcel::LOST)) != Match::Fails;
        let missing = leaf.facts.matches(Fact::Reason.is(reason::NOT_RECEIVED)) != Match::Fails;
        if lost || missing {
            assert_ne!(leaf.verdict, Verdict::MayRefuse, "{}", leaf.answer.id);
            assert_ne!(leaf.then, Some(Verdict::MayRefuse), "{}", leaf.answer.id);
        }
    })
    .expect("proven");
}

#[test]
fn non_conforming_goods_are_never_met_with_a_plain_no() {
    const FAULTY: u32 =
        reason::DEFECTIVE | reason::NOT_AS_DESCRIBED | reason::WRONG_ITEM | reason::MISSING_PART;
    walk("qoo10-jp", |leaf| {
        if leaf.facts.matches(Fact::Reason.is(FAULTY)) != Match::Fails {
            assert_ne!(leaf.verdict, Verdict::MayRefuse, "{}", leaf.answer.id);
            assert_ne!(leaf.then, Some(Verdict::MayRefuse), "{}", leaf.answer.id);
        }
    })
    .expect("proven");
}

/// Counts the marketplace's own table one combination at a time and compares with the boxes.
#[test]
fn counting_every_combination_agrees_with_the_boxes() {
    let rows = rules::qoo10::ANSWERS;
    let read: BTreeSet<Fact> = rows
        .iter()
        .flat_map(|row| row.when)
        .map(|cond| cond.fact)
        .collect();
    let facts: Vec<Fact> = read.into_iter().collect();
    let mut boxes: Vec<(&str, Vec<u32>)> = Vec::new();
    walk("qoo10-jp", |leaf| {
        boxes.push((
            leaf.answer.id,
            facts.iter().map(|fact| leaf.facts.get(*fact)).collect(),
        ));
    })
    .expect("proven");
    boxes.sort();
    boxes.dedup();

    let total: u64 = facts
        .iter()
        .map(|fact| fact.values().len() as u64)
        .product();
    let started = std::time::Instant::now();
    let mut impossible = 0_u64;
    for number in 0..total {
        let mut case = Facts::unknown();
        case.set(Fact::Marketplace, kotowari::fact::marketplace::QOO10_JP);
        let mut rest = number;
        for fact in &facts {
            let size = fact.values().len() as u64;
            case.set(*fact, 1 << (rest % size));
            rest /= size;
        }
        if rules::impossible::propagate(&mut case.clone()).is_err() {
            impossible += 1;
            continue;
        }
        let holding: Vec<_> = rows
            .iter()
            .filter(|row| case.matches_all(row.when) == Match::Holds)
            .collect();
        let prevailing: Vec<&str> = holding
            .iter()
            .filter(|row| {
                !holding
                    .iter()
                    .any(|other| other.id != row.id && other.overrides_row(row.id))
            })
            .map(|row| row.id)
            .collect();
        let boxed: BTreeSet<&str> = boxes
            .iter()
            .filter(|(_, masks)| {
                facts
                    .iter()
                    .zip(masks)
                    .all(|(fact, mask)| case.get(*fact) & mask != 0)
            })
            .map(|(id, _)| *id)
            .collect();
        assert_eq!(
            prevailing,
            boxed.into_iter().collect::<Vec<_>>(),
            "{case:?}"
        );
        assert_eq!(prevailing.len(), 1, "{case:?}");
    }
    println!(
        "{total} combinations counted ({impossible} impossible) in {:?}",
        started.elapsed()
    );
}
