//! The answer where no rules of the marketplace have been entered yet: that, and nothing more.

use crate::common::sources::NOT_COVERED;
use crate::words::common as words;
use kotowari::decision::Verdict;
use kotowari::rule::{Follows, Rule, Yield};

/// One row that always holds.
pub static ANSWERS: &[Rule] = &[Rule::marketplace(
    "uncovered.marketplace",
    &[],
    Yield::Answer {
        verdict: Verdict::Unsettled,
        follows: Follows::Nothing,
        headline: words::UNCOVERED_MARKETPLACE_HEADLINE,
    },
    &NOT_COVERED,
    words::UNCOVERED_MARKETPLACE,
)
.unsettled()];
