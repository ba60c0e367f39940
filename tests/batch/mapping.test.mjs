// Headings and words are recognised by exact names; everything else is asked for. Rows become cases of the contract.
import assert from "node:assert/strict";
import { test } from "node:test";
import init, { decide } from "../../dist/pkg/node.js";
import { caseOf } from "../../www/batch/cases.js";
import { parse } from "../../www/shared/csv.js";
import { columns, value, wordsIn } from "../../www/batch/guess.js";
import { template } from "../../www/batch/input.js";
import { brief, dueOf, ORDERS, urgency } from "../../www/batch/ranking.js";
import { FIELDS, HEADERS, SHOWN, SYNONYMS, TEMPLATE, valuesOf } from "../../www/batch/vocabulary.js";

await init();
const guess = (...header) => Object.fromEntries(columns(header));
const row = (...cells) => ({ line: 2, cells });
const refused = (...given) => {
  try {
    caseOf(...given);
  } catch ({ fault, field, given: what }) {
    return [fault, field, what];
  }
};

test("Japanese exports, English ones and the contract's own keys are recognised", () => {
  assert.deepEqual(guess("注文番号", "注文日", "発送予定日", "理由", "配送状況", "金額"), {
    label: 0,
    orderedAt: 1,
    shipBy: 2,
    reason: 3,
    parcel: 4,
    "money.lines[0].price": 5,
  });
  assert.deepEqual(guess("amazon-order-id", "purchase-date", "promise-date", "item-price", "shipping-price"), {
    label: 0,
    orderedAt: 1,
    shipBy: 2,
    "money.lines[0].price": 3,
    "money.lines[0].shipping": 4,
  });
  assert.deepEqual(guess("Order Number", "Order_Date", "Cancel Reason", "QTY"), {
    label: 0,
    orderedAt: 1,
    reason: 2,
    "money.lines[0].quantity": 3,
  });
  for (const key of FIELDS.keys()) assert.equal(columns([key]).get(key), 0, key);
});

test("unknown headings are not guessed, and the first of two alike is taken", () => {
  assert.deepEqual(guess("備考", "注文日", "注文日時", "購入者名"), { orderedAt: 1 });
});

test("no heading and no word stands for two things", () => {
  const headings = [...Object.values(HEADERS), ...Object.values(SHOWN)]
    .flat()
    .map((name) => name.normalize("NFKC").toLowerCase());
  assert.equal(new Set(headings).size, headings.length);
  for (const key of Object.keys(HEADERS)) assert.ok(key === "label" || FIELDS.has(key), key);
  for (const [key, byValue] of Object.entries(SYNONYMS)) {
    const field = key === "yesNo" ? { kind: "yes-no", key: "opened" } : FIELDS.get(key);
    for (const [meant, words] of Object.entries(byValue)) {
      assert.ok(
        meant.split("|").every((one) => valuesOf(field).includes(one)) || valuesOf(field).includes(meant),
        `${key} ${meant}`,
      );
      for (const word of words) assert.equal(value(field, word), meant, `${key} ${word}`);
    }
  }
});

test("words of the file find their value; those that fit nothing find none", () => {
  const of = (key, word) => value(FIELDS.get(key), word);
  assert.equal(of("parcel", "発送済み"), "with-carrier");
  assert.equal(of("parcel", "With Carrier"), "with-carrier");
  assert.equal(of("parcel", "未発送"), "not-started|in-production|packed|labelled");
  assert.equal(of("orderStatus", "発送済み"), "ship-confirmed");
  assert.equal(of("opened", "○"), "true");
  assert.equal(of("parcel", "発送済みではない"), null);
  assert.equal(of("reason", "なんとなく"), null);
});

test("a row becomes a case with zone, amounts and choices in place", () => {
  const mapping = {
    label: null,
    words: { reason: { なんとなく: "change-of-mind" } },
    fields: {
      marketplace: { value: "qoo10-jp" },
      parcel: { column: 0 },
      reason: { column: 1 },
      orderedAt: { column: 2 },
      "money.lines[0].price": { column: 3 },
      goods: { column: 4 },
      opened: { column: 5 },
      deliveredAt: { column: 6 },
    },
  };
  assert.deepEqual(
    caseOf(row("未出荷", "なんとなく", "2026/11/24 10:00", "¥3,000", "受注生産、予約商品", "いいえ", ""), 7, mapping),
    {
      marketplace: "qoo10-jp",
      parcel: ["not-started", "in-production", "packed", "labelled"],
      reason: "change-of-mind",
      orderedAt: "2026-11-24T10:00:00+09:00",
      money: { lines: [{ price: 3000 }] },
      goods: ["made-to-order", "reserved"],
      opened: false,
    },
  );
});

test("a blank cell is unknown, never no; ordinary goods are an empty list", () => {
  const mapping = {
    label: null,
    words: {},
    fields: { marketplace: { value: "qoo10-jp" }, opened: { column: 0 }, goods: { column: 1 } },
  };
  assert.deepEqual(caseOf(row("", ""), 2, mapping), { marketplace: "qoo10-jp" });
  assert.deepEqual(caseOf(row(" ", "通常品"), 2, mapping), { marketplace: "qoo10-jp", goods: [] });
});

