//! Before dispatch: the buyer asks, paid and unpaid; the seller cancels.

use super::*;
use crate::ebay::sources::*;
use kotowari::fact::{answer as a, answer_time, recorded_reason, since_order};
use kotowari::rule::{Hurts, Rule};
use kotowari::timeline::{Due, When};
use kotowari::verdict::Settled;

/// The answer to a request while the goods are still with the seller.
pub static ANSWERS: &[Rule] = &[
    Rule::marketplace(
        "ebay.request.unpaid",
        &[ASKED, HERE, UNPAID],
        says(Verdict::AcceptAdvised, words::EBAY_REQUEST_UNPAID_HEADLINE),
        &E02,
        words::EBAY_REQUEST_UNPAID,
    )
    .also(&[&E03, &E07, &EB16]),
    Rule::marketplace(
        "ebay.request.before-dispatch",
        &[
            ASKED,
            HERE,
            WAITING,
            Fact::Reason.is(BUYERS),
            Fact::PartOfOrder.no(),
        ],
        says(
            Verdict::MayRefuse,
            words::EBAY_REQUEST_BEFORE_DISPATCH_HEADLINE,
        ),
        &E02,
        words::EBAY_REQUEST_BEFORE_DISPATCH,
    )
    .also(&[&E01, &E03, &EB01]),
    Rule::marketplace(
        "ebay.request.part-of-order",
        &[
            ASKED,
            HERE,
            WAITING,
            Fact::Reason.is(BUYERS),
            Fact::PartOfOrder.yes(),
        ],
        says(
            Verdict::MayRefuse,
            words::EBAY_REQUEST_PART_OF_ORDER_HEADLINE,
        ),
        &E06,
        words::EBAY_REQUEST_PART_OF_ORDER,
    )
    .also(&[&E02, &E14]),
    Rule::marketplace(
        "ebay.request.seller-cause",
        &[ASKED, HERE, WAITING, Fact::Reason.is_not(BUYERS)],
        says(
            Verdict::AcceptAdvised,
            words::EBAY_REQUEST_SELLER_CAUSE_HEADLINE,
        ),
        &E02,
        words::EBAY_REQUEST_SELLER_CAUSE,
    )
    .also(&[&E08])
    .inferred(),
    // Nobody answered: the request has closed by itself, or was accepted
    Rule::marketplace(
        "ebay.request.lapsed-unpaid",
        &[BUTTON, HERE, UNPAID, TIME_OVER],
        says(
            Verdict::Automatic,
            words::EBAY_REQUEST_LAPSED_UNPAID_HEADLINE,
        ),
        &E03,
        words::EBAY_SILENCE_UNPAID,
    )
    .also(&[&E02])
    .overrides(&["ebay.request.unpaid"]),
    Rule::marketplace(
        "ebay.request.lapsed",
        &[BUTTON, HERE, WAITING, TIME_OVER, Fact::Reason.is(BUYERS)],
        says(Verdict::MayRefuse, words::EBAY_REQUEST_LAPSED_HEADLINE),
        &EB01,
        words::EBAY_SILENCE_PAID,
    )
    .also(&[&E03, &E04])
    .overrides(&["ebay.request.before-dispatch", "ebay.request.part-of-order"]),
    Rule::marketplace(
        "ebay.request.lapsed-seller-cause",
        &[
            BUTTON,
            HERE,
            WAITING,
            TIME_OVER,
            Fact::Reason.is_not(BUYERS),
        ],
        says(
            Verdict::AcceptAdvised,
            words::EBAY_REQUEST_LAPSED_SELLER_CAUSE_HEADLINE,
        ),
        &EB01,
        words::EBAY_SILENCE_PAID,
    )
    .also(&[&E03, &E04, &E08])
    .inferred()
    .overrides(&["ebay.request.seller-cause"]),
    // Cancelling is closed after 30 days
    Rule::marketplace(
        "ebay.request.after-30-days",
        &[ASKED, HERE, WAITING, Fact::Reason.is(BUYERS), AFTER_30_DAYS],
        says(
            Verdict::MayRefuse,
            words::EBAY_REQUEST_AFTER_30_DAYS_HEADLINE,
        ),
        &E05,
        words::EBAY_WARNING_AFTER_30_DAYS,
    )
    .also(&[&E02, &E14])
    .overrides(&[
        "ebay.request.before-dispatch",
        "ebay.request.part-of-order",
        "ebay.request.lapsed",
    ]),
    Rule::marketplace(
        "ebay.request.after-30-days-seller-cause",
        &[
            ASKED,
            HERE,
            WAITING,
            Fact::Reason.is_not(BUYERS),
            AFTER_30_DAYS,
        ],
        says(
            Verdict::AcceptAdvised,
            words::EBAY_REQUEST_AFTER_30_DAYS_SELLER_CAUSE_HEADLINE,
        ),
        &E05,
        words::EBAY_WARNING_AFTER_30_DAYS,
    )
    .also(&[&E14, &E08])
    .inferred()
    .overrides(&[
        "ebay.request.seller-cause",
        "ebay.request.lapsed-seller-cause",
    ]),
    Rule::marketplace(
        "ebay.request.marked-dispatched",
        &[
            ASKED,
            HERE,
            Fact::OrderStatus.is(s::SHIP_CONFIRMED),
            Fact::Reason.is(BUYERS | OTHERS),
        ],
        goes_on(
            Verdict::NotACancellation,
            words::EBAY_REQUEST_MARKED_DISPATCHED_HEADLINE,
        ),
        &E05,
        words::EBAY_REQUEST_MARKED_DISPATCHED,
    )
    .also(&[&E01])
    .inferred(),
    Rule::marketplace(
        "ebay.request.marked-dispatched-fault",
        &[
            ASKED,
            HERE,
            Fact::OrderStatus.is(s::SHIP_CONFIRMED),
            Fact::Reason.is(FAULTY | r::NOT_RECEIVED),
        ],
        then(
            Verdict::NotACancellation,
            words::EBAY_REQUEST_MARKED_DISPATCHED_HEADLINE,
            Verdict::MustRemedy,
            words::REMEDY,
        ),
        &E05,
        words::EBAY_REQUEST_MARKED_DISPATCHED,
    )
    .also(&[&E18])
    .inferred(),
    Rule::marketplace(
        "ebay.seller.unpaid",
        &[BY_SELLER, HERE, UNPAID],
        says(Verdict::SellerCancels, words::EBAY_SELLER_UNPAID_HEADLINE),
        &E07,
        words::EBAY_SELLER_UNPAID,
    )
    .also(&[&EB16]),
    Rule::marketplace(
        "ebay.seller.wrong-address",
        &[BY_SELLER, HERE, WAITING, Fact::Reason.is(r::WRONG_ADDRESS)],
        says(
            Verdict::SellerCancels,
            words::EBAY_SELLER_WRONG_ADDRESS_HEADLINE,
        ),
        &E07,
        words::EBAY_SELLER_WRONG_ADDRESS,
    )
    .also(&[&E11]),
    Rule::marketplace(
        "ebay.seller.cannot-deliver",
        &[BY_SELLER, HERE, WAITING, Fact::Reason.is_not(BUYERS)],
        says(
            Verdict::SellerCancels,
            words::EBAY_SELLER_CANNOT_DELIVER_HEADLINE,
        ),
        &E08,
        words::EBAY_SELLER_CANNOT_DELIVER,
    )
    .also(&[&E07, &E12, &EB14, &EB24]),
    Rule::marketplace(
        "ebay.seller.buyers-reason",
        &[
            BY_SELLER,
            HERE,
            WAITING,
            Fact::Reason.is(BUYERS & !r::WRONG_ADDRESS),
        ],
        says(
            Verdict::SellerCancels,
            words::EBAY_SELLER_BUYERS_REASON_HEADLINE,
        ),
        &E09,
        words::EBAY_SELLER_BUYERS_REASON,
    )
    .also(&[&E07, &E08])
    .inferred(),
    Rule::marketplace(
        "ebay.seller.marked-dispatched",
        &[BY_SELLER, HERE, Fact::OrderStatus.is(s::SHIP_CONFIRMED)],
        says(
            Verdict::SellerCancels,
            words::EBAY_SELLER_MARKED_DISPATCHED_HEADLINE,
        ),
        &E05,
        words::EBAY_SELLER_MARKED_DISPATCHED,
    )
    .also(&[&E08])
    .inferred(),
];

