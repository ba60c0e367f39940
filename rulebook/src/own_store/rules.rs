//! A store of one's own (BASE, STORES, Shopify …): no marketplace stands between seller and buyer.
//!
//! The answer is the law of the buyer's country, then the terms the shop has shown. The tool the
//! shop runs on carries the answer out and has its limits; it decides nothing and sets no time.

use kotowari::calendar::Calendar;
use kotowari::decision::Verdict;
use kotowari::fact::{
    Cond, Fact, accepted, answer as a, cancellation_fee as fee, channel as c, claim_state,
    extended_window, lapse, order_status as s, parcel as p, payment_method as pay, reason as r,
    regime, return_proof, return_terms as t, returned_condition as rc, shop_tool as tool,
    statutory_window as w, terms_cover,
};
use kotowari::rule::{Follows, Rule, Yield};
use crate::own_store::sources::*;
use crate::law::{eu, jp, uk, us};
use kotowari::text::{Text, text};
use kotowari::timeline::{Clock, Due, When};

const BEFORE_DISPATCH: u32 = p::NOT_STARTED | p::IN_PRODUCTION | p::PACKED | p::LABELLED;
const RETURNING: u32 = p::COMING_BACK | p::BACK;

const NO_FAULT: u32 = r::CHANGE_OF_MIND
    | r::ORDERED_BY_MISTAKE
    | r::DUPLICATE
    | r::WRONG_ADDRESS
    | r::UNSUITABLE_CONTENT
    | r::IMPORT_CHARGES
    | r::BUYER_UNREACHABLE;
const BUYERS: u32 = NO_FAULT | r::MINOR;
const FAULTY: u32 = r::DEFECTIVE | r::NOT_AS_DESCRIBED | r::WRONG_ITEM | r::MISSING_PART;
const CANNOT_DELIVER: u32 = r::OUT_OF_STOCK | r::PRICE_ERROR | r::WILL_NOT_SELL;
/// The goods could be delivered, but the shop does not want to at that price, or at all.
const OWN_WISH: u32 = r::PRICE_ERROR | r::WILL_NOT_SELL;
const SHOPS: u32 = FAULTY | CANNOT_DELIVER | r::LATE | r::NOT_RECEIVED | r::MISLED_BY_ORDER_SCREEN;

/// The bank or PayPal has been asked.
const CLAIMED: Cond = Fact::Channel.is(c::CLAIM | c::CHARGEBACK);
const UNDECIDED: Cond =
    Fact::ClaimState.is(claim_state::NONE | claim_state::OPEN | claim_state::INFORMATION_REQUESTED);
/// The buyer asks, or refused the parcel.
const ASKED: Cond = Fact::Channel.is_not(c::CLAIM | c::CHARGEBACK | c::SELLER);
/// The buyer asks to undo what was ordered.
const ASKED_BACK: Cond = Fact::Channel
    .is_not(c::CLAIM | c::CHARGEBACK | c::SELLER | c::DELIVERY_REFUSED | c::SUBSCRIPTION_PAGE);
const HERE: Cond = Fact::Parcel.is(BEFORE_DISPATCH);
const SHOWN: Cond = Fact::ReturnTerms.is(t::SHOWN_BOTH | t::SHOWN_ONCE);
const PAID: Cond = Fact::OrderStatus.is_not(s::UNPAID | s::PENDING);
const JP: Cond = Fact::Regime.is(regime::JP);

const fn says(verdict: Verdict, headline: Text) -> Yield {
    Yield::Answer {
        verdict,
        follows: Follows::Nothing,
        headline,
    }
}

const fn goes_on(verdict: Verdict, headline: Text) -> Yield {
    Yield::Answer {
        verdict,
        follows: Follows::ByLaw,
        headline,
    }
}

/// The shop's own terms grant it, whatever the law says.
const fn granted(verdict: Verdict, headline: Text) -> Yield {
    Yield::Answer {
        verdict,
        follows: Follows::Then(Verdict::MustAccept, GRANTED),
        headline,
    }
}

const GRANTED: Text = text(
    "返品は断れません。店舗の条件が返品を認めています(期間・送料は表示どおり)。",
    "The return cannot be refused: the shop's own terms grant it, on the conditions shown.",
);
const GRANTED_SAYS: Text = text(
    "店舗が示した条件が法律より購入者に有利なときは、その条件が店舗を拘束します。",
    "Where the shop's own terms are kinder to the buyer than the law, they bind the shop.",
);
const ON_ITS_WAY: Text = text(
    "運送会社に渡したあとなので、キャンセルとしては断れます。返品を断れるかは、次の行のとおりです。",
    "The carrier already has it, so the cancellation as such may be refused. Whether a return may be is said below.",
);
const BY_LAW_SAYS: Text = text(
    "自社サイトにはマーケットプレイスのルールがありません。購入者の国の法律と、店舗が示した条件で決まります。BASE・STORES・Shopify は手続きの道具で、可否や回答期限を決めていません。",
    "A store of one's own has no marketplace rule: the law of the buyer's country and the terms shown decide. BASE, STORES and Shopify carry it out; they neither decide it nor set a time to answer.",
);
const ARRIVED_SAYS: Text = text(
    "届いたあとは、キャンセルではなく返品です。購入者の国の法律と、店舗が示した条件で決まります。",
    "After delivery it is a return, no cancellation: the law of the buyer's country and the terms shown decide.",
);

