//! Japan: 特定商取引法, 民法, 電子消費者契約特例法, 消費者契約法.
//!
//! Rows follow the dossier's table D-JP-01 to D-JP-30. What decides most often: was the return
//! special clause (返品特約) shown on the product page *and* on the order screen?

pub mod sources;

use super::{CHANGE, FAULTY, MISTAKE, NO_FAULT, NOT_ARRIVED, ending, right};
use crate::common::requests::NOT_THE_GOODS;
use crate::law::jp::sources::*;
use crate::words::law_jp as words;
use kotowari::fact::{
    BEFORE_DISPATCH, Cond, Fact, accepted, age_check, answer as a, channel, defect_notice,
    grace_period, minimum_term, ordered_by, parcel as p, reason as r, regime, return_terms as t,
    statutory_window as w, stop_notice, terms_cover,
};
use kotowari::rule::{Deadline, Right, Rule, Yield};
use kotowari::rulebook::Law;
use kotowari::text::Text;
use kotowari::timeline::{Clock, Due, When};
use kotowari::verdict::Settled;

const JP: Cond = Fact::Regime.is(regime::JP);
const CONSUMER: Cond = Fact::BuyerIsBusiness.no();
const TRADER: Cond = Fact::SellerIsBusiness.yes();
/// The seller called the buyer, who then ordered.
const SOLICITED: Cond = Fact::OrderedBy.is(ordered_by::SELLER_CALLED);
const CUT_OFF_KNOWN_AHEAD: Cond = Fact::StopNotice.is(stop_notice::IN_TIME);
const CUT_OFF_KNOWN_PASSED: Cond = Fact::StopNotice.is(stop_notice::TOO_LATE);
const NOT_SOLICITED: Cond = Fact::OrderedBy.is_not(ordered_by::SELLER_CALLED);

const REFUND_AT_ONCE: Yield = Yield::Duty {
    id: "refund-without-delay",
    due: Due::None,
    limit: Some(words::JP_DUTY_REFUND_AT_ONCE_LIMIT),
    if_missed: Some(words::JP_DUTY_REFUND_AT_ONCE_IF_MISSED),
};

/// Warnings of the Act on Specified Commercial Transactions.
const MAIL_ORDER_WARNINGS: &[&str] = &["jp.warning.false-reason", "jp.warning.no-cooling-off"];

/// The day of receipt is the first of the 8 days (L-JP-004). Every row on withdrawing names that end, so that it is told
/// whichever of them speaks.
const UNTIL: &[Deadline] = &[
    // What the seller solicited by telephone is no mail order: its days do not count from receipt (L-JP-002).
    Deadline::given(&[SOLICITED], Due::None),
    Deadline::always(Due::EndOfDayAfter(When::DeliveredAt, 7)),
];

/// What may be done of the right to withdraw.
const fn withdrawal(right: Right, headline: Text, then_headline: Text) -> Yield {
    ending(UNTIL, right, headline, then_headline)
}

/// Everything it says.
pub const LAW: Law = Law {
    name: "law-jp",
    regimes: regime::JP,
    asks_no_reason: false,
    withdrawals: WITHDRAWALS,
    claims: CLAIMS,
    effects: EFFECTS,
};

