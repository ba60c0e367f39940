//! What an answer promises, over all keys of a Case, dates included: a settled answer stays whatever else
//! is learned, and every flip and every option of `ask` gives what it says.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test may fail loudly"
)]

use std::collections::BTreeMap;
use std::sync::LazyLock;

use kotowari::fact::Fact;
use kotowari::{Case, Decision, Rulebook, Settled, States, Verdict};
use serde_json::{Map, Value, json};

/// The whole rulebook, read once for all tests.
static RULES: LazyLock<Rulebook> = LazyLock::new(kotowari_rulebook::rulebook);

/// SplitMix64: the same cases on every machine.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, bound: usize) -> usize {
        (self.next() % bound as u64) as usize
    }

    fn one_in(&mut self, bound: usize) -> bool {
        self.below(bound) == 0
    }

    fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())]
    }
}

/// Marketplaces, each as often as it differs from the others.
const PLACES: &[&str] = &[
    "qoo10-jp",
    "qoo10-jp",
    "amazon-jp",
    "amazon-jp",
    "amazon-us",
    "amazon-us",
    "amazon-uk",
    "amazon-de",
    "amazon-fr",
    "amazon-ca",
    "amazon-pl",
    "own-store",
    "own-store",
    "own-store",
    "own-store",
    "ebay",
    "mercari",
    "buyma",
    "rakuten",
    "minne",
    "etsy",
    "shopee",
    "tiktok-shop",
];

/// Keys that hold one value of a fact.
const CHOICES: &[Fact] = &[
    Fact::OrderStatus,
    Fact::Parcel,
    Fact::Reason,
    Fact::Channel,
    Fact::Fulfilment,
    Fact::ReturnTerms,
    Fact::TermsCover,
    Fact::DeliveryProof,
    Fact::ReturnedCondition,
    Fact::DelayConsent,
    Fact::OrderedBy,
    Fact::AgeCheck,
    Fact::ReturnRequestState,
    Fact::ReturnLabelFrom,
    Fact::ListingErrorBy,
    Fact::ClaimState,
    Fact::RefundedBy,
    Fact::RecordedReason,
    Fact::SellerLevel,
    Fact::ShopTool,
    Fact::PaymentMethod,
];

/// Keys that are true or false.
const YES_NO: &[&str] = &[
    "opened",
    "withdrawalInfoGiven",
    "confirmStep",
    "insideReturnWindow",
    "leavesToday",
    "stockAvailable",
    "alreadyRefusedOnce",
    "labelFromMarketplace",
    "firstScanOnTime",
    "refundAlreadyMade",
    "partOfOrder",
    "delayNoticeSent",
    "returnCostTold",
    "guardianConsent",
    "returnlessRule",
    "domesticReturnAddress",
    "buyerIsBusiness",
    "sellerIsBusiness",
];

/// Keys that are a day or an instant, with the days from the case's "today" between which they are drawn.
const DATES: &[(&str, i64, i64)] = &[
    ("orderedAt", -60, 0),
    ("paidAt", -50, 0),
    ("requestedAt", -20, 0),
    ("shipBy", -40, 20),
    ("handedOverAt", -30, 0),
    ("estimatedDelivery", -30, 20),
    ("deliveredAt", -30, 0),
    ("returnFirstScanAt", -10, 0),
    ("returnReceivedAt", -10, 0),
    ("refundedAt", -140, 0),
    ("claimDecidedAt", -50, 0),
    ("acceptanceSentAt", -50, 0),
];
/// The same for keys that are days only.
const DAYS: &[(&str, i64, i64)] = &[
    ("informationGivenAt", -30, 0),
    ("neededBy", -10, 10),
    ("graceUntil", -10, 10),
    ("buyerLearnedAt", -500, 0),
    ("nextDispatch", -5, 40),
    ("repairFrom", -30, 0),
    ("repairTo", -20, 10),
    ("delayNewDate", -20, 60),
];

const TRAITS: &[&str] = &[
    "made-to-order",
    "reserved",
    "perishable",
    "hygiene",
    "sealed-media",
    "digital",
    "service",
    "used",
    "clearance",
    "fashion",
    "media",
    "electronics",
    "subscription",
];

/// What an answer would otherwise take for granted, as JSON.
const ORDINARY: &[(&str, &str)] = &[
    ("goods", "[]"),
    ("personalised", "false"),
    ("partOfOrder", "false"),
    ("alreadyRefusedOnce", "false"),
    ("buyerIsBusiness", "false"),
    ("sellerIsBusiness", "true"),
    ("claimState", "\"none\""),
    ("fulfilment", "\"seller\""),
    ("refundAlreadyMade", "false"),
    ("termsAllowDays", "0"),
    ("delayNoticeSent", "false"),
    ("acceptance", "\"accepted\""),
    ("shopTool", "\"shopify\""),
    ("returnTerms", "\"shown-both\""),
    ("termsCover", "\"cancellations-and-returns\""),
    ("confirmStep", "true"),
    ("withdrawalInfoGiven", "true"),
];

