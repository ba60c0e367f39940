// The third part: counts, the list by urgency, the file to take away, and the rows that could not be read.
import { el, icon, save } from "../shared/dom.js";
import { dueTime, openQueue, rowName, verdictWords } from "./details.js";
import { Grid } from "./grid.js";
import { TONES, toneOf } from "./icons.js";
import { instant } from "../shared/time.js";
import { cost } from "./money.js";
import { URGENCY, VERDICT_ORDER } from "./ranking.js";
import { count, remaining } from "./shown.js";
import { verdictName } from "./texts.js";

/** Rows of the list of bad ones shown at a time, characters of each, and rows that one printout holds. */
const BAD_PAGE = 100;
const MOST_OF_ROW = 500;
const PRINT_MOST = 1_000;

/** While rows are decided. */
export function progressSection(app) {
  const { t } = app;
  const bar = el("progress", { id: "bar", max: "1", value: "0", "aria-label": t(app.busy) });
  const told = el("p", { id: "told" });
  return el(
    "section",
    { class: "part", id: "working", "aria-labelledby": "working-title" },
    el("h2", { id: "working-title", tabindex: "-1" }, t(app.busy)),
    bar,
    told,
    el("button", { type: "button", class: "second", data: { do: "stop" }, onclick: () => app.stop() }, t("stop")),
  );
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
  const urgent = URGENCY.map((name, at) => [name === "none" ? "noDue" : name, summary.urgent[at]]).filter(
    ([, number]) => number,
  );
  const urgentItems = urgent.map(([name, number]) =>
    el("li", { class: `is-${name}` }, el("strong", {}, count(number)), " ", t(name)),
  );
  if (summary.done) {
    urgentItems.push(
      el("li", { class: "is-done" }, t("doneCount", { done: count(summary.done), total: count(summary.decided) })),
    );
  }
  const found = VERDICT_ORDER.filter((verdict) => summary.counts[verdict]);
  const pills = [
    verdictPill(app, null, summary.decided),
    ...found.map((verdict) => verdictPill(app, verdict, summary.counts[verdict])),
  ];
  return { urgent: urgentItems, pills };
}

/** A button that shows the rows with one verdict, or all of them (null). */
function verdictPill(app, verdict, number) {
  const choose = ({ currentTarget }) => {
    app.filter = verdict;
    for (const pill of currentTarget.parentElement.children)
      pill.setAttribute("aria-pressed", String(pill === currentTarget));
    app.arrange({ announce: true });
  };
  return el(
    "button",
    {
      type: "button",
      "aria-pressed": String(app.filter === verdict),
      data: { verdict: verdict ?? "all" },
      onclick: choose,
    },
    verdict ? icon(TONES[toneOf(verdict)]) : null,
    app.t(verdict ?? "all"),
    el("span", { class: "number" }, count(number)),
  );
}

/** Draws them anew where they stand. */
export function showCounts(app) {
  const { urgent, pills } = counts(app);
  document.querySelector("#results .urgent")?.replaceChildren(...urgent);
  const group = document.querySelector("#results .pills"),
    held = group?.contains(document.activeElement);
  group?.replaceChildren(...pills);
  if (held) group.querySelector("[aria-pressed=true]")?.focus();
}

/** Rows that ask for nothing, and were left out. */
function leftOut({ t, summary: { aside }, language }) {
  const reasons = [
    ["total", "asideTotal"],
    ["none", "asideNone"],
    ["cancelled", "asideCancelled"],
    ["continued", "asideContinued"],
  ];
  const list = reasons.filter(([why]) => aside[why]).map(([why, key]) => t(key, { count: count(aside[why]) }));
  return list.length ? ` ${t("asideAll", { list: list.join(language === "ja" ? "、" : "; ") })}` : "";
}

/** The one sentence above the list: how many rows there are, and how many of them were decided, could not be read, or are left. */
function summaryLine(app) {
  const { t, summary } = app;
  const aside = Object.values(summary.aside).reduce((sum, number) => sum + number, 0);
  const numbers = { total: count(summary.total - aside), decided: count(summary.decided), bad: count(summary.bad) };
  const left = summary.left ? ` ${t("summaryLeft", { left: count(summary.left) })}` : "";
  return el(
    "p",
    {},
    el("strong", { id: "summary" }, t("summary", numbers), left),
    el("span", { id: "aside" }, leftOut(app)),
  );
}

