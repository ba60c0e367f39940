// The seller's own log in real browsers: the button beside the answer, and the page. Each test is named by the sentence it
// proves; in Chromium it fails also if the console said anything or if a request followed the load.
import { readFile } from "node:fs/promises";
import { serve } from "../../scripts/serve.mjs";
import { LOG, weighLog } from "../../scripts/weigh.mjs";
import { MARKETPLACES } from "../../www/generated/vocabulary.js";
import { written } from "../../www/log/entry.js";
import { toCsv, toJson } from "../../www/log/files.js";
import { KEEP, TEXTS } from "../../www/log/texts.js";
import { entry, year } from "../log/entries.mjs";
import { session } from "./firefox.mjs";
import {
  audit,
  close,
  DEADLINE,
  DESKTOP,
  holds,
  narrow,
  PHONE,
  proves,
  ready,
  report,
  same,
  tap,
  taps,
  test as tested,
  verdict,
  wanted,
} from "./harness.mjs";

const LOADED = "main[data-state=ready]";
const test = (sentence, proof, options) =>
  tested(sentence, proof, { path: "log.html", loaded: LOADED, viewport: DESKTOP, ...options });
/** On the checker's own page. */
const onAnswer = (sentence, proof, options) => tested(sentence, proof, { viewport: PHONE, ...options });

const NOW = Date.now();
const ENTRIES = year(NOW);
const file = (text, name = "log.json") => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) });
const whole = (entries = ENTRIES, more) => file(toJson({ entries, unread: [], orders: [], ...more }));
async function bring(page, given = whole()) {
  await page.locator("#file").setInputFiles(given);
  await page.locator("#brought > *").waitFor();
}
/** Everything that is stored, by the browser itself. */
const stored = (page) =>
  page.evaluate(async () => {
    if (!(await indexedDB.databases()).some(({ name }) => name === "kotowari-log")) return null;
    const database = await new Promise((done, fail) => {
      const asked = indexedDB.open("kotowari-log");
      asked.onsuccess = () => done(asked.result);
      asked.onerror = fail;
    });
    const all = (name) =>
      new Promise((done) => {
        database.transaction(name).objectStore(name).getAll().onsuccess = ({ target }) => done(target.result);
      });
    const found = { entries: await all("entries"), orders: await all("orders"), settings: await all("settings") };
    database.close();
    return found;
  });
const one = async (page, id) => (await stored(page)).entries.find((entry) => entry.id === id);
/** The entry once it is stored as it should be. */
async function until(page, id, is) {
  for (const start = Date.now(); Date.now() - start < DEADLINE;) {
    const found = await one(page, id);
    if (found && is(found)) return found;
  }
  throw new Error(`never: ${is}`);
}
const row = (page, nth = 0) => page.locator(".entries tbody tr").nth(nth);
const control = (page, label, nth = 0) => row(page, nth).getByLabel(label, { exact: false }).first();
/** Until the page has said so: it is stored then. */
const said = (page, words) =>
  page.getByRole("status").filter({ hasText: words }).first().waitFor({ state: "attached" });
const SAVED = TEXTS.saved[0];
async function fill(page, label, value, nth = 0) {
  const found = control(page, label, nth);
  if ((await found.evaluate((one) => one.tagName)) === "SELECT") await found.selectOption(value);
  else {
    await found.fill(value);
    await found.blur();
  }
}
const figure = (page, id) =>
  page
    .locator(`#${id} tbody tr`)
    .evaluateAll((rows) =>
      rows.map((row) => [...row.cells].map((cell) => cell.querySelector("input")?.value ?? cell.textContent).join("|")),
    );
const downloaded = async (page, what) => {
  const [got] = await Promise.all([page.waitForEvent("download"), page.locator(`[data-do=${what}]`).click()]);
  return readFile(await got.path(), "utf8");
};
/** The button stands in the fold of what this device keeps. */
async function keep(page) {
  const button = page.locator("[data-tool=keep]");
  await button.waitFor({ state: "attached" });
  await page.locator("[data-tool=keeping]").evaluate((one) => {
    one.open = true;
  });
  return button;
}
const note = (page, words) => page.locator("[data-tool=kept]", { hasText: words }).waitFor();
async function toLog(page) {
  await page.locator("[data-tool=kept] a").click();
  await page.waitForSelector(LOADED, { state: "attached" });
}

// The button beside the answer

await onAnswer(
  "before the first entry the button says in one line what is stored, where and for how long; nothing is stored until it is pressed",
  async (page) => {
    await taps(page);
    await (await keep(page)).waitFor();
    await note(page, "この端末のこのブラウザーだけに12か月保存します");
    same(await page.locator("[data-tool=kept] a").isVisible(), false);
    same(await stored(page), null);
    await audit(page);
  },
);

