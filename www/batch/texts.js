// Every word of the page, Japanese first. tests/batch/texts.test.mjs holds it complete.

import { MARKETPLACES, MOMENTS, VERDICTS } from "../generated/vocabulary.js";
import { MOMENT_NAMES, momentName } from "./moments.js";
import { GOODS_NAMES, REASON_NAMES } from "../shared/names.js";
import { fill, LANGUAGES } from "../shared/words.js";

export const TEXTS = {
  title: ["キャンセル、まとめて判定 kotowari", "Many requests at once — kotowari"],
  language: ["表示言語", "Language"],
  labelHeading: ["注文番号", "Order number"],
  sorry: ["この表を動かせませんでした。ブラウザーを新しくするか、ページを読み込み直してください。", "This page could not start. Please update your browser or reload."],

  // 1 The file
  pastedLarge: ["貼り付けた表({count}行)は、大きいためここには表示していません。", "The pasted table ({count} rows) is not shown here because it is large."],
  drop: ["ここで離すと読み込みます", "Release to read the file"],
  readDone: ["{rows}行を読みました", "{rows} rows read"],
  readWith: ["{columns}列 · 区切り: {delimiter}", "{columns} columns · separator: {delimiter}"],
  readEncoding: ["文字コード: {encoding}", "encoding: {encoding}"],
  comma: ["カンマ", "comma"], tab: ["タブ", "tab"], semicolon: ["セミコロン", "semicolon"],
  readBlank: ["空の行 {blank}行は数えていません。", "{blank} blank lines are not counted."],
  unsure: ["読めない文字がありました。文字化けしていないか、確かめてください。", "Some characters could not be read. Please check that the text is right."],
  unreadable: ["このファイルを開けませんでした。", "This file could not be opened."],
  tooLarge: ["このファイルは大きすぎます(30 MBまで)。期間を分けて保存し直すと、読み込めます。", "This file is too large (30 MB at most). Save a shorter period and bring that."],
  tooManyColumns: ["列が多すぎて、注文の一覧として読めません(300列まで)。区切り文字がカンマかタブか、確かめてください。", "There are too many columns for a list of orders (300 at most). Check that commas or tabs separate them."],
  tooManyRows: ["行が多すぎます(10万行まで)。期間を分けて保存し直すと、読み込めます。", "There are too many rows (100,000 at most). Save a shorter period and bring that."],
  sampleName: ["見本の一覧", "Sample list"],
  keepList: ["再読み込みしても消えないように、このタブに一覧を置いておく(タブを閉じると消えます。どこにも送りません)", "Keep the list in this tab, so that it survives a reload (gone when the tab is closed, sent nowhere)"],
  eraseList: ["置いた一覧を消す", "Erase the kept list"],
  listErased: ["一覧を消しました。", "The list is erased."],
  listTooLarge: ["一覧が大きいため、このタブに置けませんでした。", "The list is too large to be kept in this tab."],
  listBack: ["このタブに置いた一覧を開きました。", "Opened the list that was kept in this tab."],

  // A report that is known
  known: ["{report}として読みました", "Read as: {report}"],
  knownHint: ["列の割り当ては要りません。次の前提で判定しています。違うところは選び直してください。", "There is nothing to map. The answers take the following for granted; change what is different in your shop."],
  everyOrder: ["どの注文が頼まれたものかはこの一覧ではわからないため、すべての注文を、キャンセルを頼まれたものとして判定しています。", "The list does not say which orders were asked to be cancelled: all of them are decided as if they were."],
  assumedTag: ["仮", "assumed"],
  checkColumns: ["列の意味を確かめる", "Check what the columns mean"],
  buyersIn: ["購入者の国", "Buyers live in"],
  goodsAre: ["商品の種類", "The goods are"],
  unknownValue: ["わからない", "not known"],
  empty: ["読める行がありません。1行目に見出し、2行目からデータを入れてください。", "There are no rows. Put headings in the first row and data below."],

  // 2 The mapping
  mapTitle: ["列の意味を確かめる", "Check what the columns mean"],
  mapHint: ["見出しから読み取りました。わからない項目は「なし」のままにしてください。ないものは「不明」として判定します。", "Guessed from the headings. Leave what you do not know at “none”: it is decided as unknown, never as no."],
  labelField: ["行の名前(注文番号など)", "Name of the row (such as an order number)"],
  labelHint: ["見分けるための名札です。判定には使わず、どこにも送りません。", "Only for you to tell rows apart. Not used to decide, and sent nowhere."],
  none: ["なし(不明)", "none (unknown)"],
  noLabel: ["なし(行番号だけ)", "none (line number only)"],
  fromColumn: ["列から", "From a column"],
  sameForAll: ["すべての行で同じ", "The same for every row"],
  typedForAll: ["すべての行で同じ値を入力…", "Type one value for every row…"],
  typedLabel: ["{field}: すべての行の値", "{field}: value for every row"],
  column: ["列", "Column"],
  example: ["例: {example}", "e.g. {example}"],
  groupMain: ["何が起きたか", "What happened"], groupApart: ["注文と荷物を分けて指定する", "Order and parcel apart"], groupDates: ["日付", "Dates"], groupAmounts: ["金額", "Amounts"], groupTerms: ["表示と条件", "Terms shown"], groupOrder: ["注文と購入者", "Order and buyer"], groupReturns: ["返品・申請", "Returns and claims"], groupShop: ["お店", "Your shop"],
  mapped: ["{count}項目", "{count} set"],
  wordsTitle: ["状態や理由の読み替え", "What the words in the file mean"],
  wordsHint: ["同じ言葉は一度だけ並べています。選ばれていない言葉がある行は、判定せずに「読めなかった行」に入ります。", "Each word once. Rows with a word that has no meaning chosen are not decided; they go to the rows that could not be read."],
  wordRows: ["{count}行", "× {count}"],
  wordUnset: ["選んでください", "choose"],
  wordUnknown: ["不明として扱う", "treat as unknown"],
  wordMore: ["ほかに{count}種類の言葉があります。この列ではないかもしれません。", "There are {count} more words. This may not be the right column."],
  remember: ["この割り当てを、この端末に覚えておく(見出しと言葉の対応だけ。行の中身は保存しません)", "Remember this mapping on this device (headings and meanings of words only, never the rows)"],
  forget: ["覚えた割り当てを消す", "Erase the remembered mapping"],
  forgotten: ["消しました", "Erased"],
  recalled: ["覚えておいた割り当てを使っています。", "Using the mapping you had it remember."],
  decide: ["{rows}行を判定する", "Decide {rows} rows"],
  needsPlace: ["販売先を選んでください。", "Choose the marketplace."],

  // 3 Progress
  working: ["判定しています", "Deciding"],
  progress: ["{total}行のうち{done}行", "{done} of {total} rows"],
  stop: ["中止", "Cancel"],
  exporting: ["CSVを書き出しています", "Writing the CSV"],

  // 4 Results
  resultsTitle: ["判定", "The answers"],
  summary: ["{total}行 = 判定 {decided}行 + 読めなかった行 {bad}行", "{total} rows = {decided} decided + {bad} that could not be read"],
  asideTotal: ["合計の行が{count}行", "sums: {count}"], asideNone: ["キャンセルの依頼がない注文が{count}件", "orders that nobody asked to cancel: {count}"], asideCancelled: ["キャンセル・返金が済んだ注文が{count}件", "orders already cancelled or refunded: {count}"], asideContinued: ["同じ注文の続きの行が{count}行", "further lines of the same order: {count}"],
  asideAll: ["このほかに、{list}あります。", "Left out: {list}."],
  summaryLeft: ["中止したため、{left}行はまだ判定していません。", "Cancelled: {left} rows are not decided yet."],
  disclaimer: ["情報提供であり、法律相談ではありません。", "Information, not legal advice."],
  clockWrong: ["この端末の日時が正しくないため、残り時間や期限切れは判定できません。端末の日時を合わせてから、もう一度判定してください。", "The clock of this device is wrong, so nothing here says how much time is left. Please set it, then decide again."],
  stands: ["{time}時点の判定です。", "As of {time}."],
  overdue: ["期限切れ", "Overdue"], soon: ["3日以内", "Within 3 days"], asks: ["情報が足りない", "Needs facts"], later: ["4日以降", "Later"], noDue: ["期限なし", "No time limit"],
  filter: ["判定でしぼる", "Show only"],
  all: ["すべて", "All"],
  order: ["並べ順", "Order"],
  orderUrgency: ["急ぐ順", "Most urgent first"], orderVerdict: ["判定ごと", "By verdict"], orderLine: ["ファイルの順", "As in the file"],
  line: ["行", "Line"],
  queue: ["1件ずつ片づける", "Go through them one by one"],
  queueHint: ["Jで次の行、Kで前の行に移ります。", "J goes to the next row, K to the one before."],
  doneCount: ["対応済み {done} / {total}", "Done: {done} of {total}"],
  position: ["{total}件のうち{at}件目({line}行目)", "{at} of {total} (line {line})"],
  next: ["次へ", "Next"], before: ["前へ", "Previous"],
  moved: ["{at}件目、{row}: {verdict}", "{at}: {row}, {verdict}"],
  atEnd: ["最後の行です。", "This is the last row."], atStart: ["最初の行です。", "This is the first row."],
  said: ["購入者のことば", "The buyer's words"],
  doneTag: ["対応済み", "done"],
  markDone: ["対応済みにする", "Mark as done"],
  answerRow: ["答える", "Answer"], answerOf: ["{row}: 質問に答える", "{row}: answer the question"],
  questionOpen: ["あと1問で決まります", "One answer decides it"], questionMore: ["答えると、判定が確かになります", "An answer makes it certain"],
  applyAll: ["同じ質問がある{count}件すべてに、この答えを使う", "Use this answer for all {count} rows with this question"],
  applied: ["{count}件に答えを使いました。", "The answer is used for {count} rows."],
  choosePlease: ["選んでください", "choose"],
  answerDo: ["この答えにする", "Use this answer"],
  answerBack: ["答えを取り消す", "Take the answers back"],
  colRow: ["行・名前", "Row"], colVerdict: ["判定", "Verdict"], colDue: ["期限", "Due"], colCost: ["お店の持ち出し", "Cost to you"], colDo: ["操作", "Actions"],
  colSettled: ["確からしさ", "Settled"], colHeadline: ["説明", "Headline"], colThen: ["そのあと", "Then"], colDueWhat: ["期限の内容", "What is due"], colCostLow: ["お店の持ち出し(最小)", "Cost low"], colCostHigh: ["お店の持ち出し(最大)", "Cost high"], colCurrency: ["通貨", "Currency"], colAsk: ["足りない情報", "Missing facts"], colMessage: ["購入者へのメッセージ", "Message"], colRules: ["ルール", "Rules"], colVersion: ["ルール集の版", "Rulebook"],
  colField: ["項目", "Field"], colReason: ["理由", "Reason"], colText: ["元の行", "Original line"],
  needs: ["足りない情報: {what}", "Missing: {what}"],
  noTime: ["期限の定めは公表されていません", "No published time limit"],
  unknownCost: ["金額を入れると計算します", "needs the price"], atLeast: ["{sum}以上", "{sum} or more"], atMost: ["{sum}以下", "{sum} or less"], noCost: ["—", "—"],
  copy: ["コピー", "Copy"],
  copyOf: ["{row}: メッセージをコピー", "{row}: copy the message"],
  details: ["詳しく", "Details"],
  detailsOf: ["{row}: 詳しく見る", "{row}: details"],
  rowName: ["{line}行目", "Line {line}"],
  copied: ["{row}: コピーしました", "{row}: copied"],
  copiedShort: ["コピー済み", "Copied"],
  copyFailed: ["コピーできませんでした。「詳しく」から本文を選んでください。", "Could not copy. Open the details and select the text."],
  blanks: ["送る前に埋めるところ: {blanks}", "Fill in before sending: {blanks}"],
  exportDo: ["結果をCSVで保存", "Save the answers as CSV"],
  exportHint: ["元の列もすべて入ります。= + - @ で始まるセルは、表計算ソフトが式として実行しないように、先頭に ' を付けます。", "With all original columns. Cells that begin with = + - @ get a ' in front, so that no spreadsheet runs them as a formula."],
  exported: ["保存しました。先頭に ' を付けたセル: {count}", "Saved. Cells with a ' put in front: {count}"],
  print: ["印刷", "Print"],
  printMost: ["印刷は先頭の{count}行です。", "Printing the first {count} rows."],
  printHint: ["全行を印刷するには、ページの「印刷」ボタンを使ってください。", "To print all rows, use the Print button on the page."],
  gridHelp: ["矢印キーかJ・Kで行を移動、左右でボタンを選び、Enterで実行します。", "Arrow keys, or J and K, move between rows; left and right choose the button, Enter presses."],
  shown: ["{count}行を表示", "{count} rows shown"],

  // 5 Rows that could not be read
  badTitle: ["読めなかった行({count})", "Rows that could not be read ({count})"],
  badHint: ["判定していません。元の行はそのまま残しています。直して、もう一度読み込んでください。", "Not decided. The lines are kept as they were. Correct them and bring the list again."],
  badMore: ["さらに{count}行を表示", "Show {count} more"],
  badSave: ["読めなかった行をCSVで保存", "Save these rows as CSV"],
  "fault-quote-open": ["引用符(\")が閉じていません。", "A quotation mark is never closed."],
  "fault-quote-stray": ["引用符(\")のすぐ後に、区切りでない文字があります。", "A quotation mark is followed by something other than a separator."],
  "fault-too-wide": ["列が見出しより多くあります(見出し{columns}列、この行{given}列)。", "There are more cells than headings ({given} against {columns})."],
  "fault-no-date": ["「{given}」を日付として読めません。2026-11-24 や 2026/11/24 10:00 のように書いてください。", "“{given}” is no date. Write it like 2026-11-24 or 2026/11/24 10:00."],
  "fault-no-amount": ["「{given}」を金額として読めません。1200 や 1,200円 のように、数字で書いてください。", "“{given}” is no amount. Write it in figures, like 1200 or 12.50."],
  "fault-negative": ["「{given}」はマイナスの金額です。0以上で書いてください。", "“{given}” is below zero. Write an amount of 0 or more."],
  "fault-no-count": ["「{given}」を数として読めません。3 のように、整数で書いてください。", "“{given}” is no number. Write a whole number, like 3."],
  "fault-no-rate": ["「{given}」を割合として読めません。2.5% のように書いてください。", "“{given}” is no rate. Write it like 2.5%."],
  "fault-no-country": ["「{given}」という国が見つかりません。日本、JP のように、国名か2文字の国コードで書いてください。", "There is no country “{given}”. Write its name or its two-letter code, like Japan or JP."],
  "fault-contradiction": ["日付や状態が、たがいに合いません({given})。元の一覧を確かめてください。", "Dates or states do not go together ({given}). Please check the list."],
  "fault-value": ["「{field}」の「{given}」は使えません。元の一覧を確かめてください。", "“{given}” cannot be used for “{field}”. Please check the list."],
  "fault-untold": ["「{given}」の意味が選ばれていません。", "No meaning is chosen for “{given}”."],
  "fault-currency-differs": ["「{given}」の通貨が、販売先の通貨と違います。", "“{given}” is not in the marketplace's currency."],
  "fault-currency-unknown": ["「{given}」の通貨がわかりません。通貨を割り当ててください。", "The currency of “{given}” is not known. Map the currency."],

  // Details
  close: ["閉じる", "Close"],
  then: ["そのあと", "After that"],
  presumes: ["確認してください", "This holds only if"],
  dues: ["いつまでに", "Act by"],
  ifMissed: ["遅れた場合: {what}", "If you're late: {what}"],
  happens: ["放置した場合", "If you do nothing"],
  cost: ["お金(お店の持ち出し)", "Money (cost to you)"],
  messageTitle: ["購入者へのメッセージ", "Message to the buyer"],
  copyText: ["文面をコピー", "Copy the letter"],
  warnings: ["ご注意", "Watch out"],
  missing: ["まだわからないこと", "What is still missing"],
  sources: ["根拠", "Sources"],
  seen: ["資料の日付 {date}", "source dated {date}"], undated: ["なし", "unknown"],
  stale: ["1年以上前の資料です", "over a year old: check"],
  short: ["列が足りない行です。ない列は空欄として扱いました。", "This row has too few cells; the missing ones count as blank."],
  rulebook: ["ルール集 {version}", "Rulebook {version}"],

  // Time
  left: ["あと{time}", "{time} left"], hours: ["{count}時間", "{count} h"], minutes: ["{count}分", "{count} min"], days: ["{count}日", "{count} d"],

  "settled-settled": ["規約どおり", "Settled by a source"], "settled-inferred": ["規約から推定", "Inferred from sources"], "settled-conflicting": ["資料に食い違いあり", "Sources conflict"], "settled-unsettled": ["条件しだい", "Depends on conditions"],
  ...VERDICTS,
};

