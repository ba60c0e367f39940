// An independent, naive reading of the Amazon decision rows (D-01 … D-52) with the buyer's law of the United
// States, the European Union, the United Kingdom and Japan behind them. Nested ifs on purpose: nothing here is
// shared with the Rust core.
//
//   oracle(case) → null                          the dossier does not speak, or the facts clash
//                → { verdict, then }             each a string, null or an array of what is acceptable;
//                                                `then` undefined: not judged
//   safety(case, decision) → [sentence, …]       rules that hold for every Amazon case, however little is known
//   generate(rnd, pick) → case                   a plausible Amazon case with every deciding fact known
//
// `then` may also be a function of the verdict given. Dates are taken as the day written in them.

import { withdrawal, rescission } from "./qoo10.mjs";

const DAY = 86400000;
export const AMAZON = [
  "amazon-jp",
  "amazon-us",
  "amazon-uk",
  "amazon-de",
  "amazon-fr",
  "amazon-it",
  "amazon-es",
  "amazon-nl",
  "amazon-pl",
  "amazon-ca",
  "amazon-ae",
  "amazon-br",
];
const US = "amazon-us";
const JP = "amazon-jp";
const UK = "amazon-uk";
const DE = "amazon-de";
const CA = "amazon-ca";
const EU = ["amazon-de", "amazon-fr", "amazon-it", "amazon-es", "amazon-nl", "amazon-pl"];
const FIVE = ["amazon-uk", "amazon-de", "amazon-fr", "amazon-it", "amazon-es"];
const FOUR = [US, UK, DE, JP];

const BEFORE = ["not-started", "in-production", "packed", "labelled"];
const OPEN = ["paid", "ship-date-set", "ship-date-passed"]; // unshipped and not confirmed on the seller's screen
const BUYER = ["change-of-mind", "ordered-by-mistake", "duplicate"];
const FAULT = ["defective", "not-as-described", "wrong-item", "missing-part"];
const CLAIMED = ["open", "information-requested"];
const SPECIAL = ["made-to-order", "perishable", "hygiene", "sealed-media", "digital", "service"];

const day = (text) => (text === undefined ? null : Math.floor(Date.parse(text.slice(0, 10) + "T00:00:00Z") / DAY));
const asked = (c) => c.requestedAt ?? c.now;
const has = (c, ...traits) => traits.some((t) => (c.goods ?? []).includes(t));
const europe = (m) => m === UK || EU.includes(m);

/** Monday to Friday strictly after day `from`, up to and with day `to`; no holidays. */
function businessDays(from, to) {
  let n = 0;
  for (let d = from + 1; d <= to; d++) {
    const w = (d + 4) % 7;
    if (w !== 0 && w !== 6) n++;
  } // day 0 was a Thursday
  return n;
}

/** The 14-day right of the EU and UK: 'yes' | 'no' | 'skip'. (L-EU-001…012, L-UK-001…006) */
export function europeanRight(c) {
  if (!europe(c.marketplace)) return "no";
  if (c.buyerIsBusiness === true || c.sellerIsBusiness === false) return "no";
  if (c.buyerCountry !== undefined) return "skip";
  if (has(c, "digital", "service")) return "skip";
  const arrived = c.deliveredAt !== undefined || ["delivered", "back"].includes(c.parcel);
  const exempt = has(c, "perishable") || (has(c, "made-to-order") && c.personalised !== false);
  if (exempt || (arrived && has(c, "hygiene", "sealed-media") && c.opened !== false))
    return c.withdrawalInfoGiven === true && (exempt || c.opened === true) ? "no" : "skip";
  if (c.deliveredAt === undefined) return arrived ? "skip" : "yes"; // before delivery the right exists
  const n = day(asked(c)) - day(c.deliveredAt);
  if (n < 0) return "skip";
  if (n <= 14 || (c.marketplace !== UK && day(asked(c)) <= rolled(day(c.deliveredAt) + 14))) return "yes";
  if (c.withdrawalInfoGiven === false) return n < 370 ? "yes" : "skip";
  if (c.withdrawalInfoGiven === undefined) return "skip";
  if (n <= 21 && c.marketplace !== UK) return "skip"; // holidays of the buyer's own state may roll the end further
  return "no";
}

/** L-EU-002: past Saturdays, Sundays and the two holidays of every member state. */
function rolled(number) {
  const date = new Date(number * 86400000);
  const shut = [0, 6].includes(date.getUTCDay()) || ["12-25", "01-01"].includes(date.toISOString().slice(5, 10));
  return shut ? rolled(number + 1) : number;
}

/** The Japanese law: 'yes' | 'no' | 'unknown' | 'granted?' | 'skip'. */
function japaneseRight(c) {
  if (c.marketplace !== JP) return "no";
  return withdrawal(c.deliveredAt === undefined ? c : { ...c, parcel: "delivered" });
}
const mistake = (c) => (c.marketplace === JP ? rescission(c) : "no");

/** Amazon's own return window: true | false | 'skip'. */
export function windowOpen(c) {
  if ([...BEFORE, "with-carrier", "lost"].includes(c.parcel)) return true;
  const given = c.insideReturnWindow;
  let derived;
  if (c.deliveredAt !== undefined && asked(c) !== undefined) {
    const n = day(asked(c)) - day(c.deliveredAt);
    if (FIVE.includes(c.marketplace) && has(c, "electronics")) derived = n <= 14 ? true : n <= 17 ? "skip" : false;
    else if (FIVE.includes(c.marketplace) && has(c, "media", "sealed-media"))
      derived = n <= 14 ? true : n <= 35 ? "skip" : false;
    else if ([...FIVE, US, JP].includes(c.marketplace)) derived = n <= 30 ? true : n <= 35 ? "skip" : false;
  }
  if (given === undefined) return derived ?? "skip";
  if (given === false && derived === true) return "skip";
  return given; // a longer window of the shop's own is possible
}

