// The contract's keys as this page offers them, and the words that files use for them. The values are the core's: of most keys as the
// generated vocabulary has them, of those that it leaves out written here.
import { CHOICES } from "../generated/vocabulary.js";
import { MOMENT_NAMES } from "./moments.js";

/** "Not shipped yet" in one value: one of these places of the parcel. */
const still = "not-started|in-production|packed|labelled";

/** Paid and not shipped: one of these moments; a ship date tells more. */
const waiting = "paid|date-set|packed|labelled";

/** Values that the generated vocabulary leaves out; a test holds the sales to the core's. The letters' languages are those that letters are written in. */
const SALES = ["none", "mega-wari", "mega-po"];
const LETTER_LANGUAGES = ["ja", "en", "de"];

const choice = (key, values = CHOICES[key]) => ({ key, kind: "choice", values });
const of = (kind) => (key) => ({ key, kind });
const yesNo = of("yes-no"), when = of("when"), day = of("day"), count = of("count"), rate = of("rate"), amount = of("amount"), text = of("text"), country = of("country");

const line = (key) => `money.lines[0].${key}`;

/** Groups of fields, the first one always open. */
export const GROUPS = [
  ["main", [
    choice("marketplace"),
    { key: "moment", kind: "moment", values: MOMENT_NAMES },
    choice("reason"),
    choice("channel"),
    choice("fulfilment"),
    { key: "goods", kind: "goods", values: ["none", ...CHOICES.goods] },
    yesNo("personalised"), yesNo("leavesToday"),
  ]],
  ["apart", [choice("orderStatus"), choice("parcel", CHOICES.parcel.toSpliced(CHOICES.parcel.indexOf("with-carrier"), 0, still))]],
  ["dates", [when("orderedAt"), when("paidAt"), when("shipBy"), when("requestedAt"), when("handedOverAt"), when("estimatedDelivery"), when("deliveredAt")]],
  ["amounts", [
    amount(line("price")), amount(line("shipping")), count(line("quantity")), amount(line("shopDiscount")), amount(line("marketplaceDiscount")),
    amount(line("giftWrap")), amount(line("tax")), amount(line("points")), amount(line("refund")),
    choice("money.sale", SALES), rate("money.commissionRate"), amount("money.outboundPostage"), amount("money.returnPostage"), text("money.currency"),
  ]],
  ["terms", [choice("returnTerms"), choice("termsCover"), count("termsAllowDays"), yesNo("confirmStep"), yesNo("returnCostTold"), yesNo("withdrawalInfoGiven"), day("informationGivenAt"),
    choice("cancellationFee"), choice("minimumTerm")]],
  ["order", [yesNo("partOfOrder"), yesNo("alreadyRefusedOnce"), yesNo("stockAvailable"), yesNo("buyerIsBusiness"), country("buyerCountry"), text("buyerRegion"), country("site"), choice("buyerLanguage", LETTER_LANGUAGES),
    choice("orderedBy"), when("acceptanceSentAt"), choice("acceptance"), day("neededBy"), day("graceUntil"), yesNo("guardianConsent"), choice("ageCheck"),
    yesNo("delayNoticeSent"), day("delayNewDate"), choice("delayConsent"), day("nextDispatch"), count("noticeDays")]],
  ["returns", [yesNo("opened"), choice("returnedCondition"), yesNo("insideReturnWindow"),
    choice("returnRequestState"), when("returnFirstScanAt"), when("returnReceivedAt"), choice("returnProof"), yesNo("refundAlreadyMade"), yesNo("refundPending"), choice("refundedBy"), when("refundedAt"),
    choice("claimState"), when("claimDecidedAt"), choice("deliveryProof"), yesNo("labelFromMarketplace"), yesNo("firstScanOnTime"),
    choice("returnLabelFrom"), yesNo("returnlessRule"), yesNo("domesticReturnAddress"), choice("listingErrorBy"), day("buyerLearnedAt"), day("repairFrom"), day("repairTo")]],
  ["shop", [yesNo("sellerIsBusiness"), choice("sellerLevel"), choice("recordedReason"), choice("shopTool"), choice("paymentMethod"), rate("shipmentRate"), rate("cancellationRate"), count("periodOrders"), count("periodCancellations")]],
];

