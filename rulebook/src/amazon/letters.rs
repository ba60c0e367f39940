//! Letters to buyers on Amazon, from the dossier's points to make and phrases to avoid (§5).
//!
//! Amazon's communication rules hold for all of them: one message on the order, inside Amazon, to
//! complete the order or to answer; no marketing, no talk of reviews, no request that the buyer take
//! on the seller's reason. Where an EU or UK buyer withdraws by message, the letter acknowledges the
//! notice before it asks for the button.

use crate::common::letters::NO_WITHDRAWAL;
use crate::words::{amazon, amazon_letters as words};
use kotowari::fact::{
    BEFORE_DISPATCH, Cond, Fact, answer as a, channel as c, claim_state as cs, delivery_proof,
    extended_window, fulfilment as l, listing_error_by as e, marketplace as m, order_status as s,
    overdue, parcel as p, reason as r, refunded_by as f, regime, return_days,
    return_request_state as q, return_terms as t, returned_condition as k, statutory_window as w,
    terms_cover,
};
use kotowari::message::{Letter, Part};
use kotowari::text::Text;

/// What a letter must never do (§5.1 "avoid", §5.2).
pub(super) const NEVER: &[(&str, Text)] = &[
    ("false-dispatch", amazon::NEVER_FALSE_DISPATCH),
    ("already-cancelled", amazon::NEVER_ALREADY_CANCELLED),
    ("ask-buyer-to-cancel", amazon::NEVER_ASK_BUYER_TO_CANCEL),
    ("outside-amazon", amazon::NEVER_OUTSIDE_AMAZON),
    ("marketing", amazon::NEVER_MARKETING),
    ("feedback", amazon::NEVER_FEEDBACK),
    ("important-mark", amazon::NEVER_IMPORTANT_MARK),
    ("withdraw-claim", amazon::NEVER_WITHDRAW_CLAIM),
    ("deny-rights", amazon::NEVER_DENY_RIGHTS),
    ("other-address", amazon::NEVER_OTHER_ADDRESS),
    ("resend-and-refund", amazon::NEVER_RESEND_AND_REFUND),
    ("refund-first", amazon::NEVER_REFUND_FIRST),
    ("persuade", amazon::NEVER_PERSUADE),
    ("refund-days", amazon::NEVER_REFUND_DAYS),
];

const SENT: u32 = p::WITH_CARRIER | p::DELIVERED | p::COMING_BACK | p::BACK | p::LOST;
const GOODS_FAULT: u32 = r::DEFECTIVE | r::NOT_AS_DESCRIBED | r::WRONG_ITEM | r::MISSING_PART;
const SHOPS: u32 = GOODS_FAULT
    | r::LATE
    | r::NOT_RECEIVED
    | r::OUT_OF_STOCK
    | r::PRICE_ERROR
    | r::WILL_NOT_SELL
    | r::MISLED_BY_ORDER_SCREEN;
const BUYERS_CHOICE: u32 = r::CHANGE_OF_MIND | r::ORDERED_BY_MISTAKE | r::DUPLICATE;
/// A parcel with such a reason comes back by itself.
const UNDELIVERABLE: u32 = r::WRONG_ADDRESS | r::BUYER_UNREACHABLE;

const NOT_BACK: Cond = Fact::Parcel.is_not(p::BACK);
const NOT_SENT: Cond = Fact::Parcel.is(BEFORE_DISPATCH);
/// Amazon answers the buyer.
const AMAZON_SERVES: Cond = Fact::Fulfilment.is(l::MARKETPLACE | l::SELLER_PRIME);
const OPEN: Cond = Fact::Overall.is(a::NEED_FACTS | a::UNSETTLED);
const CONDITIONAL: Cond = Fact::OnCondition.yes();
const NOT_OVERDUE: Cond = Fact::Overdue.is(overdue::NOT_YET);
/// A message is a valid withdrawal in law.
const WITHDRAWAL_COUNTRY: Cond = Fact::Regime.is(regime::EU | regime::UK);

const TOLD: Cond = Fact::WithdrawalInfoGiven.yes();
const COST_TOLD: Cond = Fact::ReturnCostTold.yes();
const COST_NOT_TOLD: Cond = Fact::ReturnCostTold.no();
const EXTENDED_OVER: Cond = Fact::ExtendedWindow.is(extended_window::OVER);
/// Where the law gives a right to withdraw.
const EUROPE: u32 = super::EURO | m::AMAZON_PL | m::AMAZON_UK;
/// Where clothing, shoes and bags go back free of charge (A-054, D-26).
const FREE_FASHION: u32 = m::AMAZON_DE | m::AMAZON_UK;

const GREETING: Part = Part::always("thanks", words::GREETING_THANKS);
const SORRY: Part = Part::always("apology", words::SORRY_APOLOGY);
const CLOSING: Part = Part::always("where-to-write", words::CLOSING_WHERE_TO_WRITE);
const BUTTON: Part = Part::always("official-button", words::BUTTON_OFFICIAL_BUTTON);
/// Said only while there is something left to decide.
const AMAZON_WILL_DECIDE: Part = Part::given(
    "amazon-decides",
    &[Fact::ClaimState.is(cs::OPEN | cs::INFORMATION_REQUESTED)],
    words::AMAZON_WILL_DECIDE_AMAZON_DECIDES,
);
const NOT_CHARGED: Part = Part::given("no-charge", &[NOT_SENT], words::NOT_CHARGED_NO_CHARGE);
const RETURN_PATH: Part = Part::always("return-path", words::RETURN_PATH_RETURN_PATH);
const REFUND_FOLLOWS: Part =
    Part::always("refund-on-return", words::REFUND_FOLLOWS_REFUND_ON_RETURN);
const POSTAGE_OURS: Part = Part::given(
    "who-pays",
    &[Fact::Reason.is(GOODS_FAULT | r::LATE)],
    words::POSTAGE_OURS_WHO_PAYS,
);
const POSTAGE_POLICY: Part = Part::given(
    "who-pays",
    &[
        Fact::Reason.is(BUYERS_CHOICE),
        Fact::Marketplace.is_not(m::AMAZON_US | EUROPE),
    ],
    words::POSTAGE_POLICY_WHO_PAYS,
);
/// In Europe only a buyer who was told of the right to withdraw, and not that sending back is free, may have to pay
/// (L-EU-008, L-UK-005).
const POSTAGE_EUROPE: Part = Part::given(
    "who-pays",
    &[
        Fact::Reason.is(BUYERS_CHOICE),
        Fact::Marketplace.is(EUROPE & !FREE_FASHION),
        TOLD,
    ],
    words::POSTAGE_POLICY_WHO_PAYS,
)
.unless(&[COST_NOT_TOLD]);
const POSTAGE_UK: Part = Part::given(
    "who-pays",
    &[
        Fact::Reason.is(BUYERS_CHOICE),
        Fact::Marketplace.is(m::AMAZON_UK),
        Fact::Fashion.no(),
        TOLD,
    ],
    words::POSTAGE_POLICY_WHO_PAYS,
)
.unless(&[COST_NOT_TOLD]);
/// Never for dear goods that come back early (A-054).
const POSTAGE_GERMANY: Part = Part::given(
    "who-pays",
    &[
        Fact::Reason.is(BUYERS_CHOICE),
        Fact::Marketplace.is(m::AMAZON_DE),
        Fact::Fashion.no(),
        TOLD,
    ],
    words::POSTAGE_GERMANY_WHO_PAYS,
)
.unless(&[COST_NOT_TOLD]);
/// Never for clothing, shoes and bags (A-054, D-26).
const POSTAGE_FREE_FASHION: Part = Part::given(
    "who-pays",
    &[
        Fact::Reason.is(BUYERS_CHOICE),
        Fact::Marketplace.is(FREE_FASHION),
        Fact::Fashion.yes(),
    ],
    words::POSTAGE_US_FREE_WHO_PAYS,
);
const POSTAGE_NOT_TOLD: Part = Part::given(
    "who-pays",
    &[
        Fact::Reason.is(BUYERS_CHOICE),
        Fact::Marketplace.is(EUROPE & !FREE_FASHION),
        WITHDRAWAL_COUNTRY,
        Fact::WithdrawalInfoGiven.no(),
    ],
    words::POSTAGE_OURS_WHO_PAYS,
)
.unless(&[COST_TOLD, EXTENDED_OVER]);
const POSTAGE_NOT_TOLD_PLAIN: Part = Part::given(
    "who-pays",
    &[
        Fact::Reason.is(BUYERS_CHOICE),
        Fact::Marketplace.is(FREE_FASHION),
        WITHDRAWAL_COUNTRY,
        Fact::WithdrawalInfoGiven.no(),
    ],
    words::POSTAGE_OURS_WHO_PAYS,
)
.unless(&[Fact::Fashion.yes(), COST_TOLD, EXTENDED_OVER]);
/// Free in the US for fashion only (A-056).
const POSTAGE_US_FREE: Part = Part::given(
    "who-pays",
    &[
        Fact::Reason.is(BUYERS_CHOICE),
        Fact::Marketplace.is(m::AMAZON_US),
        Fact::Fashion.yes(),
    ],
    words::POSTAGE_US_FREE_WHO_PAYS,
);
const POSTAGE_US: Part = Part::given(
    "who-pays",
    &[
        Fact::Reason.is(BUYERS_CHOICE),
        Fact::Marketplace.is(m::AMAZON_US),
        Fact::Fashion.no(),
    ],
    words::POSTAGE_US_WHO_PAYS,
);
/// Once the parcel has left, the request on the order page is a withdrawal too.
const WITHDRAWAL_NOTED_SENT: Part = Part::given(
    "withdrawal-noted",
    &[
        WITHDRAWAL_COUNTRY,
        Fact::Channel.is(c::MESSAGE | c::CANCEL_BUTTON),
    ],
    words::WITHDRAWAL_NOTED_WITHDRAWAL_NOTED,
)
.unless(&NO_WITHDRAWAL);
const WITHDRAWAL_NOTED: Part = Part::given(
    "withdrawal-noted",
    &[WITHDRAWAL_COUNTRY, Fact::Channel.is(c::MESSAGE)],
    words::WITHDRAWAL_NOTED_WITHDRAWAL_NOTED,
)
.unless(&NO_WITHDRAWAL);
const JAPAN: Cond = Fact::Regime.is(regime::JP);
const BUSINESS_BUYER: Cond = Fact::BuyerIsBusiness.yes();
/// Reasons that may undo an order in Japan whatever the terms say (L-JP-015, L-JP-034, L-JP-037).
const RESCINDS: u32 = r::MINOR | r::ORDERED_BY_MISTAKE | r::DUPLICATE | r::MISLED_BY_ORDER_SCREEN;
const NOT_RESCINDED: &[Cond] = &[Fact::GuardianConsent.yes(), BUSINESS_BUYER];
const RESCINDED: &[Cond] = &[
    JAPAN,
    Fact::Channel.is(c::MESSAGE),
    Fact::Reason.is(RESCINDS),
];
/// Nor was anything shown that would exclude it (L-JP-003, L-JP-005).
const NO_TERMS: &[Cond] = &[
    JAPAN,
    Fact::Channel.is(c::MESSAGE),
    Fact::ReturnTerms.is(t::NOT_SHOWN | t::SHOWN_ONCE),
];
const NO_TERMS_BUT: &[Cond] = &[
    Fact::Reason.is(RESCINDS | r::WRONG_ADDRESS),
    BUSINESS_BUYER,
    Fact::SellerIsBusiness.no(),
];
const RESCISSION_NOTED: Part = Part::given(
    "withdrawal-noted",
    RESCINDED,
    words::CANCELLATION_NOTED_WITHDRAWAL_NOTED,
)
.unless(NOT_RESCINDED);
const CANCELLATION_NOTED: Part = Part::given(
    "withdrawal-noted",
    NO_TERMS,
    words::CANCELLATION_NOTED_WITHDRAWAL_NOTED,
)
.unless(NO_TERMS_BUT);
const RESCISSION_STANDS: Part =
    Part::given("notice-stands", RESCINDED, words::BUTTON_NOTE_NOTICE_STANDS).unless(NOT_RESCINDED);
const CANCELLATION_STANDS: Part =
    Part::given("notice-stands", NO_TERMS, words::BUTTON_NOTE_NOTICE_STANDS).unless(NO_TERMS_BUT);
const DEFECTS_APART: Part = Part::given(
    "defects-apart",
    &[Fact::Reason.is_not(GOODS_FAULT)],
    words::DEFECTS_APART_DEFECTS_APART,
);
const AMAZON_STAYS_OPEN: Part = Part::always(
    "amazon-stays-open",
    words::AMAZON_STAYS_OPEN_AMAZON_STAYS_OPEN,
);
const RECORDS: Part =
    Part::always("records", words::RECORDS_RECORDS).unless(&[Fact::Parcel.is(SENT)]);
