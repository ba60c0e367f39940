//! What is taken for granted while nobody says otherwise, and what a seller has to make sure of.
//!
//! Whatever is narrowed by anything but what was said stands here, is named in the answer's `assumed`
//! and weakens its `settled`.

use crate::common::families;
use crate::common::requests::CANNOT_DELIVER;
use crate::words::common as words;
use kotowari::fact::{
    BEFORE_DISPATCH, Cond, Fact, age_check, answer_time, appeal_window, auto_cancel, buyer_state,
    channel, claim_state, defect_notice, defect_period, delivery_late, delivery_proof,
    extended_window, fulfilment, grace_period, lapse, listing_error_by, marketplace as m,
    minimum_term, order_status as s, ordered_by, parcel as p, payment_method, reason as r,
    refund_clock, refunded_by, regime, reimbursement_window, reject_days, reject_period,
    return_days, return_label_from, return_proof, return_request_state, returned_condition,
    self_cancel, ship_time, shop_tool, since_order, site, statutory_window, stop_notice,
    terms_grant,
};
use kotowari::presumed::{Condition, Rung, Situation};
use kotowari::text::Text;

/// What is taken for granted while nobody says otherwise: the ordinary case, on the buyer's side
/// wherever the law is concerned. A verdict that rests on one is at most `inferred`.
pub static PRESUMPTIONS: &[Condition] = &[
    Condition {
        given: &[],
        cond: Fact::Channel.is_not(channel::SELLER | channel::DELIVERY_REFUSED),
        says: words::PRESUMPTIONS_CHANNEL,
    },
    // A claim that is open or was granted was filed by somebody, in a shop of one's own perhaps with the bank.
    Condition {
        given: &[Fact::Marketplace.is_not(m::OWN_STORE), FILED],
        cond: Fact::Channel.is(channel::CLAIM),
        says: words::PRESUMPTIONS_CLAIM,
    },
    Condition {
        given: &[FILED],
        cond: CLAIMED,
        says: words::PRESUMPTIONS_CLAIMED,
    },
    Condition {
        given: &[],
        cond: Fact::Channel.is_not(channel::CLAIM | channel::CHARGEBACK),
        says: words::PRESUMPTIONS_NO_CLAIM_OR_CHARGEBACK,
    },
    Condition {
        given: &[],
        cond: Fact::Channel.is_not(channel::SUBSCRIPTION_PAGE),
        says: words::PRESUMPTIONS_NOT_SUBSCRIPTION_PAGE,
    },
    Condition {
        given: &[],
        cond: Fact::PartOfOrder.no(),
        says: words::PRESUMPTIONS_PART_OF_ORDER,
    },
    Condition {
        given: &[],
        cond: Fact::AlreadyRefusedOnce.no(),
        says: words::PRESUMPTIONS_ALREADY_REFUSED_ONCE,
    },
    Condition {
        given: &[],
        cond: Fact::Digital.no(),
        says: words::PRESUMPTIONS_DIGITAL,
    },
    Condition {
        given: &[],
        cond: Fact::Service.no(),
        says: words::PRESUMPTIONS_SERVICE,
    },
    Condition {
        given: &[],
        cond: Fact::Perishable.no(),
        says: words::PRESUMPTIONS_PERISHABLE,
    },
    Condition {
        given: &[],
        cond: Fact::Hygiene.no(),
        says: words::PRESUMPTIONS_HYGIENE,
    },
    Condition {
        given: &[],
        cond: Fact::SealedMedia.no(),
        says: words::PRESUMPTIONS_SEALED_MEDIA,
    },
    // L-US-012: the goods that California's statute takes out.
    Condition {
        given: &[CALIFORNIA],
        cond: Fact::MadeToOrder.no(),
        says: words::PRESUMPTIONS_MADE_TO_ORDER,
    },
    Condition {
        given: &[CALIFORNIA],
        cond: Fact::Used.no(),
        says: words::PRESUMPTIONS_USED,
    },
    Condition {
        given: &[CALIFORNIA],
        cond: Fact::Opened.no(),
        says: words::PRESUMPTIONS_OPENED,
    },
    // Whoever stops one, or tells of its next delivery, has one.
    Condition {
        given: &[Fact::Channel.is(channel::SUBSCRIPTION_PAGE)],
        cond: Fact::Subscription.yes(),
        says: words::PRESUMPTIONS_SUBSCRIBED,
    },
    Condition {
        given: &[Fact::StopNotice.is(stop_notice::IN_TIME)],
        cond: Fact::Subscription.yes(),
        says: words::PRESUMPTIONS_SUBSCRIBED,
    },
    Condition {
        given: &[Fact::StopNotice.is(stop_notice::TOO_LATE)],
        cond: Fact::Subscription.yes(),
        says: words::PRESUMPTIONS_SUBSCRIBED,
    },
    Condition {
        given: &[],
        cond: Fact::Subscription.no(),
        says: words::PRESUMPTIONS_SUBSCRIPTION,
    },
    Condition {
        given: &[],
        cond: Fact::DelayNoticeSent.no(),
        says: words::PRESUMPTIONS_DELAY_NOTICE_SENT,
    },
    Condition {
        given: &[],
        cond: Fact::GenerousTerms.no(),
        says: words::PRESUMPTIONS_GENEROUS_TERMS,
    },
    Condition {
        given: &[],
        cond: Fact::BuyerIsBusiness.no(),
        says: words::PRESUMPTIONS_BUYER_IS_BUSINESS,
    },
    Condition {
        given: &[BUSINESSES_SELL],
        cond: Fact::SellerIsBusiness.yes(),
        says: words::PRESUMPTIONS_SELLER_IS_BUSINESS,
    },
    Condition {
        given: &[CLAIMED, Fact::Parcel.is(SENT)],
        cond: Fact::Reason.is_not(CANNOT_DELIVER),
        says: words::PRESUMPTIONS_WAS_THERE,
    },
    Condition {
        given: &[OWN_STORE],
        cond: Fact::OrderedBy.is_not(ordered_by::SELLER_CALLED),
        says: words::PRESUMPTIONS_ORDERED_BY,
    },
    Condition {
        given: &[],
        cond: Fact::SelfCancel.is(self_cancel::OVER),
        says: words::PRESUMPTIONS_SELF_CANCEL,
    },
    Condition {
        given: &[],
        cond: Fact::AnswerTime.is(answer_time::RUNNING),
        says: words::PRESUMPTIONS_ANSWER_TIME,
    },
    Condition {
        given: &[Fact::Marketplace.is(m::BUYMA)],
        cond: Fact::AutoCancel.is(auto_cancel::NOT_YET),
        says: words::PRESUMPTIONS_NOT_CANCELLED_BY_ITSELF,
    },
    Condition {
        given: &[],
        cond: Fact::AutoCancel.is(auto_cancel::NOT_YET),
        says: words::PRESUMPTIONS_AUTO_CANCEL,
    },
    Condition {
        given: &[],
        cond: Fact::RefundAlreadyMade.no(),
        says: words::PRESUMPTIONS_REFUND_ALREADY_MADE,
    },
    Condition {
        given: &[],
        cond: Fact::ReimbursementWindow.is_not(reimbursement_window::LOST),
        says: words::PRESUMPTIONS_REIMBURSEMENT_WINDOW,
    },
    Condition {
        given: &[],
        cond: Fact::RefundClock.is(refund_clock::RUNNING),
        says: words::PRESUMPTIONS_REFUND_CLOCK,
    },
    Condition {
        given: &[AMAZON],
        cond: Fact::ReturnedCondition.is_not(returned_condition::NOT_SENT_BACK),
        says: words::PRESUMPTIONS_RETURNED_CONDITION,
    },
    Condition {
        given: &[
            AMAZON,
            Fact::ReturnedCondition.is(returned_condition::NOT_SENT_BACK),
        ],
        cond: Fact::ReturnRequestState.is_not(return_request_state::PENDING),
        says: words::PRESUMPTIONS_RETURN_REQUEST_STATE,
    },
    Condition {
        given: &[],
        cond: Fact::ReturnRequestState.is(return_request_state::PENDING),
        says: words::PRESUMPTIONS_RETURN_REQUEST_PENDING,
    },
    Condition {
        given: &[],
        cond: Fact::ReturnlessRule.no(),
        says: words::PRESUMPTIONS_RETURNLESS_RULE,
    },
    Condition {
        given: &[],
        cond: Fact::DomesticReturnAddress.yes(),
        says: words::PRESUMPTIONS_DOMESTIC_RETURN_ADDRESS,
    },
    Condition {
        given: &[],
        cond: Fact::ListingErrorBy.is(listing_error_by::SELLER),
        says: words::PRESUMPTIONS_LISTING_ERROR_BY,
    },
    Condition {
        given: &[Fact::ClaimState.is(claim_state::GRANTED)],
        cond: Fact::AppealWindow.is(appeal_window::OPEN),
        says: words::PRESUMPTIONS_APPEAL_WINDOW,
    },
    Condition {
        given: &[Fact::Reason.is(r::MINOR)],
        cond: Fact::GuardianConsent.no(),
        says: words::PRESUMPTIONS_GUARDIAN_CONSENT,
    },
    Condition {
        given: &[Fact::Reason.is(r::MINOR)],
        cond: Fact::AgeCheck.is(age_check::NONE),
        says: words::PRESUMPTIONS_AGE_CHECK,
    },
    Condition {
        given: &[],
        cond: Fact::GracePeriod.is(grace_period::NOT_SET),
        says: words::PRESUMPTIONS_GRACE_PERIOD,
    },
    Condition {
        given: &[],
        cond: Fact::EssentialDateMissed.no(),
        says: words::PRESUMPTIONS_ESSENTIAL_DATE_MISSED,
    },
    Condition {
        given: &[],
        cond: Fact::Lapse.is(lapse::NEVER),
        says: words::PRESUMPTIONS_LAPSE,
    },
    Condition {
        given: &[],
        cond: Fact::Lapse.is(lapse::LATER),
        says: words::PRESUMPTIONS_NOT_CANCELLED_BY_ITSELF,
    },
    Condition {
        given: &[],
        cond: Fact::ReturnLabelFrom.is(return_label_from::MARKETPLACE),
        says: words::PRESUMPTIONS_RETURN_LABEL_FROM,
    },
    Condition {
        given: &[],
        cond: Fact::ReturnProof.is(return_proof::NONE),
        says: words::PRESUMPTIONS_RETURN_PROOF,
    },
    Condition {
        given: &[],
        cond: Fact::MinimumTerm.is(minimum_term::NONE),
        says: words::PRESUMPTIONS_MINIMUM_TERM,
    },
    Condition {
        given: &[Fact::MadeToOrder.yes()],
        cond: Fact::Personalised.yes(),
        says: words::PRESUMPTIONS_PERSONALISED,
    },
    Condition {
        given: &[],
        cond: Fact::Personalised.no(),
        says: words::PRESUMPTIONS_NOT_PERSONALISED,
    },
    Condition {
        given: &[],
        cond: Fact::RefundPending.no(),
        says: words::PRESUMPTIONS_REFUND_PENDING,
    },
    // Before the status, which at Amazon says nothing of the day.
    OLDER_THAN_A_MONTH,
    // L-US-003: the time to ship begins with the payment.
    Condition {
        given: &[
            Fact::Regime.is(regime::US),
            Fact::ShipTime.is_not(ship_time::NOT_PASSED),
        ],
        cond: PAID_FOR,
        says: words::PRESUMPTIONS_PAID,
    },
    Condition {
        given: &[AMAZON, WAITING],
        cond: Fact::OrderStatus.is_not(s::SHIP_DATE_PASSED),
        says: words::PRESUMPTIONS_ORDER_STATUS,
    },
    Condition {
        given: &[
            CLAIMED,
            Fact::RefundAlreadyMade.yes(),
            Fact::RefundedBy.is(refunded_by::MARKETPLACE),
        ],
        cond: Fact::ClaimState.is(claim_state::GRANTED),
        says: words::PRESUMPTIONS_CLAIM_STATE,
    },
    Condition {
        given: &[
            AMAZON,
            Fact::Channel.is_not(channel::CLAIM | channel::CHARGEBACK),
        ],
        cond: Fact::ClaimState.is(claim_state::NONE),
        says: words::PRESUMPTIONS_NO_CLAIM,
    },
    Condition {
        given: &[
            AMAZON,
            Fact::Channel.is_not(channel::SELLER | channel::CANCEL_BUTTON),
        ],
        cond: Fact::Reason.is_not(r::OUT_OF_STOCK | r::PRICE_ERROR),
        says: words::PRESUMPTIONS_REASON,
    },
    Condition {
        given: &[Fact::ShipTime.is(ship_time::NOT_PASSED)],
        cond: Fact::Overdue.no(),
        says: words::PRESUMPTIONS_OVERDUE,
    },
    Condition {
        given: &[
            Fact::Regime.is(regime::EU | regime::UK),
            Fact::Reason.is(r::LATE),
            Fact::SinceOrder.is_not(WITHIN_30_DAYS),
        ],
        cond: Fact::DeliveryLate.is(delivery_late::LATE),
        says: words::PRESUMPTIONS_DELIVERY_LATE,
    },
    Condition {
        given: &[OWN_STORE, Fact::Regime.is(regime::US)],
        cond: Fact::PaymentMethod.is_not(payment_method::CASH_ON_DELIVERY),
        says: words::PRESUMPTIONS_PAYMENT_METHOD,
    },
    Condition {
        given: &[Fact::WithdrawalInfoGiven.no()],
        cond: Fact::ExtendedWindow.is(extended_window::RUNNING),
        says: words::PRESUMPTIONS_EXTENDED_WINDOW,
    },
    // L-EU-016, D-EU-13: whoever writes of goods as old as two years says so. The six months are put in, from which the
    // answer up to two years does not differ: goods whose day of receipt was told to be older cannot have them.
    Condition {
        given: &[Fact::Regime.is(regime::EU), Fact::Reason.is(FAULTY)],
        cond: Fact::DefectPeriod.is(defect_period::SIX_MONTHS),
        says: words::PRESUMPTIONS_DEFECT_PERIOD,
    },
    Condition {
        given: &[
            Fact::Regime.is(regime::UK),
            Fact::RejectDays.is(reject_days::PAST),
        ],
        cond: Fact::RejectPeriod.is(reject_period::OVER),
        says: words::PRESUMPTIONS_REJECT_PERIOD,
    },
    Condition {
        given: &[AMAZON, Fact::ReturnDays.is(return_days::PAST)],
        cond: Fact::InsideReturnWindow.no(),
        says: words::PRESUMPTIONS_INSIDE_RETURN_WINDOW,
    },
    // Before the goods arrive it has hardly begun, and a return that is back was let in.
    Condition {
        given: &[
            AMAZON,
            Fact::Parcel.is(p::WITH_CARRIER | p::COMING_BACK | p::BACK),
        ],
        cond: Fact::InsideReturnWindow.yes(),
        says: words::PRESUMPTIONS_STILL_INSIDE_RETURN_WINDOW,
    },
];

