//! What letters leave for the seller to fill in.

use crate::words::common as words;
use kotowari::message::{AMOUNT, Blank, EXPRESS, REFUND, REFUND_BY, SEND_BACK};
use kotowari::text::Text;
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
        words::BLANK_HANDED_OVER,
    ),
    blank(
        "expected",
        Some(When::EstimatedDelivery),
        words::BLANK_EXPECTED,
    ),
    blank("delivered", Some(When::DeliveredAt), words::BLANK_DELIVERED),
    blank("ship-date", Some(When::ShipBy), words::BLANK_SHIP_DATE),
    blank("new-date", Some(When::DelayNewDate), words::BLANK_NEW_DATE),
    blank("requested", Some(When::RequestedAt), words::BLANK_REQUESTED),
    blank(
        "returned",
        Some(When::ReturnReceivedAt),
        words::BLANK_RETURNED,
    ),
    blank("refunded", Some(When::RefundedAt), words::BLANK_REFUNDED),
    blank("paid", Some(When::PaidAt), words::BLANK_PAID),
    blank("next", Some(When::NextDispatch), words::BLANK_NEXT),
    blank("cause", None, words::BLANK_CAUSE),
    blank("contact", None, words::BLANK_CONTACT),
    blank(REFUND, None, words::AMOUNT_REFUNDED),
    blank(EXPRESS, None, words::SURCHARGE_EXPRESS_DELIVERY),
    blank(AMOUNT, None, words::SUM_RECEIVED),
    blank(REFUND_BY, None, words::LAST_DAY_LAW_LEAVES_REFUND),
    blank(SEND_BACK, None, words::LAST_DAY_LAW_LEAVES_SENDING_BACK),
];
