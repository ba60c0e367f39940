//! The refinements: each optional, each asked only once the four taps have given an answer.

use crate::intake::Stage;
use crate::text::{Text, same, text};

/// One field.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Field {
    /// Path in the case (`money.lines[0].price`), as errors name it.
    pub path: &'static str,
    /// What it is called.
    pub label: Text,
    /// How it is filled in.
    pub kind: Kind,
    /// Offered from this stage of the parcel on.
    pub from: Stage,
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

const YEN: Text = text("円", "yen");
const DAYS: Text = text("日", "days");
const PIECES: Text = text("点", "pieces");
const ORDERS: Text = text("件", "orders");

/// Every refinement.
pub const GROUPS: &[Group] = &[
    Group {
        name: text("日付", "Dates"),
        fields: &[
            field(
                "orderedAt",
                text("注文日時", "Ordered"),
                Kind::DateTime,
                Stage::Before,
            ),
            field(
                "paidAt",
                text("入金日時", "Paid"),
                Kind::DateTime,
                Stage::Before,
            ),
            field(
                "shipBy",
                text("発送予定日", "Ship date (発送予定日)"),
                Kind::Date,
                Stage::Before,
            ),
            field(
                "requestedAt",
                text("依頼が届いた日時", "Request received"),
                Kind::DateTime,
                Stage::Before,
            ),
            field(
                "handedOverAt",
                text("運送会社に渡した日時", "Handed to the carrier"),
                Kind::DateTime,
                Stage::OnTheWay,
            ),
            field(
                "deliveredAt",
                text("届いた日", "Delivered"),
                Kind::Date,
                Stage::Arrived,
            ),
        ],
    },
    Group {
        name: text("金額", "Amounts"),
        fields: &[
            field(
                "money.lines[0].price",
                text("商品代金(合計)", "Price of the goods (all units)"),
                Kind::Whole(YEN),
                Stage::Before,
            ),
            field(
                "money.lines[0].shipping",
                text("購入者が払った送料", "Shipping the buyer paid"),
                Kind::Whole(YEN),
                Stage::Before,
            ),
            field(
                "money.lines[0].quantity",
                text("数量", "Quantity"),
                Kind::Whole(PIECES),
                Stage::Before,
            ),
            field(
                "money.lines[0].shopDiscount",
                text("当店クーポンの値引き", "Your own coupon"),
                Kind::Whole(YEN),
                Stage::Before,
            ),
            field(
                "money.sale",
                text("セール", "Sale event"),
                Kind::OneOf(&[
                    ("none", text("なし", "None")),
                    ("mega-wari", text("メガ割", "Mega-wari (メガ割)")),
                    ("mega-po", text("メガポ", "Mega-po (メガポ)")),
                ]),
                Stage::Before,
            ),
            field(
                "money.commissionRate",
                text("販売手数料率", "Commission rate"),
                Kind::Percent,
                Stage::Before,
            ),
            field(
                "money.outboundPostage",
                text("発送にかかる送料", "Your outbound postage"),
                Kind::Whole(YEN),
                Stage::Before,
            ),
            field(
                "money.returnPostage",
                text("返送にかかる送料", "Return postage"),
                Kind::Whole(YEN),
                Stage::OnTheWay,
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
                Stage::Before,
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
                Stage::Before,
            ),
            field(
                "termsAllowDays",
                text(
                    "購入者都合の返品を認める日数(認めない場合は0)",
                    "Days you grant for a change of mind (0 if none)",
                ),
                Kind::Whole(DAYS),
                Stage::Before,
            ),
            field(
                "opened",
                text("開封・使用されている", "Opened or used"),
                Kind::YesNo,
                Stage::Arrived,
            ),
        ],
    },
    Group {
        name: text("当店の状況", "Your shop"),
        fields: &[
            field(
                "sellerLevel",
                text("販売者の等級", "Seller level"),
                Kind::OneOf(&[
                    ("general", text("一般", "General")),
                    ("excellent", text("優秀", "Excellent")),
                    ("power", text("パワー", "Power")),
                ]),
                Stage::Before,
            ),
            field(
                "periodOrders",
                text("期間中の注文数", "Orders in the period"),
                Kind::Whole(ORDERS),
                Stage::Before,
            ),
            field(
                "periodCancellations",
                text("期間中のキャンセル数", "Cancellations in the period"),
                Kind::Whole(ORDERS),
                Stage::Before,
            ),
        ],
    },
];

/// Fields shown only beside the question that needs them.
const ASKED: &[Field] = &[
    field(
        "acceptanceSentAt",
        text(
            "承諾の通知が購入者に届いた日時",
            "Acceptance reached the buyer",
        ),
        Kind::DateTime,
        Stage::Before,
    ),
    field(
        "estimatedDelivery",
        text("約束したお届けの日", "Delivery agreed by"),
        Kind::Date,
        Stage::Before,
    ),
    field(
        "delayNewDate",
        text(
            "遅延の通知で示した新しい発送日",
            "New date in the delay notice",
        ),
        Kind::Date,
        Stage::Before,
    ),
    field(
        "informationGivenAt",
        text("撤回権をあとから知らせた日", "Told of the right later, on"),
        Kind::Date,
        Stage::Before,
    ),
    field(
        "graceUntil",
        text("購入者が示した期限", "Additional period set by the buyer"),
        Kind::Date,
        Stage::Before,
    ),
    field(
        "neededBy",
        text("購入者に必要な日", "Needed by"),
        Kind::Date,
        Stage::Before,
    ),
    field(
        "nextDispatch",
        text("定期購入の次回の発送日", "Next delivery leaves"),
        Kind::Date,
        Stage::Before,
    ),
    field(
        "noticeDays",
        text(
            "規約の解約の締切(発送の何日前か)",
            "Days of notice the terms ask for",
        ),
        Kind::Whole(DAYS),
        Stage::Before,
    ),
    field(
        "buyerLearnedAt",
        text("購入者が不良に気づいた日", "Buyer learned of the defect"),
        Kind::Date,
        Stage::Before,
    ),
    field(
        "buyerRegion",
        text("購入者の州", "The buyer's state"),
        Kind::OneOf(STATES),
        Stage::Before,
    ),
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

const fn field(path: &'static str, label: Text, kind: Kind, from: Stage) -> Field {
    Field {
        path,
        label,
        kind,
        from,
    }
}

/// The field with this path.
pub fn find(path: &str) -> Option<&'static Field> {
    GROUPS
        .iter()
        .flat_map(|group| group.fields)
        .chain(ASKED)
        .find(|field| field.path == path)
}

/// The field to show beside a question of the core that no button can answer: a date, a number of
/// days, or something the core derives from them.
pub fn by_fact(fact: &str, yes_no: bool) -> Option<&'static Field> {
    let path = if fact == "sale" { "money.sale" } else { fact };
    let field = find(path)?;
    match field.kind {
        Kind::Date | Kind::DateTime | Kind::Whole(_) => Some(field),
        // The core asks a derived question about a key that is itself no yes or no.
        Kind::OneOf(_) => (yes_no || path != fact || fact == "buyerRegion").then_some(field),
        Kind::Percent | Kind::YesNo => None,
    }
}
