//! Why: what would turn the answer, warnings, windows, duties and what silence does.

use kotowari::decision::{Consequence, Decision, Duty, Flip};

use crate::page::html::{Node, classed, el};
use crate::page::icons::{self, icon};
use crate::page::timeline;
use crate::page::words as w;

use super::{View, lines, lines_of};

impl View<'_> {
    /// What would turn the answer, what else is asked, and what nobody knows.
    pub(super) fn why(&self, decision: &Decision) -> Option<Node> {
        let rest = decision.ask.get(1..).unwrap_or_default();
        let asked = (!rest.is_empty()).then(|| {
            self.section("ask", w::ASK_MORE)
                .all(rest.iter().map(|question| self.question(question)))
        });
        let law = decision.law.says.as_ref().map(|says| {
            classed("p", "law")
                .key("law")
                .with(classed("span", "tag").text(self.t(w::LAW)))
                .with(el("span").text(says.clone()))
                .maybe(
                    decision
                        .law
                        .until
                        .as_ref()
                        .map(|until| self.when(until, None, true)),
                )
        });
        let grounds = decision
            .grounds
            .iter()
            .filter(|ground| Some(&ground.says) != decision.law.says.as_ref());
        let reasons = lines_of(grounds.map(|ground| &ground.says));
        let unknowns = (!decision.unknowns.is_empty()).then(|| {
            let notes = lines(&decision.unknowns);
            let section = self.section("unknowns", w::UNKNOWNS);
            self.folded(section, "ul", "notes", notes, 2, w::UNKNOWNS_MORE)
        });
        let any = !reasons.is_empty() || law.is_some() || asked.is_some() || unknowns.is_some();
        (any || !decision.flips.is_empty()).then(|| {
            self.fold("why", icons::FORK, w::WHY)
                .maybe(
                    (!reasons.is_empty())
                        .then(|| classed("ul", "reasons").key("reasons").all(reasons)),
                )
                .maybe(law)
                .maybe(self.flips(decision))
                .maybe(asked)
                .maybe(unknowns)
        })
    }

    fn flips(&self, decision: &Decision) -> Option<Node> {
        (!decision.flips.is_empty()).then(|| {
            let flip = |flip: &Flip| {
                el("li")
                    .with(icon(icons::tone(flip.verdict).drawing()))
                    .with(el("span").text(flip.says.clone()))
            };
            let flips = decision.flips.iter().map(flip).collect();
            let section = self.section("flips", w::FLIPS);
            self.folded(section, "ul", "flips", flips, 3, w::FLIPS_MORE)
        })
    }

    pub(super) fn warnings(&self, decision: &Decision) -> Option<Node> {
        (!decision.warnings.is_empty()).then(|| {
            let notes = lines(&decision.warnings);
            let section = self.section("warnings", w::WARNINGS);
            self.folded(section, "ul", "notes", notes, 2, w::WARNINGS_MORE)
        })
    }

    pub(super) fn deadlines(&self, decision: &Decision) -> Option<Node> {
        let nothing = decision.duties.is_empty()
            && decision.consequences.is_empty()
            && decision.windows.is_empty();
        (!nothing).then(|| {
            let duties = decision.duties.iter().map(|duty| self.duty(duty));
            let windows = decision.windows.iter().map(|span| {
                let until = span
                    .until
                    .as_ref()
                    .map(|until| self.when(until, span.until_local.as_deref(), true));
                el("li")
                    .with(el("span").text(span.says.clone()))
                    .maybe(until)
            });
            self.section("deadlines", w::TIMELINE)
                .maybe(timeline::picture(self.state, decision))
                .maybe((!decision.duties.is_empty()).then(|| classed("ol", "duties").all(duties)))
                .maybe((!decision.consequences.is_empty()).then(|| {
                    let silence = decision
                        .consequences
                        .iter()
                        .map(|one| self.consequence(one));
                    let section = classed("div", "silence").with(el("h4").text(self.t(w::SILENCE)));
                    self.folded(
                        section,
                        "ul",
                        "notes",
                        silence.collect(),
                        2,
                        w::SILENCE_MORE,
                    )
                }))
                .maybe((!decision.windows.is_empty()).then(|| {
                    classed("div", "windows")
                        .with(el("h4").text(self.t(w::WINDOWS)))
                        .with(el("ul").all(windows))
                }))
        })
    }

    /// The time limit of a duty, on the clock where there is one.
    pub(super) fn limit(&self, duty: &Duty) -> Node {
        match (&duty.due, &duty.limit) {
            (Some(due), _) => self.when(due, duty.due_local.as_deref(), true),
            (None, Some(limit)) => classed("span", "when").with(el("strong").text(limit.clone())),
            (None, None) => classed("span", "when").with(el("span").text(self.t(w::NO_DUE))),
        }
    }

    fn duty(&self, duty: &Duty) -> Node {
        el("li")
            .with(self.limit(duty))
            .with(classed("span", "duty").text(duty.says.clone()))
            .maybe(duty.if_missed.as_ref().map(|missed| {
                classed("span", "missed").text(format!("{}{}", self.t(w::IF_MISSED), &**missed))
            }))
    }

    fn consequence(&self, one: &Consequence) -> Node {
        el("li")
            .maybe(
                one.at
                    .as_ref()
                    .map(|at| self.when(at, one.at_local.as_deref(), false)),
            )
            .with(el("span").text(one.says.clone()))
    }
}
