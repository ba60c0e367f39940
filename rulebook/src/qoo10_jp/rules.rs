//! Qoo10 Japan (qoo10.jp): cancellation requests (キャンセル要請), returns, exchange, non-receipt.
//!
//! Rows follow the decision table of the dossier (D01–D32), then the clocks, figures, steps and
//! warnings. Evaluation order of the source: paid? → with the carrier? → delivered? → reserved? →
//! ship date (発送予定日) blank or passed? → picked or packed? → made to order? → otherwise accept.

use chrono::Weekday;

use kotowari::calendar::Calendar;
use kotowari::decision::Verdict;
use kotowari::fact::{
    Fact, answer as a, channel as c, order_status as s, parcel as p, reason as r, sale, six_hours,
};
use kotowari::money::Rate;
use kotowari::rule::{Follows, Rule, Yield};
use crate::qoo10_jp::sources::*;
use kotowari::text::{Text, text};
use kotowari::timeline::{Due, When};

const BEFORE_DISPATCH: u32 = p::NOT_STARTED | p::IN_PRODUCTION | p::PACKED | p::LABELLED;
const NOT_READY: u32 = p::NOT_STARTED | p::IN_PRODUCTION;
const READY: u32 = p::PACKED | p::LABELLED;
const RETURNING: u32 = p::COMING_BACK | p::BACK;

const PAID: u32 = s::PAID | s::SHIP_DATE_SET | s::SHIP_DATE_PASSED | s::SHIP_CONFIRMED;
const UNCONFIRMED: u32 = s::PAID | s::SHIP_DATE_SET | s::SHIP_DATE_PASSED;
const AT_SELLER: u32 = s::PAID | s::SHIP_DATE_SET;

/// 顧客都合.
const BUYERS: u32 = r::CHANGE_OF_MIND
    | r::ORDERED_BY_MISTAKE
    | r::DUPLICATE
    | r::WRONG_ADDRESS
    | r::MINOR
    | r::UNSUITABLE_CONTENT
    | r::IMPORT_CHARGES
    | r::BUYER_UNREACHABLE;
/// 販売店都合.
const SHOPS: u32 = r::LATE
    | r::NOT_RECEIVED
    | r::DEFECTIVE
    | r::NOT_AS_DESCRIBED
    | r::WRONG_ITEM
    | r::MISSING_PART
    | r::OUT_OF_STOCK
    | r::PRICE_ERROR
    | r::MISLED_BY_ORDER_SCREEN
    | r::WILL_NOT_SELL;

/// The shop's reasons that the source names: late, out of stock, wrong listing.
const LISTED_SHOP_REASONS: u32 =
    r::LATE | r::NOT_RECEIVED | r::OUT_OF_STOCK | r::PRICE_ERROR | r::NOT_AS_DESCRIBED;

const fn says(verdict: Verdict, headline: Text) -> Yield {
    Yield::Answer {
        verdict,
        follows: Follows::Nothing,
        headline,
    }
}

const fn goes_on(verdict: Verdict, headline: Text) -> Yield {
    Yield::Answer {
        verdict,
        follows: Follows::ByLaw,
        headline,
    }
}

