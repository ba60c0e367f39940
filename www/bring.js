// Brings the tools (www/tools/: history, links, paper, calendar file, memory) when they can first be of use: with the first
// tap, which Back can undo, or at once where the address tells a case or this device remembers something; and the button that
// keeps a case in the log (www/log/keep.js) once there is an answer, with the styles of what the device keeps and of paper; and
// the field for the buyer's message (www/paste/) and the shop's profile (www/shop/) when they are opened, the profile also where one is
// kept. Until then, and afterwards, the page is called what it is in the language that is read.
const element = document.querySelector("kotowari-check");
const TITLE = { ja: document.title, en: "May I refuse this cancellation? kotowari" };
const [tools, keep, paste, shop, styles] = document.querySelectorAll("template");

// A template holds a script with its hash: no script URL is made at run time. What is taken out of it comes once.
const bring = ({ content }) => document.body.append(content);

function remembers(...entries) {
  try {
    return entries.some((entry) => localStorage.getItem(entry) !== null);
  } catch {
    return false; // storage may be blocked
  }
}

element.addEventListener("kotowari:change", () => {
  document.title = TITLE[element.lang] ?? TITLE.ja;
  if (element.case) bring(tools);
  if (element.shadowRoot.querySelector("[data-verdict]")) [keep, styles].forEach(bring);
});
document.querySelector("details.paste").addEventListener("toggle", () => bring(paste));
addEventListener("hashchange", () => bring(tools));
document.querySelector("[data-tool=shop]").addEventListener("toggle", () => bring(shop));
if (location.hash || remembers("kotowari", "kotowari-cases", "kotowari-shop")) [tools, styles].forEach(bring);
if (remembers("kotowari-shop")) bring(shop);
