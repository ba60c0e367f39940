//! What follows from an answer: the rows of duties, clocks, figures, steps and notes whose conditions hold.

use crate::decision::{Metric, Note};
use crate::explanation::{Explaining, Grounded};
use crate::fact::{Facts, Match};
use crate::rule::{Rule, Yield};
use crate::text::Said;
use crate::verdict::Settled;

/// What follows, as far as facts alone tell.
#[derive(Default)]
pub(crate) struct Effects {
    pub(crate) steps: Vec<Said>,
    pub(crate) alternatives: Vec<Note>,
    pub(crate) keep: Vec<Said>,
    pub(crate) prevention: Vec<Grounded>,
    pub(crate) follow_up: Vec<Grounded>,
    pub(crate) warnings: Vec<Note>,
    pub(crate) unknowns: Vec<Note>,
    /// Of these, what may turn the answer.
    pub(crate) turning: Vec<Said>,
    /// How firmly the answer can stand beside them; `None` where nothing bears on that.
    pub(crate) at_most: Option<Settled>,
    /// Effects on the seller's figures, without the figures; and whether that is the share of cancelled orders.
    pub(crate) metrics: Vec<(Metric, bool)>,
    /// Periods, duties and consequences that hold, in the order of the rows: what the dates of a case complete.
    pub(crate) dated: Vec<&'static Rule>,
}

impl Explaining<'_> {
    pub(crate) fn effects(&self) -> Effects {
        let facts = self.answered();
        let mut effects = Effects::default();
        let rules = &self.judge.tables.effects;
        let mut instead = Vec::new();
        for rule in rules.iter().filter(|rule| !rule.overrides.is_empty()) {
            if rule.in_force(self.judge.day) && facts.matches_all(rule.when) == Match::Holds {
                instead.push(*rule);
            }
        }
        for rule in rules {
            let displaced = instead.iter().any(|other| other.overrides_row(rule.id));
            if rule.in_force(self.judge.day) && !displaced {
                self.follow(rule, &facts, &mut effects);
            }
        }
        effects
    }

    /// What follows from one row.
    fn follow(&self, rule: &'static Rule, facts: &Facts, effects: &mut Effects) {
        let holds = facts.matches_all(rule.when);
        if let Yield::Metric { concerns, .. } = rule.yields {
            if facts.matches_all(concerns) == Match::Holds {
                effects.metrics.extend(self.metric(rule, holds));
            }
            return;
        }
        if holds != Match::Holds {
            return;
        }
        let says = self.words(rule.says);
        match rule.yields {
            Yield::Window { .. } | Yield::Duty { .. } | Yield::Consequence { .. } => {
                effects.dated.push(rule);
            }
            Yield::Steps(steps) => {
                let steps = steps.iter().map(|step| self.words(*step));
                effects.steps.extend(steps);
            }
            Yield::Keep => effects.keep.push(says),
            Yield::Prevention => effects.prevention.push(self.ground(rule)),
            Yield::FollowUp => effects.follow_up.push(self.ground(rule)),
            Yield::Alternative(id) => note(&mut effects.alternatives, id, says),
            Yield::Warning(id) => note(&mut effects.warnings, id, says),
            Yield::Unknown(id) => note(&mut effects.unknowns, id, says),
            Yield::Turning {
                id,
                headline,
                at_most,
            } => {
                note(&mut effects.unknowns, id, says);
                effects.turning.push(self.words(headline));
                effects.at_most = effects.at_most.max(Some(at_most));
            }
            Yield::Answer { .. } | Yield::Right { .. } | Yield::Metric { .. } => {}
        }
    }

    /// The effect on one of the seller's figures, by how the conditions stand under which it counts; and whether that is
    /// the share of cancelled orders.
    fn metric(&self, rule: &'static Rule, counts: Match) -> Option<(Metric, bool)> {
        let Yield::Metric {
            id,
            of_cancellations,
            limit,
            otherwise,
            unknown,
            ..
        } = rule.yields
        else {
            return None;
        };
        let (effect, says) = match counts {
            _ if rule.settled == Settled::Unsettled => ("unknown", unknown),
            Match::Holds => ("counts", rule.says),
            Match::Fails => ("does-not-count", otherwise),
            Match::Open => ("unknown", unknown),
        };
        let metric = Metric {
            id,
            effect,
            says: self.words(says),
            value: None,
            value_without: None,
            limit,
            rule: rule.id,
        };
        Some((metric, of_cancellations))
    }
}

/// A note is made once.
fn note(notes: &mut Vec<Note>, id: &'static str, says: Said) {
    if notes.iter().all(|known| known.id != id) {
        notes.push(Note { id, says });
    }
}
