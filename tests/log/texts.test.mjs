// Words of the log: every one in both languages, none unused.
import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { test } from "node:test";
import { GOODS_NAMES, REASON_NAMES } from "../../www/shared/names.js";
import { CHOICES } from "../../www/generated/vocabulary.js";
import { COURSES, FIELDS, STOPS } from "../../www/log/entry.js";
import { COURSE_NAMES, FIELD_NAMES, KEEP, STOP_NAMES, TEXTS } from "../../www/log/texts.js";

const read = (file) => readFile(new URL(`../../${file}`, import.meta.url), "utf8");
const files = (await readdir(new URL("../../www/log/", import.meta.url))).filter(
  (file) => file.endsWith(".js") && file !== "texts.js",
);
const sources = new Map(await Promise.all(files.map(async (file) => [file, await read(`www/log/${file}`)])));
const code = [...sources.values(), await read("www/shared/csv.js")].join("\n");

test("every text stands in both languages, with the same blanks to fill", () => {
  for (const [key, pair] of [TEXTS, KEEP, FIELD_NAMES, COURSE_NAMES, STOP_NAMES].flatMap((all) =>
    Object.entries(all),
  )) {
    assert.equal(pair.length, 2, key);
    assert.ok(
      pair.every((words) => words.trim()),
      key,
    );
    const blanks = pair.map((words) => [...new Set([...words.matchAll(/\{\w+\}/g)].map(String))].sort().join());
    assert.equal(blanks[0], blanks[1], key);
    assert.doesNotMatch(pair[1], /[ぁ-んァ-ヶ一-龠]/u, key);
  }
});

test("every text is used, and every text used is there", () => {
  for (const key of Object.keys(TEXTS))
    assert.ok(key.startsWith("allowed-") || new RegExp(`"${key}"|^  ${key}: \\(`, "m").test(code), `unused: ${key}`);
  for (const key of Object.keys(KEEP)) assert.ok(sources.get("keep.js").includes(`"${key}"`), `unused: ${key}`);
  for (const [, key] of code.matchAll(/\b(?:app\.)?t\("([\w-]+)"/g))
    assert.ok(TEXTS[key] ?? KEEP[key], `missing: ${key}`);
  for (const [, allowed] of code.matchAll(/allowed: "([\w-]+)"/g)) assert.ok(TEXTS[`allowed-${allowed}`], allowed);
  for (const { kind } of FIELDS) assert.ok(TEXTS[`allowed-${kind}`], kind);
});

test("every field, course and reason has a name of its own: a spreadsheet's cell says which is meant", () => {
  assert.deepEqual([Object.keys(COURSE_NAMES), Object.keys(STOP_NAMES)], [COURSES, STOPS]);
  for (const { key } of FIELDS) assert.ok(FIELD_NAMES[key], key);
  for (const key of CHOICES.reason) assert.ok(REASON_NAMES[key], key);
  for (const key of CHOICES.goods) assert.ok(GOODS_NAMES[key], key);
  for (const names of [COURSE_NAMES, STOP_NAMES, REASON_NAMES, GOODS_NAMES, FIELD_NAMES]) {
    for (const at of [0, 1])
      assert.equal(new Set(Object.values(names).map((pair) => pair[at])).size, Object.keys(names).length);
  }
});

test("no user-visible word stands outside the texts", () => {
  for (const [file, source] of sources)
    assert.deepEqual(source.replace(/\/\/.*$/gm, "").match(/[ぁ-んァ-ヶ一-龠]{2,}/gu) ?? [], [], file);
});

test("the static page says everything in both languages", async () => {
  const page = await read("www/log.html");
  assert.equal(page.match(/class="ja"/g).length, page.match(/class="en"/g).length);
});

test("the article's figures stand in the log alone, and each time with the word that no official source is known", async () => {
  for (const key of ["articleHint", "articleMark", "articleKey"])
    assert.match(TEXTS[key][0], /公式の出典はありません/, key);
  for (const [file, source] of sources)
    if (file !== "charts.js") assert.doesNotMatch(source, /0\.35|0\.28|0\.22/, file);
});
