//! Cases under the Money Back Guarantee, and payment disputes (chargebacks).

use super::*;
use crate::common::requests::NOT_THE_GOODS;
use crate::ebay::sources::*;
use kotowari::fact::{
    BEFORE_DISPATCH, answer as a, appeal_window, claim_state as cs, delivery_proof as proof,
};
use kotowari::rule::{Hurts, Rule};
use kotowari::timeline::{Due, When};

const CASE: Cond = Fact::Channel.is(c::CLAIM);
const DISPUTE: Cond = Fact::Channel.is(c::CHARGEBACK);
const UNDECIDED: Cond = Fact::ClaimState.is(cs::NONE | cs::OPEN | cs::INFORMATION_REQUESTED);
const LOST_IT: Cond = Fact::ClaimState.is(cs::GRANTED);
const WON_OR_CLOSED: Cond = Fact::ClaimState.is(cs::DENIED | cs::CLOSED);
const APPEAL_OPEN: Cond = Fact::AppealWindow.is(appeal_window::OPEN);
const APPEAL_OVER: Cond = Fact::AppealWindow.is(appeal_window::OVER);
const NOT_REFUNDED: Cond = Fact::RefundAlreadyMade.no();
const REFUNDED: Cond = Fact::RefundAlreadyMade.yes();

/// Goods that have not reached the buyer.
const NOT_THERE: u32 = BEFORE_DISPATCH | p::WITH_CARRIER | p::LOST;
/// The buyer says that it is missing, or too late.
const MISSING: u32 = r::NOT_RECEIVED | r::LATE;
/// The parcel was not taken, or its import charges not paid.
const WAS_NOT_TAKEN: u32 = r::IMPORT_CHARGES | r::BUYER_UNREACHABLE;
const NOT_TAKEN: Cond = Fact::Reason.is(WAS_NOT_TAKEN);
/// What the seller cannot put right: no use to contest.
const HOPELESS: u32 = BEFORE_DISPATCH | p::LOST;

