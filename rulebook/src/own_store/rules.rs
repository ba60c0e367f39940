//! A store of one's own (BASE, STORES, Shopify …): no marketplace stands between seller and buyer.
//!
//! The answer is the law of the buyer's country, then the terms the shop has shown. The tool the
//! shop runs on carries the answer out and has its limits; it decides nothing and sets no time.

use crate::common::requests::{NOT_THE_GOODS, STOPPED_IN_TIME_ABROAD};
use crate::law::{eu, jp, uk, us};
use crate::own_store::sources::*;
use crate::words::own_store as words;
use kotowari::calendar::Calendar;
use kotowari::decision::Verdict;
use kotowari::fact::{
    BEFORE_DISPATCH, Cond, Fact, accepted, answer as a, cancellation_fee as fee, channel as c,
    claim_state, delivery_late, extended_window, grace_period, lapse, minimum_term,
    order_status as s, ordered_by, parcel as p, payment_method as pay, reason as r, regime,
    return_proof, return_terms as t, returned_condition as rc, shop_tool as tool,
    statutory_window as w, stop_notice, terms_cover,
};
use kotowari::rule::{Finding, Follows, Hurts, Rule, Yield};
use kotowari::text::Text;
use kotowari::timeline::{Clock, Due, When};
use kotowari::verdict::Settled;

const RETURNING: u32 = p::COMING_BACK | p::BACK;

const NO_FAULT: u32 = r::CHANGE_OF_MIND
    | r::ORDERED_BY_MISTAKE
    | r::DUPLICATE
    | r::WRONG_ADDRESS
    | r::UNSUITABLE_CONTENT
    | r::IMPORT_CHARGES
    | r::BUYER_UNREACHABLE;
const BUYERS: u32 = NO_FAULT | r::MINOR;
const FAULTY: u32 = r::DEFECTIVE | r::NOT_AS_DESCRIBED | r::WRONG_ITEM | r::MISSING_PART;
const CANNOT_DELIVER: u32 = r::OUT_OF_STOCK | r::PRICE_ERROR | r::WILL_NOT_SELL;
/// The goods could be delivered, but the shop does not want to at that price, or at all.
const OWN_WISH: u32 = r::PRICE_ERROR | r::WILL_NOT_SELL;
const SHOPS: u32 = FAULTY | CANNOT_DELIVER | r::LATE | r::NOT_RECEIVED | r::MISLED_BY_ORDER_SCREEN;

/// The bank or PayPal has been asked.
const CLAIMED: Cond = Fact::Channel.is(c::CLAIM | c::CHARGEBACK);
const UNDECIDED: Cond =
    Fact::ClaimState.is(claim_state::NONE | claim_state::OPEN | claim_state::INFORMATION_REQUESTED);
/// The buyer asks, or refused the parcel.
const ASKED: Cond = Fact::Channel.is_not(c::CLAIM | c::CHARGEBACK | c::SELLER);
/// The buyer asks to undo what was ordered.
const ASKED_BACK: Cond = Fact::Channel
    .is_not(c::CLAIM | c::CHARGEBACK | c::SELLER | c::DELIVERY_REFUSED | c::SUBSCRIPTION_PAGE);
const HERE: Cond = Fact::Parcel.is(BEFORE_DISPATCH);
const SHOWN: Cond = Fact::ReturnTerms.is(t::SHOWN_BOTH | t::SHOWN_ONCE);
const PAID: Cond = Fact::OrderStatus.is_not(s::UNPAID | s::PENDING);
const JP: Cond = Fact::Regime.is(regime::JP);
/// The carrier could not hand it over; a message about it, or the shop's own look at it, is no cancellation.
const UNCLAIMED_CHANNEL: Cond = Fact::Channel.is(c::SELLER | c::MESSAGE);
const UNCLAIMED_REASON: Cond = Fact::Reason.is(r::WRONG_ADDRESS | r::BUYER_UNREACHABLE);

const fn says(verdict: Verdict, headline: Text) -> Yield {
    Yield::Answer {
        verdict,
        follows: Follows::Nothing,
        headline,
    }
}

const fn goes_on(verdict: Verdict, headline: Text) -> Yield {
    Yield::Answer {
        verdict,
        follows: Follows::ByLaw,
        headline,
    }
}

/// The shop's own terms grant it, whatever the law says.
const fn granted(verdict: Verdict, headline: Text) -> Yield {
    Yield::Answer {
        verdict,
        follows: Follows::Then(Verdict::MustAccept, words::GRANTED),
        headline,
    }
}

/// What came back used in time (L-EU-009, L-UK-005).
const fn used(id: &'static str, when: &'static [Cond], answer: Yield) -> Rule {
    const ALSO: &[&Finding] = &[&uk::sources::L005];
    Rule::law(id, when, answer, &eu::sources::L009, words::OWN_RETURN_USED)
        .also(ALSO)
        .overrides(&["own.return.back", "own.terms.grant-back"])
        .inferred()
}