const protectedLabel = (c) => c.labelFromMarketplace === true && c.firstScanOnTime === true;
const direct = (list) => ({
  verdict: [...list, "not-a-cancellation"],
  then: (v) => (v === "not-a-cancellation" ? list : undefined),
});
/** What may be said where no row names the marketplace. */
const loose = (c, names, list) =>
  names.includes(c.marketplace) ? list : [...list, "unsettled", "accept-advised", "need-facts"];

export function oracle(c) {
  if (!AMAZON.includes(c.marketplace)) return null;
  const { orderStatus: s, parcel: p, channel } = c;
  if (s === "unpaid" || s === undefined || p === undefined || channel === undefined) return null;
  const before = BEFORE.includes(p);
  // Facts that clash, or that no row joins.
  if (s === "pending" && !before) return null;
  if (before && ["return-request", "delivery-refused", "claim", "chargeback"].includes(channel)) return null;
  if (p === "delivered" && channel === "delivery-refused") return null;
  if (["delivered", "back", "coming-back", "lost"].includes(p) && s !== "ship-confirmed") return null;
  if (["lost", "with-carrier"].includes(p) && channel === "return-request") return null;
  if (has(c, "digital", "service")) return null;
  if (c.buyerCountry !== undefined) return null;
  if (c.fulfilment === "marketplace") return fba(c);
  if (c.fulfilment === "seller-prime") return prime(c);
  if (c.refundAlreadyMade === undefined && (c.refundedBy !== undefined || c.refundedAt !== undefined)) return null; // it says so
  if (c.fulfilment === "seller") return softened(c, specified(c, merchant(c)));
  return null;
}

/** Goods made to the buyer's own specification need not be taken back (A-203 to A-205, L-UK-006); in the EU where the buyer was told
 *  of the exception (L-EU-011). What is only made after the order, in a size or colour chosen, is not among them. */
function specified(c, found) {
  const consumer = c.buyerIsBusiness !== true && c.sellerIsBusiness !== false;
  const named =
    c.marketplace === US ||
    c.marketplace === UK ||
    (EU.includes(c.marketplace) && (c.withdrawalInfoGiven === true || !consumer));
  if (found === null || !named || !has(c, "made-to-order") || c.personalised !== true) return found;
  if (!BUYER.includes(c.reason) || !["with-carrier", "delivered"].includes(c.parcel)) return found;
  const more = (words) => (words === undefined ? undefined : [...[words].flat(), "may-refuse"]);
  return {
    verdict: more(found.verdict),
    then: typeof found.then === "function" ? (verdict) => more(found.then(verdict)) : more(found.then),
  };
}

/** Where the buyer's law is unknown or depends on what the case does not tell, a refusal may become advice or a question. */
function softened(c, found) {
  if (found === null) return null;
  const both = (words, more) => (words === undefined ? undefined : [...new Set([words, more].flat())]);
  const open = [];
  if (europe(c.marketplace) && ["ordered-by-mistake", "duplicate", "minor"].includes(c.reason))
    open.push("accept-advised", "unsettled"); // L-EU-021: national law
  if (c.marketplace === US) {
    if (["ordered-by-mistake", "duplicate", "minor"].includes(c.reason)) open.push("accept-advised"); // D-US-14, D-US-15: depends on the state
    if (c.returnTerms !== "shown-both") open.push("need-facts", "accept-advised"); // D-US-11: California
    if (has(c, "subscription")) open.push("accept-advised", "unsettled"); // L-US-017, L-US-019: how a subscription has to end
  }
  if (["amazon-ca", "amazon-ae", "amazon-br"].includes(c.marketplace)) open.push("accept-advised", "unsettled"); // no law of these countries in the dossier
  const weak = (words) => [words].flat().some((word) => word === "may-refuse" || word === "must-remedy");
  return {
    verdict: weak(found.verdict) ? both(found.verdict, open) : found.verdict,
    then:
      typeof found.then === "function"
        ? (verdict) => {
            const then = found.then(verdict);
            return weak(then) ? both(then, open) : then;
          }
        : weak(found.then)
          ? both(found.then, open)
          : found.then,
  };
}

// ---------------------------------------------------------------- Amazon ships
function fba(c) {
  const { channel, parcel: p } = c;
  if (c.refundAlreadyMade === true) {
    if (c.refundedBy !== "marketplace") return null;
    if (c.returnedCondition !== "not-sent-back") return { verdict: ["marketplace-decides", "contest", "redirect"] }; // D-38, D-39
    const n = c.refundedAt === undefined ? null : day(c.now) - day(c.refundedAt); // D-40
    const span = c.marketplace === US ? [60, 120] : europe(c.marketplace) ? [45, 105] : null;
    if (n === null || span === null)
      return { verdict: ["contest", "marketplace-decides", "wait-for-item", "unsettled", "redirect"] };
    if (n < span[0] - 1) return { verdict: ["marketplace-decides", "wait-for-item", "automatic", "redirect"] };
    if (n > span[0] && n < span[1]) return { verdict: "contest" };
    if (n > span[1] + 1) return { verdict: ["marketplace-decides", "automatic", "redirect", "unsettled"] };
    return null;
  }
  if (channel === "claim" || channel === "chargeback" || CLAIMED.includes(c.claimState))
    return { verdict: ["marketplace-decides", "contest", "redirect"] };
  if (channel === "subscription-page") {
    if (p === "not-started" && [US, JP, UK].includes(c.marketplace)) return { verdict: "redirect" }; // D-17
    return { verdict: ["redirect", "marketplace-decides"] }; // D-19
  }
  const more = channel === "cancel-button" && BEFORE.includes(p) ? ["automatic"] : [];
  return {
    verdict: ["marketplace-decides", "redirect", ...more],
    then: [null, "marketplace-decides", "redirect", "automatic", "wait-for-item", "unsettled"],
  }; // D-15, D-38, D-39
}

