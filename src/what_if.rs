//! What would be answered if one more thing were said, or said otherwise: always asked of the Case, so
//! that everything that dates and facts imply is derived anew.

use crate::case::Case;
use crate::decide::Judge;
use crate::fact::Cond;
use crate::ladder::Outcome;

/// The outcome had the case said that a fact is one of these values; `None` where it would contradict
/// itself. What no key says outright is learned from the facts as they are.
pub(crate) fn if_so(case: &Case, judge: &Judge<'_>, cond: Cond) -> Option<Outcome> {
    let facts = match case.saying(cond) {
        Some(said) => case.stated_had(judge.rules, &said)?,
        None => case.facts.with(cond),
    };
    judge.outcome(facts)
}
