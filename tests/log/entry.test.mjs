// What an entry may hold, how long it is kept, and what a verdict proposes.
import assert from "node:assert/strict";
import { test } from "node:test";
import { check, COURSES, FIELDS, instantOf, proposed } from "../../www/log/entry.js";
import { expired, limit, PERIODS } from "../../www/log/retention.js";
import { MARKETPLACES, VERDICTS } from "../../www/generated/vocabulary.js";
import { standing, words } from "../../www/tools/link.js";
import { fault } from "../../www/log/shown.js";
import { entry } from "./entries.mjs";

const KNOWN = { id: "a", marketplace: "qoo10-jp", savedAt: "2026-11-20T01:00:00Z", changedAt: "2026-11-20T01:00:00Z" };

test("an entry has every field, and what was not said is nothing", () => {
  const { entry } = check(KNOWN);
  assert.deepEqual(
    Object.keys(entry),
    FIELDS.map(({ key }) => key),
  );
  assert.deepEqual([entry.course, entry.minutes, entry.note, entry.goods], [null, null, "", []]);
  assert.deepEqual(check(entry), { entry });
});

test("instants are those of RFC 3339, kept in UTC to the second", () => {
  for (const [told, kept] of [
    ["2026-11-28T10:05:00+09:00", "2026-11-28T01:05:00Z"],
    ["2026-11-28T10:05:00.999Z", "2026-11-28T10:05:00Z"],
    ["2026-11-28T10:05Z", "2026-11-28T10:05:00Z"],
    ["2024-02-29T00:00:00Z", "2024-02-29T00:00:00Z"],
  ])
    assert.equal(instantOf(told), kept);
  for (const told of [
    "2026-11-28",
    "2026-11-28T10:05:00",
    "2026-02-29T00:00:00Z",
    "2026-04-31T00:00:00Z",
    "2026-13-01T00:00:00Z",
    "2026-01-01T24:00:00Z",
    "2026-01-01T10:60:00Z",
    "1999-12-31T00:00:00Z",
    "2200-01-01T00:00:00Z",
    "",
    null,
    5,
    "x",
  ])
    assert.equal(instantOf(told), null, String(told));
});

test("what cannot be is named: the field, what came, what is allowed, in both languages", () => {
  const wrong = {
    id: ["", "a b", 5, null, "x".repeat(65)],
    marketplace: ["moon", null, 1],
    requestedAt: ["yesterday", 5],
    answeredAt: ["2026-02-30T00:00:00Z"],
    minutes: [-1, 1.5, "12", 6_001, NaN],
    goods: ["used", ["moon"]],
    reason: ["moon"],
    course: ["approved"],
    stop: ["boredom"],
    category: ["x".repeat(61), 5],
    note: ["x".repeat(2_001), "\ud800"],
    verdict: ["yes"],
    rulebook: [5],
    link: ["k1~broken", "https://example.org", "<b>"],
    savedAt: [null],
    changedAt: ["now"],
    colour: ["red"],
  };
  for (const [field, values] of Object.entries(wrong)) {
    for (const value of values) {
      const { faults } = check({ ...KNOWN, [field]: value });
      assert.deepEqual(
        faults?.map((one) => one.field),
        [field],
        `${field} ${value}`,
      );
      for (const language of ["ja", "en"]) {
        const words = fault(faults[0], language);
        assert.doesNotMatch(words, /undefined|\{|\[object|null/, words);
        // What a marketplace is called in Japan stands beside its name in English too.
        const named = Object.values(MARKETPLACES).reduce((text, { name }) => text.replaceAll(name[1], ""), words);
        if (language === "en") assert.doesNotMatch(named, /[ぁ-んァ-ヶ一-龠]/u, words);
      }
    }
  }
  for (const nothing of [null, 5, "x", []]) assert.equal(check(nothing).faults[0].field, "entry");
});

test("nothing is answered or closed before it came in", () => {
  const requestedAt = "2026-11-28T10:00:00Z";
  assert.ok(check({ ...KNOWN, requestedAt, answeredAt: requestedAt }).entry);
  assert.deepEqual(
    check({ ...KNOWN, requestedAt, answeredAt: "2026-11-28T09:59:59Z" }).faults.map(({ field, allowed, than }) => [
      field,
      allowed,
      than,
    ]),
    [["answeredAt", "after", "requestedAt"]],
  );
  assert.equal(check({ ...KNOWN, requestedAt, closedAt: "2026-11-27T10:00:00Z" }).faults[0].field, "closedAt");
});

test("a case is kept as the words of a link, and nothing else is", () => {
  const link = standing(words({ marketplace: "qoo10-jp", orderStatus: "unpaid" }));
  assert.equal(check({ ...KNOWN, link }).entry.link, link);
  assert.ok(check({ ...KNOWN, link: `${link}0` }).faults);
});

test("every verdict that settles something proposes a course, and one on conditions proposes none", () => {
  for (const verdict of Object.keys(VERDICTS)) {
    const course = proposed(verdict);
    if (["need-facts", "unsettled", "may-refuse-if"].includes(verdict)) assert.equal(course, null, verdict);
    else assert.ok(COURSES.includes(course), verdict);
  }
  assert.equal(proposed("constructor"), null);
  assert.equal(proposed(null), null);
});

test("what is older than the months kept is too old, to the second; kept until erased, nothing is", () => {
  const now = Date.UTC(2026, 4, 31, 12);
  assert.equal(new Date(limit(3, now)).toISOString(), "2026-02-28T12:00:00.000Z"); // no 31st of February
  assert.equal(new Date(limit(12, now)).toISOString(), "2025-05-31T12:00:00.000Z");
  assert.equal(new Date(limit(24, Date.UTC(2026, 1, 28))).toISOString(), "2024-02-28T00:00:00.000Z");
  assert.equal(limit(0, now), null);
  assert.equal(limit(3, Date.UTC(2150, 0)), null); // such a clock deletes nothing
  const at = (requestedAt, id) => entry({ id, requestedAt, savedAt: "2026-05-30T00:00:00Z" });
  const entries = [
    at("2026-02-28T12:00:00Z", "a"),
    at("2026-02-28T11:59:59Z", "b"),
    entry({ id: "c", savedAt: "2025-01-01T00:00:00Z" }),
  ];
  assert.deepEqual(
    PERIODS.map((months) =>
      expired(entries, months, now)
        .map(({ id }) => id)
        .join(),
    ),
    ["b,c", "c", "", ""],
  );
});
