// The queue: one row after the other in a dialog. Its verdict, the question that is still open, the letter to copy, and why.
import { el, icon } from "../shared/dom.js";
import { TONES, toneOf } from "./icons.js";
import { askKey } from "./ranking.js";
import { country, moment, placeOf, whole } from "./reading.js";
import { instant } from "../shared/time.js";
import { cost } from "./money.js";
import { count, remaining } from "./shown.js";
import { verdictName } from "./texts.js";

/** Questions shown at once, the most deciding first; and answers that are buttons, more are a list. */
const MOST_ASKED = 3;
const MOST_BUTTONS = 4;

/** The look of a verdict: a plain permission, one that is still open, or any other. */
function lookOf({ verdict, presumed }) {
  if (verdict === "may-refuse" && !presumed) return "full";
  return ["need-facts", "unsettled"].includes(verdict) ? "open" : "frame";
}

/** The verdict as icon and words, and how firm it is. */
export function verdictWords({ t, language }, row) {
  const { verdict, settled } = row;
  const words = el(
    "span",
    { class: `verdict ${lookOf(row)}`, data: { verdict } },
    icon(TONES[toneOf(verdict)]),
    el("span", {}, verdictName(row, language)),
  );
  if (verdict === "need-facts") return [words];
  return [words, el("span", { class: settled === "settled" ? "tag firm" : "tag" }, t(`settled-${settled}`))];
}

/** An instant and how long is left until it. */
export const dueTime = (at, left, language) => [
  el("strong", {}, instant(at, language)),
  " ",
  el("span", { class: "left" }, left),
];

/** Opens the queue at a place of the list. */
export async function openQueue(app, from) {
  const { t } = app;
  const told = el("p", { class: "sr told", role: "status" });
  const place = el("div", { class: "place" });
  const queue = {
    index: from,
    row: null,
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
      app.announce(t("moved", { at: count(to + 1), row: rowName(app, queue.row), verdict: t(queue.row.verdict) }));
    },
    async mark(is) {
      app.recounted({ done: await app.ask("mark", { at: queue.row.at, is }) });
    },
  };
  const dialog = el(
    "dialog",
    {
      class: "details",
      "aria-labelledby": "details-title",
      onclose: () => {
        dialog.remove();
        app.grid?.focus(queue.index, "open");
      },
      onkeydown: (event) => {
        const by = { j: 1, k: -1 }[event.key.toLowerCase()];
        const isShortcut = event.ctrlKey || event.altKey || event.metaKey;
        const isTyping = event.target.closest("input:not([type=checkbox]), select, textarea");
        if (!by || isShortcut || isTyping) return;
        event.preventDefault();
        app.shows(queue.step(by));
      },
    },
    told,
    place,
  );
  document.body.append(dialog);
  await app.shows(queue.go(from, null));
  dialog.showModal();
  place.querySelector("#details-title").focus({ preventScroll: true });
}

/** What a row is called: its own label, else its line. */
export const rowName = ({ t }, row) => row.label || t("rowName", { line: count(row.line) });

/** All that the dialog shows of a row. */
function rowParts(app, queue) {
  const { t, language } = app;
  const { row } = queue;
  const { decision } = row;
  const part = (key, ...children) => el("section", {}, el("h3", {}, t(key)), ...children);
  const list = (items) =>
    el(
      "ul",
      {},
      items.map((item) => el("li", {}, item)),
    );
  const says = (items) => list(items.map((one) => one.says));
  const events = decision.consequences.map((event) => {
    const when = event.atLocal ?? event.at;
    return when ? `${instant(when, language)}: ${event.says}` : event.says;
  });
  return [
    head(app, queue),
    el(
      "div",
      { class: "who" },
      el(
        "p",
        {},
        el("strong", {}, rowName(app, row)),
        row.product ? el("span", { class: "goods" }, row.product) : null,
      ),
      row.said ? el("blockquote", { "aria-label": t("said") }, row.said) : null,
    ),
    el(
      "h2",
      { id: "details-title", tabindex: "-1" },
      ...verdictWords(app, row),
      el("span", { class: "sr" }, ` ${rowName(app, row)}`),
    ),
    el("p", { class: "headline" }, decision.headline),
    row.short ? el("p", { class: "error" }, t("short")) : null,
    decision.then
      ? el("p", {}, el("strong", {}, `${t("then")}: ${t(decision.then)}`), " ", decision.thenHeadline ?? "")
      : null,
    questions(app, queue),
    decision.duties.length
      ? part(
          "dues",
          el(
            "ul",
            { class: "dues" },
            decision.duties.map((duty) => dutyItem(app, duty)),
          ),
        )
      : null,
    decision.money ? part("cost", el("p", {}, cost(row.cost, language))) : null,
    letter(app, queue),
    decision.assumed.length ? part("presumes", says(decision.assumed)) : null,
    events.length ? part("happens", list(events)) : null,
    decision.warnings.length ? part("warnings", says(decision.warnings)) : null,
    part(
      "sources",
      el(
        "ul",
        {},
        decision.grounds.map((ground) => groundItem(app, ground)),
      ),
    ),
    el("p", { class: "hint" }, `${t("rulebook", { version: decision.rulebook.version })} · ${t("disclaimer")}`),
    el(
      "div",
      { class: "steps" },
      stepButton(app, queue, { by: -1, key: "before", shortcut: "K", disabled: queue.index === 0 }),
      copyButton(app, queue),
      stepButton(app, queue, { by: 1, key: "next", shortcut: "J", disabled: queue.index === row.total - 1 }),
    ),
  ].filter(Boolean);
}

