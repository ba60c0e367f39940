// The tools speak both languages, and call a verdict what the checker calls it.
import assert from "node:assert/strict";
import test from "node:test";
import { fill } from "../../www/shared/words.js";
import { NAMES, WORDS } from "../../www/tools/words.js";

test("every sentence is there in both languages, with the same blanks", () => {
  assert.deepEqual(Object.keys(WORDS.ja), Object.keys(WORDS.en));
  const blanks = (text) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
  for (const [key, text] of Object.entries(WORDS.ja)) assert.deepEqual(blanks(text), blanks(WORDS.en[key]), key);
  assert.equal(fill("{a}{b}{a}", { a: 1 }), "11");
});

test("verdicts have the checker's names", () => {
  assert.deepEqual(NAMES["may-refuse-if"], ["条件つきで断れます", "You may refuse, on conditions"]);
  assert.ok(
    Object.keys(NAMES).length >= 16 &&
      Object.values(NAMES).every((names) => names.length === 2 && names.every((name) => name.trim())),
  );
});
