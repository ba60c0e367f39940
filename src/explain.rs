//! From a verdict to everything the seller is told: grounds, duties, questions, flips, trace.

use crate::words::engine as words;
use std::borrow::Cow;
use std::ops::RangeInclusive;
use std::rc::Rc;

use serde::Serialize;

use crate::ask;
use crate::case::Case;
use crate::decide::{Judge, Part, Which, law_matters, restrainable, right_of};
use crate::decision::{
    Assumption, Consequence, Decision, Duty, Ground, Law, Metric, Note, Question, RulebookVersion,
    SourceLink, Span, Step,
};
use crate::fact::{
    Cond, Fact, Facts, Match, NO, YES, accepted, answer as answers, ship_time, statutory_window,
};
use crate::flips::flips;
use crate::ladder::{Agreement, Resolution, binds};
use crate::rate::Rate;
use crate::rule::{Finding, Follows, Layer, Right, Rule, Yield};
use crate::rulebook::Rulebook;
use crate::states::States;
use crate::text::{Language, Said, Text};
use crate::timeline::{Clock, Due, Side, When, Zone, digits};
use crate::verdict::{Settled, Verdict};
use crate::{message, money, what_if};

/// The bare answer to one case.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
pub struct Answer {
    /// May the request, as such, be refused?
    pub verdict: Verdict,
    /// The verdict on what follows.
    pub then: Option<Verdict>,
    /// The one word for the whole.
    pub overall: Verdict,
    /// How firmly the sources stand behind it.
    pub settled: Settled,
}

/// The verdicts alone.
pub(crate) fn answer(rules: &Rulebook, case: &Case, states: &States) -> Answer {
    let day = case.rulebook_day();
    let explained = Explained::of(rules, case, &day, states);
    let Resolution { verdict, then, .. } = *explained.resolution;
    let (deciding, restrained) = explained.deciding();
    Answer {
        verdict,
        then,
        overall: verdict.overall(then),
        settled: explained
            .resolution
            .settled(&weighed(&deciding, restrained)),
    }
}

/// What a decision is to hold besides what it always holds.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Options {
    /// How every rule stood to the facts: more than half of a decision's bytes.
    pub trace: bool,
    /// What would turn the answer: more than half of the time. Left out, the list is empty.
    pub flips: bool,
}

impl Default for Options {
    /// With what would turn the answer, without the trace.
    fn default() -> Options {
        Options {
            trace: false,
            flips: true,
        }
    }
}

/// The whole decision.
pub(crate) fn decide(rules: &Rulebook, case: &Case, options: Options, states: &States) -> Decision {
    let day = case.rulebook_day();
    let explained = Explained::of(rules, case, &day, states);
    let mut decision = explained.decision();
    if options.flips {
        decision.flips = flips(case, &explained.judge, &explained.resolution);
    }
    if options.trace {
        decision.trace = Some(explained.trace());
    }
    decision
}

impl Rulebook {
    /// The names of the book and the laws that a case is decided by, where their rows have yet to come: until then
    /// it must not be decided. A trace names the rows of every law. Nothing for a rulebook that is whole.
    #[must_use]
    pub fn lacks(&self, case: &Case, options: Options) -> Vec<&'static str> {
        let (marketplace, regimes) = (Fact::Marketplace, Fact::Regime);
        let facts = case.facts();
        self.lacking(facts.get(marketplace), facts.get(regimes), options.trace)
    }

    /// Decides one case.
    ///
    /// ```
    /// let rules = kotowari_rulebook::rulebook();
    /// let case = rules.parse(r#"{"marketplace": "qoo10-jp", "orderStatus": "unpaid"}"#)?;
    /// let decision = rules.decide(&case);
    /// assert_eq!(decision.verdict, kotowari::Verdict::Automatic);
    /// assert!(decision.trace.is_none());
    /// # Ok::<(), kotowari::Error>(())
    /// ```
    #[must_use]
    pub fn decide(&self, case: &Case) -> Decision {
        self.decide_with(case, Options::default())
    }

    /// Decides one case and tells as much as is asked for.
    ///
    /// ```
    /// let rules = kotowari_rulebook::rulebook();
    /// let case = rules.parse(r#"{"marketplace": "qoo10-jp", "orderStatus": "unpaid"}"#)?;
    /// let with_trace = kotowari::Options { trace: true, ..kotowari::Options::default() };
    /// let decision = rules.decide_with(&case, with_trace);
    /// assert!(decision.trace.is_some_and(|steps| !steps.is_empty()));
    /// # Ok::<(), kotowari::Error>(())
    /// ```
    #[must_use]
    pub fn decide_with(&self, case: &Case, options: Options) -> Decision {
        self.decide_among(case, options, &States::default())
    }

    /// Decides one case and tells the verdicts alone: the same as in [`Rulebook::decide`], at a fraction of
    /// its cost.
    ///
    /// ```
    /// let rules = kotowari_rulebook::rulebook();
    /// let case = rules.parse(r#"{"marketplace": "qoo10-jp", "orderStatus": "unpaid"}"#)?;
    /// assert_eq!(rules.verdict(&case).verdict, kotowari::Verdict::Automatic);
    /// # Ok::<(), kotowari::Error>(())
    /// ```
    #[must_use]
    pub fn verdict(&self, case: &Case) -> Answer {
        answer(self, case, &States::default())
    }

    /// The same as [`Rulebook::decide_with`]; what is met is remembered for the cases that come after.
    ///
    /// ```
    /// use kotowari::{Options, States};
    /// let (rules, states) = (kotowari_rulebook::rulebook(), States::default());
    /// let case = rules.parse(r#"{"marketplace": "qoo10-jp", "parcel": "packed"}"#)?;
    /// let first = rules.decide_among(&case, Options::default(), &states);
    /// assert_eq!(rules.decide_among(&case, Options::default(), &states), first);
    /// assert_eq!(rules.decide(&case), first);
    /// # Ok::<(), kotowari::Error>(())
    /// ```
    #[must_use]
    pub fn decide_among(&self, case: &Case, options: Options, states: &States) -> Decision {
        decide(self, case, options, states)
    }

    /// The same as [`Rulebook::verdict`]; what is met is remembered for the cases that come after.
    #[must_use]
    pub fn verdict_among(&self, case: &Case, states: &States) -> Answer {
        answer(self, case, states)
    }
}

