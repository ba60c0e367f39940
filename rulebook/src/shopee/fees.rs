//! Shopee: what becomes of its fees was found in no source (S05).

use crate::common::refund::{Fee, Schedule, Stays};
use crate::words::shopee as words;

pub(super) const SCHEDULE: Schedule = Schedule {
    fees: &[Fee {
        id: "commission-charged",
        says: words::FEE,
        stays: Stays::Unknown,
        rule: "shopee.unknown.fees",
        working: words::FEE_UNKNOWN,
    }],
    refund: words::MONEY_REFUND,
    outbound: words::MONEY_OUTBOUND,
    way_back: words::MONEY_WAY_BACK,
    debit: words::MONEY_DEBIT,
    whole: words::MONEY_WHOLE,
    nothing: words::MONEY_NOTHING,
    by_policy: words::MONEY_BY_POLICY,
    as_given: words::MONEY_AS_GIVEN,
    rule: "shopee.seller.cancels",
};
