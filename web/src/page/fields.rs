//! The refinements: each optional, each asked only once the four taps have given an answer.

use super::words;
use kotowari::fact::marketplace as m;
use kotowari::text::Text;
use kotowari_rulebook::questions::stage::{ANY, ARRIVED, BACK, COMING_BACK, ON_THE_WAY, SENT};

/// One field.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Field {
    /// Path in the case (`money.lines[0].price`), as errors name it.
    pub path: &'static str,
    /// What it is called.
    pub label: Text,
    /// How it is filled in.
    pub kind: Kind,
    /// Offered at these stages of the parcel, a mask.
    pub stages: u8,
    /// Offered for these marketplaces, a mask; none: only beside the question that needs it.
    pub places: u32,
}

/// How a field is filled in.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Kind {
    /// A civil day.
    Date,
    /// A civil day and a time, read in the device's zone.
    DateTime,
    /// A whole number, in the unit named.
    Whole(Text),
    /// An amount in the marketplace's currency: `12.50`, sent as 1250; yen have no decimals.
    Money,
    /// A rate, typed in percent.
    Percent,
    /// One of the contract's values.
    OneOf(&'static [(&'static str, Text)]),
    /// Yes or no.
    YesNo,
}

/// Fields under one heading.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Group {
    /// Heading.
    pub name: Text,
    /// Fields.
    pub fields: &'static [Field],
}

const EVERY: u32 = u32::MAX;
const QOO10: u32 = m::QOO10_JP;
const AMAZON: u32 = kotowari_rulebook::amazon::MARKETPLACES;
const OWN_STORE: u32 = m::OWN_STORE;
const EBAY: u32 = m::EBAY;
const MALLS: u32 = kotowari_rulebook::mall_jp::MARKETPLACES;
const TIKTOK_SHOP: u32 = m::TIKTOK_SHOP;
/// Marketplaces abroad other than Amazon.
const ABROAD: u32 = kotowari_rulebook::common::families::ABROAD;
/// Those of them where the listing's own policy decides on returns.
const OWN_POLICY: u32 = EBAY | m::ETSY;
/// Beside a question only.
const ASKED: u32 = 0;

