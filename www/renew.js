// Says when a newer version of the site, rulebook and all, has been fetched and waits behind the one in
// use. Pages are never mixed of two versions: the new one takes over when the seller says so, or when the
// last page of the old one is closed. Where it was said in another tab, this page stays as it is until it is reloaded.
const workers = navigator.serviceWorker;
const notice = document.querySelector(".renew");
let newer; // the latest that was fetched

function offer(worker) {
  newer = worker;
  notice.hidden = false;
}

notice.querySelector("button").addEventListener("click", () => {
  if (newer.state !== "installed") return location.reload(); // it has taken over already, or never will
  workers.addEventListener("controllerchange", () => location.reload(), { once: true });
  newer.postMessage("take over");
});

workers?.ready
  .then((registration) => {
    if (registration.waiting) offer(registration.waiting);
    registration.addEventListener("updatefound", () => {
      const worker = registration.installing;
      // The first version ever has none to replace.
      worker.addEventListener(
        "statechange",
        () => worker.state === "installed" && registration.active && offer(worker),
      );
    });
  })
  .catch(() => {});