await onAnswer(
  "one press keeps the case with what it says; the page of the log shows it, and it can be opened again",
  async (page) => {
    await taps(page, "making", "change-of-mind");
    await (await keep(page)).click();
    await note(page, KEEP.kept[0]);
    const shown = await verdict(page);
    const {
      entries: [kept],
    } = await stored(page);
    same(
      [kept.marketplace, kept.reason, kept.goods.join(), kept.course, kept.minutes, kept.requestedAt].join(),
      "qoo10-jp,change-of-mind,made-to-order,,,",
    );
    holds(kept.link.startsWith("k1~") && kept.link.includes(`~${kept.rulebook}~`), kept.link);
    await audit(page);
    await toLog(page);
    same(await row(page).locator(".label").textContent(), "Qoo10");
    holds((await row(page).locator("th").textContent()).includes("気が変わった"), "no reason");
    await page.getByRole("link", { name: /^判定を開く/ }).click();
    await ready(page);
    await page.locator("[data-tool=opened] .notice", { hasText: "同じ判定です" }).waitFor();
    same(await verdict(page), shown);
  },
  { fetches: true, viewport: DESKTOP },
); // going elsewhere is what links are for

await onAnswer(
  "the time of the request is taken over where it was typed, and a subscription is known as one",
  async (page) => {
    await tap(page, "place", "amazon-jp");
    await tap(page, "moment", "unshipped");
    await tap(page, "reason", "change-of-mind");
    await tap(page, "channel", "subscription-page");
    const at = new Date(Date.now() - 3 * 3_600_000).toISOString().slice(0, 16);
    await page.locator(".refine").evaluate((refine) =>
      [refine, ...refine.querySelectorAll("details")].forEach((one) => {
        one.open = true;
      }),
    );
    await page
      .locator('.refine [data-field="requestedAt"]')
      .fill(new Date(Date.parse(`${at}Z`) + 9 * 3_600_000).toISOString().slice(0, 16));
    await (await keep(page)).click();
    await note(page, KEEP.kept[0]);
    const {
      entries: [kept],
    } = await stored(page);
    same([kept.requestedAt, kept.goods.join()].join(), `${at}:00Z,subscription`);
  },
);

await onAnswer(
  "a case that goes on is the same entry, the same case again is asked about, and another order is another entry",
  async (page) => {
    await taps(page);
    await (await keep(page)).click();
    await note(page, KEEP.kept[0]);
    await (await keep(page)).click();
    await note(page, KEEP.already[0]);
    await tap(page, "edit", "2");
    await tap(page, "reason", "late");
    await page.waitForSelector("[data-verdict]");
    await page.locator("[data-tool=keep]", { hasText: KEEP.renew[0] }).click();
    await note(page, KEEP.renewed[0]);
    same((await stored(page)).entries.map(({ reason }) => reason).join(), "late");
    await page.locator("[data-do=over]").click();
    await taps(page, "date-set", "late");
    await page.locator("[data-tool=keep]", { hasText: KEEP.keep[0] }).click();
    await note(page, "同じ内容の記録が、もうあります");
    same((await stored(page)).entries.length, 1);
    await (await keep(page)).click();
    await note(page, KEEP.kept[0]);
    same((await stored(page)).entries.length, 2);
  },
);

await onAnswer(
  "what was deleted in the log can be kept again, and what the log has answered is not made to come in later",
  async (page, site, context) => {
    await taps(page);
    await (await keep(page)).click();
    await note(page, KEEP.kept[0]);
    const log = await context.newPage();
    await log.goto(`${site.address}log.html`);
    await log.waitForSelector(LOADED, { state: "attached" });
    await fill(log, "返信", "2026-01-01T00:00");
    await until(log, (await stored(log)).entries[0].id, ({ answeredAt }) => answeredAt);
    await page.bringToFront();
    await page.locator(".refine").evaluate((refine) =>
      [refine, ...refine.querySelectorAll("details")].forEach((one) => {
        one.open = true;
      }),
    );
    await page.locator('.refine [data-field="requestedAt"]').fill("2026-01-02T00:00");
    await page.locator("[data-tool=keep]", { hasText: KEEP.renew[0] }).click();
    await note(page, KEEP.clash[0]);
    same((await stored(page)).entries[0].requestedAt, null);
    await log.locator("[data-do=remove]").click();
    await page.locator("[data-tool=keep]", { hasText: KEEP.keep[0] }).click();
    await note(page, KEEP.kept[0]);
    same((await stored(page)).entries.map(({ requestedAt }) => requestedAt).join(), "2026-01-01T15:00:00Z");
  },
  { fetches: true },
); // the log loads too

