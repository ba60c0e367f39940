//! United Kingdom: Consumer Contracts Regulations 2013 (CCR) and Consumer Rights Act 2015 (CRA).
//!
//! Rows follow the dossier's table D-UK-01 to D-UK-12. What decides most often: 14 days after receipt
//! the buyer may cancel without a reason, and before receipt too, unless the goods are exempt.

pub mod sources;

use super::{CHANGE, FAULTY, MISTAKE, NO_FAULT, NOT_ARRIVED, NOT_SHIPPED, right};
use crate::law::uk::sources::*;
use kotowari::fact::{
    Cond, Fact, answer as a, defect_period, delivery_late, extended_window, grace_period,
    parcel as p, reason as r, regime, reject_period, returned_condition, since_order,
    statutory_window as w,
};
use kotowari::rule::{Right, Rule, Yield};
use kotowari::rulebook::Law;
use kotowari::text::{Text, text};
use kotowari::timeline::{Clock, Due, When};

const UK: Cond = Fact::Regime.is(regime::UK);
const CONSUMER: Cond = Fact::BuyerIsBusiness.no();
const TRADER: Cond = Fact::SellerIsBusiness.yes();
const TOLD: Cond = Fact::WithdrawalInfoGiven.yes();
const NOT_TOLD: Cond = Fact::WithdrawalInfoGiven.no();
const RECEIVED: Cond = Fact::StatutoryWindow.is(w::RUNNING | w::OVER);
const NOT_MADE_TO_ORDER: Cond = Fact::MadeToOrder.no();
const NOT_PERISHABLE: Cond = Fact::Perishable.no();
const NOT_DIGITAL: Cond = Fact::Digital.no();
const NOT_SERVICE: Cond = Fact::Service.no();

const RETURN_MAY_BE_REFUSED: Text = text(
    "返品は断れます(英国法上の取消権はありません)。",
    "The return may be refused: UK law gives no right to cancel here.",
);
const MUST_RETURN: Text = text(
    "返品は断れません。標準の配送料も返金します。返送料は、購入者負担と知らせていれば購入者、いなければ店舗の負担です。",
    "The return cannot be refused. Standard delivery is refunded too. Return postage: the buyer if told so, else the shop.",
);
const MUST_CURE: Text = text(
    "断るだけでは済みません。追加の期間内に届けるか、返金してください。",
    "A plain no is not open: deliver within a further period, or refund.",
);

const GRANTED: Yield = right(
    Right::Withdraw,
    text(
        "断れません。店舗の規約がキャンセル・返品を認めています。",
        "It cannot be refused: the shop's own terms grant it.",
    ),
    text(
        "返品は断れません。店舗の規約が認めています(条件は表示どおり)。",
        "The return cannot be refused: the shop's own terms grant it, on the conditions shown.",
    ),
);
const TERMS_BIND: Text = text(
    "法律より購入者に有利な店舗の規約は、店舗を拘束します。",
    "Terms of the shop that favour the buyer more than the law bind the shop.",
);

/// Everything it says.
pub const LAW: Law = Law {
    withdrawals: WITHDRAWALS,
    claims: CLAIMS,
    effects: EFFECTS,
};

