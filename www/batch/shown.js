// Instants, spans and sums in words, as the checker shows them.
import { isBelieved, minutesEastHere, offsetOf, rfc3339 } from "../shared/time.js";
import { sentence } from "../shared/words.js";
import { TEXTS } from "./texts.js";

/** One sentence in the language. */
export const say = (language, key, values) => sentence(TEXTS, language, key, values);

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
  const east = minutesEastHere(date), zone = offsetOf(east);
  return isBelieved(date) ? { now: rfc3339(date, east), zone } : { zone };
}

export const count = (number) => String(number).replace(/\B(?=(\d{3})+$)/g, ",");