await onAnswer(
  "the button speaks the page's language, and is reached and pressed with the keyboard",
  async (page) => {
    await taps(page);
    await (await keep(page)).waitFor();
    await page.locator("[data-tool=print]").focus();
    for (
      let presses = 0;
      presses < 3 && !(await (await keep(page)).evaluate((one) => one === document.activeElement));
      presses += 1
    )
      await page.keyboard.press("Tab");
    same((await (await keep(page)).textContent()).trim(), KEEP.keep[1]);
    await page.keyboard.press("Enter");
    await note(page, KEEP.kept[1]);
    same(await page.locator("[data-tool=kept] a").getAttribute("href"), "log.html?lang=en");
  },
  { path: "?lang=en" },
);

await onAnswer(
  "where the device's clock cannot be right, the button says so and nothing is stored",
  async (page) => {
    await taps(page);
    await (await keep(page)).click();
    await note(page, KEEP.clock[0]);
    same((await stored(page))?.entries.length ?? 0, 0);
  },
  { before: (page) => page.clock.setFixedTime(new Date("1970-01-01T00:00:00Z")) },
);

// Where a browser does not let anything be stored.
const blocking = (page) =>
  page.addInitScript(() => {
    Object.defineProperty(globalThis, "indexedDB", {
      get() {
        throw new DOMException("blocked", "SecurityError");
      },
    });
  });
const failing = (page) =>
  page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException("blocked", "InvalidStateError");
    };
    globalThis.BroadcastChannel = class {
      constructor() {
        throw new DOMException("blocked", "SecurityError");
      }
    };
  });
for (const [how, before] of [
  ["there is no storage", blocking],
  ["storage cannot be opened", failing],
]) {
  await onAnswer(
    `where ${how}, the button says so and the answer stays`,
    async (page) => {
      await taps(page);
      const before = await verdict(page);
      await (await keep(page)).click();
      await note(page, KEEP.blocked[0]);
      same(await verdict(page), before);
      await audit(page);
    },
    { before },
  );
}
await test(
  "where there is no storage, the page says so in one line",
  async (page) => {
    same(await page.getByRole("alert").textContent(), TEXTS.blocked[0]);
    await page.locator(".languages [value=en]").click();
    same(await page.getByRole("alert").textContent(), TEXTS.blocked[1]);
    await audit(page);
  },
  { before: blocking, loaded: "main[data-state=blocked]" },
);

// The page

await test("opened without a log, the page stores nothing and says how an entry comes about", async (page) => {
  holds(await page.getByText("まだ記録がありません").isVisible(), "no empty state");
  same(await stored(page), null);
  same(await page.locator("#figures, .entries, .jumps").filter({ visible: true }).count(), 0);
  await audit(page);
});

await test("what is filled in is stored at once, field by field", async (page) => {
  await bring(page);
  await fill(page, "分類", "服");
  await said(page, SAVED);
  await fill(page, "メモ", "二行\nの=メモ");
  await fill(page, "作業時間", "7");
  await fill(page, "対応", "refused");
  const kept = await until(page, ENTRIES[0].id, (entry) => entry.course === "refused");
  same([kept.category, kept.note, kept.minutes, kept.course].join("|"), "服|二行\nの=メモ|7|refused");
  await page.reload();
  await page.waitForSelector(LOADED, { state: "attached" });
  same(await control(page, "メモ").inputValue(), "二行\nの=メモ");
  same(await control(page, "作業時間").inputValue(), "7");
});

await test("an answer entered with one press takes over the course that the verdict proposes, and says so", async (page) => {
  await bring(page);
  const nth = 1; // a late parcel that has to be accepted
  holds((await row(page, nth).textContent()).includes("判定からの提案: 受けてキャンセルした"), "no proposal");
  await row(page, nth).locator("[data-now=answeredAt]").click();
  await said(page, "対応を、判定からの提案「受けてキャンセルした」にしました");
  const kept = await one(page, ENTRIES[nth].id);
  same(kept.course, "accepted");
  holds(Math.abs(Date.parse(kept.answeredAt) - Date.now()) < 120_000, kept.answeredAt);
  same(await control(page, "対応", nth).inputValue(), "accepted");
  same(await row(page, nth).locator("[data-now=answeredAt]").isVisible(), false);
  // A verdict on conditions proposes nothing.
  await row(page, 0).locator("[data-now=answeredAt]").click();
  same((await until(page, ENTRIES[0].id, ({ answeredAt }) => answeredAt)).course, null);
});