/** The list with what arranges it. `app.arrange({ announce })` brings it into the order and to the verdict that are chosen. */
function listOf(app) {
  const { t } = app;
  const shown = el("p", { class: "hint", id: "shown" });
  app.grid?.close();
  const grid = (app.grid = new Grid({
    columns: ["colRow", "colVerdict", "colDue", "colCost", "colDo"].map((key) => t(key)),
    labelledby: "results-title",
    describedby: "grid-help",
    load: (from, to) => app.ask("rows", { from, to, language: app.language }),
    draw: (row, parts) => drawRow(app, row, parts),
    act: (what, index, row, button) => (what === "open" ? openQueue(app, index) : copyMessage(app, row, button)),
  }));
  const arrange = async (announce) => {
    const length = await app.ask("arrange", { order: app.order, verdict: app.filter });
    if (app.grid !== grid) return;
    const drawn = grid.reset(length);
    shown.textContent = t("shown", { count: count(length) });
    if (announce) app.announce(shown.textContent);
    const sorted = { urgency: 2, verdict: 1, line: 0 }[app.order];
    for (const head of grid.heads) head.removeAttribute("aria-sort");
    grid.heads[sorted].setAttribute("aria-sort", "ascending");
    await drawn;
  };
  app.arrange = ({ announce = false } = {}) => app.shows(arrange(announce));
  return { shown, grid };
}

/** The choice of the list's order. */
function orderField(app) {
  const { t } = app;
  const orders = [
    ["urgency", "orderUrgency"],
    ["verdict", "orderVerdict"],
    ["line", "orderLine"],
  ];
  const choose = ({ target }) => {
    app.order = target.value;
    app.arrange({ announce: true });
  };
  return el(
    "div",
    { class: "field" },
    el("label", { for: "order" }, t("order")),
    el(
      "select",
      { id: "order", onchange: choose },
      orders.map(([value, key]) => el("option", { value, selected: app.order === value }, t(key))),
    ),
  );
}

export function resultsSection(app) {
  const { t, summary } = app;
  const { urgent, pills } = counts(app);
  const { shown, grid } = listOf(app);
  const openFirst = () => openQueue(app, 0);
  return el(
    "section",
    { class: "part", id: "results", "aria-labelledby": "results-title" },
    el(
      "div",
      { class: "results-head" },
      el("h2", { id: "results-title", tabindex: "-1" }, t("resultsTitle")),
      summary.decided
        ? [
            el(
              "button",
              {
                type: "button",
                class: "primary",
                data: { do: "queue" },
                "aria-describedby": "queue-hint",
                onclick: openFirst,
              },
              t("queue"),
            ),
            el("p", { class: "hint", id: "queue-hint" }, t("queueHint")),
          ]
        : null,
    ),
    summaryLine(app),
    el(
      "p",
      { class: "hint" },
      app.clock.now ? t("stands", { time: instant(app.clock.now, app.language) }) : t("clockWrong"),
      " ",
      t("disclaimer"),
    ),
    summary.decided
      ? [
          el("ul", { class: "urgent" }, urgent),
          el(
            "div",
            { class: "controls" },
            el("div", { role: "group", "aria-label": t("filter"), class: "pills" }, pills),
            orderField(app),
          ),
          shown,
          el("p", { class: "hint", id: "grid-help" }, t("gridHelp")),
          grid.element,
          el("p", { class: "paper hint" }, t("printHint")),
          el(
            "div",
            { class: "row" },
            el(
              "button",
              { type: "button", class: "primary", data: { do: "export" }, onclick: () => exportDecided(app) },
              t("exportDo"),
            ),
            el(
              "button",
              { type: "button", class: "second", data: { do: "print" }, onclick: () => printAll(app) },
              t("print"),
            ),
          ),
          el("p", { class: "hint" }, t("exportHint")),
        ]
      : null,
  );
}

