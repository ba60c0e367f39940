//! The rows that every such marketplace shares: where it says nothing of its own, the law of the buyer's country and the
//! terms that the seller has shown decide.

use super::sources::MALL;
use super::{
    ASKED, ASKED_BACK, BUYERS, CANNOT_DELIVER, CLAIMED, FAULTY, HERE, LEFT, NO_FAULT, ON_ITS_WAY,
    OWN, OWN_WISH, PAID, RETURNING, SELLERS, UNPAID, by_agreement, goes_on, granted, says,
};
use crate::common::requests::{NOT_THE_GOODS, STOPPED_IN_TIME_ABROAD};
use crate::law::jp::sources as jp;
use crate::words::mall_jp as words;
use kotowari::decision::Verdict;
use kotowari::fact::{
    Cond, Fact, accepted, answer as a, channel as c, claim_state, minimum_term, parcel as p,
    payment_method as pay, reason as r, regime, return_terms as t, stop_notice, terms_cover,
};
use kotowari::presumed::Condition;
use kotowari::rule::{Rule, Yield};
use kotowari::timeline::Due;

const UNDECIDED: Cond =
    Fact::ClaimState.is(claim_state::NONE | claim_state::OPEN | claim_state::INFORMATION_REQUESTED);
const SHOWN: Cond = Fact::ReturnTerms.is(t::SHOWN_BOTH | t::SHOWN_ONCE);
const GRANT: Cond = Fact::TermsGrant.yes();
const DELIVERED: Cond = Fact::Parcel.is(p::DELIVERED);
const COMING_BACK: Cond = Fact::Parcel.is(p::COMING_BACK);
const BACK: Cond = Fact::Parcel.is(p::BACK);
const ASKED_BACK_OR_OWN: Cond =
    Fact::Channel.is_not(c::CLAIM | c::CHARGEBACK | c::DELIVERY_REFUSED | c::SUBSCRIPTION_PAGE);
const JP: Cond = Fact::Regime.is(regime::JP);

/// A parcel comes back that nobody sent back.
const NOT_TAKEN: Cond = Fact::Reason.is(r::BUYER_UNREACHABLE | r::WRONG_ADDRESS);

/// Who cannot be reached has filed nothing.
pub(crate) const NOTHING_FILED: Condition = Condition {
    given: &[
        Fact::Parcel.is(RETURNING),
        Fact::Reason.is(r::BUYER_UNREACHABLE),
    ],
    cond: Fact::Channel.is(c::MESSAGE),
    says: words::MALL_NOTHING_FILED,
};
/// What is not paid for is not sent, unless the carrier collects. Only where nobody asked: no refusal may rest on it.
pub(crate) const NO_CASH_ON_DELIVERY: Condition = Condition {
    given: &[OWN, UNPAID],
    cond: Fact::PaymentMethod.is_not(pay::CASH_ON_DELIVERY),
    says: words::MALL_NO_CASH_ON_DELIVERY,
};
pub(crate) const UNPAID_IS_HERE: Condition = Condition {
    given: &[
        OWN,
        UNPAID,
        Fact::PaymentMethod.is_not(pay::CASH_ON_DELIVERY),
    ],
    cond: HERE,
    says: words::MALL_UNPAID_IS_HERE,
};
/// A wish of the seller's own is said.
pub(crate) const NOT_FOR_A_WISH: Condition = Condition {
    given: &[OWN, UNPAID],
    cond: Fact::Reason.is_not(OWN_WISH),
    says: words::MALL_NOT_FOR_A_WISH,
};
/// A private person has promised no days to return unless it is said …
pub(crate) const NO_DAYS_PROMISED: Condition = Condition {
    given: &[Fact::SellerIsBusiness.no()],
    cond: Fact::GenerousTerms.no(),
    says: words::MALL_NO_TERMS,
};
/// … and so shows no terms.
pub(crate) const NO_TERMS: Condition = Condition {
    given: &[Fact::SellerIsBusiness.no(), Fact::GenerousTerms.no()],
    cond: Fact::ReturnTerms.is(t::NOT_SHOWN),
    says: words::MALL_NO_TERMS,
};

/// What is taken for granted at each of them while nobody says otherwise.
pub static PRESUMPTIONS: &[Condition] = &[
    NOTHING_FILED,
    NO_CASH_ON_DELIVERY,
    UNPAID_IS_HERE,
    NOT_FOR_A_WISH,
    NO_DAYS_PROMISED,
    NO_TERMS,
];

/// What is said of a return that the buyer sends.
const NOT_SENT_BACK: &[&str] = &[
    "mall.return.coming-back",
    "mall.return.back",
    "mall.return.not-the-goods",
    "mall.terms.grant-coming-back",
    "mall.terms.grant-back",
];

