//! What is taken for granted in a store of one's own while nobody says otherwise, before what is everywhere.

use crate::words::{common, own_store as words};
use kotowari::fact::{
    BEFORE_DISPATCH, Cond, Fact, channel, order_status as s, parcel as p, payment_method,
    reason as r, regime, statutory_window,
};
use kotowari::presumed::Condition;

/// What was complained of had been supplied.
const COMPLAINED: Cond = Fact::Reason.is(r::DEFECTIVE
    | r::NOT_AS_DESCRIBED
    | r::WRONG_ITEM
    | r::MISSING_PART
    | r::NOT_RECEIVED);
const CONFIRMED: Cond = Fact::OrderStatus.is(s::SHIP_CONFIRMED);
/// Asked for by whoever was sent nothing yet, as far as is known.
const ASKED_EARLY: Cond =
    Fact::Channel.is(channel::CANCEL_BUTTON | channel::MESSAGE | channel::SELLER);

/// Outside Japan no right of the buyer's hangs on how the terms were shown, save in some states of the USA.
const ABROAD: Cond = Fact::Regime.is(regime::EU | regime::UK | regime::US);

/// Every condition.
pub const PRESUMPTIONS: &[Condition] = &[
    // Nothing that is sent as a file or done as a service is with a carrier: it was supplied, or it was not.
    Condition {
        given: &[Fact::Digital.yes(), COMPLAINED],
        cond: Fact::Parcel.is(p::DELIVERED),
        says: words::PRESUMPTIONS_SUPPLIED,
    },
    Condition {
        given: &[Fact::Service.yes(), COMPLAINED],
        cond: Fact::Parcel.is(p::DELIVERED),
        says: words::PRESUMPTIONS_SUPPLIED,
    },
    Condition {
        given: &[Fact::Digital.yes(), CONFIRMED],
        cond: Fact::Parcel.is(p::DELIVERED),
        says: words::PRESUMPTIONS_SUPPLIED,
    },
    Condition {
        given: &[Fact::Service.yes(), CONFIRMED],
        cond: Fact::Parcel.is(p::DELIVERED),
        says: words::PRESUMPTIONS_SUPPLIED,
    },
    Condition {
        given: &[Fact::Digital.yes(), ASKED_EARLY],
        cond: Fact::Parcel.is(p::NOT_STARTED),
        says: words::PRESUMPTIONS_NOT_SUPPLIED,
    },
    Condition {
        given: &[Fact::Service.yes(), ASKED_EARLY],
        cond: Fact::Parcel.is(p::NOT_STARTED),
        says: words::PRESUMPTIONS_NOT_SUPPLIED,
    },
    // What came back for a wrong address was hardly received.
    Condition {
        given: &[
            Fact::Parcel.is(p::COMING_BACK | p::BACK),
            Fact::Reason.is(r::WRONG_ADDRESS),
            Fact::Channel.is(channel::SELLER | channel::MESSAGE),
        ],
        cond: Fact::StatutoryWindow.is(statutory_window::BEFORE_RECEIPT),
        says: words::PRESUMPTIONS_NEVER_RECEIVED,
    },
    // Where the law gives no right, what the shop's own terms grant is a condition of a refusal (`PROVISOS`).
    Condition {
        given: &[ABROAD],
        cond: Fact::TermsGrant.no(),
        says: common::PROVISOS_TERMS_GRANT,
    },
    // Whoever is paid ahead sends nothing before.
    Condition {
        given: &[
            Fact::OrderStatus.is(s::UNPAID | s::PENDING),
            Fact::PaymentMethod.is(payment_method::BANK_TRANSFER | payment_method::KONBINI),
            ASKED_EARLY,
        ],
        cond: Fact::Parcel.is(BEFORE_DISPATCH),
        says: words::PRESUMPTIONS_UNPAID_UNSENT,
    },
];