/** Where in the list the row stands, whether it is dealt with, and the way out. */
function head({ t }, queue) {
  const { row } = queue;
  const position = { at: count(queue.index + 1), total: count(row.total), line: count(row.line) };
  const mark = ({ target }) => {
    row.done = target.checked;
    queue.mark(target.checked);
  };
  const close = ({ target }) => target.closest("dialog").close();
  return el(
    "div",
    { class: "details-head" },
    el("p", { class: "hint" }, t("position", position)),
    el(
      "label",
      { class: "check" },
      el("input", { type: "checkbox", checked: row.done, data: { do: "mark" }, onchange: mark }),
      el("span", {}, t("markDone")),
    ),
    el("button", { type: "button", class: "second", data: { do: "close" }, onclick: close }, t("close")),
  );
}

/** The button to the row before or after. */
function stepButton(app, queue, { by, key, shortcut, disabled }) {
  const step = () => app.shows(queue.step(by));
  return el(
    "button",
    { type: "button", class: "second", data: { do: key }, "aria-keyshortcuts": shortcut, disabled, onclick: step },
    app.t(key),
    el("kbd", { "aria-hidden": "true" }, shortcut),
  );
}

/** A duty: by when, what, and what follows where it is missed. */
function dutyItem({ t, language }, { says, due, dueLocal, limit, ifMissed }) {
  const time = due ? dueTime(dueLocal ?? due, remaining(Date.parse(due), language), language) : limit;
  return el(
    "li",
    {},
    time ? el("p", { class: "time" }, time) : null,
    el("p", {}, says),
    ifMissed ? el("p", { class: "hint" }, t("ifMissed", { what: ifMissed })) : null,
  );
}

/** A ground of the decision with its sources, and how old it is. */
function groundItem({ t }, { says, sources, seenOn, stale }) {
  const links = sources.flatMap(({ title, url }) => [
    el("a", { href: url, rel: "noreferrer", target: "_blank" }, title),
    " ",
  ]);
  const age = `${t("seen", { date: seenOn ?? t("undated") })}${stale ? ` · ${t("stale")}` : ""}`;
  return el("li", {}, el("p", {}, says), el("p", { class: "hint" }, links, age));
}

/** The letter. */
function letter({ t, language }, { row: { decision } }) {
  if (!decision.message) return null;
  const { body, blanks, language: spoken } = decision.message;
  return el(
    "section",
    { class: "message" },
    el("h3", {}, t("messageTitle")),
    el("pre", { class: "letter", lang: spoken, tabindex: "0" }, body),
    blanks.length
      ? el("p", { class: "hint" }, t("blanks", { blanks: blanks.join(language === "ja" ? "、" : ", ") }))
      : null,
  );
}

/** Copies the letter; what is copied is dealt with. */
function copyButton(app, queue) {
  const { t } = app;
  const { row } = queue;
  if (!row.decision.message) return null;
  return el(
    "button",
    {
      type: "button",
      class: "primary",
      data: { do: "copy-text" },
      onclick: async ({ currentTarget }) => {
        const dialog = currentTarget.closest("dialog");
        try {
          await navigator.clipboard.writeText(row.decision.message.body);
        } catch {
          getSelection().selectAllChildren(dialog.querySelector(".letter"));
          app.announce(t("copyFailed"), { seen: true });
          return;
        }
        currentTarget.textContent = t("copiedShort");
        row.done = true;
        dialog.querySelector("[data-do=mark]").checked = true;
        queue.mark(true);
        app.announce(t("copied", { row: rowName(app, row) }));
      },
    },
    t("copyText"),
  );
}

