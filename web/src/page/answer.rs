//! The answer: on the first screen the verdict, the one open question, by when, the seller's own cost and the letter to
//! copy; the rest in four folds: why, money, steps, sources.

use std::borrow::Cow;

use kotowari::decision::{
    Assumption, Consequence, Decision, Duty, Entry, FieldKind, Flip, Ground, LetterField, Message,
    Metric, Money, Note, Question, Settled, SourceLink, Verdict,
};
use kotowari::fact::Fact;
use kotowari::money::in_words;
use kotowari::rate::Rate;
use kotowari::text::{Language, LetterLanguage, Said, Text, listed};
use kotowari::value::Value;

use super::clock::Clock;
use super::fields::{self, Field};
use super::html::{Node, classed, el};
use super::icons::{self, Tone, icon};
use super::refine;
use super::state::{Copied, Filled, Outcome, PRICE, State};
use super::timeline;
use super::words as w;

/// The whole answer, or what keeps it from being given.
pub fn card(state: &State, outcome: &Outcome) -> Node {
    let card = classed("section", "answer").key("answer");
    let Some(decision) = &outcome.decision else {
        return card.with(problem(state, outcome)).with(
            classed("div", "folds")
                .key("folds")
                .with(refine::form(state, outcome)),
        );
    };
    let view = View {
        state,
        outcome,
        language: state.language,
    };
    card.with(view.verdict(decision))
        .maybe(decision.message.as_ref().map(|message| {
            classed("div", "sending")
                .key("sending")
                .with(view.bar(decision, message))
                .with(view.message(message))
        }))
        .with(
            classed("div", "folds")
                .key("folds")
                .maybe(view.why(decision))
                .maybe(view.money(decision))
                .maybe(view.steps(decision))
                .with(view.sources(decision))
                .with(refine::form(state, outcome)),
        )
}

fn problem(state: &State, outcome: &Outcome) -> Node {
    let errors = outcome
        .refused
        .iter()
        .map(|error| el("li").text(error.message(state.rules.sentences(), state.language)));
    classed("div", "verdict tone-open").key("verdict").with(
        classed("div", "verdict-head")
            .with(icon(icons::CAREFUL))
            .with(
                el("h2")
                    .attr("tabindex", "-1")
                    .attr("data-focus", "")
                    .text(state.rules.say(w::PROBLEM, state.language)),
            )
            .with(classed("ul", "plain").all(errors)),
    )
}

/// Which of the four tones the answer has; a permission that nobody has confirmed the conditions of is still open.
fn tone(decision: &Decision) -> Tone {
    match decision.overall {
        Verdict::MayRefuse if !decision.assumed.is_empty() => Tone::Open,
        verdict => icons::tone(verdict),
    }
}

/// The answer to the buyer's wish as a whole in a few words; a permission that rests on presumptions says
/// so in the same breath, and who decides or acts is named where the page knows.
pub fn name(state: &State, decision: &Decision) -> &'static str {
    let subscription = |choice: &kotowari_rulebook::questions::Choice| {
        choice
            .gives
            .iter()
            .any(|given| given.value == "subscription-page")
    };
    let text = match decision.overall {
        Verdict::MayRefuse if !decision.assumed.is_empty() => w::MAY_REFUSE_IF,
        Verdict::NeedFacts if decision.ask.len() == 1 => w::NEED_ONE,
        Verdict::Redirect if state.taps.iter().flatten().any(|one| subscription(one)) => {
            w::REDIRECT_SUBSCRIPTION
        }
        Verdict::MarketplaceDecides => {
            state
                .rules
                .label_at(state.at(), Fact::Answer, "marketplace-decides")
        }
        verdict => w::verdict(verdict),
    };
    state.words_of(text)
}

