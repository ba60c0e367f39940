//! A-to-z Guarantee claims (マーケットプレイス保証), chargebacks, appeals and feedback: D-49 to D-51.

use super::*;
use kotowari::fact::{answer as a, appeal_window, claim_state as cs, refunded_by};
use crate::amazon::sources::*;
use kotowari::text::text;
use kotowari::timeline::{Due, When};

/// The answers while the money is claimed, or has been taken.
pub static ANSWERS: &[Rule] = &[
    // D-49
    Rule::marketplace(
        "amazon.claim.open",
        &[
            MFN,
            Fact::Channel.is_not(c::CHARGEBACK),
            Fact::ClaimState.is(cs::OPEN | cs::INFORMATION_REQUESTED),
        ],
        says(Verdict::Contest, CLAIM_OPEN),
        &A085,
        CLAIM_OPEN_SAYS,
    )
    .also(&[&A087, &A084, &A086])
    .overrides(ORDINARY),
    Rule::marketplace(
        "amazon.claim.announced",
        &[MFN, Fact::Channel.is(c::CLAIM), Fact::ClaimState.is(cs::NONE)],
        says(Verdict::Contest, CLAIM_OPEN),
        &A085,
        CLAIM_OPEN_SAYS,
    )
    .also(&[&A087, &A084])
    .overrides(ORDINARY),
    Rule::marketplace(
        "amazon.claim.granted",
        &[
            MFN,
            Fact::Channel.is_not(c::CHARGEBACK),
            Fact::ClaimState.is(cs::GRANTED),
            Fact::AppealWindow.is(appeal_window::OPEN),
        ],
        says(
            Verdict::Contest,
            text(
                "申請は認められましたが、30日以内なら再審査を請求できます。",
                "The claim was granted; you may appeal within 30 days.",
            ),
        ),
        &A086,
        text(
            "認められた申請には30暦日以内に再審査を請求できます。再審査中の情報提供の求めには72時間以内に答えます。",
            "A granted claim may be appealed within 30 calendar days; information asked for during the appeal is due in 72 hours.",
        ),
    )
    .also(&[&A087])
    .overrides(ORDINARY),
    Rule::marketplace(
        "amazon.claim.granted-late",
        &[
            MFN,
            Fact::Channel.is_not(c::CHARGEBACK),
            Fact::ClaimState.is(cs::GRANTED),
            Fact::AppealWindow.is(appeal_window::OVER),
        ],
        says(
            Verdict::MarketplaceDecides,
            text(
                "申請は認められ、再審査を請求できる30日も過ぎています。",
                "The claim was granted and the 30 days to appeal are over.",
            ),
        ),
        &A086,
        text(
            "再審査の請求は、決定から30暦日以内です。",
            "Appeals are open for 30 calendar days after the decision.",
        ),
    )
    .also(&[&A087])
    .overrides(ORDINARY),
    Rule::marketplace(
        "amazon.claim.decided",
        &[MFN, Fact::Channel.is(c::CLAIM), Fact::ClaimState.is(cs::DENIED | cs::CLOSED)],
        says(
            Verdict::MarketplaceDecides,
            text(
                "申請は退けられたか終了しています。この申請による返金はありません(購入者の法律上の権利は別です)。",
                "The claim was denied or closed: nothing is owed on it. The buyer's legal rights are another matter.",
            ),
        ),
        &A087,
        text(
            "退けられた申請や取り下げられた申請は、返金も注文不良率への影響もありません。",
            "A claim that was denied or withdrawn costs nothing and does not touch the order defect rate.",
        ),
    )
    .also(&[&A027])
    .overrides(ORDINARY),
    // D-42 with a claim open
    Rule::marketplace(
        "amazon.claim.coming-back",
        &[
            MFN,
            only(PROTECTING),
            Fact::Channel.is_not(c::CHARGEBACK | c::RETURN_REQUEST),
            Fact::ClaimState.is(cs::OPEN | cs::INFORMATION_REQUESTED),
            Fact::Parcel.is(p::COMING_BACK),
        ],
        says(Verdict::MarketplaceDecides, CLAIM_COMING_BACK),
        &A072,
        CLAIM_COMING_BACK_SAYS,
    )
    .also(&[&A085, &A087])
    .overrides(&["amazon.claim.open", "amazon.claim.paid-by-amazon", "amazon.delivery.*", "amazon.refused.*", "amazon.return.*", "amazon.shipped.*", "amazon.subscription.*"])
    .inferred(),
    Rule::marketplace(
        "amazon.claim.coming-back-announced",
        &[
            MFN,
            only(PROTECTING),
            Fact::Channel.is(c::CLAIM),
            Fact::ClaimState.is(cs::NONE),
            Fact::Parcel.is(p::COMING_BACK),
        ],
        says(Verdict::MarketplaceDecides, CLAIM_COMING_BACK),
        &A072,
        CLAIM_COMING_BACK_SAYS,
    )
    .also(&[&A085, &A087])
    .overrides(&["amazon.claim.announced", "amazon.claim.paid-by-amazon", "amazon.delivery.*", "amazon.refused.*", "amazon.return.*", "amazon.shipped.*", "amazon.subscription.*"])
    .inferred(),
    Rule::marketplace(
        "amazon.claim.refused-at-the-door",
        &[
            MFN,
            only(PROTECTING),
            Fact::Channel.is(c::DELIVERY_REFUSED),
            Fact::ClaimState.is(cs::OPEN | cs::INFORMATION_REQUESTED),
            Fact::Parcel.is(p::WITH_CARRIER | p::DELIVERED),
            Fact::Reason.is(BUYERS),
        ],
        says(Verdict::MarketplaceDecides, CLAIM_COMING_BACK),
        &A072,
        CLAIM_COMING_BACK_SAYS,
    )
    .also(&[&A085, &A087])
    .overrides(&["amazon.claim.open", "amazon.delivery.*", "amazon.refused.*", "amazon.return.*", "amazon.shipped.*", "amazon.subscription.*"])
    .inferred(),
    // D-47 with a claim open
    protected(
        "amazon.claim.protected",
        &[
            MFN,
            only(PROTECTING),
            LABEL,
            SCANNED,
            Fact::Channel.is_not(c::CHARGEBACK),
            Fact::ClaimState.is(cs::OPEN | cs::INFORMATION_REQUESTED),
            Fact::Parcel.is(p::WITH_CARRIER),
            Fact::Reason.is(r::NOT_RECEIVED | r::LATE),
        ],
    )
    .also(&[&A080, &A085, &A086, &A087])
    .overrides(COVERED),
    protected(
        "amazon.claim.protected-lost",
        &[
            MFN,
            only(PROTECTING),
            LABEL,
            SCANNED,
            Fact::Channel.is_not(c::CHARGEBACK),
            Fact::ClaimState.is(cs::OPEN | cs::INFORMATION_REQUESTED),
            Fact::Parcel.is(p::LOST),
        ],
    )
    .also(&[&A080, &A085, &A086, &A087])
    .overrides(COVERED),
    protected(
        "amazon.claim.protected-delivered",
        &[
            MFN,
            only(PROTECTING),
            LABEL,
            SCANNED,
            Fact::Channel.is_not(c::CHARGEBACK),
            Fact::ClaimState.is(cs::OPEN | cs::INFORMATION_REQUESTED),
            Fact::Parcel.is(p::DELIVERED),
            Fact::Reason.is(r::NOT_RECEIVED),
        ],
    )
    .also(&[&A080, &A085, &A086, &A087])
    .overrides(COVERED),
    protected(
        "amazon.claim.protected-announced",
        &[
            MFN,
            only(PROTECTING),
            LABEL,
            SCANNED,
            Fact::Channel.is(c::CLAIM),
            Fact::ClaimState.is(cs::NONE),
            Fact::Parcel.is(p::WITH_CARRIER),
            Fact::Reason.is(r::NOT_RECEIVED | r::LATE),
        ],
    )
    .also(&[&A080, &A085, &A086, &A087])
    .overrides(COVERED),
    protected(
        "amazon.claim.protected-lost-announced",
        &[
            MFN,
            only(PROTECTING),
            LABEL,
            SCANNED,
            Fact::Channel.is(c::CLAIM),
            Fact::ClaimState.is(cs::NONE),
            Fact::Parcel.is(p::LOST),
        ],
    )
    .also(&[&A080, &A085, &A086, &A087])
    .overrides(COVERED),
    protected(
        "amazon.claim.protected-delivered-announced",
        &[
            MFN,
            only(PROTECTING),
            LABEL,
            SCANNED,
            Fact::Channel.is(c::CLAIM),
            Fact::ClaimState.is(cs::NONE),
            Fact::Parcel.is(p::DELIVERED),
            Fact::Reason.is(r::NOT_RECEIVED),
        ],
    )
    .also(&[&A080, &A085, &A086, &A087])
    .overrides(COVERED),
    // D-49: Amazon has paid the buyer, so it has decided
    Rule::marketplace(
        "amazon.claim.paid-by-amazon",
        &[
            MFN,
            Fact::Channel.is(c::CLAIM),
            Fact::ClaimState.is(cs::NONE | cs::OPEN | cs::INFORMATION_REQUESTED),
            Fact::RefundAlreadyMade.yes(),
            Fact::RefundedBy.is(refunded_by::MARKETPLACE),
        ],
        says(
            Verdict::Contest,
            text(
                "Amazon が購入者に返金済みなので、申請は認められたものとして扱います。重ねて返金せず、30日以内に再審査を請求できます。",
                "Amazon has refunded the buyer, so take the claim as granted. Do not refund again; you may appeal within 30 days.",
            ),
        ),
        &A087,
        text(
            "Amazon が購入者の申請を認めると、返金額が出品者に請求されます。認められた申請には30暦日以内に再審査を請求できます。",
            "Where Amazon decides for the buyer the refund is debited; a granted claim may be appealed within 30 calendar days.",
        ),
    )
    .also(&[&A086, &A085])
    .overrides(&["amazon.claim.open", "amazon.claim.announced", "amazon.claim.protected*", "amazon.cancel.*", "amazon.delivery.*", "amazon.refused.*", "amazon.return.*", "amazon.shipped.*", "amazon.subscription.*"])
    .inferred(),
    // D-50
    Rule::marketplace(
        "amazon.claim.chargeback",
        &[MFN, Fact::Channel.is(c::CHARGEBACK)],
        says(
            Verdict::Contest,
            text(
                "チャージバックです。7日以内に、返金するか証拠を出して争うかを選んで回答してください。",
                "A chargeback: within 7 days either refund it or answer with evidence.",
            ),
        ),
        &A088,
        text(
            "チャージバックには通知のメールから7暦日以内に返金または反論します。サービスに関するものは出品者、不正利用は Amazon の負担です。",
            "A chargeback is refunded or represented within 7 calendar days of the e-mail; service chargebacks are the seller's, payment fraud is Amazon's.",
        ),
    )
    .also(&[&A089, &A027])
    .overrides(ORDINARY),
];

