//! The consumer-law side of an answer: whose law, whether the buyer may withdraw without a reason, until when.

use crate::case::Case;
use crate::decide::right_of;
use crate::decision::Law;
use crate::explanation::{Explaining, gives_right};
use crate::fact::{Cond, Fact, Facts, Match, accepted, ordered_by, ship_time, statutory_window};
use crate::rule::{Layer, Right, Rule};
use crate::text::Said;
use crate::timeline::{Clock, Due, Side, When, Zone};

/// What facts alone decide of it.
pub(crate) struct LawSide {
    regime: Option<&'static str>,
    buyer_may_withdraw: Option<bool>,
    says: Option<Said>,
    /// The rows that may give the right; `None` where there is no end of it to tell.
    rights: Option<Vec<&'static Rule>>,
}

const SOLICITED: Cond = Fact::OrderedBy.is(ordered_by::SELLER_CALLED);

/// Taken for granted where it is told whether the buyer may withdraw.
const PRESUMED: &[Cond] = &[
    Fact::BuyerIsBusiness.no(),
    Fact::SellerIsBusiness.yes(),
    Fact::OrderedBy.is_not(ordered_by::SELLER_CALLED),
    Fact::Digital.no(),
    Fact::Service.no(),
    Fact::Subscription.no(),
    Fact::Perishable.no(),
    Fact::DelayNoticeSent.no(),
    Fact::GenerousTerms.no(),
    Fact::Accepted.is(accepted::ACCEPTED),
    Fact::ShipTime.is(ship_time::NOT_PASSED),
];

impl Explaining<'_> {
    pub(crate) fn law(&self) -> LawSide {
        let facts = self.resolution.facts();
        let regime = Fact::Regime
            .name_of(facts.get(Fact::Regime))
            .filter(|name| *name != "other");
        let mut presumed = facts.clone();
        for cond in PRESUMED {
            if presumed.matches(*cond) == Match::Open {
                presumed.narrow(cond.fact, cond.allowed);
            }
        }
        let table = &self.judge.tables.withdrawals;
        let rights = table.possible(&presumed, self.judge.day);
        let (mut all, mut none) = (regime.is_some(), regime.is_some());
        for rule in &rights {
            let right = right_of(rule);
            all &= matches!(right, Right::Withdraw | Right::Terminate);
            none &= right == Right::None;
        }
        let buyer_may_withdraw = (all != none).then_some(all);
        let claims = self.judge.tables.claims.possible(&presumed, self.judge.day);
        // Where the request rests on another right, the end of this one says nothing of it.
        let another = !claims.is_empty() && claims.iter().all(gives_right);
        let never = buyer_may_withdraw == Some(false)
            && (another || facts.get(Fact::StatutoryWindow) & statutory_window::OVER == 0);
        let behind = self.law_behind();
        // What denies a right is not said while the buyer may have one.
        let gives = (buyer_may_withdraw != Some(false))
            .then(|| behind.iter().chain(&rights).find(|rule| gives_right(rule)));
        // Nor is the reason of a no looked for among defects and delays, of which there are none.
        let denies = || {
            let denied = buyer_may_withdraw == Some(false) && !behind.iter().any(gives_right);
            rights.first().filter(|_| denied)
        };
        let says = gives.flatten().or_else(denies).or_else(|| behind.first());
        let says = says.copied();
        // Whose law speaks has to be known.
        let says = says.filter(|_| facts.get(Fact::Regime).count_ones() == 1);
        LawSide {
            regime,
            buyer_may_withdraw,
            says: says.map(|rule| self.words(rule.says)),
            rights: (!never).then_some(rights),
        }
    }
}

impl LawSide {
    /// With the last moment of the right, counted by the dates of a case. `facts`: what is known, with everything taken
    /// for granted.
    pub(crate) fn dated(&self, case: &Case, facts: &Facts) -> Law {
        let until = self.right_end(case, facts);
        Law {
            regime: self.regime,
            buyer_may_withdraw: self.buyer_may_withdraw,
            until: until.map(|(seconds, zone)| zone.rfc3339(seconds)),
            says: self.says.clone(),
        }
    }

    /// Last moment of the right that the rows are about: of the shop's own terms or of the statute;
    /// `None` where it may be either.
    fn right_end(&self, case: &Case, facts: &Facts) -> Option<(i64, Zone)> {
        let rights = self.rights.as_ref()?;
        let terms = |rule: &&&Rule| rule.layer == Layer::ShopTerms;
        if !rights.iter().any(|rule| terms(&rule)) {
            return self.withdrawal_end(case, facts, rights);
        }
        let days = case.numbers.terms_allow_days?;
        let due = Due::EndOfDayAfter(When::DeliveredAt, u16::try_from(days).ok()?);
        let regimes = facts.get(Fact::Regime);
        let end = case.instant(due, Layer::ShopTerms, Side::Last, regimes);
        end.filter(|_| rights.iter().all(|rule| terms(&rule)))
    }

    /// Last moment of the right to withdraw, where the dates for it are known.
    fn withdrawal_end(
        &self,
        case: &Case,
        facts: &Facts,
        rights: &[&'static Rule],
    ) -> Option<(i64, Zone)> {
        let not_told = facts.matches(Fact::WithdrawalInfoGiven.no());
        let may_be_over = facts.get(Fact::StatutoryWindow) & statutory_window::OVER != 0;
        let regimes = facts.get(Fact::Regime);
        let last = |due| case.instant(due, Layer::Law, Side::Last, regimes);
        let (ordinary, extended) = match self.regime? {
            // What the seller solicited by telephone is no mail order: its days do not count from receipt.
            "jp" if facts.matches(SOLICITED) == Match::Holds => return None,
            "jp" => return last(Due::EndOfDayAfter(When::DeliveredAt, 7)),
            "eu" => (Clock::EuWithdrawal, Clock::EuExtended),
            "uk" => (Clock::UkCancel, Clock::UkExtended),
            // In the USA only California's right ends with a day.
            _ => {
                let california =
                    !rights.is_empty() && rights.iter().all(|row| row.finding.id == "L-US-012");
                return last(Due::EndOfDayAfter(When::OrderedAt, 30)).filter(|_| california);
            }
        };
        match not_told {
            Match::Holds => last(Due::Clock(extended)),
            // Whether it is over depends on what the buyer was told.
            Match::Open if may_be_over => None,
            _ => last(Due::Clock(ordinary)),
        }
    }
}
