//! Compiles the engine's own sentences (see the crate `kotowari-words`), and puts a sum over the engine's sources into
//! `ENGINE_SOURCES`, by which a file of rows is known that another engine wrote.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;

use kotowari_words::{Volume, build};

fn main() -> std::io::Result<()> {
    let mut sum = DefaultHasher::new();
    sources(Path::new("src"), &mut sum)?;
    println!("cargo::rerun-if-changed=src");
    println!("cargo::rustc-env=ENGINE_SOURCES={:016x}", sum.finish());
    build(&[Volume {
        folder: "src".into(),
        stem: String::new(),
        name: "engine".into(),
        number: 0,
    }])
}

/// Adds every file of a folder, in the order of their names.
fn sources(folder: &Path, sum: &mut DefaultHasher) -> std::io::Result<()> {
    let mut entries = fs::read_dir(folder)?.collect::<Result<Vec<_>, _>>()?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        if entry.file_type()?.is_dir() {
            sources(&entry.path(), sum)?;
        } else {
            fs::read(entry.path())?.hash(sum);
        }
    }
    Ok(())
}
