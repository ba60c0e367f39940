//! The refinements: each optional, each asked only once the four taps have given an answer.

use crate::intake::Stage;
use crate::text::{Text, text};

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
    crate::pack::get()
        .groups
        .iter()
        .flat_map(|group| group.fields)
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
        Kind::OneOf(_) => (yes_no || path != fact).then_some(field),
        Kind::Percent | Kind::YesNo => None,
    }
}
