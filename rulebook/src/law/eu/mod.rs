//! European Union: consumer rights (2011/83), sale of goods (2019/771) and what amends them.
//!
//! Rows follow the dossier's table D-EU-01 to D-EU-15. What decides most often: 14 days after receipt
//! the buyer may withdraw without a reason, and before receipt too, unless the goods are exempt.

pub mod sources;

use super::distance::{
    self, ASKED_IN_WORDS, CONSUMER, NOT_DIGITAL, NOT_OVER, NOT_PERISHABLE, NOT_PERSONALISED,
    NOT_SERVICE, NOT_TOLD, RECEIVED, RETURN_POSTAGE_BORNE, TOLD, TRADER, YET_TO_COME,
};
use super::{
    CHANGE, DECLARED_14, FAULTY, MISTAKE, NO_FAULT, NOT_ARRIVED, WITHDRAWN, ending, right,
};
use crate::law::eu::sources::*;
use crate::words::law_eu as words;
use kotowari::fact::{
    BEFORE_DISPATCH, Cond, Fact, answer as a, channel, defect_period, informed_later, parcel as p,
    reason as r, regime, returned_condition, statutory_window as w,
};
use kotowari::rule::{Deadline, Right, Rule, Yield};
use kotowari::rulebook::Law;
use kotowari::text::Text;
use kotowari::timeline::{Clock, Due, When};

const EU: Cond = Fact::Regime.is(regime::EU);

const GRANTED: Yield = right(
    Right::Withdraw,
    words::CANNOT_REFUSED_SHOPS_OWN_TERMS_GRANT,
    words::RETURN_CANNOT_REFUSED_SHOPS_OWN_TERMS,
);
const WITHDRAWAL_WINDOW: Yield = Yield::Window {
    id: "statutory-withdrawal",
    from: Due::Start(When::OrderedAt),
    until: Due::Clock(Clock::EuWithdrawal),
};
/// The same of a buyer who was not told of the right.
const EXTENDED_WINDOW: Yield = Yield::Window {
    id: "statutory-withdrawal-extended",
    from: Due::Start(When::OrderedAt),
    until: Due::Clock(Clock::EuExtended),
};

const ACKNOWLEDGED: Yield = Yield::Duty {
    id: "acknowledge-withdrawal",
    due: Due::None,
    limit: Some(words::EU_DUTY_ACKNOWLEDGE_LIMIT),
    if_missed: None,
};

/// Opened goods of an exception, by whether the buyer was told of it.
const fn exempt_for_hygiene(told: Cond) -> [Cond; 12] {
    [
        EU,
        CONSUMER,
        TRADER,
        NOT_DIGITAL,
        NOT_SERVICE,
        NOT_PERSONALISED,
        NOT_PERISHABLE,
        RECEIVED,
        Fact::Hygiene.yes(),
        Fact::Opened.yes(),
        Fact::GenerousTerms.no(),
        told,
    ]
}

const fn exempt_as_media(told: Cond) -> [Cond; 13] {
    [
        EU,
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
        Fact::GenerousTerms.no(),
        told,
    ]
}

/// Owed to a consumer by a trader alone.
const CONSUMER_DUTIES: &[&str] = &[
    "eu.duty.refund-14-days",
    "eu.duty.refund-marked-shipped",
    "eu.duty.refund-against-goods",
    "eu.duty.refund-goods-not-back",
    "eu.duty.refund-less-loss",
    "eu.duty.inform-now",
    "eu.duty.return-postage-*",
    "eu.window.send-back",
    "eu.duty.acknowledge*",
    "eu.duty.return-of-faulty",
    "eu.window.conformity",
];

/// What is owed once the contract is ended.
const REFUND_AT_ONCE: Yield = Yield::Duty {
    id: "refund-without-delay",
    due: Due::None,
    limit: Some(words::EU_DUTY_REFUND_LATE_LIMIT),
    if_missed: Some(words::REFUND_MISSED),
};

/// What hangs on a withdrawal, where the contract is ended over a delay.
const NOT_WITHDRAWN: &[&str] = &[
    "eu.duty.refund-14-days",
    "eu.duty.refund-marked-shipped",
    "eu.duty.refund-against-goods",
    "eu.duty.acknowledge*",
    "eu.duty.inform-now",
    "eu.duty.return-postage-buyer",
    "eu.window.send-back",
];

/// Within 14 days of receipt; of a buyer who was not told of the right, 12 months more. Every row on withdrawing names
/// that end, so that it is told whichever of them speaks.
const UNTIL: &[Deadline] = &[
    Deadline::given(&[NOT_TOLD], Due::Clock(Clock::EuExtended)),
    // While the 14 days run it makes no difference what the buyer was told.
    Deadline::given(&[NOT_OVER], Due::Clock(Clock::EuWithdrawal)),
    Deadline::given(&[TOLD], Due::Clock(Clock::EuWithdrawal)),
];

