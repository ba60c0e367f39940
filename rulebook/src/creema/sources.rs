//! Creema: what one seller tells, and nothing official on cancelling.

use crate::mall_jp::sources::{RECORD, findings};
use kotowari::rule::Source;

static SATSUKIYA: Source = Source {
    title: "さつき屋 Creemaの取引キャンセルの方法 (2026-02-03)",
    url: "https://satsukiya-toshokan.com/?p=18111",
};

findings! {
    H03 = "H03", [SATSUKIYA], Practitioner, Medium, Some("2026-02-03");
    H05 = "H05", [RECORD], Inference, Low, Some("2026-11-30");
}
