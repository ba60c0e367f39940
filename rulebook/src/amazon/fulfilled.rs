//! Orders that Amazon ships (FBA) or whose customer service Amazon keeps (Seller Fulfilled Prime):
//! D-15, D-16, D-38 to D-41.

use super::*;
use kotowari::calendar::Calendar;
use kotowari::fact::{answer as a, refunded_by, reimbursement_window as w, returned_condition as rc};
use crate::amazon::sources::*;
use kotowari::text::text;
use kotowari::timeline::{Due, When};

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
            only(m::AMAZON_US | m::AMAZON_UK | m::AMAZON_PL | EURO),
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
            only(m::AMAZON_US | m::AMAZON_UK | m::AMAZON_PL | EURO),
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
            only(m::AMAZON_US | m::AMAZON_UK | m::AMAZON_PL | EURO),
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
        says(Verdict::MarketplaceDecides, PRIME_UNKNOWN),
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
        says(Verdict::MarketplaceDecides, PRIME_UNKNOWN),
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
        "amazon.reimbursement.prime",
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
        "amazon.reimbursement.prime-not-returned",
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
pub static EFFECTS: &[Rule] = &[
    Rule::marketplace(
        "amazon.steps.fba",
        &[FBA, Fact::Answer.is(a::MARKETPLACE_DECIDES)],
        Yield::Steps(&[
            text("購入者に Amazon カスタマーサービスを案内します(セラーセントラルに定型文があります)", "Point the buyer to Amazon customer service (templates exist in Seller Central)"),
            text("返金やキャンセルの約束はしないでください", "Promise neither a refund nor a cancellation"),
        ]),
        &A091,
        text("FBA の問い合わせは Amazon が対応します。", "Amazon handles FBA enquiries."),
    )
    .also(&[&A090]),
    Rule::marketplace(
        "amazon.steps.prime",
        &[SFP, Fact::Answer.is(a::MARKETPLACE_DECIDES | a::REDIRECT)],
        Yield::Steps(&[
            text("購入者に Amazon カスタマーサービスを案内します", "Point the buyer to Amazon customer service"),
            text("返品が届いたら返金し、問題があれば補てんを申請します", "Refund when the return arrives; claim reimbursement if it is not sound"),
        ]),
        &A097,
        text("マケプレプライムの注文後の対応は Amazon が行います。", "After the order, Amazon handles Prime orders."),
    ),
    Rule::practice(
        "amazon.alternative.seller-support",
        &[FBA, Fact::Parcel.is(BEFORE_DISPATCH)],
        Yield::Alternative("ask-seller-support"),
        &A092,
        text("出品者サポートへの取消し依頼(確約はありません)", "A request to Seller Support, without guarantee"),
    ),
    Rule::marketplace(
        "amazon.duty.removal-order",
        &[FBA, only(m::AMAZON_US), Fact::Parcel.is(p::BACK), Fact::ReturnedCondition.is(UNSOUND)],
        Yield::Duty { id: "removal-order", due: Due::EndOfDayAfter(When::ReturnReceivedAt, 30), limit: Some(text("到着から30日以内", "Within 30 days of arrival")), if_missed: Some(text("保管手数料や廃棄の対象になります。", "It runs into storage fees and disposal.")) },
        &A093,
        text("販売不可の在庫は、返送・所有権の放棄(廃棄)の依頼を作成し、状態を確かめてください。", "Create a removal order for the unsellable unit and inspect it."),
    ),
    Rule::marketplace(
        "amazon.duty.removal-order-elsewhere",
        &[FBA, except(m::AMAZON_US), Fact::Parcel.is(p::BACK), Fact::ReturnedCondition.is(UNSOUND)],
        Yield::Duty { id: "removal-order", due: Due::None, limit: Some(text("期限は資料で確認できません", "The time limit is on no page found")), if_missed: None },
        &A093,
        text("販売不可の在庫は、返送・廃棄の依頼を作成し、状態を確かめてください。", "Create a removal order for the unsellable unit and inspect it."),
    )
    .inferred(),
    Rule::marketplace(
        "amazon.steps.removal",
        &[FBA, Fact::Parcel.is(p::BACK), Fact::ReturnedCondition.is(UNSOUND)],
        Yield::Steps(&[
            text("「在庫」→「販売不可在庫」で該当の商品を確認します", "Inventory → unfulfillable stock, find the unit"),
            text("返送または廃棄の依頼(所有権の放棄)を作成します", "Create a removal or disposal order"),
            text("届いたら検品し、Amazon の判定と違えば補てんを申請します", "Inspect it; if Amazon graded it wrongly, claim reimbursement"),
        ]),
        &A093,
        text("販売不可在庫の扱いです。", "What to do with unsellable stock."),
    )
    .also(&[&A096])
    .inferred(),
    Rule::marketplace(
        "amazon.duty.reimbursement-us",
        &[FBA, only(m::AMAZON_US), Fact::Answer.is(a::CONTEST | a::WAIT_FOR_ITEM)],
        Yield::Duty { id: "claim-reimbursement", due: Due::EndOfDayAfter(When::RefundedAt, 120), limit: Some(text("返金から60日目〜120日目", "From day 60 to day 120 after the refund")), if_missed: Some(text("期間を過ぎると申請できません。", "After that no claim is possible.")) },
        &A094,
        text("戻らない商品の補てんを申請してください(多くは60日目に自動で補てんされます)。", "Claim reimbursement for the unit that never came back (mostly paid automatically at day 60)."),
    ),
    Rule::marketplace(
        "amazon.duty.reimbursement-europe",
        &[FBA, only(EURO | m::AMAZON_PL | m::AMAZON_UK), Fact::Answer.is(a::CONTEST | a::WAIT_FOR_ITEM)],
        Yield::Duty { id: "claim-reimbursement", due: Due::EndOfDayAfter(When::RefundedAt, 105), limit: Some(text("返金から45日目〜105日目", "From day 45 to day 105 after the refund")), if_missed: Some(text("期間を過ぎると申請できません。", "After that no claim is possible.")) },
        &A095,
        text("戻らない商品の補てんを申請してください。", "Claim reimbursement for the unit that never came back."),
    ),
    Rule::marketplace(
        "amazon.window.reimbursement-us",
        &[FBA, only(m::AMAZON_US), Fact::RefundAlreadyMade.yes()],
        Yield::Window { id: "reimbursement", from: Due::StartOfDayAfter(When::RefundedAt, 60), until: Due::EndOfDayAfter(When::RefundedAt, 120) },
        &A094,
        text("補てんを申請できるのは返金から60〜120日です(45日とする古い資料もあります)。", "Reimbursement is claimed from day 60 to 120 after the refund (older pages say 45)."),
    )
    .conflicting(),
    Rule::marketplace(
        "amazon.window.reimbursement-europe",
        &[FBA, only(EURO | m::AMAZON_PL | m::AMAZON_UK), Fact::RefundAlreadyMade.yes()],
        Yield::Window { id: "reimbursement", from: Due::StartOfDayAfter(When::RefundedAt, 45), until: Due::EndOfDayAfter(When::RefundedAt, 105) },
        &A095,
        text("補てんを申請できるのは返金から45〜105日です。", "Reimbursement is claimed from day 45 to 105 after the refund."),
    ),
    Rule::marketplace(
        "amazon.duty.prime-reimbursement",
        &[SFP, only(m::AMAZON_JP), Fact::Answer.is(a::CONTEST)],
        Yield::Duty { id: "prime-reimbursement", due: Due::EndOfDayAfter(When::RefundedAt, 30), limit: Some(text("返金の通知から30日以内", "Within 30 days of the refund notice")), if_missed: Some(text("補てんを受けられません。", "Reimbursement is lost.")) },
        &A100,
        text("補てんを申請してください(1点50万円まで。チャージバックは対象外)。", "Claim reimbursement (up to 500,000 JPY an item; chargebacks excluded)."),
    ),
    Rule::marketplace(
        "amazon.duty.prime-refund",
        &[SFP, Fact::Parcel.is(p::BACK), Fact::RefundAlreadyMade.no()],
        Yield::Duty { id: "refund-return", due: Due::EndOfBusinessDay(When::ReturnReceivedAt, 2, Calendar::Weekdays), limit: Some(text("到着から2営業日以内(スペインの資料。米国の4暦日がプライムに及ぶかは不明)", "Within 2 business days of arrival (Spanish page; whether the US four calendar days reach Prime is unknown)")), if_missed: Some(text("Amazon が返金し、費用は出品者に請求されます。", "Amazon refunds at your cost.")) },
        &A097,
        text("返品が届いたら返金してください。", "Refund once the return has arrived."),
    )
    .also(&[&A047])
    .inferred(),
    Rule::practice(
        "amazon.keep.fba",
        &[FBA, Fact::Parcel.is(p::BACK)],
        Yield::Keep,
        &A093,
        text("返品された商品の写真・製造番号・Amazon の判定", "Photos, serial number and Amazon's grading of the returned unit"),
    ),
    Rule::marketplace(
        "amazon.warning.fba-promise",
        &[FBA, Fact::Answer.is(a::MARKETPLACE_DECIDES)],
        Yield::Warning("promise-nothing-for-fba"),
        &A090,
        text("FBA の注文で返金や返品の可否を約束しないでください。決めるのは Amazon です。", "Promise nothing about refund or return on an FBA order: Amazon decides."),
    )
    .also(&[&A091]),
    Rule::marketplace(
        "amazon.unknown.prime-metric",
        &[SFP, Fact::Channel.is(c::SELLER)],
        Yield::Unknown("amazon.prime-cancellation-metric"),
        &A097,
        text("マケプレプライムの出品者キャンセルがキャンセル率にどう響くかは、確認できません。", "How a seller's Prime cancellation counts is unknown."),
    )
    .unsettled(),
    Rule::marketplace(
        "amazon.unknown.prime-four-days",
        &[SFP, only(m::AMAZON_US), Fact::Parcel.is(RETURNING)],
        Yield::Unknown("amazon.prime-refund-days"),
        &A097,
        text("米国の4暦日の返金期限がマケプレプライムに及ぶかは、確認できません。", "Whether the US four-day refund limit covers Prime is unknown."),
    )
    .also(&[&A047])
    .unsettled(),
    Rule::marketplace(
        "amazon.unknown.removal-japan",
        &[FBA, only(m::AMAZON_JP), Fact::Parcel.is(p::BACK)],
        Yield::Unknown("amazon.removal-deadline-japan"),
        &A093,
        text("日本で販売不可在庫を引き取る期限は、確認できません。", "The time limit for removing unsellable stock in Japan is unknown."),
    )
    .unsettled(),
    Rule::marketplace(
        "amazon.unknown.fba-high-return-japan",
        &[FBA, only(m::AMAZON_JP), Fact::Parcel.is(RETURNING)],
        Yield::Unknown("amazon.high-return-fee-japan"),
        &A124,
        text("服・靴・バッグ以外で、返品率による手数料が日本にあるかは見つかっていません。", "Whether Japan has a fee on high return rates outside clothing, shoes and bags was not found."),
    )
    .unsettled(),
];
