// Walks every path of the taps of the built page and prints the verdicts by marketplace.
//
//   node tests/taps/walk.mjs [--list]     --list: every path left open, one a line
//
// The module in dist/pkg is loaded as the page loads it; its own page says which answers are offered, and they
// are pressed. No path may end in `need-facts` or leave `then` open.

import { readFileSync } from "node:fs";
import { Checker, Rulebook, initSync } from "../../dist/pkg/kotowari.js";

const file = (name) => new URL(`../../dist/pkg/${name}`, import.meta.url);
initSync({ module: readFileSync(file("kotowari_bg.wasm")) });
const rules = new Rulebook(readFileSync(file("kotowari.rules")));
for (const language of ["ja", "en", "de"])
  rules.words(language, readFileSync(file(`kotowari.${language}.texts`), "utf8"));

const NOON = Date.UTC(2026, 10, 27, 3) / 1000;

/** As much of a document as the module needs to draw in: an element or, where it has no name, a text. */
class Drawn {
  attributes = new Map();
  children = [];
  parent = null;
  textContent = "";
  value = ""; // of a field
  constructor(localName) {
    this.localName = localName;
  }
  get ownerDocument() {
    return DOCUMENT;
  }
  get nodeType() {
    return this.localName ? 1 : 3;
  }
  get firstChild() {
    return this.children[0] ?? null;
  }
  get nextSibling() {
    return this.parent?.children[this.parent.children.indexOf(this) + 1] ?? null;
  }
  contains(other) {
    return other === this || this.children.some((child) => child.contains(other));
  }
  appendChild(child) {
    return this.insertBefore(child, null);
  }
  insertBefore(child, next) {
    child.remove();
    this.children.splice(next ? this.children.indexOf(next) : this.children.length, 0, child);
    child.parent = this;
    return child;
  }
  removeChild(child) {
    child.remove();
    return child;
  }
  remove() {
    this.parent?.children.splice(this.parent.children.indexOf(this), 1);
    this.parent = null;
  }
  setAttribute(name, value) {
    this.attributes.set(name, value);
  }
  removeAttribute(name) {
    this.attributes.delete(name);
  }
}
const DOCUMENT = {
  createElement: (name) => new Drawn(name),
  createElementNS: (_, name) => new Drawn(name),
  createTextNode: (text) => Object.assign(new Drawn(), { textContent: text }),
};

const checker = new Checker(rules);
checker.tick(NOON, 540);
const root = new Drawn("div");
checker.mount(root);
let decision = null;
const faults = [];

/** Presses a button and returns the page. */
function press(what, value = "") {
  checker.act(what, value, "", "");
  const shown = checker.show(true);
  if ("decision" in shown) decision = shown.decision;
  // What the module says where it has no words.
  const dumb = [JSON.stringify(shown), ...words(root)].some((text) => text.includes("\ufffd"));
  if (dumb) faults.push(`${what} ${value}: a sentence without words`);
  return root;
}

/** Every text, value and attribute on a page. */
function* words(node) {
  yield node.textContent;
  yield node.value;
  yield* node.attributes.values();
  for (const child of node.children) yield* words(child);
}

/** The values of the buttons of one kind on a page. */
function* offered(node, what) {
  if (node.attributes.get("data-do") === what) yield node.attributes.get("data-value");
  for (const child of node.children) yield* offered(child, what);
}

const table = new Map(); // marketplace → verdict/then → paths
const open = [];
let paths = 0;
const started = Date.now();

function note(taps) {
  paths += 1;
  if (decision === null) {
    faults.push(`${taps.join(" › ")}: no decision`);
    return;
  }
  const { verdict, then, overall, settled, headline, ask, message } = decision;
  const place = taps[0].startsWith("own-store") ? taps[0] : taps[0].split("-")[0];
  const row = table.get(place) ?? table.set(place, new Map()).get(place);
  const word = then === null ? verdict : `${verdict} / ${then}`;
  row.set(word, (row.get(word) ?? 0) + 1);
  const wrong = [
    !overall && "no overall",
    !headline && "no headline",
    !message && "no letter",
    verdict === "not-a-cancellation" && then === null && "not-a-cancellation without then",
    settled === "settled" && then === "need-facts" && "settled although then is open",
    ask.length > 3 && "more than three questions",
  ].filter(Boolean);
  if (wrong.length > 0) faults.push(`${taps.join(" › ")}: ${wrong.join(", ")}`);
  if (verdict === "need-facts" || then === "need-facts")
    open.push({ taps, verdict, then, asks: ask.map((one) => one.fact) });
}

const start = press("over");
for (const place of [...offered(start, "place")]) {
  press("over");
  for (const moment of [...offered(press("place", place), "moment")]) {
    checker.act("moment", moment, "", "");
    for (const reason of [...offered(press("edit", "2"), "reason")]) {
      checker.act("reason", reason, "", "");
      for (const channel of [...offered(press("edit", "3"), "channel")]) {
        press("channel", channel);
        note([place, moment, reason, channel]);
      }
    }
  }
}

for (const [place, row] of table) {
  console.log(`\n${place}`);
  const all = [...row.values()].reduce((sum, one) => sum + one, 0);
  for (const [word, count] of [...row].sort((a, b) => b[1] - a[1])) {
    console.log(`  ${String(count).padStart(6)}  ${((count * 100) / all).toFixed(1).padStart(5)} %  ${word}`);
  }
}
if (process.argv.includes("--list"))
  for (const one of open) console.log(one.taps.join(" › "), one.verdict, one.then, one.asks.join(","));

console.log(`\n${paths} paths in ${Math.round((Date.now() - started) / 1000)} s; left open ${open.length}`);

const checks = [
  ["no path stays open", open.length === 0],
  ["every path ends in a whole answer", faults.length === 0],
  ["all paths were walked", paths > 20_000],
];
for (const one of faults.slice(0, 20)) console.log(`fault: ${one}`);
for (const { taps, asks } of open.slice(0, 20)) console.log(`left open: ${taps.join(" › ")} (asks ${asks.join(", ")})`);
let failed = 0;
for (const [sentence, holds] of checks) {
  console.log(`${holds ? "ok" : "FAILED"} ${sentence}`);
  failed += holds ? 0 : 1;
}
console.log(`${checks.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
