// Tables as text: what is read is what was written, whatever wrote it; and no cell becomes a formula.
import assert from "node:assert/strict";
import { test } from "node:test";
import { cell, decode, isFormula, MOST_IN_CELL, MOST_ROWS, parse, sniff, written } from "../../www/shared/csv.js";

const cells = (text) => parse(text).rows.map((row) => row.cells ?? row.fault);

test("comma, tab and semicolon are told apart, commas inside quotes notwithstanding", () => {
  assert.equal(sniff('a,b\n"1;2;3","4"\n'), ",");
  assert.equal(sniff("a\tb\n1,5\t2\n"), "\t");
  assert.equal(sniff('a;b;c\n"1,5";2;3\n'), ";");
  assert.equal(sniff("alone\n1\n"), ",");
});

test("quoted cells keep separators, quotes and line breaks", () => {
  assert.deepEqual(cells('a,b\n"1,2","say ""no""\r\nplease"\n'), [["1,2", 'say "no"\r\nplease']]);
});

test("every kind of line break ends a row, and line numbers count as an editor does", () => {
  const { rows } = parse('h,i\r\n1,2\r\n"a\nb\rc",3\r\n\r\n4,5\r6,7\n8,9');
  assert.deepEqual(
    rows.map(({ line, cells: [first] }) => [line, first]),
    [
      [2, "1"],
      [3, "a\nb\rc"],
      [7, "4"],
      [8, "6"],
      [9, "8"],
    ],
  );
});

test("blank rows are counted and not read", () => {
  const { rows, blank } = parse("a,b\n\n1,2\n,\n  , \n3,4\n");
  assert.deepEqual([rows.length, blank], [2, 3]);
});

test("a quote that is never closed spoils its own line only", () => {
  const text = 'a,b\n1,2\n3,"open\n5,6\n7,"closed"\n';
  const { rows } = parse(text);
  assert.deepEqual(
    rows.map((row) => row.fault ?? row.cells.join()),
    ["1,2", "quote-stray", "5,6", "7,closed"],
  );
  assert.equal(text.slice(rows[1].from, rows[1].to), '3,"open');
  assert.deepEqual(cells('a,b\n1,"x\n2,3\n'), ["quote-open", ["2", "3"]]);
});

test("a quoted cell longer than any spreadsheet's is a forgotten quote", () => {
  const long = "x".repeat(MOST_IN_CELL + 1);
  assert.deepEqual(cells(`a,b\n1,"${long}"\n2,3\n`), ["quote-open", ["2", "3"]]);
});

test("a quote inside a cell that does not begin with one is a character", () => {
  assert.deepEqual(cells('a,b\n5" pipe,2\n'), [['5" pipe', "2"]]);
});

test("ten thousand forgotten quotes take no noticeable time", () => {
  const text = `a,b\n${'1,"x\n'.repeat(10_001)}`;
  const before = performance.now();
  assert.equal(parse(text).rows.length, 10_001);
  assert.ok(performance.now() - before < 5_000);
});

test("UTF-8 with and without its mark, UTF-16 and Shift_JIS give the same text", () => {
  const text = "注文番号,金額\n1,¥500\n";
  const utf8 = new TextEncoder().encode(text);
  const utf16 = (order) =>
    Uint8Array.from(
      [...`\ufeff${text}`].flatMap((one) => {
        const code = one.charCodeAt(0);
        return order === "le" ? [code & 255, code >> 8] : [code >> 8, code & 255];
      }),
    );
  assert.deepEqual(
    [decode(utf8), decode(Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8]))].map(({ text: read, encoding }) => [
      read,
      encoding,
    ]),
    [
      [text, "UTF-8"],
      [text, "UTF-8"],
    ],
  );
  for (const order of ["le", "be"]) assert.equal(decode(utf16(order)).text, text);
  // 注文番号,髙㈱① in Windows' code page 932
  const sjis = Uint8Array.from([
    0x92, 0x8d, 0x95, 0xb6, 0x94, 0xd4, 0x8d, 0x86, 0x2c, 0xfb, 0xfc, 0x87, 0x8a, 0x87, 0x40,
  ]);
  assert.deepEqual(decode(sjis), { text: "注文番号,髙㈱①", encoding: "Shift_JIS", sure: true });
  assert.equal(decode(Uint8Array.from([0xff, 0x80, 0xfd, 0x81])).sure, false);
});

