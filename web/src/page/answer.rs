//! The answer: verdict first, then what to do about it, then why.

use std::borrow::Cow;

use kotowari::decision::{
    Consequence, Decision, Duty, Flip, Ground, Message, Metric, Money, Note, Question, Settled,
    SourceLink, Verdict,
};
use kotowari::money::in_words;
use kotowari::rate::Rate;
use kotowari::text::{Language, Said, Text, listed};

use super::clock::Clock;
use super::fields;
use super::html::{Node, classed, el};
use super::icons::{self, icon};
use super::refine;
use super::state::{Copied, Outcome, State};
use super::words as w;

/// The whole answer, or what keeps it from being given.
pub fn card(state: &State, outcome: &Outcome) -> Node {
    let card = classed("section", "answer").key("answer");
    let Some(decision) = &outcome.decision else {
        return card.with(problem(state, outcome));
    };
    let view = View {
        state,
        outcome,
        language: state.language,
    };
    card.with(view.verdict(decision))
        .maybe(view.ask(decision))
        .maybe(view.flips(decision))
        .maybe(view.deadlines(decision))
        .maybe(view.warnings(decision))
        .maybe(
            decision
                .money
                .as_ref()
                .map(|money| view.money(money, &decision.metrics)),
        )
        .maybe(
            decision
                .message
                .as_ref()
                .map(|message| view.message(message, &decision.alternatives)),
        )
        .maybe(view.steps(&decision.steps))
        .maybe(view.keep(&decision.keep))
        .with(view.rules(decision))
        .with(view.trace(decision))
        .with(view.rulebook(decision))
}

fn problem(state: &State, outcome: &Outcome) -> Node {
    let errors = outcome
        .refused
        .iter()
        .map(|error| el("li").text(error.message(state.rules.sentences(), state.language)));
    classed("div", "verdict shape-open")
        .key("verdict")
        .with(icon(icons::CAREFUL))
        .with(
            classed("div", "verdict-words").with(
                el("h2")
                    .attr("tabindex", "-1")
                    .attr("data-focus", "")
                    .text(state.rules.say(w::PROBLEM, state.language)),
            ),
        )
        .with(classed("ul", "plain").all(errors))
}

/// How a verdict is drawn: filled where the seller may simply say no, framed where something is owed
/// or still presumed, dashed where it is open.
fn shape(decision: &Decision) -> &'static str {
    match decision.overall {
        Verdict::MayRefuse if decision.assumed.is_empty() => "verdict shape-full",
        Verdict::NeedFacts | Verdict::Unsettled => "verdict shape-open",
        _ => "verdict shape-frame",
    }
}

/// The answer to the buyer's wish as a whole in a few words; a permission that rests on presumptions says
/// so in the same breath.
fn name(decision: &Decision) -> Text {
    match decision.overall {
        Verdict::MayRefuse if !decision.assumed.is_empty() => w::MAY_REFUSE_IF,
        verdict => w::verdict(verdict),
    }
}

fn lines(notes: &[Note]) -> Vec<Node> {
    let line = |note: &Note| el("li").text(note.says.clone());
    notes.iter().map(line).collect()
}

struct View<'a> {
    state: &'a State,
    outcome: &'a Outcome,
    language: Language,
}

