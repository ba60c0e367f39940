//! What sellers asked in public and what went wrong once, each with a twin that differs in one fact and in the answer.
//!
//! `cases/questions.json`: questions of real sellers (`question` in our own words, `source` as it was found) and
//! neighbours of theirs. `cases/faults.json`: inputs that were once answered wrongly. Both belong to the corpus that
//! is decided in Node and in browsers too. `why` cites the findings that the expectation follows from.
//!
//! `expect` names, besides what the rest of the corpus names: `unsafe` and `unsafeThen` (words that would harm),
//! `settledNot`, `due` and `dueExact` (a day or an instant on which a duty, the right or a window ends),
//! `dueNotBefore` and `untilNotBefore` (no task and no right ends before that day), `turns` (one of these facts is
//! asked for or flips the answer), `askNot`, `assumed`, `assumedNot`, `assumedOrAsked`, `flipsNot`, `warningsNot`,
//! `dutiesNot`, `stepsNot` and `letterNot` (words that may not stand there), `letter` (there is one to send) and `adds`
//! (pieces of a Case that do not turn the answer while it is called settled).
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may fail loudly"
)]

use std::collections::BTreeSet;
use std::sync::LazyLock;

use chrono::DateTime;
use kotowari::Rulebook;
use serde_json::{Map, Value};

/// The whole rulebook, read once for all tests.
static RULES: LazyLock<Rulebook> = LazyLock::new(kotowari_rulebook::rulebook);

fn read(text: &str) -> Vec<Value> {
    serde_json::from_str(text).expect("a list of cases")
}

fn questions() -> Vec<Value> {
    read(include_str!("cases/questions.json"))
}

fn faults() -> Vec<Value> {
    read(include_str!("cases/faults.json"))
}

fn entries() -> Vec<Value> {
    [questions(), faults()].concat()
}

/// What was decided, or the error, as JSON.
fn outcome(case: &Value) -> Value {
    let json = match RULES.parse(&case.to_string()) {
        Ok(case) => RULES.decide(&case).to_json(),
        Err(error) => error.to_json(RULES.sentences()),
    };
    serde_json::from_str(&json).expect("the answer is JSON")
}

