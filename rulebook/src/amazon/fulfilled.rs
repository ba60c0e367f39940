//! Orders that Amazon ships (FBA) or whose customer service Amazon keeps (Seller Fulfilled Prime):
//! D-15, D-16, D-38 to D-41.

use super::*;
use crate::amazon::sources::*;
use crate::words::amazon as words;
use kotowari::calendar::Calendar;
use kotowari::fact::{
    BEFORE_DISPATCH, answer as a, refunded_by, reimbursement_window as w, returned_condition as rc,
};
use kotowari::timeline::{Due, When};

/// What can be wrong with a unit that came back, or did not.
const UNSOUND: u32 = rc::USED_OR_DAMAGED | rc::INCOMPLETE | rc::DIFFERENT_ITEM;

/// The answers for FBA and Seller Fulfilled Prime.
pub static ANSWERS: &[Rule] = &[
    // D-15
    Rule::marketplace(
        "amazon.fba.before-dispatch",
        &[
            FBA,
            Fact::OrderStatus.is_not(s::SHIP_CONFIRMED),
            Fact::Parcel.is(BEFORE_DISPATCH),
        ],
        says(
            Verdict::MarketplaceDecides,
            words::AMAZON_FBA_BEFORE_DISPATCH_HEADLINE,
        ),
        &A091,
        words::AMAZON_FBA_BEFORE_DISPATCH,
    )
    .also(&[&A092, &A101]),
    // D-19, D-38
    Rule::marketplace(
        "amazon.fba.after-dispatch",
        &[
            FBA,
            Fact::OrderStatus.is_not(s::SHIP_CONFIRMED),
            Fact::Parcel.is_not(BEFORE_DISPATCH),
        ],
        says(Verdict::MarketplaceDecides, words::FBA_RETURN),
        &A090,
        words::FBA_RETURN_SAYS,
    )
    .also(&[&A091, &A123]),
    Rule::marketplace(
        "amazon.fba.shipped",
        &[FBA, Fact::OrderStatus.is(s::SHIP_CONFIRMED)],
        says(Verdict::MarketplaceDecides, words::FBA_RETURN),
        &A090,
        words::FBA_RETURN_SAYS,
    )
    .also(&[&A091, &A123]),
    // D-16
    Rule::marketplace(
        "amazon.prime.amazon-decides",
        &[
            SFP,
            only(m::AMAZON_US | m::AMAZON_ES),
            Fact::Channel.is_not(c::SELLER),
        ],
        says(Verdict::MarketplaceDecides, words::PRIME),
        &A097,
        words::PRIME_SAYS,
    )
    .also(&[&A101]),
    // D-41
    Rule::marketplace(
        "amazon.prime.returns-japan",
        &[
            SFP,
            only(m::AMAZON_JP),
            Fact::Channel.is_not(c::SELLER),
            Fact::Parcel.is_not(BEFORE_DISPATCH),
        ],
        says(
            Verdict::MarketplaceDecides,
            words::AMAZON_PRIME_RETURNS_JAPAN_HEADLINE,
        ),
        &A057,
        words::AMAZON_PRIME_RETURNS_JAPAN,
    )
    .also(&[&A097, &A100])
    .inferred(),
    // D-16, where no page was found
    Rule::marketplace(
        "amazon.prime.cancellation-japan",
        &[
            SFP,
            only(m::AMAZON_JP),
            Fact::Channel.is_not(c::SELLER),
            Fact::Parcel.is(BEFORE_DISPATCH),
        ],
        says(Verdict::MarketplaceDecides, words::PRIME_UNKNOWN),
        &A097,
        words::PRIME_UNKNOWN_SAYS,
    )
    .unsettled(),
    Rule::marketplace(
        "amazon.prime.elsewhere",
        &[
            SFP,
            except(m::AMAZON_JP | m::AMAZON_US | m::AMAZON_ES),
            Fact::Channel.is_not(c::SELLER),
        ],
        says(Verdict::MarketplaceDecides, words::PRIME_UNKNOWN),
        &A097,
        words::PRIME_UNKNOWN_SAYS,
    )
    .unsettled(),
    // D-11 for Prime
    Rule::marketplace(
        "amazon.prime.seller-cancels",
        &[
            SFP,
            Fact::Channel.is(c::SELLER),
            Fact::Parcel.is(BEFORE_DISPATCH),
        ],
        says(
            Verdict::SellerCancels,
            words::AMAZON_PRIME_SELLER_CANCELS_HEADLINE,
        ),
        &A019,
        words::AMAZON_PRIME_SELLER_CANCELS,
    )
    .also(&[&A097])
    .inferred(),
    Rule::marketplace(
        "amazon.prime.seller-after-dispatch",
        &[
            SFP,
            Fact::Channel.is(c::SELLER),
            Fact::Parcel.is_not(BEFORE_DISPATCH),
        ],
        says(Verdict::MarketplaceDecides, words::PRIME),
        &A097,
        words::PRIME_SAYS,
    )
    .inferred(),
];

