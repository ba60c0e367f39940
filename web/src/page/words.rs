//! Every string of the page that is not the core's.

use kotowari::decision::{Settled, Verdict};
use kotowari::text::{Text, text};
use kotowari::timeline::Zone;

pub const QUESTION_OF: Text = text("質問", "Question");
pub const PLACE: Text = text("どこで売れた注文ですか", "Where was the order placed?");
pub const PLACE_LABEL: Text = text("販売先", "Marketplace");
pub const COMING: Text = text("準備中", "coming");
pub const YOUR_CASE: Text = text("あなたの答え", "Your answers");
pub const CHANGE: Text = text("変更", "Change");
pub const GOODS_LABEL: Text = text("商品", "Goods");
pub const GOODS_ASSUMED: Text = text("(仮)", " (assumed)");
pub const GOODS_QUESTION: Text = text("どんな商品ですか", "What kind of goods?");
pub const START_OVER: Text = text("最初から", "Start over");
pub const LANGUAGE: Text = text("表示言語", "Language");
pub const SKIP: Text = text(
    "残りに答えなくても判定できます",
    "The rest no longer changes the verdict",
);
pub const SKIP_DO: Text = text("判定を見る", "Show the verdict");

pub const DISCLAIMER: Text = text(
    "情報提供であり、法律相談ではありません。",
    "Information, not legal advice.",
);
pub const PROVISIONAL: Text = text("次の条件が前提です", "This holds only if");
pub const THEN: Text = text("そのあと", "After that");
pub const FLIPS: Text = text("判定が変わる場合", "What would change this");
pub const FLIPS_MORE: Text = text("ほかの場合", "Other changes that matter");
pub const DEADLINE: Text = text("いつまでに", "Act by");
pub const NO_DUE: Text = text(
    "公式の期限は確認できていません",
    "No official time limit found",
);
pub const OVERDUE: Text = text("期限を過ぎています", "overdue");
pub const YOUR_TIME: Text = text("お手元の時刻", "your time");
pub const YEN: Text = text("円", "yen");
pub const WARNINGS_MORE: Text = text("ほかの注意", "More to watch for");
pub const KEEP_MORE: Text = text("ほかに残すもの", "More to keep");
pub const UNKNOWNS_MORE: Text = text("ほかに確認できていないこと", "More that no source settles");
pub const IF_MISSED: Text = text("過ぎると: ", "If missed: ");
pub const SILENCE: Text = text("何もしないと", "If you do nothing");
pub const SILENCE_MORE: Text = text("続き", "What follows");
pub const WINDOWS: Text = text("期間", "Periods");
pub const WARNINGS: Text = text("ご注意", "Careful");
pub const MONEY: Text = text("お金", "Money");
pub const COST: Text = text(
    "当店の負担(返金そのものは除く)",
    "Cost to you (the refund itself aside)",
);
pub const UNKNOWN: Text = text("不明", "unknown");
pub const AT_LEAST: Text = text("以上", " or more");
pub const AT_MOST: Text = text("以下", " or less");
pub const WORKING: Text = text("計算の内訳", "The working");
pub const ITEM: Text = text("項目", "Item");
pub const METRICS: Text = text("成績への影響", "Effect on your metrics");
pub const WITH_THIS: Text = text("この注文を含めて", "with this order");
pub const WITHOUT_THIS: Text = text("含めないと", "without it");
pub const LIMIT: Text = text("基準", "limit");
pub const MESSAGE: Text = text("購入者へのメッセージ", "Message to the buyer");
pub const SUBJECT: Text = text("件名", "Subject");
pub const COPY: Text = text("本文をコピー", "Copy the text");
pub const COPIED: Text = text("コピーしました", "Copied");
pub const COPIED_BLANKS: Text = text(
    "コピーしました。〇〇のところを埋めてから送ってください",
    "Copied. Fill in the blanks before you send it",
);
pub const COPY_FAILED: Text = text(
    "コピーできませんでした。本文を選択してあります",
    "Could not copy; the text is selected for you",
);
/// Where an answer in place would allow a refusal: on which conditions shows once it is given.
pub const WOULD_REFUSE: Text = text(
    "断れます(条件を確認)",
    "You may refuse (see the conditions)",
);
pub const BLANKS: Text = text("送る前に埋めるところ", "Fill in before sending");
pub const CHARACTERS: Text = text("文字", "characters");
pub const TRANSLATION: Text = text(
    "対訳(確認用。送らないでください)",
    "In your language (to read, not to send)",
);
pub const NEVER: Text = text("書かないこと", "Never write");
pub const ALTERNATIVES: Text = text("代わりに提案できること", "What you could offer instead");
pub const STEPS: Text = text("操作の手順", "Steps");
pub const KEEP: Text = text("残しておくもの", "Keep as proof");
pub const RULES: Text = text("根拠", "The rules");
pub const LAW: Text = text("法律では", "In law");
pub const SOURCES_MORE: Text = text("ほかの資料", "More sources");
pub const SEEN: Text = text("資料の日付", "source dated");
pub const UNDATED: Text = text("なし", "unknown");
pub const STALE: Text = text("12か月超: 要確認", "over 12 months: check");
/// Instead, where nothing says how old it is.
pub const UNDATED_STALE: Text = text("日付なし: 要確認", "undated: check");
pub const CONFIDENCE: Text = text("確からしさ", "confidence");
pub const UNKNOWNS: Text = text("確認できていないこと", "What no source settles");
pub const ASK: Text = text("次に確かめたいこと", "The next question that matters");
pub const ASK_FIRST: Text = text("あと一つ、教えてください", "One more thing");
pub const ASK_MORE: Text = text("ほかに結果が変わる質問", "Other questions that matter");
pub const UNDO: Text = text("取り消す", "Undo");
pub const TRACE: Text = text("判定の過程をすべて見る", "The full trace");
pub const TRACE_RULE: Text = text("ルール", "Rule");
pub const TRACE_OUTCOME: Text = text("結果", "Outcome");
pub const TRACE_BECAUSE: Text = text("もとになった答え", "Because of");
pub const RULEBOOK: Text = text("ルール集", "Rulebook");
pub const REFINE: Text = text("日付や金額を足す(任意)", "Add dates or amounts (optional)");
pub const REFINE_HINT: Text = text(
    "入れた分だけ、期限と金額が具体的になります。注文番号・氏名・住所は入れないでください。入力はこの端末の外に出ません。",
    "Each makes the dates and sums more exact. No order number, name or address, please. Nothing leaves this device.",
);
pub const NOT_USED: Text = text(
    "この項目は使わずに判定しています。",
    "Decided without this field.",
);
pub const NOT_FINISHED: Text = text(
    "日付が最後まで入っていません。",
    "The date is not complete.",
);
pub const NOT_CHOSEN: Text = text("指定なし", "Not given");
pub const PROBLEM: Text = text(
    "答えどうしが食い違っています",
    "The answers do not fit together",
);

