//! Jurisdictions whose law has not been entered: nothing is certain, and nothing is refused lightly.

use super::right;
use crate::common::sources::NOT_COVERED;
use crate::words::law as words;
use kotowari::fact::{Cond, Fact, regime};
use kotowari::rule::{Right, Rule};
use kotowari::rulebook::Law;

/// Everything that can be said.
pub const LAW: Law = Law {
    name: "",
    regimes: regime::OTHER,
    asks_no_reason: false,
    withdrawals: WITHDRAWALS,
    claims: CLAIMS,
    effects: &[],
};

/// One row for every buyer outside the laws covered.
pub static WITHDRAWALS: &[Rule] = &[uncovered("law.uncovered.withdrawal")];

/// The same for claims.
pub static CLAIMS: &[Rule] = &[uncovered("law.uncovered.claim")];

const UNCOVERED: &[Cond] = &[Fact::Regime.is(regime::OTHER)];

const fn uncovered(id: &'static str) -> Rule {
    Rule::law(
        id,
        UNCOVERED,
        right(
            Right::Unsettled,
            words::UNCOVERED_SAYS,
            words::UNCOVERED_RETURN_HEADLINE,
        ),
        &NOT_COVERED,
        words::UNCOVERED_ELSEWHERE,
    )
    .unsettled()
}
