//! Sending out and sending back: who pays, and what the fulfilment centre keeps.

use super::{
    BUYERS_CHOICE, Courses, FULFILMENT_FEE, OUTBOUND, RETURN, RETURNS_PROCESSING, SELLERS_FAULT,
    schedule,
};
use crate::common::ledger::{Account, Payer};
use crate::common::requests::EUROPE;
use crate::words::{amazon as words, common};
use kotowari::fact::{
    Cond, Fact, Match, extended_window, fulfilment as f, listing_error_by, marketplace as m,
    reason as r, statutory_window as w,
};
use kotowari::money::{Draft, Line, NOTHING, exactly, up_to};
use kotowari::text::{Language, Text};

/// Where Amazon's table of return postage by reason is known for ordinary orders.
const EU_TABLE: u32 = m::AMAZON_UK
    | m::AMAZON_DE
    | m::AMAZON_FR
    | m::AMAZON_IT
    | m::AMAZON_ES
    | m::AMAZON_NL
    | m::AMAZON_PL;
/// The listing that was wrong is Amazon's.
const AMAZONS_ERROR: Cond = Fact::ListingErrorBy.is(listing_error_by::MARKETPLACE);
/// Goods above 40 EUR go back at the seller's cost in the first 14 days (A-054, DE).
const DE_FREE_RETURN_ABOVE: i64 = 4_000;

impl Courses<'_> {
    /// Outbound postage that need not be refunded on a change of mind in the EU and the UK: the
    /// part above standard delivery (L-EU-006, L-UK-004); in the UK later than 14 days after
    /// receipt all of it.
    pub(super) fn postage_kept(&self, line: &Line) -> i64 {
        let window = self.ledger.case.facts().get(Fact::StatutoryWindow);
        let sellers_fault = self.ledger.case.facts().get(Fact::Reason) & SELLERS_FAULT != 0;
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
        self.sent_out(OUTBOUND, words::AS_GIVEN, common::POSTAGE_NOT_GIVEN)
    }

    /// Never returned. What the seller paid to send is that fee.
    pub(super) fn fulfilment_fee(&self) -> Draft {
        self.sent_out(
            FULFILMENT_FEE,
            words::FULFILMENT_FEE_KEPT,
            words::FULFILMENT_FEE_UNTOLD,
        )
    }

    /// What sending cost, as the case says.
    fn sent_out(&self, account: Account, given: Text, not_given: Text) -> Draft {
        let cost = self.postage();
        let working = match cost {
            Some(cost) => self.told(given, cost),
            None => self.ledger.say(not_given),
        };
        self.ledger.worked(account, exactly(cost), working)
    }

    /// Japan: the fulfilment fee once more on clothing, shoes and bags. US: by return rate.
    pub(super) fn returns_processing(&self) -> Option<Draft> {
        let cost = self.postage();
        let (bounds, working) = match (self.order.marketplace, self.fashion()) {
            (m::AMAZON_JP, Match::Holds) => (exactly(cost), words::POSTAGE_JP),
            (m::AMAZON_JP, Match::Fails) => (NOTHING, words::POSTAGE_JP),
            (m::AMAZON_JP, Match::Open) => (up_to(cost), words::POSTAGE_JP),
            (m::AMAZON_US, _) => (None, words::POSTAGE_US),
            _ => return None,
        };
        Some(self.ledger.entry(RETURNS_PROCESSING, bounds, working))
    }

    /// Who pays for sending back, by marketplace and reason.
    pub(super) fn return_postage(&self) -> Draft {
        let (seller_pays, by) = self.who_pays_return();
        let payer = match seller_pays {
            Match::Holds => Payer::Seller,
            Match::Fails => Payer::Buyer,
            Match::Open => Payer::SellerAtMost,
        };
        let mut draft = self.ledger.sent_back(RETURN, payer, by);
        if let Some(cost) = self.ledger.amounts.return_postage {
            let japanese = self.ledger.case.language() == Language::Ja;
            draft.working.push_str(if japanese { "。" } else { "; " });
            draft.working.push_str(&self.told(words::AS_GIVEN, cost));
        }
        draft
    }

    /// Whether the law lets the buyer withdraw who was not told of the right to: nothing is kept back then (L-EU-009,
    /// L-UK-005).
    pub(super) fn withdraws_untold(&self) -> Match {
        let facts = self.ledger.case.facts();
        let all = [
            EUROPE,
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
        let told = self.ledger.case.facts().matches(Fact::ReturnCostTold.yes());
        let europe = self.ledger.is(EUROPE);
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
        let reason = self.ledger.case.facts().get(Fact::Reason);
        let by_reason = if reason & !SELLERS_FAULT == 0 {
            Match::Holds
        } else if reason & !BUYERS_CHOICE == 0 {
            Match::Fails
        } else {
            Match::Open
        };
        // A reason at the seller's cost settles it; so does a free return; both failing, the buyer pays.
        let or_free = |free: Match| either(by_reason, free);
        match self.order.marketplace {
            m::AMAZON_JP if self.ledger.is(Fact::Fulfilment.is(f::SELLER_PRIME)) => {
                (by_reason, words::JP_PRIME)
            }
            // What cures the seller's own breach is the seller's to pay (L-JP-042, D-29).
            m::AMAZON_JP
                if by_reason == Match::Holds
                    && (reason & r::NOT_AS_DESCRIBED == 0 || !self.ledger.is(AMAZONS_ERROR)) =>
            {
                (Match::Holds, words::RETURN_PAYER_JP_FAULT)
            }
            m::AMAZON_JP => (Match::Open, words::RETURN_PAYER_JP),
            m::AMAZON_US => (or_free(self.fashion()), words::RETURN_PAYER_US),
            m::AMAZON_UK => (or_free(self.fashion()), words::UK),
            m::AMAZON_DE => (or_free(self.free_return_in_germany()), words::DE),
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
            .ledger
            .case
            .facts()
            .matches(Fact::StatutoryWindow.is_not(w::OVER));
        let early_and_dear = match (dear, early) {
            (Some(false), _) | (_, Match::Fails) => Match::Fails,
            (Some(true), Match::Holds) => Match::Holds,
            _ => Match::Open,
        };
        either(self.fashion(), early_and_dear)
    }

    /// Clothing, shoes or bags, as a trait or as the category of every line.
    fn fashion(&self) -> Match {
        let known = self.ledger.case.facts().matches(Fact::Fashion.yes());
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

/// Holds where one does, and fails where both do.
fn either(one: Match, other: Match) -> Match {
    match (one, other) {
        (Match::Holds, _) | (_, Match::Holds) => Match::Holds,
        (Match::Fails, Match::Fails) => Match::Fails,
        _ => Match::Open,
    }
}
