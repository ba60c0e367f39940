//! Mercari Shops' own rows: the purchase fixes the order, and a change of mind needs the shop's consent.

use super::sources::*;
use crate::mall_jp::{
    ASKED, ASKED_BACK, BUYERS, HERE, ON_ITS_WAY, OWN, OWN_WISH, PAID, by_agreement, goes_on, says,
};
use crate::words::mercari_shops as words;
use kotowari::decision::Verdict;
use kotowari::fact::{Fact, answer as a};
use kotowari::rule::{Rule, Yield};

/// The answer to the request, where Mercari Shops has its own.
pub static ANSWERS: &[Rule] = &[
    // MS1
    Rule::marketplace(
        "mall.request.mercari-shops",
        &[ASKED, HERE, Fact::Reason.is(BUYERS)],
        says(Verdict::MayRefuse, words::MERCARI_SHOPS_REQUEST_HEADLINE),
        &MS1,
        words::MERCARI_SHOPS_REQUEST,
    )
    .overrides(&[
        "mall.request.change-of-mind",
        "mall.request.subscription-late",
    ])
    .inferred(),
    Rule::marketplace(
        "mall.shipped.mercari-shops",
        &[ASKED_BACK, ON_ITS_WAY, Fact::Reason.is(BUYERS)],
        goes_on(Verdict::MayRefuse, words::MERCARI_SHOPS_SHIPPED_HEADLINE),
        &MS1,
        words::MERCARI_SHOPS_SHIPPED,
    )
    .overrides(&["mall.shipped.change-of-mind"])
    .inferred(),
    // The purchase has fixed it: nobody is left to accept
    Rule::marketplace(
        "mall.seller-cancels.mercari-shops",
        &[OWN, HERE, Fact::Reason.is(OWN_WISH)],
        by_agreement(words::MERCARI_SHOPS_SELLER_CANCELS_HEADLINE),
        &MS1,
        words::MERCARI_SHOPS_REQUEST,
    )
    .overrides(&[
        "mall.seller-cancels.not-accepted",
        "mall.seller-cancels.accepted",
    ])
    .unsettled(),
];

/// Warnings, and what no source settles.
pub static EFFECTS: &[Rule] = &[
    // What is known, how old it is, and from whom
    Rule::marketplace(
        "mercari-shops.known",
        &[],
        Yield::Warning("what-is-known"),
        &MS1,
        words::MERCARI_SHOPS_KNOWN,
    )
    .also(&[&MS2, &MS3]),
    // MS2
    Rule::marketplace(
        "mercari-shops.warning.refund-in-system",
        &[PAID],
        Yield::Warning("refund-through-the-system-only"),
        &MS2,
        words::MERCARI_SHOPS_WARNING_REFUND_IN_SYSTEM,
    ),
    // MS3
    Rule::practice(
        "mercari-shops.warning.write-first",
        &[
            HERE,
            Fact::Answer.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED | a::SELLER_CANCELS | a::MAY_REFUSE),
        ],
        Yield::Warning("write-before-cancelling"),
        &MS3,
        words::MERCARI_SHOPS_WARNING_WRITE_FIRST,
    ),
    Rule::marketplace(
        "mercari-shops.unknown.answer-deadline",
        &[ASKED],
        Yield::Unknown("mercari-shops.answer-deadline"),
        &MS4,
        words::MERCARI_SHOPS_UNKNOWN_ANSWER_DEADLINE,
    )
    .unsettled(),
    Rule::marketplace(
        "mercari-shops.unknown.fees",
        &[PAID],
        Yield::Unknown("mercari-shops.fees"),
        &MS4,
        words::MERCARI_SHOPS_UNKNOWN_FEES,
    )
    .unsettled(),
    Rule::marketplace(
        "mercari-shops.unknown.metrics",
        &[OWN],
        Yield::Unknown("mercari-shops.metrics"),
        &MS4,
        words::MERCARI_SHOPS_UNKNOWN_METRICS,
    )
    .unsettled(),
];
