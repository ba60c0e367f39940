//! Letters to buyers over every way through the taps of the page: each answer has one, none refuses on a
//! condition or against a right, none leaves a blank for what is known, none says what nobody gave. What each
//! sentence says of the case stands in `letters/rests.txt`.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test may fail loudly"
)]

use std::collections::BTreeMap;
use std::sync::LazyLock;
use std::sync::OnceLock;

use kotowari::fact::{Cond, Fact, Match, NO};
use kotowari::message::compose;
use kotowari::text::LetterLanguage;
use kotowari::{Decision, LetterPart, Message, Rulebook, Settled, Verdict};
use kotowari_rulebook::common::blanks::BLANKS;
use kotowari_rulebook::questions::{self, Choice};
use serde_json::{Map, Value, json};

/// The whole rulebook, read once for all tests.
static RULES: LazyLock<Rulebook> = LazyLock::new(kotowari_rulebook::rulebook);

/// Letters that mean nothing without a figure only the seller has. Four taps lead to none of them: it takes dates.
const BLANKS_ALLOWED: &[(&str, &str)] = &[
    (
        "own-not-accepted",
        "the notice of an order that is not accepted has to name the sum, its day and the shop (L-JP-017)",
    ),
    (
        "own-delay-option",
        "the notice of a delay offers a new date, and without one names the reason (L-US-004 to -007)",
    ),
];

/// What only a refusal says.
const REFUSING: &[&str] = &[
    "承りかねます",
    "お届けいたしかねます",
    "承っておりません",
    "お受けすることができません",
    "we cannot cancel",
    "can no longer cancel",
    "cannot accept",
    "cannot take the goods back",
    "nicht stornieren",
    "nicht mehr stornieren",
    "nicht annehmen",
    "nicht entsprechen",
];

type Told = Map<String, Value>;

fn set(case: &mut Told, choice: &Choice) {
    for given in choice.gives {
        let value = match given.value.split('|').collect::<Vec<_>>().as_slice() {
            one if given.key == "goods" => json!(one),
            [one] => json!(one),
            several => json!(several),
        };
        case.insert(given.key.into(), value);
    }
}

/// Amazon marketplaces whose letters are those of another.
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

/// One way through the taps for each place: what a seller has told after the last of them.
fn ways(visit: &mut dyn FnMut(&Told)) {
    ways_through(&|place| !AS_ANOTHER.contains(&place), visit);
}

fn ways_through(through: &dyn Fn(&str) -> bool, visit: &mut dyn FnMut(&Told)) {
    let open = questions::places().filter_map(|place| Some((place, place.taps?)));
    let mut places = Vec::new();
    for (place, taps) in open.filter(|(place, _)| through(place.id)) {
        // Where the marketplace does not say whose law it is, a country of each.
        let countries = match place.buyers {
            [] => &[None][..],
            _ => &[Some("JP"), Some("US"), Some("DE"), Some("GB")],
        };
        places.extend(countries.iter().map(|country| (place.id, taps, country)));
    }
    for (place, taps, country) in places {
        let choices = |tap: usize| taps[tap].groups.iter().flat_map(|group| group.choices);
        for moment in choices(0) {
            let stages = questions::stages_after(moment);
            for reason in choices(1).filter(|reason| reason.stages & stages != 0) {
                for channel in choices(2).filter(|channel| channel.stages & stages != 0) {
                    let mut case = Told::new();
                    case.insert("marketplace".into(), json!(place));
                    if let Some(country) = country {
                        case.insert("buyerCountry".into(), json!(country));
                    }
                    for choice in [moment, reason, channel] {
                        set(&mut case, choice);
                    }
                    visit(&case);
                }
            }
        }
    }
}

/// The same with everything that fills a letter: dates, sums, terms, stock.
fn in_detail(case: &Told) -> Told {
    let mut case = case.clone();
    let more = json!({
        "now": "2026-11-27T12:00:00+09:00",
        "requestedAt": "2026-11-26T10:00:00+09:00",
        "orderedAt": "2026-11-24",
        "paidAt": "2026-11-24",
        "goods": [],
        "leavesToday": true,
        "returnTerms": "shown-both",
        "termsCover": "cancellations-and-returns",
        "termsAllowDays": 0,
        "buyerIsBusiness": false,
        "sellerIsBusiness": true,
        "confirmStep": true,
        "withdrawalInfoGiven": true,
        "returnCostTold": true,
        "stockAvailable": true,
        "returnedCondition": "as-sent",
        "money": {"lines": [{"price": 8000, "quantity": 1, "shipping": 1290, "expressSurcharge": 800}]},
    });
    for (key, value) in more.as_object().expect("an object") {
        case.entry(key).or_insert_with(|| value.clone());
    }
    // Where neither the marketplace nor its site says the currency.
    let mask = Fact::Marketplace.mask_of(case["marketplace"].as_str().unwrap_or_default());
    let marketplace = mask.and_then(|mask| RULES.marketplace(mask));
    if marketplace.is_some_and(|marketplace| marketplace.currency.is_none()) {
        case["money"]["currency"] = json!("EUR");
    }
    let parcel = case
        .get("parcel")
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_string();
    if !matches!(parcel.as_str(), "back") {
        case.remove("returnedCondition");
    }
    if matches!(parcel.as_str(), "delivered" | "with-carrier") {
        case.insert("handedOverAt".into(), json!("2026-11-24"));
    }
    if parcel == "delivered" {
        case.insert("deliveredAt".into(), json!("2026-11-25"));
    }
    case
}

