//! The refinements: each optional, each asked only once the four taps have given an answer.

use kotowari::fact::marketplace as m;
use kotowari::text::{Text, same, text};
use kotowari_rulebook::questions::stage::{ANY, ARRIVED, BACK, COMING_BACK, ON_THE_WAY, SENT};

/// One field.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Field {
    /// Path in the case (`money.lines[0].price`), as errors name it.
    pub path: &'static str,
    /// What it is called.
    pub label: Text,
    /// How it is filled in.
    pub kind: Kind,
    /// Offered at these stages of the parcel, a mask.
    pub stages: u8,
    /// Offered for these marketplaces, a mask; none: only beside the question that needs it.
    pub places: u32,
}

/// How a field is filled in.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Kind {
    /// A civil day.
    Date,
    /// A civil day and a time, read in the device's zone.
    DateTime,
    /// A whole number, in the unit named.
    Whole(Text),
    /// An amount in the marketplace's currency: `12.50`, sent as 1250; yen have no decimals.
    Money,
    /// A rate, typed in percent.
    Percent,
    /// One of the contract's values.
    OneOf(&'static [(&'static str, Text)]),
    /// Yes or no.
    YesNo,
}

/// Fields under one heading.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Group {
    /// Heading.
    pub name: Text,
    /// Fields.
    pub fields: &'static [Field],
}

const DAYS: Text = text("日", "days");
const PIECES: Text = text("点", "pieces");
const POINTS: Text = text("ポイント", "points");
const ORDERS: Text = text("件", "orders");

const EVERY: u32 = u32::MAX;
const QOO10: u32 = m::QOO10_JP;
const AMAZON: u32 = kotowari_rulebook::amazon::MARKETPLACES;
const OWN_STORE: u32 = m::OWN_STORE;
/// Beside a question only.
const ASKED: u32 = 0;

