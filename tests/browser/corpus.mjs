// The shared corpus: every case of tests/cases/*.json, in order. Run directly, prints them as NDJSON.
import { readFile, readdir } from "node:fs/promises";
import { pathToFileURL } from "node:url";

export async function corpus() {
  const folder = new URL("../cases/", import.meta.url);
  const files = (await readdir(folder)).filter((file) => file.endsWith(".json")).sort();
  const lists = await Promise.all(files.map(async (file) => JSON.parse(await readFile(new URL(file, folder), "utf8"))));
  return lists.flat();
}

/** Decides one case and writes it down the way the native runner does, errors included. */
export const line = (decide, given) => {
  try {
    return JSON.stringify(decide(given));
  } catch ({ code, field, message }) {
    return JSON.stringify({ error: { code, field, message } });
  }
};

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const { case: given } of await corpus()) console.log(JSON.stringify(given));
}
