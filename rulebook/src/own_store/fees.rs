//! A store of one's own: what the law lets the buyer have back, what the payment company keeps.
//!
//! No tool's fee schedule is in the rulebook: what is not given is unknown, and says why.

use crate::words::own_store as words;
use kotowari::case::Case;
use kotowari::decision::{Money, Verdict};
use kotowari::fact::{
    BEFORE_DISPATCH, Cond, Fact, Match, accepted, channel as c, order_status as s, ordered_by,
    parcel as p, payment_method as pay, reason as r, regime, return_terms as t, shop_tool as tool,
};
use kotowari::money::{Amounts, Draft, Line, borne};
use kotowari::rulebook::Rulebook;
use kotowari::text::Text;
use kotowari::timeline::{When, jp_interest};

const SHOPS_FAULT: u32 = r::DEFECTIVE
    | r::NOT_AS_DESCRIBED
    | r::WRONG_ITEM
    | r::MISSING_PART
    | r::NOT_RECEIVED
    | r::LATE
    | r::OUT_OF_STOCK
    | r::PRICE_ERROR
    | r::WILL_NOT_SELL
    | r::MISLED_BY_ORDER_SCREEN;
const FAULT: Cond = Fact::Reason.is(SHOPS_FAULT);
const UNDONE: Cond = Fact::Reason.is(r::ORDERED_BY_MISTAKE | r::DUPLICATE | r::MINOR);
/// The shop would rather not have sold.
const OWN_WISH: Cond = Fact::Reason.is(r::PRICE_ERROR | r::WILL_NOT_SELL | r::OUT_OF_STOCK);
const TO_COLLECT: Cond = Fact::Reason.is(r::DEFECTIVE | r::NOT_AS_DESCRIBED | r::WRONG_ITEM);
/// Cash on delivery is paid by whoever takes the parcel.
const NOT_TAKEN: &[Cond] = &[
    Fact::Channel.is(c::DELIVERY_REFUSED),
    Fact::Parcel.is(p::WITH_CARRIER | p::LOST),
];
/// It came back, and nobody has paid for it or was there to take it.
const CAME_BACK: Cond = Fact::Parcel.is(p::COMING_BACK | p::BACK);
const NOBODY_TOOK_IT: &[Cond] = &[UNPAID, Fact::Reason.is(r::BUYER_UNREACHABLE)];
const NOTHING_COMES_BACK: Cond = Fact::Reason.is(r::NOT_RECEIVED);
/// Mail-order law does not speak of it (L-JP-001, L-JP-024): nor of what the seller sold by a call of its own.
const NOT_MAIL_ORDER: &[Cond] = &[
    Fact::BuyerIsBusiness.yes(),
    Fact::SellerIsBusiness.no(),
    Fact::OrderedBy.is(ordered_by::SELLER_CALLED),
];
const DIGITAL: Cond = Fact::Digital.yes();
const UNPAID: Cond = Fact::OrderStatus.is(s::UNPAID | s::PENDING);
const COD: Cond = Fact::PaymentMethod.is(pay::CASH_ON_DELIVERY);
const HERE: Cond = Fact::Parcel.is(BEFORE_DISPATCH);
const JP: Cond = Fact::Regime.is(regime::JP);
const EUROPE: Cond = Fact::Regime.is(regime::EU | regime::UK);

/// What merchants tell of the fee for a lost dispute on Shopify, undated (P06).
const DISPUTE_FEES: &[(&str, i64)] = &[("USD", 1_500), ("NZD", 2_000)];

