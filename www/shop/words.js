// Every word of the shop's profile, in each of its languages.
export const WORDS = {
  ja: {
    shopName: "店舗名(手紙の最後に入ります)", signature: "署名(自社サイトの手紙に入ります。名前・住所・電話番号など)",
    payments: "使える支払い方法(自社サイト)", card: "クレジットカード", paypal: "PayPal", "bank-transfer": "銀行振込", konbini: "コンビニ払い", "cash-on-delivery": "代金引換",
    collectionTime: "集荷の時刻", currency: "自分の通貨", rate: "1 {from} はいくらですか({to})", shopKeep: "この端末に保存する", shopErase: "プロフィールを消す",
    shopKept: "保存しました。これからの手紙と判定に入ります。", shopErased: "消しました。",
    shopHint: "この端末だけに残り、リンクには入りません。どれも空欄のままでかまいません。",
    own: "自分の負担 {cost} は、約 {own} です(1 {from} = {rate} {to}、{day} に入力)。",
    collection: "今日の集荷({at})まで、あと{hours}時間{minutes}分です。", collected: "今日の集荷({at})は過ぎました。これから梱包する商品の集荷は、明日以降です。",
    blocked: "このブラウザーでは保存できません。ほかの機能はそのまま使えます。",
  },
  en: {
    shopName: "Shop name (stands under letters)", signature: "Signature (letters of your own store: name, address, telephone)",
    payments: "Payment methods (own store)", card: "Card", paypal: "PayPal", "bank-transfer": "Bank transfer", konbini: "Convenience store", "cash-on-delivery": "Cash on delivery",
    collectionTime: "Time of collection", currency: "Your own currency", rate: "What is 1 {from} in {to}?", shopKeep: "Keep on this device", shopErase: "Erase the profile",
    shopKept: "Kept. Letters and answers use it from now on.", shopErased: "Erased.",
    shopHint: "Stays on this device and goes into no link. Any of it may be left empty.",
    own: "Your cost of {cost} is about {own} (1 {from} = {rate} {to}, entered on {day}).",
    collection: "Today's collection ({at}) is in {hours} h {minutes} min.", collected: "Today's collection ({at}) is over. What you pack now leaves tomorrow or later.",
    blocked: "This browser does not allow it. Everything else works.",
  },
};