/// The fields that give an entry of the money its figure, in the order in which they help.
fn figures(entry: &str) -> &'static [&'static str] {
    match entry {
        "outbound-postage" | "resend-cost" => &["money.outboundPostage"],
        "return-postage" => &["money.returnPostage"],
        "sale-share-held" => &[PRICE, "money.sale"],
        "closing-fee-kept" => &["money.lines[0].closingFee"],
        "commission-charged" | "commission-returned" => &[PRICE, "money.commissionRate"],
        "referral-fee-charged" | "referral-fee-returned" | "refund-administration-fee" => {
            &[PRICE, "money.lines[0].referralRate"]
        }
        _ => &[PRICE],
    }
}

/// The sentence without the words that stand above it already.
fn without<'a>(says: &'a str, name: &str) -> &'a str {
    let rest = says.strip_prefix(name);
    let rest = rest.and_then(|rest| rest.strip_prefix("。").or(rest.strip_prefix(". ")));
    rest.filter(|rest| !rest.is_empty()).unwrap_or(says)
}

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

/// What bringing a parcel home, abandoning it and sending it again hang on, one each.
const PARCEL: [&str; 3] = ["money.returnPostage", PRICE, "money.outboundPostage"];

/// Most answers to a question that stand open.
const MOST_REPLIES: usize = 3;

/// The path of the field that says when the request came.
const RECEIVED: &str = "requestedAt";

fn lines(notes: &[Note]) -> Vec<Node> {
    let line = |note: &Note| el("li").text(note.says.clone());
    notes.iter().map(line).collect()
}

