//! Both courses in money where a marketplace's fees come back whole or are known to no source.

use super::requests::{BUYERS, HERE, UNPAID};
use kotowari::case::Case;
use kotowari::decision::{Money, Verdict};
use kotowari::fact::{
    Cond, Fact, Match, channel as c, claim_state as cs, parcel as p, reason as r, regime,
};
use kotowari::money::{Amounts, Draft, Line, borne};
use kotowari::rulebook::Rulebook;
use kotowari::text::Text;

const EUROPE: Cond = Fact::Regime.is(regime::EU | regime::UK);
const CLAIMED: Cond = Fact::Channel.is(c::CLAIM | c::CHARGEBACK);
const NOTHING_COMES_BACK: Cond = Fact::Reason.is(r::NOT_RECEIVED | r::LATE);

/// A fee of the marketplace.
pub(crate) struct Fee {
    pub(crate) id: &'static str,
    pub(crate) says: Text,
    /// What of it stays charged when the money goes back.
    pub(crate) stays: Stays,
    pub(crate) rule: &'static str,
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

/// The fees of a marketplace, and its words.
pub(crate) struct Schedule {
    pub(crate) fees: &'static [Fee],
    pub(crate) refund: Text,
    pub(crate) outbound: Text,
    pub(crate) way_back: Text,
    pub(crate) debit: Text,
    /// All that was paid.
    pub(crate) whole: Text,
    /// Nothing moves.
    pub(crate) nothing: Text,
    /// It turns on the shop's policy, the marketplace's and the law.
    pub(crate) by_policy: Text,
    /// As the seller gave it.
    pub(crate) as_given: Text,
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
            rules,
            case,
            amounts: case.amounts()?,
        };
        let (main, other) = match (verdict, then) {
            (Verdict::NeedFacts, _) => return courses.if_refunded(),
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
        Some(Money {
            otherwise: other.map(Box::new),
            ..main
        })
    }
}

struct Courses<'a> {
    schedule: &'a Schedule,
    rules: &'a Rulebook,
    case: &'a Case,
    amounts: &'a Amounts,
}

impl Courses<'_> {
    fn is(&self, cond: Cond) -> bool {
        self.case.facts().matches(cond) == Match::Holds
    }

    fn sum(&self, of: fn(&Line) -> i64) -> Option<i64> {
        let given = !self.amounts.lines.is_empty();
        given.then(|| self.amounts.sum(of))
    }

    /// What a refund would come to while the answer is open, where it is known whether the goods have left.
    fn if_refunded(&self) -> Option<Money> {
        self.sum(Line::paid)?;
        let main = match self.case.facts().matches(HERE) {
            Match::Holds => self.cancel(),
            Match::Fails => self.take_back(),
            Match::Open => return None,
        };
        Some(Money {
            otherwise: Some(Box::new(self.refuse())),
            ..main
        })
    }

    /// The order is cancelled before dispatch.
    fn cancel(&self) -> Money {
        let mut drafts = vec![self.refund()];
        drafts.extend(self.fees());
        let label = self.is(Fact::Parcel.is(p::LABELLED));
        drafts.push(if label {
            self.outbound(self.amounts.outbound_postage.map(|cost| (0, cost)))
        } else {
            self.outbound(Some((0, 0)))
        });
        self.course("accept", drafts)
    }

    /// The sale stands.
    fn refuse(&self) -> Money {
        let s = self.schedule;
        let stands = self.draft("refund-to-buyer", s.refund, Some((0, 0)), s.rule, s.nothing);
        self.course("refuse", vec![stands, self.spent()])
    }

    /// The money goes back after dispatch, or as if nothing had been sent where nothing was.
    fn take_back(&self) -> Money {
        if self.is(HERE) {
            return self.cancel();
        }
        let mut drafts = vec![self.refund()];
        drafts.extend(self.fees());
        drafts.push(self.spent());
        drafts.push(self.return_postage());
        self.course("return", drafts)
    }

    /// The marketplace or the bank decides, for the one or the other.
    fn decided(&self) -> Money {
        let s = self.schedule;
        let paid = self.sum(Line::paid);
        let (bounds, working) = if self.is(Fact::ClaimState.is(cs::GRANTED)) {
            (paid.zip(paid), s.whole)
        } else if self.is(Fact::ClaimState.is(cs::DENIED)) {
            (Some((0, 0)), s.nothing)
        } else {
            (paid.map(|paid| (0, paid)), s.by_policy)
        };
        let debit = self.draft("account-debit", s.debit, bounds, s.rule, working);
        self.course("claim", vec![debit, self.spent()])
    }

    fn refund(&self) -> Draft {
        let s = self.schedule;
        let paid = self.sum(Line::paid);
        let given = self.amounts.lines.iter().any(|line| line.refund.is_some());
        let goods = self.sum(|line| (line.paid() - line.shipping).max(0));
        let standard =
            self.sum(|line| (line.paid() - line.express_surcharge.min(line.shipping)).max(0));
        let buyers = self.is(Fact::Reason.is(BUYERS)) && !self.is(CLAIMED) && !self.is(HERE);
        let (bounds, working) = if self.is(UNPAID) {
            (Some((0, 0)), s.nothing)
        } else if given {
            let refund = self.sum(|line| line.refund.unwrap_or_else(|| line.paid()));
            (refund.zip(refund), s.as_given)
        } else if buyers && self.is(EUROPE) {
            (standard.zip(standard), s.by_policy)
        } else if buyers {
            (goods.zip(paid), s.by_policy)
        } else {
            (paid.zip(paid), s.whole)
        };
        self.draft("refund-to-buyer", s.refund, bounds, s.rule, working)
    }

    fn fees(&self) -> impl Iterator<Item = Draft> {
        self.schedule.fees.iter().map(|fee| {
            let bounds = match fee.stays {
                _ if self.is(UNPAID) => Some((0, 0)),
                Stays::Nothing => Some((0, 0)),
                Stays::UpToProcessing => self.amounts.payment_processing_fee.map(|fee| (0, fee)),
                Stays::Unknown => None,
            };
            self.draft(fee.id, fee.says, bounds, fee.rule, fee.working)
        })
    }

    /// Postage that is gone already, or will be.
    fn spent(&self) -> Draft {
        self.outbound(self.amounts.outbound_postage.map(|cost| (cost, cost)))
    }

    fn outbound(&self, bounds: Option<(i64, i64)>) -> Draft {
        let s = self.schedule;
        let working = if bounds == Some((0, 0)) {
            s.nothing
        } else {
            s.as_given
        };
        self.draft("outbound-postage", s.outbound, bounds, s.rule, working)
    }

    fn return_postage(&self) -> Draft {
        let s = self.schedule;
        let cost = self.amounts.return_postage;
        let lost = self.is(NOTHING_COMES_BACK) || self.is(Fact::Parcel.is(p::LOST));
        let (party, bounds, working) = if lost {
            ("seller", Some((0, 0)), s.nothing)
        } else if self.is(Fact::Reason.is_not(BUYERS)) {
            ("seller", cost.zip(cost), s.as_given)
        } else if self.is(EUROPE) && self.is(Fact::ReturnCostTold.yes()) {
            ("buyer", cost.zip(cost), s.by_policy)
        } else {
            ("seller", cost.map(|cost| (0, cost)), s.by_policy)
        };
        Draft {
            party,
            ..self.draft("return-postage", s.way_back, bounds, s.rule, working)
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
        Draft {
            id,
            says,
            bounds,
            party: "seller",
            rule,
            working: self.rules.say(working, self.case.language()).into(),
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
