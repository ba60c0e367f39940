//! What follows from an answer by the dates and figures of one case: periods, duties, consequences, rates.

use std::borrow::Cow;
use std::ops::RangeInclusive;

use crate::case::Case;
use crate::decision::{Consequence, Duty, Metric, Note, Span};
use crate::effects::Effects;
use crate::fact::{Fact, Facts};
use crate::headline::space;
use crate::order::ordered;
use crate::rate::Rate;
use crate::rule::{Layer, Rule, Yield};
use crate::rulebook::Rulebook;
use crate::text::{Said, Text};
use crate::timeline::{Due, Side, When, Zone};
use crate::words::engine as words;

/// What the dates and figures of a case complete.
#[derive(Default)]
pub(crate) struct Dated {
    pub(crate) windows: Vec<Span>,
    pub(crate) duties: Vec<Duty>,
    /// Earliest first.
    pub(crate) consequences: Vec<Consequence>,
    pub(crate) metrics: Vec<Metric>,
    /// That a date lies outside of the years that a calendar's data covers.
    pub(crate) unknown: Option<Note>,
}

/// One case, whose dates are put in.
struct Dating<'a> {
    rules: &'a Rulebook,
    case: &'a Case,
    /// Under which laws the periods may be counted.
    regimes: u32,
    dated: Dated,
    /// Each consequence with the instant at which it comes; the last possible one where that is not known.
    consequences: Vec<(i64, Consequence)>,
    /// The years of the first calendar whose data does not reach.
    outside: Option<RangeInclusive<i32>>,
}

impl Dated {
    /// The effects of an answer with the dates and figures of a case. `facts`: what is known, with everything taken for
    /// granted.
    pub(crate) fn of(rules: &Rulebook, case: &Case, facts: &Facts, effects: &Effects) -> Dated {
        let mut dating = Dating {
            rules,
            case,
            regimes: facts.get(Fact::Regime),
            dated: Dated::default(),
            consequences: Vec::new(),
            outside: None,
        };
        for rule in &effects.dated {
            dating.date(rule);
        }
        for (metric, of_cancellations) in &effects.metrics {
            let (value, value_without) = if *of_cancellations {
                dating.cancellation_rate(metric)
            } else {
                (None, None)
            };
            dating.dated.metrics.push(Metric {
                value,
                value_without,
                ..metric.clone()
            });
        }
        let years = dating.outside.take().map(|years| dating.years(&years));
        // Of equals the earlier row's first.
        let consequences = ordered(dating.consequences, |(instant, _)| *instant).into_iter();
        Dated {
            unknown: years,
            consequences: consequences.map(|(_, consequence)| consequence).collect(),
            ..dating.dated
        }
    }
}

impl Dating<'_> {
    fn words(&self, text: Text) -> Said {
        self.rules.words(text, self.case.language)
    }

    /// Puts the dates into one row.
    fn date(&mut self, rule: &'static Rule) {
        let says = self.words(rule.says);
        match rule.yields {
            Yield::Window { id, from, until } => {
                let (from, _) = self.when(self.instant(from, rule.layer, Side::First));
                let (until, until_local) = self.when(self.instant(until, rule.layer, Side::Last));
                self.dated.windows.push(Span {
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
                let at = self.due(due, rule.layer);
                let limit = limit.map(|limit| self.words(limit));
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
                let overdue = before(When::RequestedAt).is_some() || before(When::Now).is_some();
                // What two rows demand alike is said once.
                let said = |known: &Duty| known.id == id && known.due == due;
                if self.dated.duties.iter().any(said) {
                    return;
                }
                self.dated.duties.push(Duty {
                    id,
                    says,
                    overdue,
                    due,
                    due_local,
                    limit,
                    if_missed: if_missed.map(|missed| self.words(missed)),
                    rule: rule.id,
                });
            }
            Yield::Consequence { id, at, hurts } => {
                let at = self.due(at, rule.layer);
                let instant = at.map_or(i64::MAX, |(seconds, _)| seconds);
                let (at, at_local) = self.when(at);
                let consequence = Consequence {
                    id,
                    at,
                    at_local,
                    says,
                    hurts,
                    rule: rule.id,
                };
                self.consequences.push((instant, consequence));
            }
            _ => {}
        }
    }

    /// The instant a row points at, and the zone it was counted in.
    fn instant(&self, due: Due, layer: Layer, side: Side) -> Option<(i64, Zone)> {
        self.case.instant(due, layer, side, self.regimes)
    }

    /// The instant by which something is due; where its calendar does not reach so far, that is noted.
    fn due(&mut self, due: Due, layer: Layer) -> Option<(i64, Zone)> {
        let at = self.instant(due, layer, Side::First);
        if at.is_none() && self.outside.is_none() {
            self.outside = self.outside(due);
        }
        at
    }

    /// The years that the data of a calendar covers, where a date is known and no instant came of it.
    fn outside(&self, due: Due) -> Option<RangeInclusive<i32>> {
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
        calendar.years().filter(|_| dated)
    }

    fn years(&self, years: &RangeInclusive<i32>) -> Note {
        let (first, last) = (years.start().to_string(), years.end().to_string());
        let fields = [("first", first.as_str()), ("last", last.as_str())];
        let language = self.case.language;
        Note {
            id: "calendar.years",
            says: Cow::Owned(self.rules.fill(words::YEARS_KNOWN, language, &fields)),
        }
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
        let passed = self.rules.fill(words::PASSED, language, &fields);
        Cow::Owned(match limit {
            Some(limit) => [limit.as_ref(), space(language), &passed].concat(),
            None => passed,
        })
    }

    /// The share of cancelled orders with and without this one, where its parts were given.
    fn cancellation_rate(&self, metric: &Metric) -> (Option<Rate>, Option<Rate>) {
        let numbers = self.case.numbers;
        let (Some(orders), Some(cancellations)) =
            (numbers.period_orders, numbers.period_cancellations)
        else {
            return (None, numbers.cancellation_rate);
        };
        if orders == 0 {
            return (None, None);
        }
        let share = |count: u32| Rate::share(count, orders);
        let counts = metric.effect == "counts";
        let with = counts.then(|| share(cancellations.saturating_add(1).min(orders)));
        (with, Some(share(cancellations)))
    }
}
