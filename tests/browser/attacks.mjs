// What somebody else can do to the built site: a network that answers in its place, a link that they wrote, storage that is
// spoilt, a page that frames it, a clock that is wrong. Each test is named by the sentence it proves, and fails also if the
// console said anything.
import { serve } from "../../scripts/serve.mjs";
import { close, holds, kept, profile, proves, ready, same, taps, verdict, within } from "./harness.mjs";
import { release } from "./release.mjs";

/** A sentence that holds unless `proof(page, site, context)` throws, on a page of a fresh server that has `path` open; `says`: what the console may say. */
const test = (sentence, proof, { path = "", change, says, ...options } = {}) => proves(sentence, async () => {
  const site = await serve("dist", { change });
  const noise = [];
  const context = await profile({ noise, ...options });
  try {
    const page = await context.newPage();
    await page.goto(site.address + path);
    await proof(page, site, context);
    same(noise.filter((text) => !says?.test(text)).join("\n"), "");
  } finally {
    await context.close();
    site.close();
  }
});

// What answers in the place of the site

/** Asks for the service worker as offline.html does, and says what became of it, and what is kept. */
const registered = (page) => page.evaluate(async () => {
  const { installing, waiting, active } = await navigator.serviceWorker.register("sw.js");
  const worker = installing ?? waiting ?? active;
  while (!/activated|redundant/.test(worker.state)) await new Promise((changed) => worker.addEventListener("statechange", changed, { once: true }));
  return [worker.state, ...await caches.keys()].join();
});
/** Looks for another version, and says what became of the worker that came. */
const updated = (page) => page.evaluate(async () => {
  const registration = await navigator.serviceWorker.ready;
  const came = new Promise((found) => registration.addEventListener("updatefound", () => found(registration.installing), { once: true }));
  await registration.update();
  const worker = await came;
  while (!/installed|redundant/.test(worker.state)) await new Promise((changed) => worker.addEventListener("statechange", changed, { once: true }));
  return worker.state;
});
const versions = (page) => page.evaluate(() => caches.keys().then((names) => names.map((name) => name.split(" ").at(-1)).join()));
const REFUSED = /integrity|Failed to (find|fetch|load)|404/;

const HOTEL = "<!DOCTYPE html><title>hotel wifi</title><p>Please accept our terms.</p>";
for (const [what, file, answer] of [
  ["a hotel's login page", "/index.html", () => HOTEL],
  ["a login page in the place of a script", "/renew.js", () => HOTEL],
  ["a script that a provider puts into the page", "/batch.html", (body) => String(body).replace("</body>", "<script src=//ads.example/a.js></script></body>")],
  ["a style sheet of the version before", "/style.css", (body) => `${body}\n/* old */`],
  ["half a picture", "/icon-192.png", (body) => body.subarray(0, 100)],
  ["half the module", "/pkg/kotowari_bg.wasm", (body) => body.subarray(0, 10_000)],
]) {
  let spoilt = true;
  await test(`${what} that comes while the site is being kept is not kept, and the next try keeps all of it`, async (page, site, context) => {
    same(await registered(page), "redundant");
    spoilt = false;
    same((await registered(page)).split(",")[0], "activated");
    await page.goto(site.address);
    await ready(page);
    await context.setOffline(true);
    await page.reload();
    await ready(page);
    same(await page.title(), "キャンセル、断れる? kotowari");
    await taps(page);
    same(await verdict(page), "must-accept");
  }, { path: "embed-plain.html", says: REFUSED, change: (path, body) => spoilt && path === file ? answer(body) : body });
}

/** A worker as it was before anything was compared: it keeps the page that it is given first. */
const CREDULOUS = `
  const kept = () => caches.open("kotowari / 00000000000000aa");
  addEventListener("install", (event) => event.waitUntil(kept().then((cache) => cache.add("./"))));
  addEventListener("fetch", (event) => {
    if (event.request.mode === "navigate") event.respondWith(kept().then((cache) => cache.match("./")));
  });
`;
{
  let before = true;
  await test("what an earlier version took for the page is gone with the next one, once its tabs are closed", async (page, site, context) => {
    same(await registered(page), "activated,kotowari / 00000000000000aa");
    await page.goto(site.address);
    same(await page.title(), "hotel wifi");
    before = false;
    same(await updated(page), "installed");
    const [other] = await Promise.all([context.newPage(), page.close()]);
    await other.goto(`${site.address}404.html`).then(() => other.goto(site.address));
    await ready(other);
    same(await versions(other), (await (await fetch(`${site.address}sw.js`)).text()).match(/\$\{OURS\}([0-9a-f]{16})/)[1]);
  }, { path: "embed-plain.html", says: /404/, change: (path, body) => before && path === "/sw.js" ? CREDULOUS : before && path === "/index.html" ? HOTEL : body });
}

