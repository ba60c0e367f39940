//! Writes the rulebook as the data that the browser reads. Usage: write RULES WORDS
//!
//! RULES is `kotowari.rules` as it is served. WORDS is a folder for the sentences of the rows, one file a
//! language (`ja`, `en`), which `scripts/texts.mjs` completes with those that the module names by key.

use std::path::Path;
use std::{env, fs, io};

use kotowari::text::Language;

fn main() -> io::Result<()> {
    let mut places = env::args_os().skip(1);
    let (Some(file), Some(words)) = (places.next(), places.next()) else {
        return Err(io::Error::other("usage: write RULES WORDS"));
    };
    let rules = kotowari_rulebook::rulebook();
    let written = rules.written();
    if rules.reads_back(&written) != Ok(true) {
        return Err(io::Error::other(
            "the rules do not read back as they were written",
        ));
    }
    fs::write(file, &written.rules)?;
    for (language, sentences) in Language::ALL.into_iter().zip(&written.sentences) {
        fs::write(
            Path::new(&words).join(language.code()),
            sentences.join("\u{1f}"),
        )?;
    }
    println!(
        "{} bytes of rules, {} sentences",
        written.rules.len(),
        written.sentences.first().map_or(0, Vec::len)
    );
    Ok(())
}
