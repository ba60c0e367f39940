//! What counts in the seller's figures, and what does not.

use super::*;
use crate::amazon::sources::*;
use crate::words::amazon as words;
use kotowari::fact::{BEFORE_DISPATCH, answer as a, auto_cancel, claim_state as cs};
use kotowari::rate::Rate;

///
const CANCELLATION_RATE_LIMIT: Rate = Rate::from_millionths(25_000);
///
const LATE_SHIPMENT_LIMIT: Rate = Rate::from_millionths(40_000);
///
const ORDER_DEFECT_LIMIT: Rate = Rate::from_millionths(10_000);

/// Effects on the seller's figures.
pub static EFFECTS: &[Rule] = &[
    Rule::marketplace(
        "amazon.metric.seller-cancellation",
        &[],
        Yield::Metric {
            id: "cancellation-rate",
            of_cancellations: true,
            concerns: &[
                MFN,
                Fact::OrderStatus.is(UNCONFIRMED),
                Fact::Parcel.is(BEFORE_DISPATCH),
                Fact::Answer.is(a::SELLER_CANCELS),
            ],
            limit: Some(CANCELLATION_RATE_LIMIT),
            otherwise: Text::NONE,
            unknown: Text::NONE,
        },
        &A021,
        words::AMAZON_METRIC_SELLER_CANCELLATION,
    )
    .also(&[&A019]),
    Rule::marketplace(
        "amazon.metric.lapsed",
        &[],
        Yield::Metric {
            id: "cancellation-rate",
            of_cancellations: true,
            concerns: &[
                MFN,
                Fact::OrderStatus.is(s::SHIP_DATE_PASSED),
                Fact::Parcel.is(BEFORE_DISPATCH),
                Fact::AutoCancel.is(auto_cancel::LAPSED),
                Fact::Channel.is_not(BUTTON),
            ],
            limit: Some(CANCELLATION_RATE_LIMIT),
            otherwise: Text::NONE,
            unknown: Text::NONE,
        },
        &A023,
        words::AMAZON_METRIC_LAPSED,
    )
    .also(&[&A021]),
    Rule::marketplace(
        "amazon.metric.lapsed-request",
        &[],
        Yield::Metric {
            id: "cancellation-rate",
            of_cancellations: true,
            concerns: &[
                MFN,
                Fact::OrderStatus.is(s::SHIP_DATE_PASSED),
                Fact::Parcel.is(BEFORE_DISPATCH),
                Fact::AutoCancel.is(auto_cancel::LAPSED),
                Fact::Channel.is(BUTTON),
            ],
            limit: Some(CANCELLATION_RATE_LIMIT),
            otherwise: Text::NONE,
            unknown: words::AMAZON_METRIC_LAPSED_REQUEST_UNKNOWN,
        },
        &A023,
        words::AMAZON_METRIC_LAPSED,
    )
    .also(&[&A007, &A021])
    .unsettled(),
    Rule::marketplace(
        "amazon.metric.official-request",
        &[Fact::Channel.is_not(BUTTON)],
        Yield::Metric {
            id: "cancellation-rate",
            of_cancellations: true,
            concerns: &[
                MFN,
                Fact::OrderStatus.is_not(s::SHIP_CONFIRMED),
                Fact::Parcel.is(BEFORE_DISPATCH),
                Fact::Channel.is(BUTTON),
                Fact::Answer.is(a::ACCEPT_ADVISED | a::MUST_ACCEPT),
            ],
            limit: Some(CANCELLATION_RATE_LIMIT),
            otherwise: words::AMAZON_METRIC_OFFICIAL_REQUEST_OTHERWISE,
            unknown: Text::NONE,
        },
        &A021,
        words::AMAZON_METRIC_OFFICIAL_REQUEST,
    )
    .also(&[&A005]),
    Rule::marketplace(
        "amazon.metric.self-cancelled",
        &[Fact::Channel.is_not(BUTTON)],
        Yield::Metric {
            id: "cancellation-rate",
            of_cancellations: true,
            concerns: &[
                MFN,
                Fact::OrderStatus.is_not(s::SHIP_CONFIRMED),
                Fact::Parcel.is(BEFORE_DISPATCH),
                Fact::Channel.is(BUTTON),
                Fact::AutoCancel.is_not(auto_cancel::LAPSED),
                Fact::Answer.is(a::AUTOMATIC),
            ],
            limit: Some(CANCELLATION_RATE_LIMIT),
            otherwise: words::AMAZON_METRIC_OFFICIAL_REQUEST_OTHERWISE,
            unknown: Text::NONE,
        },
        &A021,
        words::AMAZON_METRIC_OFFICIAL_REQUEST,
    )
    .also(&[&A005]),
    Rule::marketplace(
        "amazon.metric.by-message",
        &[Fact::Channel.is_not(UNOFFICIAL | c::SUBSCRIPTION_PAGE)],
        Yield::Metric {
            id: "cancellation-rate",
            of_cancellations: true,
            concerns: &[
                MFN,
                Fact::OrderStatus.is(UNCONFIRMED),
                Fact::Parcel.is(BEFORE_DISPATCH),
                Fact::Answer.is(a::REDIRECT),
            ],
            limit: Some(CANCELLATION_RATE_LIMIT),
            otherwise: words::AMAZON_METRIC_BY_MESSAGE_OTHERWISE,
            unknown: Text::NONE,
        },
        &A008,
        words::AMAZON_METRIC_BY_MESSAGE,
    )
    .also(&[&A009, &A021]),
    Rule::marketplace(
        "amazon.metric.refund-not-cancellation",
        &[Fact::OrderStatus.is_not(s::SHIP_CONFIRMED)],
        Yield::Metric {
            id: "cancellation-rate",
            of_cancellations: true,
            concerns: &[
                MFN,
                Fact::OrderStatus.is(s::SHIP_CONFIRMED),
                Fact::Answer.is_not(a::NEED_FACTS),
            ],
            limit: Some(CANCELLATION_RATE_LIMIT),
            otherwise: words::AMAZON_METRIC_REFUND_NOT_CANCELLATION_OTHERWISE,
            unknown: Text::NONE,
        },
        &A022,
        words::AMAZON_METRIC_REFUND_NOT_CANCELLATION,
    ),
    Rule::marketplace(
        "amazon.metric.not-seller-fulfilled",
        &[MFN],
        Yield::Metric {
            id: "cancellation-rate",
            of_cancellations: true,
            concerns: &[FBA, Fact::Answer.is_not(a::NEED_FACTS)],
            limit: Some(CANCELLATION_RATE_LIMIT),
            otherwise: words::AMAZON_METRIC_NOT_SELLER_FULFILLED_OTHERWISE,
            unknown: Text::NONE,
        },
        &A021,
        words::AMAZON_METRIC_NOT_SELLER_FULFILLED,
    )
    .also(&[&A092]),
    Rule::marketplace(
        "amazon.metric.refusal",
        &[],
        Yield::Metric {
            id: "cancellation-rate",
            of_cancellations: true,
            concerns: &[
                MFN,
                Fact::OrderStatus.is(UNCONFIRMED),
                Fact::Answer.is(a::MAY_REFUSE),
            ],
            limit: Some(CANCELLATION_RATE_LIMIT),
            otherwise: Text::NONE,
            unknown: words::AMAZON_METRIC_REFUSAL_UNKNOWN,
        },
        &A018,
        words::AMAZON_METRIC_REFUSAL,
    )
    .unsettled(),
    Rule::marketplace(
        "amazon.metric.late-shipment",
        &[Fact::Overdue.yes()],
        Yield::Metric {
            id: "late-shipment-rate",
            of_cancellations: false,
            concerns: &[
                MFN,
                Fact::OrderStatus.is(UNCONFIRMED),
                Fact::Parcel.is(BEFORE_DISPATCH | p::WITH_CARRIER),
                Fact::Answer.is_not(a::AUTOMATIC | a::NEED_FACTS),
            ],
            limit: Some(LATE_SHIPMENT_LIMIT),
            otherwise: words::AMAZON_METRIC_LATE_SHIPMENT_OTHERWISE,
            unknown: words::AMAZON_METRIC_LATE_SHIPMENT_UNKNOWN,
        },
        &A028,
        words::AMAZON_METRIC_LATE_SHIPMENT,
    )
    .also(&[&A023]),
    Rule::marketplace(
        "amazon.metric.claim",
        &[Fact::ClaimState.is(cs::GRANTED)],
        Yield::Metric {
            id: "order-defect-rate",
            of_cancellations: false,
            concerns: &[
                MFN,
                Fact::Channel.is_not(c::CHARGEBACK),
                Fact::ClaimState.is(cs::GRANTED | cs::DENIED | cs::CLOSED),
                Fact::Channel.is(c::CLAIM),
            ],
            limit: Some(ORDER_DEFECT_LIMIT),
            otherwise: words::AMAZON_METRIC_CLAIM_OTHERWISE,
            unknown: words::AMAZON_METRIC_CLAIM_UNKNOWN,
        },
        &A087,
        words::AMAZON_METRIC_CLAIM,
    )
    .also(&[&A026, &A027]),
    Rule::marketplace(
        "amazon.metric.claim-open",
        &[],
        Yield::Metric {
            id: "order-defect-rate",
            of_cancellations: false,
            concerns: &[
                MFN,
                Fact::Channel.is_not(c::CHARGEBACK),
                Fact::ClaimState.is(cs::NONE | cs::OPEN | cs::INFORMATION_REQUESTED),
                Fact::Answer.is(a::CONTEST),
            ],
            limit: Some(ORDER_DEFECT_LIMIT),
            otherwise: Text::NONE,
            unknown: words::AMAZON_METRIC_CLAIM_OPEN_UNKNOWN,
        },
        &A087,
        words::AMAZON_METRIC_CLAIM_OPEN,
    )
    .also(&[&A026])
    .unsettled(),
    Rule::marketplace(
        "amazon.metric.chargeback",
        &[],
        Yield::Metric {
            id: "order-defect-rate",
            of_cancellations: false,
            concerns: &[MFN, Fact::Channel.is(c::CHARGEBACK)],
            limit: Some(ORDER_DEFECT_LIMIT),
            otherwise: Text::NONE,
            unknown: words::AMAZON_METRIC_CHARGEBACK_UNKNOWN,
        },
        &A027,
        words::AMAZON_METRIC_CHARGEBACK,
    )
    .also(&[&A026, &A088])
    .unsettled(),
    Rule::marketplace(
        "amazon.metric.refused",
        &[Fact::Channel.is(c::CLAIM)],
        Yield::Metric {
            id: "order-defect-rate",
            of_cancellations: false,
            concerns: &[
                MFN,
                only(m::AMAZON_US | m::AMAZON_CA),
                Fact::Parcel.is(p::WITH_CARRIER | RETURNING),
                Fact::Channel.is(c::DELIVERY_REFUSED | c::MESSAGE),
                Fact::Answer.is(a::MARKETPLACE_DECIDES),
            ],
            limit: Some(ORDER_DEFECT_LIMIT),
            otherwise: words::AMAZON_METRIC_REFUSED_OTHERWISE,
            unknown: Text::NONE,
        },
        &A072,
        words::AMAZON_METRIC_REFUSED,
    ),
    Rule::marketplace(
        "amazon.metric.claim-coming-back",
        &[Fact::Answer.is_not(a::MARKETPLACE_DECIDES)],
        Yield::Metric {
            id: "order-defect-rate",
            of_cancellations: false,
            concerns: &[
                MFN,
                only(m::AMAZON_US | m::AMAZON_CA),
                Fact::Parcel.is(p::COMING_BACK),
                Fact::Channel.is(c::CLAIM),
                Fact::Answer.is(a::MARKETPLACE_DECIDES),
            ],
            limit: Some(ORDER_DEFECT_LIMIT),
            otherwise: words::AMAZON_METRIC_CLAIM_COMING_BACK_OTHERWISE,
            unknown: Text::NONE,
        },
        &A072,
        words::AMAZON_METRIC_CLAIM_COMING_BACK,
    ),
    Rule::marketplace(
        "amazon.metric.protected",
        &[Fact::Answer.is_not(a::DO_NOT_REFUND_YOURSELF)],
        Yield::Metric {
            id: "order-defect-rate",
            of_cancellations: false,
            concerns: &[
                MFN,
                Fact::Answer.is(a::DO_NOT_REFUND_YOURSELF),
                Fact::OnCondition.no(),
            ],
            limit: Some(ORDER_DEFECT_LIMIT),
            otherwise: words::AMAZON_METRIC_PROTECTED_OTHERWISE,
            unknown: Text::NONE,
        },
        &A079,
        words::AMAZON_METRIC_PROTECTED,
    )
    .also(&[&A080]),
    // Whether the label protects is not told
    Rule::marketplace(
        "amazon.metric.protected-open",
        &[],
        Yield::Metric {
            id: "order-defect-rate",
            of_cancellations: false,
            concerns: &[
                MFN,
                Fact::Answer.is(a::DO_NOT_REFUND_YOURSELF),
                Fact::OnCondition.yes(),
            ],
            limit: Some(ORDER_DEFECT_LIMIT),
            otherwise: Text::NONE,
            unknown: words::AMAZON_METRIC_NOT_RECEIVED_UNKNOWN,
        },
        &A026,
        words::AMAZON_METRIC_NOT_RECEIVED,
    )
    .also(&[&A079])
    .unsettled(),
    Rule::marketplace(
        "amazon.metric.not-received",
        &[],
        Yield::Metric {
            id: "order-defect-rate",
            of_cancellations: false,
            concerns: &[MFN, Fact::Answer.is(a::MUST_REMEDY)],
            limit: Some(ORDER_DEFECT_LIMIT),
            otherwise: Text::NONE,
            unknown: words::AMAZON_METRIC_NOT_RECEIVED_UNKNOWN,
        },
        &A026,
        words::AMAZON_METRIC_NOT_RECEIVED,
    )
    .also(&[&A027])
    .unsettled(),
];
