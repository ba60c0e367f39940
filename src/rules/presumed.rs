//! What is taken for granted while nobody says otherwise, and what a seller has to make sure of.
//!
//! Whatever is narrowed by anything but what was said stands here, is named in the answer's `assumed`
//! and weakens its `settled`.

use crate::fact::{
    Cond, Fact, accepted, age_check, appeal_window, auto_cancel, channel, delivery_proof,
    grace_period, lapse, listing_error_by, minimum_term, refund_clock, return_label_from,
    return_proof, return_request_state, return_terms, self_cancel, ship_time, terms_cover,
};
use crate::text::text;

/// A fact taken for granted, and the sentence that says so.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Condition {
    pub(crate) cond: Cond,
    pub(crate) says: crate::text::Text,
}

/// What is taken for granted while nobody says otherwise: the ordinary case, on the buyer's side
/// wherever the law is concerned. A verdict that rests on one is at most `inferred`.
#[cfg_attr(
    target_arch = "wasm32",
    expect(dead_code, reason = "the browser reads it from the pack")
)]
pub(crate) static PRESUMPTIONS: &[Condition] = &[
    Condition {
        cond: Fact::Channel.is_not(channel::SELLER | channel::DELIVERY_REFUSED),
        says: text(
            "購入者からの申し出であること",
            "the request comes from the buyer",
        ),
    },
    Condition {
        cond: Fact::Channel.is_not(channel::CLAIM | channel::CHARGEBACK),
        says: text(
            "補償の申請やチャージバックは起きていないこと",
            "no claim or chargeback has been filed",
        ),
    },
    Condition {
        cond: Fact::Channel.is_not(channel::SUBSCRIPTION_PAGE),
        says: text(
            "定期購入の画面からの解約ではないこと",
            "it was not cancelled on a subscription page",
        ),
    },
    Condition {
        cond: Fact::PartOfOrder.no(),
        says: text(
            "注文全体についての要請であること",
            "it concerns the whole order",
        ),
    },
    Condition {
        cond: Fact::AlreadyRefusedOnce.no(),
        says: text(
            "一度断ったあとの再要請ではないこと",
            "it has not been refused before",
        ),
    },
    Condition {
        cond: Fact::Digital.no(),
        says: text("デジタル商品ではないこと", "the goods are not digital"),
    },
    Condition {
        cond: Fact::Service.no(),
        says: text("サービスの販売ではないこと", "it is not a service"),
    },
    Condition {
        cond: Fact::Perishable.no(),
        says: text("傷みやすい商品ではないこと", "the goods are not perishable"),
    },
    Condition {
        cond: Fact::Hygiene.no(),
        says: text(
            "衛生上の封をした商品ではないこと",
            "the goods are not sealed for hygiene",
        ),
    },
    Condition {
        cond: Fact::SealedMedia.no(),
        says: text(
            "封をした音楽・映像・ソフトではないこと",
            "the goods are no sealed audio, video or software",
        ),
    },
    Condition {
        cond: Fact::Subscription.no(),
        says: text("定期購入ではないこと", "it is not a subscription"),
    },
    Condition {
        cond: Fact::DelayNoticeSent.no(),
        says: text(
            "遅延の選択通知を送っていないこと",
            "no delay-option notice was sent",
        ),
    },
    Condition {
        cond: Fact::GenerousTerms.no(),
        says: text(
            "店舗の規約が、法律を超えて返品・キャンセルを認めていないこと",
            "the shop's own terms grant no more than the law",
        ),
    },
    Condition {
        cond: Fact::BuyerIsBusiness.no(),
        says: text("購入者が個人(消費者)であること", "the buyer is a consumer"),
    },
    Condition {
        cond: Fact::SellerIsBusiness.yes(),
        says: text(
            "店舗が事業者として販売していること",
            "the seller acts as a business",
        ),
    },
    Condition {
        cond: Fact::Subscription.no(),
        says: text("定期購入ではないこと", "it is not a subscription"),
    },
    Condition {
        cond: Fact::SelfCancel.is(self_cancel::OVER),
        says: text(
            "購入者が自分で取り消せる時間(注文直後)は過ぎていること",
            "the buyer's own time to cancel, right after ordering, is over",
        ),
    },
    Condition {
        cond: Fact::AutoCancel.is(auto_cancel::NOT_YET),
        says: text(
            "出荷期限から7営業日を過ぎていないこと",
            "the ship-by date is not more than 7 business days past",
        ),
    },
    Condition {
        cond: Fact::RefundAlreadyMade.no(),
        says: text("まだ返金していないこと", "nothing has been refunded yet"),
    },
    Condition {
        cond: Fact::RefundClock.is(refund_clock::RUNNING),
        says: text(
            "返品が届いてからの返金期限を過ぎていないこと",
            "the time to refund after the return's arrival is not over",
        ),
    },
    Condition {
        cond: Fact::ReturnRequestState.is(return_request_state::PENDING),
        says: text(
            "返品リクエストがまだ承認待ちであること",
            "the return request still waits for your decision",
        ),
    },
    Condition {
        cond: Fact::ReturnlessRule.no(),
        says: text(
            "返品なし返金のルールを設定していないこと",
            "no returnless rule was active",
        ),
    },
    Condition {
        cond: Fact::DomesticReturnAddress.yes(),
        says: text(
            "その国の返品先住所を登録していること",
            "a return address in the marketplace's country is on file",
        ),
    },
    Condition {
        cond: Fact::ListingErrorBy.is(listing_error_by::SELLER),
        says: text(
            "商品ページの誤りが Amazon 側ではないこと",
            "the listing error is not the marketplace's",
        ),
    },
    Condition {
        cond: Fact::AppealWindow.is(appeal_window::OPEN),
        says: text(
            "申請の結果から30日以内であること",
            "the claim was decided within the last 30 days",
        ),
    },
    Condition {
        cond: Fact::GuardianConsent.no(),
        says: text("保護者の同意がないこと", "the guardian did not consent"),
    },
    Condition {
        cond: Fact::AgeCheck.is(age_check::NONE),
        says: text(
            "注文時に年齢確認をしていないこと",
            "the buyer's age was not checked",
        ),
    },
    Condition {
        cond: Fact::GracePeriod.is(grace_period::NOT_SET),
        says: text(
            "購入者がまだ期限を示して催促していないこと",
            "the buyer has set no additional period",
        ),
    },
    Condition {
        cond: Fact::EssentialDateMissed.no(),
        says: text(
            "その日に必要だと伝えられた注文ではないこと",
            "no essential date was known and missed",
        ),
    },
    Condition {
        cond: Fact::Lapse.is(lapse::NEVER),
        says: text(
            "支払いや発送の期限切れで、BASE などが注文を自動キャンセルしていないこと",
            "the shop's tool (BASE, STORES …) has not cancelled the order by itself",
        ),
    },
    Condition {
        cond: Fact::Lapse.is(lapse::LATER),
        says: text(
            "自動キャンセルの期限がまだ先であること",
            "the order is not yet cancelled by itself",
        ),
    },
    Condition {
        cond: Fact::ReturnLabelFrom.is(return_label_from::MARKETPLACE),
        says: text(
            "返送ラベルが Amazon のものであること",
            "the return label is Amazon's",
        ),
    },
    Condition {
        cond: Fact::ReturnProof.is(return_proof::NONE),
        says: text(
            "購入者が返送の証拠を示していないこと",
            "the buyer has shown no proof of sending",
        ),
    },
    Condition {
        cond: Fact::MinimumTerm.is(minimum_term::NONE),
        says: text(
            "定期購入に最低期間・最低回数の定めがないこと",
            "the subscription has no minimum term",
        ),
    },
    Condition {
        cond: Fact::Personalised.no(),
        says: text(
            "名入れなど、購入者の指定で作る商品ではないこと",
            "it is not made to the buyer's own specification",
        ),
    },
    Condition {
        cond: Fact::RefundPending.no(),
        says: text("返金の手続き中ではないこと", "no refund is on its way"),
    },
];

