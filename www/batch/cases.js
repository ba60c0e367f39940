// A row and its mapping into a Case of the contract.
import { FIELDS, TOTALS } from "./vocabulary.js";
import { value as guessed, tight, wordsIn } from "./guess.js";
import { givenBy, momentsOf } from "./moments.js";
import { amount, country, isPast, moment, placeOf, rate, whole } from "./reading.js";

/** A row that this page itself cannot believe; `fault` names a sentence of the texts. */
export class Refused extends Error {
  constructor(fault, field = "", given = "") {
    super(fault);
    Object.assign(this, { fault, field, given });
  }
}

/** How the keys of an amount begin. */
const MONEY = "money.",
  LINE = "money.lines[0].";

/** Columns that are read together are joined by this. */
const TOGETHER = " · ";
/** What stands in the column or columns of a field. */
export function cellOf(cells, { column, columns = [column] }) {
  return columns
    .map((one) => (cells?.[one] ?? "").trim())
    .filter(Boolean)
    .join(TOGETHER);
}

/**
 * `mapping.fields`: for each key a column (`{ column }`), columns read together (`{ columns }`) or one value for all rows (`{ value }`).
 * `mapping.words`: for each key, what the words of the file mean; "" means unknown. `mapping.lenient`: so does every word that means nothing.
 * `now`: what is past. `known`: values that were read from the words of the list, handed in for all its rows (see `valueOf`).
 */
export function caseOf(row, width, mapping, now = null, known = new Map()) {
  if (row.fault) throw new Refused(row.fault);
  if (row.cells.slice(width).some((cell) => cell.trim())) throw new Refused("too-wide", "", String(row.cells.length));
  const read = {};
  const put = (key) => {
    const from = mapping.fields[key];
    const text = from ? (from.value ?? cellOf(row.cells, from)) : "";
    if (text === "") return undefined;
    return (read[key] = valueOf(
      { field: FIELDS.get(key), text, isFixed: from.value !== undefined, mapping, read },
      known,
    ));
  };
  put("marketplace");
  const [zone, currency] = placeOf(read.marketplace);
  read.zone = zone;
  const told = put("money.currency");
  read.currency = typeof told === "string" ? told : currency;
  const found = {};
  const line = {},
    money = {};
  for (const key of Object.keys(mapping.fields)) {
    if (key === "moment") continue;
    const value = key in read && (key === "marketplace" || key === "money.currency") ? read[key] : put(key);
    if (value === undefined) continue;
    if (key.startsWith(LINE)) line[key.slice(LINE.length)] = value;
    else if (key.startsWith(MONEY)) money[key.slice(MONEY.length)] = value;
    else found[key] = value;
  }
  const moments = put("moment");
  if (moments) takeMoment(found, moments, mapping, now, zone);
  // A quantity or a currency alone is no amount.
  const amounts = Object.keys(line).some((key) => key !== "quantity");
  if (amounts) money.lines = [line];
  if (amounts && read.currency && !placeOf(read.marketplace)[1]) money.currency = read.currency;
  if (Object.keys(money).some((key) => key !== "currency")) found.money = money;
  return found;
}

const list = (value) => (Array.isArray(value) ? value : value === undefined ? [] : [value]);
const one = (values) => (values.length === 1 ? values[0] : values);

/** What the moments say, as far as no column of its own says it; dates in the row then tell them apart. */
function takeMoment(found, moments, mapping, now, zone) {
  const given = givenBy(found.marketplace, moments);
  const own = (key) => mapping.fields[key] && mapping.fields[key].value === undefined;
  let status = list(given.orderStatus),
    parcel = list(given.parcel);
  const waits = (name) => name === "paid" || name === "ship-date-set";
  const { shipBy } = found;
  if (status.length && status.every(waits)) {
    if (shipBy && now && isPast(shipBy, now, zone)) status = ["ship-date-passed"];
    else if (status.length > 1) {
      const set = momentsOf(found.marketplace).some(({ given: says }) => says.orderStatus === "ship-date-set");
      if (set && mapping.fields.shipBy) status = [shipBy ? "ship-date-set" : "paid"];
    }
  }
  if (parcel.length > 1 && found.returnReceivedAt && parcel.includes("coming-back")) parcel = ["back"];
  else if (parcel.length > 1 && found.deliveredAt && parcel.includes("delivered")) parcel = ["delivered"];
  if (status.length) given.orderStatus = one(status);
  if (parcel.length) given.parcel = one(parcel);
  for (const [key, value] of Object.entries(given)) {
    if (key === "goods" ? !own(key) : found[key] === undefined) found[key] = value;
  }
}

