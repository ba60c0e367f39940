//! Letters to the buyers of a store of one's own: what the law wants said, for each outcome (law.md §3).
//!
//! No marketplace carries a refund or takes a request here, so the letters say who pays, where to and
//! how; each date, sum and clause that the case does not hold stays a blank.

use super::{Letter, LetterBook, Part};
use crate::fact::{
    Cond, Fact, answer as a, channel as c, marketplace as m, order_status as s, parcel as p,
    payment_method as pay, reason as r, regime, return_terms as t, ship_time,
    statutory_window as w,
};
use crate::text::{Text, text};

/// What is sent to buyers there.
pub(super) const BOOK: LetterBook = LetterBook {
    marketplaces: m::OWN_STORE,
    letters: LETTERS,
    never: NEVER,
    // An e-mail has none.
    limits: &[],
};

/// What a letter must never do.
const NEVER: &[(&str, Text)] = &[
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

const HERE: Cond = Fact::Parcel.is(p::NOT_STARTED | p::IN_PRODUCTION | p::PACKED | p::LABELLED);
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

const GREETING: Part = Part::always(
    "order-and-thanks",
    text(
        "{buyer} 様\n\nこのたびは当店をご利用いただき、ありがとうございます。\nご注文の件につきまして、ご案内いたします。",
        "Dear {buyer},\n\nThank you for your order. We are writing to you about it.",
    ),
);
const SORRY: Part = Part::always(
    "order-and-apology",
    text(
        "{buyer} 様\n\nこのたびは当店をご利用いただき、ありがとうございます。\nご迷惑をおかけしておりますこと、心よりお詫び申し上げます。",
        "Dear {buyer},\n\nThank you for your order. We are sorry for the trouble it has given you.",
    ),
);
const CLOSING: Part = Part::always(
    "where-to-write",
    text(
        "ご不明な点がございましたら、下記の連絡先までお知らせください。\nどうぞよろしくお願いいたします。\n\n{shop}\n{contact}",
        "If anything is unclear, please write to us at the address below.\n\nKind regards,\n{shop}\n{contact}",
    ),
);
const RECEIVED: Part = Part::always(
    "received-on",
    text(
        "お申し出は{requested}に受け取りました。ご注文の{item}をキャンセルいたします。",
        "We received your message on {requested} and are cancelling this order: {item}.",
    ),
);
/// The sum, the way and the day that the shop itself arranges it; never the day it arrives.
const REFUND: Part = Part::always(
    "refund",
    text(
        "ご返金額は{refund}です。お支払いと同じ方法({refund-method})で、{refund-by}に手続きをいたします。",
        "We will refund {refund} by the way you paid ({refund-method}) and arrange it on {refund-by}.",
    ),
);
const ACCOUNT: Part = Part::given(
    "refund-account",
    &[BY_HAND],
    text(
        "お振込で返金いたします。振込先(銀行・支店・口座番号・名義)をお知らせください。",
        "We will refund by bank transfer: please tell us the bank, branch, account number and name.",
    ),
);
const REFUND_PARTS: Part = Part::given(
    "refund-parts",
    &[JP],
    text(
        "ご返金の内訳: {refund-parts}",
        "What the refund is made up of: {refund-parts}",
    ),
);
const NOTHING_PAID: Part = Part::always(
    "nothing-paid",
    text(
        "まだお支払いをいただいておりませんので、お支払いの必要はございません。",
        "Nothing has been paid yet, and nothing is to be paid.",
    ),
);
const CAUSE: Part = Part::always(
    "true-cause",
    text("原因は、{cause}でございます。", "The cause is {cause}."),
);
const CANNOT: Part = Part::always(
    "verdict-first",
    text(
        "誠に恐れ入りますが、このご注文のキャンセルはお受けすることができません。ご希望に沿えず、申し訳ございません。",
        "We are sorry, but we cannot cancel this order.",
    ),
);
const CLAUSE: Part = Part::always(
    "exact-clause",
    text(
        "ご注文の前にご確認いただいたキャンセル・返品の条件は、次のとおりです。\n{terms-place}",
        "These are the cancellation and return terms that were shown to you before ordering:\n{terms-place}",
    ),
);
const GROUND: Part = Part::always(
    "true-reason",
    text(
        "お断りする理由は、次のとおりです。\n{ground}",
        "The reason is the following:\n{ground}",
    ),
);
const DEFECTS_APART: Part = Part::always(
    "defects-apart",
    text(
        "なお、商品の不良や誤配送は、これとは別に当店で対応いたします。",
        "A defect or a wrong item is another matter, and is always handled by us.",
    ),
);
const OFFER: Part = Part::always(
    "alternative",
    text(
        "お届け先の変更や、サイズ・色の交換などでお役に立てることがございましたら、どうぞご相談ください。",
        "If another address, size or colour would help, please tell us and we will do what we can.",
    ),
);
const HANDED_OVER: Part = Part::given(
    "handed-over-at",
    &[ON_ITS_WAY],
    text(
        "商品は{handed-over}に運送会社({carrier}、追跡番号 {tracking})へ引き渡しております。",
        "The goods were handed to the carrier ({carrier}, tracking number {tracking}) on {handed-over}.",
    ),
);
const CHANGE: u32 = r::CHANGE_OF_MIND
    | r::WRONG_ADDRESS
    | r::UNSUITABLE_CONTENT
    | r::IMPORT_CHARGES
    | r::BUYER_UNREACHABLE;
/// Under the statutory return right the buyer pays for sending back (L-JP-008).
const RETURN_AT_BUYERS_COST: Part = Part::given(
    "return-path",
    &[
        JP,
        Fact::Reason.is(CHANGE),
        Fact::ReturnTerms.is_not(t::SHOWN_BOTH),
        Fact::StatutoryWindow.is_not(w::OVER),
    ],
    text(
        "返品を承ります。商品を次の宛先へお送りください: {return-address}。返送料はお客様のご負担となります。商品の到着を確認のうえ、返金の手続きをいたします。",
        "We accept the return. Please send the goods to {return-address}; the return postage is yours to pay. We arrange the refund once they are back.",
    ),
);
/// By the shop's terms, or on rescission, where no text says it.
const RETURN_AT_SOMEBODYS_COST: Text = text(
    "返品を承ります。商品を次の宛先へお送りください: {return-address}。返送料は{who-pays}の負担となります。商品の到着を確認のうえ、返金の手続きをいたします。",
    "We accept the return. Please send the goods to {return-address}; the return postage is borne by {who-pays}. We arrange the refund once they are back.",
);
const RETURN_UNDER_TERMS: Part = Part::given(
    "return-path",
    &[
        JP,
        Fact::Reason.is(CHANGE),
        Fact::ReturnTerms.is(t::SHOWN_BOTH),
    ],
    RETURN_AT_SOMEBODYS_COST,
);
const RETURN_UNDER_KINDER_TERMS: Part = Part::given(
    "return-path",
    &[
        JP,
        Fact::Reason.is(CHANGE),
        Fact::ReturnTerms.is_not(t::SHOWN_BOTH),
        Fact::StatutoryWindow.is(w::OVER),
    ],
    RETURN_AT_SOMEBODYS_COST,
);
const RETURN_ON_RESCISSION: Part = Part::given(
    "return-path",
    &[JP, Fact::Reason.is_not(CHANGE)],
    RETURN_AT_SOMEBODYS_COST,
);
const CANNOT_RETURN: Part = Part::given(
    "verdict-first",
    &[Fact::Parcel.is_not(p::WITH_CARRIER)],
    text(
        "誠に恐れ入りますが、お客様のご都合による返品はお受けすることができません。",
        "We are sorry, but we cannot take the goods back for a change of mind.",
    ),
);
const CANNOT_ON_ITS_WAY: Part = Part::given(
    "verdict-first",
    &[ON_ITS_WAY],
    text(
        "誠に恐れ入りますが、商品の発送後のため、ご注文のキャンセルはお受けすることができません。お客様のご都合による返品も承っておりません。",
        "We are sorry, but the goods are on their way and we cannot cancel the order, nor take them back for a change of mind.",
    ),
);
/// EU and UK: acknowledgement with its date, what is due back by when, who pays, when the refund comes.
const ACKNOWLEDGED: Part = Part::always(
    "acknowledged",
    text(
        "{requested}にいただいたご連絡を、契約の撤回(キャンセル)として受け付けました。",
        "We acknowledge that on {requested} you told us that you withdraw from (cancel) this contract: {item}.",
    ),
);
const SEND_BACK: Part = Part::given(
    "send-back",
    &[Fact::Parcel.is_not(
        p::COMING_BACK | p::BACK | p::NOT_STARTED | p::IN_PRODUCTION | p::PACKED | p::LABELLED,
    )],
    text(
        "商品は{return-by}までに、次の宛先へお送りください: {return-address}。",
        "Please send the goods back by {return-by} to: {return-address}.",
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
        "標準の配送料を含む{refund}を、お支払いと同じ方法で、{refund-by}までに返金いたします。",
        "We will refund {refund}, standard delivery included, by the way you paid and no later than {refund-by}.",
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
const REFUSED_IS_NO_CANCELLATION: Part = Part::always(
    "refused-is-no-cancellation",
    text(
        "商品をお受け取りいただけなかったとの連絡が、運送会社からございました。受け取られないことだけでは、ご注文のキャンセルにはなりません。\nキャンセルをご希望かどうかを、このご連絡へのお返事でお知らせください。",
        "The carrier tells us that the parcel was not taken. That alone does not cancel the order.\nPlease reply and tell us whether you wish to cancel it.",
    ),
);
const WHAT_THEY_FOUND: Part = Part::always(
    "ask-once",
    text(
        "お手数ですが、商品の状態がわかる写真を一度お送りください。",
        "Please send us photographs of the goods once.",
    ),
);

/// Every letter. The first whose conditions hold is the one to send.
const LETTERS: &[Letter] = &[
    Letter {
        id: "own-dispute",
        when: &[
            Fact::Channel.is(c::CLAIM | c::CHARGEBACK),
            Fact::Answer.is_not(a::NOT_A_CANCELLATION),
        ],
        subject: text("お支払いへのお問い合わせについて", "Your payment dispute"),
        parts: &[
            GREETING,
            Part::always(
                "dispute",
                text(
                    "決済会社へのお申し立てを確認いたしました。手続きは決済会社を通じて進め、当店からの回答もそちらへ提出いたします。\n手続きの間は、二重のお支払いを避けるため、別の方法での返金は控えさせていただきます。",
                    "We have seen the dispute you opened with the payment company. It runs through them, and our answer goes there too.\nWhile it runs we make no refund by another way, so that nothing is paid twice.",
                ),
            ),
            CLOSING,
        ],
    },
    Letter {
        id: "own-not-accepted-unpaid",
        when: &[Fact::Answer.is(a::SELLER_CANCELS), UNPAID],
        subject: text(
            "ご注文をお受けできないことについて",
            "We cannot accept your order",
        ),
        parts: &[SORRY, NOT_ACCEPTED, CAUSE, NOTHING_PAID, CLOSING],
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
        parts: &[GREETING, RECEIVED, NOTHING_PAID, CLOSING],
    },
    Letter {
        id: "own-not-accepted",
        when: &[Fact::Answer.is(a::SELLER_CANCELS), JP],
        subject: text(
            "ご注文をお受けできないことについて",
            "We cannot accept your order",
        ),
        parts: &[
            SORRY,
            NOT_ACCEPTED,
            CAUSE,
            Part::always(
                "prepaid",
                text(
                    "{paid}に{amount}をお支払いいただいております。この全額を直ちに返金いたします。返金の方法: {refund-method}",
                    "You paid {amount} on {paid}. We refund all of it at once, by: {refund-method}.",
                ),
            ),
            ACCOUNT,
            CLOSING,
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
            Part::always(
                "will-not-ship",
                text(
                    "誠に申し訳ございませんが、ご注文の{item}を発送することができません。",
                    "We are sorry that we will not be able to ship your order: {item}.",
                ),
            ),
            CAUSE,
            REFUND,
            CLOSING,
        ],
    },
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
                    "{ship-date}までに発送することができません。新しい発送日: {new-date}(分からないときは「未定」)。理由: {cause}",
                    "We cannot ship by {ship-date}. New shipping date: {new-date} (if we do not know it: unknown). Reason: {cause}.",
                ),
            ),
            Part::always(
                "right-to-cancel",
                text(
                    "遅れに同意いただくか、ご注文を取り消して、送料を含む全額の返金を速やかにお受け取りいただくかを、お選びいただけます。発送までは、いつでも取り消せます。",
                    "You may agree to the delay, or cancel and get a prompt and full refund, shipping included. You may cancel at any time until it ships.",
                ),
            ),
            Part::always(
                "silence",
                text(
                    "お返事がない場合の扱い: {silence}",
                    "If you do not answer: {silence}",
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
        id: "own-refused-parcel",
        when: &[
            Fact::Channel.is(c::DELIVERY_REFUSED),
            Fact::Parcel
                .is_not(p::NOT_STARTED | p::IN_PRODUCTION | p::PACKED | p::LABELLED | p::LOST),
        ],
        subject: text("商品のお受け取りについて", "Your parcel was not taken"),
        parts: &[
            GREETING,
            REFUSED_IS_NO_CANCELLATION,
            Part::given(
                "take-by",
                &[THEN_REFUSE, JP],
                text(
                    "お受け取りいただける場合は、{take-by}までにお知らせください。再配達や保管に余分にかかった費用({storage})は、お客様のご負担となります。",
                    "If you take it after all, please tell us by {take-by}. The extra cost of storage and re-delivery ({storage}) is yours to pay.",
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
                    "{requested}のお申し出により、次回以降のお届けを停止いたします。停止した分の代金はいただきません。",
                    "As you asked on {requested} we stop the deliveries from the next one on. Nothing is charged for them.",
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
                "next-delivery",
                text(
                    "定期購入の停止を承ります。ただし、{next}発送分は停止の締切を過ぎているため、その次の回からの停止となります。",
                    "We stop your subscription. The deadline for the delivery leaving on {next} has passed, so it ends with the one after it.",
                ),
            ),
            Part::always(
                "exact-clause",
                text(
                    "停止の条件: {terms-place}",
                    "The terms on stopping: {terms-place}",
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
        parts: &[GREETING, ACKNOWLEDGED, REFUND_EUROPE, CLOSING],
    },
    Letter {
        id: "own-accept-shop-reason",
        when: &[ACCEPT, HERE, SHOPS],
        subject: text("キャンセルを承りました", "Your order has been cancelled"),
        parts: &[SORRY, RECEIVED, CAUSE, REFUND, ACCOUNT, CLOSING],
    },
    Letter {
        id: "own-accept",
        when: &[ACCEPT, HERE],
        subject: text("キャンセルを承りました", "Your order has been cancelled"),
        parts: &[
            GREETING,
            RECEIVED,
            REFUND,
            REFUND_PARTS,
            ACCOUNT,
            Part::always(
                "nothing-to-send",
                text(
                    "商品は発送しておりませんので、お手元での手続きはございません。",
                    "The goods have not been sent, so there is nothing for you to do.",
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
            Part::always(
                "ship-date",
                text(
                    "お約束した期日は{ship-date}で、まだ過ぎておりません。発送は{new-date}を予定しております。",
                    "The date we promised is {ship-date} and has not passed yet. We plan to ship on {new-date}.",
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
            CONFIRMED,
            DEFECTS_APART,
            OFFER,
            CLOSING,
        ],
    },
    Letter {
        id: "own-refuse-ground",
        when: &[REFUSED, HERE],
        subject: text("キャンセルのお申し出について", "Your cancellation request"),
        parts: &[GREETING, CANNOT, GROUND, DEFECTS_APART, OFFER, CLOSING],
    },
    Letter {
        id: "own-deduction",
        when: &[Fact::Answer.is(a::REFUND_WITH_DEDUCTION)],
        subject: text("ご返金について", "Your refund"),
        parts: &[
            GREETING,
            Part::always(
                "condition",
                text(
                    "返品の商品を{returned}に受け取りました。商品の状態は次のとおりです(写真を添付いたします)。\n{condition}",
                    "The goods you returned reached us on {returned}. This is the condition we found (photographs attached):\n{condition}",
                ),
            ),
            Part::always(
                "deduction",
                text(
                    "確かめるために必要な程度を超えた使用で減った価値として{deduction}を差し引き、{refund}を、お支払いと同じ方法で返金いたします。計算の根拠: {ground}",
                    "We deduct {deduction} for the value lost by handling beyond what checking the goods needs, and refund {refund} by the way you paid. How it is worked out: {ground}",
                ),
            ),
            CLOSING,
        ],
    },
    Letter {
        id: "own-lost",
        when: &[
            Fact::Parcel.is(p::LOST),
            Fact::AnswerThen.is(a::MUST_REMEDY | a::UNSETTLED | a::MUST_ACCEPT),
        ],
        subject: text(
            "お届けできていない商品について",
            "Your parcel has not arrived",
        ),
        parts: &[SORRY, TRACED, RESEND_OR_REFUND, CLOSING],
    },
    Letter {
        id: "own-not-received",
        when: &[
            Fact::Reason.is(r::NOT_RECEIVED),
            Fact::Answer.is_not(a::NEED_FACTS),
        ],
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
                    "{cure}までに、修理・交換・不足品の発送のいずれかで対応いたします。できない場合は返金いたします。返送と再送の費用は当店が負担いたします。",
                    "We will repair, replace or send what is missing by {cure}, and refund where that is not possible. Returning and sending again is at our cost.",
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
        ],
        subject: text("お届けの遅れについて", "The delay of your order"),
        parts: &[
            SORRY,
            CAUSE,
            Part::given(
                "new-date",
                &[HERE],
                text(
                    "{new-date}に発送いたします。それまでお待ちいただけない場合は、取り消して全額の返金をお受けいただけます。",
                    "We will ship on {new-date}. If you cannot wait until then, you may cancel and get everything back.",
                ),
            ),
            HANDED_OVER,
            Part::given("refund", &[THEN_ACCEPT], REFUND.says),
            CLOSING,
        ],
    },
    Letter {
        id: "own-return-acknowledged",
        when: &[THEN_ACCEPT, EUROPE],
        subject: text("返品を受け付けました", "We have received your withdrawal"),
        parts: &[
            GREETING,
            ACKNOWLEDGED,
            HANDED_OVER,
            SEND_BACK,
            BUYER_PAYS,
            SHOP_PAYS,
            REFUND_EUROPE,
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
                    "返品の商品が当店に届きましたら、状態を確認のうえ返金の手続きをいたします。",
                    "As soon as the goods are back with us we will check them and arrange the refund.",
                ),
            ),
            Part::given(
                "returned",
                &[Fact::Parcel.is(p::BACK)],
                text(
                    "返品の商品を{returned}に受け取りました。",
                    "The goods you returned reached us on {returned}.",
                ),
            ),
            REFUND,
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
            Part::given(
                "verdict-first",
                &[ON_ITS_WAY],
                text(
                    "商品はすでに発送しているため、キャンセルではなく、お受け取り後の返品として承ります。",
                    "As the goods are on their way, we take this as a return after receipt rather than a cancellation.",
                ),
            ),
            HANDED_OVER,
            RETURN_AT_BUYERS_COST,
            RETURN_UNDER_TERMS,
            RETURN_UNDER_KINDER_TERMS,
            RETURN_ON_RESCISSION,
            Part::given(
                "return-path",
                &[ELSEWHERE],
                text(
                    "返品を承ります。商品を次の宛先へお送りください: {return-address}。商品の到着を確認のうえ、返金の手続きをいたします。",
                    "We accept the return. Please send the goods to {return-address}; we arrange the refund once they are back.",
                ),
            ),
            ACCOUNT,
            CLOSING,
        ],
    },
    Letter {
        id: "own-return-refused",
        when: &[THEN_REFUSE, JP],
        subject: text("返品のお申し出について", "Your return request"),
        parts: &[
            GREETING,
            CANNOT_RETURN,
            CANNOT_ON_ITS_WAY,
            HANDED_OVER,
            Part::given(
                "receipt-date",
                &[Fact::StatutoryWindow.is(w::OVER)],
                text(
                    "商品のお受け取りは{delivered}と確認しております。",
                    "Our records show that you received the goods on {delivered}.",
                ),
            ),
            GROUND,
            DEFECTS_APART,
            CLOSING,
        ],
    },
    Letter {
        id: "own-return-refused-abroad",
        when: &[THEN_REFUSE],
        subject: text("返品のお申し出について", "Your return request"),
        parts: &[
            GREETING,
            CANNOT_RETURN,
            CANNOT_ON_ITS_WAY,
            HANDED_OVER,
            GROUND,
            DEFECTS_APART,
            CLOSING,
        ],
    },
    Letter {
        id: "own-checking",
        when: &[Fact::Answer.is_not(a::NEED_FACTS)],
        subject: text("お申し出について", "Your message"),
        parts: &[
            GREETING,
            Part::always(
                "checking",
                text(
                    "お申し出を{requested}に受け取りました。確認のうえ、{reply-by}までにお返事いたします。",
                    "We received your message on {requested}. We are looking into it and will answer by {reply-by}.",
                ),
            ),
            HANDED_OVER,
            CLOSING,
        ],
    },
];

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
const CONFIRMED: Part = Part::given(
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
        "配送の状況を調べました。最新の記録は次のとおりです。\n{last-scan}",
        "We have traced the parcel. This is the latest entry:\n{last-scan}",
    ),
);
const RESEND_OR_REFUND: Part = Part::always(
    "choice",
    text(
        "商品の再送と全額の返金の、どちらをご希望かお知らせください。費用は当店が負担いたします。",
        "Please tell us whether we should send the goods again or refund everything. The cost is ours.",
    ),
);
const NOT_ACCEPTED: Part = Part::always(
    "not-accepted",
    text(
        "誠に申し訳ございませんが、ご注文の{item}(数量も)は、お受けしてお届けすることができません。",
        "We are sorry that we cannot accept and deliver your order: {item}, with its quantity.",
    ),
);
