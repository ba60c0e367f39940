// Runs the independent oracles (every marketplace has one) and the case corpora against the NDJSON runner, and
// judges what is answered to somebody who told only a part (ladder.mjs): such a case sends follow-up cases to the same
// runner, one for each thing that its answer promised.
//
//   node tests/oracle/run.mjs [--random N] [--seed S] [--corpus FILE]… [--no-corpus] [--only-corpus] [--marketplace M] [--most N] [-- command …]
//
// Default: N = 200,000 (every second one an Amazon case, every tenth followed by a case of which only a part is told, and
// another tenth by an eBay case and one of which only a part is told, and every fifth by a case of one of the others),
// --corpus once for every ../cases/*.json,
// command = cargo run --release --quiet --example decide.
// --marketplace: of all that is drawn and in the corpus only what was ordered at a marketplace whose word begins so (ebay, amazon);
// of one of which less is known (etsy, shopee, tiktok-shop, the malls in Japan) N cases are drawn instead.
// A marketplace without an oracle of its own is named at the end; its cases are held by what they expect and by the invariants.
// Streams: cases are generated, sent and judged one at a time. Exit status 1 when anything failed. A failure is printed
// as a pattern with one example; of a case that was told in part, with what was added to it, and N patterns of each check
// at most (6).
//
// Corpus matching: in `expect` a list means "any of these"; a date is a prefix of the date given; `money`,
// `duties`, `consequences` and `metrics` need one entry with the id that satisfies all keys named (money is
// looked for in `money.entries` and in `money.otherwise.entries`; entries of one id and one side are also tried
// as their sum); an item without an id may be met by any; `ask`, `warnings`, `unknowns` and `alternatives` must
// all be present, others may be too. In an Amazon case a null in `expect.then` beside other words is for the
// other verdicts: `not-a-cancellation` has to say what is owed.

import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { readFileSync, readdirSync } from "node:fs";
import { oracle as qoo10, withdrawal, rescission, consumerLaw, jstDay } from "./qoo10.mjs";
import { oracle as amazon, safety, generate, AMAZON } from "./amazon.mjs";
import { oracle as ownStore, generate as ownStoreCase, boundaries } from "./own-store.mjs";
import { oracle as ebay, safety as ebaySafety, generate as ebayCase } from "./ebay.mjs";
import * as etsy from "./etsy.mjs";
import * as shopee from "./shopee.mjs";
import * as tiktokShop from "./tiktok-shop.mjs";
import * as malls from "./malls-in-japan.mjs";
import { CHECKS, clash, partial, examine, answer, holds } from "./ladder.mjs";

const isAmazon = (c) => typeof c.marketplace === "string" && c.marketplace.startsWith("amazon-");
const isOwnStore = (c) => c.marketplace === "own-store";
const isEbay = (c) => c.marketplace === "ebay";
/** Marketplaces of which less is known: of each reading what it makes of a case, what it holds always, what it draws. */
const LESSER = new Map([
  ["etsy", etsy],
  ["shopee", shopee],
  ["tiktok-shop", tiktokShop],
  ...malls.MALLS.map((marketplace) => [marketplace, malls]),
]);
/** Who reads the dossier of a marketplace a second time. No oracle judges the cases of another marketplace. */
const ORACLES = new Map([
  ["qoo10-jp", qoo10],
  ["own-store", ownStore],
  ["ebay", ebay],
  ...AMAZON.map((marketplace) => [marketplace, amazon]),
  ...[...LESSER].map(([marketplace, reading]) => [marketplace, reading.oracle]),
]);
const oracle = (c) => (ORACLES.has(c.marketplace) ? ORACLES.get(c.marketplace)(c) : null);

// ---------------------------------------------------------------- arguments
const argv = process.argv.slice(2);
let command = [];
let random = 200000;
let seed = 20261122;
let corpus = null;
let enumerate = true;
let most = 6;
let only = "";
for (let i = 0; i < argv.length; i++) {
  if (argv[i] === "--") {
    command = argv.slice(i + 1);
    break;
  } else if (argv[i] === "--random") random = Number(argv[++i]);
  else if (argv[i] === "--seed") seed = Number(argv[++i]);
  else if (argv[i] === "--corpus") (corpus ??= []).push(argv[++i]);
  else if (argv[i] === "--most") most = Number(argv[++i]);
  else if (argv[i] === "--marketplace") only = argv[++i];
  else if (argv[i] === "--no-corpus") corpus = [];
  else if (argv[i] === "--only-corpus") {
    enumerate = false;
    random = 0;
  } else {
    command = argv.slice(i);
    break;
  }
}
if (corpus === null) {
  const dir = new URL("../cases/", import.meta.url).pathname;
  corpus = readdirSync(dir)
    .filter((f) => f.endsWith(".json"))
    .sort()
    .map((f) => dir + f);
}
if (command.length === 0) command = ["cargo", "run", "--release", "--quiet", "--example", "decide"];

