//! Shopee: the dossier of 2026-11-22 (S01 to S05), and what was found on 2026-11-30 (S06 …). Stored copies of public pages,
//! mostly their beginnings. What a country's page says counts there; of the others agencies tell.

use kotowari::rule::{Confidence, Finding, Source, Tier};

static JP_COLUMN: Source = Source {
    title: "Shopee Japan: オーダーキャンセルとペナルティについて知るべきポイント",
    url: "https://shopee.jp/column/cancel",
};
static LOCAD: Source = Source {
    title: "golocad.com: order cancellation as a Shopee seller",
    url: "https://golocad.com/blog/order-cancellation-their-impact-and-how-to-manage-them-as-a-shopee-seller/",
};
static PH_AUTO: Source = Source {
    title: "Shopee Philippines help: Why was my order automatically canceled by Shopee?",
    url: "https://help.shopee.ph/portal/article/104737",
};
static FORUM: Source = Source {
    title: "Seller thread on non-fulfilment points (Philippines)",
    url: "https://reddit.mailt.ovh/r/ShopeePH/comments/1ieyv1l/end_game_na_guys/mabuj2v/?context=3",
};
static MY_CANCEL: Source = Source {
    title: "Shopee Malaysia help: Can I cancel my order",
    url: "https://help.shopee.com.my/portal/4/article/78733-[Order-Cancellation]-Can-I-cancel-my-order",
};
static PH_MANUAL: Source = Source {
    title: "Shopee Philippines help: How can I request for a manual order cancellation?",
    url: "https://help.shopee.ph/portal/article/98293",
};
static PH_DISPUTE: Source = Source {
    title: "Shopee Philippines help: How are disputes on returns and refunds looked at",
    url: "https://help.shopee.ph/portal/article/81286",
};
static PH_RETURNS: Source = Source {
    title: "Shopee Philippines help: What should I do if the seller is unresponsive",
    url: "https://help.shopee.ph/4/article/105022-What-should-I-do-if-the-seller-is-unresponsive-(TAG)",
};
static ADONCN: Source = Source {
    title: "adoncn.com: Shopee cancellation policy by country",
    url: "https://adoncn.com/30760/",
};
static SELLERBY: Source = Source {
    title: "sellerby.com: cancelling orders on Shopee",
    url: "https://www.sellerby.com/p/3042.html",
};
static SG_RETURNS: Source = Source {
    title: "yibuds.com: time to answer returns on Shopee (Singapore)",
    url: "http://yibuds.com/a/shopee/wenzhang/2021/0422/965.html",
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
    // 出品制限やアカウント凍結となるケース
    S01 = "S01", [JP_COLUMN], Official, High, Some("2024-11-29");
    // Before shipping is arranged the request goes to the seller, silence for 2 days cancels
    S02 = "S02", [LOCAD], Agency, Medium, None;
    // Unpaid; not shipped in the days to ship: within 72 hours; seller inactive for more than 7 days
    S03 = "S03", [PH_AUTO], Official, Medium, None;
    S04 = "S04", [FORUM], Practitioner, Low, Some("2025");
    // "Before shipment arranged: Cancel instantly. After shipment arranged: Needs seller's approval"; pre-orders need it too;
    // "Seller has 1 day to respond … If the seller does not respond within that time, the system will auto-approve";
    // "does not ship within 3 days after the Days to Ship period"; one request per order
    S06 = "S06", [MY_CANCEL], Official, High, None;
    // Arranged and not picked up: the seller has to agree and fill in the form; "shipped orders" cannot be cancelled
    S07 = "S07", [PH_MANUAL], Official, High, None;
    // A dispute where the returned goods are unsuitable; Shopee investigates in 7 to 9 working days
    S08 = "S08", [PH_DISPUTE], Official, High, None;
    // Returns and refunds for what is wrong, incomplete, damaged or not received; Shopee mediates
    S09 = "S09", [PH_RETURNS], Official, High, None;
    // SG, MY, TH, ID: within 1 hour of payment at once, then the seller agrees; silence cancels at 23:59 of the second day
    // (ID: of the next); TW: within 24 hours at once; unshipped 3 days past the days to ship
    S10 = "S10", [ADONCN], Agency, Low, None;
    // A seller who asks the buyer to cancel for a reason of the shop's: 2 points
    S11 = "S11", [SELLERBY], Agency, Low, None;
    // Singapore: 2 days to answer a return, else it is dealt with as the buyer asked
    S12 = "S12", [SG_RETURNS], Agency, Medium, Some("2021-04-22");
}
