//! Returns through the Online Return Center, and goods that have come back: D-20 to D-37, D-52.

use super::cancellation::FAULT_THEN;
use super::*;
use crate::amazon::sources::*;
use crate::law::{eu, uk};
use crate::words::amazon as words;
use kotowari::calendar::Calendar;
use kotowari::fact::{
    BEFORE_DISPATCH, answer as a, claim_state, claim_state as cs, extended_window,
    listing_error_by, refund_clock, refunded_by, regime, reimbursement_window as w, return_days,
    return_label_from as label, return_request_state as st, returned_condition as rc,
    statutory_window,
};
use kotowari::timeline::{Clock, Due, When};
use kotowari::verdict::Settled;

/// Marketplaces whose pages on authorising were read.
const AUTHORISING: u32 = m::AMAZON_JP | m::AMAZON_US | m::AMAZON_DE | m::AMAZON_IT | m::AMAZON_UK;
/// Return reasons, everything but non-receipt.
const RETURN_REASONS: u32 = OTHER_THAN_DELIVERY | r::LATE;
/// Asked by any way but the return centre.
const OUTSIDE_CENTRE: u32 = BUTTON | c::MESSAGE | c::SUBSCRIPTION_PAGE | c::DELIVERY_REFUSED;
/// Ways in which the buyer of a returned parcel had asked.
const ASKED: u32 = BUTTON | c::MESSAGE | c::SUBSCRIPTION_PAGE | c::RETURN_REQUEST;
/// SAFE-T is closed while a claim is open or granted.
const NO_CLAIM: Cond = Fact::ClaimState.is_not(cs::OPEN | cs::INFORMATION_REQUESTED | cs::GRANTED);
/// Where a page on goods made to order was read, or an announcement for Europe.
const CUSTOM: u32 = EURO | m::AMAZON_PL | m::AMAZON_UK | m::AMAZON_US;
const IN_TIME: Cond = Fact::StatutoryWindow.is(statutory_window::RUNNING);
const NOT_TOLD: Cond = Fact::WithdrawalInfoGiven.no();
/// What is owed on a parcel that came back undelivered.
const CHOICE: Yield = Yield::Duty {
    id: "refund-return",
    due: Due::None,
    limit: Some(words::AMAZON_DUTY_REFUND_ELSEWHERE_LIMIT),
    if_missed: None,
};
/// Came back worse than it left.
const WORSE: u32 = rc::USED_OR_DAMAGED | rc::INCOMPLETE;

/// A return asked for, and accepted, that is a consumer's withdrawal in the EU or the UK too: whose law, and why.
macro_rules! withdrawal {
    ($law:expr, $($why:expr),+ $(,)?) => {
        &[
            MFN,
            Fact::Regime.is($law),
            Fact::Reason.is(BUYERS),
            Fact::Parcel.is(p::DELIVERED),
            Fact::Channel.is(c::RETURN_REQUEST),
            Fact::Answer.is(a::MUST_ACCEPT),
            Fact::RefundAlreadyMade.is_not(kotowari::fact::YES),
            $($why),+
        ]
    };
}

