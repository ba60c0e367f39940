//! minne's own rows: cancelling takes the other side's consent.

use super::sources::*;
use crate::mall_jp::{ASKED, BUYERS, HERE, OWN, OWN_WISH, PAID, UNPAID, by_agreement, says};
use crate::words::minne as words;
use kotowari::decision::Verdict;
use kotowari::fact::{Fact, answer as a, payment_method as pay};
use kotowari::rule::{Hurts, Rule, Yield};
use kotowari::timeline::{Due, When};

/// The answer to the request, where minne has its own.
pub static ANSWERS: &[Rule] = &[
    // H02, H01
    Rule::marketplace(
        "mall.request.minne",
        &[ASKED, HERE, PAID, Fact::Reason.is(BUYERS)],
        says(Verdict::MayRefuse, words::MINNE_REQUEST_HEADLINE),
        &H02,
        words::MINNE_REQUEST,
    )
    .also(&[&H01])
    .overrides(&[
        "mall.request.change-of-mind",
        "mall.request.subscription-late",
    ])
    .inferred(),
    // H02: it lapses
    Rule::marketplace(
        "mall.request.minne-unpaid",
        &[ASKED, HERE, UNPAID, Fact::Reason.is(BUYERS)],
        says(Verdict::AcceptAdvised, words::MINNE_UNPAID_HEADLINE),
        &H02,
        words::MINNE_UNPAID,
    )
    .also(&[&H01])
    .overrides(&[
        "mall.request.change-of-mind",
        "mall.request.subscription-late",
    ])
    .inferred(),
    // H02: it lapses
    Rule::marketplace(
        "mall.seller-cancels.minne-unpaid",
        &[OWN, HERE, UNPAID, Fact::Reason.is_not(OWN_WISH)],
        says(
            Verdict::SellerCancels,
            words::MINNE_SELLER_CANCELS_UNPAID_HEADLINE,
        ),
        &H02,
        words::MINNE_UNPAID,
    )
    .also(&[&H01])
    .overrides(&[
        "mall.seller-cancels",
        "mall.seller-cancels.unpaid",
        "mall.seller-cancels.minne",
    ])
    .inferred(),
    // H01
    Rule::marketplace(
        "mall.seller-cancels.minne",
        &[OWN, HERE],
        by_agreement(words::MINNE_SELLER_CANCELS_HEADLINE),
        &H01,
        words::MINNE_SELLER_CANCELS,
    )
    .overrides(&[
        "mall.seller-cancels",
        "mall.seller-cancels.not-accepted",
        "mall.seller-cancels.accepted",
    ]),
];

/// Steps, what happens by itself, and what no source settles.
pub static EFFECTS: &[Rule] = &[
    // What is known, how old it is, and from whom
    Rule::marketplace(
        "minne.known",
        &[],
        Yield::Warning("what-is-known"),
        &H01,
        words::MINNE_KNOWN,
    )
    .also(&[&H02]),
    Rule::marketplace(
        "minne.steps.request",
        &[
            HERE,
            Fact::Answer.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED | a::SELLER_CANCELS),
        ],
        Yield::Steps(&[
            words::MINNE_STEPS_REQUEST_STEP_1,
            words::MINNE_STEPS_REQUEST_STEP_2,
        ]),
        &H01,
        words::MINNE_STEPS_REQUEST,
    )
    .overrides(&["mall.steps.accept", "mall.steps.accept-unpaid"]),
    Rule::marketplace(
        "minne.unpaid-lapses",
        &[HERE, UNPAID, Fact::PaymentMethod.is_not(pay::KONBINI)],
        Yield::Consequence {
            id: "unpaid-cancelled",
            at: Due::EndOfDayAfter(When::OrderedAt, 10),
            hurts: Hurts::Nobody,
        },
        &H02,
        words::MINNE_UNPAID_LAPSES,
    ),
    Rule::marketplace(
        "minne.unpaid-lapses-konbini",
        &[HERE, UNPAID, Fact::PaymentMethod.is(pay::KONBINI)],
        Yield::Consequence {
            id: "unpaid-cancelled",
            at: Due::EndOfDayAfter(When::OrderedAt, 3),
            hurts: Hurts::Nobody,
        },
        &H02,
        words::MINNE_UNPAID_LAPSES_KONBINI,
    ),
    Rule::marketplace(
        "minne.unknown.answer-deadline",
        &[ASKED],
        Yield::Unknown("minne.answer-deadline"),
        &H04,
        words::MINNE_UNKNOWN_ANSWER_DEADLINE,
    )
    .unsettled(),
    Rule::marketplace(
        "minne.unknown.fees",
        &[PAID],
        Yield::Unknown("minne.fees"),
        &H04,
        words::MINNE_UNKNOWN_FEES,
    )
    .unsettled(),
    Rule::marketplace(
        "minne.unknown.metrics",
        &[OWN],
        Yield::Unknown("minne.metrics"),
        &H04,
        words::MINNE_UNKNOWN_METRICS,
    )
    .unsettled(),
];
