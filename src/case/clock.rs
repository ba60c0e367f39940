//! Where a moment is counted: law where the buyer is, the rest on the marketplace's clock.

use super::Case;
use crate::calendar::Calendar;
use crate::marketplace::{Marketplace, Site};
use crate::rule::Layer;
use crate::timeline::{Due, Side, Timeline, When, Zone};

/// How the days of a marketplace are counted.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct SiteClock {
    pub(super) zone: Zone,
    /// Its business days.
    calendar: Calendar,
}

/// Every clock that may count: those of the sites, the marketplace's own where it has none.
pub(super) fn clocks(marketplace: &Marketplace, sites: &[&Site]) -> Vec<SiteClock> {
    let mut clocks: Vec<SiteClock> = Vec::new();
    for site in sites {
        for zone in site.zones {
            let clock = SiteClock {
                zone: *zone,
                calendar: site.calendar,
            };
            if !clocks.contains(&clock) {
                clocks.push(clock);
            }
        }
    }
    if clocks.is_empty() {
        clocks.push(SiteClock {
            zone: marketplace.zone,
            calendar: Calendar::Weekdays,
        });
    }
    clocks
}

/// The first and the last clock on Earth count where the place is not known, and nobody lives by them: what they come to
/// is shown in UTC.
fn shown((seconds, zone): (i64, Zone)) -> (i64, Zone) {
    if zone == Zone::FIRST || zone == Zone::LAST {
        (seconds, Zone::UTC)
    } else {
        (seconds, zone)
    }
}

/// The currency of the site that was sold on.
pub(super) fn currency(sites: &[&Site]) -> Option<&'static str> {
    match sites {
        [site] => site.currency,
        _ => None,
    }
}

impl Case {
    /// The instant that a clock of the marketplace points at: by each of the clocks that may count, the first.
    fn instant_there(&self, due: Due) -> Option<(i64, Zone)> {
        let mut first: Option<(i64, Zone)> = None;
        for (clock, seen) in &*self.clocks {
            let known = seen.resolve(due.by(clock.calendar));
            // Beyond the holidays that are known Monday to Friday count, which is never later.
            let seconds = known.or_else(|| seen.resolve(due.by(Calendar::Weekdays)))?;
            if first.is_none_or(|(known, _)| seconds < known) {
                first = Some((seconds, clock.zone));
            }
        }
        first.map(shown)
    }

    /// The dates by every clock of the marketplace that may count.
    pub(super) fn counted(&self) -> impl Iterator<Item = &Timeline> {
        self.clocks.iter().map(|(_, seen)| seen)
    }

    /// Whether an instant of the marketplace's has passed, by every clock that may count; `None` where they differ,
    /// or a date is missing.
    #[must_use]
    pub fn has_passed(&self, due: Due) -> Option<bool> {
        let mut all: Option<bool> = None;
        for (clock, seen) in &*self.clocks {
            let end = seen.resolve(due.by(clock.calendar))?;
            let passed = seen.get(When::Now)?.is_after(end)?;
            if all.is_some_and(|all| all != passed) {
                return None;
            }
            all = Some(passed);
        }
        all
    }

    /// The instant a row points at, Unix time, and the zone it was counted in. Law is counted at every
    /// place of these laws (a mask of [`crate::fact::Fact::Regime`]) where the buyer may be, and so are
    /// the clocks of an own store; of what differs the first or the last counts. `None` where a date is
    /// missing, a calendar ends, or nothing but the country, which is not known, could tell.
    pub(crate) fn instant(
        &self,
        due: Due,
        layer: Layer,
        side: Side,
        regimes: u32,
    ) -> Option<(i64, Zone)> {
        if layer != Layer::Law && !self.is_own_store() {
            return self.instant_there(due);
        }
        let mut found: Option<(i64, Zone)> = None;
        let mut differ = false;
        for (place, seen) in &*self.places {
            if place.regime & regimes == 0 {
                continue;
            }
            let seconds = seen.resolve_law(due, side)?;
            let better = match found {
                None => true,
                Some((known, _)) => {
                    differ |= seconds != known;
                    match side {
                        Side::First => seconds < known,
                        Side::Last => seconds > known,
                    }
                }
            };
            if better {
                found = Some((seconds, place.zone));
            }
        }
        found
            .filter(|_| !differ || regimes.count_ones() == 1)
            .map(shown)
    }

    /// The earliest that a date can be, wherever the buyer is.
    pub(crate) fn earliest(&self, when: When) -> Option<i64> {
        let seen = self.places.iter().filter_map(|(_, seen)| seen.get(when));
        seen.map(|moment| moment.earliest).min()
    }
}