/** Every field by its key. */
export const FIELDS = new Map(GROUPS.flatMap(([, fields]) => fields.map((field) => [field.key, field])));

/** What may stand in a field whose cells are chosen from a list. */
export const valuesOf = (field) => (field.kind === "yes-no" ? ["true", "false"] : field.values ?? []);

/** Not a key of the contract: what the checker's second tap asks, several keys in one. */
export const OF_THE_PAGE = ["moment"];

/** Keys that the page itself fills in, or leaves to the questionnaire. */
export const NOT_OFFERED = ["now", "language", "sellerTimeZone", "money", "letter"];

/** How files name the columns, normalised as `guess.js` does: exact names only. */
export const HEADERS = {
  label: ["注文番号", "カート番号", "オーダー番号", "受注番号", "管理番号", "注文id", "オーダーid", "order number", "order id", "orderid", "amazon-order-id", "order no", "order no.", "order", "cart no", "no", "no.", "id", "label"],
  marketplace: ["販売先", "モール", "店舗", "販路", "プラットフォーム", "sales channel", "sales-channel", "marketplace", "platform"],
  orderStatus: ["注文状態", "注文ステータス", "ステータス", "注文状況", "受注ステータス", "order status", "order-status", "status"],
  parcel: ["配送状況", "配送状態", "荷物", "荷物の状態", "発送状況", "出荷状況", "配送ステータス", "parcel", "parcel status", "shipping status", "shipment status", "delivery status", "fulfillment status"],
  reason: ["理由", "キャンセル理由", "キャンセル要請理由", "返品理由", "キャンセル事由", "申請理由", "要請理由", "reason", "cancel reason", "cancellation reason", "return reason", "return-reason", "cancel-reason", "buyer-requested-cancel-reason"],
  channel: ["申し出方法", "申請方法", "連絡方法", "要請方法", "申し出", "受付方法", "channel", "request channel", "how it arrived"],
  fulfilment: ["発送者", "発送元", "出荷方法", "フルフィルメント", "fulfilment", "fulfillment", "fulfillment-channel", "fulfillment channel", "fulfilment channel", "who ships"],
  goods: ["商品の種類", "商品種別", "商品区分", "goods", "kind of goods", "product type"],
  leavesToday: ["今日発送", "本日発送", "当日発送", "今日発送できる", "leaves today", "ships today"],
  orderedAt: ["注文日", "注文日時", "購入日", "購入日時", "受注日", "受注日時", "注文日付", "order date", "ordered", "ordered at", "created at", "purchase-date", "purchase date", "date ordered", "sale date"],
  paidAt: ["入金日", "入金日時", "決済日", "決済日時", "支払日", "入金確認日", "paid", "paid at", "payment date", "payments-date", "payment-date"],
  shipBy: ["発送予定日", "出荷予定日", "出荷期限", "発送期限", "ship date", "ship by", "ship by date", "ship-by", "promise-date", "latest-ship-date", "latest ship date"],
  requestedAt: ["依頼日", "依頼日時", "申請日", "申請日時", "要請日", "要請日時", "キャンセル申請日", "キャンセル要請日", "requested", "requested at", "request date", "cancel request date", "return-request-date"],
  handedOverAt: ["発送日", "発送日時", "出荷日", "出荷日時", "引渡日", "shipped", "shipped at", "ship-date", "shipped date", "dispatch date", "shipped on"],
  estimatedDelivery: ["お届け予定日", "配達予定日", "到着予定日", "estimated delivery", "estimated-arrival-date", "delivery estimate"],
  deliveredAt: ["配達日", "配達完了日", "配送完了日", "到着日", "delivered", "delivered at", "delivered on"],
  "money.lines[0].price": ["金額", "商品代金", "商品金額", "販売金額", "注文金額", "商品代金合計", "商品合計", "購入者決済金額", "決済金額", "お支払い金額", "支払金額", "支払い金額", "お買い上げ金額", "小計", "price", "amount", "item-price", "item price", "item total", "subtotal"],
  "money.lines[0].shipping": ["送料", "配送料", "購入者送料", "shipping", "shipping-price", "shipping price", "postage", "postage and packaging"],
  "money.lines[0].quantity": ["数量", "個数", "注文数量", "quantity", "qty", "quantity-purchased", "units"],
  "money.lines[0].shopDiscount": ["店舗クーポン", "ショップクーポン", "販売者割引", "shop discount", "seller discount", "shop coupon"],
  "money.lines[0].marketplaceDiscount": ["qoo10負担割引", "モールクーポン", "marketplace discount"],
  "money.lines[0].giftWrap": ["ギフト包装", "ラッピング料", "gift wrap", "gift-wrap-price"],
  "money.lines[0].tax": ["税額", "消費税", "tax", "item-tax", "vat"],
  "money.lines[0].points": ["ポイント", "使用ポイント", "利用ポイント", "points"],
  "money.lines[0].refund": ["返金額", "返金予定額", "refund", "refund amount", "refunded amount"],
  "money.sale": ["セール", "メガ割", "sale", "sale event"],
  "money.commissionRate": ["手数料率", "販売手数料率", "commission rate"],
  "money.outboundPostage": ["発送送料", "実際の送料", "店舗負担送料", "outbound postage"],
  "money.returnPostage": ["返送料", "返送送料", "return postage"],
  "money.currency": ["通貨", "currency"],
  returnTerms: ["返品特約", "特約の表示", "return terms"],
  termsCover: ["特約の内容", "terms cover"],
  termsAllowDays: ["返品可能日数", "返品日数", "terms allow days"],
  opened: ["開封", "開封済み", "opened"],
  buyerCountry: ["国", "購入者の国", "配送先国", "buyer country", "ship-country", "ship to country", "country"],
  buyerRegion: ["州", "buyer region"],
  claimState: ["クレームの状態", "申請の状態", "claim status", "claim state"],
  deliveryProof: ["配達証明", "delivery proof"],
  returnedCondition: ["返品状態", "返品商品の状態", "returned condition"],
  returnReceivedAt: ["返品到着日", "返品受領日", "return received", "return-received-date", "return delivery date"],
  refundedAt: ["返金日", "refunded", "refunded at", "refund date"],
  sellerLevel: ["販売者等級", "seller level"],
  partOfOrder: ["一部のみ", "一部キャンセル", "part of order", "partial"],
};

