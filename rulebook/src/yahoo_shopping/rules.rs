//! Yahoo! Shopping's own rows: the buyer's ten minutes.

use super::sources::*;
use crate::mall_jp::rules::ON_DELIVERY;
use crate::mall_jp::{ASKED, BUYERS, HERE, OWN, PAID, UNPAID, says};
use crate::words::yahoo_shopping as words;
use kotowari::decision::Verdict;
use kotowari::fact::{Cond, Fact, answer as a, channel as c, payment_method as pay, self_cancel};
use kotowari::rule::{Rule, Yield};
use kotowari::timeline::{Due, When};

/// The first ten minutes after ordering.
const OWN_TIME: Cond = Fact::SelfCancel.is(self_cancel::OPEN);

/// The answer to the request, where the mall has its own.
pub static ANSWERS: &[Rule] = &[
    // Y01
    Rule::marketplace(
        "mall.self-cancel.yahoo",
        &[Fact::Channel.is(c::CANCEL_BUTTON), HERE, OWN_TIME],
        says(Verdict::Automatic, words::YAHOO_SELF_CANCEL_HEADLINE),
        &Y01,
        words::YAHOO_SELF_CANCEL,
    )
    .overrides(&[
        "mall.request.*",
        "mall.terms.grant-cancellation",
        "mall.terms.grant-return-later",
        "mall.subscription.in-time-unshipped",
    ])
    .inferred(),
    Rule::marketplace(
        "mall.self-cancel.yahoo-message",
        &[
            Fact::Channel.is(c::MESSAGE),
            HERE,
            OWN_TIME,
            Fact::Reason.is(BUYERS),
        ],
        says(Verdict::Redirect, words::YAHOO_OWN_TIME_HEADLINE),
        &Y01,
        words::YAHOO_SELF_CANCEL,
    )
    .overrides(&[
        "mall.request.*",
        "mall.terms.grant-cancellation",
        "mall.terms.grant-return-later",
        "mall.subscription.in-time-unshipped",
    ])
    .inferred(),
];

