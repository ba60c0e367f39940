//! Letters to buyers on Qoo10 Japan, from the dossier's points to make and phrases to avoid (§4).

use kotowari::message::{Letter, Limit, Part};
use kotowari::fact::{
    Cond, Fact, answer as a, channel as c, order_status as s, overdue,
    parcel as p, reason as r, regime, return_terms as t, statutory_window,
};
use kotowari::text::{Text, text};

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
    (
        "false-dispatch",
        text(
            "荷物が手元にあるのに「発送済みです」と書かない",
            "Never say \"shipped\" while the parcel is still with you",
        ),
    ),
    (
        "fake-tracking",
        text(
            "要請を閉じるためだけに追跡番号を入れない",
            "Never enter a tracking number just to close the request",
        ),
    ),
    (
        "system-excuse",
        text(
            "受けられるのに「システム上キャンセルできません」と書かない",
            "Never blame the system when you could accept",
        ),
    ),
    (
        "notice-as-ground",
        text(
            "「規約により一切キャンセル不可」だけを理由にしない",
            "Never cite a shop notice as the only reason",
        ),
    ),
    (
        "shift-reason",
        text(
            "店舗の都合なのに、購入者都合でのキャンセルを頼まない",
            "Never ask the buyer to take on the shop's reason",
        ),
    ),
    (
        "refuse-at-door",
        text(
            "「受取拒否してください」と案内しない",
            "Never suggest refusing the parcel",
        ),
    ),
    (
        "penalty-threat",
        text(
            "購入者のペナルティ(信用ポイント)を持ち出さない",
            "Never bring up the buyer's trust points",
        ),
    ),
    (
        "refund-days",
        text(
            "「必ず○日以内に返金されます」と約束しない",
            "Never promise a number of days for the refund",
        ),
    ),
    (
        "maker-only",
        text(
            "「不良はメーカーへ」だけで済ませない",
            "Never refer a defect to the maker alone",
        ),
    ),
    (
        "bargain",
        text(
            "クーポンやレビューと引き換えに取り下げを求めない",
            "Never trade a coupon or review for withdrawing the request",
        ),
    ),
];

const BEFORE_DISPATCH: u32 = p::NOT_STARTED | p::IN_PRODUCTION | p::PACKED | p::LABELLED;
const GONE: u32 = p::WITH_CARRIER | p::DELIVERED | p::COMING_BACK | p::BACK | p::LOST;
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
/// The answer on the whole is no refusal.
const OWED: Cond = Fact::Overall.is_not(a::MAY_REFUSE);