/// The answer to the request, one row for every state.
pub static ANSWERS: &[Rule] = &[
    // D01
    Rule::marketplace(
        "qoo10.unpaid",
        &[Fact::OrderStatus.is(s::UNPAID | s::PENDING)],
        says(
            Verdict::Automatic,
            text(
                "入金前です。断る・受けるの判断は要りません。期限までに入金がなければ自動でキャンセルになります。",
                "Not paid yet: there is nothing to accept or refuse. If payment does not come in time the order cancels itself.",
            ),
        ),
        &Q002,
        text(
            "入金待ちの注文は、支払期限が過ぎると自動でキャンセルされます。販売店の操作はありません。",
            "An unpaid order whose payment deadline passes is cancelled by the system; the seller does nothing.",
        ),
    )
    .also(&[&Q001, &Q050, &Q061]),
    // D20
    Rule::marketplace(
        "qoo10.digital",
        &[Fact::OrderStatus.is(PAID), Fact::Digital.yes()],
        says(
            Verdict::Unsettled,
            text(
                "eチケット・デジタル商品の扱いを定めた資料は見つかっていません。断る前に Qoo10 へ確認し、迷うときは受けるのが安全です。",
                "No source settles e-tickets and digital goods. Ask Qoo10 before refusing; accepting is the safe course.",
            ),
        ),
        &Q091,
        text(
            "eチケット・デジタル商品のキャンセルについて、確認できた資料には定めがありません。",
            "No text that could be read deals with cancelling e-tickets or digital goods.",
        ),
    )
    .overrides(&["qoo10.instant.*", "qoo10.request.*", "qoo10.after.*", "qoo10.part-of-order"])
    .unsettled(),
    // D02, D03, D11
    Rule::marketplace(
        "qoo10.instant.no-ship-date",
        &[
            Fact::OrderStatus.is(s::PAID),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::Reserved.no(),
            Fact::Channel.is_not(c::SELLER),
        ],
        says(
            Verdict::Automatic,
            text(
                "発送予定日が未入力のため、購入者はいつでも即時キャンセルできます。断ることはできません。",
                "No ship date is entered, so the buyer can cancel instantly. There is nothing to refuse.",
            ),
        ),
        &Q004,
        text(
            "配送要請の段階で発送予定日が入力されていない注文は、購入者が即時にキャンセルできます(予約商品を除く)。受注生産品も例外ではありません。",
            "While no ship date (発送予定日) is fixed the buyer can cancel instantly, reserved goods excepted. Made-to-order goods are not excepted.",
        ),
    )
    .also(&[&Q007, &Q006])
    .overrides(&["qoo10.request.*"]),
    // D04
    Rule::marketplace(
        "qoo10.instant.ship-date-passed",
        &[
            Fact::OrderStatus.is(s::SHIP_DATE_PASSED),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::Reserved.no(),
            Fact::Channel.is_not(c::SELLER),
        ],
        says(
            Verdict::Automatic,
            text(
                "発送予定日を過ぎて未発送のため、購入者は即時キャンセルできます。断る権利はなくなっています。",
                "The ship date has passed unshipped, so the buyer can cancel instantly. The right to refuse is gone.",
            ),
        ),
        &Q007,
        text(
            "発送予定日を過ぎても発送されていない注文は、購入者が即時にキャンセルできます。",
            "Once the ship date has passed without shipment, the buyer can cancel instantly.",
        ),
    )
    .also(&[&Q047]),
    // D15
    Rule::marketplace(
        "qoo10.request.reserved-date-passed",
        &[
            Fact::OrderStatus.is(s::SHIP_DATE_PASSED),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::Reserved.yes(),
            Fact::Channel.is_not(c::SELLER),
        ],
        says(
            Verdict::MustAccept,
            text(
                "予約商品の予定日を過ぎています。店舗側の遅れとして受けてください。",
                "The reserved date has passed. Accept it as the shop's delay.",
            ),
        ),
        &Q044,
        text(
            "予約日を過ぎて未発送の予約商品は、販売店の遅れです。即時キャンセルが開くかどうかは資料がなく、受ける扱いとします。",
            "A reserved item past its date is the shop's delay. Whether instant cancel opens is not documented; treated as: accept.",
        ),
    )
    .also(&[&Q007, &Q032])
    .inferred(),
    // D06
    Rule::marketplace(
        "qoo10.request.shop-reason",
        &[
            Fact::OrderStatus.is(AT_SELLER),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::Reason.is(LISTED_SHOP_REASONS),
            Fact::Channel.is_not(c::SELLER),
        ],
        says(
            Verdict::MustAccept,
            text(
                "原因が店舗側にあるため、断れません。販売店都合として受けてください。",
                "The cause lies with the shop, so it cannot be refused. Accept it as the shop's reason (販売店都合).",
            ),
        ),
        &Q032,
        text(
            "在庫切れや入荷遅れなどは販売店都合です。購入者に「お客様都合」を選んでもらうことはできません。",
            "Stock-out, lateness and the like are the shop's reason (販売店都合); the buyer must not be asked to take it on.",
        ),
    )
    .also(&[&Q033, &Q056, &Q082]),
    // D06 by analogy: causes the source does not list
    Rule::marketplace(
        "qoo10.request.shop-reason-by-analogy",
        &[
            Fact::OrderStatus.is(AT_SELLER),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::Reason.is(SHOPS & !LISTED_SHOP_REASONS),
            Fact::Channel.is_not(c::SELLER),
        ],
        says(
            Verdict::MustAccept,
            text(
                "原因が店舗側にあると考えられるため、断らずに受けてください。",
                "The cause appears to lie with the shop: accept it rather than refuse.",
            ),
        ),
        &Q032,
        text(
            "店舗や商品の問題によるキャンセルは、在庫切れや遅れと同じく販売店都合と考えられます。",
            "A cancellation for a fault of the shop or the goods is taken as the shop's reason, like stock-out and lateness.",
        ),
    )
    .also(&[&Q079])
    .inferred(),
    // D07
    Rule::marketplace(
        "qoo10.request.packed-leaves-today",
        &[
            Fact::OrderStatus.is(AT_SELLER),
            Fact::Parcel.is(READY),
            Fact::Reason.is(BUYERS),
            Fact::LeavesToday.yes(),
            Fact::AlreadyRefusedOnce.no(),
            Fact::Channel.is_not(c::SELLER),
        ],
        says(
            Verdict::MayRefuse,
            text(
                "断れます。ただし、今日中に実際の発送処理が必要です。",
                "You may refuse, but the real shipment processing (発送処理) must be done today.",
            ),
        ),
        &Q022,
        text(
            "検品・ピッキングまたは梱包が済んだ「発送準備済み」の注文は、キャンセル要請を拒否できます。",
            "An order that is picked or packed (発送準備済み) is one of the three listed grounds for refusing.",
        ),
    )
    .also(&[&Q020, &Q024, &Q025]),
    // D08
    Rule::marketplace(
        "qoo10.request.packed-leaves-later",
        &[
            Fact::OrderStatus.is(AT_SELLER),
            Fact::Parcel.is(READY),
            Fact::Reason.is(BUYERS),
            Fact::LeavesToday.no(),
            Fact::Channel.is_not(c::SELLER),
        ],
        says(
            Verdict::AcceptAdvised,
            text(
                "断らず、受けるのが安全です。今日運送会社に渡せないと、拒否後の当日発送処理が守れません。",
                "Do not refuse; accepting is the safe course. If the carrier does not take it today, the same-day duty after a refusal cannot be met.",
            ),
        ),
        &Q024,
        text(
            "拒否した当日に発送処理をしないとペナルティの対象です。実際に出ていない荷物を発送処理すると虚偽の発送処理になります。",
            "A refusal without shipment processing on the same day is penalised, and so is processing a parcel that has not left.",
        ),
    )
    .also(&[&Q025, &Q022])
    .inferred(),
    // D29 for D07
    Rule::marketplace(
        "qoo10.request.packed-asked-again",
        &[
            Fact::OrderStatus.is(AT_SELLER),
            Fact::Parcel.is(READY),
            Fact::Reason.is(BUYERS),
            Fact::LeavesToday.yes(),
            Fact::AlreadyRefusedOnce.yes(),
            Fact::Channel.is_not(c::SELLER),
        ],
        says(Verdict::Unsettled, ASKED_AGAIN),
        &Q036,
        ASKED_AGAIN_SAYS,
    )
    .also(&[&Q022])
    .unsettled(),
    // D12
    Rule::marketplace(
        "qoo10.request.made-to-order-not-begun",
        &[
            Fact::OrderStatus.is(AT_SELLER),
            Fact::Parcel.is(p::NOT_STARTED),
            Fact::Reason.is(BUYERS),
            Fact::MadeToOrder.yes(),
            Fact::AlreadyRefusedOnce.no(),
            Fact::Channel.is_not(c::SELLER),
        ],
        says(
            Verdict::MayRefuse,
            text(
                "受注生産品として断れますが、製作前なので受けるほうが安全です。",
                "You may refuse it as made to order, but work has not begun, so accepting is the safer course.",
            ),
        ),
        &Q023,
        text(
            "オーダーメイド商品は拒否できる3つの場合の1つです。製作開始の前か後かの区別は、確認できた資料にはありません。",
            "Made to order is one of the three listed grounds; no distinction between before and after production starts is visible.",
        ),
    )
    .also(&[&Q020, &Q024, &Q035])
    .inferred(),
    // D13
    Rule::marketplace(
        "qoo10.request.made-to-order-in-production",
        &[
            Fact::OrderStatus.is(AT_SELLER),
            Fact::Parcel.is(p::IN_PRODUCTION),
            Fact::Reason.is(BUYERS),
            Fact::MadeToOrder.yes(),
            Fact::AlreadyRefusedOnce.no(),
            Fact::Channel.is_not(c::SELLER),
        ],
        says(
            Verdict::MayRefuse,
            text(
                "受注生産品で製作に入っているため、断れます。",
                "It is made to order and in production: you may refuse.",
            ),
        ),
        &Q023,
        text(
            "オーダーメイド商品は、キャンセル要請を拒否できる3つの場合の1つです。",
            "Made to order (オーダーメイド商品) is one of the three listed grounds for refusing.",
        ),
    )
    .also(&[&Q020, &Q024]),
    // D29 for D12 and D13
    Rule::marketplace(
        "qoo10.request.made-to-order-asked-again",
        &[
            Fact::OrderStatus.is(AT_SELLER),
            Fact::Parcel.is(NOT_READY),
            Fact::Reason.is(BUYERS),
            Fact::MadeToOrder.yes(),
            Fact::AlreadyRefusedOnce.yes(),
            Fact::Channel.is_not(c::SELLER),
        ],
        says(Verdict::Unsettled, ASKED_AGAIN),
        &Q036,
        ASKED_AGAIN_SAYS,
    )
    .also(&[&Q023])
    .unsettled(),
    // D05
    Rule::marketplace(
        "qoo10.request.stock-not-packed",
        &[
            Fact::OrderStatus.is(s::SHIP_DATE_SET),
            Fact::Parcel.is(NOT_READY),
            Fact::Reason.is(BUYERS),
            Fact::MadeToOrder.no(),
            Fact::Reserved.no(),
            Fact::Clearance.no(),
            Fact::Channel.is_not(c::SELLER),
        ],
        says(
            Verdict::MustAccept,
            text(
                "受けてください。検品・梱包が済んでいないため、断れる理由に当たりません。",
                "Accept it. Nothing is picked or packed yet, so none of the grounds for refusing applies.",
            ),
        ),
        &Q022,
        text(
            "発送予定日を入れただけでは、拒否できる3つの場合(発送済み・発送準備済み・オーダーメイド)に当たりません。「手配済みなら断れる」とする記事もありますが、公式の3つに従います。",
            "Having set a ship date is not one of the three listed grounds (shipped, picked or packed, made to order). A wider wording (\"already arranged\") is in circulation; the official list is followed.",
        ),
    )
    .also(&[&Q020, &Q005, &Q026])
    .conflicting(),
    // D14
    Rule::marketplace(
        "qoo10.request.reserved-not-ready",
        &[
            Fact::OrderStatus.is(AT_SELLER),
            Fact::Parcel.is(NOT_READY),
            Fact::Reason.is(BUYERS),
            Fact::MadeToOrder.no(),
            Fact::Reserved.yes(),
            Fact::Channel.is_not(c::SELLER),
        ],
        says(
            Verdict::Unsettled,
            text(
                "予約商品を準備前に断れるかは、資料がなく決められません。購入前に「キャンセル不可」を示していなければ、受けるのが安全です。",
                "No source settles whether a reserved item may be refused before it is ready. Unless \"no cancellation\" was shown before purchase, accepting is the safe course.",
            ),
        ),
        &Q004,
        text(
            "予約商品は即時キャンセルの対象外で、要請は販売店に届きます。断れるかどうかの定めは見つかっていません。",
            "Reserved goods are excepted from instant cancel, so the request comes to the seller; whether it may be refused is not documented.",
        ),
    )
    .also(&[&Q013, &Q015])
    .unsettled(),
    // D16
    Rule::marketplace(
        "qoo10.request.clearance-not-packed",
        &[
            Fact::OrderStatus.is(s::SHIP_DATE_SET),
            Fact::Parcel.is(NOT_READY),
            Fact::Reason.is(BUYERS),
            Fact::MadeToOrder.no(),
            Fact::Reserved.no(),
            Fact::Clearance.yes(),
            Fact::Channel.is_not(c::SELLER),
        ],
        says(
            Verdict::Unsettled,
            text(
                "クリアランス商品を断れるという Qoo10 の定めは見つかっていません。迷うときは受けるのが安全です。",
                "No Qoo10 rule was found that clearance goods may be refused. When in doubt, accept.",
            ),
        ),
        &Q015,
        text(
            "クリアランス商品はキャンセル不可とする店舗はありますが、Qoo10 のルールとしては確認できません。",
            "One brand shop says clearance goods cannot be cancelled; as a rule of Qoo10 it is not confirmed.",
        ),
    )
    .unsettled(),
    // D32
    Rule::marketplace(
        "qoo10.part-of-order",
        &[
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::Reason.is(BUYERS),
            Fact::PartOfOrder.yes(),
            Fact::Channel.is_not(c::SELLER),
        ],
        says(
            Verdict::Unsettled,
            text(
                "注文の一部だけのキャンセルは、扱いを定めた資料がありません。Qoo10 に確認し、迷うときは受けるのが安全です。",
                "No source settles cancelling only part of an order. Ask Qoo10; accepting is the safe course.",
            ),
        ),
        &Q012,
        text(
            "複数商品・複数個のうち一部のキャンセルについて、確認できた資料には定めがありません。",
            "No text that could be read deals with cancelling part of a cart or quantity.",
        ),
    )
    .overrides(&["qoo10.instant.*", "qoo10.request.*"])
    .unsettled(),
    // D28
    Rule::marketplace(
        "qoo10.seller-cancels",
        &[
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::Channel.is(c::SELLER),
        ],
        says(
            Verdict::SellerCancels,
            text(
                "店舗からのキャンセルです。販売店都合として、本当の理由を伝えて手続きしてください。",
                "This is your own cancellation: process it as the shop's reason (販売店都合) and tell the true cause.",
            ),
        ),
        &Q032,
        text(
            "在庫切れなど店舗の事情によるキャンセルは販売店都合です。API で理由を空欄にすると「在庫切れ・販売店都合」と記録されます。",
            "A cancellation for the shop's own cause is 販売店都合. A blank reason in the API is recorded as stock-out.",
        ),
    )
    .also(&[&Q033, &Q056, &Q082])
    .overrides(&["qoo10.digital"]),
    // D09
    Rule::marketplace(
        "qoo10.after.handed-over",
        &[
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Parcel.is(p::WITH_CARRIER),
            Fact::Reason.is(BUYERS),
            Fact::Channel.is_not(c::DELIVERY_REFUSED),
            Fact::AlreadyRefusedOnce.no(),
        ],
        goes_on(
            Verdict::MayRefuse,
            text(
                "運送会社に渡したあとなので、キャンセルとしては断れます。今日中に発送処理をしてください。",
                "The carrier already has it, so the cancellation as such may be refused. Do the shipment processing today.",
            ),
        ),
        &Q021,
        text(
            "商品を運送会社に引き渡した「発送済み」は、キャンセル要請を拒否できる3つの場合の1つです。",
            "Handed to the carrier (発送済み) is one of the three listed grounds for refusing.",
        ),
    )
    .also(&[&Q020, &Q024, &Q025]),
    // D29 for D09
    Rule::marketplace(
        "qoo10.after.handed-over-asked-again",
        &[
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Parcel.is(p::WITH_CARRIER),
            Fact::Reason.is(BUYERS),
            Fact::Channel.is_not(c::DELIVERY_REFUSED),
            Fact::AlreadyRefusedOnce.yes(),
        ],
        goes_on(Verdict::Unsettled, ASKED_AGAIN),
        &Q036,
        ASKED_AGAIN_SAYS,
    )
    .also(&[&Q021])
    .unsettled(),
    // D10
    Rule::marketplace(
        "qoo10.after.in-transit",
        &[
            Fact::OrderStatus.is(s::SHIP_CONFIRMED),
            Fact::Parcel.is(p::WITH_CARRIER),
            Fact::Reason.is(BUYERS),
            Fact::Channel.is_not(c::DELIVERY_REFUSED),
        ],
        goes_on(
            Verdict::NotACancellation,
            text(
                "発送後なので、キャンセルはできません。返品として対応します。",
                "It has been shipped: no longer a cancellation. Handle it as a return.",
            ),
        ),
        &Q009,
        text(
            "配送中になった注文はキャンセルできず、返品の手続きになります。扱いは店舗ごとに異なります。",
            "After shipment there is no cancellation any more: it becomes a return, handled by each shop.",
        ),
    )
    .also(&[&Q070, &Q071]),
    // D10, shipment processed but the parcel still in the shop
    Rule::marketplace(
        "qoo10.after.marked-shipped",
        &[Fact::OrderStatus.is(s::SHIP_CONFIRMED), Fact::Parcel.is(BEFORE_DISPATCH)],
        goes_on(
            Verdict::NotACancellation,
            text(
                "QSM では発送済みのため、キャンセル要請の手続きにはなりません。ただし荷物が手元にあるなら、すぐに Qoo10 へ相談してください。",
                "QSM shows it as shipped, so it is no cancellation request any more. But as the parcel is still with you, ask Qoo10 at once.",
            ),
        ),
        &Q009,
        text(
            "配送中の注文はキャンセルできません。実際に出ていない荷物の発送処理は、虚偽の発送処理にあたるおそれがあります。",
            "An order in transit cannot be cancelled. Processing a parcel that has not left may count as false shipment processing.",
        ),
    )
    .also(&[&Q025])
    .inferred(),
    // D19, D23
    Rule::marketplace(
        "qoo10.after.delivered",
        &[Fact::OrderStatus.is(PAID), Fact::Parcel.is(p::DELIVERED), Fact::Reason.is(BUYERS)],
        goes_on(
            Verdict::NotACancellation,
            text(
                "届いたあとなので、キャンセルではなく返品の相談です。",
                "It has been delivered: this is a return, not a cancellation.",
            ),
        ),
        &Q031,
        text(
            "Qoo10 ではキャンセル・返品・交換・未受取が別の手続きです。届いた商品は返品の手続きになります。",
            "Qoo10 keeps cancel, return, exchange and non-receipt apart; delivered goods go through the return procedure.",
        ),
    )
    .also(&[&Q009, &Q070, &Q072]),
    // D21
    Rule::marketplace(
        "qoo10.after.wrong-item",
        &[
            Fact::OrderStatus.is(PAID),
            Fact::Parcel.is(p::WITH_CARRIER | p::DELIVERED | RETURNING),
            Fact::Reason.is(r::WRONG_ITEM | r::MISSING_PART),
        ],
        goes_on(
            Verdict::NotACancellation,
            text(
                "キャンセルではなく、誤配送・部品不足への対応です。交換か返金を選んでもらってください。",
                "Not a cancellation: a wrong or incomplete delivery. Offer exchange or refund.",
            ),
        ),
        &Q031,
        text(
            "誤配送や不足は返品・交換の手続きで、店舗の負担で対応します。",
            "Wrong or missing goods go through return or exchange, at the shop's cost.",
        ),
    )
    .also(&[&Q076, &Q079, &Q073]),
    // D22
    Rule::marketplace(
        "qoo10.after.defective",
        &[
            Fact::OrderStatus.is(PAID),
            Fact::Parcel.is(p::WITH_CARRIER | p::DELIVERED | RETURNING),
            Fact::Reason.is(r::DEFECTIVE | r::NOT_AS_DESCRIBED),
        ],
        goes_on(
            Verdict::NotACancellation,
            text(
                "キャンセルではなく、不良・説明違いへの対応です。「返品不可」の表示があっても断れません。",
                "Not a cancellation: a defect or misdescription. A \"no returns\" notice does not defeat it.",
            ),
        ),
        &Q031,
        text(
            "不良や説明と異なる商品は返品・交換の手続きです。「返品不可」の掲示では免れません。",
            "Defective or misdescribed goods go through return or exchange; a \"no returns\" notice does not help.",
        ),
    )
    .also(&[&Q079, &Q077]),
    // D24
    Rule::marketplace(
        "qoo10.after.not-received",
        &[
            Fact::OrderStatus.is(PAID),
            Fact::Parcel.is(p::WITH_CARRIER | p::DELIVERED | RETURNING),
            Fact::Reason.is(r::NOT_RECEIVED),
        ],
        goes_on(
            Verdict::NotACancellation,
            text(
                "キャンセルではなく、未受取の申告です。配送状況を調べ、再配送か返金を選んでもらってください。",
                "Not a cancellation but a non-receipt claim (未受取): trace the parcel, then offer re-delivery or refund.",
            ),
        ),
        &Q074,
        text(
            "未受取の申告では、購入者が再配送か返金を希望します。全額返金・一部返金の結果があります。",
            "In a non-receipt claim the buyer asks for re-delivery or refund; full and partial refunds are possible.",
        ),
    )
    .also(&[&Q031, &Q075]),
    // D24
    Rule::marketplace(
        "qoo10.after.lost",
        &[Fact::OrderStatus.is(PAID), Fact::Parcel.is(p::LOST)],
        goes_on(
            Verdict::NotACancellation,
            text(
                "紛失はキャンセルではなく、未受取としての対応です。再送か返金になります。",
                "A lost parcel is no cancellation: it is handled as non-receipt, by resending or refunding.",
            ),
        ),
        &Q074,
        text(
            "届かない荷物は未受取の手続きで扱い、再配送か返金になります。",
            "A parcel that does not arrive is handled as non-receipt: re-delivery or refund.",
        ),
    )
    .also(&[&Q031]),
    // D06 after dispatch
    Rule::marketplace(
        "qoo10.after.shop-reason",
        &[
            Fact::OrderStatus.is(PAID),
            Fact::Parcel.is(p::WITH_CARRIER | p::DELIVERED | RETURNING),
            Fact::Reason.is(r::LATE | r::OUT_OF_STOCK | r::PRICE_ERROR | r::MISLED_BY_ORDER_SCREEN | r::WILL_NOT_SELL),
        ],
        goes_on(
            Verdict::NotACancellation,
            text(
                "発送後なのでキャンセルの手続きではありません。店舗側の原因として、返品・返金で対応します。",
                "It has left the shop, so it is no cancellation; as the cause is the shop's, handle it by return or refund.",
            ),
        ),
        &Q009,
        text(
            "発送後はキャンセルできません。店舗の原因による返品は、送料も店舗の負担が基本です。",
            "After shipment there is no cancellation; a return caused by the shop is at its cost.",
        ),
    )
    .also(&[&Q032, &Q073]),
    // D25
    Rule::marketplace(
        "qoo10.after.delivery-refused",
        &[
            Fact::OrderStatus.is(PAID),
            Fact::Parcel.is(p::WITH_CARRIER | RETURNING),
            Fact::Reason.is(BUYERS),
            Fact::Channel.is(c::DELIVERY_REFUSED),
        ],
        goes_on(
            Verdict::Unsettled,
            text(
                "受取拒否の扱いと費用負担を定めた資料はありません。拒否をすすめず、受け取り後の返品を案内するのが安全です。",
                "No source settles refusal at the door or who pays. Do not advise it; point to a return after receipt.",
            ),
        ),
        &Q062,
        text(
            "受取拒否のとき誰が送料を負担し、購入者の信用ポイントがどうなるかは確認できていません。",
            "Who pays for a refused parcel, and what it does to the buyer's trust points, is not confirmed.",
        ),
    )
    .also(&[&Q073])
    .unsettled(),
    // D25, returns under way
    Rule::marketplace(
        "qoo10.after.coming-back",
        &[
            Fact::OrderStatus.is(PAID),
            Fact::Parcel.is(RETURNING),
            Fact::Reason.is(BUYERS),
            Fact::Channel.is_not(c::DELIVERY_REFUSED),
        ],
        goes_on(
            Verdict::NotACancellation,
            text(
                "荷物が戻る段階なので、キャンセルではなく返品としての対応です。",
                "The parcel is on its way back: this is a return, not a cancellation.",
            ),
        ),
        &Q009,
        text(
            "発送後に戻る荷物は返品として扱います。長期不在などの費用負担は確認できていません。",
            "A parcel that comes back after shipment is a return. Who pays after long absence is not confirmed.",
        ),
    )
    .also(&[&Q012])
    .inferred(),
];