/// One case with its verdict, ready to be explained.
struct Explained<'a> {
    case: &'a Case,
    judge: Judge<'a>,
    resolution: Rc<Resolution>,
}

/// The rows whose firmness counts: where the law turned the answer, its own.
fn weighed(deciding: &[&'static Rule], restrained: bool) -> Vec<&'static Rule> {
    let counts = |rule: &&&'static Rule| !restrained || matches!(rule.yields, Yield::Right { .. });
    deciding.iter().filter(counts).copied().collect()
}

impl<'a> Explained<'a> {
    fn of(rules: &'a Rulebook, case: &'a Case, day: &'a str, states: &'a States) -> Explained<'a> {
        let judge = Judge::of(rules, case.marketplace.mask, day, states);
        let resolution = judge.resolve(&case.facts);
        Explained {
            case,
            judge,
            resolution,
        }
    }

    /// An answer in the words of the marketplace.
    fn label(&self, fact: Fact, value: &str) -> Text {
        let marketplace = self.case.marketplace.mask;
        self.judge.rules.label_at(marketplace, fact, value)
    }

    fn decision(&self) -> Decision {
        let Resolution { verdict, then, .. } = *self.resolution;
        let (deciding, restrained) = self.deciding();
        let mut grounds = Vec::new();
        for rule in &deciding {
            grounds.push(self.ground(rule));
        }
        let effects = self.effects();
        let ask = ask::questions(self.case, &self.judge, &self.resolution);
        let money = money::of(self.judge.rules, self.case, verdict, then);
        let (headline, brief) = self.headline(&deciding, restrained, &ask, &effects.turning);
        Decision {
            verdict,
            then,
            overall: verdict.overall(then),
            settled: self.resolution.settled(&weighed(&deciding, restrained)),
            headline,
            brief,
            then_headline: self.then_headline(),
            assumed: self.assumed(),
            law: self.law(),
            grounds,
            windows: effects.windows,
            duties: effects.duties,
            message: message::compose(
                self.judge.rules,
                self.case,
                &self.answered(),
                money.as_ref(),
            ),
            money,
            metrics: effects.metrics,
            consequences: effects.consequences.items,
            steps: effects.steps,
            alternatives: effects.alternatives,
            keep: effects.keep,
            prevention: effects.prevention,
            follow_up: effects.follow_up,
            warnings: effects.warnings,
            ask,
            flips: Vec::new(),
            unknowns: effects.unknowns,
            trace: None,
            rulebook: RulebookVersion {
                version: self.judge.rules.edition().version,
                as_of: self.judge.rules.edition().as_of,
            },
        }
    }

    /// The rows behind the verdict, strongest layer first, and whether the law turned it.
    fn deciding(&self) -> (Vec<&'static Rule>, bool) {
        let Resolution {
            verdict,
            then,
            ref known,
            ..
        } = *self.resolution;
        if verdict == Verdict::NeedFacts {
            return (Vec::new(), false);
        }
        let mut answers = self.judge.prevailing(known, Which::Answers);
        if answers.is_empty() {
            answers = self.judge.possible(known, Which::Answers);
            // Where several say the same, the ordinary case speaks.
            let ordinary = self.resolution.ordinarily(&self.judge);
            let ordinary = self.judge.prevailing(&ordinary, Which::Answers);
            if let [row] = ordinary.as_slice()
                && answers.iter().any(|known| known.id == row.id)
            {
                answers = ordinary;
            }
        }
        let own = answers.iter().any(
            |rule| matches!(rule.yields, Yield::Answer { verdict: own, .. } if own == verdict),
        );
        let matters = !own
            || answers.iter().any(|rule| {
                matches!(rule.yields, Yield::Answer { verdict: own, follows, .. } if law_matters(own, follows))
            });
        if matters && then != Some(Verdict::NeedFacts) {
            let mut rights = self.law_behind();
            if !own && !rights.iter().any(gives_right) {
                rights = self.rights_possible();
            }
            if own {
                answers.append(&mut rights);
            } else {
                rights.append(&mut answers);
                answers = rights;
            }
        }
        (answers, !own)
    }

    /// The answer in one sentence or two: what is owed on the whole first, with the condition that it
    /// stands on and what would turn it. Then the same without what the first question says anyway.
    fn headline(
        &self,
        deciding: &[&'static Rule],
        restrained: bool,
        ask: &[Question],
        turning: &[Said],
    ) -> (Said, Said) {
        let language = self.case.language;
        let Resolution { verdict, then, .. } = *self.resolution;
        if verdict == Verdict::NeedFacts {
            let Some(first) = ask.first() else {
                let nothing = self.judge.rules.words(words::NOTHING_SAID, language);
                return (nothing.clone(), nothing);
            };
            let fields = [("question", first.says.as_ref())];
            let asked = self.judge.rules.fill(words::NEED_FACTS, language, &fields);
            return (Cow::Owned(asked), Cow::Borrowed(""));
        }
        let request = self.request_headline(deciding, restrained);
        let whole = match (verdict, then, self.then_headline()) {
            (_, Some(Verdict::NeedFacts), _) => request,
            (Verdict::MayRefuse, Some(goes_on), Some(says)) if goes_on != Verdict::MayRefuse => {
                let as_such = if binds(then) {
                    words::GOES_ON
                } else {
                    words::REFUSED_AS_SUCH
                };
                Cow::Owned(format!(
                    "{}{}{}",
                    says.as_ref(),
                    space(language),
                    self.judge.rules.say(as_such, language)
                ))
            }
            (Verdict::NotACancellation, Some(_), Some(says)) => Cow::Owned(format!(
                "{}{}{}",
                says.as_ref(),
                space(language),
                request.as_ref()
            )),
            _ => request,
        };
        // What the law may still turn is no small print, unless the answer grants it already.
        let granted = verdict.overall(then) == Verdict::MustAccept;
        let whole = turning
            .iter()
            .filter(|_| !granted)
            .fold(whole, |whole, says| {
                Cow::Owned([whole.as_ref(), space(language), says].concat())
            });
        if self.resolution.situated.is_empty() && self.resolution.agrees() {
            return (whole.clone(), whole);
        }
        let told = match self.resolution.situated.first() {
            Some(situation) => {
                let says = self.judge.rules.say(situation.says, language);
                self.judge.rules.fill(
                    words::ASSUMING,
                    language,
                    &[("condition", says), ("answer", &whole)],
                )
            }
            None => self
                .judge
                .rules
                .fill(words::AS_FAR_AS_TOLD, language, &[("answer", &whole)]),
        };
        let headline = match ask.iter().find_map(|question| self.turn(question)) {
            Some(turn) => format!("{told}{}{turn}", space(language)),
            None => told,
        };
        (Cow::Owned(headline), whole)
    }

    /// What one other answer to a question would make of the verdict.
    fn turn(&self, question: &Question) -> Option<String> {
        let language = self.case.language;
        let now = if question.decides == "then" {
            self.resolution.then
        } else {
            Some(self.resolution.verdict)
        };
        let turned = question.options.iter().filter_map(|option| {
            let verdict = question.would_decide.get(option.value)?;
            let other = Some(verdict) != now && verdict != Verdict::NeedFacts;
            other.then_some((option, verdict))
        });
        // Where accepting is only the careful course, what would let the seller refuse is worth most.
        let (option, verdict) = turned.min_by_key(|(_, verdict)| *verdict != Verdict::MayRefuse)?;
        let outcome = self.label(Fact::Answer, verdict.name());
        let fields = [
            ("question", question.says.as_ref()),
            ("answer", option.says.as_ref()),
            ("verdict", self.judge.rules.say(outcome, language)),
        ];
        Some(self.judge.rules.fill(words::TURN, language, &fields))
    }

    /// The answer to the request as such, in one sentence.
    fn request_headline(&self, deciding: &[&'static Rule], restrained: bool) -> Said {
        let language = self.case.language;
        if let Some(first) = self.resolution.provided.first() {
            let count = format!("{}", self.resolution.provided.len());
            let first = self.judge.rules.say(first.says, language);
            let sentence = if count == "1" {
                words::PROVIDED
            } else {
                words::PROVIDED_ALL
            };
            return Cow::Owned(self.judge.rules.fill(
                sentence,
                language,
                &[("count", &count), ("condition", first)],
            ));
        }
        let answers = self.judge.answers(&self.resolution.known, Part::Request);
        let advised = self.resolution.verdict == Verdict::AcceptAdvised;
        let open = verdict_is_advice(answers) && advised && !self.resolution.agrees();
        if self.resolution.agreement == Agreement::Careful || open {
            // A row that gives the same advice itself says why.
            let own = deciding.iter().find_map(|rule| match rule.yields {
                Yield::Answer {
                    headline,
                    verdict: Verdict::AcceptAdvised,
                    ..
                } if advised && !restrained => Some(headline),
                _ => None,
            });
            let says = own.unwrap_or(words::CAREFUL);
            return self.judge.rules.words(says, language);
        }
        let known = || {
            let rights = self.law_behind();
            rights.iter().any(gives_right)
        };
        if restrained && !known() {
            return match self.resolution.verdict {
                Verdict::MustAccept => self.judge.rules.words(words::LAW_EITHER_WAY, language),
                _ if self.resolution.agreement == Agreement::OneSide => {
                    self.judge.rules.words(words::ONE_SIDE, language)
                }
                _ => self.judge.rules.words(words::LAW_OPEN, language),
            };
        }
        let said = deciding.iter().find_map(|rule| match rule.yields {
            // Several answers may still be possible: only one that says the same speaks.
            Yield::Answer {
                headline, verdict, ..
            } if !restrained && verdict == self.resolution.verdict => {
                Some(self.judge.rules.words(headline, language))
            }
            Yield::Right { headline, .. } if restrained && gives_right(rule) => {
                Some(self.judge.rules.words(headline, language))
            }
            _ => None,
        });
        said.unwrap_or_else(|| {
            let name = self.resolution.verdict.name();
            self.judge
                .rules
                .words(self.label(Fact::Answer, name), language)
        })
    }

    /// The rows of law that bear on the answer of the marketplace, strongest first.
    fn law_behind(&self) -> Vec<&'static Rule> {
        let known = &self.resolution.known;
        let answers = self.judge.possible(known, Which::Answers);
        let verdict = answers.iter().find_map(|rule| match rule.yields {
            Yield::Answer {
                verdict, follows, ..
            } => Some(restrainable(verdict, follows)),
            _ => None,
        });
        let verdict = verdict.unwrap_or(Verdict::MayRefuse);
        self.judge.law_behind(known, verdict)
    }

    /// The rows of law that may give the buyer a right, where it is not known which.
    fn rights_possible(&self) -> Vec<&'static Rule> {
        let known = &self.resolution.known;
        let mut rows = self.judge.possible(known, Which::Withdrawals);
        rows.append(&mut self.judge.possible(known, Which::Claims));
        rows.retain(gives_right);
        rows
    }

    fn then_headline(&self) -> Option<Said> {
        let language = self.case.language;
        let then = self.resolution.then?;
        if then == Verdict::NeedFacts {
            return Some(self.judge.rules.words(words::THEN_OPEN, language));
        }
        match self.resolution.then_agreement {
            Agreement::Careful => {
                return Some(self.judge.rules.words(words::THEN_CAREFUL, language));
            }
            Agreement::OneSide if then == Verdict::AcceptAdvised => {
                return Some(self.judge.rules.words(words::ONE_SIDE, language));
            }
            Agreement::OneSide | Agreement::Every => {}
        }
        // The marketplace's own word on it stands unless the law turned it.
        let own = self
            .judge
            .prevailing(&self.resolution.known, Which::Answers)
            .iter()
            .find_map(|rule| match rule.yields {
                Yield::Answer {
                    follows: Follows::Then(own, says),
                    ..
                } if own == then => Some(self.judge.rules.words(says, language)),
                _ => None,
            });
        if own.is_some() {
            return own;
        }
        let rights = self.law_behind();
        let headline = rights.iter().find_map(|rule| match rule.yields {
            Yield::Right { then_headline, .. }
                if then == Verdict::MayRefuse || gives_right(rule) =>
            {
                Some(self.judge.rules.words(then_headline, language))
            }
            _ => None,
        });
        Some(headline.unwrap_or_else(|| {
            match then {
                Verdict::MustAccept => self.judge.rules.words(words::THEN_EITHER_WAY, language),
                _ => self
                    .judge
                    .rules
                    .words(self.label(Fact::AnswerThen, then.name()), language),
            }
        }))
    }

    /// What is taken for granted, the boldest first.
    fn assumed(&self) -> Vec<Assumption> {
        let Resolution {
            situated,
            provided,
            presumed,
            ..
        } = &*self.resolution;
        let situations = situated.iter().map(|one| (one.cond, one.says));
        let conditions = provided.iter().chain(presumed);
        let mut assumed = Vec::new();
        for (cond, says) in situations.chain(conditions.map(|one| (one.cond, one.says))) {
            let said = cond.fact.is(cond.allowed & self.case.told.get(cond.fact));
            let mut names = Vec::new();
            for value in Fact::each(said.allowed) {
                names.extend(cond.fact.name_of(value));
            }
            assumed.push(Assumption {
                fact: cond.fact.key(),
                goods_trait: cond.fact.goods_trait(),
                value: Cow::Owned(names.join("|")),
                says: self.judge.rules.words(says, self.case.language),
                given: self
                    .case
                    .given(said)
                    .filter(|_| self.leaves_the_answer(said)),
            });
        }
        assumed
    }

    /// Whether saying this in a Case leaves the answer as it is: the goods are said with all their traits,
    /// of which some may be open and turn it.
    fn leaves_the_answer(&self, cond: Cond) -> bool {
        let Resolution { verdict, then, .. } = *self.resolution;
        cond.fact.goods_trait().is_none()
            || what_if::if_so(self.case, &self.judge, cond) == Some((verdict, then))
    }

    fn law(&self) -> Law {
        let facts = self.resolution.facts();
        let regime = Fact::Regime
            .name_of(facts.get(Fact::Regime))
            .filter(|name| *name != "other");
        let mut presumed = facts.clone();
        for cond in PRESUMED_BY_LAW {
            if presumed.matches(*cond) == Match::Open {
                presumed.narrow(cond.fact, cond.allowed);
            }
        }
        let rights = self
            .judge
            .tables
            .withdrawals
            .possible(&presumed, self.judge.day);
        let (mut all, mut none) = (regime.is_some(), regime.is_some());
        for rule in &rights {
            let right = right_of(rule);
            all &= matches!(right, Right::Withdraw | Right::Terminate);
            none &= right == Right::None;
        }
        let buyer_may_withdraw = (all != none).then_some(all);
        let until = if buyer_may_withdraw == Some(false)
            && facts.get(Fact::StatutoryWindow) & statutory_window::OVER == 0
        {
            None
        } else {
            self.right_end(regime, &rights)
        };
        let prevailing = self.law_behind();
        Law {
            regime,
            buyer_may_withdraw,
            until: until.map(|(seconds, zone)| zone.rfc3339(seconds)),
            says: prevailing
                .first()
                .map(|rule| self.judge.rules.words(rule.says, self.case.language)),
        }
    }

    /// Last moment of the right that these rows are about: of the shop's own terms or of the statute;
    /// `None` where it may be either.
    fn right_end(&self, regime: Option<&str>, rights: &[&'static Rule]) -> Option<(i64, Zone)> {
        let terms = |rule: &&&Rule| rule.layer == Layer::ShopTerms;
        if !rights.iter().any(|rule| terms(&rule)) {
            return self.withdrawal_end(regime, rights);
        }
        let days = self.case.numbers.terms_allow_days?;
        let due = Due::EndOfDayAfter(When::DeliveredAt, u16::try_from(days).ok()?);
        self.instant(due, Layer::ShopTerms, Side::Last)
            .filter(|_| rights.iter().all(|rule| terms(&rule)))
    }

    /// Last moment of the right to withdraw, where the dates for it are known.
    fn withdrawal_end(
        &self,
        regime: Option<&str>,
        rights: &[&'static Rule],
    ) -> Option<(i64, Zone)> {
        let facts = self.resolution.facts();
        let not_told = facts.matches(Fact::WithdrawalInfoGiven.no());
        let may_be_over = facts.get(Fact::StatutoryWindow) & statutory_window::OVER != 0;
        let last = |due| self.instant(due, Layer::Law, Side::Last);
        let (ordinary, extended) = match regime? {
            "jp" => return last(Due::EndOfDayAfter(When::DeliveredAt, 7)),
            "eu" => (Clock::EuWithdrawal, Clock::EuExtended),
            "uk" => (Clock::UkCancel, Clock::UkExtended),
            // In the USA only California's right ends with a day.
            _ => {
                let california =
                    !rights.is_empty() && rights.iter().all(|row| row.finding.id == "L-US-012");
                return last(Due::EndOfDayAfter(When::OrderedAt, 30)).filter(|_| california);
            }
        };
        match not_told {
            Match::Holds => last(Due::Clock(extended)),
            // Whether it is over depends on what the buyer was told.
            Match::Open if may_be_over => None,
            _ => last(Due::Clock(ordinary)),
        }
    }

    fn ground(&self, rule: &'static Rule) -> Ground {
        let finding = rule.finding;
        let (mut facts, mut sources) = (Vec::new(), Vec::new());
        for finding in rule.findings() {
            facts.push(finding.id);
            for source in finding.sources {
                let link = SourceLink {
                    title: source.title,
                    url: source.url,
                };
                if !sources.contains(&link) {
                    sources.push(link);
                }
            }
        }
        Ground {
            rule: rule.id,
            layer: rule.layer.name(),
            says: self.judge.rules.words(rule.says, self.case.language),
            facts,
            sources,
            tier: finding.tier.name(),
            seen_on: finding.seen_on,
            confidence: finding.confidence.name(),
            stale: is_stale(finding, &self.case.today()),
        }
    }

    /// What follows from the rows of duties, clocks, steps, notes that hold.
    fn effects(&self) -> Effects {
        let facts = self.answered();
        let mut effects = Effects::default();
        for rule in &self.judge.tables.effects {
            if rule.in_force(self.judge.day) {
                self.follow(rule, &facts, &mut effects);
            }
        }
        if let Some(years) = effects.outside.take() {
            let (first, last) = (format!("{}", *years.start()), format!("{}", *years.end()));
            let fields = [("first", first.as_str()), ("last", last.as_str())];
            effects.unknowns.push(Note {
                id: "calendar.years",
                says: Cow::Owned(self.judge.rules.fill(
                    words::YEARS_KNOWN,
                    self.case.language,
                    &fields,
                )),
            });
        }
        effects
    }

    /// What follows from one row.
    fn follow(&self, rule: &'static Rule, facts: &Facts, effects: &mut Effects) {
        let language = self.case.language;
        let holds = facts.matches_all(rule.when);
        if let Yield::Metric {
            id,
            concerns,
            limit,
            otherwise,
            unknown,
        } = rule.yields
        {
            if facts.matches_all(concerns) != Match::Holds {
                return;
            }
            let (effect, says) = match holds {
                _ if rule.settled == Settled::Unsettled => ("unknown", unknown),
                Match::Holds => ("counts", rule.says),
                Match::Fails => ("does-not-count", otherwise),
                Match::Open => ("unknown", unknown),
            };
            let (value, value_without) = self.rate(id, effect);
            effects.metrics.push(Metric {
                id,
                effect,
                says: self.judge.rules.words(says, language),
                value,
                value_without,
                limit,
                rule: rule.id,
            });
            return;
        }
        if holds != Match::Holds {
            return;
        }
        let says = self.judge.rules.words(rule.says, language);
        match rule.yields {
            Yield::Window { id, from, until } => {
                let (from, _) = self.when(self.instant(from, rule.layer, Side::First));
                let (until, until_local) = self.when(self.instant(until, rule.layer, Side::Last));
                effects.windows.push(Span {
                    id,
                    says,
                    from,
                    until,
                    until_local,
                    rule: rule.id,
                });
            }
            Yield::Duty {
                id,
                due,
                limit,
                if_missed,
            } => {
                effects.undated(self.outside(due, rule.layer));
                let at = self.instant(due, rule.layer, Side::First);
                let limit = limit.map(|limit| self.judge.rules.words(limit, language));
                let before = |when| {
                    at.zip(self.case.earliest(when))
                        .filter(|(at, of)| at.0 < *of)
                };
                let (due, due_local, limit) = match before(When::RequestedAt) {
                    // Nobody can do it in time any more.
                    Some((passed, _)) => (None, None, Some(self.passed(passed, limit))),
                    None => {
                        let (due, local) = self.when(at);
                        (due, local, limit)
                    }
                };
                // What two rows demand alike is said once.
                let said = |known: &Duty| known.id == id && known.due == due;
                if effects.duties.iter().any(said) {
                    return;
                }
                effects.duties.push(Duty {
                    id,
                    says,
                    overdue: before(When::RequestedAt).is_some() || before(When::Now).is_some(),
                    due,
                    due_local,
                    limit,
                    if_missed: if_missed.map(|missed| self.judge.rules.words(missed, language)),
                    rule: rule.id,
                });
            }
            Yield::Consequence { id, at, hurts } => {
                effects.undated(self.outside(at, rule.layer));
                let at = self.instant(at, rule.layer, Side::First);
                let rank = at.map_or(i64::MAX, |(seconds, _)| seconds);
                let (at, at_local) = self.when(at);
                let consequence = Consequence {
                    id,
                    at,
                    at_local,
                    says,
                    hurts,
                    rule: rule.id,
                };
                effects.consequences.insert(rank, consequence);
            }
            Yield::Steps(steps) => {
                for step in steps {
                    effects.steps.push(self.judge.rules.words(*step, language));
                }
            }
            Yield::Keep => effects.keep.push(says),
            Yield::Prevention => effects.prevention.push(self.ground(rule)),
            Yield::FollowUp => effects.follow_up.push(self.ground(rule)),
            Yield::Alternative(id) => note(&mut effects.alternatives, id, says),
            Yield::Warning(id) => note(&mut effects.warnings, id, says),
            Yield::Unknown(id) => note(&mut effects.unknowns, id, says),
            Yield::Turning { id, headline } => {
                note(&mut effects.unknowns, id, says);
                effects
                    .turning
                    .push(self.judge.rules.words(headline, language));
            }
            Yield::Answer { .. } | Yield::Right { .. } | Yield::Metric { .. } => {}
        }
    }

    /// The years that the data of a calendar covers, where a date lies outside of them.
    fn outside(&self, due: Due, layer: Layer) -> Option<RangeInclusive<i32>> {
        let dated = |when| self.case.timeline.get(when).is_some();
        let (calendar, dated) = match due {
            Due::StartOfBusinessDay(when, _, calendar)
            | Due::EndOfBusinessDay(when, _, calendar) => (calendar, dated(when)),
            Due::Clock(clock) => {
                let ship_by = [When::ShipBy, When::PaidAt, When::OrderedAt];
                (clock.calendar()?, ship_by.into_iter().any(dated))
            }
            _ => return None,
        };
        if dated && self.instant(due, layer, Side::First).is_none() {
            calendar.years()
        } else {
            None
        }
    }

    /// The facts with the answer among them.
    fn answered(&self) -> Facts {
        let mut facts = self.resolution.facts().clone();
        let Resolution { verdict, then, .. } = *self.resolution;
        facts.set(Fact::Answer, verdict.mask());
        facts.set(Fact::AnswerThen, then.map_or(answers::NONE, Verdict::mask));
        facts.set(Fact::Overall, verdict.overall(then).mask());
        facts.set(
            Fact::OnCondition,
            if self.resolution.on_condition() {
                YES
            } else {
                NO
            },
        );
        facts
    }

    /// The instant a row points at, and the zone it was counted in.
    fn instant(&self, due: Due, layer: Layer, side: Side) -> Option<(i64, Zone)> {
        let regimes = self.resolution.facts().get(Fact::Regime);
        self.case.instant(due, layer, side, regimes)
    }

    /// A moment in the zone it was counted in, and in the seller's own where that differs.
    fn when(&self, at: Option<(i64, Zone)>) -> (Option<String>, Option<String>) {
        let Some((seconds, zone)) = at else {
            return (None, None);
        };
        let own = zone.rfc3339(seconds);
        let local = self.case.seller_zone.map(|zone| zone.rfc3339(seconds));
        let local = local.filter(|local| *local != own);
        (Some(own), local)
    }

    /// The words for a time limit that had passed when the request came.
    fn passed(&self, (seconds, zone): (i64, Zone), limit: Option<Said>) -> Said {
        let language = self.case.language;
        let day = zone.day_of(seconds).map(|day| format!("{day}"));
        let fields = [("date", day.as_deref().unwrap_or_default())];
        let passed = self.judge.rules.fill(words::PASSED, language, &fields);
        Cow::Owned(match limit {
            Some(limit) => format!("{}{}{passed}", limit.as_ref(), space(language)),
            None => passed,
        })
    }

    /// The cancel rate with and without this order, where its parts were given.
    fn rate(&self, id: &str, effect: &str) -> (Option<Rate>, Option<Rate>) {
        let numbers = self.case.numbers;
        let (Some(orders), Some(cancellations), "cancellation-rate") =
            (numbers.period_orders, numbers.period_cancellations, id)
        else {
            return (
                None,
                numbers
                    .cancellation_rate
                    .filter(|_| id == "cancellation-rate"),
            );
        };
        if orders == 0 {
            return (None, None);
        }
        let share = |count: u32| Rate::share(count, orders);
        let with = (effect == "counts").then(|| share(cancellations.saturating_add(1).min(orders)));
        (with, Some(share(cancellations)))
    }

    /// How every row of the marketplace and of the buyer's law stood to the facts of the case.
    fn trace(&self) -> Vec<Step> {
        let facts = &self.case.facts;
        let tables = self.judge.tables;
        let mut trace = Vec::new();
        for table in &[&tables.answers, &tables.withdrawals, &tables.claims] {
            for rule in table.rows() {
                let mut regime = rule.when.iter().filter(|cond| cond.fact == Fact::Regime);
                if regime.all(|cond| facts.matches(*cond) != Match::Fails) {
                    trace.push(step(rule, facts));
                }
            }
        }
        trace
    }
}

/// Whether among the answers that are possible one leaves the seller free, or no source settles it.
fn verdict_is_advice(answers: u32) -> bool {
    answers & (answers::MAY_REFUSE | answers::UNSETTLED) != 0
}

/// What stands between two sentences.
fn space(language: Language) -> &'static str {
    match language {
        Language::Ja => "",
        Language::En => " ",
    }
}

/// Whether a row of law leaves the buyer a right, or cannot exclude one.
fn gives_right(row: &&'static Rule) -> bool {
    right_of(row) != Right::None
}

/// Taken for granted where it is told whether the buyer may withdraw.
const PRESUMED_BY_LAW: &[Cond] = &[
    Fact::BuyerIsBusiness.no(),
    Fact::SellerIsBusiness.yes(),
    Fact::Digital.no(),
    Fact::Service.no(),
    Fact::Subscription.no(),
    Fact::Perishable.no(),
    Fact::DelayNoticeSent.no(),
    Fact::GenerousTerms.no(),
    Fact::Accepted.is(accepted::ACCEPTED),
    Fact::ShipTime.is(ship_time::NOT_PASSED),
];

fn step(rule: &'static Rule, facts: &Facts) -> Step {
    let outcome = facts.matches_all(rule.when);
    let mut because = Vec::new();
    for cond in rule.when {
        if outcome != Match::Fails || facts.matches(*cond) == Match::Fails {
            let known = facts.get(cond.fact);
            let name = cond.fact.goods_trait().unwrap_or(cond.fact.key());
            let value = cond.fact.name_of(known).unwrap_or("?");
            because.push([name, "=", value].concat());
        }
    }
    let outcome = match outcome {
        Match::Fails => "fails",
        Match::Holds => "holds",
        Match::Open => "open",
    };
    Step {
        rule: rule.id,
        outcome,
        because,
    }
}

/// What follows from an answer.
#[derive(Default)]
struct Effects {
    windows: Vec<Span>,
    duties: Vec<Duty>,
    metrics: Vec<Metric>,
    consequences: Ranked<Consequence>,
    steps: Vec<Said>,
    alternatives: Vec<Note>,
    keep: Vec<Said>,
    prevention: Vec<Ground>,
    follow_up: Vec<Ground>,
    warnings: Vec<Note>,
    unknowns: Vec<Note>,
    /// Of these, what may turn the answer.
    turning: Vec<Said>,
    /// The years of the first calendar whose data does not reach.
    outside: Option<RangeInclusive<i32>>,
}

impl Effects {
    fn undated(&mut self, outside: Option<RangeInclusive<i32>>) {
        if self.outside.is_none() {
            self.outside = outside;
        }
    }
}

/// Items in ascending rank, equals in the order of insertion. The lists are short.
struct Ranked<T> {
    ranks: Vec<i64>,
    items: Vec<T>,
}

impl<T> Default for Ranked<T> {
    fn default() -> Ranked<T> {
        Ranked {
            ranks: Vec::new(),
            items: Vec::new(),
        }
    }
}

impl<T> Ranked<T> {
    fn insert(&mut self, rank: i64, item: T) {
        let at = self.ranks.iter().filter(|known| **known <= rank).count();
        self.ranks.insert(at, rank);
        self.items.insert(at, item);
    }
}

/// A note is made once.
fn note(notes: &mut Vec<Note>, id: &'static str, says: Said) {
    if notes.iter().all(|known| known.id != id) {
        notes.push(Note { id, says });
    }
}

/// Whether a finding is undated or more than twelve months older than the day (`YYYY-MM-DD`).
fn is_stale(finding: &Finding, day: &str) -> bool {
    let Some(seen) = finding.seen_on else {
        return true;
    };
    fn rest(text: &str) -> &str {
        text.get(4..).unwrap_or_default()
    }
    match (digits(seen, 0, 4), digits(day, 0, 4)) {
        // A bare year or month counts from its first day.
        (Some(seen_year), Some(year)) => {
            seen_year + 1 < year || seen_year + 1 == year && rest(seen) < rest(day)
        }
        _ => true,
    }
}
