//! Etsy: only the seller can cancel; returns go by the shop's own policy and the buyer's law; Etsy decides cases.

pub mod fees;
pub mod letters;
pub mod questions;
pub mod rules;
pub mod sources;

use crate::common::{presumed, unsent};
use crate::words::etsy as words;
use kotowari::decision::Verdict;
use kotowari::fact::{
    Fact, accepted, channel as c, marketplace, order_status as s, regime, return_terms,
};
use kotowari::marketplace::Marketplace;
use kotowari::presumed::Condition;
use kotowari::rulebook::{Book, Code, Label};
use kotowari::text::Language;
use kotowari::timeline::Zone;

pub use questions::PLACES;

/// What it says.
pub const BOOK: Book = Book {
    name: "etsy",
    places: &[Marketplace {
        mask: marketplace::ETSY,
        country: None,
        zone: Zone::UTC,
        currency: None,
        language: Language::En,
        is_own_store: false,
        late_is_shown: true,
        sells_at_home: false,
        sites: &[],
    }],
    answers: &[rules::ANSWERS],
    effects: &[rules::EFFECTS],
    letters: letters::LETTERS,
    never: letters::NEVER,
    // No source gives the longest message.
    limits: &[],
    labels: &[
        Label::of(&[Fact::Channel], "message", words::VALUE_MESSAGE),
        Label::of(&[Fact::Channel], "claim", words::VALUE_CLAIM),
        Label::of(
            &[Fact::Answer, Fact::AnswerThen, Fact::Overall],
            "marketplace-decides",
            words::VALUE_MARKETPLACE_DECIDES,
        ),
    ],
    unreal: &[
        Fact::OrderStatus.is(s::SHIP_DATE_SET),
        Fact::Channel.is(c::SUBSCRIPTION_PAGE | c::CANCEL_BUTTON | c::RETURN_REQUEST),
    ],
    shares: &[],
    presumptions: &[
        presumed::PAID_ONCE_BEGUN,
        presumed::PAID_WHERE_NOBODY_ASKED,
        presumed::UNPAID_UNSENT,
        presumed::BUYERS_OWN_WISH,
        presumed::OLDER_THAN_A_MONTH,
        presumed::UNSENT_FOR_A_MONTH,
        // ET12
        Condition {
            given: &[],
            cond: Fact::Accepted.is(accepted::ACCEPTED),
            says: words::PRESUMPTIONS_ACCEPTED,
        },
        // ET11. Where nobody asks for it to stand in two places, the listing is enough.
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
    ],
};

/// What it computes.
pub const CODE: Code = Code {
    marketplaces: marketplace::ETSY,
    dates: Some(unsent::derive),
    weighed: &[],
    fees: Some(|rules, case, verdict: Verdict, then| {
        fees::SCHEDULE.money(rules, case, verdict, then)
    }),
};
