//! Sending out and sending back: who pays, and what the fulfilment centre keeps.

use super::{AS_GIVEN, BUYERS_CHOICE, Courses, Draft, NO_POSTAGE, SELLERS_FAULT, schedule};
use kotowari::fact::{Fact, Match, fulfilment as f, marketplace as m, statutory_window as w};
use kotowari::money::Line;
use kotowari::text::{Language, Text, text};

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
        } else if self.order.marketplace == m::AMAZON_UK && window == w::OVER {
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
                Some(cost) => self.told(AS_GIVEN, cost),
                None => self.words(NO_POSTAGE),
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
                    text(
                            "配送代行手数料 {amount}(outboundPostage)は返金しても戻りません(A-123)",
                            "The fulfilment fee of {amount} (outboundPostage) is not returned on a refund (A-123)",
                        ),
                    cost,
                ),
                None => self.words(text(
                        "配送代行手数料は返金しても戻りません(A-123)。額は outboundPostage に入力してください",
                        "The fulfilment fee is not returned on a refund (A-123): enter it as outboundPostage",
                    )),
            },
            counts: true,
        }
    }

    /// Japan: the fulfilment fee once more on clothing, shoes and bags. US: by return rate.
    pub(super) fn returns_processing(&self) -> Option<Draft> {
        const JP: Text = text(
            "服・靴・バッグの返品は、配送代行手数料と同額の購入者返品手数料がかかります。ほかのカテゴリーでは確認されていません(A-124)",
            "Returned clothing, shoes and bags bear a fee equal to the fulfilment fee; none was found for other categories (A-124)",
        );
        const US: Text = text(
            "服・靴は返品ごと、ほかは返品率がカテゴリーの基準を超えた分だけかかります。月25点未満の発送は対象外。額は資料にありません(A-125)",
            "Clothing and shoes: every returned unit; other goods: only units above the category's return rate; none below 25 units shipped a month. The amount is in no source (A-125)",
        );
        let cost = self.postage();
        let (bounds, words) = match self.order.marketplace {
            m::AMAZON_JP => {
                let bounds = match self.fashion() {
                    Match::Holds => cost.map(|cost| (cost, cost)),
                    Match::Fails => Some((0, 0)),
                    Match::Open => cost.map(|cost| (0, cost)),
                };
                (bounds, JP)
            }
            m::AMAZON_US => (None, US),
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
            working.push_str(&self.told(AS_GIVEN, cost));
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

    /// Whether the seller does, with the source.
    fn who_pays_return(&self) -> (Match, Text) {
        const JP_PRIME: Text = text(
            "マケプレプライムの表: 購入者都合は購入者、ほかは出品者の負担です(A-057)",
            "The table for Seller Fulfilled Prime: the buyer for a change of mind, the seller otherwise (A-057)",
        );
        const JP: Text = text(
            "だれが負担するかは、通常の出品者出荷では資料で確認できません。マケプレプライムの表だけがあります(A-057)",
            "Who pays is not confirmed for ordinary seller-fulfilled orders; only the table for Seller Fulfilled Prime is known (A-057)",
        );
        const US: Text = text(
            "出品者の原因なら出品者、購入者都合なら購入者から差し引けます(A-058)。ファッションは差し引けません(A-059)",
            "The seller's fault: the seller; a change of mind: deductible from the buyer (A-058), never for fashion (A-059)",
        );
        const DE: Text = text(
            "理由の表によります(A-056)。服・靴・バッグと、14日以内の 40 EUR 超は出品者の負担です(A-054)",
            "By the table of reasons (A-056); clothing, shoes and bags, and goods over 40 EUR within 14 days, are at the seller's cost (A-054)",
        );
        const UK: Text = text(
            "理由の表によります(A-056)。ファッションは出品者の負担です(D-26)",
            "By the table of reasons (A-056); fashion is at the seller's cost (D-26)",
        );
        const EU: Text = text(
            "理由の表によります(A-056)",
            "By the table of reasons (A-056)",
        );
        const NOWHERE: Text = text(
            "だれが負担するかは、この販売先の資料で確認できません",
            "No source says who pays on this marketplace",
        );
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
                (by_reason, JP_PRIME)
            }
            m::AMAZON_JP => (Match::Open, JP),
            m::AMAZON_US => (either(self.fashion()), US),
            m::AMAZON_UK => (either(self.fashion()), UK),
            m::AMAZON_DE => (either(self.free_return_in_germany()), DE),
            other if other & EU_TABLE != 0 => (by_reason, EU),
            _ => (Match::Open, NOWHERE),
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
