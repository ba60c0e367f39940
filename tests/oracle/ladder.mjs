// An independent reading of the ladder of situations: what may be answered to somebody who told only a part.
// Nothing here is shared with the Rust core; it is read from the text of the issue and from the interface.
//
//   partial(rnd, pick, full) → { c, lane }        a case with facts dropped, out of a full one
//   worlds(c, rnd, pick, n) → [case, …]           completions that contradict nothing stated
//   likely(c, rnd, pick, n) → [case, …]           the completions that are left on the last rung, the law's default kept
//   examine(c, lane, d, judge, rnd, pick)         → { bad: [[check, sentence], …], tried: {check: n}, ask: [follow-up, …] }
//   answer(followUp, d) → null | [check, sentence]  what the runner said of a follow-up case
//
// `judge(world)` is the naive oracle of the marketplace: null, or what verdicts and `then` are acceptable.
//
// The checks:
//   shape        the keys that the interface promises are there
//   safety       no refusal while a completion gives the buyer a right, unless that right is the `then`
//   fits         the answer is right in every completion that `assumed` leaves
//   assumed      each entry of `assumed`, said in the case, changes neither half of the answer
//   ask, flip    an option, said in the case, gives what it promises
//   settled      a settled answer is the answer of every completion, and nothing but what was said narrows it
//   need-facts   is said only where likely completions disagree about what to do now
//   one-side     where all completions lie on one side, that side is the answer
//   guard        the guards of the ladder
//   unconfirmed  a condition of the law that nobody confirmed gives `accept-advised` with its flip
//   whole        `overall` and `then`
//   few          `ask` is short
//   impossible   neither a flip nor a question leads to what cannot be

import { right as shopRight } from "./own-store.mjs";
import { withdrawal, rescission } from "./qoo10.mjs";
import { europeanRight, AMAZON } from "./amazon.mjs";

const DAY = 86400000;
const BEFORE = ["not-started", "in-production", "packed", "labelled"];
const SENT = ["with-carrier", "delivered", "coming-back", "back", "lost"];
const HAD = ["delivered", "coming-back", "back"];
const FAULT = ["defective", "not-as-described", "wrong-item", "missing-part"];
const REASON = [
  "change-of-mind",
  "ordered-by-mistake",
  "duplicate",
  "late",
  "not-received",
  ...FAULT,
  "wrong-address",
  "out-of-stock",
  "price-error",
  "minor",
  "misled-by-order-screen",
  "unsuitable-content",
  "import-charges",
  "buyer-unreachable",
];
const PLAIN = [
  "change-of-mind",
  "ordered-by-mistake",
  "duplicate",
  "wrong-address",
  "minor",
  "misled-by-order-screen",
  "unsuitable-content",
];
const UNDECIDED = ["need-facts", "unsettled"];
/** The buyer gets what the law or the marketplace owes. */
const BOUND = ["must-accept", "must-remedy", "automatic"];
const ACCEPT = [
  "must-accept",
  "accept-advised",
  "must-remedy",
  "automatic",
  "wait-for-item",
  "refund-with-deduction",
  "seller-cancels",
];
const DEFEND = ["contest", "do-not-refund-yourself"];
/** What a condition of the law hangs on and what its default says for the buyer. */
const LAW = { returnTerms: "not-shown", confirmStep: false, withdrawalInfoGiven: false };
const PROVISO = ["leavesToday", "deliveryProof", "termsAllowDays"];
/** What the seller has done. Who asks whether a return may be refused has not accepted it; the answer says that it takes this for granted. */
const DONE = ["returnRequestState"];
const PLACE = ["fulfilment", "orderStatus", "parcel", "returnedCondition"];
/** Facts that are a date or a number: what is taken for granted of them may have no piece of a Case that says just so. */
const WRITTEN = /(At|By|Until|Date|From|To|Days|Delivery|Dispatch)$/;
const CLAIM = ["channel", "claimState"];
const SIDE = [
  "requestedAt",
  "orderedAt",
  "deliveredAt",
  "shipBy",
  "estimatedDelivery",
  "delayNoticeSent",
  "buyerLearnedAt",
  "claimDecidedAt",
  "refundedAt",
  "now",
];

const amazon = (c) => AMAZON.includes(c.marketplace);
const COUNTRIES = ["JP", "DE", "FR", "GB", "US"];
/** No country of its own: whose law it is, the buyer's country says. */
const byCountry = (c) => ["own-store", "ebay", "etsy", "shopee", "tiktok-shop"].includes(c.marketplace);
/** A dossier of its own speaks of it, and not a few sentences. */
const wellKnown = (c) => amazon(c) || ["qoo10-jp", "own-store", "ebay"].includes(c.marketplace);
/** Country sites that are told by `site`, and the countries that a case of theirs may be completed with. */
const SITES = { shopee: ["MY", "PH", "SG", "TH"], "tiktok-shop": ["US", "GB", "JP", "TH"] };
const europe = (c) =>
  byCountry(c)
    ? !["JP", "US"].includes(c.buyerCountry)
    : amazon(c) && europeanRight({ marketplace: c.marketplace, parcel: "packed" }) === "yes";
const days = new Map();
/** Civil day number of the day written in a date or an instant; the same few days come again and again. */
function day(written) {
  const date = written.slice(0, 10);
  if (!days.has(date)) days.set(date, Math.floor(Date.parse(date + "T00:00:00Z") / DAY));
  return days.get(date);
}
const text = (n) => new Date(n * DAY).toISOString().slice(0, 10);
const list = (v) => (v === undefined || v === null ? [] : Array.isArray(v) ? v : [v]);