// ---------------------------------------------------------------- cases
/** A source of numbers in [0, 1) of its own, so that what is drawn does not depend on when an answer comes. */
function seeded(start) {
  // mulberry32
  let state = start >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
const chooser = (rnd) => (list) => list[Math.floor(rnd() * list.length)];
const rnd = seeded(seed);
const pick = chooser(rnd);

const BOTH = [false, true];
const STATUS = ["unpaid", "paid", "ship-date-set", "ship-date-passed", "ship-confirmed"];
const PARCEL = [
  "not-started",
  "in-production",
  "packed",
  "labelled",
  "with-carrier",
  "delivered",
  "coming-back",
  "back",
  "lost",
];
const REASON = [
  "change-of-mind",
  "ordered-by-mistake",
  "duplicate",
  "late",
  "not-received",
  "defective",
  "not-as-described",
  "wrong-item",
  "missing-part",
  "wrong-address",
  "out-of-stock",
  "price-error",
  "minor",
  "misled-by-order-screen",
];
const GOODS = [
  [],
  ["made-to-order"],
  ["reserved"],
  ["clearance"],
  ["perishable"],
  ["hygiene"],
  ["sealed-media"],
  ["digital"],
  ["used"],
  ["fashion"],
  ["media"],
  ["electronics"],
  ["made-to-order", "reserved"],
  ["made-to-order", "clearance"],
  ["reserved", "clearance"],
  ["hygiene", "used"],
  ["digital", "made-to-order"],
  ["perishable", "clearance"],
];
const TERMS = ["shown-both", "shown-once", "not-shown"];
const COVER = ["cancellations-and-returns", "returns"];
const NOW = "2026-11-22T10:00:00+09:00";

function base(over) {
  return {
    marketplace: "qoo10-jp",
    now: NOW,
    orderStatus: "ship-date-set",
    parcel: "packed",
    reason: "change-of-mind",
    channel: "cancel-button",
    goods: [],
    leavesToday: true,
    returnTerms: "shown-both",
    termsCover: "cancellations-and-returns",
    termsAllowDays: 0,
    confirmStep: true,
    alreadyRefusedOnce: false,
    partOfOrder: false,
    buyerIsBusiness: false,
    sellerIsBusiness: true,
    ...over,
  };
}
function dates(c, daysAgo) {
  if (c.parcel === "delivered") {
    const d = new Date(Date.parse("2026-11-22T00:00:00Z") - daysAgo * 86400000);
    c.deliveredAt = d.toISOString().slice(0, 10);
    c.orderedAt = new Date(d.getTime() - 5 * 86400000).toISOString().slice(0, 10);
    c.requestedAt = NOW;
  }
  return c;
}

/** Every combination of a subspace: state × parcel × reason × goods × terms × leaves × confirm step. */
function* subspace() {
  for (const orderStatus of STATUS)
    for (const parcel of ["not-started", "in-production", "packed", "labelled", "with-carrier", "delivered", "lost"])
      for (const reason of [
        "change-of-mind",
        "ordered-by-mistake",
        "late",
        "defective",
        "wrong-item",
        "out-of-stock",
        "misled-by-order-screen",
      ])
        for (const goods of [[], ["made-to-order"], ["reserved"], ["clearance"], ["hygiene"], ["digital"]])
          for (const [returnTerms, termsCover] of [
            ["shown-both", "cancellations-and-returns"],
            ["shown-both", "returns"],
            ["shown-once", "cancellations-and-returns"],
            ["not-shown", "returns"],
          ])
            for (const leavesToday of BOTH)
              for (const confirmStep of BOTH)
                yield dates(
                  base({ orderStatus, parcel, reason, goods, returnTerms, termsCover, leavesToday, confirmStep }),
                  7 + (leavesToday ? 0 : 1),
                );
}

function sample(rnd, pick) {
  const parcel = pick(PARCEL);
  const channel = rnd() < 0.7 ? "cancel-button" : pick(["message", "seller", "delivery-refused", "return-request"]);
  const c = base({
    orderStatus: rnd() < 0.5 ? (PARCEL.indexOf(parcel) > 3 ? "ship-confirmed" : "ship-date-set") : pick(STATUS),
    parcel,
    channel,
    reason: rnd() < 0.4 ? "change-of-mind" : pick(REASON),
    goods: rnd() < 0.5 ? pick(GOODS.slice(0, 3)) : pick(GOODS),
    leavesToday: rnd() < 0.7,
    returnTerms: rnd() < 0.5 ? "shown-both" : pick(TERMS),
    termsCover: pick(COVER),
    termsAllowDays: rnd() < 0.8 ? 0 : pick([7, 14, 30]),
    confirmStep: rnd() < 0.5,
    alreadyRefusedOnce: rnd() < 0.15,
    partOfOrder: rnd() < 0.15,
    buyerIsBusiness: rnd() < 0.1,
    sellerIsBusiness: rnd() < 0.9,
  });
  if (c.reason === "minor") {
    c.guardianConsent = rnd() < 0.4;
    c.ageCheck = pick(["none", "tick-box", "date-of-birth", "document"]);
  }
  if (rnd() < 0.1) c.buyerLanguage = "en";
  dates(c, Math.floor(rnd() * 40));
  return c;
}

const DOMAIN = {
  orderStatus: STATUS,
  parcel: PARCEL,
  reason: REASON,
  returnTerms: TERMS,
  termsCover: COVER,
  leavesToday: BOTH,
  confirmStep: BOTH,
  alreadyRefusedOnce: BOTH,
  partOfOrder: BOTH,
};
/** Turns one or two facts of a full case into "one of these" or unknown. */
function blur(c) {
  const b = { ...c };
  const hidden = {};
  for (let k = 0; k < 1 + Math.floor(rnd() * 2); k++) {
    const fact = pick(["orderStatus", "parcel", "reason", "returnTerms", "termsCover", "leavesToday", "confirmStep"]);
    if (fact in hidden) continue;
    const domain = DOMAIN[fact];
    if (rnd() < 0.5) {
      delete b[fact];
      hidden[fact] = domain;
    } else {
      const set = domain.filter((v) => v === c[fact] || rnd() < 0.3);
      b[fact] = set.length === 1 ? set[0] : set;
      hidden[fact] = set;
    }
  }
  return { blurred: b, hidden };
}
const SHOP = ["not-started", "in-production", "packed", "labelled"];
/** The same for Amazon, inside one stage of the order, so that the dates keep fitting. */
function blurAmazon(c) {
  const b = { ...c };
  const hidden = {};
  const some = (list) => list.filter((v) => v === c[fact] || rnd() < 0.4);
  const before = SHOP.includes(c.parcel);
  const fact = pick([
    "reason",
    "returnTerms",
    ...(before ? ["parcel", "orderStatus"] : []),
    ...(c.returnRequestState ? ["returnRequestState"] : []),
  ]);
  if (before && fact === "parcel") hidden.parcel = some(SHOP);
  else if (fact === "orderStatus" && c.orderStatus !== "ship-confirmed" && c.orderStatus !== "pending")
    hidden.orderStatus = some(["paid", "ship-date-set"]);
  else if (fact === "returnTerms") hidden.returnTerms = TERMS;
  else if (fact === "returnRequestState")
    hidden.returnRequestState = some(["auto-authorised", "pending", "authorised"]);
  else hidden.reason = c.reason === "minor" ? [c.reason] : some(REASON.filter((r) => r !== "minor"));
  for (const k of Object.keys(hidden)) {
    if (!hidden[k].includes(c[k])) hidden[k] = [...hidden[k], c[k]];
    if (k === "returnTerms") delete b[k];
    else b[k] = hidden[k].length === 1 ? hidden[k][0] : hidden[k];
  }
  return { blurred: b, hidden };
}
function* completions(b, hidden) {
  const facts = Object.keys(hidden);
  function* go(i, c) {
    if (i === facts.length) {
      yield c;
      return;
    }
    for (const v of hidden[facts[i]]) yield* go(i + 1, { ...c, [facts[i]]: v });
  }
  yield* go(0, b);
}

/** Lines that are no Case at all: one error each, and the run goes on. */
function* raw() {
  const bytes = (...parts) =>
    Buffer.concat(parts.map((x) => (typeof x === "string" ? Buffer.from(x) : Buffer.from(x))));
  yield ["broken JSON", '{"marketplace":"qoo10-jp"'];
  yield ["a word", "hello"];
  yield ["an array", '[{"marketplace":"qoo10-jp"}]'];
  yield ["a number", "3"];
  yield ["a bare NaN", '{"marketplace":"qoo10-jp","termsAllowDays":NaN}'];
  yield ["a number beyond doubles", '{"marketplace":"qoo10-jp","termsAllowDays":1e400}'];
  yield [
    "minus infinity",
    '{"marketplace":"qoo10-jp","money":{"currency":"JPY","lines":[],"commissionRate":-Infinity}}',
  ];
  yield ["something after the object", '{"marketplace":"qoo10-jp"} {"marketplace":"qoo10-jp"}'];
  yield ["a lone surrogate as a key", '{"marketplace":"qoo10-jp","\\ud800":1}'];
  yield ["invalid UTF-8", bytes('{"marketplace":"qoo10-jp","parcel":"', [0xff, 0xfe, 0xc3, 0x28], '"}')];
  yield ["a NUL byte", bytes('{"marketplace":"qoo10-jp"', [0], "}")];
  yield ["100,000 brackets", '{"marketplace":"qoo10-jp","goods":' + "[".repeat(100000) + "]".repeat(100000) + "}"];
  yield [
    "100,000 nested objects",
    '{"marketplace":"qoo10-jp","money":' + '{"a":'.repeat(100000) + "1" + "}".repeat(100000) + "}",
  ];
  yield ["a 10 MB value", '{"marketplace":"qoo10-jp","parcel":"' + "x".repeat(10 * 1024 * 1024) + '"}'];
  yield ["a 10 MB key", '{"marketplace":"qoo10-jp","' + "x".repeat(10 * 1024 * 1024) + '":1}'];
  yield ["a date in year 999999", '{"marketplace":"qoo10-jp","now":"999999-01-01"}'];
  yield ["an offset of 99 hours", '{"marketplace":"qoo10-jp","now":"2026-11-22T10:00:00+99:00"}'];
  yield [
    "a negative quantity",
    '{"marketplace":"qoo10-jp","money":{"currency":"JPY","lines":[{"price":100,"quantity":-1}]}}',
  ];
}

function* all() {
  for (const item of everything()) if (String(item.c.marketplace ?? "").startsWith(only)) yield item;
}
function* everything() {
  if (corpus.length > 0) for (const [name, line] of raw()) yield { kind: "raw", name, line, c: {} };
  for (const file of corpus)
    for (const entry of JSON.parse(readFileSync(file, "utf8"))) yield { kind: "corpus", c: entry.case, entry };
  if (enumerate) for (const c of subspace()) yield { kind: "full", c };
  if (enumerate) for (const [c, want] of boundaries()) yield { kind: "full", c, want };
  const alone = only === "" ? [] : [...LESSER.keys()].filter((marketplace) => marketplace.startsWith(only));
  for (let i = 0; i < random; i++) {
    if (alone.length > 0) {
      yield lesser(i, alone);
      if (i % 10 === 0) yield told(i, alone);
      continue;
    }
    const c = i % 2 === 1 ? generate(rnd, pick) : sample(rnd, pick);
    if (i % 10 >= 8) {
      const { blurred, hidden } = isAmazon(c) ? blurAmazon(c) : blur(c);
      const item = { kind: "blurred", c: blurred, hidden };
      yield item;
      yield { kind: "full", c, learned: item };
    } else yield { kind: "full", c };
    if (i % 10 === 7) {
      const item = told(i);
      yield item;
      if (item.market === "own-store") yield { kind: "full", c: item.full };
    }
    if (i % 2 === 0) yield lesser(i, [...LESSER.keys()]);
    if (i % 20 === 0) yield told(i, [...LESSER.keys()]);
    if (i % 10 === 3) {
      const dice = seeded(seed + 104729 * (i + 1));
      yield { kind: "full", c: ebayCase(dice, chooser(dice)) };
      yield told(i, ["ebay"]);
    }
  }
}
/** A case of one of these marketplaces, with dice of its own. */
function lesser(i, marketplaces) {
  const dice = seeded(seed + 15485863 * (i + 1));
  const choose = chooser(dice);
  const marketplace = choose(marketplaces);
  return { kind: "full", c: LESSER.get(marketplace).generate(dice, choose, marketplace) };
}
/** A case of which only a part is told, with the oracle's own dice. */
function told(i, markets = ["qoo10", "amazon", "own-store"]) {
  const dice = seeded(seed + 7919 * (i + 1));
  const choose = chooser(dice);
  const market = choose(markets);
  const draw = () =>
    LESSER.has(market)
      ? LESSER.get(market).generate(dice, choose, market)
      : market === "ebay"
        ? ebayCase(dice, choose)
        : market === "own-store"
          ? ownStoreCase(dice, choose)
          : market === "amazon"
            ? generate(dice, choose)
            : sample(dice, choose);
  let full = draw();
  while (clash(full)) full = draw();
  return { kind: "partial", market, full, ...partial(dice, choose, full), dice, choose };
}

// ---------------------------------------------------------------- judging
const VERDICTS = [
  "may-refuse",
  "accept-advised",
  "must-accept",
  "automatic",
  "redirect",
  "not-a-cancellation",
  "must-remedy",
  "marketplace-decides",
  "seller-cancels",
  "wait-for-item",
  "refund-with-deduction",
  "contest",
  "do-not-refund-yourself",
  "need-facts",
  "unsettled",
];
const SETTLED = ["settled", "inferred", "conflicting", "unsettled"];
const RFC_TIME =
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
const RFC_ANY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T.*)?$/;
const SENT = ["with-carrier", "delivered", "coming-back", "back", "lost"];
const FALSE_DISPATCH =
  /発送済|引き渡しました|引き渡し済|引渡し済|引渡しました|発送いたしました|発送しました|発送完了|出荷済|出荷しました|出荷いたしました|has (already )?been (shipped|dispatched|handed)|have (already )?(shipped|dispatched|handed)/i;
