// An independent, naive reading of the law for a shop of one's own: Japan (D-JP-01 … D-JP-30), the European Union
// (D-EU-01 … D-EU-15), the United Kingdom (D-UK-01 … D-UK-12) and the United States (D-US-01 … D-US-15). Nested ifs
// on purpose: nothing here is shared with the Rust core.
//
//   right(case) → 'yes' | 'no' | 'maybe' | 'skip'   may the buyer give it back without a reason?
//   undone(case) → 'yes' | 'no' | 'maybe'            may the buyer undo it for a mistake, a minor's age, a misleading screen?
//   oracle(case) → null | { verdict, then }          as in qoo10.mjs
//   generate(rnd, pick) → case                       a plausible case with every deciding fact known
//   boundaries() → [[case, want], …]                 the last hour of a right and the next, in the buyer's country

import { withdrawal, rescission } from "./qoo10.mjs";
import { europeanRight } from "./amazon.mjs";

const DAY = 86400000;
export const EU = ["DE", "FR", "IT", "ES", "NL", "PL"];
const BEFORE = ["not-started", "in-production", "packed", "labelled"];
const BUYER = ["change-of-mind", "ordered-by-mistake", "duplicate", "wrong-address", "minor", "misled-by-order-screen"];
const FAULT = ["defective", "not-as-described", "wrong-item", "missing-part"];
const day = (text) => (text === undefined ? null : Math.floor(Date.parse(text.slice(0, 10) + "T00:00:00Z") / DAY));
const business = (c) => c.buyerIsBusiness === true || c.sellerIsBusiness === false;
const arrived = (c) => ["delivered", "coming-back", "back"].includes(c.parcel) && c.channel !== "delivery-refused";

/** The no-reason right of the buyer's law; the shop's own clause makes a no a maybe. */
export function right(c) {
  if ((c.goods ?? []).some((g) => ["digital", "service", "subscription"].includes(g))) return "skip";
  const own = (c.termsAllowDays ?? 0) > 0 ? "maybe" : "no";
  if (c.buyerCountry === "JP") {
    // L-JP-003 … L-JP-011
    const w = withdrawal(arrived(c) ? { ...c, parcel: "delivered" } : c);
    const called = c.orderedBy === "seller-called" && !business(c); // L-JP-002: no mail order, and another 8 days
    return w === "unknown" || w === "granted?" || (called && w === "no") ? "maybe" : w;
  }
  if (c.buyerCountry === "GB" || EU.includes(c.buyerCountry)) {
    // L-EU-001 … L-EU-012, L-UK-001 … L-UK-006
    if (business(c)) return own;
    const e = europeanRight({
      ...c,
      marketplace: c.buyerCountry === "GB" ? "amazon-uk" : "amazon-de",
      buyerCountry: undefined,
    });
    return e === "no" ? own : e;
  }
  if (c.buyerCountry === "US") {
    // L-US-001, L-US-012: no federal right; California where the policy was not shown
    if (business(c) || c.returnTerms === "shown-both") return own;
    return "maybe";
  }
  return "skip";
}

/** Rescission for a defect of intention: 'yes' | 'no' | 'maybe'. */
export function undone(c) {
  if (c.buyerCountry === "JP") return rescission(c);
  if (c.reason === "misled-by-order-screen") return c.buyerCountry === "GB" && !business(c) ? "yes" : "maybe"; // L-UK-008
  return ["ordered-by-mistake", "duplicate", "minor"].includes(c.reason) ? "maybe" : "no"; // L-EU-021, D-US-14, D-US-15
}

const direct = (list) => ({
  verdict: [...list, "not-a-cancellation"],
  then: (v) => (v === "not-a-cancellation" ? list : undefined),
});
const OPEN = ["accept-advised", "unsettled", "must-accept", "need-facts", "may-refuse"];

