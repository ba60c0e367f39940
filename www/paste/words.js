// Every word of the field for the buyer's message, in each of its languages.
export const WORDS = {
  ja: {
    label: "購入者のメッセージ",
    hint: "この端末の中だけで読み取ります。送信も保存もしません。",
    proposal: "読み取った内容の提案です。違うところは直してください。",
    reason: "理由",
    channel: "連絡の届き方",
    other: "どれでもない(あとで選ぶ)",
    none: "読み取れませんでした(あとで選ぶ)",
    language: { ja: "返信は日本語で用意します。", en: "返信は英語で用意します。" },
    go: "この内容で質問へ進む",
  },
  en: {
    label: "The buyer's message",
    hint: "Read on this device only. Nothing is sent or kept.",
    proposal: "A proposal from what was read. Correct what is wrong.",
    reason: "Reason",
    channel: "How it came",
    other: "None of these (choose later)",
    none: "Could not be read (choose later)",
    language: { ja: "The reply will be in Japanese.", en: "The reply will be in English." },
    go: "Go on to the questions with this",
  },
};

/** Ways in which a request comes, by the word of a Case. */
export const CHANNEL_NAMES = {
  message: ["メッセージ", "a message"],
  "cancel-button": ["キャンセルリクエスト(要請)", "the cancellation button"],
  "return-request": ["返品リクエスト", "a return request"],
  "delivery-refused": ["受取拒否", "delivery refused"],
  "subscription-page": ["定期購入の画面", "the subscription page"],
  claim: ["補償の申請・ケース", "a claim or case"],
  chargeback: ["カード会社・決済会社への異議", "a chargeback"],
};
