// Entries to test with: a log as a seller would have it, all of it invented.
import { check, FIELDS, written } from "../../www/log/entry.js";

const HOUR = 3_600_000;
const BLANK = Object.fromEntries(FIELDS.map(({ key }) => [key, null]));

/** An entry in full; throws where it is none. */
export function entry(known) {
  const { entry, faults } = check({
    ...BLANK,
    id: "e1",
    marketplace: "qoo10-jp",
    savedAt: "2026-11-20T01:00:00Z",
    changedAt: "2026-11-20T01:00:00Z",
    ...known,
  });
  if (faults) throw new Error(JSON.stringify(faults));
  return entry;
}

/** `[days ago, hours to the answer, the rest]` as an entry, of a log that is read at `now`. */
export function ago(now, [days, hours, known], at) {
  const requestedAt = now - days * 24 * HOUR;
  return entry({
    id: `e${at}`,
    requestedAt: written(requestedAt),
    savedAt: written(requestedAt),
    changedAt: written(requestedAt),
    ...(hours === null ? {} : { answeredAt: written(requestedAt + hours * HOUR) }),
    ...known,
  });
}

/** A log of the last months. */
export const year = (now) =>
  [
    [0.1, null, { reason: "change-of-mind", verdict: "may-refuse-if", goods: ["fashion"] }],
    [2, null, { reason: "late", verdict: "must-accept", marketplace: "amazon-jp" }],
    [
      5,
      3,
      {
        reason: "change-of-mind",
        course: "refused",
        verdict: "may-refuse",
        minutes: 12,
        goods: ["made-to-order"],
        category: "名入れグラス",
      },
    ],
    [
      9,
      0.5,
      { reason: "ordered-by-mistake", course: "accepted", verdict: "must-accept", minutes: 8, category: "化粧品" },
    ],
    [
      20,
      30,
      {
        reason: "late",
        course: "accepted",
        verdict: "must-accept",
        minutes: 25,
        marketplace: "amazon-jp",
        category: "化粧品",
      },
    ],
    [
      33,
      5,
      {
        reason: "change-of-mind",
        course: "redirected",
        verdict: "redirect",
        minutes: 18,
        marketplace: "amazon-jp",
        goods: ["subscription"],
        stop: "cadence",
        closedAt: null,
      },
    ],
    [
      40,
      20,
      {
        reason: "change-of-mind",
        course: "redirected",
        verdict: "redirect",
        minutes: 14,
        marketplace: "amazon-jp",
        goods: ["subscription"],
        stop: "price",
      },
    ],
    [
      64,
      80,
      {
        reason: "defective",
        course: "remedied",
        verdict: "must-remedy",
        marketplace: "qoo10-jp",
        category: "名入れグラス",
        note: "箱つぶれ。写真あり",
      },
    ],
    [70, 2, { reason: null, course: "seller-cancelled", verdict: "seller-cancels", minutes: 5 }],
  ].map((one, at) => ago(now, one, at));
