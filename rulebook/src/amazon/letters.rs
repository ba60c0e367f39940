//! Letters to buyers on Amazon, from the dossier's points to make and phrases to avoid (§5).
//!
//! Amazon's communication rules hold for all of them: one message on the order, inside Amazon, to
//! complete the order or to answer; no marketing, no talk of reviews, no request that the buyer take
//! on the seller's reason. Where an EU or UK buyer withdraws by message, the letter acknowledges the
//! notice before it asks for the button.

use kotowari::message::{Letter, Part};
use kotowari::fact::{
    Cond, Fact, answer as a, channel as c, claim_state as cs, fulfilment as l,
    listing_error_by as e, marketplace as m, order_status as s, overdue, parcel as p, reason as r,
    refunded_by as f, regime, return_request_state as q, returned_condition as k,
    statutory_window as w,
};
use kotowari::text::{Text, text};

/// What a letter must never do (§5.1 "avoid", §5.2).
pub(super) const NEVER: &[(&str, Text)] = &[
    (
        "false-dispatch",
        text(
            "荷物が手元にあるのに「発送済みです」と書かない",
            "Never say that the order has left while the parcel is still with you",
        ),
    ),
    (
        "already-cancelled",
        text(
            "ボタンからの申請を見る前に「キャンセルしました」と書かない",
            "Never say \"already cancelled\" on a message alone: only the buyer's button request is official",
        ),
    ),
    (
        "ask-buyer-to-cancel",
        text(
            "在庫切れや価格の誤りで、購入者にキャンセルを申請させない",
            "Never ask the buyer to file the cancellation for your own stock or price error",
        ),
    ),
    (
        "outside-amazon",
        text(
            "Amazon の外(メール・電話・URL)での連絡を求めない",
            "Never ask for contact outside Amazon: no e-mail, phone number or link",
        ),
    ),
    (
        "marketing",
        text(
            "広告・クーポン・ほかの商品の案内を入れない",
            "No advertising, coupons or other products",
        ),
    ),
    (
        "feedback",
        text(
            "評価・レビューの削除や変更を頼まず、見返りも示さない",
            "Never ask for feedback or a review to be removed or changed, and offer nothing for it",
        ),
    ),
    (
        "important-mark",
        text(
            "重要でない連絡の件名に[重要]を付けない",
            "Never mark the subject [Important] unless the message is critical",
        ),
    ),
    (
        "withdraw-claim",
        text(
            "マーケットプレイス保証やチャージバックの取り下げを頼まない",
            "Never ask the buyer to withdraw a claim or chargeback",
        ),
    ),
    (
        "deny-rights",
        text(
            "Amazon の保証や法律上の権利がないと書かない",
            "Never deny the A-to-z Guarantee or a legal right",
        ),
    ),
    (
        "other-address",
        text(
            "注文にない住所へ送ると約束しない",
            "Never offer to send to an address that is not in the order",
        ),
    ),
    (
        "resend-and-refund",
        text(
            "再送と返金の両方を約束しない",
            "Never promise both a resend and a refund",
        ),
    ),
    (
        "refund-first",
        text(
            "減額は、返金する前に理由と金額を伝える",
            "Never deduct first and explain later",
        ),
    ),
    (
        "persuade",
        text(
            "キャンセルや解約を思いとどまらせようとしない",
            "Never try to talk the buyer out of cancelling or unsubscribing",
        ),
    ),
    (
        "refund-days",
        text(
            "「必ず○日以内に返金されます」と約束しない",
            "Never promise a number of days for the refund",
        ),
    ),
];

const UNSENT: u32 = p::NOT_STARTED | p::IN_PRODUCTION | p::PACKED | p::LABELLED;
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

