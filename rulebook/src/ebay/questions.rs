//! eBay on the page: moments, reasons, channels, kinds of goods. The site sold on, and where the buyer lives, come with
//! the first tap: clocks and fees are the site's, the law is the buyer's.

use crate::common::reasons;
use crate::common::taps::{
    AFTER_SHIPPING, DATE_PASSED, DELIVERY_REFUSED, GOODS, IMPORT, MESSAGE, PACKED, PAID,
    RETURN_REQUEST, UNPAID, before_shipping, buyers, cancel_button, chargeback, claim, from_buyer,
};
use crate::questions::{
    ABROAD, Choice, FROM_THE_SHOP, NONE, Place, Tap, ask_channel, ask_moment, ask_reason, given,
};
use crate::words::ebay_questions as words;

/// What the page shows.
pub const PLACES: &[Place] = &[Place {
    id: "ebay",
    name: words::PLACE_EBAY,
    country: NONE,
    group: ABROAD,
    taps: Some(&TAPS),
    goods: GOODS,
    buyers: BUYERS,
}];

/// Moments, reasons, channels.
static TAPS: [Tap; 3] = [
    ask_moment(&[
        before_shipping(&[UNPAID, PAID, PACKED, DATE_PASSED]),
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
            cancel_button(words::CHANNEL_CANCEL_BUTTON),
            MESSAGE,
            RETURN_REQUEST,
            claim(words::CHANNEL_CLAIM, words::CHANNEL_CLAIM_HINT),
            chargeback(words::CHANNEL_CHARGEBACK, words::CHANNEL_CHARGEBACK_HINT),
            DELIVERY_REFUSED,
        ]),
        FROM_THE_SHOP,
    ]),
];

/// The site sold on with the buyer's country, or the countries that share a law.
const BUYERS: &[Choice] = &[
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
