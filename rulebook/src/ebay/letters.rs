//! Letters to buyers on eBay, through its messages: what is decided, why, and where it goes on.
//!
//! eBay itself pays refunds back and takes requests, so the letters name its own functions. What is written is the
//! answer on the whole: a withdrawal that binds is never met with a refusal.

use super::{BUYERS, FAULTY, HERE, UNPAID};
use crate::common::letters::{
    BEING_MADE, FILED, IN_STOCK, LONG_AGO, NO_GOODS, NO_WITHDRAWAL, PERIOD_OVER, REFUSABLE, SHOWN,
    accepted, of_no_goods, withdrawn,
};
use crate::words::{ebay, ebay_letters as words};
use kotowari::fact::{
    BEFORE_DISPATCH, Cond, Fact, answer as a, answer_time, channel as c, claim_state as cs,
    grace_period, order_status as s, parcel as p, reason as r, regime, returned_condition as rc,
};
use kotowari::message::{Letter, Part};
use kotowari::text::Text;

/// What a letter must never do.
pub(super) const NEVER: &[(&str, Text)] = &[
    ("false-dispatch", ebay::NEVER_FALSE_DISPATCH),
    ("untrue-reason", ebay::NEVER_UNTRUE_REASON),
    ("shift-reason", ebay::NEVER_SHIFT_REASON),
    ("off-ebay", ebay::NEVER_OFF_EBAY),
    ("refuse-at-door", ebay::NEVER_REFUSE_AT_DOOR),
    ("no-returns", ebay::NEVER_NO_RETURNS),
    ("bargain", ebay::NEVER_BARGAIN),
    ("refund-days", ebay::NEVER_REFUND_DAYS),
];

const ACCEPT: Cond = Fact::Answer.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED);
const REFUSE: Cond = Fact::Answer.is(a::MAY_REFUSE);
const SELLER_CANCELS: Cond = Fact::Answer.is(a::SELLER_CANCELS);
const THEN_ACCEPT: Cond = Fact::AnswerThen.is(a::MUST_ACCEPT);
const THEN_REFUSE: Cond = Fact::AnswerThen.is(a::MAY_REFUSE);
const OPEN: Cond = Fact::Overall.is(a::NEED_FACTS | a::UNSETTLED);
const REFUSED_OVERALL: Cond = Fact::Overall.is(a::MAY_REFUSE);
const CONDITIONAL: Cond = Fact::OnCondition.yes();
const CASE: Cond = Fact::Channel.is(c::CLAIM);
const EUROPE: Cond = Fact::Regime.is(regime::EU | regime::UK);
const ON_ITS_WAY: Cond = Fact::Parcel.is(p::WITH_CARRIER);
const DELIVERED: Cond = Fact::Parcel.is(p::DELIVERED);
const BUYERS_REASON: Cond = Fact::Reason.is(BUYERS);

const THANKS: Part = Part::always("thanks", words::THANKS);
const SORRY: Part = Part::always("apology", words::SORRY);
const CLOSING: Part = Part::always("closing", words::CLOSING);
const REFUNDED: Cond = Fact::RefundAlreadyMade.yes();
const REFUND_BY_EBAY: Part = Part::always("refund", words::REFUND_BY_EBAY).unless(&[REFUNDED]);
const REFUND_MADE: Part = Part::given("refund", &[REFUNDED], words::REFUND_MADE);
const OUT_OF_STOCK: Part = Part::given(
    "true-cause",
    &[Fact::Reason.is(r::OUT_OF_STOCK)],
    words::OUT_OF_STOCK,
)
.unless(IN_STOCK);
const PRICE_ERROR: Part = Part::given(
    "true-cause",
    &[Fact::Reason.is(r::PRICE_ERROR)],
    words::PRICE_ERROR,
);
const DAMAGED: Part = Part::given("true-cause", &[Fact::Reason.is(FAULTY)], words::DAMAGED);
const WITHDRAWN: [Part; 3] = withdrawn(words::WITHDRAWN);
const ACCEPTED: [Part; 3] = accepted(
    words::LETTER_ACCEPT_ACCEPTED,
    words::LETTER_ACCEPT_CANCELLED,
);
const MADE_TO_ORDER: Part = Part::given(
    "true-reason",
    &[Fact::MadeToOrder.yes()],
    words::MADE_TO_ORDER,
);
const RETURN_POLICY: Part = Part::given(
    "exact-clause",
    &[SHOWN, BUYERS_REASON],
    words::RETURN_POLICY,
)
.unless(&[
    Fact::MadeToOrder.yes(),
    Fact::Digital.yes(),
    Fact::Service.yes(),
    ON_ITS_WAY,
]);
const PERIOD_PASSED: Part =
    Part::given("receipt-date", &[EUROPE, PERIOD_OVER], words::PERIOD_PASSED)
        .unless(&NO_WITHDRAWAL);
