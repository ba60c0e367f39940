// One decision across the WebAssembly boundary in Node: object in, object out. Usage: node benches/node.mjs FOLDER
import init, { decide } from "../dist/pkg/node.js";
import { SETS, cases, keep, row, timed } from "./measure.mjs";

await init();
const rows = [];
for (const set of SETS) {
  const given = await cases(set);
  rows.push(row(set, given, timed(decide, given, 2000)));
}
await keep("node", rows);
