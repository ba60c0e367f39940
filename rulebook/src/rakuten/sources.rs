//! Rakuten Ichiba: what its pages for buyers and third parties say. The manuals for shops stand behind a login.

use crate::mall_jp::sources::{RECORD, findings};
use kotowari::rule::Source;

static APRO: Source = Source {
    title: "apro-soken.co.jp 楽天市場での注文キャンセルガイド",
    url: "https://apro-soken.co.jp/column/order/post-53.html",
};
static AUCFAN: Source = Source {
    title: "aucfan.com 楽天市場のキャンセル",
    url: "https://aucfan.com/times/archives/39632",
};
static EC_DOC: Source = Source {
    title: "受注システムの説明書 (ec-doc.net)",
    url: "http://manual.ec-doc.net/startup/rakuten/dd191/",
};
static FAQ_CANCELLED: Source = Source {
    title: "楽天市場 よくある質問 突然注文がキャンセルになった",
    url: "https://ichiba.faq.rakuten.net/detail/000009744",
};
static FAQ_ABOUT: Source = Source {
    title: "楽天市場 よくある質問 About Order Cancellation",
    url: "https://ichiba.faq.rakuten.net/detail/000007237",
};
static RAKUTEN24: Source = Source {
    title: "楽天24 ご注文のキャンセルについて",
    url: "https://24.rakuten.co.jp/healthcare/help/cancel",
};
static KUAJING: Source = Source {
    title: "kuajingshu.com 楽天の案内 (中国語)",
    url: "http://www.kuajingshu.com/article-12597.html",
};
static ECNOMIKATA: Source = Source {
    title: "ECのミカタ 楽天市場の違反点数制度",
    url: "https://ecnomikata.com/ecnews/45095",
};
static ARURU: Source = Source {
    title: "aruru.co.jp 楽天市場のキャンセルと違反点数",
    url: "https://aruru.co.jp/rakuten-cancellation-penalty",
};
static HOYAZA: Source = Source {
    title: "hoyaza.com 楽天市場の不審ユーザー報告",
    url: "https://hoyaza.com/rakuten/fushinuser",
};

findings! {
    R01 = "R01", [APRO, AUCFAN], Agency, Medium, None;
    R02 = "R02", [EC_DOC], Agency, Medium, None;
    R03 = "R03", [FAQ_CANCELLED], Official, High, None;
    R04 = "R04", [KUAJING], Agency, Low, None;
    R05 = "R05", [ECNOMIKATA, ARURU], Agency, Medium, Some("2024");
    R06 = "R06", [RECORD], Inference, Low, Some("2026-11-30");
    R07 = "R07", [RECORD], Inference, Low, Some("2026-11-30");
    R08 = "R08", [HOYAZA], Practitioner, Medium, None;
    // Found beside the dossier on 2026-11-30, undated: "Depending on each shop's policy, it may be possible to modify or
    // cancel an order from your Purchase History. … If you are unable to … please contact the shop directly".
    R10 = "R10", [FAQ_ABOUT], Official, High, None;
    // Likewise, of one shop that Rakuten runs: "ご注文から30分以内のお客様 … 楽天会員にログインしてご注文いただいた場合のみです。"
    R11 = "R11", [RAKUTEN24], OfficialDerived, Medium, None;
}