const BINDING = ["must-accept", "must-remedy"];
const GROUND = ["with-carrier", "packed", "labelled"];

const set = (v, domain) => (v === undefined ? domain : Array.isArray(v) ? v : [v]);
const accepts = (want, got) => (Array.isArray(want) ? want.includes(got) : want === got);
const isDate = (v) =>
  v === null || v === undefined || (typeof v === "string" && RFC_ANY.test(v) && (v.length === 10 || RFC_TIME.test(v)));

/** True when the Japanese withdrawal right is certainly absent. */
function rightExcluded(c) {
  if (!consumerLaw(c)) return true;
  if (Array.isArray(c.goods) && (c.goods.includes("digital") || c.goods.includes("service"))) return true;
  // What was refused at the door has left the shop.
  const parcels = set(c.parcel, PARCEL).filter((p) => c.channel !== "delivery-refused" || SENT.includes(p));
  const terms = set(c.returnTerms, TERMS);
  const cover = set(c.termsCover, COVER);
  const delivered = c.deliveredAt !== undefined || parcels.every((p) => p === "delivered");
  if (terms.every((t) => t === "shown-both")) {
    if (delivered) return true;
    if (cover.every((v) => v === "cancellations-and-returns")) return true;
  }
  if (delivered && c.deliveredAt !== undefined) {
    const asked = jstDay(c.requestedAt ?? c.now);
    if (asked !== null && asked - jstDay(c.deliveredAt) > 7) return true;
  }
  return false;
}

