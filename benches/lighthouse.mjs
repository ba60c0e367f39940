// Lighthouse on the served site, as it comes: a phone on a slow line (its default). Compressed with gzip, as any host does.
//   npm ci --prefix benches && node benches/lighthouse.mjs [times, else 3]
// Prints each page's scores, of performance the middle one, and what it is made of. No test: a busy machine lowers it.
import { gzipSync } from "node:zlib";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { serve } from "../scripts/serve.mjs";

const PAGES = ["index.html", "batch.html"];
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
const MADE_OF = [
  "first-contentful-paint",
  "largest-contentful-paint",
  "total-blocking-time",
  "cumulative-layout-shift",
  "speed-index",
];
const times = Number(process.argv[2] ?? 3);

const site = await serve("dist", {
  change: (_, body) => gzipSync(body),
  headers: () => ({ "content-encoding": "gzip" }),
});
const chrome = await launch({
  chromePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu"],
});
try {
  for (const page of PAGES) {
    const runs = [];
    for (let run = 0; run < times; run += 1) {
      const { lhr } = await lighthouse(`${site.address}${page}`, {
        port: chrome.port,
        onlyCategories: CATEGORIES,
        logLevel: "error",
      });
      runs.push(lhr);
    }
    runs.sort((one, other) => one.categories.performance.score - other.categories.performance.score);
    const { categories, audits } = runs[Math.floor(times / 2)];
    console.log(page, CATEGORIES.map((name) => `${name} ${Math.round(categories[name].score * 100)}`).join(", "));
    console.log(" ", MADE_OF.map((name) => `${name} ${audits[name].displayValue}`).join(", "));
    for (const { id, title, score } of Object.values(audits)) {
      const counts = CATEGORIES.slice(1).some((name) =>
        categories[name].auditRefs.some((one) => one.id === id && one.weight > 0),
      );
      if (counts && score !== null && score < 1) console.log(`  ${id}: ${title}`);
    }
  }
} finally {
  await chrome.kill();
  site.close();
}
