//! What facts alone explain of an answer: everything but its dates, its sums and what would turn it.
//!
//! It is the same for every case of which the keys say the same and the dates imply the same, at one marketplace,
//! on a day with the same rows and in one language. So it is found once and remembered ([`crate::States`]): of the
//! next such case only the dates and sums are left to count.

use std::borrow::Cow;
use std::sync::Arc;

use crate::ask;
use crate::case::Case;
use crate::decide::{Judge, Known, Which, law_matters, restrainable, right_of};
use crate::decision::{Assumption, Ground, SourceLink};
use crate::effects::Effects;
use crate::fact::{Cond, Fact, Facts, NO, YES, answer as answers};
use crate::headline::Headline;
use crate::ladder::Resolution;
use crate::law::LawSide;
use crate::message::{self, Chosen};
use crate::rule::{Finding, Right, Rule, Yield};
use crate::states::State;
use crate::text::{Said, Text};
use crate::timeline::digits;
use crate::verdict::{Settled, Verdict};
use crate::what_if::WhatIf;

/// Everything about an answer that facts alone decide.
pub(crate) struct Explanation {
    /// No other has it: what would turn the answer is remembered by it.
    pub(crate) number: u64,
    pub(crate) resolution: Arc<Resolution>,
    pub(crate) settled: Settled,
    pub(crate) headline: Headline,
    pub(crate) assumed: Vec<Assumption>,
    /// The rows behind the verdict, strongest layer first.
    pub(crate) grounds: Vec<Grounded>,
    pub(crate) law: LawSide,
    pub(crate) effects: Effects,
    /// `None` where no letters exist for the marketplace.
    pub(crate) letter: Option<Chosen>,
    /// The facts that may be asked about, the most deciding first.
    pub(crate) worth_asking: Vec<Fact>,
}

/// A ground, and the finding whose age it tells.
#[derive(Clone)]
pub(crate) struct Grounded {
    ground: Ground,
    finding: &'static Finding,
}

impl Grounded {
    /// The ground as it is seen on a day (`YYYY-MM-DD`).
    fn on(&self, today: &str) -> Ground {
        Ground {
            stale: is_stale(self.finding, today),
            ..self.ground.clone()
        }
    }

    /// Several grounds as they are seen on a day.
    pub(crate) fn all_on(grounds: &[Grounded], today: &str) -> Vec<Ground> {
        grounds.iter().map(|one| one.on(today)).collect()
    }
}

impl Explanation {
    /// The explanation of a case: remembered, or found.
    pub(crate) fn of(case: &Case, judge: &Judge<'_>) -> Arc<Explanation> {
        let tell = |state: &mut State| judge.tell_said(state, case);
        let state = match judge.states.explanations.recall(tell) {
            Ok(explanation) => return explanation,
            Err(state) => state,
        };
        let misses = judge.rules.sentences().misses();
        let explanation = Arc::new(Explaining::of(case, judge).explanation());
        // What lacks words, of which a file has yet to come, is not remembered.
        if misses == judge.rules.sentences().misses() {
            let known = Arc::clone(&explanation);
            judge.states.explanations.keep(state, known);
        }
        explanation
    }
}

/// One case with its verdict, about to be explained.
///
/// Of the case nothing may be read here but what its keys say, what is known of its facts, its marketplace and the
/// seller's language: what is found stands for every other case that is alike in these.
pub(crate) struct Explaining<'a> {
    pub(crate) case: &'a Case,
    pub(crate) judge: &'a Judge<'a>,
    pub(crate) resolution: Arc<Resolution>,
}

impl<'a> Explaining<'a> {
    pub(crate) fn of(case: &'a Case, judge: &'a Judge<'a>) -> Explaining<'a> {
        Explaining {
            case,
            judge,
            resolution: judge.resolve(&case.facts),
        }
    }

    fn explanation(self) -> Explanation {
        let number = self.judge.states.number();
        let deciding = self.deciding();
        let settled = self.settled(&deciding);
        let effects = self.effects();
        let answered = self.answered();
        Explanation {
            number,
            settled: effects
                .at_most
                .map_or(settled, |at_most| settled.max(at_most)),
            headline: self.headline(&deciding, &effects.turning),
            assumed: self.assumed(number),
            grounds: self.grounded(&deciding.rows),
            law: self.law(),
            letter: message::choose(self.judge.rules, self.case, &answered),
            worth_asking: ask::worth_asking(self.case, self.judge, &self.resolution),
            effects,
            resolution: self.resolution,
        }
    }

    /// A sentence in the seller's language.
    pub(crate) fn words(&self, text: Text) -> Said {
        self.judge.rules.words(text, self.case.language)
    }

    /// How firmly the sources stand behind the verdict: where the law turned it, those of its own rows.
    pub(crate) fn settled(&self, deciding: &Deciding) -> Settled {
        let counts = |rule: &&&'static Rule| {
            !deciding.restrained || matches!(rule.yields, Yield::Right { .. })
        };
        let rows: Vec<&Rule> = deciding.rows.iter().filter(counts).copied().collect();
        self.resolution.settled(&rows)
    }

