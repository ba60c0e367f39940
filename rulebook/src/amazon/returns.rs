//! Returns through the Online Return Center, and goods that have come back: D-20 to D-37, D-52.

use super::cancellation::FAULT_THEN;
use super::*;
use kotowari::calendar::Calendar;
use kotowari::fact::{
    answer as a, claim_state, claim_state as cs, listing_error_by, refund_clock, refunded_by,
    reimbursement_window as w, return_label_from as label, return_request_state as st,
    returned_condition as rc, statutory_window,
};
use crate::amazon::sources::*;
use kotowari::text::text;
use kotowari::timeline::{Due, When};

/// Marketplaces whose pages on authorising were read.
const AUTHORISING: u32 = m::AMAZON_JP | m::AMAZON_US | m::AMAZON_DE | m::AMAZON_IT | m::AMAZON_UK;
/// Return reasons, everything but non-receipt.
const RETURN_REASONS: u32 = OTHER_THAN_DELIVERY | r::LATE;
/// Asked by any way but the return centre.
const OUTSIDE_CENTRE: u32 = BUTTON | c::MESSAGE | c::SUBSCRIPTION_PAGE | c::DELIVERY_REFUSED;
/// Ways in which the buyer of a returned parcel had asked.
const ASKED: u32 = BUTTON | c::MESSAGE | c::SUBSCRIPTION_PAGE | c::RETURN_REQUEST;
/// SAFE-T is closed while a claim is open or granted.
const NO_CLAIM: Cond = Fact::ClaimState.is_not(cs::OPEN | cs::INFORMATION_REQUESTED | cs::GRANTED);
/// Where a page on goods made to order was read, or an announcement for Europe.
const CUSTOM: u32 = EURO | m::AMAZON_PL | m::AMAZON_UK | m::AMAZON_US;
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
            Fact::ReturnedCondition.is_not(rc::NOT_SENT_BACK),
            Fact::ReturnRequestState.is_not(st::AUTHORISED),
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
    .overrides(&[
        "amazon.return.authorised*",
        "amazon.return.closed",
        "amazon.return.inside*",
        "amazon.return.outside*",
        "amazon.return.returnless*",
    ]),
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
        "amazon.return.awaited",
        "amazon.return.closed",
        "amazon.return.inside",
        "amazon.return.never-sent",
        "amazon.return.catalogue-error",
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
    .overrides(&["amazon.return.authorised*", "amazon.return.awaited"]),
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
            Fact::ReturnRequestState.is(st::AUTO_AUTHORISED),
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
            Fact::ReturnRequestState.is(st::AUTO_AUTHORISED),
        ],
        says(Verdict::MustAccept, AUTHORISED),
        &A032,
        AUTHORISED_SAYS,
    )
    .also(&[&A031])
    .inferred(),
    // D-20, D-23, D-34: authorised by the seller, not back yet
    Rule::marketplace(
        "amazon.return.awaited",
        &[
            MFN,
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::DELIVERED),
            Fact::Reason.is(RETURN_REASONS),
            Fact::Channel.is(c::RETURN_REQUEST),
            Fact::ReturnRequestState.is(st::AUTHORISED),
        ],
        says(
            Verdict::WaitForItem,
            text(
                "承認済みの返品です。商品が届くのを待ち、届いたら期限内に返金してください。",
                "The return is authorised. Wait for the goods, then refund within the time limit.",
            ),
        ),
        &A031,
        text(
            "承認した返品の返金は、商品の到着後です。",
            "Once authorised, the refund follows the goods.",
        ),
    )
    .also(&[&A047, &A049, &A040])
    .inferred(),
    // D-35
    Rule::marketplace(
        "amazon.return.returnless",
        &[
            MFN,
            only(m::AMAZON_JP | m::AMAZON_US | m::AMAZON_NL | m::AMAZON_DE),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::DELIVERED),
            Fact::Reason.is(RETURN_REASONS),
            Fact::Channel.is(c::RETURN_REQUEST),
            Fact::ReturnlessRule.yes(),
            Fact::InsideReturnWindow.yes(),
        ],
        says(Verdict::MustAccept, RETURNLESS),
        &A066,
        RETURNLESS_SAYS,
    )
    .overrides(BY_REQUEST_AND_SMALL),
    Rule::marketplace(
        "amazon.return.returnless-elsewhere",
        &[
            MFN,
            except(m::AMAZON_JP | m::AMAZON_US | m::AMAZON_NL | m::AMAZON_DE),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::DELIVERED),
            Fact::Reason.is(RETURN_REASONS),
            Fact::Channel.is(c::RETURN_REQUEST),
            Fact::ReturnlessRule.yes(),
            Fact::InsideReturnWindow.yes(),
        ],
        says(Verdict::MustAccept, RETURNLESS),
        &A066,
        RETURNLESS_SAYS,
    )
    .inferred()
    .overrides(BY_REQUEST),
    // D-37
    Rule::marketplace(
        "amazon.return.uk-address",
        &[
            MFN,
            only(m::AMAZON_UK),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::DELIVERED),
            Fact::Reason.is(RETURN_REASONS),
            Fact::Channel.is(c::RETURN_REQUEST),
            Fact::DomesticReturnAddress.no(),
            Fact::ReturnlessRule.no(),
            Fact::InsideReturnWindow.yes(),
        ],
        says(
            Verdict::MustAccept,
            text(
                "断れません。4暦日以内に英国内の返品先か元払いラベルを渡さないと、返品なしで返金されます。",
                "It cannot be refused. Give a UK address or a prepaid label within 4 calendar days, or the buyer is refunded and keeps the goods.",
            ),
        ),
        &A068,
        text(
            "海外の出品者は、英国内の返品先住所か追跡付きの元払いラベルを4暦日以内に渡します。",
            "International sellers give a UK return address or a prepaid tracked label within 4 calendar days.",
        ),
    )
    .also(&[&A069, &A031])
    .inferred()
    .overrides(BY_REQUEST),
    Rule::marketplace(
        "amazon.return.uk-address-authorised",
        &[
            MFN,
            only(m::AMAZON_UK),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::DELIVERED),
            Fact::Reason.is(RETURN_REASONS),
            Fact::Channel.is(c::RETURN_REQUEST),
            Fact::DomesticReturnAddress.no(),
            Fact::ReturnlessRule.no(),
            Fact::InsideReturnWindow.no(),
            Fact::ReturnRequestState.is(st::AUTHORISED),
        ],
        says(
            Verdict::MustAccept,
            text(
                "断れません。4暦日以内に英国内の返品先か元払いラベルを渡さないと、返品なしで返金されます。",
                "It cannot be refused. Give a UK address or a prepaid label within 4 calendar days, or the buyer is refunded and keeps the goods.",
            ),
        ),
        &A068,
        text(
            "海外の出品者は、英国内の返品先住所か追跡付きの元払いラベルを4暦日以内に渡します。",
            "International sellers give a UK return address or a prepaid tracked label within 4 calendar days.",
        ),
    )
    .also(&[&A069, &A031])
    .inferred()
    .overrides(BY_REQUEST),
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
            only(m::AMAZON_JP),
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
    .also(&[&A037, &A035, &A061]),
    // D-21: the pages do not agree on the day the window is counted from
    Rule::marketplace(
        "amazon.return.outside-us",
        &[
            MFN,
            only(m::AMAZON_US),
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
    .also(&[&A039, &A034, &A041, &A061])
    .conflicting(),
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
    // D-20, A-052: Amazon pays by itself at the first scan of its own label
    Rule::marketplace(
        "amazon.return.first-scan",
        &[
            MFN,
            only(m::AMAZON_US),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::COMING_BACK),
            Fact::Channel.is(c::RETURN_REQUEST),
            Fact::ReturnLabelFrom.is(label::MARKETPLACE),
        ],
        says(
            Verdict::MarketplaceDecides,
            text(
                "Amazon のラベルでの返品は、運送会社の最初のスキャンで Amazon が返金します。重ねて返金しないでください。届いたら状態を確かめ、問題があれば SAFE-T で請求します。",
                "With Amazon's own label, Amazon refunds at the carrier's first scan. Do not refund a second time; inspect the goods when they come and claim by SAFE-T if they are not sound.",
            ),
        ),
        &A052,
        text(
            "米国の元払いラベルでの返品は、運送会社の最初のスキャンで Amazon が返金します(必須の制度)。出品者が一部返金をした返品には行われません。返金額は Amazon の基準で、期間後の返品では減ることがあります。",
            "Returns with Amazon's prepaid label in the US are refunded by Amazon at the carrier's first scan (compulsory), except where the seller has refunded in part; the amount follows Amazon's policy and may be less for a late return.",
        ),
    )
    .also(&[&A048, &A051, &A061, &A098])
    .overrides(&["amazon.return.coming-back"])
    .inferred(),
    // D-28, D-52: made to order or personalised
    Rule::marketplace(
        "amazon.return.made-to-order",
        &[
            MFN,
            only(CUSTOM),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::DELIVERED),
            Fact::Reason.is(BUYERS),
            Fact::Channel.is(c::RETURN_REQUEST),
            Fact::Personalised.yes(),
            Fact::ReturnRequestState.is(st::PENDING),
        ],
        says(Verdict::MayRefuse, CUSTOM_RETURN),
        &A203,
        CUSTOM_SAYS,
    )
    .also(&[&A204, &A205, &A036])
    .overrides(&["amazon.return.inside*", "amazon.return.outside*", "amazon.return.returnless*", "amazon.return.uk-address"])
    .conflicting(),
    Rule::marketplace(
        "amazon.return.made-to-order-by-message",
        &[
            MFN,
            only(CUSTOM),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::DELIVERED),
            Fact::Reason.is(BUYERS),
            Fact::Channel.is(OUTSIDE_CENTRE),
            Fact::Personalised.yes(),
        ],
        then(
            Verdict::NotACancellation,
            text(
                "届いたあとなのでキャンセルではなく返品の相談です。受注・名入れの商品は、購入者の都合では返品の対象外です。",
                "It has been delivered: a return, not a cancellation. Goods made to order or personalised are not returnable for the buyer's own reasons.",
            ),
            Verdict::MayRefuse,
            CUSTOM_RETURN,
        ),
        &A203,
        CUSTOM_SAYS,
    )
    .also(&[&A204, &A036])
    .overrides(&["amazon.return.by-message-inside", "amazon.return.by-message-outside"])
    .conflicting(),
    Rule::marketplace(
        "amazon.return.made-to-order-before-arrival",
        &[
            MFN,
            only(CUSTOM),
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::WITH_CARRIER),
            Fact::Reason.is(BUYERS),
            Fact::Channel.is(c::RETURN_REQUEST),
            Fact::Personalised.yes(),
        ],
        says(Verdict::MayRefuse, CUSTOM_RETURN),
        &A203,
        CUSTOM_SAYS,
    )
    .also(&[&A204, &A205, &A036])
    .overrides(&["amazon.return.before-arrival"])
    .conflicting(),
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
    .inferred(),
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
    .inferred(),
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
    .inferred(),
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
    .inferred(),
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
    .inferred(),
    // Paid by Amazon, and the goods are not back yet
    Rule::marketplace(
        "amazon.refunded.goods-not-back",
        &[
            MFN,
            Fact::OrderStatus.is_not(PENDING),
            Fact::Parcel.is(p::WITH_CARRIER | p::DELIVERED | p::COMING_BACK),
            Fact::Channel.is(ASKED),
            Fact::ClaimState.is_not(claim_state::OPEN | claim_state::INFORMATION_REQUESTED),
            Fact::RefundAlreadyMade.yes(),
            Fact::RefundedBy.is(refunded_by::MARKETPLACE),
        ],
        says(
            Verdict::WaitForItem,
            text(
                "Amazon が返金済みです。重ねて返金せず、商品が戻るのを待ってください。戻ったら状態を確かめ、補てんを申請できるかを調べます。",
                "Amazon has refunded. Do not refund again; wait for the goods, check them when they are back, and see whether the money can be claimed.",
            ),
        ),
        &A098,
        text(
            "Amazon が行った返金に、お店が重ねて返金する必要はありません。米国では、返品の到着と返金の遅いほうから30日以内に SAFE-T を申請できます。",
            "What Amazon has refunded the seller does not refund again; in the US a SAFE-T claim is open for 30 days from the later of return and refund.",
        ),
    )
    .also(&[&A099])
    .overrides(&["amazon.*"])
    .inferred(),
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
    .inferred(),
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
    .inferred(),
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
    .unsettled(),
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
    .inferred(),
];