function invariants(c, d, hidden) {
  const bad = [];
  if (!VERDICTS.includes(d.verdict)) bad.push("verdict is none of the vocabulary");
  if (d.then !== null && d.then !== undefined && !VERDICTS.includes(d.then)) bad.push("then is none of the vocabulary");
  if (!SETTLED.includes(d.settled)) bad.push("settled is none of the vocabulary");
  const parcels = set(c.parcel, PARCEL);
  const reasons = set(c.reason, REASON);
  const made = Array.isArray(c.goods) && c.goods.includes("made-to-order");
  if (isAmazon(c)) bad.push(...safety(c, d));
  else if (isEbay(c)) bad.push(...ebaySafety(c, d));
  else if (LESSER.has(c.marketplace)) bad.push(...LESSER.get(c.marketplace).safety(c, d));
  else if (isOwnStore(c)) {
    /* ladder.mjs */
  } else if (c.marketplace === "qoo10-jp" && d.verdict === "may-refuse") {
    if (!parcels.every((p) => GROUND.includes(p)) && !made) bad.push("INV may-refuse without one of the three grounds");
    const statuses = set(c.orderStatus, STATUS);
    if (statuses.includes("unpaid") && parcels.some((p) => !SENT.includes(p)))
      bad.push("INV may-refuse of a possibly unpaid order");
    if (statuses.includes("ship-date-passed") && parcels.some((p) => !SENT.includes(p)))
      bad.push("INV may-refuse possibly after the ship date");
    if (
      statuses.includes("paid") &&
      parcels.some((p) => !SENT.includes(p)) &&
      !(Array.isArray(c.goods) && c.goods.includes("reserved"))
    )
      bad.push("INV may-refuse possibly before a ship date was set");
    if (c.returnTerms === undefined && d.settled === "settled" && consumerLaw(c) && d.then !== "must-accept")
      bad.push("INV settled may-refuse with terms unknown");
    if (
      !parcels.includes("with-carrier") &&
      consumerLaw(c) &&
      set(c.returnTerms, TERMS).every((t) => t !== "shown-both")
    )
      bad.push("INV may-refuse in the shop while the JP right is open");
    if (
      hidden &&
      d.settled === "settled" &&
      ((c.returnTerms === undefined && consumerLaw(c) && d.then !== "must-accept") ||
        (!parcels.every((p) => p === "with-carrier") && c.leavesToday === undefined && !made))
    )
      bad.push("INV settled may-refuse with a deciding fact unknown");
  }
  if (!isAmazon(c) && d.then === "may-refuse" && !rightExcluded(c))
    bad.push("INV then may-refuse while the JP right is open or not excluded");
  if (
    !isAmazon(c) &&
    ["defective", "not-as-described", "wrong-item", "missing-part", "not-received"].some((r) =>
      reasons.every((x) => x === r),
    ) &&
    (d.verdict === "may-refuse" || d.then === "may-refuse")
  )
    bad.push("INV refusal of a non-conformity or non-receipt");
  if (parcels.every((p) => p === "lost") && (d.verdict === "may-refuse" || d.then === "may-refuse"))
    bad.push("INV refusal of a lost parcel");
  if (
    !isAmazon(c) &&
    rescission(c) === "yes" &&
    !Array.isArray(c.reason) &&
    c.confirmStep !== undefined &&
    (d.then === "may-refuse" || (d.verdict === "may-refuse" && !parcels.includes("with-carrier")))
  )
    bad.push("INV refusal against a rescission right");
  if (d.verdict === "need-facts" && !(d.ask?.length > 0)) bad.push("INV need-facts asks nothing");
  const body = d.message?.body ?? "";
  const hasLeft = c.deliveredAt !== undefined || parcels.every((p) => SENT.includes(p)); // what was delivered was sent
  if (FALSE_DISPATCH.test(body) && !hasLeft) bad.push("INV message claims dispatch: " + body.match(FALSE_DISPATCH)[0]);
  const limit =
    !isAmazon(c) && ["may-refuse", "must-accept", "accept-advised", "seller-cancels", "unsettled"].includes(d.verdict)
      ? 1000
      : 4000;
  if ([...body].length > limit) bad.push(`INV message longer than ${limit}`);
  for (const x of d.duties ?? [])
    if (x.due !== null && !RFC_TIME.test(x.due ?? "")) bad.push("INV duties[].due is neither RFC 3339 nor null");
  for (const x of d.consequences ?? []) if (!isDate(x.at)) bad.push("INV consequences[].at");
  for (const x of d.windows ?? []) if (!isDate(x.from) || !isDate(x.until)) bad.push("INV windows[]");
  if (!isDate(d.law?.until)) bad.push("INV law.until");
  for (const side of [d.money, d.money?.otherwise])
    for (const e of side?.entries ?? []) {
      if (!isDate(e.at)) bad.push("INV money at");
      if (
        e.certainty === "unknown"
          ? e.low !== null || e.high !== null
          : !(Number.isSafeInteger(e.low) && Number.isSafeInteger(e.high) && e.low <= e.high)
      )
        bad.push("INV money entry " + e.id);
    }
  for (const g of d.grounds ?? []) if (!(g.sources?.length > 0)) bad.push("INV ground without a source: " + g.rule);
  if (!d.rulebook?.version) bad.push("INV no rulebook version");
  return bad;
}

