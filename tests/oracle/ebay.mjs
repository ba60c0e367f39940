// An independent, naive reading of the eBay part of the dossier: its statements E01 … E29 and its decision table, whose
// ten rows are called T01 … T10 here, in their order. The buyer's law stands above and is read as for a shop of one's
// own. Nested ifs on purpose: nothing here is shared with the Rust core.
//
//   SENTENCES                         what the dossier says, by id, as far as a judgement rests on it
//   oracle(case) → null               the dossier leaves it open, or the facts clash
//                → { verdict, then, by }   as in qoo10.mjs; `by` names the sentences (and 'law')
//   safety(case, decision) → [sentence, …]   what holds for every eBay case, however little is known
//   generate(rnd, pick) → case        a plausible case with every deciding fact known
//
// Dates are taken as the day written in them; where another zone could make it another day, nothing is said.

import { EU } from "./own-store.mjs";
import {
  DAY,
  BEFORE,
  SENT,
  MIND,
  BUYER,
  FAULT,
  LAWS,
  UNSURE,
  day,
  passed,
  business,
  european,
  unique,
  law,
  listing,
  direct,
  tooLate,
  from,
} from "./reading.mjs";

export const SENTENCES = {
  E01: "A buyer may ask to cancel until the order is dispatched; only the seller or eBay can carry it out.",
  E02: "The seller is free to accept or decline. eBay itself cancels when the buyer has not paid and the seller does not react to the request in time.",
  E03: "Seller's time to react: paid and no reaction = request is closed, order not cancelled; unpaid and no reaction = accepted automatically. 3 calendar days.",
  E04: "Conflict: an older German seller page says 3 working days. Safe reading: count calendar days.",
  E05: "Cancelling is impossible once dispatched or collected, once a not-received report or return request is open, or after 30 days.",
  E06: "All items of one order are cancelled together; a single line cannot be cancelled. Way round: partial refund.",
  E07: "Grounds on which a seller may cancel alone: unpaid in time (from 4 calendar days), wrong address given at checkout, out of stock. 30 days after sale notice.",
  E09: "A buyer-requested cancellation handled in eBay's flow is not a defect. Doing it outside the flow, or choosing another reason, loses that.",
  E17: "Return requests, both kinds: settle within 3 business days, counted by the calendar of the site sold on; afterwards eBay may step in.",
  E18: "Remorse return: the listing's own return policy decides. Not-as-described: seller pays the way back or refunds in full.",
  E19: "A return may be declined only if the reason is change of mind AND the listing says no returns; after eBay steps in, no partial refund any more.",
  E20: "Used or damaged on return: sellers rated Above Standard or better may keep up to 50%. Combine with E15 before advising.",
  E21: "After the return arrives: refund or ask eBay in. 2 business days.",
  E22: "Buyer refuses delivery or import charges: outside the Money Back Guarantee; usual practice is refund less shipping after the goods are back.",
  E24: "Business sellers aiming at EU consumers owe a 14-day withdrawal right wherever they are based.",
  E25: "UK: 14 days to tell, 14 more to send; 12 months if the right was not explained.",
  E27: "Returned goods differ from what was sent: contact the portal with evidence.",
  E29: "After a decline because the parcel left, the buyer's way is a return request.",
  T01: "unpaid, buyer asks | yes, pointless | accept, or cancel as unpaid from day 4 | 3 days, else auto-accepted",
  T02: "paid, not handed over | yes, freely | accept = buyer asked; decline = ship at once and upload tracking | 3 calendar days (silence = stands)",
  T03: "label bought, still here | as above; a label is not dispatch | void the label first",
  T04: "dispatched | must decline; cannot cancel | decline with tracking, name the return route",
  T05: "several items, one unwanted | the line cannot be cancelled | partial refund, ship the rest",
  T06: "out of stock, damaged, wrong price | seller's cancel | true reason | 30 days",
  T07: "change of mind after delivery | yes if listing says no returns (not EU/UK consumers) | decline or take back, buyer pays | 3 business days",
  T08: "not as described | no | label or full refund | 3 business days",
  T09: "came back used | deduct up to 50% | photos | 2 business days",
  T10: "refused / duty unpaid | no refund owed before return (E22) | answer the case with the refusal scan | 3 business days",
};