/// Whether the buyer may cancel without a reason.
pub static WITHDRAWALS: &[Rule] = &[
    // L-UK-014
    Rule::law(
        "uk.business-buyer",
        &[UK, Fact::BuyerIsBusiness.yes()],
        right(Right::None, text("事業者の購入には、英国の消費者の取消権はありません。", "A business buyer has no consumer right to cancel in the UK."), RETURN_MAY_BE_REFUSED),
        &L001,
        text("14日間の取消権は消費者だけのものです。事業者の購入は契約によります。", "The 14-day right is for consumers only; for a business the contract decides."),
    )
    .inferred(),
    Rule::law(
        "uk.private-seller",
        &[UK, CONSUMER, Fact::SellerIsBusiness.no()],
        right(Right::None, text("個人の販売には、英国の取消権は適用されません。", "A sale by a private person is outside the UK right to cancel."), RETURN_MAY_BE_REFUSED),
        &L001,
        text("14日間の取消権は、消費者が事業者から買ったときの権利です。", "The 14-day right belongs to a consumer who bought from a trader."),
    )
    .inferred(),
    // D-UK-01
    Rule::law(
        "uk.cancel.before-receipt",
        &[
            UK,
            CONSUMER,
            TRADER,
            NOT_MADE_TO_ORDER,
            NOT_PERISHABLE,
            NOT_DIGITAL,
            NOT_SERVICE,
            Fact::StatutoryWindow.is(w::BEFORE_RECEIPT),
        ],
        right(
            Right::Withdraw,
            text(
                "断れません。英国の購入者は、受け取る前から理由なく取り消せます。配送料を含む全額を返金してください。",
                "It cannot be refused: a buyer in the UK may cancel without a reason, before delivery too. Refund everything, standard delivery included.",
            ),
            MUST_RETURN,
        ),
        &L001,
        text(
            "通信販売の購入者は、契約したときから、商品を受け取って14日後まで、理由なく取り消せます(CCR 29・30条)。承諾前の注文も撤回できます。",
            "A distance consumer may cancel without a reason from the contract until 14 days after receipt (CCR regs 29, 30); an unaccepted offer may be withdrawn too.",
        ),
    )
    .also(&[&L003, &L004, &L005])
    .overrides(&["uk.unclear", "uk.terms.grant"]),
    // D-UK-02
    Rule::law(
        "uk.cancel.within-14-days",
        &[
            UK,
            CONSUMER,
            TRADER,
            NOT_MADE_TO_ORDER,
            NOT_PERISHABLE,
            NOT_DIGITAL,
            NOT_SERVICE,
            Fact::StatutoryWindow.is(w::RUNNING),
        ],
        right(
            Right::Withdraw,
            text(
                "断れません。英国の購入者は、受け取りから14日以内なら理由なく取り消せます。",
                "It cannot be refused: a buyer in the UK may cancel without a reason within 14 days of receipt.",
            ),
            MUST_RETURN,
        ),
        &L001,
        text(
            "購入者は、商品を受け取った日の翌日から14日目まで、理由なく取り消せます(CCR 30条)。週末による延長は書かれていません。",
            "The buyer may cancel without a reason until 14 days after the day of receipt (CCR reg. 30); no extension for weekends is written.",
        ),
    )
    .also(&[&L003, &L004, &L005])
    .overrides(&["uk.unclear", "uk.terms.grant"]),
    // D-UK-03
    Rule::law(
        "uk.cancel.over",
        &[
            UK,
            CONSUMER,
            TRADER,
            NOT_MADE_TO_ORDER,
            NOT_PERISHABLE,
            NOT_DIGITAL,
            NOT_SERVICE,
            Fact::StatutoryWindow.is(w::OVER),
            TOLD,
        ],
        right(
            Right::None,
            text("取り消せる期間(受け取りから14日)は過ぎています。", "The period for cancelling (14 days from receipt) is over."),
            text(
                "返品は断れます。取り消せる期間(受け取りから14日)を過ぎています。",
                "The return may be refused: the period for cancelling (14 days from receipt) is over.",
            ),
        ),
        &L001,
        text("取消権を知らせていれば、受け取りから14日で終わります(CCR 30条)。", "Where the buyer was told of the right it ends 14 days after receipt (CCR reg. 30)."),
    )
    .overrides(&["uk.unclear"]),
    // D-UK-04
    Rule::law(
        "uk.cancel.not-told",
        &[
            UK,
            CONSUMER,
            TRADER,
            NOT_MADE_TO_ORDER,
            NOT_PERISHABLE,
            NOT_DIGITAL,
            NOT_SERVICE,
            Fact::StatutoryWindow.is(w::OVER),
            NOT_TOLD,
            Fact::ExtendedWindow.is(extended_window::RUNNING),
        ],
        right(
            Right::Withdraw,
            text(
                "断れません。取消権を知らせていないため、期間が最長12か月延びています。",
                "It cannot be refused: the buyer was not told of the right, so the period runs up to 12 months longer.",
            ),
            text(
                "返品は断れません。取消権を知らせていないため期間が延びており、価値の減少も差し引けません。",
                "The return cannot be refused: the period is extended as the buyer was not told, and nothing may be deducted.",
            ),
        ),
        &L002,
        text(
            "取消権を知らせなかった場合、期間は最長12か月延びます。あとから知らせたときは、その日から14日です(CCR 31条)。",
            "Where the buyer was not told of the right the period runs up to 12 months longer; told late, 14 days from then (CCR reg. 31).",
        ),
    )
    .also(&[&L001, &L005])
    .overrides(&["uk.unclear", "uk.terms.grant"]),
    Rule::law(
        "uk.cancel.not-told-over",
        &[
            UK,
            CONSUMER,
            TRADER,
            NOT_MADE_TO_ORDER,
            NOT_PERISHABLE,
            NOT_DIGITAL,
            NOT_SERVICE,
            Fact::StatutoryWindow.is(w::OVER),
            NOT_TOLD,
            Fact::ExtendedWindow.is(extended_window::OVER),
        ],
        right(
            Right::None,
            text("延びた取消しの期間も過ぎています。", "The extended period for cancelling is over too."),
            text(
                "返品は断れます。延びた取消しの期間も過ぎています。",
                "The return may be refused: the extended period for cancelling is over too.",
            ),
        ),
        &L002,
        text(
            "知らせなかった場合の取消権も、最初の期限から12か月(あとから知らせたときはその14日後)で終わります(CCR 31条)。",
            "Where the buyer was not told, the right ends 12 months after the first end, or 14 days after being told later (CCR reg. 31).",
        ),
    )
    .also(&[&L001])
    .overrides(&["uk.unclear"]),
    // D-UK-05
    Rule::law(
        "uk.exempt.bespoke",
        &[UK, CONSUMER, TRADER, NOT_DIGITAL, NOT_SERVICE, Fact::MadeToOrder.yes()],
        right(
            Right::None,
            text("受注生産・名入れの商品には、英国の取消権がありません。", "Bespoke goods carry no right to cancel in the UK."),
            text("返品は断れます。受注生産・名入れの商品には取消権がありません。", "The return may be refused: bespoke goods carry no right to cancel."),
        ),
        &L006,
        text(
            "購入者の指定で作る商品は、取消権の例外です(CCR 28条)。製作を始める前でも同じと読まれています。",
            "Goods made to the buyer's specification are exempt (CCR reg. 28), read to hold before production too.",
        ),
    )
    .overrides(&["uk.unclear"]),
    Rule::law(
        "uk.exempt.perishable",
        &[UK, CONSUMER, TRADER, NOT_DIGITAL, NOT_SERVICE, NOT_MADE_TO_ORDER, Fact::Perishable.yes()],
        right(
            Right::None,
            text("傷みやすい商品には、英国の取消権がありません。", "Goods that deteriorate rapidly carry no right to cancel in the UK."),
            text("返品は断れます。傷みやすい商品には取消権がありません。", "The return may be refused: goods that deteriorate rapidly carry no right to cancel."),
        ),
        &L006,
        text("すぐに傷む商品は、取消権の例外です(CCR 28条)。", "Goods liable to deteriorate rapidly are exempt (CCR reg. 28)."),
    )
    .overrides(&["uk.unclear"]),
    Rule::law(
        "uk.exempt.unsealed-hygiene",
        &[
            UK,
            CONSUMER,
            TRADER,
            NOT_DIGITAL,
            NOT_SERVICE,
            NOT_MADE_TO_ORDER,
            NOT_PERISHABLE,
            RECEIVED,
            Fact::Hygiene.yes(),
            Fact::Opened.yes(),
            Fact::GenerousTerms.no(),
        ],
        right(
            Right::None,
            text("開封された衛生商品には、英国の取消権がありません。", "Unsealed hygiene goods carry no right to cancel in the UK."),
            text("返品は断れます。封を開けた衛生商品には取消権がありません。", "The return may be refused: unsealed hygiene goods carry no right to cancel."),
        ),
        &L006,
        text("衛生のため封をした商品は、届いたあとに開封されると例外になります(CCR 28条)。", "Goods sealed for hygiene are exempt once unsealed after delivery (CCR reg. 28)."),
    )
    .overrides(&["uk.cancel.*", "uk.unclear"]),
    Rule::law(
        "uk.exempt.unsealed-media",
        &[
            UK,
            CONSUMER,
            TRADER,
            NOT_DIGITAL,
            NOT_SERVICE,
            NOT_MADE_TO_ORDER,
            NOT_PERISHABLE,
            RECEIVED,
            Fact::Hygiene.no(),
            Fact::SealedMedia.yes(),
            Fact::Opened.yes(),
            Fact::GenerousTerms.no(),
        ],
        right(
            Right::None,
            text("開封された音楽・映像・ソフトには、英国の取消権がありません。", "Unsealed audio, video and software carry no right to cancel in the UK."),
            text("返品は断れます。封を開けた音楽・映像・ソフトには取消権がありません。", "The return may be refused: unsealed audio, video and software carry no right to cancel."),
        ),
        &L006,
        text("封をした音楽・映像・ソフトは、届いたあとに開封されると例外になります(CCR 28条)。", "Sealed audio, video and software are exempt once unsealed after delivery (CCR reg. 28)."),
    )
    .overrides(&["uk.cancel.*", "uk.unclear"]),
    // D-UK-06
    Rule::law(
        "uk.digital.not-begun",
        &[
            UK,
            CONSUMER,
            TRADER,
            Fact::Digital.yes(),
            Fact::Opened.no(),
            Fact::SinceOrder.is(since_order::DAYS_14),
        ],
        right(
            Right::Withdraw,
            text(
                "断れません。提供を始めていないデジタル商品は、契約から14日以内なら取り消せます。",
                "It cannot be refused: digital content that was not supplied yet may be cancelled within 14 days of the contract.",
            ),
            text(
                "断れません。提供を始めていないデジタル商品は、契約から14日以内なら取り消せます。",
                "It cannot be refused: digital content that was not supplied yet may be cancelled within 14 days of the contract.",
            ),
        ),
        &L007,
        text(
            "デジタルコンテンツの取消権は、提供の前に明示の同意と承知を得たときだけ失われます(CCR 37条)。",
            "For digital content the right is lost only with express consent and acknowledgement before supply (CCR reg. 37).",
        ),
    )
    .also(&[&L001])
    .overrides(&["uk.unclear", "uk.terms.grant"]),
    // D-UK-06 otherwise, and services
    Rule::law(
        "uk.unclear",
        &[UK, CONSUMER, TRADER],
        right(
            Right::Unsettled,
            text(
                "デジタル商品・サービスの取消権が失われたかは、購入者の同意によるため決められません。受けるのが安全です。",
                "Whether the right was lost for a digital item or service turns on the buyer's consent and cannot be told. Accepting is the safe course.",
            ),
            text(
                "デジタル商品・サービスの取消権が失われたかが決められないため、断れるとは言えません。",
                "Whether the right was lost for a digital item or service cannot be told, so a no is not safe.",
            ),
        ),
        &L007,
        text(
            "提供の前に明示の同意と承知を得ていれば、デジタルコンテンツの取消権は失われます(CCR 37条)。",
            "With express consent and acknowledgement before supply the right to cancel digital content is lost (CCR reg. 37).",
        ),
    )
    .unsettled(),
    // Shop terms that grant more than the law
    Rule::shop_terms(
        "uk.terms.grant",
        &[UK, Fact::GenerousTerms.yes()],
        GRANTED,
        &L014,
        TERMS_BIND,
    )
    .also(&[&L001])
    .overrides(&["uk.business-buyer", "uk.private-seller", "uk.cancel.over", "uk.cancel.not-told-over", "uk.exempt.*", "uk.unclear"])
    .inferred(),
    Rule::shop_terms(
        "uk.terms.grant-unsealed-hygiene",
        &[
            UK,
            CONSUMER,
            TRADER,
            NOT_DIGITAL,
            NOT_SERVICE,
            NOT_MADE_TO_ORDER,
            NOT_PERISHABLE,
            RECEIVED,
            Fact::Hygiene.yes(),
            Fact::Opened.yes(),
            Fact::GenerousTerms.yes(),
        ],
        GRANTED,
        &L014,
        TERMS_BIND,
    )
    .overrides(&["uk.cancel.*", "uk.terms.grant", "uk.unclear"])
    .inferred(),
    Rule::shop_terms(
        "uk.terms.grant-unsealed-media",
        &[
            UK,
            CONSUMER,
            TRADER,
            NOT_DIGITAL,
            NOT_SERVICE,
            NOT_MADE_TO_ORDER,
            NOT_PERISHABLE,
            RECEIVED,
            Fact::Hygiene.no(), Fact::SealedMedia.yes(),
            Fact::Opened.yes(),
            Fact::GenerousTerms.yes(),
        ],
        GRANTED,
        &L014,
        TERMS_BIND,
    )
    .overrides(&["uk.cancel.*", "uk.terms.grant", "uk.unclear"])
    .inferred(),
];

