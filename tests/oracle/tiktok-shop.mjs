// An independent, naive reading of the TikTok Shop part of the dossier: its statements T01 … T06 and its line of the table
// of the smaller marketplaces, with the pages of the United States, Thailand and the United Kingdom that say more (T07,
// T10). The buyer's law stands above and is read as for a shop of one's own. Nested ifs on purpose: nothing here is shared
// with the Rust core.
//
//   SENTENCES                  what is said, by id, as far as a judgement rests on it
//   oracle(case) → null        left open, or the facts clash
//                → { verdict, then, by }   as in qoo10.mjs
//   safety(case, decision), generate(rnd, pick)   as in ebay.mjs
//
// Not judged, because nothing was read of it: an unpaid order outside Thailand, a part of an order, an order past its time
// to ship, a parcel refused at the door, what comes back without a right in law, a return for a change of mind in the United
// States (its "returnable categories" are not named) and in the United Kingdom after 30 days.

import {
  BEFORE,
  MIND,
  BUYER,
  FAULT,
  UNSURE,
  unique,
  law,
  business,
  minutes,
  passed,
  cameBack,
  direct,
  tooLate,
  from,
  order,
  minor,
  sentBack,
  ago,
  minutesAgo,
} from "./reading.mjs";

export const SENTENCES = {
  T01: "US, shipped by seller: first hour automatic; afterwards the seller confirms; the seller may widen the automatic window.",
  T02: "US: already shipped = upload tracking; that declines the request and tells the buyer.",
  T03: "Thailand: request not handled within 24 hours = cancelled. Unpaid = cancelled.",
  T04: "Seller's own cancel: tell the buyer in the app with the reason; full refund; forbidden to ask the customer to cancel.",
  T06: "Japan rules: UNKNOWN.",
  T07: "Returns are requested on the platform; TikTok Shop may intervene in disputes and make final decisions.",
  T10: "UK: 14 days by law, and sellers allow a change of mind within 30 days from receipt.",
};

const OPEN_ORDER = ["paid", "ship-date-set"];
const CAREFUL = ["accept-advised", "unsettled", "need-facts"];

export function oracle(c) {
  if (c.marketplace !== "tiktok-shop") return null;
  const { orderStatus: s, parcel: p, channel, reason, site } = c;
  if (s === undefined || p === undefined || channel === undefined || reason === undefined || site === undefined)
    return null;
  if (c.buyerCountry !== site || c.refundAlreadyMade === true || c.partOfOrder === true) return null;
  if (c.fulfilment !== undefined && c.fulfilment !== "seller") return null;
  const before = BEFORE.includes(p);
  if (s === "pending" || (s === "unpaid" && !before) || (s === "ship-confirmed" && before)) return null;
  if (before && ["return-request", "delivery-refused", "claim"].includes(channel)) return null;
  if (["chargeback", "subscription-page", "delivery-refused"].includes(channel)) return null;
  const l = law(c);
  if (l === null) return null;
  if (channel === "claim")
    return ["open", "information-requested"].includes(c.claimState) && FAULT.includes(reason)
      ? from("T07", direct(["marketplace-decides", "contest"]))
      : null;
  if (!["none", undefined].includes(c.claimState)) return null;
  if (channel === "seller")
    return before && OPEN_ORDER.includes(s) && ["out-of-stock", "price-error"].includes(reason)
      ? from("T04", { verdict: "seller-cancels" })
      : null;
  if (before) return inTheShop(c, l);
  if (p === "lost")
    return ["not-received", ...BUYER].includes(reason) && l.read && !business(c)
      ? from(
          "T07",
          direct([
            "must-remedy",
            "must-accept",
            "marketplace-decides",
            ...(site === "US" ? ["accept-advised", "unsettled"] : []),
          ]),
        )
      : null;
  if (p === "with-carrier") return BUYER.includes(reason) && channel !== "return-request" ? onItsWay(c, l) : null;
  if (p === "delivered") return arrived(c, l);
  return cameBack(c, l, site === "GB" ? "T10" : "T07");
}

function inTheShop(c, l) {
  const { orderStatus: s, reason, site, channel } = c;
  if (!BUYER.includes(reason)) return null;
  if (s === "unpaid") return site === "TH" ? from("T03", { verdict: "automatic" }) : null;
  if (!OPEN_ORDER.includes(s)) return null;
  const written = channel === "message" ? ["redirect", "accept-advised"] : [];
  const sincePaid = minutes(c.paidAt ?? c.orderedAt, c.requestedAt ?? c.now);
  const asked = minutes(c.requestedAt, c.now);
  if (sincePaid === null || asked === null) return null;
  const generous = (c.termsAllowDays ?? 0) > 0 ? UNSURE : [];

  if (site === "US") {
    if (sincePaid < 59) return from("T01", { verdict: unique(["automatic", ...written]) });
    if (sincePaid < 61) return null;
    if (asked >= 1440) return null; // the time to answer in the United States: UNKNOWN
    return from("T01 T02", {
      verdict: unique(["may-refuse", "accept-advised", ...written, ...(l.open ? UNSURE : []), ...generous]),
    }); // D-US-01, D-US-03
  }
  if (site === "TH") {
    if (asked > 1440 && channel === "cancel-button") return from("T03", { verdict: ["automatic", "accept-advised"] }); // it was cancelled; a yes does no harm
    if (asked >= 1440) return null;
    return from("T03", { verdict: unique(["may-refuse", ...CAREFUL, ...written]) });
  }
  if (l.bound)
    return from(site === "GB" ? "T10" : "T06", {
      verdict: ["must-accept", ...(channel === "message" ? ["redirect"] : [])],
    });
  // Japan, the United Kingdom before dispatch, and everywhere else: no rule was found, and a yes is safe.
  return from("T06", { verdict: unique([...CAREFUL, ...written, ...(l.open ? UNSURE : []), ...generous]) });
}

