//! The rulebook is complete: every row has a stable id, words, and a source that can be opened.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test may fail loudly"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use kotowari::Rulebook;
use kotowari::fact::Fact;
use kotowari::rule::{Confidence, Rule, Tier, Yield};
use kotowari::rulebook::{Book, Rows};
use kotowari::text::Language;

/// The whole rulebook, read once for all tests.
static RULES: LazyLock<Rulebook> = LazyLock::new(kotowari_rulebook::rulebook);

/// A row that several books share is listed once.
fn every_row() -> Vec<&'static Rule> {
    let mut rows: Vec<&Rule> = Vec::new();
    let books = RULES.books().iter();
    for row in books
        .flat_map(|book| [book.answers, book.effects].concat())
        .flatten()
    {
        if !rows.iter().any(|known| std::ptr::eq(*known, row)) {
            rows.push(row);
        }
    }
    rows.extend(RULES.withdrawals());
    rows.extend(RULES.claims());
    rows.extend(RULES.law_effects());
    rows.extend(kotowari_rulebook::ROWS.advice);
    rows
}

#[test]
fn ids_are_unique() {
    let mut seen = BTreeSet::new();
    for row in every_row() {
        assert!(seen.insert(row.id), "{} twice", row.id);
        assert!(
            row.id
                .chars()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "-.".contains(c)),
            "{}",
            row.id
        );
    }
}

#[test]
fn every_row_says_something_in_every_language_and_rests_on_a_source() {
    for row in every_row() {
        for language in Language::ALL {
            assert!(!RULES.say(row.says, language).is_empty(), "{}", row.id);
        }
        for finding in row.findings() {
            assert!(
                !finding.id.is_empty() && !finding.sources.is_empty(),
                "{}",
                row.id
            );
            for source in finding.sources {
                let (title, url) = (source.title, source.url);
                assert!(!title.is_empty(), "{}", row.id);
                // The articles that the project began with, and the rulebook itself, have no address.
                let addressless = title.contains("kotowari")
                    || title.contains("address not recorded")
                    || title.starts_with("出品者向けの解説記事");
                assert!(
                    url.starts_with("http") || addressless,
                    "{}: {title}",
                    row.id
                );
            }
        }
    }
}

#[test]
fn every_override_names_a_row() {
    let rows = every_row();
    for row in &rows {
        for name in row.overrides {
            let named = rows.iter().any(|other| match name.strip_suffix('*') {
                Some(prefix) => other.id.starts_with(prefix),
                None => other.id == *name,
            });
            assert!(named, "{} overrides {name}, which is no row", row.id);
        }
    }
}

#[test]
fn no_two_rows_override_each_other() {
    let rows = every_row();
    for row in rows.iter().filter(|row| !row.overrides.is_empty()) {
        for other in rows.iter().filter(|other| other.id != row.id) {
            assert!(
                !(row.overrides_row(other.id) && other.overrides_row(row.id)),
                "{} and {}",
                row.id,
                other.id
            );
        }
    }
}

#[test]
fn a_table_fits_its_bit_set() {
    for name in Fact::Marketplace.values() {
        let mask = Fact::Marketplace.mask_of(name).expect("a marketplace");
        assert!(RULES.answers(mask).len() <= 128, "{name}");
    }
    assert!(RULES.withdrawals().count() <= 128);
    assert!(RULES.claims().count() <= 128);
    assert!(RULES.impossible().len() <= 64);
}

#[test]
fn what_only_practitioners_say_never_settles_a_verdict() {
    for row in every_row() {
        if let Yield::Answer { .. } = row.yields {
            let best = row
                .findings()
                .map(|finding| finding.tier)
                .any(|tier| matches!(tier, Tier::Law | Tier::Official | Tier::OfficialDerived));
            assert!(
                best || row.settled != kotowari::Settled::Settled,
                "{}",
                row.id
            );
        }
    }
}

#[test]
fn what_is_hardly_sure_never_settles_a_verdict() {
    for row in every_row() {
        if let Yield::Answer { .. } = row.yields {
            let sure = row
                .findings()
                .any(|finding| finding.confidence != Confidence::Low);
            let settled = row.settled == kotowari::Settled::Settled;
            assert!(sure || !settled, "{}", row.id);
        }
    }
}