const OPEN_ORDER = ["paid", "ship-date-set", "ship-date-passed"];
const AT_THE_DOOR = [...MIND, "wrong-address", "import-charges", "buyer-unreachable"];
/** The shop's own promise to let the buyer go before dispatch; one to take goods back is none (E02, E18). */
const granted = (c) => (c.termsAllowDays ?? 0) > 0 && c.termsCover !== "returns";
/** Terms that grant returns may be read to grant the cancellation before them. */
const generous = (c) => (c.termsAllowDays ?? 0) > 0;

/** Monday to Friday strictly after day `from`, up to and with day `to`; no holidays. */
function businessDays(from, to) {
  let n = 0;
  for (let d = from + 1; d <= to; d++) {
    const w = (d + 4) % 7;
    if (w !== 0 && w !== 6) n++;
  } // day 0 was a Thursday
  return n;
}

/** What is owed on a return without a fault; undefined where the dossier leaves it open. (T07, E18, E19, E24, E25) */
function owed(c, l) {
  if (l.bound) return ["must-accept", "wait-for-item"];
  const policy = listing(c);
  // Whether a misleading screen undoes the order is a question of a law that is not in the dossier.
  if (policy === "open")
    return ["must-accept", "wait-for-item", ...(!l.read && c.reason === "misled-by-order-screen" ? ["unsettled"] : [])];
  if (policy !== "none") return undefined; // after the listing's days E18 allows a no and E19 does not
  const list = ["may-refuse"];
  if (c.returnTerms === "shown-once" || c.alreadyRefusedOnce === true) list.push("accept-advised", "unsettled");
  if (c.buyerCountry === "US") list.push("accept-advised"); // D-US-12: per state
  if (l.open) list.push("wait-for-item", ...UNSURE);
  return unique(list);
}

export function oracle(c) {
  if (c.marketplace !== "ebay") return null;
  const { orderStatus: s, parcel: p, channel, reason } = c;
  if (s === undefined || p === undefined || channel === undefined || reason === undefined) return null;
  if (c.fulfilment !== undefined && c.fulfilment !== "seller") return null;
  if (c.refundAlreadyMade === true) return null; // the dossier speaks of its fees only
  const before = BEFORE.includes(p);
  if (s === "pending" || (s === "unpaid" && !before) || (s === "ship-confirmed" && before)) return null;
  if (before && ["return-request", "delivery-refused", "claim", "chargeback"].includes(channel)) return null;
  if (["chargeback", "subscription-page"].includes(channel)) return null; // no statement
  const l = law(c);
  if (l === null) return null;
  if (channel === "claim") return claimed(c, l);
  if (!["none", undefined].includes(c.claimState)) return null;
  if (before && c.returnRequestState !== undefined) return null;
  if (channel === "seller") return before ? alone(c) : null;
  if (before) return inTheShop(c, l);
  if (channel === "delivery-refused") return refused(c, l);
  if (reason === "not-received" || p === "lost") return missing(c, l);
  if (p === "with-carrier") return onItsWay(c, l);
  if (p === "delivered") return arrived(c, l);
  return cameBack(c, l);
}

