// What all browser suites share: the browsers' pages, what is heard of them, what is counted, and how long is waited.
// A test waits for a state that stays, never for a moment, and measures nothing: that is what benches/ is for.
// Usage of every suite: node tests/browser/SUITE.mjs [part of a sentence]. PATIENCE=3 waits three times as long;
// LATE=2000 keeps every file of rules and words back for that many milliseconds, which a test has to bear that waits for states.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";
import { serve } from "../../scripts/serve.mjs";

/** How long anything is waited for before it counts as never, in milliseconds. Nobody waits so long for what comes. */
export const DEADLINE = 180_000 * Number(process.env.PATIENCE ?? 1);
export const PHONE = { width: 390, height: 844 };
export const DESKTOP = { width: 1280, height: 900 };

const only = process.argv[2];
/** Whether the whole suite runs, or what it is asked for has this sentence in it. */
export const wanted = (sentence = "") => !only || sentence.includes(only);

let passed = 0,
  failed = 0;
/** Counts one sentence: proved, or failed for this reason. */
function tell(sentence, reason) {
  reason === undefined ? (passed += 1) : (failed += 1);
  console.log(
    reason === undefined
      ? `ok ${sentence}`
      : `FAIL ${sentence}\n     ${String(reason?.stack ?? reason)
          .split("\n")
          .slice(0, 12)
          .join("\n     ")}`,
  );
}

/** A sentence that is decided already. */
export const report = (sentence, held, why = "it does not hold") =>
  wanted(sentence) && tell(sentence, held ? undefined : why);

/** A sentence that holds unless `proof` throws. */
export async function proves(sentence, proof) {
  if (!wanted(sentence)) return;
  await Promise.resolve()
    .then(proof)
    .then(
      () => tell(sentence),
      (reason) => tell(sentence, reason ?? "no reason"),
    );
}

export function holds(condition, what) {
  if (!condition) throw new Error(what);
}
export const same = (shown, expected) =>
  holds(shown === expected, `${JSON.stringify(shown)} is not ${JSON.stringify(expected)}`);

/** The same promise, but an error after the deadline: for what cannot be told one. */
export function within(promise, what) {
  let timer;
  const never = new Promise((_, late) => {
    timer = setTimeout(() => late(new Error(`never: ${what}`)), DEADLINE);
  });
  return Promise.race([promise, never]).finally(() => clearTimeout(timer));
}

let launched;
const browser = () =>
  (launched ??= chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
    timeout: DEADLINE,
  }));

/** Runs in every page before its own scripts: a slow connection, for rules and words. */
function late(milliseconds) {
  const { fetch } = globalThis;
  globalThis.fetch = async (...asked) => {
    if (/\.(texts|rules)$/.test(asked[0]?.url ?? asked[0])) await new Promise((done) => setTimeout(done, milliseconds));
    return fetch(...asked);
  };
}

/** A profile that has seen nothing, as `browser.newContext` takes it; `noise` collects what its pages say on the console. */
export async function profile({ noise = [], ...options } = {}) {
  const context = await (
    await browser()
  ).newContext({
    viewport: PHONE,
    locale: "ja-JP",
    timezoneId: "Asia/Tokyo",
    permissions: ["clipboard-read", "clipboard-write"],
    ...options,
  });
  context.setDefaultTimeout(DEADLINE);
  context.setDefaultNavigationTimeout(DEADLINE);
  if (process.env.LATE) await context.addInitScript(late, Number(process.env.LATE));
  context.on("console", (message) => noise.push(message.text()));
  context.on("weberror", (error) => noise.push(String(error.error())));
  return context;
}

/** The service worker has the whole site and is at work: from here on nothing is fetched by itself. */
export const kept = (page) =>
  within(
    page.evaluate(async () => {
      const { active } = await navigator.serviceWorker.ready;
      while (active.state !== "activated")
        await new Promise((changed) => active.addEventListener("statechange", changed, { once: true }));
    }),
    "the service worker has the site",
  );

export const ready = (page) => page.waitForSelector("kotowari-check[state=ready]", { state: "attached" });

/** What playwright says where it keeps the service worker away. */
const AWAY = /Service Worker registration blocked by Playwright/;

/**
 * Runs `proof(page, site, context)` on a fresh page of a fresh server, and fails also if the console said anything or a
 * request followed the load. `path`, `folder`, `change` and `redirect`: what is served and opened; `before(page, context)`
 * comes first; `loaded`: the selector that ends the load; `says`: console messages that may come, by pattern; `fetches`:
 * requests may follow; `worker: false`: without the service worker, which would fetch at its own time what is spoilt here
 * on purpose. The rest is the profile's.
 */
