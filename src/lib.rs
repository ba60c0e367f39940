//! # kotowari
//!
//! Decides whether a marketplace seller may refuse a cancellation, what they must tell the buyer,
//! by when, and what it costs: from facts given, by rules with sources, with everything unknown
//! named as unknown. Pure: no clock, no network, no storage.
//!
//! ```
//! let rules = kotowari::rulebook();
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
//! Information, not legal advice. Covers Qoo10 Japan, twelve marketplaces of Amazon and a store of
//! one's own, and above them the law of buyers in Japan, the USA, the EU and the UK, as of
//! [`rules::AS_OF`]. eBay answers `unsettled`; the law of other buyers is not guessed at.

extern crate alloc;

mod ask;
pub mod calendar;
mod case;
mod decide;
mod decision;
mod error;
mod explain;
pub mod fact;
mod flips;
mod hash;
pub mod intake;
pub mod json;
mod ladder;
mod marketplace;
mod message;
pub mod money;
pub mod proof;
pub mod rule;
mod rulebook;
pub mod rules;
#[cfg(not(target_arch = "wasm32"))]
pub mod sources;
pub mod text;
pub mod timeline;
mod value;
#[cfg(target_arch = "wasm32")]
pub mod wasm;
mod what_if;
pub mod widget;

pub use case::{Case, Given};
pub use decision::*;
pub use error::Error;
pub use explain::{Answer, Options};
pub use rulebook::{Refused, Rulebook};
#[cfg(not(target_arch = "wasm32"))]
pub use rulebook::{Written, rulebook};
pub use value::Value;

/// The README's example, run with the tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
