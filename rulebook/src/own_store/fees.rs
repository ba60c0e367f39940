//! A store of one's own: what the law lets the buyer have back, what the payment company keeps.
//!
//! No tool's fee schedule is in the rulebook: what is not given is unknown, and says why.

use crate::common::ledger::{Account, Ledger, Payer};
use crate::common::requests::{
    BUYERS_REASON, CANNOT_DELIVER, CLAIMED, EUROPE, HERE, REFUSED, SELLERS_REASON, UNPAID,
    WRONG_GOODS,
};
use crate::words::{common, own_store as words};
use kotowari::case::Case;
use kotowari::decision::{Money, Verdict};
use kotowari::fact::{
    Cond, Fact, Match, accepted, ordered_by, parcel as p, payment_method as pay, reason as r,
    regime, return_terms as t, returned_condition, shop_tool as tool, statutory_window as w,
};
use kotowari::money::{Draft, Line, NOTHING, exactly, up_to};
use kotowari::rulebook::Rulebook;
use kotowari::text::Text;
use kotowari::timeline::{When, jp_interest};

const UNDONE: Cond = Fact::Reason.is(r::ORDERED_BY_MISTAKE | r::DUPLICATE | r::MINOR);
/// The shop would rather not have sold.
const OWN_WISH: Cond = Fact::Reason.is(CANNOT_DELIVER);
/// Cash on delivery is paid by whoever takes the parcel.
const NOT_TAKEN: &[Cond] = &[REFUSED, HERE, Fact::Parcel.is(p::WITH_CARRIER | p::LOST)];
/// It came back, and nobody has paid for it or was there to take it.
const CAME_BACK: Cond = Fact::Parcel.is(p::COMING_BACK | p::BACK);
const NOBODY_TOOK_IT: &[Cond] = &[UNPAID, Fact::Reason.is(r::BUYER_UNREACHABLE)];
/// Refused at the door, or undeliverable (D-JP-28).
const NOT_HANDED_OVER: &[Cond] = &[
    REFUSED,
    Fact::Reason.is(r::BUYER_UNREACHABLE),
    Fact::Reason.is(r::WRONG_ADDRESS),
];
const NOTHING_COMES_BACK: &[Cond] = &[Fact::Reason.is(r::NOT_RECEIVED), Fact::Parcel.is(p::LOST)];
/// Mail-order law does not speak of it (L-JP-001, L-JP-024): nor of what the seller sold by a call of its own.
const NOT_MAIL_ORDER: &[Cond] = &[
    Fact::BuyerIsBusiness.yes(),
    Fact::SellerIsBusiness.no(),
    Fact::OrderedBy.is(ordered_by::SELLER_CALLED),
];
const DIGITAL: Cond = Fact::Digital.yes();
const COD: Cond = Fact::PaymentMethod.is(pay::CASH_ON_DELIVERY);
const BY_HAND: Cond = Fact::PaymentMethod.is(pay::BANK_TRANSFER | pay::KONBINI);
const JP: Cond = Fact::Regime.is(regime::JP);
/// A part of the goods is still with the buyer.
const INCOMPLETE: Cond = Fact::ReturnedCondition.is(returned_condition::INCOMPLETE);

/// What merchants tell of the fee for a lost dispute on Shopify, undated (P06).
const DISPUTE_FEES: &[(&str, i64)] = &[("USD", 1_500), ("NZD", 2_000)];

const REFUND: Account = Account::refund("own.fee.refund");
const PAYOUT: Account = Account::new("payout-fee", common::PAYOUT_FEE, "own.steps.base-transfer");

/// What entries are called and how they are worked out, in the words of the place.
pub(crate) struct Entries {
    pub(crate) outbound: Text,
    pub(crate) return_postage: Text,
    pub(crate) resend: Text,
    pub(crate) fee: Text,
    pub(crate) transfer: Text,
    pub(crate) cancellation: Text,
    pub(crate) debit: Text,
    pub(crate) dispute: Text,
    pub(crate) given: Text,
    pub(crate) nothing_paid: Text,
    pub(crate) refund_less_loss: Text,
    pub(crate) refund_withdrawal: Text,
    pub(crate) refund_japan: Text,
    pub(crate) refund_abroad: Text,
    pub(crate) interest_working: Text,
    pub(crate) fee_by_processor: Text,
    pub(crate) transfer_by_hand: Text,
    pub(crate) payout_by_terms: Text,
    pub(crate) outbound_given: Text,
    pub(crate) label_to_void: Text,
    pub(crate) resend_again: Text,
    pub(crate) return_fault: Text,
    pub(crate) return_buyer_told: Text,
    pub(crate) return_not_told: Text,
    pub(crate) return_rescission: Text,
    pub(crate) return_by_terms: Text,
    pub(crate) cancellation_by_terms: Text,
    pub(crate) debit_if_lost: Text,
    pub(crate) dispute_by_terms: Text,
}

