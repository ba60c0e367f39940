// A row and its mapping into a Case of the contract.
import { FIELDS } from "./vocabulary.js";
import { value as guessed, wordsIn } from "./guess.js";
import { amount, moment, placeOf, rate, whole } from "./reading.js";

/** A row that this page itself cannot believe; `fault` names a sentence of the texts. */
export class Refused extends Error {
  constructor(fault, field = "", given = "") {
    super(fault);
    Object.assign(this, { fault, field, given });
  }
}

/**
 * `mapping.fields`: for each key a column (`{ column }`) or one value for all rows (`{ value }`).
 * `mapping.words`: for each key, what the words of the file mean; "" means unknown.
 */
export function caseOf(row, width, mapping) {
  if (row.fault) throw new Refused(row.fault);
  if (row.cells.slice(width).some((cell) => cell.trim())) throw new Refused("too-wide", "", String(row.cells.length));
  const given = (key) => {
    const from = mapping.fields[key];
    if (!from) return "";
    return from.value ?? (row.cells[from.column] ?? "").trim();
  };
  const read = {};
  const put = (key) => {
    const text = given(key);
    if (text === "") return undefined;
    const field = FIELDS.get(key);
    const fixed = mapping.fields[key].value !== undefined;
    return (read[key] = valueOf(field, text, fixed, mapping.words?.[key] ?? {}, read));
  };
  put("marketplace");
  const [zone, currency] = placeOf(read.marketplace);
  read.zone = zone;
  const told = put("money.currency");
  read.currency = typeof told === "string" ? told : currency;
  const found = {};
  const line = {}, money = {};
  for (const key of Object.keys(mapping.fields)) {
    const value = key in read && (key === "marketplace" || key === "money.currency") ? read[key] : put(key);
    if (value === undefined) continue;
    if (key.startsWith("money.lines[0].")) line[key.slice(15)] = value;
    else if (key.startsWith("money.")) money[key.slice(6)] = value;
    else found[key] = value;
  }
  // A quantity or a currency alone is no amount.
  const amounts = Object.keys(line).some((key) => key !== "quantity");
  if (amounts) money.lines = [line];
  if (amounts && read.currency && !placeOf(read.marketplace)[1]) money.currency = read.currency;
  if (Object.keys(money).some((key) => key !== "currency")) found.money = money;
  return found;
}

function valueOf(field, text, fixed, words, read) {
  switch (field.kind) {
    case "choice":
    case "yes-no":
    case "goods": {
      const meant = fixed ? text.split(",") : wordsIn(field, text).map((word) => words[word] ?? guessed(field, word) ?? { untold: word });
      const untold = meant.find((one) => one.untold);
      if (untold) throw new Refused("untold", field.key, untold.untold);
      const known = meant.filter((one) => one !== "");
      if (field.kind === "goods") return known.length ? known.filter((one) => one !== "none") : undefined;
      if (!known.length) return undefined;
      if (field.kind === "yes-no") return known[0] === "true";
      return known[0].includes("|") ? known[0].split("|") : known[0];
    }
    case "when": return moment(text, read.zone);
    case "day": return moment(text, read.zone, true);
    case "count": return whole(text);
    case "rate": return rate(text);
    case "amount": {
      const { value, fault } = amount(text, read.currency);
      if (fault) throw new Refused(fault, field.key, text);
      read.currency ??= /[¥円]|JPY/.test(text.normalize("NFKC")) ? "JPY" : /€/.test(text) ? "EUR" : /£/.test(text) ? "GBP" : undefined;
      return value;
    }
    default: return text.normalize("NFKC").toUpperCase();
  }
}
