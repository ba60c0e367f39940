//! eBay: what goes back to the buyer, which fees come back, what postage and disputes cost.
//!
//! The final value fee has a share of the total amount of the sale and a fixed amount per order. Of a cancelled order
//! the share is credited, and by whose reason it is so is the fixed amount (E11 to E13); of a refund the share is
//! credited in proportion (E14); nothing is where eBay closed the case or something was deducted (E15).

use crate::common::ledger::{Account, Ledger, Payer};
use crate::common::requests::{
    BUYERS_REASON, CASE, CLAIMED, DISPUTE, EUROPE, HERE, REFUSED, SELLERS_REASON, UNPAID,
    WRONG_GOODS,
};
use crate::words::ebay as words;
use kotowari::case::Case;
use kotowari::decision::{Money, Verdict};
use kotowari::fact::{Cond, Fact, claim_state as cs, parcel as p, reason as r, site};
use kotowari::money::{Draft, Line, NOTHING, exactly, in_words, up_to};
use kotowari::rate::{Rate, Rounding};
use kotowari::rulebook::Rulebook;
use kotowari::text::Text;

/// Reasons for which the seller cancels that are outside the seller's control (E11).
const OUTSIDE: Cond = BUYERS_REASON;
const LOST_IT: Cond = Fact::ClaimState.is(cs::GRANTED);
const WON_IT: Cond = Fact::ClaimState.is(cs::DENIED);
const IN_THE_EU: Cond = Fact::Site.is(site::DE | site::EUROPE);
const NOTHING_COMES_BACK: &[Cond] = &[
    Fact::Reason.is(r::NOT_RECEIVED | r::LATE),
    Fact::Parcel.is(p::LOST),
];

/// The fixed amount per order, by currency (E11 to E13): USD 0.30, GBP 0.30, EUR 0.35.
const FIXED_AMOUNT: &[(&str, i64)] = &[("USD", 30), ("GBP", 30), ("EUR", 35)];
/// The share of the final value fee where the case gives none, by currency: what an agency says of ebay.com (EB-19).
const SHARE_SAID: &[(&str, (Rate, Rate))] = &[(
    "USD",
    (
        Rate::from_millionths(129_000),
        Rate::from_millionths(150_000),
    ),
)];
/// The fee for a dispute that was contested and lost, by currency (EB-03, EB-04).
const DISPUTE_FEE: &[(&str, i64)] = &[("USD", 2_000)];
/// At most half of a refund may be kept (E20, EB-13).
const HALF: Rate = Rate::from_millionths(500_000);

const REFUND: Account = Account::refund("ebay.delivered.remorse");
const REFUND_OF_A_CANCELLATION: Account = REFUND.by("ebay.request.before-dispatch");
const SHARE: Account = Account::new("commission-charged", words::SHARE, "ebay.return.back");
const FIXED: Account = Account::new("fixed-fee-kept", words::FIXED, "ebay.unknown.fixed-fee");
const OUTBOUND: Account = Account::outbound_postage("ebay.duty.ship");
const RETURN: Account = Account::return_postage("ebay.delivered.remorse");
const RESEND: Account = Account::new("resend-cost", words::RESEND, "ebay.lost");
const DEBIT: Account = Account::new("account-debit", words::DEBIT, "ebay.case.lost");
const DISPUTED: Account = Account::new("dispute-fee", words::DISPUTE, "ebay.unknown.dispute-fee");