// ---------------------------------------------------------------- what contradicts what
/** True when two stated facts cannot both be; facts that are missing never clash. */
export function clash(c) {
  const p = c.parcel;
  const s = c.orderStatus;
  const before = p !== undefined && BEFORE.includes(p);
  const sent = p !== undefined && !before;
  if (sent && (s === "pending" || (s === "unpaid" && c.marketplace !== "own-store"))) return true;
  if (before && ["return-request", "delivery-refused"].includes(c.channel)) return true;
  if (before && (c.deliveredAt || c.handedOverAt || c.returnReceivedAt || c.returnFirstScanAt)) return true;
  if (p !== undefined && !HAD.includes(p) && c.deliveredAt) return true;
  if (p !== undefined && p !== "back" && c.returnReceivedAt) return true;
  if (p === "delivered" && c.channel === "delivery-refused") return true;
  if (["with-carrier", "lost"].includes(p) && c.channel === "return-request") return true;
  if (c.channel === "delivery-refused" && c.deliveredAt) return true;
  if (c.reason !== undefined) {
    if (FAULT.includes(c.reason) && p !== undefined && !HAD.includes(p)) return true;
    if (c.reason === "not-received" && (before || p === "back")) return true;
    if (c.channel === "seller" && c.reason === "out-of-stock" && sent) return true; // out of stock by the seller's own doing: not sent
    if (["import-charges", "buyer-unreachable"].includes(c.reason) && before) return true;
    if (
      c.channel === "seller" &&
      !["out-of-stock", "price-error", ...(c.marketplace === "ebay" ? ["wrong-address"] : [])].includes(c.reason)
    )
      return true;
  }
  if (c.channel === "seller" && sent) return true;
  if (c.channel === "subscription-page" && c.goods && !c.goods.includes("subscription")) return true;
  if (s === "ship-confirmed" && before) return true; // a false dispatch: possible, but no dossier judges it
  if (s !== undefined && s !== "ship-confirmed" && HAD.includes(p)) return true;
  if (c.returnedCondition !== undefined && p !== undefined && c.returnedCondition !== "not-sent-back" && p !== "back")
    return true;
  if (
    c.returnRequestState !== undefined &&
    (before || (c.channel !== undefined && c.channel !== "return-request" && c.channel !== "message"))
  )
    return true;
  if (c.returnRequestState === "auto-authorised" && c.insideReturnWindow === false) return true;
  if (["claim", "chargeback"].includes(c.channel) && c.claimState === "none") return true;
  if (c.claimDecidedAt && ["none", "open", "information-requested"].includes(c.claimState)) return true;
  if (["granted", "denied"].includes(c.claimState) && c.channel !== undefined && c.channel !== "claim") return true;
  if (
    ["open", "information-requested"].includes(c.claimState) &&
    c.channel !== undefined &&
    !["claim", "chargeback"].includes(c.channel)
  )
    return true;
  if (c.refundAlreadyMade === false && (c.refundedAt || c.refundedBy)) return true;
  const at = (k) => (typeof c[k] === "string" ? day(c[k]) : null);
  const order = ["orderedAt", "deliveredAt", "returnReceivedAt"].map(at).filter((x) => x !== null);
  if (order.some((x, i) => i > 0 && x < order[i - 1])) return true;
  if (at("orderedAt") !== null)
    for (const k of ["requestedAt", "claimDecidedAt"]) if (at(k) !== null && at(k) < at("orderedAt")) return true;
  if (
    c.channel === "return-request" &&
    at("requestedAt") !== null &&
    at("deliveredAt") !== null &&
    at("requestedAt") < at("deliveredAt")
  )
    return true;
  if (at("requestedAt") !== null && at("returnReceivedAt") !== null && at("requestedAt") > at("returnReceivedAt"))
    return true;
  if (at("now") !== null)
    for (const k of ["orderedAt", "deliveredAt", "requestedAt", "returnReceivedAt", "claimDecidedAt", "refundedAt"])
      if (at(k) !== null && at(k) > at("now")) return true;
  if (at("shipBy") !== null && at("now") !== null && s !== undefined) {
    if (s === "ship-date-passed" && at("shipBy") >= at("now")) return true;
    if (["paid", "ship-date-set"].includes(s) && at("shipBy") < at("now")) return true;
  }
  return false;
}

// ---------------------------------------------------------------- completions
const often = (rnd, first, rest, p = 0.75) => (rnd() < p ? first : rest[Math.floor(rnd() * rest.length)]);

