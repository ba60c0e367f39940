//! Letters to buyers on Qoo10 Japan, from the dossier's points to make and phrases to avoid (§4).

use crate::common::requests::NOT_THE_GOODS;
use crate::qoo10_jp::rules::{BUYERS, NOT_TAKEN};
use crate::words::{qoo10_jp, qoo10_jp_letters as words};
use kotowari::fact::{
    BEFORE_DISPATCH, Cond, Fact, answer as a, channel as c, order_status as s, overdue,
    parcel as p, reason as r, regime, return_terms as t, statutory_window,
};
use kotowari::message::{Letter, Limit, Part};
use kotowari::text::Text;

/// The memo of a cancellation takes fewer characters than a reply to an inquiry.
pub(super) const LIMITS: &[Limit] = &[
    Limit {
        when: &[Fact::Channel.is(c::CANCEL_BUTTON | c::SELLER)],
        most: 1000,
    },
    Limit {
        when: &[],
        most: 4000,
    },
];

/// What a letter must never do (§4, "Avoid").
pub(super) const NEVER: &[(&str, Text)] = &[
    ("false-dispatch", qoo10_jp::NEVER_FALSE_DISPATCH),
    ("fake-tracking", qoo10_jp::NEVER_FAKE_TRACKING),
    ("system-excuse", qoo10_jp::NEVER_SYSTEM_EXCUSE),
    ("notice-as-ground", qoo10_jp::NEVER_NOTICE_AS_GROUND),
    ("shift-reason", qoo10_jp::NEVER_SHIFT_REASON),
    ("refuse-at-door", qoo10_jp::NEVER_REFUSE_AT_DOOR),
    ("penalty-threat", qoo10_jp::NEVER_PENALTY_THREAT),
    ("refund-days", qoo10_jp::NEVER_REFUND_DAYS),
    ("maker-only", qoo10_jp::NEVER_MAKER_ONLY),
    ("bargain", qoo10_jp::NEVER_BARGAIN),
];

const GONE: u32 = p::WITH_CARRIER | p::DELIVERED | p::COMING_BACK | p::BACK | p::LOST;
const HERE: Cond = Fact::Parcel.is(BEFORE_DISPATCH);
const SHOPS: u32 = r::LATE
    | r::NOT_RECEIVED
    | r::DEFECTIVE
    | r::NOT_AS_DESCRIBED
    | r::WRONG_ITEM
    | r::MISSING_PART
    | r::OUT_OF_STOCK
    | r::PRICE_ERROR
    | r::WILL_NOT_SELL
    | r::MISLED_BY_ORDER_SCREEN;
const BUYERS_CHOICE: u32 = r::CHANGE_OF_MIND | r::ORDERED_BY_MISTAKE | r::DUPLICATE;
const OPEN: Cond = Fact::Overall.is(a::NEED_FACTS | a::UNSETTLED);
const CONDITIONAL: Cond = Fact::OnCondition.yes();
const DUPLICATE: Cond = Fact::Reason.is(r::DUPLICATE);
/// The answer on the whole is no refusal.
const OWED: Cond = Fact::Overall.is_not(a::MAY_REFUSE);
/// Once the goods are there.
const REFUND_OWED: Cond = Fact::AnswerThen.is(a::MUST_ACCEPT | a::MUST_REMEDY);
const THEN_REMEDY: Cond = Fact::AnswerThen.is(a::MUST_REMEDY);
/// The money goes back.
const PAYS_BACK: u32 = a::MUST_ACCEPT | a::ACCEPT_ADVISED | a::MUST_REMEDY | a::SELLER_CANCELS;

const GREETING: Part = Part::always("order-and-thanks", words::GREETING_ORDER_AND_THANKS);
const GREETING_SHOP: Part = Part::always("apology", words::GREETING_SHOP_APOLOGY);
const CLOSING: Part = Part::always("where-to-write", words::CLOSING_WHERE_TO_WRITE);
const CANNOT_CANCEL: Part = Part::always("verdict-first", words::CANNOT_CANCEL_VERDICT_FIRST);
/// Terms that were shown allow none where a refusal is written: they are no way to one.
const RETURN_ASKED: Part = Part::given(
    "return-path",
    &[Fact::ReturnTerms.is_not(t::SHOWN_BOTH)],
    words::RETURN_ASKED_RETURN_PATH,
);
/// Terms that both pages show say what is open after receipt (§4).
const TERMS_APPLY: Part = Part::given(
    "return-path",
    &[Fact::ReturnTerms.is(t::SHOWN_BOTH)],
    words::TERMS_APPLY_RETURN_PATH,
);
const TRACKING: Part = Part::given(
    "tracking",
    &[Fact::Parcel.is(p::WITH_CARRIER)],
    words::TRACKING_FOLLOWS,
);
const EXCHANGE: Part = Part::given(
    "alternative",
    &[Fact::Fashion.yes(), Fact::Reason.is(BUYERS_CHOICE)],
    words::EXCHANGE_ALTERNATIVE,
);
const REFUND_ROUTE: Part = Part::always("refund-route", words::REFUND_ROUTE_REFUND_ROUTE);
const REORDER: Part = Part::given(
    "re-order",
    &[Fact::Reason.is(r::ORDERED_BY_MISTAKE | r::WRONG_ADDRESS)],
    words::REORDER_RE_ORDER,
);
const OUT_OF_STOCK: Part = Part::given(
    "true-cause",
    &[Fact::Reason.is(r::OUT_OF_STOCK)],
    words::OUT_OF_STOCK_TRUE_CAUSE,
);
const PRICE_ERROR: Part = Part::given(
    "true-cause",
    &[Fact::Reason.is(r::PRICE_ERROR)],
    words::PRICE_ERROR_TRUE_CAUSE,
);
const LATE: Part = Part::given(
    "true-cause",
    &[
        Fact::Reason.is(r::LATE),
        Fact::Parcel.is(BEFORE_DISPATCH),
        Fact::Overdue.yes(),
    ],
    words::LATE_TRUE_CAUSE,
);

