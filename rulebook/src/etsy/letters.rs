//! Letters to buyers on Etsy, through its messages.

use crate::common::letters::letters;
use crate::words::{etsy, etsy_letters as words};
use kotowari::message::Letter;
use kotowari::text::Text;

/// What a letter must never do.
pub(super) const NEVER: &[(&str, Text)] = &[
    ("false-dispatch", etsy::NEVER_FALSE_DISPATCH),
    ("shift-reason", etsy::NEVER_SHIFT_REASON),
    ("off-etsy", etsy::NEVER_OFF_ETSY),
    ("close-case", etsy::NEVER_CLOSE_CASE),
];

/// Every letter. The first whose conditions hold is the one to send.
pub(super) const LETTERS: &[Letter] = letters!("etsy", words;
    Letter {
        id: "etsy-open-case",
        when: &[Fact::Answer.is(a::REDIRECT)],
        subject: words::LETTER_NOT_RECEIVED_SUBJECT,
        parts: &[
            Part::given("delivered", &[DELIVERED], words::LETTER_OPEN_CASE_DELIVERED),
            Part::always("right-procedure", words::LETTER_OPEN_CASE_OPEN),
            Part::always("closing", words::CLOSING),
        ],
    },
);