/// The buyer pressed the button of eBay's own flow.
const BUTTON: Cond = Fact::Channel.is(c::CANCEL_BUTTON);
/// The three days to answer are over, by either way of counting.
const TIME_OVER: Cond = Fact::AnswerTime.is(answer_time::OVER);
const AFTER_30_DAYS: Cond = Fact::SinceOrder.is_not(since_order::DAYS_14 | since_order::DAYS_30);
const ACCEPTED: Cond = Fact::Answer.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED);
const MAY_REFUSE: Cond = Fact::Answer.is(a::MAY_REFUSE);
const SELLER_CANCELS: Cond = Fact::Answer.is(a::SELLER_CANCELS);

/// Clocks, steps, offers, proofs, warnings and what no source settles, before dispatch.
pub static EFFECTS: &[Rule] = &[
    Rule::marketplace(
        "ebay.duty.answer-request",
        &[BUTTON, HERE, WAITING],
        Yield::Duty {
            id: "answer-request",
            due: Due::EndOfDayAfter(When::RequestedAt, 3),
            limit: Some(words::THREE_DAYS),
            if_missed: Some(words::EBAY_DUTY_ANSWER_REQUEST_IF_MISSED),
        },
        &EB01,
        words::EBAY_DUTY_ANSWER_REQUEST,
    )
    .also(&[&E03, &E04]),
    Rule::marketplace(
        "ebay.duty.answer-unpaid",
        &[BUTTON, HERE, UNPAID],
        Yield::Duty {
            id: "answer-request",
            due: Due::EndOfDayAfter(When::RequestedAt, 3),
            limit: Some(words::THREE_DAYS),
            if_missed: Some(words::EBAY_DUTY_ANSWER_UNPAID_IF_MISSED),
        },
        &E03,
        words::EBAY_DUTY_ANSWER_REQUEST,
    )
    .also(&[&E02, &E04]),
    Rule::marketplace(
        "ebay.silence.paid",
        &[BUTTON, HERE, WAITING],
        Yield::Consequence {
            id: "request-declined-by-itself",
            at: Due::EndOfDayAfter(When::RequestedAt, 3),
            hurts: Hurts::Buyer,
        },
        &EB01,
        words::EBAY_SILENCE_PAID,
    )
    .also(&[&E03]),
    Rule::marketplace(
        "ebay.silence.unpaid",
        &[BUTTON, HERE, UNPAID],
        Yield::Consequence {
            id: "request-accepted-by-itself",
            at: Due::EndOfDayAfter(When::RequestedAt, 3),
            hurts: Hurts::Seller,
        },
        &E03,
        words::EBAY_SILENCE_UNPAID,
    )
    .also(&[&E02]),
    Rule::marketplace(
        "ebay.silence.message",
        &[Fact::Channel.is(c::MESSAGE), HERE],
        Yield::Consequence {
            id: "no-automatic-answer",
            at: Due::None,
            hurts: Hurts::Nobody,
        },
        &EB01,
        words::EBAY_SILENCE_MESSAGE,
    )
    .inferred(),
    Rule::marketplace(
        "ebay.duty.ship",
        &[HERE, WAITING, MAY_REFUSE],
        Yield::Duty {
            id: "ship-in-handling-time",
            due: Due::EndOfDay(When::ShipBy),
            limit: Some(words::HANDLING_TIME),
            if_missed: Some(words::EBAY_DUTY_SHIP_IF_MISSED),
        },
        &EB14,
        words::EBAY_DUTY_SHIP,
    )
    .also(&[&E02]),
    Rule::marketplace(
        "ebay.duty.cancel-in-30-days",
        &[HERE, SELLER_CANCELS],
        Yield::Duty {
            id: "cancel-within-30-days",
            due: Due::EndOfDayAfter(When::OrderedAt, 30),
            limit: Some(words::THIRTY_DAYS),
            if_missed: Some(words::EBAY_DUTY_CANCEL_IN_30_DAYS_IF_MISSED),
        },
        &E07,
        words::EBAY_DUTY_CANCEL_IN_30_DAYS,
    )
    .also(&[&E05]),
    Rule::marketplace(
        "ebay.window.unpaid",
        &[HERE, UNPAID],
        Yield::Window {
            id: "cancel-as-unpaid",
            from: Due::StartOfDayAfter(When::OrderedAt, 4),
            until: Due::EndOfDayAfter(When::OrderedAt, 30),
        },
        &EB16,
        words::EBAY_WINDOW_UNPAID,
    )
    .also(&[&E07]),
    // Where to click, with the true reason
    Rule::marketplace(
        "ebay.steps.accept",
        &[ACCEPTED, HERE, BUTTON],
        Yield::Steps(&[
            words::EBAY_STEPS_ACCEPT_STEP_1,
            words::EBAY_STEPS_ACCEPT_STEP_2,
        ]),
        &EB01,
        words::EBAY_STEPS_ACCEPT,
    )
    .also(&[&E09]),
    Rule::marketplace(
        "ebay.steps.accept-message",
        &[
            ACCEPTED,
            HERE,
            Fact::Channel.is(c::MESSAGE | c::RETURN_REQUEST),
        ],
        Yield::Steps(&[
            words::EBAY_STEPS_ACCEPT_MESSAGE_STEP_1,
            words::EBAY_STEPS_ACCEPT_STEP_2,
        ]),
        &EB21,
        words::EBAY_STEPS_ACCEPT,
    )
    .also(&[&E09]),
    Rule::marketplace(
        "ebay.steps.accept-wrong-address",
        &[
            ACCEPTED,
            HERE,
            WAITING,
            Fact::Channel.is(c::MESSAGE | c::RETURN_REQUEST),
            Fact::Reason.is(r::WRONG_ADDRESS),
        ],
        Yield::Steps(&[
            words::EBAY_STEPS_SELLER_WRONG_ADDRESS_STEP_1,
            words::EBAY_STEPS_SELLER_STEP_2,
        ]),
        &E11,
        words::TRUE_REASON,
    )
    .also(&[&E07])
    .overrides(&["ebay.steps.accept-message"]),
    // Nothing was paid that eBay would pay back
    Rule::marketplace(
        "ebay.steps.accept-unpaid",
        &[ACCEPTED, HERE, UNPAID, BUTTON],
        Yield::Steps(&[words::EBAY_STEPS_ACCEPT_STEP_1]),
        &E02,
        words::EBAY_STEPS_ACCEPT,
    )
    .overrides(&["ebay.steps.accept"]),
    Rule::marketplace(
        "ebay.steps.accept-message-unpaid",
        &[
            ACCEPTED,
            HERE,
            UNPAID,
            Fact::Channel.is(c::MESSAGE | c::RETURN_REQUEST),
        ],
        Yield::Steps(&[words::EBAY_STEPS_ACCEPT_MESSAGE_STEP_1]),
        &EB21,
        words::EBAY_STEPS_ACCEPT,
    )
    .overrides(&["ebay.steps.accept-message"]),
    Rule::marketplace(
        "ebay.steps.decline",
        &[MAY_REFUSE, HERE, Fact::OnCondition.no()],
        Yield::Steps(&[
            words::EBAY_STEPS_DECLINE_STEP_1,
            words::EBAY_STEPS_DECLINE_STEP_2,
        ]),
        &E28,
        words::EBAY_STEPS_DECLINE,
    )
    .also(&[&EB01, &EB14]),
    // The request is closed: its buttons are gone
    Rule::marketplace(
        "ebay.steps.lapsed",
        &[MAY_REFUSE, HERE, WAITING, BUTTON, TIME_OVER],
        Yield::Steps(&[
            words::EBAY_STEPS_LAPSED_STEP_1,
            words::EBAY_STEPS_DECLINE_STEP_2,
        ]),
        &EB01,
        words::EBAY_SILENCE_PAID,
    )
    .also(&[&E03])
    .overrides(&["ebay.steps.decline", "ebay.duty.answer-request"]),
    Rule::marketplace(
        "ebay.steps.lapsed-accept",
        &[ACCEPTED, HERE, WAITING, BUTTON, TIME_OVER],
        Yield::Steps(&[
            words::EBAY_STEPS_LAPSED_STEP_1,
            words::EBAY_STEPS_ACCEPT_MESSAGE_STEP_1,
            words::EBAY_STEPS_ACCEPT_STEP_2,
        ]),
        &EB21,
        words::EBAY_STEPS_ACCEPT,
    )
    .also(&[&EB01, &E09])
    .overrides(&["ebay.steps.accept", "ebay.duty.answer-request"]),
    Rule::marketplace(
        "ebay.steps.lapsed-unpaid",
        &[HERE, UNPAID, BUTTON, TIME_OVER],
        Yield::Steps(&[words::EBAY_STEPS_LAPSED_UNPAID_STEP_1]),
        &E03,
        words::EBAY_SILENCE_UNPAID,
    )
    .overrides(&[
        "ebay.steps.accept",
        "ebay.steps.accept-unpaid",
        "ebay.duty.answer-unpaid",
    ]),
    Rule::marketplace(
        "ebay.steps.after-30-days",
        &[
            HERE,
            WAITING,
            AFTER_30_DAYS,
            Fact::Answer.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED | a::SELLER_CANCELS),
        ],
        Yield::Steps(&[
            words::EBAY_STEPS_AFTER_30_DAYS_STEP_1,
            words::EBAY_STEPS_AFTER_30_DAYS_STEP_2,
        ]),
        &E05,
        words::EBAY_WARNING_AFTER_30_DAYS,
    )
    .also(&[&E14])
    .overrides(&[
        "ebay.steps.accept*",
        "ebay.steps.seller-*",
        "ebay.steps.lapsed-accept",
        "ebay.duty.cancel-in-30-days",
    ]),
    Rule::marketplace(
        "ebay.steps.after-30-days-declined",
        &[HERE, WAITING, AFTER_30_DAYS, MAY_REFUSE],
        Yield::Steps(&[
            words::EBAY_STEPS_AFTER_30_DAYS_DECLINED_STEP_1,
            words::EBAY_STEPS_DECLINE_STEP_2,
        ]),
        &E05,
        words::EBAY_WARNING_AFTER_30_DAYS,
    )
    .overrides(&[
        "ebay.steps.decline",
        "ebay.steps.lapsed",
        "ebay.alternative.accept-anyway",
    ]),
    Rule::practice(
        "ebay.alternative.refund-after-30-days",
        &[HERE, WAITING, AFTER_30_DAYS, MAY_REFUSE],
        Yield::Alternative("refund-instead"),
        &E05,
        words::EBAY_ALTERNATIVE_REFUND_AFTER_30_DAYS,
    )
    .also(&[&E14]),
    Rule::marketplace(
        "ebay.steps.part",
        &[
            HERE,
            Fact::PartOfOrder.yes(),
            Fact::Answer.is(a::MAY_REFUSE | a::MUST_ACCEPT | a::ACCEPT_ADVISED),
        ],
        Yield::Steps(&[words::EBAY_STEPS_PART_STEP_1, words::EBAY_STEPS_PART_STEP_2]),
        &E06,
        words::EBAY_STEPS_PART,
    )
    .also(&[&E14])
    .overrides(&[
        "ebay.steps.accept*",
        "ebay.steps.decline",
        "ebay.steps.lapsed*",
        "ebay.steps.after-30-days*",
    ]),
    Rule::marketplace(
        "ebay.steps.seller-out-of-stock",
        &[
            SELLER_CANCELS,
            WAITING,
            Fact::Reason.is(r::OUT_OF_STOCK | FAULTY),
        ],
        Yield::Steps(&[
            words::EBAY_STEPS_SELLER_OUT_OF_STOCK_STEP_1,
            words::EBAY_STEPS_SELLER_STEP_2,
        ]),
        &E12,
        words::TRUE_REASON,
    )
    .also(&[&E07, &E08]),
    Rule::marketplace(
        "ebay.steps.seller-stock-is-there",
        &[
            SELLER_CANCELS,
            WAITING,
            Fact::Reason.is(r::OUT_OF_STOCK),
            Fact::StockAvailable.yes(),
        ],
        Yield::Steps(&[
            words::EBAY_STEPS_SELLER_STOCK_IS_THERE_STEP_1,
            words::EBAY_STEPS_SELLER_STEP_2,
        ]),
        &E08,
        words::TRUE_REASON,
    )
    .overrides(&["ebay.steps.seller-out-of-stock"]),
    Rule::marketplace(
        "ebay.steps.seller-own-wish",
        &[
            SELLER_CANCELS,
            WAITING,
            Fact::Reason.is(r::PRICE_ERROR
                | r::WILL_NOT_SELL
                | r::LATE
                | r::MISLED_BY_ORDER_SCREEN
                | r::NOT_RECEIVED),
        ],
        Yield::Steps(&[
            words::EBAY_STEPS_SELLER_OWN_WISH_STEP_1,
            words::EBAY_STEPS_SELLER_STEP_2,
        ]),
        &E08,
        words::TRUE_REASON,
    )
    .also(&[&E07])
    .inferred(),
    Rule::marketplace(
        "ebay.steps.seller-wrong-address",
        &[SELLER_CANCELS, WAITING, Fact::Reason.is(r::WRONG_ADDRESS)],
        Yield::Steps(&[
            words::EBAY_STEPS_SELLER_WRONG_ADDRESS_STEP_1,
            words::EBAY_STEPS_SELLER_STEP_2,
        ]),
        &E11,
        words::TRUE_REASON,
    )
    .also(&[&E07]),
    Rule::marketplace(
        "ebay.steps.seller-unpaid",
        &[SELLER_CANCELS, UNPAID],
        Yield::Steps(&[words::EBAY_STEPS_SELLER_UNPAID_STEP_1]),
        &EB16,
        words::TRUE_REASON,
    )
    .also(&[&E07]),
    Rule::marketplace(
        "ebay.steps.seller-buyers-reason",
        &[
            SELLER_CANCELS,
            WAITING,
            Fact::Reason.is(BUYERS & !r::WRONG_ADDRESS),
        ],
        Yield::Steps(&[words::EBAY_STEPS_SELLER_BUYERS_REASON_STEP_1]),
        &E09,
        words::TRUE_REASON,
    )
    .also(&[&E08])
    .inferred(),
    // Offers instead
    Rule::practice(
        "ebay.alternative.accept-anyway",
        &[HERE, MAY_REFUSE],
        Yield::Alternative("accept-anyway"),
        &EB01,
        words::EBAY_ALTERNATIVE_ACCEPT_ANYWAY,
    )
    .also(&[&E09, &E11]),
    Rule::marketplace(
        "ebay.alternative.partial-refund",
        &[HERE, Fact::PartOfOrder.yes()],
        Yield::Alternative("partial-refund"),
        &E06,
        words::EBAY_ALTERNATIVE_PARTIAL_REFUND,
    )
    .also(&[&E14]),
    // Proofs
    Rule::practice(
        "ebay.keep.request",
        &[
            HERE,
            Fact::Answer.is_not(a::NEED_FACTS),
            Fact::Channel.is_not(c::SELLER),
        ],
        Yield::Keep,
        &EB01,
        words::EBAY_KEEP_REQUEST,
    ),
    Rule::practice(
        "ebay.keep.tracking",
        &[MAY_REFUSE],
        Yield::Keep,
        &E28,
        words::EBAY_KEEP_TRACKING,
    )
    .also(&[&EB06]),
    // Warnings
    Rule::marketplace(
        "ebay.warning.label-is-no-dispatch",
        &[
            Fact::Parcel.is(p::LABELLED),
            Fact::OrderStatus.is_not(s::SHIP_CONFIRMED),
        ],
        Yield::Warning("label-is-no-dispatch"),
        &E01,
        words::EBAY_WARNING_LABEL_IS_NO_DISPATCH,
    )
    .also(&[&E05]),
    Rule::marketplace(
        "ebay.warning.whole-orders-only",
        &[HERE, Fact::PartOfOrder.yes()],
        Yield::Warning("whole-orders-only"),
        &E06,
        words::EBAY_WARNING_WHOLE_ORDERS_ONLY,
    ),
    Rule::marketplace(
        "ebay.warning.after-30-days",
        &[HERE, AFTER_30_DAYS],
        Yield::Warning("cancelling-is-closed-after-30-days"),
        &E05,
        words::EBAY_WARNING_AFTER_30_DAYS,
    )
    .also(&[&E14]),
    Rule::marketplace(
        "ebay.warning.true-reason",
        &[HERE, SELLER_CANCELS],
        Yield::Warning("untrue-reason-loses-protection"),
        &E09,
        words::EBAY_WARNING_TRUE_REASON,
    )
    .also(&[&E08]),
    Rule::marketplace(
        "ebay.warning.recorded-as-buyer",
        &[
            Fact::RecordedReason.is(recorded_reason::BUYER),
            Fact::Reason.is_not(BUYERS),
        ],
        Yield::Warning("untrue-recorded-reason"),
        &E09,
        words::EBAY_WARNING_RECORDED_AS_BUYER,
    )
    .also(&[&E08]),
    Rule::marketplace(
        "ebay.warning.recorded-as-seller",
        &[
            Fact::RecordedReason.is(recorded_reason::SHOP),
            Fact::Reason.is(BUYERS),
            ASKED,
        ],
        Yield::Warning("untrue-recorded-reason"),
        &E09,
        words::EBAY_WARNING_RECORDED_AS_SELLER,
    )
    .also(&[&E08]),
    Rule::marketplace(
        "ebay.warning.marked-dispatched",
        &[HERE, Fact::OrderStatus.is(s::SHIP_CONFIRMED)],
        Yield::Warning("marked-dispatched-too-early"),
        &E05,
        words::EBAY_WARNING_MARKED_DISPATCHED,
    ),
    Rule::marketplace(
        "ebay.warning.refund-on-ebay",
        &[Fact::Overall.is(a::MUST_ACCEPT
            | a::ACCEPT_ADVISED
            | a::SELLER_CANCELS
            | a::MUST_REMEDY
            | a::WAIT_FOR_ITEM
            | a::REFUND_WITH_DEDUCTION)],
        Yield::Warning("refund-only-on-ebay"),
        &E15,
        words::EBAY_WARNING_REFUND_ON_EBAY,
    ),
    Rule::marketplace(
        "ebay.warning.feedback-threat",
        &[Fact::Answer.is_not(a::NEED_FACTS), ASKED],
        Yield::Warning("feedback-threats-are-reportable"),
        &E26,
        words::EBAY_WARNING_FEEDBACK_THREAT,
    ),
    // What no source settles
    Rule::marketplace(
        "ebay.unknown.days",
        &[BUTTON, HERE],
        Yield::Unknown("ebay.working-or-calendar-days"),
        &E04,
        words::EBAY_UNKNOWN_DAYS,
    )
    .also(&[&E03])
    .conflicting(),
    // The law leaves open whether the buyer may cancel: that eBay's own request is closed is said all the same
    Rule::marketplace(
        "ebay.unknown.lapsed",
        &[
            BUTTON,
            HERE,
            WAITING,
            TIME_OVER,
            Fact::Reason.is(BUYERS),
            Fact::Answer.is(a::ACCEPT_ADVISED),
        ],
        Yield::Turning {
            id: "ebay.request-closed",
            headline: words::EBAY_UNKNOWN_LAPSED_HEADLINE,
            at_most: Settled::Settled,
        },
        &EB01,
        words::EBAY_UNKNOWN_LAPSED,
    )
    .also(&[&E03, &E04])
    .inferred(),
    Rule::marketplace(
        "ebay.unknown.fixed-fee",
        &[
            HERE,
            WAITING,
            Fact::Site.is_not(site::DE | site::EUROPE),
            Fact::Answer.is(a::MAY_REFUSE | a::MUST_ACCEPT | a::ACCEPT_ADVISED),
        ],
        Yield::Unknown("ebay.fixed-fee"),
        &E13,
        words::EBAY_UNKNOWN_FIXED_FEE,
    )
    .also(&[&E11, &EB17, &EB20])
    .conflicting(),
    Rule::marketplace(
        "ebay.unknown.fee-share",
        &[
            Fact::Answer.is_not(a::NEED_FACTS),
            Fact::Overall.is(a::REFUND_WITH_DEDUCTION | a::CONTEST),
        ],
        Yield::Unknown("ebay.final-value-fee"),
        &EB18,
        words::EBAY_UNKNOWN_FEE_SHARE,
    )
    .also(&[&EB19])
    .unsettled(),
];
