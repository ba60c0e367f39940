//! The file is the rulebook, nothing less, and no other bytes are.
#![allow(clippy::expect_used, reason = "a test may fail loudly")]

use std::collections::BTreeSet;
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

/// Takes in every word.
fn speaking(rules: Rulebook) -> Rulebook {
    for language in Language::ALL {
        let words = [kotowari::WORDS, WORDS].concat();
        let taken = rules.take_words(language, file(&words, language));
        taken.expect("they are its own");
    }
    rules
}

fn cases() -> Vec<String> {
    let files = [
        include_str!("../../tests/cases/qoo10.json"),
        include_str!("../../tests/cases/amazon.json"),
        include_str!("../../tests/cases/own-store.json"),
        include_str!("../../tests/cases/ebay.json"),
    ];
    let cases = files.into_iter().flat_map(|file| {
        let cases: serde_json::Value = serde_json::from_str(file).expect("JSON");
        cases.as_array().expect("a list").clone()
    });
    let cases = cases.map(|case| case.get("case").expect("a case").to_string());
    cases.collect()
}

/// Cases are decided by it as by the rulebook that was written; how many.
fn decides_alike(rules: &Rulebook) -> usize {
    let told = |rules: &Rulebook, case: &str| rules.parse(case).map(|case| rules.decide(&case));
    let cases = cases();
    for case in &cases {
        assert_eq!(told(rules, case), told(&RULES, case), "{case}");
    }
    cases.len()
}

#[test]
fn a_rulebook_that_was_read_decides_as_the_one_that_was_written() {
    let back = speaking(read(RULES.written()).expect("it is as it was written"));
    assert!(decides_alike(&back) > 500);
}

#[test]
fn a_rulebook_in_parts_names_the_book_that_is_missing_and_decides_alike_once_it_has_come() {
    let (base, parts) = RULES.written_in_parts();
    let rules = speaking(read(base).expect("it is as it was written"));
    let lacking = |rules: &Rulebook| {
        let lacks = |case: &String| rules.lacks(&rules.parse(case).ok()?);
        cases().iter().filter_map(lacks).collect::<BTreeSet<_>>()
    };
    let names: BTreeSet<_> = parts.iter().map(|(name, _)| *name).collect();
    assert_eq!(lacking(&rules), names);
    assert_eq!(
        names.into_iter().collect::<Vec<_>>(),
        ["amazon", "ebay", "own-store", "qoo10-jp"]
    );
    for (name, part) in &parts {
        let mut damaged = part.clone();
        *damaged.last_mut().expect("a byte") ^= 1;
        assert_eq!(rules.take_book(damaged), Err(Refused::Damaged), "{name}");
        assert!(lacking(&rules).contains(name));
        assert_eq!(rules.take_book(part.clone()), Ok(()), "{name}");
        assert!(!lacking(&rules).contains(name));
    }
    assert_eq!(lacking(&RULES), BTreeSet::new());
    assert!(decides_alike(&rules) > 500);
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
