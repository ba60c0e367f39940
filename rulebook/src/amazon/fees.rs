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
//! | JP | `books` `music` `video` `games` `amazon-device-accessories` `electronics` `cameras` `computers` `musical-instruments` `electronics-accessories` `sports` `automotive` `toys` `beauty-health` `garden` `clothing` (below 2,500 yen) |
//! | US | `electronics` `computers` `home` `automotive` `industrial` `baby` `beauty-health` `electronics-accessories` `amazon-device-accessories` |
//! | UK, DE, FR, IT, ES | `clothing` (to 20.00) `home` (to 20.00) `pet-clothing` `pet-food` `grocery` `supplements` (to 10.00) |
//!
//! `books`, `music` and `video` are media, `clothing`, `shoes` and `bags` fashion (A-054, A-059,
//! A-124) on every marketplace; `software` has a closing fee in Japan.

use crate::words::amazon as words;
use kotowari::case::Case;
use kotowari::decision::{Amount, Entry, Money, Verdict};
use kotowari::fact::{
    BEFORE_DISPATCH, Fact, Match, channel as c, claim_state as cs, fulfilment as f,
    marketplace as m, order_status as s, parcel as p, reason as r, returned_condition as back,
};
use kotowari::money::{Amounts, Line, digits};
use kotowari::rulebook::Rulebook;
use kotowari::text::Text;
use line::Order;
use refund::{Bounds, Span};

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
/// The goods themselves are wrong, and come back where others are sent.
const WRONG_GOODS: u32 = r::DEFECTIVE | r::NOT_AS_DESCRIBED | r::WRONG_ITEM;
/// At the buyer's cost in every table known.
const BUYERS_CHOICE: u32 = r::CHANGE_OF_MIND | r::ORDERED_BY_MISTAKE | r::DUPLICATE;

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
    let courses = Courses::new(rules, case, &day);
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
            // What a refund would come to hangs on whether the goods have left.
            let here = case.facts().matches(Fact::Parcel.is(BEFORE_DISPATCH));
            if courses.amounts.is_none() || here == Match::Open {
                return None;
            }
            (call_off, Some(Course::Refuse))
        }
        (V::DoNotRefundYourself, _) | (_, Some(V::DoNotRefundYourself)) => {
            (Course::Covered, Some(Course::Refund))
        }
        (V::Contest, _) | (_, Some(V::Contest)) => (Course::Contest, Some(Course::Refund)),
        // A claim that was turned down moves nothing.
        (V::MarketplaceDecides, _)
            if courses.holds(Fact::Channel.is(c::CLAIM))
                && courses.holds(Fact::ClaimState.is(cs::DENIED | cs::CLOSED)) =>
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
            if courses.holds(Fact::StockAvailable.no()) {
                (after, Some(Course::Resend))
            } else {
                (Course::Resend, Some(after))
            }
        }
        (V::AcceptAdvised | V::Unsettled, None) => (after, Some(Course::Refuse)),
        (_, None) => (call_off, None),
        // Whatever the request as such comes to, this is what is owed on the whole.
        (V::MayRefuse, _) | (_, Some(V::MustAccept | V::AcceptAdvised | V::WaitForItem)) => {
            (after, Some(Course::Refuse))
        }
        (_, Some(_)) => (after, None),
    };
    Some(Money {
        otherwise: other.map(|other| Box::new(courses.course(other))),
        ..courses.course(main)
    })
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

/// What the entry with this id is called and which rule it follows.
struct Title {
    id: &'static str,
    says: Text,
    rule: &'static str,
}

const fn title(id: &'static str, says: Text, rule: &'static str) -> Title {
    Title { id, says, rule }
}

