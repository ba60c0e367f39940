//! After dispatch: on the way, delivered, refused, coming back, back.

use super::*;
use crate::common::requests::NOT_THE_GOODS;
use crate::ebay::sources::*;
use crate::law::{eu, uk};
use kotowari::fact::{
    BEFORE_DISPATCH, answer as a, return_request_state, returned_condition as rc,
};
use kotowari::rule::{Hurts, Rule};
use kotowari::timeline::{Due, When};

const WORN: u32 = rc::USED_OR_DAMAGED | rc::INCOMPLETE;
/// Asked for, or dealt with by the seller of their own accord.
const ASKED_OR_SELLER: Cond = Fact::Channel.is_not(c::CLAIM | c::CHARGEBACK | c::DELIVERY_REFUSED);
const DELIVERED: Cond = Fact::Parcel.is(p::DELIVERED);
const ON_ITS_WAY: Cond = Fact::Parcel.is(p::WITH_CARRIER);
const GRANTED: Cond = Fact::TermsGrant.yes();
/// The return request was accepted, by the seller or by a rule of theirs.
const ACCEPTED: Cond = Fact::ReturnRequestState
    .is(return_request_state::AUTO_AUTHORISED | return_request_state::AUTHORISED);
/// Goods that come back under a return request come back under an accepted one, unless it was closed.
const BY_REQUEST: Cond = Fact::Channel.is(c::RETURN_REQUEST);
const NOT_CLOSED: Cond = Fact::ReturnRequestState.is_not(return_request_state::CLOSED);