/** One completion, each missing fact drawn from what does not clash with the facts before it; null when none was found. */
function complete(c, rnd, pick, fixed = {}) {
  const w = {};
  for (const [k, v] of Object.entries(c)) w[k] = Array.isArray(v) && k !== "goods" ? undefined : v;
  for (const k of Object.keys(w)) if (w[k] === undefined) delete w[k];
  if (clash(w)) return null;
  const put = (k, domain) => {
    if (w[k] !== undefined) return;
    const wanted = k in fixed ? [fixed[k]] : Array.isArray(c[k]) && k !== "goods" ? c[k] : domain;
    const left = wanted.filter((v) => !clash({ ...w, [k]: v }));
    if (left.length > 0) w[k] = pick(left);
    else if (k in fixed) {
      const free = domain.filter((v) => !clash({ ...w, [k]: v }));
      if (free.length > 0) w[k] = pick(free);
    }
  };
  if (SITES[c.marketplace] !== undefined) {
    put("site", w.buyerCountry ? [w.buyerCountry] : SITES[c.marketplace]);
    put("buyerCountry", [w.site]);
  } else if (byCountry(c)) put("buyerCountry", COUNTRIES);
  put("parcel", [...BEFORE, ...SENT]);
  put(
    "orderStatus",
    amazon(c)
      ? ["paid", "ship-date-set", "ship-date-passed", "pending", "ship-confirmed"]
      : c.marketplace === "own-store"
        ? ["paid", "ship-confirmed"]
        : ["unpaid", "paid", "ship-date-set", "ship-date-passed", "ship-confirmed"],
  );
  put("channel", [
    "cancel-button",
    "message",
    "return-request",
    "delivery-refused",
    "seller",
    ...(amazon(c)
      ? ["claim", "chargeback"]
      : ["ebay", "etsy", "shopee", "tiktok-shop"].includes(c.marketplace)
        ? ["claim"]
        : []),
  ]);
  put("reason", rnd() < 0.4 ? ["change-of-mind"] : REASON);
  put("reason", REASON);
  put(
    "goods",
    rnd() < 0.7
      ? [[]]
      : [
          ["made-to-order"],
          ["reserved"],
          ["perishable"],
          ["hygiene"],
          ["sealed-media"],
          ["clearance"],
          ["fashion"],
          ["electronics"],
        ],
  );
  put("buyerIsBusiness", [often(rnd, false, [true], 0.85)]);
  put("sellerIsBusiness", [often(rnd, true, [false], 0.9)]);
  put("partOfOrder", [often(rnd, false, [true], 0.9)]);
  put("alreadyRefusedOnce", [often(rnd, false, [true], 0.9)]);
  put("refundAlreadyMade", [false]);
  put("returnTerms", ["shown-both", "shown-once", "not-shown"]);
  put("termsCover", ["cancellations-and-returns", "returns"]);
  put("termsAllowDays", [often(rnd, 0, [30], c.marketplace === "ebay" ? 0.6 : 0.85)]);
  put("confirmStep", [true, false]);
  if (c.marketplace === "qoo10-jp") put("leavesToday", [true, false]);
  if (europe(w)) put("withdrawalInfoGiven", [true, false]);
  if (HAD.includes(w.parcel)) put("opened", [false, true]);
  if (w.reason === "minor") {
    put("guardianConsent", [false, true]);
    put("ageCheck", ["none", "tick-box", "date-of-birth", "document"]);
  }
  if (amazon(c)) {
    put("fulfilment", ["seller", "seller", "marketplace", "seller-prime"]);
    put(
      "claimState",
      ["claim", "chargeback"].includes(w.channel)
        ? w.channel === "claim"
          ? ["open", "information-requested", "granted", "denied"]
          : ["open"]
        : ["none"],
    );
    put("labelFromMarketplace", [true, false]);
    put("firstScanOnTime", [true, false]);
    put("listingErrorBy", [often(rnd, "seller", ["marketplace"], 0.9)]);
    put("returnlessRule", [often(rnd, false, [true], 0.9)]);
    put("domesticReturnAddress", [often(rnd, true, [false], 0.9)]);
    if (w.channel === "return-request")
      put(
        "returnRequestState",
        w.parcel === "delivered" ? ["auto-authorised", "pending", "authorised"] : ["authorised", "auto-authorised"],
      );
    if (w.channel === "return-request") put("returnLabelFrom", ["seller", "marketplace", "buyer"]);
  }
  if (byCountry(c) && c.marketplace !== "own-store") {
    put("claimState", w.channel === "claim" ? ["open"] : ["none"]);
    if (w.channel === "return-request")
      put("returnRequestState", w.parcel === "delivered" ? ["pending", "authorised"] : ["authorised"]);
  }
  // The days: an order, a receipt, a request, and today, in this order or the next.
  const stated = [
    "orderedAt",
    "deliveredAt",
    "requestedAt",
    "returnReceivedAt",
    "claimDecidedAt",
    "refundedAt",
    "shipBy",
    "estimatedDelivery",
  ]
    .filter((k) => typeof w[k] === "string")
    .map((k) => day(w[k]));
  const last = stated.length > 0 ? Math.max(...stated) : day("2026-11-24");
  put(
    "now",
    [0, 3, 25, 60].map((n) => text(last + n)),
  );
  if (w.now === undefined) return null;
  const today = day(w.now);
  const back = (from, ...steps) => steps.map((n) => text(from - n));
  if (w.parcel === "back") put("returnReceivedAt", back(today, 0, 1, 2, 4));
  const received = w.returnReceivedAt ? day(w.returnReceivedAt) : today;
  if (HAD.includes(w.parcel) && w.channel !== "delivery-refused")
    put(
      "deliveredAt",
      back(Math.min(received, w.requestedAt ? day(w.requestedAt) : received), 1, 2, 5, 7, 8, 13, 20, 28, 40, 60),
    );
  const after = w.deliveredAt ? day(w.deliveredAt) : null;
  put(
    "requestedAt",
    after === null
      ? back(Math.min(today, received), 0, 1)
      : [text(after + 1), text(after + 5), text(after + 12), ...back(Math.min(today, received), 0, 2)],
  );
  const first = Math.min(
    ...["deliveredAt", "requestedAt", "shipBy", "estimatedDelivery"].filter((k) => w[k]).map((k) => day(w[k])),
    today,
  );
  put("orderedAt", back(first, 2, 5, 12));
  if (["granted", "denied"].includes(w.claimState)) put("claimDecidedAt", back(today, 0, 2, 10, 40));
  if (w.parcel === "back" && amazon(c) && w.channel === "return-request")
    put("returnedCondition", ["as-sent", "used-or-damaged", "incomplete", "different-item"]);
  if (w.returnedCondition === undefined && w.parcel === "back")
    put("returnedCondition", ["as-sent", "used-or-damaged"]);
  if (["parcel", "orderStatus", "channel", "reason", "goods"].some((k) => w[k] === undefined)) return null;
  return clash(w) ? null : w;
}

export function worlds(c, rnd, pick, n, fixed) {
  const found = [];
  for (let i = 0; i < n * 2 && found.length < n; i++) {
    const w = complete(c, rnd, pick, fixed);
    if (w) found.push(w);
  }
  return found;
}

/** What the seller would see by looking: the rungs of place and screen. */
function place(c) {
  const put = {};
  const p = list(c.parcel);
  const s = list(c.orderStatus);
  if (c.fulfilment === undefined && amazon(c)) put.fulfilment = "seller";
  if (p.length === 0) {
    if (s.length === 1 && s[0] === "ship-confirmed")
      put.parcel =
        ["return-request"].includes(c.channel) || FAULT.includes(c.reason)
          ? "delivered"
          : c.channel === "delivery-refused"
            ? "coming-back"
            : "with-carrier";
    else if (c.deliveredAt || c.channel === "return-request" || FAULT.includes(c.reason)) put.parcel = "delivered";
    else if (c.channel === "delivery-refused") put.parcel = "coming-back";
    else if (c.reason === "not-received") put.parcel = "with-carrier";
    else if (s.length > 0) put.parcel = "not-started"; // nothing tells where it is when the screen is not known either
  }
  const where = put.parcel ?? (p.length === 1 ? p[0] : undefined);
  if (s.length === 0 && where !== undefined)
    put.orderStatus = SENT.includes(where) ? "ship-confirmed" : c.marketplace === "qoo10-jp" ? "ship-date-set" : "paid";
  if (c.claimState === undefined) put.claimState = ["claim", "chargeback"].includes(c.channel) ? "open" : "none";
  if (c.returnedCondition === undefined && where === "back") put.returnedCondition = "as-sent";
  return put;
}
const ORDINARY = {
  buyerIsBusiness: false,
  sellerIsBusiness: true,
  partOfOrder: false,
  alreadyRefusedOnce: false,
  goods: [],
  termsAllowDays: 0,
  termsCover: "cancellations-and-returns",
  listingErrorBy: "seller",
  returnlessRule: false,
  domesticReturnAddress: true,
  opened: false,
  refundAlreadyMade: false,
};

/** The completions on the last rung, with the law's default in the buyer's favour and no proviso. */
export function likely(c, rnd, pick, n) {
  const fixed = { ...ORDINARY, ...place(c), leavesToday: false };
  for (const k of Object.keys(LAW)) fixed[k] = LAW[k];
  if (c.channel !== "seller") fixed.reason = "change-of-mind";
  for (const k of Object.keys(fixed))
    if (c[k] !== undefined && (!Array.isArray(c[k]) || k === "goods")) delete fixed[k];
  const found = worlds(c, rnd, pick, n, fixed);
  const asked = (w) =>
    c.channel !== undefined || !["claim", "chargeback", "seller", "subscription-page"].includes(w.channel);
  return found.filter((w) => asked(w) && ((c.deliveredAt !== undefined && c.requestedAt !== undefined) || inTime(w)));
}
/** The buyer's side: the shortest period is not over. */
const inTime = (w) => !w.deliveredAt || !w.requestedAt || day(w.requestedAt) - day(w.deliveredAt) <= 7;