/// The answers on a return, from the request to the parcel on the table.
pub static ANSWERS: &[Rule] = &[
    // D-25
    Rule::marketplace(
        "amazon.return.catalogue-error",
        &[
            MFN,
            only(m::AMAZON_JP),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::DELIVERED),
            Fact::Reason.is(RETURN_REASONS),
            Fact::Channel.is(c::RETURN_REQUEST),
            Fact::ListingErrorBy.is(listing_error_by::MARKETPLACE),
            Fact::ReturnedCondition.is_not(rc::NOT_SENT_BACK),
            Fact::ReturnRequestState.is_not(st::AUTHORISED),
        ],
        says(
            Verdict::Redirect,
            words::AMAZON_RETURN_CATALOGUE_ERROR_HEADLINE,
        ),
        &A038,
        words::AMAZON_RETURN_CATALOGUE_ERROR,
    )
    .also(&[
        &crate::law::jp::sources::L040,
        &crate::law::jp::sources::L061,
    ])
    .overrides(&[
        "amazon.return.authorised*",
        "amazon.return.closed",
        "amazon.return.inside*",
        "amazon.return.outside*",
        "amazon.return.returnless*",
    ]),
    // D-36
    Rule::marketplace(
        "amazon.return.small-without-address",
        &[
            MFN,
            only(m::AMAZON_JP),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::DELIVERED),
            Fact::Reason.is(RETURN_REASONS),
            Fact::Channel.is(c::RETURN_REQUEST),
            Fact::DomesticReturnAddress.no(),
            Fact::SmallOrder.yes(),
            Fact::InsideReturnWindow.yes(),
        ],
        says(
            Verdict::MarketplaceDecides,
            words::AMAZON_RETURN_SMALL_WITHOUT_ADDRESS_HEADLINE,
        ),
        &A067,
        words::AMAZON_RETURN_SMALL_WITHOUT_ADDRESS,
    )
    .overrides(&[
        "amazon.return.authorised",
        "amazon.return.awaited",
        "amazon.return.closed",
        "amazon.return.inside",
        "amazon.return.never-sent",
        "amazon.return.catalogue-error",
    ]),
    // D-34
    Rule::marketplace(
        "amazon.return.never-sent",
        &[
            MFN,
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::DELIVERED),
            Fact::Reason.is(RETURN_REASONS),
            Fact::Channel.is(c::RETURN_REQUEST),
            Fact::ReturnRequestState.is(st::AUTO_AUTHORISED | st::AUTHORISED),
            Fact::ReturnedCondition.is(rc::NOT_SENT_BACK),
        ],
        says(
            Verdict::WaitForItem,
            words::AMAZON_RETURN_NEVER_SENT_HEADLINE,
        ),
        &A040,
        words::AMAZON_RETURN_NEVER_SENT,
    )
    .overrides(&["amazon.return.authorised*", "amazon.return.awaited"]),
    // D-20, D-23, D-26, D-29, D-32, D-35
    Rule::marketplace(
        "amazon.return.authorised",
        &[
            MFN,
            only(AUTHORISING),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::DELIVERED),
            Fact::Reason.is(RETURN_REASONS),
            Fact::Channel.is(c::RETURN_REQUEST),
            Fact::ReturnRequestState.is(st::AUTO_AUTHORISED),
        ],
        says(Verdict::MustAccept, words::AUTHORISED),
        &A032,
        words::AUTHORISED_SAYS,
    )
    .also(&[&A033, &A031]),
    Rule::marketplace(
        "amazon.return.authorised-elsewhere",
        &[
            MFN,
            except(AUTHORISING),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::DELIVERED),
            Fact::Reason.is(RETURN_REASONS),
            Fact::Channel.is(c::RETURN_REQUEST),
            Fact::ReturnRequestState.is(st::AUTO_AUTHORISED),
        ],
        says(Verdict::MustAccept, words::AUTHORISED),
        &A032,
        words::AUTHORISED_SAYS,
    )
    .also(&[&A031])
    .inferred(),
    // D-20, D-23, D-34: authorised by the seller, not back yet
    Rule::marketplace(
        "amazon.return.awaited",
        &[
            MFN,
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::DELIVERED),
            Fact::Reason.is(RETURN_REASONS),
            Fact::Channel.is(c::RETURN_REQUEST),
            Fact::ReturnRequestState.is(st::AUTHORISED),
        ],
        says(Verdict::WaitForItem, words::AMAZON_RETURN_AWAITED_HEADLINE),
        &A031,
        words::AMAZON_RETURN_AWAITED,
    )
    .also(&[&A047, &A049, &A040])
    .inferred(),
    // D-37
    Rule::marketplace(
        "amazon.return.uk-address",
        &[
            MFN,
            only(m::AMAZON_UK),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::DELIVERED),
            Fact::Reason.is(RETURN_REASONS),
            Fact::Channel.is(c::RETURN_REQUEST),
            Fact::DomesticReturnAddress.no(),
            Fact::ReturnlessRule.no(),
            Fact::InsideReturnWindow.yes(),
        ],
        says(
            Verdict::MustAccept,
            words::AMAZON_RETURN_UK_ADDRESS_HEADLINE,
        ),
        &A068,
        words::AMAZON_RETURN_UK_ADDRESS,
    )
    .also(&[&A069, &A031])
    .inferred()
    .overrides(BY_REQUEST),
    Rule::marketplace(
        "amazon.return.uk-address-authorised",
        &[
            MFN,
            only(m::AMAZON_UK),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::DELIVERED),
            Fact::Reason.is(RETURN_REASONS),
            Fact::Channel.is(c::RETURN_REQUEST),
            Fact::DomesticReturnAddress.no(),
            Fact::ReturnlessRule.no(),
            Fact::InsideReturnWindow.no(),
            Fact::ReturnRequestState.is(st::AUTHORISED),
        ],
        says(
            Verdict::MustAccept,
            words::AMAZON_RETURN_UK_ADDRESS_AUTHORISED_HEADLINE,
        ),
        &A068,
        words::AMAZON_RETURN_UK_ADDRESS_AUTHORISED,
    )
    .also(&[&A069, &A031])
    .inferred()
    .overrides(BY_REQUEST),
    // D-22, D-23, D-26, D-27, D-29, D-37
    Rule::marketplace(
        "amazon.return.inside",
        &[
            MFN,
            only(FOUR),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::DELIVERED),
            Fact::Reason.is(RETURN_REASONS),
            Fact::Channel.is(c::RETURN_REQUEST),
            Fact::ReturnRequestState.is(st::PENDING),
            Fact::ReturnlessRule.no(),
            Fact::InsideReturnWindow.yes(),
        ],
        says(Verdict::MustAccept, words::INSIDE),
        &A031,
        words::INSIDE_SAYS,
    )
    .also(&[&A032, &A033, &A034, &A035]),
    Rule::marketplace(
        "amazon.return.inside-elsewhere",
        &[
            MFN,
            except(FOUR),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::DELIVERED),
            Fact::Reason.is(RETURN_REASONS),
            Fact::Channel.is(c::RETURN_REQUEST),
            Fact::ReturnRequestState.is(st::PENDING),
            Fact::ReturnlessRule.no(),
            Fact::InsideReturnWindow.yes(),
        ],
        says(Verdict::MustAccept, words::INSIDE),
        &A031,
        words::INSIDE_SAYS,
    )
    .also(&[&A032])
    .inferred(),
    // D-21, D-24, D-52
    Rule::marketplace(
        "amazon.return.outside",
        &[
            MFN,
            only(m::AMAZON_JP),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::DELIVERED),
            Fact::Reason.is(RETURN_REASONS),
            Fact::Channel.is(c::RETURN_REQUEST),
            Fact::ReturnRequestState.is(st::PENDING),
            Fact::InsideReturnWindow.no(),
        ],
        says(Verdict::MayRefuse, words::OUTSIDE),
        &A036,
        words::OUTSIDE_SAYS,
    )
    .also(&[&A037, &A035, &A061]),
    // D-21: the pages do not agree on the day the window is counted from
    Rule::marketplace(
        "amazon.return.outside-us",
        &[
            MFN,
            only(m::AMAZON_US),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::DELIVERED),
            Fact::Reason.is(RETURN_REASONS),
            Fact::Channel.is(c::RETURN_REQUEST),
            Fact::ReturnRequestState.is(st::PENDING),
            Fact::InsideReturnWindow.no(),
        ],
        says(Verdict::MayRefuse, words::OUTSIDE),
        &A036,
        words::OUTSIDE_SAYS,
    )
    .also(&[&A039, &A034, &A041, &A061])
    .conflicting(),
    // D-28, D-52
    Rule::marketplace(
        "amazon.return.outside-elsewhere",
        &[
            MFN,
            except(m::AMAZON_US | m::AMAZON_JP),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::DELIVERED),
            Fact::Reason.is(RETURN_REASONS),
            Fact::Channel.is(c::RETURN_REQUEST),
            Fact::ReturnRequestState.is(st::PENDING),
            Fact::InsideReturnWindow.no(),
        ],
        says(Verdict::MayRefuse, words::OUTSIDE),
        &A032,
        words::OUTSIDE_SAYS,
    )
    .also(&[&A034, &A036, &A070])
    .inferred(),
    Rule::marketplace(
        "amazon.return.closed",
        &[
            MFN,
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::DELIVERED),
            Fact::Reason.is(RETURN_REASONS),
            Fact::Channel.is(c::RETURN_REQUEST),
            Fact::ReturnRequestState.is(st::CLOSED),
        ],
        says(Verdict::Redirect, words::AMAZON_RETURN_CLOSED_HEADLINE),
        &A037,
        words::AMAZON_RETURN_CLOSED,
    )
    .inferred(),
    // The return centre was used before the parcel arrived
    Rule::marketplace(
        "amazon.return.before-arrival",
        &[
            MFN,
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::WITH_CARRIER),
            Fact::Reason.is(OTHER_THAN_DELIVERY),
            Fact::Channel.is(c::RETURN_REQUEST),
            Fact::InsideReturnWindow.yes(),
        ],
        says(
            Verdict::MustAccept,
            words::AMAZON_RETURN_BEFORE_ARRIVAL_HEADLINE,
        ),
        &A031,
        words::AMAZON_RETURN_BEFORE_ARRIVAL,
    )
    .also(&[&A032, &A041])
    .inferred(),
    // The pages do not agree on the day that the window is counted from
    Rule::marketplace(
        "amazon.return.before-arrival-outside",
        &[
            MFN,
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::WITH_CARRIER),
            Fact::Reason.is(OTHER_THAN_DELIVERY),
            Fact::Channel.is(c::RETURN_REQUEST),
            Fact::InsideReturnWindow.no(),
        ],
        says(
            Verdict::AcceptAdvised,
            words::AMAZON_RETURN_BEFORE_ARRIVAL_OUTSIDE_HEADLINE,
        ),
        &A041,
        words::AMAZON_RETURN_BEFORE_ARRIVAL_OUTSIDE,
    )
    .also(&[&A036, &A031])
    .conflicting(),
    // D-10 after delivery
    Rule::marketplace(
        "amazon.return.by-message-inside",
        &[
            MFN,
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::DELIVERED),
            Fact::Reason.is(BUYERS | r::LATE),
            Fact::Channel.is(OUTSIDE_CENTRE),
            Fact::InsideReturnWindow.yes(),
        ],
        then(
            Verdict::NotACancellation,
            words::AMAZON_RETURN_BY_MESSAGE_INSIDE_THEN,
            Verdict::MustAccept,
            words::INSIDE,
        ),
        &A016,
        words::AMAZON_RETURN_BY_MESSAGE_INSIDE,
    )
    .also(&[&A031]),
    Rule::marketplace(
        "amazon.return.by-message-outside",
        &[
            MFN,
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::DELIVERED),
            Fact::Reason.is(BUYERS | r::LATE),
            Fact::Channel.is(OUTSIDE_CENTRE),
            Fact::InsideReturnWindow.no(),
        ],
        then(
            Verdict::NotACancellation,
            words::AMAZON_RETURN_BY_MESSAGE_OUTSIDE_THEN,
            Verdict::MayRefuse,
            words::OUTSIDE,
        ),
        &A036,
        words::OUTSIDE_SAYS,
    )
    .also(&[&A016, &A032])
    .inferred(),
    Rule::marketplace(
        "amazon.return.fault-by-message-inside",
        &[
            MFN,
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::DELIVERED),
            Fact::Reason.is(SELLERS),
            Fact::Channel.is(OUTSIDE_CENTRE),
            Fact::InsideReturnWindow.yes(),
        ],
        then(
            Verdict::NotACancellation,
            words::AMAZON_RETURN_FAULT_BY_MESSAGE_INSIDE_THEN,
            Verdict::MustAccept,
            FAULT_THEN,
        ),
        &A031,
        words::AMAZON_RETURN_FAULT_BY_MESSAGE_INSIDE,
    )
    .also(&[&A056, &A058, &A060]),
    Rule::marketplace(
        "amazon.return.fault-by-message-outside",
        &[
            MFN,
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::DELIVERED),
            Fact::Reason.is(SELLERS),
            Fact::Channel.is(OUTSIDE_CENTRE),
            Fact::InsideReturnWindow.no(),
        ],
        then(
            Verdict::NotACancellation,
            words::AMAZON_RETURN_FAULT_BY_MESSAGE_OUTSIDE_THEN,
            Verdict::MayRefuse,
            words::OUTSIDE,
        ),
        &A039,
        words::AMAZON_RETURN_FAULT_BY_MESSAGE_OUTSIDE,
    )
    .also(&[&A036])
    .inferred(),
    // D-20, D-23: on its way
    Rule::marketplace(
        "amazon.return.coming-back",
        &[
            MFN,
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::COMING_BACK),
            Fact::Channel.is(c::RETURN_REQUEST),
        ],
        says(
            Verdict::WaitForItem,
            words::AMAZON_RETURN_COMING_BACK_HEADLINE,
        ),
        &A031,
        words::AMAZON_RETURN_COMING_BACK,
    )
    .also(&[&A047, &A049, &A052]),
    // D-20, A-052: Amazon pays by itself at the first scan of its own label
    Rule::marketplace(
        "amazon.return.first-scan",
        &[
            MFN,
            only(m::AMAZON_US),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::COMING_BACK),
            Fact::Channel.is(c::RETURN_REQUEST),
            Fact::ReturnLabelFrom.is(label::MARKETPLACE),
        ],
        says(
            Verdict::MarketplaceDecides,
            words::AMAZON_RETURN_FIRST_SCAN_HEADLINE,
        ),
        &A052,
        words::AMAZON_RETURN_FIRST_SCAN,
    )
    .also(&[&A048, &A051, &A061, &A098])
    .overrides(&["amazon.return.coming-back"])
    .inferred(),
    // D-28, D-52: made to order or personalised
    Rule::marketplace(
        "amazon.return.made-to-order",
        &[
            MFN,
            only(CUSTOM),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::DELIVERED),
            Fact::Reason.is(BUYERS),
            Fact::Channel.is(c::RETURN_REQUEST),
            Fact::Personalised.yes(),
            Fact::ReturnRequestState.is(st::PENDING),
        ],
        says(Verdict::MayRefuse, CUSTOM_RETURN),
        &A203,
        CUSTOM_SAYS,
    )
    .also(&[&A204, &A205, &A036])
    .overrides(&[
        "amazon.return.inside*",
        "amazon.return.outside*",
        "amazon.return.returnless*",
        "amazon.return.uk-address",
    ])
    .conflicting(),
    Rule::marketplace(
        "amazon.return.made-to-order-by-message",
        &[
            MFN,
            only(CUSTOM),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::DELIVERED),
            Fact::Reason.is(BUYERS),
            Fact::Channel.is(OUTSIDE_CENTRE),
            Fact::Personalised.yes(),
        ],
        then(
            Verdict::NotACancellation,
            words::AMAZON_RETURN_MADE_TO_ORDER_BY_MESSAGE_THEN,
            Verdict::MayRefuse,
            CUSTOM_RETURN,
        ),
        &A203,
        CUSTOM_SAYS,
    )
    .also(&[&A204, &A036])
    .overrides(&[
        "amazon.return.by-message-inside",
        "amazon.return.by-message-outside",
    ])
    .conflicting(),
    Rule::marketplace(
        "amazon.return.made-to-order-before-arrival",
        &[
            MFN,
            only(CUSTOM),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::WITH_CARRIER),
            Fact::Reason.is(BUYERS),
            Fact::Channel.is(c::RETURN_REQUEST),
            Fact::Personalised.yes(),
        ],
        says(Verdict::MayRefuse, CUSTOM_RETURN),
        &A203,
        CUSTOM_SAYS,
    )
    .also(&[&A204, &A205, &A036])
    .overrides(&["amazon.return.before-arrival*"])
    .conflicting(),
    // D-33
    Rule::marketplace(
        "amazon.return.refund-overdue",
        &[
            MFN,
            only(m::AMAZON_US),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::BACK),
            Fact::Channel.is(ASKED),
            Fact::RefundAlreadyMade.no(),
            Fact::RefundClock.is(refund_clock::OVER),
        ],
        says(
            Verdict::MarketplaceDecides,
            words::AMAZON_RETURN_REFUND_OVERDUE_HEADLINE,
        ),
        &A047,
        words::AMAZON_RETURN_REFUND_OVERDUE,
    )
    .also(&[&A048])
    .inferred()
    .overrides(&[
        "amazon.return.as-sent*",
        "amazon.return.worse*",
        "amazon.return.different",
        "amazon.return.different-seller-fault",
        "amazon.return.back-empty",
    ]),
    // D-20, D-23
    Rule::marketplace(
        "amazon.return.as-sent",
        &[
            MFN,
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::BACK),
            Fact::Channel.is(ASKED),
            Fact::RefundAlreadyMade.no(),
            Fact::ReturnedCondition.is(rc::AS_SENT),
        ],
        says(Verdict::MustAccept, words::AMAZON_RETURN_AS_SENT_HEADLINE),
        &A060,
        words::AMAZON_RETURN_AS_SENT,
    )
    .also(&[&A047, &A049, &A061])
    .inferred(),
    // D-21: accepted after the window
    Rule::marketplace(
        "amazon.return.as-sent-late",
        &[
            MFN,
            only(m::AMAZON_US),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::BACK),
            Fact::Reason.is(BUYERS),
            Fact::Channel.is(ASKED),
            Fact::RefundAlreadyMade.no(),
            Fact::ReturnedCondition.is(rc::AS_SENT),
            Fact::InsideReturnWindow.no(),
        ],
        says(
            Verdict::RefundWithDeduction,
            words::AMAZON_RETURN_AS_SENT_LATE_HEADLINE,
        ),
        &A061,
        words::AMAZON_RETURN_AS_SENT_LATE,
    )
    .also(&[&A060, &A047])
    .overrides(&["amazon.return.as-sent"]),
    // D-30
    Rule::marketplace(
        "amazon.return.worse",
        &[
            MFN,
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::BACK),
            Fact::Reason.is_not(SELLERS),
            Fact::Channel.is(ASKED),
            Fact::RefundAlreadyMade.no(),
            Fact::ReturnedCondition.is(WORSE),
        ],
        says(
            Verdict::RefundWithDeduction,
            words::AMAZON_RETURN_WORSE_HEADLINE,
        ),
        &A062,
        words::AMAZON_RETURN_WORSE,
    )
    .also(&[&A064, &A065, &A045, &A046])
    .inferred(),
    // L-EU-009, L-UK-005: nothing is deducted from a withdrawal where the right was not explained
    Rule::marketplace(
        "amazon.return.worse-not-told",
        &[
            MFN,
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::BACK),
            Fact::Reason.is_not(SELLERS),
            Fact::Channel.is(ASKED),
            Fact::RefundAlreadyMade.no(),
            Fact::ReturnedCondition.is(WORSE),
            Fact::Regime.is(regime::EU | regime::UK),
            Fact::BuyerIsBusiness.no(),
            Fact::SellerIsBusiness.yes(),
            Fact::WithdrawalInfoGiven.no(),
            Fact::ExtendedWindow.is(extended_window::RUNNING),
        ],
        says(
            Verdict::MustAccept,
            words::AMAZON_RETURN_WORSE_NOT_TOLD_HEADLINE,
        ),
        &eu::sources::L009,
        words::AMAZON_RETURN_WORSE_NOT_TOLD,
    )
    .also(&[
        &eu::sources::L010,
        &uk::sources::L005,
        &uk::sources::L002,
        &A062,
    ])
    .inferred()
    .overrides(&["amazon.return.worse"]),
    Rule::marketplace(
        "amazon.return.worse-seller-fault",
        &[
            MFN,
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::BACK),
            Fact::Reason.is(SELLERS),
            Fact::Channel.is(ASKED),
            Fact::RefundAlreadyMade.no(),
            Fact::ReturnedCondition.is(WORSE),
        ],
        says(
            Verdict::MustAccept,
            words::AMAZON_RETURN_WORSE_SELLER_FAULT_HEADLINE,
        ),
        &A058,
        words::AMAZON_RETURN_WORSE_SELLER_FAULT,
    )
    .also(&[&A060, &A056])
    .inferred(),
    // D-31
    Rule::marketplace(
        "amazon.return.different",
        &[
            MFN,
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::BACK),
            Fact::Reason.is_not(r::WRONG_ITEM),
            Fact::Channel.is(ASKED),
            Fact::RefundAlreadyMade.no(),
            Fact::ReturnedCondition.is(rc::DIFFERENT_ITEM),
        ],
        says(
            Verdict::RefundWithDeduction,
            words::AMAZON_RETURN_DIFFERENT_HEADLINE,
        ),
        &A064,
        words::AMAZON_RETURN_DIFFERENT,
    )
    .also(&[&A063, &A047, &A065])
    .inferred(),
    Rule::marketplace(
        "amazon.return.different-seller-fault",
        &[
            MFN,
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::BACK),
            Fact::Reason.is(r::WRONG_ITEM),
            Fact::Channel.is(ASKED),
            Fact::RefundAlreadyMade.no(),
            Fact::ReturnedCondition.is(rc::DIFFERENT_ITEM),
        ],
        says(
            Verdict::MustAccept,
            words::AMAZON_RETURN_DIFFERENT_SELLER_FAULT_HEADLINE,
        ),
        &A058,
        words::AMAZON_RETURN_DIFFERENT_SELLER_FAULT,
    )
    .also(&[&A056])
    .inferred(),
    Rule::marketplace(
        "amazon.return.back-empty",
        &[
            MFN,
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::BACK),
            Fact::Channel.is(ASKED),
            Fact::RefundAlreadyMade.no(),
            Fact::ReturnedCondition.is(rc::NOT_SENT_BACK),
        ],
        says(
            Verdict::WaitForItem,
            words::AMAZON_RETURN_BACK_EMPTY_HEADLINE,
        ),
        &A040,
        words::AMAZON_RETURN_BACK_EMPTY,
    )
    .inferred(),
    refunded(
        "amazon.refunded.by-seller",
        &[
            MFN,
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::WITH_CARRIER | p::DELIVERED | RETURNING | p::LOST),
            Fact::Reason.is_not(r::NOT_RECEIVED),
            Fact::Channel.is(ASKED),
            UNCLAIMED,
            Fact::RefundAlreadyMade.yes(),
            Fact::RefundedBy.is(refunded_by::SELLER),
        ],
    ),
    refunded(
        "amazon.refunded.by-seller-returning",
        &[
            MFN,
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(RETURNING),
            Fact::Reason.is(r::NOT_RECEIVED),
            Fact::Channel.is(ASKED),
            UNCLAIMED,
            Fact::RefundAlreadyMade.yes(),
            Fact::RefundedBy.is(refunded_by::SELLER),
        ],
    ),
    // Where Amazon's cover may pay, what it asks for stands
    refunded(
        "amazon.refunded.by-seller-not-received",
        &[
            MFN,
            except(m::AMAZON_US | m::AMAZON_CA),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::WITH_CARRIER | p::DELIVERED | p::LOST),
            Fact::Reason.is(r::NOT_RECEIVED),
            Fact::Channel.is(ASKED),
            UNCLAIMED,
            Fact::RefundAlreadyMade.yes(),
            Fact::RefundedBy.is(refunded_by::SELLER),
        ],
    ),
    // Paid by Amazon, and the goods are not back yet
    Rule::marketplace(
        "amazon.refunded.goods-not-back",
        &[
            MFN,
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::WITH_CARRIER | p::DELIVERED | p::COMING_BACK),
            Fact::Channel.is(ASKED),
            Fact::ClaimState.is_not(claim_state::OPEN | claim_state::INFORMATION_REQUESTED),
            Fact::RefundAlreadyMade.yes(),
            Fact::RefundedBy.is(refunded_by::MARKETPLACE),
        ],
        says(
            Verdict::WaitForItem,
            words::AMAZON_REFUNDED_GOODS_NOT_BACK_HEADLINE,
        ),
        &A098,
        words::AMAZON_REFUNDED_GOODS_NOT_BACK,
    )
    .also(&[&A099])
    .overrides(&["amazon.*"])
    .inferred(),
    // D-30, D-31: Amazon refunded at the first scan
    Rule::marketplace(
        "amazon.return.safe-t",
        &[
            MFN,
            only(m::AMAZON_US),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::BACK),
            Fact::Channel.is(ASKED),
            Fact::RefundAlreadyMade.yes(),
            Fact::RefundedBy.is(refunded_by::MARKETPLACE),
            Fact::ReturnedCondition.is_not(rc::AS_SENT),
            Fact::ReimbursementWindow.is(w::OPEN),
        ],
        says(Verdict::Contest, words::AMAZON_RETURN_SAFE_T_HEADLINE),
        &A098,
        words::AMAZON_RETURN_SAFE_T,
    )
    .also(&[&A099, &A048])
    .inferred(),
    Rule::marketplace(
        "amazon.return.safe-t-late",
        &[
            MFN,
            only(m::AMAZON_US),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::BACK),
            Fact::Channel.is(ASKED),
            Fact::RefundAlreadyMade.yes(),
            Fact::RefundedBy.is(refunded_by::MARKETPLACE),
            Fact::ReturnedCondition.is_not(rc::AS_SENT),
            Fact::ReimbursementWindow.is_not(w::OPEN | w::LOST),
        ],
        says(
            Verdict::MarketplaceDecides,
            words::AMAZON_RETURN_SAFE_T_LATE_HEADLINE,
        ),
        &A098,
        words::AMAZON_RETURN_SAFE_T_LATE,
    )
    .inferred(),
    // D-33: Amazon refunded because the seller had not
    Rule::marketplace(
        "amazon.return.safe-t-lost",
        &[
            MFN,
            only(m::AMAZON_US),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::BACK),
            Fact::Channel.is(ASKED),
            Fact::RefundAlreadyMade.yes(),
            Fact::RefundedBy.is(refunded_by::MARKETPLACE),
            Fact::ReturnedCondition.is_not(rc::AS_SENT),
            Fact::ReimbursementWindow.is(w::LOST),
        ],
        says(
            Verdict::MarketplaceDecides,
            words::AMAZON_RETURN_SAFE_T_LOST_HEADLINE,
        ),
        &A048,
        words::AMAZON_RETURN_SAFE_T_LOST,
    )
    .also(&[&A047])
    .unsettled(),
    Rule::marketplace(
        "amazon.return.refunded-by-amazon",
        &[
            MFN,
            except(m::AMAZON_US),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::BACK),
            Fact::Channel.is(ASKED),
            Fact::RefundAlreadyMade.yes(),
            Fact::RefundedBy.is(refunded_by::MARKETPLACE),
            Fact::ReturnedCondition.is_not(rc::AS_SENT),
        ],
        says(
            Verdict::Unsettled,
            words::AMAZON_RETURN_REFUNDED_BY_AMAZON_HEADLINE,
        ),
        &A099,
        words::AMAZON_RETURN_REFUNDED_BY_AMAZON,
    )
    .also(&[&A098])
    .unsettled(),
    Rule::marketplace(
        "amazon.return.refunded-and-sound",
        &[
            MFN,
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::BACK),
            Fact::Channel.is(ASKED),
            Fact::RefundAlreadyMade.yes(),
            Fact::RefundedBy.is(refunded_by::MARKETPLACE),
            Fact::ReturnedCondition.is(rc::AS_SENT),
        ],
        says(
            Verdict::MarketplaceDecides,
            words::AMAZON_RETURN_REFUNDED_AND_SOUND_HEADLINE,
        ),
        &A052,
        words::AMAZON_RETURN_REFUNDED_AND_SOUND,
    )
    .inferred(),
    // D-35. Where nothing is said of such a rule, the rows above speak: the first that may prevail does.
    Rule::marketplace(
        "amazon.return.returnless",
        &[
            MFN,
            only(m::AMAZON_JP | m::AMAZON_US | m::AMAZON_NL | m::AMAZON_DE),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::DELIVERED),
            Fact::Reason.is(RETURN_REASONS),
            Fact::Channel.is(c::RETURN_REQUEST),
            Fact::ReturnlessRule.yes(),
            Fact::InsideReturnWindow.yes(),
        ],
        says(Verdict::MustAccept, words::RETURNLESS),
        &A066,
        words::RETURNLESS_SAYS,
    )
    .overrides(BY_REQUEST_AND_SMALL),
    Rule::marketplace(
        "amazon.return.returnless-elsewhere",
        &[
            MFN,
            except(m::AMAZON_JP | m::AMAZON_US | m::AMAZON_NL | m::AMAZON_DE),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::DELIVERED),
            Fact::Reason.is(RETURN_REASONS),
            Fact::Channel.is(c::RETURN_REQUEST),
            Fact::ReturnlessRule.yes(),
            Fact::InsideReturnWindow.yes(),
        ],
        says(Verdict::MustAccept, words::RETURNLESS),
        &A066,
        words::RETURNLESS_SAYS,
    )
    .inferred()
    .overrides(BY_REQUEST),
];