/// Whether the buyer may withdraw without a reason, under the law and the shop's own terms.
pub static WITHDRAWALS: &[Rule] = &[
    // D-JP-30
    Rule::law(
        "jp.business-buyer",
        &[JP, Fact::BuyerIsBusiness.yes()],
        withdrawal(
            Right::None,
            words::JP_BUSINESS_BUYER_HEADLINE,
            words::RETURN_MAY_BE_REFUSED,
        ),
        &L052,
        words::JP_BUSINESS_BUYER,
    )
    .also(&[&L001]),
    // L-JP-024
    Rule::law(
        "jp.private-seller",
        &[JP, CONSUMER, Fact::SellerIsBusiness.no()],
        withdrawal(
            Right::None,
            words::JP_PRIVATE_SELLER_HEADLINE,
            words::RETURN_MAY_BE_REFUSED,
        ),
        &L024,
        words::JP_PRIVATE_SELLER,
    )
    .inferred(),
    // D-JP-11
    Rule::law(
        "jp.digital",
        &[JP, CONSUMER, TRADER, Fact::Digital.yes()],
        withdrawal(
            Right::None,
            words::JP_DIGITAL_HEADLINE,
            words::REFUND_MAY_BE_REFUSED,
        ),
        &L010,
        words::JP_DIGITAL,
    )
    .also(&[&L062]),
    // D-JP-11
    Rule::law(
        "jp.service",
        &[
            JP,
            CONSUMER,
            TRADER,
            Fact::Digital.no(),
            Fact::Service.yes(),
        ],
        withdrawal(
            Right::None,
            words::JP_SERVICE_HEADLINE,
            words::REFUND_MAY_BE_REFUSED,
        ),
        &L010,
        words::JP_SERVICE,
    )
    .also(&[&L062]),
    // L-JP-002: no mail order; when its 8 days began to run no source in the dossier tells
    Rule::law(
        "jp.telephone-solicited",
        &[JP, CONSUMER, TRADER, SOLICITED],
        withdrawal(
            Right::Unsettled,
            words::JP_TELEPHONE_SOLICITED_HEADLINE,
            words::JP_TELEPHONE_SOLICITED_THEN_HEADLINE,
        ),
        &L002,
        words::JP_TELEPHONE_SOLICITED,
    )
    .also(&[&L019])
    .overrides(&[
        "jp.digital",
        "jp.service",
        "jp.withdraw.over",
        "jp.terms.exclude*",
        "jp.terms.returns-only",
    ])
    .unsettled(),
    Rule::law(
        "jp.telephone-solicited.no-terms",
        &[
            JP,
            CONSUMER,
            TRADER,
            SOLICITED,
            Fact::Digital.no(),
            Fact::Service.no(),
            Fact::ReturnTerms.is(t::NOT_SHOWN | t::SHOWN_ONCE),
            Fact::StatutoryWindow.is(w::BEFORE_RECEIPT | w::RUNNING),
        ],
        withdrawal(
            Right::Withdraw,
            words::JP_TELEPHONE_SOLICITED_NO_TERMS_HEADLINE,
            words::RETURN_MUST_BE_ACCEPTED,
        ),
        &L002,
        words::JP_TELEPHONE_SOLICITED,
    )
    .also(&[&L003])
    .overrides(&["jp.withdraw.*", "jp.telephone-solicited"]),
    // D-JP-17: the next delivery, stopped in time under the terms
    Rule::law(
        "jp.subscription.in-time",
        &[
            JP,
            CONSUMER,
            TRADER,
            Fact::Subscription.yes(),
            Fact::Channel.is(channel::SUBSCRIPTION_PAGE),
            Fact::StopNotice.is(stop_notice::IN_TIME),
            Fact::MinimumTerm.is_not(minimum_term::SHOWN),
        ],
        withdrawal(
            Right::Withdraw,
            words::STOPPED_IN_TIME,
            words::STOPPED_IN_TIME,
        ),
        &L016,
        words::STOPPED_SAYS,
    )
    .also(&[&L019, &L063])
    .overrides(&[
        "jp.digital",
        "jp.service",
        "jp.terms.*",
        "jp.withdraw.*",
        "jp.telephone-solicited*",
    ])
    .inferred(),
    Rule::law(
        "jp.subscription.in-time-unshipped",
        &[
            JP,
            CONSUMER,
            TRADER,
            Fact::Subscription.yes(),
            Fact::Channel.is_not(channel::SUBSCRIPTION_PAGE),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::StopNotice.is(stop_notice::IN_TIME),
            Fact::MinimumTerm.is_not(minimum_term::SHOWN),
        ],
        withdrawal(
            Right::Withdraw,
            words::STOPPED_IN_TIME,
            words::STOPPED_IN_TIME,
        ),
        &L016,
        words::STOPPED_SAYS,
    )
    .also(&[&L019, &L063])
    .overrides(&[
        "jp.digital",
        "jp.service",
        "jp.terms.*",
        "jp.withdraw.*",
        "jp.telephone-solicited*",
    ])
    .inferred(),
    // L-JP-015, -016: a minimum term that the order screen did not show
    Rule::law(
        "jp.subscription.minimum-not-shown",
        &[
            JP,
            CONSUMER,
            TRADER,
            Fact::Subscription.yes(),
            Fact::MinimumTerm.is(minimum_term::NOT_SHOWN),
            Fact::Reason.is(NO_FAULT | r::MISLED_BY_ORDER_SCREEN),
        ],
        withdrawal(
            Right::Rescind,
            words::JP_SUBSCRIPTION_MINIMUM_NOT_SHOWN_HEADLINE,
            words::JP_SUBSCRIPTION_MINIMUM_NOT_SHOWN_THEN_HEADLINE,
        ),
        &L016,
        words::JP_SUBSCRIPTION_MINIMUM_NOT_SHOWN,
    )
    .also(&[&L015, &L014])
    .overrides(&[
        "jp.digital",
        "jp.service",
        "jp.terms.*",
        "jp.withdraw.*",
        "jp.subscription.in-time*",
        "jp.telephone-solicited*",
    ])
    .inferred(),
    // D-JP-01, -03, -06
    Rule::law(
        "jp.withdraw.before-receipt",
        &[
            JP,
            CONSUMER,
            TRADER,
            Fact::Digital.no(),
            Fact::Service.no(),
            Fact::ReturnTerms.is(t::NOT_SHOWN | t::SHOWN_ONCE),
            Fact::StatutoryWindow.is(w::BEFORE_RECEIPT),
        ],
        withdrawal(
            Right::Withdraw,
            words::JP_WITHDRAW_BEFORE_RECEIPT_HEADLINE,
            words::RETURN_MUST_BE_ACCEPTED,
        ),
        &L003,
        words::JP_WITHDRAW_BEFORE_RECEIPT,
    )
    .also(&[&L004, &L005, &L006, &L008, &L011, &L012])
    .inferred(),
    // D-JP-08
    Rule::law(
        "jp.withdraw.within-8-days",
        &[
            JP,
            CONSUMER,
            TRADER,
            Fact::Digital.no(),
            Fact::Service.no(),
            Fact::ReturnTerms.is(t::NOT_SHOWN | t::SHOWN_ONCE),
            Fact::StatutoryWindow.is(w::RUNNING),
        ],
        withdrawal(
            Right::Withdraw,
            words::JP_WITHDRAW_WITHIN_8_DAYS_HEADLINE,
            words::RETURN_MUST_BE_ACCEPTED,
        ),
        &L003,
        words::JP_WITHDRAW_WITHIN_8_DAYS,
    )
    .also(&[&L004, &L006, &L008, &L011, &L012]),
    // D-JP-09
    Rule::law(
        "jp.withdraw.over",
        &[
            JP,
            CONSUMER,
            TRADER,
            Fact::Digital.no(),
            Fact::Service.no(),
            Fact::ReturnTerms.is(t::NOT_SHOWN | t::SHOWN_ONCE),
            Fact::StatutoryWindow.is(w::OVER),
        ],
        withdrawal(
            Right::None,
            words::JP_WITHDRAW_OVER_HEADLINE,
            words::JP_WITHDRAW_OVER_THEN_HEADLINE,
        ),
        &L004,
        words::JP_WITHDRAW_OVER,
    )
    .also(&[&L003]),
    // D-JP-05
    Rule::law(
        "jp.terms.returns-only",
        &[
            JP,
            CONSUMER,
            TRADER,
            Fact::Digital.no(),
            Fact::Service.no(),
            Fact::ReturnTerms.is(t::SHOWN_BOTH),
            Fact::TermsCover.is(terms_cover::RETURNS),
            Fact::StatutoryWindow.is(w::BEFORE_RECEIPT),
        ],
        withdrawal(
            Right::Unsettled,
            words::JP_TERMS_RETURNS_ONLY_HEADLINE,
            words::JP_TERMS_RETURNS_ONLY_THEN_HEADLINE,
        ),
        &L005,
        words::JP_TERMS_RETURNS_ONLY,
    )
    .also(&[&L006])
    .unsettled(),
    // D-JP-04, -07, -02
    Rule::shop_terms(
        "jp.terms.exclude-before-receipt",
        &[
            JP,
            CONSUMER,
            TRADER,
            Fact::Digital.no(),
            Fact::Service.no(),
            Fact::ReturnTerms.is(t::SHOWN_BOTH),
            Fact::TermsCover.is(terms_cover::CANCELLATIONS_AND_RETURNS),
            Fact::StatutoryWindow.is(w::BEFORE_RECEIPT),
            Fact::TermsGrant.no(),
        ],
        right(
            Right::None,
            words::JP_TERMS_EXCLUDE_BEFORE_RECEIPT_HEADLINE,
            words::JP_TERMS_EXCLUDE_BEFORE_RECEIPT_THEN_HEADLINE,
        ),
        &L006,
        words::JP_TERMS_EXCLUDE_BEFORE_RECEIPT,
    )
    .also(&[&L007, &L046]),
    // Shop terms that grant more than the law
    Rule::shop_terms(
        "jp.terms.grant-before-receipt",
        &[
            JP,
            CONSUMER,
            TRADER,
            Fact::Digital.no(),
            Fact::Service.no(),
            Fact::ReturnTerms.is(t::SHOWN_BOTH),
            Fact::TermsCover.is(terms_cover::CANCELLATIONS_AND_RETURNS),
            Fact::StatutoryWindow.is(w::BEFORE_RECEIPT),
            Fact::TermsGrant.yes(),
        ],
        right(
            Right::Withdraw,
            words::JP_TERMS_GRANT_BEFORE_RECEIPT_HEADLINE,
            words::JP_TERMS_GRANT_BEFORE_RECEIPT_THEN_HEADLINE,
        ),
        &L007,
        words::JP_TERMS_GRANT_BEFORE_RECEIPT,
    )
    .also(&[&L006])
    .overrides(&["jp.telephone-solicited"]),
    // D-JP-10
    Rule::shop_terms(
        "jp.terms.grant-after-receipt",
        &[
            JP,
            CONSUMER,
            TRADER,
            Fact::Digital.no(),
            Fact::Service.no(),
            Fact::ReturnTerms.is(t::SHOWN_BOTH),
            Fact::StatutoryWindow.is(w::RUNNING | w::OVER),
            Fact::TermsGrant.yes(),
        ],
        right(
            Right::Withdraw,
            words::JP_TERMS_GRANT_AFTER_RECEIPT_HEADLINE,
            words::JP_TERMS_GRANT_AFTER_RECEIPT_THEN_HEADLINE,
        ),
        &L007,
        words::JP_TERMS_GRANT_AFTER_RECEIPT,
    )
    .also(&[&L006])
    .overrides(&["jp.telephone-solicited"]),
    // D-JP-10
    Rule::shop_terms(
        "jp.terms.exclude-after-receipt",
        &[
            JP,
            CONSUMER,
            TRADER,
            Fact::Digital.no(),
            Fact::Service.no(),
            Fact::ReturnTerms.is(t::SHOWN_BOTH),
            Fact::StatutoryWindow.is(w::RUNNING | w::OVER),
            Fact::TermsGrant.no(),
        ],
        right(
            Right::None,
            words::JP_TERMS_EXCLUDE_AFTER_RECEIPT_HEADLINE,
            words::JP_TERMS_EXCLUDE_AFTER_RECEIPT_THEN_HEADLINE,
        ),
        &L006,
        words::JP_TERMS_EXCLUDE_AFTER_RECEIPT,
    )
    .also(&[&L007]),
];

