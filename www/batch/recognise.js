// From the headings of a file to a mapping: a report that is known, or names that leave no doubt. What is taken for granted is as on
// the checker's page, is shown, and can be changed.
import { columns, normal, shownColumns, tight, value } from "./guess.js";
import { country } from "./reading.js";
import { REPORTS } from "./reports.js";
import { FIELDS, valuesOf } from "./vocabulary.js";

/** Amazon's marketplaces by their buyers' country. */
const AMAZON = { JP: "amazon-jp", US: "amazon-us", GB: "amazon-uk", DE: "amazon-de", FR: "amazon-fr", IT: "amazon-it", ES: "amazon-es", NL: "amazon-nl", PL: "amazon-pl", CA: "amazon-ca", AE: "amazon-ae", BR: "amazon-br" };

/** The report with these headings; where two fit, the one with more signs. */
export function reportOf(header) {
  const names = new Set(header.map(tight));
  return REPORTS.filter(({ signs }) => signs.every((sign) => names.has(tight(sign)))).sort((a, b) => b.signs.length - a.signs.length)[0] ?? null;
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
  return { report: null, label, ...shownColumns(header), fields: Object.fromEntries([...found].map(([key, column]) => [key, { column }])), words: {}, aside: [], lenient: false };
}

function ofReport(report, header, language, examples) {
  const at = (heading) => {
    const column = heading ? header.findIndex((name) => tight(name) === tight(heading)) : -1;
    return column < 0 ? null : column;
  };
  // Columns that a seller has added to the report are known by their names, as in any list.
  const fields = {};
  for (const [key, column] of columns(header)) if (!["label", "orderStatus", "parcel", "money.currency"].includes(key) && !report.heads[header[column]]) fields[key] = { column };
  const together = Object.entries(report.heads).filter(([, key]) => key === "moment").map(([heading]) => at(heading)).filter((column) => column !== null);
  for (const [heading, key] of Object.entries(report.heads)) if (at(heading) !== null) fields[key] = { column: at(heading) };
  if (together.length > 1) fields.moment = { columns: together };
  for (const [key, told] of Object.entries(report.values)) fields[key] = { value: told };
  const assumed = [];
  if (at(report.places) !== null) fields.marketplace = { column: at(report.places) };
  else if (!report.values.marketplace) {
    const buyers = at(report.country) === null ? null : country(examples[at(report.country)] ?? "");
    fields.marketplace = { value: AMAZON[buyers] ?? (language === "ja" ? "amazon-jp" : "amazon-us") };
    assumed.push("marketplace");
  }
  const words = Object.fromEntries(Object.entries(report.words).map(([key, meant]) => [key, Object.fromEntries(Object.entries(meant).map(([word, told]) => [normal(word), told]))]));
  const aside = report.aside.map(({ head, words: says, why }) => ({ column: at(head), words: says, why })).filter(({ column }) => column !== null);
  const shown = shownColumns(header);
  return { report: report.id, label: at(report.label), product: at(report.product) ?? shown.product, said: saidIn(header, shown, at(report.said)), fields, words, aside, lenient: true, assumed };
}

/** A column that the seller added for the buyer's words comes before the report's own. */
const saidIn = (header, { said }, own) => (said !== null && said !== own ? said : own);

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

/** A mapping as it was kept, as far as this page can still believe it; null where it cannot. */
export function believed(kept, width) {
  const isColumn = (column) => column === null || (Number.isInteger(column) && column >= 0 && column < width);
  const record = (one) => typeof one === "object" && one !== null && !Array.isArray(one);
  if (!record(kept) || !record(kept.fields) || !record(kept.words) || ![kept.label, kept.product, kept.said].every(isColumn)) return null;
  const fields = {}, words = {};
  for (const [key, from] of Object.entries(kept.fields)) {
    const field = FIELDS.get(key);
    if (!field || !record(from)) return null;
    if (typeof from.value === "string") {
      const values = valuesOf(field);
      if (values.length && !from.value.split(field.kind === "goods" ? "," : "|").every((one) => values.includes(one) || value(field, one) === one)) return null;
      fields[key] = { value: from.value };
    } else if (Array.isArray(from.columns) && from.columns.every((column) => column !== null && isColumn(column))) fields[key] = { columns: from.columns };
    else if (from.column !== null && isColumn(from.column)) fields[key] = { column: from.column };
    else return null;
  }
  for (const [key, meant] of Object.entries(kept.words)) if (FIELDS.has(key) && record(meant)) words[key] = Object.fromEntries(Object.entries(meant).filter(([, told]) => typeof told === "string"));
  const report = REPORTS.find(({ id }) => id === kept.report) ?? null;
  const aside = Array.isArray(kept.aside) ? kept.aside.filter((one) => record(one) && one.column !== null && isColumn(one.column) && (one.words === null || Array.isArray(one.words))) : [];
  return { report: report?.id ?? null, label: kept.label, product: kept.product, said: kept.said, fields, words, aside, lenient: kept.lenient === true, assumed: Array.isArray(kept.assumed) ? kept.assumed.filter((key) => key in fields) : [] };
}
