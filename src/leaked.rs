//! How rows are read whose lists are constants where they are written.
//!
//! A row names everything that it has as `&'static`. Read from a file, strings are parts of the file, which stays in
//! memory as long as the program does; lists, and what several rows have in common, are read and leaked to the same
//! end. For `#[serde(deserialize_with = "…")]`.

use serde::{Deserialize, Deserializer};

/// A list.
pub(crate) fn list<'de, D, T>(from: D) -> Result<&'static [T], D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    let items: Vec<T> = Vec::deserialize(from)?;
    Ok(items.leak())
}

/// A list of lists.
pub(crate) fn lists<'de, D, T>(from: D) -> Result<&'static [&'static [T]], D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    let lists: Vec<Vec<T>> = Vec::deserialize(from)?;
    let lists = lists.into_iter().map(|items| &*items.leak());
    Ok(lists.collect::<Vec<_>>().leak())
}

/// Something that is pointed to.
pub(crate) fn one<'de, D, T>(from: D) -> Result<&'static T, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    Ok(Box::leak(Box::new(T::deserialize(from)?)))
}

/// A list of what is pointed to.
pub(crate) fn ones<'de, D, T>(from: D) -> Result<&'static [&'static T], D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    let items: Vec<T> = Vec::deserialize(from)?;
    Ok(items.leak().iter().collect::<Vec<_>>().leak())
}
