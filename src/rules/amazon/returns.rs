//! Returns through the Online Return Center, and goods that have come back: D-20 to D-37, D-52.

use super::cancellation::FAULT_THEN;
use super::*;
use crate::calendar::Calendar;
use crate::fact::{
    answer as a, listing_error_by, refund_clock, refunded_by, regime, reimbursement_window as w,
    return_request_state as st, return_terms, returned_condition as rc, statutory_window,
};
use crate::sources::amazon::*;
use crate::text::text;
use crate::timeline::{Due, When};

/// Marketplaces whose pages on authorising were read.
const AUTHORISING: u32 = m::AMAZON_JP | m::AMAZON_US | m::AMAZON_DE | m::AMAZON_IT | m::AMAZON_UK;
/// Return reasons, everything but non-receipt.
const RETURN_REASONS: u32 = OTHER_THAN_DELIVERY | r::LATE;
/// Asked by any way but the return centre.
const OUTSIDE_CENTRE: u32 = BUTTON | c::MESSAGE | c::SUBSCRIPTION_PAGE | c::DELIVERY_REFUSED;
/// Ways in which the buyer of a returned parcel had asked.
const ASKED: u32 = BUTTON | c::MESSAGE | c::SUBSCRIPTION_PAGE | c::RETURN_REQUEST;
/// Came back worse than it left.
const WORSE: u32 = rc::USED_OR_DAMAGED | rc::INCOMPLETE;