const IMPORT_CHARGES: Part = Part::given(
    "import-charges",
    &[Fact::Reason.is(r::IMPORT_CHARGES)],
    words::LETTER_REFUSED_DUTY,
);
const TRACKING: Part = Part::given("handed-over-at", &[ON_ITS_WAY], words::TRACKING);
const OPEN_RETURN: Part =
    Part::given("return-path", &[DELIVERED], words::OPEN_RETURN).unless(&[FILED]);
const RETURN_FILED: Part = Part::given(
    "return-path",
    &[Fact::Parcel.is(p::WITH_CARRIER | p::DELIVERED), FILED],
    words::RETURN_FILED,
);
const OPEN_RETURN_LATER: Part =
    Part::given("return-path", &[ON_ITS_WAY], words::OPEN_RETURN_LATER).unless(&[FILED]);
const POSTAGE_TOLD: Part = Part::given(
    "who-pays",
    &[
        EUROPE,
        Fact::ReturnCostTold.yes(),
        Fact::Parcel.is(p::WITH_CARRIER | p::DELIVERED),
    ],
    words::POSTAGE_TOLD,
);
const POSTAGE_NOT_TOLD: Part = Part::given(
    "who-pays",
    &[
        EUROPE,
        Fact::ReturnCostTold.no(),
        Fact::Parcel.is(p::WITH_CARRIER | p::DELIVERED),
    ],
    words::POSTAGE_NOT_TOLD,
);
const AFTER_RETURN: Part = Part::given(
    "refund-on-return",
    &[Fact::Parcel.is_not(p::BACK)],
    words::AFTER_RETURN,
)
.unless(&[REFUNDED]);
const TIME_OVER: Cond = Fact::AnswerTime.is(answer_time::OVER);
const DEFECTS_APART: Part = Part::given("defects-apart", &[BUYERS_REASON], words::DEFECTS_APART);
const NO_REFUND: [Part; 2] = of_no_goods("verdict-first", words::LETTER_NO_GOODS_DECLINED);
const NOT_SELLER: Cond = Fact::Channel.is_not(c::SELLER);
const SENT: Cond = Fact::Parcel.is_not(BEFORE_DISPATCH);
const FAULT: Cond = Fact::Reason.is(FAULTY);
const OWED: Cond = Fact::Overall.is(a::MUST_REMEDY | a::MUST_ACCEPT | a::WAIT_FOR_ITEM);
const FAULT_NO_GOODS: &[Part] = &[
    SORRY,
    Part::always("remedy", words::LETTER_NO_GOODS_FAULT).unless(&[REFUNDED]),
    Part::always("ask-once", words::LETTER_NO_GOODS_ASK).unless(&[REFUNDED]),
    REFUND_MADE,
    CLOSING,
];
const fn fault_without_goods(when: &'static [Cond]) -> Letter {
    Letter {
        id: "ebay-fault-no-goods",
        when,
        subject: words::HELD,
        parts: FAULT_NO_GOODS,
    }
}
const REFUND_NO_GOODS: &[Part] = &[
    THANKS,
    WITHDRAWN[0],
    WITHDRAWN[1],
    WITHDRAWN[2],
    REFUND_BY_EBAY,
    REFUND_MADE,
    CLOSING,
];
const fn refund_without_goods(when: &'static [Cond]) -> Letter {
    Letter {
        id: "ebay-refund-no-goods",
        when,
        subject: words::HELD,
        parts: REFUND_NO_GOODS,
    }
}
const HOLDING: &[Part] = &[
    Part::given(
        "request-received",
        &[Fact::Channel.is(c::CANCEL_BUTTON)],
        words::RECEIVED_CANCELLATION,
    ),
    Part::given(
        "request-received",
        &[Fact::Channel.is(c::RETURN_REQUEST)],
        words::RECEIVED_RETURN,
    ),
    Part::given(
        "request-received",
        &[Fact::Channel.is(c::MESSAGE)],
        words::RECEIVED_MESSAGE,
    ),
    Part::given("request-received", &[CASE], words::RECEIVED_CASE),
    TRACKING,
    Part::always("answer-follows", words::ANSWER_FOLLOWS),
    CLOSING,
];

