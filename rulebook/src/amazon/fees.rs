//! Amazon: referral fee, refund administration fee, postage, deductions (dossier A-108 … A-138, §3).
//!
//! A course costs what it takes beyond a sale that stands: refusing is 0, cancelling before the
//! shipment is confirmed is 0, a refund is the administration fee and all that never comes back.
//! Where the goods are gone as well, what leaves the balance (`account-debit`) counts too.
//!
//! Referral rates come from the line (`referralTiers`, `referralRate`), else `commissionRate`, else the
//! rulebook by `category` and the order's day. Categories known:
//!
//! | marketplaces | `category` |
//! |---|---|
//! | JP | `books` `music` `video` `games` `amazon-device-accessories` `electronics` `cameras` `computers` `musical-instruments` `electronics-accessories` `sports` `automotive` `toys` `beauty-health` `beauty` `garden` `clothing` (below 2,500 yen) |
//! | US | `electronics` `computers` `home` `automotive` `industrial` `baby` `beauty-health` `electronics-accessories` `amazon-device-accessories` |
//! | UK, DE, FR, IT, ES | `clothing` (to 20.00) `home` (to 20.00) `pet-clothing` `pet-food` `grocery` `supplements` (to 10.00) |
//!
//! `books`, `music` and `video` are media, `clothing`, `shoes` and `bags` fashion (A-054, A-059,
//! A-124) on every marketplace; `software` has a closing fee in Japan.

use crate::common::ledger::{Account, Ledger};
use crate::common::requests::WRONG_GOODS;
use crate::words::{amazon as words, common};
use kotowari::case::Case;
use kotowari::decision::{Amount, Money, Verdict};
use kotowari::fact::{
    BEFORE_DISPATCH, Fact, Match, channel as c, claim_state as cs, fulfilment as f,
    marketplace as m, order_status as s, parcel as p, reason as r, returned_condition as back,
};
use kotowari::money::{Draft, Line, NOTHING, Span, exactly, proportion};
use kotowari::rulebook::Rulebook;
use kotowari::text::Text;
use line::Order;

mod deduction;
mod line;
mod postage;
mod refund;
pub(crate) mod schedule;
#[cfg(test)]
mod tests;

/// Cancelled, not refunded, when an unconfirmed parcel is back.
const CANCELLED_WHEN_BACK: u32 = m::AMAZON_UK | m::AMAZON_CA;

const GOODS_AT_HAND: u32 = BEFORE_DISPATCH | p::COMING_BACK | p::BACK;
const ASKS_TO_CANCEL: u32 = c::CANCEL_BUTTON | c::MESSAGE | c::SUBSCRIPTION_PAGE | c::SELLER;
/// At the seller's cost in every table known.
const SELLERS_FAULT: u32 = r::DEFECTIVE
    | r::NOT_AS_DESCRIBED
    | r::WRONG_ITEM
    | r::MISSING_PART
    | r::LATE
    | r::NOT_RECEIVED;
/// At the buyer's cost in every table known.
const BUYERS_CHOICE: u32 = r::CHANGE_OF_MIND | r::ORDERED_BY_MISTAKE | r::DUPLICATE;

