//! United Kingdom: Consumer Contracts Regulations 2013 (CCR) and Consumer Rights Act 2015 (CRA).
//!
//! Rows follow the dossier's table D-UK-01 to D-UK-12. What decides most often: 14 days after receipt
//! the buyer may cancel without a reason, and before receipt too, unless the goods are exempt.

pub mod sources;

use super::distance::{
    self, CONSUMER, NOT_DIGITAL, NOT_OVER, NOT_PERISHABLE, NOT_PERSONALISED, NOT_SERVICE, NOT_TOLD,
    RECEIVED, RETURN_POSTAGE_BORNE, TOLD, TRADER, YET_TO_COME,
};
use super::{
    CHANGE, DECLARED_14, FAULTY, MISTAKE, NO_FAULT, NOT_ARRIVED, WITHDRAWN, ending, right,
};
use crate::law::uk::sources::*;
use crate::words::law_uk as words;
use kotowari::fact::{
    BEFORE_DISPATCH, Cond, Fact, answer as a, defect_period, informed_later, parcel as p,
    reason as r, regime, reject_period, returned_condition,
};
use kotowari::rule::{Deadline, Right, Rule, Yield};
use kotowari::rulebook::Law;
use kotowari::text::Text;
use kotowari::timeline::{Clock, Due, When};
use kotowari::verdict::Settled;

const UK: Cond = Fact::Regime.is(regime::UK);

const GRANTED: Yield = right(
    Right::Withdraw,
    words::CANNOT_REFUSED_SHOPS_OWN_TERMS_GRANT,
    words::RETURN_CANNOT_REFUSED_SHOPS_OWN_TERMS,
);
const WITHDRAWAL_WINDOW: Yield = Yield::Window {
    id: "statutory-withdrawal",
    from: Due::Start(When::OrderedAt),
    until: Due::Clock(Clock::UkCancel),
};
/// The same of a buyer who was not told of the right.
const EXTENDED_WINDOW: Yield = Yield::Window {
    id: "statutory-withdrawal-extended",
    from: Due::Start(When::OrderedAt),
    until: Due::Clock(Clock::UkExtended),
};

/// Owed to a consumer by a trader alone.
const CONSUMER_DUTIES: &[&str] = &[
    "uk.duty.refund-14-days",
    "uk.duty.refund-marked-shipped",
    "uk.duty.refund-against-goods",
    "uk.duty.refund-goods-not-back",
    "uk.duty.refund-less-loss",
    "uk.duty.inform-now",
    "uk.duty.return-postage-*",
    "uk.window.send-back",
    "uk.duty.refund-rejected",
    "uk.duty.refund-late*",
    "uk.duty.cure-at-shops-cost",
    "uk.window.reject",
];

/// What is owed once the contract is ended.
const REFUND_AT_ONCE: Yield = Yield::Duty {
    id: "refund-without-delay",
    due: Due::None,
    limit: Some(words::UK_DUTY_REFUND_LATE_LIMIT),
    if_missed: Some(words::REFUND_MISSED),
};

/// What hangs on a withdrawal, where the contract is ended over a delay.
const NOT_WITHDRAWN: &[&str] = &[
    "uk.duty.refund-14-days",
    "uk.duty.refund-marked-shipped",
    "uk.duty.refund-against-goods",
    "uk.duty.inform-now",
    "uk.duty.return-postage-buyer",
    "uk.window.send-back",
];

/// Within 14 days of receipt; of a buyer who was not told of the right, 12 months more. Every row on cancelling names
/// that end, so that it is told whichever of them speaks.
const UNTIL: &[Deadline] = &[
    Deadline::given(&[NOT_TOLD], Due::Clock(Clock::UkExtended)),
    // While the 14 days run it makes no difference what the buyer was told.
    Deadline::given(&[NOT_OVER], Due::Clock(Clock::UkCancel)),
    Deadline::given(&[TOLD], Due::Clock(Clock::UkCancel)),
];

/// What may be done of the right to cancel.
const fn withdrawal(right: Right, headline: Text, then_headline: Text) -> Yield {
    ending(UNTIL, right, headline, then_headline)
}