export function oracle(c) {
  if (c.marketplace !== "own-store") return null;
  const { parcel: p, channel, reason } = c;
  if (p === undefined || channel === undefined || reason === undefined) return null;
  if (["unpaid", "pending"].includes(c.orderStatus)) return null;
  const before = BEFORE.includes(p);
  if (before && (c.orderStatus === "ship-confirmed" || ["return-request", "delivery-refused"].includes(channel)))
    return null;
  if (["claim", "chargeback", "subscription-page", "delivery-refused"].includes(channel)) return null;
  if (c.refundAlreadyMade === true || c.partOfOrder === true) return null;
  if (channel === "seller") return before && reason === "out-of-stock" ? { verdict: "seller-cancels" } : null; // D-JP-20, D-US-08
  const w = right(c);
  const r = undone(c);
  if (w === "skip") return null;
  const bound = w === "yes" || r === "yes";
  const open = w === "maybe" || r === "maybe" || c.alreadyRefusedOnce === true || business(c);

  if (p === "lost") {
    // D-JP-21, D-EU-12: the seller's risk
    if (business(c) || !(BUYER.includes(reason) || ["not-received", "late"].includes(reason))) return null;
    return direct(["must-remedy", "must-accept", ...(c.buyerCountry === "US" ? ["accept-advised", "unsettled"] : [])]);
  }
  if (FAULT.includes(reason)) {
    // D-JP-22, D-EU-13, D-UK-08, D-US-10
    if (!arrived(c) || business(c) || p !== "delivered") return null;
    return direct(["must-remedy", "must-accept"]);
  }
  if (reason === "not-received")
    return p === "with-carrier" && !business(c) && w === "yes"
      ? direct(["must-remedy", "must-accept", "wait-for-item", "accept-advised"])
      : null;
  if (before) {
    const tool = c.shopTool === undefined || c.shopTool === "other" ? [] : ["automatic"];
    if (["out-of-stock", "price-error", "late"].includes(reason))
      return bound ? { verdict: ["must-accept", "must-remedy", "seller-cancels", ...tool] } : null;
    if (!BUYER.includes(reason)) return null;
    if (bound) return { verdict: ["must-accept", ...tool] }; // D-JP-01, -03, D-EU-01, D-UK-01
    if (c.buyerCountry === "US" && c.orderStatus === "ship-date-passed") return null; // D-US-04
    return {
      verdict: open
        ? [...OPEN, ...tool]
        : ["may-refuse", ...tool, ...(c.buyerCountry === "US" ? ["accept-advised"] : [])],
    }; // D-JP-02, -04, D-EU-06, D-US-03
  }
  if (!BUYER.includes(reason)) return null;
  const kept = ["must-accept", "wait-for-item"];
  if (p === "with-carrier") {
    // D-JP-06, -07, D-EU-02
    if (channel === "return-request") return null;
    const then = bound ? kept : open ? [...OPEN, "wait-for-item"] : ["may-refuse", "unsettled"];
    return {
      verdict: ["may-refuse", "not-a-cancellation", ...(bound ? ["must-accept"] : open ? OPEN : [])],
      then: (v) => (v === "may-refuse" || v === "not-a-cancellation" ? then : undefined),
    };
  }
  if (p === "delivered") {
    // D-JP-08, -09, -10, D-EU-03, -04, -05
    if (bound) return direct(kept);
    return direct(open || c.buyerCountry === "US" ? [...OPEN, "wait-for-item"] : ["may-refuse", "unsettled"]);
  }
  return bound ? direct([...kept, "refund-with-deduction"]) : null; // on the way back, or back
}

const NOW = "2026-11-24T12:00:00Z";
const ago = (n) => new Date(Date.parse(NOW) - n * DAY).toISOString().slice(0, 10);

export function generate(rnd, pick) {
  const where = pick(["shop", "shop", "transit", "delivered", "delivered", "delivered", "back", "lost"]);
  const c = {
    marketplace: "own-store",
    now: NOW,
    buyerCountry: rnd() < 0.4 ? "JP" : pick([...EU, "GB", "US"]),
    goods:
      rnd() < 0.75
        ? []
        : pick([
            ["made-to-order"],
            ["perishable"],
            ["hygiene"],
            ["sealed-media"],
            ["used"],
            ["clearance"],
            ["fashion"],
          ]),
    returnTerms: pick(["shown-both", "shown-both", "shown-once", "not-shown"]),
    termsCover: rnd() < 0.8 ? "cancellations-and-returns" : "returns",
    termsAllowDays: 0,
    withdrawalInfoGiven: rnd() < 0.75,
    confirmStep: rnd() < 0.7,
    buyerIsBusiness: rnd() < 0.06,
    sellerIsBusiness: rnd() < 0.96,
    partOfOrder: false,
    orderedBy: rnd() < 0.1 ? "seller-called" : pick(["screen", "phone"]),
    refundAlreadyMade: false,
    opened: rnd() < 0.3,
    shopTool: pick(["base", "stores", "shopify", "other"]),
    paymentMethod: pick(["card", "bank-transfer", "paypal"]),
  };
  if (where === "shop") {
    c.parcel = pick(BEFORE);
    c.orderStatus = "paid";
    c.channel = rnd() < 0.1 ? "seller" : pick(["message", "cancel-button"]);
    c.reason =
      c.channel === "seller"
        ? "out-of-stock"
        : pick([
            "change-of-mind",
            "change-of-mind",
            "ordered-by-mistake",
            "duplicate",
            "wrong-address",
            "misled-by-order-screen",
          ]);
    c.orderedAt = ago(2);
    c.requestedAt = ago(0);
    return c;
  }
  c.orderStatus = "ship-confirmed";
  if (where === "transit" || where === "lost") {
    c.parcel = where === "lost" ? "lost" : "with-carrier";
    c.channel = "message";
    c.reason = pick(
      where === "lost"
        ? ["not-received", "change-of-mind"]
        : ["change-of-mind", "change-of-mind", "ordered-by-mistake", "duplicate", "not-received"],
    );
    c.orderedAt = ago(where === "lost" ? 20 : 4);
    c.requestedAt = ago(0);
    return c;
  }
  const n = pick([2, 5, 6, 10, 13, 20, 40]);
  c.parcel = where === "back" ? "back" : "delivered";
  c.deliveredAt = ago(n + (where === "back" ? 6 : 0));
  c.requestedAt = where === "back" ? ago(5) : ago(pick([0, 1].filter((x) => x <= n)));
  c.orderedAt = ago(n + 12);
  c.channel = pick(["message", "return-request"]);
  c.reason =
    where === "back"
      ? "change-of-mind"
      : pick(["change-of-mind", "change-of-mind", "ordered-by-mistake", "duplicate", ...FAULT]);
  if (where === "back") {
    c.returnReceivedAt = ago(1);
    c.returnedCondition = "as-sent";
  }
  return c;
}