// ---------------------------------------------------------------- what a completion comes to
/** The words that the buyer's wish as a whole may come to in this completion. */
function whole(want) {
  const out = new Set();
  for (const v of list(want.verdict)) {
    if (v !== "may-refuse" && v !== "not-a-cancellation") {
      out.add(v);
      continue;
    }
    const then = typeof want.then === "function" ? want.then(v) : want.then;
    if (then === undefined) {
      out.add(v);
      continue;
    }
    for (const t of Array.isArray(then) ? then : [then]) out.add(t === null ? v : t);
  }
  return [...out];
}
/** True when the law itself gives the buyer a right in this completion, whatever the rows of the marketplace say. */
function lawful(w) {
  if (
    ["seller", "claim", "chargeback", "subscription-page", "delivery-refused"].includes(w.channel) ||
    !PLAIN.includes(w.reason)
  )
    return false;
  if (
    w.buyerIsBusiness ||
    w.sellerIsBusiness === false ||
    w.refundAlreadyMade ||
    (w.goods ?? []).some((g) => ["digital", "service", "subscription"].includes(g))
  )
    return false;
  if (w.orderStatus === "unpaid" || w.orderStatus === "pending") return false;
  if (byCountry(w)) return shopRight(w) === "yes" || (w.buyerCountry === "JP" && rescission(w) === "yes");
  if (!amazon(w) || w.marketplace === "amazon-jp") {
    if (w.fulfilment !== undefined && w.fulfilment !== "seller") return false;
    return withdrawal(w.deliveredAt ? { ...w, parcel: "delivered" } : w) === "yes" || rescission(w) === "yes";
  }
  return amazon(w) && w.fulfilment === "seller" && europeanRight(w) === "yes";
}
const friendly = (v) => ACCEPT.includes(v) || ["do-not-refund-yourself", "marketplace-decides", "redirect"].includes(v);
const refuses = (d) => d.then === "may-refuse" || (d.verdict === "may-refuse" && !friendly(d.then));
const bindsIn = (words) =>
  words.some((v) => BOUND.includes(v)) &&
  !words.some((v) => ["may-refuse", "not-a-cancellation", "contest", "unsettled", "need-facts"].includes(v));
const accepts = (want, got) => list(want).includes(got);
/** Does the answer hold in this completion? A cautious word holds where the careful course is no loss of a right, and
 *  where nothing is called settled one word of the side of accepting or remedy stands for another. */
export function holds(d, want) {
  const words = whole(want);
  if (UNDECIDED.includes(d.verdict)) return true;
  const said = d.overall ?? (["may-refuse", "not-a-cancellation"].includes(d.verdict) ? d.then : d.verdict);
  if (
    d.settled !== "settled" &&
    ACCEPT.includes(said) &&
    words.some((v) => ACCEPT.includes(v)) &&
    words.every((v) => ACCEPT.includes(v) || UNDECIDED.includes(v))
  )
    return true;
  const careful = (v) =>
    v === "accept-advised" && words.some((x) => ACCEPT.includes(x) || x === "may-refuse" || x === "unsettled");
  if (!accepts(want.verdict, d.verdict)) return careful(d.verdict);
  const then = typeof want.then === "function" ? want.then(d.verdict) : want.then;
  if (then === undefined || UNDECIDED.includes(d.then)) return true;
  return (Array.isArray(then) ? then : [then]).includes(d.then ?? null) || careful(d.then);
}
const agrees = (w, given) =>
  Object.entries(given).every(
    ([k, v]) =>
      w[k] === undefined ||
      JSON.stringify(w[k]) === JSON.stringify(v) ||
      (Array.isArray(v) && k !== "goods" && v.includes(w[k])),
  );

/** Pieces of a Case said at once: lists of what may be are narrowed by one another, traits of goods add up. */
function together(pieces) {
  const said = {};
  for (const piece of pieces)
    for (const [k, v] of Object.entries(piece)) {
      if (k === "goods") said.goods = [...new Set([...(said.goods ?? []), ...v])];
      else if (Array.isArray(said[k]) && Array.isArray(v)) {
        const both = said[k].filter((x) => v.includes(x));
        said[k] = both.length === 1 ? both[0] : both;
      } else if (Array.isArray(v) && said[k] !== undefined) continue;
      else said[k] = v;
    }
  return said;
}
/** What the issue names as impossible: refused at the door and still here, or out of stock by the seller's own doing and sent. */
const impossible = (c) =>
  (list(c.parcel).length > 0 && list(c.parcel).every((p) => BEFORE.includes(p)) && c.channel === "delivery-refused") ||
  (list(c.parcel).length > 0 &&
    list(c.parcel).every((p) => SENT.includes(p)) &&
    c.channel === "seller" &&
    c.reason === "out-of-stock" &&
    c.partOfOrder === false);

// ---------------------------------------------------------------- partial cases
const KEEP = ["marketplace", "buyerCountry", "site"];
export function partial(rnd, pick, full) {
  const c = { ...full };
  const roll = rnd();
  if (roll < 0.3) {
    // four taps
    const kept = { marketplace: c.marketplace };
    if (c.buyerCountry) kept.buyerCountry = c.buyerCountry;
    if (c.site && SITES[c.marketplace] !== undefined) kept.site = c.site;
    if (c.buyerCountry && rnd() < 0.1) delete kept.buyerCountry;
    for (const [k, p] of [
      ["fulfilment", 0.6],
      ["parcel", 0.93],
      ["reason", 0.9],
      ["channel", 0.9],
      ["orderStatus", 0.5],
    ])
      if (c[k] !== undefined && rnd() < p) kept[k] = c[k];
    if (rnd() < 0.5) kept.now = c.now;
    return { c: kept, lane: kept.now ? "taps with now" : "taps" };
  }
  if (roll < 0.5) {
    // a condition of the law that nobody confirmed
    const gone = Object.keys(LAW).filter(
      (k) =>
        c[k] !== undefined &&
        (k !== "confirmStep" || ["ordered-by-mistake", "duplicate"].includes(c.reason)) &&
        rnd() < 0.7,
    );
    if (c.returnTerms !== undefined && gone.length === 0) gone.push("returnTerms");
    if (rnd() < 0.7)
      Object.assign(
        c,
        { partOfOrder: false, buyerIsBusiness: false, sellerIsBusiness: true, termsCover: "cancellations-and-returns" },
        c.alreadyRefusedOnce === undefined ? {} : { alreadyRefusedOnce: false },
        c.leavesToday === undefined ? {} : { leavesToday: true },
      );
    if (rnd() < 0.7)
      for (const [k, v] of [
        ["returnTerms", "shown-both"],
        ["confirmStep", true],
        ["withdrawalInfoGiven", true],
      ])
        if (c[k] !== undefined) c[k] = v;
    for (const k of gone) delete c[k];
    return { c, lane: "unconfirmed", gone };
  }
  const names = Object.keys(c).filter((k) => !KEEP.includes(k));
  const n = Math.floor(rnd() * 9);
  for (let i = 0; i < n; i++) delete c[pick(names)];
  if (rnd() < 0.3) delete c.requestedAt;
  // Several places at once end on the last rung of the ladder, where at a marketplace of which less is known provisos of others
  // are taken for granted (that it leaves today): left out there, and open.
  if (rnd() < 0.15 && c.parcel && wellKnown(full)) {
    // one of these
    const some = [...BEFORE, ...SENT].filter((p) => p === full.parcel || (rnd() < 0.3 && !clash({ ...c, parcel: p })));
    if (some.length > 1) c.parcel = some;
  }
  return { c, lane: "dropped" };
}

