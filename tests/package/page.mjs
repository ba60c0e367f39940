// A served folder in the browser: what it prints, and that nothing else is said and nothing is missing.
import assert from "node:assert/strict";
import { serve } from "../../scripts/serve.mjs";

/** A page that has not printed everything by then never will, in milliseconds. */
const LONGEST = 10_000;
const after = (time) => new Promise((done) => setTimeout(done, time).unref());
const NOISE = /^\[vite\] connect|favicon\.ico$/;

/** Opens the page and waits until it has printed these lines (in any order: workers are in no hurry). */
export async function prints(browser, folder, lines, { path = "", change, address } = {}) {
  const site = address ? { address, close() {} } : await serve(folder, { change });
  const page = await browser.newPage();
  const said = [];
  const missing = [];
  const printed = new Promise((done) => {
    if (lines.length === 0) done();
    const say = (words) => {
      said.push(words);
      if (said.length >= lines.length) done();
    };
    page.on("console", (message) => {
      if (!NOISE.test(message.text()) && !NOISE.test(message.location().url)) say(message.text());
    });
    page.on("pageerror", (error) => say(String(error)));
  });
  page.on("response", (response) => {
    if (response.status() >= 400 && !NOISE.test(response.url())) missing.push(`${response.status()} ${response.url()}`);
  });
  try {
    await page.goto(site.address + path);
    await Promise.race([printed, after(LONGEST)]);
    await page.waitForLoadState("networkidle");
    assert.deepEqual({ said: said.toSorted(), missing }, { said: lines.toSorted(), missing: [] });
  } finally {
    await page.close();
    site.close();
  }
}
