// What somebody else can do to the built site: a network that answers in its place, a link that they wrote, storage that is
// spoilt, a page that frames it, a clock that is wrong. Each test is named by the sentence it proves, and fails also if the
// console said anything.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { serve } from "../../scripts/serve.mjs";
import { fnv } from "../../www/tools/link.js";
import { WORDS } from "../../www/tools/words.js";
import { close, holds, kept, profile, proves, ready, same, tap, taps, verdict, within } from "./harness.mjs";
import { release } from "./release.mjs";

/** A sentence that holds unless `proof(page, site, context)` throws, on a page of a fresh server that has `path` open; `says`: what the console may say. */
const test = (sentence, proof, { path = "", change, headers, says, ...options } = {}) =>
  proves(sentence, async () => {
    const site = await serve("dist", { change, headers });
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
const registered = (page) =>
  page.evaluate(async () => {
    const { installing, waiting, active } = await navigator.serviceWorker.register("sw.js");
    const worker = installing ?? waiting ?? active;
    while (!/activated|redundant/.test(worker.state))
      await new Promise((changed) => worker.addEventListener("statechange", changed, { once: true }));
    return [worker.state, ...(await caches.keys())].join();
  });
/** Looks for another version, and says what became of the worker that came. */
const updated = (page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const came = new Promise((found) =>
      registration.addEventListener("updatefound", () => found(registration.installing), { once: true }),
    );
    await registration.update();
    const worker = await came;
    while (!/installed|redundant/.test(worker.state))
      await new Promise((changed) => worker.addEventListener("statechange", changed, { once: true }));
    return worker.state;
  });
/** Waits, on a page that is of no site, until no worker of a site waits for another to go: only then may a page of it open, or that is the old worker's again. */
async function taken(page) {
  const session = await page.context().newCDPSession(page);
  const states = new Map();
  const settled = new Promise((done) =>
    session.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
      for (const { versionId, status } of versions) states.set(versionId, status);
      const left = [...states.values()].filter((status) => status !== "redundant");
      if (left.length === 1 && left[0] === "activated") done();
    }),
  );
  await session.send("ServiceWorker.enable");
  await within(settled, "the new worker takes over");
  await session.detach();
}
const versions = (page) =>
  page.evaluate(() => caches.keys().then((names) => names.map((name) => name.split(" ").at(-1)).join()));
const REFUSED = /integrity|Failed to (find|fetch|load)|404/;

const HOTEL = "<!DOCTYPE html><title>hotel wifi</title><p>Please accept our terms.</p>";
for (const [what, file, answer] of [
  ["a hotel's login page", "/index.html", () => HOTEL],
  ["a login page in the place of a script", "/renew.js", () => HOTEL],
  [
    "a script that a provider puts into the page",
    "/batch.html",
    (body) => String(body).replace("</body>", "<script src=//ads.example/a.js></script></body>"),
  ],
  ["a style sheet of the version before", "/style.css", (body) => `${body}\n/* old */`],
  ["half a picture", "/icon-192.png", (body) => body.subarray(0, 100)],
  ["half the module", "/pkg/kotowari_bg.wasm", (body) => body.subarray(0, 10_000)],
]) {
  let spoilt = true;
  await test(
    `${what} that comes while the site is being kept is not kept, and the next try keeps all of it`,
    async (page, site, context) => {
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
    },
    {
      path: "embed-plain.html",
      says: REFUSED,
      change: (path, body) => (spoilt && path === file ? answer(body) : body),
    },
  );
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
  await test(
    "what an earlier version took for the page is gone with the next one, once its tabs are closed",
    async (page, site, context) => {
      same(await registered(page), "activated,kotowari / 00000000000000aa");
      await page.goto(site.address);
      same(await page.title(), "hotel wifi");
      before = false;
      same(await updated(page), "installed");
      const [other] = await Promise.all([context.newPage(), page.close()]);
      await taken(other);
      await other.goto(site.address);
      await ready(other);
      same(
        await versions(other),
        (await (await fetch(`${site.address}sw.js`)).text()).match(/\$\{OURS\}([0-9a-f]{16})/)[1],
      );
    },
    {
      path: "embed-plain.html",
      says: /404/,
      change: (path, body) =>
        before && path === "/sw.js" ? CREDULOUS : before && path === "/index.html" ? HOTEL : body,
    },
  );
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
  await within(
    (async () => {
      const session = await context.newCDPSession(page);
      await session.send("ServiceWorker.enable");
      await session.send("ServiceWorker.stopAllWorkers"); // as a browser does by itself: what it has seen of its cache is forgotten
    })(),
    "the worker is stopped",
  );
  await page.goto(site.address);
  await ready(page);
  await page.waitForFunction(async () =>
    (await Promise.all(["./", "style.css", "pkg/kotowari_bg.wasm"].map((file) => caches.match(file)))).every(Boolean),
  );
  await context.setOffline(true);
  await page.reload();
  await ready(page);
});

