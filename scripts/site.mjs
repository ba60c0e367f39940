// Puts dist/ together around the built wasm and writes the hashes in.
import { build, transform } from "esbuild";
import { createHash } from "node:crypto";
import { cp, mkdir, readFile, readdir, writeFile } from "node:fs/promises";

const PKG = "dist/pkg";

const sri = (bytes) => `sha384-${createHash("sha384").update(bytes).digest("base64")}`;

// The shell may only publish what an engine accepts.
const wasm = await readFile(`${PKG}/kotowari_bg.wasm`);
await WebAssembly.compile(wasm);

// The element's styles stand beside the module, as its rules and words do. On a host page a rem is whatever that page
// made of it (62.5 % is common): the element measures the reader's own text size instead.
const { code: styles } = await transform(await readFile("src/widget/style.css", "utf8"), { loader: "css", minify: true });
await writeFile(`${PKG}/kotowari.css`, styles.replace(/(?<![\w.])(\d*\.?\d+)rem\b/g, "calc($1*var(--kw-rem))"));

// The glue alone, for the package; the element with the glue inside, for pages: one file whose hash
// covers everything up to the wasm, and which carries the hash of the wasm.
const minified = { bundle: true, format: "esm", minify: true, target: "es2022", logLevel: "warning" };
await build({ ...minified, entryPoints: [`${PKG}/kotowari.js`], outfile: `${PKG}/kotowari.js`, allowOverwrite: true });
await build({
  ...minified,
  entryPoints: ["www/element.js", "www/element-pure.js"],
  outdir: PKG,
  alias: { kotowari: `./${PKG}/kotowari.js` },
  define: {
    WASM_INTEGRITY: JSON.stringify(sri(wasm)),
    RULES_INTEGRITY: JSON.stringify(sri(await readFile(`${PKG}/kotowari.rules`))),
    TEXTS_INTEGRITY: JSON.stringify(sri(await readFile(`${PKG}/kotowari.texts`))),
    STYLE_INTEGRITY: JSON.stringify(sri(await readFile(`${PKG}/kotowari.css`))),
  },
});
const element = await readFile(`${PKG}/element.js`);

await cp("npm", PKG, { recursive: true });
const version = (await readFile("Cargo.toml", "utf8")).match(/^version = "(.+)"$/m)[1];
const manifest = JSON.parse(await readFile("npm/package.json", "utf8"));
await writeFile(`${PKG}/package.json`, `${JSON.stringify({ ...manifest, version }, null, 2)}\n`);

await mkdir("dist", { recursive: true });
for (const file of await readdir("www")) {
  if (!file.startsWith("element")) await cp(`www/${file}`, `dist/${file}`, { recursive: true });
}
const { code: loader } = await transform(await readFile("www/embed.js", "utf8"), { minify: true, target: "es2022" });
await writeFile("dist/embed.js", loader);
const HASHES = { ELEMENT_INTEGRITY: sri(element), LOADER_INTEGRITY: sri(loader) };
for (const [mark, file] of [["FRAME_INTEGRITY", "embed-frame.js"], ["PAGE_INTEGRITY", "embed-page.js"]]) HASHES[mark] = sri(await readFile(`dist/${file}`));
for (const file of ["index.html", ...(await readdir("www")).filter((file) => /^embed.*\.html$/.test(file))]) {
  const text = await readFile(`dist/${file}`, "utf8");
  const marks = Object.entries(HASHES).filter(([mark]) => text.includes(mark));
  if (marks.length === 0) throw new Error(`${file}: no hash`);
  await stamp(`dist/${file}`, Object.fromEntries(marks));
}

const served = [...(await readdir("dist")).filter((file) => /\.\w+$/.test(file) && file !== "sw.js"), "pkg/element.js", "pkg/kotowari.css", "pkg/kotowari.rules", "pkg/kotowari.texts", "pkg/kotowari_bg.wasm"].sort();
const hash = createHash("sha256");
for (const file of served) hash.update(file).update(await readFile(`dist/${file}`));
await stamp("dist/sw.js", {
  BUILD_HASH: hash.digest("hex").slice(0, 16),
  '"BUILD_FILES"': JSON.stringify(["./", ...served.filter((file) => file !== "index.html")]).slice(1, -1),
});

async function stamp(file, marks) {
  let text = await readFile(file, "utf8");
  for (const [mark, value] of Object.entries(marks)) {
    if (!text.includes(mark)) throw new Error(`${file}: no ${mark}`);
    text = text.replaceAll(mark, value);
  }
  await writeFile(file, text);
}
