//! Words in [Fluent](https://projectfluent.org) files, one file a language, checked and written as Rust while a
//! crate is built. Used by the `build.rs` of each crate that has words; nothing of this reaches a program.
//!
//! A folder with words has `ja.ftl` and `en.ftl`, and `letters.ja.ftl` where some are fetched apart, read and edited by whoever answers for the wording.
//! Letters may be written in further languages, which no seller reads the product in: `letters.de.ftl`.
//!
//! ```ftl
//! # Q-002
//! qoo10-unpaid = 入金待ちの注文は、支払期限が過ぎると自動でキャンセルされます。
//!     .headline = 入金前です。
//! ```
//!
//! and Rust names them as `words::QOO10_UNPAID` and `words::QOO10_UNPAID_HEADLINE`. A build ends with the line and
//! the reason where a sentence is missing in one language, is there twice, has other placeables than the Japanese
//! one, or uses what a sentence here may not use: selectors, terms, functions and references. A sentence that no
//! row and no code names is dead code, which the compiler refuses.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use fluent_syntax::unicode::unescape_unicode_to_string;

/// The languages, Japanese first: the others are held against it. As `kotowari::text::Language::ALL`.
pub const LANGUAGES: [&str; 2] = ["ja", "en"];

/// Further languages, in which only letters are written, and not all of them. [`LANGUAGES`] and these are
/// `kotowari::text::LetterLanguage::ALL`.
pub const LETTER_LANGUAGES: [&str; 1] = ["de"];

/// What stands before the language in the name of a file with letters.
const LETTERS: &str = "letters.";

/// The words of a folder, or some of them: one file a language.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Volume {
    /// Where the files lie, from the `Cargo.toml` of the crate.
    pub folder: PathBuf,
    /// What stands before `ja.ftl` in the name of the file: nothing, or `letters.`.
    pub stem: String,
    /// What it is called where it is fetched: `qoo10-jp-letters`. With `_` for `-` it is the module.
    pub name: String,
    /// Among all volumes of all crates, no two have the same; at most 63.
    pub number: u8,
}

impl Volume {
    fn file(&self, language: &str) -> PathBuf {
        self.folder.join(format!("{}{language}.ftl", self.stem))
    }
}

/// Every volume below `root`, each named after its way there (`law/jp/ja.ftl` is of `law-jp`, `amazon/letters.ja.ftl`
/// of `amazon-letters`), in the order of the names; the first has the number `first`.
///
/// # Errors
///
/// A folder that cannot be read.
pub fn volumes(root: &str, first: u8) -> io::Result<Vec<Volume>> {
    println!("cargo::rerun-if-changed={root}");
    let mut found = Vec::new();
    let mut open = vec![PathBuf::from(root)];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder)? {
            let entry = entry?;
            if entry.file_type()?.is_dir() {
                open.push(entry.path());
            } else if let Some(stem) = entry.file_name().to_string_lossy().strip_suffix("ja.ftl") {
                let below = folder.strip_prefix(root).map_err(io::Error::other)?;
                let name = below
                    .join(stem)
                    .to_string_lossy()
                    .replace(['/', '\\', '_', '.'], "-");
                found.push((
                    name.trim_end_matches('-').to_string(),
                    folder.clone(),
                    stem.to_string(),
                ));
            }
        }
    }
    found.sort();
    let numbered = found.into_iter().zip(first..);
    let volume = |((name, folder, stem), number)| Volume {
        folder,
        stem,
        name,
        number,
    };
    Ok(numbered.map(volume).collect())
}

/// Writes `words.rs` into `OUT_DIR`: a module a volume, `ALL` their words, and `VOLUMES`. To be called by a `build.rs`.
///
/// # Errors
///
/// Every fault of every file, one a line, or the file that could not be read or written.
pub fn build(volumes: &[Volume]) -> io::Result<()> {
    let out =
        env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("this is for build scripts"))?;
    let mut code = String::new();
    let (mut words, mut known) = (String::new(), String::new());
    for volume in volumes {
        let mut files = Vec::new();
        for language in LANGUAGES {
            let file = volume.file(language);
            let text = read(&file)?;
            files.push((file, Some(text)));
        }
        for language in LETTER_LANGUAGES {
            let file = volume.file(language);
            let text = file.exists().then(|| read(&file)).transpose()?;
            files.push((file, text));
        }
        let constants =
            compiled(volume, &files).map_err(|faults| io::Error::other(faults.join("\n")))?;
        let (name, module) = (&volume.name, volume.name.replace('-', "_"));
        let _ = write!(
            code,
            "/// The sentences of {name}.\npub mod {module} {{\n{USES}{constants}}}\n"
        );
        let _ = write!(words, "{module}::WORDS,");
        let _ = write!(known, "{module}::WORDS.volume,");
    }
    let _ = writeln!(
        code,
        "/// The words of every volume.\npub const ALL: &[::kotowari::text::Words] = &[{words}];"
    );
    let _ = writeln!(
        code,
        "/// Every volume.\npub const VOLUMES: &[::kotowari::text::Volume] = &[{known}];"
    );
    fs::write(Path::new(&out).join("words.rs"), code)
}

