//! BUYMA's own rows: who cancels turns on the ship notice, and the reason has to be true.

use super::sources::*;
use crate::mall_jp::{
    ASKED, ASKED_BACK, BUYERS, HERE, LEFT, ON_ITS_WAY, OWN, OWN_WISH, PAID, UNPAID, goes_on, says,
};
use crate::words::buyma as words;
use kotowari::decision::Verdict;
use kotowari::fact::{
    Cond, Fact, answer as a, auto_cancel, channel as c, order_status as s, parcel as p, reason as r,
};
use kotowari::rule::{Hurts, Rule, Yield};
use kotowari::timeline::{Due, When};

/// 18 days after the order, to the hour, without a ship notice or an extension.
const SHIP_DATE_PASSED: Cond = Fact::OrderStatus.is(s::SHIP_DATE_PASSED);
/// By the dates given.
const LAPSED: Cond = Fact::AutoCancel.is(auto_cancel::LAPSED);
/// What an order that ends by itself is no longer asked.
const FORCED_OVER: &[&str] = &[
    "mall.request.*",
    "mall.seller-cancels*",
    "mall.terms.grant-cancellation",
    "mall.terms.grant-return-later",
    "mall.subscription.in-time-unshipped",
];
const NOTICED: Cond = Fact::OrderStatus.is(s::SHIP_CONFIRMED);
const CANCELS: Cond = Fact::Answer.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED | a::SELLER_CANCELS);

/// The answer to the request, where BUYMA has its own.
pub static ANSWERS: &[Rule] = &[
    // BY01
    Rule::marketplace(
        "mall.request.buyma",
        &[ASKED, HERE, Fact::Reason.is(BUYERS)],
        says(Verdict::MayRefuse, words::BUYMA_REQUEST_HEADLINE),
        &BY01,
        words::BUYMA_REQUEST,
    )
    .also(&[&BY02])
    .overrides(&[
        "mall.request.change-of-mind",
        "mall.request.subscription-late",
    ]),
    // BY05, BY04
    Rule::marketplace(
        "mall.request.buyma-unpaid",
        &[ASKED, HERE, UNPAID, Fact::Reason.is(BUYERS)],
        says(Verdict::AcceptAdvised, words::BUYMA_UNPAID_HEADLINE),
        &BY05,
        words::BUYMA_UNPAID,
    )
    .also(&[&BY01, &BY04])
    .overrides(&[
        "mall.request.change-of-mind",
        "mall.request.subscription-late",
        "mall.request.buyma",
    ])
    .inferred(),
    // BY04, BY07
    Rule::marketplace(
        "mall.forced-cancel.buyma",
        &[
            Fact::Channel.is_not(c::CLAIM | c::CHARGEBACK),
            HERE,
            SHIP_DATE_PASSED,
        ],
        says(Verdict::Automatic, words::BUYMA_FORCED_HEADLINE),
        &BY07,
        words::BUYMA_FORCED,
    )
    .also(&[&BY04])
    .overrides(FORCED_OVER),
    // BY04, BY07: the dates say so; whether it was extended they do not say
    Rule::marketplace(
        "mall.forced-cancel.buyma-days",
        &[
            Fact::Channel.is_not(c::CLAIM | c::CHARGEBACK),
            HERE,
            Fact::OrderStatus.is_not(s::SHIP_DATE_PASSED | s::SHIP_CONFIRMED),
            PAID,
            LAPSED,
        ],
        says(Verdict::Automatic, words::BUYMA_FORCED_BY_DAYS_HEADLINE),
        &BY07,
        words::BUYMA_FORCED,
    )
    .also(&[&BY04])
    .overrides(FORCED_OVER)
    .inferred(),
    Rule::marketplace(
        "mall.forced-cancel.buyma-unpaid",
        &[
            Fact::Channel.is_not(c::CLAIM | c::CHARGEBACK),
            HERE,
            UNPAID,
            LAPSED,
        ],
        says(Verdict::Automatic, words::BUYMA_FORCED_UNPAID_HEADLINE),
        &BY04,
        words::BUYMA_UNPAID_LAPSES,
    )
    .overrides(FORCED_OVER)
    .inferred(),
    // BY02
    Rule::marketplace(
        "mall.shipped.buyma",
        &[ASKED_BACK, ON_ITS_WAY, Fact::Reason.is(BUYERS)],
        goes_on(Verdict::MayRefuse, words::BUYMA_SHIPPED_HEADLINE),
        &BY02,
        words::BUYMA_SHIPPED,
    )
    .also(&[&BY01])
    .overrides(&["mall.shipped.change-of-mind"]),
    Rule::marketplace(
        "mall.seller-cancels.buyma",
        &[
            OWN,
            HERE,
            Fact::OrderStatus.is_not(s::SHIP_CONFIRMED),
            Fact::Reason.is_not(r::PRICE_ERROR | r::WILL_NOT_SELL),
        ],
        says(Verdict::SellerCancels, words::BUYMA_SELLER_CANCELS_HEADLINE),
        &BY02,
        words::BUYMA_SELLER_CANCELS,
    )
    .also(&[&BY03])
    .overrides(&["mall.seller-cancels"]),
    // BY05, BY04
    Rule::marketplace(
        "mall.seller-cancels.buyma-unpaid",
        &[OWN, HERE, UNPAID, Fact::Reason.is_not(OWN_WISH)],
        says(
            Verdict::SellerCancels,
            words::BUYMA_SELLER_CANCELS_UNPAID_HEADLINE,
        ),
        &BY05,
        words::BUYMA_UNPAID,
    )
    .also(&[&BY02, &BY04])
    .overrides(&[
        "mall.seller-cancels",
        "mall.seller-cancels.unpaid",
        "mall.seller-cancels.buyma",
    ]),
];

