//! What Amazon's own screens call things.

use crate::words::amazon as words;
use kotowari::fact::Fact;
use kotowari::rulebook::Label;

/// The facts for which Amazon has words of its own.
const WORDED: &[Fact] = &[
    Fact::Answer,
    Fact::AnswerThen,
    Fact::Overall,
    Fact::Channel,
    Fact::Fulfilment,
    Fact::OrderStatus,
    Fact::RefundedBy,
    Fact::ReturnLabelFrom,
];
/// Those among them that name a party.
const PARTIES: &[Fact] = &[Fact::Fulfilment, Fact::RefundedBy, Fact::ReturnLabelFrom];

/// What Amazon's screens call a status, a channel or a party.
pub(super) const LABELS: &[Label] = &[
    Label::of(WORDED, "pending", words::VALUE_PENDING),
    Label::of(WORDED, "paid", words::VALUE_PAID),
    Label::of(WORDED, "ship-date-passed", words::VALUE_SHIP_DATE_PASSED),
    Label::of(WORDED, "ship-confirmed", words::VALUE_SHIP_CONFIRMED),
    Label::of(WORDED, "cancel-button", words::VALUE_CANCEL_BUTTON),
    Label::of(WORDED, "return-request", words::VALUE_RETURN_REQUEST),
    Label::of(WORDED, "claim", words::VALUE_CLAIM),
    Label::of(WORDED, "marketplace", words::VALUE_MARKETPLACE),
    Label::of(PARTIES, "seller", words::VALUE_SELLER),
    Label::of(
        WORDED,
        "marketplace-decides",
        words::VALUE_MARKETPLACE_DECIDES,
    ),
];
