//! eBay: the dossier of 2026-11-22 (E01 to E29), and what was read on 2026-11-29 (EB-01 …). Stored copies of public pages,
//! mostly their beginnings; many are undated, and official texts of different age disagree.

use kotowari::rule::{Confidence, Finding, Source, Tier};

static S01: Source = Source {
    title: "eBay UK: Order cancellation policy",
    url: "https://www.ebay.co.uk/help/policies/member-behaviour-policies/order-cancellation-policy?id=5298",
};
static S02: Source = Source {
    title: "eBay IT: Order cancellation policy",
    url: "https://www.ebay.it/help/policies/member-behavior-policies/order-cancellation-policy?id=5298",
};
static S03: Source = Source {
    title: "eBay export: Order cancellation policy",
    url: "https://export.ebay.com/en/customer-service/transactions/order-cancellation-policy",
};
static S04: Source = Source {
    title: "eBay DE: Einen Kauf abbrechen",
    url: "https://www.ebay.de/help/selling/getting-paid/einen-kauf-abbrechen?id=4136",
};
static S05: Source = Source {
    title: "GMX/dpa: Käuferfreundliche Änderung bei eBay",
    url: "https://gmx.net/magazine/digital/kaeuferfreundliche-aenderung-ebay-haken-40079900",
};
static S06: Source = Source {
    title: "eBay developer guide: Post-Order cancellations",
    url: "https://developer.ebay.com/api-docs/user-guides/static/post-order-user-guide/post-order-cancellations.html",
};
static S07: Source = Source {
    title: "eBay customer support: Defects",
    url: "https://ocsnext.ebay.ph/ocs/sr?query=1514&topicName=Defects",
};
static S08: Source = Source {
    title: "eBay AT: Gebührengutschriften",
    url: "https://www.ebay.at/pages/help/sell/credits.html",
};
static S09: Source = Source {
    title: "eBay UK: Fee credits",
    url: "https://www.ebay.co.uk/help/selling/fees-credits-invoices/fee-credits?id=4128",
};
static S10: Source = Source {
    title: "eBay South-East Asia: Will my fees be prorated if I offer a partial refund?",
    url: "https://ebayseaforbusiness.com/tutorial/faq-will-my-fees-be-prorated-if-i-offer-a-partial-refund/",
};
static S11: Source = Source {
    title: "eBay IE: Fee credits",
    url: "https://www.ebay.ie/help/selling/fees-credits-invoices/fee-credits?id=4128",
};
static S12: Source = Source {
    title: "eBay Japan portal: 返品リクエスト (article 88)",
    url: "https://www2.ebay.co.jp/knowledge/trouble/article88",
};
static S13: Source = Source {
    title: "eBay Japan portal: 返品リクエスト (article 89)",
    url: "https://www.ebay.co.jp/knowledge/trouble/article89",
};
static S14: Source = Source {
    title: "eBay South-East Asia: Are returns accepted on false claims?",
    url: "https://ebayseaforbusiness.com/tutorial/faq-are-returns-accepted-on-false-claims/",
};
static S15: Source = Source {
    title: "eBay CA: Enhanced protections for sellers",
    url: "https://community.ebay.ca/t5/Announcements/Enhanced-protections-for-sellers/ba-p/479806",
};
static S16: Source = Source {
    title: "Copy of eBay's help text on returns",
    url: "http://theintrepidcreative.com/betches-net/ebay-seller-doesn-t-accept-returns",
};
static S17: Source = Source {
    title: "ebay.373tm.com: 受取拒否",
    url: "http://ebay.373tm.com/?p=4561",
};
static S18: Source = Source {
    title: "HipShipper: Item not received disputes",
    url: "https://hipshipper.freshdesk.com/en/support/solutions/articles/33000224065--item-not-received-disputes",
};
static S19: Source = Source {
    title: "eBay customer support: Credit for an item that was returned",
    url: "https://ocsnext.ebay.ph/ocs/sr?query=310",
};
static S20: Source = Source {
    title: "Seller thread on duties billed later",
    url: "https://reddit.sentinel-team.org/posts/1pm99u1/snapshots/2025-12-15T15%3A50%3A42.415138Z",
};
static S21: Source = Source {
    title: "eBay export: 14-day right of withdrawal",
    url: "https://export.ebay.com/en/regulations/international-regulations/14-day-right-of-withdrawal-under-the-eu-consumer-rights-directive/",
};
static S22: Source = Source {
    title: "eBay UK: Returns and the law",
    url: "http://pages.ebay.co.uk/businesscentre/returnsandthelaw.html",
};
static S23: Source = Source {
    title: "eBay customer support: Feedback extortion",
    url: "https://ocsnext.ebay.com.au/ocs/sr?query=1428",
};
static S24: Source = Source {
    title: "eBay Japan portal: 返品された商品が異なる (article 104)",
    url: "https://www2.ebay.co.jp/knowledge/trouble/article104",
};
static S25: Source = Source {
    title: "eBay developer reference: RejectCancelRequest",
    url: "https://developer.ebay.com/Devzone/post-order/types/RejectCancelRequest.html",
};
static S30: Source = Source {
    title: "eBay UK: We're simplifying order cancellations",
    url: "https://community.ebay.co.uk/t5/Announcements/We-re-simplifying-order-cancellations/ba-p/7657301",
};
static S31: Source = Source {
    title: "eBay CA: Handling payment disputes",
    url: "https://www.ebay.ca/help/selling/getting-paid/handling-payment-disputes-managed-payments-seller?id=4799",
};
static S32: Source = Source {
    title: "eBay export: Handling payment disputes",
    url: "https://export.ebay.com/ua/customer-service/case-resolution/handling-payment-disputes",
};
static S33: Source = Source {
    title: "eBay developer reference: MonetaryTransactionReasonEnum",
    url: "https://developer.ebay.com/api-docs/sell/fulfillment/types/api:MonetaryTransactionReasonEnum",
};
static S34: Source = Source {
    title: "Auction Nudge: How to deal with payment disputes on eBay",
    url: "https://auctionnudge.com/guides/how-to-deal-with-payment-disputes-on-ebay",
};
static S35: Source = Source {
    title: "Web Retailer: How to handle an eBay chargeback",
    url: "https://www.webretailer.com/ebay/how-to-handle-ebay-chargeback/",
};
static S36: Source = Source {
    title: "eBay South-East Asia: Payment dispute seller protections",
    url: "https://ebayseasandbox.com/payment-dispute-seller-protections/",
};
static S37: Source = Source {
    title: "eBay UK: eBay Money Back Guarantee policy",
    url: "https://www.ebay.co.uk/help/policies/ebay-money-back-guarantee-policy/ebay-money-back-guarantee-policy?id=4210",
};
static S38: Source = Source {
    title: "eBay IE: eBay Money Back Guarantee",
    url: "https://www.ebay.ie/pages/help/policies/money-back-guarantee.html",
};
static S39: Source = Source {
    title: "eBay US: eBay Money Back Guarantee, copy of 2016-04-28",
    url: "https://archive.li/oMQ8C",
};
static S40: Source = Source {
    title: "eBay Japan portal: 返金保護プログラム (article 100)",
    url: "https://pages.ebayjapan.co.jp/knowledge/trouble/article100",
};
static S41: Source = Source {
    title: "eBay UK: How to handle a return request as a seller",
    url: "https://www.ebay.co.uk/help/returns-refunds/returns-refunds-sellers/return-requet-received?id=4115",
};
static S42: Source = Source {
    title: "eBay UK: How to handle a return request as a seller (older wording)",
    url: "https://www.ebay.co.uk/help/selling/managing-returns-refunds/handle-return-request-seller?id=4115",
};
static S43: Source = Source {
    title: "eBay South-East Asia: How should I handle returns?",
    url: "https://ebayseaforbusiness.com/tutorial/faq-how-should-i-handle-returns/",
};
static S44: Source = Source {
    title: "eBay UK: Seller protections",
    url: "https://www.ebay.co.uk/help/policies/selling-policies/seller-protections?id=4345",
};
static S45: Source = Source {
    title: "eBay US: Seller protections",
    url: "https://www.ebay.com/help/policies/selling-policies/seller-protections?id=4345",
};
static S46: Source = Source {
    title: "eBay AU: How we measure seller standards",
    url: "https://sellercentre.ebay.com.au/how-we-measure-seller-standards",
};
static S47: Source = Source {
    title: "eBay US: Global seller performance policy",
    url: "https://www.ebay.com/help/policies/selling-policies/global-seller-performance-policy?id=4351",
};
static S48: Source = Source {
    title: "eBay UK: Resolving unpaid items",
    url: "https://www.ebay.co.uk/help/selling/getting-paid/resolving-unpaid-items?id=4137",
};
static S49: Source = Source {
    title: "eBay South-East Asia: Understanding eBay's fees (ebay.com)",
    url: "https://ebayseaforbusiness.com/tutorial/understanding-ebay-fees-ebay-com/",
};
static S50: Source = Source {
    title: "eBay South-East Asia: Why do I have additional charges?",
    url: "https://ebayseaforbusiness.com/tutorial/faq-why-do-i-have-additional-charges/",
};
static S51: Source = Source {
    title: "Closo: What is the eBay selling fee in 2025",
    url: "https://closo.co/blogs/community/what-is-the-ebay-selling-fee-in-2025",
};
static S52: Source = Source {
    title: "eBay DE: Gebührengutschriften (older wording)",
    url: "https://www.ebay.de/help/selling/fees-credits-invoices/gebhrengutschriften?id=4128",
};
static S53: Source = Source {
    title: "eBay UK staff: Refunding the entire amount",
    url: "https://community.ebay.co.uk/t5/Payments/Refunding-entire-amount-spent-by-buyer/m-p/7880036/highlight/true",
};
static S54: Source = Source {
    title: "eBay US: How to handle a return request as a seller",
    url: "http://pages.ebay.com/help/sell/appeals.html",
};
static S55: Source = Source {
    title: "eBay DE: Grundsatz zum eBay-Käuferschutz",
    url: "https://www.ebay.de/help/policies/ebay-money-back-guarantee-policy/ebay-money-back-guarantee-policy?id=4210",
};
static S56: Source = Source {
    title: "eBay US: How sellers can cancel an order (seen in copies)",
    url: "https://www.ebay.com/help/selling/getting-paid/cancelling-transaction?id=4136",
};
static S57: Source = Source {
    title: "eBay developer guide: Specify a return policy",
    url: "https://developer.ebay.com/api-docs/user-guides/static/trading-user-guide/specify-return-policy.html",
};

