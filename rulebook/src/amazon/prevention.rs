//! What would have prevented a request, as far as Amazon's own text says so; and the practice of one article.

use super::*;
use crate::amazon::sources::*;
use crate::words::amazon as words;
use kotowari::fact::returned_condition as rc;

/// Every row.
pub static EFFECTS: &[Rule] = &[
    Rule::marketplace(
        "amazon.prevention.auto-cancel-window",
        &[
            MFN,
            only(m::AMAZON_US),
            Fact::Channel.is(BUTTON),
            Fact::OrderStatus.is_not(s::SHIP_CONFIRMED),
        ],
        Yield::Prevention,
        &A003,
        words::AMAZON_PREVENTION_AUTO_CANCEL_WINDOW,
    ),
    Rule::marketplace(
        "amazon.prevention.confirm-in-time",
        &[MFN, Fact::OrderStatus.is(s::SHIP_DATE_PASSED)],
        Yield::Prevention,
        &A023,
        words::AMAZON_PREVENTION_CONFIRM_IN_TIME,
    ),
    Rule::marketplace(
        "amazon.prevention.protected-label",
        &[
            MFN,
            only(m::AMAZON_US | m::AMAZON_CA),
            Fact::Reason.is(r::NOT_RECEIVED),
        ],
        Yield::Prevention,
        &A079,
        words::AMAZON_PREVENTION_PROTECTED_LABEL,
    ),
    Rule::marketplace(
        "amazon.prevention.photo-of-return",
        &[
            MFN,
            only(m::AMAZON_US),
            Fact::Parcel.is(p::BACK),
            Fact::ReturnedCondition.is(rc::USED_OR_DAMAGED | rc::INCOMPLETE | rc::DIFFERENT_ITEM),
        ],
        Yield::Prevention,
        &A064,
        words::AMAZON_PREVENTION_PHOTO_OF_RETURN,
    ),
    Rule::practice(
        "amazon.prevention.subscription",
        &[Fact::Subscription.yes(), Fact::Reason.is(r::CHANGE_OF_MIND)],
        Yield::Prevention,
        &A141,
        words::AMAZON_PREVENTION_SUBSCRIPTION,
    ),
];
