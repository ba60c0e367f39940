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
    refund: words::REFUND,
    interest: words::INTEREST,
    fee: words::FEE,
    no_parcel: words::NO_PARCEL,
    outbound: words::OUTBOUND,
    return_postage: words::RETURN,
    resend: words::RESEND,
    transfer: words::TRANSFER,
    payout: words::PAYOUT,
    cancellation: words::CANCELLATION,
    debit: words::DEBIT,
    dispute: words::DISPUTE,
    whether_label_can_voided_depends_carrier: words::WHETHER_LABEL_CAN_VOIDED_DEPENDS_CARRIER,
    nothing_been_sent: words::NOTHING_BEEN_SENT,
    nothing_comes_back: words::NOTHING_COMES_BACK,
    only_where_terms_provide_one_up: words::ONLY_WHERE_TERMS_PROVIDE_ONE_UP,
    terms_provide_none: words::TERMS_PROVIDE_NONE,
    refund_to_buyer: words::REFUND_TO_BUYER,
    resend_cost: words::RESEND_COST,
    account_debit: words::ACCOUNT_DEBIT,
    dispute_fee: words::DISPUTE_FEE,
    nothing_been_paid: words::NOTHING_BEEN_PAID,
    everything_standard_delivery_less_loss_value:
        words::EVERYTHING_STANDARD_DELIVERY_LESS_LOSS_VALUE,
    everything_standard_delivery_surcharge_express_refunded:
        words::EVERYTHING_STANDARD_DELIVERY_SURCHARGE_EXPRESS_REFUNDED,
    everything_paid_shipping_included: words::EVERYTHING_PAID_SHIPPING_INCLUDED,
    refunding_outbound_shipping_too_safe_reading:
        words::REFUNDING_OUTBOUND_SHIPPING_TOO_SAFE_READING,
    price_whether_shipping_too_depends_buyers: words::PRICE_WHETHER_SHIPPING_TOO_DEPENDS_BUYERS,
    n_3_year_days_day_receipt_counted: words::N_3_YEAR_DAYS_DAY_RECEIPT_COUNTED,
    given: words::GIVEN,
    whether_comes_back_how_much_depends: words::WHETHER_COMES_BACK_HOW_MUCH_DEPENDS,
    refund_transfer_fee: words::REFUND_TRANSFER_FEE,
    payout_fee: words::PAYOUT_FEE,
    outbound_postage: words::OUTBOUND_POSTAGE,
    shops_fault_so_its_cost_l: words::SHOPS_FAULT_SO_ITS_COST_L,
    buyer_told_bear_l_eu_008: words::BUYER_TOLD_BEAR_L_EU_008,
    buyer_told_bear_so_shop_does: words::BUYER_TOLD_BEAR_SO_SHOP_DOES,
    under_statutory_return_right_buyer_pays: words::UNDER_STATUTORY_RETURN_RIGHT_BUYER_PAYS,
    who_pays_rescission_settled_l_jp: words::WHO_PAYS_RESCISSION_SETTLED_L_JP,
    terms_buyers_law_say_who_pays: words::TERMS_BUYERS_LAW_SAY_WHO_PAYS,
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