const HOLDING: &[Part] = &[
    GREETING,
    Part::given(
        "request-received",
        &[Fact::Channel.is(c::CANCEL_BUTTON)],
        words::HOLDING_REQUEST_RECEIVED,
    ),
    Part::given(
        "request-received",
        &[Fact::Channel.is(c::RETURN_REQUEST)],
        words::RETURN_REQUEST_RECEIVED,
    ),
    Part::given(
        "request-received",
        &[Fact::Channel.is(c::MESSAGE | c::CLAIM)],
        words::WE_RECEIVED_MESSAGE,
    ),
    Part::given(
        "request-received",
        &[Fact::Channel.is(c::DELIVERY_REFUSED)],
        words::PARCEL_NOT_TAKEN_SEEN,
    ),
    Part::given(
        "has-left",
        &[Fact::Parcel.is(p::WITH_CARRIER)],
        words::HOLDING_HAS_LEFT,
    ),
    CHECKING,
    CLOSING,
];
const NOT_OVERDUE: Cond = Fact::Overdue.is(overdue::NOT_YET);
/// No source gives a time to answer.
const CHECKING: Part = Part::always("answer-follows", words::CHECKING_ANSWER_FOLLOWS);

/// Reasons that only a buyer can tell.
const SAID_BY_THE_BUYER: u32 =
    r::DEFECTIVE | r::NOT_AS_DESCRIBED | r::WRONG_ITEM | r::MISSING_PART | r::NOT_RECEIVED;
const NOBODY_ASKED: Cond = Fact::Channel.is(c::SELLER);
/// What a buyer's request is answered with.
const REPLIES: u32 = a::MAY_REFUSE
    | a::MUST_ACCEPT
    | a::ACCEPT_ADVISED
    | a::REDIRECT
    | a::WAIT_FOR_ITEM
    | a::REFUND_WITH_DEDUCTION;