/** How files name the values, where the name leaves no doubt; each also by its contract name and by its label on this page. */
export const SYNONYMS = {
  moment: {
    unpaid: ["未入金", "入金待ち", "入金待", "入金前", "未決済", "決済待ち", "支払い待ち", "支払待ち", "お支払い待ち", "awaiting payment", "unpaid", "payment pending"],
    pending: ["保留中", "保留", "決済確認中", "pending"],
    [waiting]: ["新規注文", "新規受付", "新規", "配送要請", "入金済み", "入金済", "決済済み", "支払い済み", "支払済み", "paid", "未発送", "未出荷", "発送前", "出荷前", "発送待ち", "出荷待ち", "未対応", "not shipped", "unshipped", "unfulfilled", "awaiting shipment", "new"],
    "date-set|packed|labelled": ["配送準備", "配送準備中", "発送準備", "発送準備中", "出荷準備中", "準備中", "発送予定", "発送予定日入力済み", "発送予定日設定済み", "processing"],
    packed: ["梱包済み", "梱包済", "検品済み", "ピッキング済み", "出荷準備完了", "発送準備完了"],
    labelled: ["送り状発行済み", "送り状発行済", "送り状貼付済み", "ラベル発行済み", "label printed", "label created", "labeled"],
    "date-passed": ["発送予定日超過", "発送遅延", "出荷遅延", "late"],
    making: ["製作中", "制作中", "製造中", "in production"],
    "in-transit|delivered": ["発送済み", "発送済", "出荷済み", "出荷済", "発送処理済み", "発送完了", "出荷完了", "出荷通知済み", "対応済み", "shipped", "dispatched", "fulfilled", "completed"],
    "in-transit": ["配送中", "輸送中", "配達中", "発送中", "in transit", "on delivery"],
    delivered: ["配送完了", "配達完了", "配達済み", "配達済", "お届け済み", "到着", "到着済み", "受取済み", "受取完了", "complete"],
    "coming-back": ["返送中", "返品輸送中", "返品中", "return in transit"],
    back: ["返送済み", "返品到着", "戻り済み", "返品受領", "returned"], lost: ["紛失", "lost"],
  },
  marketplace: {
    "qoo10-jp": ["qoo10", "qoo10.jp", "キューテン", "qoo10japan"], "amazon-jp": ["amazon.co.jp", "amazonjp", "amazon日本"], "amazon-us": ["amazon.com", "amazonus"],
    "amazon-uk": ["amazon.co.uk"], "amazon-br": ["amazon.com.br"], ebay: ["イーベイ", "ebay.com"],
    etsy: ["エッツィー"], shopee: ["ショッピー"], "tiktok-shop": ["tiktok", "ティックトック"],
    rakuten: ["楽天", "rakuten ichiba"], "yahoo-shopping": ["yahooショッピング", "ヤフーショッピング", "ヤフショ"], "au-pay-market": ["aupayマーケット", "wowma"],
    mercari: ["メルカリ"], "mercari-shops": ["メルカリショップス"], buyma: ["バイマ"], minne: ["ミンネ"], creema: ["クリーマ"],
    "own-store": ["自社", "自社サイト", "本店", "base", "shopify", "自社ec"],
  },
  orderStatus: {
    unpaid: ["未入金", "入金待ち", "入金待", "未決済", "支払い待ち", "awaiting payment"], pending: ["保留中", "保留", "決済確認中"], paid: ["入金済み", "入金済", "決済済み", "新規注文", "未出荷", "unshipped", "新規"],
    "ship-date-set": ["発送予定日入力済み", "発送予定日入力済", "発送予定日設定済み"], "ship-date-passed": ["発送予定日超過", "発送遅延", "出荷遅延"],
    "ship-confirmed": ["発送処理済み", "発送処理済", "発送済み", "発送済", "出荷済み", "出荷済", "出荷通知済み", "配送中", "配送完了", "shipped", "dispatched", "completed"],
  },
  parcel: {
    "not-started": ["未着手", "未作業", "作業前", "未準備"], "in-production": ["製作中", "製造中", "制作中"], packed: ["梱包済み", "梱包済", "検品済み", "ピッキング済み", "出荷準備完了"],
    labelled: ["送り状発行済み", "送り状発行済", "送り状貼付済み", "ラベル発行済み", "label printed", "label created", "labeled"],
    [still]: ["未発送", "未出荷", "発送前", "出荷前", "準備中", "発送準備中", "not shipped", "unshipped", "unfulfilled", "pending"],
    "with-carrier": ["発送済み", "発送済", "出荷済み", "出荷済", "配送中", "輸送中", "引渡済み", "運送会社に引渡済み", "shipped", "in transit", "dispatched"],
    delivered: ["配達完了", "配送完了", "配達済み", "配達済", "お届け済み", "到着", "到着済み", "complete"], "coming-back": ["返送中", "返品輸送中", "return in transit"],
    back: ["返送済み", "返品到着", "戻り済み", "returned"], lost: ["紛失"],
  },
  reason: {
    "change-of-mind": ["気が変わった", "単純変心", "心変わり", "お客様都合", "お客様のご都合", "お客様事由", "購入者の都合", "いらなくなった", "商品が不要になった", "他店で購入", "価格が高い", "購入者都合", "不要になった", "不要", "必要なくなった", "changed mind", "no longer needed", "buyer remorse", "remorse"],
    "ordered-by-mistake": ["間違い注文", "間違えて購入", "注文を間違えた", "サイズ間違い", "色間違い", "注文間違い", "誤注文", "間違えて注文", "注文ミス", "ordered wrong item", "mistake", "bought by mistake"], duplicate: ["二重注文", "重複注文", "重複購入", "重複", "duplicate order"],
    late: ["遅い", "遅延", "配送が遅い", "届くのが遅い", "出荷遅延", "間に合わない", "配送遅延", "発送遅延", "発送が遅い", "late delivery", "too slow"], "not-received": ["未着", "届かない", "未受取", "商品未着", "inr", "never arrived", "item not received"],
    defective: ["不良", "商品不良", "不良品", "商品の不良", "商品破損", "破損していた", "破損", "初期不良", "故障", "damaged", "broken"], "not-as-described": ["イメージと違う商品", "商品情報と違う", "説明と違う", "商品説明と違う", "写真と違う", "snad", "inad"],
    "wrong-item": ["誤配送", "誤発送", "誤出荷", "別の商品が届いた", "誤送", "違う商品", "商品違い", "wrong item sent"], "missing-part": ["不足", "数量不足", "部品不足", "付属品不足", "欠品あり"], "wrong-address": ["住所変更", "配送先変更", "届け先間違い", "住所間違い", "住所誤り", "住所不備", "incorrect address"],
    "out-of-stock": ["在庫不足", "品切れ", "在庫切れ", "在庫なし", "欠品", "売り切れ", "sold out"], "price-error": ["価格間違い", "価格誤り", "価格ミス", "pricing error"], minor: ["未成年", "子供の注文"],
    "import-charges": ["関税", "customs", "duties"], "buyer-unreachable": ["連絡がつかない", "連絡不通"],
  },
  channel: {
    "cancel-button": ["キャンセル要請", "キャンセルリクエスト", "キャンセル申請", "キャンセル依頼", "cancel request", "cancellation request"], message: ["メッセージ", "問い合わせ", "お問い合わせ", "メール", "問合せ", "email", "e-mail"],
    "return-request": ["返品申請", "返品リクエスト", "返品依頼", "交換申請", "return"], "delivery-refused": ["受取拒否", "受け取り拒否", "refused"], "subscription-page": ["定期購入"],
    claim: ["クレーム", "未受取申告", "a-to-z", "atoz", "a-to-z claim", "case", "マーケットプレイス保証"], chargeback: ["チャージバック"], seller: ["店舗都合", "販売者都合", "出品者都合", "店舗"],
  },
  fulfilment: { seller: ["自社発送", "自社出荷", "出品者出荷", "出品者", "店舗", "mfn", "fbm", "merchant", "自己発送"], marketplace: ["fba", "afn", "amazon", "amazon出荷"], "seller-prime": ["sfp", "マケプレプライム"] },
  goods: { none: ["通常", "通常品", "ふつう", "普通", "該当なし", "一般", "ordinary", "normal", "standard"], "made-to-order": ["受注生産", "オーダーメイド", "名入れ", "custom", "made to order"], reserved: ["予約", "予約商品", "pre-order", "preorder"], perishable: ["食品", "生花", "生鮮"], hygiene: ["下着", "衛生用品", "化粧品"], digital: ["デジタル", "ダウンロード", "eチケット"], used: ["中古", "中古品", "second-hand"], clearance: ["クリアランス", "アウトレット"], fashion: ["ファッション", "衣類", "アパレル"], electronics: ["家電", "電子機器"], subscription: ["定期購入", "定期便"] },
  returnTerms: { "shown-both": ["両方", "both"], "shown-once": ["片方", "一方", "one"], "not-shown": ["なし", "無", "none"] },
  "money.sale": { none: ["通常"], "mega-wari": ["メガ割"], "mega-po": ["メガポ"] },
  yesNo: { true: ["はい", "yes", "y", "1", "○", "〇", "◯", "有", "あり", "済", "済み", "t", "可"], false: ["いいえ", "no", "n", "0", "×", "✕", "無", "なし", "未", "f", "不可"] },
};

/** The columns of the template file, in order. */
export const TEMPLATE = ["label", "marketplace", "orderStatus", "parcel", "reason", "channel", "orderedAt", "shipBy", "requestedAt", "deliveredAt", "money.lines[0].price", "money.lines[0].shipping"];

/** Columns that are only shown, to know a row again: the product, and what the buyer wrote. They never enter a case. */
export const SHOWN = {
  product: ["商品名", "商品タイトル", "品名", "商品", "アイテム名", "作品名", "product name", "product-name", "item name", "item-name", "product", "title", "lineitem name"],
  said: ["購入者メッセージ", "お客様メッセージ", "購入者からのメッセージ", "購入者コメント", "要請内容", "キャンセル要請内容", "キャンセル詳細理由", "詳細理由", "お問い合わせ内容", "備考", "コメント", "buyer message", "customer-comments", "customer comments", "comments", "comment", "message from buyer", "notes", "note"],
};

/** What stands in the row of sums below a list. */
export const TOTALS = ["合計", "総計", "小計", "計", "総合計", "合計金額", "total", "totals", "grand total", "subtotal", "sum"];