pub(super) const CUSTOM_RETURN: Text = text(
    "受注・名入れの商品なので、購入者の都合による返品は断れます(文字の誤りなど店舗側の間違い、破損、説明違いは別です)。",
    "It is made to order or personalised, so a return for the buyer's own reason may be refused (an error of the shop, damage or a misdescription is another matter).",
);
pub(super) const CUSTOM_SAYS: Text = text(
    "受注生産・名入れ・彫刻などの商品は、2023年2月15日から返品の対象外です(欧州の告知)。ハンドメイドのヘルプでは、文字の誤りなど購入者の責任でない間違い、破損、説明違いのときだけ受けます(英国・スペイン・米国)。サイズや色を選んだだけの商品はこれに当たらず、通常どおり30日の返品を受けるとされています。",
    "Made-to-order, personalised or engraved goods are not returnable since 2023-02-15 (European announcement). The Handmade help has them accepted only for an error that is not the buyer's, damage or a misdescription (UK, Spain, US); goods with a mere choice of size or colour are not meant, and stay returnable for 30 days.",
);

/// The rows on a request that another finding may displace.
const BY_REQUEST: &[&str] = &[
    "amazon.return.authorised*",
    "amazon.return.awaited",
    "amazon.return.closed",
    "amazon.return.inside*",
    "amazon.return.never-sent",
];

