//! What Etsy says of a request to cancel, of what follows after dispatch, of cases and chargebacks.

use crate::common::requests::*;
use crate::etsy::sources::*;
use crate::law::{eu, uk};
use crate::words::etsy as words;
use kotowari::decision::Verdict;
use kotowari::fact::{
    BEFORE_DISPATCH, Cond, Fact, answer as a, channel as c, delivery_late, grace_period,
    order_status as s, parcel as p, reason as r, return_request_state,
};
use kotowari::rule::{Hurts, Rule, Yield};
use kotowari::text::Text;
use kotowari::timeline::{Due, When};

const BEGUN: Cond = Fact::Parcel.is(p::IN_PRODUCTION | p::PACKED | p::LABELLED);
const NOT_BEGUN: Cond = Fact::Parcel.is(p::NOT_STARTED);
/// The seller has agreed to the return that was asked for.
const AGREED: Cond = Fact::ReturnRequestState
    .is(return_request_state::AUTO_AUTHORISED | return_request_state::AUTHORISED);
/// What a case can be opened for (ET09).
const CASE_REASONS: u32 = FAULTY | r::NOT_RECEIVED | r::LATE;

/// The answer to the request, one row for every state.
pub static ANSWERS: &[Rule] = &[
    // Before dispatch
    Rule::marketplace(
        "etsy.request.unpaid",
        &[ASKED, HERE, UNPAID],
        says(Verdict::AcceptAdvised, words::ETSY_REQUEST_UNPAID_HEADLINE),
        &ET12,
        words::ETSY_REQUEST_UNPAID,
    )
    .also(&[&ET14, &ET01]),
    Rule::marketplace(
        "etsy.request.not-started",
        &[
            ASKED,
            HERE,
            PAID,
            BUYERS_REASON,
            NOT_BEGUN,
            Fact::MadeToOrder.no(),
        ],
        says(Verdict::MayRefuse, words::ETSY_REQUEST_NOT_STARTED_HEADLINE),
        &ET01,
        words::ETSY_REQUEST_NOT_STARTED,
    )
    .also(&[&ETSY, &ET12]),
    Rule::marketplace(
        "etsy.request.custom",
        &[
            ASKED,
            HERE,
            PAID,
            BUYERS_REASON,
            NOT_BEGUN,
            Fact::MadeToOrder.yes(),
        ],
        says(Verdict::MayRefuse, words::ETSY_REQUEST_CUSTOM_HEADLINE),
        &ET01,
        words::ETSY_REQUEST_BEGUN,
    )
    .also(&[&ETSY, &ET12]),
    Rule::marketplace(
        "etsy.request.begun",
        &[ASKED, HERE, PAID, BUYERS_REASON, BEGUN],
        says(Verdict::MayRefuse, words::ETSY_REQUEST_BEGUN_HEADLINE),
        &ET01,
        words::ETSY_REQUEST_BEGUN,
    )
    .also(&[&ETSY, &ET12]),
    Rule::marketplace(
        "etsy.request.seller-cause",
        &[ASKED, HERE, PAID, SELLERS_REASON],
        says(
            Verdict::AcceptAdvised,
            words::ETSY_REQUEST_SELLER_CAUSE_HEADLINE,
        ),
        &ET01,
        words::ETSY_REQUEST_SELLER_CAUSE,
    )
    .also(&[&ET09])
    .inferred(),
    Rule::marketplace(
        "etsy.seller.cancels",
        &[BY_SELLER, HERE],
        says(Verdict::SellerCancels, words::ETSY_SELLER_CANCELS_HEADLINE),
        &ET01,
        words::ETSY_SELLER_CANCELS,
    )
    .also(&[&ET02, &ET03, &ET12]),
    // On its way
    Rule::marketplace(
        "etsy.shipped.remorse",
        &[ASKED, ON_ITS_WAY, BUYERS_REASON],
        goes_on(Verdict::MayRefuse, words::ETSY_SHIPPED_REMORSE_HEADLINE),
        &ET11,
        words::ETSY_BY_POLICY,
    )
    .also(&[&ET01, &ET12, &ET13, &ETSY]),
    Rule::shop_terms(
        "etsy.shipped.policy-grants",
        &[
            ASKED,
            ON_ITS_WAY,
            Fact::Reason.is(BUYERS | r::MISLED_BY_ORDER_SCREEN),
            GRANTED,
        ],
        then(
            Verdict::MayRefuse,
            words::ETSY_SHIPPED_REMORSE_HEADLINE,
            Verdict::MustAccept,
            words::POLICY_GRANTS,
        ),
        &ET11,
        words::ETSY_BY_POLICY,
    )
    .also(&[&ET12])
    .overrides(&["etsy.shipped.remorse", "etsy.shipped.seller-cause"]),
    Rule::marketplace(
        "etsy.shipped.seller-cause",
        &[ASKED, ON_ITS_WAY, Fact::Reason.is(OTHERS)],
        goes_on(
            Verdict::NotACancellation,
            words::ETSY_SHIPPED_SELLER_CAUSE_HEADLINE,
        ),
        &ET11,
        words::ETSY_BY_POLICY,
    )
    .also(&[&ET09])
    .inferred(),
    // Not as described, not received, lost
    Rule::marketplace(
        "etsy.fault",
        &[ASKED, DISPATCHED, FAULT],
        then(
            Verdict::NotACancellation,
            words::ETSY_FAULT_HEADLINE,
            Verdict::MustRemedy,
            words::REMEDY,
        ),
        &ET09,
        words::ETSY_FAULT,
    )
    .also(&[&ET11, &ET10]),
    Rule::marketplace(
        "etsy.not-received.on-its-way",
        &[ASKED, ON_ITS_WAY, Fact::Reason.is(r::NOT_RECEIVED)],
        then(
            Verdict::NotACancellation,
            words::ETSY_NOT_RECEIVED_ON_ITS_WAY_HEADLINE,
            Verdict::MustRemedy,
            words::ETSY_NOT_RECEIVED_ON_ITS_WAY_THEN,
        ),
        &ET09,
        words::ETSY_NOT_RECEIVED,
    )
    .also(&[&ET11])
    .inferred(),
    Rule::marketplace(
        "etsy.not-received.delivered",
        &[ASKED, DELIVERED, Fact::Reason.is(r::NOT_RECEIVED)],
        says(
            Verdict::Redirect,
            words::ETSY_NOT_RECEIVED_DELIVERED_HEADLINE,
        ),
        &ET09,
        words::ETSY_NOT_RECEIVED,
    )
    .also(&[&ET11]),
    Rule::marketplace(
        "etsy.lost",
        &[UNCLAIMED, Fact::Parcel.is(p::LOST)],
        then(
            Verdict::NotACancellation,
            words::ETSY_LOST_HEADLINE,
            Verdict::MustRemedy,
            words::ETSY_LOST_THEN,
        ),
        &ET11,
        words::ETSY_NOT_RECEIVED,
    )
    .also(&[&ET09]),
    // Delivered
    Rule::marketplace(
        "etsy.delivered.remorse",
        &[ASKED, DELIVERED, BUYERS_REASON],
        goes_on(
            Verdict::NotACancellation,
            words::ETSY_DELIVERED_REMORSE_HEADLINE,
        ),
        &ET11,
        words::ETSY_BY_POLICY,
    )
    .also(&[&ET12, &ET13]),
    Rule::shop_terms(
        "etsy.delivered.policy-grants",
        &[
            ASKED,
            DELIVERED,
            Fact::Reason.is(BUYERS | r::MISLED_BY_ORDER_SCREEN),
            GRANTED,
        ],
        then(
            Verdict::NotACancellation,
            words::ETSY_DELIVERED_REMORSE_HEADLINE,
            Verdict::MustAccept,
            words::POLICY_GRANTS,
        ),
        &ET11,
        words::ETSY_BY_POLICY,
    )
    .also(&[&ET12])
    .overrides(&["etsy.delivered.remorse", "etsy.delivered.other"]),
    Rule::marketplace(
        "etsy.delivered.other",
        &[ASKED, DELIVERED, Fact::Reason.is(OTHERS)],
        goes_on(
            Verdict::NotACancellation,
            words::ETSY_DELIVERED_REMORSE_HEADLINE,
        ),
        &ET11,
        words::ETSY_BY_POLICY,
    )
    .also(&[&ET09])
    .inferred(),
    Rule::marketplace(
        "etsy.delivered.agreed",
        &[
            Fact::Channel.is(c::RETURN_REQUEST),
            DELIVERED,
            Fact::Reason.is(BUYERS | OTHERS),
            AGREED,
        ],
        then(
            Verdict::NotACancellation,
            words::ETSY_DELIVERED_REMORSE_HEADLINE,
            Verdict::MustAccept,
            words::AGREED,
        ),
        &ET11,
        words::ETSY_RETURN,
    )
    .overrides(&[
        "etsy.delivered.remorse",
        "etsy.delivered.policy-grants",
        "etsy.delivered.other",
    ]),
    Rule::marketplace(
        "etsy.seller.after-dispatch",
        &[BY_SELLER, DISPATCHED],
        goes_on(
            Verdict::NotACancellation,
            words::ETSY_SELLER_AFTER_DISPATCH_HEADLINE,
        ),
        &ET11,
        words::ETSY_BY_POLICY,
    )
    .inferred(),
    // Refused, or import charges unpaid
    Rule::marketplace(
        "etsy.refused",
        &[
            REFUSED,
            Fact::Parcel.is(p::WITH_CARRIER | p::DELIVERED | p::COMING_BACK),
        ],
        goes_on(Verdict::WaitForItem, words::ETSY_REFUSED_HEADLINE),
        &ET11,
        words::ETSY_REFUSED,
    )
    .also(&[&ET13]),
    Rule::marketplace(
        "etsy.refused.back",
        &[REFUSED, BACK],
        goes_on(Verdict::NotACancellation, words::ETSY_REFUSED_BACK_HEADLINE),
        &ET11,
        words::ETSY_REFUSED,
    )
    .also(&[&ET13]),
    // Coming back, back
    Rule::marketplace(
        "etsy.return.coming-back",
        &[
            ASKED_OR_SELLER,
            Fact::Parcel.is(p::COMING_BACK),
            Fact::Reason.is_not(FAULTY),
        ],
        goes_on(Verdict::WaitForItem, words::WAIT),
        &ET11,
        words::ETSY_RETURN,
    ),
    Rule::shop_terms(
        "etsy.return.coming-back-granted",
        &[
            ASKED_OR_SELLER,
            Fact::Parcel.is(p::COMING_BACK),
            BUYERS_REASON,
            GRANTED,
        ],
        then(
            Verdict::WaitForItem,
            words::WAIT,
            Verdict::MustAccept,
            words::POLICY_GRANTS,
        ),
        &ET11,
        words::ETSY_RETURN,
    )
    .overrides(&["etsy.return.coming-back"]),
    Rule::marketplace(
        "etsy.return.coming-back-fault",
        &[ASKED_OR_SELLER, Fact::Parcel.is(p::COMING_BACK), FAULT],
        then(
            Verdict::WaitForItem,
            words::WAIT,
            Verdict::MustAccept,
            words::RETURN_IN_FULL,
        ),
        &ET11,
        words::ETSY_RETURN,
    )
    .also(&[&ET09]),
    Rule::marketplace(
        "etsy.return.back",
        &[
            ASKED_OR_SELLER,
            BACK,
            Fact::Reason.is_not(FAULTY),
            Fact::ReturnedCondition.is_not(NOT_THE_GOODS),
        ],
        goes_on(Verdict::NotACancellation, words::ETSY_RETURN_BACK_HEADLINE),
        &ET11,
        words::ETSY_RETURN,
    ),
    Rule::shop_terms(
        "etsy.return.back-granted",
        &[
            ASKED_OR_SELLER,
            BACK,
            BUYERS_REASON,
            Fact::ReturnedCondition.is_not(NOT_THE_GOODS),
            GRANTED,
        ],
        then(
            Verdict::NotACancellation,
            words::ETSY_RETURN_BACK_HEADLINE,
            Verdict::MustAccept,
            words::POLICY_GRANTS,
        ),
        &ET11,
        words::ETSY_RETURN,
    )
    .overrides(&["etsy.return.back"]),
    Rule::marketplace(
        "etsy.return.back-fault",
        &[
            ASKED_OR_SELLER,
            BACK,
            FAULT,
            Fact::ReturnedCondition.is_not(NOT_THE_GOODS),
        ],
        then(
            Verdict::NotACancellation,
            words::ETSY_RETURN_BACK_HEADLINE,
            Verdict::MustAccept,
            words::RETURN_IN_FULL,
        ),
        &ET11,
        words::ETSY_RETURN,
    )
    .also(&[&ET09]),
    Rule::marketplace(
        "etsy.return.not-the-goods",
        &[
            ASKED_OR_SELLER,
            BACK,
            Fact::ReturnedCondition.is(NOT_THE_GOODS),
        ],
        says(Verdict::Contest, words::ETSY_RETURN_NOT_THE_GOODS_HEADLINE),
        &ET11,
        words::ETSY_RETURN_NOT_THE_GOODS,
    )
    .also(&[&ET09])
    .inferred(),
    // Cases and chargebacks
    Rule::marketplace(
        "etsy.case.open",
        &[CASE, UNDECIDED],
        says(Verdict::MarketplaceDecides, words::ETSY_CASE_OPEN_HEADLINE),
        &ET09,
        words::ETSY_CASE_OPEN,
    )
    .also(&[&ET10, &ET15]),
    Rule::marketplace(
        "etsy.case.decided",
        &[CASE, DECIDED],
        says(
            Verdict::MarketplaceDecides,
            words::ETSY_CASE_DECIDED_HEADLINE,
        ),
        &ET09,
        words::ETSY_CASE_OPEN,
    )
    .also(&[&ET10]),
    Rule::marketplace(
        "etsy.chargeback",
        &[DISPUTE],
        says(Verdict::MarketplaceDecides, words::ETSY_CHARGEBACK_HEADLINE),
        &ET15,
        words::ETSY_CHARGEBACK,
    )
    .also(&[&ET10])
    .inferred(),
];