impl View<'_> {
    fn t(&self, text: Text) -> &'static str {
        self.state.rules.say(text, self.language)
    }

    fn section(&self, key: &'static str, drawing: &'static str, title: Text) -> Node {
        el("section")
            .key(key)
            .attr("class", format!("part part-{key}"))
            .with(
                el("h3")
                    .with(icon(drawing))
                    .with(el("span").text(self.t(title))),
            )
    }

    fn verdict(&self, decision: &Decision) -> Node {
        let words = classed("div", "verdict-words")
            .with(
                classed("h2", "verdict-name")
                    .attr("tabindex", "-1")
                    .attr("data-focus", "")
                    .text(self.t(name(decision))),
            )
            .with(classed("p", "headline").text(decision.headline.clone()));
        let goes_on = decision.then.filter(|then| *then != decision.overall);
        let then = goes_on.map(|then| {
            let says = decision
                .then_headline
                .clone()
                .unwrap_or(Cow::Borrowed(self.t(w::verdict(then))));
            classed("p", "then")
                .with(icon(icons::verdict(then)))
                .with(classed("strong", "then-label").text(format!(
                    "{}: {}",
                    self.t(w::THEN),
                    self.t(w::verdict(then))
                )))
                .with(el("span").text(says))
        });
        let assumed = (!decision.assumed.is_empty()).then(|| {
            let conditions = decision
                .assumed
                .iter()
                .map(|one| el("li").text(one.says.clone()));
            classed("div", "provisional")
                .with(el("p").text(self.t(w::PROVISIONAL)))
                .with(el("ul").all(conditions))
        });
        let firm = (decision.verdict != Verdict::NeedFacts).then(|| {
            let settled = decision.settled;
            let class = if settled == Settled::Settled {
                "tag firm"
            } else {
                "tag"
            };
            classed("span", class).text(self.t(w::settled(settled)))
        });
        classed("div", shape(decision))
            .key("verdict")
            .attr("data-verdict", decision.verdict.name())
            .attr("data-overall", decision.overall.name())
            .with(icon(icons::verdict(decision.overall)))
            .with(words)
            .maybe(assumed)
            .maybe(then)
            .with(
                classed("p", "foot")
                    .maybe(firm)
                    .with(classed("span", "disclaimer").text(self.t(w::DISCLAIMER))),
            )
    }

    fn flips(&self, decision: &Decision) -> Option<Node> {
        (!decision.flips.is_empty()).then(|| {
            let flip = |flip: &Flip| {
                el("li")
                    .with(icon(icons::verdict(flip.verdict)))
                    .with(el("span").text(flip.says.clone()))
            };
            let flips = decision.flips.iter().map(flip).collect();
            let section = self.section("flips", icons::FORK, w::FLIPS);
            self.folded(section, "flips", flips, 3, w::FLIPS_MORE)
        })
    }

    /// A disclosure that says how much it holds.
    fn more(&self, key: &'static str, title: Text, count: usize) -> Node {
        el("details")
            .key(key)
            .with(el("summary").text(format!("{} ({count})", self.t(title))))
    }

    fn warnings(&self, decision: &Decision) -> Option<Node> {
        (!decision.warnings.is_empty()).then(|| {
            let notes = lines(&decision.warnings);
            let section = self.section("warnings", icons::CAREFUL, w::WARNINGS);
            self.folded(section, "notes", notes, 2, w::WARNINGS_MORE)
        })
    }

    /// Adds a list of which only the first few stand open.
    fn folded(
        &self,
        to: Node,
        class: &'static str,
        items: Vec<Node>,
        most: usize,
        more: Text,
    ) -> Node {
        // One item is no longer than the line that would hide it.
        let most = if items.len() == most + 1 {
            most + 1
        } else {
            most
        };
        let rest = items.len().saturating_sub(most);
        let mut items = items.into_iter();
        let first = classed("ul", class).all(items.by_ref().take(most));
        to.with(first).maybe((rest > 0).then(|| {
            self.more("rest", more, rest)
                .attr("class", "folded")
                .with(classed("ul", class).all(items))
        }))
    }

    fn deadlines(&self, decision: &Decision) -> Option<Node> {
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
            self.section("deadlines", icons::CLOCK, w::DEADLINE)
                .maybe((!decision.duties.is_empty()).then(|| classed("ol", "duties").all(duties)))
                .maybe((!decision.consequences.is_empty()).then(|| {
                    let silence = decision
                        .consequences
                        .iter()
                        .map(|one| self.consequence(one));
                    let section = classed("div", "silence").with(el("h4").text(self.t(w::SILENCE)));
                    self.folded(section, "notes", silence.collect(), 2, w::SILENCE_MORE)
                }))
                .maybe((!decision.windows.is_empty()).then(|| {
                    classed("div", "windows")
                        .with(el("h4").text(self.t(w::WINDOWS)))
                        .with(el("ul").all(windows))
                }))
        })
    }

    fn duty(&self, duty: &Duty) -> Node {
        let limit = duty.limit.clone();
        let when = match (&duty.due, limit) {
            (Some(due), _) => self.when(due, duty.due_local.as_deref(), true),
            (None, Some(limit)) => classed("span", "when").with(el("strong").text(limit)),
            (None, None) => classed("span", "when").with(el("span").text(self.t(w::NO_DUE))),
        };
        el("li")
            .with(when)
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

    /// An instant: in words, how long is left, and in the seller's own time where that differs.
    fn when(&self, instant: &str, local: Option<&str>, countdown: bool) -> Node {
        let clock = &self.state.clock;
        let until = match (self.language, countdown) {
            (Language::Ja, true) => "まで",
            _ => "",
        };
        // The seller's own time comes first; the marketplace's is named beside it.
        let foreign = clock.is_foreign(instant);
        let local = local.filter(|local| foreign && *local != instant);
        let zone = || {
            let home = self
                .state
                .place
                .and_then(|place| self.state.rules.marketplace(place.mask()));
            match home.filter(|home| Clock::is_in(instant, home.zone)) {
                Some(home) => self.t(w::zone(home.zone)).to_string(),
                None => format!("UTC{}", instant.get(19..).unwrap_or_default()),
            }
        };
        let left = match clock.remaining(instant, self.language) {
            Some(left) => left,
            None => self.t(w::OVERDUE).to_string(),
        };
        let time = |instant: &str| {
            el("time")
                .attr("datetime", instant.to_string())
                .text(clock.words(&self.state.rules, instant, self.language))
        };
        let first = match (local, foreign) {
            (Some(_), _) => format!("({})", self.t(w::YOUR_TIME)),
            (None, true) => format!("({})", zone()),
            (None, false) => String::new(),
        };
        classed("span", "when")
            .with(
                el("strong")
                    .with(time(local.unwrap_or(instant)))
                    .text(until),
            )
            .maybe((!first.is_empty()).then(|| classed("span", "zone").text(first)))
            .maybe((countdown && clock.is_believed()).then(|| classed("span", "left").text(left)))
            .maybe(local.map(|_| {
                classed("span", "local")
                    .text(format!("{} ", zone()))
                    .with(time(instant))
            }))
    }

    fn money(&self, money: &Money, metrics: &[Metric]) -> Node {
        let other = money.otherwise.as_deref();
        let courses: Vec<&Money> = std::iter::once(money).chain(other).collect();
        let mut ids: Vec<&'static str> = Vec::new();
        for entry in courses.iter().flat_map(|course| &course.entries) {
            if !ids.contains(&entry.id) {
                ids.push(entry.id);
            }
        }
        let head = el("tr")
            .with(el("td").with(classed("span", "sr").text(self.t(w::ITEM))))
            .all(courses.iter().map(|course| {
                el("th")
                    .attr("scope", "col")
                    .text(self.t(w::course(course.course)))
            }));
        let rows = ids.iter().map(|id| {
            let of = |course: &&Money| course.entries.iter().find(|entry| entry.id == *id).cloned();
            let entries: Vec<_> = courses.iter().map(of).collect();
            let first = entries.iter().flatten().next();
            let party = first.map_or("", |entry| self.t(w::party(entry.party)));
            let label = el("th")
                .attr("scope", "row")
                .text(first.map_or(Cow::Borrowed(""), |entry| entry.says.clone()))
                .maybe((!party.is_empty()).then(|| classed("span", "tag").text(party)));
            el("tr").with(label).all(entries.iter().map(|entry| {
                match entry {
                    Some(entry) => {
                        el("td").text(self.amount(money.currency, entry.low, entry.high))
                    }
                    None => el("td").with(
                        classed("span", "none")
                            .attr("aria-hidden", "true")
                            .text("–"),
                    ),
                }
            }))
        });
        let total = classed("tr", "total")
            .with(el("th").attr("scope", "row").text(self.t(w::COST)))
            .all(courses.iter().map(|course| {
                el("td").text(self.amount(
                    course.currency,
                    course.seller_cost.low,
                    course.seller_cost.high,
                ))
            }));
        let working = courses.iter().map(|course| {
            let lines = course.entries.iter().map(|entry| {
                el("li")
                    .with(el("span").text(entry.says.clone()))
                    .text(": ")
                    .with(el("span").text(entry.working.clone()))
            });
            el("div")
                .with(el("h4").text(self.t(w::course(course.course))))
                .with(el("ul").all(lines))
        });
        self.section("money", icons::COINS, w::MONEY)
            .with(
                el("table")
                    .with(el("thead").with(head))
                    .with(el("tbody").all(rows))
                    .with(el("tfoot").with(total)),
            )
            .with(
                el("details")
                    .key("working")
                    .with(el("summary").text(self.t(w::WORKING)))
                    .with(classed("div", "working").all(working)),
            )
            .maybe(self.metrics(metrics))
    }

    fn amount(&self, currency: &str, low: Option<i64>, high: Option<i64>) -> String {
        let one = |minor: i64| in_words(currency, minor, self.language);
        match (low, high) {
            (Some(low), Some(high)) if low == high => one(low),
            (Some(low), Some(high)) => format!("{}–{}", one(low), one(high)),
            (Some(low), None) => format!("{}{}", one(low), self.t(w::AT_LEAST)),
            (None, Some(high)) => format!("{}{}", one(high), self.t(w::AT_MOST)),
            (None, None) => self.t(w::UNKNOWN).to_string(),
        }
    }

    fn metrics(&self, metrics: &[Metric]) -> Option<Node> {
        (!metrics.is_empty()).then(|| {
            let items = metrics.iter().map(|metric| {
                let value = metric.value.map(|value| {
                    let mut figures = format!("{} {}", self.t(w::WITH_THIS), percent(value));
                    if let Some(without) = metric.value_without {
                        figures.push_str(&format!(
                            " · {} {}",
                            self.t(w::WITHOUT_THIS),
                            percent(without)
                        ));
                    }
                    if let Some(limit) = metric.limit {
                        figures.push_str(&format!(" · {} {}", self.t(w::LIMIT), percent(limit)));
                    }
                    classed("span", "figures").text(figures)
                });
                el("li")
                    .with(classed("span", "tag").text(self.t(w::effect(metric.effect))))
                    .with(el("span").text(metric.says.clone()))
                    .maybe(value)
            });
            classed("div", "metrics")
                .with(el("h4").text(self.t(w::METRICS)))
                .with(el("ul").all(items))
        })
    }

    fn message(&self, message: &Message, alternatives: &[Note]) -> Node {
        let length = message.body.chars().count();
        let count = match message.limit {
            Some(limit) => format!("{length} / {limit} {}", self.t(w::CHARACTERS)),
            None => format!("{length} {}", self.t(w::CHARACTERS)),
        };
        let copied = match self.state.copied {
            Copied::No => "",
            Copied::Yes if !message.blanks.is_empty() => self.t(w::COPIED_BLANKS),
            Copied::Yes => self.t(w::COPIED),
            Copied::Failed => self.t(w::COPY_FAILED),
        };
        // What is left to do is for every eye.
        let left = self.state.copied == Copied::Yes && !message.blanks.is_empty();
        let blanks = message
            .blanks
            .iter()
            .map(|blank| el("li").text(blank.clone()));
        let never = lines(&message.avoid);
        let translation = message.in_seller_language.as_ref().map(|translation| {
            el("details")
                .key("translation")
                .attr("open", "")
                .with(el("summary").text(self.t(w::TRANSLATION)))
                .with(
                    classed("div", "letter translation")
                        .attr("lang", translation.language)
                        .with(classed("p", "subject").text(translation.subject.clone()))
                        .with(classed("p", "body").all_blanks(&translation.body)),
                )
        });
        let others = (!alternatives.is_empty()).then(|| {
            let items = lines(alternatives);
            classed("div", "alternatives")
                .with(el("h4").text(self.t(w::ALTERNATIVES)))
                .with(el("ul").all(items))
        });
        self.section("message", icons::LETTER, w::MESSAGE)
            .with(
                classed("div", "letter")
                    .attr("lang", message.language)
                    .with(
                        classed("p", "subject")
                            .with(
                                classed("span", "sr")
                                    .attr("lang", self.language.code())
                                    .text(format!("{}: ", self.t(w::SUBJECT))),
                            )
                            .text(message.subject.clone()),
                    )
                    .with(
                        classed("p", "body")
                            .attr("data-copy", "")
                            .all_blanks(&message.body),
                    ),
            )
            .with(
                classed("div", "copying")
                    .with(
                        classed("button", "primary")
                            .attr("type", "button")
                            .attr("data-do", "copy")
                            .text(self.t(if self.state.copied == Copied::Yes {
                                w::COPIED
                            } else {
                                w::COPY
                            })),
                    )
                    .with(classed("span", "length").text(count))
                    .with(
                        classed("span", if left { "copied" } else { "sr" })
                            .attr("role", "status")
                            .text(copied),
                    ),
            )
            .maybe((!message.blanks.is_empty()).then(|| {
                classed("div", "blanks")
                    .with(el("h4").text(self.t(w::BLANKS)))
                    .with(el("ol").all(blanks))
            }))
            .maybe((!message.avoid.is_empty()).then(|| {
                self.more("never", w::NEVER, message.avoid.len())
                    .with(classed("div", "never").with(el("ul").all(never)))
            }))
            .maybe(translation)
            .maybe(others)
    }

    fn steps(&self, steps: &[Said]) -> Option<Node> {
        (!steps.is_empty()).then(|| {
            let items = steps.iter().map(|step| el("li").text(step.clone()));
            self.section("steps", icons::POINTER, w::STEPS)
                .with(el("ol").all(items))
        })
    }

    fn keep(&self, keep: &[Said]) -> Option<Node> {
        (!keep.is_empty()).then(|| {
            let items = keep.iter().map(|item| el("li").text(item.clone()));
            let section = self.section("keep", icons::PROOF, w::KEEP);
            self.folded(section, "notes", items.collect(), 3, w::KEEP_MORE)
        })
    }

    fn rules(&self, decision: &Decision) -> Node {
        let told = |says: &&Cow<'static, str>| {
            !decision.grounds.iter().any(|ground| ground.says == **says)
        };
        let law = decision.law.says.as_ref().filter(told).map(|says| {
            classed("p", "law")
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
        let unknowns = (!decision.unknowns.is_empty()).then(|| {
            let notes = lines(&decision.unknowns);
            let section = classed("div", "unknowns").with(el("h4").text(self.t(w::UNKNOWNS)));
            self.folded(section, "notes", notes, 2, w::UNKNOWNS_MORE)
        });
        self.section("rules", icons::BOOK, w::RULES)
            .with(
                classed("ol", "grounds")
                    .all(decision.grounds.iter().map(|ground| self.ground(ground))),
            )
            .maybe(law)
            .maybe(unknowns)
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
                self.folded(classed("div", "source"), "links", links, 2, w::SOURCES_MORE)
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

    fn ask(&self, decision: &Decision) -> Option<Node> {
        let (first, rest) = decision.ask.split_first()?;
        let need =
            decision.verdict == Verdict::NeedFacts || decision.then == Some(Verdict::NeedFacts);
        let more = (!rest.is_empty()).then(|| {
            self.more("more", w::ASK_MORE, rest.len())
                .all(rest.iter().map(|question| self.question(question)))
        });
        Some(
            self.section(
                "ask",
                icons::QUESTION,
                if need { w::ASK_FIRST } else { w::ASK },
            )
            .with(self.question(first))
            .maybe(more),
        )
    }

    /// A question with its answers as buttons, or with the field that settles it.
    fn question(&self, question: &Question) -> Node {
        let id = match question.goods_trait {
            Some(kind) => format!("ask-{}-{kind}", question.fact),
            None => format!("ask-{}", question.fact),
        };
        let asked = classed("div", "asked")
            .key(id.clone())
            .attr("role", "group")
            .attr("aria-labelledby", id.clone())
            .with(
                classed("p", "asked-words")
                    .attr("id", id)
                    .text(question.says.clone()),
            );
        let derived = question
            .options
            .iter()
            .any(|option| option.value == "true" || option.value == "false");
        if let Some(field) = fields::by_fact(question.fact, derived, self.state.at()) {
            return asked.with(refine::row(self.state, self.outcome, field, "ask-"));
        }
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
                        .with(icon(icons::verdict(verdict)))
                        .with(el("span").text(self.t(match verdict {
                            Verdict::MayRefuse => w::WOULD_REFUSE,
                            _ => w::verdict(verdict),
                        })))
                }))
        });
        asked.with(classed("div", "replies").all(buttons))
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
        classed("details", "part part-trace")
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

