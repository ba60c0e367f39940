//! From a verdict to everything the seller is told: grounds, duties, questions, flips, trace.

use alloc::borrow::Cow;
use alloc::string::String;
use alloc::vec::Vec;
use core::ops::RangeInclusive;

use crate::case::Case;
use crate::decide::{Bench, Lens, Resolution, Tables, law_matters, restrainable, right_of};
use crate::decision::{
    Assumption, Choice, Consequence, Decision, Duty, Flip, Ground, Law, Metric, Note, Outcomes,
    Question, Rulebook, Settled, SourceLink, Span, Step, Verdict, Words,
};
use crate::fact::{
    Cond, Fact, Facts, Match, NO, YES, accepted, answer, channel, marketplace, order_status,
    parcel, ship_time, statutory_window,
};
use crate::money::Rate;
use crate::rule::{Finding, Follows, Right, Rule, Yield};
use crate::rules::presumed::Condition;
use crate::rules::{self, impossible};
use crate::text::facts::{label_at, question};
use crate::text::{Text, joined, text};
use crate::timeline::{Clock, Due, When, digits};
use crate::{message, money, pack};

const NEED_FACTS: Text = text(
    "まだ決められません。次を教えてください: {question}",
    "Cannot tell yet. Please answer: {question}",
);
const PROVIDED: Text = text(
    "条件つきで断れます。条件: {condition}。",
    "You may refuse, provided that {condition}.",
);
const PROVIDED_ALL: Text = text(
    "{count}つの条件がそろえば断れます。まず、{condition}。",
    "You may refuse if {count} conditions hold: first of all, that {condition}.",
);
const THEN_OPEN: Text = text(
    "返品を断れるかは、下の質問の答えで決まります。",
    "Whether the return may be refused depends on the questions below.",
);
const LAW_EITHER_WAY: Text = text(
    "断れません。まだ分からない点がどうであっても、購入者の国の法律が取消しを認めています。",
    "It cannot be refused: whatever is still unknown, the law of the buyer's country lets the buyer cancel.",
);
const LAW_OPEN: Text = text(
    "購入者の国の法律で断れるかは、下の質問の答えで決まります。それまでは受けるのが安全です。",
    "Whether the law of the buyer's country lets you refuse depends on the questions below. Until then accepting is the safe course.",
);
const YEARS_KNOWN: Text = text(
    "祝日の資料は{first}年から{last}年までです。その外の営業日は計算しません。",
    "Holidays are known for {first} to {last}; no business day is computed outside.",
);
/// For answers that say by themselves what they are about.
const FLIP_PLAIN: Text = text("「{answer}」なら: {verdict}", "If \"{answer}\": {verdict}");
const FLIP: Text = text(
    "{question} →「{answer}」なら: {verdict}",
    "{question} If \"{answer}\": {verdict}",
);

/// Most flips told; the nearest come first.
const MOST_FLIPS: usize = 6;

/// Decides one case.
///
/// ```
/// let case: kotowari::Case = r#"{"marketplace": "qoo10-jp"}"#.parse()?;
/// let decision = kotowari::decide(&case);
/// assert_eq!(decision.verdict, kotowari::Verdict::NeedFacts);
/// assert!(decision.ask.iter().any(|question| question.fact == "orderStatus"));
/// # Ok::<(), kotowari::Error>(())
/// ```
#[must_use]
pub fn decide(case: &Case) -> Decision {
    let day = case.rulebook_day();
    let bench = Bench {
        tables: Tables::of(case.marketplace.mask),
        day: &day,
    };
    let resolution = bench.resolve(&case.facts);
    let told = Told {
        case,
        bench,
        resolution,
    };
    told.decision()
}

/// One case with its verdict, ready to be explained.
struct Told<'a> {
    case: &'a Case,
    bench: Bench<'a>,
    resolution: Resolution,
}

