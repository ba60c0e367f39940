//! USA: the FTC's mail-order rule (16 CFR 435), state return-policy laws, the UCC and the common law.
//!
//! Rows follow the dossier's table D-US-01 to D-US-15. What decides most often: has the goods' time to
//! ship passed without a delay-option notice? Otherwise only California gives a right to change one's
//! mind, and only where a restrictive policy was not shown.

pub mod sources;

use super::{CHANGE, FAULTY, MISTAKE, NO_FAULT, ending, right};
use crate::common::families;
use crate::law::us::sources::*;
use crate::words::law_us as words;
use kotowari::calendar::Calendar;
use kotowari::fact::{
    BEFORE_DISPATCH, Cond, Fact, answer as a, buyer_state as st, channel, delay_consent as dc,
    delivery_proof, marketplace, order_status, parcel as p, payment_method, reason as r, regime,
    return_terms as t, revised_date as rd, ship_time as sh, since_order, terms_cover,
};
use kotowari::rule::{Deadline, Right, Rule, Yield};
use kotowari::rulebook::Law;
use kotowari::text::Text;
use kotowari::timeline::{Clock, Due, When};

const US: Cond = Fact::Regime.is(regime::US);
const CONSUMER: Cond = Fact::BuyerIsBusiness.no();
const TRADER: Cond = Fact::SellerIsBusiness.yes();
/// The mail-order rule speaks of goods.
const NOT_DIGITAL: Cond = Fact::Digital.no();
const NOT_SERVICE: Cond = Fact::Service.no();
const UNSHIPPED: Cond = Fact::Parcel.is(BEFORE_DISPATCH);
const SHIPPED: Cond = Fact::Parcel.is_not(BEFORE_DISPATCH);
const NOTICE: Cond = Fact::DelayNoticeSent.yes();
/// L-US-003: the time to ship begins when the seller holds the payment.
const PAYMENT_HELD: Cond = Fact::OrderStatus.is_not(order_status::UNPAID | order_status::PENDING);

/// The last day to send a refund of what was not shipped, by what ended the order: as the duties below.
pub(super) const REFUND_BY: [Deadline; 7] = [
    Deadline::given(
        &[
            US,
            UNSHIPPED,
            Fact::ShipTime.is(sh::PASSED | sh::MONTH_PASSED),
            Fact::DelayNoticeSent.no(),
        ],
        Due::Clock(Clock::UsRefundUnshipped),
    ),
    Deadline::given(
        &[
            US,
            UNSHIPPED,
            NOTICE,
            Fact::DelayConsent.is(dc::SILENT),
            Fact::RevisedDate.is(rd::LATER | rd::NONE),
            Fact::ShipTime.is(sh::MONTH_PASSED),
        ],
        Due::Clock(Clock::UsRefundAutoCancelled),
    ),
    Deadline::given(
        &[
            US,
            UNSHIPPED,
            NOTICE,
            Fact::DelayConsent.is_not(dc::REFUSED),
            Fact::RevisedDate.is(rd::PASSED),
        ],
        Due::EndOfBusinessDay(When::DelayNewDate, 7, Calendar::Us),
    ),
    Deadline::given(
        &[US, UNSHIPPED, NOTICE, Fact::DelayConsent.is(dc::REFUSED)],
        Due::EndOfBusinessDayAfterKnown(When::RequestedAt, When::Now, 7, Calendar::Us),
    ),
    Deadline::given(
        &[US, UNSHIPPED, NOTICE],
        Due::Clock(Clock::UsRefundOnCancelling),
    ),
    Deadline::given(
        &[
            US,
            UNSHIPPED,
            Fact::Reason.is(r::OUT_OF_STOCK | r::PRICE_ERROR | r::WILL_NOT_SELL),
        ],
        SAYING_SO,
    ),
    Deadline::given(
        &[US, UNSHIPPED, Fact::Channel.is(channel::SELLER)],
        SAYING_SO,
    ),
];
/// Counted from the day on which the shop says that it will not ship, or was asked.
const SAYING_SO: Due =
    Due::EndOfBusinessDayAfterKnown(When::Now, When::RequestedAt, 7, Calendar::Us);

const CALIFORNIA: Cond = Fact::BuyerState.is(st::CALIFORNIA);
const POLICY_NOT_SHOWN: Cond = Fact::ReturnTerms.is(t::NOT_SHOWN | t::SHOWN_ONCE);
const WITHIN_30_DAYS: Cond = Fact::SinceOrder.is(since_order::DAYS_14 | since_order::DAYS_30);

/// Whoever takes the parcel pays for it: only a store of one's own sells so, and what is paid was not ordered so.
const CASH_ON_DELIVERY: [Cond; 3] = [
    Fact::OrderStatus.is_not(order_status::PAID),
    Fact::Marketplace.is(marketplace::OWN_STORE),
    Fact::PaymentMethod.is(payment_method::CASH_ON_DELIVERY),
];
const NOT_COVERED: Yield = right(
    Right::Unsettled,
    words::US_CASH_ON_DELIVERY_HEADLINE,
    words::US_CASH_ON_DELIVERY_HEADLINE,
);

/// A right of California's, which ends 30 days after the order (L-US-012).
const fn californian(right: Right, headline: Text, then_headline: Text) -> Yield {
    const UNTIL: &[Deadline] = &[Deadline::always(Due::EndOfDayAfter(When::OrderedAt, 30))];
    ending(UNTIL, right, headline, then_headline)
}

