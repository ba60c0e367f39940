// Written by hand, held true by tests/browser/types.mjs.

/** Loads the WebAssembly module, its rules and its words, once; from beside this file unless told otherwise. */
export default function init(from?: { wasm?: URL | string; rules?: URL | string; texts?: URL | string }): Promise<void>;

/**
 * Decides a case. Pure and immediate; call {@link init} first.
 * @throws {CaseError} where the case cannot be believed.
 */
export function decide(given: Case): Decision;

export interface CaseError extends Error {
  code: "bad-date" | "bad-json" | "contradiction" | "missing" | "out-of-range" | "unknown-key" | "unknown-value" | "wrong-type";
  /** The key at fault (`money.lines[0].price`); empty where the input is no object. */
  field: string;
}

/** A value, or a list of values meaning "one of these". */
export type OneOf<T> = T | readonly T[];

export type Marketplace =
  | "qoo10-jp" | "amazon-jp" | "amazon-us" | "amazon-uk" | "amazon-de" | "amazon-fr" | "amazon-it" | "amazon-es"
  | "amazon-nl" | "amazon-pl" | "amazon-ca" | "amazon-ae" | "amazon-br" | "ebay" | "own-store";

export type Goods =
  | "made-to-order" | "reserved" | "perishable" | "hygiene" | "sealed-media" | "digital" | "service" | "used"
  | "clearance" | "fashion" | "media" | "electronics" | "subscription";

/** RFC 3339 date-time with offset, or `YYYY-MM-DD` in the marketplace's own time zone. */
export type When = string;
/** `YYYY-MM-DD`. */
export type Day = string;

/** What is known. A key left out (or null) is unknown, never "no". */
export interface Case {
  marketplace: Marketplace;
  buyerCountry?: string | null;
  site?: string | null;
  buyerRegion?: string | null;
  sellerIsBusiness?: OneOf<boolean> | null;
  buyerIsBusiness?: OneOf<boolean> | null;
  fulfilment?: OneOf<"seller" | "marketplace" | "seller-prime"> | null;
  channel?: OneOf<"cancel-button" | "message" | "return-request" | "delivery-refused" | "subscription-page" | "claim" | "chargeback" | "seller"> | null;
  orderStatus?: OneOf<"unpaid" | "pending" | "paid" | "ship-date-set" | "ship-date-passed" | "ship-confirmed"> | null;
  parcel?: OneOf<"not-started" | "in-production" | "packed" | "labelled" | "with-carrier" | "delivered" | "coming-back" | "back" | "lost"> | null;
  reason?: OneOf<
    | "change-of-mind" | "ordered-by-mistake" | "duplicate" | "late" | "not-received" | "defective" | "not-as-described"
    | "wrong-item" | "missing-part" | "wrong-address" | "out-of-stock" | "price-error" | "minor"
    | "misled-by-order-screen" | "unsuitable-content" | "import-charges" | "buyer-unreachable"> | null;
  /** Traits; an empty list says none of them. */
  goods?: readonly Goods[] | null;
  opened?: OneOf<boolean> | null;
  returnTerms?: OneOf<"shown-both" | "shown-once" | "not-shown"> | null;
  termsCover?: OneOf<"returns" | "cancellations-and-returns"> | null;
  termsAllowDays?: number | null;
  withdrawalInfoGiven?: OneOf<boolean> | null;
  confirmStep?: OneOf<boolean> | null;
  insideReturnWindow?: OneOf<boolean> | null;
  leavesToday?: OneOf<boolean> | null;
  stockAvailable?: OneOf<boolean> | null;
  alreadyRefusedOnce?: OneOf<boolean> | null;
  labelFromMarketplace?: OneOf<boolean> | null;
  firstScanOnTime?: OneOf<boolean> | null;
  deliveryProof?: OneOf<"none" | "scan" | "signature"> | null;
  returnedCondition?: OneOf<"as-sent" | "used-or-damaged" | "incomplete" | "different-item" | "not-sent-back"> | null;
  refundAlreadyMade?: OneOf<boolean> | null;
  partOfOrder?: OneOf<boolean> | null;
  delayNoticeSent?: OneOf<boolean> | null;
  delayNewDate?: Day | null;
  delayConsent?: OneOf<"express" | "silent" | "refused"> | null;
  orderedBy?: OneOf<"screen" | "phone" | "mail" | "seller-called"> | null;
  acceptanceSentAt?: When | null;
  informationGivenAt?: Day | null;
  returnCostTold?: OneOf<boolean> | null;
  neededBy?: Day | null;
  graceUntil?: Day | null;
  buyerLearnedAt?: Day | null;
  guardianConsent?: OneOf<boolean> | null;
  ageCheck?: OneOf<"none" | "tick-box" | "date-of-birth" | "document"> | null;
  nextDispatch?: Day | null;
  noticeDays?: number | null;
  repairFrom?: Day | null;
  repairTo?: Day | null;
  returnRequestState?: OneOf<"auto-authorised" | "pending" | "authorised" | "closed"> | null;
  returnlessRule?: OneOf<boolean> | null;
  domesticReturnAddress?: OneOf<boolean> | null;
  returnLabelFrom?: OneOf<"seller" | "marketplace" | "buyer"> | null;
  listingErrorBy?: OneOf<"seller" | "marketplace"> | null;
  claimState?: OneOf<"none" | "open" | "information-requested" | "granted" | "denied" | "closed"> | null;
  refundedBy?: OneOf<"seller" | "marketplace"> | null;
  recordedReason?: OneOf<"buyer" | "shop"> | null;
  shipmentRate?: number | null;
  cancellationRate?: number | null;
  periodOrders?: number | null;
  periodCancellations?: number | null;
  now?: When | null;
  orderedAt?: When | null;
  paidAt?: When | null;
  requestedAt?: When | null;
  shipBy?: When | null;
  handedOverAt?: When | null;
  estimatedDelivery?: When | null;
  deliveredAt?: When | null;
  returnFirstScanAt?: When | null;
  returnReceivedAt?: When | null;
  refundedAt?: When | null;
  claimDecidedAt?: When | null;
  sellerLevel?: OneOf<"general" | "excellent" | "power"> | null;
  money?: Purse | null;
  /** IANA name or offset. */
  sellerTimeZone?: string | null;
  language?: "ja" | "en" | null;
  buyerLanguage?: "ja" | "en" | null;
}

