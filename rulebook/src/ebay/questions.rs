//! eBay on the page: announced, not asked about yet.

use kotowari::text::{Text, text};

use crate::questions::Place;

/// Announced on the page.
pub const PLACES: &[Place] = &[Place {
    id: "ebay",
    name: text("eBay", "eBay"),
    country: Text::NONE,
    group: text("ほかの販売先", "Others"),
    taps: None,
    goods: &[],
    buyers: &[],
}];
