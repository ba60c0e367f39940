//! eBay on the page: announced, not asked about yet.

use crate::words::ebay_questions as words;
use kotowari::text::Text;

use crate::questions::Place;

/// Announced on the page.
pub const PLACES: &[Place] = &[Place {
    id: "ebay",
    name: words::PLACE_EBAY,
    country: Text::NONE,
    group: words::PLACE_EBAY_GROUP,
    taps: None,
    goods: &[],
    buyers: &[],
}];
