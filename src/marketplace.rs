//! What is fixed by the marketplace alone: country, time zone, currency, language; of one with several country
//! sites, by the site.

use serde::{Deserialize, Serialize};

use crate::calendar::Calendar;
use crate::leaked;
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
    /// Buyers buy on the site of their own country: while no site is told it is that one, or one of which nothing is known.
    pub sells_at_home: bool,
    /// Its country sites, where each has a clock of its own. The last stands for every country that no other names.
    #[serde(deserialize_with = "leaked::list")]
    pub sites: &'static [Site],
}

/// A country site of a marketplace, or several that are alike.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Site {
    /// Mask in [`crate::fact::Fact::Site`].
    pub mask: u32,
    /// ISO 3166-1 of its countries, a space between two.
    pub countries: &'static str,
    /// The clocks that may be meant by its days.
    #[serde(deserialize_with = "leaked::list")]
    pub zones: &'static [Zone],
    /// Its business days.
    pub calendar: Calendar,
    /// ISO 4217 of its prices, where all of them have one.
    #[serde(borrow)]
    pub currency: Option<&'static str>,
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
            sells_at_home: false,
            sites: &[],
        }
    }

    /// The site of a country; `None` where the marketplace has none.
    #[must_use]
    pub fn site(&self, country: &str) -> Option<&'static Site> {
        let of = |site: &&Site| site.is_of(country);
        self.sites.iter().find(of).or(self.sites.last())
    }
}

impl Site {
    /// Whether it is the site of a country.
    pub(crate) fn is_of(&self, country: &str) -> bool {
        self.countries.split(' ').any(|known| known == country)
    }
}