await test("what cannot be is not stored, and said with what is allowed: the field keeps what was typed until it can be", async (page) => {
  await bring(page);
  await fill(page, "作業時間", "99999");
  await row(page)
    .locator(".error", { hasText: "作業時間(分): 「99999」は使えません。使えるのは、0〜6000の整数です。" })
    .waitFor();
  same(await control(page, "作業時間").getAttribute("aria-invalid"), "true");
  same((await one(page, ENTRIES[0].id)).minutes, null);
  await fill(page, "完了", "2020-01-01T00:00");
  await row(page).locator(".error", { hasText: "より後の日時にしてください" }).waitFor();
  same((await one(page, ENTRIES[0].id)).closedAt, null);
  await audit(page);
  await fill(page, "受付", "2019-12-31T00:00"); // now it can have been closed then
  await page.waitForFunction(() => !document.querySelector(".entries [type=datetime-local][aria-invalid]"));
  // It stands elsewhere now that it came in long ago.
  const moved = page.locator(`[data-entry=${ENTRIES[0].id}]`).getByLabel("作業時間");
  same(await moved.inputValue(), "99999");
  await moved.fill("12");
  await moved.blur();
  const kept = await until(page, ENTRIES[0].id, ({ minutes }) => minutes === 12);
  same([kept.requestedAt, kept.closedAt, kept.minutes].join(), "2019-12-30T15:00:00Z,2019-12-31T15:00:00Z,12");
});

await test("while a time is being typed nothing is complained of; what it comes to is stored, and what cannot be is said when it is left", async (page) => {
  await bring(page);
  const received = control(page, "受付", 2);
  await received.focus();
  await received.fill("0020-11-28T10:05");
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  same(await row(page, 2).locator(".error").textContent(), "");
  await received.fill("12026-11-28T10:05");
  await received.blur();
  await row(page, 2).locator(".error", { hasText: "受付: 「12026-11-28T10:05」は使えません。" }).waitFor();
  await received.fill(`${new Date(NOW - 6 * 86_400_000).toISOString().slice(0, 10)}T10:05`);
  await page.waitForFunction(
    () => document.querySelectorAll(".entries tbody tr")[2].querySelector(".error").textContent === "",
  );
  same(
    (await one(page, ENTRIES[2].id)).requestedAt,
    `${new Date(NOW - 6 * 86_400_000).toISOString().slice(0, 10)}T01:05:00Z`,
  );
});

await test("one entry is deleted, and comes back with what was in it", async (page) => {
  await bring(page);
  await row(page, 2).locator("[data-do=remove]").click();
  same(await page.locator("[data-do=undo]").evaluate((one) => one === document.activeElement), true);
  same((await stored(page)).entries.length, ENTRIES.length - 1);
  await page.keyboard.press("Enter");
  await said(page, TEXTS.restored[0]);
  same(JSON.stringify(await one(page, ENTRIES[2].id)), JSON.stringify(ENTRIES[2]));
});

await test("the figures are those of the entries, each as a plot that says what it shows and as a table", async (page) => {
  await bring(page);
  same(await page.locator("#answers .sum").textContent(), "24時間以内の返信 71%(5/7件) · 中央値 5.0時間");
  same(
    (await figure(page, "answers")).join(" "),
    "1時間以内|1|14% 6時間以内|3|43% 12時間以内|0|0% 24時間以内|1|14% 48時間以内|1|14% 72時間以内|0|0% 72時間を超えた|1|14%",
  );
  same(
    await page.locator("#answers .hint").textContent(),
    "数えていないもの: 返信待ち 2件(うち受付から24時間を過ぎたもの 1件)、日時が足りないもの 0件。",
  );
  same(
    (await figure(page, "reasons")).join(" "),
    "気が変わった・不要になった|4|44% 発送・お届けが遅い|2|22% 不良・破損|1|11% 注文を間違えた|1|11% 理由は未入力|1|11%",
  );
  holds((await figure(page, "categories")).includes("化粧品|2|33分"), (await figure(page, "categories")).join());
  const names = await page.locator(".plot").evaluateAll((plots) => plots.map((one) => one.getAttribute("aria-label")));
  holds(
    names.some((name) => name.startsWith("棒グラフ: 気が変わった・不要になった 4、")),
    names.join("\n"),
  );
  for (const part of await page.locator(".figure").all())
    holds(await part.locator("table").isVisible(), await part.getAttribute("id"));
  await page.locator("#place").selectOption("amazon-jp");
  same((await figure(page, "reasons")).length, 2);
  same(await page.locator("#place").evaluate((one) => one === document.activeElement || one.value), "amazon-jp");
});

