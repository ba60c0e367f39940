//! The file is the rulebook, nothing less, and no other bytes are.
#![allow(clippy::expect_used, reason = "a test may fail loudly")]

use std::sync::LazyLock;

use kotowari::text::{Language, file};
use kotowari::{Refused, Rulebook};
use kotowari_rulebook::{CODE, EDITION, VOLUMES, WORDS};
use proptest::prelude::*;

/// Every rule.
static RULES: LazyLock<Rulebook> = LazyLock::new(kotowari_rulebook::rulebook);

/// The file as it was written, with some bytes changed and its sum made to fit: what is then refused is
/// refused by the reader alone.
fn changed(change: impl FnOnce(&mut Vec<u8>)) -> Vec<u8> {
    let mut written = RULES.written();
    let mut rest = written.split_off(8);
    change(&mut rest);
    let mut sum: u32 = 0x811c_9dc5;
    for byte in &rest {
        sum = (sum ^ u32::from(*byte)).wrapping_mul(0x0100_0193);
    }
    written.truncate(4);
    written.extend(sum.to_le_bytes());
    written.extend(rest);
    written
}

fn read(file: Vec<u8>) -> Result<Rulebook, Refused> {
    Rulebook::read(file, EDITION, CODE, VOLUMES)
}

#[test]
fn what_is_written_reads_back_whole() {
    for written in [RULES.written(), changed(|_| {})] {
        let back = read(written.clone()).expect("it is as it was written");
        assert_eq!(back.written(), written);
    }
}

#[test]
fn a_rulebook_that_was_read_decides_as_the_one_that_was_written() {
    let back = read(RULES.written()).expect("it is as it was written");
    for language in Language::ALL {
        let words = [kotowari::WORDS, WORDS].concat();
        back.take_words(language, file(&words, language))
            .expect("they are its own");
    }
    let cases = include_str!("../../tests/cases/qoo10.json");
    let cases: serde_json::Value = serde_json::from_str(cases).expect("cases");
    let cases = cases.as_array().expect("a list");
    assert!(cases.len() > 50);
    for case in cases {
        let case = case.get("case").unwrap_or(case).to_string();
        let told = |rules: &Rulebook| rules.parse(&case).map(|case| rules.decide(&case));
        assert_eq!(told(&back), told(&RULES), "{case}");
    }
}

#[test]
fn a_file_of_another_version_is_refused_as_such() {
    let mut written = RULES.written();
    *written.first_mut().expect("a byte") ^= 1;
    assert_eq!(read(written).err(), Some(Refused::OtherVersion));
}

#[test]
fn a_changed_byte_or_word_is_noticed() {
    let written = RULES.written();
    for at in (4..written.len()).step_by(101) {
        let mut changed = written.clone();
        if let Some(byte) = changed.get_mut(at) {
            *byte ^= 0x40;
        }
        assert_eq!(read(changed).err(), Some(Refused::Damaged), "{at}");
    }
    assert_eq!(read(Vec::new()).err(), Some(Refused::Damaged));
    let rules = read(written).expect("it is as it was written");
    for language in Language::ALL {
        let words = file(WORDS, language);
        for (from, to) in [
            ("。", "、"),
            (". ", ", "),
            ("\u{1f}", ""),
            ("\u{1e}", "\u{1e}x"),
            ("common", "commons"),
        ] {
            let reworded = words.replacen(from, to, 1);
            if reworded != words {
                let taken = rules.take_words(language, reworded);
                assert_eq!(taken, Err(Refused::OtherWords), "{from} {to}");
            }
        }
        assert_eq!(rules.take_words(language, words), Ok(()));
    }
}

#[test]
fn half_a_file_is_none_even_where_its_sum_fits() {
    let length = RULES.written().len() - 8;
    for half in (0..length).step_by(211) {
        let written = changed(|rest| rest.truncate(half));
        assert_eq!(read(written).err(), Some(Refused::Damaged), "{half}");
    }
    let longer = changed(|rest| rest.push(0));
    assert_eq!(read(longer).err(), Some(Refused::Damaged));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// Neither ends badly nor takes for ever; what it holds is then another matter.
    #[test]
    fn any_bytes_end(bytes in prop::collection::vec(any::<u8>(), 0..4000)) {
        let written = changed(|rest| *rest = bytes);
        let _ = read(written);
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
        let _ = read(written);
    }
}