fn decided(case: &Told) -> Option<Decision> {
    let case = RULES.parse(&Value::Object(case.clone()).to_string()).ok()?;
    Some(RULES.decide(&case))
}

/// The message in both languages.
fn bodies(message: &Message) -> impl Iterator<Item = &str> {
    let own = message.in_seller_language.as_ref();
    core::iter::once(message.body.as_str()).chain(own.map(|own| own.body.as_str()))
}

fn refuses(message: &Message) -> bool {
    bodies(message).any(|body| REFUSING.iter().any(|phrase| body.contains(phrase)))
}

/// A case of the grid and what was answered.
struct Seen {
    case: Told,
    verdict: Verdict,
    then: Option<Verdict>,
    settled: Settled,
    message: Option<Message>,
    course: Option<&'static str>,
}

/// Every case of the grid and every fourth of it in detail, decided once.
fn grid() -> &'static [Seen] {
    static GRID: OnceLock<Vec<Seen>> = OnceLock::new();
    GRID.get_or_init(|| {
        let mut at = 0_usize;
        let mut grid = Vec::new();
        ways(&mut |case| {
            at += 1;
            let detailed = at.is_multiple_of(4).then(|| in_detail(case));
            for case in core::iter::once(case.clone()).chain(detailed) {
                let Some(decision) = decided(&case) else {
                    continue;
                };
                grid.push(Seen {
                    case,
                    verdict: decision.verdict,
                    then: decision.then,
                    settled: decision.settled,
                    message: decision.message,
                    course: decision.money.map(|money| money.course),
                });
            }
        });
        grid
    })
}

fn shown(case: &Told) -> String {
    Value::Object(case.clone()).to_string()
}

#[test]
fn every_answer_has_a_letter_and_no_blank_for_what_is_known() {
    let mut letters: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let mut wrong = Vec::new();
    for Seen { case, message, .. } in grid() {
        let Some(message) = message else {
            wrong.push(format!("no letter: {}", shown(case)));
            continue;
        };
        let count = letters.entry(message.id).or_default();
        count.0 += 1;
        count.1 += message.blanks.len();
        let allowed =
            case.contains_key("now") && BLANKS_ALLOWED.iter().any(|(id, _)| *id == message.id);
        if !allowed && !message.blanks.is_empty() {
            wrong.push(format!(
                "{}: {:?}: {}",
                message.id,
                message.blanks,
                shown(case)
            ));
        }
        for body in bodies(message) {
            let marks = body.matches("〇〇").count() + body.matches("____").count();
            if marks != message.blanks.len() || body.contains(['{', '[', ']', '|']) {
                wrong.push(format!("{}: {body}", message.id));
            }
        }
    }
    let seen = grid().len();
    println!("{seen} answers; letter: sent, blanks");
    for (id, (sent, blanks)) in &letters {
        println!("{id}: {sent}, {blanks}");
    }
    assert!(seen > 5_000, "{seen}");
    assert!(
        wrong.is_empty(),
        "{}:\n{}",
        wrong.len(),
        wrong[..wrong.len().min(20)].join("\n")
    );
}

