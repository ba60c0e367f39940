//! Qoo10 Japan: commission, surcharges, sale shares, payout fee.
//!
//! The base of the commission is not documented (with or without coupon, shipping and tax: U-08),
//! so it is a range; what happens after a return is unknown (U-09).

use crate::words::qoo10_jp as words;

use kotowari::case::Case;
use kotowari::decision::{Money, Verdict};
use kotowari::fact::{
    BEFORE_DISPATCH, Cond, Fact, Match, channel, order_status, parcel as p, reason as r, regime,
};
use kotowari::money::{Amounts, Draft, Line, Sale, borne};
use kotowari::rate::{Rate, Rounding};
use kotowari::rulebook::Rulebook;
use kotowari::text::Text;
use kotowari::timeline::{Due, When, jp_interest};

/// Commission by category, 2025: least and most.
static COMMISSION: &[(&str, (u32, u32))] = &[
    ("womens-fashion", (100_000, 100_000)),
    ("beauty", (100_000, 100_000)),
    ("mens-sports", (60_000, 100_000)),
    ("electronics", (80_000, 100_000)),
    ("phones", (80_000, 100_000)),
    ("household", (60_000, 100_000)),
    ("food-health", (60_000, 100_000)),
    ("baby-kids", (90_000, 100_000)),
    ("entertainment", (60_000, 100_000)),
];
/// Where no category is given: the whole span of Q-091.
const ANY_COMMISSION: (u32, u32) = (60_000, 100_000);
/// Reserved shipping.
const RESERVED_SURCHARGE: Rate = Rate::from_millionths(20_000);
/// Consumption tax that may come on top of the commission (S42: "rates exclude tax").
const CONSUMPTION_TAX: Rate = Rate::from_millionths(100_000);
/// The coupon of Mega-wari.
const MEGA_WARI_COUPON: Rate = Rate::from_millionths(200_000);
/// The coupon of Mega-po since April 2024.
const MEGA_PO_COUPON: Rate = Rate::from_millionths(100_000);
/// The most that it takes off an order.
const MEGA_PO_COUPON_MOST: i64 = 10_000;
/// The shop's share of Mega-wari.
const MEGA_WARI_SHARE: Rate = Rate::from_millionths(100_000);
/// The shop's share of the Mega-po coupon since April 2024.
const MEGA_PO_COUPON_SHARE: Rate = Rate::from_millionths(50_000);
/// The same with that of the points, which none get before delivery.
const MEGA_PO_SHARE: Rate = Rate::from_millionths(100_000);

const SHOPS_FAULT: u32 = r::DEFECTIVE
    | r::NOT_AS_DESCRIBED
    | r::WRONG_ITEM
    | r::MISSING_PART
    | r::NOT_RECEIVED
    | r::LATE
    | r::OUT_OF_STOCK
    | r::PRICE_ERROR
    | r::WILL_NOT_SELL
    | r::MISLED_BY_ORDER_SCREEN;

/// What the seller alone may want out for.
const OWN_WISH: u32 = r::OUT_OF_STOCK | r::PRICE_ERROR | r::WILL_NOT_SELL;

/// The goods themselves are wrong, and come back where others are sent.
const WRONG_GOODS: u32 = r::DEFECTIVE | r::NOT_AS_DESCRIBED | r::WRONG_ITEM;

