//! Qoo10 Japan: commission, surcharges, sale shares, payout fee.
//!
//! The base of the commission is not documented (with or without coupon, shipping and tax: U-08),
//! so it is a range; what happens after a return is unknown (U-09).

use chrono::Weekday;

use kotowari::money::{Draft, Line, Amounts, Rate, Rounding, Sale, borne};
use kotowari::case::Case;
use kotowari::decision::{Money, Verdict};
use kotowari::fact::{Fact, Match, parcel as p, reason as r, regime};
use kotowari::rulebook::Rulebook;
use kotowari::text::{Text, text};
use kotowari::timeline::{Due, When};

/// Commission by category, 2025: least and most.
static COMMISSION: &[(&str, (u32, u32))] = &[
    ("womens-fashion", (100_000, 100_000)),
    ("beauty", (100_000, 100_000)),
    ("mens-sports", (60_000, 100_000)),
    ("electronics", (80_000, 100_000)),
    ("phones", (80_000, 100_000)),
    ("household", (60_000, 100_000)),
    ("food-health", (60_000, 100_000)),
    ("baby-kids", (90_000, 100_000)),
    ("entertainment", (60_000, 100_000)),
];
/// Where no category is given: the whole span of Q-091.
const ANY_COMMISSION: (u32, u32) = (60_000, 100_000);
/// Reserved shipping.
const RESERVED_SURCHARGE: Rate = Rate::from_millionths(20_000);
/// Consumption tax that may come on top of the commission (S42: "rates exclude tax").
const CONSUMPTION_TAX: Rate = Rate::from_millionths(100_000);
/// The shop's share of Mega-wari.
const MEGA_WARI_SHARE: Rate = Rate::from_millionths(100_000);
/// The shop's share of the Mega-po coupon since April 2024.
const MEGA_PO_COUPON_SHARE: Rate = Rate::from_millionths(50_000);
/// Statutory interest 2026-04-01 to 2029-03-31 (L-JP-044).
const INTEREST: Rate = Rate::from_millionths(30_000);

const BEFORE_DISPATCH: u32 = p::NOT_STARTED | p::IN_PRODUCTION | p::PACKED | p::LABELLED;
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
        (Verdict::MayRefuse, None) => (courses.refuse(), Some(courses.accept())),
        (Verdict::AcceptAdvised | Verdict::Unsettled, None) => {
            (courses.accept(), Some(courses.refuse()))
        }
        (_, Some(Verdict::MustRemedy)) | (Verdict::MustRemedy, None) => {
            (courses.resend(), Some(courses.take_back()))
        }
        (_, Some(Verdict::MayRefuse)) => (courses.refuse(), Some(courses.take_back())),
        (_, Some(_)) => (courses.take_back(), Some(courses.refuse())),
        (_, None) => (courses.accept(), None),
    };
    Some(Money {
        otherwise: other.map(Box::new),
        ..main
    })
}

