//! What dates imply on TikTok Shop.

use crate::common::{answer_time, unsent};
use kotowari::case::Case;
use kotowari::error::Error;
use kotowari::fact::{Fact, Facts, self_cancel};
use kotowari::timeline::When;

/// The first hour after the payment (T01).
const FIRST_HOUR: i64 = 3600;
/// Hours to answer in Thailand (T03); of other countries none is read.
const TO_ANSWER: i64 = 24;

/// Adds whether the time to answer is over, and whether the first hour was over when the buyer asked. It begins with the payment, which is not before the order:
/// where only the order's time is known, the hour may run longer.
pub(super) fn derive(case: &Case, facts: &mut Facts) -> Result<(), Error> {
    answer_time::derive(case, facts, TO_ANSWER, TO_ANSWER);
    let timeline = case.timeline();
    let paid = timeline.get(When::PaidAt);
    let (begun, asked) = (paid.or(timeline.get(When::OrderedAt)), timeline.notice());
    if let (Some(begun), Some(asked)) = (begun, asked) {
        if asked.latest - begun.earliest <= FIRST_HOUR {
            facts.narrow(Fact::SelfCancel, self_cancel::OPEN);
        } else if paid.is_some() && asked.earliest - begun.latest > FIRST_HOUR {
            facts.narrow(Fact::SelfCancel, self_cancel::OVER);
        }
    }
    unsent::derive(case, facts)
}
