// Reports as marketplaces write them, with the headings that they have: for the tests of the page of many requests. Days are counted from today.
import { REPORTS } from "../../www/batch/reports.js";

const DAY = 86_400_000;
const tokyo = (shift) => new Date(Date.now() + 9 * 3_600_000 + shift * DAY).toISOString();
/** A day as different programs leave it: with slashes, as Excel's number with a clock, with the year of the era, in full-width figures. */
export const slashed = (shift) => tokyo(shift).slice(0, 10).replaceAll("-", "/");
export const serial = (shift) =>
  (Math.floor((Date.parse(`${tokyo(shift).slice(0, 10)}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / DAY) + 0.4306).toFixed(
    4,
  );
export function era(shift) {
  const [year, month, day] = tokyo(shift).slice(0, 10).split("-").map(Number);
  return `令和${year - 2018}年${month}月${day}日`;
}
export const wide = (text) => text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));

let codes = null;
/** Text as Windows' Shift_JIS, as QSM and BASE write it. */
export function shiftJis(text) {
  if (!codes) {
    codes = new Map();
    const decoder = new TextDecoder("shift_jis", { fatal: true });
    const learn = (...bytes) => {
      try {
        const one = decoder.decode(Uint8Array.from(bytes));
        if ([...one].length === 1 && !codes.has(one)) codes.set(one, bytes);
      } catch {
        // No character stands there.
      }
    };
    codes.set("¥", [0x5c]);
    for (let byte = 0; byte < 256; byte += 1) learn(byte);
    for (let lead = 0x81; lead <= 0xfc; lead += 1) for (let trail = 0x40; trail <= 0xfc; trail += 1) learn(lead, trail);
  }
  return Buffer.from([...text].flatMap((one) => codes.get(one) ?? [0x3f]));
}

/** Headings, and rows that name only what they have. */
const table = (headings, rows, between) =>
  [headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? ""))]
    .map((cells) =>
      cells
        .map((cell) => (cell.includes(between) || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell))
        .join(between),
    )
    .join("\r\n");

const QSM =
  "配送状態,注文番号,カート番号,配送会社,送り状番号,発送日,注文日,入金日,お届け希望日,発送予定日,配送完了日,配送方法,商品番号,商品名,数量,オプション情報,オプションコード,おまけ,受取人名,受取人名(フリガナ),受取人電話番号,受取人携帯電話番号,住所,郵便番号,国家,送料の決済,決済サイト,通貨,購入者決済金額,販売価格,割引額,注文金額の合計,供給原価の合計,購入者名,購入者名(フリガナ),配送要請事項,購入者電話番号,購入者携帯電話番号,販売者商品コード,JANコード,規格番号,プレゼント贈り主,外部広告,素材,ギフト注文,キャンセル理由,購入者メッセージ".split(
    ",",
  );

/** Twelve orders of one evening out of QSM, as Excel saved them: Shift_JIS, days in every form, full-width figures, and a row of sums. */
export function qsm() {
  const order = (at, state, days, goods, price, reason, said) => ({
    配送状態: state,
    注文番号: String(811_000_000 + at),
    カート番号: String(402_000_000 + at),
    ...days,
    商品名: goods,
    数量: at % 3 ? "1" : wide("2"),
    国家: "JP",
    決済サイト: "Qoo10.jp",
    通貨: "JPY",
    購入者決済金額: price,
    受取人名: "山田 花子",
    キャンセル理由: reason,
    購入者メッセージ: said,
  });
  const rows = [
    order(
      1,
      "配送準備",
      { 注文日: slashed(-2), 入金日: serial(-2), 発送予定日: slashed(2) },
      "リネンシャツ M ホワイト",
      "3,980",
      "単純変心",
      "やっぱり別の色にします。",
    ),
    order(
      2,
      "新規注文",
      { 注文日: serial(-1), 入金日: serial(-1) },
      "ステンレスボトル 500ml",
      "¥2,480",
      "注文ミス",
      "サイズを間違えました。",
    ),
    order(
      3,
      "入金待ち",
      { 注文日: era(-1) },
      "フェイスマスク 30枚入り",
      wide("1,980円"),
      "二重注文",
      "2回注文していました。",
    ),
    order(
      4,
      "配送中",
      { 注文日: slashed(-5), 入金日: slashed(-5), 発送予定日: slashed(-3), 発送日: slashed(-3) },
      "ワイヤレスイヤホン",
      "5480",
      "配送遅延",
      "まだ届きません。",
    ),
    order(
      5,
      "配送完了",
      { 注文日: era(-9), 入金日: era(-9), 発送予定日: era(-7), 発送日: era(-7), 配送完了日: era(-4) },
      "折りたたみ傘 ネイビー",
      "2980",
      "商品不良",
      "骨が1本折れていました。",
    ),
    order(
      6,
      "配送要請",
      { 注文日: wide(slashed(-1)), 入金日: wide(slashed(-1)), 発送予定日: wide(slashed(3)) },
      "アロマディフューザー",
      "4280",
      "単純変心",
      "ほかの店で買えました。",
    ),
    order(
      7,
      "配送準備",
      { 注文日: serial(-6), 入金日: serial(-6), 発送予定日: serial(-1) },
      "レインブーツ 24cm",
      "3580",
      "発送遅延",
      "予定日を過ぎています。",
    ),
    order(
      8,
      "配送完了",
      {
        注文日: slashed(-8),
        入金日: slashed(-8),
        発送予定日: slashed(-6),
        発送日: slashed(-6),
        配送完了日: slashed(-3),
      },
      "ニットカーディガン L",
      "4980",
      "お客様都合",
      "思っていた感じと違いました。",
    ),
    order(
      9,
      "配送準備",
      { 注文日: slashed(-3), 入金日: slashed(-3), 発送予定日: slashed(1) },
      "ヘアオイル 100ml",
      "1680",
      "住所変更",
      "住所を変えたいです。",
    ),
    order(
      10,
      "新規注文",
      { 注文日: slashed(0), 入金日: slashed(0) },
      "スマホケース クリア",
      "1280",
      "",
      "機種を間違えました。",
    ),
    order(
      11,
      "配送中",
      { 注文日: slashed(-4), 入金日: slashed(-4), 発送予定日: slashed(-2), 発送日: slashed(-2) },
      "加湿器 卓上",
      "3280",
      "不要になった",
      "キャンセルできますか。",
    ),
    order(
      12,
      "配送準備",
      { 注文日: slashed(-2), 入金日: slashed(-2), 発送予定日: slashed(2) },
      "ランニングソックス 3足組",
      "1480",
      "事情により",
      '=HYPERLINK("http://x")',
    ),
    { 配送状態: "合計", 購入者決済金額: "37,900" },
  ];
  return shiftJis(table(QSM, rows, ","));
}

const UNSHIPPED =
  "order-id,order-item-id,purchase-date,payments-date,reporting-date,promise-date,days-past-promise,buyer-email,buyer-name,buyer-phone-number,sku,product-name,quantity-purchased,quantity-shipped,quantity-to-ship,ship-service-level,recipient-name,ship-address-1,ship-address-2,ship-address-3,ship-city,ship-state,ship-postal-code,ship-country,sales-channel,is-business-order,purchase-order-number,price-designation,is-prime,is-buyer-requested-cancellation,buyer-requested-cancel-reason,verge-of-cancellation,verge-of-lateShipment".split(
    ",",
  );

/** Amazon's report of unshipped orders: three of eight buyers asked to cancel, for one the ship date is over. */
export function unshipped() {
  const at = (shift, clock) => `${new Date(Date.now() + shift * DAY).toISOString().slice(0, 10)}T${clock}+00:00`;
  const rows = Array.from({ length: 8 }, (_, row) => {
    const asks = { 1: "Order created by mistake", 4: "Found cheaper somewhere else", 6: "Something nobody has listed" }[
      row
    ];
    return {
      "order-id": `113-4521987-12345${10 + row}`,
      "order-item-id": String(9_000 + row),
      "purchase-date": at(-2, "05:02:50"),
      "payments-date": at(-2, "05:02:50"),
      "promise-date": at(row === 6 ? -1 : 2, "06:59:59"),
      "product-name": `Desk Lamp ${row}`,
      "quantity-purchased": "1",
      "quantity-shipped": "0",
      "quantity-to-ship": "1",
      "buyer-name": "Jane Doe",
      "ship-country": "US",
      "sales-channel": "Amazon.com",
      "is-business-order": "false",
      "is-buyer-requested-cancellation": asks ? "true" : "false",
      "buyer-requested-cancel-reason": asks ?? "",
    };
  });
  return Buffer.from(table(UNSHIPPED, rows, "\t"));
}

/** A row of a report by its id: what is told, under the report's own headings. */
export function reportRow(id, told) {
  const { signs, heads, aside, label, product, said } = REPORTS.find((report) => report.id === id);
  const header = [
    ...new Set(
      [...signs, ...Object.keys(heads), ...aside.map(({ head }) => head), label, product, said].filter(Boolean),
    ),
  ];
  return { header, row: { line: 2, cells: header.map((heading) => told[heading] ?? "") } };
}
