// Words, times and shares, as the log shows them.
import { GOODS_NAMES, REASON_NAMES } from "../shared/names.js";
import { deviceTime, instant } from "../shared/time.js";
import { LANGUAGES, sentence } from "../shared/words.js";
import { MARKETPLACES, VERDICTS } from "../generated/vocabulary.js";
import { FIELDS, instantOf, received } from "./entry.js";
import { COURSE_NAMES, FIELD_NAMES, STOP_NAMES, TEXTS } from "./texts.js";

const NAMES = {
  marketplace: MARKETPLACES,
  reason: REASON_NAMES,
  goods: GOODS_NAMES,
  course: COURSE_NAMES,
  stop: STOP_NAMES,
  verdict: VERDICTS,
};

/** One sentence in the language. */
export const say = (language, key, values) => sentence(TEXTS, language, key, values);

/** What a value of a field is called. */
export function nameOf(key, value, language) {
  const found = NAMES[key][value];
  return (found?.name ?? found)?.[LANGUAGES.indexOf(language)] ?? value;
}
export const fieldName = (key, language) => FIELD_NAMES[key]?.[LANGUAGES.indexOf(language)] ?? key;

/** An instant in words, on this device's clock. */
export const moment = (written, language) => instant(deviceTime(new Date(written)), language);

/** What an entry is called where one has to be told from others. */
export const whoOf = (entry, language) =>
  `${nameOf("marketplace", entry.marketplace, language)} ${moment(received(entry), language)}`;

export const percent = (share, digits = 0) => (share === null ? "–" : `${(share * 100).toFixed(digits)}%`);

/** A number of hours in words. */
export function span(hours, language) {
  if (hours < 1) return say(language, "minutesLong", { minutes: Math.round(hours * 60) });
  if (hours >= 72) return say(language, "daysLong", { days: (hours / 24).toFixed(1) });
  return say(language, "hoursLong", { hours: hours.toFixed(1) });
}
/** A number of minutes in words: hours where it is many. */
export function spent(minutes, language) {
  if (minutes < 60) return say(language, "minutesLong", { minutes });
  return say(language, "hoursLong", { hours: (minutes / 60).toFixed(1) });
}

export function month(name, language) {
  const [year, number] = name.split("-");
  return language === "ja" ? `${year}年${Number(number)}月` : name;
}

/** What is wrong with a field: what it is called, what came, and what is allowed. */
export function fault({ field, came, allowed, values, most, than, from }, language) {
  const names = allowed === "known" ? FIELDS.map(({ key }) => key) : (values ?? []);
  const known = NAMES[field] ? names.map((one) => nameOf(field, one, language)) : names;
  const told = {
    values: known.join(" / "),
    most,
    than: than && fieldName(than, language),
    from: from && moment(from, language),
  };
  const shown = instantOf(came) && allowed === "after" ? moment(came, language) : came;
  const empty = came === "" || came === "null";
  return say(language, empty ? "faultEmpty" : "fault", {
    field: fieldName(field, language),
    came: shown,
    allowed: say(language, `allowed-${allowed}`, told),
  });
}
