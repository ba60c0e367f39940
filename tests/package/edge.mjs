// Makes Node like an edge runtime, for `node --import`: no files, no fetch(), no compiling at run time; what is
// imported from the package is its entry for such places, a compiled module, or bytes.
import { register } from "node:module";

const hooks = `
import { readFile } from "node:fs/promises";
export const resolve = (name, context, next) => next(name, { ...context, conditions: ["workerd", "worker", "import", "default"] });
export async function load(url, context, next) {
  if (!/\\.(wasm|rules|texts)$/.test(url)) return next(url, context);
  const bytes = "Uint8Array.from(atob('" + (await readFile(new URL(url))).toString("base64") + "'), (one) => one.charCodeAt(0))";
  const source = url.endsWith(".wasm") ? "new (globalThis[Symbol.for('Module')])(" + bytes + ")" : bytes + ".buffer";
  return { format: "module", shortCircuit: true, source: "export default " + source };
}`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);

new Response(""); // made by Node when first asked for, with what is taken away below
const { Module } = WebAssembly;
globalThis[Symbol.for("Module")] = Module;
const refused = () => {
  throw new WebAssembly.CompileError("compiling is not allowed here");
};
for (const name of ["compile", "compileStreaming", "instantiateStreaming"]) WebAssembly[name] = refused;
const { instantiate } = WebAssembly;
WebAssembly.instantiate = (module, imports) => (module instanceof Module ? instantiate(module, imports) : refused());
WebAssembly.Module = new Proxy(Module, { construct: refused });
globalThis.fetch = refused;
delete globalThis.process;
