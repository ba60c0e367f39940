// Defines <kotowari-check>. Everything the seller sees is built by the WebAssembly module; this file
// only fetches it, checks its hash, and says so plainly where it cannot start.
//
// Attributes: marketplace (skips the first question), lang (ja, en), page (the document belongs to
// the checker: follow ?lang= and keep <html lang>).
import init, { mount } from "kotowari";

/* global WASM_INTEGRITY */ // written in by the build
const WASM = new URL("kotowari_bg.wasm", import.meta.url);

const SORRY = {
  ja: "判定プログラムを動かせませんでした。ブラウザーを新しくするか、ページを読み込み直してください。",
  en: "The checker could not start. Please update your browser or reload the page.",
};

let module;
const start = () =>
  (module ??= fetch(WASM, { integrity: WASM_INTEGRITY }).then((response) => {
    if (!response.ok) throw new Error(`${response.status} ${WASM}`);
    return init({ module_or_path: response });
  }));

class KotowariCheck extends HTMLElement {
  #mounted = false;

  async connectedCallback() {
    if (this.#mounted) return;
    this.#mounted = true;
    try {
      await start();
      mount(this, this.hasAttribute("page"));
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
