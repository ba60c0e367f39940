// An independent, naive reading of what the dossier says of the marketplaces of Japan beside Qoo10 and Amazon: Rakuten
// (R01 … R08), Yahoo! Shopping (Y01 … Y06), Mercari (M01 … M05), Mercari Shops (MS1, MS2), minne and Creema (H01 … H03),
// BUYMA (BY01 … BY05 and the page on its limit for shipping), and au PAY Market, of which nothing is known. What the law
// says stands above, by its rows D-JP-01 … D-JP-30. Nested ifs on purpose: nothing here is shared with the Rust core.
//
//   SENTENCES                  what the dossier says, by id, as far as a judgement rests on it
//   oracle(case) → null        the dossier leaves it open, or the facts clash
//                → { verdict, then, by }   as in qoo10.mjs
//   safety(case, decision), generate(rnd, pick)   as in ebay.mjs
//
// Not judged, because nothing was read of it: a buyer outside Japan, an unpaid order except at minne and BUYMA, a part of
// an order without a right in law, what is late or a wrong price where the buyer asks, goods that come back without a right
// in law, a complaint to the mall, an order marked as shipped that is still in the shop, at BUYMA an order of 18 days and
// more whose screen does not say that its time is over (it may have been extended).

import { withdrawal, rescission, consumerLaw } from "./qoo10.mjs";
import {
  BEFORE,
  MIND,
  BUYER,
  FAULT,
  UNSURE,
  unique,
  minutes,
  passed,
  listing,
  cameBack,
  direct,
  tooLate,
  from,
  order,
  minor,
  sentBack,
  ago,
  minutesAgo,
  NOW,
} from "./reading.mjs";

export const MALLS = [
  "rakuten",
  "yahoo-shopping",
  "mercari",
  "mercari-shops",
  "minne",
  "creema",
  "buyma",
  "au-pay-market",
];

export const SENTENCES = {
  R01: "Buyers cancel by themselves from the order history for 30 minutes, except guest orders, pre-orders, subscription and assortment clubs, fast-delivery label orders, and excluded items.",
  R02: "Pulling an order ends the buyer's self-cancel.",
  R03: "Later requests go to the shop; each shop runs its own terms.",
  R04: "After shipping a shop cannot cancel alone; send the buyer to a return.",
  R05: "Shop-side cancels can bring violation points.",
  Y01: "Buyers cancel alone for ten minutes.",
  Y02: "Store tool: set the order to cancelled, choose store-side or buyer-side. Table: then the store's terms, may refuse; shipped: return by the store's terms.",
  M01: "Both sides must agree. The buyer's form appears only after the ship-by days have passed.",
  M02: "Shipped: cancel only after the goods are back (or both agree to keep).",
  M04: 'Overdue shipping and no answer to the request for 24 hours = automatic cancel; pressing "disagree" keeps the deal alive.',
  MS1: "Shops: purchase fixes the order; change of mind needs the shop's consent; after shipping it is a return.",
  H01: "minne: seller sends a cancel request; the buyer consents; without consent support decides on written facts.",
  H02: "minne: no cancel after confirmation in principle; before shipping by agreement; unpaid orders lapse in 10 days (3 for convenience stores).",
  H03: "Creema: file only after any goods are back. Table: unshipped may refuse.",
  BY01: "Orders are final in principle to protect sellers, but a seller may cancel at the wish of the buyer.",
  BY02: "Before the ship notice the seller cancels alone; after it only support can, once both agree and the goods are back.",
  BY04: "Forced cancels: transfer unpaid 4 days after order; no ship notice or extension within 18 days.",
  BY05: "Never tell a buyer simply not to pay; cancel yourself.",
  AU: "No seller or buyer rule on cancelling was found.",
};
/** The sentence that speaks of a wish before dispatch, and of one after it. */
const BY = {
  rakuten: ["R03", "R04"],
  "yahoo-shopping": ["Y02", "Y02"],
  mercari: ["M01", "M02"],
  "mercari-shops": ["MS1", "MS1"],
  minne: ["H02", "H01"],
  creema: ["H03", "H03"],
  buyma: ["BY01", "BY02"],
  "au-pay-market": ["AU", "AU"],
};