// ---------------------------------------------------------------- Seller Fulfilled Prime
function prime(c) {
  const { channel, parcel: p } = c;
  const named =
    [US, "amazon-es"].includes(c.marketplace) ||
    (c.marketplace === JP && ["return-request", "delivery-refused"].includes(channel)); // D-16, D-41
  const unnamed = named ? [] : ["unsettled"];
  if (channel === "seller")
    return { verdict: ["marketplace-decides", "seller-cancels", "automatic", "redirect", "unsettled"] }; // §4.2
  if (c.refundAlreadyMade === true)
    return c.refundedBy === "marketplace"
      ? { verdict: ["contest", "marketplace-decides", "redirect", ...unnamed] }
      : null; // D-16, D-41: SAFE-T, reimbursement
  if (channel === "claim" || channel === "chargeback" || CLAIMED.includes(c.claimState))
    return { verdict: ["contest", "marketplace-decides", "redirect", ...unnamed] };
  if (channel === "subscription-page") return { verdict: ["redirect", "marketplace-decides", ...unnamed] };
  const more =
    channel === "cancel-button" && BEFORE.includes(p)
      ? ["automatic"]
      : ["coming-back", "back"].includes(p)
        ? ["wait-for-item"]
        : [];
  return { verdict: ["marketplace-decides", "redirect", ...more, ...unnamed] }; // D-16, D-41
}

// ---------------------------------------------------------------- the seller ships
function merchant(c) {
  const { marketplace: m, orderStatus: s, parcel: p, channel } = c;
  const before = BEFORE.includes(p);

  if (channel === "chargeback") {
    // D-50
    if (["granted", "denied", "closed"].includes(c.claimState) || c.refundAlreadyMade) return null;
    return { verdict: "contest" };
  }
  if (channel === "claim" || (CLAIMED.includes(c.claimState) && !before)) {
    // D-49
    if (c.refundAlreadyMade && c.refundedBy === "seller") return null;
    if (CLAIMED.includes(c.claimState)) {
      if (p === "coming-back" && [US, CA].includes(m)) return { verdict: ["marketplace-decides", "contest"] }; // D-42
      return { verdict: protectedLabel(c) ? ["contest", "do-not-refund-yourself"] : "contest" };
    }
    if (c.claimState === "granted") {
      const n = c.claimDecidedAt === undefined ? null : day(c.now) - day(c.claimDecidedAt);
      if (n === null || n < 0 || (n >= 29 && n <= 31)) return null;
      if (n < 29) return { verdict: "contest" }; // 30 calendar days to appeal
      return { verdict: ["marketplace-decides", "unsettled", "automatic", "contest"] };
    }
    return null;
  }
  if (["granted", "denied", "closed"].includes(c.claimState)) return null;

  if (s === "pending") {
    // D-01, D-02
    if (channel === "cancel-button") return { verdict: ["automatic", "redirect"] };
    if (channel === "message") return { verdict: "redirect" };
    if (channel === "subscription-page") return { verdict: "redirect" };
    return null;
  }

  if (before && s === "ship-confirmed") {
    // D-08: confirmed by mistake, the goods still in hand
    if (channel === "subscription-page" || has(c, "subscription")) return null;
    if (m === JP)
      return {
        verdict: ["must-accept", "must-remedy", "not-a-cancellation"],
        then: (v) => (v === "not-a-cancellation" ? ["must-accept", "must-remedy"] : undefined),
      };
    return channel === "message"
      ? null
      : { verdict: ["must-accept", "must-remedy", "not-a-cancellation", "accept-advised", "unsettled", "may-refuse"] };
  }

  if (before) return unshipped(c);
  if (channel === "subscription-page") return { verdict: ["redirect", "not-a-cancellation", "unsettled"] };
  if (channel === "delivery-refused") return refused(c);
  if (channel === "return-request") return returned(c);
  if (channel === "cancel-button" || channel === "message") return shipped(c);
  return null;
}

function unshipped(c) {
  const { marketplace: m, orderStatus: s, channel, reason } = c;
  if (!OPEN.includes(s)) return null;

  if (channel === "subscription-page") return { verdict: "redirect" }; // D-17 by analogy: the customer's own page

  // D-13: seven business days after the ship-by date
  if (c.shipBy !== undefined && c.now !== undefined) {
    const n = businessDays(day(c.shipBy), day(c.now));
    if (n >= 10)
      return {
        verdict:
          channel === "message"
            ? ["automatic", "marketplace-decides", "redirect"]
            : ["automatic", "marketplace-decides"],
      };
    if (n >= 7) return null;
  }

  if (channel === "seller") {
    // D-11
    if (reason === "out-of-stock") return { verdict: "seller-cancels" };
    if (reason === "price-error")
      return { verdict: FOUR.includes(m) ? "seller-cancels" : ["seller-cancels", "unsettled"] };
    return null;
  }

  if (channel === "message") {
    // D-09, D-12
    if (["out-of-stock", "price-error", "not-received", ...FAULT].includes(reason)) return null;
    return { verdict: "redirect" };
  }
  if (channel !== "cancel-button") return null;
  if (["not-received", ...FAULT].includes(reason)) return null;

  // D-01: inside the self-cancel window
  if (
    c.orderedAt !== undefined &&
    c.requestedAt !== undefined &&
    c.orderedAt.length > 10 &&
    c.requestedAt.length > 10
  ) {
    const minutes = (Date.parse(c.requestedAt) - Date.parse(c.orderedAt)) / 60000;
    if (minutes < 0) return null;
    if (minutes < (m === JP ? 5 : 30))
      return { verdict: [...FOUR, CA, "amazon-it"].includes(m) ? "automatic" : ["automatic", ...accepting(c)] };
    if (minutes <= (m === JP ? 6 : 31)) return null;
    if (m === US && minutes <= 72 * 60) return { verdict: ["automatic", ...labelled(c)] }; // the seller's own setting
    if (![...FOUR, CA, "amazon-it"].includes(m)) return null; // the window is known for these only
  }
  return { verdict: labelled(c) };
}

/** D-04 in the United States once a label exists, D-03 everywhere else. */
function labelled(c) {
  if (c.marketplace === US && c.parcel === "labelled") {
    // L-US-015, D-US-01: until it is accepted an order may be withdrawn, and no source says when Amazon's seller accepts.
    if (c.acceptance !== "accepted" && c.acceptanceSentAt === undefined)
      return ["may-refuse", ...accepting(c), "must-accept"];
    if (
      [
        "minor",
        "ordered-by-mistake",
        "duplicate",
        "late",
        "out-of-stock",
        "price-error",
        "misled-by-order-screen",
      ].includes(c.reason) ||
      has(c, "subscription") ||
      c.orderStatus === "ship-date-passed" ||
      c.partOfOrder
    )
      return ["may-refuse", ...accepting(c), "must-accept", "unsettled"];
    return ["may-refuse"];
  }
  return accepting(c);
}

