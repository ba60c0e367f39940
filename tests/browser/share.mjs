// Passing a case on, printing it, its calendar file, and what a device remembers: in real browsers, each test named by
// the sentence it proves; in Chromium it fails also if the console said anything or if a request followed the load.
// SHOTS=folder keeps pictures and PDFs to look at.
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { constants, inflateSync } from "node:zlib";
import { serve } from "../../scripts/serve.mjs";
import { fnv } from "../../www/tools/link.js";
import { WORDS as SHOP } from "../../www/shop/words.js";
import { NAMES, WORDS } from "../../www/tools/words.js";
import { session } from "./firefox.mjs";
import {
  audit as axe,
  close,
  DESKTOP,
  holds,
  narrow,
  PHONE,
  profile,
  proves,
  ready,
  same,
  tap,
  taps,
  test,
  verdict,
  wanted,
} from "./harness.mjs";

const SHOTS = process.env.SHOTS;

const over = (page) => page.locator("[data-do=over]").click();
const act = (page, name) => page.locator(`[data-tool=${name}]`).click();
const remember = (page) => page.locator("[data-tool=remember] input");
/** Opens what is kept on the device, where it is closed. */
const keeping = (page) =>
  page.locator("[data-tool=keeping]").evaluate((one) => {
    one.open = true;
  });
/** What the page says of the link that it was opened by, once it says so: the words of its letter come first. */
async function opened(page) {
  await page.locator("[data-tool=opened] > *").first().waitFor();
  return page.locator("[data-tool=opened]").innerText();
}
const noNote = (page) => page.locator("[data-tool=opened] > *").first().waitFor({ state: "detached" });
const fill = async (page, path, value) => {
  const field = page.locator(`.refine [data-field="${path}"]`);
  await page.locator(".refine").evaluate((refine) =>
    [refine, ...refine.querySelectorAll("details")].forEach((one) => {
      one.open = true;
    }),
  );
  await ((await field.evaluate((one) => one.tagName)) === "SELECT" ? field.selectOption(value) : field.fill(value));
};
async function link(page) {
  await act(page, "link");
  await page.locator("[data-tool=outcome]").waitFor(); // said when the clipboard has it
  return page.evaluate(() => navigator.clipboard.readText());
}
/** Opens an address as somebody else would. */
async function visit(page, address) {
  await page.goto("about:blank");
  await page.goto(address);
  await ready(page);
}
/** The link as another rulebook would have written it: its check is right again. */
function forged(address, ...changes) {
  const [bare, fragment] = address.split("#");
  const changed = changes.reduce((text, [from, to]) => text.replace(from, to), fragment);
  const whole = changed.slice(0, changed.lastIndexOf("~"));
  return `${bare}#${whole}~${fnv(whole)}`;
}
const OLD_RULES = [/^k1~[^~]+~[^~]+~[^~]*~\w+/, "k1~2025.01.02-3~may-refuse..settled~qoo10.cancel.old-rule~00000000"];
const audit = async (page) => {
  await axe(page);
  await narrow(page);
};
const shot = async (page, name) => {
  if (SHOTS) await page.screenshot({ path: join(SHOTS, `${name}.png`), fullPage: true });
};
const stored = (page) =>
  page.evaluate(async () =>
    JSON.stringify({
      local: { ...localStorage },
      session: { ...sessionStorage },
      cookies: document.cookie,
      databases: (await indexedDB.databases()).length,
    }),
  );
const EMPTY = JSON.stringify({ local: {}, session: {}, cookies: "", databases: 0 });
const SAME = "同じ判定です。";

// The link

await test(
  "a copied link opens the same case with the same answer",
  async (page, site, context) => {
    await taps(page, "handed-over");
    await fill(page, "money.lines[0].price", "3,000円");
    await fill(page, "money.commissionRate", "8.5");
    await fill(page, "sellerLevel", "power");
    await fill(page, "handedOverAt", "2026-11-20T10:30");
    const address = await link(page);
    const [bare, fragment] = address.split("#");
    same(bare, site.address);
    holds(/^k1~[\w.,=~-]+$/.test(fragment), fragment);
    same(page.url(), address);
    same(await page.locator(".address").textContent(), address);
    const shown = await page.locator(".answer .part-money").textContent();
    const other = await context.newPage();
    await other.goto(address);
    await ready(other);
    holds((await opened(other)).startsWith(SAME), await opened(other));
    same(await verdict(other), "may-refuse");
    same(await other.locator(".answer .part-money").textContent(), shown);
    same(await other.locator(".refine [data-field=handedOverAt]").inputValue(), "2026-11-20T10:30");
    same(await other.locator('.refine [data-field="money.commissionRate"]').inputValue(), "8.50");
    const facts = (one) =>
      one.evaluate(() => {
        const { now, ...rest } = document.querySelector("kotowari-check").case;
        return JSON.stringify(Object.entries(rest).sort());
      });
    same(await facts(other), await facts(page));
    await audit(other);
  },
  { fetches: true },
);

