//! Shopee: what becomes of its fees was found in no source (S05).

use crate::common::ledger::Account;
use crate::common::refund::{Fee, Schedule, Stays};
use crate::words::shopee as words;

pub(super) const SCHEDULE: Schedule = Schedule {
    fees: &[Fee {
        account: Account::new("commission-charged", words::FEE, "shopee.unknown.fees"),
        stays: Stays::Unknown,
        working: words::FEE_UNKNOWN,
    }],
    debit: words::MONEY_DEBIT,
    by_policy: words::MONEY_BY_POLICY,
    rule: "shopee.seller.cancels",
};