/** D-03, D-14, D-18: accepting is expected; the buyer's law may make it a duty. */
function accepting(c) {
  const { marketplace: m, reason } = c;
  const e = europeanRight(c);
  const w = japaneseRight(c);
  const r = mistake(c);
  if (e === "yes" || w === "yes" || r === "yes") return ["must-accept"];
  const list = ["accept-advised"];
  if (e === "skip" || w === "unknown" || w === "granted?" || w === "skip") list.push("must-accept", "unsettled");
  if (["out-of-stock", "price-error", "late"].includes(reason)) list.push("must-accept", "seller-cancels"); // breach, D-JP-18, D-US-08
  if (m === US && c.orderStatus === "ship-date-passed") list.push("must-accept"); // D-US-04
  if (c.partOfOrder) list.push("must-accept"); // D-14
  if (["minor", "misled-by-order-screen"].includes(reason) || r === "maybe")
    list.push("must-accept", "unsettled", "need-facts");
  if (c.parcel === "labelled") list.push("unsettled"); // D-03 speaks of orders without a label
  if (!FOUR.includes(m)) list.push("unsettled");
  return list;
}

/** What is owed on the return of a parcel that has left. */
function owed(c) {
  const { marketplace: m, reason } = c;
  const open = windowOpen(c);
  const e = europeanRight(c);
  const w = japaneseRight(c);
  const r = mistake(c);
  const list = ["must-accept", "wait-for-item"];
  if (e === "yes" || w === "yes" || r === "yes") return list;
  if (FAULT.includes(reason)) return [...list, "must-remedy"];
  if (open === true && !has(c, ...SPECIAL) && [...FOUR, ...FIVE].includes(m)) return list; // D-20, D-23, D-26, D-27
  if (open === true) return [...list, "accept-advised", "unsettled", "need-facts", null];
  if (open === "skip" || w === "unknown" || w === "granted?" || w === "skip" || e === "skip" || r === "maybe")
    return [...list, "accept-advised", "unsettled", "need-facts", "may-refuse", null];
  return ["may-refuse", "unsettled", "accept-advised", null]; // D-21, D-24, D-28, D-52
}

/** A parcel that has left, or arrived, and the buyer writes or presses the button. */
function shipped(c) {
  const { marketplace: m, orderStatus: s, parcel: p, channel, reason } = c;
  if (c.refundAlreadyMade) return null;
  if (p === "coming-back" || p === "back") return null;
  const confirmed = s === "ship-confirmed";
  const guarded = protectedLabel(c);

  if (reason === "not-received" || p === "lost") {
    // D-46, D-47, D-48
    if (p === "lost" && !["not-received", "late", ...BUYER].includes(reason)) return null;
    if (guarded && [US, CA].includes(m) && (reason === "not-received" || p === "lost"))
      return {
        verdict: ["do-not-refund-yourself", "not-a-cancellation"],
        then: (v) => (v === "not-a-cancellation" ? ["do-not-refund-yourself"] : undefined),
      }; // D-47
    let list = ["must-remedy"]; // D-46
    if (guarded) list.push("do-not-refund-yourself");
    if (p === "delivered") list.push("may-refuse", "unsettled", "accept-advised", "need-facts", "contest"); // D-48: no fact says whether the carrier holds a signature
    if (p === "delivered" && c.labelFromMarketplace === true) list.push("do-not-refund-yourself");
    if (p === "with-carrier" && c.estimatedDelivery !== undefined && day(c.estimatedDelivery) >= day(c.now))
      return null; // not late yet
    return direct(loose(c, [US, JP, "amazon-br", UK, ...EU], list));
  }

  if (reason === "wrong-address") {
    // D-45
    if (p !== "with-carrier" || channel !== "message") return null;
    return { verdict: loose(c, [US], ["may-refuse", "not-a-cancellation", "accept-advised", "refund-with-deduction"]) };
  }
  if (reason === "late") {
    if (p !== "with-carrier") return null;
    const list = [
      "must-accept",
      "must-remedy",
      "wait-for-item",
      "accept-advised",
      "unsettled",
      "do-not-refund-yourself",
      "need-facts",
    ];
    return {
      verdict: [
        "may-refuse",
        "not-a-cancellation",
        "must-remedy",
        "redirect",
        ...(guarded ? ["do-not-refund-yourself"] : []),
      ],
      then: (v) => (v === "may-refuse" || v === "not-a-cancellation" ? list : undefined),
    };
  }
  if (FAULT.includes(reason)) {
    // D-29, but not through the Return Center
    if (p !== "delivered") return null;
    const list = ["must-remedy", "must-accept"];
    if (c.sellerIsBusiness === false || c.buyerIsBusiness === true) list.push("accept-advised", "unsettled"); // no consumer law behind the closed window
    return {
      verdict: [...list, "not-a-cancellation", "redirect"],
      then: (v) => (v === "not-a-cancellation" ? list : undefined),
    };
  }
  if (!BUYER.includes(reason) && reason !== "minor" && reason !== "misled-by-order-screen") return null;

  // D-05, D-06, D-07, D-10
  const then = owed(c);
  const verdict = ["may-refuse", "not-a-cancellation"];
  if (channel === "message") verdict.push("redirect");
  const r = mistake(c);
  if (r === "yes") verdict.push("must-accept");
  if (r === "maybe" || reason === "minor" || reason === "misled-by-order-screen") {
    verdict.push("accept-advised", "unsettled", "must-accept", "need-facts");
  }
  if (c.partOfOrder) verdict.push("unsettled");
  if (!confirmed && ![JP, UK, CA, US].includes(m)) verdict.push("unsettled"); // no row for this state
  if (confirmed && ![...FOUR, CA].includes(m)) verdict.push("unsettled");
  const special = reason === "minor" || reason === "misled-by-order-screen" || r === "maybe";
  return {
    verdict,
    then: (v) =>
      v === "may-refuse" || v === "not-a-cancellation"
        ? special
          ? [...then, "accept-advised", "unsettled", "need-facts", "must-accept"]
          : then
        : undefined,
  };
}

