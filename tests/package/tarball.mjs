// Packs dist/pkg as npm would publish it, and installs that into empty projects.
import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PKG = new URL("../../dist/pkg", import.meta.url).pathname;

/** A folder that is gone afterwards, with the tarball in it; `files` is what npm says it packed. */
export async function pack() {
  const folder = await mkdtemp(join(tmpdir(), "kotowari-package-"));
  const [{ filename, files, size, unpackedSize }] = JSON.parse(
    npm(PKG, "pack", "--json", "--pack-destination", folder),
  );
  return {
    folder,
    tarball: join(folder, filename),
    files,
    size,
    unpackedSize,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** An empty project that has installed the tarball, and nothing else. `files` are written into it: name → text. */
export async function project({ folder, tarball }, name, files = {}) {
  const root = join(folder, name);
  await mkdir(root);
  await writeFile(join(root, "package.json"), JSON.stringify({ name, private: true, type: "module" }));
  npm(root, "install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", tarball);
  for (const [file, text] of Object.entries(files)) await writeFile(join(root, file), text);
  return root;
}

function npm(cwd, ...command) {
  return execFileSync("npm", command, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
}
