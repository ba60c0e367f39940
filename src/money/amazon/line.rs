//! One order line: what was charged for it, what a refund brings back, and both written out.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::refund::{Bounds, Charge, Media, administration_fee, charge, floor, proportion, span};
use super::schedule::{self, Administration, Bands};
use crate::fact::marketplace as m;
use crate::money::{Line, Rate, digits};
use crate::text::{Language, Text, text};

/// What every line of the case has in common.
pub(super) struct Desk<'a> {
    pub marketplace: u32,
    pub currency: &'static str,
    pub language: Language,
    /// The order's day, `YYYY-MM-DD`.
    pub day: &'a str,
    /// Used where the line has no rate of its own.
    pub commission_rate: Option<Rate>,
    /// The only line of an order whose goods are media.
    pub media: bool,
    pub by_marketplace: bool,
}

/// One line worked out. `None` where a part is unknown.
pub(super) struct Worked {
    pub refunded: Bounds,
    pub charged: Option<Bounds>,
    /// Referral fee that comes back, before the administration fee.
    pub credit: Option<Bounds>,
    pub fee: Option<Bounds>,
    /// What leaves the balance.
    pub debit: Option<Bounds>,
    /// Closing fee that stays away; the outer `None` where the line has none.
    pub closing: Option<Option<Bounds>>,
    /// Closing fee that comes back.
    pub closing_back: Option<Bounds>,
    pub charged_working: String,
    pub credit_working: String,
    pub fee_working: String,
}

/// Tiers of a rate with the least fee per unit; `None` where the schedule ends below the price.
struct Tariff {
    tiers: Option<Vec<(Option<i64>, Rate)>>,
    minimum: i64,
    fact: &'static str,
}

const NO_RATE: Text = text(
    "販売手数料率が分からないため計算できません。料率(referralRate、例 0.15)か、収録済みのカテゴリー(category)を入力してください",
    "The referral rate is not known: enter it (referralRate, for example 0.15) or a category of the rulebook (category)",
);
const NO_CHARGE: Text = text(
    "販売手数料が分からないため計算できません",
    "The referral fee is not known",
);
const POINTS: Text = text(
    "ポイント {points} を除いた額(A-127): ",
    "Less {points} in points (A-127): ",
);
const NO_RATE_CAP: Text = text(
    "販売手数料率が分からないため計算できません。販売手数料の {share} %、上限は明細ごとに {cap}({fact})",
    "The referral rate is not known: {share} % of the referral fee, at most {cap} per line ({fact})",
);
const NO_FEE: Text = text(
    "この販売先の返金手数料は資料で確認できません(A-115)",
    "No source gives this marketplace's refund administration fee (A-115)",
);
const MEDIA_EXEMPT: Text = text(
    "書籍・音楽・映像には返金手数料がかかりません(A-118)",
    "No administration fee on books, music and video (A-118)",
);
const MEDIA_UNKNOWN: Text = text(
    "書籍・音楽・映像に返金手数料がかかるかは、この販売先の資料で確認できません(A-118)。通常の商品なら {usual}",
    "Whether books, music and video bear the fee here is not confirmed by any source (A-118); for other goods {usual}",
);
const MEDIA_PART_UNKNOWN: Text = text(
    "書籍・音楽・映像の一部返金の扱いは、この販売先の資料で確認できません(A-118)",
    "What a partial refund of books, music or video brings back here is not confirmed by any source (A-118)",
);
const NOTHING: Text = text("この明細は返金しません", "Nothing is refunded on this line");
const FULL: Text = text(
    "{steps}; × {share} % = {raw}; 上限 {cap}({fact})",
    "{steps}; × {share} % = {raw}; cap {cap} ({fact})",
);
const PARTIAL: Text = text(
    "{steps}; 一部返金 {part} ÷ {whole}: {fee} → {credit}; × {share} % = {low}。販売手数料の全体に対する計算なら {raw}; 上限 {cap}({fact}、A-119: 2通りに読めます)",
    "{steps}; partial refund {part} ÷ {whole}: {fee} → {credit}; × {share} % = {low}, or {raw} if taken of the whole referral fee; cap {cap} ({fact}; A-119 can be read both ways)",
);
const CREDIT: Text = text(
    "{fee} 全額。返金手数料 {low} を引いて {net} が戻ります(A-121)",
    "All of {fee}; less the administration fee of {low}, {net} comes back (A-121)",
);
const CREDIT_ALL: Text = text("{fee} 全額(A-118)", "All of {fee} (A-118)");
const CREDIT_PLAIN: Text = text(
    "{fee} 全額。返金手数料の分は戻りません",
    "All of {fee}, less whatever the administration fee is",
);
const CREDIT_PART: Text = text(
    "{fee} × {part} ÷ {whole} = {credit}。残り {kept} は手数料として残ります({fact})",
    "{fee} × {part} ÷ {whole} = {credit}; the other {kept} stays charged ({fact})",
);
const AT_LEAST: Text = text("; 最低額 {floor}", "; at least {floor}");
const ABOVE_BANDS: Text = text(
    "この価格帯の料率は資料にありません({fact})。料率(referralRate)を入力してください",
    "No source gives the rate at this price ({fact}): enter it (referralRate)",
);