/// The answer to a request once the goods have left.
pub static ANSWERS: &[Rule] = &[
    // On the way
    Rule::marketplace(
        "ebay.dispatched.remorse",
        &[ASKED, ON_ITS_WAY, Fact::Reason.is(BUYERS)],
        goes_on(Verdict::MayRefuse, words::EBAY_DISPATCHED_REMORSE_HEADLINE),
        &E05,
        words::EBAY_DISPATCHED_REMORSE,
    )
    .also(&[&E01, &E28, &E29]),
    Rule::shop_terms(
        "ebay.dispatched.terms-grant",
        &[
            ASKED,
            ON_ITS_WAY,
            Fact::Reason.is(BUYERS | r::MISLED_BY_ORDER_SCREEN),
            GRANTED,
        ],
        then(
            Verdict::MayRefuse,
            words::EBAY_DISPATCHED_REMORSE_HEADLINE,
            Verdict::MustAccept,
            words::POLICY_GRANTS,
        ),
        &E18,
        words::EBAY_DISPATCHED_REMORSE,
    )
    .also(&[&E05, &E29])
    .overrides(&["ebay.dispatched.remorse", "ebay.dispatched.seller-cause"]),
    Rule::marketplace(
        "ebay.dispatched.seller-cause",
        &[ASKED, ON_ITS_WAY, Fact::Reason.is(OTHERS)],
        goes_on(
            Verdict::NotACancellation,
            words::EBAY_DISPATCHED_SELLER_CAUSE_HEADLINE,
        ),
        &E05,
        words::EBAY_DISPATCHED_SELLER_CAUSE,
    )
    .also(&[&E29])
    .inferred(),
    Rule::marketplace(
        "ebay.dispatched.fault",
        &[ASKED, ON_ITS_WAY, Fact::Reason.is(FAULTY)],
        then(
            Verdict::NotACancellation,
            words::EBAY_DISPATCHED_FAULT_HEADLINE,
            Verdict::MustRemedy,
            words::REMEDY,
        ),
        &E18,
        words::EBAY_DISPATCHED_FAULT,
    )
    .also(&[&E05])
    .inferred(),
    // Not received
    Rule::marketplace(
        "ebay.not-received.on-its-way",
        &[ASKED, ON_ITS_WAY, Fact::Reason.is(r::NOT_RECEIVED)],
        then(
            Verdict::NotACancellation,
            words::EBAY_NOT_RECEIVED_ON_ITS_WAY_HEADLINE,
            Verdict::MustRemedy,
            words::EBAY_NOT_RECEIVED_ON_ITS_WAY_THEN,
        ),
        &EB06,
        words::EBAY_NOT_RECEIVED_ON_ITS_WAY,
    )
    .also(&[&EB21, &E17])
    .inferred(),
    Rule::marketplace(
        "ebay.not-received.delivered",
        &[ASKED, DELIVERED, Fact::Reason.is(r::NOT_RECEIVED)],
        says(
            Verdict::Redirect,
            words::EBAY_NOT_RECEIVED_DELIVERED_HEADLINE,
        ),
        &EB06,
        words::EBAY_NOT_RECEIVED_DELIVERED,
    )
    .also(&[&EB21, &EB07])
    .inferred(),
    Rule::marketplace(
        "ebay.lost",
        &[
            Fact::Channel.is_not(c::CLAIM | c::CHARGEBACK),
            Fact::Parcel.is(p::LOST),
        ],
        then(
            Verdict::NotACancellation,
            words::EBAY_LOST_HEADLINE,
            Verdict::MustRemedy,
            words::EBAY_LOST_THEN,
        ),
        &EB06,
        words::EBAY_LOST,
    )
    .also(&[&EB21]),
    // Delivered
    Rule::marketplace(
        "ebay.delivered.remorse",
        &[ASKED, DELIVERED, Fact::Reason.is(BUYERS)],
        goes_on(
            Verdict::NotACancellation,
            words::EBAY_DELIVERED_REMORSE_HEADLINE,
        ),
        &E18,
        words::EBAY_DELIVERED_REMORSE,
    )
    .also(&[&E19, &E17, &EB10, &EB25]),
    Rule::shop_terms(
        "ebay.delivered.terms-grant",
        &[
            ASKED,
            DELIVERED,
            Fact::Reason.is(BUYERS | r::MISLED_BY_ORDER_SCREEN),
            GRANTED,
        ],
        then(
            Verdict::NotACancellation,
            words::EBAY_DELIVERED_REMORSE_HEADLINE,
            Verdict::MustAccept,
            words::POLICY_GRANTS,
        ),
        &E18,
        words::EBAY_DELIVERED_REMORSE,
    )
    .also(&[&EB10, &EB09])
    .overrides(&["ebay.delivered.remorse", "ebay.delivered.other"]),
    Rule::marketplace(
        "ebay.delivered.accepted",
        &[ASKED, DELIVERED, Fact::Reason.is(BUYERS | OTHERS), ACCEPTED],
        then(
            Verdict::NotACancellation,
            words::EBAY_DELIVERED_REMORSE_HEADLINE,
            Verdict::WaitForItem,
            words::EBAY_RETURN_ACCEPTED_THEN,
        ),
        &E21,
        words::EBAY_RETURN_ACCEPTED,
    )
    .also(&[&EB12])
    .overrides(&[
        "ebay.delivered.remorse",
        "ebay.delivered.terms-grant",
        "ebay.delivered.other",
    ])
    .inferred(),
    Rule::marketplace(
        "ebay.delivered.not-as-described",
        &[ASKED, DELIVERED, Fact::Reason.is(FAULTY)],
        then(
            Verdict::NotACancellation,
            words::EBAY_DELIVERED_NOT_AS_DESCRIBED_HEADLINE,
            Verdict::MustRemedy,
            words::REMEDY,
        ),
        &E18,
        words::EBAY_DELIVERED_NOT_AS_DESCRIBED,
    )
    .also(&[&E19, &E17, &EB10]),
    Rule::marketplace(
        "ebay.delivered.other",
        &[ASKED, DELIVERED, Fact::Reason.is(OTHERS)],
        goes_on(
            Verdict::NotACancellation,
            words::EBAY_DELIVERED_OTHER_HEADLINE,
        ),
        &E19,
        words::EBAY_DELIVERED_OTHER,
    )
    .also(&[&E18])
    .inferred(),
    Rule::marketplace(
        "ebay.seller.after-dispatch",
        &[BY_SELLER, Fact::Parcel.is(p::WITH_CARRIER | p::DELIVERED)],
        goes_on(
            Verdict::NotACancellation,
            words::EBAY_SELLER_AFTER_DISPATCH_HEADLINE,
        ),
        &E05,
        words::EBAY_SELLER_AFTER_DISPATCH,
    )
    .inferred(),
    // Refused, or import charges unpaid
    Rule::marketplace(
        "ebay.refused",
        &[
            REFUSED,
            NO_WITHDRAWAL,
            Fact::Parcel.is(p::WITH_CARRIER | p::DELIVERED | p::COMING_BACK),
        ],
        then(
            Verdict::WaitForItem,
            words::EBAY_REFUSED_HEADLINE,
            Verdict::RefundWithDeduction,
            words::EBAY_REFUSED_THEN,
        ),
        &EB08,
        words::EBAY_REFUSED,
    )
    .also(&[&E22, &E23])
    .inferred(),
    Rule::marketplace(
        "ebay.refused.back",
        &[REFUSED, NO_WITHDRAWAL, Fact::Parcel.is(p::BACK)],
        says(
            Verdict::RefundWithDeduction,
            words::EBAY_REFUSED_BACK_HEADLINE,
        ),
        &EB08,
        words::EBAY_REFUSED,
    )
    .also(&[&E22])
    .inferred(),
    Rule::marketplace(
        "ebay.refused.withdrawal",
        &[
            REFUSED,
            WITHDRAWAL,
            Fact::Parcel.is(p::WITH_CARRIER | p::DELIVERED | p::COMING_BACK),
        ],
        goes_on(
            Verdict::WaitForItem,
            words::EBAY_REFUSED_WITHDRAWAL_HEADLINE,
        ),
        &EB08,
        words::EBAY_REFUSED_WITHDRAWAL,
    )
    .also(&[&E22, &E24, &eu::sources::L004])
    .inferred(),
    Rule::marketplace(
        "ebay.refused.withdrawal-back",
        &[REFUSED, WITHDRAWAL, Fact::Parcel.is(p::BACK)],
        goes_on(
            Verdict::NotACancellation,
            words::EBAY_REFUSED_WITHDRAWAL_BACK_HEADLINE,
        ),
        &EB08,
        words::EBAY_REFUSED_WITHDRAWAL,
    )
    .also(&[&E22, &E24, &eu::sources::L004])
    .inferred(),
    // Coming back
    Rule::marketplace(
        "ebay.return.coming-back",
        &[
            ASKED_OR_SELLER,
            Fact::Parcel.is(p::COMING_BACK),
            Fact::Reason.is_not(FAULTY),
        ],
        goes_on(Verdict::WaitForItem, words::WAIT),
        &EB12,
        words::EBAY_RETURN_COMING_BACK,
    )
    .also(&[&E18]),
    Rule::shop_terms(
        "ebay.return.coming-back-granted",
        &[
            ASKED_OR_SELLER,
            Fact::Parcel.is(p::COMING_BACK),
            Fact::Reason.is(BUYERS),
            GRANTED,
        ],
        then(
            Verdict::WaitForItem,
            words::WAIT,
            Verdict::MustAccept,
            words::POLICY_GRANTS,
        ),
        &E18,
        words::EBAY_RETURN_COMING_BACK,
    )
    .also(&[&EB12])
    .overrides(&["ebay.return.coming-back"]),
    Rule::marketplace(
        "ebay.return.coming-back-accepted",
        &[
            BY_REQUEST,
            Fact::Parcel.is(p::COMING_BACK),
            Fact::Reason.is_not(FAULTY),
            NOT_CLOSED,
        ],
        then(
            Verdict::WaitForItem,
            words::WAIT,
            Verdict::MustAccept,
            words::EBAY_RETURN_ACCEPTED_THEN,
        ),
        &E21,
        words::EBAY_RETURN_ACCEPTED,
    )
    .also(&[&EB12])
    .overrides(&["ebay.return.coming-back", "ebay.return.coming-back-granted"])
    .inferred(),
    Rule::marketplace(
        "ebay.return.coming-back-fault",
        &[
            ASKED_OR_SELLER,
            Fact::Parcel.is(p::COMING_BACK),
            Fact::Reason.is(FAULTY),
        ],
        then(
            Verdict::WaitForItem,
            words::WAIT,
            Verdict::MustAccept,
            words::EBAY_RETURN_COMING_BACK_FAULT_THEN,
        ),
        &E18,
        words::EBAY_RETURN_COMING_BACK,
    )
    .also(&[&EB12]),
    // Back
    Rule::marketplace(
        "ebay.return.back",
        &[
            ASKED_OR_SELLER,
            Fact::Parcel.is(p::BACK),
            Fact::Reason.is_not(FAULTY),
            Fact::ReturnedCondition.is_not(NOT_THE_GOODS),
        ],
        goes_on(Verdict::NotACancellation, words::EBAY_RETURN_BACK_HEADLINE),
        &EB12,
        words::EBAY_RETURN_BACK,
    )
    .also(&[&E18, &E21]),
    Rule::shop_terms(
        "ebay.return.back-granted",
        &[
            ASKED_OR_SELLER,
            Fact::Parcel.is(p::BACK),
            Fact::Reason.is(BUYERS),
            Fact::ReturnedCondition.is_not(NOT_THE_GOODS),
            GRANTED,
        ],
        then(
            Verdict::NotACancellation,
            words::EBAY_RETURN_BACK_HEADLINE,
            Verdict::MustAccept,
            words::POLICY_GRANTS,
        ),
        &E18,
        words::EBAY_RETURN_BACK,
    )
    .also(&[&EB12])
    .overrides(&["ebay.return.back"]),
    Rule::marketplace(
        "ebay.return.back-accepted",
        &[
            BY_REQUEST,
            Fact::Parcel.is(p::BACK),
            Fact::Reason.is_not(FAULTY),
            Fact::ReturnedCondition.is_not(NOT_THE_GOODS),
            NOT_CLOSED,
        ],
        then(
            Verdict::NotACancellation,
            words::EBAY_RETURN_BACK_HEADLINE,
            Verdict::MustAccept,
            words::EBAY_RETURN_ACCEPTED_BACK_THEN,
        ),
        &E21,
        words::EBAY_RETURN_ACCEPTED,
    )
    .also(&[&EB12])
    .overrides(&["ebay.return.back", "ebay.return.back-granted"])
    .inferred(),
    Rule::marketplace(
        "ebay.return.back-fault",
        &[
            ASKED_OR_SELLER,
            Fact::Parcel.is(p::BACK),
            Fact::Reason.is(FAULTY),
            Fact::ReturnedCondition.is_not(NOT_THE_GOODS),
        ],
        then(
            Verdict::NotACancellation,
            words::EBAY_RETURN_BACK_HEADLINE,
            Verdict::MustAccept,
            words::EBAY_RETURN_BACK_FAULT_THEN,
        ),
        &EB12,
        words::EBAY_RETURN_BACK,
    )
    .also(&[&E18, &E21]),
    Rule::marketplace(
        "ebay.return.worn",
        &[
            ASKED_OR_SELLER,
            Fact::Parcel.is(p::BACK),
            Fact::Reason.is(BUYERS),
            Fact::ReturnedCondition.is(WORN),
            NO_WITHDRAWAL,
        ],
        says(
            Verdict::RefundWithDeduction,
            words::EBAY_RETURN_WORN_HEADLINE,
        ),
        &EB13,
        words::EBAY_RETURN_WORN,
    )
    .also(&[&E20, &E15, &EB12])
    .overrides(&[
        "ebay.return.back",
        "ebay.return.back-granted",
        "ebay.return.back-accepted",
    ])
    .inferred(),
    // L-EU-009, L-UK-005
    Rule::marketplace(
        "ebay.return.worn-withdrawal",
        &[
            ASKED_OR_SELLER,
            Fact::Parcel.is(p::BACK),
            Fact::Reason.is(BUYERS),
            Fact::ReturnedCondition.is(WORN),
            Fact::Regime.is(regime::EU | regime::UK),
            Fact::WithdrawalInfoGiven.yes(),
        ],
        says(
            Verdict::RefundWithDeduction,
            words::EBAY_RETURN_WORN_WITHDRAWAL_HEADLINE,
        ),
        &EB13,
        words::EBAY_RETURN_WORN_WITHDRAWAL,
    )
    .also(&[&eu::sources::L009, &uk::sources::L005, &E20, &E15])
    .overrides(&[
        "ebay.return.back",
        "ebay.return.back-granted",
        "ebay.return.back-accepted",
    ])
    .inferred(),
    Rule::marketplace(
        "ebay.return.not-the-goods",
        &[
            ASKED_OR_SELLER,
            Fact::Parcel.is(p::BACK),
            Fact::ReturnedCondition.is(NOT_THE_GOODS),
        ],
        says(Verdict::Contest, words::EBAY_RETURN_NOT_THE_GOODS_HEADLINE),
        &E27,
        words::EBAY_RETURN_NOT_THE_GOODS,
    )
    .also(&[&EB12]),
];

