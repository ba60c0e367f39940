//! Dated rates: the refund administration fee by marketplace, referral rates and closing fees by category.
//!
//! Only what the dossier gives stands here (A-108 … A-134). Where it names a band but not what lies
//! above it, the row ends there and the fee above is unknown.

use kotowari::fact::marketplace as m;
use kotowari::rate::Rate;

/// The five marketplaces whose cuts were announced together.
const UK_AND_EURO_FOUR: u32 =
    m::AMAZON_UK | m::AMAZON_DE | m::AMAZON_FR | m::AMAZON_IT | m::AMAZON_ES;

/// Where a full refund of media costs no administration fee; elsewhere nothing is known of media.
pub(super) const MEDIA_EXEMPT: u32 = UK_AND_EURO_FOUR | m::AMAZON_US | m::AMAZON_NL | m::AMAZON_PL;

/// The categories that are books, music, video or DVD.
const MEDIA: &[&str] = &["books", "music", "video"];

/// Clothing and fashion accessories, shoes and bags.
const FASHION: &[&str] = &["clothing", "shoes", "bags"];

/// The refund administration fee: a share of the referral fee, capped per order line.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Administration {
    /// The marketplaces, as a mask.
    pub marketplaces: u32,
    /// Share of the referral fee.
    pub share: Rate,
    /// Most per line, in minor units.
    pub cap: i64,
    /// Fact id.
    pub fact: &'static str,
}

const fn administration_row(
    marketplaces: u32,
    percent: u32,
    cap: i64,
    fact: &'static str,
) -> Administration {
    Administration {
        marketplaces,
        share: Rate::from_millionths(percent * 10_000),
        cap,
        fact,
    }
}

static ADMINISTRATION: &[Administration] = &[
    administration_row(m::AMAZON_JP, 10, 500, "A-109"),
    administration_row(m::AMAZON_US, 20, 500, "A-108"),
    administration_row(m::AMAZON_UK, 20, 500, "A-111"),
    administration_row(
        m::AMAZON_DE | m::AMAZON_FR | m::AMAZON_IT | m::AMAZON_ES | m::AMAZON_NL,
        20,
        500,
        "A-110",
    ),
    administration_row(m::AMAZON_PL, 20, 2_000, "A-112"),
    administration_row(m::AMAZON_BR, 20, 1_000, "A-113"),
    administration_row(m::AMAZON_AE, 20, 1_500, "A-114"),
];

/// The fee of a marketplace; `None` where no page was found.
pub(super) fn administration(marketplace: u32) -> Option<&'static Administration> {
    ADMINISTRATION
        .iter()
        .find(|row| row.marketplaces & marketplace != 0)
}

/// How the bands of a row are read.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Bands {
    /// The band that the total price falls in gives the rate for all of it.
    Whole,
    /// Each portion of the price has its own rate.
    Portions,
}

/// The referral rate of some categories for some time.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Referral {
    /// The marketplaces, as a mask.
    pub marketplaces: u32,
    /// The categories.
    pub categories: &'static [&'static str],
    /// First day, `YYYY-MM-DD`; empty where the source has none.
    pub from: &'static str,
    /// Last day; empty while it runs.
    pub until: &'static str,
    /// How to read them.
    pub bands: Bands,
    /// Up to this total price (minor units), this rate in millionths; `i64::MAX` has no end.
    pub rates: &'static [(i64, u32)],
    /// Least fee per unit, in minor units.
    pub minimum: i64,
    /// Fact ids.
    pub fact: &'static str,
}

const fn referral_row(
    marketplaces: u32,
    categories: &'static [&'static str],
    (from, until): (&'static str, &'static str),
    rates: &'static [(i64, u32)],
    minimum: i64,
    fact: &'static str,
) -> Referral {
    Referral {
        marketplaces,
        categories,
        from,
        until,
        bands: Bands::Whole,
        rates,
        minimum,
        fact,
    }
}

const ALL: i64 = i64::MAX;
/// The Japanese rise of 0.4 points begins on the day after.
const BEFORE_RISE: &str = "2026-03-31";
const RISE: &str = "2026-04-01";
/// Goods up to 750 yen at 5 % (A-130).
const JP_LOW_PRICE: &str = "2024-06-01";

const JP_MEDIA: &[&str] = &["books", "music", "video", "games"];
const JP_EIGHT: &[&str] = &["electronics", "cameras", "computers", "musical-instruments"];
const JP_TEN: &[&str] = &["electronics-accessories", "sports", "automotive", "toys"];