/// Of faulty goods the way of the parcel proves nothing.
const RECORDS_OF_DELIVERY: Part = Part::given(
    "records",
    &[Fact::Parcel.is(SENT)],
    words::RECORDS_OF_DELIVERY_RECORDS,
)
.unless(&[Fact::Reason.is(GOODS_FAULT)]);
const FAULT_STAYS_OURS: Part = Part::given(
    "remedy-stays",
    &[
        Fact::Reason.is(GOODS_FAULT),
        Fact::AnswerThen.is(a::MUST_REMEDY),
    ],
    words::FAULT_STAYS_OURS_REMEDY_STAYS,
);
const REFUSED_AT_DOOR: Cond = Fact::Channel.is(c::DELIVERY_REFUSED);
const NOT_TAKEN: Part = Part::given(
    "request-received",
    &[REFUSED_AT_DOOR],
    words::PARCEL_NOT_TAKEN_SEEN,
);
const CHECKING: Part = Part::always("answer-follows", words::CHECKING_ANSWER_FOLLOWS);
/// A holding reply: Amazon wants an answer within 24 hours, and this is one (A-101).
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
        &[
            Fact::Channel.is(c::MESSAGE),
            Fact::Regime.is_not(regime::EU | regime::UK),
        ],
        words::WE_RECEIVED_MESSAGE,
    ),
    // L-EU-012: made to order, it may be no withdrawal at all
    Part::given(
        "request-received",
        &[
            WITHDRAWAL_COUNTRY,
            Fact::Channel.is(c::MESSAGE),
            MADE_TO_ORDER,
        ],
        words::WE_RECEIVED_MESSAGE,
    ),
    WITHDRAWAL_NOTED.unless(&[
        MADE_TO_ORDER,
        NO_WITHDRAWAL[0],
        NO_WITHDRAWAL[1],
        NO_WITHDRAWAL[2],
        NO_WITHDRAWAL[3],
    ]),
    NOT_TAKEN,
    Part::given(
        "request-received",
        &[Fact::Channel.is(c::CLAIM | c::CHARGEBACK)],
        words::CLAIM_SEEN,
    ),
    Part::given(
        "has-left",
        &[Fact::Parcel.is(p::WITH_CARRIER | p::DELIVERED | p::LOST)],
        words::HOLDING_HAS_LEFT,
    ),
    CHECKING,
    CLOSING,
];
const DEDUCTION: Part = Part::always(
    "deduction-before-refund",
    words::DEDUCTION_DEDUCTION_BEFORE_REFUND,
);
const BEFORE_REFUND: Part = Part::always("asked-first", words::BEFORE_REFUND_ASKED_FIRST);
const PARCEL_RETURNING: Part = Part::given(
    "parcel-returning",
    &[Fact::Parcel.is(p::COMING_BACK)],
    words::PARCEL_RETURNING_PARCEL_RETURNING,
);
const NOT_ARRIVED: Part = Part::always("apology", words::NOT_ARRIVED_APOLOGY)
    .unless(&[Fact::Reason.is(r::NOT_RECEIVED), REFUSED_AT_DOOR]);
/// What the carrier's record says is another matter.
const SAID_NOT_RECEIVED: Part = Part::given(
    "apology",
    &[Fact::Reason.is(r::NOT_RECEIVED)],
    words::SAID_NOT_RECEIVED_APOLOGY,
);
const ASK_CARRIER: Part = Part::given(
    "carrier-search",
    &[Fact::Parcel.is(SENT)],
    words::ASK_CARRIER_CARRIER_SEARCH,
);
const RESEND_OR_REFUND: Part =
    Part::always("resend-or-refund", words::RESEND_OR_REFUND_RESEND_OR_REFUND);
const RESEND_IF_STOCK: Part =
    Part::always("resend-or-refund", words::RESEND_IF_STOCK_RESEND_OR_REFUND);
const REFUND_AGREED: Part = Part::always("agree-to-refund", words::REFUND_AGREED_AGREE_TO_REFUND);
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
const FAULT_RETURN: Part = Part::always("return-path", words::FAULT_RETURN_RETURN_PATH);
const BUTTON_NOTE: Part = Part::given(
    "notice-stands",
    &[WITHDRAWAL_COUNTRY, Fact::Channel.is(c::MESSAGE)],
    words::BUTTON_NOTE_NOTICE_STANDS,
)
.unless(&NO_WITHDRAWAL);
const LATE_APOLOGY: Part = Part::always("apology", words::LATE_APOLOGY_APOLOGY);
const SELLER_CANCELS: Part = Part::always("seller-cancels", words::SELLER_CANCELS_SELLER_CANCELS);
const ACCEPTED: Part = Part::always("accepted", words::ACCEPTED_ACCEPTED);
const LATER_DELIVERIES: Part = Part::given(
    "subscription-page",
    &[Fact::Subscription.yes()],
    words::LATER_DELIVERIES_SUBSCRIPTION_PAGE,
);
const WARRANTY: Part = Part::given(
    "warranty",
    &[Fact::Reason.is(r::DEFECTIVE)],
    words::WARRANTY_WARRANTY,
);
const NEW_REQUEST_NEEDED: Part = Part::given(
    "new-request-needed",
    &[Fact::Channel.is(c::RETURN_REQUEST)],
    words::NEW_REQUEST_NEEDED_NEW_REQUEST_NEEDED,
);
const RIGHTS_STAY: Part = Part::given(
    "rights-stay",
    &[WITHDRAWAL_COUNTRY],
    words::RIGHTS_STAY_RIGHTS_STAY,
);

const SUBSCRIPTION: &[Part] = &[
    GREETING,
    Part::always("subscription-page", words::SUBSCRIPTION_SUBSCRIPTION_PAGE),
    Part::always(
        "subscription-options",
        words::SUBSCRIPTION_SUBSCRIPTION_OPTIONS,
    ),
    Part::always("this-delivery", words::SUBSCRIPTION_THIS_DELIVERY),
    CLOSING,
];
const AMAZON_CUSTOMER_SERVICE: &[Part] = &[
    GREETING,
    Part::given(
        "amazon-handles",
        &[Fact::Fulfilment.is(l::MARKETPLACE)],
        words::AMAZON_CUSTOMER_SERVICE_AMAZON_HANDLES,
    ),
    Part::given(
        "amazon-handles",
        &[
            Fact::Fulfilment.is(l::SELLER_PRIME),
            Fact::Marketplace.is_not(m::AMAZON_JP),
        ],
        words::AMAZON_HANDLES_ALL,
    ),
    Part::given(
        "amazon-handles",
        &[
            Fact::Fulfilment.is(l::SELLER_PRIME),
            Fact::Marketplace.is(m::AMAZON_JP),
        ],
        words::AMAZON_HANDLES_RETURNS,
    ),
    Part::given(
        "amazon-contact",
        &[Fact::Parcel.is(p::COMING_BACK | p::BACK)],
        words::AMAZON_CUSTOMER_SERVICE_AMAZON_CONTACT,
    ),
    Part::always("amazon-contact", words::USE_YOUR_ACCOUNT)
        .unless(&[Fact::Parcel.is(p::COMING_BACK | p::BACK)]),
    Part::given(
        "subscription-page",
        &[Fact::Subscription.yes()],
        words::AMAZON_CUSTOMER_SERVICE_SUBSCRIPTION_PAGE,
    ),
    CLOSING,
];
const THROUGH_ORDERS: &[Part] = &[
    GREETING,
    Part::always(
        "cancellation-closed",
        words::THROUGH_ORDERS_CANCELLATION_CLOSED,
    ),
    WITHDRAWAL_NOTED,
    RETURN_PATH,
    POSTAGE_OURS,
    POSTAGE_POLICY,
    POSTAGE_US_FREE,
    POSTAGE_US,
    POSTAGE_EUROPE,
    POSTAGE_UK,
    POSTAGE_GERMANY,
    POSTAGE_FREE_FASHION,
    POSTAGE_NOT_TOLD,
    POSTAGE_NOT_TOLD_PLAIN,
    REFUND_FOLLOWS,
    CLOSING,
];
const DELIVERED_BY_RECORD: &[Part] = &[
    Part::always("apology", words::DELIVERED_BY_RECORD_APOLOGY),
    Part::always("delivery-proof", words::DELIVERED_BY_RECORD_DELIVERY_PROOF),
    Part::always("where-to-look", words::DELIVERED_BY_RECORD_WHERE_TO_LOOK),
    Part::always("carrier-search", words::DELIVERED_BY_RECORD_CARRIER_SEARCH),
    AMAZON_STAYS_OPEN,
    CLOSING,
];
const NOT_RECEIVED_CHOICE: &[Part] = &[
    SAID_NOT_RECEIVED,
    NOT_ARRIVED,
    ASK_CARRIER,
    RESEND_OR_REFUND,
    CLOSING,
];
const NOT_RECEIVED_REFUND: &[Part] = &[
    SAID_NOT_RECEIVED,
    NOT_ARRIVED,
    ASK_CARRIER,
    REFUND_AGREED,
    CLOSING,
];
const NOT_RECEIVED_OPEN: &[Part] = &[
    SAID_NOT_RECEIVED,
    NOT_ARRIVED,
    ASK_CARRIER,
    RESEND_IF_STOCK,
    CLOSING,
];
const WITH_DEDUCTION: &[Part] = &[
    GREETING,
    Part::always("ground", words::WITH_DEDUCTION_GROUND),
    BEFORE_REFUND,
    AMAZON_STAYS_OPEN,
    CLOSING,
];
const NOT_BACK_YET: &[Part] = &[
    GREETING,
    // Said otherwise where the case has the day on which they came, or tells nothing of the parcel.
    Part::given(
        "not-back-yet",
        &[NOT_BACK],
        words::NOT_BACK_YET_NOT_BACK_YET,
    ),
    Part::always("return-by", words::NOT_BACK_YET_RETURN_BY).unless(&[NOT_BACK]),
    CLOSING,
];
const AS_SENT: Cond = Fact::ReturnedCondition.is(k::AS_SENT);
const RETURN_RECEIVED: &[Part] = &[
    GREETING,
    Part::always("return-received", words::RETURN_RECEIVED_RETURN_RECEIVED),
    Part::given("refund", &[AS_SENT], words::RETURN_RECEIVED_REFUND),
    Part::always("refund", words::AFTER_CHECK_REFUND).unless(&[AS_SENT]),
    CLOSING,
];
const FAULT_REFUND: &[Part] = &[
    FAULT_DEFECTIVE,
    FAULT_DESCRIBED,
    FAULT_WRONG,
    FAULT_MISSING,
    Part::always("refund-offered", words::FAULT_REFUND_REFUND_OFFERED),
    Part::always("return-path", words::FAULT_REFUND_RETURN_PATH),
    CLOSING,
];
const WINDOW_OVER: &[Part] = &[
    GREETING,
    Part::always("window-over", words::WINDOW_OVER_WINDOW_OVER),
    WARRANTY,
    DEFECTS_APART,
    NEW_REQUEST_NEEDED,
    RIGHTS_STAY,
    AMAZON_STAYS_OPEN,
    CLOSING,
];
const MADE_TO_ORDER: Cond = Fact::MadeToOrder.yes();
const PERSONALISED: Cond = Fact::Personalised.yes();
/// D-21, D-24: the ground is told where the case tells it.
const OUT_OF_POLICY: &[Part] = &[
    GREETING,
    Part::given(
        "ground",
        &[MADE_TO_ORDER, Fact::Reason.is_not(SHOPS)],
        words::OUT_OF_POLICY_MADE_TO_ORDER,
    ),
    Part::given(
        "ground",
        &[PERSONALISED, Fact::Reason.is_not(SHOPS)],
        words::OUT_OF_POLICY_MADE_TO_ORDER,
    )
    .unless(&[MADE_TO_ORDER]),
    Part::always("ground", words::OUT_OF_POLICY_GROUND).unless(&[MADE_TO_ORDER, PERSONALISED]),
    WARRANTY,
    DEFECTS_APART,
    NEW_REQUEST_NEEDED,
    RIGHTS_STAY,
    AMAZON_STAYS_OPEN,
    CLOSING,
];

const CLAIM_REFUNDED: &[Part] = &[
    Part::given(
        "claim-seen",
        &[Fact::Channel.is(c::CLAIM)],
        words::LETTER_CLAIM_CLAIM_SEEN,
    ),
    Part::given(
        "claim-seen",
        &[Fact::Channel.is(c::CHARGEBACK)],
        words::LETTER_CHARGEBACK_CLAIM_SEEN,
    ),
    Part::given(
        "claim-seen",
        &[Fact::Channel.is_not(c::CLAIM | c::CHARGEBACK)],
        words::LETTER_CLAIM_BESIDE_CLAIM_SEEN,
    ),
    Part::always("refund-made", words::LETTER_REFUND_MADE_REFUND_MADE),
    Part::always("refund-shown", words::LETTER_REFUND_MADE_REFUND_SHOWN),
    CLOSING,
];
const REFUSED_BACK: &[Part] = &[
    GREETING,
    Part::always("parcel-back", words::LETTER_REFUSED_BACK_PARCEL_BACK),
    Part::always(
        "resend-or-refund",
        words::LETTER_REFUSED_BACK_RESEND_OR_REFUND,
    ),
    Part::always(
        "deduction-first",
        words::LETTER_REFUSED_BACK_DEDUCTION_FIRST,
    ),
    CLOSING,
];
const REFUSED_RETURNING: &[Part] = &[
    GREETING,
    PARCEL_RETURNING,
    Part::always(
        "choice-on-return",
        words::LETTER_REFUSED_RETURNING_CHOICE_ON_RETURN,
    ),
    Part::always(
        "deduction-first",
        words::LETTER_REFUSED_RETURNING_DEDUCTION_FIRST,
    ),
    CLOSING,
];
const SELLER_CANCELS_PARTS: &[Part] = &[
    Part::always("true-cause", words::LETTER_SELLER_CANCELS_TRUE_CAUSE),
    SELLER_CANCELS,
    NOT_CHARGED,
    CLOSING,
];
/// Why a seller calls an order off, whatever its parcel does.
const SELLERS_OWN: u32 = r::OUT_OF_STOCK | r::PRICE_ERROR | r::WILL_NOT_SELL;
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

/// Shipment was never confirmed: nobody was charged, and the order is cancelled when the parcel is back (A-013).
const SENT_NOT_CHARGED: &[Part] = &[
    GREETING,
    Part::always(
        "handed-over-at",
        words::LETTER_SENT_NOT_CHARGED_HANDED_OVER_AT,
    ),
    WITHDRAWAL_NOTED_SENT,
    Part::always("return-path", words::LETTER_SENT_NOT_CHARGED_RETURN_PATH),
    POSTAGE_POLICY,
    POSTAGE_UK,
    POSTAGE_FREE_FASHION,
    POSTAGE_NOT_TOLD_PLAIN,
    Part::always("no-charge", words::LETTER_SENT_NOT_CHARGED_NO_CHARGE),
    CLOSING,
];

