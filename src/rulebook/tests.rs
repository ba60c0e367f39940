//! The file is the rulebook, nothing less, and no other bytes are.

use alloc::vec::Vec;
use std::sync::LazyLock;

use proptest::prelude::*;

use super::*;

/// Every rule.
pub(crate) static RULES: LazyLock<Rulebook> = LazyLock::new(rulebook);

/// The file without version and sum, and the files of its words.
fn rest() -> (Vec<u8>, Vec<File>) {
    let written = RULES.written();
    let files = written.sentences.map(|words| {
        let file = alloc::format!("\n{}", words.join("\u{1f}"));
        File::read(file.leak())
    });
    let rest = written.rules.get(8..).unwrap_or_default();
    (rest.to_vec(), files.into())
}

fn is_read(rest: Vec<u8>, files: &[File]) -> bool {
    body(rest.leak(), files).is_some()
}

#[test]
fn what_is_written_reads_back_whole() {
    assert_eq!(RULES.reads_back(&RULES.written()), Ok(true));
}

#[test]
fn a_file_of_another_version_is_refused_as_such() {
    let mut written = RULES.written();
    if let Some(byte) = written.rules.first_mut() {
        *byte ^= 1;
    }
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
fn half_a_file_is_none_even_where_no_sum_is_looked_at() {
    let (rest, files) = rest();
    for length in (0..rest.len()).step_by(211) {
        let half = rest.get(..length).unwrap_or_default().to_vec();
        assert!(!is_read(half, &files), "{length}");
    }
    let mut longer = rest.clone();
    longer.push(0);
    assert!(!is_read(longer, &files));
    assert!(is_read(rest, &files));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// Neither ends badly nor takes for ever; what it holds is then another matter.
    #[test]
    fn any_bytes_end(bytes in prop::collection::vec(any::<u8>(), 0..4000)) {
        let (_, files) = rest();
        let _ = is_read(bytes, &files);
    }

    #[test]
    fn a_file_with_any_bytes_in_it_ends(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..20),
    ) {
        let (mut rest, files) = rest();
        for (at, byte) in changes {
            let at = at.index(rest.len());
            if let Some(old) = rest.get_mut(at) {
                *old = byte;
            }
        }
        let _ = is_read(rest, &files);
    }
}
