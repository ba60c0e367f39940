// What stands in the storage of the list page is checked before it is used: somebody else may have written it.
import assert from "node:assert/strict";
import test from "node:test";
import { recall } from "../../www/batch/memory.js";

const HEADER = ["注文番号", "状態", "金額"];
const recalled = (stored) => {
  globalThis.localStorage = { getItem: () => stored };
  try {
    return recall(HEADER);
  } finally {
    delete globalThis.localStorage;
  }
};
const kept = (more) =>
  JSON.stringify({
    version: 1,
    label: "注文番号",
    fields: { orderStatus: { heading: "状態" } },
    words: { orderStatus: { 済: "paid" } },
    ...more,
  });

test("a mapping that was kept fits the same headings again", () => {
  assert.deepEqual(recalled(kept()), {
    label: 0,
    fields: { orderStatus: { column: 1 } },
    words: { orderStatus: { 済: "paid" } },
  });
});

test("what is no mapping is none, and harms nothing", () => {
  for (const text of [
    null,
    "",
    "{",
    "null",
    "1",
    "[]",
    "{}",
    '{"version":1}',
    ...[null, 1, "x", [], [null], true].map((fields) => kept({ fields })),
  ])
    assert.equal(recalled(text), null, text);
  for (const from of [null, 1, "x", [], { heading: null }, { heading: { a: 1 } }, { value: 1 }]) {
    assert.deepEqual(
      recalled(kept({ fields: { orderStatus: { heading: "状態" }, parcel: from } })).fields,
      { orderStatus: { column: 1 } },
      JSON.stringify(from),
    );
  }
  for (const words of [null, 1, "x", [], { orderStatus: null }, { orderStatus: "paid" }, { orderStatus: [null, {}] }])
    assert.deepEqual(recalled(kept({ words })).words, {}, JSON.stringify(words));
  for (const label of [null, 1, {}, ["注文番号"], undefined])
    assert.equal(recalled(kept({ label })).label, null, JSON.stringify(label));
});

test("keys and values that the contract does not have are left out", () => {
  const { fields, words } = recalled(
    '{"version":1,"label":null,"fields":{"__proto__":{"heading":"金額"},"constructor":{"heading":"金額"},"now":{"heading":"金額"},"orderStatus":{"heading":"状態"},"parcel":{"value":"moon"},"reason":{"value":"late"},"buyerCountry":{"value":"JP"}},"words":{"orderStatus":{"済":"<b>","未":"paid"}}}',
  );
  assert.deepEqual(fields, { orderStatus: { column: 1 }, reason: { value: "late" }, buyerCountry: { value: "JP" } });
  assert.deepEqual(words, { orderStatus: { 未: "paid" } });
  assert.equal({}.heading, undefined);
});
