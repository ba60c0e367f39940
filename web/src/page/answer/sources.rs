//! The rows behind the answer with their sources, and the trace.

use kotowari::decision::{Decision, Ground, SourceLink};
use kotowari::text::listed;

use crate::page::html::{Node, classed, el};
use crate::page::icons;
use crate::page::words as w;

use super::View;

impl View<'_> {
    /// Each rule with where it comes from, how old that is and how sure.
    pub(super) fn sources(&self, decision: &Decision) -> Node {
        self.fold("sources", icons::BOOK, w::RULES)
            .with(
                classed("ol", "grounds")
                    .all(decision.grounds.iter().map(|ground| self.ground(ground))),
            )
            .with(self.trace(decision))
            .with(self.rulebook(decision))
    }

    fn ground(&self, ground: &Ground) -> Node {
        let link = |source: &SourceLink| {
            let web = source.url.starts_with("https://") || source.url.starts_with("http://");
            let link = if web {
                el("a")
                    .attr("href", source.url)
                    .attr("target", "_blank")
                    .attr("rel", "noopener noreferrer")
            } else {
                el("cite")
            };
            el("li").with(link.text(source.title))
        };
        let links = ground.sources.iter().map(link).collect();
        let seen = ground.seen_on.unwrap_or(self.t(w::UNDATED));
        el("li")
            .with(
                classed("p", "says")
                    .with(classed("span", "tag").text(self.t(w::layer(ground.layer))))
                    .with(el("span").text(ground.says.clone())),
            )
            .with(
                self.folded(
                    classed("div", "source"),
                    "ul",
                    "links",
                    links,
                    2,
                    w::SOURCES_MORE,
                )
                .with(el("span").text(self.t(w::tier(ground.tier))))
                .with(el("span").text(format!("{} {seen}", self.t(w::SEEN))))
                .with(el("span").text(format!(
                    "{} {}",
                    self.t(w::CONFIDENCE),
                    self.t(w::confidence(ground.confidence))
                )))
                .maybe(ground.stale.then(|| {
                    let why = ground.seen_on.map_or(w::UNDATED_STALE, |_| w::STALE);
                    classed("strong", "stale").text(self.t(why))
                })),
            )
    }

    /// How every rule stood to the facts. It is asked for when the disclosure is opened.
    fn trace(&self, decision: &Decision) -> Node {
        let head = [w::TRACE_RULE, w::TRACE_OUTCOME, w::TRACE_BECAUSE];
        let head =
            el("tr").all(head.map(|title| el("th").attr("scope", "col").text(self.t(title))));
        let steps = decision.trace.as_deref().unwrap_or_default();
        let rows = steps.iter().map(|step| {
            let because = listed(&mut step.because.iter().map(String::as_str));
            el("tr")
                .attr("class", format!("outcome-{}", step.outcome))
                .with(
                    el("th")
                        .attr("scope", "row")
                        .with(el("code").text(step.rule)),
                )
                .with(el("td").text(self.t(w::outcome(step.outcome))))
                .with(el("td").with(el("code").text(because)))
        });
        let table = classed("div", "scroll")
            .attr("tabindex", "0")
            .attr("role", "region")
            .attr("aria-label", self.t(w::TRACE))
            .with(
                el("table")
                    .with(el("thead").with(head))
                    .with(el("tbody").all(rows)),
            );
        classed("details", "part-trace")
            .key("trace")
            .with(
                el("summary")
                    .attr("data-do", "trace")
                    .text(self.t(w::TRACE)),
            )
            .maybe(decision.trace.is_some().then_some(table))
    }

    fn rulebook(&self, decision: &Decision) -> Node {
        classed("p", "rulebook").key("rulebook").text(format!(
            "{} {} · {}",
            self.t(w::RULEBOOK),
            decision.rulebook.version,
            decision.rulebook.as_of
        ))
    }
}