/// Refunds that Amazon made, claimed back. After every other answer: of rows that are open the first speaks, and of a refund
/// that nobody told of nothing is said.
pub static REIMBURSEMENTS: &[Rule] = &[
    // D-40
    Rule::marketplace(
        "amazon.reimbursement.open",
        &[
            FBA,
            only(m::AMAZON_US | m::AMAZON_UK | m::AMAZON_PL | EURO),
            Fact::RefundAlreadyMade.yes(),
            Fact::ReturnedCondition.is(rc::NOT_SENT_BACK),
            Fact::ReimbursementWindow.is(w::OPEN),
        ],
        says(Verdict::Contest, words::AMAZON_REIMBURSEMENT_OPEN_HEADLINE),
        &A094,
        words::REIMBURSEMENT_SAYS,
    )
    .also(&[&A095])
    .overrides(&["amazon.fba.*", "amazon.subscription.*"]),
    Rule::marketplace(
        "amazon.reimbursement.too-early",
        &[
            FBA,
            only(m::AMAZON_US | m::AMAZON_UK | m::AMAZON_PL | EURO),
            Fact::RefundAlreadyMade.yes(),
            Fact::ReturnedCondition.is(rc::NOT_SENT_BACK),
            Fact::ReimbursementWindow.is(w::EARLY),
        ],
        says(
            Verdict::WaitForItem,
            words::AMAZON_REIMBURSEMENT_TOO_EARLY_HEADLINE,
        ),
        &A094,
        words::REIMBURSEMENT_SAYS,
    )
    .also(&[&A095])
    .overrides(&["amazon.fba.*", "amazon.subscription.*"]),
    Rule::marketplace(
        "amazon.reimbursement.too-late",
        &[
            FBA,
            only(m::AMAZON_US | m::AMAZON_UK | m::AMAZON_PL | EURO),
            Fact::RefundAlreadyMade.yes(),
            Fact::ReturnedCondition.is(rc::NOT_SENT_BACK),
            Fact::ReimbursementWindow.is(w::OVER),
        ],
        says(
            Verdict::MarketplaceDecides,
            words::AMAZON_REIMBURSEMENT_TOO_LATE_HEADLINE,
        ),
        &A094,
        words::REIMBURSEMENT_SAYS,
    )
    .also(&[&A095])
    .overrides(&["amazon.fba.*", "amazon.subscription.*"]),
    // D-41, D-16: what Amazon refunded at the seller's cost
    Rule::marketplace(
        "amazon.reimbursement.prime",
        &[
            SFP,
            only(m::AMAZON_JP | m::AMAZON_US),
            Fact::Parcel.is(p::BACK),
            Fact::RefundAlreadyMade.yes(),
            Fact::RefundedBy.is(refunded_by::MARKETPLACE),
            Fact::ReturnedCondition.is(UNSOUND | rc::NOT_SENT_BACK),
            Fact::ReimbursementWindow.is(w::OPEN),
        ],
        says(Verdict::Contest, words::PRIME_CLAIM),
        &A100,
        words::PRIME_CLAIM_SAYS,
    )
    .also(&[&A098, &A099])
    .overrides(&["amazon.prime.*"]),
    // Goods that were never sent back are on neither list
    Rule::marketplace(
        "amazon.reimbursement.prime-not-returned",
        &[
            SFP,
            only(m::AMAZON_JP),
            Fact::Parcel.is_not(BEFORE_DISPATCH | p::BACK),
            Fact::RefundAlreadyMade.yes(),
            Fact::RefundedBy.is(refunded_by::MARKETPLACE),
            Fact::ReturnedCondition.is(rc::NOT_SENT_BACK),
            Fact::ReimbursementWindow.is(w::OPEN),
        ],
        says(
            Verdict::Contest,
            words::AMAZON_REIMBURSEMENT_PRIME_NOT_RETURNED_HEADLINE,
        ),
        &A100,
        words::AMAZON_REIMBURSEMENT_PRIME_NOT_RETURNED,
    )
    .overrides(&["amazon.prime.*"])
    .unsettled(),
    Rule::marketplace(
        "amazon.reimbursement.prime-not-returned-us",
        &[
            SFP,
            only(m::AMAZON_US),
            Fact::Parcel.is_not(BEFORE_DISPATCH | p::BACK),
            Fact::RefundAlreadyMade.yes(),
            Fact::RefundedBy.is(refunded_by::MARKETPLACE),
            Fact::ReturnedCondition.is(rc::NOT_SENT_BACK),
            Fact::ReimbursementWindow.is(w::OPEN),
        ],
        says(
            Verdict::Contest,
            words::AMAZON_REIMBURSEMENT_PRIME_NOT_RETURNED_US_HEADLINE,
        ),
        &A098,
        words::AMAZON_REIMBURSEMENT_PRIME_NOT_RETURNED_US,
    )
    .also(&[&A099])
    .overrides(&["amazon.prime.*"])
    .unsettled(),
];

