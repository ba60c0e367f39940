// The case on the checker's own page, from the first tap on: its address keeps it, each answer is a step of the history, and
// what this device remembers goes into it. Only here, not where the element is embedded: the address and the storage of
// another site's page are its own. ../bring.js brings it; what can be done with an answer is ./index.js, which comes after.
import { decide, words as bring } from "./pkg/element.js";
import { element, language } from "../shared/checker.js";
import * as link from "./link.js";
import * as memory from "./memory.js";
import * as shop from "./shop.js";

export let opened = null; // what the link in the address said, until something is changed
let openedAs = "";
export let profile = shop.read();
let started = false;
let show = () => {}; // the tools, once they are here

/** Hands over what is to be done whenever the case, or what is remembered, is another. */
export function showing(how) {
  show = how;
  if (started) show();
}

/** The case in words without its moment, which passes by itself. */
export function facts() {
  const { now, ...rest } = element.case ?? {};
  return link.words(rest);
}

/** Decides again what the link tells, as of the moment it was made: time that has passed is no change of the rules. */
export const again = (told) => decide({ ...told, language: language() });

/** Gives the element a case that is no answer of the seller's just now, with what the shop's profile adds; `then` runs when it is in. */
function put(told, then) {
  // Behind what a click before it has to say.
  queueMicrotask(() => {
    element.facts = { ...shop.facts(profile, told.marketplace), ...told };
    queueMicrotask(() => {
      before = facts();
      then?.();
    });
  });
}

/** Puts the case away that stands, as nobody's answer. */
function clear() {
  before = "";
  element.shadowRoot.activeElement?.blur(); // what is being typed belongs to the case that goes
  element.shadowRoot.querySelector("[data-do=over]")?.click();
}

/** Opens what the address says. False where that is no case. */
function follow() {
  const found = link.open(location.hash);
  if (!found) return false;
  try {
    if (!found.problem && !found.standing) again(found.case);
  } catch {
    found.problem = "refused";
  }
  if (found.problem) {
    opened = found;
    openedAs = facts();
    return false;
  }
  clear();
  const { now, ...rest } = found.case;
  if (rest.goods?.length === 0) delete rest.goods; // ordinary goods are taken for granted here too, and seen to be
  put(rest, () => {
    opened = found.standing ? null : found;
    openedAs = before;
  });
  return true;
}

/** Back, forward, or a link pasted into the address. */
async function turn() {
  await everyLanguage();
  if (!follow() && !location.hash) {
    clear();
    recall();
  }
  show();
  queueMicrotask(() => queueMicrotask(() => element.shadowRoot.querySelector("[data-focus]")?.focus()));
}

/**
 * The address keeps the case of the page, so that a reload finds it again; each answer is a step of the history, so that Back is
 * the question before it. What is typed is none. No browser sends a fragment.
 */
function stand(now) {
  const typing = element.shadowRoot.activeElement?.matches("input, select");
  history[typing ? "replaceState" : "pushState"](
    null,
    "",
    `${location.pathname}${location.search}${now && `#${link.standing(now)}`}`,
  );
}

let before = "";
/** The shop's profile was kept or erased (www/shop/): the case at hand is as it says now. */
function profiled() {
  profile = shop.read();
  const { now, letter, language: spoken, sellerTimeZone, ...rest } = element.case ?? {};
  if (rest.marketplace === "own-store") delete rest.paymentMethod;
  put(rest, () => show());
}

let place; // the marketplace of the case before
let kept = ""; // the case that this page keeps among the last ones
function changed() {
  const now = facts();
  if (now !== before) {
    if (opened && now !== openedAs) opened = null;
    if (!opened) stand(now);
    // "Start over": what is remembered stands again.
    if (!now) {
      kept = "";
      recall();
    }
  }
  before = now;
  // Of how buyers pay is spoken at a store of one's own, and known only once that was tapped.
  const { marketplace, paymentMethod } = element.case ?? {};
  if (marketplace !== place && marketplace === "own-store" && profile?.payments && !paymentMethod) {
    const { now: moment, language: spoken, sellerTimeZone, ...rest } = element.case;
    put(rest);
  }
  place = marketplace;
  remind();
  show();
}

/** Keeps a decided case among the last ones, where the seller has asked for it. */
export function remind() {
  const now = facts();
  if (memory.cases() === null || now === kept || !element.shadowRoot.querySelector("[data-verdict]")) return;
  if (memory.keepCase(now, kept)) kept = now;
}

function recall() {
  const { language, ...terms } = memory.recalled() ?? {};
  if (terms.marketplace || profile) put(terms);
}

/** Erases what is remembered, the profile apart. */
export function forget() {
  memory.forget();
  memory.forgetCases();
  kept = "";
}

/** A link may tell of a letter in a language that the page has not needed yet. */
const everyLanguage = () =>
  /^#k\d/.test(location.hash) ? Promise.all(["ja", "en", "de"].map(bring)).catch(() => {}) : undefined;

async function start() {
  const remembered = memory.recalled()?.language;
  if (remembered && !new URLSearchParams(location.search).has("lang")) element.lang = remembered;
  await everyLanguage();
  before = facts();
  // What was tapped before this script came is a step of the history too.
  if (!follow()) {
    if (before) stand(before);
    else recall();
  }
  element.addEventListener("kotowari:shop", profiled);
  element.addEventListener("kotowari:change", changed);
  addEventListener("hashchange", turn);
  started = true;
  show();
}

if (element.getAttribute("state") === "ready") start();
else {
  new MutationObserver((_, observer) => {
    if (element.getAttribute("state") !== "ready") return;
    observer.disconnect();
    start();
  }).observe(element, { attributeFilter: ["state"] });
}
