//! eBay (ebay.com, ebay.co.uk, ebay.de and the other country sites): cancellation requests, returns, cases under the
//! Money Back Guarantee, payment disputes.
//!
//! Rows follow the decision table of the dossier, one file a subject. What a site has of its own (clock, business days,
//! fees) hangs on `site`; where it is not told, the careful one of all sites counts.

pub mod cancellation;
pub mod cases;
mod dates;
pub mod fees;
pub mod figures;
pub mod letters;
pub mod questions;
pub mod returns;
pub mod sources;

use crate::common::presumed::{
    BUYERS_OWN_WISH, OLDER_THAN_A_MONTH, PAID_ONCE_BEGUN, PAID_WHERE_NOBODY_ASKED, UNPAID_UNSENT,
    UNSENT_FOR_A_MONTH,
};
use crate::common::requests::{
    ASKED, BUYERS, BY_SELLER, CANNOT_DELIVER, FAULTY, HERE, OTHERS, REFUSED, RETURNING, UNPAID,
    goes_on, says, then,
};
use crate::words::ebay as words;
use kotowari::calendar::Calendar;
use kotowari::decision::Verdict;
use kotowari::fact::{
    Cond, Fact, accepted, channel as c, delivery_proof, marketplace, order_status as s,
    parcel as p, reason as r, regime, return_request_state, return_terms, since_order, site,
};
use kotowari::marketplace::{Marketplace, Site};
use kotowari::presumed::Condition;
use kotowari::rule::Yield;
use kotowari::rulebook::{Book, Code, Label};
use kotowari::text::{Language, Text};
use kotowari::timeline::{Summer, Zone};

pub use questions::PLACES;

/// What it says.
pub const BOOK: Book = Book {
    name: "ebay",
    places: &[Marketplace {
        mask: marketplace::EBAY,
        country: None,
        zone: Zone::UTC,
        currency: None,
        language: Language::En,
        is_own_store: false,
        late_is_shown: true,
        sells_at_home: false,
        sites: SITES,
    }],
    answers: &[cancellation::ANSWERS, returns::ANSWERS, cases::ANSWERS],
    effects: &[
        cancellation::EFFECTS,
        returns::EFFECTS,
        cases::EFFECTS,
        figures::EFFECTS,
    ],
    letters: letters::LETTERS,
    never: letters::NEVER,
    // No source gives the longest message.
    limits: &[],
    labels: &[
        Label::of(CHANNEL, "cancel-button", words::VALUE_CANCEL_BUTTON),
        Label::of(CHANNEL, "message", words::VALUE_MESSAGE),
        Label::of(CHANNEL, "return-request", words::VALUE_RETURN_REQUEST),
        Label::of(CHANNEL, "claim", words::VALUE_CLAIM),
        Label::of(CHANNEL, "chargeback", words::VALUE_CHARGEBACK),
        Label::of(
            VERDICT,
            "marketplace-decides",
            words::VALUE_MARKETPLACE_DECIDES,
        ),
    ],
    unreal: &[
        Fact::OrderStatus.is(s::SHIP_DATE_SET),
        Fact::Channel.is(c::SUBSCRIPTION_PAGE),
    ],
    presumptions: PRESUMPTIONS,
    shares: &[],
};

