//! Before shipment, and too late for it (D-01 to D-14): the order page's request, the message that is
//! none, the seller's own cancellation, and the parcel that has already left.

use super::*;
use crate::amazon::sources::*;
use crate::law::jp::sources::{
    L003, L004, L005, L006, L012, L015, L024, L030, L031, L035, L037, L052,
};
use crate::words::amazon as words;
use kotowari::calendar::Calendar;
use kotowari::fact::{
    BEFORE_DISPATCH, accepted, answer as a, auto_cancel, regime, return_terms as t, self_cancel,
    since_order, statutory_window, terms_cover,
};
use kotowari::timeline::{Due, When};

/// The goods could be supplied, but the seller does not want to at that price, or at all.
const OWN_WISH: u32 = r::PRICE_ERROR | r::WILL_NOT_SELL;

/// Whose law may let a mere message undo the order (L-EU-003, L-UK-003, L-JP-012).
const RIGHT_BY_MESSAGE: u32 = regime::EU | regime::UK | regime::JP;
/// Reasons that may undo an order in Japan whatever the terms say (L-JP-015, L-JP-034, L-JP-037).
const RESCINDS: u32 = r::MINOR | r::ORDERED_BY_MISTAKE | r::DUPLICATE | r::MISLED_BY_ORDER_SCREEN;
/// What is said of a message that may undo the order.
const WITHDRAWN: &[&str] = &[
    "amazon.duty.hold-withdrawn",
    "amazon.steps.hold-withdrawn",
    "amazon.warning.legal-withdrawal-japan",
];

/// What the law demands where money was taken: before shipment is confirmed none was.
const NOTHING_CHARGED: &[&str] = &[
    "jp.duty.refund-at-once",
    "eu.duty.refund-14-days",
    "uk.duty.refund-14-days",
];

/// The order waits for the official request until its ship-by date.
const HOLD_UNTIL_SHIP_BY: Yield = Yield::Duty {
    id: "hold-until-ship-by",
    due: Due::EndOfDay(When::ShipBy),
    limit: Some(words::AMAZON_DUTY_HOLD_LIMIT),
    if_missed: Some(words::AMAZON_DUTY_HOLD_IF_MISSED),
};
/// Owed by Amazon's policy alone: what the law threatens for its own refunds is not said of it.
const REFUND_BY_POLICY: Yield = Yield::Duty {
    id: "refund-against-goods",
    due: Due::None,
    limit: Some(words::AMAZON_DUTY_REFUND_POLICY_LIMIT),
    if_missed: Some(words::AMAZON_DUTY_REFUND_POLICY_IF_MISSED),
};

/// Refunds that the law itself demands.
const STATUTORY_REFUND: &[&str] = &["jp.duty.refund-against-goods", "jp.duty.refund-goods-back"];

