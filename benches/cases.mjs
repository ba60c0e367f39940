// The cases that are timed, taken from the corpus of the tests, in three sets of many different cases:
//   known  everything that bears on the answer is stated: nothing is assumed, nothing is left to ask
//   taps   what the page has after its four taps, and no more
//   open   the taps with one answer missing, so that the verdict is need-facts
// Usage: node benches/cases.mjs FOLDER  writes FOLDER/<set>.ndjson
import { mkdir, writeFile } from "node:fs/promises";
import init, { decide } from "../dist/pkg/node.js";
import { corpus } from "../tests/browser/corpus.mjs";

const TAPPED = ["marketplace", "orderStatus", "parcel", "reason", "channel"];
const MOST = { known: 150, taps: 60, open: 24 };

const only = (given, keys) => Object.fromEntries(keys.map((key) => [key, given[key]]));
const tried = (given) => {
  try {
    return decide(given);
  } catch {
    return null; // the corpus also holds cases that must be refused
  }
};

/** Cases that pass, each once, as many as wanted and evenly spread over the corpus. */
function pick(candidates, most, passes) {
  const each = [...new Map(candidates.map((given) => [JSON.stringify(given), given])).values()];
  const stride = Math.max(1, Math.floor(each.length / most));
  const found = [];
  for (let from = 0; from < stride; from += 1) {
    for (let at = from; at < each.length && found.length < most; at += stride) {
      const decision = tried(each[at]);
      if (decision && passes(decision)) found.push(each[at]);
    }
  }
  return found;
}

await init();
const given = (await corpus()).map((entry) => entry.case).filter((each) => each && typeof each === "object");
const tapped = given
  .filter((each) => TAPPED.every((key) => typeof each[key] === "string"))
  .map((each) => ({ ...only(each, TAPPED), goods: [], language: "ja" }));
const lessOne = TAPPED.slice(1).flatMap((missing) => tapped.map(({ [missing]: _, ...rest }) => rest));

const sets = {
  known: pick(given, MOST.known, ({ ask, assumed }) => ask.length === 0 && assumed.length === 0),
  taps: pick(tapped, MOST.taps, () => true),
  open: pick(lessOne, MOST.open, ({ verdict }) => verdict === "need-facts"),
};

const folder = process.argv[2];
await mkdir(folder, { recursive: true });
for (const [name, cases] of Object.entries(sets)) {
  if (cases.length === 0) throw new Error(`no case for ${name}`);
  await writeFile(`${folder}/${name}.ndjson`, cases.map((each) => `${JSON.stringify(each)}\n`).join(""));
}
