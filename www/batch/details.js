// The queue: one row after the other in a dialog. Its verdict, the question that is still open, the letter to copy, and why.
import { el, icon } from "../shared/dom.js";
import { TONES, toneOf } from "./icons.js";
import { askKey } from "./ranking.js";
import { country, moment, placeOf, whole } from "./reading.js";
import { instant } from "../shared/time.js";
import { cost, count, remaining } from "./shown.js";

/** Questions shown at once, the most deciding first; and answers that are buttons, more are a list. */
const MOST_ASKED = 3;
const MOST_BUTTONS = 4;

/** The verdict as icon and words, and how firm it is. */
export function verdictWords({ t }, row) {
  const sure = row.verdict === "may-refuse" && !row.presumed ? "full" : ["need-facts", "unsettled"].includes(row.verdict) ? "open" : "frame";
  return [
    el("span", { class: `verdict ${sure}`, data: { verdict: row.verdict } }, icon(TONES[toneOf(row.verdict)]), el("span", {}, t(row.verdict === "may-refuse" && row.presumed ? "may-refuse-if" : row.verdict))),
    row.verdict === "need-facts" ? null : el("span", { class: row.settled === "settled" ? "tag firm" : "tag" }, t(`settled-${row.settled}`)),
  ].filter(Boolean);
}

/** Opens the queue at a place of the list. */
export async function openQueue(app, from) {
  const { t } = app;
  const told = el("p", { class: "sr told", role: "status" });
  const place = el("div", { class: "place" });
  const queue = {
    index: from, row: null,
    async go(index, focus = "#details-title") {
      queue.row = await app.ask("details", { index, language: app.language });
      queue.index = index;
      place.replaceChildren(...rowParts(app, queue));
      dialog.scrollTop = 0;
      if (focus) place.querySelector(focus)?.focus({ preventScroll: true });
    },
    async step(by) {
      const to = queue.index + by;
      if (to < 0 || to >= queue.row.total) return app.announce(t(by > 0 ? "atEnd" : "atStart"));
      await queue.go(to);
      app.announce(t("moved", { at: count(to + 1), row: named(app, queue.row), verdict: t(queue.row.verdict) }));
    },
    async mark(is) {
      app.recounted({ done: await app.ask("mark", { at: queue.row.at, is }) });
    },
  };
  const dialog = el("dialog", { class: "details", "aria-labelledby": "details-title",
    onclose: () => {
      dialog.remove();
      app.grid?.focus(queue.index, "open");
    },
    onkeydown: (event) => {
      const by = { j: 1, k: -1 }[event.key.toLowerCase()];
      if (!by || event.ctrlKey || event.altKey || event.metaKey || event.target.closest("input:not([type=checkbox]), select, textarea")) return;
      event.preventDefault();
      app.shows(queue.step(by));
    } },
  told, place);
  document.body.append(dialog);
  await app.shows(queue.go(from, null));
  dialog.showModal();
  place.querySelector("#details-title").focus({ preventScroll: true });
}

const named = ({ t }, row) => row.label || t("rowName", { line: count(row.line) });

