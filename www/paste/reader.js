// Reads a buyer's message by lists of words, Japanese and English: which reason it gives, by which way it came, in which
// language it is. A proposal, never a fact: the seller confirms or changes it. Nothing is kept, nothing is sent.

/** No message comes near it. */
export const LONGEST = 10_000;

/** Reasons with what buyers write for them, the telling ones first: where several are meant, the first stands above the others. */
const REASONS = [
  [
    "not-received",
    /届(?:いて(?:い)?(?:ない|ません|おりません)|きません|かない|かず)|未着|受け取って(?:い)?(?:ない|ません|おりません)|配達済み?(?:なのに|ですが|と)|追跡.{0,12}(?:動|進|更新されて)(?:いて)?(?:い)?(?:ない|ません)|(?:never|not|n't|hasn't|haven't|didn't) (?:\w+ )?(?:arrived?|received?|been delivered|come|show(?:ed)? up)|nothing (?:has )?arrived|where is my (?:order|item|package|parcel)|says delivered/,
  ],
  [
    "wrong-item",
    /(?:違う|別の|間違った|異なる|注文と違).{0,8}(?:商品|品|もの|物|色|サイズ|型番)(?:が|を)?.{0,6}(?:届|来|送)|誤送|商品(?:が)?間違|wrong (?:item|product|size|colou?r|one|order)(?! address)|different (?:item|product) (?:than|from)|sent me (?:a|the) (?:different|wrong)/,
  ],
  [
    "missing-part",
    /(?:付属品|部品|説明書|パーツ|一部|1点|ネジ|セット).{0,8}(?:足り|不足|入って(?:い)?(?:ない|ません|おらず|なかった)|欠け|ありませんでした)|欠品が(?:ある|あり)|missing (?:parts?|pieces?|items?|screws?|accessor|manual|from (?:the|my))|(?:parts?|pieces?|manual|cable|charger) (?:is|are|was|were) missing|incomplete/,
  ],
  [
    "defective",
    /壊れ|割れて|破損|故障|不良品|初期不良|動(?:かない|きません|作しない|作しません)|電源.{0,6}(?:入ら|入りません)|ひび|broken|defective|damaged|faulty|cracked|(?:does|did|do|is)(?: not|n't) (?:work|turn on|power on|charge)|stopped working|dead on arrival/,
  ],
  [
    "not-as-described",
    /説明(?:文)?(?:と|に書).{0,8}(?:違|異な|ありません)|写真と.{0,6}(?:違|異な)|思っていた.{0,6}(?:色|サイズ|もの|物|質).{0,6}(?:違|ではな)|偽物|コピー品|状態が(?:悪|違)|汚れ|傷が|シミ|not as described|(?:does not|doesn't) match|different from the (?:photo|picture|description|listing)|not (?:what|like) (?:was |the )?(?:described|pictured|photo)|counterfeit|fake|not authentic|scratch(?:ed|es)|stain/,
  ],
  [
    "late",
    /(?:発送|到着|配送|納期|お届け).{0,10}(?:遅|まだ|いつ)|まだ.{0,6}(?:発送|届|来)|遅い(?:ので|ため|です)|間に合わ|(?:too|so|very) (?:late|slow)|taking too long|(?:has not|hasn't|not yet|still (?:not|hasn't)) (?:been )?(?:shipped|dispatched|sent)|delay(?:ed)?|won't (?:arrive|make it|be here) (?:in|on|by)|need(?:ed)? it (?:by|before|sooner)/,
  ],
  ["import-charges", /関税|輸入(?:消費)?税|通関(?:手数料|費用)|customs|import (?:tax|dut|charge|fee|vat)|duty/],
  [
    "wrong-address",
    /(?:住所|宛先|届け先|あて先|郵便番号|送り先)(?:を|が|の)?.{0,10}(?:間違|違|誤|変更|古い|旧)|引(?:っ)?越し|(?:wrong|old|incorrect|different|new|change (?:the|my)|update (?:the|my)) (?:shipping |delivery )?address|moved (?:house|to a)/,
  ],
  [
    "duplicate",
    /(?:二重|重複|ダブって|2回|二回|2つ|二つ|同じ(?:商品|もの|物)を).{0,10}(?:注文|購入|買|頼)|(?:twice|duplicate|two (?:of (?:the )?same|orders)|double[- ]order|second order)/,
  ],
  [
    "minor",
    /(?:子供|子ども|こども|息子|娘|未成年|中学生|高校生|小学生).{0,14}(?:勝手|注文|購入|買|無断)|(?:my (?:son|daughter|child|kid|\d+[- ]year[- ]old)).{0,40}(?:order|bought|purchas|permission)|underage|is a minor/,
  ],
  [
    "ordered-by-mistake",
    /間違(?:えて|って|い).{0,12}(?:注文|購入|買|押|ポチ|頼)|(?:注文|購入|数量|サイズ|色|個数)(?:を|の)?(?:間違|ミス|誤)|誤(?:って|注文|購入)|誤発注|うっかり|by (?:mistake|accident)|accident(?:al|ally)|mistaken(?:ly)?|wrong (?:size|colou?r|quantity|model) (?:by|when)|ordered the wrong|clicked/,
  ],
  [
    "change-of-mind",
    /気が変わ|(?:不要|必要(?:が|で)?(?:な|は?ありません|なく)|要らな|いらな|いりません|要りません)|やっぱり|やはり|都合(?:により|で|が)|(?:他|ほか|別)(?:の(?:店|お店|ところ|ショップ|サイト)|で).{0,10}(?:買|購入|安|見つ)|(?:もっと)?安(?:い|く).{0,6}(?:見つ|買|売)|似合わ|サイズが合(?:わ|い ?ません)|イメージと|(?:購入|買うの)(?:を)?(?:やめ|取りやめ|見送)|changed? my mind|no longer (?:need|want)|do(?:n't| not) (?:need|want) (?:it|this|them)|found (?:it|one|a) (?:cheaper|better|elsewhere)|cheaper (?:elsewhere|somewhere)|not need(?:ed)? any ?more|(?:does not|doesn't) fit|(?:do not|don't) like/,
  ],
];

/** Marks of where a message came from, as marketplaces write them. */
const CHANNELS = [
  [
    "chargeback",
    /チャージバック|カード会社.{0,12}(?:異議|申し立て|返金)|chargeback|payment dispute|disputed? (?:the|this|a) (?:charge|payment)|paypal(?:.{0,20})(?:dispute|case)/,
  ],
  [
    "claim",
    /マーケットプレイス保証|a-to-z|atoz|(?:ケース|クレーム)が(?:開|オープン)|opened a case|item not received (?:case|request)|money back guarantee|申し立てがありました/,
  ],
  [
    "return-request",
    /返品リクエスト|返品申請|返品・交換(?:の)?(?:申請|リクエスト)|return (?:request|authori[sz]ation)|requested a return|rma/,
  ],
  [
    "cancel-button",
    /キャンセル(?:リクエスト|要請|依頼)(?:が(?:届|あり|来)|を受け|の通知|がありました)|cancellation request(?:ed)? (?:has been|was|from)|requested (?:a|to) cancel(?:lation)?(?: of)? (?:this|the) order|buyer (?:has )?requested (?:a )?cancel/,
  ],
  [
    "delivery-refused",
    /受取(?:を)?(?:拒否|辞退)|受け取り(?:を)?(?:拒否|辞退)|保管期限|宛先不明|refused (?:delivery|the (?:parcel|package))|return(?:ed)? to sender|undeliverable/,
  ],
  [
    "subscription-page",
    /定期(?:おトク便|購入|便).{0,12}(?:解約|停止|キャンセル|やめ)|(?:cancel|stop) (?:my |the )?(?:subscription|subscribe & save)/,
  ],
];

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Words without which hardly an English message gets by, and no other language has. */
const ENGLISH = /\b(?:the|my|you|your|please|this|it|is|was|not|and|order|have|i'm|i)\b/;

/** As lists are written: full-width letters, typographic apostrophes and runs of space set aside. */
const plain = (text) =>
  text
    .slice(0, LONGEST)
    .normalize("NFKC")
    .replaceAll(/[’‘`´]/g, "'")
    .replaceAll(/\s+/g, " ")
    .toLowerCase();

/** What was read, as it stands in the message, with a little around it. */
function around(text, index, length) {
  const from = Math.max(0, index - 6),
    to = Math.min(text.length, index + length + 6);
  return `${from > 0 ? "…" : ""}${text.slice(from, to).trim()}${to < text.length ? "…" : ""}`;
}

function first(text, lists, most) {
  const found = lists.flatMap(([value, pattern]) => {
    const match = pattern.exec(text);
    return match ? [{ value, words: around(text, match.index, match[0].length) }] : [];
  });
  return found.slice(0, most);
}

/**
 * Reads a message. `reasons` and `channel` carry the words that were read; up to three reasons, the likeliest first, none where
 * nothing was recognised. `channel` is `message`, without words, where nothing says otherwise: it was written. `language` is `ja`
 * or `en`, null where it is neither.
 */
export function read(message) {
  const text = plain(message);
  const reasons = first(text, REASONS, 3);
  const [channel = { value: "message", words: "" }] = first(text, CHANNELS, 1);
  return { reasons, channel, language: KANA.test(text) ? "ja" : ENGLISH.test(text) ? "en" : null };
}
