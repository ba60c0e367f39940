//! Amazon: four channels (order page, return centre, message, refused parcel), seller-fulfilled,
//! Fulfilment by Amazon (FBA) and Seller Fulfilled Prime (マケプレプライム).
//!
//! Rows follow the dossier's table D-01 to D-52, one file a subject. A row names the marketplaces
//! whose pages were read; elsewhere the same answer is an inference and says so.

pub mod cancellation;
pub mod claims;
mod dates;
pub mod delivery;
pub mod fees;
pub mod figures;
pub mod fulfilled;
mod labels;
pub mod letters;
pub mod prevention;
pub mod questions;
pub mod returns;
pub mod sources;
pub mod subscription;

use crate::words::amazon as words;
use kotowari::decision::Verdict;
use kotowari::fact::{
    BEFORE_DISPATCH, Cond, Fact, channel as c, fulfilment as f, marketplace as m,
    order_status as s, parcel as p, reason as r, statutory_window,
};
use kotowari::marketplace::Marketplace;
use kotowari::presumed::Condition;
use kotowari::rule::{Follows, Hurts, Rule, Yield};
use kotowari::rulebook::{Book, Code};
use kotowari::text::{Language, Text};
use kotowari::timeline::Zone;

pub use crate::common::families::AMAZON as MARKETPLACES;
pub use questions::PLACES;

/// Those that pay in euros.
pub const EURO: u32 = m::AMAZON_DE | m::AMAZON_FR | m::AMAZON_IT | m::AMAZON_ES | m::AMAZON_NL;

/// Where a page gives two business days to refund a return (A-049, A-097; the US before 2026-01-26).
pub const COUNTED_RETURNS: u32 = m::AMAZON_US | m::AMAZON_UK | m::AMAZON_DE | m::AMAZON_ES;

/// What it says.
pub const BOOK: Book = Book {
    name: "amazon",
    places: &[
        place(m::AMAZON_JP, "JP", Zone::TOKYO, "JPY", Language::Ja),
        place(m::AMAZON_US, "US", Zone::LOS_ANGELES, "USD", Language::En),
        place(m::AMAZON_UK, "GB", Zone::LONDON, "GBP", Language::En),
        place(m::AMAZON_DE, "DE", Zone::BERLIN, "EUR", Language::En),
        place(m::AMAZON_FR, "FR", Zone::BERLIN, "EUR", Language::En),
        place(m::AMAZON_IT, "IT", Zone::BERLIN, "EUR", Language::En),
        place(m::AMAZON_ES, "ES", Zone::BERLIN, "EUR", Language::En),
        place(m::AMAZON_NL, "NL", Zone::BERLIN, "EUR", Language::En),
        place(m::AMAZON_PL, "PL", Zone::BERLIN, "PLN", Language::En),
        place(m::AMAZON_CA, "CA", Zone::LOS_ANGELES, "CAD", Language::En),
        place(m::AMAZON_AE, "AE", Zone::DUBAI, "AED", Language::En),
        place(m::AMAZON_BR, "BR", Zone::SAO_PAULO, "BRL", Language::En),
    ],
    answers: &[
        cancellation::ANSWERS,
        subscription::ANSWERS,
        fulfilled::ANSWERS,
        returns::ANSWERS,
        delivery::ANSWERS,
        claims::ANSWERS,
        fulfilled::REIMBURSEMENTS,
    ],
    effects: &[
        cancellation::EFFECTS,
        subscription::EFFECTS,
        fulfilled::EFFECTS,
        returns::EFFECTS,
        delivery::EFFECTS,
        claims::EFFECTS,
        figures::EFFECTS,
        prevention::EFFECTS,
    ],
    letters: letters::LETTERS,
    never: letters::NEVER,
    // No source gives the longest message.
    limits: &[],
    labels: labels::LABELS,
    unreal: &[Fact::OrderStatus.is(s::SHIP_DATE_SET)],
    presumptions: &[
        // What was not taken in was never received (L-EU-003): its period has not begun.
        Condition {
            given: &[Fact::Channel.is(c::DELIVERY_REFUSED)],
            cond: Fact::StatutoryWindow.is(statutory_window::BEFORE_RECEIPT),
            says: words::PRESUMPTIONS_NOT_TAKEN_IN,
        },
        Condition {
            given: HANDED_OVER,
            cond: Fact::Parcel.is(p::WITH_CARRIER),
            says: words::PRESUMPTIONS_ON_ITS_WAY,
        },
        Condition {
            given: STOPPED,
            cond: Fact::OrderStatus.is_not(s::SHIP_CONFIRMED),
            says: words::PRESUMPTIONS_NEXT_DELIVERY,
        },
        Condition {
            given: STOPPED_BEFORE_DISPATCH,
            cond: Fact::Parcel.is(p::NOT_STARTED),
            says: words::PRESUMPTIONS_NEXT_DELIVERY,
        },
        Condition {
            given: SMALL_WITHOUT_ADDRESS,
            cond: Fact::InsideReturnWindow.yes(),
            says: words::PRESUMPTIONS_SMALL_INSIDE_RETURN_WINDOW,
        },
    ],
    shares: &[],
};

/// Asked to cancel an order that has left, and whose shipment is not even confirmed (D-05).
const HANDED_OVER: &[Cond] = &[
    Fact::Parcel.is_not(BEFORE_DISPATCH),
    Fact::OrderStatus.is(UNCONFIRMED),
    Fact::Channel.is(BUTTON | c::MESSAGE),
];