/// The answer where eBay or the bank has been asked.
pub static ANSWERS: &[Rule] = &[
    // Money Back Guarantee, undecided
    Rule::marketplace(
        "ebay.case.not-received",
        &[
            CASE,
            UNDECIDED,
            NOT_REFUNDED,
            Fact::Reason.is(MISSING | CANNOT_DELIVER),
            Fact::Parcel.is(NOT_THERE),
        ],
        says(Verdict::MustRemedy, words::EBAY_CASE_NOT_RECEIVED_HEADLINE),
        &EB06,
        words::EBAY_CASE_NOT_RECEIVED,
    )
    .also(&[&E17, &E15, &EB09]),
    Rule::marketplace(
        "ebay.case.delivered",
        &[
            CASE,
            UNDECIDED,
            NOT_REFUNDED,
            Fact::Reason.is(MISSING),
            Fact::Parcel.is(p::DELIVERED),
            Fact::DeliveryProof.is(proof::SCAN | proof::SIGNATURE),
        ],
        says(Verdict::Contest, words::EBAY_CASE_DELIVERED_HEADLINE),
        &EB06,
        words::EBAY_CASE_DELIVERED,
    )
    .also(&[&EB07]),
    Rule::marketplace(
        "ebay.case.delivered-unproven",
        &[
            CASE,
            UNDECIDED,
            NOT_REFUNDED,
            Fact::Reason.is(MISSING),
            Fact::Parcel.is(p::DELIVERED),
            Fact::DeliveryProof.is(proof::NONE),
        ],
        says(
            Verdict::MustRemedy,
            words::EBAY_CASE_DELIVERED_UNPROVEN_HEADLINE,
        ),
        &EB06,
        words::EBAY_CASE_NOT_RECEIVED,
    )
    .also(&[&E15]),
    Rule::marketplace(
        "ebay.case.not-as-described",
        &[
            CASE,
            UNDECIDED,
            NOT_REFUNDED,
            Fact::Reason.is(FAULTY),
            Fact::Parcel.is_not(RETURNING),
        ],
        says(
            Verdict::MustRemedy,
            words::EBAY_CASE_NOT_AS_DESCRIBED_HEADLINE,
        ),
        &E18,
        words::EBAY_CASE_NOT_AS_DESCRIBED,
    )
    .also(&[&E17, &E19, &E15]),
    Rule::marketplace(
        "ebay.case.coming-back",
        &[
            CASE,
            UNDECIDED,
            NOT_REFUNDED,
            Fact::Reason.is(FAULTY),
            Fact::Parcel.is(p::COMING_BACK),
        ],
        then(
            Verdict::WaitForItem,
            words::WAIT,
            Verdict::MustAccept,
            words::EBAY_RETURN_COMING_BACK_FAULT_THEN,
        ),
        &EB12,
        words::EBAY_RETURN_COMING_BACK,
    )
    .also(&[&E18]),
    Rule::marketplace(
        "ebay.case.back",
        &[
            CASE,
            UNDECIDED,
            NOT_REFUNDED,
            Fact::Reason.is(FAULTY),
            Fact::Parcel.is(p::BACK),
            Fact::ReturnedCondition.is_not(NOT_THE_GOODS),
        ],
        says(Verdict::MustAccept, words::EBAY_CASE_BACK_HEADLINE),
        &EB12,
        words::EBAY_RETURN_BACK,
    )
    .also(&[&E18, &E15]),
    Rule::marketplace(
        "ebay.case.not-the-goods",
        &[
            CASE,
            UNDECIDED,
            NOT_REFUNDED,
            Fact::Reason.is(FAULTY),
            Fact::Parcel.is(p::BACK),
            Fact::ReturnedCondition.is(NOT_THE_GOODS),
        ],
        says(Verdict::Contest, words::EBAY_RETURN_NOT_THE_GOODS_HEADLINE),
        &E27,
        words::EBAY_RETURN_NOT_THE_GOODS,
    )
    .also(&[&EB12]),
    Rule::marketplace(
        "ebay.case.missing-returned",
        &[
            CASE,
            UNDECIDED,
            NOT_REFUNDED,
            Fact::Reason.is(MISSING | OTHERS),
            Fact::Parcel.is(RETURNING),
        ],
        says(
            Verdict::MustRemedy,
            words::EBAY_CASE_MISSING_RETURNED_HEADLINE,
        ),
        &EB06,
        words::EBAY_CASE_NOT_RECEIVED,
    )
    .also(&[&E15])
    .inferred(),
    Rule::marketplace(
        "ebay.case.refused",
        &[
            CASE,
            UNDECIDED,
            NOT_REFUNDED,
            NO_WITHDRAWAL,
            NOT_TAKEN,
            Fact::Parcel.is_not(HOPELESS | p::BACK),
        ],
        says(Verdict::Contest, words::EBAY_CASE_REFUSED_HEADLINE),
        &EB08,
        words::EBAY_CASE_REFUSED,
    )
    .also(&[&E22, &E23])
    .overrides(&["ebay.case.remorse"])
    .inferred(),
    Rule::marketplace(
        "ebay.case.refused-back",
        &[
            CASE,
            UNDECIDED,
            NOT_REFUNDED,
            NO_WITHDRAWAL,
            NOT_TAKEN,
            Fact::Parcel.is(p::BACK),
        ],
        says(Verdict::Unsettled, words::EBAY_CASE_REFUSED_BACK_HEADLINE),
        &EB08,
        words::EBAY_CASE_REFUSED,
    )
    .also(&[&E22, &E19])
    .overrides(&["ebay.case.remorse"])
    .unsettled(),
    Rule::marketplace(
        "ebay.case.refused-withdrawal",
        &[
            CASE,
            UNDECIDED,
            NOT_REFUNDED,
            WITHDRAWAL,
            NOT_TAKEN,
            Fact::Parcel.is_not(HOPELESS | p::BACK),
        ],
        goes_on(
            Verdict::WaitForItem,
            words::EBAY_CASE_REFUSED_WITHDRAWAL_HEADLINE,
        ),
        &EB08,
        words::EBAY_REFUSED_WITHDRAWAL,
    )
    .also(&[&E22, &E24, &EB23])
    .overrides(&["ebay.case.remorse"])
    .inferred(),
    Rule::marketplace(
        "ebay.case.refused-withdrawal-back",
        &[
            CASE,
            UNDECIDED,
            NOT_REFUNDED,
            WITHDRAWAL,
            NOT_TAKEN,
            Fact::Parcel.is(p::BACK),
        ],
        then(
            Verdict::NotACancellation,
            words::EBAY_CASE_REMORSE_HEADLINE,
            Verdict::Unsettled,
            words::EBAY_CASE_REFUSED_BACK_HEADLINE,
        ),
        &EB08,
        words::EBAY_REFUSED_WITHDRAWAL,
    )
    .also(&[&E22, &E24, &E19])
    .overrides(&["ebay.case.remorse"])
    .unsettled(),
    Rule::marketplace(
        "ebay.case.remorse",
        &[
            CASE,
            UNDECIDED,
            NOT_REFUNDED,
            Fact::Reason.is(BUYERS),
            Fact::Parcel.is_not(HOPELESS),
        ],
        goes_on(Verdict::NotACancellation, words::EBAY_CASE_REMORSE_HEADLINE),
        &E19,
        words::EBAY_CASE_REMORSE,
    )
    .also(&[&E18, &EB09, &EB23])
    .inferred(),
    // Behind the others: where it is not known whether the money went back already, they speak.
    Rule::marketplace(
        "ebay.case.refunded",
        &[CASE, UNDECIDED, REFUNDED],
        says(Verdict::Contest, words::EBAY_CASE_REFUNDED_HEADLINE),
        &E15,
        words::EBAY_CASE_REFUNDED,
    )
    .also(&[&E17])
    .inferred(),
    Rule::shop_terms(
        "ebay.case.remorse-granted",
        &[
            CASE,
            UNDECIDED,
            NOT_REFUNDED,
            Fact::Reason.is(BUYERS & !WAS_NOT_TAKEN),
            Fact::Parcel.is(p::DELIVERED | RETURNING),
            Fact::TermsGrant.yes(),
        ],
        then(
            Verdict::NotACancellation,
            words::EBAY_CASE_REMORSE_HEADLINE,
            Verdict::MustAccept,
            words::POLICY_GRANTS,
        ),
        &EB09,
        words::EBAY_CASE_REMORSE,
    )
    .also(&[&E18])
    .overrides(&["ebay.case.remorse"]),
    Rule::marketplace(
        "ebay.case.lost-parcel",
        &[
            CASE,
            UNDECIDED,
            NOT_REFUNDED,
            Fact::Reason.is(BUYERS | r::MISLED_BY_ORDER_SCREEN),
            Fact::Parcel.is(HOPELESS),
        ],
        says(Verdict::MustRemedy, words::EBAY_CASE_NOT_RECEIVED_HEADLINE),
        &EB06,
        words::EBAY_CASE_NOT_RECEIVED,
    )
    .also(&[&E15])
    .inferred(),
    Rule::marketplace(
        "ebay.case.other",
        &[
            CASE,
            UNDECIDED,
            NOT_REFUNDED,
            Fact::Reason.is(r::MISLED_BY_ORDER_SCREEN),
            Fact::Parcel.is_not(HOPELESS | RETURNING),
        ],
        goes_on(Verdict::NotACancellation, words::EBAY_CASE_REMORSE_HEADLINE),
        &E19,
        words::EBAY_CASE_REMORSE,
    )
    .inferred(),
    Rule::marketplace(
        "ebay.case.cannot-deliver-delivered",
        &[
            CASE,
            UNDECIDED,
            NOT_REFUNDED,
            Fact::Reason.is(CANNOT_DELIVER),
            Fact::Parcel.is(p::DELIVERED),
        ],
        goes_on(Verdict::NotACancellation, words::EBAY_CASE_REMORSE_HEADLINE),
        &E19,
        words::EBAY_CASE_REMORSE,
    )
    .inferred(),
    // Money Back Guarantee, decided
    Rule::marketplace(
        "ebay.case.lost",
        &[CASE, LOST_IT, APPEAL_OPEN],
        says(Verdict::Contest, words::EBAY_CASE_LOST_HEADLINE),
        &EB08,
        words::EBAY_CASE_LOST,
    )
    .also(&[&E15, &EB14])
    .inferred(),
    Rule::marketplace(
        "ebay.case.lost-for-good",
        &[CASE, LOST_IT, APPEAL_OVER],
        says(
            Verdict::MarketplaceDecides,
            words::EBAY_CASE_LOST_FOR_GOOD_HEADLINE,
        ),
        &E15,
        words::EBAY_CASE_LOST,
    )
    .also(&[&EB14, &EB08])
    .inferred(),
    Rule::marketplace(
        "ebay.case.won",
        &[CASE, WON_OR_CLOSED],
        says(Verdict::MarketplaceDecides, words::EBAY_CASE_WON_HEADLINE),
        &EB14,
        words::EBAY_CASE_WON,
    )
    .also(&[&EB23]),
    // Payment disputes
    Rule::marketplace(
        "ebay.dispute.answer",
        &[
            DISPUTE,
            UNDECIDED,
            NOT_REFUNDED,
            Fact::Parcel.is_not(HOPELESS),
        ],
        says(Verdict::Contest, words::EBAY_DISPUTE_ANSWER_HEADLINE),
        &EB02,
        words::EBAY_DISPUTE_ANSWER,
    )
    .also(&[&EB05, &EB03]),
    Rule::marketplace(
        "ebay.dispute.accept",
        &[DISPUTE, UNDECIDED, NOT_REFUNDED, Fact::Parcel.is(HOPELESS)],
        says(
            Verdict::DoNotRefundYourself,
            words::EBAY_DISPUTE_ACCEPT_HEADLINE,
        ),
        &EB02,
        words::EBAY_DISPUTE_ACCEPT,
    )
    .also(&[&EB03, &EB05])
    .inferred(),
    Rule::marketplace(
        "ebay.dispute.cannot-deliver",
        &[
            DISPUTE,
            UNDECIDED,
            NOT_REFUNDED,
            Fact::Reason.is(CANNOT_DELIVER),
            Fact::Parcel.is_not(p::DELIVERED),
        ],
        says(
            Verdict::DoNotRefundYourself,
            words::EBAY_DISPUTE_ACCEPT_HEADLINE,
        ),
        &EB02,
        words::EBAY_DISPUTE_ACCEPT,
    )
    .also(&[&EB03])
    .overrides(&["ebay.dispute.answer", "ebay.dispute.accept"])
    .inferred(),
    Rule::marketplace(
        "ebay.dispute.refunded",
        &[DISPUTE, UNDECIDED, REFUNDED],
        says(Verdict::Contest, words::EBAY_DISPUTE_REFUNDED_HEADLINE),
        &EB05,
        words::EBAY_DISPUTE_REFUNDED,
    )
    .also(&[&EB02]),
    Rule::marketplace(
        "ebay.dispute.lost",
        &[DISPUTE, LOST_IT, APPEAL_OPEN],
        says(Verdict::Contest, words::EBAY_DISPUTE_LOST_HEADLINE),
        &EB05,
        words::EBAY_DISPUTE_LOST,
    )
    .also(&[&EB02, &EB03, &EB04])
    .inferred(),
    Rule::marketplace(
        "ebay.dispute.lost-for-good",
        &[DISPUTE, LOST_IT, APPEAL_OVER],
        says(
            Verdict::MarketplaceDecides,
            words::EBAY_DISPUTE_LOST_FOR_GOOD_HEADLINE,
        ),
        &EB02,
        words::EBAY_DISPUTE_LOST,
    )
    .also(&[&EB03, &EB04])
    .inferred(),
    Rule::marketplace(
        "ebay.dispute.won",
        &[DISPUTE, WON_OR_CLOSED],
        says(
            Verdict::MarketplaceDecides,
            words::EBAY_DISPUTE_WON_HEADLINE,
        ),
        &EB02,
        words::EBAY_DISPUTE_WON,
    )
    .also(&[&EB03]),
];

