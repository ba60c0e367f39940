//! A store of one's own: the tools it runs on and the processors that take the money.
//!
//! Ids B…, SH…, P… as in the dossier. Most pages are undated: they may be years old.

use kotowari::rule::{Confidence, Finding, Source, Tier};

static BASE_CANCEL: Source = Source {
    title: "BASE ヘルプ 注文のキャンセル",
    url: "https://help.thebase.in/hc/ja/articles/206341622",
};
static BASE_60_DAYS: Source = Source {
    title: "BASE ヘルプ 未発送の注文(60日)",
    url: "https://help.thebase.in/hc/ja/articles/33081378328985",
};
static BASE_CARDS: Source = Source {
    title: "new-era.jp BASE",
    url: "https://new-era.jp/base/10976/",
};
static BASE_CHARGE: Source = Source {
    title: "unipillow.official.ec (2020-12-14)",
    url: "https://unipillow.official.ec/blog/2020/12/14/141057",
};
static STORES_FAQ: Source = Source {
    title: "STORES よくある質問 コンビニ決済の返金",
    url: "https://faq.stores.jp/hc/ja/articles/28243425407897",
};
static SHOPSERVE: Source = Source {
    title: "Shopserve マニュアル",
    url: "https://help.shopserve.jp/manual/032",
};
static TSUKU2: Source = Source {
    title: "tsuku2 キャンセル",
    url: "https://shop.tsuku2.tokyo/management/cancel/",
};
static SHOPIFY_FEES: Source = Source {
    title: "Yagi Software: refunds and payment capture (Shopify)",
    url: "https://yagisoftware.com/articles/save-transaction-fees-from-order-refund-by-changing-payment-capture",
};
static SHOPIFY_CANCEL: Source = Source {
    title: "Zopi: cancel an order (Shopify)",
    url: "https://help.zopi.io/cancel-an-order.html",
};
static PAYPAL_FEES: Source = Source {
    title: "PayPal agreement quoted at swappa.com (2019-10-11)",
    url: "https://swappa.com/blog/who-pays-the-fees-when-issuing-a-paypal-refund/",
};
static STRIPE: Source = Source {
    title: "Stripe: Refunds",
    url: "https://docs.stripe.com/refunds.md",
};
static WOOPAYMENTS: Source = Source {
    title: "WooPayments: fees on refunds",
    url: "https://woocommerce.com/document/payments/faq/fees-refund",
};
static MONEI: Source = Source {
    title: "MONEI: refunds",
    url: "https://support.monei.net/article/41-how-do-i-issue-a-refund",
};
static BASE_GUIDE: Source = Source {
    title: "BASE ショップの購入案内 (official.ec)",
    url: "https://ezodeer.official.ec/p/00001",
};
static BASE_WALLETS: Source = Source {
    title: "BASE ショップの予約商品の案内 (maruyu.cizk.net)",
    url: "https://maruyu.cizk.net/p/00003",
};
static STORES_UNSHIPPED: Source = Source {
    title: "STORES よくある質問 長期間発送できないときのオーダー",
    url: "https://faq.stores.jp/hc/ja/articles/360041824971",
};
static SHOPIFY_PENDING: Source = Source {
    title: "Shopify help: Pending payments from additional providers",
    url: "https://help.shopify.com/en/manual/orders/manage-orders/alt_payments_pending",
};
static KOMOJU: Source = Source {
    title: "KOMOJU: If the order expires on Shopify before the payment deadline",
    url: "https://help.komoju.com/hc/en-us/articles/5206101193758",
};
static SHOPIFY_STAFF: Source = Source {
    title: "Shopify community, Shopify staff: 注文管理",
    url: "https://community.shopify.com/c/td-p/792965",
};
static SHOPIFY_CHARGEBACKS: Source = Source {
    title: "Shopify help: Chargebacks in the Shopify admin",
    url: "https://help.shopify.com/en/manual/payments/shopify-payments/managing-chargebacks/chargebacks-shopify-admin",
};
static DISPUTES: Source = Source {
    title: "What is a chargeback on Shopify (merchants' forum)",
    url: "https://forum.pache.co/d/2792-what-is-a-chargeback-on-shopify",
};

