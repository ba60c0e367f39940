// Inside the frame: takes the options from the address, and tells the page around how tall the checker is.
// Options that are not what they should be are left out. Nothing is told but the height, and to nobody but the
// origin that the address (`origin=`, in the query or behind the #) or the referrer names.
const OPTIONS = {
  marketplace: /^[a-z0-9-]{1,32}$/,
  lang: /^(ja|en)$/,
  theme: /^(light|dark|auto)$/,
  accent: /^#?[0-9a-f]{6}$/i,
  compact: /^(true|1)?$/,
};
/** Nothing that is meant is long, and a page that reads millions of options stands still. */
const options = (text) => new URLSearchParams(text.length > 1_000 ? "" : text.slice(1));
const query = options(location.search);
const behind = options(location.hash); // from the loader: no server hears of it
if (!query.has("theme") && behind.has("theme")) query.set("theme", behind.get("theme"));
const element = document.querySelector("kotowari-check");

for (const [name, form] of Object.entries(OPTIONS)) {
  const value = query.get(name);
  if (value === null || !form.test(value)) continue;
  element.setAttribute(name, name === "accent" ? `#${value.replace("#", "")}` : value);
}
document.documentElement.dataset.theme = element.theme ?? "auto";

const follow = () => {
  document.documentElement.lang = element.lang || "ja";
  document.title = element.lang === "en" ? "May I refuse this cancellation? kotowari" : "キャンセル、断れる? kotowari";
  document.querySelector("h1").textContent = document.title.replace(" kotowari", "");
};
follow();
new MutationObserver(follow).observe(element, { attributeFilter: ["lang"] });

function origin(text) {
  try {
    const url = new URL(text);
    return /^https?:$/.test(url.protocol) ? url.origin : null;
  } catch {
    return null;
  }
}
const named = query.get("origin") ?? behind.get("origin");
const around = origin(named ?? document.referrer);

if (parent !== window && around) {
  let told = 0;
  const tell = () => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    parent.postMessage({ kotowari: "height", height }, around);
  };
  const ready = () => {
    if (!element.hasAttribute("state")) return;
    tell(); // a frame that is not in sight yet is not observed
    new ResizeObserver(tell).observe(document.body);
  };
  new MutationObserver((_, observer) => {
    observer.disconnect();
    ready();
  }).observe(element, { attributeFilter: ["state"] });
  ready();
}