/** The verdict in a few words; a permission that rests on presumptions says so in the same breath. */
export const verdictName = ({ verdict, presumed = false }, language) =>
  TEXTS[verdict === "may-refuse" && presumed ? "may-refuse-if" : verdict][LANGUAGES.indexOf(language)];

/** What the contract's keys are called. */
export const FIELD_NAMES = {
  marketplace: ["販売先", "Marketplace"], moment: ["注文と荷物の状態", "Where order and parcel are"], orderStatus: ["注文の状態", "Order status"], parcel: ["荷物の場所", "Where the parcel is"], reason: ["理由", "Reason"], channel: ["申し出の方法", "How the request came"], fulfilment: ["発送する人", "Who ships"], goods: ["商品の種類", "Kind of goods"], personalised: ["購入者の指定で作る・名入れ", "Made to the buyer's specification"], leavesToday: ["今日中に運送会社へ渡せる", "Carrier takes it today"],
  orderedAt: ["注文日時", "Ordered"], paidAt: ["入金日時", "Paid"], shipBy: ["発送予定日", "Ship-by date"], requestedAt: ["申し出が届いた日時", "Request received"], handedOverAt: ["運送会社に渡した日時", "Handed to the carrier"], estimatedDelivery: ["お届け予定日", "Estimated delivery"], deliveredAt: ["届いた日", "Delivered"],
  "money.lines[0].price": ["商品代金(合計)", "Price of the goods (all units)"], "money.lines[0].shipping": ["購入者が払った送料", "Shipping the buyer paid"], "money.lines[0].quantity": ["数量", "Quantity"], "money.lines[0].shopDiscount": ["当店クーポンの値引き", "Your own coupon"], "money.lines[0].marketplaceDiscount": ["販売先負担の値引き", "Marketplace discount"], "money.lines[0].giftWrap": ["ギフト包装料", "Gift wrap"], "money.lines[0].tax": ["税額", "Tax"], "money.lines[0].points": ["ポイント", "Points"], "money.lines[0].refund": ["返金する額", "Amount to refund"],
  "money.sale": ["セール", "Sale event"], "money.commissionRate": ["販売手数料率", "Commission rate"], "money.outboundPostage": ["発送にかかる送料", "Your outbound postage"], "money.returnPostage": ["返送にかかる送料", "Return postage"], "money.currency": ["通貨", "Currency"],
  returnTerms: ["返品特約の表示", "Return terms shown"], termsCover: ["特約の対象", "What the terms cover"], termsAllowDays: ["購入者都合の返品を認める日数", "Days granted for a change of mind"], confirmStep: ["注文前の確認画面がある", "Order could be checked first"], returnCostTold: ["返送料の負担を知らせた", "Return cost told"], withdrawalInfoGiven: ["14日間の撤回権を知らせた", "14-day right told"], informationGivenAt: ["撤回権を後から知らせた日", "Late information given"], cancellationFee: ["キャンセル料の表示", "Cancellation fee shown"], minimumTerm: ["最低利用期間の表示", "Minimum term shown"],
  partOfOrder: ["注文の一部だけ", "Only part of the order"], alreadyRefusedOnce: ["一度断ったあとの再要請", "Refused once already"], stockAvailable: ["代わりの品を送れる", "Replacement in stock"], buyerIsBusiness: ["購入者は事業者", "Buyer is a business"], buyerCountry: ["購入者の国", "Buyer's country"], buyerRegion: ["購入者の州・地域", "Buyer's region"], site: ["eBayのサイトの国", "eBay site"], buyerLanguage: ["購入者の言語", "Buyer's language"], orderedBy: ["注文の方法", "How it was ordered"], acceptanceSentAt: ["承諾の通知が届いた日時", "Acceptance sent"], acceptance: ["注文の承諾", "Order accepted"], neededBy: ["必要な日", "Needed by"], graceUntil: ["購入者が示した期限", "Period set by the buyer"], guardianConsent: ["保護者の同意", "Guardian's consent"], ageCheck: ["年齢確認", "Age check"],
  delayNoticeSent: ["遅延の選択通知を送った", "Delay notice sent"], delayNewDate: ["通知した新しい日", "New date offered"], delayConsent: ["遅延への返事", "Answer to the delay"], nextDispatch: ["次回の発送日(定期)", "Next dispatch"], noticeDays: ["解約の予告日数", "Days of notice"],
  opened: ["開封・使用されている", "Opened or used"], returnedCondition: ["戻った商品の状態", "Condition on return"], insideReturnWindow: ["返品期間内", "Return window open"], returnRequestState: ["返品リクエストの状態", "Return request"], returnFirstScanAt: ["返送の最初のスキャン", "First return scan"], returnReceivedAt: ["返品が届いた日時", "Return received"], returnProof: ["返送の証明", "Proof of the return"], refundAlreadyMade: ["返金済み", "Already refunded"], refundPending: ["返金の手続き中", "Refund on its way"], refundedBy: ["返金した人", "Refunded by"], refundedAt: ["返金日時", "Refunded"],
  claimState: ["申請・クレームの状態", "State of the claim"], claimDecidedAt: ["申請の結果が出た日時", "Claim decided"], deliveryProof: ["配達の証明", "Proof of delivery"], labelFromMarketplace: ["補償付きの送り状", "Claims-protected label"], firstScanOnTime: ["最初のスキャンが期限内", "First scan on time"], returnLabelFrom: ["返送用送り状の用意", "Return label from"], returnlessRule: ["返品不要ルールを設定", "Returnless rule active"], domesticReturnAddress: ["国内の返品先を登録", "Domestic return address"], listingErrorBy: ["商品ページの誤りの責任", "Listing error by"], buyerLearnedAt: ["購入者が気づいた日", "Buyer learned of it"], repairFrom: ["修理の開始", "Repair from"], repairTo: ["修理の終了", "Repair to"],
  sellerIsBusiness: ["事業者として販売", "You sell as a business"], sellerLevel: ["販売者の等級", "Seller level"], recordedReason: ["記録する理由の区分", "Reason class recorded"], shopTool: ["使っているカート", "Your shop tool"], paymentMethod: ["支払い方法", "Paid by"], shipmentRate: ["発送率", "Shipment rate"], cancellationRate: ["キャンセル率", "Cancellation rate"], periodOrders: ["期間中の注文数", "Orders in the period"], periodCancellations: ["期間中のキャンセル数", "Cancellations in the period"],
};