// ---------------------------------------------------------------- the checks
export const CHECKS = [
  "shape",
  "safety",
  "fits",
  "assumed",
  "ask",
  "flip",
  "settled",
  "need-facts",
  "one-side",
  "guard",
  "unconfirmed",
  "whole",
  "few",
  "impossible",
];
const half = (d) => `${d.verdict}/${d.then ?? null}`;

export function examine(item, d, judge, rnd, pick) {
  const { c, lane, gone } = item;
  const bad = [];
  const tried = {};
  const follow = [];
  const test = (check, good, sentence) => {
    tried[check] = (tried[check] ?? 0) + 1;
    if (!good) bad.push([check, sentence]);
  };
  const later = (f) =>
    follow.push({
      ...f,
      origin: c,
      said: { verdict: d.verdict, then: d.then ?? null, overall: d.overall, settled: d.settled },
    });
  const assumed = d.assumed ?? [];
  const facts = assumed.map((a) => a.fact);

  // shape
  test("shape", d.overall !== undefined, "no key `overall`");
  test("shape", !("trace" in d), "`trace` although nobody asked for it");
  // What only dates or figures say has no piece of a case, nor has a country whose law was not read; the goods are said with all their traits, and have none where that would turn the answer.
  for (const a of assumed)
    test(
      "shape",
      typeof a.given === "object" &&
        (a.given !== null ||
          WRITTEN.test(a.fact) ||
          a.fact === "goods" ||
          (a.fact === "shopTool" && /lapse/.test(a.value)) ||
          (a.fact === "buyerCountry" && a.value === "other")),
      `assumed ${a.fact} without \`given\``,
    );
  for (const q of d.ask ?? []) {
    test(
      "shape",
      (typeof q.fact === "string" && (q.options ?? []).length > 0) || q.kind !== "choice",
      "ask of a choice without options",
    );
    test("shape", q.decides === "verdict" || q.decides === "then", "ask without `decides`");
    test("shape", typeof q.kind === "string", "ask without `kind`");
    for (const o of q.options ?? []) {
      test("shape", o.given !== undefined && (o.given !== null || q.kind !== "choice"), "ask option without `given`");
      test(
        "shape",
        q.kind !== "choice" || (q.wouldDecide ?? {})[o.value] !== undefined,
        `option of ${q.fact} without a place in \`wouldDecide\``,
      );
    }
  }
  for (const f of d.flips ?? []) test("shape", f.given !== undefined, "flip without `given`");

  // whole
  test(
    "whole",
    !(d.verdict === "not-a-cancellation" && (d.then === null || d.then === undefined)),
    "`then` null at not-a-cancellation",
  );
  if (d.overall !== undefined) {
    if (
      ["may-refuse", "not-a-cancellation"].includes(d.verdict) &&
      ["must-accept", "must-remedy", "wait-for-item", "refund-with-deduction"].includes(d.then)
    )
      test("whole", d.overall === d.then, `overall ${d.overall} at ${half(d)}`);
    else
      test("whole", d.overall === d.verdict || (d.then && d.overall === d.then), `overall ${d.overall} at ${half(d)}`);
  }

  const until = d.law?.until;
  const asked = c.requestedAt ?? c.now;
  // When the request came may not have been said: then it may have come in time.
  if (
    d.law?.buyerMayWithdraw === true &&
    c.requestedAt !== undefined &&
    typeof until === "string" &&
    typeof asked === "string"
  )
    test(
      "whole",
      day(until) >= day(asked) - 1,
      `law.until ${until.slice(0, 10)} beside an open right, asked for on ${asked.slice(0, 10)}`,
    );

  // few
  for (const q of d.ask ?? [])
    for (const v of Object.values(q.wouldDecide ?? {}))
      test(
        "few",
        (typeof v === "string" && v !== "error") || (v === null && q.decides === "then"),
        `an option of ${q.fact} is no verdict`,
      );
  // One that turns nothing by itself may be the first step to an answer that several things decide together: it is asked alone.
  const alone =
    (d.ask ?? []).length === 1 &&
    d.settled === "unsettled" &&
    ["accept-advised", "unsettled", "need-facts"].includes(d.overall);
  for (const q of d.ask ?? [])
    test(
      "few",
      alone ||
        new Set(Object.values(q.wouldDecide ?? {})).size > 1 ||
        Object.values(q.wouldDecide ?? {}).some((v) => v !== (q.decides === "then" ? d.then : d.verdict)),
      `asks ${q.fact}, which turns nothing`,
    );
  if (UNDECIDED.slice(0, 1).includes(d.verdict)) test("few", (d.ask ?? []).length > 0, "need-facts asks nothing");

  // guards
  const value = (fact) =>
    assumed.filter((a) => a.fact === fact).flatMap((a) => (a.given ? list(a.given[fact]) : [a.value]));
  // Several values left are what is ordinary, not a situation.
  const rung = [
    ...new Set(
      assumed
        .filter((a) => !String(a.value).includes("|"))
        .map((a) => a.fact)
        .filter((f) => [...PLACE, "reason"].includes(f)),
    ),
  ];
  const proviso = [...new Set(facts.filter((f) => PROVISO.includes(f)))];
  const claim = [...new Set(facts.filter((f) => CLAIM.includes(f)))];
  test(
    "guard",
    d.settled !== "settled" || rung.length + proviso.length + claim.length === 0,
    `settled although ${[...rung, ...proviso, ...claim]} is assumed`,
  );
  test("guard", !(d.settled === "settled" && d.then === "need-facts"), "settled while `then` is need-facts");
  if (rung.length > 0) {
    // The buyer's own page is right wherever the delivery under way is (D-17, D-19).
    const page =
      amazon(c) &&
      d.verdict === "redirect" &&
      list(c.goods).includes("subscription") &&
      rung.every((f) => ["orderStatus", "parcel"].includes(f));
    test("guard", d.settled === "unsettled" || page, `${d.settled} although ${rung} is presumed`);
    test("guard", !proviso.some((f) => f !== "termsAllowDays"), `a proviso (${proviso}) on a rung (${rung})`);
    // Where no other value turns the answer, there is nothing to ask.
    test(
      "guard",
      (d.ask ?? []).length === 0 ||
        Object.values(d.ask[0].wouldDecide ?? {}).some(
          (v) => v !== (d.ask[0].decides === "then" ? (d.then ?? null) : d.verdict),
        ),
      `a rung (${rung}) and ask[0] turns nothing`,
    );
  }
  if (facts.includes("reason") && value("reason").every((v) => v === "change-of-mind"))
    test("guard", !refuses(d), `the reason is presumed and the answer is ${half(d)}`);
  // In the minutes in which a buyer cancels alone there the seller has no say: that they are over takes no right away. Nor
  // does it that the marketplace has not ended the order by itself yet.
  const itself = { orderedAt: ["rakuten", "yahoo-shopping"], requestedAt: ["mercari", "shopee"], shipBy: ["buyma"] };
  const side = facts.filter((f) => SIDE.includes(f) && !itself[f]?.includes(c.marketplace));
  if (side.length > 0) test("guard", !refuses(d), `${side} is presumed and the answer is ${half(d)}`);
  if (
    facts.includes("parcel") &&
    list(c.reason).length > 0 &&
    list(c.reason).every((r) => FAULT.includes(r) || r === "not-received")
  )
    test("guard", !value("parcel").every((p) => BEFORE.includes(p)), `not sent is presumed beside ${c.reason}`);
  // Where the dates say that Amazon's own is over, only a longer one of the shop's is excluded: its own generosity.
  // That it still runs may be taken for granted where the answer accepts on the strength of it.
  const running = value("insideReturnWindow").every((v) => String(v) === "true") && !refuses(d);
  test(
    "guard",
    !facts.includes("insideReturnWindow") || c.deliveredAt !== undefined || running,
    "the return window is presumed",
  );
  for (const a of assumed)
    for (const k of Object.keys(a.given ?? {}))
      if (c[k] !== undefined && !(Array.isArray(c[k]) && k !== "goods"))
        test(
          "guard",
          JSON.stringify(c[k]) === JSON.stringify(a.given[k]) || k === "goods",
          `assumed rewrites ${k}, which was stated`,
        );

  // the completions
  const all = worlds(c, rnd, pick, lane === "unconfirmed" ? 20 : 32);
  const given = together(assumed.map((a) => a.given ?? {}));
  const untold = assumed.filter((a) => a.given === null);
  const left = (Object.keys(given).length > 0 ? worlds({ ...c, ...given }, rnd, pick, 20) : all)
    .filter((w) => c.channel !== undefined || w.channel !== "subscription-page") // a page of its own, and no dossier joins it with a single parcel
    .filter((w) =>
      untold.every((a) =>
        a.fact === "goods"
          ? !(w.goods ?? []).includes(a.trait)
          : ["deliveredAt", "requestedAt"].includes(a.fact)
            ? inTime(w)
            : a.fact === "termsAllowDays"
              ? w.termsAllowDays === 0
              : false,
      ),
    );
  let worst = null;
  let unsafe = null;
  const sides = new Set();
  let spoken = 0;
  for (const w of all) {
    const want = judge(w);
    if (want !== null) spoken++;
    const words = want === null ? [] : whole(want);
    if (want !== null)
      sides.add(
        words.every((v) => ACCEPT.includes(v))
          ? "accept"
          : words.every((v) => DEFEND.includes(v))
            ? "defend"
            : words.join("|"),
      );
    if (!refuses(d) || unsafe) continue;
    const ordinary =
      (c.buyerIsBusiness !== undefined || !w.buyerIsBusiness) &&
      (c.sellerIsBusiness !== undefined || w.sellerIsBusiness !== false) &&
      (c.termsAllowDays !== undefined || w.termsAllowDays === 0);
    const provided = [...PROVISO, ...DONE].every((k) => !(k in given) || agrees(w, { [k]: given[k] }));
    if (ordinary && provided && (bindsIn(words) || (lawful(w) && !words.includes("may-refuse")))) unsafe = [w, words];
  }
  let kept = 0;
  for (const w of left) {
    const want = judge(w);
    if (want === null) continue;
    kept++;
    if (!worst && !holds(d, want)) worst = [w, whole(want)];
  }
  if (refuses(d)) {
    tried.safety = (tried.safety ?? 0) + 1;
    if (unsafe)
      later({
        check: "safety",
        kind: "confirm",
        c: unsafe[0],
        words: unsafe[1],
        sentence: `${half(d)} though a completion gives the buyer a right`,
      });
  }
  if (kept > 0 && !UNDECIDED.includes(d.verdict)) {
    tried.fits = (tried.fits ?? 0) + 1;
    if (worst)
      later({
        check: d.settled === "settled" ? "settled" : "fits",
        kind: "confirm",
        c: worst[0],
        words: worst[1],
        sentence: `${d.settled} ${half(d)} does not hold in a completion that \`assumed\` leaves`,
      });
  }
  if (sides.size === 1 && all.length > 10 && spoken > 0.7 * all.length) {
    const side = [...sides][0];
    const word = d.overall ?? (["may-refuse", "not-a-cancellation"].includes(d.verdict) ? d.then : d.verdict);
    const silent = ["orderStatus", "parcel", "reason", "channel"].every((k) => c[k] === undefined);
    if (side === "accept")
      test(
        "one-side",
        (silent && word === "need-facts") ||
          ACCEPT.includes(word) ||
          word === "unsettled" ||
          ["redirect", "marketplace-decides"].includes(word),
        `every completion is on the side of accepting or remedy, the answer is ${half(d)}`,
      );
    if (side === "defend")
      test("one-side", DEFEND.includes(word), `every completion contests or does not pay, the answer is ${half(d)}`);
  }

  // need-facts
  if ((d.verdict === "need-facts" || d.then === "need-facts") && !(byCountry(c) && c.buyerCountry === undefined)) {
    const last = likely(c, rnd, pick, 12);
    const judged = last.map((w) => [w, judge(w)]).filter(([, want]) => want !== null);
    // nothing about the return window is presumed: it decides wherever the law gives no right
    const byWindow =
      c.insideReturnWindow === undefined &&
      (c.deliveredAt === undefined || c.requestedAt === undefined) &&
      judged.some(([w]) => amazon(w) && HAD.includes(w.parcel) && !lawful(w));
    if (judged.length >= 3 && judged.length > 0.7 * last.length && !byWindow) {
      const words = judged.map(([, want]) => whole(want));
      const one = words[0].filter(
        (v) =>
          v !== null &&
          !UNDECIDED.includes(v) &&
          words.every((x) => x.includes(v) && x.every((y) => y === v || y === "not-a-cancellation")),
      );
      const accept = words.every((x) => x.length > 0 && x.every((v) => ACCEPT.includes(v)));
      const refusal = one.length > 0 && one.every((v) => v === "may-refuse" || v === "not-a-cancellation");
      const guarded = refusal && c.reason === undefined;
      // Where the parcel is may be asked before anything is said, and of an order at Amazon how the wish came: a message is no request.
      const silent = ["orderStatus", "parcel", "reason", "channel"].every((k) => c[k] === undefined);
      const mayAsk =
        words.some((x) => x.includes("need-facts")) ||
        silent ||
        (!wellKnown(c) && c.parcel === undefined) ||
        (amazon(c) &&
          (c.channel === undefined ||
            (c.orderStatus === undefined && (c.parcel === undefined || c.shipBy !== undefined)))); // confirmed by mistake it is another matter (D-08)
      test(
        "need-facts",
        mayAsk || guarded || !(accept || one.length > 0),
        `${half(d)} though the likely completions come to ${accept ? "the side of accepting (" + words[0].join("|") + ")" : one.join("|")}`,
      );
    }
  }

  // a condition of the law that nobody confirmed
  if (lane === "unconfirmed" && gone.length > 0) {
    const base = { ...ORDINARY, ...c };
    const choices = gone.map((k) => (k === "returnTerms" ? ["shown-both", "shown-once", "not-shown"] : [true, false]));
    const combos = choices.reduce(
      (acc, domain, i) => acc.flatMap((x) => domain.map((v) => ({ ...x, [gone[i]]: v }))),
      [{}],
    );
    const ends = combos
      .map((x) => judge({ ...base, ...x }))
      .filter((x) => x !== null)
      .map(whole);
    const no = ends.filter((x) => x.includes("may-refuse") && !bindsIn(x) && !x.includes("must-accept"));
    const yes = ends.filter(bindsIn);
    if (c.alreadyRefusedOnce !== true && c.partOfOrder !== true && no.length > 0 && yes.length > 0) {
      // There is no cancelling of what has left: the no is to the button, and what is owed for the return speaks.
      const owed = ["ebay", "etsy"].includes(c.marketplace) && d.then === "must-accept";
      test(
        "unconfirmed",
        owed || d.verdict === "accept-advised" || d.then === "accept-advised",
        `${gone} is not confirmed and the answer is ${half(d)}, not accept-advised`,
      );
      const turning = [
        ...(d.flips ?? []).filter((f) => gone.includes(f.fact) && [f.verdict, f.then].includes("may-refuse")),
        ...(d.ask ?? []).filter(
          (q) => gone.includes(q.fact) && Object.values(q.wouldDecide ?? {}).includes("may-refuse"),
        ),
      ];
      // A slip of the buyer's stays open whatever the terms say.
      if (gone.length === 1 && !owed && !["ordered-by-mistake", "duplicate"].includes(c.reason))
        test(
          "unconfirmed",
          turning.length > 0,
          `${gone} is not confirmed and no flip or question says what confirming it gives`,
        );
    }
  }

  // follow-ups
  for (const a of assumed)
    if (a.given && typeof a.given === "object")
      later({ check: "assumed", kind: "same", c: { ...c, ...a.given }, sentence: `assumed ${a.fact}` });
  if (assumed.length > 1 && Object.keys(given).length > 0)
    later({ check: "assumed", kind: "same", c: { ...c, ...given }, sentence: "all of assumed" });
  for (const q of d.ask ?? [])
    for (const o of q.options ?? []) {
      const promised = (q.wouldDecide ?? {})[o.value];
      if (o.given && !impossible(c))
        test("impossible", !impossible({ ...c, ...o.given }), `ask ${q.fact} offers what cannot be`);
      if (o.given && promised !== undefined)
        later({
          check: "ask",
          kind: "promise",
          half: q.decides ?? "verdict",
          promised,
          c: { ...c, ...o.given },
          sentence: `ask ${q.fact}`,
        });
    }
  for (const f of d.flips ?? [])
    if (f.given && !impossible(c))
      test("impossible", !impossible({ ...c, ...f.given }), `flip ${f.fact} leads to what cannot be`);
  for (const f of d.flips ?? [])
    if (f.given)
      later({
        check: "flip",
        kind: "promise",
        half: f.verdict !== undefined ? "verdict" : "then",
        promised: f.verdict ?? f.then,
        then: f.then,
        c: { ...c, ...f.given },
        sentence: `flip ${f.fact}`,
      });
  if (d.settled === "settled") {
    const learned = (w) => Object.keys(w).filter((k) => JSON.stringify(w[k]) !== JSON.stringify(c[k]));
    for (let i = 0; i < 3 && all.length > 0; i++) {
      const w = pick(all);
      const more = learned(w);
      if (more.length === 0) continue;
      const k = pick(more);
      later({
        check: "settled",
        kind: "learn",
        c: { ...c, [k]: w[k] },
        sentence: `settled ${half(d)} turns when ${k} is learned`,
      });
      if (i === 0)
        later({ check: "settled", kind: "learn", c: w, sentence: `settled ${half(d)} turns in a completion` });
    }
    for (let i = 0; i < 5; i++) {
      const k = pick(KEYS);
      if (c[k] === undefined)
        later({
          check: "settled",
          kind: "learn",
          c: { ...c, [k]: pick(ANY[k]) },
          sentence: `settled ${half(d)} turns when ${k} is learned`,
        });
    }
  }
  return { bad, tried, follow };
}

