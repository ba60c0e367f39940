// The values of keys and the verdicts are written from the rules (vocabulary.d.ts); the keys and shapes stand here, and
// tests/browser/types.mjs holds them to the core's, no more and no fewer.
import type { Choices, Verdict } from "./vocabulary.js";

export type { Choices, Verdict };

/**
 * Makes {@link decide} ready: takes in the module, its rules and its words, from beside this file where nothing
 * else is named. The first call that succeeds counts, later ones change nothing; calls made meanwhile share one
 * promise; after a failure it can be called again.
 */
export default function init(from?: Sources): Promise<void>;

/** The same without waiting, from bytes already in memory. (Not on a page's main thread: browsers may refuse it.) */
export function initSync(from: { wasm: Bytes | CompiledModule; rules: Bytes; texts: Texts<Bytes> }): void;

/**
 * Decides a case. Pure and immediate; call {@link init} first. The decision is a fresh plain object: yours to change.
 * @throws {KotowariError} where the case cannot be believed.
 */
export function decide<Key extends keyof Traced>(given: Case, options: { only: readonly Key[] }): Pick<Traced, Key>;
export function decide(given: Case, options: Options & { trace: true }): Traced;
export function decide(given: Case, options?: Options): Decision;

/**
 * Decides case after case: one answer each, in order. A case that cannot be believed has its error in that place
 * and stops nothing. It costs what as many calls of {@link decide} cost, and holds every answer in memory.
 */
export function decideAll<Key extends keyof Traced>(
  cases: Iterable<Case>,
  options: { only: readonly Key[] },
): (Pick<Traced, Key> | Refused)[];
export function decideAll(cases: Iterable<Case>, options: Options & { trace: true }): (Traced | Refused)[];
export function decideAll(cases: Iterable<Case>, options?: Options): (Decision | Refused)[];

/** What a decision is to hold besides what it always holds. */
export interface Options {
  /** How every rule stood to the case: more than half of a decision's bytes. */
  trace?: boolean | undefined;
  /** Left out, the whole decision. `verdict`, `then`, `overall` and `settled` alone cost a fraction of it; without `flips` it costs half. */
  only?: undefined;
}

/** Thrown where a case cannot be believed. The message names the field, what came and what is allowed. */
export class KotowariError extends Error {
  private constructor();
  readonly name: "KotowariError";
  readonly code: ErrorCode;
  /** The key at fault (`money.lines[0].price`); `case` where the input is no case at all. */
  readonly field: string;
}

export type ErrorCode =
  | "bad-date"
  | "bad-json"
  | "contradiction"
  | "missing"
  | "out-of-range"
  | "unknown-key"
  | "unknown-value"
  | "wrong-type";

/** What is wrong with a case, as plain data: what a {@link KotowariError} says. */
export interface CaseError {
  code: ErrorCode;
  /** The key at fault (`money.lines[0].price`); `case` where the input is no case at all. */
  field: string;
  message: string;
}

/** What {@link decideAll} says in place of a decision. */
export interface Refused {
  error: CaseError;
}

/** Where the three parts come from. The three belong together: a module refuses the rules of another build. */
export interface Sources {
  wasm?: Source | CompiledModule | PromiseLike<Source | CompiledModule> | undefined;
  rules?: Source | PromiseLike<Source> | undefined;
  texts?: Texts<Source | PromiseLike<Source>> | undefined;
}

/**
 * The words by language, all where nothing is named; `de` holds letters alone. A case whose `language` or letter is in a
 * language that was not loaded is not decided: an Error says so.
 */
export type Texts<Given> = ({ ja: Given; en?: Given | undefined } | { ja?: Given | undefined; en: Given }) & {
  de?: Given | undefined;
};

/** An address (in Node also a path), an answer of `fetch()`, or the bytes themselves. */
export type Source = string | Global<"URL"> | Global<"Response"> | Global<"Blob"> | Bytes;
export type Bytes = ArrayBuffer | SharedArrayBuffer | ArrayBufferView;
/** A `WebAssembly.Module`, for places that compile nothing at run time. */
export type CompiledModule = typeof globalThis extends { WebAssembly: { Module: { prototype: infer Module } } }
  ? Module
  : never;
/** A type of the platform, where the platform has it. */
type Global<Name extends string> = typeof globalThis extends { [name in Name]: { prototype: infer Type } }
  ? Type
  : never;

/** A value, or a list of values (never an empty one) meaning "one of these". */
export type OneOf<T> = T | readonly T[];