/// Every letter, the most specific first.
pub(super) const LETTERS: &[Letter] = &[
    // The seller's refund is what there is to say.
    Letter {
        id: "claim-refunded",
        when: &[
            Fact::Channel.is(c::CLAIM | c::CHARGEBACK),
            Fact::RefundAlreadyMade.yes(),
            Fact::RefundedBy.is(f::SELLER),
            Fact::Answer.is(a::CONTEST),
        ],
        subject: words::LETTER_REFUND_MADE_SUBJECT,
        parts: CLAIM_REFUNDED,
    },
    Letter {
        id: "claim-refunded",
        when: &[
            Fact::ClaimState.is(cs::OPEN | cs::INFORMATION_REQUESTED),
            Fact::RefundAlreadyMade.yes(),
            Fact::RefundedBy.is(f::SELLER),
            Fact::Answer.is(a::CONTEST),
        ],
        subject: words::LETTER_REFUND_MADE_SUBJECT,
        parts: CLAIM_REFUNDED,
    },
    // Goods and money are both with the seller.
    Letter {
        id: "claim-goods-back",
        when: &[
            Fact::ClaimState.is(cs::OPEN | cs::INFORMATION_REQUESTED),
            Fact::Parcel.is(p::BACK),
            AS_SENT,
            Fact::Answer.is(a::CONTEST),
            Fact::AnswerThen.is(a::MUST_ACCEPT),
        ],
        subject: words::LETTER_REFUND_MADE_SUBJECT,
        parts: &[
            Part::given(
                "claim-seen",
                &[Fact::Channel.is(c::CLAIM)],
                words::LETTER_CLAIM_CLAIM_SEEN,
            ),
            Part::given(
                "claim-seen",
                &[Fact::Channel.is_not(c::CLAIM)],
                words::LETTER_CLAIM_BESIDE_CLAIM_SEEN,
            ),
            Part::always("return-received", words::RETURN_RECEIVED_RETURN_RECEIVED),
            Part::always("refund", words::RETURN_RECEIVED_REFUND),
            CLOSING,
        ],
    },
    // Decided: there is nothing left to hand in.
    Letter {
        id: "claim-decided",
        when: &[
            Fact::Channel.is(c::CLAIM),
            Fact::ClaimState.is(cs::DENIED | cs::CLOSED),
            Fact::Answer.is(a::MARKETPLACE_DECIDES | a::UNSETTLED),
        ],
        subject: words::LETTER_CLAIM_DECIDED_SUBJECT,
        parts: &[
            GREETING,
            Part::always("amazon-decided", words::LETTER_CLAIM_DECIDED_AMAZON_DECIDED),
            Part::always("offer-help", words::LETTER_CLAIM_OFFER_HELP),
            CLOSING,
        ],
    },
    Letter {
        id: "claim-granted-late",
        when: &[
            Fact::Channel.is(c::CLAIM),
            Fact::ClaimState.is(cs::GRANTED),
            Fact::Answer.is(a::MARKETPLACE_DECIDES),
        ],
        subject: words::LETTER_CLAIM_GRANTED_LATE_SUBJECT,
        parts: &[
            SORRY,
            Part::always(
                "amazon-refunds",
                words::LETTER_CLAIM_GRANTED_LATE_AMAZON_REFUNDS,
            ),
            Part::always("offer-help", words::LETTER_CLAIM_OFFER_HELP),
            CLOSING,
        ],
    },
    Letter {
        id: "claim",
        when: &[
            Fact::Channel.is(c::CLAIM),
            Fact::Answer
                .is(a::CONTEST | a::MARKETPLACE_DECIDES | a::DO_NOT_REFUND_YOURSELF | a::UNSETTLED),
        ],
        subject: words::LETTER_CLAIM_SUBJECT,
        parts: &[
            Part::always("claim-seen", words::LETTER_CLAIM_CLAIM_SEEN),
            RECORDS,
            RECORDS_OF_DELIVERY,
            FAULT_STAYS_OURS,
            AMAZON_WILL_DECIDE,
            Part::always("offer-help", words::LETTER_CLAIM_OFFER_HELP),
            CLOSING,
        ],
    },
    Letter {
        id: "chargeback-late",
        when: &[
            Fact::Channel.is(c::CHARGEBACK),
            Fact::Answer.is(a::MARKETPLACE_DECIDES),
        ],
        subject: words::LETTER_CHARGEBACK_SUBJECT,
        parts: &[
            Part::always("claim-seen", words::LETTER_CHARGEBACK_CLAIM_SEEN),
            Part::always("offer-help", words::LETTER_CHARGEBACK_OFFER_HELP),
            CLOSING,
        ],
    },
    Letter {
        id: "chargeback",
        when: &[
            Fact::Channel.is(c::CHARGEBACK),
            Fact::Answer
                .is(a::CONTEST | a::MARKETPLACE_DECIDES | a::DO_NOT_REFUND_YOURSELF | a::UNSETTLED),
        ],
        subject: words::LETTER_CHARGEBACK_SUBJECT,
        parts: &[
            Part::always("claim-seen", words::LETTER_CHARGEBACK_CLAIM_SEEN),
            RECORDS,
            RECORDS_OF_DELIVERY,
            Part::always("offer-help", words::LETTER_CHARGEBACK_OFFER_HELP),
            CLOSING,
        ],
    },
    // A claim is open beside another way of writing: Amazon has been asked already.
    Letter {
        id: "claim-beside",
        when: &[
            Fact::Fulfilment.is(l::SELLER),
            Fact::Channel
                .is(c::CANCEL_BUTTON | c::MESSAGE | c::RETURN_REQUEST | c::DELIVERY_REFUSED),
            Fact::ClaimState.is(cs::OPEN | cs::INFORMATION_REQUESTED),
            Fact::Answer.is(a::CONTEST | a::MARKETPLACE_DECIDES | a::DO_NOT_REFUND_YOURSELF),
        ],
        subject: words::LETTER_CLAIM_BESIDE_SUBJECT,
        parts: &[
            Part::always("claim-seen", words::LETTER_CLAIM_BESIDE_CLAIM_SEEN),
            RECORDS,
            RECORDS_OF_DELIVERY,
            FAULT_STAYS_OURS,
            AMAZON_WILL_DECIDE,
            Part::always("offer-help", words::LETTER_CLAIM_OFFER_HELP),
            CLOSING,
        ],
    },
    // D-40: what is claimed back from Amazon is no matter of the buyer's (A-103); one who writes is sent to Amazon.
    Letter {
        id: "amazon-ships-reimbursed",
        when: &[
            Fact::Fulfilment.is(l::MARKETPLACE),
            Fact::Answer.is(a::CONTEST),
        ],
        subject: words::LETTER_AMAZON_SHIPS_SUBJECT,
        parts: AMAZON_CUSTOMER_SERVICE,
    },
    Letter {
        id: "return-refunded-by-amazon",
        when: &[
            Fact::Answer.is(a::CONTEST),
            Fact::Parcel.is(p::BACK),
            Fact::ReturnedCondition.is_not(k::NOT_SENT_BACK),
        ],
        subject: words::LETTER_RETURN_REFUNDED_BY_AMAZON_SUBJECT,
        parts: &[
            GREETING,
            Part::always(
                "return-received",
                words::LETTER_RETURN_REFUNDED_BY_AMAZON_RETURN_RECEIVED,
            ),
            Part::given(
                "condition",
                &[Fact::ReturnedCondition
                    .is(k::USED_OR_DAMAGED | k::INCOMPLETE | k::DIFFERENT_ITEM)],
                words::LETTER_RETURN_REFUNDED_BY_AMAZON_CONDITION,
            ),
            CLOSING,
        ],
    },
    Letter {
        id: "contest",
        when: &[Fact::Answer.is(a::CONTEST)],
        subject: words::LETTER_CONTEST_SUBJECT,
        parts: &[
            GREETING,
            Part::always("records", words::LETTER_CONTEST_RECORDS),
            Part::always("offer-help", words::LETTER_CONTEST_OFFER_HELP),
            CLOSING,
        ],
    },
    Letter {
        id: "refund-made",
        when: &[
            Fact::RefundAlreadyMade.yes(),
            Fact::Answer.is_not(a::REFUND_WITH_DEDUCTION | a::SELLER_CANCELS | a::NEED_FACTS),
        ],
        subject: words::LETTER_REFUND_MADE_SUBJECT,
        parts: &[
            GREETING,
            Part::given(
                "refund-made",
                &[Fact::RefundedBy.is(f::SELLER)],
                words::LETTER_REFUND_MADE_REFUND_MADE,
            ),
            Part::given(
                "refund-made",
                &[Fact::RefundedBy.is(f::MARKETPLACE)],
                words::LETTER_REFUND_MADE_REFUND_MADE_2,
            ),
            Part::always("refund-shown", words::LETTER_REFUND_MADE_REFUND_SHOWN),
            Part::given(
                "feedback",
                &[Fact::Reason.is(SHOPS), Fact::RefundedBy.is(f::SELLER)],
                words::LETTER_REFUND_MADE_FEEDBACK,
            ),
            CLOSING,
        ],
    },
    Letter {
        id: "subscription-stopped",
        when: &[
            Fact::Channel.is(c::SUBSCRIPTION_PAGE),
            Fact::Parcel.is(p::NOT_STARTED),
            Fact::Answer.is(a::REDIRECT),
        ],
        subject: words::LETTER_SUBSCRIPTION_SUBJECT,
        parts: &[
            GREETING,
            Part::always(
                "subscription-stopped",
                words::LETTER_SUBSCRIPTION_STOPPED_SUBSCRIPTION_STOPPED,
            ),
            Part::always("this-delivery", words::SUBSCRIPTION_THIS_DELIVERY),
            CLOSING,
        ],
    },
    Letter {
        id: "subscription",
        when: &[
            Fact::Channel.is(c::SUBSCRIPTION_PAGE),
            Fact::Answer.is(a::REDIRECT | a::MARKETPLACE_DECIDES | a::AUTOMATIC | a::UNSETTLED),
        ],
        subject: words::LETTER_SUBSCRIPTION_SUBJECT,
        parts: SUBSCRIPTION,
    },
    Letter {
        id: "subscription-by-message",
        when: &[
            Fact::Subscription.yes(),
            AMAZON_SERVES,
            Fact::Reason.is(BUYERS_CHOICE),
            Fact::Channel.is(c::MESSAGE | c::CANCEL_BUTTON),
            Fact::Answer.is(a::REDIRECT | a::MARKETPLACE_DECIDES | a::AUTOMATIC | a::UNSETTLED),
        ],
        subject: words::LETTER_SUBSCRIPTION_BY_MESSAGE_SUBJECT,
        parts: SUBSCRIPTION,
    },
    // Whoever ships, the subscription is the buyer's alone to stop.
    Letter {
        id: "subscription-by-message",
        when: &[
            Fact::Subscription.yes(),
            Fact::OnCondition.yes(),
            Fact::Channel.is(c::MESSAGE),
            Fact::Answer.is(a::REDIRECT),
        ],
        subject: words::LETTER_SUBSCRIPTION_BY_MESSAGE_SUBJECT,
        parts: SUBSCRIPTION,
    },
    Letter {
        id: "amazon-ships",
        when: &[
            Fact::Fulfilment.is(l::MARKETPLACE),
            Fact::Answer.is_not(a::SELLER_CANCELS | a::NEED_FACTS),
        ],
        subject: words::LETTER_AMAZON_SHIPS_SUBJECT,
        parts: AMAZON_CUSTOMER_SERVICE,
    },
    Letter {
        id: "amazon-serves",
        when: &[
            Fact::Fulfilment.is(l::SELLER_PRIME),
            Fact::Marketplace.is(m::AMAZON_US | m::AMAZON_ES),
            Fact::Answer.is(a::MARKETPLACE_DECIDES | a::REDIRECT | a::UNSETTLED),
        ],
        subject: words::LETTER_AMAZON_SERVES_SUBJECT,
        parts: AMAZON_CUSTOMER_SERVICE,
    },
    Letter {
        id: "amazon-serves-returns-japan",
        when: &[
            Fact::Fulfilment.is(l::SELLER_PRIME),
            Fact::Marketplace.is(m::AMAZON_JP),
            Fact::Parcel.is(SENT),
            Fact::Answer.is(a::MARKETPLACE_DECIDES | a::REDIRECT | a::UNSETTLED),
        ],
        subject: words::LETTER_AMAZON_SERVES_SUBJECT,
        parts: AMAZON_CUSTOMER_SERVICE,
    },
    // Who decides is on no page found: nothing is said of it.
    Letter {
        id: "prime-open",
        when: &[
            Fact::Fulfilment.is(l::SELLER_PRIME),
            Fact::Answer.is(a::MARKETPLACE_DECIDES | a::REDIRECT | a::UNSETTLED),
        ],
        subject: words::LETTER_PRIME_OPEN_SUBJECT,
        parts: &[
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
                &[
                    Fact::Channel.is(c::MESSAGE),
                    Fact::Regime.is_not(regime::EU | regime::UK),
                ],
                words::WE_RECEIVED_MESSAGE,
            ),
            WITHDRAWAL_NOTED,
            NOT_TAKEN,
            CHECKING,
            Part::always("amazon-contact", words::LETTER_PRIME_OPEN_AMAZON_CONTACT),
            CLOSING,
        ],
    },
    Letter {
        id: "amazon-serves-return",
        when: &[
            AMAZON_SERVES,
            Fact::AnswerThen.is(a::MARKETPLACE_DECIDES | a::REDIRECT),
        ],
        subject: words::LETTER_AMAZON_SERVES_RETURN_SUBJECT,
        parts: AMAZON_CUSTOMER_SERVICE,
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
    // Whose it is to decide hangs on the reason, where it is not told.
    Letter {
        id: "holding",
        when: &[
            CONDITIONAL,
            Fact::Answer.is(a::MARKETPLACE_DECIDES),
            Fact::Channel.is_not(c::CLAIM | c::CHARGEBACK),
        ],
        subject: words::HELD,
        parts: HOLDING,
    },
    // D-08: nobody asked, but the buyer was told that it is on its way.
    Letter {
        id: "confirmed-by-mistake-seller",
        when: &[
            NOBODY_ASKED,
            NOT_SENT,
            Fact::OrderStatus.is(s::SHIP_CONFIRMED),
            Fact::Answer.is(a::NOT_A_CANCELLATION),
            Fact::AnswerThen.is(a::MUST_ACCEPT),
            Fact::OnCondition.no(),
            Fact::Reason.is(r::OUT_OF_STOCK | r::PRICE_ERROR),
        ],
        subject: words::LETTER_CONFIRMED_BY_MISTAKE_SUBJECT,
        parts: &[
            Part::given(
                "out-of-stock",
                &[Fact::Reason.is(r::OUT_OF_STOCK)],
                words::LETTER_SELLER_CANCELS_STOCK_OUT_OF_STOCK,
            ),
            Part::given(
                "price-error",
                &[Fact::Reason.is(r::PRICE_ERROR)],
                words::LETTER_SELLER_CANCELS_PRICE_PRICE_ERROR,
            ),
            Part::always("true-state", words::LETTER_CONFIRMED_BY_MISTAKE_TRUE_STATE),
            Part::always(
                "refund-in-full",
                words::LETTER_CONFIRMED_BY_MISTAKE_REFUND_IN_FULL,
            ),
            Part::always(
                "refund-shown",
                words::LETTER_CONFIRMED_BY_MISTAKE_REFUND_SHOWN,
            ),
            CLOSING,
        ],
    },
    // D-43, D-45: it could not be delivered, and nobody sent it back.
    Letter {
        id: "refused-back",
        when: &[
            Fact::Reason.is(UNDELIVERABLE),
            Fact::Parcel.is(p::BACK),
            Fact::Channel.is(c::CANCEL_BUTTON | c::MESSAGE | c::SUBSCRIPTION_PAGE | c::SELLER),
            Fact::Answer.is(a::ACCEPT_ADVISED | a::MUST_ACCEPT),
        ],
        subject: words::LETTER_REFUSED_BACK_SUBJECT,
        parts: REFUSED_BACK,
    },
    Letter {
        id: "refused-returning",
        when: &[
            Fact::Reason.is(UNDELIVERABLE),
            Fact::Parcel.is(p::COMING_BACK),
            Fact::Channel.is(c::CANCEL_BUTTON | c::MESSAGE | c::SUBSCRIPTION_PAGE | c::SELLER),
            Fact::Answer.is(a::WAIT_FOR_ITEM),
        ],
        subject: words::LETTER_REFUSED_RETURNING_SUBJECT,
        parts: REFUSED_RETURNING,
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
        id: "catalogue-error",
        when: &[
            Fact::ListingErrorBy.is(e::MARKETPLACE),
            Fact::Answer.is(a::REDIRECT | a::MARKETPLACE_DECIDES),
        ],
        subject: words::LETTER_CATALOGUE_ERROR_SUBJECT,
        parts: &[
            SORRY,
            Part::always("amazons-error", words::LETTER_CATALOGUE_ERROR_AMAZONS_ERROR),
            Part::given(
                "request-closed",
                &[Fact::Channel.is(c::RETURN_REQUEST)],
                words::LETTER_CATALOGUE_ERROR_REQUEST_CLOSED,
            ),
            Part::always("offer-help", words::LETTER_CATALOGUE_ERROR_OFFER_HELP),
            CLOSING,
        ],
    },
    Letter {
        id: "new-return-request",
        when: &[
            Fact::ReturnRequestState.is(q::CLOSED),
            Fact::Answer.is(a::REDIRECT),
        ],
        subject: words::LETTER_NEW_RETURN_REQUEST_SUBJECT,
        parts: &[
            GREETING,
            Part::always("new-request", words::LETTER_NEW_RETURN_REQUEST_NEW_REQUEST),
            Part::always("will-check", words::LETTER_NEW_RETURN_REQUEST_WILL_CHECK),
            CLOSING,
        ],
    },
    Letter {
        id: "return-through-orders",
        when: &[Fact::Answer.is(a::REDIRECT), Fact::Parcel.is(SENT)],
        subject: words::LETTER_RETURN_THROUGH_ORDERS_SUBJECT,
        parts: THROUGH_ORDERS,
    },
    Letter {
        id: "pending",
        when: &[
            Fact::Answer.is(a::REDIRECT),
            Fact::OrderStatus.is(s::PENDING),
        ],
        subject: words::LETTER_PENDING_SUBJECT,
        parts: &[
            GREETING,
            WITHDRAWAL_NOTED,
            RESCISSION_NOTED,
            CANCELLATION_NOTED,
            Part::always("order-pending", words::LETTER_PENDING_ORDER_PENDING),
            Part::always("amazon-contact", words::LETTER_PENDING_AMAZON_CONTACT),
            Part::always("not-shipped", words::LETTER_PENDING_NOT_SHIPPED),
            CLOSING,
        ],
    },
    Letter {
        id: "cancel-and-reorder",
        when: &[
            Fact::Answer.is(a::REDIRECT),
            Fact::Reason.is(r::WRONG_ADDRESS),
        ],
        subject: words::LETTER_CANCEL_AND_REORDER_SUBJECT,
        parts: &[
            GREETING,
            Part::always(
                "address-of-the-order",
                words::LETTER_CANCEL_AND_REORDER_ADDRESS_OF_THE_ORDER,
            ),
            Part::always(
                "cancel-and-reorder",
                words::LETTER_CANCEL_AND_REORDER_CANCEL_AND_REORDER,
            ),
            Part::given(
                "ship-date",
                &[NOT_OVERDUE],
                words::LETTER_CANCEL_AND_REORDER_SHIP_DATE,
            ),
            CLOSING,
        ],
    },
    Letter {
        id: "redirect-late",
        when: &[
            Fact::Answer.is(a::REDIRECT),
            Fact::OrderStatus.is(s::SHIP_DATE_PASSED),
            NOT_SENT,
        ],
        subject: words::LETTER_REDIRECT_LATE_SUBJECT,
        parts: &[
            Part::always("apology", words::LETTER_REDIRECT_LATE_APOLOGY),
            WITHDRAWAL_NOTED,
            RESCISSION_NOTED,
            CANCELLATION_NOTED,
            BUTTON_NOTE,
            RESCISSION_STANDS,
            CANCELLATION_STANDS,
            BUTTON,
            CLOSING,
        ],
    },
    Letter {
        id: "redirect-to-button",
        when: &[Fact::Answer.is(a::REDIRECT)],
        subject: words::LETTER_REDIRECT_TO_BUTTON_SUBJECT,
        parts: &[
            GREETING,
            WITHDRAWAL_NOTED,
            RESCISSION_NOTED,
            CANCELLATION_NOTED,
            BUTTON_NOTE,
            RESCISSION_STANDS,
            CANCELLATION_STANDS,
            BUTTON,
            Part::given(
                "parcel-held",
                &[WITHDRAWAL_COUNTRY, NOT_SENT],
                words::LETTER_REDIRECT_TO_BUTTON_PARCEL_HELD,
            ),
            Part::given(
                "parcel-held",
                &[JAPAN, NOT_SENT, Fact::Reason.is(RESCINDS)],
                words::LETTER_REDIRECT_TO_BUTTON_PARCEL_HELD,
            )
            .unless(NOT_RESCINDED),
            Part::given(
                "parcel-held",
                &[JAPAN, NOT_SENT],
                words::LETTER_REDIRECT_TO_BUTTON_PARCEL_HELD,
            )
            .unless(&[
                Fact::ReturnTerms.is(t::SHOWN_BOTH),
                Fact::Reason.is(RESCINDS),
                BUSINESS_BUYER,
                Fact::SellerIsBusiness.no(),
            ]),
            Part::given(
                "ship-date",
                &[
                    Fact::Regime.is_not(regime::EU | regime::UK | regime::JP),
                    NOT_OVERDUE,
                ],
                words::LETTER_REDIRECT_TO_BUTTON_SHIP_DATE,
            ),
            // In Japan only where the terms are known to exclude it.
            Part::given(
                "ship-date",
                &[
                    JAPAN,
                    NOT_OVERDUE,
                    Fact::ReturnTerms.is(t::SHOWN_BOTH),
                    Fact::TermsCover.is(terms_cover::CANCELLATIONS_AND_RETURNS),
                    Fact::TermsGrant.no(),
                    Fact::Reason.is_not(RESCINDS | r::LATE),
                ],
                words::LETTER_REDIRECT_TO_BUTTON_SHIP_DATE,
            ),
            Part::given(
                "subscription-page",
                &[Fact::Subscription.yes()],
                words::LETTER_REDIRECT_TO_BUTTON_SUBSCRIPTION_PAGE,
            ),
            CLOSING,
        ],
    },
    Letter {
        id: "returnless",
        when: &[
            Fact::ReturnlessRule.yes(),
            // A-066: a request out of policy never gets it.
            Fact::InsideReturnWindow.yes(),
            Fact::Channel.is(c::RETURN_REQUEST),
            Fact::Answer.is(a::AUTOMATIC | a::MUST_ACCEPT | a::ACCEPT_ADVISED),
        ],
        subject: words::LETTER_RETURNLESS_SUBJECT,
        parts: &[
            GREETING,
            Part::always("keep-the-item", words::LETTER_RETURNLESS_KEEP_THE_ITEM),
            Part::always("refund", words::LETTER_RETURNLESS_REFUND),
            CLOSING,
        ],
    },
    Letter {
        id: "return-decided-by-amazon",
        when: &[
            Fact::Channel.is(c::RETURN_REQUEST),
            Fact::Answer.is(a::AUTOMATIC | a::MARKETPLACE_DECIDES),
        ],
        subject: words::LETTER_RETURN_DECIDED_BY_AMAZON_SUBJECT,
        parts: &[
            GREETING,
            Part::always(
                "amazon-decides",
                words::LETTER_RETURN_DECIDED_BY_AMAZON_AMAZON_DECIDES,
            ),
            Part::given(
                "keep-the-item",
                &[Fact::Parcel.is(p::DELIVERED)],
                words::LETTER_RETURN_DECIDED_BY_AMAZON_KEEP_THE_ITEM,
            ),
            CLOSING,
        ],
    },
    Letter {
        id: "automatic-lapsed",
        when: &[
            Fact::Answer.is(a::AUTOMATIC),
            Fact::OrderStatus.is(s::SHIP_DATE_PASSED),
            NOT_SENT,
        ],
        subject: words::LETTER_AUTOMATIC_LAPSED_SUBJECT,
        parts: &[
            Part::always("apology", words::LETTER_AUTOMATIC_LAPSED_APOLOGY),
            Part::always("automatic", words::LETTER_AUTOMATIC_LAPSED_AUTOMATIC)
                .unless(&[Fact::Channel.is(c::CANCEL_BUTTON)]),
            // Whoever cancels first
            Part::given(
                "accepted",
                &[Fact::Channel.is(c::CANCEL_BUTTON)],
                words::LETTER_AUTOMATIC_LAPSED_ACCEPTED,
            ),
            NOT_CHARGED,
            CLOSING,
        ],
    },
    Letter {
        id: "automatic",
        when: &[Fact::Answer.is(a::AUTOMATIC)],
        subject: words::LETTER_AUTOMATIC_SUBJECT,
        parts: &[
            GREETING,
            Part::always("automatic", words::LETTER_AUTOMATIC_AUTOMATIC),
            NOT_CHARGED,
            CLOSING,
        ],
    },
    // An accepted order binds: unless it is known not to be one, the letter asks, and cancels nothing (L-JP-030).
    Letter {
        id: "seller-asks-agreement",
        when: &[
            NOBODY_ASKED,
            Fact::Answer.is(a::SELLER_CANCELS),
            Fact::Reason.is(r::PRICE_ERROR | r::WILL_NOT_SELL),
            Fact::AnswerThen.is(a::MUST_REMEDY),
            Fact::Regime.is_not(regime::US),
        ],
        subject: words::LETTER_SELLER_ASKS_AGREEMENT_SUBJECT,
        parts: &[
            Part::given(
                "price-error",
                &[Fact::Reason.is(r::PRICE_ERROR)],
                words::LETTER_SELLER_CANCELS_PRICE_PRICE_ERROR,
            ),
            Part::given(
                "true-cause",
                &[Fact::Reason.is(r::WILL_NOT_SELL)],
                words::LETTER_SELLER_ASKS_AGREEMENT_TRUE_CAUSE,
            ),
            Part::always("agreement", words::LETTER_SELLER_ASKS_AGREEMENT_AGREEMENT),
            CLOSING,
        ],
    },
    Letter {
        id: "seller-cancels-stock",
        when: &[
            Fact::Answer.is(a::SELLER_CANCELS),
            Fact::Reason.is(r::OUT_OF_STOCK),
        ],
        subject: words::LETTER_SELLER_CANCELS_STOCK_SUBJECT,
        parts: &[
            Part::always(
                "out-of-stock",
                words::LETTER_SELLER_CANCELS_STOCK_OUT_OF_STOCK,
            )
            .unless(&[Fact::StockAvailable.yes()]),
            // Never what the case itself says is untrue.
            Part::given(
                "true-cause",
                &[Fact::StockAvailable.yes()],
                words::LETTER_SELLER_CANCELS_TRUE_CAUSE,
            ),
            SELLER_CANCELS,
            NOT_CHARGED,
            CLOSING,
        ],
    },
    Letter {
        id: "seller-cancels-price",
        when: &[
            Fact::Answer.is(a::SELLER_CANCELS),
            Fact::Reason.is(r::PRICE_ERROR),
        ],
        subject: words::LETTER_SELLER_CANCELS_PRICE_SUBJECT,
        parts: &[
            Part::always(
                "price-error",
                words::LETTER_SELLER_CANCELS_PRICE_PRICE_ERROR,
            ),
            SELLER_CANCELS,
            NOT_CHARGED,
            CLOSING,
        ],
    },
    // The address is the buyer's, not a reason of the shop's (D-12, A-025).
    Letter {
        id: "seller-cancels-address",
        when: &[
            Fact::Answer.is(a::SELLER_CANCELS),
            Fact::Reason.is(r::WRONG_ADDRESS),
        ],
        subject: words::LETTER_SELLER_CANCELS_ADDRESS_SUBJECT,
        parts: &[
            GREETING,
            Part::always(
                "true-cause",
                words::LETTER_SELLER_CANCELS_ADDRESS_TRUE_CAUSE,
            ),
            Part::always("re-order", words::LETTER_SELLER_CANCELS_ADDRESS_RE_ORDER),
            NOT_CHARGED,
            CLOSING,
        ],
    },
    Letter {
        id: "seller-cancels-unreachable",
        when: &[
            Fact::Answer.is(a::SELLER_CANCELS),
            Fact::Reason.is(r::BUYER_UNREACHABLE),
        ],
        subject: words::LETTER_SELLER_CANCELS_UNREACHABLE_SUBJECT,
        parts: &[
            GREETING,
            Part::always(
                "true-cause",
                words::LETTER_SELLER_CANCELS_UNREACHABLE_TRUE_CAUSE,
            ),
            NOT_CHARGED,
            CLOSING,
        ],
    },
    // It may only have been forgotten: nothing is called off before the cause is told.
    Letter {
        id: "seller-cancels",
        when: &[
            Fact::Answer.is(a::SELLER_CANCELS),
            Fact::Reason.is(SELLERS_OWN),
        ],
        subject: words::LETTER_SELLER_CANCELS_SUBJECT,
        parts: SELLER_CANCELS_PARTS,
    },
    Letter {
        id: "holding",
        when: &[
            NOBODY_ASKED,
            Fact::Answer.is(a::SELLER_CANCELS),
            Fact::OrderStatus.is(s::SHIP_DATE_PASSED),
            Fact::Parcel.is(p::PACKED | p::LABELLED),
        ],
        subject: words::HELD,
        parts: HOLDING,
    },
    Letter {
        id: "seller-cancels",
        when: &[Fact::Answer.is(a::SELLER_CANCELS)],
        subject: words::LETTER_SELLER_CANCELS_SUBJECT,
        parts: SELLER_CANCELS_PARTS,
    },
    Letter {
        id: "refused-damaged",
        when: &[
            Fact::Channel.is(c::DELIVERY_REFUSED),
            Fact::Reason.is(GOODS_FAULT),
            Fact::Answer
                .is(a::MUST_ACCEPT | a::ACCEPT_ADVISED | a::MUST_REMEDY | a::NOT_A_CANCELLATION),
        ],
        subject: words::LETTER_REFUSED_DAMAGED_SUBJECT,
        parts: &[
            FAULT_DEFECTIVE,
            FAULT_DESCRIBED,
            FAULT_WRONG,
            FAULT_MISSING,
            Part::always("full-refund", words::LETTER_REFUSED_DAMAGED_FULL_REFUND),
            Part::given(
                "or-resend",
                &[Fact::StockAvailable.yes()],
                words::LETTER_REFUSED_DAMAGED_OR_RESEND,
            ),
            CLOSING,
        ],
    },
    Letter {
        id: "refused-amazon-decides",
        when: &[
            Fact::Channel.is(c::DELIVERY_REFUSED),
            Fact::Answer.is(a::MARKETPLACE_DECIDES),
        ],
        subject: words::LETTER_REFUSED_AMAZON_DECIDES_SUBJECT,
        parts: &[
            GREETING,
            PARCEL_RETURNING,
            Part::always(
                "ask-amazon",
                words::LETTER_REFUSED_AMAZON_DECIDES_ASK_AMAZON,
            ),
            CLOSING,
        ],
    },
    Letter {
        id: "refused-back",
        when: &[
            Fact::Channel.is(c::DELIVERY_REFUSED),
            Fact::Parcel.is(p::BACK),
            Fact::Answer
                .is(a::ACCEPT_ADVISED | a::MUST_ACCEPT | a::MUST_REMEDY | a::NOT_A_CANCELLATION),
        ],
        subject: words::LETTER_REFUSED_BACK_SUBJECT,
        parts: REFUSED_BACK,
    },
    Letter {
        id: "refused-returning",
        when: &[
            Fact::Channel.is(c::DELIVERY_REFUSED),
            Fact::Answer.is_not(a::UNSETTLED | a::NEED_FACTS | a::DO_NOT_REFUND_YOURSELF),
        ],
        subject: words::LETTER_REFUSED_RETURNING_SUBJECT,
        parts: REFUSED_RETURNING,
    },
    Letter {
        id: "confirmed-by-mistake",
        when: &[
            NOT_SENT,
            Fact::OrderStatus.is(s::SHIP_CONFIRMED),
            Fact::Answer.is(a::NOT_A_CANCELLATION | a::MUST_ACCEPT | a::ACCEPT_ADVISED),
        ],
        subject: words::LETTER_CONFIRMED_BY_MISTAKE_SUBJECT,
        parts: &[
            Part::always("true-state", words::LETTER_CONFIRMED_BY_MISTAKE_TRUE_STATE),
            Part::always(
                "refund-in-full",
                words::LETTER_CONFIRMED_BY_MISTAKE_REFUND_IN_FULL,
            ),
            Part::always(
                "refund-shown",
                words::LETTER_CONFIRMED_BY_MISTAKE_REFUND_SHOWN,
            ),
            CLOSING,
        ],
    },
    Letter {
        id: "refuse-label",
        when: &[Fact::Answer.is(a::MAY_REFUSE), Fact::Parcel.is(p::LABELLED)],
        subject: words::LETTER_REFUSE_LABEL_SUBJECT,
        parts: &[
            GREETING,
            Part::always("label-created", words::LETTER_REFUSE_LABEL_LABEL_CREATED),
            Part::always("return-path", words::LETTER_REFUSE_LABEL_RETURN_PATH),
            POSTAGE_OURS,
            POSTAGE_POLICY,
            POSTAGE_US_FREE,
            POSTAGE_US,
            POSTAGE_EUROPE,
            POSTAGE_UK,
            POSTAGE_GERMANY,
            POSTAGE_FREE_FASHION,
            POSTAGE_NOT_TOLD,
            POSTAGE_NOT_TOLD_PLAIN,
            REFUND_FOLLOWS,
            CLOSING,
        ],
    },
    Letter {
        id: "refuse-before-dispatch",
        when: &[Fact::Answer.is(a::MAY_REFUSE), NOT_SENT],
        subject: words::LETTER_REFUSE_BEFORE_DISPATCH_SUBJECT,
        parts: &[
            GREETING,
            Part::always(
                "true-cause",
                words::LETTER_REFUSE_BEFORE_DISPATCH_TRUE_CAUSE,
            ),
            Part::always(
                "return-path",
                words::LETTER_REFUSE_BEFORE_DISPATCH_RETURN_PATH,
            ),
            CLOSING,
        ],
    },
    Letter {
        id: "accept-part",
        when: &[
            Fact::Answer.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED),
            NOT_SENT,
            Fact::PartOfOrder.yes(),
        ],
        subject: words::LETTER_ACCEPT_PART_SUBJECT,
        parts: &[
            GREETING,
            Part::always("accepted-part", words::LETTER_ACCEPT_PART_ACCEPTED_PART),
            Part::always("refund-part", words::LETTER_ACCEPT_PART_REFUND_PART),
            CLOSING,
        ],
    },
    Letter {
        id: "accept-apology",
        when: &[
            Fact::Answer.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED),
            NOT_SENT,
            Fact::Reason.is(SHOPS),
        ],
        subject: words::LETTER_ACCEPT_APOLOGY_SUBJECT,
        parts: &[SORRY, ACCEPTED, NOT_CHARGED, LATER_DELIVERIES, CLOSING],
    },
    Letter {
        id: "accept",
        when: &[
            Fact::Answer.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED),
            NOT_SENT,
        ],
        subject: words::LETTER_ACCEPT_SUBJECT,
        parts: &[
            GREETING,
            ACCEPTED,
            NOT_CHARGED,
            Part::given(
                "re-order",
                &[Fact::Reason.is(r::ORDERED_BY_MISTAKE | r::WRONG_ADDRESS)],
                words::LETTER_ACCEPT_RE_ORDER,
            ),
            LATER_DELIVERIES,
            CLOSING,
        ],
    },
    // Amazon refunds where the label is one of its own, which is not told.
    Letter {
        id: "label-open",
        when: &[Fact::Answer.is(a::DO_NOT_REFUND_YOURSELF), CONDITIONAL],
        subject: words::LETTER_LABEL_OPEN_SUBJECT,
        parts: &[
            NOT_TAKEN,
            SAID_NOT_RECEIVED,
            NOT_ARRIVED,
            ASK_CARRIER.unless(&[REFUSED_AT_DOOR]),
            PARCEL_RETURNING,
            CHECKING,
            CLOSING,
        ],
    },
    Letter {
        id: "ask-amazon-for-refund",
        when: &[Fact::Answer.is(a::DO_NOT_REFUND_YOURSELF)],
        subject: words::LETTER_ASK_AMAZON_FOR_REFUND_SUBJECT,
        parts: &[
            NOT_TAKEN,
            SAID_NOT_RECEIVED,
            NOT_ARRIVED,
            PARCEL_RETURNING,
            Part::always("ask-amazon", words::LETTER_ASK_AMAZON_FOR_REFUND_ASK_AMAZON),
            Part::always("offer-help", words::LETTER_ASK_AMAZON_FOR_REFUND_OFFER_HELP),
            CLOSING,
        ],
    },
    Letter {
        id: "delivered-by-record",
        when: &[
            Fact::Answer.is(a::MAY_REFUSE),
            Fact::Reason.is(r::NOT_RECEIVED),
        ],
        subject: words::LETTER_DELIVERED_BY_RECORD_SUBJECT,
        parts: DELIVERED_BY_RECORD,
    },
    Letter {
        id: "delivered-by-record-then",
        when: &[
            Fact::AnswerThen.is(a::MAY_REFUSE),
            Fact::Reason.is(r::NOT_RECEIVED),
        ],
        subject: words::LETTER_DELIVERED_BY_RECORD_THEN_SUBJECT,
        parts: DELIVERED_BY_RECORD,
    },
    // D-48: somebody signed for it.
    Letter {
        id: "delivered-signed",
        when: &[
            Fact::Answer.is(a::ACCEPT_ADVISED),
            Fact::Reason.is(r::NOT_RECEIVED),
            Fact::Parcel.is(p::DELIVERED),
            Fact::DeliveryProof.is(delivery_proof::SIGNATURE),
        ],
        subject: words::LETTER_DELIVERED_BY_RECORD_SUBJECT,
        parts: DELIVERED_BY_RECORD,
    },
    Letter {
        id: "not-received-back",
        when: &[
            Fact::Reason.is(r::NOT_RECEIVED),
            Fact::Parcel.is(p::BACK),
            Fact::Answer
                .is(a::MUST_REMEDY | a::NOT_A_CANCELLATION | a::MUST_ACCEPT | a::ACCEPT_ADVISED),
            Fact::AnswerThen.is(a::NONE | a::MUST_REMEDY | a::MUST_ACCEPT | a::ACCEPT_ADVISED),
        ],
        subject: words::LETTER_NOT_RECEIVED_BACK_SUBJECT,
        parts: &[
            SAID_NOT_RECEIVED,
            Part::always("parcel-back", words::LETTER_REFUSED_BACK_PARCEL_BACK),
            Part::always(
                "resend-or-refund",
                words::LETTER_REFUSED_BACK_RESEND_OR_REFUND,
            ),
            CLOSING,
        ],
    },
    // D-46: nothing proves that it was delivered.
    Letter {
        id: "not-received-choice",
        when: &[
            Fact::Reason.is(r::NOT_RECEIVED),
            Fact::Parcel.is(p::DELIVERED),
            Fact::DeliveryProof.is(delivery_proof::NONE),
            Fact::Answer.is(a::MUST_REMEDY | a::ACCEPT_ADVISED),
            Fact::StockAvailable.yes(),
        ],
        subject: words::LETTER_NOT_RECEIVED_CHOICE_SUBJECT,
        parts: NOT_RECEIVED_CHOICE,
    },
    Letter {
        id: "not-received-refund",
        when: &[
            Fact::Reason.is(r::NOT_RECEIVED),
            Fact::Parcel.is(p::DELIVERED),
            Fact::DeliveryProof.is(delivery_proof::NONE),
            Fact::Answer.is(a::MUST_REMEDY | a::ACCEPT_ADVISED),
            Fact::StockAvailable.no(),
        ],
        subject: words::LETTER_NOT_RECEIVED_REFUND_SUBJECT,
        parts: NOT_RECEIVED_REFUND,
    },
    Letter {
        id: "not-received-open",
        when: &[
            Fact::Reason.is(r::NOT_RECEIVED),
            Fact::Parcel.is(p::DELIVERED),
            Fact::DeliveryProof.is(delivery_proof::NONE),
            Fact::Answer.is(a::MUST_REMEDY | a::ACCEPT_ADVISED),
        ],
        subject: words::LETTER_NOT_RECEIVED_OPEN_SUBJECT,
        parts: NOT_RECEIVED_OPEN,
    },
    // D-48: the record is told first, the carrier searches, and what is done is settled by what it finds.
    Letter {
        id: "delivered-by-record-remedy",
        when: &[
            Fact::Reason.is(r::NOT_RECEIVED),
            Fact::Parcel.is(p::DELIVERED),
            Fact::Answer.is(a::MUST_REMEDY | a::ACCEPT_ADVISED),
        ],
        subject: words::LETTER_DELIVERED_BY_RECORD_REMEDY_SUBJECT,
        parts: &[
            Part::always("apology", words::DELIVERED_BY_RECORD_APOLOGY),
            Part::always("delivery-proof", words::DELIVERED_BY_RECORD_DELIVERY_PROOF),
            Part::always("where-to-look", words::DELIVERED_BY_RECORD_WHERE_TO_LOOK),
            Part::always("carrier-search", words::DELIVERED_BY_RECORD_CARRIER_SEARCH),
            Part::always(
                "resend-or-refund",
                words::LETTER_DELIVERED_BY_RECORD_REMEDY_RESEND_OR_REFUND,
            )
            .unless(&[Fact::StockAvailable.no()]),
            Part::given(
                "refund",
                &[Fact::StockAvailable.no()],
                words::LETTER_DELIVERED_BY_RECORD_REMEDY_REFUND,
            ),
            CLOSING,
        ],
    },
    Letter {
        id: "not-received-choice",
        when: &[
            Fact::Reason.is(r::NOT_RECEIVED),
            Fact::Answer
                .is(a::MUST_REMEDY | a::NOT_A_CANCELLATION | a::MUST_ACCEPT | a::ACCEPT_ADVISED),
            Fact::AnswerThen.is(a::NONE | a::MUST_REMEDY | a::MUST_ACCEPT | a::ACCEPT_ADVISED),
            Fact::StockAvailable.yes(),
        ],
        subject: words::LETTER_NOT_RECEIVED_CHOICE_SUBJECT,
        parts: NOT_RECEIVED_CHOICE,
    },
    Letter {
        id: "lost-choice",
        when: &[
            Fact::Parcel.is(p::LOST),
            Fact::Answer
                .is(a::MUST_REMEDY | a::NOT_A_CANCELLATION | a::MUST_ACCEPT | a::ACCEPT_ADVISED),
            Fact::AnswerThen.is(a::NONE | a::MUST_REMEDY | a::MUST_ACCEPT | a::ACCEPT_ADVISED),
            Fact::StockAvailable.yes(),
        ],
        subject: words::LETTER_LOST_CHOICE_SUBJECT,
        parts: NOT_RECEIVED_CHOICE,
    },
    Letter {
        id: "not-received-refund",
        when: &[
            Fact::Reason.is(r::NOT_RECEIVED),
            Fact::Answer
                .is(a::MUST_REMEDY | a::NOT_A_CANCELLATION | a::MUST_ACCEPT | a::ACCEPT_ADVISED),
            Fact::AnswerThen.is(a::NONE | a::MUST_REMEDY | a::MUST_ACCEPT | a::ACCEPT_ADVISED),
            Fact::StockAvailable.no(),
        ],
        subject: words::LETTER_NOT_RECEIVED_REFUND_SUBJECT,
        parts: NOT_RECEIVED_REFUND,
    },
    Letter {
        id: "lost-refund",
        when: &[
            Fact::Parcel.is(p::LOST),
            Fact::Answer
                .is(a::MUST_REMEDY | a::NOT_A_CANCELLATION | a::MUST_ACCEPT | a::ACCEPT_ADVISED),
            Fact::AnswerThen.is(a::NONE | a::MUST_REMEDY | a::MUST_ACCEPT | a::ACCEPT_ADVISED),
            Fact::StockAvailable.no(),
        ],
        subject: words::LETTER_LOST_REFUND_SUBJECT,
        parts: NOT_RECEIVED_REFUND,
    },
    Letter {
        id: "not-received-open",
        when: &[
            Fact::Reason.is(r::NOT_RECEIVED),
            Fact::Answer
                .is(a::MUST_REMEDY | a::NOT_A_CANCELLATION | a::MUST_ACCEPT | a::ACCEPT_ADVISED),
            Fact::AnswerThen.is(a::NONE | a::MUST_REMEDY | a::MUST_ACCEPT | a::ACCEPT_ADVISED),
        ],
        subject: words::LETTER_NOT_RECEIVED_OPEN_SUBJECT,
        parts: NOT_RECEIVED_OPEN,
    },
    Letter {
        id: "lost-open",
        when: &[
            Fact::Parcel.is(p::LOST),
            Fact::Answer
                .is(a::MUST_REMEDY | a::NOT_A_CANCELLATION | a::MUST_ACCEPT | a::ACCEPT_ADVISED),
            Fact::AnswerThen.is(a::NONE | a::MUST_REMEDY | a::MUST_ACCEPT | a::ACCEPT_ADVISED),
        ],
        subject: words::LETTER_LOST_OPEN_SUBJECT,
        parts: NOT_RECEIVED_OPEN,
    },
    Letter {
        id: "late-remedy-choice",
        when: &[
            Fact::Reason.is(r::LATE),
            Fact::Answer.is(a::MUST_REMEDY),
            Fact::StockAvailable.yes(),
        ],
        subject: words::LETTER_LATE_REMEDY_CHOICE_SUBJECT,
        parts: &[LATE_APOLOGY, ASK_CARRIER, RESEND_OR_REFUND, CLOSING],
    },
    Letter {
        id: "late-remedy-refund",
        when: &[
            Fact::Reason.is(r::LATE),
            Fact::Answer.is(a::MUST_REMEDY),
            Fact::StockAvailable.no(),
        ],
        subject: words::LETTER_LATE_REMEDY_REFUND_SUBJECT,
        parts: &[LATE_APOLOGY, ASK_CARRIER, REFUND_AGREED, CLOSING],
    },
    Letter {
        id: "late-remedy-open",
        when: &[Fact::Reason.is(r::LATE), Fact::Answer.is(a::MUST_REMEDY)],
        subject: words::LETTER_LATE_REMEDY_OPEN_SUBJECT,
        parts: &[LATE_APOLOGY, ASK_CARRIER, RESEND_IF_STOCK, CLOSING],
    },
    Letter {
        id: "deduction-condition",
        when: &[
            Fact::Answer.is(a::REFUND_WITH_DEDUCTION),
            Fact::ReturnedCondition.is(k::USED_OR_DAMAGED),
        ],
        subject: words::LETTER_DEDUCTION_CONDITION_SUBJECT,
        parts: &[
            GREETING,
            Part::always(
                "condition-found",
                words::LETTER_DEDUCTION_CONDITION_CONDITION_FOUND,
            ),
            DEDUCTION,
            BEFORE_REFUND,
            AMAZON_STAYS_OPEN,
            CLOSING,
        ],
    },
    Letter {
        id: "deduction-incomplete",
        when: &[
            Fact::Answer.is(a::REFUND_WITH_DEDUCTION),
            Fact::ReturnedCondition.is(k::INCOMPLETE),
        ],
        subject: words::LETTER_DEDUCTION_INCOMPLETE_SUBJECT,
        parts: &[
            GREETING,
            Part::always("incomplete", words::LETTER_DEDUCTION_INCOMPLETE_INCOMPLETE),
            Part::always(
                "send-the-rest",
                words::LETTER_DEDUCTION_INCOMPLETE_SEND_THE_REST,
            ),
            Part::always(
                "deduction-before-refund",
                words::LETTER_DEDUCTION_DIFFERENT_DEDUCTION_BEFORE_REFUND,
            ),
            BEFORE_REFUND,
            CLOSING,
        ],
    },
    Letter {
        id: "deduction-different",
        when: &[
            Fact::Answer.is(a::REFUND_WITH_DEDUCTION),
            Fact::ReturnedCondition.is(k::DIFFERENT_ITEM),
        ],
        subject: words::LETTER_DEDUCTION_DIFFERENT_SUBJECT,
        parts: &[
            GREETING,
            Part::always(
                "different-item",
                words::LETTER_DEDUCTION_DIFFERENT_DIFFERENT_ITEM,
            ),
            Part::always(
                "perhaps-a-mix-up",
                words::LETTER_DEDUCTION_DIFFERENT_PERHAPS_A_MIX_UP,
            ),
            Part::always(
                "deduction-before-refund",
                words::LETTER_DEDUCTION_DIFFERENT_DEDUCTION_BEFORE_REFUND,
            ),
            BEFORE_REFUND,
            CLOSING,
        ],
    },
    // D-21: accepted after the window, where up to 20 % may be kept (A-061).
    Letter {
        id: "deduction-late",
        when: &[
            Fact::Answer.is(a::REFUND_WITH_DEDUCTION),
            AS_SENT,
            Fact::InsideReturnWindow.no(),
        ],
        subject: words::LETTER_DEDUCTION_LATE_SUBJECT,
        parts: &[
            GREETING,
            Part::always("return-received", words::RETURN_RECEIVED_RETURN_RECEIVED),
            Part::always("window-over", words::LETTER_DEDUCTION_LATE_WINDOW_OVER),
            BEFORE_REFUND,
            AMAZON_STAYS_OPEN,
            CLOSING,
        ],
    },
    Letter {
        id: "deduction",
        when: &[Fact::Answer.is(a::REFUND_WITH_DEDUCTION)],
        subject: words::LETTER_DEDUCTION_SUBJECT,
        parts: WITH_DEDUCTION,
    },
    Letter {
        id: "return-refund",
        when: &[
            Fact::Answer.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED),
            Fact::Parcel.is(p::BACK),
        ],
        subject: words::LETTER_RETURN_REFUND_SUBJECT,
        parts: RETURN_RECEIVED,
    },
    // Somebody has seen the goods: they are here, whatever else is told of the parcel.
    Letter {
        id: "return-seen",
        when: &[
            Fact::Answer.is(a::WAIT_FOR_ITEM | a::MUST_ACCEPT | a::ACCEPT_ADVISED),
            Fact::Channel.is(c::RETURN_REQUEST),
            Fact::ReturnedCondition.is_not(k::NOT_SENT_BACK),
        ],
        subject: words::LETTER_RETURN_REFUND_SUBJECT,
        parts: &[
            GREETING,
            Part::always("return-received", words::LETTER_RETURN_SEEN_RETURN_RECEIVED),
            Part::always("refund", words::AFTER_CHECK_REFUND),
            CLOSING,
        ],
    },
    Letter {
        id: "return-wait",
        when: &[
            Fact::Answer.is(a::WAIT_FOR_ITEM),
            Fact::Channel.is(c::RETURN_REQUEST),
        ],
        subject: words::LETTER_RETURN_WAIT_SUBJECT,
        parts: NOT_BACK_YET,
    },
    Letter {
        id: "return-refund-then",
        when: &[
            Fact::Answer.is(a::NOT_A_CANCELLATION | a::MAY_REFUSE),
            Fact::AnswerThen.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED),
            Fact::Parcel.is(p::BACK),
        ],
        subject: words::LETTER_RETURN_REFUND_THEN_SUBJECT,
        parts: RETURN_RECEIVED,
    },
    Letter {
        id: "fault-refund",
        when: &[
            Fact::Reason.is(GOODS_FAULT),
            Fact::Parcel.is_not(BEFORE_DISPATCH),
            Fact::Answer
                .is(a::NOT_A_CANCELLATION | a::MUST_ACCEPT | a::MUST_REMEDY | a::ACCEPT_ADVISED),
            Fact::AnswerThen.is(a::NONE | a::MUST_REMEDY | a::MUST_ACCEPT | a::ACCEPT_ADVISED),
            Fact::StockAvailable.no(),
        ],
        subject: words::LETTER_FAULT_REFUND_SUBJECT,
        parts: FAULT_REFUND,
    },
    Letter {
        id: "fault-choice",
        when: &[
            Fact::Reason.is(GOODS_FAULT),
            Fact::Parcel.is_not(BEFORE_DISPATCH),
            Fact::Answer
                .is(a::NOT_A_CANCELLATION | a::MUST_ACCEPT | a::MUST_REMEDY | a::ACCEPT_ADVISED),
            Fact::AnswerThen.is(a::NONE | a::MUST_REMEDY | a::MUST_ACCEPT | a::ACCEPT_ADVISED),
            Fact::StockAvailable.yes(),
        ],
        subject: words::LETTER_FAULT_CHOICE_SUBJECT,
        parts: &[
            FAULT_DEFECTIVE,
            FAULT_DESCRIBED,
            FAULT_WRONG,
            FAULT_MISSING,
            Part::given(
                "replace-or-refund",
                &[Fact::Reason.is_not(r::MISSING_PART)],
                words::LETTER_FAULT_CHOICE_REPLACE_OR_REFUND,
            ),
            Part::given(
                "replace-or-refund",
                &[Fact::Reason.is(r::MISSING_PART)],
                words::LETTER_FAULT_CHOICE_REPLACE_OR_REFUND_2,
            ),
            FAULT_RETURN,
            CLOSING,
        ],
    },
    Letter {
        id: "fault-refund-used",
        when: &[
            Fact::Reason.is(GOODS_FAULT),
            Fact::Parcel.is_not(BEFORE_DISPATCH),
            Fact::Answer
                .is(a::NOT_A_CANCELLATION | a::MUST_ACCEPT | a::MUST_REMEDY | a::ACCEPT_ADVISED),
            Fact::AnswerThen.is(a::NONE | a::MUST_REMEDY | a::MUST_ACCEPT | a::ACCEPT_ADVISED),
            Fact::Used.yes(),
        ],
        subject: words::LETTER_FAULT_REFUND_USED_SUBJECT,
        parts: &[
            FAULT_DEFECTIVE,
            FAULT_DESCRIBED,
            FAULT_WRONG,
            FAULT_MISSING,
            Part::always(
                "replace-or-refund",
                words::LETTER_FAULT_OPEN_REPLACE_OR_REFUND,
            ),
            Part::always("return-path", words::FAULT_REFUND_RETURN_PATH),
            CLOSING,
        ],
    },
    Letter {
        id: "fault-open",
        when: &[
            Fact::Reason.is(GOODS_FAULT),
            Fact::Parcel.is_not(BEFORE_DISPATCH),
            Fact::Answer
                .is(a::NOT_A_CANCELLATION | a::MUST_ACCEPT | a::MUST_REMEDY | a::ACCEPT_ADVISED),
            Fact::AnswerThen.is(a::NONE | a::MUST_REMEDY | a::MUST_ACCEPT | a::ACCEPT_ADVISED),
        ],
        subject: words::LETTER_FAULT_OPEN_SUBJECT,
        parts: &[
            FAULT_DEFECTIVE,
            FAULT_DESCRIBED,
            FAULT_WRONG,
            FAULT_MISSING,
            Part::given(
                "replace-or-refund",
                &[Fact::Overall.is_not(a::MUST_REMEDY)],
                words::LETTER_FAULT_OPEN_REPLACE_OR_REFUND,
            ),
            // Outside Amazon's window the law puts repair and replacement first (L-JP-040, L-EU-016, L-UK-011).
            Part::given(
                "repair-replace-or-refund",
                &[
                    Fact::Overall.is(a::MUST_REMEDY),
                    Fact::Reason.is_not(r::MISSING_PART | r::WRONG_ITEM),
                ],
                words::LETTER_FAULT_OPEN_REPAIR_REPLACE_OR_REFUND,
            ),
            Part::given(
                "repair-replace-or-refund",
                &[
                    Fact::Overall.is(a::MUST_REMEDY),
                    Fact::Reason.is(r::WRONG_ITEM),
                ],
                words::LETTER_FAULT_OPEN_REPAIR_REPLACE_OR_REFUND_3,
            ),
            Part::given(
                "repair-replace-or-refund",
                &[
                    Fact::Overall.is(a::MUST_REMEDY),
                    Fact::Reason.is(r::MISSING_PART),
                ],
                words::LETTER_FAULT_OPEN_REPAIR_REPLACE_OR_REFUND_2,
            ),
            FAULT_RETURN,
            CLOSING,
        ],
    },
    Letter {
        id: "return-accepted",
        when: &[
            Fact::Channel.is(c::RETURN_REQUEST),
            Fact::Answer.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED),
        ],
        subject: words::LETTER_RETURN_ACCEPTED_SUBJECT,
        parts: &[
            GREETING,
            Part::always(
                "return-accepted",
                words::LETTER_RETURN_ACCEPTED_RETURN_ACCEPTED,
            )
            .unless(&[Fact::DomesticReturnAddress.no()]),
            Part::given(
                "return-accepted",
                &[
                    Fact::DomesticReturnAddress.no(),
                    Fact::Marketplace.is_not(m::AMAZON_UK),
                ],
                words::LETTER_RETURN_ACCEPTED_RETURN_ACCEPTED,
            ),
            // D-37: there is none on file yet.
            Part::given(
                "return-accepted",
                &[
                    Fact::DomesticReturnAddress.no(),
                    Fact::Marketplace.is(m::AMAZON_UK),
                ],
                words::LETTER_RETURN_ACCEPTED_ADDRESS_FOLLOWS,
            ),
            // A request in the return centre within the 14 days is a withdrawal too (L-EU-005, L-UK-003).
            Part::given(
                "withdrawal-noted",
                &[
                    WITHDRAWAL_COUNTRY,
                    Fact::Reason.is(BUYERS_CHOICE),
                    Fact::StatutoryWindow.is(w::RUNNING),
                ],
                words::WITHDRAWAL_NOTED_RETURN,
            )
            .unless(&NO_WITHDRAWAL),
            POSTAGE_OURS,
            POSTAGE_POLICY,
            POSTAGE_US_FREE,
            POSTAGE_US,
            POSTAGE_EUROPE,
            POSTAGE_UK,
            POSTAGE_GERMANY,
            POSTAGE_FREE_FASHION,
            POSTAGE_NOT_TOLD,
            POSTAGE_NOT_TOLD_PLAIN,
            Part::given(
                "no-postage-abroad",
                &[Fact::DomesticReturnAddress.no()],
                words::LETTER_RETURN_ACCEPTED_NO_POSTAGE_ABROAD,
            ),
            Part::given(
                "delivery-refunded",
                &[WITHDRAWAL_COUNTRY, Fact::StatutoryWindow.is(w::RUNNING)],
                words::LETTER_RETURN_ACCEPTED_DELIVERY_REFUNDED,
            )
            .unless(&NO_WITHDRAWAL),
            REFUND_FOLLOWS,
            CLOSING,
        ],
    },
    Letter {
        id: "return-closed-late",
        when: &[
            Fact::Channel.is(c::RETURN_REQUEST),
            Fact::Answer.is(a::MAY_REFUSE),
            Fact::InsideReturnWindow.no(),
        ],
        subject: words::LETTER_RETURN_CLOSED_LATE_SUBJECT,
        parts: WINDOW_OVER,
    },
    Letter {
        id: "return-closed-past",
        when: &[
            Fact::Channel.is(c::RETURN_REQUEST),
            Fact::Answer.is(a::MAY_REFUSE),
            Fact::ReturnDays.is(return_days::PAST),
        ],
        subject: words::LETTER_RETURN_CLOSED_LATE_SUBJECT,
        parts: WINDOW_OVER,
    },
    Letter {
        id: "return-closed",
        when: &[
            Fact::Channel.is(c::RETURN_REQUEST),
            Fact::Answer.is(a::MAY_REFUSE),
        ],
        subject: words::LETTER_RETURN_CLOSED_SUBJECT,
        parts: OUT_OF_POLICY,
    },
    Letter {
        id: "return-refused-late",
        when: &[
            Fact::AnswerThen.is(a::MAY_REFUSE),
            Fact::InsideReturnWindow.no(),
        ],
        subject: words::LETTER_RETURN_REFUSED_LATE_SUBJECT,
        parts: WINDOW_OVER,
    },
    Letter {
        id: "return-refused-past",
        when: &[
            Fact::AnswerThen.is(a::MAY_REFUSE),
            Fact::ReturnDays.is(return_days::PAST),
        ],
        subject: words::LETTER_RETURN_REFUSED_LATE_SUBJECT,
        parts: WINDOW_OVER,
    },
    Letter {
        id: "return-refused",
        when: &[Fact::AnswerThen.is(a::MAY_REFUSE)],
        subject: words::LETTER_RETURN_REFUSED_SUBJECT,
        parts: OUT_OF_POLICY,
    },
    Letter {
        id: "delivered-refused",
        when: &[
            Fact::Answer.is(a::MAY_REFUSE),
            Fact::AnswerThen.is(a::NONE),
            Fact::Parcel.is(p::DELIVERED | p::BACK),
        ],
        subject: words::LETTER_DELIVERED_REFUSED_SUBJECT,
        parts: OUT_OF_POLICY,
    },
    Letter {
        id: "coming-back",
        when: &[
            Fact::Parcel.is(p::COMING_BACK),
            Fact::Answer.is(a::MAY_REFUSE | a::NOT_A_CANCELLATION),
            Fact::AnswerThen.is_not(a::UNSETTLED),
        ],
        subject: words::LETTER_COMING_BACK_SUBJECT,
        parts: &[
            GREETING,
            Part::always(
                "parcel-returning",
                words::LETTER_COMING_BACK_PARCEL_RETURNING,
            ),
            Part::always("when-back", words::LETTER_COMING_BACK_WHEN_BACK),
            CLOSING,
        ],
    },
    Letter {
        id: "wrong-address-sent",
        when: &[
            Fact::Parcel.is(SENT),
            Fact::Reason.is(r::WRONG_ADDRESS),
            Fact::Answer.is(a::MAY_REFUSE | a::NOT_A_CANCELLATION),
        ],
        subject: words::LETTER_WRONG_ADDRESS_SENT_SUBJECT,
        parts: &[
            GREETING,
            Part::always(
                "address-of-the-order",
                words::LETTER_WRONG_ADDRESS_SENT_ADDRESS_OF_THE_ORDER,
            ),
            Part::given(
                "verdict",
                &[Fact::Overall.is(a::MAY_REFUSE)],
                words::LETTER_WRONG_ADDRESS_SENT_VERDICT,
            ),
            Part::given(
                "return-path",
                &[Fact::Overall.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED)],
                words::LETTER_WRONG_ADDRESS_SENT_RETURN_PATH,
            ),
            Part::always("options", words::LETTER_WRONG_ADDRESS_SENT_OPTIONS),
            Part::always("when-back", words::LETTER_WRONG_ADDRESS_SENT_WHEN_BACK),
            CLOSING,
        ],
    },
    Letter {
        id: "late-sent",
        when: &[
            Fact::Reason.is(r::LATE),
            Fact::Parcel.is(SENT),
            Fact::Answer.is(a::MAY_REFUSE | a::NOT_A_CANCELLATION),
            Fact::AnswerThen.is(a::MUST_ACCEPT | a::MUST_REMEDY | a::ACCEPT_ADVISED),
        ],
        subject: words::LETTER_LATE_SENT_SUBJECT,
        parts: &[
            LATE_APOLOGY,
            Part::always("handed-over-at", words::LETTER_LATE_SENT_HANDED_OVER_AT),
            Part::always("return-path", words::LETTER_LATE_SENT_RETURN_PATH),
            CLOSING,
        ],
    },
    Letter {
        id: "return-after-receipt",
        when: &[
            Fact::Parcel.is(p::DELIVERED),
            Fact::Answer.is(a::MAY_REFUSE | a::NOT_A_CANCELLATION),
            Fact::AnswerThen.is(a::NONE
                | a::MUST_ACCEPT
                | a::ACCEPT_ADVISED
                | a::WAIT_FOR_ITEM
                | a::REFUND_WITH_DEDUCTION),
        ],
        subject: words::LETTER_RETURN_AFTER_RECEIPT_SUBJECT,
        parts: &[
            GREETING,
            Part::always(
                "cancellation-closed",
                words::LETTER_RETURN_AFTER_RECEIPT_CANCELLATION_CLOSED,
            ),
            WITHDRAWAL_NOTED_SENT,
            RETURN_PATH,
            POSTAGE_OURS,
            POSTAGE_POLICY,
            POSTAGE_US_FREE,
            POSTAGE_US,
            POSTAGE_EUROPE,
            POSTAGE_UK,
            POSTAGE_GERMANY,
            POSTAGE_FREE_FASHION,
            POSTAGE_NOT_TOLD,
            POSTAGE_NOT_TOLD_PLAIN,
            REFUND_FOLLOWS,
            CLOSING,
        ],
    },
    Letter {
        id: "sent-not-charged",
        when: &[
            Fact::Marketplace.is(m::AMAZON_UK | m::AMAZON_CA),
            Fact::OrderStatus.is(s::PAID | s::SHIP_DATE_SET | s::SHIP_DATE_PASSED),
            Fact::Parcel.is(p::WITH_CARRIER),
            Fact::Answer.is(a::MAY_REFUSE),
            Fact::AnswerThen.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED),
        ],
        subject: words::LETTER_SENT_NOT_CHARGED_SUBJECT,
        parts: SENT_NOT_CHARGED,
    },
    Letter {
        id: "sent",
        when: &[
            Fact::Parcel.is(SENT),
            Fact::Answer.is(a::MAY_REFUSE | a::NOT_A_CANCELLATION),
            Fact::AnswerThen.is(a::NONE
                | a::MUST_ACCEPT
                | a::ACCEPT_ADVISED
                | a::WAIT_FOR_ITEM
                | a::REFUND_WITH_DEDUCTION),
        ],
        subject: words::LETTER_SENT_SUBJECT,
        parts: &[
            GREETING,
            Part::always("handed-over-at", words::LETTER_SENT_HANDED_OVER_AT),
            WITHDRAWAL_NOTED_SENT,
            Part::given(
                "two-ways",
                &[
                    Fact::Marketplace.is(m::AMAZON_JP),
                    Fact::Parcel.is(p::WITH_CARRIER),
                ],
                words::LETTER_SENT_TWO_WAYS,
            ),
            Part::given(
                "return-path",
                &[Fact::Marketplace.is(m::AMAZON_JP)],
                words::RETURN_PATH_RETURN_PATH,
            )
            .unless(&[Fact::Parcel.is(p::WITH_CARRIER)]),
            Part::given(
                "return-path",
                &[Fact::Marketplace.is_not(m::AMAZON_JP)],
                words::LETTER_SENT_RETURN_PATH,
            ),
            POSTAGE_OURS,
            POSTAGE_POLICY,
            POSTAGE_US_FREE,
            POSTAGE_US,
            POSTAGE_EUROPE,
            POSTAGE_UK,
            POSTAGE_GERMANY,
            POSTAGE_FREE_FASHION,
            POSTAGE_NOT_TOLD,
            POSTAGE_NOT_TOLD_PLAIN,
            // Refused at the door, nobody sends it back.
            Part::given(
                "refund-on-return",
                &[
                    Fact::Marketplace.is(m::AMAZON_JP),
                    Fact::Parcel.is(p::WITH_CARRIER),
                ],
                words::REFUND_FOLLOWS_ONCE_BACK,
            ),
            Part::given(
                "refund-on-return",
                &[Fact::Marketplace.is(m::AMAZON_JP)],
                words::REFUND_FOLLOWS_REFUND_ON_RETURN,
            )
            .unless(&[Fact::Parcel.is(p::WITH_CARRIER)]),
            Part::given(
                "refund-on-return",
                &[Fact::Marketplace.is_not(m::AMAZON_JP)],
                words::REFUND_FOLLOWS_REFUND_ON_RETURN,
            ),
            CLOSING,
        ],
    },
    // A-072: on the buyer's claim, and none is filed.
    Letter {
        id: "decided-by-amazon",
        when: &[Fact::Answer.is(a::MARKETPLACE_DECIDES)],
        subject: words::LETTER_DECIDED_BY_AMAZON_SUBJECT,
        parts: &[
            GREETING,
            PARCEL_RETURNING,
            Part::always(
                "ask-amazon",
                words::LETTER_REFUSED_AMAZON_DECIDES_ASK_AMAZON,
            ),
            CLOSING,
        ],
    },
    // Nothing has been sent that could be sent again.
    Letter {
        id: "remedy-unsent",
        when: &[Fact::Answer.is(a::MUST_REMEDY), NOT_SENT],
        subject: words::LETTER_REMEDY_UNSENT_SUBJECT,
        parts: &[
            SORRY,
            Part::always("answer-follows", words::LETTER_REMEDY_UNSENT_ANSWER_FOLLOWS),
            CLOSING,
        ],
    },
    Letter {
        id: "remedy-choice",
        when: &[Fact::Answer.is(a::MUST_REMEDY), Fact::StockAvailable.yes()],
        subject: words::LETTER_REMEDY_CHOICE_SUBJECT,
        parts: &[SORRY, RESEND_OR_REFUND, CLOSING],
    },
    Letter {
        id: "remedy-refund",
        when: &[Fact::Answer.is(a::MUST_REMEDY), Fact::StockAvailable.no()],
        subject: words::LETTER_REMEDY_REFUND_SUBJECT,
        parts: &[SORRY, REFUND_AGREED, CLOSING],
    },
    Letter {
        id: "remedy-open",
        when: &[Fact::Answer.is(a::MUST_REMEDY)],
        subject: words::LETTER_REMEDY_OPEN_SUBJECT,
        parts: &[SORRY, RESEND_IF_STOCK, CLOSING],
    },
    Letter {
        id: "wait-for-item",
        when: &[Fact::Answer.is(a::WAIT_FOR_ITEM)],
        subject: words::LETTER_WAIT_FOR_ITEM_SUBJECT,
        parts: &[
            GREETING,
            Part::given(
                "not-back-yet",
                &[NOT_BACK],
                words::LETTER_WAIT_FOR_ITEM_NOT_BACK_YET,
            ),
            Part::given(
                "withdrawal-noted",
                &[
                    WITHDRAWAL_COUNTRY,
                    Fact::Channel.is(c::MESSAGE | c::CANCEL_BUTTON),
                    Fact::AnswerThen.is(a::MUST_ACCEPT),
                ],
                words::WITHDRAWAL_NOTED_WITHDRAWAL_NOTED,
            )
            .unless(&NO_WITHDRAWAL),
            Part::always(
                "refund-on-return",
                words::LETTER_WAIT_FOR_ITEM_REFUND_ON_RETURN,
            ),
            CLOSING,
        ],
    },
    Letter {
        id: "sent-not-charged",
        when: &[
            Fact::Marketplace.is(m::AMAZON_UK | m::AMAZON_CA),
            Fact::OrderStatus.is(s::PAID | s::SHIP_DATE_SET | s::SHIP_DATE_PASSED),
            Fact::Parcel.is(p::WITH_CARRIER),
            Fact::Channel.is(c::CANCEL_BUTTON | c::MESSAGE),
            Fact::Answer.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED),
        ],
        subject: words::LETTER_SENT_NOT_CHARGED_SUBJECT,
        parts: SENT_NOT_CHARGED,
    },
    Letter {
        id: "accept-sent",
        when: &[
            Fact::Answer.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED),
            Fact::Parcel.is(SENT),
        ],
        subject: words::LETTER_ACCEPT_SENT_SUBJECT,
        parts: THROUGH_ORDERS,
    },
    Letter {
        id: "accept-open",
        when: &[Fact::Answer.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED)],
        subject: words::LETTER_ACCEPT_OPEN_SUBJECT,
        parts: &[
            GREETING,
            Part::always("accepted", words::LETTER_ACCEPT_OPEN_ACCEPTED),
            CLOSING,
        ],
    },
    // Whatever the answer, the buyer hears within Amazon's 24 hours that the message has come.
    Letter {
        id: "holding",
        when: &[],
        subject: words::HELD,
        parts: HOLDING,
    },
];

