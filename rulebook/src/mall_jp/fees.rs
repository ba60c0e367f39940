//! What the law lets the buyer have back, and the postage, as in a store of one's own. What the marketplace and its
//! payment service keep or return is in no public source, and stays unknown.

use crate::mall_jp::CLAIMED;
use crate::own_store::fees::{Entries, courses};
use crate::words::mall_jp as words;
use kotowari::case::Case;
use kotowari::decision::{Money, Verdict};
use kotowari::fact::Match;
use kotowari::rulebook::Rulebook;

const ENTRIES: Entries = Entries {
    outbound: words::OUTBOUND,
    return_postage: words::RETURN,
    resend: words::RESEND,
    fee: words::FEE,
    transfer: words::TRANSFER,
    cancellation: words::CANCELLATION,
    debit: words::DEBIT,
    dispute: words::DISPUTE,
    given: words::GIVEN,
    nothing_paid: words::NOTHING_PAID,
    refund_less_loss: words::REFUND_LESS_LOSS,
    refund_withdrawal: words::REFUND_WITHDRAWAL,
    refund_japan: words::REFUND_JAPAN,
    refund_abroad: words::REFUND_ABROAD,
    interest_working: words::INTEREST_WORKING,
    fee_by_processor: words::FEE_BY_PROCESSOR,
    transfer_by_hand: words::TRANSFER_BY_HAND,
    payout_by_terms: words::PAYOUT_BY_TERMS,
    outbound_given: words::OUTBOUND_GIVEN,
    label_to_void: words::LABEL_TO_VOID,
    resend_again: words::RESEND_AGAIN,
    return_fault: words::RETURN_FAULT,
    return_buyer_told: words::RETURN_BUYER_TOLD,
    return_not_told: words::RETURN_NOT_TOLD,
    return_rescission: words::RETURN_RESCISSION,
    return_by_terms: words::RETURN_BY_TERMS,
    cancellation_by_terms: words::CANCELLATION_BY_TERMS,
    debit_if_lost: words::DEBIT_IF_LOST,
    dispute_by_terms: words::DISPUTE_BY_TERMS,
};

/// Both courses, the one that the verdict names first; of a complaint nothing is known.
#[must_use]
pub fn money(
    rules: &Rulebook,
    case: &Case,
    verdict: Verdict,
    then: Option<Verdict>,
) -> Option<Money> {
    if case.facts().matches(CLAIMED) == Match::Holds && then.is_none() {
        return None;
    }
    courses(rules, case, verdict, then, &ENTRIES)
}
