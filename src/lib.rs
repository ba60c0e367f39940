//! # kotowari
//!
//! Decides whether a marketplace seller may refuse a cancellation, what they must tell the buyer,
//! by when, and what it costs: from facts given, by rules with sources, with everything unknown
//! named as unknown. Pure: no clock, no network, no storage.
//!
//! ```
//! let rules = kotowari_rulebook::rulebook();
//! let case = rules.parse(r#"{
//!     "marketplace": "qoo10-jp", "orderStatus": "ship-date-set", "parcel": "packed",
//!     "reason": "change-of-mind", "channel": "cancel-button", "goods": [],
//!     "leavesToday": false, "language": "en"
//! }"#)?;
//! let decision = rules.decide(&case);
//! assert_eq!(decision.verdict, kotowari::Verdict::AcceptAdvised);
//! assert_eq!(decision.grounds[0].rule, "qoo10.request.packed-leaves-later");
//! # Ok::<(), kotowari::Error>(())
//! ```
//!
//! # The way of the data
//!
//! [`Value`] → [`Case`] → [`fact::Facts`] → rows of the [`Rulebook`] → [`Decision`] → a shell. One
//! direction; everything but the shell is pure.
//!
//! # Scope
//!
//! This crate is the engine: it knows the keys of a case, among them what marketplaces are called, and how rows combine. What it
//! decides by is handed to it as a [`Rulebook`]; the crate `kotowari-rulebook` has the one of this project.
//! Information, not legal advice.

// Generated code names this crate as others do.
extern crate self as kotowari;

mod ask;
pub mod calendar;
pub mod case;
mod dated;
mod decide;
pub mod decision;
mod effects;
pub mod error;
mod explain;
mod explanation;
pub mod fact;
mod file_error;
mod flips;
mod hash;
mod headline;
pub mod impossible;
mod ladder;
mod law;
mod leaked;
pub mod marketplace;
pub mod message;
pub mod money;
pub mod order;
pub mod presumed;
pub mod proof;
pub mod rate;
pub mod rule;
pub mod rulebook;
mod states;
pub mod text;
pub mod timeline;
mod trace;
mod undelivered;
pub mod value;
pub mod verdict;
mod what_if;
#[deny(dead_code)]
mod words;

pub use case::Case;
pub use decision::*;
pub use error::Error;
pub use explain::{Answer, Options};
pub use file_error::FileError;
pub use rulebook::Rulebook;
pub use states::States;
pub use value::{Given, Value};
pub use words::ALL as WORDS;

/// The README's example, run with the tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
