// The button beside an answer that keeps the case in the log. It comes once there is an answer, with nothing of it before.
import { decide } from "../pkg/element.js";
import { element, language, part } from "../shared/checker.js";
import { el, icon } from "../shared/dom.js";
import { open, parse, words, write } from "../tools/link.js";
import { instantOf, received } from "./entry.js";
import { moment } from "./shown.js";
import { USUAL } from "./retention.js";
import * as store from "./store.js";
import { sentence } from "../shared/words.js";
import { KEEP } from "./texts.js";

const BOOK = "M6 4h11a2 2 0 0 1 2 2v14H8a2 2 0 0 1-2-2zM6 18a2 2 0 0 1 2-2h11M9.5 8.5h6M9.5 11.5h4";

const t = (key, values) => sentence(KEEP, language(), key, values);

const told = el("span"),
  said = el("span"),
  look = el("a");
const button = el(
  "button",
  { type: "button", data: { tool: "keep" }, "aria-describedby": "keep-note", onclick: keep },
  icon(BOOK),
  told,
);
const note = el("p", { id: "keep-note", role: "status", data: { tool: "kept" } }, said, " ", look);

let id = null; // of the entry that the case on the page is
let kept = ""; // the case as it was kept
let outcome = ""; // what became of the button, by the key of its words
let date = "";
let asked = false; // whether there is a log

/** The case in words without its moment, which passes by itself. */
function facts({ now, ...rest } = element.case ?? {}) {
  return words(rest);
}

/** What the case says of an entry. */
function known() {
  const given = element.case,
    all = words(given);
  const decision = decide({ ...parse(all), language: language() });
  const { overall, assumed, rulebook } = decision;
  return {
    marketplace: given.marketplace,
    reason: typeof given.reason === "string" ? given.reason : null, // a list says one of these
    goods: [...(given.goods ?? []), ...(given.channel === "subscription-page" ? ["subscription"] : [])],
    verdict: overall === "may-refuse" && assumed.length > 0 ? "may-refuse-if" : overall,
    rulebook: rulebook.version,
    link: write(all, decision),
    // A day without a time says nothing about hours: it stays in the link.
    ...(instantOf(given.requestedAt) ? { requestedAt: instantOf(given.requestedAt) } : {}),
  };
}

const sameCase = ({ link }) => link && facts(open(link).case) === facts();

/** Keeps the case, or what has become of it since it was kept; how that went, by the key of its words. */
async function put() {
  if (id !== null) {
    if (facts() === kept) return "already";
    const { entry, faults } = await store.change(id, known());
    if (entry) return "renewed";
    if (faults) return "clash";
  } else if (outcome !== "double") {
    const double = (await store.read()).entries.find(sameCase);
    if (double) {
      date = received(double);
      return "double";
    }
  }
  const { entry } = store.entryOf(known());
  if (!entry) return "clock"; // no entry is of such a day
  await store.put([entry]);
  id = entry.id;
  return "kept";
}

async function keep() {
  const now = facts();
  outcome = await put().catch(() => "blocked");
  if (["kept", "renewed"].includes(outcome)) {
    kept = now;
    asked = true;
  }
  show();
}

function show() {
  button.hidden = note.hidden = element.shadowRoot.querySelector("[data-verdict]") === null; // what is not decided is no entry yet
  told.textContent = t(id !== null && facts() !== kept ? "renew" : "keep");
  const words = outcome
    ? t(outcome, { date: date && moment(date, language()) })
    : asked
      ? ""
      : t("first", { months: USUAL });
  if (said.textContent !== words) said.textContent = words; // what is said again is read out again
  look.textContent = t("look");
  look.href = language() === "en" ? "log.html?lang=en" : "log.html";
  look.hidden = !asked || outcome === "blocked";
}

let before = facts();
element.addEventListener("kotowari:change", () => {
  const now = facts();
  if (now !== before) outcome = "";
  if (!now) id = null; // started over, or another case
  before = now;
  show();
});

part("keeping").querySelector("summary").after(button, note);
show();
store
  .exists()
  .then(
    (is) => {
      asked = is;
    },
    () => {
      outcome = "blocked";
    },
  )
  .then(show);
store.heard(async () => {
  asked = await store.exists();
  if (id !== null && !(await store.read()).entries.some((entry) => entry.id === id)) id = null; // deleted there
  show();
});