/// In those of a store of one's own.
const OWN: Entries = Entries {
    outbound: common::OUTBOUND_POSTAGE,
    return_postage: common::RETURN_POSTAGE,
    resend: common::RESEND_COST,
    fee: words::FEE,
    transfer: words::TRANSFER,
    cancellation: words::CANCELLATION,
    debit: words::DEBIT,
    dispute: words::DISPUTE,
    given: words::GIVEN,
    nothing_paid: words::NOTHING_PAID,
    refund_less_loss: words::REFUND_LESS_LOSS,
    refund_withdrawal: words::REFUND_WITHDRAWAL,
    refund_japan: words::REFUND_JAPAN,
    refund_abroad: words::REFUND_ABROAD,
    interest_working: words::INTEREST_WORKING,
    fee_by_processor: words::FEE_BY_PROCESSOR,
    transfer_by_hand: words::TRANSFER_BY_HAND,
    payout_by_terms: words::PAYOUT_BY_TERMS,
    outbound_given: words::OUTBOUND_GIVEN,
    label_to_void: common::LABEL_TO_VOID,
    resend_again: words::RESEND_AGAIN,
    return_fault: words::RETURN_FAULT,
    return_buyer_told: words::RETURN_BUYER_TOLD,
    return_not_told: words::RETURN_NOT_TOLD,
    return_rescission: words::RETURN_RESCISSION,
    return_by_terms: words::RETURN_BY_TERMS,
    cancellation_by_terms: words::CANCELLATION_BY_TERMS,
    debit_if_lost: words::DEBIT_IF_LOST,
    dispute_by_terms: words::DISPUTE_BY_TERMS,
};

/// Both courses, the one that the verdict names first.
#[must_use]
pub fn money(
    rules: &Rulebook,
    case: &Case,
    verdict: Verdict,
    then: Option<Verdict>,
) -> Option<Money> {
    courses(rules, case, verdict, then, &OWN)
}

/// The same in the words of another place where the law and the shown terms decide.
pub(crate) fn courses(
    rules: &Rulebook,
    case: &Case,
    verdict: Verdict,
    then: Option<Verdict>,
    says: &'static Entries,
) -> Option<Money> {
    // Only in Japan is a currency that is not given taken to be the yen.
    let currency = match case.amounts() {
        Some(amounts) => amounts.currency,
        None if case.facts().matches(JP) == Match::Holds => "JPY",
        None => return None,
    };
    let ledger = Ledger::new(rules, case, currency);
    let courses = Courses { says, ledger };
    let (main, other): (Money, Option<Money>) = match (verdict, then) {
        (Verdict::NeedFacts, _) if ledger.left()? => {
            (courses.take_back(false), Some(courses.refuse()))
        }
        (Verdict::NeedFacts, _) => (courses.accept(true), Some(courses.refuse())),
        (Verdict::Contest | Verdict::MarketplaceDecides, _) => (
            courses.dispute(verdict),
            Some(courses.dispute(Verdict::MustAccept)),
        ),
        _ if ledger.is(CLAIMED) && then.is_none() => (courses.dispute(Verdict::MustAccept), None),
        (Verdict::MayRefuse, None) => (courses.refuse(), Some(courses.accept(true))),
        (_, Some(Verdict::MayRefuse)) => (courses.refuse(), Some(courses.take_back(false))),
        (Verdict::AcceptAdvised | Verdict::Unsettled, None) => {
            (courses.accept(true), Some(courses.refuse()))
        }
        // By agreement, or the order is fulfilled.
        (Verdict::SellerCancels, Some(_)) => (courses.accept(false), Some(courses.refuse())),
        (_, Some(Verdict::MustRemedy)) | (Verdict::MustRemedy, None)
            if ledger.is(Fact::StockAvailable.no()) =>
        {
            (courses.take_back(false), None)
        }
        (_, Some(Verdict::MustRemedy)) | (Verdict::MustRemedy, None) if ledger.is(HERE) => {
            (courses.ship(), Some(courses.take_back(false)))
        }
        // The goods that were sent are the right ones: they stay, or come back by agreement.
        (_, Some(Verdict::MustRemedy)) | (Verdict::MustRemedy, None) if ledger.is(OWN_WISH) => {
            (courses.refuse(), Some(courses.take_back(false)))
        }
        (_, Some(Verdict::MustRemedy)) | (Verdict::MustRemedy, None) => {
            (courses.resend(), Some(courses.take_back(false)))
        }
        (Verdict::RefundWithDeduction, _) | (_, Some(Verdict::RefundWithDeduction)) => {
            (courses.take_back(true), Some(courses.refuse()))
        }
        (_, Some(_)) => (courses.take_back(false), Some(courses.refuse())),
        (_, None) => (courses.accept(false), None),
    };
    Some(main.or(other))
}

