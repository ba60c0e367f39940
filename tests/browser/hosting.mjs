// The built site on hosts: renewed, installed, in a sub-folder, behind headers. Each test is named by the
// sentence it proves, and fails also if the console said anything.
import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve } from "../../scripts/serve.mjs";
import { close, holds, kept, profile, proves, ready, same, taps, test as tested, verdict } from "./harness.mjs";
import { release } from "./release.mjs";

/** These are about what is fetched after the load, and when. */
const test = (sentence, proof, options) => tested(sentence, proof, { fetches: true, ...options });

let renewed = false;
const next = (await release("0123456789abcdef")).get("/sw.js");
await test(
  "a new version is offered, and only taken when the seller reloads",
  async (page) => {
    const names = () => page.evaluate(() => caches.keys().then((all) => all.sort().join()));
    const old = await names();
    await taps(page);
    same(await page.locator(".renew").isVisible(), false);
    renewed = true;
    await page.evaluate(() => navigator.serviceWorker.getRegistration().then((registration) => registration.update()));
    await page.locator(".renew").waitFor();
    holds(
      (await page.locator(".renew").textContent()).includes("新しいルール集があります。"),
      "the notice says something else",
    );
    same(await verdict(page), "must-accept"); // nothing is lost until the seller says so
    holds((await names()).includes(old), "the old version is gone too early");
    await Promise.all([page.waitForEvent("load"), page.locator(".renew button").click()]);
    await ready(page);
    same(await page.locator(".renew").isVisible(), false);
    await page.waitForFunction((old) => caches.keys().then((all) => !all.includes(old)), old); // once its last page is gone
  },
  { change: (path, body) => (renewed && path.endsWith("sw.js") ? next : body) },
);

await test("the page can be installed", async (page, site, context) => {
  const session = await context.newCDPSession(page);
  const { errors, data } = await session.send("Page.getAppManifest");
  same(JSON.stringify(errors), "[]");
  const manifest = JSON.parse(data);
  same([manifest.display, manifest.start_url, manifest.scope].join(), "standalone,./,./");
  holds(
    manifest.icons.some(({ purpose, type }) => purpose === "maskable" && type === "image/png"),
    "no maskable icon",
  );
  const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
  same(
    installabilityErrors
      .map(({ errorId }) => errorId)
      .filter((id) => id !== "in-incognito")
      .join(),
    "",
  );
});

const nested = await mkdtemp(join(tmpdir(), "kotowari-"));
await mkdir(join(nested, "a"));
await cp("dist", join(nested, "a", "b"), { recursive: true });
await test(
  "the built site opens from a sub-folder without edits, and works there without a connection",
  async (page, site, context) => {
    await taps(page);
    same(await verdict(page), "must-accept");
    await context.setOffline(true);
    await page.reload(); // the address keeps the case
    await page.locator("[data-verdict]").waitFor();
    same(await verdict(page), "must-accept");
    for (const file of ["batch.html", "log.html"]) {
      await page.goto(`${site.address}a/b/${file}`);
      await page.waitForSelector("main[data-state=ready]", { state: "attached" });
    }
  },
  { path: "a/b/", folder: nested },
);
await rm(nested, { recursive: true });

const copies = await mkdtemp(join(tmpdir(), "kotowari-"));
for (const [folder, hash] of [
  ["a", "0123456789abcdef"],
  ["b", "fedcba9876543210"],
]) {
  await cp("dist", join(copies, folder), { recursive: true });
  const differs = await release(hash, {
    "index.html": (text) => text.replace("<html ", `<html data-copy="${folder}" `),
  });
  for (const [path, body] of differs) await writeFile(join(copies, folder, path), body);
}
await writeFile(join(copies, "beside.txt"), "beside");
await test(
  "two copies on one origin, of different builds, both work without a connection, and leave the rest of the origin alone",
  async (page, site, context) => {
    await page.goto(`${site.address}b/`);
    await ready(page);
    await kept(page);
    const [beside] = await Promise.all([
      page.waitForResponse(/beside/),
      page.evaluate(() => fetch("../beside.txt").then((response) => response.text())),
    ]);
    same(beside.fromServiceWorker(), false);
    await context.setOffline(true);
    for (const folder of ["a", "b"]) {
      await page.goto(`${site.address}${folder}/`);
      same(await page.locator("html").getAttribute("data-copy"), folder);
      await ready(page);
      await taps(page);
      same(await verdict(page), "must-accept");
    }
  },
  { path: "a/", folder: copies },
);
await test(
  "caches under the name of before are dropped once no copy uses them, and nobody else's",
  async (page, site) => {
    await page.evaluate(async () => {
      await (await navigator.serviceWorker.getRegistration()).unregister();
      for (const name of await caches.keys()) await caches.delete(name);
      const fill = async (name, ...paths) => {
        const cache = await caches.open(name);
        for (const path of paths) await cache.put(path, new Response("old"));
      };
      await fill("kotowari-00000000000000aa", "/a/", "/a/style.css");
      await fill("kotowari-00000000000000ab", "/a/", "/a/style.css", "/b/", "/b/style.css");
      await fill("kotowari-00000000000000bb", "/b/", "/b/style.css");
      await fill("kotowari-shop", "/a/");
    });
    const visit = async (folder) => {
      await page.goto(`${site.address}embed-none`).catch(() => {});
      await page.goto(`${site.address}${folder}/`);
      await ready(page);
      await kept(page);
      return page.evaluate(() => caches.keys().then((names) => names.sort().join()));
    };
    same(
      await visit("a"),
      "kotowari /a/ 0123456789abcdef,kotowari-00000000000000ab,kotowari-00000000000000bb,kotowari-shop",
    );
    same(await visit("b"), "kotowari /a/ 0123456789abcdef,kotowari /b/ fedcba9876543210,kotowari-shop");
  },
  { path: "a/", folder: copies, says: /404/ },
);
await rm(copies, { recursive: true });

