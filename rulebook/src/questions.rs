//! The four taps, as data: where, what happened to the parcel, why, and how the request came.
//!
//! A seller thinks in moments ("packed, waiting for the pick-up"), not in status names; each moment
//! stands for several case keys. Nothing here decides anything.

use crate::words::common as words;
use kotowari::fact::Fact;
use kotowari::text::Text;
use kotowari::value::Value;

/// A case key and the value a tap gives it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Given {
    /// Case key.
    pub key: &'static str,
    /// Value, or several with `|` between them: one of these; for `goods` the single trait.
    pub value: &'static str,
}

impl Given {
    /// The value as the contract wants it.
    #[must_use]
    pub fn told(&self) -> Value {
        let mut values = self.value.split('|').map(|value| match value {
            "true" => Value::Bool(true),
            "false" => Value::Bool(false),
            word => Value::Text(word.into()),
        });
        match (self.key, values.clone().count()) {
            ("goods", _) | (_, 2..) => Value::List(values.collect()),
            _ => values.next().unwrap_or(Value::Null),
        }
    }
}

/// One answer that can be tapped.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Choice {
    /// Stable id, unique within its step.
    pub id: &'static str,
    /// What the seller reads.
    pub name: Text,
    /// A few more words; both empty where the name says it all.
    pub hint: Text,
    /// Case keys it sets.
    pub gives: &'static [Given],
    /// For reasons and channels: the stages of the parcel in which it is offered, a mask of [`stage`].
    pub stages: u8,
}

/// How far the parcel has come, as far as the offered reasons, channels and fields depend on it: masks.
pub mod stage {
    /// Still in the shop.
    pub const BEFORE: u8 = 1;
    /// With the carrier, or lost.
    pub const ON_THE_WAY: u8 = 2;
    /// Coming back.
    pub const COMING_BACK: u8 = 4;
    /// Back at the shop or the warehouse.
    pub const BACK: u8 = 8;
    /// The buyer has it.
    pub const ARRIVED: u8 = 16;
    /// Left the shop and is not with the buyer.
    pub const TRANSIT: u8 = ON_THE_WAY | COMING_BACK | BACK;
    /// Left the shop.
    pub const SENT: u8 = TRANSIT | ARRIVED;
    /// Always.
    pub const ANY: u8 = BEFORE | SENT;
}

/// Answers that belong together under one small heading.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Group {
    /// Heading.
    pub name: Text,
    /// Answers.
    pub choices: &'static [Choice],
}

/// One of the four questions.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Tap {
    /// Stable id.
    pub id: &'static str,
    /// The question.
    pub question: Text,
    /// What its chip is called.
    pub label: Text,
    /// Answers.
    pub groups: &'static [Group],
}

impl Tap {
    /// Finds an answer by id.
    #[must_use]
    pub fn choice(&self, id: &str) -> Option<&'static Choice> {
        self.groups
            .iter()
            .flat_map(|group| group.choices)
            .find(|choice| choice.id == id)
    }
}

/// A marketplace, open for questions or announced.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Place {
    /// Contract value.
    pub id: &'static str,
    /// Name.
    pub name: Text,
    /// Its country, where the heading does not say it.
    pub country: Text,
    /// Heading it stands under.
    pub group: Text,
    /// `None` while it is being prepared: moments, reasons, channels.
    pub taps: Option<&'static [Tap; 3]>,
    /// Kinds of goods that its rules tell apart, ordinary stock first.
    pub goods: &'static [Choice],
    /// Where its buyers live, each a choice of the first question; empty where the marketplace says it.
    pub buyers: &'static [Choice],
}

impl Place {
    /// Mask in [`Fact::Marketplace`].
    #[must_use]
    pub fn mask(&self) -> u32 {
        Fact::Marketplace.mask_of(self.id).unwrap_or(0)
    }
}

/// Marketplaces in Japan.
pub use crate::words::common::HERE;

/// Marketplaces abroad other than Amazon.
pub use crate::words::common::ABROAD;

/// Every marketplace the first question shows.
pub fn places() -> impl Iterator<Item = &'static Place> {
    crate::PLACES.iter().copied().flatten()
}

/// What an answer to the first question stands for: a marketplace, and where its buyers live.
#[must_use]
pub fn first_answer(id: &str) -> (Option<&'static Place>, Option<&'static Choice>) {
    if let Some(place) = find(id) {
        return (Some(place), None);
    }
    for place in places() {
        if let Some(buyers) = place.buyers.iter().find(|buyers| buyers.id == id) {
            return (Some(place), Some(buyers));
        }
    }
    (None, None)
}