/// Marketplaces with claims-protected labels and automatic claim decisions on tracking.
const PROTECTING: u32 = m::AMAZON_US | m::AMAZON_CA;
const LABEL: Cond = Fact::LabelFromMarketplace.yes();
const SCANNED: Cond = Fact::FirstScanOnTime.yes();

/// A claim for non-receipt that Amazon's own cover pays.
const fn protected(id: &'static str, when: &'static [Cond]) -> Rule {
    Rule::marketplace(
        id,
        when,
        says(
            Verdict::DoNotRefundYourself,
            text(
                "自分で返金しないでください。Amazon の保護がある配送ラベルなので、申請の返金は Amazon が負担します。情報提供の求めには48時間以内に、ラベルと追跡の記録で答えます。",
                "Do not refund it yourself: the label is claims-protected, so Amazon pays this claim. Answer its information request within 48 hours with label and tracking.",
            ),
        ),
        &A079,
        text(
            "保護対象の配送ラベルで初回スキャンが期限内なら、未着の申請の返金は Amazon が負担し、注文不良率にも数えられません。申請中に自分で返金すると、補てんされず、数えられます。",
            "With a protected label and an on-time first scan Amazon bears the refund of a claim for non-receipt, without effect on the order defect rate; a refund of your own during the claim is neither reimbursed nor left out.",
        ),
    )
}

