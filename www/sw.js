// Keeps one complete version of the site. The build writes in the files and their common hash, so a
// new version is fetched whole and an old one is dropped whole; nothing else is ever fetched.
// A page never meets files of two versions: the new one waits until it is asked for.
const CACHE = "kotowari-BUILD_HASH";
const FILES = ["BUILD_FILES"];

self.addEventListener("install", (event) => {
  const fresh = FILES.map((file) => new Request(file, { cache: "reload" }));
  event.waitUntil(
    caches.open(CACHE).then((cache) => cache.addAll(fresh)),
  );
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
  if (event.request.method !== "GET") return;
  event.respondWith(
    caches.open(CACHE)
      .then((cache) => cache.match(event.request, { ignoreSearch: true }))
      .then((kept) => kept ?? fetch(event.request)),
  );
});