await test("what a browser has dropped of the site is fetched and kept again", async (page, site, context) => {
  await ready(page);
  await kept(page);
  const lost = await page.evaluate(async () => {
    const cache = await caches.open((await caches.keys())[0]);
    return Promise.all(["./", "style.css", "pkg/kotowari_bg.wasm"].map((file) => cache.delete(file)));
  });
  same(lost.join(), "true,true,true");
  await page.goto("about:blank");
  await within((async () => {
    const session = await context.newCDPSession(page);
    await session.send("ServiceWorker.enable");
    await session.send("ServiceWorker.stopAllWorkers"); // as a browser does by itself: what it has seen of its cache is forgotten
  })(), "the worker is stopped");
  await page.goto(site.address);
  await ready(page);
  await page.waitForFunction(async () => (await Promise.all(["./", "style.css", "pkg/kotowari_bg.wasm"].map((file) => caches.match(file)))).every(Boolean));
  await context.setOffline(true);
  await page.reload();
  await ready(page);
});

/** The element's styles of another version: one that can be told apart. */
const newer = await release("0123456789abcdef", { "pkg/kotowari.styles": (styles) => `${styles}:host{--version:2}` });
const version = (page) => page.locator("kotowari-check").first().evaluate((element) => getComputedStyle(element).getPropertyValue("--version") || "1");

{
  let published = () => false;
  await test("of an update of which one file is still the old one nothing is taken, and all of it once the file has come", async (page) => {
    await ready(page);
    await kept(page);
    const before = await versions(page);
    published = (path) => path !== "/pkg/kotowari.styles";
    same(await updated(page), "redundant");
    same(await versions(page), before);
    same(await page.locator(".renew").isVisible(), false);
    await page.reload();
    await ready(page);
    same(await version(page), "1");
    published = () => true;
    same(await updated(page), "installed");
    await page.locator(".renew button").click();
    await page.waitForFunction(() => getComputedStyle(document.querySelector("kotowari-check")).getPropertyValue("--version") === "2");
    await ready(page);
  }, { says: REFUSED, change: (path, body) => published(path) && newer.get(path) || body });
}

{
  let published = false;
  await test("a page that is open while another tab takes a new version keeps to its own, and both are gone once it is closed", async (page, site, context) => {
    await ready(page);
    await kept(page);
    const old = await versions(page);
    const [embed, second] = [await context.newPage(), await context.newPage()];
    await embed.setViewportSize({ width: 400, height: 300 });
    await embed.goto(`${site.address}embed-page.html`); // its checker is far below
    await second.goto(site.address);
    await ready(second);
    same(await embed.locator("#live[state]").count(), 0);
    published = true;
    same(await updated(page), "installed");
    await second.locator(".renew").waitFor();
    await Promise.all([page.waitForEvent("load"), page.locator(".renew button").click()]);
    await ready(page);
    same(await version(page), "2");
    same(await versions(page), `${old},0123456789abcdef`);
    // The others are as they were: what they had not fetched comes as it was, and an answer too.
    await embed.locator("#live").scrollIntoViewIfNeeded();
    await embed.locator("#live[state]").waitFor();
    same([await embed.locator("#live").getAttribute("state"), await version(embed)].join(), "ready,1");
    await taps(second, "handed-over");
    same([await verdict(second), await version(second)].join(), "may-refuse,1");
    // The button there has nothing to ask for any more: it reloads.
    await Promise.all([second.waitForEvent("load"), second.locator(".renew button").click()]);
    await ready(second);
    same(await version(second), "2");
    await embed.close();
    await second.reload();
    await ready(second);
    await second.waitForFunction(() => caches.keys().then((names) => names.length === 1));
    same(await versions(second), "0123456789abcdef");
  }, { says: /sandbox/, change: (path, body) => published && newer.get(path) || body });
}

await close();