/// Steps, warnings, and what no source settles.
pub static EFFECTS: &[Rule] = &[
    // What is known, how old it is, and from whom
    Rule::marketplace(
        "yahoo.known",
        &[],
        Yield::Warning("what-is-known"),
        &Y01,
        words::YAHOO_SHOPPING_KNOWN,
    )
    .also(&[&Y02, &Y03]),
    Rule::marketplace(
        "yahoo.window.self-cancel",
        &[HERE],
        Yield::Window {
            id: "self-cancel",
            from: Due::Start(When::OrderedAt),
            until: Due::MinutesAfter(When::OrderedAt, 10),
        },
        &Y01,
        words::YAHOO_SHOPPING_WINDOW_SELF_CANCEL,
    ),
    Rule::practice(
        "yahoo.steps.cancel",
        &[
            HERE,
            Fact::Answer.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED | a::SELLER_CANCELS),
            Fact::AnswerThen.is_not(a::MUST_REMEDY),
        ],
        Yield::Steps(&[words::YAHOO_SHOPPING_STEPS_CANCEL_STEP_1]),
        &Y02,
        words::YAHOO_SHOPPING_STEPS_CANCEL,
    )
    .overrides(&["mall.steps.accept"]),
    Rule::practice(
        "yahoo.steps.cancel-unpaid",
        &[
            HERE,
            UNPAID,
            Fact::Answer.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED | a::SELLER_CANCELS),
            Fact::AnswerThen.is_not(a::MUST_REMEDY),
        ],
        Yield::Steps(&[words::YAHOO_SHOPPING_STEPS_CANCEL_UNPAID_STEP_1]),
        &Y02,
        words::YAHOO_SHOPPING_STEPS_CANCEL,
    )
    .overrides(&["yahoo.steps.cancel", "mall.steps.accept-unpaid"]),
    Rule::practice(
        "yahoo.steps.cancel-on-delivery",
        &[
            HERE,
            ON_DELIVERY,
            Fact::Answer.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED | a::SELLER_CANCELS),
            Fact::AnswerThen.is_not(a::MUST_REMEDY),
        ],
        Yield::Steps(&[words::YAHOO_SHOPPING_STEPS_CANCEL_UNPAID_STEP_1]),
        &Y02,
        words::YAHOO_SHOPPING_STEPS_CANCEL,
    )
    .overrides(&[
        "yahoo.steps.cancel",
        "yahoo.steps.cancel-unpaid",
        "mall.steps.accept-on-delivery",
    ]),
    // Y02: neither a part nor what was paid at a shop comes back by itself
    Rule::practice(
        "yahoo.steps.cancel-konbini",
        &[
            HERE,
            PAID,
            Fact::Answer.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED | a::SELLER_CANCELS),
            Fact::AnswerThen.is_not(a::MUST_REMEDY),
            Fact::PaymentMethod.is(pay::KONBINI),
        ],
        Yield::Steps(&[
            words::YAHOO_SHOPPING_STEPS_CANCEL_KONBINI_STEP_1,
            words::YAHOO_SHOPPING_STEPS_CANCEL_KONBINI_STEP_2,
        ]),
        &Y02,
        words::YAHOO_SHOPPING_STEPS_CANCEL,
    )
    .overrides(&[
        "yahoo.steps.cancel",
        "mall.steps.write",
        "mall.steps.accept",
    ]),
    Rule::practice(
        "yahoo.steps.cancel-part",
        &[
            HERE,
            PAID,
            Fact::Answer.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED | a::SELLER_CANCELS),
            Fact::AnswerThen.is_not(a::MUST_REMEDY),
            Fact::PartOfOrder.yes(),
        ],
        Yield::Steps(&[
            words::YAHOO_SHOPPING_STEPS_CANCEL_PART_STEP_1,
            words::YAHOO_SHOPPING_STEPS_CANCEL_PART_STEP_2,
        ]),
        &Y02,
        words::YAHOO_SHOPPING_STEPS_CANCEL,
    )
    .overrides(&[
        "yahoo.steps.cancel",
        "yahoo.steps.cancel-konbini",
        "yahoo.steps.cancel-on-delivery",
        "mall.steps.write",
        "mall.steps.accept",
    ]),
    Rule::practice(
        "yahoo.warning.by-hand",
        &[PAID, Fact::PaymentMethod.is(pay::KONBINI)],
        Yield::Warning("refund-by-transfer"),
        &Y02,
        words::YAHOO_SHOPPING_WARNING_BY_HAND,
    ),
    Rule::practice(
        "yahoo.warning.part-of-order",
        &[PAID, Fact::PartOfOrder.yes()],
        Yield::Warning("partial-refund-by-transfer"),
        &Y02,
        words::YAHOO_SHOPPING_WARNING_PART_OF_ORDER,
    ),
    Rule::marketplace(
        "yahoo.warning.held",
        &[HERE],
        Yield::Warning("held-orders-cannot-be-edited"),
        &Y03,
        words::YAHOO_SHOPPING_WARNING_HELD,
    ),
    Rule::marketplace(
        "yahoo.unknown.answer-deadline",
        &[ASKED],
        Yield::Unknown("yahoo.answer-deadline"),
        &Y06,
        words::YAHOO_SHOPPING_UNKNOWN_ANSWER_DEADLINE,
    )
    .unsettled(),
    Rule::marketplace(
        "yahoo.unknown.terms",
        &[Fact::Answer.is(a::MAY_REFUSE)],
        Yield::Unknown("yahoo.terms"),
        &Y06,
        words::YAHOO_SHOPPING_UNKNOWN_TERMS,
    )
    .unsettled(),
    Rule::marketplace(
        "yahoo.unknown.fees",
        &[PAID],
        Yield::Unknown("yahoo.fees"),
        &Y06,
        words::YAHOO_SHOPPING_UNKNOWN_FEES,
    )
    .unsettled(),
    Rule::marketplace(
        "yahoo.unknown.metrics",
        &[OWN],
        Yield::Unknown("yahoo.metrics"),
        &Y05,
        words::YAHOO_SHOPPING_UNKNOWN_METRICS,
    )
    .also(&[&Y04])
    .unsettled(),
];