function judgeFull(c, d, want = oracle(c)) {
  if (want === null) return { skipped: true, bad: d.error ? [] : invariants(c, d) };
  if (d.error)
    return { bad: [`expected ${JSON.stringify(want.verdict)}, got error ${d.error.field}: ${d.error.message}`] };
  const bad = invariants(c, d);
  const by = want.by ? ` by ${want.by.join(" ")}` : "";
  if (!accepts(want.verdict, d.verdict))
    bad.push(`verdict ${d.verdict}, expected ${JSON.stringify(want.verdict)}${by}`);
  else {
    const then = typeof want.then === "function" ? want.then(d.verdict) : want.then;
    if (then !== undefined && !accepts(then, d.then ?? null))
      bad.push(`then ${d.then}, expected ${JSON.stringify(then)} (verdict ${d.verdict})${by}`);
  }
  return { bad };
}

/** A partly known case: the verdict has to be acceptable for every completion the oracle speaks about. */
function judgeBlurred(c, hidden, d) {
  if (d.error) {
    for (const full of completions(c, hidden))
      if ((c.deliveredAt === undefined || full.parcel === "delivered") && oracle(full) !== null)
        return { bad: [`partly known: error ${d.error.field} though a completion is sound`] };
    return { skipped: true, bad: [] };
  }
  const bad = invariants(c, d, hidden);
  if (d.verdict === "need-facts" || (isAmazon(c) && d.verdict === "unsettled")) return { bad };
  let any = 0;
  let fits = 0;
  let worst = null;
  let silent = false;
  for (const full of completions(c, hidden)) {
    if (c.deliveredAt !== undefined && full.parcel !== "delivered") continue; // dates and parcel would clash
    const want = oracle(full);
    if (want === null) {
      silent = true;
      continue;
    }
    any++;
    // Short of settled it speaks of the whole: the same duty reached as a return is no other answer. What follows may not be judged.
    const ofTheWhole = d.settled === "unsettled" && d.then === null;
    const unjudged =
      want.then === undefined && ["may-refuse", "not-a-cancellation"].some((v) => accepts(want.verdict, v));
    if (
      accepts(want.verdict, d.verdict) ||
      (ofTheWhole && (unjudged || holds(d, want))) ||
      (d.verdict === "accept-advised" &&
        d.settled !== "settled" &&
        [...BINDING, "automatic", "unsettled"].some((v) => accepts(want.verdict, v)))
    )
      fits++;
    else worst ??= [full, want];
  }
  if (any === 0 || (silent && fits === 0)) return { skipped: true, bad }; // one possibility is not judged
  if (fits === 0) bad.push(`partly known: verdict ${d.verdict} fits no completion`);
  else if (fits < any && d.settled === "settled")
    bad.push(
      `partly known: settled ${d.verdict}, but ${Object.keys(hidden).map((k) => k + "=" + worst[0][k])} gives ${JSON.stringify(worst[1].verdict)}`,
    );
  else if (isAmazon(c)) {
    /* a safe course before every fact is known */
  } else if (BINDING.includes(d.then)) {
    /* the right is the `then` */
  } else if (fits < any && d.verdict === "must-accept") {
    /* a safe course before every fact is known */
  } else if (
    fits < any &&
    d.verdict === "may-refuse" &&
    !Object.keys(hidden).every((k) => ["returnTerms", "termsCover", "leavesToday"].includes(k)) &&
    !["returnTerms", "termsCover", "leavesToday"].some((k) => k in hidden)
  )
    bad.push(
      `partly known: may-refuse though ${Object.keys(hidden).map((k) => k + "=" + worst[0][k])} gives ${JSON.stringify(worst[1].verdict)}`,
    );
  return { bad };
}

