//! USA: the FTC's mail-order rule, state law and the common law, as far as they were read.

use kotowari::rule::{Confidence, Finding, Source, Tier};

static COOLING_OFF: Source = Source {
    title: "16 CFR 429, Cooling-Off Rule (FTC)",
    url: "https://consumer.ftc.gov/articles/buyers-remorse-ftcs-cooling-rule-may-help",
};
static MAIL_ORDER: Source = Source {
    title: "16 CFR Part 435, Mail, Internet, or Telephone Order Merchandise (eCFR)",
    url: "https://www.ecfr.gov/current/title-16/chapter-I/subchapter-D/part-435",
};
static FTC_GUIDE: Source = Source {
    title: "FTC, Business Guide to the Mail, Internet, or Telephone Order Rule",
    url: "https://ftc.gov/node/60403",
};
static CALIFORNIA_17538: Source = Source {
    title: "California Business and Professions Code § 17538",
    url: "https://law.onecle.com/california/business/17538.html",
};
static CALIFORNIA_1723: Source = Source {
    title: "California Civil Code § 1723 (text in a legal answer)",
    url: "https://lawguru.com/legal-questions/california-business-law/small-business-post-refund-policy-506451661",
};
static STATE_RETURNS: Source = Source {
    title: "FindLaw, Customer Returns and Refund Laws by State",
    url: "https://www.findlaw.com/consumer/consumer-transactions/customer-returns-and-refund-laws-by-state.html",
};
static UCC: Source = Source {
    title: "Uniform Commercial Code §§ 2-508, 2-601, 2-602, 2-606, 2-608, 2-711, 2-714, 2-719",
    url: "https://www.legalfina.com/en/laws/ca/com/2/~/6",
};
static FORMATION: Source = Source {
    title: "UCC §§ 2-205, 2-206; Restatement (Second) of Contracts §§ 42, 153 (not re-read)",
    url: "https://www.law.cornell.edu/ucc/2/2-206",
};
static MINORS: Source = Source {
    title: "State common law on contracts of minors (not re-read)",
    url: "https://www.law.cornell.edu/wex/minor",
};
static ROSCA: Source = Source {
    title: "15 USC 8401–8405, Restore Online Shoppers' Confidence Act (not re-read)",
    url: "https://www.law.cornell.edu/uscode/text/15/chapter-110",
};
static CLICK_TO_CANCEL: Source = Source {
    title: "8th Cir. 2025-07-08, click-to-cancel rule vacated (Morgan Lewis)",
    url: "https://www.morganlewis.com/pubs/2025/07/ftcs-click-to-cancel-rule-vacated-ahead-of-planned-july-14-effective-date",
};
static CALIFORNIA_ARL: Source = Source {
    title: "California Automatic Renewal Law, AB 2863 (Fenwick)",
    url: "https://fenwick.com/insights/publications/california-tightens-requirements-for-automatically-renewing-subscriptions",
};
static BILLING_ERRORS: Source = Source {
    title: "12 CFR 1026.13(b)(1), Regulation Z (not re-read)",
    url: "https://www.ecfr.gov/current/title-12/chapter-X/part-1026/section-1026.13",
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
    L001 = "L-US-001", [COOLING_OFF], Official, High, READ;
    L003 = "L-US-003", [MAIL_ORDER], Official, High, READ;
    L004 = "L-US-004", [MAIL_ORDER], Official, High, READ;
    L005 = "L-US-005", [MAIL_ORDER], Official, High, READ;
    L006 = "L-US-006", [MAIL_ORDER], Official, High, READ;
    L007 = "L-US-007", [MAIL_ORDER, FTC_GUIDE], Official, High, READ;
    L008 = "L-US-008", [MAIL_ORDER], Official, High, READ;
    L009 = "L-US-009", [MAIL_ORDER], Official, High, READ;
    L010 = "L-US-010", [MAIL_ORDER], Official, High, READ;
    L011 = "L-US-011", [CALIFORNIA_17538], Official, Medium, READ;
    L012 = "L-US-012", [CALIFORNIA_1723], Agency, High, READ;
    L013 = "L-US-013", [STATE_RETURNS], Agency, Low, READ;
    L014 = "L-US-014", [UCC], Agency, High, READ;
    L015 = "L-US-015", [FORMATION], Inference, Low, None;
    L016 = "L-US-016", [MINORS], Inference, Low, None;
    L017 = "L-US-017", [ROSCA], Inference, Low, None;
    L018 = "L-US-018", [CLICK_TO_CANCEL], Agency, High, READ;
    L019 = "L-US-019", [CALIFORNIA_ARL], Agency, High, READ;
    L021 = "L-US-021", [BILLING_ERRORS], Inference, Low, None;
    L023 = "L-US-023", [MAIL_ORDER], Official, Medium, READ;
}
