// Brings what keeps the case (www/tools/case.js: address, history, memory) when it can first be of use: with the first tap, which
// Back can undo; the tools (www/tools/: links, paper, calendar file), the button that keeps a case in the log (www/log/keep.js) and the
// styles of what the device keeps and of paper once there is an answer; all of it but the button at once where the address tells a
// case or this device remembers something; and the field for the buyer's message (www/paste/) and the shop's profile (www/shop/) when
// they are opened, the profile also where one is kept. Until then, and afterwards, the page is called what it is in the language that is read.
const element = document.querySelector("kotowari-check");
const TITLE = { ja: document.title, en: "May I refuse this cancellation? kotowari" };
const [keeper, tools, keep, paste, shop, styles] = document.querySelectorAll("template");

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
  if (element.case) bring(keeper);
  if (element.shadowRoot.querySelector("[data-verdict]")) [tools, keep, styles].forEach(bring);
});
document.querySelector("details.paste").addEventListener("toggle", () => bring(paste));
addEventListener("hashchange", () => [keeper, tools].forEach(bring));
document.querySelector("[data-tool=shop]").addEventListener("toggle", () => bring(shop));
if (location.hash || remembers("kotowari", "kotowari-cases", "kotowari-shop")) [keeper, tools, styles].forEach(bring);
if (remembers("kotowari-shop")) bring(shop);
