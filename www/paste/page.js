// The first field of the page: the buyer's message, pasted. What is read in it is shown as a proposal (reader.js), with the
// words that it was read from; the seller takes it over, changed or as it is, and goes on with the questions that are left.
import { REASON_NAMES } from "../batch/names.js";
import { LONGEST, read } from "./reader.js";
import { CHANNEL_NAMES, WORDS } from "./words.js";

const element = document.querySelector("kotowari-check");
const box = document.querySelector("details.paste");
const language = () => (element.lang === "en" ? "en" : "ja");
const index = () => (language() === "ja" ? 0 : 1);

function make(tag, attributes = {}, ...children) {
  const made = Object.assign(document.createElement(tag), attributes);
  made.append(...children);
  return made;
}

const area = make("textarea", { id: "paste-message", rows: 4, maxLength: LONGEST, autocomplete: "off", spellcheck: false });
const proposal = make("div", { className: "proposal" });
proposal.setAttribute("role", "status");

/** One choice among what was read, with the words it was read from; the last is that nothing of it is meant. */
function choice(name, value, label, words, checked) {
  const input = make("input", { type: "radio", name, value, checked });
  return make("label", {}, input, make("span", { textContent: label }), ...(words ? [make("q", { textContent: words })] : []));
}

function propose() {
  const text = WORDS[language()];
  if (!area.value.trim()) return proposal.replaceChildren();
  const { reasons, channel, language: spoken } = read(area.value);
  const because = make("fieldset", {}, make("legend", { textContent: text.reason }),
    ...reasons.map(({ value, words }, at) => choice("paste-reason", value, REASON_NAMES[value][index()], words, at === 0)),
    choice("paste-reason", "", reasons.length > 0 ? text.other : text.none, "", reasons.length === 0));
  const by = make("fieldset", {}, make("legend", { textContent: text.channel }),
    choice("paste-channel", channel.value, CHANNEL_NAMES[channel.value][index()], channel.words, true), choice("paste-channel", "", text.other, "", false));
  const letter = spoken ? [make("p", { textContent: text.language[spoken] })] : [];
  const go = make("button", { type: "button", className: "go", textContent: text.go });
  go.addEventListener("click", () => take(spoken));
  proposal.replaceChildren(make("p", { textContent: text.proposal }), because, by, ...letter, go);
}

/** Takes over what stands chosen: it answers the questions it fits, and each answer can be changed like any other. */
function take(spoken) {
  const chosen = (name) => proposal.querySelector(`[name=${name}]:checked`)?.value || undefined;
  const told = { reason: chosen("paste-reason"), channel: chosen("paste-channel"), buyerLanguage: spoken ?? undefined };
  element.facts = { ...element.facts, ...Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)) };
  box.open = false;
  queueMicrotask(() => element.shadowRoot.querySelector("[data-focus]")?.focus());
}

function words() {
  const text = WORDS[language()];
  label.textContent = text.label;
  hint.textContent = text.hint;
  propose();
}

const label = make("label", { htmlFor: area.id });
const hint = make("p", { id: "paste-hint" });
area.setAttribute("aria-describedby", hint.id);
area.addEventListener("input", propose);
box.append(label, area, hint, proposal);
words();
area.focus();

let shown = language();
element.addEventListener("kotowari:change", () => {
  if (language() === shown) return;
  shown = language();
  words();
});
