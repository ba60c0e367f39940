//! minne: one page of its help, and what a blog tells of its rules.

use crate::mall_jp::sources::{RECORD, findings};
use kotowari::rule::Source;

static HELP: Source = Source {
    title: "minne ヘルプ キャンセル依頼",
    url: "https://help.minne.com/hc/ja/articles/4529996247187",
};
static TORISEDO: Source = Source {
    title: "torisedo.com minneのキャンセル",
    url: "https://torisedo.com/37792.html",
};

findings! {
    H01 = "H01", [HELP], Official, High, None;
    H02 = "H02", [TORISEDO], Agency, Medium, None;
    H04 = "H04", [RECORD], Inference, Low, Some("2026-11-30");
}