impl Desk<'_> {
    /// Works out a line of which between `least` and `most` is refunded.
    pub(super) fn work(&self, line: &Line, (least, most): Bounds) -> Worked {
        let media = self.media_rule(line);
        let row = schedule::administration(self.marketplace);
        let refunds: Vec<Share> = [least, most]
            .into_iter()
            .map(|refunded| self.share(line, media, refunded))
            .collect();
        let tariffs = self.tariffs(line);
        let charges = self.charges(line, media, &tariffs);
        let known: Vec<&Charge> = charges.iter().flatten().collect();
        let closing = self.closing(line, media);
        let over = |each: &dyn Fn(&Charge, &Share) -> Option<Bounds>| {
            span(charges.iter().flat_map(|charge| {
                refunds
                    .iter()
                    .map(move |share| charge.as_ref().and_then(|charge| each(charge, share)))
            }))
        };
        let fee = |charge: &Charge, share: &Share| {
            administration_fee(
                row,
                media,
                charge.fee,
                share.of(charge.fee),
                share.is_nothing(),
            )
        };
        let credit = |charge: &Charge, share: &Share| {
            let unknown = media == Media::Unknown && !share.full && !share.is_nothing();
            let credit = share.of(charge.fee);
            (!unknown).then_some((credit, credit))
        };
        // No rate is needed to know that a fee is nothing.
        let without_rate = span(
            refunds
                .iter()
                .map(|share| administration_fee(row, media, 0, 0, share.is_nothing())),
        )
        .filter(|_| media == Media::Exempt || refunds.iter().all(|share| share.is_nothing()));
        let first = known.first().copied();
        let share = refunds.first();
        Worked {
            refunded: (least, most),
            charged: over(&|charge, _| Some((charge.fee, charge.fee))),
            credit: over(&credit),
            fee: without_rate.or_else(|| over(&fee)),
            debit: over(&|charge, share| {
                let (fee_low, fee_high) = fee(charge, share)?;
                let (credit, _) = credit(charge, share)?;
                let (back_low, back_high) = closing.returned(media, share)?;
                let plain = share.refunded.saturating_sub(credit);
                Some((
                    plain.saturating_add(fee_low).saturating_sub(back_high),
                    plain.saturating_add(fee_high).saturating_sub(back_low),
                ))
            }),
            closing: (closing.exists || media == Media::Exempt)
                .then(|| span(refunds.iter().map(|share| closing.kept(media, share)))),
            closing_back: span(refunds.iter().map(|share| closing.returned(media, share))),
            charged_working: self.charged_working(line, &charges, &tariffs),
            credit_working: self.credit_workings(first, &refunds, media, row),
            fee_working: self.fee_working(&known, share, media, row),
        }
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

    /// The rates that may apply, the case's own before the rulebook's.
    fn tariffs(&self, line: &Line) -> Vec<Tariff> {
        let own = if line.referral_tiers.is_empty() {
            line.referral_rate
                .or(self.commission_rate)
                .map(|rate| alloc::vec![(None, rate)])
        } else {
            Some(line.referral_tiers.clone())
        };
        if let Some(tiers) = own {
            return alloc::vec![Tariff {
                tiers: Some(tiers),
                minimum: line.referral_minimum,
                fact: ""
            }];
        }
        let Some(row) = line
            .category
            .as_deref()
            .and_then(|category| schedule::referral(self.marketplace, category, self.day))
        else {
            return Vec::new();
        };
        let total = self.base(line, Media::No);
        // Whether a band is read per unit or per line is not documented: both.
        let factors = [1, i64::from(line.quantity)];
        let readings = if line.quantity == 1 { 1 } else { 2 };
        factors
            .into_iter()
            .take(readings)
            .map(|factor| {
                let until = |bound: i64| bound.saturating_mul(factor);
                let tiers = match row.bands {
                    Bands::Whole => row
                        .rates
                        .iter()
                        .find(|(bound, _)| total <= until(*bound))
                        .map(|(_, rate)| alloc::vec![(None, Rate::from_millionths(*rate))]),
                    Bands::Portions => Some(
                        row.rates
                            .iter()
                            .map(|(bound, rate)| {
                                (Some(until(*bound)), Rate::from_millionths(*rate))
                            })
                            .collect(),
                    ),
                };
                Tariff {
                    tiers,
                    minimum: row.minimum.max(line.referral_minimum),
                    fact: row.fact,
                }
            })
            .collect()
    }

    /// The referral fee under every reading; a reading without a rate is `None`.
    fn charges(&self, line: &Line, media: Media, tariffs: &[Tariff]) -> Vec<Option<Charge>> {
        let before_points = self.base(line, media);
        let points = if self.tax_in_base() { line.points } else { 0 };
        // Whether a discount lowers the base is not documented: both.
        let bases = [0, line.shop_discount + line.marketplace_discount]
            .map(|discount| (before_points - points - discount).max(0));
        let mut charges = Vec::new();
        for tariff in tariffs {
            let least = floor(tariff.minimum, line.quantity);
            for base in bases {
                let one = tariff
                    .tiers
                    .as_deref()
                    .and_then(|tiers| charge(base, tiers, least));
                if !charges.contains(&one) {
                    charges.push(one);
                }
            }
        }
        charges
    }

    fn closing(&self, line: &Line, media: Media) -> Closing {
        let category = line.category.as_deref().unwrap_or("");
        let listed = schedule::closing(self.marketplace, category, media != Media::No, self.day);
        let known = match (line.closing_fee, listed) {
            (Some(given), _) => Some((given, given)),
            // Per unit or per line is not documented: both.
            (None, Some((unit, _))) => Some((unit, unit * i64::from(line.quantity))),
            (None, None) => None,
        };
        Closing {
            exists: known.is_some_and(|(_, most)| most > 0),
            known,
            by_marketplace: self.by_marketplace,
        }
    }

    fn told(&self, amount: i64) -> String {
        digits(self.currency, amount)
    }

    fn language_words(&self, words: Text) -> String {
        words.in_language(self.language).into()
    }

    fn steps(&self, charge: &Charge) -> String {
        let steps: Vec<String> = charge
            .steps
            .iter()
            .map(|(portion, rate, fee)| {
                format!(
                    "{} × {} % = {}",
                    self.told(*portion),
                    rate.percent(),
                    self.told(*fee)
                )
            })
            .collect();
        let mut told = steps.join(" + ");
        if steps.len() > 1 {
            told.push_str(&format!(" = {}", self.told(charge.fee)));
        }
        if charge.fee == charge.floor && charge.floor > 0 {
            told.push_str(&AT_LEAST.fill(self.language, &[("floor", &self.told(charge.floor))]));
        }
        told
    }

    fn charged_working(
        &self,
        line: &Line,
        charges: &[Option<Charge>],
        tariffs: &[Tariff],
    ) -> String {
        let fact = tariffs.first().map_or("", |tariff| tariff.fact);
        if charges.is_empty() {
            return self.language_words(NO_RATE);
        }
        if charges.iter().any(Option::is_none) {
            return if fact.is_empty() {
                self.language_words(NO_RATE)
            } else {
                ABOVE_BANDS.fill(self.language, &[("fact", fact)])
            };
        }
        let told: Vec<String> = charges
            .iter()
            .flatten()
            .map(|charge| self.steps(charge))
            .collect();
        let mut told = told.join(" / ");
        if self.tax_in_base() && line.points > 0 {
            let points = self.told(line.points);
            told.insert_str(0, &POINTS.fill(self.language, &[("points", &points)]));
        }
        if !fact.is_empty() {
            told.push_str(&format!(" ({fact})"));
        }
        told
    }

    fn fee_working(
        &self,
        charges: &[&Charge],
        share: Option<&Share>,
        media: Media,
        row: Option<&Administration>,
    ) -> String {
        let Some(share) = share.filter(|share| !share.is_nothing()) else {
            return self.language_words(NOTHING);
        };
        if media == Media::Exempt {
            return self.language_words(MEDIA_EXEMPT);
        }
        let Some(row) = row else {
            return self.language_words(NO_FEE);
        };
        let percent = row.share.percent();
        let cap = self.told(row.cap);
        let common = [
            ("share", percent.as_str()),
            ("cap", cap.as_str()),
            ("fact", row.fact),
        ];
        let mut told: Vec<String> = charges
            .iter()
            .map(|charge| {
                let of =
                    |amount: i64| self.told(row.share.of(amount, crate::money::Rounding::HalfUp));
                let credit = share.of(charge.fee);
                let steps = self.steps(charge);
                let (raw, low, credited) = (of(charge.fee), of(credit), self.told(credit));
                let (fee, part, whole) = (
                    self.told(charge.fee),
                    self.told(share.refunded),
                    self.told(share.whole),
                );
                let mut values = common.to_vec();
                values.extend([
                    ("steps", steps.as_str()),
                    ("raw", raw.as_str()),
                    ("low", low.as_str()),
                    ("credit", credited.as_str()),
                    ("fee", fee.as_str()),
                    ("part", part.as_str()),
                    ("whole", whole.as_str()),
                ]);
                if share.full { FULL } else { PARTIAL }.fill(self.language, &values)
            })
            .collect();
        if told.is_empty() {
            told.push(NO_RATE_CAP.fill(self.language, &common));
        }
        let usual = told.join(" / ");
        if media == Media::Unknown {
            return MEDIA_UNKNOWN.fill(self.language, &[("usual", &usual)]);
        }
        usual
    }

    /// One working for each end of what is refunded.
    fn credit_workings(
        &self,
        charge: Option<&Charge>,
        refunds: &[Share],
        media: Media,
        row: Option<&Administration>,
    ) -> String {
        let Some(charge) = charge else {
            return self.language_words(NO_CHARGE);
        };
        let mut told: Vec<String> = refunds
            .iter()
            .map(|share| self.credit_working(charge, share, media, row))
            .collect();
        told.dedup();
        told.join(" / ")
    }

    fn credit_working(
        &self,
        charge: &Charge,
        share: &Share,
        media: Media,
        row: Option<&Administration>,
    ) -> String {
        if share.is_nothing() {
            return self.language_words(NOTHING);
        }
        if media == Media::Unknown && !share.full {
            return self.language_words(MEDIA_PART_UNKNOWN);
        }
        let fee = self.told(charge.fee);
        let credit = share.of(charge.fee);
        let ordinary = administration_fee(row, media, charge.fee, credit, false);
        if share.full {
            let (words, low) = match (media, ordinary) {
                (Media::Exempt, _) => (CREDIT_ALL, 0),
                (_, Some((low, _))) => (CREDIT, low),
                (_, None) => (CREDIT_PLAIN, 0),
            };
            let (low, net) = (self.told(low), self.told(charge.fee - low));
            return words.fill(
                self.language,
                &[("fee", &fee), ("low", &low), ("net", &net)],
            );
        }
        let whole = share.whole;
        let part = share.refunded.min(whole);
        // Rounded by itself, as sample E6 shows: 0.865 is 0.87 on either side.
        let kept = proportion(charge.fee, whole - part, whole);
        CREDIT_PART.fill(
            self.language,
            &[
                ("fee", &fee),
                ("part", &self.told(part)),
                ("whole", &self.told(whole)),
                ("credit", &self.told(credit)),
                ("kept", &self.told(kept)),
                (
                    "fact",
                    if media == Media::Exempt {
                        "A-118"
                    } else {
                        "A-119"
                    },
                ),
            ],
        )
    }
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
    known: Option<Bounds>,
    by_marketplace: bool,
}

