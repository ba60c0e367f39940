// The entries as a table of controls; on a phone each row is a card. A row stays the same element as long as its entry is
// shown, so that whatever is being typed in it stays when another tab changes the log.
import { el } from "../shared/dom.js";
import { deviceTime } from "../shared/time.js";
import { COURSES, fieldOf, isSubscription, proposed, received, STOPS, written, writtenNow } from "./entry.js";
import { moment } from "./shown.js";

const AT_ONCE = 10;
const FILTERS = {
  all: () => true,
  waiting: ({ answeredAt, closedAt }) => !answeredAt && !closedAt,
  unclosed: ({ closedAt }) => !closedAt,
};

/** The part with the entries; `show()` brings it up to date. */
export function entriesSection(app) {
  const { t } = app;
  const rows = new Map();
  let most = AT_ONCE; // rows that are drawn
  let placed = new Map(); // by when each entry stands where it does
  const filter = (name) => {
    app.filter = name;
    most = AT_ONCE;
    app.show();
  };
  const pills = Object.keys(FILTERS).map((name) =>
    el("button", { type: "button", data: { filter: name }, onclick: () => filter(name) }),
  );
  const body = el("tbody");
  const heads = [
    ...["request", "times", "handling", "about"].map((key) => t(key)),
    el("span", { class: "sr" }, t("remove")),
  ];
  const table = el(
    "table",
    { class: "entries", "aria-labelledby": "entries-title" },
    el(
      "thead",
      {},
      el(
        "tr",
        {},
        heads.map((head) => el("th", { scope: "col" }, head)),
      ),
    ),
    body,
  );
  const nothing = el("p", {}, t("nothing"));
  const more = el("button", {
    type: "button",
    class: "second",
    data: { do: "more" },
    onclick: () => {
      const first = body.children.length;
      most += AT_ONCE;
      app.show();
      body.children[first]?.querySelector("input").focus();
    },
  });
  const tidied = el("p", { class: "note", role: "status", data: { note: "tidied" } }),
    removed = el("p", { class: "note", data: { note: "removed" } });
  const checker = el("a", { class: "primary", href: app.language === "en" ? "./?lang=en" : "./" }, t("check"));
  const empty = el("div", {}, el("p", {}, t("none")), el("p", { class: "row" }, checker));
  const controls = el("div", { class: "pills", role: "group", "aria-label": t("show") }, pills);
  const hint = el("p", { class: "hint" }, t("whereKept"));
  const element = el(
    "section",
    { class: "part", id: "entries", "aria-labelledby": "entries-title" },
    el("h2", { id: "entries-title", tabindex: -1 }, t("entries")),
    tidied,
    removed,
    empty,
    hint,
    controls,
    nothing,
    table,
    el("div", { class: "row" }, more),
  );

  /** The entries that the filter asks for, the latest first. */
  function fitting(entries) {
    // While somebody is at work in the table no row goes elsewhere.
    const isUsed = body.contains(document.activeElement);
    placed = new Map(entries.map((entry) => [entry.id, (isUsed && placed.get(entry.id)) || received(entry)]));
    const latestFirst = (one, other) => {
      const [first, second] = [placed.get(one.id), placed.get(other.id)];
      if (first !== second) return first < second ? 1 : -1;
      return one.id < other.id ? -1 : 1;
    };
    // A row that has the focus stays, though what was filled in takes it out of what is asked for.
    const hasFocus = ({ id }) => rows.get(id)?.element.contains(document.activeElement);
    return [...entries].sort(latestFirst).filter((entry) => FILTERS[app.filter](entry) || hasFocus(entry));
  }

  function removedNote() {
    const undo = el(
      "button",
      { type: "button", class: "quiet", data: { do: "undo" }, onclick: () => app.undo() },
      t("undo"),
    );
    return [t("removed", { who: app.who(app.removed) }), " ", undo];
  }

  /** Brings the rows of these entries into the table, and takes all others out. */
  function place(shown) {
    for (const id of rows.keys()) if (!shown.some((entry) => entry.id === id)) rows.delete(id);
    const wanted = shown.map((entry) => {
      if (!rows.has(entry.id)) rows.set(entry.id, row(app));
      rows.get(entry.id).show(entry);
      return rows.get(entry.id).element;
    });
    // Only what is not in its place is moved: what is moved loses the focus.
    for (const old of [...body.children]) if (!wanted.includes(old)) old.remove();
    wanted.forEach((one, at) => {
      if (body.children[at] !== one) body.insertBefore(one, body.children[at] ?? null);
    });
  }

  function show() {
    const { entries, retention } = app.log;
    const fits = fitting(entries);
    const shown = fits.slice(0, most);
    for (const pill of pills) {
      const { filter } = pill.dataset;
      pill.textContent = t(filter, { count: entries.filter(FILTERS[filter]).length });
      pill.setAttribute("aria-pressed", String(filter === app.filter));
    }
    place(shown);
    tidied.textContent = app.tidied ? t("tidied", { count: app.tidied, months: retention }) : "";
    removed.replaceChildren(...(app.removed ? removedNote() : []));
    empty.hidden = entries.length > 0;
    for (const part of [hint, controls]) part.hidden = entries.length === 0;
    table.hidden = shown.length === 0;
    nothing.hidden = entries.length === 0 || shown.length > 0;
    more.hidden = fits.length <= most;
    more.textContent = t("more", { count: Math.min(AT_ONCE, fits.length - most) });
  }
  return { element, show };
}