// ---------------------------------------------------------------- still in the shop
function inTheShop(c, l) {
  const { orderStatus: s, channel, reason } = c;
  const age = passed(c.orderedAt, c.now);
  if (age !== null && age > 28) return null; // E05: no cancelling after 30 days, and nothing says what then
  const asked = passed(c.requestedAt, c.now);
  const message = channel === "message";
  const route = message ? ["redirect"] : []; // E09: in eBay's flow

  if (s === "unpaid") {
    if (!BUYER.includes(reason) || c.partOfOrder === true) return null;
    const silent = !message && (asked === null || asked >= 3); // E04: three days may be five
    if (l.bound) return from("law E03 T01", { verdict: ["must-accept", ...route, ...(silent ? ["automatic"] : [])] });
    // E04: whether the days are working days is not settled, so the careful word is none too many.
    if (!message && asked !== null && asked >= 6 && !granted(c))
      return from("E02 E03 E04", { verdict: unique(["automatic", "accept-advised", ...(generous(c) ? UNSURE : [])]) });
    return from("T01 E02 E03", {
      verdict: unique([
        "may-refuse",
        "accept-advised",
        ...route,
        ...(silent ? ["automatic"] : []),
        ...(l.open || generous(c) ? UNSURE : []),
      ]),
    });
  }
  if (!OPEN_ORDER.includes(s)) return null;

  if (reason === "out-of-stock" && c.partOfOrder !== true)
    // a no could not be kept
    return from("T06 E07", {
      verdict: ["seller-cancels", "must-accept", "must-remedy", "accept-advised", ...route, ...(l.read ? [] : UNSURE)],
    });
  if (["late", "price-error"].includes(reason))
    return l.bound ? from("law", { verdict: ["must-accept", "must-remedy", "seller-cancels", ...route] }) : null;
  if (!BUYER.includes(reason)) return null;

  if (!l.bound && c.buyerCountry === "US" && s === "ship-date-passed") return null; // D-US-04: was a delay notice sent?
  if (c.partOfOrder === true) {
    if (l.bound)
      return from("law T05 E06", {
        verdict: ["must-accept", "not-a-cancellation", ...route],
        then: (v) => (v === "not-a-cancellation" ? ["must-accept", "must-remedy"] : undefined),
      });
    return from("T05 E06", {
      verdict: unique([
        "may-refuse",
        "not-a-cancellation",
        "accept-advised",
        "unsettled",
        ...route,
        ...(l.open || generous(c) ? UNSURE : []),
      ]),
    });
  }
  if (l.bound) return from("law", { verdict: ["must-accept", ...route] });
  const list = ["may-refuse", ...route];
  if (c.buyerCountry === "US") list.push("accept-advised"); // D-US-01, D-US-03
  if (reason === "wrong-address") list.push("accept-advised", "seller-cancels"); // E07
  if (c.alreadyRefusedOnce === true) list.push("accept-advised", "unsettled");
  if (asked !== null && asked >= 3) list.push("accept-advised", "unsettled"); // E03: eBay has closed the request
  if (l.open || generous(c)) list.push(...UNSURE);
  return from(`${c.parcel === "labelled" ? "T03" : "T02"} E01 E02${message ? " E09" : ""}`, { verdict: unique(list) });
}

/** Nobody asked: the seller wants out. */
function alone(c) {
  const { orderStatus: s, reason } = c;
  const age = passed(c.orderedAt, c.now);
  if (c.partOfOrder === true || (age !== null && age > 28)) return null;
  if (reason === "out-of-stock") return from("T06 E07", { verdict: "seller-cancels" });
  if (s === "unpaid")
    return age !== null && age >= 5 && ["price-error", "wrong-address", "buyer-unreachable"].includes(reason)
      ? from("E07 T01", { verdict: "seller-cancels" })
      : null;
  if (!OPEN_ORDER.includes(s)) return null;
  if (reason === "wrong-address") return from("E07", { verdict: "seller-cancels" });
  if (reason === "price-error") return from("T06", { verdict: ["seller-cancels", "unsettled"] }); // in the table, not in E07
  if (reason === "defective") return from("T06", { verdict: ["seller-cancels", "must-remedy", "unsettled"] }); // damaged; the same
  return null;
}

// ---------------------------------------------------------------- it has left
function onItsWay(c, l) {
  const { channel, reason } = c;
  if (channel === "return-request" || !BUYER.includes(reason)) return null;
  const more = [];
  if (channel === "message") more.push("redirect"); // E29
  if (l.undone) more.push("must-accept");
  if (l.open) more.push(...UNSURE);
  if (c.alreadyRefusedOnce === true || c.partOfOrder === true) more.push("unsettled");
  return from("T04 E05 E29 E18 E19 law", tooLate(c.partOfOrder === true && !l.bound ? undefined : owed(c, l), more));
}

/** Lost or not arrived: the table has no row; the risk is the law's matter (D-JP-21, D-EU-12, D-US-09). */
function missing(c, l) {
  const { parcel: p, channel, reason } = c;
  if (!l.read || business(c) || channel === "return-request") return null;
  if (p === "lost" && (BUYER.includes(reason) || ["not-received", "late"].includes(reason)))
    return from(
      "law E05",
      direct(["must-remedy", "must-accept", ...(c.buyerCountry === "US" ? ["accept-advised", "unsettled"] : [])]),
    );
  // Said in a message: nothing is paid back before the buyer has opened a request, as nothing is for a return (E29).
  if (p === "delivered" && channel === "message" && reason === "not-received")
    return from("E29", direct(["redirect", "contest", "unsettled"]));
  if (p === "with-carrier" && channel === "message" && european(c) && l.bound)
    return from("law", direct(["must-remedy", "must-accept", "wait-for-item", "accept-advised"]));
  return null;
}

