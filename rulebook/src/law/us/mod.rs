//! USA: the FTC's mail-order rule (16 CFR 435), state return-policy laws, the UCC and the common law.
//!
//! Rows follow the dossier's table D-US-01 to D-US-15. What decides most often: has the goods' time to
//! ship passed without a delay-option notice? Otherwise only California gives a right to change one's
//! mind, and only where a restrictive policy was not shown.

pub mod sources;

use super::{CHANGE, FAULTY, MISTAKE, NO_FAULT, NOT_SHIPPED, right};
use crate::law::us::sources::*;
use kotowari::calendar::Calendar;
use kotowari::fact::{
    Cond, Fact, answer as a, buyer_state as st, channel, delay_consent as dc, parcel as p,
    reason as r, regime, return_terms as t, revised_date as rd, ship_time as sh, since_order,
    terms_cover,
};
use kotowari::rule::{Right, Rule, Yield};
use kotowari::rulebook::Law;
use kotowari::text::{Text, text};
use kotowari::timeline::{Clock, Due, When};

const US: Cond = Fact::Regime.is(regime::US);
const CONSUMER: Cond = Fact::BuyerIsBusiness.no();
const TRADER: Cond = Fact::SellerIsBusiness.yes();
/// The mail-order rule speaks of goods.
const NOT_DIGITAL: Cond = Fact::Digital.no();
const NOT_SERVICE: Cond = Fact::Service.no();
const UNSHIPPED: Cond = Fact::Parcel.is(NOT_SHIPPED);
const SHIPPED: Cond = Fact::Parcel.is_not(NOT_SHIPPED);
const NOTICE: Cond = Fact::DelayNoticeSent.yes();

const CALIFORNIA: Cond = Fact::BuyerState.is(st::CALIFORNIA);
const POLICY_NOT_SHOWN: Cond = Fact::ReturnTerms.is(t::NOT_SHOWN | t::SHOWN_ONCE);
const WITHIN_30_DAYS: Cond = Fact::SinceOrder.is(since_order::DAYS_14 | since_order::DAYS_30);

const RETURN_MAY_BE_REFUSED: Text = text(
    "返品は断れます(米国の連邦法に、購入者都合の返品を認める定めはありません)。",
    "The return may be refused: US federal law gives no right to return for a change of mind.",
);
const DEEMED_CANCELLED: Text = text(
    "断れません。発送の期限を過ぎた注文は、米国の規則により取り消されたものとして全額を返金します。",
    "It cannot be refused: under the US mail-order rule the order counts as cancelled, and everything is to be paid back.",
);
const BUYER_MAY_STILL_CANCEL: Text = text(
    "断れません。遅延を知らせた注文は、発送するまで購入者が取り消せます。",
    "It cannot be refused: once a delay was announced the buyer may cancel until shipment.",
);
const CALIFORNIA_UNSETTLED: Text = text(
    "カリフォルニア州法の返品権が及ぶかは決められません。受けるのが安全です。",
    "Whether California's right to return reaches this case cannot be told. Accepting is the safe course.",
);
const STATE_UNSETTLED: Text = text(
    "購入者の州には返品条件の表示を定める法律があり、断れるかは決められません。受けるのが安全です。",
    "The buyer's state has a law on showing return policies, so whether a no stands cannot be told. Accepting is the safe course.",
);
const MAY_NOT_OBSTRUCT: Text = text(
    "断れません。カリフォルニア州では、オンラインで申し込んだ定期購入の解約を妨げられません。",
    "It cannot be refused: in California an online subscription may be cancelled online, without obstruction.",
);
const SUBSCRIPTION_UNSETTLED: Text = text(
    "定期購入の解約を断れるかは決められません。今後の請求は止めるのが安全です。",
    "Whether cancelling a subscription may be refused cannot be told. Stopping future charges is the safe course.",
);

/// Everything it says.
pub const LAW: Law = Law {
    withdrawals: WITHDRAWALS,
    claims: CLAIMS,
    effects: EFFECTS,
};