/// What the entries are called and how they are worked out: in the words of the place.
pub(crate) struct Entries {
    pub(crate) account_debit: Text,
    pub(crate) buyer_told_bear_l_eu_008: Text,
    pub(crate) buyer_told_bear_so_shop_does: Text,
    pub(crate) cancellation: Text,
    pub(crate) debit: Text,
    pub(crate) dispute: Text,
    pub(crate) dispute_fee: Text,
    pub(crate) everything_paid_shipping_included: Text,
    pub(crate) everything_standard_delivery_less_loss_value: Text,
    pub(crate) everything_standard_delivery_surcharge_express_refunded: Text,
    pub(crate) fee: Text,
    pub(crate) given: Text,
    pub(crate) interest: Text,
    pub(crate) nothing_been_paid: Text,
    pub(crate) nothing_been_sent: Text,
    pub(crate) nothing_comes_back: Text,
    pub(crate) n_3_year_days_day_receipt_counted: Text,
    pub(crate) only_where_terms_provide_one_up: Text,
    pub(crate) no_parcel: Text,
    pub(crate) outbound: Text,
    pub(crate) outbound_postage: Text,
    pub(crate) payout: Text,
    pub(crate) payout_fee: Text,
    pub(crate) price_whether_shipping_too_depends_buyers: Text,
    pub(crate) refund: Text,
    pub(crate) refunding_outbound_shipping_too_safe_reading: Text,
    pub(crate) refund_to_buyer: Text,
    pub(crate) refund_transfer_fee: Text,
    pub(crate) resend: Text,
    pub(crate) resend_cost: Text,
    pub(crate) return_postage: Text,
    pub(crate) shops_fault_so_its_cost_l: Text,
    pub(crate) terms_buyers_law_say_who_pays: Text,
    pub(crate) terms_provide_none: Text,
    pub(crate) transfer: Text,
    pub(crate) under_statutory_return_right_buyer_pays: Text,
    pub(crate) whether_comes_back_how_much_depends: Text,
    pub(crate) whether_label_can_voided_depends_carrier: Text,
    pub(crate) who_pays_rescission_settled_l_jp: Text,
}

/// In those of a store of one's own.
const OWN: Entries = Entries {
    account_debit: words::ACCOUNT_DEBIT,
    buyer_told_bear_l_eu_008: words::BUYER_TOLD_BEAR_L_EU_008,
    buyer_told_bear_so_shop_does: words::BUYER_TOLD_BEAR_SO_SHOP_DOES,
    cancellation: words::CANCELLATION,
    debit: words::DEBIT,
    dispute: words::DISPUTE,
    dispute_fee: words::DISPUTE_FEE,
    everything_paid_shipping_included: words::EVERYTHING_PAID_SHIPPING_INCLUDED,
    everything_standard_delivery_less_loss_value:
        words::EVERYTHING_STANDARD_DELIVERY_LESS_LOSS_VALUE,
    everything_standard_delivery_surcharge_express_refunded:
        words::EVERYTHING_STANDARD_DELIVERY_SURCHARGE_EXPRESS_REFUNDED,
    fee: words::FEE,
    given: words::GIVEN,
    interest: words::INTEREST,
    nothing_been_paid: words::NOTHING_BEEN_PAID,
    nothing_been_sent: words::NOTHING_BEEN_SENT,
    nothing_comes_back: words::NOTHING_COMES_BACK,
    n_3_year_days_day_receipt_counted: words::N_3_YEAR_DAYS_DAY_RECEIPT_COUNTED,
    only_where_terms_provide_one_up: words::ONLY_WHERE_TERMS_PROVIDE_ONE_UP,
    no_parcel: words::NO_PARCEL,
    outbound: words::OUTBOUND,
    outbound_postage: words::OUTBOUND_POSTAGE,
    payout: words::PAYOUT,
    payout_fee: words::PAYOUT_FEE,
    price_whether_shipping_too_depends_buyers: words::PRICE_WHETHER_SHIPPING_TOO_DEPENDS_BUYERS,
    refund: words::REFUND,
    refunding_outbound_shipping_too_safe_reading:
        words::REFUNDING_OUTBOUND_SHIPPING_TOO_SAFE_READING,
    refund_to_buyer: words::REFUND_TO_BUYER,
    refund_transfer_fee: words::REFUND_TRANSFER_FEE,
    resend: words::RESEND,
    resend_cost: words::RESEND_COST,
    return_postage: words::RETURN,
    shops_fault_so_its_cost_l: words::SHOPS_FAULT_SO_ITS_COST_L,
    terms_buyers_law_say_who_pays: words::TERMS_BUYERS_LAW_SAY_WHO_PAYS,
    terms_provide_none: words::TERMS_PROVIDE_NONE,
    transfer: words::TRANSFER,
    under_statutory_return_right_buyer_pays: words::UNDER_STATUTORY_RETURN_RIGHT_BUYER_PAYS,
    whether_comes_back_how_much_depends: words::WHETHER_COMES_BACK_HOW_MUCH_DEPENDS,
    whether_label_can_voided_depends_carrier: words::WHETHER_LABEL_CAN_VOIDED_DEPENDS_CARRIER,
    who_pays_rescission_settled_l_jp: words::WHO_PAYS_RESCISSION_SETTLED_L_JP,
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
    let courses = Courses {
        says,
        rules,
        case,
        amounts: case.amounts(),
    };
    let (main, other): (Money, Option<Money>) = match (verdict, then) {
        (Verdict::NeedFacts, _) => return courses.if_refunded(),
        (Verdict::Contest | Verdict::MarketplaceDecides, _) => (
            courses.dispute(verdict)?,
            Some(courses.dispute(Verdict::MustAccept)?),
        ),
        _ if courses.is(Fact::Channel.is(c::CLAIM | c::CHARGEBACK)) && then.is_none() => {
            (courses.dispute(Verdict::MustAccept)?, None)
        }
        (Verdict::MayRefuse, None) => (courses.refuse()?, Some(courses.accept(true)?)),
        (_, Some(Verdict::MayRefuse)) => (courses.refuse()?, Some(courses.take_back(false)?)),
        (Verdict::AcceptAdvised | Verdict::Unsettled, None) => {
            (courses.accept(true)?, Some(courses.refuse()?))
        }
        // By agreement, or the order is fulfilled.
        (Verdict::SellerCancels, Some(_)) => (courses.accept(false)?, Some(courses.refuse()?)),
        (_, Some(Verdict::MustRemedy)) | (Verdict::MustRemedy, None)
            if courses.is(Fact::StockAvailable.no()) =>
        {
            (courses.take_back(false)?, None)
        }
        (_, Some(Verdict::MustRemedy)) | (Verdict::MustRemedy, None) if courses.is(HERE) => {
            (courses.ship()?, Some(courses.take_back(false)?))
        }
        // The goods that were sent are the right ones: they stay, or come back by agreement.
        (_, Some(Verdict::MustRemedy)) | (Verdict::MustRemedy, None)
            if courses.is(OWN_WISH) && !courses.is(HERE) =>
        {
            (courses.refuse()?, Some(courses.take_back(false)?))
        }
        (_, Some(Verdict::MustRemedy)) | (Verdict::MustRemedy, None) => {
            (courses.resend()?, Some(courses.take_back(false)?))
        }
        (Verdict::RefundWithDeduction, _) | (_, Some(Verdict::RefundWithDeduction)) => {
            (courses.take_back(true)?, Some(courses.refuse()?))
        }
        (_, Some(_)) => (courses.take_back(false)?, Some(courses.refuse()?)),
        (_, None) => (courses.accept(false)?, None),
    };
    Some(Money {
        otherwise: other.map(Box::new),
        ..main
    })
}

