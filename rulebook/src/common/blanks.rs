//! What letters leave for the seller to fill in.

use kotowari::message::{AMOUNT, Blank, EXPRESS, REFUND, REFUND_BY, SEND_BACK};
use kotowari::text::{Text, text};
use kotowari::timeline::When;

const fn blank(name: &'static str, filled_by: Option<When>, says: Text) -> Blank {
    Blank {
        name,
        filled_by,
        says,
    }
}

/// Every blank.
pub static BLANKS: &[Blank] = &[
    blank(
        "handed-over",
        Some(When::HandedOverAt),
        text("運送会社へ渡した日時", "when it was handed to the carrier"),
    ),
    blank(
        "expected",
        Some(When::EstimatedDelivery),
        text("お届け予定日", "the expected delivery date"),
    ),
    blank(
        "delivered",
        Some(When::DeliveredAt),
        text("商品が届いた日", "the day of receipt"),
    ),
    blank(
        "ship-date",
        Some(When::ShipBy),
        text("発送予定日", "the ship date"),
    ),
    blank(
        "new-date",
        Some(When::DelayNewDate),
        text(
            "確実に守れる新しい発送日(分からないときは「未定」)",
            "a new ship date that is certain, or that it is not known",
        ),
    ),
    blank(
        "requested",
        Some(When::RequestedAt),
        text("お申し出のあった日", "the day of the buyer's message"),
    ),
    blank(
        "returned",
        Some(When::ReturnReceivedAt),
        text("返品を受け取った日", "the day the return reached you"),
    ),
    blank(
        "refunded",
        Some(When::RefundedAt),
        text("返金の手続きをした日", "the day of the refund"),
    ),
    blank(
        "paid",
        Some(When::PaidAt),
        text("代金を受け取った日", "the day the money was received"),
    ),
    blank(
        "next",
        Some(When::NextDispatch),
        text("次回の発送日", "the day the next delivery leaves"),
    ),
    blank(
        "cause",
        None,
        text("遅れの本当の原因", "the true cause of the delay"),
    ),
    blank(
        "contact",
        None,
        text(
            "店舗の名前・住所・電話番号",
            "your shop's name, address and phone number",
        ),
    ),
    blank(
        REFUND,
        None,
        text("返金する金額", "the amount to be refunded"),
    ),
    blank(
        EXPRESS,
        None,
        text(
            "速達などの上乗せ分の金額",
            "the surcharge for express delivery",
        ),
    ),
    blank(AMOUNT, None, text("受け取った金額", "the sum received")),
    blank(
        REFUND_BY,
        None,
        text(
            "法律で定められた返金の期限",
            "the last day the law leaves for the refund",
        ),
    ),
    blank(
        SEND_BACK,
        None,
        text(
            "法律で定められた返送の期限",
            "the last day the law leaves for sending it back",
        ),
    ),
];
