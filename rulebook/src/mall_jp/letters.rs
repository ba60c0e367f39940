//! Letters to buyers at the marketplaces of Japan, through their messages: what is decided, why, and how it goes on.
//!
//! A private person may write them as well as a shop, so they speak of neither. What is written is the answer on the
//! whole: a withdrawal that binds is never met with a refusal.

use super::{
    BEFORE_DISPATCH, BY_CONSENT, CANNOT_DELIVER, CLAIMED, FAULTY, HERE, ON_ITS_WAY, OWN, RETURNING,
    SELLERS, UNPAID,
};
use crate::common::letters::{NO_GOODS, of_no_goods};
use crate::common::requests::NOT_THE_GOODS;
use crate::words::{mall_jp, mall_jp_letters as words};
use kotowari::fact::{
    Cond, Fact, answer as a, channel as c, minimum_term, order_status as s, parcel as p,
    payment_method as pay, reason as r, regime, return_terms as t, returned_condition as rc,
    statutory_window as w, stop_notice, terms_cover,
};
use kotowari::message::{Letter, Part};
use kotowari::text::Text;

/// What a letter must never do.
pub(super) const NEVER: &[(&str, Text)] = &[
    ("false-dispatch", mall_jp::NEVER_FALSE_DISPATCH),
    ("law-forbids", mall_jp::NEVER_LAW_FORBIDS),
    (
        "no-returns-for-defects",
        mall_jp::NEVER_NO_RETURNS_FOR_DEFECTS,
    ),
    ("untrue-reason", mall_jp::NEVER_UNTRUE_REASON),
    ("shift-reason", mall_jp::NEVER_SHIFT_REASON),
    ("refuse-at-door", mall_jp::NEVER_REFUSE_AT_DOOR),
    ("refund-days", mall_jp::NEVER_REFUND_DAYS),
    ("bargain", mall_jp::NEVER_BARGAIN),
];

const DELIVERED: Cond = Fact::Parcel.is(p::DELIVERED);
const JP: Cond = Fact::Regime.is(regime::JP);
const ACCEPT: Cond = Fact::Answer.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED);
const REFUSED: Cond = Fact::Answer.is(a::MAY_REFUSE);
const SELLER_CANCELS: Cond = Fact::Answer.is(a::SELLER_CANCELS);
const THEN_ACCEPT: Cond = Fact::AnswerThen.is(a::MUST_ACCEPT);
const THEN_REFUSE: Cond = Fact::AnswerThen.is(a::MAY_REFUSE);
const OPEN: Cond = Fact::Overall.is(a::NEED_FACTS | a::UNSETTLED);
const REFUSED_OVERALL: Cond = Fact::Overall.is(a::MAY_REFUSE);
const OWED: Cond = Fact::Overall.is_not(a::MAY_REFUSE);
/// Once the goods are there.
const REFUND_OWED: Cond = Fact::AnswerThen.is(a::MUST_ACCEPT | a::MUST_REMEDY);
const THEN_REMEDY: Cond = Fact::AnswerThen.is(a::MUST_REMEDY);
const TO_REMEDY: Cond = Fact::Answer.is(a::NOT_A_CANCELLATION | a::MUST_REMEDY | a::WAIT_FOR_ITEM);
const CONDITIONAL: Cond = Fact::OnCondition.yes();
const IS_FAULTY: Cond = Fact::Reason.is(FAULTY);
const NOT_FAULTY: Cond = Fact::Reason.is_not(FAULTY);
const LATE_REASON: Cond = Fact::Reason.is(r::LATE);
const SHIP_DATE_PASSED: Cond = Fact::OrderStatus.is(s::SHIP_DATE_PASSED);
const AS_SENT: Cond = Fact::ReturnedCondition.is(rc::AS_SENT);
const MADE_TO_ORDER: Cond = Fact::MadeToOrder.yes();
const A_PART: Cond = Fact::PartOfOrder.yes();
const SOLD_OUT: &[Cond] = &[Fact::StockAvailable.no()];
const AS_A_BUSINESS: Cond = Fact::BuyerIsBusiness.yes();
const PRIVATELY: Cond = Fact::SellerIsBusiness.no();
/// Consumer law steps aside: that is the reason to give.
const BOUGHT_AS_A_BUSINESS: Part = Part::given(
    "true-reason",
    &[AS_A_BUSINESS, Fact::Reason.is(BUYERS_CHOICE)],
    words::BUSINESS_ORDER,
);
const PRIVATE_SALE: Part = Part::given(
    "true-reason",
    &[PRIVATELY, Fact::Reason.is(BUYERS_CHOICE)],
    words::PRIVATE_SALE,
)
.unless(&[AS_A_BUSINESS]);
const CHANGE: u32 = r::CHANGE_OF_MIND
    | r::WRONG_ADDRESS
    | r::UNSUITABLE_CONTENT
    | r::IMPORT_CHARGES
    | r::BUYER_UNREACHABLE;
