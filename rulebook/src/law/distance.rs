//! Sales at a distance to a consumer, where the EU's directives and the UK's regulations have the same rule: what has to be
//! so for it. Each statute's row has its own name, citation, words and clock.

use super::{NO_FAULT, NOT_ARRIVED, WITHDRAWN};
use kotowari::fact::{
    BEFORE_DISPATCH, Cond, Fact, answer as a, channel, delivery_late, extended_window,
    grace_period, parcel as p, reason as r, returned_condition as rc, since_order,
    statutory_window as w,
};
use kotowari::rule::Yield;
use kotowari::timeline::Due;

pub(super) const CONSUMER: Cond = Fact::BuyerIsBusiness.no();
pub(super) const TRADER: Cond = Fact::SellerIsBusiness.yes();
pub(super) const TOLD: Cond = Fact::WithdrawalInfoGiven.yes();
pub(super) const NOT_TOLD: Cond = Fact::WithdrawalInfoGiven.no();
pub(super) const NOT_OVER: Cond = Fact::StatutoryWindow.is_not(w::OVER);
pub(super) const RECEIVED: Cond = Fact::StatutoryWindow.is(w::RUNNING | w::OVER);
/// Made to order in a size or colour chosen from a list is not made to the buyer's specification.
pub(super) const NOT_PERSONALISED: Cond = Fact::Personalised.no();
pub(super) const NOT_PERISHABLE: Cond = Fact::Perishable.no();
pub(super) const NOT_DIGITAL: Cond = Fact::Digital.no();
pub(super) const NOT_SERVICE: Cond = Fact::Service.no();
/// A parcel that was not taken says nothing of a withdrawal.
pub(super) const ASKED_IN_WORDS: Cond = Fact::Channel.is_not(channel::DELIVERY_REFUSED);
/// What is already on its way back, or has come, needs no address.
pub(super) const YET_TO_COME: Cond = Fact::Parcel.is_not(p::COMING_BACK | p::BACK);

pub(super) const RETURN_POSTAGE_BORNE: Yield = Yield::Duty {
    id: "bear-return-postage",
    due: Due::None,
    limit: None,
    if_missed: None,
};

/// The parcel was not taken, and no word says that the buyer withdraws.
pub(super) const fn not_taken(law: Cond) -> [Cond; 9] {
    [
        law,
        CONSUMER,
        TRADER,
        NOT_PERSONALISED,
        NOT_PERISHABLE,
        NOT_DIGITAL,
        NOT_SERVICE,
        Fact::Channel.is(channel::DELIVERY_REFUSED),
        Fact::StatutoryWindow.is(w::BEFORE_RECEIPT),
    ]
}

/// The goods have not arrived, and no exception takes them out.
pub(super) const fn before_receipt(law: Cond) -> [Cond; 8] {
    [
        law,
        CONSUMER,
        TRADER,
        NOT_PERSONALISED,
        NOT_PERISHABLE,
        NOT_DIGITAL,
        NOT_SERVICE,
        Fact::StatutoryWindow.is(w::BEFORE_RECEIPT),
    ]
}

/// They have, and the days for withdrawing run.
pub(super) const fn period_running(law: Cond) -> [Cond; 8] {
    [
        law,
        CONSUMER,
        TRADER,
        NOT_PERSONALISED,
        NOT_PERISHABLE,
        NOT_DIGITAL,
        NOT_SERVICE,
        Fact::StatutoryWindow.is(w::RUNNING),
    ]
}

/// The days are over, and the buyer had been told of the right.
pub(super) const fn period_over(law: Cond) -> [Cond; 9] {
    [
        law,
        CONSUMER,
        TRADER,
        NOT_PERSONALISED,
        NOT_PERISHABLE,
        NOT_DIGITAL,
        NOT_SERVICE,
        Fact::StatutoryWindow.is(w::OVER),
        TOLD,
    ]
}

/// The days are over, but the buyer was not told of the right, and the longer period runs.
pub(super) const fn untold_period_running(law: Cond) -> [Cond; 10] {
    [
        law,
        CONSUMER,
        TRADER,
        NOT_PERSONALISED,
        NOT_PERISHABLE,
        NOT_DIGITAL,
        NOT_SERVICE,
        Fact::StatutoryWindow.is(w::OVER),
        NOT_TOLD,
        Fact::ExtendedWindow.is(extended_window::RUNNING),
    ]
}

