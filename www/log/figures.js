// The seller's own figures, counted from entries. What is not known is counted apart, never as zero.
import { two } from "../shared/time.js";
import { CANCELLED, isSubscription, received, STOPS } from "./entry.js";

const HOUR = 3_600_000;
/** Upper ends, in hours, of the bars of the time to the first answer; the last has none. */
export const SPANS = [1, 6, 12, 24, 48, 72, Infinity];
/** Before a category that the seller wrote: it may read as a trait of the goods does. */
export const OWN_CATEGORY = "own:";
/** Longer gaps than this stay out of a list of months. */
const MOST_MONTHS = 60;

const MONTH = { calendar: "gregory", numberingSystem: "latn", year: "numeric", month: "2-digit" };
const clocks = new Map(); // by zone; a format takes long to make
function clockOf(zone) {
  if (!clocks.has(zone)) clocks.set(zone, new Intl.DateTimeFormat("en", { timeZone: zone, ...MONTH }));
  return clocks.get(zone);
}

/** The month of an instant, `2026-11`, where the seller is. */
export function monthOf(instant, zone) {
  const parts = Object.fromEntries(
    clockOf(zone)
      .formatToParts(new Date(instant))
      .map(({ type, value }) => [type, value]),
  );
  return `${parts.year}-${parts.month}`;
}

function next(month) {
  const [year, number] = month.split("-").map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${two(number + 1)}`;
}

/** Every month from the first to the last, those without an entry too. */
function spanned(months) {
  const sorted = [...new Set(months)].sort();
  const all = [];
  for (let month = sorted[0]; month && month <= sorted.at(-1); month = next(month)) {
    all.push(month);
    if (all.length > MOST_MONTHS) return sorted;
  }
  return all;
}

export function median(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other),
    half = sorted.length >> 1;
  if (sorted.length === 0) return null;
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/** Groups and counts, with the minutes that were noted: the most first. */
function counted(entries, namesOf) {
  const groups = new Map();
  for (const entry of entries) {
    for (const name of namesOf(entry)) {
      const group = groups.get(name) ?? { name, count: 0, minutes: 0, noted: 0 };
      group.count += 1;
      group.minutes += entry.minutes ?? 0;
      group.noted += entry.minutes === null ? 0 : 1;
      groups.set(name, group);
    }
  }
  return [...groups.values()].sort((one, other) => other.count - one.count || (one.name < other.name ? -1 : 1));
}

const share = (part, whole) => (whole > 0 ? part / whole : null);
const spanOf = (from, to) => Date.parse(to) - Date.parse(from);

/** Time from the request to the first answer, of those of which both are known. */
function answers(entries, now) {
  const answered = entries.filter(({ requestedAt, answeredAt }) => requestedAt && answeredAt);
  const timed = answered.map(({ requestedAt, answeredAt }) => spanOf(requestedAt, answeredAt) / HOUR);
  const open = entries.filter(({ answeredAt, closedAt }) => !answeredAt && !closedAt);
  const within = timed.filter((hours) => hours <= 24).length;
  return {
    timed: timed.length,
    within,
    share: share(within, timed.length),
    median: median(timed),
    spans: SPANS.map((end, at) => ({
      end,
      count: timed.filter((hours) => hours <= end && (at === 0 || hours > SPANS[at - 1])).length,
    })),
    untimed: entries.length - timed.length - open.length,
    waiting: open.length,
    late: open.filter(({ requestedAt }) => requestedAt && now - Date.parse(requestedAt) > 24 * HOUR).length,
  };
}

/** Cancelled orders of the orders that the seller named for that month and marketplace. */
function rates(entries, orders, zone) {
  const rows = new Map();
  for (const entry of entries) {
    const month = monthOf(received(entry), zone),
      key = `${month} ${entry.marketplace}`;
    const row = rows.get(key) ?? { month, marketplace: entry.marketplace, cancelled: 0, open: 0 };
    rows.set(key, {
      ...row,
      cancelled: row.cancelled + (CANCELLED.includes(entry.course) ? 1 : 0),
      open: row.open + (entry.course === null ? 1 : 0),
    });
  }
  const named = new Map(orders.map((one) => [`${one.month} ${one.marketplace}`, one.orders]));
  return [...rows]
    .sort(([one], [other]) => (one < other ? 1 : -1))
    .map(([key, row]) => {
      const total = named.get(key) ?? null;
      return { ...row, orders: total, rate: total === null ? null : share(row.cancelled, total) };
    });
}

/** Amazon's Subscribe & Save, or null where no entry is about it. */
function subscription(entries) {
  const own = entries.filter(isSubscription);
  if (own.length === 0) return null;
  const said = own.filter(({ stop }) => stop !== null);
  const minutes = own.map((one) => one.minutes).filter((one) => one !== null);
  const hours = (key) =>
    own.filter((one) => one.requestedAt && one[key]).map((one) => spanOf(one.requestedAt, one[key]) / HOUR);
  const answered = hours("answeredAt"),
    closed = hours("closedAt");
  return {
    count: own.length,
    unsaid: own.length - said.length,
    stops: STOPS.map((stop) => {
      const count = said.filter((one) => one.stop === stop).length;
      return { stop, count, share: share(count, said.length) };
    }),
    minutes: {
      noted: minutes.length,
      mean: share(
        minutes.reduce((sum, one) => sum + one, 0),
        minutes.length,
      ),
    },
    answered: { known: answered.length, share: share(answered.filter((one) => one <= 24).length, answered.length) },
    closed: { known: closed.length, share: share(closed.filter((one) => one <= 72).length, closed.length) },
  };
}

/** All figures. `orders`: what the seller typed, by month and marketplace; `zone`: where the seller is; `now` in milliseconds. */
export function figures(entries, orders, { zone, now }) {
  const months = spanned(entries.map((entry) => monthOf(received(entry), zone)));
  const byMonth = new Map(counted(entries, (entry) => [monthOf(received(entry), zone)]).map((one) => [one.name, one]));
  return {
    count: entries.length,
    reasons: counted(entries, ({ reason }) => [reason]).map((one) => ({
      ...one,
      share: share(one.count, entries.length),
    })),
    answers: answers(entries, now),
    workload: months.map((name) => byMonth.get(name) ?? { name, count: 0, minutes: 0, noted: 0 }),
    // The seller's own word, else each trait of the goods: an entry may stand under several.
    categories: counted(entries, ({ category, goods }) =>
      category ? [OWN_CATEGORY + category] : goods.length > 0 ? goods : [null],
    ),
    rates: rates(entries, orders, zone),
    subscription: subscription(entries),
  };
}

/** The months in which something came in, the latest first. */
export const monthsOf = (entries, zone) =>
  [...new Set(entries.map((entry) => monthOf(received(entry), zone)))].sort().reverse();