/// What the seller has to make sure of before refusing. A refusal that rests on one is `unsettled`
/// until it is confirmed; never used for a return.
#[cfg_attr(
    target_arch = "wasm32",
    expect(dead_code, reason = "the browser reads it from the pack")
)]
pub(crate) static PROVISOS: &[Condition] = &[
    Condition {
        cond: Fact::LeavesToday.yes(),
        says: text(
            "今日中に実際に運送会社へ渡せること",
            "the carrier really takes it today",
        ),
    },
    Condition {
        cond: Fact::DeliveryProof.is(delivery_proof::SIGNATURE),
        says: text(
            "受領サインのある配達証明があること",
            "the carrier's proof of delivery bears the customer's signature",
        ),
    },
    Condition {
        cond: Fact::ReturnTerms.is(return_terms::SHOWN_BOTH),
        says: text(
            "返品特約が商品ページと注文画面の両方に表示されていること",
            "the return terms were shown both on the product page and on the order screen",
        ),
    },
    Condition {
        cond: Fact::TermsCover.is(terms_cover::CANCELLATIONS_AND_RETURNS),
        says: text(
            "その特約がキャンセルにも及ぶこと",
            "those terms cover cancellations too",
        ),
    },
    Condition {
        cond: Fact::TermsGrant.no(),
        says: text(
            "その特約が購入者都合のキャンセルを認めていないこと",
            "those terms do not themselves allow a change of mind",
        ),
    },
    Condition {
        cond: Fact::ConfirmStep.yes(),
        says: text(
            "注文前に内容を確認・訂正できる画面があったこと",
            "the order screen let the buyer check and correct the order",
        ),
    },
    Condition {
        cond: Fact::WithdrawalInfoGiven.yes(),
        says: text(
            "撤回権(例外ならその旨)を注文前に購入者へ知らせたこと",
            "the buyer was told before ordering of the right of withdrawal, or that there is none",
        ),
    },
    Condition {
        cond: Fact::ShipTime.is(ship_time::NOT_PASSED),
        says: text(
            "購入者に示した発送の期限(なければ注文から30日)を過ぎていないこと",
            "the time to ship told to the buyer, else 30 days from the order, has not passed",
        ),
    },
    Condition {
        cond: Fact::Accepted.is(accepted::ACCEPTED),
        says: text(
            "注文の承諾が購入者に届いていること",
            "the acceptance of the order has reached the buyer",
        ),
    },
];