struct Courses<'a> {
    says: &'static Entries,
    ledger: Ledger<'a>,
}

impl Courses<'_> {
    /// Whether nothing was ever paid.
    fn never_paid(&self) -> bool {
        let ledger = &self.ledger;
        let not_taken =
            ledger.is_any(NOT_TAKEN) || ledger.is(CAME_BACK) && ledger.is_any(NOBODY_TOOK_IT);
        if ledger.is(COD) {
            return not_taken;
        }
        ledger.is(UNPAID) && (not_taken || !ledger.maybe(COD))
    }

    /// The order is cancelled before dispatch. A fee is spoken of only where nothing obliges to accept.
    fn accept(&self, by_choice: bool) -> Money {
        let ledger = &self.ledger;
        let mut drafts = self.paid_back(true, false);
        drafts.push(ledger.unsent(
            self.outbound_postage(),
            self.says.label_to_void,
            common::NOTHING_SENT,
        ));
        let consumer_law = !ledger.is_any(NOT_MAIL_ORDER);
        // A minor's order that is rescinded costs nothing (L-JP-037).
        let buyers_wish = ledger.maybe(BUYERS_REASON) && !ledger.is(Fact::Reason.is(r::MINOR));
        if by_choice && buyers_wish && consumer_law && !ledger.is(EUROPE) {
            drafts.push(self.cancellation_fee());
        }
        ledger.course("accept", drafts)
    }

    /// The sale stands.
    fn refuse(&self) -> Money {
        let ledger = &self.ledger;
        let stands = if self.never_paid() {
            self.says.nothing_paid
        } else {
            common::SALE_STANDS
        };
        let mut drafts = vec![ledger.entry(REFUND, NOTHING, stands), self.outbound()];
        // The carrier charges the seller, who may claim it from a buyer without a right to cancel.
        if ledger.is(CAME_BACK)
            && ledger.is_any(NOT_HANDED_OVER)
            && ledger.maybe(Fact::StatutoryWindow.is(w::BEFORE_RECEIPT))
        {
            let working = if ledger.is(JP) {
                common::RETURN_NOT_TAKEN
            } else {
                self.says.return_by_terms
            };
            drafts.push(ledger.sent_back(self.back_postage(), Payer::SellerAtMost, working));
        }
        ledger.course("refuse", drafts)
    }

    /// The goods, which have not left yet, are sent after all.
    fn ship(&self) -> Money {
        self.ledger.course("ship", vec![self.outbound()])
    }

    /// The goods come back, if they ever left, and the money goes back.
    fn take_back(&self, deduct: bool) -> Money {
        if self.ledger.is(HERE) {
            return self.accept(false);
        }
        let mut drafts = self.paid_back(false, deduct);
        drafts.extend([self.outbound(), self.return_postage()]);
        self.ledger.course("return", drafts)
    }

    /// The goods are sent once more.
    fn resend(&self) -> Money {
        let ledger = &self.ledger;
        let resent = ledger.entry(
            Account::new("resend-cost", self.says.resend, "own.fee.resend"),
            exactly(ledger.amounts.outbound_postage),
            self.says.resend_again,
        );
        let mut drafts = vec![self.outbound(), resent];
        // What was faulty or wrong is fetched back, at the shop's cost.
        if ledger.is(WRONG_GOODS) && ledger.maybe(Fact::Parcel.is_not(p::LOST)) {
            drafts.push(self.return_postage());
        }
        ledger.course("resend", drafts)
    }

    /// The payment company decides: contested, lost or accepted.
    fn dispute(&self, verdict: Verdict) -> Money {
        let ledger = &self.ledger;
        let (course, bounds) = match verdict {
            Verdict::Contest => ("contest", up_to(ledger.paid())),
            _ => ("accept", exactly(ledger.paid())),
        };
        let shopify = ledger.is(Fact::ShopTool.is(tool::SHOPIFY));
        let fee = ledger.in_currency(DISPUTE_FEES).filter(|_| shopify);
        let debit = Account::new("account-debit", self.says.debit, "own.claim.answer");
        let disputed = Account::new(
            "dispute-fee",
            self.says.dispute,
            "own.unknown.dispute-window",
        );
        ledger.course(
            course,
            vec![
                ledger.entry(debit, bounds, self.says.debit_if_lost),
                ledger.entry(disputed, up_to(fee), self.says.dispute_by_terms),
            ],
        )
    }

    /// What goes back to the buyer, and what doing so costs.
    fn paid_back(&self, unshipped: bool, deduct: bool) -> Vec<Draft> {
        let mut drafts = vec![self.refund(unshipped, deduct)];
        drafts.extend(self.interest());
        drafts.push(self.processing_fee());
        drafts.extend(self.by_hand());
        drafts
    }

    /// Everything paid before dispatch; on a return what the law of the buyer's country says.
    fn refund(&self, unshipped: bool, deduct: bool) -> Draft {
        let (ledger, says) = (&self.ledger, self.says);
        let paid = ledger.paid();
        let standard = ledger.sum(Line::paid_with_standard_delivery);
        let goods = ledger.sum(Line::paid_for_goods);
        let fault = ledger.is(SELLERS_REASON);
        let (bounds, working) = if self.never_paid() || unshipped && ledger.is(UNPAID) {
            (NOTHING, says.nothing_paid)
        } else if let given @ Some(_) = ledger.refund_given() {
            (exactly(given), says.given)
        } else if deduct || ledger.is(EUROPE) && ledger.is(INCOMPLETE) && !fault {
            // The loss is one of the goods; their delivery goes back whole (L-EU-006, -009).
            let kept = standard.zip(goods).map(|(all, goods)| all - goods);
            (kept.zip(standard), says.refund_less_loss)
        } else if ledger.is(EUROPE) && !fault {
            (exactly(standard), says.refund_withdrawal)
        } else if unshipped || fault {
            (exactly(paid), common::ALL_PAID)
        } else if ledger.is(JP) {
            (goods.zip(paid), says.refund_japan)
        } else {
            (goods.zip(paid), says.refund_abroad)
        };
        ledger.entry(REFUND, bounds, working)
    }

    /// 3 % a year from receipt in Japan: both readings of the days. Certain only once a contract is
    /// ended; whether it is due when an offer is taken back, or an order rescinded, no source settles.
    fn interest(&self) -> Option<Draft> {
        let ledger = &self.ledger;
        if !ledger.is(JP) || ledger.is(UNPAID) || self.never_paid() {
            return None;
        }
        let timeline = ledger.case.timeline();
        let paid = timeline.day(When::PaidAt)?;
        let back = timeline
            .day(When::RefundedAt)
            .or_else(|| timeline.day(When::Now))?;
        let (out, inside) = jp_interest(ledger.paid()?, paid, back)?;
        let certain = ledger.is(Fact::Accepted.is(accepted::ACCEPTED)) && !ledger.maybe(UNDONE);
        let least = if certain { out / 100 } else { 0 };
        let days = (back - paid).num_days();
        let shown = |hundredths: i64| format!("{}.{:02}", hundredths / 100, hundredths % 100);
        let working = ledger.fill(
            self.says.interest_working,
            &[
                ("days", &format!("{days}")),
                ("out", &shown(out)),
                ("in", &shown(inside)),
            ],
        );
        let most = inside.saturating_add(99) / 100;
        Some(ledger.worked(Account::INTEREST, Some((least, most)), working))
    }

    fn processing_fee(&self) -> Draft {
        let ledger = &self.ledger;
        let (bounds, working) = match ledger.amounts.payment_processing_fee {
            given @ Some(_) => (exactly(given), self.says.given),
            None if ledger.is(UNPAID) || self.never_paid() => (NOTHING, self.says.nothing_paid),
            None => (None, self.says.fee_by_processor),
        };
        let kept = Account::new(
            "processing-fee-kept",
            self.says.fee,
            "own.unknown.processing-fee",
        );
        ledger.entry(kept, bounds, working)
    }

    /// What a refund outside the tool costs.
    fn by_hand(&self) -> Vec<Draft> {
        let ledger = &self.ledger;
        if !ledger.is(BY_HAND) || ledger.is(UNPAID) {
            return Vec::new();
        }
        let transfer = Account::new(
            "refund-transfer-fee",
            self.says.transfer,
            "own.steps.by-hand",
        );
        let mut drafts = vec![ledger.entry(transfer, None, self.says.transfer_by_hand)];
        if ledger.is(Fact::ShopTool.is(tool::BASE)) {
            drafts.push(ledger.entry(PAYOUT, None, self.says.payout_by_terms));
        }
        drafts
    }

    /// Paid by the buyer, where the terms shown provide one.
    fn cancellation_fee(&self) -> Draft {
        let ledger = &self.ledger;
        let (bounds, working) = if ledger.maybe(Fact::ReturnTerms.is_not(t::NOT_SHOWN)) {
            (None, self.says.cancellation_by_terms)
        } else {
            (NOTHING, common::TERMS_PROVIDE_NONE)
        };
        let fee = Account::new(
            "cancellation-fee",
            self.says.cancellation,
            "own.fee.cancellation",
        );
        ledger.entry(fee, bounds, working).borne_by("buyer")
    }

    fn outbound_postage(&self) -> Account {
        Account::new(
            "outbound-postage",
            self.says.outbound,
            "own.fee.outbound-postage",
        )
    }

    fn outbound(&self) -> Draft {
        let ledger = &self.ledger;
        let (bounds, working) = if ledger.is(DIGITAL) {
            (NOTHING, common::NO_PARCEL)
        } else {
            let cost = ledger.amounts.outbound_postage;
            let working = match cost {
                Some(_) => self.says.outbound_given,
                None => common::POSTAGE_NOT_GIVEN,
            };
            (exactly(cost), working)
        };
        ledger.entry(self.outbound_postage(), bounds, working)
    }

    /// Who pays for sending back: the reason, then the law, then the terms.
    fn return_postage(&self) -> Draft {
        let (ledger, says) = (&self.ledger, self.says);
        let (payer, working) = if ledger.is(DIGITAL) {
            (Payer::Nobody, common::NO_PARCEL)
        } else if ledger.is_any(NOTHING_COMES_BACK) {
            (Payer::Nobody, common::NOTHING_COMES_BACK)
        } else if ledger.is(SELLERS_REASON) {
            (Payer::Seller, says.return_fault)
        } else if ledger.is(EUROPE) && ledger.is(Fact::ReturnCostTold.yes()) {
            (Payer::Buyer, says.return_buyer_told)
        } else if ledger.is(EUROPE) && ledger.is(Fact::ReturnCostTold.no()) {
            (Payer::Seller, says.return_not_told)
        } else if ledger.is(JP)
            && !ledger.maybe(UNDONE)
            && !ledger.is_any(NOT_MAIL_ORDER)
            && ledger.is(Fact::ReturnTerms.is_not(t::SHOWN_BOTH))
        {
            (Payer::Buyer, common::RETURN_STATUTORY)
        } else if ledger.is(JP) && ledger.is(UNDONE) {
            (Payer::SellerAtMost, says.return_rescission)
        } else {
            (Payer::SellerAtMost, says.return_by_terms)
        };
        ledger.sent_back(self.back_postage(), payer, working)
    }

    fn back_postage(&self) -> Account {
        Account::new(
            "return-postage",
            self.says.return_postage,
            "own.fee.return-postage",
        )
    }
}