pub const MAY_REFUSE_IF: Text = text("条件つきで断れます", "You may refuse, on conditions");

/// The verdict in a few words; the core's headline says the rest.
pub fn verdict(verdict: Verdict) -> Text {
    match verdict {
        Verdict::MayRefuse => text("断れます", "You may refuse"),
        Verdict::AcceptAdvised => text("受けるのが安全です", "Accepting is the safe course"),
        Verdict::MustAccept => text("断れません", "You have to accept"),
        Verdict::Automatic => text("承認なしでキャンセルされます", "It cancels without you"),
        Verdict::Redirect => text("キャンセルは、まだしないでください", "Do not cancel yet"),
        Verdict::NotACancellation => text("キャンセルではありません", "Not a cancellation"),
        Verdict::MustRemedy => text("対応が必要です", "You have to put it right"),
        Verdict::MarketplaceDecides => text("決めるのは当店ではありません", "Not yours to decide"),
        Verdict::SellerCancels => text("当店都合のキャンセルです", "Your own cancellation"),
        Verdict::WaitForItem => text("商品が戻ってから返金します", "Refund when the item is back"),
        Verdict::RefundWithDeduction => text("差し引いて返金できます", "Refund less a deduction"),
        Verdict::Contest => text("反論する場面です", "Answer or appeal"),
        Verdict::DoNotRefundYourself => {
            text("自分で返金しないでください", "Do not refund it yourself")
        }
        Verdict::NeedFacts => text("まだ決まりません", "Cannot tell yet"),
        Verdict::Unsettled => text("定まったルールがありません", "No source settles it"),
    }
}