/// Everything it says.
pub const LAW: Law = Law {
    name: "law-us",
    regimes: regime::US,
    asks_no_reason: false,
    withdrawals: WITHDRAWALS,
    claims: CLAIMS,
    effects: EFFECTS,
};

/// The law of the buyer's state may say what follows where no policy was shown.
const fn policy_not_shown(id: &'static str, when: &'static [Cond]) -> Rule {
    Rule::law(
        id,
        when,
        right(
            Right::Unsettled,
            words::STATE_UNSETTLED,
            words::STATE_UNSETTLED,
        ),
        &L013,
        words::US_MIND_LISTED_STATE,
    )
    .overrides(&["us.mind.none"])
    .unsettled()
}

/// Whether the buyer may end the order without a fault in the goods: for delay, or for no reason.
pub static WITHDRAWALS: &[Rule] = &[
    // D-US-01
    Rule::law(
        "us.offer.not-accepted",
        &[
            US,
            UNSHIPPED,
            Fact::Accepted.is(kotowari::fact::accepted::NOT_YET),
        ],
        right(
            Right::Withdraw,
            words::US_OFFER_NOT_ACCEPTED_HEADLINE,
            words::US_OFFER_NOT_ACCEPTED_THEN_HEADLINE,
        ),
        &L015,
        words::US_OFFER_NOT_ACCEPTED,
    )
    .overrides(&["us.mind.*", "us.terms.*", "us.subscription.*"])
    .inferred(),
    // D-US-02, -03
    Rule::law(
        "us.mind.none",
        &[US],
        right(
            Right::None,
            words::US_MIND_NONE_HEADLINE,
            words::RETURN_MAY_BE_REFUSED,
        ),
        &L001,
        words::US_MIND_NONE,
    )
    .also(&[&L003]),
    // D-US-09: what never came cannot be sent back
    Rule::law(
        "us.not-received.nothing-to-return",
        &[US, SHIPPED, Fact::Reason.is(r::NOT_RECEIVED)],
        right(
            Right::None,
            words::US_MIND_NONE_HEADLINE,
            words::RETURN_MAY_BE_REFUSED,
        ),
        &L001,
        words::US_MIND_NONE,
    )
    .overrides(&["us.mind.*", "us.terms.*", "us.subscription.*"]),
    // D-US-02: the policy shown grants more
    Rule::shop_terms(
        "us.terms.grant",
        &[
            US,
            Fact::ReturnTerms.is(t::SHOWN_BOTH | t::SHOWN_ONCE),
            Fact::GenerousTerms.yes(),
            Fact::TermsCover.is(terms_cover::CANCELLATIONS_AND_RETURNS),
        ],
        right(
            Right::Withdraw,
            words::US_TERMS_GRANT_HEADLINE,
            words::US_TERMS_GRANT_THEN_HEADLINE,
        ),
        &L013,
        words::US_TERMS_GRANT,
    )
    .overrides(&["us.mind.*"])
    .inferred(),
    Rule::shop_terms(
        "us.terms.grant-returns",
        &[
            US,
            SHIPPED,
            Fact::ReturnTerms.is(t::SHOWN_BOTH | t::SHOWN_ONCE),
            Fact::GenerousTerms.yes(),
            Fact::TermsCover.is(terms_cover::RETURNS),
        ],
        right(
            Right::Withdraw,
            words::US_TERMS_GRANT_RETURNS_HEADLINE,
            words::US_TERMS_GRANT_RETURNS_THEN_HEADLINE,
        ),
        &L013,
        words::US_TERMS_GRANT_RETURNS,
    )
    .overrides(&["us.mind.*"])
    .inferred(),
    // D-US-04
    Rule::law(
        "us.delay.no-notice",
        &[
            US,
            NOT_DIGITAL,
            NOT_SERVICE,
            UNSHIPPED,
            PAYMENT_HELD,
            Fact::DelayNoticeSent.no(),
            Fact::ShipTime.is(sh::PASSED | sh::MONTH_PASSED),
        ],
        right(
            Right::Terminate,
            words::DEEMED_CANCELLED,
            words::DEEMED_CANCELLED,
        ),
        &L008,
        words::US_DELAY_NO_NOTICE,
    )
    .also(&[&L003, &L004, &L009])
    .overrides(&["us.offer.*", "us.mind.*", "us.terms.*", "us.subscription.*"]),
    // D-US-05: the buyer answered the notice with a no
    Rule::law(
        "us.delay.refused",
        &[
            US,
            NOT_DIGITAL,
            NOT_SERVICE,
            UNSHIPPED,
            PAYMENT_HELD,
            NOTICE,
            Fact::DelayConsent.is(dc::REFUSED),
        ],
        right(
            Right::Terminate,
            words::BUYER_MAY_STILL_CANCEL,
            words::BUYER_MAY_STILL_CANCEL,
        ),
        &L008,
        words::US_DELAY_REFUSED,
    )
    .also(&[&L009])
    .overrides(&["us.offer.*", "us.mind.*", "us.terms.*", "us.subscription.*"]),
    // D-US-07
    Rule::law(
        "us.delay.new-date-passed",
        &[
            US,
            NOT_DIGITAL,
            NOT_SERVICE,
            UNSHIPPED,
            PAYMENT_HELD,
            NOTICE,
            Fact::DelayConsent.is_not(dc::REFUSED),
            Fact::RevisedDate.is(rd::PASSED),
        ],
        right(
            Right::Terminate,
            words::DEEMED_CANCELLED,
            words::DEEMED_CANCELLED,
        ),
        &L007,
        words::US_DELAY_NEW_DATE_PASSED,
    )
    .also(&[&L008, &L009])
    .overrides(&["us.offer.*", "us.mind.*", "us.terms.*", "us.subscription.*"]),
    // D-US-06
    Rule::law(
        "us.delay.auto-cancelled",
        &[
            US,
            NOT_DIGITAL,
            NOT_SERVICE,
            UNSHIPPED,
            PAYMENT_HELD,
            NOTICE,
            Fact::DelayConsent.is(dc::SILENT),
            Fact::RevisedDate.is(rd::LATER | rd::NONE),
            Fact::ShipTime.is(sh::MONTH_PASSED),
        ],
        right(
            Right::Terminate,
            words::DEEMED_CANCELLED,
            words::DEEMED_CANCELLED,
        ),
        &L006,
        words::US_DELAY_AUTO_CANCELLED,
    )
    .also(&[&L008, &L009])
    .overrides(&["us.offer.*", "us.mind.*", "us.terms.*", "us.subscription.*"]),
    // D-US-05
    Rule::law(
        "us.delay.option-open",
        &[
            US,
            NOT_DIGITAL,
            NOT_SERVICE,
            UNSHIPPED,
            PAYMENT_HELD,
            NOTICE,
            Fact::DelayConsent.is(dc::SILENT),
            Fact::RevisedDate.is(rd::WITHIN_30),
        ],
        right(
            Right::Withdraw,
            words::BUYER_MAY_STILL_CANCEL,
            words::BUYER_MAY_STILL_CANCEL,
        ),
        &L005,
        words::US_DELAY_OPTION_OPEN,
    )
    .also(&[&L009])
    .overrides(&["us.offer.*", "us.mind.*", "us.terms.*", "us.subscription.*"]),
    // D-US-06, before the 30 days are over
    Rule::law(
        "us.delay.option-open-longer",
        &[
            US,
            NOT_DIGITAL,
            NOT_SERVICE,
            UNSHIPPED,
            PAYMENT_HELD,
            NOTICE,
            Fact::DelayConsent.is(dc::SILENT),
            Fact::RevisedDate.is(rd::LATER | rd::NONE),
            Fact::ShipTime.is(sh::NOT_PASSED | sh::PASSED),
        ],
        right(
            Right::Withdraw,
            words::BUYER_MAY_STILL_CANCEL,
            words::BUYER_MAY_STILL_CANCEL,
        ),
        &L006,
        words::US_DELAY_OPTION_OPEN_LONGER,
    )
    .also(&[&L009])
    .overrides(&["us.offer.*", "us.mind.*", "us.terms.*", "us.subscription.*"]),
    // D-US-06
    Rule::law(
        "us.delay.agreed-without-date",
        &[
            US,
            NOT_DIGITAL,
            NOT_SERVICE,
            UNSHIPPED,
            PAYMENT_HELD,
            NOTICE,
            Fact::DelayConsent.is(dc::EXPRESS),
            Fact::RevisedDate.is(rd::NONE),
        ],
        right(
            Right::Withdraw,
            words::BUYER_MAY_STILL_CANCEL,
            words::BUYER_MAY_STILL_CANCEL,
        ),
        &L006,
        words::US_DELAY_AGREED_WITHOUT_DATE,
    )
    .also(&[&L009])
    .overrides(&["us.offer.*", "us.mind.*", "us.terms.*", "us.subscription.*"]),
    // An express consent to a named date: no row in the dossier
    Rule::law(
        "us.delay.agreed-to-date",
        &[
            US,
            NOT_DIGITAL,
            NOT_SERVICE,
            UNSHIPPED,
            PAYMENT_HELD,
            NOTICE,
            Fact::DelayConsent.is(dc::EXPRESS),
            Fact::RevisedDate.is(rd::WITHIN_30 | rd::LATER),
        ],
        right(
            Right::Unsettled,
            words::US_DELAY_AGREED_TO_DATE_HEADLINE,
            words::US_DELAY_AGREED_TO_DATE_THEN_HEADLINE,
        ),
        &L005,
        words::US_DELAY_AGREED_TO_DATE,
    )
    .overrides(&[
        "us.delay.cash-on-delivery-noticed",
        "us.offer.*",
        "us.mind.*",
        "us.terms.*",
        "us.subscription.*",
    ])
    .unsettled(),
    // L-US-010: the mail-order rule does not cover cash on delivery; no source says what holds instead
    Rule::law(
        "us.delay.cash-on-delivery",
        &[
            US,
            CASH_ON_DELIVERY[0],
            CASH_ON_DELIVERY[1],
            CASH_ON_DELIVERY[2],
            NOT_DIGITAL,
            NOT_SERVICE,
            UNSHIPPED,
            Fact::DelayNoticeSent.no(),
            Fact::ShipTime.is(sh::PASSED | sh::MONTH_PASSED),
        ],
        NOT_COVERED,
        &L010,
        words::US_CASH_ON_DELIVERY,
    )
    .overrides(&[
        "us.delay.no-notice",
        "us.offer.*",
        "us.mind.*",
        "us.terms.*",
        "us.subscription.*",
    ])
    .unsettled(),
    Rule::law(
        "us.delay.cash-on-delivery-noticed",
        &[
            US,
            CASH_ON_DELIVERY[0],
            CASH_ON_DELIVERY[1],
            CASH_ON_DELIVERY[2],
            NOT_DIGITAL,
            NOT_SERVICE,
            UNSHIPPED,
            NOTICE,
        ],
        NOT_COVERED,
        &L010,
        words::US_CASH_ON_DELIVERY,
    )
    .overrides(&[
        "us.delay.refused",
        "us.delay.new-date-passed",
        "us.delay.auto-cancelled",
        "us.delay.option-*",
        "us.delay.agreed-without-date",
        "us.offer.*",
        "us.mind.*",
        "us.terms.*",
        "us.subscription.*",
    ])
    .unsettled(),
    // D-US-11
    Rule::law(
        "us.mind.california",
        &[
            US,
            CALIFORNIA,
            CONSUMER,
            TRADER,
            SHIPPED,
            WITHIN_30_DAYS,
            Fact::ReturnTerms.is(t::NOT_SHOWN),
            Fact::MadeToOrder.no(),
            Fact::Perishable.no(),
            Fact::Hygiene.no(),
            NOT_DIGITAL,
            NOT_SERVICE,
        ],
        californian(
            Right::Withdraw,
            words::US_MIND_CALIFORNIA_HEADLINE,
            words::US_MIND_CALIFORNIA_THEN_HEADLINE,
        ),
        &L012,
        words::US_MIND_CALIFORNIA,
    )
    .overrides(&["us.mind.none"]),
    // D-US-11, where the policy stood on one of the two only
    Rule::law(
        "us.mind.california-shown-once",
        &[
            US,
            CALIFORNIA,
            CONSUMER,
            TRADER,
            SHIPPED,
            WITHIN_30_DAYS,
            Fact::ReturnTerms.is(t::SHOWN_ONCE),
            Fact::MadeToOrder.no(),
            Fact::Perishable.no(),
            Fact::Hygiene.no(),
            NOT_DIGITAL,
            NOT_SERVICE,
        ],
        californian(
            Right::Unsettled,
            words::CALIFORNIA_UNSETTLED,
            words::CALIFORNIA_UNSETTLED,
        ),
        &L012,
        words::US_MIND_CALIFORNIA_SHOWN_ONCE,
    )
    .overrides(&["us.mind.none"])
    .unsettled(),
    // D-US-11 before shipment: the statute speaks of returning goods
    Rule::law(
        "us.mind.california-unshipped",
        &[
            US,
            CALIFORNIA,
            CONSUMER,
            TRADER,
            UNSHIPPED,
            WITHIN_30_DAYS,
            POLICY_NOT_SHOWN,
            Fact::MadeToOrder.no(),
            Fact::Perishable.no(),
            Fact::Hygiene.no(),
            NOT_DIGITAL,
            NOT_SERVICE,
        ],
        californian(
            Right::Unsettled,
            words::CALIFORNIA_UNSETTLED,
            words::CALIFORNIA_UNSETTLED,
        ),
        &L012,
        words::US_MIND_CALIFORNIA_UNSHIPPED,
    )
    .overrides(&["us.mind.none"])
    .unsettled(),
    // D-US-11: the exception for used or damaged goods
    Rule::law(
        "us.mind.california-used",
        &[
            US,
            CALIFORNIA,
            CONSUMER,
            TRADER,
            SHIPPED,
            WITHIN_30_DAYS,
            POLICY_NOT_SHOWN,
            Fact::Used.yes(),
        ],
        californian(
            Right::Unsettled,
            words::CALIFORNIA_UNSETTLED,
            words::CALIFORNIA_UNSETTLED,
        ),
        &L012,
        words::US_MIND_CALIFORNIA_USED,
    )
    .overrides(&[
        "us.mind.none",
        "us.mind.california",
        "us.mind.california-shown-once",
    ])
    .unsettled(),
    Rule::law(
        "us.mind.california-opened",
        &[
            US,
            CALIFORNIA,
            CONSUMER,
            TRADER,
            SHIPPED,
            WITHIN_30_DAYS,
            POLICY_NOT_SHOWN,
            Fact::Used.no(),
            Fact::Opened.yes(),
        ],
        californian(
            Right::Unsettled,
            words::CALIFORNIA_UNSETTLED,
            words::CALIFORNIA_UNSETTLED,
        ),
        &L012,
        words::US_MIND_CALIFORNIA_OPENED,
    )
    .overrides(&[
        "us.mind.none",
        "us.mind.california",
        "us.mind.california-shown-once",
    ])
    .unsettled(),
    // D-US-12
    policy_not_shown(
        "us.mind.listed-state",
        &[
            US,
            CONSUMER,
            TRADER,
            SHIPPED,
            POLICY_NOT_SHOWN,
            Fact::BuyerState.is(st::LISTED),
        ],
    ),
    policy_not_shown(
        "us.mind.period-state",
        &[
            US,
            CONSUMER,
            TRADER,
            SHIPPED,
            POLICY_NOT_SHOWN,
            Fact::BuyerState.is(st::PERIOD),
            Fact::SinceOrder.is_not(since_order::OLDER),
        ],
    ),
    // D-US-12: where a source names a period the longest of them is over
    Rule::law(
        "us.mind.period-state-over",
        &[
            US,
            SHIPPED,
            POLICY_NOT_SHOWN,
            Fact::BuyerState.is(st::PERIOD),
            Fact::SinceOrder.is(since_order::OLDER),
        ],
        right(
            Right::None,
            words::US_MIND_PERIOD_STATE_OVER_HEADLINE,
            words::US_MIND_PERIOD_STATE_OVER_THEN_HEADLINE,
        ),
        &L013,
        words::US_MIND_PERIOD_STATE_OVER,
    )
    .also(&[&L001])
    .overrides(&["us.mind.none"])
    .inferred(),
    // D-US-12
    Rule::law(
        "us.mind.other-state",
        &[
            US,
            SHIPPED,
            POLICY_NOT_SHOWN,
            Fact::BuyerState.is(st::OTHER | st::LOUISIANA),
        ],
        right(
            Right::None,
            words::US_MIND_OTHER_STATE_HEADLINE,
            words::US_MIND_OTHER_STATE_THEN_HEADLINE,
        ),
        &L013,
        words::US_MIND_OTHER_STATE,
    )
    .also(&[&L001])
    .overrides(&["us.mind.none"])
    .inferred(),
    // D-US-13
    Rule::law(
        "us.subscription.california-page",
        &[US, CALIFORNIA, Fact::Channel.is(channel::SUBSCRIPTION_PAGE)],
        right(
            Right::Withdraw,
            words::MAY_NOT_OBSTRUCT,
            words::MAY_NOT_OBSTRUCT,
        ),
        &L019,
        words::US_SUBSCRIPTION_CALIFORNIA_PAGE,
    )
    .also(&[&L017, &L018])
    .overrides(&["us.mind.*", "us.terms.*"]),
    Rule::law(
        "us.subscription.california-goods",
        &[
            US,
            CALIFORNIA,
            Fact::Channel.is_not(channel::SUBSCRIPTION_PAGE),
            Fact::Subscription.yes(),
        ],
        right(
            Right::Withdraw,
            words::MAY_NOT_OBSTRUCT,
            words::MAY_NOT_OBSTRUCT,
        ),
        &L019,
        words::US_SUBSCRIPTION_CALIFORNIA_GOODS,
    )
    .also(&[&L017, &L018])
    .overrides(&["us.mind.*", "us.terms.*"]),
    Rule::law(
        "us.subscription.page",
        &[
            US,
            Fact::BuyerState.is_not(st::CALIFORNIA),
            Fact::Channel.is(channel::SUBSCRIPTION_PAGE),
        ],
        right(
            Right::Unsettled,
            words::SUBSCRIPTION_UNSETTLED,
            words::SUBSCRIPTION_UNSETTLED,
        ),
        &L017,
        words::US_SUBSCRIPTION_PAGE,
    )
    .also(&[&L018])
    .overrides(&["us.mind.*", "us.terms.*"])
    .unsettled(),
    Rule::law(
        "us.subscription.goods",
        &[
            US,
            Fact::BuyerState.is_not(st::CALIFORNIA),
            Fact::Channel.is_not(channel::SUBSCRIPTION_PAGE),
            Fact::Subscription.yes(),
        ],
        right(
            Right::Unsettled,
            words::SUBSCRIPTION_UNSETTLED,
            words::SUBSCRIPTION_UNSETTLED,
        ),
        &L017,
        words::US_SUBSCRIPTION_GOODS,
    )
    .also(&[&L018])
    .overrides(&["us.mind.*", "us.terms.*"])
    .unsettled(),
];

