// Completes the words that stand beside the WebAssembly module: behind the sentences of the rulebook, which
// examples/pack.rs has written into the file in the order of its rows, come those that the module names by key
// (src/text.rs): every text("…", "…") and same("…") of the sources that is not data alone.
// Usage: node scripts/texts.mjs FILE
import { readFile, readdir, writeFile } from "node:fs/promises";

// What is written here reaches the browser through the pack; what is not in the pack is code's after all.
const DATA = /^(rules|sources|message|intake|decide\.rs|text\/facts\.rs|widget\/(fields|moments)\.rs)/;
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

const file = process.argv[2];
const packed = (await readFile(file, "utf8")).replace(/^.*\n/, "").split("\x1e").map((block) => block.split("\x1f"));
const names = packed.pop();
const inPack = new Set(packed[0].map((ja, at) => `${ja}\x1f${packed[1][at]}`));

const named = new Map();
const sources = await readdir("src", { recursive: true });
for (const source of sources.filter((source) => source.endsWith(".rs")).sort()) {
  const code = (await readFile(`src/${source}`, "utf8")).replace(/^\s*\/\/.*$/gm, "");
  for (const [, ja, en, both] of code.matchAll(CALL)) {
    const words = [ja ?? both, en ?? both].map((literal) => unescape(literal, source));
    if (words.some((text) => /[\x1e\x1f]/.test(text))) throw new Error(`${source}: separator in ${words[0]}`);
    const sentence = words.join("\x1f");
    if (sentence === "\x1f" || (DATA.test(source) && inPack.has(sentence))) continue;
    const of = key(...words);
    const known = named.get(of);
    if (known && known.join("\x1f") !== sentence) throw new Error(`key ${of} stands for two sentences: ${known[0]} / ${words[0]}`);
    named.set(of, words);
  }
}
// In the order of the keys: the module searches them by halves.
const sentences = [...named].sort(([a], [b]) => (a < b ? -1 : 1));
const blocks = packed.map((block, language) => [...block, ...sentences.map(([, words]) => words[language])].join("\x1f"));
await writeFile(file, `${sentences.map(([of]) => of).join("")}\n${[...blocks, names.join("\x1f")].join("\x1e")}`);
console.log(`${packed[0].length} sentences of the rulebook and ${sentences.length} of the module, in ${blocks.length} languages`);