/// The answer to the request, one row for every state.
pub static ANSWERS: &[Rule] = &[
    // The bank or PayPal was asked
    Rule::marketplace(
        "own.claim.answer",
        &[
            CLAIMED,
            UNDECIDED,
            Fact::Parcel.is_not(p::LOST),
            Fact::Reason.is_not(CANNOT_DELIVER),
        ],
        says(Verdict::Contest, words::OWN_CLAIM_ANSWER_HEADLINE),
        &jp::sources::L070,
        words::OWN_CLAIM_ANSWER,
    )
    .also(&[&OWN, &P02])
    .inferred(),
    Rule::marketplace(
        "own.claim.shop-cannot-deliver",
        &[CLAIMED, UNDECIDED, Fact::Reason.is(CANNOT_DELIVER)],
        says(
            Verdict::DoNotRefundYourself,
            words::OWN_CLAIM_SHOP_CANNOT_DELIVER_HEADLINE,
        ),
        &jp::sources::L039,
        words::OWN_CLAIM_SHOP_CANNOT_DELIVER,
    )
    .also(&[&P02])
    .inferred(),
    Rule::marketplace(
        "own.claim.lost",
        &[
            CLAIMED,
            UNDECIDED,
            Fact::Parcel.is(p::LOST),
            Fact::Reason.is_not(CANNOT_DELIVER),
        ],
        says(Verdict::DoNotRefundYourself, words::OWN_CLAIM_LOST_HEADLINE),
        &jp::sources::L039,
        words::OWN_CLAIM_LOST,
    )
    .also(&[&eu::sources::L015, &uk::sources::L009, &us::sources::L014])
    .inferred(),
    // P02: the money has been sent back, or is on its way
    Rule::marketplace(
        "own.claim.refund-pending",
        &[CLAIMED, UNDECIDED, Fact::RefundPending.yes()],
        says(
            Verdict::DoNotRefundYourself,
            words::OWN_CLAIM_REFUND_PENDING_HEADLINE,
        ),
        &P02,
        words::OWN_CLAIM_REFUND_PENDING,
    )
    .also(&[&jp::sources::L070])
    .overrides(&[
        "own.claim.answer",
        "own.claim.lost",
        "own.claim.shop-cannot-deliver",
        "own.claim.already-refunded",
    ])
    .inferred(),
    Rule::marketplace(
        "own.claim.already-refunded",
        &[CLAIMED, UNDECIDED, Fact::RefundAlreadyMade.yes()],
        says(Verdict::Contest, words::OWN_CLAIM_ALREADY_REFUNDED_HEADLINE),
        &P02,
        words::OWN_CLAIM_ALREADY_REFUNDED,
    )
    .also(&[&jp::sources::L070])
    .overrides(&[
        "own.claim.answer",
        "own.claim.lost",
        "own.claim.shop-cannot-deliver",
    ])
    .inferred(),
    Rule::marketplace(
        "own.claim.granted",
        &[CLAIMED, Fact::ClaimState.is(claim_state::GRANTED)],
        says(
            Verdict::MarketplaceDecides,
            words::OWN_CLAIM_GRANTED_HEADLINE,
        ),
        &jp::sources::L070,
        words::OWN_CLAIM_GRANTED,
    )
    .inferred(),
    Rule::marketplace(
        "own.claim.closed",
        &[
            CLAIMED,
            Fact::ClaimState.is(claim_state::DENIED | claim_state::CLOSED),
        ],
        goes_on(Verdict::NotACancellation, words::OWN_CLAIM_CLOSED_GOES_ON),
        &jp::sources::L070,
        words::OWN_CLAIM_CLOSED,
    )
    .inferred(),
    // D-JP-20, D-US-08
    Rule::marketplace(
        "own.seller-cancels",
        &[
            Fact::Channel.is(c::SELLER),
            HERE,
            Fact::Reason.is_not(OWN_WISH),
        ],
        says(Verdict::SellerCancels, words::OWN_SELLER_CANCELS_HEADLINE),
        &jp::sources::L017,
        words::OWN_SELLER_CANCELS,
    )
    .also(&[
        &jp::sources::L039,
        &us::sources::L008,
        &eu::sources::L014,
        &uk::sources::L009,
    ]),
    // D-JP-28, L-JP-046: the cause is the buyer's, who owes the price; whether the shop may end it is disputed
    Rule::marketplace(
        "own.seller-cancels.buyers-cause",
        &[
            Fact::Channel.is(c::SELLER),
            HERE,
            PAID,
            Fact::Reason.is(r::WRONG_ADDRESS | r::BUYER_UNREACHABLE | r::IMPORT_CHARGES),
        ],
        says(
            Verdict::SellerCancels,
            words::OWN_SELLER_CANCELS_BUYERS_CAUSE_HEADLINE,
        ),
        &jp::sources::L046,
        words::OWN_SELLER_CANCELS_BUYERS_CAUSE,
    )
    .overrides(&["own.seller-cancels"])
    .unsettled(),
    // While nobody says whether an acceptance went out, the careful course is the one to name
    Rule::marketplace(
        "own.seller-cancels.accepted",
        &[
            Fact::Channel.is(c::SELLER),
            HERE,
            Fact::Reason.is(OWN_WISH),
            Fact::Accepted.is(accepted::ACCEPTED),
        ],
        Yield::Answer {
            verdict: Verdict::SellerCancels,
            follows: Follows::Then(Verdict::MustRemedy, words::OWN_SELLER_CANCELS_ACCEPTED_THEN),
            headline: words::OWN_SELLER_CANCELS_ACCEPTED_HEADLINE,
        },
        &jp::sources::L038,
        words::OWN_SELLER_CANCELS_ACCEPTED,
    )
    .also(&[
        &jp::sources::L030,
        &jp::sources::L034,
        &us::sources::L015,
        &eu::sources::L014,
        &uk::sources::L009,
    ])
    .unsettled(),
    // D-JP-20: nobody is bound before the acceptance
    Rule::marketplace(
        "own.seller-cancels.not-accepted",
        &[
            Fact::Channel.is(c::SELLER),
            HERE,
            Fact::Reason.is(OWN_WISH),
            Fact::Accepted.is(accepted::NOT_YET),
        ],
        says(
            Verdict::SellerCancels,
            words::OWN_SELLER_CANCELS_NOT_ACCEPTED_HEADLINE,
        ),
        &jp::sources::L030,
        words::OWN_SELLER_CANCELS_NOT_ACCEPTED,
    )
    .also(&[&jp::sources::L031, &jp::sources::L017]),
    // B04, B09, B10, B12: the tool has cancelled it
    Rule::marketplace(
        "own.lapse.passed",
        &[
            Fact::Channel.is_not(c::CLAIM | c::CHARGEBACK),
            HERE,
            Fact::Lapse.is(lapse::LAPSED),
        ],
        says(Verdict::Automatic, words::OWN_LAPSE_PASSED_HEADLINE),
        &B09,
        words::OWN_LAPSE_PASSED,
    )
    .also(&[&B04, &B10, &B12])
    .overrides(&[
        "own.seller-cancels*",
        "own.request.*",
        "own.terms.grant-cancellation",
        "own.terms.grant-return-later",
        "own.function.unshipped",
        "own.lapse.unpaid",
        "own.subscription.in-time-unshipped",
    ])
    .inferred(),
    Rule::marketplace(
        "own.lapse.unpaid",
        &[
            ASKED,
            HERE,
            Fact::OrderStatus.is(s::UNPAID | s::PENDING),
            Fact::Lapse.is(lapse::LATER),
        ],
        says(Verdict::Automatic, words::OWN_LAPSE_UNPAID_HEADLINE),
        &B09,
        words::OWN_LAPSE_UNPAID,
    )
    .also(&[&B10, &B12])
    .overrides(&[
        "own.request.*",
        "own.terms.grant-cancellation",
        "own.terms.grant-return-later",
        "own.function.unshipped",
        "own.subscription.in-time-unshipped",
    ])
    .inferred(),
    Rule::marketplace(
        "own.seller.after-dispatch",
        &[
            Fact::Channel.is(c::SELLER),
            Fact::Parcel.is(p::WITH_CARRIER | p::DELIVERED),
        ],
        goes_on(
            Verdict::NotACancellation,
            words::OWN_SELLER_AFTER_DISPATCH_GOES_ON,
        ),
        &jp::sources::L030,
        words::OWN_SELLER_AFTER_DISPATCH,
    )
    .inferred(),
    // D-JP-28, -07; L-EU-004
    Rule::marketplace(
        "own.refused",
        &[
            Fact::Channel.is(c::DELIVERY_REFUSED),
            Fact::Parcel.is(p::WITH_CARRIER | p::DELIVERED | RETURNING),
        ],
        goes_on(Verdict::NotACancellation, words::OWN_REFUSED_GOES_ON),
        &jp::sources::L046,
        words::OWN_REFUSED,
    )
    .also(&[&eu::sources::L004]),
    // D-JP-28: nobody withdrew, the carrier brought it back
    Rule::marketplace(
        "own.unclaimed",
        &[
            JP,
            UNCLAIMED_CHANNEL,
            Fact::Parcel.is(RETURNING),
            UNCLAIMED_REASON,
            Fact::StatutoryWindow.is(w::BEFORE_RECEIPT),
        ],
        goes_on(Verdict::NotACancellation, words::OWN_UNCLAIMED_GOES_ON),
        &jp::sources::L046,
        words::OWN_UNCLAIMED,
    )
    .overrides(&[
        "own.return.coming-back",
        "own.return.back",
        "own.return.not-the-goods",
        "own.terms.grant-coming-back",
        "own.terms.grant-back",
    ])
    .inferred(),
    // Before dispatch
    Rule::shop_terms(
        "own.terms.grant-cancellation",
        &[
            ASKED,
            HERE,
            Fact::Reason.is(NO_FAULT),
            SHOWN,
            Fact::TermsCover.is(terms_cover::CANCELLATIONS_AND_RETURNS),
            Fact::TermsGrant.yes(),
        ],
        says(
            Verdict::MustAccept,
            words::OWN_TERMS_GRANT_CANCELLATION_HEADLINE,
        ),
        &jp::sources::L007,
        words::GRANTED_SAYS,
    )
    .overrides(&["own.request.*"]),
    Rule::shop_terms(
        "own.terms.grant-return-later",
        &[
            ASKED,
            HERE,
            Fact::Reason.is(NO_FAULT),
            SHOWN,
            Fact::TermsCover.is(terms_cover::RETURNS),
            Fact::TermsGrant.yes(),
        ],
        says(
            Verdict::AcceptAdvised,
            words::OWN_TERMS_GRANT_RETURN_LATER_HEADLINE,
        ),
        &jp::sources::L007,
        words::GRANTED_SAYS,
    )
    .overrides(&["own.request.*"])
    .inferred(),
    // D-JP-01 to -05, D-US-02, -03, D-EU-01, D-UK-01
    Rule::marketplace(
        "own.request.change-of-mind",
        &[ASKED, HERE, Fact::Reason.is(BUYERS)],
        says(
            Verdict::MayRefuse,
            words::OWN_REQUEST_CHANGE_OF_MIND_HEADLINE,
        ),
        &OWN,
        words::BY_LAW_SAYS,
    )
    .also(&[&jp::sources::L072]),
    // D-JP-17: too late for the next delivery, in time for the one after it
    Rule::marketplace(
        "own.request.subscription-late",
        &[
            ASKED,
            HERE,
            Fact::Subscription.yes(),
            Fact::StopNotice.is(stop_notice::TOO_LATE),
            Fact::MinimumTerm.is_not(minimum_term::SHOWN),
            Fact::Reason.is(NO_FAULT),
        ],
        says(
            Verdict::MayRefuse,
            words::OWN_REQUEST_SUBSCRIPTION_LATE_HEADLINE,
        ),
        &jp::sources::L016,
        words::OWN_SUBSCRIPTION_STOP,
    )
    .also(&[&jp::sources::L063])
    .overrides(&["own.request.change-of-mind"])
    .inferred(),
    // D-JP-18, -19, D-US-04 to -07, D-EU-11, D-UK-07
    Rule::marketplace(
        "own.request.late",
        &[ASKED, HERE, Fact::Reason.is(r::LATE)],
        says(Verdict::MayRefuse, words::OWN_REQUEST_LATE_HEADLINE),
        &OWN,
        words::BY_LAW_SAYS,
    )
    .also(&[&jp::sources::L072]),
    Rule::marketplace(
        "own.request.shop-cannot-deliver",
        &[ASKED, HERE, Fact::Reason.is(CANNOT_DELIVER)],
        says(
            Verdict::AcceptAdvised,
            words::OWN_REQUEST_SHOP_CANNOT_DELIVER_HEADLINE,
        ),
        &jp::sources::L039,
        words::OWN_REQUEST_SHOP_CANNOT_DELIVER,
    )
    .also(&[&jp::sources::L072]),
    Rule::marketplace(
        "own.request.shop-fault",
        &[
            ASKED,
            HERE,
            Fact::Reason.is(FAULTY | r::NOT_RECEIVED | r::MISLED_BY_ORDER_SCREEN),
        ],
        says(Verdict::Unsettled, words::OWN_REQUEST_SHOP_FAULT_HEADLINE),
        &OWN,
        words::BY_LAW_SAYS,
    )
    .also(&[&jp::sources::L072])
    .unsettled(),
    // D-JP-06, -07, D-EU-02, D-UK-02
    Rule::marketplace(
        "own.shipped.change-of-mind",
        &[
            ASKED_BACK,
            Fact::Parcel.is(p::WITH_CARRIER),
            Fact::Reason.is(BUYERS),
        ],
        goes_on(Verdict::MayRefuse, words::ON_ITS_WAY),
        &OWN,
        words::BY_LAW_SAYS,
    )
    .also(&[&jp::sources::L072, &SH03]),
    Rule::shop_terms(
        "own.terms.grant-on-its-way",
        &[
            ASKED_BACK,
            Fact::Parcel.is(p::WITH_CARRIER),
            Fact::Reason.is(NO_FAULT | r::MISLED_BY_ORDER_SCREEN),
            SHOWN,
            Fact::TermsGrant.yes(),
        ],
        granted(Verdict::MayRefuse, words::ON_ITS_WAY),
        &jp::sources::L007,
        words::GRANTED_SAYS,
    )
    .overrides(&["own.shipped.*"]),
    Rule::marketplace(
        "own.shipped.shop-reason",
        &[
            ASKED_BACK,
            Fact::Parcel.is(p::WITH_CARRIER),
            Fact::Reason.is(SHOPS),
        ],
        goes_on(
            Verdict::NotACancellation,
            words::OWN_SHIPPED_SHOP_REASON_GOES_ON,
        ),
        &OWN,
        words::BY_LAW_SAYS,
    )
    .also(&[&jp::sources::L072]),
    // D-JP-08 to -10, D-US-11, -12, D-EU-03 to -08, D-UK-02 to -05
    Rule::marketplace(
        "own.delivered.change-of-mind",
        &[
            ASKED_BACK,
            Fact::Parcel.is(p::DELIVERED),
            Fact::Reason.is(BUYERS),
        ],
        goes_on(
            Verdict::NotACancellation,
            words::OWN_DELIVERED_CHANGE_OF_MIND_GOES_ON,
        ),
        &OWN,
        words::ARRIVED_SAYS,
    )
    .also(&[&jp::sources::L072]),
    Rule::shop_terms(
        "own.terms.grant-return",
        &[
            ASKED_BACK,
            Fact::Parcel.is(p::DELIVERED),
            Fact::Reason.is(NO_FAULT | r::MISLED_BY_ORDER_SCREEN),
            SHOWN,
            Fact::TermsGrant.yes(),
        ],
        granted(
            Verdict::NotACancellation,
            words::OWN_TERMS_GRANT_RETURN_GRANTED,
        ),
        &jp::sources::L007,
        words::GRANTED_SAYS,
    )
    .overrides(&["own.delivered.*"]),
    // D-JP-21 to -24, D-US-09, -10, D-EU-12, -13, D-UK-08, -09
    Rule::marketplace(
        "own.delivered.fault",
        &[
            ASKED_BACK,
            Fact::Parcel.is(p::DELIVERED),
            Fact::Reason.is(FAULTY | r::NOT_RECEIVED),
        ],
        goes_on(
            Verdict::NotACancellation,
            words::OWN_DELIVERED_FAULT_GOES_ON,
        ),
        &jp::sources::L061,
        words::ARRIVED_SAYS,
    )
    .also(&[&OWN, &jp::sources::L072]),
    Rule::marketplace(
        "own.delivered.shop-reason",
        &[
            ASKED_BACK,
            Fact::Parcel.is(p::DELIVERED),
            Fact::Reason.is(r::LATE | CANNOT_DELIVER | r::MISLED_BY_ORDER_SCREEN),
        ],
        goes_on(
            Verdict::NotACancellation,
            words::OWN_DELIVERED_SHOP_REASON_GOES_ON,
        ),
        &OWN,
        words::ARRIVED_SAYS,
    )
    .also(&[&jp::sources::L072]),
    // L-EU-005: the button of a shop of one's own is the withdrawal function; a withdrawal needs no reason
    Rule::law(
        "own.function.unshipped",
        &[
            FUNCTION,
            EUROPE,
            CONSUMER,
            TRADER,
            MADE_TO_STOCK,
            LASTING,
            NOT_DIGITAL,
            NOT_SERVICE,
            HERE,
        ],
        says(Verdict::MustAccept, words::OWN_FUNCTION_UNSHIPPED_HEADLINE),
        &eu::sources::L005,
        words::FUNCTION_SAYS,
    )
    .also(&[
        &eu::sources::L001,
        &eu::sources::L003,
        &eu::sources::L006,
        &uk::sources::L001,
        &uk::sources::L003,
        &uk::sources::L004,
    ])
    .overrides(&[
        "own.request.*",
        "own.terms.grant-cancellation",
        "own.terms.grant-return-later",
        "own.subscription.in-time-unshipped",
    ])
    .inferred(),
    Rule::law(
        "own.function.on-its-way",
        &[
            FUNCTION,
            EUROPE,
            CONSUMER,
            TRADER,
            MADE_TO_STOCK,
            LASTING,
            NOT_DIGITAL,
            NOT_SERVICE,
            Fact::Parcel.is(p::WITH_CARRIER),
        ],
        withdrawn(
            Verdict::NotACancellation,
            words::OWN_FUNCTION_ON_ITS_WAY_WITHDRAWN,
        ),
        &eu::sources::L005,
        words::FUNCTION_SAYS,
    )
    .also(&[
        &eu::sources::L001,
        &eu::sources::L003,
        &eu::sources::L007,
        &uk::sources::L001,
        &uk::sources::L003,
    ])
    .overrides(&["own.shipped.*", "own.terms.grant-on-its-way"])
    .inferred(),
    Rule::law(
        "own.function.delivered",
        &[
            FUNCTION,
            EUROPE,
            CONSUMER,
            TRADER,
            MADE_TO_STOCK,
            LASTING,
            NOT_DIGITAL,
            NOT_SERVICE,
            Fact::Hygiene.no(),
            Fact::SealedMedia.no(),
            Fact::Parcel.is(p::DELIVERED),
            Fact::StatutoryWindow.is(w::RUNNING),
        ],
        withdrawn(Verdict::NotACancellation, words::WITHDRAWN_IN_TIME),
        &eu::sources::L005,
        words::FUNCTION_SAYS,
    )
    .also(&[
        &eu::sources::L001,
        &eu::sources::L006,
        &uk::sources::L001,
        &uk::sources::L004,
    ])
    .overrides(&["own.delivered.*", "own.terms.grant-return"]),
    Rule::law(
        "own.function.delivered-sealed",
        &[
            FUNCTION,
            EUROPE,
            CONSUMER,
            TRADER,
            MADE_TO_STOCK,
            LASTING,
            NOT_DIGITAL,
            NOT_SERVICE,
            Fact::Opened.no(),
            Fact::Parcel.is(p::DELIVERED),
            Fact::StatutoryWindow.is(w::RUNNING),
        ],
        withdrawn(Verdict::NotACancellation, words::WITHDRAWN_IN_TIME),
        &eu::sources::L005,
        words::FUNCTION_SAYS,
    )
    .also(&[
        &eu::sources::L001,
        &eu::sources::L006,
        &eu::sources::L011,
        &uk::sources::L001,
        &uk::sources::L004,
    ])
    .overrides(&[
        "own.delivered.*",
        "own.terms.grant-return",
        "own.function.delivered",
    ]),
    // L-EU-010, L-UK-002
    Rule::law(
        "own.function.not-told",
        &[
            FUNCTION,
            EUROPE,
            CONSUMER,
            TRADER,
            MADE_TO_STOCK,
            LASTING,
            NOT_DIGITAL,
            NOT_SERVICE,
            Fact::Hygiene.no(),
            Fact::SealedMedia.no(),
            Fact::Parcel.is(p::DELIVERED),
            Fact::StatutoryWindow.is(w::OVER),
            Fact::WithdrawalInfoGiven.no(),
            Fact::ExtendedWindow.is(extended_window::RUNNING),
        ],
        withdrawn(
            Verdict::NotACancellation,
            words::OWN_FUNCTION_NOT_TOLD_WITHDRAWN,
        ),
        &eu::sources::L010,
        words::FUNCTION_SAYS,
    )
    .also(&[&eu::sources::L001, &eu::sources::L005, &uk::sources::L002])
    .overrides(&["own.delivered.*", "own.terms.grant-return"]),
    Rule::law(
        "own.function.coming-back",
        &[
            FUNCTION,
            EUROPE,
            CONSUMER,
            TRADER,
            MADE_TO_STOCK,
            LASTING,
            NOT_DIGITAL,
            NOT_SERVICE,
            Fact::Hygiene.no(),
            Fact::SealedMedia.no(),
            Fact::Parcel.is(p::COMING_BACK),
            Fact::StatutoryWindow.is(w::BEFORE_RECEIPT | w::RUNNING),
            Fact::ReturnProof.is(return_proof::NONE),
        ],
        withdrawn(Verdict::WaitForItem, words::WAIT),
        &eu::sources::L007,
        words::FUNCTION_SAYS,
    )
    .also(&[&eu::sources::L001, &eu::sources::L005, &uk::sources::L004])
    .overrides(&["own.return.coming-back", "own.terms.grant-coming-back"]),
    // L-EU-007, L-UK-004: proof of sending ends the waiting
    Rule::law(
        "own.return.proof-of-sending",
        &[
            Fact::Channel.is_not(
                c::CLAIM | c::CHARGEBACK | c::SELLER | c::DELIVERY_REFUSED | c::SUBSCRIPTION_PAGE,
            ),
            EUROPE,
            CONSUMER,
            TRADER,
            MADE_TO_STOCK,
            LASTING,
            NOT_DIGITAL,
            NOT_SERVICE,
            Fact::Hygiene.no(),
            Fact::SealedMedia.no(),
            Fact::Parcel.is(p::COMING_BACK),
            Fact::StatutoryWindow.is(w::BEFORE_RECEIPT | w::RUNNING),
            Fact::Reason.is(NO_FAULT),
            Fact::ReturnProof.is(return_proof::NUMBER | return_proof::SCAN),
        ],
        Yield::Answer {
            verdict: Verdict::NotACancellation,
            follows: Follows::Then(Verdict::MustAccept, words::OWN_RETURN_PROOF_OF_SENDING_THEN),
            headline: words::OWN_RETURN_PROOF_OF_SENDING_HEADLINE,
        },
        &eu::sources::L007,
        words::OWN_RETURN_PROOF_OF_SENDING,
    )
    .also(&[&eu::sources::L001, &uk::sources::L004, &eu::sources::L006])
    .overrides(&["own.return.coming-back", "own.terms.grant-coming-back"]),
    // Coming back: L-JP-043, L-EU-007, L-UK-004
    Rule::marketplace(
        "own.return.coming-back",
        &[ASKED_BACK_OR_SELLER, Fact::Parcel.is(p::COMING_BACK)],
        goes_on(Verdict::WaitForItem, words::WAIT),
        &jp::sources::L043,
        words::WAIT_SAYS,
    )
    .also(&[&eu::sources::L007, &uk::sources::L004]),
    Rule::shop_terms(
        "own.terms.grant-coming-back",
        &[
            ASKED_BACK_OR_SELLER,
            Fact::Parcel.is(p::COMING_BACK),
            Fact::Reason.is(NO_FAULT),
            SHOWN,
            Fact::TermsGrant.yes(),
        ],
        granted(Verdict::WaitForItem, words::WAIT),
        &jp::sources::L007,
        words::GRANTED_SAYS,
    )
    .also(&[&jp::sources::L043])
    .overrides(&["own.return.coming-back"]),
    Rule::marketplace(
        "own.return.back",
        &[ASKED_BACK_OR_SELLER, Fact::Parcel.is(p::BACK)],
        goes_on(Verdict::NotACancellation, words::OWN_RETURN_BACK_GOES_ON),
        &OWN,
        words::ARRIVED_SAYS,
    )
    .also(&[&jp::sources::L043, &jp::sources::L072]),
    Rule::shop_terms(
        "own.terms.grant-back",
        &[
            ASKED_BACK_OR_SELLER,
            Fact::Parcel.is(p::BACK),
            Fact::ReturnedCondition.is_not(NOT_THE_GOODS),
            Fact::Reason.is(NO_FAULT),
            SHOWN,
            Fact::TermsGrant.yes(),
        ],
        granted(
            Verdict::NotACancellation,
            words::OWN_TERMS_GRANT_BACK_GRANTED,
        ),
        &jp::sources::L007,
        words::GRANTED_SAYS,
    )
    .overrides(&["own.return.back"]),
    Rule::marketplace(
        "own.return.not-the-goods",
        &[
            ASKED_BACK_OR_SELLER,
            Fact::Parcel.is(p::BACK),
            Fact::ReturnedCondition.is(NOT_THE_GOODS),
        ],
        goes_on(
            Verdict::WaitForItem,
            words::OWN_RETURN_NOT_THE_GOODS_GOES_ON,
        ),
        &jp::sources::L043,
        words::WAIT_SAYS,
    )
    .also(&[&eu::sources::L007, &uk::sources::L004])
    .overrides(&["own.return.back"])
    .inferred(),
    // L-EU-007, L-UK-004: the waiting ends with all of the goods
    Rule::law(
        "own.return.incomplete",
        &[
            ASKED_BACK_OR_SELLER,
            EUROPE,
            Fact::Parcel.is(p::BACK),
            Fact::ReturnedCondition.is(rc::INCOMPLETE),
            Fact::Reason.is(NO_FAULT),
        ],
        goes_on(Verdict::WaitForItem, words::OWN_RETURN_INCOMPLETE_GOES_ON),
        &eu::sources::L007,
        words::OWN_RETURN_INCOMPLETE,
    )
    .also(&[&uk::sources::L004, &eu::sources::L009, &uk::sources::L005])
    .overrides(&["own.return.back"])
    .inferred(),
    Rule::shop_terms(
        "own.terms.grant-incomplete",
        &[
            ASKED_BACK_OR_SELLER,
            EUROPE,
            Fact::Parcel.is(p::BACK),
            Fact::ReturnedCondition.is(rc::INCOMPLETE),
            Fact::Reason.is(NO_FAULT),
            SHOWN,
            Fact::TermsGrant.yes(),
        ],
        granted(Verdict::WaitForItem, words::OWN_RETURN_INCOMPLETE_GOES_ON),
        &eu::sources::L007,
        words::OWN_RETURN_INCOMPLETE,
    )
    .also(&[&uk::sources::L004])
    .overrides(&["own.return.incomplete", "own.terms.grant-back"])
    .inferred(),
    // L-EU-009, L-UK-005
    used(
        "own.return.used",
        &[
            ASKED_BACK_OR_SELLER,
            Fact::Parcel.is(p::BACK),
            Fact::ReturnedCondition.is(rc::USED_OR_DAMAGED),
            Fact::Reason.is(NO_FAULT),
            Fact::Regime.is(regime::EU | regime::UK),
            Fact::BuyerIsBusiness.no(),
            Fact::SellerIsBusiness.yes(),
            Fact::StatutoryWindow.is(w::RUNNING),
            Fact::WithdrawalInfoGiven.yes(),
            MADE_TO_STOCK,
            Fact::Perishable.no(),
            Fact::Hygiene.no(),
            Fact::SealedMedia.no(),
            Fact::Digital.no(),
            Fact::Service.no(),
        ],
        says(
            Verdict::RefundWithDeduction,
            words::OWN_RETURN_USED_HEADLINE,
        ),
    ),
    used(
        "own.return.used-untold",
        &[
            ASKED_BACK_OR_SELLER,
            Fact::Parcel.is(p::BACK),
            Fact::ReturnedCondition.is(rc::USED_OR_DAMAGED),
            Fact::Reason.is(NO_FAULT),
            Fact::Regime.is(regime::EU | regime::UK),
            Fact::BuyerIsBusiness.no(),
            Fact::SellerIsBusiness.yes(),
            Fact::StatutoryWindow.is(w::RUNNING),
            Fact::WithdrawalInfoGiven.no(),
            MADE_TO_STOCK,
            Fact::Perishable.no(),
            Fact::Hygiene.no(),
            Fact::SealedMedia.no(),
            Fact::Digital.no(),
            Fact::Service.no(),
        ],
        goes_on(
            Verdict::NotACancellation,
            words::OWN_RETURN_USED_UNTOLD_GOES_ON,
        ),
    ),
    // D-JP-21, D-EU-12, D-UK: risk
    Rule::marketplace(
        "own.lost",
        &[
            Fact::Channel.is_not(c::CLAIM | c::CHARGEBACK),
            Fact::Parcel.is(p::LOST),
        ],
        goes_on(Verdict::NotACancellation, words::OWN_LOST_GOES_ON),
        &jp::sources::L039,
        words::OWN_LOST,
    )
    .also(&[&eu::sources::L015, &uk::sources::L009, &us::sources::L014]),
    // D-JP-17
    Rule::marketplace(
        "own.subscription.stop",
        &[
            Fact::Channel.is(c::SUBSCRIPTION_PAGE),
            Fact::Parcel.is(p::WITH_CARRIER | p::DELIVERED | RETURNING),
        ],
        says(Verdict::MayRefuse, words::OWN_SUBSCRIPTION_STOP_HEADLINE),
        &jp::sources::L016,
        words::OWN_SUBSCRIPTION_STOP,
    )
    .also(&[&jp::sources::L063])
    .inferred(),
    Rule::marketplace(
        "own.subscription.stop-late",
        &[
            Fact::Channel.is(c::SUBSCRIPTION_PAGE),
            Fact::Parcel.is(p::WITH_CARRIER | p::DELIVERED | RETURNING),
            Fact::Subscription.yes(),
            Fact::StopNotice.is(stop_notice::TOO_LATE),
            Fact::MinimumTerm.is_not(minimum_term::SHOWN),
            Fact::Reason.is(NO_FAULT),
        ],
        says(
            Verdict::MayRefuse,
            words::OWN_REQUEST_SUBSCRIPTION_LATE_HEADLINE,
        ),
        &jp::sources::L016,
        words::OWN_SUBSCRIPTION_STOP,
    )
    .also(&[&jp::sources::L063])
    .overrides(&["own.subscription.stop"])
    .inferred(),
    // D-UK-10, L-UK-013: outside Japan the shop's own time to stop binds it; Japan's law has its own rows
    Rule::shop_terms(
        "own.subscription.stop-in-time",
        &[
            Fact::Channel.is(c::SUBSCRIPTION_PAGE),
            Fact::Parcel.is(p::WITH_CARRIER | p::DELIVERED | RETURNING),
            STOPPED_IN_TIME_ABROAD[0],
            STOPPED_IN_TIME_ABROAD[1],
            STOPPED_IN_TIME_ABROAD[2],
            STOPPED_IN_TIME_ABROAD[3],
        ],
        says(
            Verdict::MustAccept,
            words::OWN_SUBSCRIPTION_IN_TIME_HEADLINE,
        ),
        &uk::sources::L013,
        words::OWN_SUBSCRIPTION_IN_TIME,
    )
    .also(&[&OWN, &eu::sources::L020])
    .overrides(&["own.subscription.stop"])
    .inferred(),
    Rule::shop_terms(
        "own.subscription.in-time-unshipped",
        &[
            ASKED,
            HERE,
            Fact::Reason.is(NO_FAULT),
            STOPPED_IN_TIME_ABROAD[0],
            STOPPED_IN_TIME_ABROAD[1],
            STOPPED_IN_TIME_ABROAD[2],
            STOPPED_IN_TIME_ABROAD[3],
        ],
        says(
            Verdict::MustAccept,
            words::OWN_SUBSCRIPTION_IN_TIME_HEADLINE,
        ),
        &uk::sources::L013,
        words::OWN_SUBSCRIPTION_IN_TIME,
    )
    .also(&[&OWN, &eu::sources::L020])
    .overrides(&[
        "own.request.*",
        "own.terms.grant-cancellation",
        "own.terms.grant-return-later",
    ])
    .inferred(),
];