/** The law of Japan without the shop's own days: does it bind, or what leaves it open? null: not read here. */
function law(c) {
  if ((c.goods ?? []).some((g) => ["digital", "service", "subscription"].includes(g))) return null;
  if (c.reason === "misled-by-order-screen" && !consumerLaw(c) && c.parcel !== "delivered") return null; // D-JP-16 is for consumers
  const own = { ...c, termsAllowDays: 0 };
  const w = withdrawal(
    ["coming-back", "back"].includes(c.parcel) && c.channel === "return-request"
      ? { ...own, parcel: "delivered" }
      : own,
  );
  const r = rescission(c);
  if (w === "skip") return null;
  return {
    bound: w === "yes" || r === "yes",
    undone: r === "yes",
    returnsOnly: w === "unknown",
    granted: (c.termsAllowDays ?? 0) > 0,
    maybe: r === "maybe",
  };
}
/** A no that neither the law nor the mall takes away; with what makes it less than sure. */
function refusal(c, l) {
  if (l.returnsOnly || (l.maybe && c.reason === "minor")) return UNSURE; // D-JP-05, D-JP-26
  return unique(["may-refuse", ...(l.granted || l.maybe ? UNSURE : [])]); // D-JP-13
}
/** What is owed on a return without a fault. (D-JP-08, D-JP-09, D-JP-10) */
function owed(c, l) {
  if (l.bound) return ["must-accept", "wait-for-item"];
  if (c.parcel === "delivered" && c.returnTerms === "shown-both" && c.reason !== "minor") {
    const policy = listing(c);
    if (policy === "open") return ["must-accept", "wait-for-item"];
    if (policy !== "unknown") return refusal(c, { ...l, granted: false });
  }
  return refusal(c, l);
}

export function oracle(c) {
  if (!MALLS.includes(c.marketplace)) return null;
  const { orderStatus: s, parcel: p, channel, reason } = c;
  if (s === undefined || p === undefined || channel === undefined || reason === undefined) return null;
  if ((c.buyerCountry !== undefined && c.buyerCountry !== "JP") || c.refundAlreadyMade === true) return null;
  const before = BEFORE.includes(p);
  if (s === "pending" || (s === "unpaid" && !before) || (s === "ship-confirmed" && before)) return null;
  if (before && ["return-request", "delivery-refused"].includes(channel)) return null;
  if (["claim", "chargeback", "subscription-page"].includes(channel) || !["none", undefined].includes(c.claimState))
    return null;
  const l = law(c);
  if (l === null) return null;
  if (channel === "seller") return alone(c);
  if (c.partOfOrder === true && !(l.bound && before && s !== "unpaid")) return null;
  if (before) return s === "unpaid" ? unpaid(c, l) : inTheShop(c, l);
  if (channel === "delivery-refused") return refused(c, l);
  if (p === "lost")
    return BUYER.includes(reason) || ["not-received", "late"].includes(reason)
      ? from(BY[c.marketplace][1], direct(["must-remedy", "must-accept"]))
      : null; // D-JP-21
  if (p === "with-carrier") return BUYER.includes(reason) && channel !== "return-request" ? onItsWay(c, l) : null;
  if (p === "delivered") return arrived(c, l);
  return cameBack(c, l, BY[c.marketplace][1]);
}

// ---------------------------------------------------------------- still in the shop
/** Does the mall cancel it without the seller: 'yes' | 'no' | 'maybe'? */
function byItself(c) {
  const since = minutes(c.orderedAt, c.now);
  const m = c.marketplace;
  if (m === "rakuten" || m === "yahoo-shopping") {
    if (since === null) return (passed(c.orderedAt, c.requestedAt) ?? 0) > 1 ? "no" : "maybe";
    if (since > (m === "rakuten" ? 31 : 11))
      return minutes(c.orderedAt, c.requestedAt ?? c.now) > (m === "rakuten" ? 31 : 11) ? "no" : "maybe"; // asked in time, read too late
    if (since > (m === "rakuten" ? 29 : 9)) return "maybe";
    if (m === "rakuten" && c.parcel !== "not-started") return "maybe"; // R02: was it pulled?
    return m === "rakuten" && (c.goods ?? []).includes("reserved") ? "no" : "yes";
  }
  if (m === "buyma") {
    if (c.orderStatus === "ship-date-passed") return "yes";
    if (since === null) {
      const n = passed(c.orderedAt, c.now);
      return n !== null && n < 17 ? "no" : "maybe";
    }
    return since < 18 * 1440 ? "no" : "maybe"; // an extension is no fact of a case
  }
  if (
    m === "mercari" &&
    c.orderStatus === "ship-date-passed" &&
    c.channel === "cancel-button" &&
    c.alreadyRefusedOnce !== true
  ) {
    const asked = minutes(c.requestedAt, c.now);
    if (asked === null) {
      const n = passed(c.requestedAt, c.now);
      return n === null || (n > 0 && n < 3) ? "maybe" : n >= 3 ? "yes" : "no";
    }
    return asked < 1440 ? "no" : asked > 1440 ? "yes" : "maybe";
  }
  return "no";
}

