// Reports that marketplaces and shop tools write, known by their headings: what each column means, and what its words mean.
// Nothing here is guessed: a report stands here when its columns are published, and what is published is named beside it.
// A word that is not listed counts as unknown, never as no.

/** Why a buyer sent something back, in Amazon's codes: https://sellercentral.amazon.com/gp/help/external/200453320 (FBA customer returns
 * report). The report of returns to the seller writes `CR-` before them, and `AMZ-PG-BAD-DESC` and `AMZ-PG-MISORDERED` for two. */
const RETURN_REASONS = {
  UNWANTED_ITEM: "change-of-mind", FOUND_BETTER_PRICE: "change-of-mind", APPAREL_TOO_SMALL: "change-of-mind", APPAREL_TOO_LARGE: "change-of-mind", APPAREL_STYLE: "change-of-mind",
  JEWELRY_TOO_SMALL: "change-of-mind", JEWELRY_TOO_LARGE: "change-of-mind", EXCESSIVE_INSTALLATION: "change-of-mind",
  ORDERED_WRONG_ITEM: "ordered-by-mistake", MISORDERED: "ordered-by-mistake",
  NOT_COMPATIBLE: "change-of-mind|not-as-described", PART_NOT_COMPATIBLE: "change-of-mind|not-as-described",
  DEFECTIVE: "defective", DAMAGED_BY_FC: "defective", DAMAGED_BY_CARRIER: "defective", WARRANTY: "defective", JEWELRY_BATTERY: "defective", JEWELRY_BAD_CLASP: "defective",
  QUALITY_UNACCEPTABLE: "defective|not-as-described", NOT_AS_DESCRIBED: "not-as-described", SWITCHEROO: "wrong-item", MISSING_PARTS: "missing-part", JEWELRY_LOOSE_STONE: "missing-part|defective",
  MISSED_ESTIMATED_DELIVERY: "late", NEVER_ARRIVED: "not-received",
  UNDELIVERABLE_INSUFFICIENT_ADDRESS: "wrong-address", UNDELIVERABLE_FAILED_DELIVERY_ATTEMPTS: "buyer-unreachable", UNDELIVERABLE_UNCLAIMED: "buyer-unreachable",
  NO_REASON_GIVEN: "", UNAUTHORIZED_PURCHASE: "", EXTRA_ITEM: "", UNDELIVERABLE_REFUSED: "", UNDELIVERABLE_UNKNOWN: "",
};
const SELLER_RETURN_REASONS = {
  ...Object.fromEntries(Object.entries(RETURN_REASONS).map(([code, meant]) => [`CR-${code}`, meant])),
  "AMZ-PG-BAD-DESC": "not-as-described", "AMZ-PG-MISORDERED": "ordered-by-mistake", "AMZ-PG-APP-TOO-LATE": "late",
};

/** What a buyer chooses on Amazon's page when asking to cancel; the report writes it out. */
const CANCEL_REASONS = {
  "Order created by mistake": "ordered-by-mistake", "Item(s) would not arrive on time": "late", "Item would not arrive on time": "late",
  "Shipping cost too high": "change-of-mind", "Item price too high": "change-of-mind", "Found cheaper somewhere else": "change-of-mind",
  "Need to change shipping address": "wrong-address", "Need to change shipping speed": "change-of-mind", "Need to change billing address": "change-of-mind", "Need to change payment method": "change-of-mind",
  Other: "",
};

const AMAZON_CANCELS = {
  heads: { "is-buyer-requested-cancellation": "channel", "buyer-requested-cancel-reason": "reason" },
  words: { channel: { true: "cancel-button", false: "" }, reason: CANCEL_REASONS },
  aside: { head: "is-buyer-requested-cancellation", words: ["false"], why: "none" },
  sources: ["https://developer-docs.amazon.com/sp-api/changelog/changes-to-orders-api-and-reports-api-for-buyer-cancellation-requests"],
};

/**
 * `signs`: headings that all have to be there. `heads`: what a column means, by its heading; several columns that mean `moment` are read together.
 * `words`: what the words of a column mean; for `moment`, names of the checker's moments, of which one is the true one. `values`: the same for every row.
 * `aside`: rows that ask for nothing: the words of a column that say so (`""` is a blank cell, null is any cell that is not), and why.
 * `places`, `country`: the columns that say the marketplace, or where its buyers live. `every`: all orders stand in it, asked to be cancelled or not.
 */
