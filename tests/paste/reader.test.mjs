// What the reader of messages proposes: messages as buyers write them, each with what a seller would tap.
import assert from "node:assert/strict";
import { test } from "node:test";
import { LONGEST, read } from "../../www/paste/reader.js";

/** message, reason (null: none can be read), channel, language */
const MESSAGES = [
  ["すみません、やっぱり不要になったのでキャンセルしてください。", "change-of-mind", "message", "ja"],
  ["間違えて2つ注文してしまいました。1つキャンセルお願いできますか？", "duplicate", "message", "ja"],
  ["数量を間違えて注文しました。取り消してもらえますか", "ordered-by-mistake", "message", "ja"],
  ["サイズを間違えて購入したのでキャンセルしたいです", "ordered-by-mistake", "message", "ja"],
  ["まだ発送されていないようですが、いつ届きますか？遅いのでキャンセルします。", "late", "message", "ja"],
  ["先週届く予定の商品がまだ届いていません。どうなっていますか。", "not-received", "message", "ja"],
  ["配達済みなのに荷物がありません。返金してください。", "not-received", "message", "ja"],
  ["届いた商品の電源が入りません。不良品だと思います。", "defective", "message", "ja"],
  ["箱を開けたらグラスが割れていました", "defective", "message", "ja"],
  ["写真と色が全然違います。返品したいです。", "not-as-described", "message", "ja"],
  ["注文と違う商品が届きました。", "wrong-item", "message", "ja"],
  ["付属品が入っていませんでした。", "missing-part", "message", "ja"],
  ["住所を間違えて入力してしまいました。変更できますか？", "wrong-address", "message", "ja"],
  ["息子が勝手に注文してしまいました。キャンセルをお願いします。", "minor", "message", "ja"],
  ["関税を払えと言われました。こんな話は聞いていません。", "import-charges", "message", "ja"],
  ["他の店でもっと安く売っていたのでキャンセルで", "change-of-mind", "message", "ja"],
  ["ｷｬﾝｾﾙをお願いします", null, "message", "ja"],
  ["キャンセル要請が届きました。理由: 購入者都合(不要になった)", "change-of-mind", "cancel-button", "ja"],
  ["返品リクエストがありました。理由: 商品が説明と違う", "not-as-described", "return-request", "ja"],
  ["定期おトク便を解約したいのですが", null, "subscription-page", "ja"],
  ["カード会社に異議を申し立てました。届いていません。", "not-received", "chargeback", "ja"],
  ["受取拒否で戻ってきます", null, "delivery-refused", "ja"],
  ["Hi, I changed my mind, please cancel my order.", "change-of-mind", "message", "en"],
  ["I ordered this by mistake. Can you cancel?", "ordered-by-mistake", "message", "en"],
  ["Sorry, I accidentally ordered two of the same item", "duplicate", "message", "en"],
  ["It’s been three weeks and my package still hasn’t arrived.", "not-received", "message", "en"],
  ["It says delivered but I never received it", "not-received", "message", "en"],
  ["The item arrived broken. I want a full refund.", "defective", "message", "en"],
  ["It doesn't work, doesn't turn on at all", "defective", "message", "en"],
  ["The camera is not as described, there are scratches on the lens", "not-as-described", "message", "en"],
  ["You sent me the wrong item", "wrong-item", "message", "en"],
  ["The charger is missing from the box", "missing-part", "message", "en"],
  ["Why has it not been shipped? It is taking too long", "late", "message", "en"],
  ["I have to pay customs duty of 40 EUR, I refuse", "import-charges", "message", "en"],
  ["I used my old address, can you change it?", "wrong-address", "message", "en"],
  ["My 12-year-old ordered this without permission", "minor", "message", "en"],
  ["I found it cheaper elsewhere, cancel please", "change-of-mind", "message", "en"],
  ["Your buyer requested a return: Doesn't fit", "change-of-mind", "return-request", "en"],
  ["A buyer opened a case: item not received", "not-received", "claim", "en"],
  ["Customer requested to cancel this order. Reason: No longer needed", "change-of-mind", "cancel-button", "en"],
  ["Please cancel my Subscribe & Save, cancel my subscription", null, "subscription-page", "en"],
];

for (const [message, reason, channel, language] of MESSAGES) {
  test(`“${message.slice(0, 60)}” is read as ${reason ?? "no reason"}, ${channel}, ${language}`, () => {
    const found = read(message);
    assert.equal(found.reasons[0]?.value ?? null, reason);
    assert.equal(found.channel.value, channel);
    assert.equal(found.language, language);
  });
}

test("nothing is read into a message that gives nothing", () => {
  for (const message of ["", "   ", "🙏", "12345", "ありがとうございます。", "Thank you very much!"]) {
    const found = read(message);
    assert.deepEqual(found.reasons, [], message);
    assert.equal(found.channel.value, "message");
  }
  assert.equal(read("Bonjour à tous, je voudrais annuler ma commande").language, null);
  assert.equal(read("您好").language, null);
});

test("what was read is quoted from the message", () => {
  const {
    reasons: [{ words }],
  } = read("こんにちは。先日注文した者ですが、やっぱり不要になりました。お手数ですが");
  assert.ok(words.includes("不要") || words.includes("やっぱり"), words);
  assert.ok(words.length < 40, words);
});

test("a message of any length is read at once, and only its beginning", () => {
  const long = "あ".repeat(LONGEST) + "不良品";
  const from = performance.now();
  assert.deepEqual(read(long).reasons, []);
  for (const part of ["届", "間違えて", "wrong ", "my son ", "住所を", "a ", "未成年"]) read(part.repeat(LONGEST));
  assert.ok(performance.now() - from < 2000, "a pattern runs away");
});