function drawRow(app, row, { cells: [name, verdict, due, sum], open, copy }) {
  const { t, language } = app;
  const called = rowName(app, row);
  const label = el(
    "span",
    { class: "label" },
    called,
    row.done ? el("span", { class: "tag firm" }, t("doneTag")) : null,
  );
  name.replaceChildren(label, secondLine(app, row) ?? "", row.said ? el("q", { class: "said" }, row.said) : "");
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

/** What stands under the name of a row: the product, or its line where the name is its label. */
function secondLine({ t }, row) {
  if (row.product) return el("span", { class: "goods" }, row.product);
  return row.label ? el("small", {}, t("rowName", { line: count(row.line) })) : null;
}

/** Open questions named in a row. */
const MOST_NAMED = 2;

function dueWords(app, row) {
  const { t, language } = app;
  const { due } = row;
  if (!due && row.verdict === "need-facts") {
    const what = row.asks.split("\n").slice(0, MOST_NAMED).join(" / ");
    return [el("span", { class: "what" }, t("needs", { what }))];
  }
  if (!due) return [el("span", { class: "soft" }, t("noTime"))];
  const isLate = app.clock.now && due.at < Date.now();
  return [
    el(
      "span",
      { class: isLate ? "time late" : "time" },
      ...dueTime(due.instant, remaining(due.at, language), language),
    ),
    el("span", { class: "what" }, due.says),
  ];
}

async function copyMessage(app, row, button) {
  const called = rowName(app, row);
  try {
    await navigator.clipboard.writeText(row.message);
    app.announce(app.t("copied", { row: called }));
    button.textContent = app.t("copiedShort");
    setTimeout(() => {
      button.textContent = app.t("copy");
    }, 2_500);
  } catch {
    app.announce(app.t("copyFailed"), { seen: true });
  }
}

async function exportDecided(app) {
  const answer = await app.during(
    "exporting",
    (told) => app.ask("exportDecided", { language: app.language }, told),
    "[data-do=export]",
  );
  if (!answer) return;
  save(answer.blob, "kotowari-answers.csv");
  app.announce(app.t("exported", { count: count(answer.defused) }), { seen: true });
}

/** Lays the rows out plainly, prints, and takes them away again. */
async function printAll(app) {
  const { t } = app;
  const rows = await app.ask("rows", { from: 0, to: PRINT_MOST, language: app.language });
  const heads = ["colRow", "colVerdict", "colDue", "colCost"].map((key) => el("th", { scope: "col" }, t(key)));
  const body = rows.map((row) => {
    const due = dueWords(app, row).flatMap((part) => [part, " "]);
    const cells = [rowName(app, row), verdictName(row, app.language), due, cost(row.cost, app.language)];
    return el(
      "tr",
      {},
      cells.map((cell) => el("td", {}, cell)),
    );
  });
  const sheet = el(
    "div",
    { class: "sheet" },
    el("table", {}, el("thead", {}, el("tr", {}, heads)), el("tbody", {}, body)),
    app.summary.decided > rows.length ? el("p", {}, t("printMost", { count: count(rows.length) })) : null,
  );
  document.querySelector("#results").append(sheet);
  document.documentElement.toggleAttribute("data-printing", true);
  addEventListener(
    "afterprint",
    () => {
      sheet.remove();
      document.documentElement.toggleAttribute("data-printing", false);
    },
    { once: true },
  );
  print();
}

/** The rows that were not decided, with the reason. */
export function badSection(app) {
  const { t, summary } = app;
  if (!summary.bad) return null;
  const list = el("ol", { class: "bad-rows" });
  const more = el("button", {
    type: "button",
    class: "quiet",
    data: { do: "more" },
    onclick: () => app.shows(bring()),
  });
  const bring = async () => {
    const from = list.children.length;
    const rows = await app.ask("bad", { from, to: from + BAD_PAGE, language: app.language });
    list.append(
      ...rows.map(({ line, field, reason, text }) =>
        el(
          "li",
          {},
          el(
            "p",
            {},
            el("strong", {}, t("rowName", { line: count(line) })),
            field ? el("span", { class: "tag" }, field) : null,
            reason,
          ),
          el("code", {}, text.length > MOST_OF_ROW ? `${text.slice(0, MOST_OF_ROW)}…` : text),
        ),
      ),
    );
    const rest = summary.bad - list.children.length;
    more.hidden = rest <= 0;
    more.textContent = t("badMore", { count: count(Math.min(rest, BAD_PAGE)) });
  };
  app.shows(bring());
  return el(
    "section",
    { class: "part", id: "bad", "aria-labelledby": "bad-title" },
    el("h2", { id: "bad-title" }, t("badTitle", { count: count(summary.bad) })),
    el("p", { class: "hint" }, t("badHint")),
    el(
      "button",
      {
        type: "button",
        class: "second",
        data: { do: "export-bad" },
        onclick: async () => {
          const { blob, defused } = await app.ask("exportBad", { language: app.language });
          save(blob, "kotowari-unread-rows.csv");
          app.announce(t("exported", { count: count(defused) }), { seen: true });
        },
      },
      t("badSave"),
    ),
    list,
    more,
  );
}
