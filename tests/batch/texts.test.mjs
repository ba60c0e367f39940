// Words: every one in both languages, none unused; keys and values are the core's, verdicts and shapes the checker's.
import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { test } from "node:test";
import init, { decide } from "../../dist/pkg/node.js";
import { TONES, toneOf } from "../../www/batch/icons.js";
import { VERDICT_ORDER } from "../../www/batch/ranking.js";
import { FIELD_NAMES, TEXTS, VALUE_NAMES, valueName } from "../../www/batch/texts.js";
import { FIELDS, GROUPS, NOT_OFFERED, OF_THE_PAGE, valuesOf } from "../../www/batch/vocabulary.js";
import { MARKETPLACES } from "../../www/generated/vocabulary.js";

await init();
const read = (file) => readFile(new URL(`../../${file}`, import.meta.url), "utf8");
const folder = "www/batch/";
const files = (await readdir(new URL(`../../${folder}`, import.meta.url))).filter(
  (file) => file.endsWith(".js") && file !== "texts.js",
);
const sources = new Map(await Promise.all(files.map(async (file) => [file, await read(folder + file)])));
const code = [...sources.values(), await read("www/shared/csv.js")].join("\n");

test("every text stands in both languages, with the same blanks to fill", () => {
  for (const [key, pair] of [
    ...Object.entries(TEXTS),
    ...Object.entries(FIELD_NAMES),
    ...Object.entries(VALUE_NAMES),
  ]) {
    assert.equal(pair.length, 2, key);
    assert.ok(
      pair.every((words) => words.trim()),
      key,
    );
    const blanks = pair.map((words) => [...words.matchAll(/\{\w+\}/g)].map(String).sort().join());
    if (key !== "fault-too-wide") assert.equal(blanks[0], blanks[1], key);
    // What a marketplace is called in Japan stands beside its name in English too.
    if (!(key in MARKETPLACES)) assert.doesNotMatch(pair[1], /[ぁ-んァ-ヶ一-龠]/u, key);
  }
});

test("every text is used, and every text used is there", () => {
  const built = /^(settled-|fault-|group[A-Z])/;
  for (const key of Object.keys(TEXTS))
    assert.ok(built.test(key) || code.includes(`"${key}"`) || VERDICT_ORDER.includes(key), `unused: ${key}`);
  for (const [, key] of code.matchAll(/\bt\("([\w-]+)"/g)) assert.ok(TEXTS[key], `missing: ${key}`);
  for (const [, fault] of code.matchAll(/fault: "([\w-]+)"|Refused\("([\w-]+)"|spoilt\(text, at, "([\w-]+)"/g))
    if (fault) assert.ok(TEXTS[`fault-${fault}`], fault);
  for (const [name] of GROUPS) assert.ok(TEXTS[`group${name[0].toUpperCase()}${name.slice(1)}`], name);
});

test("no user-visible word stands outside the texts", () => {
  // What files say is read, not shown: the words of headings, values and dates.
  for (const [file, source] of sources) {
    if (["instant.js", "names.js", "reading.js", "reports.js", "sample.js", "vocabulary.js"].includes(file)) continue;
    assert.deepEqual(source.replace(/\/\/.*$/gm, "").match(/[ぁ-んァ-ヶ一-龠]{2,}/gu) ?? [], [], file);
  }
});

test("the static page says everything in both languages", async () => {
  const page = await read("www/batch.html");
  assert.equal(page.match(/class="ja"/g).length, page.match(/class="en"/g).length);
});

test("every field and value has a name", () => {
  for (const [key, field] of FIELDS) {
    assert.ok(FIELD_NAMES[key], key);
    for (const value of valuesOf(field)) assert.ok(valueName(key, value), `${key} ${value}`);
  }
  assert.deepEqual(Object.keys(FIELD_NAMES).sort(), [...FIELDS.keys()].sort());
});

const refusal = (given) => {
  try {
    decide({ ...given, language: "en" });
    return null;
  } catch (reason) {
    return reason;
  }
};
const allowed = (given) =>
  refusal(given)
    .message.match(/allowed: (.*)$/)[1]
    .split(", ");

test("the fields are the core's keys, all but those that the page fills in", () => {
  const top = [
    ...new Set([...FIELDS.keys()].filter((key) => !OF_THE_PAGE.includes(key)).map((key) => key.split(/[.[]/)[0])),
  ];
  assert.deepEqual(
    [...new Set([...top, ...NOT_OFFERED])].sort(),
    allowed({ marketplace: "qoo10-jp", "no such key": 1 }).sort(),
  );
  const money = allowed({ marketplace: "qoo10-jp", money: { "no such key": 1 } }),
    line = allowed({ marketplace: "qoo10-jp", money: { lines: [{ "no such key": 1 }] } });
  for (const key of FIELDS.keys()) {
    if (key.startsWith("money.lines[0].")) assert.ok(line.includes(key.slice(15)), key);
    else if (key.startsWith("money.")) assert.ok(money.includes(key.slice(6)), key);
  }
});

test("the values are the core's, every one of them", () => {
  for (const [key, field] of FIELDS) {
    const values = valuesOf(field).filter((value) => !value.includes("|"));
    if (!["choice", "goods"].includes(field.kind) || key === "buyerLanguage") continue;
    const wrong =
      field.kind === "goods"
        ? { goods: ["no such value"] }
        : key === "money.sale"
          ? { money: { sale: "no such value" } }
          : { [key]: "no such value" };
    const own = field.kind === "goods" ? values.filter((value) => value !== "none") : values;
    assert.deepEqual([...own].sort(), allowed({ marketplace: "qoo10-jp", ...wrong }).sort(), key);
  }
});

test("kinds are the core's: what the page would write is of the right type", () => {
  const sample = { "yes-no": true, when: "2026-11-24", day: "2026-11-24", count: 1, rate: 0.1, amount: 100 };
  for (const [key, { kind }] of FIELDS) {
    if (!(kind in sample)) continue;
    const given = key.startsWith("money.lines[0].")
      ? { money: { lines: [{ price: 100_000, [key.slice(15)]: sample[kind] }] } }
      : key.startsWith("money.")
        ? { money: { [key.slice(6)]: sample[kind] } }
        : { [key]: sample[kind] };
    const reason = refusal({ marketplace: "amazon-us", ...given });
    assert.ok(!reason || reason.code === "contradiction", `${key}: ${reason?.message}`);
  }
});

test("every marketplace has its clock and its name in both languages, and each verdict the tone of the checker's", async () => {
  for (const [id, { zone, name }] of Object.entries(MARKETPLACES)) {
    assert.doesNotThrow(() => new Intl.DateTimeFormat("ja", { timeZone: zone }), id);
    assert.ok(
      name.every((words) => words.trim()),
      id,
    );
  }
  assert.ok(
    MARKETPLACES["qoo10-jp"].asks &&
      MARKETPLACES["qoo10-jp"].zone === "Asia/Tokyo" &&
      MARKETPLACES["qoo10-jp"].currency === "JPY",
  );
  const icons = await read("web/src/page/icons.rs");
  const camel = (word) =>
    word
      .split("-")
      .map((part) => part[0].toUpperCase() + part.slice(1))
      .join("");
  for (const [tone, drawing] of Object.entries(TONES))
    assert.match(icons, new RegExp(`Tone::${camel(tone)} =>[\\s{]*"${drawing.replaceAll(".", "\\.")}"`), tone);
  for (const verdict of VERDICT_ORDER)
    assert.match(icons, new RegExp(`Verdict::${camel(verdict)}\\b[^=]*=> Tone::${camel(toneOf(verdict))}`), verdict);
});
