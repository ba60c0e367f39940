//! Moments, reasons, channels and kinds of goods at a marketplace in Japan.

use crate::common::reasons;
use crate::own_store::questions as shop;
use crate::questions::stage::{ANY, SENT, TRANSIT};
use crate::questions::{
    FROM_THE_SHOP, Group, NONE, Place, Tap, ask_channel, ask_reason, channel, given,
};
use crate::words::{mall_jp_questions as words, own_store_questions as own};
use kotowari::text::Text;

/// What the page shows of one.
pub(crate) const fn place(id: &'static str, name: Text) -> Place {
    Place {
        id,
        name,
        country: NONE,
        group: words::PLACES_IN_JAPAN,
        taps: Some(&TAPS),
        goods: shop::GOODS,
        buyers: &[],
    }
}

/// The parcel's moments are those of a store of one's own.
static TAPS: [Tap; 3] = [
    shop::MOMENTS,
    ask_reason(&[
        reasons::BUYER,
        reasons::SHOP,
        reasons::DELIVERY,
        reasons::UNKNOWN,
    ]),
    ask_channel(&[
        Group {
            name: own::FROM_BUYER,
            choices: &[
                channel(
                    "cancel-button",
                    words::CHANNEL_CANCEL_BUTTON,
                    NONE,
                    given!["channel" = "cancel-button"],
                    ANY,
                ),
                channel(
                    "message",
                    words::CHANNEL_MESSAGE,
                    NONE,
                    given!["channel" = "message"],
                    ANY,
                ),
                channel(
                    "return-request",
                    own::CHANNEL_RETURN_REQUEST,
                    NONE,
                    given!["channel" = "return-request"],
                    SENT,
                ),
                channel(
                    "delivery-refused",
                    own::CHANNEL_DELIVERY_REFUSED,
                    own::CHANNEL_DELIVERY_REFUSED_HINT,
                    given!["channel" = "delivery-refused"],
                    TRANSIT,
                ),
                channel(
                    "claim",
                    words::CHANNEL_CLAIM,
                    NONE,
                    given!["channel" = "claim"],
                    SENT,
                ),
            ],
        },
        FROM_THE_SHOP,
    ]),
];
