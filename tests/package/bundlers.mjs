// The README's page and worker through each bundler, and through none; served, and asked in the browser.
import assert from "node:assert/strict";
import { copyFile, cp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import resolve from "@rollup/plugin-node-resolve";
import * as esbuild from "esbuild";
import { rollup } from "rollup";
import * as vite from "vite";
import webpack from "webpack";
import { prints } from "./page.mjs";
import { blocks, files } from "./readme.mjs";
import { project } from "./tarball.mjs";

const FIXTURES = new URL("fixtures/", import.meta.url).pathname;
const DATA = ["kotowari_bg.wasm", "kotowari.rules", "kotowari.ja.texts", "kotowari.en.texts", "kotowari.de.texts"];
/** What an element fetches: the module, its styles, and rules and words in parts. */
export const PIECES = /^kotowari(_bg\.wasm|(\.folds)?\.styles|\.[\w-]+\.rules|\.\w+\.[\w-]+\.texts)$/;
const ELEMENT = blocks.get("uses-element.js");
const LINES = ["main.js", "asks-worker.js"].flatMap((name) => blocks.get(name).prints);

export async function bundlers(test, { packed, browser }) {
  /** Builds in a new project with `build(root)`, which returns the folder to serve, and looks at the page. */
  async function bundled(name, build, sentence = `${name} builds a page and a worker that decide`) {
    await test(sentence, async () => {
      const root = await project(packed, name, files("main.js", "worker.js", "asks-worker.js", "esbuild.js"));
      await cp(FIXTURES, root, { recursive: true });
      const folder = await build(root);
      const built = await readdir(folder, { recursive: true });
      for (const kind of [/\.wasm$/, /\.rules$/, /\.texts$/])
        assert.equal(
          built.filter((file) => kind.test(file)).length,
          kind.test(".texts") ? 3 : 1,
          `${kind} in ${built}`,
        );
      await prints(browser, folder, LINES);
    });
  }
  const withData = async (root, folder) => {
    for (const file of DATA) await copyFile(join(root, "node_modules/kotowari", file), join(folder, file));
    await copyFile(join(FIXTURES, "index.html"), join(folder, "index.html"));
    return folder;
  };

  const byVite = async (root) => {
    await vite.build({ root, configFile: false, logLevel: "error", base: "./", worker: { format: "es" } });
    return join(root, "dist");
  };
  await bundled(`vite ${vite.version}`, byVite);

  await test(`vite ${vite.version} serves the same while developing`, async () => {
    const root = await project(packed, "vite-dev", files("main.js", "worker.js", "asks-worker.js"));
    await cp(FIXTURES, root, { recursive: true });
    const html = await readFile(join(root, "index.html"), "utf8");
    await writeFile(join(root, "index.html"), html.replace(/<meta http-equiv.+\n/, "")); // its own client needs more
    const server = await vite.createServer({
      root,
      configFile: false,
      logLevel: "error",
      server: { port: await freePort(), host: "127.0.0.1" },
    });
    try {
      await server.listen();
      await prints(browser, root, LINES, { address: server.resolvedUrls.local[0] });
    } finally {
      await server.close();
    }
  });

  const byWebpack = async (root) => {
    const stats = await new Promise((done, failed) =>
      webpack(
        {
          context: root,
          mode: "production",
          entry: "./app.js",
          output: { filename: "app.js", path: join(root, "dist") },
        },
        (reason, result) => (reason ? failed(reason) : done(result)),
      ),
    );
    assert.deepEqual(
      stats.toJson({ errors: true, warnings: true, all: false }).errors.map(({ message }) => message),
      [],
    );
    const dist = join(root, "dist");
    await copyFile(join(FIXTURES, "index.html"), join(dist, "index.html"));
    return dist;
  };
  await bundled(`webpack ${webpack.version}`, byWebpack);

  const byEsbuild = async (root, entryPoints = ["app.js", "worker.js"]) => {
    const folder = join(root, "dist");
    await esbuild.build({
      absWorkingDir: root,
      entryPoints,
      bundle: true,
      minify: true,
      format: "esm",
      outdir: folder,
      logLevel: "error",
    });
    return withData(root, folder);
  };
  await bundled(`esbuild ${esbuild.version}`, byEsbuild);

  const elements = {
    [`vite ${vite.version}`]: byVite,
    [`webpack ${webpack.version}`]: byWebpack,
    // It leaves addresses as they are: the element's files are there to be copied.
    [`esbuild ${esbuild.version}`]: async (root) => {
      const folder = await byEsbuild(root, ["app.js"]),
        from = join(root, "node_modules/kotowari");
      for (const file of DATA.slice(1)) await rm(join(folder, file));
      for (const file of await readdir(from))
        if (PIECES.test(file)) await copyFile(join(from, file), join(folder, file));
      return folder;
    },
  };
  for (const [name, build] of Object.entries(elements)) {
    await test(`${name} builds a page with the element, its files unchanged`, async () => {
      const root = await project(packed, `element-${name.split(" ")[0]}`, { "app.js": ELEMENT.code });
      await copyFile(join(FIXTURES, "index.html"), join(root, "index.html"));
      await prints(browser, await build(root), ELEMENT.prints);
    });
  }

  await test("esbuild with loaders for the three files decides as the README shows", async () => {
    const root = await project(packed, "esbuild-loaders", files("esbuild.js"));
    const loader = { ".wasm": "file", ".rules": "file", ".texts": "file" };
    const outdir = join(root, "dist");
    await esbuild.build({
      absWorkingDir: root,
      entryPoints: { app: "esbuild.js" },
      bundle: true,
      format: "esm",
      outdir,
      loader,
      logLevel: "error",
    });
    await copyFile(join(FIXTURES, "index.html"), join(outdir, "index.html"));
    await prints(browser, outdir, blocks.get("esbuild.js").prints);
  });

  await bundled("rollup", async (root) => {
    const bundle = await rollup({
      input: [join(root, "app.js"), join(root, "worker.js")],
      plugins: [resolve({ browser: true })],
    });
    const folder = join(root, "dist");
    await bundle.write({ dir: folder, format: "es" });
    return withData(root, folder);
  });

  await test("without a bundler a page and a module worker decide, under the policy of the README", async () => {
    const root = await project(packed, "plain");
    const from = `"./node_modules/kotowari/index.js"`;
    for (const [name, code] of Object.entries(files("main.js", "worker.js", "asks-worker.js")))
      await writeFile(join(root, name), code.replace(`"kotowari"`, from));
    await cp(FIXTURES, root, { recursive: true });
    await prints(browser, root, LINES);
  });

  await test("where the policy forbids WebAssembly, init() fails and says what is missing", async () => {
    const root = await project(packed, "forbidden");
    await cp(FIXTURES, root, { recursive: true });
    await writeFile(
      join(root, "app.js"),
      `
      import init from "./node_modules/kotowari/index.js";
      init().catch((reason) => console.log(/wasm-unsafe-eval|unsafe-eval/.test(reason.message)));`,
    );
    const html = await readFile(join(root, "index.html"), "utf8");
    await writeFile(join(root, "index.html"), html.replace(" 'wasm-unsafe-eval'", ""));
    await prints(browser, root, ["true"]);
  });
}

/** Vite tells its page the port it was given, so it must be given a real one. */
function freePort() {
  return new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}
