//! au PAY Market: nothing of its own, and that is said.

use super::sources::*;
use crate::mall_jp::{ASKED, OWN, PAID};
use crate::words::au_pay_market as words;
use kotowari::fact::{Fact, answer as a};
use kotowari::rule::{Rule, Yield};
use kotowari::verdict::Settled;

/// What is known, and what no source settles.
pub static EFFECTS: &[Rule] = &[
    // What is known, how old it is, and from whom
    Rule::marketplace(
        "au-pay.known",
        &[],
        Yield::Warning("what-is-known"),
        &AU01,
        words::AU_PAY_MARKET_KNOWN,
    )
    .also(&[&AU02]),
    Rule::marketplace(
        "au-pay.unknown.terms",
        &[Fact::Answer.is(a::MAY_REFUSE | a::ACCEPT_ADVISED | a::UNSETTLED)],
        Yield::Turning {
            id: "au-pay.terms",
            headline: words::AU_PAY_MARKET_UNKNOWN_TERMS_HEADLINE,
            at_most: Settled::Settled,
        },
        &AU02,
        words::AU_PAY_MARKET_UNKNOWN_TERMS,
    )
    .unsettled(),
    Rule::marketplace(
        "au-pay.unknown.answer-deadline",
        &[ASKED],
        Yield::Unknown("au-pay.answer-deadline"),
        &AU02,
        words::AU_PAY_MARKET_UNKNOWN_ANSWER_DEADLINE,
    )
    .unsettled(),
    Rule::marketplace(
        "au-pay.unknown.fees",
        &[PAID],
        Yield::Unknown("au-pay.fees"),
        &AU02,
        words::AU_PAY_MARKET_UNKNOWN_FEES,
    )
    .unsettled(),
    Rule::marketplace(
        "au-pay.unknown.metrics",
        &[OWN],
        Yield::Unknown("au-pay.metrics"),
        &AU02,
        words::AU_PAY_MARKET_UNKNOWN_METRICS,
    )
    .unsettled(),
];