export type Marketplace = Choices["marketplace"];

/** Traits of goods. */
export type Goods = Choices["goods"];

/**
 * An instant (RFC 3339 with an offset, `2026-11-24T09:30:00+09:00`), or a day (`YYYY-MM-DD`) where the time is not known. A day is one
 * of the marketplace's own time zone, where it has country sites of the {@link Case.site | site}'s, and at a store of one's own
 * (`own-store`) of the place where the buyer is.
 */
export type When = string;
/** A day, `YYYY-MM-DD`, in the same time zone as the days of {@link When}. */
export type Day = string;
/** A country: ISO 3166-1 alpha-2 (`JP`, `US`, `GB`). */
export type Country = string;
/** A state or region of a country: ISO 3166-2 (`US-CA`, `JP-13`). */
export type Region = string;
/** A time zone: an IANA name (`Asia/Tokyo`) or an offset (`+09:00`). */
export type TimeZone = string;

/** What is known. A key left out (or null) is unknown, never "no". */
export interface Case {
  /** Where the order was placed. */
  marketplace: Marketplace;
  /** Where the buyer is: whose consumer law applies. Left out, the marketplace's own country, where it has one. */
  buyerCountry?: OneOf<Country> | null;
  /** Of a marketplace with several country sites (eBay, Shopee, TikTok Shop): the country of the one that was sold on. */
  site?: OneOf<Country> | null;
  /** The buyer's state or region, where its law differs. */
  buyerRegion?: Region | null;
  /** Whether the seller acts as a business: a private one-off seller is outside consumer law. */
  sellerIsBusiness?: OneOf<boolean> | null;
  /** Whether the buyer acts as a business: then consumer law steps aside. */
  buyerIsBusiness?: OneOf<boolean> | null;
  /** Who ships: the seller, the marketplace (FBA), or the seller under Prime. */
  fulfilment?: OneOf<Choices["fulfilment"]> | null;
  /** How the request came; `seller`: nobody asked, the seller wants out. */
  channel?: OneOf<Choices["channel"]> | null;
  /** What the marketplace's screen says of the order. */
  orderStatus?: OneOf<Choices["orderStatus"]> | null;
  /** Where the goods really are. */
  parcel?: OneOf<Choices["parcel"]> | null;
  /** Why, as far as the seller truly knows. */
  reason?: OneOf<Choices["reason"]> | null;
  /** Traits; an empty list says none of them. */
  goods?: readonly Goods[] | null;
  /** Made to the buyer's own specification, not just in a size or colour chosen. */
  personalised?: OneOf<boolean> | null;
  /** Seal broken, or used. */
  opened?: OneOf<boolean> | null;
  /** Where the return and cancellation terms were shown: on the product page and the order screen, on one of them, or nowhere. */
  returnTerms?: OneOf<Choices["returnTerms"]> | null;
  /** What those terms speak of. */
  termsCover?: OneOf<Choices["termsCover"]> | null;
  /** For how many days from receipt those terms grant a change of mind: a whole number of days, 0 to 3650; 0 is none. */
  termsAllowDays?: number | null;
  /** EU, UK: the buyer was told of the 14-day right to withdraw. */
  withdrawalInfoGiven?: OneOf<boolean> | null;
  /** The order screen let the buyer check and correct before ordering. */
  confirmStep?: OneOf<boolean> | null;
  /** The marketplace's own return window is still open; follows from dates where they are given. */
  insideReturnWindow?: OneOf<boolean> | null;
  /** The carrier really takes it today. */
  leavesToday?: OneOf<boolean> | null;
  /** A replacement can be sent. */
  stockAvailable?: OneOf<boolean> | null;
  /** The buyer asks again. */
  alreadyRefusedOnce?: OneOf<boolean> | null;
  /** The label was bought from the marketplace and is protected against claims. */
  labelFromMarketplace?: OneOf<boolean> | null;
  /** The carrier's first scan was on or before the ship-by date. */
  firstScanOnTime?: OneOf<boolean> | null;
  /** What proves the delivery. */
  deliveryProof?: OneOf<Choices["deliveryProof"]> | null;
  /** What came back. */
  returnedCondition?: OneOf<Choices["returnedCondition"]> | null;
  /** The buyer has been refunded. */
  refundAlreadyMade?: OneOf<boolean> | null;
  /** A refund that the shop has made is still on its way. */
  refundPending?: OneOf<boolean> | null;
  /** What shows that the buyer has sent the goods back. */
  returnProof?: OneOf<Choices["returnProof"]> | null;
  /** A cancellation fee that the shop wants to keep, and where it was shown. */
  cancellationFee?: OneOf<Choices["cancellationFee"]> | null;
  /** Subscriptions: a minimum term that still runs, and whether the order screen showed it. */
  minimumTerm?: OneOf<Choices["minimumTerm"]> | null;
  /** Only some lines or units of the order are meant. */
  partOfOrder?: OneOf<boolean> | null;
  /** USA: a valid notice of the delay, with the choice to cancel, went out in time. */
  delayNoticeSent?: OneOf<boolean> | null;
  /** USA: the new day of dispatch that the notice named. */
  delayNewDate?: Day | null;
  /** USA: what the buyer answered to it. */
  delayConsent?: OneOf<Choices["delayConsent"]> | null;
  /** How the order was placed. */
  orderedBy?: OneOf<Choices["orderedBy"]> | null;
  /** When the acceptance of the seller, or of the marketplace, reached the buyer. */
  acceptanceSentAt?: When | null;
  /** Where the date is not known; an automatic receipt alone is no acceptance. */
  acceptance?: OneOf<Choices["acceptance"]> | null;
  /** EU, UK: the day on which a buyer who had not been told of the right to withdraw was told later. */
  informationGivenAt?: Day | null;
  /** EU, UK: the buyer was told to bear the cost of sending back. */
  returnCostTold?: OneOf<boolean> | null;
  /** A day that is essential to the buyer (a gift, an event), and that the seller knew. */
  neededBy?: Day | null;
  /** The last day of the additional period that the buyer set. */
  graceUntil?: Day | null;
  /** The day on which the buyer learned of the defect, the mistake or the misleading screen. */
  buyerLearnedAt?: Day | null;
  /** Minors: the guardian agreed to the order. */
  guardianConsent?: OneOf<boolean> | null;
  /** Minors: how the buyer's age was checked. */
  ageCheck?: OneOf<Choices["ageCheck"]> | null;
  /** Subscriptions: the day of the next dispatch. */
  nextDispatch?: Day | null;
  /** Subscriptions: how many days before the next dispatch the terms want notice: a whole number of days, 0 to 366. */
  noticeDays?: number | null;
  /** A store of one's own: the tool that it runs on. */
  shopTool?: OneOf<Choices["shopTool"]> | null;
  /** How the buyer paid. */
  paymentMethod?: OneOf<Choices["paymentMethod"]> | null;
  /** UK: the first day of a repair, which suspends the period for rejecting. */
  repairFrom?: Day | null;
  /** UK: the last day of that repair. */
  repairTo?: Day | null;
  /** State of the request in the marketplace's return centre. */
  returnRequestState?: OneOf<Choices["returnRequestState"]> | null;
  /** The seller's own rule to refund without a return was active on the day of the order. */
  returnlessRule?: OneOf<boolean> | null;
  /** A return address in the marketplace's country is on file. */
  domesticReturnAddress?: OneOf<boolean> | null;
  /** Who provided the return label. */
  returnLabelFrom?: OneOf<Choices["returnLabelFrom"]> | null;
  /** Who got the product page wrong. */
  listingErrorBy?: OneOf<Choices["listingErrorBy"]> | null;
  /** State of the A-to-z claim, case or chargeback. */
  claimState?: OneOf<Choices["claimState"]> | null;
  /** Who refunded, where `refundAlreadyMade`. */
  refundedBy?: OneOf<Choices["refundedBy"]> | null;
  /** The class of reason that the seller has recorded or is about to record; an untrue one is warned of. */
  recordedReason?: OneOf<Choices["recordedReason"]> | null;
  /** The shop's own shipment rate, as its screen shows it: 0 to 1 (`0.98` is 98 %). */
  shipmentRate?: number | null;
  /** The shop's own cancellation rate, as its screen shows it: 0 to 1 (`0.025` is 2.5 %). */
  cancellationRate?: number | null;
  /** Orders of the period that such a rate is counted over: a whole number. Both give the rate with and without this order. */
  periodOrders?: number | null;
  /** Cancellations among them: a whole number. */
  periodCancellations?: number | null;
  /** The moment at which it is decided: no clock is read. */
  now?: When | null;
  /** When the buyer ordered. */
  orderedAt?: When | null;
  /** When the payment arrived. */
  paidAt?: When | null;
  /** When the request arrived. */
  requestedAt?: When | null;
  /** The date by which it is to be shipped. */
  shipBy?: When | null;
  /** When the carrier took it. */
  handedOverAt?: When | null;
  /** When it is to arrive. */
  estimatedDelivery?: When | null;
  /** When it arrived. */
  deliveredAt?: When | null;
  /** When the carrier of the return first scanned it. */
  returnFirstScanAt?: When | null;
  /** When the return arrived. */
  returnReceivedAt?: When | null;
  /** When the buyer was refunded. */
  refundedAt?: When | null;
  /** When the claim was decided. */
  claimDecidedAt?: When | null;
  /** Qoo10: the seller's class for settlement. */
  sellerLevel?: OneOf<Choices["sellerLevel"]> | null;
  /** Amounts and rates. Without them no sums are worked out. */
  money?: Purse | null;
  /** How the shop signs its letters. No answer rests on it. */
  letter?: Signature | null;
  /** The seller's own: instants are shown in it too (`dueLocal`, `untilLocal`, `atLocal`). */
  sellerTimeZone?: TimeZone | null;
  /** The seller's: explanations are in it. Left out, Japanese. */
  language?: "ja" | "en" | null;
  /**
   * The buyer's, for letters. They are written in Japanese and English, those of eBay in German too; in any other language of a
   * marketplace the letter comes in English. Where it is not told it is the marketplace's, on eBay that of the `site` or, where that
   * is not told, of `buyerCountry`.
   */
  buyerLanguage?: "ja" | "en" | "de" | "fr" | "it" | "es" | "nl" | "pl" | "pt" | "sv" | "ar" | "zh" | "ko" | null;
}