await test("a cancel rate is shown once the month's orders are typed, and they are typed once", async (page) => {
  await bring(page);
  const [first] = await figure(page, "rates");
  holds(/\|–$/.test(first), first);
  same(await page.locator("#rates .plot").count(), 0);
  const typed = page.locator("#rates input").first();
  await typed.fill("80");
  await typed.blur();
  await page.locator("#rates .plot").waitFor();
  const [{ orders }] = (await stored(page)).orders;
  same(orders, 80);
  await page.reload();
  await page.waitForSelector(LOADED, { state: "attached" });
  holds(/\|80\|\d+\.\d%$/.test((await figure(page, "rates"))[0]), (await figure(page, "rates"))[0]);
  await page.locator("#rates input").first().fill("0");
  await page.locator("#rates input").first().blur();
  await page.locator("#rates .error", { hasText: "使えるのは、1〜10000000の整数です。" }).waitFor();
});

await test("the article's figures stand beside the seller's own of Subscribe & Save, each marked as without an official source, and nowhere else", async (page) => {
  await bring(page);
  const shown = (await figure(page, "subscription")).join(" ");
  for (const words of [
    "届く間隔が合わない|1 (50%)|35%",
    "品質への不満|0 (0%)|28%",
    "価格|1 (50%)|22%",
    "そのほかの理由|0 (0%)|15%",
    "1件の作業時間(平均)|16.0分|15〜20分(月100件で25〜33時間)",
    "24時間以内に最初の返信|100%(2件中)|24時間が目安",
  ])
    holds(shown.includes(words), `${words} is not in ${shown}`);
  holds(
    (await page.locator("#subscription thead").textContent()).includes("記事(公式の出典はありません)"),
    "the column is not marked",
  );
  holds(
    (await page.locator("#subscription .plot").getAttribute("aria-label")).includes("記事(公式の出典はありません) 35%"),
    "the plot is not marked",
  );
  const elsewhere = await page.evaluate(() =>
    [...document.querySelectorAll(".figure:not(#subscription)")].map((one) => one.textContent).join(),
  );
  holds(!/35%|28%|15〜20分/.test(elsewhere), elsewhere);
  await page.locator("#place").selectOption("qoo10-jp");
  same(await page.locator("#subscription").count(), 0);
  // The reason for stopping is asked of such entries alone.
  same(await page.locator(".entries select[id$=-stop]").filter({ visible: true }).count(), 2);
});

await test("out and in again: JSON and CSV bring every entry back, twice the same is once, and what cannot be read is listed", async (page) => {
  await bring(page, whole(ENTRIES, { orders: [{ month: "2026-11", marketplace: "qoo10-jp", orders: 90 }] }));
  const before = JSON.stringify((await stored(page)).entries);
  const [json, csv] = [await downloaded(page, "json"), await downloaded(page, "csv")];
  holds(csv.startsWith("\ufeff記録ID,受付,"), csv.slice(0, 40));
  await bring(page, file(json));
  await page.locator("#brought", { hasText: `追加 0件 · 更新 0件 · 同じもの ${ENTRIES.length}件` }).waitFor();
  await page.locator("[data-do=erase]").click();
  await page.locator("dialog [data-do=yes]").click();
  await said(page, TEXTS.erased[0]);
  same(await stored(page), null);
  await bring(page, file(csv, "log.csv"));
  await page.locator("#brought", { hasText: `追加 ${ENTRIES.length}件` }).waitFor();
  same(JSON.stringify((await stored(page)).entries), before);
  await bring(page, file(json));
  await page.locator("#brought", { hasText: `同じもの ${ENTRIES.length}件` }).waitFor();
  same((await stored(page)).orders.length, 1);
  await bring(page, file(`${csv}bad,,,,moon,,,,,,,,,,,,\r\n`, "log.csv"));
  await page.locator("#brought .unread", { hasText: "販売先: 「moon」は使えません。" }).waitFor();
  same((await stored(page)).entries.length, ENTRIES.length);
  for (const [words, text, name] of [
    ["JSONとして読めませんでした", "{", "x.json"],
    ["記録の表ではありません", "a,b\n1,2", "x.csv"],
    ["kotowariの記録のファイルではありません", "{}", "x.json"],
  ]) {
    await bring(page, file(text, name));
    await page.locator("#brought .error", { hasText: words }).waitFor();
  }
  same((await stored(page)).entries.length, ENTRIES.length);
});

await test("no cell of the exported table is one that a spreadsheet would run, and what was written stays text on the page", async (page) => {
  await bring(
    page,
    whole([entry({ note: "=1+1", category: "<img src=x onerror=alert(1)>", requestedAt: written(NOW) })]),
  );
  same(await control(page, "メモ").inputValue(), "=1+1");
  same(await page.locator("main img").count(), 0);
  holds((await page.locator("#categories").textContent()).includes("<img src=x"), "not shown as text");
  holds((await downloaded(page, "csv")).includes(",'=1+1,"), "it would run");
});

