// The figures, each as bars beside the table of the same numbers. Bars are drawn as SVG here: a dozen of them need no library, the
// words stay text of the page, and colour says nothing that their length, outline and number do not.
import { el } from "../shared/dom.js";
import { checkOrders } from "./files.js";
import { figures, monthsOf, OWN_CATEGORY } from "./figures.js";
import { month, percent, span, spent } from "./shown.js";
import * as store from "./store.js";

const SVG = "http://www.w3.org/2000/svg";
const MOST_BARS = 12;

/** What the article for sellers on Subscribe & Save gives, of which no official source is known. */
const ARTICLE = { cadence: 0.35, quality: 0.28, price: 0.22, other: 0.15 };

function rect(className, part) {
  const bar = document.createElementNS(SVG, "rect");
  const width = Math.max(0, Math.min(1, part)) * 99; // of a hundred, with room for the outline
  const attributes = { class: className, x: "1", y: "1", height: "12", width: `${width}%` };
  for (const [name, value] of Object.entries(attributes)) bar.setAttribute(name, value);
  const svg = document.createElementNS(SVG, "svg");
  svg.append(bar);
  return svg;
}

/**
 * Bars, each `{ name, part, value, hollow, beside, ends }`: how long, what number stands at its end, whether it is only an
 * outline; `beside` a second bar under it, which is `said` in full; `ends` words on a line below. What it shows is its name too.
 */
function plot(app, bars) {
  const rows = bars.slice(0, MOST_BARS);
  const withBeside = ({ name, value, beside }) => [
    { name, value },
    ...(beside ? [{ name: `${name} ${beside.said}`, value: beside.value }] : []),
  ];
  const told = rows.flatMap(withBeside).map((one) => app.t("plotRow", one));
  const drawn = ({ name, part, value, hollow }, className = "") =>
    el(
      "div",
      { class: `bar ${className}` },
      el("span", { class: "name" }, name),
      rect(hollow ? "hollow" : "full", part),
      el("span", { class: "number" }, value),
    );
  return el(
    "div",
    {},
    el(
      "div",
      {
        class: "plot",
        role: "img",
        "aria-label": app.t("plot", { rows: told.join(app.language === "ja" ? "、" : ", ") }),
      },
      rows.flatMap((bar) => [
        drawn(bar),
        bar.beside ? drawn(bar.beside, "second-bar") : null,
        bar.ends ? el("div", { class: "ends" }, bar.ends) : null,
      ]),
    ),
    bars.length > MOST_BARS ? el("p", { class: "hint" }, app.t("plotLatest", { count: MOST_BARS })) : null,
  );
}

/** A table: the first cell of a row is its heading. */
const table = (labelledby, heads, rows) =>
  el(
    "div",
    { class: "scroll" },
    el(
      "table",
      { "aria-labelledby": labelledby },
      el(
        "thead",
        {},
        el(
          "tr",
          {},
          heads.map((head) => el("th", { scope: "col" }, head)),
        ),
      ),
      el(
        "tbody",
        {},
        rows.map(([head, ...cells]) =>
          el(
            "tr",
            {},
            el("th", { scope: "row" }, head),
            cells.map((one) => el("td", {}, one)),
          ),
        ),
      ),
    ),
  );

const part = (id, title, ...inside) =>
  el(
    "section",
    { class: "figure", id, "aria-labelledby": `${id}-title` },
    el("h3", { id: `${id}-title` }, title),
    inside,
  );
const pair = (...both) => el("div", { class: "pair" }, both);
const most = (rows, of) => Math.max(1, ...rows.map(of));

function reasons(app, { reasons: rows }) {
  const { t } = app;
  const nameOf = ({ name }) => (name ? app.name("reason", name) : t("noReason"));
  const longest = most(rows, ({ count }) => count);
  return part(
    "reasons",
    t("byReason"),
    pair(
      plot(
        app,
        rows.map((row) => ({
          name: nameOf(row),
          part: row.count / longest,
          value: String(row.count),
          hollow: row.name === null,
        })),
      ),
      table(
        "reasons-title",
        [t("byReason"), t("count"), t("share")],
        rows.map((row) => [nameOf(row), String(row.count), percent(row.share)]),
      ),
    ),
  );
}

