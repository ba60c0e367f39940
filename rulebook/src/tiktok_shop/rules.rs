//! What TikTok Shop says of a request to cancel, by country site, and of what follows after dispatch.

use crate::common::requests::*;
use crate::tiktok_shop::sources::*;
use crate::words::tiktok_shop as words;
use kotowari::decision::Verdict;
use kotowari::fact::{
    BEFORE_DISPATCH, Cond, Fact, answer as a, answer_time, channel as c, order_status as s,
    parcel as p, reason as r, self_cancel, site,
};
use kotowari::rule::{Hurts, Rule, Yield};
use kotowari::timeline::{Due, When};

const US: Cond = Fact::Site.is(site::US);
const UK: Cond = Fact::Site.is(site::UK);
const JP: Cond = Fact::Site.is(site::JP);
const TH: Cond = Fact::Site.is(site::TH);
/// Where TikTok Shop's own procedure is not the last word: the buyer's law may bind, and it counts where accepting is
/// advised, not where others decide.
const NOT_US: Cond = Fact::Site.is_not(site::US);
/// Neither the page on cancelling nor the policy on returns was read.
const UNREAD: Cond = Fact::Site.is_not(site::US | site::UK);
const NO_PAGE: Cond = Fact::Site.is_not(site::US | site::TH);
const UNANSWERED: Cond = Fact::AnswerTime.is(answer_time::OVER);
const FIRST_HOUR: Cond = Fact::SelfCancel.is(self_cancel::OPEN);
const MISSING: Cond = Fact::Reason.is(r::NOT_RECEIVED);