const REFUND: Account = Account::refund("amazon.fee.refund");
const REFERRAL_FEE: Account = Account::new(
    "referral-fee-charged",
    words::TITLES_REFERRAL_FEE_CHARGED,
    "amazon.fee.referral",
);
const REFERRAL_CREDIT: Account = Account::new(
    "referral-fee-returned",
    words::TITLES_REFERRAL_FEE_RETURNED,
    "amazon.fee.referral-credit",
);
const ADMINISTRATION_FEE: Account = Account::new(
    "refund-administration-fee",
    words::TITLES_REFUND_ADMINISTRATION_FEE,
    "amazon.fee.refund-administration",
);
const CLOSING_FEE: Account = Account::new(
    "closing-fee-kept",
    words::TITLES_CLOSING_FEE_KEPT,
    "amazon.fee.closing",
);
const FULFILMENT_FEE: Account = Account::new(
    "fulfilment-fee-kept",
    words::TITLES_FULFILMENT_FEE_KEPT,
    "amazon.fee.fulfilment",
);
const RETURNS_PROCESSING: Account = Account::new(
    "returns-processing-fee",
    words::TITLES_RETURNS_PROCESSING_FEE,
    "amazon.fee.returns-processing",
);
const OUTBOUND: Account = Account::outbound_postage("amazon.fee.outbound-postage");
const RETURN: Account = Account::return_postage("amazon.fee.return-postage");
const DEDUCTION: Account = Account::new(
    "restocking-fee",
    words::TITLES_RESTOCKING_FEE,
    "amazon.fee.restocking",
);
const POINTS: Account = Account::new(
    "points-returned",
    words::TITLES_POINTS_RETURNED,
    "amazon.fee.points",
);
const RESEND: Account = Account::resend_cost("amazon.fee.resend");
const DEBIT: Account = Account::new(
    "account-debit",
    words::TITLES_ACCOUNT_DEBIT,
    "amazon.fee.account-debit",
);

/// Both courses, the one that the verdict names first.
#[must_use]
pub fn money(
    rules: &Rulebook,
    case: &Case,
    verdict: Verdict,
    then: Option<Verdict>,
) -> Option<Money> {
    use Verdict as V;
    let day = case.rulebook_day();
    let ledger = Ledger::new(rules, case, case.marketplace().currency.unwrap_or("JPY"));
    let courses = Courses::new(ledger, &day);
    let lost = courses.nothing_comes_back();
    let after = if lost { Course::Refund } else { Course::Return };
    let call_off = if !courses.cancellable {
        after
    } else if courses.part {
        Course::Refund
    } else {
        Course::Cancel
    };
    let (main, other) = match (verdict, then) {
        (V::NeedFacts, _) => {
            ledger.left()?;
            (call_off, Some(Course::Refuse))
        }
        (V::DoNotRefundYourself, _) | (_, Some(V::DoNotRefundYourself)) => {
            // Whether the label protects has to be told.
            let told = [Fact::LabelFromMarketplace, Fact::FirstScanOnTime];
            let covered = told.iter().all(|fact| ledger.is(fact.yes()));
            let course = if covered {
                Course::Covered
            } else {
                Course::Contest
            };
            (course, Some(Course::Refund))
        }
        (V::Contest, _) | (_, Some(V::Contest)) => (Course::Contest, Some(Course::Refund)),
        // A claim that was turned down moves nothing.
        (V::MarketplaceDecides, _)
            if ledger.is(Fact::Channel.is(c::CLAIM))
                && ledger.is(Fact::ClaimState.is(cs::DENIED | cs::CLOSED)) =>
        {
            (Course::Refuse, None)
        }
        (V::Redirect | V::Automatic | V::SellerCancels | V::MarketplaceDecides, _) => {
            (call_off, None)
        }
        // Refusing what is not shipped yet leads to a return.
        (V::AcceptAdvised | V::Unsettled | V::MustAccept, _) if courses.cancellable => {
            (call_off, Some(Course::Return))
        }
        (V::MayRefuse, None) => (Course::Refuse, Some(call_off)),
        (_, Some(V::MayRefuse)) => (Course::Refuse, Some(after)),
        (V::RefundWithDeduction, _) | (_, Some(V::RefundWithDeduction)) => {
            (Course::Deduct, Some(Course::Whole))
        }
        (V::MustRemedy, _) | (_, Some(V::MustRemedy)) if courses.cancellable => (call_off, None),
        (V::MustRemedy, _) | (_, Some(V::MustRemedy)) => {
            if ledger.is(Fact::StockAvailable.no()) {
                (after, None)
            } else {
                (Course::Resend, Some(after))
            }
        }
        (V::AcceptAdvised | V::Unsettled, None) => (after, Some(Course::Refuse)),
        (_, None) => (call_off, None),
        // Faulty goods are not refused: it is the money or another piece (D-29).
        (_, Some(V::MustAccept)) if ledger.is(WRONG_GOODS) => {
            let stock = !ledger.is(Fact::StockAvailable.no());
            (after, stock.then_some(Course::Resend))
        }
        // Whatever the request as such comes to, this is what is owed on the whole.
        (V::MayRefuse, _) | (_, Some(V::MustAccept | V::AcceptAdvised | V::WaitForItem)) => {
            (after, Some(Course::Refuse))
        }
        (_, Some(_)) => (after, None),
    };
    let other = other.map(|other| courses.course(other));
    Some(courses.course(main).or(other))
}

