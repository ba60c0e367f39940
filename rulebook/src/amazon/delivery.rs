//! Parcels that do not arrive, are refused or come back by themselves: D-42 to D-48.

use super::*;
use crate::amazon::sources::*;
use crate::law::{eu, uk};
use crate::words::amazon as words;
use kotowari::fact::{BEFORE_DISPATCH, answer as a, claim_state as cs, delivery_proof, regime};
use kotowari::timeline::{Due, When};
use kotowari::verdict::Settled;

/// Marketplaces with claims-protected labels and automatic claim decisions on tracking.
const PROTECTING: u32 = m::AMAZON_US | m::AMAZON_CA;
/// Ways in which a buyer who waits writes.
const ASKING: u32 =
    BUTTON | c::MESSAGE | c::RETURN_REQUEST | c::SUBSCRIPTION_PAGE | c::DELIVERY_REFUSED;
/// Channels of a parcel that comes back without a return request.
const UNASKED: u32 = BUTTON | c::MESSAGE | c::SUBSCRIPTION_PAGE | c::DELIVERY_REFUSED;

/// Three days after the latest estimate, and 48 hours after the buyer wrote first.
const CLAIM_OPENS: Due =
    Due::StartOfDayAfterAndHours(When::EstimatedDelivery, 3, When::RequestedAt, 48);

