// Holds the file and decides its rows, away from the page: the page asks for the few rows it shows.
// Nothing is fetched here: the page hands over the compiled module with its rules and words.
import start, { Rulebook } from "kotowari";
import { decode, isFormula, MARK, parse, written } from "./csv.js";
import { caseOf, Refused } from "./cases.js";
import { brief, ORDERS } from "./ranking.js";
import { wordsIn } from "./guess.js";
import { FIELDS } from "./vocabulary.js";
import { say } from "./shown.js";
import { FIELD_NAMES, LANGUAGES, verdictName } from "./texts.js";

/** The page's requests are answered this often while rows are decided, in milliseconds. */
const SLICE = 24;
/** Distinct words of a column that are listed; more is no list of choices. */
const MOST_WORDS = 200;

let rulebook;
let file = null; // { text, header, rows }
let run = null; // { mapping, now, zone, language, results, bad }
let view = [];
let stopped = false;

const pause = (() => {
  const { port1, port2 } = new MessageChannel();
  const waiting = [];
  port1.onmessage = () => waiting.shift()();
  return () => new Promise((done) => { waiting.push(done); port2.postMessage(0); });
})();

const keptTexts = new Map();
const kept = (text) => keptTexts.get(text) ?? (keptTexts.set(text, text), text);

