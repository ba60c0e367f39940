//! The file is the rulebook, nothing less, and no other bytes are.
#![allow(clippy::expect_used, reason = "a test may fail loudly")]

use std::sync::LazyLock;

use kotowari::rulebook::Written;
use kotowari::text::Language;
use kotowari::{Refused, Rulebook};
use proptest::prelude::*;

/// Every rule.
static RULES: LazyLock<Rulebook> = LazyLock::new(kotowari_rulebook::rulebook);

/// The file as it was written, with some bytes changed and its sum made to fit: what is then refused is
/// refused by the reader alone.
fn changed(change: impl FnOnce(&mut Vec<u8>)) -> Written {
    let mut written = RULES.written();
    let mut rest = written.rules.split_off(8);
    change(&mut rest);
    let mut sum: u32 = 0x811c_9dc5;
    for byte in &rest {
        sum = (sum ^ u32::from(*byte)).wrapping_mul(0x0100_0193);
    }
    written.rules.truncate(4);
    written.rules.extend(sum.to_le_bytes());
    written.rules.extend(rest);
    written
}

#[test]
fn what_is_written_reads_back_whole() {
    assert_eq!(RULES.reads_back(&RULES.written()), Ok(true));
    assert_eq!(RULES.reads_back(&changed(|_| {})), Ok(true));
}

#[test]
fn a_file_of_another_version_is_refused_as_such() {
    let mut written = RULES.written();
    *written.rules.first_mut().expect("a byte") ^= 1;
    assert_eq!(RULES.reads_back(&written), Err(Refused::OtherVersion));
}

#[test]
fn a_changed_byte_or_word_is_noticed() {
    let written = RULES.written();
    for at in (4..written.rules.len()).step_by(101) {
        let mut changed = written.clone();
        if let Some(byte) = changed.rules.get_mut(at) {
            *byte ^= 0x40;
        }
        assert_eq!(RULES.reads_back(&changed), Err(Refused::Damaged), "{at}");
    }
    for language in 0..Language::ALL.len() {
        let mut reworded = written.clone();
        if let Some(words) = reworded.sentences.get_mut(language) {
            words.swap(0, 1);
        }
        assert_eq!(RULES.reads_back(&reworded), Err(Refused::OtherWords));
    }
    let nothing = Written {
        rules: Vec::new(),
        ..written
    };
    assert_eq!(RULES.reads_back(&nothing), Err(Refused::Damaged));
}

#[test]
fn half_a_file_is_none_even_where_its_sum_fits() {
    let length = RULES.written().rules.len() - 8;
    for half in (0..length).step_by(211) {
        let written = changed(|rest| rest.truncate(half));
        assert_eq!(RULES.reads_back(&written), Err(Refused::Damaged), "{half}");
    }
    let longer = changed(|rest| rest.push(0));
    assert_eq!(RULES.reads_back(&longer), Err(Refused::Damaged));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// Neither ends badly nor takes for ever; what it holds is then another matter.
    #[test]
    fn any_bytes_end(bytes in prop::collection::vec(any::<u8>(), 0..4000)) {
        let written = changed(|rest| *rest = bytes);
        let _ = RULES.reads_back(&written);
    }

    #[test]
    fn a_file_with_any_bytes_in_it_ends(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..20),
    ) {
        let written = changed(|rest| {
            for (at, byte) in changes {
                let at = at.index(rest.len());
                if let Some(old) = rest.get_mut(at) {
                    *old = byte;
                }
            }
        });
        let _ = RULES.reads_back(&written);
    }
}
