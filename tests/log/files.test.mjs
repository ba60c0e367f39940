// The log out into files and back: nothing is lost, nothing runs, nothing comes twice.
import assert from "node:assert/strict";
import { test } from "node:test";
import { isFormula, parse } from "../../www/shared/csv.js";
import { check, FIELDS, written } from "../../www/log/entry.js";
import { fromCsv, fromJson, merge, toCsv, toJson } from "../../www/log/files.js";
import { standing, words } from "../../www/tools/link.js";
import { entry, year } from "./entries.mjs";

const NOW = Date.UTC(2026, 10, 30, 3);
/** Drawn from a seed, so that what passes here passes anywhere. */
function drawing(seed) {
  let state = seed;
  const below = (most) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
  return { below, one: (list) => list[below(list.length)] };
}

const AWKWARD = [
  "=1+1",
  "'=1+1",
  "''=x",
  "'",
  '"',
  '""',
  ",",
  ";",
  "\t",
  "\n",
  "\r\n",
  "\r",
  " ",
  "　",
  "+81",
  "-5",
  "@SUM(A1)",
  "＝HYPERLINK",
  "'\t=x",
  "\u200b=x",
  "sep=;",
  "\ufeff",
  "断った",
  "<b>",
  "null",
  "0",
  "１２",
  "😀",
  "é",
  "ー",
  "\u2028",
  "/",
  "a / b",
  "\\",
  "{",
  "}",
  "--",
  "%0A",
  "'＠",
  "\u0000",
];
function text({ below, one }, most) {
  let all = "";
  for (let left = below(6); left > 0; left -= 1) all += one(AWKWARD);
  return [...all].slice(0, most / 2).join("");
}
function drawn(draw, id) {
  const { below, one } = draw;
  const time = () => (below(3) ? written(Date.UTC(2000) + below(3_000_000_000) * 1_000) : null);
  const requestedAt = time();
  const after = () => (below(2) && requestedAt ? written(Date.parse(requestedAt) + below(1_000_000) * 1_000) : null);
  const of = (key) => {
    const { values } = FIELDS.find((field) => field.key === key);
    return below(4) ? one(values) : null;
  };
  const told = words({
    marketplace: "qoo10-jp",
    orderStatus: "unpaid",
    goods: [],
    money: { lines: [{ price: below(10_000) }] },
  });
  return entry({
    id: below(8) ? `${id}` : `-${id}`,
    requestedAt,
    answeredAt: after(),
    closedAt: after(),
    marketplace: of("marketplace") ?? "ebay",
    reason: of("reason"),
    course: of("course"),
    minutes: below(3) ? below(6_001) : null,
    goods: below(2) ? [] : [...new Set([of("goods"), of("goods")].filter(Boolean))],
    stop: of("stop"),
    category: text(draw, 60),
    note: text(draw, 2_000),
    verdict: of("verdict"),
    rulebook: below(2) ? "2026.11.24-1" : "",
    link: below(2) ? standing(told) : null,
    savedAt: written(NOW - below(1e9)),
    changedAt: written(NOW - below(1e9)),
  });
}
const log = (seed, most = 40) => {
  const draw = drawing(seed);
  return Array.from({ length: 1 + draw.below(most) }, (_, at) => drawn(draw, `e${seed}-${at}`));
};
/** Zones on both sides of UTC, with half hours. */
const OFFSETS = [540, 0, -480, 345, -210];

test("any log comes back whole from its JSON and, entry for entry, from its CSV, in either language and any zone", () => {
  for (let seed = 1; seed <= 150; seed += 1) {
    const entries = log(seed);
    const orders = [{ month: "2026-11", marketplace: "ebay", orders: 12 }];
    assert.deepEqual(fromJson(toJson({ entries, unread: [], orders })), { entries, orders, unread: [] });
    for (const language of ["ja", "en"]) {
      const csv = toCsv(entries, language, () => OFFSETS[seed % OFFSETS.length]);
      assert.deepEqual(fromCsv(csv, NOW), { entries, orders: [], unread: [], strange: [] }, `seed ${seed}`);
    }
  }
});

