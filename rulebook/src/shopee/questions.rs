//! Shopee on the page: moments, reasons, channels, kinds of goods. The country site comes with the first tap, and with it
//! the buyer's country.

use crate::common::reasons;
use crate::common::taps::{
    AFTER_SHIPPING, DATE_PASSED, DELIVERY_REFUSED, IMPORT, MESSAGE, PAID, RETURN_REQUEST, UNPAID,
    before_shipping, buyers, cancel_button, claim, from_buyer,
};
use crate::questions::{
    ABROAD, Choice, FROM_THE_SHOP, NONE, Place, Tap, ask_channel, ask_moment, ask_reason, given,
    kind, moment,
};
use crate::words::{common, shopee_questions as words};

/// What the page shows.
pub const PLACES: &[Place] = &[Place {
    id: "shopee",
    name: words::PLACE_SHOPEE,
    country: NONE,
    group: ABROAD,
    taps: Some(&TAPS),
    goods: &[
        kind("", common::ORDINARY_STOCK),
        kind("reserved", words::KIND_RESERVED),
    ],
    buyers: BUYERS,
}];

/// Moments, reasons, channels.
static TAPS: [Tap; 3] = [
    ask_moment(&[
        before_shipping(&[
            UNPAID,
            PAID,
            moment(
                "packed",
                words::MOMENT_PACKED,
                NONE,
                given!["orderStatus" = "paid", "parcel" = "packed"],
            ),
            moment(
                "arranged",
                words::MOMENT_ARRANGED,
                NONE,
                given!["orderStatus" = "paid", "parcel" = "labelled"],
            ),
            DATE_PASSED,
        ]),
        AFTER_SHIPPING,
    ]),
    ask_reason(&[
        reasons::BUYER,
        reasons::SHOP,
        reasons::DELIVERY,
        IMPORT,
        reasons::UNKNOWN,
    ]),
    ask_channel(&[
        from_buyer(&[
            cancel_button(NONE),
            MESSAGE,
            RETURN_REQUEST,
            claim(words::CHANNEL_CLAIM, NONE),
            DELIVERY_REFUSED,
        ]),
        FROM_THE_SHOP,
    ]),
];

const BUYERS: &[Choice] = &[
    buyers(
        "shopee-my",
        words::BUYERS_SHOPEE_MY,
        given!["site" = "MY", "buyerCountry" = "MY"],
    ),
    buyers(
        "shopee-ph",
        words::BUYERS_SHOPEE_PH,
        given!["site" = "PH", "buyerCountry" = "PH"],
    ),
    buyers(
        "shopee-elsewhere",
        words::BUYERS_SHOPEE_ELSEWHERE,
        given!["site" = "BR|SG|TH|TW|VN", "buyerCountry" = "BR|SG|TH|TW|VN"],
    ),
];
