//! Creema: what one seller tells of it.

use super::sources::*;
use crate::mall_jp::{ASKED, HERE, LEFT, OWN, PAID};
use crate::words::creema as words;
use kotowari::fact::{BEFORE_DISPATCH, Fact, answer as a, parcel as p};
use kotowari::rule::{Rule, Yield};

/// Steps, warnings, and what no source settles.
pub static EFFECTS: &[Rule] = &[
    // What is known, how old it is, and from whom
    Rule::marketplace(
        "creema.known",
        &[],
        Yield::Warning("what-is-known"),
        &H03,
        words::CREEMA_KNOWN,
    ),
    Rule::practice(
        "creema.warning.goods-first",
        &[Fact::Parcel.is_not(BEFORE_DISPATCH | p::BACK)],
        Yield::Warning("goods-back-before-the-cancellation"),
        &H03,
        words::CREEMA_WARNING_GOODS_FIRST,
    ),
    Rule::practice(
        "creema.steps.file",
        &[LEFT, Fact::AnswerThen.is(a::MUST_ACCEPT)],
        Yield::Steps(&[words::CREEMA_STEPS_FILE_STEP_1]),
        &H03,
        words::CREEMA_STEPS_FILE,
    ),
    Rule::practice(
        "creema.warning.rating",
        &[HERE, OWN],
        Yield::Warning("low-rating-possible"),
        &H03,
        words::CREEMA_WARNING_RATING,
    ),
    Rule::marketplace(
        "creema.unknown.terms",
        &[Fact::Answer.is(a::MAY_REFUSE | a::ACCEPT_ADVISED | a::UNSETTLED)],
        Yield::Unknown("creema.terms"),
        &H05,
        words::CREEMA_UNKNOWN_TERMS,
    )
    .unsettled(),
    Rule::marketplace(
        "creema.unknown.answer-deadline",
        &[ASKED],
        Yield::Unknown("creema.answer-deadline"),
        &H05,
        words::CREEMA_UNKNOWN_ANSWER_DEADLINE,
    )
    .unsettled(),
    Rule::marketplace(
        "creema.unknown.fees",
        &[PAID],
        Yield::Unknown("creema.fees"),
        &H05,
        words::CREEMA_UNKNOWN_FEES,
    )
    .unsettled(),
];