const DOES = {
  async begin({ module, parts: { "base.rules": base, ...parts } }) {
    await start({ module_or_path: module });
    rulebook = new Rulebook(new Uint8Array(base));
    for (const [name, bytes] of Object.entries(parts)) {
      if (name.endsWith(".rules")) rulebook.part(new Uint8Array(bytes));
      else rulebook.words(name.split(".", 1)[0], new TextDecoder().decode(bytes));
    }
  },

  read({ bytes, text }) {
    const from = bytes ? decode(new Uint8Array(bytes)) : { text, encoding: null, sure: true };
    const { header, rows, blank, delimiter } = parse(from.text);
    file = { text: from.text, header, rows };
    run = null;
    view = [];
    keptTexts.clear();
    const examples = header.map((_, column) => rows.find((row) => row.cells?.[column]?.trim())?.cells[column].trim().slice(0, 40) ?? "");
    return { header, examples, rows: rows.length, blank, delimiter, encoding: from.encoding, sure: from.sure };
  },

  words({ column, key }) {
    const field = FIELDS.get(key);
    const counts = new Map();
    for (const { cells } of file.rows) {
      for (const word of wordsIn(field, cells?.[column] ?? "")) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    const all = [...counts].sort((a, b) => b[1] - a[1]);
    return { words: all.slice(0, MOST_WORDS).map(([word, count]) => ({ word, count })), more: Math.max(0, all.length - MOST_WORDS) };
  },

  async decide({ mapping, now, zone, language }, progress) {
    run = { mapping, now: Date.parse(now), clock: now, zone, language, results: [], bad: [] };
    const mine = run;
    stopped = false;
    keptTexts.clear();
    const { rows } = file;
    const known = new Map(); // many requests are alike but for their label
    let done = 0;
    for (let slice = performance.now(); done < rows.length; done += 1) {
      if (performance.now() - slice > SLICE) {
        progress({ done, total: rows.length });
        await pause();
        if (stopped || run !== mine) break;
        slice = performance.now();
      }
      const row = rows[done];
      try {
        const given = complete(caseOf(row, file.header.length, mapping));
        const same = JSON.stringify(given);
        let result = known.get(same);
        if (!result) {
          result = brief(rulebook.decide(given, false, false), run.now, kept);
          if (known.size < 5_000) known.set(same, result);
        }
        mine.results.push({ ...result, at: done, language });
      } catch (reason) {
        mine.bad.push(refusal(row, done, reason, language));
      }
    }
    progress({ done, total: rows.length });
    const counts = {}, urgent = [0, 0, 0, 0, 0];
    for (const { verdict, urgency } of mine.results) {
      counts[verdict] = (counts[verdict] ?? 0) + 1;
      urgent[urgency] += 1;
    }
    return { total: rows.length, decided: mine.results.length, bad: mine.bad.length, left: rows.length - done, counts, urgent };
  },

  stop() {
    stopped = true;
  },

  /** Puts the list in order; answers how long it is. */
  arrange({ order, verdict }) {
    view = (run?.results ?? []).filter((row) => !verdict || row.verdict === verdict).sort(ORDERS[order]);
    return view.length;
  },

  rows({ from, to, language }) {
    return view.slice(from, to).map((row) => {
      // After a change of language only what is looked at is decided again.
      if (row.language !== language) Object.assign(row, brief(decided(row.at, language), run.now, kept), { language });
      const { line, cells } = file.rows[row.at];
      return { ...row, line, label: labelOf(cells), short: cells.length < file.header.length };
    });
  },

  /** Everything that the details of one row show. */
  details({ at, language }) {
    const { line, cells } = file.rows[at];
    const { flips, ...decision } = decided(at, language);
    return { line, label: labelOf(cells), short: cells.length < file.header.length, decision, ...brief(decision, run.now) };
  },

  bad({ from, to, language }) {
    return run.bad.slice(from, to).map(({ at }) => {
      const row = file.rows[at];
      const { field, message } = again(at, language);
      return { line: row.line, field, reason: message, text: file.text.slice(row.from, row.to) };
    });
  },

  async exportDecided({ language }, progress) {
    stopped = false;
    const t = (key) => say(language, key);
    let defused = 0;
    const put = (values) => {
      for (const value of values) if (typeof value === "string" && isFormula(value)) defused += 1;
      return written(values);
    };
    const parts = [MARK, put([...file.header.map((name, at) => name || `${t("column")} ${at + 1}`), ...["colVerdict", "colSettled", "colHeadline", "colThen", "colDue", "colDueWhat", "colCostLow", "colCostHigh", "colCurrency", "colAsk", "colMessage", "colRules", "colVersion"].map(t)])];
    const inFile = [...run.results].sort(ORDERS.line);
    let slice = performance.now();
    for (const [done, result] of inFile.entries()) {
      if (performance.now() - slice > SLICE) {
        progress({ done, total: inFile.length });
        await pause();
        if (stopped) return null;
        slice = performance.now();
      }
      const row = result.language === language ? result : { ...result, ...brief(decided(result.at, language), run.now) };
      const { cells } = file.rows[row.at];
      const own = file.header.map((_, column) => cells[column] ?? "");
      const minor = row.cost && ["JPY", "KRW"].includes(row.cost.currency) ? 1 : 100;
      const sum = (units) => (units === null || units === undefined ? null : units / minor);
      parts.push(put([...own, verdictName(row.verdict, row.presumed, language), t(`settled-${row.settled}`), row.headline, row.then ? verdictName(row.then, false, language) : "",
        row.due?.exact ?? "", row.due?.says ?? "", sum(row.cost?.low), sum(row.cost?.high), row.cost?.currency ?? "", row.asks.replaceAll("\n", " / "), row.message ?? "", row.rules, row.version]));
    }
    return { blob: new Blob(parts, { type: "text/csv;charset=utf-8" }), defused };
  },

  exportBad({ language }) {
    const t = (key) => say(language, key);
    const parts = [MARK, written([t("line"), t("colField"), t("colReason"), t("colText")])];
    let defused = 0;
    for (const row of DOES.bad({ from: 0, to: run.bad.length, language })) {
      const values = [row.line, row.field, row.reason, row.text];
      for (const value of values) if (typeof value === "string" && isFormula(value)) defused += 1;
      parts.push(written(values));
    }
    return { blob: new Blob(parts, { type: "text/csv;charset=utf-8" }), defused };
  },
};

/** The row's case with what the page knows: the time, the zone and the language. */
const complete = (given, language = run.language) => ({ ...given, now: run.clock, sellerTimeZone: run.zone, language });
const decided = (at, language) => rulebook.decide(complete(caseOf(file.rows[at], file.header.length, run.mapping), language), false, false);
const labelOf = (cells) => (run.mapping.label === null ? "" : (cells?.[run.mapping.label] ?? "").trim());

/** Why a row was refused: by this page, or in the core's own words. */
function refusal(row, at, reason, language) {
  const key = reason.field ?? "";
  const field = FIELD_NAMES[key]?.[LANGUAGES.indexOf(language)] ?? key;
  if (reason instanceof Refused) return { at, field, message: say(language, `fault-${reason.fault}`, { given: reason.given, field, columns: String(file.header.length) }) };
  return { at, field, message: String(reason.message).replace(`\`${key}\`${language === "ja" ? " " : ""}`, `\`${key}\``).replaceAll(`\`${key}\``, language === "ja" ? `「${field}」` : `“${field}”`) };
}
function again(at, language) {
  try {
    decided(at, language);
  } catch (reason) {
    return refusal(file.rows[at], at, reason, language);
  }
  return { field: "", message: "" };
}

/** Answers the page's requests, each by its number. */
export function serve() {
  self.onmessage = async ({ data: { id, does, ...given } }) => {
    try {
      const answer = await DOES[does](given, (progress) => self.postMessage({ id, progress }));
      self.postMessage({ id, answer });
    } catch (reason) {
      self.postMessage({ id, failed: String(reason?.message ?? reason) });
    }
  };
}
