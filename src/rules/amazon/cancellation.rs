//! Before shipment, and too late for it (D-01 to D-14): the order page's request, the message that is
//! none, the seller's own cancellation, and the parcel that has already left.

use super::*;
use crate::calendar::Calendar;
use crate::fact::{answer as a, auto_cancel, regime, self_cancel};
use crate::sources::amazon::*;
use crate::text::text;
use crate::timeline::{Due, When};

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
    .overrides(&["amazon.cancel.*", "amazon.subscription.*"]),
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
        ],
        says(Verdict::SellerCancels, SELLER_CANCELS),
        &A019,
        SELLER_CANCELS_SAYS,
    )
    .also(&[&A021]),
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
    "まだキャンセルしないでください。メッセージでの申し出は正式なリクエストではなく、そのまま取り消すとキャンセル率に数えられます。",
    "Do not cancel yet. A message is no official request; cancelling on it counts against your cancellation rate.",
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
    "出品者からのキャンセルです。在庫切れなど本当の理由で、すぐに手続きしてください(購入者にリクエストを頼むことは禁止です)。",
    "This is your own cancellation: do it at once with the true reason. Asking the buyer to request it is forbidden.",
);
const SELLER_CANCELS_SAYS: Text = text(
    "用意できない注文は「在庫なし」などの理由で出品者がキャンセルし、購入者に知らせます。購入者にキャンセルリクエストを頼むことは禁止されています。",
    "An order that cannot be supplied is cancelled by the seller with the true reason, and the buyer is told. Asking the buyer to file the request is forbidden.",
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
pub static EFFECTS: &[Rule] = &[];
