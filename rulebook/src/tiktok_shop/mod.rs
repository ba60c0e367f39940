//! TikTok Shop: the buyer's request by the rules of the country site; returns in the platform's own procedure.
//!
//! The pages of the USA and Thailand were read, of the UK the policy on returns; of Japan an agency's page only. Where no
//! page of the site was read, the answer says so.

mod dates;
pub mod fees;
pub mod letters;
pub mod questions;
pub mod rules;
pub mod sources;

use crate::common::presumed;
use crate::words::tiktok_shop as words;
use kotowari::calendar::Calendar;
use kotowari::decision::Verdict;
use kotowari::fact::{Fact, accepted, channel as c, marketplace, order_status as s, site};
use kotowari::marketplace::{Marketplace, Site};
use kotowari::presumed::Condition;
use kotowari::rulebook::{Book, Code, Label};
use kotowari::text::Language;
use kotowari::timeline::{Summer, Zone};

pub use questions::PLACES;

/// What it says.
pub const BOOK: Book = Book {
    name: "tiktok-shop",
    places: &[Marketplace {
        mask: marketplace::TIKTOK_SHOP,
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
        presumed::OLDER_THAN_A_MONTH,
        presumed::UNSENT_FOR_A_MONTH,
        // Of these sites only the buyer's country is known.
        Condition {
            given: &[Fact::Site.is(site::US | site::OTHER)],
            cond: Fact::Site.is(site::US),
            says: words::PRESUMPTIONS_SITE,
        },
        Condition {
            given: &[Fact::Site.is(site::UK | site::OTHER)],
            cond: Fact::Site.is(site::UK),
            says: words::PRESUMPTIONS_SITE,
        },
        Condition {
            given: &[Fact::Site.is(site::JP | site::OTHER)],
            cond: Fact::Site.is(site::JP),
            says: words::PRESUMPTIONS_SITE,
        },
        Condition {
            given: &[Fact::Site.is(site::TH | site::OTHER)],
            cond: Fact::Site.is(site::TH),
            says: words::PRESUMPTIONS_SITE,
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
    ],
};

/// What it computes.
pub const CODE: Code = Code {
    marketplaces: marketplace::TIKTOK_SHOP,
    dates: Some(dates::derive),
    weighed: &[],
    fees: Some(|rules, case, verdict: Verdict, then| {
        fees::SCHEDULE.money(rules, case, verdict, then)
    }),
};

const BANGKOK: Zone = Zone {
    standard: 7 * 60,
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
        mask: site::JP,
        countries: "JP",
        zones: &[Zone::TOKYO],
        calendar: Calendar::Jp,
        currency: Some("JPY"),
    },
    Site {
        mask: site::TH,
        countries: "TH",
        zones: &[BANGKOK],
        calendar: Calendar::Weekdays,
        currency: Some("THB"),
    },
    Site {
        mask: site::OTHER,
        countries: "",
        zones: &[Zone::FIRST, Zone::LAST],
        calendar: Calendar::Weekdays,
        currency: None,
    },
];
