// The log as a file, out and in. JSON holds all of it; CSV is the entries as a spreadsheet shows them, and can be read back.
import { cell, isFormula, MARK, parse } from "../shared/csv.js";
import { GOODS_NAMES, REASON_NAMES } from "../shared/names.js";
import { minutesEastHere, rfc3339, two } from "../shared/time.js";
import { LANGUAGES } from "../shared/words.js";
import { CHOICES, MARKETPLACES, VERDICTS } from "../generated/vocabulary.js";
import { fnv } from "../tools/link.js";
import { check, FIELDS, fieldOf, instantOf, received, written, writtenNow } from "./entry.js";
import { COURSE_NAMES, FIELD_NAMES, STOP_NAMES } from "./texts.js";

const VERSION = 1;
export const MOST_SIZE = 30_000_000;

/** How many orders a month had on a marketplace, as the seller typed it: `{ order }` or `{ faults }`. */
export function checkOrders(given) {
  const { month, marketplace, orders } = Object(given);
  const faults = [],
    fault = (field, came, allowed, more) => faults.push({ field, came: String(came), allowed, ...more });
  if (!/^(20\d\d|2100)-(0[1-9]|1[0-2])$/.test(month)) fault("month", month, "month");
  if (!CHOICES.marketplace.includes(marketplace))
    fault("marketplace", marketplace, "choice", { values: CHOICES.marketplace });
  if (!Number.isInteger(orders) || orders < 1 || orders > MOST_ORDERS)
    fault("orders", orders, "orders", { most: MOST_ORDERS });
  return faults.length > 0 ? { faults } : { order: { month, marketplace, orders } };
}
export const MOST_ORDERS = 10_000_000;

/** The whole log. `unread`: what stands in it and is no entry; it goes along as it is. */
export function toJson({ entries, unread, orders }) {
  const log = { kotowari: "log", version: VERSION, entries: [...entries, ...unread], orders };
  return `${JSON.stringify(log, null, 1)}\n`;
}

/** What a file brings: entries, orders, and what could not be read with its place, words and faults; or `{ problem }`, by the key of its words. */
export function fromJson(text) {
  let told;
  try {
    told = JSON.parse(text);
  } catch {
    return { problem: "notJson" };
  }
  if (told?.kotowari !== "log" || !Array.isArray(told.entries)) return { problem: "notLog" };
  if (told.version !== VERSION) return { problem: "newerLog" };
  const entries = [],
    orders = [],
    unread = [];
  told.entries.forEach((one, at) => {
    const { entry, faults } = check(one);
    if (entry) entries.push(entry);
    else unread.push({ place: "entryPlace", at: at + 1, text: JSON.stringify(one), faults });
  });
  (Array.isArray(told.orders) ? told.orders : []).forEach((one, at) => {
    const { order, faults } = checkOrders(one);
    if (order) orders.push(order);
    else unread.push({ place: "ordersPlace", at: at + 1, text: JSON.stringify(one), faults });
  });
  return { entries, orders, unread };
}

const NAMES = {
  marketplace: Object.fromEntries(Object.entries(MARKETPLACES).map(([id, { name }]) => [id, name])),
  reason: REASON_NAMES,
  course: COURSE_NAMES,
  goods: GOODS_NAMES,
  stop: STOP_NAMES,
  verdict: VERDICTS,
};
const nameIn = (key, value, language) => NAMES[key][value]?.[LANGUAGES.indexOf(language)] ?? value;

