// The peer for a cold start: a page with Pagefind's search box over a small site. Its module, too, is WebAssembly that
// answers from files beside it. The site holds what kotowari itself says of some dozens of cases, a page each.
// Where the CPU is slowed, Chromium slows the page and not its workers: Pagefind searches in one, kotowari decides without.
import { mkdir, writeFile } from "node:fs/promises";
import * as pagefind from "pagefind";
import init, { decide } from "../dist/pkg/node.js";

const PAGES = 60;
/** A word of nearly every page. */
export const QUERY = "cancel";

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const html = (title, body, head = "") =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

/** Writes the site into the folder, and its index as Pagefind's documentation says. */
export async function searchable(folder, cases) {
  await init();
  await mkdir(folder, { recursive: true });
  for (const [at, given] of cases.slice(0, PAGES).entries()) {
    const { headline, thenHeadline, steps, grounds, duties, keep, message } = decide({ ...given, language: "en" });
    const said = [
      thenHeadline,
      ...steps,
      ...grounds.map(({ says }) => says),
      ...duties.map(({ says }) => says),
      ...keep,
      message?.inSellerLanguage?.body ?? message?.body,
    ];
    const body = said
      .filter(Boolean)
      .map((text) => `<p>${escaped(text)}</p>`)
      .join("\n");
    await writeFile(
      `${folder}/${at}.html`,
      html(headline, `<main data-pagefind-body><h1>${escaped(headline)}</h1>\n${body}</main>`),
    );
  }
  const { index } = await pagefind.createIndex();
  const { page_count: pages } = await index.addDirectory({ path: folder });
  await index.writeFiles({ outputPath: `${folder}/pagefind` });
  await pagefind.close();
  // It waits 150 ms for the end of typing where it is not told otherwise; the taps are not waited for either.
  await writeFile(
    `${folder}/index.html`,
    html(
      "Search",
      `<h1>Search</h1><pagefind-searchbox debounce="1"></pagefind-searchbox>`,
      `<link href="pagefind/pagefind-component-ui.css" rel="stylesheet"><script src="pagefind/pagefind-component-ui.js" type="module"></script>`,
    ),
  );
  return pages;
}
