//! What letters leave for the seller to fill in.

use crate::words::common as words;
use kotowari::decision::FieldKind;
use kotowari::message::{
    AMOUNT, Blank, CONTACT, EXPRESS, METHOD, NO_POSTAGE, PART, REFUND, REFUND_BY, SEND_BACK, WHOLE,
    WINDOW_END,
};
use kotowari::text::Text;
use kotowari::timeline::When;

const fn day(name: &'static str, filled_by: Option<When>, says: Text) -> Blank {
    blank(name, filled_by, FieldKind::Date, says)
}

const fn sum(name: &'static str, says: Text) -> Blank {
    blank(name, None, FieldKind::Money, says)
}

const fn text(name: &'static str, says: Text) -> Blank {
    blank(name, None, FieldKind::Text, says)
}

const fn blank(name: &'static str, filled_by: Option<When>, kind: FieldKind, says: Text) -> Blank {
    Blank {
        name,
        filled_by,
        kind,
        says,
    }
}

/// Every blank.
pub static BLANKS: &[Blank] = &[
    day(
        "handed-over",
        Some(When::HandedOverAt),
        words::BLANK_HANDED_OVER,
    ),
    day(
        "expected",
        Some(When::EstimatedDelivery),
        words::BLANK_EXPECTED,
    ),
    day("delivered", Some(When::DeliveredAt), words::BLANK_DELIVERED),
    day("ship-date", Some(When::ShipBy), words::BLANK_SHIP_DATE),
    // Where there is none yet, words take its place.
    blank(
        "new-date",
        Some(When::DelayNewDate),
        FieldKind::Text,
        words::BLANK_NEW_DATE,
    ),
    day("requested", Some(When::RequestedAt), words::BLANK_REQUESTED),
    day(
        "returned",
        Some(When::ReturnReceivedAt),
        words::BLANK_RETURNED,
    ),
    day("refunded", Some(When::RefundedAt), words::BLANK_REFUNDED),
    day("paid", Some(When::PaidAt), words::BLANK_PAID),
    day("next", Some(When::NextDispatch), words::BLANK_NEXT),
    text("cause", words::BLANK_CAUSE),
    text(CONTACT, words::BLANK_CONTACT),
    text(METHOD, words::BLANK_METHOD),
    sum(REFUND, words::AMOUNT_REFUNDED),
    sum(EXPRESS, words::SURCHARGE_EXPRESS_DELIVERY),
    sum(AMOUNT, words::SUM_RECEIVED),
    sum(WHOLE, words::SUM_RECEIVED),
    sum(PART, words::AMOUNT_REFUNDED),
    text(NO_POSTAGE, words::BLANK_NO_POSTAGE),
    day(WINDOW_END, None, words::DAY_WINDOW_ENDED),
    day(REFUND_BY, None, words::LAST_DAY_LAW_LEAVES_REFUND),
    day(SEND_BACK, None, words::LAST_DAY_LAW_LEAVES_SENDING_BACK),
];