const ENDED: &[Part] = &[
    SORRY,
    Part::always("accepted", words::LETTER_ENDED_ENDED),
    REFUND_BY_EBAY,
    Part::always("refund-at-once", words::LETTER_ENDED_REFUND),
    CLOSING,
];
const fn ended(when: &'static [Cond]) -> Letter {
    Letter {
        id: "ebay-ended",
        when,
        subject: words::LETTER_ACCEPT_SUBJECT,
        parts: ENDED,
    }
}

const NO_CONDITION: Cond = Fact::OnCondition.no();
const DECLINED: &[Part] = &[
    Part::given(
        "verdict-first",
        &[ON_ITS_WAY],
        words::LETTER_RETURN_DECLINED_ON_ITS_WAY,
    )
    .unless(NO_GOODS),
    Part::given(
        "verdict-first",
        &[Fact::Parcel.is_not(p::WITH_CARRIER)],
        words::LETTER_RETURN_DECLINED_BODY,
    )
    .unless(NO_GOODS),
    NO_REFUND[0],
    NO_REFUND[1],
    IMPORT_CHARGES,
    MADE_TO_ORDER,
    RETURN_POLICY,
    PERIOD_PASSED,
    TRACKING,
    DEFECTS_APART,
    CLOSING,
];
const fn declined(when: &'static [Cond], subject: Text) -> Letter {
    Letter {
        id: "ebay-return-declined",
        when,
        subject,
        parts: DECLINED,
    }
}

/// Marked as dispatched, and still with the seller.
const MARKED: [Cond; 2] = [HERE, Fact::OrderStatus.is(s::SHIP_CONFIRMED)];
const NOT_SENT_YET: Part = Part::given("not-sent-yet", &MARKED, words::LETTER_NOT_SENT_YET);

