// The installed package in Node, and in two kinds of runtime that have less than Node.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";

const CASE = `{ marketplace: "qoo10-jp", orderStatus: "unpaid", language: "en" }`;
const START = `import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import init, { KotowariError, decide, decideAll, initSync } from "kotowari";
const pkg = "./node_modules/kotowari/";
const [wasm, rules, ja, en] = await Promise.all(["kotowari_bg.wasm", "kotowari.rules", "kotowari.ja.texts", "kotowari.en.texts"].map((file) => readFile(pkg + file)));
const texts = { ja, en };
const decides = () => assert.equal(decide(${CASE}).verdict, "automatic");
`;

/** Sentence → what a fresh Node process does to prove it. */
const NODE = {
  "init() finds its five files by itself, and again does nothing": `await init(); await init(); await init({ rules: "/nowhere" }); decides();`,
  "before init() each call says what to do": `for (const call of [() => decide(${CASE}), () => decideAll([])]) assert.throws(call, /await init\\(\\)/);`,
  "calls made meanwhile share one promise": `const one = init(); assert.equal(init(), one); await one; decides();`,
  "init() takes bytes": `await init({ wasm, rules, texts }); decides();`,
  "init() takes buffers": `const own = (bytes) => new Uint8Array(bytes).buffer; await init({ wasm: own(wasm), rules: own(rules), texts: { ja: own(ja), en: own(en) } }); decides();`,
  "init() takes paths, addresses and URLs": `await init({ wasm: pkg + "kotowari_bg.wasm", rules: pathToFileURL(pkg + "kotowari.rules").href, texts: { ja: pathToFileURL(pkg + "kotowari.ja.texts"), en: pkg + "kotowari.en.texts" } }); decides();`,
  "init() takes answers of fetch(), and promises of them": `await init({ wasm: new Response(wasm, { headers: { "content-type": "application/wasm" } }), rules: new Response(rules), texts: { ja: Promise.resolve(new Response(ja)), en: new Response(en) } }); decides();`,
  "init() takes an answer that does not say it is WebAssembly": `await init({ wasm: new Response(wasm) }); decides();`,
  "init() takes a data: address": `await init({ rules: "data:application/octet-stream;base64," + rules.toString("base64") }); decides();`,
  "init() takes a compiled module": `await init({ wasm: await WebAssembly.compile(wasm) }); decides();`,
  "initSync() takes bytes, and a compiled module": `initSync({ wasm, rules, texts }); decides(); initSync({ wasm: new WebAssembly.Module(wasm), rules, texts }); await init(); decides();`,
  "initSync() while init() is under way harms neither": `const one = init(); initSync({ wasm, rules, texts }); decides(); await one; decides();`,
  "only what is asked for is told, and the same": `await init(); const given = ${CASE}; const whole = decide(given); for (const only of [["verdict"], ["verdict", "then", "overall", "settled"], ["headline", "verdict"], []]) assert.deepEqual(decide(given, { only }), Object.fromEntries(only.map((key) => [key, whole[key]]))); assert.deepEqual(decideAll([given, {}], { only: ["verdict"] }).map((one) => one.verdict ?? one.error.code), [whole.verdict, "missing"]);`,
  "where only one language is loaded, the other is missed by name": `await init({ texts: { ja } }); assert.equal(decide({ marketplace: "qoo10-jp", orderStatus: "unpaid" }).verdict, "automatic"); assert.throws(() => decide(${CASE}), /words of .en. were not loaded/); assert.throws(() => decideAll([${CASE}]), /were not loaded/);`,
  "a letter in German is missed by name where German was not loaded": `await init({ texts: { ja, en } }); const given = { marketplace: "ebay", site: "DE" }; assert.throws(() => decide(given), /words of .de. were not loaded/); assert.equal(decide({ ...given, buyerLanguage: "en" }).message.language, "en");`,
  "German letters come with it": `await init(); assert.equal(decide({ marketplace: "ebay", site: "DE" }).message.language, "de");`,
  "a missing file is named": `await assert.rejects(init({ rules: "./no.rules" }), /could not be loaded: \\.\\/no\\.rules: ENOENT/);`,
  "an answer that is none is refused": `await assert.rejects(init({ texts: { ja: new Response("", { status: 404 }) } }), /the answer was 404/);`,
  "a page in place of a file is refused as such": `await assert.rejects(init({ wasm: new Response("<!DOCTYPE html>", { headers: { "content-type": "text/html" } }) }), /a web page/);`,
  "what is neither bytes nor address is refused by name": `await assert.rejects(init({ rules: 5 }), /rules is given as bytes/); await assert.rejects(init({ wasm: {} }), /wasm is given as .*Module/); assert.throws(() => initSync({ wasm, rules }), /texts is given by language/);`,
  "a failed init() can be tried again, whichever part was wrong": `
    await assert.rejects(init({ wasm: "./no.wasm" }));
    await assert.rejects(init({ rules: rules.map((byte, at) => (at === 0 ? byte ^ 1 : byte)) }), /version/);
    await assert.rejects(init({ rules: rules.map((byte, at) => (at === 999 ? byte ^ 1 : byte)) }), /damaged/);
    await assert.rejects(init({ wasm: new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]) }));
    assert.throws(() => decide(${CASE}), /await init/);
    await init(); decides();`,
  "a bad case throws a KotowariError with code and field": `await init();
    assert.throws(() => decide({ marketplace: "qoo10-jp", parcel: "posted" }), (error) => error instanceof KotowariError && error instanceof Error && error.name === "KotowariError" && error.code === "unknown-value" && error.field === "parcel" && /posted/.test(error.message));`,
  "decideAll() answers in order, and a bad case has its error in its place": `await init();
    const cases = [${CASE}, { marketplace: "qoo10-jp", parcel: "posted" }, null, 7, "x", [], () => {}, new Proxy({}, { ownKeys() { throw new Error("no"); } }), { get marketplace() { throw { code: 1 }; } }, ${CASE}];
    const answers = decideAll(cases);
    assert.deepEqual(answers.map((answer) => answer.error?.code ?? answer.verdict), ["automatic", "unknown-value", "wrong-type", "wrong-type", "wrong-type", "wrong-type", "bad-json", "bad-json", "bad-json", "automatic"]);
    assert.deepEqual(Object.keys(answers[1].error), ["code", "field", "message"]);
    assert.equal(JSON.stringify(answers[0]), JSON.stringify(decide(${CASE})));`,
  "decideAll() takes a generator, a set and nothing, but nothing else": `await init();
    assert.equal(decideAll((function* () { yield ${CASE}; yield ${CASE}; })()).length, 2);
    assert.equal(decideAll(new Set([${CASE}])).length, 1);
    assert.deepEqual(decideAll([]), []);
    assert.throws(() => decideAll(${CASE}), TypeError);
    assert.throws(() => decideAll((function* () { yield ${CASE}; throw new RangeError("mine"); })()), /mine/);`,
  "both entries export the same, and that is what is typed": `
    const exported = [...(await readFile(pkg + "kotowari.d.ts", "utf8")).matchAll(/^export (default )?(?:function|class) (\\w+)/gm)];
    const typed = [...new Set(exported.map(([, isDefault, name]) => (isDefault ? "default" : name)))]; // overloads share a name
    for (const entry of ["index.js", "node.js"]) assert.deepEqual(Object.keys(await import(pkg + entry)).sort(), typed.sort(), entry);`,
  "the data files can be asked for by name": `for (const file of ["kotowari_bg.wasm", "kotowari.rules", "kotowari.ja.texts", "kotowari.en.texts", "kotowari.de.texts", "package.json"]) assert((await readFile(new URL(import.meta.resolve("kotowari/" + file)))).length);`,
  "it runs in a worker thread": `const { Worker } = await import("node:worker_threads");
    const worker = new Worker('import init, { decide } from "kotowari"; import { parentPort } from "node:worker_threads"; await init(); parentPort.postMessage(decide(${CASE}).verdict);', { eval: true });
    assert.equal(await new Promise((done, failed) => { worker.on("message", done); worker.on("error", failed); }), "automatic");`,
  "it runs where code from strings is forbidden": [
    `await init(); decides();`,
    "--disallow-code-generation-from-strings",
  ],
};

