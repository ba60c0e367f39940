//! eBay: what goes back to the buyer, which fees come back, what postage and disputes cost.
//!
//! The final value fee has a share of the total amount of the sale and a fixed amount per order. Of a cancelled order
//! the share is credited, and by whose reason it is so is the fixed amount (E11 to E13); of a refund the share is
//! credited in proportion (E14); nothing is where eBay closed the case or something was deducted (E15).

use crate::words::ebay as words;
use kotowari::case::Case;
use kotowari::decision::{Money, Verdict};
use kotowari::fact::{
    BEFORE_DISPATCH, Cond, Fact, Match, channel as c, claim_state as cs, order_status as s,
    parcel as p, reason as r, regime, site,
};
use kotowari::money::{Amounts, Draft, Line, borne, in_words};
use kotowari::rate::{Rate, Rounding};
use kotowari::rulebook::Rulebook;
use kotowari::text::Text;

const UNPAID: Cond = Fact::OrderStatus.is(s::UNPAID | s::PENDING);
const HERE: Cond = Fact::Parcel.is(BEFORE_DISPATCH);
const EUROPE: Cond = Fact::Regime.is(regime::EU | regime::UK);
/// The goods, or what became of them, are the seller's to answer for.
const FAULT: Cond = Fact::Reason.is(r::DEFECTIVE
    | r::NOT_AS_DESCRIBED
    | r::WRONG_ITEM
    | r::MISSING_PART
    | r::NOT_RECEIVED
    | r::LATE
    | r::OUT_OF_STOCK
    | r::PRICE_ERROR
    | r::WILL_NOT_SELL
    | r::MISLED_BY_ORDER_SCREEN);
/// Reasons for which the seller cancels that are outside the seller's control (E11).
const OUTSIDE: Cond = Fact::Reason.is(r::CHANGE_OF_MIND
    | r::ORDERED_BY_MISTAKE
    | r::DUPLICATE
    | r::WRONG_ADDRESS
    | r::MINOR
    | r::UNSUITABLE_CONTENT
    | r::IMPORT_CHARGES
    | r::BUYER_UNREACHABLE);
const CLAIMED: Cond = Fact::Channel.is(c::CLAIM | c::CHARGEBACK);
const CHARGEBACK: Cond = Fact::Channel.is(c::CHARGEBACK);
const LOST_IT: Cond = Fact::ClaimState.is(cs::GRANTED);