/// Both courses, the one that the verdict names first.
#[must_use]
pub fn money(
    rules: &Rulebook,
    case: &Case,
    verdict: Verdict,
    then: Option<Verdict>,
) -> Option<Money> {
    let courses = Courses {
        rules,
        case,
        amounts: case.amounts(),
    };
    let (main, other): (Money, Option<Money>) = match (verdict, then) {
        (Verdict::NeedFacts, _) => return courses.if_refunded(),
        (Verdict::MayRefuse, None) => (courses.refuse(), Some(courses.accept())),
        (Verdict::AcceptAdvised | Verdict::Unsettled, None) => {
            (courses.accept(), Some(courses.refuse()))
        }
        // Nobody asked: the sale stands, or the buyer agrees to undo it.
        (_, Some(Verdict::MustRemedy))
            if courses.holds(Fact::Channel.is(channel::SELLER))
                && courses.holds(Fact::Reason.is(OWN_WISH)) =>
        {
            (courses.refuse(), Some(courses.take_back()))
        }
        (_, Some(Verdict::MustRemedy)) | (Verdict::MustRemedy, None) => {
            if courses.holds(Fact::StockAvailable.no()) {
                (courses.take_back(), Some(courses.resend()))
            } else {
                (courses.resend(), Some(courses.take_back()))
            }
        }
        // Marked as shipped and still in the shop: nothing comes back.
        (_, Some(Verdict::MustAccept | Verdict::AcceptAdvised))
            if courses.holds(Fact::Parcel.is(BEFORE_DISPATCH)) =>
        {
            (courses.accept(), Some(courses.refuse()))
        }
        (_, Some(Verdict::MayRefuse)) => (courses.refuse(), Some(courses.take_back())),
        (_, Some(_)) => (courses.take_back(), Some(courses.refuse())),
        (_, None) => (courses.accept(), None),
    };
    Some(Money {
        otherwise: other.map(Box::new),
        ..main
    })
}

/// What a line adds to a sum.
type Part = fn(&Line) -> i64;

struct Courses<'a> {
    rules: &'a Rulebook,
    case: &'a Case,
    amounts: Option<&'a Amounts>,
}

