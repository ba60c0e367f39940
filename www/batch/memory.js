// The one thing this page may keep, and only when asked: which heading and which word mean what.
import { FIELDS, valuesOf } from "./vocabulary.js";
import { normal } from "./guess.js";

const PLACE = "kotowari.batch.mapping";

/** Keeps headings and meanings of words; never a row. */
export function remember(mapping, header) {
  const fields = {};
  for (const [key, from] of Object.entries(mapping.fields)) fields[key] = from.value === undefined ? { heading: header[from.column] } : { value: from.value };
  const kept = { version: 1, label: mapping.label === null ? null : header[mapping.label], fields, words: mapping.words };
  try {
    localStorage.setItem(PLACE, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

export function forget() {
  try {
    localStorage.removeItem(PLACE);
  } catch {
    // Nothing is kept where nothing can be.
  }
}

/** Whether anything is kept. */
export function remembers() {
  try {
    return localStorage.getItem(PLACE) !== null;
  } catch {
    return false;
  }
}

const isObject = (value) => typeof value === "object" && value !== null;

/** The kept mapping, whatever stands there, as far as this file has its headings; null where none of them is there. */
export function recall(header) {
  let kept;
  try {
    kept = JSON.parse(localStorage.getItem(PLACE));
  } catch {
    return null;
  }
  if (kept?.version !== 1 || !isObject(kept.fields)) return null;
  const columnOf = (heading) => header.findIndex((name) => normal(name) === normal(String(heading)));
  const fields = {}, words = {};
  let fits = 0;
  for (const [key, from] of Object.entries(kept.fields)) {
    const field = FIELDS.get(key);
    if (!field || !isObject(from)) continue;
    const values = valuesOf(field);
    const isKnown = (value) => value === "" || values.length === 0 || values.includes(value);
    if (typeof from.value === "string") {
      if (isKnown(from.value)) fields[key] = { value: from.value };
    } else if (columnOf(from.heading) >= 0) {
      fields[key] = { column: columnOf(from.heading) };
      fits += 1;
    }
    // Only values that the contract still has.
    const known = Object.entries(kept.words?.[key] ?? {}).filter(([, value]) => value === "" || values.includes(value));
    if (known.length) words[key] = Object.fromEntries(known);
  }
  const label = typeof kept.label === "string" ? columnOf(kept.label) : -1;
  return fits ? { label: label >= 0 ? label : null, fields, words } : null;
}
