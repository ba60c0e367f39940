//! What counts in the seller's figures, and what does not.

use super::*;
use kotowari::fact::{answer as a, auto_cancel, claim_state as cs};
use kotowari::money::Rate;
use crate::amazon::sources::*;
use kotowari::text::text;

///
const CANCELLATION_RATE_LIMIT: Rate = Rate::from_millionths(25_000);
///
const LATE_SHIPMENT_LIMIT: Rate = Rate::from_millionths(40_000);
///
const ORDER_DEFECT_LIMIT: Rate = Rate::from_millionths(10_000);

/// Effects on the seller's figures.
pub static EFFECTS: &[Rule] = &[
    Rule::marketplace(
        "amazon.metric.seller-cancellation",
        &[],
        Yield::Metric { id: "cancellation-rate", concerns: &[MFN, Fact::OrderStatus.is(UNCONFIRMED), Fact::Parcel.is(BEFORE_DISPATCH), Fact::Answer.is(a::SELLER_CANCELS)], limit: Some(CANCELLATION_RATE_LIMIT), otherwise: text("", ""), unknown: text("", "") },
        &A021,
        text("出品者都合のキャンセルは、キャンセル率(7日間で2.5%未満)に数えられます。", "A seller's own cancellation counts in the cancellation rate (under 2.5 % over 7 days)."),
    )
    .also(&[&A019]),
    Rule::marketplace(
        "amazon.metric.lapsed",
        &[],
        Yield::Metric { id: "cancellation-rate", concerns: &[MFN, Fact::OrderStatus.is(s::SHIP_DATE_PASSED), Fact::Parcel.is(BEFORE_DISPATCH), Fact::AutoCancel.is(auto_cancel::LAPSED)], limit: Some(CANCELLATION_RATE_LIMIT), otherwise: text("", ""), unknown: text("", "") },
        &A023,
        text("自動キャンセルは、出荷遅延率の代わりにキャンセル率に数えられます。", "The automatic cancellation counts in the cancellation rate instead of the late shipment rate."),
    )
    .also(&[&A021]),
    Rule::marketplace(
        "amazon.metric.official-request",
        &[Fact::Channel.is_not(BUTTON)],
        Yield::Metric { id: "cancellation-rate", concerns: &[MFN, Fact::OrderStatus.is_not(s::SHIP_CONFIRMED), Fact::Parcel.is(BEFORE_DISPATCH), Fact::Channel.is(BUTTON), Fact::AutoCancel.is_not(auto_cancel::LAPSED), Fact::Answer.is(a::ACCEPT_ADVISED | a::MUST_ACCEPT | a::AUTOMATIC)], limit: Some(CANCELLATION_RATE_LIMIT), otherwise: text("正式なリクエストによるキャンセル(理由「購入者によるキャンセル」)は、キャンセル率に数えられません。", "Cancelled on the official request with the reason Buyer canceled, it stays out of the cancellation rate."), unknown: text("", "") },
        &A021,
        text("アカウントからの正式なリクエストは、キャンセル率から除かれます。", "Requests made through the account are excluded from the cancellation rate."),
    )
    .also(&[&A005]),
    Rule::marketplace(
        "amazon.metric.by-message",
        &[Fact::Channel.is_not(UNOFFICIAL | c::SUBSCRIPTION_PAGE)],
        Yield::Metric { id: "cancellation-rate", concerns: &[MFN, Fact::OrderStatus.is(UNCONFIRMED), Fact::Parcel.is(BEFORE_DISPATCH), Fact::Answer.is(a::REDIRECT)], limit: Some(CANCELLATION_RATE_LIMIT), otherwise: text("案内どおりなら数えられません。メッセージだけでキャンセルすると1件として数えられます。", "Redirected, it does not count. Cancelled on the message alone it would count as one defect."), unknown: text("", "") },
        &A008,
        text("非公式の申し出でのキャンセルは、キャンセル率に数えられます。", "Cancelling on an unofficial request counts in the cancellation rate."),
    )
    .also(&[&A009, &A021]),
    Rule::marketplace(
        "amazon.metric.refund-not-cancellation",
        &[Fact::OrderStatus.is_not(s::SHIP_CONFIRMED)],
        Yield::Metric { id: "cancellation-rate", concerns: &[MFN, Fact::OrderStatus.is(s::SHIP_CONFIRMED), Fact::Answer.is_not(a::NEED_FACTS)], limit: Some(CANCELLATION_RATE_LIMIT), otherwise: text("出荷通知後の返金は、キャンセル率に数えられません。", "A refund after shipment confirmation is not in the cancellation rate."), unknown: text("", "") },
        &A022,
        text("キャンセル率に数えるのは、出荷通知の前の取消しだけです。", "Only what is stopped before shipment confirmation counts as cancelled."),
    ),
    Rule::marketplace(
        "amazon.metric.not-seller-fulfilled",
        &[MFN],
        Yield::Metric { id: "cancellation-rate", concerns: &[FBA, Fact::Answer.is_not(a::NEED_FACTS)], limit: Some(CANCELLATION_RATE_LIMIT), otherwise: text("FBA の注文は、出品者のキャンセル率の対象外です。", "FBA orders are outside the seller's cancellation rate."), unknown: text("", "") },
        &A021,
        text("キャンセル率は、自社出荷の注文だけの割合です。", "The cancellation rate counts seller-fulfilled orders only."),
    )
    .also(&[&A092]),
    Rule::marketplace(
        "amazon.metric.refusal",
        &[],
        Yield::Metric { id: "cancellation-rate", concerns: &[MFN, Fact::OrderStatus.is(UNCONFIRMED), Fact::Answer.is(a::MAY_REFUSE)], limit: Some(CANCELLATION_RATE_LIMIT), otherwise: text("", ""), unknown: text("断った注文はキャンセルされていないため数えられませんが、拒否そのものの扱いは確認できません。", "A refused request is no cancelled order; whether the refusal itself is looked at is unknown.") },
        &A018,
        text("断った注文はキャンセルされません。", "An order whose request was refused is not cancelled."),
    )
    .unsettled(),
    Rule::marketplace(
        "amazon.metric.late-shipment",
        &[Fact::Overdue.yes()],
        Yield::Metric { id: "late-shipment-rate", concerns: &[MFN, Fact::OrderStatus.is(UNCONFIRMED), Fact::Parcel.is(BEFORE_DISPATCH | p::WITH_CARRIER), Fact::AutoCancel.is_not(auto_cancel::LAPSED)], limit: Some(LATE_SHIPMENT_LIMIT), otherwise: text("出荷期限内なので、出荷遅延率に数えられません。", "Inside the ship-by date: not in the late shipment rate."), unknown: text("出荷期限を過ぎると出荷遅延率に数えられます(期限を入れると判定できます)。", "Past the ship-by date it counts in the late shipment rate (give the date to tell).") },
        &A028,
        text("出荷期限を過ぎた出荷通知は、出荷遅延率(4%未満)に数えられます(日本の公式ページは未確認)。", "Shipment confirmed after the ship-by date counts in the late shipment rate (under 4 %; no Japanese page seen)."),
    )
    .also(&[&A023]),
    Rule::marketplace(
        "amazon.metric.claim",
        &[Fact::ClaimState.is(cs::GRANTED)],
        Yield::Metric { id: "order-defect-rate", concerns: &[MFN, Fact::Channel.is_not(c::CHARGEBACK), Fact::ClaimState.is(cs::GRANTED | cs::DENIED | cs::CLOSED), Fact::Channel.is(c::CLAIM)], limit: Some(ORDER_DEFECT_LIMIT), otherwise: text("退けられた申請・取り下げられた申請は、注文不良率に数えられません。", "A denied or withdrawn claim does not count in the order defect rate."), unknown: text("申請の結果によります。", "It depends on the outcome.") },
        &A087,
        text("認められた申請は、注文不良率(60日間で1%未満)に数えられます。", "A granted claim counts in the order defect rate (under 1 % over 60 days)."),
    )
    .also(&[&A026, &A027]),
    Rule::marketplace(
        "amazon.metric.claim-open",
        &[],
        Yield::Metric { id: "order-defect-rate", concerns: &[MFN, Fact::Channel.is_not(c::CHARGEBACK), Fact::ClaimState.is(cs::NONE | cs::OPEN | cs::INFORMATION_REQUESTED), Fact::Answer.is(a::CONTEST)], limit: Some(ORDER_DEFECT_LIMIT), otherwise: text("", ""), unknown: text("申請の結果によります。認められるか、申請中に自分で返金すると数えられます。", "It depends on the outcome: granted, or refunded by you during the claim, it counts.") },
        &A087,
        text("申請中です。", "A claim is open."),
    )
    .also(&[&A026])
    .unsettled(),
    Rule::marketplace(
        "amazon.metric.chargeback",
        &[],
        Yield::Metric { id: "order-defect-rate", concerns: &[MFN, Fact::Channel.is(c::CHARGEBACK)], limit: Some(ORDER_DEFECT_LIMIT), otherwise: text("", ""), unknown: text("サービスに関するチャージバックは数えられ、不正利用は数えられません。", "A service chargeback counts, payment fraud does not.") },
        &A027,
        text("チャージバックです。", "A chargeback."),
    )
    .also(&[&A026, &A088])
    .unsettled(),
    Rule::marketplace(
        "amazon.metric.refused",
        &[Fact::Channel.is(c::CLAIM)],
        Yield::Metric { id: "order-defect-rate", concerns: &[MFN, only(m::AMAZON_US | m::AMAZON_CA), Fact::Parcel.is(p::WITH_CARRIER | RETURNING), Fact::Channel.is(c::DELIVERY_REFUSED | c::MESSAGE), Fact::Answer.is(a::MARKETPLACE_DECIDES)], limit: Some(ORDER_DEFECT_LIMIT), otherwise: text("追跡で返送と分かる自動返金は、注文不良率に数えられません。", "The automatic refund on tracking does not touch the order defect rate."), unknown: text("", "") },
        &A072,
        text("受取拒否・配達不能の自動返金です。", "An automatic refund of a refused or undeliverable parcel."),
    ),
    Rule::marketplace(
        "amazon.metric.claim-coming-back",
        &[Fact::Answer.is_not(a::MARKETPLACE_DECIDES)],
        Yield::Metric { id: "order-defect-rate", concerns: &[MFN, only(m::AMAZON_US | m::AMAZON_CA), Fact::Parcel.is(p::COMING_BACK), Fact::Channel.is(c::CLAIM), Fact::Answer.is(a::MARKETPLACE_DECIDES)], limit: Some(ORDER_DEFECT_LIMIT), otherwise: text("返送中と追跡に出ている荷物の自動返金は、注文不良率に数えられません。", "An automatic refund of a parcel that tracking shows on its way back does not touch the order defect rate."), unknown: text("", "") },
        &A072,
        text("返送中の荷物への申請です。", "A claim on a parcel on its way back."),
    ),
    Rule::marketplace(
        "amazon.metric.protected",
        &[Fact::Answer.is_not(a::DO_NOT_REFUND_YOURSELF)],
        Yield::Metric { id: "order-defect-rate", concerns: &[MFN, Fact::Answer.is(a::DO_NOT_REFUND_YOURSELF)], limit: Some(ORDER_DEFECT_LIMIT), otherwise: text("保護対象のラベルでの未着は、注文不良率に数えられません。", "Non-receipt under a protected label does not count in the order defect rate."), unknown: text("", "") },
        &A079,
        text("保護対象の配送ラベルです。", "A claims-protected label."),
    )
    .also(&[&A080]),
    Rule::marketplace(
        "amazon.metric.not-received",
        &[],
        Yield::Metric { id: "order-defect-rate", concerns: &[MFN, Fact::Answer.is(a::MUST_REMEDY)], limit: Some(ORDER_DEFECT_LIMIT), otherwise: text("", ""), unknown: text("解決すれば数えられません。マーケットプレイス保証の申請や低い評価(1〜2)になると数えられます。", "Solved, it does not count; an A-to-z claim or a 1–2 star rating would.") },
        &A026,
        text("注文不良率は、低い評価・保証申請・チャージバックのある注文の割合です。", "The order defect rate counts orders with negative feedback, an A-to-z claim or a service chargeback."),
    )
    .also(&[&A027])
    .unsettled(),
];