/// Every refinement.
pub(crate) static GROUPS: &[Group] = &[
    Group {
        name: text("日付", "Dates"),
        fields: &[
            field(
                "orderedAt",
                text("注文日時", "Ordered"),
                Kind::DateTime,
                ANY,
                EVERY,
            ),
            field(
                "paidAt",
                text("入金日時", "Paid"),
                Kind::DateTime,
                ANY,
                QOO10,
            ),
            field(
                "shipBy",
                text("発送予定日", "Ship date (発送予定日)"),
                Kind::Date,
                ANY,
                QOO10 | OWN_STORE,
            ),
            field(
                "shipBy",
                text(
                    "出荷期限(出荷予定日の最終日)",
                    "Ship-by date (the last day)",
                ),
                Kind::Date,
                ANY,
                AMAZON,
            ),
            field(
                "requestedAt",
                text("依頼が届いた日時", "Request received"),
                Kind::DateTime,
                ANY,
                EVERY,
            ),
            field(
                "handedOverAt",
                text("運送会社に渡した日時", "Handed to the carrier"),
                Kind::DateTime,
                SENT,
                EVERY,
            ),
            field(
                "estimatedDelivery",
                text("お届け予定日(最終日)", "Estimated delivery (the last day)"),
                Kind::Date,
                SENT,
                AMAZON | OWN_STORE,
            ),
            field(
                "deliveredAt",
                text("届いた日", "Delivered"),
                Kind::Date,
                ARRIVED,
                QOO10 | OWN_STORE,
            ),
            field(
                "deliveredAt",
                text("届いた日", "Delivered"),
                Kind::Date,
                ARRIVED | BACK,
                AMAZON,
            ),
            field(
                "returnReceivedAt",
                text("返品を受け取った日", "Return received"),
                Kind::Date,
                BACK,
                AMAZON | OWN_STORE,
            ),
            field(
                "refundedAt",
                text("返金した日", "Refunded"),
                Kind::Date,
                SENT,
                AMAZON,
            ),
            field(
                "claimDecidedAt",
                text("申請の結果が出た日", "Claim decided"),
                Kind::Date,
                SENT,
                AMAZON,
            ),
            field(
                "graceUntil",
                text("購入者が示した期限", "Period the buyer set"),
                Kind::Date,
                ANY,
                ASKED,
            ),
            field(
                "neededBy",
                text("必要と伝えられた日", "Needed by"),
                Kind::Date,
                ANY,
                ASKED,
            ),
            field(
                "acceptanceSentAt",
                text("注文を承諾した日時", "Acceptance sent"),
                Kind::DateTime,
                ANY,
                ASKED,
            ),
            field(
                "informationGivenAt",
                text("撤回権を知らせた日", "Told of the right to withdraw"),
                Kind::Date,
                ANY,
                ASKED,
            ),
            field(
                "delayNewDate",
                text(
                    "遅延通知に書いた新しい発送日",
                    "New date in the delay notice",
                ),
                Kind::Date,
                ANY,
                ASKED,
            ),
            field(
                "repairFrom",
                text("修理に預かった日", "Repair from"),
                Kind::Date,
                ANY,
                ASKED,
            ),
            field(
                "repairTo",
                text("修理から返した日", "Repair to"),
                Kind::Date,
                ANY,
                ASKED,
            ),
            field(
                "nextDispatch",
                text("定期購入の次回の発送日", "Next delivery leaves"),
                Kind::Date,
                ANY,
                ASKED,
            ),
            field(
                "noticeDays",
                text(
                    "規約の解約の締切(発送の何日前か)",
                    "Days of notice the terms ask for",
                ),
                Kind::Whole(DAYS),
                ANY,
                ASKED,
            ),
            field(
                "buyerLearnedAt",
                text("購入者が不良に気づいた日", "Buyer learned of the defect"),
                Kind::Date,
                ANY,
                ASKED,
            ),
            field(
                "buyerCountry",
                text("購入者の国", "The buyer's country"),
                Kind::OneOf(COUNTRIES),
                ANY,
                OWN_STORE,
            ),
            field(
                "buyerRegion",
                text("購入者の州", "The buyer's state"),
                Kind::OneOf(STATES),
                ANY,
                ASKED,
            ),
        ],
    },
    Group {
        name: text("金額", "Amounts"),
        fields: &[
            field(
                "money.lines[0].price",
                text("商品代金(合計)", "Price of the goods (all units)"),
                Kind::Money,
                ANY,
                EVERY,
            ),
            field(
                "money.lines[0].shipping",
                text("購入者が払った送料", "Shipping the buyer paid"),
                Kind::Money,
                ANY,
                EVERY,
            ),
            field(
                "money.lines[0].giftWrap",
                text("ギフト包装料", "Gift wrap"),
                Kind::Money,
                ANY,
                AMAZON,
            ),
            field(
                "money.lines[0].tax",
                text("税(別に請求した場合)", "Tax charged on top"),
                Kind::Money,
                ANY,
                AMAZON,
            ),
            field(
                "money.lines[0].quantity",
                text("数量", "Quantity"),
                Kind::Whole(PIECES),
                ANY,
                EVERY,
            ),
            field(
                "money.lines[0].refund",
                text(
                    "返金する額(一部だけの場合)",
                    "Amount to refund (if only part)",
                ),
                Kind::Money,
                ANY,
                AMAZON | OWN_STORE,
            ),
            field(
                "money.lines[0].points",
                text("付与したAmazonポイント", "Amazon Points granted"),
                Kind::Whole(POINTS),
                ANY,
                m::AMAZON_JP,
            ),
            field(
                "money.lines[0].shopDiscount",
                text("当店クーポンの値引き", "Your own coupon"),
                Kind::Money,
                ANY,
                QOO10,
            ),
            field(
                "money.sale",
                text("セール", "Sale event"),
                Kind::OneOf(&[
                    ("none", text("なし", "None")),
                    ("mega-wari", text("メガ割", "Mega-wari (メガ割)")),
                    ("mega-po", text("メガポ", "Mega-po (メガポ)")),
                ]),
                ANY,
                QOO10,
            ),
            field(
                "money.commissionRate",
                text("販売手数料率", "Commission rate"),
                Kind::Percent,
                ANY,
                QOO10,
            ),
            field(
                "money.outboundPostage",
                text("発送にかかる送料", "Your outbound postage"),
                Kind::Money,
                ANY,
                EVERY,
            ),
            field(
                "money.returnPostage",
                text("返送にかかる送料", "Return postage"),
                Kind::Money,
                SENT,
                EVERY,
            ),
        ],
    },
    Group {
        name: text("手数料", "Fees"),
        fields: &[
            field(
                "money.lines[0].referralRate",
                text("販売手数料率", "Referral fee rate"),
                Kind::Percent,
                ANY,
                AMAZON,
            ),
            field(
                "money.lines[0].category",
                text("手数料のカテゴリー", "Fee category"),
                Kind::OneOf(&[
                    ("books", text("本", "Books")),
                    ("music", text("音楽", "Music")),
                    ("video", text("映像(DVDなど)", "Video")),
                    ("games", text("ゲーム", "Games")),
                    ("software", text("PCソフト", "Software")),
                    ("electronics", text("家電・電子機器", "Electronics")),
                    ("cameras", text("カメラ", "Cameras")),
                    ("computers", text("パソコン", "Computers")),
                    ("musical-instruments", text("楽器", "Musical instruments")),
                    (
                        "electronics-accessories",
                        text("電子機器の付属品", "Electronics accessories"),
                    ),
                    (
                        "amazon-device-accessories",
                        text("Amazonデバイス用アクセサリ", "Amazon device accessories"),
                    ),
                    ("sports", text("スポーツ", "Sports")),
                    ("automotive", text("カー用品", "Automotive")),
                    ("toys", text("おもちゃ", "Toys")),
                    ("beauty-health", text("美容・健康", "Beauty, health")),
                    ("garden", text("ガーデニング", "Garden")),
                    ("clothing", text("服", "Clothing")),
                    ("shoes", text("靴", "Shoes")),
                    ("bags", text("バッグ", "Bags")),
                    ("home", text("ホーム用品", "Home")),
                    ("industrial", text("産業用品", "Industrial")),
                    ("baby", text("ベビー", "Baby")),
                    ("pet-clothing", text("ペット用の服", "Pet clothing")),
                    ("pet-food", text("ペットフード", "Pet food")),
                    ("grocery", text("食品", "Grocery")),
                    ("supplements", text("サプリメント", "Supplements")),
                ]),
                ANY,
                AMAZON,
            ),
            field(
                "money.lines[0].media",
                text(
                    "本・CD・DVDなどのメディア商品",
                    "Media (books, music, video)",
                ),
                Kind::YesNo,
                ANY,
                AMAZON,
            ),
            field(
                "money.lines[0].closingFee",
                text("カテゴリー成約料", "Closing fee"),
                Kind::Money,
                ANY,
                AMAZON,
            ),
        ],
    },
    Group {
        name: text("返品と返金", "Return and refund"),
        fields: &[
            field(
                "returnRequestState",
                text("返品リクエストの状態", "Return request"),
                Kind::OneOf(&[
                    (
                        "auto-authorised",
                        text("自動承認", "Authorised automatically"),
                    ),
                    (
                        "pending",
                        text("承認待ち(承認保留中)", "Pending authorisation"),
                    ),
                    ("authorised", text("承認済み", "Authorised")),
                    ("closed", text("終了(クローズ)", "Closed")),
                ]),
                SENT,
                AMAZON,
            ),
            field(
                "insideReturnWindow",
                text(
                    "注文画面の返品期限内の依頼",
                    "Inside the return window on the order page",
                ),
                Kind::YesNo,
                SENT,
                AMAZON,
            ),
            field(
                "returnedCondition",
                text("戻ってきた商品の状態", "What came back"),
                Kind::OneOf(&[
                    ("as-sent", text("送ったときのまま", "As sent")),
                    (
                        "used-or-damaged",
                        text("使用・破損がある", "Used or damaged"),
                    ),
                    ("incomplete", text("足りないものがある", "Incomplete")),
                    (
                        "different-item",
                        text("別の商品・空箱", "A different item, or empty"),
                    ),
                    ("not-sent-back", text("返送されていない", "Not sent back")),
                ]),
                COMING_BACK | BACK | ARRIVED,
                AMAZON | OWN_STORE,
            ),
            field(
                "opened",
                text("開封・使用されている", "Opened or used"),
                Kind::YesNo,
                ARRIVED | BACK,
                AMAZON,
            ),
            field(
                "refundAlreadyMade",
                text("すでに返金済み", "Already refunded"),
                Kind::YesNo,
                SENT,
                AMAZON,
            ),
            field(
                "refundedBy",
                text("返金したのは", "Refunded by"),
                Kind::OneOf(&[
                    ("seller", text("当店", "Your shop")),
                    ("marketplace", text("Amazon", "Amazon")),
                ]),
                SENT,
                AMAZON,
            ),
            field(
                "claimState",
                text("保証申請・チャージバックの状態", "Claim or chargeback"),
                Kind::OneOf(&[
                    ("none", text("なし", "None")),
                    ("open", text("調査中", "Open")),
                    (
                        "information-requested",
                        text("情報の提出を求められている", "Information requested"),
                    ),
                    ("granted", text("認められた", "Granted")),
                    ("denied", text("退けられた", "Denied")),
                    ("closed", text("終了", "Closed")),
                ]),
                SENT,
                AMAZON,
            ),
            field(
                "returnlessRule",
                text(
                    "返品不要の返金ルールを設定済み",
                    "Your returnless-refund rule was on",
                ),
                Kind::YesNo,
                SENT,
                AMAZON,
            ),
            field(
                "domesticReturnAddress",
                text(
                    "販売国内の返品先を登録済み",
                    "Return address in the buyer's country on file",
                ),
                Kind::YesNo,
                SENT,
                AMAZON,
            ),
        ],
    },
    Group {
        name: text("配送の記録", "Proof of shipping"),
        fields: &[
            field(
                "labelFromMarketplace",
                text(
                    "Amazonで購入した補償付きラベル",
                    "Claims-protected label bought from Amazon",
                ),
                Kind::YesNo,
                ON_THE_WAY | ARRIVED,
                AMAZON,
            ),
            field(
                "firstScanOnTime",
                text("最初の追跡記録が出荷期限内", "First scan on time"),
                Kind::YesNo,
                ON_THE_WAY | ARRIVED,
                AMAZON,
            ),
            field(
                "deliveryProof",
                text("配達の記録", "Proof of delivery"),
                Kind::OneOf(&[
                    ("none", text("なし", "None")),
                    ("scan", text("配達済みの追跡記録", "Delivery scan")),
                    ("signature", text("受取人の署名", "Signature")),
                ]),
                ON_THE_WAY | ARRIVED,
                AMAZON,
            ),
        ],
    },
    Group {
        name: text("注文と商品", "Order and item"),
        fields: &[
            field(
                "partOfOrder",
                text("注文の一部だけの依頼", "Only part of the order"),
                Kind::YesNo,
                ANY,
                AMAZON,
            ),
            field(
                "stockAvailable",
                text("代わりの品を送れる", "A replacement can be sent"),
                Kind::YesNo,
                ANY,
                AMAZON,
            ),
            field(
                "listingErrorBy",
                text("商品ページの誤りの責任", "Who got the product page wrong"),
                Kind::OneOf(&[
                    ("seller", text("当店", "Your shop")),
                    ("marketplace", text("Amazon", "Amazon")),
                ]),
                ANY,
                AMAZON,
            ),
        ],
    },
    Group {
        name: text(
            "当店の返品・キャンセル条件",
            "Your return and cancellation terms",
        ),
        fields: &[
            field(
                "returnTerms",
                text("表示している場所", "Where they are shown"),
                Kind::OneOf(&[
                    (
                        "shown-both",
                        text(
                            "商品ページと注文画面の両方",
                            "Product page and order screen",
                        ),
                    ),
                    (
                        "shown-once",
                        text("どちらか一方だけ", "Only one of the two"),
                    ),
                    ("not-shown", text("どこにも表示していない", "Nowhere")),
                ]),
                ANY,
                QOO10 | OWN_STORE,
            ),
            field(
                "termsCover",
                text("書いてある内容", "What they cover"),
                Kind::OneOf(&[
                    ("returns", text("返品だけ", "Returns only")),
                    (
                        "cancellations-and-returns",
                        text("キャンセルと返品", "Cancellations and returns"),
                    ),
                ]),
                ANY,
                QOO10 | OWN_STORE,
            ),
            field(
                "termsAllowDays",
                text(
                    "購入者都合の返品を認める日数(認めない場合は0)",
                    "Days you grant for a change of mind (0 if none)",
                ),
                Kind::Whole(DAYS),
                ANY,
                QOO10 | OWN_STORE,
            ),
            field(
                "opened",
                text("開封・使用されている", "Opened or used"),
                Kind::YesNo,
                ARRIVED,
                QOO10 | OWN_STORE,
            ),
        ],
    },
    Group {
        name: text("当店の状況", "Your shop"),
        fields: &[
            field(
                "shopTool",
                text("使っているカート", "Your shop tool"),
                Kind::OneOf(&[
                    ("base", text("BASE", "BASE")),
                    ("stores", text("STORES", "STORES")),
                    ("shopify", text("Shopify", "Shopify")),
                    ("other", text("そのほか", "Another one")),
                ]),
                ANY,
                OWN_STORE,
            ),
            field(
                "paymentMethod",
                text("支払い方法", "Paid by"),
                Kind::OneOf(&[
                    ("card", text("クレジットカード", "Card")),
                    ("paypal", text("PayPal", "PayPal")),
                    ("bank-transfer", text("銀行振込", "Bank transfer")),
                    ("konbini", text("コンビニ払い", "Convenience store")),
                    ("cash-on-delivery", text("代金引換", "Cash on delivery")),
                ]),
                ANY,
                OWN_STORE,
            ),
            field(
                "sellerLevel",
                text("販売者の等級", "Seller level"),
                Kind::OneOf(&[
                    ("general", text("一般", "General")),
                    ("excellent", text("優秀", "Excellent")),
                    ("power", text("パワー", "Power")),
                ]),
                ANY,
                QOO10,
            ),
            field(
                "periodOrders",
                text("期間中の注文数", "Orders in the period"),
                Kind::Whole(ORDERS),
                ANY,
                EVERY,
            ),
            field(
                "periodCancellations",
                text("期間中のキャンセル数", "Cancellations in the period"),
                Kind::Whole(ORDERS),
                ANY,
                EVERY,
            ),
        ],
    },
];

