// Sums on the list page are written as the core writes them in its sentences (src/money.rs).
import assert from "node:assert/strict";
import { test } from "node:test";
import { cost, sum } from "../../www/batch/money.js";

test("sums carry the sign of their currency, or its code", () => {
  assert.equal(sum("JPY", 1_234_500, "ja"), "1,234,500円");
  assert.equal(sum("JPY", 3_500, "en"), "¥3,500");
  assert.equal(sum("USD", 1_250, "en"), "$12.50");
  assert.equal(sum("USD", 123_456_705, "ja"), "$1,234,567.05");
  assert.equal(sum("CAD", -5, "en"), "−CA$0.05");
  assert.equal(sum("PLN", 100_000, "en"), "PLN 1,000.00");
  assert.equal(sum("KRW", 12_000, "en"), "KRW 12,000");
});

test("a cost is a sum, a range, or what is known of it", () => {
  assert.equal(cost({ currency: "EUR", low: 900, high: 900 }, "en"), "€9.00");
  assert.equal(cost({ currency: "EUR", low: 900, high: 1_050 }, "en"), "€9.00–€10.50");
  assert.match(cost({ currency: "EUR", low: 900, high: null }, "en"), /€9\.00/);
  assert.ok(cost(null, "en") && cost({ currency: "EUR", low: null, high: null }, "en"));
});
