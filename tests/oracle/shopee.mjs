// An independent, naive reading of the Shopee part of the dossier: its statements S01 … S05 and its line of the table of
// the smaller marketplaces, with the help pages of Malaysia, the Philippines and Singapore that it could not quote (S06,
// S07, S09, SG). The law of these countries is not in the dossier. Nested ifs on purpose: nothing here is shared with the
// Rust core.
//
//   SENTENCES                  what is said, by id, as far as a judgement rests on it
//   oracle(case) → null        left open, or the facts clash
//                → { verdict, then, by }   as in qoo10.mjs
//   safety(case, decision), generate(rnd, pick)   as in ebay.mjs
//
// Not judged, because nothing was read of it: a part of an order, what is late or a wrong price where the buyer asks, a
// parcel refused at the door, what came back, the days between the end of the days to ship and the cancelling by itself.

import {
  BEFORE,
  MIND,
  BUYER,
  FAULT,
  unique,
  passed,
  minutes,
  direct,
  tooLate,
  from,
  order,
  minor,
  ago,
  minutesAgo,
} from "./reading.mjs";

export const SENTENCES = {
  S01: "Three kinds of cancel (buyer, seller, system); frequent ones bring listing limits or suspension.",
  S02: "Before shipping is arranged: request goes to the seller; silence of 2 days = cancelled; after arranging it is the seller's choice.",
  S03: "Unshipped past the ship-by days = cancelled (PH: within 72 h after). Unpaid in the time given = cancelled.",
  S06: "Malaysia: before shipment is arranged instantly; afterwards it needs the seller's approval, within 1 day, else approved. Pre-orders need the approval. Not shipped 3 days after the days to ship: cancelled. One request for an order.",
  S07: "Philippines: arranged and not picked up, the seller has to agree; shipped orders cannot be cancelled.",
  S09: "Returns and refunds for what is wrong, incomplete, damaged or not received; Shopee mediates.",
  SG: "Singapore: before shipment is arranged at once; arranged and not picked up, the seller's approval. Custom-made goods and pre-orders need the approval always.",
};

/** Nothing was read of the buyer's law. */
const CAREFUL = ["accept-advised", "unsettled", "need-facts"];
const OPEN_ORDER = ["paid", "ship-date-set", "ship-date-passed"];

export function oracle(c) {
  if (c.marketplace !== "shopee") return null;
  const { orderStatus: s, parcel: p, channel, reason, site } = c;
  if (s === undefined || p === undefined || channel === undefined || reason === undefined || site === undefined)
    return null;
  if (c.buyerCountry !== site || c.refundAlreadyMade === true || c.partOfOrder === true) return null;
  if ((c.goods ?? []).some((g) => ["digital", "service", "subscription"].includes(g))) return null;
  const before = BEFORE.includes(p);
  if (s === "pending" || (s === "unpaid" && !before) || (s === "ship-confirmed" && before)) return null;
  if (before && ["return-request", "delivery-refused", "claim"].includes(channel)) return null;
  if (["chargeback", "subscription-page", "delivery-refused"].includes(channel)) return null;
  if (channel === "claim")
    return ["open", "information-requested"].includes(c.claimState) && FAULT.includes(reason)
      ? from("S09", direct(["marketplace-decides", "contest"]))
      : null;
  if (!["none", undefined].includes(c.claimState)) return null;
  if (channel === "seller")
    return before && s !== "unpaid" && ["out-of-stock", "price-error"].includes(reason) && s !== "ship-date-passed"
      ? from("S01", { verdict: "seller-cancels" })
      : null;
  if (before) return inTheShop(c);
  if (p === "lost")
    return ["not-received", ...BUYER].includes(reason)
      ? from("S09", direct(["must-remedy", "must-accept", "marketplace-decides", "accept-advised"]))
      : null;
  if (p === "with-carrier")
    return BUYER.includes(reason) && channel !== "return-request"
      ? from("S07", tooLate(["marketplace-decides", "wait-for-item", ...CAREFUL], CAREFUL))
      : null;
  if (p === "delivered" && FAULT.includes(reason))
    return from("S09", direct(["must-remedy", "must-accept", "marketplace-decides"]));
  // A mere change of mind after receipt: no page says that it gives a return, and none that it gives none.
  if (p === "delivered" && MIND.includes(reason))
    return from(
      "S09",
      tooLate(["marketplace-decides", "wait-for-item", ...CAREFUL], ["marketplace-decides", ...CAREFUL]),
    );
  return null;
}

