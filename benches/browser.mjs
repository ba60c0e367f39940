// The same in Chromium; how long it is from a navigation to the first verdict, each time in a profile
// that has never seen the site, and to the first result of Pagefind, taking turns; and a long list, with how long its
// page ever fails to answer. Usage: node benches/browser.mjs FOLDER [SITE]   SITE: dist/ of an older commit, measured too
import { writeFile } from "node:fs/promises";
import { chromium } from "playwright-core";
import { serve } from "../scripts/serve.mjs";
import { list } from "../tests/browser/rows.mjs";
import { SETS, cases, folder, keep, median, percentile, row, shared, timed } from "./measure.mjs";
import { QUERY, searchable } from "./search.mjs";

const RUNS = 5;
const [, , , older] = process.argv;
const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

// A page that does nothing but decide, in place of one of the site's own.
const BLANK = "/offline.html";
const [first] = await cases(older ? shared("known") : "known");
const page = (script) =>
  Buffer.from(`<!DOCTYPE html><meta charset="utf-8"><title>bench</title><link rel="icon" href="data:,">${script}`);
const FIRST_VERDICT = page(`<script type="module">
  import init, { decide } from "./pkg/index.js";
  await init();
  decide(${JSON.stringify(first)});
  document.documentElement.dataset.took = performance.now(); // since the navigation began
</script>`);

const browser = await chromium.launch({ executablePath, args });

async function withPage(folder, body, work) {
  const site = await serve(folder, { change: (path, file) => (path === BLANK ? body : file) });
  const context = await browser.newContext();
  try {
    return await work(await context.newPage(), site.address);
  } finally {
    await context.close();
    site.close();
  }
}

/** Milliseconds of each decision, by set. */
async function warm(site, sets) {
  return withPage(site, page(""), async (page, address) => {
    // Isolated documents get a clock of 5 µs; others one of 100 µs.
    await page.route(`**${BLANK}`, async (route) => {
      const response = await route.fetch();
      const headers = {
        ...response.headers(),
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-embedder-policy": "require-corp",
      };
      await route.fulfill({ response, headers });
    });
    await page.goto(address + BLANK.slice(1));
    if (!(await page.evaluate(() => crossOriginIsolated))) throw new Error("the clock is too coarse");
    const samples = {};
    for (const set of sets) {
      samples[set] = await page.evaluate(`(async () => {
        const { default: init, decide } = await import("./pkg/index.js");
        await init();
        return (${timed})(decide, ${JSON.stringify(await cases(set))}, 2000);
      })()`);
    }
    return samples;
  });
}

/** Milliseconds from navigation to the module's first verdict, to the page that can be tapped, and to the answer that a
 * seller who taps at once sees painted. */
const cold = {
  verdict: (site, rate) =>
    withPage(site, FIRST_VERDICT, async (page, address) => {
      await slow(page, rate);
      await page.goto(address + BLANK.slice(1));
      return took(page);
    }),
  page: (site, rate) =>
    when(site, rate, "kotowari-check[state=ready]", () => {
      document.documentElement.dataset.took ??= performance.now();
    }),
  answer: (site, rate) =>
    when(site, rate, "kotowari-check[state=ready]", (element) => {
      const taps = [
        ["place", "qoo10-jp"],
        ["moment", "date-set"],
        ["reason", "change-of-mind"],
        ["channel", "cancel-button"],
      ];
      const inside = (selector) => element.shadowRoot.querySelector(selector);
      for (const [question, answer] of taps) inside(`[data-do="${question}"][data-value="${answer}"]`)?.click();
      // Rules and words that the answer needs may have to come first.
      const answered = () => {
        if (!inside("[data-verdict]")) return;
        come.disconnect();
        // The frame after the next one: then it has been painted.
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            document.documentElement.dataset.took ??= performance.now();
          }),
        );
      };
      const come = new MutationObserver(answered);
      come.observe(element.shadowRoot, { subtree: true, childList: true });
      answered();
    }),
  /** Pagefind's first result, painted, for a reader who searches at once. */
  search: (site, rate) =>
    when(site, rate, "pagefind-searchbox input", (input, query) => {
      const found = new MutationObserver(() => {
        if (!document.querySelector("a.pf-searchbox-result[href]")) return;
        found.disconnect();
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            document.documentElement.dataset.took ??= performance.now();
          }),
        );
      });
      found.observe(document, { subtree: true, childList: true });
      input.focus();
      input.value = query;
      input.dispatchEvent(new Event("input", { bubbles: true }));
    }),
};

