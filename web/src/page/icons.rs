//! Pictograms: one stroke path each, on a 24 × 24 grid; the same in every language.

use super::moments::MOMENTS;
use kotowari::decision::Verdict;

use super::html::{Node, classed, el};

/// A pictogram for the eye only; the words beside it say the same.
pub fn icon(drawing: &'static str) -> Node {
    classed("svg", "icon")
        .attr("viewBox", "0 0 24 24")
        .attr("aria-hidden", "true")
        .attr("focusable", "false")
        .with(el("path").attr("d", drawing))
}

const BOX: &str = "M4 8l8-4 8 4v8.5L12 21l-8-4.5zM4 8l8 4 8-4M12 12v9";

/// The picture of a moment.
pub fn moment(id: &str) -> &'static str {
    MOMENTS
        .iter()
        .find(|(moment, _)| *moment == id)
        .map_or(BOX, |(_, icon)| *icon)
}

/// The shape of a verdict: told apart without colour.
pub fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        // A raised palm.
        Verdict::MayRefuse => {
            "M8 13V6.2a1.4 1.4 0 0 1 2.8 0V11M10.8 11V4.6a1.4 1.4 0 0 1 2.8 0V11M13.6 11V6.2a1.4 1.4 0 0 1 2.8 0V12M16.4 12V9.2a1.4 1.4 0 0 1 2.8 0V15a6.5 6.5 0 0 1-6.5 6.5h-.7a6 6 0 0 1-4.7-2.3L3.9 15a1.5 1.5 0 0 1 2.3-2L8 14.8"
        }
        // A tick in a circle.
        Verdict::MustAccept | Verdict::AcceptAdvised => {
            "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM8 12.3l2.8 2.8L16 9.5"
        }
        // Runs by itself.
        Verdict::Automatic => {
            "M20 12a8 8 0 0 1-14 5.3M4 12a8 8 0 0 1 14-5.3M18.5 3v4h-4M5.5 21v-4h4"
        }
        // Another road.
        Verdict::Redirect => "M5 20v-6a4 4 0 0 1 4-4h10M15 6l4 4-4 4",
        // A parcel on the way back.
        Verdict::NotACancellation => "M4 9l8-4 8 4v7l-8 4-8-4zM4 9l8 4 8-4M12 13v7M14.5 3.5L10 6",
        Verdict::MustRemedy => {
            "M14.5 5.5a4 4 0 0 0 4.8 5.2L10 20a2.1 2.1 0 0 1-3-3l9.3-9.3a4 4 0 0 0-1.8-2.2z"
        }
        Verdict::MarketplaceDecides => {
            "M12 3v18M7 21h10M5 7h14M5 7l-2.5 6a2.7 2.7 0 0 0 5 0zM19 7l-2.5 6a2.7 2.7 0 0 0 5 0z"
        }
        Verdict::SellerCancels => "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM9 9l6 6M15 9l-6 6",
        Verdict::WaitForItem => "M7 3h10M7 21h10M8 3v3.5l4 5.5 4-5.5V3M8 21v-3.5l4-5.5 4 5.5V21",
        Verdict::RefundWithDeduction => "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM8 12h8",
        Verdict::Contest => "M5 21V4M5 4h13l-2.5 4.5L18 13H5",
        Verdict::DoNotRefundYourself => "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM5.7 5.7l12.6 12.6",
        Verdict::NeedFacts => {
            "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM9.5 9.7a2.6 2.6 0 1 1 3.6 2.4c-.8.3-1.1.8-1.1 1.7M12 16.7v.1"
        }
        Verdict::Unsettled => "M3.5 12c2-4 5-4 8.5 0s6.5 4 8.5 0",
    }
}

pub const CLOCK: &str = "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3.5 2";
pub const COINS: &str = "M8 4l4 6 4-6M12 10v10M8.5 12.5h7M8.5 16h7";
pub const LETTER: &str = "M3.5 6h17v12.5h-17zM3.5 7l8.5 6.5L20.5 7";
pub const POINTER: &str = "M5 4l14 7-6 2-2.5 6z";
pub const PROOF: &str =
    "M4 7h4l1.5-2.5h5L16 7h4v12H4zM12 16a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4z";
pub const BOOK: &str = "M12 6.5C10 5 7 4.5 3.5 4.5v14c3.5 0 6.5.5 8.5 2 2-1.5 5-2 8.5-2v-14c-3.5 0-6.5.5-8.5 2zM12 6.5v14";
pub const FORK: &str = "M12 21v-7M12 14L6 8M12 14l6-6M6 12V8h4M14 8h4v4";
pub const QUESTION: &str = "M9 9.2a3.1 3.1 0 1 1 4.3 2.9c-1 .4-1.3 1-1.3 2.1M12 18v.1";
pub const CAREFUL: &str = "M12 4L2.8 20h18.4zM12 10v4.5M12 17.2v.1";
pub const PLUS: &str = "M12 5v14M5 12h14";
