//! Amazon: moments, reasons, channels, kinds of goods. One page for every country; only Japan's has no
//! reason about customs.

use crate::common::reasons;
use crate::questions::stage::{ANY, ARRIVED, BEFORE, ON_THE_WAY, SENT, TRANSIT};
use crate::questions::{
    Choice, FROM_THE_SHOP, Group, NONE, Tap, ask_channel, ask_moment, ask_reason, channel, given,
    kind, moment, reason,
};
use crate::questions::{HERE, Place};
use crate::words::amazon_questions as words;
use kotowari::text::Text;

/// What the page shows.
pub const PLACES: &[Place] = &[
    Place {
        id: "amazon-jp",
        name: words::PLACE_AMAZON_JP,
        country: NONE,
        group: HERE,
        taps: Some(&TAPS_JP),
        goods: GOODS,
        buyers: &[],
    },
    abroad(
        "amazon-us",
        words::PLACES_AMAZON_US,
        words::PLACES_AMAZON_US_HINT,
    ),
    abroad(
        "amazon-uk",
        words::PLACES_AMAZON_UK,
        words::PLACES_AMAZON_UK_HINT,
    ),
    abroad(
        "amazon-de",
        words::PLACES_AMAZON_DE,
        words::PLACES_AMAZON_DE_HINT,
    ),
    abroad(
        "amazon-fr",
        words::PLACES_AMAZON_FR,
        words::PLACES_AMAZON_FR_HINT,
    ),
    abroad(
        "amazon-it",
        words::PLACES_AMAZON_IT,
        words::PLACES_AMAZON_IT_HINT,
    ),
    abroad(
        "amazon-es",
        words::PLACES_AMAZON_ES,
        words::PLACES_AMAZON_ES_HINT,
    ),
    abroad(
        "amazon-nl",
        words::PLACES_AMAZON_NL,
        words::PLACES_AMAZON_NL_HINT,
    ),
    abroad(
        "amazon-pl",
        words::PLACES_AMAZON_PL,
        words::PLACES_AMAZON_PL_HINT,
    ),
    abroad(
        "amazon-ca",
        words::PLACES_AMAZON_CA,
        words::PLACES_AMAZON_CA_HINT,
    ),
    abroad(
        "amazon-ae",
        words::PLACES_AMAZON_AE,
        words::PLACES_AMAZON_AE_HINT,
    ),
    abroad(
        "amazon-br",
        words::PLACES_AMAZON_BR,
        words::PLACES_AMAZON_BR_HINT,
    ),
];

const fn abroad(id: &'static str, name: Text, country: Text) -> Place {
    Place {
        id,
        name,
        country,
        group: words::AMAZON_ABROAD,
        taps: Some(&TAPS_ABROAD),
        goods: GOODS,
        buyers: &[],
    }
}

/// Amazon.co.jp.
static TAPS_JP: [Tap; 3] = [
    MOMENT,
    ask_reason(&[
        reasons::BUYER,
        reasons::SHOP,
        reasons::DELIVERY,
        reasons::UNKNOWN,
    ]),
    CHANNEL,
];

/// Amazon anywhere else.
static TAPS_ABROAD: [Tap; 3] = [
    MOMENT,
    ask_reason(&[
        reasons::BUYER,
        reasons::SHOP,
        reasons::DELIVERY,
        Group {
            name: words::CUSTOMS,
            choices: &[reason(
                "import-charges",
                words::REASON_IMPORT_CHARGES,
                given!["reason" = "import-charges"],
                SENT,
            )],
        },
        reasons::UNKNOWN,
    ]),
    CHANNEL,
];