/// 2026-12-15, 12:00 in Japan.
const TODAY: i64 = 1_797_303_600;

fn date(random: &mut Random, from: i64, to: i64, only_day: bool) -> Value {
    let days = from + random.below((to - from + 1) as usize) as i64;
    let seconds = TODAY + days * 86_400 - random.below(43_200) as i64;
    let local = seconds + 9 * 3600;
    let day = chrono::DateTime::from_timestamp(local, 0).expect("in range");
    if only_day || random.one_in(2) {
        json!(day.format("%Y-%m-%d").to_string())
    } else {
        json!(day.format("%Y-%m-%dT%H:%M:%S+09:00").to_string())
    }
}

/// A key of the contract with a value, drawn at random.
fn member(random: &mut Random) -> (String, Value) {
    let key = |name: &str| name.to_string();
    match random.below(100) {
        0..=49 => {
            // The taps first: most answers turn on them.
            let fact = if random.one_in(2) {
                random.pick(&CHOICES[..5])
            } else {
                random.pick(CHOICES)
            };
            let values = fact.values();
            if random.one_in(6) {
                let mut several: Vec<&str> = values
                    .iter()
                    .filter(|_| random.one_in(2))
                    .copied()
                    .collect();
                if several.is_empty() {
                    several.push(values[0]);
                }
                (key(fact.key()), json!(several))
            } else {
                (key(fact.key()), json!(random.pick(values)))
            }
        }
        50..=69 => (key(random.pick(YES_NO)), json!(random.one_in(2))),
        70..=84 => {
            let (name, from, to) = random.pick(DATES);
            (key(name), date(random, from, to, false))
        }
        85..=88 => {
            let (name, from, to) = random.pick(DAYS);
            (key(name), date(random, from, to, true))
        }
        89..=92 => {
            let some: Vec<&str> = TRAITS
                .iter()
                .filter(|_| random.one_in(8))
                .copied()
                .collect();
            (key("goods"), json!(some))
        }
        93 => (key("termsAllowDays"), json!(random.pick(&[0, 7, 30, 365]))),
        94 => (key("noticeDays"), json!(random.pick(&[0, 7, 14]))),
        95 => (key("now"), json!("2026-12-15T12:00:00+09:00")),
        96 => {
            let price = random.pick(&[500, 2_400, 90_000]);
            (
                key("money"),
                json!({"lines": [{"price": price, "quantity": 1}]}),
            )
        }
        97 => (key("cancellationRate"), json!(0.02)),
        98 => (key("sellerTimeZone"), json!("Asia/Tokyo")),
        _ => (key("buyerLanguage"), json!(random.pick(&["ja", "en"]))),
    }
}

/// A case of some facts. The buyer's country is said at once: left out it is by contract the marketplace's
/// own, so saying another one later is another case, not more of the same.
fn case(random: &mut Random) -> Map<String, Value> {
    let mut case = Map::new();
    let place = random.pick(PLACES);
    case.insert("marketplace".into(), json!(place));
    if place == "own-store" || random.one_in(10) {
        let country = random.pick(&["JP", "JP", "US", "DE", "PT", "GB", "KR"]);
        case.insert("buyerCountry".into(), json!(country));
        if country == "US" && random.one_in(2) {
            case.insert(
                "buyerRegion".into(),
                json!(random.pick(&["US-CA", "US-NY", "US-TX", "US-HI"])),
            );
        }
    }
    if !random.one_in(3) {
        case.insert("now".into(), json!("2026-12-15T12:00:00+09:00"));
    }
    // Half of the cases say what is ordinary: only then is anything settled.
    if random.one_in(2) {
        for (key, value) in ORDINARY {
            case.insert((*key).into(), serde_json::from_str(value).expect("JSON"));
        }
    }
    // Half of the cases know all that the taps ask.
    if random.one_in(2) {
        for fact in &CHOICES[..5] {
            let value = json!(random.pick(fact.values()));
            case.insert(fact.key().into(), value);
        }
    }
    for _ in 0..random.below(24) {
        let (key, value) = member(random);
        case.entry(key).or_insert(value);
    }
    case
}

fn parsed(case: &Map<String, Value>) -> Option<Case> {
    RULES.parse(&Value::Object(case.clone()).to_string()).ok()
}

/// How many to try: as many, unless the environment names another number (`PROMISES=100`).
fn tries(many: usize) -> usize {
    std::env::var("PROMISES")
        .ok()
        .and_then(|text| text.parse().ok())
        .unwrap_or(many)
}