const GREETING: Part = Part::always(
    "order-and-thanks",
    text(
        "このたびは当店をご利用いただき、誠にありがとうございます。",
        "Hello,\n\nThank you for your order.",
    ),
);
const GREETING_SHOP: Part = Part::always(
    "apology",
    text(
        "このたびはご迷惑をおかけし、誠に申し訳ございません。",
        "Hello,\n\nWe are very sorry for the trouble with your order.",
    ),
);
const CLOSING: Part = Part::always(
    "where-to-write",
    text(
        "ご不明な点がございましたら、このメッセージへご返信ください。Qoo10 カスタマーセンターにもお問い合わせいただけます。\nどうぞよろしくお願いいたします。",
        "If anything is unclear, please reply to this message. You can also ask the Qoo10 customer centre.\n\nKind regards",
    ),
);
const CANNOT_CANCEL: Part = Part::always(
    "verdict-first",
    text(
        "誠に恐れ入りますが、ご注文のキャンセルは承りかねます。ご希望に沿えず、申し訳ございません。",
        "We are sorry, but we cannot cancel this order.",
    ),
);
const RETURN_BY_TERMS: Part = Part::given(
    "return-path",
    &[Fact::ReturnTerms.is(t::SHOWN_BOTH)],
    text(
        "商品の到着後の返品は、商品ページとご注文画面に表示しております条件に沿って承ります。ご希望の場合は、このメッセージへご返信ください。",
        "A return after receipt follows the terms shown on the product page and on the order screen; if you wish to return it, please reply to this message.",
    ),
);
const RETURN_ASKED: Part = Part::given(
    "return-path",
    &[Fact::ReturnTerms.is_not(t::SHOWN_BOTH)],
    text(
        "商品の到着後に返品をご希望の場合は、このメッセージへご返信ください。お取り扱いをご案内いたします。",
        "If you wish to return it after receipt, please reply to this message and we will tell you how that is handled.",
    ),
);
const EXCHANGE: Part = Part::given(
    "alternative",
    &[Fact::Fashion.yes(), Fact::Reason.is(BUYERS_CHOICE)],
    text(
        "サイズや色の交換につきましても、どうぞご相談ください。",
        "If another size or colour would help, please tell us and we will do what we can.",
    ),
);
const REFUND_ROUTE: Part = Part::always(
    "refund-route",
    text(
        "ご返金は、お支払い方法に応じて Qoo10 を通じて行われます。時期もお支払い方法によって異なりますので、Qoo10 の画面でご確認いただけますと幸いです。",
        "The refund is made through Qoo10, by the way you paid. When it reaches you also depends on the payment method; please check in Qoo10.",
    ),
);
const REORDER: Part = Part::given(
    "re-order",
    &[Fact::Reason.is(r::ORDERED_BY_MISTAKE | r::WRONG_ADDRESS)],
    text(
        "ご注文の内容やお届け先を変えてのご購入を希望される場合は、お手数ですが、あらためてご注文ください。",
        "If you would like to change the order or the address, please place a new order.",
    ),
);
const OUT_OF_STOCK: Part = Part::given(
    "true-cause",
    &[Fact::Reason.is(r::OUT_OF_STOCK)],
    text(
        "商品の在庫を確保することができませんでした。",
        "The item is out of stock.",
    ),
);
const PRICE_ERROR: Part = Part::given(
    "true-cause",
    &[Fact::Reason.is(r::PRICE_ERROR)],
    text(
        "表示しておりました価格に誤りがございました。",
        "The price that was shown was wrong.",
    ),
);
const LATE: Part = Part::given(
    "true-cause",
    &[Fact::Reason.is(r::LATE), Fact::Parcel.is(BEFORE_DISPATCH)],
    text(
        "ご注文の商品の発送が遅れております。",
        "The dispatch of your order is delayed.",
    ),
);

const HOLDING: &[Part] = &[
    GREETING,
    Part::given(
        "request-received",
        &[Fact::Channel.is(c::CANCEL_BUTTON)],
        text(
            "キャンセルのお申し出を、[{requested}に|確かに]受け取りました。",
            "We received your cancellation request[ on {requested}|].",
        ),
    ),
    Part::given(
        "request-received",
        &[Fact::Channel.is(c::RETURN_REQUEST)],
        text(
            "返品のお申し出を、[{requested}に|確かに]受け取りました。",
            "We received your return request[ on {requested}|].",
        ),
    ),
    Part::given(
        "request-received",
        &[Fact::Channel.is(c::MESSAGE | c::CLAIM)],
        text(
            "ご連絡を、[{requested}に|確かに]受け取りました。",
            "We received your message[ on {requested}|].",
        ),
    ),
    Part::given(
        "request-received",
        &[Fact::Channel.is(c::DELIVERY_REFUSED)],
        text(
            "お荷物をお受け取りいただけなかったことを確認いたしました。",
            "We have seen that the parcel was not taken.",
        ),
    ),
    Part::given(
        "has-left",
        &[Fact::Parcel.is(p::WITH_CARRIER)],
        text(
            "商品は、[{handed-over}に|すでに]運送会社へ引き渡しております。",
            "The goods [were handed to the carrier on {handed-over}|are already with the carrier].",
        ),
    ),
    CHECKING,
    CLOSING,
];
const HELD: Text = text("ご注文の件について", "About your order");
const NOT_OVERDUE: Cond = Fact::Overdue.is(overdue::NOT_YET);
/// No source gives a time to answer.
const CHECKING: Part = Part::always(
    "answer-follows",
    text(
        "現在、お取り扱いを確認しております。できるだけ早く、あらためてご連絡いたします。お待たせして申し訳ございません。",
        "We are checking how this can be handled and will write to you again as soon as we can. Thank you for your patience.",
    ),
);