export const test = (
  sentence,
  proof,
  {
    path = "",
    folder = "dist",
    change,
    redirect,
    before,
    loaded = "kotowari-check[state=ready]",
    says,
    fetches = false,
    worker = true,
    ...options
  } = {},
) =>
  proves(sentence, async () => {
    const site = await serve(folder, { change, redirect });
    const noise = [];
    const context = await profile({ noise, serviceWorkers: worker ? "allow" : "block", ...options });
    try {
      const page = await context.newPage();
      await before?.(page, context);
      await page.goto(site.address + path);
      await page.waitForSelector(loaded, { state: "attached" });
      if (worker) await kept(page);
      await page.waitForLoadState("networkidle");
      const asked = site.seen.length;
      await proof(page, site, context);
      // The browser looks for a newer service worker when it likes.
      if (!fetches)
        same(
          site.seen
            .slice(asked)
            .filter((file) => !file.endsWith("/sw.js"))
            .join(),
          "",
        );
      same(noise.filter((text) => !says?.test(text) && (worker || !AWAY.test(text))).join("\n"), "");
    } finally {
      await context.close();
      site.close();
    }
  });

// The checker, as a seller uses it.

/** Taps, and waits until the page is all there: another language's words may have to come first. */
export async function tap(page, act, value) {
  const button = page.locator(`[data-do="${act}"][data-value="${value}"]`);
  await button.waitFor({ state: "attached" });
  // Sites abroad stand behind one tile.
  if (act === "place" && !(await button.isVisible()))
    await page.locator(".abroad", { has: button }).locator("summary").click();
  await button.click();
  await page.locator(".root[aria-busy]").waitFor({ state: "detached" });
}
export async function taps(
  page,
  moment = "date-set",
  reason = "change-of-mind",
  channel = "cancel-button",
  place = "qoo10-jp",
) {
  await tap(page, "place", place);
  await tap(page, "moment", moment);
  await tap(page, "reason", reason);
  await tap(page, "channel", channel);
}
/** Opens every fold there is, or one and those inside. */
export async function unfold(page, fold) {
  const folds = fold ? [fold, `${fold} details`] : ["details"];
  const closed = page.locator(folds.map((one) => `${one}:not([open]) > summary`).join()).filter({ visible: true });
  while ((await closed.count()) > 0) await closed.first().click();
}
export const verdict = (page) => page.locator("[data-verdict]").getAttribute("data-verdict");

const AXE = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** axe finds nothing on the page and in its frames. */
export async function audit(page) {
  await page.evaluate(AXE);
  const found = await page.evaluate(async () => {
    const { violations } = await axe.run({
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    });
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map((node) => `${node.target.flat().join(" ")} ${node.any[0]?.message ?? ""}`)
          .slice(0, 3)
          .join(" | ")}`,
    );
  });
  same(found.join("\n"), "");
}
/** Nothing scrolls sideways. */
export const narrow = async (page) =>
  same(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);

/** What a proof that runs in the page itself may use, in either browser. */
const HELPERS = `
  const wait = async (test, what = String(test)) => {
    for (const start = performance.now(); performance.now() - start < ${DEADLINE};) {
      const found = await test();
      if (found) return found;
      await new Promise((done) => setTimeout(done, 20));
    }
    throw new Error("never: " + what);
  };
  // Two frames and a task, and the words that it needs: whatever the page does by itself when it is changed, it has done by then.
  const turn = async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))));
    for (const element of document.querySelectorAll("kotowari-check")) await settled(element);
  };
  const one = (selector = "kotowari-check") => document.querySelector(selector);
  const ready = (element = one()) => wait(() => element.getAttribute("state") === "ready", "ready");
  // The page is all there: no words have to come before it is shown.
  const settled = (element = one()) => wait(() => !element.shadowRoot?.querySelector(".root[aria-busy]"), "all words are here");
  const tap = (element, act, value) => {
    element.shadowRoot.querySelector('[data-do="' + act + '"][data-value="' + value + '"]').click();
    return settled(element);
  };
  const taps = async (element, moment = "date-set", reason = "change-of-mind", channel = "cancel-button") => {
    for (const [act, value] of [["moment", moment], ["reason", reason], ["channel", channel]]) await tap(element, act, value);
  };
  const verdict = (element = one()) => element.shadowRoot.querySelector("[data-verdict]")?.dataset.verdict;
  const heading = (element = one()) => element.shadowRoot.querySelector("h2")?.textContent;
  const shown = () => one("iframe") && getComputedStyle(one("iframe")).visibility === "visible" && one("a[data-kotowari]").getClientRects().length === 0;
`;
/** The call of `proof` as a script that a page can run. */
export const inPage = (proof, args) => `(async () => { ${HELPERS}; return (${proof})(...${JSON.stringify(args)}); })()`;

/** Ends a suite: the last line is the count, and a suite that proved nothing has failed. */
export async function close() {
  await (await launched)?.close();
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed || !passed ? 1 : 0;
}