/// The same at the marketplaces whose letters are those of another, in their own languages and currencies.
#[test]
fn four_taps_leave_no_blank_at_any_marketplace() {
    let mut sent = 0;
    let mut wrong = Vec::new();
    ways_through(&|place| AS_ANOTHER.contains(&place), &mut |case| {
        if let Some(message) = decided(case).and_then(|decision| decision.message) {
            sent += 1;
            if !message.blanks.is_empty() {
                wrong.push(format!("{}: {}", message.id, shown(case)));
            }
        }
    });
    println!("{sent} letters");
    assert!(sent > 5_000, "{sent}");
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Whichever language the buyer reads, the letter is the same: the same points, the same blanks, and a refusal in one where
/// there is one in the other. In German its sums and its dates are written as there.
#[test]
fn a_german_letter_says_what_the_english_one_says() {
    let written = |case: &Told, language: &str| {
        let mut case = case.clone();
        case.insert("buyerLanguage".into(), json!(language));
        decided(&case).and_then(|decision| decision.message)
    };
    let written_in_german = |place: &str| {
        let case = RULES.parse(&json!({"marketplace": place, "buyerLanguage": "de"}).to_string());
        case.is_ok_and(|case| case.language_not_written().is_none())
    };
    let (mut letters, mut sums, mut dates) = (std::collections::BTreeSet::new(), 0, 0);
    let mut compare = |case: &Told| {
        let (Some(german), Some(english)) = (written(case, "de"), written(case, "en")) else {
            return;
        };
        letters.insert(german.id);
        let (body, known) = (&german.body, shown(case));
        assert_eq!((german.language, german.id), ("de", english.id));
        assert_eq!(german.points, english.points, "{body}: {known}");
        assert!(german.blanks.is_empty(), "{body}: {known}");
        assert!(body.starts_with("Guten Tag!\n\n"), "{body}");
        assert!(body.chars().count() <= 1000, "{body}");
        for left in [
            "____", "〇〇", "\u{fffd}", "{", "}", "[", "]", "|", "  ", " ,", " .", "€", "$",
        ] {
            assert!(!body.contains(left), "{left}: {body}: {known}");
        }
        assert!(!german.subject.is_empty() && !german.subject.contains('\u{fffd}'));
        let refusing = |words: &str| REFUSING.iter().any(|phrase| words.contains(phrase));
        // Less than a refusal in English: the order is sent as it is.
        let declined = english.body.contains("we cannot do as you asked");
        assert_eq!(
            refusing(body),
            refusing(&english.body) || declined,
            "{body}: {known}"
        );
        assert_eq!(body.contains(" EUR"), english.body.contains('€'), "{body}");
        sums += usize::from(body.contains("92,90 EUR"));
        dates += usize::from(body.contains("26. November") || body.contains("24. November"));
    };
    let mut at = 0_usize;
    ways_through(&written_in_german, &mut |case| {
        at += 1;
        compare(case);
        if at.is_multiple_of(4) {
            compare(&in_detail(case));
        }
    });
    let there = |case: &Told| {
        case.get("marketplace")
            .and_then(Value::as_str)
            .is_some_and(written_in_german)
    };
    corpus()
        .iter()
        .filter(|case| there(case))
        .for_each(&mut compare);
    println!(
        "{} letters, {sums} with the sum, {dates} with a date",
        letters.len()
    );
    let books = RULES.books().iter().filter(|book| {
        let mut places =
            Fact::each(book.marketplaces()).filter_map(|place| Fact::Marketplace.name_of(place));
        places.any(written_in_german)
    });
    let unsent: Vec<_> = books
        .flat_map(|book| book.letters)
        .filter(|letter| !letters.contains(letter.id))
        .map(|letter| letter.id)
        .collect();
    assert!(unsent.is_empty(), "sent nowhere: {unsent:?}");
    assert!(sums > 20 && dates > 20, "{sums} {dates}");
    let case = json!({
        "marketplace": "ebay", "site": "DE", "buyerCountry": "DE", "channel": "cancel-button", "orderStatus": "paid",
        "parcel": "not-started", "reason": "change-of-mind", "requestedAt": "2026-12-03", "language": "ja",
        "letter": {"shopName": "Kotobuki"}, "buyerIsBusiness": false, "sellerIsBusiness": true,
        "money": {"currency": "EUR", "lines": [{"price": 123_400, "quantity": 1, "shipping": 490}]},
    });
    let decision = decided(case.as_object().expect("an object")).expect("a case");
    let message = decision.message.expect("a letter");
    assert!(
        message.body.contains("Mitteilung vom 3. Dezember"),
        "{}",
        message.body
    );
    assert!(
        message
            .body
            .contains("Wir erstatten Ihnen 1.238,90 EUR über eBay"),
        "{}",
        message.body
    );
    assert!(
        message
            .body
            .ends_with("\n\nMit freundlichen Grüßen\nKotobuki"),
        "{}",
        message.body
    );
    let own = message.in_seller_language.expect("in Japanese");
    assert_eq!(own.language, "ja");
    assert!(own.body.contains("€1,238.90"), "{}", own.body);
}

/// Words and fields, one after the other, are the letter.
#[test]
fn the_pieces_of_a_letter_are_the_letter() {
    let letter = |parts: &[LetterPart], mark: &str| -> String {
        let piece = |part: &LetterPart| match part {
            LetterPart::Text(words) => words.text.clone(),
            LetterPart::Field(_) => mark.to_string(),
        };
        parts.iter().map(piece).collect()
    };
    let mark = |language: &str| if language == "ja" { "〇〇" } else { "____" };
    for message in grid().iter().filter_map(|seen| seen.message.as_ref()) {
        assert_eq!(letter(&message.parts, mark(message.language)), message.body);
        let fields = message.parts.iter().filter_map(|part| match part {
            LetterPart::Field(field) => Some(field.says.clone()),
            LetterPart::Text(_) => None,
        });
        assert_eq!(fields.collect::<Vec<_>>(), message.blanks);
        if let Some(own) = &message.in_seller_language {
            assert_eq!(letter(&own.parts, mark(own.language)), own.body);
        }
    }
    let case = json!({
        "marketplace": "own-store", "buyerCountry": "JP", "channel": "seller", "orderStatus": "paid",
        "parcel": "not-started", "reason": "price-error", "acceptanceSentAt": "2026-11-28",
        "now": "2026-11-26T12:00:00+09:00", "language": "en",
    });
    let decision = decided(case.as_object().expect("an object")).expect("a case");
    let message = serde_json::to_value(decision.message).expect("JSON");
    let parts = message["parts"].as_array().expect("a list");
    let fields = parts.iter().filter(|part| part.get("field").is_some());
    let kinds = fields.map(|field| (field["field"].as_str(), field["kind"].as_str()));
    assert_eq!(
        kinds.collect::<Vec<_>>(),
        [
            (Some("paid"), Some("date")),
            (Some("amount"), Some("money")),
            (Some("contact"), Some("text"))
        ]
    );
    assert!(
        parts
            .iter()
            .all(|part| part.get("text").is_some() != part.get("field").is_some())
    );
}

/// Nobody told the buyer's name, and a seller who did not sign leaves no room for a name.
#[test]
fn a_letter_greets_without_a_name_and_is_signed_as_the_shop_says() {
    for message in grid().iter().filter_map(|seen| seen.message.as_ref()) {
        for body in bodies(message) {
            assert!(
                ["お客様\n\n", "Hello,\n\n", "Guten Tag!\n\n"]
                    .iter()
                    .any(|greeting| body.starts_with(greeting)),
                "{body}"
            );
            for phrase in [
                "ご案内いたします。\n\nご案内",
                "〇〇 様",
                "につきまして、ご案内いたします",
            ] {
                assert!(!body.contains(phrase), "{body}");
            }
            assert!(!body.contains("Kind regards"), "{body}");
            // A German letter ends with them, whoever writes.
            let regards = body.ends_with("\n\nMit freundlichen Grüßen");
            assert_eq!(regards, body.starts_with("Guten Tag!"), "{body}");
        }
    }
    let of = |more: Value| {
        let mut case = json!({
            "marketplace": "own-store", "buyerCountry": "JP", "channel": "message", "orderStatus": "paid",
            "parcel": "not-started", "reason": "change-of-mind", "language": "en",
        });
        for (key, value) in more.as_object().expect("an object") {
            case[key] = value.clone();
        }
        let decision = decided(case.as_object().expect("an object")).expect("a case");
        decision.message.expect("a letter")
    };
    let lines = "山田太郎\n東京都港区1-1\r\n03-0000-0000\n";
    let signed = of(json!({"letter": {"shopName": " ことぶき商店 ", "signature": lines}}));
    let under = "\n\nことぶき商店\n山田太郎\n東京都港区1-1\n03-0000-0000";
    assert!(signed.body.ends_with(under), "{}", signed.body);
    let own = signed.in_seller_language.expect("in English").body;
    assert!(
        own.ends_with(&format!("\n\nKind regards,\n{}", under.trim_start())),
        "{own}"
    );
    // Telephone and address stay out of a marketplace's own channel.
    let there = of(json!({"marketplace": "amazon-jp", "fulfilment": "seller",
        "letter": {"shopName": "ことぶき商店", "signature": lines}}));
    assert!(there.body.ends_with("\n\nことぶき商店"), "{}", there.body);
    // No fact: the answer is the same, and so is every other word.
    let plain = of(json!({}));
    assert_eq!(signed.body, format!("{}{under}", plain.body));
    assert_eq!(
        of(json!({"letter": {"shopName": "\n ", "signature": null}})),
        plain
    );
    // The notice that names the shop is not signed twice.
    let named = of(
        json!({"channel": "seller", "acceptance": "not-accepted", "letter": {"signature": lines}}),
    );
    assert_eq!(
        (named.id, named.body.matches("山田太郎").count()),
        ("own-not-accepted", 1)
    );
    for wrong in [
        json!({"letter": "ことぶき商店"}),
        json!({"letter": {"name": "ことぶき商店"}}),
        json!({"letter": {"shopName": 7}}),
        json!({"letter": {"shopName": "長".repeat(101)}}),
    ] {
        let mut case = wrong;
        case["marketplace"] = json!("own-store");
        let error = RULES.parse(&case.to_string()).expect_err("no signature");
        assert!(error.field().starts_with("letter"), "{error}");
    }
}

/// Where a then binds, the letter and the sum are those of the whole.
#[test]
fn no_letter_refuses_on_a_condition_or_against_a_right() {
    let mut wrong = Vec::new();
    let (mut open, mut bound) = (0, 0);
    for seen in grid() {
        let Some(message) = &seen.message else {
            continue;
        };
        let may_refuse = [Some(seen.verdict), seen.then].contains(&Some(Verdict::MayRefuse));
        let conditional = seen.settled == Settled::Unsettled && may_refuse;
        let undecided = seen.then.unwrap_or(seen.verdict);
        if conditional || matches!(undecided, Verdict::NeedFacts | Verdict::Unsettled) {
            open += 1;
            if refuses(message) {
                wrong.push(format!("refuses while open: {}", shown(&seen.case)));
            }
        }
        let binds = matches!(
            seen.then,
            Some(
                Verdict::MustAccept
                    | Verdict::MustRemedy
                    | Verdict::WaitForItem
                    | Verdict::RefundWithDeduction
            )
        );
        if seen.verdict == Verdict::MayRefuse && binds {
            bound += 1;
            if refuses(message) {
                wrong.push(format!("refuses a right: {}", shown(&seen.case)));
            }
            if seen.course == Some("refuse") {
                wrong.push(format!("the sum of a refusal: {}", shown(&seen.case)));
            }
        }
    }
    println!("{open} open answers, {bound} refusals of the request alone");
    assert!(open > 100 && bound > 50, "{open} {bound}");
    assert!(
        wrong.is_empty(),
        "{}:\n{}",
        wrong.len(),
        wrong[..wrong.len().min(20)].join("\n")
    );
}

/// Whether every value told of a key is one of these.
fn told(case: &Told, key: &str, any: &[&str]) -> bool {
    let one = |value: &Value| match value {
        Value::String(text) => any.contains(&text.as_str()),
        Value::Bool(yes) => any.contains(&if *yes { "true" } else { "false" }),
        _ => false,
    };
    match case.get(key) {
        Some(Value::Array(values)) => !values.is_empty() && values.iter().all(one),
        Some(value) => one(value),
        None => false,
    }
}

#[test]
fn no_sentence_rests_on_a_fact_that_nobody_gave() {
    const SENT: &[&str] = &["with-carrier", "delivered", "coming-back", "back", "lost"];
    const UNSENT: &[&str] = &["not-started", "in-production", "packed", "labelled"];
    // What is said, and what has to be told for it: key and values.
    let rests: &[(&str, &str, &[&str])] = &[
        ("本日", "leavesToday", &["true"]),
        ("today", "leavesToday", &["true"]),
        ("追跡番号を登録", "leavesToday", &["true"]),
        ("に表示しております", "returnTerms", &["shown-both"]),
        (
            "terms shown on the product page",
            "returnTerms",
            &["shown-both"],
        ),
        ("運送会社へ引き渡して", "parcel", &["with-carrier"]),
        ("already with the carrier", "parcel", &["with-carrier"]),
        ("当店から発送しており", "parcel", SENT),
        ("すでに発送して", "parcel", SENT),
        ("発送しておりませんので", "parcel", UNSENT),
        ("have not been sent", "parcel", UNSENT),
        ("発送の準備を終えて", "parcel", &["packed", "labelled"]),
        ("製作を始めて", "parcel", &["in-production"]),
        ("配送ラベルを発行", "parcel", &["labelled"]),
        ("発送のお知らせが先に", "orderStatus", &["ship-confirmed"]),
        ("当店へ返送されて", "parcel", &["coming-back"]),
        ("在庫を確保することができ", "reason", &["out-of-stock"]),
        ("is out of stock", "reason", &["out-of-stock"]),
        ("価格に誤りが", "reason", &["price-error"]),
        ("wrong price", "reason", &["price-error"]),
        ("不具合があったとのこと", "reason", &["defective"]),
        ("異なる商品が届いたとのこと", "reason", &["wrong-item"]),
        ("不足があったとのこと", "reason", &["missing-part"]),
        (
            "期日までに発送することができず、重ねて",
            "reason",
            &["late"],
        ),
        (
            "Amazon にて判断されますので",
            "claimState",
            &["open", "information-requested"],
        ),
        (
            "ご注文の前にお知らせしたとおり",
            "returnCostTold",
            &["true"],
        ),
        ("お支払いに使われたカード", "paymentMethod", &["card"]),
        (
            "銀行振込でいたします",
            "paymentMethod",
            &["bank-transfer", "konbini"],
        ),
        (
            "まだお支払いをいただいて",
            "orderStatus",
            &["unpaid", "pending"],
        ),
        ("サイズや色", "goods", &["fashion"]),
        ("Clothing", "goods", &["fashion"]),
        ("手違い", "reason", &[]),
        ("by mistake", "reason", &[]),
    ];
    let mut wrong: BTreeMap<&str, String> = BTreeMap::new();
    for Seen { case, message, .. } in grid() {
        for body in message.iter().flat_map(bodies) {
            for (phrase, key, any) in rests {
                if body.contains(phrase) && !told(case, key, any) {
                    wrong.entry(phrase).or_insert_with(|| shown(case));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Sentence by sentence, figures as one 0: what `letters/rests.txt` is looked up by.
fn sentences(body: &str) -> Vec<String> {
    let mut plain = String::new();
    let mut figures = false;
    for one in body
        .replace("PLN ", "")
        .replace("PHP ", "")
        .chars()
        .filter(|one| !"€$£¥".contains(*one))
    {
        let goes_on = figures && ",.:-".contains(one);
        if one.is_ascii_digit() && !figures {
            plain.push('0');
        } else if !one.is_ascii_digit() && !goes_on {
            plain.push(one);
        }
        figures = one.is_ascii_digit() || goes_on;
    }
    let plain = plain
        .replace("Qoo0", "Qoo10")
        .replace("0日0時0分に", "0日に")
        .replace("0日0時に", "0日に");
    let lines = plain.lines().flat_map(|line| line.split_inclusive('。'));
    lines
        .map(|one| one.trim().to_string())
        .filter(|one| !one.is_empty())
        .collect()
}

/// `reason=late|defective`, `goods:made-to-order`, `goods:fashion=false`; `!channel=seller` must not be known.
fn cond(written: &str) -> (bool, Cond) {
    let (must, written) = match written.strip_prefix('!') {
        Some(written) => (false, written),
        None => (true, written),
    };
    let (key, values) = written.split_once('=').unwrap_or((written, "true"));
    let values: Vec<&str> = values.split('|').collect();
    let mask = |fact: Fact| {
        values
            .iter()
            .map(|value| fact.mask_of(value))
            .sum::<Option<u32>>()
    };
    let named = |fact: &Fact| match key.strip_prefix("goods:") {
        Some(name) => fact.goods_trait() == Some(name),
        None => fact.goods_trait().is_none() && fact.key() == key,
    };
    let mut facts = Fact::ALL.iter().filter(|fact| named(fact));
    let found = facts.find_map(|fact| Some(fact.is(mask(*fact)?)));
    (
        must,
        found.unwrap_or_else(|| panic!("letters/rests.txt: {written}")),
    )
}

/// What each sentence says of the case.
fn rests() -> BTreeMap<&'static str, Vec<(bool, Cond)>> {
    let mut rests = BTreeMap::new();
    let mut under = Vec::new();
    for line in include_str!("letters/rests.txt").lines() {
        if let Some(heading) = line
            .strip_prefix('[')
            .and_then(|line| line.strip_suffix(']'))
        {
            let conds = heading.split(" & ").filter(|cond| *cond != "nothing");
            under = conds.map(cond).collect();
        } else if !line.is_empty() && !line.starts_with('#') {
            assert!(rests.insert(line, under.clone()).is_none(), "twice: {line}");
        }
    }
    rests
}

/// Every case of the files, as it is there.
fn corpus() -> Vec<Told> {
    let mut cases = Vec::new();
    for file in std::fs::read_dir("tests/cases").expect("a folder") {
        let text = std::fs::read_to_string(file.expect("a file").path()).expect("text");
        let entries: Vec<Value> = serde_json::from_str(&text).expect("a list");
        cases.extend(
            entries
                .iter()
                .filter_map(|entry| entry["case"].as_object().cloned()),
        );
    }
    cases
}

/// What was presumed or taken for granted to reach the answer counts as not said.
#[test]
fn each_sentence_says_only_what_the_case_says() {
    let rests = rests();
    let mut wrong: BTreeMap<String, String> = BTreeMap::new();
    let mut said = std::collections::BTreeSet::new();
    let mut check = |told: &Told| {
        let mut told = told.clone();
        told.insert("buyerLanguage".into(), json!("ja"));
        let Ok(case) = RULES.parse(&Value::Object(told.clone()).to_string()) else {
            return;
        };
        if let Some(message) = RULES.decide(&case).message {
            for sentence in sentences(&message.body) {
                let Some((known, conds)) = rests.get_key_value(sentence.as_str()) else {
                    wrong
                        .entry(sentence)
                        .or_insert_with(|| "not in letters/rests.txt".into());
                    continue;
                };
                said.insert(*known);
                for (must, cond) in conds {
                    if (case.facts().matches(*cond) == Match::Holds) != *must {
                        let rests_on = format!("{} {sentence}", cond.fact.key());
                        let seen = || format!("{}: {}", message.id, shown(&told));
                        wrong.entry(rests_on).or_insert_with(seen);
                    }
                }
            }
        }
    };
    grid().iter().for_each(|seen| check(&seen.case));
    let corpus = corpus();
    corpus.iter().for_each(&mut check);
    println!(
        "{} sentences, {} cases",
        said.len(),
        grid().len() + corpus.len()
    );
    assert!(wrong.is_empty(), "{wrong:#?}");
    let unsaid: Vec<_> = rests
        .keys()
        .filter(|known| !said.contains(*known))
        .collect();
    assert!(unsaid.is_empty(), "said by no letter: {unsaid:#?}");
}

/// Without what fills them, letters still stand; with it, they say it.
#[test]
fn what_is_known_is_said() {
    let of = |case: Value| {
        let decision = decided(case.as_object().expect("an object")).expect("a case");
        let said: String = decision.message.iter().flat_map(bodies).collect();
        (said, decision)
    };
    // RO-07: a German buyer cancels while the express parcel is on its way.
    let mut case = json!({
        "marketplace": "own-store", "buyerCountry": "DE", "channel": "message",
        "orderStatus": "ship-confirmed", "parcel": "with-carrier", "reason": "change-of-mind",
        "goods": [], "withdrawalInfoGiven": true, "returnCostTold": true,
        "requestedAt": "2026-11-26", "now": "2026-11-26", "language": "ja",
        "money": {"currency": "EUR", "lines": [{"price": 8000, "quantity": 1, "shipping": 1290, "expressSurcharge": 800}]},
    });
    let (body, decision) = of(case.clone());
    for said in [
        "€84.90",
        "€8.00",
        "11月26日",
        "12月10日",
        "返送料はお客様のご負担",
    ] {
        assert!(body.contains(said), "{said}: {body}");
    }
    let money = decision.money.expect("both sums");
    let refund = money
        .entries
        .iter()
        .find(|entry| entry.id == "refund-to-buyer");
    assert_eq!(
        refund.and_then(|entry| entry.low.zip(entry.high)),
        Some((8490, 8490))
    );
    assert_eq!(money.otherwise.map(|other| other.course), Some("refuse"));
    let steps = decision.steps.concat();
    assert!(
        !steps.contains("断ります") && steps.contains("返送先"),
        "{steps}"
    );
    // The way the buyer paid, where the money can go back the same way.
    for (paid, said) in [
        (
            "card",
            "お支払いと同じ方法(カード)で、遅くとも12月10日までに",
        ),
        (
            "bank-transfer",
            "お支払いと同じ方法(銀行振込)で、遅くとも12月10日までに",
        ),
        ("konbini", "お支払いと同じ方法で、遅くとも12月10日までに"),
    ] {
        let mut case = case.clone();
        case["paymentMethod"] = json!(paid);
        let (body, _) = of(case);
        assert!(body.contains(said), "{said}: {body}");
        assert_eq!(body.contains("振込先"), paid == "bank-transfer", "{body}");
    }
    let (body, decision) = of(json!({
        "marketplace": "own-store", "buyerCountry": "JP", "channel": "cancel-button", "orderStatus": "paid",
        "parcel": "not-started", "reason": "change-of-mind", "returnTerms": "not-shown",
        "paymentMethod": "bank-transfer", "money": {"currency": "JPY", "lines": [{"price": 12000}]},
    }));
    assert!(body.contains("12,000円を返金いたします。"), "{body}");
    assert!(body.contains("ご返金は、銀行振込にて行います。"), "{body}");
    assert_eq!(
        decision.message.map(|message| message.blanks.len()),
        Some(0)
    );
    // Its twin, in Japan: with terms on both pages that exclude a return, the sale may stand.
    case["buyerCountry"] = json!("JP");
    case["returnTerms"] = json!("shown-both");
    case["termsCover"] = json!("cancellations-and-returns");
    case["termsAllowDays"] = json!(0);
    case["buyerIsBusiness"] = json!(false);
    let (_, twin) = of(case);
    assert_eq!(twin.money.map(|money| money.course), Some("refuse"));
}

/// Where the case holds a sum or a date, no letter says it in other words.
#[test]
fn no_letter_speaks_of_a_known_sum_or_date_without_it() {
    // What is said where nobody told, and the key that would tell.
    let unknown: &[(&str, &str)] = &[
        ("全額の返金", "money"),
        ("全額のご返金で", "money"),
        ("全額のご返金の", "money"),
        ("全額のご返金と", "money"),
        ("全額のご返金\n", "money"),
        ("送料を含めた全額を", "money"),
        ("発送せず、全額を", "money"),
        ("お支払いいただいた代金を", "refund"),
        ("標準の配送料を含む代金", "refund"),
        ("、確かに受け取りました", "requestedAt"),
        ("\n\nお申し出のとおり", "requestedAt"),
        ("\n\nいただいたご連絡", "requestedAt"),
        ("14日以内に当店へ", "requestedAt"),
        ("すでに運送会社へ", "handedOverAt"),
        ("すでに発送しており", "handedOverAt"),
        ("すでに当店から発送", "handedOverAt"),
    ];
    let mut wrong: BTreeMap<&str, String> = BTreeMap::new();
    let mut seen = 0;
    for Seen { case, .. } in grid().iter().filter(|seen| seen.case.contains_key("now")) {
        let mut case = case.clone();
        case.insert("buyerLanguage".into(), json!("ja"));
        let decision = decided(&case).expect("a case");
        let body = decision.message.expect("a letter").body;
        let entries = decision.money.iter().flat_map(|money| &money.entries);
        let mut refunds = entries.filter(|entry| entry.id == "refund-to-buyer");
        let refund = refunds
            .next()
            .and_then(|refund| refund.low.zip(refund.high));
        seen += 1;
        for (phrase, key) in unknown {
            let known = match *key {
                "refund" => refund.is_some_and(|(low, high)| low == high && low > 0),
                key => case.contains_key(key),
            };
            if known && body.contains(phrase) {
                wrong
                    .entry(phrase)
                    .or_insert_with(|| format!("{body}: {}", shown(&case)));
            }
        }
    }
    assert!(seen > 1_000, "{seen}");
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// "We do not accept your order" is never written of an order that was accepted, or may have been.
#[test]
fn only_an_order_that_is_not_accepted_yet_is_declined() {
    let of = |more: Value| {
        let mut case = json!({
            "marketplace": "own-store", "buyerCountry": "JP", "channel": "seller",
            "orderStatus": "paid", "parcel": "not-started", "reason": "price-error",
            "paidAt": "2026-11-24", "now": "2026-11-26T12:00:00+09:00",
            "money": {"currency": "JPY", "lines": [{"price": 8000, "quantity": 1}]},
        });
        for (key, value) in more.as_object().expect("an object") {
            case[key] = value.clone();
        }
        let decision = decided(case.as_object().expect("an object")).expect("a case");
        decision.message.expect("a letter")
    };
    assert_eq!(of(json!({})).id, "own-ask-agreement");
    assert_eq!(
        of(json!({"acceptanceSentAt": "2026-11-25"})).id,
        "own-ask-agreement"
    );
    let declined = of(json!({"acceptanceSentAt": "2026-11-28"}));
    assert_eq!(declined.id, "own-not-accepted");
    assert_eq!(declined.blanks.len(), 1, "the shop's own name and address");
    assert!(
        declined.body.contains("11月24日に8,000円"),
        "{}",
        declined.body
    );
}

/// The sum of a refund is told while the answer is open, where it is known whether the goods have left.
#[test]
fn an_open_answer_says_what_a_refund_would_come_to() {
    let mut open = 0;
    let mut wrong = Vec::new();
    ways(&mut |case| {
        if case["marketplace"] == "own-store" && case.get("buyerCountry") != Some(&json!("JP")) {
            return;
        }
        let mut case = case.clone();
        case.insert(
            "money".into(),
            json!({"lines": [{"price": 8000, "quantity": 1, "shipping": 500}]}),
        );
        let Some(decision) = decided(&case) else {
            return;
        };
        let left = case.get("parcel").is_some_and(Value::is_string);
        let claimed = told(&case, "channel", &["claim", "chargeback"]);
        if decision.verdict != Verdict::NeedFacts || !left || claimed {
            return;
        }
        open += 1;
        let refund = decision.money.as_ref().and_then(|money| {
            let refund = money
                .entries
                .iter()
                .find(|entry| entry.id == "refund-to-buyer")?;
            refund.high
        });
        if refund.is_none() {
            wrong.push(shown(&case));
        }
    });
    println!("{open} open answers with a price");
    assert!(
        wrong.is_empty(),
        "{}:\n{}",
        wrong.len(),
        wrong[..wrong.len().min(10)].join("\n")
    );
}

/// What is presumed to reach an answer is never read: only the case and the answer are.
#[test]
fn a_letter_reads_no_fact_but_those_of_the_case_and_its_answer() {
    let answers = [Fact::Answer, Fact::AnswerThen, Fact::Overall];
    let written = RULES.books().iter().filter(|book| !book.letters.is_empty());
    let places = written.flat_map(|book| Fact::each(book.marketplaces()));
    for place in places.filter_map(|place| Fact::Marketplace.name_of(place)) {
        let case = format!(r#"{{"marketplace":"{place}","parcel":"delivered"}}"#);
        let case = RULES.parse(&case).expect("a case");
        for answer in Fact::each(Fact::Answer.everything()) {
            let mut told = case.facts().clone();
            for fact in answers {
                told.set(fact, answer);
            }
            told.set(Fact::OnCondition, NO);
            let mut presumed = told.clone();
            for fact in Fact::ALL {
                let open = presumed.get(*fact);
                presumed.set(*fact, open & open.wrapping_neg());
            }
            let [one, other] = [told, presumed].map(|facts| compose(&RULES, &case, &facts, None));
            assert_eq!(one, other, "{place}: {answer}");
            assert!(one.is_some(), "{place}: {answer}");
        }
    }
}

#[test]
fn every_blank_in_a_letter_is_known() {
    for letter in RULES.books().iter().flat_map(|book| book.letters) {
        for part in letter.parts {
            for language in LetterLanguage::ALL {
                for piece in RULES.say(part.says, language).split('{').skip(1) {
                    let name = piece.split('}').next().unwrap_or_default();
                    assert!(
                        BLANKS.iter().any(|blank| blank.name == name),
                        "{}: {name}",
                        letter.id
                    );
                }
            }
        }
    }
}

/// Prints each letter once with a case that is answered with it, in both languages.
#[test]
#[ignore = "to read the letters: cargo test --test letters -- --ignored --nocapture"]
fn every_letter_to_read() {
    let mut read = std::collections::BTreeSet::new();
    for Seen { case, message, .. } in grid() {
        let message = message.as_ref().expect("a letter");
        let place = case["marketplace"].to_string();
        if !read.insert((place, message.id, message.points.clone())) {
            continue;
        }
        let mut case = case.clone();
        println!("==== {} {}", message.id, shown(&case));
        for language in LetterLanguage::ALL {
            case.insert("buyerLanguage".into(), json!(language.code()));
            let message = decided(&case).and_then(|decision| decision.message);
            let message = message.expect("a letter");
            println!("-- {}\n{}\n", message.subject, message.body);
        }
    }
}
