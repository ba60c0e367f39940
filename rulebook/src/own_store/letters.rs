//! Letters to the buyers of a store of one's own: what the law wants said, for each outcome (law.md §3).
//!
//! No marketplace carries a refund or takes a request here, so the letters say who pays and how. What
//! is written is the answer on the whole: a withdrawal that binds is never met with a refusal.

use crate::common::letters::{NO_GOODS, of_no_goods};
use crate::common::requests::NOT_THE_GOODS;
use crate::words::{own_store, own_store_letters as words};
use kotowari::fact::{
    BEFORE_DISPATCH, Cond, Fact, accepted, answer as a, channel as c, claim_state,
    delivery_proof as proof, grace_period, minimum_term, order_status as s, parcel as p,
    payment_method as pay, reason as r, regime, return_proof, return_terms as t,
    returned_condition as rc, revised_date, ship_time, shop_tool as tool, statutory_window as w,
    stop_notice, terms_cover,
};
use kotowari::message::{Letter, Part};
use kotowari::text::Text;

/// What a letter must never do.
pub(super) const NEVER: &[(&str, Text)] = &[
    ("false-dispatch", own_store::NEVER_FALSE_DISPATCH),
    ("law-forbids", own_store::NEVER_LAW_FORBIDS),
    (
        "no-returns-for-defects",
        own_store::NEVER_NO_RETURNS_FOR_DEFECTS,
    ),
    ("untrue-reason", own_store::NEVER_UNTRUE_REASON),
    ("shift-reason", own_store::NEVER_SHIFT_REASON),
    ("refuse-at-door", own_store::NEVER_REFUSE_AT_DOOR),
    ("refund-days", own_store::NEVER_REFUND_DAYS),
    ("store-credit", own_store::NEVER_STORE_CREDIT),
    ("bargain", own_store::NEVER_BARGAIN),
];

const HERE: Cond = Fact::Parcel.is(BEFORE_DISPATCH);
const ON_ITS_WAY: Cond = Fact::Parcel.is(p::WITH_CARRIER);
const RETURNING: Cond = Fact::Parcel.is(p::COMING_BACK | p::BACK);
const SHOPS: Cond = Fact::Reason.is(SHOPS_OWN);
const FAULTY: Cond =
    Fact::Reason.is(r::DEFECTIVE | r::NOT_AS_DESCRIBED | r::WRONG_ITEM | r::MISSING_PART);
const JP: Cond = Fact::Regime.is(regime::JP);
const US: Cond = Fact::Regime.is(regime::US);
const EUROPE: Cond = Fact::Regime.is(regime::EU | regime::UK);
const ELSEWHERE: Cond = Fact::Regime.is_not(regime::JP);
const UNPAID: Cond = Fact::OrderStatus.is(s::UNPAID | s::PENDING);
const BY_HAND: Cond = Fact::PaymentMethod.is(pay::BANK_TRANSFER | pay::KONBINI);
const ACCEPT: Cond = Fact::Answer.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED);
const REFUSED: Cond = Fact::Answer.is(a::MAY_REFUSE);
const THEN_ACCEPT: Cond = Fact::AnswerThen.is(a::MUST_ACCEPT);
const THEN_REFUSE: Cond = Fact::AnswerThen.is(a::MAY_REFUSE);
const OPEN: Cond = Fact::Overall.is(a::NEED_FACTS | a::UNSETTLED);
const REFUSED_OVERALL: Cond = Fact::Overall.is(a::MAY_REFUSE);
const OWED: Cond = Fact::Overall.is_not(a::MAY_REFUSE);
const THEN_REMEDY: Cond = Fact::AnswerThen.is(a::MUST_REMEDY);
/// A parcel that was not taken says nothing.
const IN_WORDS: Cond = Fact::Channel.is_not(c::DELIVERY_REFUSED);
const CONDITIONAL: Cond = Fact::OnCondition.yes();
const CONFIRMED: Cond = Fact::OnCondition.no();
const MADE_TO_ORDER: Cond = Fact::MadeToOrder.yes();

const GREETING: Part = Part::always("thanks", words::GREETING_THANKS);
const SORRY: Part = Part::always("apology", words::SORRY_APOLOGY);
/// What lies with the buyer is nothing to be sorry for.
const BUYERS_CAUSE: Cond =
    Fact::Reason.is(r::WRONG_ADDRESS | r::BUYER_UNREACHABLE | r::IMPORT_CHARGES);
const SORRY_IF_OURS: Part = SORRY.unless(&[BUYERS_CAUSE]);
const THANKS_IF_NOT: Part = Part::given("thanks", &[BUYERS_CAUSE], words::GREETING_THANKS);
const NO_WORD: Part = Part::given(
    "true-cause",
    &[Fact::Reason.is(r::BUYER_UNREACHABLE)],
    words::NO_WORD_TRUE_CAUSE,
);
const ADDRESS: Part = Part::given(
    "true-cause",
    &[Fact::Reason.is(r::WRONG_ADDRESS)],
    words::ADDRESS_TRUE_CAUSE,
);
const CLOSING: Part = Part::always("where-to-write", words::CLOSING_WHERE_TO_WRITE);
const RECEIVED: Part = Part::always("accepted", words::RECEIVED_ACCEPTED).unless(PART);
const RECEIVED_PART: Part = Part::given("accepted", PART, words::RECEIVED_PART);
const REST_FOLLOWS: Part = Part::given(
    "part-of-order",
    &[Fact::PartOfOrder.yes()],
    words::REST_FOLLOWS_PART_OF_ORDER,
);
/// The sum and the way; never the day it arrives.
const REFUND: Part = Part::always("refund", words::REFUND_REFUND).unless(PART_DUPLICATE_OR_US);
/// Of two orders one stays: which of them, the buyer is asked (D-JP-15).
const DUPLICATE: Cond = Fact::Reason.is(r::DUPLICATE);
const PART_DUPLICATE_OR_US: &[Cond] = &[Fact::PartOfOrder.yes(), DUPLICATE, US];
const WHICH_TO_KEEP: Part =
    Part::given("which-to-keep", &[DUPLICATE], words::WHICH_TO_KEEP).unless(PART);
const REFUND_ONE: Part = Part::given("refund", &[DUPLICATE], words::REFUND_ONE).unless(PART);
/// In the USA with the last day to send it, which the mail-order rule sets (L-US-009).
const REFUND_US: Part = Part::given("refund", &[US], words::REFUND_US).unless(PART_OR_DUPLICATE);
const PART_OR_DUPLICATE: &[Cond] = &[Fact::PartOfOrder.yes(), DUPLICATE];
/// Of some of several goods the rest stays paid.
const PARTLY: Cond = Fact::PartOfOrder.yes();
const PART: &[Cond] = &[PARTLY];
const REFUND_PART: Part = Part::given("refund", PART, words::REFUND_PART);
/// With the sum and the day it was received (L-JP-017).
const REFUND_RECEIVED: Part =
    Part::given("refund", &[JP], words::REFUND_RECEIVED).unless(PART_OR_DUPLICATE);
const TO_CARD: Part = Part::given(
    "refund-method",
    &[Fact::PaymentMethod.is(pay::CARD)],
    words::TO_CARD_REFUND_METHOD,
)
.unless(PART);
/// BASE cancels whole orders only: of a part the money goes to an account, however it was paid (B02).
const OF_PART_TO_CARD: Part = Part::given(
    "refund-method",
    &[
        Fact::PartOfOrder.yes(),
        Fact::PaymentMethod.is(pay::CARD),
        Fact::ShopTool.is_not(tool::BASE),
    ],
    words::TO_CARD_REFUND_METHOD,
);
const OF_PART_TO_ACCOUNT: Part = Part::given(
    "refund-account",
    &[
        Fact::PartOfOrder.yes(),
        Fact::PaymentMethod.is(pay::CARD | pay::PAYPAL),
        Fact::ShopTool.is(tool::BASE),
    ],
    words::ACCOUNT_REFUND_ACCOUNT,
);
const TO_PAYPAL: Part = Part::given(
    "refund-method",
    &[Fact::PaymentMethod.is(pay::PAYPAL)],
    words::TO_PAYPAL_REFUND_METHOD,
)
.unless(PART);
const OF_PART_TO_PAYPAL: Part = Part::given(
    "refund-method",
    &[
        Fact::PartOfOrder.yes(),
        Fact::PaymentMethod.is(pay::PAYPAL),
        Fact::ShopTool.is_not(tool::BASE),
    ],
    words::TO_PAYPAL_REFUND_METHOD,
);
const ACCOUNT: Part = Part::given("refund-account", &[BY_HAND], words::ACCOUNT_REFUND_ACCOUNT);
const NOTHING_PAID: Part =
    Part::always("nothing-paid", words::NOTHING_PAID_NOTHING_PAID).unless(&[ON_DELIVERY]);
