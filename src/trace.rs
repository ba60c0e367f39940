//! How every row of the marketplace and of the buyer's law stood to the facts of a case.

use crate::decide::Tables;
use crate::decision::Step;
use crate::fact::{Fact, Facts, Match};
use crate::rule::Rule;

/// How every row stood to the facts of a case.
pub(crate) fn trace(facts: &Facts, tables: &Tables) -> Vec<Step> {
    let mut trace = Vec::new();
    for table in tables.all() {
        for rule in table.rows() {
            let mut regime = rule.when.iter().filter(|cond| cond.fact == Fact::Regime);
            if regime.all(|cond| facts.matches(*cond) != Match::Fails) {
                trace.push(step(rule, facts));
            }
        }
    }
    trace
}

fn step(rule: &'static Rule, facts: &Facts) -> Step {
    let outcome = facts.matches_all(rule.when);
    let mut because = Vec::new();
    for cond in rule.when {
        if outcome != Match::Fails || facts.matches(*cond) == Match::Fails {
            let known = facts.get(cond.fact);
            let name = cond.fact.goods_trait().unwrap_or(cond.fact.key());
            let value = cond.fact.name_of(known).unwrap_or("?");
            because.push([name, "=", value].concat());
        }
    }
    let outcome = match outcome {
        Match::Fails => "fails",
        Match::Holds => "holds",
        Match::Open => "open",
    };
    Step {
        rule: rule.id,
        outcome,
        because,
    }
}
