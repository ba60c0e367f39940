// A report that is known: what it is, what is taken for granted, and the meaning of its columns for whoever wants to look.
import { el } from "../shared/dom.js";
import { mappingSection } from "./mapping.js";
import { REPORTS } from "./reports.js";
import { LANGUAGES } from "../shared/words.js";
import { FIELD_NAMES, valueName } from "./texts.js";
import { FIELDS, valuesOf } from "./vocabulary.js";
import { MARKETPLACES } from "../generated/vocabulary.js";

/** Where buyers of a shop of one's own mostly live; any other country can be chosen in the mapping. */
const COUNTRIES = [
  "JP",
  "US",
  "GB",
  "DE",
  "FR",
  "IT",
  "ES",
  "NL",
  "BE",
  "AT",
  "IE",
  "SE",
  "DK",
  "FI",
  "PL",
  "PT",
  "CA",
  "AU",
  "KR",
  "CN",
  "TW",
  "HK",
  "SG",
];

/** The section. A choice decides the list again. */
export function reportSection(app) {
  const { t, mapping, language } = app;
  const at = LANGUAGES.indexOf(language);
  const { name, sources, every } = REPORTS.find(({ id }) => id === mapping.report);
  // Built when somebody looks.
  const fold = el(
    "details",
    {
      open: app.opened.has("columns"),
      ontoggle: () => {
        if (!fold.open) return void app.opened.delete("columns");
        app.opened.add("columns");
        if (!fold.querySelector("#map")) fold.append(mappingSection(app));
      },
    },
    el("summary", {}, t("checkColumns")),
  );
  return el(
    "section",
    { class: "part", id: "report", "aria-labelledby": "report-title" },
    el("h2", { id: "report-title", tabindex: "-1" }, t("known", { report: name[at] })),
    el("p", { class: "hint" }, t("knownHint"), every ? ` ${t("everyOrder")}` : ""),
    el(
      "div",
      { class: "fields granted" },
      granted(app).map(([key, label, options]) => choice(app, key, label, options)),
    ),
    fold,
    el("details", {}, el("summary", {}, t("sources")), el("ul", { class: "links" }, sources.map(sourceItem))),
  );
}

const sourceItem = (address) => el("li", {}, el("a", { href: address, rel: "noreferrer", target: "_blank" }, address));

/** What is the same for every row and worth a look: where it was sold, where the buyers live, what kind of goods. */
function granted({ mapping, language }) {
  const at = LANGUAGES.indexOf(language);
  const { fields } = mapping;
  const names = new Intl.DisplayNames(language, { type: "region" });
  const list = [];
  const marketplace = fields.marketplace?.value,
    isOwn = marketplace === "own-store";
  if (marketplace !== undefined && !isOwn) {
    const kind = marketplace.startsWith("amazon") ? "amazon" : marketplace;
    const alike = Object.entries(MARKETPLACES).filter(([id]) => id.startsWith(kind));
    list.push(["marketplace", null, alike.map(([id, { name }]) => [id, name[at]])]);
  }
  if (isOwn && fields.buyerCountry?.column === undefined) {
    list.push(["buyerCountry", "buyersIn", COUNTRIES.map((code) => [code, names.of(code)])]);
  }
  if (fields.goods?.column === undefined) {
    const goods = valuesOf(FIELDS.get("goods"));
    list.push(["goods", "goodsAre", goods.map((value) => [value, valueName("goods", value)[at]])]);
  }
  return list;
}

function choice(app, key, label, options) {
  const { t, mapping } = app;
  const id = `granted-${key}`,
    chosen = mapping.fields[key]?.value;
  const select = el(
    "select",
    {
      id,
      onchange: () => {
        if (select.value === "") delete mapping.fields[key];
        else mapping.fields[key] = { value: select.value };
        mapping.assumed = mapping.assumed.filter((one) => one !== key);
        app.redecide(`#${id}`);
      },
    },
    key === "marketplace" ? null : el("option", { value: "", selected: chosen === undefined }, t("unknownValue")),
    options.map(([value, name]) => el("option", { value, selected: value === chosen }, name)),
  );
  const name = label ? t(label) : FIELD_NAMES[key][LANGUAGES.indexOf(app.language)];
  const tag = mapping.assumed.includes(key) ? el("span", { class: "tag" }, t("assumedTag")) : null;
  return el("div", { class: "field" }, el("label", { for: id }, name, tag), select);
}