/** Amounts are whole numbers in the currency's smallest unit (minor units: 3000 is ¥3,000, 1250 is $12.50); rates are 0 to 1. */
export interface Purse {
  /** ISO 4217 (`JPY`). Left out, the marketplace's, where it has one. */
  currency?: string | null;
  lines?: readonly Line[] | null;
  /** The marketplace's commission, 0 to 1. Left out, what the rulebook knows. */
  commissionRate?: number | null;
  /** A surcharge on the commission, 0 to 1. */
  surchargeRate?: number | null;
  /** The sale event that the order belongs to. */
  sale?: "mega-wari" | "mega-po" | "none" | null;
  /** What the seller paid or will pay to send, in minor units. */
  outboundPostage?: number | null;
  /** What sending back costs, in minor units. */
  returnPostage?: number | null;
  /** What the payment company kept, in minor units. */
  paymentProcessingFee?: number | null;
  /** The subscription discount that the seller funds, 0 to 1, and how many items were in the delivery. */
  subscription?: { sellerFundedRate?: number | null; itemsInDelivery?: number | null } | null;
}

/** One line of an order. Amounts are whole numbers in the currency's smallest unit (minor units), for all units of the line together. */
export interface Line {
  /** Price of the goods, in minor units, for all units of the line. */
  price: number;
  /** How many units: a whole number. */
  quantity?: number | null;
  /** Shipping charged to the buyer, in minor units. */
  shipping?: number | null;
  /** Gift wrap charged to the buyer, in minor units. */
  giftWrap?: number | null;
  /** Tax on top of the price, in minor units. */
  tax?: number | null;
  /** Points granted to the buyer, as an amount in minor units. */
  points?: number | null;
  /** The fee category, as the marketplace calls it. */
  category?: string | null;
  /** The referral fee's rate, 0 to 1. Left out, what the rulebook knows. */
  referralRate?: number | null;
  /** The least referral fee, in minor units. */
  referralMinimum?: number | null;
  /** The referral fee's rates (0 to 1), each up to a bound in minor units; the last has none. */
  referralTiers?: readonly { upTo?: number | null; rate: number }[] | null;
  /** The closing fee, in minor units. */
  closingFee?: number | null;
  /** Whether it is a book, music, video or DVD. */
  media?: boolean | null;
  /** What is refunded, in minor units. Left out, all of it. */
  refund?: number | null;
  /** The discount that the shop pays, in minor units. */
  shopDiscount?: number | null;
  /** The discount that the marketplace pays, in minor units. */
  marketplaceDiscount?: number | null;
  /** What those points cost the seller, in minor units. */
  pointsCost?: number | null;
  /** The part of `shipping` above standard delivery, in minor units. */
  expressSurcharge?: number | null;
}

