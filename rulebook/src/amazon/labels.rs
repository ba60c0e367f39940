//! What Amazon's own screens call things.

use kotowari::fact::Fact;
use kotowari::rulebook::Label;
use kotowari::text::text;

/// The facts for which Amazon has words of its own.
const WORDED: &[Fact] = &[
    Fact::Answer,
    Fact::AnswerThen,
    Fact::Overall,
    Fact::Channel,
    Fact::Fulfilment,
    Fact::OrderStatus,
    Fact::RefundedBy,
    Fact::ReturnLabelFrom,
];
/// Those among them that name a party.
const PARTIES: &[Fact] = &[
    Fact::Fulfilment,
    Fact::RefundedBy,
    Fact::ReturnLabelFrom,
];

/// What Amazon's screens call a status, a channel or a party.
pub(super) const LABELS: &[Label] = &[
    Label::of(WORDED, "pending", text("保留中", "pending")),
    Label::of(WORDED, "paid", text("未出荷", "unshipped")),
    Label::of(WORDED, "ship-date-passed",
        text(
            "出荷期限を過ぎた・未出荷",
            "past the ship-by date, unshipped",
        ),
    ),
    Label::of(WORDED, "ship-confirmed", text("出荷通知済み", "shipment confirmed")),
    Label::of(WORDED, "cancel-button",
        text(
            "キャンセルリクエスト(注文履歴から)",
            "an official cancellation request",
        ),
    ),
    Label::of(WORDED, "return-request",
        text("返品リクエスト", "a return request in the return centre"),
    ),
    Label::of(WORDED, "claim",
        text("マーケットプレイス保証の申請", "an A-to-z claim"),
    ),
    Label::of(WORDED, "marketplace", text("Amazon", "Amazon")),
    Label::of(PARTIES, "seller", text("出品者", "the seller")),
    Label::of(WORDED, "marketplace-decides",
        text("Amazon が判断", "Amazon decides"),
    ),
];