pub use crate::words::amazon::CUSTOM_RETURN;
pub use crate::words::amazon::CUSTOM_SAYS;

const UNCLAIMED: Cond = Fact::ClaimState.is(cs::NONE | cs::DENIED | cs::CLOSED);

/// The seller has paid it back: nothing more is owed.
const fn refunded(id: &'static str, when: &'static [Cond]) -> Rule {
    Rule::marketplace(
        id,
        when,
        says(
            Verdict::NotACancellation,
            words::AMAZON_RETURN_ALREADY_REFUNDED_HEADLINE,
        ),
        &A071,
        words::AMAZON_RETURN_ALREADY_REFUNDED,
    )
    .overrides(ORDINARY)
    .inferred()
}

/// The rows on a request that another finding may displace.
const BY_REQUEST: &[&str] = &[
    "amazon.return.authorised*",
    "amazon.return.awaited",
    "amazon.return.closed",
    "amazon.return.inside*",
    "amazon.return.never-sent",
];

const BY_REQUEST_AND_SMALL: &[&str] = &[
    "amazon.return.authorised*",
    "amazon.return.awaited",
    "amazon.return.closed",
    "amazon.return.inside*",
    "amazon.return.never-sent",
    "amazon.return.small-without-address",
];

/// What the law takes out of the right to withdraw: Amazon's own window is all there is (L-EU-011, L-UK-006).
const fn exempt(id: &'static str, when: &'static [Cond], duties: &'static [&'static str]) -> Rule {
    Rule::marketplace(
        id,
        when,
        Yield::Steps(&[]),
        &eu::sources::L011,
        words::INSIDE_SAYS,
    )
    .overrides(duties)
}
const EVEN_UNOPENED: &[&str] = &[
    "amazon.duty.refund-withdrawal-uk-*",
    "amazon.duty.refund-withdrawal-eu-*",
];
const UNLESS_UNOPENED: &[&str] = &[
    "amazon.duty.refund-withdrawal-uk-running",
    "amazon.duty.refund-withdrawal-eu-running",
];