/// Every refinement.
pub(crate) static GROUPS: &[Group] = &[
    Group {
        name: words::DATES,
        fields: &[
            field(
                "orderedAt",
                words::FIELD_ORDERED_AT,
                Kind::DateTime,
                ANY,
                EVERY,
            ),
            field(
                "paidAt",
                words::FIELD_PAID_AT,
                Kind::DateTime,
                ANY,
                QOO10 | TIKTOK_SHOP,
            ),
            field(
                "shipBy",
                words::FIELD_SHIP_BY,
                Kind::Date,
                ANY,
                QOO10 | OWN_STORE | ABROAD | MALLS,
            ),
            field("shipBy", words::SHIP_DATE_LAST_DAY, Kind::Date, ANY, AMAZON),
            field(
                "requestedAt",
                words::FIELD_REQUESTED_AT,
                Kind::DateTime,
                ANY,
                EVERY,
            ),
            field(
                "handedOverAt",
                words::FIELD_HANDED_OVER_AT,
                Kind::DateTime,
                SENT,
                EVERY,
            ),
            field(
                "estimatedDelivery",
                words::FIELD_ESTIMATED_DELIVERY,
                Kind::Date,
                SENT,
                AMAZON | OWN_STORE,
            ),
            field(
                "deliveredAt",
                words::FIELD_DELIVERED_AT,
                Kind::Date,
                ARRIVED,
                QOO10 | OWN_STORE | ABROAD | MALLS,
            ),
            field(
                "deliveredAt",
                words::FIELD_DELIVERED_AT,
                Kind::Date,
                ARRIVED | BACK,
                AMAZON,
            ),
            field(
                "returnReceivedAt",
                words::FIELD_RETURN_RECEIVED_AT,
                Kind::Date,
                BACK,
                AMAZON | OWN_STORE | ABROAD | MALLS,
            ),
            field(
                "refundedAt",
                words::FIELD_REFUNDED_AT,
                Kind::Date,
                SENT,
                AMAZON,
            ),
            field(
                "claimDecidedAt",
                words::FIELD_CLAIM_DECIDED_AT,
                Kind::Date,
                SENT,
                AMAZON | EBAY,
            ),
            field(
                "graceUntil",
                words::FIELD_GRACE_UNTIL,
                Kind::Date,
                ANY,
                ASKED,
            ),
            field("neededBy", words::FIELD_NEEDED_BY, Kind::Date, ANY, ASKED),
            field(
                "acceptanceSentAt",
                words::FIELD_ACCEPTANCE_SENT_AT,
                Kind::DateTime,
                ANY,
                ASKED,
            ),
            field(
                "informationGivenAt",
                words::FIELD_INFORMATION_GIVEN_AT,
                Kind::Date,
                ANY,
                ASKED,
            ),
            field(
                "delayNewDate",
                words::FIELD_DELAY_NEW_DATE,
                Kind::Date,
                ANY,
                ASKED,
            ),
            field(
                "repairFrom",
                words::FIELD_REPAIR_FROM,
                Kind::Date,
                ANY,
                ASKED,
            ),
            field("repairTo", words::FIELD_REPAIR_TO, Kind::Date, ANY, ASKED),
            field(
                "nextDispatch",
                words::FIELD_NEXT_DISPATCH,
                Kind::Date,
                ANY,
                ASKED,
            ),
            field(
                "noticeDays",
                words::FIELD_NOTICE_DAYS,
                Kind::Whole(words::DAYS),
                ANY,
                ASKED,
            ),
            field(
                "buyerLearnedAt",
                words::FIELD_BUYER_LEARNED_AT,
                Kind::Date,
                ANY,
                ASKED,
            ),
            field(
                "buyerCountry",
                words::FIELD_BUYER_COUNTRY,
                Kind::OneOf(COUNTRIES),
                ANY,
                OWN_STORE | ABROAD,
            ),
            field(
                "buyerRegion",
                words::FIELD_BUYER_REGION,
                Kind::OneOf(STATES),
                ANY,
                ASKED,
            ),
            field(
                "buyerLanguage",
                words::FIELD_BUYER_LANGUAGE,
                Kind::OneOf(&[
                    ("en", words::FIELD_ENGLISH),
                    ("de", words::FIELD_GERMAN),
                    ("ja", words::FIELD_JAPANESE),
                ]),
                ANY,
                EBAY,
            ),
        ],
    },
    Group {
        name: words::AMOUNTS,
        fields: &[
            field(
                "money.lines[0].price",
                words::FIELD_MONEY_LINES_0_PRICE,
                Kind::Money,
                ANY,
                EVERY,
            ),
            field(
                "money.lines[0].shipping",
                words::FIELD_MONEY_LINES_0_SHIPPING,
                Kind::Money,
                ANY,
                EVERY,
            ),
            field(
                "money.lines[0].giftWrap",
                words::FIELD_MONEY_LINES_0_GIFT_WRAP,
                Kind::Money,
                ANY,
                AMAZON,
            ),
            field(
                "money.lines[0].tax",
                words::FIELD_MONEY_LINES_0_TAX,
                Kind::Money,
                ANY,
                AMAZON,
            ),
            field(
                "money.lines[0].quantity",
                words::FIELD_MONEY_LINES_0_QUANTITY,
                Kind::Whole(words::PIECES),
                ANY,
                EVERY,
            ),
            field(
                "money.lines[0].refund",
                words::FIELD_MONEY_LINES_0_REFUND,
                Kind::Money,
                ANY,
                AMAZON | OWN_STORE | ABROAD,
            ),
            field(
                "money.lines[0].points",
                words::FIELD_MONEY_LINES_0_POINTS,
                Kind::Whole(words::POINTS),
                ANY,
                m::AMAZON_JP,
            ),
            field(
                "money.lines[0].shopDiscount",
                words::FIELD_MONEY_LINES_0_SHOP_DISCOUNT,
                Kind::Money,
                ANY,
                QOO10,
            ),
            field(
                "money.sale",
                words::FIELD_MONEY_SALE,
                Kind::OneOf(&[
                    ("none", words::FIELD_NONE),
                    ("mega-wari", words::FIELD_MEGA_WARI),
                    ("mega-po", words::FIELD_MEGA_PO),
                ]),
                ANY,
                QOO10,
            ),
            field(
                "money.commissionRate",
                words::FIELD_MONEY_COMMISSION_RATE,
                Kind::Percent,
                ANY,
                QOO10 | EBAY,
            ),
            field(
                "money.outboundPostage",
                words::FIELD_MONEY_OUTBOUND_POSTAGE,
                Kind::Money,
                ANY,
                EVERY,
            ),
            field(
                "money.returnPostage",
                words::FIELD_MONEY_RETURN_POSTAGE,
                Kind::Money,
                SENT,
                EVERY,
            ),
        ],
    },
    Group {
        name: words::FEES,
        fields: &[
            field(
                "money.lines[0].referralRate",
                words::FIELD_MONEY_LINES_0_REFERRAL_RATE,
                Kind::Percent,
                ANY,
                AMAZON,
            ),
            field(
                "money.lines[0].category",
                words::FIELD_MONEY_LINES_0_CATEGORY,
                Kind::OneOf(&[
                    ("books", words::FIELD_BOOKS),
                    ("music", words::FIELD_MUSIC),
                    ("video", words::FIELD_VIDEO),
                    ("games", words::FIELD_GAMES),
                    ("software", words::FIELD_SOFTWARE),
                    ("electronics", words::FIELD_ELECTRONICS),
                    ("cameras", words::FIELD_CAMERAS),
                    ("computers", words::FIELD_COMPUTERS),
                    ("musical-instruments", words::FIELD_MUSICAL_INSTRUMENTS),
                    (
                        "electronics-accessories",
                        words::FIELD_ELECTRONICS_ACCESSORIES,
                    ),
                    (
                        "amazon-device-accessories",
                        words::FIELD_AMAZON_DEVICE_ACCESSORIES,
                    ),
                    ("sports", words::FIELD_SPORTS),
                    ("automotive", words::FIELD_AUTOMOTIVE),
                    ("toys", words::FIELD_TOYS),
                    ("beauty-health", words::FIELD_BEAUTY_HEALTH),
                    ("garden", words::FIELD_GARDEN),
                    ("clothing", words::FIELD_CLOTHING),
                    ("shoes", words::FIELD_SHOES),
                    ("bags", words::FIELD_BAGS),
                    ("home", words::FIELD_HOME),
                    ("industrial", words::FIELD_INDUSTRIAL),
                    ("baby", words::FIELD_BABY),
                    ("pet-clothing", words::FIELD_PET_CLOTHING),
                    ("pet-food", words::FIELD_PET_FOOD),
                    ("grocery", words::FIELD_GROCERY),
                    ("supplements", words::FIELD_SUPPLEMENTS),
                ]),
                ANY,
                AMAZON,
            ),
            field(
                "money.lines[0].media",
                words::FIELD_MONEY_LINES_0_MEDIA,
                Kind::YesNo,
                ANY,
                AMAZON,
            ),
            field(
                "money.lines[0].closingFee",
                words::FIELD_MONEY_LINES_0_CLOSING_FEE,
                Kind::Money,
                ANY,
                AMAZON,
            ),
        ],
    },
    Group {
        name: words::RETURN_REFUND,
        fields: &[
            field(
                "returnRequestState",
                words::FIELD_RETURN_REQUEST_STATE,
                Kind::OneOf(&[
                    ("auto-authorised", words::FIELD_AUTO_AUTHORISED),
                    ("pending", words::FIELD_PENDING),
                    ("authorised", words::FIELD_AUTHORISED),
                    ("closed", words::FIELD_CLOSED),
                ]),
                SENT,
                AMAZON,
            ),
            field(
                "insideReturnWindow",
                words::FIELD_INSIDE_RETURN_WINDOW,
                Kind::YesNo,
                SENT,
                AMAZON,
            ),
            field(
                "returnedCondition",
                words::FIELD_RETURNED_CONDITION,
                Kind::OneOf(&[
                    ("as-sent", words::FIELD_AS_SENT),
                    ("used-or-damaged", words::FIELD_USED_OR_DAMAGED),
                    ("incomplete", words::FIELD_INCOMPLETE),
                    ("different-item", words::FIELD_DIFFERENT_ITEM),
                    ("not-sent-back", words::FIELD_NOT_SENT_BACK),
                ]),
                COMING_BACK | BACK | ARRIVED,
                AMAZON | OWN_STORE | ABROAD | MALLS,
            ),
            field(
                "opened",
                words::FIELD_OPENED,
                Kind::YesNo,
                ARRIVED | BACK,
                AMAZON,
            ),
            field(
                "refundAlreadyMade",
                words::FIELD_REFUND_ALREADY_MADE,
                Kind::YesNo,
                SENT,
                AMAZON | EBAY,
            ),
            field(
                "refundedBy",
                words::FIELD_REFUNDED_BY,
                Kind::OneOf(&[
                    ("seller", words::FIELD_SELLER),
                    ("marketplace", words::FIELD_MARKETPLACE),
                ]),
                SENT,
                AMAZON,
            ),
            field(
                "claimState",
                words::FIELD_CLAIM_STATE,
                Kind::OneOf(&[
                    ("none", words::FIELD_NONE),
                    ("open", words::FIELD_OPEN),
                    ("information-requested", words::FIELD_INFORMATION_REQUESTED),
                    ("granted", words::FIELD_GRANTED),
                    ("denied", words::FIELD_DENIED),
                    ("closed", words::CLOSED),
                ]),
                SENT,
                AMAZON | ABROAD,
            ),
            field(
                "returnlessRule",
                words::FIELD_RETURNLESS_RULE,
                Kind::YesNo,
                SENT,
                AMAZON,
            ),
            field(
                "domesticReturnAddress",
                words::FIELD_DOMESTIC_RETURN_ADDRESS,
                Kind::YesNo,
                SENT,
                AMAZON,
            ),
        ],
    },
    Group {
        name: words::PROOF_SHIPPING,
        fields: &[
            field(
                "labelFromMarketplace",
                words::FIELD_LABEL_FROM_MARKETPLACE,
                Kind::YesNo,
                ON_THE_WAY | ARRIVED,
                AMAZON,
            ),
            field(
                "firstScanOnTime",
                words::FIELD_FIRST_SCAN_ON_TIME,
                Kind::YesNo,
                ON_THE_WAY | ARRIVED,
                AMAZON,
            ),
            field(
                "deliveryProof",
                words::FIELD_DELIVERY_PROOF,
                Kind::OneOf(&[
                    ("none", words::FIELD_NONE),
                    ("scan", words::FIELD_SCAN),
                    ("signature", words::FIELD_SIGNATURE),
                ]),
                ON_THE_WAY | ARRIVED,
                AMAZON | EBAY,
            ),
        ],
    },
    Group {
        name: words::ORDER_ITEM,
        fields: &[
            field(
                "partOfOrder",
                words::FIELD_PART_OF_ORDER,
                Kind::YesNo,
                ANY,
                AMAZON | ABROAD,
            ),
            field(
                "stockAvailable",
                words::FIELD_STOCK_AVAILABLE,
                Kind::YesNo,
                ANY,
                AMAZON,
            ),
            field(
                "listingErrorBy",
                words::FIELD_LISTING_ERROR_BY,
                Kind::OneOf(&[
                    ("seller", words::FIELD_SELLER),
                    ("marketplace", words::FIELD_MARKETPLACE),
                ]),
                ANY,
                AMAZON,
            ),
        ],
    },
    Group {
        name: words::RETURN_CANCELLATION_TERMS,
        fields: &[
            field(
                "returnTerms",
                words::FIELD_RETURN_TERMS,
                Kind::OneOf(&[
                    ("shown-both", words::FIELD_SHOWN_BOTH),
                    ("shown-once", words::FIELD_SHOWN_ONCE),
                    ("not-shown", words::FIELD_NOT_SHOWN),
                ]),
                ANY,
                QOO10 | OWN_STORE | OWN_POLICY | MALLS,
            ),
            field(
                "termsCover",
                words::FIELD_TERMS_COVER,
                Kind::OneOf(&[
                    ("returns", words::FIELD_RETURNS),
                    (
                        "cancellations-and-returns",
                        words::FIELD_CANCELLATIONS_AND_RETURNS,
                    ),
                ]),
                ANY,
                QOO10 | OWN_STORE | MALLS,
            ),
            field(
                "termsAllowDays",
                words::FIELD_TERMS_ALLOW_DAYS,
                Kind::Whole(words::DAYS),
                ANY,
                QOO10 | OWN_STORE | OWN_POLICY | MALLS,
            ),
            field(
                "opened",
                words::FIELD_OPENED,
                Kind::YesNo,
                ARRIVED,
                QOO10 | OWN_STORE | ABROAD | MALLS,
            ),
        ],
    },
    Group {
        name: words::SHOP,
        fields: &[
            field(
                "shopTool",
                words::FIELD_SHOP_TOOL,
                Kind::OneOf(&[
                    ("base", words::FIELD_BASE),
                    ("stores", words::FIELD_STORES),
                    ("shopify", words::FIELD_SHOPIFY),
                    ("other", words::FIELD_OTHER),
                ]),
                ANY,
                OWN_STORE,
            ),
            field(
                "paymentMethod",
                words::FIELD_PAYMENT_METHOD,
                Kind::OneOf(&[
                    ("card", words::FIELD_CARD),
                    ("paypal", words::FIELD_PAYPAL),
                    ("bank-transfer", words::FIELD_BANK_TRANSFER),
                    ("konbini", words::FIELD_KONBINI),
                    ("cash-on-delivery", words::FIELD_CASH_ON_DELIVERY),
                ]),
                ANY,
                OWN_STORE | MALLS,
            ),
            field(
                "sellerLevel",
                words::FIELD_SELLER_LEVEL,
                Kind::OneOf(&[
                    ("general", words::FIELD_GENERAL),
                    ("excellent", words::FIELD_EXCELLENT),
                    ("power", words::FIELD_POWER),
                ]),
                ANY,
                QOO10,
            ),
            field(
                "periodOrders",
                words::FIELD_PERIOD_ORDERS,
                Kind::Whole(words::ORDERS),
                ANY,
                EVERY,
            ),
            field(
                "periodCancellations",
                words::FIELD_PERIOD_CANCELLATIONS,
                Kind::Whole(words::ORDERS),
                ANY,
                EVERY,
            ),
        ],
    },
];

