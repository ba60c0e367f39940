// A link says the case and nothing else, and gives it back as it was.
import assert from "node:assert/strict";
import test from "node:test";
import init, { decide } from "../../dist/pkg/node.js";
import { compare, fnv, open, parse, words, write } from "../../www/tools/link.js";
import { kept, recalled, terms } from "../../www/tools/memory.js";
import { corpus } from "../browser/corpus.mjs";

await init();
const believed = (await corpus()).flatMap(({ case: given }) => {
  try {
    return [{ given, decision: decide(given) }];
  } catch {
    return [];
  }
});
const { language, sellerTimeZone, ...SAMPLE } = {
  language: "en",
  sellerTimeZone: "+09:00",
  marketplace: "amazon-us",
  now: "2026-11-25T10:30:00+09:00",
  goods: ["made-to-order", "reserved"],
  opened: [true, false],
  leavesToday: false,
  termsAllowDays: 0,
  shipBy: "2026-11-23",
  orderedAt: "2026-11-19T15:30:00Z",
  buyerRegion: "US-CA",
  shipmentRate: 0.9725,
  money: {
    currency: "USD",
    commissionRate: 0.085,
    subscription: { sellerFundedRate: 0.05 },
    lines: [
      { price: 3000, referralTiers: [{ upTo: 1000, rate: 0.15 }, { rate: 0.08 }] },
      { price: 1, media: true },
    ],
  },
};
/** What a missing key says too. */
const told = (value) =>
  JSON.parse(
    JSON.stringify(value, (key, one) =>
      one === null || key === "language" || key === "sellerTimeZone" ? undefined : one,
    ),
  );

test("every case of the corpus comes back from its link as it was, and decides the same", () => {
  assert.ok(believed.length > 900);
  for (const { given, decision } of believed) {
    const link = write(words(given), decision);
    assert.match(link, /^[\w.,=~-]+$/);
    const opened = open(`#${link}`);
    assert.deepEqual(opened.case, told(given));
    const again = decide({ ...opened.case, language: given.language ?? "ja" });
    assert.deepEqual(
      [opened.verdict, opened.then, opened.settled, opened.rulebook],
      [again.verdict, again.then, again.settled, again.rulebook.version],
    );
    assert.deepEqual(compare(opened, again), { same: true, fresh: [], gone: [] });
  }
});

test("what the reader's language or place is changes nothing", () => {
  for (const { given, decision } of believed.slice(0, 200)) {
    const opened = open(write(words(given), decision));
    assert.ok(compare(opened, decide({ ...opened.case, language: "en", sellerTimeZone: "America/New_York" })).same);
  }
});

test("numbers, rates, yes and no, lists and what is nested keep their kind", () => {
  assert.deepEqual(parse(words(SAMPLE)), SAMPLE);
  assert.deepEqual(parse(words({ goods: [] })), { goods: [] });
  assert.deepEqual(parse(words({ opened: [true] })), { opened: [true] });
  assert.equal(
    words({ marketplace: "qoo10-jp", termsAllowDays: 7, money: { commissionRate: 0.1, lines: [{ price: 300 }] } }),
    "marketplace=qoo10-jp~termsAllowDays=7~money.commissionRate=0.1~money.lines.0.price=300",
  );
});

test("any mixture of keys and values comes back, whatever the numbers", () => {
  let seed = 7;
  const random = (most) => (seed = (seed * 1103515245 + 12345) % 2147483648) % most;
  const scalars = [
    () => random(2) === 1,
    () => random(1e9),
    () => -1 - random(50),
    () => random(10_000) / 10_000,
    () => random(100) / 1e9,
    () => "mega-wari",
    () => "2026-02-29",
    () => "2026-11-20T23:59:59-03:30",
    () => "US-CA",
  ];
  const any = (depth) => {
    const kind = random(depth > 3 ? 9 : 13);
    if (kind < 9) return scalars[kind]();
    if (kind < 11) return Array.from({ length: random(3) }, () => scalars[random(9)]());
    if (kind < 12) return Array.from({ length: 1 + random(12) }, () => whole(depth + 1));
    return whole(depth + 1);
  };
  const whole = (depth) =>
    Object.fromEntries(Array.from({ length: 1 + random(4) }, (_, at) => [`k${"abc"[random(3)]}${at}`, any(depth)]));
  for (let times = 0; times < 2000; times += 1) {
    const given = whole(0);
    assert.deepEqual(parse(words(given)), given);
  }
});

test("no free text gets in, wherever it stands", () => {
  const secret = [
    "山田 太郎",
    "Taro Yamada",
    "a~b=c",
    "tel:090-1234-5678",
    "x@example.com",
    "250-1234567-1234567 x",
    "true",
    "12",
    "1e5",
    "a".repeat(60),
    "",
  ];
  for (const text of secret) {
    const given = {
      marketplace: "qoo10-jp",
      site: text,
      goods: [text],
      money: { lines: [{ price: 1, category: text }] },
      [text]: text,
    };
    assert.deepEqual(parse(words(given)), { marketplace: "qoo10-jp", goods: [], money: { lines: [{ price: 1 }] } });
  }
});

test("a link with any one character changed or missing is damaged, never another case", () => {
  const link = write(words(SAMPLE), decide(SAMPLE));
  for (let at = 3; at < link.length; at += 1) {
    for (const broken of [
      link.slice(0, at),
      link.slice(0, at) + (link[at] === "0" ? "1" : "0") + link.slice(at + 1),
      link.slice(0, at) + link.slice(at + 1),
    ]) {
      assert.deepEqual(open(broken), { problem: "damaged" }, broken);
    }
  }
});