/// What gives way to Amazon's own cover.
const COVERED: &[&str] = &[
    "amazon.claim.open",
    "amazon.claim.announced",
    "amazon.cancel.*",
    "amazon.delivery.*",
    "amazon.refused.*",
    "amazon.return.*",
    "amazon.shipped.*",
    "amazon.subscription.*",
];

const CLAIM_COMING_BACK: Text = text(
    "Amazon が判断します。荷物が返送中と追跡に出ていれば、申請は自動で返金され、注文不良率には数えられません。自分からは返金せず、情報提供の求めには48時間以内に追跡を添えて答えます。",
    "Amazon decides: where tracking shows the parcel on its way back, the claim is refunded automatically, without effect on the order defect rate. Do not refund it yourself; answer an information request within 48 hours with the tracking.",
);
const CLAIM_COMING_BACK_SAYS: Text = text(
    "受取拒否・配達不能で返送中と追跡に出た荷物の申請は、自動で全額返金され、注文不良率には数えられません(米国・カナダ)。申請中に自分で全額返金すると数えられます。",
    "A claim on a parcel that tracking shows refused or undeliverable and on its way back is refunded in full automatically, without effect on the order defect rate (US, Canada); a full refund of your own during the claim counts.",
);

const CLAIM_OPEN: Text = text(
    "マーケットプレイス保証の申請中です。48時間以内に、追跡やメッセージの証拠をそろえて回答してください。",
    "An A-to-z claim is open. Answer within 48 hours with tracking and messages as evidence.",
);
const CLAIM_OPEN_SAYS: Text = text(
    "Amazon の情報提供の求めに48時間以内に答えないと、購入者の申請が認められ、注文不良率に数えられます。申請中に自分から全額返金しても数えられます。",
    "Unless Amazon's information request is answered within 48 hours the buyer wins and the order defect rate is hit. A full refund while the claim is open closes it but counts too.",
);

