// Prints what was measured as one table. Times are of this machine and this run; ratios are what to quote.
import { readFile } from "node:fs/promises";
import { cpus, loadavg } from "node:os";
import { SETS, folder } from "./measure.mjs";

const read = async (name) => JSON.parse(await readFile(`${folder}/${name}.json`, "utf8").catch(() => "null"));
const [native, node, chromium, runner, peers, older] = await Promise.all(
  ["native", "node", "chromium", "runner", "peers", "older"].map(read),
);

const WIDTHS = [52, 13, 13, 13, 13];
const line = (...cells) =>
  console.log(
    cells
      .map((cell, at) => (at ? cell.padStart(WIDTHS[at]) : cell.padEnd(WIDTHS[at])))
      .join(" ")
      .trimEnd(),
  );
const title = (...cells) => {
  console.log();
  line(...cells);
};
/** Three digits that mean something. */
const number = (value) => (value >= 100 ? Math.round(value).toLocaleString("en") : value.toPrecision(3));
const us = (ns) => number(ns / 1000);
const times = (value) => `${number(value)} x`;
const NAMES = { known: "everything known", taps: "four taps", open: "an answer missing: need-facts" };
const WHAT = {
  verdict: "module to first verdict",
  page: "page ready to be tapped",
  answer: "answer to four taps, painted",
  search: "Pagefind's first result, painted",
};
const slowed = (rate) => (rate === 1 ? "full speed" : `CPU slowed ${rate}x`);
const start = (what, rate, isOlder = false) =>
  chromium.starts.find((each) => each.what === what && each.rate === rate && each.isOlder === isOlder);
const of = (rows, set) => rows.find((each) => each.set === set);

console.log(
  `\n${cpus().length} cores, load ${loadavg()[0].toFixed(1)} (above 2: other work ran beside this), Node ${process.version}`,
);
title("one decision with its whole explanation, µs", "p50", "p99", "p50 / native");
const places = [["native", native], ["Node", node], ...(chromium ? [["Chromium", chromium.rows]] : [])];
for (const [place, rows] of places) {
  for (const set of SETS) {
    const { cases, p50, p99 } = of(rows, set);
    line(`${place}: ${NAMES[set]} (${cases} cases)`, us(p50), us(p99), times(p50 / of(native, set).p50));
  }
}

title("what it consists of natively, p50, µs", "parse", "decide", "write JSON");
for (const set of SETS) {
  const { parse, decide, json } = of(native, set);
  line(NAMES[set], us(parse), us(decide), us(json));
}

if (chromium) {
  title("cold start in Chromium, ms, new profile each time", "median", "least-most", "of 1x");
  for (const { what, rate, runs, median, least, most } of chromium.starts.filter(({ isOlder }) => !isOlder)) {
    line(
      `${WHAT[what]}, ${slowed(rate)} (${runs} runs)`,
      number(median),
      `${Math.round(least)}-${Math.round(most)}`,
      times(median / start(what, 1).median),
    );
  }
  title("answer to four taps / Pagefind's first result", "ratio", "wanted");
  for (const rate of [4, 1])
    line(
      slowed(rate),
      times(start("answer", rate).median / start("search", rate).median),
      rate === 4 ? "<= 1.5 x" : "",
    );
  console.log(`Pagefind 1.6.0, its search box over ${chromium.pages} pages of kotowari's own words; both from the navigation on, in turns.
Slowed is the page, not its workers: Pagefind searches in one, kotowari decides without.`);
  const { rows: many, decided, pause } = chromium.list;
  title(`a list of ${many.toLocaleString("en")} different rows in Chromium, ms`, "median", "least-most");
  for (const [what, { runs, median, least, most }] of [
    ["decided and shown", decided],
    ["longest time the page did not answer", pause],
  ]) {
    line(`${what} (${runs} runs)`, number(median), `${Math.round(least)}-${Math.round(most)}`);
  }
} else {
  console.log("\nno Chromium on this machine: its rows are left out");
}

title("NDJSON runner, everything known", "lines", "peak MB", "lines/s");
for (const { lines, seconds, peak } of [runner.few, runner.many]) {
  // So few lines tell nothing of speed.
  line(
    "",
    lines.toLocaleString("en"),
    Number.isFinite(peak) ? number(peak / 1024) : "-",
    lines > 1000 ? number(lines / seconds) : "-",
  );
}
if (Number.isFinite(runner.many.peak)) {
  const { few, many } = runner;
  console.log(
    `${times(many.lines / few.lines)} the lines, ${number(many.megabytes)} MB written: ${times(many.peak / few.peak)} the memory`,
  );
}

if (older) {
  title(`time of commit ${older.commit} / time of this one`, "p50", "p99");
  const ratios = (place, rows) => {
    for (const { set, p50, p99 } of rows) {
      const { cases, all } = of(older.native, set);
      line(`${place}: ${NAMES[set]} (${cases} of ${all})`, times(p50), times(p99));
    }
  };
  ratios("native", older.native);
  line("runner, everything known, time of a line", times(older.runner));
  if (chromium?.ratios) {
    ratios("Chromium", chromium.ratios);
    for (const { what, rate, median } of chromium.starts.filter(({ isOlder }) => isOlder)) {
      line(`${WHAT[what]}, ${slowed(rate)}`, times(median / start(what, rate).median));
    }
  }
  console.log("Above 1 this one is the quicker. In turns, over the cases that both know; a page's start is p50 only.");
}

title(
  `one policy: ${peers.facts} facts, ${peers.rows} rows, median of ${peers.rounds} turns, µs`,
  "verdict",
  "+ what turns",
  "bare / first",
  "own / second",
);
const [own, bare, ...others] = peers.engines;
line(own.name, "", us(own.ns));
line(bare.name, us(bare.ns));
for (const { name, ns } of others.filter(({ what }) => what === "verdict")) {
  const turns = others.find((each) => each.name === name && each.what === "turns").ns;
  line(
    `${name} (agrees on ${peers.agreeing[name]} of ${peers.cases})`,
    us(ns),
    us(turns),
    times(bare.ns / ns),
    times(own.ns / turns),
  );
}
console.log(`
verdict: the bare verdict. + what turns: also which other value of one fact would turn it, for which a peer
must be asked ${peers.around} times more. bare, own: kotowari's bare verdict and its whole decision, each with the way into
the module and out of it; above 1 it is the slower, below 1 the quicker.
A peer is quick to a bare verdict because that is all it gives: no reasons or sources, no duties, days, money
or letter, no words in two languages; and a fact nobody gave is to it false or an error, never open. Its rows
are data read at run time (zen-engine-wasm reads its expression at every call); kotowari's are compiled in.`);
