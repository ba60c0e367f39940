// What a device remembers once the seller has asked for it: marketplace, language and the shop's standing
// terms in one entry of localStorage, the cases last decided in another. Besides these only the log is ever stored (www/log/).
import { LANGUAGES } from "../shared/words.js";
import { parse, words } from "./link.js";

const ENTRY = "kotowari";
const TERMS = [
  "marketplace",
  "returnTerms",
  "termsCover",
  "termsAllowDays",
  "noticeDays",
  "confirmStep",
  "sellerLevel",
  "sellerIsBusiness",
  "shopTool",
  "domesticReturnAddress",
  "returnlessRule",
];

/** What would be kept of a case, in the words of a link. */
export function terms(given, language) {
  // Of an own store the marketplace alone says little: the first tap says where the buyers live too.
  const keys = given.marketplace === "own-store" ? [...TERMS, "buyerCountry"] : TERMS;
  const all = keys.map((key) => [key, given[key]]);
  const money = { commissionRate: given.money?.commissionRate };
  return `language=${language}~${words(Object.fromEntries([...all, ["money", money]]))}`;
}

/** The cases last decided, once the seller has asked for them: a line each, a day and the case in the words of a link. */
const CASES = "kotowari-cases";
const MOST = 5;

// Storage may be blocked: then reading it throws, as does writing.
const attempt = (act) => {
  try {
    return act();
  } catch {
    return undefined;
  }
};
/** Whether it could be stored. */
function store(place, text) {
  return (
    attempt(() => {
      localStorage.setItem(place, text);
      return true;
    }) ?? false
  );
}
/** What is kept, as text; null where nothing is. */
export const kept = () => attempt(() => localStorage.getItem(ENTRY)) ?? null;
/** The same as a Case, with the language: only what would be kept, whatever stands there. Its values are the core's to believe. */
export const recalled = () =>
  attempt(() => {
    const found = parse(kept());
    const { language, ...rest } = parse(terms(found, found.language));
    return LANGUAGES.includes(language) ? { language, ...rest } : rest;
  });
/** Whether it could be done. */
export const keep = (text) => store(ENTRY, text);
export const forget = () => attempt(() => localStorage.removeItem(ENTRY));

/** The cases kept, newest first, each `{ day, told, case }`; null where none are to be kept. What cannot be read is left out. */
export function cases() {
  const text = attempt(() => localStorage.getItem(CASES)) ?? null;
  return text === null
    ? null
    : text
        .split("\n")
        .slice(0, MOST)
        .flatMap((line) => {
          const [, day, told] = line.match(/^(\d{4}-\d\d-\d\d) (.{1,4000})$/) ?? [];
          const given = told && attempt(() => parse(told));
          return given?.marketplace ? [{ day, told, case: given }] : [];
        });
}
/** Keeps a case, in the place of one that it goes on from. Whether it could be done. */
export function keepCase(told, before) {
  const rest = (cases() ?? []).filter((one) => one.told !== told && one.told !== before);
  const lines = [...(told ? [{ day: new Date().toISOString().slice(0, 10), told }] : []), ...rest].slice(0, MOST);
  return store(CASES, lines.map((one) => `${one.day} ${one.told}`).join("\n"));
}
export const forgetCases = () => attempt(() => localStorage.removeItem(CASES));
