//! Qoo10 Japan (qoo10.jp): cancellation requests (キャンセル要請), returns, exchange, non-receipt.
//!
//! Rows follow the decision table of the dossier (D01–D32), then the clocks, figures, steps and
//! warnings. Evaluation order of the source: paid? → with the carrier? → delivered? → reserved? →
//! ship date (発送予定日) blank or passed? → picked or packed? → made to order? → otherwise accept.

use crate::words::qoo10_jp as words;

use crate::common::requests::NOT_THE_GOODS;
use crate::law::jp::sources as jp;
use crate::qoo10_jp::dates::{POINTS_TAKEN, UNCOUNTED};
use crate::qoo10_jp::sources::*;
use kotowari::calendar::Calendar;
use kotowari::decision::Verdict;
use kotowari::fact::{
    BEFORE_DISPATCH, Cond, Fact, accepted, answer as a, channel as c, delay_points,
    order_status as s, parcel as p, reason as r, regime, return_terms, sale, six_hours,
};
use kotowari::presumed::Condition;
use kotowari::rate::Rate;
use kotowari::rule::{Finding, Follows, Hurts, Rule, Yield};
use kotowari::text::Text;
use kotowari::timeline::{Due, When};

/// When the shop's share of a sale is taken.
pub(super) const SHARE_TAKEN: Due = Due::StartOfNext(WEDNESDAY, When::PaidAt);
const WEDNESDAY: u8 = 2;

const NOT_READY: u32 = p::NOT_STARTED | p::IN_PRODUCTION;
const READY: u32 = p::PACKED | p::LABELLED;
const RETURNING: u32 = p::COMING_BACK | p::BACK;

const PAID: u32 = s::PAID | s::SHIP_DATE_SET | s::SHIP_DATE_PASSED | s::SHIP_CONFIRMED;
const UNCONFIRMED: u32 = s::PAID | s::SHIP_DATE_SET | s::SHIP_DATE_PASSED;
const AT_SELLER: u32 = s::PAID | s::SHIP_DATE_SET;

/// 顧客都合.
pub(super) const BUYERS: u32 = r::CHANGE_OF_MIND
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

/// The shop's, and nothing that a buyer could ask for.
const OWN_WISH: u32 = r::OUT_OF_STOCK | r::PRICE_ERROR | r::WILL_NOT_SELL;

/// The goods could be delivered, but the shop does not want to at that price, or at all.
const CAN_DELIVER: u32 = r::PRICE_ERROR | r::WILL_NOT_SELL;

/// The shop's reasons that the source names: late, out of stock, wrong listing.
const LISTED_SHOP_REASONS: u32 =
    r::LATE | r::NOT_RECEIVED | r::OUT_OF_STOCK | r::PRICE_ERROR | r::NOT_AS_DESCRIBED;

/// Why a parcel comes back that nobody sent back.
pub(super) const NOT_TAKEN: u32 = r::BUYER_UNREACHABLE | r::WRONG_ADDRESS;

/// What is taken for granted on Qoo10 while nobody says otherwise.
pub(super) static PRESUMPTIONS: &[Condition] = &[
    // only reserved goods are excepted
    Condition {
        given: &[
            Fact::OrderStatus.is(s::PAID),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::Reason.is(BUYERS),
        ],
        cond: Fact::Reserved.no(),
        says: words::QOO10_NOT_RESERVED,
    },
    // Who cannot be reached has filed nothing
    Condition {
        given: &[
            Fact::Parcel.is(RETURNING),
            Fact::Reason.is(r::BUYER_UNREACHABLE),
        ],
        cond: Fact::Channel.is(c::MESSAGE),
        says: words::QOO10_NOTHING_FILED,
    },
];

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

/// U-12, L-JP-046: it came back, and nobody has withdrawn.
const fn not_taken(id: &'static str, when: &'static [Cond]) -> Rule {
    const ALSO: &[&Finding] = &[&Q073, &jp::L046];
    Rule::marketplace(
        id,
        when,
        goes_on(Verdict::Unsettled, words::QOO10_AFTER_NOT_TAKEN_GOES_ON),
        &Q062,
        words::QOO10_AFTER_DELIVERY_REFUSED_RETURNING,
    )
    .also(ALSO)
    .overrides(&["qoo10.after.coming-back", "qoo10.after.not-the-goods"])
    .unsettled()
}

