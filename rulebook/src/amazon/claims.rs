//! A-to-z Guarantee claims (マーケットプレイス保証), chargebacks, appeals and feedback: D-49 to D-51.

use super::*;
use crate::amazon::sources::*;
use crate::words::amazon as words;
use kotowari::fact::{
    answer as a, answer_time, appeal_window, claim_state as cs, refunded_by, regime,
    returned_condition, statutory_window,
};
use kotowari::timeline::{Due, When};

/// The answers while the money is claimed, or has been taken.
pub static ANSWERS: &[Rule] = &[
    // D-49
    Rule::marketplace(
        "amazon.claim.open",
        &[
            MFN,
            Fact::Channel.is_not(c::CHARGEBACK),
            Fact::ClaimState.is(cs::OPEN | cs::INFORMATION_REQUESTED),
        ],
        says(Verdict::Contest, words::CLAIM_OPEN),
        &A085,
        words::CLAIM_OPEN_SAYS,
    )
    .also(&[&A087, &A084, &A086])
    .overrides(ORDINARY),
    // D-49: whatever becomes of the claim, faulty goods are the seller's to put right (L-JP-040, L-EU-016, L-UK-010)
    Rule::marketplace(
        "amazon.claim.open-fault",
        &[
            MFN,
            NOT_BY_THE_BANK,
            FILED,
            Fact::Reason.is(FAULTY),
            Fact::Parcel.is(p::DELIVERED | p::COMING_BACK),
            Fact::RefundAlreadyMade.no(),
        ],
        then(
            Verdict::Contest,
            words::CLAIM_FAULT,
            Verdict::MustRemedy,
            words::CLAIM_FAULT_THEN,
        ),
        &A085,
        words::CLAIM_OPEN_SAYS,
    )
    .also(&[&A087, &A084, &A031])
    .overrides(WAITING)
    .inferred(),
    Rule::marketplace(
        "amazon.claim.open-fault-back",
        &[
            MFN,
            NOT_BY_THE_BANK,
            FILED,
            Fact::Reason.is(FAULTY),
            Fact::Parcel.is(p::BACK),
            Fact::ReturnedCondition.is(returned_condition::AS_SENT),
            Fact::RefundAlreadyMade.no(),
        ],
        then(
            Verdict::Contest,
            words::CLAIM_FAULT,
            Verdict::MustRemedy,
            words::CLAIM_FAULT_THEN,
        ),
        &A085,
        words::CLAIM_OPEN_SAYS,
    )
    .also(&[&A087, &A084, &A031])
    .overrides(WAITING)
    .inferred(),
    // Goods and money are both with the seller
    Rule::marketplace(
        "amazon.claim.open-goods-back",
        &[
            MFN,
            NOT_BY_THE_BANK,
            Fact::Channel.is_not(c::DELIVERY_REFUSED),
            FILED,
            Fact::Reason.is(BUYERS & !(r::WRONG_ADDRESS | r::BUYER_UNREACHABLE)),
            Fact::Parcel.is(p::BACK),
            Fact::ReturnedCondition.is(returned_condition::AS_SENT),
            Fact::RefundAlreadyMade.no(),
        ],
        then(
            Verdict::Contest,
            words::CLAIM_GOODS_BACK,
            Verdict::MustAccept,
            words::CLAIM_GOODS_BACK_THEN,
        ),
        &A085,
        words::CLAIM_OPEN_SAYS,
    )
    .also(&[&A087, &A060, &A047, &A049])
    .overrides(WAITING)
    .inferred(),
    // A withdrawal in time stays one beside a claim (L-EU-001, L-UK-001)
    Rule::marketplace(
        "amazon.claim.open-withdrawn",
        &[
            MFN,
            NOT_BY_THE_BANK,
            Fact::Channel.is_not(c::DELIVERY_REFUSED),
            FILED,
            Fact::Regime.is(regime::EU | regime::UK),
            Fact::StatutoryWindow.is(statutory_window::RUNNING),
            Fact::BuyerIsBusiness.no(),
            Fact::SellerIsBusiness.yes(),
            Fact::Personalised.no(),
            Fact::Perishable.no(),
            Fact::Hygiene.no(),
            Fact::SealedMedia.no(),
            Fact::Digital.no(),
            Fact::Service.no(),
            Fact::Reason.is(BUYERS & !(r::WRONG_ADDRESS | r::BUYER_UNREACHABLE)),
            Fact::Parcel.is(p::DELIVERED | p::COMING_BACK),
            Fact::RefundAlreadyMade.no(),
        ],
        Yield::Answer {
            verdict: Verdict::Contest,
            follows: Follows::ByLaw,
            headline: words::CLAIM_OPEN,
        },
        &A085,
        words::CLAIM_OPEN_SAYS,
    )
    .also(&[&A087, &A083])
    .overrides(WAITING)
    .inferred(),
    // A lost parcel is the seller's risk (L-JP-039, L-EU-015, L-UK-009), where no cover of Amazon's pays
    Rule::marketplace(
        "amazon.claim.open-lost",
        &[
            MFN,
            except(PROTECTING),
            NOT_BY_THE_BANK,
            FILED,
            Fact::Parcel.is(p::LOST),
            Fact::RefundAlreadyMade.no(),
        ],
        then(
            Verdict::Contest,
            words::CLAIM_LOST,
            Verdict::MustRemedy,
            words::CLAIM_LOST_THEN,
        ),
        &A085,
        words::CLAIM_OPEN_SAYS,
    )
    .also(&[&A087, &A084])
    .overrides(WAITING)
    .inferred(),
    // The seller has paid it back already: the record of that is the answer
    Rule::marketplace(
        "amazon.claim.refunded-by-seller",
        &[
            MFN,
            NOT_BY_THE_BANK,
            FILED,
            Fact::RefundAlreadyMade.yes(),
            Fact::RefundedBy.is(refunded_by::SELLER),
        ],
        says(Verdict::Contest, words::CLAIM_REFUNDED),
        &A087,
        words::CLAIM_REFUNDED_SAYS,
    )
    .also(&[&A085, &A079])
    .overrides(REFUNDED)
    .inferred(),
    Rule::marketplace(
        "amazon.claim.refunded-by-seller-announced",
        &[
            MFN,
            Fact::Channel.is(c::CLAIM),
            Fact::ClaimState.is(cs::NONE),
            Fact::RefundAlreadyMade.yes(),
            Fact::RefundedBy.is(refunded_by::SELLER),
        ],
        says(Verdict::Contest, words::CLAIM_REFUNDED),
        &A087,
        words::CLAIM_REFUNDED_SAYS,
    )
    .also(&[&A085, &A079])
    .overrides(REFUNDED)
    .inferred(),
    Rule::marketplace(
        "amazon.claim.announced",
        &[
            MFN,
            Fact::Channel.is(c::CLAIM),
            Fact::ClaimState.is(cs::NONE),
        ],
        says(Verdict::Contest, words::CLAIM_OPEN),
        &A085,
        words::CLAIM_OPEN_SAYS,
    )
    .also(&[&A087, &A084])
    .overrides(ORDINARY),
    Rule::marketplace(
        "amazon.claim.granted",
        &[
            MFN,
            only(m::AMAZON_US),
            Fact::Channel.is_not(c::CHARGEBACK),
            Fact::ClaimState.is(cs::GRANTED),
            Fact::AppealWindow.is(appeal_window::OPEN),
        ],
        says(Verdict::Contest, words::AMAZON_CLAIM_GRANTED_HEADLINE),
        &A086,
        words::AMAZON_CLAIM_GRANTED,
    )
    .also(&[&A087])
    .overrides(ORDINARY),
    Rule::marketplace(
        "amazon.claim.granted-elsewhere",
        &[
            MFN,
            except(m::AMAZON_US),
            Fact::Channel.is_not(c::CHARGEBACK),
            Fact::ClaimState.is(cs::GRANTED),
            Fact::AppealWindow.is(appeal_window::OPEN),
        ],
        says(
            Verdict::Contest,
            words::AMAZON_CLAIM_GRANTED_ELSEWHERE_HEADLINE,
        ),
        &A086,
        words::AMAZON_CLAIM_GRANTED_ELSEWHERE,
    )
    .also(&[&A087])
    .overrides(ORDINARY)
    .inferred(),
    Rule::marketplace(
        "amazon.claim.granted-late",
        &[
            MFN,
            only(m::AMAZON_US),
            Fact::Channel.is_not(c::CHARGEBACK),
            Fact::ClaimState.is(cs::GRANTED),
            Fact::AppealWindow.is(appeal_window::OVER),
        ],
        says(
            Verdict::MarketplaceDecides,
            words::AMAZON_CLAIM_GRANTED_LATE_HEADLINE,
        ),
        &A086,
        words::AMAZON_CLAIM_GRANTED_LATE,
    )
    .also(&[&A087])
    .overrides(ORDINARY),
    Rule::marketplace(
        "amazon.claim.granted-late-elsewhere",
        &[
            MFN,
            except(m::AMAZON_US),
            Fact::Channel.is_not(c::CHARGEBACK),
            Fact::ClaimState.is(cs::GRANTED),
            Fact::AppealWindow.is(appeal_window::OVER),
        ],
        says(
            Verdict::MarketplaceDecides,
            words::AMAZON_CLAIM_GRANTED_LATE_ELSEWHERE_HEADLINE,
        ),
        &A086,
        words::AMAZON_CLAIM_GRANTED_ELSEWHERE,
    )
    .also(&[&A087])
    .overrides(ORDINARY)
    .inferred(),
    Rule::marketplace(
        "amazon.claim.decided",
        &[
            MFN,
            Fact::Channel.is(c::CLAIM),
            Fact::ClaimState.is(cs::DENIED | cs::CLOSED),
        ],
        says(
            Verdict::MarketplaceDecides,
            words::AMAZON_CLAIM_DECIDED_HEADLINE,
        ),
        &A087,
        words::AMAZON_CLAIM_DECIDED,
    )
    .also(&[&A027])
    .overrides(ORDINARY),
    // D-42 with a claim open
    Rule::marketplace(
        "amazon.claim.coming-back",
        &[
            MFN,
            only(PROTECTING),
            Fact::Channel.is_not(c::CHARGEBACK | c::RETURN_REQUEST),
            Fact::ClaimState.is(cs::OPEN | cs::INFORMATION_REQUESTED),
            Fact::Parcel.is(p::COMING_BACK),
        ],
        says(Verdict::MarketplaceDecides, words::CLAIM_COMING_BACK),
        &A072,
        words::CLAIM_COMING_BACK_SAYS,
    )
    .also(&[&A085, &A087])
    .overrides(&[
        "amazon.claim.open*",
        "amazon.claim.paid-by-amazon",
        "amazon.delivery.*",
        "amazon.refused.*",
        "amazon.return.*",
        "amazon.shipped.*",
        "amazon.subscription.*",
    ])
    .inferred(),
    Rule::marketplace(
        "amazon.claim.coming-back-announced",
        &[
            MFN,
            only(PROTECTING),
            Fact::Channel.is(c::CLAIM),
            Fact::ClaimState.is(cs::NONE),
            Fact::Parcel.is(p::COMING_BACK),
        ],
        says(Verdict::MarketplaceDecides, words::CLAIM_COMING_BACK),
        &A072,
        words::CLAIM_COMING_BACK_SAYS,
    )
    .also(&[&A085, &A087])
    .overrides(&[
        "amazon.claim.announced",
        "amazon.claim.paid-by-amazon",
        "amazon.delivery.*",
        "amazon.refused.*",
        "amazon.return.*",
        "amazon.shipped.*",
        "amazon.subscription.*",
    ])
    .inferred(),
    Rule::marketplace(
        "amazon.claim.refused-at-the-door",
        &[
            MFN,
            only(PROTECTING),
            Fact::Channel.is(c::DELIVERY_REFUSED),
            Fact::ClaimState.is(cs::OPEN | cs::INFORMATION_REQUESTED),
            Fact::Parcel.is(p::WITH_CARRIER | p::DELIVERED),
            Fact::Reason.is(BUYERS),
        ],
        says(Verdict::MarketplaceDecides, words::CLAIM_COMING_BACK),
        &A072,
        words::CLAIM_COMING_BACK_SAYS,
    )
    .also(&[&A085, &A087])
    .overrides(&[
        "amazon.claim.open*",
        "amazon.delivery.*",
        "amazon.refused.*",
        "amazon.return.*",
        "amazon.shipped.*",
        "amazon.subscription.*",
    ])
    .inferred(),
    // D-47 with a claim open
    protected(
        "amazon.claim.protected",
        &[
            MFN,
            only(PROTECTING),
            LABEL,
            SCANNED,
            Fact::Channel.is_not(c::CHARGEBACK),
            Fact::ClaimState.is(cs::OPEN | cs::INFORMATION_REQUESTED),
            Fact::Parcel.is(p::WITH_CARRIER),
            Fact::Reason.is(r::NOT_RECEIVED | r::LATE),
        ],
    )
    .also(&[&A080, &A085, &A086, &A087])
    .overrides(COVERED),
    protected(
        "amazon.claim.protected-lost",
        &[
            MFN,
            only(PROTECTING),
            LABEL,
            SCANNED,
            Fact::Channel.is_not(c::CHARGEBACK),
            Fact::ClaimState.is(cs::OPEN | cs::INFORMATION_REQUESTED),
            Fact::Parcel.is(p::LOST),
        ],
    )
    .also(&[&A080, &A085, &A086, &A087])
    .overrides(COVERED),
    protected(
        "amazon.claim.protected-delivered",
        &[
            MFN,
            only(PROTECTING),
            LABEL,
            SCANNED,
            Fact::Channel.is_not(c::CHARGEBACK),
            Fact::ClaimState.is(cs::OPEN | cs::INFORMATION_REQUESTED),
            Fact::Parcel.is(p::DELIVERED),
            Fact::Reason.is(r::NOT_RECEIVED),
        ],
    )
    .also(&[&A080, &A085, &A086, &A087])
    .overrides(COVERED),
    protected(
        "amazon.claim.protected-announced",
        &[
            MFN,
            only(PROTECTING),
            LABEL,
            SCANNED,
            Fact::Channel.is(c::CLAIM),
            Fact::ClaimState.is(cs::NONE),
            Fact::Parcel.is(p::WITH_CARRIER),
            Fact::Reason.is(r::NOT_RECEIVED | r::LATE),
        ],
    )
    .also(&[&A080, &A085, &A086, &A087])
    .overrides(COVERED),
    protected(
        "amazon.claim.protected-lost-announced",
        &[
            MFN,
            only(PROTECTING),
            LABEL,
            SCANNED,
            Fact::Channel.is(c::CLAIM),
            Fact::ClaimState.is(cs::NONE),
            Fact::Parcel.is(p::LOST),
        ],
    )
    .also(&[&A080, &A085, &A086, &A087])
    .overrides(COVERED),
    protected(
        "amazon.claim.protected-delivered-announced",
        &[
            MFN,
            only(PROTECTING),
            LABEL,
            SCANNED,
            Fact::Channel.is(c::CLAIM),
            Fact::ClaimState.is(cs::NONE),
            Fact::Parcel.is(p::DELIVERED),
            Fact::Reason.is(r::NOT_RECEIVED),
        ],
    )
    .also(&[&A080, &A085, &A086, &A087])
    .overrides(COVERED),
    // D-49: Amazon has paid the buyer, so it has decided
    Rule::marketplace(
        "amazon.claim.paid-by-amazon",
        &[
            MFN,
            Fact::Channel.is(c::CLAIM),
            Fact::ClaimState.is(cs::NONE | cs::OPEN | cs::INFORMATION_REQUESTED),
            Fact::RefundAlreadyMade.yes(),
            Fact::RefundedBy.is(refunded_by::MARKETPLACE),
        ],
        says(
            Verdict::Contest,
            words::AMAZON_CLAIM_PAID_BY_AMAZON_HEADLINE,
        ),
        &A087,
        words::AMAZON_CLAIM_PAID_BY_AMAZON,
    )
    .also(&[&A086, &A085])
    .overrides(&[
        "amazon.claim.open*",
        "amazon.claim.announced",
        "amazon.claim.protected*",
        "amazon.cancel.*",
        "amazon.delivery.*",
        "amazon.refused.*",
        "amazon.return.*",
        "amazon.shipped.*",
        "amazon.subscription.*",
    ])
    .inferred(),
    // D-50
    Rule::marketplace(
        "amazon.claim.chargeback",
        &[MFN, only(ANSWERING), Fact::Channel.is(c::CHARGEBACK)],
        says(Verdict::Contest, words::AMAZON_CLAIM_CHARGEBACK_HEADLINE),
        &A088,
        words::AMAZON_CLAIM_CHARGEBACK,
    )
    .also(&[&A089, &A027])
    .overrides(ORDINARY),
    Rule::marketplace(
        "amazon.claim.chargeback-elsewhere",
        &[MFN, except(ANSWERING), Fact::Channel.is(c::CHARGEBACK)],
        says(
            Verdict::Contest,
            words::AMAZON_CLAIM_CHARGEBACK_ELSEWHERE_HEADLINE,
        ),
        &A088,
        words::AMAZON_CLAIM_CHARGEBACK_ELSEWHERE,
    )
    .also(&[&A089, &A027])
    .overrides(ORDINARY)
    .inferred(),
    Rule::marketplace(
        "amazon.claim.chargeback-refunded",
        &[
            MFN,
            Fact::Channel.is(c::CHARGEBACK),
            Fact::RefundAlreadyMade.yes(),
        ],
        says(
            Verdict::Contest,
            words::AMAZON_CLAIM_CHARGEBACK_REFUNDED_HEADLINE,
        ),
        &A088,
        words::AMAZON_CLAIM_CHARGEBACK,
    )
    .also(&[&A089, &A027])
    .overrides(&[
        "amazon.claim.chargeback",
        "amazon.claim.chargeback-elsewhere",
        "amazon.cancel.*",
        "amazon.delivery.*",
        "amazon.refused.*",
        "amazon.return.*",
        "amazon.shipped.*",
        "amazon.subscription.*",
    ])
    .inferred(),
    Rule::marketplace(
        "amazon.claim.chargeback-late",
        &[
            MFN,
            only(ANSWERING),
            Fact::Channel.is(c::CHARGEBACK),
            Fact::AnswerTime.is(answer_time::OVER),
        ],
        says(
            Verdict::MarketplaceDecides,
            words::AMAZON_CLAIM_CHARGEBACK_LATE_HEADLINE,
        ),
        &A088,
        words::AMAZON_CLAIM_CHARGEBACK,
    )
    .overrides(IN_TIME)
    .inferred(),
    Rule::marketplace(
        "amazon.claim.chargeback-late-elsewhere",
        &[
            MFN,
            except(ANSWERING),
            Fact::Channel.is(c::CHARGEBACK),
            Fact::AnswerTime.is(answer_time::OVER),
        ],
        says(
            Verdict::MarketplaceDecides,
            words::AMAZON_CLAIM_CHARGEBACK_LATE_ELSEWHERE_HEADLINE,
        ),
        &A088,
        words::AMAZON_CLAIM_CHARGEBACK_ELSEWHERE,
    )
    .overrides(IN_TIME)
    .inferred(),
];