/// The marketplace with this id.
#[must_use]
pub fn find(id: &str) -> Option<&'static Place> {
    places().find(|place| place.id == id)
}

/// No words.
pub(crate) const NONE: Text = Text::NONE;

/// Nobody asked.
pub(crate) const FROM_THE_SHOP: Group = Group {
    name: words::FROM_SHOP,
    choices: &[channel(
        "seller",
        words::CHANNEL_SELLER,
        NONE,
        given!["channel" = "seller"],
        stage::ANY,
    )],
};

macro_rules! given {
    ($($key:literal = $value:literal),*) => { &[$($crate::questions::Given { key: $key, value: $value }),*] };
}
pub(crate) use given;

pub(crate) const fn ask_moment(groups: &'static [Group]) -> Tap {
    Tap {
        id: "moment",
        question: words::TAP_MOMENT_QUESTION,
        label: words::TAP_MOMENT_LABEL,
        groups,
    }
}

pub(crate) const fn ask_reason(groups: &'static [Group]) -> Tap {
    Tap {
        id: "reason",
        question: words::TAP_REASON_QUESTION,
        label: words::TAP_REASON_LABEL,
        groups,
    }
}

pub(crate) const fn ask_channel(groups: &'static [Group]) -> Tap {
    Tap {
        id: "channel",
        question: words::TAP_CHANNEL_QUESTION,
        label: words::TAP_CHANNEL_LABEL,
        groups,
    }
}

pub(crate) const fn kind(id: &'static str, name: Text) -> Choice {
    Choice {
        id,
        name,
        hint: NONE,
        gives: &[],
        stages: stage::ANY,
    }
}

pub(crate) const fn moment(
    id: &'static str,
    name: Text,
    hint: Text,
    gives: &'static [Given],
) -> Choice {
    Choice {
        id,
        name,
        hint,
        gives,
        stages: stage::ANY,
    }
}

pub(crate) const fn reason(
    id: &'static str,
    name: Text,
    gives: &'static [Given],
    stages: u8,
) -> Choice {
    Choice {
        id,
        name,
        hint: NONE,
        gives,
        stages,
    }
}

pub(crate) const fn channel(
    id: &'static str,
    name: Text,
    hint: Text,
    gives: &'static [Given],
    stages: u8,
) -> Choice {
    Choice {
        id,
        name,
        hint,
        gives,
        stages,
    }
}

/// How far the parcel has come after these moment keys: every stage that is possible.
#[must_use]
pub fn stages_after(moment: &Choice) -> u8 {
    let parcel = moment.gives.iter().find(|given| given.key == "parcel");
    let values = parcel.map_or("", |given| given.value).split('|');
    values.fold(0, |stages, value| {
        stages
            | match value {
                "with-carrier" | "lost" => stage::ON_THE_WAY,
                "coming-back" => stage::COMING_BACK,
                "back" => stage::BACK,
                "delivered" => stage::ARRIVED,
                _ => stage::BEFORE,
            }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::RULES;
    use kotowari::text::Language;

    #[test]
    fn every_answer_of_every_open_marketplace_is_believed_by_the_core() {
        let mut tried = 0;
        for place in places() {
            let Some(taps) = place.taps else { continue };
            for choice in taps
                .iter()
                .flat_map(|tap| tap.groups)
                .flat_map(|group| group.choices)
            {
                let mut case = vec![("marketplace".to_string(), Value::Text(place.id.into()))];
                for given in choice.gives {
                    case.push((given.key.to_string(), given.told()));
                }
                let parsed = RULES.case(&Value::Object(case));
                assert!(parsed.is_ok(), "{} {}: {parsed:?}", place.id, choice.id);
                tried += 1;
            }
        }
        assert!(tried > 400, "{tried}");
    }

    #[test]
    fn ids_are_unique_within_a_tap_and_every_word_is_there_in_both_languages() {
        for tap in places().filter_map(|place| place.taps).flatten() {
            let choices: Vec<_> = tap.groups.iter().flat_map(|group| group.choices).collect();
            for (at, choice) in choices.iter().enumerate() {
                assert!(
                    choices
                        .iter()
                        .skip(at + 1)
                        .all(|other| other.id != choice.id),
                    "{}",
                    choice.id
                );
                assert!(
                    Language::ALL
                        .iter()
                        .all(|language| !RULES.say(choice.name, *language).is_empty()),
                    "{}",
                    choice.id
                );
                assert_eq!(
                    RULES.say(choice.hint, Language::Ja).is_empty(),
                    RULES.say(choice.hint, Language::En).is_empty(),
                    "{}",
                    choice.id
                );
            }
        }
    }
}