impl Courses<'_> {
    /// What a refund would come to while the answer is open; nothing where no sum is given, or where
    /// it is not known whether the goods have left.
    fn if_refunded(&self) -> Option<Money> {
        self.amounts.filter(|amounts| !amounts.lines.is_empty())?;
        let main = match self.case.facts().matches(Fact::Parcel.is(BEFORE_DISPATCH)) {
            Match::Holds => self.accept(),
            Match::Fails => self.take_back(),
            Match::Open => return None,
        };
        Some(Money {
            otherwise: Some(Box::new(self.refuse())),
            ..main
        })
    }

    /// The order is cancelled before dispatch.
    fn accept(&self) -> Money {
        let label = self.case.facts().get(Fact::Parcel) & !(p::LABELLED) == 0;
        let postage = if label {
            self.amounts
                .and_then(|amounts| amounts.outbound_postage)
                .map(|cost| (0, cost))
        } else {
            Some((0, 0))
        };
        self.course(
            "accept",
            vec![
                self.refund(false),
                Draft {
                    id: "commission-charged",
                    says: words::COMMISSION_CHARGED,
                    bounds: Some((0, 0)),
                    party: "seller",
                    rule: "qoo10.fee.no-commission-before-shipment",
                    working: self.words(words::SETTLED_ONLY_AFTER_DELIVERY_SO_COMMISSION),
                },
                self.sale_share(true),
                self.payout(),
                Draft {
                    id: "outbound-postage",
                    says: words::OUTBOUND_POSTAGE,
                    bounds: postage,
                    party: "seller",
                    rule: "qoo10.fee.outbound-postage",
                    working: if label {
                        self.words(words::WHETHER_LABEL_CAN_VOIDED_DEPENDS_CARRIER)
                    } else {
                        self.words(words::NOTHING_BEEN_SENT)
                    },
                },
            ],
        )
    }

    /// The sale stands.
    fn refuse(&self) -> Money {
        let mut drafts = vec![
            Draft {
                id: "refund-to-buyer",
                says: words::REFUND_TO_BUYER,
                bounds: Some((0, 0)),
                party: "seller",
                rule: "qoo10.fee.refund",
                working: self.words(words::SALE_STANDS),
            },
            self.commission(),
            self.sale_share(false),
            self.payout(),
        ];
        drafts.push(self.outbound());
        self.course("refuse", drafts)
    }

    /// The goods come back and the money goes back.
    fn take_back(&self) -> Money {
        let fault = self.case.facts().get(Fact::Reason) & !SHOPS_FAULT == 0;
        let mut drafts = vec![
            self.refund(true),
            self.commission(),
            self.commission_returned(),
            self.sale_share(true),
            self.payout(),
        ];
        drafts.push(self.outbound());
        drafts.push(self.return_postage(fault));
        if let Some(interest) = self.interest() {
            drafts.push(interest);
        }
        self.course("return", drafts)
    }

    /// Who pays for the way back is a matter of the buyer's law.
    fn return_postage(&self, fault: bool) -> Draft {
        let cost = self.amounts.and_then(|amounts| amounts.return_postage);
        let is = |law| self.case.facts().matches(Fact::Regime.is(law)) == Match::Holds;
        let told = self.case.facts().matches(Fact::ReturnCostTold.yes());
        let certain = cost.map(|cost| (cost, cost));
        let (party, bounds, working) = if self.holds(Fact::Parcel.is(p::LOST))
            || self.holds(Fact::Reason.is(r::NOT_RECEIVED))
        {
            ("seller", Some((0, 0)), words::NOTHING_COMES_BACK)
        } else if fault && is(regime::JP) {
            ("seller", certain, words::SHOPS_FAULT_SO_ITS_COST_Q)
        } else if fault {
            ("seller", certain, words::SHOPS_FAULT_SO_ITS_COST_Q_2)
        } else if is(regime::JP) {
            ("buyer", certain, words::CHANGE_MIND_SO_BUYERS_COST_L)
        } else if is(regime::EU | regime::UK) && told == Match::Holds {
            ("buyer", certain, words::BUYER_TOLD_BEAR_L_EU_008)
        } else if is(regime::EU | regime::UK) && told == Match::Fails {
            ("seller", certain, words::BUYER_TOLD_BEAR_SO_SHOP_DOES)
        } else if is(regime::EU | regime::UK) {
            (
                "seller",
                cost.map(|cost| (0, cost)),
                words::BUYERS_IF_TOLD_SO_ELSE_SHOPS,
            )
        } else {
            (
                "seller",
                None,
                words::WHO_PAYS_RETURN_BUYERS_COUNTRY_SOURCES,
            )
        };
        Draft {
            id: "return-postage",
            says: words::RETURN_POSTAGE,
            bounds,
            party,
            rule: "qoo10.fee.return-postage",
            working: self.words(working),
        }
    }

    /// The goods are sent once more.
    fn resend(&self) -> Money {
        let again = self.amounts.and_then(|amounts| amounts.outbound_postage);
        let mut drafts = vec![self.commission(), self.payout()];
        drafts.push(self.outbound());
        drafts.push(Draft {
            id: "resend-cost",
            says: words::RESEND_COST,
            bounds: again.map(|cost| (cost, cost)),
            party: "seller",
            rule: "qoo10.fee.resend",
            working: match again {
                Some(cost) => self.told(words::POSTAGE_ONCE_MORE, cost),
                None => self.words(words::POSTAGE_GIVEN),
            },
        });
        // The goods that were sent first come back at the shop's cost.
        if self.holds(Fact::Reason.is(WRONG_GOODS)) && !self.holds(Fact::Parcel.is(p::LOST)) {
            drafts.push(self.return_postage(true));
        }
        self.course("resend", drafts)
    }

    fn is_unpaid(&self) -> bool {
        self.holds(Fact::OrderStatus.is(order_status::UNPAID))
    }

    fn holds(&self, cond: Cond) -> bool {
        self.case.facts().matches(cond) == Match::Holds
    }

    /// The coupon of a sale, where the case says of no discount: at most that much less was paid.
    fn untold_discount(&self, line: &Line) -> i64 {
        let coupon = match self.amounts.and_then(|amounts| amounts.sale) {
            Some(Some(Sale::MegaWari)) => MEGA_WARI_COUPON,
            Some(Some(Sale::MegaPo)) => MEGA_PO_COUPON,
            Some(None) | None => return 0,
        };
        if line.refund.is_some() || line.shop_discount != 0 || line.marketplace_discount != 0 {
            return 0;
        }
        coupon.of(line.price, Rounding::Up).min(self.coupon_most())
    }

    /// The most that the coupon of the sale takes off an order.
    fn coupon_most(&self) -> i64 {
        match self.amounts.and_then(|amounts| amounts.sale) {
            Some(Some(Sale::MegaPo)) => MEGA_PO_COUPON_MOST,
            Some(Some(Sale::MegaWari) | None) | None => i64::MAX,
        }
    }

    fn refund(&self, returned: bool) -> Draft {
        if self.is_unpaid() {
            return Draft {
                id: "refund-to-buyer",
                says: words::REFUND_TO_BUYER,
                bounds: Some((0, 0)),
                party: "seller",
                rule: "qoo10.fee.refund",
                working: self.words(words::NOTHING_PAID),
            };
        }
        let facts = &self.case.facts();
        let europe = facts.matches(Fact::Regime.is(regime::EU | regime::UK)) == Match::Holds;
        let japan = facts.matches(Fact::Regime.is(regime::JP)) == Match::Holds;
        let fault = facts.get(Fact::Reason) & !SHOPS_FAULT == 0;
        let bounds = self
            .amounts
            .filter(|amounts| !amounts.lines.is_empty())
            .map(|amounts| {
                let whole = |line: &Line| line.refund.unwrap_or_else(|| line.paid());
                // Standard delivery goes back there, what express delivery cost more does not.
                let standard = |line: &Line| {
                    line.refund
                        .unwrap_or_else(|| (line.paid() - line.express_surcharge).max(0))
                };
                let goods = |line: &Line| {
                    line.refund
                        .unwrap_or_else(|| (line.paid() - line.shipping).max(0))
                };
                let (least, most): (Part, Part) = match (europe, fault, returned) {
                    (true, false, _) => (standard, standard),
                    (_, true, _) | (false, false, false) => (whole, whole),
                    (false, false, true) => (goods, whole),
                };
                let coupon: i64 = amounts
                    .lines
                    .iter()
                    .map(|line| self.untold_discount(line))
                    .sum::<i64>()
                    .min(self.coupon_most());
                let (least, most) = (amounts.sum(least) - coupon, amounts.sum(most));
                (least.max(0), most, coupon)
            });
        let coupon = bounds.map_or(0, |(_, _, coupon)| coupon);
        let bounds = bounds.map(|(least, most, _)| (least, most));
        let mut working = match bounds {
            None => self.words(words::AMOUNTS_GIVEN_ALL_PAID),
            Some((least, most)) => {
                let express = self.sum(|line| line.express_surcharge);
                let words = if europe && !fault && express != 0 {
                    words::REFUND_WORKING_STANDARD
                } else if least == most || most - least == coupon {
                    words::REFUND_WORKING
                } else if japan {
                    words::REFUND_WORKING_RANGE
                } else {
                    words::REFUND_WORKING_ABROAD
                };
                self.figures(
                    words,
                    "",
                    &[
                        (
                            "sum",
                            self.sum(|line| line.price + line.tax + line.gift_wrap),
                        ),
                        ("shipping", self.sum(|line| line.shipping)),
                        (
                            "less",
                            self.sum(|line| line.shop_discount + line.marketplace_discount),
                        ),
                    ],
                )
            }
        };
        if coupon > 0 {
            working.push_str(&self.told(words::REFUND_COUPON_UNTOLD, coupon));
        }
        Draft {
            id: "refund-to-buyer",
            says: words::REFUND_TO_BUYER,
            bounds,
            party: "seller",
            rule: "qoo10.fee.refund",
            working,
        }
    }

    /// Rate times a base that no source fixes: from goods less discounts, to all charged plus tax.
    fn commission(&self) -> Draft {
        let surcharge = self
            .amounts
            .and_then(|amounts| amounts.surcharge_rate)
            .unwrap_or_else(|| {
                if self.case.facts().matches(Fact::Reserved.yes()) == kotowari::fact::Match::Holds {
                    RESERVED_SURCHARGE
                } else {
                    Rate::default()
                }
            });
        let bounds = self
            .amounts
            .filter(|amounts| !amounts.lines.is_empty())
            .map(|amounts| {
                let rates = |line: &Line| match (
                    line.referral_rate.or(amounts.commission_rate),
                    line.category.as_deref(),
                ) {
                    (Some(rate), _) => (rate, rate),
                    (None, category) => {
                        let mut known = COMMISSION.iter();
                        let known = known.find(|(name, _)| Some(*name) == category);
                        let (least, most) = known.map_or(ANY_COMMISSION, |(_, known)| *known);
                        (Rate::from_millionths(least), Rate::from_millionths(most))
                    }
                };
                let least = amounts.sum(|line| {
                    let less =
                        line.shop_discount + line.marketplace_discount + self.untold_discount(line);
                    let base = (line.price - less).max(0);
                    rates(line).0.plus(surcharge).of(base, Rounding::Down)
                });
                let most = amounts.sum(|line| {
                    let fee = rates(line).1.plus(surcharge).of(
                        line.price + line.shipping + line.gift_wrap + line.tax,
                        Rounding::Up,
                    );
                    fee + CONSUMPTION_TAX.of(fee, Rounding::Up)
                });
                (least, most)
            });
        let rate = match self.amounts.and_then(|amounts| amounts.commission_rate) {
            Some(rate) => format!("{} %", rate.plus(surcharge).percent()),
            None => self.words(words::N_6_10_CATEGORY_PLUS_SURCHARGES),
        };
        let words = if bounds.is_some() {
            words::COMMISSION_WORKING
        } else {
            words::COMMISSION_FORMULA
        };
        let net =
            self.sum(|line| (line.price - line.shop_discount - line.marketplace_discount).max(0));
        let gross = self.sum(|line| line.price + line.shipping + line.gift_wrap + line.tax);
        let working = self.figures(words, &rate, &[("net", net), ("gross", gross)]);
        Draft {
            id: "commission-charged",
            says: words::COMMISSION_CHARGED,
            bounds,
            party: "seller",
            rule: "qoo10.fee.commission",
            working,
        }
    }

    fn commission_returned(&self) -> Draft {
        Draft {
            id: "commission-returned",
            says: words::COMMISSION_RETURNED,
            bounds: None,
            party: "marketplace",
            rule: "qoo10.fee.commission-after-return",
            working: self.words(words::WHETHER_COMMISSION_COMES_BACK_AFTER_RETURN),
        }
    }

    fn sale_share(&self, cancelled: bool) -> Draft {
        let price = self
            .amounts
            .map(|amounts| amounts.sum(|line| line.price))
            .filter(|_| {
                self.amounts
                    .is_some_and(|amounts| !amounts.lines.is_empty())
            });
        let share = |rate: Rate| {
            price.map(|price| (rate.of(price, Rounding::Down), rate.of(price, Rounding::Up)))
        };
        let (bounds, working) = match self.amounts.and_then(|amounts| amounts.sale) {
            Some(None) => (Some((0, 0)), self.words(words::MEGA_WARI_MEGA_PO_ORDER)),
            Some(Some(Sale::MegaWari)) => (
                share(MEGA_WARI_SHARE),
                if cancelled {
                    self.figures(
                        words::PRICE_10_TAKEN_WEDNESDAY_AFTER_PAYMENT,
                        "",
                        &[("sum", self.sum(|line| line.price))],
                    )
                } else {
                    self.figures(
                        words::PRICE_10_SHOPS_SHARE_Q_097,
                        "",
                        &[("sum", self.sum(|line| line.price))],
                    )
                },
            ),
            Some(Some(Sale::MegaPo)) => (
                share(if cancelled {
                    MEGA_PO_COUPON_SHARE
                } else {
                    MEGA_PO_SHARE
                })
                .map(|(_, most)| (0, most)),
                self.words(if cancelled {
                    words::SHOPS_SHARE_COUPON_5_WHAT_HAPPENS
                } else {
                    words::SHOPS_SHARE_COUPON_5_POINTS_5
                }),
            ),
            None => (
                share(MEGA_WARI_SHARE).map(|(_, most)| (0, most)),
                self.words(words::N_10_PRICE_IF_MEGA_WARI_ORDER),
            ),
        };
        Draft {
            id: "sale-share-held",
            says: if cancelled {
                words::SHARE_HELD
            } else {
                words::SHARE
            },
            bounds,
            party: "seller",
            rule: "qoo10.sale.share-taken",
            working,
        }
    }

    fn payout(&self) -> Draft {
        Draft {
            id: "payout-fee",
            says: words::PAYOUT_FEE,
            bounds: Some((0, 0)),
            party: "seller",
            rule: "qoo10.fee.payout",
            working: self.words(words::N_150_YEN_PER_PAYOUT_PER_ORDER),
        }
    }

    fn outbound(&self) -> Draft {
        let bounds = self
            .amounts
            .and_then(|amounts| amounts.outbound_postage)
            .map(|cost| (cost, cost));
        Draft {
            id: "outbound-postage",
            says: words::OUTBOUND_POSTAGE,
            bounds,
            party: "seller",
            rule: "qoo10.fee.outbound-postage",
            working: match bounds {
                Some((cost, _)) => self.told(words::GIVEN, cost),
                None => self.words(words::POSTAGE_GIVEN),
            },
        }
    }

    /// 3 % a year from receipt of the money, if the undoing counts as 解除.
    fn interest(&self) -> Option<Draft> {
        let amounts = self.amounts.filter(|amounts| !amounts.lines.is_empty())?;
        // Japanese law; none of the others in the rulebook names a rate.
        if self.case.facts().matches(Fact::Regime.is(regime::JP)) != Match::Holds {
            return None;
        }
        let timeline = self.case.timeline();
        let (paid, back) = (timeline.day(When::PaidAt)?, timeline.day(When::Now)?);
        // At most: the day of receipt counted in, a part of a yen as a whole one.
        let (_, hundredths) = jp_interest(amounts.sum(Line::paid), paid, back)?;
        let most = (hundredths + 99) / 100;
        let days = (back - paid).num_days();
        Some(Draft {
            id: "statutory-interest",
            says: words::STATUTORY_INTEREST,
            bounds: Some((0, most)),
            party: "seller",
            rule: "jp.interest",
            working: self.told(words::N_3_YEAR_DAYS_FROM_RECEIPT_ONLY, days + 1),
        })
    }

    /// A sum over the lines.
    fn sum(&self, of: fn(&Line) -> i64) -> i64 {
        self.amounts.map_or(0, |amounts| amounts.sum(of))
    }

    /// A sentence with a rate and amounts in it.
    fn figures(&self, words: Text, rate: &str, amounts: &[(&str, i64)]) -> String {
        let mut told: Vec<String> = Vec::new();
        for (_, amount) in amounts {
            told.push(format!("{}", *amount));
        }
        let mut values = vec![("rate", rate)];
        for ((name, _), told) in amounts.iter().zip(&told) {
            values.push((name, told));
        }
        self.rules.fill(words, self.case.language(), &values)
    }

    fn words(&self, words: Text) -> String {
        self.rules.say(words, self.case.language()).into()
    }

    /// A sentence with one figure in it.
    fn told(&self, words: Text, amount: i64) -> String {
        self.rules.fill(
            words,
            self.case.language(),
            &[("amount", &format!("{amount}"))],
        )
    }

    fn course(&self, course: &'static str, drafts: Vec<Draft>) -> Money {
        let share_taken = self
            .case
            .timeline()
            .resolve(Due::StartOfNextWednesday(When::PaidAt));
        let mut entries = Vec::new();
        for draft in drafts {
            let held = draft.id == "sale-share-held" && draft.bounds != Some((0, 0));
            let mut entry = draft.entry(self.rules, self.case.language());
            if let (true, Some(seconds)) = (held, share_taken) {
                entry.at = Some(self.case.timeline().rfc3339(seconds));
            }
            entries.push(entry);
        }
        // The price paid back and the share held are no cost of the course: one undoes the sale,
        // the other is out of the till until settlement.
        let mut seller_cost = borne(&entries, &["refund-to-buyer", "sale-share-held"]);
        // At best the commission comes back, which no source says or denies (U-09).
        if entries
            .iter()
            .any(|entry| entry.id == "commission-returned")
        {
            let charged = entries
                .iter()
                .find(|entry| entry.id == "commission-charged");
            let charged = charged.and_then(|entry| entry.low);
            seller_cost.low = seller_cost
                .low
                .zip(charged)
                .map(|(low, charged)| low - charged);
        }
        Money {
            currency: "JPY",
            course,
            seller_cost,
            entries,
            otherwise: None,
            courses: Vec::new(),
        }
    }
}
