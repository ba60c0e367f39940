// The silence table as pages, each test named by the sentence it proves; fails also if the console said anything or if a
// request followed the load.
import { readFile } from "node:fs/promises";
import { audit, close, DESKTOP, holds, narrow, PHONE, same, test } from "./harness.mjs";

const { rulebook, ...tables } = JSON.parse(await readFile("dist/silence.json", "utf8"));
const TITLES = {
  ja: ["silence.html", "答えないと、どうなるか", "出品者", "購入者"],
  en: ["silence-en.html", "What silence does", "the seller", "the buyer"],
};

for (const [language, [path, title, seller, buyer]] of Object.entries(TITLES)) {
  for (const viewport of [PHONE, DESKTOP]) {
    for (const colorScheme of ["light", "dark"]) {
      await test(
        `the silence table says of every marketplace what happens without an answer and whom it hurts, in ${language} at ${viewport.width} pixels, ${colorScheme}`,
        async (page) => {
          same(await page.locator("h1").textContent(), title);
          same(await page.locator("html").getAttribute("lang"), language);
          const text = (await page.locator("main").textContent()).replaceAll(/\s+/g, " ");
          for (const place of tables[language]) {
            holds(text.includes(place.name), `${place.name} is missing`);
            for (const row of place.rows) holds(text.includes(row.says), `${place.marketplace}: ${row.says}`);
            for (const says of place.unknown) holds(text.includes(says), `${place.marketplace}: ${says}`);
          }
          const hurts = (marketplace, id) => {
            const { says } = tables[language]
              .find((place) => place.marketplace === marketplace)
              .rows.find((row) => row.id === id);
            return page.locator(`#${marketplace} tr`, { hasText: says }).locator(".hurts").textContent();
          };
          same(await hurts("ebay", "request-declined-by-itself"), buyer);
          same(await hurts("ebay", "request-accepted-by-itself"), seller);
          same(await hurts("qoo10-jp", "delay-points"), seller);
          holds(
            text.includes(tables[language].find((place) => place.marketplace === "qoo10-jp").unknown[0]),
            "that nothing is known of Qoo10's time to answer",
          );
          holds((await page.locator("footer").textContent()).includes(rulebook.version), "the edition");
          await narrow(page);
          await audit(page);
          if (process.env.SHOTS)
            await page.screenshot({
              path: `${process.env.SHOTS}/silence-${language}-${viewport.width}-${colorScheme}.png`,
              fullPage: true,
            });
        },
        { path, loaded: "main section", worker: false, viewport, colorScheme },
      );
    }
  }
}

await test(
  "the start page leads to the silence table in the reader's language, and back",
  async (page) => {
    await page.locator('footer a.en[href^="silence"]').click();
    await page.waitForURL(/silence-en\.html$/);
    await page.locator(".back a").click();
    await page.waitForURL(/\?lang=en$/);
  },
  { path: "?lang=en", fetches: true },
);

await close();