const BUYERS_CHOICE: u32 = CHANGE | r::ORDERED_BY_MISTAKE | r::DUPLICATE;
/// What the seller may ask to undo once it is sent: not what only a buyer can tell, nor what nobody could deliver.
pub(super) const BY_WISH_AFTER_DISPATCH: u32 = CANNOT_DELIVER | super::BUYERS;
/// Reasons that only a buyer can tell.
const SAID_BY_THE_BUYER: u32 = FAULTY | r::NOT_RECEIVED;
/// What a buyer's request is answered with.
const REPLIES: u32 = a::MAY_REFUSE
    | a::MUST_ACCEPT
    | a::ACCEPT_ADVISED
    | a::REDIRECT
    | a::WAIT_FOR_ITEM
    | a::REFUND_WITH_DEDUCTION;

const THANKS: Part = Part::always("thanks", words::THANKS);
const SORRY: Part = Part::always("apology", words::SORRY);
/// What lies with the buyer is nothing to be sorry for.
const BUYERS_CAUSE: Cond =
    Fact::Reason.is(r::WRONG_ADDRESS | r::BUYER_UNREACHABLE | r::IMPORT_CHARGES);
const SORRY_IF_OURS: Part = SORRY.unless(&[BUYERS_CAUSE]);
const THANKS_IF_NOT: Part = Part::given("thanks", &[BUYERS_CAUSE], words::THANKS);
const NO_WORD: Part = Part::given(
    "true-cause",
    &[Fact::Reason.is(r::BUYER_UNREACHABLE)],
    words::NO_WORD,
)
.unless(&[BY_CONSENT]);
/// What takes the buyer's consent is asked for, not told.
const NO_WORD_ASK: Part = Part::given(
    "true-cause",
    &[BY_CONSENT, Fact::Reason.is(r::BUYER_UNREACHABLE)],
    words::NO_WORD_ASK,
);
const ADDRESS_ASK: Part = Part::given(
    "true-cause",
    &[BY_CONSENT, Fact::Reason.is(r::WRONG_ADDRESS)],
    words::ADDRESS_ASK,
);
const ADDRESS: Part = Part::given(
    "true-cause",
    &[Fact::Reason.is(r::WRONG_ADDRESS)],
    words::ADDRESS,
)
.unless(&[BY_CONSENT]);
const CLOSING: Part = Part::always("where-to-write", words::CLOSING);
const DUPLICATE: Cond = Fact::Reason.is(r::DUPLICATE);
const ACCEPTED: Part = Part::always("accepted", words::ACCEPTED);
/// Where the buyer has not filed the cancellation, the seller does, and the buyer agrees.
const CONSENT: Part = Part::given(
    "consent",
    &[BY_CONSENT, Fact::Channel.is_not(c::CANCEL_BUTTON)],
    words::CONSENT,
);
const REST_FOLLOWS: Part = Part::given("part-of-order", &[A_PART], words::REST_FOLLOWS);
/// The sum; never the day it arrives.
const REFUND: Part = Part::always("refund", words::REFUND).unless(&[A_PART, ON_DELIVERY]);
const REFUND_PART: Part =
    Part::given("refund", &[A_PART], words::REFUND_PART).unless(&[ON_DELIVERY]);
const NOTHING_PAID: Part = Part::always("nothing-paid", words::NOTHING_PAID).unless(&[ON_DELIVERY]);
/// Who pays on delivery has paid nothing for what was not delivered (RJ-10).
const ON_DELIVERY: Cond = Fact::PaymentMethod.is(pay::CASH_ON_DELIVERY);
const NOTHING_PAID_ON_DELIVERY: Part = Part::given(
    "nothing-paid",
    &[ON_DELIVERY],
    words::NOTHING_PAID_ON_DELIVERY,
);
/// D-JP-25
const GUARDIAN: Part = Part::given(
    "guardian",
    &[JP, Fact::Reason.is(r::MINOR)],
    words::GUARDIAN,
)
.unless(&[Fact::GuardianConsent.yes()]);
/// Where the cause lies with the buyer, it says so much itself.
const WILL_NOT_SHIP: Part = Part::always("will-not-ship", words::WILL_NOT_SHIP).unless(&[
    A_PART,
    BUYERS_CAUSE,
    WILL_NOT_SELL,
    BY_CONSENT,
]);
const WILL_NOT_SHIP_ASK: Part = Part::given("will-not-ship", &[BY_CONSENT], words::DIFFICULT)
    .unless(&[A_PART, BUYERS_CAUSE, WILL_NOT_SELL]);
const WILL_NOT_SHIP_PART: Part = Part::given("will-not-ship", &[A_PART], words::WILL_NOT_SHIP_PART)
    .unless(&[BUYERS_CAUSE, WILL_NOT_SELL]);