const SHARE: Text = text("メガ割・メガポの店舗負担", "Your share of the sale event");
const SHARE_HELD: Text = text(
    "メガ割・メガポの店舗負担(保留。負担の合計には入れていません。戻る時期は不明)",
    "Your share of the sale event (held, not in the cost below; when it returns is unknown)",
);
const COMMISSION_WORKING: Text = text(
    "{rate} × {net}(値引き後の価格、切り捨て)から、{rate} × {gross}(送料など込み)+ 消費税 10 %(切り上げ)まで。対象額は資料で確認できないため幅があります(Q-091, U-08)",
    "From {rate} × {net} (price less discounts, rounded down) to {rate} × {gross} (all charged) plus 10 % consumption tax (rounded up); the base is undocumented, hence a range (Q-091, U-08)",
);
const COMMISSION_FORMULA: Text = text(
    "{rate} × 価格。対象額(クーポン・送料・税)は資料で確認できません(Q-091, U-08)",
    "{rate} × price; whether coupons, shipping and tax belong to the base is unknown (Q-091, U-08)",
);
const REFUND_WORKING: Text = text(
    "商品など {sum} + 送料 {shipping} − 値引き {less}(一部返金の指定があればその額)",
    "Goods {sum} + shipping {shipping} − discounts {less} (or the partial refund given)",
);
const REFUND_WORKING_STANDARD: Text = text(
    "商品など {sum} + 送料 {shipping} − 値引き {less}。速達などの上乗せ分は返さなくてよく、除いています(L-EU-006, L-UK-004)",
    "Goods and extras {sum} + shipping {shipping} − discounts {less}; the surcharge for express delivery is not owed and left out (L-EU-006, L-UK-004)",
);
const REFUND_WORKING_ABROAD: Text = text(
    "商品など {sum} + 送料 {shipping} − 値引き {less}。送料も返すかは購入者の国の法律と規約によります。低い額は送料を除いた額です",
    "Goods and extras {sum} + shipping {shipping} − discounts {less}. Whether shipping goes back depends on the law of the buyer's country and the policy; the low figure leaves it out",
);
const REFUND_WORKING_RANGE: Text = text(
    "商品など {sum} + 送料 {shipping} − 値引き {less}。送料も返すのが安全な読み方です(L-JP-009)。低い額は送料を除いた額です",
    "Goods {sum} + shipping {shipping} − discounts {less}; refunding the shipping too is the safe reading (L-JP-009), the low figure leaves it out",
);

/// What a line adds to a sum.
type Part = fn(&Line) -> i64;

struct Courses<'a> {
    rules: &'a Rulebook,
    case: &'a Case,
    amounts: Option<&'a Amounts>,
}

