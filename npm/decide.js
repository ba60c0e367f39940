// The question itself, for one case and for many.
import { ready } from "./ready.js";

/** A case that cannot be believed: `code` says why, `field` names the key at fault. */
export class KotowariError extends Error {
  constructor({ message, code, field }) {
    super(message);
    this.name = "KotowariError";
    this.code = code;
    this.field = field;
  }
}

/** What a verdict alone tells, at a fraction of the cost of a decision. */
const BARE = ["verdict", "then", "overall", "settled"];

/**
 * Decides one case; throws a KotowariError where it cannot be believed. `trace`: with how every rule stood to it;
 * `only`: these keys of the decision and no other.
 */
export function decide(given, { trace = false, only } = {}) {
  const rulebook = mustBeReady("decide");
  try {
    if (only === undefined) return whole(rulebook, given, { trace: trace === true, flips: true });
    const isBare = only.every((key) => BARE.includes(key));
    const found = isBare
      ? rulebook.verdict(given)
      : whole(rulebook, given, { trace: only.includes("trace"), flips: only.includes("flips") });
    return Object.fromEntries(only.map((key) => [key, found[key]]));
  } catch (reason) {
    throw typeof reason?.code === "string" && typeof reason.field === "string" ? new KotowariError(reason) : reason;
  }
}

/** A decision, with or without what costs most of its bytes (`trace`) and of its time (`flips`). */
const whole = (rulebook, given, { trace, flips }) => rulebook.decide(given, trace, flips);

/** Decides case after case: one answer each, in order; a case that cannot be believed has its error there. */
export function decideAll(cases, options) {
  mustBeReady("decideAll");
  const answers = [];
  for (const given of cases) answers.push(answer(given, options));
  return answers;
}

function answer(given, options) {
  try {
    return decide(given, options);
  } catch (reason) {
    if (!(reason instanceof KotowariError)) throw reason;
    const { code, field, message } = reason;
    return { error: { code, field, message } };
  }
}

function mustBeReady(name) {
  const rulebook = ready();
  if (!rulebook) throw new Error(`kotowari is not ready: call \`await init()\` once before ${name}()`);
  return rulebook;
}
