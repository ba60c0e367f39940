//! What is taken for granted while nobody says otherwise, and what a seller has to make sure of.
//!
//! Whatever is narrowed by anything but what was said stands here, is named in the answer's `assumed`
//! and weakens its `settled`.

use kotowari::fact::{
    Cond, Fact, age_check, appeal_window, auto_cancel, channel, claim_state, defect_notice,
    defect_period, delivery_late, delivery_proof, extended_window, fulfilment, grace_period, lapse,
    listing_error_by, marketplace as m, minimum_term, order_status as s, parcel as p, reason as r,
    refund_clock, refunded_by, regime, reject_days, reject_period, return_days, return_label_from,
    return_proof, return_request_state, returned_condition, self_cancel, ship_time, shop_tool,
    since_order, statutory_window, stop_notice, terms_grant,
};
use kotowari::presumed::{Condition, Rung, Situation};
use kotowari::text::{Text, text};

/// What is taken for granted while nobody says otherwise: the ordinary case, on the buyer's side
/// wherever the law is concerned. A verdict that rests on one is at most `inferred`.
pub static PRESUMPTIONS: &[Condition] = &[
    Condition {
        given: &[],
        cond: Fact::Channel.is_not(channel::SELLER | channel::DELIVERY_REFUSED),
        says: text(
            "購入者からの申し出であること",
            "the request comes from the buyer",
        ),
    },
    Condition {
        given: &[],
        cond: Fact::Channel.is_not(channel::CLAIM | channel::CHARGEBACK),
        says: text(
            "補償の申請やチャージバックは起きていないこと",
            "no claim or chargeback has been filed",
        ),
    },
    Condition {
        given: &[],
        cond: Fact::Channel.is_not(channel::SUBSCRIPTION_PAGE),
        says: text(
            "定期購入の画面からの解約ではないこと",
            "it was not cancelled on a subscription page",
        ),
    },
    Condition {
        given: &[],
        cond: Fact::PartOfOrder.no(),
        says: text(
            "注文全体についての要請であること",
            "it concerns the whole order",
        ),
    },
    Condition {
        given: &[],
        cond: Fact::AlreadyRefusedOnce.no(),
        says: text(
            "一度断ったあとの再要請ではないこと",
            "it has not been refused before",
        ),
    },
    Condition {
        given: &[],
        cond: Fact::Digital.no(),
        says: text("デジタル商品ではないこと", "the goods are not digital"),
    },
    Condition {
        given: &[],
        cond: Fact::Service.no(),
        says: text("サービスの販売ではないこと", "it is not a service"),
    },
    Condition {
        given: &[],
        cond: Fact::Perishable.no(),
        says: text("傷みやすい商品ではないこと", "the goods are not perishable"),
    },
    Condition {
        given: &[],
        cond: Fact::Hygiene.no(),
        says: text(
            "衛生上の封をした商品ではないこと",
            "the goods are not sealed for hygiene",
        ),
    },
    Condition {
        given: &[],
        cond: Fact::SealedMedia.no(),
        says: text(
            "封をした音楽・映像・ソフトではないこと",
            "the goods are no sealed audio, video or software",
        ),
    },
    Condition {
        given: &[],
        cond: Fact::Subscription.no(),
        says: text("定期購入ではないこと", "it is not a subscription"),
    },
    Condition {
        given: &[],
        cond: Fact::DelayNoticeSent.no(),
        says: text(
            "遅延の選択通知を送っていないこと",
            "no delay-option notice was sent",
        ),
    },
    Condition {
        given: &[],
        cond: Fact::GenerousTerms.no(),
        says: text(
            "店舗の規約が、法律を超えて返品・キャンセルを認めていないこと",
            "the shop's own terms grant no more than the law",
        ),
    },
    Condition {
        given: &[],
        cond: Fact::BuyerIsBusiness.no(),
        says: text("購入者が個人(消費者)であること", "the buyer is a consumer"),
    },
    Condition {
        given: &[],
        cond: Fact::SellerIsBusiness.yes(),
        says: text(
            "店舗が事業者として販売していること",
            "the seller acts as a business",
        ),
    },
    Condition {
        given: &[],
        cond: Fact::Subscription.no(),
        says: text("定期購入ではないこと", "it is not a subscription"),
    },
    Condition {
        given: &[],
        cond: Fact::SelfCancel.is(self_cancel::OVER),
        says: text(
            "購入者が自分で取り消せる時間(注文直後)は過ぎていること",
            "the buyer's own time to cancel, right after ordering, is over",
        ),
    },
    Condition {
        given: &[],
        cond: Fact::AutoCancel.is(auto_cancel::NOT_YET),
        says: text(
            "出荷期限から7営業日を過ぎていないこと",
            "the ship-by date is not more than 7 business days past",
        ),
    },
    Condition {
        given: &[],
        cond: Fact::RefundAlreadyMade.no(),
        says: text("まだ返金していないこと", "nothing has been refunded yet"),
    },
    Condition {
        given: &[],
        cond: Fact::RefundClock.is(refund_clock::RUNNING),
        says: text(
            "返品が届いてからの返金期限を過ぎていないこと",
            "the time to refund after the return's arrival is not over",
        ),
    },
    Condition {
        given: &[AMAZON],
        cond: Fact::ReturnedCondition.is_not(returned_condition::NOT_SENT_BACK),
        says: text(
            "購入者が商品を送り返さないまま、という場合ではないこと",
            "it is not that the goods were never sent back",
        ),
    },
    Condition {
        given: &[
            AMAZON,
            Fact::ReturnedCondition.is(returned_condition::NOT_SENT_BACK),
        ],
        cond: Fact::ReturnRequestState.is_not(return_request_state::PENDING),
        says: text(
            "返品リクエストが承認待ちのままではないこと",
            "the return request no longer waits for your decision",
        ),
    },
    Condition {
        given: &[],
        cond: Fact::ReturnRequestState.is(return_request_state::PENDING),
        says: text(
            "返品リクエストがまだ承認待ちであること",
            "the return request still waits for your decision",
        ),
    },
    Condition {
        given: &[],
        cond: Fact::ReturnlessRule.no(),
        says: text(
            "返品なし返金のルールを設定していないこと",
            "no returnless rule was active",
        ),
    },
    Condition {
        given: &[],
        cond: Fact::DomesticReturnAddress.yes(),
        says: text(
            "その国の返品先住所を登録していること",
            "a return address in the marketplace's country is on file",
        ),
    },
    Condition {
        given: &[],
        cond: Fact::ListingErrorBy.is(listing_error_by::SELLER),
        says: text(
            "商品ページの誤りが Amazon 側ではないこと",
            "the listing error is not the marketplace's",
        ),
    },
    Condition {
        given: &[Fact::ClaimState.is(claim_state::GRANTED)],
        cond: Fact::AppealWindow.is(appeal_window::OPEN),
        says: text(
            "申請の結果から30日以内であること",
            "the claim was decided within the last 30 days",
        ),
    },
    Condition {
        given: &[Fact::Reason.is(r::MINOR)],
        cond: Fact::GuardianConsent.no(),
        says: text("保護者の同意がないこと", "the guardian did not consent"),
    },
    Condition {
        given: &[Fact::Reason.is(r::MINOR)],
        cond: Fact::AgeCheck.is(age_check::NONE),
        says: text(
            "注文時に年齢確認をしていないこと",
            "the buyer's age was not checked",
        ),
    },
    Condition {
        given: &[],
        cond: Fact::GracePeriod.is(grace_period::NOT_SET),
        says: text(
            "購入者がまだ期限を示して催促していないこと",
            "the buyer has set no additional period",
        ),
    },
    Condition {
        given: &[],
        cond: Fact::EssentialDateMissed.no(),
        says: text(
            "その日に必要だと伝えられ、間に合わなかった注文ではないこと",
            "no essential date was known and missed",
        ),
    },
    Condition {
        given: &[],
        cond: Fact::Lapse.is(lapse::NEVER),
        says: text(
            "支払いや発送の期限切れで、BASE などが注文を自動キャンセルしていないこと",
            "the shop's tool (BASE, STORES …) has not cancelled the order by itself",
        ),
    },
    Condition {
        given: &[],
        cond: Fact::Lapse.is(lapse::LATER),
        says: text(
            "自動キャンセルの期限がまだ先であること",
            "the order is not yet cancelled by itself",
        ),
    },
    Condition {
        given: &[],
        cond: Fact::ReturnLabelFrom.is(return_label_from::MARKETPLACE),
        says: text(
            "返送ラベルが Amazon のものであること",
            "the return label is Amazon's",
        ),
    },
    Condition {
        given: &[],
        cond: Fact::ReturnProof.is(return_proof::NONE),
        says: text(
            "購入者が返送の証拠を示していないこと",
            "the buyer has shown no proof of sending",
        ),
    },
    Condition {
        given: &[],
        cond: Fact::MinimumTerm.is(minimum_term::NONE),
        says: text(
            "定期購入に最低期間・最低回数の定めがないこと",
            "the subscription has no minimum term",
        ),
    },
    Condition {
        given: &[Fact::MadeToOrder.yes()],
        cond: Fact::Personalised.yes(),
        says: text(
            "名入れなど、購入者の指定で作る商品であること",
            "it is made to the buyer's own specification",
        ),
    },
    Condition {
        given: &[],
        cond: Fact::Personalised.no(),
        says: text(
            "名入れなど、購入者の指定で作る商品ではないこと",
            "it is not made to the buyer's own specification",
        ),
    },
    Condition {
        given: &[],
        cond: Fact::RefundPending.no(),
        says: text("返金の手続き中ではないこと", "no refund is on its way"),
    },
    Condition {
        given: &[AMAZON, WAITING],
        cond: Fact::OrderStatus.is_not(s::SHIP_DATE_PASSED),
        says: text(
            "出荷期限がまだ過ぎていないこと",
            "the ship-by date has not passed",
        ),
    },
    Condition {
        given: &[
            CLAIMED,
            Fact::RefundAlreadyMade.yes(),
            Fact::RefundedBy.is(refunded_by::MARKETPLACE),
        ],
        cond: Fact::ClaimState.is(claim_state::GRANTED),
        says: text(
            "返金は申請が認められて行われたこと",
            "the refund was made because the claim was granted",
        ),
    },
    Condition {
        given: &[
            AMAZON,
            Fact::Channel.is_not(channel::CLAIM | channel::CHARGEBACK),
        ],
        cond: Fact::ClaimState.is(claim_state::NONE),
        says: text(
            "マーケットプレイス保証などの申請が出ていないこと",
            "no claim has been filed",
        ),
    },
    Condition {
        given: &[
            AMAZON,
            Fact::Channel.is_not(channel::SELLER | channel::CANCEL_BUTTON),
        ],
        cond: Fact::Reason.is_not(r::OUT_OF_STOCK | r::PRICE_ERROR),
        says: text(
            "在庫切れや価格の誤りが理由ではないこと",
            "the reason is no lack of stock and no wrong price",
        ),
    },
    Condition {
        given: &[Fact::ShipTime.is(ship_time::NOT_PASSED)],
        cond: Fact::Overdue.no(),
        says: text(
            "発送予定日のほかに、約束したお届け日を過ぎていないこと",
            "no promised day of delivery has passed either",
        ),
    },
    Condition {
        given: &[
            Fact::Regime.is(regime::EU | regime::UK),
            Fact::Reason.is(r::LATE),
            Fact::SinceOrder.is(since_order::LONGER),
        ],
        cond: Fact::DeliveryLate.is(delivery_late::LATE),
        says: text(
            "30日より長い配達期限を約束していないこと",
            "no longer time than 30 days was agreed for delivery",
        ),
    },
    Condition {
        given: &[
            Fact::Regime.is(regime::US),
            Fact::SinceOrder.is(since_order::LONGER),
        ],
        cond: Fact::ShipTime.is_not(ship_time::NOT_PASSED),
        says: text(
            "注文から30日より遅い発送期限を示していないこと",
            "no later ship date than 30 days from the order was named",
        ),
    },
    Condition {
        given: &[Fact::WithdrawalInfoGiven.no()],
        cond: Fact::ExtendedWindow.is(extended_window::RUNNING),
        says: text(
            "撤回権を知らせなかったときの長い期間が、まだ過ぎていないこと",
            "the longer period to withdraw, where the buyer was not told, is not over",
        ),
    },
    Condition {
        given: &[
            Fact::Regime.is(regime::UK),
            Fact::RejectDays.is(reject_days::PAST),
        ],
        cond: Fact::RejectPeriod.is(reject_period::OVER),
        says: text(
            "修理のために30日の期間が止まっていないこと",
            "no repair has made the 30 days stand still",
        ),
    },
    Condition {
        given: &[AMAZON, Fact::ReturnDays.is(return_days::PAST)],
        cond: Fact::InsideReturnWindow.no(),
        says: text(
            "お店が Amazon より長い返品期間を設けていないこと",
            "the shop's own return window is no longer than Amazon's",
        ),
    },
];