const ASKED_AGAIN: Text = text(
    "断ったあとの再度の要請について、定めた資料はありません。同じ事実と同じ理由をもう一度ていねいに伝えてください。受けることもできます。",
    "No source settles a second request after a refusal. Repeat the same facts and the same true reason; you may also accept.",
);
const ASKED_AGAIN_SAYS: Text = text(
    "拒否後に購入者がもう一度要請した場合の扱いは、公式の資料で確認できません。",
    "What a second request after a refusal leads to is not found in any official text.",
);

/// Q-054; from a secondary source.
const CANCEL_RATE_LIMIT: Rate = Rate::from_millionths(150_000);

const REFUSAL_EFFECT: Text = text(
    "断った要請はキャンセル成立ではありませんが、拒否そのものが指標に影響するかは不明です。",
    "An order whose request was refused is not cancelled, but whether the refusal itself affects any figure is unknown.",
);

const UNSHIPPED: &[kotowari::fact::Cond] = &[
    Fact::OrderStatus.is(UNCONFIRMED),
    Fact::Parcel.is(BEFORE_DISPATCH),
];

const REASON_SAYS: Text = text(
    "理由の区分(顧客都合・販売店都合)で手続きが決まります。在庫切れ・入荷や配送の遅れは販売店都合、注文の誤りや不要は顧客都合です。",
    "The class of the reason decides the procedure: stock-out and delay are the shop's (販売店都合), an order mistake or no longer wanted the buyer's (顧客都合).",
);
const GROUND_SAYS: Text = text(
    "キャンセル要請を拒否できるのは、発送済み・発送準備済み・オーダーメイド商品の3つの場合です。本当に当てはまるものだけを使います。",
    "A request may be refused on three grounds: 発送済み, 発送準備済み and オーダーメイド商品; use only the one that is true.",
);

