// An independent, naive reading of the Etsy part of the dossier: its statements ET01 … ET06 and the five clauses of its
// decision table, called T01 … T05 here, with the pages of Etsy's help that say more (ET09, ET11). The buyer's law stands
// above and is read as for a shop of one's own. Nested ifs on purpose: nothing here is shared with the Rust core.
//
//   SENTENCES                  what is said, by id, as far as a judgement rests on it
//   oracle(case) → null        left open, or the facts clash
//                → { verdict, then, by }   as in qoo10.mjs
//   safety(case, decision), generate(rnd, pick)   as in ebay.mjs
//
// Not judged, because nothing was read of it: an unpaid order, a part of an order, what is late, a refund that was made,
// a parcel refused at the door (only that unpaid import charges are the buyer's is said), what comes back without a
// right in law, the wish of a seller to have back what was sent.

import { EU } from "./own-store.mjs";
import {
  BEFORE,
  MIND,
  BUYER,
  FAULT,
  UNSURE,
  unique,
  law,
  listing,
  business,
  cameBack,
  direct,
  tooLate,
  from,
  order,
  minor,
  sentBack,
  ago,
} from "./reading.mjs";

export const SENTENCES = {
  ET01: "Only the seller can cancel; the buyer then gets everything back.",
  ET05: "Buyer may open a case 48 h after writing without result.",
  ET09: "A case is for orders that did not come, came late, damaged or not as described; where the protection covers it, Etsy refunds the buyer.",
  ET11: "Each seller is responsible for their own policy of refunds and returns; a return that was agreed has to be carried through.",
  ET13: "Sales to buyers in the EU and the UK follow the consumer law there.",
  T01: "unshipped, not started: may refuse, accept",
  T02: "started or custom: may refuse",
  T04: "shipped: refuse, return by shop policy",
};

const OPEN_ORDER = ["paid", "ship-date-set", "ship-date-passed"];

/** What is owed on a return without a fault. (T04, ET11, ET13) */
function owed(c, l) {
  if (l.bound) return ["must-accept", "wait-for-item"];
  const policy = listing(c);
  if (policy === "unknown") return undefined;
  const list = policy === "open" ? ["must-accept", "wait-for-item"] : ["may-refuse"];
  if (policy !== "open" && (c.buyerCountry === "US" || c.returnTerms === "shown-once" || c.alreadyRefusedOnce === true))
    list.push("accept-advised", "unsettled"); // D-US-12: per state
  if (l.open) list.push("wait-for-item", ...UNSURE);
  return unique(list);
}

export function oracle(c) {
  if (c.marketplace !== "etsy") return null;
  const { orderStatus: s, parcel: p, channel, reason } = c;
  if (
    s === undefined ||
    p === undefined ||
    channel === undefined ||
    reason === undefined ||
    c.buyerCountry === undefined
  )
    return null;
  if (c.refundAlreadyMade === true || c.returnRequestState === "closed") return null;
  const before = BEFORE.includes(p);
  if (["unpaid", "pending"].includes(s) || (s === "ship-confirmed" && before)) return null;
  if (before && ["return-request", "delivery-refused", "claim", "chargeback"].includes(channel)) return null;
  if (["subscription-page", "delivery-refused"].includes(channel)) return null;
  const l = law(c);
  if (l === null) return null;
  if (["claim", "chargeback"].includes(channel)) return disputed(c);
  if (!["none", undefined].includes(c.claimState)) return null;
  if (c.partOfOrder === true && !l.bound) return null;
  if (channel === "seller")
    return before && c.partOfOrder !== true && ["out-of-stock", "price-error"].includes(reason)
      ? from("ET01", { verdict: "seller-cancels" })
      : null;
  if (before) return inTheShop(c, l);
  if (p === "lost")
    return [...BUYER, "not-received", "late"].includes(reason) && l.read && !business(c)
      ? from(
          "ET09",
          direct(["must-remedy", "must-accept", ...(c.buyerCountry === "US" ? ["accept-advised", "unsettled"] : [])]),
        )
      : null;
  if (p === "with-carrier") return BUYER.includes(reason) && channel !== "return-request" ? onItsWay(c, l) : null;
  if (p === "delivered") return arrived(c, l);
  return cameBack(c, l, "ET13");
}

