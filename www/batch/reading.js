// Cells into the contract's values. What cannot be read for certain is null: the row is then refused in words that say
// how to write it. Nothing is guessed.
import { MARKETPLACES } from "../generated/vocabulary.js";
import { offsetOf, two } from "../shared/time.js";
import { decimals } from "./money.js";

const plain = (text) =>
  text
    .normalize("NFKC")
    .replace(/[\u2212\u30fc](?=\d)/g, "-")
    .trim();

/** Years of the Japanese eras: what to add to the year of the era. */
const ERAS = { 令和: 2018, r: 2018, 平成: 1988, h: 1988 };
const ERA = /^(令和|平成|[rh])\s*(元|\d{1,2})\s*[-/.年]\s*(?=\d)/i;
const western = (text) =>
  text.replace(ERA, (_, era, year) => `${ERAS[era.toLowerCase()] + (year === "元" ? 1 : Number(year))}-`);

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const TIME = String.raw`(?:[T\s,]*(午前|午後)?\s*(\d{1,2})(?:[:時](\d{1,2})分?|時)(?::?(\d{1,2})(?:\.\d+)?秒?)?\s*([ap]\.?m\.?)?\s*(z|utc|gmt|jst|[+-]\d{2}:?\d{2})?)?$`;
const FORMS = [
  [new RegExp(String.raw`^(\d{4})[-/.年]\s*(\d{1,2})[-/.月]\s*(\d{1,2})日?(?:\s*\([^)]*\))?${TIME}`, "i"), [1, 2, 3]],
  [new RegExp(String.raw`^(\d{4})(\d{2})(\d{2})${TIME}`, "i"), [1, 2, 3]],
  [new RegExp(String.raw`^(\d{1,2})\.(\d{1,2})\.(\d{4})${TIME}`, "i"), [3, 2, 1]],
  [new RegExp(String.raw`^(\d{1,2})[\s-]([a-z]{3})[a-z]*\.?,?[\s-](\d{4})${TIME}`, "i"), [3, 2, 1]],
  [new RegExp(String.raw`^([a-z]{3})[a-z]*\.?[\s-](\d{1,2}),?[\s-](\d{4})${TIME}`, "i"), [3, 1, 2]],
];
const SLASHED = new RegExp(String.raw`^(\d{1,2})[/-](\d{1,2})[/-](\d{4})${TIME}`, "i");

/** Excel's own number for a day, where a cell lost its format: days since 30 December 1899, the clock as a fraction. */
const SERIAL = /^(\d{5})(?:\.(\d+))?$/;
function fromSerial([, days, fraction]) {
  if (Number(days) < 36_526 || Number(days) > 73_050) return null; // 2000 to 2099
  const minutes = Math.round(Number(`0.${fraction ?? 0}`) * 1_440);
  const civil = new Date(Date.UTC(1899, 11, 30 + Number(days)) + minutes * 60_000).toISOString();
  return fraction === undefined ? civil.slice(0, 10) : `${civil.slice(0, 10)} ${civil.slice(11, 16)}`;
}

