//! Writes what the browser reads beside the module. Usage: write FOLDER
//!
//! Into the folder go `kotowari.rules`, the rows, and the words of each language, `kotowari.ja.texts` and
//! `kotowari.en.texts`.

use std::path::Path;
use std::{env, fs, io};

use kotowari::rulebook::Rulebook;
use kotowari::text::{self, Language, Words};
use kotowari_rulebook::{CODE, EDITION, rulebook};

fn main() -> io::Result<()> {
    let folder = env::args_os().nth(1);
    let folder = folder.ok_or_else(|| io::Error::other("usage: write FOLDER"))?;
    let folder = Path::new(&folder);
    let rules = rulebook().written();
    let read = Rulebook::read(rules.clone(), EDITION, CODE, &[]);
    if read.map(|read| read.written()) != Ok(rules.clone()) {
        let fault = "the rules do not read back as they were written";
        return Err(io::Error::other(fault));
    }
    fs::write(folder.join("kotowari.rules"), &rules)?;
    let words: Vec<Words> = kotowari_web::words().collect();
    for language in Language::ALL {
        let file = text::file(&words, language);
        fs::write(
            folder.join(format!("kotowari.{}.texts", language.code())),
            file,
        )?;
    }
    let sentences = words
        .iter()
        .map(|words| words.sentences.iter().map(|list| list.len()).max());
    println!(
        "{} bytes of rules, {} sentences in {} languages",
        rules.len(),
        sentences.flatten().sum::<usize>(),
        Language::ALL.len()
    );
    Ok(())
}