/// Both courses, the one that the verdict names first.
#[must_use]
pub fn money(
    rules: &Rulebook,
    case: &Case,
    verdict: Verdict,
    then: Option<Verdict>,
) -> Option<Money> {
    let ledger = Ledger::new(rules, case, case.amounts()?.currency);
    let courses = Courses { ledger };
    let (main, other): (Money, Option<Money>) = match (verdict, then) {
        (Verdict::NeedFacts, _) if ledger.left()? => {
            (courses.take_back(Back::Whole), Some(courses.refuse()))
        }
        (Verdict::NeedFacts, _) => (courses.cancel(), Some(courses.refuse())),
        _ if ledger.is(DISPUTE) => match verdict {
            Verdict::Contest if !ledger.is(LOST_IT) => {
                (courses.dispute(true), Some(courses.dispute(false)))
            }
            Verdict::DoNotRefundYourself => (courses.dispute(false), None),
            _ => (courses.decided(), None),
        },
        _ if ledger.is(CASE) && then.is_none() => match verdict {
            Verdict::Contest | Verdict::MarketplaceDecides if ledger.is(LOST_IT) => {
                (courses.decided(), None)
            }
            Verdict::MarketplaceDecides => (courses.decided(), None),
            Verdict::Contest => (courses.contest(), Some(courses.take_back(Back::Whole))),
            _ => (courses.take_back(Back::Whole), Some(courses.contest())),
        },
        (Verdict::SellerCancels, _) => (courses.cancel(), None),
        (Verdict::Redirect | Verdict::Contest, _) => {
            (courses.contest(), Some(courses.take_back(Back::Whole)))
        }
        (Verdict::RefundWithDeduction, _) | (_, Some(Verdict::RefundWithDeduction)) => {
            let less = if ledger.is(REFUSED) {
                Back::LessShipping
            } else {
                Back::LessHalf
            };
            (
                courses.take_back(less),
                Some(courses.take_back(Back::Whole)),
            )
        }
        (_, Some(Verdict::MustRemedy)) | (Verdict::MustRemedy, None) => {
            (courses.take_back(Back::Whole), Some(courses.resend()))
        }
        (_, Some(Verdict::MayRefuse)) => (courses.refuse(), Some(courses.take_back(Back::Whole))),
        (_, Some(_)) => (courses.take_back(Back::Whole), Some(courses.refuse())),
        (Verdict::MayRefuse, None) => (courses.refuse(), Some(courses.cancel())),
        (Verdict::AcceptAdvised | Verdict::Unsettled, None) => {
            (courses.cancel(), Some(courses.refuse()))
        }
        (Verdict::MustAccept, None) if !ledger.maybe(HERE) => {
            (courses.take_back(Back::Whole), None)
        }
        (_, None) => (courses.cancel(), None),
    };
    Some(main.or(other))
}

/// How much of what was paid goes back.
#[derive(Clone, Copy, Eq, PartialEq)]
enum Back {
    Whole,
    /// Used or damaged on return.
    LessHalf,
    /// Refused at the door.
    LessShipping,
}

struct Courses<'a> {
    ledger: Ledger<'a>,
}

