// What the measurements share.
import { readFile, writeFile } from "node:fs/promises";

export const SETS = ["known", "taps", "open"];
export const folder = process.argv[2];

export const ndjson = async (set) => (await readFile(`${folder}/${set}.ndjson`, "utf8")).trim().split("\n");
export const cases = async (set) => (await ndjson(set)).map((line) => JSON.parse(line));

/** The cases of a set that an older commit knows too. */
export const shared = (set) => `shared-${set}`;

export const keep = (name, result) => writeFile(`${folder}/${name}.json`, JSON.stringify(result));

/** The smallest sample that so many percent do not exceed. */
export const percentile = (samples, percent) =>
  [...samples].sort((a, b) => a - b)[Math.max(0, Math.ceil((samples.length * percent) / 100) - 1)];
export const median = (samples) => percentile(samples, 50);

/** Milliseconds of each single call, round after round for `budget` ms, at least twice after one to
 *  warm up. Stands alone, since it is also sent into a page. */
export function timed(decide, cases, budget) {
  for (const given of cases) decide(given);
  const samples = [];
  const start = performance.now();
  for (let round = 0; round < 2 || performance.now() - start < budget; round += 1) {
    for (const given of cases) {
      const begin = performance.now();
      decide(given);
      samples.push(performance.now() - begin);
    }
  }
  return samples;
}

/** A row of the table, in nanoseconds as the native one. */
export const row = (set, cases, samples) => ({
  set,
  cases: cases.length,
  samples: samples.length,
  p50: percentile(samples, 50) * 1e6,
  p99: percentile(samples, 99) * 1e6,
});