await test("older entries are deleted when the page opens, and it says how many; a shorter time is asked about first", async (page) => {
  const old = entry({ id: "old", requestedAt: written(NOW - 400 * 86_400_000) });
  await bring(page, whole([...ENTRIES, old]));
  await page.locator("#brought", { hasText: "保存期間(12か月)より古いため取り込まなかった記録: 1件" }).waitFor();
  await page.getByLabel("消すまで保存").check();
  await said(page, SAVED);
  await bring(page, whole([...ENTRIES, old]));
  same((await stored(page)).entries.length, ENTRIES.length + 1);
  await page.getByLabel("12か月").check();
  await page.locator("dialog", { hasText: "いま1件が消えます" }).waitFor();
  await page.keyboard.press("Escape");
  same(await page.getByLabel("消すまで保存").isChecked(), true);
  await page.getByLabel("24か月").check();
  await said(page, SAVED);
  // As if it had been chosen long ago.
  await page.evaluate(
    () =>
      new Promise((done) => {
        indexedDB.open("kotowari-log").onsuccess = ({ target: { result } }) => {
          const work = result.transaction("settings", "readwrite");
          work.objectStore("settings").put({ name: "retention", value: 3 });
          work.oncomplete = () => {
            result.close();
            done();
          };
        };
      }),
  );
  await page.reload();
  await page.waitForSelector(LOADED, { state: "attached" });
  await page.locator("[data-note=tidied]", { hasText: "保存期間(3か月)を過ぎた1件を消しました。" }).waitFor();
  same(
    (await stored(page)).entries.some(({ id }) => id === "old"),
    false,
  );
  await page.getByLabel("12か月").check();
  await said(page, SAVED);
});

await test("all of it is erased after a question, the database too, and Escape erases nothing", async (page) => {
  await bring(page);
  await page.locator("[data-do=erase]").click();
  same(await page.locator("dialog [data-do=no]").evaluate((one) => one === document.activeElement), true);
  await page.keyboard.press("Escape");
  same((await stored(page)).entries.length, ENTRIES.length);
  await page.locator("[data-do=erase]").click();
  await audit(page);
  await page.locator("dialog [data-do=yes]").click();
  await page.getByText("まだ記録がありません").waitFor();
  same(await stored(page), null);
});

await test(
  "what one tab changes the other shows, and neither loses what it did nor what is being typed",
  async (page, site, context) => {
    await bring(page);
    const other = await context.newPage();
    await other.goto(`${site.address}log.html`);
    await other.waitForSelector(LOADED, { state: "attached" });
    await control(other, "メモ").fill("まだ書いている");
    await fill(page, "分類", "服");
    await other.waitForFunction(() => document.querySelector(".entries input[type=text]").value === "服");
    same(await control(other, "メモ").inputValue(), "まだ書いている");
    same(await control(other, "メモ").evaluate((one) => one === document.activeElement), true);
    await control(other, "メモ").blur();
    await page.waitForFunction(() => document.querySelector(".entries textarea").value === "まだ書いている");
    const kept = await until(page, ENTRIES[0].id, ({ note }) => note);
    same([kept.category, kept.note].join(), "服,まだ書いている");
    // What was deleted there cannot be changed here.
    await row(other, 1).locator("[data-do=remove]").click();
    await page.waitForFunction(
      (left) => document.querySelectorAll(".entries tbody tr").length === left,
      ENTRIES.length - 1,
    );
    // A case that is kept in one appears in the other.
    await other.goto(site.address);
    await ready(other);
    await taps(other);
    await (await keep(other)).click();
    await page.waitForFunction(
      (left) => document.querySelectorAll(".entries tbody tr").length === left,
      ENTRIES.length,
    );
  },
  { fetches: true },
); // the other tab loads too

await test("what is stored and is no entry is listed, counted nowhere, and goes along into the file", async (page) => {
  await bring(page);
  await page.evaluate(
    () =>
      new Promise((done) => {
        indexedDB.open("kotowari-log").onsuccess = ({ target: { result } }) => {
          const work = result.transaction("entries", "readwrite");
          work.objectStore("entries").put({ id: "odd", marketplace: "moon", note: "keep me" });
          work.oncomplete = () => {
            result.close();
            done();
          };
        };
      }),
  );
  await page.reload();
  await page.waitForSelector(LOADED, { state: "attached" });
  await page.locator("#unread li", { hasText: "販売先: 「moon」は使えません。" }).waitFor();
  same(await page.locator(".entries tbody tr").count(), ENTRIES.length);
  holds((await downloaded(page, "json")).includes("keep me"), "it is lost");
  await audit(page);
  await page.locator("#unread button").click();
  await page.locator("#unread").waitFor({ state: "hidden" });
  same((await stored(page)).entries.length, ENTRIES.length);
});

