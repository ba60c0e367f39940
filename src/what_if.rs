//! What would be answered if one more thing were said, or said otherwise: always asked of the Case, so
//! that everything that dates and facts imply is derived anew.

use crate::case::Case;
use crate::decide::Bench;
use crate::decision::Verdict;
use crate::fact::Cond;
use crate::impossible;
use crate::rulebook::Rulebook;

/// The verdicts that a case comes to.
pub(crate) type Outcome = (Verdict, Option<Verdict>);

/// The outcome of a case as it is.
fn outcome(rules: &Rulebook, case: &Case) -> Outcome {
    let day = case.rulebook_day();
    let bench = Bench::of(rules, case.marketplace.mask, &day);
    bench.outcome(&case.facts)
}

/// The outcome had the case said that a fact is one of these values; `None` where it would contradict
/// itself. What no key says outright is learned from the facts as they are.
pub(crate) fn if_so(rules: &Rulebook, case: &Case, cond: Cond) -> Option<Outcome> {
    if let Some(said) = case.saying(cond) {
        return case
            .with(rules, &said)
            .ok()
            .map(|case| outcome(rules, &case));
    }
    let mut case = case.clone();
    case.facts.narrow(cond.fact, cond.allowed);
    if case.facts.get(cond.fact) == 0 || impossible::propagate(rules, &mut case.facts).is_err() {
        return None;
    }
    Some(outcome(rules, &case))
}