struct Courses<'a> {
    says: &'static Entries,
    rules: &'a Rulebook,
    case: &'a Case,
    amounts: Option<&'a Amounts>,
}

impl Courses<'_> {
    fn is(&self, cond: Cond) -> bool {
        self.case.facts().matches(cond) == Match::Holds
    }

    fn maybe(&self, cond: Cond) -> bool {
        self.case.facts().matches(cond) != Match::Fails
    }

    /// Whether nothing was ever paid.
    fn never_paid(&self) -> bool {
        let came_back = self.is(CAME_BACK) && NOBODY_TOOK_IT.iter().any(|cond| self.is(*cond));
        let not_taken = came_back || self.is(HERE) || NOT_TAKEN.iter().any(|cond| self.is(*cond));
        if self.is(COD) {
            return not_taken;
        }
        self.is(UNPAID) && (not_taken || !self.maybe(COD))
    }

    fn sum(&self, of: fn(&Line) -> i64) -> Option<i64> {
        self.amounts
            .filter(|amounts| !amounts.lines.is_empty())
            .map(|amounts| amounts.sum(of))
    }

    /// What a refund would come to while the answer is open; nothing where no sum is given, or where
    /// it is not known whether the goods have left.
    fn if_refunded(&self) -> Option<Money> {
        self.sum(Line::paid)?;
        let (main, other) = match self.case.facts().matches(HERE) {
            Match::Holds => (self.accept(true)?, self.refuse()?),
            Match::Fails => (self.take_back(false)?, self.refuse()?),
            Match::Open => return None,
        };
        Some(Money {
            otherwise: Some(Box::new(other)),
            ..main
        })
    }

    /// The order is cancelled before dispatch. A fee is spoken of only where nothing obliges to accept.
    fn accept(&self, by_choice: bool) -> Option<Money> {
        let mut drafts = vec![self.refund(true, false)];
        if let Some(interest) = self.interest() {
            drafts.push(interest);
        }
        drafts.push(self.processing_fee());
        drafts.append(&mut self.by_hand());
        let label = self.is(Fact::Parcel.is(p::LABELLED));
        drafts.push(self.draft(
            "outbound-postage",
            self.says.outbound,
            if label {
                self.amounts
                    .and_then(|amounts| amounts.outbound_postage)
                    .map(|cost| (0, cost))
            } else {
                Some((0, 0))
            },
            "own.fee.outbound-postage",
            if label {
                self.says.whether_label_can_voided_depends_carrier
            } else {
                self.says.nothing_been_sent
            },
        ));
        let consumer_law = !NOT_MAIL_ORDER.iter().any(|cond| self.is(*cond));
        let buyers_wish = self.maybe(Fact::Reason.is_not(SHOPS_FAULT));
        if by_choice && buyers_wish && consumer_law && !self.is(EUROPE) {
            let shown = self.maybe(Fact::ReturnTerms.is_not(t::NOT_SHOWN));
            drafts.push(Draft {
                party: "buyer",
                ..self.draft(
                    "cancellation-fee",
                    self.says.cancellation,
                    if shown { None } else { Some((0, 0)) },
                    "own.fee.cancellation",
                    if shown {
                        self.says.only_where_terms_provide_one_up
                    } else {
                        self.says.terms_provide_none
                    },
                )
            });
        }
        self.course("accept", drafts)
    }

    /// The sale stands.
    fn refuse(&self) -> Option<Money> {
        let stands = self.draft(
            "refund-to-buyer",
            self.says.refund,
            Some((0, 0)),
            "own.fee.refund",
            self.says.refund_to_buyer,
        );
        self.course("refuse", vec![stands, self.outbound()])
    }

    /// The goods, which have not left yet, are sent after all.
    fn ship(&self) -> Option<Money> {
        self.course("ship", vec![self.outbound()])
    }

    /// The goods come back, if they ever left, and the money goes back.
    fn take_back(&self, deduct: bool) -> Option<Money> {
        if self.is(HERE) {
            return self.accept(false);
        }
        let mut drafts = vec![self.refund(false, deduct)];
        if let Some(interest) = self.interest() {
            drafts.push(interest);
        }
        drafts.push(self.processing_fee());
        drafts.append(&mut self.by_hand());
        drafts.push(self.outbound());
        drafts.push(self.return_postage());
        self.course("return", drafts)
    }

    /// The goods are sent once more.
    fn resend(&self) -> Option<Money> {
        let again = self.amounts.and_then(|amounts| amounts.outbound_postage);
        let resent = self.draft(
            "resend-cost",
            self.says.resend,
            again.map(|cost| (cost, cost)),
            "own.fee.resend",
            self.says.resend_cost,
        );
        let mut drafts = vec![self.outbound(), resent];
        // What was faulty or wrong is fetched back, at the shop's cost.
        if self.is(TO_COLLECT) && self.maybe(Fact::Parcel.is_not(p::LOST)) {
            drafts.push(self.return_postage());
        }
        self.course("resend", drafts)
    }

    /// The payment company decides: contested, lost or accepted.
    fn dispute(&self, verdict: Verdict) -> Option<Money> {
        let paid = self.sum(Line::paid);
        let (course, least) = match verdict {
            Verdict::Contest => ("contest", paid.map(|_| 0)),
            _ => ("accept", paid),
        };
        let known = self
            .amounts
            .filter(|_| self.is(Fact::ShopTool.is(tool::SHOPIFY)));
        let fee = known.and_then(|amounts| {
            let fee = DISPUTE_FEES
                .iter()
                .find(|(currency, _)| *currency == amounts.currency);
            fee.map(|(_, fee)| (0, *fee))
        });
        self.course(
            course,
            vec![
                self.draft(
                    "account-debit",
                    self.says.debit,
                    least.zip(paid),
                    "own.claim.answer",
                    self.says.account_debit,
                ),
                self.draft(
                    "dispute-fee",
                    self.says.dispute,
                    fee,
                    "own.unknown.dispute-window",
                    self.says.dispute_fee,
                ),
            ],
        )
    }

    /// Everything paid before dispatch; on a return what the law of the buyer's country says.
    fn refund(&self, unshipped: bool, deduct: bool) -> Draft {
        let paid = self.sum(|line| line.refund.unwrap_or_else(|| line.paid()));
        let express = self.sum(|line| match line.refund {
            Some(refund) => refund,
            None => (line.paid() - line.express_surcharge.min(line.shipping)).max(0),
        });
        let goods = self.sum(|line| match line.refund {
            Some(refund) => refund,
            None => (line.paid() - line.shipping).max(0),
        });
        let fault = self.is(FAULT);
        let lines = self.amounts.map_or(&[][..], |amounts| &amounts.lines);
        let given = lines.iter().any(|line| line.refund.is_some());
        let (bounds, working) = if self.never_paid() || unshipped && self.is(UNPAID) {
            (Some((0, 0)), self.says.nothing_been_paid)
        } else if given {
            (paid.zip(paid), self.says.given)
        } else if deduct {
            (
                express.map(|most| (0, most)),
                self.says.everything_standard_delivery_less_loss_value,
            )
        } else if self.is(EUROPE) && !fault {
            (
                express.zip(express),
                self.says
                    .everything_standard_delivery_surcharge_express_refunded,
            )
        } else if unshipped || fault {
            (paid.zip(paid), self.says.everything_paid_shipping_included)
        } else if self.is(JP) {
            (
                goods.zip(paid),
                self.says.refunding_outbound_shipping_too_safe_reading,
            )
        } else {
            (
                goods.zip(paid),
                self.says.price_whether_shipping_too_depends_buyers,
            )
        };
        self.draft(
            "refund-to-buyer",
            self.says.refund,
            bounds,
            "own.fee.refund",
            working,
        )
    }

    /// 3 % a year from receipt in Japan: both readings of the days. Certain only once a contract is
    /// ended; whether it is due when an offer is taken back, or an order rescinded, no source settles.
    fn interest(&self) -> Option<Draft> {
        if !self.is(JP) || self.is(UNPAID) || self.never_paid() {
            return None;
        }
        let amount = self.sum(Line::paid)?;
        let paid = self.case.timeline().day(When::PaidAt)?;
        let back = self
            .case
            .timeline()
            .day(When::RefundedAt)
            .or_else(|| self.case.timeline().day(When::Now))?;
        let (out, inside) = jp_interest(amount, paid, back)?;
        let certain = self.is(Fact::Accepted.is(accepted::ACCEPTED)) && !self.maybe(UNDONE);
        let days = (back - paid).num_days();
        let shown = |hundredths: i64| format!("{}.{:02}", hundredths / 100, hundredths % 100);
        let working = self.says.n_3_year_days_day_receipt_counted;
        Some(Draft {
            working: self.rules.fill(
                working,
                self.case.language(),
                &[
                    ("days", &format!("{days}")),
                    ("out", &shown(out)),
                    ("in", &shown(inside)),
                ],
            ),
            ..self.draft(
                "statutory-interest",
                self.says.interest,
                Some((
                    if certain { out / 100 } else { 0 },
                    inside.saturating_add(99) / 100,
                )),
                "jp.interest",
                self.says.interest,
            )
        })
    }

    fn processing_fee(&self) -> Draft {
        let given = self
            .amounts
            .and_then(|amounts| amounts.payment_processing_fee);
        let (bounds, working) = match given {
            Some(fee) => (Some((fee, fee)), self.says.given),
            None if self.is(UNPAID) || self.never_paid() => {
                (Some((0, 0)), self.says.nothing_been_paid)
            }
            None => (None, self.says.whether_comes_back_how_much_depends),
        };
        self.draft(
            "processing-fee-kept",
            self.says.fee,
            bounds,
            "own.unknown.processing-fee",
            working,
        )
    }

    /// What a refund outside the tool costs.
    fn by_hand(&self) -> Vec<Draft> {
        let mut drafts = Vec::new();
        if self.is(Fact::PaymentMethod.is(pay::BANK_TRANSFER | pay::KONBINI)) && !self.is(UNPAID) {
            drafts.push(self.draft(
                "refund-transfer-fee",
                self.says.transfer,
                None,
                "own.steps.by-hand",
                self.says.refund_transfer_fee,
            ));
            if self.is(Fact::ShopTool.is(tool::BASE)) {
                drafts.push(self.draft(
                    "payout-fee",
                    self.says.payout,
                    None,
                    "own.steps.base-transfer",
                    self.says.payout_fee,
                ));
            }
        }
        drafts
    }

    fn outbound(&self) -> Draft {
        if self.is(DIGITAL) {
            return self.no_parcel(
                "outbound-postage",
                self.says.outbound,
                "own.fee.outbound-postage",
            );
        }
        let cost = self.amounts.and_then(|amounts| amounts.outbound_postage);
        self.draft(
            "outbound-postage",
            self.says.outbound,
            cost.map(|cost| (cost, cost)),
            "own.fee.outbound-postage",
            self.says.outbound_postage,
        )
    }

    fn no_parcel(&self, id: &'static str, says: Text, rule: &'static str) -> Draft {
        self.draft(id, says, Some((0, 0)), rule, self.says.no_parcel)
    }

    /// Who pays for sending back: the reason, then the law, then the terms.
    fn return_postage(&self) -> Draft {
        if self.is(DIGITAL) {
            return self.no_parcel(
                "return-postage",
                self.says.return_postage,
                "own.fee.return-postage",
            );
        }
        if self.is(NOTHING_COMES_BACK) || self.is(Fact::Parcel.is(p::LOST)) {
            return self.draft(
                "return-postage",
                self.says.return_postage,
                Some((0, 0)),
                "own.fee.return-postage",
                self.says.nothing_comes_back,
            );
        }
        let cost = self.amounts.and_then(|amounts| amounts.return_postage);
        let whole = cost.map(|cost| (cost, cost));
        let open = cost.map(|cost| (0, cost));
        let (party, bounds, working) = if self.is(FAULT) {
            ("seller", whole, self.says.shops_fault_so_its_cost_l)
        } else if self.is(EUROPE) && self.is(Fact::ReturnCostTold.yes()) {
            ("buyer", whole, self.says.buyer_told_bear_l_eu_008)
        } else if self.is(EUROPE) && self.is(Fact::ReturnCostTold.no()) {
            ("seller", whole, self.says.buyer_told_bear_so_shop_does)
        } else if self.is(JP)
            && !self.maybe(UNDONE)
            && !NOT_MAIL_ORDER.iter().any(|cond| self.is(*cond))
            && self.is(Fact::ReturnTerms.is_not(t::SHOWN_BOTH))
        {
            (
                "buyer",
                whole,
                self.says.under_statutory_return_right_buyer_pays,
            )
        } else if self.is(JP) && self.is(UNDONE) {
            ("seller", open, self.says.who_pays_rescission_settled_l_jp)
        } else {
            ("seller", open, self.says.terms_buyers_law_say_who_pays)
        };
        Draft {
            party,
            ..self.draft(
                "return-postage",
                self.says.return_postage,
                bounds,
                "own.fee.return-postage",
                working,
            )
        }
    }

    fn draft(
        &self,
        id: &'static str,
        says: Text,
        bounds: Option<(i64, i64)>,
        rule: &'static str,
        working: Text,
    ) -> Draft {
        Draft {
            id,
            says,
            bounds,
            party: "seller",
            rule,
            working: self.rules.say(working, self.case.language()).into(),
        }
    }

    /// `None` where the currency is not known: only in Japan is it taken to be the yen.
    fn course(&self, course: &'static str, drafts: Vec<Draft>) -> Option<Money> {
        let currency = match self.amounts {
            Some(amounts) => amounts.currency,
            None if self.is(JP) => "JPY",
            None => return None,
        };
        let mut entries = Vec::new();
        for draft in drafts {
            entries.push(draft.entry(self.rules, self.case.language()));
        }
        Some(Money {
            currency,
            course,
            // The price paid back undoes the sale: it is no cost of the course.
            seller_cost: borne(&entries, &["refund-to-buyer"]),
            entries,
            otherwise: None,
            courses: Vec::new(),
        })
    }
}
