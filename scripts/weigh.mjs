// Weighs what a visitor downloads. Run directly, prints it and fails over budget.
import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";

/** Everything that a first visit fetches, brotli, the page of many requests included, which is kept for use without a
 * network. No single file is weighed: moving bytes from one to another changes nothing for the visitor. */
export const FIRST_LOAD = 300_000;

/** The page of many requests, brotli: its own script and styles, less the glue that its script carries for the worker.
 * 13 KB of it are words: every key and value of the contract in two languages, and what exports call them. */
export const BATCH = 33_000;

/** The loader that makes a frame of a link, brotli. */
export const LOADER = 3_000;

const FILES = ["index.html", "style.css", "icon.svg", "manifest.webmanifest", "batch.html", "batch/batch.js", "batch/style.css", "offline.html", "offline.js", "renew.js", "tools.js", "sw.js", "icon-maskable.svg", "icon-192.png", "icon-maskable-512.png", "pkg/element.js", "pkg/kotowari_bg.wasm", "pkg/kotowari.rules", "pkg/kotowari.ja.texts", "pkg/kotowari.en.texts", "pkg/kotowari.styles"];

export async function weigh() {
  const files = await Promise.all(FILES.map(async (file) => {
    const bytes = await readFile(new URL(`../dist/${file}`, import.meta.url));
    return { file, raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotliCompressSync(bytes).length };
  }));
  const first = files.reduce((sum, { brotli }) => sum + brotli, 0);
  const loader = brotliCompressSync(await readFile(new URL("../dist/embed.js", import.meta.url))).length;
  return { files, first, loader };
}

export async function weighBatch() {
  const weight = async (file) => brotliCompressSync(await readFile(new URL(`../dist/${file}`, import.meta.url))).length;
  const [script, styles, glue] = await Promise.all(["batch/batch.js", "batch/style.css", "pkg/kotowari.js"].map(weight));
  return { own: script + styles - glue, script, styles, glue };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { files, first, loader } = await weigh();
  const row = (...cells) => console.log(cells.map((cell, at) => at ? String(cell).padStart(8) : cell.padEnd(24)).join(" "));
  row("bytes", "raw", "gzip", "brotli");
  for (const { file, raw, gzip, brotli } of files) row(file, raw, gzip, brotli);
  console.log(`whole first load: ${first} bytes brotli of at most ${FIRST_LOAD}`);
  console.log(`loader: ${loader} bytes brotli of at most ${LOADER}`);
  const { own } = await weighBatch();
  console.log(`many at once, own script and styles: ${own} bytes brotli of at most ${BATCH}`);
  const over = Math.max(first - FIRST_LOAD, loader - LOADER, own - BATCH);
  if (over > 0) {
    console.error(`too heavy by ${over} bytes`);
    process.exit(1);
  }
}