function refused(c, l) {
  if (!["coming-back", "back"].includes(c.parcel) || !AT_THE_DOOR.includes(c.reason)) return null;
  const list =
    c.parcel === "coming-back"
      ? ["wait-for-item", "unsettled"]
      : ["refund-with-deduction", "accept-advised", "must-accept", "unsettled"];
  if (l.bound || l.open || (c.termsAllowDays ?? 0) > 0) list.push("must-accept", "accept-advised"); // E18: the listing may grant a return
  if (l.open) list.push("need-facts");
  if (!l.bound) list.push("may-refuse"); // outside the guarantee; D-JP-28: the contract stands
  return from("T10 E22 law", direct(unique(list)));
}

/** A case at eBay: only the refused parcel has a row. */
function claimed(c, l) {
  if (
    c.reason !== "import-charges" ||
    !["coming-back", "back"].includes(c.parcel) ||
    !["open", "information-requested"].includes(c.claimState)
  )
    return null;
  if (l.bound) return null; // a right to withdraw, and a case that may be its exercise
  return from(
    "T10 E22",
    direct([
      "contest",
      "marketplace-decides",
      "wait-for-item",
      ...(c.parcel === "back" ? ["unsettled"] : []),
      ...(l.open || (c.termsAllowDays ?? 0) > 0 ? ["wait-for-item", ...UNSURE] : []),
    ]),
  );
}

// ---------------------------------------------------------------- it has arrived
function arrived(c, l) {
  const { channel, reason, returnRequestState: rr } = c;
  if (rr === "closed" || c.partOfOrder === true) return null;
  const asked =
    c.requestedAt === undefined || c.now === undefined ? null : businessDays(day(c.requestedAt), day(c.now));
  const late = asked !== null && asked >= 3 && channel === "return-request" ? ["marketplace-decides", "contest"] : []; // E17: eBay may step in
  const agreed = rr === "authorised" || rr === "auto-authorised";

  if (FAULT.includes(reason)) {
    const n = passed(c.deliveredAt, c.requestedAt ?? c.now);
    if (channel !== "return-request" && (n === null || n > 25) && (business(c) || c.buyerCountry === "US" || !l.read))
      return null;
    const list = ["must-remedy", "must-accept", ...(agreed ? ["wait-for-item"] : []), ...late];
    const found = direct(list);
    if (channel !== "return-request") found.verdict.push("redirect"); // E17, E29: the return request
    return from("T08 E17 E18 E19", found);
  }
  if (![...MIND, "misled-by-order-screen"].includes(reason)) return null; // E19 allows a no to a change of mind only
  if (agreed)
    return from(
      "E18 E21",
      direct(["wait-for-item", "must-accept", ...(channel === "return-request" ? [] : ["redirect"]), ...late]),
    ); // whatever way it is asked again
  if (channel === "return-request") {
    const list = owed(c, l);
    return list === undefined ? null : from("T07 E17 E18 E19 E24 E25 law", direct([...list, ...late]));
  }
  const list = owed(c, l);
  if (list === undefined) return null;
  return from("E05 E29 T07 E18 E19 law", tooLate(list, ["redirect", ...list]));
}

function cameBack(c, l) {
  const { parcel: p, channel, reason, returnRequestState: rr, returnedCondition: state } = c;
  if (channel !== "return-request" || rr === "closed" || rr === "pending" || c.partOfOrder === true) return null;
  const fault = FAULT.includes(reason);
  if (!fault && !MIND.includes(reason)) return null;
  if (p === "coming-back")
    return from("E21 E18", direct(["wait-for-item", "must-accept", ...(fault ? ["must-remedy"] : [])]));
  if (p !== "back" || c.returnReceivedAt === undefined) return null;
  const n = businessDays(day(c.returnReceivedAt), day(c.now ?? c.returnReceivedAt));
  const late = n >= 2 ? ["marketplace-decides"] : []; // E21
  if (state === "different-item")
    return fault || l.bound
      ? null
      : from("E27 E21", direct(["contest", "marketplace-decides", "redirect", "refund-with-deduction", "unsettled"]));
  if (state === "as-sent")
    return c.opened === true && !fault
      ? null
      : from("E21", direct(["must-accept", ...(fault ? ["must-remedy"] : []), ...late]));
  if (fault || !["used-or-damaged", "incomplete"].includes(state)) return null;
  if (european(c) && l.bound) {
    // L-EU-009, L-UK-005: no deduction where the right was not explained
    if (c.withdrawalInfoGiven === undefined) return null;
    if (c.withdrawalInfoGiven === false) return from("law", direct(["must-accept", ...late]));
  }
  // Which level the seller has is no fact of a case.
  const list = ["refund-with-deduction", "must-accept", "accept-advised", "need-facts", ...late];
  if (state === "incomplete") list.push("unsettled", "contest");
  return from("T09 E20 E21", direct(list));
}

