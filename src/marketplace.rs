//! What is fixed by the marketplace alone: country, time zone, currency, language.

use crate::fact::marketplace as m;
use crate::text::Language;
use crate::timeline::Zone;

/// One marketplace.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Marketplace {
    /// Mask in [`crate::fact::Fact::Marketplace`].
    pub mask: u32,
    /// ISO 3166-1 of its own country, where it has one.
    pub country: Option<&'static str>,
    /// Where its civil days are counted.
    pub zone: Zone,
    /// ISO 4217 of its prices, where it has one.
    pub currency: Option<&'static str>,
    /// The language its buyers are written to.
    pub language: Language,
}

const fn row(
    mask: u32,
    country: Option<&'static str>,
    zone: Zone,
    currency: Option<&'static str>,
    language: Language,
) -> Marketplace {
    Marketplace {
        mask,
        country,
        zone,
        currency,
        language,
    }
}

/// Every marketplace in the vocabulary.
pub static MARKETPLACES: &[Marketplace] = &[
    row(
        m::QOO10_JP,
        Some("JP"),
        Zone::TOKYO,
        Some("JPY"),
        Language::Ja,
    ),
    row(
        m::AMAZON_JP,
        Some("JP"),
        Zone::TOKYO,
        Some("JPY"),
        Language::Ja,
    ),
    row(
        m::AMAZON_US,
        Some("US"),
        Zone::LOS_ANGELES,
        Some("USD"),
        Language::En,
    ),
    row(
        m::AMAZON_UK,
        Some("GB"),
        Zone::LONDON,
        Some("GBP"),
        Language::En,
    ),
    row(
        m::AMAZON_DE,
        Some("DE"),
        Zone::BERLIN,
        Some("EUR"),
        Language::En,
    ),
    row(
        m::AMAZON_FR,
        Some("FR"),
        Zone::BERLIN,
        Some("EUR"),
        Language::En,
    ),
    row(
        m::AMAZON_IT,
        Some("IT"),
        Zone::BERLIN,
        Some("EUR"),
        Language::En,
    ),
    row(
        m::AMAZON_ES,
        Some("ES"),
        Zone::BERLIN,
        Some("EUR"),
        Language::En,
    ),
    row(
        m::AMAZON_NL,
        Some("NL"),
        Zone::BERLIN,
        Some("EUR"),
        Language::En,
    ),
    row(
        m::AMAZON_PL,
        Some("PL"),
        Zone::BERLIN,
        Some("PLN"),
        Language::En,
    ),
    row(
        m::AMAZON_CA,
        Some("CA"),
        Zone::LOS_ANGELES,
        Some("CAD"),
        Language::En,
    ),
    row(
        m::AMAZON_AE,
        Some("AE"),
        Zone::DUBAI,
        Some("AED"),
        Language::En,
    ),
    row(
        m::AMAZON_BR,
        Some("BR"),
        Zone::SAO_PAULO,
        Some("BRL"),
        Language::En,
    ),
    row(m::EBAY, None, Zone::UTC, None, Language::En),
    row(m::OWN_STORE, None, Zone::TOKYO, None, Language::Ja),
];

/// The marketplace with this mask.
#[must_use]
pub fn of(mask: u32) -> Option<&'static Marketplace> {
    MARKETPLACES
        .iter()
        .find(|marketplace| marketplace.mask == mask)
}
