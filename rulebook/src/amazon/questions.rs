//! Amazon: moments, reasons, channels, kinds of goods. One page for every country; only Japan's has no
//! reason about customs.

use crate::questions::stage::{ANY, ARRIVED, BEFORE, ON_THE_WAY, SENT, TRANSIT};
use crate::questions::{
    Choice, FROM_THE_SHOP, Group, NONE, Tap, ask_channel, ask_moment, ask_reason, channel, given,
    kind, moment, reason};
use crate::common::reasons;
use crate::questions::{HERE, Place};
use kotowari::text::{Text, text};

/// What the page shows.
pub const PLACES: &[Place] = &[
    Place {
        id: "amazon-jp",
        name: text("Amazon.co.jp", "Amazon.co.jp"),
        country: NONE,
        group: HERE,
        taps: Some(&TAPS_JP),
        goods: GOODS,
        buyers: &[],
    },
    abroad("amazon-us", text("Amazon.com", "Amazon.com"), text("アメリカ", "USA")),
    abroad("amazon-uk", text("Amazon.co.uk", "Amazon.co.uk"), text("イギリス", "UK")),
    abroad("amazon-de", text("Amazon.de", "Amazon.de"), text("ドイツ", "Germany")),
    abroad("amazon-fr", text("Amazon.fr", "Amazon.fr"), text("フランス", "France")),
    abroad("amazon-it", text("Amazon.it", "Amazon.it"), text("イタリア", "Italy")),
    abroad("amazon-es", text("Amazon.es", "Amazon.es"), text("スペイン", "Spain")),
    abroad("amazon-nl", text("Amazon.nl", "Amazon.nl"), text("オランダ", "Netherlands")),
    abroad("amazon-pl", text("Amazon.pl", "Amazon.pl"), text("ポーランド", "Poland")),
    abroad("amazon-ca", text("Amazon.ca", "Amazon.ca"), text("カナダ", "Canada")),
    abroad("amazon-ae", text("Amazon.ae", "Amazon.ae"), text("アラブ首長国連邦", "UAE")),
    abroad("amazon-br", text("Amazon.com.br", "Amazon.com.br"), text("ブラジル", "Brazil")),
];