/** Kinds of fields whose cells hold the same few words and days in every row. Reading these once halves the time in which a list is read. */
const REPEATED = new Set(["choice", "moment", "yes-no", "goods", "when", "day", "country"]);
const MOST_KNOWN = 20_000;

function valueOf(cell, known) {
  const { field, text, read } = cell;
  if (!REPEATED.has(field.kind)) return readValue(cell);
  const name = `${field.key}\n${read.zone ?? ""}\n${text}`;
  if (known.has(name)) return known.get(name);
  const value = readValue(cell);
  if (known.size < MOST_KNOWN) known.set(name, value);
  return value;
}

/** The values that the words of a cell mean; "" for one that is unknown. */
function meantBy({ field, text, isFixed, mapping }) {
  if (isFixed) return field.kind === "moment" ? [text] : text.split(",");
  const told = mapping.words?.[field.key] ?? {};
  return wordsIn(field, text).map((word) => {
    const value = told[word] ?? guessed(field, word) ?? (mapping.lenient ? "" : null);
    if (value === null) throw new Refused("untold", field.key, word);
    return value;
  });
}

function currencyIn(text) {
  if (/[¥円]|JPY/.test(text.normalize("NFKC"))) return "JPY";
  if (/€/.test(text)) return "EUR";
  return /£/.test(text) ? "GBP" : undefined;
}

/** What a cell says under its field; undefined where it says nothing. `read`: what the row said before it. */
function readValue(cell) {
  const { field, text, read } = cell;
  const { key } = field;
  const sure = (value, fault) => {
    if (value === null) throw new Refused(fault, key, text);
    return value;
  };
  switch (field.kind) {
    case "choice":
    case "moment":
    case "yes-no":
    case "goods": {
      const meant = meantBy(cell).filter((value) => value !== "");
      if (!meant.length) return undefined;
      if (field.kind === "goods") return meant.filter((value) => value !== "none");
      const [value] = meant;
      if (field.kind === "moment") return value;
      if (field.kind === "yes-no") return value === "true";
      return value.includes("|") ? value.split("|") : value;
    }
    case "when":
      return sure(moment(text, read.zone), "no-date");
    case "day":
      return sure(moment(text, read.zone, { dayOnly: true }), "no-date");
    case "count":
      return sure(whole(text), "no-count");
    case "rate":
      return sure(rate(text), "no-rate");
    case "country":
      return sure(country(text), "no-country");
    case "amount": {
      const { value, fault } = amount(text, read.currency);
      if (fault) throw new Refused(fault, key, text);
      const units = sure(value, "no-amount");
      if (units < 0) throw new Refused("negative", key, text);
      read.currency ??= currencyIn(text);
      return units;
    }
    default:
      return text.normalize("NFKC").toUpperCase();
  }
}

const SUMS = new Set(TOTALS.map(tight));

/**
 * Why a row is no request that is open, or null: a sum below the list, an order that nobody asked to cancel, one that is over, or
 * the rest of the order above.
 */
export function asideOf(row, mapping) {
  const { cells } = row;
  if (!cells) return null;
  const label = mapping.label === null ? "" : (cells[mapping.label] ?? "").trim();
  if ((label === "" || SUMS.has(tight(label))) && cells.some((cell) => SUMS.has(tight(cell)))) return "total";
  for (const { column, words, why } of mapping.aside ?? []) {
    const cell = (cells[column] ?? "").trim();
    if (words === null ? cell !== "" : words.includes(tight(cell))) return why;
  }
  return null;
}