/// What the buyer may do for the reason given.
pub static CLAIMS: &[Rule] = &[
    // The plain change of mind
    Rule::law(
        "uk.claim.none",
        &[UK, Fact::Reason.is(CHANGE)],
        right(
            Right::None,
            text("購入者の都合によるもので、14日間の取消権のほかに権利は生じません。", "It is the buyer's own reason: nothing beyond the 14-day right to cancel."),
            RETURN_MAY_BE_REFUSED,
        ),
        &L001,
        text("購入者の都合だけで生じるのは、14日間の取消権です。", "A change of mind gives the 14-day right to cancel, and nothing else."),
    ),
    // L-UK-014
    Rule::law(
        "uk.claim.business-buyer",
        &[UK, Fact::BuyerIsBusiness.yes(), Fact::Reason.is_not(CHANGE)],
        right(
            Right::Unsettled,
            text("事業者の購入は契約によります。断れるかは決められません。", "A business purchase follows the contract: whether a no stands cannot be told."),
            text("事業者の購入は契約によります。返品を断れるかは決められません。", "A business purchase follows the contract: whether a return may be refused cannot be told."),
        ),
        &L014,
        text("消費者権利法は消費者の購入だけに適用されます。事業者については確認していません。", "The Consumer Rights Act covers consumers only; the law for businesses was not checked."),
    )
    .unsettled(),
    Rule::law(
        "uk.claim.private-seller",
        &[UK, CONSUMER, Fact::SellerIsBusiness.no(), Fact::Reason.is_not(CHANGE)],
        right(
            Right::Unsettled,
            text("個人の販売には消費者権利法が及びません。断れるかは決められません。", "A private sale is outside the Consumer Rights Act: whether a no stands cannot be told."),
            text("個人の販売には消費者権利法が及びません。返品を断れるかは決められません。", "A private sale is outside the Consumer Rights Act: whether a return may be refused cannot be told."),
        ),
        &L014,
        text("消費者権利法は事業者の販売に適用されます。個人の販売については確認していません。", "The Consumer Rights Act binds traders; the law for private sellers was not checked."),
    )
    .unsettled(),
    // D-UK-02 beyond the 14 days: no row in the dossier
    Rule::law(
        "uk.mistake",
        &[UK, CONSUMER, TRADER, Fact::Reason.is(MISTAKE)],
        right(
            Right::Unsettled,
            text("誤注文の扱いは14日間の取消権のほかに資料がありません。受けるのが安全です。", "Beyond the 14-day right the sources have nothing on mistaken orders. Accepting is the safe course."),
            text("14日間を過ぎた誤注文の返品を断れるかは、資料に定めがありません。", "Whether a mistaken order may be sent back after the 14 days is not in the sources."),
        ),
        &L001,
        text("誤注文や二重注文も、14日間の取消権で取り消せます。そのほかの定めは確認していません。", "Mistaken and duplicate orders fall under the 14-day right; nothing else was checked."),
    )
    .unsettled(),
    // D-UK-11
    Rule::law(
        "uk.misled-by-order-screen",
        &[UK, CONSUMER, TRADER, Fact::Reason.is(r::MISLED_BY_ORDER_SCREEN)],
        right(
            Right::Rescind,
            text(
                "断れません。注文ボタンが支払い義務を示していなければ、購入者は契約に拘束されません。",
                "It cannot be refused: where the order button did not show an obligation to pay, the buyer is not bound.",
            ),
            text(
                "断れません。支払い義務を示さない注文画面では購入者は拘束されず、全額の返金が必要です。",
                "It cannot be refused: without a clear obligation to pay on the screen the buyer is not bound; refund everything.",
            ),
        ),
        &L008,
        text(
            "オンラインの注文ボタンには、支払い義務が生じることを明示しなければなりません。なければ購入者は拘束されません(CCR 14条)。",
            "An online order button must say that it brings an obligation to pay, else the consumer is not bound (CCR reg. 14).",
        ),
    )
    .inferred(),
    // D-UK-12
    Rule::law(
        "uk.minor",
        &[UK, CONSUMER, TRADER, Fact::Reason.is(r::MINOR)],
        right(
            Right::Unsettled,
            text("未成年者の注文は、必需品のほかは強制できないことがあります。受けるのが安全です。", "Against a minor an order for non-necessaries may be unenforceable. Accepting is the safe course."),
            text("未成年者の注文の返品を断るのは安全ではありません。", "Refusing the return of a minor's order is not safe."),
        ),
        &D12,
        text("必需品以外の契約は未成年者に強制できないとされますが、資料は読み直していません。", "Contracts for non-necessaries are held unenforceable against a minor; the source was not re-read."),
    )
    .unsettled(),
    // D-UK-07
    Rule::law(
        "uk.late.not-late",
        &[
            UK,
            CONSUMER,
            TRADER,
            Fact::Reason.is(r::LATE),
            Fact::Parcel.is(NOT_ARRIVED),
            Fact::DeliveryLate.is(delivery_late::NOT_YET),
            Fact::EssentialDateMissed.no(),
        ],
        right(
            Right::None,
            text("お届けの期限を過ぎていないため、遅れを理由には解除できません。", "Delivery is not late yet, so lateness gives no right to end the contract."),
            text("お届けの期限を過ぎていないため、遅れを理由とする返品は断れます。", "Delivery is not late yet: lateness gives no right to return."),
        ),
        &L009,
        text("別の約束がなければ、契約から30日以内に届ける必要があります(CRA 28条)。", "Unless agreed otherwise delivery is due within 30 days of the contract (CRA s. 28)."),
    )
    .inferred(),
    Rule::law(
        "uk.late.extra-period",
        &[
            UK,
            CONSUMER,
            TRADER,
            Fact::Reason.is(r::LATE),
            Fact::Parcel.is(NOT_ARRIVED),
            Fact::DeliveryLate.is(delivery_late::LATE),
            Fact::GracePeriod.is(grace_period::NOT_SET | grace_period::RUNNING),
            Fact::EssentialDateMissed.no(),
        ],
        right(Right::Cure, MUST_CURE, MUST_CURE),
        &L009,
        text(
            "期限に届かないとき、購入者は相当の追加の期間を定め、それも過ぎれば契約を終わらせられます(CRA 28条)。",
            "When delivery is late the buyer sets an appropriate further period and may end the contract after it (CRA s. 28).",
        ),
    )
    .inferred(),
    Rule::law(
        "uk.late.extra-period-over",
        &[
            UK,
            CONSUMER,
            TRADER,
            Fact::Reason.is(r::LATE),
            Fact::Parcel.is(NOT_ARRIVED),
            Fact::DeliveryLate.is(delivery_late::LATE),
            Fact::GracePeriod.is(grace_period::OVER),
            Fact::EssentialDateMissed.no(),
        ],
        right(
            Right::Terminate,
            text("断れません。追加の期間も過ぎており、購入者は契約を終わらせられます。", "It cannot be refused: the further period has passed and the buyer may end the contract."),
            text("断れません。追加の期間も過ぎており、全額を遅滞なく返金します。", "It cannot be refused: the further period has passed and everything is paid back without undue delay."),
        ),
        &L009,
        text("追加の期間が過ぎれば、購入者は契約を終わらせられます(CRA 28条)。", "After the further period the buyer may end the contract (CRA s. 28)."),
    )
    .inferred(),
    Rule::law(
        "uk.late.essential-date",
        &[
            UK,
            CONSUMER,
            TRADER,
            Fact::Reason.is(r::LATE),
            Fact::Parcel.is(NOT_ARRIVED),
            Fact::EssentialDateMissed.yes(),
        ],
        right(
            Right::Terminate,
            text("断れません。必要な日が分かっていた注文で、購入者はすぐに契約を終わらせられます。", "It cannot be refused: the date was essential and known, so the buyer may end the contract at once."),
            text("断れません。必要な日を過ぎており、全額を遅滞なく返金します。", "It cannot be refused: the essential date was missed and everything is paid back without undue delay."),
        ),
        &L009,
        text("その時期が本質的だった場合、または販売者が届けるのを拒んだ場合、すぐに契約を終わらせられます(CRA 28条)。", "Where the time was essential, or the trader refused to deliver, the contract may be ended at once (CRA s. 28)."),
    )
    .inferred(),
    // Late, but arrived: no row in the dossier
    Rule::law(
        "uk.late.arrived",
        &[UK, CONSUMER, TRADER, Fact::Reason.is(r::LATE), Fact::Parcel.is(p::DELIVERED | p::COMING_BACK | p::BACK)],
        right(
            Right::Unsettled,
            text("届いたあとの遅延の扱いは、資料に定めがありません。受けるのが安全です。", "What lateness means once the goods have arrived is not in the sources. Accepting is the safe course."),
            text("遅れて届いた商品の返品を断れるかは、14日間の取消権のほかは決められません。", "Beyond the 14-day right, whether a late delivery may be sent back cannot be told."),
        ),
        &L009,
        text("届いたあとの遅延について、資料に定めはありません。", "The dossier has no rule for lateness after arrival."),
    )
    .unsettled(),
    // D-UK-07: lost
    Rule::law(
        "uk.lost",
        &[UK, Fact::Parcel.is(p::LOST)],
        right(
            Right::Cure,
            text("断れません。届くまでの危険は販売者が負います。再送か返金を選んでもらってください。", "It cannot be refused: the risk is the trader's until delivery. Offer resending or a refund."),
            text("断れません。届くまでの危険は販売者が負い、再送か返金が必要です。", "It cannot be refused: the risk is the trader's until delivery, so resend or refund."),
        ),
        &L009,
        text("購入者が受け取るまでの危険は販売者が負います(CRA 29条)。", "The risk stays with the trader until the consumer has the goods (CRA s. 29)."),
    )
    .overrides(&["uk.*"])
    .inferred(),
    Rule::law(
        "uk.not-received",
        &[UK, CONSUMER, TRADER, Fact::Reason.is(r::NOT_RECEIVED)],
        right(
            Right::Cure,
            text("届いていないという申し出は断れません。調べたうえで、再送か返金をしてください。", "A claim of non-receipt cannot simply be refused: trace the parcel, then resend or refund."),
            text("断るだけでは済みません。調べたうえで、再送か返金をしてください。", "A plain no is not open: trace the parcel, then resend or refund."),
        ),
        &L009,
        text("購入者が受け取るまでの危険は販売者が負います(CRA 29条)。", "The risk stays with the trader until the consumer has the goods (CRA s. 29)."),
    )
    .inferred(),
    // D-UK-08
    Rule::law(
        "uk.faulty.reject",
        &[
            UK,
            CONSUMER,
            TRADER,
            Fact::Reason.is(FAULTY),
            Fact::RejectPeriod.is(reject_period::RUNNING),
        ],
        right(
            Right::Terminate,
            text(
                "断れません。受け取りから30日以内の不良品・相違品は、購入者が返品して全額の返金を求められます。",
                "It cannot be refused: within 30 days the buyer may reject faulty or wrong goods for a full refund.",
            ),
            text(
                "断れません。購入者が望めば全額を返金します(返送料は店舗の負担)。修理・交換を選ぶのは購入者です。",
                "It cannot be refused: full refund if the buyer wants it, the return at the shop's cost; repair or replacement is the buyer's choice.",
            ),
        ),
        &L010,
        text(
            "不良・説明違いの商品は、引き渡しの翌日から30日間、返品して全額の返金を受けられます。修理・交換の間は止まり、そのあと少なくとも7日残ります(CRA 22条)。",
            "Faulty or misdescribed goods may be rejected for a full refund for 30 days from the day after delivery; repairs stop the clock and leave at least 7 days (CRA s. 22).",
        ),
    )
    .also(&[&L012]),
    // D-UK-09
    Rule::law(
        "uk.faulty.cure",
        &[
            UK,
            CONSUMER,
            TRADER,
            Fact::Reason.is(FAULTY),
            Fact::RejectPeriod.is(reject_period::OVER),
        ],
        right(
            Right::Cure,
            text(
                "断れません。30日を過ぎた不良品は、まず修理か交換、それで直らなければ減額か返品です。",
                "It cannot be refused: after 30 days repair or replace first, then a price cut or final rejection.",
            ),
            text(
                "断れません。まず修理か交換をし、直らなければ減額か返金をします(費用は店舗の負担)。",
                "It cannot be refused: repair or replace first, else reduce or refund, at the shop's cost.",
            ),
        ),
        &L011,
        text(
            "30日を過ぎたら、まず修理か交換です。1回で直らなければ、減額か最終の返品ができます。6か月以内の不良は初めからあったと推定され、使用分は差し引けません(CRA 19・23・24条)。",
            "After 30 days repair or replacement comes first; after one failure a price cut or final rejection. Within 6 months the fault is presumed and nothing is deducted for use (CRA ss. 19, 23, 24).",
        ),
    )
    .inferred(),
    // L-UK-009: the trader does not deliver
    Rule::law(
        "uk.seller-cannot-deliver",
        &[UK, CONSUMER, TRADER, Fact::Reason.is(r::OUT_OF_STOCK | r::PRICE_ERROR | r::WILL_NOT_SELL)],
        right(
            Right::Terminate,
            text("店舗が届けない以上、断れません。全額を遅滞なく返金してください。", "As the shop does not deliver, it cannot be refused: refund everything without undue delay."),
            text("店舗の事情によるため、全額の返金が必要です。", "The cause is the shop's: everything is to be paid back."),
        ),
        &L009,
        text("販売者が届けることを拒んだときは、すぐに契約を終わらせられます(CRA 28条)。", "Where the trader refuses to deliver the contract may be ended at once (CRA s. 28)."),
    )
    .inferred(),
];

