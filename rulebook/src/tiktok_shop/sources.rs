//! TikTok Shop: the dossier of 2026-11-22 (T01 to T05), and what was found on 2026-11-30 (T07 …). Stored copies of public
//! pages, mostly their beginnings. What each country's page says counts there.

use kotowari::rule::{Confidence, Finding, Source, Tier};

static US_WINDOW: Source = Source {
    title: "TikTok Shop Academy US: Set Up Cancellation Auto-Approval Window",
    url: "https://seller-us.tiktok.com/university/essay?knowledge_id=3289374654859051",
};
static TH_AUTO: Source = Source {
    title: "TikTok Shop Academy Thailand: Auto-cancellation",
    url: "https://seller-th.tiktok.com/university/essay?knowledge_id=6837799362201346&lang=en",
};
static TH_SELLER: Source = Source {
    title: "TikTok Shop Academy Thailand: What should I do if I wish to initiate an order cancellation?",
    url: "https://seller-th.tiktok.com/university/essay?knowledge_id=102441673344769&lang=en",
};
static TRACKER: Source = Source {
    title: "polici.net: Customer Order Cancellation, Return and Refund Policy, changes",
    url: "https://polici.net/changes/customer-order-cancellation-return-and-refund-policy/cmq01mm74001jpc1d9tzlajir",
};
static US_POLICY: Source = Source {
    title: "TikTok Shop Academy US: Customer Order Cancellation, Return, and Refund Policy",
    url: "https://seller-us.tiktok.com/university/essay?identity=1&knowledge_id=3253210454181634",
};
static TH_POLICY: Source = Source {
    title: "TikTok Shop Academy Thailand: Customer Order Cancellation, Return and Refund Policy",
    url: "https://seller-th.tiktok.com/university/essay?knowledge_id=6837799362217730&lang=en",
};
static US_FEATURES: Source = Source {
    title: "TikTok Shop Academy US: Customizing Your Cancellation Features",
    url: "https://seller-us.tiktok.com/university/essay?knowledge_id=4868191357044526",
};
static UK_POLICY: Source = Source {
    title: "TikTok Shop UK: Cancellation and Returns Policy",
    url: "https://sf16-draftcdn-sg.ibytedtos.com/obj/ies-hotsoon-draft-sg/magellan_ecommerce/TTS_Returns_policy_UK.html",
};
static JP_AGENCY: Source = Source {
    title: "yddjp.com: 日本TikTok Shop订单取消与商家应对之道",
    url: "https://yddjp.com/news/detail/id/18/idd/1541",
};
static TIKSLY: Source = Source {
    title: "tiksly.com: TikTok Shop order cancellation",
    url: "https://tiksly.com/tiktok-shop-order-cancellation",
};
static VN_RETURNS: Source = Source {
    title: "TikTok Shop Academy Vietnam: Order cancellation and refunds",
    url: "https://seller-vn.tiktok.com/university/essay?knowledge_id=6209644738184961&lang=en",
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
    // "Buyers can request cancellations after 1 hour of payment, subject to seller confirmation"; 1, 3 or 5 hours more, or
    // until ready to ship, are approved automatically where the seller set it so
    T01 = "T01", [US_WINDOW], Official, High, Some("2024-01-03");
    // "upload the logistics tracking number to change the order status to Shipped, notifying the buyer that the
    // cancellation was not approved"
    T02 = "T02", [US_WINDOW], Official, High, Some("2024-01-03");
    // "If you do not process your customer's cancellation request within 24 hours"; not ready in 2 working days, not
    // collected in 3; unpaid; "reported the order as lost or damaged"
    T03 = "T03", [TH_AUTO], Official, High, None;
    // "prompt notice of all cancellations … in the customer's language and explain the reason"; "full refund"; "prohibited
    // from requesting customers to cancel"
    T04 = "T04", [TH_SELLER], Official, High, Some("2023-12-18");
    T05 = "T05", [TRACKER], Agency, Medium, None;
    // "can cancel orders before the status changes to To Ship - Awaiting Collection"; "Orders may be auto-canceled if not
    // shipped within specified timeframes"; "auto-approves return requests for returnable categories"; "2-4 business days to
    // review"; "TikTok Shop may intervene in disputes and make final decisions"
    T07 = "T07", [US_POLICY], Official, High, Some("2025-10-01");
    // "Sellers can cancel orders any time before the order is Shipped - Delivered. However, this will add to your
    // Seller-Fault Cancellation Rate"; buyers' cancellations: "no consequences for sellers unless the reason Late Shipment"
    T08 = "T08", [TH_POLICY], Official, High, Some("2025-08-13");
    // "1-hour, 5-hour, or 24-hour window … does not guarantee automatic cancellation approval"
    T09 = "T09", [US_FEATURES], Official, High, Some("2025-03-06");
    // 14 days by law, and "Sellers will allow you to change your mind … within 30 days from the date you receive the product"
    T10 = "T10", [UK_POLICY], Official, Medium, None;
    // Before "shipped - in transit" the seller may cancel; notice in the app in the buyer's language; forbidden to ask the
    // buyer to cancel; the buyer's side is cut off
    T11 = "T11", [JP_AGENCY], Agency, Low, Some("2025-10-28");
    // Cancelled by itself "more than 1 Working Day after the late dispatch deadline"
    T12 = "T12", [TIKSLY], Agency, Medium, None;
    // Returns of goods that are wrong, incomplete, defective or not as described
    T13 = "T13", [VN_RETURNS], Official, Medium, None;
}
