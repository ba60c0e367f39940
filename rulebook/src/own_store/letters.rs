//! Letters to the buyers of a store of one's own: what the law wants said, for each outcome (law.md §3).
//!
//! No marketplace carries a refund or takes a request here, so the letters say who pays and how. What
//! is written is the answer on the whole: a withdrawal that binds is never met with a refusal.

use kotowari::message::{Letter, Part};
use kotowari::fact::{
    Cond, Fact, accepted, answer as a, channel as c, order_status as s, overdue,
    parcel as p, payment_method as pay, reason as r, regime, return_terms as t,
    returned_condition as rc, revised_date, ship_time, statutory_window as w, stop_notice,
    terms_cover,
};
use kotowari::text::{Text, text};

/// What a letter must never do.
pub(super) const NEVER: &[(&str, Text)] = &[
    (
        "false-dispatch",
        text(
            "荷物が手元にあるのに「発送済みです」と書かない",
            "Never say \"shipped\" while the parcel is still with you",
        ),
    ),
    (
        "law-forbids",
        text(
            "「法律で返品できません」と書かない(法律が返品を禁じることはありません)",
            "Never say that the law forbids a return: it never does",
        ),
    ),
    (
        "no-returns-for-defects",
        text(
            "不良や誤配送に「返品不可」を持ち出さない",
            "Never meet a defect or a wrong item with \"no returns\"",
        ),
    ),
    (
        "untrue-reason",
        text(
            "事実と違う理由を書かない(日本では犯罪になり得ます)",
            "Never give an untrue reason: in Japan it can be an offence",
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
        "refund-days",
        text(
            "着金の日を約束しない(書くのは手続きをする日)",
            "Never promise the day the money arrives; give the day you arrange it",
        ),
    ),
    (
        "store-credit",
        text(
            "返金の代わりにポイントや商品券を押しつけない",
            "Never force points or vouchers instead of the refund",
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

const UNSENT: u32 = p::NOT_STARTED | p::IN_PRODUCTION | p::PACKED | p::LABELLED;
const HERE: Cond = Fact::Parcel.is(UNSENT);
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
const CONDITIONAL: Cond = Fact::OnCondition.yes();
const CONFIRMED: Cond = Fact::OnCondition.no();
const MADE_TO_ORDER: Cond = Fact::MadeToOrder.yes();

const GREETING: Part = Part::always(
    "thanks",
    text(
        "このたびは当店をご利用いただき、誠にありがとうございます。",
        "Hello,\n\nThank you for your order.",
    ),
);
const SORRY: Part = Part::always(
    "apology",
    text(
        "このたびはご迷惑をおかけし、誠に申し訳ございません。",
        "Hello,\n\nWe are sorry for the trouble with your order.",
    ),
);
const CLOSING: Part = Part::always(
    "where-to-write",
    text(
        "ご不明な点がございましたら、このメールにご返信ください。\nどうぞよろしくお願いいたします。",
        "If anything is unclear, just reply to this message.\n\nKind regards",
    ),
);
const RECEIVED: Part = Part::always(
    "accepted",
    text(
        "[{requested}にいただいたお申し出のとおり|お申し出のとおり]、キャンセルを承りました。これより手続きをいたします。",
        "We accept the cancellation that you asked for[ on {requested}|] and are dealing with it now.",
    ),
);
const REST_FOLLOWS: Part = Part::given(
    "part-of-order",
    &[Fact::PartOfOrder.yes()],
    text(
        "ご注文の残りの商品は、お送りいたします。",
        "We will send you the rest of your order.",
    ),
);
/// The sum and the way; never the day it arrives.
const REFUND: Part = Part::always(
    "refund",
    text(
        "[{refund}を返金いたします。|お支払いいただいた代金を返金いたします。]",
        "[We will refund {refund}.|We will refund what you have paid.]",
    ),
);
const TO_CARD: Part = Part::given(
    "refund-method",
    &[Fact::PaymentMethod.is(pay::CARD)],
    text(
        "ご返金は、お支払いに使われたカードへの返金として手続きいたします。",
        "The refund goes to the card you paid with.",
    ),
);
const TO_PAYPAL: Part = Part::given(
    "refund-method",
    &[Fact::PaymentMethod.is(pay::PAYPAL)],
    text(
        "ご返金は、PayPal を通じて手続きいたします。",
        "The refund is made through PayPal.",
    ),
);
const ACCOUNT: Part = Part::given(
    "refund-account",
    &[BY_HAND],
    text(
        "ご返金は銀行振込でいたします。お手数ですが、振込先(銀行名・支店名・口座番号・口座名義)をお知らせください。",
        "We refund by bank transfer: please tell us the bank, branch, account number and name.",
    ),
);
const NOTHING_PAID: Part = Part::always(
    "nothing-paid",
    text(
        "まだお支払いをいただいておりませんので、お支払いの必要はございません。",
        "Nothing has been paid yet, and nothing is to be paid.",
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
        "掲載しておりました価格に誤りがございました。",
        "The price that was shown was wrong.",
    ),
);
const LATE: Part = Part::given(
    "true-cause",
    &[Fact::Reason.is(r::LATE), HERE],
    text(
        "ご注文の商品の発送が遅れております。",
        "The dispatch of your order is delayed.",
    ),
);
const CANNOT: Part = Part::always(
    "verdict-first",
    text(
        "誠に恐れ入りますが、ご注文のキャンセルは承りかねます。ご希望に沿えず、申し訳ございません。",
        "We are sorry, but we cannot cancel this order.",
    ),
);
const CLAUSE: Part = Part::given(
    "exact-clause",
    &[
        Fact::TermsCover.is(terms_cover::CANCELLATIONS_AND_RETURNS),
        Fact::Reason.is(CHANGE),
    ],
    text(
        "お客様のご都合によるキャンセルは、商品ページとご注文画面に表示しておりますキャンセル・返品の条件に沿って承っております。",
        "Cancellations for a change of mind follow the cancellation and return terms shown on the product page and on the order screen.",
    ),
);
const BEING_MADE: Part = Part::given(
    "true-reason",
    &[MADE_TO_ORDER, Fact::Parcel.is(p::IN_PRODUCTION)],
    text(
        "ご注文の商品は、お客様専用に製作を始めております。",
        "Your order is being made for you, and the work has begun.",
    ),
);
const MADE_FOR_YOU: Part = Part::given(
    "true-reason",
    &[MADE_TO_ORDER, Fact::Parcel.is_not(p::IN_PRODUCTION)],
    text(
        "ご注文の商品は、ご注文を受けてからお客様専用にお作りするものです。",
        "Your order is made to order, for you alone.",
    ),
);
const READY: Part = Part::given(
    "true-reason",
    &[Fact::Parcel.is(p::PACKED | p::LABELLED)],
    text(
        "商品は、すでに発送の準備を終えております。",
        "The goods are packed and ready to ship.",
    ),
);
const DEFECTS_APART: Part = Part::given(
    "defects-apart",
    &[Fact::Reason.is(CHANGE | r::ORDERED_BY_MISTAKE | r::DUPLICATE)],
    text(
        "なお、商品の不良や誤配送は、これとは別に当店で対応いたします。",
        "A defect or a wrong item is another matter, and is always handled by us.",
    ),
);
const OFFER: Part = Part::always(
    "alternative",
    text(
        "お届け先の変更など、ほかにお役に立てることがございましたら、どうぞご相談ください。",
        "If something else would help, another address for instance, please tell us and we will do what we can.",
    ),
);
const HANDED_OVER: Part = Part::given(
    "handed-over-at",
    &[ON_ITS_WAY],
    text(
        "商品は、[{handed-over}に|すでに]運送会社へ引き渡しております。",
        "The goods [were handed to the carrier on {handed-over}|are already with the carrier].",
    ),
);
const CHANGE: u32 = r::CHANGE_OF_MIND
    | r::WRONG_ADDRESS
    | r::UNSUITABLE_CONTENT
    | r::IMPORT_CHARGES
    | r::BUYER_UNREACHABLE;
const AS_A_RETURN: Part = Part::given(
    "verdict-first",
    &[ON_ITS_WAY],
    text(
        "商品は[{handed-over}に|すでに]運送会社へ引き渡しているため、キャンセルではなく、お受け取り後の返品として承ります。",
        "As the goods [were handed to the carrier on {handed-over}|are already on their way], we take this as a return after receipt rather than a cancellation.",
    ),
);
const SEND_IT: Part = Part::given(
    "return-path",
    &[Fact::Parcel.is(p::DELIVERED)],
    text(
        "返品を承ります。お手数ですが、商品を当店へお送りください。返送先がご不明の場合は、このメールにご返信ください。",
        "We accept the return. Please send the goods back to us; if you are not sure of our address, just reply.",
    ),
);
const SEND_IT_ON_RECEIPT: Part = Part::given(
    "return-path",
    &[ON_ITS_WAY],
    text(
        "お受け取りになりましたら、お手数ですが、商品を当店へお送りください。返送先がご不明の場合は、このメールにご返信ください。",
        "Once they have reached you, please send them back to us; if you are not sure of our address, just reply.",
    ),
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
    text(
        "恐れ入りますが、返送料はお客様のご負担となります。",
        "The return postage is yours to pay.",
    ),
);
const REFUND_ON_RETURN: Part = Part::always(
    "refund-on-return",
    text(
        "商品の到着を確認のうえ、[{refund}を返金いたします。|返金の手続きをいたします。]",
        "[We refund {refund} once they are back.|We arrange the refund once they are back.]",
    ),
);
const BUYERS_CHOICE: u32 = CHANGE | r::ORDERED_BY_MISTAKE | r::DUPLICATE;
const CANNOT_RETURN: Part = Part::given(
    "verdict-first",
    &[
        Fact::Parcel.is_not(p::WITH_CARRIER),
        Fact::Reason.is(BUYERS_CHOICE),
    ],
    text(
        "誠に恐れ入りますが、お客様のご都合による返品は承りかねます。ご希望に沿えず、申し訳ございません。",
        "We are sorry, but we cannot take the goods back for a change of mind.",
    ),
);
const CANNOT_RETURN_THIS: Part = Part::given(
    "verdict-first",
    &[
        Fact::Parcel.is_not(p::WITH_CARRIER),
        Fact::Reason.is_not(BUYERS_CHOICE),
    ],
    text(
        "誠に恐れ入りますが、今回の返品は承りかねます。ご希望に沿えず、申し訳ございません。",
        "We are sorry, but we cannot accept this return.",
    ),
);
const CANNOT_ON_ITS_WAY: Part = Part::given(
    "verdict-first",
    &[ON_ITS_WAY],
    text(
        "誠に恐れ入りますが、商品の発送後のため、ご注文のキャンセルは承りかねます。お客様のご都合による返品も承っておりません。",
        "We are sorry, but the goods are on their way and we cannot cancel the order, nor take them back for a change of mind.",
    ),
);
const RETURN_TERMS: Part = Part::given(
    "exact-clause",
    &[
        Fact::ReturnTerms.is(t::SHOWN_BOTH),
        Fact::Reason.is(BUYERS_CHOICE),
    ],
    text(
        "返品の条件は、商品ページとご注文画面に表示しております。",
        "The return terms are shown on the product page and on the order screen.",
    ),
);
const PERIOD_OVER: Part = Part::given(
    "receipt-date",
    &[Fact::StatutoryWindow.is(w::OVER)],
    text(
        "[商品は{delivered}にお受け取りいただいており、|]法律で定められた返品の期間は過ぎております。",
        "[You received the goods on {delivered}, and the|The] period that the law gives for a return has passed.",
    ),
);
/// EU and UK: acknowledgement with its date, what is due back by when, who pays, when the refund comes.
const ACKNOWLEDGED: Part = Part::always(
    "acknowledged",
    text(
        "[{requested}にいただいた|いただいた]ご連絡を、契約の撤回(キャンセル)のお申し出として、確かに受け付けました。",
        "We acknowledge your message[ of {requested}|]: you are withdrawing from (cancelling) this contract.",
    ),
);
const SEND_BACK: Part = Part::given(
    "send-back",
    &[Fact::Parcel.is(p::DELIVERED)],
    text(
        "お手数ですが、商品は[{send-back}までに|14日以内に]当店へお送りください。返送先がご不明の場合は、このメールにご返信ください。",
        "Please send the goods back to us [by {send-back}|within 14 days]; if you are not sure of our address, just reply.",
    ),
);
const SEND_BACK_ON_RECEIPT: Part = Part::given(
    "send-back",
    &[ON_ITS_WAY],
    text(
        "お受け取りになりましたら、お手数ですが、商品を[{send-back}までに|]当店へお送りください。返送先がご不明の場合は、このメールにご返信ください。\nお受け取りにならず、お荷物が当店に戻りました場合も、同じように返金いたします。",
        "Once they have reached you, please send them back to us[ by {send-back}|]; if you are not sure of our address, just reply.\nIf the parcel is not taken and comes back to us, the refund is just the same.",
    ),
);
const BUYER_PAYS: Part = Part::given(
    "who-pays",
    &[
        Fact::ReturnCostTold.yes(),
        Fact::Parcel.is_not(p::COMING_BACK | p::BACK),
    ],
    text(
        "ご注文の前にお知らせしたとおり、返送料はお客様のご負担となります。",
        "As we told you before you ordered, the cost of sending them back is yours.",
    ),
);
const SHOP_PAYS: Part = Part::given(
    "who-pays",
    &[
        Fact::ReturnCostTold.no(),
        Fact::Parcel.is_not(p::COMING_BACK | p::BACK),
    ],
    text(
        "返送料は当店で負担いたします。",
        "We bear the cost of sending them back.",
    ),
);
const REFUND_EUROPE: Part = Part::always(
    "refund-date",
    text(
        "標準の配送料を含む[{refund}|代金]を、お支払いと同じ方法で[、遅くとも{refund-by}までに|]返金いたします。",
        "We will refund [{refund}|the price], standard delivery included, by the way you paid[, no later than {refund-by}|].",
    ),
);
const EXPRESS_STAYS: Part = Part::always(
    "express-surcharge",
    text(
        "[速達などの追加料金({express})は、返金の対象に含まれておりません。|]",
        "[The surcharge for express delivery ({express}) is not part of it.|]",
    ),
);
const WITHHELD: Part = Part::given(
    "withheld",
    &[THEN_ACCEPT, Fact::Parcel.is_not(p::BACK)],
    text(
        "なお、商品が届くか、発送の控えをお送りいただくまでは、返金をお待ちいただくことがございます。",
        "We may wait with the refund until the goods are back or you have sent us proof of posting, whichever comes first.",
    ),
);
const NOT_TAKEN: Part = Part::always(
    "refused-is-no-cancellation",
    text(
        "お荷物をお受け取りいただけなかったことを確認いたしました。受け取られないことだけでは、ご注文のキャンセルにはなりません。\nキャンセルをご希望かどうかを、このご連絡へのお返事でお知らせください。",
        "We have seen that the parcel was not taken. That alone does not cancel the order.\nPlease reply and tell us whether you wish to cancel it.",
    ),
);
const WHAT_THEY_FOUND: Part = Part::given(
    "ask-once",
    &[Fact::Parcel.is(p::DELIVERED)],
    text(
        "お手数ですが、商品の状態がわかる写真をお送りください。",
        "Please send us photographs that show the condition of the goods.",
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
        &[Fact::Channel.is(c::MESSAGE | c::RETURN_REQUEST | c::SUBSCRIPTION_PAGE)],
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
    HANDED_OVER,
    Part::always(
        "answer-follows",
        text(
            "現在、お取り扱いを確認しております。できるだけ早く、あらためてご連絡いたします。お待たせして申し訳ございません。",
            "We are checking what applies and will write to you again as soon as we can. Thank you for your patience.",
        ),
    ),
    CLOSING,
];
const HELD: Text = text("ご注文の件について", "About your order");

/// Every letter. The first whose conditions hold is the one to send.
pub(super) const LETTERS: &[Letter] = &[
    Letter {
        id: "own-dispute",
        when: &[
            Fact::Channel.is(c::CLAIM | c::CHARGEBACK),
            Fact::Answer.is_not(a::NOT_A_CANCELLATION),
        ],
        subject: text("お支払いへのお問い合わせについて", "Your payment dispute"),
        parts: &[
            Part::always(
                "dispute",
                text(
                    "決済会社へのお申し立てを確認いたしました。手続きは決済会社を通じて進め、当店からの回答もそちらへ提出いたします。\n手続きの間は、二重のお支払いを避けるため、別の方法での返金は控えさせていただきます。",
                    "Hello,\n\nWe have seen the dispute you opened with the payment company. It runs through them, and our answer goes there too.\nWhile it runs we make no refund by another way, so that nothing is paid twice.",
                ),
            ),
            CLOSING,
        ],
    },
    Letter {
        id: "own-refused-parcel",
        when: &[
            Fact::Channel.is(c::DELIVERY_REFUSED),
            Fact::Parcel.is_not(UNSENT | p::LOST),
        ],
        subject: text("商品のお受け取りについて", "Your parcel was not taken"),
        parts: &[
            GREETING,
            NOT_TAKEN,
            Part::given(
                "take-by",
                &[THEN_REFUSE, CONFIRMED, JP],
                text(
                    "お受け取りいただける場合は、お早めにお知らせください。再配達や保管に余分にかかった費用は、お客様のご負担をお願いいたします。",
                    "If you take it after all, please tell us soon. The extra cost of storage and re-delivery is yours to pay.",
                ),
            ),
            Part::given(
                "return-path",
                &[THEN_ACCEPT],
                text(
                    "キャンセルをご希望の場合は承ります。その旨をお知らせください。",
                    "If you wish to cancel, we accept that: please tell us so.",
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
        when: &[REFUSED_OVERALL, CONDITIONAL],
        subject: HELD,
        parts: HOLDING,
    },
    Letter {
        id: "own-not-accepted-unpaid",
        when: &[Fact::Answer.is(a::SELLER_CANCELS), UNPAID],
        subject: text(
            "ご注文をお届けできないことについて",
            "We cannot deliver your order",
        ),
        parts: &[
            SORRY,
            WILL_NOT_SHIP,
            OUT_OF_STOCK,
            PRICE_ERROR,
            NOTHING_PAID,
            CLOSING,
        ],
    },
    Letter {
        id: "own-accept-unpaid",
        when: &[
            ACCEPT,
            HERE,
            UNPAID,
            Fact::Channel.is_not(c::SUBSCRIPTION_PAGE),
        ],
        subject: text("キャンセルを承りました", "Your order has been cancelled"),
        parts: &[GREETING, RECEIVED, REST_FOLLOWS, NOTHING_PAID, CLOSING],
    },
    // What the law wants in this notice (L-JP-017) stays a blank where it is not known.
    Letter {
        id: "own-not-accepted",
        when: &[
            Fact::Answer.is(a::SELLER_CANCELS),
            JP,
            Fact::Accepted.is(accepted::NOT_YET),
        ],
        subject: text(
            "ご注文をお受けできないことについて",
            "We cannot accept your order",
        ),
        parts: &[
            SORRY,
            Part::always(
                "not-accepted",
                text(
                    "ご注文の商品(全数量)につきまして、お申し込みを承諾することができず、お届けいたしかねます。",
                    "We do not accept your order, in its whole quantity, and cannot deliver it.",
                ),
            ),
            OUT_OF_STOCK,
            PRICE_ERROR,
            Part::always(
                "prepaid",
                text(
                    "{paid}に{amount}をお支払いいただいております。この全額を直ちに返金いたします。",
                    "You paid {amount} on {paid}. We refund all of it at once.",
                ),
            ),
            TO_CARD,
            TO_PAYPAL,
            ACCOUNT,
            CLOSING,
            Part::always("who-we-are", text("{contact}", "{contact}")),
        ],
    },
    Letter {
        id: "own-will-not-ship",
        when: &[Fact::Answer.is(a::SELLER_CANCELS)],
        subject: text(
            "ご注文をお届けできないことについて",
            "We cannot ship your order",
        ),
        parts: &[
            SORRY,
            WILL_NOT_SHIP,
            OUT_OF_STOCK,
            PRICE_ERROR,
            REFUND,
            TO_CARD,
            TO_PAYPAL,
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
        subject: text(
            "発送の遅れと、お選びいただけること",
            "Your order is delayed: your choice",
        ),
        parts: &[
            SORRY,
            Part::always(
                "delay",
                text(
                    "[{ship-date}までに|お約束の期日までに]発送することができません。新しい発送日は{new-date}です。",
                    "We cannot ship [by {ship-date}|by the date promised]. The new shipping date is {new-date}.",
                ),
            ),
            Part::given(
                "true-cause",
                &[Fact::RevisedDate.is(revised_date::NONE | revised_date::LATER)],
                text(
                    "遅れの理由は、{cause}でございます。",
                    "The reason for the delay: {cause}.",
                ),
            ),
            Part::always(
                "right-to-cancel",
                text(
                    "遅れに同意いただくか、ご注文を取り消して、送料を含む全額の返金を速やかにお受け取りいただくかを、お選びいただけます。発送までは、いつでも取り消せます。",
                    "You may agree to the delay, or cancel and get a prompt and full refund, shipping included. You may cancel at any time until it ships.",
                ),
            ),
            Part::given(
                "silence",
                &[Fact::RevisedDate.is(revised_date::WITHIN_30)],
                text(
                    "お返事がない場合は、新しい発送日にご同意いただいたものとして扱います。",
                    "If you do not answer, we take it that you agree to the new date.",
                ),
            ),
            Part::given(
                "silence",
                &[Fact::RevisedDate.is(revised_date::NONE | revised_date::LATER)],
                text(
                    "お返事がない場合は、はじめの期日の30日後にご注文を取り消し、全額を返金いたします。",
                    "If you do not answer, the order is cancelled and refunded in full 30 days after the first date.",
                ),
            ),
            Part::always(
                "free-answer",
                text(
                    "お返事は、このメールへの返信で結構です(費用はかかりません)。",
                    "Just reply to this message; it costs you nothing.",
                ),
            ),
            CLOSING,
        ],
    },
    Letter {
        id: "own-subscription-stopped",
        when: &[Fact::Channel.is(c::SUBSCRIPTION_PAGE), ACCEPT],
        subject: text(
            "定期購入の停止について",
            "Your subscription has been stopped",
        ),
        parts: &[
            GREETING,
            Part::always(
                "stopped",
                text(
                    "[{requested}の|]お申し出により、次回以降のお届けを停止いたします。停止した分の代金はいただきません。",
                    "As you asked[ on {requested}|] we stop the deliveries from the next one on. Nothing is charged for them.",
                ),
            ),
            CLOSING,
        ],
    },
    Letter {
        id: "own-subscription-next",
        when: &[Fact::Channel.is(c::SUBSCRIPTION_PAGE), REFUSED],
        subject: text("定期購入の停止について", "Stopping your subscription"),
        parts: &[
            GREETING,
            Part::always(
                "stopped",
                text("定期購入の停止を承ります。", "We stop your subscription."),
            ),
            Part::given(
                "next-delivery",
                &[Fact::StopNotice.is(stop_notice::TOO_LATE)],
                text(
                    "[{next}に発送する分|次回の発送分]は停止の締切を過ぎているため、その次の回からの停止となります。",
                    "The deadline for [the delivery leaving on {next}|the next delivery] has passed, so it ends with the one after it.",
                ),
            ),
            CLOSING,
        ],
    },
    Letter {
        id: "own-acknowledged",
        when: &[ACCEPT, HERE, EUROPE, Fact::Reason.is_not(SHOPS_OWN)],
        subject: text(
            "キャンセルを受け付けました",
            "We have received your withdrawal",
        ),
        parts: &[GREETING, ACKNOWLEDGED, REST_FOLLOWS, REFUND_EUROPE, CLOSING],
    },
    Letter {
        id: "own-accept-shop-reason",
        when: &[ACCEPT, HERE, SHOPS],
        subject: text("キャンセルを承りました", "Your order has been cancelled"),
        parts: &[
            SORRY,
            RECEIVED,
            OUT_OF_STOCK,
            PRICE_ERROR,
            LATE,
            REST_FOLLOWS,
            REFUND,
            TO_CARD,
            TO_PAYPAL,
            ACCOUNT,
            CLOSING,
        ],
    },
    Letter {
        id: "own-accept",
        when: &[ACCEPT, HERE],
        subject: text("キャンセルを承りました", "Your order has been cancelled"),
        parts: &[
            GREETING,
            RECEIVED,
            REST_FOLLOWS,
            REFUND,
            TO_CARD,
            TO_PAYPAL,
            ACCOUNT,
            Part::always(
                "nothing-to-send",
                text(
                    "商品は発送しておりませんので、ご返送いただくものはございません。",
                    "The goods have not been sent, so there is nothing to send back.",
                ),
            ),
            CLOSING,
        ],
    },
    Letter {
        id: "own-accept-open",
        when: &[ACCEPT],
        subject: text("お申し出を承りました", "Your request"),
        parts: &[
            GREETING,
            Part::always(
                "accepted",
                text(
                    "[{requested}にいただいた|]お申し出を承りました。これより手続きをいたします。",
                    "We accept your request[ of {requested}|] and are dealing with it now.",
                ),
            ),
            CLOSING,
        ],
    },
    Letter {
        id: "own-refuse-late",
        when: &[REFUSED, HERE, Fact::Reason.is(r::LATE)],
        subject: text("発送の予定について", "When your order ships"),
        parts: &[
            SORRY,
            Part::given(
                "ship-date",
                &[Fact::Overdue.is(overdue::NOT_YET)],
                text(
                    "[お約束した期日は{ship-date}で、|お約束した期日は]まだ過ぎておりません。",
                    "[The date we promised is {ship-date} and|The date we promised] has not passed yet.",
                ),
            ),
            CANNOT,
            CLOSING,
        ],
    },
    Letter {
        id: "own-refuse",
        when: &[REFUSED, HERE, JP, Fact::ReturnTerms.is(t::SHOWN_BOTH)],
        subject: text("キャンセルのお申し出について", "Your cancellation request"),
        parts: &[
            GREETING,
            CANNOT,
            CLAUSE,
            BEING_MADE,
            MADE_FOR_YOU,
            READY,
            CHECKED,
            DEFECTS_APART,
            OFFER,
            CLOSING,
        ],
    },
    Letter {
        id: "own-refuse-ground",
        when: &[REFUSED, HERE],
        subject: text("キャンセルのお申し出について", "Your cancellation request"),
        parts: &[
            GREETING,
            CANNOT,
            BEING_MADE,
            MADE_FOR_YOU,
            READY,
            DEFECTS_APART,
            OFFER,
            CLOSING,
        ],
    },
    Letter {
        id: "own-deduction",
        when: &[Fact::Overall.is(a::REFUND_WITH_DEDUCTION)],
        subject: text("ご返金について", "Your refund"),
        parts: &[
            GREETING,
            Part::given(
                "condition",
                &[Fact::Parcel.is(p::BACK)],
                text(
                    "返品の商品を[{returned}に|]受け取り、状態を確認いたしました。",
                    "The goods you returned reached us[ on {returned}|] and we have checked them.",
                ),
            ),
            Part::given(
                "condition",
                &[Fact::ReturnedCondition.is(rc::USED_OR_DAMAGED)],
                text(
                    "お送りしたときの状態と異なる点がございましたので、写真を添付いたします。",
                    "They are not in the condition in which we sent them; photographs are attached.",
                ),
            ),
            Part::always(
                "deduction",
                text(
                    "確かめるために必要な程度を超えた使用で減った価値を差し引き、残りの額を、お支払いと同じ方法で返金いたします。差し引く金額とその計算は、返金の前にお知らせいたします。",
                    "We deduct the value lost by handling beyond what checking the goods needs, and refund the rest by the way you paid. Before the refund we tell you the sum deducted and how it is worked out.",
                ),
            ),
            CLOSING,
        ],
    },
    Letter {
        id: "own-lost",
        when: &[Fact::Parcel.is(p::LOST), OWED],
        subject: text(
            "お届けできていない商品について",
            "Your parcel has not arrived",
        ),
        parts: &[SORRY, TRACED, RESEND_OR_REFUND, CLOSING],
    },
    Letter {
        id: "own-not-received",
        when: &[Fact::Reason.is(r::NOT_RECEIVED), OWED],
        subject: text(
            "お届けできていない商品について",
            "Your parcel has not arrived",
        ),
        parts: &[SORRY, TRACED, RESEND_OR_REFUND, CLOSING],
    },
    Letter {
        id: "own-fault",
        when: &[
            FAULTY,
            Fact::Answer.is(a::NOT_A_CANCELLATION | a::MUST_REMEDY | a::WAIT_FOR_ITEM),
            OWED,
        ],
        subject: text("商品の不具合について", "The fault in your order"),
        parts: &[
            SORRY,
            WHAT_THEY_FOUND,
            Part::given(
                "choice",
                &[ELSEWHERE, THEN_ACCEPT],
                text(
                    "商品を返して全額の返金を受けるか、修理・交換をご希望か、お知らせください。返送・修理・再送の費用は当店が負担いたします。",
                    "Please tell us whether you wish to return the goods for a full refund, or would rather have a repair or a replacement. Returning, repairing and sending again is at our cost.",
                ),
            ),
            Part::given(
                "choice",
                &[ELSEWHERE, Fact::AnswerThen.is_not(a::MUST_ACCEPT)],
                text(
                    "修理・交換のどちらをご希望か、お知らせください。どちらもできない場合は返金いたします。返送・修理・再送の費用は当店が負担いたします。",
                    "Please tell us whether you prefer a repair or a replacement; where neither is possible we refund. Returning, repairing and sending again is at our cost.",
                ),
            ),
            Part::given(
                "choice",
                &[JP],
                text(
                    "修理・交換・不足品の発送のいずれかで、できるだけ早く対応いたします。できない場合は返金いたします。返送と再送の費用は当店が負担いたします。",
                    "We will repair, replace or send what is missing as soon as we can, and refund where that is not possible. Returning and sending again is at our cost.",
                ),
            ),
            Part::given(
                "repair-extends",
                &[
                    Fact::Regime.is(regime::EU),
                    Fact::Reason.is(r::DEFECTIVE | r::NOT_AS_DESCRIBED),
                ],
                text(
                    "修理をお選びの場合は、当店の責任の期間が一度、12か月延びます(お住まいの国の施行時期によります)。",
                    "If you choose a repair, our liability is extended once by 12 months (depending on when your country applies this).",
                ),
            ),
            CLOSING,
        ],
    },
    Letter {
        id: "own-late",
        when: &[
            Fact::Reason.is(r::LATE),
            Fact::Answer.is(a::MUST_REMEDY | a::NOT_A_CANCELLATION),
            OWED,
        ],
        subject: text("お届けの遅れについて", "The delay of your order"),
        parts: &[
            SORRY,
            LATE,
            Part::given(
                "right-to-cancel",
                &[HERE],
                text(
                    "お待ちいただけない場合は、取り消して全額の返金をお受けいただけます。",
                    "If you cannot wait, you may cancel and get everything back.",
                ),
            ),
            HANDED_OVER,
            Part::given("refund", &[THEN_ACCEPT], REFUND.says),
            CLOSING,
        ],
    },
    Letter {
        id: "own-return-unpaid",
        when: &[THEN_ACCEPT, UNPAID],
        subject: text("返品について", "Your return"),
        parts: &[
            GREETING,
            Part::given("acknowledged", &[EUROPE], ACKNOWLEDGED.says),
            AS_A_RETURN,
            SEND_IT,
            SEND_IT_ON_RECEIPT,
            RETURN_AT_BUYERS_COST,
            BUYER_PAYS,
            SHOP_PAYS,
            NOTHING_PAID,
            CLOSING,
        ],
    },
    Letter {
        id: "own-return-acknowledged",
        when: &[THEN_ACCEPT, EUROPE],
        subject: text(
            "撤回(キャンセル)を受け付けました",
            "We have received your withdrawal",
        ),
        parts: &[
            GREETING,
            ACKNOWLEDGED,
            HANDED_OVER,
            SEND_BACK,
            SEND_BACK_ON_RECEIPT,
            BUYER_PAYS,
            SHOP_PAYS,
            REFUND_EUROPE,
            EXPRESS_STAYS,
            WITHHELD,
            CLOSING,
        ],
    },
    Letter {
        id: "own-return-waiting",
        when: &[THEN_ACCEPT, RETURNING],
        subject: text("返品について", "Your return"),
        parts: &[
            GREETING,
            Part::given(
                "waiting",
                &[Fact::Parcel.is(p::COMING_BACK)],
                text(
                    "返品の商品が当店に届きましたら、状態を確認のうえ[、{refund}を返金いたします。|返金の手続きをいたします。]",
                    "As soon as the goods are back with us we will check them and [refund {refund}|arrange the refund].",
                ),
            ),
            Part::given(
                "returned",
                &[Fact::Parcel.is(p::BACK)],
                text(
                    "返品の商品を[{returned}に|]受け取りました。[{refund}を返金いたします。|返金の手続きをいたします。]",
                    "The goods you returned reached us[ on {returned}|]. We [refund {refund}|are arranging the refund].",
                ),
            ),
            TO_CARD,
            TO_PAYPAL,
            ACCOUNT,
            CLOSING,
        ],
    },
    Letter {
        id: "own-return",
        when: &[THEN_ACCEPT],
        subject: text("返品について", "Your return"),
        parts: &[
            GREETING,
            AS_A_RETURN,
            SEND_IT,
            SEND_IT_ON_RECEIPT,
            RETURN_AT_BUYERS_COST,
            REFUND_ON_RETURN,
            TO_CARD,
            TO_PAYPAL,
            ACCOUNT,
            CLOSING,
        ],
    },
    Letter {
        id: "own-return-refused",
        when: &[THEN_REFUSE, JP, Fact::Reason.is_not(r::NOT_RECEIVED)],
        subject: text("返品のお申し出について", "Your return request"),
        parts: &[
            GREETING,
            CANNOT_RETURN,
            CANNOT_RETURN_THIS,
            CANNOT_ON_ITS_WAY,
            HANDED_OVER,
            RETURN_TERMS,
            PERIOD_OVER,
            DEFECTS_APART,
            CLOSING,
        ],
    },
    Letter {
        id: "own-return-refused-abroad",
        when: &[THEN_REFUSE, Fact::Reason.is_not(r::NOT_RECEIVED)],
        subject: text("返品のお申し出について", "Your return request"),
        parts: &[
            GREETING,
            CANNOT_RETURN,
            CANNOT_RETURN_THIS,
            CANNOT_ON_ITS_WAY,
            HANDED_OVER,
            Part::given("receipt-date", &[EUROPE, PERIOD_IS_OVER], PERIOD_OVER.says),
            DEFECTS_APART,
            CLOSING,
        ],
    },
    Letter {
        id: "own-automatic",
        when: &[Fact::Answer.is(a::AUTOMATIC)],
        subject: text("ご注文について", "Your order"),
        parts: &[
            GREETING,
            Part::always(
                "automatic",
                text(
                    "ご注文は自動的にキャンセルとなります。お客様にお手続きいただくことはございません。",
                    "Your order is cancelled automatically. There is nothing you need to do.",
                ),
            ),
            Part::given("nothing-paid", &[UNPAID], NOTHING_PAID.says),
            CLOSING,
        ],
    },
    // Whatever the answer, the buyer hears that the message has come.
    Letter {
        id: "holding",
        when: &[],
        subject: HELD,
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
    text(
        "ご注文の際には、内容をご確認・訂正いただける画面を設けております。",
        "When the order was placed there was a screen on which it could be checked and corrected.",
    ),
);
const TRACED: Part = Part::always(
    "trace",
    text(
        "お荷物の状況を、運送会社に確認いたします。",
        "We are asking the carrier what has become of the parcel.",
    ),
);
const RESEND_OR_REFUND: Part = Part::always(
    "choice",
    text(
        "商品の再送と全額の返金の、どちらをご希望かお知らせください。費用は当店が負担いたします。",
        "Please tell us whether we should send the goods again or refund everything. The cost is ours.",
    ),
);
const WILL_NOT_SHIP: Part = Part::always(
    "will-not-ship",
    text(
        "ご注文の商品をお届けすることができなくなりました。",
        "We are not able to deliver what you ordered.",
    ),
);
