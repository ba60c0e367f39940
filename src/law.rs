//! The consumer-law side of an answer: whose law, whether the buyer may withdraw without a reason, until when.

use crate::case::Case;
use crate::decide::right_of;
use crate::decision::Law;
use crate::explanation::{Explaining, gives_right};
use crate::fact::{
    Cond, Fact, Facts, Match, accepted, channel, ordered_by, ship_time, statutory_window,
};
use crate::rule::{Deadline, Layer, Right, Rule, Yield};
use crate::text::Said;
use crate::timeline::{Due, Side, When, Zone};

/// What facts alone decide of it.
pub(crate) struct LawSide {
    regime: Option<&'static str>,
    buyer_may_withdraw: Option<bool>,
    says: Option<Said>,
    /// The rows that may give the right; `None` where there is no end of it to tell.
    rights: Option<Vec<&'static Rule>>,
}

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

const CLAIMED: Cond = Fact::Channel.is(channel::CLAIM | channel::CHARGEBACK);

impl Explaining<'_> {
    pub(crate) fn law(&self) -> LawSide {
        let facts = self.resolution.facts();
        let regime = Fact::Regime
            .name_of(facts.get(Fact::Regime))
            .filter(|name| *name != "other");
        let mut presumed = facts.clone();
        // What is taken for granted of one of these facts in certain cases comes before what is in any.
        let presumptions = self.judge.tables.presumptions.iter();
        let in_certain_cases = presumptions
            .filter(|one| PRESUMED.iter().any(|cond| cond.fact == one.cond.fact))
            .map(|one| (one.given, one.cond));
        let in_any = PRESUMED.iter().map(|cond| (&[][..], *cond));
        for (given, cond) in in_certain_cases.chain(in_any) {
            if presumed.matches_all(given) == Match::Holds && presumed.matches(cond) == Match::Open
            {
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
        // The other right is spoken of before this one; and what is claimed through the marketplace or the bank is no
        // withdrawal.
        let others = claims.iter().filter(|_| another);
        let withdrawals = rights
            .iter()
            .filter(|_| facts.matches(CLAIMED) != Match::Holds);
        // What denies a right is not said while the buyer may have one.
        let gives = (buyer_may_withdraw != Some(false)).then(|| {
            let mut rows = behind.iter().chain(others).chain(withdrawals);
            rows.find(|rule| gives_right(rule))
        });
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
        // Terms that grant nothing have no end.
        let days = case.numbers.terms_allow_days.filter(|days| *days > 0)?;
        let due = Due::EndOfDayAfter(When::DeliveredAt, u16::try_from(days).ok()?);
        let regimes = facts.get(Fact::Regime);
        let end = case.instant(due, Layer::ShopTerms, Side::Last, regimes);
        end.filter(|_| rights.iter().all(|rule| terms(&rule)))
    }

    /// Last moment of the right to withdraw, where all rows that may speak of it name the same and the dates for it are
    /// known.
    fn withdrawal_end(
        &self,
        case: &Case,
        facts: &Facts,
        rights: &[&'static Rule],
    ) -> Option<(i64, Zone)> {
        // Whose law speaks has to be known.
        self.regime?;
        let mut ends = rights.iter().map(|row| match row.yields {
            Yield::Right { until, .. } => Deadline::of(until, facts),
            _ => None,
        });
        let end = ends.next()??;
        if ends.any(|other| other != Some(end)) {
            return None;
        }
        case.instant(end, Layer::Law, Side::Last, facts.get(Fact::Regime))
    }
}