#[cfg(test)]
mod tests {
    use crate::tests::RULES;
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;
    use kotowari::Case;
    use kotowari::decision::{Message, Verdict};
    use kotowari::fact::{NO, YES};
    use kotowari::message::compose;
    use kotowari::text::Language;

    const VERDICTS: [Verdict; 15] = [
        Verdict::MayRefuse,
        Verdict::AcceptAdvised,
        Verdict::MustAccept,
        Verdict::Automatic,
        Verdict::Redirect,
        Verdict::NotACancellation,
        Verdict::MustRemedy,
        Verdict::MarketplaceDecides,
        Verdict::SellerCancels,
        Verdict::WaitForItem,
        Verdict::RefundWithDeduction,
        Verdict::Contest,
        Verdict::DoNotRefundYourself,
        Verdict::NeedFacts,
        Verdict::Unsettled,
    ];
    /// What can follow a refusal, a "not a cancellation", a contested claim or the seller's own cancellation; nothing
    /// follows the others.
    const THENS: [Option<Verdict>; 7] = [
        None,
        Some(Verdict::MarketplaceDecides),
        Some(Verdict::MustAccept),
        Some(Verdict::MayRefuse),
        Some(Verdict::MustRemedy),
        Some(Verdict::NeedFacts),
        Some(Verdict::Unsettled),
    ];