/// The case with a piece of a case put in.
fn with(case: &Value, given: &Map<String, Value>) -> Value {
    let mut case = case.as_object().expect("an object").clone();
    for (key, value) in given {
        case.insert(key.clone(), value.clone());
    }
    Value::Object(case)
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn has(list_: &Value, key: &str, value: &Value) -> bool {
    list(list_).iter().any(|item| item[key] == *value)
}

fn contains(list_: &Value, value: &Value) -> bool {
    list(list_).contains(value)
}

/// A list of expectations means any of them; a day means any time on it.
fn agrees(expected: &Value, actual: &Value) -> bool {
    match (expected, actual) {
        (Value::Array(any), _) => any.iter().any(|one| agrees(one, actual)),
        (Value::String(day), Value::String(time)) if day.len() == 10 && day.starts_with("20") => {
            time.starts_with(day.as_str())
        }
        _ => expected == actual,
    }
}

/// Every time at which a duty, the right or a window ends.
fn ends(decision: &Value) -> Vec<&str> {
    let duties = list(&decision["duties"]).iter().map(|duty| &duty["due"]);
    let windows = list(&decision["windows"])
        .iter()
        .map(|window| &window["until"]);
    duties
        .chain(windows)
        .chain([&decision["law"]["until"]])
        .filter_map(Value::as_str)
        .collect()
}

/// The sum of the entries of one id, where there is one.
fn sum(decision: &Value, id: &Value) -> Option<(i64, i64)> {
    let mut found: Vec<&Value> = list(&decision["money"]["entries"])
        .iter()
        .filter(|entry| entry["id"] == *id)
        .collect();
    let first = found.pop()?;
    found.into_iter().try_fold(
        (first["low"].as_i64()?, first["high"].as_i64()?),
        |(low, high), entry| Some((low + entry["low"].as_i64()?, high + entry["high"].as_i64()?)),
    )
}

/// Facts that are asked for, and those whose change would turn the answer.
fn turning(decision: &Value, fact: &Value) -> bool {
    has(&decision["ask"], "fact", fact) || has(&decision["flips"], "fact", fact)
}

/// Every way in which a decision falls short of one line of what is expected.
fn failings_of(key: &str, expected: &Value, case: &Value, actual: &Value) -> Vec<String> {
    let body = actual["message"]["body"].as_str().unwrap_or_default();
    let each = |holds: &dyn Fn(&Value) -> bool| -> Vec<String> {
        list(expected)
            .iter()
            .filter(|one| !holds(one))
            .map(|one| format!("{key} {one}"))
            .collect()
    };
    let one = |holds: bool, got: &Value| -> Vec<String> {
        if holds {
            Vec::new()
        } else {
            vec![format!("{key} {expected}: got {got}")]
        }
    };
    match key {
        "verdict" | "then" | "overall" | "settled" => {
            one(agrees(expected, &actual[key]), &actual[key])
        }
        "unsafe" => one(!contains(expected, &actual["verdict"]), &actual["verdict"]),
        "unsafeThen" => one(!contains(expected, &actual["then"]), &actual["then"]),
        "settledNot" => one(!contains(expected, &actual["settled"]), &actual["settled"]),
        "law" | "error" => expected
            .as_object()
            .expect("an object")
            .iter()
            .filter(|(part, value)| !agrees(value, &actual[key][part.as_str()]))
            .map(|(part, value)| {
                format!(
                    "{key}.{part}: expected {value}, got {}",
                    actual[key][part.as_str()]
                )
            })
            .collect(),
        "due" => each(&|day| ends(actual).iter().any(|end| agrees(day, &(*end).into()))),
        "dueExact" => each(&|instant| {
            let instant = DateTime::parse_from_rfc3339(instant.as_str().expect("an instant"));
            ends(actual)
                .iter()
                .any(|end| DateTime::parse_from_rfc3339(end) == instant)
        }),
        "dueNotBefore" => list(&actual["duties"])
            .iter()
            .filter_map(|duty| duty["due"].as_str())
            .filter(|due| *due < expected.as_str().expect("a day"))
            .map(|due| format!("{key} {expected}: got {due}"))
            .collect(),
        "untilNotBefore" => one(
            actual["law"]["until"]
                .as_str()
                .is_none_or(|until| until >= expected.as_str().expect("a day")),
            &actual["law"]["until"],
        ),
        "money" => each(&|wanted| {
            sum(actual, &wanted["id"])
                .is_some_and(|(low, high)| wanted["low"] == low && wanted["high"] == high)
        }),
        "metrics" => each(&|wanted| {
            list(&actual["metrics"]).iter().any(|metric| {
                metric["id"] == wanted["id"] && agrees(&wanted["effect"], &metric["effect"])
            })
        }),
        "ask" => each(&|fact| has(&actual["ask"], "fact", fact)),
        "askNot" => each(&|fact| !has(&actual["ask"], "fact", fact)),
        "turns" => one(
            list(expected).iter().any(|fact| turning(actual, fact)),
            &Value::Null,
        ),
        "assumed" => each(&|fact| has(&actual["assumed"], "fact", fact)),
        "assumedNot" => each(&|fact| !has(&actual["assumed"], "fact", fact)),
        "assumedOrAsked" => {
            each(&|fact| has(&actual["assumed"], "fact", fact) || has(&actual["ask"], "fact", fact))
        }
        "flipsNot" => each(&|wanted| {
            !list(&actual["flips"])
                .iter()
                .any(|flip| flip["fact"] == wanted["fact"] && flip["to"] == wanted["to"])
        }),
        "warnings" | "unknowns" | "duties" => each(&|id| has(&actual[key], "id", id)),
        "warningsNot" => each(&|id| !has(&actual["warnings"], "id", id)),
        "dutiesNot" => each(&|id| !has(&actual["duties"], "id", id)),
        "stepsNot" => each(&|words| {
            let words = words.as_str().expect("words").to_lowercase();
            !actual["steps"].to_string().to_lowercase().contains(&words)
        }),
        "letterNot" => each(&|words| !body.contains(words.as_str().expect("words"))),
        "letter" => one(!body.is_empty(), &actual["message"]),
        "adds" => each(&|given| {
            let told = outcome(&with(case, given.as_object().expect("a piece of a case")));
            actual["settled"] != "settled"
                || ["verdict", "then"]
                    .iter()
                    .all(|half| told[*half] == actual[*half])
        }),
        _ => panic!("no such expectation: {key}"),
    }
}

fn failings(entry: &Value) -> Vec<String> {
    let actual = outcome(&entry["case"]);
    let expect = entry["expect"].as_object().expect("an object");
    if !actual["error"].is_null() && !expect.contains_key("error") {
        return vec![format!("error {}", actual["error"])];
    }
    expect
        .iter()
        .flat_map(|(key, expected)| failings_of(key, expected, &entry["case"], &actual))
        .collect()
}

/// Everything that is wrong, told at once.
fn nothing_wrong(what: &str, all: usize, wrong: &[String]) {
    println!("{what}: {} of {all}", all - wrong.len());
    assert!(
        wrong.is_empty(),
        "{what}: {} of {all} fail:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

fn every_expectation_is_met(what: &str, entries: &[Value]) {
    let wrong: Vec<String> = entries
        .iter()
        .filter_map(|entry| {
            let failings = failings(entry);
            (!failings.is_empty()).then(|| {
                format!(
                    "{} {}\n    {}",
                    entry["row"],
                    entry["name"],
                    failings.join("\n    ")
                )
            })
        })
        .collect();
    nothing_wrong(what, entries.len(), &wrong);
}

#[test]
fn every_question_is_answered_as_the_dossier_says() {
    every_expectation_is_met("questions", &questions());
}

#[test]
fn every_fault_is_mended() {
    every_expectation_is_met("faults", &faults());
}

/// Whether one of the answers to a question turns the verdict.
fn turns(decision: &Value, question: &Value) -> bool {
    let half = question["decides"].as_str().unwrap_or("verdict");
    let would = question["wouldDecide"].as_object();
    would.is_none_or(|would| would.values().any(|word| *word != decision[half]))
}

/// Whether one of the answers to a question that turns nothing by itself brings a question that does, after so many
/// more at most.
fn leads_on(case: &Value, question: &Value, most: u32) -> bool {
    list(&question["options"]).iter().any(|option| {
        let mut case = case.clone();
        for (key, value) in option["given"].as_object().into_iter().flatten() {
            case[key] = value.clone();
        }
        let decision = outcome(&case);
        let mut next = list(&decision["ask"]).iter();
        next.any(|next| turns(&decision, next) || most > 1 && leads_on(&case, next, most - 1))
    })
}

/// A settled answer is not settled while what is owed on it is open; there is always a word for the whole, and always
/// one for what goes on where it is no cancellation any more.
#[test]
fn every_answer_is_whole() {
    let entries = entries();
    let mut wrong = Vec::new();
    for entry in &entries {
        let decision = outcome(&entry["case"]);
        if !decision["error"].is_null() {
            continue;
        }
        let mut found = Vec::new();
        if decision["settled"] == "settled" && decision["then"] == "need-facts" {
            found.push("settled, and `then` is open".to_string());
        }
        if !decision["overall"].is_string() {
            found.push("no `overall`".to_string());
        }
        if decision["verdict"] == "not-a-cancellation" && decision["then"].is_null() {
            found.push("not a cancellation, and nothing is said of what it is".to_string());
        }
        let binding = ["must-accept", "must-remedy"].map(Value::from);
        if binding.contains(&decision["then"]) && decision["overall"] == "may-refuse" {
            found.push("`then` binds, and the whole may be refused".to_string());
        }
        if list(&decision["flips"]).iter().any(|flip| {
            flip["verdict"] == decision["verdict"]
                && flip
                    .get("then")
                    .is_none_or(|then| *then == decision["then"])
        }) {
            found.push("a flip that turns nothing".to_string());
        }
        let questions = list(&decision["ask"]);
        for question in questions {
            let step = questions.len() == 1 && leads_on(&entry["case"], question, 3);
            if !turns(&decision, question) && !step {
                found.push(format!("{} is asked and turns nothing", question["fact"]));
            }
        }
        if !found.is_empty() {
            wrong.push(format!("{}: {}", entry["name"], found.join("; ")));
        }
    }
    nothing_wrong("whole", entries.len(), &wrong);
}

/// The piece of a case that a flip or an option stands for: what it gives, or else its fact and value as they stand.
/// None where the answer is a date, a number or a place, and where a value is no single word of the Case.
fn piece(promise: &Value, fact: &str, value: &str) -> Option<Map<String, Value>> {
    if let Some(given) = promise.get("given") {
        return given.as_object().cloned();
    }
    if fact == "goods" || fact == "termsAllowDays" {
        return None;
    }
    let value = match value {
        "true" => Value::Bool(true),
        "false" => Value::Bool(false),
        word => word.into(),
    };
    Some(Map::from_iter([(fact.to_string(), value)]))
}

/// Every flip and every option of what is asked gives what it says, once it is put into the case.
#[test]
fn what_is_promised_comes() {
    let mut tried = 0;
    let mut wrong = Vec::new();
    for entry in entries() {
        let case = &entry["case"];
        let decision = outcome(case);
        let mut promises = Vec::new();
        for flip in list(&decision["flips"]) {
            let fact = flip["fact"].as_str().unwrap_or_default();
            let given = piece(flip, fact, flip["to"].as_str().unwrap_or_default());
            for half in ["verdict", "then"] {
                if let (Some(promised), Some(given)) = (flip.get(half), &given) {
                    promises.push(("flip", fact, half, promised, given.clone()));
                }
            }
        }
        for question in list(&decision["ask"]) {
            let fact = question["fact"].as_str().unwrap_or_default();
            let half = question["decides"].as_str().unwrap_or("verdict");
            for option in list(&question["options"]) {
                let value = option["value"].as_str().unwrap_or_default();
                if let (Some(promised), Some(given)) = (
                    question["wouldDecide"].get(value),
                    piece(option, fact, value),
                ) {
                    promises.push(("ask", fact, half, promised, given));
                }
            }
        }
        for (kind, fact, half, promised, given) in promises {
            tried += 1;
            let told = outcome(&with(case, &given));
            if told[half] != *promised {
                wrong.push(format!(
                    "{} {}: {kind} {fact} {} promises {half} {promised}, comes {} {}",
                    entry["row"],
                    entry["name"],
                    Value::Object(given),
                    told[half],
                    told["error"]["message"]
                ));
            }
        }
    }
    assert!(tried > 0, "nothing is promised");
    nothing_wrong("promises", tried, &wrong);
}

/// What a seller reads of a decision.
fn told(decision: &Value) -> Vec<Value> {
    let mut told = [
        "verdict",
        "then",
        "overall",
        "settled",
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
        "steps",
    ]
    .map(|key| decision[key].clone())
    .to_vec();
    told.push(decision["message"]["id"].clone());
    told
}

#[test]
fn twins_differ_in_one_fact_and_in_the_answer() {
    let entries = entries();
    let mut wrong = Vec::new();
    let mut twins = 0;
    for entry in entries.iter().filter(|entry| entry["twin"].is_string()) {
        twins += 1;
        let name = &entry["name"];
        let Some(twin) = entries.iter().find(|other| other["name"] == entry["twin"]) else {
            wrong.push(format!("{name}: no such twin"));
            continue;
        };
        let keys: BTreeSet<&String> = [entry, twin]
            .into_iter()
            .flat_map(|one| one["case"].as_object().expect("an object").keys())
            .collect();
        let differing: Vec<_> = keys
            .into_iter()
            .filter(|key| entry["case"].get(key.as_str()) != twin["case"].get(key.as_str()))
            .collect();
        if differing.len() != 1 {
            wrong.push(format!("{name}: differs in {differing:?}"));
        }
        if entry["expect"] == twin["expect"] {
            wrong.push(format!("{name}: the same is expected of both"));
        }
        if told(&outcome(&entry["case"])) == told(&outcome(&twin["case"])) {
            wrong.push(format!("{name}: answered like its twin"));
        }
    }
    nothing_wrong("twins", twins, &wrong);
}

/// Every `sources.rs` below a folder, one after the other.
fn sources(folder: &str) -> String {
    let mut known = String::new();
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            known.push_str(&sources(path.to_str().expect("a name")));
        } else if path.ends_with("sources.rs") {
            known.push_str(&std::fs::read_to_string(path).expect("text"));
        }
    }
    known
}

/// Names are told apart over the whole corpus; a question has its source and a twin, everything else the findings that
/// it follows from, and every finding that is cited is one that the rules cite too or one of what is not covered yet.
#[test]
fn every_entry_says_what_it_rests_on() {
    let known = sources("rulebook/src");
    let mut files: Vec<_> = std::fs::read_dir("tests/cases")
        .expect("a folder")
        .map(|file| file.expect("a file").path())
        .filter(|path| !path.ends_with("questions.json") && !path.ends_with("faults.json"))
        .collect();
    files.sort();
    let others: Vec<Value> = files
        .into_iter()
        .flat_map(|path| read(&std::fs::read_to_string(path).expect("text")))
        .collect();
    let mut names: BTreeSet<String> = others.iter().map(|one| one["name"].to_string()).collect();
    let entries = entries();
    let mut wrong = Vec::new();
    for entry in &entries {
        let name = entry["name"].to_string();
        let why = entry["why"].as_str().unwrap_or_default();
        let cited: Vec<&str> = why
            .split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '-')
            .filter(|word| {
                let number = word.trim_start_matches(|letter: char| {
                    letter.is_ascii_uppercase() || letter == '-'
                });
                number.len() > 1
                    && number.len() < word.len()
                    && number.bytes().all(|digit| digit.is_ascii_digit())
            })
            .collect();
        if !names.insert(name.clone()) {
            wrong.push(format!("{name}: twice"));
        }
        if entry["source"].is_string() != entry["question"].is_string() {
            wrong.push(format!(
                "{name}: a question without a source, or a source without one"
            ));
        }
        if entry["source"].is_string() && !entry["twin"].is_string() {
            wrong.push(format!("{name}: no twin"));
        }
        if cited.is_empty() && !entry["source"].is_string() {
            wrong.push(format!("{name}: rests on nothing"));
        }
        for id in cited {
            if !known.contains(&format!("\"{id}\"")) {
                wrong.push(format!("{name}: {id} is no finding of the rules"));
            }
        }
    }
    nothing_wrong("entries", entries.len(), &wrong);
}

