//! Parcels that do not arrive, are refused or come back by themselves: D-42 to D-48.

use super::*;
use kotowari::fact::{answer as a, delivery_proof};
use crate::amazon::sources::*;
use kotowari::text::text;
use kotowari::timeline::{Due, When};

/// Marketplaces with claims-protected labels and automatic claim decisions on tracking.
const PROTECTING: u32 = m::AMAZON_US | m::AMAZON_CA;
/// Ways in which a buyer who waits writes.
const ASKING: u32 =
    BUTTON | c::MESSAGE | c::RETURN_REQUEST | c::SUBSCRIPTION_PAGE | c::DELIVERY_REFUSED;
/// Channels of a parcel that comes back without a return request.
const UNASKED: u32 = BUTTON | c::MESSAGE | c::SUBSCRIPTION_PAGE | c::DELIVERY_REFUSED;

/// The answers where delivery failed.
pub static ANSWERS: &[Rule] = &[
    // D-47
    Rule::marketplace(
        "amazon.delivery.protected-lost",
        &[
            MFN,
            only(PROTECTING),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::LOST),
            Fact::Channel.is(ASKING),
            Fact::LabelFromMarketplace.yes(),
            Fact::FirstScanOnTime.yes(),
        ],
        says(Verdict::DoNotRefundYourself, PROTECTED),
        &A079,
        PROTECTED_SAYS,
    )
    .also(&[&A086])
    .overrides(&["amazon.delivery.lost"]),
    Rule::marketplace(
        "amazon.delivery.protected",
        &[
            MFN,
            only(PROTECTING),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::WITH_CARRIER),
            Fact::Reason.is(r::NOT_RECEIVED | r::LATE),
            Fact::Channel.is(ASKING),
            Fact::LabelFromMarketplace.yes(),
            Fact::FirstScanOnTime.yes(),
        ],
        says(Verdict::DoNotRefundYourself, PROTECTED),
        &A079,
        PROTECTED_SAYS,
    )
    .also(&[&A086])
    .overrides(&["amazon.delivery.not-received"]),
    Rule::marketplace(
        "amazon.delivery.protected-delivered",
        &[
            MFN,
            only(PROTECTING),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::DELIVERED),
            Fact::Reason.is(r::NOT_RECEIVED),
            Fact::Channel.is(ASKING),
            Fact::LabelFromMarketplace.yes(),
            Fact::FirstScanOnTime.yes(),
        ],
        says(Verdict::DoNotRefundYourself, PROTECTED),
        &A079,
        PROTECTED_SAYS,
    )
    .also(&[&A086])
    .overrides(&["amazon.delivery.delivered-signed", "amazon.delivery.delivered-unsigned"]),
    // D-46
    Rule::marketplace(
        "amazon.delivery.not-received",
        &[
            MFN,
            only(m::AMAZON_JP | m::AMAZON_BR | PROTECTING),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::WITH_CARRIER),
            Fact::Reason.is(r::NOT_RECEIVED | r::LATE),
            Fact::Channel.is(ASKING),
        ],
        says(Verdict::MustRemedy, NOT_RECEIVED),
        &A078,
        NOT_RECEIVED_SAYS,
    )
    .also(&[&A081, &A082, &A101]),
    Rule::marketplace(
        "amazon.delivery.not-received-elsewhere",
        &[
            MFN,
            except(m::AMAZON_JP | m::AMAZON_BR | PROTECTING),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::WITH_CARRIER),
            Fact::Reason.is(r::NOT_RECEIVED | r::LATE),
            Fact::Channel.is(ASKING),
        ],
        says(Verdict::MustRemedy, NOT_RECEIVED),
        &A078,
        NOT_RECEIVED_SAYS,
    )
    .also(&[&A081])
    .inferred(),
    Rule::marketplace(
        "amazon.delivery.lost",
        &[
            MFN,
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::LOST),
            Fact::Channel.is(ASKING),
        ],
        says(Verdict::MustRemedy, NOT_RECEIVED),
        &A078,
        NOT_RECEIVED_SAYS,
    )
    .also(&[&A081, &A082])
    .inferred(),
    // D-48
    Rule::marketplace(
        "amazon.delivery.delivered-signed",
        &[
            MFN,
            only(PROTECTING),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::DELIVERED),
            Fact::Reason.is(r::NOT_RECEIVED),
            Fact::Channel.is(ASKING),
            Fact::DeliveryProof.is(delivery_proof::SIGNATURE),
        ],
        says(
            Verdict::MayRefuse,
            text(
                "受領サインのある配達証明があるので断れます。追跡の日時と場所を伝え、運送会社での確認をすすめてください。",
                "With carrier proof signed by the customer you may refuse. Give the scan's date and place and suggest asking the carrier.",
            ),
        ),
        &A080,
        text(
            "申請で配達の証明になるのは、購入者の受領サインのある運送会社の記録です(米国・カナダ)。",
            "In a claim, proof of delivery means the carrier's confirmation with the customer's signature (US, Canada).",
        ),
    )
    .also(&[&A081, &A085]),
    Rule::marketplace(
        "amazon.delivery.delivered-unsigned",
        &[
            MFN,
            only(PROTECTING),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::DELIVERED),
            Fact::Reason.is(r::NOT_RECEIVED),
            Fact::Channel.is(ASKING),
            Fact::DeliveryProof.is_not(delivery_proof::SIGNATURE),
        ],
        says(
            Verdict::AcceptAdvised,
            text(
                "受領サインがないため、断ると申請で負けるおそれがあります。再送か返金の提案が安全です。",
                "Without a signature a refusal risks losing the claim. Offering a resend or refund is the safe course.",
            ),
        ),
        &A080,
        text(
            "配達完了の記録だけでは、申請で配達の証明になりません(米国・カナダ)。",
            "A delivery scan alone is no proof of delivery in a claim (US, Canada).",
        ),
    )
    .also(&[&A081]),
    Rule::marketplace(
        "amazon.delivery.delivered-elsewhere",
        &[
            MFN,
            except(PROTECTING),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::DELIVERED),
            Fact::Reason.is(r::NOT_RECEIVED),
            Fact::Channel.is(ASKING),
        ],
        says(
            Verdict::MustRemedy,
            text(
                "配達完了の記録があっても「届いていない」は申請の理由になります。運送会社で調べ、再送か返金を提案してください。",
                "A delivery scan does not stop a claim for non-receipt. Trace it with the carrier, then offer a resend or refund.",
            ),
        ),
        &A081,
        text(
            "配達完了の記録があるのに届いていない場合も、購入者はマーケットプレイス保証を申請できます。",
            "A buyer may also claim where the scan says delivered but nothing is there.",
        ),
    )
    .also(&[&A078, &A082])
    .inferred(),
    // D-44
    Rule::marketplace(
        "amazon.refused.seller-fault",
        &[
            MFN,
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::COMING_BACK),
            Fact::Reason.is(SELLERS),
            Fact::Channel.is(UNASKED),
        ],
        says(Verdict::MustAccept, REFUSED_FAULT),
        &A061,
        REFUSED_FAULT_SAYS,
    )
    .also(&[&A058, &A056])
    .inferred(),
    Rule::marketplace(
        "amazon.refused.seller-fault-back",
        &[
            MFN,
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::BACK),
            Fact::Reason.is(SELLERS),
            Fact::Channel.is(c::DELIVERY_REFUSED),
        ],
        says(Verdict::MustAccept, REFUSED_FAULT),
        &A061,
        REFUSED_FAULT_SAYS,
    )
    .also(&[&A058, &A056])
    .inferred(),
    Rule::marketplace(
        "amazon.refused.seller-fault-at-the-door",
        &[
            MFN,
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::WITH_CARRIER | p::DELIVERED),
            Fact::Reason.is(SELLERS),
            Fact::Channel.is(c::DELIVERY_REFUSED),
        ],
        says(Verdict::MustAccept, REFUSED_FAULT),
        &A061,
        REFUSED_FAULT_SAYS,
    )
    .also(&[&A058, &A056])
    .inferred()
    .overrides(&["amazon.return.*"]),
    // D-42
    Rule::marketplace(
        "amazon.refused.decided-on-tracking",
        &[
            MFN,
            only(PROTECTING),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::COMING_BACK),
            Fact::Reason.is_not(SELLERS),
            Fact::Channel.is(UNASKED),
        ],
        says(Verdict::MarketplaceDecides, REFUSED_US),
        &A072,
        REFUSED_US_SAYS,
    )
    .also(&[&A075, &A084]),
    Rule::marketplace(
        "amazon.refused.at-the-door",
        &[
            MFN,
            only(PROTECTING),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::WITH_CARRIER | p::DELIVERED),
            Fact::Reason.is(BUYERS),
            Fact::Channel.is(c::DELIVERY_REFUSED),
        ],
        says(Verdict::MarketplaceDecides, REFUSED_US),
        &A072,
        REFUSED_US_SAYS,
    )
    .also(&[&A075, &A084])
    .overrides(&["amazon.return.*"]),
    // D-43
    Rule::marketplace(
        "amazon.refused.japan",
        &[
            MFN,
            only(m::AMAZON_JP),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::COMING_BACK),
            Fact::Reason.is_not(SELLERS),
            Fact::Channel.is(UNASKED),
        ],
        says(Verdict::WaitForItem, REFUSED_JP),
        &A076,
        REFUSED_JP_SAYS,
    )
    .also(&[&A012, &A065, &A084])
    .unsettled(),
    Rule::marketplace(
        "amazon.refused.at-the-door-japan",
        &[
            MFN,
            only(m::AMAZON_JP),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::WITH_CARRIER | p::DELIVERED),
            Fact::Reason.is(BUYERS),
            Fact::Channel.is(c::DELIVERY_REFUSED),
        ],
        says(Verdict::WaitForItem, REFUSED_JP),
        &A076,
        REFUSED_JP_SAYS,
    )
    .also(&[&A012, &A065, &A084])
    .unsettled()
    .overrides(&["amazon.return.*"]),
    // D-43 elsewhere
    Rule::marketplace(
        "amazon.refused.elsewhere",
        &[
            MFN,
            except(PROTECTING | m::AMAZON_JP),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::COMING_BACK),
            Fact::Reason.is_not(SELLERS),
            Fact::Channel.is(UNASKED),
        ],
        says(Verdict::WaitForItem, REFUSED_ELSEWHERE),
        &A074,
        REFUSED_ELSEWHERE_SAYS,
    )
    .unsettled(),
    Rule::marketplace(
        "amazon.refused.at-the-door-elsewhere",
        &[
            MFN,
            except(PROTECTING | m::AMAZON_JP),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::WITH_CARRIER | p::DELIVERED),
            Fact::Reason.is(BUYERS),
            Fact::Channel.is(c::DELIVERY_REFUSED),
        ],
        says(Verdict::WaitForItem, REFUSED_ELSEWHERE),
        &A074,
        REFUSED_ELSEWHERE_SAYS,
    )
    .unsettled()
    .overrides(&["amazon.return.*"]),
    // D-42, D-43 once the parcel is there
    Rule::marketplace(
        "amazon.refused.back",
        &[
            MFN,
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::BACK),
            Fact::Reason.is_not(SELLERS),
            Fact::Channel.is(c::DELIVERY_REFUSED),
        ],
        says(
            Verdict::AcceptAdvised,
            text(
                "荷物が戻りました。返金か再送を購入者と決めるのが安全です。差し引くものがあれば、先に伝えてください。",
                "The parcel is back. Agree on a refund or a resend; state any deduction before you make it.",
            ),
        ),
        &A076,
        text(
            "受取拒否・長期不在で戻った荷物からいくら差し引けるかは、公式のページで確認できません。",
            "How much may be deducted for a refused or unclaimed parcel is on no official page found.",
        ),
    )
    .also(&[&A065, &A072, &A075, &A013])
    .unsettled()
    .overrides(&["amazon.return.*"]),
];