for (const [place, moment, channel] of [
  ["amazon-us", "in-transit", "message"],
  ["own-store-jp", "delivered", "message"],
  ["own-store-eu", "delivered", "message"],
  ["qoo10-jp", "packed-today", "cancel-button"],
]) {
  await test(
    `a link of an order on ${place} opens in another language and time zone with the same answer`,
    async (page, site) => {
      await taps(page, moment, "change-of-mind", channel, place);
      await fill(page, "orderedAt", "2026-11-20T10:30");
      const facts = (one) =>
        one.evaluate(() => {
          const { now, language, sellerTimeZone, orderedAt, ...rest } = document.querySelector("kotowari-check").case;
          return JSON.stringify(Object.entries(rest).sort());
        });
      const [address, was] = [await link(page), await verdict(page)];
      const abroad = await profile({
        viewport: DESKTOP,
        locale: "en-US",
        timezoneId: "America/New_York",
        colorScheme: "dark",
      });
      try {
        const other = await abroad.newPage();
        await other.goto(address.replace("#", "?lang=en#"));
        await ready(other);
        holds((await opened(other)).startsWith("Same answer."), await opened(other));
        same(await verdict(other), was);
        same(await facts(other), await facts(page));
        same(await other.locator(".refine [data-field=orderedAt]").inputValue(), "2026-11-19T20:30");
        await audit(other);
        await shot(other, `opened-${place}-en-1280-dark`);
      } finally {
        await abroad.close();
      }
    },
    { fetches: true },
  );
}

const GERMAN = "/pkg/kotowari.de.ebay-letters.texts";
const letter = async (page) => {
  const shown = page.locator(".letter").first();
  return [await shown.getAttribute("lang"), ...(await shown.textContent()).match(/Hello|Guten Tag/)].join();
};

await test(
  "a letter in German comes with no other words of that language, only where it is needed, and a link brings it along",
  async (page, site) => {
    const german = () => site.seen.filter((path) => path.includes("kotowari.de.")).join();
    await taps(page, "paid", "change-of-mind", "cancel-button", "ebay-uk");
    same(await letter(page), "en,Hello");
    same(german(), "");
    await fill(page, "buyerLanguage", "de");
    await page.locator(".letter[lang=de]").waitFor();
    same(german(), GERMAN);
    await over(page);
    await taps(page, "paid", "change-of-mind", "cancel-button", "ebay-de");
    same(await letter(page), "de,Guten Tag");
    holds(!(await page.locator(".letter").first().textContent()).includes("\ufffd"), "words are missing");
    same(german(), GERMAN);
    await fill(page, "buyerLanguage", "en");
    await page.locator(".letter[lang=en]").waitFor();
    await fill(page, "buyerLanguage", "");
    await page.locator(".letter[lang=de]").waitFor();
    await visit(page, await link(page));
    holds((await opened(page)).startsWith(SAME), await opened(page));
    same(await letter(page), "de,Guten Tag");
  },
  { fetches: true, worker: false },
);

await test("a letter in German is there without a connection, after one visit", async (page, site, context) => {
  await context.setOffline(true);
  await taps(page, "paid", "change-of-mind", "cancel-button", "ebay-de");
  same(await letter(page), "de,Guten Tag");
});

await test(
  "the case never leaves in a request: the fragment is not sent",
  async (page, site) => {
    await taps(page);
    await visit(page, await link(page));
    same(site.seen.filter((path) => /must-accept|orderStatus|k1~/.test(path)).join(), "");
  },
  { fetches: true },
);

await test("an opened link survives a reload and the language switch, until something is changed", async (page) => {
  await taps(page, "packed-today");
  const address = await link(page);
  await page.reload();
  await ready(page);
  holds((await opened(page)).startsWith(SAME), await opened(page));
  await tap(page, "language", "en");
  holds((await opened(page)).startsWith("Same answer."), await opened(page));
  same(page.url(), address);
  await tap(page, "edit", "1");
  holds((await opened(page)).startsWith("Same answer."), "nothing is another answer yet");
  await tap(page, "moment", "unpaid");
  await noNote(page);
  await over(page);
  same(page.url().includes("#"), false);
});

await test("a link pasted into the address of an open page takes the place of the case there", async (page) => {
  await taps(page, "packed-today");
  const address = await link(page);
  await over(page);
  await taps(page, "delivered", "defective", "return-request");
  await fill(page, "money.lines[0].price", "700");
  await page.evaluate((fragment) => {
    location.hash = fragment;
  }, address.split("#")[1]);
  await page.locator("[data-tool=opened] .notice").getByText(SAME).waitFor();
  same(await verdict(page), "accept-advised");
  same(await page.locator('.refine [data-field="money.lines[0].price"]').inputValue(), "");
  same(page.url(), address);
  await page.reload();
  await ready(page);
  same(await verdict(page), "accept-advised");
});

