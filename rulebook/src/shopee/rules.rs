//! What Shopee says of a request to cancel, by country site, and of what follows after dispatch.

use crate::common::requests::*;
use crate::common::sources::NOT_COVERED;
use crate::shopee::sources::*;
use crate::words::shopee as words;
use kotowari::decision::Verdict;
use kotowari::fact::{
    BEFORE_DISPATCH, Cond, Fact, answer as a, answer_time, channel as c, order_status as s,
    parcel as p, reason as r, regime, site,
};
use kotowari::rule::{Hurts, Rule, Yield};
use kotowari::timeline::{Due, When};

const MY: Cond = Fact::Site.is(site::MY);
const NOT_MY: Cond = Fact::Site.is_not(site::MY);
/// Shipping is arranged: there is a tracking number.
const ARRANGED: Cond = Fact::Parcel.is(p::LABELLED);
const NOT_ARRANGED: Cond = Fact::Parcel.is(p::NOT_STARTED | p::IN_PRODUCTION | p::PACKED);
const PRE_ORDER: Cond = Fact::Reserved.yes();
const UNANSWERED: Cond = Fact::AnswerTime.is(answer_time::OVER);
/// The buyer is under a law that was read: it stands above Shopee's own procedure.
const LAW_READ: Cond = Fact::Regime.is_not(regime::OTHER);

