//! European Union: consumer rights (2011/83), sale of goods (2019/771) and what amends them.
//!
//! Rows follow the dossier's table D-EU-01 to D-EU-15. What decides most often: 14 days after receipt
//! the buyer may withdraw without a reason, and before receipt too, unless the goods are exempt.

pub mod sources;

use super::{CHANGE, FAULTY, MISTAKE, NO_FAULT, NOT_ARRIVED, NOT_SHIPPED, right};
use crate::law::eu::sources::*;
use kotowari::fact::{
    Cond, Fact, answer as a, defect_period, delivery_late, extended_window, grace_period,
    parcel as p, reason as r, regime, returned_condition, since_order, statutory_window as w,
};
use kotowari::rule::{Right, Rule, Yield};
use kotowari::rulebook::Law;
use kotowari::text::{Text, text};
use kotowari::timeline::{Clock, Due, When};

const EU: Cond = Fact::Regime.is(regime::EU);
const CONSUMER: Cond = Fact::BuyerIsBusiness.no();
const TRADER: Cond = Fact::SellerIsBusiness.yes();
const TOLD: Cond = Fact::WithdrawalInfoGiven.yes();
const NOT_TOLD: Cond = Fact::WithdrawalInfoGiven.no();
const RECEIVED: Cond = Fact::StatutoryWindow.is(w::RUNNING | w::OVER);
/// Goods that no exception takes out whatever happens to them.
const NOT_MADE_TO_ORDER: Cond = Fact::MadeToOrder.no();
const NOT_PERISHABLE: Cond = Fact::Perishable.no();
const NOT_DIGITAL: Cond = Fact::Digital.no();
const NOT_SERVICE: Cond = Fact::Service.no();

