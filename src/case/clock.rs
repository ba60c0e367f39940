//! Where a moment is counted: law where the buyer is, the rest on the marketplace's clock.

use super::Case;
use crate::rule::Layer;
use crate::timeline::{Due, Side, When, Zone};

impl Case {
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
        let own = self.is_own_store();
        if layer != Layer::Law && !own {
            return Some((self.timeline.resolve(due)?, self.timeline.zone));
        }
        let mut found: Option<(i64, Zone)> = None;
        let mut differ = false;
        for place in &self.places {
            if place.regime & regimes == 0 {
                continue;
            }
            let seen = self.timeline.seen_in(place.zone, own);
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
        found.filter(|_| !differ || regimes.count_ones() == 1)
    }

    /// The earliest that a date can be, wherever the buyer is.
    pub(crate) fn earliest(&self, when: When) -> Option<i64> {
        let own = self.is_own_store();
        let seen = self.places.iter().filter_map(|place| {
            let seen = self.timeline.seen_in(place.zone, own);
            seen.get(when).map(|moment| moment.earliest)
        });
        seen.min()
    }
}
