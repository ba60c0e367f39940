// Keeps one complete version of the site. The build writes in the files and their common hash, so a
// new version is fetched whole and an old one is dropped whole; nothing else is ever fetched.
// A page never meets files of two versions: the new one waits until it is asked for.
const CACHE = "kotowari-BUILD_HASH";
const FILES = ["BUILD_FILES"];
const SCOPE = self.registration.scope;

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

self.addEventListener("activate", (event) => {
  const old = (names) => names.filter((name) => name.startsWith("kotowari-") && name !== CACHE);
  event.waitUntil(
    caches.keys()
      .then((names) => Promise.all(old(names).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
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
