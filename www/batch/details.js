// One row in full, in a dialog: what to do, by when, the message, what is missing and what it rests on.
import { el, icon } from "./dom.js";
import { SHAPES } from "./icons.js";
import { cost, instant, remaining } from "./shown.js";

/** The verdict as icon and words, and how firm it is. */
export function verdictWords({ t }, row) {
  const sure = row.verdict === "may-refuse" && !row.presumed ? "full" : ["need-facts", "unsettled"].includes(row.verdict) ? "open" : "frame";
  return [
    el("span", { class: `verdict ${sure}`, data: { verdict: row.verdict } }, icon(SHAPES[row.verdict]), el("span", {}, t(row.verdict === "may-refuse" && row.presumed ? "may-refuse-if" : row.verdict))),
    row.verdict === "need-facts" ? null : el("span", { class: row.settled === "settled" ? "tag firm" : "tag" }, t(`settled-${row.settled}`)),
  ].filter(Boolean);
}

export async function openDetails(app, at) {
  const { t, language } = app;
  const row = await app.ask("details", { at, language });
  const { decision } = row;
  const called = row.label || t("rowName", { line: row.line });
  const part = (key, ...children) => el("section", {}, el("h3", {}, t(key)), ...children);
  const list = (items) => el("ul", {}, items.map((item) => el("li", {}, item)));
  const dues = decision.duties.map(({ says, due, dueLocal, limit, ifMissed }) => el("li", {},
    due ? el("p", { class: "time" }, el("strong", {}, instant(dueLocal ?? due, language)), " ", el("span", { class: "left" }, remaining(Date.parse(due), language))) : limit ? el("p", { class: "time" }, limit) : null,
    el("p", {}, says), ifMissed ? el("p", { class: "hint" }, t("ifMissed", { what: ifMissed })) : null));
  const events = decision.consequences.map(({ says, at: when, atLocal }) => [when ? `${instant(atLocal ?? when, language)}: ` : "", says].join(""));
  const body = decision.message && el("pre", { class: "letter", lang: decision.message.language, tabindex: "0" }, decision.message.body);
  const said = el("span", { role: "status" });
  const dialog = el("dialog", { class: "details", "aria-labelledby": "details-title", onclose: () => dialog.remove() },
    el("div", { class: "details-head" }, el("p", { class: "hint" }, [row.label, t("rowName", { line: row.line })].filter(Boolean).join(" · ")),
      el("button", { type: "button", class: "second", data: { do: "close" }, autofocus: true, onclick: () => dialog.close() }, t("close"))),
    el("h2", { id: "details-title" }, ...verdictWords(app, row), el("span", { class: "sr" }, ` ${called}`)),
    el("p", { class: "headline" }, decision.headline),
    row.short ? el("p", { class: "error" }, t("short")) : null,
    decision.then ? el("p", {}, el("strong", {}, `${t("then")}: ${t(decision.then)}`), " ", decision.thenHeadline ?? "") : null,
    decision.ask.length && decision.verdict === "need-facts" ? part("missing", list(decision.ask.map(({ says }) => says))) : null,
    decision.assumed.length ? part("presumes", list(decision.assumed.map(({ says }) => says))) : null,
    dues.length ? part("dues", el("ul", { class: "dues" }, dues)) : null,
    events.length ? part("happens", list(events)) : null,
    decision.money ? part("cost", el("p", {}, cost(row.cost, language))) : null,
    body ? part("messageTitle", body, decision.message.blanks.length ? el("p", { class: "hint" }, t("blanks", { blanks: decision.message.blanks.join(language === "ja" ? "、" : ", ") })) : null,
      el("p", { class: "row" }, el("button", { type: "button", class: "primary", data: { do: "copy-text" }, onclick: async () => {
        try {
          await navigator.clipboard.writeText(decision.message.body);
          said.textContent = t("copied", { row: called });
        } catch {
          getSelection().selectAllChildren(body);
          said.textContent = t("copyFailed");
        }
      } }, t("copyText")), said)) : null,
    decision.warnings.length ? part("warnings", list(decision.warnings.map(({ says }) => says))) : null,
    decision.ask.length && decision.verdict !== "need-facts" ? part("missing", list(decision.ask.map(({ says }) => says))) : null,
    part("sources", el("ul", {}, decision.grounds.map(({ says, sources, seenOn, stale }) => el("li", {}, el("p", {}, says),
      el("p", { class: "hint" }, sources.map(({ title, url }) => el("a", { href: url, rel: "noreferrer", target: "_blank" }, title)).flatMap((link) => [link, " "]),
        t("seen", { date: seenOn ?? t("undated") }), stale ? ` · ${t("stale")}` : "")))),
    el("p", { class: "hint" }, `${t("rulebook", { version: decision.rulebook.version })} · ${t("disclaimer")}`)));
  document.body.append(dialog);
  dialog.showModal();
}