impl Node {
    /// Adds a text with its blanks marked; the text content stays exactly the text.
    fn all_blanks(mut self, text: &str) -> Node {
        let mut rest = text;
        while let Some((at, blank)) = next_blank(rest) {
            let (before, from) = (
                rest.get(..at).unwrap_or_default(),
                rest.get(at..).unwrap_or_default(),
            );
            self = self
                .text(before.to_string())
                .with(classed("mark", "blank").text(blank.to_string()));
            rest = from.get(blank.len()..).unwrap_or_default();
        }
        self.text(rest.to_string())
    }
}

fn next_blank(text: &str) -> Option<(usize, &'static str)> {
    text.char_indices().find_map(|(at, _)| {
        let rest = text.get(at..).unwrap_or_default();
        let blank = ["〇〇", "____"]
            .into_iter()
            .find(|blank| rest.starts_with(*blank));
        blank.map(|blank| (at, blank))
    })
}

fn percent(rate: Rate) -> String {
    format!("{} %", rate.percent())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_with_blanks_keeps_every_character() {
        let body = "本日〇〇に発送し、番号は〇〇です。\nNo. ____.";
        let shown = el("p").all_blanks(body);
        assert_eq!(shown.text_content(), body);
        assert_eq!(shown.children.len(), 7);
    }

    #[test]
    fn amounts_are_grouped_and_named_in_their_currency() {
        assert_eq!(in_words("JPY", 1_234_567, Language::Ja), "1,234,567円");
        assert_eq!(in_words("JPY", -500, Language::En), "−¥500");
        assert_eq!(in_words("USD", 123_456, Language::Ja), "$1,234.56");
        assert_eq!(in_words("BRL", -5, Language::En), "−R$0.05");
        assert_eq!(in_words("PLN", 1250, Language::Ja), "PLN 12.50");
        assert_eq!(
            (
                percent(Rate::from_fraction(0.05)),
                percent(Rate::from_fraction(0.0125))
            ),
            ("5 %".into(), "1.25 %".into())
        );
    }
}
