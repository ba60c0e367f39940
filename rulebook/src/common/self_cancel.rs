//! The time right after ordering in which the buyer cancels alone.

use kotowari::case::Case;
use kotowari::fact::self_cancel::{OPEN, OVER};
use kotowari::timeline::When;

/// Whether it still ran when the request came; it lasts at least and at most so many seconds.
pub(crate) fn within(case: &Case, least: i64, most: i64) -> u32 {
    let (Some(ordered), Some(notice)) = (
        case.timeline().get(When::OrderedAt),
        case.timeline().notice(),
    ) else {
        return OPEN | OVER;
    };
    if notice.latest - ordered.earliest <= least {
        OPEN
    } else if notice.earliest - ordered.latest > most {
        OVER
    } else {
        OPEN | OVER
    }
}