/** Any fact of the interface and what may be learned of it, whatever it has to do with the answer. */
const ANY = {
  alreadyRefusedOnce: [true, false],
  partOfOrder: [true, false],
  opened: [true, false],
  leavesToday: [true, false],
  stockAvailable: [true, false],
  confirmStep: [true, false],
  buyerIsBusiness: [true, false],
  sellerIsBusiness: [true, false],
  withdrawalInfoGiven: [true, false],
  returnCostTold: [true, false],
  insideReturnWindow: [true, false],
  labelFromMarketplace: [true, false],
  firstScanOnTime: [true, false],
  delayNoticeSent: [true, false],
  refundAlreadyMade: [true, false],
  returnlessRule: [true, false],
  domesticReturnAddress: [true, false],
  guardianConsent: [true, false],
  returnTerms: ["shown-both", "shown-once", "not-shown"],
  termsCover: ["returns", "cancellations-and-returns"],
  termsAllowDays: [0, 7, 30],
  ageCheck: ["none", "tick-box", "date-of-birth", "document"],
  claimState: ["none", "open", "information-requested", "granted", "denied", "closed"],
  returnedCondition: ["as-sent", "used-or-damaged", "incomplete", "different-item", "not-sent-back"],
  deliveryProof: ["none", "scan", "signature"],
  refundedBy: ["seller", "marketplace"],
  shopTool: ["base", "stores", "shopify", "other"],
  paymentMethod: ["card", "paypal", "bank-transfer", "konbini", "cash-on-delivery"],
  orderedBy: ["screen", "phone", "mail", "seller-called"],
  recordedReason: ["buyer", "shop"],
  listingErrorBy: ["seller", "marketplace"],
  returnLabelFrom: ["seller", "marketplace", "buyer"],
  returnRequestState: ["auto-authorised", "pending", "authorised", "closed"],
  sellerLevel: ["general", "excellent", "power"],
  delayConsent: ["express", "silent", "refused"],
  noticeDays: [0, 14],
  fulfilment: ["seller", "marketplace", "seller-prime"],
  orderStatus: ["unpaid", "pending", "paid", "ship-date-set", "ship-date-passed", "ship-confirmed"],
  parcel: [...BEFORE, ...SENT],
  reason: REASON,
  channel: [
    "cancel-button",
    "message",
    "return-request",
    "delivery-refused",
    "subscription-page",
    "claim",
    "chargeback",
    "seller",
  ],
  goods: [
    [],
    ["made-to-order"],
    ["reserved"],
    ["perishable"],
    ["hygiene"],
    ["sealed-media"],
    ["digital"],
    ["service"],
    ["subscription"],
    ["fashion", "used"],
  ],
};
for (const k of [
  "now",
  "orderedAt",
  "paidAt",
  "requestedAt",
  "shipBy",
  "handedOverAt",
  "estimatedDelivery",
  "deliveredAt",
  "returnFirstScanAt",
  "returnReceivedAt",
  "refundedAt",
  "claimDecidedAt",
  "acceptanceSentAt",
  "informationGivenAt",
  "neededBy",
  "graceUntil",
  "buyerLearnedAt",
  "nextDispatch",
  "delayNewDate",
])
  ANY[k] = ["2026-08-01", "2026-10-20", "2026-11-05", "2026-11-15", "2026-11-20", "2026-11-22", "2026-12-05"];