/// A finding is cited by the id of its dossier (`Q-022`, `L-JP-003`, `SH4`), and one id is one finding.
#[test]
fn findings_carry_dossier_ids() {
    let mut known: BTreeMap<&str, String> = BTreeMap::new();
    for row in every_row() {
        for finding in row.findings() {
            let id = finding.id;
            let shape = id.starts_with(|c: char| c.is_ascii_uppercase())
                && id
                    .chars()
                    .all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '-');
            let own = ["not-covered", "own-advice"]; // found in no dossier, and said so
            assert!(shape || own.contains(&id), "{}: {id}", row.id);
            let says = format!("{finding:?}");
            let first = known.entry(id).or_insert_with(|| says.clone());
            assert_eq!(*first, says, "{}: {id} is two findings", row.id);
        }
    }
}

/// Every marketplace of the vocabulary has rows; one that had none would say so, and never refuse.
#[test]
fn a_marketplace_without_rules_says_so_and_never_refuses() {
    const CUT: [Book; 1] = [Book {
        answers: &[],
        effects: &[],
        letters: &[],
        ..kotowari_rulebook::ebay::BOOK
    }];
    let rows = Rows {
        books: &CUT,
        ..kotowari_rulebook::ROWS
    };
    let rules = Rulebook::of(
        kotowari_rulebook::EDITION,
        rows,
        &[],
        kotowari_rulebook::WORDS,
    );
    let json = r#"{"marketplace": "ebay", "parcel": "packed", "reason": "change-of-mind"}"#;
    let case = rules.parse(json).expect("a case");
    let decision = rules.decide(&case);
    assert_eq!(decision.verdict, kotowari::Verdict::Unsettled);
    assert_eq!(decision.grounds[0].rule, "uncovered.marketplace");
}

/// Wherever the seller presses something in a marketplace's form, a step names the true reason to choose there.
#[test]
fn the_true_reason_to_choose_is_always_named() {
    let named = [
        ("amazon-jp", "seller", "out-of-stock", "在庫なし"),
        ("amazon-jp", "seller", "price-error", "価格設定の誤り"),
        (
            "amazon-jp",
            "seller",
            "wrong-address",
            "発送先住所に配送不可",
        ),
        ("amazon-jp", "seller", "will-not-sell", "その他の理由"),
        (
            "amazon-jp",
            "cancel-button",
            "change-of-mind",
            "購入者によるキャンセル",
        ),
        ("qoo10-jp", "seller", "out-of-stock", "在庫切れ"),
        ("qoo10-jp", "seller", "price-error", "価格の付け間違い"),
        ("qoo10-jp", "seller", "will-not-sell", "店舗の意向"),
        ("qoo10-jp", "seller", "wrong-address", "販売店都合"),
        ("qoo10-jp", "cancel-button", "late", "配送遅延"),
        ("qoo10-jp", "cancel-button", "defective", "商品や表示の問題"),
        ("qoo10-jp", "cancel-button", "change-of-mind", "顧客都合"),
        ("ebay", "seller", "out-of-stock", "在庫切れ・破損"),
        ("ebay", "seller", "price-error", "セラーの事情の理由"),
        ("ebay", "seller", "wrong-address", "届け先の問題"),
        ("own-store", "seller", "price-error", "価格の表示を誤った"),
        ("own-store", "seller", "out-of-stock", "在庫切れ"),
        ("own-store", "seller", "will-not-sell", "店舗の都合"),
        ("rakuten", "seller", "out-of-stock", "在庫切れ"),
        ("mercari", "seller", "price-error", "価格の表示を誤った"),
        ("minne", "seller", "will-not-sell", "販売した側の都合"),
        ("buyma", "seller", "price-error", "商品を買付けできなかった"),
    ];
    for (marketplace, channel, reason, words) in named {
        let json = format!(
            r#"{{"marketplace": "{marketplace}", "buyerCountry": "JP", "fulfilment": "seller", "channel": "{channel}",
                "orderStatus": "ship-date-set", "parcel": "not-started", "reason": "{reason}", "goods": [], "returnTerms": "shown-both",
                "termsCover": "cancellations-and-returns", "termsAllowDays": 0, "claimState": "none"}}"#
        );
        let case = RULES.parse(&json).expect("a case");
        let steps = RULES.decide(&case).steps.join("\n");
        assert!(
            steps.contains(words),
            "{marketplace} {channel} {reason}: {steps}"
        );
        if reason == "price-error" {
            assert!(!steps.contains("「在庫なし」(No"), "{steps}");
        }
    }
}