/// The answer to the request, one row for every state.
pub static ANSWERS: &[Rule] = &[
    // Before dispatch
    Rule::marketplace(
        "shopee.request.unpaid",
        &[ASKED, HERE, UNPAID],
        says(Verdict::Automatic, words::SHOPEE_REQUEST_UNPAID_HEADLINE),
        &S03,
        words::SHOPEE_REQUEST_UNPAID,
    )
    .also(&[&S01]),
    Rule::marketplace(
        "shopee.at-once.malaysia",
        &[ASKED, NOT_ARRANGED, PAID, MY, Fact::Reserved.no()],
        says(Verdict::Automatic, words::SHOPEE_AT_ONCE_HEADLINE),
        &S06,
        words::SHOPEE_AT_ONCE,
    )
    .overrides(&[
        "shopee.request.seller-cause",
        "shopee.request.unanswered-malaysia",
    ]),
    Rule::marketplace(
        "shopee.request.pre-order",
        &[ASKED, NOT_ARRANGED, PAID, MY, PRE_ORDER, BUYERS_REASON],
        says(Verdict::MayRefuse, words::SHOPEE_REQUEST_PRE_ORDER_HEADLINE),
        &S06,
        words::SHOPEE_REQUEST_PRE_ORDER,
    ),
    Rule::marketplace(
        "shopee.request.not-arranged",
        &[ASKED, NOT_ARRANGED, PAID, NOT_MY, BUYERS_REASON],
        says(
            Verdict::AcceptAdvised,
            words::SHOPEE_REQUEST_NOT_ARRANGED_HEADLINE,
        ),
        &S02,
        words::SHOPEE_REQUEST_NOT_ARRANGED,
    )
    .also(&[&S10, &S06])
    .conflicting(),
    Rule::marketplace(
        "shopee.request.arranged",
        &[ASKED, ARRANGED, PAID, BUYERS_REASON],
        says(Verdict::MayRefuse, words::SHOPEE_REQUEST_ARRANGED_HEADLINE),
        &S06,
        words::SHOPEE_REQUEST_ARRANGED,
    )
    .also(&[&S07, &S02]),
    // S06, S02: nobody answered in time
    Rule::marketplace(
        "shopee.request.unanswered-malaysia",
        &[
            Fact::Channel.is(c::CANCEL_BUTTON),
            HERE,
            PAID,
            MY,
            UNANSWERED,
        ],
        says(
            Verdict::Automatic,
            words::SHOPEE_REQUEST_UNANSWERED_MALAYSIA_HEADLINE,
        ),
        &S06,
        words::SHOPEE_SILENCE_MALAYSIA,
    )
    .overrides(&[
        "shopee.request.pre-order",
        "shopee.request.arranged",
        "shopee.request.seller-cause",
    ])
    .inferred(),
    Rule::marketplace(
        "shopee.request.unanswered",
        &[
            Fact::Channel.is(c::CANCEL_BUTTON),
            NOT_ARRANGED,
            PAID,
            NOT_MY,
            UNANSWERED,
        ],
        says(
            Verdict::Automatic,
            words::SHOPEE_REQUEST_UNANSWERED_HEADLINE,
        ),
        &S02,
        words::SHOPEE_SILENCE,
    )
    .also(&[&S10])
    .overrides(&["shopee.request.not-arranged", "shopee.request.seller-cause"])
    .conflicting(),
    Rule::marketplace(
        "shopee.request.seller-cause",
        &[ASKED, HERE, PAID, SELLERS_REASON],
        says(
            Verdict::AcceptAdvised,
            words::SHOPEE_REQUEST_SELLER_CAUSE_HEADLINE,
        ),
        &S01,
        words::SHOPEE_REQUEST_SELLER_CAUSE,
    )
    .also(&[&S09])
    .inferred(),
    Rule::marketplace(
        "shopee.seller.cancels",
        &[BY_SELLER, HERE],
        says(
            Verdict::SellerCancels,
            words::SHOPEE_SELLER_CANCELS_HEADLINE,
        ),
        &S01,
        words::SHOPEE_SELLER_CANCELS,
    )
    .also(&[&S04, &S11]),
    // After dispatch
    Rule::marketplace(
        "shopee.shipped.remorse",
        &[ASKED, ON_ITS_WAY, BUYERS_REASON],
        then(
            Verdict::MayRefuse,
            words::SHOPEE_SHIPPED_HEADLINE,
            Verdict::MarketplaceDecides,
            words::RETURN_BY_SHOPEE,
        ),
        &S07,
        words::SHOPEE_SHIPPED,
    )
    .also(&[&S02, &S09])
    .inferred(),
    Rule::marketplace(
        "shopee.shipped.law",
        &[ASKED, ON_ITS_WAY, BUYERS_REASON, LAW_READ],
        then(
            Verdict::MayRefuse,
            words::SHOPEE_SHIPPED_HEADLINE,
            Verdict::Unsettled,
            words::RETURN_BY_SHOPEE,
        ),
        &S07,
        words::SHOPEE_SHIPPED,
    )
    .also(&[&S02, &S09])
    .overrides(&["shopee.shipped.remorse"])
    .unsettled(),
    Rule::marketplace(
        "shopee.delivered.remorse",
        &[ASKED, DELIVERED, BUYERS_REASON],
        then(
            Verdict::NotACancellation,
            words::SHOPEE_DELIVERED_HEADLINE,
            Verdict::MarketplaceDecides,
            words::RETURN_BY_SHOPEE,
        ),
        &S09,
        words::SHOPEE_RETURNS,
    )
    .inferred(),
    Rule::marketplace(
        "shopee.delivered.law",
        &[ASKED, DELIVERED, BUYERS_REASON, LAW_READ],
        then(
            Verdict::NotACancellation,
            words::SHOPEE_DELIVERED_HEADLINE,
            Verdict::Unsettled,
            words::RETURN_BY_SHOPEE,
        ),
        &S09,
        words::SHOPEE_RETURNS,
    )
    .overrides(&["shopee.delivered.remorse"])
    .unsettled(),
    Rule::marketplace(
        "shopee.dispatched.seller-cause",
        &[ASKED, DISPATCHED, Fact::Reason.is(OTHERS)],
        then(
            Verdict::NotACancellation,
            words::SHOPEE_DISPATCHED_SELLER_CAUSE_HEADLINE,
            Verdict::MarketplaceDecides,
            words::RETURN_BY_SHOPEE,
        ),
        &S09,
        words::SHOPEE_RETURNS,
    )
    .inferred(),
    Rule::marketplace(
        "shopee.dispatched.law",
        &[ASKED, DISPATCHED, Fact::Reason.is(OTHERS), LAW_READ],
        then(
            Verdict::NotACancellation,
            words::SHOPEE_DISPATCHED_SELLER_CAUSE_HEADLINE,
            Verdict::Unsettled,
            words::RETURN_BY_SHOPEE,
        ),
        &S09,
        words::SHOPEE_RETURNS,
    )
    .overrides(&["shopee.dispatched.seller-cause"])
    .unsettled(),
    Rule::marketplace(
        "shopee.fault",
        &[ASKED, DISPATCHED, FAULT],
        then(
            Verdict::NotACancellation,
            words::SHOPEE_FAULT_HEADLINE,
            Verdict::MustRemedy,
            words::REMEDY,
        ),
        &S09,
        words::SHOPEE_RETURNS,
    )
    .also(&[&S08]),
    Rule::marketplace(
        "shopee.not-received",
        &[ASKED, DISPATCHED, Fact::Reason.is(r::NOT_RECEIVED)],
        then(
            Verdict::NotACancellation,
            words::SHOPEE_NOT_RECEIVED_HEADLINE,
            Verdict::MarketplaceDecides,
            words::RETURN_BY_SHOPEE,
        ),
        &S09,
        words::SHOPEE_RETURNS,
    )
    .also(&[&S08])
    .inferred(),
    Rule::marketplace(
        "shopee.not-received.law",
        &[
            ASKED,
            DISPATCHED,
            Fact::Reason.is(r::NOT_RECEIVED),
            LAW_READ,
        ],
        then(
            Verdict::NotACancellation,
            words::SHOPEE_NOT_RECEIVED_HEADLINE,
            Verdict::Unsettled,
            words::RETURN_BY_SHOPEE,
        ),
        &S09,
        words::SHOPEE_RETURNS,
    )
    .also(&[&S08])
    .overrides(&["shopee.not-received"])
    .unsettled(),
    Rule::marketplace(
        "shopee.lost",
        &[UNCLAIMED, Fact::Parcel.is(p::LOST)],
        then(
            Verdict::NotACancellation,
            words::SHOPEE_LOST_HEADLINE,
            Verdict::MustRemedy,
            words::SHOPEE_LOST_THEN,
        ),
        &S09,
        words::SHOPEE_RETURNS,
    )
    .inferred(),
    Rule::marketplace(
        "shopee.seller.after-dispatch",
        &[BY_SELLER, DISPATCHED],
        then(
            Verdict::NotACancellation,
            words::SHOPEE_SELLER_AFTER_DISPATCH_HEADLINE,
            Verdict::MarketplaceDecides,
            words::RETURN_BY_SHOPEE,
        ),
        &S07,
        words::SHOPEE_SHIPPED,
    )
    .inferred(),
    Rule::marketplace(
        "shopee.refused",
        &[
            REFUSED,
            Fact::Parcel.is(p::WITH_CARRIER | p::DELIVERED | RETURNING),
        ],
        then(
            Verdict::WaitForItem,
            words::SHOPEE_REFUSED_HEADLINE,
            Verdict::Unsettled,
            words::SHOPEE_REFUSED_THEN,
        ),
        &S03,
        words::SHOPEE_REFUSED,
    )
    .unsettled(),
    Rule::marketplace(
        "shopee.return.coming-back",
        &[
            ASKED_OR_SELLER,
            Fact::Parcel.is(p::COMING_BACK),
            Fact::Reason.is_not(FAULTY),
        ],
        then(
            Verdict::WaitForItem,
            words::WAIT,
            Verdict::MarketplaceDecides,
            words::RETURN_IN_PROCEDURE,
        ),
        &S08,
        words::SHOPEE_RETURNED,
    )
    .inferred(),
    Rule::marketplace(
        "shopee.return.coming-back-law",
        &[
            ASKED_OR_SELLER,
            Fact::Parcel.is(p::COMING_BACK),
            Fact::Reason.is_not(FAULTY),
            LAW_READ,
        ],
        then(
            Verdict::WaitForItem,
            words::WAIT,
            Verdict::Unsettled,
            words::RETURN_IN_PROCEDURE,
        ),
        &S08,
        words::SHOPEE_RETURNED,
    )
    .overrides(&["shopee.return.coming-back"])
    .unsettled(),
    Rule::marketplace(
        "shopee.return.coming-back-fault",
        &[ASKED_OR_SELLER, Fact::Parcel.is(p::COMING_BACK), FAULT],
        then(
            Verdict::WaitForItem,
            words::WAIT,
            Verdict::MustAccept,
            words::RETURN_IN_FULL,
        ),
        &S08,
        words::SHOPEE_RETURNED,
    )
    .inferred(),
    Rule::marketplace(
        "shopee.return.back",
        &[
            ASKED_OR_SELLER,
            BACK,
            Fact::Reason.is_not(FAULTY),
            Fact::ReturnedCondition.is_not(NOT_THE_GOODS),
        ],
        then(
            Verdict::NotACancellation,
            words::SHOPEE_RETURN_BACK_HEADLINE,
            Verdict::MarketplaceDecides,
            words::RETURN_IN_PROCEDURE,
        ),
        &S08,
        words::SHOPEE_RETURNED,
    )
    .inferred(),
    Rule::marketplace(
        "shopee.return.back-law",
        &[
            ASKED_OR_SELLER,
            BACK,
            Fact::Reason.is_not(FAULTY),
            Fact::ReturnedCondition.is_not(NOT_THE_GOODS),
            LAW_READ,
        ],
        then(
            Verdict::NotACancellation,
            words::SHOPEE_RETURN_BACK_HEADLINE,
            Verdict::Unsettled,
            words::RETURN_IN_PROCEDURE,
        ),
        &S08,
        words::SHOPEE_RETURNED,
    )
    .overrides(&["shopee.return.back"])
    .unsettled(),
    Rule::marketplace(
        "shopee.return.back-fault",
        &[
            ASKED_OR_SELLER,
            BACK,
            FAULT,
            Fact::ReturnedCondition.is_not(NOT_THE_GOODS),
        ],
        then(
            Verdict::NotACancellation,
            words::SHOPEE_RETURN_BACK_HEADLINE,
            Verdict::MustAccept,
            words::RETURN_IN_FULL,
        ),
        &S08,
        words::SHOPEE_RETURNED,
    )
    .inferred(),
    Rule::marketplace(
        "shopee.return.not-the-goods",
        &[
            ASKED_OR_SELLER,
            BACK,
            Fact::ReturnedCondition.is(NOT_THE_GOODS),
        ],
        says(
            Verdict::Contest,
            words::SHOPEE_RETURN_NOT_THE_GOODS_HEADLINE,
        ),
        &S08,
        words::SHOPEE_RETURNED,
    ),
    // Disputes
    Rule::marketplace(
        "shopee.dispute",
        &[Fact::Channel.is(c::CLAIM | c::CHARGEBACK), UNDECIDED],
        says(Verdict::MarketplaceDecides, words::SHOPEE_DISPUTE_HEADLINE),
        &S08,
        words::SHOPEE_DISPUTE,
    )
    .also(&[&S09]),
    Rule::marketplace(
        "shopee.dispute.decided",
        &[Fact::Channel.is(c::CLAIM | c::CHARGEBACK), DECIDED],
        says(
            Verdict::MarketplaceDecides,
            words::SHOPEE_DISPUTE_DECIDED_HEADLINE,
        ),
        &S08,
        words::SHOPEE_DISPUTE,
    ),
];