const NOTHING_ON_DELIVERY: Part =
    Part::given("nothing-paid", &[ON_DELIVERY], words::NOTHING_ON_DELIVERY).unless(&[DUPLICATE]);
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
    &[Fact::Reason.is(r::LATE), HERE, Fact::Overdue.yes()],
    words::LATE_TRUE_CAUSE,
);
/// BASE refunds a paid transfer only by way of a dispatch (B01).
const DISPATCH_NOTICE: Part = Part::given(
    "dispatch-notice",
    &[
        Fact::ShopTool.is(tool::BASE),
        Fact::PaymentMethod.is(pay::BANK_TRANSFER),
    ],
    words::DISPATCH_NOTICE,
)
.unless(PART);
const CANNOT: Part = Part::always("verdict-first", words::CANNOT_VERDICT_FIRST);
const CONSENTED: Part = Part::given(
    "true-reason",
    &[Fact::Reason.is(r::MINOR), Fact::GuardianConsent.yes()],
    words::CONSENTED_TRUE_REASON,
);
/// D-JP-25
const GUARDIAN: Part = Part::given(
    "guardian",
    &[JP, Fact::Reason.is(r::MINOR)],
    words::GUARDIAN,
)
.unless(&[Fact::GuardianConsent.yes()]);
const CLAUSE: Part = Part::given(
    "exact-clause",
    &[
        Fact::TermsCover.is(terms_cover::CANCELLATIONS_AND_RETURNS),
        Fact::Reason.is(CHANGE),
    ],
    words::CLAUSE_EXACT_CLAUSE,
);
const BEING_MADE: Part = Part::given(
    "true-reason",
    &[Fact::Parcel.is(p::IN_PRODUCTION)],
    words::BEING_MADE_TRUE_REASON,
);
const MADE_ON_ORDER: Part = Part::given(
    "true-reason",
    &[MADE_TO_ORDER, Fact::Parcel.is_not(p::IN_PRODUCTION)],
    words::MADE_TO_ORDER_TRUE_REASON,
);
/// Why the 14 days of the EU and the UK do not help: the goods.
const EXEMPT_MADE: Part = Part::given(
    "true-reason",
    &[EUROPE, MADE_TO_ORDER],
    words::EXEMPT_MADE_TO_ORDER,
)
.unless(&[AS_A_BUSINESS, PRIVATELY]);
const EXEMPT_PERISHABLE: Part = Part::given(
    "true-reason",
    &[EUROPE, Fact::Perishable.yes()],
    words::EXEMPT_PERISHABLE,
)
.unless(&[AS_A_BUSINESS, PRIVATELY]);
const EXEMPT_UNSEALED: Part = Part::given(
    "true-reason",
    &[EUROPE, Fact::Opened.yes(), Fact::Hygiene.yes()],
    words::EXEMPT_UNSEALED,
)
.unless(&[AS_A_BUSINESS, PRIVATELY]);
const EXEMPT_UNSEALED_MEDIA: Part = Part::given(
    "true-reason",
    &[EUROPE, Fact::Opened.yes(), Fact::SealedMedia.yes()],
    words::EXEMPT_UNSEALED,
)
.unless(&[AS_A_BUSINESS, PRIVATELY, Fact::Hygiene.yes()]);
const READY: Part = Part::given(
    "true-reason",
    &[Fact::Parcel.is(p::PACKED | p::LABELLED)],
    words::READY_TRUE_REASON,
);
const DEFECTS_APART: Part = Part::given(
    "defects-apart",
    &[Fact::Reason.is(CHANGE | r::ORDERED_BY_MISTAKE | r::DUPLICATE | r::MINOR)],
    words::DEFECTS_APART_DEFECTS_APART,
);
const FAULTS_APART: [Part; 2] = of_no_goods("defects-apart", words::FAULTS_APART);
const CANNOT_REFUND: [Part; 2] = of_no_goods("verdict-first", words::CANNOT_REFUND);
const REFUND_ACCEPTED: [Part; 2] = of_no_goods("verdict-first", words::REFUND_ACCEPTED);
const OFFER: Part = Part::always("alternative", words::OFFER_ALTERNATIVE);
const HANDED_OVER: Part = Part::given(
    "handed-over-at",
    &[ON_ITS_WAY],
    words::HANDED_OVER_HANDED_OVER_AT,
);
const CHANGE: u32 = r::CHANGE_OF_MIND
    | r::WRONG_ADDRESS
    | r::UNSUITABLE_CONTENT
    | r::IMPORT_CHARGES
    | r::BUYER_UNREACHABLE;
const AS_A_RETURN: Part = Part::given(
    "verdict-first",
    &[ON_ITS_WAY],
    words::AS_A_RETURN_VERDICT_FIRST,
);
const SEND_IT: Part = Part::given(
    "return-path",
    &[Fact::Parcel.is(p::DELIVERED)],
    words::SEND_IT_RETURN_PATH,
);
const SEND_IT_ON_RECEIPT: Part = Part::given(
    "return-path",
    &[ON_ITS_WAY],
    words::SEND_IT_ON_RECEIPT_RETURN_PATH,
);
/// Under the statutory return right the buyer pays for sending back (L-JP-008).
const RETURN_AT_BUYERS_COST: Part = Part::given(
    "who-pays",
    &[
        JP,
        Fact::Reason.is(CHANGE),
        Fact::ReturnTerms.is_not(t::SHOWN_BOTH),
        Fact::StatutoryWindow.is_not(w::OVER),
    ],
    words::RETURN_AT_BUYERS_COST_WHO_PAYS,
);
/// What the shop caused costs the buyer nothing.
const RETURN_AT_SHOPS_COST: Part =
    Part::given("who-pays", &[JP, SHOPS], words::SHOPS_CAUSE_WHO_PAYS);
const REFUND_ON_RETURN: Part =
    Part::always("refund-on-return", words::REFUND_ON_RETURN_REFUND_ON_RETURN);
const BUYERS_CHOICE: u32 = CHANGE | r::ORDERED_BY_MISTAKE | r::DUPLICATE;
const CANNOT_RETURN: Part = Part::given(
    "verdict-first",
    &[
        Fact::Parcel.is_not(p::WITH_CARRIER),
        Fact::Reason.is(BUYERS_CHOICE),
    ],
    words::CANNOT_RETURN_VERDICT_FIRST,
);
const CANNOT_RETURN_THIS: Part = Part::given(
    "verdict-first",
    &[
        Fact::Parcel.is_not(p::WITH_CARRIER),
        Fact::Reason.is_not(BUYERS_CHOICE),
    ],
    words::CANNOT_RETURN_THIS_VERDICT_FIRST,
);
const CANNOT_ON_ITS_WAY: Part = Part::given(
    "verdict-first",
    &[ON_ITS_WAY],
    words::CANNOT_ON_ITS_WAY_VERDICT_FIRST,
);
const RETURN_TERMS: Part = Part::given(
    "exact-clause",
    &[
        Fact::ReturnTerms.is(t::SHOWN_BOTH),
        Fact::Reason.is(BUYERS_CHOICE),
    ],
    words::RETURN_TERMS_EXACT_CLAUSE,
);
const PERIOD_OVER: Part = Part::given(
    "receipt-date",
    &[Fact::StatutoryWindow.is(w::OVER)],
    words::PERIOD_OVER_RECEIPT_DATE,
);
/// EU and UK: acknowledgement with its date, what is due back by when, who pays, when the refund comes.
const ACKNOWLEDGED: Part = Part::always("acknowledged", words::ACKNOWLEDGED_ACKNOWLEDGED);
const SEND_BACK: Part = Part::given(
    "send-back",
    &[Fact::Parcel.is(p::DELIVERED)],
    words::SEND_BACK_SEND_BACK,
);
const SEND_BACK_ON_RECEIPT: Part = Part::given(
    "send-back",
    &[ON_ITS_WAY],
    words::SEND_BACK_ON_RECEIPT_SEND_BACK,
);
const BUYER_PAYS: Part = Part::given(
    "who-pays",
    &[
        Fact::ReturnCostTold.yes(),
        Fact::Parcel.is_not(p::COMING_BACK | p::BACK),
    ],
    words::BUYER_PAYS_WHO_PAYS,
);
const SHOP_PAYS: Part = Part::given(
    "who-pays",
    &[
        Fact::ReturnCostTold.no(),
        Fact::Parcel.is_not(p::COMING_BACK | p::BACK),
    ],
    words::SHOP_PAYS_WHO_PAYS,
);
/// Nobody has told who was said to pay: the letter says what that hangs on.
const PAYS_AS_TOLD: Part =
    Part::given("who-pays", &[EUROPE], words::PAYS_AS_TOLD_WHO_PAYS).unless(POSTAGE_SETTLED);