// ---------------------------------------------------------------- rules for every answer
const all = (v, test) =>
  v !== undefined && (Array.isArray(v) ? v : [v]).length > 0 && (Array.isArray(v) ? v : [v]).every(test);

export function safety(c, d) {
  const bad = [];
  const said = [d.verdict, d.then];
  const before = all(c.parcel, (p) => BEFORE.includes(p));
  const sent = all(c.parcel, (p) => SENT.includes(p));
  const one = ["parcel", "orderStatus", "channel", "reason"].every((k) => c[k] !== undefined && !Array.isArray(c[k]));
  const refusal =
    d.then === "may-refuse" || (d.verdict === "may-refuse" && all(c.channel, (x) => x === "return-request"));
  if (
    before &&
    all(c.orderStatus, (s) => s === "paid" || s === "ship-date-set") &&
    c.orderedAt !== undefined &&
    c.now !== undefined &&
    passed(c.orderedAt, c.now) < 28 &&
    d.verdict === "automatic"
  )
    bad.push("INV a paid order cancels itself (E03)");
  if (sent && ["seller-cancels", "automatic"].includes(d.verdict))
    bad.push("INV an order that has left is cancelled (E05)");
  if (
    before &&
    d.verdict === "seller-cancels" &&
    c.orderedAt !== undefined &&
    c.now !== undefined &&
    passed(c.orderedAt, c.now) > 32
  )
    bad.push("INV cancelled after 30 days (E05)");
  if (refusal && all(c.reason, (r) => FAULT.includes(r))) bad.push("INV a return for a fault declined (E19)");
  if (refusal && c.insideReturnWindow === true && c.termsAllowDays !== 0 && all(c.reason, (r) => MIND.includes(r)))
    bad.push("INV a return declined inside the listing's days (E18)");
  if (one && refusal && MIND.includes(c.reason) && c.channel !== "delivery-refused" && listing(c) === "open")
    bad.push("INV a return declined that the listing grants (E18)");
  if (
    one &&
    refusal &&
    c.goods !== undefined &&
    MIND.includes(c.reason) &&
    c.channel !== "delivery-refused" &&
    LAWS.includes(c.buyerCountry) &&
    law(c)?.bound
  )
    bad.push("INV a return declined against the buyer's law (T07)");
  if (
    all(c.claimState, (x) => x === "open") &&
    all(c.channel, (x) => x === "claim") &&
    said.includes("refund-with-deduction")
  )
    bad.push("INV a deduction after eBay stepped in (E19)");
  if (
    /(remove|delete|change|revise|update) (your |the )(feedback|review|rating)|評価(の|を)(削除|変更|取り消)/i.test(
      d.message?.body ?? "",
    )
  )
    bad.push("INV message asks for a change of feedback");
  return bad;
}

// ---------------------------------------------------------------- random cases
const NOW = "2026-11-24T12:00:00Z";
const ago = (n) => new Date(Date.parse(NOW) - n * DAY).toISOString().slice(0, 10);