/// Everything it says.
pub const LAW: Law = Law {
    name: "law-uk",
    regimes: regime::UK,
    // A withdrawal needs no reason.
    asks_no_reason: true,
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
        withdrawal(
            Right::None,
            words::UK_BUSINESS_BUYER_HEADLINE,
            words::RETURN_MAY_BE_REFUSED,
        ),
        &L001,
        words::UK_BUSINESS_BUYER,
    )
    .inferred(),
    Rule::law(
        "uk.private-seller",
        &[UK, CONSUMER, Fact::SellerIsBusiness.no()],
        withdrawal(
            Right::None,
            words::UK_PRIVATE_SELLER_HEADLINE,
            words::RETURN_MAY_BE_REFUSED,
        ),
        &L001,
        words::UK_PRIVATE_SELLER,
    )
    .inferred(),
    // L-UK-003: not taking the parcel is no statement; a word is enough for one
    Rule::law(
        "uk.parcel-not-taken",
        &distance::not_taken(UK),
        withdrawal(Right::Withdraw, words::NOT_TAKEN, words::NOT_TAKEN),
        &L003,
        words::NOT_TAKEN_SAYS,
    )
    .overrides(&["uk.cancel.before-receipt", "uk.unclear", "uk.terms.grant"])
    .also(&[&L001])
    .inferred(),
    // D-UK-01
    Rule::law(
        "uk.cancel.before-receipt",
        &distance::before_receipt(UK),
        withdrawal(
            Right::Withdraw,
            words::UK_CANCEL_BEFORE_RECEIPT_HEADLINE,
            words::MUST_RETURN_BEFORE,
        ),
        &L001,
        words::UK_CANCEL_BEFORE_RECEIPT,
    )
    .also(&[&L003, &L004, &L005])
    .overrides(&["uk.unclear", "uk.terms.grant"]),
    // D-UK-02
    Rule::law(
        "uk.cancel.within-14-days",
        &distance::period_running(UK),
        withdrawal(
            Right::Withdraw,
            words::UK_CANCEL_WITHIN_14_DAYS_HEADLINE,
            words::MUST_RETURN,
        ),
        &L001,
        words::UK_CANCEL_WITHIN_14_DAYS,
    )
    .also(&[&L003, &L004, &L005])
    .overrides(&["uk.unclear", "uk.terms.grant"]),
    // D-UK-03
    Rule::law(
        "uk.cancel.over",
        &distance::period_over(UK),
        withdrawal(
            Right::None,
            words::UK_CANCEL_OVER_HEADLINE,
            words::UK_CANCEL_OVER_THEN_HEADLINE,
        ),
        &L001,
        words::UK_CANCEL_OVER,
    )
    .overrides(&["uk.unclear"]),
    // D-UK-04
    Rule::law(
        "uk.cancel.not-told",
        &distance::untold_period_running(UK),
        withdrawal(
            Right::Withdraw,
            words::UK_CANCEL_NOT_TOLD_HEADLINE,
            words::UK_CANCEL_NOT_TOLD_THEN_HEADLINE,
        ),
        &L002,
        words::UK_CANCEL_NOT_TOLD,
    )
    .also(&[&L001, &L005])
    .overrides(&["uk.unclear", "uk.terms.grant"]),
    Rule::law(
        "uk.cancel.not-told-over",
        &distance::untold_period_over(UK),
        withdrawal(
            Right::None,
            words::UK_CANCEL_NOT_TOLD_OVER_HEADLINE,
            words::UK_CANCEL_NOT_TOLD_OVER_THEN_HEADLINE,
        ),
        &L002,
        words::UK_CANCEL_NOT_TOLD_OVER,
    )
    .also(&[&L001])
    .overrides(&["uk.unclear"]),
    // D-UK-05
    Rule::law(
        "uk.exempt.bespoke",
        &[
            UK,
            CONSUMER,
            TRADER,
            NOT_DIGITAL,
            NOT_SERVICE,
            Fact::Personalised.yes(),
        ],
        withdrawal(
            Right::None,
            words::UK_EXEMPT_BESPOKE_HEADLINE,
            words::UK_EXEMPT_BESPOKE_THEN_HEADLINE,
        ),
        &L006,
        words::UK_EXEMPT_BESPOKE,
    )
    .overrides(&["uk.unclear"]),
    Rule::law(
        "uk.exempt.perishable",
        &[
            UK,
            CONSUMER,
            TRADER,
            NOT_DIGITAL,
            NOT_SERVICE,
            NOT_PERSONALISED,
            Fact::Perishable.yes(),
        ],
        withdrawal(
            Right::None,
            words::UK_EXEMPT_PERISHABLE_HEADLINE,
            words::UK_EXEMPT_PERISHABLE_THEN_HEADLINE,
        ),
        &L006,
        words::UK_EXEMPT_PERISHABLE,
    )
    .overrides(&["uk.unclear"]),
    Rule::law(
        "uk.exempt.unsealed-hygiene",
        &distance::unsealed_hygiene(UK, Fact::GenerousTerms.no()),
        withdrawal(
            Right::None,
            words::UK_EXEMPT_UNSEALED_HYGIENE_HEADLINE,
            words::UK_EXEMPT_UNSEALED_HYGIENE_THEN_HEADLINE,
        ),
        &L006,
        words::UK_EXEMPT_UNSEALED_HYGIENE,
    )
    .overrides(&["uk.cancel.*", "uk.unclear"]),
    Rule::law(
        "uk.exempt.unsealed-media",
        &distance::unsealed_media(UK, Fact::GenerousTerms.no()),
        withdrawal(
            Right::None,
            words::UK_EXEMPT_UNSEALED_MEDIA_HEADLINE,
            words::UK_EXEMPT_UNSEALED_MEDIA_THEN_HEADLINE,
        ),
        &L006,
        words::UK_EXEMPT_UNSEALED_MEDIA,
    )
    .overrides(&["uk.cancel.*", "uk.unclear"]),
    // D-UK-06
    Rule::law(
        "uk.digital.not-begun",
        &distance::digital_not_begun(UK),
        withdrawal(
            Right::Withdraw,
            words::UK_DIGITAL_NOT_BEGUN_HEADLINE,
            words::UK_DIGITAL_NOT_BEGUN_THEN_HEADLINE,
        ),
        &L007,
        words::UK_DIGITAL_NOT_BEGUN,
    )
    .also(&[&L001])
    .overrides(&["uk.unclear", "uk.terms.grant"]),
    // D-UK-06 otherwise, and services
    Rule::law(
        "uk.unclear",
        &[UK, CONSUMER, TRADER],
        withdrawal(
            Right::Unsettled,
            words::UK_UNCLEAR_HEADLINE,
            words::UK_UNCLEAR_THEN_HEADLINE,
        ),
        &L007,
        words::UK_UNCLEAR,
    )
    .unsettled(),
    // Shop terms that grant more than the law
    Rule::shop_terms(
        "uk.terms.grant",
        &[UK, Fact::GenerousTerms.yes()],
        GRANTED,
        &L014,
        words::TERMS_BIND,
    )
    .also(&[&L001])
    .overrides(&[
        "uk.business-buyer",
        "uk.private-seller",
        "uk.cancel.over",
        "uk.cancel.not-told-over",
        "uk.exempt.*",
        "uk.unclear",
    ])
    .inferred(),
    Rule::shop_terms(
        "uk.terms.grant-unsealed-hygiene",
        &distance::unsealed_hygiene(UK, Fact::GenerousTerms.yes()),
        GRANTED,
        &L014,
        words::TERMS_BIND,
    )
    .overrides(&["uk.cancel.*", "uk.terms.grant", "uk.unclear"])
    .inferred(),
    Rule::shop_terms(
        "uk.terms.grant-unsealed-media",
        &distance::unsealed_media(UK, Fact::GenerousTerms.yes()),
        GRANTED,
        &L014,
        words::TERMS_BIND,
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
            words::UK_CLAIM_NONE_HEADLINE,
            words::RETURN_MAY_BE_REFUSED,
        ),
        &L001,
        words::UK_CLAIM_NONE,
    ),
    // L-UK-014
    Rule::law(
        "uk.claim.business-buyer",
        &[UK, Fact::BuyerIsBusiness.yes(), Fact::Reason.is_not(CHANGE)],
        right(
            Right::Unsettled,
            words::UK_CLAIM_BUSINESS_BUYER_HEADLINE,
            words::UK_CLAIM_BUSINESS_BUYER_THEN_HEADLINE,
        ),
        &L014,
        words::UK_CLAIM_BUSINESS_BUYER,
    )
    .unsettled(),
    Rule::law(
        "uk.claim.private-seller",
        &[
            UK,
            CONSUMER,
            Fact::SellerIsBusiness.no(),
            Fact::Reason.is_not(CHANGE),
        ],
        right(
            Right::Unsettled,
            words::UK_CLAIM_PRIVATE_SELLER_HEADLINE,
            words::UK_CLAIM_PRIVATE_SELLER_THEN_HEADLINE,
        ),
        &L014,
        words::UK_CLAIM_PRIVATE_SELLER,
    )
    .unsettled(),
    // D-UK-02 beyond the 14 days: no row in the dossier
    Rule::law(
        "uk.mistake",
        &[UK, CONSUMER, TRADER, Fact::Reason.is(MISTAKE)],
        right(
            Right::Unsettled,
            words::UK_MISTAKE_HEADLINE,
            words::UK_MISTAKE_THEN_HEADLINE,
        ),
        &L001,
        words::UK_MISTAKE,
    )
    .unsettled(),
    // D-UK-11
    Rule::law(
        "uk.misled-by-order-screen",
        &[
            UK,
            CONSUMER,
            TRADER,
            Fact::Reason.is(r::MISLED_BY_ORDER_SCREEN),
        ],
        right(
            Right::Rescind,
            words::UK_MISLED_BY_ORDER_SCREEN_HEADLINE,
            words::UK_MISLED_BY_ORDER_SCREEN_THEN_HEADLINE,
        ),
        &L008,
        words::UK_MISLED_BY_ORDER_SCREEN,
    )
    .inferred(),
    // D-UK-12
    Rule::law(
        "uk.minor",
        &[UK, CONSUMER, TRADER, Fact::Reason.is(r::MINOR)],
        right(
            Right::Unsettled,
            words::UK_MINOR_HEADLINE,
            words::UK_MINOR_THEN_HEADLINE,
        ),
        &D12,
        words::UK_MINOR,
    )
    .unsettled(),
    // D-UK-07
    Rule::law(
        "uk.late.not-late",
        &distance::not_late(UK),
        right(
            Right::None,
            words::UK_LATE_NOT_LATE_HEADLINE,
            words::UK_LATE_NOT_LATE_THEN_HEADLINE,
        ),
        &L009,
        words::UK_LATE_NOT_LATE,
    )
    .inferred(),
    Rule::law(
        "uk.late.extra-period",
        &distance::late(UK),
        right(Right::Cure, words::MUST_CURE, words::MUST_CURE),
        &L009,
        words::UK_LATE_EXTRA_PERIOD,
    )
    .inferred(),
    // D-UK-01, -02: before receipt a withdrawal needs no reason, and so no further period
    Rule::law(
        "uk.late.withdrawn",
        &distance::late_and_withdrawn(UK),
        right(
            Right::Withdraw,
            words::UK_CANCEL_BEFORE_RECEIPT_HEADLINE,
            words::MUST_RETURN_BEFORE,
        ),
        &L001,
        words::UK_LATE_WITHDRAWN,
    )
    .also(&[&L004, &L009])
    .overrides(&["uk.late.extra-period"])
    .inferred(),
    Rule::law(
        "uk.late.extra-period-over",
        &distance::later_than_extra_period(UK),
        right(
            Right::Terminate,
            words::UK_LATE_EXTRA_PERIOD_OVER_HEADLINE,
            words::UK_LATE_EXTRA_PERIOD_OVER_THEN_HEADLINE,
        ),
        &L009,
        words::UK_LATE_EXTRA_PERIOD_OVER,
    )
    .inferred(),
    Rule::law(
        "uk.late.essential-date",
        &distance::essential_date_missed(UK),
        right(
            Right::Terminate,
            words::UK_LATE_ESSENTIAL_DATE_HEADLINE,
            words::UK_LATE_ESSENTIAL_DATE_THEN_HEADLINE,
        ),
        &L009,
        words::UK_LATE_ESSENTIAL_DATE,
    )
    .inferred(),
    // Late, but arrived: no row in the dossier
    Rule::law(
        "uk.late.arrived",
        &distance::arrived_late(UK),
        right(
            Right::Unsettled,
            words::UK_LATE_ARRIVED_HEADLINE,
            words::UK_LATE_ARRIVED_THEN_HEADLINE,
        ),
        &L009,
        words::UK_LATE_ARRIVED,
    )
    .unsettled(),
    // D-UK-07: lost
    Rule::law(
        "uk.lost",
        &[UK, Fact::Parcel.is(p::LOST)],
        right(
            Right::Cure,
            words::UK_LOST_HEADLINE,
            words::UK_LOST_THEN_HEADLINE,
        ),
        &L009,
        words::UK_LOST,
    )
    .overrides(&["uk.*"])
    .inferred(),
    Rule::law(
        "uk.not-received",
        &[UK, CONSUMER, TRADER, Fact::Reason.is(r::NOT_RECEIVED)],
        right(
            Right::Cure,
            words::UK_NOT_RECEIVED_HEADLINE,
            words::UK_NOT_RECEIVED_THEN_HEADLINE,
        ),
        &L009,
        words::UK_NOT_RECEIVED,
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
            words::UK_FAULTY_REJECT_HEADLINE,
            words::UK_FAULTY_REJECT_THEN_HEADLINE,
        ),
        &L010,
        words::UK_FAULTY_REJECT,
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
            words::UK_FAULTY_CURE_HEADLINE,
            words::UK_FAULTY_CURE_THEN_HEADLINE,
        ),
        &L011,
        words::UK_FAULTY_CURE,
    )
    .inferred(),
    // L-UK-009: the trader does not deliver
    Rule::law(
        "uk.seller-cannot-deliver",
        &[
            UK,
            CONSUMER,
            TRADER,
            Fact::Reason.is(r::OUT_OF_STOCK | r::PRICE_ERROR | r::WILL_NOT_SELL),
        ],
        right(
            Right::Terminate,
            words::UK_SELLER_CANNOT_DELIVER_HEADLINE,
            words::UK_SELLER_CANNOT_DELIVER_THEN_HEADLINE,
        ),
        &L009,
        words::UK_SELLER_CANNOT_DELIVER,
    )
    .inferred(),
    // The seller's own wish after dispatch: nobody asked, and the contract stands
    Rule::law(
        "uk.seller-has-dispatched",
        &distance::seller_wants_it_back(UK),
        right(
            Right::Cure,
            words::UK_SELLER_HAS_DISPATCHED_HEADLINE,
            words::UK_SELLER_HAS_DISPATCHED_THEN_HEADLINE,
        ),
        &L009,
        words::UK_SELLER_HAS_DISPATCHED,
    )
    .overrides(&["uk.seller-cannot-deliver"])
    .inferred(),
];

