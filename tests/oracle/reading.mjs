// What the readings of the marketplaces abroad share: the buyer's law over what the marketplace says, the shop's own
// return terms, and the shapes of an expectation. Of no marketplace in particular; nothing here is shared with the Rust core.
//
//   law(case) → null | { bound, undone, open, read }   does the buyer's law bind, or is that open? null: not read here
//   listing(case) → 'none' | 'open' | 'over' | 'unknown'   the shop's own days for a change of mind
//   order(rnd, pick, marketplace, countries) → case   what is known of any drawn order: the goods, the terms, who buys
//   direct, tooLate, from                             an expectation as in qoo10.mjs

import { right, undone, EU } from "./own-store.mjs";

export const DAY = 86400000;
export const BEFORE = ["not-started", "in-production", "packed", "labelled"];
export const SENT = ["with-carrier", "delivered", "coming-back", "back", "lost"];
export const MIND = ["change-of-mind", "ordered-by-mistake", "duplicate"]; // remorse
export const BUYER = [...MIND, "wrong-address", "minor", "misled-by-order-screen"];
export const FAULT = ["defective", "not-as-described", "wrong-item", "missing-part"];
export const LAWS = ["JP", "US", "GB", ...EU];
/** Where the buyer's law is unknown or hangs on what a case does not tell. */
export const UNSURE = ["accept-advised", "unsettled", "must-accept", "need-facts"];

export const day = (text) =>
  text === undefined ? null : Math.floor(Date.parse(text.slice(0, 10) + "T00:00:00Z") / DAY);
export const passed = (from, to) => (from === undefined || to === undefined ? null : day(to) - day(from));
/** Minutes from one instant to another; null where one of them is a day without an hour. */
export const minutes = (from, to) =>
  [from, to].every((text) => text?.includes("T")) ? (Date.parse(to) - Date.parse(from)) / 60000 : null;
export const business = (c) => c.buyerIsBusiness === true || c.sellerIsBusiness === false;
export const european = (c) => c.buyerCountry === "GB" || EU.includes(c.buyerCountry);
export const unique = (list) => [...new Set(list)];

/** The buyer's law without the listing's own terms. */
export function law(c) {
  if ((c.goods ?? []).some((g) => ["digital", "service", "subscription"].includes(g))) return null;
  const read = LAWS.includes(c.buyerCountry);
  const w = read ? right({ ...c, marketplace: "own-store", termsAllowDays: 0 }) : "maybe"; // a law that is not read here may bind a business too
  const r = read ? undone(c) : BUYER.slice(1).includes(c.reason) && c.reason !== "wrong-address" ? "maybe" : "no";
  if (w === "skip") return null;
  return { bound: w === "yes" || r === "yes", undone: r === "yes", open: w === "maybe" || r === "maybe", read };
}

/** The listing's return policy. (E18, ET11) */
export function listing(c) {
  if (!["shown-both", "shown-once"].includes(c.returnTerms) || c.termsAllowDays === undefined) return "unknown";
  if (c.termsAllowDays === 0) return c.insideReturnWindow === true ? "unknown" : "none";
  if (c.parcel === "with-carrier") return c.insideReturnWindow === false ? "unknown" : "open";
  const n = passed(c.deliveredAt, c.requestedAt ?? c.now);
  const derived = n === null ? undefined : n < c.termsAllowDays ? true : n > c.termsAllowDays + 1 ? false : "edge";
  if (
    derived === "edge" ||
    (c.insideReturnWindow !== undefined && derived !== undefined && c.insideReturnWindow !== derived)
  )
    return "unknown";
  const inside = c.insideReturnWindow ?? derived;
  return inside === undefined ? "unknown" : inside ? "open" : "over";
}

/** What comes back to a seller whom the buyer's law binds: the money may wait for the goods, and no longer. (L-EU-007, L-UK-004, L-JP-043) */
export function cameBack(c, l, by) {
  if (!l.bound || c.channel !== "return-request" || !MIND.includes(c.reason) || c.partOfOrder === true) return null;
  if (c.parcel === "coming-back")
    return from(by, { verdict: ["wait-for-item", "not-a-cancellation"], then: ["must-accept", "wait-for-item", null] });
  return c.parcel === "back" && c.returnedCondition === "as-sent" ? from(by, direct(["must-accept"])) : null;
}

export const direct = (list) => ({
  verdict: unique([...list, "not-a-cancellation"]),
  then: (v) => (v === "not-a-cancellation" ? list : undefined),
});
/** The wish to cancel comes too late; what counts is the return. */
export const tooLate = (list, more = []) => ({
  verdict: unique(["may-refuse", "not-a-cancellation", ...more]),
  then: (v) =>
    v === "may-refuse"
      ? list?.includes("may-refuse")
        ? [...list, null]
        : list
      : v === "not-a-cancellation"
        ? list
        : undefined,
});
export const from = (ids, found) => ({ ...found, by: ids.split(" ") });

// ---------------------------------------------------------------- what is drawn
export const NOW = "2026-11-24T12:00:00Z";
export const ago = (n) => new Date(Date.parse(NOW) - n * DAY).toISOString().slice(0, 10);
export const minutesAgo = (n) => new Date(Date.parse(NOW) - n * 60000).toISOString().slice(0, 19) + "Z";

export function order(rnd, pick, marketplace, countries) {
  const c = {
    marketplace,
    now: NOW,
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
            ["electronics"],
          ]),
    returnTerms: pick(["shown-both", "shown-both", "shown-both", "shown-once", "not-shown"]),
    termsCover: rnd() < 0.7 ? "cancellations-and-returns" : "returns",
    termsAllowDays: 0,
    confirmStep: rnd() < 0.7,
    buyerIsBusiness: rnd() < 0.06,
    sellerIsBusiness: rnd() < 0.94,
    partOfOrder: false,
    alreadyRefusedOnce: rnd() < 0.06,
    refundAlreadyMade: false,
    claimState: "none",
  };
  if (countries !== undefined) c.buyerCountry = pick(countries);
  if (european(c)) c.withdrawalInfoGiven = rnd() < 0.75;
  if (c.returnTerms !== "not-shown" && rnd() < 0.3) {
    c.termsAllowDays = pick([7, 14, 30]);
    if (rnd() < 0.8) c.termsCover = "returns";
  }
  return c;
}
/** A return on its way back, or back as it was sent. */
export function sentBack(rnd, pick, c) {
  c.channel = "return-request";
  c.reason = pick(MIND);
  c.opened = false;
  c.alreadyRefusedOnce = false;
  const n = pick([1, 3, 6]);
  c.requestedAt = ago(5);
  c.deliveredAt = ago(5 + n);
  c.orderedAt = ago(15 + n);
  c.parcel = pick(["coming-back", "back"]);
  if (c.parcel === "back") {
    c.returnReceivedAt = ago(1);
    c.returnedCondition = "as-sent";
  }
  return c;
}
/** What a minor's order hangs on. */
export function minor(rnd, pick, c) {
  if (c.reason === "minor") {
    c.guardianConsent = rnd() < 0.4;
    c.ageCheck = pick(["none", "tick-box", "date-of-birth", "document"]);
  }
  return c;
}
