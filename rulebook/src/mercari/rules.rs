//! Mercari's own rows: nothing is cancelled unless both agree.

use super::sources::*;
use crate::mall_jp::{
    ASKED, ASKED_BACK, BUYERS, HERE, ON_ITS_WAY, OWN, OWN_WISH, PAID, UNPAID, by_agreement,
    goes_on, says,
};
use crate::words::mercari as words;
use kotowari::decision::Verdict;
use kotowari::fact::{
    Cond, Fact, answer as a, answer_time, channel as c, order_status as s, parcel as p,
};
use kotowari::rule::{Hurts, Rule, Yield};
use kotowari::timeline::{Due, When};

/// The buyer's form, which appears once the days to ship have passed.
const BUYERS_FORM: Cond = Fact::Channel.is(c::CANCEL_BUTTON);
const SHIP_DATE_PASSED: Cond = Fact::OrderStatus.is(s::SHIP_DATE_PASSED);

/// The answer to the request, where Mercari has its own.
pub static ANSWERS: &[Rule] = &[
    // M01
    Rule::marketplace(
        "mall.request.mercari",
        &[ASKED, HERE, Fact::Reason.is(BUYERS)],
        says(Verdict::MayRefuse, words::MERCARI_REQUEST_HEADLINE),
        &M01,
        words::MERCARI_BOTH_AGREE,
    )
    .overrides(&[
        "mall.request.change-of-mind",
        "mall.request.subscription-late",
    ]),
    // M04: nobody answered the buyer's form in time
    Rule::marketplace(
        "mall.unanswered.mercari",
        &[
            BUYERS_FORM,
            HERE,
            SHIP_DATE_PASSED,
            Fact::AlreadyRefusedOnce.no(),
            Fact::AnswerTime.is(answer_time::OVER),
        ],
        says(Verdict::Automatic, words::MERCARI_UNANSWERED_HEADLINE),
        &M04,
        words::MERCARI_SILENCE,
    )
    .overrides(&[
        "mall.request.*",
        "mall.terms.grant-cancellation",
        "mall.terms.grant-return-later",
        "mall.subscription.in-time-unshipped",
    ])
    .inferred(),
    // M02
    Rule::marketplace(
        "mall.shipped.mercari",
        &[ASKED_BACK, ON_ITS_WAY, Fact::Reason.is(BUYERS)],
        goes_on(Verdict::MayRefuse, words::MERCARI_SHIPPED_HEADLINE),
        &M02,
        words::MERCARI_GOODS_FIRST,
    )
    .also(&[&M01])
    .overrides(&["mall.shipped.change-of-mind"]),
    // M01
    Rule::marketplace(
        "mall.seller-cancels.mercari",
        &[OWN, HERE],
        by_agreement(words::MERCARI_SELLER_CANCELS_HEADLINE),
        &M01,
        words::MERCARI_BOTH_AGREE,
    )
    .overrides(&[
        "mall.seller-cancels",
        "mall.seller-cancels.not-accepted",
        "mall.seller-cancels.accepted",
    ]),
    Rule::marketplace(
        "mall.seller-cancels.mercari-unpaid",
        &[OWN, HERE, UNPAID, Fact::Reason.is_not(OWN_WISH)],
        says(
            Verdict::SellerCancels,
            words::MERCARI_SELLER_CANCELS_UNPAID_HEADLINE,
        ),
        &M01,
        words::MERCARI_BOTH_AGREE,
    )
    .overrides(&[
        "mall.seller-cancels",
        "mall.seller-cancels.unpaid",
        "mall.seller-cancels.mercari",
    ]),
];