impl Courses<'_> {
    /// What a refund would come to while the answer is open; nothing where no sum is given, or where
    /// it is not known whether the goods have left.
    fn if_refunded(&self) -> Option<Money> {
        self.amounts.filter(|amounts| !amounts.lines.is_empty())?;
        let main = match self.case.facts().matches(Fact::Parcel.is(BEFORE_DISPATCH)) {
            Match::Holds => self.accept(),
            Match::Fails => self.take_back(),
            Match::Open => return None,
        };
        Some(Money {
            otherwise: Some(Box::new(self.refuse())),
            ..main
        })
    }

    /// The order is cancelled before dispatch.
    fn accept(&self) -> Money {
        let label = self.case.facts().get(Fact::Parcel) & !(p::LABELLED) == 0;
        let postage = if label {
            self.amounts
                .and_then(|amounts| amounts.outbound_postage)
                .map(|cost| (0, cost))
        } else {
            Some((0, 0))
        };
        self.course(
            "accept",
            vec![
                self.refund(false),
                Draft {
                    id: "commission-charged",
                    says: text("販売手数料", "Sales commission"),
                    bounds: Some((0, 0)),
                    party: "seller",
                    rule: "qoo10.fee.no-commission-before-shipment",
                    working: self.words(text("精算は配送完了後のため、発送前のキャンセルには手数料がかからないと考えられます(推定: Q-096)", "Settled only after delivery, so no commission should arise before shipment (inferred: Q-096)")),
                },
                self.sale_share(true),
                self.payout(),
                Draft {
                    id: "outbound-postage",
                    says: text("発送の送料", "Outbound postage"),
                    bounds: postage,
                    party: "seller",
                    rule: "qoo10.fee.outbound-postage",
                    working: if label {
                        self.words(text("送り状を取り消せば戻るかどうかは、運送会社によります", "Whether a label can be voided depends on the carrier"))
                    } else {
                        self.words(text("まだ発送していません", "Nothing has been sent"))
                    },
                },
            ],
        )
    }

    /// The sale stands.
    fn refuse(&self) -> Money {
        let mut drafts = vec![
            Draft {
                id: "refund-to-buyer",
                says: text("購入者への返金", "Refund to the buyer"),
                bounds: Some((0, 0)),
                party: "seller",
                rule: "qoo10.fee.refund",
                working: self.words(text("販売が成立したままです", "The sale stands")),
            },
            self.commission(),
            self.sale_share(false),
            self.payout(),
        ];
        drafts.push(self.outbound());
        self.course("refuse", drafts)
    }

    /// The goods come back and the money goes back.
    fn take_back(&self) -> Money {
        let fault = self.case.facts().get(Fact::Reason) & !SHOPS_FAULT == 0;
        let mut drafts = vec![
            self.refund(true),
            self.commission(),
            self.commission_returned(),
            self.sale_share(true),
            self.payout()
        ];
        drafts.push(self.outbound());
        drafts.push(self.return_postage(fault));
        if let Some(interest) = self.interest() {
            drafts.push(interest);
        }
        self.course("return", drafts)
    }

    /// Who pays for the way back is a matter of the buyer's law.
    fn return_postage(&self, fault: bool) -> Draft {
        let cost = self.amounts.and_then(|amounts| amounts.return_postage);
        let is = |law| self.case.facts().matches(Fact::Regime.is(law)) == Match::Holds;
        let told = self.case.facts().matches(Fact::ReturnCostTold.yes());
        let certain = cost.map(|cost| (cost, cost));
        let (party, bounds, working) = if fault && is(regime::JP) {
            (
                "seller",
                certain,
                text(
                        "店舗の原因のため店舗負担です(Q-073, L-JP-042)",
                        "The shop's fault, so at its cost (Q-073, L-JP-042)",
                    ),
            )
        } else if fault {
            (
                "seller",
                certain,
                text(
                        "店舗の原因のため店舗負担です(Q-073)",
                        "The shop's fault, so at its cost (Q-073)",
                    ),
            )
        } else if is(regime::JP) {
            (
                "buyer",
                certain,
                text(
                        "購入者都合のため購入者負担です(L-JP-008)",
                        "A change of mind, so at the buyer's cost (L-JP-008)",
                    ),
            )
        } else if is(regime::EU | regime::UK) && told == Match::Holds {
            (
                "buyer",
                certain,
                text(
                        "購入者負担と知らせているため、購入者の負担です(L-EU-008, L-UK-005)",
                        "The buyer was told to bear it (L-EU-008, L-UK-005)",
                    ),
            )
        } else if is(regime::EU | regime::UK) && told == Match::Fails {
            (
                "seller",
                certain,
                text(
                        "購入者負担と知らせていないため、店舗の負担です(L-EU-008, L-UK-005)",
                        "The buyer was not told to bear it, so the shop does (L-EU-008, L-UK-005)",
                    ),
            )
        } else if is(regime::EU | regime::UK) {
            (
                "seller",
                cost.map(|cost| (0, cost)),
                text(
                        "購入者負担と知らせていれば購入者、いなければ店舗の負担です(L-EU-008, L-UK-005)",
                        "The buyer's if told so, else the shop's (L-EU-008, L-UK-005)",
                    ),
            )
        } else {
            (
                "seller",
                None,
                text(
                        "購入者の国での返送料の負担は、資料で確認できません",
                        "Who pays for the return in the buyer's country is not in the sources",
                    ),
            )
        };
        Draft {
            id: "return-postage",
            says: text("返送の送料", "Return postage"),
            bounds,
            party,
            rule: "qoo10.fee.return-postage",
            working: self.words(working),
        }
    }

    /// The goods are sent once more.
    fn resend(&self) -> Money {
        let again = self.amounts.and_then(|amounts| amounts.outbound_postage);
        let mut drafts = vec![self.commission(), self.payout()];
        drafts.push(self.outbound());
        drafts.push(Draft {
            id: "resend-cost",
            says: text(
                    "再送の送料(商品原価は含みません)",
                    "Postage for resending, goods not included",
                ),
            bounds: again.map(|cost| (cost, cost)),
            party: "seller",
            rule: "qoo10.fee.resend",
            working: match again {
                Some(cost) => self.told(
                    text(
                            "送料 {amount} 円がもう一度かかります",
                            "Postage of {amount} once more",
                        ),
                    cost,
                ),
                None => self.words(
                    text("送料が入力されていません", "The postage was not given"),
                ),
            },
        });
        self.course("resend", drafts)
    }

    fn refund(&self, returned: bool) -> Draft {
        let facts = &self.case.facts();
        let europe = facts.matches(Fact::Regime.is(regime::EU | regime::UK)) == Match::Holds;
        let japan = facts.matches(Fact::Regime.is(regime::JP)) == Match::Holds;
        let fault = facts.get(Fact::Reason) & !SHOPS_FAULT == 0;
        let bounds = self
            .amounts
            .filter(|amounts| !amounts.lines.is_empty())
            .map(|amounts| {
                let whole = |line: &Line| line.refund.unwrap_or_else(|| line.paid());
                // Standard delivery goes back there, what express delivery cost more does not.
                let standard = |line: &Line| {
                    line.refund
                        .unwrap_or_else(|| (line.paid() - line.express_surcharge).max(0))
                };
                let goods = |line: &Line| {
                    line.refund
                        .unwrap_or_else(|| (line.paid() - line.shipping).max(0))
                };
                let (least, most): (Part, Part) = match (europe, fault, returned) {
                    (true, false, _) => (standard, standard),
                    (true, true, _) | (false, _, false) => (whole, whole),
                    (false, _, true) => (goods, whole),
                };
                let (least, most) = (amounts.sum(least), amounts.sum(most));
                (least, most)
            });
        let working = match bounds {
            None => self.words(
                text(
                        "金額が入力されていません。お支払い額の全額です",
                        "No amounts were given: all that was paid",
                    ),
            ),
            Some((least, most)) => {
                let express = self.sum(|line| line.express_surcharge);
                let words = match () {
                    () if europe && !fault && express != 0 => REFUND_WORKING_STANDARD,
                    () if least == most => REFUND_WORKING,
                    () if japan => REFUND_WORKING_RANGE,
                    () => REFUND_WORKING_ABROAD,
                };
                self.figures(
                    words,
                    "",
                    &[
                        (
                            "sum",
                            self.sum(|line| line.price + line.tax + line.gift_wrap),
                        ),
                        ("shipping", self.sum(|line| line.shipping)),
                        (
                            "less",
                            self.sum(|line| line.shop_discount + line.marketplace_discount),
                        ),
                    ],
                )
            }
        };
        Draft {
            id: "refund-to-buyer",
            says: text("購入者への返金", "Refund to the buyer"),
            bounds,
            party: "seller",
            rule: "qoo10.fee.refund",
            working,
        }
    }

    /// Rate times a base that no source fixes: from goods less discounts, to all charged plus tax.
    fn commission(&self) -> Draft {
        let surcharge = self
            .amounts
            .and_then(|amounts| amounts.surcharge_rate)
            .unwrap_or_else(|| {
                if self.case.facts().matches(Fact::Reserved.yes()) == kotowari::fact::Match::Holds {
                    RESERVED_SURCHARGE
                } else {
                    Rate::default()
                }
            });
        let bounds = self
            .amounts
            .filter(|amounts| !amounts.lines.is_empty())
            .map(|amounts| {
                let rates = |line: &Line| match (
                    line.referral_rate.or(amounts.commission_rate),
                    line.category.as_deref(),
                ) {
                    (Some(rate), _) => (rate, rate),
                    (None, category) => {
                        let mut known = COMMISSION.iter();
                        let known = known.find(|(name, _)| Some(*name) == category);
                        let (least, most) = known.map_or(ANY_COMMISSION, |(_, known)| *known);
                        (Rate::from_millionths(least), Rate::from_millionths(most))
                    }
                };
                let least = amounts.sum(|line| {
                    let base = (line.price - line.shop_discount - line.marketplace_discount).max(0);
                    rates(line).0.plus(surcharge).of(base, Rounding::Down)
                });
                let most = amounts.sum(|line| {
                    let fee = rates(line).1.plus(surcharge).of(
                        line.price + line.shipping + line.gift_wrap + line.tax,
                        Rounding::Up,
                    );
                    fee + CONSUMPTION_TAX.of(fee, Rounding::Up)
                });
                (least, most)
            });
        let rate = match self.amounts.and_then(|amounts| amounts.commission_rate) {
            Some(rate) => format!("{} %", rate.plus(surcharge).percent()),
            None => self.words(
                text(
                        "カテゴリ別 6〜10 %(+付加分)",
                        "6–10 % by category (plus surcharges)",
                    ),
            ),
        };
        let words = if bounds.is_some() {
            COMMISSION_WORKING
        } else {
            COMMISSION_FORMULA
        };
        let net =
            self.sum(|line| (line.price - line.shop_discount - line.marketplace_discount).max(0));
        let gross = self.sum(|line| line.price + line.shipping + line.gift_wrap + line.tax);
        let working = self.figures(words, &rate, &[("net", net), ("gross", gross)]);
        Draft {
            id: "commission-charged",
            says: text("販売手数料", "Sales commission"),
            bounds,
            party: "seller",
            rule: "qoo10.fee.commission",
            working,
        }
    }

    fn commission_returned(&self) -> Draft {
        Draft {
            id: "commission-returned",
            says: text("戻る手数料", "Commission returned"),
            bounds: None,
            party: "marketplace",
            rule: "qoo10.fee.commission-after-return",
            working: self.words(
                text(
                        "返品後に手数料が戻るかは資料で確認できません(U-09)",
                        "Whether commission comes back after a return is unknown (U-09)",
                    ),
            ),
        }
    }

    fn sale_share(&self, cancelled: bool) -> Draft {
        let price = self
            .amounts
            .map(|amounts| amounts.sum(|line| line.price))
            .filter(|_| self.amounts.is_some_and(|amounts| !amounts.lines.is_empty()));
        let share = |rate: Rate| {
            price.map(|price| (rate.of(price, Rounding::Down), rate.of(price, Rounding::Up)))
        };
        let (bounds, working) = match self.amounts.and_then(|amounts| amounts.sale) {
            Some(None) => (Some((0, 0)), self.words(text("メガ割・メガポの注文ではありません", "No Mega-wari or Mega-po order"))),
            Some(Some(Sale::MegaWari)) => (
                share(MEGA_WARI_SHARE),
                if cancelled {
                    self.figures(text("価格 {sum} × 10 %。入金後の水曜に先に引かれます。キャンセル後いつ戻るかは不明です(Q-098, U-10)", "Price {sum} × 10 %, taken on the Wednesday after payment; when it comes back is unknown (Q-098, U-10)"), "", &[("sum", self.sum(|line| line.price))])
                } else {
                    self.figures(text("価格 {sum} × 10 %。店舗の負担分です(Q-097, Q-098)", "Price {sum} × 10 %: the shop's share (Q-097, Q-098)"), "", &[("sum", self.sum(|line| line.price))])
                },
            ),
            Some(Some(Sale::MegaPo)) => (
                share(MEGA_PO_COUPON_SHARE).map(|(_, most)| (0, most)),
                self.words(text("クーポンの店舗負担は 5 %。キャンセル時の扱いは不明です(Q-100, U-10)", "The shop's share of the coupon is 5 %; what happens on a cancellation is unknown (Q-100, U-10)")),
            ),
            None => (
                share(MEGA_WARI_SHARE).map(|(_, most)| (0, most)),
                self.words(text("メガ割の注文なら、価格の 10 % が先に引かれます", "10 % of the price if it is a Mega-wari order")),
            ),
        };
        Draft {
            id: "sale-share-held",
            says: if cancelled { SHARE_HELD } else { SHARE },
            bounds,
            party: "seller",
            rule: "qoo10.sale.share-taken",
            working,
        }
    }

    fn payout(&self) -> Draft {
        Draft {
            id: "payout-fee",
            says: text("出金手数料", "Payout fee"),
            bounds: Some((0, 0)),
            party: "seller",
            rule: "qoo10.fee.payout",
            working: self.words(
                text(
                        "150 円は出金1回ごとで、注文ごとではありません(Q-093)",
                        "150 yen per payout, not per order (Q-093)",
                    ),
            ),
        }
    }

    fn outbound(&self) -> Draft {
        let bounds = self
            .amounts
            .and_then(|amounts| amounts.outbound_postage)
            .map(|cost| (cost, cost));
        Draft {
            id: "outbound-postage",
            says: text("発送の送料", "Outbound postage"),
            bounds,
            party: "seller",
            rule: "qoo10.fee.outbound-postage",
            working: match bounds {
                Some((cost, _)) => self.told(
                    text("入力された送料 {amount} 円", "As given: {amount}"),
                    cost,
                ),
                None => self.words(
                    text("送料が入力されていません", "The postage was not given"),
                ),
            },
        }
    }

    /// 3 % a year from receipt of the money, if the undoing counts as 解除.
    fn interest(&self) -> Option<Draft> {
        let amounts = self.amounts.filter(|amounts| !amounts.lines.is_empty())?;
        // Japanese law; none of the others in the rulebook names a rate.
        if self.case.facts().matches(Fact::Regime.is(regime::JP)) != Match::Holds {
            return None;
        }
        let days = (self.case.timeline().day(When::Now)? - self.case.timeline().day(When::PaidAt)?)
            .num_days()
            .max(0);
        let amount = amounts.sum(Line::paid);
        // Receipt day in: one day more.
        let most = INTEREST
            .of(amount, Rounding::Up)
            .saturating_mul(days + 1)
            .saturating_add(364)
            / 365;
        Some(Draft {
            id: "statutory-interest",
            says: text("法定利息", "Statutory interest"),
            bounds: Some((0, most)),
            party: "seller",
            rule: "jp.interest",
            working: self.told(
                text(
                        "受領からの利息 年 3 % × {amount} 日。解除に当たる場合だけです(L-JP-043, L-JP-044)。切り上げ",
                        "3 % a year × {amount} days from receipt, only where it counts as 解除 (L-JP-043, L-JP-044); rounded up",
                    ),
                days + 1,
            ),
        })
    }

    /// A sum over the lines.
    fn sum(&self, of: fn(&Line) -> i64) -> i64 {
        self.amounts.map_or(0, |amounts| amounts.sum(of))
    }

    /// A sentence with a rate and amounts in it.
    fn figures(&self, words: Text, rate: &str, amounts: &[(&str, i64)]) -> String {
        let mut told: Vec<String> = Vec::new();
        for (_, amount) in amounts {
            told.push(format!("{}", *amount));
        }
        let mut values = vec![("rate", rate)];
        for ((name, _), told) in amounts.iter().zip(&told) {
            values.push((name, told));
        }
        self.rules.fill(words, self.case.language(), &values)
    }

    fn words(&self, words: Text) -> String {
        self.rules.say(words, self.case.language()).into()
    }

    /// A sentence with one figure in it.
    fn told(&self, words: Text, amount: i64) -> String {
        self.rules
            .fill(words, self.case.language(), &[("amount", &format!("{amount}"))])
    }

    fn course(&self, course: &'static str, drafts: Vec<Draft>) -> Money {
        let share_taken =
            self.case
                .timeline()
                .resolve(Due::StartOfNextWeekday(When::PaidAt, 0, Weekday::Wed));
        let mut entries = Vec::new();
        for draft in drafts {
            let held = draft.id == "sale-share-held" && draft.bounds != Some((0, 0));
            let mut entry = draft.entry(self.rules, self.case.language());
            if let (true, Some(seconds)) = (held, share_taken) {
                entry.at = Some(self.case.timeline().rfc3339(seconds));
            }
            entries.push(entry);
        }
        Money {
            currency: "JPY",
            course,
            // The price paid back and the share held are no cost of the course: one undoes the sale,
            // the other is out of the till until settlement.
            seller_cost: borne(&entries, &["refund-to-buyer", "sale-share-held"]),
            entries,
            otherwise: None,
        }
    }
}