const POSTAGE_SETTLED: &[Cond] = &[
    Fact::ReturnCostTold.yes(),
    Fact::ReturnCostTold.no(),
    RETURNING,
    Fact::Digital.yes(),
    Fact::Service.yes(),
];
/// What the buyer has spent on sending it back already (L-EU-008, L-UK-005).
const SHOP_PAID_FOR: Part = Part::given(
    "who-pays",
    &[
        Fact::ReturnCostTold.no(),
        Fact::Parcel.is(p::COMING_BACK | p::BACK),
    ],
    words::SHOP_PAYS_BACK_POSTAGE,
);
const REFUND_EUROPE: Part =
    Part::always("refund-date", words::REFUND_EUROPE_REFUND_DATE).unless(PART);
const REFUND_EUROPE_PART: Part = Part::given("refund-date", PART, words::REFUND_EUROPE_PART);
const TRANSFER: Part = Part::given(
    "refund-account",
    &[Fact::PaymentMethod.is(pay::BANK_TRANSFER)],
    words::TRANSFER_REFUND_ACCOUNT,
);
const EXPRESS_STAYS: Part =
    Part::always("express-surcharge", words::EXPRESS_STAYS_EXPRESS_SURCHARGE);
const WITHHELD: Part = Part::given(
    "withheld",
    &[THEN_ACCEPT, Fact::Parcel.is_not(p::BACK)],
    words::WITHHELD_WITHHELD,
);
/// Proof of sending ends the waiting (L-EU-007, L-UK-004).
const PROVEN: Cond = Fact::ReturnProof.is(return_proof::NUMBER | return_proof::SCAN);
const NOT_TAKEN: Part = Part::always(
    "refused-is-no-cancellation",
    words::NOT_TAKEN_REFUSED_IS_NO_CANCELLATION,
);
const WHAT_THEY_FOUND: Part = Part::given(
    "ask-once",
    &[Fact::Parcel.is(p::DELIVERED)],
    words::WHAT_THEY_FOUND_ASK_ONCE,
)
.unless(&[Fact::Reason.is(r::WRONG_ITEM)]);
const WHAT_CAME: Part = Part::given(
    "ask-once",
    &[
        Fact::Parcel.is(p::DELIVERED),
        Fact::Reason.is(r::WRONG_ITEM),
    ],
    words::WHAT_CAME_ASK_ONCE,
);
/// The goods cannot be delivered; whoever only wishes to cancel does not say that they cannot (L-JP-019).
const NO_LONGER_THERE: Cond = Fact::Reason.is(r::OUT_OF_STOCK | r::DEFECTIVE);
/// What was paid back has to come back.
const GOODS_NOT_BACK: Part = Part::given(
    "send-back",
    &[
        THEN_ACCEPT,
        Fact::Parcel.is(p::DELIVERED),
        Fact::ReturnedCondition.is(rc::NOT_SENT_BACK),
    ],
    words::GOODS_NOT_BACK,
);
/// No later delivery of a subscription is sent or charged (D-JP-16, -17).
const SUBSCRIPTION_ENDS: Part = Part::given(
    "stopped",
    &[Fact::Subscription.yes(), Fact::Channel.is_not(c::SELLER)],
    words::SUBSCRIPTION_ENDS,
);
/// The same of a delivery that comes back.
const SUBSCRIPTION_ENDS_TOO: Part = Part::given(
    "stopped",
    &[
        Fact::Subscription.yes(),
        Fact::Channel.is_not(c::SELLER),
        Fact::Reason.is(BUYERS_CHOICE | r::MISLED_BY_ORDER_SCREEN),
    ],
    words::SUBSCRIPTION_ENDS,
);
const RECEIVED_ONCE: Cond = Fact::StatutoryWindow.is(w::RUNNING | w::OVER);
const REFUNDED: Cond = Fact::RefundAlreadyMade.yes();
/// The answer to a fault: the goods are put right, or the money goes back.
const REMEDIED: Cond = Fact::Answer.is(a::NOT_A_CANCELLATION | a::MUST_REMEDY | a::WAIT_FOR_ITEM);
/// What a repair may cure; the wrong or a missing thing is sent instead.
const REPAIRABLE: Cond = Fact::Reason.is(r::DEFECTIVE | r::NOT_AS_DESCRIBED);
const NOT_REPAIRABLE: Cond = Fact::Reason.is(r::WRONG_ITEM | r::MISSING_PART);
/// Nobody repairs food.
const FOOD: Cond = Fact::Perishable.yes();
const SOLD_OUT_OR_FOOD: &[Cond] = &[Fact::StockAvailable.no(), FOOD];
/// Of a used thing there is one: it can be repaired, not replaced.
const USED: Cond = Fact::Used.yes();
const SOLD_OUT_FOOD_OR_USED: &[Cond] = &[Fact::StockAvailable.no(), FOOD, USED];

/// A fault in what was never goods: nothing is photographed, repaired or sent back.
const FAULT_WITHOUT_GOODS: &[Part] = &[
    Part::always("apology", words::LETTER_OWN_FAULT_NO_GOODS_APOLOGY),
    Part::always("ask-once", words::LETTER_OWN_FAULT_NO_GOODS_ASK),
    Part::given(
        "choice",
        &[THEN_ACCEPT],
        words::LETTER_OWN_FAULT_NO_GOODS_CHOICE,
    ),
    Part::always("remedy", words::LETTER_OWN_FAULT_NO_GOODS_REMEDY).unless(&[THEN_ACCEPT]),
    CLOSING,
];
const fn fault_without_goods(when: &'static [Cond]) -> Letter {
    Letter {
        id: "own-fault-no-goods",
        when,
        subject: words::LETTER_OWN_FAULT_NO_GOODS_SUBJECT,
        parts: FAULT_WITHOUT_GOODS,
    }
}

/// A cancellation for a reason on the shop's side.
const SHOPS_REASON: &[Part] = &[
    SORRY,
    RECEIVED,
    RECEIVED_PART,
    OUT_OF_STOCK,
    PRICE_ERROR,
    LATE,
    SUBSCRIPTION_ENDS,
    REST_FOLLOWS,
    REFUND,
    REFUND_US,
    REFUND_PART,
    TO_CARD,
    TO_PAYPAL,
    OF_PART_TO_CARD,
    OF_PART_TO_PAYPAL,
    OF_PART_TO_ACCOUNT,
    ACCOUNT,
    DISPATCH_NOTICE,
    CLOSING,
];
const fn accepted_for_the_shops_reason(when: &'static [Cond]) -> Letter {
    Letter {
        id: "own-accept-shop-reason",
        when,
        subject: words::LETTER_OWN_ACCEPT_SHOP_REASON_SUBJECT,
        parts: SHOPS_REASON,
    }
}

/// Whoever takes the parcel pays for it.
const ON_DELIVERY: Cond = Fact::PaymentMethod.is(pay::CASH_ON_DELIVERY);
const fn not_accepted_unpaid(when: &'static [Cond]) -> Letter {
    Letter {
        id: "own-not-accepted-unpaid",
        when,
        subject: words::LETTER_OWN_NOT_ACCEPTED_UNPAID_SUBJECT,
        parts: &[
            SORRY_IF_OURS,
            THANKS_IF_NOT,
            OUT_OF_STOCK,
            PRICE_ERROR,
            NO_WORD,
            ADDRESS,
            WILL_NOT_SHIP,
            DECLINED,
            NOTHING_PAID,
            NOTHING_ON_DELIVERY,
            CLOSING,
        ],
    }
}
const UNPAID_ACCEPTED: &[Part] = &[
    GREETING,
    RECEIVED,
    RECEIVED_PART,
    WHICH_TO_KEEP,
    REST_FOLLOWS,
    NOTHING_PAID.unless(&[DUPLICATE, ON_DELIVERY]),
    NOTHING_ON_DELIVERY,
    Part::given("nothing-paid", &[DUPLICATE], words::NOTHING_PAID_OF_ONE),
    CLOSING,
];
const fn accept_unpaid(when: &'static [Cond]) -> Letter {
    Letter {
        id: "own-accept-unpaid",
        when,
        subject: words::LETTER_OWN_ACCEPT_UNPAID_SUBJECT,
        parts: UNPAID_ACCEPTED,
    }
}
const NOT_RECEIVED: Cond = Fact::Reason.is(r::NOT_RECEIVED);
const MISSING: &[Part] = &[
    SAID_NOT_RECEIVED,
    NOT_ARRIVED,
    TRACED,
    HAS_COME_BACK,
    COMING_BACK,
    RESEND_OR_REFUND,
    STOCK_FIRST,
    NO_STOCK,
    CLOSING,
];
const fn not_received(when: &'static [Cond]) -> Letter {
    Letter {
        id: "own-not-received",
        when,
        subject: words::LETTER_OWN_NOT_RECEIVED_SUBJECT,
        parts: MISSING,
    }
}