test("a marketplace in a column brings its zone and currency along", () => {
  const mapping = {
    label: null,
    words: {},
    fields: { orderedAt: { column: 1 }, "money.lines[0].price": { column: 2 }, marketplace: { column: 0 } },
  };
  assert.deepEqual(caseOf(row("Amazon.com", "2026-11-24 10:00", "$12.50"), 3, mapping), {
    marketplace: "amazon-us",
    orderedAt: "2026-11-24T10:00:00-08:00",
    money: { lines: [{ price: 1250 }] },
  });
});

test("what the page cannot believe is refused with its field and what was given", () => {
  const mapping = {
    label: null,
    words: {},
    fields: { marketplace: { value: "qoo10-jp" }, parcel: { column: 0 }, "money.lines[0].price": { column: 1 } },
  };
  assert.deepEqual(refused(row("どこか", "1"), 2, mapping), ["untold", "parcel", "どこか"]);
  assert.deepEqual(refused(row("発送済み", "$5"), 2, mapping), ["currency-differs", "money.lines[0].price", "$5"]);
  assert.deepEqual(refused(row("発送済み", "1", "", "extra"), 2, mapping), ["too-wide", "", "4"]);
  assert.deepEqual(refused({ line: 2, fault: "quote-open" }, 2, mapping), ["quote-open", "", ""]);
  assert.equal(refused(row("発送済み", "1", "", ""), 2, mapping), undefined);
});

test("a word told to be unknown is left out", () => {
  const mapping = {
    label: null,
    words: { parcel: { どこか: "" } },
    fields: { marketplace: { value: "qoo10-jp" }, parcel: { column: 0 } },
  };
  assert.deepEqual(caseOf(row("どこか"), 1, mapping), { marketplace: "qoo10-jp" });
});

for (const language of ["ja", "en"]) {
  test(`the template in ${language} is read back by itself and decided`, async () => {
    const { header, rows } = parse((await template(language).text()).replace(/^\ufeff/, ""));
    const found = columns(header);
    assert.deepEqual([...found.keys()], TEMPLATE);
    found.delete("label");
    const mapping = {
      label: 0,
      words: {},
      fields: Object.fromEntries([...found].map(([key, column]) => [key, { column }])),
    };
    const given = caseOf(rows[0], header.length, mapping);
    assert.equal(given.parcel, "packed");
    const { verdict, ask } = decide(given);
    assert.equal(verdict, "accept-advised"); // the template has no column for the shop's terms
    assert.deepEqual(
      ask.map(({ fact }) => fact),
      ["returnTerms"],
    );
    const terms = { returnTerms: "shown-both", termsCover: "cancellations-and-returns", termsAllowDays: 0 };
    assert.equal(decide({ ...given, ...terms }).verdict, "may-refuse");
  });
}

test("the earliest duty or coming event is due; what has happened by itself is not", () => {
  const now = Date.parse("2026-11-24T00:00:00Z");
  const at = (duties, consequences) =>
    dueOf(
      {
        duties: duties.map((due) => ({ due, dueLocal: null, says: "duty" })),
        consequences: consequences.map((when) => ({ at: when, atLocal: null, says: "event" })),
      },
      now,
    )?.exact;
  assert.equal(at(["2026-11-26T00:00:00Z", null], ["2026-11-25T00:00:00Z"]), "2026-11-25T00:00:00Z");
  assert.equal(at(["2026-11-26T00:00:00Z"], ["2026-11-20T00:00:00Z"]), "2026-11-26T00:00:00Z");
  assert.equal(at(["2026-11-20T00:00:00Z"], []), "2026-11-20T00:00:00Z");
  assert.equal(at([null], []), undefined);
});

test("overdue comes before soon, soon before missing facts, those before later and nothing due", () => {
  const hour = 3_600_000;
  assert.deepEqual(
    [
      [-1, "must-accept"],
      [1, "must-accept"],
      [null, "need-facts"],
      [100, "must-accept"],
      [null, "unsettled"],
    ].map(([hours, verdict]) => urgency(verdict, hours === null ? null : { at: hours * hour }, 0)),
    [0, 1, 2, 3, 4],
  );
  const rows = [
    { urgency: 4, at: 0 },
    { urgency: 1, due: { at: 9 }, at: 1 },
    { urgency: 1, due: { at: 5 }, at: 2 },
    { urgency: 4, at: 3 },
  ];
  assert.deepEqual(
    [...rows].sort(ORDERS.urgency).map(({ at }) => at),
    [2, 1, 0, 3],
  );
});

test("a row that needs facts says which", () => {
  const decision = decide({ marketplace: "qoo10-jp", language: "en" });
  assert.equal(decision.verdict, "need-facts");
  assert.ok(brief(decision, 0).asks.length > 0);
});
