// The NDJSON runner: lines a second, and the most memory it ever held, after few lines and after many.
// Usage: node benches/runner.mjs FOLDER RUNNER
import { feed } from "./feed.mjs";
import { keep, ndjson } from "./measure.mjs";

const FEW = 10;
const MANY = 200_000;

const runner = process.argv[3];
const known = await ndjson("known");
await keep("runner", { few: await feed(runner, known, FEW), many: await feed(runner, known, MANY) });
