// Sums, written as the checker writes them (src/money.rs, `in_words`).
import { count, say } from "./shown.js";

/** Currencies without minor units. All others here have a hundred to one. */
const WHOLE = ["JPY", "KRW"];
/** What stands before a sum; of every other currency its code. */
const SIGNS = { JPY: "¥", USD: "$", EUR: "€", GBP: "£", CAD: "CA$", BRL: "R$" };

/** How many decimals a currency's sums have. */
export const decimals = (currency) => (WHOLE.includes(currency) ? 0 : 2);

/** Minor units as money: `3,500円`, `¥3,500`, `$12.50`, `PLN 12.50`. */
export function sum(currency, minor, language) {
  const sign = minor < 0 ? "−" : "";
  const [whole, fraction] = (Math.abs(minor) / 10 ** decimals(currency)).toFixed(decimals(currency)).split(".");
  const digits = fraction ? `${count(whole)}.${fraction}` : count(whole);
  if (currency === "JPY" && language === "ja") return `${sign}${digits}円`;
  return `${sign}${SIGNS[currency] ?? `${currency} `}${digits}`;
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
