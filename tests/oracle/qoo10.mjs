// An independent, naive reading of the Qoo10 Japan decision rows (D01–D32) and the Japanese law rows
// (D-JP-01 … D-JP-30). Nested ifs on purpose: nothing here is shared with the Rust core.
//
//   oracle(case) → null                          the dossier does not speak, or the facts clash
//                → { verdict, then }             each a string, null or an array of what is acceptable;
//                                                `then` undefined: not judged
//
// `then` may also be a function of the verdict given.

const DAY = 86400000;
const JST = 9 * 3600000;

/** Civil day number in Japan of an RFC 3339 instant or a plain date; null when absent. */
export function jstDay(text) {
  if (text === undefined || text === null) return null;
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return Math.floor(Date.parse(text + "T00:00:00Z") / DAY);
  return Math.floor((Date.parse(text) + JST) / DAY);
}

/** Consumer sale under Japanese law? (L-JP-001, L-JP-024, D-JP-29, D-JP-30) */
export function consumerLaw(c) {
  if (c.buyerCountry !== undefined && c.buyerCountry !== "JP") return false;
  if (c.buyerIsBusiness === true) return false;
  if (c.sellerIsBusiness === false) return false;
  return true;
}

/** The no-reason right (15条の3) or the shop's own clause: 'yes' | 'no' | 'unknown' | 'granted?' | 'skip'. */
export function withdrawal(c) {
  const both = c.returnTerms === "shown-both";
  const days = c.termsAllowDays ?? 0;
  if (c.parcel === "delivered") {
    const got = jstDay(c.deliveredAt);
    const asked = jstDay(c.requestedAt ?? c.now);
    if (got === null || asked === null) return "skip";
    const n = asked - got;
    if (n < 0) return "skip";
    if (!consumerLaw(c)) return days > 0 ? "skip" : "no";
    if (both) {
      if (days === 0) return "no";
      if (n <= days - 1) return "yes";
      if (n > days) return "no";
      return "skip"; // day-in or day-out is the clause's own wording
    }
    if (n <= 7) return "yes"; // receipt day is day 1, last day D0+7
    return days > 0 ? "skip" : "no";
  }
  if (!consumerLaw(c)) return days > 0 ? "granted?" : "no";
  if (!both) return "yes"; // D-JP-01, -03, -06
  if (c.termsCover === "returns") return "unknown"; // D-JP-05
  return days > 0 ? "granted?" : "no"; // D-JP-04, -07
}

/** Rescission for a defect of intention: 'yes' | 'no' | 'maybe'. */
export function rescission(c) {
  if (c.reason === "ordered-by-mistake" || c.reason === "duplicate") {
    if (c.confirmStep === false) return consumerLaw(c) ? "yes" : "maybe"; // D-JP-12, -15
    return "maybe"; // D-JP-13: DEPENDS
  }
  if (c.reason === "misled-by-order-screen") return consumerLaw(c) ? "yes" : "maybe"; // D-JP-16
  if (c.reason === "minor") {
    if (c.guardianConsent === true) return "no";
    if (c.buyerIsBusiness === true) return "maybe"; // own licensed business, L-JP-037
    if (c.ageCheck === "none") return "yes"; // D-JP-25
    return "maybe"; // D-JP-26
  }
  return "no";
}

const BEFORE = ["not-started", "in-production", "packed", "labelled"];
const NOT_SAFE = ["accept-advised", "unsettled", "must-accept", "need-facts"];
const BUYER = ["change-of-mind", "ordered-by-mistake", "duplicate", "wrong-address", "minor", "misled-by-order-screen"];
const SHOP = ["late", "out-of-stock", "not-as-described", "price-error"];
const REMEDY = ["defective", "not-as-described", "wrong-item", "missing-part"];

/** What is owed on the return, once the parcel has left. */
function afterDispatch(c, w, r) {
  if (w === "yes" || r === "yes") return ["must-accept"];
  if (w === "unknown") return NOT_SAFE;
  if (w === "granted?") return [...NOT_SAFE, "may-refuse", null];
  if (r === "maybe") return c.reason === "minor" ? NOT_SAFE : [...NOT_SAFE, "may-refuse", null];
  return c.alreadyRefusedOnce ? ["may-refuse", "unsettled"] : ["may-refuse"];
}