function like(want, got) {
  if (Array.isArray(want)) return want.some((w) => like(w, got));
  if (typeof want === "string" && /^\d{4}-\d\d-\d\d/.test(want)) return typeof got === "string" && got.startsWith(want);
  return want === (got ?? null) || want === got;
}
function entryFits(want, list) {
  return (list ?? []).some((x) => Object.keys(want).every((k) => like(want[k], x[k])));
}
/** The entries as they are, and summed by id where one id stands several times. */
function summed(list) {
  const sums = new Map();
  for (const x of list ?? []) {
    const t = sums.get(x.id);
    if (!t) sums.set(x.id, { ...x, n: 1 });
    else {
      t.n++;
      t.low = t.low === null || x.low === null ? null : t.low + x.low;
      t.high = t.high === null || x.high === null ? null : t.high + x.high;
    }
  }
  return [...(list ?? []), ...[...sums.values()].filter((t) => t.n > 1)];
}
function judgeCorpus({ case: c, expect }, d) {
  const bad = [];
  if (expect.error) {
    if (!d.error)
      return { bad: [`expected an error naming ${JSON.stringify(expect.error.field)}, got verdict ${d.verdict}`] };
    if (expect.error.field !== undefined && !accepts(expect.error.field, d.error.field))
      bad.push(`error field ${JSON.stringify(d.error.field)}, expected ${JSON.stringify(expect.error.field)}`);
    if (expect.error.code !== undefined && !accepts(expect.error.code, d.error.code))
      bad.push(`error code ${d.error.code}`);
    return { bad };
  }
  if (d.error) return { bad: [`error ${d.error.field}: ${d.error.message}`] };
  bad.push(...invariants(c, d));
  for (const k of ["verdict", "settled"])
    if (expect[k] !== undefined && !accepts(expect[k], d[k]))
      bad.push(`${k} ${d[k]}, expected ${JSON.stringify(expect[k])}`);
  if (expect.then !== undefined && !accepts(expect.then, d.then ?? null))
    bad.push(`then ${d.then}, expected ${JSON.stringify(expect.then)}`);
  else if (
    isAmazon(c) &&
    Array.isArray(expect.then) &&
    expect.then.length > 1 &&
    d.verdict === "not-a-cancellation" &&
    (d.then ?? null) === null
  )
    bad.push(`then null after not-a-cancellation, expected ${JSON.stringify(expect.then)}`);
  if (expect.law)
    for (const k of Object.keys(expect.law))
      if (!like(expect.law[k], d.law?.[k]))
        bad.push(`law.${k} ${JSON.stringify(d.law?.[k])}, expected ${JSON.stringify(expect.law[k])}`);
  const money = [...summed(d.money?.entries), ...summed(d.money?.otherwise?.entries)];
  for (const [k, list] of [
    ["duties", d.duties],
    ["consequences", d.consequences],
    ["metrics", d.metrics],
    ["money", money],
  ])
    for (const want of expect[k] ?? [])
      if (!entryFits(want, list))
        bad.push(
          `${k} ${JSON.stringify(want)} not met, there is ${JSON.stringify((list ?? []).filter((x) => x.id === want.id).map((x) => ({ ...x, says: undefined, working: undefined, ifMissed: undefined, rule: undefined })))} of ${(list ?? []).map((x) => x.id)}`,
        );
  for (const fact of expect.ask ?? [])
    if (!(d.ask ?? []).some((x) => x.fact === fact))
      bad.push(`ask lacks ${fact}, has ${(d.ask ?? []).map((x) => x.fact)}`);
  for (const k of ["warnings", "unknowns", "alternatives"])
    for (const id of expect[k] ?? [])
      if (!(d[k] ?? []).some((x) => x.id === id)) bad.push(`${k} lacks ${id}, has ${(d[k] ?? []).map((x) => x.id)}`);
  return { bad };
}