const KEYS = Object.keys(ANY);

/** What became of a follow-up: null when all is well, 'contradiction' when the completion is none for the runner. */
export function answer(f, d) {
  const short = (x) => JSON.stringify(x);
  const diff = () => short(Object.fromEntries(Object.entries(f.c).filter(([k, v]) => short(v) !== short(f.origin[k]))));
  if (d.error) {
    if (f.kind === "confirm" || f.kind === "learn") return "contradiction";
    return [f.check, `${f.sentence}: its \`given\` is an error (${d.error.code} ${d.error.field})`, diff()];
  }
  const got = half(d);
  if (f.kind === "confirm" && f.check === "fits" && f.said.settled === "unsettled" && d.overall === f.said.overall)
    return null;
  // An answer short of settled speaks of the whole: the same duty reached as a return is no other answer, nor is an order that cancels itself.
  if (
    f.kind === "confirm" &&
    f.check === "fits" &&
    f.said.settled === "unsettled" &&
    ACCEPT.includes(f.said.overall) &&
    [...ACCEPT, "automatic"].includes(d.overall) &&
    d.overall !== "may-refuse"
  )
    return null;
  if (
    f.kind === "confirm" &&
    f.check === "fits" &&
    f.said.settled === "unsettled" &&
    DEFEND.includes(f.said.verdict) &&
    [...DEFEND, "marketplace-decides", "wait-for-item"].includes(d.overall)
  )
    return null;
  if (f.kind === "confirm")
    return [
      f.check,
      `${f.sentence} (oracle there: ${f.words.join("|") || "the law gives a right"}; runner there: ${got})`,
      diff(),
    ];
  // Advice is the careful course: once its premise is said it may become a permission, or be left as open as it was.
  if (f.kind === "same" && [f.said.then, f.said.verdict].includes("accept-advised") && f.said.settled === "unsettled")
    return null;
  if (f.kind === "same" && d.overall === f.said.overall && f.said.settled === "unsettled") return null;
  // Where nothing is called settled one word of the side of accepting stands for another, and for what no source settles.
  if (
    !wellKnown(f.c) &&
    f.kind === "same" &&
    [...ACCEPT, "unsettled"].includes(f.said.overall) &&
    ACCEPT.includes(d.overall) &&
    f.said.settled === "unsettled" &&
    d.settled === "unsettled"
  )
    return null;
  // A bound seller is bound by either word; which one hangs on dates that only what was said completes.
  if (
    f.kind === "same" &&
    [f.said.overall, d.overall].every((v) => ["must-accept", "must-remedy"].includes(v)) &&
    f.said.settled === "unsettled" &&
    d.settled === "unsettled"
  )
    return null;
  if (f.kind === "same")
    return d.verdict === f.said.verdict && (d.then ?? null) === f.said.then
      ? null
      : [f.check, `${f.sentence}, said in the case, gives ${got} instead of ${f.said.verdict}/${f.said.then}`, diff()];
  if (f.kind === "learn")
    return d.verdict === f.said.verdict && (d.then ?? null) === f.said.then
      ? null
      : [f.check, `${f.sentence} into ${got}`, diff()];
  if (d[f.half] !== f.promised) return [f.check, `${f.sentence} promised ${f.half} ${f.promised}, gave ${got}`, diff()];
  if (f.then !== undefined && f.then !== null && d.then !== f.then)
    return [f.check, `${f.sentence} promised then ${f.then}, gave ${got}`, diff()];
  return null;
}