function inTheShop(c) {
  const { orderStatus: s, reason, site, channel } = c;
  if (!BUYER.includes(reason)) return null;
  if (s === "unpaid")
    return from("S03", { verdict: ["automatic", ...(site === "PH" ? [] : ["accept-advised", "unsettled"])] });
  if (!OPEN_ORDER.includes(s)) return null;
  const over = passed(c.shipBy, c.now);
  if (s === "ship-date-passed")
    return over !== null && over >= 7 && ["MY", "PH"].includes(site)
      ? from("S03", { verdict: ["automatic", "accept-advised"] })
      : null; // it was cancelled; a yes does no harm

  const arranged = c.parcel === "labelled";
  const special = (c.goods ?? []).some((g) => g === "reserved" || (g === "made-to-order" && site === "SG"));
  const asked = minutes(c.requestedAt, c.now);
  if (asked === null) return null;
  const written = channel === "message"; // nothing runs that was not asked for on the order
  const careful = unique([
    ...(reason === "change-of-mind" ? ["accept-advised"] : CAREFUL),
    ...((c.termsAllowDays ?? 0) > 0 ? CAREFUL : []),
  ]);

  if (site === "MY" || site === "SG") {
    if (!arranged && !special)
      return from(site === "MY" ? "S06" : "SG", {
        verdict: ["automatic", ...(written ? ["redirect", "accept-advised"] : []), ...(site === "SG" ? CAREFUL : [])],
      });
    if (site === "MY" && !written && asked > 2 * 1440) return from("S06", { verdict: ["automatic", "accept-advised"] });
    if (asked >= 1440) return null; // 1 day: which hour ends it, no page says
    return from(site === "MY" ? "S06" : "SG", {
      verdict: unique(["may-refuse", ...careful, ...(written ? ["redirect"] : [])]),
    });
  }
  if (asked > 3 * 1440 && !written) return !arranged ? from("S02", { verdict: ["automatic", "accept-advised"] }) : null;
  if (asked >= 1440) return null;
  if (arranged)
    return from(site === "PH" ? "S07 S02" : "S02", {
      verdict: unique(["may-refuse", ...careful, ...(written ? ["redirect"] : [])]),
    });
  return from("S02", { verdict: unique(["may-refuse", ...CAREFUL, "automatic", ...(written ? ["redirect"] : [])]) });
}

/** The day, at the clock of Malaysia, on which a request that nobody answers cancels the order; null where none is known. */
function silentDay(c) {
  if (
    c.site !== "MY" ||
    c.channel !== "cancel-button" ||
    !["paid", "ship-date-set"].includes(c.orderStatus) ||
    c.parcel !== "labelled" ||
    !c.requestedAt?.includes("T")
  )
    return null;
  return new Date(Date.parse(c.requestedAt) + (8 + 24) * 3600000).toISOString().slice(0, 10); // S06: 1 day
}

export function safety(c, d) {
  const bad = [];
  const end = silentDay(c);
  if (end !== null && !(d.consequences ?? []).some(({ at }) => at && at.slice(0, 10) === end))
    bad.push("INV Malaysia cancels after 1 day, and the answer does not say when (S06)");
  const sent = typeof c.parcel === "string" && !BEFORE.includes(c.parcel);
  if (sent && ["seller-cancels", "automatic"].includes(d.verdict))
    bad.push("INV an order that has left is cancelled (S07)");
  if ([d.verdict, d.then].includes("may-refuse") && d.settled === "settled" && !["MY", "PH"].includes(c.site) && !sent)
    bad.push("INV a refusal called settled on a site of which no official page was read");
  if (
    c.site === "MY" &&
    d.verdict === "may-refuse" &&
    ["paid", "ship-date-set"].includes(c.orderStatus) &&
    ["not-started", "in-production", "packed"].includes(c.parcel) &&
    c.channel === "cancel-button" &&
    Array.isArray(c.goods) &&
    !c.goods.includes("reserved")
  )
    bad.push("INV refused what Malaysia cancels at once (S06)");
  return bad;
}

export function generate(rnd, pick) {
  const c = order(rnd, pick, "shopee", ["MY", "MY", "PH", "PH", "SG", "TW", "TH", "VN"]);
  c.site = c.buyerCountry;
  const where = pick([
    "shop",
    "shop",
    "shop",
    "shop",
    "unpaid",
    "transit",
    "delivered",
    "delivered",
    "lost",
    "dispute",
  ]);
  const wish = () => pick([...BUYER, "change-of-mind", "change-of-mind"]);
  c.channel = pick(["cancel-button", "cancel-button", "message"]);
  c.orderStatus = "ship-confirmed";
  if (where === "unpaid") {
    c.parcel = "not-started";
    c.orderStatus = "unpaid";
    c.reason = wish();
    c.orderedAt = ago(2);
    c.requestedAt = ago(0);
  } else if (where === "shop") {
    c.parcel = pick([...BEFORE, "labelled"]);
    c.orderStatus = pick(["paid", "paid", "ship-date-set", "ship-date-passed"]);
    c.reason = wish();
    if (rnd() < 0.15) c.goods = ["reserved"];
    c.orderedAt = minutesAgo(20000);
    c.requestedAt = minutesAgo(pick([5, 60, 600, 1400, 3000, 5000]));
    if (c.orderStatus === "ship-date-passed") {
      c.shipBy = ago(pick([1, 2, 8]));
      c.requestedAt = minutesAgo(60);
    }
    if (rnd() < 0.1) {
      c.channel = "seller";
      c.reason = pick(["out-of-stock", "price-error"]);
      c.requestedAt = minutesAgo(0);
      c.alreadyRefusedOnce = false;
    }
  } else if (where === "transit" || where === "lost") {
    c.parcel = where === "lost" ? "lost" : "with-carrier";
    c.orderedAt = ago(where === "lost" ? 20 : 5);
    c.requestedAt = ago(0);
    c.reason = where === "lost" ? pick(["not-received", "not-received", "change-of-mind"]) : wish();
  } else {
    const n = pick([1, 3, 6, 12, 25]);
    c.parcel = "delivered";
    c.deliveredAt = ago(n);
    c.orderedAt = ago(n + 8);
    c.requestedAt = ago(0);
    c.channel = pick(["return-request", "return-request", "message"]);
    c.reason = rnd() < 0.5 ? pick(MIND) : pick(FAULT);
    if (where === "dispute") {
      c.channel = "claim";
      c.claimState = pick(["open", "information-requested"]);
      c.reason = pick(FAULT);
    }
  }
  return minor(rnd, pick, c);
}