/// Every letter. The first whose conditions hold is the one to send.
pub(super) const LETTERS: &[Letter] = &[
    Letter {
        id: "delivery-refused",
        when: &[Fact::Channel.is(c::DELIVERY_REFUSED), Fact::Parcel.is(GONE)],
        subject: words::LETTER_DELIVERY_REFUSED_SUBJECT,
        parts: &[
            GREETING.unless(&[FAULTY]),
            Part::given("apology", &[FAULTY], words::GREETING_SHOP_APOLOGY),
            Part::always("request-received", words::PARCEL_NOT_TAKEN_SEEN),
            HAS_COME_BACK,
            COMING_BACK,
            Part::always(
                "what-we-check",
                words::LETTER_DELIVERY_REFUSED_WHAT_WE_CHECK,
            )
            .unless(&[THEN_REMEDY]),
            Part::given(
                "remedy",
                &[THEN_REMEDY],
                words::LETTER_DELIVERY_REFUSED_REMEDY,
            ),
            // D-JP-28
            Part::given(
                "again-or-undo",
                &[RETURNED],
                words::LETTER_NOT_TAKEN_AGAIN_OR_UNDO,
            )
            .unless(&[THEN_REMEDY]),
            Part::given(
                "take-it",
                &[Fact::Parcel.is(p::WITH_CARRIER)],
                words::TAKE_IT_TAKE_IT,
            ),
            CLOSING,
        ],
    },
    // L-JP-046: nobody has withdrawn
    Letter {
        id: "not-taken",
        when: &[
            Fact::Answer.is(a::UNSETTLED),
            RETURNED,
            Fact::Channel.is(c::SELLER | c::MESSAGE),
            Fact::Reason.is_not(SHOPS),
        ],
        subject: words::LETTER_DELIVERY_REFUSED_SUBJECT,
        parts: &[
            GREETING,
            Part::given(
                "request-received",
                &[Fact::Channel.is(c::MESSAGE)],
                words::WE_RECEIVED_MESSAGE,
            ),
            Part::given(
                "could-not-be-delivered",
                &[Fact::Reason.is(NOT_TAKEN)],
                words::LETTER_NOT_TAKEN_UNDELIVERED,
            ),
            HAS_COME_BACK,
            COMING_BACK,
            Part::always(
                "what-we-check",
                words::LETTER_DELIVERY_REFUSED_WHAT_WE_CHECK,
            ),
            Part::always("again-or-undo", words::LETTER_NOT_TAKEN_AGAIN_OR_UNDO),
            CLOSING,
        ],
    },
    // L-JP-043: the refund waits for what was sent
    Letter {
        id: "not-the-goods",
        when: &[
            Fact::Answer.is(a::WAIT_FOR_ITEM),
            Fact::ReturnedCondition.is(NOT_THE_GOODS),
        ],
        subject: words::LETTER_NOT_THE_GOODS_SUBJECT,
        parts: &[
            GREETING,
            Part::always("what-came", words::LETTER_NOT_THE_GOODS_WHAT_CAME),
            Part::given(
                "send-them",
                &[REFUND_OWED],
                words::LETTER_NOT_THE_GOODS_SEND_THEM,
            ),
            Part::always("what-happened", words::LETTER_NOT_THE_GOODS_WHAT_HAPPENED),
            CLOSING,
        ],
    },
    Letter {
        id: "refunded",
        when: &[Fact::RefundAlreadyMade.yes(), Fact::Overall.is(PAYS_BACK)],
        subject: words::LETTER_REFUNDED_SUBJECT,
        parts: &[
            GREETING,
            Part::always("refunded", words::LETTER_REFUNDED_DONE),
            CLOSING,
        ],
    },
    // After dispatch the shop alone cannot undo it (L-JP-030)
    Letter {
        id: "ask-agreement",
        when: &[
            NOBODY_ASKED,
            Fact::Reason.is(r::OUT_OF_STOCK | r::PRICE_ERROR | r::WILL_NOT_SELL | BUYERS),
            Fact::Parcel.is(p::WITH_CARRIER | p::DELIVERED),
        ],
        subject: words::LETTER_ASK_AGREEMENT_SUBJECT,
        parts: &[
            GREETING_SHOP,
            OUT_OF_STOCK,
            PRICE_ERROR,
            Part::always("difficult", words::LETTER_ASK_AGREEMENT_DIFFICULT),
            Part::always("agreement", words::LETTER_ASK_AGREEMENT_AGREEMENT),
            CLOSING,
        ],
    },
    // A part is open for a cause of its own.
    Letter {
        id: "holding",
        when: &[OPEN, Fact::PartOfOrder.yes()],
        subject: words::HELD,
        parts: HOLDING,
    },
    // D29: same facts, same ground. Not where the law may give the return
    Letter {
        id: "asked-again",
        when: &[
            Fact::Answer.is(a::UNSETTLED),
            Fact::AlreadyRefusedOnce.yes(),
            Fact::OnCondition.no(),
            Fact::AnswerThen.is(a::MAY_REFUSE | a::NONE),
            Fact::Parcel.is(p::PACKED | p::LABELLED | p::WITH_CARRIER),
        ],
        subject: words::LETTER_REFUSE_PACKED_SUBJECT,
        parts: &[
            GREETING,
            Part::always("request-received", words::LETTER_ASKED_AGAIN_RECEIVED),
            Part::always("same-answer", words::LETTER_ASKED_AGAIN_SAME_ANSWER),
            Part::given(
                "packed",
                &[Fact::Parcel.is(p::PACKED | p::LABELLED)],
                words::LETTER_REFUSE_PACKED_PACKED,
            ),
            Part::given(
                "leaves-today",
                &[
                    Fact::Parcel.is(p::PACKED | p::LABELLED),
                    Fact::LeavesToday.yes(),
                ],
                words::LETTER_REFUSE_PACKED_LEAVES_TODAY,
            ),
            Part::given(
                "handed-over-at",
                &[Fact::Parcel.is(p::WITH_CARRIER)],
                words::LETTER_REFUSE_HANDED_OVER_HANDED_OVER_AT,
            ),
            TRACKING,
            EXPECTED,
            RETURN_ASKED,
            TERMS_APPLY,
            DEFECTS_APART,
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
        when: &[CONDITIONAL, Fact::Answer.is(a::MAY_REFUSE)],
        subject: words::HELD,
        parts: HOLDING,
    },
    Letter {
        id: "holding",
        when: &[CONDITIONAL, Fact::AnswerThen.is(a::MAY_REFUSE)],
        subject: words::HELD,
        parts: HOLDING,
    },
    Letter {
        id: "holding",
        when: &[
            CONDITIONAL,
            Fact::Answer.is(a::AUTOMATIC),
            Fact::OrderStatus.is(s::PAID),
        ],
        subject: words::HELD,
        parts: HOLDING,
    },
    // Nobody asked: there is nothing to accept, to refuse or to be sorry for.
    Letter {
        id: "holding",
        when: &[NOBODY_ASKED, Fact::Answer.is(REPLIES)],
        subject: words::HELD,
        parts: HOLDING,
    },
    Letter {
        id: "holding",
        when: &[NOBODY_ASKED, Fact::AnswerThen.is(REPLIES)],
        subject: words::HELD,
        parts: HOLDING,
    },
    Letter {
        id: "holding",
        when: &[
            NOBODY_ASKED,
            Fact::Answer.is_not(a::SELLER_CANCELS),
            Fact::Reason.is(SAID_BY_THE_BUYER),
        ],
        subject: words::HELD,
        parts: HOLDING,
    },
    Letter {
        id: "refuse-packed",
        when: &[
            Fact::Answer.is(a::MAY_REFUSE),
            Fact::Parcel.is(p::PACKED | p::LABELLED),
        ],
        subject: words::LETTER_REFUSE_PACKED_SUBJECT,
        parts: &[
            GREETING,
            CANNOT_CANCEL,
            Part::always("packed", words::LETTER_REFUSE_PACKED_PACKED),
            Part::given(
                "made-for-this-order",
                &[Fact::MadeToOrder.yes(), Fact::LeavesToday.no()],
                words::LETTER_REFUSE_MADE_TO_ORDER_MADE_FOR_THIS_ORDER_2,
            ),
            Part::given(
                "leaves-today",
                &[Fact::LeavesToday.yes()],
                words::LETTER_REFUSE_PACKED_LEAVES_TODAY,
            ),
            EXPECTED,
            RETURN_ASKED,
            TERMS_APPLY,
            DEFECTS_APART,
            EXCHANGE,
            CLOSING,
        ],
    },
    Letter {
        id: "refuse-made-to-order",
        when: &[
            Fact::Answer.is(a::MAY_REFUSE),
            Fact::Parcel.is(p::NOT_STARTED | p::IN_PRODUCTION),
        ],
        subject: words::LETTER_REFUSE_MADE_TO_ORDER_SUBJECT,
        parts: &[
            GREETING,
            CANNOT_CANCEL,
            Part::given(
                "made-for-this-order",
                &[Fact::MadeToOrder.yes(), Fact::Parcel.is(p::IN_PRODUCTION)],
                words::LETTER_REFUSE_MADE_TO_ORDER_MADE_FOR_THIS_ORDER,
            ),
            Part::given(
                "made-for-this-order",
                &[Fact::MadeToOrder.yes(), Fact::Parcel.is(p::NOT_STARTED)],
                words::LETTER_REFUSE_MADE_TO_ORDER_MADE_FOR_THIS_ORDER_2,
            ),
            // L-JP-048: before completion the customer may be free to end it, paying the damage
            Part::given(
                "against-the-loss",
                &[IN_JAPAN, Fact::MadeToOrder.yes()],
                words::LETTER_REFUSE_MADE_TO_ORDER_AGAINST_THE_LOSS,
            ),
            Part::given(
                "what-happens-next",
                &[NOT_OVERDUE],
                words::LETTER_REFUSE_MADE_TO_ORDER_WHAT_HAPPENS_NEXT,
            ),
            RETURN_ASKED,
            TERMS_APPLY,
            DEFECTS_APART,
            CLOSING,
        ],
    },
    // The answer on the whole: it goes on as a return, which is accepted.
    Letter {
        id: "return-on-its-way",
        when: &[
            Fact::Answer.is(a::MAY_REFUSE),
            Fact::AnswerThen.is(a::MUST_ACCEPT),
            Fact::Parcel.is(p::WITH_CARRIER),
        ],
        subject: words::LETTER_RETURN_ON_ITS_WAY_SUBJECT,
        parts: &[
            GREETING,
            Part::always(
                "handed-over-at",
                words::LETTER_RETURN_ON_ITS_WAY_HANDED_OVER_AT,
            ),
            EXPECTED,
            Part::always("return-path", words::LETTER_RETURN_ON_ITS_WAY_RETURN_PATH),
            GUARDIAN,
            Part::given(
                "return-by",
                &[
                    IN_JAPAN,
                    Fact::ReturnTerms.is_not(t::SHOWN_BOTH),
                    Fact::Reason.is(CHANGE),
                ],
                words::LETTER_RETURN_ON_ITS_WAY_RETURN_BY,
            ),
            REFUND_ON_RETURN,
            CLOSING,
        ],
    },
    Letter {
        id: "refuse-handed-over",
        when: &[
            Fact::Overall.is(a::MAY_REFUSE),
            Fact::Parcel.is(p::WITH_CARRIER),
            Fact::Answer.is(a::MAY_REFUSE),
        ],
        subject: words::LETTER_REFUSE_HANDED_OVER_SUBJECT,
        parts: &[
            GREETING,
            CANNOT_CANCEL,
            Part::always(
                "handed-over-at",
                words::LETTER_REFUSE_HANDED_OVER_HANDED_OVER_AT,
            ),
            TRACKING,
            EXPECTED,
            RETURN_ASKED,
            TERMS_APPLY,
            DEFECTS_APART,
            CLOSING,
        ],
    },
    Letter {
        id: "accept-shop-reason",
        when: &[
            Fact::Answer.is(a::MUST_ACCEPT),
            HERE,
            Fact::Reason.is(SHOPS),
        ],
        subject: words::LETTER_ACCEPT_SHOP_REASON_SUBJECT,
        parts: &[
            GREETING_SHOP,
            OUT_OF_STOCK,
            PRICE_ERROR,
            LATE,
            Part::always("accepted", words::LETTER_ACCEPT_SHOP_REASON_ACCEPTED),
            REFUND_ROUTE,
            CLOSING,
        ],
    },
    Letter {
        id: "accept",
        when: &[ACCEPTED, HERE, Fact::PartOfOrder.yes()],
        subject: words::LETTER_ACCEPT_SUBJECT,
        parts: &[
            GREETING,
            Part::always("accepted", words::LETTER_ACCEPT_PART),
            GUARDIAN,
            FILE_IT,
            REFUND_ROUTE,
            REORDER,
            CLOSING,
        ],
    },
    // D-JP-15
    Letter {
        id: "accept-duplicate",
        when: &[ACCEPTED, HERE, DUPLICATE],
        subject: words::LETTER_REFUSE_PACKED_SUBJECT,
        parts: &[
            GREETING,
            Part::always("which-to-keep", words::LETTER_ACCEPT_WHICH_TO_KEEP),
            FILE_IT,
            REFUND_ROUTE,
            CLOSING,
        ],
    },
    Letter {
        id: "accept",
        when: &[ACCEPTED, HERE],
        subject: words::LETTER_ACCEPT_SUBJECT,
        parts: &[
            GREETING,
            Part::always("accepted", words::LETTER_ACCEPT_ACCEPTED),
            GUARDIAN,
            FILE_IT,
            REFUND_ROUTE,
            REORDER,
            CLOSING,
        ],
    },
    // What lies with the buyer is not the shop's cause.
    Letter {
        id: "seller-cancels-no-word",
        when: &[
            Fact::Answer.is(a::SELLER_CANCELS),
            Fact::Reason.is(r::BUYER_UNREACHABLE),
        ],
        subject: words::HELD,
        parts: &[
            GREETING,
            Part::always("true-cause", words::LETTER_NO_WORD),
            REFUND_ROUTE,
            CLOSING,
        ],
    },
    Letter {
        id: "seller-cancels-address",
        when: &[
            Fact::Answer.is(a::SELLER_CANCELS),
            Fact::Reason.is(r::WRONG_ADDRESS),
        ],
        subject: words::HELD,
        parts: &[
            GREETING,
            Part::always("true-cause", words::LETTER_ADDRESS),
            REFUND_ROUTE,
            CLOSING,
        ],
    },
    // Goods that can be delivered, or a cause that nobody told: an accepted order takes the buyer's consent (L-JP-030)
    Letter {
        id: "ask-agreement",
        when: &[
            Fact::Answer.is(a::SELLER_CANCELS),
            Fact::AnswerThen.is(a::MUST_REMEDY),
        ],
        subject: words::LETTER_ASK_AGREEMENT_SUBJECT,
        parts: &[
            GREETING_SHOP,
            PRICE_ERROR,
            Part::always("undo-it", words::LETTER_ASK_AGREEMENT_UNSENT)
                .unless(&[Fact::PartOfOrder.yes()]),
            Part::given(
                "undo-it",
                &[Fact::PartOfOrder.yes()],
                words::LETTER_ASK_AGREEMENT_UNSENT_PART,
            ),
            Part::always("agreement", words::LETTER_ASK_AGREEMENT_UNSENT_AGREEMENT),
            CLOSING,
        ],
    },
    Letter {
        id: "seller-cancels",
        when: &[Fact::Answer.is(a::SELLER_CANCELS)],
        subject: words::LETTER_SELLER_CANCELS_SUBJECT,
        parts: &[
            GREETING_SHOP,
            OUT_OF_STOCK,
            PRICE_ERROR,
            Part::given(
                "verdict-first",
                &[CANNOT_DELIVER],
                words::LETTER_SELLER_CANCELS_VERDICT_FIRST,
            )
            .unless(&[Fact::PartOfOrder.yes()]),
            Part::given(
                "verdict-first",
                &[CANNOT_DELIVER, Fact::PartOfOrder.yes()],
                words::LETTER_SELLER_CANCELS_PART,
            ),
            Part::always("verdict-first", words::LETTER_SELLER_CANCELS_OWN_WISH)
                .unless(&[CANNOT_DELIVER, Fact::PartOfOrder.yes()]),
            Part::given(
                "verdict-first",
                &[Fact::PartOfOrder.yes()],
                words::LETTER_SELLER_CANCELS_OWN_WISH_PART,
            )
            .unless(&[CANNOT_DELIVER]),
            REFUND_ROUTE,
            CLOSING,
        ],
    },
    Letter {
        id: "unpaid",
        when: &[
            Fact::Answer.is(a::AUTOMATIC),
            Fact::OrderStatus.is(s::UNPAID | s::PENDING),
        ],
        subject: words::LETTER_UNPAID_SUBJECT,
        parts: &[
            GREETING,
            Part::always("not-paid", words::LETTER_UNPAID_NOT_PAID),
            Part::always("nothing-to-do", words::LETTER_UNPAID_NOTHING_TO_DO)
                .unless(&[NOBODY_ASKED]),
            Part::given("lapses", &[NOBODY_ASKED], words::LETTER_UNPAID_LAPSES),
            CLOSING,
        ],
    },
    Letter {
        id: "automatic-late",
        when: &[
            Fact::Answer.is(a::AUTOMATIC),
            Fact::OrderStatus.is(s::SHIP_DATE_PASSED),
            Fact::Parcel.is(BEFORE_DISPATCH),
        ],
        subject: words::LETTER_AUTOMATIC_LATE_SUBJECT,
        parts: &[
            GREETING_SHOP,
            Part::always(
                "instant-cancel",
                words::LETTER_AUTOMATIC_LATE_INSTANT_CANCEL,
            ),
            REFUND_ROUTE,
            CLOSING,
        ],
    },
    Letter {
        id: "automatic",
        when: &[Fact::Answer.is(a::AUTOMATIC)],
        subject: words::LETTER_AUTOMATIC_SUBJECT,
        parts: &[
            GREETING,
            Part::always("instant-cancel", words::LETTER_AUTOMATIC_INSTANT_CANCEL),
            REFUND_ROUTE,
            CLOSING,
        ],
    },
    Letter {
        id: "remedy-not-received",
        when: &[
            Fact::Answer.is(a::NOT_A_CANCELLATION | a::MUST_REMEDY),
            Fact::Reason.is(r::NOT_RECEIVED),
            OWED,
        ],
        subject: words::LETTER_REMEDY_NOT_RECEIVED_SUBJECT,
        parts: &[
            SAID_NOT_RECEIVED,
            NOT_RECEIVED_GREETING,
            LOOK_AGAIN,
            TRACE,
            HAS_COME_BACK,
            COMING_BACK,
            Part::always("resend-or-refund", words::CHOICE_RESEND_OR_REFUND)
                .unless(&[Fact::StockAvailable.no(), DELIVERED]),
            Part::given("resend-or-refund", &[DELIVERED], words::LOOK_AGAIN_CHOICE)
                .unless(SOLD_OUT),
            STOCK_FIRST,
            NO_STOCK.unless(&[DELIVERED]),
            Part::given(
                "refund",
                &[Fact::StockAvailable.no(), DELIVERED],
                words::LOOK_AGAIN_REFUND,
            ),
            NON_RECEIPT_PATH,
            CLOSING,
        ],
    },
    Letter {
        id: "remedy-lost",
        when: &[
            Fact::Answer.is(a::NOT_A_CANCELLATION | a::MUST_REMEDY),
            Fact::Parcel.is(p::LOST),
            OWED,
        ],
        subject: words::LETTER_REMEDY_LOST_SUBJECT,
        parts: &[
            SAID_NOT_RECEIVED,
            NOT_RECEIVED_GREETING,
            TRACE,
            HAS_COME_BACK,
            COMING_BACK,
            CHOICE,
            STOCK_FIRST,
            NO_STOCK,
            NON_RECEIPT_PATH,
            CLOSING,
        ],
    },
    Letter {
        id: "remedy-wrong-item",
        when: &[
            Fact::Answer.is(a::NOT_A_CANCELLATION | a::MUST_REMEDY),
            Fact::Reason.is(r::WRONG_ITEM | r::MISSING_PART),
            OWED,
        ],
        subject: words::LETTER_REMEDY_WRONG_ITEM_SUBJECT,
        parts: &[
            Part::given(
                "apology",
                &[Fact::Reason.is(r::WRONG_ITEM)],
                words::LETTER_REMEDY_WRONG_ITEM_APOLOGY,
            ),
            Part::given(
                "apology",
                &[Fact::Reason.is(r::MISSING_PART)],
                words::LETTER_REMEDY_WRONG_ITEM_APOLOGY_2,
            ),
            Part::given(
                "choice",
                &[Fact::Reason.is(r::WRONG_ITEM)],
                words::LETTER_REMEDY_WRONG_ITEM_CHOICE,
            )
            .unless(SOLD_OUT),
            Part::given(
                "choice",
                &[Fact::Reason.is(r::MISSING_PART)],
                words::LETTER_REMEDY_WRONG_ITEM_CHOICE_2,
            )
            .unless(SOLD_OUT),
            STOCK_FIRST,
            NO_STOCK.unless(&[Fact::Parcel.is(p::DELIVERED)]),
            Part::given(
                "choice",
                &[Fact::StockAvailable.no(), Fact::Parcel.is(p::DELIVERED)],
                words::LETTER_REMEDY_WRONG_ITEM_NONE_LEFT,
            ),
            POSTAGE_OURS,
            CLAIM_PATH,
            CLOSING,
        ],
    },
    Letter {
        id: "remedy-not-as-described",
        when: &[
            Fact::Answer.is(a::NOT_A_CANCELLATION | a::MUST_REMEDY),
            Fact::Reason.is(r::NOT_AS_DESCRIBED),
            OWED,
        ],
        subject: words::LETTER_REMEDY_NOT_AS_DESCRIBED_SUBJECT,
        parts: &[
            Part::always("apology", words::LETTER_REMEDY_NOT_AS_DESCRIBED_APOLOGY),
            EVIDENCE_ONCE,
            EXCHANGE_OR_REFUND,
            STOCK_FIRST,
            NO_STOCK,
            POSTAGE_OURS,
            CLAIM_PATH,
            CLOSING,
        ],
    },
    Letter {
        id: "remedy-defective",
        when: &[
            Fact::Answer.is(a::NOT_A_CANCELLATION | a::MUST_REMEDY),
            Fact::Reason.is(r::DEFECTIVE),
            OWED,
        ],
        subject: words::LETTER_REMEDY_DEFECTIVE_SUBJECT,
        parts: &[
            Part::always("apology", words::LETTER_REMEDY_DEFECTIVE_APOLOGY),
            EVIDENCE_ONCE,
            EXCHANGE_OR_REFUND,
            STOCK_FIRST,
            NO_STOCK,
            POSTAGE_OURS,
            CLAIM_PATH,
            CLOSING,
        ],
    },
    // Marked as shipped and still in the shop: nothing is sent back.
    Letter {
        id: "marked-shipped",
        when: &[
            Fact::Answer.is(a::NOT_A_CANCELLATION),
            Fact::AnswerThen.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED),
            Fact::Parcel.is(BEFORE_DISPATCH),
        ],
        subject: words::LETTER_MARKED_SHIPPED_SUBJECT,
        parts: &[
            Part::always("true-state", words::LETTER_MARKED_SHIPPED_TRUE_STATE),
            Part::always("accepted", words::LETTER_MARKED_SHIPPED_ACCEPTED),
            REFUND_ROUTE,
            CLOSING,
        ],
    },
    Letter {
        id: "return-accepted",
        when: &[
            Fact::Answer.is(a::NOT_A_CANCELLATION),
            Fact::AnswerThen.is(a::MUST_ACCEPT),
        ],
        subject: words::LETTER_RETURN_ACCEPTED_SUBJECT,
        parts: &[
            GREETING,
            AFTER_DISPATCH,
            Part::given(
                "return-path",
                &[Fact::Parcel.is_not(p::COMING_BACK | p::BACK)],
                words::LETTER_RETURN_ACCEPTED_RETURN_PATH,
            )
            .unless(&[FILED]),
            Part::given(
                "return-path",
                &[Fact::Parcel.is_not(p::COMING_BACK | p::BACK), FILED],
                words::LETTER_RETURN_ACCEPTED_RETURN_PATH_FILED,
            ),
            Part::given(
                "return-path",
                &[Fact::Parcel.is(p::COMING_BACK | p::BACK)],
                words::LETTER_RETURN_ACCEPTED_RETURN_PATH_2,
            ),
            GUARDIAN,
            Part::given(
                "who-pays",
                &[
                    Fact::Reason.is(CHANGE),
                    IN_JAPAN,
                    Fact::Parcel.is_not(p::COMING_BACK | p::BACK),
                ],
                words::BUYER_PAYS,
            ),
            Part::given(
                "who-pays",
                &[
                    Fact::Reason.is_not(SHOPS),
                    IN_EUROPE,
                    Fact::ReturnCostTold.yes(),
                ],
                words::BUYER_PAYS,
            ),
            Part::given(
                "who-pays",
                &[
                    Fact::Reason.is_not(SHOPS),
                    IN_EUROPE,
                    Fact::ReturnCostTold.no(),
                ],
                words::LETTER_RETURN_ACCEPTED_WHO_PAYS,
            ),
            Part::given(
                "who-pays",
                &[Fact::Reason.is(SHOPS)],
                words::LETTER_RETURN_ACCEPTED_WHO_PAYS_2,
            ),
            REFUND_ON_RETURN.unless(&[Fact::Parcel.is(p::BACK)]),
            Part::given(
                "refund-on-return",
                &[Fact::Parcel.is(p::BACK)],
                words::AFTER_CHECK_REFUND,
            ),
            CLOSING,
        ],
    },
    Letter {
        id: "return-refused",
        when: &[
            Fact::Answer.is(a::NOT_A_CANCELLATION),
            Fact::AnswerThen.is(a::MAY_REFUSE),
            Fact::ReturnTerms.is(t::SHOWN_BOTH),
            Fact::Reason.is(BUYERS_CHOICE
                | r::WRONG_ADDRESS
                | r::UNSUITABLE_CONTENT
                | r::IMPORT_CHARGES
                | r::BUYER_UNREACHABLE),
            // Where the law gives the right, no terms of the shop exclude it.
            Fact::Regime.is_not(regime::EU | regime::UK),
        ],
        subject: words::LETTER_RETURN_REFUSED_SUBJECT,
        parts: &[
            GREETING,
            CLOSED_SENT,
            CLOSED_DELIVERED,
            Part::always("terms-shown", words::LETTER_RETURN_REFUSED_TERMS_SHOWN),
            DEFECTS_APART,
            EXCHANGE,
            CLOSING,
        ],
    },
    Letter {
        id: "return-refused-period",
        when: &[
            Fact::Answer.is(a::NOT_A_CANCELLATION),
            Fact::AnswerThen.is(a::MAY_REFUSE),
        ],
        subject: words::LETTER_RETURN_REFUSED_PERIOD_SUBJECT,
        parts: &[
            GREETING,
            CLOSED_SENT,
            CLOSED_DELIVERED,
            Part::given(
                "receipt-date",
                &[
                    Fact::StatutoryWindow.is(statutory_window::OVER),
                    WITH_A_PERIOD,
                ],
                words::LETTER_RETURN_REFUSED_PERIOD_RECEIPT_DATE,
            ),
            Part::always("verdict", words::CANNOT_RETURN)
                .unless(&[Fact::StatutoryWindow.is(statutory_window::OVER)]),
            Part::given(
                "verdict",
                &[
                    Fact::StatutoryWindow.is(statutory_window::OVER),
                    Fact::Regime.is(regime::US | regime::OTHER),
                ],
                words::CANNOT_RETURN,
            ),
            DEFECTS_APART,
            EXCHANGE,
            CLOSING,
        ],
    },
    // Whether the date was missed is not told.
    Letter {
        id: "late-open",
        when: &[
            Fact::Reason.is(r::LATE),
            Fact::Overall.is(a::MUST_REMEDY),
            CONDITIONAL,
        ],
        subject: words::LETTER_LATE_OPEN_SUBJECT,
        parts: &[WAITING, TRACE, CHECKING, CLOSING],
    },
    Letter {
        id: "remedy-late",
        when: &[Fact::Reason.is(r::LATE), Fact::Overall.is(a::MUST_REMEDY)],
        subject: words::LETTER_REMEDY_LATE_SUBJECT,
        parts: &[WAITING, TRACE, CHOICE, STOCK_FIRST, NO_STOCK, CLOSING],
    },
    // Whatever the answer, the buyer hears that the message has come.
    Letter {
        id: "holding",
        when: &[],
        subject: words::HELD,
        parts: HOLDING,
    },
];