const pages = (await readdir("dist")).filter((file) => file.endsWith(".html") && file !== "404.html");
const named = (file) => [file, file.replace(/(index)?\.html$/, "")];
/** Opens every page by both its names: it has its title, and what it shows of the checker is at work. */
async function opens(page, address) {
  for (const file of pages) {
    const text = await readFile(`dist/${file}`, "utf8");
    for (const name of named(file)) {
      const response = await page.goto(`${address}${name}?from=test`);
      same(
        [name, response.status(), await page.title()].join(),
        [name, 200, text.match(/<title>(.*)<\/title>/)[1]].join(),
      );
      if (text.includes("<kotowari-check")) {
        await page.locator("kotowari-check").first().scrollIntoViewIfNeeded();
        await ready(page);
      }
      if (text.includes("data-kotowari"))
        await page.frameLocator("iframe").locator("kotowari-check[state=ready]").waitFor();
    }
  }
}
const SHORT = (path) => path.endsWith(".html") && path.replace(/(index)?\.html$/, "");
const framing = { says: /sandbox/ };
await test(
  "on a host that calls x.html x every page opens, before the site is kept, after, and without a connection",
  async (page, site, context) => {
    const first = await profile({ serviceWorkers: "block" });
    try {
      await opens(await first.newPage(), site.address);
    } finally {
      await first.close();
    }
    const asked = site.seen.length;
    await opens(page, site.address);
    same(
      site.seen
        .slice(asked)
        .filter((path) => !path.endsWith("sw.js"))
        .join(),
      "",
    );
    await context.setOffline(true);
    await opens(page, site.address);
  },
  { ...framing, redirect: SHORT },
);
await test(
  "on a host that does not, every page opens without a connection by either name",
  async (page, site, context) => {
    await context.setOffline(true);
    await opens(page, site.address);
  },
  framing,
);
let closed = false;
await test(
  "a page of the host's own that comes in place of a file is not kept",
  async (page, site) => {
    closed = true;
    await page.goto(`${site.address}embed-plain.html`); // its policy lets a test register a worker
    same(
      await page.evaluate(async () => {
        await (await navigator.serviceWorker.getRegistration()).unregister();
        for (const name of await caches.keys()) await caches.delete(name);
        const { installing } = await navigator.serviceWorker.register("sw.js?again");
        while (!/activated|redundant/.test(installing.state))
          await new Promise((changed) => installing.addEventListener("statechange", changed, { once: true }));
        return [installing.state, ...(await caches.keys())].join();
      }),
      "redundant",
    );
    await ready(page);
  },
  { redirect: (path) => closed && path === "/embed.html" && "/index.html" },
);

/** What dist/_headers says for a path. Hosts join the values of all rules that fit. */
async function headers() {
  const rules = (await readFile("dist/_headers", "utf8"))
    .trim()
    .split(/\n(?=\S)/)
    .map((rule) => rule.split("\n  "));
  return (path, header) =>
    rules
      .filter(([pattern]) => (pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern))
      .flatMap(([, ...lines]) =>
        lines.filter((line) => line.startsWith(`${header}: `)).map((line) => line.slice(header.length + 2)),
      )
      .join(", ");
}
await proves(
  "the headers let what is pinned be kept for good and be loaded by any page, and everything else be asked for again",
  async () => {
    const told = await headers();
    for (const file of await readdir("dist", { recursive: true })) {
      if (!/\.\w+$/.test(file)) continue;
      const pinned = file.startsWith("v/");
      same(
        [file, told(`/${file}`, "Cache-Control")].join(),
        [file, pinned ? "public, max-age=31536000, immutable" : "no-cache"].join(),
      );
      same(
        [file, told(`/${file}`, "Access-Control-Allow-Origin")].join(),
        [file, pinned || file.startsWith("pkg/") || file === "embed.js" ? "*" : ""].join(),
      );
    }
    for (const place of ["/", "/embed", "/batch", "/log"]) same(told(place, "Cache-Control"), "no-cache");
  },
);
await proves(
  "the headers and the recipe for hosts say the pages' own policies, and that nobody else frames any but the one for it",
  async () => {
    const told = await headers();
    const recipe = await readFile("docs/hosting.md", "utf8");
    for (const file of ["index.html", "batch.html", "log.html", "offline.html", "embed.html", "embed-page.html"]) {
      const [, policy] = (await readFile(`dist/${file}`, "utf8")).match(/Content-Security-Policy" content="([^"]+)"/);
      const all = file === "embed.html" ? policy : `${policy}; frame-ancestors 'self'`;
      for (const name of named(file)) same(told(`/${name}`, "Content-Security-Policy"), all);
      holds(recipe.includes(`"${all}"`), `docs/hosting.md: ${file}`);
    }
  },
);

await proves("a malformed address is refused, and the server goes on", async () => {
  const site = await serve("dist");
  const status = (path) =>
    new Promise((done, broken) =>
      request(site.address, { path }, (response) => done(response.resume().statusCode))
        .on("error", broken)
        .end(),
    );
  try {
    for (const path of ["/%", "//", "/%E3%81"]) same(await status(path), 400);
    same(await status("/"), 200);
  } finally {
    site.close();
  }
});

await close();