/// The contract is ended over a delay: the money goes back, whatever becomes of the parcel.
const ENDED_OVER_A_DELAY: &[Part] = &[
    WAITING,
    Part::always("accepted", words::LETTER_OWN_ENDED_ENDED),
    Part::always("refund", words::LETTER_OWN_ENDED_REFUND),
    TRANSFER,
    Part::always("parcel", words::LETTER_OWN_ENDED_PARCEL),
    CLOSING,
];
const fn ended_over_a_delay(when: &'static [Cond]) -> Letter {
    Letter {
        id: "own-ended",
        when,
        subject: words::LETTER_OWN_ENDED_SUBJECT,
        parts: ENDED_OVER_A_DELAY,
    }
}

const HOLDING: &[Part] = &[
    GREETING,
    Part::given(
        "request-received",
        &[Fact::Channel.is(c::CANCEL_BUTTON)],
        words::HOLDING_REQUEST_RECEIVED,
    ),
    Part::given(
        "request-received",
        &[Fact::Channel.is(c::MESSAGE | c::RETURN_REQUEST | c::SUBSCRIPTION_PAGE)],
        words::WE_RECEIVED_MESSAGE,
    ),
    Part::given(
        "request-received",
        &[Fact::Channel.is(c::DELIVERY_REFUSED)],
        words::PARCEL_NOT_TAKEN_SEEN,
    ),
    HANDED_OVER,
    CHECKING,
    CLOSING,
];
const CHECKING: Part = Part::always("answer-follows", words::HOLDING_ANSWER_FOLLOWS);
const AS_SENT: Cond = Fact::ReturnedCondition.is(rc::AS_SENT);
const DELIVERED: Cond = Fact::Parcel.is(p::DELIVERED);
/// Whether a date was missed is not asked here: the buyer waits either way.
const WAITING: Part = Part::always("apology", words::WAITING_APOLOGY).unless(&[DELIVERED]);
const WAITED: Part = Part::given("apology", &[DELIVERED], words::WAITED_APOLOGY);
const LATE_REASON: Cond = Fact::Reason.is(r::LATE);
const THANKS_OR_APOLOGY: Part = GREETING.unless(&[LATE_REASON]);
const WAITING_FOR: Part =
    Part::given("apology", &[LATE_REASON], words::WAITING_APOLOGY).unless(&[DELIVERED]);
const WAITED_FOR: Part = Part::given("apology", &[LATE_REASON, DELIVERED], words::WAITED_APOLOGY);
const FAULT_DEFECTIVE: Part = Part::given(
    "apology",
    &[Fact::Reason.is(r::DEFECTIVE)],
    words::FAULT_DEFECTIVE_APOLOGY,
);
const FAULT_DESCRIBED: Part = Part::given(
    "apology",
    &[Fact::Reason.is(r::NOT_AS_DESCRIBED)],
    words::FAULT_DESCRIBED_APOLOGY,
);
const FAULT_WRONG: Part = Part::given(
    "apology",
    &[Fact::Reason.is(r::WRONG_ITEM)],
    words::FAULT_WRONG_APOLOGY,
);
const FAULT_MISSING: Part = Part::given(
    "apology",
    &[Fact::Reason.is(r::MISSING_PART)],
    words::FAULT_MISSING_APOLOGY,
);
const AS_A_BUSINESS: Cond = Fact::BuyerIsBusiness.yes();
const PRIVATELY: Cond = Fact::SellerIsBusiness.no();
/// Consumer law steps aside: that is the reason to give.
const BOUGHT_AS_A_BUSINESS: Part = Part::given(
    "true-reason",
    &[AS_A_BUSINESS, Fact::Reason.is(BUYERS_CHOICE)],
    words::BUSINESS_ORDER_TRUE_REASON,
);
const PRIVATE_SALE: Part = Part::given(
    "true-reason",
    &[PRIVATELY, Fact::Reason.is(BUYERS_CHOICE)],
    words::PRIVATE_SALE_TRUE_REASON,
)
.unless(&[AS_A_BUSINESS]);
const SOLD_OUT: &[Cond] = &[Fact::StockAvailable.no()];
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

const RETURN_WAITING: &[Part] = &[
    THANKS_OR_APOLOGY,
    WAITING_FOR,
    WAITED_FOR,
    Part::given(
        "waiting",
        &[Fact::Parcel.is(p::COMING_BACK)],
        words::LETTER_OWN_RETURN_WAITING_WAITING,
    ),
    Part::given(
        "returned",
        &[Fact::Parcel.is(p::BACK)],
        words::LETTER_OWN_RETURN_WAITING_RETURNED,
    ),
    Part::given("refund", &[Fact::Parcel.is(p::BACK), AS_SENT], REFUND.says),
    Part::given(
        "refund",
        &[Fact::Parcel.is(p::BACK)],
        words::AFTER_CHECK_REFUND,
    )
    .unless(&[AS_SENT]),
    SUBSCRIPTION_ENDS_TOO,
    TO_CARD,
    TO_PAYPAL,
    ACCOUNT,
    CLOSING,
];

const RETURN: &[Part] = &[
    THANKS_OR_APOLOGY,
    WAITING_FOR,
    WAITED_FOR,
    AS_A_RETURN,
    SEND_IT.unless(NO_GOODS),
    SEND_IT_ON_RECEIPT,
    RETURN_AT_BUYERS_COST.unless(NO_GOODS),
    RETURN_AT_SHOPS_COST.unless(NO_GOODS),
    GUARDIAN,
    SUBSCRIPTION_ENDS_TOO,
    REFUND_ON_RETURN.unless(NO_GOODS),
    REFUND_ACCEPTED[0],
    REFUND_ACCEPTED[1],
    TO_CARD,
    TO_PAYPAL,
    ACCOUNT,
    CLOSING,
];
const fn own_return(when: &'static [Cond], subject: Text) -> Letter {
    Letter {
        id: "own-return",
        when,
        subject,
        parts: RETURN,
    }
}

