// What is in the tarball, what its package.json says, and what the linters of packages make of it.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";

const FILES = [
  "LICENSE",
  "README.md",
  "package.json",
  "index.js",
  "node.js",
  "ready.js",
  "decide.js",
  "kotowari.js",
  "kotowari.d.ts",
  "vocabulary.d.ts",
  "kotowari_bg.wasm",
  "kotowari.rules",
  "kotowari.ja.texts",
  "kotowari.en.texts",
  "kotowari.de.texts",
  "element.js",
  "element.d.ts",
  "element-pure.js",
  "element-pure.d.ts",
  "react.d.ts",
  "vue.d.ts",
  "custom-elements.json",
  "kotowari.styles",
  "kotowari.folds.styles",
];

export async function contents(test, { packed, root }) {
  const pkg = join(root, "node_modules/kotowari");
  const manifest = JSON.parse(await readFile(join(pkg, "package.json"), "utf8"));

  await test("the tarball holds these files, the parts of rules and words that the element fetches, and no other", async () => {
    const element = await readFile(join(pkg, "element-pure.js"), "utf8");
    const parts = new Set(element.match(/kotowari\.([\w-]+\.rules|\w+\.[\w-]+\.texts)/g));
    assert(
      ["kotowari.base.rules", "kotowari.en.amazon-letters.texts", "kotowari.de.ebay-letters.texts"].every((file) =>
        parts.has(file),
      ),
    );
    assert.deepEqual(packed.files.map(({ path }) => path).sort(), [...FILES, ...parts].sort());
    for (const { path, size } of packed.files) assert(size > 0, path);
  });

  await test("no file of it names a source map or a place on the machine that built it", async () => {
    const places = [
      "sourceMappingURL",
      ".cargo/",
      "file:///",
      "localhost",
      `${homedir()}/`,
      `${tmpdir()}/`,
      new URL("../../", import.meta.url).pathname,
    ];
    for (const file of FILES) {
      const content = await readFile(join(pkg, file), "latin1");
      for (const place of places) assert(!content.includes(place), `${file}: ${place}`);
    }
  });

  await test("package.json names version, license and engine, types before code, and no repository or dependency", async () => {
    const cargo = await readFile(new URL("../../Cargo.toml", import.meta.url), "utf8");
    const of = (key) => cargo.match(new RegExp(`^${key} = "(.+)"$`, "m"))[1];
    for (const key of ["name", "version", "description", "license"]) assert.equal(manifest[key], of(key), key);
    assert.equal(manifest.engines.node, ">=20");
    assert.equal(manifest.type, "module");
    for (const [name, entry] of Object.entries(manifest.exports)) {
      if (typeof entry === "object") assert.equal(Object.keys(entry)[0], "types", name);
      for (const file of typeof entry === "object" ? Object.values(entry) : [entry])
        assert(FILES.includes(file.slice(2)), file);
    }
    for (const key of ["repository", "dependencies", "peerDependencies", "scripts", "devDependencies"])
      assert.equal(manifest[key], undefined, key);
  });

  await test("publint has nothing to say", async () => {
    const { messages } = await publint({ pkgDir: pkg, strict: true, pack: false });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, manifest)),
      [],
    );
  });

  await test("arethetypeswrong finds the types right, for ESM and bundlers", () => {
    const attw = new URL("node_modules/.bin/attw", import.meta.url).pathname;
    const data = Object.keys(manifest.exports).filter((name) => /wasm|rules|texts|styles|json/.test(name));
    try {
      execFileSync(
        attw,
        [packed.tarball, "--profile", "esm-only", "--no-color", "--no-emoji", "--exclude-entrypoints", ...data],
        { encoding: "utf8" },
      );
    } catch ({ stdout, stderr }) {
      throw new Error(stdout + stderr);
    }
  });
}
