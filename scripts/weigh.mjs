// Weighs what a visitor downloads. Run directly, prints it and fails over budget.
import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";

/** Wasm and glue together, brotli: the promise of issue 2. Rules, words and styles are weighed beside them. */
export const BUDGET = 90_000;
/** Everything that a first visit fetches, brotli: 138,000 when the rules left the module, and 35 % for the effects,
 * letters, fees and laws to come. */
export const FIRST_LOAD = 186_000;

/** The loader that makes a frame of a link, brotli. */
export const LOADER = 3_000;

const FILES = ["index.html", "style.css", "icon.svg", "manifest.webmanifest", "offline.html", "offline.js", "sw.js", "pkg/element.js", "pkg/kotowari_bg.wasm", "pkg/kotowari.rules", "pkg/kotowari.texts", "pkg/kotowari.css"];

export async function weigh() {
  const files = await Promise.all(FILES.map(async (file) => {
    const bytes = await readFile(new URL(`../dist/${file}`, import.meta.url));
    return { file, raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotliCompressSync(bytes).length };
  }));
  const loaded = files.filter(({ file }) => file === "pkg/element.js" || file.endsWith(".wasm")).reduce((sum, { brotli }) => sum + brotli, 0);
  const first = files.reduce((sum, { brotli }) => sum + brotli, 0);
  const loader = brotliCompressSync(await readFile(new URL("../dist/embed.js", import.meta.url))).length;
  return { files, loaded, first, loader };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { files, loaded, first, loader } = await weigh();
  const row = (...cells) => console.log(cells.map((cell, at) => at ? String(cell).padStart(8) : cell.padEnd(24)).join(" "));
  row("bytes", "raw", "gzip", "brotli");
  for (const { file, raw, gzip, brotli } of files) row(file, raw, gzip, brotli);
  console.log(`wasm + glue: ${loaded} bytes brotli of at most ${BUDGET}`);
  console.log(`whole first load: ${first} bytes brotli of at most ${FIRST_LOAD}`);
  console.log(`loader: ${loader} bytes brotli of at most ${LOADER}`);
  const over = Math.max(loaded - BUDGET, first - FIRST_LOAD, loader - LOADER);
  if (over > 0) {
    console.error(`too heavy by ${over} bytes`);
    process.exit(1);
  }
}