    /// Facts crossed with one another; an empty line leaves them unknown.
    const PLACES: [&str; 4] = ["amazon-jp", "amazon-us", "amazon-uk", "amazon-de"];
    const STATES: [&str; 16] = [
        "",
        r#","parcel":"not-started","orderStatus":"pending""#,
        r#","parcel":"not-started","orderStatus":"paid""#,
        r#","parcel":"packed","orderStatus":"ship-date-passed""#,
        r#","parcel":"labelled","orderStatus":"paid""#,
        r#","parcel":"packed","orderStatus":"ship-confirmed""#,
        r#","parcel":"with-carrier","orderStatus":"paid""#,
        r#","parcel":"with-carrier","orderStatus":"ship-confirmed""#,
        r#","parcel":"delivered""#,
        r#","parcel":"delivered","insideReturnWindow":false"#,
        r#","parcel":"delivered","deliveredAt":"2026-03-02","requestedAt":"2026-05-02","now":"2026-05-03""#,
        r#","parcel":"coming-back""#,
        r#","parcel":"back","returnedCondition":"as-sent","insideReturnWindow":false"#,
        r#","parcel":"back","returnedCondition":"used-or-damaged""#,
        r#","parcel":"back","returnedCondition":"different-item""#,
        r#","parcel":"lost""#,
    ];
    const CHANNELS: [&str; 9] = [
        "",
        r#","channel":"cancel-button""#,
        r#","channel":"message""#,
        r#","channel":"return-request""#,
        r#","channel":"delivery-refused""#,
        r#","channel":"subscription-page""#,
        r#","channel":"claim""#,
        r#","channel":"chargeback""#,
        r#","channel":"seller""#,
    ];
    const REASONS: [&str; 11] = [
        "",
        "change-of-mind",
        "ordered-by-mistake",
        "late",
        "not-received",
        "defective",
        "missing-part",
        "wrong-address",
        "buyer-unreachable",
        "out-of-stock",
        "price-error",
    ];
    const MORE: [&str; 19] = [
        "",
        r#","fulfilment":"seller","stockAvailable":true"#,
        r#","fulfilment":"seller","stockAvailable":false"#,
        r#","fulfilment":"seller","partOfOrder":true"#,
        r#","fulfilment":"marketplace","goods":["subscription"]"#,
        r#","fulfilment":"seller-prime""#,
        r#","fulfilment":"seller","goods":["used"]"#,
        r#","refundAlreadyMade":true,"refundedBy":"seller""#,
        r#","returnedCondition":"incomplete""#,
        r#","returnlessRule":true,"insideReturnWindow":true,"domesticReturnAddress":false"#,
        r#","listingErrorBy":"marketplace""#,
        r#","returnRequestState":"closed""#,
        r#","claimState":"denied""#,
        r#","claimState":"granted""#,
        r#","fulfilment":"seller","claimState":"open""#,
        r#","fulfilment":"seller","goods":[],"withdrawalInfoGiven":true"#,
        r#","fulfilment":"seller","goods":["fashion"],"withdrawalInfoGiven":false"#,
        r#","acceptance":"accepted""#,
        r#","deliveryProof":"signature""#,
    ];

