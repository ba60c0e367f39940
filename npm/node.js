// The same module in Node, where fetch() reads no files.
import { readFile } from "node:fs/promises";
import start from "./kotowari.js";

let ready;
export default function init() {
  ready ??= readFile(new URL("kotowari_bg.wasm", import.meta.url))
    .then((bytes) => start({ module_or_path: bytes }))
    .then(() => undefined);
  return ready;
}
export { decide } from "./kotowari.js";
