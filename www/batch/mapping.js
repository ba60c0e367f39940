// The second part: which column is which field, and what the words in it mean.
import { el } from "../shared/dom.js";
import { value as guessed } from "./guess.js";
import { forget, remember, remembers } from "./memory.js";
import { momentName, momentsOf } from "./moments.js";
import { LANGUAGES } from "../shared/words.js";
import { FIELD_NAMES, valueName } from "./texts.js";
import { FIELDS, GROUPS, valuesOf } from "./vocabulary.js";

/** Lists built in one go. */
const SOME = 4;

/** The section. `app.listed`: words found in the file, by key. */
export function mappingSection(app) {
  const { t, file } = app;
  const groups = GROUPS.map(([name, fields]) => {
    const title = t(`group${name[0].toUpperCase()}${name.slice(1)}`);
    const set = fields.filter(({ key }) => app.mapping.fields[key]).length;
    const grid = el("div", { class: "fields" });
    let filled = false;
    // Some lists at a time, so that the page stays free; seventy are only built where somebody looks.
    const fill = () => {
      if (filled) return;
      filled = true;
      for (let from = 0; from < fields.length; from += SOME) {
        const some = fields.slice(from, from + SOME);
        app.later(() => grid.append(...some.map((field) => fieldRow(app, field))));
      }
    };
    if (name === "main") {
      fill();
      return el("fieldset", {}, el("legend", {}, title), grid);
    }
    const open = set > 0 || app.opened.has(name);
    if (open) fill();
    const toggle = ({ target }) => {
      if (!target.open) return void app.opened.delete(name);
      app.opened.add(name);
      fill();
    };
    return el(
      "details",
      { open, data: { group: name }, ontoggle: toggle },
      el("summary", {}, title, el("span", { class: "tag", data: { set: name } }, t("mapped", { count: set }))),
      grid,
    );
  });
  const remembering = ({ target }) => {
    app.remember = target.checked;
    if (!target.checked) forgetAll(app);
  };
  const decide = {
    type: "button",
    class: "primary",
    data: { do: "decide" },
    disabled: !app.ready || file.rows === 0,
    onclick: () => decideAll(app),
  };
  return el(
    "section",
    { class: app.mapping.report ? "" : "part", id: "map", "aria-labelledby": "map-title" },
    el(app.mapping.report ? "h3" : "h2", { id: "map-title", tabindex: "-1" }, t("mapTitle")),
    el("p", { class: "hint" }, app.recalled ? `${t("recalled")} ` : "", t("mapHint")),
    labelRow(app),
    groups,
    wordsPart(app),
    el(
      "div",
      { class: "row keep" },
      el(
        "label",
        { class: "check" },
        el("input", { type: "checkbox", id: "remember", checked: app.remember, onchange: remembering }),
        el("span", {}, t("remember")),
      ),
      el(
        "button",
        { type: "button", class: "quiet", data: { do: "forget" }, hidden: !remembers(), onclick: () => forgetAll(app) },
        t("forget"),
      ),
    ),
    el("p", { class: "error", role: "alert", id: "place-error" }),
    el("div", { class: "row" }, el("button", decide, t("decide", { rows: app.count(file.rows) }))),
  );
}

function forgetAll(app) {
  forget();
  app.remember = false;
  app.announce(app.t("forgotten"));
  const box = document.querySelector("#remember");
  box.checked = false;
  if (document.activeElement.dataset.do === "forget") box.focus();
  document.querySelector("[data-do=forget]").hidden = true;
}

async function decideAll(app) {
  await app.drawing; // the field to point at may not stand there yet
  if (app.busy || app.coming) return; // another list is on its way
  const error = document.querySelector("#place-error");
  if (!app.mapping.fields.marketplace) {
    error.textContent = app.t("needsPlace");
    const place = document.querySelector("#field-marketplace");
    place.setAttribute("aria-invalid", "true");
    place.setAttribute("aria-describedby", "place-error");
    place.focus();
    return;
  }
  error.textContent = "";
  if (app.remember) {
    remember(app.mapping, app.file.header);
    document.querySelector("[data-do=forget]").hidden = false;
  }
  app.decide();
}

