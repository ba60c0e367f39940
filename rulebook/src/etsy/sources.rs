//! Etsy: the dossier of 2026-11-22 (ET01 to ET06), and what was found on 2026-11-30 (ET07 …). Stored copies of public
//! pages, mostly their beginnings; many are undated.

use kotowari::rule::{Confidence, Finding, Source, Tier};

static CANCEL: Source = Source {
    title: "Etsy help: How to Cancel a Sale",
    url: "https://help.etsy.com/hc/en-us/articles/115015587347-How-to-Cancel-a-Sale",
};
static HIGH_VALUE: Source = Source {
    title: "spyseller.com: a high-value custom Etsy order",
    url: "https://spyseller.com/questions/how-do-i-list-and-process-a-high-value-custom-etsy-order-safely",
};
static BUYERS_BLOG: Source = Source {
    title: "productlondondesign.com: cancelling an order on Etsy as a buyer",
    url: "https://productlondondesign.com/how-to-cancel-order-on-etsy-as-buyer",
};
static FALSE_CLAIM: Source = Source {
    title: "slipsum.com: Can I cancel an order on Etsy (contradicted by Etsy's own page)",
    url: "https://slipsum.com/can-i-cancel-an-order-on-etsy",
};
static REFUND: Source = Source {
    title: "Etsy help: How to Issue a Full or Partial Refund For an Order",
    url: "https://help.etsy.com/hc/en-us/articles/360002089188-How-to-Issue-a-Full-or-Partial-Refund-For-an-Order",
};
static GLOSSARY: Source = Source {
    title: "everlysthq.com: Refund",
    url: "https://everlysthq.com/glossary/refund",
};
static RESOLVE: Source = Source {
    title: "Etsy help: How to Resolve a Case from a Buyer",
    url: "https://help.etsy.com/hc/en-us/articles/360016126873-How-to-Resolve-a-Case-from-a-Buyer",
};
static CASES: Source = Source {
    title: "Etsy House Rules: Cases Policy",
    url: "https://www.etsy.com/legal/policy/cases-policy/243306189901",
};
static RETURNS: Source = Source {
    title: "Etsy help: Refunds, Returns and Exchanges for Sellers",
    url: "https://help.etsy.com/hc/en-gb/articles/360000572888-Refunds-Returns-and-Exchanges-for-Sellers",
};
static OLDER_CANCEL: Source = Source {
    title: "Etsy help (older): Canceling a Sale",
    url: "https://www.etsy.com/help/article/4553",
};
static EU_UK: Source = Source {
    title: "Etsy House Rules: Selling to EU and UK Buyers",
    url: "https://www.etsy.com/legal/policy/selling-to-eu-and-uk-buyers/239965962014",
};
static DUMMIES: Source = Source {
    title: "dummies.com: How to Cancel an Etsy Order",
    url: "https://www.dummies.com/article/business-careers-money/business/small-business/general-small-business/how-to-cancel-an-etsy-order-161945/",
};
static OLDER_CASES: Source = Source {
    title: "Etsy House Rules (older): Seller Case Resolution",
    url: "https://www.etsy.com/legal/policy/seller-case-resolution/242641420379",
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
    // The dossier's decision table.
    ETSY = "D-ETSY", [CANCEL], Inference, Medium, Some("2026-11-22");
    // "only the seller can cancel a sale. Once you cancel the transaction, the buyer will receive a full refund"
    ET01 = "ET01", [CANCEL], Official, High, None;
    // "Etsy automatically credits you for the related listing and transaction fees."
    ET02 = "ET02", [CANCEL], Official, High, None;
    // "up to 48 hours for the cancellation to fully process, and 3 to 5 days for the refund"
    ET03 = "ET03", [CANCEL], Official, High, None;
    ET04 = "ET04", [HIGH_VALUE], Agency, Medium, None;
    ET05 = "ET05", [BUYERS_BLOG], Agency, Low, None;
    ET06 = "ET06", [FALSE_CLAIM], Practitioner, Low, None;
    // "If you refund a buyer through your Shop Manager, your Etsy transaction and processing fees for the refunded
    // transactions are automatically refunded"; "after 180 days have passed, you can't refund"
    ET07 = "ET07", [REFUND], Official, High, None;
    // "the payment processing fee … is not refunded"
    ET08 = "ET08", [GLOSSARY], Agency, Low, None;
    // "The order's estimated delivery date (if applicable) or processing time and/or “ship by” date must have passed,
    // and it must be at least 48 hours after the buyer contacts you"; only for orders that did not come, came late,
    // damaged or not as described; "from November 1 … through December 31st … doubled from $250 USD to $500 USD"
    ET09 = "ET09", [RESOLVE], Official, High, None;
    // "hasn't heard back within 48 hours, or if the seller is unable to resolve the issue within 48 hours, buyers can
    // open what's known as a “case.”"
    ET10 = "ET10", [CASES], Official, High, Some("2022-08-01");
    // "Each Etsy seller is responsible for their own policies regarding refunds, exchanges, and returns"; "If you enter
    // into a return agreement with a buyer … we require you to fulfil that agreement"; import charges are the buyer's,
    // "sellers are not responsible for refunds" where they are not paid
    ET11 = "ET11", [RETURNS], Official, High, None;
    // "Sellers agree to complete valid transactions"; "in most cases are not required to [accept returns] unless they
    // state they do in their shop policies or are required by local laws"; "some or all transactions within the order"
    ET12 = "ET12", [OLDER_CANCEL], Official, Medium, None;
    ET13 = "ET13", [EU_UK], Official, High, None;
    // "if the buyer fails to pay, if both you and the buyer agree to cancel … prior to shipment …"
    ET14 = "ET14", [DUMMIES], Agency, Medium, None;
    // "You must respond to any open cases"; after a chargeback "that Etsy case will be closed"
    ET15 = "ET15", [OLDER_CASES], Official, Medium, None;
}
