//! TikTok Shop on the page: moments, reasons, channels, kinds of goods. The country site comes with the first tap, and
//! with it the buyer's country: a site sells at home.

use crate::common::reasons;
use crate::common::taps::{
    AFTER_SHIPPING, DATE_PASSED, DELIVERY_REFUSED, GOODS, IMPORT, MESSAGE, PACKED, PAID,
    RETURN_REQUEST, UNPAID, before_shipping, buyers, cancel_button, claim, from_buyer,
};
use crate::questions::{
    ABROAD, Choice, FROM_THE_SHOP, NONE, Place, Tap, ask_channel, ask_moment, ask_reason, given,
};
use crate::words::tiktok_shop_questions as words;

/// What the page shows.
pub const PLACES: &[Place] = &[Place {
    id: "tiktok-shop",
    name: words::PLACE_TIKTOK_SHOP,
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
        "tiktok-shop-us",
        words::BUYERS_TIKTOK_SHOP_US,
        given!["site" = "US", "buyerCountry" = "US"],
    ),
    buyers(
        "tiktok-shop-uk",
        words::BUYERS_TIKTOK_SHOP_UK,
        given!["site" = "GB", "buyerCountry" = "GB"],
    ),
    buyers(
        "tiktok-shop-jp",
        words::BUYERS_TIKTOK_SHOP_JP,
        given!["site" = "JP", "buyerCountry" = "JP"],
    ),
    buyers(
        "tiktok-shop-th",
        words::BUYERS_TIKTOK_SHOP_TH,
        given!["site" = "TH", "buyerCountry" = "TH"],
    ),
    buyers(
        "tiktok-shop-elsewhere",
        words::BUYERS_TIKTOK_SHOP_ELSEWHERE,
        given![],
    ),
];
