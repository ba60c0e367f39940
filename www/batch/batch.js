// One file for the page and its worker, so that their words are fetched once: which of the two it is, is seen
// from where it runs.
import { open } from "./page.js";
import { serve } from "./worker.js";

if (globalThis.document) open();
else serve();
