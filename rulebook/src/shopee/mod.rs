//! Shopee: before shipping is arranged the buyer cancels, or asks, by the rules of the country site; later the seller
//! decides, and returns run in Shopee's own procedure.
//!
//! Of Malaysia and the Philippines official pages were read, of the other sites what agencies tell.

pub mod fees;
pub mod letters;
pub mod questions;
pub mod rules;
pub mod sources;

use crate::common::{answer_time, presumed};
use crate::words::shopee as words;
use kotowari::calendar::Calendar;
use kotowari::decision::Verdict;
use kotowari::fact::{Fact, accepted, channel as c, marketplace, order_status as s, regime, site};
use kotowari::marketplace::{Marketplace, Site};
use kotowari::presumed::Condition;
use kotowari::rulebook::{Book, Code, Label};
use kotowari::text::Language;
use kotowari::timeline::{Summer, Zone};

pub use questions::PLACES;

/// What it says.
pub const BOOK: Book = Book {
    name: "shopee",
    places: &[Marketplace {
        mask: marketplace::SHOPEE,
        country: None,
        zone: Zone::UTC,
        currency: None,
        language: Language::En,
        is_own_store: false,
        late_is_shown: true,
        sells_at_home: true,
        sites: SITES,
    }],
    answers: &[rules::ANSWERS],
    effects: &[rules::EFFECTS],
    letters: letters::LETTERS,
    never: letters::NEVER,
    // No source gives the longest message.
    limits: &[],
    labels: &[
        Label::of(&[Fact::Channel], "claim", words::VALUE_CLAIM),
        Label::of(
            &[Fact::Answer, Fact::AnswerThen, Fact::Overall],
            "marketplace-decides",
            words::VALUE_MARKETPLACE_DECIDES,
        ),
    ],
    unreal: &[
        Fact::OrderStatus.is(s::SHIP_DATE_SET),
        Fact::Channel.is(c::SUBSCRIPTION_PAGE),
    ],
    shares: &[],
    presumptions: &[
        presumed::PAID_ONCE_BEGUN,
        presumed::BUYERS_OWN_WISH,
        // Of these sites only the buyer's country is known.
        Condition {
            given: &[Fact::Site.is(site::MY | site::OTHER)],
            cond: Fact::Site.is(site::MY),
            says: words::PRESUMPTIONS_SITE,
        },
        Condition {
            given: &[Fact::Site.is(site::PH | site::OTHER)],
            cond: Fact::Site.is(site::PH),
            says: words::PRESUMPTIONS_SITE,
        },
        Condition {
            given: &[],
            cond: Fact::Regime.is(regime::OTHER),
            says: words::PRESUMPTIONS_BUYER,
        },
        Condition {
            given: &[],
            cond: Fact::Accepted.is(accepted::ACCEPTED),
            says: words::PRESUMPTIONS_ACCEPTED,
        },
        Condition {
            given: &[],
            cond: Fact::MadeToOrder.no(),
            says: words::PRESUMPTIONS_MADE_TO_ORDER,
        },
        Condition {
            given: &[],
            cond: Fact::Reserved.no(),
            says: words::PRESUMPTIONS_RESERVED,
        },
    ],
};

/// What it computes.
pub const CODE: Code = Code {
    marketplaces: marketplace::SHOPEE,
    dates: Some(|case, facts| {
        let malaysia = case.facts().get(Fact::Site) == site::MY;
        // S06: a day in Malaysia; S02, S10: two elsewhere, in Indonesia one.
        answer_time::derive(case, facts, 24, if malaysia { 24 } else { 48 });
        Ok(())
    }),
    weighed: &[Fact::Site],
    fees: Some(|rules, case, verdict: Verdict, then| {
        fees::SCHEDULE.money(rules, case, verdict, then)
    }),
};

/// Hours east of UTC, all year.
const fn east(hours: i32) -> Zone {
    Zone {
        standard: hours * 60,
        summer: Summer::Never,
    }
}

/// Thailand and the west of Indonesia.
const SEVEN: Zone = east(7);
/// Malaysia, the Philippines, Singapore, Taiwan and the middle of Indonesia.
const EIGHT: Zone = east(8);
/// The east of Indonesia.
const NINE: Zone = east(9);

/// The country sites. A site whose clock is not known has the first and the last on Earth.
const SITES: &[Site] = &[
    Site {
        mask: site::MY,
        countries: "MY",
        zones: &[EIGHT],
        calendar: Calendar::Weekdays,
        currency: Some("MYR"),
    },
    Site {
        mask: site::PH,
        countries: "PH",
        zones: &[EIGHT],
        calendar: Calendar::Weekdays,
        currency: Some("PHP"),
    },
    Site {
        mask: site::OTHER,
        countries: "SG TW",
        zones: &[EIGHT],
        calendar: Calendar::Weekdays,
        currency: None,
    },
    Site {
        mask: site::OTHER,
        countries: "TH",
        zones: &[SEVEN],
        calendar: Calendar::Weekdays,
        currency: None,
    },
    Site {
        mask: site::OTHER,
        countries: "ID",
        zones: &[SEVEN, EIGHT, NINE],
        calendar: Calendar::Weekdays,
        currency: None,
    },
    Site {
        mask: site::OTHER,
        countries: "",
        zones: &[Zone::FIRST, Zone::LAST],
        calendar: Calendar::Weekdays,
        currency: None,
    },
];