/// Abroad: nothing is made or packed for an order that was not paid.
pub(crate) const PAID_ONCE_BEGUN: Condition = Condition {
    given: &[Fact::Parcel.is(p::IN_PRODUCTION | p::PACKED | p::LABELLED)],
    cond: PAID_FOR,
    says: words::PRESUMPTIONS_PAID,
};
/// Abroad: what the seller wants out of was paid.
pub(crate) const PAID_WHERE_NOBODY_ASKED: Condition = Condition {
    given: &[
        Fact::Channel.is(channel::SELLER),
        Fact::Parcel.is(BEFORE_DISPATCH),
    ],
    cond: PAID_FOR,
    says: words::PRESUMPTIONS_PAID,
};
/// Abroad: what was not paid for was not sent.
pub(crate) const UNPAID_UNSENT: Condition = Condition {
    given: &[Fact::OrderStatus.is(s::UNPAID)],
    cond: Fact::Parcel.is(BEFORE_DISPATCH),
    says: words::PRESUMPTIONS_UNSENT,
};

/// L-US-003: without a time named it is 30 days.
pub(crate) const OLDER_THAN_A_MONTH: Condition = Condition {
    given: &[
        Fact::Regime.is(regime::US),
        Fact::SinceOrder.is_not(WITHIN_30_DAYS),
    ],
    cond: Fact::ShipTime.is_not(ship_time::NOT_PASSED),
    says: words::PRESUMPTIONS_SHIP_TIME,
};
/// The same of an order that is not sent by now, whenever the buyer asked: see [`super::unsent`].
pub(crate) const UNSENT_FOR_A_MONTH: Condition = Condition {
    given: &[
        Fact::Regime.is(regime::US),
        Fact::Parcel.is(BEFORE_DISPATCH),
        Fact::AutoCancel.is(auto_cancel::LAPSED),
    ],
    cond: Fact::ShipTime.is_not(ship_time::NOT_PASSED),
    says: words::PRESUMPTIONS_SHIP_TIME,
};
/// Abroad: the buyer who asks does not ask over the shop's own cause.
pub(crate) const BUYERS_OWN_WISH: Condition = Condition {
    given: &[Fact::Channel.is(channel::CANCEL_BUTTON | channel::MESSAGE | channel::RETURN_REQUEST)],
    cond: Fact::Reason.is_not(CANNOT_DELIVER),
    says: words::PRESUMPTIONS_REASON,
};

