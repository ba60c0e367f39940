// Weighs what the build promises of a few files. Run directly, prints it and fails over budget. What a seller downloads
// until the first verdict is read from a real load: tests/browser/load.mjs.
import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { brotliCompressSync } from "node:zlib";

/** The page of many requests, brotli: its own script and styles, less the glue that its script carries for the worker.
 * Two thirds of it are words: every key, value and moment in two languages, what exports call them, and the reports that are known. */
export const BATCH = 49_500;

/** The log, brotli: its script and styles. A third of it are words. */
export const LOG = 25_200;

/** The loader that makes a frame of a link, brotli. */
export const LOADER = 3_000;

const weight = async (file) => brotliCompressSync(await readFile(new URL(`../dist/${file}`, import.meta.url))).length;

export const weighLoader = () => weight("embed.js");

export async function weighBatch() {
  const [script, styles, glue] = await Promise.all(
    ["batch/batch.js", "batch/style.css", "pkg/kotowari.js"].map(weight),
  );
  return script + styles - glue;
}

export async function weighLog() {
  const [script, styles] = await Promise.all(["log/log.js", "log/style.css"].map(weight));
  return script + styles;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const loader = await weighLoader(),
    batch = await weighBatch(),
    log = await weighLog();
  console.log(`loader: ${loader} bytes brotli of at most ${LOADER}`);
  console.log(`many at once, own script and styles: ${batch} bytes brotli of at most ${BATCH}`);
  console.log(`the log, own script and styles: ${log} bytes brotli of at most ${LOG}`);
  const over = Math.max(loader - LOADER, batch - BATCH, log - LOG);
  if (over > 0) {
    console.error(`too heavy by ${over} bytes`);
    process.exit(1);
  }
}
