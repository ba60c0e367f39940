//! What to do, click by click, what else can be done, and what to keep.

use kotowari::decision::{Decision, Ground, Note};
use kotowari::text::{Said, Text};

use crate::page::html::{Node, classed, el};
use crate::page::icons;
use crate::page::words as w;

use super::{View, lines, lines_of};

impl View<'_> {
    pub(super) fn steps(&self, decision: &Decision) -> Option<Node> {
        let parts = [
            self.deadlines(decision),
            self.warnings(decision),
            self.clicks(&decision.steps),
            self.keep(&decision.keep),
            self.alternatives(&decision.alternatives),
            self.advice("follow-up", w::FOLLOW_UP, &decision.follow_up),
            self.advice("prevention", w::PREVENTION, &decision.prevention),
        ];
        parts.iter().any(Option::is_some).then(|| {
            self.fold("steps", icons::POINTER, w::STEPS)
                .all(parts.into_iter().flatten())
        })
    }

    fn clicks(&self, steps: &[Said]) -> Option<Node> {
        (!steps.is_empty()).then(|| {
            let items = steps.iter().map(|step| el("li").text(step.clone()));
            self.section("steps", w::CLICKS).with(el("ol").all(items))
        })
    }

    fn keep(&self, keep: &[Said]) -> Option<Node> {
        (!keep.is_empty()).then(|| {
            let section = self.section("keep", w::KEEP);
            self.folded(section, "ul", "notes", lines_of(keep), 3, w::KEEP_MORE)
        })
    }

    fn alternatives(&self, alternatives: &[Note]) -> Option<Node> {
        (!alternatives.is_empty()).then(|| {
            self.section("alternatives", w::ALTERNATIVES)
                .with(el("ul").all(lines(alternatives)))
        })
    }

    /// What to do another time or next, each with the kind of its source: practice is no rule.
    fn advice(&self, key: &'static str, title: Text, advice: &[Ground]) -> Option<Node> {
        (!advice.is_empty()).then(|| {
            let items = advice.iter().map(|one| {
                let tier = classed("small", "tier").text(self.t(w::tier(one.tier)));
                el("li")
                    .with(el("span").text(one.says.clone()))
                    .text(" ")
                    .with(tier)
            });
            self.section(key, title).with(el("ul").all(items))
        })
    }
}
