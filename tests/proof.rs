//! The rules give exactly one answer everywhere, and never an unsafe one.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test may fail loudly"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use kotowari::fact::{
    Cond, Fact, Facts, Match, accepted, buyer_state, channel, claim_state, extended_window,
    fulfilment, marketplace, order_status, ordered_by, parcel, reason, regime, return_terms,
    ship_time, since_order, statutory_window,
};
use kotowari::proof::{Certificate, Stand, certify, stand, walk, walk_within};
use kotowari::rule::{Right, Yield};
use kotowari::{Rulebook, Verdict};

/// The whole rulebook, read once for all tests.
static RULES: LazyLock<Rulebook> = LazyLock::new(kotowari_rulebook::rulebook);

/// The marketplaces of a mask, by name.
fn named(marketplaces: u32) -> impl Iterator<Item = &'static str> {
    Fact::each(marketplaces).filter_map(|one| Fact::Marketplace.name_of(one))
}

/// Everywhere that rows have been entered.
fn covered() -> impl Iterator<Item = &'static str> {
    let books = RULES.books().iter();
    let covered = books.filter(|book| !book.answers.is_empty());
    covered.flat_map(|book| named(book.marketplaces()))
}

fn amazon() -> impl Iterator<Item = &'static str> {
    named(kotowari_rulebook::amazon::MARKETPLACES)
}

/// What is proven of every marketplace.
static CERTIFICATES: LazyLock<Vec<Certificate>> = LazyLock::new(|| {
    let prove = |name| certify(&RULES, name).unwrap_or_else(|flaw| panic!("{name}: {flaw:?}"));
    named(Fact::Marketplace.everything()).map(prove).collect()
});

#[test]
fn every_combination_has_exactly_one_verdict() {
    for proven in CERTIFICATES.iter() {
        println!(
            "{}: {} combinations of {} facts ({} impossible), covered by {} boxes",
            proven.marketplace,
            proven.combinations,
            proven.facts.len(),
            proven.impossible,
            proven.leaves,
        );
        assert_eq!(proven.possible + proven.impossible, proven.combinations);
    }
}

#[test]
fn every_row_decides_somewhere() {
    let proven = CERTIFICATES.iter().flat_map(|proven| proven.rows.keys());
    let decided: BTreeSet<&str> = proven.copied().collect();
    let idle: Vec<&str> = RULES
        .books()
        .iter()
        .flat_map(|book| book.answers.iter().copied().flatten())
        .chain(RULES.withdrawals())
        .chain(RULES.claims())
        .map(|row| row.id)
        .filter(|id| !decided.contains(id))
        .collect();
    assert!(idle.is_empty(), "rows that never decide: {idle:?}");
}

