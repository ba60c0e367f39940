//! Parcels that do not arrive, are refused or come back by themselves: D-42 to D-48.

use super::*;
use crate::fact::{answer as a, delivery_proof};
use crate::sources::amazon::*;
use crate::text::text;
use crate::timeline::{Due, When};

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
            Fact::Parcel.is(RETURNING),
            Fact::Reason.is(SELLERS),
            Fact::Channel.is(UNASKED),
        ],
        says(Verdict::MustAccept, REFUSED_FAULT),
        &A061,
        REFUSED_FAULT_SAYS,
    )
    .also(&[&A058, &A056])
    .inferred()
    .overrides(&["amazon.return.*"]),
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
pub static EFFECTS: &[Rule] = &[];