function rowParts(app, queue) {
  const { t, language } = app;
  const { row } = queue;
  const { decision } = row;
  const called = named(app, row);
  const part = (key, ...children) => el("section", {}, el("h3", {}, t(key)), ...children);
  const list = (items) => el("ul", {}, items.map((item) => el("li", {}, item)));
  const dues = decision.duties.map(({ says, due, dueLocal, limit, ifMissed }) => el("li", {},
    due ? el("p", { class: "time" }, el("strong", {}, instant(dueLocal ?? due, language)), " ", el("span", { class: "left" }, remaining(Date.parse(due), language))) : limit ? el("p", { class: "time" }, limit) : null,
    el("p", {}, says), ifMissed ? el("p", { class: "hint" }, t("ifMissed", { what: ifMissed })) : null));
  const events = decision.consequences.map(({ says, at: when, atLocal }) => [when ? `${instant(atLocal ?? when, language)}: ` : "", says].join(""));
  const step = (by, key, keys) => el("button", { type: "button", class: "second", data: { do: key }, "aria-keyshortcuts": keys, disabled: by < 0 ? queue.index === 0 : queue.index === row.total - 1, onclick: () => app.shows(queue.step(by)) }, t(key), el("kbd", { "aria-hidden": "true" }, keys));
  return [
    el("div", { class: "details-head" },
      el("p", { class: "hint" }, t("position", { at: count(queue.index + 1), total: count(row.total), line: count(row.line) })),
      el("label", { class: "check" }, el("input", { type: "checkbox", checked: row.done, data: { do: "mark" }, onchange: ({ target }) => {
        row.done = target.checked;
        queue.mark(target.checked);
      } }), el("span", {}, t("markDone"))),
      el("button", { type: "button", class: "second", data: { do: "close" }, onclick: ({ target }) => target.closest("dialog").close() }, t("close"))),
    el("div", { class: "who" },
      el("p", {}, el("strong", {}, row.label || t("rowName", { line: count(row.line) })), row.product ? el("span", { class: "goods" }, row.product) : null),
      row.said ? el("blockquote", { "aria-label": t("said") }, row.said) : null),
    el("h2", { id: "details-title", tabindex: "-1" }, ...verdictWords(app, row), el("span", { class: "sr" }, ` ${called}`)),
    el("p", { class: "headline" }, decision.headline),
    row.short ? el("p", { class: "error" }, t("short")) : null,
    decision.then ? el("p", {}, el("strong", {}, `${t("then")}: ${t(decision.then)}`), " ", decision.thenHeadline ?? "") : null,
    questions(app, queue),
    dues.length ? part("dues", el("ul", { class: "dues" }, dues)) : null,
    decision.money ? part("cost", el("p", {}, cost(row.cost, language))) : null,
    letter(app, queue),
    decision.assumed.length ? part("presumes", list(decision.assumed.map(({ says }) => says))) : null,
    events.length ? part("happens", list(events)) : null,
    decision.warnings.length ? part("warnings", list(decision.warnings.map(({ says }) => says))) : null,
    part("sources", el("ul", {}, decision.grounds.map(({ says, sources, seenOn, stale }) => el("li", {}, el("p", {}, says),
      el("p", { class: "hint" }, sources.map(({ title, url }) => el("a", { href: url, rel: "noreferrer", target: "_blank" }, title)).flatMap((link) => [link, " "]),
        t("seen", { date: seenOn ?? t("undated") }), stale ? ` · ${t("stale")}` : ""))))),
    el("p", { class: "hint" }, `${t("rulebook", { version: decision.rulebook.version })} · ${t("disclaimer")}`),
    el("div", { class: "steps" }, step(-1, "before", "K"),
      copyButton(app, queue),
      step(1, "next", "J")),
  ].filter(Boolean);
}

/** The letter. */
function letter({ t, language }, { row: { decision } }) {
  if (!decision.message) return null;
  return el("section", { class: "message" }, el("h3", {}, t("messageTitle")), el("pre", { class: "letter", lang: decision.message.language, tabindex: "0" }, decision.message.body),
    decision.message.blanks.length ? el("p", { class: "hint" }, t("blanks", { blanks: decision.message.blanks.join(language === "ja" ? "、" : ", ") })) : null);
}

/** Copies the letter; what is copied is dealt with. */
function copyButton(app, queue) {
  const { t } = app;
  const { row } = queue;
  if (!row.decision.message) return null;
  return el("button", { type: "button", class: "primary", data: { do: "copy-text" }, onclick: async ({ currentTarget }) => {
    const dialog = currentTarget.closest("dialog");
    try {
      await navigator.clipboard.writeText(row.decision.message.body);
    } catch {
      getSelection().selectAllChildren(dialog.querySelector(".letter"));
      app.announce(t("copyFailed"), true);
      return;
    }
    currentTarget.textContent = t("copiedShort");
    row.done = true;
    dialog.querySelector("[data-do=mark]").checked = true;
    queue.mark(true);
    app.announce(t("copied", { row: named(app, row) }));
  } }, t("copyText"));
}