/// The answers on a return, from the request to the parcel on the table.
pub static ANSWERS: &[Rule] = &[
    // D-25
    Rule::marketplace(
        "amazon.return.catalogue-error",
        &[
            MFN,
            only(m::AMAZON_JP),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::DELIVERED),
            Fact::Reason.is(RETURN_REASONS),
            Fact::Channel.is(c::RETURN_REQUEST),
            Fact::ListingErrorBy.is(listing_error_by::MARKETPLACE),
        ],
        says(
            Verdict::Redirect,
            text(
                "商品ページの誤りが Amazon 側なら、リクエストを終了して、購入者に Amazon カスタマーサービスを案内します。",
                "The listing error is Amazon's: close the request and send the buyer to Amazon customer service.",
            ),
        ),
        &A038,
        text(
            "Amazon のカタログ情報の誤りによる返品は、「技術的な問題が解決した」を選んで終了し、Amazon カスタマーサービスを案内します(日本)。",
            "Where Amazon got the catalogue wrong, close with \"Solved a technical issue\" and send the buyer to Amazon customer service (Japan).",
        ),
    )
    .overrides(&["amazon.return.*"]),
    // D-36
    Rule::marketplace(
        "amazon.return.small-without-address",
        &[
            MFN,
            only(m::AMAZON_JP),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::DELIVERED),
            Fact::Reason.is(RETURN_REASONS),
            Fact::Channel.is(c::RETURN_REQUEST),
            Fact::DomesticReturnAddress.no(),
            Fact::SmallOrder.yes(),
            Fact::InsideReturnWindow.yes(),
        ],
        says(
            Verdict::MarketplaceDecides,
            text(
                "国内の返品先がなく1,000円以下のため、Amazon が返品なしで返金します。",
                "No Japanese return address and at most 1,000 yen: Amazon refunds without a return.",
            ),
        ),
        &A067,
        text(
            "日本国内の返品先住所がない出品者の注文は、税・送料込み1,000円以下なら Amazon が返品なしで返金します。",
            "Where the seller has no valid Japanese return address, Amazon refunds orders up to 1,000 yen including tax and shipping without a return.",
        ),
    )
    .overrides(&[
        "amazon.return.authorised",
        "amazon.return.closed",
        "amazon.return.inside",
        "amazon.return.never-sent",
    ]),
    // D-34
    Rule::marketplace(
        "amazon.return.never-sent",
        &[
            MFN,
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::DELIVERED),
            Fact::Reason.is(RETURN_REASONS),
            Fact::Channel.is(c::RETURN_REQUEST),
            Fact::ReturnRequestState.is(st::AUTO_AUTHORISED | st::AUTHORISED),
            Fact::ReturnedCondition.is(rc::NOT_SENT_BACK),
        ],
        says(
            Verdict::WaitForItem,
            text(
                "返品が届くまで返金は不要です。放置された承認済みリクエストは期限で終了します。",
                "No refund until the return arrives. An authorised request that nobody follows up lapses.",
            ),
        ),
        &A040,
        text(
            "動きのない返品リクエストは50日で自動的に終了します(米国)。返金は返品の到着後です。",
            "A return request without action closes by itself after 50 days (US); the refund follows the goods.",
        ),
    )
    .overrides(&["amazon.return.authorised*"]),
    // D-20, D-23, D-26, D-29, D-32, D-35
    Rule::marketplace(
        "amazon.return.authorised",
        &[
            MFN,
            only(AUTHORISING),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::DELIVERED),
            Fact::Reason.is(RETURN_REASONS),
            Fact::Channel.is(c::RETURN_REQUEST),
            Fact::ReturnRequestState.is(st::AUTO_AUTHORISED | st::AUTHORISED),
        ],
        says(Verdict::MustAccept, AUTHORISED),
        &A032,
        AUTHORISED_SAYS,
    )
    .also(&[&A033, &A031]),
    Rule::marketplace(
        "amazon.return.authorised-elsewhere",
        &[
            MFN,
            except(AUTHORISING),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::DELIVERED),
            Fact::Reason.is(RETURN_REASONS),
            Fact::Channel.is(c::RETURN_REQUEST),
            Fact::ReturnRequestState.is(st::AUTO_AUTHORISED | st::AUTHORISED),
        ],
        says(Verdict::MustAccept, AUTHORISED),
        &A032,
        AUTHORISED_SAYS,
    )
    .also(&[&A031])
    .inferred(),
    // D-22, D-23, D-26, D-27, D-29, D-37
    Rule::marketplace(
        "amazon.return.inside",
        &[
            MFN,
            only(FOUR),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::DELIVERED),
            Fact::Reason.is(RETURN_REASONS),
            Fact::Channel.is(c::RETURN_REQUEST),
            Fact::ReturnRequestState.is(st::PENDING),
            Fact::InsideReturnWindow.yes(),
        ],
        says(Verdict::MustAccept, INSIDE),
        &A031,
        INSIDE_SAYS,
    )
    .also(&[&A032, &A033, &A034, &A035]),
    Rule::marketplace(
        "amazon.return.inside-elsewhere",
        &[
            MFN,
            except(FOUR),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::DELIVERED),
            Fact::Reason.is(RETURN_REASONS),
            Fact::Channel.is(c::RETURN_REQUEST),
            Fact::ReturnRequestState.is(st::PENDING),
            Fact::InsideReturnWindow.yes(),
        ],
        says(Verdict::MustAccept, INSIDE),
        &A031,
        INSIDE_SAYS,
    )
    .also(&[&A032])
    .inferred(),
    // D-21, D-24, D-52
    Rule::marketplace(
        "amazon.return.outside",
        &[
            MFN,
            only(m::AMAZON_US | m::AMAZON_JP),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::DELIVERED),
            Fact::Reason.is(RETURN_REASONS),
            Fact::Channel.is(c::RETURN_REQUEST),
            Fact::ReturnRequestState.is(st::PENDING),
            Fact::InsideReturnWindow.no(),
        ],
        says(Verdict::MayRefuse, OUTSIDE),
        &A036,
        OUTSIDE_SAYS,
    )
    .also(&[&A037, &A039, &A034, &A035, &A061]),
    // D-28, D-52
    Rule::marketplace(
        "amazon.return.outside-elsewhere",
        &[
            MFN,
            except(m::AMAZON_US | m::AMAZON_JP),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::DELIVERED),
            Fact::Reason.is(RETURN_REASONS),
            Fact::Channel.is(c::RETURN_REQUEST),
            Fact::ReturnRequestState.is(st::PENDING),
            Fact::InsideReturnWindow.no(),
        ],
        says(Verdict::MayRefuse, OUTSIDE),
        &A032,
        OUTSIDE_SAYS,
    )
    .also(&[&A034, &A036, &A070])
    .inferred(),
    Rule::marketplace(
        "amazon.return.closed",
        &[
            MFN,
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::DELIVERED),
            Fact::Reason.is(RETURN_REASONS),
            Fact::Channel.is(c::RETURN_REQUEST),
            Fact::ReturnRequestState.is(st::CLOSED),
        ],
        says(
            Verdict::Redirect,
            text(
                "終了したリクエストはあとから承認できません。返品を受ける場合は、購入者に新しいリクエストを出してもらいます。",
                "A closed request cannot be authorised later. To take the return, ask the buyer to file a new request.",
            ),
        ),
        &A037,
        text(
            "終了した返品リクエストは再開できず、購入者の新しいリクエストが必要です(日本)。",
            "A closed return request cannot be reopened; the buyer has to file anew (Japan).",
        ),
    )
    .inferred(),
    // The return centre was used before the parcel arrived
    Rule::marketplace(
        "amazon.return.before-arrival",
        &[
            MFN,
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::WITH_CARRIER),
            Fact::Reason.is(OTHER_THAN_DELIVERY),
            Fact::Channel.is(c::RETURN_REQUEST),
        ],
        says(
            Verdict::MustAccept,
            text(
                "到着前の返品リクエストです。返品期間内なので断れません。届いてからの返送を案内してください。",
                "A return requested before arrival is inside the window: it cannot be refused. Let it arrive and be sent back.",
            ),
        ),
        &A031,
        text(
            "返品期間は到着から数えるため、到着前のリクエストは期間内です。",
            "The return window is counted from arrival, so a request before it is inside.",
        ),
    )
    .also(&[&A032, &A041])
    .inferred(),
    // D-10 after delivery
    Rule::marketplace(
        "amazon.return.by-message-inside",
        &[
            MFN,
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::DELIVERED),
            Fact::Reason.is(BUYERS | r::LATE),
            Fact::Channel.is(OUTSIDE_CENTRE),
            Fact::InsideReturnWindow.yes(),
        ],
        then(
            Verdict::NotACancellation,
            text(
                "届いたあとなのでキャンセルではなく返品です。返品リクエスト(返品受付センター)を案内してください。",
                "It has been delivered: a return, not a cancellation. Point the buyer to the return centre.",
            ),
            Verdict::MustAccept,
            INSIDE,
        ),
        &A016,
        text(
            "発送後の申し出は、受け取り後の返品として案内します。Amazon の返品期間内なら受ける必要があります。",
            "After dispatch, invite a return. Inside Amazon's return window it has to be accepted.",
        ),
    )
    .also(&[&A031]),
    Rule::marketplace(
        "amazon.return.by-message-outside",
        &[
            MFN,
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::DELIVERED),
            Fact::Reason.is(BUYERS | r::LATE),
            Fact::Channel.is(OUTSIDE_CENTRE),
            Fact::InsideReturnWindow.no(),
        ],
        then(
            Verdict::NotACancellation,
            text(
                "届いたあとなのでキャンセルではなく返品の相談です。Amazon の返品期間は過ぎています。",
                "It has been delivered: a return, not a cancellation, and Amazon's return window is over.",
            ),
            Verdict::MayRefuse,
            OUTSIDE,
        ),
        &A036,
        OUTSIDE_SAYS,
    )
    .also(&[&A016, &A032])
    .inferred(),
    Rule::marketplace(
        "amazon.return.fault-by-message-inside",
        &[
            MFN,
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::DELIVERED),
            Fact::Reason.is(SELLERS),
            Fact::Channel.is(OUTSIDE_CENTRE),
            Fact::InsideReturnWindow.yes(),
        ],
        then(
            Verdict::NotACancellation,
            text(
                "キャンセルではなく、商品の問題への対応です。返品と全額返金、または交換を選んでもらってください。",
                "Not a cancellation but a problem with the goods: offer return with full refund, or a replacement.",
            ),
            Verdict::MustAccept,
            FAULT_THEN,
        ),
        &A031,
        text(
            "破損・不良・誤配送・説明違いの返品は出品者の責任で、往復の送料を含めて返金します。",
            "Damaged, defective, wrong or misdescribed goods are the seller's fault: refund including both postages.",
        ),
    )
    .also(&[&A056, &A058, &A060]),
    Rule::marketplace(
        "amazon.return.fault-by-message-outside",
        &[
            MFN,
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::DELIVERED),
            Fact::Reason.is(SELLERS),
            Fact::Channel.is(OUTSIDE_CENTRE),
            Fact::InsideReturnWindow.no(),
        ],
        then(
            Verdict::NotACancellation,
            text(
                "Amazon の返品期間は過ぎていますが、商品の問題への責任は残ります。断る前に法律上の扱いを確かめてください。",
                "Amazon's return window is over, but liability for faulty goods goes on. Check the law before saying no.",
            ),
            Verdict::MayRefuse,
            OUTSIDE,
        ),
        &A039,
        text(
            "返品期間外は出品者が受けるか断るかを選べますが、購入者は保証を申請でき、法律上の権利も残ります。",
            "Out of policy the seller may accept or decline, but the buyer may still file a claim and keeps the rights in law.",
        ),
    )
    .also(&[&A036])
    .inferred(),
    // D-20, D-23: on its way
    Rule::marketplace(
        "amazon.return.coming-back",
        &[
            MFN,
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::COMING_BACK),
            Fact::Channel.is(c::RETURN_REQUEST),
        ],
        says(
            Verdict::WaitForItem,
            text(
                "返品の到着を待ち、届いたら期限内に返金してください。",
                "Wait for the return; refund within the time limit once it is here.",
            ),
        ),
        &A031,
        text(
            "返品の返金は商品の到着後です。米国の Amazon ラベルでは、運送会社の最初のスキャンで Amazon が返金します。",
            "The refund follows the goods. With an Amazon label in the US, Amazon refunds at the carrier's first scan.",
        ),
    )
    .also(&[&A047, &A049, &A052]),
    // D-33
    Rule::marketplace(
        "amazon.return.refund-overdue",
        &[
            MFN,
            only(m::AMAZON_US),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::BACK),
            Fact::Channel.is(ASKED),
            Fact::RefundAlreadyMade.no(),
            Fact::RefundClock.is(refund_clock::OVER),
        ],
        says(
            Verdict::MarketplaceDecides,
            text(
                "返品到着から4暦日を過ぎています。Amazon が自動で全額返金し、SAFE-T の補てんも原則受けられません。",
                "More than 4 calendar days since the return arrived: Amazon refunds in full by itself, and SAFE-T is mostly lost.",
            ),
        ),
        &A047,
        text(
            "返品の到着から4暦日以内に返金しないと、Amazon が自動で返金します(2026年1月26日から。以前は2営業日)。",
            "Unless you refund within 4 calendar days of the return's arrival, Amazon does it (since 2026-01-26; 2 business days before).",
        ),
    )
    .also(&[&A048])
    .inferred()
    .overrides(&[
        "amazon.return.as-sent",
        "amazon.return.worse",
        "amazon.return.worse-seller-fault",
        "amazon.return.different",
        "amazon.return.different-seller-fault",
        "amazon.return.back-empty",
    ]),
    // D-20, D-23
    Rule::marketplace(
        "amazon.return.as-sent",
        &[
            MFN,
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::BACK),
            Fact::Channel.is(ASKED),
            Fact::RefundAlreadyMade.no(),
            Fact::ReturnedCondition.is(rc::AS_SENT),
        ],
        says(
            Verdict::MustAccept,
            text(
                "送ったときのまま戻っています。期限内に返金してください。",
                "It came back as it was sent: refund it within the time limit.",
            ),
        ),
        &A060,
        text(
            "期間内に元の状態で戻った返品から手数料は差し引けません(米国)。",
            "Nothing may be deducted from an in-policy return in original condition (US).",
        ),
    )
    .also(&[&A047, &A049, &A061])
    .inferred(),
    // D-30
    Rule::marketplace(
        "amazon.return.worse",
        &[
            MFN,
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::BACK),
            Fact::Reason.is_not(SELLERS),
            Fact::Channel.is(ASKED),
            Fact::RefundAlreadyMade.no(),
            Fact::ReturnedCondition.is(WORSE),
        ],
        says(
            Verdict::RefundWithDeduction,
            text(
                "減額して返金できます。先に状態と減額の理由・金額を購入者に伝え、写真を残してください。",
                "You may refund less. First write to the buyer about condition, ground and amount, and keep photos.",
            ),
        ),
        &A062,
        text(
            "購入者のもとで使用・破損・欠品した返品は減額できます(米国は商品代金の50%まで。日本の割合は公式には確認できません)。",
            "A return used, damaged or incomplete through the buyer may be refunded in part (US: up to 50 % of the item price; the Japanese percentage is not confirmed).",
        ),
    )
    .also(&[&A064, &A065, &A045, &A046])
    .inferred(),
    Rule::marketplace(
        "amazon.return.worse-seller-fault",
        &[
            MFN,
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::BACK),
            Fact::Reason.is(SELLERS),
            Fact::Channel.is(ASKED),
            Fact::RefundAlreadyMade.no(),
            Fact::ReturnedCondition.is(WORSE),
        ],
        says(
            Verdict::MustAccept,
            text(
                "もとの原因が出品者側にあるため、減額せずに返金してください。",
                "The cause was the seller's: refund in full, without a deduction.",
            ),
        ),
        &A058,
        text(
            "不良・破損・誤配送・説明違いの返品では、往復の送料も差し引けません。",
            "For a defect, damage, wrong or misdescribed item neither postage may be deducted.",
        ),
    )
    .also(&[&A060, &A056])
    .inferred()
    .overrides(&["amazon.refused.seller-fault"]),
    // D-31
    Rule::marketplace(
        "amazon.return.different",
        &[
            MFN,
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::BACK),
            Fact::Reason.is_not(r::WRONG_ITEM),
            Fact::Channel.is(ASKED),
            Fact::RefundAlreadyMade.no(),
            Fact::ReturnedCondition.is(rc::DIFFERENT_ITEM),
        ],
        says(
            Verdict::RefundWithDeduction,
            text(
                "別の商品(または空箱)が戻っています。証拠をそろえて減額してください。上限は公式には確認できません。",
                "Something else, or an empty box, came back: deduct with evidence. The upper limit is not confirmed.",
            ),
        ),
        &A064,
        text(
            "20%以上の減額には写真と状態の申告が必要です。まったく別の商品では100%とする資料もありますが、現行の公式の表は確認できません。",
            "A deduction of 20 % or more needs photo and grading. Up to 100 % for a different item is reported, but the current official row could not be seen.",
        ),
    )
    .also(&[&A063, &A047, &A065])
    .inferred()
    .overrides(&["amazon.refused.seller-fault"]),
    Rule::marketplace(
        "amazon.return.different-seller-fault",
        &[
            MFN,
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::BACK),
            Fact::Reason.is(r::WRONG_ITEM),
            Fact::Channel.is(ASKED),
            Fact::RefundAlreadyMade.no(),
            Fact::ReturnedCondition.is(rc::DIFFERENT_ITEM),
        ],
        says(
            Verdict::MustAccept,
            text(
                "誤って送った商品が戻っています。全額(往復の送料を含む)を返金してください。",
                "The wrong item that was sent is back: refund in full, both postages included.",
            ),
        ),
        &A058,
        text(
            "誤配送の返品では、往復の送料も差し引けません。",
            "For a wrong item neither postage may be deducted.",
        ),
    )
    .also(&[&A056])
    .inferred()
    .overrides(&["amazon.refused.seller-fault"]),
    Rule::marketplace(
        "amazon.return.back-empty",
        &[
            MFN,
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::BACK),
            Fact::Channel.is(ASKED),
            Fact::RefundAlreadyMade.no(),
            Fact::ReturnedCondition.is(rc::NOT_SENT_BACK),
        ],
        says(
            Verdict::WaitForItem,
            text(
                "商品が戻っていないなら、返金は到着後です。",
                "If the goods are not back, the refund waits for them.",
            ),
        ),
        &A040,
        text("返金は返品の到着後です。", "The refund follows the goods."),
    )
    .inferred()
    .overrides(&["amazon.refused.seller-fault"]),
    Rule::marketplace(
        "amazon.return.already-refunded",
        &[
            MFN,
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::BACK),
            Fact::Channel.is(ASKED),
            Fact::RefundAlreadyMade.yes(),
            Fact::RefundedBy.is(refunded_by::SELLER),
        ],
        says(
            Verdict::NotACancellation,
            text(
                "返金は済んでいます。重ねて返金したり、返金と再送の両方をしたりしないでください。",
                "It is refunded already. Do not refund twice, nor refund and resend.",
            ),
        ),
        &A071,
        text(
            "誤って入力した返金は2時間以内なら取り消せます。そのあとは購入者の同意がなければ戻せません(日本)。",
            "A refund entered by mistake can be withdrawn within 2 hours; afterwards only the buyer can authorise a recharge (Japan).",
        ),
    )
    .inferred()
    .overrides(&["amazon.refused.seller-fault"]),
    // D-30, D-31: Amazon refunded at the first scan
    Rule::marketplace(
        "amazon.return.safe-t",
        &[
            MFN,
            only(m::AMAZON_US),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::BACK),
            Fact::Channel.is(ASKED),
            Fact::RefundAlreadyMade.yes(),
            Fact::RefundedBy.is(refunded_by::MARKETPLACE),
            Fact::ReturnedCondition.is_not(rc::AS_SENT),
            Fact::ReimbursementWindow.is(w::OPEN),
        ],
        says(
            Verdict::Contest,
            text(
                "Amazon が先に返金しています。30日以内に SAFE-T で補てんを申請できます。",
                "Amazon refunded first. File a SAFE-T claim within 30 days.",
            ),
        ),
        &A098,
        text(
            "Amazon が行った返金には、返品の到着と返金の遅いほうから30日以内に SAFE-T を申請できます(2026年2月16日から。使用・破損品は注文額の50%まで)。",
            "Refunds made by Amazon can be claimed by SAFE-T within 30 days of the later of return and refund (since 2026-02-16; buyer-damaged goods up to 50 %).",
        ),
    )
    .also(&[&A099, &A048])
    .inferred()
    .overrides(&["amazon.refused.seller-fault"]),
    Rule::marketplace(
        "amazon.return.safe-t-late",
        &[
            MFN,
            only(m::AMAZON_US),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::BACK),
            Fact::Channel.is(ASKED),
            Fact::RefundAlreadyMade.yes(),
            Fact::RefundedBy.is(refunded_by::MARKETPLACE),
            Fact::ReturnedCondition.is_not(rc::AS_SENT),
            Fact::ReimbursementWindow.is_not(w::OPEN),
        ],
        says(
            Verdict::MarketplaceDecides,
            text(
                "Amazon が返金し、SAFE-T を申請できる30日も過ぎています。",
                "Amazon has refunded and the 30 days for a SAFE-T claim are over.",
            ),
        ),
        &A098,
        text(
            "SAFE-T の申請は30日以内です(2026年2月16日から。以前は60日)。",
            "SAFE-T claims are open for 30 days (since 2026-02-16; 60 before).",
        ),
    )
    .inferred()
    .overrides(&["amazon.refused.seller-fault"]),
    Rule::marketplace(
        "amazon.return.refunded-by-amazon",
        &[
            MFN,
            except(m::AMAZON_US),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::BACK),
            Fact::Channel.is(ASKED),
            Fact::RefundAlreadyMade.yes(),
            Fact::RefundedBy.is(refunded_by::MARKETPLACE),
            Fact::ReturnedCondition.is_not(rc::AS_SENT),
        ],
        says(
            Verdict::Unsettled,
            text(
                "Amazon が返金済みです。この国の通常出品で補てんを請求できるかは、資料で確認できません。Amazon に確認してください。",
                "Amazon has refunded. Whether a plain seller-fulfilled order can be claimed back here is on no page found; ask Amazon.",
            ),
        ),
        &A099,
        text(
            "SAFE-T の期限と制限は米国の資料だけで確認できています。",
            "SAFE-T limits are known from US sources only.",
        ),
    )
    .also(&[&A098])
    .unsettled()
    .overrides(&["amazon.refused.seller-fault"]),
    Rule::marketplace(
        "amazon.return.refunded-and-sound",
        &[
            MFN,
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::BACK),
            Fact::Channel.is(ASKED),
            Fact::RefundAlreadyMade.yes(),
            Fact::RefundedBy.is(refunded_by::MARKETPLACE),
            Fact::ReturnedCondition.is(rc::AS_SENT),
        ],
        says(
            Verdict::MarketplaceDecides,
            text(
                "Amazon が返金済みで、商品も元の状態で戻っています。することはありません。",
                "Amazon has refunded and the goods are back as sent: nothing is left to do.",
            ),
        ),
        &A052,
        text(
            "Amazon のラベルでは、運送会社の最初のスキャンで Amazon が返金します(米国)。",
            "With an Amazon label, Amazon refunds at the carrier's first scan (US).",
        ),
    )
    .inferred()
    .overrides(&["amazon.refused.seller-fault"]),
];