const PROTECTED: Text = text(
    "自分で返金しないでください。Amazon の保護がある配送ラベルなので、購入者に Amazon への返金申請を案内します。",
    "Do not refund it yourself. The label is claims-protected: point the buyer to Amazon for the refund.",
);
const PROTECTED_SAYS: Text = text(
    "保護対象の配送ラベルで初回スキャンが期限内なら、未着の返金は Amazon が負担します。出品者が自分で返金すると補てんされません。",
    "With a protected label and an on-time first scan Amazon bears the refund for non-receipt; if the seller refunds himself there is no reimbursement.",
);
const NOT_RECEIVED: Text = text(
    "断れません。追跡を確認し、再送か返金を購入者に選んでもらってください。",
    "A plain no is not open. Check the tracking and let the buyer choose between a resend and a refund.",
);
const NOT_RECEIVED_SAYS: Text = text(
    "届かない商品には、返金・再送・しばらく待ってもらう・運送会社への補償請求のどれを選ぶかを出品者が決めます。待つだけではマーケットプレイス保証を申請されるおそれがあります。",
    "For an item not received the seller chooses between refund, resend, asking the buyer to wait and a carrier claim. Waiting risks an A-to-z claim.",
);
const REFUSED_FAULT: Text = text(
    "全額返金が必要です。手数料や送料は差し引けません(運送会社の破損なら補償を請求できます)。",
    "A full refund is due, without restocking fee or postage. For carrier damage claim from the carrier.",
);
const REFUSED_FAULT_SAYS: Text = text(
    "配送中の破損などで受取拒否された場合、返品手数料は0%で、返送料も出品者が負担します(米国の表。ほかは同様と考えられます)。",
    "Refused for visible carrier damage: restocking 0 %, return postage on the seller (US table; taken as the same elsewhere).",
);
const REFUSED_US: Text = text(
    "Amazon が判断します。追跡が返送中を示すと、購入者の申請で自動返金され、出品者に請求されます。",
    "Amazon decides: once tracking shows the return, the buyer's claim is refunded automatically and debited to you.",
);
const REFUSED_US_SAYS: Text = text(
    "受取拒否・配達不能で返送中と追跡に出ると、申請により自動で全額返金されます。注文不良率には数えられません(米国・カナダ)。",
    "Tracking that shows the parcel refused or undeliverable and on its way back leads to an automatic full refund on claim, without effect on the order defect rate (US, Canada).",
);
const REFUSED_JP: Text = text(
    "荷物が戻るのを待ってください。返金か再送かは戻ってから決めます。差し引ける送料は公式資料で確認できません。",
    "Wait for the parcel; then settle refund or resend. How much postage may be deducted is on no official page.",
);
const REFUSED_JP_SAYS: Text = text(
    "受取拒否・長期不在のとき、往復の送料を差し引けるかを定めた日本の公式ページは見つかっていません。",
    "No Japanese page was found on whether outbound and return postage may be deducted after a refused or unclaimed delivery.",
);
const REFUSED_ELSEWHERE: Text = text(
    "荷物が戻るのを待ってください。この国での扱いは公式資料で確認できません。",
    "Wait for the parcel to come back; no official page settles it for this marketplace.",
);
const REFUSED_ELSEWHERE_SAYS: Text = text(
    "受取を拒否し返送に追跡がない場合、Amazon は申請を退けることがあります。出品者側の義務を定めたページは見つかっていません。",
    "Amazon may deny a claim where the buyer refused delivery and the return has no tracking. No page on the seller's own duty was found.",
);