/// Japan, the countries whose law is in the rulebook, and neighbours that buy from Japan.
const COUNTRIES: &[(&str, Text)] = &[
    ("JP", text("日本", "Japan")),
    ("US", text("アメリカ", "USA")),
    ("GB", text("イギリス", "United Kingdom")),
    ("AT", text("オーストリア", "Austria")),
    ("BE", text("ベルギー", "Belgium")),
    ("BG", text("ブルガリア", "Bulgaria")),
    ("HR", text("クロアチア", "Croatia")),
    ("CY", text("キプロス", "Cyprus")),
    ("CZ", text("チェコ", "Czechia")),
    ("DK", text("デンマーク", "Denmark")),
    ("EE", text("エストニア", "Estonia")),
    ("FI", text("フィンランド", "Finland")),
    ("FR", text("フランス", "France")),
    ("DE", text("ドイツ", "Germany")),
    ("GR", text("ギリシャ", "Greece")),
    ("HU", text("ハンガリー", "Hungary")),
    ("IE", text("アイルランド", "Ireland")),
    ("IT", text("イタリア", "Italy")),
    ("LV", text("ラトビア", "Latvia")),
    ("LT", text("リトアニア", "Lithuania")),
    ("LU", text("ルクセンブルク", "Luxembourg")),
    ("MT", text("マルタ", "Malta")),
    ("NL", text("オランダ", "Netherlands")),
    ("PL", text("ポーランド", "Poland")),
    ("PT", text("ポルトガル", "Portugal")),
    ("RO", text("ルーマニア", "Romania")),
    ("SK", text("スロバキア", "Slovakia")),
    ("SI", text("スロベニア", "Slovenia")),
    ("ES", text("スペイン", "Spain")),
    ("SE", text("スウェーデン", "Sweden")),
    ("AU", text("オーストラリア", "Australia")),
    ("CA", text("カナダ", "Canada")),
    ("CN", text("中国", "China")),
    ("HK", text("香港", "Hong Kong")),
    ("KR", text("韓国", "South Korea")),
    ("SG", text("シンガポール", "Singapore")),
    ("TW", text("台湾", "Taiwan")),
];

