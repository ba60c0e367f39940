// The same in Node, where fetch() reads no files.
import { readFile } from "node:fs/promises";
import start, { load } from "./kotowari.js";

const beside = (file) => new URL(file, import.meta.url);

let ready;
export default function init({
  wasm = beside("kotowari_bg.wasm"),
  rules = beside("kotowari.rules"),
  texts = beside("kotowari.texts"),
} = {}) {
  ready ??= Promise.all([
    readFile(wasm).then((bytes) => start({ module_or_path: bytes })),
    readFile(rules),
    readFile(texts, "utf8"),
  ]).then(([, bytes, words]) => load(bytes, words));
  return ready;
}
export { decide } from "./kotowari.js";
