//! The answer: on the first screen the verdict, the one open question, by when, the seller's own cost and the letter to
//! copy; the rest in four folds: why, money, steps, sources.

mod letter;
mod money;
mod sources;
mod steps;
mod verdict;
mod why;

use kotowari::decision::{Decision, Note, Verdict};
use kotowari::fact::Fact;
use kotowari::rate::Rate;
use kotowari::text::{Language, LetterLanguage, Said, Text};

use super::clock::Clock;
use super::html::{Node, classed, el};
use super::icons::{self, Tone, icon};
use super::refine;
use super::state::{Outcome, State};
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

/// One answer as it is drawn.
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

    /// A disclosure that says how much it holds.
    fn more(&self, key: &'static str, title: Text, count: usize) -> Node {
        el("details")
            .key(key)
            .with(el("summary").text(format!("{} ({count})", self.t(title))))
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
    use kotowari::money::in_words;

    use super::*;

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
