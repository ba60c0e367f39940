//! Reasons, in words that fit every marketplace.

use crate::questions::stage::{ANY, BEFORE, SENT, TRANSIT};
use crate::questions::{Group, given, reason};
use crate::words::common as words;

/// The buyer's own reasons.
pub(crate) const BUYER: Group = Group {
    name: words::BUYERS_SIDE,
    choices: &[
        reason(
            "change-of-mind",
            words::REASON_CHANGE_OF_MIND,
            given!["reason" = "change-of-mind"],
            ANY,
        ),
        reason(
            "ordered-by-mistake",
            words::REASON_ORDERED_BY_MISTAKE,
            given!["reason" = "ordered-by-mistake"],
            ANY,
        ),
        reason(
            "duplicate",
            words::REASON_DUPLICATE,
            given!["reason" = "duplicate"],
            ANY,
        ),
        reason(
            "wrong-address",
            words::REASON_WRONG_ADDRESS,
            given!["reason" = "wrong-address"],
            ANY,
        ),
        reason(
            "minor",
            words::REASON_MINOR,
            given!["reason" = "minor"],
            ANY,
        ),
        reason(
            "buyer-unreachable",
            words::REASON_BUYER_UNREACHABLE,
            given!["reason" = "buyer-unreachable"],
            TRANSIT,
        ),
    ],
};

/// The shop's reasons, and those that lie in the goods.
pub(crate) const SHOP: Group = Group {
    name: words::REASON_GROUP_SHOP,
    choices: &[
        reason(
            "out-of-stock",
            words::REASON_OUT_OF_STOCK,
            given!["reason" = "out-of-stock"],
            BEFORE,
        ),
        reason(
            "price-error",
            words::REASON_PRICE_ERROR,
            given!["reason" = "price-error"],
            BEFORE,
        ),
        reason(
            "defective",
            words::REASON_DEFECTIVE,
            given!["reason" = "defective"],
            SENT,
        ),
        reason(
            "wrong-item",
            words::REASON_WRONG_ITEM,
            given!["reason" = "wrong-item"],
            SENT,
        ),
        reason(
            "missing-part",
            words::REASON_MISSING_PART,
            given!["reason" = "missing-part"],
            SENT,
        ),
        reason(
            "not-as-described",
            words::REASON_NOT_AS_DESCRIBED,
            given!["reason" = "not-as-described"],
            ANY,
        ),
        reason(
            "misled-by-order-screen",
            words::REASON_MISLED_BY_ORDER_SCREEN,
            given!["reason" = "misled-by-order-screen"],
            ANY,
        ),
    ],
};

/// Reasons that lie in the delivery.
pub(crate) const DELIVERY: Group = Group {
    name: words::DELIVERY,
    choices: &[
        reason("late", words::REASON_LATE, given!["reason" = "late"], ANY),
        reason(
            "not-received",
            words::REASON_NOT_RECEIVED,
            given!["reason" = "not-received"],
            SENT,
        ),
    ],
};

/// No reason known.
pub(crate) const UNKNOWN: Group = Group {
    name: words::UNKNOWN,
    choices: &[reason("unknown", words::REASON_UNKNOWN, given![], ANY)],
};
