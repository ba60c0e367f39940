// The checker without a page: decide() and the one call that makes it ready.
import start, { load } from "./kotowari.js";

let ready;
export default function init({
  wasm = new URL("kotowari_bg.wasm", import.meta.url),
  rules = new URL("kotowari.rules", import.meta.url),
  texts = new URL("kotowari.texts", import.meta.url),
} = {}) {
  ready ??= Promise.all([
    start({ module_or_path: fetch(wasm) }),
    fetch(rules).then((response) => response.arrayBuffer()),
    fetch(texts).then((response) => response.text()),
  ]).then(([, bytes, words]) => load(new Uint8Array(bytes), words));
  return ready;
}
export { decide } from "./kotowari.js";
