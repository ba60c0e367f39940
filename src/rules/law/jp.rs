//! Japan: 特定商取引法, 民法, 電子消費者契約特例法, 消費者契約法.
//!
//! Rows follow the dossier's table D-JP-01 to D-JP-30. What decides most often: was the return
//! special clause (返品特約) shown on the product page *and* on the order screen?

use super::{CHANGE, MISTAKE, NO_FAULT, NOT_ARRIVED, right};
use crate::fact::{
    Cond, Fact, age_check, answer as a, grace_period, parcel as p, reason as r, regime,
    return_terms as t, statutory_window as w, terms_cover,
};
use crate::rule::{Right, Rule, Yield};
use crate::sources::jp::*;
use crate::text::{Text, text};
use crate::timeline::{Due, When};

const JP: Cond = Fact::Regime.is(regime::JP);
const CONSUMER: Cond = Fact::BuyerIsBusiness.no();
const TRADER: Cond = Fact::SellerIsBusiness.yes();

const RETURN_MAY_BE_REFUSED: Text = text(
    "返品は断れます(法律上の取消権はありません)。",
    "The return may be refused: the law gives no right to it.",
);
const RETURN_MUST_BE_ACCEPTED: Text = text(
    "返品の申し出は断れません。送料は購入者の負担、返金は商品の返却と引き換えです。",
    "The return cannot be refused. The buyer pays the postage; the refund is due against the goods.",
);

