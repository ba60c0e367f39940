//! Money: integers in the currency's smallest unit, every rounding named.
//!
//! What a case says of money is [`Amounts`]; each marketplace's schedule turns it into entries.

use std::borrow::Cow;

use crate::case::Case;
use crate::decision::{Amount, Entry, Money};
use crate::rate::Rate;
use crate::rulebook::Rulebook;
use crate::text::{Language, LetterLanguage, Text};
use crate::undelivered;
use crate::verdict::Verdict;

/// An entry before its words are chosen.
#[derive(Clone, Debug)]
pub struct Draft {
    /// Stable id.
    pub id: &'static str,
    /// What it is called.
    pub says: Text,
    /// Least and most, in minor units; `None` where it is not known.
    pub bounds: Option<(i64, i64)>,
    /// Who bears it: `seller`, `buyer` or `marketplace`.
    pub party: &'static str,
    /// The finding behind it.
    pub rule: &'static str,
    /// How it was worked out, in the seller's language.
    pub working: String,
    /// Whether it is part of what the course costs: the price paid back, which undoes the sale, is not.
    pub counts: bool,
}

impl Draft {
    /// The same borne by another than the seller.
    #[must_use]
    pub fn borne_by(self, party: &'static str) -> Draft {
        Draft { party, ..self }
    }

    /// The same as a part of what the course costs, or as none.
    #[must_use]
    pub fn counted(self, counts: bool) -> Draft {
        Draft { counts, ..self }
    }

    /// Whether it is a cost to the seller.
    #[must_use]
    pub fn is_cost(&self) -> bool {
        self.counts && self.party == "seller"
    }

    /// The entry in the seller's language.
    #[must_use]
    pub fn entry(self, rules: &Rulebook, language: Language) -> Entry {
        Entry {
            id: self.id,
            says: rules.words(self.says, language),
            low: self.bounds.map(|(low, _)| low),
            high: self.bounds.map(|(_, high)| high),
            certainty: match self.bounds {
                None => "unknown",
                Some((low, high)) if low == high => "exact",
                Some(_) => "range",
            },
            party: self.party,
            at: None,
            rule: self.rule,
            working: Cow::Owned(self.working),
        }
    }
}

/// The bounds of an entry that is nothing.
pub const NOTHING: Option<(i64, i64)> = Some((0, 0));

/// The bounds of an amount that is known to the unit.
#[must_use]
pub fn exactly(amount: Option<i64>) -> Option<(i64, i64)> {
    amount.zip(amount)
}

/// The bounds of what may be anything up to an amount.
#[must_use]
pub fn up_to(most: Option<i64>) -> Option<(i64, i64)> {
    most.map(|most| (0, most))
}

/// What parts come to together, unknown where one is.
#[must_use]
pub fn sum(parts: impl IntoIterator<Item = Option<(i64, i64)>>) -> Amount {
    let mut sum = Span::default();
    sum.add(NOTHING);
    for part in parts {
        sum.add(part);
    }
    Amount {
        low: sum.bounds().map(|(low, _)| low),
        high: sum.bounds().map(|(_, high)| high),
    }
}

/// `amount × part ÷ whole`, rounded half up; the whole amount where the part is not less. None of them is below 0.
#[must_use]
pub fn proportion(amount: i64, part: i64, whole: i64) -> i64 {
    if part >= whole {
        return amount;
    }
    let [amount, part, whole] = [amount, part, whole].map(i128::from);
    i64::try_from((2 * amount * part + whole) / (2 * whole)).unwrap_or(i64::MAX)
}

/// Least and most over several readings, or of several parts: unknown while there is none, and once one is unknown.
#[derive(Clone, Copy, Debug, Default)]
pub struct Span(Option<Option<(i64, i64)>>);

impl Span {
    /// One more reading.
    pub fn widen(&mut self, reading: Option<(i64, i64)>) {
        self.0 = Some(match (self.0, reading) {
            (None, reading) => reading,
            (Some(Some((low, high))), Some((low_too, high_too))) => {
                Some((low.min(low_too), high.max(high_too)))
            }
            _ => None,
        });
    }

    /// One more part.
    pub fn add(&mut self, other: Option<(i64, i64)>) {
        let plus = |((low, high), (low_too, high_too)): ((i64, i64), (i64, i64))| {
            (
                i64::saturating_add(low, low_too),
                i64::saturating_add(high, high_too),
            )
        };
        self.0 = Some(match self.0 {
            None => other,
            Some(sum) => sum.zip(other).map(plus),
        });
    }

    /// Whether there is neither reading nor part.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.0.is_none()
    }

    /// Least and most; `None` where a part is unknown.
    #[must_use]
    pub fn bounds(self) -> Option<(i64, i64)> {
        self.0.flatten()
    }
}

impl Money {
    /// A course by itself.
    #[must_use]
    pub fn course(
        currency: &'static str,
        course: &'static str,
        entries: Vec<Entry>,
        seller_cost: Amount,
    ) -> Money {
        Money {
            currency,
            course,
            entries,
            seller_cost,
            otherwise: None,
            courses: Vec::new(),
        }
    }

    /// The same with the other course, where there is one.
    #[must_use]
    pub fn or(self, other: Option<Money>) -> Money {
        Money {
            otherwise: other.map(Box::new),
            ..self
        }
    }
}

/// Both courses of a case, and what can be done with a parcel that was not taken; `None` where the marketplace's fees are not in the rulebook.
#[must_use]
pub fn of(rules: &Rulebook, case: &Case, verdict: Verdict, then: Option<Verdict>) -> Option<Money> {
    let fees = rules.code(case.marketplace.mask)?.fees?;
    let mut money = fees(rules, case, verdict, then)?;
    undelivered::carry_back(rules, case, &mut money);
    let courses = undelivered::courses(rules, case, &money);
    Some(Money { courses, ..money })
}

