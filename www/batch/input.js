// The first part: a file, a drop or a paste becomes a list in the worker. It stands in the page from the start.
import { written, MARK } from "../shared/csv.js";
import { el, save } from "../shared/dom.js";
import { hasStoredList } from "./memory.js";
import { sample } from "./sample.js";
import { say } from "./shown.js";
import { LANGUAGES } from "../shared/words.js";
import { FIELD_NAMES, valueName } from "./texts.js";
import { TEMPLATE } from "./vocabulary.js";

/** Longer pastes are read at once and not put into the text field, which would be slow. */
const MOST_SHOWN = 20_000;

/** The part that the page itself has: from here on its buttons work. `app.take({ file } | { text })` reads. */
export function wireInput(app) {
  const picker = document.querySelector("#file"),
    area = document.querySelector("#paste");
  const on = (what, act) => document.querySelector(`[data-do=${what}]`).addEventListener("click", act);
  picker.addEventListener("change", () => {
    if (picker.files[0]) app.take({ file: picker.files[0] });
    picker.value = "";
  });
  area.addEventListener("paste", (event) => {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (text.length <= MOST_SHOWN) return;
    event.preventDefault();
    area.value = "";
    app.take({ text, large: true });
  });
  on("read", () => app.take({ text: area.value }));
  on("sample", () => app.take({ text: sample(), sample: true, large: true }));
  on("template", () => save(template(app.language), "kotowari-template.csv"));
}

/** What was brought, and what can be done with it. */
export function showBrought(app) {
  const { t, file } = app;
  document.querySelector("#bring").classList.toggle("has-list", Boolean(file));
  const note = document.querySelector("#brought");
  if (file) note.replaceChildren(readNote(app));
  else if (app.problem) note.replaceChildren(el("p", { class: "error", role: "alert" }, t(app.problem)));
  else note.replaceChildren();
}

function readNote(app) {
  const { t, file, count } = app;
  const name = file.name ?? (file.sample ? t("sampleName") : null);
  const title = [name, t("readDone", { rows: count(file.rows) })].filter(Boolean).join(" · ");
  const delimiter = t({ ",": "comma", "\t": "tab", ";": "semicolon" }[file.delimiter] ?? "comma");
  const how = [
    t("readWith", { columns: file.header.length, delimiter }),
    file.encoding ? ` · ${t("readEncoding", { encoding: file.encoding })}` : "",
    file.blank ? ` ${t("readBlank", { blank: file.blank })}` : "",
  ];
  const keep = ({ target }) => app.keepList(target.checked);
  const erase = () => app.eraseList();
  return el(
    "div",
    { class: "note" },
    el("p", {}, el("strong", {}, title)),
    el("p", { class: "hint" }, how),
    file.large && !file.sample ? el("p", { class: "hint" }, t("pastedLarge", { count: count(file.rows) })) : null,
    file.sure ? null : el("p", { class: "error" }, t("unsure")),
    el(
      "div",
      { class: "row keep" },
      el(
        "label",
        { class: "check" },
        el("input", { type: "checkbox", id: "keep", checked: app.keeps, onchange: keep }),
        el("span", {}, t("keepList")),
      ),
      el(
        "button",
        { type: "button", class: "quiet", data: { do: "erase" }, hidden: !hasStoredList(), onclick: erase },
        t("eraseList"),
      ),
    ),
  );
}

/** Dropping and pasting work on the whole page, once. */
export function listenEverywhere(app) {
  const root = document.documentElement;
  let over = 0;
  const mark = () => root.toggleAttribute("data-dropping", over > 0);
  addEventListener("dragenter", (event) => {
    event.preventDefault();
    over += 1;
    mark();
  });
  addEventListener("dragleave", () => {
    over = Math.max(0, over - 1);
    mark();
  });
  addEventListener("dragover", (event) => event.preventDefault());
  addEventListener("drop", (event) => {
    event.preventDefault();
    over = 0;
    mark();
    const [file] = event.dataTransfer?.files ?? [];
    const text = event.dataTransfer?.getData("text/plain");
    if (file) app.take({ file });
    else if (text) app.take({ text, large: text.length > MOST_SHOWN });
  });
  addEventListener("paste", (event) => {
    if (event.defaultPrevented || event.target.closest?.("textarea, input, select, dialog")) return;
    const [file] = event.clipboardData?.files ?? [];
    const text = event.clipboardData?.getData("text/plain");
    if (file) app.take({ file });
    else if (text?.trim()) app.take({ text, large: text.length > MOST_SHOWN });
  });
}

/** A file to fill in: headings and words that this page reads back by itself. */
export function template(language) {
  const at = LANGUAGES.indexOf(language);
  const heading = (key) => (key === "label" ? say(language, "labelHeading") : FIELD_NAMES[key][at]);
  const name = (key, value) => valueName(key, value)[at];
  const example = {
    label: "A-001",
    marketplace: name("marketplace", "qoo10-jp"),
    orderStatus: name("orderStatus", "ship-date-set"),
    parcel: name("parcel", "packed"),
    reason: name("reason", "change-of-mind"),
    channel: name("channel", "cancel-button"),
    orderedAt: "2026-11-23 10:00",
    shipBy: "2026-11-26",
    requestedAt: "2026-11-24 09:30",
    deliveredAt: "",
    "money.lines[0].price": "3000",
    "money.lines[0].shipping": "500",
  };
  const rows = [TEMPLATE.map(heading), TEMPLATE.map((key) => example[key])];
  return new Blob([MARK, ...rows.map(written)], { type: "text/csv;charset=utf-8" });
}