/// Clocks, steps and warnings of failed deliveries.
pub static EFFECTS: &[Rule] = &[
    Rule::marketplace(
        "amazon.clock.claim-opens",
        &[MFN, Fact::Reason.is(r::NOT_RECEIVED | r::LATE), Fact::Parcel.is(p::WITH_CARRIER | p::DELIVERED | p::LOST), only(m::AMAZON_JP | m::AMAZON_US | m::AMAZON_CA | m::AMAZON_UK | m::AMAZON_AE)],
        Yield::Consequence { id: "claim-opens", at: Due::StartOfDayAfter(When::EstimatedDelivery, 3) },
        &A081,
        text("お届け予定日の最終日から3日後(かつ最初の連絡から48時間後)に、購入者はマーケットプレイス保証を申請できます。", "Three days after the latest estimate, and 48 hours after writing to you, the buyer may file an A-to-z claim."),
    )
    .also(&[&A082]),
    Rule::marketplace(
        "amazon.clock.claim-48-hours",
        &[MFN, Fact::Parcel.is_not(BEFORE_DISPATCH), Fact::Channel.is(c::MESSAGE | c::RETURN_REQUEST | c::DELIVERY_REFUSED)],
        Yield::Consequence { id: "claim-clock", at: Due::HoursAfter(When::RequestedAt, 48) },
        &A084,
        text("最初の連絡から48時間以内に回答しないと、申請がそのまま認められやすくなります。", "Unanswered for 48 hours after the first contact, a claim is likely granted without more ado."),
    )
    .also(&[&A081]),
    Rule::marketplace(
        "amazon.window.claim",
        &[MFN, Fact::Reason.is(r::NOT_RECEIVED | r::LATE), Fact::Parcel.is(p::WITH_CARRIER | p::DELIVERED | p::LOST), only(m::AMAZON_US | m::AMAZON_CA | m::AMAZON_UK | m::AMAZON_AE)],
        Yield::Window { id: "claim-window", from: Due::StartOfDayAfter(When::EstimatedDelivery, 3), until: Due::EndOfDayAfter(When::EstimatedDelivery, 90) },
        &A081,
        text("申請の期限は、お届け予定日の最終日から90日です。", "Claims are open until 90 days after the latest estimated delivery."),
    ),
    Rule::marketplace(
        "amazon.steps.remedy",
        &[MFN, Fact::Answer.is(a::MUST_REMEDY)],
        Yield::Steps(&[
            text("追跡の記録を確認し、運送会社に調査を依頼します", "Check the tracking and ask the carrier to trace it"),
            text("在庫があれば、再送か返金を購入者に選んでもらいます(日付を示す)", "In stock: let the buyer choose resend or refund, with dates"),
            text("在庫がなければ事情を説明し、返金に同意を得てから返金します", "Out of stock: explain, and refund once the buyer agrees"),
            text("再送と返金の両方はしないでください", "Never do both"),
        ]),
        &A078,
        text("届かないときの手順です。", "What to do when it does not arrive."),
    )
    .also(&[&A081]),
    Rule::marketplace(
        "amazon.steps.protected",
        &[MFN, Fact::Answer.is(a::DO_NOT_REFUND_YOURSELF)],
        Yield::Steps(&[
            text("「注文管理」から自分で返金しないでください", "Do not refund it from Manage Orders"),
            text("48時間以内に購入者へ返信します", "Answer the buyer within 48 hours"),
            text("購入者に「Your Orders」→「Problem with order」→返金の依頼、を案内します", "Point the buyer to Your Orders → Problem with order → request refund"),
        ]),
        &A079,
        text("保護対象の配送ラベルのときの手順です。", "What to do with a claims-protected label."),
    ),
    Rule::marketplace(
        "amazon.duty.protected-reply",
        &[MFN, Fact::Answer.is(a::DO_NOT_REFUND_YOURSELF)],
        Yield::Duty { id: "answer-48-hours", due: Due::HoursAfter(When::RequestedAt, 48), limit: Some(text("48時間以内(目標は24時間)", "Within 48 hours (aim for 24)")), if_missed: Some(text("保護の条件から外れます。", "The protection is lost.")) },
        &A079,
        text("保護を受けるには、購入者のメッセージに48時間以内に答える必要があります。", "The protection requires answering the buyer within 48 hours."),
    )
    .also(&[&A101]),
    Rule::marketplace(
        "amazon.steps.refused",
        &[MFN, Fact::Parcel.is(RETURNING | p::WITH_CARRIER), Fact::Answer.is(a::WAIT_FOR_ITEM | a::MARKETPLACE_DECIDES), Fact::Channel.is(UNASKED)],
        Yield::Steps(&[
            text("追跡で返送の状況を確認します", "Follow the return in the tracking"),
            text("購入者に、荷物が戻っていること、再送か返金のどちらを希望するかを伝えます", "Tell the buyer that it is coming back, and ask: resend or refund"),
            text("差し引く費用があれば、返金の前に伝えます", "State any deduction before the refund"),
        ]),
        &A084,
        text("受取拒否・長期不在・宛先不明のときの手順です。", "What to do when a parcel is refused, unclaimed or undeliverable."),
    )
    .also(&[&A065]),
    Rule::practice(
        "amazon.alternative.resend",
        &[MFN, Fact::Parcel.is(p::WITH_CARRIER | p::LOST | p::DELIVERED), Fact::Reason.is(r::NOT_RECEIVED | r::LATE), Fact::StockAvailable.is_not(kotowari::fact::NO)],
        Yield::Alternative("resend"),
        &A078,
        text("再送(在庫がある場合)。購入者は商品が欲しくて注文しています", "A resend, if in stock: the buyer wanted the goods"),
    ),
    Rule::practice(
        "amazon.alternative.refund-agreed",
        &[MFN, Fact::Parcel.is(p::WITH_CARRIER | p::LOST | p::DELIVERED), Fact::Reason.is(r::NOT_RECEIVED | r::LATE), Fact::StockAvailable.is_not(kotowari::fact::YES)],
        Yield::Alternative("refund-after-agreement"),
        &A078,
        text("在庫がなければ、説明して同意を得てから返金", "Out of stock: explain, get agreement, then refund"),
    ),
    Rule::practice(
        "amazon.alternative.carrier-claim",
        &[MFN, Fact::Parcel.is(p::WITH_CARRIER | p::LOST | p::COMING_BACK), Fact::Reason.is_not(r::CHANGE_OF_MIND)],
        Yield::Alternative("carrier-claim"),
        &A078,
        text("運送会社への補償請求", "A claim against the carrier"),
    ),
    Rule::practice(
        "amazon.alternative.resend-refused",
        &[MFN, Fact::Parcel.is(RETURNING), Fact::Channel.is(UNASKED), Fact::Reason.is(BUYERS)],
        Yield::Alternative("resend-for-postage"),
        &A076,
        text("送料を新たに受け取っての再送(金額は先に合意)", "A resend against new postage, agreed beforehand"),
    ),
    Rule::practice(
        "amazon.keep.tracking",
        &[MFN, Fact::Parcel.is(p::WITH_CARRIER | p::LOST | RETURNING | p::DELIVERED), Fact::Reason.is(r::NOT_RECEIVED | r::LATE | r::BUYER_UNREACHABLE)],
        Yield::Keep,
        &A080,
        text("追跡の履歴、受領サイン、運送会社の調査結果", "Tracking history, signature, result of the carrier's trace"),
    )
    .also(&[&A085]),
    Rule::practice(
        "amazon.keep.refused",
        &[MFN, Fact::Parcel.is(RETURNING), Fact::Channel.is(UNASKED)],
        Yield::Keep,
        &A084,
        text("返送された荷物の写真(未開封か、破損の有無)", "Photos of the returned parcel: unopened, damaged or not"),
    ),
    Rule::marketplace(
        "amazon.warning.not-by-reflex",
        &[MFN, Fact::Parcel.is(p::WITH_CARRIER | p::LOST), Fact::Reason.is(r::NOT_RECEIVED | r::LATE), Fact::Answer.is(a::MUST_REMEDY)],
        Yield::Warning("no-refund-by-reflex"),
        &A106,
        text("反射的に返金しないでください。全額返金しても低い評価は消えません。まず再送か返金かを購入者に選んでもらいます。", "Do not refund by reflex: a full refund does not remove a one-star rating. Let the buyer choose first."),
    )
    .also(&[&A078, &A107]),
    Rule::marketplace(
        "amazon.warning.protected",
        &[MFN, Fact::Answer.is(a::DO_NOT_REFUND_YOURSELF)],
        Yield::Warning("refunding-forfeits-cover"),
        &A079,
        text("自分で返金すると、Amazon の補てんを受けられません。", "If you refund it yourself, Amazon does not reimburse."),
    ),
    Rule::marketplace(
        "amazon.warning.late-ship-claim",
        &[MFN, only(m::AMAZON_US | m::AMAZON_CA), Fact::Reason.is(r::NOT_RECEIVED | r::LATE), Fact::Parcel.is(p::WITH_CARRIER | p::DELIVERED | p::LOST), Fact::FirstScanOnTime.no()],
        Yield::Warning("late-first-scan"),
        &A073,
        text("期限までに出荷されていないと追跡に出ると、申請で自動返金され、注文不良率にも数えられます。", "Where tracking shows that it was not sent by the ship-by date, the claim is refunded automatically and counts in the ODR."),
    )
    .inferred(),
    Rule::marketplace(
        "amazon.warning.no-refusal-us",
        &[MFN, only(PROTECTING), Fact::Parcel.is(RETURNING), Fact::Channel.is(UNASKED)],
        Yield::Warning("refused-parcels-are-refunded"),
        &A072,
        text("「拒否したので返金しない」とは書かないでください。追跡に返送と出れば自動返金されます(「求められるまで返金しない」とする記事とは違います)。", "Never write \"no refund because you refused\": tracking that shows the return leads to an automatic refund (unlike articles that say to wait until asked)."),
    ),
    Rule::marketplace(
        "amazon.unknown.refused-deduction",
        &[MFN, only(m::AMAZON_JP), Fact::Parcel.is(RETURNING | p::WITH_CARRIER), Fact::Channel.is(c::DELIVERY_REFUSED)],
        Yield::Unknown("amazon.refused-deduction-japan"),
        &A076,
        text("受取拒否・長期不在で、往復の送料を差し引けるかは確認できません。", "Whether postage may be deducted for a refused or unclaimed parcel in Japan is unknown."),
    )
    .unsettled(),
    Rule::marketplace(
        "amazon.unknown.refused-restocking",
        &[MFN, only(PROTECTING), Fact::Parcel.is(RETURNING), Fact::Channel.is(UNASKED)],
        Yield::Unknown("amazon.refused-restocking"),
        &A075,
        text("戻った荷物から手数料を差し引けるとする回答の写しがありますが、金額は示されていません。", "A copy of a support answer allows a restocking fee on undeliverable parcels, without an amount."),
    )
    .unsettled(),
    Rule::marketplace(
        "amazon.unknown.refused-europe",
        &[MFN, except(PROTECTING | m::AMAZON_JP), Fact::Parcel.is(RETURNING), Fact::Channel.is(UNASKED)],
        Yield::Unknown("amazon.refused-elsewhere"),
        &A074,
        text("この国で受取拒否がどう扱われるかは、公式のページで確認できません。", "How refused deliveries are handled in this marketplace is on no official page."),
    )
    .unsettled(),
    Rule::marketplace(
        "amazon.unknown.on-time-delivery",
        &[MFN, only(m::AMAZON_JP | m::AMAZON_US), Fact::Reason.is(r::NOT_RECEIVED | r::LATE), Fact::Parcel.is(p::WITH_CARRIER | p::DELIVERED | p::LOST)],
        Yield::Unknown("amazon.on-time-delivery"),
        &A030,
        text("期日内配達率の基準(90%とする記事あり)は、公式のページで確認できません。", "The on-time delivery target (90 % by an agency) is on no official page."),
    )
    .unsettled(),
    Rule::marketplace(
        "amazon.unknown.claim-limit-japan",
        &[MFN, only(m::AMAZON_JP), Fact::Reason.is(r::NOT_RECEIVED | r::LATE), Fact::Parcel.is(p::WITH_CARRIER | p::DELIVERED | p::LOST)],
        Yield::Unknown("amazon.claim-limits-japan"),
        &A082,
        text("日本の保証の条件(予定日の3日後、48時間、30万円まで)は二次情報です。", "The Japanese claim conditions (3 days after the estimate, 48 hours, up to 300,000 JPY) are secondary."),
    )
    .unsettled(),
];