const NOT_SENT: Cond = Fact::Parcel.is(UNSENT);
/// Amazon answers the buyer.
const AMAZON_SERVES: Cond = Fact::Fulfilment.is(l::MARKETPLACE | l::SELLER_PRIME);
const OPEN: Cond = Fact::Overall.is(a::NEED_FACTS | a::UNSETTLED);
const CONDITIONAL: Cond = Fact::OnCondition.yes();
const NOT_OVERDUE: Cond = Fact::Overdue.is(overdue::NOT_YET);
/// A message is a valid withdrawal in law.
const WITHDRAWAL_COUNTRY: Cond = Fact::Regime.is(regime::EU | regime::UK);

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
        "ご不明な点がございましたら、このメッセージにご返信ください。\nどうぞよろしくお願いいたします。",
        "If you have any questions, just reply to this message.\n\nKind regards",
    ),
);
const BUTTON: Part = Part::always(
    "official-button",
    text(
        "キャンセルは、お手数ですが「アカウントサービス」>「注文履歴」を開き、該当のご注文の「商品をキャンセル」または「キャンセルをリクエスト」からお申し込みください。\nお申し込みを確認しましたら、発送前であれば速やかにキャンセルの手続きをいたします。",
        "To cancel it, please go to Your Account > Your Orders, find this order and choose \"Request cancellation\".\nAs soon as we see your request there we will cancel the order, provided it has not left us yet.",
    ),
);
/// Said only while there is something left to decide.
const AMAZON_WILL_DECIDE: Part = Part::given(
    "amazon-decides",
    &[Fact::ClaimState.is(cs::OPEN | cs::INFORMATION_REQUESTED)],
    text(
        "ご返金の可否は Amazon にて判断されますので、Amazon からのご案内をお待ちください。",
        "Amazon decides on the refund and will let you know.",
    ),
);
const NOT_CHARGED: Part = Part::given(
    "no-charge",
    &[NOT_SENT],
    text(
        "発送前のキャンセルのため、代金は請求されません。すでにお支払い済みの分は、Amazon を通じて返金されます。",
        "As the order has not been sent, you will not be charged. Anything you have already paid comes back to you through Amazon.",
    ),
);
const RETURN_PATH: Part = Part::always(
    "return-path",
    text(
        "返品は、「アカウントサービス」>「注文履歴」の該当のご注文からお申し込みください。",
        "To return it, go to Your Account > Your Orders, find this order and start a return there.",
    ),
);
const REFUND_FOLLOWS: Part = Part::always(
    "refund-on-return",
    text(
        "ご返送を確認しましたら、Amazon を通じて返金いたします。",
        "Your refund is made through Amazon once the item has been sent back.",
    ),
);
const POSTAGE_OURS: Part = Part::given(
    "who-pays",
    &[Fact::Reason.is(GOODS_FAULT | r::LATE)],
    text(
        "返送料は当店が負担いたします。",
        "We pay the return postage.",
    ),
);
const POSTAGE_POLICY: Part = Part::given(
    "who-pays",
    &[
        Fact::Reason.is(BUYERS_CHOICE),
        Fact::Marketplace.is_not(m::AMAZON_US),
    ],
    text(
        "お客様のご都合による返品の場合、返送料は Amazon の返品ポリシーに沿ってご負担をお願いすることがございます。",
        "For a change of mind, Amazon's return policy may ask you to pay the return postage.",
    ),
);
/// Free in the US for fashion only (A-056).
const POSTAGE_US_FREE: Part = Part::given(
    "who-pays",
    &[
        Fact::Reason.is(BUYERS_CHOICE),
        Fact::Marketplace.is(m::AMAZON_US),
        Fact::Fashion.yes(),
    ],
    text(
        "こちらの商品の返品は、送料無料です。",
        "Returning it is free of charge.",
    ),
);
const POSTAGE_US: Part = Part::given(
    "who-pays",
    &[
        Fact::Reason.is(BUYERS_CHOICE),
        Fact::Marketplace.is(m::AMAZON_US),
        Fact::Fashion.no(),
    ],
    text(
        "お客様のご都合による返品の場合、返金額から返送料が差し引かれることがございます。",
        "For a change of mind the return postage may be deducted from the refund.",
    ),
);
const WITHDRAWAL_NOTED: Part = Part::given(
    "withdrawal-noted",
    &[WITHDRAWAL_COUNTRY, Fact::Channel.is(c::MESSAGE)],
    text(
        "[{requested}のご連絡は|いただいたご連絡は]、ご購入を取りやめる旨のお申し出として、確かに受け取っております。",
        "We have received your message[ of {requested}|] and noted it as your notice that you are withdrawing from the purchase.",
    ),
);
const DEFECTS_APART: Part = Part::given(
    "defects-apart",
    &[Fact::Reason.is_not(GOODS_FAULT)],
    text(
        "なお、商品の不具合や誤配送につきましては別途対応いたしますので、お知らせください。",
        "A faulty or wrong item is a different matter: please tell us and we will take care of it.",
    ),
);
const AMAZON_STAYS_OPEN: Part = Part::always(
    "amazon-stays-open",
    text(
        "この件について、Amazon カスタマーサービスにご相談いただくこともできます。",
        "You are also free to contact Amazon customer service about this.",
    ),
);
const CHECKING: Part = Part::always(
    "answer-follows",
    text(
        "現在、お取り扱いを確認しております。できるだけ早く、あらためてご連絡いたします。お待たせして申し訳ございません。",
        "We are checking what applies and will write to you again as soon as we can. Thank you for your patience.",
    ),
);
/// A holding reply: Amazon wants an answer within 24 hours, and this is one (A-101).
const HOLDING: &[Part] = &[
    GREETING,
    Part::given(
        "request-received",
        &[Fact::Channel.is(c::CANCEL_BUTTON)],
        text(
            "キャンセルのリクエストを、[{requested}に|確かに]受け取りました。",
            "We received your cancellation request[ on {requested}|].",
        ),
    ),
    Part::given(
        "request-received",
        &[Fact::Channel.is(c::RETURN_REQUEST)],
        text(
            "返品のリクエストを、[{requested}に|確かに]受け取りました。",
            "We received your return request[ on {requested}|].",
        ),
    ),
    Part::given(
        "request-received",
        &[
            Fact::Channel.is(c::MESSAGE),
            Fact::Regime.is_not(regime::EU | regime::UK),
        ],
        text(
            "ご連絡を、[{requested}に|確かに]受け取りました。",
            "We received your message[ on {requested}|].",
        ),
    ),
    WITHDRAWAL_NOTED,
    Part::given(
        "request-received",
        &[Fact::Channel.is(c::DELIVERY_REFUSED)],
        text(
            "お荷物をお受け取りいただけなかったことを確認いたしました。",
            "We have seen that the parcel was not taken.",
        ),
    ),
    Part::given(
        "request-received",
        &[Fact::Channel.is(c::CLAIM | c::CHARGEBACK)],
        text(
            "Amazon を通じたお申し出を確認いたしました。",
            "We have seen what you raised through Amazon.",
        ),
    ),
    Part::given(
        "has-left",
        &[Fact::Parcel.is(p::WITH_CARRIER | p::DELIVERED | p::LOST)],
        text(
            "商品は、[{handed-over}に|すでに]当店から発送しております。",
            "Your order [left us on {handed-over}|has already left us].",
        ),
    ),
    CHECKING,
    CLOSING,
];
const HELD: Text = text("ご連絡の件について", "Your message");
const DEDUCTION: Part = Part::always(
    "deduction-before-refund",
    text(
        "つきましては、商品代金から一部を差し引いて返金させていただく予定です。",
        "We therefore intend to deduct a part of the price from your refund.",
    ),
);
const BEFORE_REFUND: Part = Part::always(
    "asked-first",
    text(
        "差し引く金額と理由は、返金の手続きの前にお知らせいたします。",
        "We will tell you the amount and the reason before we make the refund.",
    ),
);
const PARCEL_RETURNING: Part = Part::given(
    "parcel-returning",
    &[Fact::Parcel.is(p::COMING_BACK)],
    text(
        "商品は、お届けが完了せず、運送会社から当店へ返送されております。お客様にご返送いただく必要はございません。",
        "The parcel could not be handed over and the carrier is sending it back to us. You do not need to send anything.",
    ),
);
const NOT_ARRIVED: Part = Part::always(
    "apology",
    text(
        "商品がお手元に届かず、ご心配をおかけしておりますこと、誠に申し訳ございません。",
        "Hello,\n\nWe are sorry that your order has not reached you, and for the worry this causes.",
    ),
);
const ASK_CARRIER: Part = Part::always(
    "carrier-search",
    text(
        "運送会社にも状況を確認いたします。",
        "We are asking the carrier to look into it.",
    ),
);
const RESEND_OR_REFUND: Part = Part::always(
    "resend-or-refund",
    text(
        "ご希望に合わせて、次のどちらかで対応いたします。\n・同じ商品の再送\n・全額のご返金\nどちらをご希望か、このメッセージへのご返信でお知らせください。",
        "Which would you prefer?\n- We send the same item again.\n- We refund you in full.\nJust reply with your choice.",
    ),
);
const RESEND_IF_STOCK: Part = Part::always(
    "resend-or-refund",
    text(
        "ご希望に合わせて、次のどちらかで対応いたします。\n・同じ商品の再送(在庫を確認のうえ、発送日をお知らせいたします)\n・全額のご返金\nどちらをご希望か、このメッセージへのご返信でお知らせください。",
        "Which would you prefer?\n- We send the same item again (we will check our stock and tell you the date).\n- We refund you in full.\nJust reply with your choice.",
    ),
);
const REFUND_AGREED: Part = Part::always(
    "agree-to-refund",
    text(
        "あいにく在庫がなく、同じ商品をあらためてお送りすることができません。\nつきましては、全額のご返金とさせていただきたく存じます。差し支えなければ、その旨をご返信ください。確認しだい手続きいたします。",
        "Unfortunately the item is out of stock, so we cannot send another one.\nMay we refund you in full instead? Just reply to say yes and we will arrange it.",
    ),
);
const FAULT_DEFECTIVE: Part = Part::given(
    "apology",
    &[Fact::Reason.is(r::DEFECTIVE)],
    text(
        "お届けした商品に不具合があったとのこと、誠に申し訳ございません。",
        "Hello,\n\nWe are sorry that the item you received is faulty.",
    ),
);
const FAULT_DESCRIBED: Part = Part::given(
    "apology",
    &[Fact::Reason.is(r::NOT_AS_DESCRIBED)],
    text(
        "お届けした商品が商品ページの説明と異なるとのこと、誠に申し訳ございません。",
        "Hello,\n\nWe are sorry that the item you received is not as described.",
    ),
);
const FAULT_WRONG: Part = Part::given(
    "apology",
    &[Fact::Reason.is(r::WRONG_ITEM)],
    text(
        "ご注文と異なる商品が届いたとのこと、誠に申し訳ございません。",
        "Hello,\n\nWe are sorry that you received the wrong item.",
    ),
);
const FAULT_MISSING: Part = Part::given(
    "apology",
    &[Fact::Reason.is(r::MISSING_PART)],
    text(
        "お届けした商品に不足があったとのこと、誠に申し訳ございません。",
        "Hello,\n\nWe are sorry that something was missing from your order.",
    ),
);
const FAULT_RETURN: Part = Part::always(
    "return-path",
    text(
        "ご返送が必要な場合は、「アカウントサービス」>「注文履歴」の返品手続きで承ります。返送料は当店が負担いたします。",
        "If the item has to come back, the return runs through Your Account > Your Orders. We pay the return postage.",
    ),
);
const BUTTON_NOTE: Part = Part::given(
    "notice-stands",
    &[WITHDRAWAL_COUNTRY, Fact::Channel.is(c::MESSAGE)],
    text(
        "次のお手続きは、ご注文を速やかに取り消すためにお願いするものです。お手続きがまだでも、お申し出はいただいたものとして扱います。",
        "The step below only helps us cancel the order quickly. Your notice stands either way.",
    ),
);
const LATE_APOLOGY: Part = Part::always(
    "apology",
    text(
        "商品のお届けが遅れており、誠に申し訳ございません。",
        "Hello,\n\nWe are sorry that your order is taking so long to reach you.",
    ),
);
const SELLER_CANCELS: Part = Part::always(
    "seller-cancels",
    text(
        "当店の都合により、これよりキャンセルの手続きをいたします。お客様にお手続きいただくことはございません。手続きが済みましたら、Amazon からお知らせが届きます。",
        "We will now cancel the order for reasons of our own. There is nothing you need to do; Amazon will confirm it to you.",
    ),
);
const LET_DOWN: Part = Part::always(
    "apology",
    text(
        "楽しみにお待ちいただいていたところ、ご期待に沿えず、心よりお詫び申し上げます。",
        "Please accept our apologies for letting you down.",
    ),
);
const ACCEPTED: Part = Part::always(
    "accepted",
    text(
        "キャンセルのお申し出を承りました。これより手続きをいたします。手続きが済みましたら、Amazon からお知らせが届きます。",
        "We will cancel this order as you asked. Amazon will confirm it to you when it is done.",
    ),
);
const LATER_DELIVERIES: Part = Part::given(
    "subscription-page",
    &[Fact::Subscription.yes()],
    text(
        "次回以降の定期おトク便は、「アカウントサービス」>「定期おトク便」から、いつでも無料で停止・変更していただけます。",
        "You can stop or change later deliveries at any time, free of charge, in Your Account > Subscribe & Save.",
    ),
);
const WARRANTY: Part = Part::given(
    "warranty",
    &[Fact::Reason.is(r::DEFECTIVE)],
    text(
        "メーカー保証の対象となる場合は、メーカーの窓口へご相談いただけます。",
        "If a manufacturer's warranty applies, the manufacturer can help you.",
    ),
);
const NEW_REQUEST_NEEDED: Part = Part::given(
    "new-request-needed",
    &[Fact::Channel.is(c::RETURN_REQUEST)],
    text(
        "終了した返品リクエストは再開することができません。再度のご相談の際は、あらためて返品をお申し込みください。",
        "A closed request cannot be reopened; should anything change, please file a new one.",
    ),
);
const RIGHTS_STAY: Part = Part::given(
    "rights-stay",
    &[WITHDRAWAL_COUNTRY],
    text(
        "法令に基づくお客様の権利を制限するものではございません。",
        "Your statutory rights are not affected.",
    ),
);