/// The answer to the request, one row for every state.
pub static ANSWERS: &[Rule] = &[
    // A complaint to the marketplace or the payment company
    Rule::marketplace(
        "mall.claim.open",
        &[CLAIMED, UNDECIDED],
        says(Verdict::Contest, words::MALL_CLAIM_OPEN_HEADLINE),
        &MALL,
        words::MALL_CLAIM_OPEN,
    )
    .inferred(),
    Rule::marketplace(
        "mall.claim.granted",
        &[CLAIMED, Fact::ClaimState.is(claim_state::GRANTED)],
        says(
            Verdict::MarketplaceDecides,
            words::MALL_CLAIM_GRANTED_HEADLINE,
        ),
        &MALL,
        words::MALL_CLAIM_GRANTED,
    )
    .inferred(),
    Rule::marketplace(
        "mall.claim.closed",
        &[
            CLAIMED,
            Fact::ClaimState.is(claim_state::DENIED | claim_state::CLOSED),
        ],
        goes_on(Verdict::NotACancellation, words::MALL_CLAIM_CLOSED_HEADLINE),
        &jp::L061,
        words::MALL_CLAIM_CLOSED,
    )
    .inferred(),
    // The seller wants out
    Rule::marketplace(
        "mall.seller-cancels",
        &[OWN, HERE, Fact::Reason.is_not(OWN_WISH)],
        says(Verdict::SellerCancels, words::MALL_SELLER_CANCELS_HEADLINE),
        &jp::L017,
        words::MALL_SELLER_CANCELS,
    )
    .also(&[&jp::L039])
    .inferred(),
    Rule::marketplace(
        "mall.seller-cancels.not-accepted",
        &[
            OWN,
            HERE,
            Fact::Reason.is(OWN_WISH),
            Fact::Accepted.is(accepted::NOT_YET),
        ],
        says(
            Verdict::SellerCancels,
            words::MALL_SELLER_CANCELS_NOT_ACCEPTED_HEADLINE,
        ),
        &jp::L030,
        words::MALL_SELLER_CANCELS_NOT_ACCEPTED,
    )
    .also(&[&jp::L031, &jp::L017])
    .inferred(),
    Rule::marketplace(
        "mall.seller-cancels.accepted",
        &[
            OWN,
            HERE,
            Fact::Reason.is(OWN_WISH),
            Fact::Accepted.is(accepted::ACCEPTED),
        ],
        by_agreement(words::MALL_SELLER_CANCELS_ACCEPTED_HEADLINE),
        &jp::L038,
        words::MALL_SELLER_CANCELS_ACCEPTED,
    )
    .also(&[&jp::L030, &jp::L034])
    .unsettled(),
    // Nothing was paid, so nothing is owed back
    Rule::marketplace(
        "mall.seller-cancels.unpaid",
        &[OWN, HERE, UNPAID, Fact::Reason.is_not(OWN_WISH)],
        says(
            Verdict::SellerCancels,
            words::MALL_SELLER_CANCELS_UNPAID_HEADLINE,
        ),
        &MALL,
        words::MALL_SELLER_CANCELS_UNPAID,
    )
    .overrides(&["mall.seller-cancels"])
    .inferred(),
    Rule::marketplace(
        "mall.seller.after-dispatch",
        &[OWN, Fact::Parcel.is(p::WITH_CARRIER | p::DELIVERED)],
        goes_on(
            Verdict::NotACancellation,
            words::MALL_SELLER_AFTER_DISPATCH_HEADLINE,
        ),
        &jp::L030,
        words::MALL_SELLER_AFTER_DISPATCH,
    )
    .inferred(),
    // D-JP-28, -07
    Rule::marketplace(
        "mall.refused",
        &[
            Fact::Channel.is(c::DELIVERY_REFUSED),
            Fact::Parcel.is(p::WITH_CARRIER | p::DELIVERED | RETURNING),
        ],
        goes_on(Verdict::NotACancellation, words::MALL_REFUSED_HEADLINE),
        &jp::L046,
        words::MALL_REFUSED,
    )
    .inferred(),
    // Before dispatch
    Rule::shop_terms(
        "mall.terms.grant-cancellation",
        &[
            ASKED,
            HERE,
            Fact::Reason.is(NO_FAULT),
            SHOWN,
            Fact::TermsCover.is(terms_cover::CANCELLATIONS_AND_RETURNS),
            GRANT,
        ],
        says(
            Verdict::MustAccept,
            words::MALL_TERMS_GRANT_CANCELLATION_HEADLINE,
        ),
        &jp::L007,
        words::MALL_GRANTED_SAYS,
    )
    .overrides(&["mall.request.*"]),
    Rule::shop_terms(
        "mall.terms.grant-return-later",
        &[
            ASKED,
            HERE,
            Fact::Reason.is(NO_FAULT),
            SHOWN,
            Fact::TermsCover.is(terms_cover::RETURNS),
            GRANT,
        ],
        says(
            Verdict::AcceptAdvised,
            words::MALL_TERMS_GRANT_RETURN_LATER_HEADLINE,
        ),
        &jp::L007,
        words::MALL_GRANTED_SAYS,
    )
    .overrides(&["mall.request.*"])
    .inferred(),
    Rule::marketplace(
        "mall.request.change-of-mind",
        &[ASKED, HERE, Fact::Reason.is(BUYERS)],
        says(
            Verdict::MayRefuse,
            words::MALL_REQUEST_CHANGE_OF_MIND_HEADLINE,
        ),
        &MALL,
        words::MALL_BY_LAW_SAYS,
    )
    .also(&[&jp::L072])
    .inferred(),
    // D-JP-17: too late for the next delivery, in time for the one after it
    Rule::marketplace(
        "mall.request.subscription-late",
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
            words::MALL_REQUEST_SUBSCRIPTION_LATE_HEADLINE,
        ),
        &jp::L016,
        words::MALL_SUBSCRIPTION_STOP,
    )
    .also(&[&jp::L063])
    .overrides(&["mall.request.change-of-mind"])
    .inferred(),
    Rule::marketplace(
        "mall.request.late",
        &[ASKED, HERE, Fact::Reason.is(r::LATE)],
        says(Verdict::MayRefuse, words::MALL_REQUEST_LATE_HEADLINE),
        &MALL,
        words::MALL_BY_LAW_SAYS,
    )
    .also(&[&jp::L072])
    .inferred(),
    Rule::marketplace(
        "mall.request.cannot-deliver",
        &[ASKED, HERE, Fact::Reason.is(CANNOT_DELIVER)],
        says(
            Verdict::AcceptAdvised,
            words::MALL_REQUEST_CANNOT_DELIVER_HEADLINE,
        ),
        &jp::L039,
        words::MALL_REQUEST_CANNOT_DELIVER,
    )
    .inferred(),
    Rule::marketplace(
        "mall.request.fault",
        &[
            ASKED,
            HERE,
            Fact::Reason.is(FAULTY | r::NOT_RECEIVED | r::MISLED_BY_ORDER_SCREEN),
        ],
        says(Verdict::Unsettled, words::MALL_REQUEST_FAULT_HEADLINE),
        &MALL,
        words::MALL_BY_LAW_SAYS,
    )
    .unsettled(),
    // On its way
    Rule::marketplace(
        "mall.shipped.change-of-mind",
        &[ASKED_BACK, ON_ITS_WAY, Fact::Reason.is(BUYERS)],
        goes_on(Verdict::MayRefuse, words::MALL_SHIPPED_HEADLINE),
        &MALL,
        words::MALL_BY_LAW_SAYS,
    )
    .also(&[&jp::L072])
    .inferred(),
    Rule::shop_terms(
        "mall.terms.grant-on-its-way",
        &[
            ASKED_BACK,
            ON_ITS_WAY,
            Fact::Reason.is(NO_FAULT | r::MISLED_BY_ORDER_SCREEN),
            SHOWN,
            GRANT,
        ],
        granted(Verdict::MayRefuse, words::MALL_SHIPPED_HEADLINE),
        &jp::L007,
        words::MALL_GRANTED_SAYS,
    )
    .overrides(&["mall.shipped.*"])
    .inferred(),
    Rule::marketplace(
        "mall.shipped.sellers-reason",
        &[ASKED_BACK, ON_ITS_WAY, Fact::Reason.is(SELLERS)],
        goes_on(
            Verdict::NotACancellation,
            words::MALL_SHIPPED_SELLERS_REASON_HEADLINE,
        ),
        &MALL,
        words::MALL_BY_LAW_SAYS,
    )
    .also(&[&jp::L072])
    .inferred(),
    // Arrived
    Rule::marketplace(
        "mall.delivered.change-of-mind",
        &[ASKED_BACK, DELIVERED, Fact::Reason.is(BUYERS)],
        goes_on(
            Verdict::NotACancellation,
            words::MALL_DELIVERED_CHANGE_OF_MIND_HEADLINE,
        ),
        &MALL,
        words::MALL_ARRIVED_SAYS,
    )
    .also(&[&jp::L072])
    .inferred(),
    Rule::shop_terms(
        "mall.terms.grant-return",
        &[
            ASKED_BACK,
            DELIVERED,
            Fact::Reason.is(NO_FAULT | r::MISLED_BY_ORDER_SCREEN),
            SHOWN,
            GRANT,
        ],
        granted(
            Verdict::NotACancellation,
            words::MALL_TERMS_GRANT_RETURN_HEADLINE,
        ),
        &jp::L007,
        words::MALL_GRANTED_SAYS,
    )
    .overrides(&["mall.delivered.*"]),
    Rule::marketplace(
        "mall.delivered.fault",
        &[
            ASKED_BACK,
            DELIVERED,
            Fact::Reason.is(FAULTY | r::NOT_RECEIVED),
        ],
        goes_on(
            Verdict::NotACancellation,
            words::MALL_DELIVERED_FAULT_HEADLINE,
        ),
        &jp::L061,
        words::MALL_ARRIVED_SAYS,
    )
    .also(&[&MALL])
    .inferred(),
    Rule::marketplace(
        "mall.delivered.sellers-reason",
        &[
            ASKED_BACK,
            DELIVERED,
            Fact::Reason.is(r::LATE | CANNOT_DELIVER | r::MISLED_BY_ORDER_SCREEN),
        ],
        goes_on(
            Verdict::NotACancellation,
            words::MALL_DELIVERED_SELLERS_REASON_HEADLINE,
        ),
        &MALL,
        words::MALL_ARRIVED_SAYS,
    )
    .also(&[&jp::L072])
    .inferred(),
    // Coming back: L-JP-043
    Rule::marketplace(
        "mall.return.coming-back",
        &[ASKED_BACK_OR_OWN, COMING_BACK],
        goes_on(Verdict::WaitForItem, words::MALL_WAIT),
        &jp::L043,
        words::MALL_WAIT_SAYS,
    )
    .inferred(),
    Rule::shop_terms(
        "mall.terms.grant-coming-back",
        &[
            ASKED_BACK_OR_OWN,
            COMING_BACK,
            Fact::Reason.is(NO_FAULT),
            SHOWN,
            GRANT,
        ],
        granted(Verdict::WaitForItem, words::MALL_WAIT),
        &jp::L007,
        words::MALL_GRANTED_SAYS,
    )
    .also(&[&jp::L043])
    .overrides(&["mall.return.coming-back"]),
    Rule::marketplace(
        "mall.return.back",
        &[ASKED_BACK_OR_OWN, BACK],
        goes_on(Verdict::NotACancellation, words::MALL_RETURN_BACK_HEADLINE),
        &MALL,
        words::MALL_ARRIVED_SAYS,
    )
    .also(&[&jp::L043])
    .inferred(),
    Rule::shop_terms(
        "mall.terms.grant-back",
        &[
            ASKED_BACK_OR_OWN,
            BACK,
            Fact::ReturnedCondition.is_not(NOT_THE_GOODS),
            Fact::Reason.is(NO_FAULT),
            SHOWN,
            GRANT,
        ],
        granted(
            Verdict::NotACancellation,
            words::MALL_TERMS_GRANT_BACK_HEADLINE,
        ),
        &jp::L007,
        words::MALL_GRANTED_SAYS,
    )
    .overrides(&["mall.return.back"]),
    // D-JP-28, L-JP-046: it comes back, and nobody has withdrawn
    Rule::marketplace(
        "mall.not-taken",
        &[OWN, Fact::Parcel.is(RETURNING), Fact::Reason.is(BUYERS)],
        goes_on(Verdict::Unsettled, words::MALL_NOT_TAKEN_HEADLINE),
        &jp::L046,
        words::MALL_REFUSED,
    )
    .overrides(NOT_SENT_BACK)
    .unsettled(),
    Rule::marketplace(
        "mall.not-taken-told",
        &[
            Fact::Channel.is(c::MESSAGE),
            Fact::Parcel.is(RETURNING),
            NOT_TAKEN,
        ],
        goes_on(Verdict::Unsettled, words::MALL_NOT_TAKEN_HEADLINE),
        &jp::L046,
        words::MALL_REFUSED,
    )
    .overrides(NOT_SENT_BACK)
    .unsettled(),
    Rule::marketplace(
        "mall.return.not-the-goods",
        &[
            ASKED_BACK_OR_OWN,
            BACK,
            Fact::ReturnedCondition.is(NOT_THE_GOODS),
        ],
        goes_on(
            Verdict::WaitForItem,
            words::MALL_RETURN_NOT_THE_GOODS_HEADLINE,
        ),
        &jp::L043,
        words::MALL_WAIT_SAYS,
    )
    .overrides(&["mall.return.back"])
    .inferred(),
    Rule::marketplace(
        "mall.lost",
        &[
            Fact::Channel.is_not(c::CLAIM | c::CHARGEBACK),
            Fact::Parcel.is(p::LOST),
        ],
        goes_on(Verdict::NotACancellation, words::MALL_LOST_HEADLINE),
        &jp::L039,
        words::MALL_LOST,
    )
    .inferred(),
    Rule::marketplace(
        "mall.subscription.stop",
        &[
            Fact::Channel.is(c::SUBSCRIPTION_PAGE),
            Fact::Parcel.is(p::WITH_CARRIER | p::DELIVERED | RETURNING),
        ],
        says(Verdict::MayRefuse, words::MALL_SUBSCRIPTION_STOP_HEADLINE),
        &jp::L016,
        words::MALL_SUBSCRIPTION_STOP,
    )
    .also(&[&jp::L063])
    .inferred(),
    // Of a buyer abroad the shown time to stop binds too; Japan's law has its own rows
    Rule::shop_terms(
        "mall.subscription.stop-in-time",
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
            words::MALL_SUBSCRIPTION_IN_TIME_HEADLINE,
        ),
        &jp::L063,
        words::MALL_SUBSCRIPTION_STOP,
    )
    .also(&[&MALL])
    .overrides(&["mall.subscription.stop"])
    .inferred(),
    Rule::shop_terms(
        "mall.subscription.in-time-unshipped",
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
            words::MALL_SUBSCRIPTION_IN_TIME_HEADLINE,
        ),
        &jp::L063,
        words::MALL_SUBSCRIPTION_STOP,
    )
    .also(&[&MALL])
    .overrides(&[
        "mall.request.change-of-mind",
        "mall.request.rakuten",
        "mall.request.mercari",
        "mall.request.mercari-shops",
        "mall.request.buyma",
        "mall.request.buyma-unpaid",
        "mall.request.minne",
        "mall.request.minne-unpaid",
        "mall.terms.grant-cancellation",
        "mall.terms.grant-return-later",
    ])
    .inferred(),
];