await test(
  "months are those of the seller's own time zone",
  async (page) => {
    await bring(page, whole([entry({ requestedAt: `${new Date(NOW).getUTCFullYear()}-06-01T05:00:00Z` })]));
    same(await page.locator("#period option").nth(1).textContent(), `${new Date(NOW).getUTCFullYear()}年5月`);
    holds((await page.locator("#figures").textContent()).includes("America/Los_Angeles"), "the zone is not named");
  },
  { timezoneId: "America/Los_Angeles" },
);

await test("a long log is drawn a few at a time, and what was asked for more of keeps the focus in it", async (page) => {
  const many = Array.from({ length: 25 }, (_, at) =>
    entry({ id: `m${at}`, requestedAt: written(NOW - at * 3_600_000) }),
  );
  await bring(page, whole(many));
  same(await page.locator(".entries tbody tr").count(), 10);
  await page.locator("[data-do=more]").click();
  same(await page.locator(".entries tbody tr").count(), 20);
  same(
    await page.evaluate(() =>
      [...document.querySelectorAll(".entries tbody tr")].findIndex((one) => one.contains(document.activeElement)),
    ),
    10,
  );
  await page.locator("[data-filter=waiting]").click();
  same(await page.locator("[data-filter=waiting]").textContent(), "返信待ち 25");
});

await test("by keyboard alone an entry is answered, noted and found again", async (page) => {
  await bring(page, whole([ENTRIES[1]]));
  await page.locator("#entries-title").focus();
  const reach = async (selector) => {
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press("Tab");
      if (await page.evaluate((wanted) => document.activeElement.matches(wanted), selector)) return;
    }
    throw new Error(`${selector} is not reached`);
  };
  await reach("[data-now=answeredAt]");
  await page.keyboard.press("Enter");
  await said(page, "対応を、判定からの提案");
  await reach("textarea");
  await page.keyboard.type("電話済み");
  await page.keyboard.press("Tab");
  same((await until(page, ENTRIES[1].id, ({ note }) => note === "電話済み")).course, "accepted");
});

for (const [language, scheme, viewport] of [
  ["ja", "light", DESKTOP],
  ["ja", "dark", PHONE],
  ["en", "light", PHONE],
  ["en", "dark", DESKTOP],
]) {
  await test(
    `axe finds nothing in ${language}, ${scheme}, at ${viewport.width} pixels; nothing scrolls sideways, and what is pressed is large enough`,
    async (page) => {
      await bring(
        page,
        whole(ENTRIES, {
          unread: [{ id: "odd" }],
          orders: [{ month: new Date(NOW).toISOString().slice(0, 7), marketplace: "qoo10-jp", orders: 120 }],
        }),
      );
      await narrow(page);
      await audit(page);
      const small = await page.evaluate(() =>
        [...document.querySelectorAll("button, select, input:not([type=radio], .sr), .check")]
          .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 44)
          .map((one) => one.outerHTML.slice(0, 80)),
      );
      same(small.join("\n"), "");
      const nameless = await page.evaluate(() =>
        [...document.querySelectorAll("main input, main select, main textarea")]
          .filter((one) => !one.labels?.length && !one.ariaLabel)
          .map((one) => one.id),
      );
      same(nameless.join(), "");
      if (language === "en")
        holds(
          !/[ぁ-んァ-ヶ]/u.test(
            Object.values(MARKETPLACES).reduce(
              (text, { name }) => text.replaceAll(name[1], ""),
              (await page.locator("main").innerText())
                .replaceAll("名入れグラス", "")
                .replaceAll("箱つぶれ。写真あり", ""),
            ),
          ),
          "Japanese in English",
        );
    },
    { path: `log.html?lang=${language}`, colorScheme: scheme, viewport },
  );
}
await test(
  "nothing scrolls sideways at 320 pixels",
  async (page) => {
    await bring(page);
    await narrow(page);
  },
  { viewport: { width: 320, height: 700 } },
);

await test("on paper there are the entries and the figures, and no buttons", async (page) => {
  await bring(page);
  await page.emulateMedia({ media: "print" });
  same(await page.locator("button").filter({ visible: true }).count(), 0);
  holds(
    (await page.locator("#reasons table").isVisible()) && (await page.locator(".entries").isVisible()),
    "something is missing",
  );
});