/** What the contract's values are called; `key:value` where a value means something else under that key. */
export const VALUE_NAMES = {
  ...Object.fromEntries(MOMENT_NAMES.map((id) => [`moment:${id}`, momentName(["qoo10-jp", "own-store", "amazon-jp", ...Object.keys(MOMENTS)].find((place) => momentName(place, id)[0]), id)])),
  true: ["はい", "Yes"], false: ["いいえ", "No"],
  ...Object.fromEntries(Object.entries(MARKETPLACES).map(([id, { name }]) => [id, name])),
  unpaid: ["入金待ち", "awaiting payment"], pending: ["決済の確認中", "payment being checked"], paid: ["入金済み・発送予定日は未入力", "paid, no ship date entered"], "ship-date-set": ["発送予定日を入力済み", "ship date set, not yet passed"], "ship-date-passed": ["発送予定日を過ぎた・未発送", "ship date passed, not shipped"], "ship-confirmed": ["発送処理済み(配送中・配送完了)", "processed as shipped"],
  "not-started": ["まだ何もしていない", "nothing done yet"], "in-production": ["製作中", "in production"], packed: ["検品・梱包が済んで手元にある", "picked or packed, still here"], labelled: ["送り状を貼って手元にある", "labelled, still here"], "not-started|in-production|packed|labelled": ["手元にある(段階は不明)", "still here, stage unknown"], "with-carrier": ["運送会社に渡した", "handed to the carrier"], delivered: ["購入者に届いた", "delivered"], "coming-back": ["戻ってくる途中", "on its way back"], back: ["戻ってきた", "back with you"], lost: ["紛失した", "lost"],
  ...REASON_NAMES,
  "cancel-button": ["キャンセル要請(公式のボタン)", "the official cancel button"], message: ["メッセージ・問い合わせ", "a message"], "return-request": ["返品・交換の申請", "a return request"], "delivery-refused": ["受取拒否", "delivery refused"], "subscription-page": ["定期購入のページ", "the subscription page"], claim: ["クレーム・未受取の申告", "a claim"], chargeback: ["チャージバック", "a chargeback"], "channel:seller": ["申し出はない(店舗からやめたい)", "nobody asked: the shop wants out"],
  seller: ["店舗", "the seller"], marketplace: ["マーケットプレイス", "the marketplace"], "seller-prime": ["自店(マケプレプライム)", "the seller, under Prime"], buyer: ["購入者", "the buyer"], shop: ["店舗", "the shop"],
  "not-accepted": ["まだ承諾していない", "not accepted yet"], accepted: ["承諾済み", "accepted"],
  "cancellationFee:none": ["受け取らない", "no fee"], "minimumTerm:none": ["最低利用期間なし", "no minimum term"], shown: ["注文画面に表示", "shown on the order screen"], "minimumTerm:not-shown": ["あるが、注文画面に表示していない", "yes, but not shown on the order screen"], "returnProof:number": ["追跡番号か発送の控えがある", "a tracking number or receipt"], "returnProof:scan": ["運送会社が引き受けた記録がある", "the carrier's scan"],
  none: ["なし", "none"], "goods:none": ["ふつうの在庫品", "ordinary stock"], ...GOODS_NAMES,
  "mega-wari": ["メガ割", "Mega-wari"], "mega-po": ["メガポ", "Mega-po"],
  "shown-both": ["商品ページと注文画面の両方", "product page and order screen"], "shown-once": ["どちらか一方だけ", "only one of the two"], "not-shown": ["表示していない", "nowhere"], returns: ["返品だけ", "returns only"], "cancellations-and-returns": ["キャンセルと返品", "cancellations and returns"],
  ja: ["日本語", "Japanese"], en: ["英語", "English"], de: ["ドイツ語", "German"],
  screen: ["画面から", "on screen"], phone: ["電話で", "by phone"], mail: ["郵便で", "by mail"], "seller-called": ["店舗から電話した", "the seller called"],
  "tick-box": ["チェック欄だけ", "a tick box"], "date-of-birth": ["生年月日の入力", "date of birth"], document: ["書類での確認", "a document"], express: ["はっきり同意した", "consented expressly"], silent: ["返事がない", "no answer"], refused: ["断った", "refused"],
  "as-sent": ["送ったときのまま", "as sent"], "used-or-damaged": ["使用・破損がある", "used or damaged"], incomplete: ["足りないものがある", "incomplete"], "different-item": ["別の商品が入っていた", "a different item"], "not-sent-back": ["返送されていない", "not sent back"],
  "auto-authorised": ["自動承認", "authorised automatically"], "returnRequestState:pending": ["確認待ち", "pending"], authorised: ["承認済み", "authorised"], closed: ["終了", "closed"], open: ["調査中", "open"], "information-requested": ["情報の提出を求められている", "information requested"], granted: ["認められた", "granted"], denied: ["退けられた", "denied"], scan: ["配達完了の記録だけ(サインなし)", "a delivery scan, no signature"], signature: ["受領サインのある配達証明", "proof signed by the customer"],
  general: ["一般", "general"], excellent: ["優秀", "excellent"], power: ["パワー", "power"], base: ["BASE", "BASE"], stores: ["STORES", "STORES"], shopify: ["Shopify", "Shopify"], "shopTool:other": ["そのほか", "another one"], card: ["クレジットカード", "card"], paypal: ["PayPal", "PayPal"], "bank-transfer": ["銀行振込", "bank transfer"], konbini: ["コンビニ払い", "convenience store"], "cash-on-delivery": ["代金引換", "cash on delivery"],
};