/** Refused at the door, never fetched, or undeliverable. */
function refused(c) {
  const { marketplace: m, parcel: p, reason } = c;
  if (c.refundAlreadyMade || FAULT.slice(1).includes(reason) || reason === "not-received") return null;
  if (p === "with-carrier" || p === "lost") return null;
  if (reason === "defective") {
    // D-44: visible damage
    return m === US
      ? direct(["must-accept", "must-remedy"])
      : direct(loose(c, [], ["must-accept", "must-remedy", "wait-for-item"]));
  }
  if (m === US || m === CA) {
    // D-42
    if (p === "coming-back")
      return {
        verdict: ["marketplace-decides", "wait-for-item", "not-a-cancellation"],
        then: (v) => (v === "not-a-cancellation" ? ["marketplace-decides", "wait-for-item"] : undefined),
      };
    return {
      verdict: [
        "marketplace-decides",
        "must-accept",
        "accept-advised",
        "refund-with-deduction",
        "unsettled",
        "not-a-cancellation",
      ],
    };
  }
  if (m === JP) {
    // D-43
    const list = ["wait-for-item", "unsettled"];
    if (p === "back") list.push("accept-advised", "refund-with-deduction", "must-accept");
    if (japaneseRight(c) !== "no" || mistake(c) !== "no") list.push("must-accept", "accept-advised");
    return direct(list);
  }
  return direct([
    "wait-for-item",
    "unsettled",
    "must-accept",
    "accept-advised",
    "marketplace-decides",
    "need-facts",
    ...(p === "back" ? ["refund-with-deduction"] : []),
  ]); // A-074 only
}

/** Return Center. */
function returned(c) {
  const { marketplace: m, parcel: p, reason, returnRequestState: rr } = c;
  const fault = FAULT.includes(reason);
  if (!fault && !BUYER.includes(reason) && reason !== "late") return null;
  const open = windowOpen(c);
  const e = europeanRight(c);
  const w = japaneseRight(c);
  const r = mistake(c);
  const right = e === "yes" || w === "yes" || r === "yes";
  if (rr === "closed") return null;
  if (rr === "auto-authorised" && open === false) return null; // only requests inside the policy are authorised by themselves
  const sum = (c.money?.lines ?? []).reduce((all, x) => all + x.price + (x.shipping ?? 0) + (x.giftWrap ?? 0), 0);
  const cheap = m === JP && c.domesticReturnAddress === false && (c.money?.lines ?? []).length > 0 && sum <= 1000; // D-36 comes first
  if (m === JP && c.listingErrorBy === "marketplace" && p === "delivered" && rr !== "authorised" && !cheap)
    return reason === "not-as-described"
      ? {
          verdict: ["redirect", "not-a-cancellation"],
          then: (v) => (v === "not-a-cancellation" ? ["redirect", "marketplace-decides"] : undefined),
        }
      : null; // D-25

  if (p === "back") {
    const cond = c.returnedCondition;
    const got = day(c.returnReceivedAt);
    if (cond === "not-sent-back" || cond === undefined || got === null) return null;
    if (c.refundAlreadyMade) {
      if (c.refundedBy !== "marketplace" || m !== US || cond === "as-sent" || c.refundedAt === undefined || fault)
        return null;
      const paid = day(c.refundedAt);
      if (paid > got + 5) return { verdict: ["marketplace-decides", "automatic", "unsettled", "contest"] }; // the automatic refund took SAFE-T away
      if (paid > got) return null;
      const n = day(c.now) - Math.max(paid, got);
      if (n < 29) return { verdict: "contest" }; // D-30, D-31: SAFE-T within 30 days
      return null;
    }
    const n = day(c.now) - got;
    if (n < 0) return null;
    if (m === US && got >= day("2026-01-26")) {
      if (n >= 6) return { verdict: ["marketplace-decides", "automatic"] }; // D-33
      if (n >= 5) return null;
    }
    const late = n >= 3 && m !== US ? ["marketplace-decides"] : [];
    if (fault) return cond === "as-sent" ? direct(["must-accept", "must-remedy", ...late]) : null; // D-29
    if (cond === "as-sent") {
      if (c.opened === true && (m === JP || has(c, "sealed-media", "media", "hygiene"))) return null;
      if (open === false && !right)
        return direct(["must-accept", "accept-advised", "refund-with-deduction", "may-refuse", ...late]);
      return direct(loose(c, [...FOUR, ...EU], ["must-accept", ...late]));
    }
    if (europe(m) && c.withdrawalInfoGiven !== true && e !== "no") {
      // L-EU-009, L-UK-005: no deduction without the information
      if (e !== "yes" || cond === "different-item") return null; // something else in the parcel is no use of the goods
      return direct(
        c.withdrawalInfoGiven === false
          ? ["must-accept", ...late]
          : ["must-accept", "accept-advised", "need-facts", ...late],
      );
    }
    if (m === US) return direct(["refund-with-deduction"]); // D-30, D-31
    if (cond === "different-item") return direct(["refund-with-deduction", "contest", "unsettled", ...late]);
    return direct(loose(c, [UK, ...EU], ["refund-with-deduction", ...(m === JP ? ["unsettled"] : []), ...late])); // A-065, D-EU-03
  }
  if (c.refundAlreadyMade) return null;

  // D-35 to D-37: special routes inside the policy
  if (c.returnlessRule === true && open === true && p === "delivered")
    return direct(loose(c, [JP, US, "amazon-nl", DE], ["must-accept", "automatic"]));
  if (c.domesticReturnAddress === false && p === "delivered") {
    const lines = c.money?.lines ?? [];
    const total = lines.reduce((sum, x) => sum + x.price + (x.shipping ?? 0) + (x.giftWrap ?? 0), 0);
    if (m === JP) {
      if (lines.length === 0) return null;
      if (total <= 1000) return open === true ? { verdict: "marketplace-decides" } : null; // D-36
    } else if (m === UK) {
      return right || open === true ? direct(["must-accept", ...(fault ? ["must-remedy"] : [])]) : null; // D-37, D-29
    } else if (FIVE.includes(m)) return null;
  }

  if (c.returnedCondition === "not-sent-back")
    return m === US ? direct(["automatic", "wait-for-item"]) : direct(["automatic", "wait-for-item", "unsettled"]); // D-34
  if (p === "coming-back")
    return direct([
      "wait-for-item",
      "must-accept",
      ...(m === US && c.returnLabelFrom === "marketplace" ? ["automatic", "marketplace-decides"] : []),
    ]);
  if (p !== "delivered") return null;
  if (rr === "authorised") return direct(["wait-for-item", "must-accept", ...(fault ? ["must-remedy"] : [])]);

  if (fault) {
    // D-29
    if (open === true) return direct(["must-accept", "must-remedy"]);
    return direct(["must-remedy", "must-accept", "accept-advised", "unsettled", "need-facts"]); // the law outlives the window
  }
  if (right) return direct(["must-accept"]); // D-26, D-JP-08
  if (e === "skip" || w === "skip") return null;
  if (open === "skip") return null;
  if (open === true) {
    if (rr === "pending" && (m !== US || has(c, ...SPECIAL)))
      return direct(["must-accept", "accept-advised", "unsettled", "need-facts"]); // which policy ground is it?
    return direct(loose(c, [US, JP, UK, DE, ...EU], ["must-accept"])); // D-20, D-22, D-23, D-27, D-32
  }
  // D-21, D-24, D-28, D-52
  const list = ["may-refuse"];
  if (w === "unknown" || w === "granted?" || r === "maybe")
    list.push("accept-advised", "unsettled", "must-accept", "need-facts");
  if (reason === "late") list.push("accept-advised", "unsettled");
  return direct(loose(c, [US, JP, ...FIVE], list));
}

