// The same small policy (policy.mjs) in other rule engines and in kotowari, in one process, taking turns.
// Usage: node benches/peers.mjs FOLDER
import { readFile } from "node:fs/promises";
import jsonLogic from "json-logic-js";
import { Engine } from "json-rules-engine";
import startZen, { evaluateExpression } from "@gorules/zen-engine-wasm";
import init, { decide } from "../dist/pkg/node.js";
import { keep, median } from "./measure.mjs";
import { FACTS, ROWS, all, asCase, neighbours } from "./policy.mjs";

const ROUNDS = 7;
const TURN = 100; // ms of one engine in one round

await init();
await startZen({
  module_or_path: await readFile(new URL(import.meta.resolve("@gorules/zen-engine-wasm/dist/zen_engine_wasm_bg.wasm"))),
});

// Each engine gets the policy once, in the quickest of its own terms, and is asked facts → verdict.
const logic = {
  if: [
    ...ROWS.flatMap(({ when, verdict }) => [
      { and: Object.entries(when).map(([fact, values]) => ({ in: [{ var: fact }, values] })) },
      verdict,
    ]),
    null,
  ],
};

const rules = new Engine(
  ROWS.map(({ when, verdict }, at) => ({
    conditions: { all: Object.entries(when).map(([fact, value]) => ({ fact, operator: "in", value })) },
    event: { type: verdict },
    priority: ROWS.length - at, // one after the other, so that it can stop at the first that fits
  })),
);
rules.on("success", () => rules.stop());

const literal = (value) => (typeof value === "string" ? `'${value}'` : String(value));
const condition = ([fact, values]) => `${fact} in [${values.map(literal).join(", ")}]`;
const expression = ROWS.reduceRight(
  (otherwise, { when, verdict }) =>
    `(${Object.entries(when).map(condition).join(" and ")} ? '${verdict}' : ${otherwise})`,
  "null",
);

function byHand(facts) {
  for (const { when, verdict } of ROWS) {
    let fits = true;
    for (const fact in when) {
      if (!when[fact].includes(facts[fact])) {
        fits = false;
        break;
      }
    }
    if (fits) return verdict;
  }
  return null;
}

const { packages: installed } = JSON.parse(await readFile(new URL("package-lock.json", import.meta.url), "utf8"));
/** A peer with the version that is installed. */
const named = (name, from = name) => `${name} ${installed[`node_modules/${from}`].version}`;

const peers = {
  "plain JavaScript over the rows": byHand,
  [named("json-logic-js")]: (facts) => jsonLogic.apply(logic, facts),
  [named("zen-engine-wasm", "@gorules/zen-engine-wasm")]: (facts) => evaluateExpression(expression, facts),
  [named("json-rules-engine")]: async (facts) => (await rules.run(facts)).events[0]?.type ?? null,
};

// Facts that clash are refused by kotowari and unknown to the others: left out.
const possible = all().flatMap((facts) => {
  try {
    const given = asCase(facts);
    return [{ facts, given, verdict: decide(given).verdict }];
  } catch (error) {
    if (error.code !== "contradiction") throw error;
    return [];
  }
});
// Spread over all of them by a step that falls on every value of every fact.
const sample = Array.from({ length: 61 }, (_, at) => possible[(at * 97) % possible.length]);

const agreeing = {};
for (const [name, ask] of Object.entries(peers)) {
  agreeing[name] = 0;
  for (const { facts, verdict } of possible) {
    if ((await ask(facts)) === verdict) agreeing[name] += 1;
    else if (process.env.SHOW) console.error(name, JSON.stringify(facts), await ask(facts), "not", verdict);
  }
}

// What is timed: the verdict; and the verdict with what would turn it, which kotowari always tells and
// the others have to be asked for: once more for each other value of each fact.
const BARE = { only: ["verdict", "then", "overall", "settled"] };
const engines = [
  { name: "kotowari, whole decision", work: ({ given }) => decide(given) },
  { name: "kotowari, bare verdict", work: ({ given }) => decide(given, BARE) },
];
for (const [name, ask] of Object.entries(peers)) {
  engines.push({ name, what: "verdict", work: ({ facts }) => ask(facts) });
  const isAsync = ask.constructor.name === "AsyncFunction";
  engines.push({
    name,
    what: "turns",
    work: isAsync
      ? async ({ facts, around }) => {
          const own = await ask(facts);
          const turned = [];
          for (const other of around) if ((await ask(other)) !== own) turned.push(other);
          return turned;
        }
      : ({ facts, around }) => {
          const own = ask(facts);
          return around.filter((other) => ask(other) !== own);
        },
  });
}
for (const each of sample) each.around = neighbours(each.facts);

/** Nanoseconds of one case, over as many whole passes as fill the turn. */
async function turn(work) {
  const start = performance.now();
  let passes = 0;
  while (passes === 0 || performance.now() - start < TURN) {
    for (const each of sample) {
      const answer = work(each);
      if (answer instanceof Promise) await answer;
    }
    passes += 1;
  }
  return ((performance.now() - start) * 1e6) / (passes * sample.length);
}

for (const engine of engines) {
  await turn(engine.work); // to warm up
  engine.times = [];
}
for (let round = 0; round < ROUNDS; round += 1) {
  for (const engine of engines) engine.times.push(await turn(engine.work));
}

await keep("peers", {
  facts: Object.keys(FACTS).length,
  rows: ROWS.length,
  cases: possible.length,
  around: neighbours(possible[0].facts).length,
  rounds: ROUNDS,
  agreeing,
  engines: engines.map(({ name, what, times }) => ({ name, what, ns: median(times) })),
});
