//! Facts that cannot be true together.
//!
//! Each row is a box that no case can lie in. A case wholly inside one is refused as a
//! contradiction; a case that misses one by a single open fact learns that fact.
//!
//! How the rows were looked for: the facts that say where the order, the parcel, the request, a claim and
//! a return stand were put beside one another pair by pair, and so were the periods that start with the
//! order, the receipt and the request. A pair became a row only where no honest case has both. Left out,
//! because one has: a status beside a parcel of another stage (marked as shipped too early or too late), a
//! returned condition beside goods not sent (part of an order, an exchange), a fault beside goods not sent
//! (the page was wrong), a refund beside an unpaid order (paid elsewhere), a proof of delivery beside a
//! lost parcel, a first scan beside goods not sent (the label's promise, not yet a scan), no traits of the goods beside a subscription page outside Amazon.

use crate::amazon::MARKETPLACES;
use kotowari::fact::{
    Fact, auto_cancel, channel, defect_period, extended_window, marketplace as m,
    order_status as s, parcel as p, reason, regime, reject_period, ship_time, since_order,
    statutory_window as w,
};
use kotowari::impossible::Impossible;
use kotowari::text::text;

const PREPAID: u32 = m::QOO10_JP | MARKETPLACES;

const BEFORE_DISPATCH: u32 = p::NOT_STARTED | p::IN_PRODUCTION | p::PACKED | p::LABELLED;