/// Whoever could deliver does not say that they cannot (L-JP-019).
const WILL_NOT_SELL: Cond = Fact::Reason.is(r::WILL_NOT_SELL);
const DECLINED: Part = Part::given(
    "will-not-ship",
    &[WILL_NOT_SELL],
    words::WILL_NOT_SHIP_DECLINED,
);
/// The goods are not there to be delivered.
const NO_LONGER_THERE: Cond = Fact::Reason.is(r::OUT_OF_STOCK | r::DEFECTIVE);
const OUT_OF_STOCK: Part = Part::given(
    "true-cause",
    &[Fact::Reason.is(r::OUT_OF_STOCK)],
    words::OUT_OF_STOCK,
);
const PRICE_ERROR: Part = Part::given(
    "true-cause",
    &[Fact::Reason.is(r::PRICE_ERROR)],
    words::PRICE_ERROR,
);
const LATE: Part = Part::given(
    "true-cause",
    &[LATE_REASON, HERE, Fact::Overdue.yes()],
    words::LATE,
);
const DAMAGED: Part = Part::given(
    "true-cause",
    &[OWN, HERE, Fact::Reason.is(r::DEFECTIVE)],
    words::DAMAGED,
);
const CANNOT: Part = Part::always("verdict-first", words::CANNOT);
const CLAUSE: Part = Part::given(
    "exact-clause",
    &[
        JP,
        Fact::ReturnTerms.is(t::SHOWN_BOTH),
        Fact::TermsCover.is(terms_cover::CANCELLATIONS_AND_RETURNS),
        Fact::Reason.is(CHANGE),
    ],
    words::CLAUSE,
);
const BEING_MADE: Part = Part::given(
    "true-reason",
    &[MADE_TO_ORDER, Fact::Parcel.is(p::IN_PRODUCTION)],
    words::BEING_MADE,
);
const MADE_FOR_YOU: Part = Part::given(
    "true-reason",
    &[MADE_TO_ORDER, Fact::Parcel.is_not(p::IN_PRODUCTION)],
    words::MADE_FOR_YOU,
);
/// L-JP-048: before completion the customer may be free to end it, paying the damage.
const AGAINST_THE_LOSS: Part = Part::given(
    "against-the-loss",
    &[
        JP,
        MADE_TO_ORDER,
        Fact::Parcel.is(p::NOT_STARTED | p::IN_PRODUCTION),
        Fact::Reason.is(BUYERS_CHOICE),
    ],
    words::AGAINST_THE_LOSS,
);
const READY: Part = Part::given(
    "true-reason",
    &[Fact::Parcel.is(p::PACKED | p::LABELLED)],
    words::READY,
);
const DEFECTS_APART: Part = Part::given(
    "defects-apart",
    &[Fact::Reason.is(BUYERS_CHOICE)],
    words::DEFECTS_APART,
);
/// The same of what was never goods.
const FAULTS_APART: [Part; 2] = of_no_goods("defects-apart", words::FAULTS_APART);
const HANDED_OVER: Part = Part::given("handed-over-at", &[ON_ITS_WAY], words::HANDED_OVER);
const AS_A_RETURN: Part = Part::given("verdict-first", &[ON_ITS_WAY], words::AS_A_RETURN);
const SEND_IT: Part = Part::given("return-path", &[DELIVERED], words::SEND_IT);
const SEND_IT_ON_RECEIPT: Part =
    Part::given("return-path", &[ON_ITS_WAY], words::SEND_IT_ON_RECEIPT);
/// Under the statutory return right the buyer pays for sending back (L-JP-008).
const RETURN_AT_BUYERS_COST: Part = Part::given(
    "who-pays",
    &[
        JP,
        Fact::Reason.is(CHANGE),
        Fact::ReturnTerms.is_not(t::SHOWN_BOTH),
        Fact::StatutoryWindow.is_not(w::OVER),
    ],
    words::RETURN_AT_BUYERS_COST,
);
const CANNOT_RETURN: Part = Part::given(
    "verdict-first",
    &[
        Fact::Parcel.is_not(p::WITH_CARRIER),
        Fact::Reason.is(BUYERS_CHOICE),
    ],
    words::CANNOT_RETURN,
);
const CANNOT_REFUND: [Part; 2] = of_no_goods("verdict-first", words::CANNOT_REFUND);
const REFUND_ACCEPTED: [Part; 2] = of_no_goods("refund", words::REFUND_ACCEPTED);
const CANNOT_RETURN_THIS: Part = Part::given(
    "verdict-first",
    &[
        Fact::Parcel.is_not(p::WITH_CARRIER),
        Fact::Reason.is_not(BUYERS_CHOICE),
    ],
    words::CANNOT_RETURN_THIS,
);
const CANNOT_ON_ITS_WAY: Part =
    Part::given("verdict-first", &[ON_ITS_WAY], words::CANNOT_ON_ITS_WAY);
