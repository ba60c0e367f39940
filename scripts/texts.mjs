// Writes the words that stand beside the WebAssembly module, one file a language: behind the sentences of the rows,
// which examples/write.rs has written in the order in which the rules meet them, come those that the module names by
// key (src/text.rs): every text("…", "…") and same("…") of the sources that is not data alone.
// Usage: node scripts/texts.mjs SENTENCES PACKAGE
import { readFile, readdir, writeFile } from "node:fs/promises";

const SOURCES = ["src", "rulebook/src", "web/src"];
// What is written here reaches the browser with the rules; what is not among the rows is the module's after all.
const DATA = /^rulebook\/src\/(?!.*(fees|dates|questions|reasons))/;
const LANGUAGES = ["ja", "en"];
const STRING = String.raw`"((?:[^"\\]|\\.)*)"`;
const CALL = new RegExp(String.raw`\b(?:text\(\s*${STRING}\s*,\s*${STRING}\s*,?\s*\)|same\(\s*${STRING}\s*,?\s*\))`, "gs");

// The escapes that the sources use; any other is a mistake to be seen.
function unescape(literal, file) {
  return literal.replace(/\\(\r?\n\s*|u\{([0-9a-f]+)\}|.)/gs, (whole, escaped, code) => {
    if (code) return String.fromCodePoint(Number.parseInt(code, 16));
    if (/^\r?\n/.test(escaped)) return "";
    const known = { n: "\n", '"': '"', "\\": "\\" }[escaped];
    if (known === undefined) throw new Error(`${file}: unknown escape ${whole}`);
    return known;
  });
}

function key(ja, en) {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(`${ja}\x1f${en}`)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return ((hash >>> 24) ^ (hash & 0xffffff)).toString(16).padStart(6, "0");
}

const [, , from, to] = process.argv;
const rows = await Promise.all(LANGUAGES.map(async (language) => (await readFile(`${from}/${language}`, "utf8")).split("\x1f")));
const inRows = new Set(rows[0].map((ja, at) => `${ja}\x1f${rows[1][at]}`));

const named = new Map();
const sources = await Promise.all(SOURCES.map(async (folder) => (await readdir(folder, { recursive: true })).map((file) => `${folder}/${file}`)));
for (const source of sources.flat().filter((source) => source.endsWith(".rs")).sort()) {
  const code = (await readFile(source, "utf8")).replace(/^\s*\/\/.*$/gm, "");
  for (const [, ja, en, both] of code.matchAll(CALL)) {
    const words = [ja ?? both, en ?? both].map((literal) => unescape(literal, source));
    if (words.some((text) => text.includes("\x1f"))) throw new Error(`${source}: separator in ${words[0]}`);
    const sentence = words.join("\x1f");
    if (sentence === "\x1f" || (DATA.test(source) && inRows.has(sentence))) continue;
    const of = key(...words);
    const known = named.get(of);
    if (known && known.join("\x1f") !== sentence) throw new Error(`key ${of} stands for two sentences: ${known[0]} / ${words[0]}`);
    named.set(of, words);
  }
}
// In the order of the keys: the module searches them by halves.
const sentences = [...named].sort(([a], [b]) => (a < b ? -1 : 1));
const keys = sentences.map(([of]) => of).join("");
for (const [at, language] of LANGUAGES.entries()) {
  const words = [...rows[at], ...sentences.map(([, both]) => both[at])].join("\x1f");
  await writeFile(`${to}/kotowari.${language}.texts`, `${keys}\n${words}`);
}
console.log(`${rows[0].length} sentences of the rows and ${sentences.length} of the module, in ${LANGUAGES.length} languages`);
