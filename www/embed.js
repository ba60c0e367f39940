// Makes the checker of <a href="…/embed.html?marketplace=…" data-kotowari>: a frame in place of the link, as tall as
// what it shows. The link stays where the frame does not come: without JavaScript, with this script blocked or
// not the one expected, with frames forbidden. Loading it twice does nothing twice.
(() => {
  const home = document.currentScript?.src;
  if (!home || window.kotowariLinks) return;
  window.kotowariLinks = true;
  const { origin } = new URL(home);
  const page = new URL("embed.html", home).pathname.replace(/v\/[0-9a-f]{16}\/(?=embed)/, ""); // a pinned loader stands in a folder of its own
  const frames = new Map(); // the window of a frame → the frame and its link

  addEventListener("message", ({ source, origin: from, data }) => {
    const known = frames.get(source);
    if (!known || from !== origin || data?.kotowari !== "height") return;
    const { height } = data;
    if (!(Number.isInteger(height) && height > 0 && height < 100_000)) return;
    known.frame.style.setProperty("height", `${height}px`, "important");
    if (!known.link) return;
    known.frame.style.setProperty("visibility", "visible", "important");
    known.link.remove();
    known.link = null;
  });

  function place(link) {
    const address = new URL(link.href);
    // Behind the #: no server hears of it. A page that knows no dark gets no dark frame.
    const told = getComputedStyle(link).colorScheme;
    const scheme = told === "normal" ? document.querySelector("meta[name=color-scheme]")?.content ?? "light" : told;
    const theme = !scheme.includes("dark") ? "light" : scheme.includes("light") ? "auto" : "dark";
    address.hash = new URLSearchParams({ origin: location.origin, theme });
    const frame = document.createElement("iframe");
    frame.title = link.textContent.trim() || "kotowari";
    frame.referrerPolicy = "no-referrer";
    frame.setAttribute("sandbox", "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox");
    frame.allow = "clipboard-write";
    // Against the host's own rules: the frame is a block, as wide as its place, unseen until it has come.
    const looks = { all: "initial", display: "block", width: "100%", height: "1px", border: "0", visibility: "hidden", "color-scheme": "normal" };
    for (const [name, value] of Object.entries(looks)) frame.style.setProperty(name, value, "important");
    frame.src = address;
    link.after(frame);
    frames.set(frame.contentWindow, { frame, link });
  }

  const near = new IntersectionObserver((seen) => {
    for (const { isIntersecting, target } of seen) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      place(target);
    }
  }, { rootMargin: "400px" });

  // Help centres fill in the article after the page has loaded.
  const known = new WeakSet();
  const find = () => {
    for (const link of document.querySelectorAll("a[data-kotowari]")) {
      if (known.has(link) || link.origin !== origin || link.pathname !== page) continue;
      known.add(link);
      near.observe(link);
    }
  };
  new MutationObserver(find).observe(document, { childList: true, subtree: true });
  find();
})();