function answers(app, { answers: found }) {
  const { t, language } = app;
  const { spans, timed, within, share, median, waiting, late, untimed } = found;
  const nameOf = ({ end }, at) =>
    end === Infinity ? t("over", { hours: spans[at - 1].end }) : t("upTo", { hours: end });
  const longest = most(spans, ({ count }) => count);
  const bar = (row, at) => ({
    name: nameOf(row, at),
    part: row.count / longest,
    value: String(row.count),
    hollow: row.end > 24,
    ends: row.end === 24 ? t("mark24") : null,
  });
  const cells = (row, at) => [nameOf(row, at), String(row.count), percent(row.count / timed)];
  const sum = timed
    ? t("answerSum", { share: percent(share), within, timed, median: span(median, language) })
    : t("answerNone");
  return part(
    "answers",
    t("firstAnswer"),
    el("p", { class: "sum" }, sum),
    timed
      ? pair(
          plot(app, spans.map(bar)),
          table("answers-title", [t("spanHead"), t("count"), t("share")], spans.map(cells)),
        )
      : null,
    el("p", { class: "hint" }, t("answerApart", { waiting, late, untimed })),
  );
}

/** Minutes with how many entries have none. */
function noted(app, { minutes, noted: known, count }) {
  const words = known ? spent(minutes, app.language) : "–";
  return known < count ? `${words} (${app.t("unnoted", { count: count - known })})` : words;
}

function workload(app, { workload: months }) {
  const { t, language } = app;
  const rows = [...months].reverse();
  const longest = most(rows, ({ count }) => count);
  const nameOf = ({ name }) => month(name, language);
  return part(
    "workload",
    t("byMonth"),
    pair(
      plot(
        app,
        rows.map((row) => ({ name: nameOf(row), part: row.count / longest, value: String(row.count) })),
      ),
      table(
        "workload-title",
        [app.fieldName("month"), t("count"), t("hours")],
        rows.map((row) => [nameOf(row), String(row.count), noted(app, row)]),
      ),
    ),
  );
}

function categories(app, { categories: rows }) {
  const { t } = app;
  const nameOf = ({ name }) => {
    if (name === null) return t("noCategory");
    return name.startsWith(OWN_CATEGORY) ? name.slice(OWN_CATEGORY.length) : app.name("goods", name);
  };
  const longest = most(rows, ({ count }) => count);
  return part(
    "categories",
    t("byCategory"),
    el("p", { class: "hint" }, t("categoryHint")),
    pair(
      plot(
        app,
        rows.map((row) => ({
          name: nameOf(row),
          part: row.count / longest,
          value: String(row.count),
          hollow: row.name === null,
        })),
      ),
      table(
        "categories-title",
        [app.fieldName("category"), t("count"), t("hours")],
        rows.map((row) => [nameOf(row), String(row.count), noted(app, row)]),
      ),
    ),
  );
}

function rates(app, { rates: rows }) {
  const { t, language } = app;
  const known = rows.filter(({ rate }) => rate !== null);
  const placeOf = ({ marketplace }) => app.name("marketplace", marketplace);
  const wrong = el("p", { class: "error", role: "alert" });
  const typed = (row) => {
    const input = el("input", {
      type: "number",
      min: 1,
      step: 1,
      inputmode: "numeric",
      id: `orders-${row.month}-${row.marketplace}`,
      value: row.orders,
      "aria-label": t("ordersFor", { month: month(row.month, language), place: placeOf(row) }),
      onchange: async () => {
        const orders = input.value === "" && !input.validity.badInput ? null : Number(input.value);
        const { faults } =
          orders === null ? {} : checkOrders({ month: row.month, marketplace: row.marketplace, orders });
        input.toggleAttribute("aria-invalid", false);
        wrong.textContent = faults ? app.fault({ ...faults[0], came: input.value }) : "";
        if (faults) input.setAttribute("aria-invalid", "true");
        else await app.attempt(() => store.setOrders(row.month, row.marketplace, orders));
      },
    });
    return input;
  };
  const longest = Math.max(...known.map(({ rate }) => rate), 0.0001);
  const nameOf = (row) => `${month(row.month, language)} ${placeOf(row)}`;
  const heads = [
    `${app.fieldName("month")} · ${app.fieldName("marketplace")}`,
    t("cancelled"),
    app.fieldName("orders"),
    t("rate"),
  ];
  const cancelled = ({ cancelled, open }) =>
    open ? `${cancelled} (${t("rateOpen", { count: open })})` : String(cancelled);
  return part(
    "rates",
    t("cancelRate"),
    el("p", { class: "hint" }, t("rateHint")),
    wrong,
    pair(
      known.length
        ? plot(
            app,
            known.map((row) => ({ name: nameOf(row), part: row.rate / longest, value: percent(row.rate, 1) })),
          )
        : null,
      table(
        "rates-title",
        heads,
        rows.map((row) => [nameOf(row), cancelled(row), typed(row), percent(row.rate, 1)]),
      ),
    ),
  );
}

