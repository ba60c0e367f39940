// Reports that are known: each by its headings, each word of it with a meaning that the checker has, each row decided without a choice.
import assert from "node:assert/strict";
import { test } from "node:test";
import init, { decide } from "../../dist/pkg/node.js";
import { asideOf, caseOf } from "../../www/batch/cases.js";
import { decode, parse } from "../../www/shared/csv.js";
import { givenBy, momentsOf, resolved } from "../../www/batch/moments.js";
import { believed, firstMapping, reportOf } from "../../www/batch/recognise.js";
import { REPORTS } from "../../www/batch/reports.js";
import { sample } from "../../www/batch/sample.js";
import { FIELDS, valuesOf } from "../../www/batch/vocabulary.js";
import { MARKETPLACES, MOMENTS } from "../../www/generated/vocabulary.js";
import { era, qsm, reportRow, serial, shiftJis, slashed, unshipped, wide } from "../browser/reports.mjs";

await init();
const now = `${slashed(0).replaceAll("/", "-")}T12:00:00+09:00`;
const day = (shift) => slashed(shift).replaceAll("/", "-");
/** The case of a report's row, as the page would decide it. */
function read(id, told, language = "ja") {
  const { header, row } = reportRow(id, told);
  const mapping = firstMapping(header, language, row.cells);
  assert.equal(mapping.report, id);
  return { aside: asideOf(row, mapping), case: caseOf(row, header.length, mapping, now), mapping, header };
}
const verdict = (given) => decide({ ...given, now, sellerTimeZone: "+09:00", language: "ja" }).verdict;
const list = (value) => [value].flat();

test("every report is known by its own headings and by no other's, in any case and width", () => {
  for (const { id } of REPORTS) {
    const { header } = reportRow(id, {});
    assert.equal(reportOf(header)?.id, id);
    assert.equal(reportOf(header.map((name) => wide(name.toUpperCase())))?.id, id);
    assert.equal(reportOf(header.slice(1).filter((name) => name !== header[1])), null, id);
  }
  assert.equal(new Set(REPORTS.map(({ id }) => id)).size, REPORTS.length);
});

