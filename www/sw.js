// Keeps one complete version of the site. The build writes in the files and their common hash, so a
// new version is fetched whole and an old one is dropped whole; nothing else is ever fetched.
// A page never meets files of two versions: the new one waits until it is asked for.
const FILES = ["BUILD_FILES"];
const SCOPE = self.registration.scope;
// Caches belong to the origin: a copy in another folder has its own. No path holds a space.
const OURS = `kotowari ${new URL(SCOPE).pathname} `;
const CACHE = `${OURS}BUILD_HASH`;

/** The file behind an address. Hosts may call x.html x, and send whoever asks for x.html there; pages are asked for by both names. */
function behind(address, isPage) {
  const [place] = address.split(/[?#]/);
  if (!place.startsWith(SCOPE)) return undefined;
  const name = place.slice(SCOPE.length);
  const names = isPage ? [name, `${name}.html`, name.replace(/^index(\.html)?$/, "")] : [name];
  return FILES.find((file) => names.includes(file === "./" ? "" : file));
}

/** Fetches one file. A response that was redirected must not answer a navigation, so what it says is kept without its way here. */
async function fetched(file) {
  const response = await fetch(file, { cache: "reload" });
  // Sent elsewhere: a host's own error or login page is no file of ours.
  if (!response.ok || behind(response.url, true) !== file) throw new Error(`${response.status} ${file}`);
  return response.redirected ? new Response(await response.blob(), response) : response;
}

async function keep() {
  const cache = await caches.open(CACHE);
  await Promise.all(FILES.map(async (file) => cache.put(file, await fetched(file))));
}

self.addEventListener("install", (event) => {
  event.waitUntil(keep().catch(async (reason) => {
    await caches.delete(CACHE); // all or nothing
    throw reason;
  }));
});

// renew.js, when the seller asked for it; without that, when the old version's last page is closed.
self.addEventListener("message", ({ data }) => {
  if (data === "take over") self.skipWaiting();
});

// Caches were called kotowari-<hash> once, and copies of one build shared one: each leaves it, the last one drops it.
async function leave(name) {
  const cache = await caches.open(name);
  if (await cache.delete(SCOPE) && !(await cache.keys()).some(({ url }) => url.endsWith("/"))) await caches.delete(name);
}

async function tidy() {
  for (const name of await caches.keys()) {
    if (name.startsWith(OURS) && name !== CACHE) await caches.delete(name);
    if (/^kotowari-[0-9a-f]{16}$/.test(name)) await leave(name);
  }
}

self.addEventListener("activate", (event) => {
  event.waitUntil(tidy().then(() => self.clients.claim()));
});

self.addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request;
  const file = behind(url, mode === "navigate");
  if (method !== "GET" || file === undefined) return;
  event.respondWith(
    caches.open(CACHE)
      .then((cache) => cache.match(file))
      .then((kept) => kept ?? fetch(event.request)),
  );
});