impl Told<'_> {
    fn decision(&self) -> Decision {
        let Resolution { verdict, then, .. } = self.resolution;
        let (deciding, restrained) = self.deciding();
        let mut weighed = Vec::new();
        let mut grounds = Vec::new();
        for rule in &deciding {
            if !restrained || matches!(rule.yields, Yield::Right { .. }) {
                weighed.push(*rule);
            }
            grounds.push(self.ground(rule));
        }
        let effects = self.effects();
        let ask = self.ask();
        Decision {
            verdict,
            then,
            settled: self.resolution.settled(&weighed),
            headline: self.headline(&deciding, restrained, &ask),
            then_headline: self.then_headline(),
            assumed: self.assumed(),
            law: self.law(),
            grounds,
            windows: effects.windows,
            duties: effects.duties,
            message: message::compose(self.case, &self.answered()),
            money: money::of(self.case, verdict, then),
            metrics: effects.metrics,
            consequences: effects.consequences.items,
            steps: effects.steps,
            alternatives: effects.alternatives,
            keep: effects.keep,
            warnings: effects.warnings,
            ask,
            flips: self.flips(),
            unknowns: effects.unknowns,
            trace: self.trace(),
            rulebook: Rulebook {
                version: rules::VERSION,
                as_of: rules::AS_OF,
            },
        }
    }

    /// The rows behind the verdict, strongest layer first, and whether the law turned it.
    fn deciding(&self) -> (Vec<&'static Rule>, bool) {
        let Resolution {
            verdict,
            then,
            ref facts,
            ..
        } = self.resolution;
        if verdict == Verdict::NeedFacts {
            return (Vec::new(), false);
        }
        let mut answers = self.bench.tables.answers.prevailing(facts, self.bench.day);
        if answers.is_empty() {
            answers = self.bench.tables.answers.possible(facts, self.bench.day);
            // Where several say the same, the ordinary case speaks.
            let ordinary = self
                .bench
                .tables
                .answers
                .prevailing(&self.resolution.ordinarily(), self.bench.day);
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

    fn headline(&self, deciding: &[&'static Rule], restrained: bool, ask: &[Question]) -> Words {
        let language = self.case.language;
        if self.resolution.verdict == Verdict::NeedFacts {
            let first = ask.first().map_or("", |question| question.says.as_ref());
            return Cow::Owned(NEED_FACTS.fill(language, &[("question", first)]));
        }
        if let Some(first) = self.resolution.provided.first() {
            let count = joined![self.assumed().len()];
            let first = first.says.in_language(language);
            let sentence = if count == "1" { PROVIDED } else { PROVIDED_ALL };
            return Cow::Owned(sentence.fill(language, &[("count", &count), ("condition", first)]));
        }
        let known = || {
            let rights = self.law_behind();
            rights.iter().any(gives_right)
        };
        if restrained && !known() {
            return match self.resolution.verdict {
                Verdict::MustAccept => LAW_EITHER_WAY.words(language),
                _ => LAW_OPEN.words(language),
            };
        }
        deciding
            .iter()
            .find_map(|rule| match rule.yields {
                // Several answers may still be possible: only one that says the same speaks.
                Yield::Answer {
                    headline, verdict, ..
                } if !restrained && verdict == self.resolution.verdict => {
                    Some(headline.words(language))
                }
                Yield::Right { headline, .. } if restrained && gives_right(rule) => {
                    Some(headline.words(language))
                }
                _ => None,
            })
            .unwrap_or(Cow::Borrowed(""))
    }

    /// The rows of law that bear on the answer of the marketplace, strongest first.
    fn law_behind(&self) -> Vec<&'static Rule> {
        let (facts, day) = (&self.resolution.facts, self.bench.day);
        let answers = self.bench.tables.answers.possible(facts, day);
        let verdict = answers.iter().find_map(|rule| match rule.yields {
            Yield::Answer {
                verdict, follows, ..
            } => Some(restrainable(verdict, follows)),
            _ => None,
        });
        let verdict = verdict.unwrap_or(Verdict::MayRefuse);
        self.bench.tables.law_behind(facts, day, verdict)
    }

    /// The rows of law that may give the buyer a right, where it is not known which.
    fn rights_possible(&self) -> Vec<&'static Rule> {
        let (facts, day) = (&self.resolution.facts, self.bench.day);
        let Tables {
            withdrawals,
            claims,
            ..
        } = self.bench.tables;
        let mut rows = withdrawals.possible(facts, day);
        rows.append(&mut claims.possible(facts, day));
        rows.retain(gives_right);
        rows
    }

    fn then_headline(&self) -> Option<Words> {
        let language = self.case.language;
        let then = self.resolution.then?;
        if then == Verdict::NeedFacts {
            return Some(THEN_OPEN.words(language));
        }
        let facts = &self.resolution.facts;
        // The marketplace's own word on it stands unless the law turned it.
        let own = self
            .bench
            .tables
            .answers
            .prevailing(facts, self.bench.day)
            .iter()
            .find_map(|rule| match rule.yields {
                Yield::Answer {
                    follows: Follows::Then(own, says),
                    ..
                } if own == then => Some(says.words(language)),
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
                Some(then_headline.words(language))
            }
            _ => None,
        });
        Some(headline.unwrap_or_else(|| {
            label_at(self.case.marketplace.mask, Fact::AnswerThen, then.name()).words(language)
        }))
    }

    fn assumed(&self) -> Vec<Assumption> {
        let resolution = &self.resolution;
        let mut assumed = Vec::new();
        for conditions in &[&resolution.provided, &resolution.presumed] {
            for condition in *conditions {
                let Cond { fact, allowed } = condition.cond;
                assumed.push(Assumption {
                    fact: fact.key(),
                    goods_trait: fact.goods_trait(),
                    value: fact.name_of(allowed).unwrap_or("buyer-request"),
                    says: condition.says.words(self.case.language),
                });
            }
        }
        assumed
    }

    fn law(&self) -> Law {
        let facts = &self.resolution.facts;
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
            .bench
            .tables
            .withdrawals
            .possible(&presumed, self.bench.day);
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
            self.withdrawal_end(regime, &rights)
        };
        let prevailing = self.law_behind();
        Law {
            regime,
            buyer_may_withdraw,
            until: until.map(|seconds| self.case.timeline.rfc3339(seconds)),
            says: prevailing
                .first()
                .map(|rule| rule.says.words(self.case.language)),
        }
    }

    /// Last moment of the right to withdraw, where the dates for it are known.
    fn withdrawal_end(&self, regime: Option<&str>, rights: &[&'static Rule]) -> Option<i64> {
        let facts = &self.resolution.facts;
        let not_told = facts.matches(Fact::WithdrawalInfoGiven.no());
        let may_be_over = facts.get(Fact::StatutoryWindow) & statutory_window::OVER != 0;
        let (ordinary, extended) = match regime? {
            "jp" => {
                return self
                    .case
                    .timeline
                    .resolve(Due::EndOfDayAfter(When::DeliveredAt, 7));
            }
            "eu" => (Clock::EuWithdrawal, Clock::EuExtended),
            "uk" => (Clock::UkCancel, Clock::UkExtended),
            // In the USA only California's right ends with a day.
            _ => {
                let california =
                    !rights.is_empty() && rights.iter().all(|row| row.finding.id == "L-US-012");
                return self
                    .case
                    .timeline
                    .resolve(Due::EndOfDayAfter(When::OrderedAt, 30))
                    .filter(|_| california);
            }
        };
        match not_told {
            Match::Holds => self.case.timeline.resolve(Due::Clock(extended)),
            // Whether it is over depends on what the buyer was told.
            Match::Open if may_be_over => None,
            _ => self.case.timeline.resolve(Due::Clock(ordinary)),
        }
    }

    fn ground(&self, rule: &'static Rule) -> Ground {
        let finding = rule.finding;
        let (mut facts, mut sources) = (Vec::new(), Vec::new());
        for finding in rule.findings() {
            facts.push(finding.id);
            for source in finding.sources {
                let link = SourceLink {
                    title: source.title.in_language(self.case.language),
                    url: source.url.in_language(self.case.language),
                };
                if !sources.contains(&link) {
                    sources.push(link);
                }
            }
        }
        Ground {
            rule: rule.id,
            layer: rule.layer.name(),
            says: rule.says.words(self.case.language),
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
        for rule in rules::effects(self.case.marketplace.mask) {
            if rule.in_force(self.bench.day) {
                self.follow(rule, &facts, &mut effects);
            }
        }
        if let Some(years) = effects.outside.take() {
            let (first, last) = (joined![*years.start()], joined![*years.end()]);
            let fields = [("first", first.as_str()), ("last", last.as_str())];
            effects.unknowns.push(Note {
                id: "calendar.years",
                says: Cow::Owned(YEARS_KNOWN.fill(self.case.language, &fields)),
            });
        }
        effects
    }

    /// What follows from one row.
    fn follow(&self, rule: &Rule, facts: &Facts, effects: &mut Effects) {
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
                says: says.words(language),
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
        let says = rule.says.words(language);
        match rule.yields {
            Yield::Window { id, from, until } => {
                let (from, _) = self.when(from);
                let (until, until_local) = self.when(until);
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
                effects.undated(self.outside(due));
                let (due, due_local) = self.when(due);
                // What two rows demand alike is said once.
                let said = |known: &Duty| known.id == id && known.due == due;
                if effects.duties.iter().any(said) {
                    return;
                }
                effects.duties.push(Duty {
                    id,
                    says,
                    due,
                    due_local,
                    limit: limit.map(|limit| limit.words(language)),
                    if_missed: if_missed.map(|missed| missed.words(language)),
                    rule: rule.id,
                });
            }
            Yield::Consequence { id, at } => {
                effects.undated(self.outside(at));
                let rank = self.case.timeline.resolve(at).unwrap_or(i64::MAX);
                let (at, at_local) = self.when(at);
                let consequence = Consequence {
                    id,
                    at,
                    at_local,
                    says,
                    rule: rule.id,
                };
                effects.consequences.insert(rank, consequence);
            }
            Yield::Steps(steps) => {
                for step in steps {
                    effects.steps.push(step.words(language));
                }
            }
            Yield::Keep => effects.keep.push(says),
            Yield::Alternative(id) => note(&mut effects.alternatives, id, says),
            Yield::Warning(id) => note(&mut effects.warnings, id, says),
            Yield::Unknown(id) => note(&mut effects.unknowns, id, says),
            Yield::Answer { .. } | Yield::Right { .. } | Yield::Metric { .. } => {}
        }
    }

    /// The years that the data of a calendar covers, where a date lies outside of them.
    fn outside(&self, due: Due) -> Option<RangeInclusive<i32>> {
        let timeline = &self.case.timeline;
        let (calendar, dated) = match due {
            Due::StartOfBusinessDay(when, _, calendar)
            | Due::EndOfBusinessDay(when, _, calendar) => (calendar, timeline.day(when).is_some()),
            Due::Clock(clock) => (clock.calendar()?, timeline.us_ship_by().is_some()),
            _ => return None,
        };
        if dated && timeline.resolve(due).is_none() {
            calendar.years()
        } else {
            None
        }
    }

    /// The facts with the answer among them.
    fn answered(&self) -> Facts {
        let mut facts = self.resolution.facts.clone();
        let Resolution { verdict, then, .. } = self.resolution;
        facts.set(Fact::Answer, verdict.mask());
        facts.set(Fact::AnswerThen, then.map_or(answer::NONE, Verdict::mask));
        facts.set(Fact::Overall, overall(verdict, then).mask());
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

    /// A moment in the marketplace's time zone, and in the seller's own where that differs.
    fn when(&self, due: Due) -> (Option<String>, Option<String>) {
        let Some(seconds) = self.case.timeline.resolve(due) else {
            return (None, None);
        };
        let own = self.case.timeline.rfc3339(seconds);
        let local = self.case.seller_zone.map(|zone| zone.rfc3339(seconds));
        let local = local.filter(|local| *local != own);
        (Some(own), local)
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

    /// The questions that still matter.
    fn ask(&self) -> Vec<Question> {
        let open = self.relevant();
        let base = &self.case.facts;
        let mut found: Ranked<Question> = Ranked::default();
        let open_ended = self.resolution.verdict == Verdict::NeedFacts
            || self.resolution.then == Some(Verdict::NeedFacts);
        let mut from_answers =
            self.open_in(&self.bench.tables.answers.possible(base, self.bench.day));
        // Where no marketplace stands between, only the taps come before the law.
        if self.case.marketplace.mask == marketplace::OWN_STORE {
            from_answers.retain(|fact| TAPPED.contains(fact));
        }
        for fact in open {
            let mut would_decide = Outcomes::default();
            let mut on_then = Outcomes::default();
            let mut options = Vec::new();
            let mut undecided = 0_usize;
            let before = (self.resolution.verdict, self.resolution.then);
            let mut changes = false;
            for value in Fact::each(base.get(fact)) {
                let mut facts = base.with(fact.is(value));
                let Some(name) = fact.name_of(value) else {
                    continue;
                };
                if impossible::propagate(&mut facts).is_err() {
                    continue;
                }
                let outcome = self.bench.outcome(&facts);
                changes |= (outcome.verdict, outcome.then) != before;
                let undecided_still = outcome.verdict == Verdict::NeedFacts
                    || outcome.then == Some(Verdict::NeedFacts);
                undecided += usize::from(undecided_still);
                would_decide.0.push((name, outcome.verdict));
                on_then
                    .0
                    .push((name, outcome.then.unwrap_or(outcome.verdict)));
                options.push(Choice {
                    value: name,
                    says: label_at(self.case.marketplace.mask, fact, name)
                        .words(self.case.language),
                });
            }
            let taken = |conditions: &[&'static Condition]| {
                conditions
                    .iter()
                    .any(|condition| condition.cond.fact == fact)
            };
            let assumed = taken(&self.resolution.provided) || taken(&self.resolution.presumed);
            if !changes && !assumed && !open_ended {
                continue;
            }
            let only_then = would_decide
                .0
                .iter()
                .all(|(_, verdict)| *verdict == self.resolution.verdict)
                && self.resolution.then.is_some();
            // What the marketplace turns on comes first, then conditions to confirm, then the law,
            // last what is merely taken for granted.
            let class = match () {
                () if fact == Fact::Regime => 0,
                () if self.resolution.verdict == Verdict::NeedFacts
                    && (from_answers.contains(&fact) || undecided == 0) =>
                {
                    0
                }
                () if taken(&self.resolution.provided) => 1,
                () if pack::get()
                    .presumptions
                    .iter()
                    .any(|condition| condition.cond.fact == fact) =>
                {
                    4
                }
                () if only_then => 2,
                () => 3,
            };
            // Fewer undecided answers settle more. A date is asked after what can be tapped, unless
            // the tap settles nothing.
            let unsettling = match fact {
                // Whose law it is comes before anything in it.
                Fact::Regime => 0,
                _ if DATES.contains(&fact) => undecided * 100 / options.len().max(1) + 99,
                _ => undecided * 100 / options.len().max(1),
            };
            found.insert(
                class * 1000 + i64::try_from(unsettling).unwrap_or(999),
                Question {
                    fact: self.key_to_ask(fact),
                    goods_trait: fact.goods_trait(),
                    says: question(fact).words(self.case.language),
                    would_decide: if only_then { on_then } else { would_decide },
                    options,
                },
            );
        }
        let mut asked: Vec<Question> = Vec::new();
        for question in found.items {
            // One date can settle several facts: it is asked for once.
            let again = |known: &Question| {
                known.fact == question.fact && known.goods_trait == question.goods_trait
            };
            if !asked.iter().any(again) {
                asked.push(question);
            }
        }
        asked
    }

    /// The key that would settle a fact: of two that it takes, the one not given yet.
    fn key_to_ask(&self, fact: Fact) -> &'static str {
        let dispatch = self.case.timeline.get(When::NextDispatch);
        if fact == Fact::StopNotice && dispatch.is_some() {
            "noticeDays"
        } else {
            fact.key()
        }
    }

    /// Facts still open that some row reads which can still bear on the outcome.
    fn relevant(&self) -> Vec<Fact> {
        let facts = &self.case.facts;
        let settled = self.resolution.verdict != Verdict::NeedFacts
            && self.resolution.then != Some(Verdict::NeedFacts)
            && self.resolution.provided.is_empty()
            && self.resolution.presumed.is_empty()
            && self.resolution.lens == Lens::Exact;
        if settled {
            return Vec::new();
        }
        let tables = self.bench.tables;
        let mut rules = tables.answers.possible(facts, self.bench.day);
        rules.append(&mut tables.withdrawals.possible(facts, self.bench.day));
        rules.append(&mut tables.claims.possible(facts, self.bench.day));
        self.open_in(&rules)
    }

    /// The facts still open in some rows, in the order of the facts.
    fn open_in(&self, rules: &[&'static Rule]) -> Vec<Fact> {
        let facts = &self.case.facts;
        let mut open = Vec::new();
        for rule in rules {
            for cond in rule.when {
                if facts.matches(*cond) == Match::Open && !open.contains(&cond.fact) {
                    open.push(cond.fact);
                }
            }
        }
        let mut ordered = Fact::ALL.to_vec();
        ordered.retain(|fact| open.contains(fact));
        ordered
    }

    /// Single changes of fact that change the verdict on the request.
    fn flips(&self) -> Vec<Flip> {
        let Resolution { verdict, .. } = self.resolution;
        if verdict == Verdict::NeedFacts {
            return Vec::new();
        }
        let mut found: Vec<Flip> = Vec::new();
        let amazon = self.case.marketplace.mask & rules::amazon::MARKETPLACES != 0;
        // Who is sent to the official button wants to know first what the button would change.
        let mut facts = FLIPPED.to_vec();
        if verdict == Verdict::Redirect {
            facts.retain(|fact| *fact != Fact::Channel);
            facts.insert(0, Fact::Channel);
        }
        for fact in facts {
            let known = self.case.stated.get(fact);
            let from = fact.name_of(known);
            let provided = self
                .resolution
                .provided
                .iter()
                .find(|condition| condition.cond.fact == fact);
            if from.is_none() && provided.is_none() {
                continue;
            }
            let present = provided.map_or(known, |condition| condition.cond.allowed);
            let mut told: Vec<Verdict> = Vec::new();
            // A paid order does not become unpaid, stock goods are not produced.
            let unreal = match fact {
                // A message may become an official request, hardly a claim or the seller's own wish.
                Fact::Channel
                    if self.case.facts.matches(Fact::Subscription.yes()) == Match::Holds =>
                {
                    channel::CHARGEBACK | channel::CLAIM | channel::SELLER
                }
                Fact::Channel => {
                    channel::CHARGEBACK
                        | channel::CLAIM
                        | channel::SELLER
                        | channel::SUBSCRIPTION_PAGE
                }
                Fact::OrderStatus if amazon => {
                    order_status::UNPAID | order_status::PENDING | order_status::SHIP_DATE_SET
                }
                Fact::OrderStatus => order_status::UNPAID | order_status::PENDING,
                Fact::Parcel
                    if self.case.facts.matches(Fact::MadeToOrder.yes()) != Match::Holds =>
                {
                    parcel::IN_PRODUCTION
                }
                _ => 0,
            };
            let others = fact.everything() & !present & !unreal;
            // The nearest value first, the earlier of two equally near.
            for distance in 1..32 {
                for value in &[present >> distance, present << distance] {
                    let value = *value;
                    if value & others == 0 {
                        continue;
                    }
                    let mut facts = self.case.stated.clone();
                    facts.set(fact, value);
                    if impossible::propagate(&mut facts).is_err() {
                        continue;
                    }
                    let other = self.bench.outcome(&facts).verdict;
                    if other == verdict || other == Verdict::NeedFacts || told.contains(&other) {
                        continue;
                    }
                    told.push(other);
                    let Some(to) = fact.name_of(value) else {
                        continue;
                    };
                    found.push(self.flip(fact, from, to, other));
                    if found.len() == MOST_FLIPS {
                        return found;
                    }
                }
            }
        }
        found
    }

    fn flip(
        &self,
        fact: Fact,
        from: Option<&'static str>,
        to: &'static str,
        verdict: Verdict,
    ) -> Flip {
        let language = self.case.language;
        let outcome = label_at(self.case.marketplace.mask, Fact::Answer, verdict.name())
            .in_language(language);
        let subject = question(fact).in_language(language);
        let change = label_at(self.case.marketplace.mask, fact, to).in_language(language);
        let sentence = if matches!(
            fact,
            Fact::Channel | Fact::OrderStatus | Fact::Parcel | Fact::Reason
        ) {
            FLIP_PLAIN
        } else {
            FLIP
        };
        let says = sentence.fill(
            language,
            &[
                ("question", subject),
                ("answer", change),
                ("verdict", outcome),
            ],
        );
        Flip {
            fact: fact.key(),
            goods_trait: fact.goods_trait(),
            from,
            to,
            verdict,
            says: Cow::Owned(says),
        }
    }

    /// How every row of the marketplace and of the buyer's law stood to the facts of the case.
    fn trace(&self) -> Vec<Step> {
        let facts = &self.case.facts;
        let tables = self.bench.tables;
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

/// The one word for the buyer's wish as a whole: where the request as such may be refused or comes too
/// late, what is owed on the return or claim that it goes on as.
pub(crate) fn overall(verdict: Verdict, then: Option<Verdict>) -> Verdict {
    match (verdict, then) {
        (Verdict::MayRefuse | Verdict::NotACancellation, Some(then)) => then,
        _ => verdict,
    }
}

/// Whether a row of law leaves the buyer a right, or cannot exclude one.
fn gives_right(row: &&'static Rule) -> bool {
    right_of(row) != Right::None
}

/// What a seller taps first in a store of one's own.
const TAPPED: &[Fact] = &[
    Fact::Parcel,
    Fact::Reason,
    Fact::Channel,
    Fact::ClaimState,
    Fact::ReturnedCondition,
];

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

/// Facts that are asked for as a date or number.
const DATES: &[Fact] = &[
    Fact::StatutoryWindow,
    Fact::TermsGrant,
    Fact::Overdue,
    Fact::GracePeriod,
    Fact::EssentialDateMissed,
    Fact::GenerousTerms,
    Fact::SinceOrder,
    Fact::Accepted,
    Fact::ExtendedWindow,
    Fact::RejectPeriod,
    Fact::DefectPeriod,
    Fact::DeliveryLate,
    Fact::ShipTime,
    Fact::RevisedDate,
    Fact::StopNotice,
    Fact::DefectNotice,
    Fact::SixHours,
    Fact::SelfCancel,
    Fact::AutoCancel,
    Fact::RefundClock,
    Fact::AppealWindow,
    Fact::ReimbursementWindow,
    Fact::SmallOrder,
    Fact::Lapse,
];

/// The order in which a change of fact is told: what the seller can still do something about first.
const FLIPPED: &[Fact] = &[
    Fact::LeavesToday,
    Fact::Parcel,
    Fact::ReturnTerms,
    Fact::OrderStatus,
    Fact::MadeToOrder,
    Fact::Reserved,
    Fact::Clearance,
    Fact::ConfirmStep,
    Fact::TermsCover,
    Fact::AlreadyRefusedOnce,
    Fact::PartOfOrder,
    Fact::InsideReturnWindow,
    Fact::ReturnedCondition,
    Fact::ReturnRequestState,
    Fact::LabelFromMarketplace,
    Fact::FirstScanOnTime,
    Fact::DeliveryProof,
    Fact::ClaimState,
    Fact::Fulfilment,
    Fact::Channel,
    Fact::Reason,
    Fact::GuardianConsent,
    Fact::BuyerIsBusiness,
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
    steps: Vec<Words>,
    alternatives: Vec<Note>,
    keep: Vec<Words>,
    warnings: Vec<Note>,
    unknowns: Vec<Note>,
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
fn note(notes: &mut Vec<Note>, id: &'static str, says: Words) {
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
