//! The first screen: the verdict, the one open question, by when, and the seller's own cost.

use std::borrow::Cow;

use kotowari::decision::{Assumption, Decision, Duty, Question, Settled, Verdict};
use kotowari::text::Text;
use kotowari::value::Value;

use crate::page::clock::Clock;
use crate::page::fields;
use crate::page::html::{Node, classed, el};
use crate::page::icons::{self, icon};
use crate::page::refine;
use crate::page::state::PRICE;
use crate::page::words as w;

use super::{RECEIVED, View, name, tone};

/// Most answers to a question that stand open.
const MOST_REPLIES: usize = 3;

/// The first sentence without what it has in brackets: what there is room for on the first screen. The whole
/// stands in the fold.
fn first_sentence(says: &str) -> String {
    let (mut short, mut depth) = (String::new(), 0);
    let mut chars = says.chars().peekable();
    while let Some(c) = chars.next() {
        let spaced = chars.peek() == Some(&' ');
        if c == ';' && spaced {
            break;
        }
        depth += i32::from(c == '(');
        if depth == 0 {
            // Of the spaces on both sides of a bracket one stays, and none before a full stop.
            if matches!(c, ' ' | '.') && short.ends_with(' ') {
                short.pop();
            }
            short.push(c);
        }
        depth -= i32::from(c == ')');
        if c == '。' || c == '.' && spaced {
            break;
        }
    }
    short
}

/// The sentence without the words that stand above it already.
fn without<'a>(says: &'a str, name: &str) -> &'a str {
    let rest = says.strip_prefix(name);
    let rest = rest.and_then(|rest| rest.strip_prefix("。").or(rest.strip_prefix(". ")));
    rest.filter(|rest| !rest.is_empty()).unwrap_or(says)
}

