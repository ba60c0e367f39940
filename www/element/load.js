// What the element fetches, its hashes checked: the module, the rules and words in parts, the styles. All of it once for all elements of
// a page.
import init, { Rulebook } from "kotowari";
import PARTS from "kotowari-parts"; // rules and words in parts, by name: where each is, and its hash; written by the build

/* global WASM_INTEGRITY, STYLE_INTEGRITY, FOLDS_INTEGRITY */ // written in by the build

/** The rules, and the words taken in with them; undefined until `start()` has ended. */
export let rules;

async function fetched(url, integrity) {
  const response = await fetch(url, { integrity });
  if (!response.ok) throw new Error(`${response.status} ${url.pathname}`);
  return response;
}

const fetchedPart = (name) => fetched(PARTS[name].address(), PARTS[name].integrity);
const styleSheet = async (response) => new CSSStyleSheet().replace(await response.text());

async function startOnce() {
  const [, base, styles] = await Promise.all([
    fetched(new URL("kotowari_bg.wasm", import.meta.url), WASM_INTEGRITY).then((response) =>
      init({ module_or_path: response }),
    ),
    fetchedPart("base.rules").then((response) => response.arrayBuffer()),
    fetched(new URL("kotowari.styles", import.meta.url), STYLE_INTEGRITY).then(styleSheet),
  ]);
  rules = new Rulebook(new Uint8Array(base));
  return styles;
}

let started;
/** Starts the module with its rules; resolves with the styles. After a failure the next call tries again. */
export function start() {
  started ??= startOnce().catch((reason) => {
    started = undefined;
    throw reason;
  });
  return started;
}

async function takeIn(name) {
  const [response] = await Promise.all([fetchedPart(name), start()]);
  if (name.endsWith(".rules")) rules.part(new Uint8Array(await response.arrayBuffer()));
  else rules.words(name.split(".", 1)[0], await response.text());
}

const taken = {}; // by name: what is under way, or in
/** Takes in a part of the rules or the words, `qoo10-jp.rules` or `ja.base.texts`. After a failure the next call tries again. */
export function part(name) {
  taken[name] ??= takeIn(name).catch((reason) => {
    delete taken[name];
    throw reason;
  });
  return taken[name];
}

/** How long is waited before what did not come is asked for again, in milliseconds. */
const PAUSES = [1_000, 3_000, 9_000];
/** Tries again where there was no connection for a moment; that is when fetch() throws a TypeError. */
export async function patiently(work) {
  for (const pause of PAUSES) {
    try {
      return await work();
    } catch (reason) {
      if (!(reason instanceof TypeError)) throw reason;
    }
    await new Promise((done) => setTimeout(done, pause));
  }
  return work();
}

let folds;
/** The styles of what is folded under an answer, and of paper; undefined where they do not come: the next answer asks again. */
export function foldStyles() {
  const address = new URL("kotowari.folds.styles", import.meta.url);
  folds ??= patiently(() => fetched(address, FOLDS_INTEGRITY))
    .then(styleSheet)
    .catch(() => {
      folds = undefined;
    });
  return folds;
}

/** Takes in all the words of a language, and all rules. */
export async function words(code) {
  const isWanted = (name) => name.startsWith(`${code}.`) || (name.endsWith(".rules") && name !== "base.rules");
  await Promise.all(Object.keys(PARTS).filter(isWanted).map(part));
}

/** Decides a case in languages whose words were taken in. */
export function decide(given) {
  if (!rules) throw new Error("kotowari has not started");
  const trace = false,
    flips = true;
  return rules.decide(given, trace, flips);
}
