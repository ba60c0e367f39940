//! Orders that Amazon ships (FBA) or whose customer service Amazon keeps (Seller Fulfilled Prime):
//! D-15, D-16, D-38 to D-41.

use super::*;
use crate::fact::{answer as a, refunded_by, reimbursement_window as w, returned_condition as rc};
use crate::sources::amazon::*;
use crate::text::text;
use crate::timeline::{Due, When};

/// What can be wrong with a unit that came back, or did not.
const UNSOUND: u32 = rc::USED_OR_DAMAGED | rc::INCOMPLETE | rc::DIFFERENT_ITEM;

/// The answers for FBA and Seller Fulfilled Prime.
pub static ANSWERS: &[Rule] = &[
    // D-15
    Rule::marketplace(
        "amazon.fba.before-dispatch",
        &[FBA, Fact::OrderStatus.is_not(s::SHIP_CONFIRMED), Fact::Parcel.is(BEFORE_DISPATCH)],
        says(
            Verdict::MarketplaceDecides,
            text(
                "FBA の注文は出品者がキャンセルできません。購入者には Amazon カスタマーサービスを案内してください。",
                "An FBA order is not yours to cancel. Point the buyer to Amazon customer service.",
            ),
        ),
        &A091,
        text(
            "FBA の注文への問い合わせは Amazon カスタマーサービスが対応します。出品者からのキャンセルはできず、サポートへの依頼も確約はありません。",
            "Amazon customer service handles FBA orders. The seller cannot cancel them; a request to Seller Support carries no guarantee.",
        ),
    )
    .also(&[&A092, &A101]),
    // D-19, D-38
    Rule::marketplace(
        "amazon.fba.after-dispatch",
        &[FBA, Fact::OrderStatus.is_not(s::SHIP_CONFIRMED), Fact::Parcel.is_not(BEFORE_DISPATCH)],
        says(Verdict::MarketplaceDecides, FBA_RETURN),
        &A090,
        FBA_RETURN_SAYS,
    )
    .also(&[&A091, &A123]),
    Rule::marketplace(
        "amazon.fba.shipped",
        &[FBA, Fact::OrderStatus.is(s::SHIP_CONFIRMED)],
        says(Verdict::MarketplaceDecides, FBA_RETURN),
        &A090,
        FBA_RETURN_SAYS,
    )
    .also(&[&A091, &A123]),
    // D-40
    Rule::marketplace(
        "amazon.reimbursement.open",
        &[
            FBA,
            only(m::AMAZON_US | m::AMAZON_UK | EURO),
            Fact::RefundAlreadyMade.yes(),
            Fact::ReturnedCondition.is(rc::NOT_SENT_BACK),
            Fact::ReimbursementWindow.is(w::OPEN),
        ],
        says(
            Verdict::Contest,
            text(
                "返金済みなのに商品が戻っていません。今が補てんの申請期間です。",
                "Refunded, but the unit never came back: the time to claim reimbursement is now.",
            ),
        ),
        &A094,
        REIMBURSEMENT_SAYS,
    )
    .also(&[&A095])
    .overrides(&["amazon.fba.*", "amazon.subscription.*"]),
    Rule::marketplace(
        "amazon.reimbursement.too-early",
        &[
            FBA,
            only(m::AMAZON_US | m::AMAZON_UK | EURO),
            Fact::RefundAlreadyMade.yes(),
            Fact::ReturnedCondition.is(rc::NOT_SENT_BACK),
            Fact::ReimbursementWindow.is(w::EARLY),
        ],
        says(
            Verdict::WaitForItem,
            text(
                "補てんの申請はまだできません。返品が届くか、Amazon の自動補てんを待ってください。",
                "It is too early to claim. Wait for the unit, or for Amazon's own reimbursement.",
            ),
        ),
        &A094,
        REIMBURSEMENT_SAYS,
    )
    .also(&[&A095])
    .overrides(&["amazon.fba.*", "amazon.subscription.*"]),
    Rule::marketplace(
        "amazon.reimbursement.too-late",
        &[
            FBA,
            only(m::AMAZON_US | m::AMAZON_UK | EURO),
            Fact::RefundAlreadyMade.yes(),
            Fact::ReturnedCondition.is(rc::NOT_SENT_BACK),
            Fact::ReimbursementWindow.is(w::OVER),
        ],
        says(
            Verdict::MarketplaceDecides,
            text(
                "補てんの申請期間は過ぎています。Amazon の判断を待つほかありません。",
                "The time to claim reimbursement is over; only Amazon can still decide.",
            ),
        ),
        &A094,
        REIMBURSEMENT_SAYS,
    )
    .also(&[&A095])
    .overrides(&["amazon.fba.*", "amazon.subscription.*"]),
    // D-16
    Rule::marketplace(
        "amazon.prime.amazon-decides",
        &[SFP, only(m::AMAZON_US | m::AMAZON_ES), Fact::Channel.is_not(c::SELLER)],
        says(Verdict::MarketplaceDecides, PRIME),
        &A097,
        PRIME_SAYS,
    )
    .also(&[&A101]),
    // D-41
    Rule::marketplace(
        "amazon.prime.returns-japan",
        &[
            SFP,
            only(m::AMAZON_JP),
            Fact::Channel.is_not(c::SELLER),
            Fact::Parcel.is_not(BEFORE_DISPATCH),
        ],
        says(
            Verdict::MarketplaceDecides,
            text(
                "マケプレプライムの返品は Amazon が判断します。返品の到着後、出品者が返金します。",
                "Amazon decides Prime returns. You refund once the return has arrived.",
            ),
        ),
        &A057,
        text(
            "マケプレプライムの返品は Amazon の基準で承認され、返送料は理由ごとの表で負担が決まります。",
            "Prime returns are authorised on Amazon's terms; who pays the postage follows its table of reasons.",
        ),
    )
    .also(&[&A097, &A100])
    .inferred(),
    // D-16, where no page was found
    Rule::marketplace(
        "amazon.prime.cancellation-japan",
        &[
            SFP,
            only(m::AMAZON_JP),
            Fact::Channel.is_not(c::SELLER),
            Fact::Parcel.is(BEFORE_DISPATCH),
        ],
        says(Verdict::Unsettled, PRIME_UNKNOWN),
        &A097,
        PRIME_UNKNOWN_SAYS,
    )
    .unsettled(),
    Rule::marketplace(
        "amazon.prime.elsewhere",
        &[
            SFP,
            except(m::AMAZON_JP | m::AMAZON_US | m::AMAZON_ES),
            Fact::Channel.is_not(c::SELLER),
        ],
        says(Verdict::Unsettled, PRIME_UNKNOWN),
        &A097,
        PRIME_UNKNOWN_SAYS,
    )
    .unsettled(),
    // D-11 for Prime
    Rule::marketplace(
        "amazon.prime.seller-cancels",
        &[SFP, Fact::Channel.is(c::SELLER), Fact::Parcel.is(BEFORE_DISPATCH)],
        says(
            Verdict::SellerCancels,
            text(
                "出品者からのキャンセルです。本当の理由ですぐに手続きしてください(購入者にリクエストを頼むことは禁止です)。",
                "This is your own cancellation: do it at once with the true reason. Asking the buyer to request it is forbidden.",
            ),
        ),
        &A019,
        text(
            "用意できない注文は出品者がキャンセルします。マケプレプライムでキャンセル率にどう響くかは、フォーラムの情報しかありません。",
            "What cannot be supplied is cancelled by the seller. How a Prime cancellation counts is known from forum hints only.",
        ),
    )
    .also(&[&A097])
    .inferred(),
    Rule::marketplace(
        "amazon.prime.seller-after-dispatch",
        &[SFP, Fact::Channel.is(c::SELLER), Fact::Parcel.is_not(BEFORE_DISPATCH)],
        says(Verdict::MarketplaceDecides, PRIME),
        &A097,
        PRIME_SAYS,
    )
    .inferred(),
    // D-41, D-16: what Amazon refunded at the seller's cost
    Rule::marketplace(
        "amazon.prime.claim-back",
        &[
            SFP,
            only(m::AMAZON_JP | m::AMAZON_US),
            Fact::Parcel.is(p::BACK),
            Fact::RefundAlreadyMade.yes(),
            Fact::RefundedBy.is(refunded_by::MARKETPLACE),
            Fact::ReturnedCondition.is(UNSOUND | rc::NOT_SENT_BACK),
            Fact::ReimbursementWindow.is(w::OPEN),
        ],
        says(Verdict::Contest, PRIME_CLAIM),
        &A100,
        PRIME_CLAIM_SAYS,
    )
    .also(&[&A098, &A099])
    .overrides(&["amazon.prime.*"]),
    Rule::marketplace(
        "amazon.prime.claim-back-not-returned",
        &[
            SFP,
            only(m::AMAZON_JP | m::AMAZON_US),
            Fact::Parcel.is_not(BEFORE_DISPATCH | p::BACK),
            Fact::RefundAlreadyMade.yes(),
            Fact::RefundedBy.is(refunded_by::MARKETPLACE),
            Fact::ReturnedCondition.is(rc::NOT_SENT_BACK),
            Fact::ReimbursementWindow.is(w::OPEN),
        ],
        says(Verdict::Contest, PRIME_CLAIM),
        &A100,
        PRIME_CLAIM_SAYS,
    )
    .also(&[&A098, &A099])
    .overrides(&["amazon.prime.*"]),
];