/// What entries are called and which rules they follow.
static TITLES: &[Title] = &[
    title(
        "refund-to-buyer",
        words::TITLES_REFUND_TO_BUYER,
        "amazon.fee.refund",
    ),
    title(
        "referral-fee-charged",
        words::TITLES_REFERRAL_FEE_CHARGED,
        "amazon.fee.referral",
    ),
    title(
        "referral-fee-returned",
        words::TITLES_REFERRAL_FEE_RETURNED,
        "amazon.fee.referral-credit",
    ),
    title(
        "refund-administration-fee",
        words::TITLES_REFUND_ADMINISTRATION_FEE,
        "amazon.fee.refund-administration",
    ),
    title(
        "closing-fee-kept",
        words::TITLES_CLOSING_FEE_KEPT,
        "amazon.fee.closing",
    ),
    title(
        "fulfilment-fee-kept",
        words::TITLES_FULFILMENT_FEE_KEPT,
        "amazon.fee.fulfilment",
    ),
    title(
        "returns-processing-fee",
        words::TITLES_RETURNS_PROCESSING_FEE,
        "amazon.fee.returns-processing",
    ),
    title(
        "outbound-postage",
        words::TITLES_OUTBOUND_POSTAGE,
        "amazon.fee.outbound-postage",
    ),
    title(
        "return-postage",
        words::TITLES_RETURN_POSTAGE,
        "amazon.fee.return-postage",
    ),
    title(
        "restocking-fee",
        words::TITLES_RESTOCKING_FEE,
        "amazon.fee.restocking",
    ),
    title(
        "points-returned",
        words::TITLES_POINTS_RETURNED,
        "amazon.fee.points",
    ),
    title(
        "resend-cost",
        words::TITLES_RESEND_COST,
        "amazon.fee.resend",
    ),
    title(
        "account-debit",
        words::TITLES_ACCOUNT_DEBIT,
        "amazon.fee.account-debit",
    ),
];

