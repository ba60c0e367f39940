// The second engine, through geckodriver and the WebDriver protocol itself: four calls need no library.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createInterface } from "node:readline";

const BINARY = ["/usr/bin/firefox-esr", "/usr/bin/firefox"].find(existsSync);

/** A session: `run(script, ...arguments)` ends when the script calls its last argument. Null where there is no Firefox. */
export async function session() {
  if (!BINARY) return null;
  const driver = spawn("geckodriver", ["--port", "0", "--host", "127.0.0.1"], { stdio: ["ignore", "pipe", "ignore"] });
  const started = new Promise((done, failed) => {
    driver.on("error", failed);
    createInterface({ input: driver.stdout }).on("line", (line) => {
      const at = line.match(/Listening on ([\d.]+:\d+)/);
      if (at) done(`http://${at[1]}`);
    });
  });
  let base;
  try {
    base = await started;
  } catch {
    return null; // no geckodriver
  }
  const call = async (path, body) => {
    const response = await fetch(base + path, {
      method: body ? "POST" : "DELETE",
      headers: { "content-type": "application/json" },
      body: body && JSON.stringify(body),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${path}: ${value.error} ${value.message}`);
    return value;
  };
  try {
    const { sessionId } = await call("/session", {
      capabilities: { alwaysMatch: { "moz:firefoxOptions": { binary: BINARY, args: ["-headless"] } } },
    });
    const at = `/session/${sessionId}`;
    await call(`${at}/timeouts`, { script: 120_000 });
    return {
      open: (url) => call(`${at}/url`, { url }),
      run: (script, ...args) => call(`${at}/execute/async`, { script, args }),
      press: (key) => call(`${at}/actions`, { actions: [{ type: "key", id: "keys", actions: [{ type: "keyDown", value: key }, { type: "keyUp", value: key }] }] }),
      print: () => call(`${at}/print`, { page: { width: 21, height: 29.7 }, margin: { top: 1, bottom: 1, left: 1, right: 1 }, background: true }),
      close: () => call(at).finally(() => driver.kill()),
    };
  } catch (reason) {
    driver.kill();
    throw reason;
  }
}

/** Opens an address in Firefox and runs `proof(run)` there; null where there is no Firefox. */
export async function inFirefox(address, proof) {
  const browser = await session();
  if (!browser) return null;
  try {
    await browser.open(address);
    return await proof(browser.run);
  } finally {
    await browser.close();
  }
}

/** Decides the cases in Firefox and tries the page there; null where there is no Firefox. */
export const firefox = (address, cases) =>
  inFirefox(address, async (run) => {
    const decisions = await run(`
      const [cases, done] = arguments;
      import(new URL("pkg/index.js", location.href).href).then(async ({ default: start, decide }) => {
        await start();
        done(cases.map((given) => {
          try { return JSON.stringify(decide(given)); }
          catch ({ code, field, message }) { return JSON.stringify({ error: { code, field, message } }); }
        }));
      }).catch((reason) => done([String(reason)]));`, cases);
    const verdict = await run(`
      const done = arguments[arguments.length - 1];
      const element = document.querySelector("kotowari-check");
      const ready = () => element.getAttribute("state") ? tap() : setTimeout(ready, 20);
      const tap = () => {
        const root = element.shadowRoot;
        for (const [act, value] of [["place", "qoo10-jp"], ["moment", "date-set"], ["reason", "change-of-mind"], ["channel", "cancel-button"]]) {
          root.querySelector('[data-do="' + act + '"][data-value="' + value + '"]').click();
        }
        done(root.querySelector("[data-verdict]").dataset.verdict);
      };
      ready();`);
    return { decisions, tests: [["four taps give a verdict", verdict === "must-accept"]] };
  });
