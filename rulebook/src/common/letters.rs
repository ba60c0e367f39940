//! Letters that marketplaces share: the same paragraphs under the same conditions, in each marketplace's own words.
//!
//! What is written is the answer on the whole: a withdrawal that binds is never met with a refusal.

use super::requests::{BUYERS, EUROPE, OTHERS};
use kotowari::fact::{
    Cond, Fact, answer as a, channel as c, defect_period, grace_period, parcel as p, reason as r,
    return_terms, returned_condition, statutory_window,
};
use kotowari::message::Part;
use kotowari::text::Text;

pub(crate) const ACCEPT: Cond = Fact::Answer.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED);
pub(crate) const REFUSE: Cond = Fact::Answer.is(a::MAY_REFUSE);
pub(crate) const SELLER_CANCELS: Cond = Fact::Answer.is(a::SELLER_CANCELS);
pub(crate) const THEN_ACCEPT: Cond = Fact::AnswerThen.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED);
pub(crate) const THEN_REFUSE: Cond = Fact::AnswerThen.is(a::MAY_REFUSE);
/// Taking it back is advised, and whether it could be refused is open.
pub(crate) const OPEN_RETURN: Cond = Fact::AnswerThen.is(a::ACCEPT_ADVISED);
pub(crate) const OPEN: Cond = Fact::Overall.is(a::NEED_FACTS | a::UNSETTLED);
pub(crate) const REFUSED_OVERALL: Cond = Fact::Overall.is(a::MAY_REFUSE);
pub(crate) const OWED: Cond =
    Fact::Overall.is(a::MUST_REMEDY | a::MUST_ACCEPT | a::ACCEPT_ADVISED | a::WAIT_FOR_ITEM);
pub(crate) const NOT_BACK: Cond = Fact::Parcel.is_not(p::BACK);
pub(crate) const SENT_OUT: Cond = Fact::Parcel.is(p::WITH_CARRIER | p::DELIVERED);
pub(crate) const NOT_SELLER: Cond = Fact::Channel.is_not(c::SELLER);
/// The buyer has already asked for the return: nothing is left to file.
pub(crate) const FILED: Cond = Fact::Channel.is(c::RETURN_REQUEST);
/// For which a buyer asks the seller to cancel.
pub(crate) const AS_ASKED: Cond = Fact::Reason.is(r::CHANGE_OF_MIND
    | r::ORDERED_BY_MISTAKE
    | r::DUPLICATE
    | r::MINOR
    | r::UNSUITABLE_CONTENT);
pub(crate) const BEING_MADE: Cond = Fact::Parcel.is(p::IN_PRODUCTION);
pub(crate) const SOLD_OUT: &[Cond] = &[Fact::StockAvailable.no()];
pub(crate) const IN_STOCK: &[Cond] = &[Fact::StockAvailable.yes()];
const A_FILE: &[Cond] = &[Fact::Digital.yes()];
const A_SERVICE: &[Cond] = &[Fact::Service.yes()];
/// What was never goods: a file, or a service.
pub(crate) const NO_GOODS: &[Cond] = &[Fact::Digital.yes(), Fact::Service.yes()];

/// Said of what was never goods, once.
pub(crate) const fn of_no_goods(point: &'static str, says: Text) -> [Part; 2] {
    [
        Part::given(point, A_FILE, says),
        Part::given(point, A_SERVICE, says).unless(A_FILE),
    ]
}

/// More than six months after receipt.
pub(crate) const LONG_AGO: Cond = Fact::DefectPeriod.is_not(defect_period::SIX_MONTHS);

/// Return terms that the buyer could see.
pub(crate) const SHOWN: Cond =
    Fact::ReturnTerms.is(return_terms::SHOWN_BOTH | return_terms::SHOWN_ONCE);
/// There were no 14 days to begin with.
pub(crate) const NO_WITHDRAWAL: [Cond; 4] = [
    Fact::Personalised.yes(),
    Fact::Perishable.yes(),
    Fact::BuyerIsBusiness.yes(),
    Fact::SellerIsBusiness.no(),
];
/// The 14 days for withdrawing are over.
pub(crate) const PERIOD_OVER: Cond = Fact::StatutoryWindow.is(statutory_window::OVER);