/// An entry before its name is looked up.
struct Draft {
    id: &'static str,
    bounds: Option<Bounds>,
    party: &'static str,
    working: String,
    /// Whether it is part of what the course costs.
    counts: bool,
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
    rules: &'a Rulebook,
    case: &'a Case,
    /// Only amounts that have lines.
    amounts: Option<&'a Amounts>,
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
    fn new(rules: &'a Rulebook, case: &'a Case, day: &'a str) -> Courses<'a> {
        let facts = case.facts();
        let marketplace = case.marketplace().mask;
        let amounts = case.amounts().filter(|amounts| !amounts.lines.is_empty());
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
        let part = facts.matches(Fact::PartOfOrder.yes()) == Match::Holds;
        let due = match confirmed {
            Match::Fails if left && marketplace & CANCELLED_WHEN_BACK != 0 => Due::No,
            // Japan: confirm first, then a refund. Elsewhere no page was found.
            Match::Fails if left && marketplace != m::AMAZON_JP => Due::Perhaps,
            Match::Fails | Match::Open if cancellable && part => Due::Perhaps,
            _ => Due::Yes,
        };
        Courses {
            rules,
            case,
            amounts,
            order: Order {
                rules,
                marketplace,
                currency: case.marketplace().currency.unwrap_or("JPY"),
                language: case.language(),
                day,
                commission_rate: case.amounts().and_then(|amounts| amounts.commission_rate),
                media: facts.matches(Fact::Media.yes()) == Match::Holds
                    && amounts.is_some_and(|amounts| amounts.lines.len() == 1),
                by_marketplace: facts.matches(Fact::Fulfilment.is(f::MARKETPLACE)) == Match::Holds,
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
        let mut entries = Vec::new();
        for draft in drafts {
            if draft.counts {
                low = low.saturating_add(draft.bounds.map_or(0, |(low, _)| low));
                high = high
                    .zip(draft.bounds)
                    .map(|(sum, (_, high))| sum.saturating_add(high));
            }
            entries.push(self.entry(draft));
        }
        Money {
            currency: self.order.currency,
            course: course.name(),
            seller_cost: Amount {
                // No cost is below 0, so what is known is the least; nothing known is no bound.
                low: (high.is_some() || low > 0).then_some(low),
                high,
            },
            entries,
            otherwise: None,
            courses: Vec::new(),
        }
    }

    fn entry(&self, draft: Draft) -> Entry {
        let title = TITLES.iter().find(|title| title.id == draft.id);
        let (says, rule) = title.map_or((words::NO_AMOUNTS, ""), |title| (title.says, title.rule));
        let told = kotowari::money::Draft {
            id: draft.id,
            says,
            bounds: draft.bounds,
            party: draft.party,
            rule,
            working: draft.working,
        };
        told.entry(self.rules, self.case.language())
    }

    /// Nothing was charged, so nothing is paid back (§3.6).
    fn cancel(&self) -> Vec<Draft> {
        let mut drafts = self.all_nothing(
            &[
                "refund-to-buyer",
                "referral-fee-charged",
                "refund-administration-fee",
            ],
            words::NOT_CHARGED,
        );
        if self.points() > 0 {
            drafts.push(self.nothing("points-returned", words::POINTS_RETURNED));
        }
        if !self.order.by_marketplace {
            let label = self.case.facts().get(Fact::Parcel) & !p::LABELLED == 0;
            let postage = self.postage();
            drafts.push(Draft {
                id: "outbound-postage",
                bounds: if label {
                    postage.map(|cost| (0, cost))
                } else {
                    Some((0, 0))
                },
                party: "seller",
                working: self.words(if label {
                    words::WHETHER_LABEL_CAN_VOIDED_DEPENDS_CARRIER
                } else {
                    words::NOT_SENT
                }),
                counts: true,
            });
        }
        drafts
    }

    /// The sale stands: nothing beyond it.
    fn refuse(&self) -> Vec<Draft> {
        self.all_nothing(
            &[
                "refund-to-buyer",
                "refund-administration-fee",
                "account-debit",
            ],
            words::SALE_STANDS,
        )
    }

    /// Money goes back, with the goods or without.
    fn pay_back(&self, course: Course) -> Vec<Draft> {
        let deducted = course == Course::Deduct;
        let sums = self.sums(course);
        // Goods that are gone too make the whole debit a cost.
        let parcel = self.case.facts().get(Fact::Parcel);
        let gone = course == Course::Refund && parcel & !GOODS_AT_HAND != 0 && !self.cancellable;
        let mut drafts = if self.due == Due::No && course != Course::Refund {
            self.all_nothing(
                &[
                    "refund-to-buyer",
                    "referral-fee-charged",
                    "refund-administration-fee",
                    "account-debit",
                ],
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
                    draft.bounds = match draft.id {
                        "refund-administration-fee" => draft.bounds.map(|(_, high)| (0, high)),
                        "referral-fee-charged" => draft.bounds,
                        _ => None,
                    };
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
            drafts.push(self.nothing("outbound-postage", words::NOT_SENT));
        } else {
            drafts.push(self.outbound());
        }
        if course != Course::Refund {
            drafts.push(self.return_postage());
        }
        drafts
    }

    /// The five entries of a refund.
    fn refund_entries(&self, sums: &Sums, gone: bool) -> Vec<Draft> {
        let mut fee_working = sums.fee_working.clone();
        if self.due != Due::Yes && sums.fee.bounds() != Some((0, 0)) {
            fee_working.push_str(
                self.rules
                    .say(words::PERHAPS_CANCELLED, self.case.language()),
            );
        }
        let closing_back = sums.closing_back.bounds();
        let words = if closing_back == Some((0, 0)) || self.lines().is_empty() {
            words::DEBIT_WORKING
        } else {
            words::DEBIT_WORKING_CLOSING
        };
        let debit_working = self.rules.fill(
            words,
            self.case.language(),
            &[
                ("refund", &self.span(sums.refunded.bounds())),
                ("credit", &self.span(sums.credit.bounds())),
                ("fee", &self.span(sums.fee.bounds())),
                ("closing", &self.span(closing_back)),
            ],
        );
        let mut drafts = vec![
            Draft {
                id: "refund-to-buyer",
                bounds: sums.refunded.bounds(),
                party: "seller",
                working: self.refund_working(sums),
                counts: false,
            },
            Draft {
                id: "referral-fee-charged",
                bounds: sums.charged.bounds(),
                party: "seller",
                working: sums.charged_working.clone(),
                counts: false,
            },
            Draft {
                id: "referral-fee-returned",
                bounds: sums.credit.bounds(),
                party: "marketplace",
                working: sums.credit_working.clone(),
                counts: false,
            },
            Draft {
                id: "refund-administration-fee",
                bounds: sums.fee.bounds(),
                party: "seller",
                working: fee_working,
                // Part of the debit where that counts.
                counts: !gone,
            },
            Draft {
                id: "account-debit",
                bounds: sums.debit.bounds(),
                party: "seller",
                working: debit_working,
                counts: gone,
            },
        ];
        if !sums.closing.is_empty() {
            drafts.push(Draft {
                id: "closing-fee-kept",
                bounds: sums.closing.bounds(),
                party: "seller",
                working: self.words(if self.order.by_marketplace {
                    words::FBA_ORDER_ONLY_PART_COMES_BACK
                } else if self.order.marketplace == m::AMAZON_US {
                    words::CLOSING_FEE_KEPT_AMAZON_US
                } else if self.order.marketplace & schedule::MEDIA_EXEMPT != 0 {
                    words::BOOKS_MUSIC_VIDEO_RETURNED_FULL_REFUND
                } else {
                    words::WHETHER_COMES_BACK_REFUND_CONFIRMED_ANY
                }),
                counts: !gone,
            });
        }
        drafts
    }

    /// The goods are sent once more.
    fn resend(&self) -> Vec<Draft> {
        let again = self.postage();
        let stock = match self.case.facts().matches(Fact::StockAvailable.yes()) {
            Match::Holds => Text::NONE,
            Match::Fails => words::THERE_STOCK_SEND,
            Match::Open => words::WHETHER_THERE_STOCK_SAID,
        };
        let mut working = match again {
            Some(cost) => self.told(words::POSTAGE_ONCE_MORE, cost),
            None => self.words(words::NO_POSTAGE),
        };
        working.push_str(self.rules.say(stock, self.case.language()));
        let mut drafts = vec![
            self.nothing("refund-to-buyer", words::SALE_STANDS),
            self.nothing("refund-administration-fee", words::SALE_STANDS),
            self.outbound(),
            Draft {
                id: "resend-cost",
                bounds: again.map(|cost| (cost, cost)),
                party: "seller",
                working,
                counts: true,
            },
        ];
        // The goods that were sent first come back at the seller's cost.
        let returned = self.holds(Fact::Reason.is(WRONG_GOODS))
            && self.case.facts().get(Fact::Parcel) & p::LOST == 0
            && !self.returnless();
        if returned {
            drafts.push(self.return_postage());
        }
        drafts
    }

    /// Amazon pays on the claim.
    fn covered(&self) -> Vec<Draft> {
        let sums = self.sums(Course::Refund);
        vec![
            Draft {
                id: "refund-to-buyer",
                bounds: sums.refunded.bounds(),
                party: "marketplace",
                working: self.refund_working(&sums),
                counts: false,
            },
            self.nothing("refund-administration-fee", words::COVERED),
            self.nothing("account-debit", words::COVERED),
        ]
    }

    /// Won, nothing goes; lost, all of it.
    fn contest(&self) -> Vec<Draft> {
        let mut drafts = self.refund_entries(&self.sums(Course::Refund), true);
        drafts.retain(|draft| {
            matches!(
                draft.id,
                "refund-to-buyer" | "refund-administration-fee" | "account-debit"
            )
        });
        for draft in &mut drafts {
            let most = self.span(draft.bounds.map(|(_, high)| (high, high)));
            draft.working =
                self.rules
                    .fill(words::AT_STAKE, self.case.language(), &[("most", &most)]);
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
            let points = |refunded| refund::proportion(cost_of_points(line), refunded, line.paid());
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
            sums.charged_working = self.words(words::NO_AMOUNTS);
            sums.credit_working = self.words(words::NO_AMOUNTS);
            sums.fee_working = self.words(words::NO_AMOUNTS);
        }
        sums
    }

    fn lines(&self) -> &'a [Line] {
        self.amounts.map_or(&[], |amounts| &amounts.lines)
    }

    fn points(&self) -> i64 {
        if self.order.marketplace != m::AMAZON_JP {
            return 0;
        }
        self.amounts
            .map_or(0, |amounts| amounts.sum(cost_of_points))
    }

    fn points_returned(&self, sums: &Sums) -> Draft {
        Draft {
            id: "points-returned",
            bounds: sums.points.bounds(),
            party: "marketplace",
            working: self.told(
                words::POINTS_GRANTED_COME_BACK_PROPORTION_REFUND,
                self.points(),
            ),
            counts: false,
        }
    }

    /// The goods are lost, never arrived, or stay with the buyer.
    fn nothing_comes_back(&self) -> bool {
        let facts = &self.case.facts();
        let (parcel, reason) = (facts.get(Fact::Parcel), facts.get(Fact::Reason));
        parcel & !p::LOST == 0
            || reason == r::NOT_RECEIVED && parcel & !(p::COMING_BACK | p::BACK) != 0
            || reason & !(r::NOT_RECEIVED | r::LATE) == 0
                && parcel & !(p::WITH_CARRIER | p::LOST) == 0
            || facts.get(Fact::ReturnedCondition) & !back::NOT_SENT_BACK == 0
            || self.returnless()
            || self.holds(Fact::OrderStatus.is(s::SHIP_CONFIRMED)) && parcel & !BEFORE_DISPATCH == 0
    }

    /// A request out of policy never gets the refund without a return.
    fn returnless(&self) -> bool {
        self.holds(Fact::ReturnlessRule.yes()) && self.holds(Fact::InsideReturnWindow.yes())
    }

    /// What sending costs: the postage, or what the fulfilment centre takes.
    fn postage(&self) -> Option<i64> {
        self.case.amounts()?.outbound_postage
    }

    fn holds(&self, cond: kotowari::fact::Cond) -> bool {
        self.case.facts().matches(cond) == Match::Holds
    }

    fn all_nothing(&self, ids: &[&'static str], words: Text) -> Vec<Draft> {
        let mut drafts = Vec::new();
        for id in ids {
            drafts.push(self.nothing(id, words));
        }
        drafts
    }

    fn nothing(&self, id: &'static str, words: Text) -> Draft {
        Draft {
            id,
            bounds: Some((0, 0)),
            party: "seller",
            working: self.words(words),
            counts: true,
        }
    }

    fn refund_working(&self, sums: &Sums) -> String {
        let Some(amounts) = self.amounts else {
            return self.words(words::NO_AMOUNTS);
        };
        let (least, most) = sums.refunded.bounds().unwrap_or_default();
        let mut working = if amounts.lines.iter().all(|line| line.refund.is_none()) {
            self.refund_parts(amounts)
        } else {
            self.told(words::REFUND_GIVEN, most)
        };
        if least < most && self.due == Due::Yes {
            working.push_str(&self.told(words::REFUND_LEAST, least));
        }
        if self.order.marketplace == m::AMAZON_UK
            && self.case.facts().get(Fact::Reason) & !BUYERS_CHOICE == 0
        {
            working.push_str(self.rules.say(words::UK_POSTAGE, self.case.language()));
        }
        working
    }

    /// What was paid, part by part: only parts that are something.
    fn refund_parts(&self, amounts: &Amounts) -> String {
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
            let amount = amounts.sum(of);
            if amount > 0 || working.is_empty() {
                working.push_str(&self.told(words, amount));
            }
        }
        working
    }

    fn amount(&self, minor: i64) -> String {
        digits(self.order.currency, minor)
    }

    fn span(&self, bounds: Option<Bounds>) -> String {
        match bounds {
            None => "?".into(),
            Some((low, high)) if low == high => self.amount(low),
            Some((low, high)) => format!("{}–{}", self.amount(low), self.amount(high)),
        }
    }

    fn words(&self, words: Text) -> String {
        self.rules.say(words, self.case.language()).into()
    }

    /// A sentence with one figure in it.
    fn told(&self, words: Text, amount: i64) -> String {
        self.rules.fill(
            words,
            self.case.language(),
            &[("amount", &self.amount(amount))],
        )
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