/// The states of the USA and the capital.
const STATES: &[(&str, Text)] = &[
    ("US-AL", same("Alabama")),
    ("US-AK", same("Alaska")),
    ("US-AZ", same("Arizona")),
    ("US-AR", same("Arkansas")),
    ("US-CA", same("California")),
    ("US-CO", same("Colorado")),
    ("US-CT", same("Connecticut")),
    ("US-DE", same("Delaware")),
    ("US-DC", same("District of Columbia")),
    ("US-FL", same("Florida")),
    ("US-GA", same("Georgia")),
    ("US-HI", same("Hawaii")),
    ("US-ID", same("Idaho")),
    ("US-IL", same("Illinois")),
    ("US-IN", same("Indiana")),
    ("US-IA", same("Iowa")),
    ("US-KS", same("Kansas")),
    ("US-KY", same("Kentucky")),
    ("US-LA", same("Louisiana")),
    ("US-ME", same("Maine")),
    ("US-MD", same("Maryland")),
    ("US-MA", same("Massachusetts")),
    ("US-MI", same("Michigan")),
    ("US-MN", same("Minnesota")),
    ("US-MS", same("Mississippi")),
    ("US-MO", same("Missouri")),
    ("US-MT", same("Montana")),
    ("US-NE", same("Nebraska")),
    ("US-NV", same("Nevada")),
    ("US-NH", same("New Hampshire")),
    ("US-NJ", same("New Jersey")),
    ("US-NM", same("New Mexico")),
    ("US-NY", same("New York")),
    ("US-NC", same("North Carolina")),
    ("US-ND", same("North Dakota")),
    ("US-OH", same("Ohio")),
    ("US-OK", same("Oklahoma")),
    ("US-OR", same("Oregon")),
    ("US-PA", same("Pennsylvania")),
    ("US-RI", same("Rhode Island")),
    ("US-SC", same("South Carolina")),
    ("US-SD", same("South Dakota")),
    ("US-TN", same("Tennessee")),
    ("US-TX", same("Texas")),
    ("US-UT", same("Utah")),
    ("US-VT", same("Vermont")),
    ("US-VA", same("Virginia")),
    ("US-WA", same("Washington")),
    ("US-WV", same("West Virginia")),
    ("US-WI", same("Wisconsin")),
    ("US-WY", same("Wyoming")),
];