export function oracle(c) {
  if (c.marketplace !== "qoo10-jp") return null;
  const { orderStatus: s, parcel: p, reason, channel } = c;
  const goods = c.goods ?? [];
  const before = BEFORE.includes(p);
  if (s === "pending" || p === "coming-back" || p === "back") return null;
  if (goods.includes("service") || goods.includes("subscription")) return null;
  if (!["cancel-button", "message", "seller", "delivery-refused", "return-request"].includes(channel)) return null;

  // Reasons that presuppose a parcel in the buyer's hands, or that no Qoo10 row speaks of.
  if (before && !BUYER.includes(reason) && !SHOP.includes(reason)) return null;

  // A misleading screen gives rights to consumers only (D-JP-16); beyond them the dossier says nothing.
  if (reason === "misled-by-order-screen" && !consumerLaw(c)) return null;

  // paid?
  if (s === "unpaid") {
    if (!before) return null;
    if (channel === "delivery-refused" || channel === "return-request") return null;
    if (channel === "seller") return { verdict: ["automatic", "seller-cancels"] };
    return { verdict: c.partOfOrder ? ["automatic", "unsettled"] : "automatic" }; // D01
  }
  if (s === "ship-confirmed" && before) return null; // false shipment processing: no row gives a verdict

  if (channel === "seller") {
    if (!before || !SHOP.includes(reason) || reason === "not-as-described") return null;
    if (reason === "out-of-stock" && (p === "packed" || p === "labelled")) return null;
    if (goods.includes("digital")) return { verdict: ["seller-cancels", "unsettled"] };
    if (reason === "price-error") return { verdict: ["seller-cancels", "unsettled"] };
    return { verdict: "seller-cancels" }; // D28
  }
  if (goods.includes("digital")) {
    // D20: any, any, UNKNOWN; but rescission and breach know no goods type
    if (!before || channel === "delivery-refused" || channel === "return-request") return null;
    if (SHOP.includes(reason))
      return { verdict: ["unsettled", "must-accept", "must-remedy", "accept-advised", "need-facts"] };
    if (rescission(c) === "yes") return { verdict: ["must-accept", "unsettled"] };
    if (rescission(c) === "maybe") return { verdict: ["unsettled", "accept-advised", "need-facts"] };
    return { verdict: "unsettled" };
  }

  const w = withdrawal(c);
  const r = rescission(c);
  if (w === "skip") return null;

  // lost: the seller bears the risk (D-JP-21), whatever the buyer calls it
  if (p === "lost") {
    if (channel === "delivery-refused" || REMEDY.includes(reason)) return null;
    if (!BUYER.includes(reason) && reason !== "not-received" && reason !== "late") return null;
    return {
      verdict: ["not-a-cancellation", "must-remedy", "must-accept"],
      then: (v) => (v === "not-a-cancellation" ? ["must-remedy", "must-accept"] : ["must-remedy", "must-accept", null]),
    };
  }

  // shipped?
  if (p === "with-carrier") {
    if (channel === "delivery-refused") {
      if (!BUYER.includes(reason)) return null;
      return {
        verdict: ["unsettled", "not-a-cancellation"],
        then: w === "yes" || w === "unknown" || r === "yes" ? [...NOT_SAFE, "wait-for-item", null] : undefined,
      }; // D25
    }
    if (channel === "return-request" && s !== "ship-confirmed") return null;
    if (reason === "not-received")
      return {
        verdict: ["not-a-cancellation", "must-remedy"],
        then: ["must-remedy", "must-accept", "need-facts", "unsettled", "marketplace-decides", null],
      }; // D24
    if (!BUYER.includes(reason)) return null;
    const then = afterDispatch(c, w, r);
    if (s === "ship-confirmed") {
      // D10
      let verdict = ["not-a-cancellation"];
      if (r === "yes") verdict.push("must-accept");
      if (c.partOfOrder) verdict.push("unsettled");
      return { verdict, then: (v) => (v === "not-a-cancellation" ? then : undefined) };
    }
    // D09
    let verdict = [c.alreadyRefusedOnce ? "unsettled" : "may-refuse"];
    if (c.partOfOrder) verdict.push("unsettled");
    if (w === "unknown") verdict.push("accept-advised", "unsettled");
    if (w === "granted?") verdict.push("accept-advised");
    if (r === "yes") verdict.push("must-accept", "not-a-cancellation");
    if (r === "maybe") verdict.push("accept-advised", "unsettled", "need-facts");
    if (r === "maybe" && reason === "minor") verdict.push("must-accept");
    return {
      verdict,
      then: (v) => (v === "may-refuse" ? (w === "no" && r === "no" ? [...then, null] : then) : undefined),
    };
  }

  // delivered?
  if (p === "delivered") {
    if (s !== "ship-confirmed" || channel === "delivery-refused") return null;
    if (REMEDY.includes(reason))
      return { verdict: "not-a-cancellation", then: w === "yes" ? ["must-remedy", "must-accept"] : "must-remedy" }; // D21, D22
    if (reason === "not-received")
      return {
        verdict: ["not-a-cancellation", "must-remedy"],
        then: ["must-remedy", "must-accept", "need-facts", "unsettled", "marketplace-decides", null],
      }; // D24
    if (!BUYER.includes(reason) || reason === "wrong-address") return null;
    const then = afterDispatch(c, w, r); // D19, D23
    return {
      verdict: r === "yes" ? ["not-a-cancellation", "must-accept"] : "not-a-cancellation",
      then: (v) => (v === "not-a-cancellation" ? then : undefined),
    };
  }

  // Still in the shop, the buyer asks.
  if (channel === "delivery-refused" || channel === "return-request") return null;
  const shop = SHOP.includes(reason);
  const right = w === "yes" || r === "yes";
  const ready = p === "packed" || p === "labelled";
  const made = goods.includes("made-to-order");
  const reserved = goods.includes("reserved");
  const instant = !reserved && (s === "paid" || s === "ship-date-passed");

  if (c.partOfOrder) {
    // D32
    if (shop)
      return {
        verdict: instant ? ["automatic", "must-accept", "unsettled"] : ["must-accept", "seller-cancels", "unsettled"],
      };
    if (right) return { verdict: instant ? ["must-accept", "automatic"] : "must-accept" };
    if (w !== "no" || r === "maybe") return { verdict: ["unsettled", "accept-advised", "must-accept", "need-facts"] };
    return { verdict: "unsettled" };
  }

  // A listed ground holds; what is left of it under the law and after a first refusal.
  function refusal() {
    let v = [c.alreadyRefusedOnce ? "unsettled" : "may-refuse"]; // D29
    if (w === "unknown") v = ["accept-advised", "unsettled"];
    if (w === "granted?") v.push("must-accept", "accept-advised", "unsettled");
    if (r === "maybe") {
      if (reason === "minor") v = ["accept-advised", "unsettled", "must-accept", "need-facts"];
      else v.push("accept-advised", "unsettled");
    }
    return v;
  }

  if (reserved) {
    if (s === "ship-date-passed") return { verdict: "must-accept" }; // D15
    if (shop)
      return {
        verdict:
          s === "paid"
            ? ["must-accept", "unsettled", "accept-advised", "seller-cancels"]
            : reason === "price-error"
              ? ["must-accept", "seller-cancels"]
              : "must-accept",
      };
    if (right) return { verdict: "must-accept" };
    if (ready) {
      if (c.leavesToday) return { verdict: refusal() };
      return {
        verdict: made
          ? [...refusal(), "accept-advised", "must-accept"]
          : w === "no"
            ? ["accept-advised", "must-accept"]
            : ["accept-advised", "must-accept", "unsettled"],
      };
    }
    if (made) return { verdict: [...refusal(), "accept-advised"] };
    return {
      verdict:
        (r === "maybe" && reason === "minor") || w === "granted?"
          ? ["unsettled", "accept-advised", "must-accept", "need-facts"]
          : ["unsettled", "accept-advised"],
    }; // D14, U-13
  }
  if (instant) return { verdict: "automatic" }; // D02, D03, D04, D11
  // 発送予定, date in the future
  if (shop) return { verdict: reason === "price-error" ? ["must-accept", "seller-cancels"] : "must-accept" }; // D06
  if (right) return { verdict: "must-accept" };
  if (ready) {
    if (c.leavesToday) return { verdict: refusal() }; // D07
    if (made) return { verdict: [...refusal(), "accept-advised", "must-accept"] }; // D08 × D13, U-03
    return { verdict: w === "no" ? ["accept-advised", "must-accept"] : ["accept-advised", "must-accept", "unsettled"] }; // D08
  }
  if (made) return { verdict: p === "in-production" ? refusal() : [...refusal(), "accept-advised"] }; // D12, D13
  if (goods.includes("clearance"))
    return {
      verdict: [
        "unsettled",
        "accept-advised",
        ...((r === "maybe" && reason === "minor") || w === "granted?" ? ["must-accept", "need-facts"] : []),
      ],
    }; // D16
  return { verdict: "must-accept" }; // D05
}
