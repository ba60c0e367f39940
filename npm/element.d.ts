/** Importing the module defines `<kotowari-check>`. */
export * from "./element-pure.js";
