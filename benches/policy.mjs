// A small policy that every peer can hold: the rows of the Qoo10 table for a request that comes by the
// cancel button, under the terms of FIXED, where no right of the buyer turns the answer. One row fits.
export const FIXED = {
  marketplace: "qoo10-jp",
  channel: "cancel-button",
  language: "en",
  now: "2026-11-22T10:00:00+09:00",
  returnTerms: "shown-both",
  termsCover: "cancellations-and-returns",
  termsAllowDays: 0,
  confirmStep: true,
  partOfOrder: false,
  buyerIsBusiness: false,
  sellerIsBusiness: true,
};

export const FACTS = {
  orderStatus: ["unpaid", "paid", "ship-date-set", "ship-date-passed", "ship-confirmed"],
  parcel: ["not-started", "in-production", "packed", "with-carrier", "delivered"],
  reason: ["change-of-mind", "wrong-address", "late", "out-of-stock"],
  goods: ["stock", "made-to-order", "reserved", "clearance"],
  leavesToday: [true, false],
  alreadyRefusedOnce: [true, false],
};

const PAID = ["paid", "ship-date-set", "ship-date-passed", "ship-confirmed"];
const UNCONFIRMED = ["paid", "ship-date-set", "ship-date-passed"];
const SHOP = ["not-started", "in-production", "packed"];
const NOT_READY = ["not-started", "in-production"];
const BUYERS = ["change-of-mind", "wrong-address"];
const UNRESERVED = ["stock", "made-to-order", "clearance"];

const row = (verdict, when) => ({ verdict, when });
/** Still to be answered by the seller: a ship date is set, or the goods are reserved and none is. */
const asked = (when) => [
  { orderStatus: ["ship-date-set"], ...when },
  ...((when.goods ?? FACTS.goods).includes("reserved")
    ? [{ orderStatus: ["paid"], ...when, goods: ["reserved"] }]
    : []),
];
const rows = (verdict, when) => asked(when).map((each) => row(verdict, each));

export const ROWS = [
  row("automatic", { orderStatus: ["unpaid"] }),
  row("automatic", { orderStatus: ["paid", "ship-date-passed"], parcel: SHOP, goods: UNRESERVED }),
  row("must-accept", { orderStatus: ["ship-date-passed"], parcel: SHOP, goods: ["reserved"] }),
  ...rows("must-accept", { parcel: SHOP, reason: ["late", "out-of-stock"] }),
  ...rows("may-refuse", { parcel: ["packed"], reason: BUYERS, leavesToday: [true], alreadyRefusedOnce: [false] }),
  ...rows("accept-advised", {
    parcel: ["packed"],
    reason: BUYERS,
    goods: ["stock", "reserved", "clearance"],
    leavesToday: [false],
  }),
  ...rows("may-refuse", {
    parcel: ["packed"],
    reason: BUYERS,
    goods: ["made-to-order"],
    leavesToday: [false],
    alreadyRefusedOnce: [false],
  }),
  ...rows("accept-advised", {
    parcel: ["packed"],
    reason: BUYERS,
    goods: ["made-to-order"],
    leavesToday: [false],
    alreadyRefusedOnce: [true],
  }),
  ...rows("unsettled", { parcel: ["packed"], reason: BUYERS, leavesToday: [true], alreadyRefusedOnce: [true] }),
  ...rows("may-refuse", { parcel: NOT_READY, reason: BUYERS, goods: ["made-to-order"], alreadyRefusedOnce: [false] }),
  ...rows("unsettled", { parcel: NOT_READY, reason: BUYERS, goods: ["made-to-order"], alreadyRefusedOnce: [true] }),
  ...rows("must-accept", { parcel: NOT_READY, reason: BUYERS, goods: ["stock"] }),
  ...rows("unsettled", { parcel: NOT_READY, reason: BUYERS, goods: ["reserved", "clearance"] }),
  row("may-refuse", {
    orderStatus: UNCONFIRMED,
    parcel: ["with-carrier"],
    reason: BUYERS,
    alreadyRefusedOnce: [false],
  }),
  row("unsettled", { orderStatus: UNCONFIRMED, parcel: ["with-carrier"], reason: BUYERS, alreadyRefusedOnce: [true] }),
  row("not-a-cancellation", { orderStatus: UNCONFIRMED, parcel: ["with-carrier"], reason: ["late", "out-of-stock"] }),
  row("not-a-cancellation", { orderStatus: PAID, parcel: ["delivered"] }),
  row("not-a-cancellation", { orderStatus: ["ship-confirmed"], parcel: [...SHOP, "with-carrier"] }),
];

/** Every complete combination of the facts. */
export const all = () =>
  Object.entries(FACTS).reduce(
    (found, [fact, values]) => found.flatMap((each) => values.map((value) => ({ ...each, [fact]: value }))),
    [{}],
  );

/** The same facts as a case of kotowari. */
export const asCase = ({ goods, ...facts }) => ({ ...FIXED, ...facts, goods: goods === "stock" ? [] : [goods] });

/** Every case that differs from this in exactly one fact. */
export const neighbours = (facts) =>
  Object.entries(FACTS).flatMap(([fact, values]) =>
    values.filter((value) => value !== facts[fact]).map((value) => ({ ...facts, [fact]: value })),
  );