/// Japan, the countries whose law is in the rulebook, and neighbours that buy from Japan.
const COUNTRIES: &[(&str, Text)] = &[
    ("JP", words::COUNTRIES_JP),
    ("US", words::COUNTRIES_US),
    ("GB", words::COUNTRIES_GB),
    ("AT", words::COUNTRIES_AT),
    ("BE", words::COUNTRIES_BE),
    ("BG", words::COUNTRIES_BG),
    ("HR", words::COUNTRIES_HR),
    ("CY", words::COUNTRIES_CY),
    ("CZ", words::COUNTRIES_CZ),
    ("DK", words::COUNTRIES_DK),
    ("EE", words::COUNTRIES_EE),
    ("FI", words::COUNTRIES_FI),
    ("FR", words::COUNTRIES_FR),
    ("DE", words::COUNTRIES_DE),
    ("GR", words::COUNTRIES_GR),
    ("HU", words::COUNTRIES_HU),
    ("IE", words::COUNTRIES_IE),
    ("IT", words::COUNTRIES_IT),
    ("LV", words::COUNTRIES_LV),
    ("LT", words::COUNTRIES_LT),
    ("LU", words::COUNTRIES_LU),
    ("MT", words::COUNTRIES_MT),
    ("NL", words::COUNTRIES_NL),
    ("PL", words::COUNTRIES_PL),
    ("PT", words::COUNTRIES_PT),
    ("RO", words::COUNTRIES_RO),
    ("SK", words::COUNTRIES_SK),
    ("SI", words::COUNTRIES_SI),
    ("ES", words::COUNTRIES_ES),
    ("SE", words::COUNTRIES_SE),
    ("AU", words::COUNTRIES_AU),
    ("CA", words::COUNTRIES_CA),
    ("CN", words::COUNTRIES_CN),
    ("HK", words::COUNTRIES_HK),
    ("KR", words::COUNTRIES_KR),
    ("SG", words::COUNTRIES_SG),
    ("TW", words::COUNTRIES_TW),
];

