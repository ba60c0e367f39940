//! Moments, channels and kinds of goods that marketplaces abroad share.

use crate::questions::stage::{ANY, BEFORE, SENT, TRANSIT};
use crate::questions::{Choice, Given, Group, NONE, channel, given, kind, moment, reason};
use crate::words::common as words;
use kotowari::text::Text;

pub(crate) const UNPAID: Choice = moment(
    "unpaid",
    words::MOMENT_UNPAID,
    NONE,
    given!["orderStatus" = "unpaid", "parcel" = "not-started"],
);
pub(crate) const PAID: Choice = moment(
    "paid",
    words::MOMENT_PAID,
    NONE,
    given!["orderStatus" = "paid", "parcel" = "not-started"],
);
pub(crate) const MAKING: Choice = moment(
    "making",
    words::MOMENT_MAKING,
    NONE,
    given![
        "orderStatus" = "paid",
        "parcel" = "in-production",
        "goods" = "made-to-order"
    ],
);
pub(crate) const PACKED: Choice = moment(
    "packed",
    words::MOMENT_PACKED,
    words::MOMENT_PACKED_HINT,
    given!["orderStatus" = "paid", "parcel" = "packed|labelled"],
);
pub(crate) const DATE_PASSED: Choice = moment(
    "date-passed",
    words::MOMENT_DATE_PASSED,
    NONE,
    given!["orderStatus" = "ship-date-passed", "parcel" = "not-started"],
);

/// Still with the seller, in these states.
pub(crate) const fn before_shipping(choices: &'static [Choice]) -> Group {
    Group {
        name: words::BEFORE_SHIPPING,
        choices,
    }
}

/// Left the seller.
pub(crate) const AFTER_SHIPPING: Group = Group {
    name: words::AFTER_SHIPPING,
    choices: &[
        moment(
            "in-transit",
            words::MOMENT_IN_TRANSIT,
            NONE,
            given!["orderStatus" = "ship-confirmed", "parcel" = "with-carrier"],
        ),
        moment(
            "delivered",
            words::MOMENT_DELIVERED,
            NONE,
            given!["orderStatus" = "ship-confirmed", "parcel" = "delivered"],
        ),
        moment(
            "coming-back",
            words::MOMENT_COMING_BACK,
            words::MOMENT_COMING_BACK_HINT,
            given!["orderStatus" = "ship-confirmed", "parcel" = "coming-back"],
        ),
        moment(
            "back",
            words::MOMENT_BACK,
            NONE,
            given!["orderStatus" = "ship-confirmed", "parcel" = "back"],
        ),
        moment(
            "lost",
            words::MOMENT_LOST,
            words::MOMENT_LOST_HINT,
            given!["orderStatus" = "ship-confirmed", "parcel" = "lost"],
        ),
    ],
};

/// What abroad adds to the reasons.
pub(crate) const IMPORT: Group = Group {
    name: words::IMPORT,
    choices: &[reason(
        "import-charges",
        words::REASON_IMPORT_CHARGES,
        given!["reason" = "import-charges"],
        SENT,
    )],
};

/// The buyer asks, by these ways.
pub(crate) const fn from_buyer(choices: &'static [Choice]) -> Group {
    Group {
        name: words::FROM_BUYER,
        choices,
    }
}

/// The button of the marketplace, and where the seller finds what was asked.
pub(crate) const fn cancel_button(hint: Text) -> Choice {
    channel(
        "cancel-button",
        words::CHANNEL_CANCEL_BUTTON,
        hint,
        given!["channel" = "cancel-button"],
        BEFORE | TRANSIT,
    )
}

pub(crate) const MESSAGE: Choice = channel(
    "message",
    words::CHANNEL_MESSAGE,
    NONE,
    given!["channel" = "message"],
    ANY,
);
pub(crate) const RETURN_REQUEST: Choice = channel(
    "return-request",
    words::CHANNEL_RETURN_REQUEST,
    NONE,
    given!["channel" = "return-request"],
    SENT,
);

/// A case or complaint with the marketplace, as it calls it.
pub(crate) const fn claim(name: Text, hint: Text) -> Choice {
    channel("claim", name, hint, given!["channel" = "claim"], SENT)
}

/// A dispute with the bank, as the marketplace calls it.
pub(crate) const fn chargeback(name: Text, hint: Text) -> Choice {
    channel(
        "chargeback",
        name,
        hint,
        given!["channel" = "chargeback"],
        SENT,
    )
}

pub(crate) const DELIVERY_REFUSED: Choice = channel(
    "delivery-refused",
    words::CHANNEL_DELIVERY_REFUSED,
    words::CHANNEL_DELIVERY_REFUSED_HINT,
    given!["channel" = "delivery-refused"],
    TRANSIT,
);

/// Where the buyers live, or the country site sold on: an answer to the first question.
pub(crate) const fn buyers(id: &'static str, name: Text, gives: &'static [Given]) -> Choice {
    Choice {
        id,
        name,
        hint: NONE,
        gives,
        stages: ANY,
    }
}

/// Kinds of goods that the laws tell apart.
pub(crate) const GOODS: &[Choice] = &[
    kind("", words::ORDINARY_STOCK),
    kind("used", words::KIND_USED),
    kind("made-to-order", words::KIND_MADE_TO_ORDER),
    kind("perishable", words::KIND_PERISHABLE),
    kind("hygiene", words::KIND_HYGIENE),
    kind("sealed-media", words::KIND_SEALED_MEDIA),
    kind("digital", words::KIND_DIGITAL),
];
