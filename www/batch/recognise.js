// From the headings of a file to a mapping: a report that is known, or names that leave no doubt. What is taken for granted is as on
// the checker's page, is shown, and can be changed.
import { MARKETPLACES } from "../generated/vocabulary.js";
import { columns, normal, shownColumns, tight, value } from "./guess.js";
import { country } from "./reading.js";
import { REPORTS } from "./reports.js";
import { FIELDS, valuesOf } from "./vocabulary.js";

/** Amazon's marketplace in a country, where the rules have one: they name it by the country's code, that of the United Kingdom by `uk`. */
function amazonIn(country) {
  const id = `amazon-${country === "GB" ? "uk" : country.toLowerCase()}`;
  return id in MARKETPLACES ? id : null;
}

/** The report with these headings; where two fit, the one with more signs. */
export function reportOf(header) {
  const names = new Set(header.map(tight));
  return (
    REPORTS.filter(({ signs }) => signs.every((sign) => names.has(tight(sign)))).sort(
      (a, b) => b.signs.length - a.signs.length,
    )[0] ?? null
  );
}

/** The mapping to begin with. `examples`: the first word of each column. */
export function firstMapping(header, language, examples = []) {
  const report = reportOf(header);
  const mapping = report ? ofReport(report, header, language, examples) : ofHeadings(header);
  return assume(mapping, language);
}

function ofHeadings(header) {
  const found = columns(header);
  const label = found.get("label") ?? null;
  found.delete("label");
  // One column of states says where order and parcel are; two say it apart.
  const states = ["orderStatus", "parcel"].filter((key) => found.has(key));
  if (states.length === 1 && !found.has("moment")) {
    found.set("moment", found.get(states[0]));
    found.delete(states[0]);
  }
  const fields = Object.fromEntries([...found].map(([key, column]) => [key, { column }]));
  return { report: null, label, ...shownColumns(header), fields, words: {}, aside: [], lenient: false };
}

/** Fields that in a report are what the report says they are, whatever a column is called. */
const NOT_BY_NAME = new Set(["label", "orderStatus", "parcel", "money.currency"]);

function ofReport(report, header, language, examples) {
  const at = (heading) => {
    const column = heading ? header.findIndex((name) => tight(name) === tight(heading)) : -1;
    return column < 0 ? null : column;
  };
  // Columns that a seller has added to the report are known by their names, as in any list.
  const fields = {};
  for (const [key, column] of columns(header)) {
    const isOfReport = NOT_BY_NAME.has(key) || report.heads[header[column]];
    if (!isOfReport) fields[key] = { column };
  }
  const heads = Object.entries(report.heads)
    .map(([heading, key]) => ({ key, column: at(heading) }))
    .filter(({ column }) => column !== null);
  for (const { key, column } of heads) fields[key] = { column };
  const together = heads.filter(({ key }) => key === "moment").map(({ column }) => column);
  if (together.length > 1) fields.moment = { columns: together };
  for (const [key, told] of Object.entries(report.values)) fields[key] = { value: told };
  const assumed = [];
  if (at(report.places) !== null) fields.marketplace = { column: at(report.places) };
  else if (!report.values.marketplace) {
    const buyers = country(examples[at(report.country)] ?? "");
    fields.marketplace = { value: (buyers && amazonIn(buyers)) ?? (language === "ja" ? "amazon-jp" : "amazon-us") };
    assumed.push("marketplace");
  }
  const named = (meant) => Object.fromEntries(Object.entries(meant).map(([word, told]) => [normal(word), told]));
  const words = Object.fromEntries(Object.entries(report.words).map(([key, meant]) => [key, named(meant)]));
  const aside = report.aside
    .map(({ head, words: says, why }) => ({ column: at(head), words: says && says.map(tight), why }))
    .filter(({ column }) => column !== null);
  const shown = shownColumns(header);
  return {
    report: report.id,
    label: at(report.label),
    product: at(report.product) ?? shown.product,
    said: shown.said ?? at(report.said), // a column that the seller added for the buyer's words comes before the report's own
    fields,
    words,
    aside,
    lenient: true,
    assumed,
  };
}

/** Ordinary stock, and for a shop of one's own, asked in Japanese, buyers in Japan: as the checker's page takes it. */
export function assume(mapping, language) {
  const { fields } = mapping;
  const assumed = new Set(mapping.assumed ?? []);
  const grant = (key, told) => {
    if (fields[key]) return;
    fields[key] = { value: told };
    assumed.add(key);
  };
  grant("goods", "none");
  if (fields.marketplace?.value === "own-store" && language === "ja") grant("buyerCountry", "JP");
  return { ...mapping, assumed: [...assumed] };
}

const isRecord = (one) => typeof one === "object" && one !== null && !Array.isArray(one);

/** Where a field is read from, as it was stored; null where that cannot be believed. */
function believedSource(field, from, isColumn) {
  if (!field || !isRecord(from)) return null;
  if (typeof from.value === "string") {
    const values = valuesOf(field);
    const parts = from.value.split(field.kind === "goods" ? "," : "|");
    const isKnown = values.length === 0 || parts.every((one) => values.includes(one) || value(field, one) === one);
    return isKnown ? { value: from.value } : null;
  }
  if (Array.isArray(from.columns)) return from.columns.every(isColumn) ? { columns: from.columns } : null;
  return isColumn(from.column) ? { column: from.column } : null;
}

/** A mapping as it was stored, as far as this page can still believe it; null where it cannot. */
export function believed(stored, width) {
  const isColumn = (column) => Number.isInteger(column) && column >= 0 && column < width;
  if (!isRecord(stored) || !isRecord(stored.fields) || !isRecord(stored.words)) return null;
  const { label, product, said } = stored;
  if (![label, product, said].every((column) => column === null || isColumn(column))) return null;
  const fields = {},
    words = {};
  for (const [key, from] of Object.entries(stored.fields)) {
    const source = believedSource(FIELDS.get(key), from, isColumn);
    if (!source) return null;
    fields[key] = source;
  }
  const isText = ([, told]) => typeof told === "string";
  for (const [key, meant] of Object.entries(stored.words)) {
    if (FIELDS.has(key) && isRecord(meant)) words[key] = Object.fromEntries(Object.entries(meant).filter(isText));
  }
  const list = (value) => (Array.isArray(value) ? value : []);
  const isAside = (one) => isRecord(one) && isColumn(one.column) && (one.words === null || Array.isArray(one.words));
  return {
    report: REPORTS.some(({ id }) => id === stored.report) ? stored.report : null,
    label,
    product,
    said,
    fields,
    words,
    aside: list(stored.aside)
      .filter(isAside)
      .map((one) => ({ ...one, words: one.words && one.words.map((word) => tight(String(word))) })),
    lenient: stored.lenient === true,
    assumed: list(stored.assumed).filter((key) => key in fields),
  };
}