/// Every such box.
pub static ROWS: &[Impossible] = &[
    Impossible {
        when: &[
            Fact::Marketplace.is(PREPAID),
            Fact::OrderStatus.is(s::UNPAID | s::PENDING),
            Fact::Parcel.is_not(BEFORE_DISPATCH),
        ],
        first: Fact::Parcel,
        second: Fact::OrderStatus,
        says: text(
            "入金前の注文が発送・配達されていることはありません",
            "an order that has not been paid for has not left the shop",
        ),
    },
    Impossible {
        when: &[
            Fact::Parcel.is(BEFORE_DISPATCH | p::WITH_CARRIER | p::LOST),
            Fact::StatutoryWindow.is(w::RUNNING | w::OVER),
        ],
        first: Fact::StatutoryWindow,
        second: Fact::Parcel,
        says: text(
            "受け取り前の商品に受取日はありません",
            "goods not yet received have no day of receipt",
        ),
    },
    Impossible {
        when: &[
            Fact::Parcel.is(p::DELIVERED),
            Fact::StatutoryWindow.is(w::BEFORE_RECEIPT),
        ],
        first: Fact::StatutoryWindow,
        second: Fact::Parcel,
        says: text(
            "届いた商品は受け取り後の扱いです",
            "delivered goods have been received",
        ),
    },
    Impossible {
        when: &[
            Fact::Marketplace.is(m::OWN_STORE),
            Fact::Channel.is(channel::DELIVERY_REFUSED),
            Fact::StatutoryWindow.is_not(w::BEFORE_RECEIPT),
        ],
        first: Fact::StatutoryWindow,
        second: Fact::Channel,
        says: text(
            "受け取りを拒まれた商品は、まだ受け取られていません",
            "a parcel that was refused has not been received",
        ),
    },
    Impossible {
        when: &[
            Fact::Marketplace.is(MARKETPLACES),
            Fact::OrderStatus.is_not(s::SHIP_DATE_PASSED),
            Fact::AutoCancel.is(auto_cancel::LAPSED),
        ],
        first: Fact::AutoCancel,
        second: Fact::OrderStatus,
        says: text(
            "出荷期限から7営業日が過ぎているのは、期限を過ぎた未出荷の注文だけです",
            "only an order past its ship-by date can be seven business days past it",
        ),
    },
    Impossible {
        when: &[
            Fact::Parcel.is(BEFORE_DISPATCH | p::WITH_CARRIER | p::LOST),
            Fact::RejectPeriod.is(reject_period::OVER),
        ],
        first: Fact::RejectPeriod,
        second: Fact::Parcel,
        says: text(
            "受け取り前の商品に受取日はありません",
            "goods not yet received have no day of receipt",
        ),
    },
    Impossible {
        when: &[
            Fact::Parcel.is(BEFORE_DISPATCH | p::WITH_CARRIER | p::LOST),
            Fact::DefectPeriod.is_not(defect_period::SIX_MONTHS),
        ],
        first: Fact::DefectPeriod,
        second: Fact::Parcel,
        says: text(
            "受け取り前の商品に受取日はありません",
            "goods not yet received have no day of receipt",
        ),
    },
    Impossible {
        when: &[
            Fact::OrderStatus.is(s::SHIP_DATE_PASSED),
            Fact::ShipTime.is(ship_time::NOT_PASSED),
        ],
        first: Fact::ShipTime,
        second: Fact::OrderStatus,
        says: text(
            "発送予定日を過ぎた注文は遅れています",
            "an order past its ship date is overdue",
        ),
    },
    Impossible {
        when: &[
            Fact::OrderStatus.is(s::SHIP_DATE_PASSED),
            Fact::Overdue.no(),
        ],
        first: Fact::Overdue,
        second: Fact::OrderStatus,
        says: text(
            "発送予定日を過ぎた注文は遅れています",
            "an order past its ship date is overdue",
        ),
    },
    Impossible {
        when: &[
            Fact::Marketplace.is(MARKETPLACES),
            Fact::OrderStatus.is(s::PAID | s::SHIP_DATE_SET),
            Fact::ShipTime.is_not(ship_time::NOT_PASSED),
        ],
        first: Fact::ShipTime,
        second: Fact::OrderStatus,
        says: text(
            "出荷期限を過ぎた未出荷の注文は、期限超過の状態です",
            "an unshipped order past its ship-by date has that status",
        ),
    },
    // Both counted from days that cannot come in the other order, in the same place.
    Impossible {
        when: &[
            Fact::Regime.is(regime::EU | regime::UK),
            Fact::SinceOrder.is(since_order::DAYS_14),
            Fact::StatutoryWindow.is(w::OVER),
        ],
        first: Fact::StatutoryWindow,
        second: Fact::SinceOrder,
        says: text(
            "注文から14日以内の申し出なら、受け取りから14日の期間は過ぎていません",
            "a request within 14 days of the order is within 14 days of the receipt",
        ),
    },
    Impossible {
        when: &[
            Fact::Regime.is(regime::UK),
            Fact::SinceOrder.is_not(since_order::LONGER),
            Fact::RejectPeriod.is(reject_period::OVER),
        ],
        first: Fact::RejectPeriod,
        second: Fact::SinceOrder,
        says: text(
            "注文から30日以内の申し出なら、受け取りから30日の期間は過ぎていません",
            "a request within 30 days of the order is within 30 days of the receipt",
        ),
    },
    Impossible {
        when: &[
            Fact::Regime.is(regime::EU | regime::UK),
            Fact::SinceOrder.is_not(since_order::LONGER),
            Fact::DefectPeriod.is_not(defect_period::SIX_MONTHS),
        ],
        first: Fact::DefectPeriod,
        second: Fact::SinceOrder,
        says: text(
            "注文から30日以内の申し出なら、受け取りから6か月以内です",
            "a request within 30 days of the order is within 6 months of the receipt",
        ),
    },
    Impossible {
        when: &[
            Fact::Regime.is(regime::EU | regime::UK),
            Fact::StatutoryWindow.is_not(w::OVER),
            Fact::ExtendedWindow.is(extended_window::OVER),
        ],
        first: Fact::ExtendedWindow,
        second: Fact::StatutoryWindow,
        says: text(
            "延びた撤回期間が、もとの14日より先に終わることはありません",
            "the longer period to withdraw does not end before the 14 days",
        ),
    },
    Impossible {
        when: &[
            Fact::Regime.is(regime::UK),
            Fact::StatutoryWindow.is_not(w::OVER),
            Fact::RejectPeriod.is(reject_period::OVER),
        ],
        first: Fact::RejectPeriod,
        second: Fact::StatutoryWindow,
        says: text(
            "受け取りから14日以内なら、30日の期間は過ぎていません",
            "within 14 days of the receipt the 30 days are not over",
        ),
    },
    Impossible {
        when: &[
            Fact::Regime.is(regime::EU | regime::UK),
            Fact::StatutoryWindow.is_not(w::OVER),
            Fact::DefectPeriod.is_not(defect_period::SIX_MONTHS),
        ],
        first: Fact::DefectPeriod,
        second: Fact::StatutoryWindow,
        says: text(
            "受け取りから14日以内なら、6か月は過ぎていません",
            "within 14 days of the receipt the 6 months are not over",
        ),
    },
    // Of a part of the order the rest may have been sent.
    Impossible {
        when: &[
            Fact::PartOfOrder.no(),
            Fact::Channel.is(channel::SELLER),
            Fact::Reason.is(reason::OUT_OF_STOCK),
            Fact::Parcel.is_not(BEFORE_DISPATCH),
        ],
        first: Fact::Parcel,
        second: Fact::Reason,
        says: text(
            "在庫がなくて店舗から取り消す注文の商品は、まだ発送されていません",
            "goods that the shop cancels for lack of stock have not been sent",
        ),
    },
    Impossible {
        when: &[
            Fact::Channel.is(channel::DELIVERY_REFUSED),
            Fact::Parcel.is(BEFORE_DISPATCH),
        ],
        first: Fact::Parcel,
        second: Fact::Channel,
        says: text(
            "受け取りを拒まれた荷物は、すでに発送されています",
            "a parcel that was refused at the door has been sent",
        ),
    },
    Impossible {
        when: &[
            Fact::Marketplace.is(MARKETPLACES),
            Fact::Channel.is(channel::SUBSCRIPTION_PAGE),
            Fact::Subscription.no(),
        ],
        first: Fact::Subscription,
        second: Fact::Channel,
        says: text(
            "定期購入の画面から解約されるのは定期購入だけです",
            "only a subscription is cancelled on a subscription page",
        ),
    },
];
