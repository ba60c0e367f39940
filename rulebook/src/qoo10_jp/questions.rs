//! Qoo10 Japan: moments, reasons, channels, kinds of goods.

use crate::questions::stage::{ANY, BEFORE, SENT, TRANSIT};
use crate::questions::{
    Choice, FROM_THE_SHOP, Group, NONE, Tap, ask_channel, ask_moment, ask_reason, channel, given,
    kind, moment};
use crate::common::reasons;
use crate::questions::{HERE, Place};
use kotowari::text::text;

/// What the page shows.
pub const PLACES: &[Place] = &[Place {
    id: "qoo10-jp",
    name: text("Qoo10", "Qoo10 Japan"),
    country: NONE,
    group: HERE,
    taps: Some(&TAPS),
    goods: GOODS,
    buyers: &[],
}];

/// Qoo10 Japan: moments, reasons, channels.
static TAPS: [Tap; 3] = [
    ask_moment(&[
        Group {
            name: text("発送前", "Before shipping"),
            choices: &[
                moment(
                    "unpaid",
                    text("入金待ち", "Not paid yet"),
                    text("購入者がまだ支払っていません", "The buyer has not paid"),
                    given!["orderStatus" = "unpaid"],
                ),
                moment(
                    "paid",
                    text("入金済み・発送予定日は未入力", "Paid, no ship date entered"),
                    text(
                        "QSMに発送予定日を入れていません",
                        "No ship date (発送予定日) in QSM yet",
                    ),
                    given!["orderStatus" = "paid", "parcel" = "not-started"],
                ),
                moment(
                    "date-set",
                    text(
                        "発送予定日は入力済み・作業はまだ",
                        "Ship date entered, work not begun",
                    ),
                    text("検品も梱包も始めていません", "Nothing picked or packed"),
                    given!["orderStatus" = "ship-date-set", "parcel" = "not-started"],
                ),
                moment(
                    "making-waits",
                    text("受注生産で、製作はこれから", "Made to order, not begun"),
                    text("発送予定日は入力済みです", "The ship date is entered"),
                    given![
                        "orderStatus" = "ship-date-set",
                        "parcel" = "not-started",
                        "goods" = "made-to-order"
                    ],
                ),
                moment(
                    "making",
                    text("受注生産で、製作中", "Made to order, in production"),
                    text("発送予定日は入力済みです", "The ship date is entered"),
                    given![
                        "orderStatus" = "ship-date-set",
                        "parcel" = "in-production",
                        "goods" = "made-to-order"
                    ],
                ),
                moment(
                    "packed",
                    text("検品・梱包が済み、集荷待ち", "Packed, waiting for pick-up"),
                    text("荷物はまだ手元にあります", "The parcel is still with you"),
                    given!["orderStatus" = "ship-date-set", "parcel" = "packed"],
                ),
                moment(
                    "date-passed",
                    text(
                        "発送予定日を過ぎたが、未発送",
                        "Ship date passed, not shipped",
                    ),
                    text("まだ送り出せていません", "It has not left yet"),
                    given!["orderStatus" = "ship-date-passed", "parcel" = "not-started"],
                ),
            ],
        },
        Group {
            name: text("発送後", "After shipping"),
            choices: &[
                moment(
                    "handed-over",
                    text(
                        "運送会社に渡した・発送処理はまだ",
                        "With the carrier, not yet marked shipped",
                    ),
                    text(
                        "QSMの発送処理が残っています",
                        "Shipment processing in QSM is still open",
                    ),
                    given!["orderStatus" = "ship-date-set", "parcel" = "with-carrier"],
                ),
                moment(
                    "in-transit",
                    text("発送処理済み・配送中", "Marked shipped, on its way"),
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
                        "受取拒否・長期不在・宛先不明など",
                        "Refused, unclaimed, wrong address …",
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
        reasons::UNKNOWN,
    ]),
    ask_channel(&[
        Group {
            name: text("購入者から", "From the buyer"),
            choices: &[
                channel(
                    "cancel-button",
                    text("キャンセル要請", "Cancel request (キャンセル要請)"),
                    text(
                        "QSMのキャンセル要請に入っている",
                        "It shows in QSM's cancel requests",
                    ),
                    given!["channel" = "cancel-button"],
                    BEFORE | TRANSIT,
                ),
                channel(
                    "message",
                    text("メッセージ・電話", "Message or phone"),
                    text("お問い合わせで頼まれただけ", "Only asked for in an inquiry"),
                    given!["channel" = "message"],
                    ANY,
                ),
                channel(
                    "return-request",
                    text("返品要請", "Return request (返品要請)"),
                    text(
                        "QSMの返品要請に入っている",
                        "It shows in QSM's return requests",
                    ),
                    given!["channel" = "return-request"],
                    SENT,
                ),
                channel(
                    "delivery-refused",
                    text("受取拒否", "Refused at the door"),
                    text("配達のときに受け取らなかった", "Not accepted on delivery"),
                    given!["channel" = "delivery-refused"],
                    TRANSIT,
                ),
                channel(
                    "claim",
                    text("未受取の申告・クレーム", "Non-receipt report or claim"),
                    text("Qoo10を通した申し立て", "Raised through Qoo10"),
                    given!["channel" = "claim"],
                    SENT,
                ),
            ],
        },
        FROM_THE_SHOP,
    ]),
];

/// A kind of goods the assumption chip can be changed to.
pub(super) const GOODS: &[Choice] = &[
    kind("", text("ふつうの在庫品", "Ordinary stock")),
    kind("made-to-order", text("受注生産・名入れ", "Made to order")),
    kind("reserved", text("予約商品", "Reserved (pre-order)")),
    kind("clearance", text("クリアランス", "Clearance")),
    kind(
        "digital",
        text("デジタル・電子チケット", "Digital / e-ticket"),
    ),
    kind("hygiene", text("化粧品・衛生用品", "Cosmetics / hygiene")),
    kind("perishable", text("食品・生もの", "Food / perishable")),
    kind("used", text("中古品", "Second-hand")),
];
