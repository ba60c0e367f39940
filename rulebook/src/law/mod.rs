//! Consumer law, one folder a jurisdiction: the floor under every answer.

/// Goods that a consumer who received them may send back to a trader without a reason, in the EU and the UK alike: the
/// law (`EU`), and what else has to be so.
macro_rules! returnable {
    ($law:expr, $($more:expr),+ $(,)?) => {
        &[
            $law,
            Fact::Reason.is(NO_FAULT),
            RECEIVED,
            NOT_PERSONALISED,
            NOT_DIGITAL,
            NOT_SERVICE,
            NOT_PERISHABLE,
            CONSUMER,
            TRADER,
            $($more),+
        ]
    };
}

mod distance;
pub mod eu;
pub mod jp;
pub mod uk;
pub mod uncovered;
pub mod us;

use kotowari::fact::{BEFORE_DISPATCH, Fact, parcel as p, reason as r, regime};
use kotowari::rule::{Deadline, Right, Yield};
use kotowari::rulebook::Law;
use kotowari::text::Text;
use kotowari::timeline::{Clock, Due, When};

/// Nobody is at fault: the buyer no longer wants it.
const CHANGE: u32 = r::CHANGE_OF_MIND
    | r::WRONG_ADDRESS
    | r::UNSUITABLE_CONTENT
    | r::IMPORT_CHARGES
    | r::BUYER_UNREACHABLE;
const MISTAKE: u32 = r::ORDERED_BY_MISTAKE | r::DUPLICATE;
const NO_FAULT: u32 = CHANGE | MISTAKE;
/// Reasons that a withdrawal does not need: nobody is at fault, the buyer is a minor, or it is late.
const WITHDRAWN: u32 = NO_FAULT | r::MINOR | r::LATE;
const FAULTY: u32 = r::DEFECTIVE | r::NOT_AS_DESCRIBED | r::WRONG_ITEM | r::MISSING_PART;

const NOT_ARRIVED: u32 = BEFORE_DISPATCH | p::WITH_CARRIER;

const fn right(right: Right, headline: Text, then_headline: Text) -> Yield {
    ending(&[], right, headline, then_headline)
}

/// A right that ends with a day.
const fn ending(
    until: &'static [Deadline],
    right: Right,
    headline: Text,
    then_headline: Text,
) -> Yield {
    Yield::Right {
        right,
        until,
        headline,
        then_headline,
    }
}

/// In the EU and the UK: 14 days after the buyer declared the withdrawal.
const DECLARED_14: Due = Due::EndOfDayAfter(When::RequestedAt, 14);

/// For the refund after a withdrawal (L-EU-006, L-UK-004): in the UK, once the goods were sent, 14 days after they are on
/// their way back. In the USA by what ended the order before dispatch (L-US-009).
pub static REFUND_BY: &[Deadline] = &[
    Deadline::given(&[Fact::Regime.is(regime::EU)], DECLARED_14),
    us::REFUND_BY[0],
    us::REFUND_BY[1],
    us::REFUND_BY[2],
    us::REFUND_BY[3],
    us::REFUND_BY[4],
    us::REFUND_BY[5],
    us::REFUND_BY[6],
    Deadline::given(
        &[
            Fact::Regime.is(regime::UK),
            Fact::Parcel.is(BEFORE_DISPATCH),
        ],
        DECLARED_14,
    ),
    Deadline::given(
        &[Fact::Regime.is(regime::UK)],
        Due::Clock(Clock::UkRefundAfterReturn),
    ),
];

/// For sending the goods back (L-EU-008, L-UK-005).
pub static SEND_BACK_BY: &[Deadline] = &[Deadline::always(DECLARED_14)];

/// The law of each country, or group of them.
pub static LAWS: &[Law] = &[jp::LAW, us::LAW, eu::LAW, uk::LAW, uncovered::LAW];
