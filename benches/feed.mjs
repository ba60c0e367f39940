// Feeds an NDJSON runner line by line and measures it.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";

const BUDGET = 70_000; // ms: a slow machine stops early and says how far it came

/** Writes `most` lines (those given, over and over) and waits for their answers. Memory is read while the runner waits
 *  for more, so that what it holds is what it needed for the lines before. */
export async function feed(program, lines, most) {
  const runner = spawn(program, { stdio: ["pipe", "pipe", "inherit"] });
  let answered = 0,
    bytes = 0,
    awaited = Infinity,
    arrived;
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
