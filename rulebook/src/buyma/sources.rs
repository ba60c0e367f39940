//! BUYMA: its help for sellers. The pages carry no date.

use crate::mall_jp::sources::{RECORD, findings};
use kotowari::rule::Source;

static CANCEL: Source = Source {
    title: "BUYMA ヘルプ 取引をキャンセルしたい(出品者向け)",
    url: "https://qa.buyma.com/shopper/cancel-for-seller/4401.html",
};
static REASONS: Source = Source {
    title: "BUYMA ヘルプ キャンセル理由の選択について",
    url: "https://qa.buyma.com/shopper/cancel-for-seller/4402.html",
};
static PROHIBITED: Source = Source {
    title: "BUYMA ガイド 仮受注・キャンセル理由の選択ミス",
    url: "https://test-qa.buyma.com/shopper/prohibited-item/12226.html",
};
static FORCED: Source = Source {
    title: "BUYMA ヘルプ 強制キャンセル",
    url: "http://qa.buyma.com/bm/1009.html",
};
static DISPATCH_LIMIT: Source = Source {
    title: "BUYMA ヘルプ 発送期限までに商品を発送できない時は",
    url: "http://qa.buyma.com/sell/4303.html",
};

findings! {
    BY01 = "BY01", [CANCEL], Official, High, None;
    BY02 = "BY02", [CANCEL], Official, High, None;
    BY03 = "BY03", [REASONS, PROHIBITED], Official, High, None;
    BY04 = "BY04", [FORCED], Official, High, None;
    BY05 = "BY05", [PROHIBITED], Official, High, None;
    BY06 = "BY06", [RECORD], Inference, Low, Some("2026-11-30");
    // Found beside the dossier on 2026-11-30, undated: "「注文」ステータスのままで発送期限日時を経過してしまうと、発送通知ボタンが非表示となり、
    // 一両日中に強制キャンセルとなります。 … 期限経過後に延長申請を行うこともできません。" The limit is the same hour 18 days later.
    BY07 = "BY07", [DISPATCH_LIMIT], Official, High, None;
}
