// The published types are true. The compiler is the judge:
// - every decision of the corpus is a Decision, every case a Case, every refusal a Refused;
// - the keys of a case, the values of each, and whether a list is taken, are as the core itself says when it refuses others;
// - every key of a case and of a line is documented;
// - the fields of a decision are those that src/decision.rs and src/verdict.rs write.
import { execFileSync } from "node:child_process";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import init, { decide, decideAll } from "../../dist/pkg/node.js";
import { corpus } from "./corpus.mjs";
import { close, proves } from "./harness.mjs";

const target = process.env.CARGO_TARGET_DIR ?? "target";
const folder = `${target}/types`;
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
await init();

const named = (words) => words.map((word) => JSON.stringify(word)).join(" | ");
const allowed = (given) => {
  const [{ error }] = decideAll([{ marketplace: "qoo10-jp", language: "en", ...given }]);
  return error.message
    .match(/(?:allowed|指定できる値|使える形): (.+)$/)[1] /* a bad language is told in Japanese */
    .split(", ");
};

const core = [
  `import type * as k from "./kotowari.js";`,
  `type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;`,
  `type IsList<T> = Extract<T, readonly unknown[]> extends never ? false : true;`,
  `type One<T> = Exclude<T extends readonly (infer U)[] ? U : T, null | undefined>;`,
];
const is = (type, words) => core.push(`true satisfies Same<${type}, ${named(words)}>;`);

const keys = allowed({ "?": 0 });
is("keyof k.Case", keys);
is("keyof k.Purse", allowed({ money: { "?": 0 } }));
is("keyof k.Signature", allowed({ letter: { "?": 0 } }));
is("keyof k.Line", allowed({ money: { lines: [{ "?": 0 }] } }));
is("keyof NonNullable<k.Purse['subscription']>", allowed({ money: { subscription: { "?": 0 } } }));
is("keyof One<k.Line['referralTiers']>", allowed({ money: { lines: [{ price: 1, referralTiers: [{ "?": 0 }] }] } }));
is("One<k.Purse['sale']>", allowed({ money: { sale: "?" } }));
is("One<k.Case['goods']>", allowed({ goods: ["?"] }));
/** Keys whose values are the codes of a standard: the core has a list of them, the type is a string that says which standard. */
const CODES = { buyerCountry: "Country", site: "Country", buyerRegion: "Region", sellerTimeZone: "TimeZone" };
/** Whether the core takes several values under a key. */
const takesList = (key) => {
  const [{ error }] = decideAll([{ marketplace: "qoo10-jp", language: "en", [key]: ["?", "?"] }]);
  return error.code !== "wrong-type" || /list of/.test(error.message);
};
let chosen = 0;
for (const key of keys) {
  const [{ error }] = decideAll([{ marketplace: "qoo10-jp", language: "en", [key]: "?" }]);
  const isChoice = error.code === "unknown-value" && !(key in CODES);
  const words = isChoice ? allowed({ [key]: "?" }) : null;
  core.push(`${takesList(key)} satisfies IsList<k.Case["${key}"]>;`);
  if (words) is(`One<k.Case["${key}"]>`, words);
  chosen += Boolean(words);
  const kind =
    words || ["money", "letter", "goods"].includes(key)
      ? null
      : allowed({ [key]: {} })[0]
          .match(/boolean|string|integer|number/)[0]
          .replace("integer", "number");
  if (kind) core.push(`true satisfies Same<One<k.Case["${key}"]>, ${kind}>;`);
}
if (keys.length < 70 || chosen < 20)
  throw new Error(`only ${keys.length} keys and ${chosen} lists of values were found`);

for (const [key, type] of Object.entries(CODES)) core.push(`true satisfies Same<One<k.Case["${key}"]>, k.${type}>;`);