impl View<'_> {
    pub(super) fn verdict(&self, decision: &Decision) -> Node {
        let question = decision.ask.first();
        let tone = tone(decision);
        let headline = if question.is_some() {
            decision.brief.as_ref()
        } else {
            decision.headline.as_ref()
        };
        let goes_on = decision.then.filter(|then| *then != decision.overall);
        let then = goes_on.map(|then| {
            let says = decision
                .then_headline
                .clone()
                .unwrap_or(Cow::Borrowed(self.t(w::verdict(then))));
            classed("p", "then")
                .with(classed("strong", "then-label").text(format!(
                    "{}: {}",
                    self.t(w::THEN),
                    self.t(w::verdict(then))
                )))
                .with(el("span").text(says))
        });
        // Its key is what it says: another verdict is another element, which comes in with a short motion.
        let name = name(self.state, decision);
        let head = classed("div", "verdict-head")
            .key(name)
            .with(icon(tone.drawing()))
            .with(
                classed("h2", "verdict-name")
                    .attr("tabindex", "-1")
                    .attr("data-focus", "")
                    .text(name),
            )
            .maybe(
                (!headline.is_empty())
                    .then(|| classed("p", "headline").text(without(headline, name).to_string())),
            )
            .maybe(then);
        let firm = (decision.verdict != Verdict::NeedFacts).then(|| {
            let settled = decision.settled;
            let class = if settled == Settled::Settled {
                "tag firm"
            } else {
                "tag"
            };
            classed("span", class).text(self.t(w::settled(settled)))
        });
        classed("div", tone.class())
            .key("verdict")
            .attr("data-verdict", decision.verdict.name())
            .attr("data-overall", decision.overall.name())
            .with(head)
            .maybe(question.map(|question| {
                classed("div", "fork")
                    .key("fork")
                    .with(self.question(question))
            }))
            .maybe(self.conditions(decision))
            .with(
                classed("div", "act")
                    .key("act")
                    .maybe(self.by_when(decision))
                    .maybe(self.cost(decision)),
            )
            .with(
                classed("p", "foot")
                    .key("foot")
                    .maybe(firm)
                    .with(classed("span", "disclaimer").text(self.t(w::DISCLAIMER))),
            )
    }

    /// What is taken for granted, each to be confirmed or denied: the answer is decided again in its place.
    fn conditions(&self, decision: &Decision) -> Option<Node> {
        // What the open question asks is not asked twice.
        let asked = decision.ask.first().map(|question| question.fact);
        let conditions = decision.assumed.iter();
        let conditions = conditions.filter(|one| Some(one.fact) != asked);
        let conditions: Vec<_> = conditions.map(|one| self.condition(one)).collect();
        (!conditions.is_empty()).then(|| {
            self.more("conditions", w::CONDITIONS, conditions.len())
                .attr("class", "conditions")
                .with(el("ul").all(conditions))
        })
    }

    fn condition(&self, condition: &Assumption) -> Node {
        let says = classed("span", "condition").text(condition.says.clone());
        let item = el("li").key(format!(
            "{}-{}",
            condition.fact,
            condition.goods_trait.unwrap_or_default()
        ));
        let given = condition.given.as_ref().map(|given| given.0.as_slice());
        let Some([(key, value)]) = given else {
            let row = fields::by_fact(condition.fact, true, self.state.at())
                .map(|field| refine::row(self.state, self.outcome, field, "if-"));
            return item.with(says).maybe(row);
        };
        let reply = |value: String, text: Text| {
            classed("button", "reply")
                .attr("type", "button")
                .attr("data-do", "reply")
                .attr("data-fact", *key)
                .attr("data-trait", condition.goods_trait.unwrap_or_default())
                .attr("data-value", value)
                .text(self.t(text))
        };
        let (yes, no) = match value {
            Value::Bool(yes) => (format!("{yes}"), Some(format!("{}", !yes))),
            _ if condition.goods_trait.is_some() => ("false".into(), Some("true".into())),
            Value::List(values) => {
                let values: Vec<String> = values.iter().map(Value::shown).collect();
                (values.join("|"), None)
            }
            other => (other.shown(), None),
        };
        item.with(says).with(
            classed("span", "pair")
                .with(reply(yes, w::CONFIRM))
                .maybe(no.map(|no| reply(no, w::DENY))),
        )
    }

    /// The last moment to act, as a time on the seller's clock, and what silence does.
    fn by_when(&self, decision: &Decision) -> Option<Node> {
        let dated = decision.duties.iter().filter(|duty| duty.due.is_some());
        let first = dated.min_by_key(|duty| duty.due.as_deref().and_then(Clock::instant));
        let duty = first.or(decision.duties.first());
        let silence = duty
            .and_then(|duty| duty.if_missed.clone())
            .or_else(|| decision.consequences.first().map(|one| one.says.clone()));
        let silence = silence.map(|says| {
            classed("p", "missed")
                .with(classed("strong", "label").text(format!("{}: ", self.t(w::SILENCE))))
                .text(first_sentence(&says))
        });
        let moment = duty.map(|duty| {
            let when = self.limit(duty);
            classed("div", "due")
                .with(when)
                .with(classed("p", "duty").text(first_sentence(&duty.says)))
        });
        // One question at a time; what is being typed stays.
        let typed = !self.state.typed(RECEIVED).is_empty();
        let open = |duty: &&Duty| {
            typed || (decision.ask.is_empty() && duty.due.is_none() && duty.limit.is_some())
        };
        let asked = duty.filter(open).and_then(|duty| self.clocked(duty));
        (moment.is_some() || silence.is_some()).then(|| {
            classed("div", "row by-when")
                .key("by-when")
                .with(icon(icons::CLOCK))
                .with(
                    classed("div", "row-words")
                        .maybe(moment)
                        .maybe(asked)
                        .maybe(silence),
                )
        })
    }

    /// When the request came, where that alone makes a time on the clock of this duty.
    fn clocked(&self, duty: &Duty) -> Option<Node> {
        let field = fields::find(RECEIVED, self.state.at())?;
        let typed = !self.state.typed(field.path).is_empty();
        (typed || self.state.dates(duty.id, field)).then(|| {
            refine::named_row(
                self.state,
                self.outcome,
                field,
                "when-",
                Some(self.t(w::RECEIVED)),
            )
        })
    }

    /// What the seller bears under the verdict, and under the other course; where the price would tell, its field.
    fn cost(&self, decision: &Decision) -> Option<Node> {
        let money = decision.money.as_ref();
        let told = money
            .filter(|money| money.seller_cost.low.is_some() || money.seller_cost.high.is_some());
        let typed = !self.state.typed(PRICE).is_empty();
        let price = self
            .state
            .offered(PRICE)
            .filter(|_| typed || (told.is_none() && decision.verdict != Verdict::NeedFacts));
        let name = (!typed).then(|| self.t(w::COST_ENTER));
        let row =
            price.map(|price| refine::named_row(self.state, self.outcome, price, "cost-", name));
        let words = classed("div", "row-words");
        let words = match told.or(money.filter(|_| typed || row.is_none())) {
            None if row.is_none() => return None,
            None => words,
            Some(money) => words
                .with(classed("span", "label").text(self.t(w::COST)))
                .with(classed("strong", "sum").text(self.cost_of(money)))
                .maybe(money.otherwise.as_deref().map(|other| {
                    classed("span", "other").text(format!(
                        "{}: {}",
                        self.t(w::course(other.course)),
                        self.cost_of(other)
                    ))
                })),
        };
        Some(
            classed("div", "row cost")
                .key("cost")
                .with(icon(icons::COINS))
                .with(words.maybe(row)),
        )
    }

    /// A question with its answers as buttons, or with the field that settles it.
    pub(super) fn question(&self, question: &Question) -> Node {
        let id = match question.goods_trait {
            Some(kind) => format!("ask-{}-{kind}", question.fact),
            None => format!("ask-{}", question.fact),
        };
        let asked = classed("div", "asked").key(id.clone());
        let derived = question
            .options
            .iter()
            .any(|option| option.value == "true" || option.value == "false");
        if let Some(field) = fields::by_fact(question.fact, derived, self.state.at()) {
            let says = Some(question.says.as_ref());
            return asked.with(refine::named_row(
                self.state,
                self.outcome,
                field,
                "ask-",
                says,
            ));
        }
        let asked = asked
            .attr("role", "group")
            .attr("aria-labelledby", id.clone())
            .with(
                classed("p", "asked-words")
                    .attr("id", id)
                    .text(question.says.clone()),
            );
        let buttons = question.options.iter().map(|option| {
            let would = question
                .would_decide
                .get(option.value)
                .filter(|verdict| *verdict != Verdict::NeedFacts);
            classed("button", "reply")
                .attr("type", "button")
                .attr("data-do", "reply")
                .attr("data-fact", question.fact)
                .attr("data-trait", question.goods_trait.unwrap_or(""))
                .attr("data-value", option.value)
                .with(classed("span", "reply-name").text(option.says.clone()))
                .maybe(would.map(|verdict| {
                    classed("span", "would")
                        .with(icon(icons::tone(verdict).drawing()))
                        .with(el("span").text(self.label(verdict)))
                }))
        });
        let class = if question.options.len() == 2 {
            "replies two"
        } else {
            "replies"
        };
        self.folded(
            asked,
            "div",
            class,
            buttons.collect(),
            MOST_REPLIES,
            w::REPLIES_MORE,
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_sentence_is_cut_at_its_end_and_without_its_brackets() {
        for (whole, short) in [
            (
                "返金してください(送料は除く)。期限は14日です。",
                "返金してください。",
            ),
            ("Pay back (all of it). Soon.", "Pay back."),
            (
                "They set no time; a dispute may follow.",
                "They set no time",
            ),
            ("Ship (or cancel) today (JST). Or", "Ship today."),
            ("24時間以内", "24時間以内"),
        ] {
            assert_eq!(first_sentence(whole), short);
        }
    }
}
