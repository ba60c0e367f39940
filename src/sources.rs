//! Every source once, and what was found in it: one file a dossier, ids as there.

use crate::rule::{Confidence, Finding, Source, Tier};

pub mod amazon;
pub mod eu;
pub mod jp;
pub mod own_store;
pub mod qoo10;
pub mod uk;
pub mod us;

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