#[derive(Clone, Copy, Eq, PartialEq)]
enum Course {
    /// Cancelled before the shipment is confirmed.
    Cancel,
    /// The sale stands.
    Refuse,
    /// Goods back, money back.
    Return,
    /// Money back; the goods are gone, or never left.
    Refund,
    /// Goods back, money back less a deduction.
    Deduct,
    /// The same without the deduction.
    Whole,
    /// The goods are sent once more.
    Resend,
    /// Amazon pays on the claim.
    Covered,
    /// Amazon decides whether the money goes.
    Contest,
}

impl Course {
    const fn name(self) -> &'static str {
        match self {
            Course::Cancel => "accept",
            Course::Refuse => "refuse",
            Course::Return | Course::Whole => "return",
            Course::Refund => "refund",
            Course::Deduct => "deduct",
            Course::Resend => "resend",
            Course::Covered | Course::Contest => "claim",
        }
    }
}

/// Whether a refund costs the administration fee.
#[derive(Clone, Copy, Eq, PartialEq)]
enum Due {
    Yes,
    /// The shipment was never confirmed: perhaps there is nothing to refund.
    Perhaps,
    /// Cancelled when the parcel is back.
    No,
}

struct Courses<'a> {
    ledger: Ledger<'a>,
    order: Order<'a>,
    /// It can still be called off before the shipment is confirmed.
    cancellable: bool,
    /// Only some of the order.
    part: bool,
    due: Due,
}

/// The lines of a course, added up.
#[derive(Default)]
struct Sums {
    refunded: Span,
    charged: Span,
    credit: Span,
    fee: Span,
    closing: Span,
    closing_back: Span,
    debit: Span,
    points: Span,
    charged_working: String,
    credit_working: String,
    fee_working: String,
}

/// Most lines whose working is written out.
const MOST_TOLD: usize = 5;

