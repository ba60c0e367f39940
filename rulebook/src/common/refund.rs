//! Both courses in money where a marketplace's fees come back whole or are known to no source.

use super::ledger::{Account, Ledger, Payer};
use super::requests::{BUYERS_REASON, CLAIMED, EUROPE, HERE, SELLERS_REASON, UNPAID};
use crate::words::common as words;
use kotowari::case::Case;
use kotowari::decision::{Money, Verdict};
use kotowari::fact::{Cond, Fact, claim_state as cs, parcel as p, reason as r};
use kotowari::money::{Draft, Line, NOTHING, exactly, up_to};
use kotowari::rulebook::Rulebook;
use kotowari::text::Text;

const NOTHING_COMES_BACK: &[Cond] = &[
    Fact::Reason.is(r::NOT_RECEIVED | r::LATE),
    Fact::Parcel.is(p::LOST),
];

/// A fee of the marketplace.
pub(crate) struct Fee {
    pub(crate) account: Account,
    /// What of it stays charged when the money goes back.
    pub(crate) stays: Stays,
    pub(crate) working: Text,
}

/// What of a fee stays charged when the money goes back.
#[derive(Clone, Copy)]
pub(crate) enum Stays {
    Nothing,
    /// Anything up to what the case says of the payment's own fee; sources differ.
    UpToProcessing,
    Unknown,
}

/// The fees of a marketplace, and what only it says.
pub(crate) struct Schedule {
    pub(crate) fees: &'static [Fee],
    pub(crate) debit: Text,
    /// It turns on the shop's policy, the marketplace's and the law.
    pub(crate) by_policy: Text,
    /// The row behind it all.
    pub(crate) rule: &'static str,
}

impl Schedule {
    /// Both courses, the one that the verdict names first.
    pub(crate) fn money(
        &self,
        rules: &Rulebook,
        case: &Case,
        verdict: Verdict,
        then: Option<Verdict>,
    ) -> Option<Money> {
        let courses = Courses {
            schedule: self,
            ledger: Ledger::new(rules, case, case.amounts()?.currency),
        };
        let (main, other) = match (verdict, then) {
            (Verdict::NeedFacts, _) if courses.ledger.left()? => {
                (courses.take_back(), Some(courses.refuse()))
            }
            (Verdict::NeedFacts, _) => (courses.cancel(), Some(courses.refuse())),
            (Verdict::MarketplaceDecides | Verdict::Contest | Verdict::Redirect, _) => {
                (courses.decided(), None)
            }
            (Verdict::SellerCancels | Verdict::Automatic, None) => (courses.cancel(), None),
            (_, Some(Verdict::MayRefuse)) => (courses.refuse(), Some(courses.take_back())),
            (_, Some(_)) => (courses.take_back(), Some(courses.refuse())),
            (Verdict::MayRefuse, None) => (courses.refuse(), Some(courses.cancel())),
            (Verdict::AcceptAdvised | Verdict::Unsettled, None) => {
                (courses.cancel(), Some(courses.refuse()))
            }
            (_, None) => (courses.cancel(), None),
        };
        Some(main.or(other))
    }
}

struct Courses<'a> {
    schedule: &'a Schedule,
    ledger: Ledger<'a>,
}

impl Courses<'_> {
    /// The order is cancelled before dispatch.
    fn cancel(&self) -> Money {
        let mut drafts = vec![self.refund()];
        drafts.extend(self.fees());
        let label = self.ledger.is(Fact::Parcel.is(p::LABELLED));
        drafts.push(self.outbound(if label {
            up_to(self.ledger.amounts.outbound_postage)
        } else {
            NOTHING
        }));
        self.ledger.course("accept", drafts)
    }

    /// The sale stands.
    fn refuse(&self) -> Money {
        let refund = Account::refund(self.schedule.rule);
        let stands = self.ledger.entry(refund, NOTHING, words::MONEY_NOTHING);
        self.ledger.course("refuse", vec![stands, self.spent()])
    }

    /// The money goes back after dispatch, or as if nothing had been sent where nothing was.
    fn take_back(&self) -> Money {
        if self.ledger.is(HERE) {
            return self.cancel();
        }
        let mut drafts = vec![self.refund()];
        drafts.extend(self.fees());
        drafts.push(self.spent());
        drafts.push(self.return_postage());
        self.ledger.course("return", drafts)
    }

    /// The marketplace or the bank decides, for the one or the other.
    fn decided(&self) -> Money {
        let ledger = &self.ledger;
        let (bounds, working) = if ledger.is(Fact::ClaimState.is(cs::GRANTED)) {
            (exactly(ledger.paid()), words::MONEY_WHOLE)
        } else if ledger.is(Fact::ClaimState.is(cs::DENIED)) {
            (NOTHING, words::MONEY_NOTHING)
        } else {
            (up_to(ledger.paid()), self.schedule.by_policy)
        };
        let debit = Account::new("account-debit", self.schedule.debit, self.schedule.rule);
        let debit = ledger.entry(debit, bounds, working);
        ledger.course("claim", vec![debit, self.spent()])
    }

    fn refund(&self) -> Draft {
        let ledger = &self.ledger;
        let remorse = ledger.is(BUYERS_REASON) && !ledger.is(CLAIMED) && !ledger.is(HERE);
        let (bounds, working) = if ledger.is(UNPAID) {
            (NOTHING, words::MONEY_NOTHING)
        } else if let Some(refund) = ledger.refund_given() {
            (exactly(Some(refund)), words::MONEY_AS_GIVEN)
        } else if remorse && ledger.is(EUROPE) {
            let standard = ledger.sum(Line::paid_with_standard_delivery);
            (exactly(standard), self.schedule.by_policy)
        } else if remorse {
            let goods = ledger.sum(Line::paid_for_goods);
            (goods.zip(ledger.paid()), self.schedule.by_policy)
        } else {
            (exactly(ledger.paid()), words::MONEY_WHOLE)
        };
        ledger.entry(Account::refund(self.schedule.rule), bounds, working)
    }

    fn fees(&self) -> impl Iterator<Item = Draft> {
        self.schedule.fees.iter().map(|fee| {
            let bounds = match fee.stays {
                _ if self.ledger.is(UNPAID) => NOTHING,
                Stays::Nothing => NOTHING,
                Stays::UpToProcessing => up_to(self.ledger.amounts.payment_processing_fee),
                Stays::Unknown => None,
            };
            self.ledger.entry(fee.account, bounds, fee.working)
        })
    }

    /// Postage that is gone already, or will be.
    fn spent(&self) -> Draft {
        self.outbound(exactly(self.ledger.amounts.outbound_postage))
    }

    fn outbound(&self, bounds: Option<(i64, i64)>) -> Draft {
        let working = if bounds == NOTHING {
            words::MONEY_NOTHING
        } else {
            words::MONEY_AS_GIVEN
        };
        let account = Account::outbound_postage(self.schedule.rule);
        self.ledger.entry(account, bounds, working)
    }

    fn return_postage(&self) -> Draft {
        let ledger = &self.ledger;
        let (payer, working) = if ledger.is_any(NOTHING_COMES_BACK) {
            (Payer::Nobody, words::MONEY_NOTHING)
        } else if ledger.is(SELLERS_REASON) {
            (Payer::Seller, words::MONEY_AS_GIVEN)
        } else if ledger.is(EUROPE) && ledger.is(Fact::ReturnCostTold.yes()) {
            (Payer::Buyer, self.schedule.by_policy)
        } else {
            (Payer::SellerAtMost, self.schedule.by_policy)
        };
        ledger.sent_back(Account::return_postage(self.schedule.rule), payer, working)
    }
}
