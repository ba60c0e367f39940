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