/// What the seller alone has to make sure of before refusing. A refusal that rests on one is `unsettled`
/// until it is confirmed. None is put in for a return; what is presumed there anyway is a condition all the same. What the
/// law asks for (terms shown twice, a step to confirm the order …) is none: while that is open its default counts, which
/// is the buyer's.
pub static PROVISOS: &[Condition] = &[
    Condition {
        given: &[],
        cond: Fact::LeavesToday.yes(),
        says: words::PROVISOS_LEAVES_TODAY,
    },
    Condition {
        given: &[],
        cond: Fact::DeliveryProof.is(delivery_proof::SIGNATURE),
        says: words::PROVISOS_DELIVERY_PROOF,
    },
    Condition {
        given: &[],
        cond: Fact::TermsGrant.no(),
        says: words::PROVISOS_TERMS_GRANT,
    },
    // L-EU-011, D-UK-05: taken for granted of what is made to order, and a condition all the same.
    Condition {
        given: &[],
        cond: Fact::Personalised.yes(),
        says: words::PRESUMPTIONS_PERSONALISED,
    },
];

const PAID_FOR: Cond = Fact::OrderStatus.is_not(s::UNPAID | s::PENDING);
const WITHIN_30_DAYS: u32 = since_order::DAYS_14 | since_order::DAYS_30;
const SENT: u32 = p::WITH_CARRIER | p::DELIVERED | p::COMING_BACK | p::BACK | p::LOST;
const FAULTY: u32 = r::DEFECTIVE | r::NOT_AS_DESCRIBED | r::WRONG_ITEM | r::MISSING_PART;
/// Reasons of goods that have left.
const SENT_REASONS: u32 = FAULTY | r::NOT_RECEIVED;
const NOT_SENT_REASON: Cond = Fact::Reason.is_not(SENT_REASONS);
const CLAIMED: Cond = Fact::Channel.is(channel::CLAIM | channel::CHARGEBACK);
const FILED: Cond = Fact::ClaimState
    .is(claim_state::OPEN | claim_state::INFORMATION_REQUESTED | claim_state::GRANTED);
