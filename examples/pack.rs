//! Writes the rulebook as the data that the browser reads. Usage: pack RULES SENTENCES
//!
//! RULES is `kotowari.rules` as it is served. SENTENCES are the sentences and names that it uses, in the
//! form of `kotowari.texts`, which `scripts/texts.mjs` completes with those that the module names by key.

use std::{env, fs, io};

use kotowari::pack;

fn main() -> io::Result<()> {
    let mut files = env::args_os().skip(1);
    let (Some(rules), Some(sentences)) = (files.next(), files.next()) else {
        return Err(io::Error::other("usage: pack RULES SENTENCES"));
    };
    let written = pack::written();
    let texts = written.texts();
    if pack::reads_back(written.rules.clone(), texts.clone()) != Ok(true) {
        return Err(io::Error::other(
            "the pack does not read back as it was written",
        ));
    }
    println!(
        "{} bytes of rules, {} sentences, {} names",
        written.rules.len(),
        written.texts.len(),
        written.names.len()
    );
    fs::write(rules, written.rules)?;
    fs::write(sentences, texts)
}
