// The native core and the runner beside those of an older commit, in turns, over the cases that both know.
// Usage: node benches/older.mjs FOLDER COMMIT TREE TARGET OLDER_TREE OLDER_TARGET   (a tree of sources, where it was built)
import { execFileSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { feed } from "./feed.mjs";
import { SETS, folder, keep, median, ndjson, shared } from "./measure.mjs";

const TURNS = 3;
const LINES = 20_000;

const [, , , commit, ...places] = process.argv;
const [own, older] = [places.slice(0, 2), places.slice(2, 4)].map(([tree, target]) => ({
  tree,
  target: resolve(target),
}));
const runner = ({ target }) => `${target}/release/examples/decide`;

// A key or value that came later is an error to the older one; so may be a rule about which of them go together.
function decides(program, lines) {
  try {
    return execFileSync(program, {
      input: `${lines.join("\n")}\n`,
      encoding: "utf8",
      stdio: ["pipe", "pipe", "ignore"],
      maxBuffer: 1e9,
    });
  } catch ({ status, stdout }) {
    if (status !== 1) throw new Error(`${program} ended with ${status}`);
    return stdout; // some case is refused
  }
}
const known = {};
for (const set of SETS) {
  const lines = await ndjson(set);
  const answers = decides(runner(older), lines)
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const both = lines.filter((_, at) => !answers[at].error);
  if (both.length === 0) throw new Error(`the older commit knows no case of ${set}`);
  known[set] = { cases: both.length, all: lines.length };
  await writeFile(`${folder}/${shared(set)}.ndjson`, `${both.join("\n")}\n`);
}

const files = SETS.map((set) => resolve(`${folder}/${shared(set)}.ndjson`));
const native = ({ tree, target }) =>
  JSON.parse(
    execFileSync("cargo", ["bench", "--locked", "--quiet", "--bench", "decide", "--", ...files], {
      cwd: tree,
      env: { ...process.env, CARGO_TARGET_DIR: target },
      encoding: "utf8",
    }),
  );
const lines = await ndjson(shared("known"));
const turns = [];
for (let turn = 0; turn < TURNS; turn += 1) {
  const measured = new Map();
  for (const side of turn % 2 ? [older, own] : [own, older]) {
    const { lines: fed, seconds } = await feed(runner(side), lines, LINES);
    measured.set(side, { rows: native(side), line: seconds / fed });
  }
  turns.push(measured);
}

/** The older one's time over this one's: above 1, this one is the quicker. */
const ratio = (at) => median(turns.map((measured) => at(measured.get(older)) / at(measured.get(own))));
await keep("older", {
  commit,
  native: SETS.map((set, at) => ({
    set,
    ...known[set],
    p50: ratio(({ rows }) => rows[at].p50),
    p99: ratio(({ rows }) => rows[at].p99),
  })),
  runner: ratio(({ line }) => line),
});
