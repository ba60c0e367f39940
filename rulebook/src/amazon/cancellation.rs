//! Before shipment, and too late for it (D-01 to D-14): the order page's request, the message that is
//! none, the seller's own cancellation, and the parcel that has already left.

use super::*;
use kotowari::calendar::Calendar;
use kotowari::fact::{accepted, answer as a, auto_cancel, regime, self_cancel};
use crate::amazon::sources::*;
use kotowari::text::text;
use kotowari::timeline::{Due, When};

/// The goods could be supplied, but the seller does not want to at that price, or at all.
const OWN_WISH: u32 = r::PRICE_ERROR | r::WILL_NOT_SELL;

/// The answer to a request, or the seller's own wish, before dispatch and on the way.
pub static ANSWERS: &[Rule] = &[
    // D-01
    Rule::marketplace(
        "amazon.cancel.pending-button",
        &[MFN, Fact::OrderStatus.is(PENDING), Fact::Channel.is(BUTTON)],
        says(
            Verdict::Automatic,
            text(
                "注文は保留中で、購入者の操作だけで自動的にキャンセルされます。断る・受けるの判断は要りません。",
                "The order is pending and the buyer's own click cancels it. There is nothing to accept or refuse.",
            ),
        ),
        &A001,
        text(
            "保留中や注文直後のキャンセルは Amazon が自動で処理し、出品者への依頼にはなりません。",
            "While an order is pending or just placed, Amazon cancels it by itself; no request reaches the seller.",
        ),
    )
    .also(&[&A002, &A021]),
    // D-02
    Rule::marketplace(
        "amazon.cancel.pending",
        &[
            MFN,
            Fact::OrderStatus.is(PENDING),
            Fact::Channel.is_not(BUTTON | c::SUBSCRIPTION_PAGE),
        ],
        says(
            Verdict::Redirect,
            text(
                "注文は保留中です。出荷も取消しもできません。購入者には Amazon カスタマーサービスを案内してください。",
                "The order is pending: neither ship nor cancel. Point the buyer to Amazon customer service.",
            ),
        ),
        &A017,
        text(
            "保留中は支払いの確認中です。頼まれても出荷せず、購入者には Amazon カスタマーサービスを案内します。",
            "While an order is pending, payment is being checked: never ship, even if asked; send the buyer to Amazon customer service.",
        ),
    )
    .also(&[&A101]),
    // D-01
    Rule::marketplace(
        "amazon.cancel.self-cancel",
        &[
            MFN,
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::Channel.is(BUTTON),
            Fact::SelfCancel.is(self_cancel::OPEN),
        ],
        says(
            Verdict::Automatic,
            text(
                "注文直後のため、購入者が自分でキャンセルできる時間内です。Amazon が自動で処理します。",
                "The buyer is still inside the self-cancel window: Amazon cancels the order by itself.",
            ),
        ),
        &A001,
        text(
            "購入者は注文直後(日本は5分、ほかは30分。米国は出品者の設定で30分から72時間)に自分でキャンセルできます。",
            "Right after ordering the buyer cancels alone (5 minutes in Japan, 30 elsewhere; in the US 30 minutes to 72 hours as the seller has set).",
        ),
    )
    .also(&[&A002, &A003, &A004, &A021]),
    // D-13
    Rule::marketplace(
        "amazon.cancel.lapsed",
        &[
            MFN,
            Fact::OrderStatus.is(s::SHIP_DATE_PASSED),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::AutoCancel.is(auto_cancel::LAPSED),
        ],
        says(
            Verdict::Automatic,
            text(
                "出荷期限から7営業日を過ぎても出荷通知がないため、Amazon が自動でキャンセルします(キャンセル率に数えられます)。",
                "Seven business days past the ship-by date without confirmation: Amazon cancels the order by itself, and it counts in the cancellation rate.",
            ),
        ),
        &A023,
        text(
            "出荷通知のない注文は、出荷期限から7営業日で自動キャンセルされ、キャンセル率に数えられます(「7日」と書く告知もあります)。",
            "An order without shipment confirmation is cancelled 7 business days after its ship-by date and counts in the cancellation rate (a notice also says 7 days).",
        ),
    )
    .also(&[&A021])
    .overrides(&["amazon.cancel.*"]),
    // D-04
    Rule::marketplace(
        "amazon.cancel.label-created",
        &[
            MFN,
            only(m::AMAZON_US),
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Parcel.is(p::LABELLED),
            Fact::Channel.is(BUTTON),
            Fact::SelfCancel.is(self_cancel::OVER),
        ],
        says(
            Verdict::MayRefuse,
            text(
                "配送ラベルを作成済みなので断れます。ラベルを取り消せるなら、受けるほうが後の返品より安く済みます。",
                "The shipping label is created, so you may refuse. If the label can still be voided, accepting costs less than a return.",
            ),
        ),
        &A011,
        text(
            "米国のヘルプの文面では、配送ラベル作成後は「この段階ではキャンセルできない」と伝え、返品を案内します。",
            "The US help text says to tell the buyer that an order with a label created cannot be cancelled at that stage, and to point to a return.",
        ),
    )
    .also(&[&A108])
    .inferred()
    .overrides(&["amazon.cancel.request", "amazon.cancel.part-of-order"]),
    // D-14
    Rule::marketplace(
        "amazon.cancel.part-of-order",
        &[
            MFN,
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::Channel.is(BUTTON),
            Fact::SelfCancel.is(self_cancel::OVER),
            Fact::PartOfOrder.yes(),
        ],
        says(
            Verdict::AcceptAdvised,
            text(
                "受けるのが安全です。送る商品だけ出荷通知をし、不要になった商品は返金してください。",
                "Accepting is the safe course: confirm what ships and refund the item that is no longer wanted.",
            ),
        ),
        &A020,
        text(
            "注文の一部だけをやめるときは、送る分の出荷通知をし、残りを返金します(英国のヘルプ。ほかは同様と考えられます)。",
            "To drop part of an order, confirm what ships and refund the rest with the buyer's reason (UK help; elsewhere by analogy).",
        ),
    )
    .also(&[&A122, &A018])
    .inferred(),
    // D-03
    Rule::marketplace(
        "amazon.cancel.request",
        &[
            MFN,
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::Channel.is(BUTTON),
            Fact::SelfCancel.is(self_cancel::OVER),
            Fact::PartOfOrder.no(),
        ],
        says(
            Verdict::AcceptAdvised,
            text(
                "受けるのが安全です。正式なキャンセルリクエストなので、出荷前なら指標に響かずキャンセルできます。",
                "Accepting is the safe course: it is an official request, so cancelling before shipment costs no metric.",
            ),
        ),
        &A005,
        text(
            "注文履歴からの正式なリクエストは、出荷前なら「購入者によるキャンセル」で処理でき、キャンセル率に数えられません。受ける義務があるとまで書いた公式ページは見つかっていません。",
            "An official request from the order page is carried out before shipment with the reason \"Buyer canceled\" and stays out of the cancellation rate. No official page found says that it must be accepted.",
        ),
    )
    .also(&[&A007, &A015, &A018, &A021, &A122])
    .inferred(),
    // D-09
    Rule::marketplace(
        "amazon.cancel.by-message",
        &[
            MFN,
            only(FOUR),
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::Channel.is(UNOFFICIAL),
            Fact::Reason.is_not(r::OUT_OF_STOCK | r::PRICE_ERROR | r::WRONG_ADDRESS),
        ],
        says(Verdict::Redirect, BY_MESSAGE),
        &A008,
        BY_MESSAGE_SAYS,
    )
    .also(&[&A009, &A010, &A021, &A101]),
    Rule::marketplace(
        "amazon.cancel.by-message-elsewhere",
        &[
            MFN,
            except(FOUR),
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::Channel.is(UNOFFICIAL),
            Fact::Reason.is_not(r::OUT_OF_STOCK | r::PRICE_ERROR | r::WRONG_ADDRESS),
        ],
        says(Verdict::Redirect, BY_MESSAGE),
        &A008,
        BY_MESSAGE_SAYS,
    )
    .also(&[&A009, &A101])
    .inferred(),
    // D-12
    Rule::marketplace(
        "amazon.cancel.wrong-address",
        &[
            MFN,
            only(m::AMAZON_US),
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::Channel.is(UNOFFICIAL),
            Fact::Reason.is(r::WRONG_ADDRESS),
        ],
        says(Verdict::Redirect, WRONG_ADDRESS),
        &A025,
        text(
            "別の住所への発送を頼まれたら、キャンセルリクエストと買い直しを案内します。送り先は注文に登録された住所だけです。",
            "Asked to ship elsewhere: have the buyer request the cancellation and order again. Ship only to the address in the order.",
        ),
    )
    .also(&[&A008, &A089]),
    Rule::marketplace(
        "amazon.cancel.wrong-address-elsewhere",
        &[
            MFN,
            except(m::AMAZON_US),
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::Channel.is(UNOFFICIAL),
            Fact::Reason.is(r::WRONG_ADDRESS),
        ],
        says(Verdict::Redirect, WRONG_ADDRESS),
        &A008,
        text(
            "メッセージでの申し出は正式なリクエストではありません。住所違いの扱いを定めた公式ページは米国のものだけです。",
            "A message is no official request. The only official page on a wrong address found is the US one.",
        ),
    )
    .also(&[&A025, &A089])
    .inferred(),
    // D-11
    Rule::marketplace(
        "amazon.cancel.seller",
        &[
            MFN,
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::Channel.is(c::SELLER),
            Fact::Reason.is_not(OWN_WISH),
        ],
        says(Verdict::SellerCancels, SELLER_CANCELS),
        &A019,
        SELLER_CANCELS_SAYS,
    )
    .also(&[&A021, &A201]),
    Rule::marketplace(
        "amazon.cancel.seller-not-accepted",
        &[
            MFN,
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::Channel.is(c::SELLER),
            Fact::Reason.is(OWN_WISH),
            Fact::Accepted.is(accepted::NOT_YET),
        ],
        says(Verdict::SellerCancels, SELLER_CANCELS),
        &A019,
        SELLER_CANCELS_SAYS,
    )
    .also(&[&A021, &A201]),
    // An order that was accepted binds in law, whatever the button allows
    Rule::marketplace(
        "amazon.cancel.seller-accepted",
        &[
            MFN,
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::Channel.is(c::SELLER),
            Fact::Reason.is(OWN_WISH),
            Fact::Accepted.is(accepted::ACCEPTED),
        ],
        says(
            Verdict::SellerCancels,
            text(
                "出品者からのキャンセルです。承諾を伝えた注文なので、購入者から履行や損害賠償を求められることがあります。まず同意を求めるのが安全です。",
                "This is your own cancellation. As you accepted the order the buyer may insist on it or claim damages; asking for agreement first is the safe course.",
            ),
        ),
        &A019,
        text(
            "Amazon の手続きでは出品者がキャンセルできますが、承諾した注文を価格の誤りや売りたくないことで取り消せるかは購入者の国の法律により、資料で決められません。",
            "Amazon's procedure lets the seller cancel; whether an accepted order may be undone for a price error, or because the seller no longer wants to sell, is for the law of the buyer's country and not settled by the sources.",
        ),
    )
    .also(&[&A021, &A201])
    .unsettled(),
    Rule::marketplace(
        "amazon.cancel.cannot-supply",
        &[
            MFN,
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::Channel.is(UNOFFICIAL),
            Fact::Reason.is(r::OUT_OF_STOCK | r::PRICE_ERROR),
        ],
        says(Verdict::SellerCancels, SELLER_CANCELS),
        &A019,
        SELLER_CANCELS_SAYS,
    )
    .also(&[&A021]),
    // D-08
    Rule::marketplace(
        "amazon.cancel.confirmed-by-mistake",
        &[
            MFN,
            only(m::AMAZON_JP),
            Fact::OrderStatus.is(s::SHIP_CONFIRMED),
            Fact::Parcel.is(BEFORE_DISPATCH),
        ],
        then(Verdict::NotACancellation, CONFIRMED_BY_MISTAKE, Verdict::MustAccept, CONFIRMED_BY_MISTAKE_THEN),
        &A014,
        text(
            "誤って出荷通知を送った注文はキャンセルできません。商品は発送せず、返金します。",
            "An order confirmed by mistake cannot be cancelled any more: do not ship, refund it.",
        ),
    )
    .also(&[&A022, &A109]),
    Rule::marketplace(
        "amazon.cancel.confirmed-by-mistake-elsewhere",
        &[
            MFN,
            except(m::AMAZON_JP),
            Fact::OrderStatus.is(s::SHIP_CONFIRMED),
            Fact::Parcel.is(BEFORE_DISPATCH),
        ],
        then(Verdict::NotACancellation, CONFIRMED_BY_MISTAKE, Verdict::MustAccept, CONFIRMED_BY_MISTAKE_THEN),
        &A014,
        text(
            "出荷通知のあとはキャンセルできません。日本のヘルプでは、発送せずに返金します。ほかの国も同様と考えられます。",
            "After confirmation nothing can be cancelled. The Japanese help says not to ship and to refund; taken as the same elsewhere.",
        ),
    )
    .also(&[&A007, &A016])
    .inferred(),
    // D-05, D-10
    Rule::marketplace(
        "amazon.shipped.unconfirmed",
        &[
            MFN,
            only(m::AMAZON_JP),
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Parcel.is(p::WITH_CARRIER),
            Fact::Reason.is(BUYERS & !r::WRONG_ADDRESS),
            Fact::Channel.is(BUTTON | c::MESSAGE | c::SUBSCRIPTION_PAGE),
        ],
        then(
            Verdict::MayRefuse,
            text(
                "すでに発送済みなので、キャンセルは断れます。まず出荷通知を送り、受取拒否か返品を案内してください。",
                "The parcel has left, so the cancellation may be refused. Confirm the shipment first, then offer refusal on delivery or a return.",
            ),
            Verdict::MustAccept,
            RETURN_OPEN,
        ),
        &A012,
        text(
            "発送済みで出荷通知がまだの場合は、出荷通知を送ってから、受取拒否または返品を購入者に案内します(日本)。",
            "Handed over but not confirmed: confirm the shipment, then ask the buyer to refuse delivery or to start a return (Japan).",
        ),
    )
    .also(&[&A031, &A109]),
    // D-06
    Rule::marketplace(
        "amazon.shipped.unconfirmed-cancel-when-back",
        &[
            MFN,
            only(m::AMAZON_UK | m::AMAZON_CA),
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Parcel.is(p::WITH_CARRIER),
            Fact::Reason.is(BUYERS & !r::WRONG_ADDRESS),
            Fact::Channel.is(BUTTON | c::MESSAGE | c::SUBSCRIPTION_PAGE),
        ],
        then(
            Verdict::MayRefuse,
            text(
                "すでに発送済みなので、今のキャンセルは断れます。荷物が戻ったら、返金ではなくキャンセルで処理できます。",
                "The parcel has left, so refuse for now. Once it is back the order can be cancelled instead of refunded.",
            ),
            Verdict::MustAccept,
            RETURN_OPEN,
        ),
        &A013,
        text(
            "発送済みで出荷通知がない注文は、返品が届いたあとキャンセルで処理できます。購入者に請求されていないためです(英国・カナダ)。",
            "Sent but never confirmed: after the return arrives the order may simply be cancelled, since the buyer was not charged (UK, Canada).",
        ),
    )
    .also(&[&A016, &A023, &A028]),
    Rule::marketplace(
        "amazon.shipped.unconfirmed-elsewhere",
        &[
            MFN,
            except(m::AMAZON_JP | m::AMAZON_UK | m::AMAZON_CA),
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Parcel.is(p::WITH_CARRIER),
            Fact::Reason.is(BUYERS & !r::WRONG_ADDRESS),
            Fact::Channel.is(BUTTON | c::MESSAGE | c::SUBSCRIPTION_PAGE),
        ],
        then(
            Verdict::MayRefuse,
            text(
                "すでに発送済みなので、キャンセルは断れます。出荷通知を送り、返品を案内してください。",
                "The parcel has left, so the cancellation may be refused. Confirm the shipment and point to a return.",
            ),
            Verdict::MustAccept,
            RETURN_OPEN,
        ),
        &A016,
        text(
            "発送済みで出荷通知がまだの場合の扱いは、日本と英国・カナダのページで異なり、この国のページは見つかっていません。",
            "For a parcel sent but not confirmed the Japanese and the UK/Canadian pages differ; no page for this marketplace was found.",
        ),
    )
    .also(&[&A012, &A013])
    .inferred(),
    // D-07, D-10
    Rule::marketplace(
        "amazon.shipped.confirmed",
        &[
            MFN,
            only(FOUR | m::AMAZON_CA),
            Fact::OrderStatus.is(s::SHIP_CONFIRMED),
            Fact::Parcel.is(p::WITH_CARRIER),
            Fact::Reason.is(BUYERS & !r::WRONG_ADDRESS),
            Fact::Channel.is(BUTTON | c::MESSAGE | c::SUBSCRIPTION_PAGE),
        ],
        then(Verdict::MayRefuse, SHIPPED, Verdict::MustAccept, RETURN_OPEN),
        &A016,
        SHIPPED_SAYS,
    )
    .also(&[&A007, &A022, &A031]),
    Rule::marketplace(
        "amazon.shipped.confirmed-elsewhere",
        &[
            MFN,
            except(FOUR | m::AMAZON_CA),
            Fact::OrderStatus.is(s::SHIP_CONFIRMED),
            Fact::Parcel.is(p::WITH_CARRIER),
            Fact::Reason.is(BUYERS & !r::WRONG_ADDRESS),
            Fact::Channel.is(BUTTON | c::MESSAGE | c::SUBSCRIPTION_PAGE),
        ],
        then(Verdict::MayRefuse, SHIPPED, Verdict::MustAccept, RETURN_OPEN),
        &A016,
        SHIPPED_SAYS,
    )
    .also(&[&A007, &A031])
    .inferred(),
    // D-07 for goods made to order: there is no return to point to
    Rule::marketplace(
        "amazon.shipped.made-to-order",
        &[
            MFN,
            only(EURO | m::AMAZON_PL | m::AMAZON_UK | m::AMAZON_US),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::WITH_CARRIER),
            Fact::Reason.is(BUYERS & !r::WRONG_ADDRESS),
            Fact::Channel.is(BUTTON | c::MESSAGE | c::SUBSCRIPTION_PAGE),
            Fact::Personalised.yes(),
        ],
        then(
            Verdict::MayRefuse,
            text(
                "発送後なので、キャンセルは断れます。受注・名入れの商品は、届いたあとも購入者の都合では返品の対象外です。",
                "It has left, so the cancellation may be refused. Goods made to order or personalised are not returnable for the buyer's own reasons either.",
            ),
            Verdict::MayRefuse,
            super::returns::CUSTOM_RETURN,
        ),
        &A203,
        super::returns::CUSTOM_SAYS,
    )
    .also(&[&A204, &A016])
    .overrides(&["amazon.shipped.unconfirmed*", "amazon.shipped.confirmed*"])
    .conflicting(),
    // D-29 seen from the road: the goods will be at fault when they arrive
    Rule::marketplace(
        "amazon.shipped.seller-fault",
        &[
            MFN,
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::WITH_CARRIER),
            Fact::Reason.is(SELLERS),
            Fact::Channel.is(BUTTON | c::MESSAGE | c::SUBSCRIPTION_PAGE),
        ],
        then(
            Verdict::NotACancellation,
            text(
                "発送後なのでキャンセルではありません。出品者側の原因として、返品・返金か交換で対応します。",
                "It has left, so it is no cancellation. The cause is the seller's: handle it by return and refund, or replacement.",
            ),
            Verdict::MustAccept,
            FAULT_THEN,
        ),
        &A031,
        text(
            "出品者側の原因による返品は、Amazon の返品ポリシーと同等以上の条件で受け、送料も出品者が負担します。",
            "A return caused by the seller is accepted on at least Amazon's own terms, postage included.",
        ),
    )
    .also(&[&A056, &A058])
    .inferred(),
    Rule::marketplace(
        "amazon.shipped.seller-wants-out",
        &[
            MFN,
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is_not(BEFORE_DISPATCH),
            Fact::Channel.is(c::SELLER),
        ],
        then(
            Verdict::NotACancellation,
            text(
                "発送後はキャンセルできません。やめるなら運送会社での回収と返金になります。",
                "After dispatch nothing can be cancelled. To pull out, recall the parcel and refund.",
            ),
            Verdict::MustAccept,
            text(
                "返金は「注文管理」から出品者の判断で行えます(返金手数料がかかります)。",
                "You may refund from Manage Orders at your own decision; the refund administration fee applies.",
            ),
        ),
        &A022,
        text(
            "出荷通知のあとに取りやめる場合は、キャンセルではなく返金です。返金はキャンセル率に数えられません。",
            "Stopped after shipment confirmation it is a refund, not a cancellation, and stays out of the cancellation rate.",
        ),
    )
    .also(&[&A016])
    .inferred(),
    // D-45
    Rule::marketplace(
        "amazon.shipped.wrong-address",
        &[
            MFN,
            only(m::AMAZON_US),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::WITH_CARRIER),
            Fact::Reason.is(r::WRONG_ADDRESS),
            Fact::Channel.is(BUTTON | c::MESSAGE | c::SUBSCRIPTION_PAGE),
        ],
        says(
            Verdict::MayRefuse,
            text(
                "断れます。注文どおりの住所に送っているため、回収・再注文・一部返金のどれにするかは出品者が決められます。",
                "You may refuse: it went to the address in the order. Recall, re-order or a partial refund is your choice.",
            ),
        ),
        &A077,
        text(
            "購入者が誤った住所で注文し、発送済みの場合、解決方法は出品者が選べます(回収、受取人への連絡、返金するかどうか、送料を差し引いた一部返金)。",
            "Where the buyer gave a wrong address and it has shipped, how to solve it is the seller's choice: recall, ask the occupant, refund or not, partial refund less own postage.",
        ),
    )
    .also(&[&A072, &A089]),
    Rule::marketplace(
        "amazon.shipped.wrong-address-elsewhere",
        &[
            MFN,
            except(m::AMAZON_US),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::WITH_CARRIER),
            Fact::Reason.is(r::WRONG_ADDRESS),
            Fact::Channel.is(BUTTON | c::MESSAGE | c::SUBSCRIPTION_PAGE),
        ],
        then(
            Verdict::MayRefuse,
            text(
                "キャンセルとしては断れます。注文どおりの住所に送っているためです。戻ってきたあとの扱いは購入者と相談してください。",
                "The cancellation as such may be refused: it went to the address in the order. Agree with the buyer what happens when it comes back.",
            ),
            Verdict::Unsettled,
            text(
                "戻った荷物の送料を差し引けるかは、この国の公式ページでは確認できません。差し引く前に購入者へ伝えてください。",
                "Whether postage may be deducted once it is back is on no page for this marketplace. Tell the buyer before deducting anything.",
            ),
        ),
        &A016,
        text(
            "発送後は、配送中であることを伝えて受け取り後の返品を案内します。住所違いの公式ページは米国のものだけです。",
            "After dispatch, tell the buyer that it is on its way and invite a return. The only official page on wrong addresses is the US one.",
        ),
    )
    .also(&[&A077, &A076])
    .inferred(),
];