// A text that begins with the quote which defuses a formula gets another one, so that each comes back as it was.
const stripped = (text) => text.replace(/^'+/, "");
const guarded = (text) => (text.startsWith("'") && isFormula(stripped(text)) ? `'${text}` : text);
const unguarded = (text) => (text.startsWith("'") && isFormula(stripped(text)) ? text.slice(1) : text);

function out({ key, kind }, value, language, minutesEast) {
  if (value === null || value === "") return "";
  if (kind === "instant") {
    const date = new Date(value);
    return rfc3339(date, minutesEast(date));
  }
  if (kind === "count") return value;
  if (kind === "list") return value.map((one) => nameIn(key, one, language)).join(" / ");
  return guarded(kind === "choice" ? nameIn(key, value, language) : value);
}

/** The entries for spreadsheets, with the times of the clock that is `minutesEast(date)` ahead of UTC; no cell is one that they would run. */
export function toCsv(entries, language, minutesEast = minutesEastHere) {
  const row = (cells) => `${cells.map(cell).join(",")}\r\n`;
  const at = LANGUAGES.indexOf(language);
  const head = row(FIELDS.map(({ key }) => FIELD_NAMES[key][at]));
  const body = entries.map((entry) => row(FIELDS.map((field) => out(field, entry[field.key], language, minutesEast))));
  return [MARK, head, ...body].join("");
}

/** A time as spreadsheets write it too: without an offset it is this device's. A text that is none comes back as it is. */
function timeOf(text) {
  const [, year, month, day, hour, minute, second = "00"] =
    text.match(/^(\d{4})[-/](\d{1,2})[-/](\d{1,2})[T ]+(\d{1,2}):(\d\d)(?::(\d\d))?$/) ?? [];
  if (!year) return text;
  const wall = `${year}-${two(month)}-${two(day)}T${two(hour)}:${minute}:${second}`;
  return instantOf(`${wall}Z`) ? written(new Date(wall)) : text; // that it is a time at all is seen without a zone
}

/** A choice by its word or by its name in any language; what is none of them comes back as it is. */
function choiceOf({ key, values }, text) {
  const plain = (one) => one.normalize("NFKC").trim().toLowerCase();
  return (
    values.find((value) => [value, ...(NAMES[key][value] ?? [])].some((name) => plain(name) === plain(text))) ?? text
  );
}

function into(field, text) {
  if (text === "") return null;
  if (field.kind === "text") return unguarded(text);
  const trimmed = unguarded(text.trim());
  if (trimmed === "") return null;
  if (field.kind === "instant") return timeOf(trimmed);
  if (field.kind === "count") return /^\d+$/.test(trimmed) ? Number(trimmed) : trimmed;
  if (field.kind === "list") return trimmed.split("/").map((one) => choiceOf(field, one.trim()));
  return field.kind === "choice" ? choiceOf(field, trimmed) : trimmed;
}

const plainName = (name) => name.normalize("NFKC").trim().toLowerCase();
const COLUMNS = new Map(FIELDS.flatMap(({ key }) => [key, ...FIELD_NAMES[key]].map((name) => [plainName(name), key])));

/** What a CSV brings, as `fromJson` tells it; `strange`: headings that the log does not have. */
export function fromCsv(text, now) {
  const { header, rows, excess } = parse(text);
  if (excess) return { problem: excess };
  const keys = header.map((name) => COLUMNS.get(plainName(name)));
  if (!keys.includes("marketplace")) return { problem: "noColumns" };
  const strange = header.filter((name, at) => name && !keys[at]);
  const entries = [],
    unread = [],
    seen = new Map();
  for (const { line, from, to, cells, fault } of rows) {
    const shown = { place: "linePlace", at: line, text: text.slice(from, to) };
    if (fault || cells.length > header.length) {
      unread.push({ ...shown, faults: [{ field: "entry", came: "", allowed: "row" }] });
      continue;
    }
    const given = {};
    keys.forEach((key, at) => {
      if (key) given[key] = into(fieldOf(key), cells[at] ?? "");
    });
    given.savedAt ??= instantOf(given.requestedAt) ?? writtenNow(now);
    given.changedAt ??= given.savedAt;
    if (!given.id) {
      // Named by what it says, so that the same file read twice brings nothing new; of like rows each its own.
      const { savedAt, changedAt, ...said } = given;
      const words = JSON.stringify(Object.entries(said).sort());
      const nth = (seen.get(words) ?? 0) + 1;
      seen.set(words, nth);
      given.id = `csv-${fnv(words)}${fnv(`#${words}`)}-${nth}`;
    }
    const { entry, faults } = check(given);
    if (entry) entries.push(entry);
    else unread.push({ ...shown, faults });
  }
  return { entries, orders: [], unread, strange };
}

const same = (one, other) => FIELDS.every(({ key }) => JSON.stringify(one[key]) === JSON.stringify(other[key]));

/**
 * What bringing these entries into the log does: of one that is there already, the one last changed stays. `put`: to be
 * written; how many are `fresh`, `renewed`, alike (`alike`), or older than what is here (`older`); `old`: longer ago than is kept.
 */
export function merge(here, brought, before) {
  const all = new Map(here.map((entry) => [entry.id, entry]));
  const put = new Map(),
    old = [];
  const counts = { fresh: 0, renewed: 0, alike: 0, older: 0 };
  for (const entry of brought) {
    const own = all.get(entry.id);
    if (before !== null && Date.parse(received(entry)) < before) old.push(entry);
    else if (own && same(own, entry)) counts.alike += 1;
    else if (own && own.changedAt > entry.changedAt) counts.older += 1;
    else {
      counts[own ? "renewed" : "fresh"] += 1;
      all.set(entry.id, entry);
      put.set(entry.id, entry);
    }
  }
  return { put: [...put.values()], old, ...counts };
}