test("Excel's own hint names the separator and is no row", () => {
  const { delimiter, header, rows } = parse("sep=;\r\na;b\r\n1,5;2\r\n");
  assert.deepEqual([delimiter, header, rows[0].cells, rows[0].line], [";", ["a", "b"], ["1,5", "2"], 3]);
});

test("cells that a spreadsheet would run are defused, full-width forms included", () => {
  for (const sign of ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"]) {
    assert.ok(isFormula(`${sign}1+1`), JSON.stringify(sign));
    assert.match(cell(`${sign}1`), /^"?'/);
  }
  for (const hidden of [" =1", "\u3000＝1", "\ufeff=1", "\u200b=1", "\u00a0@x"])
    assert.ok(isFormula(hidden), JSON.stringify(hidden));
  for (const plain of ["", "1", "a=b", "2026-11-24", "断れます", "'=1", "¥-5"]) assert.ok(!isFormula(plain), plain);
  assert.equal(cell('=HYPERLINK("http://x","y")'), '"\'=HYPERLINK(""http://x"",""y"")"');
});

test("nothing that cannot be seen hides a formula from what defuses it", () => {
  const hidden = [
    0x09, 0x0b, 0x0c, 0x0d, 0x1f, 0x7f, 0x85, 0xa0, 0xad, 0x34f, 0x61c, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x180b, 0x180e,
    0x2000, 0x200a, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2028, 0x2029, 0x202a, 0x202e, 0x202f, 0x205f, 0x2060,
    0x2061, 0x2064, 0x2066, 0x2069, 0x206f, 0x2800, 0x3000, 0x3164, 0xfe00, 0xfe0f, 0xfeff, 0xffa0, 0xfff9, 0x1d173,
    0xe0001, 0xe0020, 0xe0100,
  ].map((code) => String.fromCodePoint(code));
  for (const one of hidden) {
    for (const sign of ["=", "+", "-", "@", "＝", "＋", "－", "＠"]) {
      for (const text of [`${one}${sign}1+1`, `${one}${one}${sign}1`, ` ${one}\u200b${sign}1`]) {
        assert.ok(isFormula(text), JSON.stringify(text));
        assert.match(cell(text), /^"?'/, JSON.stringify(text));
      }
    }
  }
});

test("more columns or rows than any list has are refused before they are read", () => {
  const before = performance.now();
  assert.equal(
    parse(`${Array.from({ length: 10_000 }, (_, at) => `c${at}`).join(",")}\n${"x,".repeat(10_000)}\n`).excess,
    "tooManyColumns",
  );
  assert.equal(parse(`${",".repeat(5_000_000)}\n`).excess, "tooManyColumns");
  assert.equal(parse(`a,b\n${"1,2\n".repeat(MOST_ROWS + 1)}`).excess, "tooManyRows");
  assert.equal(parse(`a,b\n${"1,2\n".repeat(MOST_ROWS)}`).rows.length, MOST_ROWS);
  assert.equal(
    parse(`a,b\n1,2\n${",".repeat(1_000_000)}\n3,4\n`)
      .rows.map((row) => row.fault ?? row.cells.join())
      .join(),
    "1,2,too-wide,3,4",
  );
  assert.ok(performance.now() - before < 10_000);
});

test("numbers of our own stay numbers, and nothing is nothing", () => {
  assert.equal(written([-300, 12.5, null, undefined, "-300"]), "-300,12.5,,,'-300\r\n");
});

test("what is written is read back", () => {
  const rows = [
    ["a", 'q"q', "x,y", "l1\nl2", "t\tt", "s;s"],
    ["1", "", " ", "あ", "é", "z"],
  ];
  const { header, rows: read } = parse(rows.map(written).join(""));
  assert.deepEqual([header, ...read.map((row) => row.cells)], rows);
});