// ---------------------------------------------------------------- rules for every answer
const NOT_OURS = ["may-refuse", "must-accept", "accept-advised", "must-remedy", "refund-with-deduction"];
const all = (v, test) =>
  v !== undefined && (Array.isArray(v) ? v : [v]).length > 0 && (Array.isArray(v) ? v : [v]).every(test);

export function safety(c, d) {
  const bad = [];
  const said = [d.verdict, d.then];
  const mfn = all(c.fulfilment, (x) => x === "seller");
  const message = all(c.channel, (x) => x === "message");
  const before = all(c.parcel, (x) => BEFORE.includes(x));
  const open = all(c.orderStatus, (x) => OPEN.includes(x));
  const wants = all(c.reason, (x) =>
    [...BUYER, "minor", "misled-by-order-screen", "wrong-address", "late"].includes(x),
  );
  if (
    mfn &&
    message &&
    before &&
    open &&
    wants &&
    ["must-accept", "seller-cancels", "accept-advised"].includes(d.verdict)
  )
    bad.push("INV an unshipped order cancelled on a message");
  const one = ["marketplace", "fulfilment", "parcel", "orderStatus", "channel", "reason"].every(
    (k) => !Array.isArray(c[k]),
  );
  const returning = all(c.channel, (x) => x === "return-request");
  const no = d.then === "may-refuse" || (returning && d.verdict === "may-refuse");
  if (no) {
    if (c.insideReturnWindow === true && !all(c.goods, (x) => SPECIAL.includes(x)))
      bad.push("INV a return refused while the window is open");
    if (one && c.goods !== undefined && europeanRight(c) === "yes")
      bad.push("INV a return refused while the withdrawal right is open");
    if (all(c.reason, (x) => FAULT.includes(x))) bad.push("INV a return of non-conforming goods refused");
    if (returning && c.insideReturnWindow === undefined && c.deliveredAt === undefined && d.settled === "settled")
      bad.push("INV a settled refusal of a return with the window unknown");
    // Goods made to the buyer's own specification are not taken back.
    const own = c.personalised === true && (c.goods ?? []).includes("made-to-order");
    if (!own && all(c.parcel, (x) => ["with-carrier", "lost"].includes(x)))
      bad.push("INV a return refused before the window has begun");
  }
  if (one && mfn && before && open && d.verdict === "may-refuse") {
    if (!(c.marketplace === US && c.parcel === "labelled"))
      bad.push("INV may-refuse of an unshipped order without the label row");
  }
  if (
    mfn &&
    ["amazon-us", "amazon-ca"].includes(c.marketplace) &&
    protectedLabel(c) &&
    all(c.reason, (x) => x === "not-received") &&
    all(c.parcel, (x) => ["delivered", "lost", "with-carrier"].includes(x))
  )
    if (
      said.some((v) =>
        ["must-accept", "accept-advised", "must-remedy", "refund-with-deduction", "seller-cancels"].includes(v),
      )
    )
      bad.push("INV refund now although the label is claims-protected");
  if (all(c.fulfilment, (x) => x === "marketplace") && said.some((v) => [...NOT_OURS, "seller-cancels"].includes(v)))
    bad.push("INV the seller decides an FBA order");
  if (
    all(c.fulfilment, (x) => x === "seller-prime") &&
    !all(c.channel, (x) => x === "seller") &&
    c.channel !== undefined &&
    said.some((v) => NOT_OURS.includes(v))
  )
    bad.push("INV the seller decides a Prime order");
  if (mfn && all(c.channel, (x) => x === "seller") && before && open && all(c.reason, (x) => x === "out-of-stock")) {
    const body = d.message?.body ?? "";
    if (/キャンセルをリクエスト(して|を|いただ)|request (a |the )?cancell?ation (in|from|through|via)/i.test(body))
      bad.push("INV the buyer is asked to request what the seller has to cancel");
  }
  const body = d.message?.body ?? "";
  const entries = d.money?.entries ?? [];
  // A withdrawal of which the buyer was not told costs the buyer nothing (L-EU-008, L-EU-009, L-UK-004, L-UK-005, D-UK-04, D-EU-05).
  if (
    one &&
    mfn &&
    c.withdrawalInfoGiven === false &&
    c.returnCostTold !== true &&
    all(c.reason, (x) => BUYER.includes(x)) &&
    europeanRight(c) === "yes" &&
    ["delivered", "coming-back", "back"].includes(c.parcel) &&
    (returning || all(c.channel, (x) => x === "cancel-button" || x === "message"))
  ) {
    if (entries.some((x) => x.id === "restocking-fee" && x.high !== 0) && c.returnedCondition !== "different-item")
      bad.push("INV a deduction from a withdrawal that was not explained");
    if (entries.some((x) => x.id === "return-postage" && x.party === "buyer"))
      bad.push("INV return postage on a buyer who was not told");
    if (/may ask you to pay|ご負担をお願いする/.test(body))
      bad.push("INV the letter lays the return postage on a buyer who was not told");
    if ((d.warnings ?? []).some((x) => x.id === "outbound-postage-may-be-kept"))
      bad.push("INV outbound postage kept from a withdrawal that was not explained");
  }
  // clothing, shoes and bags go back free of charge to Germany.
  if (one && c.marketplace === DE && has(c, "fashion") && /may ask you to pay/.test(body))
    bad.push("INV return postage for fashion in Germany");
  // A claim that was turned down takes no records any more and moves no money.
  if (one && mfn && all(c.channel, (x) => x === "claim") && ["denied", "closed"].includes(c.claimState)) {
    if (/records|記録/.test(body)) bad.push("INV records promised after the claim was decided");
    if (entries.some((x) => x.id === "account-debit" && x.high !== 0)) bad.push("INV money leaves on a denied claim");
  }
  if (
    /評価(の|を)(削除|変更|取り消)|(remove|delete|change|revise|update) (your |the )(feedback|review|rating)/i.test(
      body,
    )
  )
    bad.push("INV message asks for a change of feedback");
  if (d.verdict === "need-facts" && !(d.ask?.length > 0)) bad.push("INV need-facts asks nothing");
  return bad;
}

