//! Reasons, in words that fit every marketplace.

use crate::questions::stage::{ANY, BEFORE, SENT, TRANSIT};
use crate::questions::{Group, given, reason};
use kotowari::text::text;

/// The buyer's own reasons.
pub(crate) const BUYER: Group = Group {
    name: text("購入者の都合", "The buyer's side"),
    choices: &[
        reason(
            "change-of-mind",
            text("気が変わった・不要になった", "Changed their mind"),
            given!["reason" = "change-of-mind"],
            ANY,
        ),
        reason(
            "ordered-by-mistake",
            text("間違えて注文した", "Ordered by mistake"),
            given!["reason" = "ordered-by-mistake"],
            ANY,
        ),
        reason(
            "duplicate",
            text("二重に注文した", "Ordered twice"),
            given!["reason" = "duplicate"],
            ANY,
        ),
        reason(
            "wrong-address",
            text("住所を間違えた", "Wrong address"),
            given!["reason" = "wrong-address"],
            ANY,
        ),
        reason(
            "minor",
            text("未成年が注文した", "Ordered by a minor"),
            given!["reason" = "minor"],
            ANY,
        ),
        reason(
            "buyer-unreachable",
            text("連絡がつかない・受け取らない", "Cannot be reached"),
            given!["reason" = "buyer-unreachable"],
            TRANSIT,
        ),
    ],
};

/// The shop's reasons, and those that lie in the goods.
pub(crate) const SHOP: Group = Group {
    name: text("当店の都合・商品の問題", "The shop's side, or the item"),
    choices: &[
        reason(
            "out-of-stock",
            text("在庫がない", "Out of stock"),
            given!["reason" = "out-of-stock"],
            BEFORE,
        ),
        reason(
            "price-error",
            text("価格を間違えて出品した", "Listed at a wrong price"),
            given!["reason" = "price-error"],
            BEFORE,
        ),
        reason(
            "defective",
            text("不良・破損していた", "Defective or broken"),
            given!["reason" = "defective"],
            SENT,
        ),
        reason(
            "wrong-item",
            text("違う商品が届いた", "Wrong item arrived"),
            given!["reason" = "wrong-item"],
            SENT,
        ),
        reason(
            "missing-part",
            text("足りないものがある", "Something is missing"),
            given!["reason" = "missing-part"],
            SENT,
        ),
        reason(
            "not-as-described",
            text("商品ページの説明と違う", "Not as described"),
            given!["reason" = "not-as-described"],
            ANY,
        ),
        reason(
            "misled-by-order-screen",
            text("注文画面がまぎらわしかった", "Misled by the order screen"),
            given!["reason" = "misled-by-order-screen"],
            ANY,
        ),
    ],
};

/// Reasons that lie in the delivery.
pub(crate) const DELIVERY: Group = Group {
    name: text("配送", "Delivery"),
    choices: &[
        reason(
            "late",
            text("発送・到着が遅い", "Shipping or arrival is late"),
            given!["reason" = "late"],
            ANY,
        ),
        reason(
            "not-received",
            text("届かない", "Has not arrived"),
            given!["reason" = "not-received"],
            SENT,
        ),
    ],
};

/// No reason known.
pub(crate) const UNKNOWN: Group = Group {
    name: text("わからない", "Unknown"),
    choices: &[reason(
        "unknown",
        text("聞いていない・わからない", "Not said"),
        given![],
        ANY,
    )],
};