    /// The rows behind the verdict.
    pub(crate) fn deciding(&self) -> Deciding {
        let Resolution {
            verdict,
            then,
            ref known,
            ..
        } = *self.resolution;
        if verdict == Verdict::NeedFacts {
            return Deciding {
                rows: Vec::new(),
                restrained: false,
            };
        }
        let same = |rule: &&'static Rule| matches!(rule.yields, Yield::Answer { verdict: own, .. } if own == verdict);
        let mut answers = self.judge.prevailing(known, Which::Answers);
        let contests = matches!(verdict, Verdict::Contest | Verdict::DoNotRefundYourself);
        if answers.is_empty() || contests && !answers.iter().any(same) {
            answers = self.judge.possible(known, Which::Answers);
            // Where several say the same, those of the ordinary case speak.
            let ordinary = self.resolution.ordinarily(self.judge);
            let ordinary = self.judge.possible(&ordinary, Which::Answers);
            let ordinarily = |row: &&'static Rule| ordinary.iter().any(|one| one.id == row.id);
            if contests && answers.iter().any(same) {
                answers.retain(same);
            } else if answers.iter().any(ordinarily) {
                answers.retain(|row| ordinarily(row));
            }
        }
        // Where the marketplace's answer is open, what the law gives in any case says why.
        let turned = verdict == Verdict::MustAccept
            && !answers.iter().all(same)
            && self.law_behind().iter().any(grants);
        let own = answers.iter().any(same) && !turned;
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
        Deciding {
            rows: answers,
            restrained: !own,
        }
    }

    /// The rows of law that bear on the answer of the marketplace, strongest first. Where several rows are possible that
    /// all give the buyer a right, or all leave it open, that of the ordinary case speaks.
    pub(crate) fn law_behind(&self) -> Vec<&'static Rule> {
        let known = &self.resolution.known;
        let answers = self.judge.possible(known, Which::Answers);
        let verdict = answers.iter().find_map(|rule| match rule.yields {
            Yield::Answer {
                verdict, follows, ..
            } => Some(restrainable(verdict, follows)),
            _ => None,
        });
        let verdict = verdict.unwrap_or(Verdict::MayRefuse);
        let withdrawals = self.judge.possible(known, Which::Withdrawals);
        let claims = self.judge.possible(known, Which::Claims);
        if withdrawals.len() > 1 && withdrawals.iter().all(gives_right)
            || claims.len() > 1 && claims.iter().all(is_unsettled)
        {
            let ordinary = self.resolution.ordinarily(self.judge);
            return self.judge.law_behind(&ordinary, verdict);
        }
        self.judge.law_behind(known, verdict)
    }

    /// The rows of law that may give the buyer a right, where it is not known which: those of the ordinary case, if it
    /// has any. Whose law it is has to be known.
    fn rights_possible(&self) -> Vec<&'static Rule> {
        let known = &self.resolution.known;
        if known.facts().get(Fact::Regime).count_ones() > 1 {
            return Vec::new();
        }
        let rights = |known: &Known| {
            let mut rows = self.judge.possible(known, Which::Withdrawals);
            rows.append(&mut self.judge.possible(known, Which::Claims));
            rows.retain(gives_right);
            rows
        };
        let ordinary = rights(&self.resolution.ordinarily(self.judge));
        if ordinary.is_empty() {
            rights(known)
        } else {
            ordinary
        }
    }

    /// What is taken for granted, the boldest first.
    fn assumed(&self, number: u64) -> Vec<Assumption> {
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
                says: self.words(says),
                given: self
                    .case
                    .given(said)
                    .filter(|_| self.leaves_the_answer(said, number)),
            });
        }
        assumed
    }

    /// Whether saying this in a Case leaves the answer as it is: the goods are said with all their traits,
    /// of which some may be open and turn it.
    fn leaves_the_answer(&self, cond: Cond, number: u64) -> bool {
        let now = self.resolution.judgement();
        cond.fact.goods_trait().is_none()
            || WhatIf::of(self.case, self.judge, number).said(cond) == Some(now)
    }

    /// Rows as the grounds of an answer.
    fn grounded(&self, rows: &[&'static Rule]) -> Vec<Grounded> {
        rows.iter().map(|rule| self.ground(rule)).collect()
    }

    pub(crate) fn ground(&self, rule: &'static Rule) -> Grounded {
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
        let ground = Ground {
            rule: rule.id,
            layer: rule.layer.name(),
            says: self.words(rule.says),
            facts,
            sources,
            tier: finding.tier.name(),
            seen_on: finding.seen_on,
            confidence: finding.confidence.name(),
            stale: false,
        };
        Grounded { ground, finding }
    }

    /// The facts with the answer among them.
    pub(crate) fn answered(&self) -> Facts {
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
}

/// The rows behind a verdict, strongest layer first.
pub(crate) struct Deciding {
    pub(crate) rows: Vec<&'static Rule>,
    /// Whether the law turned what the marketplace says.
    pub(crate) restrained: bool,
}

/// Whether a row of law leaves the buyer a right, or cannot exclude one.
pub(crate) fn gives_right(row: &&'static Rule) -> bool {
    right_of(row) != Right::None
}

/// Whether no source settles what a row of law gives.
pub(crate) fn is_unsettled(row: &&'static Rule) -> bool {
    right_of(row) == Right::Unsettled
}

/// Whether a row of law obliges to accept.
pub(crate) fn grants(row: &&'static Rule) -> bool {
    matches!(
        right_of(row),
        Right::Withdraw | Right::Rescind | Right::Terminate
    )
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
