// Tables as text: decoding, taking apart, and writing so that no spreadsheet runs what a buyer wrote.

/** What Excel holds in a cell, and therefore the longest quoted cell believed: one forgotten quote must not swallow a file. */
export const MOST_IN_CELL = 32_767;

/** More than any report has: such a file is no list of orders, or one whose separator is another. */
export const MOST_COLUMNS = 300;
/** Rows that one list may have. */
export const MOST_ROWS = 100_000;
/** Bytes, and UTF-16 units of a paste. */
export const MOST_SIZE = 30_000_000;

/** Text of a file: byte order mark, else UTF-8 where it is that, else Windows' Shift_JIS. */
export function decode(bytes) {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return read("utf-8", bytes, "UTF-8");
  if (a === 0xff && b === 0xfe) return read("utf-16le", bytes, "UTF-16LE");
  if (a === 0xfe && b === 0xff) return read("utf-16be", bytes, "UTF-16BE");
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "UTF-8", sure: true };
  } catch {
    return read("shift_jis", bytes, "Shift_JIS");
  }
}

/** Characters that could not be read stand as U+FFFD, and `sure` is false. */
function read(label, bytes, encoding) {
  try {
    return { text: new TextDecoder(label, { fatal: true }).decode(bytes), encoding, sure: true };
  } catch {
    return { text: new TextDecoder(label).decode(bytes), encoding, sure: false };
  }
}

/** Cells of one row that are taken apart; the header is refused long before. */
const MOST_CELLS = 2 * MOST_COLUMNS;
const NOTHING = { delimiter: ",", header: [], rows: [], blank: 0 };

/**
 * Takes a table apart: its first row that is not blank is the header. Each row knows its line as an editor counts
 * it (of its start, from 1) and where it stands in the text, so that it can be shown as it was written. `excess` where
 * it is too much for a list, by the name of its text: then there are no rows.
 */
export function parse(text) {
  const named = text.match(/^\ufeff?sep=(.)(\r\n|\n|\r)/i); // Excel's own hint
  const start = named ? named[0].length : text.startsWith("\ufeff") ? 1 : 0;
  const delimiter = named?.[1] ?? sniff(text.slice(start, start + 65_536));
  const rows = [];
  let header = null,
    blank = 0,
    at = start,
    line = named ? 2 : 1;
  while (at < text.length) {
    const row = record(text, at, delimiter);
    if (!header && (row.cells?.length > MOST_COLUMNS || row.fault === "too-wide"))
      return { ...NOTHING, excess: "tooManyColumns" };
    if (row.cells?.every((cell) => cell.trim() === "")) blank += 1;
    else if (!header) header = row.cells ?? [text.slice(at, row.end)];
    else if (rows.length === MOST_ROWS) return { ...NOTHING, excess: "tooManyRows" };
    else rows.push({ line, from: at, to: row.end, cells: row.cells, fault: row.fault });
    line += lines(text, at, row.next);
    at = row.next;
  }
  return { delimiter, header: (header ?? []).map((name) => name.trim()), rows, blank };
}

/** The separator that cuts the first rows into the most columns, alike in each. */
export function sniff(sample) {
  let best = { delimiter: ",", score: 0 };
  for (const delimiter of [",", "\t", ";"]) {
    const widths = [];
    for (let at = 0; at < sample.length && widths.length < 20;) {
      const row = record(sample, at, delimiter);
      if (row.cells?.some((cell) => cell.trim())) widths.push(row.cells.length);
      at = row.next;
    }
    const alike = widths.filter((width) => width === widths[0]).length / (widths.length || 1);
    const score = widths[0] > 1 ? alike * 100 + widths[0] : 0;
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

/** One row from `at`: its cells, where it ends and where the next one starts. A quote that is never closed, or closed
 * amid a cell, spoils its own line and no other. */
function record(text, at, delimiter) {
  const cells = [];
  for (let from = at; ;) {
    let to;
    if (text[from] === '"') {
      let value = "",
        piece = from + 1,
        close;
      for (;;) {
        close = text.indexOf('"', piece);
        if (close < 0 || close - from > MOST_IN_CELL) return spoilt(text, at, "quote-open");
        value += text.slice(piece, close);
        if (text[close + 1] !== '"') break;
        value += '"';
        piece = close + 2;
      }
      to = close + 1;
      if (to < text.length && text[to] !== delimiter && !newline(text, to)) return spoilt(text, at, "quote-stray");
      cells.push(value);
    } else {
      for (to = from; to < text.length && text[to] !== delimiter && !newline(text, to);) to += 1;
      cells.push(text.slice(from, to));
    }
    if (text[to] !== delimiter || to >= text.length) return { cells, end: to, next: to + newline(text, to) };
    if (cells.length > MOST_CELLS) return spoilt(text, at, "too-wide");
    from = to + 1;
  }
}

function spoilt(text, at, fault) {
  let end = at;
  while (end < text.length && !newline(text, end)) end += 1;
  return { fault, end, next: end + newline(text, end) };
}

/** Length of the line break here: 0 where there is none. */
function newline(text, at) {
  const code = text.charCodeAt(at);
  if (code === 13) return text.charCodeAt(at + 1) === 10 ? 2 : 1;
  return code === 10 ? 1 : 0;
}

function lines(text, from, to) {
  let count = 0;
  for (let at = from; at < to;) {
    const length = newline(text, at);
    if (length) count += 1;
    at += length || 1;
  }
  return count;
}

// What a spreadsheet may take for a formula, the full-width forms included. Nothing that cannot be seen helps before it:
// blanks, marks and formatting characters of every kind, and the letters that are drawn as nothing.
const FORMULA = /^(?:[\t\r\n]|[\p{Z}\p{C}\p{M}\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0]*[=+\-@＝＋－＠])/u;

/** Whether a cell would be defused. */
export const isFormula = (text) => FORMULA.test(text);

/** One cell of a file for spreadsheets. Numbers are ours and stay numbers; text that looks like a formula gets a
 * quote in front, which spreadsheets take for "this is text". */
export function cell(value) {
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return String(value);
  const safe = isFormula(value) ? `'${value}` : value;
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One row of a file for spreadsheets. */
export const written = (values) => `${values.map(cell).join(",")}\r\n`;

/** What makes Excel read the file as UTF-8. */
export const MARK = "\ufeff";