/// The answer to the request, one row for every state.
pub static ANSWERS: &[Rule] = &[
    // Before dispatch
    Rule::marketplace(
        "tiktok.request.unpaid",
        &[ASKED, HERE, UNPAID],
        says(Verdict::Automatic, words::TIKTOK_REQUEST_UNPAID_HEADLINE),
        &T03,
        words::TIKTOK_REQUEST_UNPAID,
    )
    .also(&[&T08])
    .inferred(),
    Rule::marketplace(
        "tiktok.first-hour",
        &[ASKED, HERE, PAID, US, FIRST_HOUR],
        says(Verdict::Automatic, words::TIKTOK_FIRST_HOUR_HEADLINE),
        &T01,
        words::TIKTOK_FIRST_HOUR,
    )
    .also(&[&T07])
    .overrides(&["tiktok.request.us", "tiktok.request.seller-cause"]),
    Rule::marketplace(
        "tiktok.request.us",
        &[ASKED, HERE, PAID, US, BUYERS_REASON],
        says(Verdict::MayRefuse, words::TIKTOK_REQUEST_US_HEADLINE),
        &T01,
        words::TIKTOK_REQUEST_US,
    )
    .also(&[&T02, &T07]),
    Rule::marketplace(
        "tiktok.request.thailand",
        &[ASKED, HERE, PAID, TH, BUYERS_REASON],
        says(
            Verdict::AcceptAdvised,
            words::TIKTOK_REQUEST_THAILAND_HEADLINE,
        ),
        &T03,
        words::TIKTOK_REQUEST_THAILAND,
    )
    .also(&[&T08])
    .inferred(),
    Rule::marketplace(
        "tiktok.request.thailand-unanswered",
        &[
            Fact::Channel.is(c::CANCEL_BUTTON),
            HERE,
            PAID,
            TH,
            UNANSWERED,
        ],
        says(
            Verdict::Automatic,
            words::TIKTOK_REQUEST_THAILAND_UNANSWERED_HEADLINE,
        ),
        &T03,
        words::TIKTOK_SILENCE_THAILAND,
    )
    .overrides(&["tiktok.request.thailand", "tiktok.request.seller-cause"])
    .inferred(),
    Rule::marketplace(
        "tiktok.request.no-page",
        &[ASKED, HERE, PAID, NO_PAGE, BUYERS_REASON],
        says(Verdict::Unsettled, words::TIKTOK_REQUEST_NO_PAGE_HEADLINE),
        &T11,
        words::TIKTOK_REQUEST_NO_PAGE,
    )
    .also(&[&T03, &T12])
    .unsettled(),
    Rule::marketplace(
        "tiktok.request.seller-cause",
        &[ASKED, HERE, PAID, SELLERS_REASON],
        says(
            Verdict::AcceptAdvised,
            words::TIKTOK_REQUEST_SELLER_CAUSE_HEADLINE,
        ),
        &T07,
        words::TIKTOK_REQUEST_SELLER_CAUSE,
    )
    .also(&[&T08, &T04])
    .inferred(),
    Rule::marketplace(
        "tiktok.seller.cancels",
        &[BY_SELLER, HERE],
        says(
            Verdict::SellerCancels,
            words::TIKTOK_SELLER_CANCELS_HEADLINE,
        ),
        &T04,
        words::TIKTOK_SELLER_CANCELS,
    )
    .also(&[&T07, &T08]),
    // On its way
    Rule::marketplace(
        "tiktok.shipped.us",
        &[ASKED, ON_ITS_WAY, BUYERS_REASON, US],
        then(
            Verdict::NotACancellation,
            words::TIKTOK_SHIPPED_US_HEADLINE,
            Verdict::MarketplaceDecides,
            words::RETURN_US,
        ),
        &T02,
        words::TIKTOK_SHIPPED_US,
    )
    .also(&[&T07]),
    Rule::marketplace(
        "tiktok.shipped.uk",
        &[ASKED, ON_ITS_WAY, BUYERS_REASON, UK],
        then(
            Verdict::NotACancellation,
            words::TIKTOK_SHIPPED_HEADLINE,
            Verdict::AcceptAdvised,
            words::RETURN_UK,
        ),
        &T10,
        words::TIKTOK_RETURN_UK,
    )
    .inferred(),
    Rule::marketplace(
        "tiktok.shipped.unread",
        &[ASKED, ON_ITS_WAY, BUYERS_REASON, UNREAD],
        then(
            Verdict::NotACancellation,
            words::TIKTOK_SHIPPED_HEADLINE,
            Verdict::Unsettled,
            words::RETURN_UNREAD,
        ),
        &T08,
        words::TIKTOK_RETURN_UNREAD,
    )
    .unsettled(),
    // Delivered
    Rule::marketplace(
        "tiktok.delivered.us",
        &[ASKED, DELIVERED, BUYERS_REASON, US],
        then(
            Verdict::NotACancellation,
            words::TIKTOK_DELIVERED_HEADLINE,
            Verdict::MarketplaceDecides,
            words::RETURN_US,
        ),
        &T07,
        words::TIKTOK_RETURN_US,
    ),
    Rule::marketplace(
        "tiktok.delivered.uk",
        &[ASKED, DELIVERED, BUYERS_REASON, UK],
        then(
            Verdict::NotACancellation,
            words::TIKTOK_DELIVERED_HEADLINE,
            Verdict::AcceptAdvised,
            words::RETURN_UK,
        ),
        &T10,
        words::TIKTOK_RETURN_UK,
    )
    .inferred(),
    Rule::marketplace(
        "tiktok.delivered.unread",
        &[ASKED, DELIVERED, BUYERS_REASON, UNREAD],
        then(
            Verdict::NotACancellation,
            words::TIKTOK_DELIVERED_HEADLINE,
            Verdict::Unsettled,
            words::RETURN_UNREAD,
        ),
        &T08,
        words::TIKTOK_RETURN_UNREAD,
    )
    .unsettled(),
    Rule::marketplace(
        "tiktok.dispatched.seller-cause",
        &[ASKED, DISPATCHED, Fact::Reason.is(OTHERS), US],
        then(
            Verdict::NotACancellation,
            words::TIKTOK_DISPATCHED_SELLER_CAUSE_HEADLINE,
            Verdict::MarketplaceDecides,
            words::RETURN_DISPUTED,
        ),
        &T07,
        words::TIKTOK_DISPUTE,
    )
    .inferred(),
    Rule::marketplace(
        "tiktok.dispatched.seller-cause-elsewhere",
        &[ASKED, DISPATCHED, Fact::Reason.is(OTHERS), NOT_US],
        then(
            Verdict::NotACancellation,
            words::TIKTOK_DISPATCHED_SELLER_CAUSE_HEADLINE,
            Verdict::AcceptAdvised,
            words::TIKTOK_REQUEST_SELLER_CAUSE_HEADLINE,
        ),
        &T07,
        words::TIKTOK_DISPUTE,
    )
    .also(&[&T10])
    .inferred(),
    Rule::marketplace(
        "tiktok.fault",
        &[ASKED, DISPATCHED, FAULT],
        then(
            Verdict::NotACancellation,
            words::TIKTOK_FAULT_HEADLINE,
            Verdict::MustRemedy,
            words::REMEDY,
        ),
        &T13,
        words::TIKTOK_FAULT,
    )
    .also(&[&T07]),
    Rule::marketplace(
        "tiktok.not-received",
        &[ASKED, DISPATCHED, MISSING, US],
        then(
            Verdict::NotACancellation,
            words::TIKTOK_NOT_RECEIVED_HEADLINE,
            Verdict::MarketplaceDecides,
            words::RETURN_DISPUTED,
        ),
        &T07,
        words::TIKTOK_DISPUTE,
    )
    .inferred(),
    Rule::marketplace(
        "tiktok.not-received.elsewhere",
        &[ASKED, DISPATCHED, MISSING, NOT_US],
        then(
            Verdict::NotACancellation,
            words::TIKTOK_NOT_RECEIVED_HEADLINE,
            Verdict::Unsettled,
            words::RETURN_DISPUTED,
        ),
        &T07,
        words::TIKTOK_DISPUTE,
    )
    .unsettled(),
    Rule::marketplace(
        "tiktok.lost",
        &[UNCLAIMED, Fact::Parcel.is(p::LOST)],
        then(
            Verdict::NotACancellation,
            words::TIKTOK_LOST_HEADLINE,
            Verdict::MustRemedy,
            words::TIKTOK_LOST_THEN,
        ),
        &T03,
        words::TIKTOK_LOST,
    )
    .inferred(),
    Rule::marketplace(
        "tiktok.seller.after-dispatch",
        &[BY_SELLER, DISPATCHED],
        then(
            Verdict::NotACancellation,
            words::TIKTOK_SELLER_AFTER_DISPATCH_HEADLINE,
            Verdict::Unsettled,
            words::TIKTOK_SELLER_AFTER_DISPATCH_THEN,
        ),
        &T07,
        words::TIKTOK_SELLER_AFTER_DISPATCH,
    )
    .also(&[&T08, &T11])
    .conflicting(),
    // Refused, coming back, back
    Rule::marketplace(
        "tiktok.refused",
        &[
            REFUSED,
            Fact::Parcel.is(p::WITH_CARRIER | p::DELIVERED | RETURNING),
        ],
        then(
            Verdict::WaitForItem,
            words::TIKTOK_REFUSED_HEADLINE,
            Verdict::Unsettled,
            words::TIKTOK_REFUSED_THEN,
        ),
        &T07,
        words::TIKTOK_REFUSED,
    )
    .unsettled(),
    Rule::marketplace(
        "tiktok.return.coming-back",
        &[
            ASKED_OR_SELLER,
            Fact::Parcel.is(p::COMING_BACK),
            Fact::Reason.is_not(FAULTY),
            US,
        ],
        then(
            Verdict::WaitForItem,
            words::WAIT,
            Verdict::MarketplaceDecides,
            words::RETURN_IN_PROCEDURE,
        ),
        &T07,
        words::TIKTOK_RETURN,
    )
    .inferred(),
    Rule::marketplace(
        "tiktok.return.coming-back-elsewhere",
        &[
            ASKED_OR_SELLER,
            Fact::Parcel.is(p::COMING_BACK),
            Fact::Reason.is_not(FAULTY),
            NOT_US,
        ],
        then(
            Verdict::WaitForItem,
            words::WAIT,
            Verdict::AcceptAdvised,
            words::RETURN_IN_PROCEDURE,
        ),
        &T07,
        words::TIKTOK_RETURN,
    )
    .inferred(),
    Rule::marketplace(
        "tiktok.return.coming-back-fault",
        &[ASKED_OR_SELLER, Fact::Parcel.is(p::COMING_BACK), FAULT],
        then(
            Verdict::WaitForItem,
            words::WAIT,
            Verdict::MustAccept,
            words::RETURN_IN_FULL,
        ),
        &T13,
        words::TIKTOK_FAULT,
    )
    .also(&[&T07])
    .inferred(),
    Rule::marketplace(
        "tiktok.return.back",
        &[
            ASKED_OR_SELLER,
            BACK,
            Fact::Reason.is_not(FAULTY),
            US,
            Fact::ReturnedCondition.is_not(NOT_THE_GOODS),
        ],
        then(
            Verdict::NotACancellation,
            words::TIKTOK_RETURN_BACK_HEADLINE,
            Verdict::MarketplaceDecides,
            words::RETURN_IN_PROCEDURE,
        ),
        &T07,
        words::TIKTOK_RETURN,
    )
    .inferred(),
    Rule::marketplace(
        "tiktok.return.back-elsewhere",
        &[
            ASKED_OR_SELLER,
            BACK,
            Fact::Reason.is_not(FAULTY),
            NOT_US,
            Fact::ReturnedCondition.is_not(NOT_THE_GOODS),
        ],
        then(
            Verdict::NotACancellation,
            words::TIKTOK_RETURN_BACK_HEADLINE,
            Verdict::AcceptAdvised,
            words::RETURN_IN_PROCEDURE,
        ),
        &T07,
        words::TIKTOK_RETURN,
    )
    .inferred(),
    Rule::marketplace(
        "tiktok.return.back-fault",
        &[
            ASKED_OR_SELLER,
            BACK,
            FAULT,
            Fact::ReturnedCondition.is_not(NOT_THE_GOODS),
        ],
        then(
            Verdict::NotACancellation,
            words::TIKTOK_RETURN_BACK_HEADLINE,
            Verdict::MustAccept,
            words::RETURN_IN_FULL,
        ),
        &T13,
        words::TIKTOK_FAULT,
    )
    .also(&[&T07])
    .inferred(),
    Rule::marketplace(
        "tiktok.return.not-the-goods",
        &[
            ASKED_OR_SELLER,
            BACK,
            Fact::ReturnedCondition.is(NOT_THE_GOODS),
        ],
        says(
            Verdict::Contest,
            words::TIKTOK_RETURN_NOT_THE_GOODS_HEADLINE,
        ),
        &T07,
        words::TIKTOK_DISPUTE,
    )
    .inferred(),
    // Disputes
    Rule::marketplace(
        "tiktok.dispute",
        &[Fact::Channel.is(c::CLAIM | c::CHARGEBACK), UNDECIDED],
        says(Verdict::MarketplaceDecides, words::TIKTOK_DISPUTE_HEADLINE),
        &T07,
        words::TIKTOK_DISPUTE,
    )
    .also(&[&T13]),
    Rule::marketplace(
        "tiktok.dispute.decided",
        &[Fact::Channel.is(c::CLAIM | c::CHARGEBACK), DECIDED],
        says(
            Verdict::MarketplaceDecides,
            words::TIKTOK_DISPUTE_DECIDED_HEADLINE,
        ),
        &T07,
        words::TIKTOK_DISPUTE,
    ),
];

