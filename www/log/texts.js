// Every word of the log, Japanese first. tests/log/texts.test.mjs holds it complete.

/** The button beside the answer, and what it says. */
export const KEEP = {
  keep: ["記録に残す", "Keep in my log"],
  renew: ["記録を更新する", "Update my log"],
  first: [
    "「記録に残す」を押すと、この判定の答え・日付・金額を、この端末のこのブラウザーだけに{months}か月保存します(記録のページで変更・消去できます)。",
    "“Keep in my log” stores this case's answers, dates and amounts in this browser on this device only, for {months} months; change or erase that in the log.",
  ],
  kept: ["記録に残しました。", "Kept in your log."],
  renewed: ["記録を更新しました。", "Your log is updated."],
  already: ["この判定は、もう記録に残しています。", "This case is in your log already."],
  double: [
    "同じ内容の記録が、もうあります({date})。別の注文として残すときは、もう一度押してください。",
    "Your log has the same case already ({date}). Press again to keep it as another order.",
  ],
  clash: [
    "受付の日時が、記録にある返信・完了の日時より後になるため、更新できません。記録のページで日時を直してください。",
    "Your log has it answered or closed before it came in, so it cannot be updated. Correct the times in the log.",
  ],
  clock: [
    "この端末の日時が正しくないため、記録に残せません。",
    "This device's clock is wrong, so the case cannot be kept.",
  ],
  look: ["記録を見る", "Open my log"],
  blocked: [
    "このブラウザーでは記録を保存できません。ほかの機能はそのまま使えます。",
    "This browser does not let the log be stored. Everything else works.",
  ],
};

/** Courses taken, as they are chosen. */
export const COURSE_NAMES = {
  refused: ["断った", "Refused"],
  accepted: ["受けてキャンセルした", "Accepted, cancelled"],
  automatic: ["自動でキャンセルされた", "Cancelled by itself"],
  "seller-cancelled": ["お店都合でキャンセルした", "Cancelled on our side"],
  redirected: ["購入者の手続きを案内した", "Pointed the buyer to the procedure"],
  returned: ["返品として対応した", "Handled as a return"],
  remedied: ["交換・再送・返金で対応した", "Exchanged, resent or refunded"],
  deducted: ["差し引いて返金した", "Refunded less a deduction"],
  contested: ["異議を申し立てた", "Appealed"],
  left: ["モールの判断に任せた", "Left to the marketplace"],
  other: ["そのほか", "Other"],
};

/** Why a subscription was stopped. */
export const STOP_NAMES = {
  cadence: ["届く間隔が合わない", "Delivery interval"],
  quality: ["品質への不満", "Quality"],
  price: ["価格", "Price"],
  other: ["そのほかの理由", "Another reason"],
};

/** Fields, as they stand over columns and beside controls. */
export const FIELD_NAMES = {
  id: ["記録ID", "Entry ID"],
  requestedAt: ["受付", "Received"],
  answeredAt: ["返信", "Answered"],
  closedAt: ["完了", "Closed"],
  marketplace: ["販売先", "Marketplace"],
  reason: ["理由", "Reason"],
  course: ["対応", "Course taken"],
  minutes: ["作業時間(分)", "Minutes spent"],
  goods: ["商品の種類", "Kind of goods"],
  stop: ["定期おトク便をやめた理由", "Why Subscribe & Save was stopped"],
  category: ["分類", "Category"],
  note: ["メモ", "Note"],
  verdict: ["判定", "Verdict"],
  rulebook: ["ルール集", "Rulebook"],
  link: ["判定のリンク", "Case link"],
  savedAt: ["記録した日時", "Saved"],
  changedAt: ["変更した日時", "Changed"],
  entry: ["記録", "Entry"],
  month: ["月", "Month"],
  orders: ["注文数", "Orders"],
};

