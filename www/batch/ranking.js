// What of a decision stands in the list, and what comes first.

const SOON = 72 * 3_600_000;
/** Groups of the list, most urgent first. */
export const URGENCY = ["overdue", "soon", "asks", "later", "none"];
/** Verdicts in the order in which they are counted and sorted. */
export const VERDICTS = ["may-refuse", "accept-advised", "must-accept", "automatic", "redirect", "not-a-cancellation", "must-remedy", "marketplace-decides",
  "seller-cancels", "wait-for-item", "refund-with-deduction", "contest", "do-not-refund-yourself", "need-facts", "unsettled"];

/** The earliest thing that time asks for: a duty, met or missed, or what happens by itself and has not yet. */
export function dueOf(decision, now) {
  let first = null;
  const take = (instant, local, says, what) => {
    const at = instant ? Date.parse(instant) : NaN;
    if (!Number.isNaN(at) && (!first || at < first.at)) first = { at, instant: local ?? instant, exact: instant, says, what };
  };
  for (const duty of decision.duties) take(duty.due, duty.dueLocal, duty.says, "duty");
  for (const event of decision.consequences) if (!(Date.parse(event.at) < now)) take(event.at, event.atLocal, event.says, "event");
  return first;
}

/** Place among `URGENCY`. */
export function urgency(verdict, due, now) {
  if (due && due.at < now) return 0;
  if (due && due.at < now + SOON) return 1;
  if (verdict === "need-facts") return 2;
  return due ? 3 : 4;
}

/** A decision in short. `kept` gives equal texts one place in memory. */
export function brief(decision, now, kept = (text) => text) {
  const due = dueOf(decision, now);
  const asks = decision.verdict === "need-facts" ? decision.ask.map(({ says }) => says) : [];
  return {
    verdict: decision.verdict,
    presumed: decision.assumed.length > 0,
    settled: decision.settled,
    then: decision.then,
    urgency: urgency(decision.verdict, due, now),
    due: due && { ...due, says: kept(due.says) },
    cost: decision.money && { currency: decision.money.currency, ...decision.money.sellerCost },
    headline: kept(decision.headline),
    asks: kept(asks.join("\n")),
    message: decision.message ? kept(decision.message.body) : null,
    rules: kept([...new Set([...decision.grounds.map(({ rule }) => rule), ...decision.duties.map(({ rule }) => rule)])].join(" ")),
    version: kept(decision.rulebook.version),
  };
}

const until = (row) => row.due?.at ?? Infinity;
/** Orders of the list; within equals, the file's own. */
export const ORDERS = {
  urgency: (a, b) => a.urgency - b.urgency || (until(a) - until(b) || 0) || a.at - b.at,
  verdict: (a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict) || a.urgency - b.urgency || a.at - b.at,
  line: (a, b) => a.at - b.at,
};
