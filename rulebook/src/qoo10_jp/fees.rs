//! Qoo10 Japan: commission, surcharges, sale shares, payout fee.
//!
//! The base of the commission is not documented (with or without coupon, shipping and tax: U-08),
//! so it is a range; what happens after a return is unknown (U-09).

use crate::common::ledger::{Account, Ledger, Payer};
use crate::common::requests::{CANNOT_DELIVER, EUROPE, HERE, SELLERS_REASON, WRONG_GOODS};
use crate::qoo10_jp::rules::SHARE_TAKEN;
use crate::words::{common, qoo10_jp as words};

use kotowari::case::Case;
use kotowari::decision::{Money, Verdict};
use kotowari::fact::{Cond, Fact, channel, order_status, parcel as p, reason as r, regime};
use kotowari::money::{Draft, Line, NOTHING, Sale, exactly, up_to};
use kotowari::rate::{Rate, Rounding};
use kotowari::rulebook::Rulebook;
use kotowari::text::Text;
use kotowari::timeline::{When, jp_interest};

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

const UNPAID: Cond = Fact::OrderStatus.is(order_status::UNPAID);
const JP: Cond = Fact::Regime.is(regime::JP);
/// What the seller alone may want out for.
const OWN_WISH: Cond = Fact::Reason.is(CANNOT_DELIVER);
const LOST: Cond = Fact::Parcel.is(p::LOST);
/// What is undone from the start: who pays for the return, no law says (L-JP-036).
const UNDONE: Cond = Fact::Reason.is(r::ORDERED_BY_MISTAKE | r::DUPLICATE | r::MINOR);
const NOTHING_COMES_BACK: &[Cond] = &[LOST, Fact::Reason.is(r::NOT_RECEIVED)];

const REFUND: Account = Account::refund("qoo10.fee.refund");
const COMMISSION_CHARGED: Account = Account::new(
    "commission-charged",
    words::COMMISSION_CHARGED,
    "qoo10.fee.commission",
);
const COMMISSION_RETURNED: Account = Account::new(
    "commission-returned",
    words::COMMISSION_RETURNED,
    "qoo10.fee.commission-after-return",
);
const SALE_SHARE: Account = Account::new("sale-share-held", words::SHARE, "qoo10.sale.share-taken");
const PAYOUT: Account = Account::new("payout-fee", common::PAYOUT_FEE, "qoo10.fee.payout");
const OUTBOUND: Account = Account::outbound_postage("qoo10.fee.outbound-postage");
const RETURN: Account = Account::return_postage("qoo10.fee.return-postage");
const RESEND: Account = Account::resend_cost("qoo10.fee.resend");

/// Both courses, the one that the verdict names first.
#[must_use]
pub fn money(
    rules: &Rulebook,
    case: &Case,
    verdict: Verdict,
    then: Option<Verdict>,
) -> Option<Money> {
    let ledger = Ledger::new(rules, case, "JPY");
    let courses = Courses { ledger };
    let (main, other): (Money, Option<Money>) = match (verdict, then) {
        (Verdict::NeedFacts, _) if ledger.left()? => (courses.take_back(), Some(courses.refuse())),
        (Verdict::NeedFacts, _) => (courses.accept(), Some(courses.refuse())),
        (Verdict::MayRefuse, None) => (courses.refuse(), Some(courses.accept())),
        (Verdict::AcceptAdvised | Verdict::Unsettled, None) => {
            (courses.accept(), Some(courses.refuse()))
        }
        // Nothing has left: the buyer agrees to undo it, or it is sent after all.
        (Verdict::SellerCancels, Some(Verdict::MustRemedy)) => {
            (courses.accept(), Some(courses.refuse()))
        }
        // Nobody asked: the sale stands, or the buyer agrees to undo it.
        (_, Some(Verdict::MustRemedy))
            if ledger.is(Fact::Channel.is(channel::SELLER)) && ledger.is(OWN_WISH) =>
        {
            (courses.refuse(), Some(courses.take_back()))
        }
        (_, Some(Verdict::MustRemedy)) | (Verdict::MustRemedy, None) => {
            if ledger.is(Fact::StockAvailable.no()) {
                (courses.take_back(), Some(courses.resend()))
            } else {
                (courses.resend(), Some(courses.take_back()))
            }
        }
        // Marked as shipped and still in the shop: nothing comes back.
        (_, Some(Verdict::MustAccept | Verdict::AcceptAdvised)) if ledger.is(HERE) => {
            (courses.accept(), Some(courses.refuse()))
        }
        // Where nobody tells, what giving in costs comes first.
        (Verdict::Unsettled, Some(Verdict::MayRefuse)) => {
            (courses.take_back(), Some(courses.refuse()))
        }
        (_, Some(Verdict::MayRefuse)) => (courses.refuse(), Some(courses.take_back())),
        (_, Some(_)) => (courses.take_back(), Some(courses.refuse())),
        (_, None) => (courses.accept(), None),
    };
    Some(main.or(other))
}