const source = (await Promise.all(["src/decision.rs", "src/verdict.rs"].map((file) => readFile(file, "utf8")))).join(
  "\n",
);
const kebab = (name) => name.replace(/(?!^)[A-Z]/g, "-$&").toLowerCase();
for (const name of ["Verdict", "Settled", "FieldKind"]) {
  const body = source.match(new RegExp(`pub enum ${name} \\{([^}]+)\\}`))[1];
  is(
    `k.${name}`,
    [...body.matchAll(/^ {4}(\w+),$/gm)].map(([, variant]) => kebab(variant)),
  );
}
const camel = (name) => name.replace(/_(\w)/g, (_, letter) => letter.toUpperCase());
const structs = [
  ...source.matchAll(/Serialize\)\]\n#\[serde\(rename_all = "camelCase"\)\]\npub struct (\w+) \{([\s\S]+?)\n\}/g),
];
for (const [, name, fields] of structs) {
  const written = [...fields.matchAll(/(?:#\[serde\((.+)\)\]\s+)?pub (\w+):/g)]
    .map(([, said, field]) => ({
      field: said?.match(/rename = "(\w+)"/)?.[1] ?? camel(field),
      optional: /skip_serializing_if/.test(said ?? ""),
      unwritten: said === "skip",
    }))
    .filter(({ unwritten }) => !unwritten);
  is(
    `keyof k.${name}`,
    written.map(({ field }) => field),
  );
  is(
    `k.Optional<k.${name}>`,
    written
      .filter(({ optional }) => optional)
      .map(({ field }) => field)
      .concat("-"),
  );
}
const types = await readFile("npm/kotowari.d.ts", "utf8");
const undocumented = ["Case", "Line"].flatMap((name) => {
  const lines = types.match(new RegExp(`export interface ${name} \\{\\n([\\s\\S]+?)\\n\\}`))[1].split("\n");
  return lines
    .filter((line, at) => /^ {2}\w+\??:/.test(line) && !lines[at - 1]?.endsWith("*/"))
    .map((line) => `${name}.${line.trim()}`);
});
if (undocumented.length > 0) throw new Error(`npm/kotowari.d.ts says nothing of ${undocumented}`);
if (structs.length < 20) throw new Error(`only ${structs.length} structs found in src/decision.rs`);

const use = [
  `import init, { decide, decideAll, initSync, KotowariError, type Case, type Decision, type Refused } from "./kotowari.js";`,
  `export const ready: Promise<void> = init();`,
  `export const verdict: Decision["verdict"] = decide({ marketplace: "qoo10-jp" }).verdict;`,
  `export const many: Iterable<Case> = (function* (): Generator<Case> { yield { marketplace: "ebay" }; })();`,
  `export const verdicts = decideAll(many).map((answer) => ("error" in answer ? answer.error.code : answer.verdict));`,
  `export const frozen = decide({ marketplace: "qoo10-jp", parcel: ["packed", "labelled"], goods: [] } as const);`,
  `try { decide({ marketplace: "qoo10-jp" }); } catch (error) { if (error instanceof KotowariError) error.field.trim(); }`,
  `export const bare: { verdict: Decision["verdict"] } = decide({ marketplace: "qoo10-jp" }, { only: ["verdict"] });`,
  `export const told = decideAll(many, { only: ["then", "headline"] }).map((one) => ("error" in one ? null : one.then));`,
  `// @ts-expect-error what was not asked for is not told`,
  `decide({ marketplace: "qoo10-jp" }, { only: ["verdict"] }).headline;`,
  `initSync({ wasm: new Uint8Array(), rules: new ArrayBuffer(0), texts: { ja: new Uint8Array(), en: new Uint8Array() } });`,
  `init({ wasm: "a.wasm", rules: new Uint8Array() });`,
  `// @ts-expect-error an unknown key is no case`,
  `decide({ marketplace: "qoo10-jp", colour: "red" });`,
  `// @ts-expect-error nor is an unknown value`,
  `decide({ marketplace: "qoo10-jp", parcel: "posted" });`,
  `// @ts-expect-error nor one without a marketplace`,
  `decide({ parcel: "packed" });`,
  `// @ts-expect-error a decision may be an error among many`,
  `decideAll([])[0]!.verdict;`,
  `// @ts-expect-error rules are no number`,
  `init({ rules: 5 });`,
];
const platform = [
  `import init from "./kotowari.js";`,
  `init({ wasm: new URL("https://example.org/a.wasm"), rules: fetch("a.rules"), texts: { ja: new Response("") } });`,
  `WebAssembly.compileStreaming(fetch("a.wasm")).then((wasm) => init({ wasm }));`,
];
const literals = [`import type { Case, Decision, Refused } from "./kotowari.js";`];
let decisions = 0,
  refusals = 0;
for (const { case: given } of await corpus()) {
  const [answer] = decideAll([given]);
  if ("error" in answer) {
    literals.push(`(${JSON.stringify(answer)}) satisfies Refused;`);
    refusals += 1;
  } else {
    literals.push(
      `({ given: ${JSON.stringify(given)}, decision: ${JSON.stringify(answer)} }) satisfies { given: Case; decision: Decision };`,
    );
    decisions += 1;
  }
}
await writeFile(
  `${folder}/core.ts`,
  `${core.join("\n").replaceAll("k.Optional", "Optional")}
type Optional<T> = "-" | { [key in keyof T]-?: {} extends Pick<T, key> ? key : never }[keyof T];
`,
);
await writeFile(`${folder}/use.ts`, use.join("\n"));
await writeFile(`${folder}/corpus.ts`, literals.join("\n"));
for (const file of ["kotowari.d.ts", "vocabulary.d.ts"])
  await writeFile(`${folder}/${file}`, await readFile(`dist/pkg/${file}`, "utf8"));
await mkdir(`${folder}/platform`);
await writeFile(`${folder}/platform/platform.ts`, platform.join("\n").replace("./", "../"));
// Once without a platform (the types must stand alone), once with a browser's.
const strict = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
  module: "nodenext",
  target: "es2022",
  types: [],
};
await writeFile(
  `${folder}/tsconfig.json`,
  JSON.stringify({ compilerOptions: { ...strict, lib: ["es2022"] }, include: ["*.ts"] }),
);
await writeFile(
  `${folder}/platform/tsconfig.json`,
  JSON.stringify({ compilerOptions: { ...strict, lib: ["es2022", "dom"] }, include: ["*.ts", "../use.ts"] }),
);
const compiled = (project) => execFileSync("tsc", ["-p", project], { stdio: "inherit" });
await proves(
  `${decisions} decisions and ${refusals} refusals of the corpus are as typed; ${keys.length} keys, ${chosen} of them with named values, and ${structs.length} parts of a decision are exactly the core's`,
  () => compiled(folder),
);
await proves("the package is typed for a browser too", () => compiled(`${folder}/platform`));
await close();