// ---------------------------------------------------------------- the run
const child = spawn(command[0], command.slice(1), { stdio: ["pipe", "pipe", "inherit"] });
child.on("error", (e) => {
  console.error(String(e));
  process.exit(2);
});
child.stdin.on("error", () => {});
const waiting = [];
let head = 0;
let passed = 0;
let failed = 0;
let skipped = 0;
let answered = 0;
let errors = 0;
const patterns = new Map();
/** Of the marketplaces of which less is known, how many drawn cases were judged and of how many nothing was read. */
const drawn = new Map();
/** Marketplaces without an oracle, and how many cases of theirs came by. */
const unread = new Map();

const show = (c) => {
  if (c.marketplace !== "qoo10-jp") return JSON.stringify(c);
  const full = base({});
  const o = {};
  for (const k of Object.keys(c))
    if (JSON.stringify(c[k]) !== JSON.stringify(full[k]) || ["orderStatus", "parcel", "reason"].includes(k))
      o[k] = c[k];
  for (const k of Object.keys(full)) if (!(k in c)) o[k] = "(absent)";
  return JSON.stringify(o);
};

// What was told in part: how often each check was tried and failed, and how many facts are asked for.
const table = new Map(CHECKS.map((check) => [check, { tried: 0, failed: 0 }]));
const verdicts = new Map();
const asked = [];
let contradictions = 0;
const queue = [];
function judgePartial(item, d) {
  if (d.error)
    return oracle(item.full) === null
      ? { skipped: true, bad: [] }
      : { bad: [`told in part: error ${d.error.code} ${d.error.field}`] };
  const { bad, tried, follow } = examine(item, d, oracle, item.dice, item.choose);
  for (const [check, n] of Object.entries(tried)) table.get(check).tried += n;
  for (const [check] of bad) table.get(check).failed++;
  if ((d.ask ?? []).length > 0) asked.push(d.ask.length);
  const open =
    d.verdict === "need-facts"
      ? "need-facts"
      : d.then === "need-facts"
        ? "then need-facts"
        : d.verdict === "unsettled" || d.then === "unsettled"
          ? "unsettled"
          : "answered";
  const key = `${item.market} ${item.lane}`;
  verdicts.set(key, verdicts.get(key) ?? {});
  verdicts.get(key)[open] = (verdicts.get(key)[open] ?? 0) + 1;
  for (const f of follow) queue.push({ ...f, kindOf: f.kind, kind: "follow" });
  return { bad: [...new Set(bad.map(([check, sentence]) => `${check}: ${sentence}`))] };
}
function judgeFollow(item, d) {
  const found = answer({ ...item, kind: item.kindOf }, d);
  const row = table.get(item.check);
  if (item.kindOf !== "confirm") row.tried++;
  if (found === "contradiction") {
    contradictions++;
    return { skipped: true, bad: [] };
  }
  if (found === null) return { bad: [] };
  row.failed++;
  return { bad: [`${found[0]}: ${found[1]}`], example: `${JSON.stringify(item.origin)} + ${found[2]}` };
}

function judge(item, line) {
  let d;
  if (line.length > 100000) return { bad: [`an answer of ${line.length} characters`] };
  try {
    d = JSON.parse(line);
  } catch {
    return { bad: ["answer is not JSON: " + line.slice(0, 80)] };
  }
  if (d.error) errors++;
  else if (item.kind !== "follow" && !ORACLES.has(item.c.marketplace))
    unread.set(item.c.marketplace, (unread.get(item.c.marketplace) ?? 0) + 1);
  if (d.error && (typeof d.error.code !== "string" || typeof d.error.message !== "string" || !("field" in d.error)))
    return { bad: ["an error without code, field or message"] };
  if (item.kind === "partial") return judgePartial(item, d);
  if (item.kind === "follow") return judgeFollow(item, d);
  if (item.kind === "raw") return { bad: d.error ? [] : [`verdict ${d.verdict}, expected an error`] };
  if (item.kind === "corpus") return judgeCorpus(item.entry, d);
  if (item.kind === "blurred") {
    item.verdict = d.verdict;
    item.settled = d.settled;
    return judgeBlurred(item.c, item.hidden, d);
  }
  const judged = judgeFull(item.c, d, item.want);
  if (LESSER.has(item.c.marketplace)) {
    const read = drawn.get(item.c.marketplace) ?? { judged: 0, silent: 0 };
    read[judged.skipped ? "silent" : "judged"]++;
    drawn.set(item.c.marketplace, read);
  }
  const before = item.learned;
  if (
    before &&
    !d.error &&
    before.settled === "settled" &&
    before.verdict !== "need-facts" &&
    before.verdict !== d.verdict
  )
    // learning a fact never changes a settled verdict
    judged.bad.push(
      `learning ${Object.keys(before.hidden).map((k) => k + "=" + item.c[k])} turned a settled ${before.verdict} into ${d.verdict}`,
    );
  return judged;
}

