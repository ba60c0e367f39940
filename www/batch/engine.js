// The page's side of the worker. The module, rules and words are fetched once, at load, and handed over.

import PARTS from "kotowari-parts"; // rules and words in parts, by name: where each is, and its hash; written by the build

/* global WASM_INTEGRITY */ // written in by the build
const fetched = async (file, integrity) => {
  const response = await fetch(new URL(`../pkg/${file}`, import.meta.url), { integrity });
  if (!response.ok) throw new Error(`${response.status} ${file}`);
  return response;
};

/** The one script URL made at run time on this page: this very file, as the worker. The policy knows no other. */
function workerAddress() {
  const own = import.meta.url;
  if (!globalThis.trustedTypes) return own;
  const policy = trustedTypes.createPolicy("kotowari-batch", {
    createScriptURL(address) {
      if (address !== own) throw new TypeError(address);
      return address;
    },
  });
  return policy.createScriptURL(own);
}

/** Starts the worker; resolves with `ask(does, given, progress)` once it can decide. */
export async function engine() {
  const worker = new Worker(workerAddress(), { type: "module" });
  const open = new Map();
  let next = 0;
  const lost = new Promise((_, fail) => {
    worker.onerror = (event) => fail(new Error(event.message || "worker"));
  });
  worker.onmessage = ({ data: { id, answer, progress, failed } }) => {
    const { done, fail, told } = open.get(id);
    if (progress) return told?.(progress);
    open.delete(id);
    if (failed === undefined) done(answer);
    else fail(new Error(failed));
  };
  const ask = (does, given = {}, told = null, moved = []) =>
    new Promise((done, fail) => {
      const id = (next += 1);
      open.set(id, { done, fail, told });
      worker.postMessage({ ...given, id, does }, moved);
    });
  const [module, ...parts] = await Promise.all([
    fetched("kotowari_bg.wasm", WASM_INTEGRITY).then((response) => WebAssembly.compileStreaming(response)),
    ...Object.entries(PARTS).map(async ([name, { integrity }]) => [
      name,
      await (await fetched(`kotowari.${name}`, integrity)).arrayBuffer(),
    ]),
  ]);
  await Promise.race([
    ask(
      "begin",
      { module, parts: Object.fromEntries(parts) },
      null,
      parts.map(([, bytes]) => bytes),
    ),
    lost,
  ]);
  return ask;
}