const USES: &str = "use ::kotowari::text::{Text, Volume, Words};\n";

fn read(file: &Path) -> io::Result<String> {
    println!("cargo::rerun-if-changed={}", file.display());
    let named = |error| io::Error::other(format!("{}: {error}", file.display()));
    fs::read_to_string(file).map_err(named)
}

/// A sentence of one language: where it stands, and its words with `{name}` for every placeable.
#[derive(Clone, Debug, Eq, PartialEq)]
struct Sentence {
    words: String,
    placeables: Vec<String>,
}

/// The Rust code for the files of a volume, by path and text, in the order of [`LANGUAGES`] and then of
/// [`LETTER_LANGUAGES`]. No text: it is not written in that language.
///
/// # Errors
///
/// Every fault, each with the file and the sentence that it is about.
pub fn compiled(
    volume: &Volume,
    files: &[(PathBuf, Option<String>)],
) -> Result<String, Vec<String>> {
    let mut faults = Vec::new();
    let mut read = Vec::new();
    for (at, (file, text)) in files.iter().enumerate() {
        if at >= LANGUAGES.len() && text.is_some() && volume.stem != LETTERS {
            faults.push(format!(
                "{}: only letters are written in this language",
                file.display()
            ));
        }
        let text = text.as_deref();
        read.push(text.map(|text| sentences(file, text, &mut faults)));
    }
    let (Some((Some(first), others)), Some(((first_file, _), other_files))) =
        (read.split_first(), files.split_first())
    else {
        return Err(vec!["a volume without files".into()]);
    };
    for ((file, _), others) in other_files.iter().zip(others) {
        let Some(others) = others else {
            continue;
        };
        let (file, first_file) = (file.display(), first_file.display());
        let theirs: BTreeMap<_, _> = others.iter().map(|(id, sentence)| (id, sentence)).collect();
        let ours: BTreeMap<_, _> = first.iter().map(|(id, sentence)| (id, sentence)).collect();
        for (id, sentence) in first {
            match theirs.get(id) {
                None => faults.push(format!("{file}: `{id}` is missing; {first_file} has it")),
                Some(other) if other.placeables != sentence.placeables => faults.push(format!(
                    "{file}: `{id}` has other placeables ({}) than {first_file} ({})",
                    other.placeables.join(", "),
                    sentence.placeables.join(", ")
                )),
                Some(_) => {}
            }
        }
        for (id, _) in others.iter().filter(|(id, _)| !ours.contains_key(id)) {
            faults.push(format!(
                "{file}: `{id}` is orphaned; {first_file} has no such sentence"
            ));
        }
    }
    if faults.is_empty() {
        Ok(written(volume, first, others))
    } else {
        Err(faults)
    }
}

/// The sentences of one file in its order, by id (`qoo10-unpaid`, `qoo10-unpaid.headline`).
fn sentences(file: &Path, text: &str, faults: &mut Vec<String>) -> Vec<(String, Sentence)> {
    let shown = file.display();
    let resource = match parser::parse(text) {
        Ok(resource) => resource,
        Err((_, errors)) => {
            faults.extend(errors.iter().map(|error| {
                let before = text.get(..error.pos.start).unwrap_or(text);
                format!(
                    "{shown}:{}: {}",
                    before.matches('\n').count() + 1,
                    error.kind
                )
            }));
            return Vec::new();
        }
    };
    let mut found = Vec::<(String, Sentence)>::new();
    let mut take = |id: String, pattern: &Pattern<&str>| {
        if found.iter().any(|(known, _)| *known == id) {
            faults.push(format!("{shown}: `{id}` is there twice"));
        }
        match sentence(pattern) {
            Ok(sentence) => found.push((id, sentence)),
            Err(reason) => faults.push(format!("{shown}: `{id}` {reason}")),
        }
    };
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => {
                let id = message.id.name;
                if let Some(pattern) = &message.value {
                    take(id.into(), pattern);
                }
                for attribute in &message.attributes {
                    take(format!("{id}.{}", attribute.id.name), &attribute.value);
                }
            }
            Entry::Term(term) => {
                let nothing = Pattern {
                    elements: Vec::new(),
                };
                take(format!("-{}", term.id.name), &nothing);
            }
            _ => {}
        }
    }
    found
}