/// Whether the buyer may end the order without a fault in the goods: for delay, or for no reason.
pub static WITHDRAWALS: &[Rule] = &[
    // D-US-01
    Rule::law(
        "us.offer.not-accepted",
        &[US, UNSHIPPED, Fact::Accepted.is(kotowari::fact::accepted::NOT_YET)],
        right(
            Right::Withdraw,
            text(
                "断れないと考えられます。承諾する前の注文は、購入者が撤回できます。",
                "It can hardly be refused: until the order is accepted the buyer may take it back.",
            ),
            text(
                "断れないと考えられます。承諾する前の注文は、購入者が撤回できます。",
                "It can hardly be refused: until the order is accepted the buyer may take it back.",
            ),
        ),
        &L015,
        text(
            "米国では、承諾される前の申込みはいつでも撤回できます。規約が発送時に承諾するとしていれば、発送までは撤回できます。",
            "In the USA an offer may be revoked until it is accepted; where the terms say that dispatch is acceptance, until dispatch.",
        ),
    )
    .overrides(&["us.mind.*", "us.terms.*", "us.subscription.*"])
    .inferred(),
    // D-US-02, -03
    Rule::law(
        "us.mind.none",
        &[US],
        right(
            Right::None,
            text(
                "米国の連邦法に、購入者都合でキャンセルできる権利はありません。",
                "US federal law gives no right to cancel for a change of mind.",
            ),
            RETURN_MAY_BE_REFUSED,
        ),
        &L001,
        text(
            "期限どおりのオンライン注文を購入者の都合で取り消す権利は、連邦法にはありません。3日間のクーリング・オフは、オンライン・郵便・電話の販売には適用されません。",
            "Federal law gives no right to cancel an on-time online order for a change of mind; the 3-day Cooling-Off Rule excludes sales made online, by mail or by phone.",
        ),
    )
    .also(&[&L003]),
    // D-US-02: the policy shown grants more
    Rule::shop_terms(
        "us.terms.grant",
        &[
            US,
            Fact::ReturnTerms.is(t::SHOWN_BOTH | t::SHOWN_ONCE),
            Fact::GenerousTerms.yes(),
            Fact::TermsCover.is(terms_cover::CANCELLATIONS_AND_RETURNS),
        ],
        right(
            Right::Withdraw,
            text("断れません。店舗の規約がキャンセルを認めています。", "It cannot be refused: the shop's own policy grants it."),
            text(
                "返品は断れません。店舗の規約が認めています(条件は表示どおり)。",
                "The return cannot be refused: the shop's own policy grants it, on the conditions shown.",
            ),
        ),
        &L013,
        text("州法に定めがなければ店舗の返品規約によります。表示した規約は店舗を拘束します。", "Where state law says nothing the shop's policy governs; a policy shown binds the shop."),
    )
    .overrides(&["us.mind.*"])
    .inferred(),
    Rule::shop_terms(
        "us.terms.grant-returns",
        &[
            US,
            SHIPPED,
            Fact::ReturnTerms.is(t::SHOWN_BOTH | t::SHOWN_ONCE),
            Fact::GenerousTerms.yes(),
            Fact::TermsCover.is(terms_cover::RETURNS),
        ],
        right(
            Right::Withdraw,
            text("断れません。店舗の規約が返品を認めています。", "It cannot be refused: the shop's own policy grants the return."),
            text(
                "返品は断れません。店舗の規約が認めています(条件は表示どおり)。",
                "The return cannot be refused: the shop's own policy grants it, on the conditions shown.",
            ),
        ),
        &L013,
        text("店舗が表示した返品規約は、その条件のとおり店舗を拘束します。", "A return policy that was shown binds the shop on its conditions."),
    )
    .overrides(&["us.mind.*"])
    .inferred(),
    // D-US-04
    Rule::law(
        "us.delay.no-notice",
        &[US, NOT_DIGITAL, NOT_SERVICE, UNSHIPPED, Fact::DelayNoticeSent.no(), Fact::ShipTime.is(sh::PASSED | sh::MONTH_PASSED)],
        right(Right::Terminate, DEEMED_CANCELLED, DEEMED_CANCELLED),
        &L008,
        text(
            "示した期限(示していなければ注文から30日)までに発送せず、遅延の選択通知も送らなかった注文は、取り消されたものとみなされ、求められなくても返金が必要です(16 CFR 435.2)。",
            "An order not shipped within the time stated, else 30 days, without a delay-option notice is deemed cancelled; the refund is due unasked (16 CFR 435.2).",
        ),
    )
    .also(&[&L003, &L004, &L009])
    .overrides(&["us.offer.*", "us.mind.*", "us.terms.*", "us.subscription.*"]),
    // D-US-05: the buyer answered the notice with a no
    Rule::law(
        "us.delay.refused",
        &[US, NOT_DIGITAL, NOT_SERVICE, UNSHIPPED, NOTICE, Fact::DelayConsent.is(dc::REFUSED)],
        right(Right::Terminate, BUYER_MAY_STILL_CANCEL, BUYER_MAY_STILL_CANCEL),
        &L008,
        text(
            "遅延の選択通知に購入者が同意しなければ、注文は取り消され、返金が必要です。",
            "Where the buyer answers a delay-option notice by cancelling, the order is cancelled and the refund due.",
        ),
    )
    .also(&[&L009])
    .overrides(&["us.offer.*", "us.mind.*", "us.terms.*", "us.subscription.*"]),
    // D-US-07
    Rule::law(
        "us.delay.new-date-passed",
        &[
            US,
            NOT_DIGITAL,
            NOT_SERVICE,
            UNSHIPPED,
            NOTICE,
            Fact::DelayConsent.is_not(dc::REFUSED),
            Fact::RevisedDate.is(rd::PASSED),
        ],
        right(Right::Terminate, DEEMED_CANCELLED, DEEMED_CANCELLED),
        &L007,
        text(
            "知らせた新しい発送日も守れないときは、その前に改めて通知が必要です。購入者がはっきり同意しなければ、注文は取り消されます。",
            "If the new date cannot be met either, a renewed notice is due before it; without the buyer's express consent the order is cancelled.",
        ),
    )
    .also(&[&L008, &L009])
    .overrides(&["us.offer.*", "us.mind.*", "us.terms.*", "us.subscription.*"]),
    // D-US-06
    Rule::law(
        "us.delay.auto-cancelled",
        &[
            US,
            NOT_DIGITAL,
            NOT_SERVICE,
            UNSHIPPED,
            NOTICE,
            Fact::DelayConsent.is(dc::SILENT),
            Fact::RevisedDate.is(rd::LATER | rd::NONE),
            Fact::ShipTime.is(sh::MONTH_PASSED),
        ],
        right(Right::Terminate, DEEMED_CANCELLED, DEEMED_CANCELLED),
        &L006,
        text(
            "新しい発送日が元の期限から30日より後か示されていない場合、購入者がはっきり同意しない限り、元の期限の30日後に注文は自動で取り消されます。",
            "With a new date more than 30 days later, or none, the order cancels itself 30 days after the first date unless the buyer expressly agreed.",
        ),
    )
    .also(&[&L008, &L009])
    .overrides(&["us.offer.*", "us.mind.*", "us.terms.*", "us.subscription.*"]),
    // D-US-05
    Rule::law(
        "us.delay.option-open",
        &[
            US,
            NOT_DIGITAL,
            NOT_SERVICE,
            UNSHIPPED,
            NOTICE,
            Fact::DelayConsent.is(dc::SILENT),
            Fact::RevisedDate.is(rd::WITHIN_30),
        ],
        right(Right::Withdraw, BUYER_MAY_STILL_CANCEL, BUYER_MAY_STILL_CANCEL),
        &L005,
        text(
            "30日以内の新しい発送日を知らせたとき、返事がなければ同意とみなされますが、発送とその日の前なら購入者は取り消せます。",
            "With a new date at most 30 days later silence is consent, but the buyer may still cancel before shipment and before that date.",
        ),
    )
    .also(&[&L009])
    .overrides(&["us.offer.*", "us.mind.*", "us.terms.*", "us.subscription.*"]),
    // D-US-06, before the 30 days are over
    Rule::law(
        "us.delay.option-open-longer",
        &[
            US,
            NOT_DIGITAL,
            NOT_SERVICE,
            UNSHIPPED,
            NOTICE,
            Fact::DelayConsent.is(dc::SILENT),
            Fact::RevisedDate.is(rd::LATER | rd::NONE),
            Fact::ShipTime.is(sh::NOT_PASSED | sh::PASSED),
        ],
        right(Right::Withdraw, BUYER_MAY_STILL_CANCEL, BUYER_MAY_STILL_CANCEL),
        &L006,
        text(
            "30日より後の日、または日を示さない遅延の通知では、購入者はいつでも取り消せます。",
            "After a notice with a date more than 30 days later, or none, the buyer may cancel at any time.",
        ),
    )
    .also(&[&L009])
    .overrides(&["us.offer.*", "us.mind.*", "us.terms.*", "us.subscription.*"]),
    // D-US-06
    Rule::law(
        "us.delay.agreed-without-date",
        &[
            US,
            NOT_DIGITAL,
            NOT_SERVICE,
            UNSHIPPED,
            NOTICE,
            Fact::DelayConsent.is(dc::EXPRESS),
            Fact::RevisedDate.is(rd::NONE),
        ],
        right(Right::Withdraw, BUYER_MAY_STILL_CANCEL, BUYER_MAY_STILL_CANCEL),
        &L006,
        text(
            "期限のない遅延に同意した購入者も、発送されるまではいつでも取り消せます。",
            "A buyer who agreed to a delay without a date keeps the right to cancel until shipment.",
        ),
    )
    .also(&[&L009])
    .overrides(&["us.offer.*", "us.mind.*", "us.terms.*", "us.subscription.*"]),
    // An express consent to a named date: no row in the dossier
    Rule::law(
        "us.delay.agreed-to-date",
        &[
            US,
            NOT_DIGITAL,
            NOT_SERVICE,
            UNSHIPPED,
            NOTICE,
            Fact::DelayConsent.is(dc::EXPRESS),
            Fact::RevisedDate.is(rd::WITHIN_30 | rd::LATER),
        ],
        right(
            Right::Unsettled,
            text(
                "新しい発送日に同意した購入者がなお取り消せるかは、資料に定めがありません。受けるのが安全です。",
                "Whether a buyer who agreed to the new date may still cancel is not in the sources. Accepting is the safe course.",
            ),
            text(
                "新しい発送日に同意した購入者がなお取り消せるかは、資料に定めがありません。",
                "Whether a buyer who agreed to the new date may still cancel is not in the sources.",
            ),
        ),
        &L005,
        text(
            "返事のない購入者は新しい日の前なら取り消せますが、はっきり同意した場合について資料に定めはありません。",
            "A silent buyer may cancel before the new date; for one who expressly agreed the dossier has no rule.",
        ),
    )
    .overrides(&["us.offer.*", "us.mind.*", "us.terms.*", "us.subscription.*"])
    .unsettled(),
    // D-US-11
    Rule::law(
        "us.mind.california",
        &[
            US,
            CALIFORNIA,
            CONSUMER,
            TRADER,
            SHIPPED,
            WITHIN_30_DAYS,
            Fact::ReturnTerms.is(t::NOT_SHOWN),
            Fact::MadeToOrder.no(),
            Fact::Perishable.no(),
            Fact::Hygiene.no(),
            NOT_DIGITAL,
            NOT_SERVICE,
        ],
        right(
            Right::Withdraw,
            text(
                "断れません。返品を制限する規約を表示していないため、カリフォルニア州の購入者は30日以内に返品できます。",
                "It cannot be refused: as no restrictive policy was shown, a buyer in California may return within 30 days of purchase.",
            ),
            text(
                "返品は断れません。規約を表示していないため、購入から30日目まで代金の返金を求められます。",
                "The return cannot be refused: with no policy shown the price is owed back until the 30th day after purchase.",
            ),
        ),
        &L012,
        text(
            "購入から7日以上の全額返金・交換を認めない店は、その規約をはっきり表示しなければなりません。表示がなければ、購入者は購入から30日目まで返品できます(カリフォルニア州民法1723条)。",
            "A seller that does not give full refunds for at least 7 days must show that policy conspicuously; if not, the buyer may return until the 30th day after purchase (Cal. Civ. Code § 1723).",
        ),
    )
    .overrides(&["us.mind.none"]),
    // D-US-11, where the policy stood on one of the two only
    Rule::law(
        "us.mind.california-shown-once",
        &[
            US,
            CALIFORNIA,
            CONSUMER,
            TRADER,
            SHIPPED,
            WITHIN_30_DAYS,
            Fact::ReturnTerms.is(t::SHOWN_ONCE),
            Fact::MadeToOrder.no(),
            Fact::Perishable.no(),
            Fact::Hygiene.no(),
            NOT_DIGITAL,
            NOT_SERVICE,
        ],
        right(Right::Unsettled, CALIFORNIA_UNSETTLED, CALIFORNIA_UNSETTLED),
        &L012,
        text(
            "注文画面での表示は有効ですが、商品ページだけの表示で足りるかは、資料に定めがありません。",
            "Showing the policy on the order form counts; whether the product page alone is enough is not in the sources.",
        ),
    )
    .overrides(&["us.mind.none"])
    .unsettled(),
    // D-US-11 before shipment: the statute speaks of returning goods
    Rule::law(
        "us.mind.california-unshipped",
        &[
            US,
            CALIFORNIA,
            CONSUMER,
            TRADER,
            UNSHIPPED,
            WITHIN_30_DAYS,
            POLICY_NOT_SHOWN,
            Fact::MadeToOrder.no(),
            Fact::Perishable.no(),
            Fact::Hygiene.no(),
            NOT_DIGITAL,
            NOT_SERVICE,
        ],
        right(Right::Unsettled, CALIFORNIA_UNSETTLED, CALIFORNIA_UNSETTLED),
        &L012,
        text(
            "州法が定めるのは商品の返品です。発送前の取消しに及ぶかは資料に定めがありませんが、送っても購入から30日目まで返品できます。",
            "The statute speaks of returning goods. Whether it reaches a cancellation before shipment is not in the sources; goods sent could come back until the 30th day.",
        ),
    )
    .overrides(&["us.mind.none"])
    .unsettled(),
    // D-US-11: the exception for used or damaged goods
    Rule::law(
        "us.mind.california-used",
        &[US, CALIFORNIA, CONSUMER, TRADER, SHIPPED, WITHIN_30_DAYS, POLICY_NOT_SHOWN, Fact::Used.yes()],
        right(Right::Unsettled, CALIFORNIA_UNSETTLED, CALIFORNIA_UNSETTLED),
        &L012,
        text(
            "使用・破損した商品は返品権の例外ですが、中古として売られた商品がこれに当たるかは決められません。",
            "Used or damaged goods are excepted; whether goods sold second-hand are meant cannot be told.",
        ),
    )
    .overrides(&["us.mind.none", "us.mind.california", "us.mind.california-shown-once"])
    .unsettled(),
    Rule::law(
        "us.mind.california-opened",
        &[
            US,
            CALIFORNIA,
            CONSUMER,
            TRADER,
            SHIPPED,
            WITHIN_30_DAYS,
            POLICY_NOT_SHOWN,
            Fact::Used.no(),
            Fact::Opened.yes(),
        ],
        right(Right::Unsettled, CALIFORNIA_UNSETTLED, CALIFORNIA_UNSETTLED),
        &L012,
        text(
            "使用・破損した商品や元の包装がない商品は返品権の例外です。開封しただけで当たるかは決められません。",
            "Used or damaged goods and goods without their package are excepted; whether opening alone suffices cannot be told.",
        ),
    )
    .overrides(&["us.mind.none", "us.mind.california", "us.mind.california-shown-once"])
    .unsettled(),
    // D-US-12
    Rule::law(
        "us.mind.listed-state",
        &[US, CONSUMER, TRADER, SHIPPED, POLICY_NOT_SHOWN, Fact::BuyerState.is(st::LISTED)],
        right(Right::Unsettled, STATE_UNSETTLED, STATE_UNSETTLED),
        &L013,
        text(
            "ニューヨーク・フロリダ・ニュージャージーなどの州には、返品条件を表示しなかった場合の定めがあります。国外の通販店に及ぶかは州により異なり、未確認です。",
            "New York, Florida, New Jersey and other states say what follows where a return policy was not shown; whether they reach a web seller abroad varies and was not checked.",
        ),
    )
    .overrides(&["us.mind.none"])
    .unsettled(),
    // D-US-12
    Rule::law(
        "us.mind.other-state",
        &[US, SHIPPED, POLICY_NOT_SHOWN, Fact::BuyerState.is(st::OTHER | st::LOUISIANA)],
        right(
            Right::None,
            text(
                "購入者の州に、購入者都合の返品を認める法律は見つかっていません。",
                "No law of the buyer's state was found that gives a right to return for a change of mind.",
            ),
            text(
                "返品は断れると考えられます。購入者の州に、返品を認める法律は見つかっていません。",
                "The return can probably be refused: no law of the buyer's state was found that gives a right to it.",
            ),
        ),
        &L013,
        text(
            "多くの州では、購入者都合の返品は店舗の規約によります(州法は二次資料での確認です)。",
            "In most states a change-of-mind return follows the shop's policy (state law was checked in secondary sources only).",
        ),
    )
    .also(&[&L001])
    .overrides(&["us.mind.none"])
    .inferred(),
    // D-US-13
    Rule::law(
        "us.subscription.california-page",
        &[US, CALIFORNIA, Fact::Channel.is(channel::SUBSCRIPTION_PAGE)],
        right(Right::Withdraw, MAY_NOT_OBSTRUCT, MAY_NOT_OBSTRUCT),
        &L019,
        text(
            "オンラインで申し込んだ自動更新の契約は、妨げなくオンラインで解約できなければなりません(カリフォルニア州AB 2863、2025-07-01以降の契約・更新)。",
            "An automatic renewal signed up online must be cancellable online without obstruction (California AB 2863, contracts and renewals from 2025-07-01).",
        ),
    )
    .also(&[&L017, &L018])
    .overrides(&["us.mind.*", "us.terms.*"]),
    Rule::law(
        "us.subscription.california-goods",
        &[US, CALIFORNIA, Fact::Channel.is_not(channel::SUBSCRIPTION_PAGE), Fact::Subscription.yes()],
        right(Right::Withdraw, MAY_NOT_OBSTRUCT, MAY_NOT_OBSTRUCT),
        &L019,
        text(
            "自動更新の契約の解約は妨げられません。止まるのは今後の分で、発送済みの分は別です。",
            "Cancelling an automatic renewal may not be obstructed. It stops what is to come; what has been shipped is another matter.",
        ),
    )
    .also(&[&L017, &L018])
    .overrides(&["us.mind.*", "us.terms.*"]),
    Rule::law(
        "us.subscription.page",
        &[
            US,
            Fact::BuyerState.is_not(st::CALIFORNIA),
            Fact::Channel.is(channel::SUBSCRIPTION_PAGE),
        ],
        right(Right::Unsettled, SUBSCRIPTION_UNSETTLED, SUBSCRIPTION_UNSETTLED),
        &L017,
        text(
            "連邦法(ROSCA)は請求を止める簡単な方法を求めています。解約そのものの定めは州によります。",
            "Federal law (ROSCA) demands a simple way to stop charges; cancelling as such is a matter of state law.",
        ),
    )
    .also(&[&L018])
    .overrides(&["us.mind.*", "us.terms.*"])
    .unsettled(),
    Rule::law(
        "us.subscription.goods",
        &[
            US,
            Fact::BuyerState.is_not(st::CALIFORNIA),
            Fact::Channel.is_not(channel::SUBSCRIPTION_PAGE),
            Fact::Subscription.yes(),
        ],
        right(Right::Unsettled, SUBSCRIPTION_UNSETTLED, SUBSCRIPTION_UNSETTLED),
        &L017,
        text(
            "連邦法(ROSCA)は定期購入の請求を止める簡単な方法を求めています。",
            "Federal law (ROSCA) demands a simple way to stop the charges of a subscription.",
        ),
    )
    .also(&[&L018])
    .overrides(&["us.mind.*", "us.terms.*"])
    .unsettled(),
];