function subscription(app, { subscription: found }) {
  if (!found) return null;
  const { t } = app;
  const { stops, minutes, answered, closed, count, unsaid } = found;
  const of = ({ share, known }) => (share === null ? t("unknown") : t("ofKnown", { share: percent(share), known }));
  return part(
    "subscription",
    t("subscription"),
    el("p", { class: "note" }, t("articleHint")),
    el("p", { class: "sum" }, t("stopsKnown", { count, unsaid })),
    pair(
      plot(
        app,
        stops.map(({ stop, share }, at) => ({
          name: app.name("stop", stop),
          part: share ?? 0,
          value: percent(share),
          ends: at === stops.length - 1 ? t("articleKey") : null,
          beside: {
            name: t("article"),
            said: t("articleMark"),
            part: ARTICLE[stop],
            value: percent(ARTICLE[stop]),
            hollow: true,
          },
        })),
      ),
      table(
        "subscription-title",
        [t("measure"), t("own"), t("articleMark")],
        [
          ...stops.map(({ stop, share, count: stopped }) => [
            app.name("stop", stop),
            share === null ? t("unknown") : `${stopped} (${percent(share)})`,
            percent(ARTICLE[stop]),
          ]),
          [
            t("minutesEach"),
            minutes.mean === null ? t("unknown") : t("minutesLong", { minutes: minutes.mean.toFixed(1) }),
            t("minutesArticle"),
          ],
          [t("within24"), of(answered), t("clock24")],
          [t("within72"), of(closed), t("clock72")],
        ],
      ),
    ),
  );
}

/** The part with the figures; `show()` brings it up to date. */
export function figuresSection(app) {
  const { t } = app;
  const choose = (id, label, key) => {
    const select = el("select", {
      id,
      onchange: () => {
        app[key] = select.value;
        app.show();
      },
    });
    return { select, element: el("div", { class: "field" }, el("label", { for: id }, label), select) };
  };
  const period = choose("period", t("period"), "period"),
    place = choose("place", app.fieldName("marketplace"), "place");
  const body = el("div", { class: "figures" });
  const element = el(
    "section",
    { class: "part", id: "figures", "aria-labelledby": "figures-title" },
    el("h2", { id: "figures-title", tabindex: -1 }, t("figures")),
    el("div", { class: "row controls" }, period.element, place.element),
    el("p", { class: "hint" }, t("zone", { zone: app.zone })),
    body,
  );
  const options = ({ select }, values, value) => {
    select.replaceChildren(...values.map(([id, name]) => el("option", { value: id, selected: id === value }, name)));
  };

  function show() {
    const { entries, orders } = app.log;
    const months = monthsOf(entries, app.zone),
      places = [...new Set(entries.map(({ marketplace }) => marketplace))].sort();
    if (!months.includes(app.period)) app.period = "";
    if (!places.includes(app.place)) app.place = "";
    options(period, [["", t("everyMonth")], ...months.map((name) => [name, month(name, app.language)])], app.period);
    options(place, [["", t("everywhere")], ...places.map((id) => [id, app.name("marketplace", id)])], app.place);
    const isOfPlace = ({ marketplace }) => !app.place || marketplace === app.place;
    const isOfPeriod = (entry) => !app.period || monthsOf([entry], app.zone)[0] === app.period;
    const own = entries.filter((entry) => isOfPlace(entry) && isOfPeriod(entry));
    const found = figures(own, orders, { zone: app.zone, now: Date.now() });
    element.hidden = entries.length === 0;
    body.replaceChildren(
      ...[answers, reasons, workload, categories, rates, subscription].map((draw) => draw(app, found)).filter(Boolean),
    );
  }
  return { element, show };
}