function inTheShop(c, l) {
  if (!BUYER.includes(c.reason)) return null;
  const m = c.marketplace;
  const itself = byItself(c);
  if (itself === "maybe")
    return l.bound
      ? from(BY[m][0], { verdict: ["must-accept", "automatic", ...(c.channel === "message" ? ["redirect"] : [])] })
      : null;
  if (itself === "yes") {
    const by = { rakuten: "R01 R02", "yahoo-shopping": "Y01", buyma: "BY04", mercari: "M04" }[m];
    // Where the buyer writes instead of pressing the button, nothing runs yet.
    const soft =
      c.channel === "message" && ["rakuten", "yahoo-shopping"].includes(m) ? ["redirect", "accept-advised"] : [];
    // Mercari: an agency tells of the 24 hours; a no is no surprise as long as the answer tells them too (see `safety`).
    if (m === "mercari") soft.push(...refusal(c, l));
    return from(by, { verdict: unique(["automatic", ...(l.bound ? ["must-accept"] : []), ...soft]) });
  }
  if (l.bound) return from(BY[m][0], { verdict: "must-accept" });
  const list = refusal(c, l);
  if (m === "au-pay-market") return from("AU", { verdict: unique([...list, "unsettled", "accept-advised"]) });
  if (m === "buyma" && ["not-started", "in-production"].includes(c.parcel))
    return from("BY01", { verdict: unique([...list, "accept-advised"]) }); // not yet sourced: the custom is to accept
  return from(BY[m][0], { verdict: list });
}

function unpaid(c, l) {
  if (!BUYER.includes(c.reason)) return null;
  const age = passed(c.orderedAt, c.now);
  if (age === null || c.paymentMethod === undefined) return null;
  if (c.marketplace === "minne") {
    const days = c.paymentMethod === "konbini" ? 3 : 10;
    if (age > days + 1)
      return from("H02", {
        verdict: [
          "automatic",
          ...(l.bound || l.granted ? ["must-accept"] : []),
          ...(l.bound ? [] : ["accept-advised"]),
        ],
      }); // it has lapsed; a yes does no harm
    return age < days
      ? from("H02 H01", {
          verdict: l.bound ? "must-accept" : ["accept-advised", ...(l.granted ? ["must-accept"] : [])],
        })
      : null; // it lapses: a yes costs nothing
  }
  if (c.marketplace === "buyma") {
    if (c.paymentMethod !== "bank-transfer") return null;
    if (age > 5)
      return from("BY04", {
        verdict: [
          "automatic",
          ...(l.bound || l.granted ? ["must-accept"] : []),
          ...(l.bound ? [] : ["accept-advised"]),
        ],
      });
    return age < 4
      ? from("BY05 BY02", {
          verdict: l.bound ? "must-accept" : ["accept-advised", ...(l.granted ? ["must-accept"] : [])],
        })
      : null;
  }
  return null;
}

/** Nobody asked: the seller wants out. */
function alone(c) {
  if (!BEFORE.includes(c.parcel) || c.partOfOrder === true || c.orderStatus === "unpaid" || byItself(c) !== "no")
    return null;
  if (c.reason !== "out-of-stock") return null;
  const by = { rakuten: "R05", mercari: "M01", minne: "H01", buyma: "BY02" }[c.marketplace] ?? BY[c.marketplace][0];
  return from(by, { verdict: "seller-cancels" }); // D-JP-20
}

