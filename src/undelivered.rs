//! A parcel that was not taken: it can be brought home, abandoned or sent again, and each costs something else.

use crate::case::Case;
use crate::decision::{Entry, Money};
use crate::fact::{Cond, Fact, Match, channel, fulfilment, parcel, reason};
use crate::money::{Draft, Line, exactly, sum};
use crate::rulebook::Rulebook;
use crate::text::Text;
use crate::words::engine as words;

const ON_ITS_WAY: Cond = Fact::Parcel.is(parcel::WITH_CARRIER | parcel::COMING_BACK);
const NOT_AT_THE_BUYER: Cond =
    Fact::Parcel.is(parcel::WITH_CARRIER | parcel::COMING_BACK | parcel::BACK);
/// Refused at the door.
const REFUSED: Cond = Fact::Channel.is(channel::DELIVERY_REFUSED);
/// Undeliverable, or held by customs.
const HELD: Cond = Fact::Reason.is(reason::BUYER_UNREACHABLE | reason::IMPORT_CHARGES);
/// Not the seller's to send or to fetch.
const BY_MARKETPLACE: Cond = Fact::Fulfilment.is(fulfilment::MARKETPLACE);

/// The three courses, each with what it costs from here on: what is spent already, and what paying back costs,
/// stands in `money`. Empty where no such parcel is on its way, or nothing comes back.
pub fn courses(rules: &Rulebook, case: &Case, money: &Money) -> Vec<Money> {
    let is = |cond: Cond| case.facts.matches(cond) == Match::Holds;
    if !is(ON_ITS_WAY) || !(is(REFUSED) || is(HELD)) || is(BY_MARKETPLACE) {
        return Vec::new();
    }
    let either = [Some(money), money.otherwise.as_deref()];
    let mut entries = either.into_iter().flatten().flat_map(|one| &one.entries);
    let Some(back) = entries.find(|entry| entry.id == "return-postage") else {
        return Vec::new();
    };
    let amounts = case.amounts();
    let draft = |id, says: Text, cost: Option<i64>, working: Text| {
        let draft = Draft {
            id,
            says,
            bounds: exactly(cost),
            party: "seller",
            rule: "undelivered",
            working: rules.say(working, case.language).into(),
            counts: true,
        };
        draft.entry(rules, case.language)
    };
    let lines = amounts.filter(|amounts| !amounts.lines.is_empty());
    let price = |line: &Line| (line.price - line.shop_discount - line.marketplace_discount).max(0);
    let goods = draft(
        "goods-lost",
        words::NOT_TAKEN_GOODS,
        lines.map(|lines| lines.sum(price)),
        words::NOT_TAKEN_GOODS_WORKING,
    );
    let again = draft(
        "resend-cost",
        words::NOT_TAKEN_AGAIN,
        amounts.and_then(|amounts| amounts.outbound_postage),
        words::NOT_TAKEN_AGAIN_WORKING,
    );
    let back = way_back(rules, case, back);
    let course = |course: &'static str, entries: Vec<Entry>| {
        let cost = sum(entries.iter().map(|entry| entry.low.zip(entry.high)));
        Money::course(money.currency, course, entries, cost)
    };
    vec![
        course("bring-home", vec![back.clone()]),
        course("abandon", vec![goods]),
        course("resend", vec![back, again]),
    ]
}

/// Puts what the way back costs into both courses as it stands in those above: nothing was sent back by the buyer.
pub fn carry_back(rules: &Rulebook, case: &Case, money: &mut Money) {
    let is = |cond: Cond| case.facts.matches(cond) == Match::Holds;
    if !is(NOT_AT_THE_BUYER) || !(is(REFUSED) || is(HELD)) {
        return;
    }
    let mut course = Some(money);
    while let Some(money) = course {
        for entry in &mut money.entries {
            if entry.id == "return-postage" && entry.party == "buyer" {
                *entry = way_back(rules, case, entry);
                let cost = &mut money.seller_cost;
                cost.low = cost.low.filter(|_| entry.low.is_some());
                cost.high = cost.high.zip(entry.high).map(|(sum, part)| sum + part);
            }
        }
        course = money.otherwise.as_deref_mut();
    }
}

/// The carrier charges the seller. Whether the buyer, who sent nothing back, can be charged for it is open wherever it is
/// not the seller's anyway.
fn way_back(rules: &Rulebook, case: &Case, known: &Entry) -> Entry {
    if known.party == "seller" && known.certainty == "exact" {
        return known.clone();
    }
    let cost = case.amounts().and_then(|amounts| amounts.return_postage);
    Entry {
        low: cost.map(|_| 0),
        high: cost,
        certainty: if cost.is_some() { "range" } else { "unknown" },
        party: "seller",
        working: rules.words(words::NOT_TAKEN_WAY_BACK, case.language),
        ..known.clone()
    }
}