/// The paragraph that takes a buyer's message in the EU or the UK for a withdrawal: within the 14 days, after them where
/// the buyer was not told of the right, and where the shop's own terms grant it for longer. At most one of them is said.
pub(crate) const fn withdrawn(says: Text) -> [Part; 3] {
    /// L-EU-004, L-UK-003: who reports to the marketplace or the bank, or does not take the parcel, declares no withdrawal.
    const DECLARED: Cond =
        Fact::Channel.is_not(c::SELLER | c::CLAIM | c::CHARGEBACK | c::DELIVERY_REFUSED);
    const TOLD: Cond = Fact::WithdrawalInfoGiven.yes();
    const LONGER: Cond = Fact::GenerousTerms.yes();
    const NOT_IN_TIME: &[Cond] = &[
        PERIOD_OVER,
        NO_WITHDRAWAL[0],
        NO_WITHDRAWAL[1],
        NO_WITHDRAWAL[2],
        NO_WITHDRAWAL[3],
    ];
    const NOT_LATER: &[Cond] = &[
        TOLD,
        NO_WITHDRAWAL[0],
        NO_WITHDRAWAL[1],
        NO_WITHDRAWAL[2],
        NO_WITHDRAWAL[3],
    ];
    let point = "acknowledged";
    [
        Part::given(point, &[DECLARED, EUROPE, AS_ASKED], says).unless(NOT_IN_TIME),
        Part::given(point, &[DECLARED, EUROPE, AS_ASKED, PERIOD_OVER], says).unless(NOT_LATER),
        Part::given(
            point,
            &[DECLARED, EUROPE, AS_ASKED, PERIOD_OVER, TOLD, LONGER],
            says,
        ),
    ]
}

/// A cancellation is accepted; what is taken for a withdrawal has named the request already.
pub(crate) const fn accepted(as_asked: Text, cancelled: Text) -> [Part; 3] {
    let point = "accepted";
    [
        Part::given(point, &[EUROPE, AS_ASKED], cancelled),
        Part::given(point, &[EUROPE], as_asked).unless(&[AS_ASKED]),
        Part::always(point, as_asked).unless(&[EUROPE]),
    ]
}

/// The return cannot be refused.
pub(crate) const MUST_ACCEPT: Cond = Fact::AnswerThen.is(a::MUST_ACCEPT);
/// A part of the goods is missing in what came back.
pub(crate) const INCOMPLETE: Cond = Fact::ReturnedCondition.is(returned_condition::INCOMPLETE);
pub(crate) const LATE: Cond = Fact::Reason.is(r::LATE);
pub(crate) const EXTRA_PERIOD_OVER: Cond = Fact::GracePeriod.is(grace_period::OVER);

/// A refusal of the return may be written.
pub(crate) const REFUSABLE: Cond = Fact::Reason.is(BUYERS | OTHERS);

