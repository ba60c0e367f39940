// The shop's profile: what is kept, what of it becomes a case, and the sums in the seller's own currency.
import assert from "node:assert/strict";
import { test } from "node:test";
import { collection, own } from "../../www/shop/said.js";
import { WORDS } from "../../www/shop/words.js";
import { believed, facts, keep, read } from "../../www/tools/shop.js";

const storage = (entry) => {
  const kept = new Map(entry === undefined ? [] : [["kotowari-shop", entry]]);
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => kept.set(key, value),
    removeItem: (key) => kept.delete(key),
    kept,
  };
};
const PROFILE = {
  shopName: "こけし堂",
  signature: "こけし堂 山田\n電話 03-0000-0000",
  payments: ["konbini", "card"],
  collection: "15:00",
  currency: "JPY",
  rates: { USD: { rate: 150.4, day: "2026-11-28" } },
};

test("what is kept comes back as it was, payment ways in one order", () => {
  const place = storage();
  assert.equal(keep(PROFILE, place), true);
  assert.deepEqual(read(place), { ...PROFILE, payments: ["card", "konbini"] });
  assert.equal(keep({}, place), true);
  assert.equal(place.kept.size, 0);
});

test("whatever else stands in the storage is left out and breaks nothing", () => {
  for (const entry of [
    "",
    "null",
    "[]",
    "7",
    "{",
    '"x"',
    '{"shopName":7,"payments":"card","collection":"25:00","currency":"yen","rates":{"USD":{"rate":-1,"day":"2026-11-28"}}}',
    '{"__proto__":{"shopName":"x"}}',
    '{"rates":null,"shopName":"   "}',
  ]) {
    assert.equal(read(storage(entry)), null, entry);
  }
  assert.deepEqual(
    read(
      storage(
        JSON.stringify({
          shopName: "a".repeat(101),
          signature: "b",
          payments: ["card", "gold"],
          rates: { USD: { rate: "150", day: "2026-11-28" }, "us d": { rate: 1, day: "2026-11-28" } },
        }),
      ),
    ),
    { signature: "b", payments: ["card"] },
  );
  assert.equal(believed(undefined), null);
});

test("a storage that is blocked reads as nothing and keeps nothing", () => {
  const blocked = {
    getItem() {
      throw new Error("blocked");
    },
    setItem() {
      throw new Error("blocked");
    },
    removeItem() {
      throw new Error("blocked");
    },
  };
  assert.equal(read(blocked), null);
  assert.equal(keep(PROFILE, blocked), false);
});

test("letters are signed everywhere; how buyers pay is said of a store of one's own only", () => {
  const letter = { shopName: PROFILE.shopName, signature: PROFILE.signature };
  assert.deepEqual(facts(PROFILE, "qoo10-jp"), { letter });
  assert.deepEqual(facts(PROFILE, "own-store"), { letter, paymentMethod: ["konbini", "card"] });
  assert.deepEqual(facts({ payments: ["card"] }, "own-store"), { paymentMethod: "card" });
  assert.deepEqual(facts(null, "own-store"), {});
});

test("the seller's own cost is said in the seller's own currency, by the rate and day that the seller typed", () => {
  const decision = { money: { currency: "USD", sellerCost: { low: 1250, high: 1250 } } };
  const said = own(PROFILE, decision, "ja", WORDS.ja);
  assert.ok(said.includes("1,880"), said);
  assert.ok(said.includes("150.4") && said.includes("2026-11-28"), said);
  const range = own(PROFILE, { money: { currency: "USD", sellerCost: { low: 100, high: 200 } } }, "en", WORDS.en);
  assert.ok(range.includes("150") && range.includes("301"), range);
});

test("nothing is said where there is no rate, no sum, or the currency is the same", () => {
  for (const money of [
    null,
    { currency: "EUR", sellerCost: { low: 1, high: 1 } },
    { currency: "JPY", sellerCost: { low: 1, high: 1 } },
    { currency: "USD", sellerCost: null },
    { currency: "USD", sellerCost: { low: null, high: null } },
  ]) {
    assert.equal(own(PROFILE, { money }, "ja", WORDS.ja), "");
  }
  assert.equal(own(null, { money: { currency: "USD", sellerCost: { low: 1, high: 1 } } }, "ja", WORDS.ja), "");
});

test("the time until the carrier comes is counted on the device's clock, and said to be over once it is", () => {
  assert.equal(
    collection(PROFILE, new Date(2026, 10, 30, 13, 40), WORDS.ja),
    "今日の集荷(15:00)まで、あと1時間20分です。",
  );
  assert.equal(
    collection(PROFILE, new Date(2026, 10, 30, 15, 0), WORDS.ja),
    "今日の集荷(15:00)は過ぎました。これから梱包する商品の集荷は、明日以降です。",
  );
  assert.equal(collection({}, new Date(), WORDS.ja), "");
});
