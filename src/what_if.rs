//! What would be answered if one more thing were said, or said otherwise: always asked of the Case, so
//! that everything that dates and facts imply is derived anew.

use crate::case::Case;
use crate::decide::{Bench, Tables};
use crate::decision::Verdict;
use crate::fact::Cond;
use crate::rules::impossible;

/// The verdicts that a case comes to.
pub(crate) type Outcome = (Verdict, Option<Verdict>);

/// The outcome of a case as it is.
fn outcome(case: &Case) -> Outcome {
    let day = case.rulebook_day();
    let bench = Bench {
        tables: Tables::of(case.marketplace.mask),
        day: &day,
    };
    bench.outcome(&case.facts)
}

/// The outcome had the case said that a fact is one of these values; `None` where it would contradict
/// itself. What no key says outright is learned from the facts as they are.
pub(crate) fn if_so(case: &Case, cond: Cond) -> Option<Outcome> {
    if let Some(said) = case.saying(cond) {
        return case.with(&said).ok().map(|case| outcome(&case));
    }
    let mut case = case.clone();
    case.facts.narrow(cond.fact, cond.allowed);
    if case.facts.get(cond.fact) == 0 || impossible::propagate(&mut case.facts).is_err() {
        return None;
    }
    Some(outcome(&case))
}
