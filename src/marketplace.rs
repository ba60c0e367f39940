//! What is fixed by the marketplace alone: country, time zone, currency, language.

use serde::{Deserialize, Serialize};

use crate::text::Language;
use crate::timeline::Zone;

/// One marketplace.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Marketplace {
    /// Mask in [`crate::fact::Fact::Marketplace`].
    pub mask: u32,
    /// ISO 3166-1 of its own country, where it has one.
    #[serde(borrow)]
    pub country: Option<&'static str>,
    /// Where its civil days are counted.
    pub zone: Zone,
    /// ISO 4217 of its prices, where it has one.
    #[serde(borrow)]
    pub currency: Option<&'static str>,
    /// The language its buyers are written to.
    pub language: Language,
    /// A shop of the seller's own: no marketplace has a clock there, only the buyer.
    pub is_own_store: bool,
    /// Its screen tells an order that is past its ship date from one that waits.
    pub late_is_shown: bool,
}

impl Marketplace {
    /// A marketplace in one country, where its prices are.
    #[must_use]
    pub const fn of_country(
        mask: u32,
        country: &'static str,
        zone: Zone,
        currency: &'static str,
        language: Language,
    ) -> Marketplace {
        Marketplace {
            mask,
            country: Some(country),
            zone,
            currency: Some(currency),
            language,
            is_own_store: false,
            late_is_shown: true,
        }
    }
}
