// Holds the file and decides its rows, away from the page: the page asks for the few rows it shows.
// Nothing is fetched here: the page hands over the compiled module with its rules and words.
import start, { Rulebook } from "kotowari";
import { decode, isFormula, MARK, parse, written } from "../shared/csv.js";
import { asideOf, caseOf, cellOf, Refused } from "./cases.js";
import { askKey, brief, ORDERS } from "./ranking.js";
import { wordsIn } from "./guess.js";
import { FIELDS } from "./vocabulary.js";
import { instant } from "../shared/time.js";
import { say } from "./shown.js";
import { LANGUAGES } from "../shared/words.js";
import { FIELD_NAMES, inWords, verdictName } from "./texts.js";

/** The page's requests are answered this often while rows are decided, in milliseconds. */
const SLICE = 24;
/** Distinct words of a column that are listed; more is no list of choices. */
const MOST_WORDS = 200;

let rulebook;
let file = null; // { text, header, rows }
let run = null; // { mapping, now, clock, zone, language, results, bad, aside }
let answers = new Map(); // row → what the seller said of it, a piece of a Case
let done = new Set(); // rows that are dealt with
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
    const { header, rows, blank, delimiter, excess } = parse(from.text);
    file = { text: from.text, header, rows };
    run = null;
    view = [];
    answers = new Map();
    done = new Set();
    keptTexts.clear();
    const examples = header.map((_, column) => rows.find((row) => row.cells?.[column]?.trim())?.cells[column].trim().slice(0, 40) ?? "");
    return { header, examples, rows: rows.length, blank, delimiter, excess, encoding: from.encoding, sure: from.sure };
  },

  words({ from, key }) {
    const field = FIELDS.get(key);
    const counts = new Map();
    for (const { cells } of file.rows) {
      for (const word of wordsIn(field, cellOf(cells, from))) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    const all = [...counts].sort((a, b) => b[1] - a[1]);
    return { words: all.slice(0, MOST_WORDS).map(([word, count]) => ({ word, count })), more: Math.max(0, all.length - MOST_WORDS) };
  },

  /** Decides every row, `progress` at each pause; in the meantime the rows' requests are answered. */
  async decide({ mapping, now, zone, language }, progress) {
    stopped = false;
    const mine = (run = { mapping, zone, language, now: Date.parse(now), clock: now, results: [], bad: [], aside: { total: 0, none: 0, cancelled: 0, continued: 0 } });
    view = [];
    keptTexts.clear();
    const { rows } = file;
    const known = new Map(); // many requests are alike but for their label
    let read = 0;
    for (let slice = performance.now(); read < rows.length; read += 1) {
      if (performance.now() - slice > SLICE) {
        progress({ done: read, total: rows.length });
        await pause();
        if (stopped || run !== mine) break;
        slice = performance.now();
      }
      const aside = asideOf(rows[read], mapping);
      if (aside) {
        mine.aside[aside] += 1;
        continue;
      }
      try {
        const given = complete(read);
        const same = JSON.stringify(given);
        let result = known.get(same);
        if (!result) {
          result = brief(rulebook.brief(given), run.now, kept);
          if (known.size < 5_000) known.set(same, result);
        }
        mine.results.push({ ...result, at: read, language });
      } catch (reason) {
        mine.bad.push(refusal(read, reason, language));
      }
    }
    progress({ done: read, total: rows.length });
    return { ...counted(mine), left: rows.length - read };
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
      if (row.language !== language) Object.assign(row, briefly(row.at, language), { language });
      return { ...row, ...shownOf(row.at) };
    });
  },

  /** Everything that the details of one row show: the row at this place of the list. */
  details({ index, language }) {
    const { at } = view[index];
    const { flips, ...decision } = decided(at, language);
    const alike = decision.ask.map((ask) => run.results.filter((row) => row.asked.includes(askKey(ask))).length);
    return { index, total: view.length, at, ...shownOf(at), decision, alike, ...brief(decision, run.now) };
  },

  /** Takes an answer of the seller's for one row, or for all rows with the same question, and decides these again. */
  answer({ at, key, given, all, language }) {
    const rows = run.results.filter((row) => row.at === at || (all && row.asked.includes(key)));
    let refused = null, changed = 0;
    for (const row of rows) {
      const before = answers.get(row.at);
      answers.set(row.at, joined(before, given));
      try {
        Object.assign(row, briefly(row.at, language), { language });
        changed += 1;
      } catch (reason) {
        // What cannot be true of this row is not said of it.
        before ? answers.set(row.at, before) : answers.delete(row.at);
        if (row.at === at) refused = refusal(row.at, reason, language).message;
      }
    }
    return { ...counted(run), left: 0, changed, refused };
  },

  /** Takes the answers to one row back. */
  unanswer({ at, language }) {
    answers.delete(at);
    const row = run.results.find((one) => one.at === at);
    Object.assign(row, brief(decided(at, language), run.now, kept), { language });
    return { ...counted(run), left: 0 };
  },

  mark({ at, is }) {
    if (is) done.add(at);
    else done.delete(at);
    return done.size;
  },

  /** What the page needs to keep the list, and takes it back. */
  kept() {
    return { text: file.text, answers: [...answers], done: [...done] };
  },
  restore(told) {
    answers = new Map(told.answers.filter(([at]) => file.rows[at]));
    done = new Set(told.done.filter((at) => file.rows[at]));
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
    for (const [place, result] of inFile.entries()) {
      if (performance.now() - slice > SLICE) {
        progress({ done: place, total: inFile.length });
        await pause();
        if (stopped) return null;
        slice = performance.now();
      }
      const row = result.language === language ? result : { ...result, ...briefly(result.at, language) };
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

/** The case of a row with what the page knows: what the seller answered, the time, the zone and the language. */
function complete(at, language = run.language) {
  const given = caseOf(file.rows[at], file.header.length, run.mapping, run.clock);
  return { ...joined(given, answers.get(at)), now: run.clock, sellerTimeZone: run.zone, language };
}
const decided = (at, language) => rulebook.decide(complete(at, language), false, false);
const briefly = (at, language) => brief(rulebook.brief(complete(at, language)), run.now, kept);

/** A piece of a Case with another one: traits of goods are added, everything else is replaced. */
function joined(before, given) {
  if (!given) return before ?? {};
  const goods = before?.goods && given.goods ? { goods: [...new Set([...before.goods, ...given.goods])] } : {};
  return { ...before, ...given, ...goods };
}

/** What of a row is shown and decides nothing. */
function shownOf(at) {
  const { line, cells } = file.rows[at];
  const cell = (column) => (column === null || column === undefined ? "" : (cells?.[column] ?? "").trim());
  const { label, product, said } = run.mapping;
  return { line, label: cell(label), product: cell(product), said: cell(said), short: cells.length < file.header.length, done: done.has(at), answered: answers.has(at) };
}

/** How many of what there are. */
function counted({ results, bad, aside }) {
  const counts = {}, urgent = [0, 0, 0, 0, 0];
  for (const { verdict, urgency } of results) {
    counts[verdict] = (counts[verdict] ?? 0) + 1;
    urgent[urgency] += 1;
  }
  return { total: file.rows.length, decided: results.length, bad: bad.length, counts, urgent, aside, done: done.size };
}

/** Why a row was refused: by this page, or by the core, in the words of this page. */
function refusal(at, reason, language) {
  const key = reason.field ?? "";
  const field = FIELD_NAMES[key]?.[LANGUAGES.indexOf(language)] ?? key;
  if (reason instanceof Refused) return { at, field, message: say(language, `fault-${reason.fault}`, { given: reason.given, field, columns: String(file.header.length) }) };
  return { at, field, message: inWords(reason, language, (when) => instant(when, language)) };
}
function again(at, language) {
  try {
    decided(at, language);
  } catch (reason) {
    return refusal(at, reason, language);
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
