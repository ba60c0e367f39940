//! Japan: 特定商取引法, 民法, 電子消費者契約特例法, 消費者契約法.
//!
//! Rows follow the dossier's table D-JP-01 to D-JP-30. What decides most often: was the return
//! special clause (返品特約) shown on the product page *and* on the order screen?

pub mod sources;

use super::{CHANGE, FAULTY, MISTAKE, NO_FAULT, NOT_ARRIVED, NOT_SHIPPED, right};
use crate::law::jp::sources::*;
use kotowari::fact::{
    Cond, Fact, accepted, age_check, answer as a, channel, defect_notice, grace_period,
    minimum_term, parcel as p, reason as r, regime, return_terms as t, statutory_window as w,
    stop_notice, terms_cover,
};
use kotowari::rule::{Right, Rule, Yield};
use kotowari::rulebook::Law;
use kotowari::text::{Text, text};
use kotowari::timeline::{Due, When};

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

const STOPPED_IN_TIME: Text = text(
    "断れません。締切までの申し出なので、次回以降のお届けは止めなければなりません(届いた分の返品は別です)。",
    "It cannot be refused: asked in time, the deliveries from the next one on have to stop (returning what has arrived is another matter).",
);
const STOPPED_SAYS: Text = text(
    "定期購入の解約は、最終確認画面で示した条件(何日前までか)によります。締切までに申し出があれば次回から止め、その分の代金は請求できません。法律に無条件の中途解約権はありません。",
    "Ending a subscription follows the conditions on the order screen (so many days before). Asked in time it ends with the next delivery, for which nothing is charged; the law gives no free exit beyond that.",
);

