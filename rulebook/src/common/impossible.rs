//! Facts that cannot be true together.
//!
//! Each row is a box that no case can lie in. A case wholly inside one is refused as a
//! contradiction; a case that misses one by a single open fact learns that fact.
//!
//! How the rows were looked for: the facts that say where the order, the parcel, the request, a claim and
//! a return stand were put beside one another pair by pair, and so were the periods that start with the
//! order, the receipt and the request. A pair became a row only where no honest case has both. Left out,
//! because one has: a status beside a parcel of another stage (marked as shipped too early or too late), a
//! condition of returned goods beside goods not sent (part of an order, an exchange), a fault beside goods not sent
//! (the page was wrong), a refund beside an unpaid order (paid elsewhere), an opened
//! article beside goods not sent (unsealed before it was sold), a proof of delivery beside a
//! lost parcel, a first scan beside goods not sent (the label's promise, not yet a scan), no traits of the goods beside a subscription page outside Amazon.

use crate::common::families::{ABROAD, AMAZON};
use crate::words::common as words;
use kotowari::fact::{
    BEFORE_DISPATCH, Fact, auto_cancel, channel, defect_period, extended_window, marketplace as m,
    order_status as s, ordered_by, parcel as p, reason, regime, reject_period, ship_time,
    since_order, statutory_window as w,
};
use kotowari::impossible::Impossible;

const PREPAID: u32 = m::QOO10_JP | AMAZON;