/** No Node in sight: no process, no Buffer, and a fetch() that knows no files. */
const BARE = `${START.replace(`"kotowari"`, `"./node_modules/kotowari/index.js"`)}
new Response(""); // made by Node when first asked for, with what is taken away next
for (const name of ["process", "Buffer", "setImmediate", "clearImmediate", "global"]) delete globalThis[name];
globalThis.fetch = (place) => Promise.reject(new TypeError("fetch knows no " + place));
await assert.rejects(init(), /could not be loaded: file:.*fetch knows no/);
await init({ wasm: new Uint8Array(wasm), rules: new Uint8Array(rules), texts: { ja: new Uint8Array(ja), en: new Uint8Array(en) } });
decides();
`;

export async function runtimes(test, { root }) {
  const node = (code, ...flags) => {
    try {
      execFileSync(process.execPath, [...flags, "--input-type=module", "--eval", code], {
        cwd: root,
        encoding: "utf8",
        stdio: "pipe",
      });
    } catch ({ stdout, stderr }) {
      throw new Error(stdout + stderr);
    }
  };
  for (const [sentence, code] of Object.entries(NODE)) {
    const [body, ...flags] = [code].flat();
    await test(`in Node, ${sentence}`, () => node(START + body, ...flags));
  }
  await test("in a runtime without Node's globals and without files, bytes are enough", () => node(BARE));
  await test("the entry for browsers uses nothing that is Node's", async () => {
    const { readFile } = await import("node:fs/promises");
    for (const file of ["index.js", "ready.js", "decide.js", "kotowari.js", "element.js"]) {
      assert.doesNotMatch(
        await readFile(`${root}/node_modules/kotowari/${file}`, "utf8"),
        /\b(process|Buffer|require|__dirname)\b|node:/,
        file,
      );
    }
  });
}