/// The language with this code, of those that letters are in.
fn language_of(code: &str) -> LetterLanguage {
    LetterLanguage::from_code(code).unwrap_or(LetterLanguage::Ja)
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

    /// A verdict in the fewest words, as the marketplace has it.
    fn label(&self, verdict: Verdict) -> &'static str {
        let rules = &self.state.rules;
        self.t(rules.label_at(self.state.at(), Fact::Answer, verdict.name()))
    }

    fn section(&self, key: &'static str, title: Text) -> Node {
        el("section")
            .key(key)
            .attr("class", format!("part part-{key}"))
            .with(el("h3").text(self.t(title)))
    }

    fn fold(&self, key: &'static str, drawing: &'static str, title: Text) -> Node {
        el("details")
            .key(key)
            .attr("class", format!("fold fold-{key}"))
            .with(
                el("summary")
                    .with(icon(drawing))
                    .with(el("span").text(self.t(title))),
            )
    }

    fn verdict(&self, decision: &Decision) -> Node {
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

    /// The verdict and the copy button: within reach wherever the seller reads.
    fn bar(&self, decision: &Decision, message: &Message) -> Node {
        let left = self.filled(message).left;
        let done = self.state.copied == Copied::Yes;
        let copied = match self.state.copied {
            Copied::No => "",
            Copied::Yes if left > 0 => self.t(w::COPIED_BLANKS),
            Copied::Yes => self.t(w::COPIED),
            Copied::Failed => self.t(w::COPY_FAILED),
        };
        let label = match (done, left) {
            (true, _) => w::COPIED,
            (false, 0) => w::COPY,
            (false, _) => w::COPY_OPEN,
        };
        // What is left to do is for every eye.
        let seen = (done && left > 0) || self.state.copied == Copied::Failed;
        classed("div", "copying")
            .key("copying")
            .with(
                classed("span", "verdict-again")
                    .attr("aria-hidden", "true")
                    .with(icon(tone(decision).drawing()))
                    .with(el("span").text(name(self.state, decision))),
            )
            .with(
                classed("button", "primary")
                    .attr("type", "button")
                    .attr("data-do", "copy")
                    .text(self.t(label)),
            )
            .with(
                classed("span", if seen { "copied" } else { "sr" })
                    .attr("role", "status")
                    .text(copied),
            )
    }

    /// The letter with what is typed into its fields.
    fn filled<'a>(&self, message: &'a Message) -> Filled<'a> {
        self.state
            .filled(&message.parts, language_of(message.language))
    }

    /// The letter as it is copied, with a field wherever something is left to write: typed once, it stands in every place
    /// of the same name.
    fn message(&self, message: &Message) -> Node {
        let filled = self.filled(message);
        let length = filled.text.chars().count();
        let count = match message.limit {
            Some(limit) => format!("{length} / {limit} {}", self.t(w::CHARACTERS)),
            None => format!("{length} {}", self.t(w::CHARACTERS)),
        };
        let mut asked: Vec<&LetterField> = Vec::new();
        let pieces = filled.pieces.into_iter().map(|piece| {
            let class = if piece.is_open { "blank" } else { "filled" };
            match piece.field {
                None => el("span").text(piece.text),
                Some(field) if asked.contains(&field) => classed("mark", class).text(piece.text),
                Some(field) => {
                    asked.push(field);
                    classed("span", class)
                        .key(field.field)
                        // The words to copy; on the screen the field shows them.
                        .with(
                            classed("span", "written")
                                .attr("aria-hidden", "true")
                                .text(piece.text),
                        )
                        .with(self.field(field))
                }
            }
        });
        let pieces: Vec<Node> = pieces.collect();
        let blanks = (!asked.is_empty()).then(|| {
            let names = listed(&mut asked.iter().map(|field| field.says.as_ref()));
            classed("p", "blanks")
                .key("blanks")
                .text(format!("{}: {names}", self.t(w::BLANKS)))
        });
        let never = lines(&message.avoid);
        let translation = message.in_seller_language.as_ref().map(|translation| {
            el("details")
                .key("translation")
                .with(el("summary").text(self.t(w::TRANSLATION)))
                .with(classed("p", "length").text(self.t(w::NOT_TO_SEND)))
                .with(
                    classed("div", "letter translation")
                        .attr("lang", translation.language)
                        .with(classed("p", "subject").text(translation.subject.clone()))
                        .with(
                            classed("p", "body").attr("tabindex", "0").text(
                                self.state
                                    .filled(&translation.parts, self.language.into())
                                    .text,
                            ),
                        ),
                )
        });
        self.section("message", w::MESSAGE)
            .with(classed("p", "length").key("length").text(count))
            .maybe(blanks)
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
                            .attr("tabindex", "0")
                            .attr("data-copy", "")
                            .all(pieces),
                    ),
            )
            .maybe((!message.avoid.is_empty()).then(|| {
                self.more("never", w::NEVER, message.avoid.len())
                    .with(classed("div", "never").with(el("ul").all(never)))
            }))
            .maybe(translation)
    }

    /// The field of a letter.
    fn field(&self, field: &LetterField) -> Node {
        let (kind, keys) = match field.kind {
            FieldKind::Date => ("date", "text"),
            FieldKind::Money => ("text", "decimal"),
            FieldKind::Text => ("text", "text"),
        };
        let input = el("input")
            .attr("type", kind)
            .attr("inputmode", keys)
            .attr("autocomplete", "off")
            .attr("aria-label", field.says.clone())
            .attr("placeholder", field.says.clone())
            .attr("data-field", format!("blank.{}", field.field));
        // A half-typed date reads as empty: writing that back would wipe what the seller sees.
        let typed = self.state.blank(field.field);
        if typed.is_empty() {
            return input;
        }
        input.attr("value", typed.to_string())
    }

    /// What would turn the answer, what else is asked, and what nobody knows.
    fn why(&self, decision: &Decision) -> Option<Node> {
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

    /// A disclosure that says how much it holds.
    fn more(&self, key: &'static str, title: Text, count: usize) -> Node {
        el("details")
            .key(key)
            .with(el("summary").text(format!("{} ({count})", self.t(title))))
    }

    fn warnings(&self, decision: &Decision) -> Option<Node> {
        (!decision.warnings.is_empty()).then(|| {
            let notes = lines(&decision.warnings);
            let section = self.section("warnings", w::WARNINGS);
            self.folded(section, "ul", "notes", notes, 2, w::WARNINGS_MORE)
        })
    }

    /// Adds a list of which only the first few stand open.
    fn folded(
        &self,
        to: Node,
        tag: &'static str,
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
        let first = classed(tag, class).all(items.by_ref().take(most));
        to.with(first).maybe((rest > 0).then(|| {
            self.more("rest", more, rest)
                .attr("class", "folded")
                .with(classed(tag, class).all(items))
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
    fn limit(&self, duty: &Duty) -> Node {
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

    fn money(&self, decision: &Decision) -> Option<Node> {
        let money = decision.money.as_ref();
        let price = self.state.offered(PRICE);
        let parcel = money.map_or(&[][..], |money| &money.courses);
        let parcel: Vec<&Money> = parcel.iter().collect();
        let both = money.map(|money| -> Vec<&Money> {
            let other = money.otherwise.as_deref();
            std::iter::once(money).chain(other).collect()
        });
        let figures = both.as_ref().map(|both| self.figures(both));
        let mut missing = match figures {
            Some((_, ref missing)) => missing.clone(),
            None => price.into_iter().collect(),
        };
        if !parcel.is_empty() {
            // These stand beside the bars.
            missing.retain(|field| !PARCEL.contains(&field.path));
        }
        let table = figures.map(|(table, _)| table);
        let entries = missing
            .iter()
            .map(|field| refine::row(self.state, self.outcome, field, "sum-"));
        let entries = (!missing.is_empty()).then(|| {
            classed("div", "fields")
                .key("missing")
                .attr("role", "group")
                .attr("aria-label", self.t(w::ENTER_PRICE))
                .with(el("h4").text(self.t(w::ENTER_PRICE)))
                .all(entries)
        });
        (table.is_some() || entries.is_some() || !decision.metrics.is_empty()).then(|| {
            let part = self
                .section("money", w::COST)
                .maybe(both.and_then(|both| self.courses(&both, &[])))
                .maybe(table)
                .maybe(entries)
                .maybe(money.map(|money| self.working(money)));
            self.fold("money", icons::COINS, w::MONEY)
                .maybe((!parcel.is_empty()).then(|| self.parcel(&parcel)))
                .with(part)
                .maybe(self.metrics(&decision.metrics))
        })
    }

    /// What can be done with a parcel that was not taken: a bar for each with the field that it hangs on, which is
    /// cheaper from which value of the goods on, and the same as a table.
    fn parcel(&self, courses: &[&Money]) -> Node {
        let home = courses.first();
        let even = home.and_then(|home| Some((home, home.seller_cost.high?)));
        let even = even.filter(|(_, back)| *back > 0).map(|(home, back)| {
            let amount = in_words(home.currency, back, self.language.into());
            let rules = &self.state.rules;
            let says = rules.fill(w::BREAK_EVEN, self.language, &[("amount", &amount)]);
            classed("p", "break-even").key("break-even").text(says)
        });
        self.section("parcel", w::WHAT_TO_DO)
            .maybe(self.courses(courses, &PARCEL))
            .maybe(even)
            .with(self.makeup(courses))
    }

    /// What each course is made up of and comes to, as a table of two columns: there may be long words and long sums.
    fn makeup(&self, courses: &[&Money]) -> Node {
        let item = el("td").with(classed("span", "sr").text(self.t(w::ITEM)));
        let cost = el("th").attr("scope", "col").text(self.t(w::COST));
        let rows = courses.iter().map(|one| {
            let entries = one.entries.iter().map(|entry| {
                let sum = self.amount(one.currency, entry.low, entry.high);
                let sum = sum.unwrap_or_else(|| self.t(w::ENTER).into());
                el("span").text([&entry.says, ": ", &sum, " (", &entry.working, ")"].concat())
            });
            el("tr")
                .with(
                    el("th")
                        .attr("scope", "row")
                        .text(self.t(w::course(one.course)))
                        .all(entries),
                )
                .with(el("td").text(self.cost_of(one)))
        });
        el("table")
            .key("table")
            .with(el("thead").with(el("tr").with(item).with(cost)))
            .with(el("tbody").all(rows))
    }

    /// Courses as bars, each with its sum beside: solid what is certain, dashed what may be added. `fields`: what each hangs on.
    fn courses(&self, courses: &[&Money], fields: &[&str]) -> Option<Node> {
        let most = courses
            .iter()
            .flat_map(|one| [one.seller_cost.low, one.seller_cost.high])
            .flatten()
            .max()
            .filter(|most| *most > 0 && courses.len() > 1);
        if most.is_none() && fields.is_empty() {
            return None;
        }
        // In thousandths of the longest bar.
        let share = |amount: i64| amount.max(0).saturating_mul(1000) / most.unwrap_or(1);
        let bars = courses.iter().enumerate().map(|(at, one)| {
            let (low, high) = (one.seller_cost.low, one.seller_cost.high);
            let sure = share(low.or(high).unwrap_or(0));
            let open = match (low, high) {
                (_, Some(high)) => share(high),
                (Some(_), None) => 1000,
                (None, None) => 0,
            };
            let bar = |class: &'static str, from: i64, to: i64| {
                classed("rect", class)
                    .attr("x", format!("{from}"))
                    .attr("width", format!("{}", (to - from).max(0)))
                    .attr("height", "8")
            };
            let field = fields.get(at).and_then(|path| self.state.offered(path));
            let field = field.map(|field| refine::row(self.state, self.outcome, field, "course-"));
            el("li")
                .with(el("span").text(self.t(w::course(one.course))))
                .with(el("strong").text(self.cost_of(one)))
                .with(
                    classed("svg", "bar-of")
                        .attr("viewBox", "0 0 1000 8")
                        .attr("preserveAspectRatio", "none")
                        .attr("aria-hidden", "true")
                        .with(bar("sure", 0, sure))
                        .with(bar("maybe", sure, open)),
                )
                .maybe(field)
        });
        Some(classed("ul", "courses").key("courses").all(bars))
    }

    /// The table of courses, and the fields that would give a figure to what has none.
    fn figures(&self, courses: &[&Money]) -> (Node, Vec<&'static Field>) {
        let currency = courses.first().map_or("", |one| one.currency);
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
        let mut missing: Vec<&'static Field> = Vec::new();
        let mut rows = Vec::new();
        for id in ids {
            let of = |course: &&Money| course.entries.iter().find(|entry| entry.id == id).cloned();
            let entries: Vec<_> = courses.iter().map(of).collect();
            let known = |low: Option<i64>, high: Option<i64>| low.is_some() || high.is_some();
            let mut told = entries.iter().flatten();
            let lacks = entries
                .iter()
                .flatten()
                .any(|entry| !known(entry.low, entry.high));
            let figures = figures(id).iter();
            let field = figures
                .filter_map(|path| self.state.offered(path))
                .find(|field| {
                    // What was typed stays, to be changed; what is not needed is not asked for.
                    let typed = !self.state.typed(field.path).is_empty();
                    if (typed || lacks) && !missing.contains(field) {
                        missing.push(field);
                    }
                    lacks && !typed
                });
            if field.is_some() && !told.any(|entry| known(entry.low, entry.high)) {
                continue; // asked for below
            }
            let first = entries.iter().flatten().next();
            let party = first.map_or("", |entry| self.t(w::party(entry.party)));
            let label = el("th")
                .attr("scope", "row")
                .text(first.map_or(Cow::Borrowed(""), |entry| entry.says.clone()))
                .maybe((!party.is_empty()).then(|| classed("span", "tag").text(party)));
            let none = field.map_or(w::NO_FIGURE, |_| w::ENTER);
            let cells = entries.iter().map(|entry| match entry {
                Some(entry) => el("td").text(
                    self.amount(currency, entry.low, entry.high)
                        .unwrap_or_else(|| self.t(none).into()),
                ),
                None => el("td").with(
                    classed("span", "none")
                        .attr("aria-hidden", "true")
                        .text("–"),
                ),
            });
            rows.push(el("tr").with(label).all(cells));
        }
        let total = classed("tr", "total")
            .with(el("th").attr("scope", "row").text(self.t(w::COST)))
            .all(
                courses
                    .iter()
                    .map(|course| el("td").text(self.cost_of(course))),
            );
        let table = el("table")
            .key("table")
            .with(el("thead").with(head))
            .with(el("tbody").all(rows))
            .with(el("tfoot").with(total));
        (table, missing)
    }

    fn working(&self, money: &Money) -> Node {
        let courses = std::iter::once(money).chain(money.otherwise.as_deref());
        let working = courses.map(|course| {
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
        el("details")
            .key("working")
            .with(el("summary").text(self.t(w::WORKING)))
            .with(classed("div", "working").all(working))
    }

    fn cost_of(&self, course: &Money) -> String {
        let cost = course.seller_cost;
        let open = |path: &str| {
            let field = self.state.offered(path);
            field.is_some_and(|field| self.state.typed(field.path).is_empty())
        };
        let lacks = |entry: &Entry| {
            let unknown = entry.low.is_none() && entry.high.is_none();
            unknown && figures(entry.id).iter().any(|path| open(path))
        };
        let none = if course.entries.iter().any(lacks) {
            w::ENTER
        } else {
            w::NO_FIGURE
        };
        self.amount(course.currency, cost.low, cost.high)
            .unwrap_or_else(|| self.t(none).into())
    }

    fn amount(&self, currency: &str, low: Option<i64>, high: Option<i64>) -> Option<String> {
        let one = |minor: i64| in_words(currency, minor, self.language.into());
        Some(match (low, high) {
            (Some(low), Some(high)) if low == high => one(low),
            (Some(low), Some(high)) => format!("{}–{}", one(low), one(high)),
            (Some(low), None) => format!("{}{}", one(low), self.t(w::AT_LEAST)),
            (None, Some(high)) => format!("{}{}", one(high), self.t(w::AT_MOST)),
            (None, None) => return None,
        })
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
            self.section("metrics", w::METRICS)
                .with(el("ul").all(items))
        })
    }

    fn steps(&self, decision: &Decision) -> Option<Node> {
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

    /// Each rule with where it comes from, how old that is and how sure.
    fn sources(&self, decision: &Decision) -> Node {
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

    /// A question with its answers as buttons, or with the field that settles it.
    fn question(&self, question: &Question) -> Node {
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

fn lines_of<'a>(says: impl IntoIterator<Item = &'a Said>) -> Vec<Node> {
    let line = |says: &Said| el("li").text(says.clone());
    says.into_iter().map(line).collect()
}

fn percent(rate: Rate) -> String {
    format!("{} %", rate.percent())
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

    #[test]
    fn amounts_are_grouped_and_named_in_their_currency() {
        assert_eq!(
            in_words("JPY", 1_234_567, LetterLanguage::Ja),
            "1,234,567円"
        );
        assert_eq!(in_words("JPY", -500, LetterLanguage::En), "−¥500");
        assert_eq!(in_words("USD", 123_456, LetterLanguage::Ja), "$1,234.56");
        assert_eq!(in_words("BRL", -5, LetterLanguage::En), "−R$0.05");
        assert_eq!(in_words("PLN", 1250, LetterLanguage::Ja), "PLN 12.50");
        assert_eq!(in_words("EUR", 4990, LetterLanguage::De), "49,90 EUR");
        assert_eq!(
            in_words("USD", -123_456, LetterLanguage::De),
            "−1.234,56 USD"
        );
        assert_eq!(in_words("JPY", 12_000, LetterLanguage::De), "12.000 JPY");
        assert_eq!(
            (
                percent(Rate::from_fraction(0.05)),
                percent(Rate::from_fraction(0.0125))
            ),
            ("5 %".into(), "1.25 %".into())
        );
    }
}
