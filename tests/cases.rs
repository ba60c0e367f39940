//! The corpus: every decision row with its one-fact twin, and everything else a case can hold.
//!
//! The same file is decided in Node and in browsers by `tests/browser`, which demands the same bytes.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test may fail loudly"
)]

use std::collections::BTreeSet;
use std::sync::LazyLock;

use kotowari::Rulebook;
use kotowari::rule::Yield;
use serde_json::Value;

/// The whole rulebook, read once for all tests.
static RULES: LazyLock<Rulebook> = LazyLock::new(kotowari_rulebook::rulebook);

/// Every file of `tests/cases`, but for the two that `tests/questions.rs` reads.
fn corpus() -> Vec<Value> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases");
    let files = std::fs::read_dir(folder).expect("the cases are there");
    let mut files: Vec<_> = files.map(|file| file.expect("a file").path()).collect();
    files.retain(|file| !file.ends_with("questions.json") && !file.ends_with("faults.json"));
    files.sort();
    files
        .iter()
        .map(|file| std::fs::read_to_string(file).expect("it can be read"))
        .flat_map(|text| serde_json::from_str::<Vec<Value>>(&text).expect("the corpus is JSON"))
        .collect()
}

/// What was decided, or the error, as JSON.
fn outcome(case: &Value) -> Value {
    let json = match RULES.parse(&case.to_string()) {
        Ok(case) => RULES.decide(&case).to_json(),
        Err(error) => error.to_json(RULES.sentences()),
    };
    serde_json::from_str(&json).expect("the answer is JSON")
}

/// A list of expectations means any of them; a day means any time on it.
fn agrees(expected: &Value, actual: &Value) -> bool {
    match (expected, actual) {
        (Value::Array(any), _) => any.iter().any(|one| agrees(one, actual)),
        (Value::String(day), Value::String(time))
            if day.len() == 10 && day.as_bytes()[4] == b'-' =>
        {
            time.starts_with(day.as_str())
        }
        _ => expected == actual,
    }
}

/// The objects of a list that have this id; all of them where none is wanted.
fn with_id<'a>(list: &'a Value, id: &Value) -> Vec<&'a Value> {
    list.as_array()
        .into_iter()
        .flatten()
        .filter(|item| id.is_null() || item["id"] == *id)
        .collect()
}

fn entries(decision: &Value) -> Value {
    let mut all = decision["money"]["entries"]
        .as_array()
        .cloned()
        .unwrap_or_default();
    all.extend(
        decision["money"]["otherwise"]["entries"]
            .as_array()
            .cloned()
            .unwrap_or_default(),
    );
    Value::Array(all)
}

