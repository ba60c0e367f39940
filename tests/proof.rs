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
use kotowari::fact::{Fact, Facts, Match, parcel, reason, return_terms, statutory_window};
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

const AMAZON: [&str; 12] = [
    "amazon-jp",
    "amazon-us",
    "amazon-uk",
    "amazon-de",
    "amazon-fr",
    "amazon-it",
    "amazon-es",
    "amazon-nl",
    "amazon-pl",
    "amazon-ca",
    "amazon-ae",
    "amazon-br",
];

#[test]
fn every_combination_at_every_amazon_marketplace_has_exactly_one_verdict() {
    for name in AMAZON {
        let started = std::time::Instant::now();
        let proven = certify(name).unwrap_or_else(|flaw| panic!("{name}: {flaw:?}"));
        println!(
            "{name}: {} combinations of {} facts ({} impossible), covered by {} boxes in {:?}",
            proven.combinations,
            proven.facts.len(),
            proven.impossible,
            proven.leaves,
            started.elapsed()
        );
        assert_eq!(proven.possible + proven.impossible, proven.combinations);
    }
}

#[test]
fn every_row_decides_somewhere() {
    for book in rules::BOOKS {
        let places = Fact::Marketplace.values().iter();
        let decided: BTreeSet<&str> = places
            .filter(|name| Fact::Marketplace.mask_of(name).unwrap_or(0) & book.marketplaces != 0)
            .flat_map(|name| certify(name).expect("proven").rows.into_keys())
            .collect();
        let rows = book
            .answers
            .iter()
            .copied()
            .flatten()
            .chain(rules::law::withdrawals())
            .chain(rules::law::claims());
        let idle: Vec<&str> = rows
            .map(|row| row.id)
            .filter(|id| !decided.contains(id))
            .collect();
        assert!(idle.is_empty(), "rows that never decide: {idle:?}");
    }
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

#[test]
fn nothing_is_refused_while_the_buyers_right_in_japan_is_open() {
    let open_right = [
        Fact::Regime.is(kotowari::fact::regime::JP),
        Fact::BuyerIsBusiness.no(),
        Fact::SellerIsBusiness.yes(),
        Fact::Digital.no(),
        Fact::Service.no(),
        Fact::ReturnTerms.is(return_terms::NOT_SHOWN | return_terms::SHOWN_ONCE),
        Fact::StatutoryWindow.is(statutory_window::BEFORE_RECEIPT | statutory_window::RUNNING),
    ];
    walk("qoo10-jp", |leaf| {
        if leaf.facts.matches_all(&open_right) != Match::Fails {
            assert_ne!(leaf.then, Some(Verdict::MayRefuse), "{}", leaf.answer.id);
            let on_its_way =
                leaf.facts.matches(Fact::Parcel.is(parcel::WITH_CARRIER)) == Match::Holds;
            assert!(
                leaf.verdict != Verdict::MayRefuse || on_its_way,
                "{}",
                leaf.answer.id
            );
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
