//! The arithmetic of a refund: referral fee, credit, administration fee (dossier §3).
//!
//! Every step is rounded half up to the smallest unit, as in the official samples E3 and E6.

use super::schedule::Administration;
use kotowari::money::{MOST, NOTHING};
use kotowari::rate::{Rate, Rounding};

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
) -> Option<(i64, i64)> {
    if nothing_refunded || media == Media::Exempt {
        return NOTHING;
    }
    let row = row.filter(|_| media == Media::No)?;
    let on = |fee: i64| row.share.of(fee, Rounding::HalfUp).min(row.cap);
    Some((on(credit), on(fee)))
}
