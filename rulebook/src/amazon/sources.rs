//! Amazon: the dossier of 2026-11-22. Stored copies of public pages, most of them undated: what they say is
//! "last seen", not "current".

use kotowari::rule::{Confidence, Finding, Source, Tier};

static S001: Source = Source {
    title: "注文キャンセル FAQ, Amazon.co.jp help",
    url: "https://sellercentral.amazon.co.jp/gp/help/external/help.html?itemID=201722390&language=ja_JP&ref=efph_201722390_relt_202008510",
};
static S002: Source = Source {
    title: "Buyer-initiated cancelation process, Amazon.co.jp help (EN)",
    url: "https://sellercentral.amazon.co.jp/gp/help/external/help.html?itemID=PNRJVBQMJRS942V&language=en_JP&ref=efph_PNRJVBQMJRS942V_cont_201722390",
};
static S003: Source = Source {
    title: "Order cancellations, Amazon.com help",
    url: "https://sellercentral.amazon.com/gp/help/external/G201722390?language=en_US&ref=efph_G201722390_cont_G201817830",
};
static S004: Source = Source {
    title: "Cancellations FAQ, Amazon.co.uk help",
    url: "https://sellercentral-europe.amazon.com/gp/help/external/GRXAS2XTAYEF77BG?language=en_GB&ref=efph_GRXAS2XTAYEF77BG_cont_201722390",
};
static S005: Source = Source {
    title: "Order cancelations, Amazon.ca help",
    url: "https://sellercentral.amazon.ca/gp/help/external/help.html?itemID=201722390&language=en_CA&ref=efph_201722390_cont_200200040",
};
static S006: Source = Source {
    title: "Repost of Amazon US announcement: buyer auto-cancellation window",
    url: "https://seller-forum.com/t/you-can-now-set-a-window-to-auto-approve-buyer-cancellation-requests/3809",
};
static S007: Source = Source {
    title: "Blue Wheel: FBM auto-cancellation setting",
    url: "https://www.bluewheelmedia.com/marketplace-updates/amazon-auto-cancelation-setting-merchant-fulfilled-orders",
};
static S008: Source = Source {
    title: "Seller forum news: キャンセルリクエスト管理の変更",
    url: "https://sellercentral-japan.amazon.com/forums/t/topic/102696",
};
static S009: Source = Source {
    title: "Buyer-initiated cancellation process, Amazon.co.uk help",
    url: "https://sellercentral.amazon.co.uk/gp/help/external/help.html?itemID=PNRJVBQMJRS942V&language=en_GB&ref=efph_PNRJVBQMJRS942V_cont_G201722390",
};
static S010: Source = Source {
    title: "Buyer-initiated cancellation process, Amazon.de help (EN)",
    url: "https://sellercentral.amazon.de/gp/help/external/help.html?itemID=PNRJVBQMJRS942V&language=en_DE&ref=efph_PNRJVBQMJRS942V_cont_201722390",
};
static S011: Source = Source {
    title: "Seller forum news EU: buyer-initiated cancellations",
    url: "https://sellercentral-europe.amazon.com/forums/t/upcoming-changes-to-buyer-initiated-order-cancellations/519119",
};
static S012: Source = Source {
    title: "EcommerceBytes quoting Amazon Q&A, 2022-04-08",
    url: "https://www.ecommercebytes.com/2022/04/08/amazon-delays-changes-to-buyer-cancellation-process/",
};
static S013: Source = Source {
    title: "購入者都合キャンセルの手順, Amazon.co.jp help (JA)",
    url: "https://sellercentral.amazon.co.jp/gp/help/external/help.html?itemID=PNRJVBQMJRS942V&language=ja_JP&ref=efph_PNRJVBQMJRS942V_cont_G201722390",
};
static S014: Source = Source {
    title: "Copy of the Amazon.com cancellation help text (z3n help centre)",
    url: "https://z3ncarloscazares.zendesk.com/hc/en-us/articles/360038902734",
};
static S015: Source = Source {
    title: "出荷通知の送信方法, Amazon.co.jp help",
    url: "https://sellercentral.amazon.co.jp/gp/help/external/G200197960?language=ja_JP&ref=efph_G200197960_cont_200383320",
};
static S016: Source = Source {
    title: "Returns, refunds, cancellations, and claims, Amazon.com help",
    url: "https://sellercentral.amazon.com/gp/help/external/help.html?itemID=69126&language=en_US&ref=efph_69126_relt_171",
};
static S017: Source = Source {
    title: "注文に関するFAQ, Amazon.co.jp help",
    url: "https://sellercentral-japan.amazon.com/gp/help/external/help.html?itemID=69124&language=ja_JP&ref=efph_69124_relt_28151",
};
static S018: Source = Source {
    title: "Copy of the Amazon US communication guidelines",
    url: "https://tmark.pro/en/communication-guidelines-for-amazon-seller/",
};
static S019: Source = Source {
    title: "コミュニケーションに関するガイドライン, Amazon.co.jp help",
    url: "https://sellercentral.amazon.co.jp/gp/help/external/G1701?language=ja-JP&ref=efph_G1701_cont_521",
};
static S020: Source = Source {
    title: "Cancel an order, Amazon.co.uk help",
    url: "https://sellercentral.amazon.co.uk/gp/help/external/help.html?itemID=200198080&language=en_GB&ref=efph_200198080_cont_BN4AZVWUS29ZUJX",
};
static S021: Source = Source {
    title: "キャンセル率, Amazon.co.jp help",
    url: "https://sellercentral.amazon.co.jp/gp/help/external/help.html?itemID=200285210&language=ja_JP&ref=efph_200285210_relt_200285190",
};
static S022: Source = Source {
    title: "Amazon US seller forum, moderator answer on cancellation rate",
    url: "https://sellercentral.amazon.com/seller-forums/discussions/t/3a9dc28cc3d08ae3e77a5aa2b23c5189",
};
static S023: Source = Source {
    title: "Amazon US forum news: auto cancellation timeline",
    url: "https://sellercentral.amazon.com/forums/t/important-update-regarding-auto-cancellation-timeline/694871",
};
static S024: Source = Source {
    title: "Amazon JP forum news: 自動キャンセルのポリシー変更",
    url: "https://sellercentral-japan.amazon.com/forums/t/topic/54185",
};
static S025: Source = Source {
    title: "RetailTantra on auto-cancellation from 2024-09-16",
    url: "https://retailtantra.com/amazon-new-auto-cancellation-window-effective-september-16-2024",
};
static S026: Source = Source {
    title: "Buyer asks to ship to a different address, Amazon.com help",
    url: "https://sellercentral.amazon.com/gp/help/external/help.html?itemID=200495820&language=en_US&ref=efph_200495820_relt_G65221",
};
static S027: Source = Source {
    title: "Order defect rate, Amazon.com help",
    url: "https://sellercentral.amazon.com/gp/help/external/G200285170?language=en_US",
};
static S028: Source = Source {
    title: "Order defect rate, Amazon.sa help",
    url: "https://sellercentral.amazon.sa/gp/help/external/help.html?itemID=200285170&language=en_AE&ref=efph_200285170_relt_G201817070",
};
static S029: Source = Source {
    title: "Seller performance measurement, Amazon.com help",
    url: "https://sellercentral.amazon.com/gp/help/external/200370550",
};
static S030: Source = Source {
    title: "Proteinum: マーケットプレイス保証の申請条件",
    url: "https://proteinum.co.jp/blog/amazon/amazon%E3%81%AE%E3%83%9E%E3%83%BC%E3%82%B1%E3%83%83%E3%83%88%E3%83%97%E3%83%AC%E3%82%A4%E3%82%B9%E4%BF%9D%E8%A8%BC%E3%81%AB%E3%81%A4%E3%81%84%E3%81%A6%E5%BE%B9%E5%BA%95%E8%A7%A3%E8%AA%AC%EF%BC%81/",
};
static S031: Source = Source {
    title: "Consultant summary of the ODR help page (2023-09)",
    url: "https://oliverpiroska.wixsite.com/europe-market-eu/post/order-defect-rate",
};
static S032: Source = Source {
    title: "Late shipment rate, Amazon.com help (JA text)",
    url: "https://sellercentral.amazon.com/gp/help/external/G200285190?language=ja_JP&ref=efph_G200285190_cont_GKKJFSR59D8SFNP",
};
static S033: Source = Source {
    title: "Late shipment rate, Amazon.de help (JA text)",
    url: "https://sellercentral.amazon.de/gp/help/external/help.html?itemID=200285190&language=ja_JP&ref=efph_200285190_relt_200285170",
};
static S034: Source = Source {
    title: "Valid tracking rate, Amazon.co.uk help (JA text)",
    url: "https://sellercentral.amazon.co.uk/gp/help/external/G201817070?language=ja_JP&ref=efph_G201817070_cont_521",
};
static S035: Source = Source {
    title: "Cajari: shipping performance report targets",
    url: "https://cajari.com/reports/shipping-performance",
};
static S036: Source = Source {
    title: "Manage seller-fulfilled returns, Amazon.com help (JA text)",
    url: "https://sellercentral.amazon.com/gp/help/external/help-page.html?itemID=200708210&language=ja_JP&ref=efph_200708210_bred_202175040",
};
static S037: Source = Source {
    title: "Manage returns, Amazon.co.jp help (EN)",
    url: "https://sellercentral.amazon.co.jp/gp/help/external/help.html?itemID=200708210&language=en_JP&ref=efph_200708210_relt_BN4AZVWUS29ZUJX",
};
static S038: Source = Source {
    title: "Manage returns, Amazon.de help (EN)",
    url: "https://sellercentral.amazon.de/gp/help/external/help-page.html?itemID=200708210&language=en_DE&ref=efph_200708210_bred_202183780",
};
static S039: Source = Source {
    title: "Manage seller-fulfilled returns, Amazon.com help (2021 text)",
    url: "https://sellercentral.amazon.com/gp/help/external/200708210?language=en-US&ref=mpbc_200708240_cont_200708210",
};
static S040: Source = Source {
    title: "Authorize a return request, Amazon.com help",
    url: "https://sellercentral.amazon.com/gp/help/external/G9DH343PLXALFTUW",
};
static S041: Source = Source {
    title: "Returns FAQ, Amazon.co.jp help (EN)",
    url: "https://sellercentral.amazon.co.jp/gp/help/external/help.html?itemID=5A85XXCZDQ48A8T&language=en_JP&ref=efph_5A85XXCZDQ48A8T_cont_200708210",
};
static S042: Source = Source {
    title: "Close a return request, Amazon.com help",
    url: "https://sellercentral.amazon.com/gp/help/external/help.html?itemID=WQ95DQ9UW4EF49F&language=en_US&ref=efph_WQ95DQ9UW4EF49F_relt_201756900",
};
static S043: Source = Source {
    title: "Process return requests, Amazon.co.jp help (EN)",
    url: "https://sellercentral.amazon.co.jp/gp/help/external/help.html?itemID=201725690&language=en_JP&ref=efph_201725690_relt_201756900",
};
static S044: Source = Source {
    title: "Amazon Seller Support blog: out-of-policy return requests (2012)",
    url: "http://www.amazonsellersupportblog.com/2012/07/out-of-policy-return-requests.html",
};
static S045: Source = Source {
    title: "Copy of newer \"complete or close\" help text",
    url: "https://docs.alphadiscounters.com/docs/vendor/returns-refunds-cancellations-and-claims/complete-or-close-a-return-request",
};
static S046: Source = Source {
    title: "FBA customer returns policy, Amazon.com help",
    url: "https://sellercentral.amazon.com/gp/help/external/200379860",
};
static S047: Source = Source {
    title: "PPC Land: 2025 holiday window",
    url: "https://ppc.land/amazon-extends-holiday-return-window-through-january-2026",
};
static S048: Source = Source {
    title: "SellerBy on the 2022 Amazon Japan holiday window",
    url: "http://sellerby.com/p/2175.html",
};
static S049: Source = Source {
    title: "Libecity library: Amazon返品リクエスト対応 (updated 2025-11-18)",
    url: "https://library.libecity.com/articles/01HHK8XZA25M069CXG15T54CFY",
};
static S050: Source = Source {
    title: "Zero Gravity Note: 開封済み返品と50%返金",
    url: "https://zerogravitynote.jp/amazon-return-opened",
};
static S051: Source = Source {
    title: "EcommerceBytes quoting Amazon 2025-12-23 notice and moderator",
    url: "https://www.ecommercebytes.com/nvfx",
};
static S052: Source = Source {
    title: "Seller Policy Watch: FBM refund window",
    url: "https://sellerpolicywatch.com/alerts/amazon-fbm-refund-window-january-2026",
};
static S053: Source = Source {
    title: "Blue Wheel: FBM refund process 2026",
    url: "https://www.bluewheelmedia.com/marketplace-updates/amazon-changes-fbm-refund-process",
};
static S054: Source = Source {
    title: "Copy of the 2026 US SAFE-T policy page",
    url: "https://sellersasksellers.com/t/update-to-fbm-returns/6810",
};
static S055: Source = Source {
    title: "Refund orders, Amazon.co.uk help (JA text)",
    url: "https://sellercentral.amazon.co.uk/gp/help/external/help.html?itemID=200198010&language=ja_JP&ref=efph_200198010_relt_200387230",
};
static S056: Source = Source {
    title: "Xtended.GH: prepaid labels for all US sellers, 2026-02-08",
    url: "https://www.xtendedgh.com/marketplaceupdates/amazon-updates-return-policy-prepaid-return-labels-now-required-for-all-us-sellers",
};
static S057: Source = Source {
    title: "My Amazon Guy: prepaid return labels 2026",
    url: "https://myamazonguy.com/news/amazon-prepaid-return-labels-program",
};
static S058: Source = Source {
    title: "AMZ Monitor: loss of the high-value exemption",
    url: "https://amzmonitor.com/blogs/amazon-fbm-return-policy-update-loss-high-value-exemption",
};
static S059: Source = Source {
    title: "Refund at First Scan, Amazon.com help",
    url: "https://sellercentral.amazon.com/gp/help/external/GYLYQWNG8LZ9JNJP?language=en_US",
};
static S060: Source = Source {
    title: "HB Marketplace: DE prepaid label change 2022-10-31",
    url: "https://hb-marketplace.com/products/amazon-retourenkosten-vom-erstattungsbetrag-abziehen-mustervorlage",
};
static S061: Source = Source {
    title: "Who pays return shipping, Amazon.co.uk help (JA text)",
    url: "https://sellercentral.amazon.co.uk/gp/help/external/202080050?language=ja_JP&ref=efph_202080050_cont_200708210",
};
static S062: Source = Source {
    title: "SellerMagnet: FBM return reason codes and liability by day band",
    url: "https://blog.sellermagnet.com/post/amazon-fbm-return-reason-codes-guide-for-sellers/en",
};
static S063: Source = Source {
    title: "Before issuing a refund, Amazon.co.jp help (EN)",
    url: "https://sellercentral.amazon.co.jp/gp/help/external/help.html?itemID=200198010&language=en_JP&ref=efph_200198010_relt_200387220",
};
static S064: Source = Source {
    title: "Prepaid returns: return shipping cost, Amazon.com help",
    url: "https://sellercentral.amazon.com/gp/help/external/G202175040?language=en_US&ref=efph_G202175040_cont_202072200",
};
static S065: Source = Source {
    title: "Free returns of fashion items, Amazon.com help (JA text)",
    url: "https://sellercentral.amazon.com/gp/help/external/help.html?itemID=EKBRFKQE38CQA6V&language=ja_JP&ref=efph_EKBRFKQE38CQA6V_relt_G200359070",
};
static S066: Source = Source {
    title: "Guidelines for charging restocking fees, Amazon.com help (JA text)",
    url: "https://sellercentral.amazon.com/gp/help/external/help.html?itemID=201725780&language=ja_JP&ref=efph_201725780_relt_201834690",
};
static S067: Source = Source {
    title: "Guidelines for charging restocking fees, Amazon.com help (DE text)",
    url: "https://sellercentral.amazon.com/gp/help/external/201725780?language=de_DE&ref=efph_201725780_cont_201817830",
};
static S068: Source = Source {
    title: "Amazon US forum news 2020: refund workflow",
    url: "https://sellercentral.amazon.com/forums/t/policy-update-updates-to-the-seller-fulfilled-returns-refund-workflow/698297",
};
static S069: Source = Source {
    title: "EcommerceBytes quoting Amazon restocking guidance (2012)",
    url: "https://www.ecommercebytes.com/cab/abn/y12/m10/i09/s02",
};
static S070: Source = Source {
    title: "Apollo: charging a restocking fee for FBM returns",
    url: "https://one-apollo.com/tpost/o15fjx35o1-how-to-charge-a-restocking-fee-for-fbm-r",
};
static S071: Source = Source {
    title: "Forum copy of the SAFE-T restrictions",
    url: "https://www.brickpicker.com/profile/1092-brick625/content",
};
static S072: Source = Source {
    title: "返金を実行する前に留意する事項, Amazon.co.jp help",
    url: "https://sellercentral.amazon.co.jp/gp/help/external/help.html?itemID=200198010&language=ja_JP&ref=efph_200198010_relt_JM9HNSV9FXU9MP3",
};
static S073: Source = Source {
    title: "Returnless refunds, Amazon.co.jp help (EN)",
    url: "https://sellercentral.amazon.co.jp/gp/help/external/help.html?itemID=202174940&language=en_JP&ref=efph_202174940_relt_200387230",
};
static S074: Source = Source {
    title: "Returnless refunds, Amazon.nl help",
    url: "https://sellercentral.amazon.nl/gp/help/external/help.html?itemID=202174940&language=en_GB&ref=efph_202174940_relt_661",
};
static S075: Source = Source {
    title: "Returnless resolutions, Amazon.de help (EN)",
    url: "https://sellercentral.amazon.de/gp/help/external/help.html?itemID=202174940&language=en_DE&ref=efph_202174940_relt_200359070",
};
static S076: Source = Source {
    title: "Customer returns for international sales, Amazon.co.jp help (EN)",
    url: "https://sellercentral.amazon.co.jp/gp/help/external/help.html?itemID=201468550&language=en_JP&ref=efph_201468550_cont_201468530",
};
static S077: Source = Source {
    title: "O-REX: UK rule for international sellers from 2024-11-11",
    url: "https://o-rex.com/index.php/2024/10/28/amazon-uk-tightens-return-policies-for-international-sellers/",
};
static S078: Source = Source {
    title: "International returns, Amazon EU help (DE text)",
    url: "https://sellercentral-europe.amazon.com/gp/help/external/G201468550?language=de_DE&ref=efph_G201468550_cont_202072200",
};
static S079: Source = Source {
    title: "ChannelX: 14-day window for electronics etc.",
    url: "https://channelx.world/2024/03/amazon-consumer-electronics-shortened-returns-window/",
};
static S080: Source = Source {
    title: "Refunds FAQ, Amazon.co.jp help (EN)",
    url: "https://sellercentral.amazon.co.jp/gp/help/external/help.html?itemID=JM9HNSV9FXU9MP3&language=en_JP&ref=efph_JM9HNSV9FXU9MP3_relt_200387230",
};
static S081: Source = Source {
    title: "Amazon US forum news 2021-06-04: automatic claim verification FAQ",
    url: "https://sellercentral.amazon.com/forums/t/policy-update-automatic-verification-of-customer-a-to-z-guarantee-claims-with-proof-of-tracking/841099/2",
};
static S082: Source = Source {
    title: "Amazon Seller Talk quoting the 2021-05 announcement",
    url: "https://amazonsellertalk.com/blog/amazon-automatically-verifies-customer-a-z-guarantee-claims",
};
static S083: Source = Source {
    title: "Amazon.ca seller forum (Amazon post): Buy Shipping claims protection",
    url: "https://sellercentral.amazon.ca/seller-forums/discussions/t/fb56bd17-90c4-46cd-9fdb-0a25de1ee208?postId=fb56bd17-90c4-46cd-9fdb-0a25de1ee208",
};
static S084: Source = Source {
    title: "Copy of A-to-z wording incl. refused delivery",
    url: "https://koroz.uk/page/money_back-grentey",
};
static S085: Source = Source {
    title: "Levy Electric support: Amazon answer on undeliverable parcels",
    url: "https://support.levyelectric.com/hc/en-us/articles/16352354070164-How-do-handle-undeliverable-packages-sold-through-Amazon",
};
static S086: Source = Source {
    title: "Buyer did not receive the order, Amazon.com.br help (EN)",
    url: "https://sellercentral.amazon.com.br/gp/help/external/65221?language=en_US&ref=efph_65221_cont_200708210",
};
static S087: Source = Source {
    title: "About A-to-z Guarantee, Amazon.ca customer help",
    url: "https://arcus-www.amazon.ca/gp/help/customer/display.html?nodeId=201889410",
};
static S088: Source = Source {
    title: "About A-to-z Guarantee, Amazon.com customer help",
    url: "https://www.amazon.com/gp/help/customer/display.html?nodeId=200783670",
};
static S089: Source = Source {
    title: "Copy of the EU A-to-z wording",
    url: "https://coachingsave.com/money-back-guarantee/",
};
static S090: Source = Source {
    title: "Kitty Pool: マーケットプレイス保証の条件",
    url: "https://kitty-pool.com/amazon-marketplace-hosyou/",
};
static S091: Source = Source {
    title: "Amazonマーケットプレイス保証申請について, Amazon.co.jp help",
    url: "https://sellercentral.amazon.co.jp/gp/help/external/G27951?language=ja_JP",
};
static S092: Source = Source {
    title: "Copy of the 2020 Amazon US A-to-z response announcement",
    url: "https://www.sellerbee.com/forum/52",
};
static S093: Source = Source {
    title: "Respond to an A-to-z claim, Amazon.com help",
    url: "https://sellercentral.amazon.com/gp/help/external/G1781?language=en-US&ref=efph_G1781_cont_200399470",
};
static S094: Source = Source {
    title: "Respond to an A-to-z claim, Amazon.co.uk help",
    url: "https://sellercentral-europe.amazon.com/gp/help/external/help.html?itemID=1781&language=en_GB&ref=efph_1781_relt_FH7LFATWXEZBAZG",
};
static S095: Source = Source {
    title: "A-to-z claim outcomes, Amazon.com help (JA text)",
    url: "https://sellercentral.amazon.com/gp/help/external/help.html?itemID=202041210&language=ja_JP&ref=efph_202041210_relt_G27951",
};
static S096: Source = Source {
    title: "Appeal an A-to-z claim, Amazon.com help hub",
    url: "https://sellercentral.amazon.com/help/hub/reference/external/G202041210",
};
static S097: Source = Source {
    title: "Respond to a chargeback, Amazon.com help",
    url: "https://sellercentral.amazon.com/gp/help/external/G202145040?language=en_US&ref=efph_G202145040_cont_200285170",
};
static S098: Source = Source {
    title: "Copy of Amazon help: chargeback claims",
    url: "https://www.hopted.com/integrations/amazon-sp-api/amazon-help-articles/seller-performance/chargebacks",
};
static S099: Source = Source {
    title: "FBA customer service, Amazon.co.jp help (EN)",
    url: "https://sellercentral.amazon.co.jp/gp/help/external/help.html?itemID=200298130&language=en_JP&ref=efph_200298130_relt_200684750",
};
static S100: Source = Source {
    title: "Copy of Amazon help: cancel an Amazon-fulfilled order",
    url: "http://mamicode.com/info-detail-849102.html",
};
static S101: Source = Source {
    title: "ECのミカタ: FBA出荷は出品者都合キャンセル不可",
    url: "https://ecnomikata.com/ecnews/44712",
};
static S102: Source = Source {
    title: "FBA reimbursement: customer return claims, Amazon.com help",
    url: "https://sellercentral.amazon.com/gp/help/external/G9N934L7Y4SFWPJ4?locale=en-US",
};
static S103: Source = Source {
    title: "Ecommerce Brief: FBA reimbursement windows",
    url: "https://ecommercebrief.com/important-news-about-fba-reimbursement",
};
static S104: Source = Source {
    title: "Repost: EU reimbursement windows",
    url: "https://seller-forum.com/t/update-on-eligibility-window-to-file-reimbursement-claims/7594",
};
static S105: Source = Source {
    title: "Refunzo: FBA reimbursement at manufacturing cost",
    url: "https://www.refunzo.com/blog/amazon-reimbursement-policy-changes-2025",
};
static S106: Source = Source {
    title: "Customer service for Seller Fulfilled Prime, Amazon.com help",
    url: "https://sellercentral.amazon.com/gp/help/external/help.html?itemID=UTJZ6MZGMYCW7PW&language=en_US&ref=efph_UTJZ6MZGMYCW7PW_cont_202188500",
};
static S107: Source = Source {
    title: "Customer service for Seller Fulfilled Prime, Amazon.es help",
    url: "https://sellercentral.amazon.es/gp/help/external/help.html?itemID=UTJZ6MZGMYCW7PW&language=en_ES&ref=efph_UTJZ6MZGMYCW7PW_relt_202109110",
};
static S108: Source = Source {
    title: "BigBCC quoting Amazon 2026-01-21 SAFE-T notice",
    url: "https://bigbcc.com/amazon-narrows-safe-t-claims-window-for-sellers-to-30-days",
};
static S109: Source = Source {
    title: "マケプレプライム補てんポリシー, Amazon.co.jp help",
    url: "https://sellercentral-japan.amazon.com/gp/help/external/help.html?itemID=202109110&language=ja_JP&ref=efph_202109110_cont_202188500",
};
static S110: Source = Source {
    title: "Buyer message response tips, Amazon.com help",
    url: "https://sellercentral.amazon.com/gp/help/external/202152030",
};
static S111: Source = Source {
    title: "Contact response time, Amazon.com help",
    url: "https://sellercentral.amazon.com/gp/help/external/200549770?language=en-US&ref=mpbc_200549970_cont_200549770",
};
static S112: Source = Source {
    title: "Amazon buyer-seller messaging page, Amazon.co.jp help",
    url: "https://www.amazon.co.jp/gp/help/customer/display.html?nodeId=200455580",
};
static S113: Source = Source {
    title: "出品者向けの解説記事(Amazon.co.jp の購入者対応)",
    url: "",
};
static S114: Source = Source {
    title: "Amazon UK seller forum moderator: permitted messages",
    url: "https://sellercentral.amazon.co.uk/seller-forums/discussions/t/0280ebb5-103d-41c8-a3a8-42d13097c519",
};
static S115: Source = Source {
    title: "eCommerce Nurse on the 2020-11-06 guidelines",
    url: "https://ecommercenurse.com/updated-communication-policy-for-amazon-sellers/",
};
static S116: Source = Source {
    title: "Send a critical message, Amazon.de help (JA text)",
    url: "https://sellercentral.amazon.de/gp/help/external/help.html?itemID=RZ5Y5YEN9J84NAC&language=ja_JP&ref=efph_RZ5Y5YEN9J84NAC_cont_TV8NTY5RM6N9LUN",
};
static S117: Source = Source {
    title: "Can Amazon remove buyer feedback?, Amazon.com help",
    url: "https://sellercentral.amazon.com/gp/help/external/help.html?itemID=20231&language=en_US&ref=efph_20231_relt_G20231",
};
static S118: Source = Source {
    title: "購入者からの評価に対する解決と返答, Amazon.co.jp help",
    url: "https://sellercentral.amazon.co.jp/gp/help/external/help.html?itemID=202126280&language=ja_JP&ref=efph_202126280_cont_761",
};
static S119: Source = Source {
    title: "Refund administration fee, Amazon.com help",
    url: "https://sellercentral.amazon.com/gp/help/external/GDC3U6FWF4JJJJC7?language=en_US&ref=efph_GDC3U6FWF4JJJJC7_cont_200336920",
};
static S120: Source = Source {
    title: "返金手数料の算出例, Amazon.co.jp help",
    url: "https://sellercentral.amazon.co.jp/gp/help/external/help.html?itemID=200387220&language=ja_JP&ref=efph_200387220_relt_200198010",
};
static S121: Source = Source {
    title: "Refund administration fee sample calculations, Amazon.co.jp help (EN)",
    url: "https://sellercentral.amazon.co.jp/gp/help/external/help.html?itemID=200387220&language=en_JP&ref=efph_200387220_relt_21531",
};
static S122: Source = Source {
    title: "Negative balance, Amazon.co.jp help",
    url: "https://sellercentral.amazon.co.jp/gp/help/external/16261?language=ko_KR&ref=efph_16261_cont_69122",
};
static S123: Source = Source {
    title: "Negative balance, Amazon.de help",
    url: "https://sellercentral.amazon.de/gp/help/external/help.html?itemID=16261&language=de_DE&ref=efph_16261_cont_69122",
};
static S124: Source = Source {
    title: "Refund administration fee samples, Amazon.fr help (EN)",
    url: "https://sellercentral.amazon.fr/gp/help/external/help.html?itemID=200387220&language=en_FR&ref=efph_200387220_relt_G201650090",
};
static S125: Source = Source {
    title: "Refund credits and administration fees, Amazon.it help (DE text)",
    url: "https://sellercentral.amazon.it/gp/help/external/help.html?itemID=21531&language=de_DE&ref=efph_21531_cont_U7K5N5GUP67M4X9",
};
static S126: Source = Source {
    title: "Amazon UK seller forum quoting the help page on refund charges",
    url: "https://sellercentral.amazon.co.uk/seller-forums/discussions/t/3e43da0c-1b96-473b-9898-fe57db2e48bb?postId=3e43da0c-1b96-473b-9898-fe57db2e48bb",
};
static S127: Source = Source {
    title: "Refund credits and fees, Amazon.pl help",
    url: "https://sellercentral.amazon.pl/gp/help/external/help.html?itemID=21531&language=pl_PL&ref=efph_21531_cont_U7K5N5GUP67M4X9",
};
static S128: Source = Source {
    title: "Refund administration fee samples, Amazon.com.br help",
    url: "https://sellercentral.amazon.com.br/gp/help/external/200387220?language=en_US&ref=efph_200387220_cont_201074400",
};
static S129: Source = Source {
    title: "Refund administration fee samples, Amazon.ae help",
    url: "https://sellercentral.amazon.ae/gp/help/external/help.html?itemID=200387220&language=en_AE&ref=efph_200387220_relt_661",
};
static S130: Source = Source {
    title: "LianLian copy of the older US refund credits page",
    url: "https://global.lianlianpay.com/channel/25-20340.html",
};
static S131: Source = Source {
    title: "Partial refunds for BMVD products, Amazon.co.uk help (DE text)",
    url: "https://sellercentral-europe.amazon.com/gp/help/external/help.html?itemID=200387230&language=de_DE&ref=efph_200387230_cont_U7K5N5GUP67M4X9",
};
static S132: Source = Source {
    title: "Negative balance, Amazon.com help (DE text)",
    url: "https://sellercentral.amazon.com/gp/help/external/16261?language=de_DE&ref=efph_16261_cont_H6DEGUR6TACREV9",
};
static S133: Source = Source {
    title: "Managing your FBA business, Amazon.co.uk services page",
    url: "https://services.amazon.co.uk/services/fulfilment-by-amazon/winning-with-fba/daily-fba-business.html",
};
static S134: Source = Source {
    title: "Algo Online Retail: fees after an FBA refund",
    url: "https://algoonlineretail.freshdesk.com/support/solutions/articles/67000529122-what-happens-if-a-product-is-returned-refunded-",
};
static S135: Source = Source {
    title: "購入者返品手数料, Amazon.co.jp help",
    url: "https://sellercentral.amazon.co.jp/gp/help/external/201112630?language=en_US&ref=efph_201112630_cont_G200379860",
};
static S136: Source = Source {
    title: "Copy of the Amazon page on 2024 returns processing fee changes",
    url: "https://sansjing.com/index.php/2024-returns-processing-fee-changes",
};
static S137: Source = Source {
    title: "Teikametrics: returns processing fee",
    url: "https://teikametrics.com/blog/updates-to-amazon-return-rate-processing-fee-and-what-it-means-for-sellers",
};
static S138: Source = Source {
    title: "SellerVault glossary: returns processing fee",
    url: "https://sellervault.io/glossary/returns-processing-fee",
};
static S139: Source = Source {
    title: "Referral fee reimbursement policy, Amazon.com help",
    url: "https://sellercentral.amazon.com/gp/help/external/GRRJCFXD6474GRLY?language=en_US&ref=efph_GRRJCFXD6474GRLY_cont_521",
};
static S140: Source = Source {
    title: "Amazon Points for sellers, Amazon.co.jp help (EN)",
    url: "https://sellercentral.amazon.co.jp/gp/help/external/help.html?itemID=201688670&language=en_JP&ref=efph_201688670_relt_571",
};
static S141: Source = Source {
    title: "Point cost discount, Amazon.co.jp help (EN)",
    url: "https://sellercentral.amazon.co.jp/gp/help/external/help.html?itemID=7TP3MYV2CPM6BBW&language=en_JP&ref=efph_7TP3MYV2CPM6BBW_cont_201688670",
};
static S142: Source = Source {
    title: "Amazon.co.jp 出品の料金プラン",
    url: "https://sell.amazon.co.jp/pricing.html?ref_=sdjp_learn_pricing_i",
};
static S143: Source = Source {
    title: "らくっと: 2026年4月 販売手数料改定",
    url: "https://blog.rakutto.com/?p=2583",
};
static S144: Source = Source {
    title: "IRUNE: 2026年4月 Amazon手数料改定",
    url: "https://irune.co.jp/2026/02/24/amazon-fee-change-2026",
};
static S145: Source = Source {
    title: "Yahoo! News (Impress): 2024 low-price fee cut",
    url: "https://news.yahoo.co.jp/articles/6a2c4c7c5b9e5fd216f91861fa7afa9117594803",
};
static S146: Source = Source {
    title: "Amazon JP forum news: 2025-10-31 category merge",
    url: "https://sellercentral.amazon.co.jp/seller-forums/discussions/t/b06bc242-6cb1-4b0d-9ba8-025caea85ac8",
};
static S147: Source = Source {
    title: "Amazon JP forum news: 2025-04-15 fee changes",
    url: "https://sellercentral-japan.amazon.com/seller-forums/discussions/t/8c3e94c6-8c99-49a8-a027-b1716c53eb85",
};
static S148: Source = Source {
    title: "EC Seller Labo: 大口・小口の料金",
    url: "https://ec-seller-labo.co.jp/article/amazon-selling-fee",
};
static S149: Source = Source {
    title: "Selling on Amazon fee schedule, Amazon.com help",
    url: "https://sellercentral.amazon.com/gp/help/external/200336920?locale=en-US",
};
static S150: Source = Source {
    title: "Sellercloud copy of US referral fee table",
    url: "https://help.sellercloud.com/omnichannel-ecommerce/amazon-commisions",
};
static S151: Source = Source {
    title: "A2X: referral and closing fees",
    url: "https://www.a2xaccounting.com/blog/amazon-referral-fees-and-list/",
};
static S152: Source = Source {
    title: "Amazon EU forum news: 2026 fee changes",
    url: "https://sellercentral-europe.amazon.com/seller-forums/discussions?sortBy=lastActivityTime&dateRange=threeMonths",
};
static S153: Source = Source {
    title: "Copy of customer refund page: customer return fees",
    url: "https://truyenhinhcapsongthu.net/en/refunds-amazon-customer-service/ObKgF4TYI4wgAN9",
};
static S154: Source = Source {
    title: "Subscribe & Save terms for sellers, Amazon.com help",
    url: "https://sellercentral.amazon.com/gp/help/external/201620160",
};
static S155: Source = Source {
    title: "FBA Amazon定期おトク便, Amazon.co.jp help",
    url: "https://sellercentral-japan.amazon.com/gp/help/external/help.html?itemID=201620110&language=ja_JP&ref=efph_201620110_cont_G201074400",
};
static S156: Source = Source {
    title: "Subscribe & Save selection management, Amazon.com help hub",
    url: "https://sellercentral.amazon.com/help/hub/reference/external/201958650",
};
static S157: Source = Source {
    title: "FBA Subscribe & Save, Amazon.co.uk help",
    url: "https://sellercentral.amazon.co.uk/gp/help/external/G201620110?language=en_GB&ref=efph_G201620110_cont_521",
};
static S158: Source = Source {
    title: "解約110番: 定期おトク便の解約",
    url: "https://kaiyaku110.com/amazon_teiki_otodokebin_kaiyaku",
};
static S159: Source = Source {
    title: "Assist All: 定期便キャンセル解説",
    url: "https://lifestyle.assist-all.co.jp/?p=53156",
};
static S160: Source = Source {
    title: "出品者向けの解説記事(定期おトク便の解約)",
    url: "",
};

