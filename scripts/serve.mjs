// Serves a folder on loopback. `node scripts/serve.mjs [folder] [port]`, or serve() in tests.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".texts": "text/plain; charset=utf-8",
  ".styles": "text/plain; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
};

/** The path asked for, or null where it is no address. */
function asked(url) {
  try {
    return decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return null;
  }
}

/**
 * `change(path, body)` may return another body (or null for 404); `headers(path)` adds some; `seen` collects the paths asked for. `redirect(path)`
 * may name another address to send the browser to; then x is x.html too, as on hosts that send x.html there.
 */
export function serve(
  folder,
  { port = 0, change = (_, body) => body, headers = () => ({}), seen = [], redirect } = {},
) {
  const root = resolve(folder);
  const server = createServer(async (request, response) => {
    const pathname = asked(request.url);
    if (pathname === null) return response.writeHead(400, { "content-type": "text/plain" }).end("bad request");
    const instead = redirect?.(pathname);
    if (instead)
      return response.writeHead(308, { location: instead + new URL(request.url, "http://localhost").search }).end();
    const path =
      normalize(pathname) + (pathname.endsWith("/") ? "index.html" : redirect && !extname(pathname) ? ".html" : "");
    seen.push(path);
    const file = join(root, path);
    const body = file.startsWith(root + sep)
      ? await readFile(file)
          .then((b) => change(path, b))
          .catch(() => null)
      : null;
    const type = TYPES[extname(file)] ?? "application/octet-stream";
    response.writeHead(body ? 200 : 404, {
      "content-type": body ? type : "text/plain",
      "cache-control": "no-cache",
      "access-control-allow-origin": "*",
      ...headers(path),
    });
    response.end(body ?? "not found");
  });
  return new Promise((done, failed) => {
    server.on("error", failed);
    server.listen(port, "127.0.0.1", () =>
      done({
        address: `http://127.0.0.1:${server.address().port}/`,
        seen,
        close: () => {
          server.closeAllConnections();
          server.close();
        },
      }),
    );
  });
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { address } = await serve(process.argv[2] ?? "dist", { port: Number(process.argv[3] ?? 8080) });
  console.log(`kotowari is at ${address} (stop with Ctrl-C)`);
}
