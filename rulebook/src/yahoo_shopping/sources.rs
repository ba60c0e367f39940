//! Yahoo! Shopping: what third parties and one page of the store manual say.

use crate::mall_jp::sources::{RECORD, findings};
use kotowari::rule::Source;

static EC_TSUSHIN: Source = Source {
    title: "EC通信 Yahoo!ショッピング、10分間のキャンセル機能 (2017)",
    url: "http://ec-tsushin.com/post-378/",
};
static NEW_ERA: Source = Source {
    title: "new-era.jp Yahoo!ショッピングの注文キャンセル",
    url: "https://new-era.jp/resale/12229/",
};
static NARUKICHI: Source = Source {
    title: "narukichi.jp Yahoo!ショッピングの返金",
    url: "https://narukichi.jp/yahoo-shopping-refund",
};
static STORE_MANUAL: Source = Source {
    title: "Yahoo!ショッピング ストア向けマニュアル (2024-04-17)",
    url: "https://test-store-info.yahoo.co.jp/orderdata/c/114.html",
};
static SPRINGS: Source = Source {
    title: "5springs.co.jp ストアパフォーマンス",
    url: "https://5springs.co.jp/blog/?p=6455",
};
static BRAIN_TRUST: Source = Source {
    title: "brain-trust.jp 優良配送 (2022-09-16)",
    url: "https://brain-trust.jp/yahooyuuryou220916/",
};
static USAMIN: Source = Source {
    title: "usamin.elpod.org (2018)",
    url: "http://usamin.elpod.org/cgi-bin/swlog.cgi?b=misao&id=2945117",
};

findings! {
    Y01 = "Y01", [EC_TSUSHIN, NEW_ERA], Agency, High, Some("2017-10");
    Y02 = "Y02", [NARUKICHI], Practitioner, Medium, None;
    Y03 = "Y03", [STORE_MANUAL], Official, Medium, Some("2024-04-17");
    Y04 = "Y04", [SPRINGS, BRAIN_TRUST], Agency, Medium, Some("2022");
    Y05 = "Y05", [USAMIN], Practitioner, Low, Some("2018");
    Y06 = "Y06", [RECORD], Inference, Low, Some("2026-11-30");
}
