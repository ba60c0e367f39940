//! What may be kept back from a refund: restocking (A-060 … A-064), opened goods in Japan.

use super::{Courses, DEDUCTION, SELLERS_FAULT};
use crate::words::amazon as words;
use kotowari::fact::{Fact, Match, marketplace as m, reason as r, returned_condition as back};
use kotowari::money::{Draft, Line, NOTHING, Span, exactly, up_to};
use kotowari::rate::{Rate, Rounding};
use kotowari::text::Text;

impl Courses<'_> {
    /// What is deducted, over all lines.
    pub(super) fn deduction(&self) -> Draft {
        let (share, words) = self.deduction_rule();
        let (mut goods, mut bounds) = (0, Span::default());
        for line in self.lines() {
            goods += line.price;
            bounds.add(self.deducted(line));
        }
        let percent = share.map(Rate::percent).unwrap_or_default();
        let none = share == Some(Rate::from_millionths(0));
        let working = match share {
            // No price, no sum.
            Some(_) if self.lines().is_empty() && none => {
                bounds.add(NOTHING);
                self.ledger.say(words::NO_PRICE_NONE)
            }
            Some(_) if self.lines().is_empty() => {
                let percent = [("percent", percent.as_str())];
                self.ledger.tell(words::NO_PRICE, &[], &percent)
            }
            _ => {
                let most = share.map_or(0, |share| share.of(goods, Rounding::Down));
                let sums = [("goods", goods), ("most", most)];
                self.ledger.tell(words, &sums, &[("percent", &percent)])
            }
        };
        self.ledger
            .worked(DEDUCTION, bounds.bounds(), working)
            .borne_by("buyer")
    }

    /// What is deducted from one line: as the case gives it, else up to what the sources allow.
    pub(super) fn deducted(&self, line: &Line) -> Option<(i64, i64)> {
        match line.refund {
            // Not refunded at all: no part of the return.
            Some(0) => return NOTHING,
            Some(refund) => return exactly(Some((line.paid() - refund).max(0))),
            None => {}
        }
        // Item price without shipping, never rounded up against the buyer.
        let (share, _) = self.deduction_rule();
        up_to(share.map(|share| share.of(line.price, Rounding::Down)))
    }

    /// Largest share of the goods that may be kept, where a source has one.
    fn deduction_rule(&self) -> (Option<Rate>, Text) {
        let percent = |percent: u32| Some(Rate::from_millionths(percent * 10_000));
        let condition = self.ledger.case.facts().get(Fact::ReturnedCondition);
        let worn = condition & !(back::USED_OR_DAMAGED | back::INCOMPLETE) == 0;
        let intact = condition == back::AS_SENT;
        let reason = self.ledger.case.facts().get(Fact::Reason);
        // Whatever was wrong with the goods, something else came back in their place (D-31).
        let swapped = condition == back::DIFFERENT_ITEM && reason != r::WRONG_ITEM;
        let sellers_fault = reason & !SELLERS_FAULT == 0 && !swapped;
        match self.order.marketplace {
            _ if sellers_fault => (percent(0), words::NONE),
            _ if self.withdraws_untold() == Match::Holds => (percent(0), words::NONE_NOT_TOLD),
            m::AMAZON_US if worn => (percent(50), words::US),
            m::AMAZON_US if intact && self.ledger.is(Fact::InsideReturnWindow.yes()) => {
                (percent(0), words::NONE)
            }
            m::AMAZON_US if intact => (percent(20), words::US),
            m::AMAZON_US => (None, words::US_OPEN),
            // The 50 % of A-045 is for the goods themselves, opened; none is known for others in their place (D-31).
            m::AMAZON_JP if condition == back::DIFFERENT_ITEM => (None, words::OTHER),
            m::AMAZON_JP if self.ledger.is(Fact::Opened.no()) && !worn => (percent(0), words::NONE),
            m::AMAZON_JP => (percent(50), words::JP),
            _ => (None, words::OTHER),
        }
    }
}
