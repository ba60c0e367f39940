//! Mercari Shops: what third parties tell, and a column of Mercari's own. Its help could not be read.

use crate::mall_jp::sources::{RECORD, findings};
use kotowari::rule::Source;

static DREAMMM: Source = Source {
    title: "dreammmblog.com メルカリShopsのキャンセル (2025)",
    url: "https://dreammmblog.com/?p=219",
};
static COLUMN: Source = Source {
    title: "メルカリ公式 コラム (jp-news.mercari.com)",
    url: "https://jp-news.mercari.com/contents/7538",
};
static COPY: Source = Source {
    title: "ヘルプの文の写し (pulalulu.com.tr)",
    url: "https://pulalulu.com.tr/-/qla/s8j6r-2l1s3.video",
};
static CRAFTWRITER: Source = Source {
    title: "craftwriter-blog.com メルカリShopsの注文キャンセル",
    url: "https://craftwriter-blog.com/mercari-shops-order-cancel",
};

findings! {
    MS1 = "MS1", [DREAMMM, COLUMN], Agency, Medium, Some("2025");
    MS2 = "MS2", [COPY], Practitioner, Low, None;
    // Found beside the dossier on 2026-11-30, undated: after the cancellation no message can be sent; support carried it out then.
    MS3 = "MS3", [CRAFTWRITER], Practitioner, Low, None;
    MS4 = "MS4", [RECORD], Inference, Low, Some("2026-11-30");
}