test("no cell of a CSV is one that a spreadsheet would run", () => {
  for (let seed = 1; seed <= 100; seed += 1) {
    const { rows } = parse(toCsv(log(seed), "ja", () => 540));
    for (const { cells, fault } of rows) {
      assert.equal(fault, undefined);
      for (const one of cells) assert.ok(!isFormula(one), JSON.stringify(one));
    }
  }
  assert.match(toCsv([entry({ note: '=HYPERLINK("http://x")' })], "ja"), /"'=HYPERLINK/);
});

test("times in a CSV are those of the clock on the wall with their offset", () => {
  assert.match(
    toCsv([entry({ requestedAt: "2026-11-28T01:05:00Z" })], "ja", () => 540),
    /2026-11-28T10:05:00\+09:00/,
  );
  assert.match(
    toCsv([entry({ requestedAt: "2026-11-28T01:05:00Z" })], "en", () => -210),
    /2026-11-27T21:35:00-03:30/,
  );
});

test("a CSV written by hand or by a spreadsheet is read: names in either language, times without an offset, no id", () => {
  const { entries, unread, strange } = fromCsv(
    "販売先,受付,対応,作業時間(分),商品の種類,色\nQoo10,2026/11/28 9:05,断った,12,受注生産 / 予約商品,赤\nAmazon.com,2026-11-28T09:05:30,refused,,used,\nebay,,,,,\n",
    NOW,
  );
  assert.deepEqual([unread, strange], [[], ["色"]]);
  assert.deepEqual(
    entries.map(({ marketplace, course, minutes, goods }) => [marketplace, course, minutes, goods]),
    [
      ["qoo10-jp", "refused", 12, ["made-to-order", "reserved"]],
      ["amazon-us", "refused", null, ["used"]],
      ["ebay", null, null, []],
    ],
  );
  assert.equal(entries[0].requestedAt, written(new Date("2026-11-28T09:05:00")));
  assert.equal(entries[2].savedAt, written(NOW));
});

test("rows without an id are named by what they say: the same file twice brings nothing, like rows stay two", () => {
  const csv =
    "marketplace,note,savedAt\nebay,x,2026-11-20T00:00:00Z\nebay,x,2026-11-20T00:00:00Z\nebay,y,2026-11-20T00:00:00Z\n";
  const first = fromCsv(csv, NOW).entries,
    second = fromCsv(csv, NOW + 5_000).entries;
  assert.equal(new Set(first.map(({ id }) => id)).size, 3);
  assert.deepEqual(merge(first, second, null), { put: [], old: [], fresh: 0, renewed: 0, alike: 3, older: 0 });
  // Without a time of its own it is as new as the reading; it is the same entry all the same.
  const bare = (now) => fromCsv("marketplace,note\nebay,x\n", now).entries;
  assert.deepEqual(bare(NOW)[0].id, bare(NOW + 5_000)[0].id);
});

test("what cannot be read is listed with its line, its words and the reason, and nothing else is lost", () => {
  const { entries, unread } = fromCsv(
    'id,marketplace,minutes,received\na,ebay,5,\nb,moon,5,\nc,ebay,five,\nd,ebay,5,yesterday\ne,ebay,5,,,more\nf,ebay,"6\ng,ebay,7,\n',
    NOW,
  );
  assert.deepEqual(
    entries.map(({ id }) => id),
    ["a", "g"],
  );
  assert.deepEqual(
    unread.map(({ at, faults }) => [at, faults[0].field, faults[0].came]),
    [
      [3, "marketplace", "moon"],
      [4, "minutes", "five"],
      [5, "requestedAt", "yesterday"],
      [6, "entry", ""],
      [7, "entry", ""],
    ],
  );
  assert.equal(unread[0].text, "b,moon,5,");
  const json = JSON.stringify({
    kotowari: "log",
    version: 1,
    entries: [entry({}), { ...entry({}), id: "b", colour: 1 }, 5],
    orders: [{ month: "2026-13", marketplace: "moon", orders: 0 }],
  });
  const told = fromJson(json);
  assert.equal(told.entries.length, 1);
  assert.deepEqual(
    told.unread.map(({ place, at, faults }) => [place, at, faults.map(({ field }) => field).join()]),
    [
      ["entryPlace", 2, "colour"],
      ["entryPlace", 3, "entry"],
      ["ordersPlace", 1, "month,marketplace,orders"],
    ],
  );
});

test("what stands in the log and is no entry goes along in its JSON as it is", () => {
  const odd = { id: "odd", marketplace: "moon", note: "keep me" };
  const { entries, unread } = fromJson(toJson({ entries: [entry({})], unread: [odd], orders: [] }));
  assert.equal(entries.length, 1);
  assert.deepEqual(JSON.parse(unread[0].text), odd);
});

test("a file that is no log says why, and a log of another version is not guessed at", () => {
  for (const [text, problem] of [
    ["", "notJson"],
    ["{", "notJson"],
    ["null", "notLog"],
    ["[]", "notLog"],
    ["5", "notLog"],
    ['{"kotowari":"log"}', "notLog"],
    ['{"kotowari":"log","version":2,"entries":[]}', "newerLog"],
  ])
    assert.equal(fromJson(text).problem, problem, text);
  for (const [text, problem] of [
    ["", "noColumns"],
    ["a,b\n1,2\n", "noColumns"],
    [`${"a,".repeat(400)}\n`, "tooManyColumns"],
  ])
    assert.equal(fromCsv(text, NOW).problem, problem);
});

test("names that every object has are no columns, no values and no fields", () => {
  assert.equal(fromCsv("__proto__,constructor\n1,2\n", NOW).problem, "noColumns");
  const { unread } = fromCsv("marketplace,course\nconstructor,toString\n", NOW);
  assert.deepEqual(
    unread[0].faults.map(({ field }) => field),
    ["marketplace", "course"],
  );
  const { faults } = check(
    JSON.parse(
      '{"id":"a","marketplace":"ebay","savedAt":"2026-11-20T01:00:00Z","changedAt":"2026-11-20T01:00:00Z","__proto__":{"note":"x"}}',
    ),
  );
  assert.deepEqual(
    faults.map(({ field }) => field),
    ["__proto__"],
  );
});

test("merging the same log twice does nothing, and of two versions the one last changed stays", () => {
  const entries = year(NOW);
  const once = merge([], entries, null);
  assert.deepEqual([once.put.length, once.fresh], [entries.length, entries.length]);
  assert.deepEqual(merge(entries, entries, null), {
    put: [],
    old: [],
    fresh: 0,
    renewed: 0,
    alike: entries.length,
    older: 0,
  });
  const [own] = entries;
  const later = { ...own, note: "later", changedAt: written(NOW) },
    before = { ...own, note: "before", changedAt: "2026-01-01T00:00:00Z" };
  assert.deepEqual(merge(entries, [later], null).put, [later]);
  assert.deepEqual(merge([later], [own, before], null).older, 2);
  // A cell changed in a spreadsheet leaves the time of the change as it was: the file was brought, so it counts.
  assert.deepEqual(merge([own], [{ ...own, note: "typed in a spreadsheet" }], null).renewed, 1);
  // The same entry twice in one file.
  assert.deepEqual(merge([], [own, later, own], null).put, [later]);
});

test("what is older than is kept is not taken in, and said", () => {
  const { old, put } = merge(
    [],
    [entry({ id: "a", requestedAt: "2024-01-01T00:00:00Z" }), entry({ id: "b" })],
    Date.UTC(2026, 0),
  );
  assert.deepEqual([old.map(({ id }) => id), put.map(({ id }) => id)], [["a"], ["b"]]);
});