/// The answer to the request, one row for every state.
pub static ANSWERS: &[Rule] = &[
    // The bank or PayPal was asked
    Rule::marketplace(
        "own.claim.answer",
        &[CLAIMED, UNDECIDED, Fact::Parcel.is_not(p::LOST), Fact::Reason.is_not(CANNOT_DELIVER)],
        says(
            Verdict::Contest,
            text(
                "決済会社への異議です。通知にある期限までに、事実と証拠で回答してください。購入者の言うとおりなら、異議を受け入れて返金します。",
                "It is a dispute with the payment company. Answer with facts and evidence by the date in its notice; where the buyer is right, accept the dispute.",
            ),
        ),
        &jp::sources::L070,
        text(
            "カード会社や PayPal への異議は、各社の規約による手続きです。法律ではなく、その規約が回答の期限を決めます。",
            "A dispute with the card company or PayPal runs under their rules; those, not the law, set the time to answer.",
        ),
    )
    .also(&[&OWN, &P02])
    .inferred(),
    Rule::marketplace(
        "own.claim.shop-cannot-deliver",
        &[CLAIMED, UNDECIDED, Fact::Reason.is(CANNOT_DELIVER)],
        says(
            Verdict::DoNotRefundYourself,
            text(
                "届けられない注文の異議は、争わずに受け入れてください。別に返金すると二重になります。",
                "The shop does not deliver: accept the dispute rather than contest it, and do not refund a second time.",
            ),
        ),
        &jp::sources::L039,
        text(
            "届けられない商品の代金は返すものです。異議の手続きで戻る分を、別に返金しないでください。",
            "What is not delivered is paid back; what goes back through the dispute is not refunded again.",
        ),
    )
    .also(&[&P02])
    .inferred(),
    Rule::marketplace(
        "own.claim.lost",
        &[CLAIMED, UNDECIDED, Fact::Parcel.is(p::LOST), Fact::Reason.is_not(CANNOT_DELIVER)],
        says(
            Verdict::DoNotRefundYourself,
            text(
                "荷物の紛失は販売者の負担です。異議は争わずに受け入れ、運送会社に補償を求めてください。",
                "A parcel lost on its way is the seller's risk: accept the dispute and claim from the carrier.",
            ),
        ),
        &jp::sources::L039,
        text(
            "届くまでの紛失の危険は販売者が負います。",
            "Until delivery the risk of loss is the seller's.",
        ),
    )
    .also(&[&eu::sources::L015, &uk::sources::L009, &us::sources::L014])
    .inferred(),
    // P02: the money has been sent back, or is on its way
    Rule::marketplace(
        "own.claim.refund-pending",
        &[CLAIMED, UNDECIDED, Fact::RefundPending.yes()],
        says(
            Verdict::DoNotRefundYourself,
            text(
                "返金の処理が進んでいます。別の方法で返金を重ねず、決済会社に返金の記録を示して、処理の結果を待ってください。",
                "A refund is on its way. Do not pay a second time: show the payment company the record of it and wait for the outcome.",
            ),
        ),
        &P02,
        text(
            "全額を返金したカード払いは、異議の対象にならなくなります(Stripe)。異議と返金の両方で支払うと二重になります。",
            "A card charge refunded in full can no longer be disputed (Stripe); paying through both would pay twice.",
        ),
    )
    .also(&[&jp::sources::L070])
    .overrides(&["own.claim.answer", "own.claim.lost", "own.claim.shop-cannot-deliver", "own.claim.already-refunded"])
    .inferred(),
    Rule::marketplace(
        "own.claim.already-refunded",
        &[CLAIMED, UNDECIDED, Fact::RefundAlreadyMade.yes()],
        says(
            Verdict::Contest,
            text(
                "返金済みです。重ねて返金せず、返金の記録を証拠にして決済会社に回答してください。",
                "It is refunded already. Do not pay again: answer the dispute with the record of the refund.",
            ),
        ),
        &P02,
        text(
            "全額を返金したカード払いは、異議の対象にならなくなります(Stripe)。返金の記録が証拠になります。",
            "A card charge refunded in full can no longer be disputed (Stripe); the record of the refund is the evidence.",
        ),
    )
    .also(&[&jp::sources::L070])
    .overrides(&["own.claim.answer", "own.claim.lost", "own.claim.shop-cannot-deliver"])
    .inferred(),
    Rule::marketplace(
        "own.claim.granted",
        &[CLAIMED, Fact::ClaimState.is(claim_state::GRANTED)],
        says(
            Verdict::MarketplaceDecides,
            text(
                "決済会社が購入者への返金を決めました。重ねて返金しないでください。再度争えるかは、決済会社の規約によります。",
                "The payment company has decided for the buyer. Do not refund again; whether it can be contested further is for its rules.",
            ),
        ),
        &jp::sources::L070,
        text(
            "決済会社の決定のあとに争えるかと、その期限は、各社の規約によります(資料で確認できていません)。",
            "Whether and by when its decision can be contested is for the payment company's rules (not in the sources).",
        ),
    )
    .inferred(),
    Rule::marketplace(
        "own.claim.closed",
        &[CLAIMED, Fact::ClaimState.is(claim_state::DENIED | claim_state::CLOSED)],
        goes_on(
            Verdict::NotACancellation,
            text(
                "決済会社への異議は終わっています。それでも、購入者の法律上の権利は残ります。",
                "The dispute is over. The buyer's rights in law are not.",
            ),
        ),
        &jp::sources::L070,
        text(
            "決済会社の手続きは規約上のもので、購入者の法律上の権利を決めるものではありません。",
            "The payment company's procedure is contractual; it does not decide the buyer's rights in law.",
        ),
    )
    .inferred(),
    // D-JP-20, D-US-08
    Rule::marketplace(
        "own.seller-cancels",
        &[Fact::Channel.is(c::SELLER), HERE, Fact::Reason.is_not(OWN_WISH)],
        says(
            Verdict::SellerCancels,
            text(
                "店舗からのキャンセルです。本当の理由を伝え、受け取った代金の全額を返してください。",
                "It is the shop's own cancellation: tell the true cause and pay back everything received.",
            ),
        ),
        &jp::sources::L017,
        text(
            "店舗の事情で届けないときは、理由を知らせ、代金を返します。承諾済みの注文では、損害賠償を求められることがあります。",
            "A shop that does not deliver says so and pays the money back; once the order was accepted, damages may be claimed.",
        ),
    )
    .also(&[&jp::sources::L039, &us::sources::L008, &eu::sources::L014, &uk::sources::L009]),
    // D-JP-20: nobody is bound before the acceptance
    Rule::marketplace(
        "own.seller-cancels.not-accepted",
        &[Fact::Channel.is(c::SELLER), HERE, Fact::Reason.is(OWN_WISH), Fact::Accepted.is(accepted::NOT_YET)],
        says(
            Verdict::SellerCancels,
            text(
                "まだ承諾していない注文なので、本当の理由を伝えて受けないことができます。受け取った代金は全額を返してください。",
                "The order has not been accepted: give the true reason, decline it and pay back everything received.",
            ),
        ),
        &jp::sources::L030,
        text(
            "契約は、承諾が購入者に届いたときに成立します。自動の受付メールだけなら、承諾ではありません。",
            "The contract exists when the acceptance reaches the buyer; an automatic receipt alone is no acceptance.",
        ),
    )
    .also(&[&jp::sources::L031, &jp::sources::L017]),
    Rule::marketplace(
        "own.seller-cancels.accepted",
        &[Fact::Channel.is(c::SELLER), HERE, Fact::Reason.is(OWN_WISH), Fact::Accepted.is(accepted::ACCEPTED)],
        Yield::Answer {
            verdict: Verdict::SellerCancels,
            follows: Follows::Then(
                Verdict::MustRemedy,
                text(
                    "承諾した注文なので、購入者が同意しないまま取り消せるとは言えません。承諾した条件で届けるか、同意を得て取り消し、全額を返してください。",
                    "It was accepted, so undoing it without the buyer's agreement is not safe: deliver on the terms accepted, or cancel by agreement and pay everything back.",
                ),
            ),
            headline: text(
                "店舗からのキャンセルです。承諾した注文なので、本当の理由を伝えて、まず購入者の同意を求めてください。",
                "It is the shop's own cancellation of an order it accepted: give the true reason and ask for the buyer's agreement first.",
            ),
        },
        &jp::sources::L038,
        text(
            "承諾で契約が成立しています。価格の誤りや売りたくないことを理由に店舗だけで取り消せるとする資料はなく、届けなければ損害賠償を求められることがあります。",
            "By accepting the shop is bound. No source says that a shop alone may undo it for its own price error or because it no longer wants to sell; not delivering may lead to damages.",
        ),
    )
    .also(&[&jp::sources::L030, &jp::sources::L034, &us::sources::L015, &eu::sources::L014, &uk::sources::L009])
    .unsettled(),
    // B04, B09, B10, B12: the tool has cancelled it
    Rule::marketplace(
        "own.lapse.passed",
        &[Fact::Channel.is_not(c::CLAIM | c::CHARGEBACK), HERE, Fact::Lapse.is(lapse::LAPSED)],
        says(
            Verdict::Automatic,
            text(
                "期限を過ぎたため、お店のシステムがこの注文を自動でキャンセルしています。断る・受けるの判断は要りません。商品は送らないでください。",
                "The time is over: the shop's tool has cancelled the order by itself. There is nothing to accept or refuse; do not ship.",
            ),
        ),
        &B09,
        text(
            "BASE では、入金のない銀行振込は5営業日、コンビニ払いは5日、未発送のカード払いは60日で自動キャンセルになります。STORES では、入金のないコンビニ払いは3日です(カード払いとコンビニ払いの BASE の日数は二次情報)。",
            "BASE cancels unpaid transfers after 5 business days, unpaid convenience-store orders after 5 days and unshipped card orders after 60; STORES cancels unpaid convenience-store orders after 3 days (the BASE figures for cards and convenience stores are secondary).",
        ),
    )
    .also(&[&B04, &B10, &B12])
    .overrides(&["own.seller-cancels*", "own.request.*", "own.terms.grant-cancellation", "own.terms.grant-return-later", "own.function.unshipped", "own.lapse.unpaid"])
    .inferred(),
    Rule::marketplace(
        "own.lapse.unpaid",
        &[ASKED, HERE, Fact::OrderStatus.is(s::UNPAID | s::PENDING), Fact::Lapse.is(lapse::LATER)],
        says(
            Verdict::Automatic,
            text(
                "入金前の注文です。支払わずに期限が過ぎれば自動でキャンセルになると、購入者に伝えてください。お店の操作は要りません。",
                "The order is not paid: tell the buyer that it cancels itself when the time to pay passes. Nothing is left for you to do.",
            ),
        ),
        &B09,
        text(
            "BASE の銀行振込・コンビニ払いと STORES のコンビニ払いは、支払期限までに入金がなければ自動でキャンセルになります。",
            "BASE transfers and convenience-store orders, and STORES convenience-store orders, cancel themselves when they are not paid in time.",
        ),
    )
    .also(&[&B10, &B12])
    .overrides(&["own.request.*", "own.terms.grant-cancellation", "own.terms.grant-return-later", "own.function.unshipped"])
    .inferred(),
    Rule::marketplace(
        "own.seller.after-dispatch",
        &[Fact::Channel.is(c::SELLER), Fact::Parcel.is(p::WITH_CARRIER | p::DELIVERED)],
        goes_on(
            Verdict::NotACancellation,
            text(
                "発送したあとは、店舗だけでは取り消せません。購入者の同意が要ります。",
                "Once it has been sent the shop cannot undo the order alone: the buyer has to agree.",
            ),
        ),
        &jp::sources::L030,
        text(
            "発送などの承諾で契約が成立しています。店舗から取り消すには購入者の同意が要ります。",
            "By accepting, at the latest by dispatch, the shop is bound; undoing the order takes the buyer's agreement.",
        ),
    )
    .inferred(),
    // D-JP-28, -07; L-EU-004
    Rule::marketplace(
        "own.refused",
        &[
            Fact::Channel.is(c::DELIVERY_REFUSED),
            Fact::Parcel.is(p::WITH_CARRIER | p::DELIVERED | RETURNING),
        ],
        goes_on(
            Verdict::NotACancellation,
            text(
                "受取拒否や不在だけでは、キャンセルになりません。取り消すのかを、購入者に言葉で確かめてください。",
                "A refused or uncollected parcel is not a cancellation. Ask the buyer in words whether the order is to be cancelled.",
            ),
        ),
        &jp::sources::L046,
        text(
            "受け取らないことは取消しの通知ではありません。取消権のない購入者は代金を支払う義務を負い、余分な費用は購入者の負担です(日本)。EU でも、黙って受け取らないだけでは撤回になりません。",
            "Not taking the parcel is no notice of cancellation. In Japan a buyer without a right to cancel still owes the price, and the extra cost; in the EU silence and a refused parcel are no withdrawal either.",
        ),
    )
    .also(&[&eu::sources::L004]),
    // Before dispatch
    Rule::shop_terms(
        "own.terms.grant-cancellation",
        &[
            ASKED,
            HERE,
            Fact::Reason.is(NO_FAULT),
            SHOWN,
            Fact::TermsCover.is(terms_cover::CANCELLATIONS_AND_RETURNS),
            Fact::TermsGrant.yes(),
        ],
        says(
            Verdict::MustAccept,
            text(
                "断れません。店舗が示した条件で、キャンセルを認めています。",
                "It cannot be refused: the shop's own terms grant it.",
            ),
        ),
        &jp::sources::L007,
        GRANTED_SAYS,
    )
    .overrides(&["own.request.*"]),
    Rule::shop_terms(
        "own.terms.grant-return-later",
        &[
            ASKED,
            HERE,
            Fact::Reason.is(NO_FAULT),
            SHOWN,
            Fact::TermsCover.is(terms_cover::RETURNS),
            Fact::TermsGrant.yes(),
        ],
        says(
            Verdict::AcceptAdvised,
            text(
                "店舗の条件が到着後の返品を認めているため、発送前に受けるのが安全です。",
                "The shop's terms grant a return after arrival, so accepting before dispatch is the safe course.",
            ),
        ),
        &jp::sources::L007,
        GRANTED_SAYS,
    )
    .overrides(&["own.request.*"])
    .inferred(),
    // D-JP-01 to -05, D-US-02, -03, D-EU-01, D-UK-01
    Rule::marketplace(
        "own.request.change-of-mind",
        &[ASKED, HERE, Fact::Reason.is(BUYERS)],
        says(
            Verdict::MayRefuse,
            text(
                "断れます。法律上の取消権がなく、店舗の条件でも認めていません。受けることもできます。",
                "You may refuse: neither the law nor the shop's terms let the buyer cancel. Accepting is always open.",
            ),
        ),
        &OWN,
        BY_LAW_SAYS,
    )
    .also(&[&jp::sources::L072]),
    // D-JP-18, -19, D-US-04 to -07, D-EU-11, D-UK-07
    Rule::marketplace(
        "own.request.late",
        &[ASKED, HERE, Fact::Reason.is(r::LATE)],
        says(
            Verdict::MayRefuse,
            text(
                "遅れを理由とする取消権は、まだ生じていません。断れますが、確実な発送日を知らせてください。",
                "Lateness gives no right to cancel yet. You may refuse, but tell the buyer a ship date that is certain.",
            ),
        ),
        &OWN,
        BY_LAW_SAYS,
    )
    .also(&[&jp::sources::L072]),
    Rule::marketplace(
        "own.request.shop-cannot-deliver",
        &[ASKED, HERE, Fact::Reason.is(CANNOT_DELIVER)],
        says(
            Verdict::AcceptAdvised,
            text(
                "原因は店舗にあります。断らずに受け、全額を返してください。",
                "The cause is the shop's: accept it and pay everything back.",
            ),
        ),
        &jp::sources::L039,
        text(
            "店舗が届けられない注文を、購入者に守らせることはできません。",
            "A buyer cannot be held to an order that the shop does not fulfil.",
        ),
    )
    .also(&[&jp::sources::L072]),
    Rule::marketplace(
        "own.request.shop-fault",
        &[ASKED, HERE, Fact::Reason.is(FAULTY | r::NOT_RECEIVED | r::MISLED_BY_ORDER_SCREEN)],
        says(
            Verdict::Unsettled,
            text(
                "発送前に店舗や商品の問題を言われた場合を定めた資料はありません。受けるのが安全です。",
                "No source deals with a fault of the shop or the goods before dispatch. Accepting is the safe course.",
            ),
        ),
        &OWN,
        BY_LAW_SAYS,
    )
    .also(&[&jp::sources::L072])
    .unsettled(),
    // D-JP-06, -07, D-EU-02, D-UK-02
    Rule::marketplace(
        "own.shipped.change-of-mind",
        &[ASKED_BACK, Fact::Parcel.is(p::WITH_CARRIER), Fact::Reason.is(BUYERS)],
        goes_on(Verdict::MayRefuse, ON_ITS_WAY),
        &OWN,
        BY_LAW_SAYS,
    )
    .also(&[&jp::sources::L072, &SH03]),
    Rule::shop_terms(
        "own.terms.grant-on-its-way",
        &[ASKED_BACK, Fact::Parcel.is(p::WITH_CARRIER), Fact::Reason.is(NO_FAULT), SHOWN, Fact::TermsGrant.yes()],
        granted(Verdict::MayRefuse, ON_ITS_WAY),
        &jp::sources::L007,
        GRANTED_SAYS,
    )
    .overrides(&["own.shipped.*"]),
    Rule::marketplace(
        "own.shipped.shop-reason",
        &[ASKED_BACK, Fact::Parcel.is(p::WITH_CARRIER), Fact::Reason.is(SHOPS)],
        goes_on(
            Verdict::NotACancellation,
            text(
                "発送後なので、キャンセルではなく、遅れや商品の問題への対応になります。",
                "It has been sent: not a cancellation, but a matter of delay or of the goods.",
            ),
        ),
        &OWN,
        BY_LAW_SAYS,
    )
    .also(&[&jp::sources::L072]),
    // D-JP-08 to -10, D-US-11, -12, D-EU-03 to -08, D-UK-02 to -05
    Rule::marketplace(
        "own.delivered.change-of-mind",
        &[ASKED_BACK, Fact::Parcel.is(p::DELIVERED), Fact::Reason.is(BUYERS)],
        goes_on(
            Verdict::NotACancellation,
            text(
                "届いたあとなので、キャンセルではなく返品の相談です。",
                "It has been delivered: this is a return, not a cancellation.",
            ),
        ),
        &OWN,
        ARRIVED_SAYS,
    )
    .also(&[&jp::sources::L072]),
    Rule::shop_terms(
        "own.terms.grant-return",
        &[ASKED_BACK, Fact::Parcel.is(p::DELIVERED), Fact::Reason.is(NO_FAULT), SHOWN, Fact::TermsGrant.yes()],
        granted(
            Verdict::NotACancellation,
            text(
                "届いたあとなので返品です。店舗が示した条件が返品を認めています。",
                "It has been delivered: a return, which the shop's own terms grant.",
            ),
        ),
        &jp::sources::L007,
        GRANTED_SAYS,
    )
    .overrides(&["own.delivered.*"]),
    // D-JP-21 to -24, D-US-09, -10, D-EU-12, -13, D-UK-08, -09
    Rule::marketplace(
        "own.delivered.fault",
        &[ASKED_BACK, Fact::Parcel.is(p::DELIVERED), Fact::Reason.is(FAULTY | r::NOT_RECEIVED)],
        goes_on(
            Verdict::NotACancellation,
            text(
                "キャンセルではなく、不良・誤配送・未着への対応です。「返品不可」の条件だけを理由に断らないでください。",
                "Not a cancellation but a matter of a fault or of delivery: never meet it with \"no returns\" alone.",
            ),
        ),
        &jp::sources::L061,
        ARRIVED_SAYS,
    )
    .also(&[&OWN, &jp::sources::L072]),
    Rule::marketplace(
        "own.delivered.shop-reason",
        &[
            ASKED_BACK,
            Fact::Parcel.is(p::DELIVERED),
            Fact::Reason.is(r::LATE | CANNOT_DELIVER | r::MISLED_BY_ORDER_SCREEN),
        ],
        goes_on(
            Verdict::NotACancellation,
            text(
                "届いたあとなので、キャンセルではなく、店舗側の原因についての申し出です。",
                "It has been delivered: not a cancellation but a claim over the shop's part in it.",
            ),
        ),
        &OWN,
        ARRIVED_SAYS,
    )
    .also(&[&jp::sources::L072]),
    // L-EU-005: the button of a shop of one's own is the withdrawal function; a withdrawal needs no reason
    Rule::law(
        "own.function.unshipped",
        &[
            FUNCTION, EUROPE, CONSUMER, TRADER, MADE_TO_STOCK, LASTING, NOT_DIGITAL, NOT_SERVICE,
            HERE,
        ],
        says(
            Verdict::MustAccept,
            text(
                "断れません。購入者の国の法律による撤回です(理由は要りません)。受け取ったことを知らせ、配送料を含む全額を14日以内に返金してください。",
                "It cannot be refused: it is a withdrawal under the law of the buyer's country, which needs no reason. Acknowledge it and refund everything, delivery included, within 14 days.",
            ),
        ),
        &eu::sources::L005,
        FUNCTION_SAYS,
    )
    .also(&[&eu::sources::L001, &eu::sources::L003, &eu::sources::L006, &uk::sources::L001, &uk::sources::L003, &uk::sources::L004])
    .overrides(&["own.request.*", "own.terms.grant-cancellation", "own.terms.grant-return-later"])
    .inferred(),
    Rule::law(
        "own.function.on-its-way",
        &[
            FUNCTION, EUROPE, CONSUMER, TRADER, MADE_TO_STOCK, LASTING, NOT_DIGITAL, NOT_SERVICE,
            Fact::Parcel.is(p::WITH_CARRIER),
        ],
        withdrawn(
            Verdict::NotACancellation,
            text(
                "断れません。購入者の国の法律による撤回で、理由は要りません。荷物は届いたあとに返送してもらいます。",
                "It cannot be refused: it is a withdrawal under the law of the buyer's country, which needs no reason. The parcel comes back once it has arrived.",
            ),
        ),
        &eu::sources::L005,
        FUNCTION_SAYS,
    )
    .also(&[&eu::sources::L001, &eu::sources::L003, &eu::sources::L007, &uk::sources::L001, &uk::sources::L003])
    .overrides(&["own.shipped.*", "own.terms.grant-on-its-way"])
    .inferred(),
    Rule::law(
        "own.function.delivered",
        &[
            FUNCTION, EUROPE, CONSUMER, TRADER, MADE_TO_STOCK, LASTING, NOT_DIGITAL, NOT_SERVICE,
            Fact::Hygiene.no(),
            Fact::SealedMedia.no(),
            Fact::Parcel.is(p::DELIVERED),
            Fact::StatutoryWindow.is(w::RUNNING),
        ],
        withdrawn(Verdict::NotACancellation, WITHDRAWN_IN_TIME),
        &eu::sources::L005,
        FUNCTION_SAYS,
    )
    .also(&[&eu::sources::L001, &eu::sources::L006, &uk::sources::L001, &uk::sources::L004])
    .overrides(&["own.delivered.*", "own.terms.grant-return"]),
    Rule::law(
        "own.function.delivered-sealed",
        &[
            FUNCTION, EUROPE, CONSUMER, TRADER, MADE_TO_STOCK, LASTING, NOT_DIGITAL, NOT_SERVICE,
            Fact::Opened.no(),
            Fact::Parcel.is(p::DELIVERED),
            Fact::StatutoryWindow.is(w::RUNNING),
        ],
        withdrawn(Verdict::NotACancellation, WITHDRAWN_IN_TIME),
        &eu::sources::L005,
        FUNCTION_SAYS,
    )
    .also(&[&eu::sources::L001, &eu::sources::L006, &eu::sources::L011, &uk::sources::L001, &uk::sources::L004])
    .overrides(&["own.delivered.*", "own.terms.grant-return", "own.function.delivered"]),
    // L-EU-010, L-UK-002
    Rule::law(
        "own.function.not-told",
        &[
            FUNCTION, EUROPE, CONSUMER, TRADER, MADE_TO_STOCK, LASTING, NOT_DIGITAL, NOT_SERVICE,
            Fact::Hygiene.no(),
            Fact::SealedMedia.no(),
            Fact::Parcel.is(p::DELIVERED),
            Fact::StatutoryWindow.is(w::OVER),
            Fact::WithdrawalInfoGiven.no(),
            Fact::ExtendedWindow.is(extended_window::RUNNING),
        ],
        withdrawn(
            Verdict::NotACancellation,
            text(
                "断れません。撤回権を知らせていないため期間が延びており、撤回は有効です。商品が戻ったら全額を返金してください。",
                "It cannot be refused: as the buyer was not told of the right the period is extended, and the withdrawal is valid. Refund everything once the goods are back.",
            ),
        ),
        &eu::sources::L010,
        FUNCTION_SAYS,
    )
    .also(&[&eu::sources::L001, &eu::sources::L005, &uk::sources::L002])
    .overrides(&["own.delivered.*", "own.terms.grant-return"]),
    Rule::law(
        "own.function.coming-back",
        &[
            FUNCTION, EUROPE, CONSUMER, TRADER, MADE_TO_STOCK, LASTING, NOT_DIGITAL, NOT_SERVICE,
            Fact::Hygiene.no(),
            Fact::SealedMedia.no(),
            Fact::Parcel.is(p::COMING_BACK),
            Fact::StatutoryWindow.is(w::BEFORE_RECEIPT | w::RUNNING),
            Fact::ReturnProof.is(return_proof::NONE),
        ],
        withdrawn(Verdict::WaitForItem, WAIT),
        &eu::sources::L007,
        FUNCTION_SAYS,
    )
    .also(&[&eu::sources::L001, &eu::sources::L005, &uk::sources::L004])
    .overrides(&["own.return.coming-back", "own.terms.grant-coming-back"]),
    // L-EU-007, L-UK-004: proof of sending ends the waiting
    Rule::law(
        "own.return.proof-of-sending",
        &[
            Fact::Channel.is_not(c::CLAIM | c::CHARGEBACK | c::SELLER | c::DELIVERY_REFUSED | c::SUBSCRIPTION_PAGE),
            EUROPE, CONSUMER, TRADER, MADE_TO_STOCK, LASTING, NOT_DIGITAL, NOT_SERVICE,
            Fact::Hygiene.no(),
            Fact::SealedMedia.no(),
            Fact::Parcel.is(p::COMING_BACK),
            Fact::StatutoryWindow.is(w::BEFORE_RECEIPT | w::RUNNING),
            Fact::Reason.is(NO_FAULT),
            Fact::ReturnProof.is(return_proof::NUMBER | return_proof::SCAN),
        ],
        Yield::Answer {
            verdict: Verdict::NotACancellation,
            follows: Follows::Then(
                Verdict::MustAccept,
                text(
                    "返品は断れません。返送の証拠が示されたので、商品が戻る前でも返金が必要です(標準の配送料を含みます)。",
                    "The return cannot be refused, and as proof of sending was shown the refund is due before the goods are back (standard delivery included).",
                ),
            ),
            headline: text(
                "返金してください。購入者が返送の証拠を示したので、商品が戻るまで待つことはできません。",
                "Refund it: the buyer has shown proof of sending, so the refund may no longer wait for the goods.",
            ),
        },
        &eu::sources::L007,
        text(
            "返金は、商品が戻るか、返送の証拠が示されるか、早いほうまで待てます(消費者権利指令13条3項、英国 CCR 34条)。",
            "The refund may wait for the goods or for proof of sending, whichever comes first (consumer rights directive Art. 13(3); UK CCR reg. 34).",
        ),
    )
    .also(&[&eu::sources::L001, &uk::sources::L004, &eu::sources::L006])
    .overrides(&["own.return.coming-back", "own.terms.grant-coming-back"]),
    // Coming back: L-JP-043, L-EU-007, L-UK-004
    Rule::marketplace(
        "own.return.coming-back",
        &[ASKED_BACK_OR_SELLER, Fact::Parcel.is(p::COMING_BACK)],
        goes_on(Verdict::WaitForItem, WAIT),
        &jp::sources::L043,
        WAIT_SAYS,
    )
    .also(&[&eu::sources::L007, &uk::sources::L004]),
    Rule::shop_terms(
        "own.terms.grant-coming-back",
        &[ASKED_BACK_OR_SELLER, Fact::Parcel.is(p::COMING_BACK), Fact::Reason.is(NO_FAULT), SHOWN, Fact::TermsGrant.yes()],
        granted(Verdict::WaitForItem, WAIT),
        &jp::sources::L007,
        GRANTED_SAYS,
    )
    .also(&[&jp::sources::L043])
    .overrides(&["own.return.coming-back"]),
    Rule::marketplace(
        "own.return.back",
        &[ASKED_BACK_OR_SELLER, Fact::Parcel.is(p::BACK)],
        goes_on(
            Verdict::NotACancellation,
            text(
                "商品は戻っています。状態を確かめ、返金が必要なら待たせずに行ってください。",
                "The goods are back: check them, and where a refund is due make it without delay.",
            ),
        ),
        &OWN,
        ARRIVED_SAYS,
    )
    .also(&[&jp::sources::L043, &jp::sources::L072]),
    Rule::shop_terms(
        "own.terms.grant-back",
        &[
            ASKED_BACK_OR_SELLER,
            Fact::Parcel.is(p::BACK),
            Fact::ReturnedCondition.is_not(NOT_THE_GOODS),
            Fact::Reason.is(NO_FAULT),
            SHOWN,
            Fact::TermsGrant.yes(),
        ],
        granted(
            Verdict::NotACancellation,
            text(
                "商品は戻っています。店舗が示した条件に沿って返金してください。",
                "The goods are back: refund under the shop's own terms.",
            ),
        ),
        &jp::sources::L007,
        GRANTED_SAYS,
    )
    .overrides(&["own.return.back"]),
    Rule::marketplace(
        "own.return.not-the-goods",
        &[ASKED_BACK_OR_SELLER, Fact::Parcel.is(p::BACK), Fact::ReturnedCondition.is(NOT_THE_GOODS)],
        goes_on(
            Verdict::WaitForItem,
            text(
                "戻ったのは送った商品ではありません。本来の商品が戻るまで、返金は待てます。",
                "What came back is not what was sent: the refund may wait until the goods themselves are back.",
            ),
        ),
        &jp::sources::L043,
        WAIT_SAYS,
    )
    .also(&[&eu::sources::L007, &uk::sources::L004])
    .overrides(&["own.return.back"])
    .inferred(),
    // L-EU-009, L-UK-005
    Rule::law(
        "own.return.used",
        &[
            ASKED_BACK_OR_SELLER,
            Fact::Parcel.is(p::BACK),
            Fact::ReturnedCondition.is(rc::USED_OR_DAMAGED),
            Fact::Reason.is(NO_FAULT),
            Fact::Regime.is(regime::EU | regime::UK),
            Fact::BuyerIsBusiness.no(),
            Fact::SellerIsBusiness.yes(),
            Fact::StatutoryWindow.is(w::RUNNING),
            Fact::WithdrawalInfoGiven.yes(),
            Fact::MadeToOrder.no(),
            Fact::Perishable.no(),
            Fact::Hygiene.no(),
            Fact::SealedMedia.no(),
            Fact::Digital.no(),
            Fact::Service.no(),
        ],
        says(
            Verdict::RefundWithDeduction,
            text(
                "返金しますが、店頭で試す程度を超えた使用で減った価値は、説明できる額だけ差し引けます。",
                "Refund, less the value lost by handling beyond what a shop would allow, in a sum that you can explain.",
            ),
        ),
        &eu::sources::L009,
        text(
            "撤回権を知らせてあれば、確かめるのに必要な程度を超えた扱いで減った価値だけを差し引けます。再入庫手数料は取れません。",
            "Where the buyer was told of the right, only value lost by handling beyond what checking needs may be deducted; no restocking fee.",
        ),
    )
    .also(&[&uk::sources::L005])
    .overrides(&["own.return.back", "own.terms.grant-back"])
    .inferred(),
    // D-JP-21, D-EU-12, D-UK: risk
    Rule::marketplace(
        "own.lost",
        &[Fact::Channel.is_not(c::CLAIM | c::CHARGEBACK), Fact::Parcel.is(p::LOST)],
        goes_on(
            Verdict::NotACancellation,
            text(
                "紛失はキャンセルではなく、届いていないことへの対応です。再送か返金になります。",
                "A lost parcel is no cancellation: it has not been delivered, so resend or refund.",
            ),
        ),
        &jp::sources::L039,
        text(
            "届くまでの紛失の危険は販売者が負います。",
            "Until delivery the risk of loss is the seller's.",
        ),
    )
    .also(&[&eu::sources::L015, &uk::sources::L009, &us::sources::L014]),
    // D-JP-17
    Rule::marketplace(
        "own.subscription.stop",
        &[Fact::Channel.is(c::SUBSCRIPTION_PAGE), Fact::Parcel.is(p::WITH_CARRIER | p::DELIVERED | RETURNING)],
        says(
            Verdict::MayRefuse,
            text(
                "次回分の停止は、締切を過ぎていれば断れます。その次の回からは止めてください。",
                "Stopping the next delivery may be refused once its deadline has passed; stop those after it.",
            ),
        ),
        &jp::sources::L016,
        text(
            "定期購入の解約は、最終確認画面で示した条件によります。解約を難しくしたり、事実と違う説明をしたりしてはいけません。",
            "Ending a subscription follows the conditions shown on the order screen; it must not be obstructed or misstated.",
        ),
    )
    .also(&[&jp::sources::L063])
    .inferred(),
];