/// The buyer was not told of the right, and the longer period is over too.
pub(super) const fn untold_period_over(law: Cond) -> [Cond; 10] {
    [
        law,
        CONSUMER,
        TRADER,
        NOT_PERSONALISED,
        NOT_PERISHABLE,
        NOT_DIGITAL,
        NOT_SERVICE,
        Fact::StatutoryWindow.is(w::OVER),
        NOT_TOLD,
        Fact::ExtendedWindow.is(extended_window::OVER),
    ]
}

/// A file that has not been opened, within 14 days of the order.
pub(super) const fn digital_not_begun(law: Cond) -> [Cond; 6] {
    [
        law,
        CONSUMER,
        TRADER,
        Fact::Digital.yes(),
        Fact::Opened.no(),
        Fact::SinceOrder.is(since_order::DAYS_14),
    ]
}

/// The delivery is not late, and its date was not essential.
pub(super) const fn not_late(law: Cond) -> [Cond; 7] {
    [
        law,
        CONSUMER,
        TRADER,
        Fact::Reason.is(r::LATE),
        Fact::Parcel.is(NOT_ARRIVED),
        Fact::DeliveryLate.is(delivery_late::NOT_YET),
        Fact::EssentialDateMissed.no(),
    ]
}

/// It is late, and no further period has passed.
pub(super) const fn late(law: Cond) -> [Cond; 8] {
    [
        law,
        CONSUMER,
        TRADER,
        Fact::Reason.is(r::LATE),
        Fact::Parcel.is(NOT_ARRIVED),
        Fact::DeliveryLate.is(delivery_late::LATE),
        Fact::GracePeriod.is(grace_period::NOT_SET | grace_period::RUNNING),
        Fact::EssentialDateMissed.no(),
    ]
}

/// It is late, but the buyer says so in words and may withdraw before receipt, for which no reason is needed: a further
/// period is no condition of that.
pub(super) const fn late_and_withdrawn(law: Cond) -> [Cond; 14] {
    [
        law,
        CONSUMER,
        TRADER,
        Fact::Reason.is(r::LATE),
        Fact::Parcel.is(NOT_ARRIVED),
        Fact::DeliveryLate.is(delivery_late::LATE),
        Fact::GracePeriod.is(grace_period::NOT_SET | grace_period::RUNNING),
        Fact::EssentialDateMissed.no(),
        Fact::Channel.is_not(channel::DELIVERY_REFUSED | channel::SELLER),
        NOT_PERSONALISED,
        NOT_PERISHABLE,
        NOT_DIGITAL,
        NOT_SERVICE,
        Fact::StatutoryWindow.is(w::BEFORE_RECEIPT),
    ]
}

/// It is late, and a further period has passed as well.
pub(super) const fn later_than_extra_period(law: Cond) -> [Cond; 8] {
    [
        law,
        CONSUMER,
        TRADER,
        Fact::Reason.is(r::LATE),
        Fact::Parcel.is(NOT_ARRIVED),
        Fact::DeliveryLate.is(delivery_late::LATE),
        Fact::GracePeriod.is(grace_period::OVER),
        Fact::EssentialDateMissed.no(),
    ]
}

/// Its date was essential and is past.
pub(super) const fn essential_date_missed(law: Cond) -> [Cond; 6] {
    [
        law,
        CONSUMER,
        TRADER,
        Fact::Reason.is(r::LATE),
        Fact::Parcel.is(NOT_ARRIVED),
        Fact::EssentialDateMissed.yes(),
    ]
}

/// The buyer ends the contract over a delay: after the further period, or as the date was essential.
pub(super) const fn ended_after_extra_period(law: Cond) -> [Cond; 6] {
    [
        law,
        Fact::Reason.is(r::LATE),
        Fact::Parcel.is(NOT_ARRIVED),
        Fact::DeliveryLate.is(delivery_late::LATE),
        Fact::GracePeriod.is(grace_period::OVER),
        Fact::Overall.is(a::MUST_ACCEPT),
    ]
}

pub(super) const fn ended_as_date_was_essential(law: Cond) -> [Cond; 5] {
    [
        law,
        Fact::Reason.is(r::LATE),
        Fact::Parcel.is(NOT_ARRIVED),
        Fact::EssentialDateMissed.yes(),
        Fact::Overall.is(a::MUST_ACCEPT),
    ]
}

