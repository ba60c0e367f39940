//! What no marketplace and no law has for itself.

pub mod advice;
pub(crate) mod answer_time;
pub mod blanks;
pub mod families;
pub mod impossible;
pub mod labels;
pub(crate) mod ledger;
pub(crate) mod letters;
pub mod presumed;
pub mod reasons;
pub(crate) mod refund;
pub(crate) mod requests;
pub(crate) mod self_cancel;
pub mod sources;
pub(crate) mod taps;
pub mod uncovered;
pub(crate) mod unsent;
