// Holds the file and decides its rows, away from the page: the page asks for the few rows it shows.
// Nothing is fetched here: the page hands over the compiled module with its rules and words.
import start, { Rulebook } from "kotowari";
import { decode, isFormula, MARK, parse, written } from "../shared/csv.js";
import { instant } from "../shared/time.js";
import { LANGUAGES } from "../shared/words.js";
import { asideOf, caseOf, cellOf, Refused } from "./cases.js";
import { wordsIn } from "./guess.js";
import { decimals } from "./money.js";
import { askKey, brief, ORDERS } from "./ranking.js";
import { say } from "./shown.js";
import { FIELD_NAMES, inWords, verdictName } from "./texts.js";
import { FIELDS } from "./vocabulary.js";

/** The page's requests are answered this often while rows are decided, in milliseconds. */
const SLICE = 24;
/** Characters of the first cell of a column, shown as its example. */
const MOST_OF_EXAMPLE = 40;
/** Distinct words of a column that are listed; more is no list of choices. */
const MOST_WORDS = 200;

let rulebook;
let file = null; // { text, header, rows }
let run = null; // { mapping, now, clock, zone, language, known, results, bad, aside }
let answers = new Map(); // row → what the seller said of it, a piece of a Case
let done = new Set(); // rows that are dealt with
let view = []; // the rows of the list, in its order
let stopped = false;

const pause = (() => {
  const { port1, port2 } = new MessageChannel();
  const waiting = [];
  port1.onmessage = () => waiting.shift()();
  return () =>
    new Promise((done) => {
      waiting.push(done);
      port2.postMessage(0);
    });
})();

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
    const firstIn = (column) => rows.find((row) => row.cells?.[column]?.trim())?.cells[column].trim() ?? "";
    const examples = header.map((_, column) => firstIn(column).slice(0, MOST_OF_EXAMPLE));
    return { header, examples, rows: rows.length, blank, delimiter, excess, encoding: from.encoding, sure: from.sure };
  },

  words({ from, key }) {
    const field = FIELDS.get(key);
    const counts = new Map();
    for (const { cells } of file.rows) {
      for (const word of wordsIn(field, cellOf(cells, from))) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    const all = [...counts].sort((a, b) => b[1] - a[1]);
    return {
      words: all.slice(0, MOST_WORDS).map(([word, count]) => ({ word, count })),
      more: Math.max(0, all.length - MOST_WORDS),
    };
  },

  /** Decides every row, `progress` at each pause; in the meantime the rows' requests are answered. */
  async decide({ mapping, now, zone, language }, progress) {
    stopped = false;
    const mine = {
      mapping,
      zone,
      language,
      now: Date.parse(now),
      clock: now,
      known: new Map(), // what cells were read as
      results: [],
      bad: [],
      aside: { total: 0, none: 0, cancelled: 0, continued: 0 },
    };
    run = mine;
    view = [];
    const { rows } = file;
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
        mine.results.push({ ...briefly(read, language), at: read, language });
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
    const decision = decided(at, language);
    const alike = decision.ask.map((ask) => run.results.filter((row) => row.asked.includes(askKey(ask))).length);
    return { index, total: view.length, at, ...shownOf(at), decision, alike, ...brief(decision, run.now) };
  },

  /** Takes an answer of the seller's for one row, or for all rows with the same question, and decides these again. */
  answer({ at, key, given, all, language }) {
    const rows = run.results.filter((row) => row.at === at || (all && row.asked.includes(key)));
    let refused = null,
      changed = 0;
    for (const row of rows) {
      const before = answers.get(row.at);
      answers.set(row.at, joined(before, given));
      try {
        Object.assign(row, briefly(row.at, language), { language });
        changed += 1;
      } catch (reason) {
        // What cannot be true of this row is not said of it.
        if (before) answers.set(row.at, before);
        else answers.delete(row.at);
        if (row.at === at) refused = refusal(row.at, reason, language).message;
      }
    }
    return { ...counted(run), left: 0, changed, refused };
  },

  /** Takes the answers to one row back. */
  unanswer({ at, language }) {
    answers.delete(at);
    const row = run.results.find((one) => one.at === at);
    Object.assign(row, briefly(at, language), { language });
    return { ...counted(run), left: 0 };
  },

  mark({ at, is }) {
    if (is) done.add(at);
    else done.delete(at);
    return done.size;
  },

  /** What the page needs to store the list, and takes it back. */
  snapshot() {
    return { text: file.text, answers: [...answers], done: [...done] };
  },
  restore(told) {
    answers = new Map(told.answers.filter(([at]) => file.rows[at]));
    done = new Set(told.done.filter((at) => file.rows[at]));
  },

  bad({ from, to, language }) {
    return run.bad.slice(from, to).map(({ at }) => {
      const row = file.rows[at];
      const { field, message } = refusedAgain(at, language);
      return { line: row.line, field, reason: message, text: file.text.slice(row.from, row.to) };
    });
  },

  async exportDecided({ language }, progress) {
    stopped = false;
    const t = (key) => say(language, key);
    const table = csvTable();
    const headings = file.header.map((name, at) => name || `${t("column")} ${at + 1}`);
    table.add([...headings, ...DECIDED_COLUMNS.map(t)]);
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
      table.add([...own, ...decidedCells(row, language)]);
    }
    return table.file();
  },

  exportBad({ language }) {
    const t = (key) => say(language, key);
    const table = csvTable();
    table.add([t("line"), t("colField"), t("colReason"), t("colText")]);
    for (const { line, field, reason, text } of DOES.bad({ from: 0, to: run.bad.length, language }))
      table.add([line, field, reason, text]);
    return table.file();
  },
};

