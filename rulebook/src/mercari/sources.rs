//! Mercari: its help, and what consultants tell. The help page carries no date.

use crate::mall_jp::sources::{RECORD, findings};
use kotowari::rule::Source;

static HELP: Source = Source {
    title: "メルカリ ヘルプセンター 取引のキャンセル",
    url: "https://www.mercari.com/jp/help_center/article/674/",
};
static HEDGEHOG: Source = Source {
    title: "hedgehog.ryukyu メルカリのキャンセルに同意しないとき",
    url: "https://hedgehog.ryukyu/%e3%83%a1%e3%83%ab%e3%82%ab%e3%83%aa%e3%81%a7%e8%b3%bc%e5%85%a5%e8%80%85%e9%83%bd%e5%90%88%e3%81%ae%e3%82%ad%e3%83%a3%e3%83%b3%e3%82%bb%e3%83%ab%e3%81%ab%e5%90%8c%e6%84%8f%e3%81%97%e3%81%aa%e3%81%84",
};
static RIRE: Source = Source {
    title: "rire-et-rire.com メルカリにおける購入者都合のキャンセル (2024-01-09)",
    url: "https://rire-et-rire.com/handmade/mercari-cancellation-buyersconvenience/",
};

findings! {
    M01 = "M01", [HELP], Official, High, None;
    M02 = "M02", [HELP], Official, High, None;
    M03 = "M03", [HELP], Official, High, None;
    M04 = "M04", [HEDGEHOG], Agency, Medium, None;
    M05 = "M05", [RIRE], Agency, Medium, Some("2024-01");
    M06 = "M06", [RECORD], Inference, Low, Some("2026-11-30");
}