/// The clock of an overdue order, steps, warnings, and what no source settles.
pub static EFFECTS: &[Rule] = &[
    // What is known, how old it is, and from whom
    Rule::marketplace(
        "mercari.known",
        &[],
        Yield::Warning("what-is-known"),
        &M01,
        words::MERCARI_KNOWN,
    )
    .also(&[&M04, &M05]),
    // M04
    Rule::marketplace(
        "mercari.duty.answer-form",
        &[
            BUYERS_FORM,
            HERE,
            SHIP_DATE_PASSED,
            Fact::Answer.is_not(a::AUTOMATIC),
        ],
        Yield::Duty {
            id: "answer-cancel-form",
            due: Due::HoursAfter(When::RequestedAt, 24),
            limit: Some(words::MERCARI_DUTY_ANSWER_FORM_LIMIT),
            if_missed: Some(words::MERCARI_DUTY_ANSWER_FORM_IF_MISSED),
        },
        &M04,
        words::MERCARI_DUTY_ANSWER_FORM,
    ),
    Rule::marketplace(
        "mercari.silence",
        &[BUYERS_FORM, HERE, SHIP_DATE_PASSED],
        Yield::Consequence {
            id: "cancelled-by-silence",
            at: Due::HoursAfter(When::RequestedAt, 24),
            hurts: Hurts::Seller,
        },
        &M04,
        words::MERCARI_SILENCE,
    ),
    // M03
    Rule::marketplace(
        "mercari.warning.write-first",
        &[
            HERE,
            Fact::Answer.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED | a::SELLER_CANCELS | a::MAY_REFUSE),
        ],
        Yield::Warning("messages-close-after-the-cancellation"),
        &M03,
        words::MERCARI_WARNING_WRITE_FIRST,
    ),
    // M02
    Rule::marketplace(
        "mercari.warning.goods-first",
        &[Fact::Parcel.is(p::WITH_CARRIER | p::DELIVERED | p::COMING_BACK)],
        Yield::Warning("goods-back-before-the-cancellation"),
        &M02,
        words::MERCARI_GOODS_FIRST,
    ),
    // M05
    Rule::marketplace(
        "mercari.warning.nuisance",
        &[OWN, HERE],
        Yield::Warning("one-sided-cancellations-are-a-nuisance"),
        &M05,
        words::MERCARI_WARNING_NUISANCE,
    ),
    Rule::marketplace(
        "mercari.steps.agree",
        &[
            HERE,
            Fact::Channel.is(c::MESSAGE),
            Fact::Answer.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED),
        ],
        Yield::Steps(&[
            words::MERCARI_STEPS_AGREE_STEP_1,
            words::MERCARI_STEPS_AGREE_STEP_2,
        ]),
        &M01,
        words::MERCARI_STEPS_AGREE,
    )
    .overrides(&["mall.steps.accept", "mall.steps.accept-unpaid"]),
    Rule::marketplace(
        "mercari.steps.unpaid",
        &[
            OWN,
            HERE,
            UNPAID,
            Fact::Answer.is(a::SELLER_CANCELS),
            Fact::AnswerThen.is_not(a::MUST_REMEDY),
        ],
        Yield::Steps(&[words::MERCARI_STEPS_AGREE_STEP_2]),
        &M01,
        words::MERCARI_STEPS_AGREE,
    )
    .overrides(&["mall.steps.accept-unpaid"]),
    Rule::marketplace(
        "mercari.steps.form",
        &[HERE, BUYERS_FORM, Fact::Answer.is(a::MAY_REFUSE)],
        Yield::Steps(&[words::MERCARI_STEPS_FORM_STEP_1]),
        &M04,
        words::MERCARI_STEPS_FORM,
    ),
    // M03: the messages close with it
    Rule::marketplace(
        "mercari.steps.form-agree",
        &[
            HERE,
            BUYERS_FORM,
            SHIP_DATE_PASSED,
            Fact::Answer.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED),
        ],
        Yield::Steps(&[words::MERCARI_STEPS_FORM_AGREE_STEP_1]),
        &M04,
        words::MERCARI_STEPS_AGREE,
    )
    .also(&[&M03])
    .overrides(&["mall.steps.write", "mall.steps.accept"]),
    Rule::marketplace(
        "mercari.steps.form-late",
        &[
            HERE,
            BUYERS_FORM,
            SHIP_DATE_PASSED,
            Fact::Answer.is(a::MUST_REMEDY),
        ],
        Yield::Steps(&[words::MERCARI_STEPS_FORM_LATE_STEP_1]),
        &M04,
        words::MERCARI_STEPS_FORM,
    ),
    Rule::marketplace(
        "mercari.steps.unanswered",
        &[HERE, BUYERS_FORM, Fact::Answer.is(a::AUTOMATIC)],
        Yield::Steps(&[
            words::MERCARI_STEPS_UNANSWERED_STEP_1,
            words::MERCARI_STEPS_UNANSWERED_STEP_2,
        ]),
        &M04,
        words::MERCARI_STEPS_UNANSWERED,
    )
    .inferred(),
    Rule::marketplace(
        "mercari.unknown.fees",
        &[PAID],
        Yield::Unknown("mercari.fees"),
        &M06,
        words::MERCARI_UNKNOWN_FEES,
    )
    .unsettled(),
    Rule::marketplace(
        "mercari.unknown.answer-deadline",
        &[ASKED, Fact::Channel.is_not(c::CANCEL_BUTTON)],
        Yield::Unknown("mercari.answer-deadline"),
        &M06,
        words::MERCARI_UNKNOWN_ANSWER_DEADLINE,
    )
    .unsettled(),
];