/// The answer to a request, or the seller's own wish, before dispatch and on the way.
pub static ANSWERS: &[Rule] = &[
    // D-01
    Rule::marketplace(
        "amazon.cancel.pending-button",
        &[MFN, Fact::OrderStatus.is(PENDING), Fact::Channel.is(BUTTON)],
        says(
            Verdict::Automatic,
            words::AMAZON_CANCEL_PENDING_BUTTON_HEADLINE,
        ),
        &A001,
        words::AMAZON_CANCEL_PENDING_BUTTON,
    )
    .also(&[&A002, &A021]),
    // D-02
    Rule::marketplace(
        "amazon.cancel.pending",
        &[
            MFN,
            Fact::OrderStatus.is(PENDING),
            Fact::Channel.is_not(BUTTON | c::SUBSCRIPTION_PAGE),
        ],
        says(Verdict::Redirect, words::AMAZON_CANCEL_PENDING_HEADLINE),
        &A017,
        words::AMAZON_CANCEL_PENDING,
    )
    .also(&[&A101]),
    // D-01
    Rule::marketplace(
        "amazon.cancel.self-cancel",
        &[
            MFN,
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::Channel.is(BUTTON),
            Fact::SelfCancel.is(self_cancel::OPEN),
        ],
        says(
            Verdict::Automatic,
            words::AMAZON_CANCEL_SELF_CANCEL_HEADLINE,
        ),
        &A001,
        words::AMAZON_CANCEL_SELF_CANCEL,
    )
    .also(&[&A002, &A003, &A004, &A021]),
    // D-13
    Rule::marketplace(
        "amazon.cancel.lapsed",
        &[
            MFN,
            Fact::OrderStatus.is(s::SHIP_DATE_PASSED),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::AutoCancel.is(auto_cancel::LAPSED),
            Fact::Channel.is_not(BUTTON),
        ],
        says(Verdict::Automatic, words::AMAZON_CANCEL_LAPSED_HEADLINE),
        &A023,
        words::AMAZON_CANCEL_LAPSED,
    )
    .also(&[&A021])
    .overrides(&["amazon.cancel.*"]),
    // An official request on an order that may still be there: taken before Amazon cancels, it does not count
    Rule::marketplace(
        "amazon.cancel.lapsed-request",
        &[
            MFN,
            Fact::OrderStatus.is(s::SHIP_DATE_PASSED),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::AutoCancel.is(auto_cancel::LAPSED),
            Fact::Channel.is(BUTTON),
        ],
        says(
            Verdict::Automatic,
            words::AMAZON_CANCEL_LAPSED_REQUEST_HEADLINE,
        ),
        &A023,
        words::AMAZON_CANCEL_LAPSED,
    )
    .also(&[&A007, &A021])
    .overrides(&[
        "amazon.cancel.self-cancel",
        "amazon.cancel.request",
        "amazon.cancel.label-created",
        "amazon.cancel.part-of-order",
    ])
    .conflicting(),
    // D-03. Before the special cases of it: of rows that are open the first speaks.
    Rule::marketplace(
        "amazon.cancel.request",
        &[
            MFN,
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::Channel.is(BUTTON),
            Fact::SelfCancel.is(self_cancel::OVER),
            Fact::PartOfOrder.no(),
        ],
        says(
            Verdict::AcceptAdvised,
            words::AMAZON_CANCEL_REQUEST_HEADLINE,
        ),
        &A005,
        words::AMAZON_CANCEL_REQUEST,
    )
    .also(&[&A007, &A015, &A018, &A021, &A122])
    .inferred(),
    // D-04
    Rule::marketplace(
        "amazon.cancel.label-created",
        &[
            MFN,
            only(m::AMAZON_US),
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Parcel.is(p::LABELLED),
            Fact::Channel.is(BUTTON),
            Fact::SelfCancel.is(self_cancel::OVER),
        ],
        says(
            Verdict::MayRefuse,
            words::AMAZON_CANCEL_LABEL_CREATED_HEADLINE,
        ),
        &A011,
        words::AMAZON_CANCEL_LABEL_CREATED,
    )
    .also(&[&A108])
    .inferred()
    .overrides(&["amazon.cancel.request", "amazon.cancel.part-of-order"]),
    // D-14
    Rule::marketplace(
        "amazon.cancel.part-of-order",
        &[
            MFN,
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::Channel.is(BUTTON),
            Fact::SelfCancel.is(self_cancel::OVER),
            Fact::PartOfOrder.yes(),
        ],
        says(
            Verdict::AcceptAdvised,
            words::AMAZON_CANCEL_PART_OF_ORDER_HEADLINE,
        ),
        &A020,
        words::AMAZON_CANCEL_PART_OF_ORDER,
    )
    .also(&[&A122, &A018])
    .inferred(),
    // D-09
    Rule::marketplace(
        "amazon.cancel.by-message",
        &[
            MFN,
            only(FOUR),
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::Channel.is(UNOFFICIAL),
            Fact::Reason.is_not(r::OUT_OF_STOCK | r::PRICE_ERROR | r::WRONG_ADDRESS),
        ],
        says(Verdict::Redirect, words::BY_MESSAGE),
        &A008,
        words::BY_MESSAGE_SAYS,
    )
    .also(&[&A009, &A010, &A021, &A101]),
    Rule::marketplace(
        "amazon.cancel.by-message-elsewhere",
        &[
            MFN,
            except(FOUR),
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::Channel.is(UNOFFICIAL),
            Fact::Reason.is_not(r::OUT_OF_STOCK | r::PRICE_ERROR | r::WRONG_ADDRESS),
        ],
        says(Verdict::Redirect, words::BY_MESSAGE),
        &A008,
        words::BY_MESSAGE_SAYS,
    )
    .also(&[&A009, &A101])
    .inferred(),
    // D-12
    Rule::marketplace(
        "amazon.cancel.wrong-address",
        &[
            MFN,
            only(m::AMAZON_US),
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::Channel.is(UNOFFICIAL),
            Fact::Reason.is(r::WRONG_ADDRESS),
        ],
        says(Verdict::Redirect, words::WRONG_ADDRESS),
        &A025,
        words::AMAZON_CANCEL_WRONG_ADDRESS,
    )
    .also(&[&A008, &A089]),
    Rule::marketplace(
        "amazon.cancel.wrong-address-elsewhere",
        &[
            MFN,
            except(m::AMAZON_US),
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::Channel.is(UNOFFICIAL),
            Fact::Reason.is(r::WRONG_ADDRESS),
        ],
        says(Verdict::Redirect, words::WRONG_ADDRESS),
        &A008,
        words::AMAZON_CANCEL_WRONG_ADDRESS_ELSEWHERE,
    )
    .also(&[&A025, &A089])
    .inferred(),
    // It is packed, and Amazon has not cancelled: where no reason is told this is what is said first
    Rule::marketplace(
        "amazon.cancel.seller-late-packed",
        &[
            MFN,
            Fact::OrderStatus.is(s::SHIP_DATE_PASSED),
            Fact::Parcel.is(p::PACKED | p::LABELLED),
            Fact::Channel.is(c::SELLER),
            Fact::Reason.is(r::LATE),
        ],
        says(
            Verdict::SellerCancels,
            words::AMAZON_CANCEL_SELLER_LATE_PACKED_HEADLINE,
        ),
        &A023,
        words::AMAZON_CANCEL_SELLER_LATE_PACKED,
    )
    .also(&[&A028, &A019, &A021])
    .overrides(&["amazon.cancel.seller"])
    .inferred(),
    // D-11
    Rule::marketplace(
        "amazon.cancel.seller",
        &[
            MFN,
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::Channel.is(c::SELLER),
            Fact::Reason.is_not(OWN_WISH),
        ],
        says(Verdict::SellerCancels, words::SELLER_CANCELS),
        &A019,
        words::SELLER_CANCELS_SAYS,
    )
    .also(&[&A021, &A201]),
    Rule::marketplace(
        "amazon.cancel.seller-not-accepted",
        &[
            MFN,
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::Channel.is(c::SELLER),
            Fact::Reason.is(OWN_WISH),
            Fact::Accepted.is(accepted::NOT_YET),
        ],
        says(
            Verdict::SellerCancels,
            words::AMAZON_CANCEL_SELLER_NOT_ACCEPTED_HEADLINE,
        ),
        &A019,
        words::AMAZON_CANCEL_SELLER_NOT_ACCEPTED,
    )
    .also(&[&A021, &A201, &L030, &L031]),
    // An order that was accepted binds in law, whatever the button allows
    Rule::marketplace(
        "amazon.cancel.seller-accepted",
        &[
            MFN,
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::Channel.is(c::SELLER),
            Fact::Reason.is(OWN_WISH),
            Fact::Accepted.is(accepted::ACCEPTED),
        ],
        then(
            Verdict::SellerCancels,
            words::AMAZON_CANCEL_SELLER_ACCEPTED_HEADLINE,
            Verdict::MustRemedy,
            words::AMAZON_CANCEL_SELLER_ACCEPTED_THEN,
        ),
        &A019,
        words::AMAZON_CANCEL_SELLER_ACCEPTED,
    )
    .also(&[&A021, &A201, &L030])
    .unsettled(),
    Rule::marketplace(
        "amazon.cancel.cannot-supply",
        &[
            MFN,
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::Channel.is(UNOFFICIAL),
            Fact::Reason.is(r::OUT_OF_STOCK | r::PRICE_ERROR),
        ],
        says(Verdict::SellerCancels, words::SELLER_CANCELS),
        &A019,
        words::SELLER_CANCELS_SAYS,
    )
    .also(&[&A021]),
    // D-08
    Rule::marketplace(
        "amazon.cancel.confirmed-by-mistake",
        &[
            MFN,
            only(m::AMAZON_JP),
            Fact::OrderStatus.is(s::SHIP_CONFIRMED),
            Fact::Parcel.is(BEFORE_DISPATCH),
        ],
        then(
            Verdict::NotACancellation,
            words::CONFIRMED_BY_MISTAKE,
            Verdict::MustAccept,
            words::CONFIRMED_BY_MISTAKE_THEN,
        ),
        &A014,
        words::AMAZON_CANCEL_CONFIRMED_BY_MISTAKE,
    )
    .also(&[&A022, &A109]),
    Rule::marketplace(
        "amazon.cancel.confirmed-by-mistake-elsewhere",
        &[
            MFN,
            except(m::AMAZON_JP),
            Fact::OrderStatus.is(s::SHIP_CONFIRMED),
            Fact::Parcel.is(BEFORE_DISPATCH),
        ],
        then(
            Verdict::NotACancellation,
            words::CONFIRMED_BY_MISTAKE,
            Verdict::MustAccept,
            words::CONFIRMED_BY_MISTAKE_THEN,
        ),
        &A014,
        words::AMAZON_CANCEL_CONFIRMED_BY_MISTAKE_ELSEWHERE,
    )
    .also(&[&A007, &A016])
    .inferred(),
    // D-05, D-10
    Rule::marketplace(
        "amazon.shipped.unconfirmed",
        &[
            MFN,
            only(m::AMAZON_JP),
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Parcel.is(p::WITH_CARRIER),
            Fact::Reason.is(BUYERS & !r::WRONG_ADDRESS),
            Fact::Channel.is(BUTTON | c::MESSAGE | c::SUBSCRIPTION_PAGE),
        ],
        then(
            Verdict::MayRefuse,
            words::AMAZON_SHIPPED_UNCONFIRMED_THEN,
            Verdict::MustAccept,
            words::RETURN_OPEN,
        ),
        &A012,
        words::AMAZON_SHIPPED_UNCONFIRMED,
    )
    .also(&[&A031, &A109]),
    // D-06
    Rule::marketplace(
        "amazon.shipped.unconfirmed-cancel-when-back",
        &[
            MFN,
            only(m::AMAZON_UK | m::AMAZON_CA),
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Parcel.is(p::WITH_CARRIER),
            Fact::Reason.is(BUYERS & !r::WRONG_ADDRESS),
            Fact::Channel.is(BUTTON | c::MESSAGE | c::SUBSCRIPTION_PAGE),
        ],
        then(
            Verdict::MayRefuse,
            words::AMAZON_SHIPPED_UNCONFIRMED_CANCEL_WHEN_BACK_THEN,
            Verdict::MustAccept,
            words::RETURN_OPEN,
        ),
        &A013,
        words::AMAZON_SHIPPED_UNCONFIRMED_CANCEL_WHEN_BACK,
    )
    .also(&[&A016, &A023, &A028]),
    Rule::marketplace(
        "amazon.shipped.unconfirmed-elsewhere",
        &[
            MFN,
            except(m::AMAZON_JP | m::AMAZON_UK | m::AMAZON_CA),
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Parcel.is(p::WITH_CARRIER),
            Fact::Reason.is(BUYERS & !r::WRONG_ADDRESS),
            Fact::Channel.is(BUTTON | c::MESSAGE | c::SUBSCRIPTION_PAGE),
        ],
        then(
            Verdict::MayRefuse,
            words::AMAZON_SHIPPED_UNCONFIRMED_ELSEWHERE_THEN,
            Verdict::MustAccept,
            words::RETURN_OPEN,
        ),
        &A016,
        words::AMAZON_SHIPPED_UNCONFIRMED_ELSEWHERE,
    )
    .also(&[&A012, &A013])
    .inferred(),
    // D-07, D-10
    Rule::marketplace(
        "amazon.shipped.confirmed",
        &[
            MFN,
            only(FOUR | m::AMAZON_CA),
            Fact::OrderStatus.is(s::SHIP_CONFIRMED),
            Fact::Parcel.is(p::WITH_CARRIER),
            Fact::Reason.is(BUYERS & !r::WRONG_ADDRESS),
            Fact::Channel.is(BUTTON | c::MESSAGE | c::SUBSCRIPTION_PAGE),
        ],
        then(
            Verdict::MayRefuse,
            words::SHIPPED,
            Verdict::MustAccept,
            words::RETURN_OPEN,
        ),
        &A016,
        words::SHIPPED_SAYS,
    )
    .also(&[&A007, &A022, &A031]),
    Rule::marketplace(
        "amazon.shipped.confirmed-elsewhere",
        &[
            MFN,
            except(FOUR | m::AMAZON_CA),
            Fact::OrderStatus.is(s::SHIP_CONFIRMED),
            Fact::Parcel.is(p::WITH_CARRIER),
            Fact::Reason.is(BUYERS & !r::WRONG_ADDRESS),
            Fact::Channel.is(BUTTON | c::MESSAGE | c::SUBSCRIPTION_PAGE),
        ],
        then(
            Verdict::MayRefuse,
            words::SHIPPED,
            Verdict::MustAccept,
            words::RETURN_OPEN,
        ),
        &A016,
        words::SHIPPED_SAYS,
    )
    .also(&[&A007, &A031])
    .inferred(),
    // D-07 for goods made to order: there is no return to point to
    Rule::marketplace(
        "amazon.shipped.made-to-order",
        &[
            MFN,
            only(EURO | m::AMAZON_PL | m::AMAZON_UK | m::AMAZON_US),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::WITH_CARRIER),
            Fact::Reason.is(BUYERS & !r::WRONG_ADDRESS),
            Fact::Channel.is(BUTTON | c::MESSAGE | c::SUBSCRIPTION_PAGE),
            Fact::Personalised.yes(),
        ],
        then(
            Verdict::MayRefuse,
            words::AMAZON_SHIPPED_MADE_TO_ORDER_THEN,
            Verdict::MayRefuse,
            super::returns::CUSTOM_RETURN,
        ),
        &A203,
        super::returns::CUSTOM_SAYS,
    )
    .also(&[&A204, &A016])
    .overrides(&["amazon.shipped.unconfirmed*", "amazon.shipped.confirmed*"])
    .conflicting(),
    // D-29 seen from the road: the goods will be at fault when they arrive
    Rule::marketplace(
        "amazon.shipped.seller-fault",
        &[
            MFN,
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::WITH_CARRIER),
            Fact::Reason.is(SELLERS),
            Fact::Channel.is(BUTTON | c::MESSAGE | c::SUBSCRIPTION_PAGE),
        ],
        then(
            Verdict::NotACancellation,
            words::AMAZON_SHIPPED_SELLER_FAULT_THEN,
            Verdict::MustAccept,
            FAULT_THEN,
        ),
        &A031,
        words::AMAZON_SHIPPED_SELLER_FAULT,
    )
    .also(&[&A056, &A058])
    .inferred(),
    Rule::marketplace(
        "amazon.shipped.seller-wants-out",
        &[
            MFN,
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is_not(BEFORE_DISPATCH),
            Fact::Channel.is(c::SELLER),
        ],
        then(
            Verdict::NotACancellation,
            words::AMAZON_SHIPPED_SELLER_WANTS_OUT_THEN,
            Verdict::MustAccept,
            words::AMAZON_SHIPPED_SELLER_WANTS_OUT_THEN_2,
        ),
        &A022,
        words::AMAZON_SHIPPED_SELLER_WANTS_OUT,
    )
    .also(&[&A016])
    .inferred(),
    // The seller's own wish after dispatch: the contract stands (L-JP-030)
    Rule::marketplace(
        "amazon.shipped.seller-own-wish",
        &[
            MFN,
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::WITH_CARRIER | p::DELIVERED),
            Fact::Channel.is(c::SELLER),
            Fact::Reason.is(OWN_WISH | r::OUT_OF_STOCK),
        ],
        then(
            Verdict::NotACancellation,
            words::AMAZON_SHIPPED_SELLER_OWN_WISH_THEN,
            Verdict::MustRemedy,
            words::AMAZON_SHIPPED_SELLER_OWN_WISH_THEN_2,
        ),
        &A022,
        words::AMAZON_SHIPPED_SELLER_WANTS_OUT,
    )
    .also(&[&A016, &L030])
    .overrides(&["amazon.shipped.seller-wants-out"])
    .inferred(),
    // D-45
    Rule::marketplace(
        "amazon.shipped.wrong-address",
        &[
            MFN,
            only(m::AMAZON_US),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::WITH_CARRIER),
            Fact::Reason.is(r::WRONG_ADDRESS),
            Fact::Channel.is(BUTTON | c::MESSAGE | c::SUBSCRIPTION_PAGE),
        ],
        says(
            Verdict::MayRefuse,
            words::AMAZON_SHIPPED_WRONG_ADDRESS_HEADLINE,
        ),
        &A077,
        words::AMAZON_SHIPPED_WRONG_ADDRESS,
    )
    .also(&[&A072, &A089]),
    Rule::marketplace(
        "amazon.shipped.wrong-address-elsewhere",
        &[
            MFN,
            except(m::AMAZON_US),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::WITH_CARRIER),
            Fact::Reason.is(r::WRONG_ADDRESS),
            Fact::Channel.is(BUTTON | c::MESSAGE | c::SUBSCRIPTION_PAGE),
        ],
        then(
            Verdict::MayRefuse,
            words::AMAZON_SHIPPED_WRONG_ADDRESS_ELSEWHERE_THEN,
            Verdict::Unsettled,
            words::AMAZON_SHIPPED_WRONG_ADDRESS_ELSEWHERE_THEN_2,
        ),
        &A016,
        words::AMAZON_SHIPPED_WRONG_ADDRESS_ELSEWHERE,
    )
    .also(&[&A077, &A076])
    .inferred(),
];

