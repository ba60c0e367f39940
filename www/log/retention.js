// How long entries are kept.
import { received, writtenNow } from "./entry.js";

/** Months that may be chosen; 0 keeps them until they are erased. */
export const PERIODS = [3, 12, 24, 0];
export const USUAL = 12;

/** The instant before which entries are too old, in milliseconds; null where they are kept, and where the device's clock cannot be right. */
export function limit(months, now) {
  if (months === 0 || !writtenNow(now)) return null;
  const date = new Date(now),
    day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() - months);
  if (date.getUTCDate() !== day) date.setUTCDate(0); // 31 May less three months is the last of February
  return date.getTime();
}

/** The entries that are too old. */
export function expired(entries, months, now) {
  const before = limit(months, now);
  return before === null ? [] : entries.filter((entry) => Date.parse(received(entry)) < before);
}
