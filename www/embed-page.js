// The embed page: shows what was chosen, as it will look, and the code for it.
const form = document.querySelector("form");
const live = document.querySelector("#live");
const frame = document.querySelector("#frame");
const page = document.documentElement;
const here = new URL("./", location.href).href;
const { element: elementHash, loader: loaderHash, pinned } = document.body.dataset;
const ACCENT = "#1f5673"; // the element's own

const WORDS = {
  ja: {
    link: "キャンセルを断れるか調べる",
    copied: "コピーしました",
    failed: "コピーできません。選択してあるので、そのままコピーしてください",
    title: "埋め込む — kotowari",
  },
  en: {
    link: "May I refuse this cancellation?",
    copied: "Copied",
    failed: "Copying is not allowed here: the text is selected for you",
    title: "Embed — kotowari",
  },
};

function chosen() {
  const { marketplace, lang, theme, accent, compact } = form.elements;
  return {
    ...(marketplace.value && { marketplace: marketplace.value }),
    lang: lang.value,
    ...(theme.value !== "auto" && { theme: theme.value }),
    ...(accent.value !== ACCENT && { accent: accent.value }),
    ...(compact.checked && { compact: "" }),
  };
}

function snippets(options) {
  const words = WORDS[options.lang].link;
  const attributes = Object.entries(options)
    .map(([name, value]) => (value ? ` ${name}="${value}"` : ` ${name}`))
    .join("");
  const query = new URLSearchParams(options);
  if (options.accent) query.set("accent", options.accent.slice(1));
  if ("compact" in options) query.set("compact", "true");
  const address = `${here}embed.html?${query}`;
  const written = address.replaceAll("&", "&amp;");
  const link = `<a href="${written}">${words}</a>`;
  return {
    address,
    "snippet-element": `<script type="module" src="${here}${pinned}element.js"\n  integrity="${elementHash}"\n  crossorigin="anonymous"></script>\n<kotowari-check${attributes}>\n  ${link}\n</kotowari-check>`,
    "snippet-link": `<a href="${written}" data-kotowari>${words}</a>\n<script async src="${here}${pinned}embed.js"\n  integrity="${loaderHash}"\n  crossorigin="anonymous"></script>`,
    "snippet-iframe": `<iframe src="${written}" title="${words}"\n  width="100%" height="720" loading="lazy" referrerpolicy="no-referrer" allow="clipboard-write"\n  sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"></iframe>`,
    "snippet-npm": `npm install kotowari\n\nimport "kotowari/element"; // or: import { define } from "kotowari/element/pure"; define();\n\n<kotowari-check${attributes}>${words}</kotowari-check>`,
    policy: `script-src ${new URL(here).origin} 'wasm-unsafe-eval'; connect-src ${new URL(here).origin};\nframe-src ${new URL(here).origin};`,
  };
}

let shown = "";
function show() {
  const options = chosen();
  for (const name of ["marketplace", "lang", "theme", "accent", "compact"]) {
    if (name in options) live.setAttribute(name, options[name]);
    else if (live.hasAttribute(name)) live.removeAttribute(name);
  }
  const { address, ...texts } = snippets(options);
  for (const [id, text] of Object.entries(texts)) document.getElementById(id).textContent = text;
  for (const preview of [live, frame]) preview.parentElement.dataset.theme = options.theme ?? "auto";
  // As a host would write it; the origin is for the height.
  const source = `${address}#origin=${encodeURIComponent(location.origin)}`;
  if (source !== shown) frame.contentWindow.location.replace(source);
  shown = source;
}
form.addEventListener("input", show);
document.querySelector("#plain").addEventListener("click", () => {
  form.elements.accent.value = ACCENT;
  show();
});

addEventListener("message", ({ source, origin, data }) => {
  if (source !== frame.contentWindow || origin !== location.origin || data?.kotowari !== "height") return;
  if (Number.isInteger(data.height) && data.height > 0) frame.style.height = `${Math.min(data.height, 4000)}px`;
});

function speak(language) {
  page.lang = language;
  document.title = WORDS[language].title;
  for (const button of document.querySelectorAll("[data-lang]"))
    button.setAttribute("aria-pressed", button.dataset.lang === language);
  for (const option of document.querySelectorAll("option[data-ja]")) option.textContent = option.dataset[language];
  for (const one of document.querySelectorAll("iframe[data-ja]")) one.title = one.dataset[language];
}
for (const button of document.querySelectorAll("[data-lang]")) {
  button.addEventListener("click", () => {
    speak(button.dataset.lang);
    form.elements.lang.value = button.dataset.lang;
    show();
  });
}

const told = document.querySelector("#told");
for (const button of document.querySelectorAll("[data-copy]")) {
  button.addEventListener("click", async () => {
    const code = document.getElementById(button.dataset.copy);
    try {
      await navigator.clipboard.writeText(code.textContent);
      told.textContent = WORDS[page.lang].copied;
    } catch {
      getSelection().selectAllChildren(code);
      told.textContent = WORDS[page.lang].failed;
    }
  });
}

const asked = new URLSearchParams(location.search).get("lang");
if (asked === "en") {
  speak("en");
  form.elements.lang.value = "en";
}
show();
