//! What may be taken for granted, as rows say it; `ladder.rs` does, and says so.

use serde::{Deserialize, Serialize};

use crate::fact::Cond;
use crate::leaked;
use crate::text::Text;

/// A fact taken for granted, and the sentence that says so.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
pub struct Condition {
    /// Where it is ordinary: these must hold. Empty: everywhere.
    #[serde(deserialize_with = "leaked::list")]
    pub given: &'static [Cond],
    /// What is taken for granted.
    pub cond: Cond,
    /// The same as a sentence.
    pub says: Text,
}

/// A step of the ladder on which a situation stands.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub enum Rung {
    /// What the seller would see by looking: the place, the screen, the parcel.
    Place,
    /// Why the buyer asks.
    Reason,
    /// What is in the buyer's favour.
    Buyer,
    /// What the shop itself grants. Only for what the request goes on as.
    OwnTerms,
}

/// What a likely case is like where not enough was said.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
pub struct Situation {
    /// The step of the ladder on which it stands.
    pub rung: Rung,
    /// Where it is likely: these must hold.
    #[serde(deserialize_with = "leaked::list")]
    pub given: &'static [Cond],
    /// What is taken for granted.
    pub cond: Cond,
    /// The same as a sentence.
    pub says: Text,
}