/** What is still open, to be answered here: for this row, or for all that have the same question. */
function questions(app, queue) {
  const { t } = app;
  const { row } = queue;
  const asked = row.decision.ask.slice(0, MOST_ASKED);
  const back = row.answered ? el("button", { type: "button", class: "quiet", data: { do: "unanswer" }, onclick: async () => {
    app.recounted(await app.ask("unanswer", { at: row.at, language: app.language }));
    await app.shows(queue.go(queue.index));
  } }, t("answerBack")) : null;
  if (!asked.length) return back;
  return el("section", { class: "asked" }, el("h3", {}, t(row.verdict !== "need-facts" ? "questionMore" : asked.length > 1 ? "missing" : "questionOpen")), asked.map((ask, at) => question(app, queue, ask, row.alike[at], at)), back);
}

function question(app, queue, ask, alike, at) {
  const { t } = app;
  const id = `ask-${at}`;
  const all = alike > 1 ? el("input", { type: "checkbox", data: { do: "all" } }) : null;
  const wrong = el("p", { class: "error", role: "alert", id: `${id}-error` });
  const say = async (given) => {
    const told = await app.shows(app.ask("answer", { at: queue.row.at, key: askKey(ask), given, all: Boolean(all?.checked), language: app.language }));
    if (told.refused) {
      wrong.textContent = told.refused;
      return;
    }
    app.recounted(told);
    await app.shows(queue.go(queue.index));
    app.announce(`${told.changed > 1 ? t("applied", { count: count(told.changed) }) : ""} ${t(queue.row.verdict)}`);
  };
  const options = (ask.options ?? []).filter(({ given }) => given);
  let control;
  if (options.length && options.length <= MOST_BUTTONS) control = el("div", { class: "pills" }, options.map(({ says, given, value }) => el("button", { type: "button", data: { answer: value }, onclick: () => say(given) }, says)));
  else if (options.length) {
    const select = el("select", { id, "aria-labelledby": `${id}-says`, onchange: () => { if (select.value) say(options[Number(select.value)].given); } },
      el("option", { value: "" }, t("choosePlease")), options.map(({ says }, place) => el("option", { value: String(place) }, says)));
    control = select;
  } else {
    const input = el("input", { type: "text", id, "aria-labelledby": `${id}-says`, "aria-describedby": `${id}-error`, autocomplete: "off" });
    control = el("form", { class: "row", onsubmit: (event) => {
      event.preventDefault();
      const value = typed(ask, input.value, app.mapping.fields.marketplace?.value);
      if (value === null) wrong.textContent = t(FAULTS[ask.kind] ?? "fault-no-count", { given: input.value });
      else say({ [ask.fact]: value });
    } }, input, el("button", { type: "submit", class: "second" }, t("answerDo")));
  }
  return el("fieldset", { class: "question", data: { fact: ask.fact } }, el("legend", { id: `${id}-says` }, ask.says), control,
    all ? el("label", { class: "check" }, all, el("span", {}, t("applyAll", { count: count(alike) }))) : null, wrong);
}

const FAULTS = { date: "fault-no-date", "date-time": "fault-no-date", integer: "fault-no-count", country: "fault-no-country" };
/** A typed answer as the contract has it; null where it cannot be read. */
function typed({ kind }, text, marketplace) {
  const [zone] = placeOf(marketplace);
  if (!text.trim()) return null;
  if (kind === "date" || kind === "date-time") return moment(text, zone, kind === "date");
  if (kind === "integer") return whole(text);
  if (kind === "country") return country(text);
  return text.normalize("NFKC").trim().toUpperCase();
}
