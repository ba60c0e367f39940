//! Qoo10 Japan: the dossier of 2026-11-22. Only stored copies could be read, most of them in part: every
//! figure is "last seen", not "current".

use kotowari::rule::{Confidence, Finding, Source, Tier};

static S01: Source = Source {
    title: "Qoo10 help, buyer guide (購入の手順/配送/キャンセル)",
    url: "https://www.qoo10.jp/gmkt.inc/CS/NHelpTopicList.aspx?kind=BU&viewno=583",
};
static S02: Source = Source {
    title: "Qoo10 University art. 08 発送後にキャンセル希望の連絡が…",
    url: "https://university.qoo10.jp/article/08/",
};
static S03: Source = Source {
    title: "Qoo10 University art. 60 評価を下げないキャンセル対応",
    url: "https://university.qoo10.jp/article/60/",
};
static S04: Source = Source {
    title: "Qoo10 University art. 07 配送遅延ペナルティとは",
    url: "https://university.qoo10.jp/article/07/",
};
static S05: Source = Source {
    title: "Qoo10 University art. 84 配送遅延ペナルティによる販売停止を回避",
    url: "https://university.qoo10.jp/article/84/",
};
static S07: Source = Source {
    title: "Qoo10 University art. 62 (KR) power seller and sales rules",
    url: "https://university.qoo10.jp/article/62/",
};
static S08: Source = Source {
    title: "Qoo10 University entry 112 (KR) order management",
    url: "https://article-university.qoo10.jp/entry/112",
};
static S10: Source = Source {
    title: "Qoo10 University entry 152 メガ割精算を徹底解説",
    url: "https://article-university.qoo10.jp/entry/152",
};
static S11: Source = Source {
    title: "Qoo10 University art. 72 メガポ完全ガイド",
    url: "https://university.qoo10.jp/article/72/",
};
static S12: Source = Source {
    title: "Qoo10 University art. 14 メガポって何",
    url: "https://university.qoo10.jp/article/14",
};
static S13: Source = Source {
    title: "Transcription of Qoo10 University entry 130 (KR, fees) in a public repo; original at article-university.qoo10.jp/entry/130",
    url: "https://github.com/saewookkangboy/qoo10-ai-agent/blob/81b0348d35a0085fa5bb525c41debb3fe50cba00/doc/Qoo10_큐텐대학_한국어_메뉴얼.md",
};
static S14: Source = Source {
    title: "Transcription of QAPI spec: SetCancelProcess (m_no 10059)",
    url: "https://github.com/jjaejjaehub/passoffer/blob/59d4eaa78948b7749924d29010bdb42a92f9a767/docs/api/qoo10/orders/SetCancelProcess.md",
};
static S15: Source = Source {
    title: "Transcription of QAPI spec: GetClaimInfo_V3 (m_no 15475)",
    url: "https://github.com/jjaejjaehub/passoffer/blob/59d4eaa78948b7749924d29010bdb42a92f9a767/docs/api/qoo10/orders/GetClaimInfo_V3.md",
};
static S16: Source = Source {
    title: "Transcription of QAPI spec: SetSellerCheckYN_V2 (m_no 10050)",
    url: "https://github.com/jjaejjaehub/passoffer/blob/59d4eaa78948b7749924d29010bdb42a92f9a767/docs/api/qoo10/orders/SetSellerCheckYN_V2.md",
};
static S17: Source = Source {
    title: "Transcription of QAPI spec: GetShippingInfo_v3 (m_no 15766)",
    url: "https://github.com/jjaejjaehub/passoffer/blob/59d4eaa78948b7749924d29010bdb42a92f9a767/docs/api/qoo10/orders/GetShippingInfo_v3.md",
};
static S18: Source = Source {
    title: "Index of all 65 seller QAPI methods (same repo)",
    url: "https://github.com/jjaejjaehub/passoffer/tree/59d4eaa78948b7749924d29010bdb42a92f9a767/docs/api/qoo10",
};
static S19: Source = Source {
    title: "Transcription of QAPI spec: SetInquiryMessage (m_no 10056)",
    url: "https://github.com/jjaejjaehub/passoffer/blob/59d4eaa78948b7749924d29010bdb42a92f9a767/docs/api/qoo10/orders/SetInquiryMessage.md",
};
static S20: Source = Source {
    title: "Transcription of QAPI spec: SetClaimAccept (m_no 10060)",
    url: "https://github.com/jjaejjaehub/passoffer/blob/59d4eaa78948b7749924d29010bdb42a92f9a767/docs/api/qoo10/orders/SetClaimAccept.md",
};
static S21: Source = Source {
    title: "adidas shop CS page hosted on Qoo10's image server",
    url: "https://dp.image-qoo10.jp/dp2016/JP/design/FashionBeauty/Ladies/adidas/cs_sub3.html?3",
};
static S22: Source = Source {
    title: "Shop page LifestyleQoo10 (shop's own policy)",
    url: "https://www.qoo10.jp/shop-info/LifestyleQoo10?global_yn=N",
};
static S23: Source = Source {
    title: "Qoo10.com (global, not .jp) seller FAQ",
    url: "https://qoo10.com/gmkt.inc/CS/NHelpFaqList.aspx?searchkind=S10",
};
static S24: Source = Source {
    title: "Qoo10-platform global FAQ 17992 (not .jp)",
    url: "https://global.shopclues.com/gmkt.inc/CS/NHelpFaqContents.aspx?viewno=17992",
};
static S25: Source = Source {
    title: "しるし/bxo: キャンセル要請の対応マニュアル",
    url: "https://bxo.co.jp/magazine/15551",
};
static S26: Source = Source {
    title: "しるし/bxo: 配送遅延ペナルティとは",
    url: "https://bxo.co.jp/magazine/15555",
};
static S27: Source = Source {
    title: "しるし/bxo: 配送要請とは",
    url: "https://bxo.co.jp/?p=15545",
};
static S28: Source = Source {
    title: "しるし/bxo: カートクーポンの仕組み",
    url: "https://bxo.co.jp/magazine/15526",
};
static S29: Source = Source {
    title: "NOE: キャンセル率を高めない方法 (reproduces a Qoo10 notice)",
    url: "https://noetenbai.com/archives/4519",
};
static S31: Source = Source {
    title: "azul-eru: キャンセルする方法と注意点",
    url: "https://azul-eru.site/?p=5373",
};
static S32: Source = Source {
    title: "torisedo: 注文キャンセルとペナルティ",
    url: "https://torisedo.com/?p=32791",
};
static S33: Source = Source {
    title: "lifetips: 注文キャンセル方法ガイド",
    url: "https://lifetips-qa-navi.com/?p=1403",
};
static S34: Source = Source {
    title: "オトナライフ: キャンセルによるペナルティ",
    url: "https://otona-life.com/life/90734",
};
static S35: Source = Source {
    title: "shizupoi: キャンセル理由の選び方",
    url: "https://shizupoi3191.site/?p=331",
};
static S36: Source = Source {
    title: "dohack: Qoo10で返品する方法",
    url: "https://dohack.jp/ec/qoo10-return",
};
static S37: Source = Source {
    title: "yui-smile: 返品要請のやり方",
    url: "https://yui-smile-blog.com/archives/4202",
};
static S38: Source = Source {
    title: "bakery-factory: 開封済みの返品",
    url: "https://bakery-factory.jp/aCRoliving/qoo10-henpin-kaihuuzumi",
};
static S39: Source = Source {
    title: "美活日記: キャンセル返金はいつまで",
    url: "https://bikatsu-nikki.com/?p=2234",
};
static S40: Source = Source {
    title: "xn--28j0b.jp: 在庫切れと返金方法",
    url: "https://xn--28j0b.jp/?p=36312",
};
static S41: Source = Source {
    title: "discovery-10: 出金方法の変更",
    url: "https://www.discovery-10.com/blog/qoo10-withdrawal/",
};
static S42: Source = Source {
    title: "kpopnotice: 楽天とQoo10の手数料",
    url: "https://kpopnotice.com/rakuten-qoo10",
};
static S44: Source = Source {
    title: "awaisora: 発送予定日後のキャンセルと撤回申請",
    url: "https://services.awaisora.com/2025/06/09/46e9f4d2-2e3c-4e26-9b10-09c5031297ea",
};
static S45: Source = Source {
    title: "antenna-pick: 実録キャンセル要請 (メガ割 2023-06)",
    url: "https://antenna-pick.com/qoo10-cancel-yousei",
};
static S47: Source = Source {
    title: "アプリオ: Qoo10に問い合わせる方法",
    url: "https://appllio.com/qoo10-how-to-inquiry",
};
static S48: Source = Source {
    title: "delaidback: Qoo10 問い合わせ窓口",
    url: "https://delaidback.com/qoo10-inquiry",
};
static S49: Source = Source {
    title: "JADMA: 返品特約の表示に関する指針",
    url: "http://jadma.or.jp/abouts/glreturnedgoods/",
};
static S50: Source = Source {
    title: "okamoto-saiken (quotes 特商法15条の3)",
    url: "https://okamoto-saiken.com/shouhisha-trouble/%e3%83%8d%e3%83%83%e3%83%88%e8%b2%a9%e5%a3%b2%e3%81%a7%e8%bf%94%e5%93%81%e4%b8%8d%e5%8f%af%e3%81%ab%e3%81%97%e3%81%9f%e3%81%84%e5%a0%b4%e5%90%88%e3%81%ae%e8%a8%98%e8%bc%89%e3%81%ae%e4%bb%95%e6%96%b9",
};
static S51: Source = Source {
    title: "Finner column (address not recorded)",
    url: "",
};
static S52: Source = Source {
    title: "kiyac lawyer blog: ノークレーム・ノーリターン",
    url: "https://blog.kiyac.app/?p=62",
};
static S53: Source = Source {
    title: "legalpress: 通信販売と返品",
    url: "http://legalpress.jp/consumer/consumer008",
};
static S58: Source = Source {
    title: "liflongpartner: 配送完了でも届かない",
    url: "https://liflongpartner.com/?p=412",
};
static S59: Source = Source {
    title: "awaisora: 誤配送と追加料金",
    url: "https://services.awaisora.com/2025/09/10/597357c6-a442-4509-ac40-a36ff4e3df20",
};
static S60: Source = Source {
    title: "A qoo10.sg listing (Singapore shop policy)",
    url: "https://www.qoo10.sg/item/WIDE-LEG-PANTS-LEISURE-LOOSE-DRESS/629574891",
};
static S61: Source = Source {
    title: "beautyscope: 返品方法と条件",
    url: "https://beautyscope.jp/qoo10-return-method-conditions-guide",
};
static S62: Source = Source {
    title: "shizupoi: クレーム撤回要請",
    url: "https://shizupoi3191.site/?p=337",
};
static S64: Source = Source {
    title: "pureflat: キャンセル要請の対処法",
    url: "https://pureflat.co.jp/column/qoo10/cancellation-request",
};
static S65: Source = Source {
    title: "ec-bengoshi: 法定返品権",
    url: "https://ec-bengoshi.com/?p=407",
};