/// The states of the USA and the capital.
const STATES: &[(&str, Text)] = &[
    ("US-AL", words::STATES_US_AL),
    ("US-AK", words::STATES_US_AK),
    ("US-AZ", words::STATES_US_AZ),
    ("US-AR", words::STATES_US_AR),
    ("US-CA", words::STATES_US_CA),
    ("US-CO", words::STATES_US_CO),
    ("US-CT", words::STATES_US_CT),
    ("US-DE", words::STATES_US_DE),
    ("US-DC", words::STATES_US_DC),
    ("US-FL", words::STATES_US_FL),
    ("US-GA", words::STATES_US_GA),
    ("US-HI", words::STATES_US_HI),
    ("US-ID", words::STATES_US_ID),
    ("US-IL", words::STATES_US_IL),
    ("US-IN", words::STATES_US_IN),
    ("US-IA", words::STATES_US_IA),
    ("US-KS", words::STATES_US_KS),
    ("US-KY", words::STATES_US_KY),
    ("US-LA", words::STATES_US_LA),
    ("US-ME", words::STATES_US_ME),
    ("US-MD", words::STATES_US_MD),
    ("US-MA", words::STATES_US_MA),
    ("US-MI", words::STATES_US_MI),
    ("US-MN", words::STATES_US_MN),
    ("US-MS", words::STATES_US_MS),
    ("US-MO", words::STATES_US_MO),
    ("US-MT", words::STATES_US_MT),
    ("US-NE", words::STATES_US_NE),
    ("US-NV", words::STATES_US_NV),
    ("US-NH", words::STATES_US_NH),
    ("US-NJ", words::STATES_US_NJ),
    ("US-NM", words::STATES_US_NM),
    ("US-NY", words::STATES_US_NY),
    ("US-NC", words::STATES_US_NC),
    ("US-ND", words::STATES_US_ND),
    ("US-OH", words::STATES_US_OH),
    ("US-OK", words::STATES_US_OK),
    ("US-OR", words::STATES_US_OR),
    ("US-PA", words::STATES_US_PA),
    ("US-RI", words::STATES_US_RI),
    ("US-SC", words::STATES_US_SC),
    ("US-SD", words::STATES_US_SD),
    ("US-TN", words::STATES_US_TN),
    ("US-TX", words::STATES_US_TX),
    ("US-UT", words::STATES_US_UT),
    ("US-VT", words::STATES_US_VT),
    ("US-VA", words::STATES_US_VA),
    ("US-WA", words::STATES_US_WA),
    ("US-WV", words::STATES_US_WV),
    ("US-WI", words::STATES_US_WI),
    ("US-WY", words::STATES_US_WY),
];

