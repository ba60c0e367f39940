//! Jurisdictions whose law has not been entered: nothing is certain, and nothing is refused lightly.

use crate::common::sources::NOT_COVERED;
use kotowari::fact::{Cond, Fact, regime};
use kotowari::rule::{Right, Rule, Yield};
use kotowari::rulebook::Law;
use kotowari::text::text;

/// Everything that can be said.
pub const LAW: Law = Law {
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
        Yield::Right {
            right: Right::Unsettled,
            headline: text(
                "購入者の国の消費者法はまだ収録していません。断る前に確認し、迷うときは受けるのが安全です。",
                "The consumer law of the buyer's country is not in the rulebook yet. Check before refusing; accepting is the safe course.",
            ),
            then_headline: text(
                "購入者の国の法律がまだ収録されていないため、返品を断れるかは決められません。",
                "Whether a return may be refused cannot be told: the law of the buyer's country is not in the rulebook yet.",
            ),
        },
        &NOT_COVERED,
        text(
            "日本・アメリカ・EU・イギリス以外にお住まいの購入者には、その国の消費者法が適用されます(特定商取引法は国外の購入者には適用されません)。",
            "A buyer outside Japan, the USA, the EU and the UK is protected by the law of that country; Japanese mail-order law does not apply to sales abroad.",
        ),
    )
    .unsettled()
}