const REFUND_MISSED: Text = text(
    "英国の規則(CCR)に反し、購入者の権利を妨げると不公正な取引になります。",
    "It breaches the CCR; obstructing the buyer's rights is an unfair practice.",
);
const REFUND_SAYS: Text = text(
    "標準の配送料を含む全額を、支払いと同じ方法で、手数料なしで返してください(速達などの上乗せ分は除けます)。",
    "Pay everything back, standard delivery included, by the same means and free of charge (the surcharge for express delivery excepted).",
);

/// Clocks, periods and warnings that the law adds, whatever the marketplace.
pub static EFFECTS: &[Rule] = &[
    // D-UK-02, -03
    Rule::law(
        "uk.window.cancel",
        &[UK, Fact::Reason.is(NO_FAULT), RECEIVED, NOT_MADE_TO_ORDER, NOT_DIGITAL, NOT_SERVICE],
        Yield::Window { id: "statutory-withdrawal", from: Due::Start(When::OrderedAt), until: Due::Clock(Clock::UkCancel) },
        &L001,
        text(
            "英国の取消期間(受け取りの翌日から14日目まで。それまでに送れば足ります。分納は最後、定期の配送は最初の受け取りから)",
            "UK right to cancel: until 14 days after receipt; sending in time is enough (several lots: the last; regular deliveries: the first)",
        ),
    )
    .also(&[&L003]),
    // D-UK-04
    Rule::law(
        "uk.window.cancel-extended",
        &[UK, Fact::Reason.is(NO_FAULT), RECEIVED, NOT_TOLD, NOT_MADE_TO_ORDER, NOT_DIGITAL, NOT_SERVICE],
        Yield::Window { id: "statutory-withdrawal-extended", from: Due::Start(When::OrderedAt), until: Due::Clock(Clock::UkExtended) },
        &L002,
        text(
            "取消権を知らせなかったときの期間(最初の期限から12か月、あとから知らせたときはその14日後まで)",
            "Where the buyer was not told: 12 months after the first end, or 14 days after being told",
        ),
    ),
    // D-UK-02
    Rule::law(
        "uk.window.send-back",
        &[UK, Fact::AnswerThen.is(a::MUST_ACCEPT), Fact::Reason.is(NO_FAULT)],
        Yield::Window { id: "send-back", from: Due::Start(When::RequestedAt), until: Due::EndOfDayAfter(When::RequestedAt, 14) },
        &L005,
        text("購入者が商品を送り返す期限(取消しから14日)", "The buyer sends the goods back within 14 days of cancelling"),
    ),
    // D-UK-08
    Rule::law(
        "uk.window.reject",
        &[UK, Fact::Reason.is(FAULTY), RECEIVED],
        Yield::Window { id: "short-term-reject", from: Due::Start(When::DeliveredAt), until: Due::Clock(Clock::UkReject) },
        &L010,
        text(
            "不良品を返品して全額の返金を受けられる期間(引き渡しの翌日から30日。傷みやすい物はより短い)",
            "Right to reject faulty goods for a full refund: 30 days from the day after delivery; shorter for perishables",
        ),
    ),
    // D-UK-01
    Rule::law(
        "uk.duty.refund-14-days",
        &[UK, Fact::Answer.is(a::MUST_ACCEPT | a::AUTOMATIC | a::SELLER_CANCELS), Fact::Parcel.is(NOT_SHIPPED), Fact::Reason.is(NO_FAULT)],
        Yield::Duty {
            id: "refund-within-14-days",
            due: Due::EndOfDayAfter(When::RequestedAt, 14),
            limit: Some(text("取消しを知らされてから14日以内", "within 14 days of being told of the cancellation")),
            if_missed: Some(REFUND_MISSED),
        },
        &L004,
        REFUND_SAYS,
    )
    .also(&[&L013]),
    // D-UK-02, -04
    Rule::law(
        "uk.duty.refund-against-goods",
        &[UK, Fact::AnswerThen.is(a::MUST_ACCEPT), Fact::Reason.is(NO_FAULT)],
        Yield::Duty {
            id: "refund-within-14-days",
            due: Due::Clock(Clock::UkRefundAfterReturn),
            limit: Some(text(
                "商品が戻ってから(返送の証拠が先ならそれから)14日以内",
                "within 14 days of the goods coming back, or of proof of sending if earlier",
            )),
            if_missed: Some(REFUND_MISSED),
        },
        &L004,
        REFUND_SAYS,
    )
    .also(&[&L013]),
    // D-UK-08
    Rule::law(
        "uk.duty.refund-rejected",
        &[UK, Fact::Reason.is(FAULTY), Fact::RejectPeriod.is(reject_period::RUNNING), RECEIVED],
        Yield::Duty {
            id: "refund-within-14-days",
            due: Due::None,
            limit: Some(text(
                "返金すべきと認めてから14日以内(遅滞なく)",
                "without undue delay, within 14 days of agreeing that it is due",
            )),
            if_missed: Some(REFUND_MISSED),
        },
        &L012,
        text(
            "購入者が返品を選べば、全額を支払いと同じ方法で返してください。返送の費用は店舗の負担です。",
            "If the buyer rejects the goods, pay everything back by the same means; the return is at the shop's cost.",
        ),
    )
    .also(&[&L010]),
    // D-UK-09
    Rule::law(
        "uk.duty.cure-at-shops-cost",
        &[UK, Fact::Reason.is(FAULTY), Fact::RejectPeriod.is(reject_period::OVER)],
        Yield::Duty { id: "bear-return-postage", due: Due::None, limit: None, if_missed: None },
        &L011,
        text("修理・交換と返送の費用は店舗の負担です。", "Repair, replacement and the return are at the shop's cost."),
    )
    .inferred(),
    // D-UK-04
    Rule::law(
        "uk.duty.inform-now",
        &[UK, NOT_TOLD, Fact::Reason.is(NO_FAULT), Fact::AnswerThen.is(a::MUST_ACCEPT)],
        Yield::Duty {
            id: "give-withdrawal-information",
            due: Due::None,
            limit: Some(text("今すぐ(知らせた日から14日で取消しの期間が終わります)", "now (the period then ends 14 days later)")),
            if_missed: Some(text("取消しの期間が最長12か月延びます。", "The period runs up to 12 months longer.")),
        },
        &L002,
        text("14日間の取消権とその使い方を、購入者に知らせてください。", "Tell the buyer of the 14-day right and how to use it."),
    ),
    // D-UK-02: who pays the return
    Rule::law(
        "uk.duty.return-postage-shop",
        &[UK, Fact::ReturnCostTold.no(), Fact::AnswerThen.is(a::MUST_ACCEPT), Fact::Reason.is(NO_FAULT)],
        Yield::Duty { id: "bear-return-postage", due: Due::None, limit: None, if_missed: None },
        &L005,
        text(
            "返送料は店舗の負担です(購入者負担と知らせていないため)。返送先を知らせてください。",
            "The shop bears the return postage, as the buyer was not told to; give the return address.",
        ),
    ),
    Rule::law(
        "uk.duty.return-postage-buyer",
        &[UK, Fact::ReturnCostTold.yes(), Fact::AnswerThen.is(a::MUST_ACCEPT), Fact::Reason.is(NO_FAULT)],
        Yield::Duty { id: "tell-return-address", due: Due::None, limit: None, if_missed: None },
        &L005,
        text(
            "返送料は購入者の負担です。返送先と、14日以内に送り返す必要があることを知らせてください。",
            "The buyer bears the return postage. Give the return address and say that the goods are due back within 14 days.",
        ),
    ),
    // D-UK-04
    Rule::law(
        "uk.warning.no-deduction",
        &[UK, NOT_TOLD, Fact::AnswerThen.is(a::MUST_ACCEPT)],
        Yield::Warning("no-deduction"),
        &L005,
        text("取消権を知らせていないため、使用による価値の減少を差し引けません。", "As the buyer was not told of the right, nothing may be deducted for use."),
    ),
    // D-UK-09
    Rule::law(
        "uk.warning.no-use-deduction",
        &[UK, Fact::Reason.is(FAULTY), Fact::RejectPeriod.is(reject_period::OVER), Fact::DefectPeriod.is(defect_period::SIX_MONTHS)],
        Yield::Warning("no-deduction-for-use"),
        &L011,
        text(
            "受け取りから6か月以内は、不良は初めからあったと推定され、使用した分を差し引けません。",
            "Within 6 months of receipt the fault is presumed to have been there, and nothing may be deducted for use.",
        ),
    )
    .inferred(),
    // D-UK-02
    Rule::law(
        "uk.alternative.deduction",
        &[UK, TOLD, Fact::ReturnedCondition.is(returned_condition::USED_OR_DAMAGED), Fact::Reason.is(NO_FAULT)],
        Yield::Alternative("deduct-handling-loss"),
        &L005,
        text(
            "店頭で試す程度を超えて使われて減った価値だけを、説明できる額で差し引けます。",
            "Only value lost by handling beyond what a shop would allow may be deducted, in a sum you can explain.",
        ),
    ),
    // D-UK-05
    Rule::law(
        "uk.warning.exempt-untold",
        &[UK, NOT_TOLD, Fact::MadeToOrder.yes()],
        Yield::Warning("tell-of-the-exception"),
        &L006,
        text(
            "例外の商品でも、取消権がないことは注文前に知らせる必要があります。",
            "Even for exempt goods the buyer has to be told before ordering that there is no right to cancel.",
        ),
    )
    .inferred(),
    // D-UK-10
    Rule::law(
        "uk.warning.subscription",
        &[UK, Fact::Subscription.yes()],
        Yield::Warning("subscription-cancellation"),
        &L013,
        text(
            "定期購入の解約は、最初の14日のあとは規約によりますが、妨げたり誤解させたりしてはいけません。新しい定期購入の規制は、2027年春に始まる見込みです。",
            "After the first 14 days a subscription ends as the terms say, but cancelling must not be obstructed or obscured; the new subscription regime is expected in spring 2027.",
        ),
    ),
    // L-UK-013
    Rule::law(
        "uk.warning.misleading-about-rights",
        &[UK, Fact::Answer.is(a::MAY_REFUSE | a::NOT_A_CANCELLATION | a::ACCEPT_ADVISED | a::UNSETTLED)],
        Yield::Warning("misleading-about-rights"),
        &L013,
        text(
            "購入者の権利について誤ったことを伝えると不公正な取引になり、売上の10%までの制裁金の対象になります(2025-04-06から)。",
            "Misleading a buyer about their rights is an unfair practice, with fines of up to 10 % of turnover since 2025-04-06.",
        ),
    ),
    // UNKNOWN-8
    Rule::law(
        "uk.unknown.weekend",
        &[UK, Fact::Reason.is(NO_FAULT), RECEIVED],
        Yield::Unknown("uk.weekend-rule"),
        &L001,
        text(
            "最終日が週末に当たるときに延びるかは、定めがありません(延びないものとして数えています)。",
            "Whether a last day on a weekend moves on is not written; it is counted as if not.",
        ),
    )
    .unsettled(),
    // D-UK-12
    Rule::law(
        "uk.unknown.common-law",
        &[UK, Fact::Reason.is(MISTAKE | r::MINOR)],
        Yield::Unknown("uk.common-law"),
        &D12,
        text("誤注文と未成年者の注文についての英国の判例法は確認していません。", "English and Scots law on mistakes and minors was not checked."),
    )
    .unsettled(),
    // D-UK-07
    Rule::law(
        "uk.unknown.further-period",
        &[UK, Fact::Reason.is(r::LATE), Fact::Parcel.is(NOT_ARRIVED)],
        Yield::Unknown("uk.further-period"),
        &L009,
        text("「相当の追加の期間」が何日かは、法律に定めがありません。", "How long an \"appropriate\" further period is, is not in the law."),
    )
    .unsettled(),
];