///
pub static Q001: Finding = Finding {
    id: "Q-001",
    sources: &[&S01, &S21],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
///
pub static Q002: Finding = Finding {
    id: "Q-002",
    sources: &[&S21, &S35, &S15],
    tier: Tier::Practitioner,
    seen_on: Some("2026-06-11"),
    confidence: Confidence::Medium,
};
///
pub static Q003: Finding = Finding {
    id: "Q-003",
    sources: &[&S01, &S27],
    tier: Tier::Official,
    seen_on: Some("2025"),
    confidence: Confidence::High,
};
///
pub static Q004: Finding = Finding {
    id: "Q-004",
    sources: &[&S01, &S24, &S35, &S33],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
///
pub static Q005: Finding = Finding {
    id: "Q-005",
    sources: &[&S01, &S21, &S35, &S33],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
///
pub static Q006: Finding = Finding {
    id: "Q-006",
    sources: &[&S01],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::Medium,
};
///
pub static Q007: Finding = Finding {
    id: "Q-007",
    sources: &[&S08, &S26],
    tier: Tier::Official,
    seen_on: Some("2025"),
    confidence: Confidence::High,
};
///
pub static Q009: Finding = Finding {
    id: "Q-009",
    sources: &[&S01, &S24, &S35],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
///
pub static Q010: Finding = Finding {
    id: "Q-010",
    sources: &[&S01],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
///
pub static Q012: Finding = Finding {
    id: "Q-012",
    sources: &[&S15],
    tier: Tier::OfficialDerived,
    seen_on: Some("2026-06-11"),
    confidence: Confidence::Medium,
};
///
pub static Q013: Finding = Finding {
    id: "Q-013",
    sources: &[&S17],
    tier: Tier::OfficialDerived,
    seen_on: Some("2026-06-11"),
    confidence: Confidence::Medium,
};
///
pub static Q014: Finding = Finding {
    id: "Q-014",
    sources: &[&S21],
    tier: Tier::Practitioner,
    seen_on: Some("2016"),
    confidence: Confidence::Medium,
};
///
pub static Q015: Finding = Finding {
    id: "Q-015",
    sources: &[&S21],
    tier: Tier::Practitioner,
    seen_on: Some("2016"),
    confidence: Confidence::Low,
};
///
pub static Q020: Finding = Finding {
    id: "Q-020",
    sources: &[&S02],
    tier: Tier::Official,
    seen_on: Some("2023-05-10"),
    confidence: Confidence::High,
};
///
pub static Q021: Finding = Finding {
    id: "Q-021",
    sources: &[&S02],
    tier: Tier::Official,
    seen_on: Some("2023-05-10"),
    confidence: Confidence::High,
};
///
pub static Q022: Finding = Finding {
    id: "Q-022",
    sources: &[&S02],
    tier: Tier::Official,
    seen_on: Some("2023-05-10"),
    confidence: Confidence::High,
};
///
pub static Q023: Finding = Finding {
    id: "Q-023",
    sources: &[&S02, &S51],
    tier: Tier::Official,
    seen_on: Some("2023-05-10"),
    confidence: Confidence::High,
};
///
pub static Q024: Finding = Finding {
    id: "Q-024",
    sources: &[&S02],
    tier: Tier::Official,
    seen_on: Some("2023-05-10"),
    confidence: Confidence::High,
};
///
pub static Q025: Finding = Finding {
    id: "Q-025",
    sources: &[&S02],
    tier: Tier::Official,
    seen_on: Some("2023-05-10"),
    confidence: Confidence::High,
};
///
pub static Q026: Finding = Finding {
    id: "Q-026",
    sources: &[&S51],
    tier: Tier::Agency,
    seen_on: Some("2024"),
    confidence: Confidence::Medium,
};
///
pub static Q027: Finding = Finding {
    id: "Q-027",
    sources: &[&S51, &S64],
    tier: Tier::Agency,
    seen_on: Some("2024"),
    confidence: Confidence::Medium,
};
///
pub static Q028: Finding = Finding {
    id: "Q-028",
    sources: &[&S51],
    tier: Tier::Agency,
    seen_on: Some("2024"),
    confidence: Confidence::Medium,
};
///
pub static Q029: Finding = Finding {
    id: "Q-029",
    sources: &[&S18, &S14, &S20],
    tier: Tier::OfficialDerived,
    seen_on: Some("2026-06-11"),
    confidence: Confidence::Medium,
};
///
pub static Q030: Finding = Finding {
    id: "Q-030",
    sources: &[&S03],
    tier: Tier::Official,
    seen_on: Some("2023-12-25"),
    confidence: Confidence::High,
};
///
pub static Q031: Finding = Finding {
    id: "Q-031",
    sources: &[&S03],
    tier: Tier::Official,
    seen_on: Some("2023-12-25"),
    confidence: Confidence::High,
};
///
pub static Q032: Finding = Finding {
    id: "Q-032",
    sources: &[&S03],
    tier: Tier::Official,
    seen_on: Some("2023-12-25"),
    confidence: Confidence::High,
};
///
pub static Q033: Finding = Finding {
    id: "Q-033",
    sources: &[&S14],
    tier: Tier::OfficialDerived,
    seen_on: Some("2026-06-11"),
    confidence: Confidence::Medium,
};
///
pub static Q034: Finding = Finding {
    id: "Q-034",
    sources: &[&S14, &S19],
    tier: Tier::OfficialDerived,
    seen_on: Some("2026-06-11"),
    confidence: Confidence::Medium,
};
///
pub static Q035: Finding = Finding {
    id: "Q-035",
    sources: &[&S16],
    tier: Tier::OfficialDerived,
    seen_on: Some("2026-06-11"),
    confidence: Confidence::Medium,
};
///
pub static Q036: Finding = Finding {
    id: "Q-036",
    sources: &[&S44, &S62],
    tier: Tier::Practitioner,
    seen_on: Some("2025-06-09"),
    confidence: Confidence::Low,
};
///
pub static Q040: Finding = Finding {
    id: "Q-040",
    sources: &[&S04],
    tier: Tier::Official,
    seen_on: Some("2023-05-10"),
    confidence: Confidence::High,
};
///
pub static Q041: Finding = Finding {
    id: "Q-041",
    sources: &[&S04],
    tier: Tier::Official,
    seen_on: Some("2023-05-10"),
    confidence: Confidence::High,
};
///
pub static Q042: Finding = Finding {
    id: "Q-042",
    sources: &[&S04, &S05],
    tier: Tier::Official,
    seen_on: Some("2023-05-10"),
    confidence: Confidence::High,
};
///
pub static Q043: Finding = Finding {
    id: "Q-043",
    sources: &[&S04],
    tier: Tier::Official,
    seen_on: Some("2023-05-10"),
    confidence: Confidence::High,
};
///
pub static Q044: Finding = Finding {
    id: "Q-044",
    sources: &[&S05],
    tier: Tier::Official,
    seen_on: Some("2024-07-16"),
    confidence: Confidence::High,
};
///
pub static Q045: Finding = Finding {
    id: "Q-045",
    sources: &[&S05],
    tier: Tier::Official,
    seen_on: Some("2024-07-16"),
    confidence: Confidence::High,
};
///
pub static Q046: Finding = Finding {
    id: "Q-046",
    sources: &[&S05],
    tier: Tier::Official,
    seen_on: Some("2024-07-16"),
    confidence: Confidence::High,
};
///
pub static Q047: Finding = Finding {
    id: "Q-047",
    sources: &[&S26, &S08],
    tier: Tier::Agency,
    seen_on: Some("2025"),
    confidence: Confidence::High,
};
///
pub static Q050: Finding = Finding {
    id: "Q-050",
    sources: &[&S29],
    tier: Tier::Practitioner,
    seen_on: None,
    confidence: Confidence::Medium,
};
///
pub static Q051: Finding = Finding {
    id: "Q-051",
    sources: &[&S29, &S25],
    tier: Tier::Practitioner,
    seen_on: Some("2025"),
    confidence: Confidence::Medium,
};
///
pub static Q052: Finding = Finding {
    id: "Q-052",
    sources: &[&S25],
    tier: Tier::Agency,
    seen_on: Some("2025"),
    confidence: Confidence::Medium,
};
///
pub static Q053: Finding = Finding {
    id: "Q-053",
    sources: &[&S29],
    tier: Tier::Practitioner,
    seen_on: None,
    confidence: Confidence::Medium,
};
///
pub static Q054: Finding = Finding {
    id: "Q-054",
    sources: &[&S29],
    tier: Tier::Practitioner,
    seen_on: None,
    confidence: Confidence::Medium,
};
///
pub static Q055: Finding = Finding {
    id: "Q-055",
    sources: &[&S07],
    tier: Tier::Official,
    seen_on: Some("2023-12"),
    confidence: Confidence::High,
};
///
pub static Q056: Finding = Finding {
    id: "Q-056",
    sources: &[&S25],
    tier: Tier::Agency,
    seen_on: Some("2025"),
    confidence: Confidence::Medium,
};
///
pub static Q060: Finding = Finding {
    id: "Q-060",
    sources: &[&S31, &S32, &S34],
    tier: Tier::Practitioner,
    seen_on: None,
    confidence: Confidence::Medium,
};
///
pub static Q061: Finding = Finding {
    id: "Q-061",
    sources: &[&S31],
    tier: Tier::Practitioner,
    seen_on: None,
    confidence: Confidence::Medium,
};
///
pub static Q062: Finding = Finding {
    id: "Q-062",
    sources: &[&S31],
    tier: Tier::Practitioner,
    seen_on: None,
    confidence: Confidence::Medium,
};
///
pub static Q063: Finding = Finding {
    id: "Q-063",
    sources: &[&S31],
    tier: Tier::Practitioner,
    seen_on: None,
    confidence: Confidence::Medium,
};
///
pub static Q064: Finding = Finding {
    id: "Q-064",
    sources: &[&S31, &S33],
    tier: Tier::Practitioner,
    seen_on: None,
    confidence: Confidence::Medium,
};
///
pub static Q070: Finding = Finding {
    id: "Q-070",
    sources: &[&S36, &S37, &S61],
    tier: Tier::Practitioner,
    seen_on: None,
    confidence: Confidence::Medium,
};
///
pub static Q071: Finding = Finding {
    id: "Q-071",
    sources: &[&S36],
    tier: Tier::Practitioner,
    seen_on: None,
    confidence: Confidence::Medium,
};
///
pub static Q072: Finding = Finding {
    id: "Q-072",
    sources: &[&S38, &S59],
    tier: Tier::Practitioner,
    seen_on: None,
    confidence: Confidence::Low,
};
///
pub static Q073: Finding = Finding {
    id: "Q-073",
    sources: &[&S23, &S01],
    tier: Tier::Agency,
    seen_on: None,
    confidence: Confidence::Medium,
};
///
pub static Q074: Finding = Finding {
    id: "Q-074",
    sources: &[&S15],
    tier: Tier::OfficialDerived,
    seen_on: Some("2026-06-11"),
    confidence: Confidence::Medium,
};
///
pub static Q075: Finding = Finding {
    id: "Q-075",
    sources: &[&S58, &S60],
    tier: Tier::Practitioner,
    seen_on: None,
    confidence: Confidence::Low,
};
///
pub static Q076: Finding = Finding {
    id: "Q-076",
    sources: &[&S15, &S20],
    tier: Tier::OfficialDerived,
    seen_on: Some("2026-06-11"),
    confidence: Confidence::Medium,
};
///
pub static Q077: Finding = Finding {
    id: "Q-077",
    sources: &[&S22],
    tier: Tier::Practitioner,
    seen_on: None,
    confidence: Confidence::High,
};
///
pub static Q078: Finding = Finding {
    id: "Q-078",
    sources: &[&S49, &S50, &S65],
    tier: Tier::Law,
    seen_on: None,
    confidence: Confidence::High,
};
///
pub static Q079: Finding = Finding {
    id: "Q-079",
    sources: &[&S52, &S53],
    tier: Tier::Law,
    seen_on: None,
    confidence: Confidence::High,
};
///
pub static Q081: Finding = Finding {
    id: "Q-081",
    sources: &[&S47, &S33, &S48],
    tier: Tier::Practitioner,
    seen_on: Some("2022"),
    confidence: Confidence::Medium,
};
///
pub static Q082: Finding = Finding {
    id: "Q-082",
    sources: &[&S45],
    tier: Tier::Practitioner,
    seen_on: Some("2023-06"),
    confidence: Confidence::High,
};
///
pub static Q091: Finding = Finding {
    id: "Q-091",
    sources: &[&S13, &S42],
    tier: Tier::OfficialDerived,
    seen_on: Some("2025"),
    confidence: Confidence::High,
};
///
pub static Q092: Finding = Finding {
    id: "Q-092",
    sources: &[&S13],
    tier: Tier::OfficialDerived,
    seen_on: Some("2025"),
    confidence: Confidence::High,
};
///
pub static Q093: Finding = Finding {
    id: "Q-093",
    sources: &[&S13, &S41],
    tier: Tier::OfficialDerived,
    seen_on: Some("2025"),
    confidence: Confidence::High,
};
///
pub static Q094: Finding = Finding {
    id: "Q-094",
    sources: &[&S13],
    tier: Tier::OfficialDerived,
    seen_on: Some("2025"),
    confidence: Confidence::Medium,
};
///
pub static Q095: Finding = Finding {
    id: "Q-095",
    sources: &[&S13, &S07],
    tier: Tier::OfficialDerived,
    seen_on: Some("2025"),
    confidence: Confidence::High,
};
///
pub static Q096: Finding = Finding {
    id: "Q-096",
    sources: &[&S13],
    tier: Tier::Inference,
    seen_on: Some("2025"),
    confidence: Confidence::Medium,
};
///
pub static Q097: Finding = Finding {
    id: "Q-097",
    sources: &[&S10],
    tier: Tier::Official,
    seen_on: Some("2025"),
    confidence: Confidence::High,
};
///
pub static Q098: Finding = Finding {
    id: "Q-098",
    sources: &[&S10],
    tier: Tier::Official,
    seen_on: Some("2025"),
    confidence: Confidence::High,
};
///
pub static Q099: Finding = Finding {
    id: "Q-099",
    sources: &[&S10],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::Low,
};
///
pub static Q100: Finding = Finding {
    id: "Q-100",
    sources: &[&S11, &S12],
    tier: Tier::Official,
    seen_on: Some("2024-04"),
    confidence: Confidence::High,
};
///
pub static Q101: Finding = Finding {
    id: "Q-101",
    sources: &[&S11],
    tier: Tier::Official,
    seen_on: Some("2024-04-11"),
    confidence: Confidence::High,
};
///
pub static Q102: Finding = Finding {
    id: "Q-102",
    sources: &[&S12],
    tier: Tier::Official,
    seen_on: Some("2023-04"),
    confidence: Confidence::Medium,
};
///
pub static Q103: Finding = Finding {
    id: "Q-103",
    sources: &[&S12],
    tier: Tier::Official,
    seen_on: Some("2023-04"),
    confidence: Confidence::Medium,
};
///
pub static Q104: Finding = Finding {
    id: "Q-104",
    sources: &[&S28, &S17],
    tier: Tier::Agency,
    seen_on: Some("2025"),
    confidence: Confidence::Medium,
};
///
pub static Q106: Finding = Finding {
    id: "Q-106",
    sources: &[&S39, &S40],
    tier: Tier::Practitioner,
    seen_on: Some("2025"),
    confidence: Confidence::Low,
};