const FBA_RETURN: Text = text(
    "FBA の返品・返金は Amazon が決めます。出品者に拒否権はありません。",
    "Amazon decides returns and refunds of FBA orders; the seller has no veto.",
);
const FBA_RETURN_SAYS: Text = text(
    "FBA では返品の可否は Amazon が判断し、期間外や返品なしの返金もあり、代金は出品者に請求されます。",
    "With FBA, Amazon decides eligibility, may accept late returns or refund without a return, and debits the seller.",
);
const REIMBURSEMENT_SAYS: Text = text(
    "返金後に商品が戻らない場合、補てんの申請は返金から60〜120日(米国)、45〜105日(EU・英国)の間です。",
    "Where a refunded unit is not returned, reimbursement is claimed from day 60 to 120 after the refund (US), day 45 to 105 (EU, UK).",
);
const PRIME: Text = text(
    "マケプレプライムでは、注文後の取消し・返品・返金は Amazon だけが判断します(費用は出品者負担)。",
    "With Seller Fulfilled Prime only Amazon decides cancellations, returns and refunds after the order, at your cost.",
);
const PRIME_SAYS: Text = text(
    "マケプレプライムの注文後の対応は Amazon カスタマーサービスの専権です。ポリシー内の返品は自動承認され、到着後に出品者が返金します。",
    "After the order, Amazon customer service has sole discretion. In-policy returns are authorised automatically; the seller refunds on receipt.",
);
const PRIME_UNKNOWN: Text = text(
    "この国のマケプレプライムのキャンセルを誰が決めるかは、資料で確認できません。Amazon カスタマーサービスを案内し、断らないのが安全です。",
    "Who decides a Prime cancellation in this marketplace is on no page found. Point the buyer to Amazon customer service; do not refuse.",
);
const PRIME_UNKNOWN_SAYS: Text = text(
    "注文後は Amazon だけが判断すると書いたページは、米国とスペインのものだけが見つかっています。",
    "Pages saying that Amazon alone decides after the order were found for the US and Spain only.",
);
const PRIME_CLAIM: Text = text(
    "Amazon が返金済みで、戻った商品に問題があります。30日以内に補てんを申請できます。",
    "Amazon has refunded and the return is not sound: claim it back within 30 days.",
);
const PRIME_CLAIM_SAYS: Text = text(
    "Amazon が行った返金への補てん申請は、日本のマケプレプライムでは返金通知から30日以内(1点50万円まで)、米国の SAFE-T でも30日以内です。",
    "Claims on refunds that Amazon made: within 30 days of the refund notice for Japanese Prime orders (up to 500,000 JPY an item), within 30 days by SAFE-T in the US.",
);

/// Clocks, steps and warnings of FBA and Prime orders.
pub static EFFECTS: &[Rule] = &[];