/// Whether the buyer may withdraw without a reason, under the law and the shop's own terms.
pub static WITHDRAWALS: &[Rule] = &[
    // D-JP-30
    Rule::law(
        "jp.business-buyer",
        &[JP, Fact::BuyerIsBusiness.yes()],
        right(Right::None, text("事業者の購入には、消費者向けの取消権はありません。", "A business buyer has no consumer right to withdraw."), RETURN_MAY_BE_REFUSED),
        &L052,
        text(
            "事業者としての注文には特定商取引法・消費者契約法は適用されず、契約と商法によります。",
            "Orders placed as a business are outside mail-order and consumer contract law; the contract and the Commercial Code decide.",
        ),
    )
    .also(&[&L001]),
    // L-JP-024
    Rule::law(
        "jp.private-seller",
        &[JP, CONSUMER, Fact::SellerIsBusiness.no()],
        right(Right::None, text("個人の単発の販売には、通信販売の取消権は適用されません。", "A private one-off sale is outside the mail-order right to withdraw."), RETURN_MAY_BE_REFUSED),
        &L024,
        text(
            "営利目的で反復して売る人だけが販売業者です。個人の単発の販売は特定商取引法の通信販売に当たりません。",
            "Only those who sell repeatedly for profit are traders; a private one-off sale is outside mail-order law.",
        ),
    )
    .inferred(),
    // D-JP-11
    Rule::law(
        "jp.digital",
        &[JP, CONSUMER, TRADER, Fact::Digital.yes()],
        right(Right::None, text("デジタル商品には法定返品権がありません。規約の定めによります。", "Digital goods carry no statutory return right; the terms decide."), RETURN_MAY_BE_REFUSED),
        &L010,
        text(
            "法定返品権は商品と特定権利だけが対象で、ダウンロード販売などは含まれません。",
            "The statutory return right covers goods and specified rights only, not downloads.",
        ),
    )
    .also(&[&L062]),
    // D-JP-11
    Rule::law(
        "jp.service",
        &[JP, CONSUMER, TRADER, Fact::Digital.no(), Fact::Service.yes()],
        right(Right::None, text("サービスには法定返品権がありません。規約の定めによります。", "Services carry no statutory return right; the terms decide."), RETURN_MAY_BE_REFUSED),
        &L010,
        text("法定返品権は役務(サービス)には適用されません。", "The statutory return right does not cover services."),
    )
    .also(&[&L062]),
    // D-JP-01, -03, -06
    Rule::law(
        "jp.withdraw.before-receipt",
        &[
            JP,
            CONSUMER,
            TRADER,
            Fact::Digital.no(),
            Fact::Service.no(),
            Fact::ReturnTerms.is(t::NOT_SHOWN | t::SHOWN_ONCE),
            Fact::StatutoryWindow.is(w::BEFORE_RECEIPT),
        ],
        right(
            Right::Withdraw,
            text(
                "断れません。返品特約が商品ページと注文画面の両方にないため、購入者は法律上キャンセルできます。",
                "It cannot be refused: the return terms were not shown both on the product page and on the order screen, so the law lets the buyer cancel.",
            ),
            RETURN_MUST_BE_ACCEPTED,
        ),
        &L003,
        text(
            "返品特約が商品ページと注文画面の両方に表示されていない場合、購入者は商品を受け取った日を1日目として8日目まで、理由なく取り消せます(特定商取引法15条の3)。受け取る前も含むと読めます。",
            "Unless the return terms were shown both on the product page and on the order screen, the buyer may cancel without a reason until day 8, the day of receipt being day 1 (特定商取引法15条の3); by its text also before receipt.",
        ),
    )
    .also(&[&L004, &L005, &L006, &L008, &L011, &L012])
    .inferred(),
    // D-JP-08
    Rule::law(
        "jp.withdraw.within-8-days",
        &[
            JP,
            CONSUMER,
            TRADER,
            Fact::Digital.no(),
            Fact::Service.no(),
            Fact::ReturnTerms.is(t::NOT_SHOWN | t::SHOWN_ONCE),
            Fact::StatutoryWindow.is(w::RUNNING),
        ],
        right(
            Right::Withdraw,
            text(
                "断れません。返品特約が商品ページと注文画面の両方にないため、購入者は法律上キャンセルできます。",
                "It cannot be refused: the return terms were not shown both on the product page and on the order screen, so the law lets the buyer cancel.",
            ),
            RETURN_MUST_BE_ACCEPTED,
        ),
        &L003,
        text(
            "返品特約が商品ページと注文画面の両方に表示されていない場合、購入者は商品を受け取った日を1日目として8日目まで、理由なく取り消せます(特定商取引法15条の3)。",
            "Unless the return terms were shown both on the product page and on the order screen, the buyer may cancel without a reason until day 8, the day of receipt being day 1 (特定商取引法15条の3).",
        ),
    )
    .also(&[&L004, &L006, &L008, &L011, &L012]),
    // D-JP-09
    Rule::law(
        "jp.withdraw.over",
        &[
            JP,
            CONSUMER,
            TRADER,
            Fact::Digital.no(),
            Fact::Service.no(),
            Fact::ReturnTerms.is(t::NOT_SHOWN | t::SHOWN_ONCE),
            Fact::StatutoryWindow.is(w::OVER),
        ],
        right(
            Right::None,
            text("法定返品権の期間(受取日を含む8日)は過ぎています。", "The statutory period (8 days, receipt day included) is over."),
            text(
                "返品は断れます。法定返品権の期間(受取日を含む8日)を過ぎています。",
                "The return may be refused: the statutory period (8 days, receipt day included) is over.",
            ),
        ),
        &L004,
        text(
            "法定返品権は、受け取った日を1日目として8日目の終わりまでです。休日による延長はありません。",
            "The statutory right ends with day 8, the day of receipt being day 1; no extension for holidays.",
        ),
    )
    .also(&[&L003]),
    // D-JP-05
    Rule::law(
        "jp.terms.returns-only",
        &[
            JP,
            CONSUMER,
            TRADER,
            Fact::Digital.no(),
            Fact::Service.no(),
            Fact::ReturnTerms.is(t::SHOWN_BOTH),
            Fact::TermsCover.is(terms_cover::RETURNS),
            Fact::StatutoryWindow.is(w::BEFORE_RECEIPT),
        ],
        right(
            Right::Unsettled,
            text(
                "特約が到着後の返品だけを定めているため、到着前の取消しを断れるかは定まっていません。受けるのが安全です。",
                "The terms cover only returns after arrival, so whether a cancellation before arrival may be refused is unsettled. Accepting is the safe course.",
            ),
            text(
                "特約が到着後の返品だけを定めているため、到着前の取消しを断れるかは定まっていません。",
                "The terms cover only returns after arrival; whether the buyer may still cancel before arrival is unsettled.",
            ),
        ),
        &L005,
        text(
            "到着後の返品だけを定めた特約が、到着前の取消権まで排除するかは、公式の解釈が見つかっていません。",
            "Whether terms that cover only returns displace the right before arrival is not settled by any official text found.",
        ),
    )
    .also(&[&L006])
    .unsettled(),
    // D-JP-04, -07, -02
    Rule::shop_terms(
        "jp.terms.exclude-before-receipt",
        &[
            JP,
            CONSUMER,
            TRADER,
            Fact::Digital.no(),
            Fact::Service.no(),
            Fact::ReturnTerms.is(t::SHOWN_BOTH),
            Fact::TermsCover.is(terms_cover::CANCELLATIONS_AND_RETURNS),
            Fact::StatutoryWindow.is(w::BEFORE_RECEIPT),
            Fact::TermsGrant.no(),
        ],
        right(
            Right::None,
            text("返品特約が有効に表示されており、法律上の取消権はありません。", "The terms were validly shown, so the law gives no right to cancel."),
            text(
                "返品は、表示した返品特約のとおりに断れます。受取拒否をしてもキャンセルにはなりません。",
                "The return may be refused under the terms shown; refusing the parcel does not cancel the order either.",
            ),
        ),
        &L006,
        text(
            "キャンセル・返品の特約が商品ページと注文画面の両方に表示されていれば、理由のない取消しは特約のとおりになります。",
            "Where terms on cancellation and return were shown on both the product page and the order screen, they govern.",
        ),
    )
    .also(&[&L007, &L046]),
    // Shop terms that grant more than the law
    Rule::shop_terms(
        "jp.terms.grant-before-receipt",
        &[
            JP,
            CONSUMER,
            TRADER,
            Fact::Digital.no(),
            Fact::Service.no(),
            Fact::ReturnTerms.is(t::SHOWN_BOTH),
            Fact::TermsCover.is(terms_cover::CANCELLATIONS_AND_RETURNS),
            Fact::StatutoryWindow.is(w::BEFORE_RECEIPT),
            Fact::TermsGrant.yes(),
        ],
        right(
            Right::Withdraw,
            text("断れません。店舗の特約がキャンセルを認めています。", "It cannot be refused: the shop's own terms grant it."),
            text(
                "返品は断れません。店舗の特約が返品を認めています(条件は表示どおり)。",
                "The return cannot be refused: the shop's own terms grant it, on the conditions shown.",
            ),
        ),
        &L007,
        text("店舗が表示した特約は、購入者に有利な内容でも店舗を拘束します。", "Terms the shop has shown bind it where they favour the buyer."),
    )
    .also(&[&L006]),
    // D-JP-10
    Rule::shop_terms(
        "jp.terms.grant-after-receipt",
        &[
            JP,
            CONSUMER,
            TRADER,
            Fact::Digital.no(),
            Fact::Service.no(),
            Fact::ReturnTerms.is(t::SHOWN_BOTH),
            Fact::StatutoryWindow.is(w::RUNNING | w::OVER),
            Fact::TermsGrant.yes(),
        ],
        right(
            Right::Withdraw,
            text("断れません。店舗の特約が返品を認めています。", "It cannot be refused: the shop's own terms grant it."),
            text(
                "返品は断れません。店舗の特約の期間内です(条件は表示どおり)。",
                "The return cannot be refused: it is within the shop's own terms, on the conditions shown.",
            ),
        ),
        &L007,
        text("店舗が表示した返品特約は、その期間と条件のとおり店舗を拘束します。", "The return terms the shop has shown bind it for their period and conditions."),
    )
    .also(&[&L006]),
    // D-JP-10
    Rule::shop_terms(
        "jp.terms.exclude-after-receipt",
        &[
            JP,
            CONSUMER,
            TRADER,
            Fact::Digital.no(),
            Fact::Service.no(),
            Fact::ReturnTerms.is(t::SHOWN_BOTH),
            Fact::StatutoryWindow.is(w::RUNNING | w::OVER),
            Fact::TermsGrant.no(),
        ],
        right(
            Right::None,
            text("返品特約が有効に表示されており、法律上の返品権はありません。", "The terms were validly shown, so the law gives no right to return."),
            text(
                "購入者都合の返品は、表示した返品特約のとおりに断れます(不良・誤配送は別です)。",
                "A change-of-mind return may be refused under the terms shown (defects and wrong items are another matter).",
            ),
        ),
        &L006,
        text(
            "返品特約が商品ページと注文画面の両方に表示されていれば、購入者都合の返品は特約のとおりになります。",
            "Where the return terms were shown on both the product page and the order screen, they govern change-of-mind returns.",
        ),
    )
    .also(&[&L007]),
];

