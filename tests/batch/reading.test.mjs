// Cells into values: read for certain, or handed on as they are.
import assert from "node:assert/strict";
import { test } from "node:test";
import { amount, moment, rate, whole } from "../../www/batch/reading.js";

const TOKYO = "Asia/Tokyo", LA = "America/Los_Angeles", BERLIN = "Europe/Berlin";

test("days are read in the forms that exports use", () => {
  for (const day of ["2026-11-24", "2026/11/24", "2026.11.24", "2026年11月24日", "２０２６／１１／２４", "2026年11月24日(火)", "20261124", "24.11.2026", "24 Nov 2026", "Nov 24, 2026", "November 24, 2026", "11/24/2026", "24/11/2026"]) {
    assert.equal(moment(day, TOKYO), "2026-11-24", day);
  }
  assert.equal(moment("2026/1/5", TOKYO), "2026-01-05");
});

test("a date whose month and day could be either is not guessed", () => {
  assert.equal(moment("03/04/2026", LA), "03/04/2026");
  assert.equal(moment("4/4/2026", LA), "2026-04-04");
  for (const odd of ["昨日", "11/24", "26/11/24", "45985", "2026-11"]) assert.equal(moment(odd, TOKYO), odd);
});

test("times are in the marketplace's zone, unless they name their own", () => {
  assert.equal(moment("2026-11-24 10:00", TOKYO), "2026-11-24T10:00:00+09:00");
  assert.equal(moment("2026/11/24 9:05:07", TOKYO), "2026-11-24T09:05:07+09:00");
  assert.equal(moment("2026年11月24日 午後3時5分", TOKYO), "2026-11-24T15:05:00+09:00");
  assert.equal(moment("Nov 24, 2026 12:30 AM", LA), "2026-11-24T00:30:00-08:00");
  assert.equal(moment("2026-07-01 10:00", LA), "2026-07-01T10:00:00-07:00");
  assert.equal(moment("2026-07-01 10:00", BERLIN), "2026-07-01T10:00:00+02:00");
  assert.equal(moment("2026-11-24T10:00:00+00:00", TOKYO), "2026-11-24T10:00:00+00:00");
  assert.equal(moment("2026-11-24T10:00:00.250Z", TOKYO), "2026-11-24T10:00:00+00:00");
  assert.equal(moment("2026-11-24 10:00 JST", LA), "2026-11-24T10:00:00+09:00");
  assert.equal(moment("2026-11-24 10:00", TOKYO, true), "2026-11-24");
});

test("an hour that the zone has twice or never is only its day", () => {
  assert.equal(moment("2026-11-01 01:30", LA), "2026-11-01");
  assert.equal(moment("2026-03-29 02:30", BERLIN), "2026-03-29");
  assert.equal(moment("2026-03-29 03:30", BERLIN), "2026-03-29T03:30:00+02:00");
});

test("impossible dates are left for the core to refuse", () => {
  assert.equal(moment("2026/13/40", TOKYO), "2026-13-40");
});

test("amounts lose their signs, widths and thousands", () => {
  for (const yen of ["3000", "¥3,000", "￥３，０００", "3,000円", "JPY 3000", "3000.00", "3,000 円"]) assert.deepEqual(amount(yen, "JPY"), { value: 3000 }, yen);
  assert.deepEqual(amount("-300", "JPY"), { value: -300 });
  assert.deepEqual(amount("△300", "JPY"), { value: -300 });
  for (const dollars of ["12.5", "$12.50", "US$12.50", "12.50 USD"]) assert.deepEqual(amount(dollars, "USD"), { value: 1250 }, dollars);
  assert.deepEqual(amount("1.234,56 €", "EUR"), { value: 123456 });
  assert.deepEqual(amount("1,234.56", "USD"), { value: 123456 });
  assert.deepEqual(amount("1.234", "EUR"), { value: 123400 });
});

test("amounts that cannot be certain are handed on, or their currency is named", () => {
  for (const odd of ["三千円", "3000.50", "3,00,0", "1,2345", "", "12 or 13", "3000円くらい"]) assert.deepEqual(amount(odd, "JPY"), { value: odd }, odd);
  assert.deepEqual(amount("$12", "JPY"), { fault: "currency-differs" });
  assert.deepEqual(amount("12", null), { fault: "currency-unknown" });
  assert.deepEqual(amount("12円", null), { value: 12 });
});

test("counts and rates", () => {
  assert.deepEqual(["3", "３個", "1,200", "14日", "3.5", "x"].map(whole), [3, 3, 1200, 14, "3.5", "x"]);
  assert.deepEqual(["2.5%", "0.025", "２．５％", "10 %", "x"].map(rate), [0.025, 0.025, 0.025, 0.1, "x"]);
});
