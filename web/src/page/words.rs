//! Every string of the page that is not the rulebook's: `ja.ftl` and `en.ftl`, and which of them is said when.

use kotowari::decision::{Settled, Verdict};
use kotowari::text::Text;
use kotowari::timeline::Zone;

#[deny(dead_code)]
mod sentences {
    include!(concat!(env!("OUT_DIR"), "/words.rs"));
}
pub use sentences::page::*;
pub use sentences::{ALL, VOLUMES};

/// The verdict in a few words; the core's headline says the rest.
pub fn verdict(verdict: Verdict) -> Text {
    match verdict {
        Verdict::MayRefuse => VERDICT_MAY_REFUSE,
        Verdict::AcceptAdvised => VERDICT_ACCEPT_ADVISED,
        Verdict::MustAccept => VERDICT_MUST_ACCEPT,
        Verdict::Automatic => VERDICT_AUTOMATIC,
        Verdict::Redirect => VERDICT_REDIRECT,
        Verdict::NotACancellation => VERDICT_NOT_A_CANCELLATION,
        Verdict::MustRemedy => VERDICT_MUST_REMEDY,
        Verdict::MarketplaceDecides => VERDICT_MARKETPLACE_DECIDES,
        Verdict::SellerCancels => VERDICT_SELLER_CANCELS,
        Verdict::WaitForItem => VERDICT_WAIT_FOR_ITEM,
        Verdict::RefundWithDeduction => VERDICT_REFUND_WITH_DEDUCTION,
        Verdict::Contest => VERDICT_CONTEST,
        Verdict::DoNotRefundYourself => VERDICT_DO_NOT_REFUND_YOURSELF,
        Verdict::NeedFacts => VERDICT_NEED_FACTS,
        Verdict::Unsettled => VERDICT_UNSETTLED,
    }
}

/// Every verdict by its name in the contract, and `may-refuse-if`: a permission that rests on a condition.
pub fn verdicts() -> impl Iterator<Item = (&'static str, Text)> {
    let names = Verdict::ALL.map(|one| (one.name(), verdict(one)));
    names.into_iter().chain([("may-refuse-if", MAY_REFUSE_IF)])
}

/// How firm the verdict is.
pub fn settled(settled: Settled) -> Text {
    match settled {
        Settled::Settled => SETTLED_SETTLED,
        Settled::Inferred => SETTLED_INFERRED,
        Settled::Conflicting => SETTLED_CONFLICTING,
        Settled::Unsettled => SETTLED_UNSETTLED,
    }
}

/// What a marketplace's time is called.
pub fn zone(zone: Zone) -> Text {
    const NAMES: &[(Zone, Text)] = &[
        (Zone::TOKYO, JAPAN_TIME),
        (Zone::LOS_ANGELES, PACIFIC_TIME),
        (Zone::LONDON, LONDON_TIME),
        (Zone::BERLIN, CENTRAL_EUROPEAN_TIME),
        (Zone::DUBAI, DUBAI_TIME),
        (Zone::SAO_PAULO, BRAS_LIA_TIME),
    ];
    NAMES
        .iter()
        .find(|(known, _)| *known == zone)
        .map_or(Text::NONE, |(_, name)| *name)
}

/// The course an entry list follows.
pub fn course(course: &str) -> Text {
    match course {
        "accept" => COURSE_ACCEPT,
        "refuse" => COURSE_REFUSE,
        "return" => COURSE_RETURN,
        "resend" => COURSE_RESEND,
        "ship" => COURSE_SHIP,
        "refund" => COURSE_REFUND,
        "deduct" => COURSE_DEDUCT,
        "claim" => COURSE_CLAIM,
        "bring-home" => COURSE_BRING_HOME,
        "abandon" => COURSE_ABANDON,
        _ => COURSE_OTHER,
    }
}

/// Who bears an entry; empty for the seller, whose page this is.
pub fn party(party: &str) -> Text {
    match party {
        "buyer" => PARTY_BUYER,
        "marketplace" => PARTY_MARKETPLACE,
        _ => Text::NONE,
    }
}

/// Effect on a figure.
pub fn effect(effect: &str) -> Text {
    match effect {
        "counts" => EFFECT_COUNTS,
        "does-not-count" => EFFECT_DOES_NOT_COUNT,
        _ => UNKNOWN,
    }
}

/// Where a rule comes from.
pub fn layer(layer: &str) -> Text {
    match layer {
        "law" => LAYER_LAW,
        "marketplace" => LAYER_MARKETPLACE,
        "shop-terms" => LAYER_SHOP_TERMS,
        _ => LAYER_OTHER,
    }
}

/// What kind of source it is.
pub fn tier(tier: &str) -> Text {
    match tier {
        "official" => TIER_OFFICIAL,
        "official-derived" => TIER_OFFICIAL_DERIVED,
        "law" => TIER_LAW,
        "agency" => TIER_AGENCY,
        "inference" => TIER_INFERENCE,
        _ => TIER_OTHER,
    }
}

/// How sure the dossier is.
pub fn confidence(confidence: &str) -> Text {
    match confidence {
        "high" => CONFIDENCE_HIGH,
        "medium" => CONFIDENCE_MEDIUM,
        _ => CONFIDENCE_OTHER,
    }
}

/// What became of a rule.
pub fn outcome(outcome: &str) -> Text {
    match outcome {
        "holds" => OUTCOME_HOLDS,
        "fails" => OUTCOME_FAILS,
        _ => OUTCOME_OTHER,
    }
}

pub const WEEKDAYS: [Text; 7] = [MON, TUE, WED, THU, FRI, SAT, SUN];

pub const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];