/// How firm the verdict is.
pub fn settled(settled: Settled) -> Text {
    match settled {
        Settled::Settled => text("根拠あり", "Settled by a source"),
        Settled::Inferred => text("資料からの推定", "Inferred from sources"),
        Settled::Conflicting => text("資料に食い違いあり", "Sources conflict"),
        Settled::Unsettled => text("未確定", "Not settled"),
    }
}

/// What a marketplace's time is called.
pub fn zone(zone: Zone) -> Text {
    const NAMES: &[(Zone, Text)] = &[
        (Zone::TOKYO, text("日本時間", "Japan time")),
        (Zone::LOS_ANGELES, text("太平洋時間", "Pacific time")),
        (Zone::LONDON, text("ロンドン時間", "London time")),
        (
            Zone::BERLIN,
            text("中央ヨーロッパ時間", "Central European time"),
        ),
        (Zone::DUBAI, text("ドバイ時間", "Dubai time")),
        (Zone::SAO_PAULO, text("ブラジリア時間", "Brasília time")),
    ];
    NAMES
        .iter()
        .find(|(known, _)| *known == zone)
        .map_or(text("", ""), |(_, name)| *name)
}

/// The course an entry list follows.
pub fn course(course: &str) -> Text {
    match course {
        "accept" => text("受ける", "Accept"),
        "refuse" => text("断る", "Refuse"),
        "return" => text("返品を受ける", "Take it back"),
        "resend" => text("送り直す", "Resend"),
        "refund" => text("返金する", "Refund"),
        "deduct" => text("差し引いて返金", "Refund less a deduction"),
        "claim" => text("申請で争う", "Claim or appeal"),
        _ => text("別の道", "Other"),
    }
}

/// Who bears an entry; empty for the seller, whose page this is.
pub fn party(party: &str) -> Text {
    match party {
        "buyer" => text("購入者", "buyer"),
        "marketplace" => text("販売先", "marketplace"),
        "carrier" => text("運送会社", "carrier"),
        _ => text("", ""),
    }
}

/// Effect on a figure.
pub fn effect(effect: &str) -> Text {
    match effect {
        "counts" => text("影響あり", "affected"),
        "does-not-count" => text("影響なし", "not affected"),
        _ => UNKNOWN,
    }
}

/// Where a rule comes from.
pub fn layer(layer: &str) -> Text {
    match layer {
        "law" => text("法律", "Law"),
        "marketplace" => text("売り場のルール", "Marketplace"),
        "shop-terms" => text("当店の条件", "Shop terms"),
        _ => text("実務", "Practice"),
    }
}

/// What kind of source it is.
pub fn tier(tier: &str) -> Text {
    match tier {
        "official" => text("公式", "official"),
        "official-derived" => text("公式資料の写し", "copied from official"),
        "law" => text("法令", "law"),
        "agency" => text("コンサル・ツール会社の資料", "consultant or tool vendor"),
        "inference" => text("資料からの推定", "inferred from sources"),
        _ => text("実務者の記事", "practitioner"),
    }
}

/// How sure the dossier is.
pub fn confidence(confidence: &str) -> Text {
    match confidence {
        "high" => text("高", "high"),
        "medium" => text("中", "medium"),
        _ => text("低", "low"),
    }
}

/// What became of a rule.
pub fn outcome(outcome: &str) -> Text {
    match outcome {
        "holds" => text("当てはまる", "holds"),
        "fails" => text("当てはまらない", "fails"),
        _ => text("未定", "open"),
    }
}

pub const WEEKDAYS: [Text; 7] = [
    text("月", "Mon"),
    text("火", "Tue"),
    text("水", "Wed"),
    text("木", "Thu"),
    text("金", "Fri"),
    text("土", "Sat"),
    text("日", "Sun"),
];

pub const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];
