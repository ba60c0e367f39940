//! A seller in Japan at a marketplace whose own rules are known in part only: what Japan's law and the terms that the
//! seller has shown come to, with the words, letters, taps and sums of it.
//!
//! No marketplace by itself. Each of those has a folder with what it says of its own and takes the rest from
//! [`SHARED`]. Their answers have ids of this family, `mall.request.rakuten`, so that shown terms, which prevail over
//! `mall.request.*`, prevail over theirs too.

pub mod dates;
pub mod fees;
pub mod letters;
pub mod questions;
pub mod rules;
pub mod sources;

use crate::words::mall_jp as words;
use kotowari::decision::Verdict;
use kotowari::fact::{
    BEFORE_DISPATCH, Cond, Fact, channel as c, marketplace as m, order_status as s, parcel as p,
    reason as r,
};
use kotowari::marketplace::Marketplace;
use kotowari::rule::{Follows, Yield};
use kotowari::rulebook::{Book, Code};
use kotowari::text::{Language, Text};
use kotowari::timeline::Zone;

/// The marketplaces that share it.
pub const MARKETPLACES: u32 = m::MERCARI
    | m::MERCARI_SHOPS
    | m::BUYMA
    | m::RAKUTEN
    | m::YAHOO_SHOPPING
    | m::AU_PAY_MARKET
    | m::MINNE
    | m::CREEMA;

/// Those where private persons sell too: whose law it is turns on the seller.
pub const PRIVATE_SELLERS: u32 = m::MERCARI | m::BUYMA | m::MINNE | m::CREEMA;

/// Those where a cancellation that the seller files takes the buyer's consent on the screen.
const BY_CONSENT: Cond = Fact::Marketplace.is(m::MERCARI | m::MINNE);

/// What a book has in common with the others; `name`, `places`, `answers` and `effects` are its own.
pub const SHARED: Book = Book {
    name: "",
    places: &[],
    answers: &[rules::ANSWERS],
    effects: &[rules::FIRST, rules::EFFECTS],
    letters: letters::LETTERS,
    never: letters::NEVER,
    // What their message fields take is not known.
    limits: &[],
    labels: &[],
    unreal: &[],
    presumptions: rules::PRESUMPTIONS,
    shares: &["mall-jp"],
};

/// A marketplace in Japan.
pub(crate) const fn place(mask: u32) -> Marketplace {
    Marketplace::of_country(mask, "JP", Zone::TOKYO, "JPY", Language::Ja)
}

/// What such a marketplace computes where its dates imply nothing of their own.
pub(crate) const fn code(mask: u32) -> Code {
    Code {
        marketplaces: mask,
        dates: None,
        weighed: &[],
        fees: Some(fees::money),
    }
}

const RETURNING: u32 = p::COMING_BACK | p::BACK;

const NO_FAULT: u32 = r::CHANGE_OF_MIND
    | r::ORDERED_BY_MISTAKE
    | r::DUPLICATE
    | r::WRONG_ADDRESS
    | r::UNSUITABLE_CONTENT
    | r::IMPORT_CHARGES
    | r::BUYER_UNREACHABLE;
/// The buyer's own reasons.
pub(crate) const BUYERS: u32 = NO_FAULT | r::MINOR;
const FAULTY: u32 = r::DEFECTIVE | r::NOT_AS_DESCRIBED | r::WRONG_ITEM | r::MISSING_PART;
/// The seller cannot deliver, or does not want to.
pub(crate) const CANNOT_DELIVER: u32 = r::OUT_OF_STOCK | r::PRICE_ERROR | r::WILL_NOT_SELL;
/// The goods could be delivered, but the seller does not want to at that price, or at all.
pub(crate) const OWN_WISH: u32 = r::PRICE_ERROR | r::WILL_NOT_SELL;
const SELLERS: u32 =
    FAULTY | CANNOT_DELIVER | r::LATE | r::NOT_RECEIVED | r::MISLED_BY_ORDER_SCREEN;

/// The marketplace or the payment company has been asked.
const CLAIMED: Cond = Fact::Channel.is(c::CLAIM | c::CHARGEBACK);
/// The buyer asks, or refused the parcel.
pub(crate) const ASKED: Cond = Fact::Channel.is_not(c::CLAIM | c::CHARGEBACK | c::SELLER);
/// The buyer asks to undo what was ordered.
pub(crate) const ASKED_BACK: Cond = Fact::Channel
    .is_not(c::CLAIM | c::CHARGEBACK | c::SELLER | c::DELIVERY_REFUSED | c::SUBSCRIPTION_PAGE);
/// Nobody asked.
pub(crate) const OWN: Cond = Fact::Channel.is(c::SELLER);
/// Still with the seller.
pub(crate) const HERE: Cond = Fact::Parcel.is(BEFORE_DISPATCH);
/// Left the seller.
pub(crate) const LEFT: Cond = Fact::Parcel.is_not(BEFORE_DISPATCH);
pub(crate) const ON_ITS_WAY: Cond = Fact::Parcel.is(p::WITH_CARRIER);
pub(crate) const UNPAID: Cond = Fact::OrderStatus.is(s::UNPAID | s::PENDING);
pub(crate) const PAID: Cond = Fact::OrderStatus.is_not(s::UNPAID | s::PENDING);

/// The answer to the request.
pub(crate) const fn says(verdict: Verdict, headline: Text) -> Yield {
    Yield::Answer {
        verdict,
        follows: Follows::Nothing,
        headline,
    }
}

/// The answer to the request, which goes on as a return or claim that the law decides.
pub(crate) const fn goes_on(verdict: Verdict, headline: Text) -> Yield {
    Yield::Answer {
        verdict,
        follows: Follows::ByLaw,
        headline,
    }
}

/// The shown terms themselves grant it, whatever the law says.
const fn granted(verdict: Verdict, headline: Text) -> Yield {
    Yield::Answer {
        verdict,
        follows: Follows::Then(Verdict::MustAccept, words::MALL_GRANTED),
        headline,
    }
}

/// It cannot be undone without the buyer's consent.
pub(crate) const fn by_agreement(headline: Text) -> Yield {
    Yield::Answer {
        verdict: Verdict::SellerCancels,
        follows: Follows::Then(
            Verdict::MustRemedy,
            words::MALL_SELLER_CANCELS_ACCEPTED_THEN,
        ),
        headline,
    }
}
