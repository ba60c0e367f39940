//! eBay on the page: moments, reasons, channels, kinds of goods. The site sold on, and where the buyer lives, come with
//! the first tap: clocks and fees are the site's, the law is the buyer's.

use crate::common::reasons;
use crate::questions::stage::{ANY, BEFORE, SENT, TRANSIT};
use crate::questions::{
    Choice, FROM_THE_SHOP, Given, Group, NONE, Place, Tap, ask_channel, ask_moment, ask_reason,
    channel, given, kind, moment, reason,
};
use crate::words::ebay_questions as words;
use kotowari::text::Text;

/// What the page shows.
pub const PLACES: &[Place] = &[Place {
    id: "ebay",
    name: words::PLACE_EBAY,
    country: NONE,
    group: words::PLACE_EBAY_GROUP,
    taps: Some(&TAPS),
    goods: GOODS,
    buyers: BUYERS,
}];

/// Moments, reasons, channels.
static TAPS: [Tap; 3] = [
    ask_moment(&[
        Group {
            name: words::BEFORE_SHIPPING,
            choices: &[
                moment(
                    "unpaid",
                    words::MOMENT_UNPAID,
                    NONE,
                    given!["orderStatus" = "unpaid", "parcel" = "not-started"],
                ),
                moment(
                    "paid",
                    words::MOMENT_PAID,
                    NONE,
                    given!["orderStatus" = "paid", "parcel" = "not-started"],
                ),
                moment(
                    "packed",
                    words::MOMENT_PACKED,
                    words::MOMENT_PACKED_HINT,
                    given!["orderStatus" = "paid", "parcel" = "packed|labelled"],
                ),
                moment(
                    "date-passed",
                    words::MOMENT_DATE_PASSED,
                    NONE,
                    given!["orderStatus" = "ship-date-passed", "parcel" = "not-started"],
                ),
            ],
        },
        Group {
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
        },
    ]),
    ask_reason(&[
        reasons::BUYER,
        reasons::SHOP,
        reasons::DELIVERY,
        Group {
            name: words::IMPORT,
            choices: &[reason(
                "import-charges",
                words::REASON_IMPORT_CHARGES,
                given!["reason" = "import-charges"],
                SENT,
            )],
        },
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
                    NONE,
                    given!["channel" = "message"],
                    ANY,
                ),
                channel(
                    "return-request",
                    words::CHANNEL_RETURN_REQUEST,
                    NONE,
                    given!["channel" = "return-request"],
                    SENT,
                ),
                channel(
                    "claim",
                    words::CHANNEL_CLAIM,
                    words::CHANNEL_CLAIM_HINT,
                    given!["channel" = "claim"],
                    SENT,
                ),
                channel(
                    "chargeback",
                    words::CHANNEL_CHARGEBACK,
                    words::CHANNEL_CHARGEBACK_HINT,
                    given!["channel" = "chargeback"],
                    SENT,
                ),
                channel(
                    "delivery-refused",
                    words::CHANNEL_DELIVERY_REFUSED,
                    words::CHANNEL_DELIVERY_REFUSED_HINT,
                    given!["channel" = "delivery-refused"],
                    TRANSIT,
                ),
            ],
        },
        FROM_THE_SHOP,
    ]),
];

/// The site sold on with the buyer's country, or the countries that share a law.
pub(super) const BUYERS: &[Choice] = &[
    buyers(
        "ebay-us",
        words::BUYERS_EBAY_US,
        given!["site" = "US", "buyerCountry" = "US"],
    ),
    buyers(
        "ebay-us-eu",
        words::BUYERS_EBAY_US_EU,
        given![
            "site" = "US",
            "buyerCountry" =
                "AT|BE|BG|CY|CZ|DE|DK|EE|ES|FI|FR|GR|HR|HU|IE|IT|LT|LU|LV|MT|NL|PL|PT|RO|SE|SI|SK"
        ],
    ),
    buyers(
        "ebay-us-uk",
        words::BUYERS_EBAY_US_UK,
        given!["site" = "US", "buyerCountry" = "GB"],
    ),
    buyers(
        "ebay-uk",
        words::BUYERS_EBAY_UK,
        given!["site" = "GB", "buyerCountry" = "GB"],
    ),
    buyers(
        "ebay-de",
        words::BUYERS_EBAY_DE,
        given!["site" = "DE", "buyerCountry" = "DE"],
    ),
    buyers(
        "ebay-us-elsewhere",
        words::BUYERS_EBAY_US_ELSEWHERE,
        given!["site" = "US"],
    ),
    buyers("ebay-elsewhere", words::BUYERS_EBAY_ELSEWHERE, given![]),
];

const fn buyers(id: &'static str, name: Text, gives: &'static [Given]) -> Choice {
    Choice {
        id,
        name,
        hint: NONE,
        gives,
        stages: ANY,
    }
}

/// Kinds of goods that the laws tell apart.
pub(super) const GOODS: &[Choice] = &[
    kind("", words::ORDINARY_STOCK),
    kind("used", words::KIND_USED),
    kind("made-to-order", words::KIND_MADE_TO_ORDER),
    kind("perishable", words::KIND_PERISHABLE),
    kind("hygiene", words::KIND_HYGIENE),
    kind("sealed-media", words::KIND_SEALED_MEDIA),
    kind("digital", words::KIND_DIGITAL),
];