fn sentence(pattern: &Pattern<&str>) -> Result<Sentence, String> {
    let mut words = String::new();
    let mut placeables = Vec::new();
    for element in &pattern.elements {
        let expression = match element {
            PatternElement::TextElement { value } => {
                words.push_str(value);
                continue;
            }
            PatternElement::Placeable { expression } => expression,
        };
        match expression {
            Expression::Inline(InlineExpression::StringLiteral { value }) => {
                words.push_str(&unescape_unicode_to_string(value));
            }
            Expression::Inline(InlineExpression::VariableReference { id }) => {
                let _ = write!(words, "{{{}}}", id.name);
                placeables.push(id.name.to_string());
            }
            _ => {
                return Err(
                    "may have `{ $name }` and `{\"text\"}` in braces, and nothing else".into(),
                );
            }
        }
    }
    if pattern.elements.is_empty() {
        return Err("is a term, or says nothing".into());
    }
    placeables.sort();
    placeables.dedup();
    Ok(Sentence { words, placeables })
}

/// A constant a sentence, and the words by language, none of one that it is not written in. Sentences that are alike
/// in every language are one.
fn written(
    volume: &Volume,
    first: &[(String, Sentence)],
    others: &[Option<Vec<(String, Sentence)>>],
) -> String {
    let others: Vec<BTreeMap<_, _>> = others
        .iter()
        .map(|sentences| {
            let sentences = sentences.iter().flatten();
            sentences.map(|(id, sentence)| (id, sentence)).collect()
        })
        .collect();
    let number = volume.number;
    let mut places = BTreeMap::new();
    let mut code = String::new();
    let mut columns = vec![String::new(); others.len() + 1];
    for (id, sentence) in first {
        let mut spoken = vec![Some(sentence.words.as_str())];
        let others = others.iter().map(|others| others.get(id));
        spoken.extend(others.map(|other| Some(other?.words.as_str())));
        let next = places.len();
        let place = *places.entry(spoken.clone()).or_insert(next);
        if place == next {
            for (column, words) in columns.iter_mut().zip(&spoken) {
                if let Some(words) = words {
                    let _ = write!(column, "{words:?},");
                }
            }
        }
        let name = id.to_uppercase().replace(['-', '.'], "_");
        let gloss = sentence.words.lines().next().unwrap_or_default();
        let _ = writeln!(
            code,
            "/// {gloss}\npub const {name}: Text = Text::at({number}, {place});"
        );
    }
    let name = &volume.name;
    let columns: Vec<String> = columns
        .iter()
        .map(|column| format!("&[{column}]"))
        .collect();
    let columns = columns.join(", ");
    let _ = writeln!(
        code,
        "/// Every sentence, by language.\npub const WORDS: Words = Words::new(Volume::new({number}, {name:?}, &[{columns}]), &[{columns}]);"
    );
    code
}

#[cfg(test)]
mod tests {
    use super::*;

    fn volume() -> Volume {
        Volume {
            folder: PathBuf::new(),
            stem: String::new(),
            name: "some".into(),
            number: 3,
        }
    }

    fn faults(ja: &str, en: &str) -> String {
        compiled(&volume(), &files(ja, en, None))
            .expect_err("it is faulty")
            .join("\n")
    }

    fn code(ja: &str, en: &str) -> String {
        compiled(&volume(), &files(ja, en, None)).unwrap_or_else(|faults| panic!("{faults:?}"))
    }

    fn files(ja: &str, en: &str, de: Option<&str>) -> [(PathBuf, Option<String>); 3] {
        [
            ("ja.ftl".into(), Some(ja.into())),
            ("en.ftl".into(), Some(en.into())),
            ("de.ftl".into(), de.map(String::from)),
        ]
    }