/// Every such box.
pub static ROWS: &[Impossible] = &[
    // What a marketplace takes is ordered on its screen.
    Impossible {
        when: &[
            Fact::Marketplace.is_not(m::OWN_STORE),
            Fact::OrderedBy.is(ordered_by::SELLER_CALLED),
        ],
        first: Fact::OrderedBy,
        second: Fact::Marketplace,
        says: words::IMPOSSIBLE_ORDERED_BY_CALL,
    },
    Impossible {
        when: &[
            Fact::Marketplace.is(PREPAID),
            Fact::OrderStatus.is(s::UNPAID | s::PENDING),
            Fact::Parcel.is_not(BEFORE_DISPATCH),
        ],
        first: Fact::Parcel,
        second: Fact::OrderStatus,
        says: words::IMPOSSIBLE_ORDER_STATUS,
    },
    Impossible {
        when: &[
            Fact::Parcel.is(BEFORE_DISPATCH | p::WITH_CARRIER | p::LOST),
            Fact::StatutoryWindow.is(w::RUNNING | w::OVER),
        ],
        first: Fact::StatutoryWindow,
        second: Fact::Parcel,
        says: words::IMPOSSIBLE_PARCEL,
    },
    Impossible {
        when: &[
            Fact::Parcel.is(p::DELIVERED),
            Fact::StatutoryWindow.is(w::BEFORE_RECEIPT),
        ],
        first: Fact::StatutoryWindow,
        second: Fact::Parcel,
        says: words::IMPOSSIBLE_DELIVERED_UNRECEIVED,
    },
    Impossible {
        when: &[
            Fact::Marketplace.is(m::OWN_STORE),
            Fact::Channel.is(channel::DELIVERY_REFUSED),
            Fact::StatutoryWindow.is_not(w::BEFORE_RECEIPT),
        ],
        first: Fact::StatutoryWindow,
        second: Fact::Channel,
        says: words::IMPOSSIBLE_CHANNEL,
    },
    Impossible {
        when: &[
            Fact::Marketplace.is(ABROAD),
            Fact::Channel.is(channel::DELIVERY_REFUSED),
            Fact::Parcel.is(p::COMING_BACK | p::BACK),
            Fact::StatutoryWindow.is_not(w::BEFORE_RECEIPT),
        ],
        first: Fact::StatutoryWindow,
        second: Fact::Channel,
        says: words::IMPOSSIBLE_CHANNEL,
    },
    Impossible {
        when: &[
            Fact::Marketplace.is(m::OWN_STORE | ABROAD),
            Fact::Reason.is(reason::BUYER_UNREACHABLE),
            Fact::Parcel.is(p::COMING_BACK | p::BACK),
            Fact::StatutoryWindow.is_not(w::BEFORE_RECEIPT),
        ],
        first: Fact::StatutoryWindow,
        second: Fact::Reason,
        says: words::IMPOSSIBLE_UNCLAIMED,
    },
    Impossible {
        when: &[
            Fact::Marketplace.is(AMAZON),
            Fact::OrderStatus.is_not(s::SHIP_DATE_PASSED),
            Fact::AutoCancel.is(auto_cancel::LAPSED),
        ],
        first: Fact::AutoCancel,
        second: Fact::OrderStatus,
        says: words::IMPOSSIBLE_LAPSE_BEFORE_SHIP_DATE,
    },
    Impossible {
        when: &[
            Fact::Parcel.is(BEFORE_DISPATCH | p::WITH_CARRIER | p::LOST),
            Fact::RejectPeriod.is(reject_period::OVER),
        ],
        first: Fact::RejectPeriod,
        second: Fact::Parcel,
        says: words::IMPOSSIBLE_PARCEL,
    },
    Impossible {
        when: &[
            Fact::Parcel.is(BEFORE_DISPATCH | p::WITH_CARRIER | p::LOST),
            Fact::DefectPeriod.is_not(defect_period::SIX_MONTHS),
        ],
        first: Fact::DefectPeriod,
        second: Fact::Parcel,
        says: words::IMPOSSIBLE_PARCEL,
    },
    Impossible {
        when: &[
            Fact::OrderStatus.is(s::SHIP_DATE_PASSED),
            Fact::ShipTime.is(ship_time::NOT_PASSED),
        ],
        first: Fact::ShipTime,
        second: Fact::OrderStatus,
        says: words::IMPOSSIBLE_NOT_OVERDUE,
    },
    Impossible {
        when: &[
            Fact::OrderStatus.is(s::SHIP_DATE_PASSED),
            Fact::Overdue.no(),
        ],
        first: Fact::Overdue,
        second: Fact::OrderStatus,
        says: words::IMPOSSIBLE_NOT_OVERDUE,
    },
    Impossible {
        when: &[
            Fact::Marketplace.is(AMAZON),
            Fact::OrderStatus.is(s::PAID | s::SHIP_DATE_SET),
            Fact::ShipTime.is_not(ship_time::NOT_PASSED),
        ],
        first: Fact::ShipTime,
        second: Fact::OrderStatus,
        says: words::IMPOSSIBLE_STATUS_BEFORE_SHIP_DATE,
    },
    // The time to ship begins with the payment (L-US-003).
    Impossible {
        when: &[
            Fact::Marketplace.is(AMAZON),
            Fact::Regime.is(regime::US),
            Fact::OrderStatus.is(s::UNPAID | s::PENDING),
            Fact::ShipTime.is_not(ship_time::NOT_PASSED),
        ],
        first: Fact::ShipTime,
        second: Fact::OrderStatus,
        says: words::IMPOSSIBLE_STATUS_BEFORE_SHIP_DATE,
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
        says: words::IMPOSSIBLE_SINCE_ORDER,
    },
    Impossible {
        when: &[
            Fact::Regime.is(regime::UK),
            Fact::SinceOrder.is(since_order::DAYS_14 | since_order::DAYS_30),
            Fact::RejectPeriod.is(reject_period::OVER),
        ],
        first: Fact::RejectPeriod,
        second: Fact::SinceOrder,
        says: words::IMPOSSIBLE_REJECT_PERIOD,
    },
    Impossible {
        when: &[
            Fact::Regime.is(regime::EU | regime::UK),
            Fact::SinceOrder.is(since_order::DAYS_14 | since_order::DAYS_30),
            Fact::DefectPeriod.is_not(defect_period::SIX_MONTHS),
        ],
        first: Fact::DefectPeriod,
        second: Fact::SinceOrder,
        says: words::IMPOSSIBLE_DEFECT_PERIOD,
    },
    Impossible {
        when: &[
            Fact::Regime.is(regime::EU | regime::UK),
            Fact::StatutoryWindow.is_not(w::OVER),
            Fact::ExtendedWindow.is(extended_window::OVER),
        ],
        first: Fact::ExtendedWindow,
        second: Fact::StatutoryWindow,
        says: words::IMPOSSIBLE_STATUTORY_WINDOW,
    },
    Impossible {
        when: &[
            Fact::Regime.is(regime::UK),
            Fact::StatutoryWindow.is_not(w::OVER),
            Fact::RejectPeriod.is(reject_period::OVER),
        ],
        first: Fact::RejectPeriod,
        second: Fact::StatutoryWindow,
        says: words::IMPOSSIBLE_REJECT_IN_WITHDRAWAL_PERIOD,
    },
    Impossible {
        when: &[
            Fact::Regime.is(regime::EU | regime::UK),
            Fact::StatutoryWindow.is_not(w::OVER),
            Fact::DefectPeriod.is_not(defect_period::SIX_MONTHS),
        ],
        first: Fact::DefectPeriod,
        second: Fact::StatutoryWindow,
        says: words::IMPOSSIBLE_DEFECT_IN_WITHDRAWAL_PERIOD,
    },
    // What is made to the buyer's specification is made to order.
    Impossible {
        when: &[Fact::MadeToOrder.no(), Fact::Personalised.yes()],
        first: Fact::Personalised,
        second: Fact::MadeToOrder,
        says: words::IMPOSSIBLE_PERSONALISED_STOCK,
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
        says: words::IMPOSSIBLE_REASON,
    },
    Impossible {
        when: &[
            Fact::Channel.is(channel::DELIVERY_REFUSED),
            Fact::Parcel.is(BEFORE_DISPATCH),
        ],
        first: Fact::Parcel,
        second: Fact::Channel,
        says: words::IMPOSSIBLE_REFUSED_UNSENT,
    },
    Impossible {
        when: &[
            Fact::Marketplace.is(AMAZON),
            Fact::Channel.is(channel::SUBSCRIPTION_PAGE),
            Fact::Subscription.no(),
        ],
        first: Fact::Subscription,
        second: Fact::Channel,
        says: words::IMPOSSIBLE_SUBSCRIPTION_PAGE,
    },
];