/// Every letter. The first whose conditions hold is the one to send.
pub(super) const LETTERS: &[Letter] = &[
    Letter {
        id: "ebay-dispute-closed",
        when: &[
            Fact::Channel.is(c::CHARGEBACK),
            Fact::ClaimState.is(cs::GRANTED | cs::DENIED | cs::CLOSED),
        ],
        subject: words::LETTER_DISPUTE_SUBJECT,
        parts: &[
            Part::always("dispute", words::LETTER_DISPUTE_CLOSED),
            CLOSING,
        ],
    },
    Letter {
        id: "ebay-dispute",
        when: &[Fact::Channel.is(c::CHARGEBACK)],
        subject: words::LETTER_DISPUTE_SUBJECT,
        parts: &[Part::always("dispute", words::LETTER_DISPUTE_BODY), CLOSING],
    },
    Letter {
        id: "ebay-case-refund",
        when: &[CASE, Fact::Answer.is(a::MUST_REMEDY | a::MUST_ACCEPT)],
        subject: words::LETTER_CASE_SUBJECT,
        parts: &[
            SORRY,
            Part::given(
                "choice",
                &[Fact::Reason.is(FAULTY), Fact::Parcel.is_not(p::BACK)],
                words::LETTER_CASE_FAULT,
            )
            .unless(NO_GOODS),
            Part::given(
                "remedy",
                &[Fact::Reason.is(FAULTY), Fact::Digital.yes()],
                words::LETTER_NO_GOODS_FAULT,
            ),
            Part::given(
                "remedy",
                &[Fact::Reason.is(FAULTY), Fact::Service.yes()],
                words::LETTER_NO_GOODS_FAULT,
            )
            .unless(&[Fact::Digital.yes()]),
            Part::given(
                "choice",
                &[Fact::Reason.is_not(FAULTY)],
                words::LETTER_CASE_MISSING,
            )
            .unless(&[Fact::Parcel.is(p::BACK)]),
            Part::given(
                "refund",
                &[Fact::Reason.is_not(FAULTY), Fact::Parcel.is(p::BACK)],
                words::LETTER_CASE_BACK,
            )
            .unless(&[REFUNDED]),
            Part::given(
                "refund",
                &[FAULT, Fact::Parcel.is(p::BACK)],
                words::REFUND_RETURNED,
            )
            .unless(&[REFUNDED]),
            Part::given(
                "returned",
                &[Fact::Parcel.is(p::BACK), REFUNDED],
                words::LETTER_DEDUCTION_BACK,
            ),
            REFUND_MADE,
            CLOSING,
        ],
    },
    Letter {
        id: "ebay-case-answer",
        when: &[CASE, Fact::Answer.is(a::CONTEST)],
        subject: words::LETTER_CASE_SUBJECT,
        parts: &[
            Part::always("answered", words::LETTER_CASE_ANSWERED),
            CLOSING,
        ],
    },
    Letter {
        id: "ebay-case-not-taken",
        when: &[
            CASE,
            Fact::Answer.is(a::WAIT_FOR_ITEM),
            Fact::Reason.is_not(FAULTY),
        ],
        subject: words::LETTER_CASE_SUBJECT,
        parts: &[
            Part::always("answered", words::LETTER_CASE_ANSWERED),
            IMPORT_CHARGES,
            Part::always("refund-on-return", words::LETTER_REFUSED_WHEN_BACK),
            CLOSING,
        ],
    },
    Letter {
        id: "ebay-case-closed",
        when: &[CASE, Fact::Answer.is(a::MARKETPLACE_DECIDES)],
        subject: words::LETTER_CASE_SUBJECT,
        parts: &[Part::always("closed", words::LETTER_CASE_CLOSED), CLOSING],
    },
    Letter {
        id: "ebay-refused-parcel",
        when: &[
            Fact::Channel.is(c::DELIVERY_REFUSED),
            Fact::Parcel.is_not(BEFORE_DISPATCH | p::LOST),
        ],
        subject: words::LETTER_REFUSED_SUBJECT,
        parts: &[
            Part::given(
                "not-taken",
                &[Fact::Parcel.is_not(p::BACK)],
                words::LETTER_REFUSED_NOT_TAKEN,
            ),
            Part::given(
                "returned",
                &[Fact::Parcel.is(p::BACK)],
                words::LETTER_REFUSED_BACK,
            ),
            IMPORT_CHARGES,
            Part::given(
                "refund-on-return",
                &[
                    Fact::Overall.is(a::REFUND_WITH_DEDUCTION | a::WAIT_FOR_ITEM),
                    Fact::Parcel.is_not(p::BACK),
                ],
                words::LETTER_REFUSED_WHEN_BACK,
            ),
            CLOSING,
        ],
    },
    Letter {
        id: "holding",
        when: &[OPEN],
        subject: words::HELD,
        parts: HOLDING,
    },
    Letter {
        id: "holding",
        when: &[REFUSED_OVERALL, CONDITIONAL],
        subject: words::HELD,
        parts: HOLDING,
    },
    Letter {
        id: "ebay-seller-unpaid",
        when: &[SELLER_CANCELS, UNPAID],
        subject: words::LETTER_SELLER_SUBJECT,
        parts: &[Part::always("unpaid", words::LETTER_SELLER_UNPAID), CLOSING],
    },
    Letter {
        id: "ebay-seller-address",
        when: &[SELLER_CANCELS, Fact::Reason.is(r::WRONG_ADDRESS)],
        subject: words::LETTER_SELLER_SUBJECT,
        parts: &[
            Part::always("address", words::LETTER_SELLER_ADDRESS),
            REFUND_BY_EBAY,
            REFUND_MADE,
            CLOSING,
        ],
    },
    Letter {
        id: "ebay-seller-as-asked",
        when: &[SELLER_CANCELS, BUYERS_REASON],
        subject: words::LETTER_SELLER_SUBJECT,
        parts: &[
            Part::always("as-asked", words::LETTER_SELLER_AS_ASKED),
            REFUND_BY_EBAY,
            REFUND_MADE,
            CLOSING,
        ],
    },
    Letter {
        id: "ebay-seller-cancels",
        when: &[SELLER_CANCELS],
        subject: words::LETTER_SELLER_SUBJECT,
        parts: &[
            SORRY,
            OUT_OF_STOCK,
            PRICE_ERROR,
            DAMAGED,
            Part::always("will-not-ship", words::LETTER_SELLER_WILL_NOT_SHIP),
            REFUND_BY_EBAY,
            REFUND_MADE,
            CLOSING,
        ],
    },
    // Nobody answered in time
    Letter {
        id: "ebay-lapsed-unpaid",
        when: &[Fact::Answer.is(a::AUTOMATIC), UNPAID, TIME_OVER],
        subject: words::LETTER_LAPSED_SUBJECT,
        parts: &[
            Part::always("automatic", words::LETTER_LAPSED_UNPAID),
            CLOSING,
        ],
    },
    Letter {
        id: "ebay-lapsed",
        when: &[REFUSE, HERE, Fact::Channel.is(c::CANCEL_BUTTON), TIME_OVER],
        subject: words::LETTER_DECLINE_SUBJECT,
        parts: &[
            Part::always("verdict-first", words::LETTER_LAPSED_BODY),
            DEFECTS_APART,
            CLOSING,
        ],
    },
    Letter {
        id: "ebay-accept-unpaid",
        when: &[ACCEPT, UNPAID],
        subject: words::LETTER_ACCEPT_SUBJECT,
        parts: &[
            THANKS,
            Part::always("accepted", words::LETTER_ACCEPT_ACCEPTED),
            Part::always("nothing-paid", words::LETTER_ACCEPT_NOTHING_PAID),
            CLOSING,
        ],
    },
    Letter {
        id: "ebay-accept-part",
        when: &[ACCEPT, HERE, Fact::PartOfOrder.yes()],
        subject: words::LETTER_ACCEPT_SUBJECT,
        parts: &[
            THANKS,
            WITHDRAWN[0],
            WITHDRAWN[1],
            WITHDRAWN[2],
            Part::always("part-of-order", words::LETTER_ACCEPT_PART),
            CLOSING,
        ],
    },
    Letter {
        id: "ebay-accept-seller-cause",
        when: &[ACCEPT, HERE, Fact::Reason.is_not(BUYERS)],
        subject: words::LETTER_ACCEPT_SUBJECT,
        parts: &[
            SORRY,
            OUT_OF_STOCK,
            PRICE_ERROR,
            Part::always("accepted", words::LETTER_ACCEPT_ACCEPTED),
            REFUND_BY_EBAY,
            REFUND_MADE,
            CLOSING,
        ],
    },
    Letter {
        id: "ebay-accept",
        when: &[ACCEPT, HERE],
        subject: words::LETTER_ACCEPT_SUBJECT,
        parts: &[
            THANKS,
            WITHDRAWN[0],
            WITHDRAWN[1],
            WITHDRAWN[2],
            ACCEPTED[0],
            ACCEPTED[1],
            ACCEPTED[2],
            REFUND_BY_EBAY,
            REFUND_MADE,
            Part::given(
                "new-order",
                &[Fact::Reason.is(r::WRONG_ADDRESS)],
                words::NEW_ORDER,
            ),
            CLOSING,
        ],
    },
    Letter {
        id: "ebay-decline-part",
        when: &[REFUSE, HERE, Fact::PartOfOrder.yes()],
        subject: words::LETTER_DECLINE_SUBJECT,
        parts: &[
            Part::always("whole-orders-only", words::LETTER_DECLINE_PART),
            DEFECTS_APART,
            CLOSING,
        ],
    },
    Letter {
        id: "ebay-decline",
        when: &[REFUSE, HERE],
        subject: words::LETTER_DECLINE_SUBJECT,
        parts: &[
            Part::always("verdict-first", words::LETTER_DECLINE_BODY),
            Part::given(
                "true-reason",
                &[Fact::Parcel.is(p::PACKED | p::LABELLED)],
                words::LETTER_DECLINE_PACKED,
            ),
            MADE_TO_ORDER,
            Part::given("true-reason", &[BEING_MADE], words::BEING_MADE),
            DEFECTS_APART,
            CLOSING,
        ],
    },
    Letter {
        id: "ebay-refund-made",
        when: &[
            REFUNDED,
            Fact::Channel.is_not(c::SELLER | c::CLAIM),
            Fact::Overall.is(a::MUST_REMEDY | a::MUST_ACCEPT | a::ACCEPT_ADVISED),
        ],
        subject: words::HELD,
        parts: &[REFUND_MADE, CLOSING],
    },
    Letter {
        id: "ebay-deduction",
        when: &[Fact::Overall.is(a::REFUND_WITH_DEDUCTION)],
        subject: words::LETTER_DEDUCTION_SUBJECT,
        parts: &[
            Part::given(
                "condition",
                &[Fact::Parcel.is(p::BACK)],
                words::LETTER_DEDUCTION_BACK,
            ),
            Part::given(
                "condition",
                &[Fact::ReturnedCondition.is(rc::USED_OR_DAMAGED)],
                words::LETTER_DEDUCTION_WORN,
            ),
            Part::given(
                "condition",
                &[Fact::ReturnedCondition.is(rc::INCOMPLETE)],
                words::LETTER_DEDUCTION_INCOMPLETE,
            ),
            Part::always("deduction", words::LETTER_DEDUCTION_REFUND),
            CLOSING,
        ],
    },
    Letter {
        id: "ebay-not-the-goods",
        when: &[Fact::Answer.is(a::CONTEST), Fact::Parcel.is(p::BACK)],
        subject: words::LETTER_RETURN_SUBJECT,
        parts: &[
            Part::given(
                "not-the-goods",
                &[Fact::ReturnedCondition.is(rc::DIFFERENT_ITEM)],
                words::LETTER_NOT_THE_GOODS_DIFFERENT,
            ),
            Part::given(
                "not-the-goods",
                &[Fact::ReturnedCondition.is(rc::NOT_SENT_BACK)],
                words::LETTER_NOT_THE_GOODS_EMPTY,
            ),
            Part::always("ebay-steps-in", words::LETTER_NOT_THE_GOODS_EBAY),
            CLOSING,
        ],
    },
    Letter {
        id: "ebay-report-it",
        when: &[Fact::Answer.is(a::REDIRECT)],
        subject: words::LETTER_NOT_RECEIVED_SUBJECT,
        parts: &[
            Part::given(
                "delivered",
                &[DELIVERED],
                words::LETTER_NOT_RECEIVED_DELIVERED,
            ),
            Part::always("right-procedure", words::LETTER_NOT_RECEIVED_REPORT),
            CLOSING,
        ],
    },
    Letter {
        id: "ebay-lost",
        when: &[
            Fact::Overall.is(a::MUST_REMEDY | a::MUST_ACCEPT | a::ACCEPT_ADVISED),
            Fact::Parcel.is(p::LOST),
        ],
        subject: words::LETTER_NOT_RECEIVED_SUBJECT,
        parts: &[
            SORRY,
            Part::always("choice", words::LETTER_NOT_RECEIVED_LOST),
            CLOSING,
        ],
    },
    Letter {
        id: "ebay-not-received",
        when: &[
            Fact::Overall.is(a::MUST_REMEDY | a::MUST_ACCEPT | a::ACCEPT_ADVISED),
            Fact::Reason.is(r::NOT_RECEIVED),
        ],
        subject: words::LETTER_NOT_RECEIVED_SUBJECT,
        parts: &[
            SORRY,
            Part::given("trace", &[ON_ITS_WAY], words::LETTER_NOT_RECEIVED_TRACE),
            Part::always("choice", words::LETTER_NOT_RECEIVED_CHOICE),
            CLOSING,
        ],
    },
    // Whether a fault is still put right after so long is open.
    Letter {
        id: "holding",
        when: &[FAULT, OWED, DELIVERED, LONG_AGO],
        subject: words::HELD,
        parts: HOLDING,
    },
    Letter {
        id: "ebay-not-sent-yet",
        when: &[OWED, MARKED[0], MARKED[1], Fact::Reason.is_not(BUYERS)],
        subject: words::HELD,
        parts: &[
            NOT_SENT_YET,
            DAMAGED,
            Part::always("choice", words::LETTER_NOT_SENT_YET_CHOICE).unless(&[REFUNDED]),
            REFUND_MADE,
            CLOSING,
        ],
    },
    fault_without_goods(&[FAULT, OWED, Fact::Digital.yes()]),
    fault_without_goods(&[FAULT, OWED, Fact::Service.yes()]),
    Letter {
        id: "ebay-not-as-described",
        when: &[FAULT, OWED],
        subject: words::LETTER_RETURN_SUBJECT,
        parts: &[
            SORRY,
            Part::given("choice", &[DELIVERED], words::LETTER_FAULT_CHOICE).unless(&[FILED]),
            Part::given("choice", &[DELIVERED, FILED], words::LETTER_FAULT_FILED),
            Part::given("choice", &[ON_ITS_WAY], words::LETTER_FAULT_ON_ITS_WAY).unless(&[FILED]),
            Part::given(
                "choice",
                &[ON_ITS_WAY, FILED],
                words::LETTER_FAULT_ON_ITS_WAY_FILED,
            ),
            Part::given(
                "waiting",
                &[Fact::Parcel.is(p::COMING_BACK)],
                words::LETTER_FAULT_COMING_BACK,
            ),
            Part::given(
                "refund",
                &[Fact::Parcel.is(p::BACK)],
                words::REFUND_RETURNED,
            )
            .unless(&[REFUNDED]),
            Part::given(
                "returned",
                &[Fact::Parcel.is(p::BACK), REFUNDED],
                words::LETTER_DEDUCTION_BACK,
            ),
            REFUND_MADE,
            CLOSING,
        ],
    },
    refund_without_goods(&[THEN_ACCEPT, NOT_SELLER, SENT, Fact::Digital.yes()]),
    refund_without_goods(&[THEN_ACCEPT, NOT_SELLER, SENT, Fact::Service.yes()]),
    // L-EU-014, L-UK-009: the contract is ended over the delay, and the refund waits for no return.
    ended(&[
        THEN_ACCEPT,
        NOT_SELLER,
        EUROPE,
        ON_ITS_WAY,
        Fact::Reason.is(r::LATE),
        Fact::EssentialDateMissed.yes(),
    ]),
    ended(&[
        THEN_ACCEPT,
        NOT_SELLER,
        EUROPE,
        ON_ITS_WAY,
        Fact::Reason.is(r::LATE),
        Fact::GracePeriod.is(grace_period::OVER),
    ]),
    Letter {
        id: "ebay-return",
        when: &[THEN_ACCEPT, NOT_SELLER, SENT],
        subject: words::LETTER_RETURN_SUBJECT,
        parts: &[
            THANKS,
            WITHDRAWN[0],
            WITHDRAWN[1],
            WITHDRAWN[2],
            Part::given(
                "verdict-first",
                &[ON_ITS_WAY],
                words::LETTER_RETURN_ON_ITS_WAY,
            ),
            OPEN_RETURN,
            RETURN_FILED,
            OPEN_RETURN_LATER,
            POSTAGE_TOLD,
            POSTAGE_NOT_TOLD,
            AFTER_RETURN,
            Part::given(
                "refund",
                &[Fact::Parcel.is(p::BACK)],
                words::REFUND_RETURNED,
            )
            .unless(&[REFUNDED]),
            Part::given(
                "returned",
                &[Fact::Parcel.is(p::BACK), REFUNDED],
                words::LETTER_DEDUCTION_BACK,
            ),
            REFUND_MADE,
            CLOSING,
        ],
    },
    Letter {
        id: "ebay-refund",
        when: &[THEN_ACCEPT],
        subject: words::LETTER_ACCEPT_SUBJECT,
        parts: &[
            THANKS,
            WITHDRAWN[0],
            WITHDRAWN[1],
            WITHDRAWN[2],
            NOT_SENT_YET,
            Part::always("refund", words::LETTER_REFUND_BODY).unless(&[REFUNDED]),
            REFUND_MADE,
            CLOSING,
        ],
    },
    Letter {
        id: "ebay-waiting",
        when: &[Fact::Answer.is(a::WAIT_FOR_ITEM)],
        subject: words::LETTER_RETURN_SUBJECT,
        parts: &[
            IMPORT_CHARGES,
            Part::always("waiting", words::LETTER_WAITING_BODY),
            CLOSING,
        ],
    },
    // Nothing was paid: there is no refund to decline.
    Letter {
        id: "holding",
        when: &[NOT_SELLER, THEN_REFUSE, UNPAID],
        subject: words::HELD,
        parts: HOLDING,
    },
    declined(
        &[
            NOT_SELLER,
            THEN_REFUSE,
            NO_CONDITION,
            REFUSABLE,
            Fact::Digital.yes(),
        ],
        words::HELD,
    ),
    declined(
        &[
            NOT_SELLER,
            THEN_REFUSE,
            NO_CONDITION,
            REFUSABLE,
            Fact::Service.yes(),
        ],
        words::HELD,
    ),
    Letter {
        id: "ebay-not-sent-yet-decline",
        when: &[
            NOT_SELLER,
            THEN_REFUSE,
            NO_CONDITION,
            REFUSABLE,
            MARKED[0],
            MARKED[1],
        ],
        subject: words::LETTER_DECLINE_SUBJECT,
        parts: &[
            NOT_SENT_YET,
            Part::always("verdict-first", words::LETTER_DECLINE_BODY),
            MADE_TO_ORDER,
            DEFECTS_APART,
            CLOSING,
        ],
    },
    declined(
        &[NOT_SELLER, THEN_REFUSE, NO_CONDITION, REFUSABLE, ON_ITS_WAY],
        words::LETTER_DECLINE_SUBJECT,
    ),
    declined(
        &[NOT_SELLER, THEN_REFUSE, NO_CONDITION, REFUSABLE],
        words::LETTER_RETURN_SUBJECT,
    ),
    // Whether the goods may come back is open; that eBay cancels nothing any more is not.
    Letter {
        id: "ebay-dispatched",
        when: &[REFUSE, ON_ITS_WAY, BUYERS_REASON, NOT_SELLER],
        subject: words::LETTER_DECLINE_SUBJECT,
        parts: &[
            Part::always("verdict-first", words::LETTER_RETURN_DISPATCHED),
            IMPORT_CHARGES,
            Part::always("return-path", words::LETTER_RETURN_DISPATCHED_LATER),
            CLOSING,
        ],
    },
    // Whatever the answer, the buyer hears that the message has come.
    Letter {
        id: "holding",
        when: &[],
        subject: words::HELD,
        parts: HOLDING,
    },
];