/// An amount in the digits of its currency, without its sign or name: `3,808`, `51.75`.
#[must_use]
pub fn digits(currency: &str, minor: i64) -> String {
    digits_with(currency, minor, ',', '.')
}

/// The same with other marks between thousands and before the decimals.
fn digits_with(currency: &str, minor: i64, thousands: char, decimals: char) -> String {
    let sign = if minor < 0 { "−" } else { "" };
    let units = minor.unsigned_abs();
    if matches!(currency, "JPY" | "KRW") {
        return format!("{sign}{}", grouped(units, thousands));
    }
    let whole = grouped(units / 100, thousands);
    format!("{sign}{whole}{decimals}{:02}", units % 100)
}

/// An amount as it is written in a sentence: `3,500円`, `¥3,500`, `$12.50`, `PLN 12.50`, in German `1.234,50 EUR`.
#[must_use]
pub fn in_words(currency: &str, minor: i64, language: LetterLanguage) -> String {
    let sign = if minor < 0 { "−" } else { "" };
    let minor = minor.saturating_abs();
    if language == LetterLanguage::De {
        let digits = digits_with(currency, minor, '.', ',');
        return format!("{sign}{digits} {currency}");
    }
    let digits = digits(currency, minor);
    match (currency, language) {
        ("JPY", LetterLanguage::Ja) => format!("{sign}{digits}円"),
        ("JPY", _) => format!("{sign}¥{digits}"),
        ("USD", _) => format!("{sign}${digits}"),
        ("EUR", _) => format!("{sign}€{digits}"),
        ("GBP", _) => format!("{sign}£{digits}"),
        ("CAD", _) => format!("{sign}CA${digits}"),
        ("BRL", _) => format!("{sign}R${digits}"),
        _ => format!("{sign}{currency} {digits}"),
    }
}

/// Digits in groups of three: `3,808`.
fn grouped(number: u64, mark: char) -> String {
    let plain = number.to_string();
    let mut shown = String::new();
    for (at, digit) in plain.chars().enumerate() {
        if at > 0 && (plain.len() - at).is_multiple_of(3) {
            shown.push(mark);
        }
        shown.push(digit);
    }
    shown
}

/// Most that any single amount may be, in minor units.
pub const MOST: i64 = 1_000_000_000_000;

/// The sale event the order belongs to.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Sale {
    /// Mega-wari (メガ割).
    MegaWari,
    /// Mega-po (メガポ).
    MegaPo,
}

/// What the case says of money.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Amounts {
    /// ISO 4217.
    pub currency: &'static str,
    /// Order lines.
    pub lines: Vec<Line>,
    /// The marketplace's commission, where given.
    pub commission_rate: Option<Rate>,
    /// Surcharge on it, where given.
    pub surcharge_rate: Option<Rate>,
    /// Sale event; the outer `None` is unknown, the inner is "no event".
    pub sale: Option<Option<Sale>>,
    /// What the seller paid or will pay to send.
    pub outbound_postage: Option<i64>,
    /// What sending back costs.
    pub return_postage: Option<i64>,
    /// What the payment processor kept.
    pub payment_processing_fee: Option<i64>,
    /// Subscription discount funded by the seller, and items in the delivery.
    pub subscription: Option<(Rate, u32)>,
}

/// One order line. Amounts are for all its units.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Line {
    /// Price of the goods.
    pub price: i64,
    /// Units.
    pub quantity: u32,
    /// Shipping charged to the buyer.
    pub shipping: i64,
    /// The part of `shipping` above standard delivery.
    pub express_surcharge: i64,
    /// Gift wrap charged.
    pub gift_wrap: i64,
    /// Tax on top of the price.
    pub tax: i64,
    /// Points granted, in currency.
    pub points: i64,
    /// What those points cost the seller.
    pub points_cost: i64,
    /// Discount that the shop pays.
    pub shop_discount: i64,
    /// Discount that the marketplace pays.
    pub marketplace_discount: i64,
    /// Fee category, as given.
    pub category: Option<String>,
    /// Referral rate, where given.
    pub referral_rate: Option<Rate>,
    /// Tiers of the referral rate: rate up to a bound; the last has none.
    pub referral_tiers: Vec<(Option<i64>, Rate)>,
    /// Least referral fee.
    pub referral_minimum: i64,
    /// Closing fee.
    pub closing_fee: Option<i64>,
    /// Books, music, video, DVD.
    pub media: bool,
    /// What is refunded; `None` is all.
    pub refund: Option<i64>,
}

impl Line {
    /// What the buyer paid for the line before points: goods, shipping, wrap and tax, less discounts.
    #[must_use]
    pub fn paid(&self) -> i64 {
        let gross = self.price + self.shipping + self.gift_wrap + self.tax;
        (gross - self.shop_discount - self.marketplace_discount).max(0)
    }

    /// The same without what was charged for delivery.
    #[must_use]
    pub fn paid_for_goods(&self) -> i64 {
        (self.paid() - self.shipping).max(0)
    }

    /// The same as if the delivery had been the standard one.
    #[must_use]
    pub fn paid_with_standard_delivery(&self) -> i64 {
        (self.paid() - self.express_surcharge.min(self.shipping)).max(0)
    }

    /// What is refunded: as the case says, else all that was paid.
    #[must_use]
    pub fn refunded(&self) -> i64 {
        self.refund.unwrap_or_else(|| self.paid())
    }
}

impl Amounts {
    /// Sum over the lines.
    pub fn sum(&self, amount: impl Fn(&Line) -> i64) -> i64 {
        self.lines.iter().map(amount).sum()
    }
}