    #[test]
    fn a_sentence_becomes_a_constant_and_an_attribute_another() {
        let code = code(
            "a-b = はい{ $x }\n    .headline = 題\n",
            "a-b = yes { $x }\n    .headline = title\n",
        );
        assert!(
            code.contains("pub const A_B: Text = Text::at(3, 0);"),
            "{code}"
        );
        assert!(
            code.contains("pub const A_B_HEADLINE: Text = Text::at(3, 1);"),
            "{code}"
        );
        assert!(
            code.contains(r#"&["はい{x}","題",], &["yes {x}","title",]"#),
            "{code}"
        );
    }

    #[test]
    fn lines_blank_lines_spaces_at_the_edge_and_marks_at_the_start_are_kept() {
        let code = code(
            "a =\n    一\n\n    {\"[\"}二]\nb = {\" \"}三{\"  \"}\n",
            "a =\n    one\n\n    {\"*\"}two\nb = 3\n",
        );
        assert!(code.contains(r#""一\n\n[二]"," 三  ""#), "{code}");
        assert!(code.contains(r#""one\n\n*two""#), "{code}");
    }

    #[test]
    fn sentences_that_are_alike_in_every_language_stand_once() {
        let code = code("a = 円\nb = 円\nc = 円\n", "a = yen\nb = yen\nc = JPY\n");
        assert!(
            code.contains("pub const B: Text = Text::at(3, 0);"),
            "{code}"
        );
        assert!(
            code.contains("pub const C: Text = Text::at(3, 1);"),
            "{code}"
        );
    }

    #[test]
    fn a_sentence_that_is_missing_orphaned_or_there_twice_ends_the_build() {
        assert_eq!(
            faults("a = 一\nb = 二\n", "a = one\n"),
            "en.ftl: `b` is missing; ja.ftl has it"
        );
        assert_eq!(
            faults("a = 一\n", "a = one\nb = two\n"),
            "en.ftl: `b` is orphaned; ja.ftl has no such sentence"
        );
        assert_eq!(
            faults("a = 一\na = 二\n", "a = one\n"),
            "ja.ftl: `a` is there twice"
        );
    }

    #[test]
    fn letters_may_be_written_in_a_further_language_and_are_held_against_the_japanese_there_too() {
        let letters = Volume {
            stem: LETTERS.into(),
            ..volume()
        };
        let of = |de| {
            compiled(
                &letters,
                &files("a = 一\nb = 一{ $x }\n", "a = 1\nb = { $x }1\n", de),
            )
        };
        let code =
            of(Some("a = eins\nb = { $x } eins\n")).unwrap_or_else(|faults| panic!("{faults:?}"));
        assert!(
            code.contains(r#"&["一","一{x}",], &["1","{x}1",], &["eins","{x} eins",]"#),
            "{code}"
        );
        let code = of(None).unwrap_or_else(|faults| panic!("{faults:?}"));
        assert!(code.contains(r#"&["1","{x}1",], &[]"#), "{code}");
        for (de, fault) in [
            ("a = eins\n", "de.ftl: `b` is missing; ja.ftl has it"),
            (
                "a = eins\nb = { $x }\nc = drei\n",
                "de.ftl: `c` is orphaned; ja.ftl has no such sentence",
            ),
            (
                "a = eins\nb = { $y }\n",
                "de.ftl: `b` has other placeables (y) than ja.ftl (x)",
            ),
            (
                "",
                "de.ftl: `a` is missing; ja.ftl has it\nde.ftl: `b` is missing; ja.ftl has it",
            ),
        ] {
            assert_eq!(of(Some(de)).expect_err("it is faulty").join("\n"), fault);
        }
    }

    #[test]
    fn nothing_but_letters_is_written_in_a_language_that_no_seller_reads() {
        let faults = compiled(
            &volume(),
            &files("a = 一\n", "a = one\n", Some("a = eins\n")),
        );
        assert_eq!(
            faults.expect_err("it is faulty").join("\n"),
            "de.ftl: only letters are written in this language"
        );
    }

    #[test]
    fn other_placeables_than_the_japanese_ones_end_the_build() {
        let said = faults("a = { $sum }円\n", "a = { $total } yen\n");
        assert_eq!(
            said,
            "en.ftl: `a` has other placeables (total) than ja.ftl (sum)"
        );
        assert!(faults("a = { $sum }円\n", "a = yen\n").contains("has other placeables () than"));
    }

    #[test]
    fn what_is_no_plain_sentence_ends_the_build_with_its_place() {
        assert!(faults("a = 一\n???\n", "a = one\n").starts_with("ja.ftl:2: "));
        for pattern in [
            "{ NUMBER($x) }",
            "{ other }",
            "{ -term }",
            "{ $x ->\n   *[one] 1\n}",
            "{ 5 }",
        ] {
            let said = faults(&format!("a = {pattern}\n"), &format!("a = {pattern}\n"));
            assert!(said.contains("ja.ftl: `a` may have"), "{pattern}: {said}");
        }
        assert!(faults("-a = 一\n", "-a = one\n").contains("`-a` is a term"));
    }
}