/// The answer to the request, one row for every state.
pub static ANSWERS: &[Rule] = &[
    // D01
    Rule::marketplace(
        "qoo10.unpaid",
        &[Fact::OrderStatus.is(s::UNPAID | s::PENDING)],
        says(Verdict::Automatic, words::QOO10_UNPAID_HEADLINE),
        &Q002,
        words::QOO10_UNPAID,
    )
    .also(&[&Q001, &Q050, &Q061]),
    // D20
    Rule::marketplace(
        "qoo10.digital",
        &[Fact::OrderStatus.is(PAID), Fact::Digital.yes()],
        says(Verdict::Unsettled, words::QOO10_DIGITAL_HEADLINE),
        &Q091,
        words::QOO10_DIGITAL,
    )
    .overrides(&[
        "qoo10.instant.*",
        "qoo10.request.*",
        "qoo10.after.*",
        "qoo10.part-of-order",
    ])
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
            words::QOO10_INSTANT_NO_SHIP_DATE_HEADLINE,
        ),
        &Q004,
        words::QOO10_INSTANT_NO_SHIP_DATE,
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
            words::QOO10_INSTANT_SHIP_DATE_PASSED_HEADLINE,
        ),
        &Q007,
        words::QOO10_INSTANT_SHIP_DATE_PASSED,
    )
    .also(&[&Q047]),
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
            words::QOO10_REQUEST_SHOP_REASON_HEADLINE,
        ),
        &Q032,
        words::QOO10_REQUEST_SHOP_REASON,
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
            words::QOO10_REQUEST_SHOP_REASON_BY_ANALOGY_HEADLINE,
        ),
        &Q032,
        words::QOO10_REQUEST_SHOP_REASON_BY_ANALOGY,
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
            words::QOO10_REQUEST_PACKED_LEAVES_TODAY_HEADLINE,
        ),
        &Q022,
        words::QOO10_REQUEST_PACKED_LEAVES_TODAY,
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
            words::QOO10_REQUEST_PACKED_LEAVES_LATER_HEADLINE,
        ),
        &Q024,
        words::QOO10_REQUEST_PACKED_LEAVES_LATER,
    )
    .also(&[&Q025, &Q022])
    .inferred(),
    // D13, Q-023, Q-024: made to order, and it cannot leave today (C-10)
    Rule::marketplace(
        "qoo10.request.made-to-order-leaves-later",
        &[
            Fact::OrderStatus.is(AT_SELLER),
            Fact::Parcel.is(READY),
            Fact::Reason.is(BUYERS),
            Fact::MadeToOrder.yes(),
            Fact::LeavesToday.no(),
            Fact::AlreadyRefusedOnce.no(),
            Fact::Channel.is_not(c::SELLER),
        ],
        says(
            Verdict::MayRefuse,
            words::QOO10_REQUEST_MADE_TO_ORDER_LEAVES_LATER_HEADLINE,
        ),
        &Q023,
        words::QOO10_REQUEST_MADE_TO_ORDER_LEAVES_LATER,
    )
    .also(&[&Q020, &Q022, &Q024, &Q025])
    .overrides(&["qoo10.request.packed-leaves-later"])
    .conflicting(),
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
        says(Verdict::Unsettled, words::ASKED_AGAIN),
        &Q036,
        words::ASKED_AGAIN_SAYS,
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
            words::QOO10_REQUEST_MADE_TO_ORDER_NOT_BEGUN_HEADLINE,
        ),
        &Q023,
        words::QOO10_REQUEST_MADE_TO_ORDER_NOT_BEGUN,
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
            words::QOO10_REQUEST_MADE_TO_ORDER_IN_PRODUCTION_HEADLINE,
        ),
        &Q023,
        words::QOO10_REQUEST_MADE_TO_ORDER_IN_PRODUCTION,
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
        says(Verdict::Unsettled, words::ASKED_AGAIN),
        &Q036,
        words::ASKED_AGAIN_SAYS,
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
            words::QOO10_REQUEST_STOCK_NOT_PACKED_HEADLINE,
        ),
        &Q022,
        words::QOO10_REQUEST_STOCK_NOT_PACKED,
    )
    .also(&[&Q020, &Q005, &Q026])
    .conflicting(),
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
            words::QOO10_REQUEST_RESERVED_DATE_PASSED_HEADLINE,
        ),
        &Q044,
        words::QOO10_REQUEST_RESERVED_DATE_PASSED,
    )
    .also(&[&Q007, &Q032])
    .inferred(),
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
            words::QOO10_REQUEST_RESERVED_NOT_READY_HEADLINE,
        ),
        &Q004,
        words::QOO10_REQUEST_RESERVED_NOT_READY,
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
            words::QOO10_REQUEST_CLEARANCE_NOT_PACKED_HEADLINE,
        ),
        &Q015,
        words::QOO10_REQUEST_CLEARANCE_NOT_PACKED,
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
        says(Verdict::Unsettled, words::QOO10_PART_OF_ORDER_HEADLINE),
        &Q012,
        words::QOO10_PART_OF_ORDER,
    )
    .overrides(&["qoo10.instant.*", "qoo10.request.*"])
    .unsettled(),
    // L-JP-030, -031: no contract before the acceptance arrives
    Rule::law(
        "qoo10.seller-cancels.not-accepted",
        &[
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::Channel.is(c::SELLER),
            Fact::Reason.is(CAN_DELIVER),
            Fact::Accepted.is(accepted::NOT_YET),
        ],
        says(
            Verdict::SellerCancels,
            words::QOO10_SELLER_CANCELS_NOT_ACCEPTED_HEADLINE,
        ),
        &jp::L030,
        words::QOO10_SELLER_CANCELS_NOT_ACCEPTED,
    )
    .also(&[&jp::L031, &jp::L017, &Q032])
    .overrides(&["qoo10.digital"]),
    Rule::law(
        "qoo10.seller-cancels.accepted",
        &[
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::Channel.is(c::SELLER),
            Fact::Reason.is(CAN_DELIVER),
            Fact::Accepted.is(accepted::ACCEPTED),
        ],
        Yield::Answer {
            verdict: Verdict::SellerCancels,
            follows: Follows::Then(
                Verdict::MustRemedy,
                words::QOO10_SELLER_CANCELS_ACCEPTED_THEN,
            ),
            headline: words::QOO10_SELLER_CANCELS_ACCEPTED_HEADLINE,
        },
        &jp::L038,
        words::QOO10_SELLER_CANCELS_ACCEPTED,
    )
    .also(&[&jp::L030, &jp::L034, &Q032])
    .overrides(&["qoo10.digital"])
    .unsettled(),
    // D28
    Rule::marketplace(
        "qoo10.seller-cancels",
        &[
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::Channel.is(c::SELLER),
            Fact::Reason.is_not(CAN_DELIVER),
        ],
        says(Verdict::SellerCancels, words::QOO10_SELLER_CANCELS_HEADLINE),
        &Q032,
        words::QOO10_SELLER_CANCELS,
    )
    .also(&[&Q033, &Q056, &Q082])
    .overrides(&["qoo10.digital"]),
    // D28, D32
    Rule::marketplace(
        "qoo10.seller-cancels-part",
        &[
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::PartOfOrder.yes(),
            Fact::Channel.is(c::SELLER),
            Fact::Reason.is_not(CAN_DELIVER),
        ],
        says(
            Verdict::SellerCancels,
            words::QOO10_SELLER_CANCELS_PART_HEADLINE,
        ),
        &Q032,
        words::QOO10_PART_OF_ORDER,
    )
    .also(&[&Q012])
    .overrides(&["qoo10.seller-cancels", "qoo10.digital"])
    .inferred(),
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
        goes_on(Verdict::MayRefuse, words::QOO10_AFTER_HANDED_OVER_GOES_ON),
        &Q021,
        words::QOO10_AFTER_HANDED_OVER,
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
        goes_on(Verdict::Unsettled, words::ASKED_AGAIN),
        &Q036,
        words::ASKED_AGAIN_SAYS,
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
            words::QOO10_AFTER_IN_TRANSIT_GOES_ON,
        ),
        &Q009,
        words::QOO10_AFTER_IN_TRANSIT,
    )
    .also(&[&Q070, &Q071]),
    // D10, shipment processed but the parcel still in the shop
    Rule::marketplace(
        "qoo10.after.marked-shipped",
        &[
            Fact::OrderStatus.is(s::SHIP_CONFIRMED),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::Reason.is_not(BUYERS),
        ],
        goes_on(
            Verdict::NotACancellation,
            words::QOO10_AFTER_MARKED_SHIPPED_GOES_ON,
        ),
        &Q009,
        words::QOO10_AFTER_MARKED_SHIPPED,
    )
    .also(&[&Q025])
    .inferred(),
    // A no would stand on a shipment that was none
    Rule::marketplace(
        "qoo10.after.marked-shipped-buyers-wish",
        &[
            Fact::OrderStatus.is(s::SHIP_CONFIRMED),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::Reason.is(BUYERS),
        ],
        Yield::Answer {
            verdict: Verdict::NotACancellation,
            follows: Follows::Then(
                Verdict::AcceptAdvised,
                words::QOO10_AFTER_MARKED_SHIPPED_THEN,
            ),
            headline: words::QOO10_AFTER_MARKED_SHIPPED_GOES_ON,
        },
        &Q025,
        words::QOO10_AFTER_MARKED_SHIPPED,
    )
    .also(&[&Q009])
    .inferred(),
    // D07, D10: what really leaves today was not processed too early
    Rule::marketplace(
        "qoo10.after.marked-shipped-leaves-today",
        &[
            Fact::OrderStatus.is(s::SHIP_CONFIRMED),
            Fact::Parcel.is(READY),
            Fact::Reason.is(BUYERS),
            Fact::LeavesToday.yes(),
        ],
        goes_on(
            Verdict::NotACancellation,
            words::QOO10_AFTER_MARKED_SHIPPED_GOES_ON,
        ),
        &Q009,
        words::QOO10_AFTER_MARKED_SHIPPED,
    )
    .also(&[&Q024, &Q025])
    .overrides(&["qoo10.after.marked-shipped-buyers-wish"])
    .inferred(),
    // D19, D23
    Rule::marketplace(
        "qoo10.after.delivered",
        &[
            Fact::OrderStatus.is(PAID),
            Fact::Parcel.is(p::DELIVERED),
            Fact::Reason.is(BUYERS),
        ],
        goes_on(
            Verdict::NotACancellation,
            words::QOO10_AFTER_DELIVERED_GOES_ON,
        ),
        &Q031,
        words::QOO10_AFTER_DELIVERED,
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
            words::QOO10_AFTER_WRONG_ITEM_GOES_ON,
        ),
        &Q031,
        words::QOO10_AFTER_WRONG_ITEM,
    )
    .also(&[&Q076, &Q079, &Q073]),
    // D21, L-JP-040: nothing left to send
    Rule::marketplace(
        "qoo10.after.none-left",
        &[
            Fact::OrderStatus.is(PAID),
            Fact::Parcel.is(p::WITH_CARRIER | p::DELIVERED),
            Fact::Reason.is(r::WRONG_ITEM | r::MISSING_PART),
            Fact::StockAvailable.no(),
            Fact::Regime.is(regime::JP),
        ],
        Yield::Answer {
            verdict: Verdict::NotACancellation,
            follows: Follows::Then(Verdict::MustRemedy, words::QOO10_AFTER_NONE_LEFT_THEN),
            headline: words::QOO10_AFTER_NONE_LEFT_GOES_ON,
        },
        &Q031,
        words::QOO10_AFTER_WRONG_ITEM,
    )
    .also(&[&jp::L040, &Q079, &Q073])
    .overrides(&["qoo10.after.wrong-item"]),
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
            words::QOO10_AFTER_DEFECTIVE_GOES_ON,
        ),
        &Q031,
        words::QOO10_AFTER_DEFECTIVE,
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
            words::QOO10_AFTER_NOT_RECEIVED_GOES_ON,
        ),
        &Q074,
        words::QOO10_AFTER_NOT_RECEIVED,
    )
    .also(&[&Q031, &Q075]),
    // D24
    Rule::marketplace(
        "qoo10.after.lost",
        &[Fact::OrderStatus.is(PAID), Fact::Parcel.is(p::LOST)],
        goes_on(Verdict::NotACancellation, words::QOO10_AFTER_LOST_GOES_ON),
        &Q074,
        words::QOO10_AFTER_LOST,
    )
    .also(&[&Q031]),
    // D06 after dispatch
    Rule::marketplace(
        "qoo10.after.shop-reason",
        &[
            Fact::OrderStatus.is(PAID),
            Fact::Parcel.is(p::WITH_CARRIER | p::DELIVERED | RETURNING),
            Fact::Reason.is(r::LATE
                | r::OUT_OF_STOCK
                | r::PRICE_ERROR
                | r::MISLED_BY_ORDER_SCREEN
                | r::WILL_NOT_SELL),
        ],
        goes_on(
            Verdict::NotACancellation,
            words::QOO10_AFTER_SHOP_REASON_GOES_ON,
        ),
        &Q009,
        words::QOO10_AFTER_SHOP_REASON,
    )
    .also(&[&Q032, &Q073]),
    // D25
    Rule::marketplace(
        "qoo10.after.delivery-refused",
        &[
            Fact::OrderStatus.is(PAID),
            Fact::Parcel.is(p::WITH_CARRIER),
            Fact::Reason.is(BUYERS),
            Fact::Channel.is(c::DELIVERY_REFUSED),
        ],
        goes_on(
            Verdict::Unsettled,
            words::QOO10_AFTER_DELIVERY_REFUSED_GOES_ON,
        ),
        &Q062,
        words::QOO10_AFTER_DELIVERY_REFUSED,
    )
    .also(&[&Q073])
    .unsettled(),
    // Nobody can take it any more, and long absence is no refusal at the door (U-12)
    Rule::marketplace(
        "qoo10.after.delivery-refused-returning",
        &[
            Fact::OrderStatus.is(PAID),
            Fact::Parcel.is(RETURNING),
            Fact::Reason.is(BUYERS),
            Fact::Channel.is(c::DELIVERY_REFUSED),
        ],
        goes_on(
            Verdict::Unsettled,
            words::QOO10_AFTER_DELIVERY_REFUSED_RETURNING_GOES_ON,
        ),
        &Q062,
        words::QOO10_AFTER_DELIVERY_REFUSED_RETURNING,
    )
    .also(&[&Q073, &jp::L046])
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
            words::QOO10_AFTER_COMING_BACK_GOES_ON,
        ),
        &Q009,
        words::QOO10_AFTER_COMING_BACK,
    )
    .also(&[&Q012])
    .inferred(),
    not_taken(
        "qoo10.after.not-taken",
        &[
            Fact::OrderStatus.is(PAID),
            Fact::Parcel.is(RETURNING),
            Fact::Reason.is(BUYERS),
            Fact::Channel.is(c::SELLER),
        ],
    ),
    not_taken(
        "qoo10.after.not-taken-told",
        &[
            Fact::OrderStatus.is(PAID),
            Fact::Parcel.is(RETURNING),
            Fact::Reason.is(NOT_TAKEN),
            Fact::Channel.is(c::MESSAGE),
        ],
    ),
    // L-JP-043: the refund is owed against the goods that were sent
    Rule::law(
        "qoo10.after.not-the-goods",
        &[
            Fact::OrderStatus.is(PAID),
            Fact::Parcel.is(p::BACK),
            Fact::ReturnedCondition.is(NOT_THE_GOODS),
            Fact::Reason.is_not(r::NOT_RECEIVED),
            Fact::Channel.is_not(c::DELIVERY_REFUSED),
        ],
        goes_on(
            Verdict::WaitForItem,
            words::QOO10_AFTER_NOT_THE_GOODS_GOES_ON,
        ),
        &jp::L043,
        words::QOO10_AFTER_NOT_THE_GOODS,
    )
    .also(&[&Q009])
    .overrides(&[
        "qoo10.after.coming-back",
        "qoo10.after.wrong-item",
        "qoo10.after.defective",
        "qoo10.after.shop-reason",
    ])
    .inferred(),
    // Nobody asked, and the contract stands
    Rule::law(
        "qoo10.after.sellers-wish",
        &[
            Fact::OrderStatus.is(PAID),
            Fact::Parcel.is(p::WITH_CARRIER | p::DELIVERED),
            Fact::Channel.is(c::SELLER),
            Fact::Reason.is(OWN_WISH | BUYERS),
        ],
        goes_on(
            Verdict::NotACancellation,
            words::QOO10_AFTER_SELLERS_WISH_GOES_ON,
        ),
        &jp::L030,
        words::QOO10_AFTER_SELLERS_WISH,
    )
    .also(&[&Q009])
    .overrides(&[
        "qoo10.after.shop-reason",
        "qoo10.after.handed-over",
        "qoo10.after.handed-over-asked-again",
        "qoo10.after.in-transit",
        "qoo10.after.delivered",
    ])
    .inferred(),
];

/// Q-054; from a secondary source.
const CANCEL_RATE_LIMIT: Rate = Rate::from_millionths(150_000);

/// What the buyer's trust points do where nothing is sent back for the shop's cause: no source tells.
const fn trust_unknown(concerns: &'static [Cond]) -> Yield {
    Yield::Metric {
        id: "buyer-trust-points",
        of_cancellations: false,
        concerns,
        limit: None,
        otherwise: words::QOO10_METRIC_BUYER_TRUST_NO_RETURN,
        unknown: words::QOO10_METRIC_BUYER_TRUST_NO_RETURN,
    }
}