// ---------------------------------------------------------------- it has left
function onItsWay(c, l) {
  const more = [
    ...(l.undone ? ["must-accept"] : []),
    ...(l.bound ? [] : refusal(c, l)),
    ...(c.marketplace === "au-pay-market" ? ["unsettled", "accept-advised"] : []),
  ];
  return from(BY[c.marketplace][1], tooLate(owed(c, l), more)); // D-JP-06, D-JP-07
}

/** D-JP-28: refusing the parcel is no cancellation; the contract stands unless the law ends it. */
function refused(c, l) {
  if (c.parcel !== "coming-back" || ![...MIND, "buyer-unreachable"].includes(c.reason)) return null;
  const list = [
    "wait-for-item",
    "accept-advised",
    "unsettled",
    "need-facts",
    ...(l.bound || l.granted ? ["must-accept"] : []),
  ];
  return from(BY[c.marketplace][1], direct(l.bound ? list : [...list, "may-refuse"]));
}

function arrived(c, l) {
  if (c.returnRequestState === "closed") return null;
  if (FAULT.includes(c.reason))
    return c.buyerIsBusiness === true ? null : from(BY[c.marketplace][1], direct(["must-remedy", "must-accept"])); // D-JP-22, D-JP-23
  if (![...MIND, "misled-by-order-screen"].includes(c.reason)) return null;
  const list = owed(c, l);
  return from(BY[c.marketplace][1], c.channel === "return-request" ? direct(list) : tooLate(list, list));
}

// ---------------------------------------------------------------- rules for every answer
const JAPAN = 9 * 3600000;
/** What becomes of an order if nothing is done, and when: the instant or the day in Japan; null where no source tells. */
function byItselfAt(c) {
  const at = (from, hours) => (from?.includes("T") ? new Date(Date.parse(from) + hours * 3600000).toISOString() : null);
  const after = (from, days) =>
    from === undefined
      ? null
      : new Date((from.includes("T") ? Date.parse(from) + JAPAN : Date.parse(from + "T00:00:00Z")) + days * 86400000)
          .toISOString()
          .slice(0, 10);
  if (c.marketplace === "mercari" && c.orderStatus === "ship-date-passed" && c.channel === "cancel-button")
    return at(c.requestedAt, 24); // M04
  if (c.marketplace === "buyma" && ["paid", "ship-date-set"].includes(c.orderStatus)) return at(c.orderedAt, 18 * 24); // BY04
  if (c.marketplace === "buyma" && c.orderStatus === "unpaid") return after(c.orderedAt, 4); // BY04
  if (c.marketplace === "minne" && c.orderStatus === "unpaid" && typeof c.paymentMethod === "string")
    return after(c.orderedAt, c.paymentMethod === "konbini" ? 3 : 10); // H02
  return null;
}
const only = (v, ...values) => (Array.isArray(v) ? v : [v]).every((x) => values.includes(x));

export function safety(c, d) {
  const bad = [];
  const m = c.marketplace;
  const end = typeof c.parcel === "string" && BEFORE.includes(c.parcel) ? byItselfAt(c) : null;
  if (
    end !== null &&
    !(d.consequences ?? []).some(
      ({ at }) =>
        at &&
        (end.includes("T")
          ? Date.parse(at) === Date.parse(end)
          : new Date(Date.parse(at) + JAPAN).toISOString().slice(0, 10) === end),
    )
  )
    bad.push("INV the order ends by itself, and the answer does not say when");
  if (
    !only(c.parcel, ...BEFORE, undefined) &&
    only(c.parcel, "with-carrier", "delivered", "coming-back", "back", "lost") &&
    ["seller-cancels", "automatic"].includes(d.verdict)
  )
    bad.push("INV an order that has left is cancelled");
  // No text of the mall itself was read: nothing that rests on what it rules is settled.
  if (
    ["au-pay-market", "creema", "mercari-shops", "yahoo-shopping"].includes(m) &&
    only(c.parcel, ...BEFORE) &&
    d.verdict === "may-refuse" &&
    d.settled === "settled"
  )
    bad.push("INV a refusal called settled that no official source allows");
  if (
    ["minne", "creema", "mercari-shops", "au-pay-market"].includes(m) &&
    d.verdict === "automatic" &&
    only(c.orderStatus, "paid", "ship-date-set")
  )
    bad.push("INV an order cancels itself, and no source says so");
  return bad;
}