const fn field(path: &'static str, label: Text, kind: Kind, stages: u8, places: u32) -> Field {
    Field {
        path,
        label,
        kind,
        stages,
        places,
    }
}

/// The field with this path, as this marketplace (a mask) calls it.
pub fn find(path: &str, place: u32) -> Option<&'static Field> {
    let fields = || {
        GROUPS
            .iter()
            .flat_map(|group| group.fields)
            .filter(|field| field.path == path)
    };
    fields()
        .find(|field| field.places & place != 0)
        .or_else(|| fields().next())
}

/// The field to show beside a question of the core that no button can answer: a date, a number of
/// days, or something the core derives from them.
pub fn by_fact(fact: &str, yes_no: bool, place: u32) -> Option<&'static Field> {
    let path = match fact {
        "sale" => "money.sale",
        "money" => "money.lines[0].price",
        _ => fact,
    };
    let field = find(path, place)?;
    match field.kind {
        Kind::Date | Kind::DateTime | Kind::Whole(_) | Kind::Money => Some(field),
        // The core asks a derived question about a key that is itself no yes or no.
        Kind::OneOf(_) => {
            (yes_no || path != fact || matches!(fact, "buyerCountry" | "buyerRegion"))
                .then_some(field)
        }
        Kind::Percent | Kind::YesNo => None,
    }
}