/// Every way in which a decision falls short of what is expected.
fn failings(expect: &Value, actual: &Value) -> Vec<String> {
    let mut found = Vec::new();
    let mut check = |what: String, expected: &Value, actual: &Value| {
        if !agrees(expected, actual) {
            found.push(format!("{what}: expected {expected}, got {actual}"));
        }
    };
    for (key, expected) in expect.as_object().expect("an object") {
        match key.as_str() {
            "error" => {
                for (key, expected) in expected.as_object().expect("an object") {
                    check(format!("error.{key}"), expected, &actual["error"][key]);
                }
            }
            of @ ("law" | "message") => {
                for (key, expected) in expected.as_object().expect("an object") {
                    check(format!("{of}.{key}"), expected, &actual[of][key]);
                }
            }
            "consequences" | "duties" | "metrics" | "money" | "windows" => {
                let list = if key == "money" {
                    entries(actual)
                } else {
                    actual[key].clone()
                };
                for wanted in expected.as_array().expect("a list") {
                    let candidates = with_id(&list, &wanted["id"]);
                    let fits = candidates.iter().any(|candidate| {
                        wanted
                            .as_object()
                            .expect("an object")
                            .iter()
                            .all(|(key, value)| agrees(value, &candidate[key]))
                    });
                    check(
                        format!("{key} {wanted} among {candidates:?}"),
                        &true.into(),
                        &fits.into(),
                    );
                }
            }
            "ask" => {
                for fact in expected.as_array().expect("a list") {
                    let asked = actual["ask"]
                        .as_array()
                        .is_some_and(|ask| ask.iter().any(|question| question["fact"] == *fact));
                    check(format!("ask {fact}"), &true.into(), &asked.into());
                }
            }
            "alternatives" | "unknowns" | "warnings" => {
                for id in expected.as_array().expect("a list") {
                    check(
                        format!("{key} {id}"),
                        &true.into(),
                        &(!with_id(&actual[key], id).is_empty()).into(),
                    );
                }
            }
            "withoutDuties" => {
                for id in expected.as_array().expect("a list") {
                    check(
                        format!("no duty {id}"),
                        &true.into(),
                        &with_id(&actual["duties"], id).is_empty().into(),
                    );
                }
            }
            "steps" => {
                for step in expected.as_array().expect("a list") {
                    let given = actual["steps"].as_array().expect("a list");
                    check(
                        format!("step {step}"),
                        &true.into(),
                        &given.contains(step).into(),
                    );
                }
            }
            // What the letter says; `!` before what it must not
            "points" => {
                for point in expected.as_array().expect("a list") {
                    let point = point.as_str().expect("a word");
                    let (wanted, id) = point
                        .strip_prefix('!')
                        .map_or((true, point), |id| (false, id));
                    let said = actual["message"]["points"]
                        .as_array()
                        .is_some_and(|points| points.iter().any(|said| said == id));
                    check(format!("point {id}"), &wanted.into(), &said.into());
                }
            }
            "prevention" | "followUp" => {
                for rule in expected.as_array().expect("a list") {
                    let given = actual[key].as_array().expect("a list");
                    check(
                        format!("{key} {rule}"),
                        &true.into(),
                        &given.iter().any(|one| one["rule"] == *rule).into(),
                    );
                }
            }
            _ => check(key.clone(), expected, &actual[key]),
        }
    }
    found
}

#[test]
fn every_case_is_decided_as_the_dossier_says() {
    let mut wrong = Vec::new();
    let corpus = corpus();
    for case in &corpus {
        let failings = failings(&case["expect"], &outcome(&case["case"]));
        if !failings.is_empty() {
            wrong.push(format!(
                "{} {}\n    {}",
                case["row"],
                case["name"],
                failings.join("\n    ")
            ));
        }
    }
    println!("{} cases", corpus.len());
    assert!(
        wrong.is_empty(),
        "{} of {} cases:\n{}",
        wrong.len(),
        corpus.len(),
        wrong.join("\n")
    );
}

#[test]
fn every_decision_row_has_a_case() {
    let rows: BTreeSet<String> = corpus()
        .iter()
        .filter_map(|case| case["row"].as_str().map(String::from))
        .collect();
    let qoo10 = (1..=32).map(|number| format!("D{number:02}"));
    let law = [("JP", 30), ("US", 15), ("EU", 15), ("UK", 12)].into_iter();
    let law = law.flat_map(|(place, last)| (1..=last).map(move |n| format!("D-{place}-{n:02}")));
    let amazon = (1..=52).map(|number| format!("D-{number:02}"));
    let examples = (1..=9).map(|number| format!("E{number}"));
    for row in qoo10.chain(law).chain(amazon).chain(examples) {
        assert!(rows.contains(&row), "no case for {row}");
    }
}

/// Every advice is given in some case, and says of which tier it is; where nothing is refused, nothing follows a refusal.
#[test]
fn every_advice_is_given_somewhere_with_its_tier() {
    let mut given: BTreeSet<String> = BTreeSet::new();
    for case in corpus() {
        let decision = outcome(&case["case"]);
        for list in ["prevention", "followUp"] {
            for one in decision[list].as_array().into_iter().flatten() {
                assert!(one["tier"].is_string(), "{one}");
                given.insert(one["rule"].as_str().expect("a rule").into());
            }
        }
        if decision["verdict"] != "may-refuse" {
            let follows = decision["followUp"]
                .as_array()
                .is_some_and(|list| !list.is_empty());
            assert!(!follows, "{}", case["name"]);
        }
    }
    let rules = kotowari_rulebook::rulebook();
    let books = rules
        .books()
        .iter()
        .flat_map(|book| book.effects.iter().copied().flatten());
    let advice = books
        .chain(rules.law_effects())
        .chain(kotowari_rulebook::ROWS.advice);
    let missing: Vec<&str> = advice
        .filter(|row| matches!(row.yields, Yield::Prevention | Yield::FollowUp))
        .map(|row| row.id)
        .filter(|id| !given.contains(*id))
        .collect();
    assert!(missing.is_empty(), "given in no case: {missing:?}");
}

