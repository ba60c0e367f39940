// A list to try: twelve orders of one evening as the QSM delivery list of Qoo10 writes them, with the two columns that a seller adds from the
// cancellation screen. Its days are counted from today, so that it is never out of date.
import { written } from "../shared/csv.js";

const HEADINGS = [
  "配送状態",
  "注文番号",
  "カート番号",
  "配送会社",
  "送り状番号",
  "発送日",
  "注文日",
  "入金日",
  "お届け希望日",
  "発送予定日",
  "配送完了日",
  "配送方法",
  "商品番号",
  "商品名",
  "数量",
  "オプション情報",
  "オプションコード",
  "おまけ",
  "受取人名",
  "受取人名(フリガナ)",
  "受取人電話番号",
  "受取人携帯電話番号",
  "住所",
  "郵便番号",
  "国家",
  "送料の決済",
  "決済サイト",
  "通貨",
  "購入者決済金額",
  "販売価格",
  "割引額",
  "注文金額の合計",
  "供給原価の合計",
  "購入者名",
  "購入者名(フリガナ)",
  "配送要請事項",
  "購入者電話番号",
  "購入者携帯電話番号",
  "販売者商品コード",
  "JANコード",
  "規格番号",
  "プレゼント贈り主",
  "外部広告",
  "素材",
  "ギフト注文",
  "キャンセル理由",
  "購入者メッセージ",
];

/** State, days to order, payment, ship date and arrival, goods, price, reason, what the buyer wrote. */
const ORDERS = [
  [
    "配送準備",
    -2,
    -2,
    2,
    null,
    "リネンシャツ M ホワイト",
    3980,
    "単純変心",
    "やっぱり別の色にしたいのでキャンセルをお願いします。",
  ],
  [
    "新規注文",
    -1,
    -1,
    null,
    null,
    "ステンレスボトル 500ml",
    2480,
    "注文ミス",
    "サイズを間違えて注文してしまいました。",
  ],
  ["入金待ち", -1, null, null, null, "フェイスマスク 30枚入り", 1980, "二重注文", "同じものを2回注文していました。"],
  ["配送中", -5, -5, -3, null, "ワイヤレスイヤホン ブラック", 5480, "配送遅延", "まだ届きません。もう要らないです。"],
  ["配送完了", -9, -9, -7, -4, "折りたたみ傘 ネイビー", 2980, "商品不良", "骨が1本折れていました。"],
  ["配送要請", -1, -1, 3, null, "アロマディフューザー", 4280, "単純変心", "ほかの店で買えたのでキャンセルします。"],
  [
    "配送準備",
    -6,
    -6,
    -1,
    null,
    "レインブーツ 24cm",
    3580,
    "配送遅延",
    "発送予定日を過ぎています。キャンセルしてください。",
  ],
  ["配送完了", -8, -8, -6, -3, "ニットカーディガン L", 4980, "単純変心", "思っていた感じと違いました。"],
  ["配送準備", -3, -3, 1, null, "ヘアオイル 100ml", 1680, "住所変更", "引っ越したので住所を変えたいです。"],
  ["新規注文", 0, 0, null, null, "スマホケース クリア", 1280, "単純変心", "機種を間違えました。"],
  ["配送中", -4, -4, -2, null, "加湿器 卓上", 3280, "単純変心", "キャンセルできますか。"],
  ["配送準備", -2, -2, 2, null, "ランニングソックス 3足組", 1480, "重複購入", "同じものをもう1回買っていました。"],
];

/** The list as text. */
export function sample(now = new Date()) {
  const day = (shift) =>
    shift === null
      ? ""
      : new Date(now.getTime() + (9 * 60 + shift * 1_440) * 60_000).toISOString().slice(0, 10).replaceAll("-", "/");
  const rows = ORDERS.map(([state, ordered, paid, ship, arrived, goods, price, reason, said], at) => {
    const sent = ["配送中", "配送完了"].includes(state);
    const told = {
      配送状態: state,
      注文番号: String(811_204_330 + at * 17),
      カート番号: String(402_118_500 + at * 9),
      配送会社: sent ? "ヤマト運輸" : "",
      発送日: sent ? day(ship) : "",
      注文日: day(ordered),
      入金日: day(paid),
      発送予定日: day(ship),
      配送完了日: day(arrived),
      商品名: goods,
      数量: "1",
      国家: "JP",
      決済サイト: "Qoo10.jp",
      通貨: "JPY",
      購入者決済金額: String(price),
      販売価格: String(price),
      割引額: "0",
      注文金額の合計: String(price),
      キャンセル理由: reason,
      購入者メッセージ: said,
    };
    return HEADINGS.map((heading) => told[heading] ?? "");
  });
  return [HEADINGS, ...rows].map(written).join("");
}
