//! What the law lets the buyer have back, and the postage. What the marketplace and its payment service keep or return is
//! in no public source, and stays unknown.

use crate::mall_jp::{CANNOT_DELIVER, CLAIMED, FAULTY, HERE, UNPAID};
use crate::words::mall_jp as words;
use kotowari::case::Case;
use kotowari::decision::{Money, Verdict};
use kotowari::fact::{Cond, Fact, Match, parcel as p, reason as r, regime, return_terms as t};
use kotowari::money::{Draft, Line, borne};
use kotowari::rulebook::Rulebook;
use kotowari::text::Text;

const SELLERS_FAULT: Cond = Fact::Reason.is(FAULTY
    | CANNOT_DELIVER
    | r::NOT_RECEIVED
    | r::LATE
    | r::MISLED_BY_ORDER_SCREEN);
const UNDONE: Cond = Fact::Reason.is(r::ORDERED_BY_MISTAKE | r::DUPLICATE | r::MINOR);
const JP: Cond = Fact::Regime.is(regime::JP);

/// Both courses, the one that the verdict names first.
#[must_use]
pub fn money(
    rules: &Rulebook,
    case: &Case,
    verdict: Verdict,
    then: Option<Verdict>,
) -> Option<Money> {
    let courses = Courses { rules, case };
    if courses.is(CLAIMED) && then.is_none() {
        return None;
    }
    let (main, other) = match (verdict, then) {
        (Verdict::NeedFacts, _) => {
            courses.sum(Line::paid)?;
            match case.facts().matches(HERE) {
                Match::Holds => (courses.accept(), courses.refuse()),
                Match::Fails => (courses.take_back(), courses.refuse()),
                Match::Open => return None,
            }
        }
        (Verdict::SellerCancels, Some(Verdict::MustRemedy)) => (courses.accept(), courses.refuse()),
        (Verdict::MayRefuse, None) => (courses.refuse(), courses.accept()),
        (_, Some(Verdict::MayRefuse)) => (courses.refuse(), courses.take_back()),
        (_, Some(Verdict::MustRemedy)) | (Verdict::MustRemedy, None) => {
            (courses.resend(), courses.take_back())
        }
        (_, Some(_)) => (courses.take_back(), courses.refuse()),
        (_, None) => (courses.accept(), courses.refuse()),
    };
    Some(Money {
        otherwise: Some(Box::new(other)),
        ..main
    })
}

struct Courses<'a> {
    rules: &'a Rulebook,
    case: &'a Case,
}