const RETURN_TERMS: Part = Part::given(
    "exact-clause",
    &[
        Fact::ReturnTerms.is(t::SHOWN_BOTH),
        Fact::Reason.is(BUYERS_CHOICE),
    ],
    words::RETURN_TERMS,
)
.unless(NO_GOODS);
const REFUND_TERMS: [Part; 2] = [
    Part::given(
        "exact-clause",
        &[
            Fact::ReturnTerms.is(t::SHOWN_BOTH),
            Fact::Reason.is(BUYERS_CHOICE),
            Fact::Digital.yes(),
        ],
        words::REFUND_TERMS,
    ),
    Part::given(
        "exact-clause",
        &[
            Fact::ReturnTerms.is(t::SHOWN_BOTH),
            Fact::Reason.is(BUYERS_CHOICE),
            Fact::Service.yes(),
        ],
        words::REFUND_TERMS,
    )
    .unless(&[Fact::Digital.yes()]),
];
const PERIOD_OVER: Part = Part::given(
    "receipt-date",
    &[JP, Fact::StatutoryWindow.is(w::OVER)],
    words::PERIOD_OVER,
);
const ANSWER_FOLLOWS: Part = Part::always("answer-follows", words::ANSWER_FOLLOWS);
const DEFECTIVE: Part = Part::given(
    "apology",
    &[Fact::Reason.is(r::DEFECTIVE)],
    words::FAULT_DEFECTIVE,
);
const DESCRIBED: Part = Part::given(
    "apology",
    &[Fact::Reason.is(r::NOT_AS_DESCRIBED)],
    words::FAULT_DESCRIBED,
);
const WRONG: Part = Part::given(
    "apology",
    &[Fact::Reason.is(r::WRONG_ITEM)],
    words::FAULT_WRONG,
);
const MISSING: Part = Part::given(
    "apology",
    &[Fact::Reason.is(r::MISSING_PART)],
    words::FAULT_MISSING,
);
/// Whether a date was missed is not asked here: the buyer waits either way.
const WAITING: Part = Part::given("apology", &[LATE_REASON], words::WAITING).unless(&[DELIVERED]);
const WAITED: Part = Part::given("apology", &[LATE_REASON, DELIVERED], words::WAITED);
const THANKS_UNLESS_LATE: Part = THANKS.unless(&[LATE_REASON]);
const TRACED: Part = Part::given(
    "trace",
    &[Fact::Parcel.is(p::WITH_CARRIER | p::LOST)],
    words::TRACED,
);
const HOLDING: &[Part] = &[
    THANKS,
    Part::given(
        "request-received",
        &[Fact::Channel.is(c::CANCEL_BUTTON)],
        words::RECEIVED_REQUEST,
    ),
    Part::given(
        "request-received",
        &[Fact::Channel.is(c::MESSAGE | c::RETURN_REQUEST | c::SUBSCRIPTION_PAGE)],
        words::RECEIVED_MESSAGE,
    ),
    Part::given(
        "request-received",
        &[Fact::Channel.is(c::DELIVERY_REFUSED)],
        words::SEEN_NOT_TAKEN,
    ),
    HANDED_OVER,
    ANSWER_FOLLOWS,
    CLOSING,
];
const HAS_COME_BACK: Part = Part::given(
    "parcel-back",
    &[Fact::Parcel.is(p::BACK)],
    words::HAS_COME_BACK,
);
const COMING_BACK: Part = Part::given(
    "parcel-returning",
    &[Fact::Parcel.is(p::COMING_BACK)],
    words::COMING_BACK,
);
/// Nothing was paid for what has not been handed over.
const ON_DELIVERY_NOT_YET: &[Cond] = &[ON_DELIVERY, Fact::Parcel.is_not(p::DELIVERED)];
const NOT_ARRIVED: &[Part] = &[
    // What the carrier's record says is another matter.
    Part::given(
        "apology",
        &[Fact::Reason.is(r::NOT_RECEIVED)],
        words::SAID_NOT_RECEIVED,
    ),
    Part::always("apology", words::NOT_ARRIVED).unless(&[Fact::Reason.is(r::NOT_RECEIVED)]),
    // D24: before anything is sent or paid again
    Part::given("look-again", &[DELIVERED], words::LOOK_AGAIN),
    TRACED,
    HAS_COME_BACK,
    COMING_BACK,
    Part::always("choice", words::RESEND_OR_REFUND).unless(&[
        Fact::StockAvailable.no(),
        A_PART,
        ON_DELIVERY,
    ]),
    Part::given("choice", &[ON_DELIVERY, DELIVERED], words::RESEND_OR_REFUND)
        .unless(&[Fact::StockAvailable.no(), A_PART]),
    Part::given("choice", ON_DELIVERY_NOT_YET, words::RESEND_OR_UNDO)
        .unless(&[Fact::StockAvailable.no(), A_PART]),
    Part::given("choice", &[A_PART], words::RESEND_OR_REFUND_PART).unless(SOLD_OUT),
    Part::given("refund", SOLD_OUT, words::NO_STOCK).unless(&[A_PART, ON_DELIVERY]),
    Part::given(
        "refund",
        &[Fact::StockAvailable.no(), ON_DELIVERY, DELIVERED],
        words::NO_STOCK,
    )
    .unless(&[A_PART]),
    Part::given(
        "refund",
        &[
            Fact::StockAvailable.no(),
            ON_DELIVERY,
            Fact::Parcel.is_not(p::DELIVERED),
        ],
        words::NO_STOCK_UNDO,
    )
    .unless(&[A_PART]),
    Part::given(
        "refund",
        &[Fact::StockAvailable.no(), A_PART],
        words::NO_STOCK_PART,
    ),
    CLOSING,
];

const SUBSCRIPTION_LATE: &[Part] = &[
    THANKS,
    Part::always("stopped", words::SUBSCRIPTION_STOPPED),
    Part::always("next-delivery", words::NEXT_DELIVERY),
    CLOSING,
];