/// Amazon refunds a small return by itself, and late it is better accepted (D-36): either way it is not refused, so the
/// window is taken as open until somebody says that it is not.
const SMALL_WITHOUT_ADDRESS: &[Cond] = &[
    MFN,
    Fact::Marketplace.is(m::AMAZON_JP),
    Fact::Channel.is(c::RETURN_REQUEST),
    Fact::Parcel.is(p::DELIVERED),
    Fact::DomesticReturnAddress.no(),
    Fact::SmallOrder.yes(),
];

/// A subscription is to be stopped by message. The subscription page is right whatever the delivery under way does
/// (D-17, D-19); where nothing is said of that delivery, it is the next that is meant.
const STOPPED: &[Cond] = &[
    Fact::Subscription.yes(),
    Fact::Channel.is(c::SUBSCRIPTION_PAGE | c::MESSAGE),
    Fact::Reason.is(r::CHANGE_OF_MIND | r::ORDERED_BY_MISTAKE | r::DUPLICATE),
];
const STOPPED_BEFORE_DISPATCH: &[Cond] = &[
    Fact::Subscription.yes(),
    Fact::Channel.is(c::SUBSCRIPTION_PAGE | c::MESSAGE),
    Fact::Reason.is(r::CHANGE_OF_MIND | r::ORDERED_BY_MISTAKE | r::DUPLICATE),
    Fact::OrderStatus.is_not(s::SHIP_CONFIRMED),
];

/// What it computes.
pub const CODE: Code = Code {
    marketplaces: MARKETPLACES,
    dates: Some(dates::derive),
    weighed: &[
        Fact::Fulfilment,
        Fact::Electronics,
        Fact::InsideReturnWindow,
    ],
    fees: Some(fees::money),
};

/// One country's. Its screen knows only "unshipped" (未出荷).
const fn place(
    mask: u32,
    country: &'static str,
    zone: Zone,
    currency: &'static str,
    language: Language,
) -> Marketplace {
    Marketplace {
        late_is_shown: false,
        sells_at_home: false,
        ..Marketplace::of_country(mask, country, zone, currency, language)
    }
}

/// The marketplaces whose pages on cancelling were read: Japan, USA, UK, Germany.
const FOUR: u32 = m::AMAZON_JP | m::AMAZON_US | m::AMAZON_UK | m::AMAZON_DE;

const RETURNING: u32 = p::COMING_BACK | p::BACK;

/// 保留中.
const PENDING: u32 = s::UNPAID | s::PENDING;
/// 未出荷: shipment not confirmed.
const UNCONFIRMED: u32 = s::PAID | s::SHIP_DATE_SET | s::SHIP_DATE_PASSED;

/// Reasons on the buyer's side.
const BUYERS: u32 = r::CHANGE_OF_MIND
    | r::ORDERED_BY_MISTAKE
    | r::DUPLICATE
    | r::WRONG_ADDRESS
    | r::MINOR
    | r::UNSUITABLE_CONTENT
    | r::IMPORT_CHARGES
    | r::BUYER_UNREACHABLE;
/// A parcel that comes back by itself: nobody was there, or the address was wrong.
const UNDELIVERABLE: u32 = r::WRONG_ADDRESS | r::BUYER_UNREACHABLE;
/// The goods are not what was ordered.
const FAULTY: u32 = r::DEFECTIVE | r::NOT_AS_DESCRIBED | r::WRONG_ITEM | r::MISSING_PART;
/// Reasons on the seller's side, whatever the parcel does.
const SELLERS: u32 =
    FAULTY | r::OUT_OF_STOCK | r::PRICE_ERROR | r::MISLED_BY_ORDER_SCREEN | r::WILL_NOT_SELL;
/// Every reason but non-receipt and lateness.
const OTHER_THAN_DELIVERY: u32 = BUYERS | SELLERS;

/// The order page's official request (キャンセルリクエスト).
const BUTTON: u32 = c::CANCEL_BUTTON;
/// Ways to write that are no official cancellation request.
const UNOFFICIAL: u32 = c::MESSAGE | c::DELIVERY_REFUSED | c::RETURN_REQUEST;

const MFN: Cond = Fact::Fulfilment.is(f::SELLER);
const FBA: Cond = Fact::Fulfilment.is(f::MARKETPLACE);
const SFP: Cond = Fact::Fulfilment.is(f::SELLER_PRIME);

/// Every table of seller-fulfilled orders: what a claim overrides.
const ORDINARY: &[&str] = &[
    "amazon.cancel.*",
    "amazon.delivery.*",
    "amazon.refused.*",
    "amazon.return.*",
    "amazon.shipped.*",
    "amazon.subscription.*",
];

const fn says(verdict: Verdict, headline: Text) -> Yield {
    Yield::Answer {
        verdict,
        follows: Follows::Nothing,
        headline,
    }
}

const fn then(verdict: Verdict, headline: Text, then: Verdict, then_headline: Text) -> Yield {
    Yield::Answer {
        verdict,
        follows: Follows::Then(then, then_headline),
        headline,
    }
}

/// Everywhere but there.
const fn except(marketplaces: u32) -> Cond {
    Fact::Marketplace.is(MARKETPLACES & !marketplaces)
}

const fn only(marketplaces: u32) -> Cond {
    Fact::Marketplace.is(marketplaces)
}