impl<'a> Courses<'a> {
    fn new(ledger: Ledger<'a>, day: &'a str) -> Courses<'a> {
        let facts = ledger.case.facts();
        let marketplace = ledger.case.marketplace().mask;
        let parcel = facts.get(Fact::Parcel);
        let left = parcel & BEFORE_DISPATCH == 0;
        let confirmed = facts.matches(Fact::OrderStatus.is(s::SHIP_CONFIRMED));
        let cancellable = !left
            && match confirmed {
                Match::Holds => false,
                Match::Fails => true,
                Match::Open => {
                    parcel & !BEFORE_DISPATCH == 0
                        || facts.get(Fact::Channel) & !ASKS_TO_CANCEL == 0
                }
            };
        let part = ledger.is(Fact::PartOfOrder.yes());
        let due = match confirmed {
            Match::Fails if left && marketplace & CANCELLED_WHEN_BACK != 0 => Due::No,
            // Japan: confirm first, then a refund. Elsewhere no page was found.
            Match::Fails if left && marketplace != m::AMAZON_JP => Due::Perhaps,
            Match::Fails | Match::Open if cancellable && part => Due::Perhaps,
            _ => Due::Yes,
        };
        Courses {
            ledger,
            order: Order {
                ledger,
                marketplace,
                day,
                media: ledger.is(Fact::Media.yes()) && ledger.amounts.lines.len() == 1,
                by_marketplace: ledger.is(Fact::Fulfilment.is(f::MARKETPLACE)),
            },
            cancellable,
            part,
            due,
        }
    }

    fn course(&self, course: Course) -> Money {
        let drafts = match course {
            Course::Cancel => self.cancel(),
            Course::Refuse => self.refuse(),
            Course::Return | Course::Refund | Course::Deduct | Course::Whole => {
                self.pay_back(course)
            }
            Course::Resend => self.resend(),
            Course::Covered => self.covered(),
            Course::Contest => self.contest(),
        };
        let (mut low, mut high) = (0_i64, Some(0_i64));
        for draft in drafts.iter().filter(|draft| draft.is_cost()) {
            low = low.saturating_add(draft.bounds.map_or(0, |(low, _)| low));
            high = high
                .zip(draft.bounds)
                .map(|(sum, (_, high))| sum.saturating_add(high));
        }
        let cost = Amount {
            // No cost is below 0, so what is known is the least; nothing known is no bound.
            low: (high.is_some() || low > 0).then_some(low),
            high,
        };
        self.ledger.course_at(course.name(), drafts, cost)
    }

    /// Nothing was charged, so nothing is paid back (§3.6).
    fn cancel(&self) -> Vec<Draft> {
        let mut drafts = self.all_nothing(
            &[REFUND, REFERRAL_FEE, ADMINISTRATION_FEE],
            words::NOT_CHARGED,
        );
        if self.points() > 0 {
            drafts.push(self.nothing(POINTS, words::POINTS_RETURNED));
        }
        if !self.order.by_marketplace {
            drafts.push(
                self.ledger
                    .unsent(OUTBOUND, common::LABEL_TO_VOID, common::NOTHING_SENT),
            );
        }
        drafts
    }

    /// The sale stands: nothing beyond it.
    fn refuse(&self) -> Vec<Draft> {
        self.all_nothing(&[REFUND, ADMINISTRATION_FEE, DEBIT], common::SALE_STANDS)
    }

    /// Money goes back, with the goods or without.
    fn pay_back(&self, course: Course) -> Vec<Draft> {
        let deducted = course == Course::Deduct;
        let sums = self.sums(course);
        // Goods that are gone too make the whole debit a cost.
        let parcel = self.ledger.case.facts().get(Fact::Parcel);
        let gone = course == Course::Refund && parcel & !GOODS_AT_HAND != 0 && !self.cancellable;
        let mut drafts = if self.due == Due::No && course != Course::Refund {
            self.all_nothing(
                &[REFUND, REFERRAL_FEE, ADMINISTRATION_FEE, DEBIT],
                words::CANCELLED_WHEN_BACK_WORDS,
            )
        } else {
            self.refund_entries(&sums, gone)
        };
        if deducted {
            let deduction = self.deduction();
            if deduction.bounds.is_none() {
                // What is paid back may be anything; the fee is still below that of a full refund.
                for draft in &mut drafts {
                    if draft.id == ADMINISTRATION_FEE.id {
                        draft.bounds = draft.bounds.map(|(_, high)| (0, high));
                    } else if draft.id != REFERRAL_FEE.id {
                        draft.bounds = None;
                    }
                }
            }
            drafts.push(deduction);
        }
        if self.points() > 0 {
            drafts.push(self.points_returned(&sums));
        }
        if self.order.by_marketplace {
            drafts.push(self.fulfilment_fee());
            if course != Course::Refund {
                drafts.extend(self.returns_processing());
            }
            return drafts;
        }
        if course == Course::Refund && (self.cancellable || parcel & !BEFORE_DISPATCH == 0) {
            drafts.push(self.nothing(OUTBOUND, common::NOTHING_SENT));
        } else {
            drafts.push(self.outbound());
        }
        if course != Course::Refund {
            drafts.push(self.return_postage());
        } else if self.returnless() {
            drafts.push(self.nothing(RETURN, common::VALUE_NOT_SENT_BACK));
        }
        drafts
    }

    /// The five entries of a refund.
    fn refund_entries(&self, sums: &Sums, gone: bool) -> Vec<Draft> {
        let mut fee_working = sums.fee_working.clone();
        if self.due != Due::Yes && sums.fee.bounds() != NOTHING {
            fee_working.push_str(&self.ledger.say(words::PERHAPS_CANCELLED));
        }
        let closing_back = sums.closing_back.bounds();
        let words = if closing_back == NOTHING || self.lines().is_empty() {
            words::DEBIT_WORKING
        } else {
            words::DEBIT_WORKING_CLOSING
        };
        let debit_working = self.worked(
            words,
            &[
                ("refund", &self.span(sums.refunded.bounds())),
                ("credit", &self.span(sums.credit.bounds())),
                ("fee", &self.span(sums.fee.bounds())),
                ("closing", &self.span(closing_back)),
            ],
        );
        let ledger = &self.ledger;
        let charged = sums.charged_working.clone();
        let credited = sums.credit_working.clone();
        let mut drafts = vec![
            ledger.worked(REFUND, sums.refunded.bounds(), self.refund_working(sums)),
            ledger
                .worked(REFERRAL_FEE, sums.charged.bounds(), charged)
                .counted(false),
            ledger
                .worked(REFERRAL_CREDIT, sums.credit.bounds(), credited)
                .borne_by("marketplace"),
            // Part of the debit where that counts.
            ledger
                .worked(ADMINISTRATION_FEE, sums.fee.bounds(), fee_working)
                .counted(!gone),
            ledger
                .worked(DEBIT, sums.debit.bounds(), debit_working)
                .counted(gone),
        ];
        if !sums.closing.is_empty() {
            let working = if self.order.by_marketplace {
                words::FBA_FEE_IN_PART
            } else if self.order.marketplace == m::AMAZON_US {
                words::CLOSING_FEE_KEPT_AMAZON_US
            } else if self.order.marketplace & schedule::MEDIA_EXEMPT != 0 {
                words::CLOSING_FEE_MEDIA
            } else {
                words::CLOSING_FEE_UNCONFIRMED
            };
            let kept = ledger.entry(CLOSING_FEE, sums.closing.bounds(), working);
            drafts.push(kept.counted(!gone));
        }
        drafts
    }

    /// The goods are sent once more.
    fn resend(&self) -> Vec<Draft> {
        let again = self.postage();
        let stock = match self.ledger.case.facts().matches(Fact::StockAvailable.yes()) {
            Match::Holds => Text::NONE,
            _ => words::STOCK_UNTOLD,
        };
        let mut working = match again {
            Some(cost) => self.told(words::POSTAGE_ONCE_MORE, cost),
            None => self.ledger.say(common::POSTAGE_NOT_GIVEN),
        };
        working.push_str(&self.ledger.say(stock));
        let mut drafts = vec![
            self.nothing(REFUND, common::SALE_STANDS),
            self.nothing(ADMINISTRATION_FEE, common::SALE_STANDS),
            self.outbound(),
            self.ledger.worked(RESEND, exactly(again), working),
        ];
        // Without a stock to send from the money may have to go back instead (D-29, A-058).
        if stock == words::STOCK_UNTOLD {
            let sums = self.sums(Course::Return);
            let refunded = [
                (REFUND.id, sums.refunded),
                (ADMINISTRATION_FEE.id, sums.fee),
            ];
            for (draft, (_, sum)) in drafts.iter_mut().zip(refunded) {
                let most = sum.bounds().map(|(_, high)| high.max(0));
                let told = self.span(most.map(|most| (most, most)));
                draft.working = self.worked(words::REPLACED_OR_REFUNDED, &[("most", &told)]);
                draft.bounds = most.map(|most| (0, most));
            }
        }
        // The goods that were sent first come back at the seller's cost.
        let returned = self.ledger.is(WRONG_GOODS)
            && self.ledger.case.facts().get(Fact::Parcel) & p::LOST == 0
            && !self.returnless();
        if returned {
            drafts.push(self.return_postage());
        }
        drafts
    }

    /// Amazon pays on the claim.
    fn covered(&self) -> Vec<Draft> {
        let sums = self.sums(Course::Refund);
        let working = self.refund_working(&sums);
        let refund = self.ledger.worked(REFUND, sums.refunded.bounds(), working);
        vec![
            refund.borne_by("marketplace"),
            self.nothing(ADMINISTRATION_FEE, words::COVERED),
            self.nothing(DEBIT, words::COVERED),
        ]
    }

    /// Won, nothing goes; lost, all of it.
    fn contest(&self) -> Vec<Draft> {
        let mut drafts = self.refund_entries(&self.sums(Course::Refund), true);
        let at_stake = [REFUND.id, ADMINISTRATION_FEE.id, DEBIT.id];
        drafts.retain(|draft| at_stake.contains(&draft.id));
        for draft in &mut drafts {
            let most = self.span(draft.bounds.map(|(_, high)| (high, high)));
            draft.working = self.worked(words::AT_STAKE, &[("most", &most)]);
            draft.bounds = draft.bounds.map(|(_, high)| (0, high.max(0)));
        }
        drafts
    }

    /// Adds up the lines as the course refunds them.
    fn sums(&self, course: Course) -> Sums {
        let mut sums = Sums::default();
        let lines = self.lines();
        for (at, line) in lines.iter().enumerate() {
            let refunded = match (course, line.refund) {
                // A line that is not refunded at all is no part of the return.
                (Course::Whole, Some(1..)) | (_, None) => line.paid(),
                (_, Some(given)) => given,
            };
            let mut least = refunded;
            if course == Course::Deduct
                && line.refund.is_none()
                && let Some((_, most)) = self.deducted(line)
            {
                least = (refunded - most).max(0);
            }
            if matches!(course, Course::Return | Course::Deduct | Course::Whole) {
                least = (least - self.postage_kept(line)).max(0);
            }
            let worked = self.order.work(line, (least, refunded));
            let points = |refunded| proportion(cost_of_points(line), refunded, line.paid());
            for (sum, bounds) in &mut [
                (&mut sums.refunded, Some((least, refunded))),
                (&mut sums.charged, worked.charged.bounds()),
                (&mut sums.credit, worked.credit.bounds()),
                (&mut sums.fee, worked.fee.bounds()),
                (&mut sums.closing_back, worked.closing_back.bounds()),
                (&mut sums.debit, worked.debit.bounds()),
                (&mut sums.points, Some((points(least), points(refunded)))),
            ] {
                // Perhaps nothing was charged, and nothing is paid back.
                sum.add(match self.due {
                    Due::Yes => *bounds,
                    Due::Perhaps | Due::No => bounds.map(|(_, high)| (0, high.max(0))),
                });
            }
            if !worked.closing.is_empty() {
                sums.closing.add(worked.closing.bounds());
            }
            if at < MOST_TOLD {
                for (working, told) in &mut [
                    (&mut sums.charged_working, &worked.charged_working),
                    (&mut sums.credit_working, &worked.credit_working),
                    (&mut sums.fee_working, &worked.fee_working),
                ] {
                    if lines.len() > 1 {
                        working.push_str(&format!("[{}] ", at + 1));
                    }
                    working.push_str(told);
                    if at + 1 < lines.len() {
                        working.push_str(if at + 1 < MOST_TOLD { "; " } else { "; …" });
                    }
                }
            }
        }
        if lines.is_empty() {
            sums.charged_working = self.ledger.say(words::NO_AMOUNTS);
            sums.credit_working = self.ledger.say(words::NO_AMOUNTS);
            sums.fee_working = self.ledger.say(words::NO_AMOUNTS);
        }
        sums
    }

    fn lines(&self) -> &'a [Line] {
        &self.ledger.amounts.lines
    }

    fn points(&self) -> i64 {
        if self.order.marketplace != m::AMAZON_JP {
            return 0;
        }
        self.ledger.amounts.sum(cost_of_points)
    }

    fn points_returned(&self, sums: &Sums) -> Draft {
        let words = words::POINTS_IN_PROPORTION;
        let working = self.told(words, self.points());
        let points = self.ledger.worked(POINTS, sums.points.bounds(), working);
        points.borne_by("marketplace")
    }

    /// The goods are lost, never arrived, or stay with the buyer.
    fn nothing_comes_back(&self) -> bool {
        let facts = self.ledger.case.facts();
        let (parcel, reason) = (facts.get(Fact::Parcel), facts.get(Fact::Reason));
        parcel & !p::LOST == 0
            || reason == r::NOT_RECEIVED && parcel & !(p::COMING_BACK | p::BACK) != 0
            || reason & !(r::NOT_RECEIVED | r::LATE) == 0
                && parcel & !(p::WITH_CARRIER | p::LOST) == 0
            || facts.get(Fact::ReturnedCondition) & !back::NOT_SENT_BACK == 0
            || self.returnless()
            || self.ledger.is(Fact::OrderStatus.is(s::SHIP_CONFIRMED))
                && parcel & !BEFORE_DISPATCH == 0
    }

    /// A request out of policy never gets the refund without a return.
    fn returnless(&self) -> bool {
        let small = [
            Fact::DomesticReturnAddress.no(),
            Fact::SmallOrder.yes(),
            Fact::Channel.is(c::RETURN_REQUEST),
        ];
        // Amazon refunds these by itself.
        let by_amazon = self.order.marketplace == m::AMAZON_JP
            && small.iter().all(|cond| self.ledger.is(*cond));
        let inside = self.ledger.is(Fact::InsideReturnWindow.yes());
        (self.ledger.is(Fact::ReturnlessRule.yes()) && inside)
            || (by_amazon && !self.ledger.is(Fact::InsideReturnWindow.no()))
    }

    /// What sending costs: the postage, or what the fulfilment centre takes.
    fn postage(&self) -> Option<i64> {
        self.ledger.amounts.outbound_postage
    }

    fn all_nothing(&self, accounts: &[Account], words: Text) -> Vec<Draft> {
        let mut drafts = Vec::new();
        for account in accounts {
            drafts.push(self.nothing(*account, words));
        }
        drafts
    }

    fn nothing(&self, account: Account, words: Text) -> Draft {
        self.ledger.entry(account, NOTHING, words).counted(true)
    }

    fn refund_working(&self, sums: &Sums) -> String {
        let lines = self.lines();
        if lines.is_empty() {
            return self.ledger.say(words::NO_AMOUNTS);
        }
        let (least, most) = sums.refunded.bounds().unwrap_or_default();
        let mut working = if lines.iter().all(|line| line.refund.is_none()) {
            self.refund_parts()
        } else {
            self.told(words::REFUND_GIVEN, most)
        };
        if least < most && self.due == Due::Yes {
            working.push_str(&self.told(words::REFUND_LEAST, least));
        }
        if self.order.marketplace == m::AMAZON_UK
            && self.ledger.case.facts().get(Fact::Reason) & !BUYERS_CHOICE == 0
        {
            working.push_str(&self.ledger.say(words::UK_POSTAGE));
        }
        working
    }

    /// What was paid, part by part: only parts that are something.
    fn refund_parts(&self) -> String {
        type Part = (Text, fn(&Line) -> i64);
        let parts: [Part; 5] = [
            (words::GOODS, |line| line.price),
            (words::SHIPPING, |line| line.shipping),
            (words::GIFT_WRAP, |line| line.gift_wrap),
            (words::TAX, |line| line.tax),
            (words::DISCOUNTS, |line| {
                line.shop_discount + line.marketplace_discount
            }),
        ];
        let mut working = String::new();
        for (words, of) in parts {
            let amount = self.ledger.amounts.sum(of);
            if amount > 0 || working.is_empty() {
                working.push_str(&self.told(words, amount));
            }
        }
        working
    }

    /// How a sum comes about, where there are amounts to work with.
    fn worked(&self, says: Text, fields: &[(&str, &str)]) -> String {
        if self.lines().is_empty() {
            self.ledger.say(words::NO_AMOUNTS)
        } else {
            self.ledger.fill(says, fields)
        }
    }

    fn span(&self, bounds: Option<(i64, i64)>) -> String {
        let amount = |minor| self.ledger.amount(minor);
        match bounds {
            None => "?".into(),
            Some((low, high)) if low == high => amount(low),
            Some((low, high)) => format!("{}–{}", amount(low), amount(high)),
        }
    }

    /// A sentence with one figure in it.
    fn told(&self, words: Text, amount: i64) -> String {
        self.ledger.tell(words, &[("amount", amount)], &[])
    }
}

/// What a line's points cost the seller: as given, else one yen a point.
fn cost_of_points(line: &Line) -> i64 {
    if line.points_cost > 0 {
        line.points_cost
    } else {
        line.points
    }
}
