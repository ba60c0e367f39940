// Every example of the README runs and prints what it says; what the README says of itself holds.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { serve } from "../../scripts/serve.mjs";
import { prints } from "./page.mjs";
import { blocks, files, text } from "./readme.mjs";
import { project } from "./tarball.mjs";

const NODE = ["node.mjs", "many.mjs", "errors.mjs", "sync.mjs"];
const FRAMEWORKS = ["Checker.tsx", "Checker.vue"]; // by typed.mjs
const BUNDLED = ["main.js", "worker.js", "asks-worker.js", "esbuild.js", "uses-element.js"]; // by bundlers.mjs

export async function examples(test, { packed, browser }) {
  const root = await project(packed, "reader", files(...blocks.keys()));
  const node = (...command) => execFileSync(process.execPath, command, { cwd: root, encoding: "utf8" });

  await test("every example of the README is run by some test", () => {
    const run = [...NODE, ...FRAMEWORKS, ...BUNDLED, "typed.ts", "edge.js", "page.html", "element.html"];
    assert.deepEqual([...blocks.keys()].sort(), run.sort());
    const fences = text.match(/^```.*$/gm).filter((_, at) => at % 2 === 0);
    assert.deepEqual(
      fences.filter((fence) => !/ /.test(fence)),
      ["```sh", "```"],
    ); // how to install, and the policy
  });

  for (const name of NODE) {
    await test(`README: ${name} prints what it says`, () => {
      assert(blocks.get(name).prints.length > 0);
      assert.deepEqual(node(name).trim().split("\n"), blocks.get(name).prints);
    });
  }

  await test("README: typed.ts is what tsc takes for right", async () => {
    await writeFile(
      join(root, "tsconfig.json"),
      JSON.stringify({
        compilerOptions: {
          strict: true,
          noEmit: true,
          exactOptionalPropertyTypes: true,
          module: "esnext",
          moduleResolution: "bundler",
          target: "es2022",
          lib: ["es2022", "dom"],
          types: [],
        },
        files: ["typed.ts"],
      }),
    );
    try {
      execFileSync(new URL("../../node_modules/.bin/tsc", import.meta.url).pathname, ["-p", root], {
        encoding: "utf8",
      });
    } catch ({ stdout, stderr }) {
      throw new Error(stdout + stderr);
    }
  });

  await test("README: edge.js answers where nothing may be compiled and nothing can be fetched", async () => {
    const asks = `
      const { default: worker } = await import("./edge.js");
      const request = new Request("https://example.org", { method: "POST", body: JSON.stringify({ marketplace: "qoo10-jp", orderStatus: "unpaid" }) });
      console.log((await (await worker.fetch(request)).json()).verdict);`;
    const edge = new URL("edge.mjs", import.meta.url).pathname;
    assert.equal(node("--import", edge, "--input-type=module", "--eval", asks).trim(), "automatic");
  });

  await test("README: page.html prints what it says, without a bundler", () =>
    prints(browser, root, blocks.get("page.html").prints, { path: "page.html" }));

  await test("README: element.html shows the page a seller meets", async () => {
    const site = await serve(root);
    const page = await browser.newPage();
    await page.goto(`${site.address}element.html`);
    await page.waitForSelector("kotowari-check[state=ready]", { timeout: 10_000 });
    await page.close();
    site.close();
  });

  await test("README: the date of the rules, and what they cover, are as it says", () => {
    const types = readFileSync(join(root, "node_modules/kotowari/vocabulary.d.ts"), "utf8");
    const marketplaces = types.match(/\bmarketplace: ([^;]+);/)[1].match(/[\w-]+(?=")/g);
    const asks = `
      import init, { decide } from "kotowari";
      await init();
      const of = (given) => decide({ reason: "change-of-mind", ...given }, { trace: true });
      const covered = ${JSON.stringify(marketplaces)}.filter((marketplace) => !of({ marketplace }).trace.some(({ rule }) => rule.startsWith("uncovered.")));
      const laws = ["JP", "US", "DE", "GB"].map((buyerCountry) => of({ marketplace: "own-store", buyerCountry }).law.regime ?? of({ marketplace: "qoo10-jp", buyerCountry }).law.regime);
      console.log(JSON.stringify({ covered, laws: laws.filter(Boolean), asOf: of({ marketplace: "ebay" }).rulebook.asOf }));`;
    const { covered, laws, asOf } = JSON.parse(node("--input-type=module", "--eval", asks));
    const said = (start) => text.match(new RegExp(`^- ${start}: ([^.]+)\\.`, "m"))[1].match(/[\w-]+(?=`)/g);
    assert.deepEqual(said("Marketplaces").sort(), covered.sort());
    assert.deepEqual(said("Consumer law"), laws);
    assert.equal(text.match(/Rules as of (\S+)/)[1], asOf);
  });
}