/** A date, or (unless `dayOnly`) a date with a time in the zone named: `YYYY-MM-DD` or RFC 3339; null where it is none for certain. */
export function moment(cell, zone, { dayOnly = false } = {}) {
  const serial = plain(cell).match(SERIAL);
  const text = serial ? fromSerial(serial) : western(plain(cell));
  if (text === null) return null;
  let match, order;
  for (const [form, places] of FORMS)
    if ((match = text.match(form))) {
      order = places;
      break;
    }
  if (!match && (match = text.match(SLASHED))) {
    // Month or day first: only where one of them can be no month.
    const [first, second] = [Number(match[1]), Number(match[2])];
    if (first > 12 && second <= 12) order = [3, 2, 1];
    else if (second > 12 && first <= 12) order = [3, 1, 2];
    else if (first === second) order = [3, 1, 2];
    else return null;
  }
  if (!match) return null;
  const named = MONTHS.indexOf(match[order[1]].toLowerCase().slice(0, 3)) + 1;
  const date = [match[order[0]], two(named || match[order[1]]), two(match[order[2]])].join("-");
  if (!isDay(date)) return null;
  const [half, hour, minute, second, meridiem, offset] = match.slice(4);
  if (dayOnly || hour === undefined) return date;
  const afternoon = half === "午後" || /^p/i.test(meridiem ?? "");
  const twelve = half || meridiem;
  const hours = twelve ? (Number(hour) % 12) + (afternoon ? 12 : 0) : Number(hour);
  if ((twelve && Number(hour) > 12) || hours > 23 || Number(minute ?? 0) > 59 || Number(second ?? 0) > 59) return null;
  const clock = `${two(hours)}:${two(minute ?? 0)}:${two(second ?? 0)}`;
  const written = offset ? spelled(offset) : offsetAt(zone, `${date}T${clock}`);
  // An hour that the zone has twice, or never: the day is all that is certain.
  return written === null ? date : `${date}T${clock}${written}`;
}

function isDay(date) {
  const at = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(date);
}

/** Whether a day of the marketplace, or an instant, lies before now. */
export function isPast(when, now, zone) {
  const at = Date.parse(now);
  if (when.length > 10) return Date.parse(when) < at;
  return when < new Date(at + minutesEast(zone, at) * 60_000).toISOString().slice(0, 10);
}

function spelled(offset) {
  if (/^jst$/i.test(offset)) return "+09:00";
  if (/^(z|utc|gmt)$/i.test(offset)) return "+00:00";
  return offset.includes(":") ? offset : `${offset.slice(0, 3)}:${offset.slice(3)}`;
}

const DAY = 86_400_000;
function offsetAt(zone, civil) {
  if (zone === "Asia/Tokyo") return "+09:00";
  const utc = Date.parse(`${civil}Z`);
  if (Number.isNaN(utc)) return "+00:00"; // the core refuses the date
  const near = new Set([minutesEast(zone, utc - DAY), minutesEast(zone, utc + DAY)]);
  const fitting = [...near].filter((minutes) => minutesEast(zone, utc - minutes * 60_000) === minutes);
  return fitting.length === 1 ? offsetOf(fitting[0]) : null;
}

const CLOCK = {
  hourCycle: "h23",
  year: "numeric",
  month: "numeric",
  day: "numeric",
  hour: "numeric",
  minute: "numeric",
};
const clocks = new Map(); // by zone; a format takes long to make
function clockOf(zone) {
  if (!clocks.has(zone)) clocks.set(zone, new Intl.DateTimeFormat("en-US", { timeZone: zone, ...CLOCK }));
  return clocks.get(zone);
}

const known = new Map(); // minutes, by zone and hour
/** Minutes by which the zone's clock is ahead of UTC at an instant. */
function minutesEast(zone, instant) {
  const hour = Math.floor(instant / 3_600_000);
  const key = `${zone} ${hour}`;
  if (!known.has(key)) {
    const start = hour * 3_600_000;
    const there = Object.fromEntries(
      clockOf(zone)
        .formatToParts(start)
        .map(({ type, value }) => [type, Number(value)]),
    );
    const shown = Date.UTC(there.year, there.month - 1, there.day, there.hour, there.minute);
    known.set(key, (shown - start) / 60_000);
  }
  return known.get(key);
}

/** What marks an amount, and the currencies that it may stand for; the first that fits counts. */
const SYMBOLS = [
  [/R\$/, ["BRL"]],
  [/US\$/, ["USD"]],
  [/C(?:A|DN)?\$/, ["CAD"]],
  [/\$/, ["USD", "CAD", "AUD", "SGD", "HKD", "TWD", "NZD", "MXN"]],
  [/[¥円]|JPY/, ["JPY", "CNY"]],
  [/€|EUR/, ["EUR"]],
  [/£|GBP/, ["GBP"]],
  [/zł|PLN/i, ["PLN"]],
  [/USD/, ["USD"]],
  [/CAD/, ["CAD"]],
  [/AED/, ["AED"]],
  [/BRL/, ["BRL"]],
];

