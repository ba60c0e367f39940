// The tools speak both languages, and call a verdict what the checker calls it.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import test from "node:test";
import { fill, NAMES, WORDS } from "../../www/tools/words.js";

test("every sentence is there in both languages, with the same blanks", () => {
  assert.deepEqual(Object.keys(WORDS.ja), Object.keys(WORDS.en));
  const blanks = (text) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
  for (const [key, text] of Object.entries(WORDS.ja)) assert.deepEqual(blanks(text), blanks(WORDS.en[key]), key);
  assert.equal(fill("{a}{b}{a}", { a: 1 }), "11");
});

test("verdicts have the checker's names", async () => {
  const source = await readFile(new URL("../../web/src/page/words.rs", import.meta.url), "utf8");
  const kebab = (name) => name.replace(/(?!^)[A-Z]/g, "-$&").toLowerCase();
  const found = [...source.matchAll(/Verdict::(\w+) => (?:const )?\{?\s*(?:const )?\{?\s*text\("(.+?)",\s*"(.+?)"\)/g)].map(([, id, ja, en]) => [kebab(id), [ja, en]]);
  const [, ja, en] = source.match(/MAY_REFUSE_IF: Text = text\("(.+?)",\s*"(.+?)"\)/);
  assert.deepEqual(Object.fromEntries([...found, ["may-refuse-if", [ja, en]]]), NAMES);
});
