//! Rakuten Ichiba's own rows: the buyer's half hour, then each shop's terms.

use super::sources::*;
use crate::mall_jp::rules::{
    NO_CASH_ON_DELIVERY, NO_DAYS_PROMISED, NO_TERMS, NOT_FOR_A_WISH, NOTHING_FILED, UNPAID_IS_HERE,
};
use crate::mall_jp::{ASKED, BUYERS, HERE, LEFT, ON_ITS_WAY, OWN, PAID, says};
use crate::words::rakuten as words;
use kotowari::decision::Verdict;
use kotowari::fact::{Cond, Fact, answer as a, channel as c, payment_method as pay, self_cancel};
use kotowari::presumed::Condition;
use kotowari::rule::{Rule, Yield};
use kotowari::timeline::{Due, When};

/// The first 30 minutes after ordering.
const OWN_TIME: Cond = Fact::SelfCancel.is(self_cancel::OPEN);
/// Neither pre-orders nor subscriptions have it.
const NOT_RESERVED: Cond = Fact::Reserved.no();
const NOT_SUBSCRIBED: Cond = Fact::Subscription.no();

/// The answer to the request, where the mall has its own.
pub static ANSWERS: &[Rule] = &[
    // R01
    Rule::marketplace(
        "mall.self-cancel.rakuten",
        &[
            Fact::Channel.is(c::CANCEL_BUTTON),
            HERE,
            OWN_TIME,
            NOT_RESERVED,
            NOT_SUBSCRIBED,
        ],
        says(Verdict::Automatic, words::RAKUTEN_SELF_CANCEL_HEADLINE),
        &R01,
        words::RAKUTEN_SELF_CANCEL,
    )
    .also(&[&R11, &R10])
    .overrides(&[
        "mall.request.*",
        "mall.terms.grant-cancellation",
        "mall.terms.grant-return-later",
    ])
    .inferred(),
    Rule::marketplace(
        "mall.self-cancel.rakuten-message",
        &[
            Fact::Channel.is(c::MESSAGE),
            HERE,
            OWN_TIME,
            NOT_RESERVED,
            NOT_SUBSCRIBED,
            Fact::Reason.is(BUYERS),
        ],
        says(Verdict::Redirect, words::RAKUTEN_OWN_TIME_HEADLINE),
        &R01,
        words::RAKUTEN_SELF_CANCEL,
    )
    .also(&[&R11, &R10])
    .overrides(&[
        "mall.request.*",
        "mall.terms.grant-cancellation",
        "mall.terms.grant-return-later",
    ])
    .inferred(),
    // R03
    Rule::marketplace(
        "mall.request.rakuten",
        &[ASKED, HERE, Fact::Reason.is(BUYERS)],
        says(Verdict::MayRefuse, words::RAKUTEN_REQUEST_HEADLINE),
        &R03,
        words::RAKUTEN_REQUEST,
    )
    .also(&[&R10])
    .overrides(&[
        "mall.request.change-of-mind",
        "mall.request.subscription-late",
    ]),
];

/// Goods that are not said to be a pre-order are none.
pub static PRESUMPTIONS: &[Condition] = &[
    Condition {
        given: &[OWN_TIME],
        cond: NOT_RESERVED,
        says: words::RAKUTEN_NO_PRE_ORDER,
    },
    NOTHING_FILED,
    NO_CASH_ON_DELIVERY,
    UNPAID_IS_HERE,
    NOT_FOR_A_WISH,
    NO_DAYS_PROMISED,
    NO_TERMS,
];

/// Warnings, and what no source settles.
pub static EFFECTS: &[Rule] = &[
    // What is known, how old it is, and from whom
    Rule::marketplace(
        "rakuten.known",
        &[],
        Yield::Warning("what-is-known"),
        &R03,
        words::RAKUTEN_KNOWN,
    )
    .also(&[&R01, &R05, &R10, &R11]),
    Rule::marketplace(
        "rakuten.window.self-cancel",
        &[HERE, NOT_RESERVED, NOT_SUBSCRIBED],
        Yield::Window {
            id: "self-cancel",
            from: Due::Start(When::OrderedAt),
            until: Due::MinutesAfter(When::OrderedAt, 30),
        },
        &R01,
        words::RAKUTEN_WINDOW_SELF_CANCEL,
    )
    .also(&[&R11]),
    Rule::marketplace(
        "rakuten.warning.order-pulled",
        &[HERE, OWN_TIME],
        Yield::Warning("pulling-the-order-ends-it"),
        &R02,
        words::RAKUTEN_WARNING_ORDER_PULLED,
    ),
    Rule::marketplace(
        "rakuten.warning.never-revived",
        &[
            HERE,
            Fact::Answer.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED | a::SELLER_CANCELS | a::MAY_REFUSE),
        ],
        Yield::Warning("cancelled-orders-stay-cancelled"),
        &R03,
        words::RAKUTEN_WARNING_NEVER_REVIVED,
    ),
    Rule::marketplace(
        "rakuten.warning.shipped",
        &[ON_ITS_WAY],
        Yield::Warning("return-instead-of-cancellation"),
        &R04,
        words::RAKUTEN_WARNING_SHIPPED,
    ),
    Rule::marketplace(
        "rakuten.metric.points",
        &[OWN, HERE],
        Yield::Metric {
            id: "violation-points",
            of_cancellations: false,
            concerns: &[OWN, HERE],
            limit: None,
            otherwise: words::RAKUTEN_METRIC_POINTS,
            unknown: words::RAKUTEN_METRIC_POINTS,
        },
        &R05,
        words::RAKUTEN_METRIC_POINTS,
    ),
    Rule::practice(
        "rakuten.warning.cash-on-delivery",
        &[
            Fact::Channel.is(c::DELIVERY_REFUSED),
            LEFT,
            Fact::PaymentMethod.is(pay::CASH_ON_DELIVERY),
        ],
        Yield::Warning("report-a-refused-cash-on-delivery"),
        &R08,
        words::RAKUTEN_WARNING_CASH_ON_DELIVERY,
    ),
    Rule::marketplace(
        "rakuten.unknown.answer-deadline",
        &[ASKED],
        Yield::Unknown("rakuten.answer-deadline"),
        &R07,
        words::RAKUTEN_UNKNOWN_ANSWER_DEADLINE,
    )
    .unsettled(),
    Rule::marketplace(
        "rakuten.unknown.fees",
        &[PAID],
        Yield::Unknown("rakuten.fees"),
        &R06,
        words::RAKUTEN_UNKNOWN_FEES,
    )
    .unsettled(),
    Rule::marketplace(
        "rakuten.unknown.metrics",
        &[],
        Yield::Unknown("rakuten.metrics"),
        &R07,
        words::RAKUTEN_UNKNOWN_METRICS,
    )
    .unsettled(),
];
