//! Sending out and sending back: who pays, and what the fulfilment centre keeps.

use super::{BUYERS_CHOICE, Courses, Draft, SELLERS_FAULT, schedule};
use crate::words::amazon as words;
use kotowari::fact::{
    Fact, Match, extended_window, fulfilment as f, marketplace as m, regime, statutory_window as w,
};
use kotowari::money::Line;
use kotowari::text::{Language, Text};

/// Where Amazon's table of return postage by reason is known for ordinary orders.
const EU_TABLE: u32 = m::AMAZON_UK
    | m::AMAZON_DE
    | m::AMAZON_FR
    | m::AMAZON_IT
    | m::AMAZON_ES
    | m::AMAZON_NL
    | m::AMAZON_PL;
/// Goods above 40 EUR go back at the seller's cost in the first 14 days (A-054, DE).
const DE_FREE_RETURN_ABOVE: i64 = 4_000;

impl Courses<'_> {
    /// Outbound postage that need not be refunded on a change of mind in the EU and the UK: the
    /// part above standard delivery (L-EU-006, L-UK-004); in the UK later than 14 days after
    /// receipt all of it.
    pub(super) fn postage_kept(&self, line: &Line) -> i64 {
        let window = self.case.facts().get(Fact::StatutoryWindow);
        let sellers_fault = self.case.facts().get(Fact::Reason) & SELLERS_FAULT != 0;
        if self.order.marketplace & EU_TABLE == 0 || sellers_fault || line.refund.is_some() {
            0
        } else if self.order.marketplace == m::AMAZON_UK
            && window == w::OVER
            && self.withdraws_untold() == Match::Fails
        {
            line.shipping
        } else {
            line.express_surcharge
        }
    }

    pub(super) fn outbound(&self) -> Draft {
        if self.order.by_marketplace {
            return self.fulfilment_fee();
        }
        let cost = self.postage();
        Draft {
            id: "outbound-postage",
            bounds: cost.map(|cost| (cost, cost)),
            party: "seller",
            working: match cost {
                Some(cost) => self.told(words::AS_GIVEN, cost),
                None => self.words(words::NO_POSTAGE),
            },
            counts: true,
        }
    }

    /// Never returned. What the seller paid to send is that fee.
    pub(super) fn fulfilment_fee(&self) -> Draft {
        let cost = self.postage();
        Draft {
            id: "fulfilment-fee-kept",
            bounds: cost.map(|cost| (cost, cost)),
            party: "seller",
            working: match cost {
                Some(cost) => self.told(
                    words::FULFILMENT_FEE_OUTBOUNDPOSTAGE_RETURNED_REFUND_123,
                    cost,
                ),
                None => self.words(words::FULFILMENT_FEE_RETURNED_REFUND_123_ENTER),
            },
            counts: true,
        }
    }

    /// Japan: the fulfilment fee once more on clothing, shoes and bags. US: by return rate.
    pub(super) fn returns_processing(&self) -> Option<Draft> {
        let cost = self.postage();
        let (bounds, words) = match self.order.marketplace {
            m::AMAZON_JP => {
                let bounds = match self.fashion() {
                    Match::Holds => cost.map(|cost| (cost, cost)),
                    Match::Fails => Some((0, 0)),
                    Match::Open => cost.map(|cost| (0, cost)),
                };
                (bounds, words::POSTAGE_JP)
            }
            m::AMAZON_US => (None, words::POSTAGE_US),
            _ => return None,
        };
        Some(Draft {
            id: "returns-processing-fee",
            bounds,
            party: "seller",
            working: self.words(words),
            counts: true,
        })
    }

    /// Who pays for sending back, by marketplace and reason.
    pub(super) fn return_postage(&self) -> Draft {
        let cost = self
            .case
            .amounts()
            .and_then(|amounts| amounts.return_postage);
        let (seller_pays, words) = self.who_pays_return();
        let mut working = self.words(words);
        if let Some(cost) = cost {
            working.push_str(if self.case.language() == Language::Ja {
                "。"
            } else {
                "; "
            });
            working.push_str(&self.told(words::AS_GIVEN, cost));
        }
        let least = if seller_pays == Match::Open {
            0
        } else {
            cost.unwrap_or(0)
        };
        Draft {
            id: "return-postage",
            bounds: cost.map(|cost| (least, cost)),
            party: if seller_pays == Match::Fails {
                "buyer"
            } else {
                "seller"
            },
            working,
            counts: seller_pays != Match::Fails,
        }
    }

    /// Whether the law lets the buyer withdraw who was not told of the right to: nothing is kept back then (L-EU-009,
    /// L-UK-005).
    pub(super) fn withdraws_untold(&self) -> Match {
        let facts = self.case.facts();
        let all = [
            Fact::Regime.is(regime::EU | regime::UK),
            Fact::BuyerIsBusiness.no(),
            Fact::SellerIsBusiness.yes(),
            Fact::WithdrawalInfoGiven.no(),
            Fact::ExtendedWindow.is(extended_window::RUNNING),
        ];
        let told = facts.matches(Fact::WithdrawalInfoGiven.no());
        match facts.matches_all(&all) {
            Match::Fails => Match::Fails,
            // What else is open is ordinary: only what the buyer was told is asked.
            _ => told,
        }
    }

    /// Whether the seller does, with the source.
    fn who_pays_return(&self) -> (Match, Text) {
        let told = self.case.facts().matches(Fact::ReturnCostTold.yes());
        let europe = self.holds(Fact::Regime.is(regime::EU | regime::UK));
        let untold = self.withdraws_untold() == Match::Holds && told != Match::Holds;
        if europe && (untold || told == Match::Fails) {
            return (Match::Holds, words::PAYER_NOT_TOLD);
        }
        let (by_table, words) = self.who_pays_by_table();
        // Nobody said whether the buyer was told: not certainly the buyer.
        let open = europe && self.withdraws_untold() == Match::Open && told == Match::Open;
        if open && by_table == Match::Fails {
            return (Match::Open, words::PAYER_PERHAPS_NOT_TOLD);
        }
        (by_table, words)
    }

    /// Likewise, by the tables of the marketplaces alone.
    fn who_pays_by_table(&self) -> (Match, Text) {
        let reason = self.case.facts().get(Fact::Reason);
        let by_reason = if reason & !SELLERS_FAULT == 0 {
            Match::Holds
        } else if reason & !BUYERS_CHOICE == 0 {
            Match::Fails
        } else {
            Match::Open
        };
        // A reason at the seller's cost settles it; so does a free return; both failing, the buyer pays.
        let either = |free: Match| match (by_reason, free) {
            (Match::Holds, _) | (_, Match::Holds) => Match::Holds,
            (Match::Fails, Match::Fails) => Match::Fails,
            _ => Match::Open,
        };
        match self.order.marketplace {
            m::AMAZON_JP if self.holds(Fact::Fulfilment.is(f::SELLER_PRIME)) => {
                (by_reason, words::JP_PRIME)
            }
            m::AMAZON_JP => (Match::Open, words::RETURN_PAYER_JP),
            m::AMAZON_US => (either(self.fashion()), words::RETURN_PAYER_US),
            m::AMAZON_UK => (either(self.fashion()), words::UK),
            m::AMAZON_DE => (either(self.free_return_in_germany()), words::DE),
            other if other & EU_TABLE != 0 => (by_reason, words::EU),
            _ => (Match::Open, words::NOWHERE),
        }
    }

    fn free_return_in_germany(&self) -> Match {
        let mut dear = None;
        for line in self.lines() {
            dear = Some(dear == Some(true) || line.price > DE_FREE_RETURN_ABOVE);
        }
        let early = self
            .case
            .facts()
            .matches(Fact::StatutoryWindow.is_not(w::OVER));
        let early_and_dear = match (dear, early) {
            (Some(false), _) | (_, Match::Fails) => Match::Fails,
            (Some(true), Match::Holds) => Match::Holds,
            _ => Match::Open,
        };
        match (self.fashion(), early_and_dear) {
            (Match::Holds, _) | (_, Match::Holds) => Match::Holds,
            (Match::Fails, Match::Fails) => Match::Fails,
            _ => Match::Open,
        }
    }

    /// Clothing, shoes or bags, as a trait or as the category of every line.
    fn fashion(&self) -> Match {
        let known = self.case.facts().matches(Fact::Fashion.yes());
        if known != Match::Open {
            return known;
        }
        let (mut some, mut all) = (false, !self.lines().is_empty());
        for line in self.lines() {
            match line.category.as_deref().map(schedule::is_fashion) {
                None => return Match::Open,
                Some(true) => some = true,
                Some(false) => all = false,
            }
        }
        match (some, all) {
            (true, true) => Match::Holds,
            (false, false) if !self.lines().is_empty() => Match::Fails,
            _ => Match::Open,
        }
    }
}
