// Gives the WebAssembly module and its glue short names for what they know each other by: the generator's names
// end in hashes, which no compression makes smaller (2 KB). Usage: node scripts/names.mjs WASM GLUE
import { readFile, writeFile } from "node:fs/promises";

const [, , wasmFile, glueFile] = process.argv;
const wasm = await readFile(wasmFile);
let glue = await readFile(glueFile, "utf8");

const IMPORTS = 2, EXPORTS = 7, FUNCTION = 0, TABLE = 1, MEMORY = 2, GLOBAL = 3, TAG = 4;
const leb = (value) => value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...leb(value >>> 7)];
let at = 8; // behind magic and version
function number() {
  const byte = wasm[at++];
  return byte < 0x80 ? byte : (byte & 0x7f) + 0x80 * number();
}
function name() {
  const length = number();
  return wasm.subarray(at, (at += length)).toString();
}
const named = (text) => [...leb(text.length), ...Buffer.from(text)];

const short = new Map();
function shortened(long, quoted = false) {
  if (!short.has(long)) {
    const brief = `$${short.size.toString(36)}`;
    const pattern = quoted ? JSON.stringify(long) : new RegExp(`\\b${long}\\b`, "g");
    const replaced = glue.replaceAll(pattern, () => quoted ? JSON.stringify(brief) : brief);
    if (replaced === glue) throw new Error(`the glue does not know ${long}`);
    glue = replaced;
    short.set(long, brief);
  }
  return named(short.get(long));
}

/** What an import or export is, behind its name: its kind and type as they stand. */
function kind(isImport) {
  const from = at;
  const of = wasm[at++];
  const limits = () => { if (number() & 1) number(); number(); };
  if (!isImport || of === FUNCTION) number();
  else if (of === TABLE) { at += 1; limits(); }
  else if (of === MEMORY) limits();
  else if (of === GLOBAL) at += 2;
  else if (of === TAG) { at += 1; number(); }
  return wasm.subarray(from, at);
}

const out = [wasm.subarray(0, at)];
while (at < wasm.length) {
  const section = wasm[at++], length = number(), end = at + length;
  let body = [wasm.subarray(at, end)];
  if (section === IMPORTS || section === EXPORTS) {
    const count = number();
    body = [Buffer.from(leb(count))];
    for (let one = 0; one < count; one += 1) {
      if (section === IMPORTS) {
        body.push(Buffer.from(shortened(name(), true)), Buffer.from(shortened(name())), kind(true));
      } else {
        const known = name();
        body.push(Buffer.from(/^wasm_bindgen__|^__externref|^__wbindgen/.test(known) && known !== "__wbindgen_start" ? shortened(known) : named(known)), kind(false));
      }
    }
  }
  at = end;
  out.push(Buffer.from([section, ...leb(body.reduce((sum, { length }) => sum + length, 0))]), ...body);
}
await writeFile(wasmFile, Buffer.concat(out));
await writeFile(glueFile, glue);