const lines = createInterface({ input: child.stdout, crlfDelay: Infinity });
lines.on("line", (line) => {
  const item = waiting[head];
  waiting[head++] = undefined;
  if (head > 4096) {
    waiting.splice(0, head);
    head = 0;
  }
  answered++;
  if (!item) {
    failed++;
    patterns.set("more answers than cases", { n: 1, first: "" });
    return;
  }
  const { bad, skipped: skip, example } = judge(item, line);
  wake();
  if (bad.length === 0) {
    if (skip) skipped++;
    else passed++;
    return;
  }
  failed++;
  if (item.kind === "partial" || item.kind === "follow") {
    // one pattern for each sentence
    for (const sentence of bad) {
      const p = patterns.get(sentence) ?? { n: 0, first: example ?? JSON.stringify(item.c), told: true };
      p.n++;
      patterns.set(sentence, p);
    }
    return;
  }
  const key =
    item.kind === "corpus"
      ? `[${item.entry.row}] ${item.entry.name}: ${bad.join(" | ")}`
      : item.kind === "raw"
        ? `[raw] ${item.name}: ${bad.join(" | ")}`
        : `${bad.map((b) => b.replace(/=[^,\s]+/g, "=…")).join(" | ")}`;
  const p = patterns.get(key) ?? { n: 0, first: show(item.c), corpus: item.kind === "corpus" || item.kind === "raw" };
  p.n++;
  patterns.set(key, p);
});
const closed = new Promise((done) => lines.on("close", done));
let wake = () => {};
const nextAnswer = () =>
  Promise.race([
    new Promise((done) => {
      wake = done;
    }),
    closed,
  ]);

let sent = 0;
async function send(item) {
  waiting.push(item);
  sent++;
  const out =
    item.kind === "raw" ? Buffer.concat([Buffer.from(item.line), Buffer.from("\n")]) : JSON.stringify(item.c) + "\n";
  if (!child.stdin.write(out)) {
    await Promise.race([new Promise((done) => child.stdin.once("drain", done)), closed]);
  }
}
const over = () => child.exitCode !== null || child.signalCode !== null;
for (const item of all()) {
  await send(item);
  while (queue.length > 0 && !over()) await send(queue.shift());
  if (over()) break;
}
while (!over() && (queue.length > 0 || answered < sent)) {
  if (queue.length > 0) await send(queue.shift());
  else await nextAnswer();
}
child.stdin.end();
const exited = new Promise((done) =>
  child.exitCode !== null || child.signalCode ? done() : child.on("exit", () => done()),
);
await closed;
await exited;
const status = child.exitCode;
if (status !== (errors > 0 ? 1 : 0)) {
  failed++;
  patterns.set(`exit status ${status ?? child.signalCode}, expected ${errors > 0 ? 1 : 0} after ${errors} bad lines`, {
    n: 1,
    first: "",
  });
}

asked.sort((a, b) => a - b);
const median = asked[Math.floor(asked.length / 2)] ?? 0;
if (median > 3) {
  failed++;
  table.get("few").failed++;
  patterns.set(`few: the median of \`ask\` is ${median}`, { n: 1, first: "", told: true });
}
if (answered < sent) {
  failed += sent - answered;
  patterns.set(`${sent - answered} cases got no answer`, { n: sent - answered, first: "" });
}
const sorted = [...patterns].sort((a, b) => (b[1].corpus ? 1 : 0) - (a[1].corpus ? 1 : 0) || b[1].n - a[1].n);
const corpusBad = sorted.filter(([, p]) => p.corpus);
for (const [key] of corpusBad) console.log("corpus  " + key);
const print = (some, most) => {
  for (const [key, p] of some.slice(0, most))
    console.log(`${String(p.n).padStart(7)} × ${key}\n          e.g. ${p.first}`);
  if (some.length > most) console.log(`… and ${some.length - most} more patterns`);
};
print(
  sorted.filter(([, p]) => !p.corpus && !p.told),
  20,
);
for (const check of CHECKS)
  print(
    sorted.filter(([key, p]) => p.told && key.startsWith(check + ":")),
    most,
  );
print(
  sorted.filter(([key, p]) => p.told && !CHECKS.some((check) => key.startsWith(check + ":"))),
  most,
);
if (verdicts.size > 0) {
  console.log(
    "told in part: " +
      CHECKS.map((check) => `${check} ${table.get(check).tried} tried, ${table.get(check).failed} failed`).join(" · "),
  );
  for (const [key, counts] of [...verdicts].sort())
    console.log(
      `  ${key}: ${Object.entries(counts)
        .sort()
        .map(([k, n]) => `${k} ${n}`)
        .join(", ")}`,
    );
  console.log(
    `  ask: median ${median}, largest ${asked.at(-1) ?? 0}; ${contradictions} completions are contradictions for the runner`,
  );
}
for (const [marketplace, { judged, silent }] of [...drawn].sort())
  console.log(
    `${marketplace}: ${judged} drawn cases judged; of ${silent} more its sources do not speak, and they are held by the invariants only`,
  );
for (const [marketplace, n] of [...unread].sort())
  console.log(
    `no oracle reads ${marketplace}: ${n} ${n === 1 ? "case" : "cases"} held by what is expected of each and by the invariants only`,
  );
console.log(`${skipped} cases outside the dossier judged by the invariants only`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
