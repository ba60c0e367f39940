//! Japan: statutes read in the e-Gov texts (revisions up to 2026-07-01) and official pages.

use kotowari::rule::{Confidence, Finding, Source, Tier};

static ASCT: Source = Source {
    title: "特定商取引に関する法律 (e-Gov)",
    url: "https://laws.e-gov.go.jp/law/351AC0000000057",
};
static ASCT_ORDINANCE: Source = Source {
    title: "特定商取引に関する法律施行規則 (e-Gov)",
    url: "https://laws.e-gov.go.jp/law/351M50000400089",
};
static CIVIL_CODE: Source = Source {
    title: "民法 (e-Gov)",
    url: "https://laws.e-gov.go.jp/law/129AC0000000089",
};
static E_CONTRACT: Source = Source {
    title: "電子消費者契約に関する民法の特例に関する法律 (e-Gov)",
    url: "https://laws.e-gov.go.jp/law/413AC0000000095",
};
static CONSUMER_CONTRACT: Source = Source {
    title: "消費者契約法 (e-Gov)",
    url: "https://laws.e-gov.go.jp/law/412AC0000000061",
};
static COMMERCIAL_CODE: Source = Source {
    title: "商法 (e-Gov)",
    url: "https://laws.e-gov.go.jp/law/132AC0000000048",
};
static CAA_GUIDELINES: Source = Source {
    title: "消費者庁 特定商取引法ガイド 通信販売",
    url: "https://www.no-trouble.caa.go.jp/what/mailorder/guidelines.html",
};
static SHIGA: Source = Source {
    title: "滋賀県 消費生活相談",
    url: "https://www-pref-shiga-lg-jp.cache.yimg.jp/shohi/syohisyakyoiku/339999.html",
};
static TOKYO_BAR: Source = Source {
    title: "東京弁護士会 通信販売",
    url: "https://www.toben.or.jp/bengoshi/soudan/syouhisya/tsuuhan.html",
};
static FUKUOKA: Source = Source {
    title: "福岡市消費生活センター",
    url: "https://www.city.fukuoka.lg.jp/shimin/shohiseikatsu/life/syouhiseikatusentauhoumupeiji/kurashinohinto_2023/kurashinohinto20231019.html",
};
static KOBE: Source = Source {
    title: "神戸市 消費生活相談",
    url: "https://kobe-consumer.smartkobe-portal.com/consultation/consultation-3780",
};
static MOJ_INTEREST: Source = Source {
    title: "法務省 法定利率",
    url: "https://www.moj.go.jp/MINJI/minji07_00366.html",
};

static METI_REPORTED: Source = Source {
    title: "経済産業省 電子商取引準則(受付の自動メールと承諾)の紹介 (j-net21)",
    url: "http://j-net21.smrj.go.jp/well/law/column/1_31.html",
};
static SUBSCRIPTIONS: Source = Source {
    title: "定期購入と最終確認画面 (online-shopping.squares.net)",
    url: "https://online-shopping.squares.net/tokutei/category6/entry6.html",
};
static INSTALMENTS: Source = Source {
    title: "割賦販売法 (e-Gov)",
    url: "https://laws.e-gov.go.jp/law/336AC0000000159",
};
static APPLICABLE_LAW: Source = Source {
    title: "法の適用に関する通則法 (e-Gov)",
    url: "https://laws.e-gov.go.jp/law/418AC0000000078",
};
static PANELS: Source = Source {
    title: "通販新聞 消費者庁の検討会",
    url: "https://www.tsuhannews.jp/news/detail/75189",
};

macro_rules! findings {
    ($( $name:ident = $id:literal, [$($source:ident),+], $tier:ident, $confidence:ident; )+) => { $(
        #[doc = $id]
        pub static $name: Finding = Finding {
            id: $id,
            sources: &[$(&$source),+],
            tier: Tier::$tier,
            // e-Gov texts as in force on the last revision date read.
            seen_on: Some("2026-07-01"),
            confidence: Confidence::$confidence,
        };
    )+ };
}