pub use crate::words::amazon::FAULT_THEN;

/// Clocks, steps, proofs and warnings before dispatch and on the way.
pub static EFFECTS: &[Rule] = &[
    Rule::marketplace(
        "amazon.duty.reply",
        &[
            Fact::Channel.is(c::MESSAGE),
            Fact::Answer.is_not(a::NEED_FACTS),
            only(m::AMAZON_JP | m::AMAZON_US),
        ],
        Yield::Duty {
            id: "reply-24-hours",
            due: Due::HoursAfter(When::RequestedAt, 24),
            limit: Some(words::AMAZON_DUTY_REPLY_LIMIT),
            if_missed: Some(words::AMAZON_DUTY_REPLY_IF_MISSED),
        },
        &A101,
        words::AMAZON_DUTY_REPLY,
    )
    .also(&[&A102, &A084]),
    Rule::marketplace(
        "amazon.duty.reply-elsewhere",
        &[
            Fact::Channel.is(c::MESSAGE),
            Fact::Answer.is_not(a::NEED_FACTS),
            except(m::AMAZON_JP | m::AMAZON_US),
        ],
        Yield::Duty {
            id: "reply-24-hours",
            due: Due::HoursAfter(When::RequestedAt, 24),
            limit: Some(words::AMAZON_DUTY_REPLY_ELSEWHERE_LIMIT),
            if_missed: None,
        },
        &A101,
        words::AMAZON_DUTY_REPLY_ELSEWHERE,
    )
    .also(&[&A102])
    .inferred(),
    Rule::marketplace(
        "amazon.duty.reply-button",
        &[
            Fact::Channel.is(BUTTON),
            MFN,
            Fact::Parcel.is_not(BEFORE_DISPATCH),
            Fact::Answer.is(a::MAY_REFUSE | a::NOT_A_CANCELLATION),
        ],
        Yield::Duty {
            id: "reply-24-hours",
            due: Due::HoursAfter(When::RequestedAt, 24),
            limit: Some(words::AMAZON_DUTY_REPLY_BUTTON_LIMIT),
            if_missed: None,
        },
        &A101,
        words::AMAZON_DUTY_REPLY_BUTTON,
    )
    .also(&[&A016])
    .inferred(),
    Rule::marketplace(
        "amazon.duty.cancel-before-ship",
        &[
            MFN,
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::Channel.is(BUTTON),
            Fact::Answer.is(a::ACCEPT_ADVISED | a::MUST_ACCEPT),
        ],
        Yield::Duty {
            id: "cancel-before-shipment",
            due: Due::EndOfDay(When::ShipBy),
            limit: Some(words::AMAZON_DUTY_CANCEL_BEFORE_SHIP_LIMIT),
            if_missed: Some(words::AMAZON_DUTY_CANCEL_BEFORE_SHIP_IF_MISSED),
        },
        &A007,
        words::AMAZON_DUTY_CANCEL_BEFORE_SHIP,
    )
    .also(&[&A015, &A023]),
    // The day is over: what is left is the time until Amazon cancels by itself
    Rule::marketplace(
        "amazon.duty.cancel-after-ship-date",
        &[
            MFN,
            Fact::OrderStatus.is(s::SHIP_DATE_PASSED),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::Channel.is(BUTTON),
            Fact::Answer.is(a::ACCEPT_ADVISED | a::MUST_ACCEPT),
        ],
        Yield::Duty {
            id: "cancel-before-shipment",
            due: Due::None,
            limit: Some(words::AMAZON_DUTY_CANCEL_AFTER_SHIP_DATE_LIMIT),
            if_missed: Some(words::AMAZON_DUTY_SELLER_CANCEL_IF_MISSED),
        },
        &A007,
        words::AMAZON_DUTY_CANCEL_BEFORE_SHIP,
    )
    .also(&[&A015, &A023])
    .overrides(&["amazon.duty.cancel-before-ship"]),
    Rule::marketplace(
        "amazon.duty.hold",
        &[
            MFN,
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::Channel.is(UNOFFICIAL),
            Fact::Answer.is(a::REDIRECT),
            Fact::Regime.is_not(RIGHT_BY_MESSAGE),
        ],
        HOLD_UNTIL_SHIP_BY,
        &A008,
        words::AMAZON_DUTY_HOLD,
    )
    .also(&[&A023, &A028])
    .inferred(),
    Rule::marketplace(
        "amazon.duty.hold-withdrawn",
        &[
            MFN,
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::Channel.is(UNOFFICIAL),
            Fact::Answer.is(a::REDIRECT),
            Fact::Regime.is(RIGHT_BY_MESSAGE),
        ],
        Yield::Duty {
            id: "hold-until-ship-by",
            due: Due::EndOfDay(When::ShipBy),
            limit: Some(words::AMAZON_DUTY_HOLD_WITHDRAWN_LIMIT),
            if_missed: Some(words::AMAZON_DUTY_HOLD_WITHDRAWN_IF_MISSED),
        },
        &A008,
        words::AMAZON_DUTY_HOLD_WITHDRAWN,
    )
    .also(&[&A023, &A028])
    .inferred(),
    // L-US-008: without a later date named, or agreed to, an order as old as this is at its end
    Rule::marketplace(
        "amazon.duty.hold-month-old",
        &[
            MFN,
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::Channel.is(UNOFFICIAL),
            Fact::Answer.is(a::REDIRECT),
            Fact::Regime.is(regime::US),
            Fact::SinceOrder.is_not(since_order::DAYS_14 | since_order::DAYS_30),
        ],
        HOLD_UNTIL_SHIP_BY,
        &A008,
        words::AMAZON_DUTY_HOLD_MONTH_OLD,
    )
    .also(&[
        &crate::law::us::sources::L003,
        &crate::law::us::sources::L008,
        &crate::law::us::sources::L009,
    ])
    .overrides(&["amazon.duty.hold"])
    .inferred(),
    // The date is over: there is nothing to wait for any more
    Rule::marketplace(
        "amazon.duty.ship-by-over",
        &[
            MFN,
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::Channel.is(UNOFFICIAL),
            Fact::Answer.is(a::REDIRECT),
            Fact::Overdue.yes(),
        ],
        // A notice counts 7 days, others 7 business days: the earlier is safe
        Yield::Duty {
            id: "hold-until-ship-by",
            due: Due::EndOfDayAfter(When::ShipBy, 7),
            limit: Some(words::AMAZON_DUTY_HOLD_OVER_LIMIT),
            if_missed: Some(words::AMAZON_DUTY_HOLD_IF_MISSED),
        },
        &A023,
        words::AMAZON_DUTY_HOLD_OVER,
    )
    .also(&[&A008, &A028])
    .overrides(&["amazon.duty.hold*", "amazon.steps.hold-withdrawn"])
    .inferred(),
    // What is known to bind the buyer in Japan: terms that exclude it, where nothing else lets the order be undone
    Rule::marketplace(
        "amazon.duty.hold-terms",
        &[
            MFN,
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::Channel.is(UNOFFICIAL),
            Fact::Answer.is(a::REDIRECT),
            Fact::Regime.is(regime::JP),
            Fact::ReturnTerms.is(t::SHOWN_BOTH),
            Fact::TermsCover.is(terms_cover::CANCELLATIONS_AND_RETURNS),
            Fact::TermsGrant.no(),
            Fact::Reason.is_not(RESCINDS | r::LATE),
        ],
        HOLD_UNTIL_SHIP_BY,
        &A008,
        words::AMAZON_DUTY_HOLD,
    )
    .also(&[&A023, &L006])
    .overrides(WITHDRAWN)
    .inferred(),
    // The same with the consent of a parent
    Rule::marketplace(
        "amazon.duty.hold-terms-consented",
        &[
            MFN,
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::Channel.is(UNOFFICIAL),
            Fact::Answer.is(a::REDIRECT),
            Fact::Regime.is(regime::JP),
            Fact::ReturnTerms.is(t::SHOWN_BOTH),
            Fact::TermsCover.is(terms_cover::CANCELLATIONS_AND_RETURNS),
            Fact::TermsGrant.no(),
            Fact::Reason.is(r::MINOR),
            Fact::GuardianConsent.yes(),
        ],
        HOLD_UNTIL_SHIP_BY,
        &A008,
        words::AMAZON_DUTY_HOLD,
    )
    .also(&[&A023, &L006, &L037])
    .overrides(WITHDRAWN)
    .inferred(),
    // A business buyer has no 15条の3
    Rule::marketplace(
        "amazon.duty.hold-business",
        &[
            MFN,
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::Channel.is(UNOFFICIAL),
            Fact::Answer.is(a::REDIRECT),
            Fact::Regime.is(regime::JP),
            Fact::BuyerIsBusiness.yes(),
            Fact::Reason.is_not(RESCINDS | r::LATE),
        ],
        HOLD_UNTIL_SHIP_BY,
        &A008,
        words::AMAZON_DUTY_HOLD,
    )
    .also(&[&A023, &L052])
    .overrides(WITHDRAWN)
    .inferred(),
    // Nor has the buyer of a private seller
    Rule::marketplace(
        "amazon.duty.hold-private",
        &[
            MFN,
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::Channel.is(UNOFFICIAL),
            Fact::Answer.is(a::REDIRECT),
            Fact::Regime.is(regime::JP),
            Fact::SellerIsBusiness.no(),
            Fact::Reason.is_not(RESCINDS | r::LATE),
        ],
        HOLD_UNTIL_SHIP_BY,
        &A008,
        words::AMAZON_DUTY_HOLD,
    )
    .also(&[&A023, &L024])
    .overrides(WITHDRAWN)
    .inferred(),
    // Another address is asked for, not the end of the order
    Rule::marketplace(
        "amazon.duty.hold-address",
        &[
            MFN,
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::Channel.is(UNOFFICIAL),
            Fact::Answer.is(a::REDIRECT),
            Fact::Regime.is(regime::JP),
            Fact::Reason.is(r::WRONG_ADDRESS),
        ],
        HOLD_UNTIL_SHIP_BY,
        &A008,
        words::AMAZON_DUTY_HOLD,
    )
    .also(&[&A023, &A089])
    .overrides(WITHDRAWN)
    .inferred(),
    Rule::marketplace(
        "amazon.duty.seller-cancel",
        &[MFN, Fact::Answer.is(a::SELLER_CANCELS)],
        Yield::Duty {
            id: "cancel-at-once",
            due: Due::None,
            limit: Some(words::AMAZON_DUTY_SELLER_CANCEL_LIMIT),
            if_missed: Some(words::AMAZON_DUTY_SELLER_CANCEL_IF_MISSED),
        },
        &A019,
        words::AMAZON_DUTY_SELLER_CANCEL,
    )
    .also(&[&A021, &A023]),
    // The goods are there
    Rule::marketplace(
        "amazon.duty.seller-cancel-own-wish",
        &[
            MFN,
            Fact::Channel.is(c::SELLER),
            Fact::Answer.is(a::SELLER_CANCELS),
            Fact::Reason.is(OWN_WISH),
        ],
        Yield::Duty {
            id: "cancel-at-once",
            due: Due::None,
            limit: Some(words::AMAZON_DUTY_SELLER_CANCEL_LIMIT),
            if_missed: Some(words::AMAZON_DUTY_SELLER_CANCEL_IF_MISSED),
        },
        &A019,
        words::AMAZON_DUTY_SELLER_CANCEL_OWN_WISH,
    )
    .also(&[&A021, &A023])
    .overrides(&["amazon.duty.seller-cancel"]),
    // An order that was accepted, or of which nobody said that it was not, is first asked about
    Rule::marketplace(
        "amazon.duty.seller-agreement",
        &[
            MFN,
            Fact::Channel.is(c::SELLER),
            Fact::Answer.is(a::SELLER_CANCELS),
            Fact::AnswerThen.is(a::MUST_REMEDY),
            Fact::Reason.is(OWN_WISH),
        ],
        Yield::Duty {
            id: "ask-for-agreement",
            due: Due::None,
            limit: Some(words::AMAZON_DUTY_SELLER_AGREEMENT_LIMIT),
            if_missed: Some(words::AMAZON_DUTY_SELLER_AGREEMENT_IF_MISSED),
        },
        &A019,
        words::AMAZON_DUTY_SELLER_AGREEMENT,
    )
    .overrides(&[
        "amazon.duty.seller-cancel",
        "amazon.duty.seller-cancel-own-wish",
    ])
    .inferred(),
    Rule::marketplace(
        "amazon.steps.seller-agreement",
        &[
            MFN,
            Fact::Channel.is(c::SELLER),
            Fact::Answer.is(a::SELLER_CANCELS),
            Fact::AnswerThen.is(a::MUST_REMEDY),
            Fact::Reason.is(OWN_WISH),
        ],
        Yield::Steps(&[words::AMAZON_STEPS_SELLER_AGREEMENT_STEP_1]),
        &A019,
        words::AMAZON_DUTY_SELLER_AGREEMENT,
    )
    .inferred(),
    Rule::marketplace(
        "amazon.duty.confirm-shipment",
        &[
            MFN,
            only(m::AMAZON_JP),
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Parcel.is(p::WITH_CARRIER),
        ],
        Yield::Duty {
            id: "confirm-shipment",
            due: Due::None,
            limit: Some(words::AMAZON_DUTY_CONFIRM_SHIPMENT_LIMIT),
            if_missed: Some(words::AMAZON_DUTY_CONFIRM_SHIPMENT_IF_MISSED),
        },
        &A012,
        words::AMAZON_DUTY_CONFIRM_SHIPMENT,
    )
    .also(&[&A023]),
    Rule::marketplace(
        "amazon.duty.refund-confirmed-by-mistake",
        &[
            MFN,
            Fact::OrderStatus.is(s::SHIP_CONFIRMED),
            Fact::Parcel.is(BEFORE_DISPATCH),
        ],
        Yield::Duty {
            id: "refund-at-once",
            due: Due::None,
            limit: Some(words::AMAZON_DUTY_REFUND_CONFIRMED_BY_MISTAKE_LIMIT),
            if_missed: None,
        },
        &A014,
        words::AMAZON_DUTY_REFUND_CONFIRMED_BY_MISTAKE,
    )
    .also(&[&A022]),
    Rule::marketplace(
        "amazon.duty.refund-policy",
        &[
            MFN,
            Fact::Regime.is(regime::JP),
            Fact::AnswerThen.is(a::MUST_ACCEPT),
            Fact::Channel.is_not(c::DELIVERY_REFUSED),
            Fact::Parcel.is_not(BEFORE_DISPATCH),
            Fact::RefundAlreadyMade.no(),
            Fact::Reason.is(BUYERS & !RESCINDS),
            Fact::ReturnTerms.is(t::SHOWN_BOTH),
            Fact::TermsCover.is(terms_cover::CANCELLATIONS_AND_RETURNS),
            Fact::TermsGrant.no(),
        ],
        REFUND_BY_POLICY,
        &A031,
        words::AMAZON_DUTY_REFUND_POLICY,
    )
    .also(&[&A044, &L006])
    .overrides(STATUTORY_REFUND),
    Rule::marketplace(
        "amazon.duty.refund-policy-late",
        &[
            MFN,
            Fact::Regime.is(regime::JP),
            Fact::AnswerThen.is(a::MUST_ACCEPT),
            Fact::Channel.is_not(c::DELIVERY_REFUSED),
            Fact::Parcel.is_not(BEFORE_DISPATCH),
            Fact::RefundAlreadyMade.no(),
            Fact::Reason.is(BUYERS & !RESCINDS),
            Fact::StatutoryWindow.is(statutory_window::OVER),
            Fact::ReturnTerms.is(t::NOT_SHOWN | t::SHOWN_ONCE),
        ],
        REFUND_BY_POLICY,
        &A031,
        words::AMAZON_DUTY_REFUND_POLICY,
    )
    .also(&[&A044, &L004])
    .overrides(STATUTORY_REFUND),
    Rule::marketplace(
        "amazon.duty.refund-policy-business",
        &[
            MFN,
            Fact::Regime.is(regime::JP),
            Fact::AnswerThen.is(a::MUST_ACCEPT),
            Fact::Channel.is_not(c::DELIVERY_REFUSED),
            Fact::Parcel.is_not(BEFORE_DISPATCH),
            Fact::RefundAlreadyMade.no(),
            Fact::Reason.is(BUYERS & !RESCINDS),
            Fact::BuyerIsBusiness.yes(),
        ],
        REFUND_BY_POLICY,
        &A031,
        words::AMAZON_DUTY_REFUND_POLICY,
    )
    .also(&[&A044, &L052])
    .overrides(STATUTORY_REFUND),
    Rule::marketplace(
        "amazon.duty.refund-policy-private",
        &[
            MFN,
            Fact::Regime.is(regime::JP),
            Fact::AnswerThen.is(a::MUST_ACCEPT),
            Fact::Channel.is_not(c::DELIVERY_REFUSED),
            Fact::Parcel.is_not(BEFORE_DISPATCH),
            Fact::RefundAlreadyMade.no(),
            Fact::Reason.is(BUYERS & !RESCINDS),
            Fact::SellerIsBusiness.no(),
        ],
        REFUND_BY_POLICY,
        &A031,
        words::AMAZON_DUTY_REFUND_POLICY,
    )
    .also(&[&A044, &L024])
    .overrides(STATUTORY_REFUND),
    Rule::marketplace(
        "amazon.clock.auto-cancel-japan",
        &[MFN, only(m::AMAZON_JP), Fact::OrderStatus.is(UNCONFIRMED)],
        Yield::Consequence {
            id: "auto-cancellation",
            at: Due::EndOfBusinessDay(When::ShipBy, 7, Calendar::Jp),
            hurts: Hurts::Seller,
        },
        &A023,
        words::AMAZON_CLOCK_AUTO_CANCEL_JAPAN,
    )
    .also(&[&A021]),
    Rule::marketplace(
        "amazon.clock.auto-cancel",
        &[
            MFN,
            only(m::AMAZON_US | m::AMAZON_UK | m::AMAZON_DE),
            Fact::OrderStatus.is(UNCONFIRMED),
        ],
        Yield::Consequence {
            id: "auto-cancellation",
            at: Due::EndOfBusinessDay(When::ShipBy, 7, Calendar::Weekdays),
            hurts: Hurts::Seller,
        },
        &A023,
        words::AMAZON_CLOCK_AUTO_CANCEL,
    )
    .also(&[&A021]),
    Rule::marketplace(
        "amazon.clock.auto-cancel-seven-days",
        &[MFN, only(FOUR), Fact::OrderStatus.is(UNCONFIRMED)],
        Yield::Consequence {
            id: "auto-cancellation-earliest",
            at: Due::EndOfDayAfter(When::ShipBy, 7),
            hurts: Hurts::Seller,
        },
        &A023,
        words::AMAZON_CLOCK_AUTO_CANCEL_SEVEN_DAYS,
    )
    .conflicting(),
    Rule::marketplace(
        "amazon.clock.late-shipment",
        &[
            MFN,
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::Answer.is_not(a::AUTOMATIC),
        ],
        Yield::Consequence {
            id: "late-shipment",
            at: Due::EndOfDay(When::ShipBy),
            hurts: Hurts::Seller,
        },
        &A028,
        words::AMAZON_CLOCK_LATE_SHIPMENT,
    )
    .also(&[&A023]),
    Rule::marketplace(
        "amazon.window.self-cancel-japan",
        &[
            MFN,
            only(m::AMAZON_JP),
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Parcel.is(BEFORE_DISPATCH),
        ],
        Yield::Window {
            id: "self-cancel",
            from: Due::Start(When::OrderedAt),
            until: Due::MinutesAfter(When::OrderedAt, 5),
        },
        &A001,
        words::AMAZON_WINDOW_SELF_CANCEL_JAPAN,
    ),
    Rule::marketplace(
        "amazon.window.self-cancel",
        &[
            MFN,
            except(m::AMAZON_JP | m::AMAZON_US),
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Parcel.is(BEFORE_DISPATCH),
        ],
        Yield::Window {
            id: "self-cancel",
            from: Due::Start(When::OrderedAt),
            until: Due::MinutesAfter(When::OrderedAt, 30),
        },
        &A002,
        words::AMAZON_WINDOW_SELF_CANCEL,
    ),
    Rule::marketplace(
        "amazon.window.self-cancel-us",
        &[
            MFN,
            only(m::AMAZON_US),
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Parcel.is(BEFORE_DISPATCH),
        ],
        Yield::Window {
            id: "self-cancel",
            from: Due::Start(When::OrderedAt),
            until: Due::HoursAfter(When::OrderedAt, 72),
        },
        &A003,
        words::AMAZON_WINDOW_SELF_CANCEL_US,
    )
    .also(&[&A002, &A004]),
    Rule::marketplace(
        "amazon.steps.cancel",
        &[
            MFN,
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::Channel.is(BUTTON),
            Fact::Answer.is(a::ACCEPT_ADVISED | a::MUST_ACCEPT),
        ],
        Yield::Steps(&[
            words::AMAZON_STEPS_CANCEL_STEP_1,
            words::AMAZON_STEPS_CANCEL_STEP_2,
            words::AMAZON_STEPS_CANCEL_STEP_3,
            words::AMAZON_STEPS_CANCEL_STEP_4,
        ]),
        &A007,
        words::AMAZON_STEPS_CANCEL,
    )
    .also(&[&A005]),
    Rule::marketplace(
        "amazon.steps.not-charged",
        &[
            MFN,
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::Answer.is(a::ACCEPT_ADVISED | a::MUST_ACCEPT),
        ],
        Yield::Steps(&[words::AMAZON_STEPS_NOT_CHARGED_STEP_1]),
        &A015,
        words::AMAZON_STEPS_NOT_CHARGED,
    )
    .also(&[&A122])
    .overrides(NOTHING_CHARGED)
    .inferred(),
    Rule::marketplace(
        "amazon.steps.part-of-order",
        &[
            MFN,
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::Channel.is(BUTTON),
            Fact::Answer.is(a::ACCEPT_ADVISED | a::MUST_ACCEPT),
            Fact::PartOfOrder.yes(),
        ],
        Yield::Steps(&[
            words::AMAZON_STEPS_PART_OF_ORDER_STEP_1,
            words::AMAZON_STEPS_PART_OF_ORDER_STEP_2,
        ]),
        &A020,
        words::AMAZON_STEPS_PART_OF_ORDER,
    )
    // The rest ships, and is charged with it
    .overrides(&["amazon.steps.not-charged", "amazon.steps.cancel"])
    .inferred(),
    Rule::marketplace(
        "amazon.steps.redirect-japan",
        &[
            MFN,
            only(m::AMAZON_JP),
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::Channel.is(UNOFFICIAL),
            Fact::Answer.is(a::REDIRECT),
        ],
        Yield::Steps(&[
            words::AMAZON_STEPS_REDIRECT_JAPAN_STEP_1,
            words::AMAZON_STEPS_REDIRECT_JAPAN_STEP_2,
            words::AMAZON_STEPS_REDIRECT_JAPAN_STEP_3,
        ]),
        &A008,
        words::AMAZON_STEPS_REDIRECT_JAPAN,
    )
    .also(&[&A005, &A007]),
    Rule::marketplace(
        "amazon.steps.redirect",
        &[
            MFN,
            except(m::AMAZON_JP),
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::Channel.is(UNOFFICIAL),
            Fact::Answer.is(a::REDIRECT),
        ],
        Yield::Steps(&[
            words::AMAZON_STEPS_REDIRECT_STEP_1,
            words::AMAZON_STEPS_REDIRECT_STEP_2,
            words::AMAZON_STEPS_REDIRECT_STEP_3,
            words::AMAZON_STEPS_REDIRECT_STEP_4,
        ]),
        &A008,
        words::AMAZON_STEPS_REDIRECT,
    )
    .also(&[&A005, &A010]),
    Rule::marketplace(
        "amazon.steps.hold-withdrawn",
        &[
            MFN,
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::Channel.is(UNOFFICIAL),
            Fact::Answer.is(a::REDIRECT),
            Fact::Regime.is(RIGHT_BY_MESSAGE),
        ],
        Yield::Steps(&[words::AMAZON_STEPS_HOLD_WITHDRAWN_STEP_1]),
        &A008,
        words::AMAZON_DUTY_HOLD_WITHDRAWN,
    )
    .also(&[&A021, &A023])
    .inferred(),
    Rule::marketplace(
        "amazon.steps.pending",
        &[Fact::OrderStatus.is(PENDING), Fact::Answer.is(a::REDIRECT)],
        Yield::Steps(&[
            words::AMAZON_STEPS_PENDING_STEP_1,
            words::AMAZON_STEPS_PENDING_STEP_2,
        ]),
        &A017,
        words::AMAZON_STEPS_PENDING,
    ),
    Rule::marketplace(
        "amazon.steps.seller-cancels",
        &[MFN, Fact::Answer.is(a::SELLER_CANCELS)],
        Yield::Steps(&[
            words::AMAZON_STEPS_SELLER_CANCELS_STEP_1,
            words::AMAZON_STEPS_SELLER_CANCELS_STEP_2,
        ]),
        &A019,
        words::AMAZON_STEPS_SELLER_CANCELS,
    )
    .also(&[&A201]),
    Rule::marketplace(
        "amazon.steps.reason-out-of-stock",
        &[
            MFN,
            Fact::Answer.is(a::SELLER_CANCELS),
            Fact::Reason.is(r::OUT_OF_STOCK),
        ],
        Yield::Steps(&[words::AMAZON_STEPS_REASON_OUT_OF_STOCK_STEP_1]),
        &A201,
        words::REASON_SAYS,
    )
    .also(&[&A202, &A019]),
    Rule::marketplace(
        "amazon.steps.reason-price-error",
        &[
            MFN,
            Fact::Answer.is(a::SELLER_CANCELS),
            Fact::Reason.is(r::PRICE_ERROR),
        ],
        Yield::Steps(&[words::AMAZON_STEPS_REASON_PRICE_ERROR_STEP_1]),
        &A201,
        words::REASON_SAYS,
    )
    .also(&[&A202]),
    Rule::marketplace(
        "amazon.steps.reason-address",
        &[
            MFN,
            Fact::Answer.is(a::SELLER_CANCELS),
            Fact::Reason.is(r::WRONG_ADDRESS | r::BUYER_UNREACHABLE),
        ],
        Yield::Steps(&[words::AMAZON_STEPS_REASON_ADDRESS_STEP_1]),
        &A201,
        words::REASON_SAYS,
    )
    .also(&[&A202]),
    Rule::marketplace(
        "amazon.steps.reason-other",
        &[
            MFN,
            Fact::Answer.is(a::SELLER_CANCELS),
            Fact::Reason
                .is_not(r::OUT_OF_STOCK | r::PRICE_ERROR | r::WRONG_ADDRESS | r::BUYER_UNREACHABLE),
        ],
        Yield::Steps(&[words::AMAZON_STEPS_REASON_OTHER_STEP_1]),
        &A201,
        words::REASON_SAYS,
    )
    .also(&[&A202]),
    Rule::marketplace(
        "amazon.steps.seller-cancels-tell",
        &[MFN, Fact::Answer.is(a::SELLER_CANCELS)],
        Yield::Steps(&[words::AMAZON_STEPS_SELLER_CANCELS_TELL_STEP_1]),
        &A019,
        words::AMAZON_STEPS_SELLER_CANCELS_TELL,
    )
    .also(&[&A015, &A122])
    .overrides(NOTHING_CHARGED),
    Rule::marketplace(
        "amazon.steps.refund-reason-shop",
        &[
            MFN,
            Fact::Parcel.is_not(BEFORE_DISPATCH),
            Fact::Reason.is(SELLERS),
            Fact::Answer.is(a::MUST_ACCEPT),
        ],
        Yield::Steps(&[words::AMAZON_STEPS_REFUND_REASON_SHOP_STEP_1]),
        &A058,
        words::AMAZON_STEPS_REFUND_REASON_SHOP,
    )
    .also(&[&A056])
    .inferred(),
    Rule::marketplace(
        "amazon.steps.refund-reason-buyer",
        &[
            MFN,
            Fact::Parcel.is(RETURNING),
            Fact::Reason.is(BUYERS),
            Fact::Answer.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED | a::REFUND_WITH_DEDUCTION),
        ],
        Yield::Steps(&[words::AMAZON_STEPS_REFUND_REASON_BUYER_STEP_1]),
        &A056,
        words::AMAZON_STEPS_REFUND_REASON_BUYER,
    )
    .inferred(),
    // The pages of Japan and those of the UK and Canada say the opposite here; elsewhere none was found
    Rule::marketplace(
        "amazon.steps.confirm-first",
        &[
            MFN,
            only(m::AMAZON_JP),
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Parcel.is(p::WITH_CARRIER),
            Fact::Answer.is(a::MAY_REFUSE),
        ],
        Yield::Steps(&[words::AMAZON_STEPS_CONFIRM_FIRST_STEP_1]),
        &A012,
        words::AMAZON_STEPS_CONFIRM_FIRST,
    ),
    Rule::marketplace(
        "amazon.steps.shipped",
        &[
            MFN,
            Fact::Parcel.is(p::WITH_CARRIER),
            Fact::Answer.is(a::MAY_REFUSE),
            Fact::OnCondition.no(),
        ],
        Yield::Steps(&[
            words::AMAZON_STEPS_SHIPPED_STEP_1,
            words::AMAZON_STEPS_SHIPPED_STEP_2,
        ]),
        &A016,
        words::AMAZON_STEPS_SHIPPED,
    )
    .also(&[&A012]),
    // The message on the page promises nothing yet
    Rule::marketplace(
        "amazon.steps.shipped-on-condition",
        &[
            MFN,
            Fact::Parcel.is(p::WITH_CARRIER),
            Fact::Answer.is(a::MAY_REFUSE),
            Fact::OnCondition.yes(),
        ],
        Yield::Steps(&[
            words::AMAZON_STEPS_SHIPPED_ON_CONDITION_STEP_1,
            words::AMAZON_STEPS_SHIPPED_ON_CONDITION_STEP_2,
            words::AMAZON_STEPS_SHIPPED_STEP_2,
        ]),
        &A016,
        words::AMAZON_STEPS_SHIPPED,
    )
    .also(&[&A012]),
    // Before it arrives a buyer may have a right to call it off: the way is the same
    Rule::marketplace(
        "amazon.steps.shipped-accepted",
        &[
            MFN,
            Fact::Parcel.is(p::WITH_CARRIER),
            Fact::Channel.is(BUTTON | c::MESSAGE),
            Fact::Answer.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED),
        ],
        Yield::Steps(&[
            words::AMAZON_STEPS_SHIPPED_STEP_1,
            words::AMAZON_STEPS_SHIPPED_STEP_2,
        ]),
        &A016,
        words::AMAZON_STEPS_SHIPPED,
    ),
    Rule::marketplace(
        "amazon.steps.cancel-when-back",
        &[
            MFN,
            only(m::AMAZON_UK | m::AMAZON_CA),
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Parcel.is(p::WITH_CARRIER),
            Fact::Answer.is(a::MAY_REFUSE | a::MUST_ACCEPT | a::ACCEPT_ADVISED),
        ],
        Yield::Steps(&[words::AMAZON_STEPS_CANCEL_WHEN_BACK_STEP_1]),
        &A013,
        words::AMAZON_STEPS_CANCEL_WHEN_BACK,
    )
    // Nothing was charged, so nothing is paid back
    .overrides(&["uk.duty.refund-against-goods"]),
    Rule::marketplace(
        "amazon.steps.seller-wants-out",
        &[
            MFN,
            Fact::Channel.is(c::SELLER),
            Fact::Parcel.is_not(BEFORE_DISPATCH),
            Fact::Answer.is(a::NOT_A_CANCELLATION),
        ],
        Yield::Steps(&[
            words::AMAZON_STEPS_SELLER_WANTS_OUT_STEP_1,
            words::AMAZON_STEPS_SELLER_WANTS_OUT_STEP_2,
        ]),
        &A022,
        words::AMAZON_STEPS_SELLER_WANTS_OUT,
    )
    .also(&[&A016]),
    Rule::marketplace(
        "amazon.steps.automatic",
        &[MFN, Fact::Answer.is(a::AUTOMATIC)],
        Yield::Steps(&[words::AMAZON_STEPS_AUTOMATIC_STEP_1]),
        &A001,
        words::AMAZON_STEPS_AUTOMATIC,
    )
    .also(&[&A023]),
    Rule::marketplace(
        "amazon.steps.lapsed-request",
        &[
            MFN,
            Fact::OrderStatus.is(s::SHIP_DATE_PASSED),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::AutoCancel.is(auto_cancel::LAPSED),
            Fact::Channel.is(BUTTON),
        ],
        Yield::Steps(&[words::AMAZON_STEPS_LAPSED_REQUEST_STEP_1]),
        &A007,
        words::AMAZON_STEPS_CANCEL,
    )
    .also(&[&A023])
    .overrides(&["amazon.steps.automatic"])
    .inferred(),
    Rule::marketplace(
        "amazon.steps.refund-confirmed",
        &[
            MFN,
            Fact::OrderStatus.is(s::SHIP_CONFIRMED),
            Fact::Parcel.is(BEFORE_DISPATCH),
        ],
        Yield::Steps(&[
            words::AMAZON_STEPS_REFUND_CONFIRMED_STEP_1,
            words::AMAZON_STEPS_REFUND_CONFIRMED_STEP_2,
            words::AMAZON_STEPS_REFUND_CONFIRMED_STEP_3,
        ]),
        &A014,
        words::AMAZON_STEPS_REFUND_CONFIRMED,
    ),
    Rule::marketplace(
        "amazon.steps.unsettled",
        &[Fact::Answer.is(a::UNSETTLED)],
        Yield::Steps(&[
            words::AMAZON_STEPS_UNSETTLED_STEP_1,
            words::AMAZON_STEPS_UNSETTLED_STEP_2,
        ]),
        &A101,
        words::AMAZON_STEPS_UNSETTLED,
    ),
    Rule::marketplace(
        "amazon.alternative.refuse-delivery",
        &[
            MFN,
            only(m::AMAZON_JP),
            Fact::Parcel.is(p::WITH_CARRIER),
            Fact::Answer.is(a::MAY_REFUSE),
        ],
        Yield::Alternative("refuse-delivery"),
        &A012,
        words::AMAZON_ALTERNATIVE_REFUSE_DELIVERY,
    ),
    Rule::marketplace(
        "amazon.alternative.return",
        &[
            MFN,
            Fact::Parcel.is(p::WITH_CARRIER | p::DELIVERED),
            Fact::Answer.is(a::MAY_REFUSE | a::NOT_A_CANCELLATION),
            // Where the return itself is refused there is none to point to.
            Fact::Channel.is_not(c::RETURN_REQUEST),
            Fact::AnswerThen.is_not(a::MAY_REFUSE),
            Fact::Reason.is(BUYERS),
        ],
        Yield::Alternative("return-after-receipt"),
        &A016,
        words::AMAZON_ALTERNATIVE_RETURN,
    )
    .also(&[&A031]),
    Rule::practice(
        "amazon.alternative.recall",
        &[MFN, Fact::Parcel.is(p::WITH_CARRIER)],
        Yield::Alternative("carrier-recall"),
        &A077,
        words::AMAZON_ALTERNATIVE_RECALL,
    ),
    Rule::practice(
        "amazon.alternative.void-label",
        &[
            MFN,
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Parcel.is(p::LABELLED),
            Fact::Channel.is(BUTTON),
        ],
        Yield::Alternative("void-label"),
        &A011,
        words::AMAZON_ALTERNATIVE_VOID_LABEL,
    ),
    Rule::practice(
        "amazon.alternative.reorder",
        &[
            MFN,
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::Reason.is(r::WRONG_ADDRESS | r::ORDERED_BY_MISTAKE | r::DUPLICATE),
        ],
        Yield::Alternative("re-order"),
        &A025,
        words::AMAZON_ALTERNATIVE_REORDER,
    ),
    Rule::practice(
        "amazon.alternative.other-stock",
        &[MFN, Fact::Answer.is(a::SELLER_CANCELS)],
        Yield::Alternative("other-stock"),
        &A019,
        words::AMAZON_ALTERNATIVE_OTHER_STOCK,
    ),
    Rule::practice(
        "amazon.alternative.ship-late",
        &[
            MFN,
            Fact::OrderStatus.is(s::SHIP_DATE_PASSED),
            Fact::Parcel.is(p::PACKED | p::LABELLED),
            Fact::Answer.is(a::SELLER_CANCELS),
            Fact::AutoCancel.is(auto_cancel::NOT_YET),
        ],
        Yield::Alternative("ship-late"),
        &A023,
        words::AMAZON_ALTERNATIVE_SHIP_LATE,
    )
    .also(&[&A028])
    .inferred(),
    Rule::marketplace(
        "amazon.alternative.widen-self-cancel",
        &[
            MFN,
            only(m::AMAZON_US),
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::Channel.is(BUTTON),
        ],
        Yield::Alternative("set-self-cancel-window"),
        &A003,
        words::AMAZON_ALTERNATIVE_WIDEN_SELF_CANCEL,
    )
    .also(&[&A004]),
    Rule::practice(
        "amazon.keep.request",
        &[Fact::Channel.is(BUTTON), Fact::Answer.is_not(a::NEED_FACTS)],
        Yield::Keep,
        &A006,
        words::AMAZON_KEEP_REQUEST,
    )
    .also(&[&A005]),
    Rule::practice(
        "amazon.keep.message",
        &[
            MFN,
            Fact::Channel.is(UNOFFICIAL),
            Fact::Parcel.is(BEFORE_DISPATCH),
        ],
        Yield::Keep,
        &A008,
        words::AMAZON_KEEP_MESSAGE,
    ),
    Rule::practice(
        "amazon.keep.dispatch",
        &[
            MFN,
            Fact::Parcel.is(p::WITH_CARRIER | p::DELIVERED | p::LOST),
        ],
        Yield::Keep,
        &A089,
        words::AMAZON_KEEP_DISPATCH,
    )
    .also(&[&A080]),
    Rule::practice(
        "amazon.keep.serial",
        &[
            MFN,
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::Electronics.yes(),
        ],
        Yield::Keep,
        &A077,
        words::AMAZON_KEEP_SERIAL,
    )
    .inferred(),
    Rule::marketplace(
        "amazon.warning.contact-form",
        &[
            MFN,
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::Channel.is(UNOFFICIAL),
            Fact::Answer.is(a::REDIRECT),
            Fact::OrderStatus.is_not(PENDING),
        ],
        Yield::Warning("cancelling-on-a-message-counts"),
        &A009,
        words::AMAZON_WARNING_CONTACT_FORM,
    )
    .also(&[&A008, &A021]),
    Rule::marketplace(
        "amazon.warning.ask-buyer-to-cancel",
        &[
            MFN,
            Fact::Reason.is(r::OUT_OF_STOCK | r::PRICE_ERROR),
            Fact::Parcel.is(BEFORE_DISPATCH),
        ],
        Yield::Warning("do-not-ask-the-buyer"),
        &A019,
        words::AMAZON_WARNING_ASK_BUYER_TO_CANCEL,
    )
    .also(&[&A103]),
    Rule::marketplace(
        "amazon.warning.stock-is-there",
        &[
            MFN,
            Fact::Answer.is(a::SELLER_CANCELS),
            Fact::Reason.is(r::OUT_OF_STOCK),
            Fact::StockAvailable.yes(),
        ],
        Yield::Warning("untrue-recorded-reason"),
        &A019,
        words::AMAZON_WARNING_STOCK_IS_THERE,
    )
    .also(&[&A201])
    // The reason that is not true
    .overrides(&["amazon.steps.reason-out-of-stock"]),
    Rule::marketplace(
        "amazon.warning.recorded-as-buyer",
        &[
            Fact::RecordedReason.is(kotowari::fact::recorded_reason::BUYER),
            Fact::Reason.is(SELLERS | r::LATE),
        ],
        Yield::Warning("untrue-recorded-reason"),
        &A009,
        words::AMAZON_WARNING_RECORDED_AS_BUYER,
    )
    .also(&[&A019]),
    Rule::marketplace(
        "amazon.warning.recorded-as-shop",
        &[
            Fact::RecordedReason.is(kotowari::fact::recorded_reason::SHOP),
            Fact::Reason.is(BUYERS),
            Fact::Channel.is(BUTTON),
        ],
        Yield::Warning("untrue-recorded-reason"),
        &A007,
        words::AMAZON_WARNING_RECORDED_AS_SHOP,
    )
    .also(&[&A021]),
    Rule::marketplace(
        "amazon.warning.recorded-unofficial",
        &[
            Fact::RecordedReason.is(kotowari::fact::recorded_reason::BUYER),
            Fact::Channel.is(UNOFFICIAL),
            Fact::Parcel.is(BEFORE_DISPATCH),
            MFN,
        ],
        Yield::Warning("untrue-recorded-reason"),
        &A009,
        words::AMAZON_WARNING_RECORDED_UNOFFICIAL,
    ),
    Rule::marketplace(
        "amazon.warning.pending",
        &[Fact::OrderStatus.is(PENDING)],
        Yield::Warning("do-not-ship-pending"),
        &A017,
        words::AMAZON_WARNING_PENDING,
    ),
    Rule::marketplace(
        "amazon.warning.other-address",
        &[Fact::Reason.is(r::WRONG_ADDRESS), MFN],
        Yield::Warning("ship-only-to-the-order-address"),
        &A089,
        words::AMAZON_WARNING_OTHER_ADDRESS,
    )
    .also(&[&A025]),
    Rule::marketplace(
        "amazon.warning.false-dispatch",
        &[
            MFN,
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Answer.is(a::MAY_REFUSE | a::REDIRECT),
        ],
        Yield::Warning("false-shipment-confirmation"),
        &A080,
        words::AMAZON_WARNING_FALSE_DISPATCH,
    )
    .also(&[&A085]),
    Rule::marketplace(
        "amazon.warning.legal-withdrawal",
        &[
            MFN,
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::Channel.is(UNOFFICIAL),
            Fact::Answer.is(a::REDIRECT),
            Fact::Regime.is(regime::EU | regime::UK),
            Fact::OrderStatus.is_not(PENDING),
        ],
        Yield::Warning("message-may-be-a-legal-withdrawal"),
        &A008,
        words::AMAZON_WARNING_LEGAL_WITHDRAWAL,
    )
    .inferred(),
    Rule::marketplace(
        "amazon.warning.legal-withdrawal-japan",
        &[
            MFN,
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::Channel.is(UNOFFICIAL),
            Fact::Answer.is(a::REDIRECT),
            Fact::Regime.is(regime::JP),
        ],
        Yield::Warning("message-may-be-a-legal-withdrawal"),
        &L012,
        words::AMAZON_WARNING_LEGAL_WITHDRAWAL_JAPAN,
    )
    .also(&[&A008, &L003, &L005, &L015, &L035, &L037])
    .inferred(),
    Rule::marketplace(
        "amazon.warning.label-paid",
        &[
            MFN,
            only(m::AMAZON_US),
            Fact::Parcel.is(p::LABELLED),
            Fact::Channel.is(BUTTON),
            Fact::OrderStatus.is(UNCONFIRMED),
        ],
        Yield::Warning("label-created"),
        &A011,
        words::AMAZON_WARNING_LABEL_PAID,
    )
    .inferred(),
    Rule::marketplace(
        "amazon.warning.already-refunded",
        &[
            Fact::RefundAlreadyMade.yes(),
            Fact::Parcel.is_not(BEFORE_DISPATCH),
        ],
        Yield::Warning("already-refunded"),
        &A071,
        words::AMAZON_WARNING_ALREADY_REFUNDED,
    )
    .overrides(&["amazon.duty.refund-prime*"])
    .inferred(),
    // Amazon made the refund and tells of it: the seller knows neither day nor way
    Rule::marketplace(
        "amazon.warning.refunded-by-amazon",
        &[
            Fact::RefundAlreadyMade.yes(),
            Fact::RefundedBy.is(kotowari::fact::refunded_by::MARKETPLACE),
            Fact::Parcel.is_not(BEFORE_DISPATCH),
        ],
        Yield::Warning("already-refunded"),
        &A071,
        words::AMAZON_WARNING_ALREADY_REFUNDED,
    )
    .also(&[&A091])
    .overrides(&["amazon.warning.already-refunded", "jp.warning.refunded"])
    .inferred(),
    Rule::marketplace(
        "amazon.unknown.duty-to-accept",
        &[
            MFN,
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::Channel.is(BUTTON),
            Fact::Answer.is(a::ACCEPT_ADVISED | a::MUST_ACCEPT | a::MAY_REFUSE),
        ],
        Yield::Unknown("amazon.duty-to-accept"),
        &A018,
        words::AMAZON_UNKNOWN_DUTY_TO_ACCEPT,
    )
    .unsettled(),
    Rule::marketplace(
        "amazon.warning.accepted-orders-bind",
        &[
            MFN,
            Fact::Answer.is(a::SELLER_CANCELS),
            Fact::Reason.is(OWN_WISH),
        ],
        Yield::Warning("accepted-orders-bind"),
        &A019,
        words::AMAZON_WARNING_ACCEPTED_ORDERS_BIND,
    )
    .inferred(),
    Rule::marketplace(
        "amazon.unknown.acceptance",
        &[
            MFN,
            Fact::Answer.is(a::SELLER_CANCELS),
            Fact::AnswerThen.is(a::MUST_REMEDY),
            Fact::Reason.is(OWN_WISH),
        ],
        Yield::Unknown("amazon.acceptance"),
        &A019,
        words::AMAZON_UNKNOWN_ACCEPTANCE,
    )
    .unsettled(),
    Rule::marketplace(
        "amazon.unknown.self-cancel-us",
        &[
            MFN,
            only(m::AMAZON_US),
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::Channel.is(BUTTON),
        ],
        Yield::Unknown("amazon.self-cancel-limits"),
        &A004,
        words::AMAZON_UNKNOWN_SELF_CANCEL_US,
    )
    .also(&[&A003])
    .conflicting(),
    Rule::marketplace(
        "amazon.unknown.self-cancel-japan",
        &[
            MFN,
            only(m::AMAZON_JP),
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::Channel.is(BUTTON),
        ],
        Yield::Unknown("amazon.self-cancel-setting-japan"),
        &A003,
        words::AMAZON_UNKNOWN_SELF_CANCEL_JAPAN,
    )
    .unsettled(),
    Rule::marketplace(
        "amazon.unknown.shipped-unconfirmed",
        &[
            MFN,
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Parcel.is(p::WITH_CARRIER),
        ],
        Yield::Unknown("amazon.shipped-unconfirmed"),
        &A012,
        words::AMAZON_UNKNOWN_SHIPPED_UNCONFIRMED,
    )
    .also(&[&A013])
    .conflicting(),
    Rule::marketplace(
        "amazon.unknown.address-japan",
        &[MFN, only(m::AMAZON_JP), Fact::Reason.is(r::WRONG_ADDRESS)],
        Yield::Unknown("amazon.wrong-address-japan"),
        &A025,
        words::AMAZON_UNKNOWN_ADDRESS_JAPAN,
    )
    .unsettled(),
    Rule::marketplace(
        "amazon.unknown.contact-metric",
        &[
            Fact::Channel.is(c::MESSAGE),
            Fact::Answer.is_not(a::NEED_FACTS),
        ],
        Yield::Unknown("amazon.contact-metric"),
        &A102,
        words::AMAZON_UNKNOWN_CONTACT_METRIC,
    )
    .unsettled(),
    Rule::marketplace(
        "amazon.unknown.auto-cancel-tightening",
        &[
            MFN,
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::OrderStatus.is(s::SHIP_DATE_PASSED),
        ],
        Yield::Unknown("amazon.auto-cancel-days"),
        &A024,
        words::AMAZON_UNKNOWN_AUTO_CANCEL_TIGHTENING,
    )
    .also(&[&A023])
    .conflicting(),
];