/// Clocks, figures, steps, proofs and warnings.
pub static EFFECTS: &[Rule] = &[
    Rule::marketplace(
        "qoo10.duty.ship-processing",
        &[Fact::Answer.is(a::MAY_REFUSE), Fact::Parcel.is(READY | p::WITH_CARRIER)],
        Yield::Duty {
            id: "ship-processing-same-day",
            due: Due::EndOfDay(When::Now),
            limit: Some(text("断った当日中", "On the day of the refusal")),
            if_missed: Some(text(
                "出店規約によるペナルティの対象になります(点数などは公開資料で確認できません)。",
                "A penalty under the shop terms follows (its size is not in any readable source).",
            )),
        },
        &Q024,
        text(
            "断ったら、その日のうちに実際の発送処理(追跡番号の登録)をしてください。",
            "After refusing, do the real shipment processing (発送処理, with the tracking number) the same day.",
        ),
    )
    .also(&[&Q025]),
    Rule::marketplace(
        "qoo10.duty.ship-processing-made-to-order",
        &[Fact::Answer.is(a::MAY_REFUSE), Fact::Parcel.is(NOT_READY)],
        Yield::Duty {
            id: "ship-processing-made-to-order",
            due: Due::None,
            limit: Some(text("当日かどうかは不明", "Whether the same day: unknown")),
            if_missed: Some(text(
                "どう扱われるかは資料にありません。断る前に Qoo10 に確認すると安心です。",
                "What follows is in no source; asking Qoo10 before refusing is safer.",
            )),
        },
        &Q024,
        text(
            "断ったあとは速やかな発送処理が求められます。製作中の品に当日の期限が及ぶかは資料がありません。",
            "After a refusal prompt shipment processing is required; whether the same-day limit reaches goods in production is undocumented.",
        ),
    )
    .conflicting(),
    Rule::marketplace(
        "qoo10.duty.answer-request",
        &[Fact::Answer.is(a::MAY_REFUSE | a::ACCEPT_ADVISED | a::MUST_ACCEPT | a::MUST_REMEDY | a::UNSETTLED), Fact::Parcel.is(BEFORE_DISPATCH)],
        Yield::Duty {
            id: "answer-request",
            due: Due::None,
            limit: Some(text("回答期限の定めは見つかっていません。発送予定日までに", "No time limit was found; before the ship date")),
            if_missed: Some(text(
                "発送予定日を過ぎると購入者が即時キャンセルでき、配送遅延の段階も進みます。",
                "Once the ship date passes the buyer can cancel instantly, and the delay stages run.",
            )),
        },
        &Q007,
        text(
            "要請には早めに回答してください。放置した場合に自動承認されるかは不明です。",
            "Answer the request early. Whether silence accepts it by itself is unknown.",
        ),
    )
    .also(&[&Q040, &Q041, &Q042]),
    Rule::marketplace(
        "qoo10.duty.seller-cancel-before-ship-date",
        &[Fact::Answer.is(a::SELLER_CANCELS)],
        Yield::Duty {
            id: "cancel-at-once",
            due: Due::None,
            limit: Some(text("できるだけ早く、発送予定日までに", "At once, before the ship date")),
            if_missed: Some(text("配送遅延の段階が進みます。", "The delay stages run on.")),
        },
        &Q032,
        text(
            "在庫がないとわかったら、すぐに販売店都合でキャンセルし、購入者へ連絡してください。",
            "Cancel as the shop's reason as soon as you know, and write to the buyer.",
        ),
    )
    .also(&[&Q056]),
    Rule::practice(
        "qoo10.duty.reply-remedy",
        &[Fact::AnswerThen.is(a::MUST_REMEDY)],
        Yield::Duty {
            id: "reply-promptly",
            due: Due::None,
            limit: Some(text("期限の定めは見つかっていません。できるだけ早く", "No time limit was found; promptly")),
            if_missed: None,
        },
        &Q070,
        text(
            "申し出には早く返信し、写真などの依頼は一度で済ませてください。",
            "Reply promptly, and ask for photos only once.",
        ),
    ),
    // Delay ladder, normal goods: C-6, counted from the payment date.
    Rule::marketplace(
        "qoo10.delay.caution",
        &[Fact::OrderStatus.is(UNCONFIRMED), Fact::Parcel.is(BEFORE_DISPATCH), Fact::Reserved.no()],
        Yield::Consequence { id: "delay-caution", at: Due::StartOfBusinessDay(When::PaidAt, 3, Calendar::Jp) },
        &Q040,
        text(
            "入金から3営業日目に未発送だと、注意(督促メール)の段階です。",
            "Unshipped on business day 3 after payment: caution, a reminder mail.",
        ),
    )
    .also(&[&Q043, &Q045]),
    Rule::marketplace(
        "qoo10.delay.points",
        &[Fact::OrderStatus.is(UNCONFIRMED), Fact::Parcel.is(BEFORE_DISPATCH), Fact::Reserved.no()],
        Yield::Consequence { id: "delay-points", at: Due::StartOfBusinessDay(When::PaidAt, 5, Calendar::Jp) },
        &Q041,
        text(
            "4営業日以内に発送しないと、翌営業日に発送遅延ポイントが2点減点されます(警告)。",
            "Not shipped within 4 business days of payment: 2 delay points (発送遅延ポイント) are deducted on the next (warning).",
        ),
    )
    .also(&[&Q043, &Q045]),
    Rule::marketplace(
        "qoo10.delay.restriction",
        &[Fact::OrderStatus.is(UNCONFIRMED), Fact::Parcel.is(BEFORE_DISPATCH), Fact::Reserved.no()],
        Yield::Consequence { id: "delay-restriction", at: Due::StartOfBusinessDay(When::PaidAt, 6, Calendar::Jp) },
        &Q042,
        text(
            "5営業日以内に発送せず、入金日基準の発送率が95%以下だと、翌営業日からその商品の販売とプロモーションが30日間止まります(制限)。",
            "Not shipped within 5 business days and a shipment rate of 95 % or less: from the next the item loses sales and promotions for 30 days (restriction).",
        ),
    )
    .also(&[&Q043, &Q045]),
    Rule::marketplace(
        "qoo10.delay.reserved",
        &[Fact::OrderStatus.is(UNCONFIRMED), Fact::Parcel.is(BEFORE_DISPATCH), Fact::Reserved.yes()],
        Yield::Consequence { id: "reserved-sales-stop", at: Due::StartOfDayAfter(When::ShipBy, 3) },
        &Q044,
        text(
            "予約日を3日過ぎ、予約日基準の発送率が95%以下だと販売停止になります。",
            "Three days past the reserved date with a shipment rate of 95 % or less: sales stop.",
        ),
    ),
    Rule::marketplace(
        "qoo10.delay.instant-cancel-opens",
        &[Fact::OrderStatus.is(s::SHIP_DATE_SET), Fact::Parcel.is(BEFORE_DISPATCH), Fact::Reserved.no()],
        Yield::Consequence { id: "instant-cancel-opens", at: Due::StartOfDayAfter(When::ShipBy, 1) },
        &Q007,
        text(
            "発送予定日を過ぎると、購入者が即時キャンセルできるようになります。",
            "Once the ship date has passed the buyer can cancel instantly.",
        ),
    )
    .also(&[&Q047]),
    Rule::marketplace(
        "qoo10.unpaid.lapses",
        &[Fact::OrderStatus.is(s::UNPAID | s::PENDING)],
        Yield::Consequence { id: "unpaid-order-lapses", at: Due::None },
        &Q002,
        text(
            "支払期限(日数は確認できていません)までに入金がなければ、自動でキャンセルされます。",
            "If payment does not come by its deadline (days not confirmed) the order is cancelled automatically.",
        ),
    ),
    Rule::marketplace(
        "qoo10.sale.share-taken",
        &[Fact::Sale.is(sale::MEGA_WARI), Fact::OrderStatus.is(PAID)],
        Yield::Consequence { id: "mega-wari-share-taken", at: Due::StartOfNextWeekday(When::PaidAt, 0, Weekday::Wed) },
        &Q098,
        text(
            "メガ割の店舗負担10%は、入金後の精算日(通常は直近の水曜)に先に差し引かれます。",
            "The shop's 10 % of Mega-wari (メガ割) is deducted in advance on the settlement date after payment, normally the next Wednesday.",
        ),
    )
    .also(&[&Q097]),
    // Periods
    Rule::marketplace(
        "qoo10.window.return",
        &[Fact::Parcel.is(p::DELIVERED)],
        Yield::Window { id: "return-window", from: Due::Start(When::DeliveredAt), until: Due::EndOfDayAfter(When::DeliveredAt, 7) },
        &Q070,
        text(
            "返品・交換の申請期間は配送完了から7日とされています(二次情報。店舗により長い場合もあります)。",
            "Return or exchange is said to be filed within 7 days of delivery (secondary source; some shops allow longer).",
        ),
    ),
    Rule::marketplace(
        "qoo10.window.six-hours",
        &[Fact::OrderStatus.is(PAID), Fact::Parcel.is(BEFORE_DISPATCH)],
        Yield::Window { id: "six-hours", from: Due::Start(When::OrderedAt), until: Due::HoursAfter(When::OrderedAt, 6) },
        &Q051,
        text(
            "注文から6時間以内のキャンセルは、キャンセル率に数えられません。",
            "A cancellation within 6 hours of ordering is left out of the cancel rate.",
        ),
    ),
    // Figures
    Rule::marketplace(
        "qoo10.metric.cancellation-rate",
        &[Fact::SixHours.is(six_hours::AFTER), Fact::Answer.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED | a::AUTOMATIC | a::SELLER_CANCELS)],
        Yield::Metric {
            id: "cancellation-rate",
            concerns: &[
                Fact::OrderStatus.is(UNCONFIRMED),
                Fact::Parcel.is(BEFORE_DISPATCH),
                Fact::Answer.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED | a::AUTOMATIC | a::SELLER_CANCELS),
            ],
            limit: Some(CANCEL_RATE_LIMIT),
            otherwise: text(
                "注文から6時間以内のキャンセルは、キャンセル率に数えられません。",
                "Within 6 hours of ordering: not counted in the cancel rate (キャンセル率).",
            ),
            unknown: text(
                "注文から6時間を超えるとキャンセル率に数えられます(注文日時が分かれば判定できます)。",
                "Counted in the cancel rate if more than 6 hours have passed since ordering (give the order time to tell).",
            ),
        },
        &Q052,
        text(
            "注文から6時間を超えたキャンセルは、購入者都合でもキャンセル率に数えられます(15%の基準は二次情報)。",
            "After 6 hours a cancellation counts in the cancel rate even when the buyer caused it (the 15 % limit is from a secondary source).",
        ),
    )
    .also(&[&Q051, &Q050, &Q054])
    .conflicting(),
    Rule::marketplace(
        "qoo10.metric.cancellation-rate-unpaid",
        &[Fact::OrderStatus.is_not(s::UNPAID | s::PENDING)],
        Yield::Metric {
            id: "cancellation-rate",
            concerns: &[Fact::OrderStatus.is(s::UNPAID | s::PENDING)],
            limit: Some(CANCEL_RATE_LIMIT),
            otherwise: text(
                "入金前の注文はキャンセル率の対象外です。",
                "An unpaid order is outside the cancel rate.",
            ),
            unknown: text("", ""),
        },
        &Q050,
        text(
            "キャンセル率は、期間中に入金された注文のうちキャンセルされたものの割合です。",
            "The cancel rate counts orders paid and cancelled in the same period.",
        ),
    ),
    Rule::marketplace(
        "qoo10.metric.refusal",
        &[Fact::Answer.is(a::MAY_REFUSE)],
        Yield::Metric {
            id: "cancellation-rate",
            concerns: &[Fact::Answer.is(a::MAY_REFUSE), Fact::OrderStatus.is(UNCONFIRMED)],
            limit: Some(CANCEL_RATE_LIMIT),
            otherwise: REFUSAL_EFFECT,
            unknown: REFUSAL_EFFECT,
        },
        &Q050,
        REFUSAL_EFFECT,
    )
    .also(&[&Q036])
    .unsettled(),
    Rule::marketplace(
        "qoo10.metric.delay-points",
        &[Fact::Overdue.yes()],
        Yield::Metric {
            id: "delay-points",
            concerns: UNSHIPPED,
            limit: None,
            otherwise: text(
                "まだ遅れていないため、発送遅延ポイントの減点はありません。",
                "Not overdue: no delay points.",
            ),
            unknown: text(
                "入金日から4営業日を過ぎると発送遅延ポイントが減点されます(入金日が分かれば日付を出せます)。",
                "Delay points are deducted after 4 business days from payment (give the payment date for the day).",
            ),
        },
        &Q041,
        text(
            "発送が遅れると発送遅延ポイントが減点されます。購入者の信用ポイントとは別のものです。",
            "Late shipment costs delay points (発送遅延ポイント), which are not the buyer's trust points (信用ポイント).",
        ),
    )
    .also(&[&Q045]),
    Rule::marketplace(
        "qoo10.metric.buyer-trust",
        &[Fact::Reason.is(BUYERS)],
        Yield::Metric {
            id: "buyer-trust-points",
            concerns: &[Fact::Answer.is(a::AUTOMATIC | a::MUST_ACCEPT | a::ACCEPT_ADVISED | a::NOT_A_CANCELLATION)],
            limit: None,
            otherwise: text(
                "店舗が原因の返品では、購入者の信用ポイントは購入時の+1が戻るだけとされています。",
                "For a return caused by the shop the buyer is said to lose only the +1 gained by buying.",
            ),
            unknown: text(
                "購入者の信用ポイントへの影響は、理由によって変わります。",
                "The effect on the buyer's trust points depends on the reason.",
            ),
        },
        &Q061,
        text(
            "購入者の信用ポイントは、発送前キャンセルで−1、返品は配送完了前−3・完了後−4とされています(二次情報)。圧力には使わないでください。",
            "The buyer is said to lose 1 trust point before shipment, 3 for a return before and 4 after delivery (secondary source). Never use it as pressure.",
        ),
    )
    .also(&[&Q062, &Q063, &Q060, &Q064]),
    // Where to click
    Rule::marketplace(
        "qoo10.steps.accept",
        &[Fact::Answer.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED), Fact::Reason.is(BUYERS), Fact::Parcel.is(BEFORE_DISPATCH)],
        Yield::Steps(&[
            text("QSM の左メニュー「配送/キャンセル/未受取」を開きます", "QSM, left menu: 配送/キャンセル/未受取 (shipping / cancel / non-receipt)"),
            text("「キャンセル要請」の横の数字をクリックします", "Click the number beside キャンセル要請 (cancel requests)"),
            text("該当の注文を選び、ダブルクリックします", "Pick the order and double-click it"),
            text("理由が「顧客都合」であることを確認します", "Check that the reason is the buyer's (顧客都合)"),
            text("青いバーの「キャンセル」を押します", "Press キャンセル in the blue bar"),
        ]),
        &Q030,
        text("購入者都合の要請を受ける手順です(2023-12-25 時点)。", "How to accept a buyer-reason request (as of 2023-12-25)."),
    ),
    Rule::marketplace(
        "qoo10.steps.accept-shop-reason",
        &[Fact::Answer.is(a::MUST_ACCEPT | a::SELLER_CANCELS), Fact::Reason.is(SHOPS), Fact::Parcel.is(BEFORE_DISPATCH)],
        Yield::Steps(&[
            text("QSM の左メニュー「配送/キャンセル/未受取」から該当の注文を開きます", "QSM, left menu: 配送/キャンセル/未受取, open the order"),
            text("理由の区分は「販売店都合」を選びます(「顧客都合」は選びません)", "Reason class: 販売店都合 (the shop's reason), never 顧客都合 (the buyer's)"),
        ]),
        &Q032,
        text("販売店都合のキャンセルの要点です。画面の細かな手順は公開資料で確認できていません。", "The essentials for a shop-reason cancellation; the exact screens could not be read."),
    )
    .also(&[&Q033, &Q034]),
    Rule::marketplace(
        "qoo10.steps.reason-out-of-stock",
        &[Fact::Answer.is(a::MUST_ACCEPT | a::SELLER_CANCELS), Fact::Reason.is(r::OUT_OF_STOCK), Fact::Parcel.is(BEFORE_DISPATCH)],
        Yield::Steps(&[text("細かな理由は「在庫切れ」に当たるものを選びます", "Detailed reason: the one for out of stock (在庫切れ)")]),
        &Q033,
        REASON_SAYS,
    )
    .also(&[&Q032]),
    Rule::marketplace(
        "qoo10.steps.reason-late",
        &[Fact::Answer.is(a::MUST_ACCEPT | a::SELLER_CANCELS), Fact::Reason.is(r::LATE | r::NOT_RECEIVED), Fact::Parcel.is(BEFORE_DISPATCH)],
        Yield::Steps(&[text("細かな理由は「配送遅延」に当たるものを選びます", "Detailed reason: the one for a delivery delay (配送遅延)")]),
        &Q033,
        REASON_SAYS,
    )
    .also(&[&Q032]),
    Rule::marketplace(
        "qoo10.steps.reason-price-error",
        &[Fact::Answer.is(a::MUST_ACCEPT | a::SELLER_CANCELS), Fact::Reason.is(r::PRICE_ERROR), Fact::Parcel.is(BEFORE_DISPATCH)],
        Yield::Steps(&[text("本当の理由は価格の付け間違いです。「在庫切れ」「配送遅延」は選ばず、合う項目がなければメモに書きます(選べる項目は公開資料で確認できていません)", "The true reason is a price error: choose neither stock-out nor delay, and write it in the memo if no item fits (the list on the screen could not be read)")]),
        &Q033,
        REASON_SAYS,
    )
    .also(&[&Q032])
    .inferred(),
    Rule::marketplace(
        "qoo10.steps.reason-will-not-sell",
        &[Fact::Answer.is(a::MUST_ACCEPT | a::SELLER_CANCELS), Fact::Reason.is(r::WILL_NOT_SELL), Fact::Parcel.is(BEFORE_DISPATCH)],
        Yield::Steps(&[text("本当の理由は店舗の意向です。「在庫切れ」は選ばず、合う項目がなければメモに書きます(選べる項目は公開資料で確認できていません)", "The true reason is the shop's own decision: do not choose stock-out, and write it in the memo if no item fits (the list on the screen could not be read)")]),
        &Q033,
        REASON_SAYS,
    )
    .also(&[&Q032])
    .inferred(),
    Rule::marketplace(
        "qoo10.steps.reason-goods",
        &[Fact::Answer.is(a::MUST_ACCEPT | a::SELLER_CANCELS), Fact::Reason.is(r::DEFECTIVE | r::NOT_AS_DESCRIBED | r::WRONG_ITEM | r::MISSING_PART | r::MISLED_BY_ORDER_SCREEN), Fact::Parcel.is(BEFORE_DISPATCH)],
        Yield::Steps(&[text("本当の理由は商品や表示の問題です。合う項目がなければメモに書きます(選べる項目は公開資料で確認できていません)", "The true reason is the goods or their description; write it in the memo if no item fits (the list on the screen could not be read)")]),
        &Q032,
        REASON_SAYS,
    )
    .inferred(),
    Rule::marketplace(
        "qoo10.steps.accept-shop-reason-memo",
        &[Fact::Answer.is(a::MUST_ACCEPT | a::SELLER_CANCELS), Fact::Reason.is(SHOPS), Fact::Parcel.is(BEFORE_DISPATCH)],
        Yield::Steps(&[
            text("メモ(1,000字以内)に原因とお詫びを書きます", "Write cause and apology in the memo (up to 1,000 characters)"),
        ]),
        &Q034,
        text("販売店都合のキャンセルでは、原因をメモに書けます。", "A shop-reason cancellation carries a memo for the cause."),
    )
    .also(&[&Q032]),
    Rule::marketplace(
        "qoo10.steps.seller-cancels-otherwise",
        &[Fact::Answer.is(a::SELLER_CANCELS), Fact::Reason.is(BUYERS), Fact::Parcel.is(BEFORE_DISPATCH)],
        Yield::Steps(&[
            text("QSM の左メニュー「配送/キャンセル/未受取」から該当の注文を開きます", "QSM, left menu: 配送/キャンセル/未受取, open the order"),
            text("購入者の申し出がないなら、理由の区分は「販売店都合」です。本当の事情をメモに書きます(配送できない地域のときは、それに当たる項目を選びます)", "Without a request of the buyer the class is 販売店都合; write the true cause in the memo (for an area that cannot be delivered to choose that item)"),
        ]),
        &Q033,
        REASON_SAYS,
    )
    .also(&[&Q032])
    .inferred(),
    Rule::marketplace(
        "qoo10.steps.refuse-shipped",
        &[Fact::Answer.is(a::MAY_REFUSE), Fact::Parcel.is(p::WITH_CARRIER)],
        Yield::Steps(&[text("拒否の理由は「発送済み」です(運送会社に渡している)", "Ground for refusing: 発送済み (handed to the carrier)")]),
        &Q021,
        GROUND_SAYS,
    )
    .also(&[&Q020]),
    Rule::marketplace(
        "qoo10.steps.refuse-ready",
        &[Fact::Answer.is(a::MAY_REFUSE), Fact::Parcel.is(READY)],
        Yield::Steps(&[text("拒否の理由は「発送準備済み」です(検品・ピッキングか梱包が済んでいる)", "Ground for refusing: 発送準備済み (picked or packed)")]),
        &Q022,
        GROUND_SAYS,
    )
    .also(&[&Q020]),
    Rule::marketplace(
        "qoo10.steps.refuse-made-to-order",
        &[Fact::Answer.is(a::MAY_REFUSE), Fact::Parcel.is(NOT_READY), Fact::MadeToOrder.yes()],
        Yield::Steps(&[text("拒否の理由は「オーダーメイド商品」です", "Ground for refusing: オーダーメイド商品 (made to order)")]),
        &Q023,
        GROUND_SAYS,
    )
    .also(&[&Q020]),
    Rule::marketplace(
        "qoo10.steps.return-reason-buyer",
        &[Fact::Answer.is(a::NOT_A_CANCELLATION), Fact::Reason.is(BUYERS), Fact::AnswerThen.is_not(a::NEED_FACTS)],
        Yield::Steps(&[text("返品の理由の区分は、購入者の都合(顧客都合)が本当です", "The true class of the return is the buyer's own reason (顧客都合)")]),
        &Q032,
        REASON_SAYS,
    )
    .inferred(),
    Rule::marketplace(
        "qoo10.steps.return-reason-shop",
        &[Fact::Answer.is(a::NOT_A_CANCELLATION), Fact::Reason.is(SHOPS), Fact::AnswerThen.is_not(a::NEED_FACTS)],
        Yield::Steps(&[text("返品・交換・未受取の理由の区分は、店舗側の原因(販売店都合)が本当です", "The true class of the return, exchange or non-receipt is the shop's reason (販売店都合)")]),
        &Q032,
        REASON_SAYS,
    )
    .inferred(),
    Rule::marketplace(
        "qoo10.steps.refuse",
        &[Fact::Answer.is(a::MAY_REFUSE), Fact::OnCondition.no()],
        Yield::Steps(&[
            text("QSM の左メニュー「配送/キャンセル/未受取」→「キャンセル要請」から該当の注文を開きます", "QSM, left menu: 配送/キャンセル/未受取 → キャンセル要請, open the order"),
            text("拒否(キャンセル拒否)を選びます。画面の細かな手順と選べる理由は公開資料で確認できていません", "Choose to refuse (キャンセル拒否); the exact screens and selectable reasons could not be read"),
            text("その日のうちに実際の発送処理をし、追跡番号を登録します", "Do the real shipment processing the same day and enter the tracking number"),
            text("「購入者へのメッセージ」の文面を送ります", "Send the buyer the message on this page"),
        ]),
        &Q020,
        text("拒否は QSM の画面で行います(API にはありません)。", "Refusing is done by hand in QSM; there is no API method for it."),
    )
    .also(&[&Q029, &Q024]),
    Rule::marketplace(
        "qoo10.steps.hold",
        &[Fact::Answer.is(a::MAY_REFUSE), Fact::OnCondition.yes()],
        Yield::Steps(&[
            text("断る前に、この判定の条件を確かめます", "Before you refuse, check the conditions of this answer"),
            text("それまでは「購入者へのメッセージ」の文面で、確認中と返信します", "Until then tell the buyer, with the message on this page, that you are checking"),
            text("条件がそろえば、QSM の左メニュー「配送/キャンセル/未受取」→「キャンセル要請」から拒否を選び、その日のうちに実際の発送処理をします", "Once they hold, refuse in QSM (配送/キャンセル/未受取 → キャンセル要請) and do the real shipment processing the same day"),
        ]),
        &Q020,
        text("条件を確かめてから断る手順です。", "How to refuse once the conditions are confirmed."),
    )
    .also(&[&Q029, &Q024]),
    Rule::marketplace(
        "qoo10.steps.claims",
        &[Fact::Answer.is(a::NOT_A_CANCELLATION)],
        Yield::Steps(&[
            text("QSM の左メニュー「配送/キャンセル/未受取」で、返品・交換・未受取の該当する欄を開きます", "QSM, left menu: 配送/キャンセル/未受取, open return, exchange or non-receipt as it applies"),
            text("交換は、承認(返送先の登録)→ 再発送の順です", "An exchange runs approval (with return address) → re-shipment"),
            text("購入者には My Qoo10 から該当の手続きをしてもらいます", "The buyer files the right procedure in My Qoo10"),
        ]),
        &Q031,
        text("キャンセル・返品・交換・未受取は別の手続きです。", "Cancel, return, exchange and non-receipt are separate procedures."),
    )
    .also(&[&Q076]),
    Rule::marketplace(
        "qoo10.steps.unsettled",
        &[Fact::Answer.is(a::UNSETTLED)],
        Yield::Steps(&[
            text("断る前に、Qoo10 の販売者サポート(QSM の問い合わせ)に扱いを確認します", "Before refusing, ask Qoo10's seller support (inquiry in QSM)"),
            text("確認できるまで、購入者には「確認して返信します」と伝えます", "Until then tell the buyer that you are checking and will write back"),
        ]),
        &Q031,
        text("資料で決められない場合は、Qoo10 への確認が安全です。", "Where no source settles it, asking Qoo10 is the safe step."),
    ),
    Rule::marketplace(
        "qoo10.steps.automatic",
        &[Fact::Answer.is(a::AUTOMATIC)],
        Yield::Steps(&[
            text("操作は要りません。QSM で注文の状態と、キャンセル要請が残っていないかを確認してください", "Nothing to do; just check in QSM the order's state, and that no request is left open"),
        ]),
        &Q004,
        text("自動のキャンセルでは、販売店の承認はありません。", "An automatic cancellation needs no approval."),
    ),
    // Offers instead
    Rule::marketplace(
        "qoo10.alternative.return",
        &[Fact::Answer.is(a::MAY_REFUSE | a::NOT_A_CANCELLATION), Fact::Reason.is(BUYERS)],
        Yield::Alternative("return-after-receipt"),
        &Q009,
        text(
            "受け取り後の返品(商品ページに示した条件で。送料の負担も表示どおりに)",
            "A return after receipt, on the terms shown on the product page, postage included",
        ),
    )
    .also(&[&Q073, &Q078]),
    Rule::practice(
        "qoo10.alternative.exchange",
        &[Fact::Answer.is(a::MAY_REFUSE | a::NOT_A_CANCELLATION | a::MUST_REMEDY), Fact::Reason.is_not(r::NOT_RECEIVED)],
        Yield::Alternative("exchange"),
        &Q027,
        text("サイズ・色などの交換", "An exchange for another size or colour"),
    )
    .also(&[&Q076]),
    Rule::practice(
        "qoo10.alternative.coupon",
        &[Fact::Overall.is(a::MAY_REFUSE)],
        Yield::Alternative("coupon"),
        &Q027,
        text("クーポンの提供(取り下げの条件にはしない)", "A coupon, never as a condition for withdrawing the request"),
    )
    .also(&[&Q036]),
    Rule::practice(
        "qoo10.alternative.accept-anyway",
        &[Fact::Overall.is(a::MAY_REFUSE)],
        Yield::Alternative("accept-anyway"),
        &Q022,
        text("断れる場合でも、受けることはできます", "Accepting, which is always open"),
    ),
    Rule::practice(
        "qoo10.alternative.reorder",
        &[Fact::Answer.is(a::AUTOMATIC | a::MUST_ACCEPT | a::ACCEPT_ADVISED), Fact::Reason.is(BUYERS)],
        Yield::Alternative("re-order"),
        &Q027,
        text("サイズ違い・住所違いなら、キャンセル後の買い直しのご案内", "For a wrong size or address: cancel and order again"),
    ),
    Rule::practice(
        "qoo10.alternative.new-date",
        &[Fact::Reason.is(r::LATE | r::OUT_OF_STOCK), Fact::Parcel.is(BEFORE_DISPATCH)],
        Yield::Alternative("real-new-date"),
        &Q032,
        text("確実に守れる新しい発送日、または代替品(購入者が同意した場合だけ)", "A new ship date that is certain, or a substitute if the buyer agrees"),
    ),
    Rule::marketplace(
        "qoo10.alternative.resend",
        &[Fact::Reason.is(r::NOT_RECEIVED | r::WRONG_ITEM | r::MISSING_PART | r::DEFECTIVE), Fact::Parcel.is_not(BEFORE_DISPATCH)],
        Yield::Alternative("resend"),
        &Q074,
        text("再送(交換)か返金を、購入者に選んでもらう", "Let the buyer choose between resending (exchange) and refund"),
    )
    .also(&[&Q076]),
    Rule::marketplace(
        "qoo10.alternative.ship-date-early",
        &[Fact::OrderStatus.is(s::PAID), Fact::Parcel.is(BEFORE_DISPATCH), Fact::Reserved.no()],
        Yield::Alternative("enter-ship-date"),
        &Q007,
        text(
            "次からは、守れる発送予定日を早めに入力すると、キャンセルは「要請」になり判断できるようになります。受注生産なら、入力時に理由2(受注生産)を選びます",
            "Next time enter an honest ship date early: then a cancellation becomes a request you can decide on (if made to order, with reason 2, made to order)",
        ),
    )
    .also(&[&Q035]),
    Rule::marketplace(
        "qoo10.alternative.fix-label",
        &[Fact::Reason.is(r::WRONG_ADDRESS), Fact::Parcel.is(BEFORE_DISPATCH)],
        Yield::Alternative("correct-address"),
        &Q014,
        text(
            "発送前なら、送り状の宛先を店舗側で直して送ることもできます(購入者は My Qoo10 で住所を変更できません)",
            "Before dispatch the shop can correct the label instead (the buyer cannot edit the address in My Qoo10)",
        ),
    ),
    // Proofs
    Rule::practice(
        "qoo10.keep.packing",
        &[Fact::Answer.is(a::MAY_REFUSE | a::UNSETTLED), Fact::Parcel.is(READY)],
        Yield::Keep,
        &Q022,
        text("梱包済みの商品の写真(日時がわかるもの)と検品記録", "Photo of the packed goods with date and time, and the picking record"),
    ),
    Rule::practice(
        "qoo10.keep.handover",
        &[Fact::Parcel.is(READY | p::WITH_CARRIER), Fact::Answer.is(a::MAY_REFUSE | a::NOT_A_CANCELLATION | a::UNSETTLED)],
        Yield::Keep,
        &Q021,
        text("集荷・引き渡しの控え(日時、運送会社、追跡番号)", "Hand-over receipt: date, time, carrier, tracking number"),
    ),
    Rule::practice(
        "qoo10.keep.production",
        &[Fact::MadeToOrder.yes(), Fact::Parcel.is(NOT_READY)],
        Yield::Keep,
        &Q023,
        text("製作の着手と進み具合がわかる写真・作業記録", "Photos and work log showing when production began and how far it is"),
    ),
    Rule::practice(
        "qoo10.keep.request",
        &[Fact::Answer.is_not(a::NEED_FACTS)],
        Yield::Keep,
        &Q027,
        text("要請の画面(受付日時と理由)の保存", "Screenshot of the request with its time and reason"),
    ),
    Rule::practice(
        "qoo10.keep.terms",
        &[Fact::Reason.is(BUYERS), Fact::Answer.is(a::MAY_REFUSE | a::NOT_A_CANCELLATION | a::UNSETTLED)],
        Yield::Keep,
        &Q078,
        text("返品特約が表示された商品ページと注文画面の保存", "Screenshots of the return terms on the product page and the order screen"),
    ),
    Rule::practice(
        "qoo10.keep.tracking",
        &[Fact::Reason.is(r::NOT_RECEIVED), Fact::Parcel.is_not(BEFORE_DISPATCH)],
        Yield::Keep,
        &Q074,
        text("追跡の履歴と、運送会社への調査依頼の記録", "Tracking history and the carrier inquiry"),
    ),
    Rule::practice(
        "qoo10.keep.defect",
        &[Fact::Reason.is(r::DEFECTIVE | r::NOT_AS_DESCRIBED | r::WRONG_ITEM | r::MISSING_PART)],
        Yield::Keep,
        &Q079,
        text("購入者からの写真と、出荷前の検品・ピッキング記録", "The buyer's photos and your own picking record"),
    ),
    // Warnings
    Rule::marketplace(
        "qoo10.warning.false-processing",
        &[Fact::Answer.is(a::MAY_REFUSE | a::ACCEPT_ADVISED), Fact::Parcel.is(BEFORE_DISPATCH)],
        Yield::Warning("false-shipment-processing"),
        &Q025,
        text(
            "荷物が出ていないのに発送処理をしたり「発送済み」と伝えたりしないでください。虚偽の発送処理はペナルティの対象です。",
            "Never process or announce a shipment that has not left: false shipment processing is penalised.",
        ),
    )
    .also(&[&Q028]),
    Rule::marketplace(
        "qoo10.warning.marked-shipped",
        &[Fact::OrderStatus.is(s::SHIP_CONFIRMED), Fact::Parcel.is(BEFORE_DISPATCH)],
        Yield::Warning("false-shipment-processing"),
        &Q025,
        text(
            "発送処理済みなのに荷物が手元にあります。虚偽の発送処理とみなされるおそれがあるため、今日中に渡すか Qoo10 に相談してください。",
            "The order is processed as shipped while the parcel is still here. Hand it over today or ask Qoo10: it may count as false shipment processing.",
        ),
    ),
    Rule::marketplace(
        "qoo10.warning.made-to-order-same-day",
        &[Fact::Answer.is(a::MAY_REFUSE), Fact::MadeToOrder.yes(), Fact::Parcel.is(NOT_READY)],
        Yield::Warning("made-to-order-same-day"),
        &Q024,
        text(
            "断った当日の発送処理という決まりと、製作中の品とは両立しにくく、扱いは不明です。出ていない荷物の発送処理はしないでください。",
            "The same-day processing rule and goods still in production do not fit together, and no source resolves it. Never process a shipment that has not left.",
        ),
    )
    .conflicting(),
    Rule::marketplace(
        "qoo10.warning.shop-reason",
        &[Fact::Reason.is(SHOPS), Fact::Parcel.is(BEFORE_DISPATCH), Fact::OrderStatus.is(PAID)],
        Yield::Warning("do-not-shift-reason"),
        &Q032,
        text(
            "購入者に「お客様都合でキャンセルしてください」と頼まないでください。理由の虚偽になり、購入者の信用ポイントも減ります。",
            "Never ask the buyer to cancel as the buyer's reason: it would be untrue and cost the buyer a trust point.",
        ),
    )
    .also(&[&Q082, &Q061]),
    Rule::marketplace(
        "qoo10.warning.recorded-as-buyer",
        &[Fact::RecordedReason.is(kotowari::fact::recorded_reason::BUYER), Fact::Reason.is(SHOPS)],
        Yield::Warning("untrue-recorded-reason"),
        &Q032,
        text(
            "記録しようとしている理由(顧客都合)が事実と違います。販売店都合で記録してください。",
            "The reason about to be recorded (the buyer's) is not true. Record it as the shop's (販売店都合).",
        ),
    )
    .also(&[&Q033]),
    Rule::marketplace(
        "qoo10.warning.recorded-as-shop",
        &[Fact::RecordedReason.is(kotowari::fact::recorded_reason::SHOP), Fact::Reason.is(BUYERS), Fact::Channel.is_not(c::SELLER)],
        Yield::Warning("untrue-recorded-reason"),
        &Q033,
        text(
            "購入者都合のキャンセルが販売店都合で記録されます(API で理由を空欄にしても同じです)。QSM の画面で顧客都合として処理してください。",
            "A buyer's cancellation would be recorded as the shop's (a blank API reason does the same). Process it in QSM as 顧客都合.",
        ),
    )
    .also(&[&Q032]),
    Rule::marketplace(
        "qoo10.warning.shop-notice",
        &[Fact::Reason.is(BUYERS), Fact::OrderStatus.is(PAID), Fact::Parcel.is(BEFORE_DISPATCH)],
        Yield::Warning("shop-notice-is-no-ground"),
        &Q077,
        text(
            "店舗の「注文後のキャンセル不可」という掲示だけでは、断る理由になりません。即時キャンセルも止められません。",
            "A shop notice \"no cancellation after ordering\" is no ground by itself and cannot block the instant cancel.",
        ),
    )
    .also(&[&Q004, &Q020]),
    Rule::marketplace(
        "qoo10.warning.not-processed",
        &[Fact::OrderStatus.is(s::PAID | s::SHIP_DATE_PASSED), Fact::Parcel.is(p::WITH_CARRIER)],
        Yield::Warning("process-shipment-now"),
        &Q007,
        text(
            "QSM の発送処理がまだなので、画面上は購入者が即時キャンセルできる状態です。すぐに発送処理をしてください。",
            "Until shipment is processed in QSM the buyer can still cancel instantly on screen. Process it now.",
        ),
    ),
    Rule::marketplace(
        "qoo10.warning.refuse-at-door",
        &[Fact::Parcel.is(p::WITH_CARRIER | RETURNING), Fact::Reason.is(BUYERS)],
        Yield::Warning("do-not-advise-refusal-at-door"),
        &Q062,
        text(
            "「受取拒否してください」と案内しないでください。費用と購入者の信用ポイントの扱いが不明です。",
            "Do not tell the buyer to refuse the parcel: cost and trust points are unclear.",
        ),
    ),
    Rule::marketplace(
        "qoo10.warning.defect-to-maker",
        &[Fact::Reason.is(r::DEFECTIVE | r::NOT_AS_DESCRIBED)],
        Yield::Warning("maker-warranty-is-no-answer"),
        &Q079,
        text(
            "「不良はメーカーへ」だけの案内では、店舗の責任は免れません。",
            "Referring the buyer to the maker alone does not discharge the shop.",
        ),
    )
    .also(&[&Q077]),
    Rule::marketplace(
        "qoo10.warning.no-special-ground",
        &[Fact::Perishable.yes(), Fact::Parcel.is(BEFORE_DISPATCH)],
        Yield::Warning("goods-type-is-no-ground"),
        &Q020,
        text(
            "食品であること自体は、断れる3つの場合に入りません。",
            "That the goods are perishable is not one of the three grounds.",
        ),
    ),
    Rule::marketplace(
        "qoo10.warning.hygiene-no-ground",
        &[Fact::Hygiene.yes(), Fact::Parcel.is(BEFORE_DISPATCH)],
        Yield::Warning("goods-type-is-no-ground"),
        &Q020,
        text(
            "化粧品・衛生用品・下着であること自体は、断れる3つの場合に入りません。",
            "That the goods are cosmetics, hygiene goods or underwear is not one of the three grounds.",
        ),
    ),
    // What no source settles
    Rule::marketplace(
        "qoo10.unknown.answer-deadline",
        &[Fact::OrderStatus.is(AT_SELLER), Fact::Parcel.is(BEFORE_DISPATCH), Fact::Answer.is_not(a::AUTOMATIC | a::SELLER_CANCELS)],
        Yield::Unknown("qoo10.answer-deadline"),
        &Q007,
        text(
            "要請への回答期限と、放置した場合に自動承認されるかは、資料で確認できません(U-01)。",
            "The time limit for answering a request, and whether silence accepts it, is in no source (U-01).",
        ),
    )
    .unsettled(),
    Rule::marketplace(
        "qoo10.unknown.refusal-path",
        &[Fact::Answer.is(a::MAY_REFUSE)],
        Yield::Unknown("qoo10.refusal-path"),
        &Q029,
        text(
            "拒否の画面手順、選べる理由、追跡番号が必須かどうかは確認できません(U-02)。",
            "The click-path for refusing, the selectable reasons and whether a tracking number is mandatory are unknown (U-02).",
        ),
    )
    .unsettled(),
    Rule::marketplace(
        "qoo10.unknown.made-to-order-same-day",
        &[Fact::MadeToOrder.yes(), Fact::Answer.is(a::MAY_REFUSE), Fact::Parcel.is(NOT_READY)],
        Yield::Unknown("qoo10.made-to-order-same-day"),
        &Q024,
        text(
            "当日発送処理の義務が、製作中の受注生産品にどう及ぶかは不明です(U-03)。",
            "How the same-day shipment duty applies to made-to-order goods in production is unknown (U-03).",
        ),
    )
    .unsettled(),
    Rule::marketplace(
        "qoo10.unknown.penalty-size",
        &[Fact::Answer.is(a::MAY_REFUSE)],
        Yield::Unknown("qoo10.penalty-size"),
        &Q025,
        text(
            "虚偽の発送処理の定義、ペナルティの大きさ、根拠のない拒否への措置は確認できません(U-04)。",
            "The definition of false shipment processing, the size of the penalty and what follows a groundless refusal are unknown (U-04).",
        ),
    )
    .unsettled(),
    Rule::marketplace(
        "qoo10.unknown.second-request",
        &[Fact::AlreadyRefusedOnce.yes()],
        Yield::Unknown("qoo10.second-request"),
        &Q036,
        text(
            "拒否後の再要請の扱いと、拒否が指標に影響するかは不明です(U-05)。",
            "What a second request leads to, and whether refusals affect any figure, is unknown (U-05).",
        ),
    )
    .unsettled(),
    Rule::marketplace(
        "qoo10.unknown.rate-thresholds",
        &[Fact::OrderStatus.is(UNCONFIRMED), Fact::Answer.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED | a::AUTOMATIC | a::SELLER_CANCELS)],
        Yield::Unknown("qoo10.cancel-rate-thresholds"),
        &Q053,
        text(
            "キャンセル率の週次・四半期の基準、15%が今も有効か、店舗都合と購入者都合の重みは不明です(U-06)。",
            "Weekly and quarterly cancel-rate limits, whether 15 % still holds, and how reasons weigh are unknown (U-06).",
        ),
    )
    .also(&[&Q054])
    .unsettled(),
    Rule::marketplace(
        "qoo10.unknown.service-points",
        &[Fact::Channel.is(c::MESSAGE)],
        Yield::Unknown("qoo10.service-points"),
        &Q055,
        text(
            "サービスポイントの配点と、問い合わせへの返信期限は確認できません(U-07)。",
            "The service-point scale and the reply deadline for inquiries are unknown (U-07).",
        ),
    )
    .unsettled(),
    Rule::marketplace(
        "qoo10.unknown.consent-trigger",
        &[Fact::OrderStatus.is(s::PAID), Fact::Parcel.is(BEFORE_DISPATCH), Fact::Reserved.no()],
        Yield::Unknown("qoo10.consent-trigger"),
        &Q006,
        text(
            "発注確認だけ済ませて発送予定日が空欄の場合の扱いは、資料が食い違っています。発送予定日を基準としました(C-1)。",
            "Order sheet taken in but no ship date: sources clash. The ship date is followed (C-1).",
        ),
    )
    .also(&[&Q007])
    .conflicting(),
    Rule::marketplace(
        "qoo10.unknown.reserved",
        &[Fact::Reserved.yes(), Fact::Parcel.is(BEFORE_DISPATCH)],
        Yield::Unknown("qoo10.reserved-goods"),
        &Q015,
        text(
            "予約商品を準備前に断れるか、予約日を過ぎたとき即時キャンセルが開くかは不明です(U-13)。",
            "Whether reserved goods may be refused before they are ready, and whether instant cancel opens once the date passes, is unknown (U-13).",
        ),
    )
    .unsettled(),
    Rule::marketplace(
        "qoo10.unknown.clearance",
        &[Fact::Clearance.yes(), Fact::Parcel.is(BEFORE_DISPATCH)],
        Yield::Unknown("qoo10.clearance-goods"),
        &Q015,
        text(
            "クリアランス商品のキャンセル不可が Qoo10 の決まりかどうかは不明です(U-13)。",
            "Whether Qoo10 itself excludes clearance goods is unknown (U-13).",
        ),
    )
    .unsettled(),
    Rule::marketplace(
        "qoo10.unknown.part-of-order",
        &[Fact::PartOfOrder.yes()],
        Yield::Unknown("qoo10.partial-cancel"),
        &Q012,
        text("一部キャンセルの扱いは確認できません(U-14)。", "How partial cancels work is unknown (U-14)."),
    )
    .unsettled(),
    Rule::marketplace(
        "qoo10.unknown.digital",
        &[Fact::Digital.yes()],
        Yield::Unknown("qoo10.digital-goods"),
        &Q091,
        text("eチケット・デジタル商品の特別な決まりの有無は不明です(U-14)。", "Whether special rules exist for e-tickets and digital goods is unknown (U-14)."),
    )
    .unsettled(),
    Rule::marketplace(
        "qoo10.unknown.refund-days",
        &[Fact::Answer.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED | a::AUTOMATIC | a::SELLER_CANCELS), Fact::OrderStatus.is(PAID)],
        Yield::Unknown("qoo10.refund-days"),
        &Q106,
        text(
            "返金までの日数(決済方法別)と、クーポン・Qポイントが戻るかは確認できません(U-11)。日数の約束は避けてください。",
            "Refund days per payment method, and whether coupons and Q points come back, are unknown (U-11). Promise no number of days.",
        ),
    )
    .unsettled(),
    Rule::marketplace(
        "qoo10.unknown.delivery-refused",
        &[Fact::Channel.is(c::DELIVERY_REFUSED)],
        Yield::Unknown("qoo10.delivery-refused"),
        &Q062,
        text(
            "受取拒否の費用負担と、信用ポイントの扱いは不明です(U-12)。",
            "Who pays for a refused delivery, and which trust-point line applies, is unknown (U-12).",
        ),
    )
    .unsettled(),
    Rule::marketplace(
        "qoo10.unknown.unreachable",
        &[Fact::Parcel.is(RETURNING), Fact::Reason.is(BUYERS), Fact::Channel.is_not(c::DELIVERY_REFUSED)],
        Yield::Unknown("qoo10.absence-return"),
        &Q073,
        text(
            "長期不在などで戻った荷物の費用負担は不明です(U-12)。",
            "Who pays for a parcel returned after long absence is unknown (U-12).",
        ),
    )
    .unsettled(),
    Rule::marketplace(
        "qoo10.unknown.commission-after-return",
        &[Fact::Answer.is(a::NOT_A_CANCELLATION)],
        Yield::Unknown("qoo10.commission-after-return"),
        &Q096,
        text(
            "精算後の返品で、手数料と送料がどう戻るかは確認できません(U-09)。",
            "What happens to commission and shipping on a return after settlement is unknown (U-09).",
        ),
    )
    .unsettled(),
    Rule::marketplace(
        "qoo10.unknown.mega-wari-return",
        &[Fact::Sale.is(sale::MEGA_WARI), Fact::OrderStatus.is(PAID), Fact::Answer.is_not(a::MAY_REFUSE)],
        Yield::Unknown("qoo10.mega-wari-share-return"),
        &Q099,
        text(
            "キャンセルになった注文で、先に引かれたメガ割の負担分がいつ戻るかは不明です(U-10)。",
            "When the Mega-wari share taken in advance comes back on a cancelled order is unknown (U-10).",
        ),
    )
    .unsettled(),
    Rule::marketplace(
        "qoo10.unknown.mega-po-share",
        &[Fact::Sale.is(sale::MEGA_PO), Fact::OrderStatus.is(PAID)],
        Yield::Unknown("qoo10.mega-po-share"),
        &Q100,
        text(
            "キャンセルになった注文のメガポ負担分の扱いは不明です(U-10)。ポイントは配送完了の8日後に付くため、発送前のキャンセルでは付きません(2023年の資料)。",
            "What happens to the Mega-po share on a cancelled order is unknown (U-10). Points are credited 8 days after delivery, so none arise before (2023 wording).",
        ),
    )
    .also(&[&Q102])
    .unsettled(),
    Rule::marketplace(
        "qoo10.unknown.non-receipt-window",
        &[Fact::Reason.is(r::NOT_RECEIVED), Fact::Parcel.is_not(BEFORE_DISPATCH)],
        Yield::Unknown("qoo10.non-receipt-window"),
        &Q075,
        text("未受取を申告できる期間は確認できません(U-15)。", "The filing window for non-receipt is unknown (U-15)."),
    )
    .unsettled(),
    Rule::marketplace(
        "qoo10.unknown.rules-since-2024",
        &[Fact::OrderStatus.is(PAID)],
        Yield::Unknown("qoo10.rules-since-2024"),
        &Q020,
        text(
            "2024年8月以降の変更は確認できていません(U-15)。重要な判断の前に QSM のヘルプを確かめてください。",
            "Changes since August 2024 could not be checked (U-15). Check the QSM help before a costly decision.",
        ),
    )
    .unsettled(),
];