/// Every letter. The first whose conditions hold is the one to send.
pub(super) const LETTERS: &[Letter] = &[
    Letter {
        id: "delivery-refused",
        when: &[Fact::Channel.is(c::DELIVERY_REFUSED), Fact::Parcel.is(GONE)],
        subject: text("お荷物の受け取りについて", "Your parcel"),
        parts: &[
            GREETING,
            Part::always(
                "not-a-cancellation",
                text(
                    "商品はすでに発送しておりますので、お受け取りにならない場合もキャンセルとはならず、返品としてのお取り扱いとなります。",
                    "The goods have been shipped. Not accepting the parcel does not cancel the order; it is handled as a return.",
                ),
            ),
            Part::always(
                "what-we-check",
                text(
                    "送料のご負担などのお取り扱いは、Qoo10 に確認のうえ、できるだけ早くご案内いたします。",
                    "We are checking with Qoo10 how this is handled, including the postage, and will write back as soon as we can.",
                ),
            ),
            CLOSING,
        ],
    },
    Letter {
        id: "holding",
        when: &[OPEN],
        subject: HELD,
        parts: HOLDING,
    },
    Letter {
        id: "holding",
        when: &[CONDITIONAL, Fact::Answer.is(a::MAY_REFUSE)],
        subject: HELD,
        parts: HOLDING,
    },
    Letter {
        id: "holding",
        when: &[CONDITIONAL, Fact::AnswerThen.is(a::MAY_REFUSE)],
        subject: HELD,
        parts: HOLDING,
    },
    Letter {
        id: "refuse-packed",
        when: &[
            Fact::Answer.is(a::MAY_REFUSE),
            Fact::Parcel.is(p::PACKED | p::LABELLED),
        ],
        subject: text("キャンセルのお申し出について", "Your cancellation request"),
        parts: &[
            GREETING,
            CANNOT_CANCEL,
            Part::always(
                "packed",
                text(
                    "商品は、すでに発送の準備を終えております。",
                    "The goods are packed and ready to ship.",
                ),
            ),
            Part::given(
                "leaves-today",
                &[Fact::LeavesToday.yes()],
                text(
                    "本日、運送会社へ引き渡し、追跡番号を登録いたします。",
                    "They go to the carrier today, and we register the tracking number.",
                ),
            ),
            EXPECTED,
            RETURN_BY_TERMS,
            RETURN_ASKED,
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
        subject: text("キャンセルのお申し出について", "Your cancellation request"),
        parts: &[
            GREETING,
            CANNOT_CANCEL,
            Part::given(
                "made-for-this-order",
                &[Fact::MadeToOrder.yes(), Fact::Parcel.is(p::IN_PRODUCTION)],
                text(
                    "ご注文の商品は、お客様専用に製作を始めております。何とぞご理解いただけますと幸いです。",
                    "This item is made for your order alone, and the work has begun.",
                ),
            ),
            Part::given(
                "made-for-this-order",
                &[Fact::MadeToOrder.yes(), Fact::Parcel.is(p::NOT_STARTED)],
                text(
                    "ご注文の商品は、ご注文を受けてからお作りする受注生産品です。何とぞご理解いただけますと幸いです。",
                    "This item is made to order for you.",
                ),
            ),
            Part::given(
                "what-happens-next",
                &[NOT_OVERDUE],
                text(
                    "[発送は{ship-date}を予定しております。|]",
                    "[We plan to ship on {ship-date}.|]",
                ),
            ),
            RETURN_BY_TERMS,
            RETURN_ASKED,
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
        subject: text(
            "キャンセル・返品のご希望について",
            "Your cancellation request",
        ),
        parts: &[
            GREETING,
            Part::always(
                "handed-over-at",
                text(
                    "商品は[{handed-over}に|すでに]運送会社へ引き渡しているため、キャンセルではなく、お受け取り後の返品として承ります。",
                    "As the goods [were handed to the carrier on {handed-over}|are already with the carrier], we take this as a return after receipt rather than a cancellation.",
                ),
            ),
            EXPECTED,
            Part::always(
                "return-path",
                text(
                    "商品が届きましたら、このメッセージでお知らせください。返送先をご案内いたします。",
                    "Once the goods have reached you, please tell us here and we will give you the return address.",
                ),
            ),
            Part::given(
                "return-by",
                &[
                    IN_JAPAN,
                    Fact::ReturnTerms.is_not(t::SHOWN_BOTH),
                    Fact::Reason.is_not(SHOPS),
                ],
                text(
                    "お知らせは、お届けから8日以内(お受け取りの日を1日目とします)にお願いいたします。返送料は、恐れ入りますがお客様のご負担となります。",
                    "Please do so within 8 days, the day of receipt being day 1. The return postage is yours to pay.",
                ),
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
        subject: text("キャンセルのお申し出について", "Your cancellation request"),
        parts: &[
            GREETING,
            CANNOT_CANCEL,
            Part::always(
                "handed-over-at",
                text(
                    "商品は、[{handed-over}に|すでに]運送会社へ引き渡しております。",
                    "The goods [were handed to the carrier on {handed-over}|are already with the carrier].",
                ),
            ),
            EXPECTED,
            RETURN_BY_TERMS,
            DEFECTS_APART,
            CLOSING,
        ],
    },
    Letter {
        id: "accept-shop-reason",
        when: &[Fact::Answer.is(a::MUST_ACCEPT), Fact::Reason.is(SHOPS)],
        subject: text(
            "ご注文のキャンセルについてのお詫び",
            "Cancellation of your order",
        ),
        parts: &[
            GREETING_SHOP,
            Part::always(
                "accepted",
                text(
                    "キャンセルのお申し出を承りました。当店の都合によるキャンセルとして、手続きいたします。",
                    "We have accepted the cancellation and will process it as caused by us.",
                ),
            ),
            OUT_OF_STOCK,
            PRICE_ERROR,
            LATE,
            REFUND_ROUTE,
            CLOSING,
        ],
    },
    Letter {
        id: "accept",
        when: &[Fact::Answer.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED)],
        subject: text("キャンセルを承りました", "Your cancellation is accepted"),
        parts: &[
            GREETING,
            Part::always(
                "accepted",
                text(
                    "お申し出のとおり、ご注文のキャンセルを承りました。これより手続きいたします。",
                    "We accept the cancellation of this order as you asked, and will process it now.",
                ),
            ),
            REFUND_ROUTE,
            REORDER,
            CLOSING,
        ],
    },
    Letter {
        id: "seller-cancels",
        when: &[Fact::Answer.is(a::SELLER_CANCELS)],
        subject: text(
            "ご注文のキャンセルについてのお詫び",
            "We have to cancel your order",
        ),
        parts: &[
            GREETING_SHOP,
            Part::always(
                "verdict-first",
                text(
                    "ご注文の商品をお届けすることができず、当店の都合によりキャンセルの手続きをいたします。お客様にお手続きいただくことはございません。",
                    "We cannot deliver this order and have to cancel it for reasons of our own. There is nothing you need to do.",
                ),
            ),
            OUT_OF_STOCK,
            PRICE_ERROR,
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
        subject: text("ご注文について", "Your order"),
        parts: &[
            GREETING,
            Part::always(
                "nothing-to-do",
                text(
                    "このご注文は、まだお支払いを確認できておりません。ご不要の場合は、そのままにしていただければ、お支払い期限を過ぎた時点で自動的にキャンセルとなります。",
                    "This order has not been paid for yet. If you no longer want it, it will be cancelled automatically once the payment deadline passes.",
                ),
            ),
            CLOSING,
        ],
    },
    Letter {
        id: "automatic-late",
        when: &[
            Fact::Answer.is(a::AUTOMATIC),
            Fact::OrderStatus.is(s::SHIP_DATE_PASSED),
        ],
        subject: text(
            "発送の遅れについてのお詫び",
            "Apology for the late dispatch",
        ),
        parts: &[
            GREETING_SHOP,
            Part::always(
                "instant-cancel",
                text(
                    "発送予定日を過ぎても発送できておりません。このご注文は、My Qoo10 からすぐにキャンセルしていただけます。",
                    "The ship date has passed without dispatch. You can cancel this order at once in My Qoo10.",
                ),
            ),
            REFUND_ROUTE,
            CLOSING,
        ],
    },
    Letter {
        id: "automatic",
        when: &[Fact::Answer.is(a::AUTOMATIC)],
        subject: text("キャンセルについて", "Your cancellation"),
        parts: &[
            GREETING,
            Part::always(
                "instant-cancel",
                text(
                    "このご注文は、My Qoo10 からすぐにキャンセルしていただけます。すでにお手続き済みの場合は、ほかに必要なお手続きはございません。",
                    "You can cancel this order at once in My Qoo10. If you have already done so, nothing more is needed.",
                ),
            ),
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
        subject: text("お届け状況の確認について", "Your delivery"),
        parts: &[
            NOT_RECEIVED_GREETING,
            TRACE,
            CHOICE,
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
        subject: text("お届け状況の確認について", "Your delivery"),
        parts: &[
            NOT_RECEIVED_GREETING,
            TRACE,
            CHOICE,
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
        subject: text(
            "商品の誤り・不足についてのお詫び",
            "Apology for the wrong or incomplete delivery",
        ),
        parts: &[
            Part::given(
                "apology",
                &[Fact::Reason.is(r::WRONG_ITEM)],
                text(
                    "ご注文と異なる商品が届いたとのこと、誠に申し訳ございません。",
                    "Hello,\n\nWe are very sorry that the wrong item reached you.",
                ),
            ),
            Part::given(
                "apology",
                &[Fact::Reason.is(r::MISSING_PART)],
                text(
                    "お届けした商品に不足があったとのこと、誠に申し訳ございません。",
                    "Hello,\n\nWe are very sorry that something was missing from the delivery.",
                ),
            ),
            Part::given(
                "choice",
                &[Fact::Reason.is(r::WRONG_ITEM)],
                text(
                    "正しい商品のお届けとご返金のどちらをご希望か、お知らせください。",
                    "Please tell us whether you prefer the right goods or a refund.",
                ),
            ),
            Part::given(
                "choice",
                &[Fact::Reason.is(r::MISSING_PART)],
                text(
                    "不足分のお届けとご返金のどちらをご希望か、お知らせください。",
                    "Please tell us whether you prefer the missing goods or a refund.",
                ),
            ),
            POSTAGE_OURS,
            CLAIM_PATH,
            CLOSING,
        ],
    },
    Letter {
        id: "remedy-defective",
        when: &[
            Fact::Answer.is(a::NOT_A_CANCELLATION | a::MUST_REMEDY),
            Fact::Reason.is(r::DEFECTIVE | r::NOT_AS_DESCRIBED),
            OWED,
        ],
        subject: text(
            "商品の不具合についてのお詫び",
            "Apology for the faulty goods",
        ),
        parts: &[
            Part::given(
                "apology",
                &[Fact::Reason.is(r::DEFECTIVE)],
                text(
                    "お届けした商品に不具合があったとのこと、誠に申し訳ございません。",
                    "Hello,\n\nWe are very sorry that the goods are faulty.",
                ),
            ),
            Part::given(
                "apology",
                &[Fact::Reason.is(r::NOT_AS_DESCRIBED)],
                text(
                    "お届けした商品が商品ページの説明と異なるとのこと、誠に申し訳ございません。",
                    "Hello,\n\nWe are very sorry that the goods are not as described.",
                ),
            ),
            Part::given(
                "evidence-once",
                &[Fact::Parcel.is(p::DELIVERED)],
                text(
                    "恐れ入りますが、状態のわかるお写真をお送りいただけますでしょうか。確認のうえ、交換またはご返金で対応いたしますので、ご希望もあわせてお知らせください。",
                    "Please send us photos that show it, and tell us whether you prefer an exchange or a refund. Once we have seen the photos we will arrange it.",
                ),
            ),
            Part::given(
                "choice",
                &[Fact::Parcel.is_not(p::DELIVERED)],
                text(
                    "交換とご返金のどちらをご希望か、お知らせください。",
                    "Please tell us whether you prefer an exchange or a refund.",
                ),
            ),
            POSTAGE_OURS,
            CLAIM_PATH,
            CLOSING,
        ],
    },
    Letter {
        id: "return-accepted",
        when: &[
            Fact::Answer.is(a::NOT_A_CANCELLATION),
            Fact::AnswerThen.is(a::MUST_ACCEPT),
        ],
        subject: text("返品のご希望について", "Your return"),
        parts: &[
            GREETING,
            AFTER_DISPATCH,
            Part::given(
                "return-path",
                &[Fact::Parcel.is_not(p::COMING_BACK | p::BACK)],
                text(
                    "返品を承ります。お手数ですが、My Qoo10 から返品を申請してください。返送先をご案内いたします。",
                    "We accept the return. Please file it in My Qoo10 and we will give you the return address.",
                ),
            ),
            Part::given(
                "return-path",
                &[Fact::Parcel.is(p::COMING_BACK | p::BACK)],
                text("返品を承ります。", "We accept the return."),
            ),
            Part::given(
                "who-pays",
                &[
                    Fact::Reason.is_not(SHOPS),
                    IN_JAPAN,
                    Fact::Parcel.is_not(p::COMING_BACK | p::BACK),
                ],
                BUYER_PAYS,
            ),
            Part::given(
                "who-pays",
                &[
                    Fact::Reason.is_not(SHOPS),
                    IN_EUROPE,
                    Fact::ReturnCostTold.yes(),
                ],
                BUYER_PAYS,
            ),
            Part::given(
                "who-pays",
                &[
                    Fact::Reason.is_not(SHOPS),
                    IN_EUROPE,
                    Fact::ReturnCostTold.no(),
                ],
                text(
                    "返送料は当店が負担いたします。",
                    "We bear the return postage.",
                ),
            ),
            Part::given(
                "who-pays",
                &[Fact::Reason.is(SHOPS)],
                text(
                    "返送料は当店が負担いたします。",
                    "We bear the return postage.",
                ),
            ),
            REFUND_ON_RETURN,
            CLOSING,
        ],
    },
    Letter {
        id: "return-refused",
        when: &[
            Fact::Answer.is(a::NOT_A_CANCELLATION),
            Fact::AnswerThen.is(a::MAY_REFUSE),
            Fact::ReturnTerms.is(t::SHOWN_BOTH),
            Fact::Reason.is(BUYERS_CHOICE),
            // Where the law gives the right, no terms of the shop exclude it.
            Fact::Regime.is_not(regime::EU | regime::UK),
        ],
        subject: text("返品のご希望について", "Your return"),
        parts: &[
            GREETING,
            AFTER_DISPATCH,
            Part::always(
                "terms-shown",
                text(
                    "誠に恐れ入りますが、商品ページとご注文画面に表示しております返品条件により、お客様のご都合による返品は承りかねます。",
                    "We are sorry, but a change-of-mind return is excluded by the return terms shown on the product page and on the order screen.",
                ),
            ),
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
        subject: text("返品のご希望について", "Your return"),
        parts: &[
            GREETING,
            AFTER_DISPATCH,
            Part::given(
                "receipt-date",
                &[
                    Fact::StatutoryWindow.is(statutory_window::OVER),
                    WITH_A_PERIOD,
                ],
                text(
                    "誠に恐れ入りますが、商品をお届けした日[({delivered})|]から、返品をお受けできる期間が過ぎておりますので、返品は承りかねます。",
                    "We are sorry, but the period for a return has passed since delivery[ ({delivered})|].",
                ),
            ),
            Part::given(
                "verdict",
                &[
                    Fact::StatutoryWindow.is_not(statutory_window::OVER),
                    WITH_A_PERIOD,
                ],
                CANNOT_RETURN,
            ),
            Part::given(
                "verdict",
                &[Fact::Regime.is(regime::US | regime::OTHER)],
                CANNOT_RETURN,
            ),
            DEFECTS_APART,
            EXCHANGE,
            CLOSING,
        ],
    },
    Letter {
        id: "remedy-late",
        when: &[Fact::Reason.is(r::LATE), Fact::Overall.is(a::MUST_REMEDY)],
        subject: text("お届けの遅れについてのお詫び", "Apology for the delay"),
        parts: &[GREETING_SHOP, LATE, TRACE, CHOICE, CLOSING],
    },
    // Whatever the answer, the buyer hears that the message has come.
    Letter {
        id: "holding",
        when: &[],
        subject: HELD,
        parts: HOLDING,
    },
];

const IN_JAPAN: Cond = Fact::Regime.is(regime::JP);
const IN_EUROPE: Cond = Fact::Regime.is(regime::EU | regime::UK);
/// Where the law itself has a period that ends.
const WITH_A_PERIOD: Cond = Fact::Regime.is(regime::JP | regime::EU | regime::UK);

const CANNOT_RETURN: Text = text(
    "誠に恐れ入りますが、今回のお申し出による返品は承りかねます。ご希望に沿えず、申し訳ございません。",
    "We are sorry, but we cannot accept this return.",
);
const BUYER_PAYS: Text = text(
    "恐れ入りますが、返送料はお客様のご負担をお願いいたします。",
    "The return postage is yours to pay.",
);
const REFUND_ON_RETURN: Part = Part::always(
    "refund-on-return",
    text(
        "商品の到着と状態を確認のうえ、[{refund}の|]返金の手続きをいたします。返金の時期は、お支払い方法によって異なります。",
        "We will arrange the refund[ of {refund}|] once the goods are back and have been checked. When it reaches you depends on the payment method.",
    ),
);
const EXPECTED: Part = Part::always(
    "what-happens-next",
    text(
        "[お届けは{expected}頃の見込みです。|]",
        "[Delivery is expected around {expected}.|]",
    ),
);
const POSTAGE_OURS: Part = Part::always(
    "postage-on-shop",
    text(
        "商品をご返送いただく場合の送料は当店が負担し、返送先をご案内いたします。",
        "If anything has to come back, we pay the postage and give you the address.",
    ),
);
const AFTER_DISPATCH: Part = Part::given(
    "cancellation-closed",
    &[Fact::Parcel.is(GONE)],
    text(
        "商品はすでに発送しているため、キャンセルではなく、返品としてのお取り扱いとなります。",
        "The goods have left us, so this is a return rather than a cancellation.",
    ),
);
const DEFECTS_APART: Part = Part::given(
    "defects-apart",
    &[Fact::Reason.is(BUYERS_CHOICE | r::WRONG_ADDRESS | r::UNSUITABLE_CONTENT)],
    text(
        "なお、商品の不良や誤配送につきましては、別途当店で対応いたしますので、お知らせください。",
        "A defect or a wrong item is a different matter: please tell us and we will take care of it.",
    ),
);
const NOT_RECEIVED_GREETING: Part = Part::always(
    "apology",
    text(
        "商品がお手元に届かず、ご心配をおかけしておりますこと、誠に申し訳ございません。",
        "Hello,\n\nWe are sorry that the goods have not reached you, and for the worry this causes.",
    ),
);
const TRACE: Part = Part::given(
    "tracking",
    &[Fact::Parcel.is(GONE)],
    text(
        "運送会社に、お荷物の状況の調査を依頼いたします。",
        "We are asking the carrier to look into it.",
    ),
);
const CHOICE: Part = Part::always(
    "resend-or-refund",
    text(
        "再度のお届けとご返金のどちらをご希望か、お知らせください。",
        "Please tell us whether you would like us to send the goods again or refund you.",
    ),
);
const NON_RECEIPT_PATH: Part = Part::always(
    "right-procedure",
    text(
        "Qoo10 では、My Qoo10 の「未受取」の手続きからお申し出いただけます。",
        "In My Qoo10 this is filed under non-receipt (未受取).",
    ),
);
const CLAIM_PATH: Part = Part::always(
    "right-procedure",
    text(
        "Qoo10 では、My Qoo10 の「返品・交換」の手続きからお申し出いただけます。",
        "In My Qoo10 this is filed under return or exchange (返品・交換).",
    ),
);
