// The examples of the package's README: the fenced blocks that carry a file name, and what they say they print.
import { readFile } from "node:fs/promises";

const README = new URL("../../dist/pkg/README.md", import.meta.url);

export const text = await readFile(README, "utf8");

/** File name → { code, prints }: what follows `//` behind a console.log, line by line (`, then` parts two of them). */
export const blocks = new Map();
for (const [, name, code] of text.matchAll(/^```\w+ (\S+)\n([\s\S]+?)^```$/gm)) {
  const prints = [...code.matchAll(/console\.log\(.*?\);? \/\/ (.+)$/gm)].flatMap(([, said]) => said.split(", then "));
  blocks.set(name, { code, prints });
}

/** The blocks with these names, as files of a project. */
export const files = (...names) => Object.fromEntries(names.map((name) => [name, blocks.get(name).code]));