export const TEXTS = {
  title: ["キャンセル対応の記録 kotowari", "My cancellation log — kotowari"],
  language: ["表示言語", "Language"],
  blocked: [
    "このブラウザーでは記録を保存できません。プライベートモードや、サイトデータの保存を止める設定が原因のことがあります。判定はそのまま使えます。",
    "This browser does not let the log be stored. Private mode, or a setting that stops sites from storing data, may be the cause. The checker itself still works.",
  ],

  // The entries
  entries: ["記録", "Entries"],
  none: [
    "まだ記録がありません。判定の画面で「記録に残す」を押すと、ここに並びます。",
    "There are no entries yet. Press “Keep in my log” beside an answer and it appears here.",
  ],
  check: ["判定をはじめる", "Decide a case"],
  whereKept: [
    "記録はこの端末のこのブラウザーだけにあります。ブラウザーのデータを消すと一緒に消えるので、ときどき下の「すべてを保存(JSON)」で控えを取ってください。",
    "The log is in this browser on this device only. Clearing the browser's data erases it too: now and then, take a copy below with “Save everything (JSON)”.",
  ],
  show: ["表示する記録", "Which entries"],
  all: ["すべて {count}", "All {count}"],
  waiting: ["返信待ち {count}", "To answer {count}"],
  unclosed: ["未完了 {count}", "Not closed {count}"],
  nothing: ["当てはまる記録はありません。", "No entry fits."],
  more: ["さらに{count}件を表示", "Show {count} more"],
  request: ["依頼", "Request"],
  times: ["日時", "Times"],
  handling: ["対応", "Handling"],
  about: ["分類とメモ", "Category and note"],
  remove: ["消す", "Delete"],
  removeOne: ["消す: {who}", "Delete: {who}"],
  removed: ["1件を消しました({who})。", "Deleted: {who}."],
  undo: ["元に戻す", "Undo"],
  restored: ["元に戻しました。", "Restored."],
  now: ["いま", "Now"],
  nowFor: ["いまの時刻を入れる: {field} {who}", "Now, for {field}: {who}"],
  open: ["判定を開く", "Open the case"],
  noReason: ["理由は未入力", "Reason not given"],
  savedOn: ["{date}に記録", "Saved {date}"],
  byRules: ["ルール集 {version}", "Rulebook {version}"],
  notYet: ["まだ", "Not yet"],
  proposed: ["判定からの提案: {course}", "The verdict suggests: {course}"],
  courseTaken: [
    "対応を、判定からの提案「{course}」にしました。違うときは選び直してください。",
    "Course set to “{course}”, as the verdict suggests. Change it if you did something else.",
  ],
  stopUnsaid: ["未入力", "Not given"],
  saved: ["保存しました。", "Saved."],
  gone: ["この記録は、ほかのタブで消されています。", "This entry was deleted in another tab."],
  wrongClock: [
    "この端末の日時が正しくないため、いまの時刻を入れられません。",
    "This device's clock is wrong, so it cannot give the time.",
  ],
  halfDate: [
    "「{field}」が途中までです。日付と時刻の両方を入れてください。",
    "“{field}” is unfinished: enter both date and time.",
  ],
  noNumber: ["「{field}」は、数字で入れてください。", "“{field}” takes a number."],
  tidied: [
    "保存期間({months}か月)を過ぎた{count}件を消しました。",
    "{count} entries older than {months} months were deleted.",
  ],

  // The figures
  figures: ["数字で見る", "Figures"],
  jump: ["このページの内容", "On this page"],
  zone: ["月の区切りは、この端末の時間帯({zone})です。", "Months are by this device's time zone ({zone})."],
  period: ["期間", "Period"],
  everyMonth: ["すべての期間", "All months"],
  everywhere: ["すべての販売先", "All marketplaces"],
  byReason: ["理由", "Reasons"],
  byMonth: ["月ごとの件数と作業時間", "Cases and hours a month"],
  byCategory: ["分類ごとの件数", "Cases by category"],
  categoryHint: [
    "分類を入れていない記録は、商品の種類で数えます。種類が2つある記録は、両方に入ります。",
    "Entries without a category of your own are counted by kind of goods; one of two kinds stands under both.",
  ],
  firstAnswer: ["最初の返信までの時間", "Time to the first answer"],
  answerSum: [
    "24時間以内の返信 {share}({within}/{timed}件) · 中央値 {median}",
    "Answered within 24 hours: {share} ({within} of {timed}) · median {median}",
  ],
  answerNone: [
    "受付と返信の日時が両方ある記録が、まだありません。",
    "No entry has both the time received and the time answered yet.",
  ],
  answerApart: [
    "数えていないもの: 返信待ち {waiting}件(うち受付から24時間を過ぎたもの {late}件)、日時が足りないもの {untimed}件。",
    "Not counted: {waiting} still to be answered ({late} of them past 24 hours), {untimed} without both times.",
  ],
  cancelRate: ["キャンセル率", "Cancel rate"],
  rateHint: [
    "月の注文数を入れると出ます。この記録でキャンセルになった件数 ÷ 注文数で、販売先の評価指標の計算とは違うことがあります。",
    "Shown once you type the month's orders: cancelled in this log ÷ orders. The marketplace's own metric may be counted differently.",
  ],
  rateOpen: ["ほかに対応が未入力 {count}", "{count} more without a course"],
  share: ["割合", "Share"],
  count: ["件数", "Cases"],
  hours: ["作業時間", "Time spent"],
  cancelled: ["キャンセル", "Cancelled"],
  rate: ["率", "Rate"],
  unnoted: ["未記入 {count}件", "{count} without"],
  ordersFor: ["注文数 {month} {place}", "Orders, {month} {place}"],
  noCategory: ["未入力", "Not given"],
  upTo: ["{hours}時間以内", "Up to {hours} h"],
  over: ["{hours}時間を超えた", "Over {hours} h"],
  spanHead: ["返信まで", "Answered"],
  mark24: ["ここまでが24時間以内", "24 hours end here"],
  hoursLong: ["{hours}時間", "{hours} h"],
  minutesLong: ["{minutes}分", "{minutes} min"],
  daysLong: ["{days}日", "{days} days"],
  plot: ["棒グラフ: {rows}。数値は表にもあります。", "Bar chart: {rows}. The table has the same numbers."],
  plotRow: ["{name} {value}", "{name} {value}"],
  plotLatest: ["グラフは直近{count}行です。", "The chart shows the latest {count} rows."],

  // Subscribe & Save
  subscription: ["定期おトク便の停止", "Subscribe & Save, stopped"],
  articleHint: [
    "「記事」は、出店者向けの解説記事にある目安です。公式の出典はありません。ルールでも目標でもなく、お店の数字を見る参考です。",
    "“Article” is what an article for sellers gives as a rule of thumb: no official source. It is neither a rule nor a target, only something to hold your own figures against.",
  ],
  stopsKnown: ["停止 {count}件、うち理由が未入力 {unsaid}件", "{count} stopped, {unsaid} of them without a reason"],
  own: ["お店", "Yours"],
  article: ["記事", "Article"],
  articleKey: ["点線は記事の目安(公式の出典はありません)", "Dashed: the article (no official source)"],
  articleMark: ["記事(公式の出典はありません)", "Article (no official source)"],
  measure: ["項目", "Measure"],
  minutesEach: ["1件の作業時間(平均)", "Minutes per case (mean)"],
  minutesArticle: ["15〜20分(月100件で25〜33時間)", "15–20 min (100 a month: 25–33 hours)"],
  within24: ["24時間以内に最初の返信", "First answer within 24 hours"],
  within72: ["72時間以内に完了", "Done within 72 hours"],
  clock24: ["24時間が目安", "24 hours as a guide"],
  clock72: ["72時間が目安", "72 hours as a guide"],
  ofKnown: ["{share}({known}件中)", "{share} (of {known})"],
  unknown: ["まだわかりません", "not known yet"],

  // Keeping, taking away, bringing
  keeping: ["保存期間と持ち出し", "Retention and files"],
  retention: ["保存期間", "Keep entries for"],
  months: ["{months}か月", "{months} months"],
  forever: ["消すまで保存", "until I erase them"],
  retentionHint: [
    "過ぎた記録は、このページを開いたときに消えます。受付の日時(なければ記録した日時)で数えます。",
    "Older entries are deleted when this page is opened, counted from when the request came in, or from when it was saved.",
  ],
  shorter: [
    "保存期間を{months}か月にすると、いま{count}件が消えます。元には戻せません。",
    "With {months} months, {count} entries are deleted now. This cannot be undone.",
  ],
  shorterYes: ["変更して消す", "Change and delete"],
  toFiles: ["持ち出す・取り込む", "Take away, bring back"],
  saveCsv: ["表を保存(CSV)", "Save the table (CSV)"],
  saveJson: ["すべてを保存(JSON)", "Save everything (JSON)"],
  bring: ["ファイルを取り込む(CSV・JSON)", "Bring a file (CSV, JSON)"],
  bringHint: [
    "同じ記録を何度取り込んでも増えません。読めないものは、理由とともにここに並びます。",
    "The same entry brought twice stays one. What cannot be read is listed here with the reason.",
  ],
  brought: [
    "{name}: 追加 {fresh}件 · 更新 {renewed}件 · 同じもの {alike}件 · こちらが新しいためそのまま {older}件",
    "{name}: {fresh} added · {renewed} updated · {alike} the same · {older} left, newer here",
  ],
  tooOld: [
    "保存期間({months}か月)より古いため取り込まなかった記録: {count}件({dates})。保存期間を延ばしてから、もう一度取り込めます。",
    "Not taken in, older than the {months} months kept: {count} ({dates}). Choose a longer retention and bring the file again.",
  ],
  strange: ["読まなかった列: {names}", "Columns not read: {names}"],
  unreadCount: ["読めなかったもの {count}件", "{count} could not be read"],
  moreUnread: ["ほか{count}件", "and {count} more"],
  entryPlace: ["記録 {at}件目", "Entry {at}"],
  ordersPlace: ["注文数 {at}件目", "Orders {at}"],
  linePlace: ["{at}行目", "Line {at}"],
  unsure: [
    "読めない文字がありました。文字化けしていないか、確かめてください。",
    "Some characters could not be read. Please check that the text is right.",
  ],
  unreadable: ["このファイルを開けませんでした。", "This file could not be opened."],
  tooLarge: ["このファイルは大きすぎます(30 MBまで)。", "This file is too large (30 MB at most)."],
  tooManyColumns: ["列が多すぎて、記録の表として読めません。", "There are too many columns for a log."],
  tooManyRows: ["行が多すぎます(10万行まで)。", "There are too many rows (100,000 at most)."],
  noColumns: [
    "記録の表ではありません。1行目に「販売先」の列が必要です。「表を保存(CSV)」の形で取り込めます。",
    "This is no table of the log: its first row has to name a column “Marketplace”, as in “Save the table (CSV)”.",
  ],
  notJson: [
    "JSONとして読めませんでした。途中で切れていないか、確かめてください。",
    "This is not JSON, or it is cut off.",
  ],
  notLog: ["kotowariの記録のファイルではありません。", "This is no file of a kotowari log."],
  newerLog: [
    "別の版のkotowariで保存されたファイルで、まだ読めません。ページを読み込み直してから、もう一度取り込んでください。",
    "This file was saved by another version of kotowari and cannot be read yet. Reload the page, then bring it again.",
  ],
  eraseAll: ["記録をすべて消す", "Erase the whole log"],
  eraseSure: [
    "記録{count}件と、入れた注文数・保存期間の設定をこの端末から消します。元には戻せません。",
    "This erases {count} entries, the orders you typed and the retention setting from this device. It cannot be undone.",
  ],
  eraseYes: ["すべて消す", "Erase everything"],
  cancel: ["やめる", "Cancel"],
  erased: ["記録をすべて消しました。", "The log is erased."],

  // Stored, and no entry
  unread: ["読めない記録", "Entries that cannot be read"],
  unreadHint: [
    "この端末にあり、いまの版では読めない記録です。数字には入れていません。JSONで保存すると、そのまま一緒に保存されます。",
    "On this device, and not readable by this version. They are in no figure; saving JSON takes them along as they are.",
  ],

  // What is wrong, and what is allowed
  fault: ["{field}: 「{came}」は使えません。{allowed}", "{field}: “{came}” cannot be used. {allowed}"],
  faultEmpty: ["{field}: 値がありません。{allowed}", "{field}: nothing is given. {allowed}"],
  "allowed-object": ["使えるのは、項目の名前と値を持つ記録です。", "Allowed: an entry with fields and values."],
  "allowed-known": ["知らない項目です。使える項目: {values}", "No such field. Allowed: {values}"],
  "allowed-id": [
    "使えるのは、英数字・ハイフン・下線で64文字までです。",
    "Allowed: up to 64 letters, digits, hyphens and underscores.",
  ],
  "allowed-instant": [
    "使えるのは、2000年から2100年までの日時です(例: 2026-11-28T10:05:00+09:00)。",
    "Allowed: a date and time from 2000 to 2100, such as 2026-11-28T10:05:00+09:00.",
  ],
  "allowed-choice": ["使えるのは: {values}", "Allowed: {values}"],
  "allowed-list": ["使えるのは、次のいくつか: {values}", "Allowed: any of {values}"],
  "allowed-count": ["使えるのは、0〜{most}の整数です。", "Allowed: a whole number from 0 to {most}."],
  "allowed-orders": ["使えるのは、1〜{most}の整数です。", "Allowed: a whole number from 1 to {most}."],
  "allowed-month": ["使えるのは、2026-11のような月です。", "Allowed: a month such as 2026-11."],
  "allowed-text": ["使えるのは、{most}文字までの文章です。", "Allowed: text of at most {most} characters."],
  "allowed-link": ["使えるのは、kotowariの判定のリンク(k1~…)です。", "Allowed: a kotowari case link (k1~…)."],
  "allowed-after": ["「{than}」({from})より後の日時にしてください。", "It has to come after “{than}” ({from})."],
  "allowed-row": [
    "引用符が閉じていないか、列の数が見出しより多い行です。",
    "A quote is not closed, or the row has more cells than the headings.",
  ],
};
