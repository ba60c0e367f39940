//! What would have prevented a request, and what to say next after a refusal, at every marketplace. Practice, never a
//! rule: it decides no verdict; of an old fault it says that the law leaves open how long it is answered for. What
//! official text or the law says on the same stands with the marketplace or the law.

use crate::common::families;
use crate::common::requests::FAULTY;
use crate::common::sources::{OWN_ADVICE, S0, S2};
use crate::law::{eu, uk, us};
use crate::words::common as words;
use kotowari::fact::{
    BEFORE_DISPATCH, Cond, Fact, answer as a, channel, defect_period, fulfilment, marketplace as m,
    order_status, parcel as p, reason as r, regime, site,
};
use kotowari::rule::{Rule, Yield};
use kotowari::verdict::Settled;

/// Of the others none says anything of who sends the goods.
const WITH_SITES: u32 = m::EBAY | m::SHOPEE | m::TIKTOK_SHOP;
const REFUSED: Cond = Fact::Answer.is(a::MAY_REFUSE);
/// What is refused as a cancellation and has to be taken back as a return is not refused.
const ON_THE_WHOLE: Cond = Fact::Overall.is(a::MAY_REFUSE | a::ACCEPT_ADVISED);

/// Every row.
pub static ROWS: &[Rule] = &[
    // What was said and has no meaning there
    Rule::practice(
        "advice.fulfilment-has-no-rule",
        &[
            Fact::Marketplace.is_not(families::AMAZON),
            Fact::Fulfilment.is(fulfilment::MARKETPLACE | fulfilment::SELLER_PRIME),
        ],
        Yield::Warning("fulfilment-not-considered"),
        &OWN_ADVICE,
        words::ADVICE_FULFILMENT_HAS_NO_RULE,
    ),
    Rule::practice(
        "advice.site-has-no-rule",
        &[
            Fact::Marketplace.is_not(WITH_SITES),
            Fact::Site.is(site::OTHER),
        ],
        Yield::Warning("site-not-considered"),
        &OWN_ADVICE,
        words::ADVICE_SITE_HAS_NO_RULE,
    ),
    // What nobody has paid is not paid back
    Rule::practice(
        "advice.nothing-paid",
        &[
            Fact::OrderStatus.is(order_status::UNPAID | order_status::PENDING),
            Fact::Answer.is_not(a::NEED_FACTS),
        ],
        Yield::Warning("nothing-paid"),
        &OWN_ADVICE,
        words::ADVICE_NOTHING_PAID,
    )
    .overrides(&[
        "jp.duty.refund-*",
        "eu.duty.refund-*",
        "uk.duty.refund-*",
        "us.duty.refund-*",
    ]),
    // A reason that the case itself contradicts
    Rule::practice(
        "advice.stock-is-there",
        &[Fact::Reason.is(r::OUT_OF_STOCK), Fact::StockAvailable.yes()],
        Yield::Warning("stock-is-there"),
        &OWN_ADVICE,
        words::ADVICE_STOCK_IS_THERE,
    ),
    // L-US-014, L-EU-016, L-UK-011: abroad a fault is put right first, or reported within a reasonable time. It is taken back or
    // refunded by the marketplace's own rule there, of which none says for how long.
    Rule::practice(
        "advice.old-fault",
        &[
            Fact::Marketplace.is(families::ABROAD),
            Fact::Regime.is(regime::US | regime::EU | regime::UK),
            Fact::Reason.is(FAULTY),
            Fact::Parcel.is(p::DELIVERED),
            Fact::DefectPeriod.is_not(defect_period::SIX_MONTHS),
            Fact::Channel.is_not(channel::CLAIM | channel::CHARGEBACK | channel::SELLER),
        ],
        Yield::Turning {
            id: "fault-long-after-receipt",
            headline: words::ADVICE_OLD_FAULT_HEADLINE,
            at_most: Settled::Unsettled,
        },
        &us::sources::L014,
        words::ADVICE_OLD_FAULT,
    )
    .also(&[&eu::sources::L016, &uk::sources::L011])
    .unsettled(),
    Rule::practice(
        "advice.ship-date",
        &[Fact::Reason.is(r::LATE)],
        Yield::Prevention,
        &S0,
        words::ADVICE_SHIP_DATE,
    ),
    Rule::practice(
        "advice.delay-notice",
        &[Fact::Reason.is(r::LATE)],
        Yield::Prevention,
        &S0,
        words::ADVICE_DELAY_NOTICE,
    ),
    Rule::practice(
        "advice.tracking",
        &[Fact::Reason.is(r::NOT_RECEIVED)],
        Yield::Prevention,
        &S0,
        words::ADVICE_TRACKING,
    ),
    Rule::practice(
        "advice.delivery-date",
        &[Fact::Channel.is(channel::DELIVERY_REFUSED)],
        Yield::Prevention,
        &S0,
        words::ADVICE_DELIVERY_DATE,
    ),
    Rule::practice(
        "advice.delivery-date-unreachable",
        &[
            Fact::Channel.is_not(channel::DELIVERY_REFUSED),
            Fact::Reason.is(r::BUYER_UNREACHABLE),
        ],
        Yield::Prevention,
        &S0,
        words::ADVICE_DELIVERY_DATE,
    ),
    Rule::practice(
        "advice.confirm",
        &[Fact::Reason
            .is(r::CHANGE_OF_MIND | r::ORDERED_BY_MISTAKE | r::DUPLICATE | r::WRONG_ADDRESS)],
        Yield::Prevention,
        &S0,
        words::ADVICE_CONFIRM,
    ),
    Rule::practice(
        "advice.listing",
        &[Fact::Reason.is(r::NOT_AS_DESCRIBED | r::UNSUITABLE_CONTENT)],
        Yield::Prevention,
        &OWN_ADVICE,
        words::ADVICE_LISTING,
    ),
    Rule::practice(
        "advice.photos",
        &[Fact::Reason.is(r::DEFECTIVE | r::NOT_AS_DESCRIBED | r::WRONG_ITEM | r::MISSING_PART)],
        Yield::Prevention,
        &S2,
        words::ADVICE_PHOTOS,
    ),
    Rule::practice(
        "advice.stock",
        &[Fact::Reason.is(r::OUT_OF_STOCK)],
        Yield::Prevention,
        &OWN_ADVICE,
        words::ADVICE_STOCK,
    ),
    Rule::practice(
        "advice.price",
        &[Fact::Reason.is(r::PRICE_ERROR)],
        Yield::Prevention,
        &OWN_ADVICE,
        words::ADVICE_PRICE,
    ),
    Rule::practice(
        "advice.import-charges",
        &[Fact::Reason.is(r::IMPORT_CHARGES)],
        Yield::Prevention,
        &OWN_ADVICE,
        words::ADVICE_IMPORT_CHARGES,
    ),
    Rule::practice(
        "advice.order-screen",
        &[Fact::Reason.is(r::MISLED_BY_ORDER_SCREEN)],
        Yield::Prevention,
        &OWN_ADVICE,
        words::ADVICE_ORDER_SCREEN,
    ),
    Rule::practice(
        "advice.after-refusal.tracking",
        &[REFUSED, ON_THE_WHOLE, Fact::Parcel.is(BEFORE_DISPATCH)],
        Yield::FollowUp,
        &S0,
        words::ADVICE_AFTER_REFUSAL_TRACKING,
    ),
    Rule::practice(
        "advice.after-refusal.arrival",
        &[
            REFUSED,
            ON_THE_WHOLE,
            Fact::Parcel.is(BEFORE_DISPATCH | p::WITH_CARRIER),
        ],
        Yield::FollowUp,
        &S0,
        words::ADVICE_AFTER_REFUSAL_ARRIVAL,
    ),
    Rule::practice(
        "advice.after-refusal.same-reason",
        &[REFUSED, ON_THE_WHOLE],
        Yield::FollowUp,
        &S0,
        words::ADVICE_AFTER_REFUSAL_SAME_REASON,
    ),
];
