// What of a decision stands in the list, and what comes first.
import { VERDICTS } from "../generated/vocabulary.js";

const SOON = 72 * 3_600_000;
/** Groups of the list, most urgent first. */
export const URGENCY = ["overdue", "soon", "asks", "later", "none"];
/** Verdicts in the order in which they are counted and sorted: the core's. `may-refuse-if` is a name of `may-refuse` on conditions, no verdict. */
export const VERDICT_ORDER = Object.keys(VERDICTS).filter((verdict) => verdict !== "may-refuse-if");

/**
 * Consequences that come whatever the seller does, by their ids: nobody has to act by then. A decision does not tell them from
 * those that acting in time prevents, so each is named here.
 */
const NO_DEADLINE = new Set(["mega-wari-share-taken"]);

/** A question of the core, told from every other. */
export const askKey = (ask) => (ask.trait ? `${ask.fact} ${ask.trait}` : ask.fact);

/** The earliest thing that time asks for: a duty, met or missed, or what happens by itself and has not yet. */
export function dueOf(decision, now) {
  let first = null;
  const take = (instant, local, says) => {
    const at = instant ? Date.parse(instant) : NaN;
    if (!Number.isNaN(at) && (!first || at < first.at)) first = { at, instant: local ?? instant, exact: instant, says };
  };
  for (const { due, dueLocal, says } of decision.duties) take(due, dueLocal, says);
  for (const { id, at, atLocal, says } of decision.consequences) {
    const isPast = Date.parse(at) < now;
    if (!isPast && !NO_DEADLINE.has(id)) take(at, atLocal, says);
  }
  return first;
}

/** Place among `URGENCY`. */
export function urgency(verdict, due, now) {
  if (due && due.at < now) return 0;
  if (due && due.at < now + SOON) return 1;
  if (verdict === "need-facts") return 2;
  return due ? 3 : 4;
}

/** A decision in short. */
export function brief(decision, now) {
  const due = dueOf(decision, now);
  const asks = decision.verdict === "need-facts" ? decision.ask.map(({ says }) => says) : [];
  const rules = new Set([...decision.grounds, ...decision.duties].map(({ rule }) => rule));
  return {
    verdict: decision.verdict,
    presumed: decision.assumed.length > 0,
    settled: decision.settled,
    then: decision.then,
    urgency: urgency(decision.verdict, due, now),
    due,
    cost: decision.money && { currency: decision.money.currency, ...decision.money.sellerCost },
    headline: decision.headline,
    asks: asks.join("\n"),
    asked: decision.ask.map(askKey),
    message: decision.message?.body ?? null,
    rules: [...rules].join(" "),
    version: decision.rulebook.version,
  };
}

const until = (row) => row.due?.at ?? Infinity;
/** Orders of the list; within equals, the file's own. */
export const ORDERS = {
  urgency: (a, b) => a.urgency - b.urgency || until(a) - until(b) || 0 || a.at - b.at,
  verdict: (a, b) =>
    VERDICT_ORDER.indexOf(a.verdict) - VERDICT_ORDER.indexOf(b.verdict) || a.urgency - b.urgency || a.at - b.at,
  line: (a, b) => a.at - b.at,
};