/** The element's styles of another version: one that can be told apart. */
const newer = await release("0123456789abcdef", { "pkg/kotowari.styles": (styles) => `${styles}:host{--version:2}` });
const version = (page) =>
  page
    .locator("kotowari-check")
    .first()
    .evaluate((element) => getComputedStyle(element).getPropertyValue("--version") || "1");

{
  let published = () => false;
  await test(
    "of an update of which one file is still the old one nothing is taken, and all of it once the file has come",
    async (page) => {
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
      await page.waitForFunction(
        () => getComputedStyle(document.querySelector("kotowari-check")).getPropertyValue("--version") === "2",
      );
      await ready(page);
    },
    { says: REFUSED, change: (path, body) => (published(path) && newer.get(path)) || body },
  );
}

{
  let published = false;
  await test(
    "a page that is open while another tab takes a new version keeps to its own, and both are gone once it is closed",
    async (page, site, context) => {
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
    },
    { says: /sandbox/, change: (path, body) => (published && newer.get(path)) || body },
  );
}

// A link that somebody else wrote

const SCAM = [
  "お客様のアカウントは停止されました",
  "0120-000-000",
  "https://evil.example/",
  "<img src=x onerror=alert(1)>",
  "Qoo10事務局",
  "constructor",
  "__proto__",
  "toString",
];
const CASE = "marketplace=qoo10-jp~orderStatus=ship-date-set~parcel=packed~reason=change-of-mind~channel=cancel-button";
const linked = (rulebook, verdict, grounds, told) => {
  const whole = `k1~${rulebook}~${verdict}~${grounds}~00000000~${told}`;
  return `#${encodeURI(`${whole}~${fnv(whole)}`)}`;
};
/** Opens the fragment on a fresh page, and what the page says of it. */
async function opening(page, site, fragment) {
  await page.goto("about:blank");
  await page.goto(site.address + fragment);
  await ready(page);
  await page.locator("[data-tool=opened] > *").first().waitFor();
  return page.locator("[data-tool=opened]").innerText();
}
await test(
  "nothing that stands in a link is said by the page, whoever wrote it and wherever it stands",
  async (page, site) => {
    const shown = () =>
      page.evaluate(() =>
        [document.title, document.body.innerText, document.querySelector("kotowari-check").shadowRoot.textContent].join(
          "\n",
        ),
      );
    for (const text of SCAM) {
      for (const fragment of [
        linked(text, `${text}..settled`, text, `${CASE}~now=2026-11-24`),
        linked(text, `may-refuse.${text}.${text}`, `${text},${text}`, CASE),
        linked("1", "may-refuse..settled", "", `${CASE}~${text}=1`),
        linked("1", "may-refuse..settled", "", `${CASE}~site=${text}`),
        linked("1", "may-refuse..settled", "", `${CASE}~parcel=${text}`),
        linked("1", "may-refuse..settled", "", `${CASE}~now=${text}`),
        linked("1", "may-refuse..settled", "", `${CASE}~goods=${text},`),
        linked("1", "may-refuse..settled", "", `${CASE}~money.currency=${text}`),
        linked("1", "may-refuse..settled", "", `${CASE}~money.lines.0.price=1~money.lines.0.category=${text}`),
        `#k1~${encodeURI(text)}`,
        `#k9~${encodeURI(text)}`,
      ]) {
        const said = await opening(page, site, fragment);
        holds(said.length > 10, fragment);
        holds(!(await shown()).includes(text), `${text}: ${said}`);
      }
    }
  },
  { says: /^$/ },
);

await test("a link without a time says what it has to say without one", async (page, site) => {
  const said = await opening(page, site, linked("2025.01.02-3", "may-refuse..settled", "qoo10.gone", CASE));
  same(
    said.split(/\n+/)[0].replace(/\d[\d.-]+/, "X"),
    "リンクの内容は、いまのルールによる判定と違います(ルール集 X)。違う点:",
  );
  await page.locator("[data-do=language][data-value=en]").click();
  await page.locator("[data-tool=opened]", { hasText: "What this link says is not what today's rules say" }).waitFor();
});

