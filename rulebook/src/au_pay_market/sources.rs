//! au PAY Market: one page for buyers, and nothing on cancelling.

use crate::mall_jp::sources::{RECORD, findings};
use kotowari::rule::Source;

static FAQ: Source = Source {
    title: "au PAY マーケット よくある質問 購入完了後の流れ",
    url: "https://faq.wowma.jp/guide/32003.php",
};

findings! {
    // Found beside the dossier on 2026-11-30, undated: "お店から連絡がない場合やご不明な点は、直接お店にお問い合わせください。"
    AU01 = "AU01", [FAQ], Official, High, None;
    // Three searches for a rule on cancelling, two of 2026-11-22 and one of 2026-11-30: none was found.
    AU02 = "AU02", [RECORD], Inference, Low, Some("2026-11-30");
}
