// Instants, spans and sums in words, as the checker shows them.
import { LANGUAGES, TEXTS } from "./texts.js";

/** One sentence in the language. */
export const say = (language, key, values = {}) => {
  if (!TEXTS[key]) throw new Error(`no text ${key}`);
  return TEXTS[key][LANGUAGES.indexOf(language)].replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");
};

/** Whether a device's clock can be right: the checker believes no other. */
const isBelieved = (time) => time >= Date.UTC(2020, 0) && time < Date.UTC(2101, 0);

/** How long until then; the word for overdue once it is over. Nothing where the clock is wrong. */
export function remaining(at, language, now = Date.now()) {
  if (!isBelieved(now)) return "";
  const left = at - now;
  if (left < 0) return say(language, "overdue");
  const days = Math.floor(left / 86_400_000), hours = Math.floor(left / 3_600_000), minutes = Math.floor(left / 60_000) % 60;
  const parts = days > 2 ? [say(language, "days", { count: days })]
    : hours ? [say(language, "hours", { count: hours })]
      : [say(language, "minutes", { count: minutes })];
  return say(language, "left", { time: parts.join(" ") });
}

/** Minor units as money: `3,500円`, `¥3,500`, `USD 12.50`. */
export function sum(currency, minor, language) {
  const sign = minor < 0 ? "−" : "", units = Math.abs(minor);
  const grouped = (number) => String(number).replace(/\B(?=(\d{3})+$)/g, ",");
  if (currency === "JPY") return language === "ja" ? `${sign}${grouped(units)}円` : `${sign}¥${grouped(units)}`;
  if (currency === "KRW") return `${sign}${currency} ${grouped(units)}`;
  return `${sign}${currency} ${grouped(Math.floor(units / 100))}.${String(units % 100).padStart(2, "0")}`;
}

/** What a course costs, low to high; unknown parts named. */
export function cost(given, language) {
  if (!given) return say(language, "noCost");
  const { currency, low, high } = given;
  const one = (minor) => sum(currency, minor, language);
  if (low !== null && high !== null) return low === high ? one(low) : `${one(low)}–${one(high)}`;
  if (low !== null) return say(language, "atLeast", { sum: one(low) });
  if (high !== null) return say(language, "atMost", { sum: one(high) });
  return say(language, "unknownCost");
}

/** The device's clock, RFC 3339, and its offset. No time where it cannot be right. */
export function clock(date = new Date()) {
  const east = -date.getTimezoneOffset() || 0, two = (number) => String(number).padStart(2, "0");
  const zone = `${east < 0 ? "-" : "+"}${two(Math.floor(Math.abs(east) / 60))}:${two(Math.abs(east) % 60)}`;
  if (!isBelieved(date)) return { zone };
  const local = new Date(date.getTime() + east * 60_000).toISOString().slice(0, 19);
  return { now: `${local}${zone}`, zone };
}

export const count = (number) => String(number).replace(/\B(?=(\d{3})+$)/g, ",");
