// Every word of the tools around the checker, in each of its languages.
export const WORDS = {
  ja: {
    tools: "この判定を",
    link: "リンクをコピー", copied: "リンクをコピーしました。入っているのは、選んだ答えと入れた日付・金額だけです。",
    failed: "コピーできませんでした。下のリンクを選択してあります。",
    print: "印刷する", ics: "期限をカレンダーに入れる",
    shop: "お店のプロフィール", keeping: "記録する・この端末に保存", remember: "お店の条件を保存する", recent: "最近の5件を保存する", cases: "最近の判定",
    hint: "選んだものだけを残します。お店の条件は、販売先・表示言語・返品条件など。最近の5件は、選んだ答えと入れた日付・金額です。",
    blocked: "このブラウザーでは保存できません。ほかの機能はそのまま使えます。", forget: "保存した内容を消す",
    of: "{date}時点の",
    same: "同じ判定です。{of}リンクを、いまのルールで判定し直しました(ルール集 {version})。",
    changed: "{of}リンクの内容は、いまのルールによる判定と違います(ルール集 {version})。違う点:",
    other: "リンクは、別の版のルール集で作られています。",
    verdict: "判定: リンクでは「{before}」、いまのルールでは「{after}」", unknown: "いまのルールにない判定",
    fresh: "リンクにない根拠: ", gone: "リンクにある根拠の一部は、いまのルールでは当てはまりません。",
    details: "判定と根拠は同じです。期限・金額・確からしさなど、細かい点が違います。",
    time: "リンクが作られてから時間がたったため、いまの判定は「{after}」です。",
    due: "期限は、今日対応する場合のものです。リンクが作られた時点で対応していたなら、期限は{due}でした。",
    damaged: "リンクが途中で切れているか、壊れています。送った方に、もう一度リンク全体を送ってもらってください。",
    long: "リンクが長すぎるため、開けませんでした。送った方に、もう一度リンクを送ってもらってください。",
    newer: "このリンクは新しい版で作られていて、まだ読めません。ページを読み込み直してから、もう一度開いてください。",
    refused: "リンクの内容に、いまのルールでは使えない項目があるため、開けませんでした。お手数ですが、最初から入力してください。",
    aged: "通信が切れています。いまのルール集は{date}時点({days}日前)のものです。大事な判断の前に、つながる所で開き直してください。",
    at: "判定日時",
    missed: "遅れた場合: ", rulebook: "ルール集", disclaimer: "情報提供であり、法律相談ではありません。",
  },
  en: {
    tools: "With this answer",
    link: "Copy a link", copied: "Link copied. It holds your answers, dates and amounts, nothing else.",
    failed: "Could not copy; the link below is selected for you.",
    print: "Print", ics: "Deadlines to calendar",
    shop: "Shop profile", keeping: "Log it, keep on this device", remember: "My shop's terms", recent: "My last five cases", cases: "Last cases",
    hint: "Only what you tick. Shop's terms: marketplace, language, return terms. Last cases: your answers, dates and amounts.",
    blocked: "This browser does not allow it. Everything else works.", forget: "Erase what is remembered",
    of: " of {date}",
    same: "Same answer. This link{of} was decided again by today's rules (rulebook {version}).",
    changed: "What this link{of} says is not what today's rules say (rulebook {version}). What differs:",
    other: "The link was made with another edition of the rulebook.",
    verdict: "Answer: “{before}” in the link, “{after}” by today's rules", unknown: "an answer that today's rules do not have",
    fresh: "Grounds that the link does not name: ", gone: "Some grounds that the link names do not apply by today's rules.",
    details: "Same answer on the same grounds. Dates, amounts, certainty or other details differ.",
    time: "Time has passed since the link was made; the answer is now “{after}”.",
    due: "Deadlines here assume that you act today. Had you acted when the link was made, the deadline was {due}.",
    damaged: "This link is cut off or damaged. Please ask for the whole link again.",
    long: "This link is too long and was not opened. Please ask for it again.",
    newer: "This link was made by a newer version and cannot be read yet. Please reload the page, then open it again.",
    refused: "Today's rules cannot use something in this link, so it was not opened. Please enter the case again.",
    aged: "No connection. This rulebook is as of {date}, {days} days ago. Reopen it online before anything important.",
    at: "Decided at",
    missed: "If you're late: ", rulebook: "Rulebook", disclaimer: "Information, not legal advice.",
  },
};

/** Verdicts as the checker calls them: a link may name one that no rule gives any more. */
export { MARKETPLACES, VERDICTS as NAMES } from "../generated/vocabulary.js";

/** Puts values in the place of `{name}`. */
export const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");