/** What is still open, to be answered here: for this row, or for all that have the same question. */
function questions(app, queue) {
  const { t } = app;
  const { row } = queue;
  const asked = row.decision.ask.slice(0, MOST_ASKED);
  const takeBack = async () => {
    app.recounted(await app.ask("unanswer", { at: row.at, language: app.language }));
    await app.shows(queue.go(queue.index));
  };
  const back = row.answered
    ? el("button", { type: "button", class: "quiet", data: { do: "unanswer" }, onclick: takeBack }, t("answerBack"))
    : null;
  if (!asked.length) return back;
  const open = asked.length > 1 ? "missing" : "questionOpen";
  return el(
    "section",
    { class: "asked" },
    el("h3", {}, t(row.verdict === "need-facts" ? open : "questionMore")),
    asked.map((ask, at) => question(app, queue, ask, row.alike[at], at)),
    back,
  );
}

function question(app, queue, ask, alike, at) {
  const { t } = app;
  const id = `ask-${at}`;
  const all = alike > 1 ? el("input", { type: "checkbox", data: { do: "all" } }) : null;
  const wrong = el("p", { class: "error", role: "alert", id: `${id}-error` });
  const say = async (given) => {
    const told = await app.shows(
      app.ask("answer", {
        at: queue.row.at,
        key: askKey(ask),
        given,
        all: Boolean(all?.checked),
        language: app.language,
      }),
    );
    if (told.refused) {
      wrong.textContent = told.refused;
      return;
    }
    app.recounted(told);
    await app.shows(queue.go(queue.index));
    app.announce(`${told.changed > 1 ? t("applied", { count: count(told.changed) }) : ""} ${t(queue.row.verdict)}`);
  };
  const refuse = (words) => {
    wrong.textContent = words;
  };
  return el(
    "fieldset",
    { class: "question", data: { fact: ask.fact } },
    el("legend", { id: `${id}-says` }, ask.says),
    answerControl(app, ask, id, say, refuse),
    all ? el("label", { class: "check" }, all, el("span", {}, t("applyAll", { count: count(alike) }))) : null,
    wrong,
  );
}

/** What a question is answered by: buttons, a list, or a field. `say(given)` takes the answer, `refuse(words)` tells why it is none. */
function answerControl(app, ask, id, say, refuse) {
  const { t } = app;
  const options = (ask.options ?? []).filter(({ given }) => given);
  if (options.length > MOST_BUTTONS) {
    const choose = ({ target }) => {
      if (target.value) say(options[Number(target.value)].given);
    };
    return el(
      "select",
      { id, "aria-labelledby": `${id}-says`, onchange: choose },
      el("option", { value: "" }, t("choosePlease")),
      options.map(({ says }, place) => el("option", { value: String(place) }, says)),
    );
  }
  if (options.length > 0) {
    return el(
      "div",
      { class: "pills" },
      options.map(({ says, given, value }) =>
        el("button", { type: "button", data: { answer: value }, onclick: () => say(given) }, says),
      ),
    );
  }
  const input = el("input", {
    type: "text",
    id,
    "aria-labelledby": `${id}-says`,
    "aria-describedby": `${id}-error`,
    autocomplete: "off",
  });
  const submit = (event) => {
    event.preventDefault();
    const value = typed(ask, input.value, app.mapping.fields.marketplace?.value);
    if (value === null) refuse(t(FAULTS[ask.kind] ?? "fault-no-count", { given: input.value }));
    else say({ [ask.fact]: value });
  };
  return el(
    "form",
    { class: "row", onsubmit: submit },
    input,
    el("button", { type: "submit", class: "second" }, t("answerDo")),
  );
}

const FAULTS = {
  date: "fault-no-date",
  "date-time": "fault-no-date",
  integer: "fault-no-count",
  country: "fault-no-country",
};
/** A typed answer as the contract has it; null where it cannot be read. */
function typed({ kind }, text, marketplace) {
  const [zone] = placeOf(marketplace);
  if (!text.trim()) return null;
  if (kind === "date" || kind === "date-time") return moment(text, zone, { dayOnly: kind === "date" });
  if (kind === "integer") return whole(text);
  if (kind === "country") return country(text);
  return text.normalize("NFKC").trim().toUpperCase();
}