/// The answers where delivery failed.
pub static ANSWERS: &[Rule] = &[
    // D-47
    Rule::marketplace(
        "amazon.delivery.protected-lost",
        &[
            MFN,
            only(PROTECTING),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::LOST),
            Fact::Channel.is(ASKING),
            Fact::LabelFromMarketplace.yes(),
            Fact::FirstScanOnTime.yes(),
        ],
        says(Verdict::DoNotRefundYourself, words::PROTECTED),
        &A079,
        words::PROTECTED_SAYS,
    )
    .also(&[&A086])
    .overrides(&["amazon.delivery.lost"]),
    Rule::marketplace(
        "amazon.delivery.protected",
        &[
            MFN,
            only(PROTECTING),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::WITH_CARRIER),
            Fact::Reason.is(r::NOT_RECEIVED | r::LATE),
            Fact::Channel.is(ASKING),
            Fact::LabelFromMarketplace.yes(),
            Fact::FirstScanOnTime.yes(),
        ],
        says(Verdict::DoNotRefundYourself, words::PROTECTED),
        &A079,
        words::PROTECTED_SAYS,
    )
    .also(&[&A086])
    .overrides(&["amazon.delivery.not-received"]),
    Rule::marketplace(
        "amazon.delivery.protected-delivered",
        &[
            MFN,
            only(PROTECTING),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::DELIVERED),
            Fact::Reason.is(r::NOT_RECEIVED),
            Fact::Channel.is(ASKING),
            Fact::LabelFromMarketplace.yes(),
            Fact::FirstScanOnTime.yes(),
        ],
        says(Verdict::DoNotRefundYourself, words::PROTECTED),
        &A079,
        words::PROTECTED_SAYS,
    )
    .also(&[&A086])
    .overrides(&[
        "amazon.delivery.delivered-signed",
        "amazon.delivery.delivered-unsigned",
    ]),
    // D-46
    Rule::marketplace(
        "amazon.delivery.not-received",
        &[
            MFN,
            only(m::AMAZON_JP | m::AMAZON_BR | PROTECTING),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::WITH_CARRIER),
            Fact::Reason.is(r::NOT_RECEIVED | r::LATE),
            Fact::Channel.is(ASKING),
        ],
        says(Verdict::MustRemedy, words::NOT_RECEIVED),
        &A078,
        words::NOT_RECEIVED_SAYS,
    )
    .also(&[&A081, &A082, &A101]),
    Rule::marketplace(
        "amazon.delivery.not-received-elsewhere",
        &[
            MFN,
            except(m::AMAZON_JP | m::AMAZON_BR | PROTECTING),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::WITH_CARRIER),
            Fact::Reason.is(r::NOT_RECEIVED | r::LATE),
            Fact::Channel.is(ASKING),
        ],
        says(Verdict::MustRemedy, words::NOT_RECEIVED),
        &A078,
        words::NOT_RECEIVED_SAYS,
    )
    .also(&[&A081])
    .inferred(),
    Rule::marketplace(
        "amazon.delivery.lost",
        &[
            MFN,
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::LOST),
            Fact::Channel.is(ASKING),
        ],
        says(Verdict::MustRemedy, words::NOT_RECEIVED),
        &A078,
        words::NOT_RECEIVED_SAYS,
    )
    .also(&[&A081, &A082])
    .inferred(),
    // D-48
    Rule::marketplace(
        "amazon.delivery.delivered-signed",
        &[
            MFN,
            only(PROTECTING),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::DELIVERED),
            Fact::Reason.is(r::NOT_RECEIVED),
            Fact::Channel.is(ASKING),
            Fact::DeliveryProof.is(delivery_proof::SIGNATURE),
        ],
        says(
            Verdict::MayRefuse,
            words::AMAZON_DELIVERY_DELIVERED_SIGNED_HEADLINE,
        ),
        &A080,
        words::AMAZON_DELIVERY_DELIVERED_SIGNED,
    )
    .also(&[&A081, &A085]),
    Rule::marketplace(
        "amazon.delivery.delivered-unsigned",
        &[
            MFN,
            only(PROTECTING),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::DELIVERED),
            Fact::Reason.is(r::NOT_RECEIVED),
            Fact::Channel.is(ASKING),
            Fact::DeliveryProof.is_not(delivery_proof::SIGNATURE),
        ],
        says(
            Verdict::AcceptAdvised,
            words::AMAZON_DELIVERY_DELIVERED_UNSIGNED_HEADLINE,
        ),
        &A080,
        words::AMAZON_DELIVERY_DELIVERED_UNSIGNED,
    )
    .also(&[&A081]),
    Rule::marketplace(
        "amazon.delivery.delivered-elsewhere",
        &[
            MFN,
            except(PROTECTING),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::DELIVERED),
            Fact::Reason.is(r::NOT_RECEIVED),
            Fact::Channel.is(ASKING),
        ],
        says(
            Verdict::MustRemedy,
            words::AMAZON_DELIVERY_DELIVERED_ELSEWHERE_HEADLINE,
        ),
        &A081,
        words::AMAZON_DELIVERY_DELIVERED_ELSEWHERE,
    )
    .also(&[&A078, &A082])
    .inferred(),
    // D-44
    Rule::marketplace(
        "amazon.refused.seller-fault",
        &[
            MFN,
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::COMING_BACK),
            Fact::Reason.is(SELLERS),
            Fact::Channel.is(UNASKED),
        ],
        says(Verdict::MustAccept, words::REFUSED_FAULT),
        &A061,
        words::REFUSED_FAULT_SAYS,
    )
    .also(&[&A058, &A056])
    .inferred(),
    Rule::marketplace(
        "amazon.refused.seller-fault-back",
        &[
            MFN,
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::BACK),
            Fact::Reason.is(SELLERS),
            Fact::Channel.is(c::DELIVERY_REFUSED),
        ],
        says(Verdict::MustAccept, words::REFUSED_FAULT),
        &A061,
        words::REFUSED_FAULT_SAYS,
    )
    .also(&[&A058, &A056])
    .inferred(),
    Rule::marketplace(
        "amazon.refused.seller-fault-at-the-door",
        &[
            MFN,
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::WITH_CARRIER | p::DELIVERED),
            Fact::Reason.is(SELLERS),
            Fact::Channel.is(c::DELIVERY_REFUSED),
        ],
        says(Verdict::MustAccept, words::REFUSED_FAULT),
        &A061,
        words::REFUSED_FAULT_SAYS,
    )
    .also(&[&A058, &A056])
    .inferred()
    .overrides(&["amazon.return.*"]),
    // D-42
    Rule::marketplace(
        "amazon.refused.decided-on-tracking",
        &[
            MFN,
            only(PROTECTING),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::COMING_BACK),
            Fact::Reason.is_not(SELLERS),
            Fact::Channel.is(UNASKED),
        ],
        says(Verdict::MarketplaceDecides, words::REFUSED_US),
        &A072,
        words::REFUSED_US_SAYS,
    )
    .also(&[&A075, &A084]),
    Rule::marketplace(
        "amazon.refused.at-the-door",
        &[
            MFN,
            only(PROTECTING),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::WITH_CARRIER | p::DELIVERED),
            Fact::Reason.is(BUYERS),
            Fact::Channel.is(c::DELIVERY_REFUSED),
        ],
        says(Verdict::MarketplaceDecides, words::REFUSED_US),
        &A072,
        words::REFUSED_US_SAYS,
    )
    .also(&[&A075, &A084])
    .overrides(&["amazon.return.*"]),
    // D-43
    Rule::marketplace(
        "amazon.refused.japan",
        &[
            MFN,
            only(m::AMAZON_JP),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::COMING_BACK),
            Fact::Reason.is_not(SELLERS),
            Fact::Channel.is(UNASKED),
        ],
        says(Verdict::WaitForItem, words::REFUSED_JP),
        &A076,
        words::REFUSED_JP_SAYS,
    )
    .also(&[&A012, &A065, &A084])
    .unsettled(),
    Rule::marketplace(
        "amazon.refused.at-the-door-japan",
        &[
            MFN,
            only(m::AMAZON_JP),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::WITH_CARRIER | p::DELIVERED),
            Fact::Reason.is(BUYERS),
            Fact::Channel.is(c::DELIVERY_REFUSED),
        ],
        says(Verdict::WaitForItem, words::REFUSED_JP),
        &A076,
        words::REFUSED_JP_SAYS,
    )
    .also(&[&A012, &A065, &A084])
    .unsettled()
    .overrides(&["amazon.return.*"]),
    // L-EU-007, L-UK-004: withdrawn in words while it comes back
    Rule::marketplace(
        "amazon.refused.withdrawn",
        &[
            MFN,
            except(PROTECTING | m::AMAZON_JP),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::COMING_BACK),
            Fact::Reason.is(BUYERS & !UNDELIVERABLE),
            Fact::Channel.is(BUTTON | c::MESSAGE),
            Fact::Regime.is(regime::EU | regime::UK),
            Fact::InsideReturnWindow.yes(),
        ],
        then(
            Verdict::WaitForItem,
            words::AMAZON_RETURN_COMING_BACK_HEADLINE,
            Verdict::MustAccept,
            words::INSIDE,
        ),
        &eu::sources::L007,
        words::INSIDE_SAYS,
    )
    .also(&[&eu::sources::L006, &uk::sources::L004, &A031])
    .overrides(&["amazon.refused.elsewhere"])
    .inferred(),
    // D-43 elsewhere
    Rule::marketplace(
        "amazon.refused.elsewhere",
        &[
            MFN,
            except(PROTECTING | m::AMAZON_JP),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::COMING_BACK),
            Fact::Reason.is_not(SELLERS),
            Fact::Channel.is(UNASKED),
        ],
        says(Verdict::WaitForItem, words::REFUSED_ELSEWHERE),
        &A074,
        words::REFUSED_ELSEWHERE_SAYS,
    )
    .unsettled(),
    Rule::marketplace(
        "amazon.refused.at-the-door-elsewhere",
        &[
            MFN,
            except(PROTECTING | m::AMAZON_JP),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::WITH_CARRIER | p::DELIVERED),
            Fact::Reason.is(BUYERS),
            Fact::Channel.is(c::DELIVERY_REFUSED),
        ],
        says(Verdict::WaitForItem, words::REFUSED_ELSEWHERE),
        &A074,
        words::REFUSED_ELSEWHERE_SAYS,
    )
    .unsettled()
    .overrides(&["amazon.return.*"]),
    // D-42, D-43 once the parcel is there
    Rule::marketplace(
        "amazon.refused.back",
        &[
            MFN,
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::BACK),
            Fact::Reason.is_not(SELLERS),
            Fact::Channel.is(c::DELIVERY_REFUSED),
        ],
        says(Verdict::AcceptAdvised, words::AMAZON_REFUSED_BACK_HEADLINE),
        &A076,
        words::AMAZON_REFUSED_BACK,
    )
    .also(&[&A065, &A072, &A075, &A013])
    .unsettled()
    .overrides(&["amazon.return.*"]),
    // D-43, D-45: it could not be delivered, so nobody returned it
    Rule::marketplace(
        "amazon.refused.undelivered-back",
        &[
            MFN,
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::BACK),
            Fact::Reason.is(UNDELIVERABLE),
            Fact::Channel.is(BUTTON | c::MESSAGE | c::SUBSCRIPTION_PAGE),
            Fact::RefundAlreadyMade.no(),
        ],
        says(Verdict::AcceptAdvised, words::AMAZON_REFUSED_BACK_HEADLINE),
        &A076,
        words::AMAZON_REFUSED_BACK,
    )
    .also(&[&A065, &A072, &A075, &A077])
    .unsettled()
    .overrides(&["amazon.return.*"]),
    // D-42, D-43 where it is the seller who saw it: nobody asked, and there is nothing left to call off
    Rule::marketplace(
        "amazon.refused.undelivered-seen-back",
        &[
            MFN,
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::BACK),
            Fact::Reason.is(UNDELIVERABLE),
            Fact::Channel.is(c::SELLER),
        ],
        says(Verdict::AcceptAdvised, words::AMAZON_REFUSED_BACK_HEADLINE),
        &A076,
        words::AMAZON_REFUSED_BACK,
    )
    .also(&[&A065, &A072, &A075, &A077])
    .unsettled()
    .overrides(&["amazon.shipped.seller-wants-out"]),
    Rule::marketplace(
        "amazon.refused.undelivered-seen-on-tracking",
        &[
            MFN,
            only(PROTECTING),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::COMING_BACK),
            Fact::Reason.is(UNDELIVERABLE),
            Fact::Channel.is(c::SELLER),
        ],
        says(Verdict::MarketplaceDecides, words::REFUSED_US),
        &A072,
        words::REFUSED_US_SAYS,
    )
    .also(&[&A075, &A084])
    .overrides(&["amazon.shipped.seller-wants-out"]),
    Rule::marketplace(
        "amazon.refused.undelivered-seen-japan",
        &[
            MFN,
            only(m::AMAZON_JP),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::COMING_BACK),
            Fact::Reason.is(UNDELIVERABLE),
            Fact::Channel.is(c::SELLER),
        ],
        says(Verdict::WaitForItem, words::REFUSED_JP),
        &A076,
        words::REFUSED_JP_SAYS,
    )
    .also(&[&A012, &A065, &A084])
    .unsettled()
    .overrides(&["amazon.shipped.seller-wants-out"]),
    Rule::marketplace(
        "amazon.refused.undelivered-seen-elsewhere",
        &[
            MFN,
            except(PROTECTING | m::AMAZON_JP),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::COMING_BACK),
            Fact::Reason.is(UNDELIVERABLE),
            Fact::Channel.is(c::SELLER),
        ],
        says(Verdict::WaitForItem, words::REFUSED_ELSEWHERE),
        &A074,
        words::REFUSED_ELSEWHERE_SAYS,
    )
    .unsettled()
    .overrides(&["amazon.shipped.seller-wants-out"]),
];