/// The withdrawal function of the shop's own site.
const FUNCTION: Cond = Fact::Channel.is(c::CANCEL_BUTTON);
const EUROPE: Cond = Fact::Regime.is(regime::EU | regime::UK);
const CONSUMER: Cond = Fact::BuyerIsBusiness.no();
const TRADER: Cond = Fact::SellerIsBusiness.yes();
const MADE_TO_STOCK: Cond = Fact::Personalised.no();
const LASTING: Cond = Fact::Perishable.no();
const NOT_DIGITAL: Cond = Fact::Digital.no();
const NOT_SERVICE: Cond = Fact::Service.no();

/// A withdrawal that goes on as a return.
const fn withdrawn(verdict: Verdict, headline: Text) -> Yield {
    Yield::Answer {
        verdict,
        follows: Follows::Then(Verdict::MustAccept, words::WITHDRAWN),
        headline,
    }
}

const ASKED_BACK_OR_SELLER: Cond =
    Fact::Channel.is_not(c::CLAIM | c::CHARGEBACK | c::DELIVERY_REFUSED | c::SUBSCRIPTION_PAGE);
const ENDED: &[Text] = &[
    words::OWN_STEPS_REFUND_STEP_1,
    words::OWN_STEPS_ENDED_STEP_2,
];
const REMEDY_FAULT: Yield = Yield::Steps(&[
    words::OWN_STEPS_REMEDY_FAULT_STEP_1,
    words::OWN_STEPS_REMEDY_FAULT_STEP_2,
    words::OWN_STEPS_REMEDY_FAULT_STEP_3,
]);
const ACCEPTED: Cond = Fact::Answer.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED | a::SELLER_CANCELS);
const CUT_OFF: Yield = Yield::Window {
    id: "subscription-cut-off",
    from: Due::None,
    until: Due::Clock(Clock::StopNotice),
};

