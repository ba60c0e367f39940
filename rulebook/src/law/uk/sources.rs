//! United Kingdom: the Consumer Contracts Regulations 2013 (CCR), the Consumer Rights Act 2015 (CRA)
//! and the Digital Markets, Competition and Consumers Act 2024.

use kotowari::rule::{Confidence, Finding, Source, Tier};

static CCR: Source = Source {
    title: "Consumer Contracts Regulations 2013 (legislation.gov.uk)",
    url: "https://www.legislation.gov.uk/uksi/2013/3134",
};
static CRA: Source = Source {
    title: "Consumer Rights Act 2015 (legislation.gov.uk)",
    url: "https://www.legislation.gov.uk/ukpga/2015/15",
};
static CRA_22: Source = Source {
    title: "Consumer Rights Act 2015 s. 22",
    url: "https://www.legislation.gov.uk/ukpga/2015/15/section/22/enacted/data.xht?view=snippet&wrap=true",
};
static GOV_UK: Source = Source {
    title: "GOV.UK, Accepting returns and giving refunds",
    url: "https://www.gov.uk/accepting-returns-and-giving-refunds",
};
static BESPOKE: Source = Source {
    title: "CCR reg. 28, bespoke goods (FSP)",
    url: "https://www.fsp-law.com/change-of-heart-how-easy-it-is-to-cancel-an-order-for-bespoke-goods/",
};
static DMCC: Source = Source {
    title: "Digital Markets, Competition and Consumers Act 2024 (Reed Smith)",
    url: "https://www.reedsmith.com/articles/dmcc-subscription-rules-delayed-to-spring-2027-key-takeaways-from-the-consultation-response/",
};

macro_rules! findings {
    ($( $name:ident = $id:literal, [$($source:ident),+], $tier:ident, $confidence:ident, $seen:expr; )+) => { $(
        #[doc = $id]
        pub static $name: Finding = Finding {
            id: $id,
            sources: &[$(&$source),+],
            tier: Tier::$tier,
            seen_on: $seen,
            confidence: Confidence::$confidence,
        };
    )+ };
}

/// The day on which the dossier read its sources; what rests on memory has none.
const READ: Option<&str> = Some("2026-11-22");

findings! {
    L001 = "L-UK-001", [CCR], Agency, High, READ;
    L002 = "L-UK-002", [CCR], Agency, High, READ;
    L003 = "L-UK-003", [CCR], Agency, High, READ;
    L004 = "L-UK-004", [CCR, GOV_UK], Agency, High, READ;
    L005 = "L-UK-005", [CCR], Agency, High, READ;
    L006 = "L-UK-006", [CCR, BESPOKE], Agency, High, READ;
    L007 = "L-UK-007", [CCR], Agency, High, READ;
    L008 = "L-UK-008", [CCR], Agency, High, READ;
    L009 = "L-UK-009", [CRA], Inference, Low, None;
    L010 = "L-UK-010", [CRA_22], Official, High, READ;
    L011 = "L-UK-011", [CRA], Inference, Low, None;
    L012 = "L-UK-012", [CRA], Official, High, READ;
    L013 = "L-UK-013", [DMCC], Agency, High, READ;
    L014 = "L-UK-014", [CRA], Inference, Low, None;
    // The dossier's table has the row without a finding of its own.
    D12 = "D-UK-12", [CRA], Inference, Low, None;
}
