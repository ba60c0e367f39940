//! Subscribe & Save (定期おトク便): who can stop what, and when (D-17 to D-19).

use super::*;
use crate::amazon::sources::*;
use crate::words::amazon as words;
use kotowari::fact::BEFORE_DISPATCH;
use kotowari::fact::answer as a;
use kotowari::timeline::{Due, When};

/// The answers where a subscription, not an order, is to be stopped.
pub static ANSWERS: &[Rule] = &[
    // D-17
    Rule::marketplace(
        "amazon.subscription.stop",
        &[
            FBA,
            only(m::AMAZON_JP | m::AMAZON_US | m::AMAZON_UK),
            Fact::Subscription.yes(),
            Fact::OrderStatus.is_not(s::SHIP_CONFIRMED),
            Fact::Parcel.is(p::NOT_STARTED),
            Fact::Channel.is(c::MESSAGE),
        ],
        says(Verdict::Redirect, words::STOP),
        &A140,
        words::STOP_SAYS,
    )
    .also(&[&A136, &A137, &A139, &A101])
    .inferred()
    .overrides(&["amazon.fba.*"]),
    Rule::marketplace(
        "amazon.subscription.stop-elsewhere",
        &[
            FBA,
            except(m::AMAZON_JP | m::AMAZON_US | m::AMAZON_UK),
            Fact::Subscription.yes(),
            Fact::OrderStatus.is_not(s::SHIP_CONFIRMED),
            Fact::Parcel.is(p::NOT_STARTED),
            Fact::Channel.is(c::MESSAGE),
        ],
        says(Verdict::Redirect, words::STOP),
        &A136,
        words::STOP_SAYS,
    )
    .also(&[&A140])
    .inferred()
    .overrides(&["amazon.fba.*"]),
    // The buyer is on that page already
    Rule::marketplace(
        "amazon.subscription.stopped",
        &[
            FBA,
            Fact::Subscription.yes(),
            Fact::OrderStatus.is_not(s::SHIP_CONFIRMED),
            Fact::Parcel.is(p::NOT_STARTED),
            Fact::Channel.is(c::SUBSCRIPTION_PAGE),
        ],
        says(Verdict::Redirect, words::STOPPED),
        &A140,
        words::STOP_SAYS,
    )
    .also(&[&A136, &A139])
    .inferred()
    .overrides(&["amazon.fba.*"]),
    // D-17 for seller-fulfilled subscriptions (US since 2024-06-27)
    Rule::marketplace(
        "amazon.subscription.stop-seller-fulfilled",
        &[
            MFN,
            Fact::OrderStatus.is(PENDING | UNCONFIRMED),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::Channel.is(c::SUBSCRIPTION_PAGE),
        ],
        says(Verdict::Redirect, words::STOPPED),
        &A136,
        words::STOP_SAYS,
    )
    .also(&[&A138, &A140])
    .inferred()
    .overrides(&["amazon.cancel.*"]),
    Rule::marketplace(
        "amazon.subscription.stop-seller-fulfilled-by-message",
        &[
            MFN,
            Fact::Subscription.yes(),
            Fact::OrderStatus.is(PENDING | UNCONFIRMED),
            Fact::Parcel.is(p::NOT_STARTED),
            Fact::Channel.is(c::MESSAGE),
            Fact::Reason.is(r::CHANGE_OF_MIND | r::ORDERED_BY_MISTAKE | r::DUPLICATE),
        ],
        says(Verdict::Redirect, words::STOP),
        &A136,
        words::STOP_SAYS,
    )
    .also(&[&A138, &A140, &A008, &A101])
    .inferred()
    .overrides(&["amazon.cancel.*"]),
];

