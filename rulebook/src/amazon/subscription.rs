//! Subscribe & Save (定期おトク便): who can stop what, and when (D-17 to D-19).

use super::*;
use kotowari::fact::answer as a;
use crate::amazon::sources::*;
use kotowari::text::text;
use kotowari::timeline::{Due, When};

/// The answers where a subscription, not an order, is to be stopped.
pub static ANSWERS: &[Rule] = &[
    // D-17
    Rule::marketplace(
        "amazon.subscription.stop",
        &[
            FBA,
            only(m::AMAZON_JP | m::AMAZON_US | m::AMAZON_UK),
            Fact::Subscription.yes(),
            Fact::OrderStatus.is_not(s::SHIP_CONFIRMED),
            Fact::Parcel.is(p::NOT_STARTED),
            Fact::Channel.is(c::SUBSCRIPTION_PAGE | c::MESSAGE),
        ],
        says(Verdict::Redirect, STOP),
        &A140,
        STOP_SAYS,
    )
    .also(&[&A136, &A137, &A139, &A101])
    .inferred()
    .overrides(&["amazon.fba.*"]),
    Rule::marketplace(
        "amazon.subscription.stop-elsewhere",
        &[
            FBA,
            except(m::AMAZON_JP | m::AMAZON_US | m::AMAZON_UK),
            Fact::Subscription.yes(),
            Fact::OrderStatus.is_not(s::SHIP_CONFIRMED),
            Fact::Parcel.is(p::NOT_STARTED),
            Fact::Channel.is(c::SUBSCRIPTION_PAGE | c::MESSAGE),
        ],
        says(Verdict::Redirect, STOP),
        &A136,
        STOP_SAYS,
    )
    .also(&[&A140])
    .inferred()
    .overrides(&["amazon.fba.*"]),
    // D-17 for seller-fulfilled subscriptions (US since 2024-06-27)
    Rule::marketplace(
        "amazon.subscription.stop-seller-fulfilled",
        &[
            MFN,
            Fact::OrderStatus.is(PENDING | UNCONFIRMED),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::Channel.is(c::SUBSCRIPTION_PAGE),
        ],
        says(Verdict::Redirect, STOP),
        &A136,
        STOP_SAYS,
    )
    .also(&[&A138, &A140])
    .inferred()
    .overrides(&["amazon.cancel.*"]),
];

const STOP: Text = text(
    "定期おトク便の停止・変更は購入者だけができます。購入者に定期おトク便の管理画面を案内してください。",
    "Only the buyer can stop or change a Subscribe & Save subscription. Point them to their subscription page.",
);
const STOP_SAYS: Text = text(
    "定期おトク便は購入者がいつでも停止・スキップ・間隔変更できます。出品者が購入者の定期購入を停止・変更する機能は見つかっていません。",
    "Customers may stop, skip or change a subscription at any time; no function was found with which a seller could cancel or change it.",
);

