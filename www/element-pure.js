// <kotowari-check>: the class, without defining it. What the seller sees is worked out and drawn by the WebAssembly
// module; this file fetches it with its rules, words and styles once the element comes near, checks their hashes, hands
// over what the host set and the seller does, and says so plainly where it cannot start. docs/element.md describes all of it.
import init, { Checker, Rulebook } from "kotowari";
import PARTS from "kotowari-parts"; // rules and words in parts, by name: where each is, and its hash; written by the build

/* global WASM_INTEGRITY, STYLE_INTEGRITY, FOLDS_INTEGRITY */ // written in by the build
const fetched = async (url, integrity) => {
  const response = await fetch(url, { integrity });
  if (!response.ok) throw new Error(`${response.status} ${url.pathname}`);
  return response;
};

const SORRY = {
  ja: "判定プログラムを動かせませんでした。ブラウザーを新しくするか、ページを読み込み直してください。",
  en: "The checker could not start. Please update your browser or reload the page.",
};

const sheet = async (response) => new CSSStyleSheet().replace(await response.text());

/** Fetched once for all elements of a page: the module with its rules, and the words that are read. */
let module;
let rules;
const taken = {};
const start = () =>
  (module ??= Promise.all([
    fetched(new URL("kotowari_bg.wasm", import.meta.url), WASM_INTEGRITY).then((response) => init({ module_or_path: response })),
    piece("base.rules").then((response) => response.arrayBuffer()),
    fetched(new URL("kotowari.styles", import.meta.url), STYLE_INTEGRITY).then(sheet),
  ]).then(([, numbers, styles]) => {
    rules = new Rulebook(new Uint8Array(numbers));
    return styles;
  }).catch((reason) => {
    module = undefined; // the next element tries again
    throw reason;
  }));

const piece = (name) => fetched(PARTS[name].address(), PARTS[name].integrity);
async function takenIn(name) {
  const [response] = await Promise.all([piece(name), start()]);
  if (name.endsWith(".rules")) rules.part(new Uint8Array(await response.arrayBuffer()));
  else rules.words(name.split(".", 1)[0], await response.text());
}
/** Takes in a part of the rules or the words, `qoo10-jp.rules` or `ja.base.texts`. */
const part = (name) =>
  (taken[name] ??= takenIn(name).catch((reason) => {
    delete taken[name];
    throw reason;
  }));

/** How long is waited before what did not come is asked for again, in milliseconds. */
const PAUSES = [1_000, 3_000, 9_000];
/** Tries again where there was no connection for a moment; that is when fetch() throws a TypeError. */
async function patiently(work) {
  for (const pause of PAUSES) {
    try {
      return await work();
    } catch (reason) {
      if (!(reason instanceof TypeError)) throw reason;
    }
    await new Promise((done) => setTimeout(done, pause));
  }
  return work();
}

/** The styles of what is folded under an answer, and of paper. Should they not come, the next answer asks again. */
let folds;
const unfolding = () => (folds ??= patiently(() => fetched(new URL("kotowari.folds.styles", import.meta.url), FOLDS_INTEGRITY)).then(sheet).catch(() => {
  folds = undefined;
}));

/** Takes in all the words of a language, and all rules. */
export const words = (code) =>
  Promise.all(Object.keys(PARTS).filter((name) => name.startsWith(`${code}.`) || (name.endsWith(".rules") && name !== "base.rules")).map(part)).then(() => {});

/** Decides a case in languages whose words were taken in. */
export function decide(given) {
  if (!rules) throw new Error("kotowari has not started");
  return rules.decide(given, false, true);
}

const languageOf = (code) => /^(ja|en)\b/i.exec(code ?? "")?.[0].toLowerCase();
const node = (name, attributes = {}) => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
};

// A colour is told apart from paper and from the words on it, whatever the host chose: WCAG's contrast.
const PAPER = { "": "#ffffff", "-dark": "#1c2125" };
const parts = (colour) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
const light = (colour) => parts(colour).reduce((sum, part, at) =>
  sum + [0.2126, 0.7152, 0.0722][at] * (part > 10 ? ((part / 255 + 0.055) / 1.055) ** 2.4 : part / 3294.6), 0);
const contrast = (one, other) => {
  const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};
const mix = (colour, other, share) => `#${parts(colour).map((part, at) =>
  Math.round(part + (parts(other)[at] - part) * share).toString(16).padStart(2, "0")).join("")}`;
