// Cells into values: read for certain, or not at all.
import assert from "node:assert/strict";
import { test } from "node:test";
import { amount, country, isPast, moment, rate, whole } from "../../www/batch/reading.js";

const TOKYO = "Asia/Tokyo",
  LA = "America/Los_Angeles",
  BERLIN = "Europe/Berlin";

test("days are read in the forms that exports use", () => {
  for (const day of [
    "2026-11-24",
    "2026/11/24",
    "2026.11.24",
    "2026年11月24日",
    "２０２６／１１／２４",
    "2026年11月24日(火)",
    "20261124",
    "24.11.2026",
    "24 Nov 2026",
    "Nov 24, 2026",
    "November 24, 2026",
    "11/24/2026",
    "24/11/2026",
  ]) {
    assert.equal(moment(day, TOKYO), "2026-11-24", day);
  }
  assert.equal(moment("2026/1/5", TOKYO), "2026-01-05");
});

test("a date whose month and day could be either is not guessed", () => {
  assert.equal(moment("03/04/2026", LA), null);
  assert.equal(moment("4/4/2026", LA), "2026-04-04");
  for (const odd of ["昨日", "11/24", "26/11/24", "2026-11", "", "12345", "99999", "20261", "令和8年"])
    assert.equal(moment(odd, TOKYO), null, odd);
});

test("years of an era are read, in figures and letters of any width", () => {
  for (const day of [
    "令和8年11月24日",
    "令和８年１１月２４日",
    "R8.11.24",
    "R8/11/24",
    "r8-11-24",
    "令和8年11月24日(火)",
    "令和 8年 11月24日",
  ])
    assert.equal(moment(day, TOKYO), "2026-11-24", day);
  assert.equal(moment("令和元年5月1日", TOKYO), "2019-05-01");
  assert.equal(moment("平成31年4月30日", TOKYO), "2019-04-30");
  assert.equal(moment("令和8年11月24日 午後3時5分", TOKYO), "2026-11-24T15:05:00+09:00");
  assert.equal(moment("令和8年11月24日 15時", TOKYO), "2026-11-24T15:00:00+09:00");
});

test("Excel's number of a day is that day, its fraction the clock to the minute", () => {
  assert.equal(moment("46353", TOKYO), "2026-11-27");
  assert.equal(moment("46353.0069", TOKYO), "2026-11-27T00:10:00+09:00");
  assert.equal(moment("46353.5", TOKYO), "2026-11-27T12:00:00+09:00");
  assert.equal(moment("４６３５３．７５", TOKYO), "2026-11-27T18:00:00+09:00");
  assert.equal(moment("46353.99999", TOKYO), "2026-11-28T00:00:00+09:00");
  assert.equal(moment("46353.5", TOKYO, { dayOnly: true }), "2026-11-27");
});

test("a day is past when it is over where the marketplace is, an instant when it is behind", () => {
  const now = "2026-11-27T00:30:00+09:00";
  assert.deepEqual(
    ["2026-11-26", "2026-11-27"].map((day) => isPast(day, now, TOKYO)),
    [true, false],
  );
  assert.deepEqual(
    ["2026-11-25", "2026-11-26"].map((day) => isPast(day, now, LA)),
    [true, false],
  );
  assert.deepEqual(
    ["2026-11-27T00:29:59+09:00", "2026-11-26T16:00:00+00:00"].map((at) => isPast(at, now, TOKYO)),
    [true, false],
  );
});

test("countries are known by code and by name", () => {
  assert.deepEqual(
    ["JP", "jp", "日本", "Japan", "アメリカ合衆国", "United States", "USA", "UK", "イギリス", "ドイツ"].map(country),
    ["JP", "JP", "JP", "JP", "US", "US", "US", "GB", "GB", "DE"],
  );
  assert.deepEqual(["", "Atlantis", "ZZZ"].map(country), [null, null, null]);
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
  assert.equal(moment("2026-11-24 10:00", TOKYO, { dayOnly: true }), "2026-11-24");
});

test("an hour that the zone has twice or never is only its day", () => {
  assert.equal(moment("2026-11-01 01:30", LA), "2026-11-01");
  assert.equal(moment("2026-03-29 02:30", BERLIN), "2026-03-29");
  assert.equal(moment("2026-03-29 03:30", BERLIN), "2026-03-29T03:30:00+02:00");
});

test("there is no such day and no such hour", () => {
  for (const odd of ["2026/13/40", "2026-02-30", "2026-11-24 25:00", "2026-11-24 10:75", "令和8年2月30日"])
    assert.equal(moment(odd, TOKYO), null, odd);
  assert.equal(moment("2028-02-29", TOKYO), "2028-02-29");
});

test("amounts lose their signs, widths and thousands", () => {
  for (const yen of ["3000", "¥3,000", "￥３，０００", "3,000円", "JPY 3000", "3000.00", "3,000 円", "\\3,000"])
    assert.deepEqual(amount(yen, "JPY"), { value: 3000 }, yen);
  assert.deepEqual(amount("-300", "JPY"), { value: -300 });
  assert.deepEqual(amount("△300", "JPY"), { value: -300 });
  for (const dollars of ["12.5", "$12.50", "US$12.50", "12.50 USD"])
    assert.deepEqual(amount(dollars, "USD"), { value: 1250 }, dollars);
  assert.deepEqual(amount("1.234,56 €", "EUR"), { value: 123456 });
  assert.deepEqual(amount("1,234.56", "USD"), { value: 123456 });
  assert.deepEqual(amount("1.234", "EUR"), { value: 123400 });
});

test("amounts that cannot be certain are none, or their currency is named", () => {
  for (const odd of ["三千円", "3000.50", "3,00,0", "1,2345", "", "12 or 13", "3000円くらい"])
    assert.deepEqual(amount(odd, "JPY"), { value: null }, odd);
  assert.deepEqual(amount("$12", "JPY"), { fault: "currency-differs" });
  assert.deepEqual(amount("12", null), { fault: "currency-unknown" });
  assert.deepEqual(amount("12円", null), { value: 12 });
});

test("counts and rates", () => {
  assert.deepEqual(["3", "３個", "1,200", "14日", "3.5", "x"].map(whole), [3, 3, 1200, 14, null, null]);
  assert.deepEqual(["2.5%", "0.025", "２．５％", "10 %", "x"].map(rate), [0.025, 0.025, 0.025, 0.1, null]);
});
