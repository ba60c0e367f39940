//! The pack is the rulebook, nothing less, and no other bytes are.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

use proptest::prelude::*;

use super::*;

fn file() -> (Vec<u8>, String) {
    let written = written();
    let texts = written.texts();
    (written.rules, texts)
}

/// The pack behind version and sum, with its sentences.
fn body() -> (Vec<u8>, &'static Sentences) {
    let (file, texts) = file();
    let sentences = Sentences::read(texts.leak());
    (
        file.get(8..).unwrap_or_default().to_vec(),
        Box::leak(Box::new(sentences)),
    )
}

fn taken(body: Vec<u8>, sentences: &Sentences) -> Option<Pack> {
    form::unpacked(body.leak(), sentences)
}

#[test]
fn what_is_written_reads_back_whole() {
    let (file, texts) = file();
    assert_eq!(reads_back(file, texts), Ok(true));
}

#[test]
fn a_pack_of_another_version_is_refused_as_such() {
    let (mut file, texts) = file();
    if let Some(byte) = file.first_mut() {
        *byte ^= 1;
    }
    assert_eq!(reads_back(file, texts), Err(Refused::OtherVersion));
}

#[test]
fn a_changed_byte_or_word_is_damage() {
    let (file, texts) = file();
    for at in (4..file.len()).step_by(101) {
        let mut changed = file.clone();
        if let Some(byte) = changed.get_mut(at) {
            *byte ^= 0x40;
        }
        assert_eq!(
            reads_back(changed, texts.clone()),
            Err(Refused::Damaged),
            "{at}"
        );
    }
    let reworded = texts.replacen("the", "teh", 1);
    assert_eq!(reads_back(file, reworded), Err(Refused::Damaged));
    assert_eq!(reads_back(Vec::new(), String::new()), Err(Refused::Damaged));
}

#[test]
fn half_a_pack_is_none_even_where_no_sum_is_looked_at() {
    let (body, sentences) = body();
    for length in (0..body.len()).step_by(211) {
        let half = body.get(..length).unwrap_or_default().to_vec();
        assert!(taken(half, sentences).is_none(), "{length}");
    }
    let mut longer = body.clone();
    longer.push(0);
    assert!(taken(longer, sentences).is_none());
    assert!(taken(body, sentences).is_some());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// Neither ends badly nor takes for ever; what it holds is then another matter.
    #[test]
    fn any_bytes_end(bytes in prop::collection::vec(any::<u8>(), 0..4000)) {
        let (_, sentences) = body();
        let _ = taken(bytes, sentences);
    }

    #[test]
    fn a_pack_with_any_bytes_in_it_ends(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..20),
    ) {
        let (mut body, sentences) = body();
        for (at, byte) in changes {
            let at = at.index(body.len());
            if let Some(old) = body.get_mut(at) {
                *old = byte;
            }
        }
        let _ = taken(body, sentences);
    }
}
