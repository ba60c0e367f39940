// What reasons and goods are called on the list page and in the log.

/** Reasons, by the word of a Case. */
export const REASON_NAMES = {
  "change-of-mind": ["気が変わった・不要になった", "changed their mind"],
  "ordered-by-mistake": ["注文を間違えた", "ordered by mistake"],
  duplicate: ["二重に注文した", "ordered twice"],
  late: ["発送・お届けが遅い", "too late"],
  "not-received": ["届かない", "not received"],
  defective: ["不良・破損", "defective or damaged"],
  "not-as-described": ["説明・写真と違う", "not as described"],
  "wrong-item": ["違う商品が届いた", "wrong item"],
  "missing-part": ["数・部品が足りない", "something missing"],
  "wrong-address": ["住所を間違えた", "wrong address"],
  "out-of-stock": ["在庫切れ", "out of stock"],
  "price-error": ["価格の付け間違い", "price error"],
  minor: ["未成年の注文だった", "ordered by a minor"],
  "misled-by-order-screen": ["注文画面が紛らわしかった", "misled by the order screen"],
  "unsuitable-content": ["内容が合わなかった", "content unsuitable"],
  "import-charges": ["関税・輸入費用のため", "import charges"],
  "buyer-unreachable": ["購入者と連絡が取れない", "buyer cannot be reached"],
  "will-not-sell": ["店舗が売りたくない", "the shop no longer wants to sell"],
};

/** Traits of goods, by the word of a Case. */
export const GOODS_NAMES = {
  "made-to-order": ["受注生産", "made to order"],
  reserved: ["予約商品", "pre-order"],
  perishable: ["傷みやすい食品・生花", "perishable"],
  hygiene: ["開封すると返せない衛生品", "sealed for hygiene"],
  "sealed-media": ["封をした音楽・映像・ソフト", "sealed media"],
  digital: ["デジタル商品・eチケット", "digital"],
  service: ["サービス", "a service"],
  used: ["中古品", "second-hand"],
  clearance: ["クリアランス商品", "clearance"],
  fashion: ["ファッション商品", "fashion"],
  media: ["本・音楽・映像", "book, music or video"],
  electronics: ["電子機器", "electronics"],
  subscription: ["定期購入", "subscription"],
};
