// How long the log is kept, the log as a file, out and in, and erasing it; and what stands in it that this version cannot read.
import { decode } from "../shared/csv.js";
import { el, save } from "../shared/dom.js";
import { check, received } from "./entry.js";
import { fromCsv, fromJson, merge, MOST_SIZE, toCsv, toJson } from "./files.js";
import { expired, limit, PERIODS } from "./retention.js";
import { moment } from "./shown.js";
import * as store from "./store.js";

/** Faults of a file that are listed; more would keep the page busy. */
const MOST_LISTED = 100;
const MOST_TEXT = 400;
/** Dates that are named of entries that are too old. */
const MOST_DATES = 5;

/** Something that could not be read: its words and what is wrong with it. */
const unreadItem = (app, place, text, faults, ...beside) =>
  el(
    "li",
    {},
    el(
      "p",
      {},
      place ? el("strong", {}, place) : null,
      place ? " " : null,
      faults.map((one) => app.fault(one)).join(" "),
    ),
    el("code", {}, text.slice(0, MOST_TEXT)),
    beside,
  );

/** What stands in the log and is no entry. */
export function unreadSection(app) {
  const { t } = app;
  const list = el("ul", { class: "unread" });
  const element = el(
    "section",
    { class: "part", id: "unread", "aria-labelledby": "unread-title" },
    el("h2", { id: "unread-title" }, t("unread")),
    el("p", { class: "hint" }, t("unreadHint")),
    list,
  );
  function item(one) {
    const remove = () => app.attempt(() => store.removeAll([one]));
    const attributes = {
      type: "button",
      class: "second",
      "aria-label": t("removeOne", { who: String(one.id) }),
      onclick: remove,
    };
    return unreadItem(app, null, JSON.stringify(one), check(one).faults, el("button", attributes, t("remove")));
  }
  function show() {
    const { unread } = app.log;
    element.hidden = unread.length === 0;
    list.replaceChildren(...unread.map(item));
  }
  return { element, show };
}