/// Everything it says.
pub const LAW: Law = Law {
    withdrawals: WITHDRAWALS,
    claims: CLAIMS,
    effects: EFFECTS,
};

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
    // D-JP-17: the next delivery, stopped in time under the terms
    Rule::law(
        "jp.subscription.in-time",
        &[
            JP,
            CONSUMER,
            TRADER,
            Fact::Subscription.yes(),
            Fact::Channel.is(channel::SUBSCRIPTION_PAGE),
            Fact::StopNotice.is(stop_notice::IN_TIME),
            Fact::MinimumTerm.is_not(minimum_term::SHOWN),
        ],
        right(Right::Withdraw, STOPPED_IN_TIME, STOPPED_IN_TIME),
        &L016,
        STOPPED_SAYS,
    )
    .also(&[&L019, &L063])
    .overrides(&["jp.digital", "jp.service", "jp.terms.*", "jp.withdraw.*"])
    .inferred(),
    Rule::law(
        "jp.subscription.in-time-unshipped",
        &[
            JP,
            CONSUMER,
            TRADER,
            Fact::Subscription.yes(),
            Fact::Channel.is_not(channel::SUBSCRIPTION_PAGE),
            Fact::Parcel.is(NOT_SHIPPED),
            Fact::StopNotice.is(stop_notice::IN_TIME),
            Fact::MinimumTerm.is_not(minimum_term::SHOWN),
        ],
        right(Right::Withdraw, STOPPED_IN_TIME, STOPPED_IN_TIME),
        &L016,
        STOPPED_SAYS,
    )
    .also(&[&L019, &L063])
    .overrides(&["jp.digital", "jp.service", "jp.terms.*", "jp.withdraw.*"])
    .inferred(),
    // L-JP-015, -016: a minimum term that the order screen did not show
    Rule::law(
        "jp.subscription.minimum-not-shown",
        &[
            JP,
            CONSUMER,
            TRADER,
            Fact::Subscription.yes(),
            Fact::MinimumTerm.is(minimum_term::NOT_SHOWN),
            Fact::Reason.is(NO_FAULT | r::MISLED_BY_ORDER_SCREEN),
        ],
        right(
            Right::Rescind,
            text(
                "断れません。最低期間・最低回数を最終確認画面に示していなかったため、購入者は取り消せます。",
                "It cannot be refused: the minimum term was not on the order screen, so the buyer may rescind.",
            ),
            text(
                "断れません。最低期間・最低回数を最終確認画面に示していなかったため、購入者は取り消せます(残っている利益の範囲で返せば足ります)。",
                "It cannot be refused: the minimum term was not on the order screen, so the buyer may rescind and gives back what is left.",
            ),
        ),
        &L016,
        text(
            "定期購入では、回数・期間・総額・解約の条件を最終確認画面に示さなければなりません。示されず、それと違うものと信じて注文した購入者は取り消せます(特定商取引法12条の6、15条の4)。",
            "For a subscription the order screen has to show number, term, totals and how to end it; a buyer who ordered without that, believing otherwise, may rescind (特定商取引法12条の6, 15条の4).",
        ),
    )
    .also(&[&L015, &L014])
    .overrides(&["jp.digital", "jp.service", "jp.terms.*", "jp.withdraw.*", "jp.subscription.in-time*"])
    .inferred(),
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
            Right::Unsettled,
            text(
                "確認画面があっても、購入者に重大な過失があったと言えなければ誤注文は取り消せます。事案によるため、受けるのが安全です。",
                "Even with a confirm step a mistaken order may be undone unless the buyer was grossly careless. It depends on the case; accepting is the safe course.",
            ),
            text(
                "確認画面を経た誤注文の返品を断れるかは、購入者に重大な過失があったかによります。受けるのが安全です。",
                "Whether a mistaken order made past a confirm step may be sent back depends on whether the buyer was grossly careless. Accepting is the safe course.",
            ),
        ),
        &L035,
        text(
            "確認・訂正できる画面があれば、重大な過失のある誤注文は取り消せません。ただし、明らかにおかしな注文などは事案によります。",
            "Where the buyer could check and correct, a grossly careless mistake cannot be undone; plainly absurd orders depend on the case.",
        ),
    )
    .also(&[&L034])
    .unsettled(),
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
        &[JP, Fact::Reason.is(r::OUT_OF_STOCK | r::PRICE_ERROR | r::WILL_NOT_SELL)],
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
    // L-JP-037
    Rule::law(
        "jp.window.ratification",
        &[JP, Fact::Reason.is(r::MINOR), Fact::GuardianConsent.no()],
        Yield::Window { id: "ratification-demand", from: Due::Start(When::Now), until: Due::EndOfMonthsAfter(When::Now, 1) },
        &L037,
        text(
            "保護者に追認するかを催告する場合の、最も早い期限(今日届いたとして1か月。返事がなければ追認とみなされます)",
            "If the guardian is asked to ratify: the earliest end of the period, one month from receipt today (silence counts as ratified)",
        ),
    ),
    Rule::law(
        "jp.alternative.ratification",
        &[JP, Fact::Reason.is(r::MINOR), Fact::GuardianConsent.no()],
        Yield::Alternative("demand-ratification"),
        &L037,
        text(
            "保護者に、1か月以上の期間を定めて追認するかどうかを書面で確かめる(返金を待たせる理由にはなりません)",
            "Ask the guardian in writing, giving at least one month, whether the order is ratified (no ground to delay a refund already due)",
        ),
    ),
    // L-JP-041
    Rule::law(
        "jp.window.defect-notice",
        &[JP, Fact::Reason.is(r::DEFECTIVE | r::NOT_AS_DESCRIBED)],
        Yield::Window { id: "defect-notice", from: Due::Start(When::BuyerLearnedAt), until: Due::EndOfMonthsAfter(When::BuyerLearnedAt, 12) },
        &L041,
        text(
            "購入者が不適合を知らせる期間(知った時から1年。数量の不足にはありません)",
            "The buyer's time to tell of a defect: 1 year from learning of it (none for a shortfall in quantity)",
        ),
    ),
    Rule::law(
        "jp.unknown.defect-notice-late",
        &[JP, Fact::Reason.is(r::DEFECTIVE | r::NOT_AS_DESCRIBED), Fact::DefectNotice.is(defect_notice::LATE)],
        Yield::Unknown("jp.defect-notice-late"),
        &L041,
        text(
            "知ってから1年を過ぎた通知では、権利が失われ得ます。ただし、店舗が知っていたか重大な過失で知らなかったときは別で、事案によります。対応するのが安全です。",
            "Told more than a year after learning of it the buyer may have lost the right, unless the shop knew or was grossly negligent not to; it depends on the case, and helping is the safe course.",
        ),
    )
    .unsettled(),
    // D-JP-30
    Rule::law(
        "jp.window.inspection",
        &[JP, Fact::BuyerIsBusiness.yes(), Fact::Reason.is(FAULTY)],
        Yield::Window { id: "merchants-inspection", from: Due::Start(When::DeliveredAt), until: Due::EndOfMonthsAfter(When::DeliveredAt, 6) },
        &L052,
        text(
            "商人どうしの売買で、直ちに見つからない不良を知らせる期間(受け取りから6か月)",
            "Between merchants: the time to find and report a hidden defect, 6 months from receipt",
        ),
    ),
    Rule::law(
        "jp.warning.inspection",
        &[JP, Fact::BuyerIsBusiness.yes(), Fact::Reason.is(FAULTY)],
        Yield::Warning("merchants-inspect-at-once"),
        &L052,
        text(
            "商人どうしの売買では、買主は受け取ったら遅滞なく検査し、すぐに知らせなければ請求できなくなります(店舗が知っていた場合などを除く)。知らせが遅かったかを確かめてください。",
            "Between merchants the buyer has to inspect without delay and report at once, or loses the claim (unless the seller knew). Check when you were told.",
        ),
    ),
    // D-JP-27, UNKNOWN-12
    Rule::law(
        "jp.unknown.work-or-sale",
        &[
            JP,
            Fact::MadeToOrder.yes(),
            Fact::Parcel.is(p::NOT_STARTED | p::IN_PRODUCTION),
            Fact::Reason.is(NO_FAULT),
        ],
        Yield::Unknown("jp.work-or-sale"),
        &L048,
        text(
            "注文を受けて作る契約が「請負」に当たれば、購入者は完成前なら損害を賠償していつでも解除できます(民法641条)。売買か請負かは事案によります。実費を明らかにして、それだけを請求して受けるのが安全です。",
            "If the contract is one for work (請負) the customer may cancel before completion by paying the damage (民法641条); whether it is that or a sale depends on the case. Accepting against the real, itemised cost is the safe course.",
        ),
    )
    .also(&[&L062])
    .unsettled(),
    Rule::law(
        "jp.alternative.actual-loss",
        &[
            JP,
            Fact::MadeToOrder.yes(),
            Fact::Parcel.is(p::NOT_STARTED | p::IN_PRODUCTION),
            Fact::Reason.is(NO_FAULT),
            Fact::Answer.is(a::MAY_REFUSE | a::ACCEPT_ADVISED | a::UNSETTLED),
        ],
        Yield::Alternative("accept-against-actual-loss"),
        &L048,
        text(
            "材料費など、実際の損害の内訳を示して受ける",
            "Accepting against the actual loss, itemised (materials, hours)",
        ),
    )
    .also(&[&L062, &L064]),
    // L-JP-064
    Rule::law(
        "jp.warning.explain-fee",
        &[JP, CONSUMER, Fact::Reason.is(NO_FAULT), Fact::Answer.is(a::MAY_REFUSE), Fact::Parcel.is(NOT_SHIPPED)],
        Yield::Warning("explain-cancellation-fee"),
        &L064,
        text(
            "キャンセル料を受け取って応じる場合は、平均的な損害までとし、聞かれたら算定の概要を説明してください(努力義務)。",
            "If you cancel for a fee, keep it within the average loss and, when asked, explain how it is calculated.",
        ),
    )
    .also(&[&L062]),
    // D-JP-18
    Rule::law(
        "jp.window.grace",
        &[JP, Fact::Reason.is(r::LATE), Fact::GracePeriod.is(grace_period::RUNNING)],
        Yield::Window { id: "additional-period", from: Due::None, until: Due::EndOfDay(When::GraceUntil) },
        &L038,
        text(
            "購入者が示した催促の期間(過ぎると購入者は解除できます)",
            "The additional period the buyer set; after it the buyer may end the contract",
        ),
    ),
    // D-JP-17
    Rule::law(
        "jp.warning.subscription",
        &[JP, Fact::Subscription.yes()],
        Yield::Warning("subscription-cancellation"),
        &L016,
        text(
            "定期購入の解約を難しくしたり、「いつでも解約できる」と書きながら制限したりすると、虚偽の表示になります。解約の方法と次回の締切を知らせてください。",
            "Obstructing the end of a subscription, or limiting what was sold as \"cancel any time\", is a false display. Say how to cancel and when the next deadline is.",
        ),
    )
    .also(&[&L019, &L063]),
    // D-JP-17, L-JP-062
    Rule::law(
        "jp.warning.minimum-term",
        &[JP, CONSUMER, Fact::Subscription.yes(), Fact::MinimumTerm.is(minimum_term::SHOWN)],
        Yield::Warning("minimum-term-holds-only-as-shown"),
        &L016,
        text(
            "最低期間・最低回数は、最終確認画面に示したとおりにだけ効きます。途中でやめるときの違約金は平均的な損害までで、事実と違う説明で引き止めることはできません。",
            "A minimum term binds only as the order screen showed it. A charge for leaving early is capped at the average loss, and the buyer must not be held back by untrue statements.",
        ),
    )
    .also(&[&L019, &L062, &L063]),
    // UNKNOWN-2
    Rule::law(
        "jp.unknown.interest",
        &[JP, Fact::Accepted.is(accepted::NOT_YET), Fact::Answer.is(a::MUST_ACCEPT), Fact::Reason.is(NO_FAULT)],
        Yield::Unknown("jp.interest-before-acceptance"),
        &L043,
        text(
            "承諾前の撤回で年3%の利息が要るかは、定まっていません。",
            "Whether 3 % interest is due when an order is taken back before acceptance is not settled.",
        ),
    )
    .also(&[&L044])
    .unsettled(),
    // UNKNOWN-6
    Rule::law(
        "jp.unknown.minor",
        &[JP, Fact::Reason.is(r::MINOR)],
        Yield::Unknown("jp.minor-trickery"),
        &L037,
        text(
            "年齢のチェック欄への虚偽が「詐術」に当たるか、保護者のアカウントが使われた場合の扱いは、事案により定まっていません。小遣いの範囲かどうかも確かめてください。",
            "Whether a false tick in an age box is trickery, and what follows where a parent's account was used, depends on the case. Check too whether it was pocket money.",
        ),
    )
    .unsettled(),
    // UNKNOWN-7
    Rule::law(
        "jp.unknown.proof-of-display",
        &[JP, CONSUMER, Fact::Reason.is(NO_FAULT), Fact::ReturnTerms.is(t::SHOWN_BOTH)],
        Yield::Unknown("jp.proof-of-display"),
        &L006,
        text(
            "特約を表示したことをどちらが証明するか、注文画面にリンクを置くだけで足りるかは、確認できていません。文言が画面に出ている写しを残してください。",
            "Who has to prove that the terms were displayed, and whether a link on the order screen is enough, could not be confirmed. Keep a copy showing the words themselves.",
        ),
    )
    .unsettled(),
    // UNKNOWN-10
    Rule::law(
        "jp.unknown.later-changes",
        &[JP, CONSUMER, Fact::Answer.is(a::MAY_REFUSE)],
        Yield::Unknown("jp.later-changes"),
        &L081,
        text(
            "法令は2026-07-01までの改正を確認しています。解約の妨害やキャンセル料についての検討が続いており、その後の改正は確認していません。",
            "The law was checked up to 2026-07-01. Panels are discussing obstructed cancellations and fees; later changes were not checked.",
        ),
    )
    .inferred(),
    // D-JP-16
    Rule::law(
        "jp.window.misled",
        &[JP, CONSUMER, TRADER, Fact::Reason.is(r::MISLED_BY_ORDER_SCREEN)],
        Yield::Window { id: "misled-rescission", from: Due::Start(When::BuyerLearnedAt), until: Due::EndOfMonthsAfter(When::BuyerLearnedAt, 12) },
        &L015,
        text(
            "注文画面を理由に取り消せる期間(気づいた時から1年。長くても契約から5年)",
            "Time to rescind for the order screen: 1 year from learning of it, at most 5 from the contract",
        ),
    ),
    // L-JP-026
    Rule::law(
        "jp.warning.wrong-item",
        &[JP, Fact::Reason.is(r::WRONG_ITEM)],
        Yield::Warning("collect-the-wrong-item-yourself"),
        &L026,
        text(
            "誤って送った商品は、店舗の費用で返してもらえます。購入者に費用を負担させたり、買い取らせたりはできません。",
            "The wrong item may be asked back at the shop's cost; the buyer neither pays for that nor has to keep and pay it.",
        ),
    )
    .also(&[&L042])
    .inferred(),
    // UNKNOWN-5
    Rule::law(
        "jp.unknown.confirm-step-of-others",
        &[JP, Fact::Reason.is(MISTAKE), Fact::ConfirmStep.yes()],
        Yield::Unknown("jp.confirm-step-of-others"),
        &L035,
        text(
            "モールやカートの確認画面が店舗の確認の措置と言えるか、購入者が設定したワンタップ購入が確認の省略に当たるかは、定まっていません。",
            "Whether the confirm screen of a mall or cart counts for the shop, and whether one-tap buying that the buyer set up waives it, is not settled.",
        ),
    )
    .unsettled(),
    // UNKNOWN-11
    Rule::law(
        "jp.unknown.refund-by-others",
        &[JP, Fact::RefundedBy.is(kotowari::fact::refunded_by::MARKETPLACE)],
        Yield::Unknown("jp.refund-by-others"),
        &L070,
        text(
            "マーケットプレイスや決済会社が一方的に返金した場合に、代金を請求できるかは、定まっていません。",
            "Whether the price may still be claimed after a marketplace or payment company refunded on its own is not settled.",
        ),
    )
    .unsettled(),
];
