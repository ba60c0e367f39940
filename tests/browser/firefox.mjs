// The second engine, through geckodriver and the WebDriver protocol itself: a few calls need no library.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { request } from "node:http";
import { createInterface } from "node:readline";
import { DEADLINE, inPage, within } from "./harness.mjs";

const BINARY = ["/usr/bin/firefox-esr", "/usr/bin/firefox"].find(existsSync);
const KEYS = { Tab: "\ue004", Enter: "\ue007", " ": " " };

/** What the driver answers: [status, text]. */
const asked = (url, method, body) =>
  new Promise((done, failed) => {
    const call = request(url, { method, headers: { "content-type": "application/json" } }, async (response) => {
      try {
        done([response.statusCode, (await response.setEncoding("utf8").toArray()).join("")]);
      } catch (reason) {
        failed(reason);
      }
    });
    call.on("error", failed);
    call.end(body && JSON.stringify(body));
  });

function without(what) {
  console.log(`no ${what} on this machine: the tests in Firefox are left out`);
  return null;
}

/** A session: `run(proof, ...arguments)` runs in the page, as JSON goes and comes. Null, and said so, where there is no Firefox. */
export async function session() {
  if (!BINARY) return without("Firefox");
  const driver = spawn("geckodriver", ["--port", "0", "--host", "127.0.0.1"], { stdio: ["ignore", "pipe", "ignore"] });
  const base = await within(
    new Promise((done, failed) => {
      driver.on("error", (reason) => (reason.code === "ENOENT" ? done(null) : failed(reason)));
      createInterface({ input: driver.stdout }).on("line", (line) => {
        const at = line.match(/Listening on ([\d.]+:\d+)/);
        if (at) done(`http://${at[1]}`);
      });
    }),
    "geckodriver listens",
  );
  if (!base) return without("geckodriver");
  const call = async (path, body) => {
    const [status, text] = await asked(base + path, body ? "POST" : "DELETE", body);
    const { value } = JSON.parse(text);
    if (status !== 200) throw new Error(`${path}: ${value.error} ${value.message}`);
    return value;
  };
  try {
    const { sessionId } = await within(
      call("/session", {
        capabilities: { alwaysMatch: { "moz:firefoxOptions": { binary: BINARY, args: ["-headless"] } } },
      }),
      "Firefox starts",
    );
    const at = `/session/${sessionId}`;
    // Longer than a wait in the page, which says better what never came.
    await call(`${at}/timeouts`, { script: 2 * DEADLINE, pageLoad: DEADLINE });
    return {
      open: (url) => call(`${at}/url`, { url }),
      run: async (proof, ...args) => {
        // As text: the protocol sorts keys.
        const { value, error } = await call(`${at}/execute/async`, {
          script: `const done = arguments[arguments.length - 1]; ${inPage(proof, args)}.then((value) => done({ value: JSON.stringify(value) }), (reason) => done({ error: String(reason) }));`,
          args: [],
        });
        if (error) throw new Error(error);
        return value && JSON.parse(value);
      },
      press: (key) =>
        call(`${at}/actions`, {
          actions: [
            {
              type: "key",
              id: "keys",
              actions: [
                { type: "keyDown", value: KEYS[key] },
                { type: "keyUp", value: KEYS[key] },
              ],
            },
          ],
        }),
      print: () =>
        call(`${at}/print`, {
          page: { width: 21, height: 29.7 },
          margin: { top: 1, bottom: 1, left: 1, right: 1 },
          background: true,
        }),
      close: () => call(at).finally(() => driver.kill()),
    };
  } catch (reason) {
    driver.kill();
    throw reason;
  }
}
