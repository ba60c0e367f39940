//! One order line: what was charged for it, what a refund brings back, and both written out.

use super::refund::{Charge, Media, administration_fee, charge, floor};
use super::schedule::{self, Administration, Bands};
use crate::common::ledger::Ledger;
use crate::words::amazon as words;
use kotowari::fact::marketplace as m;
use kotowari::money::{Line, NOTHING, Span, proportion};
use kotowari::rate::{Rate, Rounding};

/// What every line of the case has in common.
pub(super) struct Order<'a> {
    pub ledger: Ledger<'a>,
    pub marketplace: u32,
    /// The order's day, `YYYY-MM-DD`.
    pub day: &'a str,
    /// The only line of an order whose goods are media.
    pub media: bool,
    pub by_marketplace: bool,
}

/// One line worked out.
#[derive(Default)]
pub(super) struct Worked {
    pub charged: Span,
    /// Referral fee that comes back, before the administration fee.
    pub credit: Span,
    pub fee: Span,
    /// What leaves the balance.
    pub debit: Span,
    /// Closing fee that stays away; empty where the line has none.
    pub closing: Span,
    /// Closing fee that comes back.
    pub closing_back: Span,
    pub charged_working: String,
    pub credit_working: String,
    pub fee_working: String,
}

/// The referral fee of a line under every reading.
struct Charges {
    readings: Vec<Charge>,
    /// One reading has no rate.
    open: bool,
    /// Where the rate comes from, if from the rulebook.
    fact: &'static str,
}

/// The least referral fee of a unit in Japan, in yen.
const MINIMUM_IN_JAPAN: i64 = 30;