const BY_MESSAGE: Text = text(
    "メッセージだけの申し出は正式なリクエストではありません。購入者に注文履歴からのキャンセルリクエストを案内してください(そのまま取り消すとキャンセル率に数えられます)。",
    "A message alone is no official request. Point the buyer to the request button on the order page (cancelling on the message counts against your rate).",
);
const BY_MESSAGE_SAYS: Text = text(
    "お問い合わせだけによるキャンセルは非公式で、理由に「購入者によるキャンセル」を選んでもキャンセル率に数えられます。購入者には注文履歴からのリクエストを案内します。",
    "A request made only by message is unofficial: cancelling on it counts in the cancellation rate, even with the reason \"Buyer canceled\". Answer with the path to the request button.",
);
const WRONG_ADDRESS: Text = text(
    "住所は変更できません。購入者にキャンセルリクエストと、正しい住所での買い直しを案内してください。",
    "The address cannot be changed. Ask the buyer to request the cancellation and to order again with the right address.",
);
const SELLER_CANCELS: Text = text(
    "出品者からのキャンセルです。本当の理由を選んで、すぐに手続きしてください(購入者にリクエストを頼むことは禁止です)。",
    "This is your own cancellation: do it at once with the true reason. Asking the buyer to request it is forbidden.",
);
const SELLER_CANCELS_SAYS: Text = text(
    "用意できない注文は、本当の理由(在庫なし、価格設定の誤りなど)で出品者がキャンセルし、購入者に知らせます。購入者にキャンセルリクエストを頼むことは禁止されています。",
    "An order that cannot be supplied is cancelled by the seller with the true reason, and the buyer is told. Asking the buyer to file the request is forbidden.",
);
const REASON_SAYS: Text = text(
    "キャンセルの画面で選ぶ理由は購入者にも知らされます。在庫なし・購入者によるキャンセル・価格設定の誤り・発送先住所に配送不可・購入者からの交換依頼・その他から、本当のものを選びます。",
    "The reason chosen on the cancel screen is told to the buyer: No Inventory, Buyer Canceled, Pricing Error, Shipping Address Undeliverable, Customer Exchange or General Adjustment, whichever is true.",
);
const CONFIRMED_BY_MISTAKE: Text = text(
    "出荷通知を送信済みのため、キャンセルはできません。商品は発送せず、返金してください。",
    "Shipment is confirmed, so it cannot be cancelled. Do not ship; refund it.",
);
const CONFIRMED_BY_MISTAKE_THEN: Text = text(
    "返金が必要です(購入者がそれでも商品を希望する場合は発送できます)。",
    "A refund is due (unless the buyer still wants the goods and you ship them).",
);
const SHIPPED: Text = text(
    "出荷通知後なので、キャンセルは断れます。受け取り後の返品の窓口は閉じないでください。",
    "Shipment is confirmed, so the cancellation may be refused. The way to a return has to stay open.",
);
const SHIPPED_SAYS: Text = text(
    "出荷通知後はキャンセルボタンがなくなります。配送中であることを伝え、受け取り後の返品を案内します。",
    "After confirmation there is no cancel button any more: tell the buyer that it is on its way and invite a return after receipt.",
);
const RETURN_OPEN: Text = text(
    "受け取り後、Amazon の返品期間内の返品は断れません。",
    "A return after receipt, within Amazon's return window, cannot be refused.",
);
pub(super) const FAULT_THEN: Text = text(
    "返品は断れません。全額(送料を含む)の返金か、購入者が望めば交換です。",
    "The return cannot be refused: full refund including postage, or a replacement if the buyer prefers.",
);