macro_rules! findings {
    ($( $name:ident = $id:literal, [$($source:ident),+], $tier:ident, $confidence:ident, $seen:expr; )+) => { $(
        #[doc = $id]
        pub static $name: Finding = Finding {
            id: $id,
            sources: &[$(&$source),+],
            tier: Tier::$tier,
            seen_on: $seen,
            confidence: Confidence::$confidence,
        };
    )+ };
}

findings! {
    // The dossier's decision table: tools carry the order out, none decides it and none sets a time.
    OWN = "D-OWN", [BASE_CANCEL, STORES_FAQ, SHOPIFY_CANCEL], Inference, Medium, Some("2026-11-22");
    B01 = "B01", [BASE_CANCEL], Official, High, None;
    B02 = "B02", [BASE_CANCEL], Official, High, None;
    B03 = "B03", [BASE_60_DAYS], Official, High, Some("2024-08-06");
    B04 = "B04", [BASE_CARDS], Agency, Medium, None;
    B05 = "B05", [BASE_CHARGE], Practitioner, High, Some("2020-12");
    B06 = "B06", [STORES_FAQ], Official, High, None;
    B07 = "B07", [SHOPSERVE], Official, High, None;
    B08 = "B08", [TSUKU2], Official, High, None;
    SH01 = "SH01", [SHOPIFY_FEES], Agency, Medium, None;
    SH02 = "SH02", [SHOPIFY_FEES], Agency, Medium, None;
    SH03 = "SH03", [SHOPIFY_CANCEL], Agency, High, None;
    P01 = "P01", [PAYPAL_FEES], Agency, Medium, Some("2019");
    P02 = "P02", [STRIPE], Official, High, None;
    P03 = "P03", [WOOPAYMENTS], Official, High, None;
    P04 = "P04", [MONEI], Official, High, None;
    P06 = "P06", [DISPUTES], Practitioner, Medium, None;
    // Found beside the dossier, seen 2026-11-29; the pages carry no date.
    // "注文日から5営業日以内に入金がない場合、自動キャンセルとなります。管理画面上ではキャンセル処理は行えません。"
    B09 = "B09", [BASE_CANCEL], Official, High, None;
    // "入金待ち状態で注文日から5日間が経過すると、自動的にキャンセルとなります"; a shop's guide repeats that it
    // lapses by itself without naming the days.
    B10 = "B10", [BASE_CARDS, BASE_GUIDE], Agency, Medium, None;
    // PayPal and Amazon Pay: "その期間が注文から10~30日間とされており".
    B11 = "B11", [BASE_WALLETS], Practitioner, Low, None;
    // "3日間の支払い期日を過ぎてもご入金がない場合は、自動的に期限切れキャンセルとなります。"
    B12 = "B12", [STORES_FAQ], Official, High, None;
    // "決済が完了しているオーダーであれば、自動キャンセルになることはありません。… 返信期限までにご返信をいただけない場合は、
    // キャンセル処理をSTORESにて実施する場合があります。"
    B13 = "B13", [STORES_UNSHIPPED], Official, High, None;
    // "Pending payments have an expiry date, which is typically a week … the payment status for the order changes to
    // Expired. In this case, before you cancel the order, contact the payment provider".
    SH04 = "SH04", [SHOPIFY_PENDING], Official, High, None;
    // "Shopify sets a 72-hour deadline for orders that are awaiting payment … the status automatically changes to
    // "Expired" regardless of the actual payment deadline."
    SH05 = "SH05", [KOMOJU], Agency, Medium, None;
    // "Shopifyペイメントでは決済の承認期間が7日間と決まっており、その期間を超えると決済を確定することが出来ません。"
    SH06 = "SH06", [SHOPIFY_STAFF], OfficialDerived, Medium, None;
    // "Shopify automatically collects evidence and sends it to the credit card company on the due date."
    SH07 = "SH07", [SHOPIFY_CHARGEBACKS], Official, High, None;
}
