//! What is found in no dossier.

use kotowari::rule::{Confidence, Finding, Source, Tier};

static RULEBOOK: Source = Source {
    title: "kotowari rulebook",
    url: "",
};

/// That nothing has been entered yet: all that an uncovered marketplace or law rests on.
pub static NOT_COVERED: Finding = Finding {
    id: "not-covered",
    sources: &[&RULEBOOK],
    tier: Tier::Inference,
    seen_on: Some("2026-11-22"),
    confidence: Confidence::Low,
};

static REFUSALS: Source = Source {
    title: "出品者向けの解説記事(キャンセル要請への対応)",
    url: "",
};
static CUSTOMER_CARE: Source = Source {
    title: "出品者向けの解説記事(Amazon.co.jp の購入者対応)",
    url: "",
};

/// S0: why requests come, how to prevent them, and what to keep to after a refusal.
pub static S0: Finding = Finding {
    id: "S0",
    sources: &[&REFUSALS],
    tier: Tier::Practitioner,
    seen_on: None,
    confidence: Confidence::Low,
};

/// S2: serial numbers and photos of dear goods.
pub static S2: Finding = Finding {
    id: "S2",
    sources: &[&CUSTOMER_CARE],
    tier: Tier::Practitioner,
    seen_on: None,
    confidence: Confidence::Low,
};

/// Advice that is written down nowhere: it follows from what the request is about.
pub static OWN_ADVICE: Finding = Finding {
    id: "own-advice",
    sources: &[&RULEBOOK],
    tier: Tier::Inference,
    seen_on: Some("2026-11-30"),
    confidence: Confidence::Low,
};
