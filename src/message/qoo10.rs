//! Letters to buyers on Qoo10 Japan, from the dossier's points to make and phrases to avoid (§4).

use super::{Letter, LetterBook, Limit, Part};
use crate::fact::{
    Cond, Fact, answer as a, channel as c, marketplace as m, order_status as s, parcel as p,
    reason as r, regime, return_terms as t, statutory_window,
};
use crate::text::{Text, text};

/// What is sent to buyers there. The memo of a cancellation takes fewer characters than a reply to an
/// inquiry.
pub(super) const BOOK: LetterBook = LetterBook {
    marketplaces: m::QOO10_JP,
    letters: LETTERS,
    never: NEVER,
    limits: &[
        Limit {
            when: &[Fact::Channel.is(c::CANCEL_BUTTON | c::SELLER)],
            most: 1000,
        },
        Limit {
            when: &[],
            most: 4000,
        },
    ],
};

/// What a letter must never do (§4, "Avoid").
const NEVER: &[(&str, Text)] = &[
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

const GREETING: Part = Part::always(
    "order-and-thanks",
    text(
        "{buyer} 様\n\nこのたびは当店をご利用いただき、ありがとうございます。\nご連絡いただきました件につきまして、ご案内いたします。",
        "Dear {buyer},\n\nThank you for your order, and for writing to us about it.",
    ),
);
const GREETING_SHOP: Part = Part::always(
    "order-and-thanks",
    text(
        "{buyer} 様\n\nこのたびは当店をご利用いただき、ありがとうございます。\nご注文の件でお詫びを申し上げたく、ご連絡いたしました。",
        "Dear {buyer},\n\nThank you for your order. We are writing to apologise to you about it.",
    ),
);
const CLOSING: Part = Part::always(
    "where-to-write",
    text(
        "ご不明な点がございましたら、このメッセージへご返信ください。Qoo10 カスタマーセンターにもお問い合わせいただけます。\nどうぞよろしくお願いいたします。\n\n{shop}",
        "If anything is unclear, please reply to this message. You can also ask the Qoo10 customer centre.\n\nKind regards,\n{shop}",
    ),
);
const CANNOT_CANCEL: Part = Part::always(
    "verdict-first",
    text(
        "誠に恐れ入りますが、このご注文のキャンセルはお受けすることができません。ご希望に沿えず、申し訳ございません。",
        "We are sorry, but we cannot cancel this order.",
    ),
);
const RETURN_PATH: Part = Part::always(
    "return-path",
    text(
        "商品の到着後に返品をご希望の場合は、商品ページに表示している返品条件({return-terms})に沿って承ります。返送先をご案内いたしますので、このメッセージへご返信ください。\nなお、商品の不良や誤配送の場合は、この条件にかかわらず当店で対応いたします。",
        "If you wish to return the goods after receipt, the terms shown on the product page apply ({return-terms}). Please reply to this message and we will give you the return address.\nA defect or a wrong item is always handled by us, whatever those terms say.",
    ),
);
const EXCHANGE: Part = Part::always(
    "alternative",
    text(
        "サイズや色の交換につきましても、ご相談いただけましたら、できる限り対応いたします。",
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
const REORDER: Part = Part::always(
    "re-order",
    text(
        "サイズやお届け先を変えてご購入を希望される場合は、お手数ですが、あらためてご注文いただけますと幸いです。",
        "If you would like another size or a different address, please place a new order.",
    ),
);
const APOLOGY: Part = Part::always(
    "true-cause",
    text(
        "原因は、{cause}でございます。ご迷惑をおかけしましたこと、心よりお詫び申し上げます。再発を防ぐため、{measure}を行いました。",
        "The cause is {cause}. We apologise sincerely. To prevent it from happening again, we have done the following: {measure}.",
    ),
);
const SHIPMENT_TODAY: Part = Part::always(
    "what-happens-next",
    text(
        "本日中に追跡番号を登録し、お知らせいたします。お届けは{expected}頃の見込みです。",
        "We will register the tracking number today and let you know. Delivery is expected around {expected}.",
    ),
);

/// Every letter. The first whose conditions hold is the one to send.
const LETTERS: &[Letter] = &[
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
                "packed-at",
                text(
                    "商品は{packed}に検品・梱包を終え、発送の準備が整っております。",
                    "The goods were picked and packed on {packed} and are ready to ship.",
                ),
            ),
            Part::given(
                "leaves-today",
                &[Fact::LeavesToday.yes()],
                text(
                    "本日{pickup}に、運送会社へ引き渡す予定です。",
                    "They are due to be handed to the carrier today at {pickup}.",
                ),
            ),
            SHIPMENT_TODAY,
            RETURN_PATH,
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
                &[Fact::Parcel.is(p::IN_PRODUCTION)],
                text(
                    "この商品はご注文を受けてからお作りするもので、すでに製作に入っております({stage})。ほかのお客様へお譲りすることができないため、何とぞご理解いただけますと幸いです。",
                    "This item is made for your order alone and production has begun ({stage}); it cannot be passed on to another customer.",
                ),
            ),
            Part::given(
                "made-for-this-order",
                &[Fact::Parcel.is(p::NOT_STARTED)],
                text(
                    "この商品は、ご注文を受けてからお作りする受注生産品です。まだ製作前ですので、内容の変更でしたらご相談いただけます。",
                    "This item is made to order for you. As the work has not begun, we can still discuss changes to it.",
                ),
            ),
            Part::always(
                "what-happens-next",
                text(
                    "発送は{ship-date}を予定しております。",
                    "We plan to ship on {ship-date}.",
                ),
            ),
            RETURN_PATH,
            CLOSING,
        ],
    },
    Letter {
        id: "refuse-handed-over",
        when: &[
            Fact::Answer.is(a::MAY_REFUSE),
            Fact::Parcel.is(p::WITH_CARRIER),
        ],
        subject: text("キャンセルのお申し出について", "Your cancellation request"),
        parts: &[
            GREETING,
            CANNOT_CANCEL,
            Part::always(
                "handed-over-at",
                text(
                    "商品は{handed-over}に運送会社({carrier})へ引き渡しております。",
                    "The goods were handed to the carrier ({carrier}) on {handed-over}.",
                ),
            ),
            Part::always(
                "tracking",
                text(
                    "追跡番号は{tracking}です。お届けは{expected}頃の見込みです。",
                    "The tracking number is {tracking}; delivery is expected around {expected}.",
                ),
            ),
            Part::given(
                "return-path",
                &[Fact::AnswerThen.is(a::MUST_ACCEPT), IN_JAPAN],
                text(
                    "商品の到着後、返品を承ります。お届けから8日以内(お受け取りの日を1日目とします)に、このメッセージでお知らせください。返送先は{return-address}です。返送料はお客様のご負担となります。商品の到着を確認のうえ、返金の手続きをいたします。",
                    "You may return the goods after receipt: please tell us here within 8 days, the day of receipt being day 1. The return address is {return-address}, the return postage is yours to pay, and we will arrange the refund once the goods are back.",
                ),
            ),
            // The period and the postage are another country's: nothing is said of them.
            Part::given(
                "return-path",
                &[Fact::AnswerThen.is(a::MUST_ACCEPT), ABROAD],
                text(
                    "商品の到着後、返品を承ります。返品をご希望の場合は、このメッセージでお知らせください。返送先は{return-address}です。商品の到着を確認のうえ、返金の手続きをいたします。",
                    "You may return the goods after receipt: please tell us here. The return address is {return-address}, and we will arrange the refund once the goods are back.",
                ),
            ),
            Part::given(
                "return-path",
                &[Fact::AnswerThen.is_not(a::MUST_ACCEPT)],
                RETURN_PATH.says,
            ),
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
            APOLOGY,
            REFUND_ROUTE,
            Part::given(
                "alternative",
                &[Fact::Reason.is(r::LATE)],
                text(
                    "引き続き商品をご希望の場合は、{new-date}に発送いたします。その際は、お手数ですがご返信ください。",
                    "If you would still like the goods, we can ship on {new-date}; just reply to this message.",
                ),
            ),
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
                    "お申し出のとおり、このご注文のキャンセルを承りました。これより手続きいたします。",
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
                    "誠に申し訳ございませんが、このご注文をお届けすることができず、当店の都合によりキャンセルの手続きをいたします。お客様にお手続きいただくことはございません。",
                    "We are very sorry: we cannot deliver this order and have to cancel it for reasons of our own. There is nothing you need to do.",
                ),
            ),
            APOLOGY,
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
                    "発送予定日を過ぎても発送できておらず、誠に申し訳ございません。このご注文は、My Qoo10 からすぐにキャンセルしていただけます。",
                    "We are sorry that the ship date has passed without dispatch. You can cancel this order at once in My Qoo10.",
                ),
            ),
            APOLOGY,
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
            Fact::Answer.is(a::NOT_A_CANCELLATION),
            Fact::Reason.is(r::NOT_RECEIVED),
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
            Fact::Answer.is(a::NOT_A_CANCELLATION),
            Fact::Parcel.is(p::LOST),
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
            Fact::Answer.is(a::NOT_A_CANCELLATION),
            Fact::Reason.is(r::WRONG_ITEM | r::MISSING_PART),
        ],
        subject: text(
            "商品の誤り・不足についてのお詫び",
            "Apology for the wrong or incomplete delivery",
        ),
        parts: &[
            GREETING_SHOP,
            Part::always(
                "apology",
                text(
                    "お届けした商品に誤りまたは不足がございましたとのこと、心よりお詫び申し上げます。",
                    "We are very sorry that the delivery was wrong or incomplete.",
                ),
            ),
            Part::always(
                "choice",
                text(
                    "正しい商品(または不足分)の再送とご返金のどちらをご希望か、お知らせください。返送をお願いする場合の送料は、当店が負担いたします。返送先は{return-address}です。",
                    "Please tell us whether you prefer the right (or missing) goods or a refund. If anything has to come back, we pay the postage; the return address is {return-address}.",
                ),
            ),
            CLAIM_PATH,
            CLOSING,
        ],
    },
    Letter {
        id: "remedy-defective",
        when: &[
            Fact::Answer.is(a::NOT_A_CANCELLATION),
            Fact::Reason.is(r::DEFECTIVE | r::NOT_AS_DESCRIBED),
        ],
        subject: text(
            "商品の不具合についてのお詫び",
            "Apology for the faulty goods",
        ),
        parts: &[
            GREETING_SHOP,
            Part::always(
                "apology",
                text(
                    "お届けした商品に不具合または説明との相違がございましたとのこと、心よりお詫び申し上げます。",
                    "We are very sorry that the goods are faulty or not as described.",
                ),
            ),
            Part::always(
                "evidence-once",
                text(
                    "恐れ入りますが、状態のわかるお写真をお送りいただけますでしょうか。確認のうえ、交換またはご返金で対応いたしますので、ご希望もあわせてお知らせください。",
                    "Please send us photos that show the fault, and tell us whether you prefer an exchange or a refund. Once we have seen the photos we will arrange it.",
                ),
            ),
            Part::always(
                "postage-on-shop",
                text(
                    "返送にかかる送料は当店が負担いたします。返送先は{return-address}です。",
                    "We bear the return postage. The return address is {return-address}.",
                ),
            ),
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
            Part::always(
                "return-path",
                text(
                    "返品を承ります。お手数ですが、My Qoo10 から返品を申請のうえ、{return-address}宛てにお送りください。",
                    "We accept the return. Please file it in My Qoo10 and send the goods to {return-address}.",
                ),
            ),
            Part::given(
                "who-pays",
                &[Fact::Reason.is_not(SHOPS), IN_JAPAN],
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
            Part::always(
                "refund-on-return",
                text(
                    "商品の到着と状態を確認のうえ、返金の手続きをいたします。返金の時期は、お支払い方法によって異なります。",
                    "We will arrange the refund once the goods have arrived and been checked. When it reaches you depends on the payment method.",
                ),
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
                    "誠に恐れ入りますが、お客様のご都合による返品は、商品ページとご注文画面に表示している返品条件({terms-place})により、お受けすることができません。",
                    "We are sorry, but a change-of-mind return is excluded by the return terms shown on the product page and on the order screen ({terms-place}).",
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
                    "誠に恐れ入りますが、商品をお届けした日({delivered})から、返品をお受けできる期間が過ぎているため、お客様のご都合による返品はお受けすることができません。",
                    "We are sorry, but the period for a change-of-mind return has passed since delivery ({delivered}).",
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
        when: &[Fact::Reason.is(SHOPS), Fact::AnswerThen.is(a::MUST_REMEDY)],
        subject: text("お届けの遅れについてのお詫び", "Apology for the delay"),
        parts: &[GREETING_SHOP, APOLOGY, TRACE, CHOICE, CLOSING],
    },
    Letter {
        id: "delivery-refused",
        when: &[Fact::Channel.is(c::DELIVERY_REFUSED)],
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
                    "送料のご負担などのお取り扱いは Qoo10 に確認のうえ、{reply-by}までにご案内いたします。",
                    "We are checking with Qoo10 how this is handled, including the postage, and will write back by {reply-by}.",
                ),
            ),
            CLOSING,
        ],
    },
    Letter {
        id: "after-dispatch-checking",
        when: &[
            Fact::Parcel.is_not(BEFORE_DISPATCH),
            Fact::Answer.is(a::NOT_A_CANCELLATION | a::UNSETTLED),
        ],
        subject: text("ご連絡の件について", "Your message"),
        parts: &[GREETING, AFTER_DISPATCH, CHECKING, DEFECTS_APART, CLOSING],
    },
    Letter {
        id: "checking",
        when: &[Fact::Answer.is_not(a::NEED_FACTS)],
        subject: text("ご連絡の件について", "Your message"),
        parts: &[GREETING, CHECKING, CLOSING],
    },
];

