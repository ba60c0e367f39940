// Figures from entries: what is counted, and what is counted apart because it is not known.
import assert from "node:assert/strict";
import { test } from "node:test";
import { figures, median, monthOf, monthsOf } from "../../www/log/figures.js";
import { entry, year } from "./entries.mjs";

const NOW = Date.UTC(2026, 10, 30, 3);
const TOKYO = { zone: "Asia/Tokyo", now: NOW };
const at = (requestedAt, more) => entry({ requestedAt, ...more });
const ids = (list) => list.map((one, nth) => ({ ...one, id: `e${nth}` }));

test("a month begins at midnight where the seller is, in every zone and over the change of clocks", () => {
  const late = "2026-10-31T15:30:00Z";
  assert.deepEqual(
    ["Asia/Tokyo", "UTC", "America/Los_Angeles", "Pacific/Kiritimati", "Pacific/Pago_Pago"].map((zone) =>
      monthOf(late, zone),
    ),
    ["2026-11", "2026-10", "2026-10", "2026-11", "2026-10"],
  );
  assert.equal(monthOf("2026-11-01T06:59:59Z", "America/Los_Angeles"), "2026-10"); // still summer time
  assert.equal(monthOf("2026-11-01T07:00:00Z", "America/Los_Angeles"), "2026-11");
  assert.equal(monthOf("2027-01-01T00:00:00+09:00", "Asia/Tokyo"), "2027-01");
  assert.equal(monthOf("2026-12-31T14:59:59Z", "Asia/Tokyo"), "2026-12");
});

test("months are listed from the first to the last, those without a case too, but not centuries of them", () => {
  const { workload } = figures(
    ids([
      at("2026-07-05T00:00:00Z", { minutes: 10 }),
      at("2026-10-05T00:00:00Z"),
      at("2026-10-06T00:00:00Z", { minutes: 0 }),
    ]),
    [],
    TOKYO,
  );
  assert.deepEqual(
    workload.map(({ name, count, minutes, noted }) => [name, count, minutes, noted]),
    [
      ["2026-07", 1, 10, 1],
      ["2026-08", 0, 0, 0],
      ["2026-09", 0, 0, 0],
      ["2026-10", 2, 0, 1],
    ],
  );
  assert.equal(figures(ids([at("2001-01-05T00:00:00Z"), at("2026-01-05T00:00:00Z")]), [], TOKYO).workload.length, 2);
  assert.deepEqual(monthsOf(ids([at("2026-07-05T00:00:00Z"), at("2026-10-05T00:00:00Z")]), "UTC"), [
    "2026-10",
    "2026-07",
  ]);
});

test("where it is not known when a request came in, it counts in the month in which it was saved", () => {
  assert.equal(figures([entry({ savedAt: "2026-10-31T15:00:00Z" })], [], TOKYO).workload[0].name, "2026-11");
});

test("the time to the first answer counts cases of which both times are known; 24 hours to the second are within", () => {
  const { answers } = figures(
    ids([
      at("2026-11-01T00:00:00Z", { answeredAt: "2026-11-02T00:00:00Z" }),
      at("2026-11-01T00:00:00Z", { answeredAt: "2026-11-02T00:00:01Z" }),
      at("2026-11-01T00:00:00Z", { answeredAt: "2026-11-01T00:00:00Z" }),
      at("2026-11-01T00:00:00Z"),
      at("2026-11-29T12:00:00Z"),
      entry({ answeredAt: "2026-11-02T00:00:00Z" }),
      at("2026-11-01T00:00:00Z", { closedAt: "2026-11-02T00:00:00Z" }),
    ]),
    [],
    TOKYO,
  );
  assert.deepEqual(
    [answers.timed, answers.within, answers.median, answers.waiting, answers.late, answers.untimed],
    [3, 2, 24, 2, 1, 2],
  );
  assert.deepEqual(
    answers.spans.map(({ count }) => count),
    [1, 0, 0, 1, 1, 0, 0],
  );
});

test("nothing known is no share of nought", () => {
  const { answers, subscription, rates, reasons, workload } = figures([], [], TOKYO);
  assert.deepEqual([answers.share, answers.median, subscription], [null, null, null]);
  assert.deepEqual([rates, reasons, workload], [[], [], []]);
  assert.equal(median([]), null);
  assert.deepEqual([median([3, 1, 2]), median([4, 1, 2, 3])], [2, 2.5]);
});

test("every entry stands under one reason, those without under none", () => {
  const entries = year(NOW);
  const { reasons, count } = figures(entries, [], TOKYO);
  assert.equal(
    reasons.reduce((sum, one) => sum + one.count, 0),
    count,
  );
  assert.deepEqual(reasons[0], { name: "change-of-mind", count: 4, minutes: 44, noted: 3, share: 4 / 9 });
  assert.equal(reasons.find(({ name }) => name === null).count, 1);
});

test("a category is the seller's own word, else each trait of the goods, else none", () => {
  const { categories } = figures(
    ids([
      entry({ category: "化粧品", goods: ["hygiene"] }),
      entry({ goods: ["used", "fashion"] }),
      entry({}),
      entry({ category: "used" }),
    ]),
    [],
    TOKYO,
  );
  assert.deepEqual(
    categories.map(({ name, count }) => [name, count]).sort(),
    [
      ["fashion", 1],
      ["own:used", 1],
      ["own:化粧品", 1],
      ["used", 1],
      [null, 1],
    ].sort(),
  );
});

test("a cancel rate is of the orders that the seller typed, and there is none where nothing was typed", () => {
  const entries = ids([
    at("2026-11-01T00:00:00Z", { course: "accepted" }),
    at("2026-11-02T00:00:00Z", { course: "refused" }),
    at("2026-11-03T00:00:00Z", { course: "seller-cancelled" }),
    at("2026-11-03T00:00:00Z"),
    at("2026-11-03T00:00:00Z", { course: "automatic", marketplace: "amazon-jp" }),
  ]);
  const { rates } = figures(entries, [{ month: "2026-11", marketplace: "qoo10-jp", orders: 80 }], TOKYO);
  assert.deepEqual(rates, [
    { month: "2026-11", marketplace: "qoo10-jp", cancelled: 2, open: 1, orders: 80, rate: 0.025 },
    { month: "2026-11", marketplace: "amazon-jp", cancelled: 1, open: 0, orders: null, rate: null },
  ]);
});

test("Subscribe & Save is counted apart, only on Amazon, and only from what was said", () => {
  const sub = (more) => entry({ marketplace: "amazon-jp", goods: ["subscription"], ...more });
  const { subscription } = figures(
    ids([
      sub({
        stop: "cadence",
        minutes: 10,
        requestedAt: "2026-11-01T00:00:00Z",
        answeredAt: "2026-11-01T05:00:00Z",
        closedAt: "2026-11-05T00:00:00Z",
      }),
      sub({ stop: "cadence", minutes: 21 }),
      sub({ stop: "price" }),
      sub({}),
      entry({ goods: ["subscription"] }),
      entry({ marketplace: "amazon-jp" }),
    ]),
    [],
    TOKYO,
  );
  assert.deepEqual([subscription.count, subscription.unsaid, subscription.minutes], [4, 1, { noted: 2, mean: 15.5 }]);
  assert.deepEqual(
    subscription.stops.map(({ stop, count }) => [stop, count]),
    [
      ["cadence", 2],
      ["quality", 0],
      ["price", 1],
      ["other", 0],
    ],
  );
  assert.deepEqual(
    [subscription.answered, subscription.closed],
    [
      { known: 1, share: 1 },
      { known: 1, share: 0 },
    ],
  );
});
