//! A Case as serde writes and reads it: its keys, as they were given.

use serde::de::{DeserializeSeed, Deserializer, Error as _};
use serde::{Deserialize, Serialize, Serializer};

use super::Case;
use crate::rulebook::Rulebook;
use crate::value::Value;

/// The keys as they were given, in their order.
///
/// ```
/// let rules = kotowari_rulebook::rulebook();
/// let given = r#"{"marketplace":"qoo10-jp","parcel":["packed","labelled"]}"#;
/// assert_eq!(serde_json::to_string(&rules.parse(given)?)?, given);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
impl Serialize for Case {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.given.serialize(serializer)
    }
}

/// A Case is read under a rulebook, which knows the marketplaces and what contradicts itself.
///
/// ```
/// use serde::de::DeserializeSeed;
/// let rules = kotowari_rulebook::rulebook();
/// let given = r#"{"marketplace": "qoo10-jp", "parcel": "packed"}"#;
/// let case = (&rules).deserialize(&mut serde_json::Deserializer::from_str(given))?;
/// assert_eq!(case, rules.parse(given)?);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
impl<'de> DeserializeSeed<'de> for &Rulebook {
    type Value = Case;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Case, D::Error> {
        let given = Value::deserialize(deserializer)?;
        self.case(&given)
            .map_err(|error| D::Error::custom(error.told(self.sentences())))
    }
}
