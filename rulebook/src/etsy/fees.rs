//! Etsy: listing and transaction fees come back (ET02, ET07); of the fee for the payment sources differ (ET07, ET08).

use crate::common::ledger::Account;
use crate::common::refund::{Fee, Schedule, Stays};
use crate::words::etsy as words;

pub(super) const SCHEDULE: Schedule = Schedule {
    fees: &[
        Fee {
            account: Account::new(
                "commission-charged",
                words::FEE_TRANSACTION,
                "etsy.seller.cancels",
            ),
            stays: Stays::Nothing,
            working: words::FEE_TRANSACTION_CREDITED,
        },
        Fee {
            account: Account::new(
                "processing-fee-kept",
                words::FEE_PROCESSING,
                "etsy.unknown.processing-fee",
            ),
            stays: Stays::UpToProcessing,
            working: words::FEE_PROCESSING_UNKNOWN,
        },
    ],
    debit: words::MONEY_DEBIT,
    by_policy: words::MONEY_BY_POLICY,
    rule: "etsy.seller.cancels",
};
