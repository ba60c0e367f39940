//! What counts in the seller's standards (E08 to E10, EB-14, EB-15), and what does not.

use super::*;
use crate::ebay::sources::*;
use kotowari::fact::{answer as a, claim_state as cs};
use kotowari::rate::Rate;
use kotowari::rule::Rule;

/// E-10: above it a seller is below standard.
const DEFECT_LIMIT: Rate = Rate::from_millionths(20_000);

const CLAIMED: Cond = Fact::Channel.is(c::CLAIM);
const UNDECIDED: Cond = Fact::ClaimState.is(cs::NONE | cs::OPEN | cs::INFORMATION_REQUESTED);

/// Effects on the seller's standards.
pub static EFFECTS: &[Rule] = &[
    Rule::marketplace(
        "ebay.metric.seller-cancels",
        &[WAITING, Fact::Reason.is_not(r::WRONG_ADDRESS)],
        Yield::Metric {
            id: "transaction-defect",
            of_cancellations: false,
            concerns: &[HERE, Fact::Answer.is(a::SELLER_CANCELS)],
            limit: Some(DEFECT_LIMIT),
            otherwise: words::EBAY_METRIC_SELLER_CANCELS_OTHERWISE,
            unknown: words::EBAY_METRIC_SELLER_CANCELS_UNKNOWN,
        },
        &E08,
        words::EBAY_METRIC_SELLER_CANCELS,
    )
    .also(&[&E10, &EB14]),
    Rule::marketplace(
        "ebay.metric.buyer-asked",
        &[Fact::Channel.is(c::SELLER)],
        Yield::Metric {
            id: "transaction-defect",
            of_cancellations: false,
            concerns: &[
                HERE,
                ASKED,
                Fact::Reason.is(BUYERS),
                Fact::Answer.is(a::MAY_REFUSE | a::MUST_ACCEPT | a::ACCEPT_ADVISED | a::AUTOMATIC),
            ],
            limit: Some(DEFECT_LIMIT),
            otherwise: words::EBAY_METRIC_BUYER_ASKED_OTHERWISE,
            unknown: Text::NONE,
        },
        &E09,
        words::EBAY_METRIC_BUYER_ASKED,
    )
    .also(&[&E08]),
    Rule::marketplace(
        "ebay.metric.seller-cause",
        &[],
        Yield::Metric {
            id: "transaction-defect",
            of_cancellations: false,
            concerns: &[HERE, ASKED, WAITING, Fact::Reason.is_not(BUYERS)],
            limit: Some(DEFECT_LIMIT),
            otherwise: Text::NONE,
            unknown: words::EBAY_METRIC_SELLER_CAUSE_UNKNOWN,
        },
        &E09,
        words::EBAY_METRIC_SELLER_CANCELS,
    )
    .also(&[&E08])
    .unsettled(),
    Rule::marketplace(
        "ebay.metric.case",
        &[Fact::ClaimState.is(cs::GRANTED)],
        Yield::Metric {
            id: "case-rate",
            of_cancellations: false,
            concerns: &[CLAIMED, Fact::ClaimState.is(cs::GRANTED | cs::DENIED)],
            limit: None,
            otherwise: words::EBAY_METRIC_CASE_OTHERWISE,
            unknown: Text::NONE,
        },
        &EB14,
        words::EBAY_METRIC_CASE,
    )
    .also(&[&E17, &E10]),
    Rule::marketplace(
        "ebay.metric.case-open",
        &[],
        Yield::Metric {
            id: "case-rate",
            of_cancellations: false,
            concerns: &[CLAIMED, UNDECIDED],
            limit: None,
            otherwise: Text::NONE,
            unknown: words::EBAY_METRIC_CASE_OPEN_UNKNOWN,
        },
        &EB14,
        words::EBAY_METRIC_CASE,
    )
    .also(&[&E17])
    .unsettled(),
    Rule::marketplace(
        "ebay.metric.return",
        &[CLAIMED],
        Yield::Metric {
            id: "case-rate",
            of_cancellations: false,
            concerns: &[
                ASKED,
                Fact::Parcel.is(p::DELIVERED | p::BACK | p::COMING_BACK),
            ],
            limit: None,
            otherwise: words::EBAY_METRIC_RETURN_OTHERWISE,
            unknown: Text::NONE,
        },
        &EB14,
        words::EBAY_METRIC_CASE,
    )
    .also(&[&E17]),
    Rule::marketplace(
        "ebay.metric.late-shipment",
        &[],
        Yield::Metric {
            id: "late-shipment-rate",
            of_cancellations: false,
            concerns: &[HERE, WAITING, Fact::Overdue.yes()],
            limit: None,
            otherwise: Text::NONE,
            unknown: words::EBAY_METRIC_LATE_SHIPMENT_UNKNOWN,
        },
        &EB14,
        words::EBAY_METRIC_LATE_SHIPMENT,
    )
    .also(&[&EB15])
    .unsettled(),
    Rule::marketplace(
        "ebay.unknown.late-limit",
        &[HERE, WAITING, Fact::Overdue.yes()],
        Yield::Unknown("ebay.late-shipment-limit"),
        &EB15,
        words::EBAY_UNKNOWN_LATE_LIMIT,
    )
    .unsettled(),
    Rule::marketplace(
        "ebay.unknown.case-limit",
        &[CLAIMED],
        Yield::Unknown("ebay.case-limit"),
        &EB14,
        words::EBAY_UNKNOWN_CASE_LIMIT,
    )
    .unsettled(),
    Rule::marketplace(
        "ebay.warning.feedback",
        &[HERE, Fact::Answer.is(a::SELLER_CANCELS), WAITING],
        Yield::Warning("buyer-may-still-leave-feedback"),
        &E08,
        words::EBAY_WARNING_FEEDBACK,
    ),
];
