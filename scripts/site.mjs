// Puts dist/ together around the built module, and writes in the hashes of what is fetched. The steps stand in their order at the end.
import { build, transform } from "esbuild";
import { createHash } from "node:crypto";
import { cp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { MARKETPLACES } from "../www/generated/vocabulary.js";
import { silence } from "./silence.mjs";

const SITE = "dist";
const PACKAGE = `${SITE}/pkg`;
/** Pages that stand for another site's, which has no policy. */
const HOSTS = ["embed-plain.html", "embed-wordpress.html", "embed-zendesk.html"];
/** The page that is there to be framed by other sites. No page can say in itself who may frame it. */
const FRAMED = "embed.html";

/** The styles of the element, which stand beside the module: not as .css, which bundlers rewrite. */
const STYLES = { "style.css": "kotowari.styles", "folds.css": "kotowari.folds.styles" };
/** A part of the rules or the words, as web/examples/write.rs names it. */
const PART = /^kotowari\.([\w-]+\.rules|\w+\.[\w-]+\.texts)$/;
/** Where the parts are and what their hashes are, as a module for the bundles; not of the site. */
const PART_LIST = `${SITE}/parts.js`;

const MINIFIED = { format: "esm", minify: true, target: "es2022", logLevel: "warning" };
const BUNDLED = { ...MINIFIED, bundle: true, charset: "utf8" };

/** Scripts and styles of the site's own pages, each with what it takes from a file that the page has anyway. */
const BUNDLES = [
  { entryPoints: ["www/log/log.js", "www/log/style.css"], outdir: `${SITE}/log` },
  { entryPoints: ["www/log/keep.js"], outdir: `${SITE}/log`, external: ["../pkg/element.js"] },
  { entryPoints: ["www/tools/case.js"], outfile: `${SITE}/case.js`, external: ["./pkg/element.js"] },
  { entryPoints: ["www/tools/index.js"], outfile: `${SITE}/tools.js`, external: ["./case.js"] },
  { entryPoints: ["www/shop/page.js"], outfile: `${SITE}/shop.js` },
  { entryPoints: ["www/paste/page.js"], outfile: `${SITE}/paste.js` },
];

/** The marks in pages and styles that stand for the hash of a file. */
const MARKS = {
  ELEMENT_INTEGRITY: "pkg/element.js",
  LOADER_INTEGRITY: "embed.js",
  RENEW_INTEGRITY: "renew.js",
  CASE_INTEGRITY: "case.js",
  TOOLS_INTEGRITY: "tools.js",
  BRING_INTEGRITY: "bring.js",
  FRAMED_INTEGRITY: "framed.js",
  FRAME_INTEGRITY: "embed-frame.js",
  EMBED_PAGE_INTEGRITY: "embed-page.js",
  BATCH_INTEGRITY: "batch/batch.js",
  BATCH_STYLE_INTEGRITY: "batch/style.css",
  LOG_INTEGRITY: "log/log.js",
  LOG_STYLE_INTEGRITY: "log/style.css",
  KEEP_INTEGRITY: "log/keep.js",
  PASTE_INTEGRITY: "paste.js",
  SHOP_INTEGRITY: "shop.js",
};

/** Marketplaces that can be asked about. */
const ASKED = Object.entries(MARKETPLACES).filter(([, { asks }]) => asks);

// Helpers.

/** The hash of a file's bytes, in the form in which pages name it. */
function integrity(bytes, hash = "sha384") {
  return `${hash}-${createHash(hash).update(bytes).digest("base64")}`;
}

/** 16 hex digits that stand for files of the site, by name and content. */
async function digest(hash, files) {
  for (const file of files) hash.update(file).update(await readFile(`${SITE}/${file}`));
  return hash.digest("hex").slice(0, 16);
}

/** Puts values in the place of marks; a mark that is not there is a mistake. */
async function stamp(file, marks) {
  let text = await readFile(file, "utf8");
  for (const [mark, value] of Object.entries(marks)) {
    if (!text.includes(mark)) throw new Error(`${file}: no ${mark}`);
    text = text.replaceAll(mark, value);
  }
  await writeFile(file, text);
}

/** The files that stand in the site's own folder, not in one inside it. */
const topFiles = async () => (await readdir(SITE)).filter((file) => /\.\w+$/.test(file)).sort();

// What is made, one function each.

/** A site is only put around a module that an engine accepts. */
async function checkModule() {
  await WebAssembly.compile(await readFile(`${PACKAGE}/kotowari_bg.wasm`));
}

/**
 * The element's styles. On a host page a rem is whatever that page made of it (62.5 % is common): the element measures the reader's
 * own text size instead and gives it as --kw-rem, in which lengths are then written.
 */
async function writeStyles() {
  for (const [source, file] of Object.entries(STYLES)) {
    const { code } = await transform(await readFile(`web/src/page/${source}`, "utf8"), { loader: "css", minify: true });
    await writeFile(`${PACKAGE}/${file}`, code.replace(/(?<![\w.])(\d*\.?\d+)rem\b/g, "calc($1*var(--kw-rem))"));
  }
}

/**
 * The glue that wasm-bindgen wrote, as one file, for the package. wasm-bindgen keeps the first module that it was given and hands it
 * out on every later call: after a start that failed (rules of another build) a second one could never succeed. Without that line each
 * call makes a module anew, and npm/ready.js and the element see to it that a start that succeeded is made once.
 */
async function bundleGlue() {
  const glue = `${PACKAGE}/kotowari.js`;
  await stamp(glue, { "if (wasm !== undefined) return wasm;": "" });
  await build({ ...MINIFIED, bundle: true, entryPoints: [glue], outfile: glue, allowOverwrite: true });
  await rm(`${PACKAGE}/snippets`, { recursive: true }); // the script that the module brings along (web/src/plain.js) is inside now
}

/** The parts of rules and words, by name. */
const partFiles = async () => (await readdir(PACKAGE)).filter((file) => PART.test(file)).sort();

/**
 * Where each part is and what its hash is. `new URL("…", import.meta.url)`, written out for each, is the form in which bundlers find
 * files to take along. There are many of them, so the hashes are short ones.
 */
async function writePartList(parts) {
  const entries = parts.map(async (file) => {
    const name = JSON.stringify(file.slice("kotowari.".length));
    const hash = JSON.stringify(integrity(await readFile(`${PACKAGE}/${file}`), "sha256"));
    return `${name}: { address: () => new URL(${JSON.stringify(file)}, import.meta.url), integrity: ${hash} },`;
  });
  await writeFile(PART_LIST, `export default {\n${(await Promise.all(entries)).join("\n")}\n};\n`);
}

/**
 * The element, and the page of many requests (one script, as the page and as the worker that decides), with the glue inside: one file
 * whose hash covers everything up to the module and the styles, and which carries their hashes.
 */
async function bundleElementAndList() {
  const hashOf = async (file) => JSON.stringify(integrity(await readFile(`${PACKAGE}/${file}`)));
  const withGlue = {
    ...BUNDLED,
    alias: { kotowari: `./${PACKAGE}/kotowari.js`, "kotowari-parts": `./${PART_LIST}` },
    define: {
      WASM_INTEGRITY: await hashOf("kotowari_bg.wasm"),
      STYLE_INTEGRITY: await hashOf(STYLES["style.css"]),
      FOLDS_INTEGRITY: await hashOf(STYLES["folds.css"]),
    },
  };
  await build({ ...withGlue, entryPoints: ["www/element.js", "www/element-pure.js"], outdir: PACKAGE });
  await build({ ...withGlue, entryPoints: ["www/batch/batch.js", "www/batch/style.css"], outdir: `${SITE}/batch` });
  await rm(PART_LIST);
}

/** The package's own files, with the version of Cargo.toml. */
async function writePackage() {
  await cp("npm", PACKAGE, { recursive: true });
  await stamp(`${PACKAGE}/README.md`, { "<!-- marketplaces -->": ASKED.map(([id]) => `\`${id}\``).join(", ") });
  await cp("LICENSE", `${PACKAGE}/LICENSE`);
  const [, version] = (await readFile("Cargo.toml", "utf8")).match(/^version = "(.+)"$/m);
  const manifest = JSON.parse(await readFile("npm/package.json", "utf8"));
  await writeFile(`${PACKAGE}/package.json`, `${JSON.stringify({ ...manifest, version }, null, 2)}\n`);
}

/** Pages, styles, pictures and small scripts, as they stand in www/. */
async function copyPages() {
  for (const file of await readdir("www", { withFileTypes: true })) {
    if (file.isFile() && !/^element/.test(file.name)) await cp(`www/${file.name}`, `${SITE}/${file.name}`);
  }
}

/** The small scripts that pages name one by one; all but the loader, which any page may load, are modules. */
async function minifyScripts() {
  for (const [file, format] of [["embed.js"], ["bring.js", "esm"], ["framed.js", "esm"], ["renew.js", "esm"]]) {
    const source = await readFile(`www/${file}`, "utf8");
    const { code } = await transform(source, { charset: "utf8", minify: true, target: "es2022", format });
    await writeFile(`${SITE}/${file}`, code);
  }
}

/** A pinned hash lives as long as its file: what a snippet names stands in a folder of its own, named by what is in it. */
async function pin(parts) {
  const files = [
    "embed.js",
    ...["element.js", ...Object.values(STYLES), ...parts, "kotowari_bg.wasm"].map((file) => `pkg/${file}`),
  ];
  const folder = `v/${await digest(createHash("sha256"), files)}`;
  for (const file of files) await cp(`${SITE}/${file}`, `${SITE}/${folder}/${file.replace("pkg/", "")}`);
  return folder;
}

/** A marketplace in the list of the page that writes snippets; a name that is the same in all languages needs no switch. */
function marketplaceOption([
  id,
  {
    name: [ja, en],
  },
]) {
  const names = ja === en ? "" : ` data-ja="${ja}" data-en="${en}"`;
  return `<option value="${id}"${names}>${ja}</option>`;
}

/** Writes into the pages the hashes of what they load, the folder that snippets name, and the marketplaces. */
async function stampPages(pinnedFolder) {
  const values = {
    PINNED_FOLDER: `${pinnedFolder}/`,
    MARKETPLACE_OPTIONS: ASKED.map(marketplaceOption).join("\n        "),
  };
  for (const [mark, file] of Object.entries(MARKS)) values[mark] = integrity(await readFile(`${SITE}/${file}`));
  for (const file of (await topFiles()).filter((file) => file.endsWith(".html"))) {
    const text = await readFile(`${SITE}/${file}`, "utf8");
    const marks = Object.entries(values).filter(([mark]) => text.includes(mark));
    await stamp(`${SITE}/${file}`, Object.fromEntries(marks));
  }
}

const FRESH = "Cache-Control: no-cache";
/** Another site's page may load the element and the loader: it checks the hashes. */
const SHARED = "Access-Control-Allow-Origin: *";
/** What is sent with single files besides. */
const EXTRA = { "embed.js": [SHARED], "manifest.webmanifest": ["Content-Type: application/manifest+json"] };

/** The policy that a page says in itself, as a header; only that may say who frames it. */
function policyHeader(file, text) {
  const [, policy] = text.match(/Content-Security-Policy" content="([^"]+)"/) ?? [];
  if (!policy && HOSTS.includes(file)) return [];
  if (!policy) throw new Error(`${file}: no policy`);
  return [`Content-Security-Policy: ${policy}${file === FRAMED ? "" : "; frame-ancestors 'self'"}`];
}

/**
 * For hosts that read `_headers` (Netlify, Cloudflare Pages): the pages' own policies, with who may frame them. Outside v/ no name
 * carries a hash, so everything is asked for again; where it has not changed, that is a few bytes. Where several rules fit, such hosts
 * join what they say: one that fits v/ too may not speak of caching.
 */
async function writeHeaders() {
  const rule = (path, ...lines) => [path, ...lines.map((line) => `  ${line}`)].join("\n");
  const rules = [
    rule("/*", "X-Content-Type-Options: nosniff", "Referrer-Policy: no-referrer"),
    rule("/v/*", "Cache-Control: public, max-age=31536000, immutable", SHARED),
    rule("/pkg/*", FRESH, SHARED),
    rule("/pkg/kotowari_bg.wasm", "Content-Type: application/wasm"),
    rule("/batch/*", FRESH),
    rule("/log/*", FRESH),
  ];
  for (const file of await topFiles()) {
    const isPage = file.endsWith(".html");
    const lines = [FRESH, ...(EXTRA[file] ?? [])];
    if (isPage) lines.push(...policyHeader(file, await readFile(`${SITE}/${file}`, "utf8")));
    // Such hosts send whoever asks for x.html to x.
    const names = isPage ? [file.replace(/(index)?\.html$/, ""), file] : [file];
    for (const name of names) rules.push(rule(`/${name}`, ...lines));
  }
  await writeFile(`${SITE}/_headers`, `${rules.join("\n")}\n`);
}

/** Tells the service worker which files the site has, and their hashes. */
async function stampWorker(parts) {
  // 404.html is what a host answers with, and some with that status even when it is asked for by name.
  const top = (await topFiles()).filter((file) => !["sw.js", "404.html"].includes(file));
  const inFolders = ["batch/batch.js", "batch/style.css", "log/log.js", "log/style.css", "log/keep.js"];
  const beside = ["element.js", ...Object.values(STYLES), ...parts, "kotowari_bg.wasm"].map((file) => `pkg/${file}`);
  const files = [...top, ...inFolders, ...beside].sort();
  // A worker of other code keeps its files apart too, even if none of them changed.
  const hash = await digest(createHash("sha256").update(await readFile(`${SITE}/sw.js`)), files);
  const hashes = {};
  for (const file of files)
    hashes[file === "index.html" ? "./" : file] = integrity(await readFile(`${SITE}/${file}`), "sha256");
  await stamp(`${SITE}/sw.js`, { BUILD_HASH: hash, 'BUILD_FILES: ""': JSON.stringify(hashes).slice(1, -1) });
}

await checkModule();
await writeStyles();
await bundleGlue();
const parts = await partFiles();
await writePartList(parts);
await bundleElementAndList();
for (const bundle of BUNDLES) await build({ ...BUNDLED, ...bundle });
await writePackage();
await copyPages();
await silence(SITE);
await minifyScripts();
await stampPages(await pin(parts));
await writeHeaders();
await stampWorker(parts);