/// What is no Case at all is refused by a name for the whole, never by an empty one.
#[test]
fn what_is_no_case_is_named() {
    for text in ["null", "true", "3", "\"qoo10-jp\"", "[]"] {
        let error = RULES.parse(text).expect_err("no case");
        let error: Value =
            serde_json::from_str(&error.to_json(RULES.sentences())).expect("the error is JSON");
        let message = error["error"]["message"].as_str().unwrap_or_default();
        assert!(!message.is_empty(), "{text}");
        assert!(
            !message.contains("``") && !message.contains("『』"),
            "{text}: {message}"
        );
        assert!(!message.contains("null null"), "{text}: {message}");
    }
}

/// Ways in which a tired seller tells half a case: the marketplace, and some of the four taps.
fn half_told() -> Vec<Value> {
    let mut told = Vec::new();
    for place in RULES.marketplaces() {
        let name = kotowari::fact::Fact::Marketplace.name_of(place.mask);
        for parcel in [
            None,
            Some("packed"),
            Some("with-carrier"),
            Some("delivered"),
        ] {
            for reason in [
                None,
                Some("change-of-mind"),
                Some("ordered-by-mistake"),
                Some("late"),
            ] {
                for channel in ["cancel-button", "message", "return-request"] {
                    let mut case = serde_json::json!({"marketplace": name, "channel": channel});
                    for (key, value) in [("parcel", parcel), ("reason", reason)] {
                        if let Some(value) = value {
                            case[key] = value.into();
                        }
                    }
                    told.push(case);
                }
            }
        }
    }
    told
}

