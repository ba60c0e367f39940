// Makes the module ready, once: what the entries for browsers and for Node share.
import start, { initSync as startSync, Rulebook } from "./kotowari.js";

let rulebook;
let underway;

/** What decides, once it is ready. */
export const ready = () => rulebook;

/**
 * Loads module, rules and words. Calls made meanwhile share one promise; a call that failed can be made again.
 * `find()` says where they are, the words by language, `open(place)` turns an address into a Response or bytes.
 */
export function prepare(find, open) {
  underway ??= attempt(find, open).catch((reason) => {
    underway = undefined;
    throw reason;
  });
  return underway;
}

/** The same without waiting, from what is already in memory. */
export function initSync({ wasm, rules, texts }) {
  if (rulebook) return;
  const numbers = bytes("rules", rules),
    words = named(texts).map(([language, given]) => [language, text(`texts.${language}`, given)]);
  startSync({ module: isModule(wasm) ? wasm : bytes("wasm", wasm) });
  rulebook = put(numbers, words);
}

async function attempt(find, open) {
  if (rulebook) return;
  const { wasm, rules, texts } = find();
  const [module, numbers, ...words] = await Promise.all([
    opened(wasm, open).then(compiled),
    opened(rules, open)
      .then(whole)
      .then((given) => bytes("rules", given)),
    ...named(texts).map(async ([language, given]) => [
      language,
      text(`texts.${language}`, await whole(await opened(given, open))),
    ]),
  ]);
  if (rulebook) return; // by initSync(), meanwhile
  await start({ module_or_path: module });
  rulebook = put(numbers, words); // what an older instance made is of no use to this one
}

/** The words by language; those of a language that is not named are not loaded. */
function named(texts) {
  const given = Object.entries(texts ?? {}).filter(([, source]) => source !== undefined);
  if (given.length === 0) throw new TypeError("kotowari: texts is given by language, as in { ja, en }");
  return given;
}

function put(numbers, words) {
  const made = new Rulebook(numbers);
  try {
    for (const [language, text] of words) made.words(language, text);
  } catch (reason) {
    // The next attempt starts a module of its own: nothing of this one may be freed in that one's memory.
    made.free();
    throw reason;
  }
  return made;
}

/** What was given, or what stands at the address that was given. */
async function opened(given, open) {
  const source = await given;
  const isPlace = typeof source === "string" || typeof source?.href === "string";
  try {
    return answered(isPlace ? await open(String(source)) : source);
  } catch (reason) {
    throw new Error(`kotowari could not be loaded: ${isPlace ? source : source.url}: ${reason.message}`, {
      cause: reason,
    });
  }
}

/** Servers of pages answer what they do not have with a page: that is no file either. */
function answered(source) {
  if (source?.ok === false) throw new Error(`the answer was ${source.status}`);
  if (/^text\/html\b/.test(type(source))) throw new Error("the answer was a web page: the file was not taken along");
  return source;
}

const type = (source) => source?.headers?.get("content-type") ?? "";

/** Streams where the server names the type; a module that is compiled already stays as it is. */
async function compiled(source) {
  if (isModule(source)) return source;
  return /^application\/wasm\b/.test(type(source))
    ? WebAssembly.compileStreaming(source)
    : WebAssembly.compile(bytes("wasm", await whole(source)));
}

const whole = (source) => (typeof source?.arrayBuffer === "function" ? source.arrayBuffer() : source);

// By their tags: a module or buffer made in another frame is one too.
const tag = (given) => Object.prototype.toString.call(given).slice(8, -1);
const isModule = (given) => tag(given) === "WebAssembly.Module";

function bytes(name, given) {
  if (ArrayBuffer.isView(given)) return new Uint8Array(given.buffer, given.byteOffset, given.byteLength);
  if (/^(Shared)?ArrayBuffer$/.test(tag(given))) return new Uint8Array(given);
  throw new TypeError(
    `kotowari: ${name} is given as bytes, a Response, a URL${name === "wasm" ? " or a WebAssembly.Module" : ""}, not as ${tag(given)}`,
  );
}

const text = (name, given) => new TextDecoder().decode(bytes(name, given));