/// Clocks, periods and warnings that the law adds, whatever the marketplace.
pub static EFFECTS: &[Rule] = &[
    // D-UK-02, -03
    Rule::law(
        "uk.window.cancel",
        returnable!(UK, Fact::Hygiene.no(), Fact::SealedMedia.no()),
        WITHDRAWAL_WINDOW,
        &L001,
        words::UK_WINDOW_CANCEL,
    )
    .also(&[&L003]),
    Rule::law(
        "uk.window.cancel.sealed-hygiene",
        returnable!(UK, Fact::Hygiene.yes(), Fact::Opened.no()),
        WITHDRAWAL_WINDOW,
        &L001,
        words::UK_WINDOW_CANCEL,
    )
    .also(&[&L003]),
    Rule::law(
        "uk.window.cancel.sealed-media",
        returnable!(
            UK,
            Fact::Hygiene.no(),
            Fact::SealedMedia.yes(),
            Fact::Opened.no()
        ),
        WITHDRAWAL_WINDOW,
        &L001,
        words::UK_WINDOW_CANCEL,
    )
    .also(&[&L003]),
    // D-UK-04
    Rule::law(
        "uk.window.cancel-extended",
        returnable!(UK, NOT_TOLD, Fact::Hygiene.no(), Fact::SealedMedia.no()),
        EXTENDED_WINDOW,
        &L002,
        words::UK_WINDOW_CANCEL_EXTENDED,
    ),
    Rule::law(
        "uk.window.cancel-extended.sealed-hygiene",
        returnable!(UK, NOT_TOLD, Fact::Hygiene.yes(), Fact::Opened.no()),
        EXTENDED_WINDOW,
        &L002,
        words::UK_WINDOW_CANCEL_EXTENDED,
    ),
    Rule::law(
        "uk.window.cancel-extended.sealed-media",
        returnable!(
            UK,
            NOT_TOLD,
            Fact::Hygiene.no(),
            Fact::SealedMedia.yes(),
            Fact::Opened.no()
        ),
        EXTENDED_WINDOW,
        &L002,
        words::UK_WINDOW_CANCEL_EXTENDED,
    ),
    // D-UK-02
    Rule::law(
        "uk.window.send-back",
        &distance::sent_back(UK),
        Yield::Window {
            id: "send-back",
            from: Due::Start(When::RequestedAt),
            until: DECLARED_14,
        },
        &L005,
        words::UK_WINDOW_SEND_BACK,
    ),
    // D-UK-08
    Rule::law(
        "uk.window.reject",
        &[UK, Fact::Reason.is(FAULTY), RECEIVED],
        Yield::Window {
            id: "short-term-reject",
            from: Due::Start(When::DeliveredAt),
            until: Due::Clock(Clock::UkReject),
        },
        &L010,
        words::UK_WINDOW_REJECT,
    ),
    // D-UK-01
    Rule::law(
        "uk.duty.refund-14-days",
        &[
            UK,
            Fact::Answer.is(a::MUST_ACCEPT | a::AUTOMATIC | a::SELLER_CANCELS),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::Reason.is(WITHDRAWN),
        ],
        Yield::Duty {
            id: "refund-within-14-days",
            due: DECLARED_14,
            limit: Some(words::UK_DUTY_REFUND_14_DAYS_LIMIT),
            if_missed: Some(words::REFUND_MISSED),
        },
        &L004,
        words::REFUND_SAYS,
    )
    .also(&[&L013]),
    // Marked as shipped by mistake: nothing can come back
    Rule::law(
        "uk.duty.refund-marked-shipped",
        &distance::marked_as_shipped(UK),
        Yield::Duty {
            id: "refund-within-14-days",
            due: DECLARED_14,
            limit: Some(words::UK_DUTY_REFUND_14_DAYS_LIMIT),
            if_missed: Some(words::REFUND_MISSED),
        },
        &L004,
        words::REFUND_SAYS,
    ),
    // D-UK-02, -04
    Rule::law(
        "uk.duty.refund-against-goods",
        &distance::sent_back(UK),
        Yield::Duty {
            id: "refund-within-14-days",
            due: Due::Clock(Clock::UkRefundAfterReturn),
            limit: Some(words::UK_DUTY_REFUND_AGAINST_GOODS_LIMIT),
            if_missed: Some(words::REFUND_MISSED),
        },
        &L004,
        words::REFUND_SAYS,
    )
    .also(&[&L013]),
    // D-UK-08
    Rule::law(
        "uk.duty.refund-rejected",
        &[
            UK,
            Fact::Reason.is(FAULTY),
            Fact::RejectPeriod.is(reject_period::RUNNING),
            RECEIVED,
        ],
        Yield::Duty {
            id: "refund-within-14-days",
            due: Due::None,
            limit: Some(words::UK_DUTY_REFUND_REJECTED_LIMIT),
            if_missed: Some(words::UK_DUTY_REFUND_REJECTED_MISSED),
        },
        &L012,
        words::UK_DUTY_REFUND_REJECTED,
    )
    .also(&[&L010]),
    // D-UK-07
    Rule::law(
        "uk.duty.refund-late",
        &[
            UK,
            Fact::Reason.is(r::OUT_OF_STOCK | r::PRICE_ERROR | r::WILL_NOT_SELL | r::NOT_RECEIVED),
            Fact::Overall.is(a::MUST_ACCEPT | a::SELLER_CANCELS),
            // By agreement alone nothing has ended yet.
            Fact::AnswerThen.is_not(a::MUST_REMEDY),
        ],
        REFUND_AT_ONCE,
        &L009,
        words::REFUND_ENDED,
    ),
    Rule::law(
        "uk.duty.refund-late.extra-period",
        &distance::ended_after_extra_period(UK),
        REFUND_AT_ONCE,
        &L009,
        words::REFUND_ENDED,
    )
    .overrides(NOT_WITHDRAWN),
    Rule::law(
        "uk.duty.refund-late.essential",
        &distance::ended_as_date_was_essential(UK),
        REFUND_AT_ONCE,
        &L009,
        words::REFUND_ENDED,
    )
    .overrides(NOT_WITHDRAWN),
    Rule::law(
        "uk.duty.refund-late.by-seller",
        &distance::ended_by_seller(UK),
        REFUND_AT_ONCE,
        &L009,
        words::REFUND_ENDED,
    )
    .overrides(NOT_WITHDRAWN),
    // D-UK-09
    Rule::law(
        "uk.duty.cure-at-shops-cost",
        &[
            UK,
            Fact::Reason.is(FAULTY),
            Fact::RejectPeriod.is(reject_period::OVER),
        ],
        RETURN_POSTAGE_BORNE,
        &L011,
        words::UK_DUTY_CURE_AT_SHOPS_COST,
    )
    .inferred(),
    // Something else came back, or a part: the waiting for the goods goes on
    Rule::law(
        "uk.duty.refund-goods-not-back",
        &distance::back_without_the_goods(UK),
        Yield::Duty {
            id: "refund-within-14-days",
            due: Due::None,
            limit: Some(words::UK_DUTY_REFUND_GOODS_NOT_BACK_LIMIT),
            if_missed: Some(words::REFUND_MISSED),
        },
        &L004,
        words::REFUND_SAYS,
    )
    .overrides(&["uk.duty.refund-against-goods"]),
    // The goods came back used: what is left after the loss in value
    Rule::law(
        "uk.duty.refund-less-loss",
        &distance::back_and_used(UK),
        Yield::Duty {
            id: "refund-within-14-days",
            due: Due::Clock(Clock::UkRefundAfterReturn),
            limit: Some(words::UK_DUTY_REFUND_AGAINST_GOODS_LIMIT),
            if_missed: Some(words::REFUND_MISSED),
        },
        &L004,
        words::REFUND_LESS_LOSS_SAYS,
    )
    .also(&[&L005]),
    // Told later: the day of it counts, and is told again to nobody
    Rule::law(
        "uk.keep.information-given",
        &[
            UK,
            NOT_TOLD,
            Fact::InformedLater.is(informed_later::INFORMED),
            Fact::Reason.is(NO_FAULT),
        ],
        Yield::Keep,
        &L002,
        words::INFORMATION_GIVEN,
    )
    .overrides(&["uk.duty.inform-now"]),
    // What has been paid back is owed no more
    Rule::law(
        "uk.keep.refund-made",
        &[UK, Fact::RefundAlreadyMade.yes()],
        Yield::Keep,
        &L004,
        words::REFUND_MADE,
    )
    .overrides(&["uk.duty.refund-*"]),
    // What the law asks of a trader towards a consumer it asks of nobody else
    Rule::law(
        "uk.warning.business-buyer",
        &[UK, Fact::BuyerIsBusiness.yes()],
        Yield::Warning("not-a-consumer-sale"),
        &L014,
        words::NOT_A_CONSUMER_SALE,
    )
    .overrides(CONSUMER_DUTIES)
    .inferred(),
    Rule::law(
        "uk.warning.private-seller",
        &[UK, Fact::SellerIsBusiness.no()],
        Yield::Warning("not-a-consumer-sale"),
        &L014,
        words::NOT_A_CONSUMER_SALE,
    )
    .overrides(CONSUMER_DUTIES)
    .inferred(),
    // D-UK-04
    Rule::law(
        "uk.duty.inform-now",
        &distance::untold_and_accepted(UK),
        Yield::Duty {
            id: "give-withdrawal-information",
            due: Due::None,
            limit: Some(words::UK_DUTY_INFORM_NOW_LIMIT),
            if_missed: Some(words::UK_DUTY_INFORM_NOW_IF_MISSED),
        },
        &L002,
        words::UK_DUTY_INFORM_NOW,
    ),
    // D-UK-02: who pays the return
    Rule::law(
        "uk.duty.return-postage-shop",
        &[
            UK,
            YET_TO_COME,
            Fact::ReturnCostTold.no(),
            Fact::AnswerThen.is(a::MUST_ACCEPT),
            Fact::Reason.is(WITHDRAWN),
        ],
        RETURN_POSTAGE_BORNE,
        &L005,
        words::UK_DUTY_RETURN_POSTAGE_SHOP,
    ),
    Rule::law(
        "uk.duty.return-postage-shop-sent",
        &[
            UK,
            Fact::Parcel.is(p::COMING_BACK | p::BACK),
            Fact::ReturnCostTold.no(),
            Fact::AnswerThen.is(a::MUST_ACCEPT),
            Fact::Reason.is(WITHDRAWN),
        ],
        RETURN_POSTAGE_BORNE,
        &L005,
        words::RETURN_POSTAGE_SENT,
    ),
    Rule::law(
        "uk.duty.return-postage-buyer",
        &distance::back_at_buyers_cost(UK),
        Yield::Duty {
            id: "tell-return-address",
            due: Due::None,
            limit: None,
            if_missed: None,
        },
        &L005,
        words::UK_DUTY_RETURN_POSTAGE_BUYER,
    ),
    // D-UK-04
    Rule::law(
        "uk.warning.no-deduction",
        &[UK, NOT_TOLD, Fact::AnswerThen.is(a::MUST_ACCEPT)],
        Yield::Warning("no-deduction"),
        &L005,
        words::UK_WARNING_NO_DEDUCTION,
    ),
    // D-UK-09
    Rule::law(
        "uk.warning.no-use-deduction",
        &[
            UK,
            Fact::Reason.is(FAULTY),
            Fact::RejectPeriod.is(reject_period::OVER),
            Fact::DefectPeriod.is(defect_period::SIX_MONTHS),
        ],
        Yield::Warning("no-deduction-for-use"),
        &L011,
        words::UK_WARNING_NO_USE_DEDUCTION,
    )
    .inferred(),
    // D-UK-02
    Rule::law(
        "uk.alternative.deduction",
        &[
            UK,
            TOLD,
            Fact::ReturnedCondition.is(returned_condition::USED_OR_DAMAGED),
            Fact::Reason.is(NO_FAULT),
        ],
        Yield::Alternative("deduct-handling-loss"),
        &L005,
        words::UK_ALTERNATIVE_DEDUCTION,
    ),
    // D-UK-05
    Rule::law(
        "uk.warning.exempt-untold",
        &[UK, NOT_TOLD, Fact::Personalised.yes()],
        Yield::Warning("tell-of-the-exception"),
        &L006,
        words::UK_WARNING_EXEMPT_UNTOLD,
    )
    .inferred(),
    // D-UK-10
    Rule::law(
        "uk.warning.subscription",
        &[UK, Fact::Subscription.yes()],
        Yield::Warning("subscription-cancellation"),
        &L013,
        words::UK_WARNING_SUBSCRIPTION,
    ),
    // L-UK-013
    Rule::law(
        "uk.warning.misleading-about-rights",
        &[
            UK,
            Fact::Answer
                .is(a::MAY_REFUSE | a::NOT_A_CANCELLATION | a::ACCEPT_ADVISED | a::UNSETTLED),
        ],
        Yield::Warning("misleading-about-rights"),
        &L013,
        words::UK_WARNING_MISLEADING_ABOUT_RIGHTS,
    ),
    // L-UK-010
    Rule::law(
        "uk.unknown.reject-perishable",
        &[
            UK,
            Fact::Reason.is(FAULTY),
            RECEIVED,
            Fact::Perishable.yes(),
        ],
        Yield::Turning {
            id: "uk.reject-period-perishable",
            headline: words::UK_UNKNOWN_REJECT_PERISHABLE,
            at_most: Settled::Inferred,
        },
        &L010,
        words::UK_UNKNOWN_REJECT_PERISHABLE,
    )
    .overrides(&["uk.window.reject"])
    .unsettled(),
    // UNKNOWN-8
    Rule::law(
        "uk.unknown.weekend",
        &[UK, Fact::Reason.is(NO_FAULT), RECEIVED],
        Yield::Unknown("uk.weekend-rule"),
        &L001,
        words::UK_UNKNOWN_WEEKEND,
    )
    .unsettled(),
    // D-UK-12
    Rule::law(
        "uk.unknown.common-law",
        &[UK, Fact::Reason.is(MISTAKE | r::MINOR)],
        Yield::Unknown("uk.common-law"),
        &D12,
        words::UK_UNKNOWN_COMMON_LAW,
    )
    .unsettled(),
    // D-UK-07
    Rule::law(
        "uk.unknown.further-period",
        &[UK, Fact::Reason.is(r::LATE), Fact::Parcel.is(NOT_ARRIVED)],
        Yield::Unknown("uk.further-period"),
        &L009,
        words::UK_UNKNOWN_FURTHER_PERIOD,
    )
    .unsettled(),
    // Prevention
    Rule::law(
        "uk.prevention.information",
        &[UK, NOT_TOLD, Fact::Reason.is(NO_FAULT)],
        Yield::Prevention,
        &L002,
        words::UK_PREVENTION_INFORMATION,
    ),
    Rule::law(
        "uk.prevention.return-cost",
        &[UK, Fact::ReturnCostTold.no(), Fact::Reason.is(NO_FAULT)],
        Yield::Prevention,
        &L005,
        words::UK_PREVENTION_RETURN_COST,
    ),
];
