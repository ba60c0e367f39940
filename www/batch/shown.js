// Sentences, spans and numbers in words.
import { isBelieved, minutesEastHere, offsetOf, rfc3339 } from "../shared/time.js";
import { sentence } from "../shared/words.js";
import { TEXTS } from "./texts.js";

/** One sentence in the language. */
export const say = (language, key, values) => sentence(TEXTS, language, key, values);

/**
 * How long until then, in one unit, where the checker says two: a row has little room. The word for overdue once it is over;
 * nothing where the clock is wrong.
 */
export function remaining(at, language, now = Date.now()) {
  if (!isBelieved(now)) return "";
  if (at < now) return say(language, "overdue");
  const minutes = Math.floor((at - now) / 60_000),
    hours = Math.floor(minutes / 60),
    days = Math.floor(hours / 24);
  const inOneUnit = () => {
    if (days > 2) return say(language, "days", { count: days });
    return hours > 0 ? say(language, "hours", { count: hours }) : say(language, "minutes", { count: minutes });
  };
  return say(language, "left", { time: inOneUnit() });
}

/** The device's clock, RFC 3339, and its offset. No time where it cannot be right. */
export function clock(date = new Date()) {
  const east = minutesEastHere(date),
    zone = offsetOf(east);
  return isBelieved(date) ? { now: rfc3339(date, east), zone } : { zone };
}

/** A number with its thousands marked. */
export const count = (number) => String(number).replace(/\B(?=(\d{3})+$)/g, ",");