/// Clocks, steps, proofs and warnings of returns.
pub static EFFECTS: &[Rule] = &[
    Rule::marketplace(
        "amazon.duty.authorise",
        &[
            MFN,
            Fact::Channel.is(c::RETURN_REQUEST),
            only(m::AMAZON_US | m::AMAZON_DE),
            Fact::ReturnRequestState.is(st::PENDING),
            Fact::Parcel.is(p::DELIVERED),
        ],
        Yield::Duty {
            id: "answer-return-request",
            due: Due::HoursAfter(When::RequestedAt, 24),
            limit: Some(words::AMAZON_DUTY_AUTHORISE_LIMIT),
            if_missed: Some(words::AMAZON_DUTY_AUTHORISE_IF_MISSED),
        },
        &A034,
        words::AMAZON_DUTY_AUTHORISE,
    )
    .also(&[&A036, &A084]),
    Rule::marketplace(
        "amazon.duty.authorise-japan",
        &[
            MFN,
            Fact::Channel.is(c::RETURN_REQUEST),
            only(m::AMAZON_JP),
            Fact::ReturnRequestState.is(st::PENDING),
            Fact::Parcel.is(p::DELIVERED),
        ],
        Yield::Duty {
            id: "answer-return-request",
            due: Due::HoursAfter(When::RequestedAt, 24),
            limit: Some(words::AMAZON_DUTY_AUTHORISE_JAPAN_LIMIT),
            if_missed: None,
        },
        &A035,
        words::AMAZON_DUTY_AUTHORISE_JAPAN,
    )
    .also(&[&A084]),
    Rule::marketplace(
        "amazon.duty.refund-us",
        &[
            MFN,
            only(m::AMAZON_US),
            Fact::Parcel.is(RETURNING),
            Fact::RefundAlreadyMade.is_not(kotowari::fact::YES),
            Fact::Answer.is_not(a::MARKETPLACE_DECIDES),
        ],
        Yield::Duty {
            id: "refund-return",
            due: Due::EndOfDayAfter(When::ReturnReceivedAt, 4),
            limit: Some(words::AMAZON_DUTY_REFUND_US_LIMIT),
            if_missed: Some(words::AMAZON_DUTY_REFUND_US_IF_MISSED),
        },
        &A047,
        words::AMAZON_DUTY_REFUND_US,
    )
    .also(&[&A048])
    .since("2026-01-26"),
    Rule::marketplace(
        "amazon.duty.refund-us-before-2026",
        &[
            MFN,
            only(m::AMAZON_US),
            Fact::Parcel.is(RETURNING),
            Fact::RefundAlreadyMade.is_not(kotowari::fact::YES),
            Fact::Answer.is_not(a::MARKETPLACE_DECIDES),
        ],
        Yield::Duty {
            id: "refund-return",
            due: Due::EndOfBusinessDay(When::ReturnReceivedAt, 2, Calendar::Weekdays),
            limit: Some(words::AMAZON_DUTY_REFUND_US_BEFORE_2026_LIMIT),
            if_missed: Some(words::AMAZON_DUTY_REFUND_US_BEFORE_2026_IF_MISSED),
        },
        &A047,
        words::AMAZON_DUTY_REFUND_US_BEFORE_2026,
    )
    .until("2026-01-25"),
    Rule::marketplace(
        "amazon.duty.refund-europe",
        &[
            MFN,
            only(m::AMAZON_UK | m::AMAZON_DE),
            Fact::Parcel.is(RETURNING),
            Fact::RefundAlreadyMade.is_not(kotowari::fact::YES),
        ],
        Yield::Duty {
            id: "refund-return",
            due: Due::EndOfBusinessDay(When::ReturnReceivedAt, 2, Calendar::Weekdays),
            limit: Some(words::AMAZON_DUTY_REFUND_EUROPE_LIMIT),
            if_missed: Some(words::AMAZON_DUTY_REFUND_EUROPE_IF_MISSED),
        },
        &A049,
        words::AMAZON_DUTY_REFUND_EUROPE,
    ),
    Rule::marketplace(
        "amazon.duty.refund-elsewhere",
        &[
            MFN,
            except(m::AMAZON_US | m::AMAZON_UK | m::AMAZON_DE),
            Fact::Parcel.is(RETURNING),
            Fact::RefundAlreadyMade.is_not(kotowari::fact::YES),
        ],
        Yield::Duty {
            id: "refund-return",
            due: Due::None,
            limit: Some(words::AMAZON_DUTY_REFUND_ELSEWHERE_LIMIT),
            if_missed: None,
        },
        &A050,
        words::AMAZON_DUTY_REFUND_ELSEWHERE,
    )
    .also(&[&A049])
    .unsettled(),
    Rule::marketplace(
        "amazon.duty.refund-elsewhere-back",
        &[
            MFN,
            except(m::AMAZON_US | m::AMAZON_UK | m::AMAZON_DE),
            Fact::Parcel.is(p::BACK),
            Fact::RefundAlreadyMade.is_not(kotowari::fact::YES),
        ],
        Yield::Duty {
            id: "refund-return",
            due: Due::None,
            limit: Some(words::AMAZON_DUTY_REFUND_ELSEWHERE_LIMIT),
            if_missed: None,
        },
        &A050,
        words::AMAZON_DUTY_REFUND_ELSEWHERE_BACK,
    )
    .also(&[&A049])
    .overrides(&["amazon.duty.refund-elsewhere"])
    .unsettled(),
    // D-43: nobody returned it, and the buyer may want it sent again
    Rule::marketplace(
        "amazon.duty.refused-choice",
        &[
            MFN,
            except(m::AMAZON_US | m::AMAZON_UK | m::AMAZON_DE),
            Fact::Parcel.is(p::BACK),
            Fact::Reason.is_not(SELLERS),
            Fact::Channel.is(c::DELIVERY_REFUSED),
            Fact::Answer.is(a::ACCEPT_ADVISED),
            Fact::RefundAlreadyMade.is_not(kotowari::fact::YES),
        ],
        CHOICE,
        &A050,
        words::AMAZON_DUTY_REFUSED_CHOICE,
    )
    .also(&[&A076, &A084])
    .overrides(&["amazon.duty.refund-elsewhere*"])
    .unsettled(),
    Rule::marketplace(
        "amazon.duty.undelivered-choice",
        &[
            MFN,
            except(m::AMAZON_US | m::AMAZON_UK | m::AMAZON_DE),
            Fact::Parcel.is(p::BACK),
            Fact::Reason.is(UNDELIVERABLE),
            Fact::Channel.is(BUTTON | c::MESSAGE | c::SUBSCRIPTION_PAGE | c::SELLER),
            Fact::Answer.is(a::ACCEPT_ADVISED),
            Fact::RefundAlreadyMade.is_not(kotowari::fact::YES),
        ],
        CHOICE,
        &A050,
        words::AMAZON_DUTY_REFUSED_CHOICE,
    )
    .also(&[&A076, &A084])
    .overrides(&["amazon.duty.refund-elsewhere*"])
    .unsettled(),
    Rule::marketplace(
        "amazon.duty.uk-address",
        &[
            MFN,
            Fact::Channel.is(c::RETURN_REQUEST),
            only(m::AMAZON_UK),
            Fact::DomesticReturnAddress.no(),
        ],
        Yield::Duty {
            id: "return-address",
            due: Due::EndOfDayAfter(When::RequestedAt, 4),
            limit: Some(words::AMAZON_DUTY_UK_ADDRESS_LIMIT),
            if_missed: Some(words::AMAZON_DUTY_UK_ADDRESS_IF_MISSED),
        },
        &A068,
        words::AMAZON_DUTY_UK_ADDRESS,
    )
    .also(&[&A069])
    .since("2024-11-11"),
    Rule::marketplace(
        "amazon.duty.safe-t",
        &[
            MFN,
            only(m::AMAZON_US),
            Fact::Parcel.is(p::BACK),
            Fact::Answer.is(a::CONTEST),
            Fact::Channel.is(ASKED),
            NO_CLAIM,
        ],
        Yield::Duty {
            id: "safe-t-claim",
            due: Due::EndOfDayAfterLater(When::ReturnReceivedAt, When::RefundedAt, 30),
            limit: Some(words::AMAZON_DUTY_SAFE_T_LIMIT),
            if_missed: Some(words::AMAZON_DUTY_SAFE_T_IF_MISSED),
        },
        &A098,
        words::AMAZON_DUTY_SAFE_T,
    )
    .also(&[&A099])
    .since("2026-02-16"),
    Rule::marketplace(
        "amazon.duty.safe-t-before-2026",
        &[
            MFN,
            only(m::AMAZON_US),
            Fact::Parcel.is(p::BACK),
            Fact::Answer.is(a::CONTEST),
            Fact::Channel.is(ASKED),
            NO_CLAIM,
        ],
        Yield::Duty {
            id: "safe-t-claim",
            due: Due::EndOfDayAfterLater(When::ReturnReceivedAt, When::RefundedAt, 30),
            limit: Some(words::AMAZON_DUTY_SAFE_T_BEFORE_2026_LIMIT),
            if_missed: None,
        },
        &A098,
        words::AMAZON_DUTY_SAFE_T_BEFORE_2026,
    )
    .also(&[&A099])
    .until("2026-02-15")
    .conflicting(),
    Rule::marketplace(
        "amazon.clock.return-lapses",
        &[
            MFN,
            Fact::Channel.is(c::RETURN_REQUEST),
            only(m::AMAZON_US),
            Fact::Parcel.is(p::DELIVERED),
        ],
        Yield::Consequence {
            id: "return-request-lapses",
            at: Due::StartOfDayAfter(When::RequestedAt, 50),
            hurts: Hurts::Buyer,
        },
        &A040,
        words::AMAZON_CLOCK_RETURN_LAPSES,
    ),
    Rule::marketplace(
        "amazon.clock.first-scan",
        &[
            MFN,
            only(m::AMAZON_US),
            Fact::Parcel.is(p::COMING_BACK),
            Fact::Channel.is(c::RETURN_REQUEST),
            Fact::ReturnLabelFrom.is(kotowari::fact::return_label_from::MARKETPLACE),
        ],
        Yield::Consequence {
            id: "refund-at-first-scan",
            at: Due::Start(When::ReturnFirstScanAt),
            hurts: Hurts::Seller,
        },
        &A052,
        words::AMAZON_CLOCK_FIRST_SCAN,
    )
    .also(&[&A048]),
    Rule::marketplace(
        "amazon.warning.first-scan-paid",
        &[
            MFN,
            only(m::AMAZON_US),
            Fact::Parcel.is(RETURNING),
            Fact::Channel.is(c::RETURN_REQUEST),
            Fact::ReturnLabelFrom.is(label::MARKETPLACE),
        ],
        Yield::Warning("amazon-may-have-refunded"),
        &A052,
        words::AMAZON_WARNING_FIRST_SCAN_PAID,
    )
    .also(&[&A048]),
    Rule::marketplace(
        "amazon.warning.first-scan-europe",
        &[
            MFN,
            only(EURO | m::AMAZON_PL | m::AMAZON_UK),
            Fact::Parcel.is(RETURNING),
            Fact::Channel.is(c::RETURN_REQUEST),
            Fact::ReturnLabelFrom.is(label::MARKETPLACE),
        ],
        Yield::Warning("amazon-may-have-refunded"),
        &A206,
        words::AMAZON_WARNING_FIRST_SCAN_EUROPE,
    )
    .inferred(),
    Rule::marketplace(
        "amazon.unknown.made-to-order",
        &[
            MFN,
            except(CUSTOM),
            Fact::MadeToOrder.yes(),
            Fact::Parcel.is(p::WITH_CARRIER | p::DELIVERED),
            Fact::Reason.is(BUYERS),
        ],
        Yield::Unknown("amazon.made-to-order"),
        &A204,
        words::AMAZON_UNKNOWN_MADE_TO_ORDER,
    )
    .also(&[&A203])
    .unsettled(),
    Rule::marketplace(
        "amazon.unknown.made-to-order-sizes",
        &[
            MFN,
            only(CUSTOM),
            Fact::Personalised.yes(),
            Fact::Parcel.is(p::WITH_CARRIER | p::DELIVERED),
            Fact::Reason.is(BUYERS),
        ],
        Yield::Unknown("amazon.made-to-order-sizes"),
        &A203,
        words::AMAZON_UNKNOWN_MADE_TO_ORDER_SIZES,
    )
    .also(&[&A204])
    .conflicting(),
    Rule::marketplace(
        "amazon.clock.silent-refund",
        &[
            MFN,
            only(m::AMAZON_US),
            Fact::Parcel.is(p::BACK),
            Fact::RefundAlreadyMade.is_not(kotowari::fact::YES),
        ],
        Yield::Consequence {
            id: "automatic-refund",
            at: Due::EndOfDayAfter(When::ReturnReceivedAt, 4),
            hurts: Hurts::Seller,
        },
        &A047,
        words::AMAZON_CLOCK_SILENT_REFUND,
    )
    .also(&[&A048])
    .since("2026-01-26"),
    Rule::marketplace(
        "amazon.window.return-japan",
        &[only(m::AMAZON_JP), MFN, Fact::Parcel.is(p::DELIVERED)],
        Yield::Window {
            id: "return-window",
            from: Due::Start(When::DeliveredAt),
            until: Due::EndOfDayAfter(When::DeliveredAt, 30),
        },
        &A044,
        words::AMAZON_WINDOW_RETURN_JAPAN,
    )
    .also(&[&A031])
    .inferred(),
    Rule::marketplace(
        "amazon.window.return-us",
        &[only(m::AMAZON_US), MFN, Fact::Parcel.is(p::DELIVERED)],
        Yield::Window {
            id: "return-window",
            from: Due::Start(When::DeliveredAt),
            until: Due::EndOfDayAfter(When::DeliveredAt, 30),
        },
        &A041,
        words::AMAZON_WINDOW_RETURN_US,
    )
    .also(&[&A031])
    .conflicting(),
    Rule::marketplace(
        "amazon.window.return-electronics",
        &[
            only(EURO | m::AMAZON_UK),
            MFN,
            Fact::Parcel.is(p::DELIVERED),
            Fact::Electronics.yes(),
        ],
        Yield::Window {
            id: "return-window",
            from: Due::Start(When::DeliveredAt),
            until: Due::EndOfDayAfter(When::DeliveredAt, 14),
        },
        &A070,
        words::AMAZON_WINDOW_RETURN_ELECTRONICS,
    )
    .since("2024-04-25")
    .inferred(),
    Rule::marketplace(
        "amazon.window.return-europe",
        &[
            only(EURO | m::AMAZON_UK),
            MFN,
            Fact::Parcel.is(p::DELIVERED),
            Fact::Electronics.no(),
        ],
        Yield::Window {
            id: "return-window",
            from: Due::Start(When::DeliveredAt),
            until: Due::EndOfDayAfter(When::DeliveredAt, 30),
        },
        &A055,
        words::AMAZON_WINDOW_RETURN_EUROPE,
    )
    .also(&[&A070])
    .conflicting(),
    Rule::marketplace(
        "amazon.window.undo-refund",
        &[
            only(m::AMAZON_JP),
            Fact::RefundAlreadyMade.yes(),
            Fact::RefundedBy.is(refunded_by::SELLER),
        ],
        Yield::Window {
            id: "undo-refund",
            from: Due::Start(When::RefundedAt),
            until: Due::HoursAfter(When::RefundedAt, 2),
        },
        &A071,
        words::AMAZON_WINDOW_UNDO_REFUND,
    ),
    Rule::marketplace(
        "amazon.steps.authorise",
        &[
            MFN,
            Fact::Channel.is(c::RETURN_REQUEST),
            Fact::Parcel.is(p::WITH_CARRIER | p::DELIVERED),
            Fact::Reason.is(OTHER_THAN_DELIVERY),
            Fact::Answer.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED | a::MUST_REMEDY),
        ],
        Yield::Steps(&[
            words::AMAZON_STEPS_AUTHORISE_STEP_1,
            words::AMAZON_STEPS_AUTHORISE_STEP_2,
            words::AMAZON_STEPS_AUTHORISE_STEP_3,
        ]),
        &A032,
        words::AMAZON_STEPS_AUTHORISE,
    )
    .also(&[&A033]),
    // There is nothing left to authorise
    Rule::marketplace(
        "amazon.steps.authorised",
        &[
            MFN,
            Fact::Channel.is(c::RETURN_REQUEST),
            Fact::Parcel.is(p::DELIVERED),
            Fact::Answer.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED | a::MUST_REMEDY),
            Fact::ReturnRequestState.is(st::AUTO_AUTHORISED),
        ],
        Yield::Steps(&[
            words::AMAZON_STEPS_AUTHORISED_STEP_1,
            words::AMAZON_STEPS_AUTHORISE_STEP_3,
        ]),
        &A032,
        words::AMAZON_STEPS_AUTHORISE,
    )
    .overrides(&["amazon.steps.authorise", "amazon.steps.authorise-late"]),
    Rule::marketplace(
        "amazon.steps.authorise-late",
        &[
            MFN,
            Fact::Channel.is(c::RETURN_REQUEST),
            Fact::Parcel.is(p::DELIVERED),
            Fact::Reason.is(r::LATE),
            Fact::Answer.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED),
        ],
        Yield::Steps(&[
            words::AMAZON_STEPS_AUTHORISE_STEP_1,
            words::AMAZON_STEPS_AUTHORISE_STEP_2,
            words::AMAZON_STEPS_AUTHORISE_STEP_3,
        ]),
        &A032,
        words::AMAZON_STEPS_AUTHORISE,
    )
    .also(&[&A033]),
    // D-35: nothing comes back. A request out of policy is not refunded without the goods.
    // Nothing more is owed
    Rule::marketplace(
        "amazon.steps.already-refunded",
        &[
            MFN,
            Fact::Channel.is(ASKED),
            Fact::RefundAlreadyMade.yes(),
            Fact::RefundedBy.is(refunded_by::SELLER),
            Fact::Answer.is(a::NOT_A_CANCELLATION),
        ],
        Yield::Steps(&[words::AMAZON_STEPS_ALREADY_REFUNDED_STEP_1]),
        &A071,
        words::AMAZON_RETURN_ALREADY_REFUNDED,
    )
    .inferred(),
    Rule::marketplace(
        "amazon.steps.returnless",
        &[
            MFN,
            Fact::Channel.is(c::RETURN_REQUEST),
            Fact::Parcel.is(p::DELIVERED),
            Fact::Answer.is(a::MUST_ACCEPT),
            Fact::ReturnlessRule.yes(),
            Fact::InsideReturnWindow.yes(),
        ],
        Yield::Steps(&[
            words::AMAZON_STEPS_AUTHORISE_STEP_1,
            words::AMAZON_STEPS_RETURNLESS_STEP_2,
        ]),
        &A066,
        words::AMAZON_STEPS_RETURNLESS,
    )
    .overrides(&["amazon.steps.authorise*", "amazon.steps.fault"]),
    // D-10, D-29 by message: the request comes through the return centre
    Rule::marketplace(
        "amazon.steps.return-by-message",
        &[
            MFN,
            Fact::Channel.is(BUTTON | c::MESSAGE),
            Fact::Parcel.is(p::DELIVERED),
            Fact::Reason.is(OTHER_THAN_DELIVERY),
            Fact::Overall.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED | a::MUST_REMEDY),
        ],
        Yield::Steps(&[
            words::AMAZON_STEPS_RETURN_BY_MESSAGE_STEP_1,
            words::AMAZON_STEPS_RETURN_BY_MESSAGE_STEP_2,
            words::AMAZON_STEPS_AUTHORISE_STEP_3,
        ]),
        &A016,
        words::AMAZON_STEPS_RETURN_BY_MESSAGE,
    )
    .also(&[&A032, &A033]),
    Rule::marketplace(
        "amazon.steps.return-by-message-on-the-way",
        &[
            MFN,
            Fact::Channel.is(BUTTON | c::MESSAGE),
            Fact::Parcel.is(p::WITH_CARRIER),
            Fact::Reason.is(SELLERS),
            Fact::Overall.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED | a::MUST_REMEDY),
        ],
        Yield::Steps(&[
            words::AMAZON_STEPS_RETURN_BY_MESSAGE_ON_THE_WAY_STEP_1,
            words::AMAZON_STEPS_RETURN_BY_MESSAGE_STEP_2,
            words::AMAZON_STEPS_AUTHORISE_STEP_3,
        ]),
        &A016,
        words::AMAZON_STEPS_RETURN_BY_MESSAGE,
    )
    .also(&[&A031, &A032, &A033]),
    // D-20, D-23: what is awaited
    Rule::marketplace(
        "amazon.steps.awaited",
        &[
            MFN,
            Fact::Channel.is(c::RETURN_REQUEST),
            Fact::Parcel.is(p::DELIVERED | p::COMING_BACK),
            Fact::Answer.is(a::WAIT_FOR_ITEM),
        ],
        Yield::Steps(&[
            words::AMAZON_STEPS_AWAITED_STEP_1,
            words::AMAZON_STEPS_AUTHORISE_STEP_3,
        ]),
        &A031,
        words::AMAZON_STEPS_AWAITED,
    )
    .also(&[&A040]),
    Rule::marketplace(
        "amazon.steps.close-japan",
        &[
            MFN,
            Fact::Channel.is(c::RETURN_REQUEST),
            only(m::AMAZON_JP),
            Fact::Parcel.is(p::DELIVERED),
            Fact::Answer.is(a::MAY_REFUSE),
        ],
        Yield::Steps(&[
            words::AMAZON_STEPS_CLOSE_JAPAN_STEP_1,
            words::AMAZON_STEPS_CLOSE_JAPAN_STEP_2,
            words::AMAZON_STEPS_CLOSE_JAPAN_STEP_3,
        ]),
        &A037,
        words::AMAZON_STEPS_CLOSE_JAPAN,
    ),
    Rule::marketplace(
        "amazon.steps.close",
        &[
            MFN,
            Fact::Channel.is(c::RETURN_REQUEST),
            except(m::AMAZON_JP),
            Fact::Parcel.is(p::DELIVERED),
            Fact::Answer.is(a::MAY_REFUSE),
        ],
        Yield::Steps(&[
            words::AMAZON_STEPS_CLOSE_STEP_1,
            words::AMAZON_STEPS_CLOSE_STEP_2,
        ]),
        &A036,
        words::AMAZON_STEPS_CLOSE,
    )
    .also(&[&A039]),
    Rule::marketplace(
        "amazon.steps.close-custom",
        &[
            MFN,
            Fact::Channel.is(c::RETURN_REQUEST),
            only(CUSTOM),
            Fact::Personalised.yes(),
            Fact::Reason.is(BUYERS),
            Fact::Answer.is(a::MAY_REFUSE),
        ],
        Yield::Steps(&[
            words::AMAZON_STEPS_CLOSE_STEP_1,
            words::AMAZON_STEPS_CLOSE_CUSTOM_STEP_1,
        ]),
        &A203,
        words::AMAZON_STEPS_CLOSE_CUSTOM,
    )
    .also(&[&A205, &A036])
    .overrides(&["amazon.steps.close"]),
    Rule::marketplace(
        "amazon.steps.first-scan",
        &[
            MFN,
            only(m::AMAZON_US),
            Fact::Parcel.is(p::COMING_BACK),
            Fact::Channel.is(c::RETURN_REQUEST),
            Fact::ReturnLabelFrom.is(label::MARKETPLACE),
            Fact::Answer.is(a::MARKETPLACE_DECIDES),
        ],
        Yield::Steps(&[
            words::AMAZON_STEPS_FIRST_SCAN_STEP_1,
            words::AMAZON_STEPS_FIRST_SCAN_STEP_2,
            words::AMAZON_STEPS_FIRST_SCAN_STEP_3,
        ]),
        &A052,
        words::AMAZON_STEPS_FIRST_SCAN,
    )
    .also(&[&A098]),
    Rule::marketplace(
        "amazon.steps.catalogue-error",
        &[
            MFN,
            Fact::Channel.is(c::RETURN_REQUEST),
            only(m::AMAZON_JP),
            Fact::Answer.is(a::REDIRECT),
            Fact::ListingErrorBy.is(listing_error_by::MARKETPLACE),
        ],
        Yield::Steps(&[
            words::AMAZON_STEPS_CATALOGUE_ERROR_STEP_1,
            words::AMAZON_STEPS_CATALOGUE_ERROR_STEP_2,
        ]),
        &A038,
        words::AMAZON_STEPS_CATALOGUE_ERROR,
    ),
    Rule::marketplace(
        "amazon.steps.deduct",
        &[
            MFN,
            except(m::AMAZON_US),
            Fact::Parcel.is(p::BACK),
            Fact::Answer.is(a::REFUND_WITH_DEDUCTION),
        ],
        Yield::Steps(&[
            words::AMAZON_STEPS_DEDUCT_STEP_1,
            words::AMAZON_STEPS_DEDUCT_STEP_2,
            words::AMAZON_STEPS_DEDUCT_STEP_3,
        ]),
        &A065,
        words::AMAZON_STEPS_DEDUCT,
    ),
    Rule::marketplace(
        "amazon.steps.deduct-us",
        &[
            MFN,
            only(m::AMAZON_US),
            Fact::Parcel.is(p::BACK),
            Fact::Answer.is(a::REFUND_WITH_DEDUCTION),
        ],
        Yield::Steps(&[
            words::AMAZON_STEPS_DEDUCT_STEP_1,
            words::AMAZON_STEPS_DEDUCT_STEP_2,
            words::AMAZON_STEPS_DEDUCT_US_STEP_3,
        ]),
        &A064,
        words::AMAZON_STEPS_DEDUCT_US,
    )
    .also(&[&A065]),
    Rule::marketplace(
        "amazon.steps.refund",
        &[
            MFN,
            Fact::Parcel.is(p::BACK),
            Fact::Answer.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED),
        ],
        Yield::Steps(&[
            words::AMAZON_STEPS_REFUND_STEP_1,
            words::AMAZON_STEPS_REFUND_STEP_2,
        ]),
        &A049,
        words::AMAZON_STEPS_REFUND,
    )
    .also(&[&A047]),
    // D-43: the buyer is asked first
    Rule::marketplace(
        "amazon.steps.refused-back",
        &[
            MFN,
            Fact::Parcel.is(p::BACK),
            Fact::Channel.is(c::DELIVERY_REFUSED),
            Fact::Reason.is_not(SELLERS),
            Fact::Answer.is(a::ACCEPT_ADVISED | a::MUST_ACCEPT),
        ],
        Yield::Steps(&[
            words::AMAZON_STEPS_REFUND_STEP_1,
            words::AMAZON_STEPS_REFUSED_BACK_STEP_1,
            words::AMAZON_STEPS_REFUSED_BACK_STEP_2,
        ]),
        &A076,
        words::AMAZON_STEPS_REFUND,
    )
    .also(&[&A065])
    .overrides(&[
        "amazon.steps.refund",
        "amazon.steps.refund-reason-buyer",
        // Nothing has been withdrawn yet that could be acknowledged
        "eu.duty.acknowledge",
    ])
    .inferred(),
    Rule::marketplace(
        "amazon.steps.undelivered-back",
        &[
            MFN,
            Fact::Parcel.is(p::BACK),
            Fact::Channel.is(BUTTON | c::MESSAGE | c::SUBSCRIPTION_PAGE | c::SELLER),
            Fact::Reason.is(UNDELIVERABLE),
            Fact::Answer.is(a::ACCEPT_ADVISED),
        ],
        Yield::Steps(&[
            words::AMAZON_STEPS_REFUND_STEP_1,
            words::AMAZON_STEPS_REFUSED_BACK_STEP_1,
            words::AMAZON_STEPS_REFUSED_BACK_STEP_2,
        ]),
        &A076,
        words::AMAZON_STEPS_REFUND,
    )
    .also(&[&A065])
    .overrides(&["amazon.steps.refund", "amazon.steps.refund-reason-buyer"])
    .inferred(),
    Rule::marketplace(
        "amazon.steps.safe-t",
        &[
            MFN,
            only(m::AMAZON_US),
            Fact::Answer.is(a::CONTEST),
            Fact::Parcel.is(p::BACK),
            Fact::Channel.is(ASKED),
            NO_CLAIM,
        ],
        Yield::Steps(&[
            words::AMAZON_STEPS_SAFE_T_STEP_1,
            words::AMAZON_STEPS_SAFE_T_STEP_2,
        ]),
        &A098,
        words::AMAZON_STEPS_SAFE_T,
    )
    .also(&[&A099]),
    Rule::practice(
        "amazon.alternative.partial-offer",
        &[
            MFN,
            Fact::Channel.is(c::RETURN_REQUEST),
            Fact::Parcel.is(p::DELIVERED),
            Fact::Answer.is(a::MAY_REFUSE),
        ],
        Yield::Alternative("partial-refund-offer"),
        &A036,
        words::AMAZON_ALTERNATIVE_PARTIAL_OFFER,
    )
    .also(&[&A039]),
    Rule::marketplace(
        "amazon.alternative.accept-late",
        &[
            MFN,
            Fact::Channel.is(c::RETURN_REQUEST),
            only(m::AMAZON_US),
            Fact::Parcel.is(p::DELIVERED),
            Fact::Answer.is(a::MAY_REFUSE),
            Fact::InsideReturnWindow.no(),
        ],
        Yield::Alternative("accept-with-restocking"),
        &A061,
        words::AMAZON_ALTERNATIVE_ACCEPT_LATE,
    ),
    Rule::marketplace(
        "amazon.alternative.replacement",
        &[
            MFN,
            Fact::Parcel.is(p::DELIVERED),
            Fact::Reason.is(FAULTY),
            Fact::Used.no(),
        ],
        Yield::Alternative("replacement"),
        &A078,
        words::AMAZON_ALTERNATIVE_REPLACEMENT,
    )
    .inferred(),
    Rule::practice(
        "amazon.alternative.refund-used",
        &[
            MFN,
            Fact::Parcel.is(p::DELIVERED),
            Fact::Reason.is(FAULTY),
            Fact::Used.yes(),
        ],
        Yield::Alternative("refund-used"),
        &A141,
        words::AMAZON_ALTERNATIVE_REFUND_USED,
    ),
    Rule::marketplace(
        "amazon.alternative.returnless",
        &[
            MFN,
            Fact::Channel.is(c::RETURN_REQUEST),
            Fact::Parcel.is(p::DELIVERED),
            Fact::Answer.is(a::MUST_ACCEPT),
        ],
        Yield::Alternative("returnless-refund"),
        &A066,
        words::AMAZON_ALTERNATIVE_RETURNLESS,
    ),
    Rule::marketplace(
        "amazon.alternative.prepaid-label-japan",
        &[
            MFN,
            Fact::Channel.is(c::RETURN_REQUEST),
            only(m::AMAZON_JP),
            Fact::Parcel.is(p::DELIVERED),
            Fact::Answer.is(a::MUST_ACCEPT),
        ],
        Yield::Alternative("prepaid-label"),
        &A053,
        words::AMAZON_ALTERNATIVE_PREPAID_LABEL_JAPAN,
    ),
    Rule::practice(
        "amazon.keep.return",
        &[
            MFN,
            Fact::Parcel.is(RETURNING | p::DELIVERED),
            Fact::Channel.is(c::RETURN_REQUEST),
        ],
        Yield::Keep,
        &A064,
        words::AMAZON_KEEP_RETURN,
    )
    .also(&[&A065]),
    Rule::practice(
        "amazon.keep.window",
        &[
            MFN,
            Fact::Channel.is(c::RETURN_REQUEST),
            Fact::Answer.is(a::MAY_REFUSE),
        ],
        Yield::Keep,
        &A036,
        words::AMAZON_KEEP_WINDOW,
    ),
    Rule::marketplace(
        "amazon.warning.shop-terms",
        &[
            MFN,
            Fact::Channel.is(c::RETURN_REQUEST),
            Fact::Parcel.is(p::DELIVERED),
            Fact::InsideReturnWindow.yes(),
        ],
        Yield::Warning("shop-terms-do-not-narrow"),
        &A031,
        words::AMAZON_WARNING_SHOP_TERMS,
    ),
    Rule::marketplace(
        "amazon.warning.fashion-postage",
        &[
            only(m::AMAZON_US),
            MFN,
            Fact::Fashion.yes(),
            Fact::Parcel.is_not(BEFORE_DISPATCH),
        ],
        Yield::Warning("no-postage-deduction-fashion"),
        &A059,
        words::AMAZON_WARNING_FASHION_POSTAGE,
    ),
    Rule::marketplace(
        "amazon.warning.seller-fault-postage",
        &[
            MFN,
            Fact::Parcel.is_not(BEFORE_DISPATCH),
            Fact::Reason.is(FAULTY & !r::NOT_AS_DESCRIBED),
        ],
        Yield::Warning("no-postage-deduction-fault"),
        &A058,
        words::AMAZON_WARNING_SELLER_FAULT_POSTAGE,
    )
    .also(&[&A056, &crate::law::jp::sources::L042])
    // Who bears it is known then, even where no table of reasons was found
    .overrides(&["amazon.unknown.return-postage-japan"]),
    Rule::marketplace(
        "amazon.warning.wrong-description-postage",
        &[
            MFN,
            Fact::Parcel.is_not(BEFORE_DISPATCH),
            Fact::Reason.is(r::NOT_AS_DESCRIBED),
            Fact::ListingErrorBy.is_not(listing_error_by::MARKETPLACE),
        ],
        Yield::Warning("no-postage-deduction-fault"),
        &A058,
        words::AMAZON_WARNING_SELLER_FAULT_POSTAGE,
    )
    .also(&[&A056, &crate::law::jp::sources::L042])
    .overrides(&["amazon.unknown.return-postage-japan"]),
    Rule::marketplace(
        "amazon.warning.photo",
        &[
            MFN,
            only(m::AMAZON_US),
            Fact::Parcel.is(p::BACK),
            Fact::Answer.is(a::REFUND_WITH_DEDUCTION),
        ],
        Yield::Warning("photo-from-20-percent"),
        &A064,
        words::AMAZON_WARNING_PHOTO,
    ),
    Rule::marketplace(
        "amazon.warning.write-first",
        &[
            MFN,
            Fact::Parcel.is(p::BACK),
            Fact::Answer.is(a::REFUND_WITH_DEDUCTION),
        ],
        Yield::Warning("write-before-deducting"),
        &A065,
        words::AMAZON_WARNING_WRITE_FIRST,
    ),
    Rule::marketplace(
        "amazon.warning.prepaid-us",
        &[
            MFN,
            Fact::Channel.is(c::RETURN_REQUEST),
            only(m::AMAZON_US),
            Fact::Parcel.is(p::DELIVERED),
        ],
        Yield::Warning("prepaid-label-compulsory"),
        &A051,
        words::AMAZON_WARNING_PREPAID_US,
    )
    .since("2026-02-08"),
    Rule::marketplace(
        "amazon.warning.prepaid-germany",
        &[
            MFN,
            Fact::Channel.is(c::RETURN_REQUEST),
            only(m::AMAZON_DE),
            Fact::Parcel.is(p::DELIVERED),
        ],
        Yield::Warning("prepaid-label-germany"),
        &A054,
        words::AMAZON_WARNING_PREPAID_GERMANY,
    )
    .inferred(),
    Rule::marketplace(
        "amazon.warning.uk-outbound",
        &[
            MFN,
            Fact::Channel.is(c::RETURN_REQUEST),
            only(m::AMAZON_UK),
            Fact::Reason.is(BUYERS),
            Fact::Parcel.is(p::DELIVERED),
            Fact::StatutoryWindow.is(statutory_window::RUNNING),
        ],
        Yield::Warning("refund-outbound-postage"),
        &A055,
        words::AMAZON_WARNING_UK_OUTBOUND,
    ),
    Rule::marketplace(
        "amazon.warning.uk-outbound-kept",
        &[
            MFN,
            Fact::Channel.is(c::RETURN_REQUEST),
            only(m::AMAZON_UK),
            Fact::Reason.is(BUYERS),
            Fact::Parcel.is(p::DELIVERED),
            Fact::StatutoryWindow.is(statutory_window::OVER),
            Fact::WithdrawalInfoGiven.yes(),
        ],
        Yield::Warning("outbound-postage-may-be-kept"),
        &A055,
        words::AMAZON_WARNING_UK_OUTBOUND_KEPT,
    ),
    Rule::marketplace(
        "amazon.warning.not-told",
        &[
            MFN,
            Fact::Regime.is(regime::EU | regime::UK),
            Fact::BuyerIsBusiness.no(),
            Fact::SellerIsBusiness.yes(),
            Fact::Reason.is(BUYERS),
            Fact::Parcel.is(RETURNING | p::DELIVERED),
            Fact::Answer.is(a::MUST_ACCEPT | a::WAIT_FOR_ITEM),
            Fact::WithdrawalInfoGiven.no(),
            Fact::ExtendedWindow.is(extended_window::RUNNING),
        ],
        Yield::Warning("nothing-kept-where-not-told"),
        &uk::sources::L005,
        words::AMAZON_WARNING_NOT_TOLD,
    )
    .also(&[
        &uk::sources::L004,
        &eu::sources::L006,
        &eu::sources::L008,
        &eu::sources::L009,
    ])
    .inferred(),
    Rule::marketplace(
        "amazon.duty.inform-now",
        withdrawal!(regime::EU | regime::UK, NOT_TOLD),
        Yield::Duty {
            id: "give-withdrawal-information",
            due: Due::None,
            limit: Some(words::AMAZON_DUTY_INFORM_NOW_LIMIT),
            if_missed: Some(words::AMAZON_DUTY_INFORM_NOW_IF_MISSED),
        },
        &uk::sources::L002,
        words::AMAZON_DUTY_INFORM_NOW,
    )
    .also(&[&eu::sources::L010]),
    Rule::marketplace(
        "amazon.duty.refund-withdrawal-uk",
        withdrawal!(
            regime::UK,
            NOT_TOLD,
            Fact::ExtendedWindow.is(extended_window::RUNNING)
        ),
        Yield::Duty {
            id: "refund-within-14-days",
            due: Due::Clock(Clock::UkRefundAfterReturn),
            limit: Some(words::AMAZON_DUTY_REFUND_WITHDRAWAL_UK_LIMIT),
            if_missed: None,
        },
        &uk::sources::L004,
        words::AMAZON_DUTY_REFUND_WITHDRAWAL,
    ),
    Rule::marketplace(
        "amazon.duty.refund-withdrawal-eu",
        withdrawal!(
            regime::EU,
            NOT_TOLD,
            Fact::ExtendedWindow.is(extended_window::RUNNING)
        ),
        Yield::Duty {
            id: "refund-within-14-days",
            due: Due::EndOfDayAfter(When::RequestedAt, 14),
            limit: Some(words::AMAZON_DUTY_REFUND_WITHDRAWAL_EU_LIMIT),
            if_missed: None,
        },
        &eu::sources::L006,
        words::AMAZON_DUTY_REFUND_WITHDRAWAL,
    )
    .also(&[&eu::sources::L007]),
    // No consumer, or no trader: no withdrawal
    Rule::marketplace(
        "amazon.warning.no-withdrawal-between-businesses",
        &[
            MFN,
            Fact::Regime.is(regime::EU | regime::UK),
            Fact::BuyerIsBusiness.yes(),
            Fact::Parcel.is(p::DELIVERED),
            Fact::Channel.is(c::RETURN_REQUEST),
        ],
        Yield::Warning("no-withdrawal-for-businesses"),
        &eu::sources::L019,
        words::AMAZON_WARNING_NO_WITHDRAWAL_BETWEEN_BUSINESSES,
    )
    .also(&[&A031])
    .overrides(&[
        "amazon.duty.refund-withdrawal-*",
        "amazon.duty.inform-now",
        "amazon.warning.uk-outbound",
    ]),
    // A return asked for within the 14 days is a withdrawal as well
    Rule::marketplace(
        "amazon.duty.refund-withdrawal-uk-running",
        withdrawal!(regime::UK, IN_TIME),
        Yield::Duty {
            id: "refund-within-14-days",
            due: Due::Clock(Clock::UkRefundAfterReturn),
            limit: Some(words::AMAZON_DUTY_REFUND_WITHDRAWAL_UK_LIMIT),
            if_missed: None,
        },
        &uk::sources::L004,
        words::AMAZON_DUTY_REFUND_WITHDRAWAL,
    ),
    Rule::marketplace(
        "amazon.duty.refund-withdrawal-eu-running",
        withdrawal!(regime::EU, IN_TIME),
        Yield::Duty {
            id: "refund-within-14-days",
            due: Due::EndOfDayAfter(When::RequestedAt, 14),
            limit: Some(words::AMAZON_DUTY_REFUND_WITHDRAWAL_EU_LIMIT),
            if_missed: None,
        },
        &eu::sources::L006,
        words::AMAZON_DUTY_REFUND_WITHDRAWAL,
    )
    .also(&[&eu::sources::L007]),
    Rule::marketplace(
        "amazon.duty.refund-withdrawal-uk-sealed",
        withdrawal!(regime::UK, IN_TIME, Fact::Opened.no()),
        Yield::Duty {
            id: "refund-within-14-days",
            due: Due::Clock(Clock::UkRefundAfterReturn),
            limit: Some(words::AMAZON_DUTY_REFUND_WITHDRAWAL_UK_LIMIT),
            if_missed: None,
        },
        &uk::sources::L004,
        words::AMAZON_DUTY_REFUND_WITHDRAWAL,
    )
    .overrides(&["amazon.duty.refund-withdrawal-uk-running"]),
    Rule::marketplace(
        "amazon.duty.refund-withdrawal-eu-sealed",
        withdrawal!(regime::EU, IN_TIME, Fact::Opened.no()),
        Yield::Duty {
            id: "refund-within-14-days",
            due: Due::EndOfDayAfter(When::RequestedAt, 14),
            limit: Some(words::AMAZON_DUTY_REFUND_WITHDRAWAL_EU_LIMIT),
            if_missed: None,
        },
        &eu::sources::L006,
        words::AMAZON_DUTY_REFUND_WITHDRAWAL,
    )
    .also(&[&eu::sources::L007])
    .overrides(&["amazon.duty.refund-withdrawal-eu-running"]),
    exempt(
        "amazon.exempt.perishable",
        &[Fact::Perishable.yes()],
        EVEN_UNOPENED,
    ),
    exempt(
        "amazon.exempt.personalised",
        &[Fact::Personalised.yes()],
        EVEN_UNOPENED,
    ),
    exempt(
        "amazon.exempt.hygiene",
        &[Fact::Hygiene.yes()],
        UNLESS_UNOPENED,
    ),
    exempt(
        "amazon.exempt.sealed-media",
        &[Fact::SealedMedia.yes()],
        UNLESS_UNOPENED,
    ),
    Rule::marketplace(
        "amazon.warning.returnless-rule",
        &[
            MFN,
            Fact::Channel.is(c::RETURN_REQUEST),
            Fact::Parcel.is(p::DELIVERED),
            Fact::ReturnlessRule.yes(),
            Fact::InsideReturnWindow.yes(),
        ],
        Yield::Warning("returnless-rule-applies"),
        &A066,
        words::AMAZON_WARNING_RETURNLESS_RULE,
    ),
    Rule::marketplace(
        "amazon.warning.no-address-europe",
        &[
            MFN,
            Fact::Channel.is(c::RETURN_REQUEST),
            only(EURO & !m::AMAZON_NL),
            Fact::DomesticReturnAddress.no(),
            Fact::Parcel.is(p::DELIVERED),
        ],
        Yield::Warning("no-domestic-address"),
        &A069,
        words::AMAZON_WARNING_NO_ADDRESS_EUROPE,
    ),
    Rule::marketplace(
        "amazon.warning.no-foreign-postage-japan",
        &[
            MFN,
            Fact::Channel.is(c::RETURN_REQUEST),
            only(m::AMAZON_JP),
            Fact::DomesticReturnAddress.no(),
            Fact::Parcel.is(p::DELIVERED),
        ],
        Yield::Warning("no-foreign-postage"),
        &A067,
        words::AMAZON_WARNING_NO_FOREIGN_POSTAGE_JAPAN,
    ),
    Rule::marketplace(
        "amazon.warning.closed-record",
        &[
            MFN,
            Fact::Channel.is(c::RETURN_REQUEST),
            only(m::AMAZON_JP),
            Fact::Parcel.is(p::DELIVERED),
            Fact::Answer.is(a::MAY_REFUSE),
        ],
        Yield::Warning("closing-is-final"),
        &A037,
        words::AMAZON_WARNING_CLOSED_RECORD,
    ),
    Rule::marketplace(
        "amazon.warning.claim-after-refusal",
        &[
            MFN,
            Fact::Channel.is(c::RETURN_REQUEST),
            Fact::Parcel.is(p::DELIVERED),
            Fact::Answer.is(a::MAY_REFUSE),
        ],
        Yield::Warning("claim-remains-possible"),
        &A039,
        words::AMAZON_WARNING_CLAIM_AFTER_REFUSAL,
    )
    .also(&[&A084]),
    Rule::marketplace(
        "amazon.unknown.restocking-japan",
        &[
            only(m::AMAZON_JP),
            MFN,
            Fact::Parcel.is(RETURNING | p::DELIVERED),
        ],
        Yield::Unknown("amazon.restocking-japan"),
        &A046,
        words::AMAZON_UNKNOWN_RESTOCKING_JAPAN,
    )
    .also(&[&A045])
    .unsettled(),
    Rule::marketplace(
        "amazon.unknown.refund-deadline-japan",
        &[only(m::AMAZON_JP), MFN, Fact::Parcel.is(RETURNING)],
        Yield::Unknown("amazon.refund-deadline-japan"),
        &A050,
        words::AMAZON_UNKNOWN_REFUND_DEADLINE_JAPAN,
    )
    .also(&[&A049])
    .unsettled(),
    Rule::marketplace(
        "amazon.unknown.return-postage-japan",
        &[
            only(m::AMAZON_JP),
            MFN,
            Fact::Parcel.is(RETURNING | p::DELIVERED),
            Fact::Channel.is(c::RETURN_REQUEST),
        ],
        Yield::Unknown("amazon.return-postage-japan"),
        &A057,
        words::AMAZON_UNKNOWN_RETURN_POSTAGE_JAPAN,
    )
    .also(&[&A056])
    .unsettled(),
    Rule::marketplace(
        "amazon.unknown.restocking-us",
        &[
            only(m::AMAZON_US),
            MFN,
            Fact::Parcel.is(p::BACK),
            Fact::Answer.is(a::REFUND_WITH_DEDUCTION),
        ],
        Yield::Unknown("amazon.restocking-us"),
        &A061,
        words::AMAZON_UNKNOWN_RESTOCKING_US,
    )
    .also(&[&A062, &A063])
    .unsettled(),
    Rule::marketplace(
        "amazon.unknown.holiday-window",
        &[MFN, Fact::Parcel.is(p::DELIVERED), except(m::AMAZON_JP)],
        Yield::Unknown("amazon.holiday-window-2026"),
        &A042,
        words::AMAZON_UNKNOWN_HOLIDAY_WINDOW,
    )
    .also(&[&A043])
    .unsettled(),
    // The days are over unless the holidays extend them: only the order's own page tells
    Rule::marketplace(
        "amazon.unknown.holidays-decide",
        &[
            MFN,
            Fact::Parcel.is(p::DELIVERED),
            except(m::AMAZON_JP),
            Fact::ReturnDays.is(return_days::HOLIDAYS),
            Fact::Overall.is(a::ACCEPT_ADVISED | a::NEED_FACTS),
        ],
        Yield::Turning {
            id: "amazon.holiday-window-2026",
            headline: words::AMAZON_UNKNOWN_HOLIDAYS_DECIDE_HEADLINE,
            at_most: Settled::Settled,
        },
        &A042,
        words::AMAZON_UNKNOWN_HOLIDAY_WINDOW,
    )
    .also(&[&A070])
    .unsettled(),
    Rule::marketplace(
        "amazon.unknown.holiday-window-japan",
        &[MFN, Fact::Parcel.is(p::DELIVERED), only(m::AMAZON_JP)],
        Yield::Unknown("amazon.holiday-window-japan"),
        &A043,
        words::AMAZON_UNKNOWN_HOLIDAY_WINDOW_JAPAN,
    )
    .unsettled(),
    Rule::marketplace(
        "amazon.unknown.window-start",
        &[MFN, only(m::AMAZON_US), Fact::Parcel.is(p::DELIVERED)],
        Yield::Unknown("amazon.return-window-start"),
        &A041,
        words::AMAZON_UNKNOWN_WINDOW_START,
    )
    .conflicting(),
    Rule::marketplace(
        "amazon.unknown.window-groups",
        &[
            MFN,
            only(EURO | m::AMAZON_UK),
            Fact::Parcel.is(p::DELIVERED),
        ],
        Yield::Unknown("amazon.fourteen-day-groups"),
        &A070,
        words::AMAZON_UNKNOWN_WINDOW_GROUPS,
    )
    .conflicting(),
    Rule::marketplace(
        "amazon.unknown.refund-clock-us",
        &[only(m::AMAZON_US), MFN, Fact::Parcel.is(RETURNING)],
        Yield::Unknown("amazon.refund-clock-us"),
        &A047,
        words::AMAZON_UNKNOWN_REFUND_CLOCK_US,
    )
    .conflicting(),
];
