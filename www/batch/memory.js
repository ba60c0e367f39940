// What this page may keep, and only when asked: which heading and which word mean what, on this device; and the list itself, in this
// tab, until it is closed.
import { FIELDS, valuesOf } from "./vocabulary.js";
import { normal, value as guessed } from "./guess.js";
import { believed, firstMapping } from "./recognise.js";

const MAPPING = "kotowari.batch.mapping";
const LIST = "kotowari.batch.list";

const read = (storage, place) => {
  try {
    return storage().getItem(place);
  } catch {
    return null;
  }
};
const remove = (storage, place) => {
  try {
    storage().removeItem(place);
  } catch {
    // Where storage is blocked nothing stands in it.
  }
};
const write = (storage, place, text) => {
  try {
    storage().setItem(place, text);
    return true;
  } catch {
    return false;
  }
};
const device = () => localStorage,
  tab = () => sessionStorage;

/** Keeps headings and meanings of words; never a row. */
export function remember(mapping, header) {
  const fields = {};
  for (const [key, { value, column, columns }] of Object.entries(mapping.fields)) {
    if (value !== undefined) fields[key] = { value };
    else if (columns) fields[key] = { headings: columns.map((one) => header[one]) };
    else fields[key] = { heading: header[column] };
  }
  const label = mapping.label === null ? null : header[mapping.label];
  return write(device, MAPPING, JSON.stringify({ version: 1, label, fields, words: mapping.words }));
}

export const forget = () => remove(device, MAPPING);

/** Whether a mapping is remembered. */
export const remembers = () => read(device, MAPPING) !== null;

const isObject = (value) => typeof value === "object" && value !== null;

/** The remembered mapping, whatever stands there, as far as this file has its headings; null where none of them is there. */
export function recall(header) {
  let told;
  try {
    told = JSON.parse(read(device, MAPPING));
  } catch {
    return null;
  }
  if (told?.version !== 1 || !isObject(told.fields)) return null;
  const columnOf = (heading) => header.findIndex((name) => normal(name) === normal(String(heading)));
  const fields = {},
    words = {};
  let fits = 0;
  for (const [key, from] of Object.entries(told.fields)) {
    const field = FIELDS.get(key);
    if (!field || !isObject(from)) continue;
    const values = valuesOf(field);
    const isKnown = (value) => value === "" || values.length === 0 || values.includes(value);
    if (typeof from.value === "string") {
      if (isKnown(from.value)) fields[key] = { value: from.value };
    } else {
      const found = (Array.isArray(from.headings) ? from.headings : [from.heading]).map(columnOf);
      if (found.some((column) => column < 0)) continue;
      fields[key] = found.length > 1 ? { columns: found } : { column: found[0] };
      fits += 1;
    }
    // Only values that the contract still has.
    const has = (value) =>
      value === "" || value.split("|").every((one) => values.includes(one)) || guessed(field, value) === value;
    const known = Object.entries(told.words?.[key] ?? {}).filter(
      ([, value]) => typeof value === "string" && has(value),
    );
    if (known.length) words[key] = Object.fromEntries(known);
  }
  const label = typeof told.label === "string" ? columnOf(told.label) : -1;
  return fits ? { label: label >= 0 ? label : null, fields, words } : null;
}

/** The mapping to begin with: what the headings say, and what was remembered of such a file. */
export function startingMapping(header, language, examples) {
  const first = firstMapping(header, language, examples);
  const told = recall(header);
  if (!told) return { mapping: first, recalled: false };
  const { goods } = first.fields;
  const fields = first.report ? { ...first.fields, ...told.fields } : { goods, ...told.fields };
  const assumed = first.assumed.filter((key) => JSON.stringify(first.fields[key]) === JSON.stringify(fields[key]));
  return {
    mapping: { ...first, label: told.label ?? first.label, fields, words: { ...first.words, ...told.words }, assumed },
    recalled: true,
  };
}

/** Stores the list in this tab: its text, what its columns mean, what was answered and what is done. False where there is no room. */
export const storeList = (list) => write(tab, LIST, JSON.stringify({ version: 1, ...list }));
export const removeStoredList = () => remove(tab, LIST);
export const hasStoredList = () => read(tab, LIST) !== null;

/** The list that was stored, as far as it can be believed: its text and name; `mappingFor(header)` once it is read. */
export function storedList() {
  let told;
  try {
    told = JSON.parse(read(tab, LIST));
  } catch {
    return null;
  }
  if (told?.version !== 1 || typeof told.text !== "string" || typeof told.header !== "string") return null;
  const isAnswer = (one) => Array.isArray(one) && Number.isInteger(one[0]) && isObject(one[1]);
  return {
    text: told.text,
    name: typeof told.name === "string" ? told.name : undefined,
    answers: Array.isArray(told.answers) ? told.answers.filter(isAnswer) : [],
    done: Array.isArray(told.done) ? told.done.filter(Number.isInteger) : [],
    mappingFor: (header) => (JSON.stringify(header) === told.header ? believed(told.mapping, header.length) : null),
  };
}
