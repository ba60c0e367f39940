// Makes the checker of <a href="…/embed.html?marketplace=…" data-kotowari>: a frame in place of the link, as tall as
// what it shows. The link stays where the frame does not come: without JavaScript, with this script blocked or
// not the one expected, with frames forbidden. Loading it twice does nothing twice.
(() => {
  // Not document.currentScript: an <img name="currentScript"> would be that.
  const script = Reflect.get(Document.prototype, "currentScript", document);
  if (!(script instanceof HTMLScriptElement) || !script.src || window.kotowariLinks === true) return;
  window.kotowariLinks = true;
  const home = script.src;
  const { origin } = new URL(home);
  const page = new URL("embed.html", home).pathname.replace(/v\/[0-9a-f]{16}\/(?=embed)/, ""); // a pinned loader stands in a folder of its own
  const entries = new Set(); // { frame, link, … }: one in place of the other
  const known = new WeakSet(); // the links that have or await a frame

  const important = (element, looks) => {
    for (const [name, value] of Object.entries(looks)) element.style.setProperty(name, value, "important");
  };

  // The link is hidden, from the keyboard and screen readers too, and not taken out: it is the page's own to remove.
  function swap(entry, framed) {
    const { frame, link, display } = entry;
    entry.framed = link.hidden = framed;
    important(frame, { visibility: framed ? "visible" : "hidden" });
    if (framed) important(link, { display: "none" });
    else link.style.display = display;
  }

  addEventListener("message", ({ source, origin: from, data }) => {
    if (!source || from !== origin || data?.kotowari !== "height") return;
    const { height } = data;
    if (!(Number.isInteger(height) && height > 0 && height < 100_000)) return;
    for (const entry of entries) {
      if (entry.frame.contentWindow !== source) continue; // asked each time: a frame that is moved gets another window
      important(entry.frame, { height: `${height}px` });
      swap(entry, true);
    }
  });

  function place(link) {
    const address = new URL(link.href);
    // Behind the #: no server hears of it. A page that knows no dark gets no dark frame.
    const told = getComputedStyle(link).colorScheme;
    const scheme = told === "normal" ? (document.querySelector("meta[name=color-scheme]")?.content ?? "light") : told;
    const theme = !scheme.includes("dark") ? "light" : scheme.includes("light") ? "auto" : "dark";
    address.hash = new URLSearchParams({ origin: location.origin, theme });
    const frame = document.createElement("iframe");
    frame.title = link.textContent.trim() || "kotowari";
    frame.referrerPolicy = "no-referrer";
    frame.setAttribute("sandbox", "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox");
    frame.allow = "clipboard-write";
    // Against the host's own rules: the frame is a block, as wide as its place, unseen until it has come.
    important(frame, {
      all: "initial",
      display: "block",
      width: "100%",
      height: "1px",
      border: "0",
      visibility: "hidden",
      "color-scheme": "normal",
    });
    frame.src = address;
    link.after(frame);
    entries.add({ frame, link, display: link.style.display, framed: false });
  }

  const near = new IntersectionObserver(
    (seen) => {
      for (const { isIntersecting, target } of seen) {
        if (!isIntersecting || !target.isConnected) continue;
        near.unobserve(target);
        place(target);
      }
    },
    { rootMargin: "400px" },
  );

  // A page that is redrawn takes out the link, with its frame or without, or a frame that it does not know. Where both
  // were only moved they are there again by now.
  function tend() {
    for (const entry of entries) {
      const { frame, link } = entry;
      if (link.isConnected && frame.isConnected) continue;
      if (entry.framed) swap(entry, false);
      if (link.isConnected) continue; // works as a link; the frame may come back
      frame.remove();
      entries.delete(entry);
      known.delete(link);
    }
  }

  // Help centres fill in the article after the page has loaded.
  const find = () => {
    tend();
    for (const link of document.querySelectorAll("a[data-kotowari]")) {
      if (known.has(link) || link.origin !== origin || link.pathname !== page) continue;
      known.add(link);
      near.observe(link);
    }
  };
  new MutationObserver(find).observe(document, { childList: true, subtree: true });
  find();
})();
