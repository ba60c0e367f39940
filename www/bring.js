// Brings the tools (www/tools/: history, links, paper, calendar file, memory) when they can first be of use: with the first
// tap, which Back can undo, or at once where the address tells a case or this device remembers something. Until then, and
// afterwards, the page is called what it is in the language that is read.
const element = document.querySelector("kotowari-check");
const TITLE = { ja: document.title, en: "May I refuse this cancellation? kotowari" };

// The template holds the script with its hash: no script URL is made at run time.
let brought = false;
function bring() {
  if (!brought) document.body.append(document.querySelector("template").content.cloneNode(true));
  brought = true;
}

function remembers() {
  try {
    return ["kotowari", "kotowari-cases", "kotowari-shop"].some((entry) => localStorage.getItem(entry) !== null);
  } catch {
    return false; // storage may be blocked
  }
}

element.addEventListener("kotowari:change", () => {
  document.title = TITLE[element.lang] ?? TITLE.ja;
  if (element.case) bring();
});
addEventListener("hashchange", bring);
if (location.hash || remembers()) bring();