/// Clocks, proofs and warnings of claims and feedback.
pub static EFFECTS: &[Rule] = &[
    Rule::marketplace(
        "amazon.duty.claim-answer",
        &[MFN, Fact::Channel.is_not(c::CHARGEBACK), Fact::ClaimState.is(cs::NONE | cs::OPEN | cs::INFORMATION_REQUESTED), Fact::Answer.is(a::CONTEST), Fact::Channel.is(c::CLAIM)],
        Yield::Duty { id: "answer-claim", due: Due::HoursAfter(When::RequestedAt, 48), limit: Some(text("48時間以内(再審査中の求めは72時間とする新しいページもありますが、48時間で動くのが安全です)", "Within 48 hours (a newer page gives 72 for requests during an appeal; plan with 48)")), if_missed: Some(text("購入者の申請が認められ、注文不良率に数えられます。", "The buyer wins and the order defect rate is hit.")) },
        &A085,
        text("Amazon の求めに、追跡・発送日・メッセージの証拠を添えて回答してください。", "Answer Amazon's request with tracking, dispatch date and messages."),
    )
    .also(&[&A086, &A084])
    .conflicting(),
    Rule::marketplace(
        "amazon.duty.claim-answer-beside",
        &[MFN, Fact::Channel.is_not(c::CHARGEBACK | c::CLAIM), Fact::ClaimState.is(cs::OPEN | cs::INFORMATION_REQUESTED), Fact::Answer.is(a::CONTEST)],
        Yield::Duty { id: "answer-claim", due: Due::HoursAfter(When::RequestedAt, 48), limit: Some(text("48時間以内(再審査中の求めは72時間とする新しいページもありますが、48時間で動くのが安全です)", "Within 48 hours (a newer page gives 72 for requests during an appeal; plan with 48)")), if_missed: Some(text("購入者の申請が認められ、注文不良率に数えられます。", "The buyer wins and the order defect rate is hit.")) },
        &A085,
        text("Amazon の求めに、追跡・発送日・メッセージの証拠を添えて回答してください。", "Answer Amazon's request with tracking, dispatch date and messages."),
    )
    .also(&[&A086, &A084])
    .conflicting(),
    // D-42, D-47: Amazon's own question is to be answered there too
    Rule::marketplace(
        "amazon.duty.claim-answer-covered",
        &[MFN, only(PROTECTING), Fact::Channel.is(c::CLAIM), Fact::Answer.is(a::DO_NOT_REFUND_YOURSELF | a::MARKETPLACE_DECIDES), Fact::ClaimState.is(cs::NONE | cs::OPEN | cs::INFORMATION_REQUESTED)],
        Yield::Duty { id: "answer-claim", due: Due::HoursAfter(When::RequestedAt, 48), limit: Some(text("48時間以内", "Within 48 hours")), if_missed: Some(text("購入者の申請が認められ、注文不良率に数えられます。", "The buyer wins and the order defect rate is hit.")) },
        &A085,
        text("Amazon から情報提供を求められたら、ラベル・初回スキャン・追跡を添えて答えてください。", "When Amazon asks for information, answer with the label, the first scan and the tracking."),
    )
    .also(&[&A079, &A072]),
    Rule::marketplace(
        "amazon.duty.appeal-paid",
        &[MFN, Fact::Channel.is(c::CLAIM), Fact::ClaimState.is_not(cs::GRANTED), Fact::RefundAlreadyMade.yes(), Fact::RefundedBy.is(refunded_by::MARKETPLACE), Fact::Answer.is(a::CONTEST)],
        Yield::Duty { id: "appeal", due: Due::EndOfDayAfter(When::ClaimDecidedAt, 30), limit: Some(text("決定から30暦日以内", "Within 30 calendar days of the decision")), if_missed: Some(text("決定が確定します。", "The decision stands.")) },
        &A086,
        text("新しい証拠を添えて再審査を請求してください。", "Appeal with new evidence."),
    )
    .inferred(),
    Rule::marketplace(
        "amazon.duty.appeal",
        &[MFN, Fact::Channel.is_not(c::CHARGEBACK), Fact::ClaimState.is(cs::GRANTED), Fact::Answer.is(a::CONTEST)],
        Yield::Duty { id: "appeal", due: Due::EndOfDayAfter(When::ClaimDecidedAt, 30), limit: Some(text("決定から30暦日以内", "Within 30 calendar days of the decision")), if_missed: Some(text("決定が確定します。", "The decision stands.")) },
        &A086,
        text("新しい証拠を添えて再審査を請求してください。", "Appeal with new evidence."),
    ),
    Rule::marketplace(
        "amazon.duty.chargeback",
        &[MFN, Fact::Answer.is(a::CONTEST), Fact::Channel.is(c::CHARGEBACK)],
        Yield::Duty { id: "answer-chargeback", due: Due::EndOfDayAfter(When::RequestedAt, 7), limit: Some(text("通知のメールから7暦日以内", "Within 7 calendar days of the e-mail")), if_missed: Some(text("代金が差し引かれます。", "The amount is debited.")) },
        &A088,
        text("返金するか、発送・配達の証拠を出して争うかを回答してください。", "Refund it, or represent it with proof of dispatch and delivery."),
    ),
    Rule::marketplace(
        "amazon.steps.claim",
        &[MFN, Fact::Channel.is_not(c::CHARGEBACK), Fact::ClaimState.is_not(cs::GRANTED), Fact::Answer.is(a::CONTEST), Fact::RefundAlreadyMade.is_not(kotowari::fact::YES)],
        Yield::Steps(&[
            text("「パフォーマンス」→「マーケットプレイス保証申請」で該当の申請を開きます", "Performance → A-to-z Guarantee claims, open the claim"),
            text("追跡・受領サイン・メッセージを添えて「Amazon に意見を述べる」から回答します", "Represent to Amazon with tracking, signature and messages"),
            text("返金する場合は、申請中の全額返金も注文不良率に数えられることを踏まえて決めます", "If you refund: a full refund during the claim still counts in the ODR"),
        ]),
        &A085,
        text("保証申請への回答の手順です。", "How to answer an A-to-z claim."),
    )
    .also(&[&A087]),
    Rule::marketplace(
        "amazon.steps.claim-coming-back",
        &[MFN, only(PROTECTING), Fact::Channel.is(c::CLAIM), Fact::Parcel.is(p::COMING_BACK), Fact::Answer.is(a::MARKETPLACE_DECIDES)],
        Yield::Steps(&[
            text("追跡で、返送中と出ているかを確かめます", "Check that the tracking shows the way back"),
            text("Amazon から情報提供を求められたら、「マーケットプレイス保証申請」で追跡を添えて答えます", "If Amazon asks, answer in A-to-z Guarantee claims with the tracking"),
            text("自分からは返金せず、荷物が戻ったら状態を記録します", "Do not refund it yourself; record the condition when the parcel is back"),
        ]),
        &A072,
        text("返送中の荷物に申請があったときの手順です。", "What to do when a claim meets a parcel on its way back."),
    )
    .also(&[&A085]),
    Rule::marketplace(
        "amazon.steps.appeal",
        &[MFN, Fact::ClaimState.is(cs::GRANTED), Fact::Answer.is(a::CONTEST)],
        Yield::Steps(&[
            text("「マーケットプレイス保証申請」→「再審査」を開きます", "A-to-z Guarantee claims → Appeal decision"),
            text("前回になかった証拠を添えて送ります", "Send it with evidence that was not there before"),
        ]),
        &A086,
        text("再審査の手順です。", "How to appeal."),
    ),
    Rule::marketplace(
        "amazon.steps.chargeback",
        &[MFN, Fact::Answer.is(a::CONTEST), Fact::Channel.is(c::CHARGEBACK)],
        Yield::Steps(&[
            text("「パフォーマンス」→「チャージバック」で該当の案件を開きます", "Performance → Chargeback claims, open the case"),
            text("返金するか、発送・配達・メッセージの証拠を提出します", "Refund it, or submit proof of dispatch, delivery and messages"),
        ]),
        &A088,
        text("チャージバックへの回答の手順です。", "How to answer a chargeback."),
    ),
    Rule::practice(
        "amazon.keep.claim",
        &[MFN, Fact::Answer.is(a::CONTEST)],
        Yield::Keep,
        &A089,
        text("追跡、受領サイン、商品ページ、購入者とのメッセージ、送り先の記録(6か月)", "Tracking, signature, product page, messages and address records (6 months)"),
    )
    .also(&[&A080]),
    Rule::marketplace(
        "amazon.warning.refund-during-claim",
        &[MFN, Fact::Channel.is_not(c::CHARGEBACK), Fact::ClaimState.is(cs::OPEN | cs::INFORMATION_REQUESTED)],
        Yield::Warning("refund-during-claim-counts"),
        &A087,
        text("申請中に自分から全額返金すると申請は終わりますが、注文不良率に数えられます(返金するなら申請の前に)。", "A full refund while the claim is open closes it but counts in the ODR; refund before a claim, not during it."),
    ),
    Rule::marketplace(
        "amazon.warning.no-safe-t-beside-a-claim",
        &[MFN, only(m::AMAZON_US), Fact::Channel.is(c::CLAIM | c::CHARGEBACK), Fact::Parcel.is(RETURNING)],
        Yield::Warning("no-safe-t-beside-a-claim"),
        &A099,
        text("マーケットプレイス保証の申請やチャージバックがある注文では、SAFE-T は使えません。申請への回答と再審査で争います。", "SAFE-T is not open for an order with an A-to-z claim or chargeback: answer the claim and appeal instead."),
    )
    .also(&[&A085, &A086]),
    Rule::marketplace(
        "amazon.warning.withdrawal-pressure",
        &[MFN, Fact::Answer.is(a::CONTEST)],
        Yield::Warning("do-not-press-for-withdrawal"),
        &A103,
        text("申請や評価の取り下げを、圧力や見返りで求めないでください。", "Never press or reward the buyer for withdrawing a claim or feedback."),
    )
    .also(&[&A107]),
    Rule::marketplace(
        "amazon.warning.feedback",
        &[Fact::RefundAlreadyMade.yes()],
        Yield::Warning("refund-does-not-remove-feedback"),
        &A106,
        text("返金しても低い評価は消えません。削除を頼むこと・見返りを示すことは違反です。解決後に「ご満足いただけたら変更できます」と一度伝えるのは可能です。", "A refund does not remove a low rating. Asking for removal or offering a reward is a violation; after solving it you may say once that it can be updated."),
    )
    .also(&[&A107]),
    Rule::marketplace(
        "amazon.window.feedback-japan",
        &[only(m::AMAZON_JP), Fact::RefundAlreadyMade.yes()],
        Yield::Window { id: "feedback-change", from: Due::None, until: Due::None },
        &A107,
        text("購入者が評価を変更できるのは60日以内です(日本)。", "The buyer can change feedback for 60 days (Japan)."),
    ),
    Rule::marketplace(
        "amazon.alternative.fraud",
        &[MFN, Fact::Answer.is(a::CONTEST), Fact::Channel.is(c::CHARGEBACK)],
        Yield::Alternative("fraud-is-amazons"),
        &A088,
        text("不正利用のチャージバックは Amazon の負担です(理由を確認)", "A payment-fraud chargeback is Amazon's: check the reason"),
    )
    .also(&[&A027]),
    Rule::marketplace(
        "amazon.unknown.claim-information-hours",
        &[MFN, Fact::Answer.is(a::CONTEST), Fact::Channel.is_not(c::CHARGEBACK)],
        Yield::Unknown("amazon.claim-information-hours"),
        &A085,
        text("情報提供の期限は48時間の資料と72時間の資料があります。短いほうで動いてください。", "Pages give 48 or 72 hours for an information request: keep to the shorter."),
    )
    .also(&[&A086])
    .conflicting(),
];