/// What may be done of the right to withdraw.
const fn withdrawal(right: Right, headline: Text, then_headline: Text) -> Yield {
    ending(UNTIL, right, headline, then_headline)
}

/// Everything it says.
pub const LAW: Law = Law {
    name: "law-eu",
    regimes: regime::EU,
    // A withdrawal needs no reason.
    asks_no_reason: true,
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
        withdrawal(
            Right::None,
            words::EU_BUSINESS_BUYER_HEADLINE,
            words::RETURN_MAY_BE_REFUSED,
        ),
        &L019,
        words::EU_BUSINESS_BUYER,
    ),
    Rule::law(
        "eu.private-seller",
        &[EU, CONSUMER, Fact::SellerIsBusiness.no()],
        withdrawal(
            Right::None,
            words::EU_PRIVATE_SELLER_HEADLINE,
            words::RETURN_MAY_BE_REFUSED,
        ),
        &L019,
        words::EU_PRIVATE_SELLER,
    )
    .inferred(),
    // L-EU-004: not taking the parcel is no statement; a word is enough for one
    Rule::law(
        "eu.parcel-not-taken",
        &distance::not_taken(EU),
        withdrawal(Right::Withdraw, words::NOT_TAKEN, words::NOT_TAKEN),
        &L004,
        words::NOT_TAKEN_SAYS,
    )
    .overrides(&["eu.withdraw.before-receipt", "eu.unclear", "eu.terms.grant"])
    .also(&[&L003])
    .inferred(),
    // D-EU-01, -02
    Rule::law(
        "eu.withdraw.before-receipt",
        &distance::before_receipt(EU),
        withdrawal(
            Right::Withdraw,
            words::MUST_BEFORE,
            words::MUST_RETURN_BEFORE,
        ),
        &L001,
        words::EU_WITHDRAW_BEFORE_RECEIPT,
    )
    .overrides(&["eu.unclear", "eu.terms.grant"])
    .also(&[&L003, &L004, &L006, &L007, &L008])
    .inferred(),
    // D-EU-03
    Rule::law(
        "eu.withdraw.within-14-days",
        &distance::period_running(EU),
        withdrawal(
            Right::Withdraw,
            words::EU_WITHDRAW_WITHIN_14_DAYS_HEADLINE,
            words::MUST_RETURN,
        ),
        &L001,
        words::EU_WITHDRAW_WITHIN_14_DAYS,
    )
    .overrides(&["eu.unclear", "eu.terms.grant"])
    .also(&[&L002, &L004, &L006, &L007, &L008, &L009]),
    // D-EU-04
    Rule::law(
        "eu.withdraw.over",
        &distance::period_over(EU),
        withdrawal(
            Right::None,
            words::EU_WITHDRAW_OVER_HEADLINE,
            words::EU_WITHDRAW_OVER_THEN_HEADLINE,
        ),
        &L001,
        words::EU_WITHDRAW_OVER,
    )
    .overrides(&["eu.unclear"])
    .also(&[&L002])
    .inferred(),
    // D-EU-05
    Rule::law(
        "eu.withdraw.not-told",
        &distance::untold_period_running(EU),
        withdrawal(
            Right::Withdraw,
            words::EU_WITHDRAW_NOT_TOLD_HEADLINE,
            words::EU_WITHDRAW_NOT_TOLD_THEN_HEADLINE,
        ),
        &L010,
        words::EU_WITHDRAW_NOT_TOLD,
    )
    .overrides(&["eu.unclear", "eu.terms.grant"])
    .also(&[&L001, &L008, &L009]),
    // D-EU-05
    Rule::law(
        "eu.withdraw.not-told-over",
        &distance::untold_period_over(EU),
        withdrawal(
            Right::None,
            words::EU_WITHDRAW_NOT_TOLD_OVER_HEADLINE,
            words::EU_WITHDRAW_NOT_TOLD_OVER_THEN_HEADLINE,
        ),
        &L010,
        words::EU_WITHDRAW_NOT_TOLD_OVER,
    )
    .overrides(&["eu.unclear"])
    .also(&[&L001, &L002])
    .inferred(),
    // D-EU-06
    Rule::law(
        "eu.exempt.made-to-order",
        &[
            EU,
            CONSUMER,
            TRADER,
            NOT_DIGITAL,
            NOT_SERVICE,
            Fact::Personalised.yes(),
            TOLD,
        ],
        withdrawal(
            Right::None,
            words::EU_EXEMPT_MADE_TO_ORDER_HEADLINE,
            words::EU_EXEMPT_MADE_TO_ORDER_THEN_HEADLINE,
        ),
        &L011,
        words::EU_EXEMPT_MADE_TO_ORDER,
    )
    .overrides(&["eu.unclear"])
    .also(&[&L012]),
    // D-EU-07
    Rule::law(
        "eu.exempt.perishable",
        &[
            EU,
            CONSUMER,
            TRADER,
            NOT_DIGITAL,
            NOT_SERVICE,
            NOT_PERSONALISED,
            Fact::Perishable.yes(),
            TOLD,
        ],
        withdrawal(
            Right::None,
            words::EU_EXEMPT_PERISHABLE_HEADLINE,
            words::EU_EXEMPT_PERISHABLE_THEN_HEADLINE,
        ),
        &L011,
        words::EU_EXEMPT_PERISHABLE,
    )
    .overrides(&["eu.unclear"]),
    // L-EU-011: exempt, but the buyer was not told so
    Rule::law(
        "eu.exempt.made-to-order-untold",
        &[
            EU,
            CONSUMER,
            TRADER,
            NOT_DIGITAL,
            NOT_SERVICE,
            Fact::Personalised.yes(),
            NOT_TOLD,
        ],
        withdrawal(Right::Unsettled, words::EXEMPT_UNTOLD, words::EXEMPT_UNTOLD),
        &L011,
        words::EU_EXEMPT_MADE_TO_ORDER_UNTOLD,
    )
    .also(&[&L012])
    .overrides(&["eu.unclear"])
    .unsettled(),
    Rule::law(
        "eu.exempt.perishable-untold",
        &[
            EU,
            CONSUMER,
            TRADER,
            NOT_DIGITAL,
            NOT_SERVICE,
            NOT_PERSONALISED,
            Fact::Perishable.yes(),
            NOT_TOLD,
        ],
        withdrawal(Right::Unsettled, words::EXEMPT_UNTOLD, words::EXEMPT_UNTOLD),
        &L011,
        words::EU_EXEMPT_PERISHABLE_UNTOLD,
    )
    .overrides(&["eu.unclear"])
    .unsettled(),
    // D-EU-08
    Rule::law(
        "eu.exempt.unsealed-hygiene",
        &exempt_for_hygiene(TOLD),
        withdrawal(
            Right::None,
            words::EU_EXEMPT_UNSEALED_HYGIENE_HEADLINE,
            words::EU_EXEMPT_UNSEALED_HYGIENE_THEN_HEADLINE,
        ),
        &L011,
        words::EU_EXEMPT_UNSEALED_HYGIENE,
    )
    .also(&[&L013])
    .overrides(&["eu.withdraw.*", "eu.unclear"]),
    Rule::law(
        "eu.exempt.unsealed-media",
        &exempt_as_media(TOLD),
        withdrawal(
            Right::None,
            words::EU_EXEMPT_UNSEALED_MEDIA_HEADLINE,
            words::EU_EXEMPT_UNSEALED_MEDIA_THEN_HEADLINE,
        ),
        &L011,
        words::EU_EXEMPT_UNSEALED_MEDIA,
    )
    .overrides(&["eu.withdraw.*", "eu.unclear"]),
    // L-EU-011: exempt, but the buyer was not told so
    Rule::law(
        "eu.exempt.unsealed-hygiene-untold",
        &exempt_for_hygiene(NOT_TOLD),
        withdrawal(Right::Unsettled, words::EXEMPT_UNTOLD, words::EXEMPT_UNTOLD),
        &L011,
        words::EU_EXEMPT_UNSEALED_HYGIENE_UNTOLD,
    )
    .overrides(&["eu.withdraw.*", "eu.unclear"])
    .unsettled(),
    Rule::law(
        "eu.exempt.unsealed-media-untold",
        &exempt_as_media(NOT_TOLD),
        withdrawal(Right::Unsettled, words::EXEMPT_UNTOLD, words::EXEMPT_UNTOLD),
        &L011,
        words::EU_EXEMPT_UNSEALED_MEDIA_UNTOLD,
    )
    .overrides(&["eu.withdraw.*", "eu.unclear"])
    .unsettled(),
    // D-EU-09
    Rule::law(
        "eu.digital.not-begun",
        &distance::digital_not_begun(EU),
        withdrawal(
            Right::Withdraw,
            words::EU_DIGITAL_NOT_BEGUN_HEADLINE,
            words::EU_DIGITAL_NOT_BEGUN_THEN_HEADLINE,
        ),
        &L001,
        words::EU_DIGITAL_NOT_BEGUN,
    )
    .also(&[&L011])
    .overrides(&["eu.unclear", "eu.terms.grant"]),
    // D-EU-09 otherwise, and services
    Rule::law(
        "eu.unclear",
        &[EU, CONSUMER, TRADER],
        withdrawal(
            Right::Unsettled,
            words::EU_UNCLEAR_HEADLINE,
            words::EU_UNCLEAR_THEN_HEADLINE,
        ),
        &L011,
        words::EU_UNCLEAR,
    )
    .unsettled(),
    // Shop terms that grant more than the law
    Rule::shop_terms(
        "eu.terms.grant",
        &[EU, Fact::GenerousTerms.yes()],
        GRANTED,
        &L020,
        words::TERMS_BIND,
    )
    .also(&[&L001])
    .overrides(&[
        "eu.business-buyer",
        "eu.private-seller",
        "eu.withdraw.over",
        "eu.withdraw.not-told-over",
        "eu.exempt.*",
        "eu.unclear",
    ])
    .inferred(),
    Rule::shop_terms(
        "eu.terms.grant-unsealed-hygiene",
        &distance::unsealed_hygiene(EU, Fact::GenerousTerms.yes()),
        GRANTED,
        &L020,
        words::TERMS_BIND,
    )
    .overrides(&["eu.withdraw.*", "eu.terms.grant", "eu.unclear"])
    .inferred(),
    Rule::shop_terms(
        "eu.terms.grant-unsealed-media",
        &distance::unsealed_media(EU, Fact::GenerousTerms.yes()),
        GRANTED,
        &L020,
        words::TERMS_BIND,
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
            words::EU_CLAIM_NONE_HEADLINE,
            words::RETURN_MAY_BE_REFUSED,
        ),
        &L001,
        words::EU_CLAIM_NONE,
    ),
    // L-EU-019
    Rule::law(
        "eu.claim.business-buyer",
        &[EU, Fact::BuyerIsBusiness.yes(), Fact::Reason.is_not(CHANGE)],
        right(
            Right::Unsettled,
            words::EU_CLAIM_BUSINESS_BUYER_HEADLINE,
            words::EU_CLAIM_BUSINESS_BUYER_THEN_HEADLINE,
        ),
        &L019,
        words::EU_CLAIM_BUSINESS_BUYER,
    )
    .unsettled(),
    Rule::law(
        "eu.claim.private-seller",
        &[
            EU,
            CONSUMER,
            Fact::SellerIsBusiness.no(),
            Fact::Reason.is_not(CHANGE),
        ],
        right(
            Right::Unsettled,
            words::EU_CLAIM_PRIVATE_SELLER_HEADLINE,
            words::EU_CLAIM_PRIVATE_SELLER_THEN_HEADLINE,
        ),
        &L019,
        words::EU_CLAIM_PRIVATE_SELLER,
    )
    .unsettled(),
    // D-EU-14, and mistakes beyond the 14 days
    Rule::law(
        "eu.national-law",
        &[
            EU,
            CONSUMER,
            TRADER,
            Fact::Reason.is(MISTAKE | r::MINOR | r::MISLED_BY_ORDER_SCREEN),
        ],
        right(
            Right::Unsettled,
            words::EU_NATIONAL_LAW_HEADLINE,
            words::EU_NATIONAL_LAW_THEN_HEADLINE,
        ),
        &L021,
        words::EU_NATIONAL_LAW,
    )
    .unsettled(),
    // D-EU-11
    Rule::law(
        "eu.late.not-late",
        &distance::not_late(EU),
        right(
            Right::None,
            words::EU_LATE_NOT_LATE_HEADLINE,
            words::EU_LATE_NOT_LATE_THEN_HEADLINE,
        ),
        &L014,
        words::EU_LATE_NOT_LATE,
    ),
    Rule::law(
        "eu.late.extra-period",
        &distance::late(EU),
        right(Right::Cure, words::MUST_CURE, words::MUST_CURE),
        &L014,
        words::EU_LATE_EXTRA_PERIOD,
    ),
    // D-EU-01, -02: before receipt a withdrawal needs no reason, and so no further period
    Rule::law(
        "eu.late.withdrawn",
        &distance::late_and_withdrawn(EU),
        right(
            Right::Withdraw,
            words::MUST_BEFORE,
            words::MUST_RETURN_BEFORE,
        ),
        &L001,
        words::EU_LATE_WITHDRAWN,
    )
    .also(&[&L003, &L006, &L014])
    .overrides(&["eu.late.extra-period"])
    .inferred(),
    Rule::law(
        "eu.late.extra-period-over",
        &distance::later_than_extra_period(EU),
        right(
            Right::Terminate,
            words::EU_LATE_EXTRA_PERIOD_OVER_HEADLINE,
            words::EU_LATE_EXTRA_PERIOD_OVER_THEN_HEADLINE,
        ),
        &L014,
        words::EU_LATE_EXTRA_PERIOD_OVER,
    ),
    Rule::law(
        "eu.late.essential-date",
        &distance::essential_date_missed(EU),
        right(
            Right::Terminate,
            words::EU_LATE_ESSENTIAL_DATE_HEADLINE,
            words::EU_LATE_ESSENTIAL_DATE_THEN_HEADLINE,
        ),
        &L014,
        words::EU_LATE_ESSENTIAL_DATE,
    ),
    // Late, but arrived: no row in the dossier
    Rule::law(
        "eu.late.arrived",
        &distance::arrived_late(EU),
        right(
            Right::Unsettled,
            words::EU_LATE_ARRIVED_HEADLINE,
            words::EU_LATE_ARRIVED_THEN_HEADLINE,
        ),
        &L014,
        words::EU_LATE_ARRIVED,
    )
    .unsettled(),
    // D-EU-12
    Rule::law(
        "eu.lost",
        &[EU, Fact::Parcel.is(p::LOST)],
        right(
            Right::Cure,
            words::EU_LOST_HEADLINE,
            words::EU_LOST_THEN_HEADLINE,
        ),
        &L015,
        words::EU_LOST,
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
            words::EU_NOT_RECEIVED_HEADLINE,
            words::EU_NOT_RECEIVED_THEN_HEADLINE,
        ),
        &L015,
        words::EU_NOT_RECEIVED,
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
            words::EU_NON_CONFORMITY_HEADLINE,
            words::EU_NON_CONFORMITY_THEN_HEADLINE,
        ),
        &L016,
        words::EU_NON_CONFORMITY,
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
            words::EU_NON_CONFORMITY_OLDER_HEADLINE,
            words::EU_NON_CONFORMITY_OLDER_THEN_HEADLINE,
        ),
        &L016,
        words::EU_NON_CONFORMITY_OLDER,
    )
    .unsettled(),
    // L-EU-014: the seller does not deliver
    Rule::law(
        "eu.seller-cannot-deliver",
        &[
            EU,
            CONSUMER,
            TRADER,
            Fact::Reason.is(r::OUT_OF_STOCK | r::PRICE_ERROR | r::WILL_NOT_SELL),
        ],
        right(
            Right::Terminate,
            words::EU_SELLER_CANNOT_DELIVER_HEADLINE,
            words::EU_SELLER_CANNOT_DELIVER_THEN_HEADLINE,
        ),
        &L014,
        words::EU_SELLER_CANNOT_DELIVER,
    ),
    // The seller's own wish after dispatch: nobody asked, and the contract stands
    Rule::law(
        "eu.seller-has-dispatched",
        &distance::seller_wants_it_back(EU),
        right(
            Right::Cure,
            words::EU_SELLER_HAS_DISPATCHED_HEADLINE,
            words::EU_SELLER_HAS_DISPATCHED_THEN_HEADLINE,
        ),
        &L014,
        words::EU_SELLER_HAS_DISPATCHED,
    )
    .overrides(&["eu.seller-cannot-deliver"])
    .inferred(),
];