/** Amounts are whole numbers in the currency's smallest unit; rates are 0 to 1. */
export interface Purse {
  currency?: string | null;
  lines?: readonly Line[] | null;
  commissionRate?: number | null;
  surchargeRate?: number | null;
  sale?: "mega-wari" | "mega-po" | "none" | null;
  outboundPostage?: number | null;
  returnPostage?: number | null;
  paymentProcessingFee?: number | null;
  subscription?: { sellerFundedRate?: number | null; itemsInDelivery?: number | null } | null;
}

export interface Line {
  /** For all units of the line. */
  price?: number | null;
  quantity?: number | null;
  shipping?: number | null;
  giftWrap?: number | null;
  tax?: number | null;
  points?: number | null;
  category?: string | null;
  referralRate?: number | null;
  referralMinimum?: number | null;
  referralTiers?: readonly { upTo?: number | null; rate: number }[] | null;
  closingFee?: number | null;
  media?: boolean | null;
  refund?: number | null;
  shopDiscount?: number | null;
  marketplaceDiscount?: number | null;
  pointsCost?: number | null;
  expressSurcharge?: number | null;
}

export type Verdict =
  | "may-refuse" | "accept-advised" | "must-accept" | "automatic" | "redirect" | "not-a-cancellation" | "must-remedy"
  | "marketplace-decides" | "seller-cancels" | "wait-for-item" | "refund-with-deduction" | "contest"
  | "do-not-refund-yourself" | "need-facts" | "unsettled";

export interface Decision {
  verdict: Verdict;
  /** The verdict on what follows a refusal (the return, the claim). */
  then: Verdict | null;
  settled: "settled" | "inferred" | "conflicting" | "unsettled";
  headline: string;
  thenHeadline: string | null;
  /** Facts nobody gave that the answer takes for granted. */
  assumed: { fact: string; trait?: Goods; value: string; says: string }[];
  law: { regime: "jp" | "us" | "eu" | "uk" | null; buyerMayWithdraw: boolean | null; until: string | null; says: string | null };
  grounds: Ground[];
  windows: { id: string; says: string; from: string | null; until: string | null; untilLocal: string | null; rule: string }[];
  duties: { id: string; says: string; due: string | null; dueLocal: string | null; limit: string | null; ifMissed: string | null; rule: string }[];
  message: Message | null;
  money: Money | null;
  metrics: { id: string; effect: "counts" | "does-not-count" | "unknown"; says: string; value: number | null; valueWithout: number | null; limit: number | null; rule: string }[];
  consequences: { id: string; at: string | null; atLocal: string | null; says: string; rule: string }[];
  steps: string[];
  alternatives: Note[];
  keep: string[];
  warnings: Note[];
  /** Never empty where the verdict is `need-facts`; the most decisive first. */
  ask: { fact: string; trait?: Goods; says: string; wouldDecide: Record<string, Verdict>; options: { value: string; says: string }[] }[];
  flips: { fact: string; trait?: Goods; from: string | null; to: string; verdict: Verdict; says: string }[];
  unknowns: Note[];
  trace: { rule: string; outcome: "holds" | "fails" | "open"; because: string[] }[];
  rulebook: { version: string; asOf: string };
}

export interface Note {
  id: string;
  says: string;
}

export interface Ground {
  rule: string;
  layer: "law" | "marketplace" | "shop-terms" | "practice";
  says: string;
  facts: string[];
  sources: { title: string; url: string }[];
  tier: "official" | "official-derived" | "law" | "agency" | "practitioner" | "inference";
  seenOn: string | null;
  confidence: "high" | "medium" | "low";
  /** Older than 12 months, or undated: check it. */
  stale: boolean;
}

export interface Message {
  id: string;
  language: "ja" | "en";
  subject: string;
  /** Blanks are `〇〇` (ja) or `____` (en). */
  body: string;
  points: string[];
  never: string[];
  avoid: Note[];
  blanks: string[];
  limit: number | null;
  inSellerLanguage: { language: "ja" | "en"; subject: string; body: string } | null;
}

export interface Money {
  currency: string;
  course: "accept" | "refuse" | "return" | "refund" | "deduct" | "resend" | "claim";
  entries: {
    id: string;
    says: string;
    low: number | null;
    high: number | null;
    certainty: "exact" | "range" | "unknown";
    party: "seller" | "buyer" | "marketplace" | "carrier";
    at: string | null;
    rule: string;
    working: string;
  }[];
  sellerCost: { low: number | null; high: number | null };
  otherwise?: Money;
}
