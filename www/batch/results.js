// The third part: counts, the list by urgency, the file to take away, and the rows that could not be read.
import { el, icon, save } from "../shared/dom.js";
import { openQueue, verdictWords } from "./details.js";
import { Grid } from "./grid.js";
import { TONES, toneOf } from "./icons.js";
import { URGENCY, VERDICTS } from "./ranking.js";
import { instant } from "../shared/time.js";
import { count, cost, remaining } from "./shown.js";

/** Rows of the list of bad ones shown at a time, and rows that one printout holds. */
const BAD_PAGE = 100;
const PRINT_MOST = 1_000;

/** While rows are decided. */
export function progressSection(app) {
  const { t } = app;
  const bar = el("progress", { id: "bar", max: "1", value: "0", "aria-label": t(app.busy) });
  const told = el("p", { id: "told" });
  return el("section", { class: "part", id: "working", "aria-labelledby": "working-title" },
    el("h2", { id: "working-title", tabindex: "-1" }, t(app.busy)), bar, told,
    el("button", { type: "button", class: "second", data: { do: "stop" }, onclick: () => app.stop() }, t("stop")));
}

/** Moves the bar; a screen reader hears each quarter, not each row. */
export function showProgress(app, { done, total }) {
  const bar = document.querySelector("#bar");
  if (!bar) return;
  const words = app.t("progress", { done: count(done), total: count(total) });
  bar.max = total || 1;
  bar.value = done;
  document.querySelector("#told").textContent = words;
  const quarter = Math.floor((done / (total || 1)) * 4);
  if (quarter > app.quarter) {
    app.quarter = quarter;
    app.announce(words);
  }
}

/** Counts that change when the seller answers a question: how urgent, which verdicts, how much is done. */
function counts(app) {
  const { t, summary } = app;
  const urgent = URGENCY.map((name, at) => [name === "none" ? "noDue" : name, summary.urgent[at]]).filter(([, number]) => number);
  const verdicts = [[null, summary.decided], ...VERDICTS.filter((verdict) => summary.counts[verdict]).map((verdict) => [verdict, summary.counts[verdict]])];
  const pills = verdicts.map(([verdict, number]) =>
    el("button", { type: "button", "aria-pressed": String(app.filter === verdict), data: { verdict: verdict ?? "all" }, onclick: ({ currentTarget }) => {
      app.filter = verdict;
      for (const pill of currentTarget.parentElement.children) pill.setAttribute("aria-pressed", String(pill === currentTarget));
      app.arrange(true);
    } }, verdict ? icon(TONES[toneOf(verdict)]) : null, verdict ? t(verdict) : t("all"), el("span", { class: "number" }, count(number))));
  const done = summary.done ? el("li", { class: "is-done" }, t("doneCount", { done: count(summary.done), total: count(summary.decided) })) : null;
  return {
    urgent: [...urgent.map(([name, number]) => el("li", { class: `is-${name}` }, el("strong", {}, count(number)), " ", t(name))), done].filter(Boolean),
    pills,
  };
}

/** Draws them anew where they stand. */
export function showCounts(app) {
  const { urgent, pills } = counts(app);
  document.querySelector("#results .urgent")?.replaceChildren(...urgent);
  const group = document.querySelector("#results .pills"), held = group?.contains(document.activeElement);
  group?.replaceChildren(...pills);
  if (held) group.querySelector("[aria-pressed=true]")?.focus();
}

/** Rows that ask for nothing, and were left out. */
function leftOut({ t, summary: { aside }, language }) {
  const list = [["total", "asideTotal"], ["none", "asideNone"], ["cancelled", "asideCancelled"], ["continued", "asideContinued"]].filter(([why]) => aside[why]).map(([why, key]) => t(key, { count: count(aside[why]) }));
  return list.length ? ` ${t("asideAll", { list: list.join(language === "ja" ? "、" : "; ") })}` : "";
}