/** Left out, a letter ends without a name. */
export interface Signature {
  /** At most 100 characters. */
  shopName?: string | null;
  /**
   * The lines under a letter of a store of one's own (name, address, telephone), at most 500 characters. A marketplace
   * carries letters in its own channel: there the shop's name alone stands under them.
   */
  signature?: string | null;
}

export type Settled = "settled" | "inferred" | "conflicting" | "unsettled";

export interface Decision {
  verdict: Verdict;
  /** The verdict on what follows a refusal (the return, the claim). */
  then: Verdict | null;
  /** The one word for the buyer's wish as a whole: `then`, where the request as such may be refused or comes too late. */
  overall: Verdict;
  /** How firmly the sources stand behind the verdict. */
  settled: Settled;
  /** One sentence in the seller's language. */
  headline: string;
  thenHeadline: string | null;
  /** Facts nobody gave that the answer takes for granted. */
  assumed: Assumption[];
  law: Law;
  /** The rules that decided, strongest first. */
  grounds: Ground[];
  windows: Span[];
  duties: Duty[];
  /** Null where no letters exist for the marketplace. */
  message: Message | null;
  money: Money | null;
  metrics: Metric[];
  /** What happens if nothing is done, earliest first. */
  consequences: Consequence[];
  /** Where to click, in order. */
  steps: string[];
  alternatives: Note[];
  /** Proof to gather today. */
  keep: string[];
  /** What would have prevented such a request, each with where it comes from: rules first, practice last. */
  prevention: Ground[];
  /** What to say next after a refusal, and when. */
  followUp: Ground[];
  warnings: Note[];
  /** What can still change the answer, the most deciding first; three at most. */
  ask: Question[];
  /** The single changes of fact that would change the verdict, nearest first. */
  flips: Flip[];
  /** What no source settles. */
  unknowns: Note[];
  /** Every rule that was looked at, where it was asked for. */
  trace?: Step[];
  rulebook: RulebookVersion;
}