/// Where the order is undone, or goes on as a claim.
const UNDONE: Cond =
    Fact::Answer.is(a::AUTOMATIC | a::MUST_ACCEPT | a::ACCEPT_ADVISED | a::NOT_A_CANCELLATION);

const UNSHIPPED: &[Cond] = &[
    Fact::OrderStatus.is(UNCONFIRMED),
    Fact::Parcel.is(BEFORE_DISPATCH),
];
const RESERVED_UNSHIPPED: &[Cond] = &[
    Fact::OrderStatus.is(UNCONFIRMED),
    Fact::Parcel.is(BEFORE_DISPATCH),
    Fact::Reserved.yes(),
];

/// Clocks, figures, steps, proofs and warnings.
pub static EFFECTS: &[Rule] = &[
    Rule::marketplace(
        "qoo10.duty.ship-processing",
        &[
            Fact::Answer.is(a::MAY_REFUSE),
            Fact::Parcel.is(READY | p::WITH_CARRIER),
        ],
        Yield::Duty {
            id: "ship-processing-same-day",
            due: Due::EndOfDay(When::Now),
            limit: Some(words::QOO10_DUTY_SHIP_PROCESSING_LIMIT),
            if_missed: Some(words::QOO10_DUTY_SHIP_PROCESSING_IF_MISSED),
        },
        &Q024,
        words::QOO10_DUTY_SHIP_PROCESSING,
    )
    .also(&[&Q025]),
    Rule::marketplace(
        "qoo10.duty.ship-processing-made-to-order",
        &[Fact::Answer.is(a::MAY_REFUSE), Fact::Parcel.is(NOT_READY)],
        Yield::Duty {
            id: "ship-processing-made-to-order",
            due: Due::None,
            limit: Some(words::QOO10_DUTY_SHIP_PROCESSING_MADE_TO_ORDER_LIMIT),
            if_missed: Some(words::QOO10_DUTY_SHIP_PROCESSING_MADE_TO_ORDER_IF_MISSED),
        },
        &Q024,
        words::QOO10_DUTY_SHIP_PROCESSING_MADE_TO_ORDER,
    )
    .conflicting(),
    // D29: the first refusal binds, whatever becomes of the second request
    Rule::marketplace(
        "qoo10.duty.ship-processing-refused-before",
        &[
            Fact::Answer.is(a::UNSETTLED),
            Fact::AlreadyRefusedOnce.yes(),
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Parcel.is(READY | p::WITH_CARRIER),
        ],
        Yield::Duty {
            id: "ship-processing-same-day",
            due: Due::None,
            limit: Some(words::QOO10_DUTY_SHIP_PROCESSING_REFUSED_BEFORE_LIMIT),
            if_missed: Some(words::QOO10_DUTY_SHIP_PROCESSING_IF_MISSED),
        },
        &Q024,
        words::QOO10_DUTY_SHIP_PROCESSING_REFUSED_BEFORE,
    )
    .also(&[&Q025]),
    Rule::marketplace(
        "qoo10.duty.answer-request",
        &[
            Fact::Answer.is(a::MAY_REFUSE
                | a::ACCEPT_ADVISED
                | a::MUST_ACCEPT
                | a::MUST_REMEDY
                | a::UNSETTLED),
            Fact::Parcel.is(BEFORE_DISPATCH),
        ],
        Yield::Duty {
            id: "answer-request",
            due: Due::None,
            limit: Some(words::QOO10_DUTY_ANSWER_REQUEST_LIMIT),
            if_missed: Some(words::QOO10_DUTY_ANSWER_REQUEST_IF_MISSED),
        },
        &Q007,
        words::QOO10_DUTY_ANSWER_REQUEST,
    )
    .also(&[&Q040, &Q041, &Q042]),
    // the date has passed, and nothing is left to wait for
    Rule::marketplace(
        "qoo10.duty.answer-request-date-passed",
        &[
            Fact::Answer.is(a::MAY_REFUSE
                | a::ACCEPT_ADVISED
                | a::MUST_ACCEPT
                | a::MUST_REMEDY
                | a::UNSETTLED),
            Fact::OrderStatus.is(s::SHIP_DATE_PASSED),
            Fact::Parcel.is(BEFORE_DISPATCH),
        ],
        Yield::Duty {
            id: "answer-request",
            due: Due::None,
            limit: Some(words::QOO10_DUTY_ANSWER_REQUEST_DATE_PASSED_LIMIT),
            if_missed: Some(words::QOO10_DUTY_ANSWER_REQUEST_DATE_PASSED_IF_MISSED),
        },
        &Q007,
        words::QOO10_DUTY_ANSWER_REQUEST,
    )
    .also(&[&Q004, &Q040, &Q041, &Q042])
    .overrides(&["qoo10.duty.answer-request"]),
    // U-13, U-14: what a passed date does there is in no source
    Rule::marketplace(
        "qoo10.duty.answer-request-reserved",
        &[
            Fact::Answer.is(a::MAY_REFUSE
                | a::ACCEPT_ADVISED
                | a::MUST_ACCEPT
                | a::MUST_REMEDY
                | a::UNSETTLED),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::Reserved.yes(),
        ],
        Yield::Duty {
            id: "answer-request",
            due: Due::None,
            limit: Some(words::QOO10_DUTY_ANSWER_REQUEST_LIMIT),
            if_missed: Some(words::QOO10_DUTY_ANSWER_REQUEST_OPEN_IF_MISSED),
        },
        &Q004,
        words::QOO10_DUTY_ANSWER_REQUEST,
    )
    .also(&[&Q044])
    .overrides(&[
        "qoo10.duty.answer-request",
        "qoo10.duty.answer-request-date-passed",
    ])
    .unsettled(),
    Rule::marketplace(
        "qoo10.duty.answer-request-digital",
        &[
            Fact::Answer.is(a::MAY_REFUSE
                | a::ACCEPT_ADVISED
                | a::MUST_ACCEPT
                | a::MUST_REMEDY
                | a::UNSETTLED),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::Digital.yes(),
            Fact::Reserved.no(),
        ],
        Yield::Duty {
            id: "answer-request",
            due: Due::None,
            limit: Some(words::QOO10_DUTY_ANSWER_REQUEST_LIMIT),
            if_missed: Some(words::QOO10_DUTY_ANSWER_REQUEST_OPEN_IF_MISSED),
        },
        &Q091,
        words::QOO10_DUTY_ANSWER_REQUEST,
    )
    .overrides(&[
        "qoo10.duty.answer-request",
        "qoo10.duty.answer-request-date-passed",
    ])
    .unsettled(),
    Rule::marketplace(
        "qoo10.duty.seller-cancel-before-ship-date",
        &[
            Fact::Answer.is(a::SELLER_CANCELS),
            Fact::Reason.is(r::OUT_OF_STOCK),
        ],
        Yield::Duty {
            id: "cancel-at-once",
            due: Due::None,
            limit: Some(words::QOO10_DUTY_SELLER_CANCEL_BEFORE_SHIP_DATE_LIMIT),
            if_missed: Some(words::QOO10_DUTY_SELLER_CANCEL_BEFORE_SHIP_DATE_IF_MISSED),
        },
        &Q032,
        words::QOO10_DUTY_SELLER_CANCEL_BEFORE_SHIP_DATE,
    )
    .also(&[&Q056]),
    Rule::marketplace(
        "qoo10.duty.seller-cancel-other-cause",
        &[
            Fact::Answer.is(a::SELLER_CANCELS),
            Fact::AnswerThen.is_not(a::MUST_REMEDY),
            Fact::Reason.is_not(r::OUT_OF_STOCK),
        ],
        Yield::Duty {
            id: "cancel-at-once",
            due: Due::None,
            limit: Some(words::QOO10_DUTY_SELLER_CANCEL_BEFORE_SHIP_DATE_LIMIT),
            if_missed: Some(words::QOO10_DUTY_SELLER_CANCEL_BEFORE_SHIP_DATE_IF_MISSED),
        },
        &Q032,
        words::QOO10_DUTY_SELLER_CANCEL_OTHER_CAUSE,
    )
    .also(&[&Q056]),
    // What the buyer has to agree to first
    Rule::law(
        "qoo10.duty.ask-agreement",
        &[
            Fact::Answer.is(a::SELLER_CANCELS),
            Fact::AnswerThen.is(a::MUST_REMEDY),
        ],
        Yield::Duty {
            id: "ask-agreement",
            due: Due::None,
            limit: Some(words::QOO10_DUTY_SELLER_CANCEL_BEFORE_SHIP_DATE_LIMIT),
            if_missed: Some(words::QOO10_DUTY_SELLER_CANCEL_BEFORE_SHIP_DATE_IF_MISSED),
        },
        &jp::L030,
        words::QOO10_DUTY_ASK_AGREEMENT,
    )
    .also(&[&Q041]),
    Rule::practice(
        "qoo10.duty.reply-remedy",
        &[
            Fact::AnswerThen.is(a::MUST_REMEDY),
            Fact::Channel.is_not(c::SELLER),
        ],
        Yield::Duty {
            id: "reply-promptly",
            due: Due::None,
            limit: Some(words::QOO10_DUTY_REPLY_REMEDY_LIMIT),
            if_missed: None,
        },
        &Q070,
        words::QOO10_DUTY_REPLY_REMEDY,
    ),
    // Delay ladder, normal goods: C-6, counted from the payment date.
    Rule::marketplace(
        "qoo10.delay.caution",
        &[
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Parcel.is(BEFORE_DISPATCH),
        ],
        Yield::Consequence {
            id: "delay-caution",
            at: Due::StartOfBusinessDay(When::PaidAt, 3, Calendar::Jp),
            hurts: Hurts::Seller,
        },
        &Q040,
        words::QOO10_DELAY_CAUTION,
    )
    .also(&[&Q043, &Q045]),
    Rule::marketplace(
        "qoo10.delay.points",
        &[
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Parcel.is(BEFORE_DISPATCH),
        ],
        Yield::Consequence {
            id: "delay-points",
            at: POINTS_TAKEN,
            hurts: Hurts::Seller,
        },
        &Q041,
        words::QOO10_DELAY_POINTS,
    )
    .also(&[&Q043, &Q045]),
    Rule::marketplace(
        "qoo10.delay.restriction",
        &[
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Parcel.is(BEFORE_DISPATCH),
        ],
        Yield::Consequence {
            id: "delay-restriction",
            at: Due::StartOfBusinessDay(When::PaidAt, 6, Calendar::Jp),
            hurts: Hurts::Seller,
        },
        &Q042,
        words::QOO10_DELAY_RESTRICTION,
    )
    .also(&[&Q043, &Q045]),
    Rule::marketplace(
        "qoo10.delay.reserved",
        &[
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::Reserved.yes(),
        ],
        Yield::Consequence {
            id: "reserved-sales-stop",
            at: Due::StartOfDayAfter(When::ShipBy, 3),
            hurts: Hurts::Seller,
        },
        &Q044,
        words::QOO10_DELAY_RESERVED,
    )
    // What is said of all others, told or not
    .overrides(&[
        "qoo10.delay.caution",
        "qoo10.delay.points",
        "qoo10.delay.restriction",
        "qoo10.delay.instant-cancel-opens",
    ]),
    Rule::marketplace(
        "qoo10.delay.instant-cancel-opens",
        &[
            Fact::OrderStatus.is(s::SHIP_DATE_SET),
            Fact::Parcel.is(BEFORE_DISPATCH),
        ],
        Yield::Consequence {
            id: "instant-cancel-opens",
            at: Due::StartOfDayAfter(When::ShipBy, 1),
            hurts: Hurts::Seller,
        },
        &Q007,
        words::QOO10_DELAY_INSTANT_CANCEL_OPENS,
    )
    .also(&[&Q047]),
    Rule::marketplace(
        "qoo10.unpaid.lapses",
        &[Fact::OrderStatus.is(s::UNPAID | s::PENDING)],
        Yield::Consequence {
            id: "unpaid-order-lapses",
            at: Due::None,
            hurts: Hurts::Nobody,
        },
        &Q002,
        words::QOO10_UNPAID_LAPSES,
    ),
    Rule::marketplace(
        "qoo10.sale.share-taken",
        &[Fact::Sale.is(sale::MEGA_WARI), Fact::OrderStatus.is(PAID)],
        Yield::Consequence {
            id: "mega-wari-share-taken",
            at: SHARE_TAKEN,
            hurts: Hurts::Seller,
        },
        &Q098,
        words::QOO10_SALE_SHARE_TAKEN,
    )
    .also(&[&Q097]),
    // Periods
    Rule::marketplace(
        "qoo10.window.return",
        &[Fact::Parcel.is(p::DELIVERED)],
        Yield::Window {
            id: "return-window",
            from: Due::Start(When::DeliveredAt),
            until: Due::EndOfDayAfter(When::DeliveredAt, 7),
        },
        &Q070,
        words::QOO10_WINDOW_RETURN,
    ),
    Rule::marketplace(
        "qoo10.window.six-hours",
        &[Fact::OrderStatus.is(PAID), Fact::Parcel.is(BEFORE_DISPATCH)],
        Yield::Window {
            id: "six-hours",
            from: Due::Start(When::OrderedAt),
            until: Due::HoursAfter(When::OrderedAt, UNCOUNTED),
        },
        &Q051,
        words::QOO10_WINDOW_SIX_HOURS,
    ),
    // Figures
    // Cancelled when the shop acts
    Rule::marketplace(
        "qoo10.metric.cancellation-rate",
        &[
            Fact::SixHours.is_not(six_hours::WITHIN),
            Fact::Answer.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED | a::SELLER_CANCELS),
        ],
        Yield::Metric {
            id: "cancellation-rate",
            of_cancellations: true,
            concerns: &[
                Fact::OrderStatus.is(UNCONFIRMED),
                Fact::Parcel.is(BEFORE_DISPATCH),
                Fact::Answer.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED | a::SELLER_CANCELS),
            ],
            limit: Some(CANCEL_RATE_LIMIT),
            otherwise: words::QOO10_METRIC_CANCELLATION_RATE_OTHERWISE,
            unknown: words::QOO10_METRIC_CANCELLATION_RATE_UNKNOWN,
        },
        &Q052,
        words::QOO10_METRIC_CANCELLATION_RATE,
    )
    .also(&[&Q051, &Q050, &Q054])
    .conflicting(),
    // Whether it will be cancelled is open
    Rule::marketplace(
        "qoo10.metric.cancellation-rate-unsettled",
        &[],
        Yield::Metric {
            id: "cancellation-rate",
            of_cancellations: true,
            concerns: &[
                Fact::OrderStatus.is(UNCONFIRMED),
                Fact::Parcel.is(BEFORE_DISPATCH),
                Fact::Answer.is(a::UNSETTLED),
            ],
            limit: Some(CANCEL_RATE_LIMIT),
            otherwise: words::QOO10_METRIC_CANCELLATION_RATE_UNSETTLED,
            unknown: words::QOO10_METRIC_CANCELLATION_RATE_UNSETTLED,
        },
        &Q052,
        words::QOO10_METRIC_CANCELLATION_RATE_UNSETTLED,
    )
    .also(&[&Q051, &Q050, &Q054])
    .unsettled(),
    // Cancelled when the buyer asked
    Rule::marketplace(
        "qoo10.metric.cancellation-rate-at-once",
        &[
            Fact::SixHours.is(six_hours::AFTER),
            Fact::Answer.is(a::AUTOMATIC),
        ],
        Yield::Metric {
            id: "cancellation-rate",
            of_cancellations: true,
            concerns: &[
                Fact::OrderStatus.is(UNCONFIRMED),
                Fact::Parcel.is(BEFORE_DISPATCH),
                Fact::Answer.is(a::AUTOMATIC),
            ],
            limit: Some(CANCEL_RATE_LIMIT),
            otherwise: words::QOO10_METRIC_CANCELLATION_RATE_OTHERWISE,
            unknown: words::QOO10_METRIC_CANCELLATION_RATE_UNKNOWN,
        },
        &Q052,
        words::QOO10_METRIC_CANCELLATION_RATE_AT_ONCE,
    )
    .also(&[&Q051, &Q050, &Q054])
    .conflicting(),
    Rule::marketplace(
        "qoo10.metric.cancellation-rate-unpaid",
        &[Fact::OrderStatus.is_not(s::UNPAID | s::PENDING)],
        Yield::Metric {
            id: "cancellation-rate",
            of_cancellations: true,
            concerns: &[Fact::OrderStatus.is(s::UNPAID | s::PENDING)],
            limit: Some(CANCEL_RATE_LIMIT),
            otherwise: words::QOO10_METRIC_CANCELLATION_RATE_UNPAID_OTHERWISE,
            unknown: Text::NONE,
        },
        &Q050,
        words::QOO10_METRIC_CANCELLATION_RATE_UNPAID,
    ),
    Rule::marketplace(
        "qoo10.metric.refusal",
        &[Fact::Answer.is(a::MAY_REFUSE)],
        Yield::Metric {
            id: "cancellation-rate",
            of_cancellations: true,
            concerns: &[
                Fact::Answer.is(a::MAY_REFUSE),
                Fact::OrderStatus.is(UNCONFIRMED),
            ],
            limit: Some(CANCEL_RATE_LIMIT),
            otherwise: words::REFUSAL_EFFECT,
            unknown: words::REFUSAL_EFFECT,
        },
        &Q050,
        words::REFUSAL_EFFECT,
    )
    .also(&[&Q036])
    .unsettled(),
    Rule::marketplace(
        "qoo10.metric.delay-points",
        &[Fact::Overdue.yes(), Fact::DelayPoints.is(delay_points::DUE)],
        Yield::Metric {
            id: "delay-points",
            of_cancellations: false,
            concerns: UNSHIPPED,
            limit: None,
            otherwise: words::QOO10_METRIC_DELAY_POINTS_OTHERWISE,
            unknown: words::QOO10_METRIC_DELAY_POINTS_UNKNOWN,
        },
        &Q041,
        words::QOO10_METRIC_DELAY_POINTS,
    )
    .also(&[&Q045]),
    // Q-041 speaks of normal goods, Q-044 of reserved ones
    Rule::marketplace(
        "qoo10.metric.delay-points-reserved",
        &[Fact::Reserved.yes()],
        Yield::Metric {
            id: "delay-points",
            of_cancellations: false,
            concerns: RESERVED_UNSHIPPED,
            limit: None,
            otherwise: words::QOO10_METRIC_DELAY_POINTS_RESERVED,
            unknown: words::QOO10_METRIC_DELAY_POINTS_RESERVED,
        },
        &Q044,
        words::QOO10_METRIC_DELAY_POINTS_RESERVED,
    )
    .also(&[&Q041])
    .overrides(&["qoo10.metric.delay-points"])
    .unsettled(),
    Rule::marketplace(
        "qoo10.metric.buyer-trust",
        &[Fact::Reason.is(BUYERS)],
        Yield::Metric {
            id: "buyer-trust-points",
            of_cancellations: false,
            concerns: &[UNDONE],
            limit: None,
            otherwise: words::QOO10_METRIC_BUYER_TRUST_OTHERWISE,
            unknown: words::QOO10_METRIC_BUYER_TRUST_UNKNOWN,
        },
        &Q061,
        words::QOO10_METRIC_BUYER_TRUST,
    )
    .also(&[&Q062, &Q063, &Q060, &Q064]),
    // Q-063 speaks of returns; what else the shop causes is in no source
    Rule::marketplace(
        "qoo10.metric.buyer-trust-shops-cause",
        &[
            UNDONE,
            Fact::OrderStatus.is(PAID),
            Fact::Reason.is(SHOPS),
            Fact::Parcel.is(BEFORE_DISPATCH),
        ],
        trust_unknown(&[
            UNDONE,
            Fact::OrderStatus.is(PAID),
            Fact::Reason.is(SHOPS),
            Fact::Parcel.is(BEFORE_DISPATCH),
        ]),
        &Q061,
        words::QOO10_METRIC_BUYER_TRUST_NO_RETURN,
    )
    .also(&[&Q063])
    .overrides(&["qoo10.metric.buyer-trust"])
    .unsettled(),
    Rule::marketplace(
        "qoo10.metric.buyer-trust-not-received",
        &[
            UNDONE,
            Fact::Reason.is(r::NOT_RECEIVED),
            Fact::Parcel.is_not(BEFORE_DISPATCH | p::LOST),
        ],
        trust_unknown(&[
            UNDONE,
            Fact::Reason.is(r::NOT_RECEIVED),
            Fact::Parcel.is_not(BEFORE_DISPATCH | p::LOST),
        ]),
        &Q063,
        words::QOO10_METRIC_BUYER_TRUST_NO_RETURN,
    )
    .also(&[&Q061])
    .overrides(&["qoo10.metric.buyer-trust"])
    .unsettled(),
    Rule::marketplace(
        "qoo10.metric.buyer-trust-lost",
        &[UNDONE, Fact::Parcel.is(p::LOST)],
        trust_unknown(&[UNDONE, Fact::Parcel.is(p::LOST)]),
        &Q063,
        words::QOO10_METRIC_BUYER_TRUST_NO_RETURN,
    )
    .also(&[&Q061])
    .overrides(&["qoo10.metric.buyer-trust"])
    .unsettled(),
    // A lapsed deadline costs a point, whatever the reason
    Rule::marketplace(
        "qoo10.metric.buyer-trust-unpaid",
        &[Fact::OrderStatus.is(s::UNPAID | s::PENDING)],
        Yield::Metric {
            id: "buyer-trust-points",
            of_cancellations: false,
            concerns: &[Fact::OrderStatus.is(s::UNPAID | s::PENDING)],
            limit: None,
            otherwise: Text::NONE,
            unknown: Text::NONE,
        },
        &Q061,
        words::QOO10_METRIC_BUYER_TRUST_UNPAID,
    )
    .overrides(&["qoo10.metric.buyer-trust"]),
    // Where to click
    Rule::marketplace(
        "qoo10.steps.part-of-order",
        &[
            Fact::Answer.is(a::SELLER_CANCELS | a::MUST_ACCEPT | a::ACCEPT_ADVISED),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::PartOfOrder.yes(),
        ],
        Yield::Steps(&[words::QOO10_STEPS_PART_OF_ORDER_STEP_1]),
        &Q012,
        words::QOO10_PART_OF_ORDER,
    )
    .unsettled(),
    // what the shop cancels by itself is not recorded as the buyer's
    Rule::marketplace(
        "qoo10.steps.ask-to-file",
        &[
            Fact::Answer.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED),
            Fact::Reason.is(BUYERS),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::Channel.is(c::MESSAGE),
        ],
        Yield::Steps(&[words::QOO10_STEPS_ASK_TO_FILE_STEP_1]),
        &Q033,
        words::QOO10_STEPS_ACCEPT,
    )
    .also(&[&Q005, &Q030])
    .inferred(),
    Rule::marketplace(
        "qoo10.steps.accept",
        &[
            Fact::Answer.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED),
            Fact::Reason.is(BUYERS),
            Fact::Parcel.is(BEFORE_DISPATCH),
        ],
        Yield::Steps(&[
            words::QOO10_STEPS_ACCEPT_STEP_1,
            words::QOO10_STEPS_ACCEPT_STEP_2,
            words::QOO10_STEPS_ACCEPT_STEP_3,
            words::QOO10_STEPS_ACCEPT_STEP_4,
            words::QOO10_STEPS_ACCEPT_STEP_5,
        ]),
        &Q030,
        words::QOO10_STEPS_ACCEPT,
    ),
    Rule::law(
        "qoo10.steps.ask-agreement",
        &[
            Fact::Answer.is(a::SELLER_CANCELS),
            Fact::AnswerThen.is(a::MUST_REMEDY),
        ],
        Yield::Steps(&[
            words::QOO10_STEPS_ASK_AGREEMENT_STEP_1,
            words::QOO10_STEPS_ASK_AGREEMENT_STEP_2,
        ]),
        &jp::L030,
        words::QOO10_SELLER_CANCELS_ACCEPTED,
    )
    .also(&[&jp::L038]),
    // Whatever the cause, nobody asked
    Rule::marketplace(
        "qoo10.steps.seller-cancels",
        &[
            Fact::Answer.is(a::SELLER_CANCELS),
            Fact::Parcel.is(BEFORE_DISPATCH),
        ],
        Yield::Steps(&[
            words::QOO10_STEPS_ACCEPT_SHOP_REASON_STEP_1,
            words::QOO10_STEPS_ACCEPT_SHOP_REASON_STEP_2,
        ]),
        &Q032,
        words::QOO10_STEPS_ACCEPT_SHOP_REASON,
    )
    .also(&[&Q033, &Q034]),
    Rule::marketplace(
        "qoo10.steps.accept-shop-reason",
        &[
            Fact::Answer.is(a::MUST_ACCEPT),
            Fact::Reason.is(SHOPS),
            Fact::Parcel.is(BEFORE_DISPATCH),
        ],
        Yield::Steps(&[
            words::QOO10_STEPS_ACCEPT_SHOP_REASON_STEP_1,
            words::QOO10_STEPS_ACCEPT_SHOP_REASON_STEP_2,
        ]),
        &Q032,
        words::QOO10_STEPS_ACCEPT_SHOP_REASON,
    )
    .also(&[&Q033, &Q034]),
    Rule::marketplace(
        "qoo10.steps.reason-out-of-stock",
        &[
            Fact::Answer.is(a::MUST_ACCEPT | a::SELLER_CANCELS),
            Fact::Reason.is(r::OUT_OF_STOCK),
            Fact::Parcel.is(BEFORE_DISPATCH),
        ],
        Yield::Steps(&[words::QOO10_STEPS_REASON_OUT_OF_STOCK_STEP_1]),
        &Q033,
        words::REASON_SAYS,
    )
    .also(&[&Q032]),
    Rule::marketplace(
        "qoo10.steps.reason-late",
        &[
            Fact::Answer.is(a::MUST_ACCEPT | a::SELLER_CANCELS),
            Fact::Reason.is(r::LATE | r::NOT_RECEIVED),
            Fact::Parcel.is(BEFORE_DISPATCH),
        ],
        Yield::Steps(&[words::QOO10_STEPS_REASON_LATE_STEP_1]),
        &Q033,
        words::REASON_SAYS,
    )
    .also(&[&Q032]),
    Rule::marketplace(
        "qoo10.steps.reason-price-error",
        &[
            Fact::Answer.is(a::MUST_ACCEPT | a::SELLER_CANCELS),
            Fact::Reason.is(r::PRICE_ERROR),
            Fact::Parcel.is(BEFORE_DISPATCH),
        ],
        Yield::Steps(&[words::QOO10_STEPS_REASON_PRICE_ERROR_STEP_1]),
        &Q033,
        words::REASON_SAYS,
    )
    .also(&[&Q032])
    .inferred(),
    Rule::marketplace(
        "qoo10.steps.reason-will-not-sell",
        &[
            Fact::Answer.is(a::MUST_ACCEPT | a::SELLER_CANCELS),
            Fact::Reason.is(r::WILL_NOT_SELL),
            Fact::Parcel.is(BEFORE_DISPATCH),
        ],
        Yield::Steps(&[words::QOO10_STEPS_REASON_WILL_NOT_SELL_STEP_1]),
        &Q033,
        words::REASON_SAYS,
    )
    .also(&[&Q032])
    .inferred(),
    Rule::marketplace(
        "qoo10.steps.reason-goods",
        &[
            Fact::Answer.is(a::MUST_ACCEPT | a::SELLER_CANCELS),
            Fact::Reason.is(r::DEFECTIVE
                | r::NOT_AS_DESCRIBED
                | r::WRONG_ITEM
                | r::MISSING_PART
                | r::MISLED_BY_ORDER_SCREEN),
            Fact::Parcel.is(BEFORE_DISPATCH),
        ],
        Yield::Steps(&[words::QOO10_STEPS_REASON_GOODS_STEP_1]),
        &Q032,
        words::REASON_SAYS,
    )
    .inferred(),
    Rule::marketplace(
        "qoo10.steps.accept-shop-reason-memo",
        &[
            Fact::Answer.is(a::MUST_ACCEPT | a::SELLER_CANCELS),
            Fact::Reason.is(SHOPS),
            Fact::Parcel.is(BEFORE_DISPATCH),
        ],
        Yield::Steps(&[words::QOO10_STEPS_ACCEPT_SHOP_REASON_MEMO_STEP_1]),
        &Q034,
        words::QOO10_STEPS_ACCEPT_SHOP_REASON_MEMO,
    )
    .also(&[&Q032]),
    Rule::marketplace(
        "qoo10.steps.seller-cancels-otherwise",
        &[
            Fact::Answer.is(a::SELLER_CANCELS),
            Fact::Reason.is(BUYERS),
            Fact::Parcel.is(BEFORE_DISPATCH),
        ],
        Yield::Steps(&[
            words::QOO10_STEPS_SELLER_CANCELS_OTHERWISE_STEP_1,
            words::QOO10_STEPS_SELLER_CANCELS_OTHERWISE_STEP_2,
        ]),
        &Q033,
        words::REASON_SAYS,
    )
    .also(&[&Q032])
    .overrides(&["qoo10.steps.seller-cancels"])
    .inferred(),
    Rule::marketplace(
        "qoo10.steps.refuse-shipped",
        &[
            Fact::Answer.is(a::MAY_REFUSE),
            Fact::Parcel.is(p::WITH_CARRIER),
        ],
        Yield::Steps(&[words::QOO10_STEPS_REFUSE_SHIPPED_STEP_1]),
        &Q021,
        words::GROUND_SAYS,
    )
    .also(&[&Q020]),
    Rule::marketplace(
        "qoo10.steps.refuse-ready",
        &[Fact::Answer.is(a::MAY_REFUSE), Fact::Parcel.is(READY)],
        Yield::Steps(&[words::QOO10_STEPS_REFUSE_READY_STEP_1]),
        &Q022,
        words::GROUND_SAYS,
    )
    .also(&[&Q020]),
    Rule::marketplace(
        "qoo10.steps.refuse-made-to-order-later",
        &[
            Fact::Answer.is(a::MAY_REFUSE),
            Fact::Parcel.is(READY),
            Fact::MadeToOrder.yes(),
            Fact::LeavesToday.no(),
        ],
        Yield::Steps(&[
            words::QOO10_STEPS_REFUSE_LEAVES_LATER_STEP_1,
            words::QOO10_STEPS_REFUSE_MADE_TO_ORDER_STEP_1,
        ]),
        &Q023,
        words::GROUND_SAYS,
    )
    .also(&[&Q020, &Q024])
    .overrides(&["qoo10.steps.refuse-ready"]),
    Rule::marketplace(
        "qoo10.steps.refuse-made-to-order",
        &[
            Fact::Answer.is(a::MAY_REFUSE),
            Fact::Parcel.is(NOT_READY),
            Fact::MadeToOrder.yes(),
        ],
        Yield::Steps(&[words::QOO10_STEPS_REFUSE_MADE_TO_ORDER_STEP_1]),
        &Q023,
        words::GROUND_SAYS,
    )
    .also(&[&Q020]),
    Rule::marketplace(
        "qoo10.steps.return-reason-buyer",
        &[
            Fact::Answer.is(a::NOT_A_CANCELLATION),
            Fact::Reason.is(BUYERS),
            Fact::Parcel.is_not(p::LOST),
            Fact::AnswerThen.is_not(a::NEED_FACTS),
        ],
        Yield::Steps(&[words::QOO10_STEPS_RETURN_REASON_BUYER_STEP_1]),
        &Q032,
        words::REASON_SAYS,
    )
    .inferred(),
    Rule::marketplace(
        "qoo10.steps.return-reason-shop",
        &[
            Fact::Answer.is(a::NOT_A_CANCELLATION),
            Fact::Reason.is(SHOPS & !r::NOT_RECEIVED),
            Fact::AnswerThen.is_not(a::NEED_FACTS),
        ],
        Yield::Steps(&[words::QOO10_STEPS_RETURN_REASON_SHOP_STEP_1]),
        &Q032,
        words::REASON_SAYS,
    )
    .inferred(),
    Rule::marketplace(
        "qoo10.steps.refuse",
        &[Fact::Answer.is(a::MAY_REFUSE), Fact::OnCondition.no()],
        Yield::Steps(&[
            words::QOO10_STEPS_REFUSE_STEP_1,
            words::QOO10_STEPS_REFUSE_STEP_2,
            words::QOO10_STEPS_REFUSE_STEP_3,
            words::QOO10_STEPS_REFUSE_STEP_4,
        ]),
        &Q020,
        words::QOO10_STEPS_REFUSE,
    )
    .also(&[&Q029, &Q024]),
    // Still being made: U-03 leaves the day open, and processing what cannot leave would be false
    Rule::marketplace(
        "qoo10.steps.refuse-in-production",
        &[
            Fact::Answer.is(a::MAY_REFUSE),
            Fact::OnCondition.no(),
            Fact::Parcel.is(NOT_READY),
            Fact::MadeToOrder.yes(),
        ],
        Yield::Steps(&[
            words::QOO10_STEPS_REFUSE_STEP_1,
            words::QOO10_STEPS_REFUSE_STEP_2,
            words::QOO10_STEPS_REFUSE_IN_PRODUCTION_STEP_3,
            words::QOO10_STEPS_REFUSE_STEP_4,
        ]),
        &Q020,
        words::QOO10_STEPS_REFUSE_IN_PRODUCTION,
    )
    .also(&[&Q029, &Q024, &Q025])
    .overrides(&["qoo10.steps.refuse"]),
    // Ready, and it cannot leave today: the day would be missed
    Rule::marketplace(
        "qoo10.steps.refuse-leaves-later",
        &[
            Fact::Answer.is(a::MAY_REFUSE),
            Fact::OnCondition.no(),
            Fact::Parcel.is(READY),
            Fact::MadeToOrder.yes(),
            Fact::LeavesToday.no(),
        ],
        Yield::Steps(&[
            words::QOO10_STEPS_REFUSE_STEP_1,
            words::QOO10_STEPS_REFUSE_STEP_2,
            words::QOO10_STEPS_REFUSE_IN_PRODUCTION_STEP_3,
            words::QOO10_STEPS_REFUSE_STEP_4,
        ]),
        &Q020,
        words::QOO10_STEPS_REFUSE,
    )
    .also(&[&Q029, &Q024, &Q025])
    .overrides(&["qoo10.steps.refuse"]),
    Rule::marketplace(
        "qoo10.steps.marked-shipped",
        &[
            Fact::OrderStatus.is(s::SHIP_CONFIRMED),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::AnswerThen.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED),
        ],
        Yield::Steps(&[
            words::QOO10_STEPS_MARKED_SHIPPED_STEP_1,
            words::QOO10_STEPS_MARKED_SHIPPED_STEP_2,
            words::QOO10_STEPS_MARKED_SHIPPED_STEP_3,
        ]),
        &Q025,
        words::QOO10_STEPS_MARKED_SHIPPED,
    )
    .overrides(&[
        "qoo10.steps.claims*",
        "qoo10.steps.return-reason-buyer",
        "qoo10.steps.return-reason-shop",
        "qoo10.alternative.return",
        "qoo10.alternative.exchange",
        "qoo10.alternative.fix-label",
        "qoo10.keep.handover",
    ])
    .inferred(),
    Rule::marketplace(
        "qoo10.steps.marked-shipped-refused",
        &[
            Fact::OrderStatus.is(s::SHIP_CONFIRMED),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::AnswerThen.is(a::MAY_REFUSE),
        ],
        Yield::Steps(&[
            words::QOO10_STEPS_MARKED_SHIPPED_REFUSED_STEP_1,
            words::QOO10_STEPS_MARKED_SHIPPED_STEP_3,
        ]),
        &Q025,
        words::QOO10_STEPS_MARKED_SHIPPED_REFUSED,
    )
    .also(&[&Q024])
    .overrides(&[
        "qoo10.steps.claims*",
        "qoo10.steps.return-reason-buyer",
        "qoo10.steps.return-reason-shop",
    ])
    .inferred(),
    Rule::marketplace(
        "qoo10.steps.hold",
        &[Fact::Answer.is(a::MAY_REFUSE), Fact::OnCondition.yes()],
        Yield::Steps(&[
            words::QOO10_STEPS_HOLD_STEP_1,
            words::QOO10_STEPS_HOLD_STEP_2,
            words::QOO10_STEPS_HOLD_STEP_3,
        ]),
        &Q020,
        words::QOO10_STEPS_HOLD,
    )
    .also(&[&Q029, &Q024]),
    Rule::marketplace(
        "qoo10.steps.claims",
        &[Fact::Answer.is(a::NOT_A_CANCELLATION)],
        Yield::Steps(&[
            words::QOO10_STEPS_CLAIMS_STEP_1,
            words::QOO10_STEPS_CLAIMS_STEP_3,
        ]),
        &Q031,
        words::QOO10_STEPS_CLAIMS,
    )
    .also(&[&Q076]),
    // what did not arrive is not exchanged
    Rule::marketplace(
        "qoo10.steps.claims-exchange",
        &[
            Fact::Answer.is(a::NOT_A_CANCELLATION),
            Fact::Reason.is_not(r::NOT_RECEIVED | r::LATE),
            Fact::Parcel.is_not(p::LOST),
        ],
        Yield::Steps(&[words::QOO10_STEPS_CLAIMS_STEP_2]),
        &Q031,
        words::QOO10_STEPS_CLAIMS,
    ),
    Rule::marketplace(
        "qoo10.steps.return-refused",
        &[
            Fact::Answer.is(a::NOT_A_CANCELLATION),
            Fact::AnswerThen.is(a::MAY_REFUSE),
            Fact::Parcel.is_not(BEFORE_DISPATCH),
        ],
        Yield::Steps(&[
            words::QOO10_STEPS_RETURN_REFUSED_STEP_1,
            words::QOO10_STEPS_RETURN_REFUSED_STEP_2,
        ]),
        &Q029,
        words::QOO10_STEPS_RETURN_REFUSED,
    )
    .also(&[&Q031])
    .overrides(&["qoo10.steps.claims*", "qoo10.steps.return-reason-buyer"])
    .inferred(),
    Rule::law(
        "qoo10.steps.not-the-goods",
        &[Fact::Answer.is(a::WAIT_FOR_ITEM)],
        Yield::Steps(&[
            words::QOO10_STEPS_NOT_THE_GOODS_STEP_1,
            words::QOO10_STEPS_NOT_THE_GOODS_STEP_2,
        ]),
        &jp::L043,
        words::QOO10_AFTER_NOT_THE_GOODS,
    ),
    Rule::law(
        "qoo10.steps.sellers-wish",
        &[
            Fact::Answer.is(a::NOT_A_CANCELLATION),
            Fact::Channel.is(c::SELLER),
            Fact::Reason.is(OWN_WISH | BUYERS),
            Fact::Parcel.is(p::WITH_CARRIER | p::DELIVERED),
        ],
        Yield::Steps(&[
            words::QOO10_STEPS_SELLERS_WISH_STEP_1,
            words::QOO10_STEPS_SELLERS_WISH_STEP_2,
        ]),
        &jp::L030,
        words::QOO10_AFTER_SELLERS_WISH,
    )
    .overrides(&[
        "qoo10.steps.claims*",
        "qoo10.steps.return-reason-buyer",
        "qoo10.steps.return-reason-shop",
        "qoo10.steps.return-refused",
    ]),
    Rule::marketplace(
        "qoo10.steps.unsettled",
        &[Fact::Answer.is(a::UNSETTLED)],
        Yield::Steps(&[
            words::QOO10_STEPS_UNSETTLED_STEP_1,
            words::QOO10_STEPS_UNSETTLED_STEP_2,
        ]),
        &Q031,
        words::QOO10_STEPS_UNSETTLED,
    ),
    // D25, D-JP-28: what the buyer wants is asked, and what came back is kept
    Rule::marketplace(
        "qoo10.steps.not-taken",
        &[
            Fact::Answer.is(a::UNSETTLED),
            Fact::Parcel.is(RETURNING),
            Fact::Reason.is(BUYERS),
        ],
        Yield::Steps(&[
            words::QOO10_STEPS_NOT_TAKEN_STEP_1,
            words::QOO10_STEPS_NOT_TAKEN_STEP_2,
        ]),
        &Q062,
        words::QOO10_AFTER_DELIVERY_REFUSED_RETURNING,
    )
    .also(&[&Q073, &jp::L046])
    .overrides(&["qoo10.steps.unsettled"])
    .unsettled(),
    // D29: as the headline says, the same facts once more
    Rule::marketplace(
        "qoo10.steps.asked-again",
        &[
            Fact::Answer.is(a::UNSETTLED),
            Fact::AlreadyRefusedOnce.yes(),
            Fact::OnCondition.no(),
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Parcel.is(READY | p::WITH_CARRIER),
        ],
        Yield::Steps(&[
            words::QOO10_STEPS_ASKED_AGAIN_STEP_1,
            words::QOO10_STEPS_ASKED_AGAIN_STEP_2,
            words::QOO10_STEPS_ASKED_AGAIN_STEP_3,
        ]),
        &Q036,
        words::QOO10_STEPS_ASKED_AGAIN,
    )
    .also(&[&Q024, &Q025])
    .overrides(&["qoo10.steps.unsettled"])
    .unsettled(),
    // A part is open for a cause of its own
    Rule::marketplace(
        "qoo10.steps.part-asked-again",
        &[
            Fact::Answer.is(a::UNSETTLED),
            Fact::AlreadyRefusedOnce.yes(),
            Fact::PartOfOrder.yes(),
        ],
        Yield::Steps(&[
            words::QOO10_STEPS_UNSETTLED_STEP_1,
            words::QOO10_STEPS_UNSETTLED_STEP_2,
        ]),
        &Q012,
        words::QOO10_STEPS_UNSETTLED,
    )
    .overrides(&["qoo10.steps.unsettled", "qoo10.steps.asked-again"]),
    Rule::marketplace(
        "qoo10.steps.automatic",
        &[Fact::Answer.is(a::AUTOMATIC)],
        Yield::Steps(&[words::QOO10_STEPS_AUTOMATIC_STEP_1]),
        &Q004,
        words::QOO10_STEPS_AUTOMATIC,
    ),
    // The buyer has cancelled: no shipping clock runs any more
    Rule::marketplace(
        "qoo10.steps.cancelled",
        &[
            Fact::Answer.is(a::AUTOMATIC),
            Fact::OrderStatus.is(s::PAID | s::SHIP_DATE_PASSED),
            Fact::Channel.is(c::CANCEL_BUTTON),
        ],
        Yield::Steps(&[words::QOO10_STEPS_CANCELLED_STEP_1]),
        &Q004,
        words::QOO10_STEPS_AUTOMATIC,
    )
    .also(&[&Q007])
    .overrides(&["qoo10.steps.automatic", "qoo10.delay.*"]),
    // Offers instead
    Rule::marketplace(
        "qoo10.alternative.return",
        &[
            Fact::Answer.is(a::MAY_REFUSE | a::NOT_A_CANCELLATION),
            Fact::AnswerThen.is_not(a::MAY_REFUSE),
            Fact::Reason.is(BUYERS),
            Fact::Parcel.is(BEFORE_DISPATCH | p::WITH_CARRIER),
        ],
        Yield::Alternative("return-after-receipt"),
        &Q009,
        words::QOO10_ALTERNATIVE_RETURN,
    )
    .also(&[&Q073, &Q078]),
    Rule::practice(
        "qoo10.alternative.exchange",
        &[
            Fact::Answer.is(a::MAY_REFUSE | a::NOT_A_CANCELLATION | a::MUST_REMEDY),
            Fact::Reason.is(r::CHANGE_OF_MIND
                | r::ORDERED_BY_MISTAKE
                | r::DEFECTIVE
                | r::NOT_AS_DESCRIBED
                | r::WRONG_ITEM),
            Fact::Parcel.is_not(p::LOST),
            Fact::Channel.is_not(c::SELLER),
        ],
        Yield::Alternative("exchange"),
        &Q027,
        words::QOO10_ALTERNATIVE_EXCHANGE,
    )
    .also(&[&Q076]),
    Rule::practice(
        "qoo10.alternative.coupon",
        &[Fact::Overall.is(a::MAY_REFUSE)],
        Yield::Alternative("coupon"),
        &Q027,
        words::QOO10_ALTERNATIVE_COUPON,
    )
    .also(&[&Q036]),
    Rule::practice(
        "qoo10.alternative.accept-anyway",
        &[Fact::Overall.is(a::MAY_REFUSE)],
        Yield::Alternative("accept-anyway"),
        &Q022,
        words::QOO10_ALTERNATIVE_ACCEPT_ANYWAY,
    ),
    Rule::practice(
        "qoo10.alternative.reorder",
        &[
            Fact::Answer.is(a::AUTOMATIC | a::MUST_ACCEPT | a::ACCEPT_ADVISED),
            Fact::Reason.is(r::CHANGE_OF_MIND | r::ORDERED_BY_MISTAKE | r::WRONG_ADDRESS),
        ],
        Yield::Alternative("re-order"),
        &Q027,
        words::QOO10_ALTERNATIVE_REORDER,
    ),
    // D-JP-15
    Rule::practice(
        "qoo10.alternative.keep-one",
        &[
            Fact::Reason.is(r::DUPLICATE),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::Answer.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED | a::MAY_REFUSE | a::UNSETTLED),
        ],
        Yield::Alternative("keep-one"),
        &jp::L034,
        words::QOO10_ALTERNATIVE_KEEP_ONE,
    ),
    Rule::practice(
        "qoo10.alternative.new-date",
        &[
            Fact::Reason.is(r::LATE | r::OUT_OF_STOCK),
            Fact::Parcel.is(BEFORE_DISPATCH),
        ],
        Yield::Alternative("real-new-date"),
        &Q032,
        words::QOO10_ALTERNATIVE_NEW_DATE,
    ),
    Rule::marketplace(
        "qoo10.alternative.resend",
        &[
            Fact::Reason.is(r::NOT_RECEIVED | r::WRONG_ITEM | r::MISSING_PART | r::DEFECTIVE),
            Fact::Parcel.is_not(BEFORE_DISPATCH),
        ],
        Yield::Alternative("resend"),
        &Q074,
        words::QOO10_ALTERNATIVE_RESEND,
    )
    .also(&[&Q076]),
    // D21, D22
    Rule::law(
        "qoo10.alternative.price-reduction",
        &[
            Fact::Regime.is(regime::JP),
            Fact::Answer.is(a::NOT_A_CANCELLATION),
            Fact::AnswerThen.is(a::MUST_REMEDY),
            Fact::Parcel.is(p::DELIVERED),
            Fact::Reason.is(r::DEFECTIVE | r::NOT_AS_DESCRIBED | r::WRONG_ITEM | r::MISSING_PART),
        ],
        Yield::Alternative("price-reduction"),
        &jp::L040,
        words::QOO10_ALTERNATIVE_PRICE_REDUCTION,
    )
    .also(&[&Q074]),
    Rule::marketplace(
        "qoo10.alternative.ship-date-early",
        &[
            Fact::OrderStatus.is(s::PAID),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::Reserved.no(),
        ],
        Yield::Alternative("enter-ship-date"),
        &Q007,
        words::QOO10_ALTERNATIVE_SHIP_DATE_EARLY,
    )
    .also(&[&Q035]),
    Rule::marketplace(
        "qoo10.alternative.fix-label",
        &[
            Fact::Reason.is(r::WRONG_ADDRESS),
            Fact::Parcel.is(BEFORE_DISPATCH),
        ],
        Yield::Alternative("correct-address"),
        &Q014,
        words::QOO10_ALTERNATIVE_FIX_LABEL,
    ),
    // Proofs
    Rule::practice(
        "qoo10.keep.packing",
        &[
            Fact::Answer.is(a::MAY_REFUSE | a::UNSETTLED),
            Fact::Parcel.is(READY),
        ],
        Yield::Keep,
        &Q022,
        words::QOO10_KEEP_PACKING,
    ),
    Rule::practice(
        "qoo10.keep.handover",
        &[
            Fact::Parcel.is(READY | p::WITH_CARRIER),
            Fact::Answer.is(a::MAY_REFUSE | a::NOT_A_CANCELLATION | a::UNSETTLED),
        ],
        Yield::Keep,
        &Q021,
        words::QOO10_KEEP_HANDOVER,
    ),
    Rule::practice(
        "qoo10.keep.production",
        &[
            Fact::MadeToOrder.yes(),
            Fact::Parcel.is(NOT_READY),
            Fact::Answer.is(a::MAY_REFUSE | a::ACCEPT_ADVISED | a::UNSETTLED),
        ],
        Yield::Keep,
        &Q023,
        words::QOO10_KEEP_PRODUCTION,
    ),
    Rule::practice(
        "qoo10.keep.request",
        &[
            Fact::Answer.is_not(a::NEED_FACTS),
            Fact::Channel.is_not(c::SELLER),
        ],
        Yield::Keep,
        &Q027,
        words::QOO10_KEEP_REQUEST,
    ),
    Rule::practice(
        "qoo10.keep.terms",
        &[
            Fact::Reason.is(BUYERS),
            Fact::Answer.is(a::MAY_REFUSE | a::NOT_A_CANCELLATION | a::UNSETTLED),
            Fact::ReturnTerms.is_not(return_terms::NOT_SHOWN),
        ],
        Yield::Keep,
        &Q078,
        words::QOO10_KEEP_TERMS,
    )
    // The same proof in the words of a law
    .overrides(&["us.keep.policy-shown"]),
    Rule::practice(
        "qoo10.keep.tracking",
        &[
            Fact::Reason.is(r::NOT_RECEIVED),
            Fact::Parcel.is_not(BEFORE_DISPATCH),
        ],
        Yield::Keep,
        &Q074,
        words::QOO10_KEEP_TRACKING,
    ),
    Rule::practice(
        "qoo10.keep.defect",
        &[Fact::Reason.is(r::DEFECTIVE | r::NOT_AS_DESCRIBED | r::WRONG_ITEM | r::MISSING_PART)],
        Yield::Keep,
        &Q079,
        words::QOO10_KEEP_DEFECT,
    ),
    Rule::practice(
        "qoo10.keep.none-left",
        &[
            Fact::StockAvailable.no(),
            Fact::Reason.is(r::NOT_RECEIVED
                | r::WRONG_ITEM
                | r::MISSING_PART
                | r::DEFECTIVE
                | r::NOT_AS_DESCRIBED),
        ],
        Yield::Keep,
        &jp::L039,
        words::QOO10_KEEP_NONE_LEFT,
    )
    .also(&[&jp::L040])
    .overrides(&["qoo10.alternative.resend", "qoo10.alternative.exchange"]),
    // Warnings
    Rule::marketplace(
        "qoo10.warning.false-processing",
        &[
            Fact::Answer.is(a::MAY_REFUSE | a::ACCEPT_ADVISED | a::UNSETTLED),
            Fact::Parcel.is(BEFORE_DISPATCH),
        ],
        Yield::Warning("false-shipment-processing"),
        &Q025,
        words::QOO10_WARNING_FALSE_PROCESSING,
    )
    .also(&[&Q028]),
    Rule::marketplace(
        "qoo10.warning.marked-shipped",
        &[
            Fact::OrderStatus.is(s::SHIP_CONFIRMED),
            Fact::Parcel.is(BEFORE_DISPATCH),
        ],
        Yield::Warning("false-shipment-processing"),
        &Q025,
        words::QOO10_WARNING_MARKED_SHIPPED,
    ),
    // One course: it is not handed over any more
    Rule::marketplace(
        "qoo10.warning.marked-shipped-stop",
        &[
            Fact::OrderStatus.is(s::SHIP_CONFIRMED),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::AnswerThen.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED),
        ],
        Yield::Warning("false-shipment-processing"),
        &Q025,
        words::QOO10_WARNING_MARKED_SHIPPED_STOP,
    )
    .overrides(&["qoo10.warning.marked-shipped"]),
    Rule::marketplace(
        "qoo10.warning.made-to-order-leaves-later",
        &[
            Fact::Answer.is(a::MAY_REFUSE),
            Fact::MadeToOrder.yes(),
            Fact::Parcel.is(READY),
            Fact::LeavesToday.no(),
        ],
        Yield::Warning("made-to-order-same-day"),
        &Q024,
        words::QOO10_WARNING_MADE_TO_ORDER_LEAVES_LATER,
    )
    .also(&[&Q025])
    .conflicting(),
    Rule::marketplace(
        "qoo10.warning.made-to-order-same-day",
        &[
            Fact::Answer.is(a::MAY_REFUSE),
            Fact::MadeToOrder.yes(),
            Fact::Parcel.is(NOT_READY),
        ],
        Yield::Warning("made-to-order-same-day"),
        &Q024,
        words::QOO10_WARNING_MADE_TO_ORDER_SAME_DAY,
    )
    .conflicting(),
    Rule::marketplace(
        "qoo10.warning.shop-reason",
        &[
            Fact::Reason.is(SHOPS),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::OrderStatus.is(PAID),
        ],
        Yield::Warning("do-not-shift-reason"),
        &Q032,
        words::QOO10_WARNING_SHOP_REASON,
    )
    .also(&[&Q082, &Q061]),
    Rule::law(
        "qoo10.warning.damages",
        &[
            Fact::Answer.is(a::SELLER_CANCELS),
            Fact::AnswerThen.is(a::MUST_REMEDY),
        ],
        Yield::Warning("damages-possible"),
        &jp::L038,
        words::QOO10_WARNING_DAMAGES,
    )
    .also(&[&jp::L030, &jp::L034]),
    Rule::marketplace(
        "qoo10.warning.recorded-as-buyer",
        &[
            Fact::RecordedReason.is(kotowari::fact::recorded_reason::BUYER),
            Fact::Reason.is(SHOPS),
        ],
        Yield::Warning("untrue-recorded-reason"),
        &Q032,
        words::QOO10_WARNING_RECORDED_AS_BUYER,
    )
    .also(&[&Q033]),
    Rule::marketplace(
        "qoo10.warning.recorded-as-shop",
        &[
            Fact::RecordedReason.is(kotowari::fact::recorded_reason::SHOP),
            Fact::Reason.is(BUYERS),
            Fact::Channel.is_not(c::SELLER),
        ],
        Yield::Warning("untrue-recorded-reason"),
        &Q033,
        words::QOO10_WARNING_RECORDED_AS_SHOP,
    )
    .also(&[&Q032]),
    Rule::marketplace(
        "qoo10.warning.shop-notice",
        &[
            Fact::Reason.is(BUYERS),
            Fact::OrderStatus.is(PAID),
            Fact::Parcel.is(BEFORE_DISPATCH),
        ],
        Yield::Warning("shop-notice-is-no-ground"),
        &Q077,
        words::QOO10_WARNING_SHOP_NOTICE,
    )
    .also(&[&Q004, &Q020]),
    Rule::marketplace(
        "qoo10.warning.not-processed",
        &[
            Fact::OrderStatus.is(s::PAID | s::SHIP_DATE_PASSED),
            Fact::Parcel.is(p::WITH_CARRIER),
        ],
        Yield::Warning("process-shipment-now"),
        &Q007,
        words::QOO10_WARNING_NOT_PROCESSED,
    ),
    Rule::marketplace(
        "qoo10.warning.refuse-at-door",
        &[Fact::Parcel.is(p::WITH_CARRIER), Fact::Reason.is(BUYERS)],
        Yield::Warning("do-not-advise-refusal-at-door"),
        &Q062,
        words::QOO10_WARNING_REFUSE_AT_DOOR,
    ),
    Rule::marketplace(
        "qoo10.warning.defect-to-maker",
        &[Fact::Reason.is(r::DEFECTIVE | r::NOT_AS_DESCRIBED)],
        Yield::Warning("maker-warranty-is-no-answer"),
        &Q079,
        words::QOO10_WARNING_DEFECT_TO_MAKER,
    )
    .also(&[&Q077]),
    Rule::marketplace(
        "qoo10.warning.no-special-ground",
        &[Fact::Perishable.yes(), Fact::Parcel.is(BEFORE_DISPATCH)],
        Yield::Warning("goods-type-is-no-ground"),
        &Q020,
        words::QOO10_WARNING_NO_SPECIAL_GROUND,
    ),
    Rule::marketplace(
        "qoo10.warning.hygiene-no-ground",
        &[Fact::Hygiene.yes(), Fact::Parcel.is(BEFORE_DISPATCH)],
        Yield::Warning("goods-type-is-no-ground"),
        &Q020,
        words::QOO10_WARNING_HYGIENE_NO_GROUND,
    ),
    // What no source settles
    Rule::marketplace(
        "qoo10.unknown.answer-deadline",
        &[
            Fact::OrderStatus.is(AT_SELLER),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::Answer.is_not(a::AUTOMATIC | a::SELLER_CANCELS),
        ],
        Yield::Unknown("qoo10.answer-deadline"),
        &Q007,
        words::QOO10_UNKNOWN_ANSWER_DEADLINE,
    )
    .unsettled(),
    Rule::marketplace(
        "qoo10.unknown.refusal-path",
        &[Fact::Answer.is(a::MAY_REFUSE)],
        Yield::Unknown("qoo10.refusal-path"),
        &Q029,
        words::QOO10_UNKNOWN_REFUSAL_PATH,
    )
    .unsettled(),
    Rule::marketplace(
        "qoo10.unknown.made-to-order-same-day",
        &[
            Fact::MadeToOrder.yes(),
            Fact::Answer.is(a::MAY_REFUSE),
            Fact::Parcel.is(NOT_READY),
        ],
        Yield::Unknown("qoo10.made-to-order-same-day"),
        &Q024,
        words::QOO10_UNKNOWN_MADE_TO_ORDER_SAME_DAY,
    )
    .unsettled(),
    Rule::marketplace(
        "qoo10.unknown.penalty-size",
        &[Fact::Answer.is(a::MAY_REFUSE)],
        Yield::Unknown("qoo10.penalty-size"),
        &Q025,
        words::QOO10_UNKNOWN_PENALTY_SIZE,
    )
    .unsettled(),
    Rule::marketplace(
        "qoo10.unknown.second-request",
        &[Fact::AlreadyRefusedOnce.yes()],
        Yield::Unknown("qoo10.second-request"),
        &Q036,
        words::QOO10_UNKNOWN_SECOND_REQUEST,
    )
    .unsettled(),
    Rule::marketplace(
        "qoo10.unknown.rate-thresholds",
        &[
            Fact::OrderStatus.is(UNCONFIRMED),
            Fact::Answer.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED | a::AUTOMATIC | a::SELLER_CANCELS),
        ],
        Yield::Unknown("qoo10.cancel-rate-thresholds"),
        &Q053,
        words::QOO10_UNKNOWN_RATE_THRESHOLDS,
    )
    .also(&[&Q054])
    .unsettled(),
    Rule::marketplace(
        "qoo10.unknown.service-points",
        &[Fact::Channel.is(c::MESSAGE)],
        Yield::Unknown("qoo10.service-points"),
        &Q055,
        words::QOO10_UNKNOWN_SERVICE_POINTS,
    )
    .unsettled(),
    Rule::marketplace(
        "qoo10.unknown.consent-trigger",
        &[
            Fact::OrderStatus.is(s::PAID),
            Fact::Parcel.is(BEFORE_DISPATCH),
            Fact::Reserved.no(),
        ],
        Yield::Unknown("qoo10.consent-trigger"),
        &Q006,
        words::QOO10_UNKNOWN_CONSENT_TRIGGER,
    )
    .also(&[&Q007])
    .conflicting(),
    Rule::marketplace(
        "qoo10.unknown.reserved",
        &[Fact::Reserved.yes(), Fact::Parcel.is(BEFORE_DISPATCH)],
        Yield::Unknown("qoo10.reserved-goods"),
        &Q015,
        words::QOO10_UNKNOWN_RESERVED,
    )
    .unsettled(),
    Rule::marketplace(
        "qoo10.unknown.clearance",
        &[Fact::Clearance.yes(), Fact::Parcel.is(BEFORE_DISPATCH)],
        Yield::Unknown("qoo10.clearance-goods"),
        &Q015,
        words::QOO10_UNKNOWN_CLEARANCE,
    )
    .unsettled(),
    Rule::marketplace(
        "qoo10.unknown.part-of-order",
        &[Fact::PartOfOrder.yes()],
        Yield::Unknown("qoo10.partial-cancel"),
        &Q012,
        words::QOO10_UNKNOWN_PART_OF_ORDER,
    )
    .unsettled(),
    Rule::marketplace(
        "qoo10.unknown.digital",
        &[Fact::Digital.yes()],
        Yield::Unknown("qoo10.digital-goods"),
        &Q091,
        words::QOO10_UNKNOWN_DIGITAL,
    )
    .overrides(&[
        "qoo10.delay.*",
        "qoo10.metric.delay-points*",
        "qoo10.keep.packing",
        "qoo10.keep.handover",
    ])
    .unsettled(),
    Rule::marketplace(
        "qoo10.unknown.refund-days",
        &[
            Fact::Answer.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED | a::AUTOMATIC | a::SELLER_CANCELS),
            Fact::OrderStatus.is(PAID),
        ],
        Yield::Unknown("qoo10.refund-days"),
        &Q106,
        words::QOO10_UNKNOWN_REFUND_DAYS,
    )
    .unsettled(),
    Rule::marketplace(
        "qoo10.unknown.delivery-refused",
        &[Fact::Channel.is(c::DELIVERY_REFUSED)],
        Yield::Unknown("qoo10.delivery-refused"),
        &Q062,
        words::QOO10_UNKNOWN_DELIVERY_REFUSED,
    )
    .unsettled(),
    Rule::marketplace(
        "qoo10.unknown.unreachable",
        &[
            Fact::Parcel.is(RETURNING),
            Fact::Reason.is(BUYERS),
            Fact::Channel.is_not(c::DELIVERY_REFUSED),
        ],
        Yield::Unknown("qoo10.absence-return"),
        &Q073,
        words::QOO10_UNKNOWN_UNREACHABLE,
    )
    .unsettled(),
    Rule::marketplace(
        "qoo10.unknown.commission-after-return",
        &[Fact::Answer.is(a::NOT_A_CANCELLATION)],
        Yield::Unknown("qoo10.commission-after-return"),
        &Q096,
        words::QOO10_UNKNOWN_COMMISSION_AFTER_RETURN,
    )
    .unsettled(),
    Rule::marketplace(
        "qoo10.unknown.mega-wari-return",
        &[
            Fact::Sale.is(sale::MEGA_WARI),
            Fact::OrderStatus.is(PAID),
            Fact::Answer.is_not(a::MAY_REFUSE),
        ],
        Yield::Unknown("qoo10.mega-wari-share-return"),
        &Q099,
        words::QOO10_UNKNOWN_MEGA_WARI_RETURN,
    )
    .unsettled(),
    Rule::marketplace(
        "qoo10.unknown.mega-po-share",
        &[Fact::Sale.is(sale::MEGA_PO), Fact::OrderStatus.is(PAID)],
        Yield::Unknown("qoo10.mega-po-share"),
        &Q100,
        words::QOO10_UNKNOWN_MEGA_PO_SHARE,
    )
    .also(&[&Q102])
    .unsettled(),
    Rule::marketplace(
        "qoo10.unknown.non-receipt-window",
        &[
            Fact::Reason.is(r::NOT_RECEIVED),
            Fact::Parcel.is_not(BEFORE_DISPATCH),
        ],
        Yield::Unknown("qoo10.non-receipt-window"),
        &Q075,
        words::QOO10_UNKNOWN_NON_RECEIPT_WINDOW,
    )
    .unsettled(),
    Rule::marketplace(
        "qoo10.unknown.rules-since-2024",
        &[Fact::OrderStatus.is(PAID)],
        Yield::Unknown("qoo10.rules-since-2024"),
        &Q020,
        words::QOO10_UNKNOWN_RULES_SINCE_2024,
    )
    .unsettled(),
    // Prevention
    Rule::marketplace(
        "qoo10.prevention.ship-date",
        &[
            Fact::Answer.is(a::AUTOMATIC),
            Fact::OrderStatus.is(s::PAID | s::SHIP_DATE_PASSED),
        ],
        Yield::Prevention,
        &Q007,
        words::QOO10_PREVENTION_SHIP_DATE,
    )
    .also(&[&Q004]),
    Rule::marketplace(
        "qoo10.prevention.desired-date",
        &[Fact::Reason.is(r::LATE), Fact::Parcel.is(BEFORE_DISPATCH)],
        Yield::Prevention,
        &Q046,
        words::QOO10_PREVENTION_DESIRED_DATE,
    ),
];
