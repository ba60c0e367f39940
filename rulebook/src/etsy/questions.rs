//! Etsy on the page: moments, reasons, channels, kinds of goods. Where the buyer lives comes with the first tap: the law
//! is the buyer's.

use crate::common::reasons;
use crate::common::taps::{
    AFTER_SHIPPING, DATE_PASSED, DELIVERY_REFUSED, GOODS, IMPORT, MAKING, MESSAGE, PACKED, PAID,
    UNPAID, before_shipping, buyers, chargeback, claim, from_buyer,
};
use crate::questions::{
    ABROAD, Choice, FROM_THE_SHOP, NONE, Place, Tap, ask_channel, ask_moment, ask_reason, given,
};
use crate::words::etsy_questions as words;

/// What the page shows.
pub const PLACES: &[Place] = &[Place {
    id: "etsy",
    name: words::PLACE_ETSY,
    country: NONE,
    group: ABROAD,
    taps: Some(&TAPS),
    goods: GOODS,
    buyers: BUYERS,
}];

/// Moments, reasons, channels.
static TAPS: [Tap; 3] = [
    ask_moment(&[
        before_shipping(&[UNPAID, PAID, MAKING, PACKED, DATE_PASSED]),
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
            MESSAGE,
            claim(words::CHANNEL_CLAIM, NONE),
            chargeback(words::CHANNEL_CHARGEBACK, NONE),
            DELIVERY_REFUSED,
        ]),
        FROM_THE_SHOP,
    ]),
];

const BUYERS: &[Choice] = &[
    buyers(
        "etsy-us",
        words::BUYERS_ETSY_US,
        given!["buyerCountry" = "US"],
    ),
    buyers(
        "etsy-eu",
        words::BUYERS_ETSY_EU,
        given![
            "buyerCountry" =
                "AT|BE|BG|CY|CZ|DE|DK|EE|ES|FI|FR|GR|HR|HU|IE|IT|LT|LU|LV|MT|NL|PL|PT|RO|SE|SI|SK"
        ],
    ),
    buyers(
        "etsy-uk",
        words::BUYERS_ETSY_UK,
        given!["buyerCountry" = "GB"],
    ),
    buyers(
        "etsy-jp",
        words::BUYERS_ETSY_JP,
        given!["buyerCountry" = "JP"],
    ),
    buyers("etsy-elsewhere", words::BUYERS_ETSY_ELSEWHERE, given![]),
];