function readable(colour, paper, away) {
  let share = 0;
  while (contrast(mix(colour, away, share), paper) < 5 && share < 1) share += 0.05;
  return mix(colour, away, Math.min(share, 1));
}

// Node has no HTMLElement: there the module can be imported, and does nothing.
export class KotowariCheck extends (globalThis.HTMLElement ?? class {}) {
  static observedAttributes = ["marketplace", "lang", "accent", "loading"];

  #shadow;
  #root;
  #slot;
  #checker;
  #near;
  #starting = false;
  #come = () => this.#start();
  #addressed = false;
  #decision = null;
  #facts;
  #shown = false; // whether the page is in the root
  #answered = false; // whether it is an answer
  #status;
  #drawing = false;
  #fetching; // rules and words that are not here yet
  #awaited; // whether the focus moves once they are here
  #spoken; // the language it is in
  #note; // the apology
  #clock;
  #changed = new Set();

  constructor() {
    super();
    if (!this.attachShadow) return;
    this.#shadow = this.attachShadow({ mode: "open" });
    this.#slot = node("slot");
    this.#shadow.append(node("slot", { name: "before" }), this.#slot, node("slot", { name: "after" }));
  }

  connectedCallback() {
    for (const name of ["marketplace", "theme", "accent", "compact", "loading", "facts"]) {
      // Set before the element was defined: hand it to the property.
      if (Object.hasOwn(this, name)) {
        const value = this[name];
        delete this[name];
        this[name] = value;
      }
    }
    if (this.#checker) this.#mount();
    else if (this.getAttribute("loading") === "eager") this.#start();
    else this.#wait();
  }

  disconnectedCallback() {
    this.#near?.disconnect();
    // Only moved? Then it is connected again by the time the move is over.
    queueMicrotask(() => {
      if (this.isConnected) return;
      clearInterval(this.#clock);
      this.#checker?.unmount();
      this.#root?.remove();
      this.#root = undefined;
      this.#shown = false;
    });
  }

  attributeChangedCallback(name, before, after) {
    if (before === after) return;
    if (name === "loading") {
      if (after === "eager" && this.isConnected) this.#start();
    } else if (name === "accent") this.#paint();
    else if (name !== "lang" || after !== this.#spoken) this.#plan(name);
  }

  /** Nothing heavy is fetched before the element is near the window or is entered. */
  #wait() {
    this.addEventListener("focusin", this.#come, { once: true });
    this.#near ??= new IntersectionObserver((seen) => {
      if (seen.some(({ isIntersecting }) => isIntersecting)) this.#come();
    }, { rootMargin: "400px" });
    this.#near.observe(this);
  }

  async #start() {
    this.#near?.disconnect();
    if (this.#starting) return;
    this.#starting = true;
    this.#note?.remove();
    try {
      const [styles] = await Promise.all([start(), part(`${this.#language()}.base.texts`)]);
      this.#shadow.adoptedStyleSheets = [styles];
      this.#checker = new Checker(rules);
      this.#plan("lang");
      if (this.hasAttribute("marketplace")) this.#plan("marketplace");
      if (this.#facts !== undefined) this.#checker.facts(this.#facts);
      this.#apply();
      if (this.isConnected) this.#mount();
      this.#addressed = true; // from here on the seller's own choice counts
      while (this.#fetching) await this.#fetching; // an answer that is asked for at once has words of its own
      if (this.#checker) this.setAttribute("state", "ready");
    } catch (reason) {
      this.#apologise(reason);
    }
  }

  #mount() {
    if (this.#root) return;
    this.#root = node("div", { class: "root", part: "checker" });
    this.#slot.before(this.#root);
    this.#slot.hidden = true;
    // The reader's own text size, whatever size the host page gives its root: every length follows it.
    this.#root.style.setProperty("--kw-rem", getComputedStyle(this.#root).fontSize);
    this.#paint();
    this.#status = node("p", { class: "sr", role: "status" });
    this.#root.append(this.#status);
    this.#checker.mount(this.#root);
    this.#root.addEventListener("click", ({ target }) => this.#press(target.closest("[data-do]")?.dataset));
    for (const event of ["input", "change"]) this.#root.addEventListener(event, ({ target }) => this.#type(target));
    // The clock runs on: remaining times and "today" must not go stale on an open page.
    this.#clock = setInterval(() => this.#try(() => this.#show()), 60_000);
    this.#apply();
    this.#try(() => this.#show());
  }

  /** Should the module ever stop, the page says so instead of going dead. */
  #try(work) {
    try {
      if (this.#checker) work();
    } catch (reason) {
      this.#apologise(reason);
    }
  }

  #press(button) {
    if (!button) return;
    if (button.do === "copy") this.#copy();
    else this.#try(() => this.#show(this.#checker.act(button.do, button.value ?? "", button.fact ?? "", button.trait ?? "")));
  }

  #type({ dataset: { field }, value, validity }) {
    if (!field || this.#drawing) return;
    this.#try(() => {
      this.#checker.typed(field, value, validity.badInput);
      this.#show();
    });
  }

  /** Copies the message as it is shown. Where the clipboard is closed it is selected, so that two keys copy it. */
  async #copy() {
    const message = this.#root.querySelector("[data-copy]");
    const done = await (async () => navigator.clipboard.writeText(message.textContent))().then(() => true, () => false);
    this.#try(() => {
      this.#checker.copied(done);
      this.#show();
    });
    if (!done) getSelection().selectAllChildren(message);
  }

  #tick() {
    const now = new Date();
    this.#checker.tick(now / 1000, -now.getTimezoneOffset());
  }

  /** Brings the page and the host up to date with what is told and with the clock. */
  #show(moves = false) {
    this.#tick();
    this.#drawing = true; // a field that is taken away reports its last change on the way
    const { shown, language, wants, says, refused, decision } = this.#checker.show(moves);
    this.#drawing = false;
    // Until its words are here the old page stands, and is said to be about to change.
    if (shown) this.#root?.removeAttribute("aria-busy");
    else this.#root?.setAttribute("aria-busy", "true");
    // Only a page that waits still has its focus to move: who reads or types meanwhile is left alone.
    if (wants.length > 0) this.#fetch(wants, moves && !shown);
    if (!shown) return; // shown once its words are here
    this.#tell(refused, decision);
    if (!this.#root) return;
    this.#shown = true;
    this.#spoken = language;
    if (this.#root.querySelector(".answer")) this.#unfold();
    const answered = this.#root.querySelector("[data-verdict]") !== null;
    const inPlace = answered && this.#answered; // decided again under the seller's eyes
    this.#answered = answered;
    if (this.hasAttribute("page")) {
      document.documentElement.lang = language;
      this.toggleAttribute("answered", answered);
    }
    // Where the host has not chosen the language, its notes inside stay in the language around them.
    const chosen = this.getAttribute("lang");
    if (chosen !== null && languageOf(chosen) !== language) this.lang = language;
    if (says) this.#status.textContent = says;
    if (!moves) return;
    const heading = this.#root.querySelector("[data-focus]");
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: inPlace ? "nearest" : "start" });
  }

  /** Once an answer is drawn come the styles of its folds. */
  async #unfold() {
    await new Promise((drawn) => setTimeout(drawn));
    const [styles, more] = this.#shadow.adoptedStyleSheets;
    const come = more ?? await unfolding();
    if (come && !more) this.#shadow.adoptedStyleSheets = [styles, come];
  }

  /** Rules and words that are not here yet, and then the page that waited for them. */
  #fetch(wants, moves) {
    this.#awaited ||= moves;
    if (this.#fetching) return;
    this.#fetching = Promise.all(wants.map((name) => patiently(() => part(name)))).then(() => {
      const moves = this.#awaited;
      this.#fetching = this.#awaited = undefined;
      this.#try(() => this.#show(moves));
    }, (reason) => {
      this.#fetching = this.#awaited = undefined;
      // Questions go on without what only the answer needs: the next tap asks for it again.
      if (!this.#root || this.#root.hasAttribute("aria-busy")) this.#apologise(reason);
    });
  }

  #paint() {
    if (!this.#root) return;
    for (const [scheme, paper] of Object.entries(PAPER)) {
      const away = scheme ? "#ffffff" : "#000000";
      const accent = this.accent && readable(this.accent, paper, away);
      const set = (name, value) => {
        const property = `--kotowari-${name}${scheme}`;
        if (value) this.#root.style.setProperty(property, value);
        else this.#root.style.removeProperty(property);
      };
      set("accent", accent);
      set("on-accent", accent && (contrast(accent, "#ffffff") > contrast(accent, "#000000") ? "#ffffff" : "#000000"));
      set("tint", accent && mix(paper, accent, scheme ? 0.2 : 0.09));
    }
  }

  /** Changes are taken in together, once the script that makes them has ended. */
  #plan(name) {
    this.#changed.add(name);
    if (this.#checker && this.#changed.size === 1) queueMicrotask(() => this.#apply());
  }

  #apply() {
    const changed = this.#changed;
    if (!this.#checker || changed.size === 0) return;
    this.#changed = new Set();
    this.#try(() => {
      this.#tick();
      const place = changed.has("marketplace") ? this.getAttribute("marketplace") ?? "" : undefined;
      this.#checker.update(place, changed.has("lang") ? this.#language() : undefined);
      if (this.#shown) this.#show();
    });
  }

  /** The address where the page is the checker's own, the element's attribute, or what stands around it. */
  #language() {
    const asked = this.hasAttribute("page") && !this.#addressed && new URLSearchParams(location.search).get("lang");
    if (languageOf(asked)) return languageOf(asked);
    for (let around = this; around; around = around.parentNode ?? around.host) {
      if (around.lang) return languageOf(around.lang) ?? "en";
    }
    return "ja";
  }

  #tell(refused, decision) {
    if (decision !== undefined) this.#decision = Object.freeze(decision);
    const said = this.#decision;
    // Listeners hear of it when the work is done.
    queueMicrotask(() => {
      if (decision !== undefined) this.#say("decision", said);
      for (const error of refused) this.#say("error", error);
      this.#say("change");
    });
  }

  #say(event, detail) {
    this.dispatchEvent(new CustomEvent(`kotowari:${event}`, { detail, bubbles: true, composed: true }));
  }

  // The light DOM (a short rule table, where the page has one) stays visible below the apology.
  #apologise(reason) {
    const code = this.#language();
    this.#note = node("p", { role: "alert", lang: code, part: "apology" });
    this.#note.textContent = SORRY[code];
    clearInterval(this.#clock);
    this.#root?.remove();
    this.#root = this.#checker = undefined;
    this.#shown = this.#starting = this.#drawing = false; // put into the page again, it tries again
    this.#slot.before(this.#note);
    this.#slot.hidden = false;
    this.setAttribute("state", "failed");
    this.#say("error", { code: "not-started", field: "", message: String(reason?.message ?? reason) });
  }

  /** The latest Decision; null while there is none. */
  get decision() {
    return this.#decision;
  }

  /** The Case as it stands, answers and all; null while there is no marketplace. */
  get case() {
    return this.#checker ? this.#checker.case() : null;
  }

  /** The Case last given. Set it to fill in what is known. */
  get facts() {
    return this.#facts;
  }
  set facts(given) {
    this.#facts = given;
    // Read now: a draft that is handed over may be gone when it is shown.
    if (this.#checker) this.#try(() => this.#checker.facts(given));
    this.#plan("facts");
  }

  get marketplace() {
    return this.getAttribute("marketplace");
  }
  set marketplace(id) {
    reflect(this, "marketplace", id);
  }

  get theme() {
    const theme = this.getAttribute("theme");
    return theme === "light" || theme === "dark" ? theme : "auto";
  }
  set theme(theme) {
    reflect(this, "theme", theme);
  }

  /** `#rrggbb`, made readable on paper, light and dark; null where it is no such colour. */
  get accent() {
    const accent = this.getAttribute("accent");
    return /^#[0-9a-f]{6}$/i.test(accent ?? "") ? accent.toLowerCase() : null;
  }
  set accent(colour) {
    reflect(this, "accent", colour);
  }

  get compact() {
    return this.hasAttribute("compact");
  }
  set compact(yes) {
    this.toggleAttribute("compact", Boolean(yes));
  }

  get loading() {
    return this.getAttribute("loading") === "eager" ? "eager" : "lazy";
  }
  set loading(when) {
    reflect(this, "loading", when);
  }
}

function reflect(element, name, value) {
  if (value === null || value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

/** Defines the element, unless the name is taken or there is no document; returns the class that has the name. */
export function define(name = "kotowari-check") {
  const names = globalThis.customElements;
  if (!names) return KotowariCheck;
  // A second name needs a second class.
  if (!names.get(name)) names.define(name, name === "kotowari-check" ? KotowariCheck : class extends KotowariCheck {});
  return names.get(name);
}