/// Nothing that is sent as a file or done as a service is dispatched.
const fn accept_without_goods(id: &'static str, when: &'static [Cond]) -> Rule {
    const ALSO: &[&Finding] = &[&jp::sources::L010];
    Rule::marketplace(
        id,
        when,
        Yield::Steps(&[
            words::OWN_STEPS_ACCEPT_STEP_NO_GOODS,
            words::OWN_STEPS_ACCEPT_STEP_2,
            words::OWN_STEPS_ACCEPT_STEP_3,
        ]),
        &OWN,
        words::OWN_STEPS_ACCEPT,
    )
    .also(ALSO)
    .overrides(&["own.steps.accept"])
}

/// Clocks, the tools' limits, steps, proofs, warnings and what no source settles.
pub static EFFECTS: &[Rule] = &[
    // Duties
    Rule::law(
        "own.duty.jp-refuse-prepaid",
        &[
            JP,
            PAID,
            HERE,
            Fact::Answer.is(a::SELLER_CANCELS),
            Fact::Reason.is_not(OWN_WISH),
        ],
        Yield::Duty {
            id: "prepaid-notice",
            due: Due::None,
            limit: Some(words::WITHOUT_DELAY),
            if_missed: Some(words::OWN_DUTY_JP_REFUSE_PREPAID_IF_MISSED),
        },
        &jp::sources::L017,
        words::OWN_DUTY_JP_REFUSE_PREPAID,
    )
    .also(&[&jp::sources::L018]),
    Rule::law(
        "own.duty.jp-refuse-prepaid-own-wish",
        &[
            JP,
            PAID,
            HERE,
            Fact::Answer.is(a::SELLER_CANCELS),
            Fact::Reason.is(OWN_WISH),
            Fact::Accepted.is(accepted::NOT_YET),
        ],
        Yield::Duty {
            id: "prepaid-notice",
            due: Due::None,
            limit: Some(words::WITHOUT_DELAY),
            if_missed: Some(words::OWN_DUTY_JP_REFUSE_PREPAID_IF_MISSED),
        },
        &jp::sources::L017,
        words::OWN_DUTY_JP_REFUSE_PREPAID,
    )
    .also(&[&jp::sources::L018]),
    Rule::law(
        "own.duty.jp-accept-prepaid",
        &[
            JP,
            PAID,
            HERE,
            Fact::Answer.is(a::MAY_REFUSE),
            Fact::Accepted.is(accepted::NOT_YET),
        ],
        Yield::Duty {
            id: "accept-without-delay",
            due: Due::None,
            limit: Some(words::WITHOUT_DELAY),
            if_missed: None,
        },
        &jp::sources::L032,
        words::OWN_DUTY_JP_ACCEPT_PREPAID,
    )
    .also(&[&jp::sources::L017]),
    // D-JP-18: the buyer has set a further period
    Rule::law(
        "own.consequence.jp-grace-over",
        &[
            JP,
            HERE,
            Fact::Reason.is(r::LATE),
            Fact::GracePeriod.is(grace_period::RUNNING),
            Fact::Overall.is(a::MUST_REMEDY),
        ],
        Yield::Consequence {
            id: "buyer-may-rescind",
            at: Due::EndOfDay(When::GraceUntil),
            hurts: Hurts::Seller,
        },
        &jp::sources::L038,
        words::OWN_CONSEQUENCE_JP_GRACE_OVER,
    )
    .also(&[&jp::sources::L043]),
    // L-EU-005, -006, L-UK-004: a withdrawal by the button, whatever the reason
    Rule::law(
        "own.duty.function-refund",
        &[
            FUNCTION,
            EUROPE,
            CONSUMER,
            TRADER,
            HERE,
            Fact::Answer.is(a::MUST_ACCEPT),
        ],
        Yield::Duty {
            id: "refund-within-14-days",
            due: Due::EndOfDayAfter(When::RequestedAt, 14),
            limit: Some(words::OWN_DUTY_FUNCTION_REFUND_LIMIT),
            if_missed: Some(words::OWN_DUTY_FUNCTION_REFUND_IF_MISSED),
        },
        &eu::sources::L006,
        words::FUNCTION_REFUND,
    )
    .also(&[&eu::sources::L005, &uk::sources::L004]),
    Rule::law(
        "own.duty.function-refund-against-goods",
        &[
            FUNCTION,
            Fact::Regime.is(regime::EU),
            CONSUMER,
            TRADER,
            Fact::AnswerThen.is(a::MUST_ACCEPT),
        ],
        Yield::Duty {
            id: "refund-within-14-days",
            due: Due::EndOfDayAfter(When::RequestedAt, 14),
            limit: Some(words::OWN_DUTY_FUNCTION_REFUND_AGAINST_GOODS_LIMIT),
            if_missed: Some(words::OWN_DUTY_FUNCTION_REFUND_AGAINST_GOODS_IF_MISSED),
        },
        &eu::sources::L006,
        words::FUNCTION_REFUND,
    )
    .also(&[&eu::sources::L005, &eu::sources::L007]),
    Rule::law(
        "own.duty.function-refund-after-return",
        &[
            FUNCTION,
            Fact::Regime.is(regime::UK),
            CONSUMER,
            TRADER,
            Fact::AnswerThen.is(a::MUST_ACCEPT),
        ],
        Yield::Duty {
            id: "refund-within-14-days",
            due: Due::Clock(Clock::UkRefundAfterReturn),
            limit: Some(words::OWN_DUTY_FUNCTION_REFUND_AFTER_RETURN_LIMIT),
            if_missed: Some(words::OWN_DUTY_FUNCTION_REFUND_AFTER_RETURN_IF_MISSED),
        },
        &uk::sources::L004,
        words::FUNCTION_REFUND,
    ),
    Rule::law(
        "own.duty.function-refund-goods-not-back",
        &[
            FUNCTION,
            EUROPE,
            CONSUMER,
            TRADER,
            Fact::AnswerThen.is(a::MUST_ACCEPT),
            Fact::Parcel.is(p::BACK),
            Fact::ReturnedCondition.is(NOT_THE_GOODS | rc::INCOMPLETE),
        ],
        Yield::Duty {
            id: "refund-within-14-days",
            due: Due::None,
            limit: Some(words::OWN_DUTY_FUNCTION_REFUND_GOODS_NOT_BACK_LIMIT),
            if_missed: Some(words::OWN_DUTY_FUNCTION_REFUND_IF_MISSED),
        },
        &eu::sources::L007,
        words::FUNCTION_REFUND,
    )
    .also(&[&uk::sources::L004])
    .overrides(&[
        "own.duty.function-refund-against-goods",
        "own.duty.function-refund-after-return",
    ]),
    Rule::law(
        "own.duty.function-acknowledge",
        &[
            FUNCTION,
            Fact::Regime.is(regime::EU),
            CONSUMER,
            TRADER,
            Fact::Overall.is(a::MUST_ACCEPT),
        ],
        Yield::Duty {
            id: "acknowledge-withdrawal",
            due: Due::None,
            limit: Some(words::OWN_DUTY_FUNCTION_ACKNOWLEDGE_LIMIT),
            if_missed: None,
        },
        &eu::sources::L005,
        words::OWN_DUTY_FUNCTION_ACKNOWLEDGE,
    ),
    Rule::marketplace(
        "own.duty.answer-dispute",
        &[
            CLAIMED,
            Fact::Answer.is(a::CONTEST | a::DO_NOT_REFUND_YOURSELF),
        ],
        Yield::Duty {
            id: "answer-dispute",
            due: Due::None,
            limit: Some(words::OWN_DUTY_ANSWER_DISPUTE_LIMIT),
            if_missed: None,
        },
        &jp::sources::L070,
        words::OWN_DUTY_ANSWER_DISPUTE,
    )
    .also(&[&OWN]),
    // D-UK-10: the last day to stop under the shop's own terms; Japan's is a row of its law
    Rule::shop_terms(
        "own.window.subscription-cut-off",
        &[
            Fact::Regime.is_not(regime::JP),
            Fact::Subscription.yes(),
            Fact::StopNotice.is(stop_notice::IN_TIME),
        ],
        CUT_OFF,
        &uk::sources::L013,
        words::OWN_WINDOW_SUBSCRIPTION_CUT_OFF,
    )
    .also(&[&OWN])
    .inferred(),
    Rule::shop_terms(
        "own.window.subscription-cut-off-passed",
        &[
            Fact::Regime.is_not(regime::JP),
            Fact::Subscription.yes(),
            Fact::StopNotice.is(stop_notice::TOO_LATE),
        ],
        CUT_OFF,
        &uk::sources::L013,
        words::OWN_WINDOW_SUBSCRIPTION_CUT_OFF,
    )
    .also(&[&OWN])
    .inferred(),
    // What happens by itself
    Rule::marketplace(
        "own.base.transfer-becomes-sale",
        &[
            Fact::ShopTool.is(tool::BASE),
            Fact::PaymentMethod.is(pay::BANK_TRANSFER | pay::KONBINI),
            HERE,
            PAID,
        ],
        Yield::Consequence {
            id: "base-order-becomes-sale",
            at: Due::EndOfDayAfter(When::OrderedAt, 60),
            hurts: Hurts::Buyer,
        },
        &B03,
        words::OWN_BASE_TRANSFER_BECOMES_SALE,
    )
    .since("2024-08-06"),
    Rule::marketplace(
        "own.base.card-lapses",
        &[
            Fact::ShopTool.is(tool::BASE),
            Fact::PaymentMethod.is(pay::CARD),
            HERE,
        ],
        Yield::Consequence {
            id: "base-order-lapses",
            at: Due::EndOfDayAfter(When::OrderedAt, 60),
            hurts: Hurts::Seller,
        },
        &B04,
        words::OWN_BASE_CARD_LAPSES,
    ),
    Rule::marketplace(
        "own.base.transfer-unpaid",
        &[
            Fact::ShopTool.is(tool::BASE),
            Fact::PaymentMethod.is(pay::BANK_TRANSFER),
            Fact::OrderStatus.is(s::UNPAID | s::PENDING),
            HERE,
        ],
        Yield::Consequence {
            id: "base-unpaid-cancelled",
            at: Due::EndOfBusinessDay(When::OrderedAt, 5, Calendar::Jp),
            hurts: Hurts::Nobody,
        },
        &B09,
        words::OWN_BASE_TRANSFER_UNPAID,
    ),
    Rule::marketplace(
        "own.base.konbini-unpaid",
        &[
            Fact::ShopTool.is(tool::BASE),
            Fact::PaymentMethod.is(pay::KONBINI),
            Fact::OrderStatus.is(s::UNPAID | s::PENDING),
            HERE,
        ],
        Yield::Consequence {
            id: "base-unpaid-cancelled",
            at: Due::EndOfDayAfter(When::OrderedAt, 5),
            hurts: Hurts::Nobody,
        },
        &B10,
        words::OWN_BASE_KONBINI_UNPAID,
    )
    .inferred(),
    Rule::marketplace(
        "own.stores.konbini-unpaid",
        &[
            Fact::ShopTool.is(tool::STORES),
            Fact::PaymentMethod.is(pay::KONBINI),
            Fact::OrderStatus.is(s::UNPAID | s::PENDING),
            HERE,
        ],
        Yield::Consequence {
            id: "stores-unpaid-cancelled",
            at: Due::EndOfDayAfter(When::OrderedAt, 3),
            hurts: Hurts::Nobody,
        },
        &B12,
        words::OWN_STORES_KONBINI_UNPAID,
    ),
    Rule::marketplace(
        "own.stores.paid-stays",
        &[Fact::ShopTool.is(tool::STORES), PAID, HERE],
        Yield::Consequence {
            id: "stores-paid-order-stays",
            at: Due::None,
            hurts: Hurts::Seller,
        },
        &B13,
        words::OWN_STORES_PAID_STAYS,
    ),
    Rule::marketplace(
        "own.shopify.konbini-expires",
        &[
            Fact::ShopTool.is(tool::SHOPIFY),
            Fact::PaymentMethod.is(pay::KONBINI),
            Fact::OrderStatus.is(s::UNPAID | s::PENDING),
            HERE,
        ],
        Yield::Consequence {
            id: "shopify-payment-expires",
            at: Due::HoursAfter(When::OrderedAt, 72),
            hurts: Hurts::Seller,
        },
        &SH05,
        words::OWN_SHOPIFY_KONBINI_EXPIRES,
    )
    .also(&[&SH04])
    .inferred(),
    Rule::marketplace(
        "own.shopify.pending-expires",
        &[
            Fact::ShopTool.is(tool::SHOPIFY),
            Fact::PaymentMethod.is_not(pay::KONBINI),
            Fact::OrderStatus.is(s::UNPAID | s::PENDING),
            HERE,
        ],
        Yield::Consequence {
            id: "shopify-payment-expires",
            at: Due::None,
            hurts: Hurts::Seller,
        },
        &SH04,
        words::OWN_SHOPIFY_PENDING_EXPIRES,
    ),
    Rule::marketplace(
        "own.shopify.authorisation-expires",
        &[
            Fact::ShopTool.is(tool::SHOPIFY),
            Fact::PaymentMethod.is(pay::CARD),
            HERE,
        ],
        Yield::Consequence {
            id: "shopify-authorisation-expires",
            at: Due::EndOfDayAfter(When::OrderedAt, 7),
            hurts: Hurts::Seller,
        },
        &SH06,
        words::OWN_SHOPIFY_AUTHORISATION_EXPIRES,
    )
    .inferred(),
    Rule::marketplace(
        "own.shopify.dispute-sent",
        &[
            Fact::ShopTool.is(tool::SHOPIFY),
            Fact::Channel.is(c::CHARGEBACK),
            UNDECIDED,
        ],
        Yield::Consequence {
            id: "shopify-sends-evidence",
            at: Due::None,
            hurts: Hurts::Seller,
        },
        &SH07,
        words::OWN_SHOPIFY_DISPUTE_SENT,
    ),
    Rule::marketplace(
        "own.unknown.base-wallets",
        &[
            Fact::ShopTool.is(tool::BASE),
            Fact::PaymentMethod.is(pay::PAYPAL),
            HERE,
        ],
        Yield::Unknown("own.base-wallets"),
        &B11,
        words::OWN_UNKNOWN_BASE_WALLETS,
    )
    .unsettled(),
    Rule::marketplace(
        "own.silence",
        &[ASKED, Fact::Answer.is_not(a::NEED_FACTS)],
        Yield::Consequence {
            id: "no-automatic-answer",
            at: Due::None,
            hurts: Hurts::Seller,
        },
        &OWN,
        words::OWN_SILENCE,
    ),
    // Where to click
    Rule::marketplace(
        "own.steps.base-transfer",
        &[
            ACCEPTED,
            HERE,
            PAID,
            Fact::ShopTool.is(tool::BASE),
            Fact::PaymentMethod.is(pay::BANK_TRANSFER),
        ],
        Yield::Steps(&[
            words::OWN_STEPS_BASE_TRANSFER_STEP_1,
            words::OWN_STEPS_BASE_TRANSFER_STEP_2,
            words::OWN_STEPS_BASE_TRANSFER_STEP_3,
        ]),
        &B01,
        words::OWN_STEPS_BASE_TRANSFER,
    ),
    Rule::marketplace(
        "own.steps.automatic",
        &[Fact::Answer.is(a::AUTOMATIC)],
        Yield::Steps(&[
            words::OWN_STEPS_AUTOMATIC_STEP_1,
            words::OWN_STEPS_AUTOMATIC_STEP_2,
        ]),
        &B09,
        words::OWN_STEPS_AUTOMATIC,
    )
    .also(&[&B12]),
    Rule::marketplace(
        "own.steps.base-unpaid",
        &[
            Fact::ShopTool.is(tool::BASE),
            Fact::PaymentMethod.is(pay::BANK_TRANSFER),
            Fact::OrderStatus.is(s::UNPAID | s::PENDING),
            HERE,
            Fact::Lapse.is_not(lapse::LAPSED),
        ],
        Yield::Steps(&[
            words::OWN_STEPS_BASE_UNPAID_STEP_1,
            words::OWN_STEPS_BASE_UNPAID_STEP_2,
        ]),
        &B09,
        words::OWN_STEPS_BASE_UNPAID,
    ),
    Rule::marketplace(
        "own.steps.stores-unpaid",
        &[
            Fact::ShopTool.is(tool::STORES),
            Fact::PaymentMethod.is(pay::KONBINI),
            Fact::OrderStatus.is(s::UNPAID | s::PENDING),
            HERE,
        ],
        Yield::Steps(&[words::OWN_STEPS_STORES_UNPAID_STEP_1]),
        &B12,
        words::OWN_STEPS_STORES_UNPAID,
    ),
    Rule::marketplace(
        "own.steps.refund-pending",
        &[
            CLAIMED,
            Fact::RefundPending.yes(),
            Fact::Answer.is(a::DO_NOT_REFUND_YOURSELF),
        ],
        Yield::Steps(&[
            words::OWN_STEPS_REFUND_PENDING_STEP_1,
            words::OWN_STEPS_REFUND_PENDING_STEP_2,
            words::OWN_STEPS_REFUND_PENDING_STEP_3,
        ]),
        &P02,
        words::OWN_STEPS_REFUND_PENDING,
    )
    .inferred(),
    Rule::marketplace(
        "own.steps.reason-price-error",
        &[
            Fact::Answer.is(a::SELLER_CANCELS),
            Fact::Reason.is(r::PRICE_ERROR),
        ],
        Yield::Steps(&[
            words::OWN_STEPS_REASON_PRICE_ERROR_STEP_1,
            words::OWN_STEPS_REASON_PRICE_ERROR_STEP_2,
        ]),
        &jp::sources::L017,
        words::OWN_STEPS_REASON_PRICE_ERROR,
    )
    .also(&[&jp::sources::L030, &jp::sources::L019]),
    Rule::marketplace(
        "own.steps.reason-price-error-not-accepted",
        &[
            Fact::Answer.is(a::SELLER_CANCELS),
            Fact::Reason.is(r::PRICE_ERROR),
            Fact::Accepted.is(accepted::NOT_YET),
        ],
        Yield::Steps(&[words::OWN_STEPS_REASON_PRICE_ERROR_STEP_1]),
        &jp::sources::L017,
        words::OWN_STEPS_REASON_PRICE_ERROR,
    )
    .also(&[&jp::sources::L030, &jp::sources::L019])
    .overrides(&["own.steps.reason-price-error"]),
    Rule::marketplace(
        "own.steps.reason-will-not-sell",
        &[
            Fact::Answer.is(a::SELLER_CANCELS),
            Fact::Reason.is(r::WILL_NOT_SELL),
        ],
        Yield::Steps(&[
            words::OWN_STEPS_REASON_WILL_NOT_SELL_STEP_1,
            words::OWN_STEPS_REASON_WILL_NOT_SELL_STEP_2,
        ]),
        &jp::sources::L017,
        words::OWN_STEPS_REASON_WILL_NOT_SELL,
    )
    .also(&[&jp::sources::L030, &jp::sources::L019]),
    Rule::marketplace(
        "own.steps.reason-will-not-sell-not-accepted",
        &[
            Fact::Answer.is(a::SELLER_CANCELS),
            Fact::Reason.is(r::WILL_NOT_SELL),
            Fact::Accepted.is(accepted::NOT_YET),
        ],
        Yield::Steps(&[words::OWN_STEPS_REASON_WILL_NOT_SELL_STEP_1]),
        &jp::sources::L017,
        words::OWN_STEPS_REASON_WILL_NOT_SELL,
    )
    .also(&[&jp::sources::L030, &jp::sources::L019])
    .overrides(&["own.steps.reason-will-not-sell"]),
    Rule::marketplace(
        "own.steps.reason-out-of-stock",
        &[
            Fact::Answer.is(a::SELLER_CANCELS),
            Fact::Reason.is(r::OUT_OF_STOCK),
        ],
        Yield::Steps(&[words::OWN_STEPS_REASON_OUT_OF_STOCK_STEP_1]),
        &jp::sources::L017,
        words::OWN_STEPS_REASON_OUT_OF_STOCK,
    ),
    Rule::marketplace(
        "own.steps.by-hand",
        &[ACCEPTED, HERE, PAID, Fact::PaymentMethod.is(pay::KONBINI)],
        Yield::Steps(&[
            words::OWN_STEPS_ACCEPT_STEP_1,
            words::OWN_STEPS_BY_HAND_STEP_1,
            words::OWN_STEPS_ACCEPT_STEP_3,
        ]),
        &B06,
        words::OWN_STEPS_BY_HAND,
    )
    .overrides(&[
        "own.steps.accept",
        "own.steps.accept-digital",
        "own.steps.accept-service",
    ]),
    // B02: whole orders only, so the part is paid back beside the tool
    Rule::marketplace(
        "own.steps.base-part",
        &[
            ACCEPTED,
            HERE,
            PAID,
            Fact::AnswerThen.is_not(a::MUST_REMEDY),
            Fact::ShopTool.is(tool::BASE),
            Fact::PartOfOrder.yes(),
        ],
        Yield::Steps(&[
            words::OWN_STEPS_BASE_PART_STEP_1,
            words::OWN_STEPS_BASE_PART_STEP_2,
            words::OWN_STEPS_ACCEPT_STEP_3,
        ]),
        &B02,
        words::OWN_STEPS_BASE_PART,
    )
    .overrides(&[
        "own.steps.accept",
        "own.steps.accept-digital",
        "own.steps.accept-service",
        "own.steps.by-hand",
        "own.steps.base-transfer",
        "own.warning.base-ship-notice",
    ]),
    Rule::marketplace(
        "own.steps.shopify",
        &[ACCEPTED, HERE, Fact::ShopTool.is(tool::SHOPIFY)],
        Yield::Steps(&[
            words::OWN_STEPS_SHOPIFY_STEP_1,
            words::OWN_STEPS_SHOPIFY_STEP_2,
        ]),
        &SH03,
        words::OWN_STEPS_SHOPIFY,
    ),
    Rule::marketplace(
        "own.steps.accept",
        &[ACCEPTED, HERE, Fact::AnswerThen.is_not(a::MUST_REMEDY)],
        Yield::Steps(&[
            words::OWN_STEPS_ACCEPT_STEP_1,
            words::OWN_STEPS_ACCEPT_STEP_2,
            words::OWN_STEPS_ACCEPT_STEP_3,
        ]),
        &OWN,
        words::OWN_STEPS_ACCEPT,
    )
    .also(&[&SH02, &P02]),
    Rule::marketplace(
        "own.steps.accept-unpaid",
        &[
            ACCEPTED,
            HERE,
            Fact::AnswerThen.is_not(a::MUST_REMEDY),
            Fact::OrderStatus.is(s::UNPAID | s::PENDING),
        ],
        Yield::Steps(&[
            words::OWN_STEPS_ACCEPT_STEP_1,
            words::OWN_STEPS_ACCEPT_STEP_3,
        ]),
        &OWN,
        words::OWN_STEPS_ACCEPT,
    )
    .overrides(&["own.steps.accept"]),
    // Whoever takes the parcel pays for it: nothing has been received that could go back.
    Rule::marketplace(
        "own.steps.accept-on-delivery",
        &[
            ACCEPTED,
            HERE,
            Fact::AnswerThen.is_not(a::MUST_REMEDY),
            Fact::PaymentMethod.is(pay::CASH_ON_DELIVERY),
        ],
        Yield::Steps(&[
            words::OWN_STEPS_ACCEPT_STEP_1,
            words::OWN_STEPS_ACCEPT_STEP_3,
        ]),
        &OWN,
        words::OWN_STEPS_ACCEPT,
    )
    .overrides(&[
        "own.steps.accept",
        "own.steps.accept-unpaid",
        "jp.duty.refund-at-once",
    ]),
    accept_without_goods(
        "own.steps.accept-digital",
        &[
            ACCEPTED,
            HERE,
            PAID,
            Fact::AnswerThen.is_not(a::MUST_REMEDY),
            Fact::Digital.yes(),
        ],
    ),
    accept_without_goods(
        "own.steps.accept-service",
        &[
            ACCEPTED,
            HERE,
            PAID,
            Fact::AnswerThen.is_not(a::MUST_REMEDY),
            Fact::Digital.no(),
            Fact::Service.yes(),
        ],
    ),
    // Paid back already: nothing is paid twice
    Rule::marketplace(
        "own.steps.accept-refunded",
        &[
            ACCEPTED,
            HERE,
            Fact::AnswerThen.is_not(a::MUST_REMEDY),
            Fact::RefundAlreadyMade.yes(),
        ],
        Yield::Steps(&[
            words::OWN_STEPS_ACCEPT_STEP_1,
            words::OWN_STEPS_REFUNDED_STEP_1,
        ]),
        &OWN,
        words::OWN_STEPS_REFUNDED,
    )
    .overrides(&[
        "own.steps.accept",
        "own.steps.accept-unpaid",
        "own.steps.accept-on-delivery",
        "own.steps.by-hand",
        "own.steps.base-part",
        "own.steps.accept-digital",
        "own.steps.accept-service",
    ]),
    Rule::marketplace(
        "own.steps.return-refunded",
        &[
            Fact::AnswerThen.is(a::MUST_ACCEPT),
            Fact::Parcel.is_not(RETURNING),
            Fact::Channel.is_not(c::DELIVERY_REFUSED),
            Fact::RefundAlreadyMade.yes(),
        ],
        Yield::Steps(&[
            words::OWN_STEPS_REFUNDED_STEP_1,
            words::OWN_STEPS_REFUNDED_STEP_2,
        ]),
        &OWN,
        words::OWN_STEPS_REFUNDED,
    )
    .overrides(&[
        "own.steps.return",
        "own.steps.reject",
        "own.steps.ended-*",
        "own.steps.refund-digital",
        "own.steps.refund-service",
    ]),
    Rule::marketplace(
        "own.steps.refunded-remedy",
        &[
            Fact::Overall.is(a::MUST_REMEDY),
            Fact::RefundAlreadyMade.yes(),
        ],
        Yield::Steps(&[words::OWN_STEPS_REFUNDED_STEP_1]),
        &OWN,
        words::OWN_STEPS_REFUNDED,
    )
    .overrides(&["own.steps.remedy-*"]),
    Rule::marketplace(
        "own.steps.returned-refunded",
        &[
            Fact::AnswerThen.is(a::MUST_ACCEPT),
            Fact::Parcel.is(RETURNING),
            Fact::Channel.is_not(c::DELIVERY_REFUSED),
            Fact::RefundAlreadyMade.yes(),
        ],
        Yield::Steps(&[words::OWN_STEPS_REFUNDED_STEP_1]),
        &OWN,
        words::OWN_STEPS_REFUNDED,
    )
    .overrides(&[
        "own.steps.return-sent",
        "own.steps.returned",
        "own.steps.return-proven",
        "own.steps.unclaimed",
    ]),
    Rule::marketplace(
        "own.steps.refuse",
        &[
            Fact::Overall.is(a::MAY_REFUSE),
            Fact::OnCondition.no(),
            Fact::Channel.is_not(c::DELIVERY_REFUSED),
        ],
        Yield::Steps(&[
            words::OWN_STEPS_REFUSE_STEP_1,
            words::OWN_STEPS_REFUSE_STEP_2,
        ]),
        &OWN,
        words::OWN_STEPS_REFUSE,
    ),
    // D-JP-28
    Rule::law(
        "own.steps.refused-stands",
        &[
            Fact::Regime.is(regime::JP | regime::US),
            Fact::Overall.is(a::MAY_REFUSE),
            Fact::OnCondition.no(),
            Fact::Channel.is(c::DELIVERY_REFUSED),
        ],
        Yield::Steps(&[
            words::OWN_STEPS_REFUSED_STEP_1,
            words::OWN_STEPS_REFUSED_STANDS_STEP_2,
        ]),
        &jp::sources::L046,
        words::OWN_STEPS_REFUSED,
    ),
    // D-JP-17, D-UK-10: a subscription that is stopped, or whose delivery is taken back, sends no later one
    Rule::marketplace(
        "own.steps.subscription-stop",
        &[
            Fact::Overall.is(a::MUST_ACCEPT),
            ASKED,
            Fact::Subscription.yes(),
            Fact::Reason.is(NO_FAULT | r::MISLED_BY_ORDER_SCREEN),
        ],
        Yield::Steps(&[words::OWN_STEPS_SUBSCRIPTION_STOP_STEP_1]),
        &jp::sources::L016,
        words::OWN_STEPS_SUBSCRIPTION_STOP,
    )
    .also(&[&uk::sources::L013, &eu::sources::L001])
    .inferred(),
    // D-JP-17: the subscription itself ends
    Rule::marketplace(
        "own.steps.subscription-late",
        &[
            Fact::Overall.is(a::MAY_REFUSE),
            Fact::OnCondition.no(),
            ASKED,
            Fact::Subscription.yes(),
            Fact::StopNotice.is(stop_notice::TOO_LATE),
            Fact::MinimumTerm.is_not(minimum_term::SHOWN),
            Fact::Reason.is(NO_FAULT),
        ],
        Yield::Steps(&[
            words::OWN_STEPS_SUBSCRIPTION_LATE_STEP_1,
            words::OWN_STEPS_SUBSCRIPTION_LATE_STEP_2,
            words::OWN_STEPS_SUBSCRIPTION_LATE_STEP_3,
        ]),
        &jp::sources::L016,
        words::OWN_STEPS_SUBSCRIPTION_LATE,
    )
    .also(&[&jp::sources::L063])
    .overrides(&["own.steps.refuse"])
    .inferred(),
    Rule::marketplace(
        "own.steps.hold",
        &[Fact::Overall.is(a::MAY_REFUSE), Fact::OnCondition.yes()],
        Yield::Steps(&[words::OWN_STEPS_HOLD_STEP_1, words::OWN_STEPS_HOLD_STEP_2]),
        &OWN,
        words::OWN_STEPS_HOLD,
    ),
    Rule::marketplace(
        "own.steps.return",
        &[
            Fact::AnswerThen.is(a::MUST_ACCEPT),
            Fact::Parcel.is_not(RETURNING),
            Fact::Channel.is_not(c::DELIVERY_REFUSED),
        ],
        Yield::Steps(&[
            words::OWN_STEPS_RETURN_STEP_1,
            words::OWN_STEPS_RETURN_STEP_2,
        ]),
        &OWN,
        words::OWN_STEPS_RETURN,
    ),
    // D-UK-08: faulty goods that the buyer may reject
    Rule::marketplace(
        "own.steps.reject",
        &[
            Fact::AnswerThen.is(a::MUST_ACCEPT),
            Fact::Reason.is(FAULTY),
            Fact::Parcel.is_not(RETURNING),
            Fact::Channel.is_not(c::DELIVERY_REFUSED),
        ],
        REMEDY_FAULT,
        &uk::sources::L010,
        words::OWN_STEPS_REMEDY,
    )
    .overrides(&["own.steps.return"]),
    Rule::marketplace(
        "own.steps.refund-digital",
        &[Fact::AnswerThen.is(a::MUST_ACCEPT), Fact::Digital.yes()],
        Yield::Steps(&[words::OWN_STEPS_REFUND_STEP_1]),
        &OWN,
        words::OWN_STEPS_REFUND,
    )
    .overrides(&["own.steps.return", "own.steps.reject"]),
    Rule::marketplace(
        "own.steps.refund-service",
        &[
            Fact::AnswerThen.is(a::MUST_ACCEPT),
            Fact::Digital.no(),
            Fact::Service.yes(),
        ],
        Yield::Steps(&[words::OWN_STEPS_REFUND_STEP_1]),
        &OWN,
        words::OWN_STEPS_REFUND,
    )
    .overrides(&["own.steps.return", "own.steps.reject"]),
    // L-EU-014, L-UK-009: the contract is ended over a delay, and the refund waits for nothing
    Rule::law(
        "own.steps.ended-essential",
        &[
            EUROPE,
            Fact::AnswerThen.is(a::MUST_ACCEPT),
            Fact::Reason.is(r::LATE),
            Fact::Parcel.is(p::WITH_CARRIER),
            Fact::EssentialDateMissed.yes(),
        ],
        Yield::Steps(ENDED),
        &eu::sources::L014,
        words::OWN_STEPS_ENDED,
    )
    .also(&[&uk::sources::L009])
    .overrides(&["own.steps.return", "own.steps.ended-extra-period"]),
    Rule::law(
        "own.steps.ended-extra-period",
        &[
            EUROPE,
            Fact::AnswerThen.is(a::MUST_ACCEPT),
            Fact::Reason.is(r::LATE),
            Fact::Parcel.is(p::WITH_CARRIER),
            Fact::DeliveryLate.is(delivery_late::LATE),
            Fact::GracePeriod.is(grace_period::OVER),
        ],
        Yield::Steps(ENDED),
        &eu::sources::L014,
        words::OWN_STEPS_ENDED,
    )
    .also(&[&uk::sources::L009])
    .overrides(&["own.steps.return"]),
    Rule::marketplace(
        "own.steps.return-sent",
        &[
            Fact::AnswerThen.is(a::MUST_ACCEPT),
            Fact::Parcel.is(RETURNING),
            Fact::Channel.is_not(c::DELIVERY_REFUSED),
        ],
        Yield::Steps(&[words::OWN_STEPS_RETURN_STEP_2]),
        &OWN,
        words::OWN_STEPS_RETURN,
    ),
    Rule::marketplace(
        "own.steps.returned",
        &[
            Fact::AnswerThen.is(a::MUST_ACCEPT),
            Fact::Parcel.is(p::BACK),
            Fact::Channel.is_not(c::DELIVERY_REFUSED),
            Fact::ReturnedCondition.is(rc::AS_SENT | rc::USED_OR_DAMAGED),
        ],
        Yield::Steps(&[words::OWN_STEPS_RETURN_STEP_4]),
        &OWN,
        words::OWN_STEPS_RETURN,
    )
    .overrides(&["own.steps.return-sent"]),
    // L-EU-007, L-UK-004: proof of sending ends the waiting
    Rule::law(
        "own.steps.return-proven",
        &[
            EUROPE,
            Fact::AnswerThen.is(a::MUST_ACCEPT),
            Fact::Parcel.is(p::COMING_BACK),
            Fact::Channel.is_not(c::DELIVERY_REFUSED),
            Fact::ReturnProof.is(return_proof::NUMBER | return_proof::SCAN),
        ],
        Yield::Steps(&[words::OWN_STEPS_RETURN_STEP_3]),
        &eu::sources::L007,
        words::OWN_STEPS_RETURN,
    )
    .also(&[&uk::sources::L004])
    .overrides(&["own.steps.return-sent"]),
    // L-EU-004, L-JP-046: not taking it is no word
    Rule::marketplace(
        "own.steps.refused",
        &[
            Fact::AnswerThen.is(a::MUST_ACCEPT),
            Fact::Channel.is(c::DELIVERY_REFUSED),
        ],
        Yield::Steps(&[
            words::OWN_STEPS_REFUSED_STEP_1,
            words::OWN_STEPS_REFUSED_STEP_2,
        ]),
        &eu::sources::L004,
        words::OWN_STEPS_REFUSED,
    )
    .also(&[&jp::sources::L046]),
    // D-JP-28
    Rule::law(
        "own.steps.unclaimed",
        &[
            JP,
            Fact::AnswerThen.is_not(a::MUST_REMEDY),
            UNCLAIMED_CHANNEL,
            Fact::Parcel.is(RETURNING),
            UNCLAIMED_REASON,
            Fact::StatutoryWindow.is(w::BEFORE_RECEIPT),
        ],
        Yield::Steps(&[
            words::OWN_STEPS_UNCLAIMED_STEP_1,
            words::OWN_STEPS_UNCLAIMED_STEP_2,
        ]),
        &jp::sources::L046,
        words::OWN_STEPS_UNCLAIMED,
    )
    .overrides(&[
        "own.steps.return-sent",
        "own.steps.returned",
        "own.steps.hold",
    ])
    .inferred(),
    Rule::law(
        "own.steps.unclaimed-stands",
        &[
            JP,
            Fact::Overall.is(a::MAY_REFUSE),
            Fact::OnCondition.no(),
            UNCLAIMED_CHANNEL,
            Fact::Parcel.is(RETURNING),
            UNCLAIMED_REASON,
            Fact::StatutoryWindow.is(w::BEFORE_RECEIPT),
        ],
        Yield::Steps(&[
            words::OWN_STEPS_UNCLAIMED_STEP_1,
            words::OWN_STEPS_UNCLAIMED_STANDS_STEP_2,
        ]),
        &jp::sources::L046,
        words::OWN_STEPS_UNCLAIMED,
    )
    .overrides(&["own.steps.unclaimed", "own.steps.refuse"])
    .inferred(),
    // L-EU-009, L-UK-005
    Rule::marketplace(
        "own.steps.deduction",
        &[
            Fact::Overall.is(a::REFUND_WITH_DEDUCTION),
            Fact::Parcel.is(p::BACK),
        ],
        Yield::Steps(&[
            words::OWN_STEPS_DEDUCTION_STEP_1,
            words::OWN_STEPS_DEDUCTION_STEP_2,
            words::OWN_STEPS_DEDUCTION_STEP_3,
        ]),
        &eu::sources::L009,
        words::OWN_STEPS_DEDUCTION,
    )
    .also(&[&uk::sources::L005, &eu::sources::L006, &uk::sources::L004]),
    Rule::marketplace(
        "own.steps.contest",
        &[CLAIMED, Fact::Answer.is(a::CONTEST)],
        Yield::Steps(&[
            words::OWN_STEPS_CONTEST_STEP_1,
            words::OWN_STEPS_CONTEST_STEP_2,
            words::OWN_STEPS_CONTEST_STEP_3,
        ]),
        &OWN,
        words::OWN_STEPS_CONTEST,
    )
    .also(&[&P02]),
    // What is owed instead of the cancellation
    Rule::marketplace(
        "own.steps.remedy-fault",
        &[Fact::Overall.is(a::MUST_REMEDY), Fact::Reason.is(FAULTY)],
        REMEDY_FAULT,
        &jp::sources::L040,
        words::OWN_STEPS_REMEDY,
    )
    .also(&[
        &jp::sources::L042,
        &eu::sources::L016,
        &uk::sources::L011,
        &us::sources::L014,
    ]),
    Rule::marketplace(
        "own.steps.remedy-none-left",
        &[
            Fact::Overall.is(a::MUST_REMEDY),
            Fact::StockAvailable.no(),
            Fact::Reason.is(FAULTY | r::NOT_RECEIVED),
        ],
        Yield::Steps(&[
            words::OWN_STEPS_REMEDY_NONE_LEFT_STEP_1,
            words::OWN_STEPS_REMEDY_NONE_LEFT_STEP_2,
        ]),
        &jp::sources::L039,
        words::OWN_STEPS_REMEDY,
    )
    .also(&[&jp::sources::L040])
    .overrides(&["own.steps.remedy-fault", "own.steps.remedy-missing"]),
    Rule::marketplace(
        "own.steps.remedy-late",
        &[Fact::Overall.is(a::MUST_REMEDY), Fact::Reason.is(r::LATE)],
        Yield::Steps(&[
            words::OWN_STEPS_REMEDY_LATE_STEP_1,
            words::OWN_STEPS_REMEDY_LATE_STEP_2,
        ]),
        &jp::sources::L038,
        words::OWN_STEPS_REMEDY,
    )
    .also(&[&eu::sources::L014, &uk::sources::L009]),
    Rule::marketplace(
        "own.steps.remedy-missing",
        &[
            Fact::Overall.is(a::MUST_REMEDY),
            Fact::Reason.is(r::NOT_RECEIVED),
        ],
        Yield::Steps(&[
            words::OWN_STEPS_REMEDY_MISSING_STEP_1,
            words::OWN_STEPS_REMEDY_MISSING_STEP_2,
        ]),
        &jp::sources::L039,
        words::OWN_STEPS_REMEDY,
    )
    .also(&[&eu::sources::L015, &uk::sources::L009]),
    // Offers instead
    Rule::practice(
        "own.alternative.accept-anyway",
        &[Fact::Overall.is(a::MAY_REFUSE)],
        Yield::Alternative("accept-anyway"),
        &OWN,
        words::OWN_ALTERNATIVE_ACCEPT_ANYWAY,
    ),
    Rule::law(
        "own.alternative.accept-for-a-fee",
        &[JP, HERE, Fact::Answer.is(a::MAY_REFUSE), SHOWN],
        Yield::Alternative("accept-for-a-fee"),
        &jp::sources::L062,
        words::OWN_ALTERNATIVE_ACCEPT_FOR_A_FEE,
    )
    .also(&[&jp::sources::L064]),
    // D-JP-04, L-JP-062, -064
    Rule::law(
        "own.alternative.fee-as-shown",
        &[
            JP,
            HERE,
            Fact::Answer.is(a::MAY_REFUSE),
            Fact::CancellationFee.is(fee::SHOWN_BOTH),
        ],
        Yield::Alternative("accept-for-the-fee-shown"),
        &jp::sources::L062,
        words::OWN_ALTERNATIVE_FEE_AS_SHOWN,
    )
    .also(&[&jp::sources::L006, &jp::sources::L064]),
    Rule::practice(
        "own.alternative.keep-one",
        &[Fact::Reason.is(r::DUPLICATE), HERE],
        Yield::Alternative("keep-one"),
        &jp::sources::L034,
        words::OWN_ALTERNATIVE_KEEP_ONE,
    ),
    Rule::practice(
        "own.alternative.correct-address",
        &[Fact::Reason.is(r::WRONG_ADDRESS), HERE],
        Yield::Alternative("correct-address"),
        &OWN,
        words::OWN_ALTERNATIVE_CORRECT_ADDRESS,
    ),
    Rule::practice(
        "own.alternative.new-date",
        &[Fact::Reason.is(r::LATE | r::OUT_OF_STOCK), HERE],
        Yield::Alternative("real-new-date"),
        &jp::sources::L038,
        words::OWN_ALTERNATIVE_NEW_DATE,
    ),
    Rule::practice(
        "own.alternative.resend",
        &[
            Fact::Reason.is(r::NOT_RECEIVED | FAULTY),
            Fact::Parcel.is_not(BEFORE_DISPATCH),
            Fact::Channel.is_not(c::CLAIM | c::CHARGEBACK),
        ],
        Yield::Alternative("resend"),
        &jp::sources::L040,
        words::OWN_ALTERNATIVE_RESEND,
    ),
    Rule::practice(
        "own.alternative.send-again",
        &[
            Fact::Channel.is(c::DELIVERY_REFUSED),
            Fact::Parcel.is(RETURNING),
            Fact::Reason.is(NO_FAULT),
        ],
        Yield::Alternative("send-again"),
        &jp::sources::L046,
        words::OWN_ALTERNATIVE_SEND_AGAIN,
    ),
    // Proofs
    Rule::practice(
        "own.keep.terms",
        &[
            Fact::Reason.is(BUYERS),
            Fact::Answer.is(a::MAY_REFUSE | a::NOT_A_CANCELLATION | a::UNSETTLED | a::CONTEST),
        ],
        Yield::Keep,
        &jp::sources::L006,
        words::OWN_KEEP_TERMS,
    ),
    Rule::practice(
        "own.keep.handover",
        &[
            Fact::Parcel.is_not(p::NOT_STARTED | p::IN_PRODUCTION),
            Fact::Answer.is(a::MAY_REFUSE | a::NOT_A_CANCELLATION | a::CONTEST),
        ],
        Yield::Keep,
        &OWN,
        words::OWN_KEEP_HANDOVER,
    ),
    Rule::practice(
        "own.keep.request",
        &[Fact::Answer.is_not(a::NEED_FACTS)],
        Yield::Keep,
        &jp::sources::L012,
        words::OWN_KEEP_REQUEST,
    ),
    Rule::practice(
        "own.keep.fault",
        &[Fact::Reason.is(FAULTY)],
        Yield::Keep,
        &jp::sources::L040,
        words::OWN_KEEP_FAULT,
    ),
    // L-JP-039, -040: what cannot be sent again is paid back
    Rule::practice(
        "own.keep.none-left",
        &[
            Fact::StockAvailable.no(),
            Fact::Reason.is(r::NOT_RECEIVED | FAULTY),
        ],
        Yield::Keep,
        &jp::sources::L039,
        words::OWN_KEEP_NONE_LEFT,
    )
    .also(&[&jp::sources::L040])
    .overrides(&["own.alternative.resend"]),
    Rule::practice(
        "own.keep.returned",
        &[Fact::Parcel.is(p::BACK)],
        Yield::Keep,
        &eu::sources::L009,
        words::OWN_KEEP_RETURNED,
    ),
    // The tools' limits
    Rule::marketplace(
        "own.warning.base-ship-notice",
        &[
            ACCEPTED,
            HERE,
            PAID,
            Fact::ShopTool.is(tool::BASE),
            Fact::PaymentMethod.is(pay::BANK_TRANSFER),
        ],
        Yield::Warning("tool-sends-dispatch-notice"),
        &B01,
        words::OWN_WARNING_BASE_SHIP_NOTICE,
    ),
    Rule::marketplace(
        "own.warning.base-whole-order",
        &[Fact::ShopTool.is(tool::BASE), Fact::PartOfOrder.yes()],
        Yield::Warning("tool-cancels-whole-orders-only"),
        &B02,
        words::OWN_WARNING_BASE_WHOLE_ORDER,
    ),
    Rule::marketplace(
        "own.warning.stores-konbini",
        &[
            Fact::ShopTool.is(tool::STORES),
            Fact::PaymentMethod.is(pay::KONBINI),
            PAID,
        ],
        Yield::Warning("tool-cannot-refund"),
        &B06,
        words::OWN_WARNING_STORES_KONBINI,
    ),
    Rule::marketplace(
        "own.warning.shopify-refund-only",
        &[Fact::ShopTool.is(tool::SHOPIFY), ACCEPTED, HERE],
        Yield::Warning("refund-alone-still-ships"),
        &SH03,
        words::OWN_WARNING_SHOPIFY_REFUND_ONLY,
    ),
    Rule::practice(
        "own.warning.unpaid",
        &[
            ASKED,
            HERE,
            Fact::OrderStatus.is(s::UNPAID | s::PENDING),
            Fact::PaymentMethod.is_not(pay::CASH_ON_DELIVERY),
        ],
        Yield::Warning("not-paid-yet"),
        &OWN,
        words::OWN_WARNING_UNPAID,
    ),
    // L-JP-062, -006
    Rule::law(
        "own.warning.fee-not-shown",
        &[
            JP,
            HERE,
            Fact::CancellationFee.is(fee::SHOWN_ONCE | fee::NOT_SHOWN),
        ],
        Yield::Warning("fee-was-not-shown"),
        &jp::sources::L006,
        words::OWN_WARNING_FEE_NOT_SHOWN,
    )
    .also(&[&jp::sources::L062])
    .inferred(),
    Rule::law(
        "own.warning.fee-beside-a-right",
        &[
            JP,
            HERE,
            Fact::CancellationFee.is(fee::SHOWN_BOTH),
            Fact::Answer.is(a::MUST_ACCEPT),
        ],
        Yield::Warning("no-fee-beside-a-right"),
        &jp::sources::L003,
        words::OWN_WARNING_FEE_BESIDE_A_RIGHT,
    )
    .also(&[&jp::sources::L009, &jp::sources::L062])
    .inferred(),
    // L-EU-001, -006, -009, L-UK-004, -005: a withdrawal costs nothing
    Rule::law(
        "own.warning.fee-beside-a-withdrawal",
        &[
            Fact::Regime.is(regime::EU),
            CONSUMER,
            TRADER,
            Fact::CancellationFee.is(fee::SHOWN_BOTH | fee::SHOWN_ONCE | fee::NOT_SHOWN),
            Fact::Reason.is(NO_FAULT | r::MINOR | r::LATE),
            Fact::Overall.is(a::MUST_ACCEPT | a::REFUND_WITH_DEDUCTION | a::WAIT_FOR_ITEM),
        ],
        Yield::Warning("no-fee-beside-a-right"),
        &eu::sources::L006,
        words::OWN_WARNING_FEE_BESIDE_A_WITHDRAWAL,
    )
    .also(&[&eu::sources::L001, &eu::sources::L009]),
    Rule::law(
        "own.warning.fee-beside-a-cancellation",
        &[
            Fact::Regime.is(regime::UK),
            CONSUMER,
            TRADER,
            Fact::CancellationFee.is(fee::SHOWN_BOTH | fee::SHOWN_ONCE | fee::NOT_SHOWN),
            Fact::Reason.is(NO_FAULT | r::MINOR | r::LATE),
            Fact::Overall.is(a::MUST_ACCEPT | a::REFUND_WITH_DEDUCTION | a::WAIT_FOR_ITEM),
        ],
        Yield::Warning("no-fee-beside-a-right"),
        &uk::sources::L004,
        words::OWN_WARNING_FEE_BESIDE_A_CANCELLATION,
    )
    .also(&[&uk::sources::L005]),
    // L-US-009: of an order that was not shipped everything tendered goes back
    Rule::law(
        "own.warning.fee-beside-a-refund",
        &[
            Fact::Regime.is(regime::US),
            HERE,
            Fact::CancellationFee.is(fee::SHOWN_BOTH | fee::SHOWN_ONCE | fee::NOT_SHOWN),
            Fact::Reason.is(r::LATE),
            Fact::Answer.is(a::MUST_ACCEPT),
        ],
        Yield::Warning("no-fee-beside-a-right"),
        &us::sources::L009,
        words::OWN_WARNING_FEE_BESIDE_A_REFUND,
    ),
    Rule::marketplace(
        "own.warning.lapsed",
        &[HERE, Fact::Lapse.is(lapse::LAPSED)],
        Yield::Warning("do-not-ship-a-lapsed-order"),
        &B04,
        words::OWN_WARNING_LAPSED,
    )
    .also(&[&B09, &B10, &B12]),
    // What must not be done
    Rule::law(
        "own.warning.refused-parcel",
        &[JP, Fact::Channel.is(c::DELIVERY_REFUSED)],
        Yield::Warning("refused-parcel-is-no-cancellation"),
        &jp::sources::L046,
        words::OWN_WARNING_REFUSED_PARCEL,
    ),
    Rule::law(
        "own.warning.not-taken",
        &[
            JP,
            Fact::Channel.is_not(c::DELIVERY_REFUSED),
            Fact::Reason.is(r::BUYER_UNREACHABLE),
            Fact::Parcel.is(p::WITH_CARRIER | RETURNING),
        ],
        Yield::Warning("refused-parcel-is-no-cancellation"),
        &jp::sources::L046,
        words::OWN_WARNING_NOT_TAKEN,
    ),
    Rule::marketplace(
        "own.warning.refund-once",
        &[CLAIMED],
        Yield::Warning("do-not-refund-twice"),
        &P02,
        words::OWN_WARNING_REFUND_ONCE,
    )
    .inferred(),
    Rule::law(
        "own.warning.jp-no-deduction",
        &[
            JP,
            Fact::Parcel.is(p::BACK),
            Fact::ReturnedCondition.is(rc::USED_OR_DAMAGED | rc::INCOMPLETE),
            Fact::AnswerThen.is(a::MUST_ACCEPT),
        ],
        Yield::Warning("no-basis-for-a-deduction"),
        &jp::sources::L003,
        words::OWN_WARNING_JP_NO_DEDUCTION,
    )
    .also(&[&jp::sources::L050])
    .inferred(),
    Rule::law(
        "own.warning.advertising",
        &[
            JP,
            Fact::Answer.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED | a::MAY_REFUSE | a::SELLER_CANCELS),
        ],
        Yield::Warning("advertising-needs-consent"),
        &jp::sources::L025,
        words::OWN_WARNING_ADVERTISING,
    ),
    Rule::law(
        "own.warning.accepted-damages",
        &[
            JP,
            HERE,
            Fact::Answer.is(a::SELLER_CANCELS),
            Fact::Accepted.is(accepted::ACCEPTED),
        ],
        Yield::Warning("damages-possible"),
        &jp::sources::L038,
        words::OWN_WARNING_ACCEPTED_DAMAGES,
    )
    .also(&[&jp::sources::L039])
    .overrides(&["own.duty.jp-refuse-prepaid"]),
    // What no source settles
    Rule::marketplace(
        "own.unknown.dispute-window",
        &[CLAIMED],
        Yield::Unknown("own.dispute-window"),
        &jp::sources::L070,
        words::OWN_UNKNOWN_DISPUTE_WINDOW,
    )
    .also(&[&P06])
    .unsettled(),
    Rule::marketplace(
        "own.unknown.processing-fee",
        &[
            PAID,
            Fact::Answer.is(a::MUST_ACCEPT
                | a::ACCEPT_ADVISED
                | a::SELLER_CANCELS
                | a::NOT_A_CANCELLATION
                | a::MAY_REFUSE),
            Fact::PaymentMethod.is(pay::CARD | pay::PAYPAL),
        ],
        Yield::Unknown("own.processing-fee"),
        &P04,
        words::OWN_UNKNOWN_PROCESSING_FEE,
    )
    .also(&[&P01, &P02, &P03, &SH01])
    .unsettled(),
    Rule::marketplace(
        "own.unknown.other-tools",
        &[Fact::ShopTool.is(tool::OTHER), ACCEPTED],
        Yield::Unknown("own.other-tools"),
        &B07,
        words::OWN_UNKNOWN_OTHER_TOOLS,
    )
    .also(&[&B08])
    .unsettled(),
    // D-JP-10: "unopened" is the usual condition of such terms
    Rule::law(
        "own.unknown.terms-unopened",
        &[
            JP,
            ASKED_BACK,
            Fact::Parcel.is(p::DELIVERED | RETURNING),
            Fact::Reason.is(NO_FAULT),
            Fact::ReturnTerms.is(t::SHOWN_BOTH),
            Fact::TermsGrant.yes(),
            Fact::Opened.yes(),
            Fact::AnswerThen.is(a::MUST_ACCEPT),
        ],
        Yield::Turning {
            id: "own.terms-unopened",
            headline: words::OWN_UNKNOWN_TERMS_UNOPENED,
            at_most: Settled::Unsettled,
        },
        &jp::sources::L007,
        words::OWN_UNKNOWN_TERMS_UNOPENED,
    )
    .unsettled(),
    Rule::law(
        "own.unknown.fee-cap",
        &[
            JP,
            CONSUMER,
            TRADER,
            Fact::OrderedBy.is_not(ordered_by::SELLER_CALLED),
            HERE,
            Fact::Answer.is(a::MAY_REFUSE | a::MUST_ACCEPT | a::ACCEPT_ADVISED),
            Fact::Reason.is(NO_FAULT),
        ],
        Yield::Unknown("jp.average-loss"),
        &jp::sources::L062,
        words::OWN_UNKNOWN_FEE_CAP,
    )
    .also(&[&jp::sources::L064, &B05])
    .unsettled(),
];