#[test]
fn twins_differ_in_one_fact_and_in_the_answer() {
    let corpus = corpus();
    for case in corpus.iter().filter(|case| case["twin"].is_string()) {
        let twin = corpus
            .iter()
            .find(|other| other["name"] == case["twin"])
            .expect("the twin exists");
        let keys: BTreeSet<&String> = [case, twin]
            .into_iter()
            .flat_map(|case| case["case"].as_object().expect("an object").keys())
            .collect();
        let differing: Vec<_> = keys
            .into_iter()
            .filter(|key| case["case"][*key] != twin["case"][*key])
            .collect();
        assert_eq!(differing.len(), 1, "{}: {differing:?}", case["name"]);
        let (one, other) = (outcome(&case["case"]), outcome(&twin["case"]));
        let told = |decision: &Value| {
            [
                "verdict",
                "then",
                "law",
                "duties",
                "consequences",
                "metrics",
                "money",
                "warnings",
                "unknowns",
                "error",
                "windows",
                "ask",
                "message",
            ]
            .map(|key| decision[key].clone())
        };
        assert_ne!(told(&one), told(&other), "{}", case["name"]);
    }
}

#[test]
fn every_letter_is_sent_somewhere_and_keeps_within_its_field() {
    let mut letters = BTreeSet::new();
    for case in corpus() {
        let decision = outcome(&case["case"]);
        let message = &decision["message"];
        let Some(body) = message["body"].as_str() else {
            continue;
        };
        letters.insert(message["id"].as_str().unwrap_or_default().to_string());
        let length = body.chars().count() as u64;
        assert!(
            length <= message["limit"].as_u64().unwrap_or(u64::MAX),
            "{}: {length}",
            case["name"]
        );
        assert!(length <= 1000, "{}: {length}", case["name"]);
        for phrase in [
            "システム上",
            "一切キャンセル不可",
            "受取拒否してください",
            "ペナルティ",
            "信用ポイント",
            "日以内に返金",
            "お客様都合でキャンセル",
            "レビュー",
        ] {
            assert!(!body.contains(phrase), "{}: {phrase}", case["name"]);
        }
        assert_eq!(
            body.matches("〇〇").count() + body.matches("____").count(),
            message["blanks"].as_array().map_or(0, Vec::len)
        );
    }
    assert!(letters.len() >= 18, "{letters:?}");
}

#[test]
fn every_letter_of_an_own_store_is_sent_somewhere() {
    let sent: BTreeSet<String> = corpus()
        .iter()
        .filter_map(|case| {
            outcome(&case["case"])["message"]["id"]
                .as_str()
                .map(String::from)
        })
        .collect();
    for id in [
        "accept",
        "accept-shop-reason",
        "acknowledged",
        "deduction",
        "delay-option",
        "dispute",
        "fault",
        "late",
        "lost",
        "not-accepted-unpaid",
        "accept-unpaid",
        "not-received",
        "refuse",
        "refuse-ground",
        "refuse-late",
        "refused-parcel",
        "return",
        "return-acknowledged",
        "return-refused",
        "return-refused-abroad",
        "return-waiting",
        "subscription-next",
        "subscription-stopped",
        "will-not-ship",
    ] {
        assert!(sent.contains(&format!("own-{id}")), "{id}");
    }
    assert!(sent.contains("holding"));
}

#[test]
fn a_message_says_shipped_only_of_a_parcel_that_has_left() {
    for case in corpus() {
        let decision = outcome(&case["case"]);
        let parcel = case["case"]["parcel"].as_str().unwrap_or_default();
        if let (Some(body), "not-started" | "in-production" | "packed" | "labelled") =
            (decision["message"]["body"].as_str(), parcel)
        {
            for phrase in [
                "発送済み",
                "引き渡し済み",
                "発送しているため",
                "handed to the carrier on",
                "have left us",
            ] {
                assert!(!body.contains(phrase), "{}: {phrase}", case["name"]);
            }
        }
    }
}
