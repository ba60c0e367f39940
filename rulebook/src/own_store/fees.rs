//! A store of one's own: what the law lets the buyer have back, what the payment company keeps.
//!
//! No tool's fee schedule is in the rulebook: what is not given is unknown, and says why.

use kotowari::money::{Draft, Line, Amounts, borne};
use kotowari::case::Case;
use kotowari::decision::{Money, Verdict};
use kotowari::fact::{
    Cond, Fact, Match, accepted, channel as c, order_status as s, parcel as p,
    payment_method as pay, reason as r, regime, return_terms as t, shop_tool as tool,
};
use kotowari::rulebook::Rulebook;
use kotowari::text::{Text, text};
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
const UNPAID: Cond = Fact::OrderStatus.is(s::UNPAID | s::PENDING);
const COD: Cond = Fact::PaymentMethod.is(pay::CASH_ON_DELIVERY);
const HERE: Cond = Fact::Parcel.is(p::NOT_STARTED | p::IN_PRODUCTION | p::PACKED | p::LABELLED);
const JP: Cond = Fact::Regime.is(regime::JP);
const EUROPE: Cond = Fact::Regime.is(regime::EU | regime::UK);

/// What merchants tell of the fee for a lost dispute on Shopify, undated (P06).
const DISPUTE_FEES: &[(&str, i64)] = &[("USD", 1_500), ("NZD", 2_000)];