static REFERRAL: &[Referral] = &[
    // Japan; since 2026-04-01 A-129.
    referral_row(
        m::AMAZON_JP,
        JP_MEDIA,
        ("", BEFORE_RISE),
        &[(ALL, 150_000)],
        0,
        "A-128",
    ),
    referral_row(
        m::AMAZON_JP,
        JP_MEDIA,
        (RISE, ""),
        &[(ALL, 154_000)],
        0,
        "A-128, A-129",
    ),
    referral_row(
        m::AMAZON_JP,
        &["amazon-device-accessories"],
        ("", BEFORE_RISE),
        &[(ALL, 450_000)],
        30,
        "A-128",
    ),
    referral_row(
        m::AMAZON_JP,
        &["amazon-device-accessories"],
        (RISE, ""),
        &[(ALL, 454_000)],
        30,
        "A-128, A-129",
    ),
    referral_row(
        m::AMAZON_JP,
        JP_EIGHT,
        (JP_LOW_PRICE, BEFORE_RISE),
        &[(750, 50_000), (ALL, 80_000)],
        30,
        "A-128, A-130",
    ),
    referral_row(
        m::AMAZON_JP,
        JP_EIGHT,
        (RISE, ""),
        &[(750, 50_000), (ALL, 84_000)],
        30,
        "A-128, A-129, A-130",
    ),
    referral_row(
        m::AMAZON_JP,
        JP_TEN,
        (JP_LOW_PRICE, BEFORE_RISE),
        &[(750, 50_000), (ALL, 100_000)],
        30,
        "A-128, A-130",
    ),
    referral_row(
        m::AMAZON_JP,
        JP_TEN,
        (RISE, ""),
        &[(750, 50_000), (ALL, 104_000)],
        30,
        "A-128, A-129, A-130",
    ),
    referral_row(
        m::AMAZON_JP,
        &["beauty-health", "beauty"],
        ("2025-10-31", BEFORE_RISE),
        &[(750, 50_000), (1_500, 80_000), (ALL, 100_000)],
        30,
        "A-130",
    ),
    referral_row(
        m::AMAZON_JP,
        &["beauty-health", "beauty"],
        (RISE, ""),
        &[(750, 50_000), (1_500, 84_000), (ALL, 104_000)],
        30,
        "A-129, A-130",
    ),
    referral_row(
        m::AMAZON_JP,
        &["garden"],
        ("2025-04-15", BEFORE_RISE),
        &[(750, 50_000), (ALL, 150_000)],
        30,
        "A-131",
    ),
    referral_row(
        m::AMAZON_JP,
        &["garden"],
        (RISE, ""),
        &[(750, 50_000), (ALL, 154_000)],
        30,
        "A-129, A-131",
    ),
    // From 2,500 yen the dossier has no rate.
    referral_row(
        m::AMAZON_JP,
        &["clothing"],
        (JP_LOW_PRICE, BEFORE_RISE),
        &[(750, 50_000), (2_499, 80_000)],
        30,
        "A-130, A-131",
    ),
    referral_row(
        m::AMAZON_JP,
        &["clothing"],
        (RISE, ""),
        &[(750, 50_000), (2_499, 84_000)],
        30,
        "A-129, A-130, A-131",
    ),
    // United States: A-133. Clothing is left out: its tiers since 2024 are unknown.
    referral_row(
        m::AMAZON_US,
        &["electronics", "computers"],
        ("", ""),
        &[(ALL, 80_000)],
        30,
        "A-133",
    ),
    referral_row(
        m::AMAZON_US,
        &["home"],
        ("", ""),
        &[(ALL, 150_000)],
        30,
        "A-133",
    ),
    referral_row(
        m::AMAZON_US,
        &["automotive", "industrial"],
        ("", ""),
        &[(ALL, 120_000)],
        30,
        "A-133",
    ),
    referral_row(
        m::AMAZON_US,
        &["baby", "beauty-health"],
        ("", ""),
        &[(1_000, 80_000), (ALL, 150_000)],
        30,
        "A-133",
    ),
    Referral {
        bands: Bands::Portions,
        ..referral_row(
            m::AMAZON_US,
            &["electronics-accessories"],
            ("", ""),
            &[(10_000, 150_000), (ALL, 80_000)],
            30,
            "A-133",
        )
    },
    referral_row(
        m::AMAZON_US,
        &["amazon-device-accessories"],
        ("", ""),
        &[(ALL, 450_000)],
        30,
        "A-133",
    ),
    // The cuts of A-134; above the bands, and below the least fee, nothing is known.
    referral_row(
        UK_AND_EURO_FOUR,
        &["clothing"],
        ("2025-12-15", ""),
        &[(1_500, 50_000), (2_000, 100_000)],
        0,
        "A-134",
    ),
    referral_row(
        UK_AND_EURO_FOUR,
        &["home"],
        ("2026-02-01", ""),
        &[(2_000, 80_000)],
        0,
        "A-134",
    ),
    referral_row(
        UK_AND_EURO_FOUR,
        &["pet-clothing", "pet-food", "grocery", "supplements"],
        ("2026-02-01", ""),
        &[(1_000, 50_000)],
        0,
        "A-134",
    ),
];

/// The rate of a category for an order of that day.
pub(super) fn referral(marketplace: u32, category: &str, day: &str) -> Option<&'static Referral> {
    REFERRAL.iter().find(|row| {
        row.marketplaces & marketplace != 0
            && row.categories.contains(&category)
            && row.from <= day
            && (row.until.is_empty() || day <= row.until)
    })
}

/// Closing fee per unit in minor units, where the dossier has one.
pub(super) fn closing(marketplace: u32, category: &str, media: bool, day: &str) -> Option<i64> {
    match marketplace {
        m::AMAZON_JP if matches!(category, "books" | "software") && day >= "2025-04-15" => {
            Some(140)
        }
        m::AMAZON_US if media => Some(180),
        _ => None,
    }
}

/// Whether the category is books, music, video or DVD.
pub(super) fn is_media(category: &str) -> bool {
    MEDIA.contains(&category)
}

/// Whether the category is clothing, shoes or bags.
pub(super) fn is_fashion(category: &str) -> bool {
    FASHION.contains(&category)
}