const RETURN_MAY_BE_REFUSED: Text = text(
    "返品は断れます(EU法上の撤回権はありません)。",
    "The return may be refused: EU law gives no right of withdrawal here.",
);
const MUST_BEFORE: Text = text(
    "断れません。EUの購入者は、受け取る前から理由なく撤回できます。配送料を含む全額を返金してください。",
    "It cannot be refused: a buyer in the EU may withdraw without a reason, before delivery too. Refund everything, standard delivery included.",
);
const MUST_RETURN: Text = text(
    "返品は断れません。標準の配送料も返金します。返送料は、購入者負担と事前に知らせていれば購入者、いなければ店舗の負担です。",
    "The return cannot be refused. Standard delivery is refunded too. Return postage: the buyer if told so beforehand, else the shop.",
);
const EXEMPT_UNTOLD: Text = text(
    "撤回権の例外に当たる商品でも、それを注文前に知らせていなければ断れるとは言えません。受けるのが安全です。",
    "Even for exempt goods a no is not safe unless the buyer was told of the exception before ordering. Accepting is the safe course.",
);
const MUST_CURE: Text = text(
    "断るだけでは済みません。届けるか、返金してください。",
    "A plain no is not open: deliver or refund.",
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

/// Whether the buyer may withdraw without a reason.
pub static WITHDRAWALS: &[Rule] = &[
    // L-EU-019
    Rule::law(
        "eu.business-buyer",
        &[EU, Fact::BuyerIsBusiness.yes()],
        right(Right::None, text("事業者の購入には、EUの撤回権はありません。", "A business buyer has no EU right of withdrawal."), RETURN_MAY_BE_REFUSED),
        &L019,
        text("事業者としての購入は、EUの消費者保護の対象外です。契約によります。", "Business purchases are outside EU consumer law; the contract decides."),
    ),
    Rule::law(
        "eu.private-seller",
        &[EU, CONSUMER, Fact::SellerIsBusiness.no()],
        right(Right::None, text("個人の販売には、EUの撤回権は適用されません。", "A sale by a private person is outside the EU right of withdrawal."), RETURN_MAY_BE_REFUSED),
        &L019,
        text("撤回権は、消費者が事業者から買ったときの権利です。", "The right of withdrawal belongs to a consumer who bought from a trader."),
    )
    .inferred(),
    // D-EU-01, -02
    Rule::law(
        "eu.withdraw.before-receipt",
        &[
            EU,
            CONSUMER,
            TRADER,
            NOT_MADE_TO_ORDER,
            NOT_PERISHABLE,
            NOT_DIGITAL,
            NOT_SERVICE,
            Fact::StatutoryWindow.is(w::BEFORE_RECEIPT),
        ],
        right(Right::Withdraw, MUST_BEFORE, MUST_RETURN),
        &L001,
        text(
            "通信販売の購入者は、商品を受け取ってから14日以内なら理由なく撤回できます(消費者権利指令9条)。受け取る前や承諾の前でも撤回できます。",
            "A distance buyer may withdraw without a reason until 14 days after receipt (consumer rights directive Art. 9), and before receipt or acceptance too.",
        ),
    )
    .overrides(&["eu.unclear", "eu.terms.grant"])
    .also(&[&L003, &L004, &L006, &L007, &L008])
    .inferred(),
    // D-EU-03
    Rule::law(
        "eu.withdraw.within-14-days",
        &[
            EU,
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
                "断れません。EUの購入者は、受け取りから14日以内なら理由なく撤回できます。",
                "It cannot be refused: a buyer in the EU may withdraw without a reason within 14 days of receipt.",
            ),
            MUST_RETURN,
        ),
        &L001,
        text(
            "購入者は、商品を受け取った日の翌日から14日目まで、理由なく撤回できます(消費者権利指令9条)。最終日が土日・祝日なら翌営業日までです。",
            "The buyer may withdraw without a reason until 14 days after the day of receipt (consumer rights directive Art. 9); a last day on a weekend or holiday moves to the next working day.",
        ),
    )
    .overrides(&["eu.unclear", "eu.terms.grant"])
    .also(&[&L002, &L004, &L006, &L007, &L008, &L009]),
    // D-EU-04
    Rule::law(
        "eu.withdraw.over",
        &[
            EU,
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
            text("撤回できる期間(受け取りから14日)は過ぎています。", "The period for withdrawing (14 days from receipt) is over."),
            text(
                "返品は断れます。撤回できる期間(受け取りから14日)を過ぎています。",
                "The return may be refused: the period for withdrawing (14 days from receipt) is over.",
            ),
        ),
        &L001,
        text(
            "撤回権を知らせていれば、受け取りから14日で終わります。最終日が購入者の国の祝日なら、翌営業日まで延びます。",
            "Where the buyer was told of the right it ends 14 days after receipt; a public holiday where the buyer lives moves the last day on.",
        ),
    )
    .overrides(&["eu.unclear"])
    .also(&[&L002])
    .inferred(),
    // D-EU-05
    Rule::law(
        "eu.withdraw.not-told",
        &[
            EU,
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
                "断れません。撤回権を知らせていないため、期間が最長12か月延びています。",
                "It cannot be refused: the buyer was not told of the right, so the period runs up to 12 months longer.",
            ),
            text(
                "返品は断れません。撤回権を知らせていないため期間が延びており、価値の減少も差し引けません。",
                "The return cannot be refused: the period is extended as the buyer was not told, and nothing may be deducted.",
            ),
        ),
        &L010,
        text(
            "撤回権を知らせなかった場合、期間は12か月延びます。その間に知らせれば、その日から14日で終わります(消費者権利指令10条)。",
            "Where the buyer was not told of the right the period runs 12 months longer, or until 14 days after being told (consumer rights directive Art. 10).",
        ),
    )
    .overrides(&["eu.unclear", "eu.terms.grant"])
    .also(&[&L001, &L008, &L009]),
    // D-EU-05
    Rule::law(
        "eu.withdraw.not-told-over",
        &[
            EU,
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
            text("延びた撤回の期間も過ぎています。", "The extended period for withdrawing is over too."),
            text(
                "返品は断れます。延びた撤回の期間も過ぎています。",
                "The return may be refused: the extended period for withdrawing is over too.",
            ),
        ),
        &L010,
        text(
            "知らせなかった場合の撤回権も、最初の期限から12か月(あとから知らせたときはその14日後)で終わります。",
            "Where the buyer was not told, the right ends 12 months after the first end, or 14 days after being told later.",
        ),
    )
    .overrides(&["eu.unclear"])
    .also(&[&L001, &L002])
    .inferred(),
    // D-EU-06
    Rule::law(
        "eu.exempt.made-to-order",
        &[EU, CONSUMER, TRADER, NOT_DIGITAL, NOT_SERVICE, Fact::MadeToOrder.yes(), TOLD],
        right(
            Right::None,
            text("受注生産・名入れの商品には、製作の前でも撤回権がありません。", "Made-to-order goods carry no right of withdrawal, not even before production."),
            text("返品は断れます。受注生産・名入れの商品には撤回権がありません。", "The return may be refused: made-to-order goods carry no right of withdrawal."),
        ),
        &L011,
        text(
            "購入者の指定で作る商品は撤回権の例外で、契約の成立時から、製作を始める前でも当てはまります(消費者権利指令16条、欧州司法裁判所 C-529/19)。例外であることを事前に知らせている必要があります。",
            "Goods made to the buyer's specification are exempt from the conclusion of the contract, before production too (Art. 16; CJEU C-529/19), provided the buyer was told beforehand.",
        ),
    )
    .overrides(&["eu.unclear"])
    .also(&[&L012]),
    // D-EU-07
    Rule::law(
        "eu.exempt.perishable",
        &[EU, CONSUMER, TRADER, NOT_DIGITAL, NOT_SERVICE, NOT_MADE_TO_ORDER, Fact::Perishable.yes(), TOLD],
        right(
            Right::None,
            text("傷みやすい商品には撤回権がありません。", "Goods that deteriorate rapidly carry no right of withdrawal."),
            text("返品は断れます。傷みやすい商品には撤回権がありません。", "The return may be refused: goods that deteriorate rapidly carry no right of withdrawal."),
        ),
        &L011,
        text(
            "すぐに傷む商品は撤回権の例外です(消費者権利指令16条)。例外であることを事前に知らせている必要があります。",
            "Goods liable to deteriorate rapidly are exempt (Art. 16), provided the buyer was told beforehand.",
        ),
    )
    .overrides(&["eu.unclear"]),
    // D-EU-08
    Rule::law(
        "eu.exempt.unsealed-hygiene",
        &[
            EU,
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
            TOLD,
        ],
        right(
            Right::None,
            text("開封された衛生商品には撤回権がありません。", "Unsealed hygiene goods carry no right of withdrawal."),
            text("返品は断れます。封を開けた衛生商品には撤回権がありません。", "The return may be refused: unsealed hygiene goods carry no right of withdrawal."),
        ),
        &L011,
        text(
            "衛生のため封をした商品は、届いたあとに開封されると撤回権の例外になります。洗って再び売れる物(マットレスなど)は当たりません。",
            "Goods sealed for hygiene are exempt once unsealed after delivery; goods that can be cleaned and resold, such as a mattress, are not meant.",
        ),
    )
    .also(&[&L013])
    .overrides(&["eu.withdraw.*", "eu.unclear"]),
    Rule::law(
        "eu.exempt.unsealed-media",
        &[
            EU,
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
            TOLD,
        ],
        right(
            Right::None,
            text("開封された音楽・映像・ソフトには撤回権がありません。", "Unsealed audio, video and software carry no right of withdrawal."),
            text("返品は断れます。封を開けた音楽・映像・ソフトには撤回権がありません。", "The return may be refused: unsealed audio, video and software carry no right of withdrawal."),
        ),
        &L011,
        text(
            "封をした音楽・映像・ソフトは、届いたあとに開封されると撤回権の例外になります(消費者権利指令16条)。",
            "Sealed audio, video and software are exempt once unsealed after delivery (consumer rights directive Art. 16).",
        ),
    )
    .overrides(&["eu.withdraw.*", "eu.unclear"]),
    // L-EU-011: exempt, but the buyer was not told so
    Rule::law(
        "eu.exempt.unsealed-hygiene-untold",
        &[
            EU,
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
            NOT_TOLD,
        ],
        right(Right::Unsettled, EXEMPT_UNTOLD, EXEMPT_UNTOLD),
        &L011,
        text(
            "開封した衛生商品の例外は、撤回権がないことを事前に知らせていることが前提です。",
            "The exception for unsealed hygiene goods supposes that the buyer was told beforehand.",
        ),
    )
    .overrides(&["eu.withdraw.*", "eu.unclear"])
    .unsettled(),
    Rule::law(
        "eu.exempt.unsealed-media-untold",
        &[
            EU,
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
            NOT_TOLD,
        ],
        right(Right::Unsettled, EXEMPT_UNTOLD, EXEMPT_UNTOLD),
        &L011,
        text(
            "開封した音楽・映像・ソフトの例外は、撤回権がないことを事前に知らせていることが前提です。",
            "The exception for unsealed audio, video and software supposes that the buyer was told beforehand.",
        ),
    )
    .overrides(&["eu.withdraw.*", "eu.unclear"])
    .unsettled(),
    // D-EU-09
    Rule::law(
        "eu.digital.not-begun",
        &[
            EU,
            CONSUMER,
            TRADER,
            Fact::Digital.yes(),
            Fact::Opened.no(),
            Fact::SinceOrder.is(since_order::DAYS_14),
        ],
        right(
            Right::Withdraw,
            text(
                "断れません。提供を始めていないデジタル商品は、契約から14日以内なら撤回できます。",
                "It cannot be refused: digital content that was not begun may be withdrawn from within 14 days of the contract.",
            ),
            text(
                "断れません。提供を始めていないデジタル商品は、契約から14日以内なら撤回できます。",
                "It cannot be refused: digital content that was not begun may be withdrawn from within 14 days of the contract.",
            ),
        ),
        &L001,
        text(
            "デジタルコンテンツは契約から14日以内なら撤回できます。同意と確認を得て提供を始めたときだけ、撤回権がなくなります。",
            "Digital content may be withdrawn from within 14 days of the contract; the right is lost only once begun with consent, acknowledgement and confirmation.",
        ),
    )
    .also(&[&L011])
    .overrides(&["eu.unclear", "eu.terms.grant"]),
    // D-EU-09 otherwise, services, and exempt goods of which the buyer was not told
    Rule::law(
        "eu.unclear",
        &[EU, CONSUMER, TRADER],
        right(
            Right::Unsettled,
            text(
                "撤回権の例外に当たるかが決められません(デジタル商品・サービスの提供の開始、例外を事前に知らせたか)。受けるのが安全です。",
                "Whether an exception applies cannot be told (was a digital item or service begun with consent, was the buyer told of the exception?). Accepting is the safe course.",
            ),
            text(
                "撤回権の例外に当たるかが決められないため、断れるとは言えません。",
                "Whether an exception applies cannot be told, so a no is not safe.",
            ),
        ),
        &L011,
        text(
            "例外は限られています。デジタルコンテンツは同意・承知・確認を得て提供を始めたとき、サービスは同意を得て全部を終えたときに撤回権がなくなり、どの例外も事前に知らせていることが前提です(消費者権利指令16条)。",
            "The exceptions are a closed list: digital content once begun with consent, acknowledgement and confirmation, services fully performed with consent; and the buyer must have been told (Art. 16).",
        ),
    )
    .unsettled(),
    // Shop terms that grant more than the law
    Rule::shop_terms(
        "eu.terms.grant",
        &[EU, Fact::GenerousTerms.yes()],
        GRANTED,
        &L020,
        TERMS_BIND,
    )
    .also(&[&L001])
    .overrides(&["eu.business-buyer", "eu.private-seller", "eu.withdraw.over", "eu.withdraw.not-told-over", "eu.exempt.*", "eu.unclear"])
    .inferred(),
    Rule::shop_terms(
        "eu.terms.grant-unsealed-hygiene",
        &[
            EU,
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
        &L020,
        TERMS_BIND,
    )
    .overrides(&["eu.withdraw.*", "eu.terms.grant", "eu.unclear"])
    .inferred(),
    Rule::shop_terms(
        "eu.terms.grant-unsealed-media",
        &[
            EU,
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
        &L020,
        TERMS_BIND,
    )
    .overrides(&["eu.withdraw.*", "eu.terms.grant", "eu.unclear"])
    .inferred(),
];

/// What the buyer may do for the reason given.
pub static CLAIMS: &[Rule] = &[
    // The plain change of mind
    Rule::law(
        "eu.claim.none",
        &[EU, Fact::Reason.is(CHANGE)],
        right(
            Right::None,
            text("購入者の都合によるもので、撤回権のほかに権利は生じません。", "It is the buyer's own reason: nothing beyond the right of withdrawal."),
            RETURN_MAY_BE_REFUSED,
        ),
        &L001,
        text("購入者の都合だけで生じるのは、14日間の撤回権です。", "A change of mind gives the 14-day right of withdrawal, and nothing else."),
    ),
    // L-EU-019
    Rule::law(
        "eu.claim.business-buyer",
        &[EU, Fact::BuyerIsBusiness.yes(), Fact::Reason.is_not(CHANGE)],
        right(
            Right::Unsettled,
            text("事業者の購入は契約とその国の法律により、断れるかは決められません。", "A business purchase follows the contract and national law: whether a no stands cannot be told."),
            text("事業者の購入は契約とその国の法律により、返品を断れるかは決められません。", "A business purchase follows the contract and national law: whether a return may be refused cannot be told."),
        ),
        &L019,
        text("事業者の購入はEUの消費者法の対象外で、契約とその国の法律によります。", "Business purchases are outside EU consumer law; the contract and national law decide."),
    )
    .unsettled(),
    Rule::law(
        "eu.claim.private-seller",
        &[EU, CONSUMER, Fact::SellerIsBusiness.no(), Fact::Reason.is_not(CHANGE)],
        right(
            Right::Unsettled,
            text("個人の販売はその国の法律により、断れるかは決められません。", "A private sale follows national law: whether a no stands cannot be told."),
            text("個人の販売はその国の法律により、返品を断れるかは決められません。", "A private sale follows national law: whether a return may be refused cannot be told."),
        ),
        &L019,
        text("個人どうしの売買はEUの消費者法の対象外で、その国の法律によります。", "Sales between private persons are outside EU consumer law; national law decides."),
    )
    .unsettled(),
    // D-EU-14, and mistakes beyond the 14 days
    Rule::law(
        "eu.national-law",
        &[EU, CONSUMER, TRADER, Fact::Reason.is(MISTAKE | r::MINOR | r::MISLED_BY_ORDER_SCREEN)],
        right(
            Right::Unsettled,
            text(
                "誤注文・未成年・紛らわしい画面の扱いは各国の法律により、断れるかは決められません。受けるのが安全です。",
                "Mistakes, minors and misleading screens are a matter of national law. Accepting is the safe course.",
            ),
            text(
                "誤注文・未成年・紛らわしい画面の扱いは各国の法律により、返品を断れるかは決められません。",
                "Mistakes, minors and misleading screens are a matter of national law: whether a return may be refused cannot be told.",
            ),
        ),
        &L021,
        text(
            "未成年者の注文や誤注文の効力は各国の契約法によります。商品なら、14日間の撤回でたいてい解決します。",
            "Orders by minors and mistaken orders follow national contract law; for goods the 14 days normally solve them first.",
        ),
    )
    .unsettled(),
    // D-EU-11
    Rule::law(
        "eu.late.not-late",
        &[
            EU,
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
        &L014,
        text("別の約束がなければ、契約から30日以内に届ける必要があります。", "Unless agreed otherwise delivery is due within 30 days of the contract."),
    ),
    Rule::law(
        "eu.late.extra-period",
        &[
            EU,
            CONSUMER,
            TRADER,
            Fact::Reason.is(r::LATE),
            Fact::Parcel.is(NOT_ARRIVED),
            Fact::DeliveryLate.is(delivery_late::LATE),
            Fact::GracePeriod.is(grace_period::NOT_SET | grace_period::RUNNING),
            Fact::EssentialDateMissed.no(),
        ],
        right(Right::Cure, MUST_CURE, MUST_CURE),
        &L014,
        text(
            "期限に届かないとき、購入者は事情に応じた追加の期間を定め、それも過ぎれば契約を解除できます(消費者権利指令18条)。",
            "When delivery is late the buyer sets an additional period appropriate to the circumstances and may end the contract after it (Art. 18).",
        ),
    ),
    Rule::law(
        "eu.late.extra-period-over",
        &[
            EU,
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
            text("断れません。追加の期間も過ぎており、購入者は契約を解除できます。", "It cannot be refused: the additional period has passed and the buyer may end the contract."),
            text("断れません。追加の期間も過ぎており、全額を遅滞なく返金します。", "It cannot be refused: the additional period has passed and everything is paid back without undue delay."),
        ),
        &L014,
        text("追加の期間が過ぎれば、購入者は契約を解除でき、全額を遅滞なく返さなければなりません。", "After the additional period the buyer may end the contract; everything is refunded without undue delay."),
    ),
    Rule::law(
        "eu.late.essential-date",
        &[
            EU,
            CONSUMER,
            TRADER,
            Fact::Reason.is(r::LATE),
            Fact::Parcel.is(NOT_ARRIVED),
            Fact::EssentialDateMissed.yes(),
        ],
        right(
            Right::Terminate,
            text("断れません。必要な日が分かっていた注文で、購入者はすぐに解除できます。", "It cannot be refused: the date was essential and known, so the buyer may end the contract at once."),
            text("断れません。必要な日を過ぎており、全額を遅滞なく返金します。", "It cannot be refused: the essential date was missed and everything is paid back."),
        ),
        &L014,
        text("その時期が本質的だった場合、または販売者が届けるのを拒んだ場合、購入者はすぐに解除できます。", "Where the time was essential, or the seller refused to deliver, the buyer may end the contract at once."),
    ),
    // Late, but arrived: no row in the dossier
    Rule::law(
        "eu.late.arrived",
        &[EU, CONSUMER, TRADER, Fact::Reason.is(r::LATE), Fact::Parcel.is(p::DELIVERED | p::COMING_BACK | p::BACK)],
        right(
            Right::Unsettled,
            text("届いたあとの遅延の扱いは、資料に定めがありません。受けるのが安全です。", "What lateness means once the goods have arrived is not in the sources. Accepting is the safe course."),
            text("遅れて届いた商品の返品を断れるかは、撤回権のほかは決められません。", "Beyond the right of withdrawal, whether a late delivery may be sent back cannot be told."),
        ),
        &L014,
        text("届いたあとの遅延について、資料に定めはありません。", "The dossier has no rule for lateness after arrival."),
    )
    .unsettled(),
    // D-EU-12
    Rule::law(
        "eu.lost",
        &[EU, Fact::Parcel.is(p::LOST)],
        right(
            Right::Cure,
            text("断れません。届くまでの危険は販売者が負います。再送か返金を選んでもらってください。", "It cannot be refused: the risk is the trader's until delivery. Offer resending or a refund."),
            text("断れません。届くまでの危険は販売者が負い、再送か返金が必要です。", "It cannot be refused: the risk is the trader's until delivery, so resend or refund."),
        ),
        &L015,
        text("購入者が受け取るまでの危険は販売者が負います(消費者権利指令20条。購入者が運送会社を選んだ場合を除く)。", "The risk stays with the trader until the consumer has the goods (Art. 20), unless the consumer hired the carrier."),
    )
    .also(&[&L014])
    .overrides(&["eu.*"])
    .inferred(),
    // D-EU-12
    Rule::law(
        "eu.not-received",
        &[EU, CONSUMER, TRADER, Fact::Reason.is(r::NOT_RECEIVED)],
        right(
            Right::Cure,
            text("届いていないという申し出は断れません。調べたうえで、再送か返金をしてください。", "A claim of non-receipt cannot simply be refused: trace the parcel, then resend or refund."),
            text("断るだけでは済みません。調べたうえで、再送か返金をしてください。", "A plain no is not open: trace the parcel, then resend or refund."),
        ),
        &L015,
        text("購入者が受け取るまでの危険は販売者が負います(消費者権利指令20条)。", "The risk stays with the trader until the consumer has the goods (consumer rights directive Art. 20)."),
    )
    .also(&[&L014])
    .inferred(),
    // D-EU-13
    Rule::law(
        "eu.non-conformity",
        &[
            EU,
            CONSUMER,
            TRADER,
            Fact::Reason.is(FAULTY),
            Fact::DefectPeriod.is_not(defect_period::OLDER),
        ],
        right(
            Right::Cure,
            text("断れません。不良・説明違いは、無料の修理か交換、できなければ減額か解除です。", "It cannot be refused: a lack of conformity means free repair or replacement, else a price cut or the end of the contract."),
            text("断れません。例外の商品でも、無料で修理か交換をし、できなければ返金します(送料は店舗負担)。", "It cannot be refused, whatever the goods: repair or replace free of charge, else refund, postage on the shop."),
        ),
        &L016,
        text(
            "引き渡しから2年以内に現れた不適合には販売者が責任を負い、1年間は初めからあったと推定されます。修理か交換を選ぶのは購入者で、費用は販売者の負担です(指令2019/771)。",
            "The seller answers for defects appearing within 2 years of delivery, presumed present for 1 year; the buyer chooses repair or replacement, at the seller's cost (Directive 2019/771).",
        ),
    )
    .also(&[&L017])
    .inferred(),
    Rule::law(
        "eu.non-conformity-older",
        &[
            EU,
            CONSUMER,
            TRADER,
            Fact::Reason.is(FAULTY),
            Fact::DefectPeriod.is(defect_period::OLDER),
        ],
        right(
            Right::Unsettled,
            text("2年を過ぎていますが、より長い期間を定める国があります。購入者の国の法律を確かめてください。", "The 2 years are over, but some member states allow longer. Check the law of the buyer's country."),
            text("2年を過ぎていますが、より長い国があり、断れるかは決められません。", "The 2 years are over, but some member states allow longer: whether a no stands cannot be told."),
        ),
        &L016,
        text("責任の期間は2年ですが、国により長くなります。", "The period of liability is 2 years, longer in some member states."),
    )
    .unsettled(),
    // L-EU-014: the seller does not deliver
    Rule::law(
        "eu.seller-cannot-deliver",
        &[EU, CONSUMER, TRADER, Fact::Reason.is(r::OUT_OF_STOCK | r::PRICE_ERROR | r::WILL_NOT_SELL)],
        right(
            Right::Terminate,
            text("店舗が届けない以上、断れません。全額を遅滞なく返金してください。", "As the shop does not deliver, it cannot be refused: refund everything without undue delay."),
            text("店舗の事情によるため、全額の返金が必要です。", "The cause is the shop's: everything is to be paid back."),
        ),
        &L014,
        text("販売者が届けることを拒んだときは、購入者はすぐに解除できます(消費者権利指令18条)。", "Where the trader refuses to deliver the buyer may end the contract at once (consumer rights directive Art. 18)."),
    ),
];

const REFUND_LIMIT: Text = text(
    "撤回を知らされてから14日以内",
    "within 14 days of being told of the withdrawal",
);
const REFUND_LIMIT_GOODS: Text = text(
    "撤回を知らされてから14日以内(商品か返送の証拠が届くまでは待てます)",
    "within 14 days of being told of the withdrawal (it may wait for the goods or proof of sending)",
);
const REFUND_MISSED: Text = text(
    "購入者の国の法律に反し、遅れの責任を負います。",
    "It breaches the law of the buyer's country, with liability for the delay.",
);
const REFUND_SAYS: Text = text(
    "標準の配送料を含む全額を、支払いと同じ方法で、手数料なしで返してください(速達などの上乗せ分は除けます)。",
    "Pay everything back, standard delivery included, by the same means and free of charge (the surcharge for express delivery excepted).",
);

const REFUND_ENDED: Text = text(
    "解除された契約の代金を、全額返してください。",
    "Pay back everything under the contract that was ended.",
);
const ACKNOWLEDGE: Text = text(
    "撤回を受け取ったことを、内容と日時とともにメールなど残る形で知らせ、返金の日を伝えてください。",
    "Acknowledge the withdrawal on a durable medium (e-mail) with its content, date and time, and say when the refund comes.",
);

/// Clocks, periods and warnings that the law adds, whatever the marketplace.
pub static EFFECTS: &[Rule] = &[
    // D-EU-03, -10
    Rule::law(
        "eu.window.withdrawal",
        &[EU, Fact::Reason.is(NO_FAULT), RECEIVED, NOT_MADE_TO_ORDER, NOT_DIGITAL, NOT_SERVICE],
        Yield::Window { id: "statutory-withdrawal", from: Due::Start(When::OrderedAt), until: Due::Clock(Clock::EuWithdrawal) },
        &L001,
        text(
            "EUの撤回期間(受け取りの翌日から14日目まで。土日なら翌営業日。それまでに送れば足ります。分納は最後、定期購入は最初の受け取りから)",
            "EU right of withdrawal: until 14 days after receipt, past weekends; sending in time is enough (several lots: the last; regular deliveries: the first)",
        ),
    )
    .also(&[&L002, &L004]),
    // D-EU-05
    Rule::law(
        "eu.window.withdrawal-extended",
        &[EU, Fact::Reason.is(NO_FAULT), RECEIVED, NOT_TOLD, NOT_MADE_TO_ORDER, NOT_DIGITAL, NOT_SERVICE],
        Yield::Window { id: "statutory-withdrawal-extended", from: Due::Start(When::OrderedAt), until: Due::Clock(Clock::EuExtended) },
        &L010,
        text(
            "撤回権を知らせなかったときの期間(最初の期限から12か月、あとから知らせたときはその14日後まで)",
            "Where the buyer was not told: 12 months after the first end, or 14 days after being told",
        ),
    ),
    // D-EU-02, -03
    Rule::law(
        "eu.window.send-back",
        &[EU, Fact::AnswerThen.is(a::MUST_ACCEPT), Fact::Reason.is(NO_FAULT)],
        Yield::Window { id: "send-back", from: Due::Start(When::RequestedAt), until: Due::EndOfDayAfter(When::RequestedAt, 14) },
        &L008,
        text("購入者が商品を送り返す期限(撤回を知らせてから14日)", "The buyer sends the goods back within 14 days of declaring the withdrawal"),
    ),
    // D-EU-13
    Rule::law(
        "eu.window.conformity",
        &[EU, Fact::Reason.is(FAULTY), RECEIVED],
        Yield::Window { id: "conformity", from: Due::Start(When::DeliveredAt), until: Due::Clock(Clock::EuConformity) },
        &L016,
        text("不適合についての販売者の責任(引き渡しから2年、国により長い)", "The seller's liability for defects: 2 years from delivery, longer in some states"),
    )
    .also(&[&L017])
    .inferred(),
    // D-EU-01
    Rule::law(
        "eu.duty.refund-14-days",
        &[EU, Fact::Reason.is(NO_FAULT), Fact::Answer.is(a::MUST_ACCEPT | a::AUTOMATIC | a::SELLER_CANCELS), Fact::Parcel.is(NOT_SHIPPED)],
        Yield::Duty {
            id: "refund-within-14-days",
            due: Due::EndOfDayAfter(When::RequestedAt, 14),
            limit: Some(REFUND_LIMIT),
            if_missed: Some(REFUND_MISSED),
        },
        &L006,
        REFUND_SAYS,
    ),
    // D-EU-02, -03, -05
    Rule::law(
        "eu.duty.refund-against-goods",
        &[EU, Fact::Reason.is(NO_FAULT), Fact::AnswerThen.is(a::MUST_ACCEPT)],
        Yield::Duty {
            id: "refund-within-14-days",
            due: Due::EndOfDayAfter(When::RequestedAt, 14),
            limit: Some(REFUND_LIMIT_GOODS),
            if_missed: Some(REFUND_MISSED),
        },
        &L006,
        REFUND_SAYS,
    )
    .also(&[&L007]),
    // D-EU-01, -15
    Rule::law(
        "eu.duty.acknowledge",
        &[EU, Fact::Reason.is(NO_FAULT), Fact::Answer.is(a::MUST_ACCEPT | a::AUTOMATIC)],
        Yield::Duty {
            id: "acknowledge-withdrawal",
            due: Due::None,
            limit: Some(text("遅滞なく", "without undue delay")),
            if_missed: None,
        },
        &L005,
        ACKNOWLEDGE,
    ),
    // D-EU-02, -03, -15
    Rule::law(
        "eu.duty.acknowledge-return",
        &[EU, Fact::Reason.is(NO_FAULT), Fact::AnswerThen.is(a::MUST_ACCEPT)],
        Yield::Duty {
            id: "acknowledge-withdrawal",
            due: Due::None,
            limit: Some(text("遅滞なく", "without undue delay")),
            if_missed: None,
        },
        &L005,
        ACKNOWLEDGE,
    ),
    // D-EU-05
    Rule::law(
        "eu.duty.inform-now",
        &[EU, NOT_TOLD, Fact::Reason.is(NO_FAULT), Fact::AnswerThen.is(a::MUST_ACCEPT)],
        Yield::Duty {
            id: "give-withdrawal-information",
            due: Due::None,
            limit: Some(text("今すぐ(知らせた日から14日で撤回期間が終わります)", "now (the period then ends 14 days later)")),
            if_missed: Some(text("撤回の期間が最長12か月延びます。", "The period runs up to 12 months longer.")),
        },
        &L010,
        text("14日間の撤回権とその使い方を、購入者に知らせてください。", "Tell the buyer of the 14-day right and how to use it."),
    ),
    // D-EU-03: who pays the return
    Rule::law(
        "eu.duty.return-postage-shop",
        &[EU, Fact::ReturnCostTold.no(), Fact::AnswerThen.is(a::MUST_ACCEPT)],
        Yield::Duty { id: "bear-return-postage", due: Due::None, limit: None, if_missed: None },
        &L008,
        text(
            "返送料は店舗の負担です(購入者負担と注文前に知らせていないため)。返送先を知らせてください。",
            "The shop bears the return postage, as the buyer was not told to; give the return address.",
        ),
    ),
    Rule::law(
        "eu.duty.return-postage-buyer",
        &[EU, Fact::ReturnCostTold.yes(), Fact::AnswerThen.is(a::MUST_ACCEPT), Fact::Reason.is(NO_FAULT)],
        Yield::Duty { id: "tell-return-address", due: Due::None, limit: None, if_missed: None },
        &L008,
        text(
            "返送料は購入者の負担です。返送先と、14日以内に送り返す必要があることを知らせてください。",
            "The buyer bears the return postage. Give the return address and say that the goods are due back within 14 days.",
        ),
    ),
    // D-EU-13
    Rule::law(
        "eu.duty.return-of-faulty",
        &[EU, Fact::Reason.is(FAULTY), Fact::Parcel.is_not(NOT_SHIPPED)],
        Yield::Duty { id: "bear-return-postage", due: Due::None, limit: None, if_missed: None },
        &L016,
        text(
            "修理か交換のどちらにするかを購入者に選んでもらってください。返送・修理・再送の費用は店舗の負担です。",
            "Let the buyer choose repair or replacement; returning, repairing and resending is at the shop's cost.",
        ),
    )
    .inferred(),
    // D-EU-11
    Rule::law(
        "eu.duty.refund-late",
        &[EU, Fact::Reason.is(r::LATE | r::OUT_OF_STOCK | r::PRICE_ERROR | r::WILL_NOT_SELL | r::NOT_RECEIVED), Fact::Answer.is(a::MUST_ACCEPT | a::SELLER_CANCELS)],
        Yield::Duty {
            id: "refund-without-delay",
            due: Due::None,
            limit: Some(text("遅滞なく(日数の定めはありません)", "without undue delay (no number of days)")),
            if_missed: Some(REFUND_MISSED),
        },
        &L014,
        REFUND_ENDED,
    ),
    // D-EU-11
    Rule::law(
        "eu.duty.refund-late-in-transit",
        &[EU, Fact::Reason.is(r::LATE | r::OUT_OF_STOCK | r::PRICE_ERROR | r::WILL_NOT_SELL | r::NOT_RECEIVED), Fact::AnswerThen.is(a::MUST_ACCEPT)],
        Yield::Duty {
            id: "refund-without-delay",
            due: Due::None,
            limit: Some(text("遅滞なく(日数の定めはありません)", "without undue delay (no number of days)")),
            if_missed: Some(REFUND_MISSED),
        },
        &L014,
        REFUND_ENDED,
    ),
    // D-EU-05
    Rule::law(
        "eu.warning.no-deduction",
        &[EU, NOT_TOLD, Fact::AnswerThen.is(a::MUST_ACCEPT)],
        Yield::Warning("no-deduction"),
        &L009,
        text("撤回権を知らせていないため、使用による価値の減少を差し引けません。", "As the buyer was not told of the right, nothing may be deducted for use."),
    ),
    // D-EU-03
    Rule::law(
        "eu.alternative.deduction",
        &[EU, TOLD, Fact::ReturnedCondition.is(returned_condition::USED_OR_DAMAGED)],
        Yield::Alternative("deduct-handling-loss"),
        &L009,
        text(
            "店頭で試す程度を超えて使われて減った価値だけを、説明できる額で差し引けます。再入庫手数料は取れません。",
            "Only value lost by handling beyond what a shop would allow may be deducted, in a sum you can explain; no restocking fee.",
        ),
    ),
    // D-EU-15
    Rule::law(
        "eu.warning.withdrawal-function",
        &[EU, CONSUMER, Fact::Reason.is(NO_FAULT), Fact::Answer.is_not(a::NEED_FACTS)],
        Yield::Warning("withdrawal-function"),
        &L005,
        text(
            "2026-06-19から、注文画面のあるサイトには撤回のボタンが必要です。なくても、明確なメッセージでの撤回は有効です。",
            "Since 2026-06-19 a site needs a withdrawal button; without it, any unequivocal message is still a valid withdrawal.",
        ),
    )
    .also(&[&L004]),
    // D-EU-13
    Rule::law(
        "eu.warning.repair-extends",
        &[EU, Fact::Reason.is(FAULTY), CONSUMER],
        Yield::Warning("repair-extends-liability"),
        &L017,
        text(
            "2026-07-31から、購入者が修理を選ぶと販売者の責任の期間が一度だけ12か月延びます。そのことを購入者に知らせる必要があります(国により時期が異なります)。",
            "From 2026-07-31, choosing repair extends the seller's liability once by 12 months, and the buyer has to be told (national timing varies).",
        ),
    ),
    // L-EU-004
    Rule::law(
        "eu.warning.refused-parcel",
        &[EU, Fact::Channel.is(kotowari::fact::channel::DELIVERY_REFUSED)],
        Yield::Warning("refused-parcel-is-no-withdrawal"),
        &L004,
        text(
            "黙って受け取らないだけでは撤回になりません。購入者に、撤回するのかを明確に伝えてもらってください。",
            "Refusing the parcel without a word is not a withdrawal; ask the buyer for a clear statement.",
        ),
    ),
    // L-EU-002
    Rule::law(
        "eu.unknown.local-holiday",
        &[EU, Fact::Reason.is(NO_FAULT), RECEIVED],
        Yield::Unknown("eu.local-holiday"),
        &L002,
        text(
            "最終日が購入者の国の祝日に当たると、期間は次の営業日まで延びます。各国の祝日は収録していません。",
            "A public holiday in the buyer's country on the last day moves it to the next working day; national holidays are not in the data.",
        ),
    )
    .inferred(),
    // D-EU-14
    Rule::law(
        "eu.unknown.national-law",
        &[EU, Fact::Reason.is(MISTAKE | r::MINOR | r::MISLED_BY_ORDER_SCREEN)],
        Yield::Unknown("eu.national-contract-law"),
        &L021,
        text("誤注文・未成年・紛らわしい画面については、各国の契約法を確認していません。", "National contract law on mistakes, minors and misleading screens was not checked."),
    )
    .unsettled(),
    // D-EU-11
    Rule::law(
        "eu.unknown.additional-period",
        &[EU, Fact::Reason.is(r::LATE), Fact::Parcel.is(NOT_ARRIVED)],
        Yield::Unknown("eu.additional-period"),
        &L014,
        text("「事情に応じた追加の期間」が何日かは、法律に定めがありません。", "How long an \"appropriate\" additional period is, is not in the law."),
    )
    .unsettled(),
];