const MOMENT: Tap = ask_moment(&[
    Group {
        name: words::SHIP_BEFORE_SHIPPING,
        choices: &[
            moment(
                "pending",
                words::MOMENT_PENDING,
                words::MOMENT_PENDING_HINT,
                given![
                    "fulfilment" = "seller",
                    "orderStatus" = "pending",
                    "parcel" = "not-started"
                ],
            ),
            moment(
                "unshipped",
                words::MOMENT_UNSHIPPED,
                NONE,
                given![
                    "fulfilment" = "seller",
                    "orderStatus" = "paid",
                    "parcel" = "not-started"
                ],
            ),
            moment(
                "packed",
                words::MOMENT_PACKED,
                NONE,
                given![
                    "fulfilment" = "seller",
                    "orderStatus" = "paid",
                    "parcel" = "packed"
                ],
            ),
            moment(
                "labelled",
                words::MOMENT_LABELLED,
                NONE,
                given![
                    "fulfilment" = "seller",
                    "orderStatus" = "paid",
                    "parcel" = "labelled"
                ],
            ),
            moment(
                "date-passed",
                words::MOMENT_DATE_PASSED,
                words::MOMENT_DATE_PASSED_HINT,
                given![
                    "fulfilment" = "seller",
                    "orderStatus" = "ship-date-passed",
                    "parcel" = "not-started"
                ],
            ),
            moment(
                "confirmed-here",
                words::MOMENT_CONFIRMED_HERE,
                words::MOMENT_CONFIRMED_HERE_HINT,
                given![
                    "fulfilment" = "seller",
                    "orderStatus" = "ship-confirmed",
                    "parcel" = "packed"
                ],
            ),
        ],
    },
    Group {
        name: words::SHIP_AFTER_SHIPPING,
        choices: &[
            moment(
                "handed-over",
                words::MOMENT_HANDED_OVER,
                NONE,
                given![
                    "fulfilment" = "seller",
                    "orderStatus" = "paid",
                    "parcel" = "with-carrier"
                ],
            ),
            moment(
                "in-transit",
                words::MOMENT_IN_TRANSIT,
                NONE,
                given![
                    "fulfilment" = "seller",
                    "orderStatus" = "ship-confirmed",
                    "parcel" = "with-carrier"
                ],
            ),
            moment(
                "delivered",
                words::MOMENT_DELIVERED,
                NONE,
                given![
                    "fulfilment" = "seller",
                    "orderStatus" = "ship-confirmed",
                    "parcel" = "delivered"
                ],
            ),
            moment(
                "coming-back",
                words::MOMENT_COMING_BACK,
                words::MOMENT_COMING_BACK_HINT,
                given![
                    "fulfilment" = "seller",
                    "orderStatus" = "ship-confirmed",
                    "parcel" = "coming-back"
                ],
            ),
            moment(
                "back",
                words::MOMENT_BACK,
                NONE,
                given![
                    "fulfilment" = "seller",
                    "orderStatus" = "ship-confirmed",
                    "parcel" = "back"
                ],
            ),
            moment(
                "lost",
                words::MOMENT_LOST,
                words::MOMENT_LOST_HINT,
                given![
                    "fulfilment" = "seller",
                    "orderStatus" = "ship-confirmed",
                    "parcel" = "lost"
                ],
            ),
        ],
    },
    Group {
        name: words::AMAZON_SHIPS_FBA,
        choices: &[
            moment(
                "fba-before",
                words::MOMENT_FBA_BEFORE,
                NONE,
                given![
                    "fulfilment" = "marketplace",
                    "orderStatus" = "pending|paid",
                    "parcel" = "not-started"
                ],
            ),
            moment(
                "fba-sent",
                words::MOMENT_FBA_SENT,
                NONE,
                given![
                    "fulfilment" = "marketplace",
                    "orderStatus" = "ship-confirmed",
                    "parcel" = "with-carrier|delivered"
                ],
            ),
            moment(
                "fba-back",
                words::MOMENT_FBA_BACK,
                NONE,
                given![
                    "fulfilment" = "marketplace",
                    "orderStatus" = "ship-confirmed",
                    "parcel" = "back"
                ],
            ),
        ],
    },
    Group {
        name: words::SELLER_FULFILLED_PRIME,
        choices: &[
            moment(
                "prime-before",
                words::MOMENT_PRIME_BEFORE,
                NONE,
                given![
                    "fulfilment" = "seller-prime",
                    "orderStatus" = "pending|paid|ship-date-passed",
                    "parcel" = "not-started|packed|labelled"
                ],
            ),
            moment(
                "prime-sent",
                words::MOMENT_PRIME_SENT,
                NONE,
                given![
                    "fulfilment" = "seller-prime",
                    "orderStatus" = "ship-confirmed",
                    "parcel" = "with-carrier|delivered"
                ],
            ),
            moment(
                "prime-back",
                words::MOMENT_PRIME_BACK,
                NONE,
                given![
                    "fulfilment" = "seller-prime",
                    "orderStatus" = "ship-confirmed",
                    "parcel" = "back"
                ],
            ),
        ],
    },
]);

const CHANNEL: Tap = ask_channel(&[
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
                given![
                    "channel" = "return-request",
                    "returnRequestState" = "auto-authorised"
                ],
                SENT,
            ),
            channel(
                "return-pending",
                words::CHANNEL_RETURN_PENDING,
                words::CHANNEL_RETURN_PENDING_HINT,
                given![
                    "channel" = "return-request",
                    "returnRequestState" = "pending"
                ],
                ARRIVED,
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
                words::CHANNEL_SUBSCRIPTION_PAGE_HINT,
                given!["channel" = "subscription-page", "goods" = "subscription"],
                BEFORE | ON_THE_WAY,
            ),
        ],
    },
    Group {
        name: words::CLAIMS,
        choices: &[
            channel(
                "claim",
                words::CHANNEL_CLAIM,
                words::CHANNEL_CLAIM_HINT,
                given![
                    "channel" = "claim",
                    "claimState" = "open|information-requested"
                ],
                SENT,
            ),
            channel(
                "claim-granted",
                words::CHANNEL_CLAIM_GRANTED,
                words::CHANNEL_CLAIM_GRANTED_HINT,
                given!["channel" = "claim", "claimState" = "granted"],
                SENT,
            ),
            channel(
                "chargeback",
                words::CHANNEL_CHARGEBACK,
                words::CHANNEL_CHARGEBACK_HINT,
                given!["channel" = "chargeback"],
                SENT,
            ),
        ],
    },
    FROM_THE_SHOP,
]);

/// A kind of goods the assumption chip can be changed to.
pub(super) const GOODS: &[Choice] = &[
    kind("", words::ORDINARY_STOCK),
    kind("fashion", words::KIND_FASHION),
    kind("electronics", words::KIND_ELECTRONICS),
    kind("media", words::KIND_MEDIA),
    kind("media|sealed-media", words::KIND_MEDIA_SEALED_MEDIA),
    kind("made-to-order", words::KIND_MADE_TO_ORDER),
    kind("digital", words::KIND_DIGITAL),
    kind("hygiene", words::KIND_HYGIENE),
    kind("perishable", words::KIND_PERISHABLE),
    kind("used", words::KIND_USED),
    kind("subscription", words::KIND_SUBSCRIPTION),
];
