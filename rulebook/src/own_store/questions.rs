//! A store of one's own: moments, reasons, channels, kinds of goods. Where the buyers live comes
//! with the first tap, since the answer is that country's law.

use crate::questions::stage::{ANY, BEFORE, SENT, TRANSIT};
use crate::questions::{
    Choice, FROM_THE_SHOP, Given, Group, NONE, Tap, ask_channel, ask_moment, ask_reason, channel,
    given, kind, moment, reason};
use crate::common::reasons;
use crate::questions::Place;
use kotowari::text::{Text, text};

/// What the page shows.
pub const PLACES: &[Place] = &[Place {
    id: "own-store",
    name: text("自社サイト", "Own store"),
    country: NONE,
    group: text(
        "自社サイト(BASE・STORES・Shopify など)",
        "Your own store (BASE, STORES, Shopify …)",
    ),
    taps: Some(&TAPS),
    goods: GOODS,
    buyers: BUYERS,
}];

/// Moments, reasons, channels.
static TAPS: [Tap; 3] = [
    ask_moment(&[
        Group {
            name: text("発送前", "Before shipping"),
            choices: &[
                moment(
                    "unpaid",
                    text("入金待ち", "Not paid yet"),
                    NONE,
                    given!["orderStatus" = "unpaid", "parcel" = "not-started"],
                ),
                moment(
                    "paid",
                    text("入金済み・作業はまだ", "Paid, work not begun"),
                    NONE,
                    given!["orderStatus" = "paid", "parcel" = "not-started"],
                ),
                moment(
                    "making",
                    text("受注生産で、製作中", "Made to order, in production"),
                    NONE,
                    given![
                        "orderStatus" = "paid",
                        "parcel" = "in-production",
                        "goods" = "made-to-order"
                    ],
                ),
                moment(
                    "packed",
                    text("梱包済み・手元にある", "Packed, still here"),
                    NONE,
                    given!["orderStatus" = "paid", "parcel" = "packed"],
                ),
                moment(
                    "date-passed",
                    text(
                        "約束の発送日を過ぎて、未発送",
                        "Promised date passed, not shipped",
                    ),
                    NONE,
                    given!["orderStatus" = "ship-date-passed", "parcel" = "not-started"],
                ),
            ],
        },
        Group {
            name: text("発送後", "After shipping"),
            choices: &[
                moment(
                    "in-transit",
                    text("発送済み・配送中", "Shipped, on its way"),
                    NONE,
                    given!["orderStatus" = "ship-confirmed", "parcel" = "with-carrier"],
                ),
                moment(
                    "delivered",
                    text("購入者に届いた", "Delivered"),
                    NONE,
                    given!["orderStatus" = "ship-confirmed", "parcel" = "delivered"],
                ),
                moment(
                    "coming-back",
                    text("戻ってくる途中", "On its way back"),
                    text(
                        "受取拒否・長期不在・返品など",
                        "Refused, unclaimed, returned …",
                    ),
                    given!["orderStatus" = "ship-confirmed", "parcel" = "coming-back"],
                ),
                moment(
                    "back",
                    text("店に戻ってきた", "Back at the shop"),
                    NONE,
                    given!["orderStatus" = "ship-confirmed", "parcel" = "back"],
                ),
                moment(
                    "lost",
                    text("紛失したかもしれない", "Possibly lost"),
                    text("追跡が止まっています", "Tracking has stopped"),
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
            name: text("海外の購入者", "Buyers abroad"),
            choices: &[reason(
                "import-charges",
                text("関税・輸入税を払いたくない", "Import charges"),
                given!["reason" = "import-charges"],
                SENT,
            )],
        },
        reasons::UNKNOWN,
    ]),
    ask_channel(&[
        Group {
            name: text("購入者から", "From the buyer"),
            choices: &[
                channel(
                    "cancel-button",
                    text(
                        "店のキャンセル・撤回フォーム",
                        "The shop's cancel or withdrawal form",
                    ),
                    NONE,
                    given!["channel" = "cancel-button"],
                    ANY,
                ),
                channel(
                    "message",
                    text("メール・電話・チャット", "E-mail, phone or chat"),
                    NONE,
                    given!["channel" = "message"],
                    ANY,
                ),
                channel(
                    "return-request",
                    text("返品の申し込み", "A return request"),
                    NONE,
                    given!["channel" = "return-request"],
                    SENT,
                ),
                channel(
                    "delivery-refused",
                    text("受取拒否・長期不在", "Refused or unclaimed"),
                    text(
                        "連絡はなく、荷物が戻ってくる",
                        "Nobody wrote; the parcel returns",
                    ),
                    given!["channel" = "delivery-refused"],
                    TRANSIT,
                ),
                channel(
                    "subscription-page",
                    text("定期購入の解約", "Stopping a subscription"),
                    NONE,
                    given!["channel" = "subscription-page", "goods" = "subscription"],
                    BEFORE,
                ),
                channel(
                    "chargeback",
                    text("カード会社・PayPalの異議申立て", "Card or PayPal dispute"),
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
        text("自社サイト: 日本の購入者", "Own store: buyers in Japan"),
        given!["buyerCountry" = "JP"],
    ),
    buyers(
        "own-store-us",
        text(
            "自社サイト: アメリカの購入者",
            "Own store: buyers in the USA",
        ),
        given!["buyerCountry" = "US"],
    ),
    buyers(
        "own-store-eu",
        text("自社サイト: EUの購入者", "Own store: buyers in the EU"),
        given![
            "buyerCountry" =
                "AT|BE|BG|CY|CZ|DE|DK|EE|ES|FI|FR|GR|HR|HU|IE|IT|LT|LU|LV|MT|NL|PL|PT|RO|SE|SI|SK"
        ],
    ),
    buyers(
        "own-store-uk",
        text(
            "自社サイト: イギリスの購入者",
            "Own store: buyers in the UK",
        ),
        given!["buyerCountry" = "GB"],
    ),
    buyers(
        "own-store-elsewhere",
        text(
            "自社サイト: そのほかの国の購入者",
            "Own store: buyers elsewhere",
        ),
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
pub(super) const GOODS: &[Choice] = &[
    kind("", text("ふつうの在庫品", "Ordinary stock")),
    kind("made-to-order", text("受注生産・名入れ", "Made to order")),
    kind("perishable", text("食品・生もの", "Food / perishable")),
    kind("hygiene", text("化粧品・衛生用品", "Cosmetics / hygiene")),
    kind(
        "sealed-media",
        text("封がされたCD・DVD・ソフト", "Sealed media or software"),
    ),
    kind("digital", text("デジタル商品", "Digital goods")),
    kind("service", text("サービス", "A service")),
    kind("used", text("中古品", "Second-hand")),
    kind("subscription", text("定期購入", "Subscription")),
];
