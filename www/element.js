// Defines <kotowari-check>. The class alone: element-pure.js.
import { define } from "./element-pure.js";

export { KotowariCheck, decide, define, words } from "./element-pure.js";
define();
