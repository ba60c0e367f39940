//! TikTok Shop: what becomes of its fees was found in no source (T06).

use crate::common::ledger::Account;
use crate::common::refund::{Fee, Schedule, Stays};
use crate::words::tiktok_shop as words;

pub(super) const SCHEDULE: Schedule = Schedule {
    fees: &[Fee {
        account: Account::new("commission-charged", words::FEE, "tiktok.unknown.fees"),
        stays: Stays::Unknown,
        working: words::FEE_UNKNOWN,
    }],
    debit: words::MONEY_DEBIT,
    by_policy: words::MONEY_BY_POLICY,
    rule: "tiktok.seller.cancels",
};