/** An amount in the currency's smallest unit. `fault` where its currency is not the row's, or not known; null where it is no amount for certain. */
export function amount(cell, currency) {
  const text = plain(cell).replace(/^\\/, "¥"); // Shift_JIS has the yen sign where others have the backslash
  const symbol = SYMBOLS.find(([sign]) => sign.test(text));
  const named = symbol?.[1].length === 1 || symbol?.[1][0] === "JPY" ? symbol[1][0] : null;
  const unit = currency ?? named;
  if (symbol && currency && !symbol[1].includes(currency)) return { fault: "currency-differs" };
  if (!unit) return { fault: "currency-unknown" };
  const figure = text.replace(/[^\d.,'()△▲+-]/g, "").replace(/'/g, "");
  const rest = text
    .replace(/[\d.,'()△▲+\-\s]/g, "")
    .replace(/US\$|C(?:A|DN)?\$|R\$|[$¥円€£]|zł|JPY|USD|EUR|GBP|CAD|AED|BRL|PLN|KRW|AUD/gi, "");
  const match = figure.match(/^([△▲(+-]*)(\d[\d.,]*)\)?$/);
  if (!match || rest) return { value: null };
  const parts = match[2].match(/^(\d{1,3}(?:([.,])\d{3})(?:\2\d{3})*|\d+)(?:([.,])(\d{1,2}))?$/);
  if (
    !parts ||
    (parts[2] && parts[2] === parts[3]) ||
    /^0\d*[.,]/.test(parts[1]) ||
    (parts[2] && parts[1].startsWith("0"))
  )
    return { value: null };
  const minor = decimals(unit);
  const fraction = (parts[4] ?? "").padEnd(2, "0");
  if (minor === 0 && fraction !== "00") return { value: null };
  const units = Number(parts[1].replace(/[.,]/g, "") + (minor ? fraction : ""));
  return { value: /[△▲(-]/.test(match[1]) ? -units : units };
}

/** A whole number; thousands may be marked. Null where it is none. */
export function whole(cell) {
  const text = plain(cell)
    .replace(/(?<=\d)[,\s](?=\d{3}\b)/g, "")
    .replace(/\s*(個|点|件|日|days?|pcs?)$/i, "");
  return /^-?\d{1,15}$/.test(text) ? Number(text) : null;
}

/** A rate: `2.5%` or `0.025`; null where it is none. */
export function rate(cell) {
  const match = plain(cell).match(/^(\d{1,3}(?:\.\d+)?)\s*(%)?$/);
  if (!match) return null;
  return match[2] ? Number((Number(match[1]) / 100).toPrecision(12)) : Number(match[1]);
}

let countries = null;
/** A country's code from its code or its name in Japanese or English; null where it is none. */
export function country(cell) {
  const text = plain(cell).toLowerCase();
  if (!countries) {
    countries = new Map([
      ["uk", "GB"],
      ["england", "GB"],
      ["usa", "US"],
      ["u.s.", "US"],
      ["u.s.a.", "US"],
      ["米国", "US"],
      ["英国", "GB"],
    ]);
    const names = ["ja", "en"].map((language) => new Intl.DisplayNames(language, { type: "region", fallback: "none" }));
    for (let code = 0; code < 676; code += 1) {
      const written = String.fromCharCode(65 + Math.floor(code / 26), 65 + (code % 26));
      const { region } = new Intl.Locale(`und-${written}`); // of two codes for one country the one in use
      for (const name of names.map((one) => one.of(region)).filter(Boolean)) {
        countries.set(name.toLowerCase(), region);
        countries.set(written.toLowerCase(), region);
      }
    }
  }
  return countries.get(text) ?? null;
}

/** Zone and currency of a marketplace, where it has them. */
export function placeOf(marketplace) {
  const { zone = "Asia/Tokyo", currency = null } = MARKETPLACES[marketplace] ?? {};
  return [zone, currency];
}