    fn letter(case: &str, verdict: Verdict, then: Option<Verdict>) -> Option<Message> {
        answer(&RULES.parse(case).ok()?, verdict, then, NO)
    }

    fn answer(
        case: &Case,
        verdict: Verdict,
        then: Option<Verdict>,
        on_condition: u32,
    ) -> Option<Message> {
        let mut answered = case.facts().clone();
        let overall = verdict.overall(then);
        answered.set(Fact::Answer, verdict.mask());
        answered.set(Fact::AnswerThen, then.map_or(a::NONE, Verdict::mask));
        answered.set(Fact::Overall, overall.mask());
        answered.set(Fact::OnCondition, on_condition);
        compose(&RULES, case, &answered, None)
    }

    /// Every state, channel, reason and further fact, at one marketplace after the other.
    fn cases() -> impl Iterator<Item = (String, &'static str)> {
        let mut place = PLACES.iter().cycle();
        STATES.into_iter().flat_map(move |state| {
            let mut found = Vec::new();
            for channel in CHANNELS {
                for reason in REASONS {
                    for more in MORE {
                        let place = place.next().copied().unwrap_or_default();
                        let reason = Some(reason).filter(|reason| !reason.is_empty());
                        let reason =
                            reason.map_or(String::new(), |id| format!(r#","reason":"{id}""#));
                        found.push((
                            format!(r#"{{"marketplace":"{place}"{state}{channel}{reason}{more}}}"#),
                            state,
                        ));
                    }
                }
            }
            found
        })
    }

    /// Looks at the letter for every case and answer.
    fn each(mut look: impl FnMut(&str, &str, Verdict, &Message)) {
        for (text, state) in cases() {
            let Ok(case) = RULES.parse(&text) else {
                continue;
            };
            for verdict in VERDICTS {
                let leads_on = matches!(
                    verdict,
                    Verdict::MayRefuse
                        | Verdict::NotACancellation
                        | Verdict::Contest
                        | Verdict::SellerCancels
                );
                for then in THENS
                    .into_iter()
                    .take(if leads_on { THENS.len() } else { 1 })
                {
                    for on_condition in [NO, YES] {
                        let message = answer(&case, verdict, then, on_condition);
                        assert!(message.is_some(), "{text}: {verdict:?} {then:?}");
                        if let Some(message) = message {
                            look(&text, state, verdict, &message);
                        }
                    }
                }
            }
        }
    }

    /// Both languages of one message.
    fn bodies(message: &Message) -> Vec<&str> {
        let translated = message.in_seller_language.as_ref();
        std::iter::once(message.body.as_str())
            .chain(translated.map(|other| other.body.as_str()))
            .collect()
    }

    #[test]
    fn every_answer_has_a_letter_that_is_short_and_keeps_to_the_rules() {
        let mut sent = BTreeSet::new();
        each(|text, state, verdict, message| {
            sent.insert(message.id);
            for body in bodies(message) {
                let lines = body.lines().filter(|line| !line.is_empty()).count();
                assert!(lines <= 12, "{text}: {}: {lines} lines", message.id);
                for phrase in [
                    "[重要]",
                    "[Important]",
                    "http",
                    "@",
                    "電話",
                    "メールアドレス",
                    "e-mail",
                    "クーポン",
                    "coupon",
                    "discount",
                    "レビュー",
                    "評価を削除",
                    "取り下げ",
                    "withdraw your claim",
                    "キャンセルしました",
                    "キャンセルいたしました",
                    "キャンセル済み",
                    "already cancelled",
                    "have cancelled",
                    "日以内",
                    "営業日",
                    "within 2",
                    "システム上",
                    "なぜキャンセル",
                ] {
                    assert!(!body.contains(phrase), "{text}: {}: {phrase}", message.id);
                }
                let here = ["not-started", "packed", "labelled"]
                    .iter()
                    .any(|parcel| state.contains(parcel));
                for phrase in [
                    "発送しており",
                    "発送しているため",
                    "発送いたしました",
                    "お届け済み",
                    "was sent",
                    "We sent it",
                    "already left us",
                ] {
                    assert!(
                        !here || !body.contains(phrase),
                        "{text}: {}: {phrase}",
                        message.id
                    );
                }
                let own = verdict == Verdict::SellerCancels;
                for phrase in ["キャンセルをリクエスト", "Request cancellation"] {
                    assert!(!own || !body.contains(phrase), "{text}: {}", message.id);
                }
            }
        });
        let never_seen: Vec<_> = LETTERS
            .iter()
            .map(|letter| letter.id)
            .filter(|id| !sent.contains(id))
            .collect();
        assert!(never_seen.is_empty(), "{never_seen:?}");
    }

    #[test]
    fn every_letter_ends_with_the_closing_and_one_name_means_one_text() {
        let mut texts = BTreeMap::new();
        for letter in LETTERS {
            let says: Vec<_> = letter.parts.iter().map(|part| part.says).collect();
            let text = (letter.subject, says);
            let first = texts.entry(letter.id).or_insert_with(|| text.clone());
            assert_eq!(*first, text, "{}", letter.id);
            let closing = letter.parts.last().map(|part| part.says);
            assert_eq!(closing, Some(CLOSING.says), "{}", letter.id);
            for language in Language::ALL {
                assert!(!RULES.say(letter.subject, language).is_empty());
                for part in letter.parts {
                    assert!(!RULES.say(part.says, language).is_empty());
                }
            }
        }
    }

    #[test]
    fn a_withdrawal_by_message_is_acknowledged_while_asking_for_the_button() {
        for (place, noted) in [
            ("amazon-de", true),
            ("amazon-uk", true),
            ("amazon-us", false),
            ("amazon-jp", false),
        ] {
            let case = format!(
                r#"{{"marketplace":"{place}","channel":"message","parcel":"not-started","orderStatus":"paid"}}"#
            );
            let points = letter(&case, Verdict::Redirect, None).map(|message| message.points);
            let points = points.unwrap_or_default();
            assert!(points.contains(&"official-button"), "{place}");
            assert_eq!(points.contains(&"withdrawal-noted"), noted, "{place}");
        }
    }

    #[test]
    fn stock_decides_what_a_missing_parcel_is_answered_with() {
        let of = |stock: &str| {
            let case = format!(
                r#"{{"marketplace":"amazon-jp","channel":"message","parcel":"with-carrier","reason":"not-received"{stock}}}"#
            );
            letter(&case, Verdict::MustRemedy, None)
                .map_or(String::new(), |message| message.id.to_string())
        };
        assert_eq!(of(r#","stockAvailable":true"#), "not-received-choice");
        assert_eq!(of(r#","stockAvailable":false"#), "not-received-refund");
        assert_eq!(of(""), "not-received-open");
    }

    #[test]
    fn a_time_of_day_is_told_only_where_the_country_has_one_clock() {
        let of = |place: &str, language: &str| {
            let case = format!(
                r#"{{"marketplace":"{place}","buyerLanguage":"{language}","channel":"message","parcel":"with-carrier","orderStatus":"ship-confirmed","handedOverAt":"2026-11-20T14:30:00+09:00"}}"#
            );
            letter(&case, Verdict::MayRefuse, Some(Verdict::MustAccept))
                .map_or(String::new(), |message| message.body)
        };
        assert!(of("amazon-jp", "ja").contains("11月20日14時30分に"));
        assert!(of("amazon-jp", "en").contains("2026-11-20 14:30 (JST)"));
        assert!(of("amazon-de", "en").contains("sent on November 20,"));
        assert!(of("amazon-us", "en").contains("sent on November 19,"));
    }
}