await test("a link of five million characters is refused in words, on a fresh page and on one at work", async (page, site) => {
  await ready(page);
  await taps(page);
  const refused = () => page.locator("[data-tool=opened]", { hasText: WORDS.ja.long }).waitFor();
  for (const more of ["a", "~", "%7E", "a=1~", "a,"]) {
    await page.evaluate(async (more) => {
      const text = `k1~${more.repeat(Math.floor(5_000_000 / more.length))}`;
      const turned = new Promise((done) => addEventListener("hashchange", done, { once: true }));
      location.hash = text;
      await turned;
    }, more);
    await refused();
    same(await verdict(page), "must-accept"); // the case there stays
  }
  // The longest that a browser opens.
  await page.goto("about:blank");
  await page.goto(`${site.address}#k1~${"a".repeat(2_000_000)}`);
  await ready(page);
  await refused();
  await taps(page);
  same(await verdict(page), "must-accept");
});

// Storage that is spoilt

const SPOILT = [
  "",
  "null",
  "{",
  "[]",
  "0",
  "language=xx",
  "language=en~marketplace=<b>",
  "marketplace=mars~parcel=moon",
  "language=en~__proto__.x=1",
  "marketplace=qoo10-jp~returnTerms=moon~termsAllowDays=many",
  "marketplace=qoo10-jp~parcel=delivered~reason=defective~now=1969-01-01",
  "x".repeat(2_000_000),
  '{"version":1,"fields":null}',
  '{"version":1,"label":{},"fields":{"orderStatus":null,"parcel":{"value":"moon"}},"words":{"orderStatus":3}}',
];
await test("whatever stands in this site's storage, the pages open, work, and take nothing of an order out of it", async (page, site) => {
  for (const text of SPOILT) {
    await page.evaluate((text) => {
      for (const name of ["kotowari", "kotowari.batch.mapping"]) localStorage.setItem(name, text);
    }, text);
    await page.goto("about:blank");
    await page.goto(site.address);
    await ready(page);
    await page.locator("[data-tool=tools]").waitFor(); // what is remembered was looked at
    await page.locator(".root[aria-busy]").waitFor({ state: "detached" });
    const found = await page.evaluate(() => document.querySelector("kotowari-check").case ?? {});
    same([found.parcel, found.reason, found.x].join(), ",,");
    if ((await page.locator("[data-do=place]").count()) === 0) await tap(page, "edit", "0");
    await taps(page);
    same(await verdict(page), "must-accept");
    await page.goto(`${site.address}batch.html`);
    await page.waitForSelector("main[data-state=ready]");
    await page
      .locator("#file")
      .setInputFiles({ name: "a.csv", mimeType: "text/csv", buffer: Buffer.from("注文番号,注文状態\n1,入金待ち\n") });
    await page.waitForSelector("#field-marketplace");
  }
});

// A page that frames this one

/** Another site, which frames `address`. */
async function framing(address) {
  const server = createServer((_, response) =>
    response
      .writeHead(200, { "content-type": "text/html" })
      .end(`<!DOCTYPE html><title>x</title><iframe src="${address}" width=390 height=844></iframe>`),
  );
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return {
    address: `http://localhost:${server.address().port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
for (const [file, selector] of [
  ["index.html", "[data-do=place]"],
  ["batch.html", "main button, main input"],
  ["log.html", "main p:visible"],
  ["embed-page.html", "button[data-copy]"],
]) {
  await test(
    `${file} in another site's frame is seen, says so, and nothing of it can be used`,
    async (page, site) => {
      const stranger = await framing(site.address + file);
      try {
        await page.goto(stranger.address);
        const inside = page.frameLocator("iframe");
        await inside.locator("html > .notice a").first().waitFor();
        await inside.locator(selector).first().waitFor();
        same(await inside.locator("body[inert]").count(), 1);
        same(
          await inside.locator("html > .notice").innerText(),
          "ほかのサイトに埋め込まれた画面では、操作できません。 この画面を新しいタブで開く",
        );
        const frame = page.frames()[1];
        const reached = new Set();
        for (let times = 0; times < 6; times += 1) {
          await page.keyboard.press("Tab");
          reached.add(await frame.evaluate(() => document.activeElement.closest(".notice")?.className ?? ""));
        }
        same([...reached].filter(Boolean).join(), "notice");
        await frame
          .locator(selector)
          .first()
          .evaluate((control) => {
            control.scrollIntoView({ block: "center" });
          });
        const box = await frame.locator(selector).first().boundingBox();
        await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
        same(
          await frame.evaluate(() =>
            [document.activeElement.localName, document.querySelector("kotowari-check")?.case ?? null].join(),
          ),
          "body,",
        );
        // By itself it is as ever.
        const [own] = await Promise.all([
          page.waitForEvent("popup"),
          inside.locator("html > .notice a").first().click(),
        ]);
        same(own.url(), site.address + file);
        await own.locator(selector).first().waitFor();
        same(await own.locator("body[inert], html > .notice").count(), 0);
      } finally {
        stranger.close();
      }
    },
    { says: /sandbox/ },
  );
}
await test("embed.html is at work in another site's frame", async (page, site) => {
  const stranger = await framing(`${site.address}embed.html?marketplace=qoo10-jp#${"x=1&".repeat(300_000)}`);
  try {
    await page.goto(stranger.address);
    await page.frameLocator("iframe").locator("[data-do=moment]").first().click();
    await page.frameLocator("iframe").locator("[data-do=reason]").first().waitFor();
  } finally {
    stranger.close();
  }
});
{
  const rules = (await readFile("dist/_headers", "utf8"))
    .trim()
    .split(/\n(?=\S)/)
    .map((rule) => rule.split("\n  "));
  const headers = (path) =>
    Object.fromEntries(
      rules
        .filter(([pattern]) => pattern === path)
        .flatMap(([, ...lines]) =>
          lines.filter((line) => /^Content-Security/.test(line)).map((line) => line.split(/: (.*)/, 2)),
        ),
    );
  await test(
    "behind the headers of the build no other site's frame shows any page but embed.html",
    async (page, site) => {
      for (const [file, shown] of [
        ["index.html", false],
        ["batch.html", false],
        ["log.html", false],
        ["embed-page.html", false],
        ["offline.html", false],
        ["embed-csp.html", false],
        ["embed.html", true],
      ]) {
        const stranger = await framing(site.address + file);
        try {
          await page.goto(stranger.address);
          const frame = await (await page.locator("iframe").elementHandle()).contentFrame();
          same([file, frame.url() === site.address + file].join(), [file, shown].join());
        } finally {
          stranger.close();
        }
      }
      await page.goto(`${site.address}embed-page.html`); // its own frames are shown
      await page.frameLocator("#frame").locator("kotowari-check[state=ready]").waitFor();
    },
    { headers, serviceWorkers: "block", says: /frame-ancestors|sandbox|Service Worker registration blocked/ },
  );
}

