//! ISO 3166-1 countries, the consumer law that goes with them and the clocks that run there.

use crate::fact::{buyer_state, regime};
use crate::timeline::Zone;

/// Officially assigned alpha-2 codes.
const CODES: &str = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT \
BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM \
FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO \
JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT \
MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA \
SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US \
UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW";

/// Member states of the European Union.
const EU: &str = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK";

/// US states whose law says what follows where a return policy was not shown, and for how long (L-US-013).
const RETURN_PERIOD_STATES: &str = "FL HI NJ NY RI VA";
/// The same, but no source names a period.
const RETURN_NOTICE_STATES: &str = "CT MA MD MN OH SC UT";

/// Member states on Central European Time. Spain's Canaries have a clock of their own.
const CENTRAL: &str = "AT BE CZ DE DK ES FR HR HU IT LU MT NL PL SE SI SK";
/// Member states on Eastern European Time.
const EASTERN: &str = "BG CY EE FI GR LT LV RO";

/// A law that the buyer may be under, and the clock where the buyer then is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) struct Place {
    /// One value of [`crate::fact::Fact::Regime`].
    pub(crate) regime: u32,
    pub(crate) zone: Zone,
    /// The member state of the European Union whose public holidays count; empty where it is not known, or in none.
    pub(crate) state: &'static str,
}

/// Clocks of the fifty states and Washington. The other territories have country codes of their own.
const USA: &[Zone] = &[
    Zone::NEW_YORK,
    Zone::CHICAGO,
    Zone::DENVER,
    Zone::PHOENIX,
    Zone::LOS_ANGELES,
    Zone::ANCHORAGE,
    Zone::ADAK,
    Zone::HONOLULU,
];

const PACIFIC: &str = "CA WA";
const MOUNTAIN: &str = "CO MT NM UT WY";
const EASTERN_US: &str = "CT DC DE GA MA MD ME NC NH NJ NY OH PA RI SC VA VT WV";
const CENTRAL_US: &str = "AL AR IA IL LA MN MO MS OK WI";

/// The clocks of a state of the USA; of a state across a border of zones both. Where the state is not
/// known as one of them, the whole country's.
fn of_state(state: &str) -> &'static [Zone] {
    match state {
        "AK" => &[Zone::ANCHORAGE, Zone::ADAK],
        // The Navajo Nation keeps summer time.
        "AZ" => &[Zone::PHOENIX, Zone::DENVER],
        "HI" => &[Zone::HONOLULU],
        "ID" | "NV" | "OR" => &[Zone::DENVER, Zone::LOS_ANGELES],
        "KS" | "ND" | "NE" | "SD" | "TX" => &[Zone::CHICAGO, Zone::DENVER],
        // In part of eastern Alabama clocks go by Georgia's, but by law the state is Central.
        "FL" | "IN" | "KY" | "MI" | "TN" => &[Zone::NEW_YORK, Zone::CHICAGO],
        "PR" | "VI" => &[Zone::PUERTO_RICO],
        "GU" | "MP" => &[Zone::GUAM],
        "AS" => &[Zone::SAMOA],
        _ if contains(PACIFIC, state) => &[Zone::LOS_ANGELES],
        _ if contains(MOUNTAIN, state) => &[Zone::DENVER],
        _ if contains(CENTRAL_US, state) => &[Zone::CHICAGO],
        _ if contains(EASTERN_US, state) => &[Zone::NEW_YORK],
        _ => USA,
    }
}

/// What ISO 3166-2 knows of the USA: the states, Washington and the territories.
const US_REGIONS: &str = "AK AL AR AS AZ CA CO CT DC DE FL GA GU HI IA ID IL IN KS KY LA MA MD ME MI MN MO MP MS MT NC ND NE NH NJ \
NM NV NY OH OK OR PA PR RI SC SD TN TX UM UT VA VI VT WA WI WV WY";

/// Whether the region may exist; of most countries only its form is known.
pub(super) fn region_exists(country: &str, part: &str) -> bool {
    let formed = |byte: u8| byte.is_ascii_digit() || byte.is_ascii_uppercase();
    match country {
        "US" => contains(US_REGIONS, part),
        _ => (1..=3).contains(&part.len()) && part.bytes().all(formed),
    }
}