/// Marketplaces with claims-protected labels and automatic claim decisions on tracking.
const PROTECTING: u32 = m::AMAZON_US | m::AMAZON_CA;
/// Where a page on answering chargebacks was read.
const ANSWERING: u32 = m::AMAZON_US | m::AMAZON_NL;
/// A claim that waits for an answer.
const FILED: Cond = Fact::ClaimState.is(cs::OPEN | cs::INFORMATION_REQUESTED);
const NOT_BY_THE_BANK: Cond = Fact::Channel.is_not(c::CHARGEBACK);
const LABEL: Cond = Fact::LabelFromMarketplace.yes();
const SCANNED: Cond = Fact::FirstScanOnTime.yes();

/// A claim for non-receipt that Amazon's own cover pays.
const fn protected(id: &'static str, when: &'static [Cond]) -> Rule {
    Rule::marketplace(
        id,
        when,
        says(
            Verdict::DoNotRefundYourself,
            words::CLAIM_PROTECTED_HEADLINE,
        ),
        &A079,
        words::CLAIM_PROTECTED_SAYS,
    )
}

/// What gives way to a chargeback whose days are over.
const IN_TIME: &[&str] = &[
    "amazon.claim.chargeback",
    "amazon.claim.chargeback-elsewhere",
    "amazon.claim.chargeback-refunded",
    "amazon.cancel.*",
    "amazon.delivery.*",
    "amazon.refused.*",
    "amazon.return.*",
    "amazon.shipped.*",
    "amazon.subscription.*",
];
/// What gives way to a claim of which more is known.
const WAITING: &[&str] = &[
    "amazon.claim.open",
    "amazon.cancel.*",
    "amazon.delivery.*",
    "amazon.refused.*",
    "amazon.return.*",
    "amazon.shipped.*",
    "amazon.subscription.*",
];
/// What gives way where the seller has paid the buyer.
const REFUNDED: &[&str] = &[
    "amazon.claim.open*",
    "amazon.claim.announced",
    "amazon.claim.coming-back*",
    "amazon.claim.refused-at-the-door",
    "amazon.claim.protected*",
    "amazon.cancel.*",
    "amazon.delivery.*",
    "amazon.refused.*",
    "amazon.return.*",
    "amazon.shipped.*",
    "amazon.subscription.*",
];