const ACCEPTED: Cond = Fact::Answer.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED);
const MAY_REFUSE: Cond = Fact::Answer.is(a::MAY_REFUSE);
const SELLER_CANCELS: Cond = Fact::Answer.is(a::SELLER_CANCELS);
const ANSWERED: Cond = Fact::Answer.is_not(a::NEED_FACTS);
const MONEY_GOES_BACK: Cond = Fact::Overall.is(a::MUST_ACCEPT
    | a::ACCEPT_ADVISED
    | a::SELLER_CANCELS
    | a::MUST_REMEDY
    | a::WAIT_FOR_ITEM
    | a::AUTOMATIC
    | a::MARKETPLACE_DECIDES);

/// Clocks, steps, proofs, warnings and what no source settles.
pub static EFFECTS: &[Rule] = &[
    // Malaysia: of what waits for the seller
    Rule::marketplace(
        "shopee.duty.answer-malaysia",
        &[
            Fact::Channel.is(c::CANCEL_BUTTON),
            HERE,
            PAID,
            MY,
            Fact::Answer.is_not(a::AUTOMATIC),
        ],
        Yield::Duty {
            id: "answer-request",
            due: Due::HoursAfter(When::RequestedAt, 24),
            limit: Some(words::DAY_1),
            if_missed: Some(words::SHOPEE_DUTY_ANSWER_IF_MISSED),
        },
        &S06,
        words::SHOPEE_DUTY_ANSWER,
    )
    .overrides(&["shopee.duty.answer-somewhere"]),
    Rule::marketplace(
        "shopee.silence.malaysia",
        &[
            Fact::Channel.is(c::CANCEL_BUTTON),
            HERE,
            PAID,
            MY,
            Fact::Answer.is_not(a::AUTOMATIC),
        ],
        Yield::Consequence {
            id: "request-accepted-by-itself",
            at: Due::HoursAfter(When::RequestedAt, 24),
            hurts: Hurts::Seller,
        },
        &S06,
        words::SHOPEE_SILENCE_MALAYSIA,
    )
    .overrides(&["shopee.silence.somewhere"]),
    Rule::marketplace(
        "shopee.silence.malaysia-unanswered",
        &[
            Fact::Channel.is(c::CANCEL_BUTTON),
            HERE,
            PAID,
            MY,
            UNANSWERED,
            Fact::Answer.is(a::AUTOMATIC),
        ],
        Yield::Consequence {
            id: "request-accepted-by-itself",
            at: Due::HoursAfter(When::RequestedAt, 24),
            hurts: Hurts::Seller,
        },
        &S06,
        words::SHOPEE_SILENCE_MALAYSIA,
    ),
    Rule::marketplace(
        "shopee.duty.answer",
        &[
            Fact::Channel.is(c::CANCEL_BUTTON),
            NOT_ARRANGED,
            PAID,
            NOT_MY,
            Fact::Answer.is_not(a::AUTOMATIC),
        ],
        Yield::Duty {
            id: "answer-request",
            due: Due::HoursAfter(When::RequestedAt, 48),
            limit: Some(words::DAYS_2),
            if_missed: Some(words::SHOPEE_DUTY_ANSWER_IF_MISSED),
        },
        &S02,
        words::SHOPEE_DUTY_ANSWER,
    )
    .also(&[&S10])
    .overrides(&["shopee.duty.answer-somewhere"]),
    Rule::marketplace(
        "shopee.silence",
        &[
            Fact::Channel.is(c::CANCEL_BUTTON),
            NOT_ARRANGED,
            PAID,
            NOT_MY,
        ],
        Yield::Consequence {
            id: "request-accepted-by-itself",
            at: Due::HoursAfter(When::RequestedAt, 48),
            hurts: Hurts::Seller,
        },
        &S02,
        words::SHOPEE_SILENCE,
    )
    .also(&[&S10])
    .overrides(&["shopee.silence.somewhere"]),
    // The country site is not told: the shortest time counts.
    Rule::marketplace(
        "shopee.duty.answer-somewhere",
        &[
            Fact::Channel.is(c::CANCEL_BUTTON),
            NOT_ARRANGED,
            PAID,
            Fact::Answer.is_not(a::AUTOMATIC),
        ],
        Yield::Duty {
            id: "answer-request",
            due: Due::HoursAfter(When::RequestedAt, 24),
            limit: Some(words::DAYS_BY_COUNTRY),
            if_missed: Some(words::SHOPEE_DUTY_ANSWER_IF_MISSED),
        },
        &S06,
        words::SHOPEE_DUTY_ANSWER,
    )
    .also(&[&S02, &S10]),
    Rule::marketplace(
        "shopee.silence.somewhere",
        &[
            Fact::Channel.is(c::CANCEL_BUTTON),
            NOT_ARRANGED,
            PAID,
            Fact::Answer.is_not(a::AUTOMATIC),
        ],
        Yield::Consequence {
            id: "request-accepted-by-itself",
            at: Due::HoursAfter(When::RequestedAt, 24),
            hurts: Hurts::Seller,
        },
        &S06,
        words::SHOPEE_SILENCE_SOMEWHERE,
    )
    .also(&[&S02, &S10]),
    Rule::marketplace(
        "shopee.unknown.days",
        &[ASKED, HERE, PAID, NOT_MY],
        Yield::Unknown("shopee.answer-days"),
        &S02,
        words::SHOPEE_UNKNOWN_DAYS,
    )
    .also(&[&S10, &S06])
    .conflicting(),
    Rule::marketplace(
        "shopee.late.malaysia",
        &[HERE, PAID, MY],
        Yield::Consequence {
            id: "unshipped-order-cancelled",
            at: Due::EndOfBusinessDay(When::ShipBy, 3, kotowari::calendar::Calendar::OfSite),
            hurts: Hurts::Seller,
        },
        &S06,
        words::SHOPEE_LATE_MALAYSIA,
    )
    .also(&[&S10])
    .inferred(),
    Rule::marketplace(
        "shopee.late.philippines",
        &[HERE, PAID, Fact::Site.is(site::PH)],
        Yield::Consequence {
            id: "unshipped-order-cancelled",
            at: Due::EndOfDayAfter(When::ShipBy, 3),
            hurts: Hurts::Seller,
        },
        &S03,
        words::SHOPEE_LATE_PHILIPPINES,
    )
    .also(&[&S07]),
    Rule::marketplace(
        "shopee.late",
        &[HERE, PAID, Fact::Site.is_not(site::MY | site::PH)],
        Yield::Consequence {
            id: "unshipped-order-cancelled",
            at: Due::None,
            hurts: Hurts::Seller,
        },
        &S10,
        words::SHOPEE_LATE,
    )
    .also(&[&S01]),
    Rule::marketplace(
        "shopee.duty.ship",
        &[
            HERE,
            PAID,
            Fact::Answer.is(a::MAY_REFUSE | a::ACCEPT_ADVISED),
            ARRANGED,
        ],
        Yield::Duty {
            id: "ship-in-time",
            due: Due::EndOfDay(When::ShipBy),
            limit: Some(words::SHIP_BY),
            if_missed: Some(words::SHOPEE_DUTY_SHIP_IF_MISSED),
        },
        &S03,
        words::SHOPEE_DUTY_SHIP,
    )
    .also(&[&S06]),
    Rule::marketplace(
        "shopee.metric.seller-cancels",
        &[SELLERS_REASON],
        Yield::Metric {
            id: "cancellation-rate",
            of_cancellations: true,
            concerns: &[HERE, SELLER_CANCELS],
            limit: None,
            otherwise: words::SHOPEE_METRIC_BUYERS_REASON,
            unknown: words::SHOPEE_METRIC_UNKNOWN,
        },
        &S01,
        words::SHOPEE_METRIC_SELLER_CANCELS,
    )
    .also(&[&S04]),
    Rule::marketplace(
        "shopee.steps.answer",
        &[
            HERE,
            Fact::Channel.is(c::CANCEL_BUTTON),
            Fact::Answer.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED),
        ],
        Yield::Steps(&[words::SHOPEE_STEPS_ACCEPT_STEP_1]),
        &S06,
        words::SHOPEE_STEPS_ANSWER,
    ),
    Rule::marketplace(
        "shopee.steps.unanswered",
        &[
            Fact::Channel.is(c::CANCEL_BUTTON),
            HERE,
            PAID,
            UNANSWERED,
            Fact::Answer.is(a::AUTOMATIC),
        ],
        Yield::Steps(&[
            words::SHOPEE_STEPS_UNANSWERED_STEP_1,
            words::SHOPEE_STEPS_UNANSWERED_STEP_2,
        ]),
        &S02,
        words::SHOPEE_STEPS_UNANSWERED,
    )
    .also(&[&S06])
    .inferred(),
    Rule::marketplace(
        "shopee.steps.decline",
        &[HERE, MAY_REFUSE, Fact::OnCondition.no()],
        Yield::Steps(&[words::SHOPEE_STEPS_DECLINE_STEP_1]),
        &S06,
        words::SHOPEE_STEPS_ANSWER,
    ),
    Rule::marketplace(
        "shopee.steps.manual",
        &[ARRANGED, ACCEPTED, Fact::Site.is(site::PH)],
        Yield::Steps(&[words::SHOPEE_STEPS_MANUAL_STEP_1]),
        &S07,
        words::SHOPEE_STEPS_MANUAL,
    ),
    Rule::marketplace(
        "shopee.steps.seller-cancels",
        &[SELLER_CANCELS],
        Yield::Steps(&[words::SHOPEE_STEPS_SELLER_STEP_1]),
        &S01,
        words::SHOPEE_STEPS_SELLER,
    )
    .inferred(),
    Rule::marketplace(
        "shopee.steps.return",
        &[
            Fact::Parcel.is_not(BEFORE_DISPATCH),
            ANSWERED,
            Fact::Channel.is_not(c::SELLER),
        ],
        Yield::Steps(&[words::SHOPEE_STEPS_RETURN_STEP_1]),
        &S08,
        words::SHOPEE_STEPS_RETURN,
    )
    .also(&[&S09]),
    Rule::practice(
        "shopee.keep.request",
        &[ANSWERED, Fact::Channel.is_not(c::SELLER)],
        Yield::Keep,
        &S08,
        words::SHOPEE_KEEP_REQUEST,
    ),
    Rule::practice(
        "shopee.keep.handover",
        &[
            Fact::Parcel.is_not(p::NOT_STARTED | p::IN_PRODUCTION),
            ANSWERED,
        ],
        Yield::Keep,
        &S08,
        words::SHOPEE_KEEP_HANDOVER,
    ),
    Rule::marketplace(
        "shopee.warning.frequent",
        &[HERE, Fact::Answer.is(a::SELLER_CANCELS)],
        Yield::Warning("frequent-cancellations"),
        &S01,
        words::SHOPEE_WARNING_FREQUENT,
    ),
    Rule::marketplace(
        "shopee.warning.never-ask-to-cancel",
        &[HERE, SELLERS_REASON],
        Yield::Warning("never-ask-the-buyer-to-cancel"),
        &S11,
        words::SHOPEE_WARNING_NEVER_ASK_TO_CANCEL,
    ),
    Rule::marketplace(
        "shopee.warning.once",
        &[HERE, ASKED, Fact::Site.is(site::MY | site::PH), MAY_REFUSE],
        Yield::Warning("one-request-per-order"),
        &S06,
        words::SHOPEE_WARNING_ONCE,
    ),
    Rule::marketplace(
        "shopee.warning.do-not-ship",
        &[Fact::Answer.is(a::AUTOMATIC), PAID],
        Yield::Warning("do-not-ship-a-cancelled-order"),
        &S06,
        words::SHOPEE_WARNING_DO_NOT_SHIP,
    )
    .inferred(),
    Rule::marketplace(
        "shopee.unknown.law",
        &[
            Fact::Regime.is(regime::OTHER),
            Fact::Parcel.is_not(BEFORE_DISPATCH),
            Fact::AnswerThen.is(a::MARKETPLACE_DECIDES),
        ],
        Yield::Unknown("shopee.law-of-the-buyer"),
        &NOT_COVERED,
        words::SHOPEE_UNKNOWN_LAW,
    )
    .unsettled(),
    Rule::marketplace(
        "shopee.unknown.return-time",
        &[
            Fact::Channel.is(c::RETURN_REQUEST),
            Fact::Parcel.is_not(BEFORE_DISPATCH),
        ],
        Yield::Unknown("shopee.return-answer-time"),
        &S12,
        words::SHOPEE_UNKNOWN_RETURN_TIME,
    )
    .unsettled(),
    Rule::marketplace(
        "shopee.unknown.points",
        &[HERE, SELLER_CANCELS],
        Yield::Unknown("shopee.penalty-points"),
        &S04,
        words::SHOPEE_UNKNOWN_POINTS,
    )
    .also(&[&S01])
    .unsettled(),
    Rule::marketplace(
        "shopee.unknown.fees",
        &[
            MONEY_GOES_BACK,
            Fact::OrderStatus.is_not(s::UNPAID | s::PENDING),
        ],
        Yield::Unknown("shopee.fees"),
        &S01,
        words::SHOPEE_UNKNOWN_FEES,
    )
    .unsettled(),
];
