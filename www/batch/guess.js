// Which column and which word mean what: by exact names, and shown to the seller before anything rests on it.
import { FIELDS, HEADERS, SHOWN, SYNONYMS, valuesOf } from "./vocabulary.js";
import { FIELD_NAMES, valueName } from "./texts.js";

/** One form for what is written alike: width, case, blanks and punctuation around brackets do not matter. */
export const normal = (text) =>
  text
    .normalize("NFKC")
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, " ");
export const tight = (text) => normal(text).replace(/[\s\-.・/()「」]/g, "");

const KEY_OF = new Map();
for (const [key, names] of Object.entries(HEADERS)) for (const name of names) KEY_OF.set(tight(name), key);
for (const key of FIELDS.keys()) {
  for (const name of [key, key.replace(/^money\.(lines\[0\]\.)?/, ""), ...FIELD_NAMES[key]])
    if (!KEY_OF.has(tight(name))) KEY_OF.set(tight(name), key);
}

/** The fields that header names stand for: a map from field key (or `label`) to column. The first column wins. */
export function columns(header) {
  const found = new Map();
  header.forEach((name, column) => {
    const key = KEY_OF.get(tight(name));
    if (key && !found.has(key)) found.set(key, column);
  });
  return found;
}

const SHOWN_OF = new Map(Object.entries(SHOWN).flatMap(([what, names]) => names.map((name) => [tight(name), what])));
/** The columns that are only shown: `product` and `said`, each a column or null. */
export function shownColumns(header) {
  const found = { product: null, said: null };
  header.forEach((name, column) => {
    const what = SHOWN_OF.get(tight(name));
    if (what && found[what] === null) found[what] = column;
  });
  return found;
}

const WORDS = new Map();
function wordsOf(field) {
  if (!WORDS.has(field.key)) {
    const words = new Map();
    const synonyms = field.kind === "yes-no" ? SYNONYMS.yesNo : (SYNONYMS[field.key] ?? {});
    const put = (names, value) => {
      for (const name of names.map(tight)) if (!words.has(name)) words.set(name, value); // the first that has a name keeps it
    };
    for (const [value, names] of Object.entries(synonyms)) put(names, value);
    for (const value of valuesOf(field)) put([value, ...valueName(field.key, value)], value);
    WORDS.set(field.key, words);
  }
  return WORDS.get(field.key);
}

/** The contract's value that a word of the file stands for; null where no name fits exactly. */
export const value = (field, word) => wordsOf(field).get(tight(word)) ?? null;

/** The words in one cell: several traits of goods may stand in one. */
export const wordsIn = (field, cell) =>
  (field.kind === "goods" ? cell.split(/[|;,、・\n]/) : [cell]).map(normal).filter(Boolean);
