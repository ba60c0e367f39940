// The calendar file is what RFC 5545 asks for, for decisions of every kind.
import assert from "node:assert/strict";
import test from "node:test";
import init, { decide } from "../../dist/pkg/node.js";
import { calendar, events } from "../../www/tools/calendar.js";
import { WORDS } from "../../www/tools/words.js";
import { corpus } from "../browser/corpus.mjs";

await init();
const NOW = new Date("2026-11-22T03:00:00Z");
const DECISIONS = (await corpus()).flatMap(({ case: given }) =>
  ["ja", "en"].flatMap((language) => {
    try {
      return [{ language, decision: decide({ ...given, now: "2026-11-22T12:00:00+09:00", language }) }];
    } catch {
      return [];
    }
  }),
);
const made = ({ decision, language }) => calendar(decision, NOW, "0123abcd", WORDS[language]);
const unfolded = (file) => file.replaceAll("\r\n ", "").split("\r\n");

test("each line ends in CRLF, is at most 75 octets long and cuts no character", () => {
  let files = 0;
  for (const one of DECISIONS) {
    if (events(one.decision, NOW).length === 0) continue;
    files += 1;
    const lines = made(one).split("\r\n");
    assert.equal(lines.at(-1), "");
    for (const line of lines) {
      assert.ok(Buffer.byteLength(line) <= 75, line);
      assert.doesNotMatch(line, /[\r\n\ufffd]/);
    }
    for (const line of unfolded(made(one))) assert.match(line, /^$|^[A-Z-]+[:;]/);
  }
  assert.ok(files > 100, `${files}`);
});

test("every entry has its one id, its stamp, a time in UTC, a summary and an alarm", () => {
  for (const one of DECISIONS) {
    const lines = unfolded(made(one));
    const all = (name) => lines.filter((line) => line.startsWith(name));
    const count = events(one.decision, NOW).length;
    assert.equal(new Set(all("UID:")).size, count);
    for (const name of [
      "BEGIN:VEVENT",
      "END:VEVENT",
      "UID:",
      "SUMMARY:",
      "BEGIN:VALARM",
      "END:VALARM",
      "ACTION:DISPLAY",
      "TRIGGER:-PT",
    ])
      assert.equal(all(name).length, count, name);
    assert.equal(all("DESCRIPTION:").length, 2 * count); // the entry's and its alarm's
    for (const line of all("DTSTAMP")) assert.equal(line, "DTSTAMP:20261122T030000Z");
    for (const line of all("DTSTART")) assert.match(line, /^DTSTART:\d{8}T\d{6}Z$/);
    assert.deepEqual([lines[0], lines[1], lines.at(-2)], ["BEGIN:VCALENDAR", "VERSION:2.0", "END:VCALENDAR"]);
  }
});

const SAMPLE = {
  rulebook: { version: "2026.11.24-1" },
  duties: [
    {
      rule: "r.duty",
      id: "answer",
      due: "2026-11-24T23:59:59+09:00",
      says: "返答する; 期限内,必ず\\",
      limit: "3営業日",
      ifMissed: "自動で\n承認",
    },
    { rule: "r.past", id: "gone", due: "2026-11-20T00:00:00+09:00", says: "past" },
    { rule: "r.open", id: "none", due: null, says: "no time" },
  ],
  windows: [{ rule: "r.window", id: "return", until: "2026-12-24T08:00:00-08:00", says: "window" }],
  consequences: [{ rule: "r.duty", id: "answer", at: "2026-11-24T14:59:59Z", says: "the same again" }],
};

test("what is over or has no time is left out, and nothing is told twice", () => {
  assert.deepEqual(
    events(SAMPLE, NOW).map(({ rule }) => rule),
    ["r.duty", "r.window"],
  );
  assert.deepEqual(events({ duties: [], windows: [], consequences: [] }, NOW), []);
});

test("commas, semicolons, backslashes and new lines are escaped", () => {
  const lines = unfolded(calendar(SAMPLE, NOW, "0123abcd", WORDS.ja));
  assert.ok(lines.includes("SUMMARY:返答する\\; 期限内\\,必ず\\\\"), lines.join("\n"));
  assert.ok(
    lines.includes(
      "DESCRIPTION:3営業日\\n遅れた場合: 自動で\\n承認\\nr.duty · ルール集 2026.11.24-1\\n情報提供であり、法律相談ではありません。",
    ),
    lines.join("\n"),
  );
  assert.ok(lines.includes("DTSTART:20261124T145959Z"));
});

test("an alarm comes a day before where more than two days are left, else an hour", () => {
  const alarms = unfolded(calendar(SAMPLE, NOW, "x", WORDS.en)).filter((line) => line.startsWith("TRIGGER"));
  assert.deepEqual(alarms, ["TRIGGER:-PT24H", "TRIGGER:-PT24H"]);
  const soon = unfolded(calendar(SAMPLE, new Date("2026-11-24T00:00:00Z"), "x", WORDS.en)).filter((line) =>
    line.startsWith("TRIGGER"),
  );
  assert.deepEqual(soon, ["TRIGGER:-PT1H", "TRIGGER:-PT24H"]);
});

test("the same case saved again renews its entries; another case has its own", () => {
  const ids = (now, name) => unfolded(calendar(SAMPLE, now, name, WORDS.ja)).filter((line) => line.startsWith("UID:"));
  assert.deepEqual(ids(NOW, "a"), ids(new Date("2026-11-23T00:00:00Z"), "a"));
  assert.equal(
    ids(NOW, "a").some((id) => ids(NOW, "b").includes(id)),
    false,
  );
});
