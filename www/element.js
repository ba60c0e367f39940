// Defines <kotowari-check>. The class alone: element-pure.js.
import { define } from "./element-pure.js";

export { KotowariCheck, decide, define } from "./element-pure.js";
define();