function inTheShop(c, l) {
  if (!OPEN_ORDER.includes(c.orderStatus) || !BUYER.includes(c.reason)) return null;
  if (l.bound) return from("ET13", { verdict: "must-accept" });
  if (c.buyerCountry === "US" && c.orderStatus === "ship-date-passed") return null; // D-US-04: was a delay notice sent?
  const custom = (c.goods ?? []).includes("made-to-order");
  const begun = c.parcel !== "not-started" || custom;
  const list = ["may-refuse"];
  if (!begun || (custom && c.parcel === "not-started")) list.push("accept-advised");
  if (c.buyerCountry === "US") list.push("accept-advised"); // D-US-01, D-US-03
  if (c.reason === "wrong-address" || c.alreadyRefusedOnce === true) list.push("accept-advised");
  if (l.open || (c.termsAllowDays ?? 0) > 0) list.push(...UNSURE);
  return from(begun ? "T02 ET01" : "T01 ET01", { verdict: unique(list) });
}

function onItsWay(c, l) {
  const more = [
    ...(l.undone ? ["must-accept"] : []),
    ...(l.open ? UNSURE : []),
    ...(c.alreadyRefusedOnce === true ? ["unsettled"] : []),
  ];
  return from("T04 ET11 ET13", tooLate(owed(c, l), more));
}

function arrived(c, l) {
  if (c.partOfOrder === true) return null;
  const agreed = ["authorised", "auto-authorised"].includes(c.returnRequestState);
  if (FAULT.includes(c.reason))
    return business(c) || !l.read
      ? null
      : from("ET09", direct(["must-remedy", "must-accept", ...(agreed ? ["wait-for-item"] : [])]));
  if (![...MIND, "misled-by-order-screen"].includes(c.reason)) return null;
  if (agreed) return from("ET11", direct(["wait-for-item", "must-accept"]));
  const list = owed(c, l);
  if (list === undefined) return null;
  return from("T04 ET11 ET13", c.channel === "return-request" ? direct(list) : tooLate(list, list));
}

/** An open case or a chargeback: others decide, and the seller answers with evidence. */
function disputed(c) {
  if (!["open", "information-requested"].includes(c.claimState) || !["not-received", ...FAULT].includes(c.reason))
    return null;
  return from("ET05 ET09", direct(["marketplace-decides", "contest"]));
}

export function safety(c, d) {
  const bad = [];
  if (d.verdict === "automatic" || d.then === "automatic") bad.push("INV an order at Etsy cancels itself (ET01)");
  if (typeof c.parcel === "string" && !BEFORE.includes(c.parcel) && d.verdict === "seller-cancels")
    bad.push("INV an order that has left is cancelled (T04)");
  return bad;
}

export function generate(rnd, pick) {
  const c = order(rnd, pick, "etsy", ["US", "US", "US", "JP", "JP", "JP", "GB", "AU", ...EU]);
  c.sellerIsBusiness = rnd() < 0.8; // many sell a thing now and then
  const where = pick(["shop", "shop", "shop", "transit", "delivered", "delivered", "lost", "case", "back"]);
  c.opened = rnd() < 0.25;
  c.orderStatus = "ship-confirmed";
  c.channel = pick(["message", "cancel-button"]);
  const wish = () => pick([...BUYER, "change-of-mind", "change-of-mind"]);
  if (where === "shop") {
    c.parcel = pick(BEFORE);
    c.orderStatus = pick(["paid", "paid", "ship-date-set", "ship-date-passed"]);
    if (rnd() < 0.12) c.channel = "seller";
    c.reason = c.channel === "seller" ? pick(["out-of-stock", "price-error"]) : wish();
    c.orderedAt = ago(pick([1, 3, 6]));
    c.requestedAt = ago(pick([0, 0, 1]));
    if (c.orderStatus === "ship-date-passed") {
      c.orderedAt = ago(6);
      c.shipBy = ago(1);
    }
    c.partOfOrder = c.channel !== "seller" && rnd() < 0.08;
  } else if (where === "transit" || where === "lost") {
    c.parcel = where === "lost" ? "lost" : "with-carrier";
    c.reason = where === "lost" ? pick(["not-received", "not-received", "change-of-mind"]) : wish();
    c.orderedAt = ago(where === "lost" ? 25 : pick([4, 9]));
    c.requestedAt = ago(pick([0, 1]));
  } else {
    const n = pick([1, 3, 6, 10, 12, 20, 25, 40]);
    c.parcel = "delivered";
    c.deliveredAt = ago(n);
    c.orderedAt = ago(n + 12);
    c.requestedAt = ago(pick([0, 0, 1].filter((x) => x < n)));
    c.reason = rnd() < 0.6 ? pick([...MIND, "misled-by-order-screen"]) : pick(FAULT);
    if (where === "back") return sentBack(rnd, pick, c);
    if (where === "case") {
      c.channel = pick(["claim", "claim", "chargeback"]);
      c.claimState = pick(["open", "information-requested"]);
      c.reason = pick(FAULT);
    } else if (rnd() < 0.5) {
      c.channel = "return-request";
      c.returnRequestState = pick(["pending", "pending", "authorised"]);
    }
  }
  return minor(rnd, pick, c);
}
