// The checker without a page: decide() and the one call that makes it ready.
import start, { load } from "./kotowari.js";

let ready;
export default function init({
  wasm = new URL("kotowari_bg.wasm", import.meta.url),
  texts = new URL("kotowari.texts", import.meta.url),
} = {}) {
  ready ??= Promise.all([start({ module_or_path: fetch(wasm) }), fetch(texts).then((response) => response.text())])
    .then(([, words]) => load(words));
  return ready;
}
export { decide } from "./kotowari.js";
