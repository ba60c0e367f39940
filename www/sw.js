// Keeps one complete version of the site. The build writes in every file with the hash of its bytes: what comes while this
// version is installed is compared with it, and a version of which one byte is another's is not kept at all. Nothing else is
// ever fetched. A page keeps to one version: a new one waits until it is asked for, and pages that are open then are
// answered from the version that they came from, as long as they are open.
const FILES = { BUILD_FILES: "" };
const SCOPE = self.registration.scope;
// Caches belong to the origin: a copy in another folder has its own. No path holds a space.
const OURS = `kotowari ${new URL(SCOPE).pathname} `;
const CACHE = `${OURS}BUILD_HASH`;
/** In this version's cache: which pages were open when it took over. */
const OPEN = "?open";

/** The file behind an address. Hosts may call x.html x, and send whoever asks for x.html there; pages are asked for by both names. */
function behind(address, isPage) {
  const [place] = address.split(/[?#]/);
  if (!place.startsWith(SCOPE)) return undefined;
  const name = place.slice(SCOPE.length);
  const names = isPage ? [name, `${name}.html`, name.replace(/^index(\.html)?$/, "")] : [name];
  return Object.keys(FILES).find((file) => names.includes(file === "./" ? "" : file));
}

/**
 * Fetches one file and lets nothing else through: a hotel's login page, or a copy on its way that is a version behind. A
 * response that was redirected must not answer a navigation, so what it says is kept without its way here.
 */
async function fetched(file) {
  const response = await fetch(file, { cache: "reload", integrity: FILES[file] });
  // Sent elsewhere: a host's own error or login page is no file of ours.
  if (!response.ok || behind(response.url, true) !== file) throw new Error(`${response.status} ${file}`);
  return response.redirected ? new Response(await response.blob(), response) : response;
}

/** Fetches what is not kept yet. */
async function keep() {
  const cache = await caches.open(CACHE);
  const there = (await cache.keys()).map(({ url }) => url);
  const missing = Object.keys(FILES).filter((file) => !there.includes(new URL(file, SCOPE).href));
  await Promise.all(missing.map(async (file) => cache.put(file, await fetched(file))));
}

self.addEventListener("install", (event) => {
  event.waitUntil(
    keep().catch(async (reason) => {
      await caches.delete(CACHE); // all or nothing
      throw reason;
    }),
  );
});

// renew.js, when the seller asked for it; without that, when the old version's last page is closed.
self.addEventListener("message", ({ data }) => {
  if (data === "take over") self.skipWaiting();
});

// Caches were called kotowari-<hash> once, and copies of one build shared one: each leaves it, the last one drops it.
async function leave(name) {
  const cache = await caches.open(name);
  if ((await cache.delete(SCOPE)) && !(await cache.keys()).some(({ url }) => url.endsWith("/")))
    await caches.delete(name);
}

const others = async () => (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== CACHE);
const pages = async () => (await self.clients.matchAll({ includeUncontrolled: true, type: "all" })).map(({ id }) => id);

async function takeOver() {
  for (const name of await caches.keys()) if (/^kotowari-[0-9a-f]{16}$/.test(name)) await leave(name);
  const cache = await caches.open(CACHE);
  await cache.put(OPEN, Response.json(await pages()));
  await self.clients.claim();
}

self.addEventListener("activate", (event) => {
  event.waitUntil(takeOver().then(tidy));
});

/** Whether all of this version is there, and no other one. */
let settled = false;

/** Fetches what a browser may have dropped, and drops the older versions once the pages are closed that were open when this one took over. */
async function tidy() {
  const names = await others();
  const cache = await caches.open(CACHE);
  const before = (await (await cache.match(OPEN))?.json()) ?? [];
  const open = await pages();
  // A newer one that is being fetched, or waits, is none of the others.
  const newer = self.registration.installing ?? self.registration.waiting;
  const free = !newer && !before.some((id) => open.includes(id));
  if (free) await Promise.all(names.map((name) => caches.delete(name)));
  settled = await keep().then(
    () => free || names.length === 0,
    () => false,
  );
}

/** Whether these are the bytes that a page asks for by their hash. */
async function isMeant(response, integrity) {
  const [, bits, meant] = integrity.match(/^sha(256|384|512)-(\S+)$/) ?? [];
  if (!meant) return false;
  const hash = await crypto.subtle.digest(`SHA-${bits}`, await response.arrayBuffer());
  return btoa(String.fromCharCode(...new Uint8Array(hash))) === meant;
}

/** A file as it is kept: where a page names its hash and it is not this version's, as an older version had it. */
async function kept(file, { integrity }) {
  for (const name of [CACHE, ...(integrity && !settled ? await others() : [])]) {
    const response = await (await caches.open(name)).match(file);
    if (response && (settled || !integrity || (await isMeant(response.clone(), integrity)))) return response;
  }
  return undefined;
}

self.addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request;
  const file = behind(url, mode === "navigate");
  if (method !== "GET" || file === undefined) return;
  event.respondWith(kept(file, event.request).then((response) => response ?? fetch(event.request)));
  if (!settled) event.waitUntil(tidy());
});