const headingOf = ({ t, file }, column) => file.header[column] || `${t("column")} ${column + 1}`;
/** A choice in a list: how a field is read (`column`, `value` …) and which column or value that is. */
const choice = (how, which) => `${how}:${which}`;
function chosen({ value }) {
  const at = value.indexOf(":");
  return { how: value.slice(0, at), which: value.slice(at + 1) };
}
const columnOptions = (app, own) =>
  app.file.header.map((_, column) =>
    el("option", { value: choice("column", column), selected: column === own }, headingOf(app, column)),
  );
/** The columns of a field by their headings, as they are read together. */
const headingsOf = (app, { column, columns }) => (columns ?? [column]).map((one) => headingOf(app, one)).join(" · ");

function labelRow(app) {
  const { t, mapping } = app;
  const choose = ({ target }) => {
    mapping.label = target.value ? Number(chosen(target).which) : null;
  };
  return el(
    "div",
    { class: "field wide" },
    el("label", { for: "field-label" }, t("labelField")),
    el(
      "select",
      { id: "field-label", "aria-describedby": "label-hint", onchange: choose },
      el("option", { value: "" }, t("noLabel")),
      columnOptions(app, mapping.label),
    ),
    el("p", { class: "hint", id: "label-hint" }, t("labelHint")),
  );
}

function fieldRow(app, field) {
  const { t, mapping, language } = app;
  const { key } = field,
    from = mapping.fields[key];
  const id = `field-${key}`,
    name = FIELD_NAMES[key][LANGUAGES.indexOf(language)];
  const values = offered(app, field);
  const isListed = values.length > 0,
    hasValue = from?.value !== undefined;
  const choose = ({ target }) => {
    const { how, which } = chosen(target);
    if (how === "together") return; // as it is
    if (how === "column") mapping.fields[key] = { column: Number(which) };
    else if (how === "value") mapping.fields[key] = { value: which };
    else if (how === "type") mapping.fields[key] = { value: "" };
    else delete mapping.fields[key];
    mapping.assumed = mapping.assumed.filter((one) => one !== key);
    app.changed(key);
  };
  const together = from?.columns
    ? el("option", { value: choice("together", ""), selected: true }, headingsOf(app, from))
    : null;
  const valueOption = (value) =>
    el("option", { value: choice("value", value), selected: from?.value === value }, nameOf(app, field, value));
  const typeOption = () => el("option", { value: choice("type", ""), selected: hasValue }, t("typedForAll"));
  const type = ({ target }) => {
    mapping.fields[key] = { value: target.value.trim() };
  };
  const example = from?.column === undefined ? "" : app.file.examples[from.column];
  const isAssumed = mapping.assumed.includes(key);
  return el(
    "div",
    { class: from ? "field set" : "field", data: { of: key } },
    el("label", { for: id }, name, isAssumed ? el("span", { class: "tag" }, t("assumedTag")) : null),
    el(
      "select",
      { id, data: { key }, onchange: choose },
      el("option", { value: "" }, t("none")),
      el("optgroup", { label: t("fromColumn") }, together, columnOptions(app, from?.column)),
      el(
        "optgroup",
        { label: t("sameForAll") },
        isListed ? withOwn(values, from?.value).map(valueOption) : typeOption(),
      ),
    ),
    !isListed && hasValue
      ? el("input", { type: "text", "aria-label": t("typedLabel", { field: name }), value: from.value, oninput: type })
      : null,
    example ? el("p", { class: "hint" }, t("example", { example })) : null,
  );
}

