//! The answer where no rules of the marketplace have been entered yet: that, and nothing more.

use crate::common::sources::NOT_COVERED;
use kotowari::decision::Verdict;
use kotowari::rule::{Follows, Rule, Yield};
use kotowari::text::text;

/// One row that always holds.
pub static ANSWERS: &[Rule] = &[Rule::marketplace(
    "uncovered.marketplace",
    &[],
    Yield::Answer {
        verdict: Verdict::Unsettled,
        follows: Follows::Nothing,
        headline: text(
            "このマーケットプレイスのルールはまだ収録していません。公式ヘルプを確認し、迷うときは受けるのが安全です。",
            "The rules of this marketplace are not in the rulebook yet. Check its official help; when in doubt, accept.",
        ),
    },
    &NOT_COVERED,
    text(
        "このマーケットプレイスのルールは、まだこの一覧にありません。",
        "The rules of this marketplace have not been entered yet.",
    ),
)
.unsettled()];
