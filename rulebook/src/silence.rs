//! The silence table: what happens at each marketplace if nobody acts, and whom it hurts, from the rows of consequences.
//!
//! ```
//! let rules = kotowari_rulebook::rulebook();
//! let table = kotowari_rulebook::silence::table(&rules, kotowari::text::Language::En);
//! let ebay = table.iter().find(|place| place.marketplace == "ebay");
//! let unpaid = ebay.and_then(|ebay| ebay.rows.iter().find(|row| row.id == "request-accepted-by-itself"));
//! assert!(unpaid.is_some_and(|row| row.state.len() == 2)); // asked by the button, not paid
//! ```

use kotowari::fact::{Cond, Fact};
use kotowari::rule::{Hurts, Layer, Rule, Yield};
use kotowari::rulebook::Rulebook;
use kotowari::text::Language;
use serde::Serialize;

use crate::PLACES;

/// The facts that a reader sees as the state of an order; all others that a row needs it says in its sentence.
const STATE: [Fact; 5] = [
    Fact::OrderStatus,
    Fact::Parcel,
    Fact::Channel,
    Fact::ShopTool,
    Fact::PaymentMethod,
];
/// How the ids of what is unknown about silence end: until when to answer, and what happens if nobody does.
const SILENCE: [&str; 4] = ["answer-deadline", "answer-time", "answer-days", "silence"];
/// More values than this describe no state: the row holds nearly everywhere.
const MOST_VALUES: usize = 2;

/// What silence does at one marketplace.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Place {
    /// Contract value.
    pub marketplace: &'static str,
    /// Its name.
    pub name: &'static str,
    /// What happens by itself, in the order of the rulebook.
    pub rows: Vec<Row>,
    /// What no source settles about it.
    pub unknown: Vec<&'static str>,
}

/// One thing that happens by itself.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Row {
    /// Stable id of the consequence.
    pub id: &'static str,
    /// In which state of the order, as far as a row names one: one entry a fact, several values joined.
    pub state: Vec<String>,
    /// What happens.
    pub says: &'static str,
    /// Whom it hurts.
    pub hurts: Hurts,
    /// Rule id.
    pub rule: &'static str,
    /// Kind of the source.
    pub tier: &'static str,
    /// Date that the source carries.
    pub seen_on: Option<&'static str>,
    /// Title and address of the first source.
    pub source: (&'static str, &'static str),
}

/// The whole table, in the order in which the page shows the marketplaces.
#[must_use]
pub fn table(rules: &Rulebook, language: Language) -> Vec<Place> {
    let places = PLACES.iter().copied().flatten();
    let open = places.filter(|place| place.taps.is_some());
    let known = open.filter_map(|place| {
        let marketplace = Fact::Marketplace.mask_of(place.id)?;
        let effects = rules.effects(marketplace);
        let of_marketplace = effects.iter().filter(|row| row.layer == Layer::Marketplace);
        let rows = of_marketplace
            .clone()
            .filter_map(|row| happens(rules, marketplace, row, language));
        let unknown = of_marketplace.filter_map(|row| match row.yields {
            Yield::Unknown(id) if SILENCE.iter().any(|end| id.ends_with(end)) => {
                Some(rules.say(row.says, language))
            }
            _ => None,
        });
        Some(Place {
            marketplace: place.id,
            name: rules.say(place.name, language),
            rows: rows.collect(),
            unknown: unknown.collect(),
        })
    });
    known.collect()
}

fn happens(
    rules: &Rulebook,
    marketplace: u32,
    row: &'static Rule,
    language: Language,
) -> Option<Row> {
    let Yield::Consequence { id, hurts, .. } = row.yields else {
        return None;
    };
    let conds = row.when.iter().filter(|cond| STATE.contains(&cond.fact));
    let state = conds.filter_map(|cond| state(rules, marketplace, *cond, language));
    let source = row.finding.sources.first()?;
    Some(Row {
        id,
        state: state.collect(),
        says: rules.say(row.says, language),
        hurts,
        rule: row.id,
        tier: row.finding.tier.name(),
        seen_on: row.finding.seen_on,
        source: (source.title, source.url),
    })
}

/// The values of one condition in words.
fn state(rules: &Rulebook, marketplace: u32, cond: Cond, language: Language) -> Option<String> {
    let values = cond.fact.values().iter().copied();
    let allowed: Vec<&str> = values
        .filter(|value| {
            cond.fact
                .mask_of(value)
                .is_some_and(|mask| cond.allowed & mask != 0)
        })
        .collect();
    if allowed.len() > MOST_VALUES {
        return None;
    }
    let named = allowed.iter().map(|value| {
        let label = rules.label_at(marketplace, cond.fact, value);
        rules.say(label, language)
    });
    let joint = match language {
        Language::Ja => "・",
        Language::En => " / ",
    };
    Some(named.collect::<Vec<_>>().join(joint))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::RULES;

    /// Every consequence that a row of a marketplace names stands in the table of that marketplace, and nothing else does.
    #[test]
    fn the_table_has_every_consequence_of_a_marketplace_and_no_other() {
        for place in table(&RULES, Language::Ja) {
            let marketplace = Fact::Marketplace.mask_of(place.marketplace).unwrap_or(0);
            let rows = RULES.effects(marketplace);
            let own = rows.iter().filter(|row| {
                row.layer == Layer::Marketplace && matches!(row.yields, Yield::Consequence { .. })
            });
            let own: Vec<&str> = own.map(|row| row.id).collect();
            let told: Vec<&str> = place.rows.iter().map(|row| row.rule).collect();
            assert_eq!(told, own, "{}", place.marketplace);
        }
    }

    #[test]
    fn on_ebay_silence_hurts_the_buyer_once_paid_and_the_seller_before() {
        let table = table(&RULES, Language::En);
        let hurts = |id: &str| {
            let ebay = table.iter().find(|place| place.marketplace == "ebay")?;
            ebay.rows
                .iter()
                .find(|row| row.id == id)
                .map(|row| row.hurts)
        };
        assert_eq!(hurts("request-declined-by-itself"), Some(Hurts::Buyer));
        assert_eq!(hurts("request-accepted-by-itself"), Some(Hurts::Seller));
    }

    /// What no source settles is said, not left out.
    #[test]
    fn where_nothing_is_known_of_the_time_to_answer_that_is_said() {
        let table = table(&RULES, Language::En);
        for id in ["qoo10-jp", "etsy", "shopee", "tiktok-shop", "rakuten"] {
            let place = table.iter().find(|place| place.marketplace == id);
            assert!(place.is_some_and(|place| !place.unknown.is_empty()), "{id}");
        }
    }
}