/** A refusal of the core in words that a seller knows: what does not go together, or which field cannot have what value. */
export function inWords({ code, field = "", message = "" }, language, when) {
  const at = LANGUAGES.indexOf(language);
  const say = (key, values) => fill(TEXTS[key][at], values);
  const [, given = ""] = message.match(/[((]([^()()]*=[^()()]*)[))]/) ?? [];
  const told = given.split(", ").map((pair) => pair.split("=")).filter(([key, value]) => FIELD_NAMES[key] && value).map(([key, value]) => {
    const meant = value.split("|").map((one) => valueName(key, one)?.[at] ?? when(one)).join(" / ");
    return at === 0 ? `${FIELD_NAMES[key][at]}「${meant}」` : `${FIELD_NAMES[key][at]}: ${meant}`;
  });
  if (code === "contradiction" && told.length) return say("fault-contradiction", { given: told.join(at === 0 ? "、" : ", ") });
  const [, value = ""] = message.match(/`([^`]*)`[^`]*$/) ?? [];
  return say("fault-value", { field: FIELD_NAMES[field]?.[at] ?? field, given: value === field ? "" : value });
}

/** What a value is called under a key. */
export const valueName = (key, value) => VALUE_NAMES[`${key}:${value}`] ?? VALUE_NAMES[value];
