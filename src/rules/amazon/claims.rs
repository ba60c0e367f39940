//! A-to-z Guarantee claims (マーケットプレイス保証), chargebacks, appeals and feedback: D-49 to D-51.

use super::*;
use crate::fact::{answer as a, appeal_window, claim_state as cs};
use crate::sources::amazon::*;
use crate::text::text;
use crate::timeline::{Due, When};

/// The answers while the money is claimed, or has been taken.
pub static ANSWERS: &[Rule] = &[
    // D-49
    Rule::marketplace(
        "amazon.claim.open",
        &[
            MFN,
            Fact::Channel.is_not(c::CHARGEBACK),
            Fact::ClaimState.is(cs::OPEN | cs::INFORMATION_REQUESTED),
        ],
        says(Verdict::Contest, CLAIM_OPEN),
        &A085,
        CLAIM_OPEN_SAYS,
    )
    .also(&[&A087, &A084, &A086])
    .overrides(ORDINARY),
    Rule::marketplace(
        "amazon.claim.announced",
        &[MFN, Fact::Channel.is(c::CLAIM), Fact::ClaimState.is(cs::NONE)],
        says(Verdict::Contest, CLAIM_OPEN),
        &A085,
        CLAIM_OPEN_SAYS,
    )
    .also(&[&A087, &A084])
    .overrides(ORDINARY),
    Rule::marketplace(
        "amazon.claim.granted",
        &[
            MFN,
            Fact::Channel.is_not(c::CHARGEBACK),
            Fact::ClaimState.is(cs::GRANTED),
            Fact::AppealWindow.is(appeal_window::OPEN),
        ],
        says(
            Verdict::Contest,
            text(
                "申請は認められましたが、30日以内なら再審査を請求できます。",
                "The claim was granted; you may appeal within 30 days.",
            ),
        ),
        &A086,
        text(
            "認められた申請には30暦日以内に再審査を請求できます。再審査中の情報提供の求めには72時間以内に答えます。",
            "A granted claim may be appealed within 30 calendar days; information asked for during the appeal is due in 72 hours.",
        ),
    )
    .also(&[&A087])
    .overrides(ORDINARY),
    Rule::marketplace(
        "amazon.claim.granted-late",
        &[
            MFN,
            Fact::Channel.is_not(c::CHARGEBACK),
            Fact::ClaimState.is(cs::GRANTED),
            Fact::AppealWindow.is(appeal_window::OVER),
        ],
        says(
            Verdict::MarketplaceDecides,
            text(
                "申請は認められ、再審査を請求できる30日も過ぎています。",
                "The claim was granted and the 30 days to appeal are over.",
            ),
        ),
        &A086,
        text(
            "再審査の請求は、決定から30暦日以内です。",
            "Appeals are open for 30 calendar days after the decision.",
        ),
    )
    .also(&[&A087])
    .overrides(ORDINARY),
    Rule::marketplace(
        "amazon.claim.decided",
        &[MFN, Fact::Channel.is(c::CLAIM), Fact::ClaimState.is(cs::DENIED | cs::CLOSED)],
        says(
            Verdict::MarketplaceDecides,
            text(
                "申請は退けられたか終了しています。この申請による返金はありません(購入者の法律上の権利は別です)。",
                "The claim was denied or closed: nothing is owed on it. The buyer's legal rights are another matter.",
            ),
        ),
        &A087,
        text(
            "退けられた申請や取り下げられた申請は、返金も注文不良率への影響もありません。",
            "A claim that was denied or withdrawn costs nothing and does not touch the order defect rate.",
        ),
    )
    .also(&[&A027])
    .overrides(ORDINARY),
    // D-50
    Rule::marketplace(
        "amazon.claim.chargeback",
        &[MFN, Fact::Channel.is(c::CHARGEBACK)],
        says(
            Verdict::Contest,
            text(
                "チャージバックです。7日以内に、返金するか証拠を出して争うかを選んで回答してください。",
                "A chargeback: within 7 days either refund it or answer with evidence.",
            ),
        ),
        &A088,
        text(
            "チャージバックには通知のメールから7暦日以内に返金または反論します。サービスに関するものは出品者、不正利用は Amazon の負担です。",
            "A chargeback is refunded or represented within 7 calendar days of the e-mail; service chargebacks are the seller's, payment fraud is Amazon's.",
        ),
    )
    .also(&[&A089, &A027])
    .overrides(ORDINARY),
];

const CLAIM_OPEN: Text = text(
    "マーケットプレイス保証の申請中です。48時間以内に、追跡やメッセージの証拠をそろえて回答してください。",
    "An A-to-z claim is open. Answer within 48 hours with tracking and messages as evidence.",
);
const CLAIM_OPEN_SAYS: Text = text(
    "Amazon の情報提供の求めに48時間以内に答えないと、購入者の申請が認められ、注文不良率に数えられます。申請中に自分から全額返金しても数えられます。",
    "Unless Amazon's information request is answered within 48 hours the buyer wins and the order defect rate is hit. A full refund while the claim is open closes it but counts too.",
);

/// Clocks, proofs and warnings of claims and feedback.
pub static EFFECTS: &[Rule] = &[];