/// E01: a buyer may ask until the order is dispatched.
pub static E01: Finding = Finding {
    id: "E01",
    sources: &[&S01, &S02],
    tier: Tier::Official,
    seen_on: Some("2025"),
    confidence: Confidence::High,
};
/// E02: the seller is free to accept or decline.
pub static E02: Finding = Finding {
    id: "E02",
    sources: &[&S01, &S02],
    tier: Tier::Official,
    seen_on: Some("2025"),
    confidence: Confidence::High,
};
/// E03: three days; what silence does, paid and unpaid.
pub static E03: Finding = Finding {
    id: "E03",
    sources: &[&S03],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
/// E04: an older German page says working days.
pub static E04: Finding = Finding {
    id: "E04",
    sources: &[&S04, &S05],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
/// E05: when cancelling is impossible.
pub static E05: Finding = Finding {
    id: "E05",
    sources: &[&S01, &S02],
    tier: Tier::Official,
    seen_on: Some("2025"),
    confidence: Confidence::High,
};
/// E06: all items of an order together.
pub static E06: Finding = Finding {
    id: "E06",
    sources: &[&S01, &S06],
    tier: Tier::Official,
    seen_on: Some("2025"),
    confidence: Confidence::High,
};
/// E07: grounds on which a seller cancels alone.
pub static E07: Finding = Finding {
    id: "E07",
    sources: &[&S01, &S03],
    tier: Tier::Official,
    seen_on: Some("2025"),
    confidence: Confidence::High,
};
/// E08: out of stock is a defect.
pub static E08: Finding = Finding {
    id: "E08",
    sources: &[&S04, &S01],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
/// E09: a buyer's request handled in the flow is none.
pub static E09: Finding = Finding {
    id: "E09",
    sources: &[&S06],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
/// E10: limits of the transaction defect rate.
pub static E10: Finding = Finding {
    id: "E10",
    sources: &[&S07],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::Medium,
};
/// E11: fees where the reason is outside the seller's control.
pub static E11: Finding = Finding {
    id: "E11",
    sources: &[&S08],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
/// E12: fees where it is inside the seller's control.
pub static E12: Finding = Finding {
    id: "E12",
    sources: &[&S08],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
/// E13: older texts: the fixed amount never comes back.
pub static E13: Finding = Finding {
    id: "E13",
    sources: &[&S09, &S10],
    tier: Tier::Official,
    seen_on: Some("2022"),
    confidence: Confidence::High,
};
/// E14: credits in proportion to a refund.
pub static E14: Finding = Finding {
    id: "E14",
    sources: &[&S10, &S11],
    tier: Tier::Official,
    seen_on: Some("2022-05-23"),
    confidence: Confidence::High,
};
/// E15: when nothing is credited.
pub static E15: Finding = Finding {
    id: "E15",
    sources: &[&S11],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
/// E16: exchange rate within 120 days.
pub static E16: Finding = Finding {
    id: "E16",
    sources: &[&S11],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
/// E17: return requests: three business days of the site.
pub static E17: Finding = Finding {
    id: "E17",
    sources: &[&S12, &S13],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
/// E18: who pays, by the kind of return.
pub static E18: Finding = Finding {
    id: "E18",
    sources: &[&S12, &S13],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
/// E19: when a return may be declined.
pub static E19: Finding = Finding {
    id: "E19",
    sources: &[&S14],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
/// E20: up to half may be kept.
pub static E20: Finding = Finding {
    id: "E20",
    sources: &[&S15],
    tier: Tier::Official,
    seen_on: Some("2022"),
    confidence: Confidence::Medium,
};
/// E21: two business days after the return has arrived.
pub static E21: Finding = Finding {
    id: "E21",
    sources: &[&S16],
    tier: Tier::Practitioner,
    seen_on: None,
    confidence: Confidence::Medium,
};
/// E22: refused delivery and import charges.
pub static E22: Finding = Finding {
    id: "E22",
    sources: &[&S17, &S18, &S19],
    tier: Tier::Practitioner,
    seen_on: None,
    confidence: Confidence::Medium,
};
/// E23: duties billed later fall back on the shipper.
pub static E23: Finding = Finding {
    id: "E23",
    sources: &[&S20],
    tier: Tier::Practitioner,
    seen_on: Some("2025-12"),
    confidence: Confidence::Medium,
};
/// E24: the withdrawal right of consumers in the EU.
pub static E24: Finding = Finding {
    id: "E24",
    sources: &[&S21],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
/// E25: the same in the United Kingdom.
pub static E25: Finding = Finding {
    id: "E25",
    sources: &[&S22],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::Medium,
};
/// E26: threats with feedback.
pub static E26: Finding = Finding {
    id: "E26",
    sources: &[&S23],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
/// E27: something else came back.
pub static E27: Finding = Finding {
    id: "E27",
    sources: &[&S24],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
/// E28: no words are demanded of a decline.
pub static E28: Finding = Finding {
    id: "E28",
    sources: &[&S25],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::Medium,
};
/// E29: after a decline the way is a return.
pub static E29: Finding = Finding {
    id: "E29",
    sources: &[&S25],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
/// EB-01: paid: declined by itself after three days.
pub static EB01: Finding = Finding {
    id: "EB-01",
    sources: &[&S30],
    tier: Tier::Official,
    seen_on: Some("2024-08-28"),
    confidence: Confidence::High,
};
/// EB-02: payment disputes: five calendar days, other cases close.
pub static EB02: Finding = Finding {
    id: "EB-02",
    sources: &[&S31, &S32],
    tier: Tier::Official,
    seen_on: Some("2026-11-29"),
    confidence: Confidence::High,
};
/// EB-03: the dispute fee: contested and lost.
pub static EB03: Finding = Finding {
    id: "EB-03",
    sources: &[&S33],
    tier: Tier::Official,
    seen_on: Some("2026-11-29"),
    confidence: Confidence::High,
};
/// EB-04: its amount, where there is none, the appeal.
pub static EB04: Finding = Finding {
    id: "EB-04",
    sources: &[&S34, &S35],
    tier: Tier::Agency,
    seen_on: Some("2026-11-29"),
    confidence: Confidence::Medium,
};
/// EB-05: protection of sellers in payment disputes.
pub static EB05: Finding = Finding {
    id: "EB-05",
    sources: &[&S36],
    tier: Tier::Official,
    seen_on: Some("2026-11-29"),
    confidence: Confidence::Medium,
};
/// EB-06: not received: proof of delivery to the address.
pub static EB06: Finding = Finding {
    id: "EB-06",
    sources: &[&S37],
    tier: Tier::Official,
    seen_on: Some("2026-11-29"),
    confidence: Confidence::High,
};
/// EB-07: a signature from 750 dollars, 550 euros.
pub static EB07: Finding = Finding {
    id: "EB-07",
    sources: &[&S38, &S39],
    tier: Tier::Official,
    seen_on: Some("2020-10-19"),
    confidence: Confidence::Medium,
};
/// EB-08: a refused delivery is not covered; duties are the buyer's.
pub static EB08: Finding = Finding {
    id: "EB-08",
    sources: &[&S39],
    tier: Tier::OfficialDerived,
    seen_on: Some("2016-04-28"),
    confidence: Confidence::Medium,
};
/// EB-09: what the guarantee covers, for sellers in Japan.
pub static EB09: Finding = Finding {
    id: "EB-09",
    sources: &[&S40],
    tier: Tier::Official,
    seen_on: Some("2026-11-29"),
    confidence: Confidence::High,
};
/// EB-10: return requests: three business days, refund without the goods.
pub static EB10: Finding = Finding {
    id: "EB-10",
    sources: &[&S41, &S43],
    tier: Tier::Official,
    seen_on: Some("2026-11-29"),
    confidence: Confidence::High,
};
/// EB-11: older wording: eight calendar days.
pub static EB11: Finding = Finding {
    id: "EB-11",
    sources: &[&S42],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::Medium,
};
/// EB-12: refund two business days after the return.
pub static EB12: Finding = Finding {
    id: "EB-12",
    sources: &[&S43, &S44],
    tier: Tier::Official,
    seen_on: Some("2026-11-29"),
    confidence: Confidence::High,
};
/// EB-13: who may deduct up to half.
pub static EB13: Finding = Finding {
    id: "EB-13",
    sources: &[&S44, &S45],
    tier: Tier::Official,
    seen_on: Some("2026-11-29"),
    confidence: Confidence::High,
};
/// EB-14: what counts as a defect, as a case, as late.
pub static EB14: Finding = Finding {
    id: "EB-14",
    sources: &[&S46],
    tier: Tier::Official,
    seen_on: Some("2026-11-29"),
    confidence: Confidence::High,
};
/// EB-15: four regional programmes.
pub static EB15: Finding = Finding {
    id: "EB-15",
    sources: &[&S47],
    tier: Tier::Official,
    seen_on: Some("2026-11-29"),
    confidence: Confidence::High,
};
/// EB-16: unpaid: from four calendar days, within thirty.
pub static EB16: Finding = Finding {
    id: "EB-16",
    sources: &[&S48],
    tier: Tier::Official,
    seen_on: Some("2026-11-29"),
    confidence: Confidence::High,
};
/// EB-17: ebay.com: all fees but the fixed amount.
pub static EB17: Finding = Finding {
    id: "EB-17",
    sources: &[&S49],
    tier: Tier::Official,
    seen_on: Some("2026-11-29"),
    confidence: Confidence::Medium,
};
/// EB-18: what the fees are reckoned from.
pub static EB18: Finding = Finding {
    id: "EB-18",
    sources: &[&S50],
    tier: Tier::Official,
    seen_on: Some("2026-11-29"),
    confidence: Confidence::Medium,
};
/// EB-19: shares of the final value fee on ebay.com.
pub static EB19: Finding = Finding {
    id: "EB-19",
    sources: &[&S51],
    tier: Tier::Agency,
    seen_on: Some("2025"),
    confidence: Confidence::Low,
};
/// EB-20: ebay.de: older wording on the fixed amount.
pub static EB20: Finding = Finding {
    id: "EB-20",
    sources: &[&S52],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::Medium,
};
/// EB-21: let the buyer open the case and refund inside it.
pub static EB21: Finding = Finding {
    id: "EB-21",
    sources: &[&S53],
    tier: Tier::Official,
    seen_on: Some("2025-06-30"),
    confidence: Confidence::High,
};
/// EB-22: a return that is not sent back.
pub static EB22: Finding = Finding {
    id: "EB-22",
    sources: &[&S54],
    tier: Tier::Official,
    seen_on: Some("2026-11-29"),
    confidence: Confidence::Medium,
};
/// EB-23: ebay.de: the guarantee stands beside the law.
pub static EB23: Finding = Finding {
    id: "EB-23",
    sources: &[&S55],
    tier: Tier::Official,
    seen_on: Some("2023-12-12"),
    confidence: Confidence::High,
};
/// EB-24: a purchase obliges the seller to complete the sale.
pub static EB24: Finding = Finding {
    id: "EB-24",
    sources: &[&S56],
    tier: Tier::OfficialDerived,
    seen_on: Some("2026-11-29"),
    confidence: Confidence::Medium,
};
/// EB-25: a listing has to state a return policy, "no returns" being one.
pub static EB25: Finding = Finding {
    id: "EB-25",
    sources: &[&S57],
    tier: Tier::Official,
    seen_on: Some("2026-11-29"),
    confidence: Confidence::High,
};
