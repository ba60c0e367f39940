//! Putting a short list in order.

/// The same in the order of a rank, the least first; of equals the earlier. For lists a handful long, of which the library's
/// own sort would be 14 KB of the module.
///
/// ```
/// let words = kotowari::order::ordered(["three", "a", "to"], |word| word.len());
/// assert_eq!(words, ["a", "to", "three"]);
/// ```
#[must_use]
pub fn ordered<T, K: Ord>(items: impl IntoIterator<Item = T>, rank: impl Fn(&T) -> K) -> Vec<T> {
    let mut ordered: Vec<T> = Vec::new();
    for item in items {
        let place = ordered.partition_point(|known| rank(known) <= rank(&item));
        ordered.insert(place, item);
    }
    ordered
}
