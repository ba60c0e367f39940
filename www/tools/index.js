// What the checker's own page can do with an answer: pass it on as a link, print it, put its deadlines in a calendar, and have
// this device remember the shop's terms. ../bring.js brings it once an answer stands, or with the case (./case.js) where the
// address tells one or this device remembers something.
import { element, language, part, showNote } from "../shared/checker.js";
import { el, save } from "../shared/dom.js";
import { fill } from "../shared/words.js";
import { calendar, events } from "./calendar.js";
import { again, facts, forget as erase, opened, profile, remind, showing } from "./case.js";
import * as link from "./link.js";
import * as memory from "./memory.js";
import { fit, rows } from "./paper.js";
import { MARKETPLACES, NAMES, WORDS } from "./words.js";

/** Days after which a rulebook that cannot be renewed says its age. */
const FRESH = 30;
const DAY = 86_400_000;

const words = () => WORDS[language()];
/** What a link names may be no verdict at all, and is not shown as it stands. */
const name = (id) => (Object.hasOwn(NAMES, id) ? NAMES[id][language() === "ja" ? 0 : 1] : words().unknown);
const minute = (instant) => instant.slice(0, 16).replace("T", " ");

let address = ""; // the link that was made
let outcome = ""; // what became of the last button, by the key of its words

const terms = () => memory.terms(element.case ?? {}, language());

/** What to say of the opened link: a sentence and what changed, each item with a rule's name or its source. */
function openedNote(shown) {
  const text = words();
  if (opened.problem) return [text[opened.problem]];
  const decision = again(opened.case);
  const { same, fresh, gone } = link.compare(opened, decision);
  // A link holds the halves; what is said, as on the card, is the whole.
  const whole = ({ verdict, then }) =>
    then && ["may-refuse", "not-a-cancellation"].includes(verdict) ? then : verdict;
  const called = (one) => name(one.assumed?.length && whole(one) === "may-refuse" ? "may-refuse-if" : whole(one));
  const differs = (one, other) => whole(one) !== whole(other);
  const { version } = decision.rulebook;
  const { now } = opened.case; // the core has read it
  const values = { of: now ? fill(text.of, { date: minute(now) }) : "", version };
  const changes = same
    ? []
    : [
        ...(version === opened.rulebook ? [] : [[text.other]]),
        ...(differs(opened, decision)
          ? [[fill(text.verdict, { before: called(opened), after: called(decision) })]]
          : []),
        ...fresh.map(({ says, sources: [source] }) => [text.fresh + says, source]),
        ...(gone.length > 0 ? [[text.gone]] : []),
      ];
  if (!same && !changes.some(([said]) => said !== text.other)) changes.push([text.details]);
  if (shown && differs(shown, decision)) changes.push([fill(text.time, { after: called(shown) })]);
  else if (shown) {
    // Time has passed: what is due is counted from today, and may be over for who acted when the link was made.
    const moved = decision.duties.find(
      ({ id, due }) => due && shown.duties.some((now) => now.id === id && now.due !== due),
    );
    if (moved) changes.push([fill(text.due, { due: minute(moved.dueLocal ?? moved.due) })]);
  }
  return [fill(text[same ? "same" : "changed"], values), ...changes];
}

let noted = "";
function showOpened(decision) {
  const said = opened ? openedNote(decision) : [];
  const shown = JSON.stringify(said);
  if (shown === noted) return;
  noted = shown;
  const [sentence, ...changes] = said;
  const items = changes.map(([text, more]) => {
    if (!more) return el("li", {}, text);
    if (!more.url?.startsWith("https://")) return el("li", {}, text, el("code", {}, more.title));
    return el(
      "li",
      {},
      text,
      " ",
      el("a", { href: more.url, target: "_blank", rel: "noopener noreferrer" }, more.title),
    );
  });
  const note = () => el("div", { class: "notice" }, el("p", {}, sentence), items.length > 0 && el("ul", {}, items));
  part("opened").replaceChildren(...(sentence ? [note()] : []));
}

