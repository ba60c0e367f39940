// The package as its users get it: packed, installed into empty projects, run, bundled, and read about.
// Each test is named by the sentence it proves. `node tests/package/run.mjs [part of a sentence]`
import { chromium } from "playwright-core";
import { bundlers } from "./bundlers.mjs";
import { contents } from "./contents.mjs";
import { examples } from "./examples.mjs";
import { runtimes } from "./runtimes.mjs";
import { pack, project } from "./tarball.mjs";
import { typed } from "./typed.mjs";

const only = process.argv[2];
let passed = 0,
  failed = 0;

async function test(sentence, proof) {
  if (only && !sentence.includes(only)) return;
  try {
    await proof();
    passed += 1;
    console.log(`ok ${sentence}`);
  } catch (reason) {
    failed += 1;
    console.log(
      `FAIL ${sentence}\n     ${String(reason.stack ?? reason)
        .split("\n")
        .slice(0, 30)
        .join("\n     ")}`,
    );
  }
}

const packed = await pack();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
});
try {
  for (const { path, size } of packed.files) console.log(`${String(size).padStart(9)} ${path}`);
  console.log(`${String(packed.size).padStart(9)} the tarball, ${packed.unpackedSize} unpacked`);
  const root = await project(packed, "empty");
  for (const part of [contents, runtimes, examples, typed, bundlers]) await part(test, { packed, root, browser });
} finally {
  await browser.close();
  await packed.remove();
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed || !passed ? 1 : 0;