/// Every letter. The first whose conditions hold is the one to send.
pub(super) const LETTERS: &[Letter] = &[
    // Decided for the buyer: there is nothing left to answer.
    Letter {
        id: "own-dispute-decided",
        when: &[
            Fact::Channel.is(c::CLAIM | c::CHARGEBACK),
            Fact::ClaimState.is(claim_state::GRANTED),
            Fact::Answer.is_not(a::NOT_A_CANCELLATION),
        ],
        subject: words::LETTER_OWN_DISPUTE_SUBJECT,
        parts: &[
            GREETING,
            Part::always("decided", words::LETTER_OWN_DISPUTE_DECIDED),
            CLOSING,
        ],
    },
    Letter {
        id: "own-dispute",
        when: &[
            Fact::Channel.is(c::CLAIM | c::CHARGEBACK),
            Fact::Answer.is_not(a::NOT_A_CANCELLATION),
        ],
        subject: words::LETTER_OWN_DISPUTE_SUBJECT,
        parts: &[
            Part::given(
                "refunded",
                &[Fact::RefundAlreadyMade.yes()],
                words::REFUND_MADE,
            ),
            Part::always("dispute", words::LETTER_OWN_DISPUTE_DISPUTE)
                .unless(&[Fact::RefundAlreadyMade.yes()]),
            Part::given(
                "dispute",
                &[Fact::RefundAlreadyMade.yes()],
                words::LETTER_OWN_DISPUTE_REFUNDED,
            ),
            CLOSING,
        ],
    },
    Letter {
        id: "own-refused-parcel",
        when: &[
            Fact::Channel.is(c::DELIVERY_REFUSED),
            Fact::Parcel.is_not(BEFORE_DISPATCH | p::LOST),
        ],
        subject: words::LETTER_OWN_REFUSED_PARCEL_SUBJECT,
        parts: &[
            GREETING.unless(&[SHOPS]),
            Part::given("apology", &[SHOPS], words::SORRY_APOLOGY),
            NOT_TAKEN.unless(&[SHOPS]),
            Part::given("not-taken", &[SHOPS], words::PARCEL_NOT_TAKEN_SEEN),
            Part::always("wish-to-cancel", words::WISH_TO_CANCEL).unless(&[
                THEN_ACCEPT,
                THEN_REMEDY,
                REFUNDED,
            ]),
            Part::given(
                "remedy",
                &[THEN_REMEDY],
                words::LETTER_OWN_REFUSED_PARCEL_REMEDY,
            )
            .unless(&[REFUNDED]),
            Part::given(
                "take-by",
                &[THEN_REFUSE, CONFIRMED, JP],
                words::LETTER_OWN_REFUSED_PARCEL_TAKE_BY,
            )
            .unless(&[RETURNING]),
            Part::given(
                "take-by",
                &[THEN_REFUSE, CONFIRMED, JP, RETURNING],
                words::LETTER_OWN_REFUSED_PARCEL_TAKE_AGAIN,
            ),
            Part::given(
                "return-path",
                &[THEN_ACCEPT],
                words::LETTER_OWN_REFUSED_PARCEL_RETURN_PATH,
            )
            .unless(&[REFUNDED]),
            Part::given("refunded", &[REFUNDED], words::REFUND_MADE),
            CLOSING,
        ],
    },
    // Received at the wrong address, and sent back from there
    Letter {
        id: "own-return-waiting",
        when: &[
            THEN_ACCEPT,
            JP,
            IN_WORDS,
            RETURNING,
            Fact::Reason.is(r::WRONG_ADDRESS),
            RECEIVED_ONCE,
        ],
        subject: words::LETTER_OWN_RETURN_WAITING_SUBJECT,
        parts: RETURN_WAITING,
    },
    Letter {
        id: "holding",
        when: &[
            JP,
            RETURNING,
            Fact::Reason.is(r::WRONG_ADDRESS),
            RECEIVED_ONCE,
            Fact::Channel.is(c::SELLER | c::MESSAGE),
        ],
        subject: words::HELD,
        parts: HOLDING,
    },
    Letter {
        id: "own-unclaimed-parcel",
        when: &[
            JP,
            Fact::Channel.is(c::SELLER | c::MESSAGE),
            RETURNING,
            Fact::Reason.is(r::WRONG_ADDRESS | r::BUYER_UNREACHABLE),
            Fact::Answer.is(a::NOT_A_CANCELLATION),
        ],
        subject: words::LETTER_OWN_REFUSED_PARCEL_SUBJECT,
        parts: &[
            GREETING,
            HAS_COME_BACK_UNDELIVERED,
            COMING_BACK_UNDELIVERED,
            Part::always(
                "refused-is-no-cancellation",
                words::LETTER_OWN_UNCLAIMED_NO_CANCELLATION,
            ),
            Part::always("wish-to-cancel", words::LETTER_OWN_UNCLAIMED_WISH)
                .unless(&[THEN_ACCEPT, REFUNDED]),
            Part::given(
                "take-by",
                &[THEN_REFUSE, CONFIRMED],
                words::LETTER_OWN_UNCLAIMED_TAKE_BY,
            )
            .unless(&[REFUNDED]),
            Part::given(
                "return-path",
                &[THEN_ACCEPT],
                words::LETTER_OWN_UNCLAIMED_RETURN_PATH,
            )
            .unless(&[REFUNDED]),
            Part::given("refunded", &[REFUNDED], words::REFUND_MADE),
            Part::given(
                "address",
                &[Fact::Reason.is(r::WRONG_ADDRESS)],
                words::LETTER_OWN_UNCLAIMED_ADDRESS,
            )
            .unless(&[REFUNDED]),
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
        id: "own-ask-agreement",
        when: &[
            Fact::Answer.is(a::SELLER_CANCELS),
            Fact::AnswerThen.is(a::MUST_REMEDY),
        ],
        subject: words::LETTER_OWN_ASK_AGREEMENT_SUBJECT,
        parts: &[
            SORRY,
            OUT_OF_STOCK,
            PRICE_ERROR,
            Part::given(
                "difficult",
                &[NO_LONGER_THERE],
                words::LETTER_OWN_ASK_AGREEMENT_DIFFICULT,
            ),
            Part::always("wish", words::LETTER_OWN_ASK_AGREEMENT_WISH).unless(&[NO_LONGER_THERE]),
            Part::always("agreement", words::LETTER_OWN_ASK_AGREEMENT_AGREEMENT)
                .unless(&[UNPAID, ON_DELIVERY]),
            Part::given(
                "agreement",
                &[UNPAID],
                words::LETTER_OWN_ASK_AGREEMENT_AGREEMENT_UNPAID,
            ),
            Part::given(
                "agreement",
                &[ON_DELIVERY],
                words::LETTER_OWN_ASK_AGREEMENT_AGREEMENT_UNPAID,
            )
            .unless(&[UNPAID]),
            CLOSING,
        ],
    },
    // Sent already: nobody asked, and only the buyer's agreement undoes it (L-JP-030).
    Letter {
        id: "own-ask-agreement-sent",
        when: &[
            NOBODY_ASKED,
            Fact::Parcel.is(p::WITH_CARRIER | p::DELIVERED),
            Fact::Reason.is(r::PRICE_ERROR | r::WILL_NOT_SELL),
            THEN_REMEDY,
        ],
        subject: words::LETTER_OWN_ASK_AGREEMENT_SUBJECT,
        parts: &[
            SORRY,
            PRICE_ERROR,
            Part::always("wish", words::LETTER_OWN_ASK_AGREEMENT_WISH),
            Part::always("agreement", words::LETTER_OWN_ASK_AGREEMENT_AGREEMENT).unless(&[UNPAID]),
            Part::given(
                "agreement",
                &[UNPAID],
                words::LETTER_OWN_ASK_AGREEMENT_AGREEMENT_UNPAID,
            ),
            Part::always("who-pays", words::SHOPS_CAUSE_WHO_PAYS),
            CLOSING,
        ],
    },
    not_accepted_unpaid(&[Fact::Answer.is(a::SELLER_CANCELS), UNPAID]),
    not_accepted_unpaid(&[Fact::Answer.is(a::SELLER_CANCELS), ON_DELIVERY]),
    Letter {
        id: "own-will-not-ship-refunded",
        when: &[Fact::Answer.is(a::SELLER_CANCELS), REFUNDED],
        subject: words::LETTER_OWN_WILL_NOT_SHIP_SUBJECT,
        parts: &[
            SORRY_IF_OURS,
            THANKS_IF_NOT,
            OUT_OF_STOCK,
            PRICE_ERROR,
            NO_WORD,
            ADDRESS,
            WILL_NOT_SHIP,
            DECLINED,
            Part::always("refund", words::REFUND_MADE),
            CLOSING,
        ],
    },
    Letter {
        id: "own-refund-made",
        when: &[
            Fact::RefundAlreadyMade.yes(),
            Fact::Channel.is_not(c::SELLER),
            Fact::Overall.is(a::MUST_ACCEPT
                | a::ACCEPT_ADVISED
                | a::MUST_REMEDY
                | a::WAIT_FOR_ITEM
                | a::REFUND_WITH_DEDUCTION),
        ],
        subject: words::LETTER_OWN_DEDUCTION_SUBJECT,
        parts: &[
            GREETING,
            Part::given(
                "acknowledged",
                &[EUROPE, IN_WORDS, Fact::Reason.is(BUYERS_CHOICE)],
                ACKNOWLEDGED.says,
            ),
            Part::always("refund", words::REFUND_MADE),
            GOODS_NOT_BACK.unless(NO_GOODS),
            CLOSING,
        ],
    },
    accept_unpaid(&[
        ACCEPT,
        HERE,
        UNPAID,
        Fact::Channel.is_not(c::SUBSCRIPTION_PAGE),
    ]),
    accept_unpaid(&[
        ACCEPT,
        HERE,
        ON_DELIVERY,
        Fact::Channel.is_not(c::SUBSCRIPTION_PAGE),
    ]),
    // What the law wants in this notice (L-JP-017) stays a blank where it is not known.
    Letter {
        id: "own-not-accepted",
        when: &[
            Fact::Answer.is(a::SELLER_CANCELS),
            JP,
            Fact::Accepted.is(accepted::NOT_YET),
        ],
        subject: words::LETTER_OWN_NOT_ACCEPTED_SUBJECT,
        parts: &[
            SORRY_IF_OURS,
            THANKS_IF_NOT,
            Part::always("not-accepted", words::LETTER_OWN_NOT_ACCEPTED_NOT_ACCEPTED),
            OUT_OF_STOCK,
            PRICE_ERROR,
            NO_WORD,
            ADDRESS,
            Part::always("prepaid", words::LETTER_OWN_NOT_ACCEPTED_PREPAID),
            TO_CARD,
            TO_PAYPAL,
            ACCOUNT,
            CLOSING,
            Part::always("who-we-are", words::LETTER_OWN_NOT_ACCEPTED_WHO_WE_ARE),
        ],
    },
    Letter {
        id: "own-will-not-ship",
        when: &[Fact::Answer.is(a::SELLER_CANCELS)],
        subject: words::LETTER_OWN_WILL_NOT_SHIP_SUBJECT,
        parts: &[
            SORRY_IF_OURS,
            THANKS_IF_NOT,
            OUT_OF_STOCK,
            PRICE_ERROR,
            NO_WORD,
            ADDRESS,
            WILL_NOT_SHIP,
            DECLINED,
            REFUND.unless(&[PARTLY, DUPLICATE, US, JP]),
            REFUND_RECEIVED,
            REFUND_US,
            REFUND_PART,
            TO_CARD,
            TO_PAYPAL,
            OF_PART_TO_CARD,
            OF_PART_TO_PAYPAL,
            OF_PART_TO_ACCOUNT,
            ACCOUNT,
            CLOSING,
        ],
    },
    // The notice is about the new date: without one there is nothing to agree to.
    Letter {
        id: "own-delay-option",
        when: &[
            US,
            HERE,
            Fact::Reason.is(r::LATE),
            Fact::ShipTime.is(ship_time::NOT_PASSED),
            Fact::DelayNoticeSent.no(),
            REFUSED,
        ],
        subject: words::LETTER_OWN_DELAY_OPTION_SUBJECT,
        parts: &[
            SORRY,
            Part::always("delay", words::LETTER_OWN_DELAY_OPTION_DELAY),
            Part::given(
                "true-cause",
                &[Fact::RevisedDate.is(revised_date::NONE | revised_date::LATER)],
                words::LETTER_OWN_DELAY_OPTION_TRUE_CAUSE,
            ),
            Part::always(
                "right-to-cancel",
                words::LETTER_OWN_DELAY_OPTION_RIGHT_TO_CANCEL,
            ),
            Part::given(
                "silence",
                &[Fact::RevisedDate.is(revised_date::WITHIN_30)],
                words::LETTER_OWN_DELAY_OPTION_SILENCE,
            ),
            Part::given(
                "silence",
                &[Fact::RevisedDate.is(revised_date::NONE | revised_date::LATER)],
                words::LETTER_OWN_DELAY_OPTION_SILENCE_2,
            ),
            Part::always("free-answer", words::LETTER_OWN_DELAY_OPTION_FREE_ANSWER),
            CLOSING,
        ],
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
        id: "own-subscription-stopped",
        when: &[Fact::Channel.is(c::SUBSCRIPTION_PAGE), ACCEPT],
        subject: words::LETTER_OWN_SUBSCRIPTION_STOPPED_SUBJECT,
        parts: &[
            GREETING,
            Part::always("stopped", words::LETTER_OWN_SUBSCRIPTION_STOPPED_STOPPED),
            CLOSING,
        ],
    },
    Letter {
        id: "own-subscription-next",
        when: &[Fact::Channel.is(c::SUBSCRIPTION_PAGE), REFUSED],
        subject: words::LETTER_OWN_SUBSCRIPTION_NEXT_SUBJECT,
        parts: &[
            GREETING,
            Part::always("stopped", words::LETTER_OWN_SUBSCRIPTION_NEXT_STOPPED),
            Part::given(
                "next-delivery",
                &[Fact::StopNotice.is(stop_notice::TOO_LATE)],
                words::LETTER_OWN_SUBSCRIPTION_NEXT_NEXT_DELIVERY,
            ),
            CLOSING,
        ],
    },
    // A minimum term that was shown still runs.
    Letter {
        id: "own-refuse-minimum-term",
        when: &[
            Fact::Subscription.yes(),
            Fact::MinimumTerm.is(minimum_term::SHOWN),
            Fact::Reason.is(BUYERS_CHOICE),
            HERE,
            REFUSED,
        ],
        subject: words::LETTER_OWN_REFUSE_SUBJECT,
        parts: &[GREETING, CANNOT, DEFECTS_APART, OFFER, CLOSING],
    },
    Letter {
        id: "own-subscription-late",
        when: &[
            Fact::Subscription.yes(),
            Fact::StopNotice.is(stop_notice::TOO_LATE),
            Fact::Reason.is(BUYERS_CHOICE),
            HERE,
            REFUSED,
        ],
        subject: words::LETTER_OWN_SUBSCRIPTION_NEXT_SUBJECT,
        parts: &[
            GREETING,
            Part::always("stopped", words::LETTER_OWN_SUBSCRIPTION_LATE_STOPPED),
            Part::always(
                "next-delivery",
                words::LETTER_OWN_SUBSCRIPTION_NEXT_NEXT_DELIVERY,
            ),
            CLOSING,
        ],
    },
    Letter {
        id: "own-acknowledged",
        when: &[ACCEPT, HERE, EUROPE, Fact::Reason.is_not(SHOPS_OWN)],
        subject: words::LETTER_OWN_ACKNOWLEDGED_SUBJECT,
        parts: &[
            GREETING,
            ACKNOWLEDGED,
            WHICH_TO_KEEP,
            REST_FOLLOWS,
            REFUND_EUROPE,
            REFUND_EUROPE_PART,
            TRANSFER,
            CLOSING,
        ],
    },
    // L-EU-014, L-UK-009: ended over the delay, where no withdrawal is needed.
    accepted_for_the_shops_reason(&[
        ACCEPT,
        HERE,
        EUROPE,
        LATE_REASON,
        Fact::EssentialDateMissed.yes(),
    ]),
    accepted_for_the_shops_reason(&[
        ACCEPT,
        HERE,
        EUROPE,
        LATE_REASON,
        Fact::GracePeriod.is(grace_period::OVER),
    ]),
    Letter {
        id: "own-acknowledged-late",
        when: &[Fact::Answer.is(a::MUST_ACCEPT), HERE, EUROPE, LATE_REASON],
        subject: words::LETTER_OWN_ACKNOWLEDGED_SUBJECT,
        parts: &[
            SORRY,
            ACKNOWLEDGED,
            LATE,
            SUBSCRIPTION_ENDS,
            REST_FOLLOWS,
            REFUND_EUROPE,
            REFUND_EUROPE_PART,
            TRANSFER,
            CLOSING,
        ],
    },
    accepted_for_the_shops_reason(&[ACCEPT, HERE, SHOPS]),
    Letter {
        id: "own-accept",
        when: &[ACCEPT, HERE],
        subject: words::LETTER_OWN_ACCEPT_SUBJECT,
        parts: &[
            GREETING,
            RECEIVED,
            RECEIVED_PART,
            GUARDIAN,
            WHICH_TO_KEEP,
            SUBSCRIPTION_ENDS,
            REST_FOLLOWS,
            REFUND,
            REFUND_ONE,
            REFUND_US,
            REFUND_PART,
            TO_CARD,
            TO_PAYPAL,
            OF_PART_TO_CARD,
            OF_PART_TO_PAYPAL,
            OF_PART_TO_ACCOUNT,
            ACCOUNT,
            Part::always("nothing-to-send", words::LETTER_OWN_ACCEPT_NOTHING_TO_SEND)
                .unless(PART_OR_DUPLICATE),
            DISPATCH_NOTICE,
            CLOSING,
        ],
    },
    Letter {
        id: "own-accept-open",
        when: &[ACCEPT],
        subject: words::LETTER_OWN_ACCEPT_OPEN_SUBJECT,
        parts: &[
            GREETING,
            Part::always("accepted", words::LETTER_OWN_ACCEPT_OPEN_ACCEPTED),
            CLOSING,
        ],
    },
    Letter {
        id: "own-refuse-late",
        when: &[REFUSED, HERE, Fact::Reason.is(r::LATE)],
        subject: words::LETTER_OWN_REFUSE_LATE_SUBJECT,
        parts: &[
            GREETING,
            Part::always("ship-date", words::LETTER_OWN_REFUSE_LATE_SHIP_DATE)
                .unless(&[Fact::Overdue.yes()]),
            CANNOT,
            CLOSING,
        ],
    },
    Letter {
        id: "own-refuse",
        when: &[REFUSED, HERE, JP, Fact::ReturnTerms.is(t::SHOWN_BOTH)],
        subject: words::LETTER_OWN_REFUSE_SUBJECT,
        parts: &[
            GREETING,
            CANNOT,
            CONSENTED,
            CLAUSE,
            BEING_MADE,
            MADE_ON_ORDER,
            READY,
            CHECKED,
            BOUGHT_AS_A_BUSINESS,
            PRIVATE_SALE,
            DEFECTS_APART,
            OFFER,
            CLOSING,
        ],
    },
    Letter {
        id: "own-refuse-ground",
        when: &[REFUSED, HERE],
        subject: words::LETTER_OWN_REFUSE_GROUND_SUBJECT,
        parts: &[
            GREETING,
            CANNOT,
            CONSENTED,
            EXEMPT_MADE,
            EXEMPT_PERISHABLE,
            BEING_MADE,
            MADE_ON_ORDER.unless(&[EUROPE]),
            READY,
            BOUGHT_AS_A_BUSINESS,
            PRIVATE_SALE,
            DEFECTS_APART,
            OFFER,
            CLOSING,
        ],
    },
    Letter {
        id: "own-deduction",
        when: &[Fact::Overall.is(a::REFUND_WITH_DEDUCTION)],
        subject: words::LETTER_OWN_DEDUCTION_SUBJECT,
        parts: &[
            GREETING,
            Part::given(
                "condition",
                &[Fact::Parcel.is(p::BACK)],
                words::LETTER_OWN_DEDUCTION_CONDITION,
            ),
            Part::given(
                "condition",
                &[Fact::ReturnedCondition.is(rc::USED_OR_DAMAGED)],
                words::LETTER_OWN_DEDUCTION_CONDITION_2,
            ),
            Part::always("deduction", words::LETTER_OWN_DEDUCTION_DEDUCTION),
            TRANSFER,
            CLOSING,
        ],
    },
    Letter {
        id: "own-lost",
        when: &[Fact::Parcel.is(p::LOST), OWED],
        subject: words::LETTER_OWN_LOST_SUBJECT,
        parts: MISSING,
    },
    not_received(&[NOT_RECEIVED, OWED, Fact::DeliveryProof.is(proof::NONE)]),
    // The carrier's record comes first (S4): what it says, where to look, then the search.
    Letter {
        id: "own-delivered-by-record",
        when: &[NOT_RECEIVED, OWED, DELIVERED],
        subject: words::LETTER_OWN_NOT_RECEIVED_SUBJECT,
        parts: &[
            SAID_NOT_RECEIVED,
            Part::always("delivery-proof", words::DELIVERED_BY_RECORD_DELIVERY_PROOF),
            Part::always("where-to-look", words::DELIVERED_BY_RECORD_WHERE_TO_LOOK),
            Part::always("trace", words::DELIVERED_BY_RECORD_TRACE),
            CLOSING,
        ],
    },
    not_received(&[NOT_RECEIVED, OWED]),
    // Nothing has been sent that could be repaired or replaced.
    Letter {
        id: "own-fault-unsent",
        when: &[FAULTY, HERE, REMEDIED, OWED],
        subject: words::LETTER_OWN_FAULT_SUBJECT,
        parts: &[
            FAULT_DEFECTIVE,
            FAULT_DESCRIBED,
            FAULT_WRONG,
            FAULT_MISSING,
            Part::always("answer-follows", words::FAULT_UNSENT_ANSWER_FOLLOWS),
            CLOSING,
        ],
    },
    fault_without_goods(&[FAULTY, REMEDIED, OWED, Fact::Digital.yes()]),
    fault_without_goods(&[FAULTY, REMEDIED, OWED, Fact::Service.yes()]),
    Letter {
        id: "own-fault",
        when: &[FAULTY, REMEDIED, OWED],
        subject: words::LETTER_OWN_FAULT_SUBJECT,
        parts: &[
            FAULT_DEFECTIVE,
            FAULT_DESCRIBED,
            FAULT_WRONG,
            FAULT_MISSING,
            WHAT_THEY_FOUND,
            WHAT_CAME,
            Part::given(
                "choice",
                &[ELSEWHERE, THEN_ACCEPT],
                words::LETTER_OWN_FAULT_CHOICE,
            )
            .unless(SOLD_OUT_OR_FOOD),
            Part::given(
                "choice",
                &[ELSEWHERE, THEN_ACCEPT, FOOD],
                words::LETTER_OWN_FAULT_CHOICE_FOOD,
            )
            .unless(SOLD_OUT),
            Part::given(
                "choice",
                &[ELSEWHERE, Fact::AnswerThen.is_not(a::MUST_ACCEPT)],
                words::LETTER_OWN_FAULT_CHOICE_2,
            )
            .unless(SOLD_OUT_OR_FOOD),
            Part::given(
                "choice",
                &[ELSEWHERE, Fact::AnswerThen.is_not(a::MUST_ACCEPT), FOOD],
                words::LETTER_OWN_FAULT_CHOICE_FOOD_2,
            )
            .unless(SOLD_OUT),
            Part::given(
                "refund",
                &[ELSEWHERE, Fact::StockAvailable.no()],
                words::NO_REPLACEMENT_REFUND,
            ),
            Part::given(
                "repair",
                &[ELSEWHERE, Fact::StockAvailable.no(), REPAIRABLE],
                words::LETTER_OWN_FAULT_OR_REPAIR,
            )
            .unless(&[FOOD]),
            Part::given("remedy", &[JP, REPAIRABLE], words::REPAIR_OR_REPLACE_REMEDY)
                .unless(SOLD_OUT_FOOD_OR_USED),
            Part::given(
                "remedy",
                &[JP, REPAIRABLE, USED],
                words::REPAIR_ALONE_REMEDY,
            )
            .unless(SOLD_OUT_OR_FOOD),
            Part::given("remedy", &[JP, REPAIRABLE, FOOD], words::REPLACE_REMEDY).unless(SOLD_OUT),
            Part::given(
                "remedy",
                &[JP, Fact::StockAvailable.no(), REPAIRABLE],
                words::REPAIR_ALONE_REMEDY,
            )
            .unless(&[FOOD]),
            Part::given(
                "remedy",
                &[JP, Fact::Reason.is(r::WRONG_ITEM)],
                words::REPLACE_REMEDY,
            )
            .unless(SOLD_OUT),
            Part::given(
                "remedy",
                &[JP, Fact::Reason.is(r::MISSING_PART)],
                words::SEND_MISSING_REMEDY,
            )
            .unless(SOLD_OUT),
            Part::given(
                "refund",
                &[JP, Fact::StockAvailable.no(), NOT_REPAIRABLE],
                words::NO_REPLACEMENT_REFUND,
            ),
            Part::given(
                "refund",
                &[JP, Fact::StockAvailable.no(), REPAIRABLE, FOOD],
                words::NO_REPLACEMENT_REFUND,
            ),
            Part::given(
                "costs",
                &[JP, Fact::StockAvailable.no(), NOT_REPAIRABLE],
                words::LETTER_OWN_FAULT_COSTS,
            ),
            Part::given(
                "choice",
                &[JP, REPAIRABLE],
                words::LETTER_OWN_FAULT_CHOICE_3,
            )
            .unless(&[FOOD]),
            Part::given(
                "choice",
                &[JP, REPAIRABLE, FOOD],
                words::LETTER_OWN_FAULT_CHOICE_3,
            )
            .unless(SOLD_OUT),
            Part::given(
                "choice",
                &[JP, NOT_REPAIRABLE],
                words::LETTER_OWN_FAULT_CHOICE_3,
            )
            .unless(SOLD_OUT),
            Part::given(
                "repair-extends",
                &[Fact::Regime.is(regime::EU), REPAIRABLE],
                words::LETTER_OWN_FAULT_REPAIR_EXTENDS,
            )
            .unless(&[FOOD]),
            CLOSING,
        ],
    },
    Letter {
        id: "own-late",
        when: &[
            Fact::Reason.is(r::LATE),
            Fact::Answer.is(a::MUST_REMEDY | a::NOT_A_CANCELLATION),
            Fact::AnswerThen.is_not(a::MUST_ACCEPT),
            OWED,
        ],
        subject: words::LETTER_OWN_LATE_SUBJECT,
        parts: &[
            WAITING,
            WAITED,
            Part::given("firm-date", &[HERE], words::LETTER_OWN_LATE_FIRM_DATE),
            Part::given(
                "right-to-cancel",
                &[HERE],
                words::LETTER_OWN_LATE_RIGHT_TO_CANCEL,
            ),
            HANDED_OVER,
            TRACED,
            CHECKING.unless(&[HERE, ON_ITS_WAY]),
            CLOSING,
        ],
    },
    Letter {
        id: "own-return-unpaid",
        when: &[THEN_ACCEPT, UNPAID, IN_WORDS],
        subject: words::LETTER_OWN_RETURN_UNPAID_SUBJECT,
        parts: &[
            GREETING,
            Part::given("acknowledged", &[EUROPE], ACKNOWLEDGED.says),
            AS_A_RETURN,
            SEND_IT,
            SEND_IT_ON_RECEIPT,
            RETURN_AT_BUYERS_COST,
            RETURN_AT_SHOPS_COST,
            SUBSCRIPTION_ENDS_TOO,
            BUYER_PAYS,
            SHOP_PAYS,
            PAYS_AS_TOLD,
            NOTHING_PAID,
            NOTHING_ON_DELIVERY,
            CLOSING,
        ],
    },
    // L-EU-014, L-UK-009: the refund waits for no return
    ended_over_a_delay(&[
        THEN_ACCEPT,
        EUROPE,
        IN_WORDS,
        LATE_REASON,
        ON_ITS_WAY,
        Fact::EssentialDateMissed.yes(),
    ]),
    ended_over_a_delay(&[
        THEN_ACCEPT,
        EUROPE,
        IN_WORDS,
        LATE_REASON,
        ON_ITS_WAY,
        Fact::GracePeriod.is(grace_period::OVER),
    ]),
    Letter {
        id: "own-return-incomplete",
        when: &[
            THEN_ACCEPT,
            IN_WORDS,
            Fact::Parcel.is(p::BACK),
            Fact::ReturnedCondition.is(rc::INCOMPLETE),
        ],
        subject: words::LETTER_OWN_RETURN_WAITING_SUBJECT,
        parts: &[
            THANKS_OR_APOLOGY,
            Part::given("acknowledged", &[EUROPE], ACKNOWLEDGED.says),
            Part::always("incomplete", words::INCOMPLETE_WHAT_CAME),
            Part::always("send-back", words::INCOMPLETE_SEND_BACK),
            Part::always("incomplete", words::INCOMPLETE_WHAT_HAPPENED),
            CLOSING,
        ],
    },
    Letter {
        id: "own-return-not-the-goods",
        when: &[
            THEN_ACCEPT,
            IN_WORDS,
            Fact::Parcel.is(p::BACK),
            Fact::ReturnedCondition.is(NOT_THE_GOODS),
        ],
        subject: words::LETTER_OWN_RETURN_WAITING_SUBJECT,
        parts: &[
            THANKS_OR_APOLOGY,
            Part::given("acknowledged", &[EUROPE], ACKNOWLEDGED.says),
            Part::always("not-the-goods", words::NOT_THE_GOODS_WHAT_CAME),
            Part::always("send-back", words::NOT_THE_GOODS_SEND_BACK),
            Part::always("not-the-goods", words::NOT_THE_GOODS_WHAT_HAPPENED),
            CLOSING,
        ],
    },
    Letter {
        id: "own-return-acknowledged",
        when: &[THEN_ACCEPT, EUROPE, IN_WORDS],
        subject: words::LETTER_OWN_RETURN_ACKNOWLEDGED_SUBJECT,
        parts: &[
            THANKS_OR_APOLOGY,
            WAITING_FOR,
            WAITED_FOR,
            ACKNOWLEDGED,
            HANDED_OVER,
            SEND_BACK.unless(NO_GOODS),
            SEND_BACK_ON_RECEIPT,
            BUYER_PAYS.unless(NO_GOODS),
            SHOP_PAYS.unless(NO_GOODS),
            PAYS_AS_TOLD,
            SHOP_PAID_FOR,
            REFUND_EUROPE,
            REFUND_EUROPE_PART,
            TRANSFER,
            EXPRESS_STAYS,
            WITHHELD.unless(&[Fact::Digital.yes(), Fact::Service.yes(), PROVEN]),
            CLOSING,
        ],
    },
    Letter {
        id: "own-return-waiting",
        when: &[THEN_ACCEPT, RETURNING],
        subject: words::LETTER_OWN_RETURN_WAITING_SUBJECT,
        parts: RETURN_WAITING,
    },
    own_return(
        &[THEN_ACCEPT, IN_WORDS, Fact::Digital.yes()],
        words::LETTER_OWN_DEDUCTION_SUBJECT,
    ),
    own_return(
        &[THEN_ACCEPT, IN_WORDS, Fact::Service.yes()],
        words::LETTER_OWN_DEDUCTION_SUBJECT,
    ),
    own_return(&[THEN_ACCEPT, IN_WORDS], words::LETTER_OWN_RETURN_SUBJECT),
    Letter {
        id: "own-return-refused",
        when: &[THEN_REFUSE, JP, Fact::Reason.is_not(r::NOT_RECEIVED)],
        subject: words::LETTER_OWN_RETURN_REFUSED_SUBJECT,
        parts: &[
            GREETING,
            CANNOT_RETURN.unless(NO_GOODS),
            CANNOT_REFUND[0],
            CANNOT_REFUND[1],
            CANNOT_RETURN_THIS,
            CANNOT_ON_ITS_WAY,
            HANDED_OVER,
            CONSENTED,
            RETURN_TERMS,
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
        id: "own-return-refused-abroad",
        when: &[THEN_REFUSE, Fact::Reason.is_not(r::NOT_RECEIVED)],
        subject: words::LETTER_OWN_RETURN_REFUSED_ABROAD_SUBJECT,
        parts: &[
            GREETING,
            CANNOT_RETURN,
            CANNOT_RETURN_THIS,
            CANNOT_ON_ITS_WAY,
            HANDED_OVER,
            EXEMPT_MADE,
            EXEMPT_PERISHABLE,
            EXEMPT_UNSEALED,
            EXEMPT_UNSEALED_MEDIA,
            MADE_ON_ORDER.unless(&[EUROPE]),
            Part::given("receipt-date", &[EUROPE, PERIOD_IS_OVER], PERIOD_OVER.says).unless(&[
                AS_A_BUSINESS,
                PRIVATELY,
                MADE_TO_ORDER,
                Fact::Perishable.yes(),
            ]),
            BOUGHT_AS_A_BUSINESS,
            PRIVATE_SALE,
            DEFECTS_APART,
            CLOSING,
        ],
    },
    Letter {
        id: "own-automatic",
        when: &[Fact::Answer.is(a::AUTOMATIC)],
        subject: words::LETTER_OWN_AUTOMATIC_SUBJECT,
        parts: &[
            GREETING,
            Part::always("automatic", words::LETTER_OWN_AUTOMATIC_AUTOMATIC),
            Part::given("nothing-paid", &[UNPAID], NOTHING_PAID.says),
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

const PERIOD_IS_OVER: Cond = Fact::StatutoryWindow.is(w::OVER);
const SHOPS_OWN: u32 = r::LATE
    | r::NOT_RECEIVED
    | r::DEFECTIVE
    | r::NOT_AS_DESCRIBED
    | r::WRONG_ITEM
    | r::MISSING_PART
    | r::OUT_OF_STOCK
    | r::PRICE_ERROR
    | r::WILL_NOT_SELL
    | r::MISLED_BY_ORDER_SCREEN;
const CHECKED: Part = Part::given(
    "confirm-step",
    &[
        Fact::Reason.is(r::ORDERED_BY_MISTAKE | r::DUPLICATE),
        Fact::ConfirmStep.yes(),
    ],
    words::CHECKED_CONFIRM_STEP,
);
const TRACED: Part = Part::given(
    "trace",
    &[Fact::Parcel.is(p::WITH_CARRIER | p::LOST)],
    words::TRACED_TRACE,
);
const NOT_ARRIVED: Part =
    Part::always("apology", words::NOT_ARRIVED_APOLOGY).unless(&[Fact::Reason.is(r::NOT_RECEIVED)]);
/// What the carrier's record says is another matter.
const SAID_NOT_RECEIVED: Part = Part::given(
    "apology",
    &[Fact::Reason.is(r::NOT_RECEIVED)],
    words::SAID_NOT_RECEIVED_APOLOGY,
);
const HAS_COME_BACK: Part = Part::given(
    "parcel-back",
    &[Fact::Parcel.is(p::BACK)],
    words::HAS_COME_BACK_PARCEL_BACK,
);
const HAS_COME_BACK_UNDELIVERED: Part = Part::given(
    "parcel-back",
    &[Fact::Parcel.is(p::BACK)],
    words::HAS_COME_BACK_UNDELIVERED,
);
const COMING_BACK_UNDELIVERED: Part = Part::given(
    "parcel-returning",
    &[Fact::Parcel.is(p::COMING_BACK)],
    words::COMING_BACK_UNDELIVERED,
);
const COMING_BACK: Part = Part::given(
    "parcel-returning",
    &[Fact::Parcel.is(p::COMING_BACK)],
    words::COMING_BACK_PARCEL_RETURNING,
);
const RESEND_OR_REFUND: Part =
    Part::always("choice", words::RESEND_OR_REFUND_CHOICE).unless(SOLD_OUT);
/// What can be sent again is known by the shop alone.
const STOCK_FIRST: Part = Part::always("stock-first", words::STOCK_FIRST_STOCK)
    .unless(&[Fact::StockAvailable.yes(), Fact::StockAvailable.no()]);
const NO_STOCK: Part = Part::given("refund", SOLD_OUT, words::NO_STOCK_REFUND);
const WILL_NOT_SHIP: Part = Part::always("will-not-ship", words::WILL_NOT_SHIP_WILL_NOT_SHIP)
    .unless(&[
        WILL_NOT_SELL,
        Fact::Reason.is(r::BUYER_UNREACHABLE | r::WRONG_ADDRESS),
    ]);
/// Whoever could deliver does not say that they cannot (L-JP-019).
const WILL_NOT_SELL: Cond = Fact::Reason.is(r::WILL_NOT_SELL);
const DECLINED: Part = Part::given(
    "will-not-ship",
    &[WILL_NOT_SELL],
    words::WILL_NOT_SHIP_DECLINED,
);