const ACCEPTED: Cond = Fact::Answer.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED);
const MAY_REFUSE: Cond = Fact::Answer.is(a::MAY_REFUSE);
const SELLER_CANCELS: Cond = Fact::Answer.is(a::SELLER_CANCELS);
const ANSWERED: Cond = Fact::Answer.is_not(a::NEED_FACTS);
const LATE: Cond = Fact::OrderStatus.is(s::SHIP_DATE_PASSED);
const MONEY_GOES_BACK: Cond = Fact::Overall.is(a::MUST_ACCEPT
    | a::ACCEPT_ADVISED
    | a::SELLER_CANCELS
    | a::MUST_REMEDY
    | a::WAIT_FOR_ITEM
    | a::AUTOMATIC
    | a::UNSETTLED
    | a::MARKETPLACE_DECIDES);

/// Clocks, figures, steps, proofs, warnings and what no source settles.
pub static EFFECTS: &[Rule] = &[
    Rule::marketplace(
        "tiktok.duty.answer-thailand",
        &[
            Fact::Channel.is(c::CANCEL_BUTTON),
            HERE,
            PAID,
            TH,
            Fact::Answer.is_not(a::AUTOMATIC),
        ],
        Yield::Duty {
            id: "answer-request",
            due: Due::HoursAfter(When::RequestedAt, 24),
            limit: Some(words::HOURS_24),
            if_missed: Some(words::TIKTOK_DUTY_ANSWER_THAILAND_IF_MISSED),
        },
        &T03,
        words::TIKTOK_DUTY_ANSWER,
    ),
    Rule::marketplace(
        "tiktok.silence.thailand",
        &[Fact::Channel.is(c::CANCEL_BUTTON), HERE, PAID, TH],
        Yield::Consequence {
            id: "request-accepted-by-itself",
            at: Due::HoursAfter(When::RequestedAt, 24),
            hurts: Hurts::Seller,
        },
        &T03,
        words::TIKTOK_SILENCE_THAILAND,
    ),
    Rule::marketplace(
        "tiktok.unknown.silence",
        &[ASKED, HERE, PAID, Fact::Site.is_not(site::TH)],
        Yield::Unknown("tiktok.answer-deadline"),
        &T01,
        words::TIKTOK_UNKNOWN_SILENCE,
    )
    .also(&[&T03])
    .unsettled(),
    Rule::marketplace(
        "tiktok.duty.ship",
        &[HERE, PAID, US, MAY_REFUSE],
        Yield::Duty {
            id: "ship-in-time",
            due: Due::EndOfDay(When::ShipBy),
            limit: Some(words::SHIP_BY),
            if_missed: Some(words::TIKTOK_DUTY_SHIP_IF_MISSED),
        },
        &T02,
        words::TIKTOK_DUTY_SHIP,
    )
    .also(&[&T07]),
    Rule::marketplace(
        "tiktok.late.cancelled",
        &[HERE, PAID, LATE],
        Yield::Consequence {
            id: "unshipped-order-cancelled",
            at: Due::None,
            hurts: Hurts::Seller,
        },
        &T07,
        words::TIKTOK_LATE_CANCELLED,
    )
    .also(&[&T03, &T12]),
    Rule::marketplace(
        "tiktok.duty.tell-buyer",
        &[SELLER_CANCELS],
        Yield::Duty {
            id: "tell-the-buyer",
            due: Due::None,
            limit: Some(words::AT_ONCE),
            if_missed: None,
        },
        &T04,
        words::TIKTOK_DUTY_TELL_BUYER,
    )
    .also(&[&T07, &T11]),
    Rule::marketplace(
        "tiktok.metric.seller-cancels",
        &[SELLERS_REASON],
        Yield::Metric {
            id: "cancellation-rate",
            of_cancellations: true,
            concerns: &[HERE, SELLER_CANCELS],
            limit: None,
            otherwise: words::TIKTOK_METRIC_BUYERS_REASON,
            unknown: words::TIKTOK_METRIC_UNKNOWN,
        },
        &T07,
        words::TIKTOK_METRIC_SELLER_CANCELS,
    )
    .also(&[&T08, &T11]),
    Rule::marketplace(
        "tiktok.metric.late",
        &[Fact::Reason.is(r::LATE)],
        Yield::Metric {
            id: "cancellation-rate",
            of_cancellations: true,
            concerns: &[HERE, ASKED, TH],
            limit: None,
            otherwise: words::TIKTOK_METRIC_LATE_OTHERWISE,
            unknown: words::TIKTOK_METRIC_UNKNOWN,
        },
        &T08,
        words::TIKTOK_METRIC_LATE,
    ),
    Rule::marketplace(
        "tiktok.steps.accept",
        &[HERE, ACCEPTED, Fact::Channel.is(c::CANCEL_BUTTON)],
        Yield::Steps(&[words::TIKTOK_STEPS_ACCEPT_STEP_1]),
        &T01,
        words::TIKTOK_STEPS_ACCEPT,
    ),
    Rule::marketplace(
        "tiktok.steps.unanswered",
        &[
            Fact::Channel.is(c::CANCEL_BUTTON),
            HERE,
            PAID,
            TH,
            UNANSWERED,
            Fact::Answer.is(a::AUTOMATIC),
        ],
        Yield::Steps(&[
            words::TIKTOK_STEPS_UNANSWERED_STEP_1,
            words::TIKTOK_STEPS_UNANSWERED_STEP_2,
        ]),
        &T03,
        words::TIKTOK_STEPS_UNANSWERED,
    )
    .inferred(),
    Rule::marketplace(
        "tiktok.steps.decline-us",
        &[HERE, MAY_REFUSE, US, Fact::OnCondition.no()],
        Yield::Steps(&[words::TIKTOK_STEPS_DECLINE_STEP_1]),
        &T02,
        words::TIKTOK_STEPS_DECLINE,
    ),
    Rule::marketplace(
        "tiktok.steps.seller-cancels",
        &[SELLER_CANCELS],
        Yield::Steps(&[
            words::TIKTOK_STEPS_SELLER_STEP_1,
            words::TIKTOK_STEPS_SELLER_STEP_2,
        ]),
        &T04,
        words::TIKTOK_STEPS_SELLER,
    )
    .also(&[&T07]),
    Rule::marketplace(
        "tiktok.steps.dispatched-us",
        &[ON_ITS_WAY, US, ANSWERED, Fact::Channel.is(c::CANCEL_BUTTON)],
        Yield::Steps(&[words::TIKTOK_STEPS_DISPATCHED_STEP_1]),
        &T02,
        words::TIKTOK_STEPS_DECLINE,
    ),
    // A request to cancel is no return.
    Rule::marketplace(
        "tiktok.steps.return",
        &[
            Fact::Parcel.is_not(BEFORE_DISPATCH),
            ANSWERED,
            Fact::Channel.is_not(c::SELLER | c::CANCEL_BUTTON),
        ],
        Yield::Steps(&[words::TIKTOK_STEPS_RETURN_STEP_1]),
        &T07,
        words::TIKTOK_STEPS_RETURN,
    ),
    Rule::marketplace(
        "tiktok.duty.review-return-us",
        &[
            US,
            Fact::Channel.is(c::RETURN_REQUEST),
            Fact::Parcel.is(p::DELIVERED),
        ],
        Yield::Duty {
            id: "answer-return",
            due: Due::None,
            limit: Some(words::DAYS_2_TO_4),
            if_missed: None,
        },
        &T07,
        words::TIKTOK_DUTY_REVIEW_RETURN,
    ),
    Rule::practice(
        "tiktok.keep.request",
        &[ANSWERED, Fact::Channel.is_not(c::SELLER)],
        Yield::Keep,
        &T07,
        words::TIKTOK_KEEP_REQUEST,
    ),
    Rule::practice(
        "tiktok.keep.handover",
        &[
            Fact::Parcel.is_not(p::NOT_STARTED | p::IN_PRODUCTION),
            ANSWERED,
        ],
        Yield::Keep,
        &T07,
        words::TIKTOK_KEEP_HANDOVER,
    ),
    Rule::marketplace(
        "tiktok.warning.never-ask-to-cancel",
        &[HERE, ANSWERED],
        Yield::Warning("never-ask-the-buyer-to-cancel"),
        &T04,
        words::TIKTOK_WARNING_NEVER_ASK_TO_CANCEL,
    )
    .also(&[&T08, &T11]),
    Rule::marketplace(
        "tiktok.warning.wider-window",
        &[ASKED, HERE, PAID, US],
        Yield::Warning("wider-window-set-by-the-shop"),
        &T01,
        words::TIKTOK_WARNING_WIDER_WINDOW,
    )
    .also(&[&T09]),
    Rule::marketplace(
        "tiktok.warning.no-false-tracking",
        &[HERE, ASKED, PAID],
        Yield::Warning("no-tracking-before-hand-over"),
        &T02,
        words::TIKTOK_WARNING_NO_FALSE_TRACKING,
    )
    .inferred(),
    Rule::marketplace(
        "tiktok.warning.part",
        &[HERE, Fact::PartOfOrder.yes()],
        Yield::Warning("part-counts-too"),
        &T05,
        words::TIKTOK_WARNING_PART,
    ),
    Rule::marketplace(
        "tiktok.unknown.window",
        &[ASKED, HERE, PAID, US],
        Yield::Unknown("tiktok.cancellation-window"),
        &T09,
        words::TIKTOK_UNKNOWN_WINDOW,
    )
    .also(&[&T01])
    .conflicting(),
    Rule::marketplace(
        "tiktok.unknown.japan",
        &[JP],
        Yield::Unknown("tiktok.japan"),
        &T11,
        words::TIKTOK_UNKNOWN_JAPAN,
    )
    .unsettled(),
    Rule::marketplace(
        "tiktok.unknown.fees",
        &[MONEY_GOES_BACK, PAID],
        Yield::Unknown("tiktok.fees"),
        &T07,
        words::TIKTOK_UNKNOWN_FEES,
    )
    .unsettled(),
];