/** What may be chosen: of moments those of the marketplace. */
function offered(app, field) {
  if (field.kind !== "moment") return valuesOf(field);
  return momentsOf(app.mapping.fields.marketplace?.value).map(({ id }) => id);
}
/** With a value that stands for several, where it is the one chosen. */
const withOwn = (values, own) => (own && !values.includes(own) ? [...values, own] : values);
function nameOf({ mapping, language }, field, value) {
  const at = LANGUAGES.indexOf(language);
  const own = valueName(field.key, value)?.[at];
  if (field.kind === "moment") return momentName(mapping.fields.marketplace?.value, value)[at] || own || value;
  return (
    own ??
    value
      .split("|")
      .map((one) => valueName(field.key, one)[at])
      .join(" / ")
  );
}

function wordsPart(app) {
  const { t } = app;
  const lists = [...app.listed].filter(([key, { words }]) => words.length > 0 && isRead(app.mapping.fields[key]));
  const part = el(
    "div",
    { class: "words", hidden: !lists.length },
    el("h3", {}, t("wordsTitle")),
    el("p", { class: "hint" }, t("wordsHint")),
  );
  for (const [key, list] of lists) app.later(() => part.append(wordTable(app, key, list)));
  return part;
}

/** Draws anew what a change of one field changes: its row, the words and the count of its group. */
export function redrawField(app, key) {
  const row = document.querySelector(`[data-of="${key}"]`);
  row.replaceWith(fieldRow(app, FIELDS.get(key)));
  document.querySelector(".words").replaceWith(wordsPart(app));
  for (const [name, fields] of GROUPS) {
    const tag = document.querySelector(`[data-set=${name}]`);
    if (tag)
      tag.textContent = app.t("mapped", { count: fields.filter((field) => app.mapping.fields[field.key]).length });
  }
  if (document.activeElement === document.body) document.getElementById(`field-${key}`).focus();
}

/** Draws anew the fields whose choices another field changes: what is assumed, and the moments of the marketplace. */
export function redrawFields(app, keys) {
  for (const key of keys) document.querySelector(`[data-of="${key}"]`)?.replaceWith(fieldRow(app, FIELDS.get(key)));
}

function wordTable(app, key, { words, more }) {
  const { t, language, mapping } = app;
  const field = FIELDS.get(key),
    at = LANGUAGES.indexOf(language);
  const rows = words.map(({ word, count }, place) => {
    const chosen = mapping.words[key]?.[word] ?? guessed(field, word) ?? (mapping.lenient ? "" : null);
    const id = `word-${key}-${place}`;
    const select = el(
      "select",
      {
        id,
        onchange: () => {
          const told = (mapping.words[key] ??= {});
          if (select.value === "?") delete told[word];
          else told[word] = select.value;
          select.closest(".word").classList.toggle("unset", select.value === "?");
        },
      },
      chosen === null ? el("option", { value: "?" }, t("wordUnset")) : null,
      withOwn(offered(app, field), chosen).map((value) =>
        el("option", { value, selected: value === chosen }, nameOf(app, field, value)),
      ),
      el("option", { value: "", selected: chosen === "" }, t("wordUnknown")),
    );
    return el(
      "div",
      { class: chosen === null ? "word unset" : "word" },
      el("label", { for: id }, word, el("small", {}, t("wordRows", { count: app.count(count) }))),
      select,
    );
  });
  return el(
    "fieldset",
    { data: { words: key } },
    el("legend", {}, `${FIELD_NAMES[key][at]} (${headingsOf(app, mapping.fields[key])})`),
    el("div", { class: "fields" }, rows),
    more ? el("p", { class: "error" }, t("wordMore", { count: more })) : null,
  );
}

const isRead = (from) => from !== undefined && from.value === undefined;
/** The keys whose words have to be listed. */
export function wordKeys(mapping) {
  const hasWords = ([key, from]) => isRead(from) && valuesOf(FIELDS.get(key)).length > 0;
  return Object.entries(mapping.fields)
    .filter(hasWords)
    .map(([key]) => key);
}