/// Clocks, periods and warnings that the law adds, whatever the marketplace.
pub static EFFECTS: &[Rule] = &[
    // D-EU-03, -10
    Rule::law(
        "eu.window.withdrawal",
        returnable!(EU, Fact::Hygiene.no(), Fact::SealedMedia.no()),
        WITHDRAWAL_WINDOW,
        &L001,
        words::EU_WINDOW_WITHDRAWAL,
    )
    .also(&[&L002, &L004]),
    Rule::law(
        "eu.window.withdrawal.sealed-hygiene",
        returnable!(EU, Fact::Hygiene.yes(), Fact::Opened.no()),
        WITHDRAWAL_WINDOW,
        &L001,
        words::EU_WINDOW_WITHDRAWAL,
    )
    .also(&[&L002, &L004]),
    Rule::law(
        "eu.window.withdrawal.sealed-media",
        returnable!(
            EU,
            Fact::Hygiene.no(),
            Fact::SealedMedia.yes(),
            Fact::Opened.no()
        ),
        WITHDRAWAL_WINDOW,
        &L001,
        words::EU_WINDOW_WITHDRAWAL,
    )
    .also(&[&L002, &L004]),
    // D-EU-05
    Rule::law(
        "eu.window.withdrawal-extended",
        returnable!(EU, NOT_TOLD, Fact::Hygiene.no(), Fact::SealedMedia.no()),
        EXTENDED_WINDOW,
        &L010,
        words::EU_WINDOW_WITHDRAWAL_EXTENDED,
    ),
    Rule::law(
        "eu.window.withdrawal-extended.sealed-hygiene",
        returnable!(EU, NOT_TOLD, Fact::Hygiene.yes(), Fact::Opened.no()),
        EXTENDED_WINDOW,
        &L010,
        words::EU_WINDOW_WITHDRAWAL_EXTENDED,
    ),
    Rule::law(
        "eu.window.withdrawal-extended.sealed-media",
        returnable!(
            EU,
            NOT_TOLD,
            Fact::Hygiene.no(),
            Fact::SealedMedia.yes(),
            Fact::Opened.no()
        ),
        EXTENDED_WINDOW,
        &L010,
        words::EU_WINDOW_WITHDRAWAL_EXTENDED,
    ),
    // D-EU-02, -03
    Rule::law(
        "eu.window.send-back",
        &distance::sent_back(EU),
        Yield::Window {
            id: "send-back",
            from: Due::Start(When::RequestedAt),
            until: DECLARED_14,
        },
        &L008,
        words::EU_WINDOW_SEND_BACK,
    ),
    // D-EU-13
    Rule::law(
        "eu.window.conformity",
        &[EU, Fact::Reason.is(FAULTY), RECEIVED],
        Yield::Window {
            id: "conformity",
            from: Due::Start(When::DeliveredAt),
            until: Due::Clock(Clock::EuConformity),
        },
        &L016,
        words::EU_WINDOW_CONFORMITY,
    )
    .also(&[&L017])
    .inferred(),
    // D-EU-01
    Rule::law(
        "eu.duty.refund-14-days",
        &[
            EU,
            Fact::Reason.is(WITHDRAWN | r::MISLED_BY_ORDER_SCREEN),
            Fact::Answer.is(a::MUST_ACCEPT | a::AUTOMATIC | a::SELLER_CANCELS),
            Fact::Parcel.is(BEFORE_DISPATCH),
        ],
        Yield::Duty {
            id: "refund-within-14-days",
            due: DECLARED_14,
            limit: Some(words::REFUND_LIMIT),
            if_missed: Some(words::REFUND_MISSED),
        },
        &L006,
        words::REFUND_SAYS,
    ),
    // Marked as shipped by mistake: nothing can come back
    Rule::law(
        "eu.duty.refund-marked-shipped",
        &distance::marked_as_shipped(EU),
        Yield::Duty {
            id: "refund-within-14-days",
            due: DECLARED_14,
            limit: Some(words::REFUND_LIMIT),
            if_missed: Some(words::REFUND_MISSED),
        },
        &L006,
        words::REFUND_SAYS,
    ),
    // D-EU-02, -03, -05
    Rule::law(
        "eu.duty.refund-against-goods",
        &[
            EU,
            ASKED_IN_WORDS,
            Fact::Reason.is(WITHDRAWN | r::MISLED_BY_ORDER_SCREEN),
            Fact::AnswerThen.is(a::MUST_ACCEPT),
            Fact::Parcel.is_not(BEFORE_DISPATCH),
        ],
        Yield::Duty {
            id: "refund-within-14-days",
            due: DECLARED_14,
            limit: Some(words::REFUND_LIMIT_GOODS),
            if_missed: Some(words::REFUND_MISSED),
        },
        &L006,
        words::REFUND_SAYS,
    )
    .also(&[&L007]),
    // D-EU-01, -15
    Rule::law(
        "eu.duty.acknowledge",
        &[
            EU,
            Fact::Reason.is(WITHDRAWN | r::MISLED_BY_ORDER_SCREEN),
            Fact::Answer.is(a::MUST_ACCEPT | a::AUTOMATIC),
            Fact::Channel.is_not(channel::SUBSCRIPTION_PAGE),
        ],
        ACKNOWLEDGED,
        &L005,
        words::ACKNOWLEDGE,
    ),
    // Later than that it is a stop under the shop's terms, no withdrawal
    Rule::law(
        "eu.duty.acknowledge.subscription",
        &[
            EU,
            Fact::Reason.is(NO_FAULT),
            Fact::Answer.is(a::MUST_ACCEPT | a::AUTOMATIC),
            Fact::Channel.is(channel::SUBSCRIPTION_PAGE),
            Fact::StatutoryWindow.is_not(w::OVER),
        ],
        ACKNOWLEDGED,
        &L005,
        words::ACKNOWLEDGE,
    ),
    // D-EU-02, -03, -15
    Rule::law(
        "eu.duty.acknowledge-return",
        &[
            EU,
            ASKED_IN_WORDS,
            Fact::Reason.is(WITHDRAWN | r::MISLED_BY_ORDER_SCREEN),
            Fact::AnswerThen.is(a::MUST_ACCEPT),
        ],
        Yield::Duty {
            id: "acknowledge-withdrawal",
            due: Due::None,
            limit: Some(words::EU_DUTY_ACKNOWLEDGE_RETURN_LIMIT),
            if_missed: None,
        },
        &L005,
        words::ACKNOWLEDGE,
    ),
    // Something else came back, or a part: the waiting for the goods goes on
    Rule::law(
        "eu.duty.refund-goods-not-back",
        &distance::back_without_the_goods(EU),
        Yield::Duty {
            id: "refund-within-14-days",
            due: Due::None,
            limit: Some(words::EU_DUTY_REFUND_GOODS_NOT_BACK_LIMIT),
            if_missed: Some(words::REFUND_MISSED),
        },
        &L007,
        words::REFUND_SAYS,
    )
    .overrides(&["eu.duty.refund-against-goods"]),
    // The goods came back used: what is left after the loss in value
    Rule::law(
        "eu.duty.refund-less-loss",
        &distance::back_and_used(EU),
        Yield::Duty {
            id: "refund-within-14-days",
            due: DECLARED_14,
            limit: Some(words::REFUND_LIMIT),
            if_missed: Some(words::REFUND_MISSED),
        },
        &L006,
        words::REFUND_LESS_LOSS_SAYS,
    )
    .also(&[&L009]),
    // Told later: the day of it counts, and is told again to nobody
    Rule::law(
        "eu.keep.information-given",
        &[
            EU,
            NOT_TOLD,
            Fact::InformedLater.is(informed_later::INFORMED),
            Fact::Reason.is(NO_FAULT),
        ],
        Yield::Keep,
        &L010,
        words::INFORMATION_GIVEN,
    )
    .overrides(&["eu.duty.inform-now"]),
    // What has been paid back is owed no more
    Rule::law(
        "eu.keep.refund-made",
        &[EU, Fact::RefundAlreadyMade.yes()],
        Yield::Keep,
        &L006,
        words::REFUND_MADE,
    )
    .overrides(&["eu.duty.refund-*"]),
    // What the law asks of a trader towards a consumer it asks of nobody else
    Rule::law(
        "eu.warning.business-buyer",
        &[EU, Fact::BuyerIsBusiness.yes()],
        Yield::Warning("not-a-consumer-sale"),
        &L019,
        words::NOT_A_CONSUMER_SALE,
    )
    .overrides(CONSUMER_DUTIES)
    .inferred(),
    Rule::law(
        "eu.warning.private-seller",
        &[EU, Fact::SellerIsBusiness.no()],
        Yield::Warning("not-a-consumer-sale"),
        &L019,
        words::NOT_A_CONSUMER_SALE,
    )
    .overrides(CONSUMER_DUTIES)
    .inferred(),
    // D-EU-05
    Rule::law(
        "eu.duty.inform-now",
        &distance::untold_and_accepted(EU),
        Yield::Duty {
            id: "give-withdrawal-information",
            due: Due::None,
            limit: Some(words::EU_DUTY_INFORM_NOW_LIMIT),
            if_missed: Some(words::EU_DUTY_INFORM_NOW_IF_MISSED),
        },
        &L010,
        words::EU_DUTY_INFORM_NOW,
    ),
    // D-EU-03: who pays the return
    Rule::law(
        "eu.duty.return-postage-shop",
        &[
            EU,
            YET_TO_COME,
            Fact::ReturnCostTold.no(),
            Fact::AnswerThen.is(a::MUST_ACCEPT),
        ],
        RETURN_POSTAGE_BORNE,
        &L008,
        words::EU_DUTY_RETURN_POSTAGE_SHOP,
    ),
    Rule::law(
        "eu.duty.return-postage-shop-sent",
        &[
            EU,
            Fact::Parcel.is(p::COMING_BACK | p::BACK),
            Fact::ReturnCostTold.no(),
            Fact::AnswerThen.is(a::MUST_ACCEPT),
        ],
        RETURN_POSTAGE_BORNE,
        &L008,
        words::RETURN_POSTAGE_SENT,
    ),
    Rule::law(
        "eu.duty.return-postage-buyer",
        &distance::back_at_buyers_cost(EU),
        Yield::Duty {
            id: "tell-return-address",
            due: Due::None,
            limit: None,
            if_missed: None,
        },
        &L008,
        words::EU_DUTY_RETURN_POSTAGE_BUYER,
    ),
    // D-EU-13
    Rule::law(
        "eu.duty.return-of-faulty",
        &[
            EU,
            Fact::Reason.is(FAULTY),
            Fact::DefectPeriod.is_not(defect_period::OLDER),
            Fact::Parcel.is_not(BEFORE_DISPATCH),
        ],
        RETURN_POSTAGE_BORNE,
        &L016,
        words::EU_DUTY_RETURN_OF_FAULTY,
    )
    .inferred(),
    // D-EU-11
    Rule::law(
        "eu.duty.refund-late",
        &[
            EU,
            Fact::Reason.is(r::OUT_OF_STOCK | r::PRICE_ERROR | r::WILL_NOT_SELL | r::NOT_RECEIVED),
            Fact::Overall.is(a::MUST_ACCEPT | a::SELLER_CANCELS),
            // By agreement alone nothing has ended yet.
            Fact::AnswerThen.is_not(a::MUST_REMEDY),
        ],
        REFUND_AT_ONCE,
        &L014,
        words::REFUND_ENDED,
    ),
    Rule::law(
        "eu.duty.refund-late.extra-period",
        &distance::ended_after_extra_period(EU),
        REFUND_AT_ONCE,
        &L014,
        words::REFUND_ENDED,
    )
    .overrides(NOT_WITHDRAWN),
    Rule::law(
        "eu.duty.refund-late.essential",
        &distance::ended_as_date_was_essential(EU),
        REFUND_AT_ONCE,
        &L014,
        words::REFUND_ENDED,
    )
    .overrides(NOT_WITHDRAWN),
    Rule::law(
        "eu.duty.refund-late.by-seller",
        &distance::ended_by_seller(EU),
        REFUND_AT_ONCE,
        &L014,
        words::REFUND_ENDED,
    )
    .overrides(NOT_WITHDRAWN),
    // D-EU-05
    Rule::law(
        "eu.warning.no-deduction",
        &[EU, NOT_TOLD, Fact::AnswerThen.is(a::MUST_ACCEPT)],
        Yield::Warning("no-deduction"),
        &L009,
        words::EU_WARNING_NO_DEDUCTION,
    ),
    // D-EU-03
    Rule::law(
        "eu.alternative.deduction",
        &[
            EU,
            TOLD,
            Fact::ReturnedCondition.is(returned_condition::USED_OR_DAMAGED),
        ],
        Yield::Alternative("deduct-handling-loss"),
        &L009,
        words::EU_ALTERNATIVE_DEDUCTION,
    ),
    // D-EU-15
    Rule::law(
        "eu.warning.withdrawal-function",
        &[
            EU,
            CONSUMER,
            Fact::Reason.is(NO_FAULT),
            Fact::Answer.is_not(a::NEED_FACTS),
        ],
        Yield::Warning("withdrawal-function"),
        &L005,
        words::EU_WARNING_WITHDRAWAL_FUNCTION,
    )
    .also(&[&L004]),
    // D-EU-13
    Rule::law(
        "eu.warning.repair-extends",
        &[EU, Fact::Reason.is(FAULTY), CONSUMER],
        Yield::Warning("repair-extends-liability"),
        &L017,
        words::EU_WARNING_REPAIR_EXTENDS,
    ),
    // L-EU-004
    Rule::law(
        "eu.warning.refused-parcel",
        &[EU, Fact::Channel.is(channel::DELIVERY_REFUSED)],
        Yield::Warning("refused-parcel-is-no-withdrawal"),
        &L004,
        words::EU_WARNING_REFUSED_PARCEL,
    ),
    // L-EU-002
    Rule::law(
        "eu.unknown.local-holiday",
        &[EU, Fact::Reason.is(NO_FAULT), RECEIVED],
        Yield::Unknown("eu.local-holiday"),
        &L002,
        words::EU_UNKNOWN_LOCAL_HOLIDAY,
    )
    .inferred(),
    // D-EU-14
    Rule::law(
        "eu.unknown.national-law",
        &[
            EU,
            Fact::Reason.is(MISTAKE | r::MINOR | r::MISLED_BY_ORDER_SCREEN),
        ],
        Yield::Unknown("eu.national-contract-law"),
        &L021,
        words::EU_UNKNOWN_NATIONAL_LAW,
    )
    .unsettled(),
    // D-EU-11
    Rule::law(
        "eu.unknown.additional-period",
        &[EU, Fact::Reason.is(r::LATE), Fact::Parcel.is(NOT_ARRIVED)],
        Yield::Unknown("eu.additional-period"),
        &L014,
        words::EU_UNKNOWN_ADDITIONAL_PERIOD,
    )
    .unsettled(),
    // Prevention
    Rule::law(
        "eu.prevention.information",
        &[EU, NOT_TOLD, Fact::Reason.is(NO_FAULT)],
        Yield::Prevention,
        &L010,
        words::EU_PREVENTION_INFORMATION,
    ),
    Rule::law(
        "eu.prevention.return-cost",
        &[EU, Fact::ReturnCostTold.no(), Fact::Reason.is(NO_FAULT)],
        Yield::Prevention,
        &L008,
        words::EU_PREVENTION_RETURN_COST,
    ),
];