/// What the buyer may do for the reason given.
pub static CLAIMS: &[Rule] = &[
    // The plain change of mind
    Rule::law(
        "jp.claim.none",
        &[JP, Fact::Reason.is(CHANGE)],
        right(
            Right::None,
            words::JP_CLAIM_NONE_HEADLINE,
            words::RETURN_MAY_BE_REFUSED,
        ),
        &L007,
        words::JP_CLAIM_NONE,
    ),
    // D-JP-12, -15
    Rule::law(
        "jp.mistake.no-confirm-step",
        &[
            JP,
            CONSUMER,
            TRADER,
            Fact::Reason.is(MISTAKE),
            Fact::ConfirmStep.no(),
        ],
        right(
            Right::Rescind,
            words::JP_MISTAKE_NO_CONFIRM_STEP_HEADLINE,
            words::JP_MISTAKE_NO_CONFIRM_STEP_THEN_HEADLINE,
        ),
        &L035,
        words::JP_MISTAKE_NO_CONFIRM_STEP,
    )
    .also(&[&L034, &L036]),
    // D-JP-13, -15
    Rule::law(
        "jp.mistake.confirmed",
        &[JP, Fact::Reason.is(MISTAKE), Fact::ConfirmStep.yes()],
        right(
            Right::Unsettled,
            words::JP_MISTAKE_CONFIRMED_HEADLINE,
            words::JP_MISTAKE_CONFIRMED_THEN_HEADLINE,
        ),
        &L035,
        words::JP_MISTAKE_CONFIRMED,
    )
    .also(&[&L034])
    .unsettled(),
    // D-JP-30 for mistakes and misleading screens
    Rule::law(
        "jp.claim.business-buyer",
        &[
            JP,
            Fact::BuyerIsBusiness.yes(),
            Fact::Reason.is(r::MISLED_BY_ORDER_SCREEN),
        ],
        right(
            Right::None,
            words::JP_CLAIM_BUSINESS_BUYER_HEADLINE,
            words::RETURN_MAY_BE_REFUSED,
        ),
        &L001,
        words::JP_CLAIM_BUSINESS_BUYER,
    )
    .also(&[&L052])
    .inferred(),
    Rule::law(
        "jp.claim.private-seller",
        &[
            JP,
            CONSUMER,
            Fact::SellerIsBusiness.no(),
            Fact::Reason.is(r::MISLED_BY_ORDER_SCREEN),
        ],
        right(
            Right::None,
            words::JP_CLAIM_PRIVATE_SELLER_HEADLINE,
            words::RETURN_MAY_BE_REFUSED,
        ),
        &L024,
        words::JP_CLAIM_PRIVATE_SELLER,
    )
    .inferred(),
    Rule::law(
        "jp.mistake.business-buyer",
        &[
            JP,
            Fact::BuyerIsBusiness.yes(),
            Fact::Reason.is(MISTAKE),
            Fact::ConfirmStep.no(),
        ],
        right(
            Right::None,
            words::JP_MISTAKE_BUSINESS_BUYER_HEADLINE,
            words::RETURN_MAY_BE_REFUSED,
        ),
        &L034,
        words::JP_MISTAKE_BUSINESS_BUYER,
    )
    .also(&[&L035])
    .inferred(),
    Rule::law(
        "jp.mistake.private-seller",
        &[
            JP,
            CONSUMER,
            Fact::SellerIsBusiness.no(),
            Fact::Reason.is(MISTAKE),
            Fact::ConfirmStep.no(),
        ],
        right(
            Right::None,
            words::JP_MISTAKE_PRIVATE_SELLER_HEADLINE,
            words::RETURN_MAY_BE_REFUSED,
        ),
        &L034,
        words::JP_MISTAKE_PRIVATE_SELLER,
    )
    .also(&[&L035])
    .inferred(),
    // D-JP-16
    Rule::law(
        "jp.misled-by-order-screen",
        &[
            JP,
            CONSUMER,
            TRADER,
            Fact::Reason.is(r::MISLED_BY_ORDER_SCREEN),
        ],
        right(
            Right::Rescind,
            words::JP_MISLED_BY_ORDER_SCREEN_HEADLINE,
            words::JP_MISLED_BY_ORDER_SCREEN_THEN_HEADLINE,
        ),
        &L015,
        words::JP_MISLED_BY_ORDER_SCREEN,
    )
    .also(&[&L014]),
    // D-JP-25
    Rule::law(
        "jp.minor.no-consent",
        &[
            JP,
            CONSUMER,
            Fact::Reason.is(r::MINOR),
            Fact::GuardianConsent.no(),
            Fact::AgeCheck.is(age_check::NONE),
        ],
        right(
            Right::Rescind,
            words::JP_MINOR_NO_CONSENT_HEADLINE,
            words::JP_MINOR_NO_CONSENT_THEN_HEADLINE,
        ),
        &L037,
        words::JP_MINOR_NO_CONSENT,
    ),
    // D-JP-26
    Rule::law(
        "jp.minor.age-check",
        &[
            JP,
            CONSUMER,
            Fact::Reason.is(r::MINOR),
            Fact::GuardianConsent.no(),
            Fact::AgeCheck.is_not(age_check::NONE),
        ],
        right(
            Right::Unsettled,
            words::JP_MINOR_AGE_CHECK_HEADLINE,
            words::JP_MINOR_AGE_CHECK_THEN_HEADLINE,
        ),
        &L037,
        words::JP_MINOR_AGE_CHECK,
    )
    .unsettled(),
    // L-JP-037
    Rule::law(
        "jp.minor.own-business",
        &[
            JP,
            Fact::BuyerIsBusiness.yes(),
            Fact::Reason.is(r::MINOR),
            Fact::GuardianConsent.no(),
        ],
        right(
            Right::Unsettled,
            words::JP_MINOR_OWN_BUSINESS_HEADLINE,
            words::JP_MINOR_OWN_BUSINESS_THEN_HEADLINE,
        ),
        &L037,
        words::JP_MINOR_OWN_BUSINESS,
    )
    .unsettled(),
    // L-JP-037
    Rule::law(
        "jp.minor.consented",
        &[JP, Fact::Reason.is(r::MINOR), Fact::GuardianConsent.yes()],
        right(
            Right::None,
            words::JP_MINOR_CONSENTED_HEADLINE,
            words::RETURN_MAY_BE_REFUSED,
        ),
        &L037,
        words::JP_MINOR_CONSENTED,
    ),
    // D-JP-18
    Rule::law(
        "jp.late.not-overdue",
        &[
            JP,
            Fact::Reason.is(r::LATE),
            Fact::Parcel.is(NOT_ARRIVED),
            Fact::Overdue.no(),
            Fact::EssentialDateMissed.no(),
        ],
        right(
            Right::None,
            words::JP_LATE_NOT_OVERDUE_HEADLINE,
            words::JP_LATE_NOT_OVERDUE_THEN_HEADLINE,
        ),
        &L038,
        words::JP_LATE_NOT_OVERDUE,
    ),
    // D-JP-18
    Rule::law(
        "jp.late.demand-first",
        &[
            JP,
            Fact::Reason.is(r::LATE),
            Fact::Parcel.is(NOT_ARRIVED),
            Fact::Overdue.yes(),
            Fact::GracePeriod.is(grace_period::NOT_SET | grace_period::RUNNING),
            Fact::EssentialDateMissed.no(),
        ],
        right(
            Right::Cure,
            words::JP_LATE_DEMAND_FIRST_HEADLINE,
            words::JP_LATE_DEMAND_FIRST_THEN_HEADLINE,
        ),
        &L038,
        words::JP_LATE_DEMAND_FIRST,
    )
    .also(&[&L043]),
    // D-JP-18
    Rule::law(
        "jp.late.grace-over",
        &[
            JP,
            Fact::Reason.is(r::LATE),
            Fact::Parcel.is(NOT_ARRIVED),
            Fact::Overdue.yes(),
            Fact::GracePeriod.is(grace_period::OVER),
            Fact::EssentialDateMissed.no(),
        ],
        right(
            Right::Terminate,
            words::JP_LATE_GRACE_OVER_HEADLINE,
            words::JP_LATE_GRACE_OVER_THEN_HEADLINE,
        ),
        &L038,
        words::JP_LATE_GRACE_OVER,
    )
    .also(&[&L043, &L044]),
    // D-JP-19
    Rule::law(
        "jp.late.essential-date",
        &[
            JP,
            Fact::Reason.is(r::LATE),
            Fact::Parcel.is(NOT_ARRIVED),
            Fact::EssentialDateMissed.yes(),
        ],
        right(
            Right::Terminate,
            words::JP_LATE_ESSENTIAL_DATE_HEADLINE,
            words::JP_LATE_ESSENTIAL_DATE_THEN_HEADLINE,
        ),
        &L038,
        words::JP_LATE_ESSENTIAL_DATE,
    )
    .also(&[&L043]),
    // Late, but arrived: no row in the dossier
    Rule::law(
        "jp.late.arrived",
        &[
            JP,
            Fact::Reason.is(r::LATE),
            Fact::Parcel.is(p::DELIVERED | p::COMING_BACK | p::BACK),
        ],
        right(
            Right::Unsettled,
            words::JP_LATE_ARRIVED_HEADLINE,
            words::JP_LATE_ARRIVED_THEN_HEADLINE,
        ),
        &L038,
        words::JP_LATE_ARRIVED,
    )
    .unsettled(),
    // D-JP-21
    Rule::law(
        "jp.lost",
        &[JP, Fact::Parcel.is(p::LOST)],
        right(
            Right::Cure,
            words::JP_LOST_HEADLINE,
            words::JP_LOST_THEN_HEADLINE,
        ),
        &L039,
        words::JP_LOST,
    )
    .also(&[&L038])
    .overrides(&["jp.*"]),
    // D-JP-21
    Rule::law(
        "jp.not-received",
        &[JP, Fact::Reason.is(r::NOT_RECEIVED)],
        right(
            Right::Cure,
            words::JP_NOT_RECEIVED_HEADLINE,
            words::JP_NOT_RECEIVED_THEN_HEADLINE,
        ),
        &L039,
        words::JP_NOT_RECEIVED,
    )
    .also(&[&L038]),
    // D-JP-22, -24
    Rule::law(
        "jp.non-conformity",
        &[JP, Fact::Reason.is(r::DEFECTIVE | r::NOT_AS_DESCRIBED)],
        right(
            Right::Cure,
            words::JP_NON_CONFORMITY_HEADLINE,
            words::JP_NON_CONFORMITY_THEN_HEADLINE,
        ),
        &L040,
        words::JP_NON_CONFORMITY,
    )
    .also(&[&L041, &L042, &L061]),
    // D-JP-23
    Rule::law(
        "jp.wrong-or-missing",
        &[JP, Fact::Reason.is(r::WRONG_ITEM | r::MISSING_PART)],
        right(
            Right::Cure,
            words::JP_WRONG_OR_MISSING_HEADLINE,
            words::JP_WRONG_OR_MISSING_THEN_HEADLINE,
        ),
        &L040,
        words::JP_WRONG_OR_MISSING,
    )
    .also(&[&L041, &L042]),
    // D-JP-20
    Rule::law(
        "jp.seller-cannot-deliver",
        &[JP, Fact::Reason.is(r::OUT_OF_STOCK)],
        right(
            Right::Terminate,
            words::JP_SELLER_CANNOT_DELIVER_HEADLINE,
            words::JP_SELLER_CANNOT_DELIVER_THEN_HEADLINE,
        ),
        &L039,
        words::JP_SELLER_CANNOT_DELIVER,
    )
    .also(&[&L017]),
    // D-JP-20, L-JP-038: it could deliver, and does not want to
    Rule::law(
        "jp.seller-will-not-deliver",
        &[JP, Fact::Reason.is(r::PRICE_ERROR | r::WILL_NOT_SELL)],
        right(
            Right::Terminate,
            words::JP_SELLER_WILL_NOT_DELIVER_HEADLINE,
            words::JP_SELLER_CANNOT_DELIVER_THEN_HEADLINE,
        ),
        &L038,
        words::JP_SELLER_WILL_NOT_DELIVER,
    )
    .also(&[&L017, &L039]),
    // The seller's own wish after dispatch: nobody asked, and the contract stands
    Rule::law(
        "jp.seller-has-dispatched",
        &[
            JP,
            Fact::Channel.is(channel::SELLER),
            Fact::Parcel.is(p::WITH_CARRIER | p::DELIVERED),
            Fact::Reason.is(r::OUT_OF_STOCK | r::PRICE_ERROR | r::WILL_NOT_SELL),
        ],
        right(
            Right::Cure,
            words::JP_SELLER_HAS_DISPATCHED_HEADLINE,
            words::JP_SELLER_HAS_DISPATCHED_THEN_HEADLINE,
        ),
        &L030,
        words::JP_SELLER_HAS_DISPATCHED,
    )
    .also(&[&L034, &L038])
    .overrides(&["jp.seller-cannot-deliver", "jp.seller-will-not-deliver"])
    .inferred(),
];

