//! ISO 3166-1 countries and the consumer law that goes with them.

use crate::fact::{buyer_state, regime};
use crate::text::{Language, Text, same};

/// Officially assigned alpha-2 codes.
const CODES: Text = same(
    "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT \
BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM \
FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO \
JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT \
MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA \
SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US \
UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW",
);

/// Member states of the European Union.
const EU: Text =
    same("AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK");

/// US states whose law says what follows where a return policy was not shown (L-US-013).
const RETURN_NOTICE_STATES: Text = same("CT FL HI MA MD MN NJ NY OH RI SC UT VA");

fn contains(list: Text, code: &str) -> bool {
    let mut known = list.in_language(Language::default()).split(' ');
    code.len() == 2 && known.any(|known| known == code)
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
        Some(("US", state)) if contains(RETURN_NOTICE_STATES, state) => buyer_state::LISTED,
        Some(("US", _)) => buyer_state::OTHER,
        _ => {
            buyer_state::CALIFORNIA
                | buyer_state::LISTED
                | buyer_state::LOUISIANA
                | buyer_state::OTHER
        }
    }
}
