// The same for Node, where fetch() reads no files.
import { readFile } from "node:fs/promises";
import { prepare } from "./ready.js";

export { KotowariError, decide, decideAll } from "./decide.js";
export { initSync } from "./ready.js";

/** Makes decide() ready. Whatever is not given is read from beside this file. */
export default function init(from = {}) {
  return prepare(() => beside(from), open);
}

const beside = ({
  wasm = new URL("./kotowari_bg.wasm", import.meta.url),
  rules = new URL("./kotowari.rules", import.meta.url),
  texts = {
    ja: new URL("./kotowari.ja.texts", import.meta.url),
    en: new URL("./kotowari.en.texts", import.meta.url),
    de: new URL("./kotowari.de.texts", import.meta.url), // letters alone
  },
}) => ({ wasm, rules, texts });

/** A path, a file: address, or one that fetch() knows. */
function open(place) {
  if (/^(https?|data|blob):/i.test(place)) return fetch(place);
  return readFile(/^file:/i.test(place) ? new URL(place) : place);
}