/// JP: The buyer can cancel alone, with no seller action, only in the first minutes after ordering (商品をキャンセル). After that only a request (キャンセルリクエスト) …
pub static A001: Finding = Finding {
    id: "A-001",
    sources: &[&S001, &S002],
    tier: Tier::Official,
    seen_on: Some("2022-06-06"),
    confidence: Confidence::High,
};
/// US, CA, UK, DE, IT: Self-cancel window for the buyer; afterwards only the seller can cancel, on request.
pub static A002: Finding = Finding {
    id: "A-002",
    sources: &[&S003, &S004, &S005],
    tier: Tier::Official,
    seen_on: Some("2022"),
    confidence: Confidence::High,
};
/// US: Sellers can set a buyer auto-cancellation window in General shipping settings. A cancellation inside it is automatic; afterwards it needs the …
pub static A003: Finding = Finding {
    id: "A-003",
    sources: &[&S006],
    tier: Tier::Agency,
    seen_on: Some("2023-09"),
    confidence: Confidence::High,
};
/// US: The auto-cancellation window cannot be switched off; it has a floor and a ceiling.
pub static A004: Finding = Finding {
    id: "A-004",
    sources: &[&S007],
    tier: Tier::Agency,
    seen_on: None,
    confidence: Confidence::Medium,
};
/// JP, UK, DE, US: Official buyer route: account  order history  request cancellation (キャンセルをリクエスト). The request shows as a banner on Manage Orders plus an e-mail; …
pub static A005: Finding = Finding {
    id: "A-005",
    sources: &[&S002, &S008, &S009, &S010, &S011, &S012],
    tier: Tier::Official,
    seen_on: Some("2022"),
    confidence: Confidence::High,
};
/// US, CA: Older procedure: a message whose subject starts "Order cancellation request from Amazon customer" marks an official request; any other wording is …
pub static A006: Finding = Finding {
    id: "A-006",
    sources: &[&S003, &S005],
    tier: Tier::Official,
    seen_on: Some("2022"),
    confidence: Confidence::Medium,
};
/// JP, UK, DE, US: To execute: Manage Orders  Cancel order (only offered on unshipped orders)  reason "Buyer canceled" (購入者によるキャンセル). Both sides get an e-mail.
pub static A007: Finding = Finding {
    id: "A-007",
    sources: &[&S002, &S009, &S010, &S003],
    tier: Tier::Official,
    seen_on: Some("2022"),
    confidence: Confidence::High,
};
/// JP, UK, DE, US: A request made only through the contact form / messages is unofficial. Cancelling on it counts against the cancellation rate. The seller should …
pub static A008: Finding = Finding {
    id: "A-008",
    sources: &[&S013, &S004, &S010, &S012, &S003],
    tier: Tier::Official,
    seen_on: Some("2022"),
    confidence: Confidence::High,
};
/// JP, UK, DE: Choosing "Buyer canceled" for an order where the buyer filed no request damages the metric as well, so the reason code alone does not protect.
pub static A009: Finding = Finding {
    id: "A-009",
    sources: &[&S002, &S009],
    tier: Tier::Official,
    seen_on: Some("2022"),
    confidence: Confidence::High,
};
/// US: If the buyer does not react to being redirected, the seller may send a critical message, which reaches buyers who opted out of messages. Messages …
pub static A010: Finding = Finding {
    id: "A-010",
    sources: &[&S012, &S011],
    tier: Tier::Official,
    seen_on: Some("2022-04"),
    confidence: Confidence::High,
};
/// US: If a shipping label has already been created, the help text tells the seller to say the order cannot be cancelled at that stage and to ask for a …
pub static A011: Finding = Finding {
    id: "A-011",
    sources: &[&S014],
    tier: Tier::Agency,
    seen_on: None,
    confidence: Confidence::Medium,
};
/// JP: Parcel handed over but shipment not confirmed yet: confirm the shipment, then message the buyer to refuse delivery (受領を拒否) or to start a return.
pub static A012: Finding = Finding {
    id: "A-012",
    sources: &[&S001],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
/// UK, CA: Parcel sent but shipment never confirmed: after the return arrives the order may simply be cancelled because the buyer was not charged.
pub static A013: Finding = Finding {
    id: "A-013",
    sources: &[&S004, &S005],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::Medium,
};
/// JP: Shipment confirmed by mistake but goods still in hand: cancellation is impossible; do not ship; refund.
pub static A014: Finding = Finding {
    id: "A-014",
    sources: &[&S001],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
/// JP, UK, CA: Buyer is charged when the seller confirms shipment, not at ordering.
pub static A015: Finding = Finding {
    id: "A-015",
    sources: &[&S015, &S004, &S005],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
/// US, UK, CA: Order already shipped and confirmed: tell the buyer it is on its way, invite a return for refund after receipt.
pub static A016: Finding = Finding {
    id: "A-016",
    sources: &[&S004, &S005, &S016],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
/// UK, IT, JP: While the order is pending (保留中) payment is being checked: never ship, even if the buyer asks; send the buyer to Amazon customer service.
pub static A017: Finding = Finding {
    id: "A-017",
    sources: &[&S004, &S017],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
/// all: No stored official page says a seller must accept an official cancellation request on an unshipped order. Pages describe how to do it and say the …
pub static A018: Finding = Finding {
    id: "A-018",
    sources: &[&S004, &S006],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::Medium,
};
/// all: Out of stock: cancel with the no-inventory reason and tell the buyer. It is forbidden to ask the buyer to file a cancellation request instead.
pub static A019: Finding = Finding {
    id: "A-019",
    sources: &[&S005, &S018, &S019],
    tier: Tier::Official,
    seen_on: Some("2022"),
    confidence: Confidence::High,
};
/// UK: Part of a multi-item order cannot be sent: confirm what ships, then refund the rest by adjustment feed with reason NoInventory or CustomerCancel.
pub static A020: Finding = Finding {
    id: "A-020",
    sources: &[&S020],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
/// JP, US: Cancellation rate (pre-fulfilment cancel rate, キャンセル率): seller-cancelled MFN orders divided by MFN orders over a rolling period. Requests made …
pub static A021: Finding = Finding {
    id: "A-021",
    sources: &[&S021, &S022],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
/// JP: Cancelled = stopped before shipment confirmation; stopped afterwards = refund. Refunds are not in the cancellation rate.
pub static A022: Finding = Finding {
    id: "A-022",
    sources: &[&S021],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
/// US, UK, DE, JP: Unshipped orders are cancelled automatically after the ship-by date passes without confirmation; the event counts in the cancellation rate instead …
pub static A023: Finding = Finding {
    id: "A-023",
    sources: &[&S023, &S024],
    tier: Tier::Official,
    seen_on: Some("2020-09-30"),
    confidence: Confidence::High,
};
/// not named (probably IN): A later tightening of the automatic cancellation.
pub static A024: Finding = Finding {
    id: "A-024",
    sources: &[&S025],
    tier: Tier::Agency,
    seen_on: Some("2024-09-16"),
    confidence: Confidence::Low,
};
/// US: Buyer asks for another address before shipping: cancel (buyer re-orders). Seller must only ship to the address in the seller account.
pub static A025: Finding = Finding {
    id: "A-025",
    sources: &[&S026],
    tier: Tier::Official,
    seen_on: Some("2020"),
    confidence: Confidence::High,
};
/// US, JP, EU: Order defect rate (注文不良率): orders with negative feedback (1-2 stars), an A-to-z claim or a service chargeback. Order-correlated: counted by order …
pub static A026: Finding = Finding {
    id: "A-026",
    sources: &[&S027, &S028, &S029, &S030],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
/// all: Claims that Amazon denies, that the buyer withdraws, or on cancelled orders do not count; fraud chargebacks do not count.
pub static A027: Finding = Finding {
    id: "A-027",
    sources: &[&S031, &S028],
    tier: Tier::Official,
    seen_on: Some("2023-09"),
    confidence: Confidence::Medium,
};
/// US, DE: Late shipment rate (出荷遅延率): shipment confirmed after the expected ship date. MFN only.
pub static A028: Finding = Finding {
    id: "A-028",
    sources: &[&S032, &S029, &S033],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
/// US, UK: Valid tracking rate (追跡可能率), per category, MFN.
pub static A029: Finding = Finding {
    id: "A-029",
    sources: &[&S029, &S034],
    tier: Tier::Official,
    seen_on: Some("2021-04-19"),
    confidence: Confidence::High,
};
/// US: On-time delivery rate target.
pub static A030: Finding = Finding {
    id: "A-030",
    sources: &[&S035],
    tier: Tier::Agency,
    seen_on: None,
    confidence: Confidence::Low,
};
/// US, JP, UK, DE: Sellers must match or exceed Amazon's own return policy, whatever their shop text says.
pub static A031: Finding = Finding {
    id: "A-031",
    sources: &[&S036, &S037, &S038],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
/// US, DE, IT: Requests inside Amazon's policy are authorised automatically (US: including SKUs the seller exempted from prepaid labels). Out-of-policy and …
pub static A032: Finding = Finding {
    id: "A-032",
    sources: &[&S039, &S040, &S038],
    tier: Tier::Official,
    seen_on: Some("2021-08-16"),
    confidence: Confidence::High,
};
/// JP: Requests inside policy are authorised automatically (自動承認 flag). Out-of-policy and non-returnable items wait for a manual decision.
pub static A033: Finding = Finding {
    id: "A-033",
    sources: &[&S037],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
/// US, DE: Manual requests: the seller must answer in time.
pub static A034: Finding = Finding {
    id: "A-034",
    sources: &[&S039, &S038],
    tier: Tier::Official,
    seen_on: Some("2021"),
    confidence: Confidence::High,
};
/// JP: Manual requests: answering in time is recommended, not worded as a duty.
pub static A035: Finding = Finding {
    id: "A-035",
    sources: &[&S037, &S041],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
/// US, JP: Pending requests may be closed if the return is outside policy, e.g. the window has passed, or if the seller refunds without a return. Amazon …
pub static A036: Finding = Finding {
    id: "A-036",
    sources: &[&S042, &S043],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
/// JP: How to refuse: Close request  reason "This product is not returnable"  explain in detail in the message box. A closed request cannot be …
pub static A037: Finding = Finding {
    id: "A-037",
    sources: &[&S041],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
/// JP: If the buyer relied on catalogue data that Amazon got wrong: close with "Solved a technical issue" and send the buyer to Amazon customer service.
pub static A038: Finding = Finding {
    id: "A-038",
    sources: &[&S041],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
/// US: Out-of-policy grounds named by Amazon: window passed, item not returnable, manufacturer-warranty issue. The seller may accept or decline, should …
pub static A039: Finding = Finding {
    id: "A-039",
    sources: &[&S044],
    tier: Tier::Official,
    seen_on: Some("2012"),
    confidence: Confidence::Medium,
};
/// US: Open requests lapse by themselves.
pub static A040: Finding = Finding {
    id: "A-040",
    sources: &[&S042, &S045],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
/// US: Most items are returnable for a limited time.
pub static A041: Finding = Finding {
    id: "A-041",
    sources: &[&S036, &S046, &S044],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::Medium,
};
/// US: Holiday extension 2025, FBA + MFN + Amazon retail; criteria unchanged.
pub static A042: Finding = Finding {
    id: "A-042",
    sources: &[&S047],
    tier: Tier::Agency,
    seen_on: Some("2025-10-14"),
    confidence: Confidence::High,
};
/// JP: Holiday extension 2022 bound Amazon and FBA only; for MFN it was the seller's choice.
pub static A043: Finding = Finding {
    id: "A-043",
    sources: &[&S048],
    tier: Tier::Agency,
    seen_on: Some("2022"),
    confidence: Confidence::Medium,
};
/// JP: Marketplace sellers must offer the same conditions as Amazon.co.jp itself; basic window.
pub static A044: Finding = Finding {
    id: "A-044",
    sources: &[&S049],
    tier: Tier::Agency,
    seen_on: Some("2025-11-18"),
    confidence: Confidence::Medium,
};
/// JP: Change-of-mind, opened goods: refund is reduced; unopened and unused: full item price.
pub static A045: Finding = Finding {
    id: "A-045",
    sources: &[&S050],
    tier: Tier::Agency,
    seen_on: Some("2025"),
    confidence: Confidence::Medium,
};
/// JP: A restocking fee may be charged when conditions are met (separate guideline page).
pub static A046: Finding = Finding {
    id: "A-046",
    sources: &[&S041],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::Medium,
};
/// US: Refund deadline after a return arrives, before Amazon refunds automatically.
pub static A047: Finding = Finding {
    id: "A-047",
    sources: &[&S051, &S052],
    tier: Tier::Agency,
    seen_on: Some("2026-01-26"),
    confidence: Confidence::High,
};
/// US: If the automatic refund fires, SAFE-T is lost except when the return was lost in transit or delivery was recorded wrongly. Orders refunded at …
pub static A048: Finding = Finding {
    id: "A-048",
    sources: &[&S051, &S053, &S054],
    tier: Tier::Agency,
    seen_on: Some("2026-01-26"),
    confidence: Confidence::High,
};
/// UK, DE: Refund deadline after receipt; otherwise Amazon may refund and charge the seller.
pub static A049: Finding = Finding {
    id: "A-049",
    sources: &[&S055, &S038],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
/// JP: Refund deadline after receipt for ordinary MFN orders.
pub static A050: Finding = Finding {
    id: "A-050",
    sources: &[&S037],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::Low,
};
/// US: Amazon prepaid return label programme is compulsory; the exemption for items above 100 USD ended. Remaining exemptions: handmade, certified …
pub static A051: Finding = Finding {
    id: "A-051",
    sources: &[&S039, &S056, &S057, &S058],
    tier: Tier::Official,
    seen_on: Some("2026-02-08"),
    confidence: Confidence::High,
};
/// US: Refund at First Scan: Amazon refunds the buyer when the carrier scans an Amazon label. Mandatory. Not for self-ship or merchant labels, not for …
pub static A052: Finding = Finding {
    id: "A-052",
    sources: &[&S059],
    tier: Tier::Official,
    seen_on: Some("2021-05-04"),
    confidence: Confidence::High,
};
/// JP: Default return label is not prepaid; a professional seller can choose to upload a prepaid label per request.
pub static A053: Finding = Finding {
    id: "A-053",
    sources: &[&S037],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
/// DE: Sellers with a German return address must provide prepaid tracked labels; cost recoverable only for buyer-fault reasons; never for clothing, …
pub static A054: Finding = Finding {
    id: "A-054",
    sources: &[&S060],
    tier: Tier::Agency,
    seen_on: Some("2022-10-31"),
    confidence: Confidence::Medium,
};
/// UK: Change of mind: return filed within 14 days of receipt - refund item and standard outbound postage. After 14 days outbound postage may be kept.
pub static A055: Finding = Finding {
    id: "A-055",
    sources: &[&S055],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
/// UK, EU: Return postage by reason. Buyer: ordered by mistake, cheaper elsewhere, not wanted, performance/quality not adequate, not useful, part …
pub static A056: Finding = Finding {
    id: "A-056",
    sources: &[&S061, &S062],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
/// JP: Seller Fulfilled Prime (マケプレプライム) table. Buyer pays: mistaken order, better price, no longer needed, part incompatible, installation, wrong size …
pub static A057: Finding = Finding {
    id: "A-057",
    sources: &[&S063],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
/// US: Seller fault (wrong or damaged item): neither outbound nor return postage may be deducted. Buyer fault: return postage may be deducted.
pub static A058: Finding = Finding {
    id: "A-058",
    sources: &[&S064],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
/// US: Fashion (clothing, shoes and bags, jewellery, watches) shipped to US addresses: return postage may never be deducted.
pub static A059: Finding = Finding {
    id: "A-059",
    sources: &[&S065],
    tier: Tier::Official,
    seen_on: Some("2021-10-26"),
    confidence: Confidence::High,
};
/// US: Restocking fee: never for in-policy returns in original condition. The seller need not accept after the window, but if he does he may charge. Base …
pub static A060: Finding = Finding {
    id: "A-060",
    sources: &[&S066, &S067, &S068],
    tier: Tier::Official,
    seen_on: Some("2020-09-30"),
    confidence: Confidence::High,
};
/// US: Restocking table rows confirmed: original condition inside window 0 %; original condition after window up to 20 %; refused because of visible …
pub static A061: Finding = Finding {
    id: "A-061",
    sources: &[&S066, &S067],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
/// US: Restocking for goods returned used, damaged or with parts missing through the buyer.
pub static A062: Finding = Finding {
    id: "A-062",
    sources: &[&S069, &S070, &S071],
    tier: Tier::Agency,
    seen_on: Some("2025"),
    confidence: Confidence::Medium,
};
/// US: Opened software and video games or a materially different item returned.
pub static A063: Finding = Finding {
    id: "A-063",
    sources: &[&S069],
    tier: Tier::Agency,
    seen_on: Some("2012"),
    confidence: Confidence::Low,
};
/// US: A restocking fee at or above a threshold needs a photo and grading; else Amazon may treat the return as sellable and refund in full.
pub static A064: Finding = Finding {
    id: "A-064",
    sources: &[&S068],
    tier: Tier::Official,
    seen_on: Some("2020-09-30"),
    confidence: Confidence::High,
};
/// UK, JP: Before a partial refund for changed condition, write to the buyer first; this avoids claims.
pub static A065: Finding = Finding {
    id: "A-065",
    sources: &[&S055, &S072],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
/// JP, US, NL, DE: Returnless refund (返品なしの返金) by seller rules: price range, category, reason. Applies to every order placed while the rule was active, even if …
pub static A066: Finding = Finding {
    id: "A-066",
    sources: &[&S073, &S074, &S075],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
/// JP: Seller without a valid Japanese return address: Amazon refunds low-value returns without return, even if a label was offered. Buyer may not be …
pub static A067: Finding = Finding {
    id: "A-067",
    sources: &[&S076],
    tier: Tier::Official,
    seen_on: Some("2021-07-28"),
    confidence: Confidence::High,
};
/// UK: International sellers: give a UK return address or prepaid tracked label in time, else the buyer is refunded and keeps the goods.
pub static A068: Finding = Finding {
    id: "A-068",
    sources: &[&S077],
    tier: Tier::Agency,
    seen_on: Some("2024-11-11"),
    confidence: Confidence::Medium,
};
/// UK, DE, FR, ES, IT: Older EU rule: domestic return address or returnless refund for low value.
pub static A069: Finding = Finding {
    id: "A-069",
    sources: &[&S078],
    tier: Tier::Official,
    seen_on: Some("2021-10-05"),
    confidence: Confidence::High,
};
/// UK, DE, FR, IT, ES: Window for electronics, cameras, office, PC, wireless, games, music, video cut; Amazon devices and Renewed excluded. MFN must offer at least this.
pub static A070: Finding = Finding {
    id: "A-070",
    sources: &[&S079],
    tier: Tier::Agency,
    seen_on: Some("2024-03-25"),
    confidence: Confidence::Medium,
};
/// JP: A refund entered by mistake is held briefly and can be withdrawn (Cancel all pending refunds); afterwards only the buyer can authorise Amazon to …
pub static A071: Finding = Finding {
    id: "A-071",
    sources: &[&S080],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
/// US, CA: Tracking shows the parcel refused or undeliverable and on its way back: Amazon refunds the buyer automatically on claim and debits the seller. No …
pub static A072: Finding = Finding {
    id: "A-072",
    sources: &[&S081, &S082, &S083],
    tier: Tier::Official,
    seen_on: Some("2021-06-04"),
    confidence: Confidence::High,
};
/// US: Tracking shows the parcel was not sent by the ship-by date or not confirmed: automatic refund and it does count in ODR.
pub static A073: Finding = Finding {
    id: "A-073",
    sources: &[&S082],
    tier: Tier::Agency,
    seen_on: Some("2021-05-24"),
    confidence: Confidence::Medium,
};
/// EU copy: Amazon may deny an A-to-z refund if the buyer refused delivery and the return has no tracking.
pub static A074: Finding = Finding {
    id: "A-074",
    sources: &[&S084],
    tier: Tier::Agency,
    seen_on: None,
    confidence: Confidence::Medium,
};
/// US: Undeliverable and returned: Amazon's seller answer allows deducting a restocking fee before refunding.
pub static A075: Finding = Finding {
    id: "A-075",
    sources: &[&S085],
    tier: Tier::Agency,
    seen_on: None,
    confidence: Confidence::Low,
};
/// JP: 受取拒否 / 長期不在 on MFN orders: whether outbound and return postage may be deducted.
pub static A076: Finding = Finding {
    id: "A-076",
    sources: &[&S001],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::Low,
};
/// US: Wrong address given by the buyer and already shipped: how to solve it is the seller's choice. Options: recall via carrier, ask occupant, refund or …
pub static A077: Finding = Finding {
    id: "A-077",
    sources: &[&S026],
    tier: Tier::Official,
    seen_on: Some("2020"),
    confidence: Confidence::High,
};
/// BR, JP: Item not received: refund (friendliest), ask to wait (A-to-z risk), resend (own loss), carrier insurance. Any option may still bring negative …
pub static A078: Finding = Finding {
    id: "A-078",
    sources: &[&S086, &S017],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
/// US, CA: Buy Shipping claims protection for non-receipt: service with the protected badge, carrier first scan on time, buyer messages answered, and the …
pub static A079: Finding = Finding {
    id: "A-079",
    sources: &[&S083, &S081],
    tier: Tier::Official,
    seen_on: Some("2021"),
    confidence: Confidence::High,
};
/// US: Proof of delivery in a claim means carrier confirmation with the customer's signature. Lost or damaged by the carrier with tracking given: ODR …
pub static A080: Finding = Finding {
    id: "A-080",
    sources: &[&S081],
    tier: Tier::Official,
    seen_on: Some("2021-06-04"),
    confidence: Confidence::High,
};
/// US, CA, UK, AE: Buyer conditions: contact seller and wait; then not arrived some days after the latest estimate (or delivered scan but nothing there), not as …
pub static A081: Finding = Finding {
    id: "A-081",
    sources: &[&S087, &S088, &S089],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
/// JP: Same logic in Japan; guarantee has a ceiling per order including postage.
pub static A082: Finding = Finding {
    id: "A-082",
    sources: &[&S030, &S090],
    tier: Tier::Agency,
    seen_on: None,
    confidence: Confidence::Medium,
};
/// EU: Return-related claims need a return request in time and prompt posting; for foreign sellers also missing address, label or refund offer.
pub static A083: Finding = Finding {
    id: "A-083",
    sources: &[&S089],
    tier: Tier::Agency,
    seen_on: None,
    confidence: Confidence::Medium,
};
/// JP, US: Seller should answer the buyer's first contact or return request in time; otherwise the claim is likely granted without more ado.
pub static A084: Finding = Finding {
    id: "A-084",
    sources: &[&S091, &S092],
    tier: Tier::Official,
    seen_on: Some("2020-07"),
    confidence: Confidence::High,
};
/// US, UK, AU, JP: Amazon's information request during a claim must be answered in time or the buyer wins and ODR is hit.
pub static A085: Finding = Finding {
    id: "A-085",
    sources: &[&S093, &S094, &S095],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
/// US, IN: Appeal after a granted claim; information requests in an appeal; time until ODR is corrected.
pub static A086: Finding = Finding {
    id: "A-086",
    sources: &[&S096],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
/// US, JP: Outcomes: withdrawn - no ODR effect; seller refunds in full while the claim is open - closed but counts in ODR; Amazon decides for the buyer - …
pub static A087: Finding = Finding {
    id: "A-087",
    sources: &[&S095, &S031],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
/// US, NL: Chargeback: refund or represent in time, otherwise debit. Service chargebacks are the seller's, payment fraud is Amazon's.
pub static A088: Finding = Finding {
    id: "A-088",
    sources: &[&S097, &S098],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
/// all: Using another address than the one in the order makes the seller liable for chargebacks; keep shipment records.
pub static A089: Finding = Finding {
    id: "A-089",
    sources: &[&S098],
    tier: Tier::Agency,
    seen_on: None,
    confidence: Confidence::Medium,
};
/// US, JP, EU: FBA: Amazon decides eligibility, may accept late returns, may refund without return, and debits the seller.
pub static A090: Finding = Finding {
    id: "A-090",
    sources: &[&S046, &S099],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
/// JP: Buyer writes to the seller about an FBA order: send them to Amazon customer service (templates exist).
pub static A091: Finding = Finding {
    id: "A-091",
    sources: &[&S099],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
/// US, JP: FBA orders cannot be cancelled by the seller; a request to Seller Support for pending or unshipped orders carries no guarantee.
pub static A092: Finding = Finding {
    id: "A-092",
    sources: &[&S100, &S101],
    tier: Tier::Agency,
    seen_on: None,
    confidence: Confidence::Medium,
};
/// US: Returned units graded sellable go back to stock; unsellable ones stay unfulfillable. Defective or customer-damaged units need a removal order in …
pub static A093: Finding = Finding {
    id: "A-093",
    sources: &[&S046],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
/// US: Item refunded but not returned: Amazon normally charges the customer and reimburses the seller. Customer-damaged or defective units are not …
pub static A094: Finding = Finding {
    id: "A-094",
    sources: &[&S102, &S103],
    tier: Tier::Official,
    seen_on: Some("2024-10-23"),
    confidence: Confidence::High,
};
/// EU, UK: FBA customer-return claims.
pub static A095: Finding = Finding {
    id: "A-095",
    sources: &[&S104],
    tier: Tier::Agency,
    seen_on: Some("2025-01"),
    confidence: Confidence::High,
};
/// US: Lost or damaged before an order: reimbursed at manufacturing cost; after an order at sale price less fees.
pub static A096: Finding = Finding {
    id: "A-096",
    sources: &[&S105],
    tier: Tier::Agency,
    seen_on: Some("2025-03-31"),
    confidence: Confidence::Medium,
};
/// US, ES: SFP: after ordering Amazon customer service alone decides cancellations, returns, refunds and adjustments, at the seller's cost. In-policy returns …
pub static A097: Finding = Finding {
    id: "A-097",
    sources: &[&S106, &S107],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
/// US: SAFE-T claim window for seller-fulfilled orders. Starts at the later of return delivery scan and refund; lost shipments: last scan.
pub static A098: Finding = Finding {
    id: "A-098",
    sources: &[&S108],
    tier: Tier::Agency,
    seen_on: Some("2026-02-16"),
    confidence: Confidence::High,
};
/// US: SAFE-T limits: only refunds Amazon issued; one claim per order; none with an A-to-z claim, chargeback, FBA, or if the seller refused the return …
pub static A099: Finding = Finding {
    id: "A-099",
    sources: &[&S071, &S054],
    tier: Tier::Practitioner,
    seen_on: None,
    confidence: Confidence::Medium,
};
/// JP: マケプレプライム reimbursement: abuse, label parcel lost in return, delivered by tracking but denied by buyer. Chargebacks excluded.
pub static A100: Finding = Finding {
    id: "A-100",
    sources: &[&S109],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
/// US, JP: Answer buyer messages in time; weekends and holidays count; auto-replies do not. If unresolved, answer anyway with a date.
pub static A101: Finding = Finding {
    id: "A-101",
    sources: &[&S110, &S111, &S112, &S113],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
/// US: Late response rate counts messages answered after the limit or not at all, before and after ordering; "no response needed" marks exclude a …
pub static A102: Finding = Finding {
    id: "A-102",
    sources: &[&S111],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
/// US, UK, JP: Contact only to complete an order or answer customer service. Proactive messages only for listed reasons and within a limit after completion. No …
pub static A103: Finding = Finding {
    id: "A-103",
    sources: &[&S114, &S115, &S019],
    tier: Tier::Official,
    seen_on: Some("2020-11-06"),
    confidence: Confidence::High,
};
/// US: Return-related messages are allowed when information is needed or a partial refund is offered.
pub static A104: Finding = Finding {
    id: "A-104",
    sources: &[&S018],
    tier: Tier::Agency,
    seen_on: None,
    confidence: Confidence::Medium,
};
/// all: Critical messages: subject containing `[Important]` / `[重要]` in brackets bypasses opt-out; misuse is a violation.
pub static A105: Finding = Finding {
    id: "A-105",
    sources: &[&S116],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::Medium,
};
/// US: Feedback is not removed even if unjustified or solved. Removal only: obscene, personal data, or purely a product review. Struck through: FBA …
pub static A106: Finding = Finding {
    id: "A-106",
    sources: &[&S117],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
/// JP: After solving the problem the seller may say that the buyer can update or remove feedback if satisfied; asking to remove it, pressure or rewards …
pub static A107: Finding = Finding {
    id: "A-107",
    sources: &[&S118],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
/// US: Refund administration fee on non-media: kept from the referral fee that is otherwise credited back. Arises when the refund is created on an order …
pub static A108: Finding = Finding {
    id: "A-108",
    sources: &[&S119],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
/// JP: Refund administration fee (返金手数料).
pub static A109: Finding = Finding {
    id: "A-109",
    sources: &[&S120, &S121, &S122],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
/// DE, FR, IT, ES, NL: Refund administration fee.
pub static A110: Finding = Finding {
    id: "A-110",
    sources: &[&S123, &S124, &S125],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
/// UK: Refund administration fee.
pub static A111: Finding = Finding {
    id: "A-111",
    sources: &[&S126],
    tier: Tier::Practitioner,
    seen_on: None,
    confidence: Confidence::Medium,
};
/// PL: Refund administration fee.
pub static A112: Finding = Finding {
    id: "A-112",
    sources: &[&S127],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
/// BR: Refund administration fee.
pub static A113: Finding = Finding {
    id: "A-113",
    sources: &[&S128],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
/// AE: Refund administration fee.
pub static A114: Finding = Finding {
    id: "A-114",
    sources: &[&S129],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
/// CA, MX, AU, SG, IN, SE, BE, TR, SA, EG: Refund administration fee.
pub static A115: Finding = Finding {
    id: "A-115",
    sources: &[&S119],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::Low,
};
/// all: Base of the fee: referral rate times item price plus shipping plus gift wrap refunded. Refunded tax is not included and Amazon keeps none of it.
pub static A116: Finding = Finding {
    id: "A-116",
    sources: &[&S119, &S124, &S121],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
/// US, EU: Two different items refunded: cap applies to each. Several units of one item: cap applies once to the line.
pub static A117: Finding = Finding {
    id: "A-117",
    sources: &[&S126, &S130, &S127],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
/// US, UK, EU, PL: Media (books, music, video, DVD): full refund returns all order fees, no administration fee. Partial refund: closing fee is kept and the referral …
pub static A118: Finding = Finding {
    id: "A-118",
    sources: &[&S119, &S125, &S127, &S131],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
/// UK, IT, PL: Partial refund of non-media: up to the cap of 20 % of the original fees is kept per line and the referral fee is credited in proportion.
pub static A119: Finding = Finding {
    id: "A-119",
    sources: &[&S126, &S125, &S127],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
/// US: Individual plan: per-item fee is kept on partial media refunds.
pub static A120: Finding = Finding {
    id: "A-120",
    sources: &[&S130],
    tier: Tier::Agency,
    seen_on: None,
    confidence: Confidence::Medium,
};
/// US, JP: Net debit shown by Amazon for a refund = refund + administration fee - referral fee.
pub static A121: Finding = Finding {
    id: "A-121",
    sources: &[&S132, &S122],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
/// all: Order cancelled before shipment is confirmed: buyer not charged, so no referral and no refund fee arise.
pub static A122: Finding = Finding {
    id: "A-122",
    sources: &[&S015, &S004, &S119],
    tier: Tier::Inference,
    seen_on: None,
    confidence: Confidence::Medium,
};
/// US, UK: FBA refund: referral fee credited less administration fee; closing fee credited in part; fulfilment fee not returned.
pub static A123: Finding = Finding {
    id: "A-123",
    sources: &[&S133, &S134],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
/// JP: FBA customer return fee (購入者返品手数料) on free-return categories: clothing and fashion accessories, shoes and bags. Per returned unit, even if …
pub static A124: Finding = Finding {
    id: "A-124",
    sources: &[&S135],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
/// US: FBA returns processing fee: every returned unit in clothing and shoes; other categories only units above the category return-rate threshold over …
pub static A125: Finding = Finding {
    id: "A-125",
    sources: &[&S136, &S137, &S138],
    tier: Tier::Agency,
    seen_on: Some("2024-06-01"),
    confidence: Confidence::High,
};
/// US: Wrong referral fee charged: claim in time.
pub static A126: Finding = Finding {
    id: "A-126",
    sources: &[&S139],
    tier: Tier::Official,
    seen_on: Some("2021-12-02"),
    confidence: Confidence::High,
};
/// JP: Amazon Points: fees are computed on price minus points. Cancellation creates no points; refund returns points to the seller in full or in proportion.
pub static A127: Finding = Finding {
    id: "A-127",
    sources: &[&S140, &S141],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
/// JP: Referral base rates with minimum fee. Books, CD, DVD, video, games 15 % (no minimum); electronics, cameras, PC, instruments 8 %; their accessories …
pub static A128: Finding = Finding {
    id: "A-128",
    sources: &[&S142],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::Medium,
};
/// JP: All referral rates rise for total sales price above the limit; media, games and Amazon device accessories at every price. At or below the limit …
pub static A129: Finding = Finding {
    id: "A-129",
    sources: &[&S143, &S144],
    tier: Tier::Agency,
    seen_on: Some("2026-04-01"),
    confidence: Confidence::Medium,
};
/// JP: Low-price band (non-media) and merged beauty, health, personal care category.
pub static A130: Finding = Finding {
    id: "A-130",
    sources: &[&S145, &S146],
    tier: Tier::Official,
    seen_on: Some("2025-10-31"),
    confidence: Confidence::High,
};
/// JP: Gardening category; clothing low price; closing fee (カテゴリー成約料) for books and PC software.
pub static A131: Finding = Finding {
    id: "A-131",
    sources: &[&S147, &S145],
    tier: Tier::Official,
    seen_on: Some("2025-04-15"),
    confidence: Confidence::High,
};
/// JP: Plans: professional (大口) monthly; individual (小口) per item sold.
pub static A132: Finding = Finding {
    id: "A-132",
    sources: &[&S148],
    tier: Tier::Agency,
    seen_on: Some("2025"),
    confidence: Confidence::High,
};
/// US: Referral fee = greater of percentage and minimum, on total incl. shipping and gift wrap, excl. tax. Electronics, computers 8 %; home and most 15 …
pub static A133: Finding = Finding {
    id: "A-133",
    sources: &[&S149, &S150, &S151],
    tier: Tier::Official,
    seen_on: Some("2021"),
    confidence: Confidence::Medium,
};
/// UK, DE, FR, IT, ES: Referral cuts: clothing to 5 % up to 15 and 10 % from 15 to 20; home products 8 % up to 20; pet clothing and food 5 % up to 10; grocery and …
pub static A134: Finding = Finding {
    id: "A-134",
    sources: &[&S152],
    tier: Tier::Official,
    seen_on: Some("2025-12-15"),
    confidence: Confidence::High,
};
/// US customer side: Fees Amazon itself takes from buyers of its own goods: late return 20 % (first 30 days, then 100 %), damage up to 50 %, opened collectibles 100 %.
pub static A135: Finding = Finding {
    id: "A-135",
    sources: &[&S153],
    tier: Tier::Agency,
    seen_on: None,
    confidence: Confidence::Low,
};
/// US: Seller terms: customers may cancel a subscription at any time. Amazon allots each order to a seller; either side may withdraw a product; the …
pub static A136: Finding = Finding {
    id: "A-136",
    sources: &[&S154],
    tier: Tier::Official,
    seen_on: Some("2024-06-12"),
    confidence: Confidence::High,
};
/// JP: Programme is FBA; seller-funded base discount plus bundle discount by Amazon; FBA picks, packs, ships.
pub static A137: Finding = Finding {
    id: "A-137",
    sources: &[&S155],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
/// US, UK: Base discount 0, 5 or 10 % by the seller; extra by Amazon for many subscriptions on one day. US: automatic enrolment at 0 % and, since 2024-06-27, …
pub static A138: Finding = Finding {
    id: "A-138",
    sources: &[&S156, &S157],
    tier: Tier::Official,
    seen_on: Some("2024-06-27"),
    confidence: Confidence::High,
};
/// JP: Buyer side: no fixed term, no fee to stop; skip, change of interval and quantity are possible; once a delivery is in preparation it can no longer …
pub static A139: Finding = Finding {
    id: "A-139",
    sources: &[&S158, &S159],
    tier: Tier::Agency,
    seen_on: None,
    confidence: Confidence::Medium,
};
/// JP, US: Seller cannot cancel or change a customer's subscription; no stored page offers such a function.
pub static A140: Finding = Finding {
    id: "A-140",
    sources: &[&S154, &S155],
    tier: Tier::Inference,
    seen_on: None,
    confidence: Confidence::Medium,
};
/// JP: Seed 001 figures (24 h first answer, 72 h completion, reasons 35/28/22/15 %, 3-5 % monthly churn, 15 % considering cancelling in 3 months, +23 %, …
pub static A141: Finding = Finding {
    id: "A-141",
    sources: &[&S160],
    tier: Tier::Practitioner,
    seen_on: None,
    confidence: Confidence::High,
};

// Found beside the dossier, seen 2026-11-29.

static F01: Source = Source {
    title: "Cancel an order: reason codes, Amazon.de help (EN)",
    url: "https://sellercentral.amazon.de/gp/help/external/help.html?itemID=200198080&language=en_DE&ref=efph_200198080_relt_GRXAS2XTAYEF77BG",
};
static F02: Source = Source {
    title: "sedori-labo: 注文キャンセル方法とキャンセル理由 (Amazon.co.jp)",
    url: "https://sedori-labo.com/1440",
};
static F03: Source = Source {
    title: "Handmade returns, Amazon.co.uk help",
    url: "https://sellercentral.amazon.co.uk/gp/help/external/help.html?itemID=201817830&language=en_GB&ref=efph_201817830_relt_2YC8BRR324G39TY",
};
static F04: Source = Source {
    title: "Handmade returns, Amazon.es help (EN)",
    url: "https://sellercentral.amazon.es/gp/help/external/help.html?itemID=201817830&language=en_ES&ref=efph_201817830_relt_201835090",
};
static F05: Source = Source {
    title: "Handmade returns, Amazon.com help",
    url: "https://sellercentral.amazon.com/gp/help/external/G201817830?language=en_US&ref=efph_G201817830_cont_G201817290",
};
static F06: Source = Source {
    title: "Seller forum news EU: custom products no longer eligible for returns",
    url: "https://sellercentral.amazon.pl/forums/t/custom-products-no-longer-eligible-for-returns/575308",
};
static F07: Source = Source {
    title: "Manage returns, Amazon.co.uk help",
    url: "https://sellercentral.amazon.co.uk/gp/help/external/help-page.html?itemID=200708210&language=en_GB&ref=efph_200708210_bred_G201725690",
};
static F08: Source = Source {
    title: "Seller forum news EU: refund at first scan for seller-fulfilled returns",
    url: "https://sellercentral-europe.amazon.com/forums/t/refund-at-first-scan-for-seller-fulfilled-returns/546439",
};

/// DE: the reason codes of Cancel order, "which will be provided to the buyer": No Inventory ("out of stock"), Buyer Cancelled,
/// General Adjustment ("all other general cancellation reasons"), Pricing Error ("an incorrectly priced product"),
/// Shipping Address Undeliverable, Customer Exchange.
pub static A201: Finding = Finding {
    id: "A-201",
    sources: &[&F01],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
/// JP: the same list on the Japanese screen: 在庫なし, 購入者都合のキャンセル, その他の理由, 価格設定の誤り, 発送先住所に配送不可, 購入者からの交換依頼.
pub static A202: Finding = Finding {
    id: "A-202",
    sources: &[&F02],
    tier: Tier::Practitioner,
    seen_on: None,
    confidence: Confidence::Medium,
};
/// UK, ES, US: goods "configured, personalized, or inscribed", not size and colour alone, are "required to be accepted for return
/// only if there was a misspelling or other error … not the fault of the customer, the item arrives damaged, or the item is
/// materially different than what was ordered".
pub static A203: Finding = Finding {
    id: "A-203",
    sources: &[&F03, &F04, &F05],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
/// EU: "Starting 15 February 2023, custom and personalised products purchased on Amazon will no longer be eligible for returns …
/// Custom products ineligible for returns include those that are made to order or personalised with names, designs, or
/// inscriptions."
pub static A204: Finding = Finding {
    id: "A-204",
    sources: &[&F06],
    tier: Tier::Official,
    seen_on: Some("2023-02-15"),
    confidence: Confidence::Medium,
};
/// UK: Handmade and Amazon Custom are "exempt from automated return authorisations" and come "for manual review and
/// authorisation", within 24 hours.
pub static A205: Finding = Finding {
    id: "A-205",
    sources: &[&F07],
    tier: Tier::Official,
    seen_on: None,
    confidence: Confidence::High,
};
/// EU: "Starting September 30, 2022, seller-fulfilled items returned using the Prepaid return label program will be
/// automatically eligible for refund at first scan"; which marketplaces is not said, and abuse is looked at.
pub static A206: Finding = Finding {
    id: "A-206",
    sources: &[&F08],
    tier: Tier::Official,
    seen_on: Some("2022-09-30"),
    confidence: Confidence::Medium,
};