const SUBSCRIPTION: &[Part] = &[
    GREETING,
    Part::always(
        "subscription-page",
        text(
            "定期おトク便は、お客様ご自身で、いつでも無料で停止・変更していただけます。当店では操作できないため、お手数ですが「アカウントサービス」>「定期おトク便」からお手続きください。",
            "You can stop or change your Subscribe & Save deliveries yourself, at any time and free of charge. We cannot do it for you; please go to Your Account > Subscribe & Save.",
        ),
    ),
    Part::always(
        "subscription-options",
        text(
            "次の中からお選びいただけます。\n・停止(解約)する\n・1回分をスキップする\n・お届けの間隔を長くする\n・数量を減らす",
            "There you can\n- stop the subscription,\n- skip a delivery,\n- choose a longer interval, or\n- reduce the quantity.",
        ),
    ),
    Part::always(
        "this-delivery",
        text(
            "すでに準備に入っているお届け分は停止できませんが、到着後に「注文履歴」から返品をお申し込みいただけます。",
            "A delivery that is already being prepared can no longer be stopped, but you can return it through Your Orders after it arrives.",
        ),
    ),
    CLOSING,
];
const AMAZON_CUSTOMER_SERVICE: &[Part] = &[
    GREETING,
    Part::given(
        "amazon-handles",
        &[Fact::Fulfilment.is(l::MARKETPLACE)],
        text(
            "このご注文は Amazon が発送し、キャンセル・返品・返金の受付も Amazon が行っております。",
            "This order is shipped by Amazon, and Amazon handles its cancellations, returns and refunds.",
        ),
    ),
    Part::given(
        "amazon-handles",
        &[Fact::Fulfilment.is(l::SELLER_PRIME)],
        text(
            "このご注文のキャンセル・返品・返金は、Amazon カスタマーサービスが承っております。",
            "Cancellations, returns and refunds for this order are handled by Amazon customer service.",
        ),
    ),
    Part::given(
        "amazon-contact",
        &[Fact::Parcel.is(p::COMING_BACK | p::BACK)],
        text(
            "返品の状況とご返金は「アカウントサービス」>「注文履歴」でご確認いただけるほか、Amazon カスタマーサービスにお問い合わせいただけます。",
            "You can follow the return and the refund in Your Account > Your Orders or ask Amazon customer service.",
        ),
    ),
    Part::given(
        "amazon-contact",
        &[Fact::Parcel.is_not(p::COMING_BACK | p::BACK)],
        text(
            "当店ではお手続きができないため、お手数ですが「アカウントサービス」>「注文履歴」からお申し込みいただくか、Amazon カスタマーサービスへお問い合わせください。",
            "As we cannot do this for you, please use Your Account > Your Orders or contact Amazon customer service.",
        ),
    ),
    Part::given(
        "subscription-page",
        &[Fact::Subscription.yes()],
        text(
            "定期おトク便の停止・変更は、「アカウントサービス」>「定期おトク便」から、いつでも無料でお手続きいただけます。",
            "You can stop or change the subscription at any time, free of charge, in Your Account > Subscribe & Save.",
        ),
    ),
    CLOSING,
];
const THROUGH_ORDERS: &[Part] = &[
    GREETING,
    Part::always(
        "cancellation-closed",
        text(
            "商品はすでに発送しているため、キャンセルではなく返品としてご案内いたします。",
            "The order has already left us, so this is a return rather than a cancellation.",
        ),
    ),
    WITHDRAWAL_NOTED,
    RETURN_PATH,
    POSTAGE_OURS,
    POSTAGE_POLICY,
    POSTAGE_US_FREE,
    POSTAGE_US,
    REFUND_FOLLOWS,
    CLOSING,
];
const DELIVERED_BY_RECORD: &[Part] = &[
    Part::always(
        "apology",
        text(
            "商品がお手元に見当たらないとのこと、ご心配をおかけしております。",
            "Hello,\n\nWe are sorry to hear that you cannot find your parcel.",
        ),
    ),
    Part::always(
        "delivery-proof",
        text(
            "運送会社の記録では、[{delivered}に|]配達が完了しております。",
            "According to the carrier it was delivered[ on {delivered}|].",
        ),
    ),
    Part::always(
        "where-to-look",
        text(
            "恐れ入りますが、宅配ボックスや玄関まわり、ご家族や管理人の方のお受け取りがないか、ご確認いただけますでしょうか。",
            "Could you please check around the entrance and the parcel box, and ask your household or anyone next door?",
        ),
    ),
    Part::always(
        "carrier-search",
        text(
            "それでも見つからない場合は、このメッセージにご返信ください。運送会社に調査を依頼いたします。",
            "If it does not turn up, please reply and we will ask the carrier to investigate.",
        ),
    ),
    AMAZON_STAYS_OPEN,
    CLOSING,
];
const NOT_RECEIVED_CHOICE: &[Part] = &[NOT_ARRIVED, ASK_CARRIER, RESEND_OR_REFUND, CLOSING];
const NOT_RECEIVED_REFUND: &[Part] = &[NOT_ARRIVED, ASK_CARRIER, REFUND_AGREED, CLOSING];
const NOT_RECEIVED_OPEN: &[Part] = &[NOT_ARRIVED, ASK_CARRIER, RESEND_IF_STOCK, CLOSING];
const WITH_DEDUCTION: &[Part] = &[
    GREETING,
    Part::always(
        "ground",
        text(
            "誠に恐れ入りますが、ご返金額から一部を差し引かせていただく予定です。",
            "We are sorry, but we intend to deduct a part of the price from your refund.",
        ),
    ),
    BEFORE_REFUND,
    AMAZON_STAYS_OPEN,
    CLOSING,
];
const NOT_BACK_YET: &[Part] = &[
    GREETING,
    Part::always(
        "not-back-yet",
        text(
            "返品は承っておりますが、商品はまだ当店に届いておりません。",
            "Your return has been accepted, but the item has not reached us yet.",
        ),
    ),
    Part::always(
        "return-by",
        text(
            "これからご返送いただく場合は、お早めにお送りください。返送先は「アカウントサービス」>「注文履歴」でご確認いただけます。",
            "If you have yet to send it, please do so soon. You will find the return details in Your Account > Your Orders.",
        ),
    ),
    Part::always(
        "proof-of-posting",
        text(
            "すでにお送りいただいている場合は、追跡番号をお知らせいただけますと幸いです。",
            "If it is already on its way, please let us have the tracking number.",
        ),
    ),
    Part::always(
        "refund-on-return",
        text(
            "商品の到着またはご返送の記録を確認しましたら、返金の手続きをいたします。",
            "We will make the refund once the item, or the record that you sent it, has reached us.",
        ),
    ),
    CLOSING,
];
const RETURN_RECEIVED: &[Part] = &[
    GREETING,
    Part::always(
        "return-received",
        text(
            "ご返送の商品を[{returned}に|]受け取りました。お手数をおかけいたしました。",
            "Your return reached us[ on {returned}|]. Thank you for sending it back.",
        ),
    ),
    Part::always(
        "refund",
        text(
            "これより返金の手続きをいたします。[返金額は{refund}です。|]お手元に届く時期は、お支払い方法によって異なります。",
            "We are now arranging your refund[ of {refund}|]. When it reaches you depends on how you paid.",
        ),
    ),
    CLOSING,
];
const FAULT_REFUND: &[Part] = &[
    FAULT_DEFECTIVE,
    FAULT_DESCRIBED,
    FAULT_WRONG,
    FAULT_MISSING,
    Part::always(
        "refund-offered",
        text(
            "恐れ入りますが、代わりの品をご用意することができないため、全額のご返金で対応させていただきたく存じます。",
            "As we have no replacement to send you, we would like to refund you in full.",
        ),
    ),
    Part::always(
        "return-path",
        text(
            "お手数ですが、「アカウントサービス」>「注文履歴」の返品手続きでご返送ください。返送料は当店が負担し、ご返送を確認しましたら返金いたします。",
            "Please send the item back through Your Account > Your Orders. We pay the return postage and refund you once the item has been sent back.",
        ),
    ),
    CLOSING,
];
const WINDOW_OVER: &[Part] = &[
    GREETING,
    Part::always(
        "window-over",
        text(
            "誠に恐れ入りますが、この商品の返品期間は終了しておりますので、今回の返品は承りかねます。",
            "We are sorry, but the return window for this item has ended, so we cannot accept the return.",
        ),
    ),
    WARRANTY,
    DEFECTS_APART,
    NEW_REQUEST_NEEDED,
    RIGHTS_STAY,
    AMAZON_STAYS_OPEN,
    CLOSING,
];
const OUT_OF_POLICY: &[Part] = &[
    GREETING,
    Part::always(
        "ground",
        text(
            "誠に恐れ入りますが、今回の返品は承りかねます。ご希望に沿えず、申し訳ございません。",
            "We are sorry, but we cannot accept this return.",
        ),
    ),
    WARRANTY,
    DEFECTS_APART,
    NEW_REQUEST_NEEDED,
    RIGHTS_STAY,
    AMAZON_STAYS_OPEN,
    CLOSING,
];