/// Both courses, the one that the verdict names first.
#[must_use]
pub fn money(
    rules: &Rulebook,
    case: &Case,
    verdict: Verdict,
    then: Option<Verdict>,
) -> Option<Money> {
    let courses = Courses {
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
    rules: &'a Rulebook,
    case: &'a Case,
    amounts: Option<&'a Amounts>,
}

const REFUND: Text = text("購入者への返金", "Refund to the buyer");
const INTEREST: Text = text("法定利息", "Statutory interest");
const FEE: Text = text("戻らない決済手数料", "Processing fee kept");
const OUTBOUND: Text = text("発送の送料", "Outbound postage");
const RETURN: Text = text("返送の送料", "Return postage");
const RESEND: Text = text(
    "再送の送料(商品原価は含みません)",
    "Postage for resending, goods not included",
);
const TRANSFER: Text = text("返金の振込手数料", "Bank fee for the refund");
const PAYOUT: Text = text("出金手数料", "Payout fee");
const CANCELLATION: Text = text(
    "購入者から受け取るキャンセル料",
    "Cancellation fee from the buyer",
);
const DEBIT: Text = text("異議で引かれる金額", "Debited by the dispute");
const DISPUTE: Text = text("異議の手数料", "Dispute fee");

impl Courses<'_> {
    fn is(&self, cond: Cond) -> bool {
        self.case.facts().matches(cond) == Match::Holds
    }

    fn maybe(&self, cond: Cond) -> bool {
        self.case.facts().matches(cond) != Match::Fails
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
            OUTBOUND,
            if label {
                self.amounts
                    .and_then(|amounts| amounts.outbound_postage)
                    .map(|cost| (0, cost))
            } else {
                Some((0, 0))
            },
            "own.fee.outbound-postage",
            if label {
                text(
                        "送り状を取り消せば戻るかどうかは、運送会社によります",
                        "Whether a label can be voided depends on the carrier",
                    )
            } else {
                text("まだ発送していません", "Nothing has been sent")
            },
        ));
        if by_choice && self.maybe(Fact::Reason.is_not(SHOPS_FAULT)) && !self.is(EUROPE) {
            let shown = self.maybe(Fact::ReturnTerms.is_not(t::NOT_SHOWN));
            drafts.push(Draft {
                party: "buyer",
                ..self.draft(
                    "cancellation-fee",
                    CANCELLATION,
                    if shown { None } else { Some((0, 0)) },
                    "own.fee.cancellation",
                    if shown {
                        text(
                            "条件に定めがあるときだけ、平均的な損害の範囲で受け取れます。法律に金額はありません(L-JP-062)",
                            "Only where the terms provide one, up to the average loss; the law names no sum (L-JP-062)",
                        )
                    } else {
                        text("条件に定めがないため、受け取れません", "The terms provide none")
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
            REFUND,
            Some((0, 0)),
            "own.fee.refund",
            text("販売が成立したままです", "The sale stands"),
        );
        self.course("refuse", vec![stands, self.outbound()])
    }

    /// The goods come back and the money goes back.
    fn take_back(&self, deduct: bool) -> Option<Money> {
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
            RESEND,
            again.map(|cost| (cost, cost)),
            "own.fee.resend",
            text(
                    "発送の送料がもう一度かかります",
                    "The outbound postage once more",
                ),
        );
        self.course("resend", vec![self.outbound(), resent])
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
                    DEBIT,
                    least.zip(paid),
                    "own.claim.answer",
                    text("異議が認められると、代金が引かれます", "Taken if the dispute is decided for the buyer"),
                ),
                self.draft(
                    "dispute-fee",
                    DISPUTE,
                    fee,
                    "own.unknown.dispute-window",
                    text(
                        "決済会社の規約によります。Shopify では負けると15米ドル・20 NZドルという販売者の話があります(P06、日付なし)",
                        "By the payment company's rules; merchants tell of USD 15 or NZD 20 for a lost one on Shopify (P06, undated)",
                    ),
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
        let (bounds, working) = match () {
            () if self.is(UNPAID) && (unshipped || !self.maybe(COD)) => (
                Some((0, 0)),
                text("入金前の注文です", "Nothing has been paid"),
            ),
            () if deduct => (
                express.map(|most| (0, most)),
                text(
                        "標準の配送料を含む全額から、説明できる価値の減少を差し引いた額(L-EU-009, L-UK-005)",
                        "Everything with standard delivery, less the loss in value that you can explain (L-EU-009, L-UK-005)",
                    ),
            ),
            () if self.is(EUROPE) && !fault => (
                express.zip(express),
                text(
                        "標準の配送料を含む全額。速達などの上乗せ分は返さなくてよいものです(L-EU-006, L-UK-004)",
                        "Everything with standard delivery; the surcharge for express is not refunded (L-EU-006, L-UK-004)",
                    ),
            ),
            () if unshipped || fault => (
                paid.zip(paid),
                text(
                        "送料を含む、支払われた全額です",
                        "Everything paid, shipping included",
                    ),
            ),
            () if self.is(JP) => (
                goods.zip(paid),
                text(
                        "行きの送料も返すのが安全な読み方です(L-JP-009)。低い額は送料を除いた額です",
                        "Refunding the outbound shipping too is the safe reading (L-JP-009); the low figure leaves it out",
                    ),
            ),
            () => (
                goods.zip(paid),
                text(
                        "代金。送料まで返すかは、購入者の国・州の法律と条件によります",
                        "The price; whether shipping too depends on the buyer's law and the terms",
                    ),
            ),
        };
        self.draft("refund-to-buyer", REFUND, bounds, "own.fee.refund", working)
    }

    /// 3 % a year from receipt in Japan: both readings of the days. Certain only once a contract is
    /// ended; whether it is due when an offer is taken back, or an order rescinded, no source settles.
    fn interest(&self) -> Option<Draft> {
        if !self.is(JP) || self.is(UNPAID) {
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
        let working = text(
                "年3% × {days}日 = {out}、受領日も数えると {in}(L-JP-043, L-JP-044)。承諾前の撤回や取消しでも要るかは定まっていません",
                "3 % a year × {days} days = {out}, the day of receipt counted {in} (L-JP-043, L-JP-044); whether it is due before acceptance or on rescission is not settled",
            );
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
                INTEREST,
                Some((
                    if certain { out / 100 } else { 0 },
                    inside.saturating_add(99) / 100,
                )),
                "jp.interest",
                INTEREST,
            )
        })
    }

    fn processing_fee(&self) -> Draft {
        let given = self.amounts.and_then(|amounts| amounts.payment_processing_fee);
        let (bounds, working) = match given {
            Some(fee) => (Some((fee, fee)), text("入力された額", "As given")),
            None if self.is(UNPAID) => (
                Some((0, 0)),
                text("入金前の注文です", "Nothing has been paid"),
            ),
            None => (
                None,
                text(
                        "返金で戻るかと額は、決済会社によります(P01〜P04、SH01)。PayPal は元の手数料を返さないとされます(2019年、日本は未確認)",
                        "Whether it comes back, and how much, depends on the processor (P01–P04, SH01); PayPal is said to keep it (2019, Japan not confirmed)",
                    ),
            ),
        };
        self.draft(
            "processing-fee-kept",
            FEE,
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
                TRANSFER,
                None,
                "own.steps.by-hand",
                text(
                        "手作業の返金では、銀行の手数料がかかります",
                        "A refund by hand costs the bank's fee",
                    ),
            ));
            if self.is(Fact::ShopTool.is(tool::BASE)) {
                drafts.push(self.draft(
                    "payout-fee",
                    PAYOUT,
                    None,
                    "own.steps.base-transfer",
                    text("売上の振込申請に手数料がかかります(掲示の例: 合計1,190円、2020年。B05)", "Withdrawing the money costs a fee (one shop's posted total: JPY 1,190 in 2020, B05)"),
                ));
            }
        }
        drafts
    }

    fn outbound(&self) -> Draft {
        let cost = self.amounts.and_then(|amounts| amounts.outbound_postage);
        self.draft(
            "outbound-postage",
            OUTBOUND,
            cost.map(|cost| (cost, cost)),
            "own.fee.outbound-postage",
            text("入力された送料", "As given"),
        )
    }

    /// Who pays for sending back: the reason, then the law, then the terms.
    fn return_postage(&self) -> Draft {
        let cost = self.amounts.and_then(|amounts| amounts.return_postage);
        let whole = cost.map(|cost| (cost, cost));
        let open = cost.map(|cost| (0, cost));
        let (party, bounds, working) = match () {
            () if self.is(FAULT) => (
                "seller",
                whole,
                text(
                        "店舗の原因のため店舗の負担です(L-JP-042, L-US-014, L-EU-016, L-UK-012)",
                        "The shop's fault, so at its cost (L-JP-042, L-US-014, L-EU-016, L-UK-012)",
                    ),
            ),
            () if self.is(EUROPE) && self.is(Fact::ReturnCostTold.yes()) => (
                "buyer",
                whole,
                text(
                        "購入者負担と注文前に知らせてあります(L-EU-008, L-UK-005)",
                        "The buyer was told to bear it (L-EU-008, L-UK-005)",
                    ),
            ),
            () if self.is(EUROPE) && self.is(Fact::ReturnCostTold.no()) => (
                "seller",
                whole,
                text(
                        "購入者負担と知らせていないため、店舗の負担です(L-EU-008, L-UK-005)",
                        "The buyer was not told to bear it, so the shop does (L-EU-008, L-UK-005)",
                    ),
            ),
            () if self.is(JP)
                && !self.maybe(UNDONE)
                && self.is(Fact::ReturnTerms.is_not(t::SHOWN_BOTH)) =>
            {
                (
                    "buyer",
                    whole,
                    text(
                            "法定返品権による返品は、購入者の負担です(L-JP-008)",
                            "Under the statutory return right the buyer pays (L-JP-008)",
                        ),
                )
            }
            () if self.is(JP) && self.is(UNDONE) => (
                "seller",
                open,
                text(
                        "取消しの場合にどちらが負担するかは、定めがありません(L-JP-036)",
                        "Who pays on rescission is not settled (L-JP-036)",
                    ),
            ),
            () => (
                "seller",
                open,
                text(
                        "条件と購入者の国の法律により、どちらの負担かが決まります",
                        "The terms and the buyer's law say who pays",
                    ),
            ),
        };
        Draft {
            party,
            ..self.draft(
                "return-postage",
                RETURN,
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
        })
    }
}