impl Courses<'_> {
    /// The order is cancelled before dispatch.
    fn cancel(&self) -> Money {
        let ledger = &self.ledger;
        let unpaid = ledger.is(UNPAID);
        let part = self.part_refunded();
        let (refund, working) = if unpaid {
            (NOTHING, words::NOTHING_PAID)
        } else {
            (exactly(part.or(ledger.paid())), words::ALL_PAID)
        };
        let credited = if unpaid {
            words::NOTHING_PAID
        } else {
            words::SHARE_CREDITED
        };
        let share = match part {
            Some(part) => self.share_kept(part),
            None => self.share(SHARE.by("ebay.seller.cannot-deliver"), NOTHING, credited),
        };
        ledger.course(
            "accept",
            vec![
                ledger.entry(REFUND_OF_A_CANCELLATION, refund, working),
                share,
                self.fixed_of_a_cancellation(),
                ledger.unsent(
                    OUTBOUND.by("ebay.warning.label-is-no-dispatch"),
                    words::LABEL_TO_VOID,
                    words::NOTHING_SENT,
                ),
            ],
        )
    }

    /// E11 to E13: credited where the reason is outside the seller's control, on the sites whose newer table was read;
    /// elsewhere older texts say that it never is.
    fn fixed_of_a_cancellation(&self) -> Draft {
        let ledger = &self.ledger;
        let fixed = ledger.in_currency(FIXED_AMOUNT);
        let (bounds, working) = if fixed.is_none() {
            (None, words::FIXED_UNKNOWN)
        } else if ledger.is(UNPAID) {
            (NOTHING, words::NOTHING_PAID)
        } else if self.part_refunded().is_some() {
            (exactly(fixed), words::FIXED_REFUND)
        } else if !ledger.maybe(OUTSIDE) {
            (exactly(fixed), words::FIXED_INSIDE)
        } else if ledger.is(OUTSIDE) && ledger.is(IN_THE_EU) {
            (NOTHING, words::FIXED_OUTSIDE)
        } else {
            (up_to(fixed), words::FIXED_RANGE)
        };
        self.fixed(bounds, working)
    }

    /// The sale stands.
    fn refuse(&self) -> Money {
        let ledger = &self.ledger;
        let stands = ledger.entry(REFUND_OF_A_CANCELLATION, NOTHING, words::SALE_STANDS);
        ledger.course("refuse", vec![stands, self.outbound()])
    }

    /// The money goes back after dispatch.
    fn take_back(&self, back: Back) -> Money {
        let ledger = &self.ledger;
        let (refund, working) = self.refund_of_a_return(back);
        let fixed = exactly(ledger.in_currency(FIXED_AMOUNT));
        let course = match back {
            Back::Whole => "return",
            Back::LessHalf | Back::LessShipping => "deduct",
        };
        ledger.course(
            course,
            vec![
                ledger.entry(REFUND, refund, working),
                self.share_of_a_return(back),
                self.fixed(fixed, words::FIXED_REFUND),
                self.outbound(),
                self.return_postage(),
            ],
        )
    }

    /// What the seller gave as the refund, where that is less than all.
    fn part_refunded(&self) -> Option<i64> {
        let refund = self.ledger.refund_given();
        refund.filter(|_| refund < self.ledger.paid())
    }

    fn refund_of_a_return(&self, back: Back) -> (Option<(i64, i64)>, Text) {
        let ledger = &self.ledger;
        let paid = ledger.paid();
        let goods = ledger.sum(Line::paid_for_goods);
        if ledger.is(UNPAID) {
            return (NOTHING, words::NOTHING_PAID);
        }
        if let part @ Some(_) = self.part_refunded() {
            return (exactly(part), words::REFUND_AS_GIVEN);
        }
        match back {
            Back::LessHalf => {
                let least = paid.map(|paid| paid - HALF.of(paid, Rounding::Down));
                (least.zip(paid), words::REFUND_LESS_HALF)
            }
            // Where the price has the postage in it, what was charged for it is not told: what it cost is the most.
            Back::LessShipping => {
                let untold = match ledger.sum(|line| line.shipping) {
                    Some(0) => ledger.amounts.outbound_postage.unwrap_or(0),
                    _ => 0,
                };
                let least = goods.map(|goods| (goods - untold).max(0));
                (least.zip(goods), words::REFUND_LESS_SHIPPING)
            }
            Back::Whole if ledger.is(SELLERS_REASON) || ledger.is(CLAIMED) => {
                (exactly(paid), words::ALL_PAID)
            }
            Back::Whole if ledger.is(EUROPE) => {
                let standard = ledger.sum(Line::paid_with_standard_delivery);
                (exactly(standard), words::REFUND_WITHDRAWAL)
            }
            Back::Whole => (goods.zip(paid), words::REFUND_REMORSE),
        }
    }

    /// The share of the final value fee that stays after a return.
    fn share_of_a_return(&self, back: Back) -> Draft {
        match (back, self.part_refunded()) {
            // E15: with a deduction nothing is credited.
            (Back::LessHalf, _) => self.share(
                SHARE.by("ebay.warning.deduction-costs-credit"),
                self.fee_on(self.ledger.paid()),
                words::SHARE_FORFEITED,
            ),
            (_, Some(part)) => self.share_kept(part),
            (_, None) => {
                let (refund, _) = self.refund_of_a_return(back);
                let share = refund.and_then(|(least, most)| {
                    let (low, _) = self.fee_on(self.kept(most))?;
                    let (_, high) = self.fee_on(self.kept(least))?;
                    Some((low, high))
                });
                let working = if share == NOTHING {
                    words::SHARE_CREDITED
                } else {
                    words::SHARE_PROPORTIONAL
                };
                self.share(SHARE, share, working)
            }
        }
    }

    /// E14: of a refund in part the same part of the fee is credited, the rest stays.
    fn share_kept(&self, refund: i64) -> Draft {
        self.share(
            SHARE.by("ebay.request.part-of-order"),
            self.fee_on(self.kept(refund)),
            words::SHARE_PROPORTIONAL,
        )
    }

    /// What is not refunded.
    fn kept(&self, refund: i64) -> Option<i64> {
        self.ledger.paid().map(|paid| (paid - refund).max(0))
    }

    /// The rate given, else what is said of the site.
    fn rates(&self) -> Option<(Rate, Rate)> {
        let given = self.ledger.amounts.commission_rate;
        given
            .zip(given)
            .or_else(|| self.ledger.in_currency(SHARE_SAID))
    }

    /// The share of an amount that the fee takes.
    fn fee_on(&self, amount: Option<i64>) -> Option<(i64, i64)> {
        match amount? {
            0 => NOTHING,
            amount => self.rates().map(|(least, most)| {
                let fee = |rate: Rate| rate.of(amount, Rounding::HalfUp);
                (fee(least), fee(most))
            }),
        }
    }

    /// At worst the whole share stays.
    fn share_at_stake(&self) -> Option<(i64, i64)> {
        up_to(self.fee_on(self.ledger.paid()).map(|(_, most)| most))
    }

    fn share(&self, account: Account, bounds: Option<(i64, i64)>, working: Text) -> Draft {
        let rate = match self.rates() {
            None => "?".into(),
            Some((least, most)) if least == most => format!("{} %", least.percent()),
            Some((least, most)) => format!("{}–{} %", least.percent(), most.percent()),
        };
        let working = self.ledger.fill(working, &[("rate", &rate)]);
        self.ledger.worked(account, bounds, working)
    }

    fn fixed(&self, bounds: Option<(i64, i64)>, working: Text) -> Draft {
        let ledger = &self.ledger;
        let fixed = ledger.in_currency(FIXED_AMOUNT).map(|fixed| {
            let language = ledger.case.language();
            in_words(ledger.currency, fixed, language.into())
        });
        let working = ledger.fill(working, &[("fixed", &fixed.unwrap_or_default())]);
        ledger.worked(FIXED, bounds, working)
    }

    /// The goods are sent once more.
    fn resend(&self) -> Money {
        let ledger = &self.ledger;
        let again = exactly(ledger.amounts.outbound_postage);
        let mut drafts = vec![
            self.outbound(),
            ledger.entry(RESEND, again, words::RESEND_COST),
        ];
        // The goods that were sent first come back at the seller's cost (E18).
        if ledger.is(WRONG_GOODS) {
            drafts.push(self.return_postage());
        }
        ledger.course("resend", drafts)
    }

    /// A case that is answered: won, or lost with all that was paid, the fees with it.
    fn contest(&self) -> Money {
        let ledger = &self.ledger;
        let debit = DEBIT.by("ebay.case.delivered");
        ledger.course(
            "contest",
            vec![
                ledger.entry(debit, up_to(ledger.paid()), words::DEBIT_IF_LOST),
                self.share(
                    SHARE.by("ebay.case.lost"),
                    self.share_at_stake(),
                    words::SHARE_IF_LOST,
                ),
                self.outbound(),
            ],
        )
    }

    /// eBay or the bank has decided: for the buyer, for the seller, or it is not told.
    fn decided(&self) -> Money {
        let ledger = &self.ledger;
        let paid = ledger.paid();
        let (debit, share) = if ledger.is(LOST_IT) {
            (exactly(paid), self.fee_on(paid))
        } else if ledger.is(WON_IT) {
            (NOTHING, NOTHING)
        } else {
            (up_to(paid), self.share_at_stake())
        };
        let mut drafts = vec![
            ledger.entry(DEBIT, debit, words::DEBIT_DECIDED),
            self.share(SHARE.by("ebay.case.lost"), share, words::SHARE_DECIDED),
        ];
        if ledger.is(DISPUTE) {
            drafts.push(self.dispute_fee(!ledger.is(WON_IT)));
        }
        ledger.course("claim", drafts)
    }

    /// A payment dispute, contested or accepted.
    fn dispute(&self, contested: bool) -> Money {
        let ledger = &self.ledger;
        let paid = ledger.paid();
        let (course, debit, working) = if contested {
            ("contest", up_to(paid), words::DEBIT_IF_LOST)
        } else {
            ("accept", exactly(paid), words::DEBIT_ACCEPTED)
        };
        let debit = ledger.entry(DEBIT.by("ebay.dispute.answer"), debit, working);
        ledger.course(course, vec![debit, self.dispute_fee(contested)])
    }

    /// Charged where a dispute was contested and lost; sites of the EU are said to have none.
    fn dispute_fee(&self, possible: bool) -> Draft {
        let ledger = &self.ledger;
        let bounds = if !possible || ledger.is(IN_THE_EU) {
            NOTHING
        } else {
            up_to(ledger.in_currency(DISPUTE_FEE))
        };
        let working = if possible {
            words::DISPUTE_FEE_IF_LOST
        } else {
            words::DISPUTE_FEE_NONE
        };
        ledger.entry(DISPUTED, bounds, working)
    }

    fn outbound(&self) -> Draft {
        let cost = exactly(self.ledger.amounts.outbound_postage);
        self.ledger.entry(OUTBOUND, cost, words::OUTBOUND_POSTAGE)
    }

    /// E18: the seller's for goods that are not as described; for a change of mind the listing's return policy says.
    fn return_postage(&self) -> Draft {
        let ledger = &self.ledger;
        let (payer, working) = if ledger.is_any(NOTHING_COMES_BACK) {
            (Payer::Nobody, words::NOTHING_COMES_BACK)
        } else if ledger.is(SELLERS_REASON) {
            (Payer::Seller, words::RETURN_SELLER)
        } else if ledger.is(REFUSED) {
            (Payer::Seller, words::RETURN_REFUSED)
        } else if ledger.is(EUROPE) && ledger.is(Fact::ReturnCostTold.yes()) {
            (Payer::Buyer, words::RETURN_BUYER_TOLD)
        } else if ledger.is(EUROPE) && ledger.is(Fact::ReturnCostTold.no()) {
            (Payer::Seller, words::RETURN_NOT_TOLD)
        } else {
            (Payer::SellerAtMost, words::RETURN_POLICY)
        };
        ledger.sent_back(RETURN, payer, working)
    }
}