findings! {
    L001 = "L-JP-001", [ASCT, ASCT_ORDINANCE], Law, High;
    L002 = "L-JP-002", [ASCT, FUKUOKA], Law, High;
    L003 = "L-JP-003", [ASCT], Law, High;
    L004 = "L-JP-004", [ASCT, CIVIL_CODE, SHIGA], Law, High;
    L005 = "L-JP-005", [ASCT], Law, Medium;
    L006 = "L-JP-006", [ASCT, ASCT_ORDINANCE, TOKYO_BAR], Law, High;
    L007 = "L-JP-007", [ASCT], Law, High;
    L008 = "L-JP-008", [ASCT], Law, High;
    L009 = "L-JP-009", [ASCT, CIVIL_CODE], Law, Medium;
    L010 = "L-JP-010", [ASCT, ASCT_ORDINANCE], Law, Medium;
    L011 = "L-JP-011", [ASCT], Law, High;
    L012 = "L-JP-012", [CIVIL_CODE], Law, Medium;
    L014 = "L-JP-014", [ASCT, CAA_GUIDELINES], Law, High;
    L015 = "L-JP-015", [ASCT], Law, High;
    L016 = "L-JP-016", [ASCT, ASCT_ORDINANCE, SUBSCRIPTIONS], Law, High;
    L017 = "L-JP-017", [ASCT, ASCT_ORDINANCE], Law, High;
    L018 = "L-JP-018", [ASCT, ASCT_ORDINANCE], Law, High;
    L019 = "L-JP-019", [ASCT], Law, High;
    L020 = "L-JP-020", [ASCT], Law, High;
    L024 = "L-JP-024", [CAA_GUIDELINES], Official, Medium;
    L025 = "L-JP-025", [ASCT, ASCT_ORDINANCE], Law, Medium;
    L026 = "L-JP-026", [ASCT], Law, High;
    L030 = "L-JP-030", [CIVIL_CODE], Law, High;
    L031 = "L-JP-031", [METI_REPORTED], Agency, Medium;
    L032 = "L-JP-032", [CIVIL_CODE], Law, High;
    L034 = "L-JP-034", [CIVIL_CODE], Law, High;
    L035 = "L-JP-035", [E_CONTRACT], Law, High;
    L036 = "L-JP-036", [CIVIL_CODE], Law, High;
    L037 = "L-JP-037", [CIVIL_CODE, KOBE], Law, High;
    L038 = "L-JP-038", [CIVIL_CODE], Law, High;
    L039 = "L-JP-039", [CIVIL_CODE], Law, High;
    L040 = "L-JP-040", [CIVIL_CODE], Law, High;
    L041 = "L-JP-041", [CIVIL_CODE], Law, High;
    L042 = "L-JP-042", [CIVIL_CODE], Law, Medium;
    L043 = "L-JP-043", [CIVIL_CODE], Law, High;
    L044 = "L-JP-044", [CIVIL_CODE, MOJ_INTEREST], Law, High;
    L045 = "L-JP-045", [CIVIL_CODE, ASCT, ASCT_ORDINANCE], Law, High;
    L046 = "L-JP-046", [CIVIL_CODE, FUKUOKA], Law, High;
    L048 = "L-JP-048", [CIVIL_CODE], Law, Medium;
    L050 = "L-JP-050", [CIVIL_CODE], Law, High;
    L052 = "L-JP-052", [COMMERCIAL_CODE], Law, High;
    L061 = "L-JP-061", [CONSUMER_CONTRACT], Law, High;
    L062 = "L-JP-062", [CONSUMER_CONTRACT], Law, High;
    L063 = "L-JP-063", [CONSUMER_CONTRACT], Law, High;
    L064 = "L-JP-064", [CONSUMER_CONTRACT], Law, High;
    L070 = "L-JP-070", [INSTALMENTS], Law, Medium;
    L072 = "L-JP-072", [APPLICABLE_LAW], Law, High;
    L081 = "L-JP-081", [PANELS], Agency, Medium;
}