/// Every letter, the most specific first.
pub(super) const LETTERS: &[Letter] = &[
    Letter {
        id: "claim",
        when: &[
            Fact::Channel.is(c::CLAIM),
            Fact::Answer
                .is(a::CONTEST | a::MARKETPLACE_DECIDES | a::DO_NOT_REFUND_YOURSELF | a::UNSETTLED),
        ],
        subject: text("ご注文の件について", "About your order"),
        parts: &[
            Part::always(
                "claim-seen",
                text(
                    "このたびはご心配をおかけし、申し訳ございません。\nAmazon マーケットプレイス保証へのお申し出を確認いたしました。",
                    "Hello,\n\nWe have seen your A-to-z Guarantee claim and are sorry that something went wrong with your order.",
                ),
            ),
            Part::always(
                "records",
                text(
                    "ご注文と配送の記録は、当店から Amazon に提出いたします。",
                    "We are giving Amazon the order and delivery records.",
                ),
            ),
            AMAZON_WILL_DECIDE,
            Part::always(
                "offer-help",
                text(
                    "商品やお届けのことで当店にできることがございましたら、お知らせください。",
                    "If there is anything we can do for you in the meantime, please tell us.",
                ),
            ),
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
        subject: text("ご注文の件について", "About your order"),
        parts: &[
            Part::always(
                "claim-seen",
                text(
                    "このたびはご心配をおかけし、申し訳ございません。\nカード会社を通じたお申し出について、Amazon から連絡を受けました。",
                    "Hello,\n\nAmazon has told us that you raised this order with your card issuer. We are sorry that something went wrong.",
                ),
            ),
            Part::always(
                "records",
                text(
                    "ご注文と配送の記録は、当店から Amazon に提出いたします。",
                    "We are giving Amazon the order and delivery records.",
                ),
            ),
            Part::always(
                "offer-help",
                text(
                    "商品やお届けのことで当店にできることがございましたら、お知らせください。",
                    "If there is anything we can do for you in the meantime, please tell us.",
                ),
            ),
            CLOSING,
        ],
    },
    Letter {
        id: "return-refunded-by-amazon",
        when: &[
            Fact::Answer.is(a::CONTEST),
            Fact::Parcel.is(p::BACK),
            Fact::ReturnedCondition.is_not(k::NOT_SENT_BACK),
        ],
        subject: text("返品の商品を受け取りました", "Your return has reached us"),
        parts: &[
            GREETING,
            Part::always(
                "return-received",
                text(
                    "ご返送の商品を[{returned}に|]受け取りました。ご返金は Amazon が取り扱っており、お客様にお手続きいただくことはございません。",
                    "Your return reached us[ on {returned}|]. The refund is in Amazon's hands and there is nothing you need to do.",
                ),
            ),
            Part::given(
                "condition",
                &[Fact::ReturnedCondition
                    .is(k::USED_OR_DAMAGED | k::INCOMPLETE | k::DIFFERENT_ITEM)],
                text(
                    "お戻しいただいた商品の状態につきましては、当店から Amazon に報告いたします。",
                    "We are reporting to Amazon what came back.",
                ),
            ),
            CLOSING,
        ],
    },
    Letter {
        id: "contest",
        when: &[Fact::Answer.is(a::CONTEST)],
        subject: text("ご注文の件について", "About your order"),
        parts: &[
            GREETING,
            Part::always(
                "records",
                text(
                    "ご注文の件は、当店から Amazon に記録を提出して確認を依頼いたします。お客様にお手続きいただくことはございません。",
                    "We are giving Amazon our records of this order and asking for a review. There is nothing you need to do.",
                ),
            ),
            Part::always(
                "offer-help",
                text(
                    "商品やお届けのことで当店にできることがございましたら、お知らせください。",
                    "If there is anything we can do for you in the meantime, please tell us.",
                ),
            ),
            CLOSING,
        ],
    },
    Letter {
        id: "refund-made",
        when: &[
            Fact::RefundAlreadyMade.yes(),
            Fact::Answer.is_not(a::REFUND_WITH_DEDUCTION | a::SELLER_CANCELS | a::NEED_FACTS),
        ],
        subject: text("ご返金について", "Your refund"),
        parts: &[
            GREETING,
            Part::given(
                "refund-made",
                &[Fact::RefundedBy.is(f::SELLER)],
                text(
                    "ご返金は、当店にて[{refunded}に|]手続きいたしました。",
                    "We made your refund[ on {refunded}|].",
                ),
            ),
            Part::given(
                "refund-made",
                &[Fact::RefundedBy.is(f::MARKETPLACE)],
                text(
                    "ご返金は、Amazon が[{refunded}に|]手続きしております。",
                    "Amazon made your refund[ on {refunded}|].",
                ),
            ),
            Part::always(
                "refund-shown",
                text(
                    "ご返金の状況は、「アカウントサービス」>「注文履歴」でご確認いただけます。お手元に届く時期は、お支払い方法によって異なります。",
                    "You can see the refund in Your Account > Your Orders. When it reaches you depends on how you paid.",
                ),
            ),
            Part::given(
                "feedback",
                &[Fact::Reason.is(SHOPS), Fact::RefundedBy.is(f::SELLER)],
                text(
                    "なお、すでに評価をお寄せいただいていて、今回の対応にご満足いただけた場合は、評価の内容を更新していただくこともできます。",
                    "If you have already left feedback and are satisfied with how this was settled, you can update it.",
                ),
            ),
            CLOSING,
        ],
    },
    Letter {
        id: "subscription",
        when: &[
            Fact::Channel.is(c::SUBSCRIPTION_PAGE),
            Fact::Answer.is(a::REDIRECT | a::MARKETPLACE_DECIDES | a::AUTOMATIC | a::UNSETTLED),
        ],
        subject: text("定期おトク便について", "Your Subscribe & Save delivery"),
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
        subject: text("定期おトク便について", "Your Subscribe & Save delivery"),
        parts: SUBSCRIPTION,
    },
    Letter {
        id: "amazon-ships",
        when: &[
            Fact::Fulfilment.is(l::MARKETPLACE),
            Fact::Answer.is_not(a::SELLER_CANCELS | a::NEED_FACTS),
        ],
        subject: text("ご注文の件について", "About your order"),
        parts: AMAZON_CUSTOMER_SERVICE,
    },
    Letter {
        id: "amazon-serves",
        when: &[
            Fact::Fulfilment.is(l::SELLER_PRIME),
            Fact::Answer.is(a::MARKETPLACE_DECIDES | a::REDIRECT | a::UNSETTLED),
        ],
        subject: text("ご注文の件について", "About your order"),
        parts: AMAZON_CUSTOMER_SERVICE,
    },
    Letter {
        id: "amazon-serves-return",
        when: &[
            AMAZON_SERVES,
            Fact::AnswerThen.is(a::MARKETPLACE_DECIDES | a::REDIRECT),
        ],
        subject: text("ご注文の件について", "About your order"),
        parts: AMAZON_CUSTOMER_SERVICE,
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
        id: "catalogue-error",
        when: &[
            Fact::ListingErrorBy.is(e::MARKETPLACE),
            Fact::Answer.is(a::REDIRECT | a::MARKETPLACE_DECIDES),
        ],
        subject: text("商品ページの記載について", "About the product page"),
        parts: &[
            SORRY,
            Part::always(
                "amazons-error",
                text(
                    "ご指摘の商品ページの記載は、Amazon が登録した情報に誤りがあったものです。この件の返品・返金は、Amazon カスタマーサービスが承ります。お手数ですが、そちらへお問い合わせください。",
                    "The details you relied on come from product information that Amazon entered incorrectly. Amazon customer service handles the return and refund in this case; please contact them.",
                ),
            ),
            Part::given(
                "request-closed",
                &[Fact::Channel.is(c::RETURN_REQUEST)],
                text(
                    "当店でお受けした返品リクエストは、解決済みとして終了いたします。",
                    "We will close the return request that came to us as solved.",
                ),
            ),
            CLOSING,
        ],
    },
    Letter {
        id: "new-return-request",
        when: &[
            Fact::ReturnRequestState.is(q::CLOSED),
            Fact::Answer.is(a::REDIRECT),
        ],
        subject: text("返品のお申し込みについて", "Your return request"),
        parts: &[
            GREETING,
            Part::always(
                "new-request",
                text(
                    "前回の返品リクエストは終了しており、再開することができません。お手数ですが、「アカウントサービス」>「注文履歴」の該当のご注文から、あらためて返品をお申し込みください。",
                    "Your earlier return request is closed and cannot be reopened. Please start a new return in Your Account > Your Orders.",
                ),
            ),
            Part::always(
                "will-check",
                text(
                    "お申し込みを確認しましたら、内容を拝見してご案内いたします。",
                    "We will look at it and write to you once we have it.",
                ),
            ),
            CLOSING,
        ],
    },
    Letter {
        id: "return-through-orders",
        when: &[Fact::Answer.is(a::REDIRECT), Fact::Parcel.is(SENT)],
        subject: text("返品のお申し込みについて", "Returning your order"),
        parts: THROUGH_ORDERS,
    },
    Letter {
        id: "pending",
        when: &[
            Fact::Answer.is(a::REDIRECT),
            Fact::OrderStatus.is(s::PENDING),
        ],
        subject: text("ご注文の状況について", "The status of your order"),
        parts: &[
            GREETING,
            WITHDRAWAL_NOTED,
            Part::always(
                "order-pending",
                text(
                    "このご注文は、Amazon でお支払いを確認中(保留中)のため、当店ではまだキャンセルの操作ができません。",
                    "Amazon is still checking the payment for this order (it is \"pending\"), so we cannot cancel it ourselves yet.",
                ),
            ),
            Part::always(
                "amazon-contact",
                text(
                    "キャンセルにつきましては、お手数ですが、Amazon カスタマーサービスへお問い合わせください。",
                    "To cancel it, please contact Amazon customer service.",
                ),
            ),
            Part::always(
                "not-shipped",
                text(
                    "お支払いの確認が終わるまで、商品を発送することはございません。",
                    "Nothing will be sent while the payment is being checked.",
                ),
            ),
            CLOSING,
        ],
    },
    Letter {
        id: "cancel-and-reorder",
        when: &[
            Fact::Answer.is(a::REDIRECT),
            Fact::Reason.is(r::WRONG_ADDRESS),
        ],
        subject: text("お届け先の変更について", "Changing the delivery address"),
        parts: &[
            GREETING,
            Part::always(
                "address-of-the-order",
                text(
                    "恐れ入りますが、当店ではご注文後にお届け先を変更することができません。お送りできるのは、ご注文時に指定されたお届け先のみです。",
                    "We are sorry, but we cannot change the delivery address after an order is placed; we may only send to the address in the order.",
                ),
            ),
            Part::always(
                "cancel-and-reorder",
                text(
                    "お手数ですが、「アカウントサービス」>「注文履歴」の「商品をキャンセル」または「キャンセルをリクエスト」からこのご注文のキャンセルをお申し込みのうえ、正しいお届け先であらためてご注文ください。\nお申し込みを確認しましたら、発送前であれば速やかにキャンセルの手続きをいたします。",
                    "Please go to Your Account > Your Orders, choose \"Request cancellation\" for this order, and order again with the right address.\nAs soon as we see your request there we will cancel the order, provided it has not left us yet.",
                ),
            ),
            Part::given(
                "ship-date",
                &[NOT_OVERDUE],
                text(
                    "[発送予定日は{ship-date}です。|]",
                    "[We plan to send it on {ship-date}.|]",
                ),
            ),
            CLOSING,
        ],
    },
    Letter {
        id: "redirect-late",
        when: &[
            Fact::Answer.is(a::REDIRECT),
            Fact::OrderStatus.is(s::SHIP_DATE_PASSED),
        ],
        subject: text("発送の遅れについてのお詫び", "Your delayed order"),
        parts: &[
            Part::always(
                "apology",
                text(
                    "ご注文の商品の発送が遅れており、誠に申し訳ございません。",
                    "Hello,\n\nWe are sorry that your order is late in leaving us.",
                ),
            ),
            WITHDRAWAL_NOTED,
            BUTTON_NOTE,
            BUTTON,
            CLOSING,
        ],
    },
    Letter {
        id: "redirect-to-button",
        when: &[Fact::Answer.is(a::REDIRECT)],
        subject: text("キャンセルのお手続きについて", "How to cancel your order"),
        parts: &[
            GREETING,
            WITHDRAWAL_NOTED,
            BUTTON_NOTE,
            BUTTON,
            Part::given(
                "parcel-held",
                &[WITHDRAWAL_COUNTRY, NOT_SENT],
                text(
                    "お手続きを確認できるまで、商品の発送は見合わせます。",
                    "Until then we hold the parcel, so there is nothing for you to send back.",
                ),
            ),
            Part::given(
                "ship-date",
                &[Fact::Regime.is_not(regime::EU | regime::UK), NOT_OVERDUE],
                text(
                    "[発送予定日は{ship-date}です。恐れ入りますが、それまでにお手続きをお願いいたします。|]",
                    "[We plan to send it on {ship-date}, so please do this before then.|]",
                ),
            ),
            Part::given(
                "subscription-page",
                &[Fact::Subscription.yes()],
                text(
                    "次回以降の定期おトク便は、「アカウントサービス」>「定期おトク便」から、いつでも無料で停止・変更していただけます。",
                    "You can stop or change later deliveries at any time, free of charge, in Your Account > Subscribe & Save.",
                ),
            ),
            CLOSING,
        ],
    },
    Letter {
        id: "returnless",
        when: &[
            Fact::ReturnlessRule.yes(),
            Fact::Channel.is(c::RETURN_REQUEST),
            Fact::Answer.is(a::AUTOMATIC | a::MUST_ACCEPT | a::ACCEPT_ADVISED),
        ],
        subject: text("返品とご返金について", "Your return and refund"),
        parts: &[
            GREETING,
            Part::always(
                "keep-the-item",
                text(
                    "返品のリクエストを承りました。商品をご返送いただく必要はございません。お手元の商品は、そのままお持ちください。",
                    "Your return request has been accepted. You do not need to send the item back; please keep it.",
                ),
            ),
            Part::always(
                "refund",
                text(
                    "ご返金は Amazon を通じて行われます。お手元に届く時期は、お支払い方法によって異なります。",
                    "Your refund is made through Amazon. When it reaches you depends on how you paid.",
                ),
            ),
            CLOSING,
        ],
    },
    Letter {
        id: "return-decided-by-amazon",
        when: &[
            Fact::Channel.is(c::RETURN_REQUEST),
            Fact::Answer.is(a::AUTOMATIC | a::MARKETPLACE_DECIDES),
        ],
        subject: text("返品について", "Your return"),
        parts: &[
            GREETING,
            Part::always(
                "amazon-decides",
                text(
                    "この返品は Amazon が取り扱い、ご返金も Amazon から行われます。",
                    "Amazon handles this return and makes the refund itself.",
                ),
            ),
            Part::given(
                "keep-the-item",
                &[Fact::Parcel.is(p::DELIVERED)],
                text(
                    "恐れ入りますが、Amazon からのご案内があるまで、商品は返送せずにお待ちください。",
                    "Please keep the item until you hear from Amazon.",
                ),
            ),
            CLOSING,
        ],
    },
    Letter {
        id: "automatic-lapsed",
        when: &[
            Fact::Answer.is(a::AUTOMATIC),
            Fact::OrderStatus.is(s::SHIP_DATE_PASSED),
        ],
        subject: text("ご注文についてのお詫び", "Apology about your order"),
        parts: &[
            Part::always(
                "apology",
                text(
                    "発送予定日を過ぎても商品を発送することができず、誠に申し訳ございません。",
                    "Hello,\n\nWe are sorry that we did not send your order on time.",
                ),
            ),
            Part::always(
                "automatic",
                text(
                    "このご注文は、Amazon により自動的にキャンセルとなります。お客様にお手続きいただくことはございません。",
                    "Amazon cancels this order automatically. There is nothing you need to do.",
                ),
            ),
            NOT_CHARGED,
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
                "automatic",
                text(
                    "このご注文のキャンセルは Amazon で自動的に処理されるため、当店での手続きは必要ございません。結果は「アカウントサービス」>「注文履歴」でご確認いただけます。",
                    "Amazon handles the cancellation of this order automatically; nothing is needed from us. You can see the result in Your Account > Your Orders.",
                ),
            ),
            NOT_CHARGED,
            CLOSING,
        ],
    },
    Letter {
        id: "seller-cancels-stock",
        when: &[
            Fact::Answer.is(a::SELLER_CANCELS),
            Fact::Reason.is(r::OUT_OF_STOCK),
        ],
        subject: text(
            "ご注文のキャンセルについてのお詫び",
            "We have to cancel your order",
        ),
        parts: &[
            Part::always(
                "out-of-stock",
                text(
                    "ご注文いただきました商品の在庫を確保することができず、お届けできなくなりました。誠に申し訳ございません。",
                    "Hello,\n\nWe are very sorry: the item you ordered is out of stock and we cannot supply it.",
                ),
            ),
            SELLER_CANCELS,
            NOT_CHARGED,
            LET_DOWN,
            CLOSING,
        ],
    },
    Letter {
        id: "seller-cancels-price",
        when: &[
            Fact::Answer.is(a::SELLER_CANCELS),
            Fact::Reason.is(r::PRICE_ERROR),
        ],
        subject: text(
            "ご注文のキャンセルについてのお詫び",
            "We have to cancel your order",
        ),
        parts: &[
            Part::always(
                "price-error",
                text(
                    "ご注文いただきました商品は、登録しておりました価格に誤りがあり、この価格ではお届けすることができません。誠に申し訳ございません。",
                    "Hello,\n\nWe are very sorry: the item you ordered was listed at the wrong price and we cannot supply it at that price.",
                ),
            ),
            SELLER_CANCELS,
            NOT_CHARGED,
            LET_DOWN,
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
            Part::always(
                "true-cause",
                text(
                    "ご注文いただきました商品をお届けすることができなくなりました。誠に申し訳ございません。",
                    "Hello,\n\nWe are very sorry: we cannot supply the item you ordered.",
                ),
            ),
            SELLER_CANCELS,
            NOT_CHARGED,
            LET_DOWN,
            CLOSING,
        ],
    },
    Letter {
        id: "refused-damaged",
        when: &[
            Fact::Channel.is(c::DELIVERY_REFUSED),
            Fact::Reason.is(GOODS_FAULT),
            Fact::Answer
                .is(a::MUST_ACCEPT | a::ACCEPT_ADVISED | a::MUST_REMEDY | a::NOT_A_CANCELLATION),
        ],
        subject: text("お荷物の破損についてのお詫び", "Your damaged parcel"),
        parts: &[
            Part::always(
                "apology",
                text(
                    "お荷物が傷んだ状態でお届けとなり、誠に申し訳ございません。",
                    "Hello,\n\nWe are sorry that your parcel arrived damaged.",
                ),
            ),
            Part::always(
                "full-refund",
                text(
                    "受け取りをお断りいただいたお荷物につきましては、送料を含めた全額を返金いたします。お客様にご返送いただく必要はございません。",
                    "As you did not accept it, we will refund you in full, including delivery. You do not need to send anything back.",
                ),
            ),
            Part::given(
                "or-resend",
                &[Fact::StockAvailable.yes()],
                text(
                    "同じ商品の再送をご希望の場合は、返金の前に手配いたしますので、このメッセージにご返信ください。",
                    "If you would rather have the item sent again instead, please reply and we will do that instead of the refund.",
                ),
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
        subject: text("お荷物の返送について", "Your returning parcel"),
        parts: &[
            GREETING,
            PARCEL_RETURNING,
            Part::always(
                "ask-amazon",
                text(
                    "ご返金は Amazon が取り扱います。「アカウントサービス」>「注文履歴」の「注文に関する問題」から、ご申請いただけます。",
                    "Amazon handles the refund: you can ask for it in Your Account > Your Orders > \"Problem with order\".",
                ),
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
        subject: text("お荷物が当店に戻りました", "Your parcel is back with us"),
        parts: &[
            GREETING,
            Part::always(
                "parcel-back",
                text(
                    "お届けできなかったお荷物が、当店に戻ってまいりました。",
                    "Your parcel could not be handed over and has come back to us.",
                ),
            ),
            Part::always(
                "resend-or-refund",
                text(
                    "商品の再送とご返金のどちらをご希望か、このメッセージへのご返信でお知らせください。再送の場合は、ご注文時のお届け先にお送りいたします。",
                    "Would you like us to send it again to the address in the order, or to refund you? Just reply with your choice.",
                ),
            ),
            Part::always(
                "deduction-first",
                text(
                    "再送やご返金にあたって送料などをご負担いただく場合は、事前に金額と理由をお知らせいたします。",
                    "If there is any cost to you either way, we will tell you the amount and the reason first.",
                ),
            ),
            CLOSING,
        ],
    },
    Letter {
        id: "refused-returning",
        when: &[
            Fact::Channel.is(c::DELIVERY_REFUSED),
            Fact::Answer.is_not(a::UNSETTLED | a::NEED_FACTS),
        ],
        subject: text("お荷物の返送について", "Your returning parcel"),
        parts: &[
            GREETING,
            PARCEL_RETURNING,
            Part::always(
                "choice-on-return",
                text(
                    "お荷物が当店に戻りしだい、再送またはご返金の手続きをいたします。ご希望を、このメッセージへのご返信でお知らせください。",
                    "Once it is back, we will send it again or refund you. Please reply to tell us which you would like.",
                ),
            ),
            Part::always(
                "deduction-first",
                text(
                    "再送やご返金にあたって送料などをご負担いただく場合は、事前に金額と理由をお知らせいたします。",
                    "If there is any cost to you either way, we will tell you the amount and the reason first.",
                ),
            ),
            CLOSING,
        ],
    },
    Letter {
        id: "confirmed-by-mistake",
        when: &[
            NOT_SENT,
            Fact::OrderStatus.is(s::SHIP_CONFIRMED),
            Fact::Answer.is(a::NOT_A_CANCELLATION | a::MUST_ACCEPT | a::ACCEPT_ADVISED),
        ],
        subject: text("ご返金について", "Your refund"),
        parts: &[
            Part::always(
                "true-state",
                text(
                    "発送のお知らせが先に届いておりますが、商品は実際にはまだ当店にございます。紛らわしいお知らせとなり、誠に申し訳ございません。",
                    "Hello,\n\nYou were told that your order was on its way. It is in fact still with us, and we are sorry for the confusion.",
                ),
            ),
            Part::always(
                "refund-in-full",
                text(
                    "商品は発送せず、全額を返金いたします。お客様にお手続きいただくことはございません。",
                    "We will not send it and will refund you in full. There is nothing you need to do.",
                ),
            ),
            Part::always(
                "refund-shown",
                text(
                    "ご返金は Amazon を通じて行われ、状況は「アカウントサービス」>「注文履歴」でご確認いただけます。",
                    "The refund is made through Amazon and you can see it in Your Account > Your Orders.",
                ),
            ),
            CLOSING,
        ],
    },
    Letter {
        id: "refuse-label",
        when: &[Fact::Answer.is(a::MAY_REFUSE), Fact::Parcel.is(p::LABELLED)],
        subject: text("キャンセルのお申し出について", "Your cancellation request"),
        parts: &[
            GREETING,
            Part::always(
                "label-created",
                text(
                    "誠に恐れ入りますが、このご注文は、すでに配送ラベルを発行して発送の準備を進めているため、キャンセルを承りかねます。",
                    "We are sorry, but a shipping label has already been created for this order and it is being prepared for dispatch, so we can no longer cancel it.",
                ),
            ),
            Part::always(
                "return-path",
                text(
                    "商品の到着後に、「アカウントサービス」>「注文履歴」の該当のご注文から返品をお申し込みいただけます。",
                    "Once it arrives, you can return it: go to Your Account > Your Orders, find this order and start a return there.",
                ),
            ),
            POSTAGE_OURS,
            POSTAGE_POLICY,
            POSTAGE_US_FREE,
            POSTAGE_US,
            REFUND_FOLLOWS,
            CLOSING,
        ],
    },
    Letter {
        id: "refuse-before-dispatch",
        when: &[Fact::Answer.is(a::MAY_REFUSE), NOT_SENT],
        subject: text("キャンセルのお申し出について", "Your cancellation request"),
        parts: &[
            GREETING,
            Part::always(
                "true-cause",
                text(
                    "誠に恐れ入りますが、ご注文のキャンセルは承りかねます。ご希望に沿えず、申し訳ございません。",
                    "We are sorry, but we cannot cancel this order.",
                ),
            ),
            Part::always(
                "return-path",
                text(
                    "商品の到着後に、「アカウントサービス」>「注文履歴」の該当のご注文から返品をお申し込みいただけます。",
                    "Once it arrives, you can return it: go to Your Account > Your Orders, find this order and start a return there.",
                ),
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
        subject: text("一部キャンセルを承りました", "Your partial cancellation"),
        parts: &[
            GREETING,
            Part::always(
                "accepted-part",
                text(
                    "ご注文のうち、お申し出の商品のキャンセルを承りました。残りの商品は、予定どおりお送りいたします。",
                    "We will take the item you named out of your order and send you the rest as planned.",
                ),
            ),
            Part::always(
                "refund-part",
                text(
                    "キャンセル分の代金がすでに請求されている場合は、Amazon を通じて返金されます。",
                    "If you have been charged for it, the amount is refunded through Amazon.",
                ),
            ),
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
        subject: text("キャンセルを承りました", "Your cancellation"),
        parts: &[SORRY, ACCEPTED, NOT_CHARGED, LATER_DELIVERIES, CLOSING],
    },
    Letter {
        id: "accept",
        when: &[
            Fact::Answer.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED),
            NOT_SENT,
        ],
        subject: text("キャンセルを承りました", "Your cancellation"),
        parts: &[
            GREETING,
            ACCEPTED,
            NOT_CHARGED,
            Part::given(
                "re-order",
                &[Fact::Reason.is(r::ORDERED_BY_MISTAKE | r::WRONG_ADDRESS)],
                text(
                    "内容やお届け先を変えてのご購入は、お手数ですが、あらためてご注文ください。",
                    "If you still need the item with other details or another address, please place a new order.",
                ),
            ),
            LATER_DELIVERIES,
            CLOSING,
        ],
    },
    Letter {
        id: "ask-amazon-for-refund",
        when: &[Fact::Answer.is(a::DO_NOT_REFUND_YOURSELF)],
        subject: text("お届けとご返金について", "Your delivery and refund"),
        parts: &[
            NOT_ARRIVED,
            Part::always(
                "ask-amazon",
                text(
                    "この件のご返金は、Amazon が承ります。お手数ですが、「アカウントサービス」>「注文履歴」の該当のご注文で「注文に関する問題」を選び、返金をご申請ください。",
                    "Amazon handles the refund in this case. Please go to Your Account > Your Orders, choose \"Problem with order\" for this order and ask for a refund there.",
                ),
            ),
            Part::always(
                "offer-help",
                text(
                    "ご申請の際にお困りのことがございましたら、当店でもお手伝いいたします。",
                    "If you run into any difficulty, we are glad to help.",
                ),
            ),
            CLOSING,
        ],
    },
    Letter {
        id: "delivered-by-record",
        when: &[
            Fact::Answer.is(a::MAY_REFUSE),
            Fact::Reason.is(r::NOT_RECEIVED),
        ],
        subject: text("お届け状況について", "Your delivery"),
        parts: DELIVERED_BY_RECORD,
    },
    Letter {
        id: "delivered-by-record-then",
        when: &[
            Fact::AnswerThen.is(a::MAY_REFUSE),
            Fact::Reason.is(r::NOT_RECEIVED),
        ],
        subject: text("お届け状況について", "Your delivery"),
        parts: DELIVERED_BY_RECORD,
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
        subject: text("お届け状況とご対応について", "Your missing order"),
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
        subject: text("お届け状況とご対応について", "Your missing order"),
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
        subject: text("お届け状況とご対応について", "Your missing order"),
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
        subject: text("お届け状況とご対応について", "Your missing order"),
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
        subject: text("お届け状況とご対応について", "Your missing order"),
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
        subject: text("お届け状況とご対応について", "Your missing order"),
        parts: NOT_RECEIVED_OPEN,
    },
    Letter {
        id: "late-remedy-choice",
        when: &[
            Fact::Reason.is(r::LATE),
            Fact::Answer.is(a::MUST_REMEDY),
            Fact::StockAvailable.yes(),
        ],
        subject: text("お届けの遅れについてのお詫び", "Your delayed order"),
        parts: &[LATE_APOLOGY, ASK_CARRIER, RESEND_OR_REFUND, CLOSING],
    },
    Letter {
        id: "late-remedy-refund",
        when: &[
            Fact::Reason.is(r::LATE),
            Fact::Answer.is(a::MUST_REMEDY),
            Fact::StockAvailable.no(),
        ],
        subject: text("お届けの遅れについてのお詫び", "Your delayed order"),
        parts: &[LATE_APOLOGY, ASK_CARRIER, REFUND_AGREED, CLOSING],
    },
    Letter {
        id: "late-remedy-open",
        when: &[Fact::Reason.is(r::LATE), Fact::Answer.is(a::MUST_REMEDY)],
        subject: text("お届けの遅れについてのお詫び", "Your delayed order"),
        parts: &[LATE_APOLOGY, ASK_CARRIER, RESEND_IF_STOCK, CLOSING],
    },
    Letter {
        id: "deduction-condition",
        when: &[
            Fact::Answer.is(a::REFUND_WITH_DEDUCTION),
            Fact::ReturnedCondition.is(k::USED_OR_DAMAGED),
        ],
        subject: text(
            "ご返金額について(お手続き前のご確認)",
            "Your refund: please read before we make it",
        ),
        parts: &[
            GREETING,
            Part::always(
                "condition-found",
                text(
                    "ご返送の商品を[{returned}に|]受け取り、状態を確認いたしました。お送りしたときの状態と異なる点がございましたので、確認時の写真を添付いたします。",
                    "Your return reached us[ on {returned}|] and we have checked it. It is not in the condition in which we sent it; photos are attached.",
                ),
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
        subject: text(
            "ご返金額について(お手続き前のご確認)",
            "Your refund: please read before we make it",
        ),
        parts: &[
            GREETING,
            Part::always(
                "incomplete",
                text(
                    "ご返送の商品を[{returned}に|]受け取り、内容を確認いたしましたところ、一部が入っておりませんでした。確認時の写真を添付いたします。",
                    "Your return reached us[ on {returned}|]. When we checked it, a part was missing. Photos are attached.",
                ),
            ),
            Part::always(
                "send-the-rest",
                text(
                    "お手元にございましたら、お送りいただければ、返金額をあらためて計算いたします。",
                    "If you still have it, you are welcome to send it on and we will work out the refund again.",
                ),
            ),
            DEDUCTION,
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
        subject: text(
            "ご返送の商品について(お手続き前のご確認)",
            "Your return: please read before we refund it",
        ),
        parts: &[
            GREETING,
            Part::always(
                "different-item",
                text(
                    "ご返送のお荷物を[{returned}に|]受け取り、確認いたしましたところ、お送りした商品とは異なる物が入っておりました。確認時の写真を添付いたします。",
                    "Your return reached us[ on {returned}|]. The parcel did not contain the item we sent but something else. Photos are attached.",
                ),
            ),
            Part::always(
                "perhaps-a-mix-up",
                text(
                    "お取り違えかと存じますので、お手元に商品がないか、ご確認いただけますでしょうか。",
                    "Perhaps the items were mixed up. Could you please check whether you still have ours?",
                ),
            ),
            Part::always(
                "deduction-before-refund",
                text(
                    "このままの場合は、一部を差し引いて返金させていただく予定です。",
                    "As things stand, we intend to deduct a part from your refund.",
                ),
            ),
            BEFORE_REFUND,
            CLOSING,
        ],
    },
    Letter {
        id: "deduction",
        when: &[Fact::Answer.is(a::REFUND_WITH_DEDUCTION)],
        subject: text(
            "ご返金額について(お手続き前のご確認)",
            "Your refund: please read before we make it",
        ),
        parts: WITH_DEDUCTION,
    },
    Letter {
        id: "return-wait",
        when: &[
            Fact::Answer.is(a::WAIT_FOR_ITEM),
            Fact::Channel.is(c::RETURN_REQUEST),
        ],
        subject: text("返品の状況について", "Your return"),
        parts: NOT_BACK_YET,
    },
    Letter {
        id: "return-refund",
        when: &[
            Fact::Answer.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED),
            Fact::Parcel.is(p::BACK),
        ],
        subject: text("返品の商品を受け取りました", "Your return has reached us"),
        parts: RETURN_RECEIVED,
    },
    Letter {
        id: "return-refund-then",
        when: &[
            Fact::Answer.is(a::NOT_A_CANCELLATION | a::MAY_REFUSE),
            Fact::AnswerThen.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED),
            Fact::Parcel.is(p::BACK),
        ],
        subject: text("返品の商品を受け取りました", "Your return has reached us"),
        parts: RETURN_RECEIVED,
    },
    Letter {
        id: "fault-refund",
        when: &[
            Fact::Reason.is(GOODS_FAULT),
            Fact::Parcel.is_not(UNSENT),
            Fact::Answer
                .is(a::NOT_A_CANCELLATION | a::MUST_ACCEPT | a::MUST_REMEDY | a::ACCEPT_ADVISED),
            Fact::AnswerThen.is(a::NONE | a::MUST_REMEDY | a::MUST_ACCEPT | a::ACCEPT_ADVISED),
            Fact::StockAvailable.no(),
        ],
        subject: text(
            "商品についてのお詫びとご対応",
            "We are sorry about your order",
        ),
        parts: FAULT_REFUND,
    },
    Letter {
        id: "fault-choice",
        when: &[
            Fact::Reason.is(GOODS_FAULT),
            Fact::Parcel.is_not(UNSENT),
            Fact::Answer
                .is(a::NOT_A_CANCELLATION | a::MUST_ACCEPT | a::MUST_REMEDY | a::ACCEPT_ADVISED),
            Fact::AnswerThen.is(a::NONE | a::MUST_REMEDY | a::MUST_ACCEPT | a::ACCEPT_ADVISED),
            Fact::StockAvailable.yes(),
        ],
        subject: text(
            "商品についてのお詫びとご対応",
            "We are sorry about your order",
        ),
        parts: &[
            FAULT_DEFECTIVE,
            FAULT_DESCRIBED,
            FAULT_WRONG,
            FAULT_MISSING,
            Part::given(
                "replace-or-refund",
                &[Fact::Reason.is_not(r::MISSING_PART)],
                text(
                    "交換と全額のご返金の、どちらでも承ります。ご希望を、このメッセージへのご返信でお知らせください。",
                    "We can send a replacement or refund you in full. Just reply with your choice.",
                ),
            ),
            Part::given(
                "replace-or-refund",
                &[Fact::Reason.is(r::MISSING_PART)],
                text(
                    "不足分のお届けと全額のご返金の、どちらでも承ります。ご希望を、このメッセージへのご返信でお知らせください。",
                    "We can send you what was missing or refund you in full. Just reply with your choice.",
                ),
            ),
            FAULT_RETURN,
            CLOSING,
        ],
    },
    Letter {
        id: "fault-refund-used",
        when: &[
            Fact::Reason.is(GOODS_FAULT),
            Fact::Parcel.is_not(UNSENT),
            Fact::Answer
                .is(a::NOT_A_CANCELLATION | a::MUST_ACCEPT | a::MUST_REMEDY | a::ACCEPT_ADVISED),
            Fact::AnswerThen.is(a::NONE | a::MUST_REMEDY | a::MUST_ACCEPT | a::ACCEPT_ADVISED),
            Fact::Used.yes(),
        ],
        subject: text(
            "商品についてのお詫びとご対応",
            "We are sorry about your order",
        ),
        parts: FAULT_REFUND,
    },
    Letter {
        id: "fault-open",
        when: &[
            Fact::Reason.is(GOODS_FAULT),
            Fact::Parcel.is_not(UNSENT),
            Fact::Answer
                .is(a::NOT_A_CANCELLATION | a::MUST_ACCEPT | a::MUST_REMEDY | a::ACCEPT_ADVISED),
            Fact::AnswerThen.is(a::NONE | a::MUST_REMEDY | a::MUST_ACCEPT | a::ACCEPT_ADVISED),
        ],
        subject: text(
            "商品についてのお詫びとご対応",
            "We are sorry about your order",
        ),
        parts: &[
            FAULT_DEFECTIVE,
            FAULT_DESCRIBED,
            FAULT_WRONG,
            FAULT_MISSING,
            Part::always(
                "replace-or-refund",
                text(
                    "全額のご返金で対応いたします。交換や不足分のお届けをご希望の場合は在庫を確認いたしますので、このメッセージにご返信ください。",
                    "We will refund you in full. If you would rather have a replacement or the missing part, please reply and we will check our stock.",
                ),
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
        subject: text("返品を承りました", "Your return is accepted"),
        parts: &[
            GREETING,
            Part::always(
                "return-accepted",
                text(
                    "返品のリクエストを承りました。返送先と返送方法は、「アカウントサービス」>「注文履歴」でご確認ください。",
                    "We accept your return. You will find the address or label in Your Account > Your Orders.",
                ),
            ),
            POSTAGE_OURS,
            POSTAGE_POLICY,
            POSTAGE_US_FREE,
            POSTAGE_US,
            Part::given(
                "no-postage-abroad",
                &[Fact::DomesticReturnAddress.no()],
                text(
                    "海外への返送料をご負担いただくことはございません。",
                    "You will not be asked to pay for postage to another country.",
                ),
            ),
            Part::given(
                "delivery-refunded",
                &[WITHDRAWAL_COUNTRY, Fact::StatutoryWindow.is(w::RUNNING)],
                text(
                    "ご返金には、通常のお届け送料も含まれます。",
                    "The refund includes the standard delivery charge.",
                ),
            ),
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
        subject: text("返品のお申し出について", "Your return request"),
        parts: WINDOW_OVER,
    },
    Letter {
        id: "return-closed",
        when: &[
            Fact::Channel.is(c::RETURN_REQUEST),
            Fact::Answer.is(a::MAY_REFUSE),
        ],
        subject: text("返品のお申し出について", "Your return request"),
        parts: OUT_OF_POLICY,
    },
    Letter {
        id: "return-refused-late",
        when: &[
            Fact::AnswerThen.is(a::MAY_REFUSE),
            Fact::InsideReturnWindow.no(),
        ],
        subject: text("返品のお申し出について", "Your return request"),
        parts: WINDOW_OVER,
    },
    Letter {
        id: "return-refused",
        when: &[Fact::AnswerThen.is(a::MAY_REFUSE)],
        subject: text("返品のお申し出について", "Your return request"),
        parts: OUT_OF_POLICY,
    },
    Letter {
        id: "delivered-refused",
        when: &[
            Fact::Answer.is(a::MAY_REFUSE),
            Fact::AnswerThen.is(a::NONE),
            Fact::Parcel.is(p::DELIVERED | p::BACK),
        ],
        subject: text("返品のお申し出について", "Your return request"),
        parts: OUT_OF_POLICY,
    },
    Letter {
        id: "coming-back",
        when: &[
            Fact::Parcel.is(p::COMING_BACK),
            Fact::Answer.is(a::MAY_REFUSE | a::NOT_A_CANCELLATION),
            Fact::AnswerThen.is_not(a::UNSETTLED),
        ],
        subject: text("返送中の商品について", "Your returning parcel"),
        parts: &[
            GREETING,
            Part::always(
                "parcel-returning",
                text(
                    "商品は現在、当店へ返送されている途中です。",
                    "Your parcel is on its way back to us.",
                ),
            ),
            Part::always(
                "when-back",
                text(
                    "到着を確認しましたら、ご返金についてご案内いたします。差し引く費用があるときは、事前に金額と理由をお知らせいたします。",
                    "Once it is here, we will write to you about the refund. Should any cost be deducted, we will tell you the amount and the reason first.",
                ),
            ),
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
        subject: text("お届け先について", "The delivery address"),
        parts: &[
            GREETING,
            Part::always(
                "address-of-the-order",
                text(
                    "商品はご注文時のお届け先へ[{handed-over}に|すでに]発送しており、お届け先を変更することができません。",
                    "Your order was sent[ on {handed-over}|] to the address given in it, so the address can no longer be changed.",
                ),
            ),
            Part::given(
                "verdict",
                &[Fact::Overall.is(a::MAY_REFUSE)],
                text(
                    "誠に恐れ入りますが、発送後のキャンセルは承りかねます。",
                    "We are sorry, but it can no longer be cancelled either.",
                ),
            ),
            Part::given(
                "return-path",
                &[Fact::Overall.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED)],
                text(
                    "ご不要となりました場合は、返品として承りますので、「アカウントサービス」>「注文履歴」からお申し込みください。",
                    "If you no longer want it, we take it back: please start a return in Your Account > Your Orders.",
                ),
            ),
            Part::always(
                "options",
                text(
                    "転送や保管ができるかどうかは、運送会社にご相談いただけます。お届け先にどなたかがお住まいの場合は、お受け取りの有無をご確認いただけますと幸いです。",
                    "It may help to ask the carrier about forwarding or holding the parcel, or to ask whoever lives at that address.",
                ),
            ),
            Part::always(
                "when-back",
                text(
                    "商品が当店に戻りました場合は、ご返金についてご案内いたします。差し引く費用があるときは、事前に金額と理由をお知らせいたします。",
                    "If the parcel comes back to us, we will write to you about the refund. Should any cost be deducted, we will tell you the amount and the reason first.",
                ),
            ),
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
        subject: text("お届けの遅れについてのお詫び", "Your delayed order"),
        parts: &[
            LATE_APOLOGY,
            Part::always(
                "handed-over-at",
                text(
                    "商品は、[{handed-over}に|すでに]発送しております。",
                    "[We sent it on {handed-over}.|It has already been sent.]",
                ),
            ),
            Part::always(
                "return-path",
                text(
                    "発送後のためキャンセルの操作はできませんが、ご不要となりました場合は、到着後に「アカウントサービス」>「注文履歴」から返品をお申し込みください。返送料は当店が負担し、送料を含めた全額を返金いたします。",
                    "It can no longer be cancelled, but if you do not want it any more, please start a return in Your Account > Your Orders after it arrives. We pay the return postage and refund you in full, including delivery.",
                ),
            ),
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
        subject: text("返品のお手続きについて", "Returning your order"),
        parts: &[
            GREETING,
            Part::always(
                "cancellation-closed",
                text(
                    "商品はすでにお届け済みのため、キャンセルではなく、返品として承ります。",
                    "As your order has already been delivered, we handle this as a return rather than a cancellation.",
                ),
            ),
            WITHDRAWAL_NOTED,
            RETURN_PATH,
            POSTAGE_OURS,
            POSTAGE_POLICY,
            POSTAGE_US_FREE,
            POSTAGE_US,
            REFUND_FOLLOWS,
            CLOSING,
        ],
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
        subject: text("キャンセルのお申し出について", "Your cancellation request"),
        parts: &[
            GREETING,
            Part::always(
                "handed-over-at",
                text(
                    "商品は[{handed-over}に|すでに]発送しておりますので、キャンセルではなく、返品として承ります。",
                    "Your order was sent[ on {handed-over}|], so we handle this as a return rather than a cancellation.",
                ),
            ),
            WITHDRAWAL_NOTED,
            Part::given(
                "two-ways",
                &[
                    Fact::Marketplace.is(m::AMAZON_JP),
                    Fact::Parcel.is(p::WITH_CARRIER),
                ],
                text(
                    "ご不要の場合は、お届けの際に受け取りをお断りいただくか、到着後に「アカウントサービス」>「注文履歴」の該当のご注文から返品をお申し込みください。",
                    "If you no longer want it, you can decline the delivery or, after it arrives, start a return in Your Account > Your Orders.",
                ),
            ),
            Part::given(
                "return-path",
                &[Fact::Marketplace.is_not(m::AMAZON_JP)],
                text(
                    "ご不要の場合は、到着後に「アカウントサービス」>「注文履歴」の該当のご注文から返品をお申し込みください。",
                    "If you no longer want it, please start a return in Your Account > Your Orders after it arrives.",
                ),
            ),
            POSTAGE_OURS,
            POSTAGE_POLICY,
            POSTAGE_US_FREE,
            POSTAGE_US,
            REFUND_FOLLOWS,
            CLOSING,
        ],
    },
    Letter {
        id: "decided-by-amazon",
        when: &[Fact::Answer.is(a::MARKETPLACE_DECIDES)],
        subject: text("ご注文の件について", "About your order"),
        parts: &[
            GREETING,
            Part::always(
                "amazon-decides",
                text(
                    "この件のご返金は、Amazon にて判断と手続きが行われます。結果は「アカウントサービス」>「注文履歴」でご確認いただけるほか、Amazon カスタマーサービスにお問い合わせいただくこともできます。",
                    "Amazon decides on this refund and makes it itself. You can follow it in Your Account > Your Orders or ask Amazon customer service.",
                ),
            ),
            CLOSING,
        ],
    },
    Letter {
        id: "remedy-choice",
        when: &[Fact::Answer.is(a::MUST_REMEDY), Fact::StockAvailable.yes()],
        subject: text(
            "ご注文についてのお詫びとご対応",
            "We are sorry about your order",
        ),
        parts: &[SORRY, RESEND_OR_REFUND, CLOSING],
    },
    Letter {
        id: "remedy-refund",
        when: &[Fact::Answer.is(a::MUST_REMEDY), Fact::StockAvailable.no()],
        subject: text(
            "ご注文についてのお詫びとご対応",
            "We are sorry about your order",
        ),
        parts: &[SORRY, REFUND_AGREED, CLOSING],
    },
    Letter {
        id: "remedy-open",
        when: &[Fact::Answer.is(a::MUST_REMEDY)],
        subject: text(
            "ご注文についてのお詫びとご対応",
            "We are sorry about your order",
        ),
        parts: &[SORRY, RESEND_IF_STOCK, CLOSING],
    },
    Letter {
        id: "wait-for-item",
        when: &[Fact::Answer.is(a::WAIT_FOR_ITEM)],
        subject: text("ご返金について", "Your refund"),
        parts: &[
            GREETING,
            Part::always(
                "not-back-yet",
                text(
                    "商品がまだ当店に届いていないため、到着をお待ちしております。",
                    "The item has not reached us yet and we are waiting for it.",
                ),
            ),
            Part::always(
                "refund-on-return",
                text(
                    "商品の到着またはご返送の記録を確認しましたら、返金の手続きをいたします。差し引く費用があるときは、事前に金額と理由をお知らせいたします。",
                    "We will make the refund once the item, or the record of its return, has reached us. Should any cost be deducted, we will tell you the amount and the reason first.",
                ),
            ),
            CLOSING,
        ],
    },
    Letter {
        id: "accept-sent",
        when: &[
            Fact::Answer.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED),
            Fact::Parcel.is(SENT),
        ],
        subject: text("返品のお手続きについて", "Returning your order"),
        parts: THROUGH_ORDERS,
    },
    Letter {
        id: "accept-open",
        when: &[Fact::Answer.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED)],
        subject: text("お申し出を承りました", "Your request"),
        parts: &[
            GREETING,
            Part::always(
                "accepted",
                text(
                    "お申し出を承りました。これより手続きをいたします。手続きが済みましたら、Amazon からお知らせが届きます。",
                    "We accept your request and are dealing with it now. Amazon will confirm it to you when it is done.",
                ),
            ),
            CLOSING,
        ],
    },
    // Whatever the answer, the buyer hears within Amazon's 24 hours that the message has come.
    Letter {
        id: "holding",
        when: &[],
        subject: HELD,
        parts: HOLDING,
    },
];

#[cfg(test)]
mod tests {
    use crate::tests::RULES;
    use std::collections::BTreeSet;

    use kotowari::message::compose;
    use super::*;
    use kotowari::Case;
    use kotowari::decision::{Message, Verdict};
    use kotowari::fact::NO;
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
    /// What can follow a refusal or a "not a cancellation"; nothing follows the others.
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
    const STATES: [&str; 13] = [
        "",
        r#","parcel":"not-started","orderStatus":"pending""#,
        r#","parcel":"not-started","orderStatus":"paid""#,
        r#","parcel":"packed","orderStatus":"ship-date-passed""#,
        r#","parcel":"labelled","orderStatus":"paid""#,
        r#","parcel":"packed","orderStatus":"ship-confirmed""#,
        r#","parcel":"with-carrier","orderStatus":"ship-confirmed""#,
        r#","parcel":"delivered""#,
        r#","parcel":"delivered","insideReturnWindow":false"#,
        r#","parcel":"coming-back""#,
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
    const REASONS: [&str; 10] = [
        "",
        "change-of-mind",
        "ordered-by-mistake",
        "late",
        "not-received",
        "defective",
        "missing-part",
        "wrong-address",
        "out-of-stock",
        "price-error",
    ];
    const MORE: [&str; 12] = [
        "",
        r#","fulfilment":"seller","stockAvailable":true"#,
        r#","fulfilment":"seller","stockAvailable":false"#,
        r#","fulfilment":"seller","partOfOrder":true"#,
        r#","fulfilment":"marketplace","goods":["subscription"]"#,
        r#","fulfilment":"seller-prime""#,
        r#","fulfilment":"seller","goods":["used"]"#,
        r#","refundAlreadyMade":true,"refundedBy":"seller""#,
        r#","returnedCondition":"incomplete""#,
        r#","returnlessRule":true,"domesticReturnAddress":false"#,
        r#","listingErrorBy":"marketplace""#,
        r#","returnRequestState":"closed""#,
    ];

    fn letter(case: &str, verdict: Verdict, then: Option<Verdict>) -> Option<Message> {
        answer(&RULES.parse(case).ok()?, verdict, then)
    }

    fn answer(case: &Case, verdict: Verdict, then: Option<Verdict>) -> Option<Message> {
        let mut answered = case.facts().clone();
        let overall = verdict.overall(then);
        answered.set(Fact::Answer, verdict.mask());
        answered.set(Fact::AnswerThen, then.map_or(a::NONE, Verdict::mask));
        answered.set(Fact::Overall, overall.mask());
        answered.set(Fact::OnCondition, NO);
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
                    place.next();
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
                let leads_on = matches!(verdict, Verdict::MayRefuse | Verdict::NotACancellation);
                for then in THENS
                    .into_iter()
                    .take(if leads_on { THENS.len() } else { 1 })
                {
                    let message = answer(&case, verdict, then);
                    assert!(message.is_some(), "{text}: {verdict:?} {then:?}");
                    if let Some(message) = message {
                        look(&text, state, verdict, &message);
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
    fn every_letter_ends_with_the_closing_and_has_its_own_name() {
        let mut names = BTreeSet::new();
        for letter in LETTERS {
            assert!(
                names.insert(letter.id) || letter.id == "holding",
                "{}",
                letter.id
            );
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
        assert!(of("amazon-jp", "ja").contains("11月20日 14:30に"));
        assert!(of("amazon-jp", "en").contains("2026-11-20 14:30 (JST)"));
        assert!(of("amazon-de", "en").contains("sent on November 20,"));
        assert!(of("amazon-us", "en").contains("sent on November 19,"));
    }
}