/** The part that keeps, takes away and brings; `show()` brings it up to date. */
export function keepingSection(app) {
  const { t } = app;
  const monthsOf = (months) => (months ? t("months", { months }) : t("forever"));

  async function choose(months) {
    const old = expired(app.log.entries, months, Date.now()).length;
    if (old > 0 && !(await app.sure(t("shorter", { months, count: old }), t("shorterYes")))) return show();
    const done = await app.attempt(async () => {
      await store.setRetention(months);
      app.tidied = await store.tidy({ ...app.log, retention: months }, Date.now());
    });
    if (done) app.announce(app.tidied ? t("tidied", { count: app.tidied, months }) : t("saved"));
    else show();
  }
  const radios = PERIODS.map((months) =>
    el("input", { type: "radio", name: "retention", value: months, onchange: () => choose(months) }),
  );
  const retention = el(
    "fieldset",
    { "aria-describedby": "retention-hint" },
    el("legend", {}, t("retention")),
    el(
      "div",
      { class: "row" },
      PERIODS.map((months, at) => el("label", { class: "check" }, radios[at], el("span", {}, monthsOf(months)))),
    ),
    el("p", { class: "hint", id: "retention-hint" }, t("retentionHint")),
  );

  const named = (kind) => `kotowari-log-${new Date().toISOString().slice(0, 10)}.${kind}`;
  const saveAs = (kind, type, text) => save(new Blob([text], { type }), named(kind));
  const saveCsv = () => saveAs("csv", "text/csv;charset=utf-8", toCsv(app.log.entries, app.language));
  const saveJson = () => saveAs("json", "application/json", toJson(app.log));
  const csv = el("button", { type: "button", class: "second", data: { do: "csv" }, onclick: saveCsv }, t("saveCsv"));
  const json = el(
    "button",
    { type: "button", class: "second", data: { do: "json" }, onclick: saveJson },
    t("saveJson"),
  );
  const bringChosen = async () => {
    const [chosen] = file.files;
    if (chosen) await bring(chosen);
    file.value = "";
  };
  const file = el("input", {
    type: "file",
    id: "file",
    class: "sr",
    accept: ".csv,.json,text/csv,application/json",
    "aria-describedby": "bring-hint",
    onchange: bringChosen,
  });
  const brought = el("div", { id: "brought", role: "status" });

  /** What a file holds, or `{ problem }`; `sure`: whether all its characters could be read. */
  async function readFile(chosen) {
    if (chosen.size > MOST_SIZE) return { problem: "tooLarge" };
    try {
      const { text, sure } = decode(new Uint8Array(await chosen.arrayBuffer()));
      const isJson = text.trimStart().startsWith("{") || chosen.name.endsWith(".json");
      return { ...(isJson ? fromJson(text) : fromCsv(text, Date.now())), sure };
    } catch {
      return { problem: "unreadable" };
    }
  }

  async function bring(chosen) {
    const told = await readFile(chosen);
    if (!told.problem) {
      const { put, ...counts } = merge(app.log.entries, told.entries, limit(app.log.retention, Date.now()));
      const isNew = put.length > 0 || told.orders.length > 0;
      if (isNew && !(await app.attempt(() => store.put(put, told.orders)))) return;
      Object.assign(told, counts);
    }
    app.brought = { ...told, name: chosen.name };
    show();
  }

  function broughtNote() {
    const { problem, name, sure, old, unread, strange, ...counts } = app.brought;
    if (problem) return el("p", { class: "error" }, `${name}: ${t(problem)}`);
    const dates = old.slice(0, MOST_DATES).map((entry) => moment(received(entry), app.language));
    const tooOld = {
      months: app.log.retention,
      count: old.length,
      dates: dates.join(" / ") + (old.length > MOST_DATES ? " …" : ""),
    };
    const item = ({ place, at, text, faults }) => unreadItem(app, t(place, { at }), text, faults);
    return el(
      "div",
      { class: "note" },
      el("p", {}, el("strong", {}, t("brought", { name, ...counts }))),
      sure ? null : el("p", { class: "error" }, t("unsure")),
      strange?.length ? el("p", {}, t("strange", { names: strange.join(" / ") })) : null,
      old.length ? el("p", {}, t("tooOld", tooOld)) : null,
      unread.length
        ? el(
            "details",
            { open: true },
            el("summary", {}, t("unreadCount", { count: unread.length })),
            el("ul", { class: "unread" }, unread.slice(0, MOST_LISTED).map(item)),
            unread.length > MOST_LISTED ? el("p", {}, t("moreUnread", { count: unread.length - MOST_LISTED })) : null,
          )
        : null,
    );
  }

  const erase = el(
    "button",
    {
      type: "button",
      class: "quiet",
      data: { do: "erase" },
      onclick: async () => {
        const { entries, unread } = app.log;
        if (!(await app.sure(t("eraseSure", { count: entries.length + unread.length }), t("eraseYes")))) return;
        Object.assign(app, { removed: null, brought: null, tidied: 0 });
        if (await app.attempt(() => store.erase())) app.announce(t("erased"));
        document.querySelector("#entries-title").focus();
      },
    },
    t("eraseAll"),
  );

  const element = el(
    "section",
    { class: "part", id: "keeping", "aria-labelledby": "keeping-title" },
    el("h2", { id: "keeping-title", tabindex: -1 }, t("keeping")),
    retention,
    el("h3", {}, t("toFiles")),
    el(
      "div",
      { class: "row" },
      json,
      csv,
      el("span", { class: "picker" }, file, el("label", { for: "file", class: "second" }, t("bring"))),
    ),
    el("p", { class: "hint", id: "bring-hint" }, t("bringHint")),
    brought,
    el("div", { class: "row" }, erase),
  );

  function show() {
    const { entries, unread, orders, retention: months } = app.log;
    const isEmpty = entries.length + unread.length + orders.length === 0;
    for (const radio of radios) radio.checked = Number(radio.value) === months;
    retention.hidden = isEmpty;
    for (const button of [csv, json, erase]) button.hidden = isEmpty;
    brought.replaceChildren(...(app.brought ? [broughtNote()] : []));
  }
  return { element, show };
}