export const REPORTS = [
  {
    id: "qoo10-orders", every: true,
    name: ["Qoo10 QSM 配送管理の一覧", "Qoo10 QSM delivery list"],
    signs: ["配送状態", "注文番号", "カート番号", "購入者決済金額"],
    label: "注文番号", product: "商品名", said: "配送要請事項",
    heads: { 配送状態: "moment", 注文日: "orderedAt", 入金日: "paidAt", 発送予定日: "shipBy", 発送日: "handedOverAt", 配送完了日: "deliveredAt", 数量: "money.lines[0].quantity", 購入者決済金額: "money.lines[0].price" },
    words: {
      moment: {
        入金待ち: "unpaid", 決済待ち: "unpaid", 新規注文: "paid|date-set|packed", 新規受付: "paid|date-set|packed", 配送要請: "paid|date-set|packed", 配送準備: "date-set|packed", 発送予定: "date-set|packed",
        配送中: "in-transit", 配送完了: "delivered",
      },
    },
    aside: [{ head: "配送状態", words: ["キャンセル完了", "返品完了", "未納の注文のキャンセル"], why: "cancelled" }],
    values: { marketplace: "qoo10-jp" },
    sources: [
      "https://www.qoo10.jp/gmkt.inc/CS/NHelpTopicList.aspx?kind=BU&viewno=583",
      "https://github.com/warmkatahira/smooth_beautex/blob/37de22d364a6a15ff84cedeba31caa7253d3c6b9/app/Enums/ShippingActualEnum.php",
      "https://github.com/yirry007/ksnerp_test/blob/9c1843ffa3d74dbd148b83cc4de75713a7978983/app/Services/Markets/Qoo10/Tool.php",
      "https://preview-support.logiless.com/platforms/marketplace/qoo10/qsm-csv",
      "https://manual.sokuhan.jp/renkei/mallcart/qoo10/ordertable-qoo10/",
      "https://bxo.co.jp/?p=15545",
    ],
  },
  {
    id: "amazon-unshipped",
    name: ["Amazon 未出荷注文レポート", "Amazon unshipped orders report"],
    signs: ["order-id", "order-item-id", "promise-date", "quantity-to-ship"],
    label: "order-id", product: "product-name", said: "buyer-requested-cancel-reason", places: "sales-channel", country: "ship-country",
    heads: { "purchase-date": "orderedAt", "payments-date": "paidAt", "promise-date": "shipBy", "quantity-purchased": "money.lines[0].quantity", "ship-country": "buyerCountry", "is-business-order": "buyerIsBusiness", ...AMAZON_CANCELS.heads },
    words: AMAZON_CANCELS.words,
    aside: [AMAZON_CANCELS.aside],
    values: { fulfilment: "seller", moment: "unshipped|packed|labelled" },
    sources: ["https://developer-docs.amazon.com/sp-api/docs/order-reports-attributes", ...AMAZON_CANCELS.sources],
  },
  {
    id: "amazon-orders",
    name: ["Amazon 注文レポート", "Amazon all orders report"],
    signs: ["amazon-order-id", "merchant-order-id", "order-status", "fulfillment-channel"],
    label: "amazon-order-id", product: "product-name", said: "buyer-requested-cancel-reason", places: "sales-channel", country: "ship-country",
    heads: {
      "order-status": "moment", "fulfillment-channel": "fulfilment", "purchase-date": "orderedAt", quantity: "money.lines[0].quantity", "item-price": "money.lines[0].price", "shipping-price": "money.lines[0].shipping",
      currency: "money.currency", "ship-country": "buyerCountry", "is-business-order": "buyerIsBusiness", ...AMAZON_CANCELS.heads,
    },
    words: { ...AMAZON_CANCELS.words, moment: { Pending: "pending", Unshipped: "unshipped|packed|labelled", Shipped: "in-transit|delivered", Shipping: "in-transit" }, fulfilment: { Amazon: "marketplace", Merchant: "seller" } },
    aside: [{ head: "order-status", words: ["Cancelled", "Canceled"], why: "cancelled" }, AMAZON_CANCELS.aside],
    values: {},
    sources: ["https://developer-docs.amazon.com/sp-api/docs/order-tracking-reports-attributes", ...AMAZON_CANCELS.sources],
  },
  {
    id: "amazon-returns",
    name: ["Amazon 返品レポート(自社出荷)", "Amazon returns report (seller-fulfilled)"],
    signs: ["Order ID", "Return request date", "Return request status", "Return Reason", "Amazon RMA ID"],
    label: "Order ID", product: "Item Name",
    heads: {
      "Order date": "orderedAt", "Return request date": "requestedAt", "Return request status": "returnRequestState", "Return Reason": "reason", "Return delivery date": "returnReceivedAt",
      "In policy": "insideReturnWindow", "Is prime": "fulfilment", "A-to-Z Claim": "claimState",
    },
    words: {
      reason: SELLER_RETURN_REASONS, returnRequestState: { Approved: "authorised", Completed: "closed" }, fulfilment: { Y: "seller-prime", N: "seller" }, claimState: { N: "none", Y: "" }, insideReturnWindow: { Y: "true", N: "" },
    },
    aside: [],
    values: { channel: "return-request", moment: "delivered|coming-back" },
    sources: ["https://developer-docs.amazon.com/sp-api/docs/returns-reports-attributes"],
  },
  {
    id: "amazon-fba-returns",
    name: ["Amazon FBA返品レポート", "Amazon FBA customer returns report"],
    signs: ["return-date", "order-id", "fnsku", "detailed-disposition", "reason"],
    label: "order-id", product: "product-name", said: "customer-comments",
    heads: { "return-date": "returnReceivedAt", reason: "reason", "detailed-disposition": "returnedCondition" },
    words: { reason: RETURN_REASONS, returnedCondition: { SELLABLE: "as-sent", CUSTOMER_DAMAGED: "used-or-damaged", DAMAGED: "", CARRIER_DAMAGED: "", DEFECTIVE: "", EXPIRED: "" } },
    aside: [],
    values: { channel: "return-request", moment: "fba-back" },
    sources: ["https://developer-docs.amazon.com/sp-api/docs/fba-customer-concessions-reports-attributes", "https://sellercentral.amazon.com/gp/help/external/200453320"],
  },
  {
    id: "shopify-orders", every: true,
    name: ["Shopify 注文のエクスポート", "Shopify orders export"],
    signs: ["Name", "Financial Status", "Fulfillment Status", "Lineitem name"],
    label: "Name", product: "Lineitem name", said: "Notes",
    heads: {
      "Financial Status": "moment", "Fulfillment Status": "moment", "Created at": "orderedAt", "Paid at": "paidAt", "Fulfilled at": "handedOverAt", Subtotal: "money.lines[0].price", Shipping: "money.lines[0].shipping", Currency: "money.currency",
      "Shipping Country": "buyerCountry",
    },
    words: {
      moment: {
        "pending · unfulfilled": "unpaid", "authorized · unfulfilled": "paid|packed", "paid · unfulfilled": "paid|packed", "partially_paid · unfulfilled": "paid|packed", "partially_refunded · unfulfilled": "paid|packed",
        "paid · fulfilled": "in-transit|delivered", "authorized · fulfilled": "in-transit|delivered", "pending · fulfilled": "in-transit|delivered", "partially_refunded · fulfilled": "in-transit|delivered",
      },
    },
    aside: [{ head: "Financial Status", words: [""], why: "continued" }, { head: "Financial Status", words: ["refunded", "voided"], why: "cancelled" }, { head: "Cancelled at", words: null, why: "cancelled" }],
    values: { marketplace: "own-store", shopTool: "shopify" },
    sources: ["https://help.shopify.com/en/manual/fulfillment/managing-orders/exporting-orders", "https://help.shopify.com/en/manual/migrating-to-shopify/transporter-app/csv-orders"],
  },
  {
    id: "base-orders", every: true,
    name: ["BASE 注文データ", "BASE order data"],
    signs: ["注文ID", "注文日時", "発送状況", "商品ID", "種類ID"],
    label: "注文ID", product: "商品名", said: "備考",
    heads: { 発送状況: "moment", 注文日時: "orderedAt", 数量: "money.lines[0].quantity", 合計金額: "money.lines[0].price", 送料: "money.lines[0].shipping" },
    words: { moment: { 入金待ち: "unpaid", 未発送: "paid|packed", 発送済み: "in-transit|delivered" } },
    aside: [{ head: "商品ID", words: [""], why: "continued" }, { head: "発送状況", words: ["キャンセル", "キャンセル済み"], why: "cancelled" }],
    values: { marketplace: "own-store", shopTool: "base", buyerCountry: "JP", "money.currency": "JPY" },
    sources: [
      "https://github.com/protoplastico/hagurumado-system/blob/481d495582a77b7bda198dc2a8718028a40ff5f9/tasks/phase1/TASK-09_base-import.md",
      "https://github.com/baseinc/api-docs/blob/master/base_api_v1_orders_edit_status.md",
    ],
  },
];