await test(
  "where other rules made the link, both verdicts, today's rulebook and each ground that it does not name are told",
  async (page) => {
    await taps(page);
    await visit(page, forged(await link(page), OLD_RULES));
    const said = (await opened(page)).split(/\n+/);
    holds(
      /^20\d\d-\d\d-\d\d \d\d:\d\d時点のリンクの内容は、いまのルールによる判定と違います\(ルール集 [\d.-]+\)。違う点:$/.test(
        said[0],
      ),
      said[0],
    );
    same(
      said.slice(1, 3).join(),
      `${WORDS.ja.other},判定: リンクでは「断れます」、いまのルールでは「受ける必要があります(断れません)」`,
    );
    holds(
      said.some((line) => line.startsWith(WORDS.ja.fresh) && line.length > 25),
      said.join("\n"),
    );
    same(said.at(-1), WORDS.ja.gone);
    holds((await page.locator(".notice a").count()) > 0, "no source");
    same(await verdict(page), "must-accept");
    await audit(page);
    await shot(page, "changed-ja-390");
    await tap(page, "language", "en");
    const english = (await opened(page)).split(/\n+/);
    holds(english[0].startsWith("What this link of "), english[0]);
    same(english[2], "Answer: “You may refuse” in the link, “You have to accept” by today's rules");
  },
  { fetches: true },
);

await test(
  "where only a date or a sum has changed, that is said",
  async (page) => {
    await taps(page);
    await visit(page, forged(await link(page), [/~\w{8}~/, "~00000000~"]));
    holds((await opened(page)).endsWith(WORDS.ja.details), await opened(page));
  },
  { fetches: true },
);

await test(
  "time that has passed since is no change of the rules, and is told apart",
  async (page) => {
    const ago = (days) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
    await page.evaluate(
      (facts) => {
        document.querySelector("kotowari-check").facts = facts;
      },
      {
        marketplace: "amazon-us",
        orderStatus: "ship-date-passed",
        parcel: "not-started",
        fulfilment: "seller",
        reason: "late",
        channel: "message",
        goods: [],
        orderedAt: ago(7),
        shipBy: ago(3),
        refundAlreadyMade: false,
        claimState: "none",
      },
    );
    await page.locator("[data-verdict]").waitFor();
    const was = await verdict(page);
    const address = await link(page);
    await page.clock.setFixedTime(new Date(Date.now() + 40 * 86_400_000));
    await visit(page, address);
    holds((await opened(page)).startsWith(SAME), await opened(page));
    const now = await verdict(page);
    same(now === was, false);
    holds(
      (await opened(page)).includes(`リンクが作られてから時間がたったため、いまの判定は「${NAMES[now][0]}`),
      await opened(page),
    );
  },
  { fetches: true },
);

await test(
  "a deadline that has moved because the link is opened later says so, and what is assumed stays assumed",
  async (page) => {
    await taps(page, "handed-over");
    const due = await page.evaluate(
      () => document.querySelector("kotowari-check").decision.duties.find(({ due }) => due).due,
    );
    const address = await link(page);
    await page.clock.setFixedTime(new Date(Date.now() + 4 * 86_400_000));
    await visit(page, address);
    const said = await opened(page);
    holds(
      said.startsWith(SAME) && said.includes("期限は、今日対応する場合のものです") && said.includes(due.slice(0, 10)),
      said,
    );
    holds(
      (await page.locator(".chip").allTextContents()).some((chip) => chip.includes("(仮)")),
      "(仮)",
    );
  },
  { fetches: true },
);