/// What the seller alone has to make sure of before refusing. A refusal that rests on one is `unsettled`
/// until it is confirmed; never used for a return. What the law asks for (terms shown twice, a step to
/// confirm the order …) is none: while that is open its default counts, which is the buyer's.
pub static PROVISOS: &[Condition] = &[
    Condition {
        given: &[],
        cond: Fact::LeavesToday.yes(),
        says: text(
            "今日中に実際に運送会社へ渡せること",
            "the carrier really takes it today",
        ),
    },
    Condition {
        given: &[],
        cond: Fact::DeliveryProof.is(delivery_proof::SIGNATURE),
        says: text(
            "受領サインのある配達証明があること",
            "the carrier's proof of delivery bears the customer's signature",
        ),
    },
    Condition {
        given: &[],
        cond: Fact::TermsGrant.no(),
        says: text(
            "店舗の規約が購入者都合のキャンセルを認めていないこと",
            "the shop's own terms do not allow a change of mind",
        ),
    },
];

const BEFORE_DISPATCH: u32 = p::NOT_STARTED | p::IN_PRODUCTION | p::PACKED | p::LABELLED;
const SENT: u32 = p::WITH_CARRIER | p::DELIVERED | p::COMING_BACK | p::BACK | p::LOST;
const FAULTY: u32 = r::DEFECTIVE | r::NOT_AS_DESCRIBED | r::WRONG_ITEM | r::MISSING_PART;
/// Reasons of goods that have left.
const SENT_REASONS: u32 = FAULTY | r::NOT_RECEIVED;
const NOT_SENT_REASON: Cond = Fact::Reason.is_not(SENT_REASONS);
const CLAIMED: Cond = Fact::Channel.is(channel::CLAIM | channel::CHARGEBACK);
const QOO10: Cond = Fact::Marketplace.is(m::QOO10_JP);
const AMAZON: Cond = Fact::Marketplace.is(crate::amazon::MARKETPLACES);
/// Waiting to be shipped, its ship-by date ahead or past.
const WAITING: Cond = Fact::OrderStatus.is(s::PAID | s::SHIP_DATE_SET | s::SHIP_DATE_PASSED);
const OWN_STORE: Cond = Fact::Marketplace.is(m::OWN_STORE);