/// Where the headline says that it depends on what is not known, the seller is asked for something of it; and what a
/// question would turn the answer into is never what it says already.
#[test]
fn what_the_headline_leaves_open_is_asked() {
    let mut wrong = Vec::new();
    let mut open = 0;
    let told = half_told();
    for case in &told {
        let decision = outcome(case);
        let Some(headline) = decision["headline"].as_str() else {
            continue;
        };
        if headline.contains("まだ確かめていない点で決まります") {
            open += 1;
            if list(&decision["ask"]).is_empty() {
                wrong.push(format!("{case}: nothing is asked"));
            }
        }
        let itself = decision["overall"] == "accept-advised"
            && headline.contains("なら、判定は「受けるのが安全」に変わります");
        if itself {
            wrong.push(format!("{case}: turns into itself"));
        }
        if headline.contains("店舗の条件が到着後の返品を認めている") {
            wrong.push(format!(
                "{case}: says that the shop's terms grant it, of which nothing was said"
            ));
        }
        if headline.contains("返品なし返金のルールが有効だった") {
            wrong.push(format!(
                "{case}: says that a returnless rule was active, of which nothing was said"
            ));
        }
    }
    assert!(open > 100, "{open}");
    nothing_wrong("open", told.len(), &wrong);
}

/// Nothing is taken for granted that the answer would stand without, also where no source settles it.
#[test]
fn an_unsettled_answer_takes_no_more_for_granted_than_it_needs() {
    let clearance = serde_json::json!({
        "marketplace": "qoo10-jp", "orderStatus": "ship-date-set", "parcel": "not-started", "goods": ["clearance"],
        "reason": "change-of-mind", "channel": "cancel-button",
    });
    let decision = outcome(&clearance);
    assert_eq!(decision["verdict"], "unsettled");
    assert!(
        list(&decision["assumed"]).len() < 4,
        "{}",
        decision["assumed"]
    );
    // The twin: goods that are not on clearance have a rule.
    let mut twin = clearance;
    twin["goods"] = serde_json::json!([]);
    assert_ne!(outcome(&twin)["verdict"], "unsettled");
}

/// what the marketplace stores is packed where the seller does not see it.
#[test]
fn a_seller_is_not_asked_what_the_marketplace_has_packed() {
    let of = |fulfilment: &str| {
        let case = serde_json::json!({
            "marketplace": "amazon-jp", "fulfilment": fulfilment, "channel": "message",
            "goods": ["subscription"], "reason": "change-of-mind", "now": "2026-11-27T10:00:00+09:00",
        });
        let decision = outcome(&case);
        let ask = decision["ask"].as_array().cloned().unwrap_or_default();
        let parcel = ask.into_iter().find(|one| one["fact"] == "parcel");
        parcel.is_some_and(|one| one["wouldDecide"].get("packed").is_some())
    };
    assert!(!of("marketplace"));
    assert!(of("seller"));
}