for (const [what, spoil, said] of [
  ["damaged", (address) => address.slice(0, -20), WORDS.ja.damaged],
  ["later version's", (address) => address.replace("#k1~", "#k9~"), WORDS.ja.newer],
  ["refused", (address) => forged(address, ["parcel=", "parcel=moon,"]), WORDS.ja.refused.split("{")[0]],
]) {
  await test(
    `a ${what} link says so, and nothing is lost`,
    async (page) => {
      await taps(page);
      const address = spoil(await link(page));
      // On the open page the case stays.
      await page.evaluate((fragment) => {
        location.hash = fragment;
      }, address.split("#")[1]);
      await page.locator("[data-tool=opened] .notice").waitFor();
      same(await verdict(page), "must-accept");
      // Elsewhere it starts with the first question, and all of it works.
      await visit(page, address);
      holds((await opened(page)).startsWith(said), await opened(page));
      same((await page.locator(".places").count()) > 0, true);
      await audit(page);
      await tap(page, "language", "en");
      holds(/^(This link|Today's rules)/.test(await opened(page)), await opened(page));
      await taps(page);
      same(await verdict(page), "must-accept");
      await noNote(page);
    },
    { fetches: true },
  );
}

await test(
  "an escaped link opens all the same, and other fragments are left alone",
  async (page) => {
    await taps(page);
    const address = await link(page);
    const [bare, fragment] = address.split("#");
    await visit(page, `${bare}#${fragment.replaceAll("~", "%7E").replaceAll("=", "%3D")})`);
    same(await verdict(page), "must-accept");
    await visit(page, `${bare}#top`);
    await noNote(page);
    same(page.url(), `${bare}#top`);
  },
  { fetches: true },
);

await test("where the clipboard is closed, the link is selected", async (page) => {
  await taps(page);
  await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await act(page, "link");
  await page.locator("[data-tool=outcome]", { hasText: WORDS.ja.failed }).waitFor();
  holds((await page.evaluate(() => getSelection().toString())).includes("#k1~"), "no link");
  await audit(page);
});

await test("what is typed into a field that takes no free text stays out of the link", async (page) => {
  await taps(page, "handed-over");
  await fill(page, "money.lines[0].price", "山田太郎 090-1234-5678");
  const address = await link(page);
  same(/price|%|090|5678/.test(address.split("#")[1]), false);
});

// The calendar file

await test("the deadlines come as a calendar file, made on the page under its strict policy", async (page) => {
  await taps(page, "handed-over");
  const [download] = await Promise.all([page.waitForEvent("download"), act(page, "ics")]);
  same(download.suggestedFilename(), "kotowari.ics");
  holds(download.url().startsWith("blob:"), download.url());
  const file = await readFile(await download.path(), "utf8");
  holds(file.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") && file.endsWith("END:VCALENDAR\r\n"), file);
  holds(/\r\nUID:[a-z0-9.-]+\.\d{8}T\d{6}Z@kotowari\r\n/.test(file.replaceAll("\r\n ", "")), file);
  holds(file.includes("BEGIN:VALARM") && file.split("\r\n").every((line) => Buffer.byteLength(line) <= 75), file);
});

await test("where nothing has a date, no calendar is offered", async (page) => {
  await taps(page, "date-set");
  same(
    await page.evaluate(() => document.querySelector("kotowari-check").decision.duties.some(({ due }) => due)),
    false,
  );
  same(await page.locator("[data-tool=ics]").isVisible(), false);
});

// Paper

/** How many pages a PDF has, its objects packed or not. */
function pages(pdf) {
  const text = pdf.toString("latin1");
  const packed = [...text.matchAll(/\/ObjStm[\s\S]*?stream\r?\n/g)].map(({ index, 0: head }) =>
    inflateSync(pdf.subarray(index + head.length), { finishFlush: constants.Z_SYNC_FLUSH }).toString("latin1"),
  );
  return [text, ...packed].join().match(/\/Type\s*\/Page\b/g)?.length;
}

const PRINTED = {
  "qoo10-jp": {
    orderStatus: "ship-date-set",
    parcel: "packed",
    channel: "cancel-button",
    leavesToday: true,
    returnTerms: "shown-both",
    termsCover: "cancellations-and-returns",
    termsAllowDays: 0,
  },
  "amazon-us": { orderStatus: "ship-confirmed", parcel: "with-carrier", channel: "message", fulfilment: "seller" },
  "own-store": {
    orderStatus: "paid",
    parcel: "delivered",
    channel: "message",
    buyerCountry: "DE",
    shopTool: "shopify",
    paymentMethod: "card",
    deliveredAt: "2026-11-20",
  },
};
for (const language of ["ja", "en"]) {
  for (const [marketplace, case_] of Object.entries(PRINTED)) {
    await test(
      `the record of a case on ${marketplace} is one sheet of A4 with what it rests on, in ${language}`,
      async (page) => {
        await page.evaluate(
          (facts) => {
            document.querySelector("kotowari-check").facts = facts;
          },
          { marketplace, reason: "change-of-mind", goods: [], ...case_ },
        );
        await page.locator("[data-verdict]").waitFor();
        await fill(page, "money.lines[0].price", "3,000");
        await fill(page, "orderedAt", "2026-11-20T10:30");
        await page.evaluate(() => {
          window.print = () => {
            window.printed = true;
          };
        });
        await act(page, "print");
        same(await page.evaluate(() => window.printed), true);
        const pdf = await page.pdf({ preferCSSPageSize: true });
        if (SHOTS) await writeFile(join(SHOTS, `${marketplace}-${language}.pdf`), pdf);
        same(pages(pdf), 1);
        await page.setViewportSize({ width: 718, height: 1040 });
        await page.emulateMedia({ media: "print" });
        for (const what of [
          ".record",
          ".chip",
          ".verdict",
          ".part-money",
          ".letter",
          ".grounds .source",
          ".disclaimer",
          ".headline",
          ".rulebook",
        ]) {
          holds(await page.locator(what).filter({ visible: true }).count(), `no ${what} on paper`);
        }
        same(
          await page
            .locator("button:not(.chip), input, select, summary, .tools, iframe")
            .filter({ visible: true })
            .count(),
          0,
        );
        const record = await page.locator(".record").innerText();
        holds(
          /20\d\d-\d\d-\d\d \d\d:\d\d \(UTC\+09:00\)/.test(record) &&
            record.includes("2026-11-20 10:30") &&
            record.includes("3,000"),
          record,
        );
        const links = await page
          .locator(".links a")
          .filter({ visible: true })
          .evaluateAll((all) => all.map((one) => getComputedStyle(one, "::after").content));
        holds(links.length > 0 && links.every((printed) => printed.includes("https://")), links.join());
        await shot(page, `paper-${marketplace}-${language}`);
        await page.emulateMedia({ media: "screen" });
        same(
          await page.evaluate(() => [getComputedStyle(document.body).zoom, document.body.style.inlineSize].join()),
          "1,",
        );
      },
      { path: `?lang=${language}` },
    );
  }
}

// Without a connection

await test("a decided case opens on a train: without a connection, after one visit", async (page, site, context) => {
  await taps(page, "handed-over");
  await link(page);
  site.close();
  await context.setOffline(true);
  await page.reload();
  await ready(page);
  same(await verdict(page), "may-refuse");
  holds((await opened(page)).startsWith(SAME), await opened(page));
  same(await page.locator("[data-tool=aged]").isVisible(), false);
});

await test("an old rulebook without a connection says its date plainly", async (page, site, context) => {
  await taps(page);
  await context.setOffline(true);
  await page.clock.setFixedTime(new Date("2027-01-15T12:00:00+09:00"));
  await tap(page, "language", "en");
  await page.locator("[data-tool=aged]", { hasText: /as of 2026-\d\d-\d\d, \d\d days ago/ }).waitFor();
  await audit(page);
  await context.setOffline(false);
  await tap(page, "language", "ja");
  await page.locator("[data-tool=aged]").waitFor({ state: "hidden" });
});

// Memory

await test(
  "nothing is stored until it is asked for; then marketplace, language and shop terms, and one button erases them",
  async (page, site) => {
    await taps(page, "handed-over");
    await fill(page, "sellerLevel", "power");
    await fill(page, "returnTerms", "shown-both");
    await fill(page, "money.commissionRate", "8.5");
    await fill(page, "money.lines[0].price", "12000");
    await fill(page, "orderedAt", "2026-11-20T10:30");
    await link(page);
    same(await stored(page), EMPTY);
    await over(page);
    await taps(page, "handed-over");
    await fill(page, "sellerLevel", "power");
    await fill(page, "returnTerms", "shown-both");
    await fill(page, "money.commissionRate", "8.5");
    await fill(page, "money.lines[0].price", "12000");
    await keeping(page);
    await remember(page).check();
    same(
      await stored(page),
      JSON.stringify({
        local: {
          kotowari:
            "language=ja~marketplace=qoo10-jp~returnTerms=shown-both~sellerLevel=power~money.commissionRate=0.085",
        },
        session: {},
        cookies: "",
        databases: 0,
      }),
    );
    await audit(page);
    await visit(page, site.address); // the address of the page keeps its case
    same(await page.locator(".count").textContent(), "質問 2 / 4");
    same(await remember(page).isChecked(), true);
    holds(await page.locator("[data-tool=forget]").isVisible(), "nothing to erase it with");
    await shot(page, "remembered-ja-390");
    await audit(page);
    await tap(page, "moment", "handed-over");
    await tap(page, "reason", "change-of-mind");
    await tap(page, "channel", "cancel-button");
    same(await page.locator('.refine [data-field="money.commissionRate"]').inputValue(), "8.50");
    same(
      await page.evaluate(() => {
        const { returnTerms, sellerLevel } = document.querySelector("kotowari-check").case;
        return [returnTerms, sellerLevel].join();
      }),
      "shown-both,power",
    );
    await shot(page, "recalled-ja-390");
    await over(page); // stands again for the next order
    same(await page.locator(".count").textContent(), "質問 2 / 4");
    await act(page, "forget");
    same(await stored(page), EMPTY);
    same(await page.locator("kotowari-check [data-focus]:focus").count(), 1);
    await page.reload();
    await ready(page);
    same(await page.locator(".count").textContent(), "質問 1 / 4");
    same(await page.locator(".tools").isVisible(), false);
  },
  { fetches: true },
);

await test(
  "the language is remembered too, and the address outdoes it",
  async (page, site) => {
    await taps(page);
    await tap(page, "language", "en");
    await keeping(page);
    await remember(page).check();
    await visit(page, site.address);
    await page.locator("[data-do=language][data-value=en][aria-pressed=true]").waitFor();
    same(await page.locator("html").getAttribute("lang"), "en");
    await visit(page, `${site.address}?lang=ja`);
    same(await page.locator("html").getAttribute("lang"), "ja");
  },
  { fetches: true },
);

await test("unticking forgets, and other terms are remembered only when ticked again", async (page) => {
  await taps(page, "handed-over");
  await keeping(page);
  await remember(page).check();
  const kept = await stored(page);
  await fill(page, "sellerLevel", "power");
  same(await remember(page).isChecked(), false);
  same(await stored(page), kept);
  await keeping(page);
  await remember(page).check();
  holds((await stored(page)).includes("sellerLevel=power"), await stored(page));
  await remember(page).uncheck();
  same(await stored(page), EMPTY);
  same(await page.locator("[data-tool=forget]").isVisible(), false);
});

await test(
  "a link is not mixed with what this device remembers, and leaves it alone",
  async (page) => {
    await taps(page, "handed-over");
    const address = await link(page);
    await over(page);
    await taps(page, "delivered", "change-of-mind", "return-request");
    await fill(page, "sellerLevel", "power");
    await fill(page, "money.commissionRate", "8.5");
    await keeping(page);
    await remember(page).check();
    const kept = await stored(page);
    await visit(page, address);
    same(await verdict(page), "may-refuse");
    const found = await page.evaluate(() => document.querySelector("kotowari-check").case);
    same([found.sellerLevel, found.money].join(), ",");
    await tap(page, "edit", "3");
    same(await stored(page), kept);
  },
  { fetches: true },
);

await test(
  "where storage is blocked the page works without, and says so when asked to remember",
  async (page) => {
    await taps(page);
    same(await verdict(page), "must-accept");
    await keeping(page);
    await remember(page).click();
    same(await remember(page).isChecked(), false);
    same(await page.locator("#hint").textContent(), WORDS.ja.blocked);
    await audit(page);
  },
  {
    before: (page) =>
      page.addInitScript(() =>
        Object.defineProperty(window, "localStorage", {
          get() {
            throw new DOMException("blocked", "SecurityError");
          },
        }),
      ),
  },
);

await test(
  "a spoilt memory is no harm",
  async (page) => {
    same(await page.locator(".count").textContent(), "質問 1 / 4");
    await taps(page);
    same(await verdict(page), "must-accept");
  },
  {
    before: (page) =>
      page.addInitScript(() => {
        localStorage.kotowari = "marketplace=mars~__proto__.x=1~~=";
      }),
  },
);

// For everybody

for (const [language, colorScheme, viewport] of [
  ["ja", "light", PHONE],
  ["ja", "dark", DESKTOP],
  ["en", "light", DESKTOP],
  ["en", "dark", PHONE],
]) {
  await test(
    `axe finds nothing in the tools below the answer in ${language}, ${colorScheme}, ${viewport.width} pixels wide`,
    async (page) => {
      await taps(page, "handed-over");
      await fill(page, "orderedAt", "2026-11-24T10:30");
      await keeping(page);
      await remember(page).check();
      await link(page);
      await audit(page);
      const small = await page
        .locator(".tools :is(button, label)")
        .filter({ visible: true })
        .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 44).length);
      same(small, 0);
      if (SHOTS)
        await page
          .locator(".tools")
          .screenshot({ path: join(SHOTS, `tools-${language}-${colorScheme}-${viewport.width}.png`) });
    },
    { path: `?lang=${language}`, colorScheme, viewport },
  );
}

await test("the keyboard alone copies a link, remembers and forgets", async (page) => {
  await taps(page);
  const at = () => page.evaluate(() => document.activeElement.closest("[data-tool]")?.dataset.tool);
  const reach = async (name) => {
    for (let step = 0; step < 80 && (await at()) !== name; step += 1) await page.keyboard.press("Tab");
    same(await at(), name);
    const { outlineStyle } = await page.evaluate(() => ({
      outlineStyle: getComputedStyle(document.activeElement).outlineStyle,
    }));
    same(outlineStyle, "solid");
  };
  await reach("link");
  await page.keyboard.press("Enter");
  await page.locator("[data-tool=outcome]", { hasText: WORDS.ja.copied }).waitFor();
  await reach("keeping");
  await page.keyboard.press("Enter");
  await reach("remember");
  await page.keyboard.press("Space");
  same((await stored(page)) === EMPTY, false);
  await reach("forget");
  await page.keyboard.press("Enter");
  same(await stored(page), EMPTY);
  same(await at(), "remember");
});

await test(
  "in forced colours every button keeps its edge and its drawing",
  async (page) => {
    await taps(page);
    const found = await page
      .locator(".tools button")
      .first()
      .evaluate((one) => {
        const { borderTopStyle, borderTopColor, backgroundColor } = getComputedStyle(one);
        return [
          borderTopStyle,
          borderTopColor !== backgroundColor,
          getComputedStyle(one.querySelector("svg")).stroke !== backgroundColor,
        ].join();
      });
    same(found, "solid,true,true");
    await audit(page);
    await shot(page, "forced-390");
  },
  { forcedColors: "active" },
);

await test(
  "at 200 % zoom nothing of the tools or of a note is cut off",
  async (page) => {
    await taps(page);
    await visit(page, forged(await link(page), OLD_RULES));
    await link(page);
    await narrow(page);
  },
  { viewport: { width: 320, height: 450 }, deviceScaleFactor: 2, fetches: true },
);

// The second engine

/** What the page lays out for paper, in the page: its rules for paper hold, on the width of a sheet. Named is what is cut. */
async function laidOut(facts) {
  await ready();
  one().facts = facts;
  await wait(
    () =>
      verdict() &&
      document.querySelector("link[href='answer.css']")?.sheet &&
      one().shadowRoot.adoptedStyleSheets.length === 2 &&
      !one("[data-tool=tools]").hidden,
    "the answer, its styles and the tools",
  );
  dispatchEvent(new Event("beforeprint"));
  const { shadowRoot: root, decision } = one();
  const rules = [...document.styleSheets, ...root.adoptedStyleSheets].flatMap(({ cssRules }) => [...cssRules]);
  const paper = rules.map(({ media }) => media).filter((media) => media?.mediaText === "print");
  for (const media of paper) media.mediaText = "all";
  document.body.style.inlineSize = "190mm";
  const parts = [
    ...root.querySelectorAll(".page, .verdict, .headline, .part, .letter, .letter .body, .grounds, .record"),
  ].filter((part) => part.checkVisibility());
  const cut = parts.filter(
    (part) => part.scrollHeight > part.clientHeight + 1 && getComputedStyle(part).overflowY !== "visible",
  );
  document.body.style.inlineSize = "";
  for (const media of paper) media.mediaText = "print";
  return {
    cut: cut.map((part) => `${part.className}: ${part.clientHeight} of ${part.scrollHeight}`),
    verdict: root.querySelector(".verdict-name").textContent,
    moment: one("[data-tool=record] dd").textContent,
    letter: decision.message.body.split("\n").filter(Boolean),
  };
}
/** The words of a sheet, as Firefox reads them back. */
async function onPaper(paper) {
  const folder = await mkdtemp(join(tmpdir(), "kotowari-"));
  try {
    const file = join(folder, "record.pdf");
    await writeFile(file, paper);
    await firefox.open(pathToFileURL(file).href);
    return plain(
      await firefox.run(async () => {
        await wait(() => one(".textLayer .endOfContent"), "the sheet is read");
        return one(".textLayer").textContent;
      }),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}
/** Without what a line break or a font makes of words. */
const plain = (words) => words.normalize("NFKC").replace(/\s/g, "");

const firefox = wanted("Firefox") ? await session() : null;
if (firefox) {
  const site = await serve("dist");
  const there = (sentence, proof) => proves(`in Firefox, ${sentence}`, proof);
  /** What the page shows of a link, once what the address says is taken in. */
  const read = async () => {
    await ready();
    await wait(() => one("[data-tool=opened]").textContent);
    return { verdict: verdict(), said: one("[data-tool=opened]").textContent, hash: location.hash };
  };
  const visitThere = async (address) => {
    await firefox.open("about:blank");
    await firefox.open(address);
    return firefox.run(read);
  };
  try {
    await firefox.open(site.address);
    const hash = await firefox.run(async () => {
      await ready();
      await tap(one(), "place", "qoo10-jp");
      await taps(one());
      await wait(() => one("[data-tool=link]").checkVisibility(), "the button is there to be clicked");
      one("[data-tool=link]").click();
      await wait(
        async () => (await navigator.serviceWorker.getRegistration())?.active?.state === "activated",
        "the service worker has the site",
      );
      return wait(() => location.hash);
    });
    const address = `${site.address}${hash}`;
    await there("a link opens with the same answer", async () => {
      const { verdict, said } = await visitThere(address);
      same([verdict, said.slice(0, SAME.length)].join(), ["must-accept", SAME].join());
    });
    await there("a link that other rules decided says what has changed", async () => {
      const { said } = await visitThere(forged(address, OLD_RULES));
      holds(said.includes("判定: リンクでは「断れます」、いまのルールでは「受ける必要があります(断れません)」"), said);
    });
    await there("a damaged link says so", async () => {
      const { verdict, said } = await visitThere(address.slice(0, -9));
      same(JSON.stringify([verdict, said]), JSON.stringify([undefined, WORDS.ja.damaged]));
    });
    await there("what is remembered is erased by one button", async () => {
      await visitThere(address);
      same(
        JSON.stringify(
          await firefox.run(() => {
            one("[data-tool=remember] input").click();
            const before = localStorage.kotowari;
            one("[data-tool=forget]").click();
            return [before, localStorage.length];
          }),
        ),
        JSON.stringify(["language=ja~marketplace=qoo10-jp", 0]),
      );
    });
    for (const language of ["ja", "en"]) {
      for (const [marketplace, case_] of Object.entries(PRINTED)) {
        await there(
          `the record of a case on ${marketplace} is one sheet of A4 with the verdict, the moment and the whole letter, in ${language}`,
          async () => {
            await firefox.open(`${site.address}?lang=${language}`);
            const shown = await firefox.run(laidOut, { marketplace, reason: "change-of-mind", goods: [], ...case_ });
            same(shown.cut.join(), "");
            const paper = Buffer.from(await firefox.print(), "base64");
            if (SHOTS) await writeFile(join(SHOTS, `firefox-${marketplace}-${language}.pdf`), paper);
            same(pages(paper), 1);
            const words = await onPaper(paper);
            for (const said of [shown.verdict, shown.moment, ...shown.letter])
              holds(words.includes(plain(said)), `${plain(said)} is not in ${words}`);
          },
        );
      }
    }
    site.close();
    await there("a decided case opens without a connection", async () =>
      same((await visitThere(address)).verdict, "must-accept"),
    );
  } finally {
    await firefox.close();
    site.close();
  }
}

// ---------------------------------------------------------------- the shop's profile
const openShop = (page) =>
  page.locator("[data-tool=shop]").evaluate((one) => {
    one.open = one.parentElement.open = true;
  });
const letterOf = (page) => page.evaluate(() => document.querySelector("kotowari-check").decision.message.body);
const stateShop = (page) => page.locator("[data-tool=shop-outcome]").innerText();
async function keepShop(page, values) {
  await openShop(page);
  for (const [name, value] of Object.entries(values)) {
    const field = page.locator(`.profile [name=${name}]`);
    if (name === "currency") await field.selectOption(value);
    else await field.fill(value);
  }
  await page.locator("[data-tool=shop] [type=submit]").click();
  await page.locator("[data-tool=shop-outcome]").filter({ hasText: /./ }).waitFor();
}

await test(
  "a profile kept on this device signs every letter, after a reload too, and goes into no link",
  async (page) => {
    await taps(page);
    same((await letterOf(page)).includes("こけし堂"), false);
    await keepShop(page, { shopName: "こけし堂" });
    same(await stateShop(page), SHOP.ja.shopKept);
    holds((await letterOf(page)).endsWith("こけし堂"), await letterOf(page));
    same(
      (await page.evaluate(() => location.hash)).includes("%E3") ||
        (await page.evaluate(() => location.hash)).includes("letter"),
      false,
    );
    await page.reload();
    await ready(page);
    await page.waitForFunction(() =>
      document.querySelector("kotowari-check").decision?.message?.body.endsWith("こけし堂"),
    );
    await over(page);
    await taps(page);
    await page.waitForFunction(() =>
      document.querySelector("kotowari-check").decision?.message?.body.endsWith("こけし堂"),
    );
  },
  { fetches: true, worker: false },
);

await test(
  "an erased profile leaves nothing behind, in the letter or on the device",
  async (page) => {
    await taps(page);
    await keepShop(page, { shopName: "こけし堂" });
    await act(page, "erase");
    await page.waitForFunction(
      () => !document.querySelector("kotowari-check").decision.message.body.includes("こけし堂"),
    );
    same(await page.evaluate(() => localStorage.getItem("kotowari-shop")), null);
    same(await stateShop(page), SHOP.ja.shopErased);
  },
  { fetches: true, worker: false },
);

await test(
  "the seller's own cost is said in the seller's own currency too, by the rate that the seller typed",
  async (page) => {
    await taps(page, "delivered", "change-of-mind", "return-request", "amazon-us");
    await keepShop(page, { currency: "JPY" });
    await fill(page, "money.lines[0].price", "100");
    await page.waitForFunction(() => document.querySelector("kotowari-check").decision?.money?.currency === "USD");
    await openShop(page);
    await page.locator(".profile [name=rate]").waitFor();
    await keepShop(page, { rate: "150" });
    const { low, high } = await page.evaluate(() => document.querySelector("kotowari-check").decision.money.sellerCost);
    const said = page.locator("[data-tool=own]");
    if (high === null) return same(await said.isVisible(), false);
    await said.filter({ hasText: "JPY" }).waitFor();
    holds(
      (await said.innerText()).replaceAll(/[,\s]/g, "").includes(String(Math.round((high / 100) * 150))),
      `${low} ${high}: ${await said.innerText()}`,
    );
  },
  { fetches: true, worker: false },
);

await test(
  "until the answer is there, the time of today's collection is said above the questions",
  async (page) => {
    const note = page.locator("kotowari-check > [slot=before]");
    await note.waitFor();
    holds(/今日の集荷\(23:59\)/.test(await note.textContent()), await note.textContent());
    await taps(page);
    await note.waitFor({ state: "detached" });
  },
  {
    fetches: true,
    worker: false,
    before: (page) =>
      page.addInitScript(() => {
        localStorage["kotowari-shop"] = JSON.stringify({ collection: "23:59" });
      }),
  },
);

for (const [language, colorScheme, viewport] of [
  ["ja", "light", PHONE],
  ["en", "dark", PHONE],
  ["ja", "dark", DESKTOP],
  ["en", "light", DESKTOP],
]) {
  await test(
    `the profile's form can be used by everybody, in ${language}, ${colorScheme}, at ${viewport.width} pixels`,
    async (page) => {
      await openShop(page);
      await narrow(page);
      await axe(page);
      for (const field of await page.locator(".profile :is(input, textarea, select)").all())
        holds(
          await field.evaluate((one) => one.labels.length > 0 && one.labels[0].innerText.trim() !== ""),
          "a field without a name",
        );
      if (SHOTS)
        await page
          .locator("[data-tool=shop]")
          .screenshot({ path: join(SHOTS, `shop-${language}-${colorScheme}-${viewport.width}.png`) });
    },
    {
      path: `?lang=${language}`,
      colorScheme,
      viewport,
      fetches: true,
      worker: false,
      before: (page) =>
        page.addInitScript(() => {
          localStorage["kotowari-shop"] = JSON.stringify({ shopName: "こけし堂", payments: ["card"] });
        }),
    },
  );
}

await test(
  "a profile that somebody else wrote there is believed only as far as it is one",
  async (page) => {
    await taps(page);
    same((await letterOf(page)).includes("<"), false);
    holds((await letterOf(page)).endsWith("店"), await letterOf(page));
  },
  {
    fetches: true,
    worker: false,
    before: (page) =>
      page.addInitScript(() => {
        localStorage["kotowari-shop"] =
          '{"shopName":"店","signature":"' + "x".repeat(600) + '","payments":{"a":1},"rates":{"__proto__":{"rate":1}}}';
      }),
  },
);

await close();