/** A CSV that grows row by row. `defused`: cells that a spreadsheet would have run. */
function csvTable() {
  const parts = [MARK];
  let defused = 0;
  return {
    add(values) {
      defused += values.filter((value) => typeof value === "string" && isFormula(value)).length;
      parts.push(written(values));
    },
    file: () => ({ blob: new Blob(parts, { type: "text/csv;charset=utf-8" }), defused }),
  };
}

/** The columns that the export has besides those of the file, by the keys of their headings. */
const DECIDED_COLUMNS = [
  "colVerdict",
  "colSettled",
  "colHeadline",
  "colThen",
  "colDue",
  "colDueWhat",
  "colCostLow",
  "colCostHigh",
  "colCurrency",
  "colAsk",
  "colMessage",
  "colRules",
  "colVersion",
];

/** What stands in them of a row. */
function decidedCells(row, language) {
  const { verdict, presumed, settled, headline, then, due, cost, asks, message, rules, version } = row;
  const inUnits = (minor) => (minor === null || minor === undefined ? null : minor / 10 ** decimals(cost.currency));
  return [
    verdictName({ verdict, presumed }, language),
    say(language, `settled-${settled}`),
    headline,
    then ? verdictName({ verdict: then }, language) : "",
    due?.exact ?? "",
    due?.says ?? "",
    inUnits(cost?.low),
    inUnits(cost?.high),
    cost?.currency ?? "",
    asks.replaceAll("\n", " / "),
    message ?? "",
    rules,
    version,
  ];
}

/** The case of a row with what the page knows: what the seller answered, the time, the zone and the language. */
function complete(at, language) {
  const given = caseOf(file.rows[at], file.header.length, run.mapping, run.clock, run.known);
  return { ...joined(given, answers.get(at)), now: run.clock, sellerTimeZone: run.zone, language };
}
function decided(at, language) {
  const trace = false,
    flips = false;
  return rulebook.decide(complete(at, language), trace, flips);
}
/** What of a row's decision stands in the list. */
const briefly = (at, language) => brief(rulebook.brief(complete(at, language)), run.now);

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
  return {
    line,
    label: cell(label),
    product: cell(product),
    said: cell(said),
    short: cells.length < file.header.length, // it has fewer cells than there are headings
    done: done.has(at),
    answered: answers.has(at),
  };
}

/** How many of what there are. */
function counted({ results, bad, aside }) {
  const counts = {},
    urgent = [0, 0, 0, 0, 0];
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
  if (!(reason instanceof Refused))
    return { at, field, message: inWords(reason, language, (when) => instant(when, language)) };
  const values = { given: reason.given, field, columns: String(file.header.length) };
  return { at, field, message: say(language, `fault-${reason.fault}`, values) };
}
/** The same of a row that was refused before. */
function refusedAgain(at, language) {
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