const BY_REQUEST_AND_SMALL: &[&str] = &[
    "amazon.return.authorised*",
    "amazon.return.awaited",
    "amazon.return.closed",
    "amazon.return.inside*",
    "amazon.return.never-sent",
    "amazon.return.small-without-address",
];

const RETURNLESS: Text = text(
    "返品なし返金のルールが有効だった注文なので、自動で返金されます。商品は購入者の手元に残ります。",
    "A returnless rule was active for this order: the refund is automatic and the buyer keeps the item.",
);
const RETURNLESS_SAYS: Text = text(
    "返品なし返金のルールは、有効だった間の注文すべてに適用されます(あとで消しても同じ)。ポリシー外のリクエストには適用されません。",
    "A returnless rule applies to every order placed while it was active, even if deleted since; never to out-of-policy requests.",
);
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
pub static EFFECTS: &[Rule] = &[
    Rule::marketplace(
        "amazon.duty.authorise",
        &[MFN, Fact::Channel.is(c::RETURN_REQUEST), only(m::AMAZON_US | m::AMAZON_DE), Fact::ReturnRequestState.is(st::PENDING), Fact::Parcel.is(p::DELIVERED)],
        Yield::Duty { id: "answer-return-request", due: Due::HoursAfter(When::RequestedAt, 24), limit: Some(text("リクエストから24時間以内", "Within 24 hours of the request")), if_missed: Some(text("保証の申請が認められやすくなります。", "An A-to-z claim is easily granted.")) },
        &A034,
        text("手動の返品リクエストには24時間以内に、承認または理由を添えた終了で答えてください。", "Answer a manual return request within 24 hours: authorise it, or close it with the reason."),
    )
    .also(&[&A036, &A084]),
    Rule::marketplace(
        "amazon.duty.authorise-japan",
        &[MFN, Fact::Channel.is(c::RETURN_REQUEST), only(m::AMAZON_JP), Fact::ReturnRequestState.is(st::PENDING), Fact::Parcel.is(p::DELIVERED)],
        Yield::Duty { id: "answer-return-request", due: Due::HoursAfter(When::RequestedAt, 24), limit: Some(text("24時間以内(推奨)", "Within 24 hours (recommended)")), if_missed: None },
        &A035,
        text("手動の返品リクエストには24時間以内の回答がすすめられています(義務とは書かれていません)。", "An answer within 24 hours is recommended, not worded as a duty."),
    )
    .also(&[&A084]),
    Rule::marketplace(
        "amazon.duty.refund-us",
        &[MFN, only(m::AMAZON_US), Fact::Parcel.is(RETURNING), Fact::RefundAlreadyMade.is_not(kotowari::fact::YES), Fact::Answer.is_not(a::MARKETPLACE_DECIDES)],
        Yield::Duty { id: "refund-return", due: Due::EndOfDayAfter(When::ReturnReceivedAt, 4), limit: Some(text("返品の到着から4暦日以内", "Within 4 calendar days of the return's arrival")), if_missed: Some(text("Amazon が自動で全額返金し、SAFE-T も原則受けられなくなります。", "Amazon refunds in full by itself and SAFE-T is mostly lost.")) },
        &A047,
        text("返品が届いたら4暦日以内に返金してください(一部返金もこの期限内に)。", "Refund within 4 calendar days of the return's arrival; a partial refund too."),
    )
    .also(&[&A048])
    .since("2026-01-26"),
    Rule::marketplace(
        "amazon.duty.refund-us-before-2026",
        &[MFN, only(m::AMAZON_US), Fact::Parcel.is(RETURNING), Fact::RefundAlreadyMade.is_not(kotowari::fact::YES), Fact::Answer.is_not(a::MARKETPLACE_DECIDES)],
        Yield::Duty { id: "refund-return", due: Due::EndOfBusinessDay(When::ReturnReceivedAt, 2, Calendar::Weekdays), limit: Some(text("返品の到着から2営業日以内", "Within 2 business days of the return's arrival")), if_missed: Some(text("Amazon が返金することがあります。", "Amazon may refund.")) },
        &A047,
        text("2026年1月25日までの注文では、返品の到着から2営業日以内に返金します。", "For orders up to 2026-01-25: refund within 2 business days of the return's arrival."),
    )
    .until("2026-01-25"),
    Rule::marketplace(
        "amazon.duty.refund-europe",
        &[MFN, only(m::AMAZON_UK | m::AMAZON_DE), Fact::Parcel.is(RETURNING), Fact::RefundAlreadyMade.is_not(kotowari::fact::YES)],
        Yield::Duty { id: "refund-return", due: Due::EndOfBusinessDay(When::ReturnReceivedAt, 2, Calendar::Weekdays), limit: Some(text("返品の到着から2営業日以内", "Within 2 business days of the return's arrival")), if_missed: Some(text("Amazon が返金し、出品者に請求することがあります。", "Amazon may refund and charge you.")) },
        &A049,
        text("返品が届いたら2営業日以内に返金してください(土日だけを除いて数えた、最も早い日です)。", "Refund within 2 business days of the return's arrival (counted Monday to Friday: the earliest day)."),
    ),
    Rule::marketplace(
        "amazon.duty.refund-elsewhere",
        &[MFN, except(m::AMAZON_US | m::AMAZON_UK | m::AMAZON_DE), Fact::Parcel.is(RETURNING), Fact::RefundAlreadyMade.is_not(kotowari::fact::YES)],
        Yield::Duty { id: "refund-return", due: Due::None, limit: Some(text("期限は資料で確認できません。できるだけ早く", "No page gives the time limit; promptly")), if_missed: None },
        &A050,
        text("返品が届いたら返金してください。", "Refund once the return has arrived."),
    )
    .also(&[&A049])
    .unsettled(),
    Rule::marketplace(
        "amazon.duty.uk-address",
        &[MFN, Fact::Channel.is(c::RETURN_REQUEST), only(m::AMAZON_UK), Fact::DomesticReturnAddress.no()],
        Yield::Duty { id: "return-address", due: Due::EndOfDayAfter(When::RequestedAt, 4), limit: Some(text("リクエストから4暦日以内", "Within 4 calendar days of the request")), if_missed: Some(text("返品なしで返金され、商品は購入者の手元に残ります。", "The buyer is refunded and keeps the goods.")) },
        &A068,
        text("英国内の返品先住所か、前払いの追跡付きラベルを渡してください(海外の出品者)。", "Give a UK return address or a prepaid tracked label (sellers abroad)."),
    )
    .also(&[&A069])
    .since("2024-11-11"),
    Rule::marketplace(
        "amazon.duty.safe-t",
        &[MFN, only(m::AMAZON_US), Fact::Parcel.is(p::BACK), Fact::Answer.is(a::CONTEST), Fact::Channel.is(ASKED), NO_CLAIM],
        Yield::Duty { id: "safe-t-claim", due: Due::EndOfDayAfterLater(When::ReturnReceivedAt, When::RefundedAt, 30), limit: Some(text("返品の到着と返金の遅いほうから30日以内", "Within 30 days of the later of return and refund")), if_missed: Some(text("補てんを受けられません。", "Reimbursement is lost.")) },
        &A098,
        text("SAFE-T で補てんを申請してください(1注文1回、5,000ドルまで。購入者による破損は注文額の50%まで)。", "File a SAFE-T claim (one per order, up to 5,000 USD; buyer-damaged goods up to 50 %)."),
    )
    .also(&[&A099])
    .since("2026-02-16"),
    Rule::marketplace(
        "amazon.duty.safe-t-before-2026",
        &[MFN, only(m::AMAZON_US), Fact::Parcel.is(p::BACK), Fact::Answer.is(a::CONTEST), Fact::Channel.is(ASKED), NO_CLAIM],
        Yield::Duty { id: "safe-t-claim", due: Due::EndOfDayAfterLater(When::ReturnReceivedAt, When::RefundedAt, 30), limit: Some(text("30日以内(2026年2月15日までの注文では60日とする資料がありますが、短いほうで動くのが安全です)", "Within 30 days (60 for orders up to 2026-02-15 by older pages; keep to the shorter)")), if_missed: None },
        &A098,
        text("SAFE-T で補てんを申請してください。", "File a SAFE-T claim."),
    )
    .also(&[&A099])
    .until("2026-02-15")
    .conflicting(),
    Rule::marketplace(
        "amazon.clock.return-lapses",
        &[MFN, Fact::Channel.is(c::RETURN_REQUEST), only(m::AMAZON_US), Fact::Parcel.is(p::DELIVERED)],
        Yield::Consequence { id: "return-request-lapses", at: Due::StartOfDayAfter(When::RequestedAt, 50) },
        &A040,
        text("50日間動きのない返品リクエストは、自動的に終了します。", "A return request without action for 50 days closes by itself."),
    ),
    Rule::marketplace(
        "amazon.clock.first-scan",
        &[MFN, only(m::AMAZON_US), Fact::Parcel.is(p::COMING_BACK), Fact::Channel.is(c::RETURN_REQUEST), Fact::ReturnLabelFrom.is(kotowari::fact::return_label_from::MARKETPLACE)],
        Yield::Consequence { id: "refund-at-first-scan", at: Due::Start(When::ReturnFirstScanAt) },
        &A052,
        text("Amazon のラベルでの返品は、運送会社の最初のスキャンで Amazon が返金します。", "With an Amazon label, Amazon refunds at the carrier's first scan."),
    )
    .also(&[&A048]),
    Rule::marketplace(
        "amazon.warning.first-scan-paid",
        &[MFN, only(m::AMAZON_US), Fact::Parcel.is(RETURNING), Fact::Channel.is(c::RETURN_REQUEST), Fact::ReturnLabelFrom.is(label::MARKETPLACE)],
        Yield::Warning("amazon-may-have-refunded"),
        &A052,
        text("返金の前に、返品管理の「Prior refund: Applied」を確かめてください。Amazon のラベルなら、最初のスキャンで返金済みのことがほとんどです。", "Before you refund look for \"Prior refund: Applied\" on the return: with Amazon's label it has mostly been refunded at the first scan."),
    )
    .also(&[&A048]),
    Rule::marketplace(
        "amazon.warning.first-scan-europe",
        &[MFN, only(EURO | m::AMAZON_PL | m::AMAZON_UK), Fact::Parcel.is(RETURNING), Fact::Channel.is(c::RETURN_REQUEST), Fact::ReturnLabelFrom.is(label::MARKETPLACE)],
        Yield::Warning("amazon-may-have-refunded"),
        &A206,
        text("返金の前に、Amazon が返金済みでないかを確かめてください。欧州でも2022年9月30日から、Amazon の元払いラベルの返品は最初のスキャンで返金されるとされています(国の範囲は告知からは分かりません)。", "Before you refund check that Amazon has not: since 2022-09-30 returns with Amazon's prepaid label are refunded at the first scan in Europe too (which marketplaces the announcement does not say)."),
    )
    .inferred(),
    Rule::marketplace(
        "amazon.unknown.made-to-order",
        &[MFN, except(CUSTOM), Fact::MadeToOrder.yes(), Fact::Parcel.is(p::WITH_CARRIER | p::DELIVERED), Fact::Reason.is(BUYERS)],
        Yield::Unknown("amazon.made-to-order"),
        &A204,
        text("受注・名入れの商品の返品を定めたこの国のページは見つかっていません(欧州・英国・米国では返品の対象外です)。", "No page of this marketplace on returns of made-to-order goods was found (in Europe, the UK and the US they are not returnable)."),
    )
    .also(&[&A203])
    .unsettled(),
    Rule::marketplace(
        "amazon.unknown.made-to-order-sizes",
        &[MFN, only(CUSTOM), Fact::Personalised.yes(), Fact::Parcel.is(p::WITH_CARRIER | p::DELIVERED), Fact::Reason.is(BUYERS)],
        Yield::Unknown("amazon.made-to-order-sizes"),
        &A203,
        text("サイズや色だけを選んで作る商品が「受注」に当たるかは、ページにより異なります(告知は受注生産を含め、ハンドメイドのヘルプは含めていません)。名入れや彫刻がなければ、受けるのが安全です。", "Whether goods made to a mere choice of size or colour are meant differs between pages (the announcement includes made to order, the Handmade help does not). Without personalisation, accepting is the safe course."),
    )
    .also(&[&A204])
    .conflicting(),
    Rule::marketplace(
        "amazon.clock.silent-refund",
        &[MFN, only(m::AMAZON_US), Fact::Parcel.is(p::BACK), Fact::RefundAlreadyMade.is_not(kotowari::fact::YES)],
        Yield::Consequence { id: "automatic-refund", at: Due::EndOfDayAfter(When::ReturnReceivedAt, 4) },
        &A047,
        text("何もしないと、到着から4暦日で Amazon が自動で全額返金します。", "If nothing is done, Amazon refunds in full 4 calendar days after arrival."),
    )
    .also(&[&A048])
    .since("2026-01-26"),
    Rule::marketplace(
        "amazon.window.return-japan",
        &[only(m::AMAZON_JP), MFN, Fact::Parcel.is(p::DELIVERED)],
        Yield::Window { id: "return-window", from: Due::Start(When::DeliveredAt), until: Due::EndOfDayAfter(When::DeliveredAt, 30) },
        &A044,
        text("Amazon.co.jp の返品期間は到着から30日です(二次情報。出品者も同等以上が必要)。", "Amazon.co.jp's return window is 30 days after arrival (secondary source); sellers must match it."),
    )
    .also(&[&A031])
    .inferred(),
    Rule::marketplace(
        "amazon.window.return-us",
        &[only(m::AMAZON_US), MFN, Fact::Parcel.is(p::DELIVERED)],
        Yield::Window { id: "return-window", from: Due::Start(When::DeliveredAt), until: Due::EndOfDayAfter(When::DeliveredAt, 30) },
        &A041,
        text("ほとんどの商品の返品期間は30日です(起点は資料により到着日か配達予定日)。", "Most items are returnable for 30 days (pages count from receipt or from the estimated delivery)."),
    )
    .also(&[&A031])
    .conflicting(),
    Rule::marketplace(
        "amazon.window.return-electronics",
        &[only(EURO | m::AMAZON_UK), MFN, Fact::Parcel.is(p::DELIVERED), Fact::Electronics.yes()],
        Yield::Window { id: "return-window", from: Due::Start(When::DeliveredAt), until: Due::EndOfDayAfter(When::DeliveredAt, 14) },
        &A070,
        text("電子機器などの返品期間は14日です(2024年4月25日から)。", "Electronics and similar groups: 14 days (since 2024-04-25)."),
    )
    .since("2024-04-25")
    .inferred(),
    Rule::marketplace(
        "amazon.window.return-europe",
        &[only(EURO | m::AMAZON_UK), MFN, Fact::Parcel.is(p::DELIVERED), Fact::Electronics.no()],
        Yield::Window { id: "return-window", from: Due::Start(When::DeliveredAt), until: Due::EndOfDayAfter(When::DeliveredAt, 30) },
        &A055,
        text("返品期間は30日です(14日に短縮された分類が2025年に増えています。注文画面の期限を確認してください)。", "30 days (more groups were cut to 14 in 2025: check the date on the order)."),
    )
    .also(&[&A070])
    .conflicting(),
    Rule::marketplace(
        "amazon.window.undo-refund",
        &[only(m::AMAZON_JP), Fact::RefundAlreadyMade.yes(), Fact::RefundedBy.is(refunded_by::SELLER)],
        Yield::Window { id: "undo-refund", from: Due::Start(When::RefundedAt), until: Due::HoursAfter(When::RefundedAt, 2) },
        &A071,
        text("誤って入力した返金は、2時間以内なら取り消せます。", "A refund entered by mistake can be withdrawn within 2 hours."),
    ),
    Rule::marketplace(
        "amazon.steps.authorise",
        &[MFN, Fact::Channel.is(c::RETURN_REQUEST), Fact::Parcel.is(p::DELIVERED), Fact::Answer.is(a::MUST_ACCEPT)],
        Yield::Steps(&[
            text("「注文」→「返品管理」で該当のリクエストを開きます", "Orders → Manage Returns, open the request"),
            text("自動承認されていなければ承認し、返送先・ラベルを確認します", "Authorise it unless it was authorised automatically; check address and label"),
            text("商品が届いたら検品し、「返金」を処理します", "When the goods arrive, inspect them and issue the refund"),
        ]),
        &A032,
        text("返品を受ける手順です。", "How to take a return."),
    )
    .also(&[&A033]),
    Rule::marketplace(
        "amazon.steps.close-japan",
        &[MFN, Fact::Channel.is(c::RETURN_REQUEST), only(m::AMAZON_JP), Fact::Parcel.is(p::DELIVERED), Fact::Answer.is(a::MAY_REFUSE)],
        Yield::Steps(&[
            text("「返品管理」→「リクエストを終了」を押します", "Manage Returns → Close request"),
            text("理由「この商品は返品対象外です」を選びます", "Reason: This product is not returnable"),
            text("期限の日付と根拠を詳しく書きます(終了後は再開できません)", "Explain date and ground in detail; it cannot be reopened"),
        ]),
        &A037,
        text("返品リクエストを断る手順です(日本)。", "How to refuse a return request (Japan)."),
    ),
    Rule::marketplace(
        "amazon.steps.close",
        &[MFN, Fact::Channel.is(c::RETURN_REQUEST), except(m::AMAZON_JP), Fact::Parcel.is(p::DELIVERED), Fact::Answer.is(a::MAY_REFUSE)],
        Yield::Steps(&[
            text("「Manage Returns」→「Close request」を押します", "Manage Returns → Close request"),
            text("期間の終わった日と根拠を詳しく書きます(Amazon から購入者にも届きます)", "Give the date the window ended and the ground in detail; Amazon mails it to the buyer"),
        ]),
        &A036,
        text("返品リクエストを断る手順です。", "How to refuse a return request."),
    )
    .also(&[&A039]),
    Rule::marketplace(
        "amazon.steps.close-custom",
        &[MFN, Fact::Channel.is(c::RETURN_REQUEST), only(CUSTOM), Fact::Personalised.yes(), Fact::Answer.is(a::MAY_REFUSE)],
        Yield::Steps(&[
            text("根拠には、購入者の指定で作った商品であることを書きます(文字の誤り・破損・説明違いなら受けます)", "As the ground say that it was made to the buyer's specification (for an error of yours, damage or a misdescription accept it)"),
        ]),
        &A203,
        text("受注・名入れの商品の返品を断るときの理由です。", "The reason for refusing a return of goods made to order."),
    )
    .also(&[&A205]),
    Rule::marketplace(
        "amazon.steps.first-scan",
        &[MFN, only(m::AMAZON_US), Fact::Parcel.is(p::COMING_BACK), Fact::Channel.is(c::RETURN_REQUEST), Fact::ReturnLabelFrom.is(label::MARKETPLACE), Fact::Answer.is(a::MARKETPLACE_DECIDES)],
        Yield::Steps(&[
            text("「返品管理」で「Prior refund: Applied」の表示を確かめます", "In Manage Returns look for \"Prior refund: Applied\""),
            text("表示があれば、自分では返金しません", "If it is there, do not refund"),
            text("届いたら状態を写真に残し、問題があれば30日以内に SAFE-T を申請します", "When the goods come photograph them; if they are not sound file SAFE-T within 30 days"),
        ]),
        &A052,
        text("Amazon のラベルで戻ってくる返品の手順です。", "What to do with a return under Amazon's label."),
    )
    .also(&[&A098]),
    Rule::marketplace(
        "amazon.steps.catalogue-error",
        &[MFN, Fact::Channel.is(c::RETURN_REQUEST), only(m::AMAZON_JP), Fact::Answer.is(a::REDIRECT), Fact::ListingErrorBy.is(listing_error_by::MARKETPLACE)],
        Yield::Steps(&[
            text("「返品管理」→「リクエストを終了」→「技術的な問題が解決した」を選びます", "Manage Returns → Close request → Solved a technical issue"),
            text("購入者に Amazon カスタマーサービスを案内します", "Send the buyer to Amazon customer service"),
        ]),
        &A038,
        text("Amazon のカタログの誤りのときの手順です。", "What to do when Amazon got the catalogue wrong."),
    ),
    Rule::marketplace(
        "amazon.steps.deduct",
        &[MFN, Fact::Parcel.is(p::BACK), Fact::Answer.is(a::REFUND_WITH_DEDUCTION)],
        Yield::Steps(&[
            text("届いた状態を写真に残します", "Photograph the condition"),
            text("先に購入者へ、状態・減額の割合・金額を伝えます", "First write to the buyer: condition, percentage, amount"),
            text("「返金」で一部返金を選び、理由と写真を添えます(20%以上は写真が必要)", "Refund in part, with reason and photo (needed from 20 %)"),
        ]),
        &A064,
        text("減額して返金する手順です。", "How to refund with a deduction."),
    )
    .also(&[&A065]),
    Rule::marketplace(
        "amazon.steps.refund",
        &[MFN, Fact::Parcel.is(p::BACK), Fact::Answer.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED)],
        Yield::Steps(&[
            text("検品し、状態を記録します", "Inspect and record the condition"),
            text("「注文管理」→「返金」で全額を返金します", "Manage Orders → Refund, in full"),
        ]),
        &A049,
        text("返品が届いたあとの手順です。", "What to do once the return is here."),
    )
    .also(&[&A047]),
    Rule::marketplace(
        "amazon.steps.safe-t",
        &[MFN, only(m::AMAZON_US), Fact::Answer.is(a::CONTEST), Fact::Parcel.is(p::BACK), Fact::Channel.is(ASKED), NO_CLAIM],
        Yield::Steps(&[
            text("「注文」→「SAFE-T 請求の管理」から申請します", "Orders → Manage SAFE-T claims, file the claim"),
            text("写真・製造番号・メッセージを添えます", "Attach photos, serial number and messages"),
        ]),
        &A098,
        text("SAFE-T の手順です。", "How to file SAFE-T."),
    )
    .also(&[&A099]),
    Rule::practice(
        "amazon.alternative.partial-offer",
        &[MFN, Fact::Channel.is(c::RETURN_REQUEST), Fact::Parcel.is(p::DELIVERED), Fact::Answer.is(a::MAY_REFUSE)],
        Yield::Alternative("partial-refund-offer"),
        &A036,
        text("一部返金の提案や、メーカー保証の案内", "A partial refund offer, or help with the maker's warranty"),
    )
    .also(&[&A039]),
    Rule::marketplace(
        "amazon.alternative.accept-late",
        &[MFN, Fact::Channel.is(c::RETURN_REQUEST), only(m::AMAZON_US), Fact::Parcel.is(p::DELIVERED), Fact::Answer.is(a::MAY_REFUSE)],
        Yield::Alternative("accept-with-restocking"),
        &A061,
        text("受けたうえで、商品代金の20%までを差し引く(期間後・元の状態)", "Accept and keep up to 20 % of the item price (after the window, original condition)"),
    ),
    Rule::marketplace(
        "amazon.alternative.replacement",
        &[MFN, Fact::Parcel.is(p::DELIVERED), Fact::Reason.is(FAULTY), Fact::Used.no()],
        Yield::Alternative("replacement"),
        &A078,
        text("新品・誤配送なら、お詫びのうえ交換(在庫があれば)", "New or wrong item: apologise and replace, if in stock"),
    )
    .inferred(),
    Rule::practice(
        "amazon.alternative.refund-used",
        &[MFN, Fact::Parcel.is(p::DELIVERED), Fact::Reason.is(FAULTY), Fact::Used.yes()],
        Yield::Alternative("refund-used"),
        &A141,
        text("中古品なら、お詫びのうえ返金(同じ品は用意できないため。実務の目安)", "Second-hand: apologise and refund, since the same piece cannot be replaced (practice)"),
    ),
    Rule::marketplace(
        "amazon.alternative.returnless",
        &[MFN, Fact::Channel.is(c::RETURN_REQUEST), Fact::Parcel.is(p::DELIVERED), Fact::Answer.is(a::MUST_ACCEPT)],
        Yield::Alternative("returnless-refund"),
        &A066,
        text("少額なら返品なしの返金(設定したルールは、その間の全注文に適用されます)", "A returnless refund for small amounts (a rule binds every order placed while it was active)"),
    ),
    Rule::marketplace(
        "amazon.alternative.prepaid-label-japan",
        &[MFN, Fact::Channel.is(c::RETURN_REQUEST), only(m::AMAZON_JP), Fact::Parcel.is(p::DELIVERED), Fact::Answer.is(a::MUST_ACCEPT)],
        Yield::Alternative("prepaid-label"),
        &A053,
        text("大口出品なら、リクエストごとに元払いラベルを渡せます", "Professional sellers may upload a prepaid label for a request"),
    ),
    Rule::practice(
        "amazon.keep.return",
        &[MFN, Fact::Parcel.is(RETURNING | p::DELIVERED), Fact::Channel.is(c::RETURN_REQUEST)],
        Yield::Keep,
        &A064,
        text("開封時の写真・動画、製造番号、送り状", "Photos or video of the unboxing, serial number, waybill"),
    )
    .also(&[&A065]),
    Rule::practice(
        "amazon.keep.window",
        &[MFN, Fact::Channel.is(c::RETURN_REQUEST), Fact::Answer.is(a::MAY_REFUSE)],
        Yield::Keep,
        &A036,
        text("返品期限の日付が分かる注文画面", "The order page that shows the end of the return window"),
    ),
    Rule::marketplace(
        "amazon.warning.shop-terms",
        &[MFN, Fact::Channel.is(c::RETURN_REQUEST), Fact::Parcel.is(p::DELIVERED), Fact::InsideReturnWindow.yes()],
        Yield::Warning("shop-terms-do-not-narrow"),
        &A031,
        text("ショップの返品条件が厳しくても、Amazon の返品ポリシーより狭くはできません(自由に決められるとする記事は誤りです)。", "Your own return terms cannot be narrower than Amazon's policy (articles that say you are free to set them are wrong)."),
    ),
    Rule::marketplace(
        "amazon.warning.fashion-postage",
        &[only(m::AMAZON_US), MFN, Fact::Fashion.yes(), Fact::Parcel.is_not(BEFORE_DISPATCH)],
        Yield::Warning("no-postage-deduction-fashion"),
        &A059,
        text("米国のファッション商品では、返送料を差し引けません。", "For fashion shipped to US addresses, return postage may never be deducted."),
    ),
    Rule::marketplace(
        "amazon.warning.seller-fault-postage",
        &[MFN, Fact::Parcel.is_not(BEFORE_DISPATCH), Fact::Reason.is(FAULTY)],
        Yield::Warning("no-postage-deduction-fault"),
        &A058,
        text("出品者側の原因では、往復どちらの送料も差し引けません。", "For the seller's fault neither outbound nor return postage may be deducted."),
    )
    .also(&[&A056]),
    Rule::marketplace(
        "amazon.warning.photo",
        &[MFN, Fact::Parcel.is(p::BACK), Fact::Answer.is(a::REFUND_WITH_DEDUCTION)],
        Yield::Warning("photo-from-20-percent"),
        &A064,
        text("20%以上の減額には写真と状態の申告が必要です。ないと販売可能とみなされ全額返金になることがあります。", "A deduction of 20 % or more needs photo and grading; without, Amazon may refund in full."),
    ),
    Rule::marketplace(
        "amazon.warning.write-first",
        &[MFN, Fact::Parcel.is(p::BACK), Fact::Answer.is(a::REFUND_WITH_DEDUCTION)],
        Yield::Warning("write-before-deducting"),
        &A065,
        text("減額は返金の前に伝えてください。あとからの説明は申請のもとになります。", "Announce the deduction before refunding; explaining afterwards invites a claim."),
    ),
    Rule::marketplace(
        "amazon.warning.prepaid-us",
        &[MFN, Fact::Channel.is(c::RETURN_REQUEST), only(m::AMAZON_US), Fact::Parcel.is(p::DELIVERED)],
        Yield::Warning("prepaid-label-compulsory"),
        &A051,
        text("米国では Amazon の元払い返品ラベルが必須です(100ドル超の免除は2026年2月8日に終了。一部の商品は除く)。", "In the US Amazon's prepaid return label is compulsory (the exemption above 100 USD ended on 2026-02-08; some goods excepted)."),
    )
    .since("2026-02-08"),
    Rule::marketplace(
        "amazon.warning.prepaid-germany",
        &[MFN, Fact::Channel.is(c::RETURN_REQUEST), only(m::AMAZON_DE), Fact::Parcel.is(p::DELIVERED)],
        Yield::Warning("prepaid-label-germany"),
        &A054,
        text("ドイツ国内の返品先がある場合は元払い・追跡付きラベルが必要です。費用は購入者都合のときだけ差し引け、服・靴・バッグと、40ユーロ超を14日以内に返すときは差し引けません。", "With a German return address a prepaid tracked label is due; its cost may be recovered only for the buyer's reasons, never for clothing, shoes, bags, nor goods over 40 EUR returned within 14 days."),
    )
    .inferred(),
    Rule::marketplace(
        "amazon.warning.uk-outbound",
        &[MFN, Fact::Channel.is(c::RETURN_REQUEST), only(m::AMAZON_UK), Fact::Reason.is(BUYERS), Fact::Parcel.is(p::DELIVERED), Fact::StatutoryWindow.is(statutory_window::RUNNING)],
        Yield::Warning("refund-outbound-postage"),
        &A055,
        text("受け取りから14日以内の返品では、通常の往路送料も返金します。14日を過ぎた返品では差し引けます。", "For a return filed within 14 days of receipt the standard outbound postage is refunded too; after that it may be kept."),
    ),
    Rule::marketplace(
        "amazon.warning.uk-outbound-kept",
        &[MFN, Fact::Channel.is(c::RETURN_REQUEST), only(m::AMAZON_UK), Fact::Reason.is(BUYERS), Fact::Parcel.is(p::DELIVERED), Fact::StatutoryWindow.is(statutory_window::OVER)],
        Yield::Warning("outbound-postage-may-be-kept"),
        &A055,
        text("受け取りから14日を過ぎているため、往路送料は返さなくてもかまいません(理由を伝えてください)。", "More than 14 days since receipt: the outbound postage may be kept; say so and why."),
    ),
    Rule::marketplace(
        "amazon.warning.returnless-rule",
        &[MFN, Fact::Channel.is(c::RETURN_REQUEST), Fact::Parcel.is(p::DELIVERED), Fact::ReturnlessRule.yes(), Fact::InsideReturnWindow.yes()],
        Yield::Warning("returnless-rule-applies"),
        &A066,
        text("返品なし返金のルールが有効だった注文です。自動で返金され、商品は購入者の手元に残ります(ルールを消しても同じです)。", "A returnless rule was active: the refund is automatic and the buyer keeps the item, even if the rule has been deleted."),
    ),
    Rule::marketplace(
        "amazon.warning.no-address-europe",
        &[MFN, Fact::Channel.is(c::RETURN_REQUEST), only(EURO & !m::AMAZON_NL), Fact::DomesticReturnAddress.no(), Fact::Parcel.is(p::DELIVERED)],
        Yield::Warning("no-domestic-address"),
        &A069,
        text("国内の返品先がない場合は、国内住所か、少額(25ユーロ以下)の返品なし返金が必要です。", "Without a domestic address: give one, or refund low-value returns (up to 25 EUR) without a return."),
    ),
    Rule::marketplace(
        "amazon.warning.no-foreign-postage-japan",
        &[MFN, Fact::Channel.is(c::RETURN_REQUEST), only(m::AMAZON_JP), Fact::DomesticReturnAddress.no(), Fact::Parcel.is(p::DELIVERED)],
        Yield::Warning("no-foreign-postage"),
        &A067,
        text("購入者に海外への返送料を負担させることはできません。", "The buyer may not be asked to pay postage to another country."),
    ),
    Rule::marketplace(
        "amazon.warning.closed-record",
        &[MFN, Fact::Channel.is(c::RETURN_REQUEST), only(m::AMAZON_JP), Fact::Parcel.is(p::DELIVERED), Fact::Answer.is(a::MAY_REFUSE)],
        Yield::Warning("closing-is-final"),
        &A037,
        text("終了したリクエストは再開できません。あとで「注文管理」から返金しても「返品管理」に記録は残りません。", "A closed request cannot be reopened; a refund from Manage Orders then leaves no record under Manage Returns."),
    ),
    Rule::marketplace(
        "amazon.warning.claim-after-refusal",
        &[MFN, Fact::Channel.is(c::RETURN_REQUEST), Fact::Parcel.is(p::DELIVERED), Fact::Answer.is(a::MAY_REFUSE)],
        Yield::Warning("claim-remains-possible"),
        &A039,
        text("断っても、購入者はマーケットプレイス保証を申請できます。権利を否定する書き方はしないでください。", "The buyer may still file an A-to-z claim: never deny that right."),
    )
    .also(&[&A084]),
    Rule::marketplace(
        "amazon.unknown.restocking-japan",
        &[only(m::AMAZON_JP), MFN, Fact::Parcel.is(RETURNING | p::DELIVERED)],
        Yield::Unknown("amazon.restocking-japan"),
        &A046,
        text("日本の返品手数料の公式の割合は確認できません(開封済み50%は業者の情報)。", "The official Japanese restocking percentages could not be seen (50 % for opened goods is agency knowledge)."),
    )
    .also(&[&A045])
    .unsettled(),
    Rule::marketplace(
        "amazon.unknown.refund-deadline-japan",
        &[only(m::AMAZON_JP), MFN, Fact::Parcel.is(RETURNING)],
        Yield::Unknown("amazon.refund-deadline-japan"),
        &A050,
        text("日本の自社出荷で、返品到着後いつまでに返金するかは確認できません(2営業日は英・独などの資料)。", "By when a plain Japanese return must be refunded is unknown (2 business days is on UK and German pages only)."),
    )
    .also(&[&A049])
    .unsettled(),
    Rule::marketplace(
        "amazon.unknown.return-postage-japan",
        &[only(m::AMAZON_JP), MFN, Fact::Parcel.is(RETURNING | p::DELIVERED), Fact::Channel.is(c::RETURN_REQUEST)],
        Yield::Unknown("amazon.return-postage-japan"),
        &A057,
        text("返送料の負担表はマケプレプライムのものだけで、通常の自社出荷の表は確認できません。", "The table of who pays return postage is stated for Prime; for plain seller-fulfilled orders it is unknown."),
    )
    .also(&[&A056])
    .unsettled(),
    Rule::marketplace(
        "amazon.unknown.restocking-us",
        &[only(m::AMAZON_US), MFN, Fact::Parcel.is(p::BACK), Fact::Answer.is(a::REFUND_WITH_DEDUCTION)],
        Yield::Unknown("amazon.restocking-us"),
        &A061,
        text("米国の返品手数料表の下の行(使用済み・別の商品)は確認できません。50%・100%は二次情報です。", "The lower rows of the US restocking table could not be seen; 50 % and 100 % are secondary."),
    )
    .also(&[&A062, &A063])
    .unsettled(),
    Rule::marketplace(
        "amazon.unknown.holiday-window",
        &[MFN, Fact::Parcel.is(p::DELIVERED), except(m::AMAZON_JP)],
        Yield::Unknown("amazon.holiday-window-2026"),
        &A042,
        text("2026年の年末の返品期間延長は、資料が見つかっていません。注文画面の期限を確認してください。", "No source on the 2026 holiday return window was found: check the date on the order."),
    )
    .also(&[&A043])
    .unsettled(),
    Rule::marketplace(
        "amazon.unknown.holiday-window-japan",
        &[MFN, Fact::Parcel.is(p::DELIVERED), only(m::AMAZON_JP)],
        Yield::Unknown("amazon.holiday-window-japan"),
        &A043,
        text("年末の返品期間延長は、2022年は Amazon と FBA だけの義務でした。その後は確認できません。", "The holiday extension of 2022 bound Amazon and FBA only; later years are unknown."),
    )
    .unsettled(),
    Rule::marketplace(
        "amazon.unknown.window-start",
        &[MFN, only(m::AMAZON_US), Fact::Parcel.is(p::DELIVERED)],
        Yield::Unknown("amazon.return-window-start"),
        &A041,
        text("返品期間の起点は、受取日・配達日・配達予定日と資料が分かれます。", "Pages differ on the start of the return window: receipt, delivery or estimated delivery."),
    )
    .conflicting(),
    Rule::marketplace(
        "amazon.unknown.window-groups",
        &[MFN, only(EURO | m::AMAZON_UK), Fact::Parcel.is(p::DELIVERED)],
        Yield::Unknown("amazon.fourteen-day-groups"),
        &A070,
        text("2025年に14日へ短縮された分類(本・おもちゃ・DIY など)の詳細は、資料が食い違っています。", "Which further groups went to 14 days in 2025 (books, toys, DIY …) is contradictory."),
    )
    .conflicting(),
    Rule::marketplace(
        "amazon.unknown.refund-clock-us",
        &[only(m::AMAZON_US), MFN, Fact::Parcel.is(RETURNING)],
        Yield::Unknown("amazon.refund-clock-us"),
        &A047,
        text("2営業日・48時間とする古い記事が多く残っています。2026年1月26日からは4暦日です(公式ページは未確認)。", "Many old pages still say 2 business days or 48 hours; since 2026-01-26 it is 4 calendar days (official page not seen)."),
    )
    .conflicting(),
];