/// The letters of a marketplace: its name as ids begin, its words; then its own, which stand before those on returns and are
/// written with the names that are brought in here.
macro_rules! letters {
    ($name:literal, $words:ident; $($own:expr),* $(,)?) => {{
        use crate::common::letters::*;
        use crate::common::requests::*;
        use kotowari::fact::{BEFORE_DISPATCH, Cond, Fact, answer as a, channel as c, parcel as p, reason as r};
        use kotowari::message::{Letter, Part};

        const CLOSING: Part = Part::always("closing", $words::CLOSING);
        const THANKS: Part = Part::always("thanks", $words::THANKS);
        const SORRY: Part = Part::always("apology", $words::SORRY);
        const REFUND: Part = Part::always("refund", $words::REFUND);
        const OUT_OF_STOCK: Part =
            Part::given("true-cause", &[Fact::Reason.is(r::OUT_OF_STOCK)], $words::OUT_OF_STOCK)
                .unless(IN_STOCK);
        const PRICE_ERROR: Part =
            Part::given("true-cause", &[Fact::Reason.is(r::PRICE_ERROR)], $words::PRICE_ERROR);
        const WITHDRAWN: [Part; 3] = withdrawn($words::WITHDRAWN);
        const ACCEPTED: [Part; 3] = accepted($words::LETTER_ACCEPT_ACCEPTED, $words::LETTER_ACCEPT_CANCELLED);
        const MADE_TO_ORDER: Part =
            Part::given("true-reason", &[Fact::MadeToOrder.yes()], $words::MADE_TO_ORDER);
        const RETURN_POLICY: Part =
            Part::given("exact-clause", &[SHOWN, BUYERS_REASON], $words::RETURN_POLICY)
                .unless(&[Fact::MadeToOrder.yes(), Fact::Digital.yes(), Fact::Service.yes(), ON_ITS_WAY]);
        const PERIOD_PASSED: Part =
            Part::given("receipt-date", &[EUROPE, PERIOD_OVER], $words::PERIOD_PASSED)
                .unless(&NO_WITHDRAWAL);
        const TRACKING: Part = Part::given("handed-over-at", &[ON_ITS_WAY], $words::TRACKING);
        const DEFECTS_APART: Part =
            Part::given("defects-apart", &[BUYERS_REASON], $words::DEFECTS_APART);
        const NO_REFUND: [Part; 2] = of_no_goods("verdict-first", $words::LETTER_DECLINED_NO_GOODS);
        const SENT: Cond = Fact::Parcel.is_not(BEFORE_DISPATCH);
        const RETURNED: Part = Part::given("refund", &[BACK], $words::REFUND_RETURNED);
        const FAULT_NO_GOODS: &[Part] = &[
            SORRY,
            Part::always("remedy", $words::LETTER_NO_GOODS_FAULT),
            Part::always("ask-once", $words::LETTER_NO_GOODS_ASK),
            CLOSING,
        ];
        const fn fault_without_goods(when: &'static [Cond]) -> Letter {
            Letter {
                id: concat!($name, "-fault-no-goods"),
                when,
                subject: $words::HELD,
                parts: FAULT_NO_GOODS,
            }
        }
        const ENDED: &[Part] = &[
            SORRY,
            Part::always("accepted", $words::LETTER_ENDED_ENDED),
            REFUND,
            Part::always("refund-at-once", $words::LETTER_ENDED_REFUND),
            CLOSING,
        ];
        const fn ended(when: &'static [Cond]) -> Letter {
            Letter {
                id: concat!($name, "-ended"),
                when,
                subject: $words::LETTER_ACCEPT_SUBJECT,
                parts: ENDED,
            }
        }
        const DECLINED: &[Part] = &[
            Part::given("verdict-first", &[ON_ITS_WAY], $words::LETTER_DECLINED_ON_ITS_WAY)
                .unless(NO_GOODS),
            Part::given(
                "verdict-first",
                &[Fact::Parcel.is_not(p::WITH_CARRIER)],
                $words::LETTER_DECLINED,
            )
            .unless(NO_GOODS),
            NO_REFUND[0],
            NO_REFUND[1],
            MADE_TO_ORDER,
            RETURN_POLICY,
            PERIOD_PASSED,
            TRACKING,
            DEFECTS_APART,
            CLOSING,
        ];
        const fn declined(when: &'static [Cond], subject: Text) -> Letter {
            Letter {
                id: concat!($name, "-return-declined"),
                when,
                subject,
                parts: DECLINED,
            }
        }
        const REFUND_NO_GOODS: &[Part] = &[
            THANKS,
            WITHDRAWN[0],
            WITHDRAWN[1],
            WITHDRAWN[2],
            REFUND,
            CLOSING,
        ];
        const fn refund_without_goods(when: &'static [Cond]) -> Letter {
            Letter {
                id: concat!($name, "-refund-no-goods"),
                when,
                subject: $words::HELD,
                parts: REFUND_NO_GOODS,
            }
        }
        const HOLDING: &[Part] = &[
            Part::given(
                "request-received",
                &[Fact::Channel.is(c::MESSAGE)],
                $words::RECEIVED,
            ),
            Part::given(
                "request-received",
                &[Fact::Channel.is(c::CANCEL_BUTTON)],
                $words::RECEIVED_CANCELLATION,
            ),
            Part::given(
                "request-received",
                &[Fact::Channel.is(c::RETURN_REQUEST)],
                $words::RECEIVED_RETURN,
            ),
            TRACKING,
            Part::always("answer-follows", $words::ANSWER_FOLLOWS),
            CLOSING,
        ];
        const fn holding(when: &'static [Cond]) -> Letter {
            Letter {
                id: "holding",
                when,
                subject: $words::HELD,
                parts: HOLDING,
            }
        }

        &[
            Letter {
                id: concat!($name, "-case-closed"),
                when: &[CLAIMED, DECIDED],
                subject: $words::LETTER_CASE_SUBJECT,
                parts: &[Part::always("closed", $words::LETTER_CASE_CLOSED), CLOSING],
            },
            Letter {
                id: concat!($name, "-case"),
                when: &[CLAIMED],
                subject: $words::LETTER_CASE_SUBJECT,
                parts: &[Part::always("case", $words::LETTER_CASE_BODY), CLOSING],
            },
            Letter {
                id: concat!($name, "-refused-parcel"),
                when: &[REFUSED, Fact::Parcel.is_not(BEFORE_DISPATCH | p::LOST)],
                subject: $words::LETTER_REFUSED_SUBJECT,
                parts: &[
                    Part::given("not-taken", &[NOT_BACK], $words::LETTER_REFUSED_NOT_TAKEN),
                    Part::given("returned", &[BACK], $words::LETTER_REFUSED_BACK),
                    CLOSING,
                ],
            },
            holding(&[OPEN]),
            holding(&[REFUSED_OVERALL, Fact::OnCondition.yes()]),
            Letter {
                id: concat!($name, "-seller-unpaid"),
                when: &[SELLER_CANCELS, UNPAID],
                subject: $words::LETTER_SELLER_SUBJECT,
                parts: &[Part::always("unpaid", $words::LETTER_SELLER_UNPAID), CLOSING],
            },
            Letter {
                id: concat!($name, "-seller-as-asked"),
                when: &[SELLER_CANCELS, AS_ASKED],
                subject: $words::LETTER_SELLER_SUBJECT,
                parts: &[
                    Part::always("as-asked", $words::LETTER_SELLER_AS_ASKED),
                    REFUND,
                    CLOSING,
                ],
            },
            Letter {
                id: concat!($name, "-seller-cancels"),
                when: &[SELLER_CANCELS],
                subject: $words::LETTER_SELLER_SUBJECT,
                parts: &[
                    Part::given("own-cause", &[SELLERS_REASON], $words::OWN_CAUSE),
                    Part::always("apology", $words::SORRY)
                        .unless(&[SELLERS_REASON, Fact::Reason.is(r::WRONG_ADDRESS)]),
                    OUT_OF_STOCK,
                    PRICE_ERROR,
                    Part::given("true-cause", &[FAULT], $words::DAMAGED),
                    Part::given(
                        "true-cause",
                        &[Fact::Reason.is(r::WRONG_ADDRESS)],
                        $words::WRONG_ADDRESS,
                    ),
                    Part::always("will-not-ship", $words::LETTER_SELLER_WILL_NOT_SHIP)
                        .unless(&[Fact::Reason.is(r::WRONG_ADDRESS)]),
                    REFUND,
                    CLOSING,
                ],
            },
            Letter {
                id: concat!($name, "-refund-made"),
                when: &[
                    Fact::RefundAlreadyMade.yes(),
                    NOT_SELLER,
                    Fact::Overall.is(a::MUST_REMEDY | a::MUST_ACCEPT | a::ACCEPT_ADVISED),
                ],
                subject: $words::HELD,
                parts: &[Part::always("refund", $words::REFUND_MADE), CLOSING],
            },
            Letter {
                id: concat!($name, "-accept-unpaid"),
                when: &[ACCEPT, UNPAID],
                subject: $words::LETTER_ACCEPT_SUBJECT,
                parts: &[
                    THANKS,
                    Part::always("accepted", $words::LETTER_ACCEPT_ACCEPTED),
                    Part::always("nothing-paid", $words::LETTER_ACCEPT_NOTHING_PAID),
                    CLOSING,
                ],
            },
            Letter {
                id: concat!($name, "-accept-part"),
                when: &[ACCEPT, HERE, Fact::PartOfOrder.yes()],
                subject: $words::LETTER_ACCEPT_SUBJECT,
                parts: &[
                    THANKS,
                    WITHDRAWN[0],
                    WITHDRAWN[1],
                    WITHDRAWN[2],
                    Part::always("part-of-order", $words::LETTER_ACCEPT_PART),
                    CLOSING,
                ],
            },
            Letter {
                id: concat!($name, "-accept-seller-cause"),
                when: &[ACCEPT, HERE, SELLERS_REASON],
                subject: $words::LETTER_ACCEPT_SUBJECT,
                parts: &[
                    SORRY,
                    OUT_OF_STOCK,
                    PRICE_ERROR,
                    Part::always("accepted", $words::LETTER_ACCEPT_ACCEPTED),
                    REFUND,
                    CLOSING,
                ],
            },
            Letter {
                id: concat!($name, "-accept"),
                when: &[ACCEPT, HERE],
                subject: $words::LETTER_ACCEPT_SUBJECT,
                parts: &[
                    THANKS,
                    WITHDRAWN[0],
                    WITHDRAWN[1],
                    WITHDRAWN[2],
                    ACCEPTED[0],
                    ACCEPTED[1],
                    ACCEPTED[2],
                    REFUND,
                    Part::given(
                        "new-order",
                        &[Fact::Reason.is(r::WRONG_ADDRESS)],
                        $words::NEW_ORDER,
                    ),
                    CLOSING,
                ],
            },
            Letter {
                id: concat!($name, "-decline"),
                when: &[REFUSE, HERE],
                subject: $words::LETTER_DECLINE_SUBJECT,
                parts: &[
                    Part::always("verdict-first", $words::LETTER_DECLINE_BODY),
                    Part::given(
                        "true-reason",
                        &[Fact::Parcel.is(p::PACKED | p::LABELLED)],
                        $words::LETTER_DECLINE_PACKED,
                    ),
                    MADE_TO_ORDER,
                    Part::given("true-reason", &[BEING_MADE], $words::BEING_MADE),
                    DEFECTS_APART,
                    CLOSING,
                ],
            },
            $($own,)*
            Letter {
                id: concat!($name, "-lost"),
                when: &[OWED, Fact::Parcel.is(p::LOST)],
                subject: $words::LETTER_NOT_RECEIVED_SUBJECT,
                parts: &[
                    SORRY,
                    Part::always("choice", $words::LETTER_NOT_RECEIVED_LOST).unless(SOLD_OUT),
                    Part::given("refund", SOLD_OUT, $words::LETTER_NOT_RECEIVED_LOST_NO_STOCK),
                    CLOSING,
                ],
            },
            Letter {
                id: concat!($name, "-not-received"),
                when: &[OWED, Fact::Reason.is(r::NOT_RECEIVED)],
                subject: $words::LETTER_NOT_RECEIVED_SUBJECT,
                parts: &[
                    SORRY,
                    Part::given("trace", &[ON_ITS_WAY], $words::LETTER_NOT_RECEIVED_TRACE),
                    Part::always("choice", $words::LETTER_NOT_RECEIVED_CHOICE).unless(SOLD_OUT),
                    Part::given("refund", SOLD_OUT, $words::LETTER_NOT_RECEIVED_NO_STOCK),
                    CLOSING,
                ],
            },
            // Whether a fault is still put right after so long is open.
            holding(&[OWED, FAULT, DELIVERED, LONG_AGO]),
            fault_without_goods(&[OWED, FAULT, Fact::Digital.yes()]),
            fault_without_goods(&[OWED, FAULT, Fact::Service.yes()]),
            Letter {
                id: concat!($name, "-fault"),
                when: &[OWED, FAULT],
                subject: $words::LETTER_RETURN_SUBJECT,
                parts: &[
                    SORRY,
                    Part::given("choice", &[DELIVERED], $words::LETTER_FAULT_CHOICE)
                        .unless(&[FILED]),
                    Part::given("choice", &[DELIVERED, FILED], $words::LETTER_FAULT_FILED),
                    Part::given("choice", &[ON_ITS_WAY], $words::LETTER_FAULT_ON_ITS_WAY)
                        .unless(&[FILED]),
                    Part::given(
                        "choice",
                        &[ON_ITS_WAY, FILED],
                        $words::LETTER_FAULT_ON_ITS_WAY_FILED,
                    ),
                    Part::given(
                        "waiting",
                        &[Fact::Parcel.is(p::COMING_BACK)],
                        $words::AFTER_RETURN,
                    ),
                    RETURNED,
                    CLOSING,
                ],
            },
            // L-EU-014, L-UK-009: the contract is ended over the delay, and the refund waits for no return.
            ended(&[MUST_ACCEPT, EUROPE, NOT_SELLER, ON_ITS_WAY, LATE, Fact::EssentialDateMissed.yes()]),
            ended(&[MUST_ACCEPT, EUROPE, NOT_SELLER, ON_ITS_WAY, LATE, EXTRA_PERIOD_OVER]),
            // What an exception of the law may take from the buyer is not given away while it is open.
            holding(&[OPEN_RETURN, Fact::Digital.yes()]),
            holding(&[OPEN_RETURN, Fact::Service.yes()]),
            holding(&[OPEN_RETURN, EUROPE, Fact::MadeToOrder.yes()]),
            refund_without_goods(&[THEN_ACCEPT, NOT_SELLER, SENT, Fact::Digital.yes()]),
            refund_without_goods(&[THEN_ACCEPT, NOT_SELLER, SENT, Fact::Service.yes()]),
            // L-EU-007, L-UK-004: the waiting ends with all of the goods.
            Letter {
                id: concat!($name, "-incomplete"),
                when: &[
                    MUST_ACCEPT,
                    EUROPE,
                    NOT_SELLER,
                    BACK,
                    BUYERS_REASON,
                    INCOMPLETE,
                ],
                subject: $words::LETTER_RETURN_SUBJECT,
                parts: &[
                    THANKS,
                    WITHDRAWN[0],
                    WITHDRAWN[1],
                    WITHDRAWN[2],
                    Part::always("incomplete", $words::LETTER_INCOMPLETE),
                    Part::always("send-back", $words::LETTER_INCOMPLETE_SEND_BACK),
                    CLOSING,
                ],
            },
            Letter {
                id: concat!($name, "-return"),
                when: &[THEN_ACCEPT, NOT_SELLER, SENT],
                subject: $words::LETTER_RETURN_SUBJECT,
                parts: &[
                    THANKS,
                    WITHDRAWN[0],
                    WITHDRAWN[1],
                    WITHDRAWN[2],
                    Part::given("verdict-first", &[ON_ITS_WAY], $words::LETTER_RETURN_ON_ITS_WAY),
                    Part::given("return-path", &[DELIVERED], $words::LETTER_RETURN_OPEN)
                        .unless(&[FILED]),
                    Part::given("return-path", &[ON_ITS_WAY], $words::LETTER_RETURN_LATER)
                        .unless(&[FILED]),
                    Part::given("return-path", &[SENT_OUT, FILED], $words::LETTER_RETURN_FILED),
                    Part::given(
                        "who-pays",
                        &[EUROPE, SENT_OUT, Fact::ReturnCostTold.yes()],
                        $words::POSTAGE_TOLD,
                    ),
                    Part::given(
                        "who-pays",
                        &[EUROPE, SENT_OUT, Fact::ReturnCostTold.no()],
                        $words::POSTAGE_NOT_TOLD,
                    ),
                    Part::given("refund-on-return", &[NOT_BACK], $words::AFTER_RETURN),
                    RETURNED,
                    CLOSING,
                ],
            },
            Letter {
                id: concat!($name, "-not-the-goods"),
                when: &[Fact::Answer.is(a::CONTEST), BACK],
                subject: $words::LETTER_RETURN_SUBJECT,
                parts: &[
                    Part::given(
                        "not-the-goods",
                        &[Fact::ReturnedCondition.is(NOT_THE_GOODS)],
                        $words::LETTER_NOT_THE_GOODS,
                    ),
                    Part::always("ask", $words::LETTER_NOT_THE_GOODS_ASK),
                    CLOSING,
                ],
            },
            Letter {
                id: concat!($name, "-waiting"),
                when: &[Fact::Answer.is(a::WAIT_FOR_ITEM)],
                subject: $words::LETTER_RETURN_SUBJECT,
                parts: &[Part::always("waiting", $words::LETTER_WAITING), CLOSING],
            },
            // Nothing was paid: there is no refund to decline.
            holding(&[NOT_SELLER, THEN_REFUSE, UNPAID]),
            declined(&[NOT_SELLER, THEN_REFUSE, Fact::OnCondition.no(), REFUSABLE, Fact::Digital.yes()], $words::HELD),
            declined(&[NOT_SELLER, THEN_REFUSE, Fact::OnCondition.no(), REFUSABLE, Fact::Service.yes()], $words::HELD),
            declined(
                &[NOT_SELLER, THEN_REFUSE, Fact::OnCondition.no(), REFUSABLE, ON_ITS_WAY],
                $words::LETTER_DECLINE_SUBJECT,
            ),
            declined(
                &[NOT_SELLER, THEN_REFUSE, Fact::OnCondition.no(), REFUSABLE],
                $words::LETTER_RETURN_SUBJECT,
            ),
            // Whatever the answer, the buyer hears that the message has come.
            holding(&[]),
        ]
    }};
}
pub(crate) use letters;
