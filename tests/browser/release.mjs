// Another version of the built site, as the next build would write it: every hash in it is right.
import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";

const HASHES = ["sha256", "sha384"];
const sri = (bytes, hash) => `${hash}-${createHash(hash).update(bytes).digest("base64")}`;

/**
 * What differs from dist/ where `changes` (file: its text → another) are made, by path: those files, what names their
 * hashes, and the service worker, which is called `name` (16 hexadecimal digits).
 */
export async function release(name, changes = {}) {
  const files = new Map();
  for (const file of await readdir("dist", { recursive: true })) {
    if (/\.\w+$/.test(file) && !file.startsWith("v/")) files.set(file, await readFile(`dist/${file}`));
  }
  const differs = new Map();
  const put = (file, body) => {
    const before = files.get(file);
    files.set(file, body);
    differs.set(`/${file}`, body);
    if (file === "sw.js") return;
    for (const [other, bytes] of files) {
      if (!/\.(js|html)$/.test(other)) continue;
      const text = String(bytes);
      const named = HASHES.reduce((text, hash) => text.replaceAll(sri(before, hash), sri(body, hash)), text);
      if (named !== text) put(other, Buffer.from(named));
    }
  };
  for (const [file, change] of Object.entries(changes)) put(file, Buffer.from(change(String(files.get(file)))));
  put("sw.js", Buffer.from(String(files.get("sw.js")).replace(/(?<=`\$\{OURS\})[0-9a-f]{16}/, name)));
  return differs;
}
