//! The arithmetic of a refund: referral fee, credit, administration fee (dossier §3).
//!
//! Every step is rounded half up to the smallest unit, as in the official samples E3 and E6.

use super::schedule::Administration;
use kotowari::money::MOST;
use kotowari::rate::{Rate, Rounding};

/// Least and most, in minor units.
pub(super) type Bounds = (i64, i64);

/// The referral fee of one line under one reading, with its steps.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Charge {
    /// Portion, rate, fee on the portion.
    pub steps: Vec<(i64, Rate, i64)>,
    /// Least fee for all units.
    pub floor: i64,
    /// The fee.
    pub fee: i64,
}

/// Tier by tier, and at least the floor; `None` where the tiers end below the base.
pub(super) fn charge(base: i64, tiers: &[(Option<i64>, Rate)], floor: i64) -> Option<Charge> {
    let mut steps = Vec::new();
    let (mut reached, mut fee) = (0, 0_i64);
    for (up_to, rate) in tiers {
        let until = up_to.map_or(base, |bound| bound.min(base));
        if until > reached || base == 0 {
            let portion = until - reached;
            let part = rate.of(portion, Rounding::HalfUp);
            steps.push((portion, *rate, part));
            fee += part;
            reached = until;
        }
        if reached >= base {
            break;
        }
    }
    (reached >= base && !tiers.is_empty()).then_some(Charge {
        steps,
        floor,
        fee: fee.max(floor),
    })
}

/// The least fee per unit for all units.
pub(super) fn floor(minimum: i64, units: u32) -> i64 {
    // No referral fee comes near; the bound keeps sums over a thousand lines inside 64 bits.
    minimum.saturating_mul(i64::from(units)).min(MOST * 1000)
}

/// `amount × part ÷ whole`, rounded half up; the whole amount where the part is not less. None of them is below 0.
pub(super) fn proportion(amount: i64, part: i64, whole: i64) -> i64 {
    if part >= whole {
        return amount;
    }
    let [amount, part, whole] = [amount, part, whole].map(i128::from);
    i64::try_from((2 * amount * part + whole) / (2 * whole)).unwrap_or(i64::MAX)
}

/// What stands in the way of the ordinary rule.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Media {
    /// No media: the ordinary rule.
    No,
    /// Media where A-118 is known to hold: no administration fee.
    Exempt,
    /// Media where no page was found.
    Unknown,
}

/// The administration fee on a refund of `part` of `whole`, `None` where no source has it.
///
/// Partial refunds have two readings: on the credited part, and on the whole fee.
pub(super) fn administration_fee(
    row: Option<&Administration>,
    media: Media,
    fee: i64,
    credit: i64,
    nothing_refunded: bool,
) -> Option<Bounds> {
    if nothing_refunded || media == Media::Exempt {
        return Some((0, 0));
    }
    let row = row.filter(|_| media == Media::No)?;
    let on = |fee: i64| row.share.of(fee, Rounding::HalfUp).min(row.cap);
    Some((on(credit), on(fee)))
}

/// The sum of two spans; unknown if either is.
fn plus(one: Option<Bounds>, two: Option<Bounds>) -> Option<Bounds> {
    let ((low, high), (low_too, high_too)) = (one?, two?);
    Some((low.saturating_add(low_too), high.saturating_add(high_too)))
}

/// The span over several readings: unknown while there is none, and once one is unknown.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Span(Option<Option<Bounds>>);

impl Span {
    /// Takes one more reading in.
    pub(super) fn widen(&mut self, reading: Option<Bounds>) {
        self.0 = Some(match (self.0, reading) {
            (None, reading) => reading,
            (Some(Some((low, high))), Some((low_too, high_too))) => {
                Some((low.min(low_too), high.max(high_too)))
            }
            _ => None,
        });
    }

    /// Adds another span to this one.
    pub(super) fn add(&mut self, other: Option<Bounds>) {
        self.0 = Some(match self.0 {
            None => other,
            Some(sum) => plus(sum, other),
        });
    }

    /// Whether anything was taken in.
    pub(super) fn is_empty(self) -> bool {
        self.0.is_none()
    }

    /// Least and most; `None` where a part is unknown.
    pub(super) fn bounds(self) -> Option<Bounds> {
        self.0.flatten()
    }
}
