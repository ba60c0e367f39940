//! What was looked for at the marketplaces of Japan, and the way it is written down.

use kotowari::rule::{Confidence, Finding, Source, Tier};

/// The dossier with what was searched and not found: it has no address.
pub(crate) static RECORD: Source = Source {
    title: "kotowari: 国内の販売先の調査記録 (2026-11-22、2026-11-30に再調査)",
    url: "",
};

macro_rules! findings {
    ($( $name:ident = $id:literal, [$($source:ident),+], $tier:ident, $confidence:ident, $seen:expr; )+) => { $(
        #[doc = $id]
        pub static $name: kotowari::rule::Finding = kotowari::rule::Finding {
            id: $id,
            sources: &[$(&$source),+],
            tier: kotowari::rule::Tier::$tier,
            seen_on: $seen,
            confidence: kotowari::rule::Confidence::$confidence,
        };
    )+ };
}
pub(crate) use findings;

/// The dossier's tables: where a marketplace's own rule was not found, the law and the shown terms decide.
pub static MALL: Finding = Finding {
    id: "D-MALL",
    sources: &[&RECORD],
    tier: Tier::Inference,
    seen_on: Some("2026-11-30"),
    confidence: Confidence::Medium,
};