/// A cause in the goods or their dispatch: nothing that could be delivered as ordered.
const CANNOT_DELIVER: Cond = Fact::Reason.is(SHOPS & !(r::PRICE_ERROR | r::WILL_NOT_SELL));
/// On its way back, or back.
const RETURNED: Cond = Fact::Parcel.is(p::COMING_BACK | p::BACK);
/// The buyer has asked for a return, not for a cancellation.
const FILED: Cond = Fact::Channel.is(c::RETURN_REQUEST);
const ACCEPTED: Cond = Fact::Answer.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED);
/// Only what the buyer files is recorded as the buyer's.
const FILE_IT: Part = Part::given(
    "file-it",
    &[Fact::Channel.is(c::MESSAGE)],
    words::LETTER_ACCEPT_FILE_IT,
);
const FAULTY: Cond =
    Fact::Reason.is(r::DEFECTIVE | r::NOT_AS_DESCRIBED | r::WRONG_ITEM | r::MISSING_PART);
/// Who pays for the return of a minor or a mistake, no law says (L-JP-036).
const CHANGE: u32 = BUYERS & !(r::MINOR | r::ORDERED_BY_MISTAKE | r::DUPLICATE);
/// D-JP-25
const GUARDIAN: Part = Part::given(
    "guardian",
    &[IN_JAPAN, Fact::Reason.is(r::MINOR)],
    words::GUARDIAN,
)
.unless(&[Fact::GuardianConsent.yes()]);
const IN_JAPAN: Cond = Fact::Regime.is(regime::JP);
const IN_EUROPE: Cond = Fact::Regime.is(regime::EU | regime::UK);
/// Where the law itself has a period that ends.
const WITH_A_PERIOD: Cond = Fact::Regime.is(regime::JP | regime::EU | regime::UK);