/// What goes with a subscription.
pub static EFFECTS: &[Rule] = &[
    Rule::marketplace(
        "amazon.steps.subscription",
        &[
            Fact::Subscription.yes(),
            Fact::Channel.is_not(c::SUBSCRIPTION_PAGE),
            Fact::Answer.is(a::REDIRECT),
            Fact::Marketplace.is(m::AMAZON_JP),
        ],
        Yield::Steps(&[
            words::AMAZON_STEPS_SUBSCRIPTION_STEP_1,
            words::AMAZON_STEPS_SUBSCRIPTION_STEP_2,
        ]),
        &A140,
        words::AMAZON_STEPS_SUBSCRIPTION,
    )
    .also(&[&A139]),
    Rule::marketplace(
        "amazon.steps.subscription-abroad",
        &[
            Fact::Subscription.yes(),
            Fact::Channel.is_not(c::SUBSCRIPTION_PAGE),
            Fact::Answer.is(a::REDIRECT),
            except(m::AMAZON_JP),
        ],
        Yield::Steps(&[
            words::AMAZON_STEPS_SUBSCRIPTION_ABROAD_STEP_1,
            words::AMAZON_STEPS_SUBSCRIPTION_ABROAD_STEP_2,
        ]),
        &A136,
        words::AMAZON_STEPS_SUBSCRIPTION_ABROAD,
    )
    .also(&[&A140]),
    Rule::marketplace(
        "amazon.steps.subscription-stopped",
        &[
            Fact::Channel.is(c::SUBSCRIPTION_PAGE),
            Fact::Answer.is(a::REDIRECT),
        ],
        Yield::Steps(&[words::AMAZON_STEPS_SUBSCRIPTION_STEP_1]),
        &A140,
        words::AMAZON_STEPS_SUBSCRIPTION,
    )
    .also(&[&A136]),
    Rule::practice(
        "amazon.alternative.skip",
        &[Fact::Subscription.yes()],
        Yield::Alternative("skip-or-interval"),
        &A139,
        words::AMAZON_ALTERNATIVE_SKIP,
    )
    .also(&[&A136]),
    Rule::marketplace(
        "amazon.subscription.next-is-an-order",
        &[
            Fact::Subscription.yes(),
            MFN,
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::Answer.is_not(a::REDIRECT | a::NEED_FACTS),
        ],
        Yield::Warning("subscription-goes-on"),
        &A136,
        words::AMAZON_SUBSCRIPTION_NEXT_IS_AN_ORDER,
    )
    .also(&[&A140])
    .inferred(),
    Rule::marketplace(
        "amazon.subscription.delivery-under-way",
        &[
            Fact::Subscription.yes(),
            Fact::Parcel.is_not(p::NOT_STARTED),
        ],
        Yield::Warning("delivery-under-way"),
        &A139,
        words::AMAZON_SUBSCRIPTION_DELIVERY_UNDER_WAY,
    )
    .inferred(),
    Rule::marketplace(
        "amazon.duty.next-dispatch",
        &[
            Fact::Subscription.yes(),
            Fact::Channel.is_not(c::SUBSCRIPTION_PAGE),
            Fact::Answer.is(a::REDIRECT),
        ],
        Yield::Consequence {
            id: "next-subscription-delivery",
            at: Due::Start(When::NextDispatch),
            hurts: Hurts::Buyer,
        },
        &A136,
        words::AMAZON_DUTY_NEXT_DISPATCH,
    ),
    Rule::marketplace(
        "amazon.unknown.subscription-cut-off",
        &[Fact::Subscription.yes()],
        Yield::Unknown("amazon.subscription-cut-off"),
        &A139,
        words::AMAZON_UNKNOWN_SUBSCRIPTION_CUT_OFF,
    )
    .unsettled(),
    Rule::marketplace(
        "amazon.unknown.subscription-order",
        &[Fact::Subscription.yes(), MFN],
        Yield::Unknown("amazon.subscription-stop-after-order"),
        &A136,
        words::AMAZON_UNKNOWN_SUBSCRIPTION_ORDER,
    )
    .unsettled(),
    Rule::practice(
        "amazon.practice.subscription-figures",
        &[Fact::Subscription.yes(), Fact::Answer.is_not(a::NEED_FACTS)],
        Yield::Prevention,
        &A141,
        words::AMAZON_PRACTICE_SUBSCRIPTION_FIGURES,
    )
    .unsettled(),
];