const fn field(path: &'static str, label: Text, kind: Kind, stages: u8, places: u32) -> Field {
    Field {
        path,
        label,
        kind,
        stages,
        places,
    }
}

/// The field with this path, as this marketplace (a mask) calls it.
pub fn find(path: &str, place: u32) -> Option<&'static Field> {
    let fields = || {
        GROUPS
            .iter()
            .flat_map(|group| group.fields)
            .filter(|field| field.path == path)
    };
    fields()
        .find(|field| field.places & place != 0)
        .or_else(|| fields().next())
}

/// The field to show beside a question of the core that no button can answer: a date, a number of
/// days, or something the core derives from them.
pub fn by_fact(fact: &str, yes_no: bool, place: u32) -> Option<&'static Field> {
    let path = match fact {
        "sale" => "money.sale",
        "money" => "money.lines[0].price",
        _ => fact,
    };
    let field = find(path, place)?;
    match field.kind {
        Kind::Date | Kind::DateTime | Kind::Whole(_) | Kind::Money => Some(field),
        // The core asks a derived question about a key that is itself no yes or no.
        Kind::OneOf(_) => {
            (yes_no || path != fact || matches!(fact, "buyerCountry" | "buyerRegion"))
                .then_some(field)
        }
        Kind::Percent | Kind::YesNo => None,
    }
}
