//! Writes the rulebook as the data that the browser reads. Usage: pack RULES SENTENCES
//!
//! RULES is `kotowari.rules` as it is served. SENTENCES are the sentences that it names, in the form of
//! `kotowari.texts`, which `scripts/texts.mjs` completes with those that the module names by key.

use std::{env, fs, io};

use kotowari::pack;
use kotowari::text::Language;

fn main() -> io::Result<()> {
    let mut files = env::args_os().skip(1);
    let (Some(rules), Some(sentences)) = (files.next(), files.next()) else {
        return Err(io::Error::other("usage: pack RULES SENTENCES"));
    };
    let (file, texts) = pack::written();
    let blocks = Language::ALL.map(|language| {
        let words: Vec<&str> = texts
            .iter()
            .map(|text| text.in_language(language))
            .collect();
        words.join("\u{1f}")
    });
    let words = format!("\n{}", blocks.join("\u{1e}"));
    if pack::reads_back(file.clone(), words.clone()) != Ok(true) {
        return Err(io::Error::other(
            "the pack does not read back as it was written",
        ));
    }
    println!(
        "{} bytes of rules name {} sentences",
        file.len(),
        texts.len()
    );
    fs::write(rules, file)?;
    fs::write(sentences, words)
}