await test(
  "where colours are the reader's own, bars that are only outlined stay so",
  async (page) => {
    await bring(page);
    same(
      (
        await page
          .locator("#answers rect")
          .evaluateAll((bars) =>
            [
              ...new Set(bars.map((bar) => `${bar.getAttribute("class")} ${getComputedStyle(bar).fill === "none"}`)),
            ].sort(),
          )
      ).join(),
      "full false,hollow true",
    );
  },
  { forcedColors: "active" },
);

await test("after the first visit the page works without a connection", async (page, site, context) => {
  site.close();
  await context.setOffline(true);
  await page.reload();
  await page.waitForSelector(LOADED, { state: "attached" });
  await bring(page);
  same(await page.locator(".entries tbody tr").count(), ENTRIES.length);
});

await test(
  "the checker, the list page and the log lead to each other, in the language chosen",
  async (page) => {
    await page.locator(".back a[href^=batch]:visible").click();
    await page.waitForSelector(LOADED, { state: "attached" });
    same(await page.locator("html").getAttribute("lang"), "en");
    await page.locator(".back a[href^=log]:visible").click();
    await page.waitForSelector(LOADED, { state: "attached" });
    holds(page.url().endsWith("log.html?lang=en"), page.url());
    await page.locator(".back a[href^='./']:visible").click();
    await ready(page);
    await page.locator(".many a[href^=log]:visible").click();
    await page.waitForSelector(LOADED, { state: "attached" });
    holds(page.url().endsWith("log.html?lang=en"), page.url());
  },
  { path: "log.html?lang=en", fetches: true },
); // going elsewhere is what links are for

await test("the page allows no script but its own, no request and no markup from strings", async (page) => {
  const policy = await page.locator("meta[http-equiv]").getAttribute("content");
  for (const rule of [
    "default-src 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ])
    holds(policy.includes(rule), rule);
  holds(!policy.includes("connect-src") && !policy.includes("unsafe"), policy);
});

const firefox = wanted("Firefox") ? await session() : null;
if (firefox) {
  const site = await serve("dist");
  try {
    await proves("in Firefox, a case is kept beside its answer, filled in, counted and found again", async () => {
      await firefox.open(site.address);
      await firefox.run(async () => {
        await ready();
        await tap(one(), "place", "qoo10-jp");
        await taps(one());
        (await wait(() => one("[data-tool=keep]"), "the button")).click();
        await wait(() => one("[data-tool=kept] a")?.hidden === false, "kept");
      });
      await firefox.open(`${site.address}log.html`);
      await firefox.run(async () => {
        await wait(() => one("main[data-state=ready]"), "the log");
        const minutes = one(".entries [type=number]");
        minutes.value = "9";
        minutes.dispatchEvent(new Event("change"));
        one("[data-now=answeredAt]").click();
        await wait(() => one("[data-now=answeredAt]").hidden, "answered");
      });
      await firefox.open(`${site.address}log.html`);
      const shown = await firefox.run(async () => {
        await wait(() => one("main[data-state=ready]"), "the log");
        return {
          rows: document.querySelectorAll(".entries tbody tr").length,
          minutes: one(".entries [type=number]").value,
          workload: one("#workload tbody td:last-child").textContent,
          course: one(".entries select").value,
        };
      });
      same(JSON.stringify(shown), JSON.stringify({ rows: 1, minutes: "9", workload: "9分", course: "accepted" }));
    });
    await proves("in Firefox, a table brought and the log erased leave nothing behind", async () => {
      await firefox.open(`${site.address}log.html`);
      const left = await firefox.run(
        async (text) => {
          await wait(() => one("main[data-state=ready]"), "the log");
          const data = new DataTransfer();
          data.items.add(new File([text], "log.csv"));
          one("#file").files = data.files;
          one("#file").dispatchEvent(new Event("change"));
          await wait(() => one("#brought .note"), "brought");
          const rows = document.querySelectorAll(".entries tbody tr").length;
          one("[data-do=erase]").click();
          one("dialog [data-do=yes]").click();
          await wait(() => one("main a.primary").checkVisibility(), "empty");
          return { rows, databases: (await indexedDB.databases()).length };
        },
        toCsv(ENTRIES.slice(0, 4), "ja", () => 540),
      );
      same(JSON.stringify(left), JSON.stringify({ rows: 5, databases: 0 }));
    });
  } finally {
    await firefox.close();
    site.close();
  }
}
if (wanted()) {
  const own = await weighLog();
  report(`the log's own script and styles weigh at most ${LOG} bytes brotli: ${own}`, own <= LOG);
}

await close();