const REQUEST: Cond = Fact::Channel.is(c::RETURN_REQUEST);
const SENT: Cond = Fact::Parcel.is_not(BEFORE_DISPATCH);
const REFUNDING: Cond = Fact::Overall.is(a::MUST_ACCEPT | a::REFUND_WITH_DEDUCTION);

const OWED: Cond = Fact::AnswerThen.is(a::MUST_REMEDY | a::MUST_ACCEPT | a::ACCEPT_ADVISED);

/// What was never goods is not sent back.
const fn no_goods(id: &'static str, when: &'static [Cond]) -> Rule {
    Rule::marketplace(
        id,
        when,
        Yield::Steps(&[words::EBAY_STEPS_NO_GOODS_STEP_1]),
        &EB10,
        words::EBAY_STEPS_NO_GOODS,
    )
    .inferred()
    .overrides(&["ebay.steps.not-as-described", "ebay.steps.return-accept"])
}

/// Clocks, steps, offers, proofs, warnings and what no source settles, after dispatch.
pub static EFFECTS: &[Rule] = &[
    Rule::marketplace(
        "ebay.duty.decline-dispatched",
        &[Fact::Channel.is(c::CANCEL_BUTTON), ON_ITS_WAY],
        Yield::Duty {
            id: "answer-request",
            due: Due::EndOfDayAfter(When::RequestedAt, 3),
            limit: Some(words::THREE_DAYS),
            if_missed: Some(words::EBAY_DUTY_ANSWER_REQUEST_IF_MISSED),
        },
        &EB01,
        words::EBAY_DUTY_DECLINE_DISPATCHED,
    )
    .also(&[&E03, &E05]),
    Rule::marketplace(
        "ebay.duty.answer-return",
        &[REQUEST, Fact::Parcel.is(p::DELIVERED | p::WITH_CARRIER)],
        Yield::Duty {
            id: "answer-return-request",
            due: Due::EndOfBusinessDay(When::RequestedAt, 3, Calendar::OfSite),
            limit: Some(words::THREE_BUSINESS_DAYS),
            if_missed: Some(words::EBAY_DUTY_ANSWER_RETURN_IF_MISSED),
        },
        &E17,
        words::EBAY_DUTY_ANSWER_RETURN,
    )
    .also(&[&EB10, &EB11]),
    Rule::marketplace(
        "ebay.duty.refund-return",
        &[
            Fact::Parcel.is(p::BACK),
            Fact::Channel.is_not(c::CHARGEBACK),
            REFUNDING,
        ],
        Yield::Duty {
            id: "refund-returned",
            due: Due::EndOfBusinessDay(When::ReturnReceivedAt, 2, Calendar::OfSite),
            limit: Some(words::TWO_BUSINESS_DAYS),
            if_missed: Some(words::EBAY_DUTY_REFUND_RETURN_IF_MISSED),
        },
        &EB12,
        words::EBAY_DUTY_REFUND_RETURN,
    )
    .also(&[&E21]),
    Rule::marketplace(
        "ebay.duty.ask-ebay-in",
        &[
            Fact::Parcel.is(p::BACK),
            Fact::ReturnedCondition.is(NOT_THE_GOODS),
            Fact::Channel.is_not(c::CHARGEBACK),
        ],
        Yield::Duty {
            id: "ask-ebay-to-step-in",
            due: Due::EndOfBusinessDay(When::ReturnReceivedAt, 2, Calendar::OfSite),
            limit: Some(words::TWO_BUSINESS_DAYS),
            if_missed: Some(words::EBAY_DUTY_REFUND_RETURN_IF_MISSED),
        },
        &EB12,
        words::EBAY_DUTY_ASK_EBAY_IN,
    )
    .also(&[&E21, &E27]),
    Rule::marketplace(
        "ebay.silence.return",
        &[REQUEST, Fact::Parcel.is(p::DELIVERED | p::WITH_CARRIER)],
        Yield::Consequence {
            id: "ebay-may-step-in",
            at: Due::EndOfBusinessDay(When::RequestedAt, 3, Calendar::OfSite),
            hurts: Hurts::Seller,
        },
        &EB10,
        words::EBAY_SILENCE_RETURN,
    )
    .also(&[&E17]),
    Rule::marketplace(
        "ebay.window.exchange-rate",
        &[SENT, REFUNDING],
        Yield::Window {
            id: "refund-at-the-rate-of-the-sale",
            from: Due::Start(When::OrderedAt),
            until: Due::EndOfDayAfter(When::OrderedAt, 120),
        },
        &E16,
        words::EBAY_WINDOW_EXCHANGE_RATE,
    ),
    // Where to click
    Rule::marketplace(
        "ebay.steps.dispatched",
        &[ON_ITS_WAY, ASKED, Fact::Answer.is(a::MAY_REFUSE)],
        Yield::Steps(&[
            words::EBAY_STEPS_DISPATCHED_STEP_1,
            words::EBAY_STEPS_DISPATCHED_STEP_2,
        ]),
        &E28,
        words::EBAY_STEPS_DISPATCHED,
    )
    .also(&[&E29]),
    Rule::marketplace(
        "ebay.steps.return-accept",
        &[
            DELIVERED,
            ASKED,
            Fact::AnswerThen.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED | a::UNSETTLED),
        ],
        Yield::Steps(&[
            words::EBAY_STEPS_RETURN_ACCEPT_STEP_1,
            words::EBAY_STEPS_RETURN_ACCEPT_STEP_2,
        ]),
        &EB10,
        words::EBAY_STEPS_RETURN_ACCEPT,
    )
    .also(&[&EB12]),
    Rule::marketplace(
        "ebay.steps.return-decline",
        &[
            DELIVERED,
            ASKED,
            Fact::AnswerThen.is(a::MAY_REFUSE),
            Fact::OnCondition.no(),
        ],
        Yield::Steps(&[words::EBAY_STEPS_RETURN_DECLINE_STEP_1]),
        &E19,
        words::EBAY_STEPS_RETURN_DECLINE,
    ),
    Rule::marketplace(
        "ebay.steps.not-as-described",
        &[DELIVERED, ASKED, Fact::AnswerThen.is(a::MUST_REMEDY)],
        Yield::Steps(&[
            words::EBAY_STEPS_NOT_AS_DESCRIBED_STEP_1,
            words::EBAY_STEPS_NOT_AS_DESCRIBED_STEP_2,
        ]),
        &E18,
        words::EBAY_STEPS_NOT_AS_DESCRIBED,
    )
    .also(&[&EB10]),
    no_goods("ebay.steps.no-goods-file", &[OWED, Fact::Digital.yes()]),
    no_goods("ebay.steps.no-goods-service", &[OWED, Fact::Service.yes()]),
    Rule::marketplace(
        "ebay.steps.not-received",
        &[SENT, ASKED, Fact::Reason.is(r::NOT_RECEIVED)],
        Yield::Steps(&[
            words::EBAY_STEPS_NOT_RECEIVED_STEP_1,
            words::EBAY_STEPS_NOT_RECEIVED_STEP_2,
            words::EBAY_STEPS_NOT_RECEIVED_STEP_3,
        ]),
        &EB21,
        words::EBAY_STEPS_NOT_RECEIVED,
    )
    .also(&[&EB06, &E15]),
    Rule::marketplace(
        "ebay.steps.lost",
        &[
            Fact::Parcel.is(p::LOST),
            ASKED,
            Fact::Reason.is_not(r::NOT_RECEIVED),
        ],
        Yield::Steps(&[
            words::EBAY_STEPS_NOT_RECEIVED_STEP_1,
            words::EBAY_STEPS_NOT_RECEIVED_STEP_2,
            words::EBAY_STEPS_NOT_RECEIVED_STEP_3,
        ]),
        &EB21,
        words::EBAY_STEPS_NOT_RECEIVED,
    )
    .also(&[&EB06, &E15]),
    Rule::marketplace(
        "ebay.steps.coming-back",
        &[
            Fact::Parcel.is(p::COMING_BACK),
            Fact::Channel.is(c::RETURN_REQUEST),
            Fact::Answer.is(a::WAIT_FOR_ITEM),
        ],
        Yield::Steps(&[words::EBAY_STEPS_COMING_BACK_STEP_1]),
        &EB12,
        words::EBAY_STEPS_REFUND_RETURNED,
    ),
    Rule::marketplace(
        "ebay.steps.refused",
        &[REFUSED],
        Yield::Steps(&[
            words::EBAY_STEPS_REFUSED_STEP_1,
            words::EBAY_STEPS_REFUSED_STEP_2,
            words::EBAY_STEPS_REFUSED_STEP_3,
        ]),
        &EB08,
        words::EBAY_STEPS_REFUSED,
    )
    .also(&[&E22]),
    Rule::marketplace(
        "ebay.steps.deduct",
        &[
            Fact::Parcel.is(p::BACK),
            Fact::ReturnedCondition.is(WORN),
            Fact::Overall.is(a::REFUND_WITH_DEDUCTION),
        ],
        Yield::Steps(&[
            words::EBAY_STEPS_DEDUCT_STEP_1,
            words::EBAY_STEPS_DEDUCT_STEP_2,
        ]),
        &EB13,
        words::EBAY_STEPS_DEDUCT,
    )
    .also(&[&E20]),
    Rule::marketplace(
        "ebay.steps.refund-returned",
        &[
            Fact::Parcel.is(p::BACK),
            Fact::Channel.is_not(c::CHARGEBACK),
            Fact::Overall.is(a::MUST_ACCEPT),
        ],
        Yield::Steps(&[words::EBAY_STEPS_REFUND_RETURNED_STEP_1]),
        &EB12,
        words::EBAY_STEPS_REFUND_RETURNED,
    ),
    Rule::marketplace(
        "ebay.steps.ask-ebay-in",
        &[
            Fact::Parcel.is(p::BACK),
            Fact::ReturnedCondition.is(NOT_THE_GOODS),
            Fact::Answer.is(a::CONTEST),
        ],
        Yield::Steps(&[
            words::EBAY_STEPS_ASK_EBAY_IN_STEP_1,
            words::EBAY_STEPS_ASK_EBAY_IN_STEP_2,
        ]),
        &E27,
        words::EBAY_STEPS_ASK_EBAY_IN,
    )
    .also(&[&EB12]),
    // Offers instead
    Rule::marketplace(
        "ebay.alternative.return-after-receipt",
        &[ON_ITS_WAY, Fact::Reason.is(BUYERS), ASKED],
        Yield::Alternative("return-after-receipt"),
        &E29,
        words::EBAY_ALTERNATIVE_RETURN_AFTER_RECEIPT,
    ),
    Rule::marketplace(
        "ebay.alternative.keep-with-refund",
        &[DELIVERED, ASKED, Fact::Reason.is(BUYERS | FAULTY)],
        Yield::Alternative("partial-refund"),
        &EB10,
        words::EBAY_ALTERNATIVE_KEEP_WITH_REFUND,
    )
    .also(&[&E14, &E19]),
    Rule::marketplace(
        "ebay.alternative.full-refund",
        &[
            Fact::Parcel.is(p::BACK),
            Fact::ReturnedCondition.is(WORN),
            Fact::Overall.is(a::REFUND_WITH_DEDUCTION),
        ],
        Yield::Alternative("full-refund"),
        &E15,
        words::EBAY_ALTERNATIVE_FULL_REFUND,
    )
    .also(&[&E14]),
    // Proofs
    Rule::practice(
        "ebay.keep.returned",
        &[Fact::Parcel.is(p::BACK)],
        Yield::Keep,
        &E27,
        words::EBAY_KEEP_RETURNED,
    )
    .also(&[&E20]),
    Rule::practice(
        "ebay.keep.refusal",
        &[REFUSED],
        Yield::Keep,
        &E22,
        words::EBAY_KEEP_REFUSAL,
    )
    .also(&[&EB08]),
    Rule::practice(
        "ebay.keep.delivery",
        &[Fact::Reason.is(r::NOT_RECEIVED), SENT],
        Yield::Keep,
        &EB06,
        words::EBAY_KEEP_DELIVERY,
    )
    .also(&[&EB07]),
    // Warnings
    Rule::marketplace(
        "ebay.warning.deduction-costs-credit",
        &[Fact::Overall.is(a::REFUND_WITH_DEDUCTION)],
        Yield::Warning("deduction-forfeits-fee-credit"),
        &E15,
        words::EBAY_WARNING_DEDUCTION_COSTS_CREDIT,
    )
    .also(&[&E20]),
    Rule::marketplace(
        "ebay.warning.who-may-deduct",
        &[
            Fact::Parcel.is(p::BACK),
            Fact::Overall.is(a::REFUND_WITH_DEDUCTION),
            Fact::ReturnedCondition.is(WORN),
        ],
        Yield::Warning("deduction-has-conditions"),
        &EB13,
        words::EBAY_WARNING_WHO_MAY_DEDUCT,
    )
    .also(&[&E20]),
    Rule::marketplace(
        "ebay.warning.before-ebay-steps-in",
        &[DELIVERED, ASKED],
        Yield::Warning("settle-before-ebay-steps-in"),
        &E19,
        words::EBAY_WARNING_BEFORE_EBAY_STEPS_IN,
    )
    .also(&[&E15, &E17]),
    Rule::marketplace(
        "ebay.warning.withdrawal",
        &[
            Fact::Regime.is(regime::EU | regime::UK),
            Fact::Reason.is(BUYERS),
            Fact::SellerIsBusiness.yes(),
        ],
        Yield::Warning("no-returns-does-not-hold"),
        &E24,
        words::EBAY_WARNING_WITHDRAWAL,
    )
    .also(&[&E25, &EB23]),
    Rule::marketplace(
        "ebay.warning.duty-billed-later",
        &[Fact::Reason.is(r::IMPORT_CHARGES)],
        Yield::Warning("unpaid-duty-falls-back"),
        &E23,
        words::EBAY_WARNING_DUTY_BILLED_LATER,
    )
    .also(&[&EB08]),
    // What no source settles
    Rule::marketplace(
        "ebay.unknown.refused",
        &[REFUSED],
        Yield::Unknown("ebay.refused-delivery"),
        &E22,
        words::EBAY_UNKNOWN_REFUSED,
    )
    .also(&[&EB08])
    .unsettled(),
    Rule::marketplace(
        "ebay.unknown.return-days",
        &[REQUEST, DELIVERED, Fact::Site.is(site::UK)],
        Yield::Unknown("ebay.return-days-uk"),
        &EB11,
        words::EBAY_UNKNOWN_RETURN_DAYS,
    )
    .also(&[&EB10])
    .conflicting(),
    Rule::marketplace(
        "ebay.unknown.not-sent-back",
        &[
            Fact::Parcel.is(p::COMING_BACK | p::DELIVERED),
            Fact::AnswerThen.is(a::MUST_ACCEPT | a::MUST_REMEDY),
        ],
        Yield::Unknown("ebay.return-not-sent"),
        &EB22,
        words::EBAY_UNKNOWN_NOT_SENT_BACK,
    ),
];