/// The withdrawal function of the shop's own site.
const FUNCTION: Cond = Fact::Channel.is(c::CANCEL_BUTTON);
const EUROPE: Cond = Fact::Regime.is(regime::EU | regime::UK);
const CONSUMER: Cond = Fact::BuyerIsBusiness.no();
const TRADER: Cond = Fact::SellerIsBusiness.yes();
const MADE_TO_STOCK: Cond = Fact::Personalised.no();
const LASTING: Cond = Fact::Perishable.no();
const NOT_DIGITAL: Cond = Fact::Digital.no();
const NOT_SERVICE: Cond = Fact::Service.no();

/// A withdrawal that goes on as a return.
const fn withdrawn(verdict: Verdict, headline: Text) -> Yield {
    Yield::Answer {
        verdict,
        follows: Follows::Then(Verdict::MustAccept, WITHDRAWN),
        headline,
    }
}

const FUNCTION_REFUND: Text = text(
    "標準の配送料を含む全額を、支払いと同じ方法で、手数料なしで返してください(速達などの上乗せ分は除けます)。",
    "Pay everything back, standard delivery included, by the same means and free of charge (the surcharge for express delivery excepted).",
);
const WITHDRAWN: Text = text(
    "返品は断れません。14日以内の撤回です。標準の配送料も返金します(商品か返送の証拠が届くまでは待てます)。",
    "The return cannot be refused: it is a withdrawal within 14 days. Standard delivery is refunded too; the refund may wait for the goods or proof of sending.",
);
const WITHDRAWN_IN_TIME: Text = text(
    "断れません。受け取りから14日以内の撤回で、理由は要りません。商品が戻ったら、標準の配送料を含めて返金してください。",
    "It cannot be refused: it is a withdrawal within 14 days of receipt, which needs no reason. Refund it, standard delivery included, once the goods are back.",
);
const FUNCTION_SAYS: Text = text(
    "2026年6月19日から、EU の購入者に売るサイトには撤回の機能が必要です(指令 (EU) 2023/2673)。自社サイトの「キャンセル」ボタンからの申し出は、その撤回に当たります。理由は要りません。英国でも、明確な意思表示があれば撤回です。",
    "Since 2026-06-19 a site selling to EU buyers needs a withdrawal function (Directive (EU) 2023/2673); the cancel button of a shop of one's own is that function. No reason is needed; in the UK too a clear statement is a withdrawal.",
);