/// Clocks, steps and warnings of FBA and Prime orders.
pub static EFFECTS: &[Rule] = &[
    Rule::marketplace(
        "amazon.steps.fba",
        &[FBA, Fact::Answer.is(a::MARKETPLACE_DECIDES)],
        Yield::Steps(&[
            words::AMAZON_STEPS_FBA_STEP_1,
            words::AMAZON_STEPS_FBA_STEP_2,
        ]),
        &A091,
        words::AMAZON_STEPS_FBA,
    )
    .also(&[&A090]),
    Rule::marketplace(
        "amazon.steps.prime",
        &[SFP, Fact::Answer.is(a::MARKETPLACE_DECIDES | a::REDIRECT)],
        Yield::Steps(&[
            words::AMAZON_STEPS_PRIME_STEP_1,
            words::AMAZON_STEPS_PRIME_STEP_2,
        ]),
        &A097,
        words::AMAZON_STEPS_PRIME,
    ),
    // D-40
    Rule::marketplace(
        "amazon.steps.reimbursement",
        &[FBA, Fact::Answer.is(a::CONTEST | a::WAIT_FOR_ITEM)],
        Yield::Steps(&[
            words::AMAZON_STEPS_REIMBURSEMENT_STEP_1,
            words::AMAZON_STEPS_REIMBURSEMENT_STEP_2,
            words::AMAZON_STEPS_REIMBURSEMENT_STEP_3,
        ]),
        &A094,
        words::AMAZON_STEPS_REIMBURSEMENT,
    )
    .also(&[&A095, &A103]),
    Rule::marketplace(
        "amazon.steps.prime-claim",
        &[SFP, only(m::AMAZON_JP), Fact::Answer.is(a::CONTEST)],
        Yield::Steps(&[
            words::AMAZON_STEPS_PRIME_CLAIM_STEP_1,
            words::AMAZON_STEPS_PRIME_CLAIM_STEP_2,
        ]),
        &A100,
        words::AMAZON_STEPS_PRIME_CLAIM,
    ),
    Rule::practice(
        "amazon.keep.prime-claim",
        &[SFP, Fact::Answer.is(a::CONTEST)],
        Yield::Keep,
        &A100,
        words::AMAZON_KEEP_PRIME_CLAIM,
    )
    .also(&[&A098]),
    Rule::practice(
        "amazon.alternative.seller-support",
        &[FBA, Fact::Parcel.is(BEFORE_DISPATCH)],
        Yield::Alternative("ask-seller-support"),
        &A092,
        words::AMAZON_ALTERNATIVE_SELLER_SUPPORT,
    ),
    // D-41, A-097: the pages of the US and Spain; Japan's table of who pays is for Prime orders too
    Rule::marketplace(
        "amazon.duty.refund-prime",
        &[
            SFP,
            only(m::AMAZON_US | m::AMAZON_ES),
            Fact::Parcel.is(RETURNING),
            Fact::Channel.is(c::RETURN_REQUEST),
            Fact::Answer.is(a::MARKETPLACE_DECIDES),
        ],
        Yield::Duty {
            id: "refund-return",
            due: Due::EndOfBusinessDay(When::ReturnReceivedAt, 2, Calendar::Weekdays),
            limit: Some(words::AMAZON_DUTY_REFUND_PRIME_LIMIT),
            if_missed: None,
        },
        &A097,
        words::AMAZON_DUTY_REFUND_PRIME,
    ),
    Rule::marketplace(
        "amazon.duty.refund-prime-japan",
        &[
            SFP,
            only(m::AMAZON_JP),
            Fact::Parcel.is(RETURNING),
            Fact::Channel.is(c::RETURN_REQUEST),
            Fact::Answer.is(a::MARKETPLACE_DECIDES),
        ],
        Yield::Duty {
            id: "refund-return",
            due: Due::EndOfBusinessDay(When::ReturnReceivedAt, 2, Calendar::Jp),
            limit: Some(words::AMAZON_DUTY_REFUND_PRIME_JAPAN_LIMIT),
            if_missed: None,
        },
        &A097,
        words::AMAZON_DUTY_REFUND_PRIME_JAPAN,
    )
    .also(&[&A057])
    .inferred(),
    Rule::marketplace(
        "amazon.duty.removal-order",
        &[
            FBA,
            only(m::AMAZON_US),
            Fact::Parcel.is(p::BACK),
            Fact::ReturnedCondition.is(UNSOUND),
        ],
        Yield::Duty {
            id: "removal-order",
            due: Due::EndOfDayAfter(When::ReturnReceivedAt, 30),
            limit: Some(words::AMAZON_DUTY_REMOVAL_ORDER_LIMIT),
            if_missed: Some(words::AMAZON_DUTY_REMOVAL_ORDER_IF_MISSED),
        },
        &A093,
        words::AMAZON_DUTY_REMOVAL_ORDER,
    ),
    Rule::marketplace(
        "amazon.duty.removal-order-elsewhere",
        &[
            FBA,
            except(m::AMAZON_US),
            Fact::Parcel.is(p::BACK),
            Fact::ReturnedCondition.is(UNSOUND),
        ],
        Yield::Duty {
            id: "removal-order",
            due: Due::None,
            limit: Some(words::AMAZON_DUTY_REMOVAL_ORDER_ELSEWHERE_LIMIT),
            if_missed: None,
        },
        &A093,
        words::AMAZON_DUTY_REMOVAL_ORDER_ELSEWHERE,
    )
    .inferred(),
    Rule::marketplace(
        "amazon.steps.removal",
        &[
            FBA,
            Fact::Parcel.is(p::BACK),
            Fact::ReturnedCondition.is(UNSOUND),
        ],
        Yield::Steps(&[
            words::AMAZON_STEPS_REMOVAL_STEP_1,
            words::AMAZON_STEPS_REMOVAL_STEP_2,
            words::AMAZON_STEPS_REMOVAL_STEP_3,
        ]),
        &A093,
        words::AMAZON_STEPS_REMOVAL,
    )
    .also(&[&A096])
    .inferred(),
    Rule::marketplace(
        "amazon.duty.reimbursement-us",
        &[
            FBA,
            only(m::AMAZON_US),
            Fact::Answer.is(a::CONTEST | a::WAIT_FOR_ITEM),
        ],
        Yield::Duty {
            id: "claim-reimbursement",
            due: Due::EndOfDayAfter(When::RefundedAt, 120),
            limit: Some(words::AMAZON_DUTY_REIMBURSEMENT_US_LIMIT),
            if_missed: Some(words::AMAZON_DUTY_REIMBURSEMENT_US_IF_MISSED),
        },
        &A094,
        words::AMAZON_DUTY_REIMBURSEMENT_US,
    ),
    Rule::marketplace(
        "amazon.duty.reimbursement-europe",
        &[
            FBA,
            only(EURO | m::AMAZON_PL | m::AMAZON_UK),
            Fact::Answer.is(a::CONTEST | a::WAIT_FOR_ITEM),
        ],
        Yield::Duty {
            id: "claim-reimbursement",
            due: Due::EndOfDayAfter(When::RefundedAt, 105),
            limit: Some(words::AMAZON_DUTY_REIMBURSEMENT_EUROPE_LIMIT),
            if_missed: Some(words::AMAZON_DUTY_REIMBURSEMENT_EUROPE_IF_MISSED),
        },
        &A095,
        words::AMAZON_DUTY_REIMBURSEMENT_EUROPE,
    ),
    Rule::marketplace(
        "amazon.window.reimbursement-us",
        &[FBA, only(m::AMAZON_US), Fact::RefundAlreadyMade.yes()],
        Yield::Window {
            id: "reimbursement",
            from: Due::StartOfDayAfter(When::RefundedAt, 60),
            until: Due::EndOfDayAfter(When::RefundedAt, 120),
        },
        &A094,
        words::AMAZON_WINDOW_REIMBURSEMENT_US,
    )
    .conflicting(),
    Rule::marketplace(
        "amazon.window.reimbursement-europe",
        &[
            FBA,
            only(EURO | m::AMAZON_PL | m::AMAZON_UK),
            Fact::RefundAlreadyMade.yes(),
        ],
        Yield::Window {
            id: "reimbursement",
            from: Due::StartOfDayAfter(When::RefundedAt, 45),
            until: Due::EndOfDayAfter(When::RefundedAt, 105),
        },
        &A095,
        words::AMAZON_WINDOW_REIMBURSEMENT_EUROPE,
    ),
    Rule::marketplace(
        "amazon.duty.prime-reimbursement",
        &[SFP, only(m::AMAZON_JP), Fact::Answer.is(a::CONTEST)],
        Yield::Duty {
            id: "prime-reimbursement",
            due: Due::EndOfDayAfter(When::RefundedAt, 30),
            limit: Some(words::AMAZON_DUTY_PRIME_REIMBURSEMENT_LIMIT),
            if_missed: Some(words::AMAZON_DUTY_PRIME_REIMBURSEMENT_IF_MISSED),
        },
        &A100,
        words::AMAZON_DUTY_PRIME_REIMBURSEMENT,
    ),
    Rule::marketplace(
        "amazon.duty.prime-refund",
        &[SFP, Fact::Parcel.is(p::BACK), Fact::RefundAlreadyMade.no()],
        Yield::Duty {
            id: "refund-return",
            due: Due::EndOfBusinessDay(When::ReturnReceivedAt, 2, Calendar::Weekdays),
            limit: Some(words::AMAZON_DUTY_PRIME_REFUND_LIMIT),
            if_missed: Some(words::AMAZON_DUTY_PRIME_REFUND_IF_MISSED),
        },
        &A097,
        words::AMAZON_DUTY_PRIME_REFUND,
    )
    .also(&[&A047])
    .inferred(),
    Rule::practice(
        "amazon.keep.fba",
        &[FBA, Fact::Parcel.is(p::BACK)],
        Yield::Keep,
        &A093,
        words::AMAZON_KEEP_FBA,
    ),
    Rule::marketplace(
        "amazon.warning.fba-promise",
        &[FBA, Fact::Answer.is(a::MARKETPLACE_DECIDES)],
        Yield::Warning("promise-nothing-for-fba"),
        &A090,
        words::AMAZON_WARNING_FBA_PROMISE,
    )
    .also(&[&A091]),
    Rule::marketplace(
        "amazon.unknown.prime-cancellation-japan",
        &[
            SFP,
            only(m::AMAZON_JP),
            Fact::Channel.is_not(c::SELLER),
            Fact::Parcel.is(BEFORE_DISPATCH),
        ],
        Yield::Unknown("amazon.prime-who-decides"),
        &A097,
        words::AMAZON_UNKNOWN_PRIME_CANCELLATION,
    )
    .unsettled(),
    Rule::marketplace(
        "amazon.unknown.prime-elsewhere",
        &[
            SFP,
            except(m::AMAZON_JP | m::AMAZON_US | m::AMAZON_ES),
            Fact::Channel.is_not(c::SELLER),
        ],
        Yield::Unknown("amazon.prime-who-decides"),
        &A097,
        words::AMAZON_UNKNOWN_PRIME_CANCELLATION,
    )
    .unsettled(),
    Rule::marketplace(
        "amazon.unknown.prime-metric",
        &[SFP, Fact::Channel.is(c::SELLER)],
        Yield::Unknown("amazon.prime-cancellation-metric"),
        &A097,
        words::AMAZON_UNKNOWN_PRIME_METRIC,
    )
    .unsettled(),
    Rule::marketplace(
        "amazon.unknown.prime-four-days",
        &[SFP, only(m::AMAZON_US), Fact::Parcel.is(RETURNING)],
        Yield::Unknown("amazon.prime-refund-days"),
        &A097,
        words::AMAZON_UNKNOWN_PRIME_FOUR_DAYS,
    )
    .also(&[&A047])
    .unsettled(),
    Rule::marketplace(
        "amazon.unknown.removal-japan",
        &[FBA, only(m::AMAZON_JP), Fact::Parcel.is(p::BACK)],
        Yield::Unknown("amazon.removal-deadline-japan"),
        &A093,
        words::AMAZON_UNKNOWN_REMOVAL_JAPAN,
    )
    .unsettled(),
    Rule::marketplace(
        "amazon.unknown.fba-high-return-japan",
        &[FBA, only(m::AMAZON_JP), Fact::Parcel.is(RETURNING)],
        Yield::Unknown("amazon.high-return-fee-japan"),
        &A124,
        words::AMAZON_UNKNOWN_FBA_HIGH_RETURN_JAPAN,
    )
    .unsettled(),
];
