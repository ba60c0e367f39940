//! Etsy: listing and transaction fees come back (ET02, ET07); of the fee for the payment sources differ (ET07, ET08).

use crate::common::refund::{Fee, Schedule, Stays};
use crate::words::etsy as words;

pub(super) const SCHEDULE: Schedule = Schedule {
    fees: &[
        Fee {
            id: "commission-charged",
            says: words::FEE_TRANSACTION,
            stays: Stays::Nothing,
            rule: "etsy.seller.cancels",
            working: words::FEE_TRANSACTION_CREDITED,
        },
        Fee {
            id: "processing-fee-kept",
            says: words::FEE_PROCESSING,
            stays: Stays::UpToProcessing,
            rule: "etsy.unknown.processing-fee",
            working: words::FEE_PROCESSING_UNKNOWN,
        },
    ],
    refund: words::MONEY_REFUND,
    outbound: words::MONEY_OUTBOUND,
    way_back: words::MONEY_WAY_BACK,
    debit: words::MONEY_DEBIT,
    whole: words::MONEY_WHOLE,
    nothing: words::MONEY_NOTHING,
    by_policy: words::MONEY_BY_POLICY,
    as_given: words::MONEY_AS_GIVEN,
    rule: "etsy.seller.cancels",
};
