//! Conditions and answers that marketplaces share: where the goods are, whose cause it is, who asks whom.

use kotowari::decision::Verdict;
use kotowari::fact::{
    BEFORE_DISPATCH, Cond, Fact, channel as c, claim_state, minimum_term, order_status as s,
    parcel as p, reason as r, regime, returned_condition, stop_notice,
};
use kotowari::rule::{Follows, Yield};
use kotowari::text::Text;

pub(crate) const RETURNING: u32 = p::COMING_BACK | p::BACK;
pub(crate) const HERE: Cond = Fact::Parcel.is(BEFORE_DISPATCH);
pub(crate) const ON_ITS_WAY: Cond = Fact::Parcel.is(p::WITH_CARRIER);
pub(crate) const DELIVERED: Cond = Fact::Parcel.is(p::DELIVERED);
/// On its way or with the buyer.
pub(crate) const DISPATCHED: Cond = Fact::Parcel.is(p::WITH_CARRIER | p::DELIVERED);
pub(crate) const BACK: Cond = Fact::Parcel.is(p::BACK);

pub(crate) const UNPAID: Cond = Fact::OrderStatus.is(s::UNPAID | s::PENDING);
pub(crate) const PAID: Cond = Fact::OrderStatus.is_not(s::UNPAID | s::PENDING);

/// A consumer there may withdraw.
pub(crate) const EUROPE: Cond = Fact::Regime.is(regime::EU | regime::UK);

/// The goods are not what was ordered.
pub(crate) const FAULTY: u32 = r::DEFECTIVE | r::NOT_AS_DESCRIBED | r::WRONG_ITEM | r::MISSING_PART;
/// The seller cannot or will not deliver.
pub(crate) const CANNOT_DELIVER: u32 = r::OUT_OF_STOCK | r::PRICE_ERROR | r::WILL_NOT_SELL;
/// Reasons on the buyer's side: remorse.
pub(crate) const BUYERS: u32 = r::CHANGE_OF_MIND
    | r::ORDERED_BY_MISTAKE
    | r::DUPLICATE
    | r::WRONG_ADDRESS
    | r::MINOR
    | r::UNSUITABLE_CONTENT
    | r::IMPORT_CHARGES
    | r::BUYER_UNREACHABLE;
/// Reasons on the seller's side that are neither a fault of the goods nor a parcel that is missing.
pub(crate) const OTHERS: u32 = CANNOT_DELIVER | r::LATE | r::MISLED_BY_ORDER_SCREEN;
pub(crate) const BUYERS_REASON: Cond = Fact::Reason.is(BUYERS);
pub(crate) const SELLERS_REASON: Cond = Fact::Reason.is_not(BUYERS);
pub(crate) const FAULT: Cond = Fact::Reason.is(FAULTY);
/// The goods themselves are wrong, and come back where others are sent.
pub(crate) const WRONG_GOODS: Cond =
    Fact::Reason.is(r::DEFECTIVE | r::NOT_AS_DESCRIBED | r::WRONG_ITEM);

/// The buyer asks the seller: by a request or in a message.
pub(crate) const ASKED: Cond =
    Fact::Channel.is_not(c::CLAIM | c::CHARGEBACK | c::SELLER | c::DELIVERY_REFUSED);
/// The parcel was not taken.
pub(crate) const REFUSED: Cond = Fact::Channel.is(c::DELIVERY_REFUSED);
pub(crate) const BY_SELLER: Cond = Fact::Channel.is(c::SELLER);
/// Asked for, or dealt with by the seller of their own accord.
pub(crate) const ASKED_OR_SELLER: Cond =
    Fact::Channel.is_not(c::CLAIM | c::CHARGEBACK | c::DELIVERY_REFUSED);
/// Neither the marketplace nor the bank has been asked.
pub(crate) const UNCLAIMED: Cond = Fact::Channel.is_not(c::CLAIM | c::CHARGEBACK);
pub(crate) const CLAIMED: Cond = Fact::Channel.is(c::CLAIM | c::CHARGEBACK);
pub(crate) const CASE: Cond = Fact::Channel.is(c::CLAIM);
pub(crate) const DISPUTE: Cond = Fact::Channel.is(c::CHARGEBACK);
pub(crate) const UNDECIDED: Cond =
    Fact::ClaimState.is(claim_state::NONE | claim_state::OPEN | claim_state::INFORMATION_REQUESTED);
pub(crate) const DECIDED: Cond =
    Fact::ClaimState.is(claim_state::GRANTED | claim_state::DENIED | claim_state::CLOSED);

/// The shop's own terms grant the return.
pub(crate) const GRANTED: Cond = Fact::TermsGrant.yes();
pub(crate) const NOT_THE_GOODS: u32 =
    returned_condition::DIFFERENT_ITEM | returned_condition::NOT_SENT_BACK;

/// Outside Japan: the notice to stop came in time for the next delivery under the shown terms. Japan's law has its own rows.
pub(crate) const STOPPED_IN_TIME_ABROAD: [Cond; 4] = [
    Fact::Regime.is_not(regime::JP),
    Fact::Subscription.yes(),
    Fact::StopNotice.is(stop_notice::IN_TIME),
    Fact::MinimumTerm.is_not(minimum_term::SHOWN),
];

/// An answer to the request itself.
pub(crate) const fn says(verdict: Verdict, headline: Text) -> Yield {
    Yield::Answer {
        verdict,
        follows: Follows::Nothing,
        headline,
    }
}

/// It goes on as a return, by the buyer's law and the shop's terms.
pub(crate) const fn goes_on(verdict: Verdict, headline: Text) -> Yield {
    Yield::Answer {
        verdict,
        follows: Follows::ByLaw,
        headline,
    }
}

/// It goes on as a return on which the marketplace has its own word.
pub(crate) const fn then(
    verdict: Verdict,
    headline: Text,
    then: Verdict,
    then_headline: Text,
) -> Yield {
    Yield::Answer {
        verdict,
        follows: Follows::Then(then, then_headline),
        headline,
    }
}