/// What goes with a subscription.
pub static EFFECTS: &[Rule] = &[
    Rule::marketplace(
        "amazon.steps.subscription",
        &[Fact::Subscription.yes(), Fact::Answer.is(a::REDIRECT), Fact::Marketplace.is(m::AMAZON_JP)],
        Yield::Steps(&[
            text("出品者側の操作はありません(停止の機能はありません)", "Nothing to do on the seller's side: there is no function to stop it"),
            text("購入者に「アカウントサービス」→「定期おトク便」を案内します(スキップ・間隔・数量・停止)", "Point the buyer to their account → 定期おトク便 (skip, interval, quantity, stop)"),
        ]),
        &A140,
        text("定期おトク便は購入者の画面で変更します。", "Subscriptions are changed on the buyer's own page."),
    )
    .also(&[&A139]),
    Rule::marketplace(
        "amazon.steps.subscription-abroad",
        &[Fact::Subscription.yes(), Fact::Answer.is(a::REDIRECT), except(m::AMAZON_JP)],
        Yield::Steps(&[
            text("出品者側の操作はありません(停止の機能はありません)", "Nothing to do on the seller's side: there is no function to stop it"),
            text("購入者に「Your Account」→「Subscribe & Save」を案内します(スキップ・間隔・数量・停止)", "Point the buyer to Your Account → Subscribe & Save (skip, interval, quantity, cancel)"),
        ]),
        &A136,
        text("定期購入は購入者の画面で変更します。", "Subscriptions are changed on the buyer's own page."),
    )
    .also(&[&A140]),
    Rule::practice(
        "amazon.alternative.skip",
        &[Fact::Subscription.yes()],
        Yield::Alternative("skip-or-interval"),
        &A139,
        text(
            "次回のスキップ、間隔を延ばす、数量を減らす(引き止めや特典による誘導はしない)",
            "Skip the next delivery, a longer interval or a smaller quantity, offered without pressure or reward",
        ),
    )
    .also(&[&A136]),
    Rule::marketplace(
        "amazon.subscription.next-is-an-order",
        &[Fact::Subscription.yes(), MFN, Fact::Parcel.is(BEFORE_DISPATCH), Fact::Answer.is_not(a::REDIRECT | a::NEED_FACTS)],
        Yield::Warning("subscription-goes-on"),
        &A136,
        text(
            "キャンセルされるのは今回の注文だけです。定期購入そのものは、購入者が管理画面で止めない限り続きます。",
            "Only this delivery is cancelled. The subscription itself goes on until the buyer stops it on their page.",
        ),
    )
    .also(&[&A140])
    .inferred(),
    Rule::marketplace(
        "amazon.subscription.delivery-under-way",
        &[Fact::Subscription.yes(), Fact::Parcel.is_not(p::NOT_STARTED)],
        Yield::Warning("delivery-under-way"),
        &A139,
        text(
            "準備に入った今回のお届けは、もう止められません。次回以降は止められ、今回分は届いたあとの返品になります。",
            "A delivery in preparation can no longer be stopped. The next ones can; this one may be returned after receipt.",
        ),
    )
    .inferred(),
    Rule::marketplace(
        "amazon.duty.next-dispatch",
        &[Fact::Subscription.yes(), Fact::Answer.is(a::REDIRECT)],
        Yield::Consequence { id: "next-subscription-delivery", at: Due::Start(When::NextDispatch) },
        &A136,
        text(
            "購入者が止めなければ、次回のお届けが新しい注文になります。",
            "Unless the buyer stops it, the next delivery becomes a new order.",
        ),
    ),
    Rule::marketplace(
        "amazon.unknown.subscription-cut-off",
        &[Fact::Subscription.yes()],
        Yield::Unknown("amazon.subscription-cut-off"),
        &A139,
        text(
            "お届けの何日前まで止められるかは、公式の資料で確認できません(5日前・10日前とする記事がありますが裏付けがありません)。",
            "Until how many days before a delivery it can be stopped is on no official page (5 and 10 days are both unsupported).",
        ),
    )
    .unsettled(),
    Rule::marketplace(
        "amazon.unknown.subscription-order",
        &[Fact::Subscription.yes(), MFN],
        Yield::Unknown("amazon.subscription-stop-after-order"),
        &A136,
        text(
            "注文ができたあとに定期購入を止めた場合、通常のキャンセルリクエストになるかは確認できません。",
            "Whether stopping a subscription after the order exists triggers an ordinary cancellation request is unknown.",
        ),
    )
    .unsettled(),
    Rule::practice(
        "amazon.practice.subscription-figures",
        &[Fact::Subscription.yes(), Fact::Answer.is_not(a::NEED_FACTS)],
        Yield::Alternative("practice-subscription-desk"),
        &A141,
        text(
            "実務の目安(公式の根拠なし): 停止の理由は間隔35%・品質28%・価格22%・その他15%、初回回答24時間・完了72時間、月間解約率3〜5%",
            "Practice, no official source: reasons for stopping are interval 35 %, quality 28 %, price 22 %, other 15 %; first answer in 24 hours, done in 72; 3–5 % churn a month",
        ),
    )
    .unsettled(),
];
