//! The one word that answers, and how firmly the sources stand behind it.

use serde::{Deserialize, Serialize};

use crate::fact::Fact;

/// The answer to the seller's question, in one word.
///
/// Serialised in kebab-case (`may-refuse`). Exhaustive on purpose: a shell must handle every one.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// You may say no.
    MayRefuse,
    /// No rule forces you, or the sources disagree; accepting is the safe course.
    AcceptAdvised,
    /// You have to accept.
    MustAccept,
    /// It cancels (or has cancelled) by itself; there is nothing to refuse.
    Automatic,
    /// Do not cancel yet: the buyer has to use the official button, or somebody else's page.
    Redirect,
    /// Too late to cancel; `then` holds the verdict on the return, exchange or claim.
    NotACancellation,
    /// Repair, replace, resend or refund: a plain no is not open.
    MustRemedy,
    /// Not the seller's to decide.
    MarketplaceDecides,
    /// The seller's own cancellation: own reason, own metric.
    SellerCancels,
    /// Refund only when the goods are back, or the case says so.
    WaitForItem,
    /// Pay back, less a deduction that can be stated and proved.
    RefundWithDeduction,
    /// The money is claimed or gone: answer, appeal or claim it back with evidence, by a date.
    Contest,
    /// Paying now forfeits the marketplace's cover; point the buyer to the claim.
    DoNotRefundYourself,
    /// Cannot tell yet: see `ask`. A success, never an error.
    NeedFacts,
    /// No source settles it. The safe course is in the headline.
    Unsettled,
}

impl Verdict {
    /// Contract name (`may-refuse`).
    #[must_use]
    pub fn name(self) -> &'static str {
        Fact::Answer.name_of(self.mask()).unwrap_or("")
    }

    /// The one word for a request with this verdict that goes on under the other.
    #[must_use]
    pub fn overall(self, then: Option<Verdict>) -> Verdict {
        match (self, then) {
            (Verdict::MayRefuse | Verdict::NotACancellation, Some(then)) => then,
            _ => self,
        }
    }

    /// The mask in [`Fact::Answer`].
    #[must_use]
    pub const fn mask(self) -> u32 {
        1 << self as u32
    }

    /// Every verdict, in the order of their masks.
    pub const ALL: [Verdict; 15] = [
        Verdict::MayRefuse,
        Verdict::AcceptAdvised,
        Verdict::MustAccept,
        Verdict::Automatic,
        Verdict::Redirect,
        Verdict::NotACancellation,
        Verdict::MustRemedy,
        Verdict::MarketplaceDecides,
        Verdict::SellerCancels,
        Verdict::WaitForItem,
        Verdict::RefundWithDeduction,
        Verdict::Contest,
        Verdict::DoNotRefundYourself,
        Verdict::NeedFacts,
        Verdict::Unsettled,
    ];

    /// The verdict of a mask that has one.
    pub(crate) fn of(mask: u32) -> Option<Verdict> {
        Verdict::ALL
            .into_iter()
            .find(|verdict| verdict.mask() == mask)
    }
}

/// How firmly the sources stand behind the verdict.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Settled {
    /// An official source or the law's text says so.
    Settled,
    /// Follows from sources, none says it outright; or rests on a presumption in `assumed`.
    Inferred,
    /// Sources clash; the dossier's resolution is followed and the clash shown.
    Conflicting,
    /// No source settles it, or a condition in `assumed` has not been confirmed yet.
    Unsettled,
}

impl Settled {
    /// Contract name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Settled::Settled => "settled",
            Settled::Inferred => "inferred",
            Settled::Conflicting => "conflicting",
            Settled::Unsettled => "unsettled",
        }
    }
}