test("every column and word of a report means something that the contract has, and its source is named", () => {
  for (const { id, heads, words, values, sources, name, aside, signs } of REPORTS) {
    assert.ok(sources.length > 0 && sources.every((address) => /^https:\/\//.test(address)), id);
    assert.ok(name.length === 2 && name.every((one) => one.trim()), id);
    assert.ok(signs.length >= 4, id);
    for (const key of [...Object.values(heads), ...Object.keys(values), ...Object.keys(words)])
      assert.ok(FIELDS.has(key), `${id} ${key}`);
    for (const key of Object.keys(words))
      assert.ok(Object.values(heads).includes(key), `${id} ${key} has words and no column`);
    for (const [key, meant] of [
      ...Object.entries(words).flatMap(([key, all]) => Object.values(all).map((one) => [key, one])),
      ...Object.entries(values),
    ]) {
      const allowed = valuesOf(FIELDS.get(key));
      if (allowed.length)
        for (const one of meant.split("|")) assert.ok(one === "" || allowed.includes(one), `${id} ${key} ${one}`);
    }
    for (const { why } of aside) assert.ok(["none", "cancelled", "continued"].includes(why), id);
  }
});

test("every word that a report has for a state is a moment of its marketplace", () => {
  for (const { id, words, values } of REPORTS) {
    const places = values.marketplace
      ? [values.marketplace]
      : Object.keys(MARKETPLACES).filter((place) => place.startsWith("amazon"));
    for (const told of [...Object.values(words.moment ?? {}), values.moment].filter(Boolean)) {
      for (const place of places) assert.ok(resolved(place, told).length > 0, `${id} ${place} ${told}`);
    }
  }
});

test("a moment says what all that are possible say, and the values that are left", () => {
  assert.deepEqual(givenBy("qoo10-jp", "date-set|packed"), {
    orderStatus: "ship-date-set",
    parcel: ["not-started", "packed"],
  });
  assert.deepEqual(givenBy("qoo10-jp", "making"), {
    goods: ["made-to-order"],
    orderStatus: "ship-date-set",
    parcel: "in-production",
  });
  assert.deepEqual(givenBy("qoo10-jp", "making|packed"), {
    orderStatus: "ship-date-set",
    parcel: ["in-production", "packed"],
  });
  assert.deepEqual(givenBy("amazon-us", "paid"), { fulfilment: "seller", orderStatus: "paid", parcel: "not-started" });
  assert.deepEqual(givenBy("own-store", "labelled"), { orderStatus: "paid", parcel: "packed" });
  assert.deepEqual(givenBy("own-store", "nothing of the kind"), {});
  for (const [place, moments] of Object.entries(MOMENTS)) {
    if (typeof moments === "string") assert.ok(Array.isArray(MOMENTS[moments]), place);
    for (const { id, given, name } of momentsOf(place))
      assert.ok(id && given.orderStatus && name.every((one) => one.trim()), place);
  }
});

test("QSM: each state, with and without a ship date, is the moment that the checker asks for", () => {
  const state = (told, more = {}) => {
    const { orderStatus, parcel, marketplace, goods } = read("qoo10-orders", { 配送状態: told, ...more }).case;
    assert.deepEqual([marketplace, goods], ["qoo10-jp", []]);
    return [orderStatus, list(parcel).join()].join(" ");
  };
  const ahead = { 発送予定日: slashed(2) },
    over = { 発送予定日: slashed(-1) },
    today = { 発送予定日: slashed(0) };
  assert.equal(state("入金待ち"), "unpaid ");
  assert.equal(state("決済待ち"), "unpaid ");
  for (const fresh of ["新規注文", "新規受付", "配送要請"]) {
    assert.equal(state(fresh), "paid not-started,packed", fresh);
    assert.equal(state(fresh, ahead), "ship-date-set not-started,packed", fresh);
    assert.equal(state(fresh, over), "ship-date-passed not-started,packed", fresh);
  }
  for (const ready of ["配送準備", "発送予定"]) {
    assert.equal(state(ready, ahead), "ship-date-set not-started,packed", ready);
    assert.equal(state(ready, today), "ship-date-set not-started,packed", ready);
    assert.equal(state(ready, over), "ship-date-passed not-started,packed", ready);
  }
  assert.equal(state("配送中"), "ship-confirmed with-carrier");
  assert.equal(state("配送完了"), "ship-confirmed delivered");
  assert.equal(state("見たことのない状態"), " ");
  assert.equal(read("qoo10-orders", { 配送状態: "キャンセル完了" }).aside, "cancelled");
});

test("QSM: days in every form, full-width figures and the buyer's payment are read", () => {
  const given = read("qoo10-orders", {
    配送状態: "配送準備",
    注文日: serial(-2),
    入金日: era(-2),
    発送予定日: wide(slashed(3)),
    数量: wide("2"),
    購入者決済金額: wide("3,980円"),
    商品名: "秘密の商品",
    配送要請事項: "秘密のことば",
  }).case;
  assert.equal(given.orderedAt, `${day(-2)}T10:20:00+09:00`);
  assert.deepEqual(
    [given.paidAt, given.shipBy, given.money],
    [day(-2), day(3), { lines: [{ quantity: 2, price: 3980 }] }],
  );
  assert.ok(!JSON.stringify(given).includes("秘密"), "what is only shown is in the case");
});

test("the reasons that Qoo10's sellers write are understood, and one that nobody knows is unknown", () => {
  const reason = (told) => {
    const { header, row } = reportRow("qoo10-orders", { 配送状態: "配送中" });
    const mapping = firstMapping([...header, "キャンセル理由"], "ja");
    return caseOf({ ...row, cells: [...row.cells, told] }, header.length + 1, mapping, now).reason;
  };
  assert.deepEqual(
    ["単純変心", "商品不良", "注文ミス", "二重注文", "発送遅延", "住所変更", "在庫切れ", "誤配送", "お客様都合"].map(
      reason,
    ),
    [
      "change-of-mind",
      "defective",
      "ordered-by-mistake",
      "duplicate",
      "late",
      "wrong-address",
      "out-of-stock",
      "wrong-item",
      "change-of-mind",
    ],
  );
  assert.equal(reason("事情により"), undefined);
  assert.equal(reason(""), undefined);
});

test("Amazon's unshipped orders: who asked, why, and what stands between now and the ship date", () => {
  const order = (told) =>
    read("amazon-unshipped", {
      "sales-channel": "Amazon.com",
      "ship-country": "US",
      "promise-date": `${day(2)}T06:59:59+00:00`,
      "is-buyer-requested-cancellation": "true",
      ...told,
    });
  const asked = order({ "buyer-requested-cancel-reason": "Order created by mistake" });
  assert.equal(asked.aside, null);
  assert.deepEqual(
    [
      asked.case.marketplace,
      asked.case.channel,
      asked.case.reason,
      asked.case.fulfilment,
      asked.case.orderStatus,
      asked.case.buyerCountry,
    ],
    ["amazon-us", "cancel-button", "ordered-by-mistake", "seller", "paid", "US"],
  );
  assert.deepEqual(asked.case.parcel, ["not-started", "packed", "labelled"]);
  assert.equal(order({ "promise-date": `${day(-1)}T06:59:59+00:00` }).case.orderStatus, "ship-date-passed");
  for (const told of ["false", "FALSE"]) assert.equal(order({ "is-buyer-requested-cancellation": told }).aside, "none");
  const blank = order({ "is-buyer-requested-cancellation": "" }); // unknown, never no
  assert.deepEqual([blank.aside, blank.case.channel], [null, undefined]);
  assert.equal(order({ "is-buyer-requested-cancellation": "TRUE" }).case.channel, "cancel-button");
  const reasons = {
    "Item(s) would not arrive on time": "late",
    "Shipping cost too high": "change-of-mind",
    "Item price too high": "change-of-mind",
    "Found cheaper somewhere else": "change-of-mind",
    "Need to change shipping address": "wrong-address",
    Other: undefined,
    なにか: undefined,
  };
  for (const [told, meant] of Object.entries(reasons))
    assert.equal(order({ "buyer-requested-cancel-reason": told }).case.reason, meant, told);
  assert.ok(verdict(asked.case) !== "need-facts");
});

test("Amazon: the marketplace is what the report says, else where the first order goes, else the page's language, and is named as taken for granted", () => {
  const { header, row } = reportRow("amazon-unshipped", { "ship-country": "DE" });
  const place = (names, language, examples = []) => {
    const { fields, assumed } = firstMapping(names, language, examples);
    return [fields.marketplace.value ?? "column", assumed.includes("marketplace")].join();
  };
  assert.equal(place([...header, "sales-channel"], "ja"), "column,false");
  assert.equal(place(header, "ja", row.cells), "amazon-de,true");
  assert.equal(place(header, "ja"), "amazon-jp,true");
  assert.equal(place(header, "en"), "amazon-us,true");
});

test("Amazon's report of all orders: states, who ships, and orders that are over", () => {
  const order = (told) =>
    read("amazon-orders", { "is-buyer-requested-cancellation": "true", "fulfillment-channel": "Merchant", ...told });
  const state = (told) =>
    [order(told).case].map(({ orderStatus, parcel, fulfilment }) =>
      [orderStatus, list(parcel).join(), fulfilment].join(" "),
    )[0];
  assert.equal(state({ "order-status": "Unshipped" }), "paid not-started,packed,labelled seller");
  assert.equal(state({ "order-status": "Pending" }), "pending not-started seller");
  assert.equal(state({ "order-status": "Shipped" }), "ship-confirmed with-carrier,delivered seller");
  assert.equal(
    state({ "order-status": "Shipped", "fulfillment-channel": "Amazon" }),
    "ship-confirmed with-carrier,delivered marketplace",
  );
  assert.equal(order({ "order-status": "Cancelled" }).aside, "cancelled");
});

test("Amazon's returns to the seller: reason, state, prime, and whether the goods are back", () => {
  const back = (told) =>
    read("amazon-returns", {
      "Return request date": "14-Jul-2026",
      "Return request status": "Approved",
      "Return Reason": "CR-UNWANTED_ITEM",
      "In policy": "Y",
      "Is prime": "N",
      "A-to-Z Claim": "N",
      ...told,
    }).case;
  const {
    reason,
    channel,
    returnRequestState,
    insideReturnWindow,
    fulfilment,
    claimState,
    requestedAt,
    orderStatus,
    parcel,
  } = back({});
  assert.deepEqual(
    [reason, channel, returnRequestState, insideReturnWindow, fulfilment, claimState, requestedAt, orderStatus],
    ["change-of-mind", "return-request", "authorised", true, "seller", "none", "2026-07-14", "ship-confirmed"],
  );
  assert.deepEqual(parcel, ["delivered", "coming-back"]);
  assert.equal(back({ "Return delivery date": "20-Jul-2026" }).parcel, "back");
  assert.equal(back({ "Is prime": "Y" }).fulfilment, "seller-prime");
  assert.equal(back({ "In policy": "N" }).insideReturnWindow, undefined);
  assert.equal(back({ "A-to-Z Claim": "Y" }).claimState, undefined);
  const reasons = {
    "CR-DEFECTIVE": "defective",
    "CR-SWITCHEROO": "wrong-item",
    "CR-MISSING_PARTS": "missing-part",
    "CR-ORDERED_WRONG_ITEM": "ordered-by-mistake",
    "AMZ-PG-BAD-DESC": "not-as-described",
    "CR-MISSED_ESTIMATED_DELIVERY": "late",
    "CR-NO_REASON_GIVEN": undefined,
    "CR-BRAND_NEW_CODE": undefined,
  };
  for (const [told, meant] of Object.entries(reasons))
    assert.equal(back({ "Return Reason": told }).reason, meant, told);
});

test("Amazon's returns to its warehouses are Amazon's to decide", () => {
  const { case: given } = read("amazon-fba-returns", {
    "return-date": `${day(-3)}T10:00:00+00:00`,
    reason: "QUALITY_UNACCEPTABLE",
    "detailed-disposition": "CUSTOMER_DAMAGED",
    "customer-comments": "too small",
  });
  assert.deepEqual(
    [given.fulfilment, given.parcel, given.channel, given.returnedCondition, given.reason],
    ["marketplace", "back", "return-request", "used-or-damaged", ["defective", "not-as-described"]],
  );
  assert.equal(verdict(given), "marketplace-decides");
  assert.ok(!JSON.stringify(given).includes("too small"));
});

test("Shopify: payment and shipping together are the moment; further lines and cancelled orders are no requests", () => {
  const order = (told) =>
    read("shopify-orders", {
      Name: "#1001",
      "Financial Status": "paid",
      "Fulfillment Status": "unfulfilled",
      Currency: "JPY",
      Subtotal: "4500",
      Shipping: "500",
      "Shipping Country": "JP",
      "Created at": `${day(-1)} 10:00:00 +0900`,
      ...told,
    });
  const { case: given } = order({});
  assert.deepEqual(
    [
      given.marketplace,
      given.shopTool,
      given.buyerCountry,
      given.orderStatus,
      given.parcel,
      given.money,
      given.orderedAt,
    ],
    [
      "own-store",
      "shopify",
      "JP",
      "paid",
      ["not-started", "packed"],
      { lines: [{ price: 4500, shipping: 500 }], currency: "JPY" },
      `${day(-1)}T10:00:00+09:00`,
    ],
  );
  assert.equal(order({ "Financial Status": "pending" }).case.orderStatus, "unpaid");
  assert.deepEqual(order({ "Fulfillment Status": "fulfilled" }).case.parcel, ["with-carrier", "delivered"]);
  assert.equal(order({ "Fulfillment Status": "partial" }).case.orderStatus, undefined);
  assert.equal(order({ "Financial Status": "" }).aside, "continued");
  assert.equal(order({ "Financial Status": "refunded" }).aside, "cancelled");
  assert.equal(order({ "Cancelled at": "2026-11-24 10:00:00 +0900" }).aside, "cancelled");
});

test("BASE: states, amounts and the lines of options", () => {
  const order = (told) =>
    read("base-orders", {
      注文ID: "154D88A39E454289",
      注文日時: `${day(-1)} 21:14:05`,
      発送状況: "未発送",
      商品ID: "77",
      合計金額: "12000",
      送料: "800",
      数量: "1",
      ...told,
    });
  const { case: given, mapping } = order({});
  assert.deepEqual(
    [given.marketplace, given.shopTool, given.buyerCountry, given.orderStatus, given.parcel, given.orderedAt],
    ["own-store", "base", "JP", "paid", ["not-started", "packed"], `${day(-1)}T21:14:05+09:00`],
  );
  assert.deepEqual(given.money, { lines: [{ quantity: 1, price: 12000, shipping: 800 }], currency: "JPY" });
  assert.equal(order({ 発送状況: "入金待ち" }).case.orderStatus, "unpaid");
  assert.deepEqual(order({ 発送状況: "発送済み" }).case.parcel, ["with-carrier", "delivered"]);
  assert.equal(order({ 発送状況: "キャンセル" }).aside, "cancelled");
  assert.equal(order({ 商品ID: "" }).aside, "continued");
  assert.ok(mapping.assumed.includes("goods"));
  assert.ok(verdict(given) !== "need-facts");
});

test("a row of sums is no order, and an order with the word in its goods is one", () => {
  const mapping = { label: 0, aside: [] };
  for (const cells of [
    ["合計", "", "37,900"],
    ["", "合計", "37,900"],
    ["", "", "合計", "1"],
    ["Total", "x"],
    ["総　計", ""],
  ])
    assert.equal(asideOf({ cells }, mapping), "total", cells.join());
  for (const cells of [
    ["A-1", "合計", "1"],
    ["A-1", "合計3点セット"],
    ["", "合計3点セット"],
    ["", ""],
  ])
    assert.equal(asideOf({ cells }, mapping), null, cells.join());
});

test("the sample and the list of a real evening are decided, nine in ten or more, without a choice", () => {
  for (const [text, language] of [
    [sample(), "ja"],
    [sample(), "en"],
    [decode(qsm()).text, "ja"],
    [unshipped().toString(), "ja"],
  ]) {
    const { header, rows } = parse(text);
    const mapping = firstMapping(header, language, rows[0].cells);
    const open = rows.filter((row) => !asideOf(row, mapping));
    const verdicts = open.map((row) => verdict(caseOf(row, header.length, mapping, now)));
    assert.ok(open.length >= 3);
    assert.ok(verdicts.filter((one) => one !== "need-facts").length / verdicts.length >= 0.9, verdicts.join());
  }
});

test("Shift_JIS is written as it is read", () => {
  const text = "配送状態,注文番号\r\n配送準備,１２３ｶﾅ髙①";
  assert.deepEqual(decode(shiftJis(text)), { text, encoding: "Shift_JIS", sure: true });
});

test("one column of states is the moment, two stay apart, and what is granted is named", () => {
  const of = (...header) => firstMapping(header, "ja");
  assert.deepEqual(of("注文番号", "ステータス").fields, { moment: { column: 1 }, goods: { value: "none" } });
  assert.deepEqual(of("注文番号", "配送状況").fields.moment, { column: 1 });
  assert.deepEqual(Object.keys(of("注文番号", "注文状態", "配送状況").fields), ["orderStatus", "parcel", "goods"]);
  assert.deepEqual(of("注文番号", "ステータス").assumed, ["goods"]);
  assert.deepEqual(of("商品の種類").assumed, []);
  const { product, said } = of("注文番号", "商品名", "購入者メッセージ");
  assert.deepEqual([product, said], [1, 2]);
});

test("the words of a seller's own list are moments", () => {
  const mapping = (marketplace) => ({
    ...firstMapping(["ステータス", "発送予定日"], "ja"),
    fields: { marketplace: { value: marketplace }, moment: { column: 0 }, shipBy: { column: 1 } },
  });
  const state = (told, marketplace = "qoo10-jp", ship = "") => {
    const { orderStatus, parcel } = caseOf({ line: 2, cells: [told, ship] }, 2, mapping(marketplace), now);
    return [orderStatus, list(parcel).join()].join(" ");
  };
  assert.equal(state("入金待ち"), "unpaid ");
  assert.equal(state("新規注文"), "paid not-started,packed");
  assert.equal(state("新規注文", "amazon-jp"), "paid not-started,packed,labelled");
  assert.equal(state("未発送", "own-store"), "paid not-started,packed");
  assert.equal(state("配送準備", "qoo10-jp", slashed(2)), "ship-date-set not-started,packed");
  assert.equal(state("未出荷", "qoo10-jp", slashed(-2)), "ship-date-passed not-started,packed");
  assert.equal(state("梱包済み"), "ship-date-set packed");
  assert.equal(state("発送済み"), "ship-confirmed with-carrier,delivered");
  assert.equal(state("配送完了"), "ship-confirmed delivered");
});

test("a mapping that was kept is believed only as far as this page has it", () => {
  const header = ["配送状態", "注文番号", "カート番号", "購入者決済金額"];
  const mapping = firstMapping(header, "ja");
  assert.deepEqual(believed(JSON.parse(JSON.stringify(mapping)), 4), mapping);
  for (const spoilt of [
    null,
    [],
    {},
    { ...mapping, label: 99 },
    { ...mapping, label: "1" },
    { ...mapping, fields: { nothing: { column: 0 } } },
    { ...mapping, fields: { reason: { column: 99 } } },
    { ...mapping, fields: { marketplace: { value: "no-such" } } },
    { ...mapping, fields: { moment: { columns: [0, 77] } } },
    { ...mapping, words: 3 },
  ]) {
    assert.equal(believed(spoilt, 4), null, JSON.stringify(spoilt));
  }
});