/// Clocks, steps, warnings, and what no source settles.
pub static EFFECTS: &[Rule] = &[
    // What is known, how old it is, and from whom
    Rule::marketplace(
        "buyma.known",
        &[],
        Yield::Warning("what-is-known"),
        &BY01,
        words::BUYMA_KNOWN,
    )
    .also(&[&BY07]),
    // BY07
    Rule::marketplace(
        "buyma.forced-cancel",
        &[HERE, PAID],
        Yield::Consequence {
            id: "forced-cancellation",
            at: Due::DaysToTheHour(When::OrderedAt, 18),
            hurts: Hurts::Seller,
        },
        &BY07,
        words::BUYMA_FORCED_CANCEL,
    )
    .also(&[&BY04]),
    Rule::marketplace(
        "buyma.duty.ship-notice",
        &[
            HERE,
            PAID,
            Fact::OrderStatus.is_not(s::SHIP_DATE_PASSED | s::SHIP_CONFIRMED),
            Fact::Overall.is(a::MAY_REFUSE | a::MUST_REMEDY),
        ],
        Yield::Duty {
            id: "ship-in-time",
            due: Due::DaysToTheHour(When::OrderedAt, 18),
            limit: Some(words::BUYMA_DUTY_SHIP_NOTICE_LIMIT),
            if_missed: Some(words::BUYMA_DUTY_SHIP_NOTICE_IF_MISSED),
        },
        &BY07,
        words::BUYMA_DUTY_SHIP_NOTICE,
    )
    .also(&[&BY04]),
    Rule::marketplace(
        "buyma.steps.forced",
        &[HERE, Fact::Answer.is(a::AUTOMATIC)],
        Yield::Steps(&[
            words::BUYMA_STEPS_FORCED_STEP_1,
            words::BUYMA_STEPS_FORCED_STEP_2,
        ]),
        &BY07,
        words::BUYMA_STEPS_FORCED,
    )
    .inferred(),
    // BY04
    Rule::marketplace(
        "buyma.unpaid-lapses",
        &[HERE, UNPAID],
        Yield::Consequence {
            id: "unpaid-cancelled",
            at: Due::EndOfDayAfter(When::OrderedAt, 4),
            hurts: Hurts::Buyer,
        },
        &BY04,
        words::BUYMA_UNPAID_LAPSES,
    ),
    Rule::marketplace(
        "buyma.steps.cancel",
        &[HERE, CANCELS, Fact::AnswerThen.is_not(a::MUST_REMEDY)],
        Yield::Steps(&[words::BUYMA_STEPS_CANCEL_STEP_1]),
        &BY02,
        words::BUYMA_STEPS_CANCEL,
    )
    .overrides(&["mall.steps.accept", "mall.steps.accept-unpaid"]),
    // BY03
    Rule::marketplace(
        "buyma.steps.could-not-source",
        &[
            HERE,
            CANCELS,
            Fact::Reason.is(r::OUT_OF_STOCK | r::PRICE_ERROR | r::LATE),
        ],
        Yield::Steps(&[words::BUYMA_STEPS_COULD_NOT_SOURCE_STEP_1]),
        &BY03,
        words::BUYMA_STEPS_COULD_NOT_SOURCE,
    ),
    Rule::marketplace(
        "buyma.steps.buyers-wish",
        &[
            HERE,
            CANCELS,
            Fact::Reason.is(BUYERS),
            Fact::Reason.is_not(r::BUYER_UNREACHABLE),
        ],
        Yield::Steps(&[words::BUYMA_STEPS_BUYERS_WISH_STEP_1]),
        &BY03,
        words::BUYMA_STEPS_BUYERS_WISH,
    ),
    Rule::marketplace(
        "buyma.steps.no-contact",
        &[HERE, CANCELS, Fact::Reason.is(r::BUYER_UNREACHABLE)],
        Yield::Steps(&[words::BUYMA_STEPS_NO_CONTACT_STEP_1]),
        &BY03,
        words::BUYMA_STEPS_BUYERS_WISH,
    ),
    Rule::marketplace(
        "buyma.warning.true-reason",
        &[
            HERE,
            Fact::Answer.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED | a::SELLER_CANCELS | a::MAY_REFUSE),
        ],
        Yield::Warning("false-reasons-are-penalised"),
        &BY03,
        words::BUYMA_WARNING_TRUE_REASON,
    ),
    // BY05
    Rule::marketplace(
        "buyma.warning.do-not-tell-not-to-pay",
        &[HERE, UNPAID],
        Yield::Warning("never-tell-the-buyer-not-to-pay"),
        &BY05,
        words::BUYMA_WARNING_DO_NOT_TELL,
    ),
    // BY02
    Rule::marketplace(
        "buyma.steps.after-notice",
        &[
            LEFT,
            NOTICED,
            Fact::Parcel.is_not(p::LOST),
            Fact::Reason.is_not(r::NOT_RECEIVED | r::LATE),
            Fact::AnswerThen.is(a::MUST_ACCEPT | a::MUST_REMEDY),
        ],
        Yield::Steps(&[
            words::BUYMA_STEPS_AFTER_NOTICE_STEP_1,
            words::BUYMA_STEPS_AFTER_NOTICE_STEP_2,
            words::BUYMA_STEPS_AFTER_NOTICE_STEP_3,
        ]),
        &BY02,
        words::BUYMA_STEPS_AFTER_NOTICE,
    ),
    Rule::marketplace(
        "buyma.warning.notice-sent",
        &[HERE, NOTICED],
        Yield::Warning("only-support-cancels-after-the-notice"),
        &BY02,
        words::BUYMA_WARNING_NOTICE_SENT,
    ),
    Rule::marketplace(
        "buyma.unknown.answer-deadline",
        &[ASKED],
        Yield::Unknown("buyma.answer-deadline"),
        &BY06,
        words::BUYMA_UNKNOWN_ANSWER_DEADLINE,
    )
    .unsettled(),
    Rule::marketplace(
        "buyma.unknown.fees",
        &[PAID],
        Yield::Unknown("buyma.fees"),
        &BY06,
        words::BUYMA_UNKNOWN_FEES,
    )
    .unsettled(),
    Rule::marketplace(
        "buyma.unknown.metrics",
        &[OWN],
        Yield::Unknown("buyma.metrics"),
        &BY06,
        words::BUYMA_UNKNOWN_METRICS,
    )
    .unsettled(),
];