/// Who pays on delivery has paid nothing for what was not delivered (RJ-10).
pub(crate) const ON_DELIVERY: Cond = Fact::PaymentMethod.is(pay::CASH_ON_DELIVERY);
const ACCEPTED: Cond = Fact::Answer.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED | a::SELLER_CANCELS);

/// What is accepted and was never goods.
const fn stop_without_goods(id: &'static str, when: &'static [Cond]) -> Rule {
    Rule::marketplace(
        id,
        when,
        Yield::Steps(&[words::MALL_STEPS_STOP_SERVICE_STEP_1]),
        &MALL,
        words::MALL_STEPS_ACCEPT,
    )
    .overrides(&["mall.steps.stop"])
}

/// Where to click, what comes first everywhere: nothing leaves, and the buyer hears of it before messages may close.
pub static FIRST: &[Rule] = &[
    Rule::marketplace(
        "mall.steps.stop",
        &[ACCEPTED, HERE, Fact::AnswerThen.is_not(a::MUST_REMEDY)],
        Yield::Steps(&[words::MALL_STEPS_ACCEPT_STEP_1]),
        &MALL,
        words::MALL_STEPS_ACCEPT,
    ),
    Rule::marketplace(
        "mall.steps.stop-part",
        &[
            ACCEPTED,
            HERE,
            Fact::AnswerThen.is_not(a::MUST_REMEDY),
            Fact::PartOfOrder.yes(),
        ],
        Yield::Steps(&[words::MALL_STEPS_STOP_PART_STEP_1]),
        &MALL,
        words::MALL_STEPS_ACCEPT,
    )
    .overrides(&["mall.steps.stop"]),
    stop_without_goods(
        "mall.steps.stop-digital",
        &[
            ACCEPTED,
            HERE,
            Fact::AnswerThen.is_not(a::MUST_REMEDY),
            Fact::Digital.yes(),
        ],
    ),
    stop_without_goods(
        "mall.steps.stop-service",
        &[
            ACCEPTED,
            HERE,
            Fact::AnswerThen.is_not(a::MUST_REMEDY),
            Fact::Digital.no(),
            Fact::Service.yes(),
        ],
    ),
    Rule::marketplace(
        "mall.steps.write",
        &[ACCEPTED, HERE, Fact::AnswerThen.is_not(a::MUST_REMEDY)],
        Yield::Steps(&[words::MALL_STEPS_ACCEPT_STEP_2]),
        &MALL,
        words::MALL_STEPS_ACCEPT,
    ),
    // The buyer has to agree first
    Rule::law(
        "mall.steps.ask-agreement",
        &[
            HERE,
            PAID,
            Fact::Answer.is(a::SELLER_CANCELS),
            Fact::AnswerThen.is(a::MUST_REMEDY),
        ],
        Yield::Steps(&[
            words::MALL_STEPS_ASK_AGREEMENT_STEP_1,
            words::MALL_STEPS_ASK_AGREEMENT_STEP_2,
        ]),
        &jp::L030,
        words::MALL_SELLER_CANCELS_ACCEPTED,
    )
    .also(&[&MALL])
    .inferred(),
    Rule::law(
        "mall.steps.ask-agreement-unpaid",
        &[
            HERE,
            UNPAID,
            Fact::Answer.is(a::SELLER_CANCELS),
            Fact::AnswerThen.is(a::MUST_REMEDY),
        ],
        Yield::Steps(&[
            words::MALL_STEPS_ASK_AGREEMENT_STEP_1,
            words::MALL_STEPS_ASK_AGREEMENT_STEP_2_UNPAID,
        ]),
        &jp::L030,
        words::MALL_SELLER_CANCELS_ACCEPTED,
    )
    .also(&[&MALL])
    .inferred(),
    Rule::law(
        "mall.steps.ask-agreement-on-delivery",
        &[
            HERE,
            ON_DELIVERY,
            Fact::Answer.is(a::SELLER_CANCELS),
            Fact::AnswerThen.is(a::MUST_REMEDY),
        ],
        Yield::Steps(&[
            words::MALL_STEPS_ASK_AGREEMENT_STEP_1,
            words::MALL_STEPS_ASK_AGREEMENT_STEP_2,
        ]),
        &jp::L030,
        words::MALL_SELLER_CANCELS_ACCEPTED,
    )
    .also(&[&MALL])
    .overrides(&[
        "mall.steps.ask-agreement",
        "mall.steps.ask-agreement-unpaid",
    ])
    .inferred(),
];

