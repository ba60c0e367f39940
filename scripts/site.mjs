// Puts dist/ together around the built wasm and writes the hashes in.
import { build, transform } from "esbuild";
import { createHash } from "node:crypto";
import { cp, mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { MARKETPLACES } from "../www/generated/vocabulary.js";
import { silence } from "./silence.mjs";

const PKG = "dist/pkg";
/** Pages that stand for another site's, which has no policy. */
const HOSTS = ["embed-plain.html", "embed-wordpress.html", "embed-zendesk.html"];
/** The page that is there to be framed by other sites. No page can say in itself who may frame it. */
const FRAMED = "embed.html";

const sri = (bytes, hash = "sha384") => `${hash}-${createHash(hash).update(bytes).digest("base64")}`;

// The shell may only publish what an engine accepts.
const wasm = await readFile(`${PKG}/kotowari_bg.wasm`);
await WebAssembly.compile(wasm);

// The element's styles stand beside the module, as its rules and words do; not as .css, which bundlers rewrite. On a host page a rem is whatever that page
// made of it (62.5 % is common): the element measures the reader's own text size instead.
const STYLES = ["kotowari.styles", "kotowari.folds.styles"];
for (const [at, file] of ["style.css", "folds.css"].entries()) {
  const { code } = await transform(await readFile(`web/src/page/${file}`, "utf8"), { loader: "css", minify: true });
  await writeFile(`${PKG}/${STYLES[at]}`, code.replace(/(?<![\w.])(\d*\.?\d+)rem\b/g, "calc($1*var(--kw-rem))"));
}

// The glue would keep the first module it was given even where its rules were refused; npm/ready.js knows better.
await stamp(`${PKG}/kotowari.js`, { "if (wasm !== undefined) return wasm;": "" });

// The parts of rules and words, each written out: `new URL("…", import.meta.url)` is the form in which bundlers find files to take along.
const PARTS = (await readdir(PKG)).filter((file) => /^kotowari\.([\w-]+\.rules|\w+\.[\w-]+\.texts)$/.test(file)).sort();
const LIST = "dist/parts.js";
const parts = PARTS.map(async (file) => `${JSON.stringify(file.slice("kotowari.".length))}: { address: () => new URL(${JSON.stringify(file)}, import.meta.url), integrity: ${JSON.stringify(sri(await readFile(`${PKG}/${file}`), "sha256"))} },`); // many, so with the short hash
await writeFile(LIST, `export default {\n${(await Promise.all(parts)).join("\n")}\n};\n`);

// The glue alone, for the package; the element with the glue inside, for pages: one file whose hash
// covers everything up to the wasm, and which carries the hash of the wasm.
const minified = { bundle: true, format: "esm", minify: true, target: "es2022", logLevel: "warning" };
await build({ ...minified, entryPoints: [`${PKG}/kotowari.js`], outfile: `${PKG}/kotowari.js`, allowOverwrite: true });
await rm(`${PKG}/snippets`, { recursive: true }); // the script that the module brings along (web/src/plain.js) is inside now
const page = {
  charset: "utf8",
  ...minified,
  alias: { kotowari: `./${PKG}/kotowari.js`, "kotowari-parts": `./${LIST}` },
  define: {
    WASM_INTEGRITY: JSON.stringify(sri(wasm)),
    STYLE_INTEGRITY: JSON.stringify(sri(await readFile(`${PKG}/kotowari.styles`))),
    FOLDS_INTEGRITY: JSON.stringify(sri(await readFile(`${PKG}/kotowari.folds.styles`))),
  },
};
await build({ ...page, entryPoints: ["www/element.js", "www/element-pure.js"], outdir: PKG });
const element = await readFile(`${PKG}/element.js`);

// The page of many requests: one script, as the page and as the worker that decides.
await build({ ...page, entryPoints: ["www/batch/batch.js", "www/batch/style.css"], outdir: "dist/batch" });
await rm(LIST);

// The log, which decides nothing.
await build({ ...minified, charset: "utf8", entryPoints: ["www/log/log.js", "www/log/style.css"], outdir: "dist/log" });

// What keeps the case of the checker's own page, and what that page does with an answer; both ask the element that the page has.
await build({ ...minified, charset: "utf8", entryPoints: ["www/tools/case.js"], outfile: "dist/case.js", external: ["./pkg/element.js"] });
await build({ ...minified, charset: "utf8", entryPoints: ["www/tools/index.js"], outfile: "dist/tools.js", external: ["./case.js"] });
await build({ ...minified, charset: "utf8", entryPoints: ["www/log/keep.js"], outdir: "dist/log", external: ["../pkg/element.js"] });

// The field for the buyer's message, and the shop's profile.
await build({ ...minified, charset: "utf8", entryPoints: ["www/shop/page.js"], outfile: "dist/shop.js" });
await build({ ...minified, charset: "utf8", entryPoints: ["www/paste/page.js"], outfile: "dist/paste.js" });

await cp("npm", PKG, { recursive: true });
const asked = Object.entries(MARKETPLACES).filter(([, { asks }]) => asks);
await stamp(`${PKG}/README.md`, { "<!-- marketplaces -->": asked.map(([id]) => `\`${id}\``).join(", ") });
await cp("LICENSE", `${PKG}/LICENSE`);
const version = (await readFile("Cargo.toml", "utf8")).match(/^version = "(.+)"$/m)[1];
const manifest = JSON.parse(await readFile("npm/package.json", "utf8"));
await writeFile(`${PKG}/package.json`, `${JSON.stringify({ ...manifest, version }, null, 2)}\n`);

await mkdir("dist", { recursive: true });
for (const file of await readdir("www", { withFileTypes: true })) {
  if (file.isFile() && !/^element/.test(file.name)) await cp(`www/${file.name}`, `dist/${file.name}`);
}
await silence("dist");
for (const [file, format] of [["embed.js"], ["bring.js", "esm"], ["framed.js", "esm"], ["renew.js", "esm"]]) {
  const { code } = await transform(await readFile(`www/${file}`, "utf8"), { charset: "utf8", minify: true, target: "es2022", format });
  await writeFile(`dist/${file}`, code);
}

// A pinned hash lives as long as its file: what a snippet names stands in a folder of its own, named by what is in it.
const PINNED = ["embed.js", ...["element.js", ...STYLES, ...PARTS, "kotowari_bg.wasm"].map((file) => `pkg/${file}`)];
const pinned = `v/${await digest(createHash("sha256"), PINNED)}`;
for (const file of PINNED) await cp(`dist/${file}`, `dist/${pinned}/${file.replace("pkg/", "")}`);

const HASHED = {
  ELEMENT_INTEGRITY: "pkg/element.js", LOADER_INTEGRITY: "embed.js", RENEW_INTEGRITY: "renew.js", CASE_INTEGRITY: "case.js", TOOLS_INTEGRITY: "tools.js", BRING_INTEGRITY: "bring.js",
  FRAMED_INTEGRITY: "framed.js", FRAME_INTEGRITY: "embed-frame.js", EMBED_PAGE_INTEGRITY: "embed-page.js",
  BATCH_INTEGRITY: "batch/batch.js", BATCH_STYLE_INTEGRITY: "batch/style.css",
  LOG_INTEGRITY: "log/log.js", LOG_STYLE_INTEGRITY: "log/style.css", KEEP_INTEGRITY: "log/keep.js", PASTE_INTEGRITY: "paste.js", SHOP_INTEGRITY: "shop.js",
};
const hashes = Object.fromEntries(await Promise.all(Object.entries(HASHED).map(async ([mark, file]) => [mark, sri(await readFile(`dist/${file}`))])));
hashes.PINNED_FOLDER = `${pinned}/`;
// Only those that can be asked about; a name that is the same in all languages needs no switch.
hashes.MARKETPLACE_OPTIONS = asked.map(([id, { name: [ja, en] }]) => `<option value="${id}"${ja === en ? "" : ` data-ja="${ja}" data-en="${en}"`}>${ja}</option>`).join("\n        ");
for (const file of (await readdir("dist")).filter((file) => file.endsWith(".html"))) {
  const text = await readFile(`dist/${file}`, "utf8");
  const marks = Object.entries(hashes).filter(([mark]) => text.includes(mark));
  if (marks.length > 0) await stamp(`dist/${file}`, Object.fromEntries(marks));
}
await writeFile("dist/_headers", await headers());

// 404.html is what a host answers with, and some with that status even when it is asked for by name.
const kept = (file) => /\.\w+$/.test(file) && !["sw.js", "404.html"].includes(file);
const served = [...(await readdir("dist")).filter(kept), "batch/batch.js", "batch/style.css", "log/log.js", "log/style.css", "log/keep.js", "pkg/element.js", ...[...STYLES, ...PARTS].map((file) => `pkg/${file}`), "pkg/kotowari_bg.wasm"].sort();
// A worker of other code keeps its files apart too, even if none of them changed.
const hash = await digest(createHash("sha256").update(await readFile("dist/sw.js")), served);
const files = served.map(async (file) => [file === "index.html" ? "./" : file, sri(await readFile(`dist/${file}`), "sha256")]);
await stamp("dist/sw.js", { BUILD_HASH: hash, 'BUILD_FILES: ""': JSON.stringify(Object.fromEntries(await Promise.all(files))).slice(1, -1) });

/** 16 hex digits that stand for the files, by name and content. */
async function digest(hash, files) {
  for (const file of files) hash.update(file).update(await readFile(`dist/${file}`));
  return hash.digest("hex").slice(0, 16);
}

// For hosts that read it (Netlify, Cloudflare Pages): the pages' own policies, said in headers too, with who may frame them. Outside v/ no name
// carries a hash, so everything is asked for again; where it has not changed, that is a few bytes. Where several
// rules fit, such hosts join what they say: one that fits v/ too may not speak of caching.
async function headers() {
  const rule = (path, ...lines) => [path, ...lines.map((line) => `  ${line}`)].join("\n");
  const fresh = "Cache-Control: no-cache", shared = "Access-Control-Allow-Origin: *"; // another site's page may load the element and the loader: it checks the hashes
  const more = { "embed.js": [shared], "manifest.webmanifest": ["Content-Type: application/manifest+json"] };
  const rules = [
    rule("/*", "X-Content-Type-Options: nosniff", "Referrer-Policy: no-referrer"),
    rule("/v/*", "Cache-Control: public, max-age=31536000, immutable", shared),
    rule("/pkg/*", fresh, shared),
    rule("/pkg/kotowari_bg.wasm", "Content-Type: application/wasm"),
    rule("/batch/*", fresh),
    rule("/log/*", fresh),
  ];
  for (const file of (await readdir("dist")).filter((file) => /\.\w+$/.test(file)).sort()) {
    const [, policy] = (await readFile(`dist/${file}`, "utf8")).match(/Content-Security-Policy" content="([^"]+)"/) ?? [];
    const isPage = file.endsWith(".html");
    if (isPage && !policy && !HOSTS.includes(file)) throw new Error(`${file}: no policy`);
    const lines = [fresh, ...(more[file] ?? []), ...(isPage && policy ? [`Content-Security-Policy: ${policy}${file === FRAMED ? "" : "; frame-ancestors 'self'"}`] : [])];
    // Such hosts send whoever asks for x.html to x.
    const names = isPage ? [file.replace(/(index)?\.html$/, ""), file] : [file];
    for (const name of names) rules.push(rule(`/${name}`, ...lines));
  }
  return `${rules.join("\n")}\n`;
}

async function stamp(file, marks) {
  let text = await readFile(file, "utf8");
  for (const [mark, value] of Object.entries(marks)) {
    if (!text.includes(mark)) throw new Error(`${file}: no ${mark}`);
    text = text.replaceAll(mark, value);
  }
  await writeFile(file, text);
}