/// The code that was meant by one that is none: by another name of the country, or by one in small letters.
pub(super) fn meant(code: &str) -> Option<String> {
    match code {
        "UK" | "uk" => Some("GB".into()),
        "EL" | "el" => Some("GR".into()),
        _ => Some(code.to_ascii_uppercase()).filter(|code| exists(code)),
    }
}

/// The clocks of a country, or of its region where that is known. Outside the laws covered nothing is
/// counted by law: there the two ends of the world stand for every clock.
fn zones(code: &str, region: Option<&str>) -> &'static [Zone] {
    let region = region.and_then(|region| region.split_once('-'));
    match (code, region) {
        ("JP", _) => &[Zone::TOKYO],
        ("GB" | "IE", _) => &[Zone::LONDON],
        ("US", Some((_, state))) => of_state(state),
        ("US", None) => USA,
        ("PT", Some((_, "20"))) => &[Zone::AZORES],
        ("PT", Some(_)) => &[Zone::LONDON],
        ("PT", None) => &[Zone::LONDON, Zone::AZORES],
        ("ES", Some((_, "CN" | "GC" | "TF"))) => &[Zone::LONDON],
        ("ES", None) => &[Zone::BERLIN, Zone::LONDON],
        _ if contains(CENTRAL, code) => &[Zone::BERLIN],
        _ if contains(EASTERN, code) => &[Zone::ATHENS],
        _ => &[Zone::FIRST, Zone::LAST],
    }
}

/// Every place in which a buyer can be who lives in one of these countries; anywhere where there are none.
pub(super) fn places(codes: &[&str], region: Option<&str>) -> Vec<Place> {
    // One of each clock that the laws covered have, and Antarctica (AQ) for everywhere else.
    const ANYWHERE: [&str; 8] = ["JP", "DE", "GR", "PT", "GB", "US", "ES", "AQ"];
    let mut places: Vec<Place> = Vec::new();
    for code in if codes.is_empty() {
        &ANYWHERE[..]
    } else {
        codes
    } {
        for zone in zones(code, region) {
            let place = Place {
                regime: regime_of(code),
                zone: *zone,
                state: if codes.is_empty() {
                    ""
                } else {
                    member_state(code)
                },
            };
            if !places.contains(&place) {
                places.push(place);
            }
        }
    }
    places
}

/// The code of a member state; empty of any other country.
fn member_state(code: &str) -> &'static str {
    let mut states = EU.split(' ');
    states.find(|known| *known == code).unwrap_or_default()
}

/// Whether a code of two letters is one of a list that parts them by one space each.
fn contains(list: &str, code: &str) -> bool {
    let mut known = list.as_bytes().chunks(3);
    code.len() == 2 && known.any(|known| known.starts_with(code.as_bytes()))
}

/// Whether the code is assigned.
pub(super) fn exists(code: &str) -> bool {
    contains(CODES, code)
}

/// The mask of the consumer law that applies to a buyer living there.
pub(super) fn regime_of(code: &str) -> u32 {
    match code {
        "JP" => regime::JP,
        "US" => regime::US,
        "GB" => regime::UK,
        _ if contains(EU, code) => regime::EU,
        _ => regime::OTHER,
    }
}

/// The mask of the buyer's state in the USA; every value for a region elsewhere, where no row reads it.
pub(super) fn state_of(region: &str) -> u32 {
    match region.split_once('-') {
        Some(("US", "CA")) => buyer_state::CALIFORNIA,
        Some(("US", "LA")) => buyer_state::LOUISIANA,
        Some(("US", state)) if contains(RETURN_PERIOD_STATES, state) => buyer_state::PERIOD,
        Some(("US", state)) if contains(RETURN_NOTICE_STATES, state) => buyer_state::LISTED,
        Some(("US", _)) => buyer_state::OTHER,
        _ => {
            buyer_state::CALIFORNIA
                | buyer_state::PERIOD
                | buyer_state::LISTED
                | buyer_state::LOUISIANA
                | buyer_state::OTHER
        }
    }
}
