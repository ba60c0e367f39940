//! Qoo10 Japan: moments, reasons, channels, kinds of goods.

use crate::common::reasons;
use crate::questions::stage::{ANY, BEFORE, SENT, TRANSIT};
use crate::questions::{
    Choice, FROM_THE_SHOP, Group, NONE, Tap, ask_channel, ask_moment, ask_reason, channel, given,
    kind, moment,
};
use crate::questions::{HERE, Place};
use crate::words::qoo10_jp_questions as words;

/// What the page shows.
pub const PLACES: &[Place] = &[Place {
    id: "qoo10-jp",
    name: words::PLACE_QOO10_JP,
    country: NONE,
    group: HERE,
    taps: Some(&TAPS),
    goods: GOODS,
    buyers: &[],
}];

/// Qoo10 Japan: moments, reasons, channels.
static TAPS: [Tap; 3] = [
    ask_moment(&[
        Group {
            name: words::BEFORE_SHIPPING,
            choices: &[
                moment(
                    "unpaid",
                    words::MOMENT_UNPAID,
                    words::MOMENT_UNPAID_HINT,
                    given!["orderStatus" = "unpaid"],
                ),
                moment(
                    "paid",
                    words::MOMENT_PAID,
                    words::MOMENT_PAID_HINT,
                    given!["orderStatus" = "paid", "parcel" = "not-started"],
                ),
                moment(
                    "date-set",
                    words::MOMENT_DATE_SET,
                    words::MOMENT_DATE_SET_HINT,
                    given!["orderStatus" = "ship-date-set", "parcel" = "not-started"],
                ),
                moment(
                    "making-waits",
                    words::MOMENT_MAKING_WAITS,
                    words::MOMENT_MAKING_WAITS_HINT,
                    given![
                        "orderStatus" = "ship-date-set",
                        "parcel" = "not-started",
                        "goods" = "made-to-order"
                    ],
                ),
                moment(
                    "making",
                    words::MOMENT_MAKING,
                    words::MOMENT_MAKING_HINT,
                    given![
                        "orderStatus" = "ship-date-set",
                        "parcel" = "in-production",
                        "goods" = "made-to-order"
                    ],
                ),
                // Where the collection is today, the answer is another one.
                moment(
                    "packed-today",
                    words::MOMENT_PACKED_TODAY,
                    words::MOMENT_PACKED_TODAY_HINT,
                    given![
                        "orderStatus" = "ship-date-set",
                        "parcel" = "packed",
                        "leavesToday" = "true"
                    ],
                ),
                moment(
                    "packed-later",
                    words::MOMENT_PACKED_LATER,
                    words::MOMENT_PACKED_LATER_HINT,
                    given![
                        "orderStatus" = "ship-date-set",
                        "parcel" = "packed",
                        "leavesToday" = "false"
                    ],
                ),
                moment(
                    "date-passed",
                    words::MOMENT_DATE_PASSED,
                    words::MOMENT_DATE_PASSED_HINT,
                    given!["orderStatus" = "ship-date-passed", "parcel" = "not-started"],
                ),
            ],
        },
        Group {
            name: words::AFTER_SHIPPING,
            choices: &[
                moment(
                    "handed-over",
                    words::MOMENT_HANDED_OVER,
                    words::MOMENT_HANDED_OVER_HINT,
                    given!["orderStatus" = "ship-date-set", "parcel" = "with-carrier"],
                ),
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
        },
    ]),
    ask_reason(&[
        reasons::BUYER,
        reasons::SHOP,
        reasons::DELIVERY,
        reasons::UNKNOWN,
    ]),
    ask_channel(&[
        Group {
            name: words::FROM_BUYER,
            choices: &[
                channel(
                    "cancel-button",
                    words::CHANNEL_CANCEL_BUTTON,
                    words::CHANNEL_CANCEL_BUTTON_HINT,
                    given!["channel" = "cancel-button"],
                    BEFORE | TRANSIT,
                ),
                channel(
                    "message",
                    words::CHANNEL_MESSAGE,
                    words::CHANNEL_MESSAGE_HINT,
                    given!["channel" = "message"],
                    ANY,
                ),
                channel(
                    "return-request",
                    words::CHANNEL_RETURN_REQUEST,
                    words::CHANNEL_RETURN_REQUEST_HINT,
                    given!["channel" = "return-request"],
                    SENT,
                ),
                channel(
                    "delivery-refused",
                    words::CHANNEL_DELIVERY_REFUSED,
                    words::CHANNEL_DELIVERY_REFUSED_HINT,
                    given!["channel" = "delivery-refused"],
                    TRANSIT,
                ),
                channel(
                    "claim",
                    words::CHANNEL_CLAIM,
                    words::CHANNEL_CLAIM_HINT,
                    given!["channel" = "claim"],
                    SENT,
                ),
            ],
        },
        FROM_THE_SHOP,
    ]),
];

/// A kind of goods the assumption chip can be changed to.
pub(super) const GOODS: &[Choice] = &[
    kind("", words::ORDINARY_STOCK),
    kind("made-to-order", words::KIND_MADE_TO_ORDER),
    kind("reserved", words::KIND_RESERVED),
    kind("clearance", words::KIND_CLEARANCE),
    kind("digital", words::KIND_DIGITAL),
    kind("hygiene", words::KIND_HYGIENE),
    kind("perishable", words::KIND_PERISHABLE),
    kind("used", words::KIND_USED),
];