/// Clocks, steps and warnings of failed deliveries.
pub static EFFECTS: &[Rule] = &[
    Rule::marketplace(
        "amazon.clock.claim-opens",
        &[
            MFN,
            Fact::Channel.is_not(c::CLAIM | c::CHARGEBACK),
            Fact::Reason.is(r::NOT_RECEIVED | r::LATE),
            Fact::Parcel.is(p::WITH_CARRIER | p::DELIVERED | p::LOST),
            only(m::AMAZON_JP | m::AMAZON_US | m::AMAZON_CA | m::AMAZON_UK | m::AMAZON_AE),
        ],
        Yield::Consequence {
            id: "claim-opens",
            at: CLAIM_OPENS,
            hurts: Hurts::Seller,
        },
        &A081,
        words::AMAZON_CLOCK_CLAIM_OPENS,
    )
    .also(&[&A082]),
    Rule::marketplace(
        "amazon.clock.claim-48-hours",
        &[
            MFN,
            Fact::Parcel.is_not(BEFORE_DISPATCH),
            Fact::Channel.is(c::MESSAGE | c::RETURN_REQUEST | c::DELIVERY_REFUSED),
        ],
        Yield::Consequence {
            id: "claim-clock",
            at: Due::HoursAfter(When::RequestedAt, 48),
            hurts: Hurts::Seller,
        },
        &A084,
        words::AMAZON_CLOCK_CLAIM_48_HOURS,
    )
    .also(&[&A081]),
    Rule::marketplace(
        "amazon.window.claim",
        &[
            MFN,
            Fact::Channel.is_not(c::CLAIM | c::CHARGEBACK),
            Fact::Reason.is(r::NOT_RECEIVED | r::LATE),
            Fact::Parcel.is(p::WITH_CARRIER | p::DELIVERED | p::LOST),
            only(m::AMAZON_US | m::AMAZON_CA | m::AMAZON_UK | m::AMAZON_AE),
        ],
        Yield::Window {
            id: "claim-window",
            from: CLAIM_OPENS,
            until: Due::EndOfDayAfter(When::EstimatedDelivery, 90),
        },
        &A081,
        words::AMAZON_WINDOW_CLAIM,
    ),
    Rule::marketplace(
        "amazon.steps.fault",
        &[
            MFN,
            Fact::Overall.is(a::MUST_REMEDY | a::MUST_ACCEPT),
            Fact::Reason.is(FAULTY),
            Fact::Parcel.is(p::DELIVERED),
        ],
        Yield::Steps(&[
            words::AMAZON_STEPS_FAULT_STEP_1,
            words::AMAZON_STEPS_FAULT_STEP_2,
        ]),
        &A056,
        words::AMAZON_STEPS_FAULT,
    )
    .also(&[&A058]),
    Rule::marketplace(
        "amazon.steps.remedy",
        &[
            MFN,
            Fact::Reason.is(r::NOT_RECEIVED | r::LATE),
            Fact::Answer.is(a::MUST_REMEDY),
        ],
        Yield::Steps(&[
            words::AMAZON_STEPS_REMEDY_STEP_1,
            words::AMAZON_STEPS_REMEDY_STEP_2,
            words::AMAZON_STEPS_REMEDY_STEP_3,
            words::AMAZON_STEPS_REMEDY_STEP_4,
        ]),
        &A078,
        words::AMAZON_STEPS_REMEDY,
    )
    .also(&[&A081]),
    // D-48: the record comes first
    Rule::marketplace(
        "amazon.steps.remedy-delivered",
        &[
            MFN,
            Fact::Parcel.is(p::DELIVERED),
            Fact::Reason.is(r::NOT_RECEIVED),
            Fact::Answer.is(a::MUST_REMEDY | a::ACCEPT_ADVISED),
        ],
        Yield::Steps(&[
            words::AMAZON_STEPS_REMEDY_DELIVERED_STEP_1,
            words::AMAZON_STEPS_REMEDY_DELIVERED_STEP_2,
            words::AMAZON_STEPS_REMEDY_DELIVERED_STEP_3,
            words::AMAZON_STEPS_REMEDY_STEP_4,
        ]),
        &A080,
        words::AMAZON_STEPS_REMEDY,
    )
    .also(&[&A078, &A081])
    .overrides(&["amazon.steps.remedy"])
    .inferred(),
    // D-46: there is no record to tell
    Rule::marketplace(
        "amazon.steps.remedy-unproved",
        &[
            MFN,
            Fact::Parcel.is(p::DELIVERED),
            Fact::Reason.is(r::NOT_RECEIVED),
            Fact::DeliveryProof.is(delivery_proof::NONE),
            Fact::Answer.is(a::MUST_REMEDY | a::ACCEPT_ADVISED),
        ],
        Yield::Steps(&[
            words::AMAZON_STEPS_REMEDY_STEP_1,
            words::AMAZON_STEPS_REMEDY_STEP_2,
            words::AMAZON_STEPS_REMEDY_STEP_3,
            words::AMAZON_STEPS_REMEDY_STEP_4,
        ]),
        &A078,
        words::AMAZON_STEPS_REMEDY,
    )
    .also(&[&A081])
    .overrides(&["amazon.steps.remedy", "amazon.steps.remedy-delivered"]),
    Rule::marketplace(
        "amazon.steps.remedy-lost",
        &[
            MFN,
            Fact::Parcel.is(p::LOST),
            Fact::Reason.is_not(r::NOT_RECEIVED | r::LATE),
            Fact::Answer.is(a::MUST_REMEDY),
        ],
        Yield::Steps(&[
            words::AMAZON_STEPS_REMEDY_STEP_1,
            words::AMAZON_STEPS_REMEDY_STEP_2,
            words::AMAZON_STEPS_REMEDY_STEP_3,
            words::AMAZON_STEPS_REMEDY_STEP_4,
        ]),
        &A078,
        words::AMAZON_STEPS_REMEDY,
    )
    .also(&[&A081]),
    // D-47 with a claim: the buyer has asked Amazon already
    Rule::marketplace(
        "amazon.steps.protected-claim",
        &[
            MFN,
            Fact::ClaimState.is(cs::OPEN | cs::INFORMATION_REQUESTED),
            Fact::Answer.is(a::DO_NOT_REFUND_YOURSELF),
        ],
        Yield::Steps(&[
            words::AMAZON_STEPS_PROTECTED_STEP_1,
            words::AMAZON_STEPS_PROTECTED_STEP_2,
            words::AMAZON_STEPS_PROTECTED_CLAIM_STEP_3,
        ]),
        &A079,
        words::AMAZON_STEPS_PROTECTED,
    )
    .also(&[&A085])
    .overrides(&[
        "amazon.steps.protected",
        "amazon.steps.protected-claim-announced",
        "amazon.steps.protected-open",
    ]),
    Rule::marketplace(
        "amazon.steps.protected-claim-announced",
        &[
            MFN,
            Fact::Channel.is(c::CLAIM),
            Fact::Answer.is(a::DO_NOT_REFUND_YOURSELF),
        ],
        Yield::Steps(&[
            words::AMAZON_STEPS_PROTECTED_STEP_1,
            words::AMAZON_STEPS_PROTECTED_STEP_2,
            words::AMAZON_STEPS_PROTECTED_CLAIM_STEP_3,
        ]),
        &A079,
        words::AMAZON_STEPS_PROTECTED,
    )
    .also(&[&A085])
    .overrides(&["amazon.steps.protected", "amazon.steps.protected-open"]),
    // Looked at first: only the cover's own label and a scan in time send the buyer to Amazon
    Rule::marketplace(
        "amazon.steps.protected-open",
        &[
            MFN,
            Fact::Answer.is(a::DO_NOT_REFUND_YOURSELF),
            Fact::OnCondition.yes(),
        ],
        Yield::Steps(&[
            words::AMAZON_STEPS_PROTECTED_OPEN_STEP_1,
            words::AMAZON_STEPS_PROTECTED_STEP_2,
            words::AMAZON_STEPS_PROTECTED_OPEN_STEP_3,
        ]),
        &A079,
        words::AMAZON_STEPS_PROTECTED,
    )
    .also(&[&A078])
    .overrides(&["amazon.steps.protected"]),
    Rule::marketplace(
        "amazon.steps.protected",
        &[MFN, Fact::Answer.is(a::DO_NOT_REFUND_YOURSELF)],
        Yield::Steps(&[
            words::AMAZON_STEPS_PROTECTED_STEP_1,
            words::AMAZON_STEPS_PROTECTED_STEP_2,
            words::AMAZON_STEPS_PROTECTED_STEP_3,
        ]),
        &A079,
        words::AMAZON_STEPS_PROTECTED,
    ),
    Rule::marketplace(
        "amazon.duty.protected-reply",
        &[MFN, Fact::Answer.is(a::DO_NOT_REFUND_YOURSELF)],
        Yield::Duty {
            id: "answer-48-hours",
            due: Due::HoursAfter(When::RequestedAt, 48),
            limit: Some(words::AMAZON_DUTY_PROTECTED_REPLY_LIMIT),
            if_missed: Some(words::AMAZON_DUTY_PROTECTED_REPLY_IF_MISSED),
        },
        &A079,
        words::AMAZON_DUTY_PROTECTED_REPLY,
    )
    .also(&[&A101]),
    Rule::marketplace(
        "amazon.steps.refused",
        &[
            MFN,
            Fact::Parcel.is(RETURNING | p::WITH_CARRIER),
            Fact::Answer.is(a::WAIT_FOR_ITEM),
            Fact::Channel.is(UNASKED),
        ],
        Yield::Steps(&[
            words::AMAZON_STEPS_REFUSED_STEP_1,
            words::AMAZON_STEPS_REFUSED_STEP_2,
            words::AMAZON_STEPS_REFUSED_STEP_3,
        ]),
        &A084,
        words::AMAZON_STEPS_REFUSED,
    )
    .also(&[&A065]),
    Rule::marketplace(
        "amazon.steps.withdrawn-returning",
        &[
            MFN,
            Fact::Parcel.is(p::COMING_BACK),
            Fact::Answer.is(a::WAIT_FOR_ITEM),
            Fact::AnswerThen.is(a::MUST_ACCEPT),
            Fact::Channel.is(BUTTON | c::MESSAGE),
        ],
        Yield::Steps(&[
            words::AMAZON_STEPS_REFUSED_STEP_1,
            words::AMAZON_STEPS_AUTHORISE_STEP_3,
        ]),
        &eu::sources::L007,
        words::AMAZON_STEPS_REFUSED,
    )
    .also(&[&uk::sources::L004])
    .overrides(&[
        "amazon.steps.refused",
        "amazon.alternative.resend-refused",
        "amazon.unknown.refused-europe",
    ]),
    Rule::marketplace(
        "amazon.steps.undelivered-seen",
        &[
            MFN,
            Fact::Parcel.is(p::COMING_BACK),
            Fact::Reason.is(UNDELIVERABLE),
            Fact::Answer.is(a::WAIT_FOR_ITEM),
            Fact::Channel.is(c::SELLER),
        ],
        Yield::Steps(&[
            words::AMAZON_STEPS_REFUSED_STEP_1,
            words::AMAZON_STEPS_REFUSED_STEP_2,
            words::AMAZON_STEPS_REFUSED_STEP_3,
        ]),
        &A084,
        words::AMAZON_STEPS_REFUSED,
    )
    .also(&[&A065]),
    // D-42: Amazon refunds it
    Rule::marketplace(
        "amazon.steps.refused-amazon-decides",
        &[
            MFN,
            Fact::Parcel.is(RETURNING | p::WITH_CARRIER),
            Fact::Answer.is(a::MARKETPLACE_DECIDES),
            Fact::Channel.is(UNASKED | c::SELLER),
            Fact::OnCondition.no(),
        ],
        Yield::Steps(&[
            words::AMAZON_STEPS_REFUSED_STEP_1,
            words::AMAZON_STEPS_REFUSED_AMAZON_DECIDES_STEP_2,
            words::AMAZON_STEPS_REFUSED_AMAZON_DECIDES_STEP_3,
        ]),
        &A072,
        words::AMAZON_STEPS_REFUSED,
    )
    .also(&[&A084]),
    // The message on the page does not say who refunds
    Rule::marketplace(
        "amazon.steps.refused-on-condition",
        &[
            MFN,
            Fact::Parcel.is(RETURNING | p::WITH_CARRIER),
            Fact::Answer.is(a::MARKETPLACE_DECIDES),
            Fact::Channel.is(UNASKED),
            Fact::OnCondition.yes(),
        ],
        Yield::Steps(&[
            words::AMAZON_STEPS_REFUSED_ON_CONDITION_STEP_1,
            words::AMAZON_STEPS_REFUSED_ON_CONDITION_STEP_2,
            words::AMAZON_STEPS_REFUSED_AMAZON_DECIDES_STEP_3,
        ]),
        &A072,
        words::AMAZON_STEPS_REFUSED,
    )
    .also(&[&A084]),
    // D-48 against D-US-09: with a signature Amazon lets the seller refuse, the bank may not
    Rule::marketplace(
        "amazon.unknown.signed",
        &[
            MFN,
            only(m::AMAZON_US),
            Fact::Parcel.is(p::DELIVERED),
            Fact::Reason.is(r::NOT_RECEIVED),
            Fact::Channel.is(ASKING),
            Fact::DeliveryProof.is(delivery_proof::SIGNATURE),
            Fact::LabelFromMarketplace.no(),
            Fact::Overall.is(a::ACCEPT_ADVISED | a::UNSETTLED),
        ],
        Yield::Turning {
            id: "amazon.signed-but-disputed",
            headline: words::AMAZON_UNKNOWN_SIGNED_HEADLINE,
            at_most: Settled::Conflicting,
        },
        &A080,
        words::AMAZON_UNKNOWN_SIGNED,
    )
    .also(&[
        &crate::law::us::sources::L014,
        &crate::law::us::sources::L021,
    ])
    .conflicting(),
    Rule::practice(
        "amazon.alternative.resend",
        &[
            MFN,
            Fact::Parcel.is(p::WITH_CARRIER | p::LOST | p::DELIVERED),
            Fact::Reason.is(r::NOT_RECEIVED | r::LATE),
            Fact::StockAvailable.is_not(kotowari::fact::NO),
        ],
        Yield::Alternative("resend"),
        &A078,
        words::AMAZON_ALTERNATIVE_RESEND,
    ),
    Rule::practice(
        "amazon.alternative.refund-agreed",
        &[
            MFN,
            Fact::Parcel.is(p::WITH_CARRIER | p::LOST | p::DELIVERED),
            Fact::Reason.is(r::NOT_RECEIVED | r::LATE),
            Fact::StockAvailable.is_not(kotowari::fact::YES),
        ],
        Yield::Alternative("refund-after-agreement"),
        &A078,
        words::AMAZON_ALTERNATIVE_REFUND_AGREED,
    ),
    Rule::practice(
        "amazon.alternative.carrier-claim",
        &[
            MFN,
            Fact::Parcel.is(p::WITH_CARRIER | p::LOST | p::COMING_BACK),
            Fact::Reason.is_not(r::CHANGE_OF_MIND),
        ],
        Yield::Alternative("carrier-claim"),
        &A078,
        words::AMAZON_ALTERNATIVE_CARRIER_CLAIM,
    ),
    Rule::practice(
        "amazon.alternative.resend-refused",
        &[
            MFN,
            Fact::Parcel.is(RETURNING),
            Fact::Channel.is(UNASKED | c::SELLER),
            Fact::Reason.is(BUYERS),
            Fact::Answer.is_not(a::MARKETPLACE_DECIDES),
        ],
        Yield::Alternative("resend-for-postage"),
        &A076,
        words::AMAZON_ALTERNATIVE_RESEND_REFUSED,
    ),
    Rule::practice(
        "amazon.keep.tracking",
        &[
            MFN,
            Fact::Parcel.is(p::WITH_CARRIER | p::LOST | RETURNING | p::DELIVERED),
            Fact::Reason.is(r::NOT_RECEIVED | r::LATE | r::BUYER_UNREACHABLE),
        ],
        Yield::Keep,
        &A080,
        words::AMAZON_KEEP_TRACKING,
    )
    .also(&[&A085]),
    Rule::practice(
        "amazon.keep.refused",
        &[
            MFN,
            Fact::Parcel.is(RETURNING),
            Fact::Channel.is(UNASKED | c::SELLER),
        ],
        Yield::Keep,
        &A084,
        words::AMAZON_KEEP_REFUSED,
    ),
    Rule::marketplace(
        "amazon.warning.not-by-reflex",
        &[
            MFN,
            Fact::Parcel.is(p::WITH_CARRIER | p::LOST),
            Fact::Reason.is(r::NOT_RECEIVED | r::LATE),
            Fact::Answer.is(a::MUST_REMEDY),
        ],
        Yield::Warning("no-refund-by-reflex"),
        &A106,
        words::AMAZON_WARNING_NOT_BY_REFLEX,
    )
    .also(&[&A078, &A107]),
    Rule::marketplace(
        "amazon.warning.not-by-reflex-delivered",
        &[
            MFN,
            Fact::Parcel.is(p::DELIVERED),
            Fact::Reason.is(r::NOT_RECEIVED),
            Fact::Answer.is(a::MUST_REMEDY | a::ACCEPT_ADVISED),
        ],
        Yield::Warning("no-refund-by-reflex"),
        &A106,
        words::AMAZON_WARNING_NOT_BY_REFLEX_DELIVERED,
    )
    .also(&[&A078, &A080, &A107]),
    Rule::marketplace(
        "amazon.warning.not-by-reflex-unproved",
        &[
            MFN,
            Fact::Parcel.is(p::DELIVERED),
            Fact::Reason.is(r::NOT_RECEIVED),
            Fact::DeliveryProof.is(delivery_proof::NONE),
            Fact::Answer.is(a::MUST_REMEDY | a::ACCEPT_ADVISED),
        ],
        Yield::Warning("no-refund-by-reflex"),
        &A106,
        words::AMAZON_WARNING_NOT_BY_REFLEX,
    )
    .also(&[&A078, &A107])
    .overrides(&["amazon.warning.not-by-reflex-delivered"]),
    Rule::marketplace(
        "amazon.warning.protected",
        &[MFN, Fact::Answer.is(a::DO_NOT_REFUND_YOURSELF)],
        Yield::Warning("refunding-forfeits-cover"),
        &A079,
        words::AMAZON_WARNING_PROTECTED,
    ),
    Rule::marketplace(
        "amazon.warning.late-ship-claim",
        &[
            MFN,
            only(m::AMAZON_US | m::AMAZON_CA),
            Fact::Reason.is(r::NOT_RECEIVED | r::LATE),
            Fact::Parcel.is(p::WITH_CARRIER | p::DELIVERED | p::LOST),
            Fact::FirstScanOnTime.no(),
        ],
        Yield::Warning("late-first-scan"),
        &A073,
        words::AMAZON_WARNING_LATE_SHIP_CLAIM,
    )
    .inferred(),
    Rule::marketplace(
        "amazon.warning.no-refusal-us",
        &[
            MFN,
            only(PROTECTING),
            Fact::Parcel.is(RETURNING),
            Fact::Channel.is(UNASKED | c::SELLER),
        ],
        Yield::Warning("refused-parcels-are-refunded"),
        &A072,
        words::AMAZON_WARNING_NO_REFUSAL_US,
    ),
    Rule::marketplace(
        "amazon.unknown.refused-deduction",
        &[
            MFN,
            only(m::AMAZON_JP),
            Fact::Parcel.is(RETURNING | p::WITH_CARRIER),
            Fact::Channel.is(c::DELIVERY_REFUSED),
        ],
        Yield::Unknown("amazon.refused-deduction-japan"),
        &A076,
        words::AMAZON_UNKNOWN_REFUSED_DEDUCTION,
    )
    .unsettled(),
    Rule::marketplace(
        "amazon.unknown.undelivered-deduction",
        &[
            MFN,
            only(m::AMAZON_JP),
            Fact::Parcel.is(RETURNING),
            Fact::Reason.is(UNDELIVERABLE),
            Fact::Channel.is(BUTTON | c::MESSAGE | c::SUBSCRIPTION_PAGE | c::SELLER),
        ],
        Yield::Unknown("amazon.refused-deduction-japan"),
        &A076,
        words::AMAZON_UNKNOWN_REFUSED_DEDUCTION,
    )
    .unsettled(),
    Rule::marketplace(
        "amazon.unknown.refused-restocking",
        &[
            MFN,
            only(PROTECTING),
            Fact::Parcel.is(RETURNING),
            Fact::Channel.is(UNASKED | c::SELLER),
        ],
        Yield::Unknown("amazon.refused-restocking"),
        &A075,
        words::AMAZON_UNKNOWN_REFUSED_RESTOCKING,
    )
    .unsettled(),
    Rule::marketplace(
        "amazon.unknown.refused-europe",
        &[
            MFN,
            except(PROTECTING | m::AMAZON_JP),
            Fact::Parcel.is(RETURNING),
            Fact::Channel.is(UNASKED | c::SELLER),
        ],
        Yield::Unknown("amazon.refused-elsewhere"),
        &A074,
        words::AMAZON_UNKNOWN_REFUSED_EUROPE,
    )
    .unsettled(),
    Rule::marketplace(
        "amazon.unknown.on-time-delivery",
        &[
            MFN,
            only(m::AMAZON_JP | m::AMAZON_US),
            Fact::Reason.is(r::NOT_RECEIVED | r::LATE),
            Fact::Parcel.is(p::WITH_CARRIER | p::DELIVERED | p::LOST),
        ],
        Yield::Unknown("amazon.on-time-delivery"),
        &A030,
        words::AMAZON_UNKNOWN_ON_TIME_DELIVERY,
    )
    .unsettled(),
    Rule::marketplace(
        "amazon.unknown.claim-limit-japan",
        &[
            MFN,
            only(m::AMAZON_JP),
            Fact::Reason.is(r::NOT_RECEIVED | r::LATE),
            Fact::Parcel.is(p::WITH_CARRIER | p::DELIVERED | p::LOST),
        ],
        Yield::Unknown("amazon.claim-limits-japan"),
        &A082,
        words::AMAZON_UNKNOWN_CLAIM_LIMIT_JAPAN,
    )
    .unsettled(),
];