/** Offset in hours, in November, of countries with one zone; the right in days after the day of receipt. */
const ZONES = [
  ["JP", 9, 7],
  ["DE", 1, 14],
  ["IT", 1, 14],
  ["NL", 1, 14],
  ["PL", 1, 14],
  ["AT", 1, 14],
  ["BE", 1, 14],
  ["GB", 0, 14],
  ["IE", 0, 14],
  ["FI", 2, 14],
  ["GR", 2, 14],
];
const OFFSETS = [
  ["Z", 0],
  ["+09:00", 9],
  ["-08:00", -8],
];

/** The last day is 2026-11-24, a Tuesday and no holiday; the same instants, written in three offsets. */
export function* boundaries() {
  for (const [buyerCountry, hours, days] of ZONES)
    for (const minutes of [-90, -1, 1, 90, 600])
      for (const [written, offset] of OFFSETS) {
        const at = Date.parse("2026-11-25T00:00:00Z") - hours * 3600000 + minutes * 60000;
        const stamp = (ms) => new Date(ms + offset * 3600000).toISOString().slice(0, 19) + written;
        const c = {
          marketplace: "own-store",
          buyerCountry,
          now: stamp(at + 3600000),
          requestedAt: stamp(at),
          orderedAt: "2026-11-01",
          deliveredAt: text("2026-11-24", -days),
          orderStatus: "ship-confirmed",
          parcel: "delivered",
          reason: "change-of-mind",
          channel: "message",
          goods: [],
          opened: false,
          buyerIsBusiness: false,
          sellerIsBusiness: true,
          returnTerms: "not-shown",
          termsAllowDays: 0,
          withdrawalInfoGiven: true,
          partOfOrder: false,
          refundAlreadyMade: false,
        };
        yield [c, direct(minutes < 0 ? ["must-accept", "wait-for-item"] : ["may-refuse", "unsettled"])];
      }
  // L-EU-002, L-UK-001: a public holiday on the last day moves it in the Union only; it is not settled where the holiday may be another state's.
  for (const [buyerCountry, deliveredAt, requestedAt, accepted] of [
    ["DE", "2026-12-11", "2026-12-28", "yes"],
    ["DE", "2026-12-11", "2026-12-29", "no"],
    ["GB", "2026-12-11", "2026-12-26", "no"],
    ["FR", "2026-12-18", "2027-01-04", "yes"],
    ["FR", "2026-12-18", "2027-01-05", "no"],
    ["DE", "2027-03-12", "2027-03-30", "yes"],
    ["DE", "2027-03-12", "2027-03-31", "no"],
    ["FR", "2027-03-12", "2027-03-30", "maybe"],
    ["GR", "2027-04-16", "2027-05-04", "yes"],
    ["NL", "2027-04-17", "2027-05-03", "yes"],
    ["IT", "2026-11-24", "2026-12-09", "maybe"],
    ["DE", "2026-11-24", "2026-12-09", "no"],
  ]) {
    const c = {
      marketplace: "own-store",
      buyerCountry,
      now: requestedAt,
      requestedAt,
      orderedAt: text(deliveredAt, -5),
      deliveredAt,
      orderStatus: "ship-confirmed",
      parcel: "delivered",
      reason: "change-of-mind",
      channel: "message",
      goods: [],
      opened: false,
      buyerIsBusiness: false,
      sellerIsBusiness: true,
      returnTerms: "not-shown",
      termsAllowDays: 0,
      withdrawalInfoGiven: true,
      partOfOrder: false,
      refundAlreadyMade: false,
    };
    yield [
      c,
      direct(
        {
          yes: ["must-accept", "wait-for-item"],
          no: ["may-refuse", "unsettled"],
          maybe: ["must-accept", "wait-for-item", "accept-advised", "unsettled", "need-facts"],
        }[accepted],
      ),
    ];
  }
}
const text = (from, n) => new Date(Date.parse(from + "T00:00:00Z") + n * DAY).toISOString().slice(0, 10);
