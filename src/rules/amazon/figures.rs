//! What counts in the seller's figures, and what does not.

use super::*;
use crate::fact::answer as a;
use crate::money::Rate;
use crate::sources::amazon::*;
use crate::text::text;

/// Effects on the seller's figures.
pub static EFFECTS: &[Rule] = &[];