const IN_JAPAN: Cond = Fact::Regime.is(regime::JP);
const ABROAD: Cond = Fact::Regime.is_not(regime::JP);
const IN_EUROPE: Cond = Fact::Regime.is(regime::EU | regime::UK);
/// Where the law itself has a period that ends.
const WITH_A_PERIOD: Cond = Fact::Regime.is(regime::JP | regime::EU | regime::UK);

const CANNOT_RETURN: Text = text(
    "誠に恐れ入りますが、今回のお申し出による返品はお受けすることができません。理由は、{cause}でございます。",
    "We are sorry, but we cannot accept this return. The reason is {cause}.",
);
const BUYER_PAYS: Text = text(
    "恐れ入りますが、お客様のご都合による返品ですので、返送料はご負担をお願いいたします。",
    "As this is a return for your own reasons, the return postage is yours to pay.",
);
const AFTER_DISPATCH: Part = Part::given(
    "cancellation-closed",
    &[Fact::Parcel.is_not(BEFORE_DISPATCH)],
    text(
        "商品はすでに発送しているため、キャンセルではなく、返品としてご案内いたします。",
        "The goods have left us, so this is a return rather than a cancellation.",
    ),
);
const DEFECTS_APART: Part = Part::always(
    "defects-apart",
    text(
        "なお、商品の不良や誤配送につきましては、当店で対応いたしますので、お知らせください。",
        "A defect or a wrong item is a different matter: please tell us and we will take care of it.",
    ),
);
const CHECKING: Part = Part::always(
    "answer-follows",
    text(
        "ご要望の件は、お取り扱いを確認のうえ、{reply-by}までにあらためてご連絡いたします。お待たせして申し訳ございません。",
        "We are checking how this can be handled and will write to you again by {reply-by}. Thank you for your patience.",
    ),
);
const NOT_RECEIVED_GREETING: Part = Part::always(
    "apology",
    text(
        "{buyer} 様\n\nこのたびは当店をご利用いただき、ありがとうございます。\n商品がお手元に届いていないとのこと、ご心配をおかけし申し訳ございません。",
        "Dear {buyer},\n\nThank you for your order.\nWe are sorry that the goods have not reached you and for the worry this causes.",
    ),
);
const TRACE: Part = Part::always(
    "tracking",
    text(
        "追跡番号{tracking}の最新の記録は「{last-scan}」です。運送会社に調査を依頼いたします。",
        "The latest entry for tracking number {tracking} is “{last-scan}”. We are asking the carrier to investigate.",
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