impl Closing {
    /// All comes back on a full refund of media, nothing on a partial one; of goods sent by
    /// the marketplace a part; of anything else no source says.
    fn kept(&self, media: Media, share: &Share) -> Option<Bounds> {
        match (media, share.full) {
            _ if share.is_nothing() => Some((0, 0)),
            (Media::Exempt, true) if !self.by_marketplace => Some((0, 0)),
            (Media::Exempt, false) if !self.by_marketplace => self.known,
            _ => self.known.map(|(_, most)| (0, most)),
        }
    }

    /// What comes back, for the balance.
    fn returned(&self, media: Media, share: &Share) -> Option<Bounds> {
        match (media, share.full) {
            _ if share.is_nothing() => Some((0, 0)),
            (Media::Exempt, true) if !self.by_marketplace => self.known,
            (Media::Exempt, false) if !self.by_marketplace => Some((0, 0)),
            (Media::Exempt, _) => self.known.map(|(_, most)| (0, most)),
            _ => Some((0, self.known.map_or(0, |(_, most)| most))),
        }
    }
}

/// The workings of several lines in one: numbered, and no more than a reader takes in.
pub(super) fn numbered<'a>(workings: impl Iterator<Item = &'a str>) -> String {
    const MOST_TOLD: usize = 5;
    let mut all: Vec<&str> = workings.collect();
    let count = all.len();
    if let [only] = all.as_slice() {
        return (*only).into();
    }
    all.truncate(MOST_TOLD);
    let told: Vec<String> = all
        .iter()
        .enumerate()
        .map(|(at, working)| format!("[{}] {working}", at + 1))
        .collect();
    let mut told = told.join("; ");
    if count > MOST_TOLD {
        told.push_str("; … [");
        told.push_str(&count.to_string());
        told.push(']');
    }
    told
}