const fn likely(rung: Rung, given: &'static [Cond], cond: Cond, says: Text) -> Situation {
    Situation {
        rung,
        given,
        cond,
        says,
    }
}

const CONFIRMED: Text = text("発送済みとして処理していること", "it is marked as shipped");
const NOT_SENT: Text = text(
    "商品をまだ発送していないこと",
    "the goods have not been sent",
);
const ON_ITS_WAY: Text = text("商品が配送中であること", "the parcel is on its way");
const ARRIVED: Text = text(
    "商品が購入者に届いていること",
    "the goods have reached the buyer",
);
const IN_TIME: Text = text(
    "法律上の期間がまだ過ぎていないこと",
    "the period set by law is not over",
);
const LATE: Text = text(
    "約束の期日を実際に過ぎていること",
    "the promised date has passed",
);

/// Likely situations, in the order in which they are put in. None of them presumes anything of a
/// marketplace's return window, and goods are never "not sent" beside a fault or a non-receipt.
pub static SITUATIONS: &[Situation] = &[
    // Place and screen
    likely(
        Rung::Place,
        &[AMAZON],
        Fact::Fulfilment.is(fulfilment::SELLER),
        text(
            "お店が自分で発送する注文であること",
            "you ship the order yourself",
        ),
    ),
    likely(
        Rung::Place,
        &[
            OWN_STORE,
            Fact::ShopTool.is(shop_tool::BASE | shop_tool::STORES),
        ],
        Fact::Regime.is(regime::JP),
        text(
            "購入者が日本にお住まいであること",
            "the buyer lives in Japan",
        ),
    ),
    likely(
        Rung::Place,
        &[CLAIMED],
        Fact::ClaimState.is(claim_state::OPEN),
        text("申請がまだ審査中であること", "the claim is still open"),
    ),
    likely(
        Rung::Place,
        &[Fact::Channel.is_not(channel::CLAIM | channel::CHARGEBACK)],
        Fact::ClaimState.is(claim_state::NONE | claim_state::DENIED | claim_state::CLOSED),
        text("審査中の申請がないこと", "no claim is open"),
    ),
    likely(
        Rung::Place,
        &[Fact::Channel.is(channel::SELLER)],
        NOT_SENT_REASON,
        text(
            "商品の不良や未着が理由ではないこと",
            "the reason is no fault or non-receipt",
        ),
    ),
    likely(
        Rung::Place,
        &[Fact::Parcel.is(SENT)],
        Fact::OrderStatus.is(s::SHIP_CONFIRMED),
        CONFIRMED,
    ),
    likely(
        Rung::Place,
        &[QOO10, Fact::Parcel.is(BEFORE_DISPATCH)],
        Fact::OrderStatus.is(s::SHIP_DATE_SET),
        text(
            "発送予定日を入力済みで、まだ過ぎていないこと",
            "a ship date is entered and has not passed",
        ),
    ),
    likely(
        Rung::Place,
        &[Fact::Parcel.is(BEFORE_DISPATCH)],
        Fact::OrderStatus.is(s::PAID),
        text(
            "支払いが済んでいて、まだ発送していないこと",
            "it is paid and not shipped yet",
        ),
    ),
    likely(
        Rung::Place,
        &[Fact::Channel.is(channel::DELIVERY_REFUSED)],
        Fact::Parcel.is(p::COMING_BACK),
        text(
            "商品が戻ってくる途中であること",
            "the parcel is on its way back",
        ),
    ),
    likely(
        Rung::Place,
        &[Fact::Reason.is(r::NOT_RECEIVED)],
        Fact::Parcel.is(p::WITH_CARRIER),
        ON_ITS_WAY,
    ),
    likely(
        Rung::Place,
        &[Fact::Reason.is(FAULTY)],
        Fact::Parcel.is(p::DELIVERED),
        ARRIVED,
    ),
    likely(
        Rung::Place,
        &[Fact::Channel.is(channel::RETURN_REQUEST | channel::CLAIM | channel::CHARGEBACK)],
        Fact::Parcel.is(p::DELIVERED),
        ARRIVED,
    ),
    likely(
        Rung::Place,
        &[Fact::OrderStatus.is_not(s::SHIP_CONFIRMED), NOT_SENT_REASON],
        Fact::Parcel.is(p::NOT_STARTED),
        text(
            "商品をまだ準備していないこと",
            "work on the order has not begun",
        ),
    ),
    likely(
        Rung::Place,
        &[Fact::OrderStatus.is(s::SHIP_CONFIRMED)],
        Fact::Parcel.is(p::WITH_CARRIER),
        ON_ITS_WAY,
    ),
    likely(
        Rung::Place,
        &[
            Fact::Channel.is(channel::SELLER | channel::CANCEL_BUTTON | channel::SUBSCRIPTION_PAGE),
            NOT_SENT_REASON,
        ],
        Fact::Parcel.is(p::NOT_STARTED),
        NOT_SENT,
    ),
    likely(
        Rung::Place,
        &[Fact::Parcel.is(p::BACK)],
        Fact::ReturnedCondition.is(returned_condition::AS_SENT),
        text(
            "送ったときの状態で戻っていること",
            "it came back as it was sent",
        ),
    ),
    // Refunding would forfeit the cover for good, looking at the label first costs nothing.
    likely(
        Rung::Place,
        &[AMAZON],
        Fact::LabelFromMarketplace.yes(),
        text(
            "配送ラベルをAmazonの配送サービスで購入していること(補償の対象)",
            "the label was bought from Amazon, with claims protection",
        ),
    ),
    likely(
        Rung::Place,
        &[AMAZON, Fact::LabelFromMarketplace.yes()],
        Fact::FirstScanOnTime.yes(),
        text(
            "出荷期限までに最初のスキャンがあること",
            "its first scan came by the ship-by date",
        ),
    ),
    // Reason
    likely(
        Rung::Reason,
        &[Fact::Channel.is_not(channel::SELLER)],
        Fact::Reason.is(r::CHANGE_OF_MIND),
        text(
            "理由が購入者の都合(気が変わった)であること",
            "the buyer changed their mind",
        ),
    ),
    // The buyer's side
    likely(
        Rung::Buyer,
        &[Fact::Reason.is(r::LATE)],
        Fact::Overdue.yes(),
        LATE,
    ),
    likely(
        Rung::Buyer,
        &[Fact::Reason.is(r::LATE)],
        Fact::DeliveryLate.is(delivery_late::LATE),
        LATE,
    ),
    likely(
        Rung::Buyer,
        &[Fact::Reason.is(r::LATE)],
        Fact::ShipTime.is_not(ship_time::NOT_PASSED),
        LATE,
    ),
    likely(
        Rung::Buyer,
        &[],
        Fact::StatutoryWindow.is_not(statutory_window::OVER),
        IN_TIME,
    ),
    likely(
        Rung::Buyer,
        &[],
        Fact::ExtendedWindow.is(extended_window::RUNNING),
        IN_TIME,
    ),
    likely(
        Rung::Buyer,
        &[],
        Fact::RejectPeriod.is(reject_period::RUNNING),
        IN_TIME,
    ),
    likely(
        Rung::Buyer,
        &[],
        Fact::DefectPeriod.is_not(defect_period::OLDER),
        IN_TIME,
    ),
    likely(
        Rung::Buyer,
        &[],
        Fact::DefectNotice.is(defect_notice::IN_TIME),
        IN_TIME,
    ),
    likely(
        Rung::Buyer,
        &[],
        Fact::SinceOrder.is_not(since_order::LONGER),
        IN_TIME,
    ),
    likely(
        Rung::Buyer,
        &[],
        Fact::SinceOrder.is(since_order::DAYS_14),
        IN_TIME,
    ),
    likely(
        Rung::Buyer,
        &[],
        Fact::StopNotice.is(stop_notice::IN_TIME),
        IN_TIME,
    ),
    // The shop's own terms
    likely(
        Rung::OwnTerms,
        &[],
        Fact::TermsGrant.is(terms_grant::NOTHING),
        text(
            "店舗の規約が、法律を超えて返品を認めていないこと",
            "the shop's own terms grant no more than the law",
        ),
    ),
    likely(
        Rung::OwnTerms,
        &[],
        Fact::GenerousTerms.no(),
        text(
            "店舗の規約が、法律を超えて返品を認めていないこと",
            "the shop's own terms grant no more than the law",
        ),
    ),
];