/// The fixed amount per order, by currency (E11 to E13): USD 0.30, GBP 0.30, EUR 0.35.
const FIXED: &[(&str, i64)] = &[("USD", 30), ("GBP", 30), ("EUR", 35)];
/// The share of the final value fee where the case gives none, by currency: what an agency says of ebay.com (EB-19).
const SHARE: &[(&str, Rate, Rate)] = &[(
    "USD",
    Rate::from_millionths(129_000),
    Rate::from_millionths(150_000),
)];
/// The fee for a dispute that was contested and lost, by currency (EB-03, EB-04).
const DISPUTE_FEE: &[(&str, i64)] = &[("USD", 2_000)];
/// At most half of a refund may be kept (E20, EB-13).
const HALF: Rate = Rate::from_millionths(500_000);

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
        amounts: case.amounts()?,
    };
    let (main, other): (Money, Option<Money>) = match (verdict, then) {
        (Verdict::NeedFacts, _) => return courses.if_refunded(),
        _ if courses.is(CHARGEBACK) => match verdict {
            Verdict::Contest if !courses.is(LOST_IT) => {
                (courses.dispute(true), Some(courses.dispute(false)))
            }
            Verdict::DoNotRefundYourself => (courses.dispute(false), None),
            _ => (courses.decided(), None),
        },
        _ if courses.is(Fact::Channel.is(c::CLAIM)) && then.is_none() => match verdict {
            Verdict::Contest | Verdict::MarketplaceDecides if courses.is(LOST_IT) => {
                (courses.decided(), None)
            }
            Verdict::MarketplaceDecides => (courses.decided(), None),
            Verdict::Contest => (courses.contest(), Some(courses.take_back(Back::Whole))),
            _ => (courses.take_back(Back::Whole), Some(courses.contest())),
        },
        (Verdict::SellerCancels, _) => (courses.cancel(), None),
        (Verdict::Redirect, _) => (courses.contest(), Some(courses.take_back(Back::Whole))),
        (Verdict::Contest, _) => (courses.contest(), Some(courses.take_back(Back::Whole))),
        (Verdict::RefundWithDeduction, _) | (_, Some(Verdict::RefundWithDeduction)) => {
            let less = if courses.is(Fact::Channel.is(c::DELIVERY_REFUSED)) {
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
        (Verdict::MustAccept, None) if !courses.maybe(HERE) => {
            (courses.take_back(Back::Whole), None)
        }
        (_, None) => (courses.cancel(), None),
    };
    Some(Money {
        otherwise: other.map(Box::new),
        ..main
    })
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
    rules: &'a Rulebook,
    case: &'a Case,
    amounts: &'a Amounts,
}

impl Courses<'_> {
    fn is(&self, cond: Cond) -> bool {
        self.case.facts().matches(cond) == Match::Holds
    }

    fn maybe(&self, cond: Cond) -> bool {
        self.case.facts().matches(cond) != Match::Fails
    }

    fn sum(&self, of: fn(&Line) -> i64) -> Option<i64> {
        let given = !self.amounts.lines.is_empty();
        given.then(|| self.amounts.sum(of))
    }

    fn paid(&self) -> Option<i64> {
        self.sum(Line::paid)
    }

    /// By currency, where one of the list is that of the case.
    fn by_currency(&self, list: &[(&str, i64)]) -> Option<i64> {
        let found = list.iter().find(|(of, _)| *of == self.amounts.currency);
        found.map(|(_, amount)| *amount)
    }

    /// What a refund would come to while the answer is open, where it is known whether the goods have left.
    fn if_refunded(&self) -> Option<Money> {
        self.paid()?;
        let main = match self.case.facts().matches(HERE) {
            Match::Holds => self.cancel(),
            Match::Fails => self.take_back(Back::Whole),
            Match::Open => return None,
        };
        Some(Money {
            otherwise: Some(Box::new(self.refuse())),
            ..main
        })
    }

    /// The order is cancelled before dispatch.
    fn cancel(&self) -> Money {
        let unpaid = self.is(UNPAID);
        let whole = self.paid().map(|paid| (paid, paid));
        let refund = if unpaid {
            Some((0, 0))
        } else {
            self.refund_given().or(whole)
        };
        let refund = self.draft(
            "refund-to-buyer",
            words::REFUND,
            refund,
            "ebay.request.before-dispatch",
            if unpaid {
                words::NOTHING_PAID
            } else {
                words::ALL_PAID
            },
        );
        let share = match self.part_refunded() {
            Some(part) => self.share_kept(part),
            None => self.draft(
                "commission-charged",
                words::SHARE,
                Some((0, 0)),
                "ebay.seller.cannot-deliver",
                if unpaid {
                    words::NOTHING_PAID
                } else {
                    words::SHARE_CREDITED
                },
            ),
        };
        let (bounds, working) = self.fixed_of_a_cancellation(unpaid);
        let fixed = self.draft(
            "fixed-fee-kept",
            words::FIXED,
            bounds,
            "ebay.unknown.fixed-fee",
            working,
        );
        let label = self.is(Fact::Parcel.is(p::LABELLED));
        let outbound = self.draft(
            "outbound-postage",
            words::OUTBOUND,
            if label {
                self.amounts.outbound_postage.map(|cost| (0, cost))
            } else {
                Some((0, 0))
            },
            "ebay.warning.label-is-no-dispatch",
            if label {
                words::LABEL_TO_VOID
            } else {
                words::NOTHING_SENT
            },
        );
        self.course("accept", vec![refund, share, fixed, outbound])
    }

    /// E11 to E13: credited where the reason is outside the seller's control, on the sites whose newer table was read;
    /// elsewhere older texts say that it never is.
    fn fixed_of_a_cancellation(&self, unpaid: bool) -> (Option<(i64, i64)>, Text) {
        let Some(fixed) = self.by_currency(FIXED) else {
            return (None, words::FIXED_UNKNOWN);
        };
        if unpaid {
            (Some((0, 0)), words::NOTHING_PAID)
        } else if self.part_refunded().is_some() {
            (Some((fixed, fixed)), words::FIXED_REFUND)
        } else if !self.maybe(OUTSIDE) {
            (Some((fixed, fixed)), words::FIXED_INSIDE)
        } else if self.is(OUTSIDE) && self.is(Fact::Site.is(site::DE | site::EUROPE)) {
            (Some((0, 0)), words::FIXED_OUTSIDE)
        } else {
            (Some((0, fixed)), words::FIXED_RANGE)
        }
    }

    /// The sale stands.
    fn refuse(&self) -> Money {
        let stands = self.draft(
            "refund-to-buyer",
            words::REFUND,
            Some((0, 0)),
            "ebay.request.before-dispatch",
            words::SALE_STANDS,
        );
        self.course("refuse", vec![stands, self.outbound()])
    }

    /// The money goes back after dispatch.
    fn take_back(&self, back: Back) -> Money {
        let (refund, working) = self.refund_of_a_return(back);
        let drafts = vec![
            self.draft(
                "refund-to-buyer",
                words::REFUND,
                refund,
                "ebay.delivered.remorse",
                working,
            ),
            self.share_of_a_return(back),
            self.draft(
                "fixed-fee-kept",
                words::FIXED,
                self.by_currency(FIXED).map(|fixed| (fixed, fixed)),
                "ebay.unknown.fixed-fee",
                words::FIXED_REFUND,
            ),
            self.outbound(),
            self.return_postage(),
        ];
        let course = match back {
            Back::Whole => "return",
            Back::LessHalf | Back::LessShipping => "deduct",
        };
        self.course(course, drafts)
    }

    /// What the seller gave as the refund, where that is less than all.
    fn part_refunded(&self) -> Option<i64> {
        let given = self.amounts.lines.iter().any(|line| line.refund.is_some());
        let refund = self.sum(|line| line.refund.unwrap_or_else(|| line.paid()))?;
        (given && Some(refund) < self.paid()).then_some(refund)
    }

    fn refund_given(&self) -> Option<(i64, i64)> {
        self.part_refunded().map(|refund| (refund, refund))
    }

    fn refund_of_a_return(&self, back: Back) -> (Option<(i64, i64)>, Text) {
        let paid = self.paid();
        let goods = self.sum(|line| (line.paid() - line.shipping).max(0));
        let standard =
            self.sum(|line| (line.paid() - line.express_surcharge.min(line.shipping)).max(0));
        if self.is(UNPAID) {
            return (Some((0, 0)), words::NOTHING_PAID);
        }
        if let Some(given) = self.refund_given() {
            return (Some(given), words::REFUND_AS_GIVEN);
        }
        match back {
            Back::LessHalf => {
                let least = paid.map(|paid| paid - HALF.of(paid, Rounding::Down));
                (least.zip(paid), words::REFUND_LESS_HALF)
            }
            // Where the price has the postage in it, what was charged for it is not told: what it cost is the most.
            Back::LessShipping => {
                let postage = self.amounts.outbound_postage.unwrap_or(0);
                let untold = self.sum(|line| line.shipping) == Some(0);
                let least = goods.map(|goods| {
                    if untold {
                        (goods - postage).max(0)
                    } else {
                        goods
                    }
                });
                (least.zip(goods), words::REFUND_LESS_SHIPPING)
            }
            Back::Whole if self.is(FAULT) || self.is(CLAIMED) => (paid.zip(paid), words::ALL_PAID),
            Back::Whole if self.is(EUROPE) => (standard.zip(standard), words::REFUND_WITHDRAWAL),
            Back::Whole => (goods.zip(paid), words::REFUND_REMORSE),
        }
    }

    /// The share of the final value fee that stays after a return.
    fn share_of_a_return(&self, back: Back) -> Draft {
        if let Some(part) = self.part_refunded() {
            return self.share_kept(part);
        }
        match back {
            // E15: with a deduction nothing is credited.
            Back::LessHalf => self.draft(
                "commission-charged",
                words::SHARE,
                self.share_of(self.paid()),
                "ebay.warning.deduction-costs-credit",
                words::SHARE_FORFEITED,
            ),
            Back::LessShipping => {
                let (refund, _) = self.refund_of_a_return(back);
                let kept = |refund: i64| self.paid().map(|paid| (paid - refund).max(0));
                let share = refund.and_then(|(least, most)| {
                    let (low, _) = self.share_of(kept(most))?;
                    let (_, high) = self.share_of(kept(least))?;
                    Some((low, high))
                });
                self.draft(
                    "commission-charged",
                    words::SHARE,
                    share,
                    "ebay.return.back",
                    words::SHARE_PROPORTIONAL,
                )
            }
            Back::Whole => self.draft(
                "commission-charged",
                words::SHARE,
                Some((0, 0)),
                "ebay.return.back",
                words::SHARE_CREDITED,
            ),
        }
    }

    /// E14: of a refund in part the same part of the fee is credited, the rest stays.
    fn share_kept(&self, refund: i64) -> Draft {
        let kept = self.paid().map(|paid| (paid - refund).max(0));
        self.draft(
            "commission-charged",
            words::SHARE,
            self.share_of(kept),
            "ebay.request.part-of-order",
            words::SHARE_PROPORTIONAL,
        )
    }

    /// The fee on an amount: by the rate given, else by what is said of the site.
    fn share_of(&self, amount: Option<i64>) -> Option<(i64, i64)> {
        let amount = amount?;
        if amount == 0 {
            return Some((0, 0));
        }
        if let Some(rate) = self.amounts.commission_rate {
            let fee = rate.of(amount, Rounding::HalfUp);
            return Some((fee, fee));
        }
        let known = SHARE.iter().find(|(of, ..)| *of == self.amounts.currency);
        known.map(|(_, least, most)| {
            let fee = |rate: &Rate| rate.of(amount, Rounding::HalfUp);
            (fee(least), fee(most))
        })
    }

    /// The goods are sent once more.
    fn resend(&self) -> Money {
        let again = self.amounts.outbound_postage;
        let resent = self.draft(
            "resend-cost",
            words::RESEND,
            again.map(|cost| (cost, cost)),
            "ebay.lost",
            words::RESEND_COST,
        );
        let mut drafts = vec![self.outbound(), resent];
        // The goods that were sent first come back at the seller's cost (E18).
        if self.is(Fact::Reason.is(r::DEFECTIVE | r::NOT_AS_DESCRIBED | r::WRONG_ITEM)) {
            drafts.push(self.return_postage());
        }
        self.course("resend", drafts)
    }

    /// A case that is answered: won, or lost with all that was paid, the fees with it.
    fn contest(&self) -> Money {
        let debit = self.draft(
            "account-debit",
            words::DEBIT,
            self.paid().map(|paid| (0, paid)),
            "ebay.case.delivered",
            words::DEBIT_IF_LOST,
        );
        let share = self.share_of(self.paid()).map(|(_, most)| (0, most));
        let share = self.draft(
            "commission-charged",
            words::SHARE,
            share,
            "ebay.case.lost",
            words::SHARE_IF_LOST,
        );
        self.course("contest", vec![debit, share, self.outbound()])
    }

    /// eBay or the bank has decided: for the buyer, for the seller, or it is not told.
    fn decided(&self) -> Money {
        let paid = self.paid();
        let (debit, share) = if self.is(LOST_IT) {
            (paid.zip(paid), self.share_of(paid))
        } else if self.is(Fact::ClaimState.is(cs::DENIED)) {
            (Some((0, 0)), Some((0, 0)))
        } else {
            let most = self.share_of(paid).map(|(_, most)| (0, most));
            (paid.map(|paid| (0, paid)), most)
        };
        let mut drafts = vec![
            self.draft(
                "account-debit",
                words::DEBIT,
                debit,
                "ebay.case.lost",
                words::DEBIT_DECIDED,
            ),
            self.draft(
                "commission-charged",
                words::SHARE,
                share,
                "ebay.case.lost",
                words::SHARE_DECIDED,
            ),
        ];
        if self.is(CHARGEBACK) {
            drafts.push(self.dispute_fee(!self.is(Fact::ClaimState.is(cs::DENIED))));
        }
        self.course("claim", drafts)
    }

    /// A payment dispute, contested or accepted.
    fn dispute(&self, contested: bool) -> Money {
        let paid = self.paid();
        let (course, debit, working) = if contested {
            ("contest", paid.map(|paid| (0, paid)), words::DEBIT_IF_LOST)
        } else {
            ("accept", paid.zip(paid), words::DEBIT_ACCEPTED)
        };
        let debit = self.draft(
            "account-debit",
            words::DEBIT,
            debit,
            "ebay.dispute.answer",
            working,
        );
        self.course(course, vec![debit, self.dispute_fee(contested)])
    }

    /// Charged where a dispute was contested and lost; sites of the EU are said to have none.
    fn dispute_fee(&self, possible: bool) -> Draft {
        let none = !possible || self.is(Fact::Site.is(site::DE | site::EUROPE));
        let bounds = if none {
            Some((0, 0))
        } else {
            self.by_currency(DISPUTE_FEE).map(|fee| (0, fee))
        };
        self.draft(
            "dispute-fee",
            words::DISPUTE,
            bounds,
            "ebay.unknown.dispute-fee",
            if possible {
                words::DISPUTE_FEE_IF_LOST
            } else {
                words::DISPUTE_FEE_NONE
            },
        )
    }

    fn outbound(&self) -> Draft {
        let cost = self.amounts.outbound_postage;
        self.draft(
            "outbound-postage",
            words::OUTBOUND,
            cost.map(|cost| (cost, cost)),
            "ebay.duty.ship",
            words::OUTBOUND_POSTAGE,
        )
    }

    /// E18: the seller's for goods that are not as described; for a change of mind the listing's return policy says.
    fn return_postage(&self) -> Draft {
        let cost = self.amounts.return_postage;
        let whole = cost.map(|cost| (cost, cost));
        let missing = Fact::Reason.is(r::NOT_RECEIVED | r::LATE);
        let (party, bounds, working) = if self.is(missing) || self.is(Fact::Parcel.is(p::LOST)) {
            ("seller", Some((0, 0)), words::NOTHING_COMES_BACK)
        } else if self.is(FAULT) {
            ("seller", whole, words::RETURN_SELLER)
        } else if self.is(Fact::Channel.is(c::DELIVERY_REFUSED)) {
            ("seller", whole, words::RETURN_REFUSED)
        } else if self.is(EUROPE) && self.is(Fact::ReturnCostTold.yes()) {
            ("buyer", whole, words::RETURN_BUYER_TOLD)
        } else if self.is(EUROPE) && self.is(Fact::ReturnCostTold.no()) {
            ("seller", whole, words::RETURN_NOT_TOLD)
        } else {
            ("seller", cost.map(|cost| (0, cost)), words::RETURN_POLICY)
        };
        Draft {
            party,
            ..self.draft(
                "return-postage",
                words::RETURN,
                bounds,
                "ebay.delivered.remorse",
                working,
            )
        }
    }

    fn draft(
        &self,
        id: &'static str,
        says: Text,
        bounds: Option<(i64, i64)>,
        rule: &'static str,
        working: Text,
    ) -> Draft {
        let language = self.case.language();
        let fixed = self.by_currency(FIXED).map_or_else(String::new, |fixed| {
            in_words(self.amounts.currency, fixed, language.into())
        });
        let rate = match self.amounts.commission_rate {
            Some(rate) => format!("{} %", rate.percent()),
            None => SHARE
                .iter()
                .find(|(of, ..)| *of == self.amounts.currency)
                .map_or_else(
                    || String::from("?"),
                    |(_, least, most)| format!("{}–{} %", least.percent(), most.percent()),
                ),
        };
        let working = self
            .rules
            .fill(working, language, &[("fixed", &fixed), ("rate", &rate)]);
        Draft {
            id,
            says,
            bounds,
            party: "seller",
            rule,
            working,
        }
    }

    fn course(&self, course: &'static str, drafts: Vec<Draft>) -> Money {
        let mut entries = Vec::new();
        for draft in drafts {
            entries.push(draft.entry(self.rules, self.case.language()));
        }
        Money {
            currency: self.amounts.currency,
            course,
            // The price paid back undoes the sale: it is no cost of the course.
            seller_cost: borne(&entries, &["refund-to-buyer"]),
            entries,
            otherwise: None,
            courses: Vec::new(),
        }
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
