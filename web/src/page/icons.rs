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

/// The four tones of an answer, told apart by their words, their pictures and their colours.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Tone {
    /// The seller may say no, or object.
    Refuse,
    /// The seller gives the buyer what is asked for, or something else in its place.
    Accept,
    /// The seller waits, or somebody else acts.
    Wait,
    /// It is not decided yet.
    Open,
}

/// The tone of a verdict.
pub fn tone(verdict: Verdict) -> Tone {
    match verdict {
        Verdict::MayRefuse | Verdict::Contest => Tone::Refuse,
        Verdict::MustAccept
        | Verdict::AcceptAdvised
        | Verdict::MustRemedy
        | Verdict::SellerCancels
        | Verdict::NotACancellation
        | Verdict::RefundWithDeduction => Tone::Accept,
        Verdict::Automatic
        | Verdict::Redirect
        | Verdict::MarketplaceDecides
        | Verdict::WaitForItem
        | Verdict::DoNotRefundYourself => Tone::Wait,
        Verdict::NeedFacts | Verdict::Unsettled => Tone::Open,
    }
}

impl Tone {
    /// The classes of the card.
    pub fn class(self) -> &'static str {
        match self {
            Tone::Refuse => "verdict tone-refuse",
            Tone::Accept => "verdict tone-accept",
            Tone::Wait => "verdict tone-wait",
            Tone::Open => "verdict tone-open",
        }
    }

    /// The picture.
    pub fn drawing(self) -> &'static str {
        match self {
            // A raised palm.
            Tone::Refuse => {
                "M8 13V6.2a1.4 1.4 0 0 1 2.8 0V11M10.8 11V4.6a1.4 1.4 0 0 1 2.8 0V11M13.6 11V6.2a1.4 1.4 0 0 1 2.8 0V12M16.4 12V9.2a1.4 1.4 0 0 1 2.8 0V15a6.5 6.5 0 0 1-6.5 6.5h-.7a6 6 0 0 1-4.7-2.3L3.9 15a1.5 1.5 0 0 1 2.3-2L8 14.8"
            }
            // Taken in.
            Tone::Accept => "M12 3v11M7.5 9.5L12 14l4.5-4.5M3.5 14v6.5h17V14",
            // An hourglass.
            Tone::Wait => "M7 3h10M7 21h10M8 3v3.5l4 5.5 4-5.5V3M8 21v-3.5l4-5.5 4 5.5V21",
            // A question mark.
            Tone::Open => {
                "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM9.5 9.7a2.6 2.6 0 1 1 3.6 2.4c-.8.3-1.1.8-1.1 1.7M12 16.7v.1"
            }
        }
    }
}

pub const CLOCK: &str = "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3.5 2";
pub const COINS: &str = "M4 7c0-1.7 3.6-3 8-3s8 1.3 8 3-3.6 3-8 3-8-1.3-8-3zM4 7v10c0 1.7 3.6 3 8 3s8-1.3 8-3V7M4 12c0 1.7 3.6 3 8 3s8-1.3 8-3";
pub const POINTER: &str = "M5 4l14 7-6 2-2.5 6z";
pub const BOOK: &str = "M12 6.5C10 5 7 4.5 3.5 4.5v14c3.5 0 6.5.5 8.5 2 2-1.5 5-2 8.5-2v-14c-3.5 0-6.5.5-8.5 2zM12 6.5v14";
pub const FORK: &str = "M12 21v-7M12 14L6 8M12 14l6-6M6 12V8h4M14 8h4v4";
pub const CAREFUL: &str = "M12 4L2.8 20h18.4zM12 10v4.5M12 17.2v.1";
pub const PLUS: &str = "M12 5v14M5 12h14";