impl Courses<'_> {
    fn is(&self, cond: Cond) -> bool {
        self.case.facts().matches(cond) == Match::Holds
    }

    fn sum(&self, of: fn(&Line) -> i64) -> Option<i64> {
        let amounts = self
            .case
            .amounts()
            .filter(|amounts| !amounts.lines.is_empty());
        amounts.map(|amounts| amounts.sum(of))
    }

    /// The order is cancelled before dispatch.
    fn accept(&self) -> Money {
        let label = self.is(Fact::Parcel.is(p::LABELLED));
        let outbound = if label {
            let cost = self
                .case
                .amounts()
                .and_then(|amounts| amounts.outbound_postage);
            (cost.map(|cost| (0, cost)), words::LABEL_MAY_BE_VOIDED)
        } else {
            (Some((0, 0)), words::NOTHING_SENT)
        };
        let postage = self.draft("outbound-postage", words::OUTBOUND, outbound);
        self.course(
            "accept",
            vec![self.refund(true), self.commission(), postage],
        )
    }

    /// The sale stands.
    fn refuse(&self) -> Money {
        let stands = self.draft(
            "refund-to-buyer",
            words::REFUND,
            (Some((0, 0)), words::SALE_STANDS),
        );
        self.course("refuse", vec![stands, self.outbound()])
    }

    /// The goods come back and the money goes back.
    fn take_back(&self) -> Money {
        let drafts = vec![
            self.refund(false),
            self.commission(),
            self.outbound(),
            self.return_postage(),
        ];
        self.course("return", drafts)
    }

    /// The goods are sent once more.
    fn resend(&self) -> Money {
        let again = self
            .case
            .amounts()
            .and_then(|amounts| amounts.outbound_postage);
        let again = (again.map(|cost| (cost, cost)), words::RESEND_COST);
        let resent = self.draft("resend-cost", words::RESEND, again);
        self.course("resend", vec![self.outbound(), resent])
    }

    /// Everything paid before dispatch; on a return what the law of the buyer's country says.
    fn refund(&self, unshipped: bool) -> Draft {
        let paid = self.sum(|line| line.refund.unwrap_or_else(|| line.paid()));
        let goods = self.sum(|line| match line.refund {
            Some(refund) => refund,
            None => (line.paid() - line.shipping).max(0),
        });
        let worked = match () {
            () if self.is(UNPAID) => (Some((0, 0)), words::NOTHING_PAID),
            () if unshipped || self.is(SELLERS_FAULT) => (paid.zip(paid), words::EVERYTHING_PAID),
            () if self.is(JP) => (goods.zip(paid), words::REFUNDING_OUTBOUND_SAFE_READING),
            () => (goods.zip(paid), words::PRICE_DEPENDS),
        };
        self.draft("refund-to-buyer", words::REFUND, worked)
    }

    /// Whether selling and payment fees come back.
    fn commission(&self) -> Draft {
        let worked = match self.is(UNPAID) {
            true => (Some((0, 0)), words::NOTHING_PAID),
            false => (None, words::FEE_UNKNOWN),
        };
        self.draft("commission-charged", words::COMMISSION, worked)
    }

    fn outbound(&self) -> Draft {
        let cost = self
            .case
            .amounts()
            .and_then(|amounts| amounts.outbound_postage);
        let cost = (cost.map(|cost| (cost, cost)), words::GIVEN_POSTAGE);
        self.draft("outbound-postage", words::OUTBOUND, cost)
    }

    /// Who pays for sending back: the reason, then the law, then the terms.
    fn return_postage(&self) -> Draft {
        let cost = self
            .case
            .amounts()
            .and_then(|amounts| amounts.return_postage);
        let whole = cost.map(|cost| (cost, cost));
        let undone = self.case.facts().matches(UNDONE) != Match::Fails;
        let statutory = self.is(JP) && !undone && self.is(Fact::ReturnTerms.is_not(t::SHOWN_BOTH));
        let (party, worked) = match () {
            () if self.is(SELLERS_FAULT) => ("seller", (whole, words::SELLERS_FAULT)),
            () if statutory => ("buyer", (whole, words::BUYER_PAYS_RETURN)),
            () => (
                "seller",
                (cost.map(|cost| (0, cost)), words::TERMS_SAY_WHO_PAYS),
            ),
        };
        let draft = self.draft("return-postage", words::RETURN_POSTAGE, worked);
        Draft { party, ..draft }
    }

    fn draft(
        &self,
        id: &'static str,
        says: Text,
        (bounds, working): (Option<(i64, i64)>, Text),
    ) -> Draft {
        Draft {
            id,
            says,
            bounds,
            party: "seller",
            rule: "mall.fee",
            working: self.rules.say(working, self.case.language()).into(),
        }
    }

    fn course(&self, course: &'static str, drafts: Vec<Draft>) -> Money {
        let language = self.case.language();
        let entries = drafts
            .into_iter()
            .map(|draft| draft.entry(self.rules, language));
        let entries: Vec<_> = entries.collect();
        Money {
            currency: "JPY",
            course,
            // The price paid back undoes the sale: it is no cost of the course.
            seller_cost: borne(&entries, &["refund-to-buyer"]),
            entries,
            otherwise: None,
        }
    }
}