/// Clocks, steps, proofs and warnings before dispatch and on the way.
pub static EFFECTS: &[Rule] = &[
    Rule::marketplace(
        "amazon.duty.reply",
        &[Fact::Channel.is(c::MESSAGE | c::RETURN_REQUEST | c::DELIVERY_REFUSED | c::SUBSCRIPTION_PAGE), Fact::Answer.is_not(a::NEED_FACTS), only(m::AMAZON_JP | m::AMAZON_US)],
        Yield::Duty { id: "reply-24-hours", due: Due::HoursAfter(When::RequestedAt, 24), limit: Some(text("メッセージの受信から24時間以内(土日・祝日も含む)", "Within 24 hours of the message, weekends and holidays included")), if_missed: Some(text("回答の遅れとして記録され、48時間を過ぎるとマーケットプレイス保証の申請が認められやすくなります。", "It is recorded as a late response; past 48 hours an A-to-z claim is easily granted.")) },
        &A101,
        text("購入者のメッセージには24時間以内に返信してください。自動返信は数えられません。解決前でも、次に回答する日を伝えれば足ります。", "Answer the buyer within 24 hours; automatic replies do not count. If it is not solved yet, answer with the date of your next answer."),
    )
    .also(&[&A102, &A084]),
    Rule::marketplace(
        "amazon.duty.reply-elsewhere",
        &[Fact::Channel.is(c::MESSAGE | c::RETURN_REQUEST | c::DELIVERY_REFUSED | c::SUBSCRIPTION_PAGE), Fact::Answer.is_not(a::NEED_FACTS), except(m::AMAZON_JP | m::AMAZON_US)],
        Yield::Duty { id: "reply-24-hours", due: Due::HoursAfter(When::RequestedAt, 24), limit: Some(text("メッセージの受信から24時間以内(土日・祝日も含む)", "Within 24 hours of the message, weekends and holidays included")), if_missed: None },
        &A101,
        text("24時間以内の返信を求めるページは米国と日本のものです。ほかの国でも同じつもりで返信するのが安全です。", "The pages asking for an answer within 24 hours are the US and Japanese ones; keep to it elsewhere too."),
    )
    .also(&[&A102])
    .inferred(),
    Rule::marketplace(
        "amazon.duty.reply-button",
        &[Fact::Channel.is(BUTTON), MFN, Fact::Parcel.is_not(BEFORE_DISPATCH), Fact::Answer.is(a::MAY_REFUSE | a::NOT_A_CANCELLATION)],
        Yield::Duty { id: "reply-24-hours", due: Due::HoursAfter(When::RequestedAt, 24), limit: Some(text("リクエストから24時間以内", "Within 24 hours of the request")), if_missed: None },
        &A101,
        text("キャンセルできない理由(発送日・追跡番号)と返品の方法を24時間以内に伝えてください。", "Tell the buyer within 24 hours why it is too late (dispatch date, tracking) and how to return it."),
    )
    .also(&[&A016])
    .inferred(),
    Rule::marketplace(
        "amazon.duty.cancel-before-ship",
        &[MFN, Fact::OrderStatus.is(UNCONFIRMED), Fact::Parcel.is(BEFORE_DISPATCH), Fact::Channel.is(BUTTON), Fact::Answer.is(a::ACCEPT_ADVISED | a::MUST_ACCEPT)],
        Yield::Duty { id: "cancel-before-shipment", due: Due::EndOfDay(When::ShipBy), limit: Some(text("出荷の前に、遅くとも出荷期限までに", "Before shipping, at the latest by the ship-by date")), if_missed: Some(text("出荷通知後はキャンセルできず、返金(返金手数料あり)になります。", "Once shipment is confirmed it can only be refunded, with the refund administration fee.")) },
        &A007,
        text("キャンセルは出荷前に処理してください。", "Carry out the cancellation before anything ships."),
    )
    .also(&[&A015, &A023]),
    Rule::marketplace(
        "amazon.duty.hold",
        &[MFN, Fact::OrderStatus.is(UNCONFIRMED), Fact::Parcel.is(BEFORE_DISPATCH), Fact::Channel.is(UNOFFICIAL), Fact::Answer.is(a::REDIRECT), Fact::Regime.is_not(regime::EU | regime::UK)],
        Yield::Duty { id: "hold-until-ship-by", due: Due::EndOfDay(When::ShipBy), limit: Some(text("出荷期限まで", "Until the ship-by date")), if_missed: Some(text("出荷期限を過ぎると出荷遅延になり、7営業日で自動キャンセルされます。", "Past the ship-by date it counts as a late shipment, and 7 business days later the order is cancelled.")) },
        &A008,
        text("正式なリクエストが届くまで、出荷期限の範囲で発送を待つことができます。届かなければ予定どおり発送してください。", "You may hold the parcel until the ship-by date while the official request comes in; otherwise ship as planned."),
    )
    .also(&[&A023, &A028])
    .inferred(),
    Rule::marketplace(
        "amazon.duty.hold-withdrawn",
        &[MFN, Fact::OrderStatus.is(UNCONFIRMED), Fact::Parcel.is(BEFORE_DISPATCH), Fact::Channel.is(UNOFFICIAL), Fact::Answer.is(a::REDIRECT), Fact::Regime.is(regime::EU | regime::UK)],
        Yield::Duty { id: "hold-until-ship-by", due: Due::EndOfDay(When::ShipBy), limit: Some(text("出荷期限まで", "Until the ship-by date")), if_missed: Some(text("出荷期限を過ぎると出荷遅延になり、7営業日で自動キャンセルされます。", "Past the ship-by date it counts as a late shipment, and 7 business days later the order is cancelled.")) },
        &A008,
        text("発送せずに正式なリクエストを待ってください。購入者の国の法律では、メッセージでも撤回が有効な場合があります。期限までに届かなければ Amazon に相談し、指標に数えられてもキャンセルするのが安全です。", "Hold the parcel while the official request comes in: in the buyer's law the message itself may be a valid withdrawal. If none comes by then, ask Amazon; cancelling is the safe course even if it counts."),
    )
    .also(&[&A023, &A028])
    .inferred(),
    Rule::marketplace(
        "amazon.duty.seller-cancel",
        &[MFN, Fact::Answer.is(a::SELLER_CANCELS)],
        Yield::Duty { id: "cancel-at-once", due: Due::None, limit: Some(text("すぐに", "At once")), if_missed: Some(text("放置すると出荷遅延になり、7営業日で自動キャンセルされます(いずれもキャンセル率に数えられます)。", "Left alone it becomes a late shipment and is cancelled after 7 business days; the cancellation rate is hit either way.")) },
        &A019,
        text("用意できないとわかったらすぐにキャンセルし、購入者へ知らせてください。", "Cancel as soon as you know that it cannot be supplied, and tell the buyer."),
    )
    .also(&[&A021, &A023]),
    Rule::marketplace(
        "amazon.duty.confirm-shipment",
        &[MFN, only(m::AMAZON_JP), Fact::OrderStatus.is(UNCONFIRMED), Fact::Parcel.is(p::WITH_CARRIER)],
        Yield::Duty { id: "confirm-shipment", due: Due::None, limit: Some(text("すぐに", "At once")), if_missed: Some(text("出荷通知がないままだと出荷遅延・自動キャンセルの対象になります。", "Without confirmation the order runs into late shipment and automatic cancellation.")) },
        &A012,
        text("まず出荷通知を送信してください。", "Confirm the shipment first."),
    )
    .also(&[&A023]),
    Rule::marketplace(
        "amazon.duty.refund-confirmed-by-mistake",
        &[MFN, Fact::OrderStatus.is(s::SHIP_CONFIRMED), Fact::Parcel.is(BEFORE_DISPATCH)],
        Yield::Duty { id: "refund-at-once", due: Due::None, limit: Some(text("すぐに", "At once")), if_missed: None },
        &A014,
        text("商品は発送せず、「注文管理」から返金してください。", "Do not ship; refund it from Manage Orders."),
    )
    .also(&[&A022]),
    Rule::marketplace(
        "amazon.clock.auto-cancel-japan",
        &[MFN, only(m::AMAZON_JP), Fact::OrderStatus.is(UNCONFIRMED)],
        Yield::Consequence { id: "auto-cancellation", at: Due::EndOfBusinessDay(When::ShipBy, 7, Calendar::Jp) },
        &A023,
        text("出荷通知がないまま出荷期限から7営業日が過ぎると、自動でキャンセルされます(キャンセル率に数えられます)。", "Unconfirmed 7 business days after the ship-by date the order is cancelled automatically and counts in the cancellation rate."),
    )
    .also(&[&A021]),
    Rule::marketplace(
        "amazon.clock.auto-cancel",
        &[MFN, only(m::AMAZON_US | m::AMAZON_UK | m::AMAZON_DE), Fact::OrderStatus.is(UNCONFIRMED)],
        Yield::Consequence { id: "auto-cancellation", at: Due::EndOfBusinessDay(When::ShipBy, 7, Calendar::Weekdays) },
        &A023,
        text("出荷通知がないまま出荷期限から7営業日が過ぎると、自動でキャンセルされます(土日だけを除いて数えた、最も早い日です)。", "Unconfirmed 7 business days after the ship-by date the order is cancelled automatically (counted Monday to Friday: the earliest day)."),
    )
    .also(&[&A021]),
    Rule::marketplace(
        "amazon.clock.auto-cancel-seven-days",
        &[MFN, only(FOUR), Fact::OrderStatus.is(UNCONFIRMED)],
        Yield::Consequence { id: "auto-cancellation-earliest", at: Due::EndOfDayAfter(When::ShipBy, 7) },
        &A023,
        text("告知には「7日」と書くものもあります。早いほうの、7日目までに動くのが安全です。", "A notice also says 7 days: act before the seventh calendar day to be safe."),
    )
    .conflicting(),
    Rule::marketplace(
        "amazon.clock.late-shipment",
        &[MFN, Fact::OrderStatus.is(UNCONFIRMED), Fact::Parcel.is(BEFORE_DISPATCH)],
        Yield::Consequence { id: "late-shipment", at: Due::EndOfDay(When::ShipBy) },
        &A028,
        text("出荷期限までに出荷通知を送らないと、出荷遅延率に数えられます。", "Not confirmed by the ship-by date, the order counts in the late shipment rate."),
    )
    .also(&[&A023]),
    Rule::marketplace(
        "amazon.window.self-cancel-japan",
        &[MFN, only(m::AMAZON_JP), Fact::OrderStatus.is(UNCONFIRMED), Fact::Parcel.is(BEFORE_DISPATCH)],
        Yield::Window { id: "self-cancel", from: Due::Start(When::OrderedAt), until: Due::MinutesAfter(When::OrderedAt, 5) },
        &A001,
        text("購入者が自分でキャンセルできるのは注文から5分間です(30分とする記事は日本には当てはまりません)。", "The buyer cancels alone for 5 minutes after ordering (articles that say 30 minutes are wrong for Japan)."),
    ),
    Rule::marketplace(
        "amazon.window.self-cancel",
        &[MFN, except(m::AMAZON_JP | m::AMAZON_US), Fact::OrderStatus.is(UNCONFIRMED), Fact::Parcel.is(BEFORE_DISPATCH)],
        Yield::Window { id: "self-cancel", from: Due::Start(When::OrderedAt), until: Due::MinutesAfter(When::OrderedAt, 30) },
        &A002,
        text("購入者が自分でキャンセルできるのは注文から30分間です。", "The buyer cancels alone for 30 minutes after ordering."),
    ),
    Rule::marketplace(
        "amazon.window.self-cancel-us",
        &[MFN, only(m::AMAZON_US), Fact::OrderStatus.is(UNCONFIRMED), Fact::Parcel.is(BEFORE_DISPATCH)],
        Yield::Window { id: "self-cancel", from: Due::Start(When::OrderedAt), until: Due::HoursAfter(When::OrderedAt, 72) },
        &A003,
        text("購入者が自分でキャンセルできる時間は、出品者の配送設定により注文から30分〜72時間です。", "The buyer cancels alone for 30 minutes to 72 hours after ordering, as set in your shipping settings."),
    )
    .also(&[&A002, &A004]),
    Rule::marketplace(
        "amazon.steps.cancel",
        &[MFN, Fact::OrderStatus.is(UNCONFIRMED), Fact::Parcel.is(BEFORE_DISPATCH), Fact::Channel.is(BUTTON), Fact::Answer.is(a::ACCEPT_ADVISED | a::MUST_ACCEPT)],
        Yield::Steps(&[
            text("セラーセントラルの「注文管理」で、該当の注文を開きます", "Seller Central → Manage Orders, open the order"),
            text("注文の全体なら、「注文をキャンセル」を押します(未出荷の注文にだけ表示されます)", "For the whole order: Cancel order (offered on unshipped orders only)"),
            text("理由は「購入者によるキャンセル」を選びます", "Reason: Buyer canceled"),
            text("購入者と出品者の両方に確認メールが届きます", "Both sides get a confirmation e-mail"),
        ]),
        &A007,
        text("正式なリクエストのキャンセル手順です(2022年の画面)。", "How to cancel on an official request (screens of 2022)."),
    )
    .also(&[&A005]),
    Rule::marketplace(
        "amazon.steps.part-of-order",
        &[MFN, Fact::OrderStatus.is(UNCONFIRMED), Fact::Parcel.is(BEFORE_DISPATCH), Fact::Channel.is(BUTTON), Fact::Answer.is(a::ACCEPT_ADVISED | a::MUST_ACCEPT), Fact::PartOfOrder.yes()],
        Yield::Steps(&[
            text("送る商品だけ出荷通知を送信します", "Confirm the items that ship"),
            text("不要になった商品は、理由「購入者都合」(CustomerCancel)で返金します", "Refund the item that is not wanted with the reason CustomerCancel"),
        ]),
        &A020,
        text("注文の一部をやめる手順です(英国のヘルプ)。", "How to drop part of an order (UK help)."),
    )
    .inferred(),
    Rule::marketplace(
        "amazon.steps.redirect-japan",
        &[MFN, only(m::AMAZON_JP), Fact::OrderStatus.is(UNCONFIRMED), Fact::Parcel.is(BEFORE_DISPATCH), Fact::Channel.is(UNOFFICIAL), Fact::Answer.is(a::REDIRECT)],
        Yield::Steps(&[
            text("まだ「注文をキャンセル」を押さないでください", "Do not press Cancel order yet"),
            text("購入者に「アカウントサービス」→「注文履歴」→「キャンセルをリクエスト」を案内します", "Point the buyer to アカウントサービス → 注文履歴 → キャンセルをリクエスト"),
            text("「注文管理」にリクエストの表示とメールが届いたら、理由「購入者によるキャンセル」でキャンセルします", "When the banner and e-mail arrive in Manage Orders, cancel with the reason Buyer canceled"),
        ]),
        &A008,
        text("非公式の申し出を正式なリクエストに直す手順です。", "How to turn an informal request into an official one."),
    )
    .also(&[&A005, &A007]),
    Rule::marketplace(
        "amazon.steps.redirect",
        &[MFN, except(m::AMAZON_JP), Fact::OrderStatus.is(UNCONFIRMED), Fact::Parcel.is(BEFORE_DISPATCH), Fact::Channel.is(UNOFFICIAL), Fact::Answer.is(a::REDIRECT)],
        Yield::Steps(&[
            text("まだ「Cancel order」を押さないでください", "Do not press Cancel order yet"),
            text("購入者に「Your Orders」→「Request cancellation」を案内します", "Point the buyer to Your Orders → Request cancellation"),
            text("「Manage Orders」にリクエストの表示とメールが届いたら、理由「Buyer canceled」でキャンセルします", "When the banner and e-mail arrive in Manage Orders, cancel with the reason Buyer canceled"),
            text("返事がなければ、重要なメッセージ(critical message)で送れます", "If the buyer does not react, a critical message may be sent"),
        ]),
        &A008,
        text("非公式の申し出を正式なリクエストに直す手順です。", "How to turn an informal request into an official one."),
    )
    .also(&[&A005, &A010]),
    Rule::marketplace(
        "amazon.steps.pending",
        &[Fact::OrderStatus.is(PENDING), Fact::Answer.is(a::REDIRECT)],
        Yield::Steps(&[
            text("何もせず、出荷もしないでください", "Do nothing, and do not ship"),
            text("購入者には Amazon カスタマーサービスを案内します", "Point the buyer to Amazon customer service"),
        ]),
        &A017,
        text("保留中の注文の扱いです。", "What to do while an order is pending."),
    ),
    Rule::marketplace(
        "amazon.steps.seller-cancels",
        &[MFN, Fact::Answer.is(a::SELLER_CANCELS)],
        Yield::Steps(&[
            text("「注文管理」→「注文をキャンセル」を開きます", "Manage Orders → Cancel order"),
            text("理由は本当のものを選びます(「購入者によるキャンセル」は選びません)", "Choose the true reason (never Buyer canceled)"),
        ]),
        &A019,
        text("出品者都合のキャンセル手順です。", "How to cancel for your own reason."),
    )
    .also(&[&A201]),
    Rule::marketplace(
        "amazon.steps.reason-out-of-stock",
        &[MFN, Fact::Answer.is(a::SELLER_CANCELS), Fact::Reason.is(r::OUT_OF_STOCK)],
        Yield::Steps(&[text("理由は「在庫なし」(No Inventory)を選びます", "Reason: No Inventory (在庫なし)")]),
        &A201,
        REASON_SAYS,
    )
    .also(&[&A202, &A019]),
    Rule::marketplace(
        "amazon.steps.reason-price-error",
        &[MFN, Fact::Answer.is(a::SELLER_CANCELS), Fact::Reason.is(r::PRICE_ERROR)],
        Yield::Steps(&[text("理由は「価格設定の誤り」(Pricing Error)を選びます", "Reason: Pricing Error (価格設定の誤り)")]),
        &A201,
        REASON_SAYS,
    )
    .also(&[&A202]),
    Rule::marketplace(
        "amazon.steps.reason-address",
        &[MFN, Fact::Answer.is(a::SELLER_CANCELS), Fact::Reason.is(r::WRONG_ADDRESS | r::BUYER_UNREACHABLE)],
        Yield::Steps(&[text("住所に届けられないためなら、理由は「発送先住所に配送不可」(Shipping Address Undeliverable)を選びます", "If the address cannot be delivered to: reason Shipping Address Undeliverable (発送先住所に配送不可)")]),
        &A201,
        REASON_SAYS,
    )
    .also(&[&A202]),
    Rule::marketplace(
        "amazon.steps.reason-other",
        &[MFN, Fact::Answer.is(a::SELLER_CANCELS), Fact::Reason.is_not(r::OUT_OF_STOCK | r::PRICE_ERROR | r::WRONG_ADDRESS | r::BUYER_UNREACHABLE)],
        Yield::Steps(&[text("上のどれでもなければ、理由は「その他の理由」(General Adjustment)を選び、本当の事情を購入者に伝えます", "If none of the named reasons is true: General Adjustment (その他の理由), and tell the buyer the true cause")]),
        &A201,
        REASON_SAYS,
    )
    .also(&[&A202]),
    Rule::marketplace(
        "amazon.steps.seller-cancels-tell",
        &[MFN, Fact::Answer.is(a::SELLER_CANCELS)],
        Yield::Steps(&[
            text("購入者にお詫びと、代金が請求されないことを伝えます", "Tell the buyer: apology, and that nothing is charged"),
        ]),
        &A019,
        text("出品者都合のキャンセルは、購入者に知らせます。", "A cancellation of your own is told to the buyer."),
    )
    .also(&[&A015]),
    Rule::marketplace(
        "amazon.steps.refund-reason-shop",
        &[MFN, Fact::Parcel.is_not(BEFORE_DISPATCH), Fact::Reason.is(SELLERS), Fact::Answer.is(a::MUST_ACCEPT)],
        Yield::Steps(&[text("返金の理由は、出品者側の本当の原因(違う商品、不良・破損、説明違いなど)に当たるものを選びます。画面の言葉は確認できていません", "As the refund's reason choose the one that is true of your side (wrong item, defect or damage, misdescription …); the form's own words could not be read")]),
        &A058,
        text("返金の理由は、本当のものを選びます。", "The refund's reason has to be the true one."),
    )
    .also(&[&A056])
    .inferred(),
    Rule::marketplace(
        "amazon.steps.refund-reason-buyer",
        &[MFN, Fact::Parcel.is(RETURNING), Fact::Reason.is(BUYERS), Fact::Answer.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED | a::REFUND_WITH_DEDUCTION)],
        Yield::Steps(&[text("返金の理由は、購入者からの返品に当たるものを選びます(出品者側の原因は選びません)。画面の言葉は確認できていません", "As the refund's reason choose the buyer's return, none of your own faults; the form's own words could not be read")]),
        &A056,
        text("返金の理由は、本当のものを選びます。", "The refund's reason has to be the true one."),
    )
    .inferred(),
    Rule::marketplace(
        "amazon.steps.shipped",
        &[MFN, Fact::Parcel.is(p::WITH_CARRIER), Fact::Answer.is(a::MAY_REFUSE)],
        Yield::Steps(&[
            text("出荷通知が未送信なら、先に送信します", "If shipment is not confirmed yet, confirm it first"),
            text("「購入者へのメッセージ」の文面で、発送日・追跡番号・返品の方法を伝えます", "Send the message on this page: dispatch date, tracking, how to return"),
            text("運送会社で回収できるか確認してもかまいません", "You may ask the carrier for a recall"),
        ]),
        &A016,
        text("発送後の申し出への対応です。", "What to do when the parcel has left."),
    )
    .also(&[&A012]),
    Rule::marketplace(
        "amazon.steps.automatic",
        &[MFN, Fact::Answer.is(a::AUTOMATIC)],
        Yield::Steps(&[
            text("操作は不要です。「注文管理」で状態だけ確認してください", "Nothing to do; just check the order in Manage Orders"),
        ]),
        &A001,
        text("自動のキャンセルでは、出品者の操作はありません。", "An automatic cancellation needs nothing from you."),
    )
    .also(&[&A023]),
    Rule::marketplace(
        "amazon.steps.refund-confirmed",
        &[MFN, Fact::OrderStatus.is(s::SHIP_CONFIRMED), Fact::Parcel.is(BEFORE_DISPATCH)],
        Yield::Steps(&[
            text("商品を発送しないでください", "Do not ship"),
            text("「注文管理」→「返金」で全額を返金します", "Manage Orders → Refund, in full"),
            text("購入者に、発送しないことと返金を伝えます", "Tell the buyer that it will not be sent and is refunded"),
        ]),
        &A014,
        text("出荷通知を誤って送ったときの手順です。", "What to do when shipment was confirmed by mistake."),
    ),
    Rule::marketplace(
        "amazon.steps.unsettled",
        &[Fact::Answer.is(a::UNSETTLED)],
        Yield::Steps(&[
            text("断る前に、テクニカルサポート(セラーセントラル)に扱いを確認します", "Before refusing, ask Seller Support"),
            text("確認できるまで、購入者には「確認して返信します」と伝えます(これも返信に数えられます)", "Until then tell the buyer that you are checking; that counts as an answer"),
        ]),
        &A101,
        text("資料で決められない場合の進め方です。", "What to do where no source settles it."),
    ),
    Rule::marketplace(
        "amazon.alternative.refuse-delivery",
        &[MFN, only(m::AMAZON_JP), Fact::Parcel.is(p::WITH_CARRIER), Fact::Answer.is(a::MAY_REFUSE)],
        Yield::Alternative("refuse-delivery"),
        &A012,
        text("購入者が届いた荷物の受領を拒否する(日本のヘルプが案内している方法)", "The buyer refuses the parcel on delivery (offered by the Japanese help)"),
    ),
    Rule::marketplace(
        "amazon.alternative.return",
        &[MFN, Fact::Parcel.is(p::WITH_CARRIER | p::DELIVERED), Fact::Answer.is(a::MAY_REFUSE | a::NOT_A_CANCELLATION), Fact::Reason.is(BUYERS)],
        Yield::Alternative("return-after-receipt"),
        &A016,
        text("受け取り後の返品(返品リクエストから)", "A return after receipt, through the return centre"),
    )
    .also(&[&A031]),
    Rule::practice(
        "amazon.alternative.recall",
        &[MFN, Fact::Parcel.is(p::WITH_CARRIER)],
        Yield::Alternative("carrier-recall"),
        &A077,
        text("運送会社での回収(費用を確かめてから)", "A recall by the carrier, once the cost is known"),
    ),
    Rule::practice(
        "amazon.alternative.void-label",
        &[MFN, Fact::OrderStatus.is(UNCONFIRMED), Fact::Parcel.is(p::LABELLED), Fact::Channel.is(BUTTON)],
        Yield::Alternative("void-label"),
        &A011,
        text("ラベルを取り消してキャンセルを受ける", "Void the label and accept the cancellation"),
    ),
    Rule::practice(
        "amazon.alternative.reorder",
        &[MFN, Fact::Parcel.is(BEFORE_DISPATCH), Fact::Reason.is(r::WRONG_ADDRESS | r::ORDERED_BY_MISTAKE | r::DUPLICATE)],
        Yield::Alternative("re-order"),
        &A025,
        text("正しい内容での買い直し", "A new order with the right details"),
    ),
    Rule::practice(
        "amazon.alternative.other-stock",
        &[MFN, Fact::Answer.is(a::SELLER_CANCELS)],
        Yield::Alternative("other-stock"),
        &A019,
        text("別の在庫や、購入者が同意した新しい日での発送", "Other stock, or a later date the buyer agrees to"),
    ),
    Rule::marketplace(
        "amazon.alternative.widen-self-cancel",
        &[MFN, only(m::AMAZON_US), Fact::OrderStatus.is(UNCONFIRMED), Fact::Parcel.is(BEFORE_DISPATCH), Fact::Channel.is(BUTTON)],
        Yield::Alternative("set-self-cancel-window"),
        &A003,
        text("次からは、配送設定の自動キャンセル時間(30分〜72時間)を延ばすと、依頼を減らせます", "Next time: a longer buyer auto-cancellation window (30 minutes to 72 hours) in your shipping settings"),
    )
    .also(&[&A004]),
    Rule::practice(
        "amazon.keep.request",
        &[Fact::Channel.is(BUTTON), Fact::Answer.is_not(a::NEED_FACTS)],
        Yield::Keep,
        &A006,
        text("リクエストの表示とメール(2022年より前は件名「Order cancellation request…」のメッセージが目印でした)", "The banner and e-mail of the request (before 2022 a message with the subject \"Order cancellation request…\" was the sign)"),
    )
    .also(&[&A005]),
    Rule::practice(
        "amazon.keep.message",
        &[MFN, Fact::Channel.is(UNOFFICIAL), Fact::Parcel.is(BEFORE_DISPATCH)],
        Yield::Keep,
        &A008,
        text("購入者のメッセージと、リクエストを案内した返信", "The buyer's message and your answer with the path"),
    ),
    Rule::practice(
        "amazon.keep.dispatch",
        &[MFN, Fact::Parcel.is(p::WITH_CARRIER | p::DELIVERED | p::LOST)],
        Yield::Keep,
        &A089,
        text("発送の記録(追跡番号・引渡日・送り先が注文と同じこと)を6か月", "Shipment records for 6 months: tracking, date, and that the address is the order's"),
    )
    .also(&[&A080]),
    Rule::practice(
        "amazon.keep.serial",
        &[MFN, Fact::Parcel.is(BEFORE_DISPATCH), Fact::Electronics.yes()],
        Yield::Keep,
        &A077,
        text("高価な商品は製造番号と写真(すり替え対策)", "Serial number and photos of dear goods, against swaps"),
    )
    .inferred(),
    Rule::marketplace(
        "amazon.warning.contact-form",
        &[MFN, Fact::OrderStatus.is(UNCONFIRMED), Fact::Parcel.is(BEFORE_DISPATCH), Fact::Channel.is(UNOFFICIAL), Fact::Answer.is(a::REDIRECT), Fact::OrderStatus.is_not(PENDING)],
        Yield::Warning("cancelling-on-a-message-counts"),
        &A009,
        text("メッセージだけでキャンセルすると、理由に「購入者によるキャンセル」を選んでもキャンセル率に数えられます。", "If you cancel on the message it counts in the cancellation rate, even with the reason \"Buyer canceled\"."),
    )
    .also(&[&A008, &A021]),
    Rule::marketplace(
        "amazon.warning.ask-buyer-to-cancel",
        &[MFN, Fact::Reason.is(r::OUT_OF_STOCK | r::PRICE_ERROR), Fact::Parcel.is(BEFORE_DISPATCH)],
        Yield::Warning("do-not-ask-the-buyer"),
        &A019,
        text("在庫切れや価格の誤りを、購入者の「キャンセルリクエスト」にしてもらうのは禁止です。", "Asking the buyer to file a cancellation request for your stock-out or price error is forbidden."),
    )
    .also(&[&A103]),
    Rule::marketplace(
        "amazon.warning.recorded-as-buyer",
        &[Fact::RecordedReason.is(kotowari::fact::recorded_reason::BUYER), Fact::Reason.is(SELLERS | r::LATE)],
        Yield::Warning("untrue-recorded-reason"),
        &A009,
        text("購入者のリクエストがないのに「購入者によるキャンセル」を選ぶと、指標が下がります。本当の理由を選んでください。", "\"Buyer canceled\" without the buyer's request damages the metric as well: choose the true reason."),
    )
    .also(&[&A019]),
    Rule::marketplace(
        "amazon.warning.recorded-as-shop",
        &[Fact::RecordedReason.is(kotowari::fact::recorded_reason::SHOP), Fact::Reason.is(BUYERS), Fact::Channel.is(BUTTON)],
        Yield::Warning("untrue-recorded-reason"),
        &A007,
        text("正式なリクエストなのに出品者都合で記録すると、キャンセル率に数えられます。「購入者によるキャンセル」を選んでください。", "Recorded as the seller's reason it would count. The buyer filed an official request: choose Buyer canceled."),
    )
    .also(&[&A021]),
    Rule::marketplace(
        "amazon.warning.recorded-unofficial",
        &[Fact::RecordedReason.is(kotowari::fact::recorded_reason::BUYER), Fact::Channel.is(UNOFFICIAL), Fact::Parcel.is(BEFORE_DISPATCH), MFN],
        Yield::Warning("untrue-recorded-reason"),
        &A009,
        text("正式なリクエストのない注文に「購入者によるキャンセル」を選んでも、キャンセル率は守られません。", "On an order without an official request, \"Buyer canceled\" does not protect the rate."),
    ),
    Rule::marketplace(
        "amazon.warning.pending",
        &[Fact::OrderStatus.is(PENDING)],
        Yield::Warning("do-not-ship-pending"),
        &A017,
        text("保留中の注文は、頼まれても出荷しないでください。", "Never ship a pending order, even if asked."),
    ),
    Rule::marketplace(
        "amazon.warning.other-address",
        &[Fact::Reason.is(r::WRONG_ADDRESS), MFN],
        Yield::Warning("ship-only-to-the-order-address"),
        &A089,
        text("注文と違う住所へ送ると、チャージバックの責任を負います。", "Shipping to another address than the order's makes you liable for chargebacks."),
    )
    .also(&[&A025]),
    Rule::marketplace(
        "amazon.warning.false-dispatch",
        &[MFN, Fact::Parcel.is(BEFORE_DISPATCH), Fact::OrderStatus.is(UNCONFIRMED), Fact::Answer.is(a::MAY_REFUSE | a::REDIRECT)],
        Yield::Warning("false-shipment-confirmation"),
        &A080,
        text("出していない荷物の出荷通知を送ったり、「発送済み」と伝えたりしないでください。申請では運送会社のスキャンが見られます。", "Never confirm or announce a dispatch that has not happened: the claim file shows the carrier's scans."),
    )
    .also(&[&A085]),
    Rule::marketplace(
        "amazon.warning.legal-withdrawal",
        &[MFN, Fact::OrderStatus.is(UNCONFIRMED), Fact::Parcel.is(BEFORE_DISPATCH), Fact::Channel.is(UNOFFICIAL), Fact::Answer.is(a::REDIRECT), Fact::Regime.is(regime::EU | regime::UK), Fact::OrderStatus.is_not(PENDING)],
        Yield::Warning("message-may-be-a-legal-withdrawal"),
        &A008,
        text("EU・英国の法律では、メッセージでの意思表示も撤回として有効な場合があります。ボタンを案内しても権利を否定せず、発送せずに待ってください。", "In EU and UK law a message can be a valid withdrawal. Ask for the button without denying the right, and hold the parcel."),
    )
    .inferred(),
    Rule::marketplace(
        "amazon.warning.label-paid",
        &[MFN, only(m::AMAZON_US), Fact::Parcel.is(p::LABELLED), Fact::Channel.is(BUTTON), Fact::OrderStatus.is(UNCONFIRMED)],
        Yield::Warning("label-created"),
        &A011,
        text("この扱いは第三者が写したヘルプの文面によるもので、現在の公式ページでは確認できていません。", "This rests on a third-party copy of the help text; the current official page could not be seen."),
    )
    .inferred(),
    Rule::marketplace(
        "amazon.warning.already-refunded",
        &[Fact::RefundAlreadyMade.yes(), Fact::Parcel.is_not(BEFORE_DISPATCH)],
        Yield::Warning("already-refunded"),
        &A071,
        text("返金済みです。重ねて返金したり、再送と返金の両方をしたりしないでください。", "It is refunded already: never refund twice, nor resend on top."),
    )
    .inferred(),
    Rule::marketplace(
        "amazon.unknown.duty-to-accept",
        &[MFN, Fact::OrderStatus.is(UNCONFIRMED), Fact::Parcel.is(BEFORE_DISPATCH), Fact::Channel.is(BUTTON), Fact::Answer.is(a::ACCEPT_ADVISED | a::MUST_ACCEPT | a::MAY_REFUSE)],
        Yield::Unknown("amazon.duty-to-accept"),
        &A018,
        text("正式なリクエストを断ると規約違反になるかは、公式のページで確認できません。断っても返品や保証の申請になることが多く、受けるのが安全です。", "Whether refusing an official request on an unshipped order breaks a rule is on no official page. Refusing mostly leads to a return or claim."),
    )
    .unsettled(),
    Rule::marketplace(
        "amazon.warning.accepted-orders-bind",
        &[MFN, Fact::Answer.is(a::SELLER_CANCELS), Fact::Reason.is(OWN_WISH)],
        Yield::Warning("accepted-orders-bind"),
        &A019,
        text("承諾の通知(出荷通知など)を送ったあとの注文は、購入者から履行や損害賠償を求められることがあります。送っていれば、先に同意を求めてください。", "Once an acceptance (such as the shipment confirmation) went out the buyer may insist on the order or claim damages: ask for agreement first."),
    )
    .inferred(),
    Rule::marketplace(
        "amazon.unknown.acceptance",
        &[MFN, Fact::Answer.is(a::SELLER_CANCELS), Fact::Reason.is(OWN_WISH), Fact::Accepted.is(accepted::ACCEPTED)],
        Yield::Unknown("amazon.acceptance"),
        &A019,
        text("Amazon の注文がいつ承諾されたことになるか(出荷通知の時かどうか)を定めたページは、確認できていません。", "No page could be read that says when an order on Amazon counts as accepted (whether on shipment confirmation)."),
    )
    .unsettled(),
    Rule::marketplace(
        "amazon.unknown.self-cancel-us",
        &[MFN, only(m::AMAZON_US), Fact::OrderStatus.is(UNCONFIRMED), Fact::Parcel.is(BEFORE_DISPATCH), Fact::Channel.is(BUTTON)],
        Yield::Unknown("amazon.self-cancel-limits"),
        &A004,
        text("自動キャンセル時間の下限30分・上限72時間は、1社の記事だけによるものです。", "The limits of 30 minutes and 72 hours rest on a single agency article."),
    )
    .also(&[&A003])
    .conflicting(),
    Rule::marketplace(
        "amazon.unknown.self-cancel-japan",
        &[MFN, only(m::AMAZON_JP), Fact::OrderStatus.is(UNCONFIRMED), Fact::Parcel.is(BEFORE_DISPATCH), Fact::Channel.is(BUTTON)],
        Yield::Unknown("amazon.self-cancel-setting-japan"),
        &A003,
        text("日本で自動キャンセル時間を出品者が変えられるかは、確認できません。", "Whether sellers in Japan can change the self-cancel window is unknown."),
    )
    .unsettled(),
    Rule::marketplace(
        "amazon.unknown.shipped-unconfirmed",
        &[MFN, Fact::OrderStatus.is(UNCONFIRMED), Fact::Parcel.is(p::WITH_CARRIER)],
        Yield::Unknown("amazon.shipped-unconfirmed"),
        &A012,
        text("出荷通知前に発送した注文は、日本(通知してから返品)と英国・カナダ(戻ったらキャンセル)で扱いが逆です。", "For a parcel sent before confirmation Japan (confirm, then return) and UK/Canada (cancel when back) say the opposite."),
    )
    .also(&[&A013])
    .conflicting(),
    Rule::marketplace(
        "amazon.unknown.address-japan",
        &[MFN, only(m::AMAZON_JP), Fact::Reason.is(r::WRONG_ADDRESS)],
        Yield::Unknown("amazon.wrong-address-japan"),
        &A025,
        text("住所違いの扱いを定めた日本の公式ページは見つかっていません。", "No official Japanese page on a wrong address was found."),
    )
    .unsettled(),
    Rule::marketplace(
        "amazon.unknown.contact-metric",
        &[Fact::Channel.is(c::MESSAGE), Fact::Answer.is_not(a::NEED_FACTS)],
        Yield::Unknown("amazon.contact-metric"),
        &A102,
        text("回答時間の指標に基準値や罰則が今もあるかは、確認できません。", "Whether the contact metric still has a threshold or penalty is unknown."),
    )
    .unsettled(),
    Rule::marketplace(
        "amazon.unknown.auto-cancel-tightening",
        &[MFN, Fact::OrderStatus.is(UNCONFIRMED), Fact::OrderStatus.is(s::SHIP_DATE_PASSED)],
        Yield::Unknown("amazon.auto-cancel-days"),
        &A024,
        text("自動キャンセルを3営業日に短縮したとする2024年の記事がありますが、国が明記されておらず、日本・米国には当てはめていません。", "A 2024 article reports 3 business days, without naming the marketplace; it is not applied to Japan or the US."),
    )
    .also(&[&A023])
    .conflicting(),
];
