//! Every source once, and what was found in it: one file a dossier, ids as there.

use crate::rule::{Confidence, Finding, Source, Tier};
use crate::text::same;

pub mod amazon;
pub mod eu;
pub mod jp;
pub mod qoo10;
pub mod uk;
pub mod us;

static RULEBOOK: Source = Source {
    title: same("kotowari rulebook"),
    url: same(""),
};

/// That nothing has been entered yet: all that an uncovered marketplace or law rests on.
pub static NOT_COVERED: Finding = Finding {
    id: "not-covered",
    sources: &[&RULEBOOK],
    tier: Tier::Inference,
    seen_on: Some("2026-11-22"),
    confidence: Confidence::Low,
};