export function resultsSection(app) {
  const { t, summary } = app;
  const { urgent, pills } = counts(app);
  const shown = el("p", { class: "hint", id: "shown" });
  app.grid?.close();
  const grid = (app.grid = new Grid({
    columns: ["colRow", "colVerdict", "colDue", "colCost", "colDo"].map((key) => t(key)),
    labelledby: "results-title",
    describedby: "grid-help",
    fetch: (from, to) => app.ask("rows", { from, to, language: app.language }),
    draw: (row, parts) => drawRow(app, row, parts),
    act: (what, index, row, button) => (what === "open" ? openQueue(app, index) : copyMessage(app, row, button)),
  }));
  const arrange = async (focusTop) => {
    const length = await app.ask("arrange", { order: app.order, verdict: app.filter });
    if (app.grid !== grid) return;
    const drawn = grid.reset(length);
    shown.textContent = t("shown", { count: count(length) });
    if (focusTop) app.announce(shown.textContent);
    const sorted = { urgency: 2, verdict: 1, line: 0 }[app.order];
    grid.heads.forEach((head, at) => (at === sorted ? head.setAttribute("aria-sort", "ascending") : head.removeAttribute("aria-sort")));
    await drawn;
  };
  app.arrange = (focusTop) => app.shows(arrange(focusTop));
  return el("section", { class: "part", id: "results", "aria-labelledby": "results-title" },
    el("div", { class: "results-head" },
      el("h2", { id: "results-title", tabindex: "-1" }, t("resultsTitle")),
      summary.decided ? el("button", { type: "button", class: "primary", data: { do: "queue" }, "aria-describedby": "queue-hint", onclick: () => openQueue(app, 0) }, t("queue")) : null,
      summary.decided ? el("p", { class: "hint", id: "queue-hint" }, t("queueHint")) : null),
    el("p", {}, el("strong", { id: "summary" }, t("summary", { total: count(summary.total - Object.values(summary.aside).reduce((sum, one) => sum + one, 0)), decided: count(summary.decided), bad: count(summary.bad) }), summary.left ? ` ${t("summaryLeft", { left: count(summary.left) })}` : ""), el("span", { id: "aside" }, leftOut(app))),
    el("p", { class: "hint" }, app.clock.now ? t("stands", { time: instant(app.clock.now, app.language) }) : t("clockWrong"), " ", t("disclaimer")),
    summary.decided ? [
      el("ul", { class: "urgent" }, urgent),
      el("div", { class: "controls" },
        el("div", { role: "group", "aria-label": t("filter"), class: "pills" }, pills),
        el("div", { class: "field" }, el("label", { for: "order" }, t("order")),
          el("select", { id: "order", onchange: ({ target }) => { app.order = target.value; app.arrange(true); } },
            [["urgency", "orderUrgency"], ["verdict", "orderVerdict"], ["line", "orderLine"]].map(([value, key]) => el("option", { value, selected: app.order === value }, t(key)))))),
      shown,
      el("p", { class: "hint", id: "grid-help" }, t("gridHelp")),
      grid.element,
      el("p", { class: "paper hint" }, t("printHint")),
      el("div", { class: "row" },
        el("button", { type: "button", class: "primary", data: { do: "export" }, onclick: () => exportDecided(app) }, t("exportDo")),
        el("button", { type: "button", class: "second", data: { do: "print" }, onclick: () => printAll(app) }, t("print"))),
      el("p", { class: "hint" }, t("exportHint")),
    ] : null);
}

/** What a row is called: its own label, else its line. */
export const rowName = ({ t }, row) => row.label || t("rowName", { line: count(row.line) });

function drawRow(app, row, { cells: [name, verdict, due, sum], open, copy }) {
  const { t, language } = app;
  const called = rowName(app, row);
  name.replaceChildren(el("span", { class: "label" }, called, row.done ? el("span", { class: "tag firm" }, t("doneTag")) : null), row.product ? el("span", { class: "goods" }, row.product) : row.label ? el("small", {}, t("rowName", { line: count(row.line) })) : "",
    row.said ? el("q", { class: "said" }, row.said) : "");
  verdict.replaceChildren(...verdictWords(app, row));
  due.replaceChildren(...dueWords(app, row));
  sum.replaceChildren(el("span", { class: "named" }, t("colCost")), cost(row.cost, language));
  const asks = row.verdict === "need-facts";
  open.textContent = t(asks ? "answerRow" : "details");
  open.setAttribute("aria-label", t(asks ? "answerOf" : "detailsOf", { row: called }));
  copy.textContent = t("copy");
  copy.setAttribute("aria-label", t("copyOf", { row: called }));
  copy.hidden = row.message === null;
}

