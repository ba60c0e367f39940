// Defines <kotowari-check>. Everything the seller sees is built by the WebAssembly module; this file
// only fetches it with its rules, words and styles, checks their hashes, and says so plainly where it cannot start.
//
// Attributes: marketplace (skips the first question), lang (ja, en), page (the document belongs to
// the checker: follow ?lang= and keep <html lang>).
import init, { load, mount } from "kotowari";

/* global WASM_INTEGRITY, RULES_INTEGRITY, TEXTS_INTEGRITY, STYLE_INTEGRITY */ // written in by the build
const fetched = async (file, integrity) => {
  const response = await fetch(new URL(file, import.meta.url), { integrity });
  if (!response.ok) throw new Error(`${response.status} ${file}`);
  return response;
};

const SORRY = {
  ja: "判定プログラムを動かせませんでした。ブラウザーを新しくするか、ページを読み込み直してください。",
  en: "The checker could not start. Please update your browser or reload the page.",
};

let module;
const start = () =>
  (module ??= Promise.all([
    fetched("kotowari_bg.wasm", WASM_INTEGRITY).then((response) => init({ module_or_path: response })),
    fetched("kotowari.rules", RULES_INTEGRITY).then((response) => response.arrayBuffer()),
    fetched("kotowari.texts", TEXTS_INTEGRITY).then((response) => response.text()),
    fetched("kotowari.css", STYLE_INTEGRITY).then((response) => response.text()),
  ]).then(([, rules, words, styles]) => {
    load(new Uint8Array(rules), words);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    return sheet;
  }));

class KotowariCheck extends HTMLElement {
  #mounted = false;

  async connectedCallback() {
    if (this.#mounted) return;
    this.#mounted = true;
    try {
      const sheet = await start();
      mount(this, this.hasAttribute("page"));
      this.shadowRoot.adoptedStyleSheets = [sheet];
      this.setAttribute("state", "ready");
    } catch (reason) {
      this.#apologise(reason);
    }
  }

  // The light DOM (a short rule table, where the page has one) stays visible below the apology.
  #apologise(reason) {
    const english = /^en/.test(this.getAttribute("lang") ?? "");
    const note = document.createElement("p");
    note.setAttribute("role", "alert");
    note.textContent = english ? SORRY.en : SORRY.ja;
    note.lang = english ? "en" : "ja";
    (this.shadowRoot ?? this.attachShadow({ mode: "open" })).replaceChildren(
      note,
      document.createElement("slot"),
    );
    this.setAttribute("state", "failed");
    this.dispatchEvent(new CustomEvent("kotowari-failed", { detail: reason }));
  }
}

if (!customElements.get("kotowari-check")) customElements.define("kotowari-check", KotowariCheck);