/// Duties, steps, offers, proofs and warnings that hold at each of them.
pub static EFFECTS: &[Rule] = &[
    Rule::law(
        "mall.duty.refuse-prepaid",
        &[
            JP,
            PAID,
            HERE,
            Fact::SellerIsBusiness.yes(),
            Fact::Answer.is(a::SELLER_CANCELS),
            Fact::Reason.is_not(OWN_WISH),
        ],
        Yield::Duty {
            id: "prepaid-notice",
            due: Due::None,
            limit: Some(words::MALL_WITHOUT_DELAY),
            if_missed: Some(words::MALL_DUTY_REFUSE_PREPAID_IF_MISSED),
        },
        &jp::L017,
        words::MALL_DUTY_REFUSE_PREPAID,
    )
    .also(&[&jp::L018]),
    Rule::law(
        "mall.duty.refuse-prepaid-own-wish",
        &[
            JP,
            PAID,
            HERE,
            Fact::SellerIsBusiness.yes(),
            Fact::Answer.is(a::SELLER_CANCELS),
            Fact::Reason.is(OWN_WISH),
            Fact::Accepted.is(accepted::NOT_YET),
        ],
        Yield::Duty {
            id: "prepaid-notice",
            due: Due::None,
            limit: Some(words::MALL_WITHOUT_DELAY),
            if_missed: Some(words::MALL_DUTY_REFUSE_PREPAID_IF_MISSED),
        },
        &jp::L017,
        words::MALL_DUTY_REFUSE_PREPAID,
    )
    .also(&[&jp::L018]),
    Rule::law(
        "mall.duty.accept-prepaid",
        &[
            JP,
            PAID,
            HERE,
            Fact::SellerIsBusiness.yes(),
            Fact::Answer.is(a::MAY_REFUSE),
            Fact::Accepted.is(accepted::NOT_YET),
        ],
        Yield::Duty {
            id: "accept-without-delay",
            due: Due::None,
            limit: Some(words::MALL_WITHOUT_DELAY),
            if_missed: None,
        },
        &jp::L032,
        words::MALL_DUTY_ACCEPT_PREPAID,
    )
    .also(&[&jp::L017]),
    Rule::marketplace(
        "mall.steps.accept",
        &[ACCEPTED, HERE, Fact::AnswerThen.is_not(a::MUST_REMEDY)],
        Yield::Steps(&[words::MALL_STEPS_ACCEPT_STEP_3]),
        &MALL,
        words::MALL_STEPS_ACCEPT,
    ),
    Rule::marketplace(
        "mall.steps.accept-unpaid",
        &[
            ACCEPTED,
            HERE,
            UNPAID,
            Fact::AnswerThen.is_not(a::MUST_REMEDY),
        ],
        Yield::Steps(&[words::MALL_STEPS_ACCEPT_UNPAID_STEP_1]),
        &MALL,
        words::MALL_STEPS_ACCEPT,
    )
    .overrides(&["mall.steps.accept"]),
    Rule::marketplace(
        "mall.steps.accept-on-delivery",
        &[
            ACCEPTED,
            HERE,
            ON_DELIVERY,
            Fact::AnswerThen.is_not(a::MUST_REMEDY),
        ],
        Yield::Steps(&[words::MALL_STEPS_ACCEPT_UNPAID_STEP_1]),
        &MALL,
        words::MALL_STEPS_ACCEPT,
    )
    .overrides(&["mall.steps.accept", "mall.steps.accept-unpaid"]),
    Rule::marketplace(
        "mall.nothing-paid.on-delivery",
        &[
            ON_DELIVERY,
            Fact::Parcel.is(kotowari::fact::BEFORE_DISPATCH | p::WITH_CARRIER | p::LOST),
            Fact::Answer.is_not(a::NEED_FACTS),
        ],
        Yield::Warning("nothing-paid"),
        &MALL,
        crate::words::common::ADVICE_NOTHING_PAID,
    )
    .overrides(&[
        "jp.duty.refund-*",
        "eu.duty.refund-*",
        "uk.duty.refund-*",
        "us.duty.refund-*",
        "mall.duty.*",
        "advice.nothing-paid",
    ])
    .inferred(),
    // Paid back already: nothing is paid twice
    Rule::marketplace(
        "mall.steps.accept-refunded",
        &[
            ACCEPTED,
            HERE,
            Fact::AnswerThen.is_not(a::MUST_REMEDY),
            Fact::RefundAlreadyMade.yes(),
        ],
        Yield::Steps(&[words::MALL_STEPS_REFUNDED_STEP_1]),
        &MALL,
        words::MALL_STEPS_REFUNDED,
    )
    .overrides(&[
        "mall.steps.write",
        "mall.steps.accept",
        "mall.steps.accept-unpaid",
        "mall.steps.accept-on-delivery",
    ]),
    Rule::marketplace(
        "mall.steps.return-refunded",
        &[
            Fact::AnswerThen.is(a::MUST_ACCEPT),
            Fact::Parcel.is_not(RETURNING),
            Fact::Channel.is_not(c::DELIVERY_REFUSED),
            Fact::RefundAlreadyMade.yes(),
        ],
        Yield::Steps(&[
            words::MALL_STEPS_REFUNDED_STEP_1,
            words::MALL_STEPS_REFUNDED_STEP_2,
        ]),
        &MALL,
        words::MALL_STEPS_REFUNDED,
    )
    .overrides(&["mall.steps.return"]),
    Rule::marketplace(
        "mall.steps.returned-refunded",
        &[
            Fact::AnswerThen.is(a::MUST_ACCEPT),
            Fact::Parcel.is(RETURNING),
            Fact::Channel.is_not(c::DELIVERY_REFUSED),
            Fact::RefundAlreadyMade.yes(),
        ],
        Yield::Steps(&[words::MALL_STEPS_REFUNDED_STEP_1]),
        &MALL,
        words::MALL_STEPS_REFUNDED,
    )
    .overrides(&["mall.steps.return-sent"]),
    Rule::law(
        "mall.steps.ask-agreement-sent",
        &[
            OWN,
            Fact::Parcel.is(p::WITH_CARRIER | p::DELIVERED),
            Fact::Reason.is(super::letters::BY_WISH_AFTER_DISPATCH),
        ],
        Yield::Steps(&[
            words::MALL_STEPS_ASK_AGREEMENT_STEP_1,
            words::MALL_STEPS_ASK_AGREEMENT_SENT_STEP_2,
        ]),
        &jp::L030,
        words::MALL_SELLER_AFTER_DISPATCH,
    )
    .overrides(&[
        "mall.steps.refuse",
        "mall.steps.hold",
        "mall.steps.return",
        "mall.steps.return-refunded",
    ])
    .inferred(),
    Rule::marketplace(
        "mall.steps.reason-out-of-stock",
        &[
            Fact::Answer.is(a::SELLER_CANCELS),
            Fact::Reason.is(r::OUT_OF_STOCK),
        ],
        Yield::Steps(&[words::MALL_STEPS_REASON_OUT_OF_STOCK_STEP_1]),
        &jp::L017,
        words::MALL_STEPS_REASON_OUT_OF_STOCK,
    ),
    Rule::marketplace(
        "mall.steps.reason-price-error",
        &[
            Fact::Marketplace.is_not(kotowari::fact::marketplace::BUYMA),
            Fact::Answer.is(a::SELLER_CANCELS),
            Fact::Reason.is(r::PRICE_ERROR),
        ],
        Yield::Steps(&[words::MALL_STEPS_REASON_PRICE_ERROR_STEP_1]),
        &jp::L017,
        words::MALL_STEPS_REASON_PRICE_ERROR,
    )
    .also(&[&jp::L019]),
    Rule::marketplace(
        "mall.steps.reason-will-not-sell",
        &[
            Fact::Answer.is(a::SELLER_CANCELS),
            Fact::Reason.is(r::WILL_NOT_SELL),
        ],
        Yield::Steps(&[words::MALL_STEPS_REASON_WILL_NOT_SELL_STEP_1]),
        &jp::L017,
        words::MALL_STEPS_REASON_WILL_NOT_SELL,
    )
    .also(&[&jp::L019]),
    Rule::marketplace(
        "mall.steps.refuse",
        &[
            Fact::Overall.is(a::MAY_REFUSE),
            Fact::OnCondition.no(),
            Fact::Channel.is_not(c::DELIVERY_REFUSED),
        ],
        Yield::Steps(&[
            words::MALL_STEPS_REFUSE_STEP_1,
            words::MALL_STEPS_REFUSE_STEP_2,
        ]),
        &MALL,
        words::MALL_STEPS_REFUSE,
    ),
    Rule::marketplace(
        "mall.steps.hold",
        &[Fact::Overall.is(a::MAY_REFUSE), Fact::OnCondition.yes()],
        Yield::Steps(&[words::MALL_STEPS_HOLD_STEP_1, words::MALL_STEPS_HOLD_STEP_2]),
        &MALL,
        words::MALL_STEPS_HOLD,
    ),
    Rule::marketplace(
        "mall.steps.hold-return",
        &[
            Fact::AnswerThen.is(a::ACCEPT_ADVISED | a::UNSETTLED),
            Fact::Channel.is_not(c::SELLER | c::DELIVERY_REFUSED | c::CLAIM | c::CHARGEBACK),
            Fact::Parcel.is(p::WITH_CARRIER | p::DELIVERED),
        ],
        Yield::Steps(&[words::MALL_STEPS_HOLD_STEP_1, words::MALL_STEPS_HOLD_STEP_2]),
        &MALL,
        words::MALL_STEPS_HOLD,
    ),
    Rule::marketplace(
        "mall.steps.return",
        &[
            Fact::AnswerThen.is(a::MUST_ACCEPT),
            Fact::Parcel.is_not(RETURNING),
            Fact::Channel.is_not(c::DELIVERY_REFUSED),
        ],
        Yield::Steps(&[
            words::MALL_STEPS_RETURN_STEP_1,
            words::MALL_STEPS_RETURN_STEP_2,
        ]),
        &MALL,
        words::MALL_STEPS_RETURN,
    ),
    Rule::marketplace(
        "mall.steps.refused",
        &[
            Fact::AnswerThen.is(a::MUST_ACCEPT),
            Fact::Channel.is(c::DELIVERY_REFUSED),
        ],
        Yield::Steps(&[
            words::MALL_STEPS_REFUSED_STEP_1,
            words::MALL_STEPS_REFUSED_STEP_2,
        ]),
        &MALL,
        words::MALL_STEPS_REFUSED,
    ),
    Rule::marketplace(
        "mall.steps.refused-open",
        &[
            Fact::AnswerThen.is(a::ACCEPT_ADVISED | a::UNSETTLED),
            Fact::Channel.is(c::DELIVERY_REFUSED),
        ],
        Yield::Steps(&[
            words::MALL_STEPS_REFUSED_STEP_1,
            words::MALL_STEPS_REFUSED_STEP_2,
        ]),
        &MALL,
        words::MALL_STEPS_REFUSED,
    ),
    // D-JP-28: nobody has withdrawn
    Rule::law(
        "mall.steps.not-taken",
        &[
            Fact::Answer.is(a::UNSETTLED),
            Fact::Parcel.is(RETURNING),
            Fact::Channel.is(c::SELLER | c::MESSAGE),
        ],
        Yield::Steps(&[
            words::MALL_STEPS_NOT_TAKEN_STEP_1,
            words::MALL_STEPS_NOT_TAKEN_STEP_2,
        ]),
        &jp::L046,
        words::MALL_STEPS_REFUSED,
    )
    .overrides(&["mall.steps.return-sent", "mall.steps.returned-refunded"]),
    // D-JP-28
    Rule::law(
        "mall.steps.refused-stands",
        &[
            JP,
            Fact::Overall.is(a::MAY_REFUSE),
            Fact::OnCondition.no(),
            Fact::Channel.is(c::DELIVERY_REFUSED),
        ],
        Yield::Steps(&[
            words::MALL_STEPS_REFUSED_STEP_1,
            words::MALL_STEPS_REFUSED_STANDS_STEP_2,
        ]),
        &jp::L046,
        words::MALL_STEPS_REFUSED,
    ),
    Rule::marketplace(
        "mall.steps.return-sent",
        &[
            Fact::AnswerThen.is(a::MUST_ACCEPT),
            Fact::Parcel.is(RETURNING),
            Fact::Channel.is_not(c::DELIVERY_REFUSED),
        ],
        Yield::Steps(&[words::MALL_STEPS_RETURN_STEP_2]),
        &MALL,
        words::MALL_STEPS_RETURN,
    ),
    Rule::law(
        "mall.steps.wait",
        &[COMING_BACK, Fact::Answer.is(a::WAIT_FOR_ITEM)],
        Yield::Steps(&[words::MALL_STEPS_WAIT_STEP_1, words::MALL_STEPS_WAIT_STEP_2]),
        &jp::L043,
        words::MALL_WAIT_SAYS,
    ),
    Rule::law(
        "mall.steps.not-the-goods",
        &[
            BACK,
            Fact::ReturnedCondition.is(NOT_THE_GOODS),
            Fact::Answer.is(a::WAIT_FOR_ITEM),
        ],
        Yield::Steps(&[
            words::MALL_STEPS_NOT_THE_GOODS_STEP_1,
            words::MALL_STEPS_NOT_THE_GOODS_STEP_2,
        ]),
        &jp::L043,
        words::MALL_WAIT_SAYS,
    ),
    Rule::marketplace(
        "mall.steps.claim",
        &[CLAIMED, UNDECIDED],
        Yield::Steps(&[
            words::MALL_STEPS_CLAIM_STEP_1,
            words::MALL_STEPS_CLAIM_STEP_2,
        ]),
        &MALL,
        words::MALL_STEPS_CLAIM,
    ),
    // What is owed instead of the cancellation
    Rule::marketplace(
        "mall.steps.remedy-fault",
        &[Fact::Overall.is(a::MUST_REMEDY), Fact::Reason.is(FAULTY)],
        Yield::Steps(&[
            words::MALL_STEPS_REMEDY_FAULT_STEP_1,
            words::MALL_STEPS_REMEDY_FAULT_STEP_2,
            words::MALL_STEPS_REMEDY_FAULT_STEP_3,
        ]),
        &jp::L040,
        words::MALL_STEPS_REMEDY,
    )
    .also(&[&jp::L042]),
    Rule::marketplace(
        "mall.steps.remedy-none-left",
        &[
            Fact::Overall.is(a::MUST_REMEDY),
            Fact::StockAvailable.no(),
            Fact::Reason.is(FAULTY | r::NOT_RECEIVED),
        ],
        Yield::Steps(&[
            words::MALL_STEPS_REMEDY_NONE_LEFT_STEP_1,
            words::MALL_STEPS_REMEDY_NONE_LEFT_STEP_2,
        ]),
        &jp::L039,
        words::MALL_STEPS_REMEDY,
    )
    .also(&[&jp::L040])
    .overrides(&["mall.steps.remedy-fault", "mall.steps.remedy-missing"]),
    Rule::marketplace(
        "mall.steps.remedy-late",
        &[Fact::Overall.is(a::MUST_REMEDY), Fact::Reason.is(r::LATE)],
        Yield::Steps(&[
            words::MALL_STEPS_REMEDY_LATE_STEP_1,
            words::MALL_STEPS_REMEDY_LATE_STEP_2,
        ]),
        &jp::L038,
        words::MALL_STEPS_REMEDY,
    ),
    Rule::marketplace(
        "mall.steps.remedy-missing",
        &[
            Fact::Overall.is(a::MUST_REMEDY),
            Fact::Reason.is(r::NOT_RECEIVED),
        ],
        Yield::Steps(&[
            words::MALL_STEPS_REMEDY_MISSING_STEP_1,
            words::MALL_STEPS_REMEDY_MISSING_STEP_2,
        ]),
        &jp::L039,
        words::MALL_STEPS_REMEDY,
    ),
    Rule::marketplace(
        "mall.steps.remedy-lost",
        &[
            Fact::Overall.is(a::MUST_REMEDY),
            Fact::Parcel.is(p::LOST),
            Fact::Reason.is_not(r::NOT_RECEIVED | FAULTY | r::LATE),
        ],
        Yield::Steps(&[
            words::MALL_STEPS_REMEDY_NONE_LEFT_STEP_1,
            words::MALL_STEPS_REMEDY_MISSING_STEP_2,
        ]),
        &jp::L039,
        words::MALL_STEPS_REMEDY,
    ),
    // Offers instead
    Rule::practice(
        "mall.alternative.accept-anyway",
        &[Fact::Overall.is(a::MAY_REFUSE)],
        Yield::Alternative("accept-anyway"),
        &MALL,
        words::MALL_ALTERNATIVE_ACCEPT_ANYWAY,
    ),
    Rule::practice(
        "mall.alternative.keep-one",
        &[Fact::Reason.is(r::DUPLICATE), HERE],
        Yield::Alternative("keep-one"),
        &jp::L034,
        words::MALL_ALTERNATIVE_KEEP_ONE,
    ),
    Rule::practice(
        "mall.alternative.new-date",
        &[Fact::Reason.is(r::LATE | r::OUT_OF_STOCK), HERE],
        Yield::Alternative("real-new-date"),
        &jp::L038,
        words::MALL_ALTERNATIVE_NEW_DATE,
    ),
    Rule::practice(
        "mall.alternative.resend",
        &[
            Fact::Reason.is(r::NOT_RECEIVED | FAULTY),
            LEFT,
            Fact::Channel.is_not(c::CLAIM | c::CHARGEBACK),
        ],
        Yield::Alternative("resend"),
        &jp::L040,
        words::MALL_ALTERNATIVE_RESEND,
    ),
    // Proofs
    Rule::practice(
        "mall.keep.terms",
        &[
            Fact::Reason.is(BUYERS),
            Fact::Answer.is(a::MAY_REFUSE | a::NOT_A_CANCELLATION | a::UNSETTLED | a::CONTEST),
        ],
        Yield::Keep,
        &jp::L006,
        words::MALL_KEEP_TERMS,
    ),
    Rule::practice(
        "mall.keep.handover",
        &[
            LEFT,
            Fact::Answer.is(a::MAY_REFUSE | a::NOT_A_CANCELLATION | a::UNSETTLED | a::CONTEST),
        ],
        Yield::Keep,
        &MALL,
        words::MALL_KEEP_HANDOVER,
    ),
    Rule::practice(
        "mall.keep.request",
        &[Fact::Answer.is_not(a::NEED_FACTS)],
        Yield::Keep,
        &jp::L012,
        words::MALL_KEEP_REQUEST,
    ),
    Rule::practice(
        "mall.keep.fault",
        &[Fact::Reason.is(FAULTY)],
        Yield::Keep,
        &jp::L040,
        words::MALL_KEEP_FAULT,
    ),
    // L-JP-039, -040: what cannot be sent again is paid back
    Rule::practice(
        "mall.keep.none-left",
        &[
            Fact::StockAvailable.no(),
            Fact::Reason.is(r::NOT_RECEIVED | FAULTY),
        ],
        Yield::Keep,
        &jp::L039,
        words::MALL_KEEP_NONE_LEFT,
    )
    .also(&[&jp::L040])
    .overrides(&["mall.alternative.resend"]),
    // What must not be done
    Rule::law(
        "mall.warning.refused-parcel",
        &[JP, Fact::Channel.is(c::DELIVERY_REFUSED)],
        Yield::Warning("refused-parcel-is-no-cancellation"),
        &jp::L046,
        words::MALL_WARNING_REFUSED_PARCEL,
    ),
    Rule::law(
        "mall.warning.not-taken",
        &[
            JP,
            Fact::Channel.is_not(c::DELIVERY_REFUSED),
            Fact::Reason.is(r::BUYER_UNREACHABLE),
            Fact::Parcel.is(p::WITH_CARRIER | RETURNING),
        ],
        Yield::Warning("refused-parcel-is-no-cancellation"),
        &jp::L046,
        words::MALL_WARNING_NOT_TAKEN,
    ),
    Rule::marketplace(
        "mall.warning.refund-once",
        &[CLAIMED],
        Yield::Warning("do-not-refund-twice"),
        &MALL,
        words::MALL_WARNING_REFUND_ONCE,
    )
    .inferred(),
    Rule::practice(
        "mall.warning.unpaid",
        &[ASKED, HERE, UNPAID],
        Yield::Warning("not-paid-yet"),
        &MALL,
        words::MALL_WARNING_UNPAID,
    ),
    Rule::law(
        "mall.warning.accepted-damages",
        &[
            JP,
            HERE,
            Fact::Answer.is(a::SELLER_CANCELS),
            Fact::Accepted.is(accepted::ACCEPTED),
        ],
        Yield::Warning("damages-possible"),
        &jp::L038,
        words::MALL_WARNING_ACCEPTED_DAMAGES,
    )
    .also(&[&jp::L039])
    .overrides(&["mall.duty.refuse-prepaid"]),
    // L-JP-024: whose law it is turns on the seller
    Rule::law(
        "mall.warning.private-seller",
        &[
            JP,
            Fact::Marketplace.is(super::PRIVATE_SELLERS),
            Fact::SellerIsBusiness.yes(),
        ],
        Yield::Warning("private-or-business"),
        &jp::L024,
        words::MALL_WARNING_PRIVATE_SELLER,
    ),
    Rule::marketplace(
        "mall.unknown.claim",
        &[CLAIMED],
        Yield::Unknown("mall.claim"),
        &MALL,
        words::MALL_UNKNOWN_CLAIM,
    )
    .unsettled(),
];