function dueWords(app, row) {
  const { t, language } = app;
  if (row.verdict === "need-facts" && !row.due) return [el("span", { class: "what" }, t("needs", { what: row.asks.split("\n").slice(0, 2).join(" / ") }))];
  if (!row.due) return [el("span", { class: "soft" }, t("noTime"))];
  const late = app.clock.now && row.due.at < Date.now();
  return [
    el("span", { class: late ? "time late" : "time" }, el("strong", {}, instant(row.due.instant, language)), " ", el("span", { class: "left" }, remaining(row.due.at, language))),
    el("span", { class: "what" }, row.due.says),
  ];
}

async function copyMessage(app, row, button) {
  const called = rowName(app, row);
  try {
    await navigator.clipboard.writeText(row.message);
    app.announce(app.t("copied", { row: called }));
    button.textContent = app.t("copiedShort");
    setTimeout(() => { button.textContent = app.t("copy"); }, 2_500);
  } catch {
    app.announce(app.t("copyFailed"), true);
  }
}

async function exportDecided(app) {
  const answer = await app.during("exporting", (told) => app.ask("exportDecided", { language: app.language }, told), "[data-do=export]");
  if (!answer) return;
  save(answer.blob, "kotowari-answers.csv");
  app.announce(app.t("exported", { count: count(answer.defused) }), true);
}

/** Lays the rows out plainly, prints, and takes them away again. */
async function printAll(app) {
  const { t } = app;
  const rows = await app.ask("rows", { from: 0, to: PRINT_MOST, language: app.language });
  const body = rows.map((row) => el("tr", {}, el("td", {}, rowName(app, row)), el("td", {}, t(row.verdict === "may-refuse" && row.presumed ? "may-refuse-if" : row.verdict)), el("td", {}, ...dueWords(app, row).flatMap((part) => [part, " "])), el("td", {}, cost(row.cost, app.language))));
  const sheet = el("div", { class: "sheet" }, el("table", {}, el("thead", {}, el("tr", {}, ["colRow", "colVerdict", "colDue", "colCost"].map((key) => el("th", { scope: "col" }, t(key))))), el("tbody", {}, body)),
    app.summary.decided > rows.length ? el("p", {}, t("printMost", { count: count(rows.length) })) : null);
  document.querySelector("#results").append(sheet);
  document.documentElement.toggleAttribute("data-printing", true);
  addEventListener("afterprint", () => {
    sheet.remove();
    document.documentElement.toggleAttribute("data-printing", false);
  }, { once: true });
  print();
}

/** The rows that were not decided, with the reason. */
export function badSection(app) {
  const { t, summary } = app;
  if (!summary.bad) return null;
  const list = el("ol", { class: "bad-rows" });
  const more = el("button", { type: "button", class: "quiet", data: { do: "more" }, onclick: () => app.shows(bring()) });
  const bring = async () => {
    const from = list.children.length;
    const rows = await app.ask("bad", { from, to: from + BAD_PAGE, language: app.language });
    list.append(...rows.map(({ line, field, reason, text }) => el("li", {},
      el("p", {}, el("strong", {}, t("rowName", { line: count(line) })), field ? el("span", { class: "tag" }, field) : null, reason),
      el("code", {}, text.length > 500 ? `${text.slice(0, 500)}…` : text))));
    const rest = summary.bad - list.children.length;
    more.hidden = rest <= 0;
    more.textContent = t("badMore", { count: count(Math.min(rest, BAD_PAGE)) });
  };
  app.shows(bring());
  return el("section", { class: "part", id: "bad", "aria-labelledby": "bad-title" },
    el("h2", { id: "bad-title" }, t("badTitle", { count: count(summary.bad) })),
    el("p", { class: "hint" }, t("badHint")),
    el("button", { type: "button", class: "second", data: { do: "export-bad" }, onclick: async () => {
      const { blob, defused } = await app.ask("exportBad", { language: app.language });
      save(blob, "kotowari-unread-rows.csv");
      app.announce(t("exported", { count: count(defused) }), true);
    } }, t("badSave")), list, more);
}
