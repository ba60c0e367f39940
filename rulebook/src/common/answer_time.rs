//! A marketplace's time to answer a request, after which it answers by itself.

use kotowari::case::{Case, left};
use kotowari::fact::{Fact, Facts, answer_time};
use kotowari::timeline::When;

/// Narrows whether it has passed; sources give it at least and at most so many hours.
pub(crate) fn derive(case: &Case, facts: &mut Facts, least: i64, most: i64) {
    let timeline = case.timeline();
    let (Some(asked), Some(now)) = (timeline.get(When::RequestedAt), timeline.get(When::Now))
    else {
        return;
    };
    let passed = if now.earliest > asked.latest + most * 3600 {
        Some(true)
    } else if now.latest <= asked.earliest + least * 3600 {
        Some(false)
    } else {
        None
    };
    let known = left(passed, answer_time::RUNNING, answer_time::OVER);
    facts.narrow(Fact::AnswerTime, known);
}