#[test]
fn a_request_is_refused_only_on_one_of_the_three_listed_grounds() {
    walk(&RULES, "qoo10-jp", |leaf| {
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
    // L-US-003
    let paid = Fact::OrderStatus.is_not(order_status::UNPAID | order_status::PENDING);
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
                    paid,
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
                    paid,
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
                    Fact::SinceOrder.is(since_order::DAYS_14 | since_order::DAYS_30),
                    Fact::MadeToOrder.no(),
                    Fact::Perishable.no(),
                    Fact::Hygiene.no(),
                ],
            ),
        ),
        // D-US-12, -13
        (
            "Massachusetts and others, of which no source names a period: no policy shown",
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
            "New York and others, inside the longest period named: no policy shown",
            with(
                consumer(regime::US),
                &[
                    Fact::BuyerState.is(buyer_state::PERIOD),
                    not_shown,
                    Fact::SinceOrder.is_not(since_order::OLDER),
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
    for name in covered() {
        walk(&RULES, name, |leaf| {
            if leaf.verdict != Verdict::MayRefuse && leaf.then != Some(Verdict::MayRefuse) {
                return;
            }
            for (right, open) in &rights {
                if leaf.facts.matches_all(open) == Match::Fails {
                    continue;
                }
                assert_ne!(
                    leaf.then,
                    Some(Verdict::MayRefuse),
                    "{name}, {right}: {}",
                    leaf.answer.id
                );
                let on_its_way =
                    leaf.facts.matches(Fact::Parcel.is(parcel::WITH_CARRIER)) == Match::Holds;
                assert!(on_its_way, "{name}, {right}: {}", leaf.answer.id);
            }
        })
        .expect("proven");
    }
}

#[test]
fn goods_that_never_came_are_never_met_with_a_plain_no() {
    for name in covered() {
        walk(&RULES, name, |leaf| {
            let lost = leaf.facts.matches(Fact::Parcel.is(parcel::LOST)) != Match::Fails;
            let missing = leaf.facts.matches(Fact::Reason.is(reason::NOT_RECEIVED)) != Match::Fails;
            if lost || missing {
                assert_ne!(
                    leaf.verdict,
                    Verdict::MayRefuse,
                    "{name}: {}",
                    leaf.answer.id
                );
                assert_ne!(
                    leaf.then,
                    Some(Verdict::MayRefuse),
                    "{name}: {}",
                    leaf.answer.id
                );
            }
        })
        .expect("proven");
    }
}

#[test]
fn non_conforming_goods_are_never_met_with_a_plain_no() {
    const FAULTY: u32 =
        reason::DEFECTIVE | reason::NOT_AS_DESCRIBED | reason::WRONG_ITEM | reason::MISSING_PART;
    for name in covered() {
        walk(&RULES, name, |leaf| {
            if leaf.facts.matches(Fact::Reason.is(FAULTY)) != Match::Fails {
                assert_ne!(
                    leaf.verdict,
                    Verdict::MayRefuse,
                    "{name}: {}",
                    leaf.answer.id
                );
                assert_ne!(
                    leaf.then,
                    Some(Verdict::MayRefuse),
                    "{name}: {}",
                    leaf.answer.id
                );
            }
        })
        .expect("proven");
    }
}

/// What the shop has shown and grants binds it, whatever the law says.
#[test]
fn an_own_store_refuses_no_return_that_its_terms_grant() {
    walk(&RULES, "own-store", |leaf| {
        let granted = surely(leaf, Fact::ReturnTerms.is_not(return_terms::NOT_SHOWN))
            && surely(leaf, Fact::TermsGrant.yes())
            && surely(leaf, Fact::Channel.is(channel::MESSAGE))
            && surely(leaf, Fact::Reason.is(reason::CHANGE_OF_MIND))
            && surely(leaf, Fact::Parcel.is(parcel::DELIVERED));
        if granted {
            assert_eq!(leaf.then, Some(Verdict::MustAccept), "{}", leaf.answer.id);
        }
    })
    .expect("proven");
}

/// What a leaf is about, and whether the facts say so wherever they are known.
fn may(leaf: &kotowari::proof::Leaf<'_>, cond: kotowari::fact::Cond) -> bool {
    leaf.facts.matches(cond) != Match::Fails
}

fn surely(leaf: &kotowari::proof::Leaf<'_>, cond: kotowari::fact::Cond) -> bool {
    leaf.facts.matches(cond) == Match::Holds
}

const IN_SHOP: u32 =
    parcel::NOT_STARTED | parcel::IN_PRODUCTION | parcel::PACKED | parcel::LABELLED;

#[test]
fn a_message_never_cancels_an_unshipped_order_that_amazon_would_count() {
    const BUYER_WANTS_OUT: u32 = reason::CHANGE_OF_MIND
        | reason::ORDERED_BY_MISTAKE
        | reason::DUPLICATE
        | reason::LATE
        | reason::WRONG_ADDRESS
        | reason::MINOR
        | reason::UNSUITABLE_CONTENT
        | reason::IMPORT_CHARGES;
    for name in amazon() {
        walk(&RULES, name, |leaf| {
            let unofficial = may(leaf, Fact::Channel.is(channel::MESSAGE))
                && may(leaf, Fact::Fulfilment.is(fulfilment::SELLER))
                && may(leaf, Fact::OrderStatus.is_not(order_status::SHIP_CONFIRMED))
                && may(leaf, Fact::Parcel.is(IN_SHOP))
                && may(leaf, Fact::Reason.is(BUYER_WANTS_OUT));
            if unofficial {
                assert!(
                    !matches!(
                        leaf.verdict,
                        Verdict::MustAccept | Verdict::SellerCancels | Verdict::AcceptAdvised
                    ),
                    "{name}: {}",
                    leaf.answer.id
                );
            }
        })
        .expect("proven");
    }
}

#[test]
fn nothing_is_refunded_where_that_would_forfeit_amazons_cover() {
    for name in ["amazon-us", "amazon-ca"] {
        walk(&RULES, name, |leaf| {
            let covered = surely(leaf, Fact::Fulfilment.is(fulfilment::SELLER))
                && surely(leaf, Fact::LabelFromMarketplace.yes())
                && surely(leaf, Fact::FirstScanOnTime.yes())
                && surely(
                    leaf,
                    Fact::Parcel.is(parcel::WITH_CARRIER | parcel::LOST | parcel::DELIVERED),
                )
                && surely(leaf, Fact::Reason.is(reason::NOT_RECEIVED))
                && surely(
                    leaf,
                    Fact::Channel.is_not(channel::SELLER | channel::CLAIM | channel::CHARGEBACK),
                );
            if covered {
                assert!(
                    matches!(
                        leaf.verdict,
                        Verdict::DoNotRefundYourself
                            | Verdict::Contest
                            | Verdict::MarketplaceDecides
                    ),
                    "{name}: {} {:?}",
                    leaf.answer.id,
                    leaf.verdict
                );
            }
        })
        .expect("proven");
    }
}

#[test]
fn what_amazon_ships_or_serves_is_never_the_sellers_to_decide() {
    for name in amazon() {
        walk(&RULES, name, |leaf| {
            let amazons = surely(leaf, Fact::Fulfilment.is_not(fulfilment::SELLER))
                && surely(leaf, Fact::Channel.is_not(channel::SELLER));
            if amazons {
                assert!(
                    matches!(
                        leaf.verdict,
                        Verdict::MarketplaceDecides
                            | Verdict::Redirect
                            | Verdict::Contest
                            | Verdict::WaitForItem
                    ),
                    "{name}: {} {:?}",
                    leaf.answer.id,
                    leaf.verdict
                );
            }
        })
        .expect("proven");
    }
}

#[test]
fn no_return_is_refused_inside_amazons_own_window() {
    for name in amazon() {
        walk(&RULES, name, |leaf| {
            // A-203, A-204: there is no such window for goods made to order.
            let inside = surely(leaf, Fact::InsideReturnWindow.yes())
                && may(leaf, Fact::Personalised.no())
                && may(leaf, Fact::Parcel.is(parcel::DELIVERED))
                && surely(leaf, Fact::Reason.is_not(reason::NOT_RECEIVED));
            if inside {
                assert_ne!(
                    leaf.verdict,
                    Verdict::MayRefuse,
                    "{name}: {}",
                    leaf.answer.id
                );
                assert_ne!(
                    leaf.then,
                    Some(Verdict::MayRefuse),
                    "{name}: {}",
                    leaf.answer.id
                );
            }
        })
        .expect("proven");
    }
}

/// L-EU-005: the button of a shop of one's own is the withdrawal function, and a withdrawal has no reason.
#[test]
fn a_withdrawal_by_the_shops_own_button_is_accepted_whatever_the_reason() {
    walk(&RULES, "own-store", |leaf| {
        let withdrawn = surely(leaf, Fact::Channel.is(channel::CANCEL_BUTTON))
            && surely(leaf, Fact::Regime.is(regime::EU | regime::UK))
            && surely(leaf, Fact::BuyerIsBusiness.no())
            && surely(leaf, Fact::SellerIsBusiness.yes())
            && [
                Fact::Personalised,
                Fact::Perishable,
                Fact::Digital,
                Fact::Service,
                Fact::Hygiene,
                Fact::SealedMedia,
            ]
            .iter()
            .all(|fact| surely(leaf, fact.no()));
        if !withdrawn || leaf.verdict == Verdict::Automatic {
            return;
        }
        let window = |values| Fact::StatutoryWindow.is(values);
        if surely(leaf, Fact::Parcel.is(IN_SHOP)) {
            assert_eq!(leaf.verdict, Verdict::MustAccept, "{}", leaf.answer.id);
        } else if surely(leaf, Fact::Parcel.is(parcel::WITH_CARRIER))
            || surely(leaf, Fact::Parcel.is(parcel::DELIVERED))
                && surely(leaf, window(statutory_window::RUNNING))
        {
            assert_eq!(leaf.then, Some(Verdict::MustAccept), "{}", leaf.answer.id);
        }
    })
    .expect("proven");
}

/// D-42, D-47: an open claim does not take away what Amazon decides or pays by itself.
#[test]
fn an_open_claim_leaves_amazons_own_cover_standing() {
    for name in ["amazon-us", "amazon-ca"] {
        walk(&RULES, name, |leaf| {
            let open = surely(leaf, Fact::Fulfilment.is(fulfilment::SELLER))
                && surely(leaf, Fact::Channel.is(channel::CLAIM))
                && surely(leaf, Fact::ClaimState.is(claim_state::OPEN))
                && surely(leaf, Fact::RefundAlreadyMade.no());
            let covered = surely(leaf, Fact::LabelFromMarketplace.yes())
                && surely(leaf, Fact::FirstScanOnTime.yes())
                && surely(leaf, Fact::Reason.is(reason::NOT_RECEIVED))
                && surely(
                    leaf,
                    Fact::Parcel.is(parcel::WITH_CARRIER | parcel::LOST | parcel::DELIVERED),
                );
            if open && covered {
                assert_eq!(
                    leaf.verdict,
                    Verdict::DoNotRefundYourself,
                    "{name}: {}",
                    leaf.answer.id
                );
            }
            let returning = surely(leaf, Fact::Parcel.is(parcel::COMING_BACK))
                && surely(leaf, Fact::Reason.is(reason::CHANGE_OF_MIND));
            if open && returning {
                assert_eq!(
                    leaf.verdict,
                    Verdict::MarketplaceDecides,
                    "{name}: {}",
                    leaf.answer.id
                );
            }
        })
        .expect("proven");
    }
}

/// Most spaces are too large to count one by one: complete cases drawn at random have exactly one prevailing row, the
/// one of their box.
#[test]
fn random_complete_cases_agree_with_the_boxes() {
    let mut state = 20_261_124_u64;
    let mut next = |below: u32| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        ((state >> 33) % u64::from(below)) as u32
    };
    for name in covered() {
        let mask = Fact::Marketplace.mask_of(name).expect("a marketplace");
        let rows = RULES.answers(mask);
        let mut boxes: Vec<(Facts, &str)> = Vec::new();
        walk(&RULES, name, |leaf| {
            boxes.push((leaf.facts.clone(), leaf.answer.id))
        })
        .expect("proven");
        // A case is looked for only among the boxes that can hold its parcel and its channel.
        let near = |case: &Facts| (case.get(Fact::Parcel), case.get(Fact::Channel));
        let mut nearby: BTreeMap<(u32, u32), Vec<usize>> = BTreeMap::new();
        for (index, (facts, _)) in boxes.iter().enumerate() {
            for parcel in Fact::each(facts.get(Fact::Parcel)) {
                for channel in Fact::each(facts.get(Fact::Channel)) {
                    nearby.entry((parcel, channel)).or_default().push(index);
                }
            }
        }
        let mut tried = 0;
        while tried < 2_000 {
            let mut case = Facts::unknown();
            case.set(Fact::Marketplace, mask);
            // What the values drawn so far exclude is no longer drawn.
            let whole = Fact::ALL.iter().all(|fact| {
                let values: Vec<u32> = Fact::each(case.get(*fact)).collect();
                case.set(*fact, values[next(values.len() as u32) as usize]);
                RULES.propagate(&mut case).is_ok()
            });
            if !whole {
                continue;
            }
            tried += 1;
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
            let boxed: BTreeSet<&str> = nearby[&near(&case)]
                .iter()
                .map(|index| &boxes[*index])
                .filter(|(facts, _)| {
                    Fact::ALL
                        .iter()
                        .all(|fact| facts.get(*fact) & case.get(*fact) != 0)
                })
                .map(|(_, id)| *id)
                .collect();
            assert_eq!(
                prevailing,
                boxed.into_iter().collect::<Vec<_>>(),
                "{name}: {case:?}"
            );
        }
    }
}

/// Counts the marketplace's own table one combination at a time and compares with the boxes.
#[test]
fn counting_every_combination_agrees_with_the_boxes() {
    let rows = kotowari_rulebook::qoo10_jp::rules::ANSWERS;
    let read: BTreeSet<Fact> = rows
        .iter()
        .flat_map(|row| row.when)
        .map(|cond| cond.fact)
        .collect();
    let facts: Vec<Fact> = read.into_iter().collect();
    let mut boxes: Vec<(&str, Vec<u32>)> = Vec::new();
    walk(&RULES, "qoo10-jp", |leaf| {
        boxes.push((
            leaf.answer.id,
            facts.iter().map(|fact| leaf.facts.get(*fact)).collect(),
        ));
    })
    .expect("proven");
    boxes.sort();
    boxes.dedup();

    let started = std::time::Instant::now();
    let (mut total, mut impossible) = (0_u64, 0_u64);
    let mut start = Facts::unknown();
    start.set(Fact::Marketplace, kotowari::fact::marketplace::QOO10_JP);
    // The taps first: what they leave of the rows and of the boxes is all that the rest has to be held against.
    let (taps, others) = facts.split_at(4);
    combine(taps, &start, &mut |tapped| {
        let near: Vec<_> = boxes
            .iter()
            .filter(|(_, masks)| {
                let mut told = taps.iter().zip(masks);
                told.all(|(fact, mask)| tapped.get(*fact) & mask != 0)
            })
            .collect();
        let open: Vec<_> = rows
            .iter()
            .filter(|row| tapped.matches_all(row.when) != Match::Fails)
            .collect();
        combine(others, tapped, &mut |case| {
            total += 1;
            if RULES.propagate(&mut case.clone()).is_err() {
                impossible += 1;
                return;
            }
            let holding: Vec<_> = open
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
            let boxed: BTreeSet<&str> = near
                .iter()
                .filter(|(_, masks)| {
                    let mut told = facts.iter().zip(masks);
                    told.all(|(fact, mask)| case.get(*fact) & mask != 0)
                })
                .map(|(id, _)| *id)
                .collect();
            assert_eq!(
                prevailing,
                boxed.into_iter().collect::<Vec<_>>(),
                "{case:?}"
            );
            assert_eq!(prevailing.len(), 1, "{case:?}");
        });
    });
    let all: u64 = facts
        .iter()
        .map(|fact| fact.values().len() as u64)
        .product();
    assert_eq!(total, all);
    println!(
        "{total} combinations counted ({impossible} impossible) in {:?}",
        started.elapsed()
    );
}

/// Puts every combination of the facts' values into a case.
fn combine(facts: &[Fact], case: &Facts, then: &mut dyn FnMut(&Facts)) {
    let Some((fact, others)) = facts.split_first() else {
        return then(case);
    };
    for place in 0..fact.values().len() {
        let mut case = case.clone();
        case.set(*fact, 1 << place);
        combine(others, &case, then);
    }
}

/// Amazon marketplaces whose law and rows, as far as the taps ask, are those of another.
const AS_ANOTHER: &[&str] = &[
    "amazon-fr",
    "amazon-it",
    "amazon-es",
    "amazon-nl",
    "amazon-pl",
    "amazon-ca",
    "amazon-ae",
    "amazon-br",
];

/// Everywhere that rows have been entered, under the law of every buyer that it can have, and of no one in particular.
fn places() -> Vec<(&'static str, u32)> {
    let mut places = Vec::new();
    for name in covered().filter(|name| !AS_ANOTHER.contains(name)) {
        let case = RULES.parse(&format!(r#"{{"marketplace": "{name}"}}"#));
        let laws = case.expect("a case").facts().get(Fact::Regime);
        places.extend(Fact::each(laws).map(|law| (name, law)));
        if laws.count_ones() > 1 {
            places.push((name, laws));
        }
    }
    places
}

/// Each value of a fact, and not knowing it.
fn stated(fact: Fact) -> Vec<u32> {
    let mut values: Vec<u32> = Fact::each(fact.everything()).collect();
    values.push(fact.everything());
    values
}

/// What else may be stated beside the taps.
fn beside() -> Vec<Vec<Cond>> {
    let shown = [
        Fact::ReturnTerms.is(return_terms::SHOWN_BOTH),
        Fact::TermsCover.is(kotowari::fact::terms_cover::CANCELLATIONS_AND_RETURNS),
    ];
    vec![
        vec![],
        vec![Fact::LeavesToday.yes()],
        shown.to_vec(),
        [
            &shown[..],
            &[Fact::LeavesToday.yes(), Fact::ConfirmStep.yes()],
        ]
        .concat(),
        [
            &shown[..],
            &[Fact::TermsGrant.no(), Fact::LeavesToday.yes()],
        ]
        .concat(),
        vec![
            Fact::StatutoryWindow.is(statutory_window::OVER),
            Fact::WithdrawalInfoGiven.yes(),
        ],
        vec![
            Fact::InsideReturnWindow.no(),
            Fact::Fulfilment.is(fulfilment::SELLER),
        ],
    ]
}

/// Every partial statement of what the taps ask, with its answer.
fn every_partial_statement(mut look: impl FnMut(&str, &Facts, Stand)) -> usize {
    let mut tried = 0;
    let states = kotowari::States::default();
    for (name, law) in places() {
        let mut start = Facts::unknown();
        start.set(
            Fact::Marketplace,
            Fact::Marketplace.mask_of(name).expect("a marketplace"),
        );
        start.set(Fact::Regime, law);
        for conds in beside() {
            for status in stated(Fact::OrderStatus) {
                for parcel in stated(Fact::Parcel) {
                    for reason in stated(Fact::Reason) {
                        for channel in stated(Fact::Channel) {
                            let mut facts = start.clone();
                            for cond in &conds {
                                facts.narrow(cond.fact, cond.allowed);
                            }
                            facts.set(Fact::OrderStatus, status);
                            facts.set(Fact::Parcel, parcel);
                            facts.set(Fact::Reason, reason);
                            facts.set(Fact::Channel, channel);
                            if RULES.propagate(&mut facts).is_err() {
                                continue;
                            }
                            tried += 1;
                            look(name, &facts, stand(&RULES, &facts, &states));
                        }
                    }
                }
            }
        }
    }
    tried
}

/// The ordinary case, written apart from the rows that presume it, and no generosity of the shop's own.
const ORDINARY: &[Cond] = &[
    Fact::Channel.is_not(channel::SUBSCRIPTION_PAGE | channel::CLAIM | channel::CHARGEBACK),
    Fact::BuyerIsBusiness.no(),
    Fact::SellerIsBusiness.yes(),
    Fact::Digital.no(),
    Fact::Service.no(),
    Fact::Perishable.no(),
    Fact::Hygiene.no(),
    Fact::SealedMedia.no(),
    Fact::Subscription.no(),
    Fact::OrderedBy.is_not(ordered_by::SELLER_CALLED),
    Fact::DelayNoticeSent.no(),
    Fact::GenerousTerms.no(),
    Fact::TermsGrant.no(),
];

/// The same where something holds.
const ORDINARY_THERE: &[(&[Cond], &[Cond])] = &[
    // L-US-012: goods that California's law does not take out.
    (
        &[Fact::BuyerState.is(buyer_state::CALIFORNIA)],
        &[Fact::MadeToOrder.no(), Fact::Used.no(), Fact::Opened.no()],
    ),
    // E19, ET11: a listing there shows the return policy.
    (
        &[
            Fact::Marketplace.is(marketplace::EBAY | marketplace::ETSY),
            Fact::Regime.is(regime::US),
        ],
        &[Fact::ReturnTerms.is(return_terms::SHOWN_BOTH)],
    ),
];

/// Named invariant: no refusal, in verdict or `then`, rests on a situation or a proviso while some completion
/// that contradicts nothing stated gives the buyer a right, unless that right is the `then`.
///
/// Every partial statement is answered, and the completions of each refusal are walked box by box. And the
/// guards of the ladder: a proviso never stands on a situation; a change of mind that was only taken for
/// granted carries a refusal only where what follows binds; the buyer's side never refuses.
#[test]
fn no_refusal_rests_on_a_rung_or_a_proviso_while_the_buyer_may_have_a_right() {
    let started = std::time::Instant::now();
    let (mut refusals, mut leaves) = (0, 0);
    let tried = every_partial_statement(|name, facts, stand| {
        let binding = matches!(
            stand.then,
            Some(
                Verdict::MustAccept
                    | Verdict::MustRemedy
                    | Verdict::WaitForItem
                    | Verdict::RefundWithDeduction
            )
        );
        let refuses = stand.verdict == Verdict::MayRefuse && stand.verdict_is_bold && !binding;
        let then_refuses = stand.then == Some(Verdict::MayRefuse) && stand.then_is_bold;
        assert!(
            !(stand.verdict == Verdict::MayRefuse && stand.stacked),
            "{name} {facts:?}"
        );
        if stand.on_the_buyers_side || stand.on_the_reason {
            assert!(!refuses && !then_refuses, "{name} {stand:?} {facts:?}");
        }
        if !refuses && !then_refuses {
            return;
        }
        refusals += 1;
        let mut within = facts.clone();
        let there = ORDINARY_THERE.iter();
        let there = there.filter(|(given, _)| within.matches_all(given) == Match::Holds);
        let there: Vec<Cond> = there.flat_map(|(_, ordinary)| *ordinary).copied().collect();
        for cond in ORDINARY.iter().chain(&there) {
            if within.matches(*cond) == Match::Open {
                within.narrow(cond.fact, cond.allowed);
            }
        }
        walk_within(&RULES, &within, |leaf| {
            leaves += 1;
            for row in leaf.law {
                let Yield::Right { right, .. } = row.yields else {
                    continue;
                };
                assert_eq!(right, Right::None, "{name}: {} {stand:?} {facts:?}", row.id);
            }
        })
        .expect("proven");
    });
    println!(
        "{tried} partial statements, {refusals} refusals on a situation or proviso, {leaves} boxes of their completions, {:?}",
        started.elapsed()
    );
    assert!(tried > 300_000 && refusals > 100);
}

/// Named invariant: what the taps ask is always enough for an answer on the request where all of it is told.
#[test]
fn a_verdict_is_open_only_where_its_likely_completions_disagree() {
    let mut open = 0;
    let tried = every_partial_statement(|_, facts, stand| {
        let known = [Fact::OrderStatus, Fact::Parcel, Fact::Reason, Fact::Channel];
        let told = known.iter().all(|fact| facts.is_known(*fact));
        if told && (stand.verdict == Verdict::NeedFacts || stand.then == Some(Verdict::NeedFacts)) {
            open += 1;
        }
    });
    println!("{open} of {tried} statements of all four taps stay open");
    assert_eq!(open, 0);
}