/// The shop itself ends an order that is late.
pub(super) const fn ended_by_seller(law: Cond) -> [Cond; 3] {
    [
        law,
        Fact::Reason.is(r::LATE),
        Fact::Overall.is(a::SELLER_CANCELS),
    ]
}

/// It was late and has arrived.
pub(super) const fn arrived_late(law: Cond) -> [Cond; 5] {
    [
        law,
        CONSUMER,
        TRADER,
        Fact::Reason.is(r::LATE),
        Fact::Parcel.is(p::DELIVERED | p::COMING_BACK | p::BACK),
    ]
}

/// The seller wants out of an order that has left.
pub(super) const fn seller_wants_it_back(law: Cond) -> [Cond; 6] {
    [
        law,
        CONSUMER,
        TRADER,
        Fact::Channel.is(channel::SELLER),
        Fact::Parcel.is(p::WITH_CARRIER | p::DELIVERED),
        Fact::Reason.is(r::OUT_OF_STOCK | r::PRICE_ERROR | r::WILL_NOT_SELL),
    ]
}

/// A return that is owed, of goods that have left.
pub(super) const fn sent_back(law: Cond) -> [Cond; 5] {
    [
        law,
        ASKED_IN_WORDS,
        Fact::AnswerThen.is(a::MUST_ACCEPT),
        Fact::Parcel.is_not(BEFORE_DISPATCH),
        Fact::Reason.is(WITHDRAWN),
    ]
}

/// A return that is owed, of goods that never left.
pub(super) const fn marked_as_shipped(law: Cond) -> [Cond; 4] {
    [
        law,
        Fact::AnswerThen.is(a::MUST_ACCEPT),
        Fact::Parcel.is(BEFORE_DISPATCH),
        Fact::Reason.is(WITHDRAWN),
    ]
}

/// Used goods are back within the days for withdrawing.
pub(super) const fn back_and_used(law: Cond) -> [Cond; 6] {
    [
        law,
        ASKED_IN_WORDS,
        Fact::Reason.is(NO_FAULT),
        Fact::Overall.is(a::REFUND_WITH_DEDUCTION),
        Fact::Parcel.is(p::BACK),
        Fact::StatutoryWindow.is(w::RUNNING),
    ]
}

/// What came back is not what was sent, or not all of it.
pub(super) const fn back_without_the_goods(law: Cond) -> [Cond; 6] {
    [
        law,
        ASKED_IN_WORDS,
        Fact::Reason.is(WITHDRAWN),
        Fact::AnswerThen.is(a::MUST_ACCEPT),
        Fact::Parcel.is(p::BACK),
        Fact::ReturnedCondition.is(rc::DIFFERENT_ITEM | rc::NOT_SENT_BACK | rc::INCOMPLETE),
    ]
}

/// A return that is owed to a buyer who was not told of the right.
pub(super) const fn untold_and_accepted(law: Cond) -> [Cond; 5] {
    [
        law,
        ASKED_IN_WORDS,
        NOT_TOLD,
        Fact::Reason.is(WITHDRAWN),
        Fact::AnswerThen.is(a::MUST_ACCEPT),
    ]
}

/// A return that is owed, at the cost of a buyer who was told so.
pub(super) const fn back_at_buyers_cost(law: Cond) -> [Cond; 5] {
    [
        law,
        YET_TO_COME,
        Fact::ReturnCostTold.yes(),
        Fact::AnswerThen.is(a::MUST_ACCEPT),
        Fact::Reason.is(WITHDRAWN),
    ]
}

/// Opened goods that are sealed for hygiene, by whether the shown terms take them back.
pub(super) const fn unsealed_hygiene(law: Cond, terms: Cond) -> [Cond; 11] {
    [
        law,
        CONSUMER,
        TRADER,
        NOT_DIGITAL,
        NOT_SERVICE,
        NOT_PERSONALISED,
        NOT_PERISHABLE,
        RECEIVED,
        Fact::Hygiene.yes(),
        Fact::Opened.yes(),
        terms,
    ]
}

/// Opened recordings or software, by whether the shown terms take them back.
pub(super) const fn unsealed_media(law: Cond, terms: Cond) -> [Cond; 12] {
    [
        law,
        CONSUMER,
        TRADER,
        NOT_DIGITAL,
        NOT_SERVICE,
        NOT_PERSONALISED,
        NOT_PERISHABLE,
        RECEIVED,
        Fact::Hygiene.no(),
        Fact::SealedMedia.yes(),
        Fact::Opened.yes(),
        terms,
    ]
}
