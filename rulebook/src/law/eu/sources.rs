//! European Union: the consumer rights, sale of goods and related directives. A directive works
//! through national law: to a consumer, cite the national article.

use kotowari::rule::{Confidence, Finding, Source, Tier};

static CRD: Source = Source {
    title: "Directive 2011/83/EU on consumer rights, consolidated (EUR-Lex)",
    url: "https://eur-lex.europa.eu/eli/dir/2011/83/2022-05-28",
};
static CRD_9: Source = Source {
    title: "Directive 2011/83/EU Art. 9",
    url: "https://legislation.gov.uk/eudr/2011/83/article/9/adopted/data.html",
};
static GUIDANCE: Source = Source {
    title: "Commission guidance on Directive 2011/83/EU (2021/C 525/01)",
    url: "https://eur-lex.europa.eu/legal-content/EN/TXT/HTML/?from=EN&uri=CELEX%3A52021XC1229%2804%29",
};
static YOUR_EUROPE: Source = Source {
    title: "Your Europe, returns; Regulation 1182/71 Art. 3",
    url: "https://europa.eu/youreurope/citizens/consumers/shopping/returns/index_en.htm",
};
static WITHDRAWAL_FUNCTION: Source = Source {
    title: "Directive (EU) 2023/2673, CRD Art. 11a (Quastels)",
    url: "https://www.quastels.com/the-eus-new-online-contract-rules-what-online-retailers-need-to-know",
};
static MOEBEL_KRAFT: Source = Source {
    title: "CJEU C-529/19 Möbel Kraft, 2020-10-21",
    url: "https://beta.bailii.org/eu/cases/EUECJ/2020/C52919.html",
};
static SLEWO: Source = Source {
    title: "CJEU C-681/17 slewo, 2019-03-27 (not re-read)",
    url: "https://curia.europa.eu/juris/liste.jsf?num=C-681/17",
};
static SALE_OF_GOODS: Source = Source {
    title: "Directive (EU) 2019/771 on the sale of goods, Arts 10, 11, 13–16 (not re-read)",
    url: "https://eur-lex.europa.eu/eli/dir/2019/771/oj",
};
static REPAIR: Source = Source {
    title: "Directive (EU) 2024/1799, right to repair (Product Compliance)",
    url: "https://product-compliance.pro/en/right-to-repair-2024-1799/",
};
static ROME_I: Source = Source {
    title: "Rome I Regulation Art. 6; CJEU C-585/08, C-144/09",
    url: "https://olrl.ouplaw.com/display/10.1093/law/9780199654635.001.0001/law-9780199654635-chapter-12",
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
    L001 = "L-EU-001", [CRD_9, CRD], Official, High, READ;
    L002 = "L-EU-002", [YOUR_EUROPE], Official, High, READ;
    L003 = "L-EU-003", [CRD], Inference, Low, None;
    L004 = "L-EU-004", [CRD, GUIDANCE], Agency, High, READ;
    L005 = "L-EU-005", [WITHDRAWAL_FUNCTION], Agency, High, READ;
    L006 = "L-EU-006", [CRD], Agency, High, READ;
    L007 = "L-EU-007", [CRD], Agency, High, READ;
    L008 = "L-EU-008", [CRD], Agency, High, READ;
    L009 = "L-EU-009", [CRD], Agency, High, READ;
    L010 = "L-EU-010", [CRD], Agency, High, READ;
    L011 = "L-EU-011", [CRD], Agency, High, READ;
    L012 = "L-EU-012", [MOEBEL_KRAFT], Official, High, READ;
    L013 = "L-EU-013", [SLEWO], Inference, Low, None;
    L014 = "L-EU-014", [YOUR_EUROPE, CRD], Official, High, READ;
    L015 = "L-EU-015", [CRD], Inference, Low, None;
    L016 = "L-EU-016", [SALE_OF_GOODS], Inference, Low, None;
    L017 = "L-EU-017", [REPAIR], Agency, Medium, READ;
    L019 = "L-EU-019", [ROME_I], Official, High, READ;
    L020 = "L-EU-020", [CRD], Inference, Low, None;
    L021 = "L-EU-021", [CRD], Inference, Low, None;
}