/// Clocks, periods and warnings that the law adds, whatever the marketplace.
pub static EFFECTS: &[Rule] = &[
    Rule::law(
        "jp.window.statutory-return",
        &[
            JP,
            CONSUMER,
            TRADER,
            Fact::Digital.no(),
            Fact::Service.no(),
            Fact::Reason.is(NO_FAULT),
            Fact::ReturnTerms.is(t::NOT_SHOWN | t::SHOWN_ONCE),
            Fact::StatutoryWindow.is(w::RUNNING | w::OVER),
        ],
        Yield::Window {
            id: "statutory-return",
            from: Due::Start(When::OrderedAt),
            until: Due::EndOfDayAfter(When::DeliveredAt, 7),
        },
        &L004,
        words::JP_WINDOW_STATUTORY_RETURN,
    )
    .also(&[&L003, &L012]),
    Rule::law(
        "jp.duty.refund-at-once",
        &[
            JP,
            Fact::Answer.is(a::MUST_ACCEPT | a::SELLER_CANCELS),
            // What the buyer has to agree to first is no duty yet.
            Fact::AnswerThen.is_not(a::MUST_REMEDY),
            Fact::Parcel.is(BEFORE_DISPATCH),
        ],
        REFUND_AT_ONCE,
        &L045,
        words::JP_DUTY_REFUND_AT_ONCE,
    )
    .also(&[&L017, &L020, &L044]),
    // Marked as shipped by mistake: nothing can come back
    Rule::law(
        "jp.duty.refund-at-once-marked-shipped",
        &[
            JP,
            Fact::AnswerThen.is(a::MUST_ACCEPT),
            Fact::Parcel.is(BEFORE_DISPATCH),
        ],
        REFUND_AT_ONCE,
        &L045,
        words::JP_DUTY_REFUND_AT_ONCE,
    ),
    Rule::law(
        "jp.duty.refund-against-goods",
        &[
            JP,
            Fact::AnswerThen.is(a::MUST_ACCEPT),
            Fact::Channel.is_not(channel::DELIVERY_REFUSED),
            Fact::Parcel.is_not(BEFORE_DISPATCH),
        ],
        Yield::Duty {
            id: "refund-against-goods",
            due: Due::None,
            limit: Some(words::JP_DUTY_REFUND_AGAINST_GOODS_LIMIT),
            if_missed: Some(words::JP_DUTY_REFUND_AGAINST_GOODS_IF_MISSED),
        },
        &L043,
        words::JP_DUTY_REFUND_AGAINST_GOODS,
    )
    .also(&[&L008, &L009, &L045]),
    Rule::law(
        "jp.duty.refund-goods-back",
        &[
            JP,
            Fact::AnswerThen.is(a::MUST_ACCEPT),
            Fact::Channel.is_not(channel::DELIVERY_REFUSED),
            Fact::Parcel.is(p::BACK),
            Fact::ReturnedCondition.is_not(NOT_THE_GOODS),
        ],
        Yield::Duty {
            id: "refund-against-goods",
            due: Due::None,
            limit: Some(words::JP_DUTY_REFUND_AT_ONCE_LIMIT),
            if_missed: Some(words::JP_DUTY_REFUND_AGAINST_GOODS_IF_MISSED),
        },
        &L043,
        words::JP_DUTY_REFUND_GOODS_BACK,
    )
    .also(&[&L009, &L045])
    .overrides(&["jp.duty.refund-against-goods"]),
    // Cash on delivery was never paid by whoever did not take the parcel
    Rule::law(
        "jp.duty.refund-against-refused-goods",
        &[
            JP,
            Fact::AnswerThen.is(a::MUST_ACCEPT),
            Fact::Channel.is(channel::DELIVERY_REFUSED),
        ],
        Yield::Duty {
            id: "refund-against-goods",
            due: Due::None,
            limit: Some(words::JP_DUTY_REFUND_AGAINST_GOODS_LIMIT),
            if_missed: Some(words::JP_DUTY_REFUND_AGAINST_GOODS_IF_MISSED),
        },
        &L043,
        words::JP_DUTY_REFUND_AGAINST_REFUSED_GOODS,
    )
    .also(&[&L008, &L009, &L045]),
    // D-JP-28: a parcel back unclaimed is no word either
    Rule::law(
        "jp.duty.refund-against-unclaimed-goods",
        &[
            JP,
            Fact::AnswerThen.is(a::MUST_ACCEPT),
            Fact::Channel.is(channel::SELLER | channel::MESSAGE),
            Fact::Parcel.is(p::COMING_BACK | p::BACK),
            Fact::Reason.is(r::WRONG_ADDRESS | r::BUYER_UNREACHABLE),
            Fact::StatutoryWindow.is(w::BEFORE_RECEIPT),
        ],
        Yield::Duty {
            id: "refund-against-goods",
            due: Due::None,
            limit: Some(words::JP_DUTY_REFUND_AGAINST_UNCLAIMED_GOODS_LIMIT),
            if_missed: Some(words::JP_DUTY_REFUND_AGAINST_GOODS_IF_MISSED),
        },
        &L043,
        words::JP_DUTY_REFUND_AGAINST_UNCLAIMED_GOODS,
    )
    .also(&[&L009, &L045, &L046])
    .overrides(&["jp.duty.refund-against-goods", "jp.duty.refund-goods-back"])
    .inferred(),
    // L-JP-010: nothing can come back
    Rule::law(
        "jp.duty.refund-digital",
        &[JP, Fact::AnswerThen.is(a::MUST_ACCEPT), Fact::Digital.yes()],
        REFUND_AT_ONCE,
        &L045,
        words::JP_DUTY_REFUND_AT_ONCE,
    )
    .also(&[&L010])
    .overrides(&["jp.duty.refund-against-goods"]),
    Rule::law(
        "jp.duty.refund-service",
        &[
            JP,
            Fact::AnswerThen.is(a::MUST_ACCEPT),
            Fact::Digital.no(),
            Fact::Service.yes(),
        ],
        REFUND_AT_ONCE,
        &L045,
        words::JP_DUTY_REFUND_AT_ONCE,
    )
    .also(&[&L010])
    .overrides(&["jp.duty.refund-against-goods"]),
    // What has been paid back is owed no more
    Rule::law(
        "jp.warning.refunded",
        &[JP, Fact::RefundAlreadyMade.yes()],
        Yield::Warning("do-not-refund-twice"),
        &L045,
        words::JP_WARNING_REFUNDED,
    )
    .overrides(&["jp.duty.refund*"]),
    // The Act binds businesses that sell to consumers
    Rule::law(
        "jp.warning.business-buyer",
        &[JP, Fact::BuyerIsBusiness.yes()],
        Yield::Warning("not-a-consumer-sale"),
        &L001,
        words::NOT_A_CONSUMER_SALE,
    )
    .overrides(MAIL_ORDER_WARNINGS)
    .inferred(),
    Rule::law(
        "jp.warning.private-seller",
        &[JP, Fact::SellerIsBusiness.no()],
        Yield::Warning("not-a-consumer-sale"),
        &L024,
        words::NOT_A_CONSUMER_SALE,
    )
    .overrides(MAIL_ORDER_WARNINGS)
    .inferred(),
    Rule::law(
        "jp.warning.false-reason",
        &[
            JP,
            Fact::Answer.is(a::MAY_REFUSE
                | a::NOT_A_CANCELLATION
                | a::ACCEPT_ADVISED
                | a::UNSETTLED
                | a::MUST_ACCEPT),
        ],
        Yield::Warning("false-reason-is-an-offence"),
        &L019,
        words::JP_WARNING_FALSE_REASON,
    ),
    Rule::law(
        "jp.warning.no-cooling-off",
        &[
            JP,
            NOT_SOLICITED,
            Fact::Reason.is(NO_FAULT),
            Fact::ReturnTerms.is(t::SHOWN_BOTH),
            Fact::Answer.is(a::MAY_REFUSE | a::NOT_A_CANCELLATION),
        ],
        Yield::Warning("no-cooling-off-in-mail-order"),
        &L002,
        words::JP_WARNING_NO_COOLING_OFF,
    )
    .also(&[&L006]),
    Rule::law(
        "jp.warning.telephone-solicited",
        &[JP, CONSUMER, TRADER, SOLICITED],
        Yield::Warning("no-mail-order"),
        &L002,
        words::JP_WARNING_TELEPHONE_SOLICITED,
    )
    .also(&[&L019])
    // What mail order has, and it has not
    .overrides(&[
        "jp.window.statutory-return",
        "jp.warning.no-cancellation-fee",
        "jp.warning.custom-fee",
        "jp.unknown.proof-of-display",
    ]),
    Rule::law(
        "jp.warning.no-cancellation-fee",
        &[
            JP,
            CONSUMER,
            Fact::Answer.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED),
            Fact::Reason.is(NO_FAULT),
        ],
        Yield::Warning("cancellation-fee-cap"),
        &L062,
        words::JP_WARNING_NO_CANCELLATION_FEE,
    ),
    // D-JP-27, L-JP-062: what is made to order is no stock
    Rule::law(
        "jp.warning.custom-fee",
        &[
            JP,
            CONSUMER,
            Fact::Answer.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED),
            Fact::Reason.is(NO_FAULT),
            Fact::MadeToOrder.yes(),
        ],
        Yield::Warning("cancellation-fee-cap"),
        &L062,
        words::JP_WARNING_CUSTOM_FEE,
    )
    .also(&[&L048, &L003])
    .overrides(&["jp.warning.no-cancellation-fee"])
    .inferred(),
    Rule::law(
        "jp.unknown.before-delivery",
        &[
            JP,
            CONSUMER,
            Fact::Reason.is(NO_FAULT),
            Fact::StatutoryWindow.is(w::BEFORE_RECEIPT),
            Fact::ReturnTerms.is(t::NOT_SHOWN | t::SHOWN_ONCE),
        ],
        Yield::Unknown("jp.withdrawal-before-delivery"),
        &L005,
        words::JP_UNKNOWN_BEFORE_DELIVERY,
    )
    .inferred(),
    Rule::law(
        "jp.unknown.outbound-shipping",
        &[
            JP,
            CONSUMER,
            Fact::Reason.is(NO_FAULT),
            Fact::ReturnTerms.is(t::NOT_SHOWN | t::SHOWN_ONCE),
            Fact::Answer.is(a::MUST_ACCEPT | a::NOT_A_CANCELLATION | a::MAY_REFUSE),
            Fact::StatutoryWindow.is_not(w::OVER),
        ],
        Yield::Unknown("jp.outbound-shipping"),
        &L009,
        words::JP_UNKNOWN_OUTBOUND_SHIPPING,
    )
    .inferred(),
    Rule::law(
        "jp.unknown.mistake-confirmed",
        &[JP, Fact::Reason.is(MISTAKE), Fact::ConfirmStep.yes()],
        Yield::Unknown("jp.gross-negligence"),
        &L034,
        words::JP_UNKNOWN_MISTAKE_CONFIRMED,
    )
    .also(&[&L035])
    .unsettled(),
    // L-JP-034: only gross carelessness bars it, whoever buys and sells
    Rule::law(
        "jp.unknown.mistake-business-buyer",
        &[
            JP,
            Fact::BuyerIsBusiness.yes(),
            Fact::Reason.is(MISTAKE),
            Fact::ConfirmStep.no(),
        ],
        Yield::Turning {
            id: "jp.gross-negligence",
            headline: words::JP_UNKNOWN_MISTAKE_NOT_GROSS_HEADLINE,
            at_most: Settled::Unsettled,
        },
        &L034,
        words::JP_UNKNOWN_MISTAKE_NOT_GROSS,
    )
    .also(&[&L035])
    .unsettled(),
    Rule::law(
        "jp.unknown.mistake-private-seller",
        &[
            JP,
            Fact::SellerIsBusiness.no(),
            Fact::Reason.is(MISTAKE),
            Fact::ConfirmStep.no(),
        ],
        Yield::Turning {
            id: "jp.gross-negligence",
            headline: words::JP_UNKNOWN_MISTAKE_NOT_GROSS_HEADLINE,
            at_most: Settled::Unsettled,
        },
        &L034,
        words::JP_UNKNOWN_MISTAKE_NOT_GROSS,
    )
    .also(&[&L035])
    .overrides(&["jp.unknown.mistake-business-buyer"])
    .unsettled(),
    Rule::law(
        "jp.unknown.mistake-postage",
        &[
            JP,
            Fact::Reason.is(MISTAKE | r::MINOR),
            Fact::AnswerThen.is(a::MUST_ACCEPT),
        ],
        Yield::Unknown("jp.rescission-return-postage"),
        &L036,
        words::JP_UNKNOWN_MISTAKE_POSTAGE,
    )
    .unsettled(),
    Rule::law(
        "jp.unknown.reasonable-period",
        &[JP, Fact::Reason.is(r::LATE), Fact::Parcel.is(NOT_ARRIVED)],
        Yield::Unknown("jp.reasonable-period"),
        &L038,
        words::JP_UNKNOWN_REASONABLE_PERIOD,
    )
    .unsettled(),
    // L-JP-037
    Rule::law(
        "jp.window.ratification",
        &[JP, Fact::Reason.is(r::MINOR), Fact::GuardianConsent.no()],
        Yield::Window {
            id: "ratification-demand",
            from: Due::Start(When::Now),
            until: Due::EndOfMonthsAfter(When::Now, 1),
        },
        &L037,
        words::JP_WINDOW_RATIFICATION,
    ),
    Rule::law(
        "jp.alternative.ratification",
        &[JP, Fact::Reason.is(r::MINOR), Fact::GuardianConsent.no()],
        Yield::Alternative("demand-ratification"),
        &L037,
        words::JP_ALTERNATIVE_RATIFICATION,
    ),
    // L-JP-041
    Rule::law(
        "jp.window.defect-notice",
        &[JP, Fact::Reason.is(r::DEFECTIVE | r::NOT_AS_DESCRIBED)],
        Yield::Window {
            id: "defect-notice",
            from: Due::Start(When::BuyerLearnedAt),
            until: Due::EndOfMonthsAfter(When::BuyerLearnedAt, 12),
        },
        &L041,
        words::JP_WINDOW_DEFECT_NOTICE,
    ),
    Rule::law(
        "jp.unknown.defect-notice-late",
        &[
            JP,
            Fact::Reason.is(r::DEFECTIVE | r::NOT_AS_DESCRIBED),
            Fact::DefectNotice.is(defect_notice::LATE),
        ],
        Yield::Turning {
            id: "jp.defect-notice-late",
            headline: words::JP_UNKNOWN_DEFECT_NOTICE_LATE_HEADLINE,
            at_most: Settled::Inferred,
        },
        &L041,
        words::JP_UNKNOWN_DEFECT_NOTICE_LATE,
    )
    .unsettled(),
    // D-JP-16: the same year for an order screen that misled
    Rule::law(
        "jp.unknown.rescission-late",
        &[
            JP,
            Fact::Reason.is(r::MISLED_BY_ORDER_SCREEN),
            Fact::DefectNotice.is(defect_notice::LATE),
        ],
        Yield::Turning {
            id: "jp.rescission-late",
            headline: words::JP_UNKNOWN_RESCISSION_LATE_HEADLINE,
            at_most: Settled::Inferred,
        },
        &L015,
        words::JP_UNKNOWN_RESCISSION_LATE,
    )
    .unsettled(),
    // D-JP-30
    Rule::law(
        "jp.window.inspection",
        &[JP, Fact::BuyerIsBusiness.yes(), Fact::Reason.is(FAULTY)],
        Yield::Window {
            id: "merchants-inspection",
            from: Due::Start(When::DeliveredAt),
            until: Due::EndOfMonthsAfter(When::DeliveredAt, 6),
        },
        &L052,
        words::JP_WINDOW_INSPECTION,
    ),
    Rule::law(
        "jp.warning.inspection",
        &[JP, Fact::BuyerIsBusiness.yes(), Fact::Reason.is(FAULTY)],
        Yield::Warning("merchants-inspect-at-once"),
        &L052,
        words::JP_WARNING_INSPECTION,
    ),
    Rule::law(
        "jp.unknown.inspection",
        &[JP, Fact::BuyerIsBusiness.yes(), Fact::Reason.is(FAULTY)],
        Yield::Turning {
            id: "jp.inspection",
            headline: words::JP_UNKNOWN_INSPECTION_HEADLINE,
            at_most: Settled::Inferred,
        },
        &L052,
        words::JP_UNKNOWN_INSPECTION,
    )
    .unsettled(),
    // D-JP-27, UNKNOWN-12
    Rule::law(
        "jp.unknown.work-or-sale",
        &[
            JP,
            Fact::MadeToOrder.yes(),
            Fact::Parcel.is(p::NOT_STARTED | p::IN_PRODUCTION),
            Fact::Reason.is(NO_FAULT),
            Fact::Answer.is_not(a::AUTOMATIC),
        ],
        Yield::Turning {
            id: "jp.work-or-sale",
            headline: words::JP_UNKNOWN_WORK_OR_SALE_HEADLINE,
            at_most: Settled::Settled,
        },
        &L048,
        words::JP_UNKNOWN_WORK_OR_SALE,
    )
    .also(&[&L062])
    .unsettled(),
    Rule::law(
        "jp.alternative.actual-loss",
        &[
            JP,
            Fact::MadeToOrder.yes(),
            Fact::Parcel.is(p::NOT_STARTED | p::IN_PRODUCTION),
            Fact::Reason.is(NO_FAULT),
            Fact::Answer.is(a::MAY_REFUSE | a::ACCEPT_ADVISED | a::UNSETTLED),
        ],
        Yield::Alternative("accept-against-actual-loss"),
        &L048,
        words::JP_ALTERNATIVE_ACTUAL_LOSS,
    )
    .also(&[&L062, &L064]),
    // L-JP-064
    Rule::law(
        "jp.warning.explain-fee",
        &[
            JP,
            CONSUMER,
            Fact::Reason.is(NO_FAULT),
            Fact::Answer.is(a::MAY_REFUSE),
            Fact::Parcel.is(BEFORE_DISPATCH),
        ],
        Yield::Warning("explain-cancellation-fee"),
        &L064,
        words::JP_WARNING_EXPLAIN_FEE,
    )
    .also(&[&L062]),
    // D-JP-18
    Rule::law(
        "jp.duty.grace",
        &[
            JP,
            Fact::Reason.is(r::LATE),
            Fact::Parcel.is(NOT_ARRIVED),
            Fact::GracePeriod.is(grace_period::RUNNING),
        ],
        Yield::Duty {
            id: "additional-period",
            due: Due::EndOfDay(When::GraceUntil),
            limit: None,
            if_missed: Some(words::JP_DUTY_GRACE_IF_MISSED),
        },
        &L038,
        words::JP_DUTY_GRACE,
    ),
    // D-JP-17
    Rule::law(
        "jp.window.subscription-cut-off",
        &[JP, Fact::Subscription.yes(), CUT_OFF_KNOWN_AHEAD],
        Yield::Window {
            id: "subscription-cut-off",
            from: Due::None,
            until: Due::Clock(Clock::StopNotice),
        },
        &L016,
        words::JP_WINDOW_SUBSCRIPTION_CUT_OFF,
    ),
    Rule::law(
        "jp.window.subscription-cut-off-passed",
        &[JP, Fact::Subscription.yes(), CUT_OFF_KNOWN_PASSED],
        Yield::Window {
            id: "subscription-cut-off",
            from: Due::None,
            until: Due::Clock(Clock::StopNotice),
        },
        &L016,
        words::JP_WINDOW_SUBSCRIPTION_CUT_OFF,
    ),
    // D-JP-17
    Rule::law(
        "jp.warning.subscription",
        &[JP, Fact::Subscription.yes()],
        Yield::Warning("subscription-cancellation"),
        &L016,
        words::JP_WARNING_SUBSCRIPTION,
    )
    .also(&[&L019, &L063]),
    // D-JP-17, L-JP-062
    Rule::law(
        "jp.warning.minimum-term",
        &[
            JP,
            CONSUMER,
            Fact::Subscription.yes(),
            Fact::MinimumTerm.is(minimum_term::SHOWN),
        ],
        Yield::Warning("minimum-term-holds-only-as-shown"),
        &L016,
        words::JP_WARNING_MINIMUM_TERM,
    )
    .also(&[&L019, &L062, &L063]),
    // UNKNOWN-2
    Rule::law(
        "jp.unknown.interest",
        &[
            JP,
            Fact::Accepted.is(accepted::NOT_YET),
            Fact::Answer.is(a::MUST_ACCEPT),
            Fact::Reason.is(NO_FAULT),
        ],
        Yield::Unknown("jp.interest-before-acceptance"),
        &L043,
        words::JP_UNKNOWN_INTEREST,
    )
    .also(&[&L044])
    .unsettled(),
    // UNKNOWN-6
    Rule::law(
        "jp.unknown.minor",
        &[JP, Fact::Reason.is(r::MINOR)],
        Yield::Unknown("jp.minor-trickery"),
        &L037,
        words::JP_UNKNOWN_MINOR,
    )
    .unsettled(),
    // UNKNOWN-7
    Rule::law(
        "jp.unknown.proof-of-display",
        &[
            JP,
            CONSUMER,
            Fact::Reason.is(NO_FAULT),
            Fact::ReturnTerms.is(t::SHOWN_BOTH),
        ],
        Yield::Unknown("jp.proof-of-display"),
        &L006,
        words::JP_UNKNOWN_PROOF_OF_DISPLAY,
    )
    .unsettled(),
    // UNKNOWN-10
    Rule::law(
        "jp.unknown.later-changes",
        &[JP, CONSUMER, Fact::Answer.is(a::MAY_REFUSE)],
        Yield::Unknown("jp.later-changes"),
        &L081,
        words::JP_UNKNOWN_LATER_CHANGES,
    )
    .inferred(),
    // D-JP-16
    Rule::law(
        "jp.window.misled",
        &[
            JP,
            CONSUMER,
            TRADER,
            Fact::Reason.is(r::MISLED_BY_ORDER_SCREEN),
        ],
        Yield::Window {
            id: "misled-rescission",
            from: Due::Start(When::BuyerLearnedAt),
            until: Due::EndOfMonthsAfter(When::BuyerLearnedAt, 12),
        },
        &L015,
        words::JP_WINDOW_MISLED,
    ),
    // L-JP-026
    Rule::law(
        "jp.warning.wrong-item",
        &[JP, Fact::Reason.is(r::WRONG_ITEM)],
        Yield::Warning("collect-the-wrong-item-yourself"),
        &L026,
        words::JP_WARNING_WRONG_ITEM,
    )
    .also(&[&L042])
    .inferred(),
    // UNKNOWN-5
    Rule::law(
        "jp.unknown.confirm-step-of-others",
        &[JP, Fact::Reason.is(MISTAKE), Fact::ConfirmStep.yes()],
        Yield::Unknown("jp.confirm-step-of-others"),
        &L035,
        words::JP_UNKNOWN_CONFIRM_STEP_OF_OTHERS,
    )
    .unsettled(),
    // UNKNOWN-11
    Rule::law(
        "jp.unknown.refund-by-others",
        &[
            JP,
            Fact::RefundedBy.is(kotowari::fact::refunded_by::MARKETPLACE),
        ],
        Yield::Unknown("jp.refund-by-others"),
        &L070,
        words::JP_UNKNOWN_REFUND_BY_OTHERS,
    )
    .unsettled(),
    // Prevention
    Rule::law(
        "jp.prevention.terms",
        &[
            JP,
            CONSUMER,
            Fact::Reason.is(CHANGE),
            Fact::ReturnTerms.is(t::NOT_SHOWN | t::SHOWN_ONCE),
        ],
        Yield::Prevention,
        &L006,
        words::JP_PREVENTION_TERMS,
    ),
    Rule::law(
        "jp.prevention.confirm-step",
        &[
            JP,
            CONSUMER,
            Fact::Reason.is(MISTAKE),
            Fact::ConfirmStep.no(),
        ],
        Yield::Prevention,
        &L035,
        words::JP_PREVENTION_CONFIRM_STEP,
    ),
    Rule::law(
        "jp.prevention.age",
        &[JP, CONSUMER, Fact::Reason.is(r::MINOR)],
        Yield::Prevention,
        &L037,
        words::JP_PREVENTION_AGE,
    ),
];