export function generate(rnd, pick) {
  const where = pick([
    "unpaid",
    "shop",
    "shop",
    "shop",
    "transit",
    "transit",
    "delivered",
    "delivered",
    "delivered",
    "refused",
    "coming-back",
    "back",
    "lost",
  ]);
  const c = {
    marketplace: "ebay",
    now: NOW,
    buyerCountry: rnd() < 0.4 ? "US" : pick(["JP", "GB", ...EU, "GB", "DE", "AU", "CA"]),
    goods:
      rnd() < 0.8
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
    withdrawalInfoGiven: rnd() < 0.75,
    confirmStep: rnd() < 0.7,
    buyerIsBusiness: rnd() < 0.06,
    sellerIsBusiness: rnd() < 0.92,
    partOfOrder: false,
    alreadyRefusedOnce: rnd() < 0.06,
    refundAlreadyMade: false,
    claimState: "none",
    opened: rnd() < 0.25,
  };
  if (c.returnTerms !== "not-shown" && rnd() < 0.5) {
    c.termsAllowDays = pick([30, 30, 60]);
    c.termsCover = rnd() < 0.8 ? "returns" : c.termsCover;
  }
  if (rnd() < 0.3) c.site = pick(["US", "GB", "DE"]);
  const wish = () =>
    pick([...MIND, "change-of-mind", "change-of-mind", "wrong-address", "minor", "misled-by-order-screen"]);
  if (where === "unpaid" || where === "shop") {
    c.parcel = where === "unpaid" ? "not-started" : pick(BEFORE);
    c.orderStatus = where === "unpaid" ? "unpaid" : pick(["paid", "paid", "paid", "ship-date-set", "ship-date-passed"]);
    c.channel = rnd() < 0.15 ? "seller" : rnd() < 0.7 ? "cancel-button" : "message";
    const n = pick([0, 0, 0, 1, 2, 4, 6, 8]);
    c.requestedAt = ago(n);
    c.orderedAt = ago(n + pick([0, 1, 6, 12]));
    if (c.orderStatus === "ship-date-passed") c.shipBy = ago(1);
    if (c.orderStatus === "ship-date-passed" && n === 0) c.orderedAt = ago(6);
    c.reason =
      c.channel === "seller"
        ? pick(["out-of-stock", "out-of-stock", "price-error", "wrong-address"])
        : rnd() < 0.9
          ? wish()
          : where === "unpaid"
            ? "change-of-mind"
            : "out-of-stock";
    c.partOfOrder = where === "shop" && c.channel !== "seller" && rnd() < 0.12;
    if (c.channel === "seller") {
      c.requestedAt = ago(0);
      c.alreadyRefusedOnce = false;
    }
  } else if (where === "transit" || where === "lost") {
    c.parcel = where === "lost" ? "lost" : "with-carrier";
    c.orderStatus = where === "transit" && rnd() < 0.2 ? "paid" : "ship-confirmed";
    c.channel = rnd() < 0.6 ? "cancel-button" : "message";
    c.reason =
      where === "lost"
        ? pick(["not-received", "not-received", "change-of-mind"])
        : rnd() < 0.12
          ? "not-received"
          : wish();
    if (c.reason === "not-received") {
      c.channel = "message";
      c.orderStatus = "ship-confirmed";
    }
    c.orderedAt = ago(where === "lost" ? 25 : pick([3, 6, 12]));
    c.requestedAt = ago(pick([0, 0, 1, 2]));
  } else if (where === "refused") {
    c.parcel = pick(["coming-back", "back"]);
    c.orderStatus = "ship-confirmed";
    c.channel = "delivery-refused";
    c.reason = pick(["import-charges", "import-charges", ...AT_THE_DOOR]);
    c.orderedAt = ago(20);
    c.requestedAt = ago(4);
    if (c.parcel === "back") {
      c.returnReceivedAt = ago(1);
      c.returnedCondition = "as-sent";
    }
    if (rnd() < 0.2) {
      c.channel = "claim";
      c.claimState = "open";
      c.reason = "import-charges";
    }
  } else {
    const n = pick([1, 3, 6, 10, 12, 20, 25, 40]);
    c.parcel = where;
    c.orderStatus = "ship-confirmed";
    c.channel =
      where === "delivered"
        ? pick(["return-request", "return-request", "return-request", "message", "cancel-button"])
        : "return-request";
    c.reason = rnd() < 0.6 ? pick(where === "delivered" ? [...MIND, "misled-by-order-screen"] : MIND) : pick(FAULT);
    const since = where === "delivered" ? pick([0, 0, 1, 5].filter((x) => x < n)) : pick([6, 8]);
    c.requestedAt = ago(since);
    c.deliveredAt = ago(where === "delivered" ? n : since + n);
    c.orderedAt = ago(n + since + 12);
    if (c.channel === "return-request")
      c.returnRequestState =
        where === "delivered" ? pick(["pending", "pending", "pending", "authorised", "auto-authorised"]) : "authorised";
    if (where === "back") {
      c.returnReceivedAt = ago(pick([0, 1, 4]));
      c.returnedCondition = pick([
        "as-sent",
        "as-sent",
        "used-or-damaged",
        "used-or-damaged",
        "incomplete",
        "different-item",
      ]);
    }
  }
  if (c.reason === "minor") {
    c.guardianConsent = rnd() < 0.4;
    c.ageCheck = pick(["none", "tick-box", "date-of-birth", "document"]);
  }
  return c;
}