const REFUND_ON_RETURN: Part =
    Part::always("refund-on-return", words::REFUND_ON_RETURN_REFUND_ON_RETURN);
const EXPECTED: Part = Part::always("what-happens-next", words::EXPECTED_WHAT_HAPPENS_NEXT);
const POSTAGE_OURS: Part =
    Part::always("postage-on-shop", words::POSTAGE_OURS_POSTAGE_ON_SHOP).unless(&[RETURNED]);
const AFTER_DISPATCH: Part = Part::given(
    "cancellation-closed",
    &[Fact::Parcel.is(GONE)],
    words::AFTER_DISPATCH_CANCELLATION_CLOSED,
)
.unless(&[FILED]);
/// Where the return is refused as well, it is no return.
const CLOSED_SENT: Part = Part::given(
    "cancellation-closed",
    &[Fact::Parcel.is(GONE)],
    words::CLOSED_SENT,
)
.unless(&[FILED, DELIVERED]);
const CLOSED_DELIVERED: Part =
    Part::given("cancellation-closed", &[DELIVERED], words::CLOSED_DELIVERED).unless(&[FILED]);
const DEFECTS_APART: Part = Part::given(
    "defects-apart",
    &[Fact::Reason.is(BUYERS_CHOICE | r::WRONG_ADDRESS | r::UNSUITABLE_CONTENT)],
    words::DEFECTS_APART_DEFECTS_APART,
);
const NOT_RECEIVED_GREETING: Part = Part::always("apology", words::NOT_RECEIVED_GREETING_APOLOGY)
    .unless(&[Fact::Reason.is(r::NOT_RECEIVED)]);
