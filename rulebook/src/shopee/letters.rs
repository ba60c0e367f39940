//! Letters to buyers on Shopee, through its chat.

use crate::common::letters::letters;
use crate::words::{shopee, shopee_letters as words};
use kotowari::message::Letter;
use kotowari::text::Text;

/// What a letter must never do.
pub(super) const NEVER: &[(&str, Text)] = &[
    ("false-dispatch", shopee::NEVER_FALSE_DISPATCH),
    ("shift-reason", shopee::NEVER_SHIFT_REASON),
    ("ask-to-cancel", shopee::NEVER_ASK_TO_CANCEL),
];

/// Every letter. The first whose conditions hold is the one to send.
pub(super) const LETTERS: &[Letter] = letters!("shopee", words;
    Letter {
        id: "shopee-automatic",
        when: &[Fact::Answer.is(a::AUTOMATIC)],
        subject: words::LETTER_DECLINE_SUBJECT,
        parts: &[
            Part::always("automatic", words::LETTER_AUTOMATIC_BODY),
            Part::always("closing", words::CLOSING),
        ],
    },
    Letter {
        id: "shopee-by-marketplace",
        when: &[
            Fact::AnswerThen.is(a::MARKETPLACE_DECIDES),
            ON_ITS_WAY,
            Fact::Channel.is(c::CANCEL_BUTTON),
        ],
        subject: words::LETTER_DECLINE_SUBJECT,
        parts: &[
            Part::always("verdict-first", words::LETTER_BY_MARKETPLACE_LATER),
            Part::always("return-path", words::LETTER_BY_MARKETPLACE_ASK),
            Part::always("closing", words::CLOSING),
        ],
    },
    Letter {
        id: "shopee-by-marketplace",
        when: &[Fact::AnswerThen.is(a::MARKETPLACE_DECIDES)],
        subject: words::LETTER_RETURN_SUBJECT,
        parts: &[
            Part::given("verdict-first", &[ON_ITS_WAY], words::LETTER_BY_MARKETPLACE_LATER)
                .unless(&[FILED, Fact::Reason.is(r::NOT_RECEIVED)]),
            Part::always("return-path", words::LETTER_BY_MARKETPLACE_ASK),
            Part::always("closing", words::CLOSING),
        ],
    },
);