/// What was charged for a line, before discounts.
fn gross(line: &Line) -> i64 {
    line.price + line.shipping + line.gift_wrap + line.tax
}

fn discounts(line: &Line) -> i64 {
    line.shop_discount + line.marketplace_discount
}

struct Courses<'a> {
    ledger: Ledger<'a>,
}

impl Courses<'_> {
    /// The order is cancelled before dispatch.
    fn accept(&self) -> Money {
        let ledger = &self.ledger;
        let commission = COMMISSION_CHARGED.by("qoo10.fee.no-commission-before-shipment");
        self.course(
            "accept",
            vec![
                self.refund(false),
                ledger.entry(commission, NOTHING, words::COMMISSION_BEFORE_SHIPMENT),
                self.sale_share(true),
                self.payout(),
                ledger.unsent(OUTBOUND, common::LABEL_TO_VOID, common::NOTHING_SENT),
            ],
        )
    }

    /// The sale stands.
    fn refuse(&self) -> Money {
        self.course(
            "refuse",
            vec![
                self.ledger.entry(REFUND, NOTHING, common::SALE_STANDS),
                self.commission(),
                self.sale_share(false),
                self.payout(),
                self.outbound(),
            ],
        )
    }

    /// The goods come back and the money goes back. Whether the commission does is unknown (U-09).
    fn take_back(&self) -> Money {
        let ledger = &self.ledger;
        let returned = ledger.entry(COMMISSION_RETURNED, None, words::COMMISSION_AFTER_RETURN);
        let mut drafts = vec![
            self.refund(true),
            self.commission(),
            returned.borne_by("marketplace"),
            self.sale_share(true),
            self.payout(),
            self.outbound(),
            self.return_postage(),
        ];
        drafts.extend(self.interest());
        self.course("return", drafts)
    }

    /// The goods are sent once more.
    fn resend(&self) -> Money {
        let ledger = &self.ledger;
        let mut drafts = vec![
            self.commission(),
            self.payout(),
            self.outbound(),
            self.postage(RESEND, words::POSTAGE_ONCE_MORE),
        ];
        // The goods that were sent first come back at the shop's cost.
        if ledger.is(WRONG_GOODS) && !ledger.is(LOST) {
            drafts.push(self.return_postage());
        }
        self.course("resend", drafts)
    }

    /// Who pays for the way back is a matter of the buyer's law.
    fn return_postage(&self) -> Draft {
        let ledger = &self.ledger;
        let (payer, working) = if ledger.is_any(NOTHING_COMES_BACK) {
            (Payer::Nobody, common::NOTHING_COMES_BACK)
        } else if ledger.is(SELLERS_REASON) && ledger.is(JP) {
            (Payer::Seller, words::RETURN_FAULT)
        } else if ledger.is(SELLERS_REASON) {
            (Payer::Seller, words::RETURN_FAULT_ABROAD)
        } else if ledger.is(JP) && ledger.maybe(UNDONE) {
            (Payer::SellerAtMost, words::RETURN_RESCISSION)
        } else if ledger.is(JP) {
            (Payer::Buyer, words::RETURN_CHANGE_OF_MIND)
        } else if !ledger.is(EUROPE) {
            return ledger.entry(RETURN, None, words::RETURN_ABROAD);
        } else if ledger.is(Fact::ReturnCostTold.yes()) {
            (Payer::Buyer, words::RETURN_BUYER_TOLD)
        } else if ledger.is(Fact::ReturnCostTold.no()) {
            (Payer::Seller, words::RETURN_NOT_TOLD)
        } else {
            (Payer::SellerAtMost, words::RETURN_IF_TOLD)
        };
        ledger.sent_back(RETURN, payer, working)
    }

    /// What the coupon of the sale takes off the price, and the most that it takes off an order.
    fn coupon(&self) -> (Rate, i64) {
        match self.ledger.amounts.sale {
            Some(Some(Sale::MegaWari)) => (MEGA_WARI_COUPON, i64::MAX),
            Some(Some(Sale::MegaPo)) => (MEGA_PO_COUPON, MEGA_PO_COUPON_MOST),
            Some(None) | None => (Rate::default(), 0),
        }
    }

    /// The coupon where the case says of no discount: at most that much less was paid.
    fn untold_discount(&self, line: &Line) -> i64 {
        if line.refund.is_some() || discounts(line) != 0 {
            return 0;
        }
        let (coupon, most) = self.coupon();
        coupon.of(line.price, Rounding::Up).min(most)
    }

    fn refund(&self, returned: bool) -> Draft {
        let ledger = &self.ledger;
        if ledger.is(UNPAID) {
            return ledger.entry(REFUND, NOTHING, words::NOTHING_PAID);
        }
        let europe = ledger.is(EUROPE);
        let fault = ledger.is(SELLERS_REASON);
        let whole = ledger.sum(Line::refunded);
        // Standard delivery goes back there, what express delivery cost more does not.
        let standard = ledger.sum(|line| {
            let standard = line.paid_with_standard_delivery();
            line.refund.unwrap_or(standard)
        });
        let goods = ledger.sum(|line| line.refund.unwrap_or(line.paid_for_goods()));
        let span = if fault || !europe && !returned {
            exactly(whole)
        } else if europe {
            exactly(standard)
        } else {
            goods.zip(whole)
        };
        let Some((least, most)) = span else {
            return ledger.entry(REFUND, None, words::REFUND_NOT_GIVEN);
        };
        let coupon = ledger.amounts.sum(|line| self.untold_discount(line));
        let coupon = coupon.min(self.coupon().1);
        let least = (least - coupon).max(0);
        let express = ledger.amounts.sum(|line| line.express_surcharge);
        let words = if europe && !fault && express != 0 {
            words::REFUND_WORKING_STANDARD
        } else if least == most || most - least == coupon {
            words::REFUND_WORKING
        } else if ledger.is(JP) {
            words::REFUND_WORKING_RANGE
        } else {
            words::REFUND_WORKING_ABROAD
        };
        let amounts = ledger.amounts;
        let mut working = self.figures(
            words,
            &[
                ("sum", amounts.sum(|line| gross(line) - line.shipping)),
                ("shipping", amounts.sum(|line| line.shipping)),
                ("less", amounts.sum(discounts)),
            ],
        );
        if coupon > 0 {
            working.push_str(&self.told(words::REFUND_COUPON_UNTOLD, coupon));
        }
        ledger.worked(REFUND, Some((least, most)), working)
    }

    /// The rate given, else that of the category: least and most.
    fn rates(&self, line: &Line) -> (Rate, Rate) {
        if let Some(rate) = line.referral_rate.or(self.ledger.amounts.commission_rate) {
            return (rate, rate);
        }
        let category = line.category.as_deref();
        let known = COMMISSION.iter().find(|(name, _)| Some(*name) == category);
        let (least, most) = known.map_or(ANY_COMMISSION, |(_, rates)| *rates);
        (Rate::from_millionths(least), Rate::from_millionths(most))
    }

    /// Rate times a base that no source fixes: from goods less discounts, to all charged plus tax.
    fn commission(&self) -> Draft {
        let ledger = &self.ledger;
        let amounts = ledger.amounts;
        let reserved = if ledger.is(Fact::Reserved.yes()) {
            RESERVED_SURCHARGE
        } else {
            Rate::default()
        };
        let surcharge = amounts.surcharge_rate.unwrap_or(reserved);
        let net = |line: &Line| (line.price - discounts(line) - self.untold_discount(line)).max(0);
        let least = ledger.sum(|line| {
            let (least, _) = self.rates(line);
            least.plus(surcharge).of(net(line), Rounding::Down)
        });
        let most = ledger.sum(|line| {
            let (_, most) = self.rates(line);
            let fee = most.plus(surcharge).of(gross(line), Rounding::Up);
            fee + CONSUMPTION_TAX.of(fee, Rounding::Up)
        });
        let rate = match amounts.commission_rate {
            Some(rate) => format!("{}%", rate.plus(surcharge).percent()),
            None => ledger.say(words::RATE_BY_CATEGORY),
        };
        let words = if least.is_some() {
            words::COMMISSION_WORKING
        } else {
            words::COMMISSION_FORMULA
        };
        let working = ledger.fill(
            words,
            &[
                ("rate", &rate),
                ("net", &format!("{}", amounts.sum(net))),
                ("gross", &format!("{}", amounts.sum(gross))),
            ],
        );
        ledger.worked(COMMISSION_CHARGED, least.zip(most), working)
    }

    fn sale_share(&self, cancelled: bool) -> Draft {
        let ledger = &self.ledger;
        let price = ledger.sum(|line| line.price);
        let least = |rate: Rate| price.map(|price| rate.of(price, Rounding::Down));
        let most = |rate: Rate| price.map(|price| rate.of(price, Rounding::Up));
        let (bounds, working) = match (ledger.amounts.sale, cancelled) {
            _ if ledger.is(UNPAID) => (NOTHING, words::NOTHING_PAID),
            (Some(None), _) => (NOTHING, words::NO_SALE),
            (Some(Some(Sale::MegaWari)), cancelled) => (
                least(MEGA_WARI_SHARE).zip(most(MEGA_WARI_SHARE)),
                if cancelled {
                    words::MEGA_WARI_SHARE_HELD
                } else {
                    words::MEGA_WARI_SHARE
                },
            ),
            (Some(Some(Sale::MegaPo)), true) => {
                (up_to(most(MEGA_PO_COUPON_SHARE)), words::MEGA_PO_SHARE_HELD)
            }
            (Some(Some(Sale::MegaPo)), false) => (up_to(most(MEGA_PO_SHARE)), words::MEGA_PO_SHARE),
            (None, _) => (up_to(most(MEGA_WARI_SHARE)), words::SALE_NOT_GIVEN),
        };
        let account = Account {
            says: if cancelled {
                words::SHARE_HELD
            } else {
                words::SHARE
            },
            ..SALE_SHARE
        };
        let working = self.figures(working, &[("sum", price.unwrap_or(0))]);
        // Where the sale stands it is the shop's own share; else out of the till for now, and no cost of a course.
        let spent = !cancelled && matches!(ledger.amounts.sale, Some(Some(_)));
        ledger.worked(account, bounds, working).counted(spent)
    }

    fn payout(&self) -> Draft {
        self.ledger.entry(PAYOUT, NOTHING, words::PAYOUT_PER_PAYOUT)
    }

    fn outbound(&self) -> Draft {
        self.postage(OUTBOUND, words::GIVEN)
    }

    /// The postage out, for what it is spent.
    fn postage(&self, account: Account, given: Text) -> Draft {
        let ledger = &self.ledger;
        let cost = ledger.amounts.outbound_postage;
        let working = match cost {
            Some(cost) => self.told(given, cost),
            None => ledger.say(common::POSTAGE_NOT_GIVEN),
        };
        ledger.worked(account, exactly(cost), working)
    }

    /// 3 % a year from receipt of the money, if the undoing counts as 解除.
    fn interest(&self) -> Option<Draft> {
        let ledger = &self.ledger;
        let amount = ledger.paid()?;
        // Japanese law; none of the others in the rulebook names a rate.
        if !ledger.is(JP) {
            return None;
        }
        let timeline = ledger.case.timeline();
        let (paid, back) = (timeline.day(When::PaidAt)?, timeline.day(When::Now)?);
        // At most: the day of receipt counted in, a part of a yen as a whole one.
        let (_, hundredths) = jp_interest(amount, paid, back)?;
        let most = (hundredths + 99) / 100;
        let days = (back - paid).num_days();
        let working = self.told(words::INTEREST_WORKING, days + 1);
        Some(ledger.worked(Account::INTEREST, Some((0, most)), working))
    }

    /// A sentence with amounts in it.
    fn figures(&self, words: Text, amounts: &[(&str, i64)]) -> String {
        let mut told: Vec<String> = Vec::new();
        for (_, amount) in amounts {
            told.push(format!("{amount}"));
        }
        let named = amounts.iter().zip(&told);
        let values: Vec<(&str, &str)> = named.map(|((name, _), told)| (*name, &**told)).collect();
        self.ledger.fill(words, &values)
    }

    /// The same with one.
    fn told(&self, words: Text, amount: i64) -> String {
        self.figures(words, &[("amount", amount)])
    }

    /// Entries as a course; when the share leaves the till, and that at best the commission comes back.
    fn course(&self, course: &'static str, drafts: Vec<Draft>) -> Money {
        let ledger = &self.ledger;
        let mut money = ledger.course(course, drafts);
        let timeline = ledger.case.timeline();
        let share_taken = timeline.resolve(SHARE_TAKEN);
        let charged = money
            .entries
            .iter()
            .find(|entry| entry.id == COMMISSION_CHARGED.id);
        let charged = charged.and_then(|entry| entry.low);
        for entry in &mut money.entries {
            if entry.id == SALE_SHARE.id && entry.high != Some(0) {
                entry.at = share_taken.map(|seconds| timeline.rfc3339(seconds));
            }
            // At best the commission comes back, which no source says or denies (U-09).
            if entry.id == COMMISSION_RETURNED.id {
                let least = money.seller_cost.low.zip(charged);
                money.seller_cost.low = least.map(|(least, charged)| least - charged);
            }
        }
        money
    }
}
