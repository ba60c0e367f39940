// <kotowari-check>: the class, without defining it. What the seller sees is worked out and drawn by the WebAssembly
// module; this file has it fetched (element/load.js) once the element comes near, hands over what the host set and the seller
// does, and says so plainly where it cannot start. docs/element.md describes all of it.
import { Checker } from "kotowari";
import { accentProperties } from "./element/colour.js";
import { languageAround, languageOf, SORRY } from "./element/language.js";
import { foldStyles, part, patiently, rules, start } from "./element/load.js";
import { el } from "./shared/dom.js";

export { decide, words } from "./element/load.js";

// Node has no HTMLElement: there the module can be imported, and does nothing.
export class KotowariCheck extends (globalThis.HTMLElement ?? class {}) {
  static observedAttributes = ["marketplace", "lang", "accent", "loading"];

  // Its parts.
  #shadow;
  #slot; // what the host put inside; hidden while the page stands
  #root; // what holds the page
  #status; // what is said to screen readers
  #note; // the apology, where it could not start
  // From afar to started.
  #near; // sees the element come near
  #come = () => this.#start();
  #starting = false;
  #checker; // of the module; undefined until it has started
  #clock; // the timer
  // What the host set and is told.
  #changed = new Set(); // names of attributes and properties that were not taken in yet
  #addressed = false; // whether the language of the address was taken in
  #facts;
  #decision = null;
  // The page as it stands.
  #shown = false; // whether the page is in the root
  #answered = false; // whether it is an answer
  #spoken; // the language it is in
  #drawing = false;
  #fetching; // rules and words that are on their way
  #movesLater = false; // whether the focus moves once they are here

  constructor() {
    super();
    if (!this.attachShadow) return;
    this.#shadow = this.attachShadow({ mode: "open" });
    this.#slot = el("slot");
    this.#shadow.append(el("slot", { name: "before" }), this.#slot, el("slot", { name: "after" }));
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
    this.#near ??= new IntersectionObserver(
      (seen) => {
        if (seen.some(({ isIntersecting }) => isIntersecting)) this.#come();
      },
      { rootMargin: "400px" },
    );
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
    this.#root = el("div", { class: "root", part: "checker" });
    this.#slot.before(this.#root);
    this.#slot.hidden = true;
    // The reader's own text size, whatever size the host page gives its root: every length follows it.
    this.#root.style.setProperty("--kw-rem", getComputedStyle(this.#root).fontSize);
    this.#paint();
    this.#status = el("p", { class: "sr", role: "status" });
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
    else
      this.#try(() =>
        this.#show(this.#checker.act(button.do, button.value ?? "", button.fact ?? "", button.trait ?? "")),
      );
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
    let done = true;
    try {
      await navigator.clipboard.writeText(message.textContent);
    } catch {
      done = false;
    }
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
    if (more) return;
    const folds = await foldStyles();
    if (folds) this.#shadow.adoptedStyleSheets = [styles, folds];
  }

  /** Rules and words that are not here yet, and then the page that waited for them. */
  #fetch(wants, moves) {
    this.#movesLater ||= moves;
    if (this.#fetching) return;
    const come = () => {
      const movesNow = this.#movesLater;
      this.#fetching = undefined;
      this.#movesLater = false;
      return movesNow;
    };
    this.#fetching = Promise.all(wants.map((name) => patiently(() => part(name)))).then(
      () => {
        const moves = come();
        this.#try(() => this.#show(moves));
      },
      (reason) => {
        come();
        // Questions go on without what only the answer needs: the next tap asks for it again.
        if (!this.#root || this.#root.hasAttribute("aria-busy")) this.#apologise(reason);
      },
    );
  }

  #paint() {
    if (!this.#root) return;
    for (const [name, value] of accentProperties(this.accent)) this.#root.style.setProperty(name, value);
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
      const place = changed.has("marketplace") ? (this.getAttribute("marketplace") ?? "") : undefined;
      this.#checker.update(place, changed.has("lang") ? this.#language() : undefined);
      if (this.#shown) this.#show();
    });
  }

  /** The address where the page is the checker's own, the element's attribute, or what stands around it. */
  #language() {
    const asked = this.hasAttribute("page") && !this.#addressed && new URLSearchParams(location.search).get("lang");
    return languageOf(asked || "") ?? languageAround(this);
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
    this.#note = el("p", { role: "alert", lang: code, part: "apology" }, SORRY[code]);
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