/// What the buyer may do for the reason given.
pub static CLAIMS: &[Rule] = &[
    // D-US-02, -03
    Rule::law(
        "us.claim.none",
        &[US, Fact::Reason.is(CHANGE)],
        right(
            Right::None,
            words::US_CLAIM_NONE_HEADLINE,
            words::RETURN_MAY_BE_REFUSED,
        ),
        &L001,
        words::US_CLAIM_NONE,
    ),
    // D-US-15
    Rule::law(
        "us.mistake",
        &[US, Fact::Reason.is(MISTAKE)],
        right(
            Right::Unsettled,
            words::US_MISTAKE_HEADLINE,
            words::US_MISTAKE_THEN_HEADLINE,
        ),
        &L015,
        words::US_MISTAKE,
    )
    .unsettled(),
    // D-US-14
    Rule::law(
        "us.minor",
        &[US, Fact::Reason.is(r::MINOR)],
        right(
            Right::Unsettled,
            words::US_MINOR_HEADLINE,
            words::US_MINOR_THEN_HEADLINE,
        ),
        &L016,
        words::US_MINOR,
    )
    .unsettled(),
    // A misleading screen: no row in the dossier
    Rule::law(
        "us.misled-by-order-screen",
        &[US, Fact::Reason.is(r::MISLED_BY_ORDER_SCREEN)],
        right(
            Right::Unsettled,
            words::US_MISLED_BY_ORDER_SCREEN_HEADLINE,
            words::US_MISLED_BY_ORDER_SCREEN_THEN_HEADLINE,
        ),
        &L017,
        words::US_MISLED_BY_ORDER_SCREEN,
    )
    .unsettled(),
    // D-US-03 to -07: before shipment the mail-order rule decides
    Rule::law(
        "us.late.not-shipped",
        &[US, Fact::Reason.is(r::LATE), UNSHIPPED],
        right(
            Right::None,
            words::US_LATE_NOT_SHIPPED_HEADLINE,
            words::US_LATE_NOT_SHIPPED_THEN_HEADLINE,
        ),
        &L003,
        words::US_LATE_NOT_SHIPPED,
    ),
    // L-US-010
    Rule::law(
        "us.late.cash-on-delivery",
        &[
            US,
            CASH_ON_DELIVERY[0],
            CASH_ON_DELIVERY[1],
            CASH_ON_DELIVERY[2],
            Fact::Reason.is(r::LATE),
            UNSHIPPED,
        ],
        NOT_COVERED,
        &L010,
        words::US_CASH_ON_DELIVERY,
    )
    .overrides(&["us.late.not-shipped"])
    .unsettled(),
    // D-US-09
    Rule::law(
        "us.late.shipped",
        &[US, Fact::Reason.is(r::LATE), SHIPPED],
        right(
            Right::Unsettled,
            words::US_LATE_SHIPPED_HEADLINE,
            words::US_LATE_SHIPPED_THEN_HEADLINE,
        ),
        &L014,
        words::US_LATE_SHIPPED,
    )
    .also(&[&L021])
    .unsettled(),
    // D-US-09
    Rule::law(
        "us.lost",
        &[US, Fact::Parcel.is(p::LOST)],
        right(
            Right::Cure,
            words::US_LOST_HEADLINE,
            words::US_LOST_THEN_HEADLINE,
        ),
        &L014,
        words::US_LOST,
    )
    .also(&[&L021])
    .overrides(&["us.*"])
    .inferred(),
    // D-US-09
    Rule::law(
        "us.not-received",
        &[US, Fact::Reason.is(r::NOT_RECEIVED)],
        right(
            Right::Cure,
            words::US_NOT_RECEIVED_HEADLINE,
            words::US_NOT_RECEIVED_THEN_HEADLINE,
        ),
        &L014,
        words::US_NOT_RECEIVED,
    )
    .also(&[&L021])
    .inferred(),
    // D-48: of Amazon's cover a signature is the proof
    Rule::law(
        "us.not-received.signed",
        &[
            US,
            Fact::Marketplace.is(families::AMAZON),
            Fact::Reason.is(r::NOT_RECEIVED),
            Fact::Parcel.is(p::DELIVERED),
            Fact::DeliveryProof.is(delivery_proof::SIGNATURE),
        ],
        right(
            Right::Unsettled,
            words::US_NOT_RECEIVED_HEADLINE,
            words::US_NOT_RECEIVED_THEN_HEADLINE,
        ),
        &L014,
        words::US_NOT_RECEIVED,
    )
    .also(&[&L021])
    .overrides(&["us.not-received"])
    .unsettled(),
    // D-US-10
    Rule::law(
        "us.non-conformity",
        &[US, Fact::Reason.is(FAULTY)],
        right(
            Right::Cure,
            words::US_NON_CONFORMITY_HEADLINE,
            words::US_NON_CONFORMITY_THEN_HEADLINE,
        ),
        &L014,
        words::US_NON_CONFORMITY,
    ),
    // D-US-08
    Rule::law(
        "us.seller-will-not-ship",
        &[
            US,
            Fact::Reason.is(r::OUT_OF_STOCK | r::PRICE_ERROR | r::WILL_NOT_SELL),
        ],
        right(
            Right::Terminate,
            words::US_SELLER_WILL_NOT_SHIP_HEADLINE,
            words::US_SELLER_WILL_NOT_SHIP_THEN_HEADLINE,
        ),
        &L008,
        words::US_SELLER_WILL_NOT_SHIP,
    )
    .also(&[&L009]),
    // The seller's own wish after dispatch: nobody asked, and the contract stands
    Rule::law(
        "us.seller-has-dispatched",
        &[
            US,
            Fact::Channel.is(channel::SELLER),
            Fact::Parcel.is(p::WITH_CARRIER | p::DELIVERED),
            Fact::Reason.is(r::OUT_OF_STOCK | r::PRICE_ERROR | r::WILL_NOT_SELL),
        ],
        right(
            Right::Cure,
            words::US_SELLER_HAS_DISPATCHED_HEADLINE,
            words::US_SELLER_HAS_DISPATCHED_THEN_HEADLINE,
        ),
        &L015,
        words::US_SELLER_HAS_DISPATCHED,
    )
    .overrides(&["us.seller-will-not-ship"])
    .inferred(),
];

