// Collects every text("…", "…") and same("…") of the Rust sources into the words that the WebAssembly module looks
// up by key (src/text.rs). Usage: node scripts/texts.mjs OUTPUT
import { readFile, readdir, writeFile } from "node:fs/promises";

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

const found = new Map();
const files = await readdir("src", { recursive: true });
for (const file of files.filter((file) => file.endsWith(".rs")).sort()) {
  const source = await readFile(`src/${file}`, "utf8");
  const code = source.replace(/^\s*\/\/.*$/gm, "");
  for (const [, ja, en, both] of code.matchAll(CALL)) {
    const words = [ja ?? both, en ?? both].map((literal) => unescape(literal, file));
    if (words.some((text) => /[\x1e\x1f]/.test(text))) throw new Error(`${file}: separator in ${words[0]}`);
    const of = key(...words);
    const known = found.get(of);
    if (known && known.join("\x1f") !== words.join("\x1f")) throw new Error(`key ${of} stands for two sentences: ${known[0]} / ${words[0]}`);
    found.set(of, words);
  }
}
// In the order of the keys: the module searches them by halves.
const sentences = [...found].sort(([a], [b]) => (a < b ? -1 : 1));
const blocks = [0, 1].map((language) => sentences.map(([, words]) => words[language]).join("\x1f"));
await writeFile(process.argv[2], `${sentences.map(([of]) => of).join("")}\n${blocks.join("\x1e")}`);
console.log(`${sentences.length} sentences in ${blocks.length} languages`);