const UNCLAIMED: Cond =
    Fact::ClaimState.is_not(claim_state::OPEN | claim_state::INFORMATION_REQUESTED);
const QOO10: Cond = Fact::Marketplace.is(m::QOO10_JP);
const AMAZON: Cond = Fact::Marketplace.is(families::AMAZON);
/// Waiting to be shipped, its ship-by date ahead or past.
const WAITING: Cond = Fact::OrderStatus.is(s::PAID | s::SHIP_DATE_SET | s::SHIP_DATE_PASSED);
const CALIFORNIA: Cond = Fact::BuyerState.is(buyer_state::CALIFORNIA);
const OWN_STORE: Cond = Fact::Marketplace.is(m::OWN_STORE);
/// Where most sellers are private persons it is asked instead.
const BUSINESSES_SELL: Cond = Fact::Marketplace.is_not(m::MERCARI);

const SUBSCRIPTION_STOPPED: &[Cond] = &[
    AMAZON,
    Fact::Subscription.yes(),
    Fact::Channel.is(channel::MESSAGE),
    Fact::Reason.is(r::CHANGE_OF_MIND),
];

const fn likely(rung: Rung, given: &'static [Cond], cond: Cond, says: Text) -> Situation {
    Situation {
        rung,
        given,
        cond,
        says,
    }
}

