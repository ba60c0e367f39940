// The shop's profile on the checker's own page: its form, the own cost in the own currency, and the time until today's collection.
// ../bring.js brings it when the form is opened, or at once where a profile is kept; ../tools/ puts what it says into the case.
import { element, language, part, showNote } from "../shared/checker.js";
import { el } from "../shared/dom.js";
import { deviceTime } from "../shared/time.js";
import { read, keep } from "../tools/shop.js";
import { filled, form } from "./form.js";
import { collection, own } from "./said.js";
import { WORDS } from "./words.js";

const box = part("shop");
const words = () => WORDS[language()];
const carrier = el("p", { slot: "before" });

let profile = read();
let formed = "";
let outcome = ""; // what became of the last button, by the key of its words

function show() {
  const { decision } = element,
    text = words();
  const currency = decision?.money?.currency ?? null;
  box.querySelector("[type=submit] span").textContent = text.shopKeep;
  part("erase").querySelector("span").textContent = text.shopErase;
  part("erase").hidden = !profile;
  showNote("shop-hint", text.shopHint);
  showNote("shop-outcome", text[outcome] ?? "");
  const shown = JSON.stringify([language(), currency, profile]);
  // Not under the hands of who fills it in.
  if (shown !== formed && !box.querySelector(".profile").contains(document.activeElement)) {
    formed = shown;
    box.querySelector(".profile").replaceChildren(...form(profile, currency, text));
  }
  showNote("own", own(profile, decision, language(), text));
  // Once there is an answer, the collection matters only where the answer rests on it.
  const waits = element.shadowRoot.querySelector("[data-verdict]") === null || element.case?.leavesToday === true;
  carrier.textContent = waits ? collection(profile, new Date(), text) : "";
  if (!carrier.textContent) carrier.remove();
  else if (!carrier.isConnected) element.append(carrier);
}

function put(found, said) {
  const done = keep(found);
  outcome = done ? said : "blocked";
  if (done) profile = read();
  document.activeElement?.blur();
  element.dispatchEvent(new Event("kotowari:shop"));
  show();
}

box.querySelector("form").addEventListener("submit", (event) => {
  event.preventDefault();
  const today = deviceTime(new Date()).slice(0, 10);
  put(filled(event.target, profile, element.decision?.money?.currency, today), "shopKept");
});
part("erase").addEventListener("click", () => put({}, "shopErased"));
element.addEventListener("kotowari:change", show);
show();