/** A decision with its trace. */
export type Traced = Decision & { trace: Step[] };

/** A piece of a Case: `{ ...case, ...given }` says so. */
export type Given = Partial<Case>;

/** An id that stays, with its sentence. */
export interface Note {
  id: string;
  says: string;
}

export interface Assumption {
  fact: FactKey;
  /** The trait, where `fact` is `goods`. */
  trait?: Goods;
  /** Several with `|` between them: one of these. */
  value: string;
  says: string;
  /** Null where no key says it outright. */
  given: Given | null;
}

/** The key of a case that a fact is given under; `sale` stands in `money`. */
export type FactKey = keyof Case | "sale";

export interface Law {
  /** Null where the buyer's country is unknown or not covered. */
  regime: "jp" | "us" | "eu" | "uk" | null;
  /** Null while it cannot be told. */
  buyerMayWithdraw: boolean | null;
  /** Last moment of the right, RFC 3339. */
  until: string | null;
  says: string | null;
}

export interface Ground {
  rule: string;
  layer: "law" | "marketplace" | "shop-terms" | "practice";
  says: string;
  /** Ids of findings in the dossiers (`Q-022`). */
  facts: string[];
  sources: SourceLink[];
  tier: "official" | "official-derived" | "law" | "agency" | "practitioner" | "inference";
  /** The date the source carries: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  seenOn: string | null;
  confidence: "high" | "medium" | "low";
  /** Older than 12 months, or undated: check it. */
  stale: boolean;
}

export interface SourceLink {
  title: string;
  url: string;
}

/** A period with its ends, RFC 3339. */
export interface Span {
  id: string;
  says: string;
  from: string | null;
  until: string | null;
  /** In the seller's own time zone, where that differs. */
  untilLocal: string | null;
  rule: string;
}

export interface Duty {
  id: string;
  says: string;
  /** RFC 3339; null where no source gives a time, or where it had passed when the request came. */
  due: string | null;
  dueLocal: string | null;
  /** The time limit in words. */
  limit: string | null;
  /** Whether that moment has passed. */
  overdue: boolean;
  ifMissed: string | null;
  rule: string;
}

/**
 * A text for the buyer, to be sent as it stands. It states only what the case gave, with every sum and date it holds, and
 * holds the matter open where the verdict hangs on something nobody confirmed.
 */
export interface Message {
  id: string;
  language: "ja" | "en" | "de";
  subject: string;
  /** The few blanks there may be are `〇〇` (ja) or `____` (en, de). */
  body: string;
  /** The same in pieces: words, and a field for each blank. With what was typed into the fields they are the letter. */
  parts: LetterPart[];
  points: string[];
  never: string[];
  avoid: Note[];
  /** What each blank stands for, in order. */
  blanks: string[];
  /** The most characters that the field takes. */
  limit: number | null;
  inSellerLanguage: Translation | null;
}

