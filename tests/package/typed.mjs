// The types in strict projects that check their libraries too: a page's own script, React 19 and Vue 3. The files of
// typed/ use all of it rightly; each `expect-error` in them is a mistake that the compiler has to find.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cp, mkdir, readFile, readdir, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import vue from "@vitejs/plugin-vue";
import * as esbuild from "esbuild";
import * as vite from "vite";
import { PIECES } from "./bundlers.mjs";
import { prints } from "./page.mjs";
import { blocks, files } from "./readme.mjs";
import { project } from "./tarball.mjs";

const own = (path) => new URL(path, import.meta.url).pathname;
/** The compiler of most projects, and that of the workshop. */
const COMPILERS = { "TypeScript 5": own("node_modules/.bin/tsc"), "TypeScript 7": own("../../node_modules/.bin/tsc") };
const STRICT = {
  strict: true,
  skipLibCheck: false,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  noImplicitOverride: true,
  verbatimModuleSyntax: true,
  noEmit: true,
  target: "es2022",
  lib: ["es2022", "dom", "dom.iterable"],
  types: [],
};
const RESOLUTIONS = { bundler: "esnext", node16: "node16", nodenext: "nodenext" };
const REACT = ["react", "react-dom", "@types/react", "@types/react-dom", "csstype"];
const VUE = ["vue", "@vue"];

export async function typed(test, { packed, browser }) {
  const compile = async (compiler, root, name, compilerOptions, file) => {
    const config = join(root, `tsconfig.${name}.json`);
    await writeFile(
      config,
      JSON.stringify({
        compilerOptions: { ...STRICT, ...compilerOptions },
        files: [file],
        vueCompilerOptions: { strictTemplates: true },
      }),
    );
    try {
      execFileSync(compiler, ["-p", config], { encoding: "utf8" });
    } catch ({ stdout, stderr }) {
      throw new Error(stdout + stderr);
    }
  };
  const started = async (name, modules, texts = {}) => {
    const root = await project(packed, name, texts);
    await cp(own("typed"), root, { recursive: true });
    for (const module of modules) {
      const place = join(root, "node_modules", module);
      await mkdir(dirname(place), { recursive: true });
      await symlink(own(`node_modules/${module}`), place);
    }
    return root;
  };

  const plain = await started("typed-plain", []); // neither React nor Vue is anywhere near
  const inReact = await started("typed-react", REACT, files("Checker.tsx"));
  const inVue = await started("typed-vue", VUE, files("Checker.vue"));

  for (const [name, compiler] of Object.entries(COMPILERS)) {
    for (const [moduleResolution, module] of Object.entries(RESOLUTIONS)) {
      await test(`${name}, strict, moduleResolution ${moduleResolution}: a page's own script is typed`, () =>
        compile(compiler, plain, moduleResolution, { module, moduleResolution }, "dom.ts"));
      await test(`${name}, strict, moduleResolution ${moduleResolution}: the element is typed in React`, () =>
        compile(
          compiler,
          inReact,
          moduleResolution,
          { module, moduleResolution, jsx: "react-jsx", allowImportingTsExtensions: true },
          "react.tsx",
        ));
    }
  }
  for (const file of ["Everything.vue", "Checker.vue"]) {
    await test(`vue-tsc, strict: the element is typed in a template of Vue, ${file}`, () =>
      compile(
        own("node_modules/.bin/vue-tsc"),
        inVue,
        "vue",
        { module: "esnext", moduleResolution: "bundler", jsx: "preserve" },
        file,
      ));
  }

  await test("a mistake is found in each: without its expect-error no file compiles", async () => {
    const unmarked = async (root, file) => {
      const text = await readFile(join(root, file), "utf8");
      await writeFile(join(root, `unmarked-${file}`), text.replaceAll(/^.*@(ts|vue)-expect-error.*\n/gm, ""));
      return text.match(/@(ts|vue)-expect-error/g).length;
    };
    const bundler = {
      module: "esnext",
      moduleResolution: "bundler",
      jsx: "preserve",
      allowImportingTsExtensions: true,
    };
    for (const [compiler, root, file] of [
      [COMPILERS["TypeScript 7"], plain, "dom.ts"],
      [COMPILERS["TypeScript 7"], inReact, "react.tsx"],
      [own("node_modules/.bin/vue-tsc"), inVue, "Everything.vue"],
    ]) {
      const mistakes = await unmarked(root, file);
      const said = await compile(compiler, root, "unmarked", bundler, `unmarked-${file}`).then(
        () => "",
        ({ message }) => message,
      );
      assert.equal(said.match(/: error TS\d+/g)?.length, mistakes, `${file}: ${said}`);
    }
  });

  await test("README: Checker.tsx decides in a page of React 19", async () => {
    const outdir = join(inReact, "dist");
    await esbuild.build({
      absWorkingDir: inReact,
      entryPoints: { app: "react.tsx" },
      bundle: true,
      minify: true,
      format: "esm",
      jsx: "automatic",
      outdir,
      logLevel: "error",
    });
    await shown(inReact, outdir, blocks.get("Checker.tsx").prints);
  });

  await test("README: Checker.vue decides in a page of Vue 3", async () => {
    await writeFile(
      join(inVue, "app.js"),
      `import { createApp } from "vue"; import Checker from "./Checker.vue"; createApp(Checker).mount(document.body);`,
    );
    await cp(own("fixtures/index.html"), join(inVue, "index.html"));
    const plugins = [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === "kotowari-check" } } })];
    await vite.build({ root: inVue, configFile: false, logLevel: "error", base: "./", plugins });
    await prints(browser, join(inVue, "dist"), blocks.get("Checker.vue").prints);
  });

  async function shown(root, folder, lines) {
    const from = join(root, "node_modules/kotowari");
    for (const file of await readdir(from)) if (PIECES.test(file)) await cp(join(from, file), join(folder, file));
    await cp(own("fixtures/index.html"), join(folder, "index.html"));
    await prints(browser, folder, lines);
  }
}