/// What the carrier's record says is another matter.
const SAID_NOT_RECEIVED: Part = Part::given(
    "apology",
    &[Fact::Reason.is(r::NOT_RECEIVED)],
    words::SAID_NOT_RECEIVED_APOLOGY,
);
const TRACE: Part = Part::given(
    "tracking",
    &[Fact::Parcel.is(p::WITH_CARRIER | p::DELIVERED | p::LOST)],
    words::TRACE_TRACKING,
);
const DELIVERED: Cond = Fact::Parcel.is(p::DELIVERED);
/// The record says delivered: the buyer is asked to look before anything is sent or paid again.
const LOOK_AGAIN: Part = Part::given("look-again", &[DELIVERED], words::LOOK_AGAIN_LOOK_AGAIN);
const HAS_COME_BACK: Part = Part::given(
    "parcel-back",
    &[Fact::Parcel.is(p::BACK)],
    words::HAS_COME_BACK_PARCEL_BACK,
);
const COMING_BACK: Part = Part::given(
    "parcel-returning",
    &[Fact::Parcel.is(p::COMING_BACK)],
    words::COMING_BACK_PARCEL_RETURNING,
);
const SOLD_OUT: &[Cond] = &[Fact::StockAvailable.no()];
const EVIDENCE_ONCE: Part = Part::given(
    "evidence-once",
    &[Fact::Parcel.is(p::DELIVERED)],
    words::LETTER_REMEDY_DEFECTIVE_EVIDENCE_ONCE,
);
const EXCHANGE_OR_REFUND: Part =
    Part::always("choice", words::LETTER_REMEDY_DEFECTIVE_CHOICE).unless(SOLD_OUT);
/// What can be sent again is known by the shop alone.
const CHOICE: Part =
    Part::always("resend-or-refund", words::CHOICE_RESEND_OR_REFUND).unless(SOLD_OUT);
const STOCK_FIRST: Part = Part::always("stock-first", words::STOCK_FIRST_STOCK)
    .unless(&[Fact::StockAvailable.yes(), Fact::StockAvailable.no()]);
const NO_STOCK: Part = Part::given("refund", SOLD_OUT, words::NO_STOCK_REFUND);
const WAITING: Part = Part::always("apology", words::WAITING_APOLOGY);
const NON_RECEIPT_PATH: Part =
    Part::always("right-procedure", words::NON_RECEIPT_PATH_RIGHT_PROCEDURE)
        .unless(&[Fact::Channel.is(c::CLAIM)]);
const CLAIM_PATH: Part =
    Part::always("right-procedure", words::CLAIM_PATH_RIGHT_PROCEDURE).unless(&[FILED, RETURNED]);