/// What the buyer may do for the reason given.
pub static CLAIMS: &[Rule] = &[
    // D-US-02, -03
    Rule::law(
        "us.claim.none",
        &[US, Fact::Reason.is(CHANGE)],
        right(
            Right::None,
            text("購入者の都合によるもので、店舗の責任は生じません。", "It is the buyer's own reason; the shop is at no fault."),
            RETURN_MAY_BE_REFUSED,
        ),
        &L001,
        text(
            "購入者の都合だけで取り消せる権利は、連邦法にはありません。",
            "A change of mind alone gives no right under federal law.",
        ),
    ),
    // D-US-15
    Rule::law(
        "us.mistake",
        &[US, Fact::Reason.is(MISTAKE)],
        right(
            Right::Unsettled,
            text(
                "誤注文を断れるかは州により、定まっていません。早い申し出なら受けるのが安全です。",
                "Whether a mistaken order may be refused depends on the state. Where the buyer spoke up quickly, accepting is the safe course.",
            ),
            text(
                "誤注文の返品を断れるかは州により、決められません。",
                "Whether a mistaken order may be kept to depends on the state.",
            ),
        ),
        &L015,
        text(
            "一方だけの錯誤による取消しは狭く、州によります。すぐの申し出と、店舗が気づけたことは購入者に有利です。",
            "The doctrine of unilateral mistake is narrow and varies by state; fast notice and the seller's knowledge help the buyer.",
        ),
    )
    .unsettled(),
    // D-US-14
    Rule::law(
        "us.minor",
        &[US, Fact::Reason.is(r::MINOR)],
        right(
            Right::Unsettled,
            text("未成年者の注文は、多くの州で取り消せます。受けるのが安全です。", "In most states a minor may undo the order. Accepting is the safe course."),
            text("未成年者の注文の扱いは州により、返品を断れるかは決められません。", "How far a minor may undo the order depends on the state."),
        ),
        &L016,
        text(
            "多くの州で18歳未満の人は、必需品以外の契約を取り消せます。差し引けるものは州により異なります。",
            "In most states a person under 18 may disaffirm a contract for non-necessaries; what may be deducted varies.",
        ),
    )
    .unsettled(),
    // A misleading screen: no row in the dossier
    Rule::law(
        "us.misled-by-order-screen",
        &[US, Fact::Reason.is(r::MISLED_BY_ORDER_SCREEN)],
        right(
            Right::Unsettled,
            text("注文画面が紛らわしかった場合の扱いは、資料に定めがありません。受けるのが安全です。", "The sources have no rule for a misleading order screen. Accepting is the safe course."),
            text("注文画面が紛らわしかった場合に返品を断れるかは、資料に定めがありません。", "Whether a return for a misleading order screen may be refused is not in the sources."),
        ),
        &L017,
        text(
            "定期購入では、料金をはっきり示し、明確な同意を得ることが求められます(ROSCA)。それ以外の画面について資料に定めはありません。",
            "For subscriptions clear disclosure and express consent are required (ROSCA); the dossier has no rule for other screens.",
        ),
    )
    .unsettled(),
    // D-US-03 to -07: before shipment the mail-order rule decides
    Rule::law(
        "us.late.not-shipped",
        &[US, Fact::Reason.is(r::LATE), UNSHIPPED],
        right(
            Right::None,
            text("発送の期限を過ぎていなければ、遅れを理由には取り消せません。", "Until the time to ship has passed, lateness gives no right to cancel."),
            text("発送の期限を過ぎていなければ、遅れを理由には取り消せません。", "Until the time to ship has passed, lateness gives no right to cancel."),
        ),
        &L003,
        text(
            "米国の規則では、示した期限(なければ30日)までに発送できるかで決まります。届く日ではありません。",
            "The US rule turns on shipment within the time stated, else 30 days, not on arrival.",
        ),
    ),
    // D-US-09
    Rule::law(
        "us.late.shipped",
        &[US, Fact::Reason.is(r::LATE), SHIPPED],
        right(
            Right::Unsettled,
            text("発送後の遅れを理由とする申し出を断れるかは、決められません。受けるのが安全です。", "Whether lateness after shipment may be refused cannot be told. Accepting is the safe course."),
            text("発送後の遅れを理由とする返品を断れるかは、決められません。", "Whether a return for lateness after shipment may be refused cannot be told."),
        ),
        &L014,
        text(
            "発送後の遅れについて連邦の規則に定めはなく、契約とカード会社の異議申立てによります。",
            "The federal rule says nothing of lateness after shipment; the contract and card disputes decide.",
        ),
    )
    .also(&[&L021])
    .unsettled(),
    // D-US-09
    Rule::law(
        "us.lost",
        &[US, Fact::Parcel.is(p::LOST)],
        right(
            Right::Unsettled,
            text("届かない荷物の返金を断るのは安全ではありません。調べたうえで、再送か返金をしてください。", "Refusing a refund for a parcel that did not arrive is not safe: trace it, then resend or refund."),
            text("届かない荷物の返金を断るのは安全ではありません。", "Refusing a refund for a parcel that did not arrive is not safe."),
        ),
        &L014,
        text(
            "配送中の危険は多くの場合、契約や統一商法典により販売者が負い、購入者はカード会社に異議を申し立てられます。",
            "The risk in transit is usually the seller's by contract or the UCC, and the buyer may dispute the card charge.",
        ),
    )
    .also(&[&L021])
    .overrides(&["us.*"])
    .unsettled(),
    // D-US-09
    Rule::law(
        "us.not-received",
        &[US, Fact::Reason.is(r::NOT_RECEIVED)],
        right(
            Right::Unsettled,
            text("届いていないという申し出を断るのは安全ではありません。配送状況を調べ、再送か返金で対応してください。", "Refusing a claim of non-receipt is not safe: trace the parcel, then resend or refund."),
            text("届いていないという申し出を断るのは安全ではありません。", "Refusing a claim of non-receipt is not safe."),
        ),
        &L014,
        text(
            "届いていない商品の代金について、購入者は明細から60日以内にカード会社へ異議を申し立てられます。",
            "For goods not delivered the buyer may dispute the charge within 60 days of the first statement.",
        ),
    )
    .also(&[&L021])
    .unsettled(),
    // D-US-10
    Rule::law(
        "us.non-conformity",
        &[US, Fact::Reason.is(FAULTY)],
        right(
            Right::Cure,
            text(
                "断れません。購入者は合わない商品の受け取りを拒めます。交換などで直すか、返金してください。",
                "It cannot be refused: the buyer may reject goods that do not conform. Cure it or refund.",
            ),
            text(
                "断れません。契約に合わない商品は、直すか全額の返金が必要です(返送料は販売者の負担)。",
                "It cannot be refused: non-conforming goods are cured or paid back, the return at the seller's cost.",
            ),
        ),
        &L014,
        text(
            "契約に合わない商品は、相当の期間内の通知で拒めます。販売者は直す機会を持ちますが、正当な拒絶には代金の返還と損害賠償が必要です。「返品不可」の表示では避けられません(統一商法典2-601条など)。",
            "Goods that fail to conform may be rejected within a reasonable time; the seller may cure, else the price and damages are owed. \"Final sale\" does not defeat this (UCC 2-601 and others).",
        ),
    ),
    // D-US-08
    Rule::law(
        "us.seller-will-not-ship",
        &[US, Fact::Reason.is(r::OUT_OF_STOCK | r::PRICE_ERROR | r::WILL_NOT_SELL)],
        right(
            Right::Terminate,
            text("店舗が発送しない以上、断れません。すぐに知らせ、7営業日以内に全額を返金してください。", "As the shop will not ship, it cannot be refused: say so at once and refund everything within 7 working days."),
            text("店舗の事情によるため、全額の返金が必要です。", "The cause is the shop's: everything is to be paid back."),
        ),
        &L008,
        text(
            "販売者が発送しないと知らせた注文は取り消されたものとみなされ、速やかな返金が必要です。",
            "An order that the seller says it will not ship is deemed cancelled and promptly refunded.",
        ),
    )
    .also(&[&L009]),
];

