// The checker without a page, for browsers, workers and everything else that has no files of its own.
import { prepare } from "./ready.js";

export { KotowariError, decide, decideAll } from "./decide.js";
export { initSync } from "./ready.js";

/** Makes decide() ready. Whatever is not given is fetched from beside this file. */
export default function init(from = {}) {
  return prepare(
    () => beside(from),
    (place) => fetch(place),
  );
}

// Written out one by one: this is the form in which bundlers find files to take along.
const beside = ({
  wasm = new URL("./kotowari_bg.wasm", import.meta.url),
  rules = new URL("./kotowari.rules", import.meta.url),
  texts = {
    ja: new URL("./kotowari.ja.texts", import.meta.url),
    en: new URL("./kotowari.en.texts", import.meta.url),
    de: new URL("./kotowari.de.texts", import.meta.url), // letters alone
  },
}) => ({ wasm, rules, texts });