/** The site's first page; `act` is called in it with what `selector` finds, once that is there. */
const when = (site, rate, selector, act) =>
  withPage(site, page(""), async (page, address) => {
    await page.addInitScript(`{
      const watch = new MutationObserver(() => {
        const found = document.querySelector(${JSON.stringify(selector)});
        if (!found) return;
        watch.disconnect();
        (${act})(found, ${JSON.stringify(QUERY)});
      });
      watch.observe(document, { subtree: true, childList: true, attributeFilter: ["state"] });
    }`);
    await slow(page, rate);
    await page.goto(address);
    return took(page);
  });

async function took(page) {
  await page.waitForSelector("html[data-took]", { state: "attached" });
  return page.evaluate(() => Number(document.documentElement.dataset.took));
}

/** Milliseconds from the button to the answers of a list of different rows, and the longest gap between two beats of its page. */
const ROWS = 10_000;
const listed = () =>
  withPage("dist", page(""), async (page, address) => {
    page.setDefaultTimeout(0);
    const settled = () => page.waitForSelector("main:not([aria-busy], [data-busy])");
    await page.goto(`${address}batch.html`);
    await page.waitForSelector("main[data-state=ready]", { state: "attached" });
    await page.evaluate(() => {
      let last = performance.now();
      globalThis.longest = 0;
      setInterval(() => {
        const now = performance.now();
        globalThis.longest = Math.max(globalThis.longest, now - last);
        last = now;
      }, 10);
    });
    await page.locator("#file").setInputFiles(`${folder}/list.csv`); // from the disk: handing the bytes over would itself keep the page busy
    await page.waitForSelector("#map");
    await settled();
    await page.locator("#field-marketplace").selectOption("value:qoo10-jp");
    await settled();
    const from = performance.now();
    await page.locator("[data-do=decide]").click();
    await page.waitForSelector("#results");
    await settled();
    return { decided: performance.now() - from, pause: await page.evaluate(() => globalThis.longest) };
  });

async function slow(page, rate) {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate });
}

const samples = await warm("dist", SETS);
const rows = await Promise.all(SETS.map(async (set) => row(set, await cases(set), samples[set])));
/** What all runs of a thing took. */
const summed = (samples) => ({
  runs: RUNS,
  median: median(samples),
  least: Math.min(...samples),
  most: Math.max(...samples),
});

const pages = await searchable(`${folder}/search`, await cases("known"));
const sites = [{ site: "dist", isOlder: false }, ...(older ? [{ site: older, isOlder: true }] : [])];
const runs = [1, 4].flatMap((rate) => [
  ...["verdict", "page", "answer"].flatMap((what) => sites.map((one) => ({ what, rate, ...one, samples: [] }))),
  { what: "search", rate, site: `${folder}/search`, isOlder: false, samples: [] },
]);
for (let turn = 0; turn < RUNS; turn += 1) {
  // Back and forth, so that none always follows the same one.
  for (const { what, rate, site, samples } of turn % 2 ? runs.toReversed() : runs)
    samples.push(await cold[what](site, rate));
}
const starts = runs.map(({ what, rate, isOlder, samples }) => ({ what, rate, isOlder, ...summed(samples) }));

/** By set: how much longer the older commit's module takes for the cases that both know, in turns. */
async function compared() {
  const sets = SETS.map(shared);
  const turns = [];
  for (let turn = 0; turn < 2; turn += 1) turns.push([await warm("dist", sets), await warm(older, sets)]);
  const at = (side, set, percent) =>
    percentile(
      turns.flatMap((turn) => turn[side][set]),
      percent,
    );
  return SETS.map((set) => ({
    set,
    p50: at(1, shared(set), 50) / at(0, shared(set), 50),
    p99: at(1, shared(set), 99) / at(0, shared(set), 99),
  }));
}
const ratios = older ? await compared() : null;

await writeFile(`${folder}/list.csv`, list(ROWS, (at) => 1000 + at).join("\n"));
const lists = [];
for (let at = 0; at < RUNS; at += 1) lists.push(await listed());
await browser.close();
await keep("chromium", {
  rows,
  starts,
  pages,
  ratios,
  list: {
    rows: ROWS,
    decided: summed(lists.map(({ decided }) => decided)),
    pause: summed(lists.map(({ pause }) => pause)),
  },
});