/// Likely situations, in the order in which they are put in. None of them presumes anything of a
/// marketplace's return window, and goods are never "not sent" beside a fault or a non-receipt.
pub static SITUATIONS: &[Situation] = &[
    // Place and screen
    likely(
        Rung::Place,
        &[
            AMAZON,
            Fact::Parcel.is(p::IN_PRODUCTION | p::PACKED | p::LABELLED),
        ],
        Fact::Fulfilment.is(fulfilment::SELLER),
        words::SITUATIONS_FULFILMENT,
    ),
    // The programme is Amazon's own, and only lately open to others.
    likely(
        Rung::Place,
        &[
            AMAZON,
            Fact::Subscription.yes(),
            Fact::Channel.is(channel::MESSAGE),
        ],
        Fact::Fulfilment.is(fulfilment::MARKETPLACE),
        words::SITUATIONS_FULFILMENT_BY_AMAZON,
    ),
    likely(
        Rung::Place,
        &[AMAZON],
        Fact::Fulfilment.is(fulfilment::SELLER),
        words::SITUATIONS_FULFILMENT,
    ),
    likely(
        Rung::Place,
        &[
            OWN_STORE,
            Fact::ShopTool.is(shop_tool::BASE | shop_tool::STORES),
        ],
        Fact::Regime.is(regime::JP),
        words::SITUATIONS_REGIME,
    ),
    // Of the country sites the one of which no page was read: the most careful.
    likely(
        Rung::Place,
        &[Fact::Marketplace.is(m::TIKTOK_SHOP)],
        Fact::Site.is(site::OTHER),
        words::SITUATIONS_SITE,
    ),
    likely(
        Rung::Place,
        &[CLAIMED],
        Fact::ClaimState.is(claim_state::OPEN),
        words::SITUATIONS_CLAIM_STATE,
    ),
    likely(
        Rung::Place,
        &[Fact::Channel.is_not(channel::CLAIM | channel::CHARGEBACK)],
        Fact::ClaimState.is(claim_state::NONE | claim_state::DENIED | claim_state::CLOSED),
        words::CLAIM_OPEN,
    ),
    likely(
        Rung::Place,
        &[Fact::Channel.is(channel::SELLER)],
        NOT_SENT_REASON,
        words::SITUATIONS_NO_FAULT,
    ),
    likely(
        Rung::Place,
        &[Fact::Parcel.is(SENT)],
        Fact::OrderStatus.is(s::SHIP_CONFIRMED),
        words::CONFIRMED,
    ),
    likely(
        Rung::Place,
        &[QOO10, Fact::Parcel.is(BEFORE_DISPATCH)],
        Fact::OrderStatus.is(s::SHIP_DATE_SET),
        words::SITUATIONS_ORDER_STATUS,
    ),
    likely(
        Rung::Place,
        &[
            AMAZON,
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::ShipTime.is_not(ship_time::NOT_PASSED),
        ],
        Fact::OrderStatus.is(s::SHIP_DATE_PASSED),
        words::SITUATIONS_SHIP_DATE_PASSED,
    ),
    likely(
        Rung::Place,
        &[Fact::Parcel.is(BEFORE_DISPATCH)],
        Fact::OrderStatus.is(s::PAID),
        words::SITUATIONS_PAID,
    ),
    likely(
        Rung::Place,
        &[Fact::Channel.is(channel::DELIVERY_REFUSED)],
        Fact::Parcel.is(p::COMING_BACK),
        words::SITUATIONS_PARCEL,
    ),
    likely(
        Rung::Place,
        &[Fact::Reason.is(r::NOT_RECEIVED)],
        Fact::Parcel.is(p::WITH_CARRIER),
        words::ON_ITS_WAY,
    ),
    likely(
        Rung::Place,
        &[Fact::Reason.is(FAULTY)],
        Fact::Parcel.is(p::DELIVERED),
        words::ARRIVED,
    ),
    likely(
        Rung::Place,
        &[Fact::Channel.is(channel::RETURN_REQUEST | channel::CLAIM | channel::CHARGEBACK)],
        Fact::Parcel.is(p::DELIVERED),
        words::ARRIVED,
    ),
    likely(
        Rung::Place,
        &[Fact::OrderStatus.is_not(s::SHIP_CONFIRMED), NOT_SENT_REASON],
        Fact::Parcel.is(p::NOT_STARTED),
        words::SITUATIONS_NOT_BEGUN,
    ),
    likely(
        Rung::Place,
        &[Fact::OrderStatus.is(s::SHIP_CONFIRMED)],
        Fact::Parcel.is(p::WITH_CARRIER),
        words::ON_ITS_WAY,
    ),
    likely(
        Rung::Place,
        &[
            Fact::Channel.is(channel::SELLER | channel::CANCEL_BUTTON | channel::SUBSCRIPTION_PAGE),
            NOT_SENT_REASON,
        ],
        Fact::Parcel.is(p::NOT_STARTED),
        words::NOT_SENT,
    ),
    likely(
        Rung::Place,
        &[Fact::Parcel.is(p::BACK)],
        Fact::ReturnedCondition.is(returned_condition::AS_SENT),
        words::SITUATIONS_RETURNED_CONDITION,
    ),
    // Without a ship date only reserved goods are not the buyer's to cancel alone.
    likely(
        Rung::Place,
        &[
            QOO10,
            Fact::OrderStatus.is(s::PAID),
            Fact::Parcel.is(BEFORE_DISPATCH),
        ],
        Fact::Reserved.no(),
        words::SITUATIONS_NOT_RESERVED,
    ),
    // Refunding would forfeit the cover for good, looking at the label first costs nothing. A claim is answered in any case.
    likely(
        Rung::Place,
        &[
            AMAZON,
            UNCLAIMED,
            Fact::Channel.is_not(channel::CLAIM | channel::CHARGEBACK),
        ],
        Fact::LabelFromMarketplace.yes(),
        words::SITUATIONS_LABEL_FROM_MARKETPLACE,
    ),
    likely(
        Rung::Place,
        &[
            AMAZON,
            UNCLAIMED,
            Fact::Channel.is_not(channel::CLAIM | channel::CHARGEBACK),
            Fact::LabelFromMarketplace.yes(),
        ],
        Fact::FirstScanOnTime.yes(),
        words::SITUATIONS_FIRST_SCAN_ON_TIME,
    ),
    // Reason
    likely(
        Rung::Reason,
        &[Fact::Channel.is_not(channel::SELLER)],
        Fact::Reason.is(r::CHANGE_OF_MIND),
        words::SITUATIONS_REASON,
    ),
    // What comes back though nobody asked was not taken in.
    likely(
        Rung::Reason,
        &[
            AMAZON,
            Fact::Channel.is(channel::SELLER),
            Fact::Parcel.is(p::COMING_BACK),
        ],
        Fact::Reason.is(r::BUYER_UNREACHABLE),
        words::SITUATIONS_UNCLAIMED,
    ),
    // Whoever wants a subscription stopped means the deliveries to come.
    likely(
        Rung::Reason,
        SUBSCRIPTION_STOPPED,
        Fact::OrderStatus.is_not(s::SHIP_CONFIRMED),
        words::SITUATIONS_NEXT_DELIVERY,
    ),
    likely(
        Rung::Reason,
        SUBSCRIPTION_STOPPED,
        Fact::Parcel.is(p::NOT_STARTED),
        words::SITUATIONS_NEXT_DELIVERY,
    ),
    // The buyer's side
    // L-US-003: without a day that was told the time to ship is 30 days.
    likely(
        Rung::Buyer,
        &[
            OWN_STORE,
            Fact::Regime.is(regime::US),
            Fact::Reason.is(r::LATE),
            Fact::SinceOrder.is(WITHIN_30_DAYS),
        ],
        Fact::ShipTime.is(ship_time::NOT_PASSED),
        words::IN_TIME,
    ),
    likely(
        Rung::Buyer,
        &[Fact::Reason.is(r::LATE)],
        Fact::Overdue.yes(),
        words::LATE,
    ),
    likely(
        Rung::Buyer,
        &[Fact::Reason.is(r::LATE)],
        Fact::DeliveryLate.is(delivery_late::LATE),
        words::LATE,
    ),
    likely(
        Rung::Buyer,
        &[Fact::Reason.is(r::LATE)],
        Fact::ShipTime.is_not(ship_time::NOT_PASSED),
        words::LATE,
    ),
    likely(
        Rung::Buyer,
        &[],
        Fact::SellerIsBusiness.yes(),
        words::PRESUMPTIONS_SELLER_IS_BUSINESS,
    ),
    likely(
        Rung::Buyer,
        &[],
        Fact::StatutoryWindow.is_not(statutory_window::OVER),
        words::IN_TIME,
    ),
    likely(
        Rung::Buyer,
        &[],
        Fact::ExtendedWindow.is(extended_window::RUNNING),
        words::IN_TIME,
    ),
    likely(
        Rung::Buyer,
        &[],
        Fact::RejectPeriod.is(reject_period::RUNNING),
        words::IN_TIME,
    ),
    likely(
        Rung::Buyer,
        &[],
        Fact::DefectPeriod.is_not(defect_period::OLDER),
        words::IN_TIME,
    ),
    likely(
        Rung::Buyer,
        &[],
        Fact::DefectNotice.is(defect_notice::IN_TIME),
        words::IN_TIME,
    ),
    likely(
        Rung::Buyer,
        &[],
        Fact::SinceOrder.is(WITHIN_30_DAYS),
        words::IN_TIME,
    ),
    likely(
        Rung::Buyer,
        &[],
        Fact::SinceOrder.is(since_order::DAYS_14),
        words::IN_TIME,
    ),
    likely(
        Rung::Buyer,
        &[],
        Fact::StopNotice.is(stop_notice::IN_TIME),
        words::STOP_IN_TIME,
    ),
    // The shop's own terms
    likely(
        Rung::OwnTerms,
        &[],
        Fact::TermsGrant.is(terms_grant::NOTHING),
        words::SITUATIONS_TERMS_GRANT,
    ),
    likely(
        Rung::OwnTerms,
        &[],
        Fact::GenerousTerms.no(),
        words::SITUATIONS_GENEROUS_TERMS,
    ),
];