#[test]
fn learning_a_fact_never_turns_a_settled_answer() {
    let mut random = Random(20_261_129);
    let states = States::default();
    let (mut settled, mut drawn) = (0, 0);
    let mut turned: Vec<String> = Vec::new();
    let mut by_key: BTreeMap<String, usize> = BTreeMap::new();
    while settled < tries(100_000) {
        let mut known = case(&mut random);
        drawn += 1;
        let Some(before) = parsed(&known).map(|case| RULES.verdict_among(&case, &states)) else {
            continue;
        };
        if before.settled != Settled::Settled {
            continue;
        }
        let (key, value) = member(&mut random);
        if known.contains_key(&key) {
            continue;
        }
        let asked = Value::Object(known.clone());
        known.insert(key.clone(), value.clone());
        let Some(after) = parsed(&known).map(|case| RULES.verdict_among(&case, &states)) else {
            continue;
        };
        settled += 1;
        if (before.verdict, before.then) != (after.verdict, after.then) {
            *by_key.entry(key.clone()).or_default() += 1;
            turned.push(format!(
                "{:?}/{:?} → {:?}/{:?} by {key}={value}: {asked}",
                before.verdict, before.then, after.verdict, after.then
            ));
        }
    }
    println!(
        "{settled} settled answers of {drawn} cases learned a fact, {} turned {by_key:?}",
        turned.len()
    );
    assert!(
        turned.is_empty(),
        "{}",
        turned[..turned.len().min(12)].join("\n")
    );
}

/// The half of a decision that a question decides.
fn half(decides: &str, verdict: Verdict, then: Option<Verdict>) -> Option<Verdict> {
    if decides == "then" {
        then
    } else {
        Some(verdict)
    }
}

/// Says one more thing in a case, given as JSON.
fn with(case: &Map<String, Value>, given: &kotowari::Given) -> Map<String, Value> {
    let mut said = case.clone();
    let text = serde_json::to_string(given).unwrap_or_default();
    let given: Value = serde_json::from_str(&text).expect("an object");
    for (key, value) in given.as_object().expect("an object") {
        said.insert(key.clone(), value.clone());
    }
    said
}

#[test]
fn every_flip_and_every_answer_gives_what_it_promises() {
    let mut random = Random(7);
    // What was promised comes of other states than what came.
    let states = States::default();
    let mut lies: Vec<String> = Vec::new();
    let mut misnamed: Vec<String> = Vec::new();
    let (mut flips, mut options, mut assumed, mut kept, mut undated) = (0, 0, 0, 0, 0);
    let mut asks: Vec<usize> = Vec::new();
    while flips + options < tries(50_000) {
        let known = case(&mut random);
        let Some(parsed_case) = parsed(&known) else {
            continue;
        };
        let decision: Decision =
            RULES.decide_among(&parsed_case, kotowari::Options::default(), &states);
        asks.push(decision.ask.len());
        let mut hold =
            |what: &str, said: &Map<String, Value>, decides: &str, promised: Option<Verdict>| {
                let came = parsed(said).map(|case| RULES.verdict(&case));
                let kept =
                    came.is_some_and(|came| half(decides, came.verdict, came.then) == promised);
                if !kept {
                    lies.push(format!(
                        "{what}: promised {promised:?}, came {came:?}: {}",
                        Value::Object(said.clone())
                    ));
                }
            };
        for flip in &decision.flips {
            let Some(given) = &flip.given else { continue };
            let said = with(&known, given);
            hold("flip", &said, "verdict", Some(flip.verdict));
            hold("flip", &said, "then", flip.then);
            flips += 1;
            // Whoever is told that they may refuse owes nothing by a return either.
            let refusable = flip.says.ends_with("may refuse") || flip.says.ends_with("断れる");
            if refusable && flip.then.unwrap_or(flip.verdict) != Verdict::MayRefuse {
                misnamed.push(format!("flip {:?}: {}", flip.then, flip.says));
            }
        }
        for question in &decision.ask {
            for option in &question.options {
                let Some(given) = &option.given else {
                    undated += 1;
                    continue;
                };
                let promised = question.would_decide.get(option.value);
                hold("ask", &with(&known, given), question.decides, promised);
                options += 1;
            }
        }
        // Saying what is taken for granted turns no duty into a refusal; advice may become a permission.
        for one in &decision.assumed {
            let Some(given) = &one.given else { continue };
            let said = with(&known, given);
            let came = parsed(&said).map(|case| RULES.verdict(&case).overall);
            assumed += 1;
            kept += usize::from(came == Some(decision.overall));
            let free = matches!(
                decision.overall,
                Verdict::MayRefuse | Verdict::AcceptAdvised
            );
            if came.is_none() || came == Some(Verdict::MayRefuse) && !free {
                lies.push(format!(
                    "assumed {:?}: came {came:?}: {}",
                    decision.overall,
                    Value::Object(said)
                ));
            }
        }
    }
    asks.sort_unstable();
    println!(
        "{flips} flips and {options} options tried, {assumed} assumptions said ({kept} left the whole as it was), {undated} options are dates or places; \
         questions: median {}, most {}; lies {}",
        asks[asks.len() / 2],
        asks[asks.len() - 1],
        lies.len()
    );
    assert!(lies.is_empty(), "{}", lies[..lies.len().min(12)].join("\n"));
    assert!(misnamed.is_empty(), "{misnamed:?}");
}
