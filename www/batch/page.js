// The page of many requests: bring a list, say what its columns mean where that is not known, get the answers by urgency.
// The rows live in the worker; the page holds the mapping and draws what is in view.
import { MOST_SIZE } from "../shared/csv.js";
import { engine } from "./engine.js";
import { el } from "../shared/dom.js";
import { listenEverywhere, showBrought, wireInput } from "./input.js";
import { mappingSection, redrawField, redrawFields, wordKeys } from "./mapping.js";
import { hasStoredList, remembers, removeStoredList, startingMapping, storedList, storeList } from "./memory.js";
import { assume } from "./recognise.js";
import { reportSection } from "./report.js";
import { badSection, progressSection, resultsSection, showCounts, showProgress } from "./results.js";
import { clock, count, say } from "./shown.js";
import { LANGUAGES } from "../shared/words.js";

/** Builds the page and starts the worker. */
export async function open() {
  const root = document.documentElement;
  const main = document.querySelector("main");
  const bring = document.querySelector("#bring");
  const pieces = [];
  let under = 0; // pieces of work that are not shown yet
  const asked = new URLSearchParams(location.search).get("lang");

  const app = {
    language: LANGUAGES.includes(asked) ? asked : "ja",
    t: (key, values) => say(app.language, key, values),
    count,
    ready: false,
    ask: null,
    file: null,
    problem: null,
    keeps: hasStoredList(),
    mapping: null,
    recalled: false,
    remember: remembers(),
    opened: new Set(),
    listed: new Map(),
    summary: null,
    clock: null,
    order: "urgency",
    filter: null,
    grid: null,
    busy: null,
    coming: null,
    quarter: 0,

    /** Said to screen readers; shown too where `seen`. */
    announce(words, { seen = false } = {}) {
      const place = document.querySelector("dialog[open] .told") ?? status; // what is under a dialog is not heard
      place.textContent = "";
      place.textContent = words;
      toast.textContent = seen ? words : "";
      clearTimeout(app.fading);
      app.fading = setTimeout(() => {
        toast.textContent = "";
      }, 8_000);
    },

    /** `main` is busy until all that was asked for is shown. */
    async shows(work) {
      under += 1;
      main.ariaBusy = "true";
      try {
        return await work;
      } finally {
        under -= 1;
        if (!under) main.ariaBusy = null;
      }
    },

    /** Reads a file or a text in the worker. What was brought last is shown, however slow something before it was, and though it failed. */
    take(brought) {
      if (app.busy) return;
      app.coming = brought;
      if (app.ready) app.shows(app.read(brought));
    },

    async read(brought) {
      const { file, text, large, sample } = brought;
      const isOld = () => app.coming !== brought;
      let read = null,
        problem = "empty";
      if ((file?.size ?? text.length) > MOST_SIZE)
        problem = "tooLarge"; // before a byte of it is touched
      else {
        try {
          const bytes = await file?.arrayBuffer();
          if (isOld()) return;
          read = await app.ask("read", file ? { bytes } : { text }, null, file ? [bytes] : []);
        } catch {
          problem = "unreadable";
        }
      }
      if (isOld()) return;
      if (read?.excess) problem = read.excess;
      Object.assign(app, { summary: null, filter: null, listed: new Map(), problem: null });
      app.opened.clear();
      app.file = read?.rows ? { ...read, name: file?.name ?? brought.name, large, sample } : null;
      if (!app.file) {
        Object.assign(app, { problem, coming: null });
        return app.draw();
      }
      Object.assign(app, startingMapping(read.header, app.language, read.examples));
      const told = brought.mappingFor?.(read.header);
      if (told) {
        app.mapping = told;
        await app.ask("restore", { answers: brought.answers, done: brought.done });
      }
      app.remember = remembers();
      await app.list();
      if (isOld()) return;
      app.coming = null;
      app.draw();
      if (app.mapping.report || told) {
        app.announce(app.t("readDone", { rows: count(read.rows) }));
        return app.decide();
      }
      focusOn("#map-title"); // at once: whoever goes on before all is drawn keeps the focus
      await app.drawing;
      app.announce(app.t("readDone", { rows: count(read.rows) }));
    },

    /** Lists the words of the mapped columns that are lists of choices. */
    async list() {
      const lists = await Promise.all(
        wordKeys(app.mapping).map(async (key) => [key, await app.ask("words", { key, from: app.mapping.fields[key] })]),
      );
      app.listed = new Map(lists);
    },

    /** A field was mapped otherwise. */
    async changed(key) {
      delete app.mapping.words[key];
      app.mapping = assume(app.mapping, app.language);
      await app.shows(app.list());
      redrawField(app, key);
      if (key === "marketplace") redrawFields(app, ["moment", "buyerCountry"]);
    },

    async decide() {
      app.clock = clock();
      const { now, zone } = app.clock;
      Object.assign(app, { summary: null, filter: null });
      app.drawResults();
      const { mapping, language } = app;
      app.summary = await app.during("working", (told) => app.ask("decide", { mapping, now, zone, language }, told));
      app.drawResults();
      app.announce(
        app.t("summary", {
          total: count(app.summary.total),
          decided: count(app.summary.decided),
          bad: count(app.summary.bad),
        }),
      );
      focusOn("#results-title");
      app.keepNow();
    },

    /** What is taken for granted was changed: the answers follow, and the focus stays where it was. */
    async redecide(back) {
      app.mapping = assume(app.mapping, app.language);
      await app.shows(app.decide());
      document.querySelector("#report")?.replaceWith(reportSection(app));
      document.querySelector(back)?.focus({ preventScroll: true });
    },

    /** Answers of the seller's changed some rows: what counts them follows. */
    recounted(summary) {
      app.summary = { ...app.summary, ...summary };
      showCounts(app);
      app.grid?.refresh();
      app.keepNow();
    },

    /** Keeps the list in this tab, or no longer. */
    async keepList(is) {
      if (!is) return app.eraseList();
      app.keeps = true;
      if (await app.keepNow()) showBrought(app);
      document.querySelector("#keep")?.focus();
    },
    async keepNow() {
      if (!app.keeps || !app.file) return true;
      const list = await app.ask("snapshot");
      const { name, header } = app.file;
      if (storeList({ ...list, name, header: JSON.stringify(header), mapping: app.mapping })) return true;
      removeStoredList();
      app.keeps = false;
      showBrought(app);
      app.announce(app.t("listTooLarge"), { seen: true });
      return false;
    },
    eraseList() {
      removeStoredList();
      app.keeps = false;
      showBrought(app);
      app.announce(app.t("listErased"), { seen: true });
      document.querySelector("#keep")?.focus();
    },

    /** Shows progress and the way out while something long runs in the worker. */
    async during(what, work, back) {
      app.busy = what;
      app.quarter = 0;
      const section = progressSection(app);
      main.append(section);
      main.dataset.busy = what;
      section.querySelector("[data-do=stop]").focus();
      try {
        return await work((progress) => showProgress(app, progress));
      } finally {
        app.busy = null;
        section.remove();
        delete main.dataset.busy;
        if (back) document.querySelector(back)?.focus();
      }
    },

    stop() {
      app.ask("stop");
    },

    /** Work that would keep the page busy: one piece a frame, in order. Resolves when all is done. */
    later(job) {
      pieces.push(job);
      return (app.drawing ??= app.shows(
        (async () => {
          while (pieces.length) {
            await new Promise((go) => {
              requestAnimationFrame(() => setTimeout(go));
              setTimeout(go, 100);
            });
            pieces.shift()?.();
          }
          app.drawing = null;
        })(),
      ));
    },

    drawResults() {
      for (const id of ["results", "bad"]) document.getElementById(id)?.remove();
      if (!app.summary?.total) return;
      main.append(...[resultsSection(app), badSection(app)].filter(Boolean));
      if (app.summary.decided) app.arrange();
    },

    draw() {
      const { t } = app;
      root.lang = app.language;
      document.title = t("title");
      for (const button of switches.children)
        button.setAttribute("aria-pressed", String(button.value === app.language));
      switches.setAttribute("aria-label", t("language"));
      dropHere.textContent = t("drop");
      pieces.length = 0;
      for (const part of [...main.children]) if (part !== bring) part.remove();
      showBrought(app);
      if (app.file) main.append(app.mapping.report ? reportSection(app) : mappingSection(app));
      app.drawResults();
    },
  };

  function focusOn(selector) {
    const target = document.querySelector(selector);
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({
      block: "start",
      behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth",
    });
  }

  const status = el("p", { class: "sr", role: "status" });
  const toast = el("p", { class: "toast", "aria-hidden": "true" });
  const dropHere = el("p", { class: "drop-here", "aria-hidden": "true" });
  const switches = document.querySelector(".languages");
  document.body.append(status, toast, dropHere);
  for (const button of switches.children)
    button.addEventListener("click", () => {
      if (app.busy) return;
      app.language = button.value;
      app.draw();
    });
  switches.hidden = false;

  try {
    app.draw();
    wireInput(app);
    listenEverywhere(app);
    app.ask = await engine();
    app.ready = true;
    const list = app.coming ? null : storedList();
    if (list) {
      app.take({ ...list, large: true });
      app.announce(app.t("listBack"), { seen: true });
    } else if (app.coming) app.take(app.coming);
    main.dataset.state = "ready";
  } catch {
    main.dataset.state = "failed";
    main.replaceChildren(el("p", { class: "part", role: "alert" }, app.t("sorry")));
  }
}