function onItsWay(c, l) {
  const more = [
    ...(l.undone ? ["must-accept"] : []),
    ...(l.open ? UNSURE : []),
    ...(c.channel === "message" ? ["redirect"] : []),
    "unsettled",
  ];
  return from("T02", tooLate(returned(c, l), more));
}

/** What is owed on a return without a fault; undefined where nothing was read. */
function returned(c, l) {
  if (l.bound) return ["must-accept", "wait-for-item"];
  if (c.site === "GB") {
    // T10: a promise with exceptions, on a page without a date
    const n = passed(c.deliveredAt, c.requestedAt ?? c.now);
    return n === null || n < 30 ? ["must-accept", "wait-for-item", "accept-advised"] : undefined;
  }
  return c.site === "US"
    ? undefined
    : unique([...CAREFUL, "marketplace-decides", ...(l.open || (c.termsAllowDays ?? 0) > 0 ? UNSURE : [])]); // T06; the shop's own terms may grant it
}

function arrived(c, l) {
  if (c.returnRequestState !== undefined && c.returnRequestState !== "pending") return null;
  if (FAULT.includes(c.reason))
    return l.read && !business(c)
      ? from("T07", direct(["must-remedy", "must-accept", "marketplace-decides", "redirect"]))
      : null;
  if (![...MIND, "misled-by-order-screen"].includes(c.reason)) return null;
  const list = returned(c, l);
  if (list === undefined) return null;
  return from(
    c.site === "GB" ? "T10" : "T07",
    c.channel === "return-request" ? direct(list) : tooLate(list, [...list, "redirect"]),
  );
}

export function safety(c, d) {
  const bad = [];
  const sent = typeof c.parcel === "string" && !BEFORE.includes(c.parcel);
  const waits =
    c.site === "TH" &&
    c.channel === "cancel-button" &&
    ["paid", "ship-date-set"].includes(c.orderStatus) &&
    BEFORE.includes(c.parcel) &&
    c.requestedAt?.includes("T");
  if (waits && !(d.consequences ?? []).some(({ at }) => at && Date.parse(at) === Date.parse(c.requestedAt) + 86400000))
    bad.push("INV Thailand cancels after 24 hours, and the answer does not say when (T03)");
  if (sent && ["seller-cancels", "automatic"].includes(d.verdict))
    bad.push("INV an order that has left is cancelled (T02)");
  if (c.site === "JP" && d.settled === "settled" && ["may-refuse", "automatic"].includes(d.verdict) && !sent)
    bad.push("INV called settled in Japan, where no rule was found (T06)");
  if (
    /(please|kindly) cancel (the|your|this) order|ご自身でキャンセル|キャンセルの?(お)?手続きを(お願い|して)/i.test(
      d.message?.body ?? "",
    )
  )
    bad.push("INV message asks the buyer to cancel (T04)");
  return bad;
}

export function generate(rnd, pick) {
  const c = order(rnd, pick, "tiktok-shop", ["US", "US", "TH", "GB", "JP", "MY", "VN"]);
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
    "back",
    "lost",
    "dispute",
  ]);
  const wish = () => pick([...BUYER, "change-of-mind", "change-of-mind"]);
  c.channel = pick(["cancel-button", "cancel-button", "message"]);
  c.orderStatus = "ship-confirmed";
  c.opened = rnd() < 0.25;
  if (where === "unpaid") {
    c.parcel = "not-started";
    c.orderStatus = "unpaid";
    c.reason = wish();
    c.orderedAt = ago(1);
    c.requestedAt = ago(0);
  } else if (where === "shop") {
    const since = pick([5, 60, 600, 1430, 1450, 3000]);
    c.parcel = pick(BEFORE);
    c.orderStatus = pick(OPEN_ORDER);
    c.reason = wish();
    c.requestedAt = minutesAgo(since);
    c.orderedAt = minutesAgo(since + pick([10, 50, 70, 300, 3000]));
    c.paidAt = c.orderedAt;
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
    const n = pick([1, 3, 6, 12, 20, 28, 40]);
    c.parcel = "delivered";
    c.deliveredAt = ago(n);
    c.orderedAt = ago(n + 8);
    c.requestedAt = ago(0);
    c.channel = pick(["return-request", "return-request", "message"]);
    c.reason = rnd() < 0.5 ? pick([...MIND, "misled-by-order-screen"]) : pick(FAULT);
    if (where === "back") return sentBack(rnd, pick, c);
    if (where === "dispute") {
      c.channel = "claim";
      c.claimState = pick(["open", "information-requested"]);
      c.reason = pick(FAULT);
    }
  }
  return minor(rnd, pick, c);
}