export type LetterPart = LetterText | LetterField;

export interface LetterText {
  text: string;
}

/** What a letter means nothing without, and only the seller knows. */
export interface LetterField {
  /** The same in every letter and in every language: what is typed once counts for all. */
  field: string;
  /** What to write there, in the seller's language. */
  says: string;
  kind: FieldKind;
}

/** A day, a sum, or words (of several lines perhaps). */
export type FieldKind = "date" | "money" | "text";

/** To read, not to send. */
export interface Translation {
  language: "ja" | "en";
  subject: string;
  body: string;
  parts: LetterPart[];
}

export interface Money {
  /** ISO 4217. */
  currency: string;
  course:
    | "accept"
    | "refuse"
    | "return"
    | "refund"
    | "deduct"
    | "resend"
    | "ship"
    | "claim"
    | "contest"
    | "bring-home"
    | "abandon";
  entries: Entry[];
  sellerCost: Amount;
  /** The other course, in the same form. */
  otherwise?: Money;
  /** What can be done with a parcel that was not taken, in the same form: bring home, abandon, resend, each with what it costs from here on. */
  courses?: Money[];
}

/** In the currency's smallest unit; null where a part is unknown. */
export interface Amount {
  low: number | null;
  high: number | null;
}

export interface Entry {
  id:
    | "account-debit"
    | "cancellation-fee"
    | "closing-fee-kept"
    | "commission-charged"
    | "commission-returned"
    | "dispute-fee"
    | "fixed-fee-kept"
    | "fulfilment-fee-kept"
    | "goods-lost"
    | "outbound-postage"
    | "payout-fee"
    | "points-returned"
    | "processing-fee-kept"
    | "referral-fee-charged"
    | "referral-fee-returned"
    | "refund-administration-fee"
    | "refund-to-buyer"
    | "refund-transfer-fee"
    | "resend-cost"
    | "restocking-fee"
    | "return-postage"
    | "returns-processing-fee"
    | "sale-share-held"
    | "statutory-interest";
  says: string;
  low: number | null;
  high: number | null;
  certainty: "exact" | "range" | "unknown";
  /** Who bears it. */
  party: "seller" | "buyer" | "marketplace";
  /** When the money moves, RFC 3339. */
  at: string | null;
  rule: string;
  /** The arithmetic, written out. */
  working: string;
}

/** Effect on one of the seller's figures; rates are 0 to 1. */
export interface Metric {
  id:
    | "buyer-trust-points"
    | "cancellation-rate"
    | "case-rate"
    | "delay-points"
    | "late-shipment-rate"
    | "order-defect-rate"
    | "response-time"
    | "service-points"
    | "transaction-defect"
    | "valid-tracking-rate"
    | "violation-points";
  effect: "counts" | "does-not-count" | "unknown";
  says: string;
  /** With this order in it. */
  value: number | null;
  /** Without it. */
  valueWithout: number | null;
  limit: number | null;
  rule: string;
}

export interface Consequence {
  id: string;
  at: string | null;
  atLocal: string | null;
  says: string;
  /** Whom it hurts that nobody acted. */
  hurts: "seller" | "buyer" | "nobody";
  rule: string;
}

export interface Question {
  fact: FactKey;
  trait?: Goods;
  says: string;
  /** Which half the answers decide. */
  decides: "verdict" | "then";
  /** What is answered: one of the options, or what is typed under `fact`. */
  kind: "choice" | "date" | "date-time" | "integer" | "money" | "rate" | "country" | "region";
  /** By answer, what becomes of that half; `need-facts` where the answer alone does not settle it. */
  wouldDecide: Record<string, Verdict | null>;
  options: Choice[];
}

export interface Choice {
  value: string;
  says: string;
  /** Null where `kind` is no choice. */
  given: Given | null;
}

export interface Flip {
  fact: FactKey;
  trait?: Goods;
  from: string | null;
  to: string;
  given: Given | null;
  verdict: Verdict;
  then: Verdict | null;
  says: string;
}

export interface Step {
  rule: string;
  outcome: "holds" | "fails" | "open";
  /** `key=value`; `key=?` where unknown. */
  because: string[];
}

/** Which rules decided. */
export type Rulebook = RulebookVersion;

export interface RulebookVersion {
  version: string;
  /** The date of the findings behind the rules, `YYYY-MM-DD`. */
  asOf: string;
}