// A clock that is wrong

/** Runs in every page before its own scripts: the device's clock says this, null for nothing that is a number. */
function clockAt(time) {
  const Real = Date;
  const says = () => (time === null ? NaN : Real.parse(time));
  globalThis.Date = class extends Real {
    constructor(...given) {
      super(...(given.length ? given : [says()]));
    }
    static now() {
      return says();
    }
  };
}
for (const [when, isRight] of [
  ["1969-12-31T23:59:59Z", false],
  ["1970-01-01T00:00:00Z", false],
  ["2101-06-01T00:00:00Z", false],
  ["2500-01-01T00:00:00Z", false],
  ["+275760-09-13T00:00:00Z", false],
  [null, false],
  ["2100-06-01T00:00:00Z", true],
  ["2020-06-01T00:00:00Z", true],
]) {
  await test(`with the device's clock at ${when ?? "no time at all"} the pages answer${isRight ? "" : ", say that it is wrong, and count no time from it"}`, async (page, site) => {
    await page.addInitScript(clockAt, when);
    for (const path of ["", "embed.html"]) {
      await page.goto(site.address + path);
      await ready(page);
      same(await page.locator(".clock").count(), isRight ? 0 : 1);
      await taps(page, "handed-over");
      same(await verdict(page), "may-refuse");
      same(await page.locator(".clock").count(), isRight ? 0 : 1);
      if (!isRight) {
        same(await page.locator(".left").count(), 0);
        same(await page.evaluate(() => document.querySelector("kotowari-check").case.now), undefined);
      }
    }
    await page.goto(site.address);
    await ready(page);
    await taps(page, "handed-over");
    await page.locator("[data-tool=link]").click();
    await page.locator("[data-tool=outcome]").waitFor();
    const address = page.url();
    await page.evaluate(() => {
      window.print = () => {};
    });
    await page.locator("[data-tool=print]").click();
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    holds((await page.locator(".record dt").count()) > 0 === isRight, "the record");
    await page.goto("about:blank");
    await page.goto(address);
    await ready(page);
    await page.locator("[data-tool=opened]", { hasText: "同じ判定です。" }).waitFor();
    await page.goto(`${site.address}batch.html`);
    await page.waitForSelector("main[data-state=ready]");
    await page.locator("#file").setInputFiles({
      name: "a.csv",
      mimeType: "text/csv",
      buffer: Buffer.from("注文番号,注文状態,発送予定日\n1,入金待ち,2026-11-20\n2,発送予定日入力済み,2026-11-20\n"),
    });
    await page.locator("#field-marketplace").selectOption("value:qoo10-jp");
    await page.locator("[data-do=decide]").click();
    await page.waitForSelector("#results");
    same(await page.getByText("この端末の日時が正しくないため").count(), isRight ? 0 : 1);
    await page.goto(`${site.address}log.html`);
    await page.waitForSelector("main[data-state=ready]");
  });
}

await close();
