// The first field of the page: the buyer's message, pasted. What is read in it is shown as a proposal (reader.js), with the
// words that it was read from; the seller takes it over, changed or as it is, and goes on with the questions that are left.
import { element, language } from "../shared/checker.js";
import { el } from "../shared/dom.js";
import { REASON_NAMES } from "../shared/names.js";
import { LONGEST, read } from "./reader.js";
import { CHANNEL_NAMES, WORDS } from "./words.js";

const box = document.querySelector("details.paste");
const index = () => (language() === "ja" ? 0 : 1);

const label = el("label", { for: "paste-message" });
const hint = el("p", { id: "paste-hint" });
const area = el("textarea", {
  id: "paste-message",
  rows: 4,
  maxlength: LONGEST,
  autocomplete: "off",
  spellcheck: "false",
  "aria-describedby": "paste-hint",
  oninput: propose,
});
const proposal = el("div", { class: "proposal", role: "status" });

/** One choice among what was read, with the words it was read from; the last is that nothing of it is meant. */
function choice({ name, value, label, words = "", checked = false }) {
  return el(
    "label",
    {},
    el("input", { type: "radio", name, value, checked }),
    el("span", {}, label),
    words ? el("q", {}, words) : null,
  );
}

function propose() {
  const text = WORDS[language()];
  if (!area.value.trim()) return proposal.replaceChildren();
  const { reasons, channel, language: spoken } = read(area.value);
  const isRead = reasons.length > 0;
  const because = el(
    "fieldset",
    {},
    el("legend", {}, text.reason),
    reasons.map(({ value, words }, at) =>
      choice({ name: "paste-reason", value, label: REASON_NAMES[value][index()], words, checked: at === 0 }),
    ),
    choice({ name: "paste-reason", value: "", label: isRead ? text.other : text.none, checked: !isRead }),
  );
  const { value, words } = channel;
  const by = el(
    "fieldset",
    {},
    el("legend", {}, text.channel),
    choice({ name: "paste-channel", value, label: CHANNEL_NAMES[value][index()], words, checked: true }),
    choice({ name: "paste-channel", value: "", label: text.other }),
  );
  const letter = spoken ? [el("p", {}, text.language[spoken])] : [];
  const go = el("button", { type: "button", class: "go", onclick: () => take(spoken) }, text.go);
  proposal.replaceChildren(el("p", {}, text.proposal), because, by, ...letter, go);
}

/** Takes over what stands chosen: it answers the questions it fits, and each answer can be changed like any other. */
function take(spoken) {
  const chosen = (name) => proposal.querySelector(`[name=${name}]:checked`)?.value || undefined;
  const told = { reason: chosen("paste-reason"), channel: chosen("paste-channel"), buyerLanguage: spoken ?? undefined };
  element.facts = {
    ...element.facts,
    ...Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)),
  };
  box.open = false;
  queueMicrotask(() => element.shadowRoot.querySelector("[data-focus]")?.focus());
}

function showWords() {
  const text = WORDS[language()];
  label.textContent = text.label;
  hint.textContent = text.hint;
  propose();
}

box.append(label, area, hint, proposal);
showWords();
area.focus();

let shown = language();
element.addEventListener("kotowari:change", () => {
  if (language() === shown) return;
  shown = language();
  showWords();
});
