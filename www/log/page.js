// The page of the log: the entries to be filled in, figures from them, and how long they are kept. All of it is in this
// browser on this device; nothing is fetched.
import { el } from "../shared/dom.js";
import { check, proposed } from "./entry.js";
import { figuresSection } from "./charts.js";
import { keepingSection, unreadSection } from "./keeping.js";
import { fault, fieldName, nameOf, say, whoOf } from "./shown.js";
import * as store from "./store.js";
import { entriesSection } from "./table.js";
import { LANGUAGES } from "../shared/words.js";

/** Builds the page. */
export async function open() {
  const root = document.documentElement;
  const main = document.querySelector("main");
  const asked = new URLSearchParams(location.search).get("lang");
  const parts = {}; // the sections that are drawn

  const app = {
    language: LANGUAGES.includes(asked) ? asked : "ja",
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    log: null,
    tidied: 0,
    removed: null,
    brought: null,
    filter: "all",
    period: "",
    place: "",
    t: (key, values) => say(app.language, key, values),
    name: (key, value) => nameOf(key, value, app.language),
    fieldName: (key) => fieldName(key, app.language),
    who: (entry) => whoOf(entry, app.language),
    fault: (one) => fault(one, app.language),

    /** Said to screen readers, and shown for a while. */
    announce(words) {
      status.textContent = toast.textContent = words;
      clearTimeout(app.fading);
      app.fading = setTimeout(() => {
        toast.textContent = "";
      }, 8_000);
    },

    /** Asks before what cannot be undone. */
    sure(words, yes) {
      return new Promise((answered) => {
        const close = (value) => () => dialog.close(value);
        const closed = () => {
          dialog.remove();
          answered(dialog.returnValue === "yes");
        };
        const dialog = el(
          "dialog",
          { "aria-labelledby": "sure", onclose: closed },
          el("p", { id: "sure" }, words),
          el(
            "div",
            { class: "row" },
            el("button", { type: "button", class: "primary", data: { do: "yes" }, onclick: close("yes") }, yes),
            el(
              "button",
              { type: "button", class: "second", data: { do: "no" }, autofocus: true, onclick: close("no") },
              app.t("cancel"),
            ),
          ),
        );
        document.body.append(dialog);
        dialog.showModal();
      });
    },

    /** Runs what changes the log, and shows what has become of it. Null where storage does not allow it. */
    async attempt(work) {
      try {
        const result = await work();
        await app.reload();
        return result ?? true;
      } catch {
        app.announce(app.t("blocked"));
        return null;
      }
    },

    async reload() {
      app.log = await store.read();
      app.show();
    },

    /** Changes fields of an entry; the faults where it cannot be so. A first answer takes over the course that the verdict proposes. */
    async change(entry, fields) {
      const course = fields.answeredAt && entry.course === null ? proposed(entry.verdict) : null;
      const told = course ? { ...fields, course } : fields;
      const { faults } = check({ ...entry, ...told });
      if (faults) return faults;
      const result = await app.attempt(() => store.change(entry.id, told));
      if (result?.faults) return result.faults;
      if (!result) return null;
      if (!result.entry) app.announce(app.t("gone"));
      else app.announce(course ? app.t("courseTaken", { course: app.name("course", course) }) : app.t("saved"));
      return null;
    },

    async remove(entry) {
      if (!(await app.attempt(() => store.removeAll([entry])))) return;
      app.removed = entry;
      app.show();
      document.querySelector("[data-do=undo]").focus();
    },

    async undo() {
      const entry = app.removed;
      app.removed = null;
      if (!(await app.attempt(() => store.put([entry])))) return;
      app.announce(app.t("restored"));
      document.querySelector("#entries-title").focus();
    },

    /** Shows the log as it is now. What is being typed stays, and so does the focus. */
    show() {
      const focused = document.activeElement;
      const { id, value } = focused;
      parts.unread.show();
      parts.entries.show();
      parts.figures.show();
      parts.keeping.show();
      main.querySelector(".jumps").hidden = app.log.entries.length === 0;
      if (!id || focused.isConnected) return;
      const again = document.getElementById(id);
      if (again?.matches("input") && again.value !== value) again.value = value;
      again?.focus();
    },

    /** Builds all of it anew, in the language chosen. */
    draw() {
      root.lang = app.language;
      document.title = app.t("title");
      for (const button of switches.children)
        button.setAttribute("aria-pressed", String(button.value === app.language));
      switches.setAttribute("aria-label", app.t("language"));
      if (!app.log) return main.replaceChildren(el("p", { class: "part", role: "alert" }, app.t("blocked")));
      Object.assign(parts, {
        unread: unreadSection(app),
        entries: entriesSection(app),
        figures: figuresSection(app),
        keeping: keepingSection(app),
      });
      const jumps = ["entries", "figures", "keeping"].map((name) => el("a", { href: `#${name}-title` }, app.t(name)));
      main.replaceChildren(
        el("nav", { class: "jumps", "aria-label": app.t("jump") }, jumps),
        ...Object.values(parts).map(({ element }) => element),
      );
      app.show();
    },
  };

  const status = el("p", { class: "sr", role: "status" });
  const toast = el("p", { class: "toast", "aria-hidden": "true" });
  const switches = document.querySelector(".languages");
  document.body.append(status, toast);
  for (const button of switches.children)
    button.addEventListener("click", () => {
      app.language = button.value;
      app.draw();
    });
  switches.hidden = false;
  try {
    const log = await store.read();
    app.tidied = await store.tidy(log, Date.now());
    app.log = app.tidied > 0 ? await store.read() : log;
    store.heard(() => app.reload().catch(() => {}));
  } catch {
    app.log = null; // storage is blocked
  }
  app.draw();
  main.dataset.state = app.log ? "ready" : "blocked";
}
