//! What letters leave for the seller to fill in.

use crate::law;
use crate::words::common as words;
use kotowari::decision::FieldKind;
use kotowari::message::{
    AMOUNT, Blank, CONTACT, EXPRESS, Filling, METHOD, NO_POSTAGE, PART, REFUND, WHOLE, WINDOW_END,
};
use kotowari::rule::Deadline;
use kotowari::text::Text;
use kotowari::timeline::{Side, When};

const fn date(name: &'static str, when: When, says: Text) -> Blank {
    blank(name, Some(Filling::Date(when)), FieldKind::Date, says)
}

/// Of two days that it can be, the first for what the seller owes, the last for what the buyer has.
const fn last_day(
    name: &'static str,
    deadlines: &'static [Deadline],
    side: Side,
    says: Text,
) -> Blank {
    let filled_by = Some(Filling::LastDay(deadlines, side));
    blank(name, filled_by, FieldKind::Date, says)
}

const fn sum(name: &'static str, says: Text) -> Blank {
    blank(name, None, FieldKind::Money, says)
}

const fn text(name: &'static str, says: Text) -> Blank {
    blank(name, None, FieldKind::Text, says)
}

const fn blank(
    name: &'static str,
    filled_by: Option<Filling>,
    kind: FieldKind,
    says: Text,
) -> Blank {
    Blank {
        name,
        filled_by,
        kind,
        says,
    }
}

/// Every blank.
pub static BLANKS: &[Blank] = &[
    date("handed-over", When::HandedOverAt, words::BLANK_HANDED_OVER),
    date("expected", When::EstimatedDelivery, words::BLANK_EXPECTED),
    date("delivered", When::DeliveredAt, words::BLANK_DELIVERED),
    date("ship-date", When::ShipBy, words::BLANK_SHIP_DATE),
    // Where there is none yet, words take its place.
    blank(
        "new-date",
        Some(Filling::Date(When::DelayNewDate)),
        FieldKind::Text,
        words::BLANK_NEW_DATE,
    ),
    date("needed", When::NeededBy, words::BLANK_EXPECTED),
    date("grace", When::GraceUntil, words::BLANK_NEW_DATE),
    date("requested", When::RequestedAt, words::BLANK_REQUESTED),
    date("returned", When::ReturnReceivedAt, words::BLANK_RETURNED),
    date("refunded", When::RefundedAt, words::BLANK_REFUNDED),
    date("paid", When::PaidAt, words::BLANK_PAID),
    date("next", When::NextDispatch, words::BLANK_NEXT),
    text("cause", words::BLANK_CAUSE),
    text(CONTACT, words::BLANK_CONTACT),
    text(METHOD, words::BLANK_METHOD),
    sum(REFUND, words::BLANK_AMOUNT_REFUNDED),
    sum(EXPRESS, words::BLANK_SURCHARGE),
    sum(AMOUNT, words::BLANK_SUM_RECEIVED),
    sum(WHOLE, words::BLANK_SUM_RECEIVED),
    sum(PART, words::BLANK_AMOUNT_REFUNDED),
    text(NO_POSTAGE, words::BLANK_NO_POSTAGE),
    blank(WINDOW_END, None, FieldKind::Date, words::BLANK_WINDOW_ENDED),
    last_day(
        "refund-by",
        law::REFUND_BY,
        Side::First,
        words::BLANK_LAST_DAY_TO_REFUND,
    ),
    last_day(
        "send-back",
        law::SEND_BACK_BY,
        Side::Last,
        words::BLANK_LAST_DAY_TO_SEND_BACK,
    ),
];