const fn holding(when: &'static [Cond]) -> Letter {
    Letter {
        id: "holding",
        when,
        subject: words::SUBJECT_ABOUT,
        parts: HOLDING,
    }
}

/// Every letter. The first whose conditions hold is the one to send.
pub(super) const LETTERS: &[Letter] = &[
    Letter {
        id: "mall-claim",
        when: &[CLAIMED, Fact::Answer.is_not(a::NOT_A_CANCELLATION)],
        subject: words::SUBJECT_CLAIM,
        parts: &[
            Part::always("claim", words::CLAIM),
            Part::always("claim-once", words::CLAIM_ONCE),
            CLOSING,
        ],
    },
    Letter {
        id: "mall-refused-parcel",
        when: &[
            Fact::Channel.is(c::DELIVERY_REFUSED),
            Fact::Parcel.is_not(BEFORE_DISPATCH | p::LOST),
        ],
        subject: words::SUBJECT_NOT_TAKEN,
        parts: &[
            THANKS.unless(&[IS_FAULTY]),
            DEFECTIVE,
            DESCRIBED,
            WRONG,
            MISSING,
            Part::given("request-received", &[IS_FAULTY], words::SEEN_NOT_TAKEN),
            Part::always("refused-is-no-cancellation", words::NOT_TAKEN).unless(&[IS_FAULTY]),
            HAS_COME_BACK,
            COMING_BACK,
            Part::always("wish-to-cancel", words::WISH_TO_CANCEL)
                .unless(&[THEN_REMEDY, Fact::Parcel.is(RETURNING)]),
            // D-JP-28
            Part::given(
                "again-or-undo",
                &[Fact::Parcel.is(RETURNING)],
                words::AGAIN_OR_UNDO,
            )
            .unless(&[THEN_REMEDY]),
            // What is late or missing is not repaired.
            Part::given(
                "wish-to-cancel",
                &[THEN_REMEDY, NOT_FAULTY, ON_ITS_WAY],
                words::WISH_TO_CANCEL,
            ),
            Part::given(
                "again-or-undo",
                &[THEN_REMEDY, NOT_FAULTY, Fact::Parcel.is(RETURNING)],
                words::AGAIN_OR_UNDO,
            ),
            Part::given("remedy", &[THEN_REMEDY, IS_FAULTY], words::REFUSED_REMEDY),
            Part::given(
                "take-by",
                &[THEN_REFUSE, Fact::OnCondition.no(), JP, ON_ITS_WAY],
                words::TAKE_OR_CANCEL,
            ),
            CLOSING,
        ],
    },
    // L-JP-046: nobody has withdrawn
    Letter {
        id: "mall-not-taken",
        when: &[
            Fact::Answer.is(a::UNSETTLED),
            Fact::Parcel.is(RETURNING),
            Fact::Channel.is(c::SELLER | c::MESSAGE),
            Fact::Reason.is_not(SELLERS),
        ],
        subject: words::SUBJECT_NOT_TAKEN,
        parts: &[
            THANKS,
            Part::given(
                "request-received",
                &[Fact::Channel.is(c::MESSAGE)],
                words::RECEIVED_MESSAGE,
            ),
            Part::given(
                "could-not-be-delivered",
                &[Fact::Reason.is(r::BUYER_UNREACHABLE | r::WRONG_ADDRESS)],
                words::UNDELIVERED,
            ),
            HAS_COME_BACK,
            COMING_BACK,
            Part::always("refused-is-no-cancellation", words::NO_CANCELLATION),
            Part::always("again-or-undo", words::AGAIN_OR_UNDO),
            CLOSING,
        ],
    },
    // L-JP-043: the refund waits for what was sent
    Letter {
        id: "mall-not-the-goods",
        when: &[
            Fact::Parcel.is(p::BACK),
            Fact::Answer.is(a::WAIT_FOR_ITEM),
            Fact::ReturnedCondition.is(NOT_THE_GOODS),
        ],
        subject: words::SUBJECT_RETURN,
        parts: &[
            THANKS,
            Part::always("what-came", words::CAME_WITHOUT_THE_GOODS),
            Part::given("send-them", &[REFUND_OWED], words::SEND_THE_GOODS),
            Part::always("what-happened", words::WHAT_HAPPENED),
            CLOSING,
        ],
    },
    Letter {
        id: "mall-refunded",
        when: &[
            Fact::RefundAlreadyMade.yes(),
            Fact::Overall
                .is(a::MUST_ACCEPT | a::ACCEPT_ADVISED | a::MUST_REMEDY | a::SELLER_CANCELS),
        ],
        subject: words::SUBJECT_ABOUT,
        parts: &[THANKS, Part::always("refunded", words::REFUNDED), CLOSING],
    },
    holding(&[OPEN]),
    holding(&[REFUSED_OVERALL, CONDITIONAL]),
    Letter {
        id: "mall-cancel-yourself",
        when: &[Fact::Answer.is(a::REDIRECT), HERE],
        subject: words::SUBJECT_CANCEL_REQUEST,
        parts: &[
            THANKS,
            Part::always("yourself", words::YOURSELF),
            Part::always("yourself-else", words::YOURSELF_ELSE),
            CLOSING,
        ],
    },
    Letter {
        id: "mall-ask-agreement",
        when: &[SELLER_CANCELS, Fact::AnswerThen.is(a::MUST_REMEDY)],
        subject: words::SUBJECT_ASK_AGREEMENT,
        parts: &[
            SORRY_IF_OURS,
            THANKS_IF_NOT,
            OUT_OF_STOCK,
            PRICE_ERROR,
            DAMAGED,
            Part::given("will-not-ship", &[NO_LONGER_THERE], words::DIFFICULT),
            Part::always("wish", words::WOULD_LIKE_TO_CANCEL).unless(&[NO_LONGER_THERE]),
            Part::always("agreement", words::ASK_AGREEMENT).unless(&[UNPAID, ON_DELIVERY]),
            Part::given("agreement", &[UNPAID], words::ASK_AGREEMENT_UNPAID).unless(&[ON_DELIVERY]),
            Part::given("agreement", &[ON_DELIVERY], words::ASK_AGREEMENT_UNPAID),
            CLOSING,
        ],
    },
    Letter {
        id: "mall-will-not-ship-unpaid",
        when: &[SELLER_CANCELS, UNPAID, Fact::Reason.is(SELLERS)],
        subject: words::SUBJECT_CANNOT_DELIVER,
        parts: &[
            SORRY_IF_OURS,
            THANKS_IF_NOT,
            OUT_OF_STOCK,
            PRICE_ERROR,
            DAMAGED,
            WILL_NOT_SHIP,
            WILL_NOT_SHIP_ASK,
            WILL_NOT_SHIP_PART,
            DECLINED,
            CONSENT,
            NOTHING_PAID,
            NOTHING_PAID_ON_DELIVERY,
            CLOSING,
        ],
    },
    Letter {
        id: "mall-cancel-unpaid",
        when: &[SELLER_CANCELS, UNPAID],
        subject: words::SUBJECT_ABOUT,
        parts: &[
            THANKS,
            NO_WORD,
            NO_WORD_ASK,
            ADDRESS,
            ADDRESS_ASK,
            Part::always("not-paid", words::CANCELLED_UNPAID).unless(&[
                Fact::Reason.is(r::BUYER_UNREACHABLE | r::WRONG_ADDRESS),
                BY_CONSENT,
            ]),
            Part::given("not-paid", &[BY_CONSENT], words::UNPAID_ASK)
                .unless(&[Fact::Reason.is(r::BUYER_UNREACHABLE | r::WRONG_ADDRESS)]),
            CONSENT,
            NOTHING_PAID,
            NOTHING_PAID_ON_DELIVERY,
            CLOSING,
        ],
    },
    Letter {
        id: "mall-will-not-ship",
        when: &[SELLER_CANCELS],
        subject: words::SUBJECT_CANNOT_DELIVER,
        parts: &[
            SORRY_IF_OURS,
            THANKS_IF_NOT,
            OUT_OF_STOCK,
            PRICE_ERROR,
            DAMAGED,
            NO_WORD,
            ADDRESS,
            WILL_NOT_SHIP,
            WILL_NOT_SHIP_ASK,
            WILL_NOT_SHIP_PART,
            DECLINED,
            CONSENT,
            REFUND,
            REFUND_PART,
            NOTHING_PAID_ON_DELIVERY,
            CLOSING,
        ],
    },
    // L-JP-030: after dispatch it takes the buyer's consent
    Letter {
        id: "mall-ask-agreement-sent",
        when: &[
            OWN,
            Fact::Reason.is(BY_WISH_AFTER_DISPATCH),
            Fact::Parcel.is(p::WITH_CARRIER | p::DELIVERED),
        ],
        subject: words::SUBJECT_ABOUT,
        parts: &[
            SORRY,
            OUT_OF_STOCK,
            PRICE_ERROR,
            Part::always("undo-it", words::UNDO_WHAT_WAS_SENT),
            Part::always("agreement", words::ASK_AGREEMENT_SENT),
            CLOSING,
        ],
    },
    // Nobody asked: there is nothing to accept, to refuse or to be sorry for.
    holding(&[OWN, Fact::Answer.is(REPLIES)]),
    holding(&[OWN, Fact::AnswerThen.is(REPLIES)]),
    holding(&[OWN, Fact::Reason.is(SAID_BY_THE_BUYER)]),
    // D-JP-15
    Letter {
        id: "mall-accept-duplicate",
        when: &[ACCEPT, HERE, DUPLICATE],
        subject: words::SUBJECT_CANCEL_REQUEST,
        parts: &[
            THANKS,
            Part::always("which-to-keep", words::WHICH_TO_KEEP),
            CONSENT,
            Part::always("refund", words::REFUND_DUPLICATE).unless(&[UNPAID, ON_DELIVERY]),
            CLOSING,
        ],
    },
    Letter {
        id: "mall-accept-unpaid",
        when: &[ACCEPT, HERE, UNPAID],
        subject: words::SUBJECT_ACCEPTED,
        parts: &[
            THANKS,
            ACCEPTED,
            GUARDIAN,
            REST_FOLLOWS,
            NOTHING_PAID,
            NOTHING_PAID_ON_DELIVERY,
            CLOSING,
        ],
    },
    Letter {
        id: "mall-accept-sellers-reason",
        when: &[ACCEPT, HERE, Fact::Reason.is(SELLERS)],
        subject: words::SUBJECT_ACCEPTED,
        parts: &[
            SORRY,
            OUT_OF_STOCK,
            PRICE_ERROR,
            LATE,
            ACCEPTED,
            CONSENT,
            REST_FOLLOWS,
            REFUND,
            REFUND_PART,
            NOTHING_PAID_ON_DELIVERY,
            CLOSING,
        ],
    },
    Letter {
        id: "mall-accept",
        when: &[ACCEPT, HERE],
        subject: words::SUBJECT_ACCEPTED,
        parts: &[
            THANKS,
            ACCEPTED,
            GUARDIAN,
            CONSENT,
            REST_FOLLOWS,
            REFUND,
            REFUND_PART,
            NOTHING_PAID_ON_DELIVERY,
            Part::always("nothing-to-send", words::NOTHING_TO_SEND).unless(NO_GOODS),
            CLOSING,
        ],
    },
    Letter {
        id: "mall-accept-open",
        when: &[ACCEPT],
        subject: words::SUBJECT_ABOUT,
        parts: &[
            THANKS,
            Part::always("accepted", words::REQUEST_ACCEPTED),
            CLOSING,
        ],
    },
    // A minimum term that was shown still runs.
    Letter {
        id: "mall-refuse-minimum-term",
        when: &[
            Fact::Subscription.yes(),
            Fact::MinimumTerm.is(minimum_term::SHOWN),
            Fact::Reason.is(BUYERS_CHOICE),
            HERE,
            REFUSED,
        ],
        subject: words::SUBJECT_CANCEL_REQUEST,
        parts: &[THANKS, CANNOT, DEFECTS_APART, CLOSING],
    },
    Letter {
        id: "mall-subscription-late",
        when: &[
            Fact::Subscription.yes(),
            Fact::StopNotice.is(stop_notice::TOO_LATE),
            Fact::Reason.is(BUYERS_CHOICE),
            HERE,
            REFUSED,
        ],
        subject: words::SUBJECT_SUBSCRIPTION,
        parts: SUBSCRIPTION_LATE,
    },
    Letter {
        id: "mall-subscription-late",
        when: &[
            Fact::Subscription.yes(),
            Fact::StopNotice.is(stop_notice::TOO_LATE),
            Fact::Channel.is(c::SUBSCRIPTION_PAGE),
            REFUSED,
        ],
        subject: words::SUBJECT_SUBSCRIPTION,
        parts: SUBSCRIPTION_LATE,
    },
    Letter {
        id: "mall-refuse-late",
        when: &[REFUSED, HERE, LATE_REASON],
        subject: words::SUBJECT_SHIP_DATE,
        parts: &[
            THANKS,
            Part::always("ship-date", words::SHIP_DATE).unless(&[Fact::Overdue.yes()]),
            CANNOT,
            CLOSING,
        ],
    },
    Letter {
        id: "mall-refuse",
        when: &[REFUSED, HERE],
        subject: words::SUBJECT_CANCEL_REQUEST,
        parts: &[
            THANKS,
            CANNOT,
            CLAUSE,
            BEING_MADE,
            MADE_FOR_YOU,
            AGAINST_THE_LOSS,
            READY,
            BOUGHT_AS_A_BUSINESS,
            PRIVATE_SALE,
            DEFECTS_APART.unless(NO_GOODS),
            FAULTS_APART[0],
            FAULTS_APART[1],
            CLOSING,
        ],
    },
    Letter {
        id: "mall-not-arrived",
        when: &[Fact::Parcel.is(p::LOST), OWED],
        subject: words::SUBJECT_NOT_ARRIVED,
        parts: NOT_ARRIVED,
    },
    Letter {
        id: "mall-not-arrived",
        when: &[Fact::Reason.is(r::NOT_RECEIVED), OWED],
        subject: words::SUBJECT_NOT_ARRIVED,
        parts: NOT_ARRIVED,
    },
    // Nothing has been sent that could be repaired or replaced.
    Letter {
        id: "mall-fault-unsent",
        when: &[IS_FAULTY, HERE, TO_REMEDY, OWED],
        subject: words::SUBJECT_GOODS,
        parts: &[
            DEFECTIVE,
            DESCRIBED,
            WRONG,
            MISSING,
            Part::always("answer-follows", words::FAULT_UNSENT),
            CLOSING,
        ],
    },
    Letter {
        id: "mall-fault",
        when: &[IS_FAULTY, TO_REMEDY, OWED],
        subject: words::SUBJECT_GOODS,
        parts: &[
            DEFECTIVE,
            DESCRIBED,
            WRONG,
            MISSING,
            Part::given("ask-once", &[DELIVERED], words::PHOTOGRAPHS),
            Part::always("remedy", words::FAULT_AFTER_CHECK),
            CLOSING,
        ],
    },
    Letter {
        id: "mall-late",
        when: &[
            LATE_REASON,
            Fact::Answer.is(a::MUST_REMEDY | a::NOT_A_CANCELLATION),
            Fact::AnswerThen.is_not(a::MUST_ACCEPT),
            OWED,
        ],
        subject: words::SUBJECT_LATE,
        parts: &[
            WAITING,
            WAITED,
            // D-JP-18
            Part::given("new-date", &[HERE], words::NEW_DATE),
            Part::given("right-to-cancel", &[HERE], words::RIGHT_TO_CANCEL)
                .unless(&[UNPAID, ON_DELIVERY]),
            Part::given(
                "right-to-cancel",
                &[HERE, UNPAID],
                words::RIGHT_TO_CANCEL_UNPAID,
            )
            .unless(&[ON_DELIVERY]),
            Part::given(
                "right-to-cancel",
                &[HERE, ON_DELIVERY],
                words::RIGHT_TO_CANCEL_UNPAID,
            ),
            HANDED_OVER,
            TRACED,
            ANSWER_FOLLOWS.unless(&[HERE, ON_ITS_WAY]),
            CLOSING,
        ],
    },
    Letter {
        id: "mall-return-unpaid",
        when: &[THEN_ACCEPT, UNPAID],
        subject: words::SUBJECT_RETURN,
        parts: &[
            THANKS,
            AS_A_RETURN,
            SEND_IT,
            SEND_IT_ON_RECEIPT,
            RETURN_AT_BUYERS_COST,
            NOTHING_PAID,
            CLOSING,
        ],
    },
    Letter {
        id: "mall-return-waiting",
        when: &[THEN_ACCEPT, Fact::Parcel.is(RETURNING)],
        subject: words::SUBJECT_RETURN,
        parts: &[
            THANKS_UNLESS_LATE,
            WAITING,
            Part::given(
                "waiting",
                &[Fact::Parcel.is(p::COMING_BACK)],
                words::RETURN_WAITING,
            ),
            Part::given("returned", &[Fact::Parcel.is(p::BACK)], words::RETURNED),
            Part::given(
                "refund",
                &[Fact::Parcel.is(p::BACK), AS_SENT],
                words::REFUND,
            ),
            Part::given(
                "refund",
                &[Fact::Parcel.is(p::BACK)],
                words::AFTER_CHECK_REFUND,
            )
            .unless(&[AS_SENT]),
            CLOSING,
        ],
    },
    Letter {
        id: "mall-return",
        when: &[THEN_ACCEPT],
        subject: words::SUBJECT_RETURN,
        parts: &[
            THANKS_UNLESS_LATE,
            WAITING,
            WAITED,
            AS_A_RETURN,
            SEND_IT.unless(NO_GOODS),
            SEND_IT_ON_RECEIPT,
            GUARDIAN,
            RETURN_AT_BUYERS_COST.unless(NO_GOODS),
            Part::always("refund-on-return", words::REFUND_ON_RETURN).unless(NO_GOODS),
            REFUND_ACCEPTED[0],
            REFUND_ACCEPTED[1],
            CLOSING,
        ],
    },
    Letter {
        id: "mall-refuse-on-its-way",
        when: &[
            REFUSED,
            THEN_REFUSE,
            ON_ITS_WAY,
            Fact::Reason.is(BUYERS_CHOICE),
        ],
        subject: words::SUBJECT_CANCEL_REQUEST,
        parts: &[
            THANKS,
            CANNOT_ON_ITS_WAY,
            RETURN_TERMS,
            BOUGHT_AS_A_BUSINESS,
            PRIVATE_SALE,
            DEFECTS_APART,
            CLOSING,
        ],
    },
    Letter {
        id: "mall-return-refused",
        when: &[
            THEN_REFUSE,
            Fact::Answer.is_not(a::WAIT_FOR_ITEM),
            Fact::Reason.is_not(r::NOT_RECEIVED),
        ],
        subject: words::SUBJECT_RETURN_REQUEST,
        parts: &[
            THANKS,
            CANNOT_REFUND[0],
            CANNOT_REFUND[1],
            CANNOT_RETURN.unless(NO_GOODS),
            CANNOT_RETURN_THIS.unless(NO_GOODS),
            CANNOT_ON_ITS_WAY,
            RETURN_TERMS,
            REFUND_TERMS[0],
            REFUND_TERMS[1],
            PERIOD_OVER.unless(&[AS_A_BUSINESS, PRIVATELY]),
            BOUGHT_AS_A_BUSINESS,
            PRIVATE_SALE,
            DEFECTS_APART.unless(NO_GOODS),
            FAULTS_APART[0],
            FAULTS_APART[1],
            CLOSING,
        ],
    },
    Letter {
        id: "mall-automatic",
        when: &[Fact::Answer.is(a::AUTOMATIC)],
        subject: words::SUBJECT_ABOUT,
        parts: &[
            THANKS.unless(&[SHIP_DATE_PASSED]),
            Part::given("apology", &[SHIP_DATE_PASSED], words::SORRY),
            Part::always("automatic", words::AUTOMATIC),
            Part::given("nothing-paid", &[UNPAID], words::NOTHING_PAID),
            CLOSING,
        ],
    },
    // Whatever the answer, the buyer hears that the message has come.
    holding(&[]),
];
