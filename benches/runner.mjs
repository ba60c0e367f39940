// The NDJSON runner: lines a second, and the most memory it ever held, after few lines and after many.
// Memory is read while it waits for more, so that what it holds is what it needed for the lines before.
// Usage: node benches/runner.mjs FOLDER RUNNER
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { folder, keep } from "./measure.mjs";

const FEW = 10;
const MANY = 200_000;
const BUDGET = 70_000; // ms: a slow machine stops early and says how far it came

async function run(lines, most) {
  const runner = spawn(process.argv[3], { stdio: ["pipe", "pipe", "inherit"] });
  let answered = 0, bytes = 0, awaited = Infinity, arrived;
  runner.stdout.on("data", (chunk) => {
    bytes += chunk.length;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) answered += 1;
    if (answered >= awaited) arrived();
  });
  const answers = (count) => {
    awaited = count;
    return new Promise((done) => {
      arrived = done;
      if (answered >= count) done();
    });
  };
  const start = performance.now();
  let written = 0;
  while (written < most && performance.now() - start < BUDGET) {
    const count = Math.min(100, most - written);
    let block = "";
    for (let at = 0; at < count; at += 1) block += `${lines[(written + at) % lines.length]}\n`;
    written += count;
    if (!runner.stdin.write(block)) await once(runner.stdin, "drain");
  }
  await answers(written);
  const seconds = (performance.now() - start) / 1000;
  const status = await readFile(`/proc/${runner.pid}/status`, "utf8").catch(() => "");
  const peak = Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? NaN); // not a number: no Linux
  runner.stdin.end();
  const [code] = await once(runner, "exit");
  if (code !== 0) throw new Error(`the runner ended with ${code}`);
  return { lines: written, seconds, megabytes: bytes / 1e6, peak };
}

const lines = async (set) => (await readFile(`${folder}/${set}.ndjson`, "utf8")).trim().split("\n");
const known = await lines("known");
await keep("runner", { few: await run(known, FEW), many: await run(known, MANY) });