/// A purchase binds the seller (EB-24), every listing shows a return policy (EB-25), and Seller Hub tells an order that
/// is past its ship-by date.
const PRESUMPTIONS: &[Condition] = &[
    PAID_ONCE_BEGUN,
    PAID_WHERE_NOBODY_ASKED,
    UNPAID_UNSENT,
    BUYERS_OWN_WISH,
    // E05: later there is no request.
    Condition {
        given: &[Fact::Channel.is(c::CANCEL_BUTTON)],
        cond: Fact::SinceOrder.is(since_order::DAYS_14 | since_order::DAYS_30),
        says: words::PRESUMPTIONS_SINCE_ORDER,
    },
    OLDER_THAN_A_MONTH,
    UNSENT_FOR_A_MONTH,
    // Goods come back under a return that was accepted.
    Condition {
        given: &[Fact::Parcel.is(p::COMING_BACK | p::BACK)],
        cond: Fact::ReturnRequestState
            .is(return_request_state::AUTO_AUTHORISED | return_request_state::AUTHORISED),
        says: words::PRESUMPTIONS_RETURN_ACCEPTED,
    },
    Condition {
        given: &[],
        cond: Fact::Accepted.is(accepted::ACCEPTED),
        says: words::PRESUMPTIONS_ACCEPTED,
    },
    Condition {
        given: &[
            Fact::Channel.is(c::CLAIM),
            Fact::Parcel.is(p::DELIVERED),
            Fact::Reason.is(r::NOT_RECEIVED | r::LATE),
        ],
        cond: Fact::DeliveryProof.is_not(delivery_proof::NONE),
        says: words::PRESUMPTIONS_DELIVERY_PROOF,
    },
    // Where nobody asks for it to stand in two places, the listing is enough.
    Condition {
        given: &[Fact::Regime.is(regime::US)],
        cond: Fact::ReturnTerms.is(return_terms::SHOWN_BOTH),
        says: words::PRESUMPTIONS_RETURN_TERMS,
    },
    Condition {
        given: &[],
        cond: Fact::ReturnTerms.is_not(return_terms::NOT_SHOWN),
        says: words::PRESUMPTIONS_RETURN_TERMS,
    },
    Condition {
        given: &[],
        cond: Fact::MadeToOrder.no(),
        says: words::PRESUMPTIONS_MADE_TO_ORDER,
    },
];

const CHANNEL: &[Fact] = &[Fact::Channel];
const VERDICT: &[Fact] = &[Fact::Answer, Fact::AnswerThen, Fact::Overall];

/// What it computes.
pub const CODE: Code = Code {
    marketplaces: marketplace::EBAY,
    dates: Some(dates::derive),
    weighed: &[],
    fees: Some(fees::money),
};

/// Sydney in summer; in winter its days end an hour later.
const SYDNEY: Zone = Zone {
    standard: 11 * 60,
    summer: Summer::Never,
};

/// The country sites. A site whose clock is not known has the first and the last on Earth.
const SITES: &[Site] = &[
    Site {
        mask: site::US,
        countries: "US",
        zones: &[Zone::LOS_ANGELES],
        calendar: Calendar::Us,
        currency: Some("USD"),
    },
    Site {
        mask: site::UK,
        countries: "GB",
        zones: &[Zone::LONDON],
        calendar: Calendar::Uk,
        currency: Some("GBP"),
    },
    Site {
        mask: site::DE,
        countries: "DE",
        zones: &[Zone::BERLIN],
        calendar: Calendar::Weekdays,
        currency: Some("EUR"),
    },
    Site {
        mask: site::EUROPE,
        countries: "AT BE CH ES FR IT NL PL",
        zones: &[Zone::BERLIN],
        calendar: Calendar::Weekdays,
        currency: None,
    },
    Site {
        mask: site::EUROPE,
        countries: "IE",
        zones: &[Zone::LONDON],
        calendar: Calendar::Weekdays,
        currency: None,
    },
    Site {
        mask: site::AU,
        countries: "AU",
        zones: &[SYDNEY],
        calendar: Calendar::Weekdays,
        currency: Some("AUD"),
    },
    Site {
        mask: site::OTHER,
        countries: "",
        zones: &[Zone::FIRST, Zone::LAST],
        calendar: Calendar::Weekdays,
        currency: None,
    },
];

/// Not marked as dispatched.
const UNCONFIRMED: u32 = s::PAID | s::SHIP_DATE_SET | s::SHIP_DATE_PASSED;
const WAITING: Cond = Fact::OrderStatus.is(UNCONFIRMED);
/// Where consumers may withdraw, so that neither a deduction nor a refused parcel settles it.
const WITHDRAWAL: Cond = Fact::Regime.is(regime::EU | regime::UK | regime::JP);
const NO_WITHDRAWAL: Cond = Fact::Regime.is(regime::US | regime::OTHER);