/// Clocks, steps, proofs, warnings and what no source settles.
pub static EFFECTS: &[Rule] = &[
    Rule::marketplace(
        "ebay.duty.answer-case",
        &[CASE, UNDECIDED],
        Yield::Duty {
            id: "answer-claim",
            due: Due::EndOfBusinessDay(When::RequestedAt, 3, Calendar::OfSite),
            limit: Some(words::THREE_BUSINESS_DAYS),
            if_missed: Some(words::EBAY_DUTY_ANSWER_CASE_IF_MISSED),
        },
        &EB06,
        words::EBAY_DUTY_ANSWER_CASE,
    )
    .also(&[&E17, &E15])
    .overrides(&["ebay.duty.answer-case-untold"]),
    // Where it is not told how it stands it waits for an answer
    Rule::marketplace(
        "ebay.duty.answer-case-untold",
        &[
            CASE,
            Fact::Answer.is(a::CONTEST | a::MUST_REMEDY | a::MUST_ACCEPT),
        ],
        Yield::Duty {
            id: "answer-claim",
            due: Due::EndOfBusinessDay(When::RequestedAt, 3, Calendar::OfSite),
            limit: Some(words::THREE_BUSINESS_DAYS),
            if_missed: Some(words::EBAY_DUTY_ANSWER_CASE_IF_MISSED),
        },
        &EB06,
        words::EBAY_DUTY_ANSWER_CASE,
    )
    .also(&[&E17, &E15]),
    Rule::marketplace(
        "ebay.duty.answer-dispute-untold",
        &[
            DISPUTE,
            Fact::Answer.is(a::CONTEST | a::DO_NOT_REFUND_YOURSELF),
        ],
        Yield::Duty {
            id: "answer-chargeback",
            due: Due::EndOfDayAfter(When::RequestedAt, 5),
            limit: Some(words::FIVE_DAYS),
            if_missed: Some(words::EBAY_DUTY_ANSWER_DISPUTE_IF_MISSED),
        },
        &EB02,
        words::EBAY_DUTY_ANSWER_DISPUTE,
    )
    .also(&[&EB05]),
    Rule::marketplace(
        "ebay.steps.case-untold",
        &[CASE, Fact::Answer.is(a::CONTEST)],
        Yield::Steps(&[words::EBAY_STEPS_CASE_STEP_1, words::EBAY_STEPS_CASE_STEP_2]),
        &EB06,
        words::EBAY_STEPS_CASE,
    )
    .also(&[&E27]),
    Rule::marketplace(
        "ebay.steps.dispute-untold",
        &[DISPUTE, Fact::Answer.is(a::CONTEST)],
        Yield::Steps(&[
            words::EBAY_STEPS_DISPUTE_STEP_1,
            words::EBAY_STEPS_DISPUTE_STEP_2,
        ]),
        &EB02,
        words::EBAY_STEPS_DISPUTE,
    )
    .also(&[&EB05]),
    Rule::marketplace(
        "ebay.duty.appeal-case",
        &[CASE, LOST_IT],
        Yield::Duty {
            id: "appeal",
            due: Due::EndOfDayAfter(When::ClaimDecidedAt, 30),
            limit: Some(words::THIRTY_DAYS),
            if_missed: Some(words::EBAY_DUTY_APPEAL_IF_MISSED),
        },
        &EB08,
        words::EBAY_DUTY_APPEAL_CASE,
    )
    .overrides(&["ebay.duty.answer-case-untold"]),
    Rule::marketplace(
        "ebay.duty.answer-dispute",
        &[DISPUTE, UNDECIDED],
        Yield::Duty {
            id: "answer-chargeback",
            due: Due::EndOfDayAfter(When::RequestedAt, 5),
            limit: Some(words::FIVE_DAYS),
            if_missed: Some(words::EBAY_DUTY_ANSWER_DISPUTE_IF_MISSED),
        },
        &EB02,
        words::EBAY_DUTY_ANSWER_DISPUTE,
    )
    .also(&[&EB05])
    .overrides(&["ebay.duty.answer-dispute-untold"]),
    Rule::marketplace(
        "ebay.duty.appeal-dispute",
        &[DISPUTE, LOST_IT],
        Yield::Duty {
            id: "appeal",
            due: Due::EndOfDayAfter(When::ClaimDecidedAt, 30),
            limit: Some(words::THIRTY_DAYS),
            if_missed: Some(words::EBAY_DUTY_APPEAL_IF_MISSED),
        },
        &EB04,
        words::EBAY_DUTY_APPEAL_DISPUTE,
    )
    .also(&[&EB05])
    .overrides(&["ebay.duty.answer-dispute-untold"]),
    Rule::marketplace(
        "ebay.silence.case",
        &[CASE, UNDECIDED],
        Yield::Consequence {
            id: "ebay-may-step-in",
            at: Due::EndOfBusinessDay(When::RequestedAt, 3, Calendar::OfSite),
            hurts: Hurts::Seller,
        },
        &EB06,
        words::EBAY_SILENCE_CASE,
    )
    .also(&[&E15, &E17]),
    Rule::marketplace(
        "ebay.silence.case-closes",
        &[
            CASE,
            Fact::ClaimState.is(cs::NONE),
            Fact::Reason.is(MISSING),
        ],
        Yield::Consequence {
            id: "report-closes-by-itself",
            at: Due::EndOfBusinessDay(When::RequestedAt, 21, Calendar::OfSite),
            hurts: Hurts::Buyer,
        },
        &EB06,
        words::EBAY_SILENCE_CASE_CLOSES,
    ),
    Rule::marketplace(
        "ebay.dispute.closes-the-rest",
        &[DISPUTE],
        Yield::Consequence {
            id: "other-requests-close",
            at: Due::None,
            hurts: Hurts::Nobody,
        },
        &EB02,
        words::EBAY_DISPUTE_CLOSES_THE_REST,
    ),
    Rule::marketplace(
        "ebay.steps.case",
        &[CASE, UNDECIDED, Fact::Answer.is(a::CONTEST)],
        Yield::Steps(&[words::EBAY_STEPS_CASE_STEP_1, words::EBAY_STEPS_CASE_STEP_2]),
        &EB06,
        words::EBAY_STEPS_CASE,
    )
    .also(&[&E27])
    .overrides(&["ebay.steps.case-untold"]),
    Rule::marketplace(
        "ebay.steps.case-remedy",
        &[
            CASE,
            UNDECIDED,
            Fact::Answer.is(a::MUST_REMEDY | a::MUST_ACCEPT),
        ],
        Yield::Steps(&[
            words::EBAY_STEPS_CASE_REMEDY_STEP_1,
            words::EBAY_STEPS_CASE_REMEDY_STEP_2,
        ]),
        &E15,
        words::EBAY_STEPS_CASE_REMEDY,
    )
    .also(&[&EB06, &E18]),
    Rule::marketplace(
        "ebay.steps.appeal",
        &[CASE, LOST_IT, APPEAL_OPEN],
        Yield::Steps(&[words::EBAY_STEPS_APPEAL_STEP_1]),
        &EB08,
        words::EBAY_STEPS_APPEAL,
    )
    .overrides(&["ebay.steps.case-untold"]),
    Rule::marketplace(
        "ebay.steps.dispute",
        &[DISPUTE, UNDECIDED, Fact::Answer.is(a::CONTEST)],
        Yield::Steps(&[
            words::EBAY_STEPS_DISPUTE_STEP_1,
            words::EBAY_STEPS_DISPUTE_STEP_2,
        ]),
        &EB02,
        words::EBAY_STEPS_DISPUTE,
    )
    .also(&[&EB05])
    .overrides(&["ebay.steps.dispute-untold"]),
    Rule::marketplace(
        "ebay.steps.dispute-accept",
        &[
            DISPUTE,
            UNDECIDED,
            Fact::Answer.is(a::DO_NOT_REFUND_YOURSELF),
        ],
        Yield::Steps(&[words::EBAY_STEPS_DISPUTE_ACCEPT_STEP_1]),
        &EB02,
        words::EBAY_STEPS_DISPUTE_ACCEPT,
    ),
    Rule::marketplace(
        "ebay.steps.dispute-lost",
        &[DISPUTE, LOST_IT],
        Yield::Steps(&[words::EBAY_STEPS_DISPUTE_LOST_STEP_1]),
        &EB05,
        words::EBAY_STEPS_DISPUTE_LOST,
    )
    .also(&[&EB04])
    .overrides(&["ebay.steps.dispute-untold"]),
    Rule::practice(
        "ebay.keep.case",
        &[Fact::Channel.is(c::CLAIM | c::CHARGEBACK), UNDECIDED],
        Yield::Keep,
        &EB05,
        words::EBAY_KEEP_CASE,
    )
    .also(&[&EB06]),
    Rule::marketplace(
        "ebay.warning.signature",
        &[
            Fact::Channel.is(c::CLAIM | c::CHARGEBACK),
            Fact::Reason.is(MISSING),
            Fact::DeliveryProof.is(proof::SCAN),
        ],
        Yield::Warning("signature-for-high-values"),
        &EB07,
        words::EBAY_WARNING_SIGNATURE,
    ),
    Rule::marketplace(
        "ebay.warning.pay-once",
        &[DISPUTE],
        Yield::Warning("do-not-refund-twice"),
        &EB02,
        words::EBAY_WARNING_PAY_ONCE,
    )
    .inferred(),
    Rule::marketplace(
        "ebay.warning.no-partial-refund",
        &[
            CASE,
            Fact::ClaimState.is(cs::OPEN | cs::INFORMATION_REQUESTED),
        ],
        Yield::Warning("no-partial-refund-once-ebay-steps-in"),
        &E19,
        words::EBAY_WARNING_NO_PARTIAL_REFUND,
    ),
    Rule::marketplace(
        "ebay.unknown.dispute-silence",
        &[DISPUTE, UNDECIDED],
        Yield::Unknown("ebay.dispute-silence"),
        &EB02,
        words::EBAY_UNKNOWN_DISPUTE_SILENCE,
    )
    .also(&[&EB04])
    .unsettled(),
    Rule::marketplace(
        "ebay.unknown.dispute-fee",
        &[DISPUTE, Fact::ClaimState.is_not(cs::DENIED)],
        Yield::Unknown("ebay.dispute-fee"),
        &EB04,
        words::EBAY_UNKNOWN_DISPUTE_FEE,
    )
    .also(&[&EB03])
    .unsettled(),
];