const REFUND_LIMIT: Text = text(
    "7営業日以内に送金(月〜金、連邦の祝日を除く)",
    "sent within 7 working days (Monday to Friday, federal holidays excepted)",
);
const REFUND_MISSED: Text = text(
    "米国の規則(16 CFR 435)の違反になります。",
    "It breaches the US mail-order rule (16 CFR 435).",
);

const CANCELLED_LIMIT: Text = text(
    "購入者が取り消した日から7営業日以内に送金(取り消しの日が分からないときは、今日として数えた日付です)",
    "sent within 7 working days of the buyer's cancelling (counted from today where that day is not given)",
);
const WILL_NOT_SHIP_LIMIT: Text = text(
    "発送しないと知らせた日から7営業日以内に送金(今日知らせるとして数えた日付です)",
    "sent within 7 working days of saying that it will not ship (counted as if you say so today)",
);
const WILL_NOT_SHIP_SAYS: Text = text(
    "発送しないことをすぐに知らせ、送料を含む全額を、支払いと同じ方法で返してください。",
    "Say at once that it will not ship, and pay everything back, shipping included, by the same means.",
);

/// Clocks, periods and warnings that the law adds, whatever the marketplace.
pub static EFFECTS: &[Rule] = &[
    // D-US-03, -05
    Rule::law(
        "us.duty.delay-option",
        &[
            US,
            UNSHIPPED,
            Fact::ShipTime.is(sh::NOT_PASSED),
            Fact::Answer.is(a::MAY_REFUSE | a::ACCEPT_ADVISED | a::UNSETTLED | a::REDIRECT),
        ],
        Yield::Duty {
            id: "delay-option-notice",
            due: Due::Clock(Clock::UsShip),
            limit: Some(text("発送の期限まで", "by the last day to ship")),
            if_missed: Some(text(
                "発送しないまま期限を過ぎると、注文は取り消されたものとみなされ、返金が必要になります。",
                "If the day passes unshipped the order counts as cancelled and the refund falls due.",
            )),
        },
        &L004,
        text(
            "期限までに発送できないときは、遅れに同意するか、全額返金で取り消すかを選べる通知を送ってください。新しい日(未定や30日超なら理由)、返事がない場合の扱い、無料の返事の方法を書きます。",
            "If it cannot ship in time, send the buyer the choice of agreeing to the delay or cancelling for a full refund: the new date (if unknown or over 30 days, the reason), what silence means, a free way to answer.",
        ),
    )
    .also(&[&L003, &L005, &L006]),
    // D-US-04
    Rule::law(
        "us.duty.refund-unshipped",
        &[US, UNSHIPPED, Fact::ShipTime.is(sh::PASSED | sh::MONTH_PASSED), Fact::DelayNoticeSent.no()],
        Yield::Duty {
            id: "refund-within-7-working-days",
            due: Due::Clock(Clock::UsRefundUnshipped),
            limit: Some(REFUND_LIMIT),
            if_missed: Some(REFUND_MISSED),
        },
        &L009,
        text(
            "求められなくても、送料を含む全額を、支払いと同じ方法で返してください。ポイントや商品券では返せません。",
            "Pay everything back unasked, shipping included, by the same means; no store credit.",
        ),
    )
    .also(&[&L008]),
    // D-US-06
    Rule::law(
        "us.duty.refund-auto-cancelled",
        &[
            US,
            UNSHIPPED,
            NOTICE,
            Fact::DelayConsent.is(dc::SILENT),
            Fact::RevisedDate.is(rd::LATER | rd::NONE),
            Fact::ShipTime.is(sh::MONTH_PASSED),
        ],
        Yield::Duty {
            id: "refund-within-7-working-days",
            due: Due::Clock(Clock::UsRefundAutoCancelled),
            limit: Some(REFUND_LIMIT),
            if_missed: Some(REFUND_MISSED),
        },
        &L009,
        text(
            "元の期限の30日後に取り消された注文です。送料を含む全額を、支払いと同じ方法で返してください。",
            "The order cancelled itself 30 days after the first date: pay everything back, shipping included, by the same means.",
        ),
    )
    .also(&[&L006]),
    // D-US-07
    Rule::law(
        "us.duty.refund-new-date-passed",
        &[US, UNSHIPPED, NOTICE, Fact::DelayConsent.is_not(dc::REFUSED), Fact::RevisedDate.is(rd::PASSED)],
        Yield::Duty {
            id: "refund-within-7-working-days",
            due: Due::EndOfBusinessDay(When::DelayNewDate, 7, Calendar::Us),
            limit: Some(REFUND_LIMIT),
            if_missed: Some(REFUND_MISSED),
        },
        &L009,
        text(
            "新しい発送日も過ぎた注文です。送料を含む全額を、支払いと同じ方法で返してください。",
            "The new date has passed too: pay everything back, shipping included, by the same means.",
        ),
    )
    .also(&[&L007]),
    // D-US-05
    Rule::law(
        "us.duty.refund-on-cancelling",
        &[
            US,
            UNSHIPPED,
            NOTICE, Fact::DelayConsent.is_not(dc::REFUSED),
            Fact::ShipTime.is(sh::NOT_PASSED | sh::PASSED),
            Fact::RevisedDate.is_not(rd::PASSED),
            Fact::Answer.is(a::MUST_ACCEPT),
        ],
        Yield::Duty {
            id: "refund-within-7-working-days",
            due: Due::EndOfBusinessDayAfterKnown(When::RequestedAt, When::Now, 7, Calendar::Us),
            limit: Some(CANCELLED_LIMIT),
            if_missed: Some(REFUND_MISSED),
        },
        &L009,
        text(
            "遅延の通知を受けた購入者が取り消しました。送料を含む全額を、支払いと同じ方法で返してください。",
            "The buyer cancelled under the delay notice: pay everything back, shipping included, by the same means.",
        ),
    )
    .also(&[&L005, &L008]),
    // D-US-05: the buyer answered the notice with a no
    Rule::law(
        "us.duty.refund-on-refusal",
        &[US, UNSHIPPED, NOTICE, Fact::DelayConsent.is(dc::REFUSED)],
        Yield::Duty {
            id: "refund-within-7-working-days",
            due: Due::EndOfBusinessDayAfterKnown(When::RequestedAt, When::Now, 7, Calendar::Us),
            limit: Some(CANCELLED_LIMIT),
            if_missed: Some(REFUND_MISSED),
        },
        &L009,
        text(
            "購入者は遅れに同意しませんでした。送料を含む全額を、支払いと同じ方法で返してください。",
            "The buyer did not agree to the delay: pay everything back, shipping included, by the same means.",
        ),
    )
    .also(&[&L008]),
    // D-US-08
    Rule::law(
        "us.duty.refund-will-not-ship",
        &[US, UNSHIPPED, Fact::Reason.is(r::OUT_OF_STOCK | r::PRICE_ERROR | r::WILL_NOT_SELL)],
        Yield::Duty {
            id: "refund-within-7-working-days",
            due: Due::EndOfBusinessDayAfterKnown(When::Now, When::RequestedAt, 7, Calendar::Us),
            limit: Some(WILL_NOT_SHIP_LIMIT),
            if_missed: Some(REFUND_MISSED),
        },
        &L009,
        WILL_NOT_SHIP_SAYS,
    )
    .also(&[&L008]),
    // D-US-08: whatever the shop's reason
    Rule::law(
        "us.duty.refund-seller-cancels",
        &[US, UNSHIPPED, Fact::Reason.is_not(r::OUT_OF_STOCK | r::PRICE_ERROR | r::WILL_NOT_SELL), Fact::Answer.is(a::SELLER_CANCELS)],
        Yield::Duty {
            id: "refund-within-7-working-days",
            due: Due::EndOfBusinessDayAfterKnown(When::Now, When::RequestedAt, 7, Calendar::Us),
            limit: Some(WILL_NOT_SHIP_LIMIT),
            if_missed: Some(REFUND_MISSED),
        },
        &L009,
        WILL_NOT_SHIP_SAYS,
    )
    .also(&[&L008]),
    // D-US-10
    Rule::law(
        "us.duty.return-of-faulty",
        &[US, Fact::Reason.is(FAULTY), SHIPPED],
        Yield::Duty {
            id: "bear-return-postage",
            due: Due::None,
            limit: None,
            if_missed: None,
        },
        &L014,
        text(
            "返送料は販売者の負担です。返送用ラベルを送り、代金を返すか、合う商品に取り替えてください。",
            "The return is at the seller's cost: send a label, and pay the price back or replace the goods.",
        ),
    ),
    // D-US-11
    Rule::law(
        "us.window.california-return",
        &[US, CALIFORNIA, Fact::MadeToOrder.no(), Fact::Perishable.no(), POLICY_NOT_SHOWN, Fact::Reason.is(NO_FAULT)],
        Yield::Window { id: "california-return", from: Due::Start(When::OrderedAt), until: Due::EndOfDayAfter(When::OrderedAt, 30) },
        &L012,
        text(
            "カリフォルニア州の返品期間(購入から30日目まで。食品・受注品・衛生品などを除く)",
            "California: until the 30th day after purchase (not for perishables, custom or health goods and others)",
        ),
    ),
    // L-US-011
    Rule::law(
        "us.warning.california-30-days",
        &[US, CALIFORNIA, UNSHIPPED],
        Yield::Warning("california-30-days"),
        &L011,
        text(
            "カリフォルニア州では、30日(または示した期間)を超えて代金を預かったままにできません。発送・返金・遅延通知のどれかが必要です。",
            "California: money may not be held for more than 30 days (or the time stated) without shipping, refunding or a delay notice.",
        ),
    ),
    // D-US-09
    Rule::law(
        "us.warning.card-dispute",
        &[US, Fact::Reason.is(r::NOT_RECEIVED | r::LATE), SHIPPED],
        Yield::Warning("card-dispute"),
        &L021,
        text(
            "購入者は、明細から60日以内にカード会社へ異議を申し立てられます(カード会社の規約ではさらに長いことがあります)。",
            "The buyer may dispute the charge within 60 days of the first statement; card networks often allow longer.",
        ),
    )
    .inferred(),
    // D-US-13
    Rule::law(
        "us.warning.subscription",
        &[US, Fact::Subscription.yes()],
        Yield::Warning("subscription-cancellation"),
        &L019,
        text(
            "定期購入では解約の方法を示し、今後の請求をすぐに止めてください。米国の発送の規則は、2回目以降の配送には適用されません。",
            "For a subscription say how to cancel and stop future charges at once. The mail-order rule covers the first shipment only.",
        ),
    )
    .also(&[&L010, &L017]),
    // D-US-02
    Rule::law(
        "us.keep.policy-shown",
        &[US, Fact::ReturnTerms.is(t::SHOWN_BOTH), Fact::Reason.is(NO_FAULT)],
        Yield::Keep,
        &L012,
        text("返品規約を表示した商品ページと注文画面の写し", "Copies of the product page and the order screen showing the policy"),
    )
    .also(&[&L013]),
    // D-US-01
    Rule::law(
        "us.unknown.offer",
        &[US, UNSHIPPED, Fact::Answer.is(a::MAY_REFUSE)],
        Yield::Unknown("us.offer-revocable"),
        &L015,
        text(
            "注文の承諾が購入者に届く前なら、購入者は撤回できます。マーケットプレイスの規約がいつを承諾とするかを確かめてください。",
            "Before the acceptance reaches the buyer the order may be taken back; check what the marketplace's terms call acceptance.",
        ),
    )
    .inferred(),
    // L-US-009
    Rule::law(
        "us.unknown.working-days",
        &[US, UNSHIPPED, Fact::ShipTime.is(sh::PASSED | sh::MONTH_PASSED)],
        Yield::Unknown("us.working-days"),
        &L009,
        text(
            "「7営業日」の数え方は規則に定めがありません。取り消された日の翌日から、月〜金(連邦の祝日を除く)で数えています。",
            "How the 7 working days count is not in the rule: here from the day after, Monday to Friday without federal holidays.",
        ),
    )
    .inferred(),
    // D-US-12
    Rule::law(
        "us.unknown.state-returns",
        &[US, POLICY_NOT_SHOWN, Fact::Reason.is(NO_FAULT), Fact::BuyerState.is_not(st::CALIFORNIA)],
        Yield::Unknown("us.state-return-laws"),
        &L013,
        text(
            "返品条件の表示についての州法は、二次資料でしか確認していません。",
            "State laws on showing return policies were checked in secondary sources only.",
        ),
    )
    .unsettled(),
    // D-US-10
    Rule::law(
        "us.unknown.louisiana",
        &[US, Fact::BuyerState.is(st::LOUISIANA), Fact::Reason.is(FAULTY)],
        Yield::Unknown("us.louisiana"),
        &L014,
        text(
            "ルイジアナ州は統一商法典の売買の編を採用していません。同州の法律は確認していません。",
            "Louisiana has not adopted Article 2 of the UCC; its own law was not checked.",
        ),
    )
    .unsettled(),
    // D-US-14, -15
    Rule::law(
        "us.unknown.common-law",
        &[US, Fact::Reason.is(MISTAKE | r::MINOR)],
        Yield::Unknown("us.state-common-law"),
        &L015,
        text(
            "誤注文と未成年者の注文の扱いは、州のコモン・ローにより異なります。",
            "Mistaken orders and orders by minors are a matter of each state's common law.",
        ),
    )
    .also(&[&L016])
    .unsettled(),
    // L-US-023
    Rule::law(
        "us.unknown.reach",
        &[US, UNSHIPPED, Fact::ShipTime.is(sh::PASSED | sh::MONTH_PASSED)],
        Yield::Unknown("us.reach-abroad"),
        &L023,
        text(
            "規則は米国の取引に及ぶ販売を対象とします。日本から送る店舗にも適用されると考えて扱っています。",
            "The rule covers sales in or affecting US commerce; a seller shipping from Japan is taken to be inside.",
        ),
    )
    .inferred(),
];