test("what messengers do to a link does not matter, and another fragment is none", () => {
  const link = write(words(SAMPLE), decide(SAMPLE));
  for (const sent of [
    `#${link}`,
    `${link})`,
    `${link}。`,
    `${link}%0A`,
    link.replaceAll("~", "%7E").replaceAll("=", "%3D").replaceAll(",", "%2C"),
  ]) {
    assert.deepEqual(open(sent).case, SAMPLE, sent);
  }
  for (const other of ["", "#", "#top", "#k", "#kotowari", "#k1x", "#%E0%A4%A"]) assert.equal(open(other), null, other);
  assert.deepEqual(open(link.replace("k1", "k2")), { problem: "newer" });
});

test("a link made to harm does not", () => {
  const forged = (told) => {
    const whole = `k1~1~need-facts..settled~~00000000~${told}`;
    return open(`${whole}~${fnv(whole)}`);
  };
  for (const [told, damaged] of [
    ["__proto__.x=1", true],
    ["constructor.prototype.x=1", false],
    ["money.lines.0.price=1~money.lines.constructor.x=1", false],
    ["money.lines.0.price=1~money.lines.length.x=1", true],
    ["money=1~money.x=1", true],
    ["x", true],
    ["=1", true],
    ["a..b=1", true],
    ["money.lines.99999999.price=1", false],
    ["site=お客様のアカウントは停止されました", true],
    ["site=<b>", true],
    ["goods=reserved,電話,", true],
    [`site=${"a".repeat(42)}`, true],
  ]) {
    assert.equal(forged(told).problem, damaged ? "damaged" : undefined, told);
    if (!damaged) assert.throws(() => decide(forged(told).case), told);
  }
  assert.equal({}.x ?? Object.x ?? Array.x, undefined);
});

test("a link longer than any case is refused before it is read, and another fragment of that length is none of ours", () => {
  for (const more of ["a", "%7E", "~", "a=b~", ")"]) {
    assert.deepEqual(open(`#k1~${more.repeat(2_000_000)}`), { problem: "long" });
    assert.equal(open(`#${more.repeat(2_000_000)}`), null);
    assert.throws(() => parse(more.repeat(2_000_000)), /too long/);
  }
  const longest = believed.reduce(
    (most, { given, decision }) => Math.max(most, write(words(given), decision).length),
    0,
  );
  assert.ok(longest * 10 < 20_000, `${longest}`);
});

test("where a ground is another, it is named; where only a sum or a date is, the hash tells", () => {
  const given = {
    marketplace: "qoo10-jp",
    orderStatus: "ship-date-set",
    parcel: "packed",
    reason: "change-of-mind",
    channel: "cancel-button",
    goods: [],
    leavesToday: true,
    returnTerms: "shown-both",
    termsCover: "cancellations-and-returns",
    termsAllowDays: 0,
    now: "2026-11-25T10:30:00+09:00",
  };
  const decision = decide(given);
  const opened = open(write(words(given), decision));
  const [first, ...rest] = decision.grounds;
  assert.deepEqual(compare(opened, { ...decision, grounds: [...rest, { ...first, rule: "qoo10.new" }] }), {
    same: false,
    fresh: [{ ...first, rule: "qoo10.new" }],
    gone: [first.rule],
  });
  const [duty] = decision.duties.filter(({ due }) => due);
  const later = decision.duties.map((one) => (one === duty ? { ...one, due: "2027-01-01T00:00:00+09:00" } : one));
  assert.deepEqual(compare(opened, { ...decision, duties: later }), { same: false, fresh: [], gone: [] });
  assert.ok(compare(opened, { ...decision, rulebook: { version: "2" } }).same);
  const assumed = [...decision.assumed, { fact: "partOfOrder", value: "false" }];
  assert.deepEqual(compare(opened, { ...decision, assumed }), { same: false, fresh: [], gone: [] });
});

test("only the marketplace, the language and the shop's terms are remembered", () => {
  const given = { ...SAMPLE, returnTerms: "shown-both", termsCover: "returns", sellerLevel: "power", reason: "late" };
  assert.equal(
    terms(given, "ja"),
    "language=ja~marketplace=amazon-us~returnTerms=shown-both~termsCover=returns~termsAllowDays=0~sellerLevel=power~money.commissionRate=0.085",
  );
  assert.deepEqual([kept(), recalled()], [null, undefined]); // no storage here
});

test("of what stands in the storage only that is recalled, whatever it is", () => {
  let stored;
  globalThis.localStorage = { getItem: () => stored };
  try {
    for (const [text, found] of [
      [
        "language=en~marketplace=qoo10-jp~money.commissionRate=0.085",
        { language: "en", marketplace: "qoo10-jp", money: { commissionRate: 0.085 } },
      ],
      // Of an order, of another page, or of a stranger.
      [
        "language=fr~marketplace=qoo10-jp~parcel=delivered~orderedAt=2026-11-20~money.lines.0.price=300~x=1",
        { marketplace: "qoo10-jp" },
      ],
      ["language.x=1~buyerCountry=DE", undefined],
      ["marketplace=qoo10-jp~sellerLevel=電話", undefined],
      ["", undefined],
      ["null", undefined],
      ['{"language":"ja"}', undefined],
      ["marketplace=own-store~buyerCountry=DE~money=3", { marketplace: "own-store", buyerCountry: "DE" }],
      [`marketplace=qoo10-jp~${"x".repeat(5_000_000)}`, undefined],
    ]) {
      stored = text;
      assert.deepEqual(recalled(), found, text.slice(0, 100));
    }
  } finally {
    delete globalThis.localStorage;
  }
});
