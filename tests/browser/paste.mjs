// The field for the buyer's message, each test named by the sentence it proves; fails also if the console said anything.
import { audit, close, DESKTOP, holds, narrow, PHONE, same, tap, test } from "./harness.mjs";

const open = (page) => page.locator(".paste > summary").click();
const facts = (page) => page.evaluate(() => document.querySelector("kotowari-check").case);
/** Where the script has come, and nothing more is to come: the field is there. */
async function paste(page, message) {
  await open(page);
  await page.locator("#paste-message").fill(message);
  await page.locator(".proposal .go").waitFor();
}

await test(
  "a pasted message proposes reason, channel and language with the words it was read from, and saves two taps",
  async (page) => {
    await paste(page, "間違えて注文してしまいました。キャンセルできますか？");
    same(await page.locator("[name=paste-reason]:checked").inputValue(), "ordered-by-mistake");
    holds((await page.locator(".proposal q").first().textContent()).includes("間違えて注文"), "the words");
    same(await page.locator("[name=paste-channel]:checked").inputValue(), "message");
    await page.locator(".proposal .go").click();
    same(await page.locator(".paste").getAttribute("open"), null);
    await tap(page, "place", "qoo10-jp");
    await tap(page, "moment", "date-set");
    await page.locator("[data-verdict]").waitFor();
    const { reason, channel, buyerLanguage } = await facts(page);
    same([reason, channel, buyerLanguage].join(), "ordered-by-mistake,message,ja");
    same(await page.locator(".paste").isVisible(), false);
  },
  { fetches: true, worker: false },
);

await test(
  "what is proposed can be changed before and after it is taken over",
  async (page) => {
    await paste(page, "The charger is missing and the box arrived damaged");
    same(await page.locator("[name=paste-reason]").count(), 3);
    await page.locator("[name=paste-reason][value=defective]").check();
    await page.locator('[name=paste-channel][value=""]').check();
    await page.locator(".proposal .go").click();
    await tap(page, "place", "amazon-us");
    await tap(page, "moment", "delivered");
    await tap(page, "channel", "return-request");
    await page.locator("[data-verdict]").waitFor();
    same((await facts(page)).reason, "defective");
    await tap(page, "edit", "2");
    await tap(page, "reason", "change-of-mind");
    await page.waitForFunction(() => document.querySelector("kotowari-check").case.reason === "change-of-mind");
  },
  { fetches: true, worker: false },
);

await test(
  "where nothing can be read nothing is taken over, and that is said",
  async (page) => {
    await paste(page, "よろしくお願いします");
    same(await page.locator("[name=paste-reason]:checked").inputValue(), "");
    holds(
      (await page.locator(".proposal").textContent()).includes("読み取れませんでした"),
      "that nothing could be read",
    );
    await page.locator(".proposal .go").click();
    same((await facts(page))?.reason, undefined);
  },
  { fetches: true, worker: false },
);

await test(
  "the message is neither kept nor sent",
  async (page, site) => {
    await paste(page, "やっぱり不要です SECRETWORD");
    await page.locator(".proposal .go").click();
    await tap(page, "place", "qoo10-jp");
    await tap(page, "moment", "date-set");
    await page.locator("[data-verdict]").waitFor();
    const stored = await page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href, history.state]),
    );
    holds(!/SECRETWORD|%53ECRET/.test(stored), stored);
    holds(
      site.seen.every((file) => !file.includes("SECRETWORD")),
      "it was asked for",
    );
  },
  { fetches: true, worker: false },
);

for (const [language, colorScheme, viewport] of [
  ["ja", "light", PHONE],
  ["en", "dark", PHONE],
  ["ja", "dark", DESKTOP],
  ["en", "light", DESKTOP],
]) {
  await test(
    `the field for the message can be used by everybody, in ${language}, ${colorScheme}, at ${viewport.width} pixels`,
    async (page) => {
      await paste(
        page,
        language === "ja" ? "まだ届いていません。壊れているかもしれません。" : "It never arrived, maybe broken",
      );
      await narrow(page);
      await audit(page);
      if (process.env.SHOTS)
        await page.screenshot({ path: `${process.env.SHOTS}/paste-${language}-${colorScheme}-${viewport.width}.png` });
      await page.keyboard.press("Tab"); // from the field to the proposals, and on to the button
      same(await page.evaluate(() => document.activeElement.name), "paste-reason");
    },
    { path: `?lang=${language}`, colorScheme, viewport, fetches: true, worker: false },
  );
}

await close();