impl Order<'_> {
    /// Works out a line of which between `least` and `most` is refunded.
    pub(super) fn work(&self, line: &Line, (least, most): (i64, i64)) -> Worked {
        let media = self.media_rule(line);
        let row = schedule::administration(self.marketplace);
        let shares = [
            self.share(line, media, least),
            self.share(line, media, most),
        ];
        let charges = self.charges(line, media);
        let closing = self.closing(line, media);
        let mut worked = Worked::default();
        for share in &shares {
            if charges.open {
                worked.charged.widen(None);
                worked.credit.widen(None);
                worked.debit.widen(None);
                // No rate is needed to know that a fee is nothing.
                let free = media == Media::Exempt || share.is_nothing();
                worked.fee.widen(free.then_some((0, 0)));
            }
            for charge in &charges.readings {
                let back = share.of(charge.fee);
                let fee = administration_fee(row, media, charge.fee, back, share.is_nothing());
                let credit = (media != Media::Unknown || share.full || share.is_nothing())
                    .then_some((back, back));
                worked.charged.widen(Some((charge.fee, charge.fee)));
                worked.credit.widen(credit);
                worked.fee.widen(fee);
                worked
                    .debit
                    .widen(debit(share, credit, fee, closing.returned(media, share)));
            }
            if closing.exists || media == Media::Exempt {
                worked.closing.widen(closing.kept(media, share));
            }
            worked.closing_back.widen(closing.returned(media, share));
        }
        worked.charged_working = self.charged_working(line, &charges);
        let [share, other] = &shares;
        worked.fee_working = self.fee_working(&charges, share, media, row);
        worked.credit_working = self.credit_working(&charges, share, media, row);
        if least < most {
            worked.credit_working.push_str(" / ");
            worked
                .credit_working
                .push_str(&self.credit_working(&charges, other, media, row));
        }
        worked
    }

    fn media_rule(&self, line: &Line) -> Media {
        let media =
            line.media || self.media || line.category.as_deref().is_some_and(schedule::is_media);
        match (media, self.marketplace & schedule::MEDIA_EXEMPT != 0) {
            (false, _) => Media::No,
            (true, true) => Media::Exempt,
            (true, false) => Media::Unknown,
        }
    }

    fn tax_in_base(&self) -> bool {
        self.marketplace == m::AMAZON_JP
    }

    /// What the referral fee is taken of, before points: goods alone for media where A-118 holds
    /// (sample E6), else goods, shipping and wrap, in Japan with tax.
    fn base(&self, line: &Line, media: Media) -> i64 {
        let tax = if self.tax_in_base() { line.tax } else { 0 };
        match media {
            Media::Exempt => line.price,
            Media::No | Media::Unknown => line.price + line.shipping + line.gift_wrap + tax,
        }
    }

    fn share(&self, line: &Line, media: Media, refunded: i64) -> Share {
        let paid = line.paid();
        let untaxed = if self.tax_in_base() {
            paid
        } else {
            (paid - line.tax).max(0)
        };
        Share {
            refunded,
            full: refunded >= untaxed,
            // Tax goes back in proportion; media count by the price of the goods.
            whole: if media == Media::Exempt {
                line.price
            } else {
                paid
            },
        }
    }

    /// The referral fee by the rates that may apply, the case's own before the rulebook's.
    fn charges(&self, line: &Line, media: Media) -> Charges {
        let mut charges = Charges {
            readings: Vec::new(),
            open: false,
            fact: "",
        };
        if !line.referral_tiers.is_empty() {
            self.charge_all(line, media, &line.referral_tiers, 0, &mut charges);
        } else if let Some(rate) = line.referral_rate.or(self.ledger.amounts.commission_rate) {
            for minimum in self.minimums(line) {
                self.charge_all(line, media, &[(None, rate)], minimum, &mut charges);
            }
        } else if let Some(row) = line
            .category
            .as_deref()
            .and_then(|category| schedule::referral(self.marketplace, category, self.day))
        {
            charges.fact = row.fact;
            let total = self.base(line, Media::No);
            // Whether a band is read per line or per unit is not documented: both.
            for units in [1, i64::from(line.quantity)] {
                let mut tiers = Vec::new();
                for (bound, rate) in row.rates {
                    let until = bound.saturating_mul(units);
                    let rate = Rate::from_millionths(*rate);
                    if row.bands == Bands::Portions {
                        tiers.push((Some(until), rate));
                    } else if total <= until {
                        tiers.push((None, rate));
                        break;
                    }
                }
                self.charge_all(line, media, &tiers, row.minimum, &mut charges);
            }
        } else {
            charges.open = true;
        }
        charges
    }

    /// The least fee where only the rate was told: that of the category; where it was not told either, Japan's and none,
    /// for media have none.
    fn minimums(&self, line: &Line) -> [i64; 2] {
        let category = line.category.as_deref();
        let listed = category.and_then(|category| {
            schedule::referral(self.marketplace, category, self.day).map(|row| row.minimum)
        });
        match listed {
            Some(minimum) => [minimum; 2],
            None if self.marketplace == m::AMAZON_JP && line.referral_minimum == 0 => {
                [0, MINIMUM_IN_JAPAN]
            }
            None => [0; 2],
        }
    }

    /// One tariff on every base.
    fn charge_all(
        &self,
        line: &Line,
        media: Media,
        tiers: &[(Option<i64>, Rate)],
        minimum: i64,
        charges: &mut Charges,
    ) {
        let points = if self.tax_in_base() { line.points } else { 0 };
        let least = floor(minimum.max(line.referral_minimum), line.quantity);
        // Whether a discount lowers the base is not documented: both.
        for discount in [0, line.shop_discount + line.marketplace_discount] {
            let base = (self.base(line, media) - points - discount).max(0);
            match charge(base, tiers, least) {
                None => charges.open = true,
                Some(one) => {
                    if charges.readings.iter().all(|known| known.fee != one.fee) {
                        charges.readings.push(one);
                    }
                }
            }
        }
    }

    fn closing(&self, line: &Line, media: Media) -> Closing {
        let category = line.category.as_deref().unwrap_or("");
        let listed = schedule::closing(self.marketplace, category, media != Media::No, self.day);
        let known = match (line.closing_fee, listed) {
            (Some(given), _) => Some((given, given)),
            // Per unit or per line is not documented: both.
            (None, Some(unit)) => Some((unit, unit * i64::from(line.quantity))),
            (None, None) => None,
        };
        Closing {
            exists: known.is_some_and(|(_, most)| most > 0),
            known,
            by_marketplace: self.by_marketplace,
        }
    }

    fn steps(&self, charge: &Charge) -> String {
        let ledger = &self.ledger;
        let mut told = String::new();
        for (portion, rate, fee) in &charge.steps {
            if !told.is_empty() {
                told.push_str(" + ");
            }
            let (portion, fee) = (ledger.amount(*portion), ledger.amount(*fee));
            told.push_str(&format!("{portion} × {} % = {fee}", rate.percent()));
        }
        if charge.steps.len() > 1 {
            told.push_str(" = ");
            told.push_str(&ledger.amount(charge.fee));
        }
        if charge.fee == charge.floor && charge.floor > 0 {
            let floor = [("floor", charge.floor)];
            told.push_str(&ledger.tell(words::AT_LEAST, &floor, &[]));
        }
        told
    }

    fn charged_working(&self, line: &Line, charges: &Charges) -> String {
        if charges.open {
            let words = if charges.fact.is_empty() {
                words::NO_RATE
            } else {
                words::ABOVE_BANDS
            };
            return self.ledger.tell(words, &[], &[("fact", charges.fact)]);
        }
        let mut told = String::new();
        if self.tax_in_base() && line.points > 0 {
            told = self
                .ledger
                .tell(words::POINTS, &[("points", line.points)], &[]);
        }
        for (at, charge) in charges.readings.iter().enumerate() {
            if at > 0 {
                told.push_str(" / ");
            }
            told.push_str(&self.steps(charge));
        }
        if !charges.fact.is_empty() {
            told.push_str(&format!(" ({})", charges.fact));
        }
        told
    }

    fn fee_working(
        &self,
        charges: &Charges,
        share: &Share,
        media: Media,
        row: Option<&Administration>,
    ) -> String {
        let row = match (media, row) {
            _ if share.is_nothing() => return self.ledger.say(words::NOTHING),
            (Media::Exempt, _) => return self.ledger.say(words::MEDIA_EXEMPT),
            (_, None) => return self.ledger.say(words::NO_FEE),
            (_, Some(row)) => row,
        };
        let percent = row.share.percent();
        let mut usual = String::new();
        for charge in &charges.readings {
            if !usual.is_empty() {
                usual.push_str(" / ");
            }
            let credit = share.of(charge.fee);
            usual.push_str(&self.ledger.tell(
                if share.full {
                    words::FULL
                } else {
                    words::PARTIAL
                },
                &[
                    ("raw", row.share.of(charge.fee, Rounding::HalfUp)),
                    ("low", row.share.of(credit, Rounding::HalfUp)),
                    ("credit", credit),
                    ("fee", charge.fee),
                    ("part", share.refunded),
                    ("whole", share.whole),
                    ("cap", row.cap),
                ],
                &[
                    ("steps", &self.steps(charge)),
                    ("share", &percent),
                    ("fact", row.fact),
                ],
            ));
        }
        if usual.is_empty() {
            usual = self.ledger.tell(
                words::NO_RATE_CAP,
                &[("cap", row.cap)],
                &[("share", &percent), ("fact", row.fact)],
            );
        }
        if media == Media::Unknown {
            return self
                .ledger
                .tell(words::MEDIA_UNKNOWN, &[], &[("usual", &usual)]);
        }
        usual
    }

    fn credit_working(
        &self,
        charges: &Charges,
        share: &Share,
        media: Media,
        row: Option<&Administration>,
    ) -> String {
        let fee = match charges.readings.first() {
            _ if share.is_nothing() => return self.ledger.say(words::NOTHING),
            _ if media == Media::Unknown && !share.full => {
                return self.ledger.say(words::MEDIA_PART_UNKNOWN);
            }
            None => return self.ledger.say(words::NO_CHARGE),
            Some(charge) => charge.fee,
        };
        let credit = share.of(fee);
        let whole = share.whole;
        let part = share.refunded.min(whole);
        let ordinary = administration_fee(row, media, fee, credit, false);
        let words = match (media, ordinary) {
            _ if !share.full => words::CREDIT_PART,
            (Media::Exempt, _) => words::CREDIT_ALL,
            (_, Some(_)) => words::CREDIT,
            (_, None) => words::CREDIT_PLAIN,
        };
        let low = ordinary.map_or(0, |(low, _)| low);
        // What stays is rounded by itself, as sample E6 shows: 0.865 is 0.87 on either side.
        let kept = proportion(fee, whole - part, whole);
        let fact = if media == Media::Exempt {
            "A-118"
        } else {
            "A-119"
        };
        self.ledger.tell(
            words,
            &[
                ("fee", fee),
                ("low", low),
                ("net", fee - low),
                ("part", part),
                ("whole", whole),
                ("credit", credit),
                ("kept", kept),
            ],
            &[("fact", fact)],
        )
    }
}