const ACCEPTED: Cond = Fact::Answer.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED);
const MAY_REFUSE: Cond = Fact::Answer.is(a::MAY_REFUSE);
const SELLER_CANCELS: Cond = Fact::Answer.is(a::SELLER_CANCELS);
const ANSWERED: Cond = Fact::Answer.is_not(a::NEED_FACTS);
const MONEY_GOES_BACK: Cond = Fact::Overall.is(a::MUST_ACCEPT
    | a::ACCEPT_ADVISED
    | a::SELLER_CANCELS
    | a::MUST_REMEDY
    | a::WAIT_FOR_ITEM);

const OWED: Cond = Fact::AnswerThen.is(a::MUST_REMEDY | a::MUST_ACCEPT | a::ACCEPT_ADVISED);

/// L-EU-014, L-UK-009: the contract is ended over a delay, and the refund waits for no return.
const ENDED: &[Text] = &[words::ETSY_STEPS_ENDED_STEP_1];

/// What has not arrived is not sent back.
const fn not_arrived(id: &'static str, when: &'static [Cond]) -> Rule {
    Rule::marketplace(
        id,
        when,
        Yield::Steps(&[words::ETSY_STEPS_NOT_ARRIVED_STEP_1]),
        &ET07,
        words::ETSY_NOT_RECEIVED,
    )
    .overrides(&["etsy.steps.return"])
}

