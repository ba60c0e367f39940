// What an entry of the log is: its fields, what each may hold, and what is wrong with one that was brought.
import { CHOICES, VERDICTS } from "../generated/vocabulary.js";
import { isBelieved } from "../shared/time.js";
import { open } from "../tools/link.js";

/** What the seller did about the request. */
export const COURSES = [
  "refused",
  "accepted",
  "automatic",
  "seller-cancelled",
  "redirected",
  "returned",
  "remedied",
  "deducted",
  "contested",
  "left",
  "other",
];
/** Courses after which the order is a cancelled one. */
export const CANCELLED = ["accepted", "automatic", "seller-cancelled"];
/** Why a subscription was stopped. */
export const STOPS = ["cadence", "quality", "price", "other"];

const choice = (key, values) => ({ key, kind: "choice", values });
const instant = (key, more) => ({ key, kind: "instant", ...more });
const text = (key, most) => ({ key, kind: "text", most });

/** Every field, in the order of a file. Nothing but `id`, `savedAt`, `changedAt` and `marketplace` has to be known. */
export const FIELDS = [
  { key: "id", kind: "id", needed: true },
  instant("requestedAt"),
  instant("answeredAt", { after: "requestedAt" }),
  instant("closedAt", { after: "requestedAt" }),
  { ...choice("marketplace", CHOICES.marketplace), needed: true },
  choice("reason", CHOICES.reason),
  choice("course", COURSES),
  { key: "minutes", kind: "count", most: 6_000 },
  { key: "goods", kind: "list", values: CHOICES.goods },
  choice("stop", STOPS),
  text("category", 60),
  text("note", 2_000),
  choice("verdict", Object.keys(VERDICTS)),
  text("rulebook", 40),
  { key: "link", kind: "link" },
  instant("savedAt", { needed: true }),
  instant("changedAt", { needed: true }),
];
const BY_KEY = new Map(FIELDS.map((field) => [field.key, field]));
export const fieldOf = (key) => BY_KEY.get(key);

const EARLIEST = Date.UTC(2000, 0),
  LATEST = Date.UTC(2101, 0);

/** An instant as the log keeps it, to the second, in UTC. */
export const written = (time) => new Date(time).toISOString().replace(/\.\d+Z$/, "Z");

/** The same of a device's clock; null where that cannot be right. */
export const writtenNow = (now = Date.now()) => (isBelieved(now) ? written(now) : null);

/** An RFC 3339 instant as the log keeps it; null where it is none. */
export function instantOf(value) {
  const match =
    typeof value === "string" &&
    value.match(/^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/);
  if (!match) return null;
  const [year, month, day, hour, minute] = match.slice(1).map(Number);
  const date = new Date(Date.UTC(year, month - 1, day)); // 30 February is no day
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || hour > 23 || minute > 59) return null;
  const time = Date.parse(value);
  return time >= EARLIEST && time < LATEST ? written(time) : null;
}

/** A value as the field has it; undefined where it cannot have it. */
function valueOf({ kind, values, most }, value) {
  if (kind === "id") return typeof value === "string" && /^[\w-]{1,64}$/.test(value) ? value : undefined;
  if (kind === "instant") return instantOf(value) ?? undefined;
  if (kind === "choice") return values.includes(value) ? value : undefined;
  if (kind === "count") return Number.isInteger(value) && value >= 0 && value <= most ? value : undefined;
  if (kind === "text")
    return typeof value === "string" && value.length <= most && value.isWellFormed() ? value : undefined;
  if (kind === "list")
    return Array.isArray(value) && value.every((one) => values.includes(one)) ? [...new Set(value)] : undefined;
  const found = typeof value === "string" ? open(value) : null;
  return found && !found.problem ? value : undefined;
}

/** What stands in a field about which nothing was said. */
const nothing = ({ kind }) => (kind === "list" ? [] : kind === "text" ? "" : null);

/**
 * `{ entry }` with every field, or `{ faults }`: for each field that cannot be as it is what came, and what is allowed in words
 * of `texts.js` (`allowed-…`) with their values.
 */
export function check(given) {
  const isObject = typeof given === "object" && given !== null && !Array.isArray(given);
  if (!isObject) return { faults: [{ field: "entry", came: JSON.stringify(given), allowed: "object" }] };
  const strange = Object.keys(given).filter((key) => !BY_KEY.has(key));
  const faults = strange.map((key) => ({ field: key, came: told(given[key]), allowed: "known" }));
  const entry = {};
  for (const field of FIELDS) {
    const { key, kind, needed } = field;
    const value = given[key] ?? nothing(field);
    const isNothing = value === null || value === "";
    entry[key] = isNothing && !needed ? nothing(field) : valueOf(field, value);
    if (entry[key] === undefined)
      faults.push({ field: key, came: told(value), allowed: kind, values: field.values, most: field.most });
  }
  for (const { key, after } of FIELDS) {
    const isBefore = after && entry[key] && entry[after] && entry[key] < entry[after];
    if (isBefore) faults.push({ field: key, came: entry[key], allowed: "after", than: after, from: entry[after] });
  }
  return faults.length > 0 ? { faults } : { entry };
}

const told = (value) => (typeof value === "string" ? value : (JSON.stringify(value) ?? "")).slice(0, 80);

/** What counts as when it came in: the request, or where that is not known, when it was put into the log. */
export const received = ({ requestedAt, savedAt }) => requestedAt ?? savedAt;

/** Whether it is about Amazon's Subscribe & Save. */
export const isSubscription = ({ marketplace, goods }) =>
  marketplace.startsWith("amazon-") && goods.includes("subscription");

const PROPOSED = {
  "may-refuse": "refused",
  "must-accept": "accepted",
  "accept-advised": "accepted",
  automatic: "automatic",
  "seller-cancels": "seller-cancelled",
  redirect: "redirected",
  "do-not-refund-yourself": "redirected",
  "not-a-cancellation": "returned",
  "wait-for-item": "returned",
  "must-remedy": "remedied",
  "refund-with-deduction": "deducted",
  contest: "contested",
  "marketplace-decides": "left",
};

/** The course that a verdict proposes; null where it proposes none. */
export const proposed = (verdict) => (Object.hasOwn(PROPOSED, verdict) ? PROPOSED[verdict] : null);