/// What the buyer may do for the reason given.
pub static CLAIMS: &[Rule] = &[
    // The plain change of mind
    Rule::law(
        "jp.claim.none",
        &[JP, Fact::Reason.is(CHANGE)],
        right(
            Right::None,
            text("購入者の都合によるもので、店舗の責任は生じません。", "It is the buyer's own reason; the shop is at no fault."),
            RETURN_MAY_BE_REFUSED,
        ),
        &L007,
        text(
            "購入者の都合だけでは、返品特約で定めた以上の権利は生じません。",
            "A change of mind alone gives no more than the terms and the statutory return right.",
        ),
    ),
    // D-JP-12, -15
    Rule::law(
        "jp.mistake.no-confirm-step",
        &[JP, CONSUMER, TRADER, Fact::Reason.is(MISTAKE), Fact::ConfirmStep.no()],
        right(
            Right::Rescind,
            text(
                "断れません。注文前に確認・訂正する画面がなかったため、購入者は間違えた注文を取り消せます。",
                "It cannot be refused: without a step to check and correct the order, the buyer may undo a mistaken order.",
            ),
            text(
                "返品は断れません。確認画面のない誤注文は取り消せます(返送料の負担は定めがありません)。",
                "The return cannot be refused: a mistaken order without a confirm step may be undone (who pays the postage is not settled).",
            ),
        ),
        &L035,
        text(
            "申込み内容を確認する画面がない場合、操作を誤った購入者は、重大な過失があっても取り消せます(電子消費者契約特例法3条)。",
            "Where the screen gave no step to confirm the order, a buyer who slipped may undo it even if grossly careless (電子消費者契約特例法3条).",
        ),
    )
    .also(&[&L034, &L036]),
    // D-JP-13, -15
    Rule::law(
        "jp.mistake.confirmed",
        &[
            JP,
            Fact::Reason.is(MISTAKE),
            Fact::ConfirmStep.yes(),
        ],
        right(
            Right::None,
            text(
                "確認画面を経た誤注文は、断れると考えられます。",
                "With a confirm step a mistaken order can defensibly be refused.",
            ),
            text(
                "確認画面を経た誤注文の返品は、断れると考えられます(明らかにおかしな注文は別です)。",
                "With a confirm step the return can defensibly be refused (unless the order was plainly absurd).",
            ),
        ),
        &L035,
        text(
            "確認・訂正できる画面があれば、重大な過失のある誤注文は取り消せません。ただし、明らかにおかしな注文などは事案によります。",
            "Where the buyer could check and correct, a grossly careless mistake cannot be undone; plainly absurd orders depend on the case.",
        ),
    )
    .also(&[&L034])
    .inferred(),
    // D-JP-30 for mistakes and misleading screens
    Rule::law(
        "jp.claim.business-buyer",
        &[JP, Fact::BuyerIsBusiness.yes(), Fact::Reason.is(r::MISLED_BY_ORDER_SCREEN)],
        right(
            Right::None,
            text("事業者の注文には、注文画面の表示を理由とする取消権はありません。", "A business buyer cannot rescind for the order screen."),
            RETURN_MAY_BE_REFUSED,
        ),
        &L001,
        text(
            "注文画面の表示による取消しは、消費者の注文だけに認められます。",
            "Rescission for a misleading order screen is open to consumers only.",
        ),
    )
    .also(&[&L052])
    .inferred(),
    Rule::law(
        "jp.claim.private-seller",
        &[JP, CONSUMER, Fact::SellerIsBusiness.no(), Fact::Reason.is(r::MISLED_BY_ORDER_SCREEN)],
        right(
            Right::None,
            text("個人の単発の販売には、注文画面の表示義務は適用されません。", "The duties on order screens do not bind a private one-off seller."),
            RETURN_MAY_BE_REFUSED,
        ),
        &L024,
        text("注文画面の表示義務は、販売業者だけが負います。", "Only traders owe the order-screen duties."),
    )
    .inferred(),
    Rule::law(
        "jp.mistake.business-buyer",
        &[JP, Fact::BuyerIsBusiness.yes(), Fact::Reason.is(MISTAKE), Fact::ConfirmStep.no()],
        right(
            Right::None,
            text("事業者の誤注文は、重大な過失があれば取り消せません。", "A business buyer's careless mistake cannot be undone."),
            RETURN_MAY_BE_REFUSED,
        ),
        &L034,
        text(
            "確認画面の特例は消費者だけのもので、事業者の重大な過失による誤注文は取り消せません。",
            "The confirm-screen rule protects consumers only; a business buyer's gross carelessness bars rescission.",
        ),
    )
    .also(&[&L035])
    .inferred(),
    Rule::law(
        "jp.mistake.private-seller",
        &[JP, CONSUMER, Fact::SellerIsBusiness.no(), Fact::Reason.is(MISTAKE), Fact::ConfirmStep.no()],
        right(
            Right::None,
            text("個人どうしの売買では、重大な過失のある誤注文は取り消せません。", "Between private persons a grossly careless mistake cannot be undone."),
            RETURN_MAY_BE_REFUSED,
        ),
        &L034,
        text(
            "確認画面の特例は事業者と消費者の契約だけに適用されます。",
            "The confirm-screen rule applies only between a business and a consumer.",
        ),
    )
    .also(&[&L035])
    .inferred(),
    // D-JP-16
    Rule::law(
        "jp.misled-by-order-screen",
        &[JP, CONSUMER, TRADER, Fact::Reason.is(r::MISLED_BY_ORDER_SCREEN)],
        right(
            Right::Rescind,
            text(
                "断れません。注文画面の表示に誤認があれば、購入者は取り消せます。",
                "It cannot be refused: a buyer misled by the order screen may rescind.",
            ),
            text(
                "返品は断れません。注文画面の表示による誤認は取り消せます。",
                "The return cannot be refused: a buyer misled by the order screen may rescind.",
            ),
        ),
        &L015,
        text(
            "最終確認画面の表示が不足・虚偽・誤認させるもので、それを信じて注文した場合、購入者は取り消せます(特定商取引法15条の4。気づいてから1年、契約から5年)。",
            "If the order screen omitted, falsified or blurred what it must show, the buyer may rescind (特定商取引法15条の4: 1 year from learning, 5 from the contract).",
        ),
    )
    .also(&[&L014]),
    // D-JP-25
    Rule::law(
        "jp.minor.no-consent",
        &[JP, CONSUMER, Fact::Reason.is(r::MINOR), Fact::GuardianConsent.no(), Fact::AgeCheck.is(age_check::NONE)],
        right(
            Right::Rescind,
            text(
                "断れません。保護者の同意がない未成年者の注文は取り消せます。",
                "It cannot be refused: a minor's order without consent may be rescinded.",
            ),
            text(
                "返品は断れません。未成年者は残っている利益の範囲で返せば足ります。",
                "The return cannot be refused; a minor gives back only what is left.",
            ),
        ),
        &L037,
        text(
            "18歳未満の人が法定代理人の同意なくした注文は取り消せます(小遣いの範囲などを除く)。",
            "An order by a person under 18 without the representative's consent may be rescinded (pocket money and the like excepted).",
        ),
    ),
    // D-JP-26
    Rule::law(
        "jp.minor.age-check",
        &[JP, CONSUMER, Fact::Reason.is(r::MINOR), Fact::GuardianConsent.no(), Fact::AgeCheck.is_not(age_check::NONE)],
        right(
            Right::Unsettled,
            text(
                "年齢確認で偽りがあった場合に取消しを断れるかは、事案によります。受けるのが安全です。",
                "Whether a minor's false answer to an age check bars rescission depends on the case. Accepting is the safe course.",
            ),
            text(
                "年齢確認での偽りが「詐術」に当たるかは事案により、返品を断れるかは決められません。",
                "Whether a false answer to the age check counts as trickery depends on the case.",
            ),
        ),
        &L037,
        text(
            "未成年者が詐術で成年と信じさせたときは取り消せませんが、年齢のチェック欄だけで詐術と言えるかは定まっていません。",
            "A minor who used trickery cannot rescind, but whether ticking an age box is trickery is not settled.",
        ),
    )
    .unsettled(),
    // L-JP-037
    Rule::law(
        "jp.minor.own-business",
        &[JP, Fact::BuyerIsBusiness.yes(), Fact::Reason.is(r::MINOR), Fact::GuardianConsent.no()],
        right(
            Right::Unsettled,
            text(
                "営業を許された未成年者の注文は取り消せません。許可があったかが分からないうちは、受けるのが安全です。",
                "A minor licensed to run a business cannot rescind an order made for it. While the licence is unknown, accepting is the safe course.",
            ),
            text(
                "営業の許可があったかによるため、返品を断れるかは決められません。",
                "Whether the return may be refused depends on the licence to run a business.",
            ),
        ),
        &L037,
        text(
            "営業を許された未成年者が、その営業のためにした注文は取り消せません。",
            "A minor licensed to run a business cannot rescind orders made for that business.",
        ),
    )
    .unsettled(),
    // L-JP-037
    Rule::law(
        "jp.minor.consented",
        &[JP, Fact::Reason.is(r::MINOR), Fact::GuardianConsent.yes()],
        right(
            Right::None,
            text("保護者の同意があった注文は、未成年を理由には取り消せません。", "With the guardian's consent, minority is no ground to rescind."),
            RETURN_MAY_BE_REFUSED,
        ),
        &L037,
        text("法定代理人の同意がある注文は、未成年を理由に取り消せません。", "An order made with the representative's consent cannot be rescinded for minority."),
    ),
    // D-JP-18
    Rule::law(
        "jp.late.not-overdue",
        &[JP, Fact::Reason.is(r::LATE), Fact::Parcel.is(NOT_ARRIVED), Fact::Overdue.no(), Fact::EssentialDateMissed.no()],
        right(
            Right::None,
            text("約束の日をまだ過ぎていないため、遅れを理由には取り消せません。", "The promised date has not passed, so lateness gives no right to cancel."),
            text("約束の日をまだ過ぎていないため、遅れを理由とする返品は断れます。", "The promised date has not passed: lateness gives no right to return."),
        ),
        &L038,
        text("期限の定めがあるときは、その日を過ぎて初めて履行遅滞になります。", "Where a date was fixed the seller is in default only once it has passed."),
    ),
    // D-JP-18
    Rule::law(
        "jp.late.demand-first",
        &[
            JP,
            Fact::Reason.is(r::LATE),
            Fact::Parcel.is(NOT_ARRIVED),
            Fact::Overdue.yes(),
            Fact::GracePeriod.is(grace_period::NOT_SET | grace_period::RUNNING),
            Fact::EssentialDateMissed.no(),
        ],
        right(
            Right::Cure,
            text(
                "遅れています。確実な新しい日を示して届けるか、返金してください。相当の期間を過ぎると購入者は解除できます。",
                "It is late: deliver by a firm new date or refund. After a reasonable period the buyer may end the contract.",
            ),
            text(
                "遅れています。すぐに届けるか返金してください。相当の期間を過ぎると購入者は解除できます。",
                "It is late: deliver now or refund. After a reasonable period the buyer may end the contract.",
            ),
        ),
        &L038,
        text(
            "期日を過ぎた場合、購入者は相当の期間を定めて催促し、その期間内に履行がなければ解除できます(期間の日数は法律にありません)。",
            "Once late, the buyer sets a reasonable period and may end the contract when it passes (no number of days in the law).",
        ),
    )
    .also(&[&L043]),
    // D-JP-18
    Rule::law(
        "jp.late.grace-over",
        &[
            JP,
            Fact::Reason.is(r::LATE),
            Fact::Parcel.is(NOT_ARRIVED),
            Fact::Overdue.yes(),
            Fact::GracePeriod.is(grace_period::OVER),
            Fact::EssentialDateMissed.no(),
        ],
        right(
            Right::Terminate,
            text("断れません。催促の期間を過ぎており、購入者は契約を解除できます。", "It cannot be refused: the additional period has passed and the buyer may end the contract."),
            text("断れません。催促の期間を過ぎており、全額の返金が必要です。", "It cannot be refused: the additional period has passed and everything is to be paid back."),
        ),
        &L038,
        text("購入者が定めた相当の期間が過ぎれば、契約を解除できます。", "When the additional period has passed the buyer may end the contract."),
    )
    .also(&[&L043, &L044]),
    // D-JP-19
    Rule::law(
        "jp.late.essential-date",
        &[JP, Fact::Reason.is(r::LATE), Fact::Parcel.is(NOT_ARRIVED), Fact::EssentialDateMissed.yes()],
        right(
            Right::Terminate,
            text("断れません。その日に必要だと分かっていた注文で、購入者はすぐに解除できます。", "It cannot be refused: the date was essential and known, so the buyer may end the contract at once."),
            text("断れません。その日でなければ意味のない注文で、全額の返金が必要です。", "It cannot be refused: the essential date was missed and everything is to be paid back."),
        ),
        &L038,
        text("贈り物や行事など、その日でなければ目的を達せられない注文は、催促なしに解除できます。", "Where the date was essential (a gift, an event) the buyer may end the contract without a further period."),
    )
    .also(&[&L043]),
    // Late, but arrived: no row in the dossier
    Rule::law(
        "jp.late.arrived",
        &[JP, Fact::Reason.is(r::LATE), Fact::Parcel.is(p::DELIVERED | p::COMING_BACK | p::BACK)],
        right(
            Right::Unsettled,
            text("届いたあとの遅延の扱いは事案によります。受けるのが安全です。", "What lateness means once the goods have arrived depends on the case. Accepting is the safe course."),
            text("遅れて届いた商品の返品を断れるかは、事案により決められません。", "Whether a late but completed delivery may be sent back depends on the case."),
        ),
        &L038,
        text("届いたあとの遅延について、資料に定めはありません。", "The dossier has no rule for lateness after arrival."),
    )
    .unsettled(),
    // D-JP-21
    Rule::law(
        "jp.lost",
        &[JP, Fact::Parcel.is(p::LOST)],
        right(
            Right::Cure,
            text("断れません。届くまでの紛失・破損は販売者の負担です。再送か返金を選んでもらってください。", "It cannot be refused: the seller bears the risk until delivery. Offer resending or a refund."),
            text("断れません。届くまでの紛失・破損は販売者の負担で、再送か返金が必要です。", "It cannot be refused: the seller bears the risk until delivery, so resend or refund."),
        ),
        &L039,
        text("購入者に渡るまでの滅失の危険は販売者が負い、届けられなければ購入者は解除できます。", "The seller bears the risk until hand-over; if delivery is impossible the buyer may cancel."),
    )
    .also(&[&L038])
    .overrides(&["jp.*"]),
    // D-JP-21
    Rule::law(
        "jp.not-received",
        &[JP, Fact::Reason.is(r::NOT_RECEIVED)],
        right(
            Right::Cure,
            text("届いていないという申し出は断れません。配送状況を調べ、再送か返金で対応します。", "A claim of non-receipt cannot simply be refused: trace the parcel, then resend or refund."),
            text("断るだけでは済みません。配送状況を調べ、再送か返金で対応します。", "A plain no is not open: trace the parcel, then resend or refund."),
        ),
        &L039,
        text("引き渡しは購入者の住所で行うもので、届いたことの確認が要ります。", "Delivery is owed at the buyer's address; that it arrived has to be established."),
    )
    .also(&[&L038]),
    // D-JP-22, -24
    Rule::law(
        "jp.non-conformity",
        &[JP, Fact::Reason.is(r::DEFECTIVE | r::NOT_AS_DESCRIBED)],
        right(
            Right::Cure,
            text("断れません。不良・説明違いには、修理・交換・返金などの対応が必要です。", "It cannot be refused: a defect or misdescription calls for repair, replacement or refund."),
            text("断れません。特約にかかわらず、修理・交換、できなければ返金が必要です(送料は店舗負担)。", "It cannot be refused, whatever the terms say: repair or replace, else refund, postage on the shop."),
        ),
        &L040,
        text(
            "契約に適合しない商品について、購入者は修理・交換などを求め、応じなければ代金減額や解除ができます。「返品不可」の特約では排除できません。",
            "For goods that do not conform the buyer may demand repair or replacement, then a price cut or cancellation; \"no returns\" does not exclude this.",
        ),
    )
    .also(&[&L041, &L042, &L061]),
    // D-JP-23
    Rule::law(
        "jp.wrong-or-missing",
        &[JP, Fact::Reason.is(r::WRONG_ITEM | r::MISSING_PART)],
        right(
            Right::Cure,
            text("断れません。正しい商品・不足品を送るか、返金してください。", "It cannot be refused: send the right or missing goods, or refund."),
            text("断れません。正しい商品・不足品を送るか、返金が必要です(回収の送料は店舗負担)。", "It cannot be refused: send the right or missing goods, or refund; collection at the shop's cost."),
        ),
        &L040,
        text("誤配送・不足は契約不適合で、引き取りや再送の費用は販売者の負担です。", "A wrong or incomplete delivery is a non-conformity; collecting and resending is at the seller's cost."),
    )
    .also(&[&L041, &L042]),
    // D-JP-20
    Rule::law(
        "jp.seller-cannot-deliver",
        &[JP, Fact::Reason.is(r::OUT_OF_STOCK | r::PRICE_ERROR)],
        right(
            Right::Terminate,
            text("店舗が届けられない以上、断れません。全額を直ちに返金してください。", "As the shop does not deliver, it cannot be refused: refund everything at once."),
            text("店舗の事情によるため、全額の返金が必要です。", "The cause is the shop's: everything is to be paid back."),
        ),
        &L039,
        text("販売者が届けられないときは、購入者は直ちに解除できます。前払いの注文を断るときは、直ちに返金しその方法を知らせます。", "Where the seller cannot deliver the buyer may cancel at once; a prepaid order that is not accepted is refunded at once, saying how."),
    )
    .also(&[&L017]),
];