/// What was never goods is not sent back.
const fn no_goods(id: &'static str, when: &'static [Cond]) -> Rule {
    Rule::marketplace(
        id,
        when,
        Yield::Steps(&[words::ETSY_STEPS_NO_GOODS_STEP_1]),
        &ET07,
        words::ETSY_STEPS_NO_GOODS,
    )
    .inferred()
    .overrides(&["etsy.steps.return"])
}

/// Clocks, steps, offers, proofs, warnings and what no source settles.
pub static EFFECTS: &[Rule] = &[
    Rule::marketplace(
        "etsy.duty.answer",
        &[Fact::Channel.is(c::MESSAGE | c::RETURN_REQUEST | c::CANCEL_BUTTON)],
        Yield::Duty {
            id: "answer-request",
            due: Due::HoursAfter(When::RequestedAt, 48),
            limit: Some(words::HOURS_48),
            if_missed: Some(words::ETSY_DUTY_ANSWER_IF_MISSED),
        },
        &ET10,
        words::ETSY_DUTY_ANSWER,
    )
    .also(&[&ET09, &ET05]),
    Rule::marketplace(
        "etsy.silence.nothing",
        &[ASKED, HERE],
        Yield::Consequence {
            id: "no-automatic-answer",
            at: Due::None,
            hurts: Hurts::Nobody,
        },
        &ET01,
        words::ETSY_SILENCE_NOTHING,
    )
    .also(&[&ET09])
    .inferred(),
    Rule::marketplace(
        "etsy.duty.ship",
        &[HERE, PAID, MAY_REFUSE],
        Yield::Duty {
            id: "ship-in-time",
            due: Due::EndOfDay(When::ShipBy),
            limit: Some(words::PROCESSING_TIME),
            if_missed: Some(words::ETSY_DUTY_SHIP_IF_MISSED),
        },
        &ET09,
        words::ETSY_DUTY_SHIP,
    )
    .inferred(),
    Rule::marketplace(
        "etsy.duty.answer-case",
        &[CASE, UNDECIDED],
        Yield::Duty {
            id: "answer-claim",
            due: Due::None,
            limit: None,
            if_missed: None,
        },
        &ET15,
        words::ETSY_DUTY_ANSWER_CASE,
    )
    .also(&[&ET09]),
    Rule::marketplace(
        "etsy.steps.cancel",
        &[HERE, ACCEPTED],
        Yield::Steps(&[
            words::ETSY_STEPS_CANCEL_STEP_1,
            words::ETSY_STEPS_CANCEL_STEP_2,
            words::ETSY_STEPS_CANCEL_STEP_3,
        ]),
        &ET01,
        words::ETSY_STEPS_CANCEL,
    )
    .also(&[&ET03]),
    Rule::marketplace(
        "etsy.steps.seller-cancels",
        &[SELLER_CANCELS],
        Yield::Steps(&[
            words::ETSY_STEPS_SELLER_STEP_1,
            words::ETSY_STEPS_CANCEL_STEP_2,
            words::ETSY_STEPS_CANCEL_STEP_3,
        ]),
        &ET01,
        words::ETSY_STEPS_CANCEL,
    )
    .also(&[&ET03]),
    Rule::marketplace(
        "etsy.steps.part",
        &[
            HERE,
            Fact::PartOfOrder.yes(),
            Fact::Answer.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED | a::MAY_REFUSE),
        ],
        Yield::Steps(&[words::ETSY_STEPS_PART_STEP_1]),
        &ET07,
        words::ETSY_STEPS_PART,
    )
    .also(&[&ET12])
    .overrides(&["etsy.steps.cancel"]),
    Rule::marketplace(
        "etsy.steps.decline",
        &[HERE, MAY_REFUSE, Fact::OnCondition.no()],
        Yield::Steps(&[words::ETSY_STEPS_DECLINE_STEP_1]),
        &ET01,
        words::ETSY_STEPS_DECLINE,
    ),
    Rule::marketplace(
        "etsy.steps.return",
        &[
            Fact::Parcel.is_not(BEFORE_DISPATCH),
            UNCLAIMED,
            MONEY_GOES_BACK,
        ],
        Yield::Steps(&[
            words::ETSY_STEPS_RETURN_STEP_1,
            words::ETSY_STEPS_RETURN_STEP_2,
        ]),
        &ET11,
        words::ETSY_STEPS_RETURN,
    )
    .also(&[&ET07]),
    Rule::law(
        "etsy.steps.ended-essential",
        &[
            EUROPE,
            Fact::Reason.is(r::LATE),
            ON_ITS_WAY,
            Fact::AnswerThen.is(a::MUST_ACCEPT),
            Fact::EssentialDateMissed.yes(),
        ],
        Yield::Steps(ENDED),
        &eu::sources::L014,
        words::ETSY_STEPS_ENDED,
    )
    .also(&[&uk::sources::L009])
    .overrides(&["etsy.steps.return", "etsy.steps.ended-extra-period"]),
    Rule::law(
        "etsy.steps.ended-extra-period",
        &[
            EUROPE,
            Fact::Reason.is(r::LATE),
            ON_ITS_WAY,
            Fact::AnswerThen.is(a::MUST_ACCEPT),
            Fact::DeliveryLate.is(delivery_late::LATE),
            Fact::GracePeriod.is(grace_period::OVER),
        ],
        Yield::Steps(ENDED),
        &eu::sources::L014,
        words::ETSY_STEPS_ENDED,
    )
    .also(&[&uk::sources::L009])
    .overrides(&["etsy.steps.return"]),
    not_arrived(
        "etsy.steps.lost",
        &[OWED, UNCLAIMED, Fact::Parcel.is(p::LOST)],
    ),
    not_arrived(
        "etsy.steps.not-received",
        &[
            OWED,
            UNCLAIMED,
            ON_ITS_WAY,
            Fact::Reason.is(r::NOT_RECEIVED),
        ],
    ),
    no_goods("etsy.steps.no-goods-file", &[OWED, Fact::Digital.yes()]),
    no_goods("etsy.steps.no-goods-service", &[OWED, Fact::Service.yes()]),
    Rule::marketplace(
        "etsy.steps.case",
        &[CASE, UNDECIDED],
        Yield::Steps(&[words::ETSY_STEPS_CASE_STEP_1]),
        &ET09,
        words::ETSY_CASE_OPEN,
    )
    .also(&[&ET15]),
    Rule::practice(
        "etsy.alternative.accept-anyway",
        &[HERE, MAY_REFUSE],
        Yield::Alternative("accept-anyway"),
        &ETSY,
        words::ETSY_ALTERNATIVE_ACCEPT_ANYWAY,
    )
    .also(&[&ET02]),
    Rule::marketplace(
        "etsy.alternative.partial-refund",
        &[HERE, PAID, ASKED, MAY_REFUSE],
        Yield::Alternative("partial-refund"),
        &ET07,
        words::ETSY_ALTERNATIVE_PARTIAL_REFUND,
    )
    .also(&[&ETSY, &ET01]),
    Rule::practice(
        "etsy.keep.request",
        &[ANSWERED, Fact::Channel.is_not(c::SELLER)],
        Yield::Keep,
        &ET01,
        words::ETSY_KEEP_REQUEST,
    ),
    Rule::practice(
        "etsy.keep.shipping",
        &[
            Fact::Parcel.is_not(p::NOT_STARTED | p::IN_PRODUCTION),
            ANSWERED,
        ],
        Yield::Keep,
        &ET15,
        words::ETSY_KEEP_SHIPPING,
    )
    .also(&[&ET09]),
    Rule::marketplace(
        "etsy.warning.no-thirty-minutes",
        &[ASKED, HERE],
        Yield::Warning("buyers-cannot-cancel-alone"),
        &ET01,
        words::ETSY_WARNING_NO_THIRTY_MINUTES,
    )
    .also(&[&ET06]),
    Rule::marketplace(
        "etsy.warning.label",
        &[
            Fact::Parcel.is(p::LABELLED),
            Fact::Answer.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED | a::SELLER_CANCELS),
        ],
        Yield::Warning("refund-the-unused-label"),
        &ET01,
        words::ETSY_WARNING_LABEL,
    ),
    Rule::marketplace(
        "etsy.warning.cancel-is-whole",
        &[HERE, ASKED, PAID],
        Yield::Warning("cancelling-returns-everything"),
        &ET01,
        words::ETSY_WARNING_CANCEL_IS_WHOLE,
    )
    .also(&[&ET07]),
    Rule::marketplace(
        "etsy.warning.refund-on-etsy",
        &[MONEY_GOES_BACK, PAID],
        Yield::Warning("refund-through-the-marketplace"),
        &ET07,
        words::ETSY_WARNING_REFUND_ON_ETSY,
    ),
    Rule::marketplace(
        "etsy.warning.agreement-binds",
        &[Fact::Parcel.is_not(BEFORE_DISPATCH), UNCLAIMED, ANSWERED],
        Yield::Warning("agreed-return-binds"),
        &ET11,
        words::ETSY_WARNING_AGREEMENT_BINDS,
    ),
    Rule::marketplace(
        "etsy.warning.protection-limit",
        &[
            Fact::Reason.is(CASE_REASONS),
            Fact::Parcel.is_not(BEFORE_DISPATCH),
        ],
        Yield::Warning("purchase-protection-has-a-limit"),
        &ET11,
        words::ETSY_WARNING_PROTECTION_LIMIT,
    )
    .also(&[&ET09, &ET04]),
    Rule::marketplace(
        "etsy.warning.no-second-refund",
        &[Fact::Channel.is(c::CLAIM | c::CHARGEBACK)],
        Yield::Warning("do-not-refund-twice"),
        &ET09,
        words::ETSY_WARNING_NO_SECOND_REFUND,
    )
    .also(&[&ET15])
    .inferred(),
    Rule::marketplace(
        "etsy.unknown.processing-fee",
        &[MONEY_GOES_BACK, PAID],
        Yield::Unknown("etsy.processing-fee"),
        &ET07,
        words::ETSY_UNKNOWN_PROCESSING_FEE,
    )
    .also(&[&ET02, &ET08])
    .conflicting(),
    Rule::marketplace(
        "etsy.unknown.part",
        &[HERE, Fact::PartOfOrder.yes()],
        Yield::Unknown("etsy.part-of-order"),
        &ET12,
        words::ETSY_UNKNOWN_PART,
    )
    .also(&[&ET01, &ET07])
    .unsettled(),
    Rule::marketplace(
        "etsy.unknown.case-time",
        &[CASE, UNDECIDED],
        Yield::Unknown("etsy.case-answer-time"),
        &ET09,
        words::ETSY_UNKNOWN_CASE_TIME,
    )
    .unsettled(),
    Rule::marketplace(
        "etsy.unknown.chargeback",
        &[DISPUTE],
        Yield::Unknown("etsy.chargeback"),
        &ET15,
        words::ETSY_UNKNOWN_CHARGEBACK,
    )
    .unsettled(),
    Rule::marketplace(
        "etsy.unknown.cancellations",
        &[
            HERE,
            Fact::OrderStatus.is_not(s::UNPAID | s::PENDING),
            Fact::Answer.is(a::SELLER_CANCELS | a::MUST_ACCEPT | a::ACCEPT_ADVISED),
        ],
        Yield::Unknown("etsy.cancellation-count"),
        &ET01,
        words::ETSY_UNKNOWN_CANCELLATIONS,
    )
    .unsettled(),
];
