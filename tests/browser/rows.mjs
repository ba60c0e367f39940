// Lists as sellers bring them to the page of many requests: for its tests and for its benchmark.

/** A day from today in Japan, as marketplaces write it. */
export const day = (shift) =>
  new Date(Date.now() + 9 * 3_600_000 + shift * 86_400_000).toISOString().slice(0, 10).replaceAll("-", "/");
export const HEADER = "注文番号,注文日,発送予定日,注文状態,配送状況,理由,申し出方法,金額,送料,備考";
/** A list whose rows repeat every five; `price(at)` may make them differ. */
export function list(length, price = (at) => 3000 + (at % 7) * 100) {
  const kinds = [
    (at) =>
      `${day(-2)},${day(2)},発送予定日入力済み,梱包済み,お客様都合,キャンセル要請,"¥${price(at).toLocaleString("en")}",500円`,
    (at) => `${day(-1)},,入金待ち,未着手,重複注文,キャンセル要請,${price(at)},500`,
    (at) => `${day(-9)},,発送処理済み,発送済み,不良,返品申請,${price(at)},`,
    (at) => `${day(-3)},${day(1)},発送予定日入力済み,未着手,在庫切れ,店舗都合,${price(at)},500`,
    (at) => `${day(-4)},${day(3)},発送予定日入力済み,製作中,お客様都合,メッセージ,${price(at)},500`,
  ];
  return [HEADER, ...Array.from({ length }, (_, at) => `Q-${100_000 + at},${kinds[at % 5](at)},`)];
}
