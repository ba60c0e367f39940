//! Marketplaces that belong together, where rows that all share tell them from the others.

use kotowari::fact::marketplace as m;

/// Amazon, in every country.
pub const AMAZON: u32 = m::AMAZON_JP
    | m::AMAZON_US
    | m::AMAZON_UK
    | m::AMAZON_DE
    | m::AMAZON_FR
    | m::AMAZON_IT
    | m::AMAZON_ES
    | m::AMAZON_NL
    | m::AMAZON_PL
    | m::AMAZON_CA
    | m::AMAZON_AE
    | m::AMAZON_BR;

/// Marketplaces abroad that are not Amazon's.
pub const ABROAD: u32 = m::EBAY | m::ETSY | m::SHOPEE | m::TIKTOK_SHOP;
