//! The file is the rulebook, nothing less, and no other bytes are.
#![allow(clippy::expect_used, reason = "a test may fail loudly")]

use std::collections::BTreeSet;
use std::sync::LazyLock;

use kotowari::fact::{Cond, Fact};
use kotowari::text::{LetterLanguage, file};
use kotowari::{FileError, Options, Rulebook, States};
use kotowari_rulebook::law::LAWS;
use kotowari_rulebook::{CODE, EDITION, VOLUMES, WORDS};
use proptest::prelude::*;

/// The whole rulebook, read once for all tests.
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

fn read(file: Vec<u8>) -> Result<Rulebook, FileError> {
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
    for language in LetterLanguage::ALL {
        let words = [kotowari::WORDS, WORDS].concat();
        let taken = rules.take_words(language, file(&words, language));
        taken.expect("they are its own");
    }
    rules
}

/// The cases of every file.
fn cases() -> Vec<String> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/cases");
    let files = std::fs::read_dir(folder).expect("the cases are there");
    let mut files: Vec<_> = files.map(|file| file.expect("a file").path()).collect();
    files.sort();
    let cases = files.into_iter().flat_map(|file| {
        let text = std::fs::read_to_string(file).expect("it can be read");
        let cases: serde_json::Value = serde_json::from_str(&text).expect("JSON");
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
fn a_rulebook_in_parts_names_what_is_missing_and_decides_alike_once_that_has_come() {
    let (base, parts) = RULES.written_in_parts();
    let rules = speaking(read(base).expect("it is as it was written"));
    let any = |rules: &Rulebook| {
        let lacks = |case: String| Some(rules.lacks(&rules.parse(&case).ok()?, Options::default()));
        let lacking = cases().into_iter().filter_map(lacks).flatten();
        lacking.collect::<BTreeSet<_>>()
    };
    let names: BTreeSet<_> = parts.iter().map(|(name, _)| *name).collect();
    assert_eq!(any(&rules), names);
    let books = RULES.books().iter().map(|book| book.name);
    let laws = LAWS.iter().map(|law| law.name);
    let named = books.chain(laws).filter(|name| !name.is_empty());
    assert_eq!(names, named.collect());
    // No more comes than a case needs; the cases after it are decided with what has come by then.
    let mut come = BTreeSet::new();
    let states = States::default();
    for case in cases() {
        let Ok(case) = rules.parse(&case) else {
            continue;
        };
        for name in rules.lacks(&case, Options::default()) {
            let part = parts.iter().find(|(known, _)| *known == name);
            let (_, part) = part.expect("it is one of the parts");
            let mut damaged = part.clone();
            *damaged.last_mut().expect("a byte") ^= 1;
            assert_eq!(rules.take_part(damaged), Err(FileError::Damaged), "{name}");
            assert!(any(&rules).contains(name));
            assert_eq!(rules.take_part(part.clone()), Ok(()), "{name}");
            assert!(!any(&rules).contains(name));
            come.insert(name);
        }
        let decision = rules.decide_among(&case, Options::default(), &states);
        assert_eq!(decision, RULES.decide(&case), "{come:?}");
    }
    assert_eq!(come.len(), parts.len());
    assert_eq!(any(&RULES), BTreeSet::new());
    assert!(decides_alike(&rules) > 500);
}

#[test]
fn what_was_decided_before_its_words_had_come_is_put_into_words_anew() {
    let rules = read(RULES.written()).expect("it is as it was written");
    let case = r#"{"marketplace": "qoo10-jp", "parcel": "packed", "reason": "change-of-mind"}"#;
    let case = rules.parse(case).expect("a case");
    for _ in 0..2 {
        assert_ne!(rules.decide(&case), RULES.decide(&case));
        assert_ne!(rules.sentences().take_missed(), []);
    }
    let rules = speaking(rules);
    assert_eq!(rules.decide(&case), RULES.decide(&case));
    assert_eq!(rules.sentences().take_missed(), []);
}

#[test]
fn a_case_is_decided_by_the_law_it_is_under_alone_and_a_trace_needs_them_all() {
    let (base, parts) = RULES.written_in_parts();
    let case = r#"{"marketplace": "qoo10-jp", "parcel": "packed", "reason": "change-of-mind"}"#;
    let rules = speaking(read(base).expect("it is as it was written"));
    let case = rules.parse(case).expect("a case");
    let take = |names: &[&str]| {
        for (_, part) in parts.iter().filter(|(name, _)| names.contains(name)) {
            assert_eq!(rules.take_part(part.clone()), Ok(()));
        }
    };
    let needed = ["qoo10-jp", "law-jp"];
    assert_eq!(rules.lacks(&case, Options::default()), needed);
    take(&needed);
    assert_eq!(rules.decide(&case), RULES.decide(&case));
    let trace = Options {
        trace: true,
        ..Options::default()
    };
    let others = ["law-us", "law-eu", "law-uk"];
    assert_eq!(rules.lacks(&case, trace), others);
    take(&others);
    assert_eq!(
        rules.decide_with(&case, trace),
        RULES.decide_with(&case, trace)
    );
}

#[test]
fn no_row_of_a_law_can_hold_under_another() {
    for law in LAWS {
        for row in [law.withdrawals, law.claims, law.effects].concat() {
            let mut conditions = row.when.iter();
            let under = |cond: &Cond| cond.fact == Fact::Regime && cond.allowed & !law.regimes == 0;
            assert!(conditions.any(under), "{}", row.id);
        }
    }
}

#[test]
fn a_file_of_another_version_is_refused_as_such() {
    let mut written = RULES.written();
    *written.first_mut().expect("a byte") ^= 1;
    assert_eq!(read(written).err(), Some(FileError::OtherVersion));
}

#[test]
fn a_changed_byte_or_word_is_noticed() {
    let written = RULES.written();
    for at in (4..written.len()).step_by(101) {
        let mut changed = written.clone();
        if let Some(byte) = changed.get_mut(at) {
            *byte ^= 0x40;
        }
        assert_eq!(read(changed).err(), Some(FileError::Damaged), "{at}");
    }
    assert_eq!(read(Vec::new()).err(), Some(FileError::Damaged));
    let rules = read(written).expect("it is as it was written");
    for language in LetterLanguage::ALL {
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
                assert_eq!(taken, Err(FileError::OtherWords), "{from} {to}");
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
        assert_eq!(read(written).err(), Some(FileError::Damaged), "{half}");
    }
    let longer = changed(|rest| rest.push(0));
    assert_eq!(read(longer).err(), Some(FileError::Damaged));
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
