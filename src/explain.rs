//! The way of a case to its decision: the one place where everything that is told comes together.

use serde::Serialize;

use crate::ask;
use crate::case::Case;
use crate::dated::Dated;
use crate::decide::Judge;
use crate::decision::Decision;
use crate::explanation::{Explaining, Explanation, Grounded};
use crate::fact::Fact;
use crate::flips::flips;
use crate::ladder::Resolution;
use crate::money;
use crate::rulebook::Rulebook;
use crate::states::States;
use crate::trace::trace;
use crate::verdict::{Settled, Verdict};
use crate::what_if::WhatIf;

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

/// The verdicts alone.
fn answer(rules: &Rulebook, case: &Case, states: &States) -> Answer {
    let day = case.rulebook_day();
    let judge = Judge::of(rules, case.marketplace.mask, &day, states);
    let explaining = Explaining::of(case, &judge);
    let Resolution { verdict, then, .. } = *explaining.resolution;
    Answer {
        verdict,
        then,
        overall: verdict.overall(then),
        settled: explaining.settled(&explaining.deciding()),
    }
}

/// The whole decision.
fn decide(rules: &Rulebook, case: &Case, options: Options, states: &States) -> Decision {
    let (day, today) = (case.rulebook_day(), case.today());
    let judge = Judge::of(rules, case.marketplace.mask, &day, states);
    let explanation = Explanation::of(case, &judge);
    let Explanation {
        resolution,
        headline,
        effects,
        ..
    } = &*explanation;
    let (verdict, then) = (resolution.verdict, resolution.then);
    let what_if = WhatIf::of(case, &judge, explanation.number);
    let ask = ask::questions(&what_if, resolution, &explanation.worth_asking);
    let money = money::of(rules, case, verdict, then);
    let dated = Dated::of(rules, case, resolution.facts(), effects);
    let mut unknowns = effects.unknowns.clone();
    unknowns.extend(dated.unknown);
    let (whole, brief) = headline.said(case, &judge, resolution, &ask);
    let letter = explanation.letter.as_ref();
    Decision {
        verdict,
        then,
        overall: verdict.overall(then),
        settled: explanation.settled,
        headline: whole,
        brief,
        then_headline: headline.then.clone(),
        assumed: explanation.assumed.clone(),
        law: explanation.law.dated(case, resolution.facts()),
        grounds: Grounded::all_on(&explanation.grounds, &today),
        windows: dated.windows,
        duties: dated.duties,
        message: letter.map(|letter| letter.written(rules, case, money.as_ref())),
        money,
        metrics: dated.metrics,
        consequences: dated.consequences,
        steps: effects.steps.clone(),
        alternatives: effects.alternatives.clone(),
        keep: effects.keep.clone(),
        prevention: Grounded::all_on(&effects.prevention, &today),
        follow_up: Grounded::all_on(&effects.follow_up, &today),
        warnings: effects.warnings.clone(),
        ask,
        flips: if options.flips {
            flips(&what_if, resolution)
        } else {
            Vec::new()
        },
        unknowns,
        trace: options.trace.then(|| trace(&case.facts, judge.tables)),
        rulebook: rules.edition(),
    }
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

    /// Decides one case. What is met on the way is remembered for the cases that come after ([`States`]), which never
    /// changes what is decided.
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
        self.remembering(|states| decide(self, case, options, states))
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
        self.remembering(|states| answer(self, case, states))
    }

    /// The same as [`Rulebook::decide_with`], but what is met is remembered in `states`, not in the rulebook.
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

    /// The same as [`Rulebook::verdict`], but what is met is remembered in `states`, not in the rulebook.
    #[must_use]
    pub fn verdict_among(&self, case: &Case, states: &States) -> Answer {
        answer(self, case, states)
    }
}