/// Refund less credit and closing fee, with the administration fee.
fn debit(
    share: &Share,
    credit: Option<(i64, i64)>,
    fee: Option<(i64, i64)>,
    back: Option<(i64, i64)>,
) -> Option<(i64, i64)> {
    let ((credit, _), (fee_low, fee_high), (back_low, back_high)) = (credit?, fee?, back?);
    let plain = share.refunded.saturating_sub(credit);
    Some((
        plain.saturating_add(fee_low).saturating_sub(back_high),
        plain.saturating_add(fee_high).saturating_sub(back_low),
    ))
}

/// Which part of a line is refunded.
struct Share {
    refunded: i64,
    /// All but tax, or all.
    full: bool,
    whole: i64,
}

impl Share {
    fn of(&self, fee: i64) -> i64 {
        if self.full {
            fee
        } else {
            proportion(fee, self.refunded, self.whole)
        }
    }

    fn is_nothing(&self) -> bool {
        self.refunded == 0 && !self.full
    }
}

/// The closing fee of a line.
struct Closing {
    exists: bool,
    /// `None` where nobody gave it.
    known: Option<(i64, i64)>,
    by_marketplace: bool,
}

impl Closing {
    /// All comes back on a full refund of media, nothing on a partial one; of goods sent by
    /// the marketplace a part; of anything else no source says.
    fn kept(&self, media: Media, share: &Share) -> Option<(i64, i64)> {
        match (media, share.full) {
            _ if share.is_nothing() => NOTHING,
            (Media::Exempt, true) if !self.by_marketplace => NOTHING,
            (Media::Exempt, false) if !self.by_marketplace => self.known,
            _ => self.known.map(|(_, most)| (0, most)),
        }
    }

    /// What comes back, for the balance.
    fn returned(&self, media: Media, share: &Share) -> Option<(i64, i64)> {
        match (media, share.full) {
            _ if share.is_nothing() => NOTHING,
            (Media::Exempt, true) if !self.by_marketplace => self.known,
            (Media::Exempt, false) if !self.by_marketplace => NOTHING,
            (Media::Exempt, _) => self.known.map(|(_, most)| (0, most)),
            _ => Some((0, self.known.map_or(0, |(_, most)| most))),
        }
    }
}
