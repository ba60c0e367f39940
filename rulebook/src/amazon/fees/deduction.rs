//! What may be kept back from a refund: restocking (A-060 … A-064), opened goods in Japan.

use super::refund::{Bounds, Span};
use super::{Courses, Draft, SELLERS_FAULT};
use kotowari::fact::{Fact, marketplace as m, returned_condition as back};
use kotowari::money::{Line, Rate, Rounding};
use kotowari::text::{Text, text};

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
        let most = share.map_or(0, |share| share.of(goods, Rounding::Down));
        Draft {
            id: "restocking-fee",
            bounds: bounds.bounds(),
            party: "buyer",
            working: self.order.tell(
                words,
                &[("goods", goods), ("most", most)],
                &[("percent", &percent)],
            ),
            counts: false,
        }
    }

    /// What is deducted from one line: as the case gives it, else up to what the sources allow.
    pub(super) fn deducted(&self, line: &Line) -> Option<Bounds> {
        match line.refund {
            // Not refunded at all: no part of the return.
            Some(0) => return Some((0, 0)),
            Some(refund) => {
                let given = (line.paid() - refund).max(0);
                return Some((given, given));
            }
            None => {}
        }
        // Item price without shipping, never rounded up against the buyer.
        let (share, _) = self.deduction_rule();
        share.map(|share| (0, share.of(line.price, Rounding::Down)))
    }

    /// Largest share of the goods that may be kept, where a source has one.
    fn deduction_rule(&self) -> (Option<Rate>, Text) {
        const NONE: Text = text(
            "商品代 {goods} × {percent} % = {most}。差し引けません(A-045, A-060, A-061, D-29)",
            "Goods {goods} × {percent} % = {most}: no deduction (A-045, A-060, A-061, D-29)",
        );
        const US: Text = text(
            "商品代 {goods} × 最大 {percent} % = {most}(送料は含みません。A-060, A-061, A-062)。20 % 以上は写真と等級の記録が必要です(A-064)",
            "Goods {goods} × at most {percent} % = {most}, shipping left out (A-060, A-061, A-062); 20 % or more needs a photo and a grade (A-064)",
        );
        const US_OPEN: Text = text(
            "差し引ける上限は資料で確認できません(A-063)",
            "No source confirms how much may be deducted (A-063)",
        );
        const JP: Text = text(
            "商品代 {goods} × 最大 {percent} % = {most}。50 % は代理店の情報で、公式の表は確認できません(A-045, A-046)。返金の前に購入者へ連絡します(A-065)",
            "Goods {goods} × at most {percent} % = {most}; the 50 % is an agency's word, the official table was not found (A-045, A-046). Write to the buyer first (A-065)",
        );
        const OTHER: Text = text(
            "差し引ける割合は、この販売先の資料で確認できません。返金の前に購入者へ連絡します(A-065)",
            "No source gives a share for this marketplace; write to the buyer before the refund (A-065)",
        );
        let percent = |percent: u32| Some(Rate::from_millionths(percent * 10_000));
        let condition = self.case.facts().get(Fact::ReturnedCondition);
        let worn = condition & !(back::USED_OR_DAMAGED | back::INCOMPLETE) == 0;
        let intact = condition == back::AS_SENT;
        let sellers_fault = self.case.facts().get(Fact::Reason) & !SELLERS_FAULT == 0;
        match self.order.marketplace {
            _ if sellers_fault => (percent(0), NONE),
            m::AMAZON_US if worn => (percent(50), US),
            m::AMAZON_US if intact && self.holds(Fact::InsideReturnWindow.yes()) => {
                (percent(0), NONE)
            }
            m::AMAZON_US if intact => (percent(20), US),
            m::AMAZON_US => (None, US_OPEN),
            m::AMAZON_JP if self.holds(Fact::Opened.no()) && !worn => (percent(0), NONE),
            m::AMAZON_JP => (percent(50), JP),
            _ => (None, OTHER),
        }
    }
}