const fn abroad(id: &'static str, name: Text, country: Text) -> Place {
    Place {
        id,
        name,
        country,
        group: text("海外のAmazon", "Amazon abroad"),
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
            name: text("通関", "Customs"),
            choices: &[reason(
                "import-charges",
                text(
                    "関税・輸入費用を払いたくない",
                    "Will not pay duties or import charges",
                ),
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
        name: text("自社出荷・発送前", "You ship: before shipping"),
        choices: &[
            moment(
                "pending",
                text("保留中(Pending)", "Pending"),
                text(
                    "支払いの確認が終わっていません",
                    "Payment is still being checked",
                ),
                given![
                    "fulfilment" = "seller",
                    "orderStatus" = "pending",
                    "parcel" = "not-started"
                ],
            ),
            moment(
                "unshipped",
                text("未出荷・作業はまだ", "Unshipped, work not begun"),
                NONE,
                given![
                    "fulfilment" = "seller",
                    "orderStatus" = "paid",
                    "parcel" = "not-started"
                ],
            ),
            moment(
                "packed",
                text("梱包済み・手元にある", "Packed, still with you"),
                NONE,
                given![
                    "fulfilment" = "seller",
                    "orderStatus" = "paid",
                    "parcel" = "packed"
                ],
            ),
            moment(
                "labelled",
                text(
                    "配送ラベルを作成済み・手元にある",
                    "Label bought, still with you",
                ),
                NONE,
                given![
                    "fulfilment" = "seller",
                    "orderStatus" = "paid",
                    "parcel" = "labelled"
                ],
            ),
            moment(
                "date-passed",
                text(
                    "出荷期限を過ぎたが、未出荷",
                    "Ship-by date passed, not shipped",
                ),
                text("梱包もラベル作成もまだです", "Neither packed nor labelled"),
                given![
                    "fulfilment" = "seller",
                    "orderStatus" = "ship-date-passed",
                    "parcel" = "not-started"
                ],
            ),
            moment(
                "confirmed-here",
                text("誤って出荷通知を送った", "Confirmed as shipped by mistake"),
                text("荷物はまだ手元にあります", "The parcel is still with you"),
                given![
                    "fulfilment" = "seller",
                    "orderStatus" = "ship-confirmed",
                    "parcel" = "packed"
                ],
            ),
        ],
    },
    Group {
        name: text("自社出荷・発送後", "You ship: after shipping"),
        choices: &[
            moment(
                "handed-over",
                text(
                    "運送会社に渡した・出荷通知はまだ",
                    "With the carrier, not yet confirmed",
                ),
                NONE,
                given![
                    "fulfilment" = "seller",
                    "orderStatus" = "paid",
                    "parcel" = "with-carrier"
                ],
            ),
            moment(
                "in-transit",
                text("出荷通知済み・配送中", "Confirmed, on its way"),
                NONE,
                given![
                    "fulfilment" = "seller",
                    "orderStatus" = "ship-confirmed",
                    "parcel" = "with-carrier"
                ],
            ),
            moment(
                "delivered",
                text("購入者に届いた", "Delivered"),
                NONE,
                given![
                    "fulfilment" = "seller",
                    "orderStatus" = "ship-confirmed",
                    "parcel" = "delivered"
                ],
            ),
            moment(
                "coming-back",
                text("戻ってくる途中", "On its way back"),
                text(
                    "受取拒否・長期不在・返品など",
                    "Refused, unclaimed, returned …",
                ),
                given![
                    "fulfilment" = "seller",
                    "orderStatus" = "ship-confirmed",
                    "parcel" = "coming-back"
                ],
            ),
            moment(
                "back",
                text("店に戻ってきた", "Back at the shop"),
                NONE,
                given![
                    "fulfilment" = "seller",
                    "orderStatus" = "ship-confirmed",
                    "parcel" = "back"
                ],
            ),
            moment(
                "lost",
                text("紛失したかもしれない", "Possibly lost"),
                text("追跡が止まっています", "Tracking has stopped"),
                given![
                    "fulfilment" = "seller",
                    "orderStatus" = "ship-confirmed",
                    "parcel" = "lost"
                ],
            ),
        ],
    },
    Group {
        name: text("Amazonが発送(FBA)", "Amazon ships (FBA)"),
        choices: &[
            moment(
                "fba-before",
                text("FBA・発送前", "FBA, before shipping"),
                NONE,
                given![
                    "fulfilment" = "marketplace",
                    "orderStatus" = "pending|paid",
                    "parcel" = "not-started"
                ],
            ),
            moment(
                "fba-sent",
                text("FBA・発送済み、または届いた", "FBA, shipped or delivered"),
                NONE,
                given![
                    "fulfilment" = "marketplace",
                    "orderStatus" = "ship-confirmed",
                    "parcel" = "with-carrier|delivered"
                ],
            ),
            moment(
                "fba-back",
                text("FBA・返品が倉庫に戻った", "FBA, back at the warehouse"),
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
        name: text("マケプレプライム", "Seller Fulfilled Prime"),
        choices: &[
            moment(
                "prime-before",
                text("プライム・発送前", "Prime, before shipping"),
                NONE,
                given![
                    "fulfilment" = "seller-prime",
                    "orderStatus" = "pending|paid|ship-date-passed",
                    "parcel" = "not-started|packed|labelled"
                ],
            ),
            moment(
                "prime-sent",
                text(
                    "プライム・発送済み、または届いた",
                    "Prime, shipped or delivered",
                ),
                NONE,
                given![
                    "fulfilment" = "seller-prime",
                    "orderStatus" = "ship-confirmed",
                    "parcel" = "with-carrier|delivered"
                ],
            ),
            moment(
                "prime-back",
                text("プライム・返品が店に戻った", "Prime, back at the shop"),
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
        name: text("購入者から", "From the buyer"),
        choices: &[
            channel(
                "cancel-button",
                text("キャンセルリクエスト", "Cancellation request"),
                text(
                    "注文履歴から送られた、正式な依頼",
                    "The official one, sent from Your Orders",
                ),
                given!["channel" = "cancel-button"],
                BEFORE | TRANSIT,
            ),
            channel(
                "message",
                text("お問い合わせ・メッセージ", "Contact form or message"),
                text("正式なリクエストではありません", "Not an official request"),
                given!["channel" = "message"],
                ANY,
            ),
            channel(
                "return-request",
                text("返品リクエスト(承認済み)", "Return request, authorised"),
                text(
                    "「返品を管理」で自動承認になっている",
                    "Authorised automatically in Manage Returns",
                ),
                given![
                    "channel" = "return-request",
                    "returnRequestState" = "auto-authorised"
                ],
                SENT,
            ),
            channel(
                "return-pending",
                text("返品リクエスト(承認待ち)", "Return request, waiting"),
                text(
                    "承認するか終了するかを選べる",
                    "You can authorise or close it",
                ),
                given![
                    "channel" = "return-request",
                    "returnRequestState" = "pending"
                ],
                ARRIVED,
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
                text(
                    "定期おトク便の停止の申し出",
                    "Wants to stop Subscribe & Save",
                ),
                text(
                    "定期便をやめたいと言われた",
                    "The subscription, not just this order",
                ),
                given!["channel" = "subscription-page", "goods" = "subscription"],
                BEFORE | ON_THE_WAY,
            ),
        ],
    },
    Group {
        name: text("申請・支払いの取り消し", "Claims"),
        choices: &[
            channel(
                "claim",
                text("マーケットプレイス保証の申請", "A-to-z Guarantee claim"),
                text("Amazonが調査中(A-to-z)", "Amazon is looking into it"),
                given![
                    "channel" = "claim",
                    "claimState" = "open|information-requested"
                ],
                SENT,
            ),
            channel(
                "claim-granted",
                text("保証の申請が認められた", "A-to-z claim granted"),
                text("代金が引き落とされた", "The money has been taken"),
                given!["channel" = "claim", "claimState" = "granted"],
                SENT,
            ),
            channel(
                "chargeback",
                text("チャージバック", "Chargeback"),
                text(
                    "カード会社を通した支払いの取り消し",
                    "Through the card's bank",
                ),
                given!["channel" = "chargeback"],
                SENT,
            ),
        ],
    },
    FROM_THE_SHOP,
]);

/// A kind of goods the assumption chip can be changed to.
pub(super) const GOODS: &[Choice] = &[
    kind("", text("ふつうの在庫品", "Ordinary stock")),
    kind("fashion", text("服・靴・バッグ", "Clothing, shoes, bags")),
    kind("electronics", text("電子機器", "Electronics")),
    kind("media", text("本・CD・DVDなど", "Books, music, video")),
    kind(
        "media|sealed-media",
        text("封がされたCD・DVD・ソフト", "Sealed media or software"),
    ),
    kind("made-to-order", text("受注生産・名入れ", "Made to order")),
    kind("digital", text("デジタル商品", "Digital goods")),
    kind("hygiene", text("化粧品・衛生用品", "Cosmetics / hygiene")),
    kind("perishable", text("食品・生もの", "Food / perishable")),
    kind("used", text("中古品", "Second-hand")),
    kind("subscription", text("定期おトク便", "Subscribe & Save")),
];