// ---------------------------------------------------------------- random cases
export function generate(rnd, pick, marketplace = pick(MALLS)) {
  const c = order(rnd, pick, marketplace);
  if (marketplace === "mercari") c.sellerIsBusiness = rnd() < 0.2;
  const where = pick([
    "shop",
    "shop",
    "shop",
    "shop",
    "unpaid",
    "transit",
    "delivered",
    "delivered",
    "back",
    "refused",
    "lost",
  ]);
  const wish = () => pick([...BUYER, "change-of-mind", "change-of-mind"]);
  c.channel = pick(["cancel-button", "message"]);
  c.paymentMethod = pick(["card", "card", "bank-transfer", "konbini"]);
  c.orderStatus = "ship-confirmed";
  if (where === "unpaid") {
    c.parcel = "not-started";
    c.orderStatus = "unpaid";
    c.paymentMethod = pick(["bank-transfer", "konbini"]);
    c.reason = wish();
    c.orderedAt = ago(pick([1, 2, 6, 8, 12, 14]));
    c.requestedAt = ago(0);
  } else if (where === "shop") {
    c.parcel = pick(BEFORE);
    c.orderStatus = pick(["paid", "paid", "ship-date-set", "ship-date-passed"]);
    c.reason = wish();
    c.requestedAt = rnd() < 0.8 ? NOW : minutesAgo(pick([5, 20]));
    if (rnd() < 0.1 && marketplace === "rakuten") c.goods = ["reserved"];
    // Around the minutes, hours and days that a mall counts.
    if (["rakuten", "yahoo-shopping"].includes(marketplace)) {
      c.orderedAt = minutesAgo(pick([3, 8, 15, 28, 40, 90, 3000]));
      c.requestedAt = c.orderedAt > c.requestedAt ? minutesAgo(0) : c.requestedAt;
    } else if (marketplace === "buyma") {
      const late = c.orderStatus === "ship-date-passed";
      c.orderedAt = minutesAgo(1440 * 18 + (late ? pick([2, 60, 900]) : pick([-9000, -6000, -3000, -60, -2, 60])));
    } else c.orderedAt = ago(5);
    if (marketplace === "mercari") c.requestedAt = minutesAgo(pick([10, 600, 1430, 1450, 3000]));
    if (c.orderStatus === "ship-date-passed") {
      if (marketplace !== "buyma") c.shipBy = ago(marketplace === "mercari" ? 4 : 1);
      if (!["mercari", "buyma"].includes(marketplace)) c.orderedAt = ago(6);
    }
    c.partOfOrder = rnd() < 0.06;
    if (rnd() < 0.1) {
      c.channel = "seller";
      c.reason = "out-of-stock";
      c.partOfOrder = false;
      c.alreadyRefusedOnce = false;
      c.requestedAt = minutesAgo(0);
    }
  } else if (where === "back") {
    return sentBack(rnd, pick, c);
  } else if (where === "refused") {
    c.parcel = "coming-back";
    c.channel = "delivery-refused";
    c.reason = pick([...MIND, "buyer-unreachable"]);
    c.orderedAt = ago(10);
    c.requestedAt = ago(pick([0, 1]));
  } else if (where === "delivered") {
    const n = pick([1, 3, 6, 7, 8, 10, 20, 40]);
    c.parcel = "delivered";
    c.deliveredAt = ago(n);
    c.orderedAt = ago(n + 6);
    c.requestedAt = ago(pick([0, 0, 1].filter((x) => x < n)));
    c.reason = rnd() < 0.6 ? pick([...MIND, "misled-by-order-screen"]) : pick(FAULT);
    if (rnd() < 0.3) c.channel = "return-request";
  } else {
    c.parcel = where === "lost" ? "lost" : "with-carrier";
    c.orderedAt = ago(where === "lost" ? 15 : 4);
    c.requestedAt = ago(0);
    c.reason = where === "lost" ? pick(["not-received", "not-received", "change-of-mind"]) : wish();
  }
  return minor(rnd, pick, c);
}