const AUTHORISED: Text = text(
    "断れません。返品は承認済みです。商品が届いたら期限内に返金してください。",
    "It cannot be refused: the return is authorised. Refund within the time limit once it arrives.",
);
const AUTHORISED_SAYS: Text = text(
    "Amazon の返品ポリシー内のリクエストは自動で承認されます。出品者はポリシーと同等以上の条件で受けます。",
    "Requests inside Amazon's policy are authorised automatically; sellers must match or exceed that policy.",
);
const INSIDE: Text = text(
    "Amazon の返品期間内なので、返品は断れません。",
    "It is inside Amazon's return window: the return cannot be refused.",
);
const INSIDE_SAYS: Text = text(
    "出品者の返品条件は Amazon の返品ポリシーと同等以上でなければなりません。ショップの記載が厳しくても期間内の返品は受けます。",
    "Whatever the shop's text says, a seller must match or exceed Amazon's return policy; an in-policy return is accepted.",
);
const OUTSIDE: Text = text(
    "Amazon の返品期間を過ぎているため、返品は断れます。理由と期限の日付を具体的に伝えてください。",
    "Amazon's return window is over, so the return may be refused. Give the ground and the date in detail.",
);
const OUTSIDE_SAYS: Text = text(
    "ポリシー外(期間経過・返品不可の商品など)のリクエストは、理由を伝えて終了できます。受けることもできます。",
    "A request outside policy (window passed, not returnable) may be closed with the reason; accepting stays open.",
);

/// Clocks, steps, proofs and warnings of returns.
pub static EFFECTS: &[Rule] = &[];