function agedNote(now) {
  if (!now || navigator.onLine) return "";
  const days = Math.floor((Date.now() - new Date(now.rulebook.asOf)) / DAY);
  return days > FRESH && element.case?.now ? fill(words().aged, { date: now.rulebook.asOf, days }) : "";
}

let before = facts(); // the case that was shown last
function show() {
  const now = facts();
  if (now !== before) address = outcome = "";
  before = now;
  const { decision, shadowRoot } = element;
  const answered = shadowRoot.querySelector("[data-verdict]") !== null;
  showOpened(decision);
  showNote("aged", agedNote(decision));
  const text = memory.kept();
  part("acts").hidden = !answered;
  const cases = memory.cases();
  part("tools").hidden = !answered && text === null && cases === null && !profile;
  for (const key of ["tools", "link", "print", "ics", "keeping", "remember", "recent", "forget", "shop"]) {
    part(key).querySelector("span").textContent = words()[key];
  }
  part("recent").querySelector("input").checked = cases !== null;
  list(cases ?? []);
  part("ics").hidden = !decision || events(decision, new Date()).length === 0;
  showNote("outcome", words()[outcome] ?? "");
  showNote("address", address);
  const check = part("remember").querySelector("input");
  check.checked = text !== null && text === terms();
  part("forget").hidden = text === null && cases === null;
  showNote("hint", words()[outcome === "blocked" ? "blocked" : "hint"]);
}

/** The cases kept, as buttons. */
let listed = "";
function list(cases) {
  const places = part("cases");
  places.hidden = cases.length === 0;
  const shown = JSON.stringify([language(), cases]);
  if (shown === listed) return;
  listed = shown;
  places.setAttribute("aria-label", words().cases);
  places.replaceChildren(
    ...cases.map(({ day, told, case: { marketplace } }) => {
      const place = MARKETPLACES[marketplace]?.name[language() === "ja" ? 0 : 1] ?? "";
      const reopen = () => {
        location.hash = link.standing(told);
      };
      return el("li", {}, el("button", { type: "button", onclick: reopen }, `${place} ${day}`));
    }),
  );
}

async function copy() {
  const told = link.words(element.case);
  const fragment = link.write(told, again(link.parse(told)));
  // Asked for, so it may stand in the address bar too: a reload or a bookmark then keeps the case.
  history.replaceState(null, "", `${location.pathname}${location.search}#${fragment}`);
  address = `${location.origin}${location.pathname}#${fragment}`;
  outcome = await (async () => navigator.clipboard.writeText(address))().then(
    () => "copied",
    () => "failed",
  );
  show();
  if (outcome === "failed") getSelection().selectAllChildren(part("address"));
}

function saveCalendar() {
  const { now, money, ...order } = element.case;
  const text = calendar(element.decision, new Date(), link.fnv(link.words(order)), words());
  save(new Blob([text], { type: "text/calendar;charset=utf-8" }), "kotowari.ics");
}

function toPaper() {
  if (!element.case) return;
  const items = rows(element.case, element.shadowRoot, words().at).map(([term, told]) =>
    el("div", {}, el("dt", {}, term), el("dd", {}, told)),
  );
  part("record").replaceChildren(...items);
  fit(element.shadowRoot);
}

function remember({ target }) {
  if (target.checked) outcome = memory.keep(terms()) ? "" : "blocked";
  else memory.forget();
  show();
}

function recent({ target }) {
  if (!target.checked) memory.forgetCases();
  else if (memory.keepCase()) remind();
  else outcome = "blocked";
  show();
}

function forget() {
  erase();
  show();
  const next = part("tools").hidden
    ? element.shadowRoot.querySelector("[data-focus]")
    : part("remember").querySelector("input");
  next?.focus();
}

part("keeping").open = memory.kept() !== null || memory.cases() !== null;
for (const [name, act] of Object.entries({ link: copy, print: () => print(), ics: saveCalendar, forget }))
  part(name).addEventListener("click", act);
part("remember").addEventListener("change", remember);
part("recent").addEventListener("change", recent);
addEventListener("beforeprint", toPaper);
addEventListener("online", show);
addEventListener("offline", show);
showing(show);