let rowsMade = 0;

/** One row: `show(entry)` fills in what the entry holds, all but what is being typed. */
function row(app) {
  const { t, language, fieldName: label } = app;
  const name = `e${(rowsMade += 1)}`;
  let own;
  const shows = [];
  const wrong = el("p", { class: "error", role: "alert", id: `${name}-wrong` });

  async function save(control, key, value) {
    const faults = await app.change(own, { [key]: value });
    tell(control, faults ? app.fault(faults[0]) : "");
    // What could not be beside the old value may be beside the new one.
    if (!faults) for (const other of [...said.keys()]) other.dispatchEvent(new Event("change"));
  }
  const said = new Map(); // what is wrong, by control
  const held = new Map(); // the same, of times that are being typed
  /** A browser speaks of a change at every digit of a year: what is wrong with a time is said when it is left. */
  function tell(control, words) {
    if (words && control.type === "datetime-local" && control === document.activeElement)
      return held.set(control, words);
    held.delete(control);
    say(control, words);
  }
  function say(control, words) {
    if (words) {
      said.set(control, words);
      control.setAttribute("aria-invalid", "true");
    } else {
      said.delete(control);
      control.removeAttribute("aria-invalid");
    }
    control.setAttribute("aria-errormessage", wrong.id);
    wrong.textContent = [...said.values()].join(" ");
  }
  /** A control with its label; its name says of which entry it is. */
  function field(key, tag, attributes, read, ...beside) {
    const id = `${name}-${key}`;
    const leave = () => {
      if (held.has(control)) say(control, held.get(control));
    };
    const change = () => {
      const wrongInput = fieldOf(key).kind === "instant" ? "halfDate" : "noNumber";
      if (control.validity.badInput) tell(control, t(wrongInput, { field: label(key) }));
      else save(control, key, read(control.value));
    };
    const control = el(tag, {
      id,
      "aria-labelledby": `${id}-label ${name}-who`,
      ...attributes,
      onblur: leave,
      onchange: change,
    });
    const element = el(
      "div",
      { class: "field" },
      el("label", { id: `${id}-label`, for: id }, label(key)),
      el("div", { class: "with" }, control, beside),
    );
    return { control, element };
  }
  /** Fills in a value, but not where somebody is typing or something is wrong. */
  function fill(control, value) {
    const isBusy = control === document.activeElement || said.has(control);
    if (!isBusy && control.value !== value) control.value = value;
  }

  function time(key, { hasNow = false } = {}) {
    // A year of five digits is no time to the browser either; it stays as it was typed, to be told of.
    const read = (value) => {
      if (value === "") return null;
      return Number.isNaN(Date.parse(value)) ? value : written(new Date(value));
    };
    const now =
      hasNow &&
      el(
        "button",
        {
          type: "button",
          class: "second",
          data: { now: key },
          onclick: async () => {
            const instant = writtenNow();
            if (!instant) return say(control, t("wrongClock"));
            await save(control, key, instant);
            if (now.hidden) control.focus();
          },
        },
        t("now"),
      );
    const { control, element } = field(key, "input", { type: "datetime-local" }, read, now);
    shows.push((entry) => {
      fill(control, entry[key] ? deviceTime(new Date(entry[key])) : "");
      if (!now) return;
      now.hidden = entry[key] !== null;
      now.setAttribute("aria-label", t("nowFor", { field: label(key), who: app.who(entry) }));
    });
    return element;
  }
  function choice(key, values, nothing) {
    const { control, element } = field(key, "select", {}, (value) => value || null);
    control.append(
      el("option", { value: "" }, nothing),
      ...values.map((value) => el("option", { value }, app.name(key, value))),
    );
    shows.push((entry) => fill(control, entry[key] ?? ""));
    return element;
  }
  function words(key, tag, attributes) {
    const { control, element } = field(
      key,
      tag,
      { maxlength: fieldOf(key).most, autocomplete: "off", ...attributes },
      (value) => value,
    );
    shows.push((entry) => fill(control, entry[key]));
    return element;
  }
  function minutes() {
    const attributes = { type: "number", min: 0, max: fieldOf("minutes").most, step: 1, inputmode: "numeric" };
    const { control, element } = field("minutes", "input", attributes, (value) =>
      value === "" ? null : Number(value),
    );
    shows.push((entry) => fill(control, entry.minutes === null ? "" : String(entry.minutes)));
    return element;
  }
  const course = choice("course", COURSES, t("notYet")),
    suggested = el("p", { class: "what suggested", id: `${name}-suggested` });
  course.append(suggested);
  course.querySelector("select").setAttribute("aria-describedby", suggested.id);
  shows.push((entry) => {
    const suggests = entry.course === null && proposed(entry.verdict);
    suggested.textContent = suggests ? t("proposed", { course: app.name("course", suggests) }) : "";
  });

  /** What else an entry holds: the verdict, the goods, when it was put into the log, and by which rules it was decided. */
  function about({ verdict, goods, savedAt, rulebook }) {
    const words = [
      verdict && app.name("verdict", verdict),
      ...goods.map((one) => app.name("goods", one)),
      t("savedOn", { date: moment(savedAt, language) }),
      rulebook && t("byRules", { version: rulebook }),
    ];
    return words.filter(Boolean);
  }
  const title = el("span", { class: "label" }),
    reason = el("span", { class: "what" }),
    open = el("a", {}, t("open")),
    more = el("span", { class: "what" });
  const who = el("span", { class: "sr", id: `${name}-who` });
  shows.push((entry) => {
    title.textContent = app.name("marketplace", entry.marketplace);
    who.textContent = app.who(entry);
    reason.textContent = entry.reason ? app.name("reason", entry.reason) : t("noReason");
    more.textContent = about(entry).join(" · ");
    open.hidden = !entry.link;
    if (entry.link) open.href = `./${language === "en" ? "?lang=en" : ""}#${entry.link}`;
    open.setAttribute("aria-label", `${t("open")} ${app.who(entry)}`);
  });
  const stop = choice("stop", STOPS, t("stopUnsaid"));
  shows.push((entry) => {
    stop.hidden = !isSubscription(entry);
  });
  const remove = el(
    "button",
    { type: "button", class: "second", data: { do: "remove" }, onclick: () => app.remove(own) },
    t("remove"),
  );
  shows.push((entry) => remove.setAttribute("aria-label", t("removeOne", { who: app.who(entry) })));

  const element = el(
    "tr",
    {},
    el("th", { scope: "row" }, title, who, reason, more, open),
    el("td", {}, time("requestedAt"), time("answeredAt", { hasNow: true }), time("closedAt", { hasNow: true }), wrong),
    el("td", {}, course, minutes(), stop),
    el("td", {}, words("category", "input", { type: "text" }), words("note", "textarea", { rows: 2 })),
    el("td", {}, remove),
  );
  return {
    element,
    show(entry) {
      own = entry;
      element.dataset.entry = entry.id;
      for (const one of shows) one(entry);
    },
  };
}
