// Works offline after the first visit; without service workers the page merely needs a connection.
navigator.serviceWorker?.register("sw.js").catch(() => {});