/// What gives way to Amazon's own cover.
const COVERED: &[&str] = &[
    "amazon.claim.open*",
    "amazon.claim.announced",
    "amazon.cancel.*",
    "amazon.delivery.*",
    "amazon.refused.*",
    "amazon.return.*",
    "amazon.shipped.*",
    "amazon.subscription.*",
];

/// Clocks, proofs and warnings of claims and feedback.
pub static EFFECTS: &[Rule] = &[
    Rule::marketplace(
        "amazon.duty.claim-answer",
        &[MFN, FILED, Fact::Answer.is(a::CONTEST)],
        Yield::Duty {
            id: "answer-claim",
            due: Due::HoursAfter(When::RequestedAt, 48),
            limit: Some(words::AMAZON_DUTY_CLAIM_ANSWER_LIMIT),
            if_missed: Some(words::AMAZON_DUTY_CLAIM_ANSWER_IF_MISSED),
        },
        &A085,
        words::AMAZON_DUTY_CLAIM_ANSWER,
    )
    .also(&[&A086, &A084])
    .conflicting()
    .overrides(&["amazon.duty.claim-answer-announced"]),
    // The money is back already: the record of it is the answer.
    Rule::marketplace(
        "amazon.duty.claim-answer-refunded",
        &[
            MFN,
            Fact::Channel.is_not(c::CHARGEBACK),
            FILED,
            Fact::Answer.is(a::CONTEST),
            Fact::RefundAlreadyMade.yes(),
            Fact::RefundedBy.is(refunded_by::SELLER),
        ],
        Yield::Duty {
            id: "answer-claim",
            due: Due::HoursAfter(When::RequestedAt, 48),
            limit: Some(words::AMAZON_DUTY_CLAIM_ANSWER_LIMIT),
            if_missed: Some(words::AMAZON_DUTY_CLAIM_ANSWER_IF_MISSED),
        },
        &A085,
        words::AMAZON_DUTY_CLAIM_ANSWER_REFUNDED,
    )
    .also(&[&A086, &A087])
    .conflicting()
    .overrides(&[
        "amazon.duty.claim-answer",
        "amazon.duty.claim-answer-announced",
        "amazon.warning.refund-during-claim",
    ]),
    // Where it is not told how the claim stands it waits for an answer.
    Rule::marketplace(
        "amazon.duty.claim-answer-announced",
        &[MFN, Fact::Channel.is(c::CLAIM), Fact::Answer.is(a::CONTEST)],
        Yield::Duty {
            id: "answer-claim",
            due: Due::HoursAfter(When::RequestedAt, 48),
            limit: Some(words::AMAZON_DUTY_CLAIM_ANSWER_LIMIT),
            if_missed: Some(words::AMAZON_DUTY_CLAIM_ANSWER_IF_MISSED),
        },
        &A085,
        words::AMAZON_DUTY_CLAIM_ANSWER,
    )
    .also(&[&A086, &A084])
    .conflicting(),
    // D-42, D-47: Amazon's own question is to be answered there too
    Rule::marketplace(
        "amazon.duty.claim-answer-covered",
        &[
            MFN,
            only(PROTECTING),
            Fact::Answer.is(a::DO_NOT_REFUND_YOURSELF | a::MARKETPLACE_DECIDES),
            FILED,
        ],
        Yield::Duty {
            id: "answer-claim",
            due: Due::HoursAfter(When::RequestedAt, 48),
            limit: Some(words::AMAZON_DUTY_CLAIM_ANSWER_COVERED_LIMIT),
            if_missed: Some(words::AMAZON_DUTY_CLAIM_ANSWER_COVERED_IF_MISSED),
        },
        &A085,
        words::AMAZON_DUTY_CLAIM_ANSWER_COVERED,
    )
    .also(&[&A079, &A072])
    .overrides(&["amazon.duty.claim-answer-covered-announced"]),
    Rule::marketplace(
        "amazon.duty.claim-answer-covered-returning",
        &[
            MFN,
            only(PROTECTING),
            Fact::Channel.is(c::CLAIM),
            Fact::ClaimState.is(cs::NONE),
            Fact::Answer.is(a::MARKETPLACE_DECIDES),
        ],
        Yield::Duty {
            id: "answer-claim",
            due: Due::HoursAfter(When::RequestedAt, 48),
            limit: Some(words::AMAZON_DUTY_CLAIM_ANSWER_COVERED_LIMIT),
            if_missed: Some(words::AMAZON_DUTY_CLAIM_ANSWER_COVERED_IF_MISSED),
        },
        &A085,
        words::AMAZON_DUTY_CLAIM_ANSWER_COVERED,
    )
    .also(&[&A079, &A072]),
    Rule::marketplace(
        "amazon.duty.claim-answer-covered-announced",
        &[
            MFN,
            only(PROTECTING),
            Fact::Channel.is(c::CLAIM),
            Fact::Answer.is(a::DO_NOT_REFUND_YOURSELF),
        ],
        Yield::Duty {
            id: "answer-claim",
            due: Due::HoursAfter(When::RequestedAt, 48),
            limit: Some(words::AMAZON_DUTY_CLAIM_ANSWER_COVERED_LIMIT),
            if_missed: Some(words::AMAZON_DUTY_CLAIM_ANSWER_COVERED_IF_MISSED),
        },
        &A085,
        words::AMAZON_DUTY_CLAIM_ANSWER_COVERED,
    )
    .also(&[&A079, &A072]),
    Rule::marketplace(
        "amazon.duty.appeal-paid",
        &[
            MFN,
            Fact::Channel.is(c::CLAIM),
            Fact::RefundAlreadyMade.yes(),
            Fact::RefundedBy.is(refunded_by::MARKETPLACE),
            Fact::Answer.is(a::CONTEST),
        ],
        Yield::Duty {
            id: "appeal",
            due: Due::EndOfDayAfter(When::ClaimDecidedAt, 30),
            limit: Some(words::AMAZON_DUTY_APPEAL_PAID_LIMIT),
            if_missed: Some(words::AMAZON_DUTY_APPEAL_PAID_IF_MISSED),
        },
        &A086,
        words::AMAZON_DUTY_APPEAL_PAID,
    )
    .inferred()
    .overrides(&[
        "amazon.duty.claim-answer",
        "amazon.duty.claim-answer-announced",
    ]),
    Rule::marketplace(
        "amazon.duty.appeal",
        &[
            MFN,
            Fact::ClaimState.is(cs::GRANTED),
            Fact::Answer.is(a::CONTEST),
        ],
        Yield::Duty {
            id: "appeal",
            due: Due::EndOfDayAfter(When::ClaimDecidedAt, 30),
            limit: Some(words::AMAZON_DUTY_APPEAL_LIMIT),
            if_missed: Some(words::AMAZON_DUTY_APPEAL_IF_MISSED),
        },
        &A086,
        words::AMAZON_DUTY_APPEAL,
    )
    .overrides(&[
        "amazon.duty.claim-answer-announced",
        "amazon.duty.appeal-paid",
    ]),
    Rule::marketplace(
        "amazon.duty.chargeback",
        &[
            MFN,
            Fact::Answer.is(a::CONTEST),
            Fact::Channel.is(c::CHARGEBACK),
        ],
        Yield::Duty {
            id: "answer-chargeback",
            due: Due::EndOfDayAfter(When::RequestedAt, 7),
            limit: Some(words::AMAZON_DUTY_CHARGEBACK_LIMIT),
            if_missed: Some(words::AMAZON_DUTY_CHARGEBACK_IF_MISSED),
        },
        &A088,
        words::AMAZON_DUTY_CHARGEBACK,
    )
    // A claim that is open was filed by somebody, however the buyer wrote: it is answered unless it is one of these.
    .overrides(&[
        "amazon.duty.claim-answer",
        "amazon.duty.claim-answer-announced",
        "amazon.duty.appeal",
    ]),
    Rule::marketplace(
        "amazon.duty.chargeback-refunded",
        &[
            MFN,
            Fact::Answer.is(a::CONTEST),
            Fact::Channel.is(c::CHARGEBACK),
            Fact::RefundAlreadyMade.yes(),
        ],
        Yield::Duty {
            id: "answer-chargeback",
            due: Due::EndOfDayAfter(When::RequestedAt, 7),
            limit: Some(words::AMAZON_DUTY_CHARGEBACK_LIMIT),
            if_missed: Some(words::AMAZON_DUTY_CHARGEBACK_IF_MISSED),
        },
        &A088,
        words::AMAZON_DUTY_CHARGEBACK_REFUNDED,
    )
    .overrides(&["amazon.duty.chargeback"]),
    Rule::marketplace(
        "amazon.steps.claim",
        &[MFN, FILED, Fact::Answer.is(a::CONTEST)],
        Yield::Steps(&[
            words::AMAZON_STEPS_CLAIM_STEP_1,
            words::AMAZON_STEPS_CLAIM_STEP_2,
            words::AMAZON_STEPS_CLAIM_STEP_3,
        ]),
        &A085,
        words::AMAZON_STEPS_CLAIM,
    )
    .also(&[&A087])
    .overrides(&["amazon.steps.claim-announced"]),
    // The money is back already: it is only answered.
    Rule::marketplace(
        "amazon.steps.claim-refunded",
        &[
            MFN,
            FILED,
            Fact::Answer.is(a::CONTEST),
            Fact::RefundAlreadyMade.yes(),
        ],
        Yield::Steps(&[
            words::AMAZON_STEPS_CLAIM_STEP_1,
            words::AMAZON_STEPS_CLAIM_REFUNDED_STEP_1,
        ]),
        &A085,
        words::AMAZON_STEPS_CLAIM,
    )
    .overrides(&["amazon.steps.claim", "amazon.steps.claim-announced"]),
    Rule::marketplace(
        "amazon.steps.claim-announced",
        &[MFN, Fact::Channel.is(c::CLAIM), Fact::Answer.is(a::CONTEST)],
        Yield::Steps(&[
            words::AMAZON_STEPS_CLAIM_STEP_1,
            words::AMAZON_STEPS_CLAIM_STEP_2,
            words::AMAZON_STEPS_CLAIM_STEP_3,
        ]),
        &A085,
        words::AMAZON_STEPS_CLAIM,
    )
    .also(&[&A087]),
    Rule::marketplace(
        "amazon.steps.claim-coming-back",
        &[
            MFN,
            only(PROTECTING),
            Fact::Channel.is(c::CLAIM),
            Fact::Parcel.is(p::COMING_BACK),
            Fact::Answer.is(a::MARKETPLACE_DECIDES),
        ],
        Yield::Steps(&[
            words::AMAZON_STEPS_CLAIM_COMING_BACK_STEP_1,
            words::AMAZON_STEPS_CLAIM_COMING_BACK_STEP_2,
            words::AMAZON_STEPS_CLAIM_COMING_BACK_STEP_3,
        ]),
        &A072,
        words::AMAZON_STEPS_CLAIM_COMING_BACK,
    )
    .also(&[&A085]),
    Rule::marketplace(
        "amazon.steps.appeal",
        &[
            MFN,
            Fact::ClaimState.is(cs::GRANTED),
            Fact::Answer.is(a::CONTEST),
        ],
        Yield::Steps(&[
            words::AMAZON_STEPS_APPEAL_STEP_1,
            words::AMAZON_STEPS_APPEAL_STEP_2,
        ]),
        &A086,
        words::AMAZON_STEPS_APPEAL,
    )
    .overrides(&["amazon.steps.claim-announced", "amazon.steps.appeal-paid"]),
    Rule::marketplace(
        "amazon.steps.appeal-paid",
        &[
            MFN,
            Fact::Channel.is(c::CLAIM),
            Fact::RefundAlreadyMade.yes(),
            Fact::RefundedBy.is(refunded_by::MARKETPLACE),
            Fact::Answer.is(a::CONTEST),
        ],
        Yield::Steps(&[
            words::AMAZON_STEPS_APPEAL_STEP_1,
            words::AMAZON_STEPS_APPEAL_STEP_2,
        ]),
        &A086,
        words::AMAZON_STEPS_APPEAL,
    )
    .inferred()
    .overrides(&["amazon.steps.claim*"]),
    Rule::marketplace(
        "amazon.steps.chargeback",
        &[
            MFN,
            Fact::Answer.is(a::CONTEST),
            Fact::Channel.is(c::CHARGEBACK),
        ],
        Yield::Steps(&[
            words::AMAZON_STEPS_CHARGEBACK_STEP_1,
            words::AMAZON_STEPS_CHARGEBACK_STEP_2,
        ]),
        &A088,
        words::AMAZON_STEPS_CHARGEBACK,
    )
    .overrides(&["amazon.steps.claim*", "amazon.warning.refund-during-claim"]),
    Rule::marketplace(
        "amazon.steps.chargeback-refunded",
        &[
            MFN,
            Fact::Answer.is(a::CONTEST),
            Fact::Channel.is(c::CHARGEBACK),
            Fact::RefundAlreadyMade.yes(),
        ],
        Yield::Steps(&[
            words::AMAZON_STEPS_CHARGEBACK_STEP_1,
            words::AMAZON_STEPS_CLAIM_REFUNDED_STEP_2,
        ]),
        &A088,
        words::AMAZON_STEPS_CHARGEBACK,
    )
    .overrides(&["amazon.steps.chargeback"]),
    Rule::marketplace(
        "amazon.steps.chargeback-late",
        &[
            MFN,
            Fact::Answer.is(a::MARKETPLACE_DECIDES),
            Fact::Channel.is(c::CHARGEBACK),
        ],
        Yield::Steps(&[
            words::AMAZON_STEPS_CHARGEBACK_STEP_1,
            words::AMAZON_STEPS_CHARGEBACK_LATE_STEP_2,
        ]),
        &A088,
        words::AMAZON_STEPS_CHARGEBACK,
    )
    .overrides(&[
        "amazon.duty.claim-answer-covered",
        "amazon.warning.refund-during-claim",
    ])
    .inferred(),
    Rule::practice(
        "amazon.keep.claim",
        &[MFN, Fact::Answer.is(a::CONTEST)],
        Yield::Keep,
        &A089,
        words::AMAZON_KEEP_CLAIM,
    )
    .also(&[&A080]),
    Rule::marketplace(
        "amazon.warning.refund-during-claim",
        &[MFN, FILED],
        Yield::Warning("refund-during-claim-counts"),
        &A087,
        words::AMAZON_WARNING_REFUND_DURING_CLAIM,
    ),
    Rule::marketplace(
        "amazon.warning.no-safe-t-beside-a-claim",
        &[
            MFN,
            only(m::AMAZON_US),
            Fact::Channel.is(c::CLAIM | c::CHARGEBACK),
            Fact::Parcel.is(RETURNING),
        ],
        Yield::Warning("no-safe-t-beside-a-claim"),
        &A099,
        words::AMAZON_WARNING_NO_SAFE_T_BESIDE_A_CLAIM,
    )
    .also(&[&A085, &A086]),
    Rule::marketplace(
        "amazon.warning.withdrawal-pressure",
        &[MFN, Fact::Answer.is(a::CONTEST)],
        Yield::Warning("do-not-press-for-withdrawal"),
        &A103,
        words::AMAZON_WARNING_WITHDRAWAL_PRESSURE,
    )
    .also(&[&A107]),
    Rule::marketplace(
        "amazon.warning.feedback",
        &[Fact::RefundAlreadyMade.yes()],
        Yield::Warning("refund-does-not-remove-feedback"),
        &A106,
        words::AMAZON_WARNING_FEEDBACK,
    )
    .also(&[&A107]),
    Rule::marketplace(
        "amazon.window.feedback-japan",
        &[MFN, only(m::AMAZON_JP), Fact::RefundAlreadyMade.yes()],
        Yield::Window {
            id: "feedback-change",
            from: Due::None,
            until: Due::None,
        },
        &A107,
        words::AMAZON_WINDOW_FEEDBACK_JAPAN,
    ),
    Rule::marketplace(
        "amazon.alternative.fraud",
        &[
            MFN,
            Fact::Answer.is(a::CONTEST),
            Fact::Channel.is(c::CHARGEBACK),
        ],
        Yield::Alternative("fraud-is-amazons"),
        &A088,
        words::AMAZON_ALTERNATIVE_FRAUD,
    )
    .also(&[&A027]),
    // A-086 is the US's, A-088 the US's and the Netherlands'
    Rule::marketplace(
        "amazon.unknown.appeal-period",
        &[MFN, except(m::AMAZON_US), Fact::ClaimState.is(cs::GRANTED)],
        Yield::Unknown("amazon.appeal-period"),
        &A086,
        words::AMAZON_UNKNOWN_APPEAL_PERIOD,
    )
    .unsettled(),
    Rule::marketplace(
        "amazon.unknown.appeal-period-paid",
        &[
            MFN,
            except(m::AMAZON_US),
            Fact::Channel.is(c::CLAIM),
            Fact::RefundAlreadyMade.yes(),
            Fact::RefundedBy.is(refunded_by::MARKETPLACE),
            Fact::Answer.is(a::CONTEST),
        ],
        Yield::Unknown("amazon.appeal-period"),
        &A086,
        words::AMAZON_UNKNOWN_APPEAL_PERIOD,
    )
    .unsettled(),
    Rule::marketplace(
        "amazon.unknown.chargeback-period",
        &[MFN, except(ANSWERING), Fact::Channel.is(c::CHARGEBACK)],
        Yield::Unknown("amazon.chargeback-period"),
        &A088,
        words::AMAZON_UNKNOWN_CHARGEBACK_PERIOD,
    )
    .unsettled(),
    Rule::marketplace(
        "amazon.unknown.claim-information-hours",
        &[
            MFN,
            Fact::Answer.is(a::CONTEST),
            Fact::Channel.is_not(c::CHARGEBACK),
        ],
        Yield::Unknown("amazon.claim-information-hours"),
        &A085,
        words::AMAZON_UNKNOWN_CLAIM_INFORMATION_HOURS,
    )
    .also(&[&A086])
    .conflicting(),
];