/// Clocks, periods and warnings that the law adds, whatever the marketplace.
pub static EFFECTS: &[Rule] = &[
    Rule::law(
        "jp.window.statutory-return",
        &[
            JP,
            CONSUMER,
            Fact::Reason.is(NO_FAULT),
            Fact::ReturnTerms.is(t::NOT_SHOWN | t::SHOWN_ONCE),
            Fact::StatutoryWindow.is(w::RUNNING | w::OVER),
        ],
        Yield::Window { id: "statutory-return", from: Due::Start(When::OrderedAt), until: Due::EndOfDayAfter(When::DeliveredAt, 7) },
        &L004,
        text(
            "法定返品権の期間(受取日を1日目として8日目まで。通知が届く必要があります)",
            "Statutory return right: until day 8, receipt being day 1; the notice must arrive in time",
        ),
    )
    .also(&[&L003, &L012]),
    Rule::law(
        "jp.duty.refund-at-once",
        &[JP, Fact::Answer.is(a::MUST_ACCEPT | a::SELLER_CANCELS), Fact::Parcel.is(p::NOT_STARTED | p::IN_PRODUCTION | p::PACKED | p::LABELLED)],
        Yield::Duty {
            id: "refund-without-delay",
            due: Due::None,
            limit: Some(text("直ちに(法律に日数の定めはありません)", "at once (the law names no number of days)")),
            if_missed: Some(text("年3%の利息と、行政処分の対象になるおそれがあります。", "Interest of 3 % a year, and the authority may act.")),
        },
        &L045,
        text(
            "受け取った代金を直ちに返し、その方法を購入者に知らせてください。",
            "Pay back what was received at once and tell the buyer how.",
        ),
    )
    .also(&[&L017, &L020, &L044]),
    Rule::law(
        "jp.duty.refund-against-goods",
        &[JP, Fact::AnswerThen.is(a::MUST_ACCEPT)],
        Yield::Duty {
            id: "refund-against-goods",
            due: Due::None,
            limit: Some(text("商品の返却と引き換え", "against the goods")),
            if_missed: Some(text("年3%の利息と、行政処分の対象になるおそれがあります。", "Interest of 3 % a year, and the authority may act.")),
        },
        &L043,
        text(
            "返送先と送料の負担を知らせ、商品が戻るのと引き換えに返金してください。",
            "Give the return address and who pays the postage; refund against the goods.",
        ),
    )
    .also(&[&L008, &L009, &L045]),
    Rule::law(
        "jp.warning.false-reason",
        &[JP, Fact::Answer.is(a::MAY_REFUSE | a::NOT_A_CANCELLATION | a::ACCEPT_ADVISED | a::UNSETTLED | a::MUST_ACCEPT)],
        Yield::Warning("false-reason-is-an-offence"),
        &L019,
        text(
            "キャンセルを妨げるために事実と違う理由を伝えることは、犯罪になり得ます(特定商取引法13条の2)。本当の理由だけを書いてください。",
            "Giving a false reason to stop a cancellation can be an offence (特定商取引法13条の2). State only what is true.",
        ),
    ),
    Rule::law(
        "jp.warning.no-cooling-off",
        &[JP, Fact::Reason.is(NO_FAULT), Fact::ReturnTerms.is(t::SHOWN_BOTH), Fact::Answer.is(a::MAY_REFUSE | a::NOT_A_CANCELLATION)],
        Yield::Warning("no-cooling-off-in-mail-order"),
        &L002,
        text(
            "通信販売にクーリング・オフはありませんが、返品特約の表示が不十分だと8日間の返品権が生じます。表示の記録を残してください。",
            "Mail order has no cooling-off, but insufficiently shown terms give the 8-day right. Keep proof of how they were shown.",
        ),
    )
    .also(&[&L006]),
    Rule::law(
        "jp.warning.no-cancellation-fee",
        &[JP, CONSUMER, Fact::Answer.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED), Fact::Reason.is(NO_FAULT)],
        Yield::Warning("cancellation-fee-cap"),
        &L062,
        text(
            "キャンセル料は、平均的な損害を超える部分が無効です。発送前の在庫品では、ほぼ請求できません。",
            "A cancellation fee above the average loss is void; for stock goods before dispatch that is close to nothing.",
        ),
    ),
    Rule::law(
        "jp.unknown.before-delivery",
        &[JP, CONSUMER, Fact::Reason.is(NO_FAULT), Fact::StatutoryWindow.is(w::BEFORE_RECEIPT), Fact::ReturnTerms.is(t::NOT_SHOWN | t::SHOWN_ONCE)],
        Yield::Unknown("jp.withdrawal-before-delivery"),
        &L005,
        text(
            "到着前にも法定返品権が使えることは条文から読めますが、明言した公式の解釈は見つかっていません。",
            "That the right can be used before arrival follows from the text; no official statement saying so was found.",
        ),
    )
    .inferred(),
    Rule::law(
        "jp.unknown.outbound-shipping",
        &[JP, CONSUMER, Fact::Reason.is(NO_FAULT), Fact::ReturnTerms.is(t::NOT_SHOWN | t::SHOWN_ONCE), Fact::Answer.is(a::MUST_ACCEPT | a::NOT_A_CANCELLATION | a::MAY_REFUSE), Fact::StatutoryWindow.is_not(w::OVER)],
        Yield::Unknown("jp.outbound-shipping"),
        &L009,
        text(
            "行きの送料も返すべきかは、法律に明文がありません。代金と送料の全額を返すのが安全な読み方です。",
            "Whether outbound shipping has to be refunded is not written; refunding everything paid is the safe reading.",
        ),
    )
    .inferred(),
    Rule::law(
        "jp.unknown.mistake-confirmed",
        &[JP, Fact::Reason.is(MISTAKE), Fact::ConfirmStep.yes()],
        Yield::Unknown("jp.gross-negligence"),
        &L034,
        text(
            "確認画面があっても、明らかにおかしな注文や、発送準備の前に申し出があった場合は取り消せることがあります。",
            "Even with a confirm step, an obviously absurd order, or one reported before anything was done, may still be undone.",
        ),
    )
    .also(&[&L035])
    .unsettled(),
    Rule::law(
        "jp.unknown.mistake-postage",
        &[JP, Fact::Reason.is(MISTAKE | r::MINOR), Fact::AnswerThen.is(a::MUST_ACCEPT)],
        Yield::Unknown("jp.rescission-return-postage"),
        &L036,
        text("取消しの場合の返送料をどちらが負担するかは、定めがありません。", "Who pays return postage on rescission is not settled."),
    )
    .unsettled(),
    Rule::law(
        "jp.unknown.reasonable-period",
        &[JP, Fact::Reason.is(r::LATE), Fact::Parcel.is(NOT_ARRIVED)],
        Yield::Unknown("jp.reasonable-period"),
        &L038,
        text("「相当の期間」が何日かは、法律に定めがありません。", "How long a \"reasonable period\" is, is not in the law."),
    )
    .unsettled(),
];
