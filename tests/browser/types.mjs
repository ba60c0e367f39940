// The published types are true: every decision of the corpus is a Decision, and every case a Case,
// without one key or value too many. The compiler is the judge.
import { execFileSync } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import init, { decide } from "../../dist/pkg/node.js";
import { corpus } from "./corpus.mjs";

const target = process.env.CARGO_TARGET_DIR ?? "target";
const folder = `${target}/types`;
await mkdir(folder, { recursive: true });
await init();
const lines = [
  `import init, { decide, type Case, type Decision } from "../kotowari.js";`,
  `export const ready: Promise<void> = init();`,
  `export const verdict: Decision["verdict"] = decide({ marketplace: "qoo10-jp" }).verdict;`,
  `// @ts-expect-error an unknown key is no case`,
  `decide({ marketplace: "qoo10-jp", colour: "red" });`,
  `// @ts-expect-error nor is an unknown value`,
  `decide({ marketplace: "qoo10-jp", parcel: "posted" });`,
];
let typed = 0;
for (const { case: given } of await corpus()) {
  let decision;
  try {
    decision = decide(given);
  } catch {
    continue; // refused cases are no Case
  }
  lines.push(`({ given: ${JSON.stringify(given)}, decision: ${JSON.stringify(decision)} }) satisfies { given: Case; decision: Decision };`);
  typed += 1;
}
await writeFile(`${folder}/corpus.ts`, lines.join("\n").replace("../kotowari.js", "./kotowari.js"));
await writeFile(`${folder}/kotowari.d.ts`, await readFile("npm/kotowari.d.ts", "utf8"));
await writeFile(`${folder}/tsconfig.json`, JSON.stringify({
  compilerOptions: { strict: true, exactOptionalPropertyTypes: true, noEmit: true, module: "nodenext", target: "es2022", lib: ["es2022", "dom"], types: [] },
  include: ["*.ts"],
}));
execFileSync("tsc", ["-p", folder], { stdio: "inherit" });
console.log(`types: ${typed} decisions of the corpus are Decisions`);