#[cfg(test)]
mod tests {
    use crate::tests::RULES;
    use kotowari::decision::Money;

    fn money(case: &str) -> Money {
        let case = RULES.parse(case).expect("a case");
        RULES.decide(&case).money.expect("both sums")
    }

    fn bounds(money: &Money, id: &str) -> Option<(i64, i64)> {
        let entry = money.entries.iter().find(|entry| entry.id == id)?;
        entry.low.zip(entry.high)
    }

    /// EB: a refund of 20 % of the sale credits 20 % of the fee (E14, in eBay's own words).
    #[test]
    fn of_a_refund_of_a_fifth_a_fifth_of_the_fee_comes_back() {
        let money = money(
            r#"{"marketplace": "ebay", "site": "IE", "buyerCountry": "US", "channel": "return-request",
                "orderStatus": "ship-confirmed", "parcel": "delivered", "reason": "defective",
                "money": {"currency": "EUR", "commissionRate": 0.1,
                          "lines": [{"price": 9000, "shipping": 1000, "refund": 2000}]}}"#,
        );
        assert_eq!(bounds(&money, "refund-to-buyer"), Some((2000, 2000)));
        // Charged 10.00, credited 2.00.
        assert_eq!(bounds(&money, "commission-charged"), Some((800, 800)));
        assert_eq!(bounds(&money, "fixed-fee-kept"), Some((35, 35)));
    }

    /// E11, E12: by whose reason it is the fixed amount comes back or stays.
    #[test]
    fn who_caused_it_decides_on_the_fixed_amount() {
        let of = |site: &str, channel: &str, reason: &str, currency: &str| {
            let money = money(&format!(
                r#"{{"marketplace": "ebay", "site": "{site}", "buyerCountry": "{site}", "channel": "{channel}",
                    "orderStatus": "paid", "parcel": "not-started", "reason": "{reason}", "goods": [],
                    "money": {{"currency": "{currency}", "lines": [{{"price": 5000}}]}}}}"#
            ));
            let course = match money.course {
                "accept" => money,
                _ => *money.otherwise.expect("the other course"),
            };
            bounds(&course, "fixed-fee-kept")
        };
        assert_eq!(
            of("AT", "cancel-button", "change-of-mind", "EUR"),
            Some((0, 0))
        );
        assert_eq!(of("AT", "seller", "wrong-address", "EUR"), Some((0, 0)));
        assert_eq!(of("AT", "seller", "out-of-stock", "EUR"), Some((35, 35)));
        assert_eq!(
            of("US", "cancel-button", "change-of-mind", "USD"),
            Some((0, 30))
        );
        assert_eq!(of("US", "seller", "out-of-stock", "USD"), Some((30, 30)));
        assert_eq!(
            of("GB", "cancel-button", "change-of-mind", "GBP"),
            Some((0, 30))
        );
        assert_eq!(of("AU", "cancel-button", "change-of-mind", "AUD"), None);
    }

    /// E15, E20: a deduction of up to half costs the credit of the fee.
    #[test]
    fn a_deduction_costs_the_credit() {
        let money = money(
            r#"{"marketplace": "ebay", "site": "US", "buyerCountry": "US", "channel": "return-request",
                "orderStatus": "ship-confirmed", "parcel": "back", "reason": "change-of-mind",
                "returnedCondition": "used-or-damaged", "termsAllowDays": 30, "buyerIsBusiness": true,
                "money": {"commissionRate": 0.13, "lines": [{"price": 10000}]}}"#,
        );
        assert_eq!(bounds(&money, "refund-to-buyer"), Some((5000, 10000)));
        assert_eq!(bounds(&money, "commission-charged"), Some((1300, 1300)));
        let whole = money.otherwise.expect("the whole refund");
        assert_eq!(bounds(&whole, "commission-charged"), Some((0, 0)));
    }
}