const NOT_THE_GOODS: u32 = rc::DIFFERENT_ITEM | rc::NOT_SENT_BACK;
const ASKED_BACK_OR_SELLER: Cond =
    Fact::Channel.is_not(c::CLAIM | c::CHARGEBACK | c::DELIVERY_REFUSED | c::SUBSCRIPTION_PAGE);
const WAIT: Text = text(
    "商品が戻るまで、返金は待てます(EU・英国では、購入者が返送の証拠を示せば待てません)。",
    "The refund may wait until the goods are back (in the EU and the UK only until the buyer shows proof of sending).",
);
const WAIT_SAYS: Text = text(
    "返金と商品の返却は引き換えです(民法533条・546条)。EU・英国では、商品か返送の証拠の早いほうまで待てます。",
    "Refund and return are exchanged for each other (民法533条, 546条); in the EU and the UK the refund may wait for the goods or proof of sending, whichever comes first.",
);

const ACCEPTED: Cond = Fact::Answer.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED | a::SELLER_CANCELS);

/// Clocks, the tools' limits, steps, proofs, warnings and what no source settles.
pub static EFFECTS: &[Rule] = &[
    // Duties
    Rule::law(
        "own.duty.jp-refuse-prepaid",
        &[JP, PAID, HERE, Fact::Answer.is(a::SELLER_CANCELS)],
        Yield::Duty {
            id: "prepaid-notice",
            due: Due::None,
            limit: Some(WITHOUT_DELAY),
            if_missed: Some(text("100万円以下の罰金の対象になり得ます。", "A fine of up to 1,000,000 yen is possible.")),
        },
        &jp::sources::L017,
        text(
            "前払いの注文を受けないときは、承諾しないこと、受け取った金額と日付、商品と数量、直ちに返金することとその方法を知らせてください。書面が原則で、メールは購入者の事前の同意があるときだけです。",
            "A prepaid order that is not accepted: say so, with the sum and date received, item and quantity, and that the money is returned at once and how; in writing, by e-mail only where the buyer agreed to that beforehand.",
        ),
    )
    .also(&[&jp::sources::L018]),
    Rule::law(
        "own.duty.jp-accept-prepaid",
        &[JP, PAID, HERE, Fact::Answer.is(a::MAY_REFUSE), Fact::Accepted.is(accepted::NOT_YET)],
        Yield::Duty { id: "accept-without-delay", due: Due::None, limit: Some(WITHOUT_DELAY), if_missed: None },
        &jp::sources::L032,
        text(
            "断るなら、注文を承諾し、引渡しの時期を遅滞なく知らせてください。承諾しないまま相当の期間が過ぎると、購入者は申込みを取り消せます。",
            "If you refuse, accept the order and tell the delivery time without delay; once a reasonable time has passed without acceptance the buyer may take the offer back.",
        ),
    )
    .also(&[&jp::sources::L017]),
    // L-EU-005, -006, L-UK-004: a withdrawal by the button, whatever the reason
    Rule::law(
        "own.duty.function-refund",
        &[FUNCTION, EUROPE, HERE, Fact::Answer.is(a::MUST_ACCEPT)],
        Yield::Duty {
            id: "refund-within-14-days",
            due: Due::EndOfDayAfter(When::RequestedAt, 14),
            limit: Some(text("撤回を知らされてから14日以内", "within 14 days of being told of the withdrawal")),
            if_missed: Some(text("購入者の国の法律に反し、遅れの責任を負います。", "It breaches the law of the buyer's country, with liability for the delay.")),
        },
        &eu::sources::L006,
        FUNCTION_REFUND,
    )
    .also(&[&eu::sources::L005, &uk::sources::L004]),
    Rule::law(
        "own.duty.function-refund-against-goods",
        &[FUNCTION, Fact::Regime.is(regime::EU), Fact::AnswerThen.is(a::MUST_ACCEPT)],
        Yield::Duty {
            id: "refund-within-14-days",
            due: Due::EndOfDayAfter(When::RequestedAt, 14),
            limit: Some(text(
                "撤回を知らされてから14日以内(商品か返送の証拠が届くまでは待てます)",
                "within 14 days of being told of the withdrawal (it may wait for the goods or proof of sending)",
            )),
            if_missed: Some(text("購入者の国の法律に反し、遅れの責任を負います。", "It breaches the law of the buyer's country, with liability for the delay.")),
        },
        &eu::sources::L006,
        FUNCTION_REFUND,
    )
    .also(&[&eu::sources::L005, &eu::sources::L007]),
    Rule::law(
        "own.duty.function-refund-after-return",
        &[FUNCTION, Fact::Regime.is(regime::UK), Fact::AnswerThen.is(a::MUST_ACCEPT)],
        Yield::Duty {
            id: "refund-within-14-days",
            due: Due::Clock(Clock::UkRefundAfterReturn),
            limit: Some(text(
                "商品が戻ってから(返送の証拠が先ならそれから)14日以内",
                "within 14 days of the goods coming back, or of proof of sending if earlier",
            )),
            if_missed: Some(text("購入者の国の法律に反し、遅れの責任を負います。", "It breaches the law of the buyer's country, with liability for the delay.")),
        },
        &uk::sources::L004,
        FUNCTION_REFUND,
    ),
    Rule::law(
        "own.duty.function-acknowledge",
        &[FUNCTION, Fact::Regime.is(regime::EU), Fact::Overall.is(a::MUST_ACCEPT)],
        Yield::Duty { id: "acknowledge-withdrawal", due: Due::None, limit: Some(text("遅滞なく", "without undue delay")), if_missed: None },
        &eu::sources::L005,
        text(
            "撤回を受け取ったことを、内容と日時とともにメールなど残る形で知らせ、返金の日を伝えてください。",
            "Acknowledge the withdrawal on a durable medium (e-mail) with its content, date and time, and say when the refund comes.",
        ),
    ),
    Rule::marketplace(
        "own.duty.answer-dispute",
        &[CLAIMED, Fact::Answer.is(a::CONTEST | a::DO_NOT_REFUND_YOURSELF)],
        Yield::Duty {
            id: "answer-dispute",
            due: Due::None,
            limit: Some(text("決済会社の通知にある期限", "by the date in the payment company's notice")),
            if_missed: None,
        },
        &jp::sources::L070,
        text(
            "決済会社の管理画面で、発送・配達の記録、条件の表示、購入者とのやり取りを提出してください。",
            "In the payment company's own pages hand in the shipping and delivery records, the terms as shown and the messages with the buyer.",
        ),
    )
    .also(&[&OWN]),
    // What happens by itself
    Rule::marketplace(
        "own.base.transfer-becomes-sale",
        &[Fact::ShopTool.is(tool::BASE), Fact::PaymentMethod.is(pay::BANK_TRANSFER | pay::KONBINI), HERE, PAID],
        Yield::Consequence { id: "base-order-becomes-sale", at: Due::EndOfDayAfter(When::OrderedAt, 60) },
        &B03,
        text(
            "BASE では、銀行振込・コンビニ払いの注文は60日間未発送のままだと売上になり、キャンセルできなくなります。",
            "On BASE a bank-transfer or convenience-store order unshipped for 60 days turns into a sale and can no longer be cancelled.",
        ),
    )
    .since("2024-08-06"),
    Rule::marketplace(
        "own.base.card-lapses",
        &[Fact::ShopTool.is(tool::BASE), Fact::PaymentMethod.is(pay::CARD), HERE],
        Yield::Consequence { id: "base-order-lapses", at: Due::EndOfDayAfter(When::OrderedAt, 60) },
        &B04,
        text(
            "BASE では、カード払いの注文は60日間未発送だと、一部を送っていても注文全体が失効するとされています(二次情報)。",
            "On BASE a card order unshipped for 60 days is said to lapse as a whole, even if part was sent (secondary source).",
        ),
    ),
    Rule::marketplace(
        "own.base.transfer-unpaid",
        &[Fact::ShopTool.is(tool::BASE), Fact::PaymentMethod.is(pay::BANK_TRANSFER), Fact::OrderStatus.is(s::UNPAID | s::PENDING), HERE],
        Yield::Consequence { id: "base-unpaid-cancelled", at: Due::EndOfBusinessDay(When::OrderedAt, 5, Calendar::Jp) },
        &B09,
        text(
            "BASE の銀行振込は、注文日から5営業日以内に入金がないと自動でキャンセルになります(BASE の休業日があると、その分遅くなります)。",
            "On BASE a bank transfer not paid within 5 business days of the order is cancelled automatically (later where BASE itself is closed).",
        ),
    ),
    Rule::marketplace(
        "own.base.konbini-unpaid",
        &[Fact::ShopTool.is(tool::BASE), Fact::PaymentMethod.is(pay::KONBINI), Fact::OrderStatus.is(s::UNPAID | s::PENDING), HERE],
        Yield::Consequence { id: "base-unpaid-cancelled", at: Due::EndOfDayAfter(When::OrderedAt, 5) },
        &B10,
        text(
            "BASE のコンビニ払いは、入金のないまま注文日から5日が過ぎると自動でキャンセルになるとされています(二次情報。期限は延ばせません)。",
            "On BASE a convenience-store order unpaid 5 days after the order is said to be cancelled automatically (secondary source; the time cannot be extended).",
        ),
    )
    .inferred(),
    Rule::marketplace(
        "own.stores.konbini-unpaid",
        &[Fact::ShopTool.is(tool::STORES), Fact::PaymentMethod.is(pay::KONBINI), Fact::OrderStatus.is(s::UNPAID | s::PENDING), HERE],
        Yield::Consequence { id: "stores-unpaid-cancelled", at: Due::EndOfDayAfter(When::OrderedAt, 3) },
        &B12,
        text(
            "STORES のコンビニ払いは、3日間の支払期日を過ぎると自動で期限切れキャンセルになり、在庫も戻ります。",
            "On STORES a convenience-store order not paid within 3 days is cancelled as expired, and the stock comes back.",
        ),
    ),
    Rule::marketplace(
        "own.stores.paid-stays",
        &[Fact::ShopTool.is(tool::STORES), PAID, HERE],
        Yield::Consequence { id: "stores-paid-order-stays", at: Due::None },
        &B13,
        text(
            "STORES では、決済の済んだ注文は未発送でも自動キャンセルになりません。ただし、未着の連絡などで STORES から届いたメールに期限までに返信しないと、STORES がキャンセルすることがあります。",
            "STORES never cancels a paid order by itself, but may do so if its own mail about a late or missing delivery is not answered in time.",
        ),
    ),
    Rule::marketplace(
        "own.shopify.konbini-expires",
        &[Fact::ShopTool.is(tool::SHOPIFY), Fact::PaymentMethod.is(pay::KONBINI), Fact::OrderStatus.is(s::UNPAID | s::PENDING), HERE],
        Yield::Consequence { id: "shopify-payment-expires", at: Due::HoursAfter(When::OrderedAt, 72) },
        &SH05,
        text(
            "Shopify では、コンビニ払いの注文は72時間で「期限切れ」と表示されますが、キャンセルにはなりません。決済会社の期限までは支払われることがあり、在庫は手動でキャンセルするまで戻りません。",
            "On Shopify a convenience-store order shows as Expired after 72 hours but is not cancelled: it may still be paid until the payment company's own date, and the stock stays reserved until you cancel it by hand.",
        ),
    )
    .also(&[&SH04])
    .inferred(),
    Rule::marketplace(
        "own.shopify.pending-expires",
        &[Fact::ShopTool.is(tool::SHOPIFY), Fact::PaymentMethod.is_not(pay::KONBINI), Fact::OrderStatus.is(s::UNPAID | s::PENDING), HERE],
        Yield::Consequence { id: "shopify-payment-expires", at: Due::None },
        &SH04,
        text(
            "Shopify では、支払い待ちの注文は期限(多くは1週間ほど)で「期限切れ」になりますが、自動ではキャンセルされません。決済会社に確かめてから手動でキャンセルします。",
            "On Shopify a pending payment turns Expired (typically after a week) but the order is not cancelled: ask the payment provider, then cancel it by hand.",
        ),
    ),
    Rule::marketplace(
        "own.shopify.authorisation-expires",
        &[Fact::ShopTool.is(tool::SHOPIFY), Fact::PaymentMethod.is(pay::CARD), HERE],
        Yield::Consequence { id: "shopify-authorisation-expires", at: Due::EndOfDayAfter(When::OrderedAt, 7) },
        &SH06,
        text(
            "Shopify で支払いを手動で確定している場合、カードの承認は7日で切れ、その注文の代金は回収できなくなります。注文は自動ではキャンセルされません。",
            "On Shopify with manual capture a card authorisation expires after 7 days and the money can no longer be collected; the order itself is not cancelled.",
        ),
    )
    .inferred(),
    Rule::marketplace(
        "own.shopify.dispute-sent",
        &[Fact::ShopTool.is(tool::SHOPIFY), Fact::Channel.is(c::CHARGEBACK), UNDECIDED],
        Yield::Consequence { id: "shopify-sends-evidence", at: Due::None },
        &SH07,
        text(
            "Shopify は、期限の日に集めてある証拠を自動でカード会社へ送ります。その前に、証拠を自分で加えてください。",
            "On the due date Shopify sends the evidence it has collected to the card company by itself: add your own before.",
        ),
    ),
    Rule::marketplace(
        "own.unknown.base-wallets",
        &[Fact::ShopTool.is(tool::BASE), Fact::PaymentMethod.is(pay::PAYPAL), HERE],
        Yield::Unknown("own.base-wallets"),
        &B11,
        text(
            "BASE の PayPal 払いは10〜30日の未発送で自動キャンセルになるという店舗の説明がありますが、公式のページは確認できていません。",
            "A shop says that BASE cancels PayPal orders unshipped for 10 to 30 days; no official page was found.",
        ),
    )
    .unsettled(),
    Rule::marketplace(
        "own.silence",
        &[ASKED, Fact::Answer.is_not(a::NEED_FACTS)],
        Yield::Consequence { id: "no-automatic-answer", at: Due::None },
        &OWN,
        text(
            "BASE・STORES・Shopify に回答の期限はなく、放置しても自動では承認・拒否になりません。次に起こり得るのは、カード会社や PayPal への異議です。",
            "BASE, STORES and Shopify set no time to answer and nothing happens on silence; the next step may be a dispute with the card company or PayPal.",
        ),
    ),
    // Where to click
    Rule::marketplace(
        "own.steps.base-transfer",
        &[ACCEPTED, HERE, PAID, Fact::ShopTool.is(tool::BASE), Fact::PaymentMethod.is(pay::BANK_TRANSFER)],
        Yield::Steps(&[
            text("BASE では入金済みの銀行振込をキャンセルできません。先に購入者へ「発送通知が届くが、返金の手続きのため」と知らせます", "BASE cannot cancel a bank transfer already paid. First warn the buyer that a dispatch notice will come, for the refund only"),
            text("注文を「対応済み」にします(購入者に発送通知が届きます)", "Mark the order as done (this sends the buyer a dispatch notice)"),
            text("売上を振込申請し、購入者の口座へ自分で返金します", "Withdraw the money and refund it to the buyer's account by hand"),
        ]),
        &B01,
        text("BASE で入金済みの銀行振込を返金する手順です。", "How to refund a paid bank transfer on BASE."),
    ),
    Rule::marketplace(
        "own.steps.automatic",
        &[Fact::Answer.is(a::AUTOMATIC)],
        Yield::Steps(&[
            text("お店の管理画面で、注文がキャンセルになっているかだけを確かめます", "In the shop's tool just check that the order shows as cancelled"),
            text("商品は送らず、購入者が望むなら注文し直してもらいます", "Do not ship; a buyer who still wants the goods orders again"),
        ]),
        &B09,
        text("自動キャンセルの注文で、お店がすることです。", "What is left to do when the tool cancels by itself."),
    )
    .also(&[&B12]),
    Rule::marketplace(
        "own.steps.base-unpaid",
        &[Fact::ShopTool.is(tool::BASE), Fact::PaymentMethod.is(pay::BANK_TRANSFER), Fact::OrderStatus.is(s::UNPAID | s::PENDING), HERE],
        Yield::Steps(&[
            text("BASE の管理画面では、入金前の銀行振込をキャンセルできません。支払わずに自動キャンセルを待つよう、購入者に伝えます", "BASE cannot cancel an unpaid transfer by hand: tell the buyer not to pay and to wait for the automatic cancellation"),
            text("催促のメールが2営業日後と4営業日後に自動で届くことも伝えます", "Say too that reminders go out by themselves after 2 and 4 business days"),
        ]),
        &B09,
        text("BASE で入金前の銀行振込をやめる手順です。", "How an unpaid bank transfer ends on BASE."),
    ),
    Rule::marketplace(
        "own.steps.stores-unpaid",
        &[Fact::ShopTool.is(tool::STORES), Fact::PaymentMethod.is(pay::KONBINI), Fact::OrderStatus.is(s::UNPAID | s::PENDING), HERE],
        Yield::Steps(&[
            text("急ぐときは、STORES のオーダー詳細で「このオーダーを取り消す」を押します(入金待ちの間だけ)", "To end it at once press このオーダーを取り消す in the order details on STORES (while it awaits payment)"),
        ]),
        &B12,
        text("STORES で入金前のコンビニ払いをやめる手順です。", "How an unpaid convenience-store order ends on STORES."),
    ),
    Rule::marketplace(
        "own.steps.refund-pending",
        &[CLAIMED, Fact::RefundPending.yes(), Fact::Answer.is(a::DO_NOT_REFUND_YOURSELF)],
        Yield::Steps(&[
            text("返金の記録(日付・金額・処理番号)を保存します", "Save the record of the refund: date, sum, reference"),
            text("決済会社の異議の画面で、その記録を証拠として提出します", "Hand it in as evidence in the payment company's dispute"),
            text("結果が出るまで、別の方法では返金しません", "Refund by no other way until it is decided"),
        ]),
        &P02,
        text("返金の途中で異議が来たときの手順です。", "What to do when a dispute meets a refund on its way."),
    )
    .inferred(),
    Rule::marketplace(
        "own.steps.reason-price-error",
        &[Fact::Answer.is(a::SELLER_CANCELS), Fact::Reason.is(r::PRICE_ERROR)],
        Yield::Steps(&[
            text("理由は「価格の表示を誤ったため」と、本当のとおりに伝えます(在庫切れとは書きません)", "Give the true reason, that the price was shown wrong; never write that it is out of stock"),
            text("承諾のメールを送っていたら、取り消す前に購入者の同意を得ます", "If an acceptance went out, get the buyer's agreement before cancelling"),
        ]),
        &jp::sources::L017,
        text("価格の誤りで取り消すときの伝え方です。", "How to tell a price error."),
    )
    .also(&[&jp::sources::L030, &jp::sources::L019]),
    Rule::marketplace(
        "own.steps.reason-will-not-sell",
        &[Fact::Answer.is(a::SELLER_CANCELS), Fact::Reason.is(r::WILL_NOT_SELL)],
        Yield::Steps(&[
            text("理由は「店舗の都合により」と、本当のとおりに伝えます(在庫切れとは書きません)", "Say that it is the shop's own decision; never write that it is out of stock"),
            text("承諾のメールを送っていたら、取り消す前に購入者の同意を得ます", "If an acceptance went out, get the buyer's agreement before cancelling"),
        ]),
        &jp::sources::L017,
        text("店舗の意向で取り消すときの伝え方です。", "How to tell that the shop will not sell."),
    )
    .also(&[&jp::sources::L030, &jp::sources::L019]),
    Rule::marketplace(
        "own.steps.reason-out-of-stock",
        &[Fact::Answer.is(a::SELLER_CANCELS), Fact::Reason.is(r::OUT_OF_STOCK)],
        Yield::Steps(&[
            text("理由は「在庫切れのため」と、本当のとおりに伝えます", "Give the true reason, that it is out of stock"),
        ]),
        &jp::sources::L017,
        text("在庫切れで取り消すときの伝え方です。", "How to tell a stock-out."),
    ),
    Rule::marketplace(
        "own.steps.by-hand",
        &[ACCEPTED, HERE, PAID, Fact::PaymentMethod.is(pay::KONBINI)],
        Yield::Steps(&[
            text("コンビニ払いの入金後は、画面から返金できないことがあります(STORES はできません)。購入者に振込先を聞き、自分で返金します", "A convenience-store payment may not be refundable in the tool (on STORES it is not): ask the buyer for an account and refund by hand"),
        ]),
        &B06,
        text("コンビニ払いの返金は、手作業になります。", "A convenience-store payment is refunded by hand."),
    ),
    Rule::marketplace(
        "own.steps.shopify",
        &[ACCEPTED, HERE, Fact::ShopTool.is(tool::SHOPIFY)],
        Yield::Steps(&[
            text("Shopify の注文を開き、未発送(フルフィルメント前)であることを確かめます", "Open the order in Shopify and check that it is unfulfilled"),
            text("「注文をキャンセル」を選び、返金もここで行います。返金だけでは、注文が発送待ちに残ります", "Choose to cancel the order and refund there; a refund alone leaves the order in the shipping queue"),
        ]),
        &SH03,
        text("Shopify で取り消せるのは未発送の注文だけです。", "Shopify cancels unfulfilled orders only."),
    ),
    Rule::marketplace(
        "own.steps.accept",
        &[ACCEPTED, HERE],
        Yield::Steps(&[
            text("発送を止めます", "Stop the dispatch"),
            text("支払いと同じ方法で返金します(カードなら、売上の確定前に取り消すと手数料がかからないことがあります)", "Refund by the same means (with a card, voiding before capture may save the fee)"),
            text("「購入者へのメッセージ」の文面を送ります", "Send the buyer the message on this page"),
        ]),
        &OWN,
        text("受けるときの手順です。", "How to accept."),
    )
    .also(&[&SH02, &P02]),
    Rule::marketplace(
        "own.steps.refuse",
        &[Fact::Overall.is(a::MAY_REFUSE), Fact::OnCondition.no()],
        Yield::Steps(&[
            text("キャンセルの操作はせず、「購入者へのメッセージ」の文面で、理由と条件の文言を書いて断ります", "Press no cancel button; refuse in writing with the reason and the words of the terms, as below"),
            text("返事は早めに送ります(購入者がカード会社に問い合わせる前に)", "Answer soon, before the buyer turns to the card company"),
        ]),
        &OWN,
        text("断るときの手順です。", "How to refuse."),
    ),
    Rule::marketplace(
        "own.steps.hold",
        &[Fact::Overall.is(a::MAY_REFUSE), Fact::OnCondition.yes()],
        Yield::Steps(&[
            text("断る前に、この判定の条件を確かめます", "Before you refuse, check the conditions of this answer"),
            text("それまでは「購入者へのメッセージ」の文面で、確認中と返事します", "Until then tell the buyer, with the message on this page, that you are checking"),
        ]),
        &OWN,
        text("条件を確かめるまでの手順です。", "What to do until the conditions are confirmed."),
    ),
    Rule::marketplace(
        "own.steps.return",
        &[Fact::AnswerThen.is(a::MUST_ACCEPT)],
        Yield::Steps(&[
            text("返送先と、送料をどちらが負担するかを知らせます", "Give the return address and say who pays the postage"),
            text("商品が戻ったら状態を写真に残し、支払いと同じ方法で返金します", "When the goods are back photograph them and refund by the same means"),
        ]),
        &OWN,
        text("返品を受けるときの手順です。", "How to take goods back."),
    ),
    Rule::marketplace(
        "own.steps.contest",
        &[CLAIMED, Fact::Answer.is(a::CONTEST)],
        Yield::Steps(&[
            text("決済会社の通知で、期限と異議の理由を確かめます", "Read the date and the ground in the payment company's notice"),
            text("発送の控え、追跡、条件の表示、購入者とのやり取りを提出します", "Hand in hand-over receipt, tracking, the terms as shown, and the messages"),
            text("結果が出るまで、別の方法で返金しません", "Do not refund by another way until it is decided"),
        ]),
        &OWN,
        text("異議に答える手順です。", "How to answer a dispute."),
    )
    .also(&[&P02]),
    // Offers instead
    Rule::practice(
        "own.alternative.accept-anyway",
        &[Fact::Overall.is(a::MAY_REFUSE)],
        Yield::Alternative("accept-anyway"),
        &OWN,
        text("断れる場合でも、受けることはできます", "Accepting, which is always open"),
    ),
    Rule::law(
        "own.alternative.accept-for-a-fee",
        &[JP, HERE, Fact::Answer.is(a::MAY_REFUSE), SHOWN],
        Yield::Alternative("accept-for-a-fee"),
        &jp::sources::L062,
        text(
            "条件にキャンセル料の定めがあれば、平均的な損害の範囲で受け取って取り消す(聞かれたら算定の概要を説明する努力義務があります)",
            "Cancelling for a fee, if the terms provide one and within the average loss (asked, you should explain how it is calculated)",
        ),
    )
    .also(&[&jp::sources::L064]),
    // D-JP-04, L-JP-062, -064
    Rule::law(
        "own.alternative.fee-as-shown",
        &[JP, HERE, Fact::Answer.is(a::MAY_REFUSE), Fact::CancellationFee.is(fee::SHOWN_BOTH)],
        Yield::Alternative("accept-for-the-fee-shown"),
        &jp::sources::L062,
        text(
            "表示していたキャンセル料を差し引いて返金し、取り消す(平均的な損害を超える部分は無効です。聞かれたら算定の概要を説明してください)",
            "Cancelling and refunding less the fee that was shown (what exceeds the average loss is void; when asked, explain how it is calculated)",
        ),
    )
    .also(&[&jp::sources::L006, &jp::sources::L064]),
    Rule::practice(
        "own.alternative.keep-one",
        &[Fact::Reason.is(r::DUPLICATE), HERE],
        Yield::Alternative("keep-one"),
        &jp::sources::L034,
        text("どちらの注文を残すか、購入者に確かめる(数秒差の同じ注文は、誤りのしるしです)", "Ask which of the two orders to keep: two alike seconds apart are a sign of a slip"),
    ),
    Rule::practice(
        "own.alternative.correct-address",
        &[Fact::Reason.is(r::WRONG_ADDRESS), HERE],
        Yield::Alternative("correct-address"),
        &OWN,
        text("取り消さずに、送り先を直して送る", "Correct the address and send it instead"),
    ),
    Rule::practice(
        "own.alternative.new-date",
        &[Fact::Reason.is(r::LATE | r::OUT_OF_STOCK), HERE],
        Yield::Alternative("real-new-date"),
        &jp::sources::L038,
        text("確実に守れる新しい日、または代替品(購入者が同意した場合だけ)", "A new date that is certain, or a substitute if the buyer agrees"),
    ),
    Rule::practice(
        "own.alternative.resend",
        &[Fact::Reason.is(r::NOT_RECEIVED | FAULTY), Fact::Parcel.is_not(BEFORE_DISPATCH)],
        Yield::Alternative("resend"),
        &jp::sources::L040,
        text("再送(交換)か返金を、購入者に選んでもらう", "Let the buyer choose between resending and refund"),
    ),
    // Proofs
    Rule::practice(
        "own.keep.terms",
        &[Fact::Reason.is(BUYERS), Fact::Answer.is(a::MAY_REFUSE | a::NOT_A_CANCELLATION | a::UNSETTLED | a::CONTEST)],
        Yield::Keep,
        &jp::sources::L006,
        text("返品特約が表示された商品ページと、最終確認画面の保存(注文時のもの)", "Screenshots of the terms on the product page and on the final order screen, as they were when it was ordered"),
    ),
    Rule::practice(
        "own.keep.handover",
        &[Fact::Parcel.is_not(p::NOT_STARTED | p::IN_PRODUCTION), Fact::Answer.is(a::MAY_REFUSE | a::NOT_A_CANCELLATION | a::CONTEST)],
        Yield::Keep,
        &OWN,
        text("集荷・引き渡しの控えと、追跡の記録", "Hand-over receipt and tracking history"),
    ),
    Rule::practice(
        "own.keep.request",
        &[Fact::Answer.is_not(a::NEED_FACTS)],
        Yield::Keep,
        &jp::sources::L012,
        text("申し出のメッセージ(届いた日時がわかるもの)", "The buyer's message with the time it arrived"),
    ),
    Rule::practice(
        "own.keep.fault",
        &[Fact::Reason.is(FAULTY)],
        Yield::Keep,
        &jp::sources::L040,
        text("購入者からの写真と、出荷前の検品・ピッキング記録", "The buyer's photos and your own picking record"),
    ),
    Rule::practice(
        "own.keep.returned",
        &[Fact::Parcel.is(p::BACK)],
        Yield::Keep,
        &eu::sources::L009,
        text("戻った商品の写真と、受け取った日の記録", "Photos of what came back, and the day it came"),
    ),
    // The tools' limits
    Rule::marketplace(
        "own.warning.base-ship-notice",
        &[ACCEPTED, HERE, PAID, Fact::ShopTool.is(tool::BASE), Fact::PaymentMethod.is(pay::BANK_TRANSFER)],
        Yield::Warning("tool-sends-dispatch-notice"),
        &B01,
        text(
            "「対応済み」にすると、発送していないのに発送通知が購入者へ届きます。先に事情を知らせてください。",
            "Marking the order as done tells the buyer that it was sent although it was not: explain before.",
        ),
    ),
    Rule::marketplace(
        "own.warning.base-whole-order",
        &[Fact::ShopTool.is(tool::BASE), Fact::PartOfOrder.yes()],
        Yield::Warning("tool-cancels-whole-orders-only"),
        &B02,
        text(
            "BASE では、複数の商品のうち1点だけのキャンセルはできません。その分の返金は、画面の外で行うことになります。",
            "BASE cannot cancel one item of several; refunding that part has to be done outside the tool.",
        ),
    ),
    Rule::marketplace(
        "own.warning.stores-konbini",
        &[Fact::ShopTool.is(tool::STORES), Fact::PaymentMethod.is(pay::KONBINI), PAID],
        Yield::Warning("tool-cannot-refund"),
        &B06,
        text(
            "STORES では、入金済みのコンビニ払いを画面から返金できません。",
            "STORES cannot refund a convenience-store payment once it was made.",
        ),
    ),
    Rule::marketplace(
        "own.warning.shopify-refund-only",
        &[Fact::ShopTool.is(tool::SHOPIFY), ACCEPTED, HERE],
        Yield::Warning("refund-alone-still-ships"),
        &SH03,
        text(
            "返金だけでは注文が発送待ちに残り、誤って送るおそれがあります。注文もキャンセルしてください。",
            "A refund alone leaves the order in the shipping queue, and it may still be sent: cancel the order too.",
        ),
    ),
    Rule::practice(
        "own.warning.unpaid",
        &[ASKED, HERE, Fact::OrderStatus.is(s::UNPAID | s::PENDING), Fact::PaymentMethod.is_not(pay::CASH_ON_DELIVERY)],
        Yield::Warning("not-paid-yet"),
        &OWN,
        text(
            "入金前の注文です。断っても支払われる見込みは薄く、受けても費用はかかりません。",
            "The order is not paid: refusing gains little, and accepting costs nothing.",
        ),
    ),
    // L-JP-062, -006
    Rule::law(
        "own.warning.fee-not-shown",
        &[JP, HERE, Fact::CancellationFee.is(fee::SHOWN_ONCE | fee::NOT_SHOWN)],
        Yield::Warning("fee-was-not-shown"),
        &jp::sources::L006,
        text(
            "キャンセル料の定めが商品ページと注文画面の両方になければ、差し引かずに返金するのが安全です(表示のない条件は購入者を縛りません)。",
            "Unless the fee was shown both on the product page and on the order screen, refund without it: terms that were not shown do not bind the buyer.",
        ),
    )
    .also(&[&jp::sources::L062])
    .inferred(),
    Rule::law(
        "own.warning.fee-beside-a-right",
        &[JP, HERE, Fact::CancellationFee.is(fee::SHOWN_BOTH), Fact::Answer.is(a::MUST_ACCEPT)],
        Yield::Warning("no-fee-beside-a-right"),
        &jp::sources::L003,
        text(
            "購入者に法律上の取消権があるため、キャンセル料は差し引けません。全額を返金してください。",
            "The buyer has a right in law to cancel, so no fee may be kept: refund everything.",
        ),
    )
    .also(&[&jp::sources::L009, &jp::sources::L062])
    .inferred(),
    Rule::marketplace(
        "own.warning.lapsed",
        &[HERE, Fact::Lapse.is(lapse::LAPSED)],
        Yield::Warning("do-not-ship-a-lapsed-order"),
        &B04,
        text(
            "自動キャンセルになった注文の代金は入りません。送る前に、管理画面の状態を確かめてください。",
            "An order that was cancelled by itself brings no money: check its state before you ship.",
        ),
    )
    .also(&[&B09, &B10, &B12]),
    // What must not be done
    Rule::law(
        "own.warning.refused-parcel",
        &[JP, Fact::Channel.is(c::DELIVERY_REFUSED)],
        Yield::Warning("refused-parcel-is-no-cancellation"),
        &jp::sources::L046,
        text(
            "受取拒否はキャンセルではありません。保管・再配達の費用と受け取りの期限を知らせてください。受け取らないことだけを理由に店舗から解除できるかは、争いがあります。",
            "A refused parcel is no cancellation. Tell the buyer the cost of storage and re-delivery and a day to take it by; whether the shop may itself cancel for that alone is disputed.",
        ),
    ),
    Rule::marketplace(
        "own.warning.refund-once",
        &[CLAIMED],
        Yield::Warning("do-not-refund-twice"),
        &P02,
        text(
            "異議の手続き中に別の方法で返金すると、二重の支払いになるおそれがあります。",
            "A refund by another way while the dispute runs may pay the buyer twice.",
        ),
    )
    .inferred(),
    Rule::law(
        "own.warning.jp-no-deduction",
        &[JP, Fact::Parcel.is(p::BACK), Fact::ReturnedCondition.is(rc::USED_OR_DAMAGED | rc::INCOMPLETE), Fact::AnswerThen.is(a::MUST_ACCEPT)],
        Yield::Warning("no-basis-for-a-deduction"),
        &jp::sources::L003,
        text(
            "法定返品権に、使用分を差し引く定めはありません。特約に定めがなければ、差し引かずに返すのが安全です。",
            "The statutory return right has no rule on deductions for use. Unless the terms provide one, refunding in full is the safe course.",
        ),
    )
    .also(&[&jp::sources::L050])
    .inferred(),
    Rule::law(
        "own.warning.advertising",
        &[JP, Fact::Answer.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED | a::MAY_REFUSE | a::SELLER_CANCELS)],
        Yield::Warning("advertising-needs-consent"),
        &jp::sources::L025,
        text(
            "この返信に案内を添えることはできますが、あとから宣伝だけのメールを送るには購入者の同意が要ります。",
            "An offer may ride along on this reply; a mail of advertising alone needs the buyer's consent.",
        ),
    ),
    Rule::law(
        "own.warning.accepted-damages",
        &[JP, HERE, Fact::Answer.is(a::SELLER_CANCELS), Fact::Accepted.is(accepted::ACCEPTED)],
        Yield::Warning("damages-possible"),
        &jp::sources::L038,
        text(
            "承諾した注文を店舗の都合で取り消すと、損害賠償を求められることがあります。購入者の同意を得てください。",
            "Cancelling an order that was accepted may lead to a claim for damages: get the buyer's agreement.",
        ),
    )
    .also(&[&jp::sources::L039]),
    // What no source settles
    Rule::marketplace(
        "own.unknown.dispute-window",
        &[CLAIMED],
        Yield::Unknown("own.dispute-window"),
        &jp::sources::L070,
        text(
            "カード会社・PayPal の回答期限、再度争える期間、負けたときの手数料は、各社の規約によります(Shopify では15米ドル、20 NZドルという販売者の話があります)。",
            "The time to answer, whether to contest again and the fee for losing are the payment company's (merchants tell of USD 15 or NZD 20 on Shopify).",
        ),
    )
    .also(&[&P06])
    .unsettled(),
    Rule::marketplace(
        "own.unknown.processing-fee",
        &[PAID, Fact::Answer.is(a::MUST_ACCEPT | a::ACCEPT_ADVISED | a::SELLER_CANCELS | a::NOT_A_CANCELLATION | a::MAY_REFUSE), Fact::PaymentMethod.is(pay::CARD | pay::PAYPAL)],
        Yield::Unknown("own.processing-fee"),
        &P04,
        text(
            "返金で決済手数料が戻るかは、決済会社によります。戻らない会社(PayPal、WooPayments、Shopify とされる例)と、全額または按分で戻す会社があります。日本の PayPal は確認できていません。",
            "Whether the processing fee comes back depends on the processor: some keep it (PayPal, WooPayments, said of Shopify), some return it in full or pro rata. PayPal in Japan was not confirmed.",
        ),
    )
    .also(&[&P01, &P02, &P03, &SH01])
    .unsettled(),
    Rule::marketplace(
        "own.unknown.other-tools",
        &[Fact::ShopTool.is(tool::OTHER), ACCEPTED],
        Yield::Unknown("own.other-tools"),
        &B07,
        text(
            "ほかのサービスの手数料は、それぞれの規約によります(例: Shopserve はキャンセルでも1件34円+税、tsuku2 は確定後の取消し220円・翌月10日まで)。",
            "Other tools have their own charges (Shopserve: JPY 34 plus tax an order even when cancelled; tsuku2: JPY 220 after capture, filed by the 10th of the next month).",
        ),
    )
    .also(&[&B08])
    .unsettled(),
    Rule::law(
        "own.unknown.fee-cap",
        &[JP, HERE, Fact::Answer.is(a::MAY_REFUSE | a::MUST_ACCEPT | a::ACCEPT_ADVISED), Fact::Reason.is(NO_FAULT)],
        Yield::Unknown("jp.average-loss"),
        &jp::sources::L062,
        text(
            "キャンセル料の上限となる「平均的な損害」に、決まった金額はありません(掲示の例: 振込済みの注文で1,190円、2020年)。",
            "The \"average loss\" that caps a cancellation fee has no figure (one shop's posted charge: JPY 1,190 for a paid transfer, 2020).",
        ),
    )
    .also(&[&jp::sources::L064, &B05])
    .unsettled(),
];

const WITHOUT_DELAY: Text = text(
    "遅滞なく(条文に日数はありません。実務では1週間程度とされています)",
    "without delay (the text has no number of days; in practice about a week)",
);
