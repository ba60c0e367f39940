//! A store of one's own: moments, reasons, channels, kinds of goods. Where the buyers live comes
//! with the first tap, since the answer is that country's law.

use crate::common::reasons;
use crate::common::taps::MAKING;
use crate::questions::Place;
use crate::questions::stage::{ANY, BEFORE, SENT, TRANSIT};
use crate::questions::{
    Choice, FROM_THE_SHOP, Given, Group, NONE, Tap, ask_channel, ask_moment, ask_reason, channel,
    given, kind, moment, reason,
};
use crate::words::own_store_questions as words;
use kotowari::text::Text;

/// What the page shows.
pub const PLACES: &[Place] = &[Place {
    id: "own-store",
    name: words::PLACE_OWN_STORE,
    country: NONE,
    group: words::PLACE_OWN_STORE_GROUP,
    taps: Some(&TAPS),
    goods: GOODS,
    buyers: BUYERS,
}];

/// Where the parcel is: the same at every marketplace in Japan.
pub(crate) const MOMENTS: Tap = ask_moment(&[
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
            MAKING,
            moment(
                "packed",
                words::MOMENT_PACKED,
                NONE,
                given!["orderStatus" = "paid", "parcel" = "packed"],
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
]);

/// Moments, reasons, channels.
static TAPS: [Tap; 3] = [
    MOMENTS,
    ask_reason(&[
        reasons::BUYER,
        reasons::SHOP,
        reasons::DELIVERY,
        Group {
            name: words::BUYERS_ABROAD,
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
                    words::CHANNEL_RETURN_REQUEST,
                    NONE,
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
                    "subscription-page",
                    words::CHANNEL_SUBSCRIPTION_PAGE,
                    NONE,
                    given!["channel" = "subscription-page", "goods" = "subscription"],
                    BEFORE,
                ),
                channel(
                    "chargeback",
                    words::CHANNEL_CHARGEBACK,
                    NONE,
                    given!["channel" = "chargeback"],
                    SENT,
                ),
            ],
        },
        FROM_THE_SHOP,
    ]),
];

/// Whose law it is comes with the shop: the buyers' country, or the countries that share a law.
pub(super) const BUYERS: &[Choice] = &[
    buyers(
        "own-store-jp",
        words::BUYERS_OWN_STORE_JP,
        given!["buyerCountry" = "JP"],
    ),
    buyers(
        "own-store-us",
        words::BUYERS_OWN_STORE_US,
        given!["buyerCountry" = "US"],
    ),
    buyers(
        "own-store-eu",
        words::BUYERS_OWN_STORE_EU,
        given![
            "buyerCountry" =
                "AT|BE|BG|CY|CZ|DE|DK|EE|ES|FI|FR|GR|HR|HU|IE|IT|LT|LU|LV|MT|NL|PL|PT|RO|SE|SI|SK"
        ],
    ),
    buyers(
        "own-store-uk",
        words::BUYERS_OWN_STORE_UK,
        given!["buyerCountry" = "GB"],
    ),
    buyers(
        "own-store-elsewhere",
        words::BUYERS_OWN_STORE_ELSEWHERE,
        given![],
    ),
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
pub(crate) const GOODS: &[Choice] = &[
    kind("", words::ORDINARY_STOCK),
    kind("made-to-order", words::KIND_MADE_TO_ORDER),
    kind("perishable", words::KIND_PERISHABLE),
    kind("hygiene", words::KIND_HYGIENE),
    kind("sealed-media", words::KIND_SEALED_MEDIA),
    kind("digital", words::KIND_DIGITAL),
    kind("service", words::KIND_SERVICE),
    kind("used", words::KIND_USED),
    kind("subscription", words::KIND_SUBSCRIPTION),
];