// ---------------------------------------------------------------- random cases
const NOW = "2026-11-24T12:00:00Z"; // one calendar day on every marketplace
const ago = (n) => new Date(Date.parse(NOW) - n * DAY).toISOString().slice(0, 10);
const minutesAgo = (n) => new Date(Date.parse(NOW) - n * 60000).toISOString().slice(0, 19) + "Z";
const CURRENCY = {
  "amazon-jp": "JPY",
  "amazon-us": "USD",
  "amazon-uk": "GBP",
  "amazon-ca": "CAD",
  "amazon-ae": "AED",
  "amazon-br": "BRL",
  "amazon-pl": "PLN",
};

export function generate(rnd, pick) {
  const marketplace = rnd() < 0.6 ? pick(FOUR) : pick(AMAZON);
  const c = {
    marketplace,
    now: NOW,
    fulfilment: rnd() < 0.75 ? "seller" : pick(["marketplace", "seller-prime"]),
    goods:
      rnd() < 0.6
        ? []
        : pick([
            ["electronics"],
            ["fashion"],
            ["media"],
            ["used"],
            ["clearance"],
            ["made-to-order"],
            ["perishable"],
            ["hygiene"],
            ["sealed-media"],
            ["subscription"],
            ["reserved"],
          ]),
    buyerIsBusiness: rnd() < 0.08,
    sellerIsBusiness: rnd() < 0.95,
    partOfOrder: rnd() < 0.1,
    returnTerms: rnd() < 0.6 ? "shown-both" : pick(["shown-once", "not-shown"]),
    termsCover: rnd() < 0.8 ? "cancellations-and-returns" : "returns",
    termsAllowDays: 0,
    withdrawalInfoGiven: rnd() < 0.85,
    confirmStep: rnd() < 0.8,
    refundAlreadyMade: false,
    claimState: "none",
    listingErrorBy: "seller",
    returnlessRule: false,
    domesticReturnAddress: true,
    labelFromMarketplace: rnd() < 0.4,
    firstScanOnTime: rnd() < 0.7,
  };
  if (has(c, "made-to-order")) c.personalised = rnd() < 0.5;
  if (c.marketplace === US && rnd() < 0.5) c.acceptance = "accepted";
  const where = pick([
    "shop",
    "shop",
    "shop",
    "mistake",
    "transit",
    "transit",
    "delivered",
    "delivered",
    "delivered",
    "coming-back",
    "back",
    "back",
    "lost",
  ]);
  const sent = (n) => {
    c.orderStatus = "ship-confirmed";
    c.orderedAt = ago(n + 5);
  };
  const claim = () => {
    if (rnd() > 0.12) return;
    c.channel = pick(["claim", "claim", "chargeback"]);
    c.claimState = c.channel === "chargeback" ? "open" : pick(["open", "information-requested", "granted", "denied"]);
    if (c.claimState === "granted" || c.claimState === "denied") {
      const decided = ago(pick([2, 10, 20, 40]));
      c.claimDecidedAt = c.orderedAt > decided ? c.orderedAt : decided; // no claim is decided before the order
    }
  };
  if (where === "shop") {
    c.parcel = pick(BEFORE);
    c.channel = rnd() < 0.5 ? "cancel-button" : pick(["message", "message", "seller", "subscription-page"]);
    c.orderStatus =
      rnd() < 0.12 && c.parcel === "not-started" ? "pending" : pick(["paid", "ship-date-set", "ship-date-passed"]);
    c.reason =
      c.channel === "seller"
        ? pick(["out-of-stock", "price-error"])
        : pick([...BUYER, ...BUYER, "late", "wrong-address", "minor", "misled-by-order-screen", "out-of-stock"]);
    if (c.reason === "late") c.orderStatus = "ship-date-passed";
    if (c.channel === "subscription-page") {
      c.goods = ["subscription"];
      delete c.personalised; // said of goods made to order alone
    }
    c.requestedAt = minutesAgo(30);
    if (c.orderStatus === "ship-date-passed") {
      c.shipBy = ago(pick([1, 2, 4, 20, 30]));
      c.orderedAt = ago(34);
    } else if (c.channel === "cancel-button" && rnd() < 0.3)
      c.orderedAt = minutesAgo(30 + pick([1, 3, 10, 20, 45, 180, 2000, 6000]));
    else c.orderedAt = ago(2);
  } else if (where === "mistake") {
    c.parcel = pick(BEFORE);
    c.orderStatus = "ship-confirmed";
    c.channel = pick(["cancel-button", "message"]);
    c.reason = pick(BUYER);
    c.orderedAt = ago(2);
    c.requestedAt = minutesAgo(30);
  } else if (where === "transit") {
    c.parcel = "with-carrier";
    sent(0);
    c.requestedAt = minutesAgo(30);
    if (rnd() < 0.25) c.orderStatus = pick(["paid", "ship-date-set"]);
    c.channel = rnd() < 0.5 ? "cancel-button" : pick(["message", "message", "delivery-refused"]);
    c.reason = pick([...BUYER, ...BUYER, "late", "not-received", "wrong-address", "minor"]);
    if (c.reason === "not-received" || c.reason === "late") {
      c.channel = "message";
      c.orderStatus = "ship-confirmed";
      c.orderedAt = ago(20);
      c.estimatedDelivery = ago(pick([4, 6, 9]));
      claim();
    }
  } else if (where === "lost") {
    c.parcel = "lost";
    sent(20);
    c.channel = rnd() < 0.8 ? "message" : "cancel-button";
    c.reason = rnd() < 0.7 ? "not-received" : pick(BUYER);
    c.estimatedDelivery = ago(8);
    c.requestedAt = minutesAgo(30);
    claim();
  } else {
    const n = pick([2, 7, 10, 13, 14, 19, 22, 25, 28, 37, 40, 50]);
    c.parcel = where;
    c.deliveredAt = ago(n);
    sent(n);
    c.requestedAt = minutesAgo(30);
    c.channel =
      where === "delivered"
        ? rnd() < 0.7
          ? "return-request"
          : pick(["message", "cancel-button"])
        : rnd() < 0.7
          ? "return-request"
          : "delivery-refused";
    c.reason = rnd() < 0.6 ? pick(BUYER) : pick([...FAULT, "late"]);
    if (c.channel === "delivery-refused") {
      delete c.deliveredAt;
      c.reason = pick([...BUYER, "buyer-unreachable", "wrong-address", "import-charges", "defective"]);
      if (where === "back") {
        c.returnReceivedAt = ago(1);
        c.requestedAt = ago(2);
      }
      return c;
    }
    if (where === "delivered" && c.channel === "message" && rnd() < 0.4) {
      c.reason = "not-received";
      claim();
      return c;
    }
    c.opened = rnd() < 0.25;
    const derived = windowOpen(c);
    const open = derived === "skip" ? n <= 30 : derived;
    c.insideReturnWindow = open;
    if (c.channel !== "return-request") return c;
    c.returnRequestState = open
      ? pick(["auto-authorised", "auto-authorised", "auto-authorised", "pending", "authorised"])
      : pick(["pending", "pending", "pending", "authorised"]);
    c.returnLabelFrom = c.marketplace === US ? "marketplace" : pick(["seller", "buyer"]);
    if (where !== "delivered") {
      c.returnRequestState = open && rnd() < 0.6 ? "auto-authorised" : "authorised";
      if (n < 8) {
        c.deliveredAt = ago(10);
        c.orderedAt = ago(15);
      }
      c.requestedAt = ago(8); // filed before the goods went back
      const then = windowOpen({ ...c, insideReturnWindow: undefined });
      c.insideReturnWindow = then === "skip" ? true : then;
      c.returnRequestState = c.insideReturnWindow ? c.returnRequestState : "authorised";
    }
    if (where === "back") {
      c.returnReceivedAt = ago(pick([0, 1, 2, 4, 7]));
      c.returnedCondition = pick([
        "as-sent",
        "as-sent",
        "used-or-damaged",
        "used-or-damaged",
        "incomplete",
        "different-item",
      ]);
      if (rnd() < 0.2) {
        c.refundAlreadyMade = true;
        c.refundedBy = "marketplace";
        c.refundedAt = c.returnReceivedAt;
      }
      if (c.fulfilment === "marketplace" && rnd() < 0.3) {
        c.refundAlreadyMade = true;
        c.refundedBy = "marketplace";
        c.refundedAt = c.returnReceivedAt;
      }
    } else if (where === "delivered") {
      if (rnd() < 0.1) c.returnlessRule = true;
      if (rnd() < 0.1) c.listingErrorBy = "marketplace";
      if (rnd() < 0.1) {
        c.domesticReturnAddress = false;
        c.money = {
          currency: CURRENCY[marketplace] ?? "EUR",
          lines: [{ price: pick([700, 1000, 1001, 5000]), quantity: 1, shipping: 0 }],
        };
      }
      if (c.returnRequestState === "authorised" && rnd() < 0.4) c.returnedCondition = "not-sent-back";
    }
    if (c.fulfilment === "marketplace" && where === "delivered" && rnd() < 0.3) {
      c.refundAlreadyMade = true;
      c.refundedBy = "marketplace";
      c.returnedCondition = "not-sent-back";
      c.refundedAt = ago(pick([10, 50, 80, 112, 150]));
      c.deliveredAt = ago(170);
      c.orderedAt = ago(175);
      c.requestedAt = ago(165);
      c.insideReturnWindow = true;
      c.returnRequestState = "authorised";
      if (FIVE.includes(marketplace) && has(c, "electronics", "media")) c.goods = [];
    }
  }
  if (c.reason === "minor") {
    c.guardianConsent = rnd() < 0.4;
    c.ageCheck = pick(["none", "tick-box", "date-of-birth", "document"]);
  }
  if (c.insideReturnWindow !== undefined && rnd() < 0.3) {
    // the dates say it
    const { insideReturnWindow, ...rest } = c;
    if (windowOpen(rest) === insideReturnWindow) return rest;
  }
  return c;
}