/// Clocks, periods and warnings that the law adds, whatever the marketplace.
pub static EFFECTS: &[Rule] = &[
    // D-US-03, -05
    Rule::law(
        "us.duty.delay-option",
        &[
            US,
            UNSHIPPED,
            PAYMENT_HELD,
            Fact::ShipTime.is(sh::NOT_PASSED),
            Fact::Answer.is(a::MAY_REFUSE | a::ACCEPT_ADVISED | a::UNSETTLED | a::REDIRECT),
        ],
        Yield::Duty {
            id: "delay-option-notice",
            due: Due::Clock(Clock::UsShip),
            limit: Some(words::US_DUTY_DELAY_OPTION_LIMIT),
            if_missed: Some(words::US_DUTY_DELAY_OPTION_IF_MISSED),
        },
        &L004,
        words::US_DUTY_DELAY_OPTION,
    )
    .also(&[&L003, &L005, &L006]),
    // D-US-04
    Rule::law(
        "us.duty.refund-unshipped",
        &[
            US,
            UNSHIPPED,
            PAYMENT_HELD,
            Fact::ShipTime.is(sh::PASSED | sh::MONTH_PASSED),
            Fact::DelayNoticeSent.no(),
        ],
        Yield::Duty {
            id: "refund-within-7-working-days",
            due: Due::Clock(Clock::UsRefundUnshipped),
            limit: Some(words::REFUND_LIMIT),
            if_missed: Some(words::REFUND_MISSED),
        },
        &L009,
        words::US_DUTY_REFUND_UNSHIPPED,
    )
    .also(&[&L008])
    .overrides(&[
        "us.duty.refund-will-not-ship",
        "us.duty.refund-seller-cancels",
    ]),
    // D-US-06
    Rule::law(
        "us.duty.refund-auto-cancelled",
        &[
            US,
            UNSHIPPED,
            PAYMENT_HELD,
            NOTICE,
            Fact::DelayConsent.is(dc::SILENT),
            Fact::RevisedDate.is(rd::LATER | rd::NONE),
            Fact::ShipTime.is(sh::MONTH_PASSED),
        ],
        Yield::Duty {
            id: "refund-within-7-working-days",
            due: Due::Clock(Clock::UsRefundAutoCancelled),
            limit: Some(words::REFUND_LIMIT),
            if_missed: Some(words::REFUND_MISSED),
        },
        &L009,
        words::US_DUTY_REFUND_AUTO_CANCELLED,
    )
    .also(&[&L006]),
    // D-US-07
    Rule::law(
        "us.duty.refund-new-date-passed",
        &[
            US,
            UNSHIPPED,
            PAYMENT_HELD,
            NOTICE,
            Fact::DelayConsent.is_not(dc::REFUSED),
            Fact::RevisedDate.is(rd::PASSED),
        ],
        Yield::Duty {
            id: "refund-within-7-working-days",
            due: Due::EndOfBusinessDay(When::DelayNewDate, 7, Calendar::Us),
            limit: Some(words::REFUND_LIMIT),
            if_missed: Some(words::REFUND_MISSED),
        },
        &L009,
        words::US_DUTY_REFUND_NEW_DATE_PASSED,
    )
    .also(&[&L007]),
    // D-US-05
    Rule::law(
        "us.duty.refund-on-cancelling",
        &[
            US,
            UNSHIPPED,
            PAYMENT_HELD,
            NOTICE,
            Fact::DelayConsent.is_not(dc::REFUSED),
            Fact::RevisedDate.is_not(rd::PASSED),
            Fact::Answer.is(a::MUST_ACCEPT),
        ],
        Yield::Duty {
            id: "refund-within-7-working-days",
            due: Due::Clock(Clock::UsRefundOnCancelling),
            limit: Some(words::CANCELLED_LIMIT),
            if_missed: Some(words::REFUND_MISSED),
        },
        &L009,
        words::US_DUTY_REFUND_ON_CANCELLING,
    )
    .also(&[&L005, &L008]),
    // D-US-05: the buyer answered the notice with a no
    Rule::law(
        "us.duty.refund-on-refusal",
        &[
            US,
            UNSHIPPED,
            PAYMENT_HELD,
            NOTICE,
            Fact::DelayConsent.is(dc::REFUSED),
        ],
        Yield::Duty {
            id: "refund-within-7-working-days",
            due: Due::EndOfBusinessDayAfterKnown(When::RequestedAt, When::Now, 7, Calendar::Us),
            limit: Some(words::CANCELLED_LIMIT),
            if_missed: Some(words::REFUND_MISSED),
        },
        &L009,
        words::US_DUTY_REFUND_ON_REFUSAL,
    )
    .also(&[&L008]),
    // D-US-08
    Rule::law(
        "us.duty.refund-will-not-ship",
        &[
            US,
            UNSHIPPED,
            Fact::Reason.is(r::OUT_OF_STOCK | r::PRICE_ERROR | r::WILL_NOT_SELL),
        ],
        Yield::Duty {
            id: "refund-within-7-working-days",
            due: SAYING_SO,
            limit: Some(words::WILL_NOT_SHIP_LIMIT),
            if_missed: Some(words::REFUND_MISSED),
        },
        &L009,
        words::WILL_NOT_SHIP_SAYS,
    )
    .also(&[&L008]),
    // D-US-08: whatever the shop's reason
    Rule::law(
        "us.duty.refund-seller-cancels",
        &[
            US,
            UNSHIPPED,
            Fact::Reason.is_not(r::OUT_OF_STOCK | r::PRICE_ERROR | r::WILL_NOT_SELL),
            Fact::Answer.is(a::SELLER_CANCELS),
        ],
        Yield::Duty {
            id: "refund-within-7-working-days",
            due: SAYING_SO,
            limit: Some(words::WILL_NOT_SHIP_LIMIT),
            if_missed: Some(words::REFUND_MISSED),
        },
        &L009,
        words::WILL_NOT_SHIP_SAYS,
    )
    .also(&[&L008]),
    // D-US-10
    Rule::law(
        "us.duty.return-of-faulty",
        &[
            US,
            Fact::Reason.is(FAULTY),
            SHIPPED,
            Fact::Parcel.is_not(p::COMING_BACK | p::BACK),
            Fact::Answer.is_not(a::MARKETPLACE_DECIDES),
        ],
        Yield::Duty {
            id: "bear-return-postage",
            due: Due::None,
            limit: None,
            if_missed: None,
        },
        &L014,
        words::US_DUTY_RETURN_OF_FAULTY,
    ),
    // D-US-10
    Rule::law(
        "us.duty.returned-faulty",
        &[
            US,
            Fact::Reason.is(FAULTY),
            Fact::Parcel.is(p::COMING_BACK | p::BACK),
            Fact::Answer.is_not(a::MARKETPLACE_DECIDES),
        ],
        Yield::Duty {
            id: "bear-return-postage",
            due: Due::None,
            limit: None,
            if_missed: None,
        },
        &L014,
        words::US_DUTY_RETURNED_FAULTY,
    ),
    // D-US-11
    Rule::law(
        "us.window.california-return",
        &[
            US,
            CALIFORNIA,
            Fact::MadeToOrder.no(),
            Fact::Perishable.no(),
            POLICY_NOT_SHOWN,
            Fact::Reason.is(NO_FAULT),
        ],
        Yield::Window {
            id: "california-return",
            from: Due::Start(When::OrderedAt),
            until: Due::EndOfDayAfter(When::OrderedAt, 30),
        },
        &L012,
        words::US_WINDOW_CALIFORNIA_RETURN,
    ),
    // L-US-011
    Rule::law(
        "us.warning.california-30-days",
        &[US, CALIFORNIA, UNSHIPPED],
        Yield::Warning("california-30-days"),
        &L011,
        words::US_WARNING_CALIFORNIA_30_DAYS,
    ),
    // D-US-09
    Rule::law(
        "us.warning.card-dispute",
        &[US, Fact::Reason.is(r::NOT_RECEIVED | r::LATE), SHIPPED],
        Yield::Warning("card-dispute"),
        &L021,
        words::US_WARNING_CARD_DISPUTE,
    )
    .inferred(),
    // D-US-13
    Rule::law(
        "us.warning.subscription",
        &[US, Fact::Subscription.yes()],
        Yield::Warning("subscription-cancellation"),
        &L019,
        words::US_WARNING_SUBSCRIPTION,
    )
    .also(&[&L010, &L017]),
    // D-US-02
    Rule::law(
        "us.keep.policy-shown",
        &[
            US,
            Fact::ReturnTerms.is(t::SHOWN_BOTH),
            Fact::Reason.is(NO_FAULT),
        ],
        Yield::Keep,
        &L012,
        words::US_KEEP_POLICY_SHOWN,
    )
    .also(&[&L013]),
    // D-US-01
    Rule::law(
        "us.unknown.offer",
        &[US, UNSHIPPED, Fact::Answer.is(a::MAY_REFUSE)],
        Yield::Unknown("us.offer-revocable"),
        &L015,
        words::US_UNKNOWN_OFFER,
    )
    .inferred(),
    // L-US-009
    Rule::law(
        "us.unknown.working-days",
        &[
            US,
            UNSHIPPED,
            Fact::ShipTime.is(sh::PASSED | sh::MONTH_PASSED),
        ],
        Yield::Unknown("us.working-days"),
        &L009,
        words::US_UNKNOWN_WORKING_DAYS,
    )
    .inferred(),
    // D-US-12
    Rule::law(
        "us.unknown.state-returns",
        &[
            US,
            POLICY_NOT_SHOWN,
            Fact::Reason.is(NO_FAULT),
            Fact::BuyerState.is_not(st::CALIFORNIA),
        ],
        Yield::Unknown("us.state-return-laws"),
        &L013,
        words::US_UNKNOWN_STATE_RETURNS,
    )
    .unsettled(),
    // D-US-10
    Rule::law(
        "us.unknown.louisiana",
        &[
            US,
            Fact::BuyerState.is(st::LOUISIANA),
            Fact::Reason.is(FAULTY),
        ],
        Yield::Unknown("us.louisiana"),
        &L014,
        words::US_UNKNOWN_LOUISIANA,
    )
    .unsettled(),
    // D-US-14, -15
    Rule::law(
        "us.unknown.common-law",
        &[US, Fact::Reason.is(MISTAKE | r::MINOR)],
        Yield::Unknown("us.state-common-law"),
        &L015,
        words::US_UNKNOWN_COMMON_LAW,
    )
    .also(&[&L016])
    .unsettled(),
    // L-US-023
    Rule::law(
        "us.unknown.reach",
        &[
            US,
            UNSHIPPED,
            Fact::ShipTime.is(sh::PASSED | sh::MONTH_PASSED),
        ],
        Yield::Unknown("us.reach-abroad"),
        &L023,
        words::US_UNKNOWN_REACH,
    )
    .inferred(),
];
