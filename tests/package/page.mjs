// A served folder in the browser: what it prints, and that nothing else is said and nothing is missing.
import assert from "node:assert/strict";
import { serve } from "../../scripts/serve.mjs";

const NOISE = /^\[vite\] connect|favicon\.ico$/;

/** Opens the page and waits until it has printed these lines (in any order: workers are in no hurry). */
export async function prints(browser, folder, lines, { path = "", change, address } = {}) {
  const site = address ? { address, close() {} } : await serve(folder, { change });
  const page = await browser.newPage();
  const said = [];
  const missing = [];
  page.on("console", (message) => NOISE.test(message.text()) || NOISE.test(message.location().url) || said.push(message.text()));
  page.on("pageerror", (error) => said.push(String(error)));
  page.on("response", (response) => response.status() >= 400 && !NOISE.test(response.url()) && missing.push(`${response.status()} ${response.url()}`));
  try {
    await page.goto(site.address + path);
    for (let wait = 0; wait < 400 && said.length < lines.length; wait += 1) await page.waitForTimeout(25);
    await page.waitForLoadState("networkidle");
    assert.deepEqual({ said: said.toSorted(), missing }, { said: lines.toSorted(), missing: [] });
  } finally {
    await page.close();
    site.close();
  }
}
