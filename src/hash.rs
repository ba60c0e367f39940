//! FNV-1a: short keys and checks for what we wrote ourselves. No defence against malice; the page has
//! SHA-384 for that.

/// Where a hash starts.
pub const SEED: u32 = 0x811c_9dc5;

/// Goes on hashing.
#[expect(
    clippy::indexing_slicing,
    reason = "the loop runs inside the bytes; const code has no iterators"
)]
#[must_use]
pub const fn fnv(seed: u32, bytes: &[u8]) -> u32 {
    let mut hash = seed;
    let mut index = 0;
    while index < bytes.len() {
        hash = (hash ^ bytes[index] as u32).wrapping_mul(0x0100_0193);
        index += 1;
    }
    hash
}
