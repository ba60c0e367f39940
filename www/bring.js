// Brings the tools (www/tools/: history, links, paper, calendar file, memory) when they can first be of use: with the first
// tap, which Back can undo, or at once where the address tells a case or this device remembers something; and the button that
// keeps a case in the log (www/log/keep.js) once there is an answer. Until then, and afterwards, the page is called what it is
// in the language that is read.
const element = document.querySelector("kotowari-check");
const TITLE = { ja: document.title, en: "May I refuse this cancellation? kotowari" };
const [tools, keep] = document.querySelectorAll("template");

// A template holds a script with its hash: no script URL is made at run time. What is taken out of it comes once.
const bring = ({ content }) => document.body.append(content);

function remembers() {
  try {
    return ["kotowari", "kotowari-cases", "kotowari-shop"].some((entry) => localStorage.getItem(entry) !== null);
  } catch {
    return false; // storage may be blocked
  }
}

element.addEventListener("kotowari:change", () => {
  document.title = TITLE[element.lang] ?? TITLE.ja;
  if (element.case) bring(tools);
  if (element.shadowRoot.querySelector("[data-verdict]")) bring(keep);
});
addEventListener("hashchange", () => bring(tools));
if (location.hash || remembers()) bring(tools);
